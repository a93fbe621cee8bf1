"""Average linkage over a sparse graph: pairs that were never scored count as not alike at all."""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

STEP = 0.1  # by which what is asked of a link grows until a part is small enough ...
HIGHEST = 0.9  # ... or all are as good as reprints of one text: then it is cut
Pair = tuple[int, int, float]


def linked(count: int, pairs: Sequence[Pair], at_least: float, most: int) -> list[int]:
    """Average linkage, part by part: the same groups as all at once, since groups that are joined have a pair so alike.

    A part of more than `most` items falls apart at the next higher likeness at which it does, or is cut, item by item.
    """
    group = list(range(count))
    for items, inside in _parts(list(range(count)), pairs, at_least, most):
        place = {item: n for n, item in enumerate(items)}
        rows = [(place[a], place[b], s) for a, b, s in inside]
        for item, number in zip(items, average_linkage(len(items), rows, at_least), strict=True):
            group[item] = items[number]
    return group


def _parts(
    items: Sequence[int], pairs: Sequence[Pair], at_least: float, most: int
) -> Iterator[tuple[list[int], list[Pair]]]:
    """Ascending items that are linked, of two and more, with the pairs among them."""
    label = components(items, ((a, b) for a, b, s in pairs if s >= at_least))
    parts: dict[int, list[int]] = defaultdict(list)
    inside: dict[int, list[Pair]] = defaultdict(list)
    for item in items:
        parts[label[item]].append(item)
    for a, b, s in pairs:
        if label[a] == label[b]:
            inside[label[a]].append((a, b, s))
    for number, part in parts.items():
        if len(part) > most and at_least + STEP > HIGHEST:
            yield from _cut(part, inside[number], most)
        elif len(part) > most:
            yield from _parts(part, inside[number], at_least + STEP, most)
        elif len(part) > 1:
            yield part, inside[number]


def _cut(part: list[int], pairs: Sequence[Pair], most: int) -> Iterator[tuple[list[int], list[Pair]]]:
    piece = {item: n // most for n, item in enumerate(part)}
    for at in range(0, len(part), most):
        inside = [(a, b, s) for a, b, s in pairs if piece[a] == piece[b] == at // most]
        yield part[at : at + most], inside


def components(items: Iterable[int], links: Iterable[tuple[int, int]]) -> dict[int, int]:
    """Each item's connected component, named by its least item."""
    above = {item: item for item in items}

    def top(item: int) -> int:
        while above[item] != item:
            above[item] = item = above[above[item]]
        return item

    for a, b in links:
        one, other = sorted((top(a), top(b)))
        above[other] = one
    return {item: top(item) for item in above}


def average_linkage(count: int, pairs: Iterable[Pair], at_least: float) -> list[int]:
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
