"""A story → FollowTheMoney entities and statements, JSON Lines (https://followthemoney.tech).

Actors become Person, Organization, PublicBody, LegalEntity or Address, events Event, reports Article. Each statement
is one value of one property with the date it was first told; the library reads both files back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rashomon.exports.formats.cells import cell, json_lines
from rashomon.exports.formats.coded import Coded, coded_events
from rashomon.exports.stored import Stored
from rashomon.exports.view import Row, outlet_name

DATASET = "rashomon"
SCHEMATA = {"person": "Person", "organisation": "Organization", "country": "PublicBody", "place": "Address"}
OTHER = "LegalEntity"
Entity = dict[str, Any]  # id, schema, properties: {name: [value]}


def write(stories: Sequence[Stored]) -> Mapping[str, bytes]:
    """Write the entities and, one value a line, the statements they are made of."""
    found = {e["id"]: (e, seen) for stored in stories for e, seen in entities(stored)}
    kept = [found[i] for i in sorted(found)]
    statements = [s for entity, seen in kept for s in statements_of(entity, seen)]
    return {
        "entities.ftm.jsonl": json_lines(entity for entity, _ in kept),
        "statements.ftm.jsonl": json_lines(statements),
    }


def entities(stored: Stored) -> Iterator[tuple[Entity, str]]:
    """Yield a story's entities, each with the day on which it was first told ("" where no report is dated)."""
    days = {a["id"]: (a["published"] or "")[:10] for a in stored.dossier["articles"]}
    for article in stored.dossier["articles"]:
        yield article_entity(article), days[article["id"]]
    for actor in stored.dossier["actors"]:
        told = [days[m["article"]] for m in actor["mentions"] if days[m["article"]]]
        yield actor_entity(actor), min(told, default="")
    for event in coded_events([stored]):
        yield event_entity(event), event.reported


def article_entity(article: Row) -> Entity:
    """Write one report."""
    return entity(
        f"{DATASET}-article-{article['id']}",
        "Article",
        title=[article["title"] or article["uri"]],
        publisher=[outlet_name(article)],
        publishedAt=[article["published"]],
        sourceUrl=[article["uri"] if article["uri"].startswith(("http://", "https://")) else None],
        fileName=[article["uri"]],
        contentHash=[article["text_sha256"]],
    )


def actor_entity(actor: Row) -> Entity:
    """Write one actor; a place's point only where it is one."""
    schema = SCHEMATA.get(actor["kind"], OTHER)
    names = [n for n in actor.get("names") or () if n != actor["name"]]
    country = [(actor["country"] or "").lower()]
    if schema == "Address":
        return entity(_actor_id(actor["id"]), schema, full=[actor["name"]], alias=names, country=country)
    extra = {"position": actor["roles"]} if schema == "Person" else {}
    return entity(_actor_id(actor["id"]), schema, name=[actor["name"]], alias=names, country=country, **extra)


def event_entity(event: Coded) -> Entity:
    """Write one event with the reports that prove it."""
    sides = [event.row["actor"], event.row["recipient"]]
    kind = " ".join(filter(None, (event.type, event.mode)))
    return entity(
        f"{DATASET}-event-{event.id}",
        "Event",
        name=[event.fact["statement"]],
        summary=[f"{kind} ({event.status})"],
        date=[str(event.row["from"] or "")[:10]],
        endDate=[event.last_day if event.last_day != event.day else ""],
        location=[event.place.name if event.place else ""],
        country=[event.place.country.lower() if event.place else ""],
        organizer=[_actor_id(event.row["actor"])] if _is_party(event, "actor") else [],
        involved=[
            _actor_id(s) for s, side in zip(sides, ("actor", "recipient"), strict=True) if _is_party(event, side)
        ],
        description=[s[3] for s in event.sentences],
        keywords=[event.type, event.status],
        proof=[f"{DATASET}-article-{a['id']}" for a in event.articles],
    )


def _is_party(event: Coded, side: str) -> bool:
    actor = event.stored.view.actors.get(event.row[side] or "")
    return actor is not None and actor["kind"] != "place"


def _actor_id(actor: str) -> str:
    return f"{DATASET}-actor-{actor}"


def entity(key: str, schema: str, /, **properties: Sequence[Any]) -> Entity:
    """Write an entity; values that are empty are left out, and each stands once."""
    told = {p: list(dict.fromkeys(" ".join(cell(v).split()) for v in values if v)) for p, values in properties.items()}
    return {"id": key, "schema": schema, "properties": {p: v for p, v in sorted(told.items()) if v}}


def statements_of(entity: Entity, seen: str) -> Iterator[dict[str, Any]]:
    """Yield one statement a value, and the one that says that there is such an entity at all."""
    values = [(p, v) for p, told in entity["properties"].items() for v in told]
    keys = []
    for prop, value in values:
        key = hashlib.sha1(f"{DATASET}.{entity['id']}.{prop}.{value}".encode("utf-8", "replace")).hexdigest()
        keys.append(key)
        yield statement(entity, (key, prop, value), seen)
    checksum = hashlib.sha1("".join(sorted(keys)).encode()).hexdigest()
    yield statement(entity, (hashlib.sha1(f"{entity['id']}.{checksum}".encode()).hexdigest(), "id", checksum), seen)


def statement(entity: Entity, told: tuple[str, str, str], seen: str) -> dict[str, Any]:
    """Write one statement in the columns of the library's own table."""
    key, prop, value = told
    return {
        "id": key,
        "canonical_id": entity["id"],
        "entity_id": entity["id"],
        "schema": entity["schema"],
        "prop": prop,
        "value": value,
        "dataset": DATASET,
        "lang": None,
        "original_value": None,
        "external": False,
        "first_seen": seen or None,
        "last_seen": seen or None,
        "origin": None,
    }
