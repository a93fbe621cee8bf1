"""Which of a fact's sources speak of the fact itself, and not of something beside it that was told with it.

Likeness of claims decides: what a source says must be about as near to what other articles tell as what the nearest
source says. Where several articles name one source, another that a single article names must be near to the words that
speak for the fact as well: an aside that was taken for the fact is told once.
"""

from collections.abc import Mapping, Sequence

from rashomon.records import Claim, Fact
from rashomon.stages.weigh.sources import Source

# measured on the invented stories that the reader was trained on, confirmed on the real keyed ones
MIN_NEARNESS = 0.4  # of the nearest source's mean likeness to what the other articles tell
MANY = 3  # articles that name a source, so that one which a single article names is asked for more
MIN_HEART = 0.6  # of the nearest source's likeness to the claim that speaks for the fact
Near = Mapping[str, Mapping[str, float]]


def of_the_fact(sources: Sequence[Source], fact: Fact, told: Sequence[Claim], near: Near) -> list[Source]:
    """The sources without those that only speak beside the fact; all of them where no likeness is known."""
    if len(sources) < 2 or not near:
        return list(sources)
    means = [max(_mean(c, told, near) for c in s.claims) for s in sources]
    kept = [s for s, mean in zip(sources, means, strict=True) if mean >= MIN_NEARNESS * max(means)]
    if max(map(_reach, kept)) < MANY:
        return kept
    hearts = [max(1.0 if c.id == fact.best else near[c.id].get(fact.best, 0.0) for c in s.claims) for s in kept]
    return [s for s, heart in zip(kept, hearts, strict=True) if _reach(s) > 1 or heart >= MIN_HEART * max(hearts)]


def _reach(source: Source) -> int:
    """How many articles name a source."""
    return len({c.article_id for c in source.claims})


def _mean(claim: Claim, told: Sequence[Claim], near: Near) -> float:
    """Mean likeness of a claim to those of the other articles."""
    others = [near[claim.id].get(c.id, 0.0) for c in told if c.article_id != claim.article_id]
    return sum(others) / len(others) if others else 0.0


def nearest(claim: Claim, others: Sequence[Claim], near: Near) -> float:
    """Likeness of a claim to the likest of the others, 0..1."""
    return max((near[claim.id].get(c.id, 0.0) for c in others), default=0.0)
