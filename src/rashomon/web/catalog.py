"""Project → a disposable file beside it in which stories are listed, filtered and searched.

`desk.sqlite` holds nothing that the project does not: it may be deleted at any time and is made anew.
"""

import re
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from rashomon.exports.relations import Series
from rashomon.exports.stored import Stored, UnreadableError
from rashomon.exports.view import period_words
from rashomon.storage.project import Project
from rashomon.web import deeds
from rashomon.web.record import pages_of_facts
from rashomon.web.shelf import Shelf, ids, read
from rashomon.web.storable import bound, told_of

FILE, FORMAT = "desk.sqlite", "rashomon-desk/4"
PAUSE_S = 1.0  # between two looks at whether the project has changed
COMMIT = 50
KINDS = ("fact", "actor", "report")
FACETS = ("outlet", "actor", "place", "dispute")
MOST_CHOICES, MOST_HITS, PAGE_SIZE = 300, 4, 40
OPEN, CLOSE = "\x02", "\x03"  # around what was searched for; no text can hold them, `told_of` takes them out
SCHEMA = """
CREATE TABLE meta (format TEXT NOT NULL);
CREATE TABLE story (
    story_id TEXT PRIMARY KEY, inputs TEXT NOT NULL, headline TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL,
    reports INTEGER NOT NULL, outlets INTEGER NOT NULL, agreed INTEGER NOT NULL, disputed INTEGER NOT NULL,
    single INTEGER NOT NULL, damaged TEXT NOT NULL DEFAULT ''
);
CREATE INDEX story_last ON story (last, reports, story_id);
CREATE TABLE facet (kind TEXT NOT NULL, value TEXT NOT NULL, story_id TEXT NOT NULL,
    PRIMARY KEY (kind, value, story_id)) WITHOUT ROWID;
CREATE INDEX facet_story ON facet (story_id);
CREATE TABLE passage (id INTEGER PRIMARY KEY, story_id TEXT NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL);
CREATE INDEX passage_story ON passage (story_id);
CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = "unicode61 remove_diacritics 2");
"""
ORDERS = {
    "time": ("newest", "last DESC, reports DESC, story_id"),
    "size": ("most reports", "reports DESC, last DESC, story_id"),
    "disagreement": (
        "most disputed",
        "disputed DESC, CAST(disputed AS REAL) / (agreed + single + disputed + 1) DESC, reports DESC, story_id",
    ),
}
MATCHES = "SELECT rowid FROM words WHERE words MATCH ?"
TOLD = "story_id AS id, headline, first, last, reports, outlets, agreed, disputed, single"


@dataclass(frozen=True, kw_only=True)
class Asked:
    """Which stories are wanted."""

    find: str = ""
    outlet: str = ""
    actor: str = ""
    place: str = ""
    dispute: str = ""
    since: str = ""
    until: str = ""
    by: str = "time"
    page: int = 1

    @property
    def is_filtered(self) -> bool:
        """Whether anything but words is asked for."""
        return any((self.outlet, self.actor, self.place, self.dispute, self.since, self.until))


