"""The shapes a claim can take in a sentence's tree: clauses and nominals, with and without what hangs on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

HEADS = frozenset({"VERB", "NOUN", "PROPN", "ADJ", "NUM", "ADV", "AUX"})
NO_HEADS = frozenset({"cop", "aux", "aux:pass", "flat", "case", "mark", "cc"})
# What may be left off a clause without changing what it says of its own (Universal Dependencies relations).
LOOSE = frozenset(
    {
        "conj",
        "parataxis",
        "advcl",
        "advcl:relcl",
        "acl:relcl",
        "appos",
        "list",
        "discourse",
        "vocative",
        "dislocated",
        "orphan",
    }
)
CUTS = LOOSE | {"acl", "obl", "obl:tmod", "obl:unmarked", "nmod", "nmod:unmarked", "nmod:desc", "advmod", "cc"}
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl"})
LEFTS = ("whole", "subject", "predicate")
MOST_CUTS = 7  # right edges tried a head, the shallowest first

QUOTES = frozenset({"“", "”", '"', "``", "''", "‘", "’"})


@dataclass(frozen=True)
class Tree:
    """One sentence's tree. Lists run over its tokens; `head` is an index into them, -1 for the root."""

    words: Sequence[str]
    upos: Sequence[str]
    xpos: Sequence[str]
    rel: Sequence[str]
    head: Sequence[int]
    telling: Sequence[float]
    named: Sequence[bool]  # the token lies in a mention

    @cached_property
    def children(self) -> list[list[int]]:
        """The dependents of every token, in order."""
        return children_of(self.head)

    @cached_property
    def edges(self) -> tuple[list[int], list[int]]:
        """The first and last token of every subtree."""
        return edges_of(self.head)


class Shape(NamedTuple):
    """A candidate: tokens `first` to `last` (inclusive) headed by `head`.

    `left` is an index into LEFTS; `cut` the token whose subtree was cut off at the right, -1 for none; `depth` how far
    below the head that token hangs.
    """

    head: int
    first: int
    last: int
    left: int
    cut: int
    depth: int


def is_under(head: Sequence[int], token: int, above: int) -> bool:
    """Whether a token is another one or hangs on it, by however many arcs."""
    while token >= 0 and token != above:
        token = head[token]
    return token == above


def children_of(head: Sequence[int]) -> list[list[int]]:
    """The dependents of every token, in order."""
    out: list[list[int]] = [[] for _ in head]
    for i, h in enumerate(head):
        if h >= 0:
            out[h].append(i)
    return out


def shapes(tree: Tree) -> list[Shape]:
    """Every span that could be a claim: of each head its left edges with its right edges, without doubles."""
    children, edges = tree.children, tree.edges
    opens, closes = _opens(tree), _closes(tree)
    found: dict[tuple[int, int, int], Shape] = {}
    for h, upos in enumerate(tree.upos):
        if upos not in HEADS or tree.rel[h] in NO_HEADS:
            continue
        may_be_one_word = upos in ("VERB", "NUM", "NOUN")
        rights = [(stop, closes[stop], cut, depth) for stop, cut, depth in _rights(tree, children, edges, h)]
        starts = _lefts(tree, children, edges, h)
        for left, start in enumerate(starts):
            if start in starts[:left]:
                continue
            opening = opens[start]
            for stop, closing, cut, depth in rights:
                # never beyond each other: a span of nothing but marks keeps one
                first = start if start > stop else opening if opening < stop else stop
                last = closing if closing > first else first if first < stop else stop
                if first <= h <= last and (last > first or may_be_one_word) and (h, first, last) not in found:
                    found[h, first, last] = Shape(h, first, last, left, cut, depth)
    return list(found.values())


def edges_of(head: Sequence[int]) -> tuple[list[int], list[int]]:
    """The first and last token of every subtree."""
    first, last = list(range(len(head))), list(range(len(head)))
    for i in range(len(head)):
        at, steps = head[i], 0
        while at >= 0 and steps < len(head):
            if i < first[at]:
                first[at] = i
            elif i > last[at]:
                last[at] = i
            at, steps = head[at], steps + 1
    return first, last


def _lefts(tree: Tree, children: list[list[int]], edges: tuple[list[int], list[int]], h: int) -> list[int]:
    """Left edges: of the whole subtree; of the subject (what is fronted falls away); of the bare predicate."""
    first, _ = edges
    subjects = [first[c] for c in children[h] if c < h and tree.rel[c] in SUBJECTS]
    group = [
        c
        for c in children[h]
        if c < h
        and tree.rel[c] in ("aux", "aux:pass", "cop", "advmod", "compound", "nummod", "amod", "det", "nmod:poss")
    ]
    run = h
    for c in sorted(group, reverse=True):
        if tree.rel[c] == "advmod" and run - c > 1:
            break
        run = min(run, first[c])
    subject = min(subjects) if subjects else run
    return [first[h], subject, run]


def _rights(
    tree: Tree, children: list[list[int]], edges: tuple[list[int], list[int]], h: int
) -> list[tuple[int, int, int]]:
    """Right edges, each with the token cut off there and its depth: the whole subtree's, and before what may be cut."""
    first, last = edges
    cuts, todo = [], [(c, 1) for c in children[h]]
    while todo:
        i, depth = todo.pop()
        if tree.rel[i] in CUTS and first[i] > h:
            cuts.append((depth, first[i], i))
        todo += [(c, depth + 1) for c in children[i] if last[c] > h and depth < 4]
    kept = sorted(cuts)[:MOST_CUTS]
    return [(last[h], -1, 0)] + [(stop - 1, i, depth) for depth, stop, i in kept]


DANGLING = frozenset({"ADP", "DET", "CCONJ", "SCONJ", "PUNCT", "AUX", "PART"})  # a claim does not end on these


def _opens(tree: Tree) -> list[int]:
    """The first token from each one on at which a claim may begin: no mark, no conjunction."""
    out = list(range(len(tree.upos)))
    for i in range(len(out) - 1, -1, -1):
        if tree.upos[i] == "PUNCT" or tree.rel[i] == "cc":
            out[i] = out[i + 1] if i + 1 < len(out) else i + 1
    return out


def _closes(tree: Tree) -> list[int]:
    """The last token up to each one at which a claim may end: no function word left hanging."""
    out = list(range(len(tree.upos)))
    for i in range(len(out)):
        if _dangles(tree, i):
            out[i] = out[i - 1] if i else -1
    return out


def _dangles(tree: Tree, i: int) -> bool:
    """Whether a token cannot end a claim; "down" of "went down" hangs on the word before it, and can."""
    return tree.upos[i] == "PUNCT" or ((tree.upos[i] in DANGLING or tree.rel[i] == "cc") and tree.head[i] != i - 1)
