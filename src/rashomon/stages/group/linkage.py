"""Average linkage over a sparse graph: pairs that were never scored count as not alike at all."""

import heapq
from collections.abc import Iterable


def average_linkage(count: int, pairs: Iterable[tuple[int, int, float]], at_least: float) -> list[int]:
    """Join the two likest groups until none is as like as `at_least`; return each item's group (its least item).

    The likeness of two groups is the mean over all their pairs (UPGMA; Sokal and Michener 1958). Ties go to the lower
    numbers, so the outcome depends on the numbering alone.
    """
    sums: list[dict[int, float]] = [{} for _ in range(count)]
    for a, b, score in pairs:
        sums[a][b] = sums[b][a] = score
    members: list[list[int]] = [[n] for n in range(count)]
    heap = [
        (-score, a, b, 1, 1) for a, near in enumerate(sums) for b, score in near.items() if a < b and score >= at_least
    ]
    heapq.heapify(heap)
    while heap:
        _, a, b, size_a, size_b = heapq.heappop(heap)
        if len(members[a]) != size_a or len(members[b]) != size_b:
            continue  # one of the two has grown or gone since
        members[a] += members[b]
        members[b] = []
        sums[a].pop(b)
        for c, total in sorted(sums[b].items()):
            if c == a:
                continue
            sums[c].pop(b)
            sums[a][c] = sums[c][a] = sums[a].get(c, 0.0) + total
        sums[b] = {}
        for c, total in sums[a].items():
            mean = total / (len(members[a]) * len(members[c]))
            if mean >= at_least:
                x, y = min(a, c), max(a, c)
                heapq.heappush(heap, (-mean, x, y, len(members[x]), len(members[y])))
    group = list(range(count))
    for items in members:
        for n in items:
            group[n] = min(items)
    return group