@dataclass
class Catalog:
    """Lists a project's stories; may be used from any thread."""

    shelf: Shelf
    tell: Callable[[int, int], None] = lambda done, total: None
    heard: Callable[[Sequence[Mapping[str, Any]]], None] = lambda changes: None
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _looked: float = -1e9
    _changes: int = 0
    _choices: tuple[int, dict[str, list[tuple[str, int]]]] = (-1, {})
    _ranked: tuple[int, deeds.Ranked] = (-1, deeds.Ranked())

    @contextmanager
    def connected(self) -> Iterator[sqlite3.Connection]:
        """Open the file for this thread, up to date."""
        connection = sqlite3.connect(self.shelf.folder / FILE, timeout=30, isolation_level=None)
        connection.row_factory = sqlite3.Row
        try:
            self.refresh(connection)
            yield connection
        finally:
            connection.close()

    def refresh(self, db: sqlite3.Connection) -> None:
        """Take over what has changed in the project."""
        with self._lock:
            if time.monotonic() - self._looked < PAUSE_S:
                return
            is_new = prepare(db)
            project, told = self.shelf.open(), list[dict[str, Any]]()
            try:
                now, known = ids(project), dict(db.execute("SELECT story_id, inputs FROM story").fetchall())
                gone = [s for s in known if s not in now]
                new = [s for s in now if known.get(s) != now[s]]
                for start in range(0, len(gone) + len(new), COMMIT):
                    batch = (gone + new)[start : start + COMMIT]
                    db.execute("BEGIN IMMEDIATE")
                    for story_id in batch:
                        before = counted(db, story_id)
                        forget(db, story_id)
                        if story_id in now:
                            learn(db, story_id, now[story_id], project, self.shelf)
                        told.append(change_of(story_id, before, counted(db, story_id)))
                    db.execute("COMMIT")
                    self.tell(min(start + COMMIT, len(gone) + len(new)), len(gone) + len(new))
            finally:
                project.close()
            if not is_new:  # a list made anew says nothing of what has changed
                self.heard(told)
            self._changes += bool(gone or new)
            self._looked = time.monotonic()

    def look(self) -> None:
        """Take over what has changed, if anything has."""
        with self.connected():
            pass

    def changed(self) -> None:
        """Look again at once: this process has changed the project."""
        self._looked = -1e9

    def listed(self, asked: Asked) -> tuple[int, list[dict[str, Any]]]:
        """How many stories are like that, and the asked-for page of them, with the passages that were found."""
        with self.connected() as db:
            where, values = conditions(asked)
            total = db.execute(f"SELECT count(*) FROM story WHERE {where}", values).fetchone()[0]
            rows = db.execute(
                f"SELECT {TOLD} FROM story WHERE {where} ORDER BY {ORDERS[asked.by][1]} LIMIT ? OFFSET ?",
                (*values, PAGE_SIZE, (asked.page - 1) * PAGE_SIZE),
            ).fetchall()
            hits = found_in(db, asked.find, [row["id"] for row in rows]) if asked.find else {}
            return total, [summary(row, hits.get(row["id"], [])) for row in rows]

    def choices(self) -> dict[str, list[tuple[str, int]]]:
        """What there is to filter by, with how many stories each has; the most frequent, from A to Z."""
        ask = "SELECT value, count(*) AS n FROM facet WHERE kind = ? GROUP BY value ORDER BY n DESC, value LIMIT ?"
        with self.connected() as db:
            changes, (of, known) = self._changes, self._choices
            if of == changes:
                return known
            found = {kind: db.execute(ask, (kind, MOST_CHOICES)).fetchall() for kind in FACETS}
        counted = {kind: [(r[0], r[1]) for r in rows] for kind, rows in found.items()}
        known = {kind: sorted(rows, key=lambda c: c[0].casefold()) for kind, rows in counted.items()}
        self._choices = (changes, known)
        return known

    def ranked(self) -> deeds.Ranked:
        """Between whom most happened."""
        with self.connected() as db:
            changes, (of, known) = self._changes, self._ranked
            if of == changes:
                return known
            known = deeds.Ranked(tuple(deeds.parties(db)), tuple(deeds.pairs(db)))
        self._ranked = (changes, known)
        return known

    def others(self, name: str) -> list[tuple[str, str, int]]:
        """With whom an actor has most happenings. Raises `UnknownActorError`."""
        with self.connected() as db:
            return deeds.pairs(db, name, deeds.MOST_OTHERS)

    def relation(self, one: str, two: str, by: str, *, reported: bool) -> Series[deeds.Deed]:
        """The series of two actors over all stories. Raises `UnknownActorError`."""
        with self.connected() as db:
            return deeds.relation_kept(db, one, two, by, reported=reported)


def prepare(db: sqlite3.Connection) -> bool:
    """Make the tables where they are missing or of another version; return whether they were."""
    try:
        found = db.execute("SELECT format FROM meta").fetchone()
    except sqlite3.OperationalError:
        found = None
    if found and found[0] == FORMAT:
        return False
    db.execute("PRAGMA journal_mode=WAL")
    for (name,) in db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'words_%'"
    ).fetchall():
        db.execute(f'DROP TABLE IF EXISTS "{name}"')
    db.executescript(SCHEMA + deeds.SCHEMA)
    db.execute("INSERT INTO meta VALUES (?)", (FORMAT,))
    return True


