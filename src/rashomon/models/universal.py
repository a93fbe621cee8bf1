"""ClearNLP dependencies, as spaCy's English pipelines give them, → Universal Dependencies v2. Pure functions.

The labels: Choi and Palmer (2012), Guidelines for the CLEAR style constituent to dependency conversion. Content words
become heads: a preposition hangs on its noun, a copula on its complement, and all conjuncts on the first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

RENAMED = {
    "ROOT": "root",
    "dobj": "obj",
    "nsubjpass": "nsubj:pass",
    "csubjpass": "csubj:pass",
    "auxpass": "aux:pass",
    "relcl": "acl:relcl",
    "poss": "nmod:poss",
    "prt": "compound:prt",
    "neg": "advmod",
    "dative": "iobj",
    "npadvmod": "obl:npmod",
    "intj": "discourse",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "quantmod": "advmod",
    "oprd": "xcomp",
    "acomp": "xcomp",
    "attr": "xcomp",
    "prep": "advmod",
    "agent": "advmod",
    "meta": "dep",
}
PREPOSITIONS = ("prep", "agent", "dative")
NOMINAL = ("NOUN", "PROPN", "PRON", "NUM", "SYM")
CLEAR_ONLY = frozenset({"pobj", "dobj", "nsubjpass", "prep", "relcl", "attr", "acomp", "auxpass", "ROOT"})


@dataclass
class _Sentence:
    """Heads and labels while they are changed."""

    head: list[int]
    rel: list[str]
    upos: Sequence[str]
    lemma: Sequence[str]

    def kids(self, word: int, *rels: str) -> list[int]:
        return [i for i, (h, r) in enumerate(zip(self.head, self.rel, strict=True)) if h == word and r in rels]

    def swap(self, above: int, below: int, rel: str, other: str) -> None:
        """Put `below` in the place of its head, as `rel`; the old head and what hung on it now hang on `below`."""
        self.head[below], self.rel[below] = self.head[above], rel
        for word, head in enumerate(self.head):
            if head == above and word != below:
                self.head[word] = below
        self.head[above], self.rel[above] = below, other


def is_clear(rels: Sequence[str]) -> bool:
    """Whether the labels are ClearNLP's; Universal Dependencies have none of those asked for."""
    return any(rel in CLEAR_ONLY for rel in rels)


def universal(
    head: Sequence[int], rel: Sequence[str], upos: Sequence[str], lemma: Sequence[str]
) -> tuple[list[int], list[str]]:
    """One sentence's heads (-1 for the root) and relations in Universal Dependencies; a tree stays a tree."""
    s = _Sentence(list(head), list(rel), upos, lemma)
    for word in sorted(range(len(head)), key=lambda w: -_depth(head, w)):  # of prepositions in a row the inner first
        _preposition(s, word)
    for word in range(len(head)):
        _copula(s, word)
    _conjuncts(s)
    infinitive = [w for w, r in enumerate(s.rel) if r == "aux" and upos[w] == "PART"]
    for word in infinitive:
        s.rel[word] = "mark"
    return s.head, [RENAMED.get(r, r) for r in s.rel]


def _preposition(s: _Sentence, word: int) -> None:
    """Hang a preposition on its noun."""
    objects = s.kids(word, "pobj", "pcomp")
    if s.rel[word] not in PREPOSITIONS or not objects:
        return
    above, clause = s.head[word], s.rel[objects[0]] == "pcomp"
    on_noun = above >= 0 and s.upos[above] in NOMINAL
    if above >= 0 and s.rel[above] in PREPOSITIONS:
        rel = "pobj"
    elif s.rel[word] == "agent":
        rel = "obl:agent"
    elif clause:
        rel = "acl" if on_noun else "advcl"
    else:
        rel = "nmod" if on_noun else "obl"
    s.swap(word, objects[0], rel, "mark" if clause else "case")
    for other in objects[1:]:
        s.rel[other] = "nmod"


def _copula(s: _Sentence, word: int) -> None:
    """Hang "is" on what is said of the subject."""
    complements = s.kids(word, "attr", "acomp")
    if s.lemma[word] == "be" and complements:
        s.swap(word, complements[0], s.rel[word], "cop")


def _conjuncts(s: _Sentence) -> None:
    """All conjuncts hang on the first, each with its own "and" before it."""
    for word, rel in enumerate(s.rel):
        behind = [c for c in s.kids(s.head[word], "conj") if c > word] if rel == "cc" else []
        if behind:
            s.head[word] = behind[0]
    for word, rel in enumerate(s.rel):
        while rel == "conj" and s.rel[s.head[word]] == "conj":
            s.head[word] = s.head[s.head[word]]


def _depth(head: Sequence[int], word: int) -> int:
    """How many heads stand above a word."""
    depth = 0
    while (word := head[word]) >= 0 and depth < len(head):
        depth += 1
    return depth
