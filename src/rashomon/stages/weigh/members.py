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
        # which columns each set holds, eight to a byte: a large story has twenty thousand claims and as many names
        self.bits = np.zeros((len(sets), len(self.names) // 8 + 1), np.uint8)
        np.bitwise_or.at(self.bits, (row, at >> 3), (1 << (at & 7)).astype(np.uint8))

    def _held(self, second: Places, of: Places) -> NDArray[np.uint8]:
        """[pairs, members of the first]: 1 where the second holds it too; `of`: columns of the first's members."""
        return np.asarray(self.bits[second[:, None], of >> 3] >> (of & 7).astype(np.uint8) & 1)

    def shared(self, first: Places, second: Places) -> Places:
        """How many names both hold."""
        return np.asarray(self._held(second, self.of[first]).sum(1, dtype=np.intp))

    def shared_weight(self, first: Places, second: Places, weight: NDArray[np.float64]) -> NDArray[np.float64]:
        """The weight of what both hold; `weight` [names + 1], the last of them 0."""
        of = self.of[first]
        return np.asarray((weight[of] * self._held(second, of)).sum(1))

    def rest(self, first: Places, second: Places, weight: NDArray[np.float64]) -> NDArray[np.float64]:
        """The weight of what the first holds and the second does not; `weight` [names + 1], the last of them 0."""
        of = self.of[first]
        return np.asarray((weight[of] * (1 - self._held(second, of))).sum(1))