def counted(db: sqlite3.Connection, story_id: str) -> dict[str, Any] | None:
    """What the list tells of a story, None where it has none of that id."""
    row = db.execute(f"SELECT {TOLD} FROM story WHERE story_id = ?", (story_id,)).fetchone()
    return dict(row) if row else None


def change_of(story_id: str, before: dict[str, Any] | None, after: dict[str, Any] | None) -> dict[str, Any]:
    """Say how a story changed: what the list told of it, and what it tells now."""
    kind = "gone" if after is None else "new" if before is None else "changed"
    told = {"story": story_id, "path": f"/story/{story_id}/record", "before": before, "now": after}
    return {"type": f"story.{kind}", "data": told}


def forget(db: sqlite3.Connection, story_id: str) -> None:
    """Drop what is known of a story."""
    db.execute("DELETE FROM words WHERE rowid IN (SELECT id FROM passage WHERE story_id = ?)", (story_id,))
    for table in ("passage", "facet", "story"):
        db.execute(f"DELETE FROM {table} WHERE story_id = ?", (story_id,))
    deeds.forget_deeds(db, story_id)


def learn(db: sqlite3.Connection, story_id: str, inputs: str, project: Project, shelf: Shelf) -> None:
    """Take a story in; a damaged one is remembered as such and not listed."""
    try:
        stored = read(project, story_id, shelf.folder)
    except UnreadableError as error:
        row = (story_id, inputs, "", "", "", 0, 0, 0, 0, 0, str(error)[:500])
        db.execute("INSERT INTO story VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        return
    view, story = stored.view, stored.dossier["story"]
    outlets = {a["outlet"] for a in view.articles.values() if a["outlet"]}
    conflicts = [d for d in stored.dossier["disputes"] if d["reading"] == "conflict"]
    counts = (len(view.articles), len(outlets), len(view.agreed()), len(conflicts), len(view.single()))
    row = (story_id, inputs, story["headline"], story["from"] or "", story["to"] or story["from"] or "", *counts, "")
    db.execute("INSERT INTO story VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", tuple(map(bound, row)))
    facets = {("outlet", o) for o in outlets} | {("dispute", d["kind"]) for d in conflicts}
    facets |= {
        ("place" if a["kind"] in ("place", "country") else "actor", n)
        for a in stored.dossier["actors"]
        for n in (a["name"], *a.get("names", ()))
        if named(a, n)
    }
    rows = [(bound(kind), bound(value[:200]), story_id) for kind, value in sorted(facets)]
    db.executemany("INSERT OR IGNORE INTO facet VALUES (?, ?, ?)", rows)
    for kind, at, text in passages(stored):
        number = db.execute("INSERT INTO passage (story_id, kind, at) VALUES (?, ?, ?)", (story_id, kind, at)).lastrowid
        db.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (number, told_of(text)))
    deeds.learn_deeds(db, stored, story_id)


def named(actor: Any, name: str) -> bool:
    """Whether a name is one to filter by: no pronoun or description of someone."""
    return len(actor["mentions"]) > 1 and name[:1].isupper()


def passages(stored: Stored) -> Iterator[tuple[str, str, str]]:
    """What can be found in a story: its reports, its actors, its facts with all their tellings; kind, place, text."""
    placed = pages_of_facts(stored.view, {a: n for n, a in enumerate(stored.view.articles, 1)})
    for number, (article_id, row) in enumerate(stored.view.articles.items(), 1):
        yield "report", f"article-{number}", "\n".join(filter(None, [row["title"], stored.texts.get(article_id, "")]))
    for actor in stored.dossier["actors"]:
        yield "actor", "actors", "; ".join(dict.fromkeys([actor["name"], *actor.get("names", ()), *actor["roles"]]))
    for fact in stored.view.facts.values():
        tellings = dict.fromkeys(stored.words(stored.view.claims[c]) for c in fact["claims"])
        yield (
            "fact",
            "#".join(placed[stored.view.handle[fact["id"]]]),
            "\n".join(dict.fromkeys([fact["statement"], *tellings])),
        )


