"""What reports offer for a cell of the glance: an article has a vote for each value, worth more near the telling."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.records import Fact
from rashomon.stages.write.evidence import Evidence, claims_of

INSIDE, NEAR, LEAD = 1.0, 0.5, 0.25  # in a telling's own words, in its sentence, in an article's first sentences
LEAD_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Vote:
    """One article's word for a value."""

    value: str
    article: str
    worth: float
    claims: tuple[str, ...]
    inside: bool


@dataclass(frozen=True, slots=True)
class Near:
    """How near a mention is to a telling: its worth, and the claims it bears on."""

    worth: float
    claims: tuple[str, ...]
    inside: bool


def winner(votes: Sequence[Vote]) -> tuple[str | None, float]:
    """Return the value with the highest total, and that total; ties by value."""
    total = totals(votes)
    value = min(total, key=lambda v: (-round(total[v], 6), v), default=None)
    return value, total[value] if value else 0.0


def totals(votes: Sequence[Vote]) -> dict[str, float]:
    """Sum each article's best vote for each value."""
    best: dict[tuple[str, str], float] = {}
    for vote in votes:
        key = vote.value, vote.article
        best[key] = max(best.get(key, 0.0), vote.worth)
    total: dict[str, float] = {}
    for (value, _), worth in best.items():
        total[value] = total.get(value, 0.0) + worth
    return total


def supporters(votes: Sequence[Vote], value: str, story: Evidence) -> list[str]:
    """Return the claims that hold the value, else those told in the same sentence, in the order of the story."""
    near = [v for v in votes if v.value == value and v.claims]
    inside = [v for v in near if v.inside]
    return sorted({c for v in inside or near for c in v.claims}, key=story.place_in_story)


def nearness(article: str, start: int, stop: int, facts: Sequence[Fact], story: Evidence) -> Iterator[Near]:
    """Yield how near a mention is to the tellings, with the claim that it bears on; the top fact's count most."""
    parsed = story.parsed.get(article)
    for place, fact in enumerate(facts):
        fade = 1.0 if place == 0 else 0.5
        for claim in claims_of(fact, story):
            if claim.article_id != article:
                continue
            if claim.start <= start and stop <= claim.stop:
                yield Near(INSIDE * fade, (claim.id,), inside=True)
            elif parsed and parsed.sentence_start[claim.sentence] <= start < parsed.sentence_stop[claim.sentence]:
                yield Near(NEAR * fade, (claim.id,), inside=False)
    if parsed and any(start < end for end in parsed.sentence_stop[:LEAD_SENTENCES]):
        yield Near(LEAD, (), inside=False)
