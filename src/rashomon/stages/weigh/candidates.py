"""Which pairs of a story's claims are worth judging: each claim with its nearest in every article.

An article's claims at a time, of a very long one a part: a matrix of all pairs of a large story would take most of a
process's memory.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Places = NDArray[np.intp]
Ranks = NDArray[np.uint8]
NEAREST = 6  # pairs looked at per claim and other article
PARTNERS = 60  # and of them, per claim: what a claim costs must not grow with the number of accounts
KEPT = 8192  # claims: of so many the ranks of all pairs are kept, 64 megabytes
ROWS = 512  # claims of one article that are held against all at once; of more than KEPT claims as many fewer
LAID_OUT = 8192  # claims whose words are a matrix at once; of more a quarter of it
FURTHEST = 255  # ranks beyond are as good as this one


@dataclass(frozen=True, kw_only=True)
class Candidates:
    """Pairs of claims, `first` < `second`, all [pairs] but `best`.

    `near`: how alike their vectors and words are, 0..2; `there`: how many claims of the second's article are more like
    the first than the second is, `back`: the other way round; `best` [claims]: the most that a claim of another article
    is like the claim, 0 at least.
    """

    first: Places
    second: Places
    near: Matrix
    there: Ranks
    back: Ranks
    best: Matrix


def candidates(
    vectors: Matrix,
    words: Sequence[set[str]],
    rarity: Mapping[str, float],
    article: NDArray[np.int32],
    spans: tuple[NDArray[np.int64], NDArray[np.int64]],
) -> Candidates:
    """Find the pairs of claims, which are in the order of their articles.

    `vectors` [n, 96] of unit length; `words` [n], `rarity` their weights; `article` [n]; `spans`: starts and stops [n].
    Claims of one article that overlap are no pair.
    """
    size = len(words)
    own = [rows for a in range(int(article.max()) + 1) if len(rows := np.flatnonzero(article == a))]
    nearness = _Nearness(vectors, Bags(words, rarity), own)
    best = np.zeros(size, np.float32)
    found = []
    for rows in nearness.parts:
        near, ranks = nearness.of(rows)
        row, other = _nearest(near, ranks)
        apart = (article[other] != article[rows[0]]) | ~_overlap(spans, rows[row], other)
        found.append((rows[row[apart]], other[apart], near[row[apart], other[apart]]))
        near[:, article == article[rows[0]]] = 0
        best[rows] = near.max(axis=1, initial=0)
    one, two, alike = (np.concatenate(parts) for parts in zip(*found, strict=True))
    keys, at = np.unique(np.minimum(one, two) * size + np.maximum(one, two), return_index=True)
    first, second = np.divmod(keys, size)
    there, back = np.split(nearness.ranks(np.concatenate([first, second]), np.concatenate([second, first])), 2)
    return Candidates(first=first, second=second, near=alike[at], there=there, back=back, best=best)


class _Nearness:
    """How near an article's claims are to all, and how they rank: kept of a small story, of a large one made anew.

    `own`: the claims of each article; `parts`: the same, no more at once than are held against all.
    """

    def __init__(self, vectors: Matrix, bags: "Bags", own: Sequence[Places]) -> None:
        self.vectors, self.bags, self.own = vectors, bags, own
        many = ROWS if len(vectors) <= KEPT else max(1, ROWS * KEPT // len(vectors))
        self.parts = [rows[n : n + many] for rows in own for n in range(0, len(rows), many)]
        self.kept = np.zeros((len(vectors), len(vectors)), np.uint8) if len(vectors) <= KEPT else None

    def near(self, rows: Places) -> Matrix:
        """How near an article's claims are to all claims, [rows, claims]."""
        near = self.vectors[rows] @ self.vectors.T
        self.bags.add_alike(rows, near)
        return near

    def of(self, rows: Places) -> tuple[Matrix, Ranks]:
        """Nearness and ranks of an article's claims to all claims, each [rows, claims]."""
        near = self.near(rows)
        ranks = np.zeros(near.shape, np.uint8)
        for of in self.own:
            ranks[:, of] = _ranks(near[:, of])
        if self.kept is not None:
            self.kept[rows] = ranks
        return near, ranks

    def ranks(self, one: Places, other: Places) -> Ranks:
        """[pairs]: the rank of the other claim among those of its article, as near to the one."""
        if self.kept is not None:
            return self.kept[one, other]
        out = np.zeros(len(one), np.uint8)
        begin = np.array([rows[0] for rows in self.parts])  # the claims of an article follow one another
        articles = np.array([rows[0] for rows in self.own])
        block = np.searchsorted(begin, one, "right") * (len(begin) + 1) + np.searchsorted(articles, other, "right")
        order = np.argsort(block, kind="stable")
        cuts = np.flatnonzero(np.diff(block[order], prepend=-1))
        at = -1
        for asked in np.split(order, cuts[1:]) if len(order) else ():
            mine, theirs = (int(n) - 1 for n in divmod(int(block[asked[0]]), len(begin) + 1))
            if mine != at:
                at, near = mine, self.near(self.parts[mine])
            out[asked] = _counted(near, one[asked] - begin[mine], other[asked], self.own[theirs])
        return out


