"""Things joined to groups, each known by its least member: a forest of disjoint sets (Galler and Fischer 1964)."""

from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar

T = TypeVar("T", bound=Any)  # ordered and hashable


class Joined(Generic[T]):
    """Groups that grow; none holds two things of which `differ` says that they are apart."""

    def __init__(self, things: Iterable[T] = (), differ: Callable[[T, T], bool] | None = None) -> None:
        self._differ = differ
        self._above: dict[T, T] = {}
        self._within: dict[T, list[T]] = {}
        for thing in things:
            self.add(thing)

    def add(self, thing: T) -> None:
        """Take in a thing, alone in its group; one that is known stays where it is."""
        if thing not in self._above:
            self._above[thing] = thing
            self._within[thing] = [thing]

    def root(self, thing: T) -> T:
        """Return the least of the thing's group."""
        while self._above[thing] != thing:
            self._above[thing] = self._above[self._above[thing]]
            thing = self._above[thing]
        return thing

    def join(self, one: T, other: T) -> None:
        """Make two groups one, unless that would join what is apart."""
        low, high = sorted((self.root(one), self.root(other)))
        if low == high:
            return
        if self._differ and any(self._differ(a, b) for a in self._within[low] for b in self._within[high]):
            return
        self._above[high] = low
        self._within[low] += self._within.pop(high)

    def roots(self) -> dict[T, T]:
        """Return every thing with the least of its group, in the order in which they were taken in."""
        return {thing: self.root(thing) for thing in self._above}

    def groups(self) -> list[list[T]]:
        """Return the groups and their things, both in the order in which they were taken in."""
        found: dict[T, list[T]] = {}
        for thing, root in self.roots().items():
            found.setdefault(root, []).append(thing)
        return list(found.values())
