"""Stories → tables of what happened between whom, from which the relation of any two actors is drawn at once.

To read all stories of a project for one pair takes minutes; here each event lies as its page shows it, under whatever
its parties may be called. Part of the catalog, and as disposable.
"""

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from rashomon.exports.formats.coded import Coded, coded_events
from rashomon.exports.pairs import name_of
from rashomon.exports.relations import (
    SHORTEST_ID,
    Series,
    UnknownActorError,
    counts,
    event_row,
    keys_asked,
    keys_of,
    series_of,
    unknown_words,
    when_words,
)
from rashomon.exports.stored import Stored, UnreadableError
from rashomon.web.pointers import Pointers
from rashomon.web.storable import bound

SCHEMA = """
CREATE TABLE deed (number INTEGER PRIMARY KEY, story_id TEXT NOT NULL, id TEXT NOT NULL, coded_day TEXT NOT NULL,
    one TEXT NOT NULL, two TEXT NOT NULL, counted INTEGER NOT NULL, row TEXT NOT NULL);
CREATE INDEX deed_story ON deed (story_id);
CREATE INDEX deed_pair ON deed (one, two, counted);
CREATE TABLE party (name TEXT NOT NULL, side INTEGER NOT NULL, deed INTEGER NOT NULL, PRIMARY KEY (name, side, deed))
    WITHOUT ROWID;
CREATE INDEX party_deed ON party (deed);
CREATE TABLE report (story_id TEXT NOT NULL, published TEXT NOT NULL);
CREATE INDEX report_story ON report (story_id);
"""
LAST = "\U0010ffff"  # sorts behind whatever may follow the beginning of an id
MOST_PAIRS, MOST_OTHERS, MOST_PARTIES = 40, 60, 300  # that a page offers
NAMED = "one GLOB '[^a-z]*' AND two GLOB '[^a-z]*'"  # "police" of many places are not one party


@dataclass(frozen=True, slots=True)
class Deed:
    """One event as a page shows it."""

    story: str
    status: str
    day: str
    coded_day: str
    score: float
    row: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Ranked:
    """The actors with most events, each with how many; the pairs with most happenings between them."""

    parties: tuple[tuple[str, int], ...] = ()
    pairs: tuple[tuple[str, str, int], ...] = ()


def learn_deeds(db: sqlite3.Connection, stored: Stored, story_id: str) -> None:
    """Take a story's events and the dates of its reports in; of events that are none of PLOVER's, none."""
    published = [(story_id, bound(str(a["published"] or "")[:40])) for a in stored.view.articles.values()]
    db.executemany("INSERT INTO report VALUES (?, ?)", published)
    try:
        events = coded_events([stored])
    except UnreadableError:
        return
    evidence = Pointers(stored.view, stored.texts)
    for event in events:
        one, two = sorted((name_of(event.actor), name_of(event.recipient)))
        is_pair = one != "" and one != two and counts(event)
        row = json.dumps(shown(event, evidence), ensure_ascii=True)
        values = (story_id, event.id, event.coded_day, bound(one), bound(two), is_pair, row)
        number = db.execute(
            "INSERT INTO deed (story_id, id, coded_day, one, two, counted, row) VALUES (?, ?, ?, ?, ?, ?, ?)", values
        ).lastrowid
        names = {
            (bound(name), n, number)
            for n, side in enumerate((event.actor, event.recipient))
            for name in (*keys_of(side), *([f"id {side.id}"] if side.id else []))
        }
        db.executemany("INSERT OR IGNORE INTO party VALUES (?, ?, ?)", sorted(names))


def forget_deeds(db: sqlite3.Connection, story_id: str) -> None:
    """Drop a story's events."""
    db.execute("DELETE FROM party WHERE deed IN (SELECT number FROM deed WHERE story_id = ?)", (story_id,))
    for table in ("deed", "report"):
        db.execute(f"DELETE FROM {table} WHERE story_id = ?", (story_id,))


