"""Arrays → tags, lemmas, a well-formed tree, mention spans. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from rashomon.language.clauses import is_under

Floats = NDArray[np.float32]
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "csubj:pass"})
ONE_SUBJECT = 1.0  # most log-probability that a second subject of one predicate loses by another place
PREDICATE = 0.5  # least probability of a predicate
FILLED = 0.4  # least probability of a role: about half the F1 that is reached, which gives the best F1 (Lipton 2014)

# Roles of a predicate's words (PropBank; Bonial et al. 2014): numbered arguments, modifiers, relative words; "" none.
ROLES = (
    *("", "A0", "A1", "A2", "A3", "A4", "TMP", "LOC", "NEG", "MOD", "ADV", "MNR", "ADJ", "DIS", "EXT", "PRP", "CAU"),
    *("DIR", "PRD", "GOL", "COM", "R-A0", "R-A1", "R-other"),
)
CORE = range(1, 6)  # A0 to A4
LEAST_SOURCE = 0.5  # probability that a word is told on another's word, from which that is kept


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader says of one sentence of n words. Lists run parallel to the words."""

    upos: list[str]
    xpos: list[str]
    lemma: list[str]
    head: list[int]  # index within the sentence, -1 for the root
    rel: list[str]
    mentions: list[tuple[int, int, str]]  # first word, one past the last word, kind
    telling: list[float]
    sentence_vector: Floats  # [384], unit length
    token_vectors: Floats  # [n, 96], within -1..1; a span's vector is the normalised mean of its rows
    # what follows is empty where a reader does not tell it
    reporting: list[float] = field(default_factory=list)  # probability that the word puts words in someone's mouth
    factual: list[float] = field(default_factory=list)  # at a predicate: -3 (did not happen) to 3 (did); else 0
    roles: list[tuple[int, int, str]] = field(default_factory=list)  # predicate, head word of the role, name
    # a word that is told on another's word, the word that names the other, and how likely it is so told
    sources: list[tuple[int, int, float]] = field(default_factory=list)


class UnknownReaderError(ValueError):
    """A reader that the settings name and that cannot be used; the message names it and says why."""


class ReaderModel(Protocol):
    """Anything that reads tokenised sentences; an own model is another class with this one method."""

    def read(self, sentences: Sequence[Sequence[str]]) -> list[Reading]:
        """One reading for each sentence, in order; an empty list gives an empty list."""
        ...


def tree(heads: NDArray[Any], scores: Floats, rels: Sequence[Sequence[str]]) -> tuple[list[int], list[str]]:
    """A well-formed tree from each word's three best heads.

    heads [n,3] (0 = root, i + 1 = word i), scores [n,3] log-probabilities, rels n x 3 names. Greedy heads with the
    least costly repair: one root is kept, then each cycle is broken at the word that loses least.
    """
    n = len(heads)
    choice = [0] * n
    roots = [i for i in range(n) if heads[i][0] == 0]
    root = max(roots, key=lambda i: float(scores[i][0])) if roots else _best_root(heads, scores)
    head = [int(heads[i][0]) - 1 for i in range(n)]
    rel = [rels[i][0] for i in range(n)]
    for i in roots:
        if i != root:
            choice[i] = _next(heads, i, {i})
            head[i], rel[i] = _link(heads, rels, i, choice[i], root)
    head[root], rel[root] = -1, "root"
    while cycle := _cycle(head, root):
        at, k = _cheapest_exit(heads, scores, cycle, choice)
        choice[at] = k
        head[at], rel[at] = _link(heads, rels, at, k, root)
    for i in range(n):
        if i != root and rel[i] == "root":
            rel[i] = "parataxis"
    _share_subjects(head, rel, heads, scores, rels)
    return head, rel


def _share_subjects(
    head: list[int], rel: list[str], heads: NDArray[Any], scores: Floats, rels: Sequence[Sequence[str]]
) -> None:
    """Leave each predicate one subject (Universal Dependencies: at most one), while others have a place nearly as good.

    Each time the subject moves that loses least by it.
    """
    while True:
        of: dict[int, list[int]] = {}
        for i, name in enumerate(rel):
            if name in SUBJECTS:
                of.setdefault(head[i], []).append(i)
        moves = [
            (float(scores[i][k] - scores[i][0]), -i, -k, int(heads[i][k]) - 1)
            for subjects in of.values()
            if len(subjects) > 1
            for i in subjects
            for k in range(3)
            if heads[i][k] > 0
            and rels[i][k] != "root"
            and not (rels[i][k] in SUBJECTS and int(heads[i][k]) - 1 in of)
            and scores[i][0] - scores[i][k] <= ONE_SUBJECT
            and not is_under(head, int(heads[i][k]) - 1, i)
        ]
        if not moves:
            return
        _, i, k, above = max(moves)
        head[-i], rel[-i] = above, rels[-i][-k]


