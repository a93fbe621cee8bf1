"""The cosines of many rows at chosen pairs, without the matrix of all pairs where that is large."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.stages.weigh.members import Members

Matrix = NDArray[np.float32]
Places = NDArray[np.intp]
AT_ONCE = 4096  # rows: up to so many, all are likened to all, 64 megabytes; of more so many of the pairs asked for


class Cosines:
    """The cosines of `rows` [n, columns], which are of unit length."""

    def __init__(self, rows: Matrix) -> None:
        self.all = rows @ rows.T if len(rows) <= AT_ONCE else None
        self.rows = rows if self.all is None else rows[:0]

    def of(self, first: Places, second: Places) -> Matrix:
        """[pairs]."""
        if self.all is not None:
            return np.asarray(self.all[first, second])
        out = np.empty(len(first), np.float32)
        for n in range(0, len(first), AT_ONCE):
            part = slice(n, n + AT_ONCE)
            out[part] = np.einsum("ij,ij->i", self.rows[first[part]], self.rows[second[part]])
        return out


class WordCosines:
    """The cosines of many sets of words, each word weighted by its rarity, at chosen pairs."""

    def __init__(self, sets: Sequence[frozenset[str]], rarity: Mapping[str, float]) -> None:
        self.members = Members(sets)
        self.squares = np.array([*(rarity[w] for w in self.members.names), 0.0]) ** 2
        self.length = np.sqrt(self.squares[self.members.of].sum(1))

    def of(self, first: Places, second: Places) -> Matrix:
        """[pairs]."""
        both = self.members.shared_weight(first, second, self.squares)
        return np.asarray(both / np.maximum(self.length[first] * self.length[second], 1e-6), np.float32)
