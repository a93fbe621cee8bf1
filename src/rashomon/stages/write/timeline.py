"""Facts → the story's timeline: every dated fact once, under the date most of its tellings give."""

from collections.abc import Sequence

from rashomon.records import Fact, Time
from rashomon.stages.write.evidence import Evidence

FINER = {"instant": 0, "day": 1, "week": 2, "month": 3, "year": 4}


def timeline(facts: Sequence[Fact], story: Evidence) -> list[dict[str, object]]:
    """Order the dated facts; of two with the same date the more central one (earlier in `facts`) is first."""
    rows = []
    for place, fact in enumerate(facts):
        found = date_of(fact, story)
        if found is None:
            continue
        time, claims = found
        row: dict[str, object] = {
            "from": time.from_date,
            "to": time.to_date,
            "precision": time.precision,
            "fact": fact.id,
            "stance": story.claims[fact.best].stance,
            "claims": claims,
        }
        rows.append((time.from_date, -FINER.get(time.precision, 5), place, row))
    return [row for *_, row in sorted(rows, key=lambda r: r[:3])]


def date_of(fact: Fact, story: Evidence) -> tuple[Time, list[str]] | None:
    """Return the date that most articles give within the fact's own words, the finer one on a tie."""
    offered: dict[tuple[str, str, str], dict[str, Time]] = {}
    for claim_id in fact.claims:
        for time_id in story.claims[claim_id].times:
            time = story.times.get(time_id)
            if time is not None and claim_id in story.holders.get(time_id, ()):
                offered.setdefault((time.from_date, time.to_date, time.precision), {}).setdefault(claim_id, time)
    if not offered:
        return None
    best = min(offered, key=lambda v: (-len(story.tellers(offered[v])), FINER.get(v[2], 5), v))
    claims = sorted(offered[best], key=story.place_in_story)
    return offered[best][claims[0]], claims
