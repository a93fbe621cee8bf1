"""Fact → its figures, grouped by what they count and how much: the best supported first."""

from rashomon.records import Fact, Figure
from rashomon.stages.write.evidence import Evidence

Value = tuple[str, float | None, float | None]


def figures_of(fact: Fact, story: Evidence) -> list[dict[str, object]]:
    """Group the figures of the fact's own claims; a figure inside a tighter claim belongs to that one.

    Order: by independent origins, then articles, then claims, then as told; where the accounts were updated, the latest
    first.
    """
    groups: dict[Value, dict[str, Figure]] = {}
    for claim_id in fact.claims:
        for figure_id in story.claims[claim_id].figures:
            if claim_id in story.holders.get(figure_id, ()):
                figure = story.figures[figure_id]
                groups.setdefault((figure.measure, figure.low, figure.high), {}).setdefault(claim_id, figure)
    updated = any(d.kind == "figure" and d.reading == "update" for d in story.disputes.get(fact.id, ()))
    support = {value: support_of(fact, claims, story, updated) for value, claims in groups.items()}
    of_measure: dict[str, tuple[int, ...]] = {}
    for value in groups:
        of_measure[value[0]] = max(of_measure.get(value[0], ()), support[value][-3:])
    told = {value: min(map(story.place_in_story, claims)) for value, claims in groups.items()}
    first = {measure: min(told[v] for v in groups if v[0] == measure) for measure in of_measure}
    ordered = sorted(
        groups, key=lambda v: (negated(of_measure[v[0]]), first[v[0]], v[0], negated(support[v]), told[v], str(v))
    )
    return [row(value, groups[value], story) for value in ordered]


def support_of(fact: Fact, claims: dict[str, Figure], story: Evidence, updated: bool) -> tuple[int, ...]:
    """Return what speaks for a value, the weightiest first."""
    tellers = story.tellers(claims)
    counts = (story.root_count(fact.id, claims), len(tellers), len(claims))
    return (max(story.rank[a] for a in tellers), *counts) if updated else counts


def negated(counts: tuple[int, ...]) -> tuple[int, ...]:
    """Turn a support into a sort key that puts the most first."""
    return tuple(-n for n in counts)


def row(value: Value, claims: dict[str, Figure], story: Evidence) -> dict[str, object]:
    """Write one value with the claims that give it."""
    measure, low, high = value
    return {
        "measure": measure,
        "low": plain(low),
        "high": plain(high),
        "hedge": next((f.hedge for f in claims.values() if f.hedge != "exact"), "exact"),
        "unit": next((f.unit for f in claims.values() if f.unit), ""),
        "claims": sorted(claims, key=story.place_in_story),
    }


def plain(number: float | None) -> float | int | None:
    """Write whole numbers whole and others to at most six digits after the point."""
    if number is None:
        return None
    return int(number) if float(number).is_integer() else round(number, 6)
