"""Event → the rows of the dossier's `events`: who did what to whom, in PLOVER's names, and the words it rests on."""

from collections.abc import Mapping, Sequence
from typing import Any

from rashomon.language.plover import QUAD_OF
from rashomon.language.scheme import code_in
from rashomon.records import UNATTRIBUTED, Event, Fact
from rashomon.stages.write.evidence import Evidence

Row = dict[str, Any]


def event_rows(ranked: Sequence[Fact], story: Evidence, codes: Mapping[str, str]) -> list[Row]:
    """Write the coded events in the order of their facts; `codes` is the user's own scheme."""
    return [event_row(e, story, codes) for f in ranked for e in story.events.get(f.id, ())]


def event_row(event: Event, story: Evidence, codes: Mapping[str, str]) -> Row:
    """Write one event with PLOVER's names and the words that it rests on."""
    return {
        "id": event.id,
        "fact": event.fact_id,
        "plover": event.plover,
        "mode": event.mode or None,
        "code": code_in(codes, event.plover, event.mode, event.word) or None,
        "actor": event.actor or None,
        "recipient": event.recipient or None,
        "from": event.from_date or None,
        "to": event.to_date or None,
        "place": event.place or None,
        "score": round(event.score, 4),
        "quad": QUAD_OF[event.plover],
        "status": event.status,
        "claims": sorted(event.claims, key=story.place_in_story),
        "denials": sorted(event.denials, key=story.place_in_story),
        "reports": len(story.tellers(event.claims)),
        "roots": roots_of(event, story),
        "precision": event.precision or None,
        "told": event.told or None,
        "article": event.article_id or None,
        "start": event.word_start,
        "stop": event.word_stop,
        "sides": {
            "actor": side_row(
                "actor",
                event,
                (event.actor_country, event.actor_sector, event.actor_start, event.actor_stop),
                event.actors,
            ),
            "recipient": side_row(
                "recipient",
                event,
                (event.recipient_country, event.recipient_sector, event.recipient_start, event.recipient_stop),
                event.recipients,
            ),
        },
    }


def roots_of(event: Event, story: Evidence) -> list[str]:
    """On whose word an event's tellings rest, each once: the named roots that their claims go back to, in any fact."""
    claims = set(event.claims)
    facts = dict.fromkeys(story.fact_of[c] for c in sorted(claims, key=story.place_in_story) if c in story.fact_of)
    roots = (r for fact in facts for r in story.roots.get(fact, ()) if not claims.isdisjoint(r.claims))
    named: dict[str, str] = {}
    for root in roots:
        if root.name not in ("", UNATTRIBUTED):
            named.setdefault(root.actor or root.name, root.name)
    return list(named.values())


def side_row(side: str, event: Event, first: tuple[str, str, int, int], everyone: Sequence[str]) -> Row:
    """Write one side: country and sector of its first party as the words show, and every party by itself."""
    country, sector, start, stop = first
    columns = (event.party, event.party_country, event.party_sector, event.party_role)
    rows = zip(event.party_side, *columns, event.party_start, event.party_stop, strict=True)
    return {
        "country": country or None,
        "sector": sector or None,
        "start": start,
        "stop": stop,
        "all": list(everyone),
        "parties": [
            {
                "actor": actor or None,
                "country": where or None,
                "sector": what or None,
                "role": role or None,
                "start": begin,
                "stop": end,
            }
            for at, actor, where, what, role, begin, end in rows
            if at == side
        ],
    }
