"""The cosines of many rows at chosen pairs, without the matrix of all pairs where that is large."""

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Places = NDArray[np.intp]
AT_ONCE = 4096  # rows: up to so many, all are likened to all once, 64 megabytes; of more, at a time what takes that


class Cosines:
    """The cosines of `rows` [n, columns], which are of unit length."""

    def __init__(self, rows: Matrix) -> None:
        self.rows = rows
        self.all = rows @ rows.T if len(rows) <= AT_ONCE else None

    def of(self, first: Places, second: Places) -> Matrix:
        """[pairs]; fastest where `first` is in order."""
        if self.all is not None:
            return np.asarray(self.all[first, second])
        out = np.empty(len(first), np.float32)
        block = first // max(1, AT_ONCE**2 // len(self.rows))
        for n in np.unique(block).tolist():
            at = np.flatnonzero(block == n)
            start, stop = int(first[at].min()), int(first[at].max()) + 1
            out[at] = (self.rows[start:stop] @ self.rows.T)[first[at] - start, second[at]]
        return out