def conditions(asked: Asked) -> tuple[str, list[Any]]:
    """What stands after WHERE, and its values."""
    parts, values = ["damaged = ''"], list[Any]()
    if asked.find:
        parts.append(f"story_id IN (SELECT story_id FROM passage WHERE id IN ({MATCHES}))")
        values.append(query_of(asked.find))
    for kind in FACETS:
        if value := getattr(asked, kind):
            fold = " COLLATE NOCASE" if kind in ("actor", "place") else ""
            parts.append(f"story_id IN (SELECT story_id FROM facet WHERE kind = ? AND value = ?{fold})")
            values += [kind, bound(value)]
    if asked.since:
        parts.append("last >= ?")
        values.append(asked.since)
    if asked.until:
        parts.append("first != '' AND substr(first, 1, 10) <= ?")
        values.append(asked.until)
    return " AND ".join(parts), values


def query_of(find: str) -> str:
    """Every word must be there, or its beginning where it is the last: "…" keeps words together. Nothing else acts."""
    phrases = re.findall(r'"([^"]*)"|([^\s"]+)', told_of(find))
    words = [f'"{phrase or word}"' for phrase, word in phrases if re.search(r"\w", phrase or word)]
    is_open = bool(words) and not find.rstrip().endswith('"')
    return " ".join(words) + ("*" if is_open else "") if words else '""'


def summary(row: sqlite3.Row, hits: list[dict[str, Any]]) -> dict[str, Any]:
    """One story of the list."""
    return {**dict(row), "days": period_words(row["first"], row["last"]), "hits": hits}


def found_in(db: sqlite3.Connection, find: str, stories: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
    """The first passages of these stories in which the words are, facts before actors before reports."""
    query = query_of(find)
    holes = ",".join("?" * len(stories))
    ask = f"SELECT id, story_id, kind, at FROM passage WHERE story_id IN ({holes}) AND id IN ({MATCHES})"
    of: dict[str, list[sqlite3.Row]] = {story_id: [] for story_id in stories}
    for row in db.execute(ask, (*stories, query)):
        of[row["story_id"]].append(row)
    chosen = {s: sorted(rows, key=lambda r: (KINDS.index(r["kind"]), r["id"]))[:MOST_HITS] for s, rows in of.items()}
    numbers = [r["id"] for rows in chosen.values() for r in rows]
    places = ",".join("?" * len(numbers))
    # the plus has the words looked up once: as a row's number, each row would have them looked up again
    ask = f"SELECT rowid, snippet(words, 0, ?, ?, '…', 18) FROM words WHERE words MATCH ? AND +rowid IN ({places})"
    texts = dict(tuple(row) for row in db.execute(ask, (OPEN, CLOSE, query, *numbers)))
    return {s: [hit(r["kind"], r["at"], texts.get(r["id"], "")) for r in rows] for s, rows in chosen.items()}


def hit(kind: str, at: str, text: str) -> dict[str, Any]:
    """One passage that was found, and the page it leads to."""
    page, _, anchor = at.partition("#")
    pieces: list[tuple[str, bool]] = []
    for n, part in enumerate(text.replace("\n", " ").split(OPEN)):
        marked, _, rest = part.rpartition(CLOSE) if n else ("", "", part)
        pieces += [(marked, True)] * bool(marked) + [(rest, False)] * bool(rest)
    return {"kind": kind, "page": page, "anchor": anchor, "query": None, "pieces": pieces}


def spread(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows as the interface gives them: hits as plain text."""
    return [
        {
            **r,
            "hits": [
                {"kind": h["kind"], "page": h["page"], "anchor": h["anchor"], "text": plain(h)} for h in r["hits"]
            ],
        }
        for r in rows
    ]


def plain(found: dict[str, Any]) -> str:
    """A hit's text without marks."""
    return "".join(words for words, _ in found["pieces"])
