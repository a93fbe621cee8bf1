"""One set of names a claim, as columns: what two claims of many pairs have in common."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.intp]


class Members:
    """The sets, each row a claim."""

    def __init__(self, sets: Sequence[frozenset[str]]) -> None:
        self.names = sorted({name for members in sets for name in members})
        column = {name: n for n, name in enumerate(self.names)}
        self.size = np.array([len(members) for members in sets], np.intp)
        row = np.repeat(np.arange(len(sets)), self.size)
        at = np.array([column[name] for members in sets for name in members], np.intp)
        place = np.arange(len(at)) - np.repeat(np.cumsum(self.size) - self.size, self.size)
        # each set's columns in order, filled up with one that no set holds
        self.of = np.full((len(sets), max(self.size.tolist(), default=0)), len(self.names), np.intp)
        self.of[row, place] = at
        self.of.sort(axis=1)
        self.held = np.zeros((len(sets), len(self.names) + 1), np.bool_)
        self.held[row, at] = True

    def shared(self, first: Places, second: Places) -> Places:
        """How many names both hold."""
        return np.asarray(self.held[second[:, None], self.of[first]].sum(1))

    def shared_weight(self, first: Places, second: Places, weight: NDArray[np.float64]) -> NDArray[np.float64]:
        """The weight of what both hold; `weight` [names + 1], the last of them 0."""
        of = self.of[first]
        return np.asarray((weight[of] * self.held[second[:, None], of]).sum(1))

    def rest(self, first: Places, second: Places, weight: NDArray[np.float64]) -> NDArray[np.float64]:
        """The weight of what the first holds and the second does not; `weight` [names + 1], the last of them 0."""
        of = self.of[first]
        return np.asarray((weight[of] * ~self.held[second[:, None], of]).sum(1))
