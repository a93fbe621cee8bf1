"""What one article alone tells in more and in fewer words → one group of claims.

The candidates for claims nest: "the ministry said that the pier was closed", "the pier was closed on Friday", "the pier
was closed". Claims that lie within one another are no evidence for one another, so that nothing brings them together
where no other article tells the same: each would be a fact of its own.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations, permutations
from math import fsum

from rashomon.language.reporting import VERBS
from rashomon.records import Claim
from rashomon.stages.weigh.joined import Joined

MOST = 0.6  # share of the longer one's words that the shorter one holds, for the rest to be no other thing
ALIKE = 0.5  # shared words over all words from which a claim belongs to another one's group, whoever else tells that


def says_same(one: Claim, other: Claim) -> bool:
    """Whether two claims of one article are one telling: of one head word, or one within the other and most of it."""
    if one.head_start == other.head_start:
        return True
    inner, outer = sorted((one, other), key=lambda c: (c.stop - c.start, c.start))
    if not _holds(outer, inner):
        return False
    words = set(outer.words)
    if words and len(words.intersection(inner.words)) >= MOST * len(words):
        return True
    reports = outer.predicate in VERBS and outer.head_stop <= inner.start
    return reports and inner.stop - inner.start >= MOST * (outer.stop - outer.head_stop)


def gathered(claims: Sequence[Claim], groups: Sequence[Sequence[int]], apart: Collection[int]) -> list[int]:
    """For every group of claims the number of the group that it is one with: its own where it stays.

    `groups`: places in `claims`; `apart`: claims that tell two things and bring nothing together. Groups that one
    article alone tells are one where claims of theirs say the same. What then still stands alone goes to the group,
    whoever else tells that, which has one of its claims in about the same words, or a part of a claim in `apart`.
    """
    alone = [len({claims[i].article_id for i in group}) == 1 for group in groups]
    sentences: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)  # claims with their groups
    for n, group in enumerate(groups):
        for i in group:
            sentences[claims[i].article_id, claims[i].sentence].append((i, n))
    joined = Joined(range(len(groups)))
    for near in sentences.values():
        own = [(i, n) for i, n in near if alone[n] and i not in apart]
        for (i, n), (j, m) in combinations(own, 2):
            if says_same(claims[i], claims[j]):
                joined.join(n, m)
    for n, other in _homes(claims, sentences, list(joined.roots().values()), alone, apart):
        joined.join(other, n)
    return list(joined.roots().values())


def _homes(
    claims: Sequence[Claim],
    sentences: Mapping[tuple[str, int], Sequence[tuple[int, int]]],
    of: Sequence[int],
    alone: Sequence[bool],
    apart: Collection[int],
) -> Iterator[tuple[int, int]]:
    """Groups of one article and the likest of those that have all of their claims in other words."""
    members: dict[int, set[int]] = defaultdict(set)
    found: dict[tuple[int, int], dict[int, float]] = defaultdict(dict)  # two groups → claims of the first, how alike
    for near in sentences.values():
        for i, n in near:
            members[of[n]].add(i)
        for (i, n), (j, m) in permutations(near, 2):
            if alone[n] and of[n] != of[m] and _goes_with(claims[i], claims[j], i in apart, j in apart):
                pair = found[of[n], of[m]]
                pair[i] = max(pair.get(i, 0.0), _alike(claims[i], claims[j]))
    best: dict[int, tuple[float, int]] = {}
    for (n, m), alike in sorted(found.items()):
        if alike.keys() >= (members[n].difference(apart) or members[n]):
            best[n] = max(best.get(n, (0.0, 0)), (fsum(alike.values()), -m))
    yield from ((n, -m) for n, (_, m) in sorted(best.items()))


def _goes_with(one: Claim, other: Claim, is_double: bool, is_other_double: bool) -> bool:
    """Whether a claim that is told once belongs to another claim's group: see `gathered`."""
    fits = _holds(one, other) if is_double else not is_other_double and one.head_start == other.head_start
    return fits and _alike(one, other) >= ALIKE


def _holds(outer: Claim, inner: Claim) -> bool:
    return outer.start <= inner.start < inner.stop <= outer.stop


def _alike(one: Claim, other: Claim) -> float:
    """Shared words over all words."""
    a, b = set(one.words), set(other.words)
    return len(a & b) / max(1, len(a | b))
