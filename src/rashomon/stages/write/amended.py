"""The glance with a person's word in the place of what was read; such a cell names the person: `by`."""

from collections.abc import Sequence
from typing import Any

from rashomon.records import Actor, Amendment
from rashomon.stages.write.evidence import Evidence
from rashomon.stages.write.setting import place_row
from rashomon.stages.write.toll import row_of

PRECISION = {4: "year", 7: "month", 10: "day"}  # of a date, by its length
PLACES = ("place", "country")


def amended(glance: dict[str, Any], fact_id: str, amendments: Sequence[Amendment], story: Evidence) -> dict[str, Any]:
    """The glance of a story, whose main fact is `fact_id`, after what people put right, the later word last.

    A cell keeps the claims that it rested on where they say the same, and has none where none does.
    """
    out = dict(glance)
    for a in amendments:
        if a.cell == "date":
            out["when"] = _when(a, story) if a.value else None
        elif a.cell == "place":
            out["where"] = _where(a, story) if a.value else None
        elif a.cell == "figure" and fact_id:
            out["figures"] = _figures(a, out["figures"], fact_id)
    return out


def _when(a: Amendment, story: Evidence) -> dict[str, Any]:
    first, _, last = a.value.partition("/")
    last = last or first
    told = [c.id for c in story.claims.values() if any(_is_of(story, t, first, last) for t in c.times)]
    return {
        "from": first,
        "to": last,
        "precision": PRECISION.get(len(first), "instant"),
        "claims": sorted(told, key=story.place_in_story),
        "by": a.by,
    }


def _is_of(story: Evidence, time_id: str, first: str, last: str) -> bool:
    time = story.times.get(time_id)
    return time is not None and time.from_date[: len(first)] == first and time.to_date[: len(last)] == last


def _where(a: Amendment, story: Evidence) -> dict[str, Any]:
    place: Actor | None = next(
        (p for p in story.actors.values() if p.kind in PLACES and a.value in (p.name, *p.names)), None
    )
    if place is None:
        unknown = dict.fromkeys(("country", "lat", "lon", "actor", "point", "town"))
        return {"name": a.value, "precision": "place", "claims": [], "by": a.by, **unknown}
    told = [c.id for c in story.claims.values() if any(story.actor_of.get(m) == place.id for m in c.actors)]
    return {**place_row(place, sorted(told, key=story.place_in_story)), "town": None, "by": a.by}


def _figures(a: Amendment, rows: Sequence[dict[str, Any]], fact_id: str) -> list[dict[str, Any]]:
    """One value of the measure, in the place of all that were read."""
    kept = [row for row in rows if row["measure"] != a.of]
    if not a.value:
        return kept
    at = next((n for n, row in enumerate(rows) if row["measure"] == a.of), len(rows))
    before = [row for row in rows[:at] if row["measure"] != a.of]
    fact = str(rows[at]["fact"]) if at < len(rows) else fact_id
    number = float(a.value)
    return [*before, {**row_of(a.of, (number, number), "exact", fact), "by": a.by}, *kept[len(before) :]]
