"""How likely each pair of a story's claims tells the same, half in half-precision numbers.

Of a story of thirty thousand claims the matrix of all pairs is two gigabytes, and fewer than a hundredth was judged.
"""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Halves = NDArray[np.float16]
Places = NDArray[np.intp]
KEPT = 8192  # claims: of so many the matrix of all pairs is kept, 128 megabytes


class Likelihoods:
    """A symmetric matrix [size, size], of which some cells are known and all others are `usual`.

    `first`, `second`, `values`: the known cells, on one side of the diagonal or on it; of a cell that is given twice
    the last value counts.
    """

    def __init__(self, size: int, usual: float, first: Places, second: Places, values: Halves) -> None:
        self.size, self.usual = size, usual
        self.matrix: Halves | None = None
        if size <= KEPT:
            self.matrix = np.full((size, size), usual, np.float16)
            self.matrix[first, second] = self.matrix[second, first] = values
            return
        keys = np.concatenate([first * size + second, second * size + first])[::-1]
        self.keys, at = np.unique(keys, return_index=True)
        self.values = np.concatenate([values, values])[::-1][at]
        self.column = (self.keys % size).astype(np.int32)
        self.start = np.searchsorted(self.keys, np.arange(size + 1) * size)

    def between(self, article: NDArray[np.int32]) -> float:
        """The sum of all cells of two articles; `article` [size], in order. Sums of half-precision are exact."""
        starts = np.flatnonzero(np.diff(article, prepend=-1, append=-1)).tolist()
        if self.matrix is not None:
            parts = (cells for a, b in pairwise(starts) for cells in (self.matrix[a:b, :a], self.matrix[a:b, b:]))
            return sum(float(cells.sum(dtype=np.float64)) for cells in parts)
        apart = article[self.keys // self.size] != article[self.column]
        others = self.size**2 - sum((b - a) ** 2 for a, b in pairwise(starts)) - int(apart.sum())
        return float(self.values[apart].sum(dtype=np.float64)) + others * float(np.float16(self.usual))

    def block(self, rows: Places, columns: Places) -> Halves:
        """[rows, columns], of which the columns are in order."""
        if self.matrix is not None:
            return np.asarray(self.matrix[rows[:, None], columns])
        out = np.full((len(rows), len(columns)), self.usual, np.float16)
        begin = self.start[rows]
        many = self.start[rows + 1] - begin
        at = np.arange(int(many.sum())) + np.repeat(begin - (np.cumsum(many) - many), many)
        row = np.repeat(np.arange(len(rows)), many)
        place = np.minimum(np.searchsorted(columns, self.column[at]), len(columns) - 1)
        known = columns[place] == self.column[at]
        out[row[known], place[known]] = self.values[at[known]]
        return out
