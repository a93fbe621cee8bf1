"""Which pairs of a story's claims are worth judging: each claim with its nearest in every article.

An article's claims at a time, of a very long one a part: a matrix of all pairs of a large story would take most of a
process's memory.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Places = NDArray[np.intp]
Ranks = NDArray[np.uint8]
NEAREST = 6  # pairs looked at per claim and other article
PARTNERS = 60  # and of them, per claim: what a claim costs must not grow with the number of accounts
KEPT = 8192  # claims: of so many the ranks of all pairs are kept, 64 megabytes
ROWS = 512  # claims of one article that are held against all at once; of more than KEPT claims as many fewer
LAID_OUT = 8192  # claims: of so many the words are laid out as a matrix
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
        near, nearest = nearness.of(rows)
        row, other = _nearest(near, nearest)
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

    def of(self, rows: Places) -> tuple[Matrix, NDArray[np.bool_]]:
        """How near an article's claims are to all, and which of each article's are the nearest, [rows, claims]."""
        near = self.near(rows)
        nearest = np.zeros(near.shape, np.bool_)
        for of in self.own:
            if self.kept is None:
                nearest[:, of] = _first(near[:, of])
            else:
                ranks = _ranks(near[:, of])
                self.kept[rows, of[0] : of[-1] + 1] = ranks
                nearest[:, of] = ranks < NEAREST
        return near, nearest

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

    @cached_property
    def _by_word(self) -> tuple[list[int], Places, Matrix]:
        """The same word by word: where among the claims that follow each word's start, and its weight in each."""
        order = np.lexsort((self.row, self.column))
        start = np.searchsorted(self.column[order], np.arange(self.columns + 1))
        return start.tolist(), self.row[order], self.weight[order]

    def add_alike(self, rows: Places, near: Matrix) -> None:
        """Add to `near` [rows, n] the cosine of some claims' words to those of all; `rows` follow one another.

        Of a large story word by word, for most claims share none: matrices of its words took most of all time.
        """
        begin, end = int(rows[0]), int(rows[-1]) + 1
        own = np.unique(self.column[slice(*np.searchsorted(self.row, (begin, end)))])
        if self.size <= LAID_OUT:
            laid_out = self._laid_out(own)
            near += laid_out[begin:end] @ laid_out.T
            return
        starts, holder, weights = self._by_word
        for word in own.tolist():
            holds = slice(starts[word], starts[word + 1])
            claim, weight = holder[holds], weights[holds]
            mine = slice(*np.searchsorted(claim, (begin, end)))
            near[(claim[mine] - begin)[:, None], claim] += weight[mine, None] * weight

    def _laid_out(self, columns: Places) -> Matrix:
        """[n, columns]: the weights of these words in all claims."""
        place = np.full(self.columns, -1)
        place[columns] = np.arange(len(columns))
        at = np.flatnonzero(place[self.column] >= 0)
        out = np.zeros((self.size, len(columns)), np.float32)
        out[self.row[at], place[self.column[at]]] = self.weight[at]
        return out


def _keys(near: Matrix) -> NDArray[np.int64]:
    """[rows, others]: numbers in the order of likeness to the row, the most alike first; of equals the first."""
    bits = (0.0 - near).view(np.int32)
    keys = np.where(bits < 0, bits ^ 0x7FFFFFFF, bits).astype(np.int64) << 32  # in order as the numbers are
    return np.asarray(keys | np.arange(near.shape[1]))


def _first(near: Matrix) -> NDArray[np.bool_]:
    """[rows, others]: whether `_ranks` would give less than NEAREST."""
    if near.shape[1] <= NEAREST:
        return np.ones(near.shape, np.bool_)
    keys = _keys(near)
    return np.asarray(keys <= np.partition(keys, NEAREST - 1, axis=1)[:, NEAREST - 1, None])


def _ranks(near: Matrix) -> Ranks:
    """[rows, others]: how many of the others are more like the row than this one is; of equals the first is more."""
    order = np.sort(_keys(near), axis=1) & 0xFFFFFFFF  # sorting numbers beats argsort by far
    out = np.empty(near.shape, np.uint8)
    np.put_along_axis(out, order, np.minimum(np.arange(near.shape[1]), FURTHEST).astype(np.uint8)[None], axis=1)
    return out


def _counted(near: Matrix, row: Places, other: Places, article: Places) -> Ranks:
    """[pairs]: what `_ranks` says of each pair of a row with one of an article's claims."""
    value, values = near[row, other][:, None], near[row[:, None], article]
    more = (values > value) | ((values == value) & (article < other[:, None]))
    return np.asarray(np.minimum(more.sum(1), FURTHEST), np.uint8)


def _nearest(near: Matrix, wanted: NDArray[np.bool_]) -> tuple[Places, Places]:
    """Of each row's nearest in every article, which are `wanted`, those that are among its PARTNERS nearest in all."""
    if np.count_nonzero(wanted[0]) > PARTNERS:
        scores = near[wanted].reshape(len(wanted), -1)  # every row wants as many
        wanted = wanted & (near >= np.partition(scores, -PARTNERS, axis=1)[:, -PARTNERS, None])
    row, other = np.nonzero(wanted)
    return row, other


def _overlap(spans: tuple[NDArray[np.int64], NDArray[np.int64]], one: Places, two: Places) -> NDArray[np.bool_]:
    start, stop = spans
    return np.asarray((start[one] < stop[two]) & (start[two] < stop[one]))