def shown(event: Coded, evidence: Pointers) -> dict[str, Any]:
    """An event as JSON, and where its words are marked: the addresses are those of pages of its own story."""
    row, by_article = event_row(event), dict[str, list[tuple[int, int]]]()
    for claim in event.claims:
        by_article.setdefault(claim["article"], []).append((claim["start"], claim["stop"]))
    for sentence in row["sentences"]:
        article, start, stop = sentence["article"], sentence["start"], sentence["stop"]
        within = [s for s in by_article.get(article, ()) if s[0] < stop and start < s[1]] or [(start, stop)]
        sentence["outlet"] = event.stored.view.outlet[article]
        sentence["number"] = evidence.number[article]
        sentence["marks"] = within
        sentence["anchor"] = evidence.anchor(article, within[0][0])
    return {
        **row,
        "story": event.stored.dossier["story"]["id"],
        "headline": event.stored.dossier["story"]["headline"],
        "handle": event.stored.view.handle[event.fact["id"]],
        "when": when_words(event),
        "day": event.day,
    }


def deed_of(story_id: str, coded_day: str, row: str) -> Deed:
    """An event as it was kept."""
    found = json.loads(row)
    return Deed(story_id, found["status"], found.pop("day"), coded_day, found["score"], found)


def names_for(db: sqlite3.Connection, name: str) -> list[str]:
    """What is kept of an actor that a person names. Raises `UnknownActorError` where no event has such a party."""
    asked: list[str] = [bound(key) for key in keys_asked(name)]
    holes = ",".join("?" * len(asked))
    found = [n for (n,) in db.execute(f"SELECT DISTINCT name FROM party WHERE name IN ({holes})", asked)]
    if len(name) >= SHORTEST_ID:
        begin = f"id {bound(name)}"
        ask = "SELECT DISTINCT name FROM party WHERE name >= ? AND name < ?"
        found += [n for (n,) in db.execute(ask, (begin, begin + LAST))]
    if not found:
        raise UnknownActorError(unknown_words(name, [n for n, _ in parties(db)]))
    return found


def relation_kept(db: sqlite3.Connection, one: str, two: str, by: str, *, reported: bool = False) -> Series[Deed]:
    """Return the series of two actors over all stories, as `exports.relations.relation` does.

    Raises `UnknownActorError`.
    """
    ones, others = names_for(db, one), names_for(db, two)
    ask = (
        "SELECT story_id, coded_day, row FROM deed WHERE number IN (SELECT a.deed FROM party a JOIN party b "
        f"ON a.deed = b.deed AND a.side = 1 - b.side WHERE a.name IN ({','.join('?' * len(ones))}) "
        f"AND b.name IN ({','.join('?' * len(others))})) ORDER BY coded_day, id, story_id"
    )
    between = [deed_of(*row) for row in db.execute(ask, (*ones, *others))]
    ask = "SELECT substr(published, 1, 10), count(*) FROM report GROUP BY 1"
    published = dict(db.execute(ask))
    return series_of(between, published, one, two, by, reported=reported)


def pairs(db: sqlite3.Connection, of: str = "", most: int = MOST_PAIRS) -> list[tuple[str, str, int]]:
    """Who has most happenings between them, of all or with one actor: two names, how many.

    Raises `UnknownActorError` where no event has that actor.
    """
    where, values = NAMED, list[str]()
    if of:
        values = names_for(db, of)
        where = f"number IN (SELECT deed FROM party WHERE name IN ({','.join('?' * len(values))}))"
    ask = (
        f"SELECT one, two, count(*) AS n FROM deed WHERE counted AND {where} GROUP BY one, two "
        "ORDER BY n DESC, one, two LIMIT ?"
    )
    return [(r[0], r[1], r[2]) for r in db.execute(ask, (*values, most))]


def parties(db: sqlite3.Connection) -> list[tuple[str, int]]:
    """The actors between whom most happened, with how many events each has."""
    ask = (
        "SELECT name, count(*) AS n FROM (SELECT one AS name FROM deed WHERE one != '' UNION ALL "
        "SELECT two FROM deed WHERE two != '') WHERE name GLOB '[^a-z]*' GROUP BY name ORDER BY n DESC, name LIMIT ?"
    )
    return [(r[0], r[1]) for r in db.execute(ask, (MOST_PARTIES,))]
