"""Event → the rows of the dossier's `events`: who did what to whom, in PLOVER's names, and the words it rests on."""

from collections.abc import Sequence
from typing import Any

from rashomon.language.plover import QUAD_OF
from rashomon.records import Event, Fact
from rashomon.stages.write.evidence import Evidence

Row = dict[str, Any]


def event_rows(ranked: Sequence[Fact], story: Evidence) -> list[Row]:
    """Write the coded events in the order of their facts."""
    return [event_row(e, story) for f in ranked for e in story.events.get(f.id, ())]


def event_row(event: Event, story: Evidence) -> Row:
    """Write one event with PLOVER's names and the words that it rests on."""
    return {
        "id": event.id,
        "fact": event.fact_id,
        "plover": event.plover,
        "mode": event.mode or None,
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
        "precision": event.precision or None,
        "told": event.told or None,
        "article": event.article_id or None,
        "start": event.word_start,
        "stop": event.word_stop,
        "sides": {
            "actor": side_row(
                event.actor_country, event.actor_sector, (event.actor_start, event.actor_stop), event.actors
            ),
            "recipient": side_row(
                event.recipient_country,
                event.recipient_sector,
                (event.recipient_start, event.recipient_stop),
                event.recipients,
            ),
        },
    }


def side_row(country: str, sector: str, span: tuple[int, int], everyone: Sequence[str]) -> Row:
    """Write one side: country and sector as the words show, where these stand in the article, and who it is."""
    return {
        "country": country or None,
        "sector": sector or None,
        "start": span[0],
        "stop": span[1],
        "all": list(everyone),
    }
