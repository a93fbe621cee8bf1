"""A story's timeline → TimelineJS 3's JSON (https://timeline.knightlab.com/docs/json-format.html).

One slide a dated fact. TimelineJS shows text as HTML, so what reports wrote is escaped.
"""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from rashomon.exports.formats.cells import json_file, without_empty
from rashomon.exports.stored import Stored
from rashomon.exports.view import Row, support_words


def write(stories: Sequence[Stored]) -> Mapping[str, bytes]:
    """Write one timeline of all stories; each is a group of its own."""
    slides = [slide(stored, row) for stored in stories for row in stored.dossier.get("timeline") or () if row["from"]]
    slides.sort(key=lambda s: (_order(s["start_date"]), s["unique_id"]))
    heads = [stored.dossier["story"]["headline"] for stored in stories]
    title = {"text": {"headline": escape(heads[0] if len(heads) == 1 else f"{len(heads)} stories")}}
    return {"timeline.json": json_file({"title": title, "events": slides})}


def slide(stored: Stored, row: Row) -> dict[str, Any]:
    """Write one dated fact with a sentence that tells it."""
    fact = stored.view.facts[row["fact"]]
    claim = stored.view.claims[row["claims"][0]] if row["claims"] else None
    words = stored.words(claim) if claim else ""
    outlet = stored.view.outlet[claim["article"]] if claim else ""
    quoted = f"<p>{escape(outlet)}: “{escape(words)}”</p>" if words else ""
    last = date_parts(row["to"])
    return without_empty(
        {
            "unique_id": f"{fact['id']}",
            "start_date": date_parts(row["from"]),
            "end_date": last if last != date_parts(row["from"]) else None,
            "text": {
                "headline": escape(fact["statement"]),
                "text": f"<p>{escape(support_words(stored.view, fact))}</p>{quoted}",
            },
            "group": escape(stored.dossier["story"]["headline"]),
        }
    )


def date_parts(iso: str | None) -> dict[str, int]:
    """Return a date as TimelineJS has it, as exact as it is told."""
    digits = (iso or "").replace("T", "-").replace(":", "-").split("-")
    names = ("year", "month", "day", "hour", "minute")
    return {name: int(part) for name, part in zip(names, digits, strict=False) if part.isdigit()}


def _order(date: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(date.get(name, 0) for name in ("year", "month", "day", "hour", "minute"))
