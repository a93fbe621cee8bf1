"""A story → a STIX 2.1 bundle: incidents, the identities and locations in them, a report an article, a note a sentence.

Ids are version 5 UUIDs of the record's content hashes; times are those of the reports, so that the same record gives
the same bundle (OASIS, "STIX Version 2.1").
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rashomon.exports.formats.cells import json_file, without_empty
from rashomon.exports.formats.coded import Coded, coded_events, place_of
from rashomon.exports.stored import Stored
from rashomon.exports.view import Row

NAMESPACE = uuid.UUID("6f0a3f0e-2f63-5c53-9d0b-6d2f8c5f7a11")
EPOCH = "1970-01-01T00:00:00.000Z"
CLASSES = {"person": "individual", "organisation": "organization", "group": "group", "country": "organization"}
Thing = dict[str, Any]


def write(stories: Sequence[Stored]) -> Mapping[str, bytes]:
    """Write one bundle of all stories; each object stands once."""
    found = {thing["id"]: thing for stored in stories for thing in things(stored)}
    objects = [found[i] for i in sorted(found)]
    bundle = {"type": "bundle", "id": name_of("bundle", *sorted(found)), "objects": objects}
    return {"stix.json": json_file(bundle)}


def name_of(kind: str, *parts: str) -> str:
    """Return the id of a thing of the record."""
    return f"{kind}--{uuid.uuid5(NAMESPACE, '/'.join((kind, *parts)).encode('utf-8', 'replace').decode())}"


def thing(kind: str, at: str, *parts: str, **more: Any) -> Thing:
    """Write an object of STIX's with what all of them have."""
    head = {"type": kind, "spec_version": "2.1", "id": name_of(kind, *parts), "created": at, "modified": at}
    return head | without_empty(more)


def things(stored: Stored) -> Iterator[Thing]:
    """Yield a story's objects."""
    at = stamp(min((a["published"] for a in stored.dossier["articles"] if a["published"]), default=""))
    named = {}
    for actor in stored.dossier["actors"]:
        if made := _actor(actor, at):
            named[actor["id"]] = made
    events = coded_events([stored])
    used = {i for e in events for i in (e.row["actor"], e.row["recipient"], e.row["place"]) if i in named}
    yield from (named[i] for i in sorted(used))
    refs: dict[str, list[str]] = {a["id"]: [] for a in stored.dossier["articles"]}
    for event in events:
        yield from _event(event, at, named)
        for article in event.articles:
            refs[article["id"]].append(name_of("incident", event.id))
    for article in stored.dossier["articles"]:
        if refs[article["id"]]:
            yield _report(article, refs[article["id"]])


def _actor(actor: Row, at: str) -> Thing | None:
    place = place_of(actor)
    if actor["kind"] == "place" and place is not None:
        point = {"latitude": place.lat, "longitude": place.lon} if place.pin else {}
        if not point and not place.country:
            return None  # a location must have a point, a country or a region
        return thing("location", at, actor["id"], name=clean(actor["name"]), country=place.country or None) | point
    sort = CLASSES.get(actor["kind"], "unknown")
    return thing(
        "identity", at, actor["id"], name=clean(actor["name"]), identity_class=sort, roles=list(actor["roles"])
    )


def _event(event: Coded, at: str, named: Mapping[str, Thing]) -> Iterator[Thing]:
    kind = " ".join(filter(None, (event.type, event.mode)))
    when = event.coded_day
    incident = thing(
        "incident",
        at,
        event.id,
        name=clean(event.fact["statement"]),
        description=clean(f"{kind}, {event.status}" + (f", {when}" if when else "")),
        labels=[f"plover:{event.type.lower()}", f"status:{event.status}"],
        external_references=[_reference(a) for a in event.articles],
    )
    yield incident
    for role in ("actor", "recipient", "place"):
        target = named.get(event.row[role] or "")
        if target:
            link = "located-at" if role == "place" and target["type"] == "location" else "related-to"
            yield thing(
                "relationship",
                at,
                event.id,
                role,
                relationship_type=link,
                source_ref=incident["id"],
                target_ref=target["id"],
                description=role,
            )
    for article, start, stop, words in event.sentences:
        if words:
            yield thing(
                "note",
                at,
                event.id,
                article["id"],
                str(start),
                str(stop),
                content=clean(words),
                object_refs=[incident["id"]],
                external_references=[_reference(article) | {"description": f"characters {start} to {stop}"}],
            )


def _reference(article: Row) -> dict[str, str]:
    url = {"url": article["uri"]} if article["uri"].startswith(("http://", "https://")) else {}
    return {"source_name": clean(article["outlet"] or article["uri"]) or "report", "external_id": article["id"]} | url


def _report(article: Row, refs: Sequence[str]) -> Thing:
    at = stamp(article["published"] or "")
    return thing(
        "report",
        at,
        article["id"],
        name=clean(article["title"] or article["uri"]),
        published=at,
        object_refs=sorted(set(refs)),
        external_references=[_reference(article)],
    )


def stamp(iso: str) -> str:
    """Return a time as STIX writes it; a day's beginning where only the day is known."""
    day, clock = iso[:10], iso[11:16] if len(iso) >= 16 else "00:00"
    return f"{day}T{clock}:00.000Z" if len(day) == 10 else EPOCH


def clean(text: str) -> str:
    """Return text that is not blank at its ends."""
    return " ".join(text.split())