def _best_root(heads: NDArray[Any], scores: Floats) -> int:
    """The word for which being the root costs least; the first word where nothing offers itself."""
    offers = [(float(scores[i][k] - scores[i][0]), -i) for i in range(len(heads)) for k in range(3) if heads[i][k] == 0]
    return -max(offers)[1] if offers else 0


def _next(heads: NDArray[Any], word: int, banned: set[int]) -> int:
    """The best other choice of a word: neither the root place nor a banned word; 3 means: hang it on the root."""
    for k in range(3):
        if heads[word][k] > 0 and int(heads[word][k]) - 1 not in banned:
            return k
    return 3


def _link(heads: NDArray[Any], rels: Sequence[Sequence[str]], word: int, k: int, root: int) -> tuple[int, str]:
    return (root, "parataxis") if k == 3 else (int(heads[word][k]) - 1, rels[word][k])


def _cycle(head: list[int], root: int) -> list[int]:
    """The words of a cycle, or an empty list."""
    state = [0] * len(head)
    state[root] = 2
    for i in range(len(head)):
        path = []
        at = i
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = head[at]
        if state[at] == 1:
            return path[path.index(at) :]
        for p in path:
            state[p] = 2
    return []


def _cheapest_exit(heads: NDArray[Any], scores: Floats, cycle: list[int], choice: list[int]) -> tuple[int, int]:
    """Which word of a cycle leaves it, and by which of its choices (3: to the root).

    A word only moves on to a later choice than its present one, so that breaking cycles comes to an end.
    """
    members = set(cycle)
    exits = [(-20.0, -w, w, 3) for w in cycle]
    for w in cycle:
        exits += [
            (float(scores[w][k] - scores[w][0]), -w, w, k)
            for k in range(choice[w] + 1, 3)
            if heads[w][k] > 0 and int(heads[w][k]) - 1 not in members
        ]
    _, _, word, k = max(exits)
    return word, k


def best_tags(scores: Floats, there: NDArray[Any], tags: Sequence[str]) -> NDArray[Any]:
    """The best tag sequence of each sentence in which an inside tag only follows its own kind (Viterbi).

    scores [B,W,tags] logits, there [B,W] 1 for a word, 0 for padding → [B,W] tag indices.
    """
    may = np.array([[b[0] != "I" or a[1:] == b[1:] for b in tags] for a in tags])
    barred = np.where(may, 0.0, -1e4).astype(np.float32)
    scores = np.where(there[:, :, None] > 0, scores, np.where(np.arange(len(tags)) == 0, 0.0, -1e4).astype(np.float32))
    best = scores[:, 0] + np.where([t[0] == "I" for t in tags], -1e4, 0.0).astype(np.float32)
    came = np.zeros(scores.shape, dtype=np.int64)
    for i in range(1, scores.shape[1]):
        paths = best[:, :, None] + barred
        came[:, i] = paths.argmax(1)
        best = np.take_along_axis(paths, came[:, i][:, None, :], 1)[:, 0] + scores[:, i]
    out = np.zeros(scores.shape[:2], dtype=np.int64)
    out[:, -1] = best.argmax(-1)
    rows = np.arange(len(out))
    for i in range(scores.shape[1] - 1, 0, -1):
        out[:, i - 1] = came[rows, i, out[:, i]]
    return out


def predicates(
    marked: Floats, factual: Floats, roles: NDArray[Any], sure: Floats
) -> tuple[list[float], list[tuple[int, int, str]]]:
    """Factuality of each word, 0 where it is no predicate, and the roles of the predicates.

    marked [n,2]: probability that a word is a predicate, and that it reports; factual [n]; roles [p,n] and sure [p,n]:
    the likeliest role that each word heads at each predicate, by number, and its probability. A role of the core is
    filled once at a predicate, by its surest word.
    """
    found = np.flatnonzero(marked[:, 0] >= PREDICATE)
    values = np.zeros(len(marked), dtype=np.float32)
    values[found] = factual[found].clip(-3.0, 3.0)
    held = np.nonzero(sure >= FILLED)
    at = zip(*(a.tolist() for a in (*held, roles[held], sure[held])), strict=True)
    rows = [(p, word, role, likely) for p, word, role, likely in at]
    surest: dict[tuple[int, int], float] = {}
    first: dict[tuple[int, int], int] = {}
    for p, word, role, likely in rows:
        if likely > surest.get((p, role), 0.0):
            surest[p, role], first[p, role] = likely, word
    places = found.tolist()
    filled = [(places[p], word, ROLES[role]) for p, word, role, _ in rows if role not in CORE or first[p, role] == word]
    return values.tolist(), filled


def mentions(best: Sequence[int], tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """Spans (first word, one past the last, kind) from tag indices; a stray inside tag begins a mention."""
    found: list[tuple[int, int, str]] = []
    start, kind = 0, ""
    for i, tag in enumerate([*best, 0]):
        bio, _, name = tags[tag].partition("-")
        if kind and (bio != "I" or name != kind):
            found.append((start, i, kind))
            kind = ""
        if bio != "O" and not kind:
            start, kind = i, name
    return found
