"""Gradient-boosted trees: weights in, numbers out. The trees are grown by the recipes in `training/`."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

WEIGHTS = Path(__file__).parent / "weights"


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
        """Return the raw score (a log-odds for a classifier) of each row; rows [n, features] → [n]."""
        if not len(rows):
            return np.zeros(0, np.float32)
        return np.concatenate([self._score(rows[i : i + 4096]) for i in range(0, len(rows), 4096)])

    def _score(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        # flat indices and `take` are several times faster here than indexing in two dimensions
        n, (trees, nodes) = len(rows), self.feature.shape
        root = np.arange(trees, dtype=np.int32) * nodes
        line = (np.arange(n, dtype=np.int32) * rows.shape[1])[:, None]
        feature, threshold = self.feature.ravel().astype(np.int32), self.threshold.ravel()
        left, right = ((side + root[:, None]).ravel() for side in (self.left.astype(np.int32), self.right.astype(np.int32)))
        cells, at = rows.ravel(), np.broadcast_to(root, (n, trees))
        for _ in range(self.depth):
            goes_left = cells.take(line + feature.take(at)) <= threshold.take(at)
            at = np.where(goes_left, left.take(at), right.take(at))
        return np.asarray(self.value.ravel().take(at).sum(1) + self.base, np.float32)

    def probability(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the probability of the positive class of each row; rows [n, features] → [n]."""
        return np.asarray(1 / (1 + np.exp(-self.score(rows))), np.float32)


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
