"""How near one grouping of things is to another: MUC, B³, CEAF-e and their mean, the CoNLL score.

After the CoNLL-2012 reference scorer (Pradhan et al., ACL 2014). Each thing stands once in a grouping; one that stands
in one of them only is missed or made up. A group of one counts for B³ and CEAF-e; MUC counts links and has none there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Groups = list[frozenset[Hashable]]


@dataclass(frozen=True, slots=True)
class Rate:
    """Precision and recall, 0..1."""

    p: float
    r: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        return 2 * self.p * self.r / (self.p + self.r) if self.p + self.r else 0.0


def groups_of(group: Mapping[Hashable, Hashable]) -> Groups:
    """The groups of things that are given by each thing's group."""
    found: dict[Hashable, set[Hashable]] = defaultdict(set)
    for thing, name in group.items():
        found[name].add(thing)
    return [frozenset(members) for members in found.values()]


def muc(gold: Groups, found: Groups) -> Rate:
    """Links that need not be added (Vilain et al., MUC-6, 1995)."""
    return Rate(_links(found, gold), _links(gold, found))


def _links(groups: Groups, others: Groups) -> float:
    """Of the links that hold groups together, the share that the other groups have."""
    of: dict[Hashable, Hashable] = {thing: n for n, group in enumerate(others) for thing in group}
    kept = sum(len(g) - len({of.get(thing, ("alone", thing)) for thing in g}) for g in groups)
    return kept / max(1, sum(len(g) - 1 for g in groups))


def bcubed(gold: Groups, found: Groups) -> Rate:
    """How much of each thing's group is rightly there (Bagga and Baldwin, 1998)."""
    both = _shared(gold, found)
    return Rate(
        sum(n * n / len(found[f]) for (_, f), n in both.items()) / max(1, sum(map(len, found))),
        sum(n * n / len(gold[g]) for (g, _), n in both.items()) / max(1, sum(map(len, gold))),
    )


def ceaf(gold: Groups, found: Groups) -> Rate:
    """Groups matched one to one as well as can be, by the share of things two have in common (Luo, HLT 2005, φ4)."""
    both = _shared(gold, found)
    total = sum(_best_match(part, gold, found) for part in _parts(both))
    return Rate(total / max(1, len(found)), total / max(1, len(gold)))


def conll(gold: Groups, found: Groups) -> float:
    """The mean of the three F1."""
    return (muc(gold, found).f1 + bcubed(gold, found).f1 + ceaf(gold, found).f1) / 3


def _shared(gold: Groups, found: Groups) -> Counter[tuple[int, int]]:
    """How many things each two groups have in common, of those that have some."""
    of = {thing: n for n, group in enumerate(found) for thing in group}
    return Counter((g, of[thing]) for g, group in enumerate(gold) for thing in group if thing in of)


Cells = dict[tuple[int, int], int]


def _parts(both: Mapping[tuple[int, int], int]) -> list[Cells]:
    """The cells by groups that hang together: no match is worth anything across them."""
    above: dict[tuple[str, int], tuple[str, int]] = {}

    def top(node: tuple[str, int]) -> tuple[str, int]:
        while above.setdefault(node, node) != node:
            above[node] = node = above[above[node]]
        return node

    for g, f in both:
        above[top(("gold", g))] = top(("found", f))
    parts: dict[tuple[str, int], Cells] = defaultdict(dict)
    for (g, f), n in both.items():
        parts[top(("gold", g))][g, f] = n
    return list(parts.values())


def _best_match(cells: Cells, gold: Groups, found: Groups) -> float:
    rows, columns = sorted({g for g, _ in cells}), sorted({f for _, f in cells})
    worth = np.zeros((len(rows), len(columns)))
    for (g, f), n in cells.items():
        worth[rows.index(g), columns.index(f)] = 2 * n / (len(gold[g]) + len(found[f]))
    return greatest_total(worth)


def greatest_total(worth: NDArray[np.float64]) -> float:
    """The greatest sum of cells of which no two share a row or a column (Kuhn 1955, by shortest augmenting paths)."""
    worth = worth if worth.shape[0] <= worth.shape[1] else worth.T
    cost = worth.max() - worth
    rows, columns = cost.shape
    row_price, column_price = np.zeros(rows + 1), np.zeros(columns + 1)
    taken_by = np.zeros(columns + 1, np.intp)  # of each column, its row from 1; place 0 holds the row being placed
    for row in range(1, rows + 1):
        taken_by[0], at = row, 0
        slack, came_from = np.full(columns + 1, np.inf), np.zeros(columns + 1, np.intp)
        done = np.zeros(columns + 1, np.bool_)
        while taken_by[at]:
            done[at] = True
            one = taken_by[at]
            left = cost[one - 1] - row_price[one] - column_price[1:]
            nearer = np.flatnonzero(~done[1:] & (left < slack[1:])) + 1
            slack[nearer], came_from[nearer] = left[nearer - 1], at
            nxt = int(np.where(done, np.inf, slack)[1:].argmin()) + 1
            step = slack[nxt]
            row_price[taken_by[done]] += step
            column_price[done] -= step
            slack[~done] -= step
            at = nxt
        while at:
            taken_by[at] = taken_by[came_from[at]]
            at = int(came_from[at])
    return float(sum(worth[taken_by[c] - 1, c - 1] for c in range(1, columns + 1) if taken_by[c]))
