"""Fact, Root, Dispute → Standing."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from rashomon.records import UNATTRIBUTED, Dispute, Fact, Root, Standing
from rashomon.stages.weigh.nearness import tells


def weigh_standing(facts: Sequence[Fact], roots: Sequence[Root], disputes: Sequence[Dispute]) -> Iterator[Standing]:
    """Say of every fact whether it is disputed, corroborated or rests on a single source.

    Disputed: accounts of it conflict (an update, another scope or a rounding is no conflict). Corroborated: at least
    two independent roots, known by name, agree on it, and each may tell what it is stated to be; the number of outlets
    does not matter.
    """
    contested = {d.fact_id for d in disputes if d.reading == "conflict"}
    named: dict[str, Counter[bool]] = defaultdict(Counter)
    for root in roots:
        named[root.fact_id][root.against] += tells(root) and root.name != UNATTRIBUTED
    for fact in facts:
        if fact.id in contested:
            standing = "disputed"
        elif max(named[fact.id].values(), default=0) >= 2:
            standing = "corroborated"
        else:
            standing = "single-source"
        yield Standing(story_id=fact.story_id, fact_id=fact.id, standing=standing)
