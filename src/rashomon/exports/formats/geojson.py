"""Places → GeoJSON (RFC 7946): a point only where the record knows one; a country never has a pin.

A feature a place that an event or a fact names, with the events there. Where the record knows only the region, the
country or a wider area the feature's geometry is null, as RFC 7946 has it for "unlocated" features.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from rashomon.exports.formats.cells import json_file
from rashomon.exports.formats.coded import Coded, coded_events, place_of
from rashomon.exports.stored import Stored


def write(stories: Sequence[Stored]) -> Mapping[str, bytes]:
    """Write the places of all stories."""
    features = [f for stored in stories for f in _features(stored)]
    return {"places.geojson": json_file({"type": "FeatureCollection", "features": features})}


def _features(stored: Stored) -> list[dict[str, Any]]:
    at: dict[str, list[Coded]] = {}
    for event in coded_events([stored]):
        if event.row["place"]:
            at.setdefault(event.row["place"], []).append(event)
    found = []
    for actor in sorted(stored.dossier["actors"], key=lambda a: a["id"]):
        place = place_of(actor)
        if actor["kind"] not in ("place", "country") or place is None:
            continue
        point = {"type": "Point", "coordinates": [place.lon, place.lat]} if place.pin else None
        found.append(
            {
                "type": "Feature",
                "id": actor["id"],
                "geometry": point,
                "properties": {
                    "name": place.name,
                    "kind": actor["kind"],
                    "country": place.country or None,
                    "precision": place.precision or None,
                    "story": stored.dossier["story"]["id"],
                    "mentions": len(actor["mentions"]),
                    "events": [
                        {
                            "id": e.id,
                            "plover": e.type,
                            "status": e.status,
                            "date": e.coded_day or None,
                            "statement": e.fact["statement"],
                        }
                        for e in at.get(actor["id"], ())
                    ],
                },
            }
        )
    return found
