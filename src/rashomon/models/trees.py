"""Gradient-boosted trees: weights in, numbers out. The trees are grown by the recipes in `training/`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

WEIGHTS = Path(__file__).parent / "weights"
LEAVES = 32  # most leaves of a tree: one bit each
ROWS = 512  # rows scored at once: what is held of them fits the processor's cache
HALF = 2**15  # of all upper 16 bits, those of numbers that are not negative
NOT_A_NUMBER = 0xFF81  # upper bits from here on are those of NaN
PACKED = 256  # most places of several columns' thresholds that are looked up as one: as many words for every tree

Bounds = NDArray[np.float32]
Words = NDArray[np.uint32]
Places = NDArray[np.intp]


class Steps:
    """The thresholds of a column, rising: how many of them values lie above.

    Four times as fast as to search: a number's upper 16 bits tell it but for the thresholds that have the same ones,
    `most` at most.
    """

    def __init__(self, bounds: Bounds) -> None:
        upper = (bounds + np.float32(0)).view(np.uint32) >> 16  # adding 0 makes -0 a 0
        # by rising numbers: the bits of those below 0 fall
        inside = np.bincount(np.where(upper < HALF, upper + HALF, 2 * HALF - 1 - upper), minlength=2 * HALF)
        below = (np.cumsum(inside) - inside).astype(np.int16)
        self.bounds = np.append(bounds, np.float32(np.inf))
        self.least = np.concatenate([below[HALF:], below[:HALF][::-1]])
        self.least[NOT_A_NUMBER:] = len(bounds)  # as a search has it
        self.most = int(inside.max())

    def __len__(self) -> int:
        """How many thresholds there are."""
        return len(self.bounds) - 1

    def passed(self, values: NDArray[np.float32]) -> NDArray[Any]:
        """How many thresholds each value lies above; for the one of a yes or no a comparison is the faster way."""
        if len(self) == 1:
            return np.asarray(~(values <= self.bounds[0]))
        at: NDArray[np.int16] = self.least.take((values.view(np.uint32) >> 16).view(np.int32))
        for _ in range(self.most):
            at += self.bounds.take(at) < values
        return at


Columns = Sequence[NDArray[np.float32]] | NDArray[np.float32]
Pack = tuple[list[tuple[int, Steps]], Words]  # columns with their thresholds; [places, trees] which leaves stand


@dataclass(frozen=True)
class Trees:
    """A forest as flat arrays, all [trees, nodes]; a leaf's two children are itself.

    `features` names the columns of the input in order; `base` is the score before the first tree.
    """

    features: tuple[str, ...]
    feature: NDArray[np.int16]
    threshold: NDArray[np.float32]
    left: NDArray[np.int16]
    right: NDArray[np.int16]
    value: NDArray[np.float32]
    base: float
    depth: int

    def score(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the raw score (a log-odds for a classifier) of each row; rows [n, features] → [n].

        Raises ValueError where a tree has more than LEAVES leaves.
        """
        return self._scores(rows.T) if len(rows) else np.zeros(0, np.float32)

    def _scores(self, columns: Columns) -> NDArray[np.float32]:
        """QuickScorer (Lucchese et al., SIGIR 2015): failed tests strike leaves out, the first one left is reached.

        Five to ten times faster here than to follow every row down every tree.
        """
        packs, values = self._struck
        size = len(columns[0])
        places = [_places(of, columns, size) for of, _ in packs]
        out = np.empty(size, np.float32)
        left = np.empty((min(ROWS, size), len(values)), np.uint32)
        stands = np.empty_like(left)
        first = np.arange(-1, len(values) * LEAVES - 1, LEAVES)
        for start in range(0, size, ROWS):
            rows = slice(start, min(start + ROWS, size))
            held, more = left[: rows.stop - start], stands[: rows.stop - start]
            held.fill(2**LEAVES - 1)
            for (_, words), at in zip(packs, places, strict=True):
                words.take(at[rows], axis=0, out=more, mode="clip")  # any mode but "raise" writes into `out` itself
                np.bitwise_and(held, more, out=held)
            np.subtract(held, np.uint32(1), out=more)
            np.bitwise_xor(held, more, out=more)
            upto = np.bitwise_count(more)  # bits from the lowest to the first left one
            out[rows] = values.ravel().take(first + upto).sum(1) + self.base
        return out

    @cached_property
    def _struck(self) -> tuple[list[Pack], NDArray[np.float32]]:
        """Which leaves stand when the first k thresholds of each column of a pack fail.

        Also, [trees, LEAVES], the values of the leaves from left to right.
        """
        values = np.zeros((len(self.value), LEAVES), np.float32)
        tests: dict[int, list[tuple[float, int, int]]] = {}
        left, right, feature, threshold = (a.tolist() for a in (self.left, self.right, self.feature, self.threshold))

        def walk(tree: int, node: int, at: int) -> int:
            if left[tree][node] == node:
                if at >= LEAVES:
                    raise ValueError(f"a tree has more than {LEAVES} leaves")
                values[tree, at] = self.value[tree, node]
                return at + 1
            middle = walk(tree, left[tree][node], at)
            struck = (1 << middle) - (1 << at)
            tests.setdefault(feature[tree][node], []).append((threshold[tree][node], tree, struck))
            return walk(tree, right[tree][node], middle)

        for tree in range(len(values)):
            walk(tree, 0, 0)
        return _packed({column: _standing(found, len(values)) for column, found in sorted(tests.items())}), values

    def probability(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the probability of the positive class of each row; rows [n, features] → [n]."""
        return _logistic(self.score(rows))

    def judged(self, table: Mapping[str, NDArray[np.float32]]) -> NDArray[np.float32]:
        """Return the probability of the positive class of each row of a table of columns [n] by name → [n]."""
        return _logistic(self._scores([table[name] for name in self.features]))


def _logistic(score: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(1 / (1 + np.exp(-score)), np.float32)


def _standing(tests: list[tuple[float, int, int]], trees: int) -> tuple[Bounds, Words]:
    """The thresholds of a column's tests (threshold, tree, leaves struck out), and what stands when k of them fail."""
    bounds = np.unique(np.array([bound for bound, _, _ in tests], np.float32))
    words = np.full((len(bounds) + 1, trees), 2**LEAVES - 1, np.uint32)
    for bound, tree, struck in tests:
        words[np.searchsorted(bounds, np.float32(bound)) + 1, tree] &= np.uint32(2**LEAVES - 1 - struck)
    return bounds, np.bitwise_and.accumulate(words, axis=0)


def _packed(columns: dict[int, tuple[Bounds, Words]]) -> list[Pack]:
    """Columns of few thresholds packed together, so that the leaves they strike out are looked up once for all."""
    packs: list[Pack] = []
    for column, (bounds, words) in sorted(columns.items(), key=lambda c: len(c[1][0])):
        if packs and len(packs[-1][1]) * len(words) <= PACKED:
            places, before = packs[-1]
            both = (before[:, None] & words[None]).reshape(-1, words.shape[1])
            packs[-1] = [*places, (column, Steps(bounds))], both
        else:
            packs.append(([(column, Steps(bounds))], words))
    return packs


def _places(of: list[tuple[int, Steps]], columns: Columns, size: int) -> Places:
    """Where each row stands among the places of a pack."""
    at = np.zeros(size, np.intp)
    for column, steps in of:
        at *= len(steps) + 1
        at += steps.passed(np.ascontiguousarray(columns[column]))
    return at


@cache
def load_trees(name: str) -> Trees:
    """Read `weights/<name>.npz` once a process. Raises FileNotFoundError where the package lacks it."""
    with np.load(WEIGHTS / f"{name}.npz", allow_pickle=False) as stored:
        return Trees(
            features=tuple(str(f) for f in stored["features"]),
            feature=stored["feature"],
            threshold=stored["threshold"],
            left=stored["left"],
            right=stored["right"],
            value=stored["value"],
            base=float(stored["base"]),
            depth=int(stored["depth"]),
        )