class Bags:
    """The claims' words weighted by rarity, each claim's of unit length."""

    def __init__(self, words: Sequence[set[str]], rarity: Mapping[str, float]) -> None:
        column = {w: n for n, w in enumerate(sorted(rarity))}
        self.size = len(words)
        self.row = np.repeat(np.arange(len(words)), [len(held) for held in words])
        self.column = np.array([column[w] for held in words for w in held], np.intp)
        weight = np.array([rarity[w] for held in words for w in held])
        length = np.sqrt(np.bincount(self.row, weight**2, minlength=len(words)))
        self.weight = (weight / np.maximum(length, 1e-6)[self.row]).astype(np.float32)
        self.columns = len(column)

    def add_alike(self, rows: Places, near: Matrix) -> None:
        """Add to `near` [rows, n] the cosine of some claims' words to those of all; only words that they hold count.

        Of a large story some claims are laid out at a time.
        """
        own = np.zeros(self.size, np.bool_)
        own[rows] = True
        held = np.zeros(self.columns, np.bool_)
        held[self.column[own[self.row]]] = True
        place, at = np.cumsum(held) - 1, np.flatnonzero(held[self.column])
        row, column, weight = self.row[at], place[self.column[at]], self.weight[at]
        width = int(held.sum())
        mine = _laid_out(row, column, weight, (int(rows[0]), int(rows[-1]) + 1), width)[rows - rows[0]]
        at_once = LAID_OUT if self.size <= LAID_OUT else LAID_OUT // 4
        for start in range(0, self.size, at_once):
            part = start, min(start + at_once, self.size)
            near[:, part[0] : part[1]] += mine @ _laid_out(row, column, weight, part, width).T


def _laid_out(row: Places, column: Places, weight: Matrix, part: tuple[int, int], width: int) -> Matrix:
    """The weights of a stretch of claims, whose `row`s are in order, as a matrix [claims, words]."""
    first, last = np.searchsorted(row, part)
    out = np.zeros((part[1] - part[0], width), np.float32)
    out[row[first:last] - part[0], column[first:last]] = weight[first:last]
    return out


def _ranks(near: Matrix) -> Ranks:
    """[rows, others]: how many of the others are more like the row than this one is; of equals the first is more."""
    bits = (0.0 - near).view(np.int32)
    keys = np.where(bits < 0, bits ^ 0x7FFFFFFF, bits).astype(np.int64) << 32  # in order as the numbers are
    order = np.sort(keys | np.arange(near.shape[1]), axis=1) & 0xFFFFFFFF  # sorting numbers beats argsort by far
    out = np.empty(near.shape, np.uint8)
    np.put_along_axis(out, order, np.minimum(np.arange(near.shape[1]), FURTHEST).astype(np.uint8)[None], axis=1)
    return out


def _counted(near: Matrix, row: Places, other: Places, article: Places) -> Ranks:
    """[pairs]: what `_ranks` says of each pair of a row with one of an article's claims."""
    value, values = near[row, other][:, None], near[row[:, None], article]
    more = (values > value) | ((values == value) & (article < other[:, None]))
    return np.asarray(np.minimum(more.sum(1), FURTHEST), np.uint8)


def _nearest(near: Matrix, ranks: Ranks) -> tuple[Places, Places]:
    """Each row's nearest in every article, and of them those that are among its PARTNERS nearest in all."""
    wanted = ranks < NEAREST
    if np.count_nonzero(wanted[0]) > PARTNERS:
        scores = near[wanted].reshape(len(wanted), -1)  # every row wants as many
        wanted &= near >= np.partition(scores, -PARTNERS, axis=1)[:, -PARTNERS, None]
    row, other = np.nonzero(wanted)
    return row, other


def _overlap(spans: tuple[NDArray[np.int64], NDArray[np.int64]], one: Places, two: Places) -> NDArray[np.bool_]:
    start, stop = spans
    return np.asarray((start[one] < stop[two]) & (start[two] < stop[one]))
