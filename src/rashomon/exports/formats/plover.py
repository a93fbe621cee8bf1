"""Events → PLOVER's exchange format, JSON Lines: one event a line, fields as in the codebook's chapter "Data Fields".

Beyond its fields: `status` (happened, alleged, denied, planned, threatened), `story`, `fact`, `claims` and `sources`
(the roots of the fact), and in `text_info.spans` where the words stand.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from rashomon import __version__
from rashomon.exports.formats.cells import json_lines, without_empty
from rashomon.exports.formats.coded import Coded, Side, coded_events
from rashomon.exports.stored import Stored
from rashomon.language.codes import alpha3

MEANING = {
    "id": "the record's id of the event, a content hash",
    "date": "when it happened; where no report tells, the day of the first report (`date_from` says which)",
    "enddate": "the last day, where it is another",
    "date_from": "`told` or `report`",
    "actor": "who did it, each by name, code (ISO alpha-3), sector, office, the words",
    "recipient": "to whom, the same",
    "event": "PLOVER's type",
    "event_loc": "place with its precision; a point only where it is a district or smaller",
    "event_text": "the word that names it",
    "quad_code": "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
    "event_scale": "PLOVER's conflict-cooperation score",
    "mode": "PLOVER's mode",
    "text": "the sentence",
    "text_info": "the spans of all sentences it rests on",
    "cite_info": "the reports that tell it",
    "status": "happened, alleged, denied, planned or threatened",
    "code": "the code in your own scheme (`[scheme.codes]` of the settings)",
    "reports": "how many reports tell it",
    "independent_roots": "on how many independent sources' word (`sources` names them)",
}


def write(stories: Sequence[Stored]) -> Mapping[str, bytes]:
    """Write every event, each with its status."""
    return {"plover.jsonl": json_lines(row(event) for event in coded_events(stories))}


def row(event: Coded) -> dict[str, Any]:
    """Write one event."""
    place = event.place
    word = {key: event.row.get(key, -1) for key in ("start", "stop")} | {"article": event.row.get("article") or ""}
    return without_empty(
        {
            "id": event.id,
            "date": event.coded_day,
            "enddate": event.last_day if event.last_day != event.coded_day else "",
            "date_from": "told" if event.day else "report" if event.reported else "",
            "actor": [_party(side) for side in event.actors],
            "recipient": [_party(side) for side in event.recipients],
            "event": [event.type],
            "event_loc": _location(place) if place else None,
            "event_text": [text] if word["start"] >= 0 and (text := event.stored.words(word)) else [],
            "quad_code": event.quad_number,
            "event_scale": event.score,
            "mode": [event.mode] if event.mode else [],
            "text": next((s[3] for s in event.sentences), ""),
            "text_info": {"spans": [{"article": a["id"], "start": b, "stop": c} for a, b, c, _ in event.sentences]},
            "cite_info": [_cited(event, a) for a in event.articles],
            "coder": f"Rashomon {__version__}",
            "status": event.status,
            "code": event.code,
            "reports": len(event.articles),
            "independent_roots": len(event.roots),
            "story": event.stored.dossier["story"]["id"],
            "fact": event.fact["id"],
            "claims": [c["id"] for c in event.claims],
            "denials": list(event.row.get("denials") or ()),
            "sources": event.roots,
        }
    )


def _party(side: Side) -> dict[str, Any]:
    return without_empty(
        {"actor_text": side.words or side.name, "name": side.name, "code": side.country, "sector": side.sector}
        | {"role": side.title}
    )


def _location(place: Any) -> dict[str, Any]:
    point = {"lat": place.lat, "lon": place.lon} if place.pin else {}
    return without_empty({"name": place.name, "country": alpha3(place.country), "precision": place.precision} | point)


def _cited(event: Coded, article: Mapping[str, Any]) -> dict[str, Any]:
    return without_empty(
        {
            "source": event.stored.view.outlet[article["id"]],
            "uri": article["uri"],
            "headline": article["title"],
            "date": article["published"],
        }
    )
