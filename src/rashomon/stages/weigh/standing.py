"""Fact, Claim, Root, Dispute → Standing."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from rashomon.records import UNATTRIBUTED, Claim, Dispute, Fact, Root, Standing
from rashomon.stages.weigh.nearness import tells

ALIKE = 0.5  # of the characters of both that two claims of one article share, so that one says what the other does


def weigh_standing(
    facts: Sequence[Fact], claims: Sequence[Claim], roots: Sequence[Root], disputes: Sequence[Dispute]
) -> Iterator[Standing]:
    """Say of every fact whether it is disputed, corroborated or rests on a single source.

    Disputed: accounts of it conflict (an update, another scope or a rounding is no conflict), or the claim that speaks
    for it says what one of such accounts does. Corroborated: at least two independent roots, known by name, agree on
    it, and each may tell what it is stated to be; the number of outlets does not matter.
    """
    claim_of = {c.id: c for c in claims}
    conflicts = [d for d in disputes if d.reading == "conflict"]
    contested = {d.fact_id for d in conflicts}
    sides: dict[str, list[Claim]] = defaultdict(list)  # by article
    for side in (claim_of[c] for d in conflicts for p in d.positions for c in p.claims):
        sides[side.article_id].append(side)
    named: dict[str, Counter[bool]] = defaultdict(Counter)
    for root in roots:
        named[root.fact_id][root.against] += tells(root) and root.name != UNATTRIBUTED
    for fact in facts:
        best = claim_of[fact.best]
        if fact.id in contested or any(_alike(best, side) for side in sides[best.article_id]):
            standing = "disputed"
        elif max(named[fact.id].values(), default=0) >= 2:
            standing = "corroborated"
        else:
            standing = "single-source"
        yield Standing(story_id=fact.story_id, fact_id=fact.id, standing=standing)


def _alike(a: Claim, b: Claim) -> bool:
    (start, stop), (other, end) = a.in_full, b.in_full
    both = min(stop, end) - max(start, other)
    return both > 0 and both >= ALIKE * (stop - start + end - other - both)
