"""Stories → flat tables, as CSV files or Parquet: stories, articles, actors, claims, facts, events, disputes."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from rashomon.exports.formats.cells import BREAKS, SURROGATE, Column, cell, comma_separated
from rashomon.exports.formats.coded import coded_events
from rashomon.exports.stored import Stored


class Table(NamedTuple):
    """One table: its columns and its rows."""

    columns: tuple[Column, ...]
    rows: Callable[[Sequence[Stored]], Iterator[Any]]


def _plain(*names: str, of: Mapping[str, str]) -> tuple[Column, ...]:
    def getter(name: str) -> Callable[[Any], Any]:
        return lambda row: row[1].get(name)

    return tuple(Column(name, of[name], getter(name)) for name in names)


def _story(row: tuple[Stored, Any]) -> str:
    return str(row[0].dossier["story"]["id"])


STORY = Column("story", "the story's id", _story)
MEANING = {
    "id": "its id, a content hash",
    "headline": "the story's headline",
    "from": "when its main happening began, else its first report",
    "to": "its last report",
    "uri": "the report's id, address or file name",
    "outlet": "the outlet, as the input gives it",
    "title": "the report's title",
    "published": "when it was published",
    "published_by": "what says so: input, page, text, file, unknown",
    "length": "characters of its text",
    "text_sha256": "hash of its text",
    "name": "the fullest name",
    "kind": "what it is",
    "country": "ISO 3166-1 alpha-2",
    "roles": "offices that reports give",
    "names": "all names in use",
    "lat": "degrees; of a region or country only the middle",
    "lon": "degrees; of a region or country only the middle",
    "precision": "how exactly",
    "article": "the report's id",
    "start": "first character",
    "stop": "character after the last",
    "fact": "the fact's id",
    "voice": "own or attributed",
    "stance": "asserted, alleged, denied, doubted, planned, asked",
    "question": "the question it answers",
    "statement": "its best telling",
    "standing": "corroborated, single-source, disputed",
    "known_from": "by when it was told",
    "reading": "conflict, update, scope, rounding",
    "because": "why it is read so",
}


def _rows(part: str) -> Callable[[Sequence[Stored]], Iterator[tuple[Stored, Any]]]:
    def rows(stories: Sequence[Stored]) -> Iterator[tuple[Stored, Any]]:
        for stored in stories:
            yield from ((stored, row) for row in stored.dossier[part])

    return rows


def _heads(stories: Sequence[Stored]) -> Iterator[tuple[Stored, Any]]:
    yield from ((stored, stored.dossier["story"]) for stored in stories)


TABLES: dict[str, Table] = {
    "stories": Table(_plain("id", "headline", "from", "to", of=MEANING), _heads),
    "articles": Table(
        (
            STORY,
            *_plain("id", "uri", "outlet", "title", "published", "published_by", "length", "text_sha256", of=MEANING),
        ),
        _rows("articles"),
    ),
    "actors": Table(
        (
            STORY,
            *_plain("id", "name", "kind", "country", "roles", "names", "lat", "lon", "precision", of=MEANING),
            Column("mentions", "how often reports name it", lambda r: len(r[1]["mentions"])),
        ),
        _rows("actors"),
    ),
    "claims": Table(
        (
            STORY,
            *_plain("id", "article", "start", "stop", "fact", "voice", "stance", of=MEANING),
            Column("sources", "whose word, outermost first", lambda r: [s["text"] for s in r[1]["sources"]]),
            Column("words", "the exact words", lambda r: r[0].words(r[1])),
        ),
        _rows("claims"),
    ),
    "facts": Table(
        (
            STORY,
            *_plain("id", "question", "statement", "standing", "known_from", of=MEANING),
            Column("told_by", "reports that tell it", lambda r: r[1]["told_by"]),
            Column("untold_by", "reports that do not", lambda r: [u["article"] for u in r[1]["untold_by"]]),
            Column("roots", "on whose word it rests", lambda r: [x["name"] for x in r[1]["roots"]]),
        ),
        _rows("facts"),
    ),
    "disputes": Table(
        (
            STORY,
            *_plain("id", "fact", "kind", "question", "reading", "because", of=MEANING),
            Column("positions", "the sides", lambda r: [p["value"] for p in r[1]["positions"]]),
        ),
        _rows("disputes"),
    ),
    "events": Table(
        (
            Column("story", "the story's id", lambda e: e.stored.dossier["story"]["id"]),
            Column("id", "its id, a content hash", lambda e: e.id),
            Column("fact", "the fact that speaks for it", lambda e: e.fact["id"]),
            Column("plover", "PLOVER's type", lambda e: e.type),
            Column("mode", "PLOVER's mode", lambda e: e.mode),
            Column("code", "the code in your own scheme (`[scheme.codes]` of the settings)", lambda e: e.code),
            Column("quad", "PLOVER's quad class", lambda e: e.quad),
            Column("score", "PLOVER's conflict-cooperation score", lambda e: e.score),
            Column("status", "happened, alleged, denied, planned, threatened", lambda e: e.status),
            Column("from", "when it happened, as told", lambda e: e.row["from"]),
            Column("to", "until when", lambda e: e.row["to"]),
            Column("precision", "how exactly the date is told", lambda e: e.precision),
            Column("actor", "who did it", lambda e: e.actor.name),
            Column("actor_country", "ISO 3166-1 alpha-3", lambda e: e.actor.country),
            Column("actor_sector", "PLOVER's sector", lambda e: e.actor.sector),
            Column("actor_role", "the office that the report gives, at the date", lambda e: e.actor.title),
            Column("actors", "everybody who did it", lambda e: [s.name or s.words for s in e.actors]),
            Column("recipient", "to whom", lambda e: e.recipient.name),
            Column("recipient_country", "ISO 3166-1 alpha-3", lambda e: e.recipient.country),
            Column("recipient_sector", "PLOVER's sector", lambda e: e.recipient.sector),
            Column("recipient_role", "the office that the report gives, at the date", lambda e: e.recipient.title),
            Column("recipients", "everybody to whom", lambda e: [s.name or s.words for s in e.recipients]),
            Column("place", "where", lambda e: e.place.name if e.place else ""),
            Column("place_precision", "how exactly that is known", lambda e: e.place.precision if e.place else ""),
            Column("reports", "how many reports tell it", lambda e: len(e.articles)),
            Column("independent_roots", "on how many independent sources' word", lambda e: len(e.roots)),
            Column("roots", "which", lambda e: e.roots),
            Column("outlets", "outlets that tell it", lambda e: e.outlets),
            Column("sentence", "the first sentence that tells it", lambda e: next((s[3] for s in e.sentences), "")),
        ),
        lambda stories: iter(coded_events(stories)),
    ),
}


def write_csv(stories: Sequence[Stored]) -> Mapping[str, bytes]:
    """Write every table as a file of its own."""
    return {f"{name}.csv": comma_separated(t.columns, t.rows(stories)) for name, t in TABLES.items()}


def write_parquet(stories: Sequence[Stored]) -> Mapping[str, bytes]:
    """Write every table as a file of its own, lists as lists. Needs pyarrow (extra `tables`)."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    made = {}
    for name, table in TABLES.items():
        rows = list(table.rows(stories))
        columns = {c.name: [_typed(c.of(row)) for row in rows] for c in table.columns}
        arrays = {key: pa.array(values, type=_type(pa, key)) for key, values in columns.items()}
        out = io.BytesIO()
        pq.write_table(pa.table(arrays), out, compression="zstd")
        made[f"{name}.parquet"] = out.getvalue()
    return made


LISTS = frozenset("roles names sources told_by untold_by roots positions outlets actors recipients".split())
NUMBERS = frozenset("lat lon score".split())
COUNTS = frozenset("start stop length mentions reports independent_roots".split())


def _type(pa: Any, name: str) -> Any:
    if name in LISTS:
        return pa.list_(pa.string())
    return pa.float64() if name in NUMBERS else pa.int64() if name in COUNTS else pa.string()


def _typed(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [cell(v) for v in value]
    return SURROGATE.sub("\ufffd", BREAKS.sub(" ", value)) if isinstance(value, str) else value
