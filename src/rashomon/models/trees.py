"""Gradient-boosted trees: weights in, numbers out. The trees are grown by the recipes in `training/`."""

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

WEIGHTS = Path(__file__).parent / "weights"
LEAVES = 32  # most leaves of a tree: one bit each
ROWS = 512  # rows scored at once: what is held of them fits the processor's cache

Bounds = NDArray[np.float32]
Words = NDArray[np.uint32]


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
        if not len(rows):
            return np.zeros(0, np.float32)
        return np.concatenate([self._score(rows[i : i + ROWS]) for i in range(0, len(rows), ROWS)])

    def _score(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """QuickScorer (Lucchese et al., SIGIR 2015): failed tests strike leaves out, the first one left is reached.

        Five to ten times faster here than to follow every row down every tree.
        """
        tests, values = self._struck
        left = np.full((len(rows), len(values)), 2**LEAVES - 1, np.uint32)
        for column, (bounds, words) in tests.items():
            left &= words.take(np.searchsorted(bounds, rows[:, column]), axis=0)
        first = np.bitwise_count((left & -left) - np.uint32(1))
        reached = values.ravel().take(np.arange(len(values)) * LEAVES + first)
        return np.asarray(reached.sum(1) + self.base, np.float32)

    @cached_property
    def _struck(self) -> tuple[dict[int, tuple[Bounds, Words]], NDArray[np.float32]]:
        """Column → its thresholds in order and, [thresholds + 1, trees], which leaves stand when the first k fail.

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
        return {column: _standing(found, len(values)) for column, found in sorted(tests.items())}, values

    def probability(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the probability of the positive class of each row; rows [n, features] → [n]."""
        return np.asarray(1 / (1 + np.exp(-self.score(rows))), np.float32)


def _standing(tests: list[tuple[float, int, int]], trees: int) -> tuple[Bounds, Words]:
    """The thresholds of a column's tests (threshold, tree, leaves struck out), and what stands when k of them fail."""
    bounds = np.unique(np.array([bound for bound, _, _ in tests], np.float32))
    words = np.full((len(bounds) + 1, trees), 2**LEAVES - 1, np.uint32)
    for bound, tree, struck in tests:
        words[np.searchsorted(bounds, np.float32(bound)) + 1, tree] &= np.uint32(2**LEAVES - 1 - struck)
    return bounds, np.bitwise_and.accumulate(words, axis=0)


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
