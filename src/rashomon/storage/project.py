"""A project folder: one SQLite file that holds what was added and what was made of it.

What was added (`page`) is never thrown away; everything else can be made again from it and carries the fingerprint of
what made it. Every write is one transaction: a process that is killed, or a full disk, leaves the state before it or
the state after it. One process at a time may change a project (`Project.alone`); any number may look.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from rashomon.records import Dossier, Outage, Page, Rejected, StoryMember
from rashomon.storage.rows import from_bytes, to_bytes

FORMAT = "rashomon-project/1"
FILE, LOCK, SETTINGS = "project.sqlite", "lock.sqlite", "rashomon.toml"
WAIT_S = 30.0  # for a reader or another transaction to let go
SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE page (number INTEGER PRIMARY KEY, article_id TEXT NOT NULL UNIQUE, record TEXT NOT NULL);
CREATE TABLE article (
    article_id TEXT PRIMARY KEY, made_by TEXT NOT NULL, uri TEXT NOT NULL, outlet TEXT, title TEXT, day INTEGER,
    pin TEXT, story_id TEXT, reason TEXT, fault TEXT, stage TEXT, held INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX article_story ON article (story_id);
CREATE INDEX article_day ON article (day);
CREATE TABLE reading (
    article_id TEXT NOT NULL, record TEXT NOT NULL, rows BLOB NOT NULL, PRIMARY KEY (article_id, record)
);
CREATE TABLE term (term TEXT NOT NULL, article_id TEXT NOT NULL, PRIMARY KEY (term, article_id)) WITHOUT ROWID;
CREATE INDEX term_article ON term (article_id);
CREATE TABLE feed (url TEXT PRIMARY KEY, state TEXT NOT NULL);
CREATE TABLE correction (
    number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, by TEXT NOT NULL, verb TEXT NOT NULL,
    about TEXT NOT NULL, undone_by INTEGER
);
CREATE TABLE held_before (number INTEGER NOT NULL, article_id TEXT NOT NULL, story_id TEXT, reason TEXT, held INTEGER);
CREATE TABLE story (
    story_id TEXT PRIMARY KEY, inputs TEXT NOT NULL, headline TEXT NOT NULL, dossier BLOB NOT NULL
);
"""
PUT_ARTICLE = """
INSERT INTO article (article_id, made_by, uri, outlet, title, day, pin) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (article_id) DO UPDATE SET made_by = excluded.made_by, outlet = excluded.outlet, title = excluded.title,
    day = excluded.day, fault = NULL, stage = NULL
"""
DROP_EMPTY = "DELETE FROM story WHERE story_id NOT IN (SELECT story_id FROM article WHERE story_id NOT NULL)"
COMMON = 400  # articles: a term that more have finds nothing


class ProjectError(Exception):
    """A project that cannot be made, opened or changed; the message names it and says why."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadArticle:
    """What is kept of one article once it was read: who it is, its rows by record type, how to find it again."""

    article_id: str
    uri: str
    outlet: str | None
    title: str | None
    day: int | None  # of its publication, a proleptic ordinal
    pin: str | None  # the story that the input puts it into
    rows: Mapping[type, Sequence[Any]]
    profile: Mapping[str, Any]  # what grouping looks at, as JSON can hold it
    terms: Sequence[str]  # words by which articles on the same thing find one another


@dataclass(frozen=True, kw_only=True, slots=True)
class Placed:
    """An article as grouping knows it."""

    article_id: str
    uri: str
    outlet: str | None
    day: int | None
    story_id: str | None  # None: not yet placed
    is_held: bool  # a person put it there
    profile: Mapping[str, Any]


class Project:
    """An open project folder."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self.folder, self.connection = folder, connection

    @classmethod
    def create(cls, folder: Path) -> "Project":
        """Make an empty project. Raises ProjectError where the folder cannot be made or holds a project."""
        if (folder / FILE).exists():
            raise ProjectError(f"{folder}: is a project already")
        part = folder / f".{FILE}.part"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            part.unlink(missing_ok=True)
            made = sqlite3.connect(part, isolation_level=None)
            made.executescript(SCHEMA)
            made.execute("INSERT INTO meta VALUES ('format', ?)", (FORMAT,))
            made.close()
            part.replace(folder / FILE)
        except (OSError, sqlite3.Error) as error:
            raise ProjectError(f"{folder}: cannot be made a project: {error}") from error
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path) -> "Project":
        """Open a project. Raises ProjectError where there is none, or one of another format."""
        if not (folder / FILE).is_file():
            raise ProjectError(f"{folder}: is no project; `rashomon init {folder}` makes one")
        try:
            connection = sqlite3.connect(folder / FILE, timeout=WAIT_S, isolation_level=None)
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=FULL")
            found = connection.execute("SELECT value FROM meta WHERE key = 'format'").fetchone()
        except sqlite3.Error as error:
            raise ProjectError(f"{folder}: cannot be opened: {error}") from error
        if not found or found[0] != FORMAT:
            raise ProjectError(f"{folder}: is of a format that this version does not know: {found and found[0]}")
        return cls(folder, connection)

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the right to change the project. Raises ProjectError where another process holds it.

        The lock is one of the database library, so it ends with the process however that ends.
        """
        lock = sqlite3.connect(self.folder / LOCK, timeout=0, isolation_level=None)
        try:
            try:
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                raise ProjectError(f"{self.folder}: another process is changing it ({error})") from error
            yield
        finally:
            lock.close()

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """One transaction. Raises ProjectError where it cannot be written: the project is then as it was."""
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
            except BaseException:
                self.connection.rollback()
                raise
            self.connection.execute("COMMIT")
        except sqlite3.Error as error:
            if self.connection.in_transaction:
                self.connection.rollback()
            raise ProjectError(f"{self.folder}: cannot be written: {error}") from error

    # --- what was added -----------------------------------------------------------------------------------------------

    def add(self, pages: Iterable[Page]) -> tuple[int, int]:
        """Keep pages; return how many are new and how many were there already."""
        new = old = 0
        with self.change() as db:
            for page in pages:
                done = _insert(db, page)
                new, old = new + done, old + 1 - done
        return new, old

    def uris(self) -> set[str]:
        """The names, mostly addresses, of all pages."""
        return {uri for (uri,) in self.connection.execute("SELECT json_extract(record, '$.uri') FROM page")}

    def feeds(self) -> list[dict[str, Any]]:
        """What is known of the feeds that were looked at."""
        return [json.loads(state) for (state,) in self.connection.execute("SELECT state FROM feed ORDER BY url")]

    def outages(self) -> dict[str, list[Outage]]:
        """The gaps of the feeds by story: those of an outlet that is in it, while it went on."""
        known = [
            Outage(outlet=state["source"], since=since, until=until)
            for state in self.feeds()
            if state.get("source")
            for since, until in state.get("outages", ())
        ]
        found: dict[str, list[Outage]] = {}
        for outage in known:
            since, until = (date.fromisoformat(m[:10]).toordinal() if m else 0 for m in (outage.since, outage.until))
            rows = self.connection.execute(
                "SELECT story_id FROM article WHERE story_id NOT NULL GROUP BY story_id "
                "HAVING MAX(outlet = ?) AND MAX(day) >= ? AND (? = 0 OR MIN(day) <= ?) ORDER BY story_id",
                (outage.outlet, since, until, until),
            )
            for (story_id,) in rows:
                found.setdefault(story_id, []).append(outage)
        return found

    def keep_feed(self, state: Mapping[str, Any], pages: Iterable[Page]) -> int:
        """Keep a feed's state and the pages it brought, both or neither; return how many pages are new."""
        with self.change() as db:
            db.execute("INSERT OR REPLACE INTO feed VALUES (?, ?)", (state["url"], json.dumps(state)))
            return sum(_insert(db, page) for page in pages)

    def read_by(self) -> str:
        """The fingerprint of what read most of the articles; "" where none is read."""
        ask = "SELECT made_by FROM article GROUP BY made_by ORDER BY count(*) DESC, made_by LIMIT 1"
        row = self.connection.execute(ask).fetchone()
        return str(row[0]) if row else ""

    def unread(self, made_by: str, limit: int) -> list[Page]:
        """The next pages, in the order they were added, that no reading by `made_by` is known of."""
        found = self.connection.execute(
            "SELECT record FROM page LEFT JOIN article USING (article_id) WHERE article.made_by IS NOT ? "
            "ORDER BY number LIMIT ?",
            (made_by, limit),
        )
        return [Page(**json.loads(record)) for (record,) in found]

    # --- what was read ------------------------------------------------------------------------------------------------

    def put_read(self, made_by: str, articles: Iterable[ReadArticle], rejected: Mapping[str, Rejected]) -> None:
        """Keep readings, and by article id the pages that could not be used. A story keeps an article read anew."""
        with self.change() as db:
            for a in articles:
                db.execute(PUT_ARTICLE, (a.article_id, made_by, a.uri, a.outlet, a.title, a.day, a.pin))
                for table in ("reading", "term"):
                    db.execute(f"DELETE FROM {table} WHERE article_id = ?", (a.article_id,))
                rows = [(a.article_id, record.__name__, to_bytes(kept)) for record, kept in a.rows.items()]
                rows.append((a.article_id, "profile", json.dumps(a.profile, ensure_ascii=False).encode()))
                db.executemany("INSERT INTO reading VALUES (?, ?, ?)", rows)
                db.executemany("INSERT OR IGNORE INTO term VALUES (?, ?)", [(t, a.article_id) for t in a.terms])
            for article_id, fault in rejected.items():
                db.execute(
                    "INSERT INTO article (article_id, made_by, uri, fault, stage) VALUES (?, ?, ?, ?, ?) "
                    "ON CONFLICT (article_id) DO UPDATE SET made_by = excluded.made_by, fault = excluded.fault, "
                    "stage = excluded.stage, story_id = NULL, reason = NULL",
                    (article_id, made_by, fault.uri, fault.reason, fault.stage),
                )

    def rejected(self) -> list[Rejected]:
        """The pages that could not be used, in the order of their names."""
        found = self.connection.execute("SELECT uri, stage, fault FROM article WHERE fault IS NOT NULL ORDER BY uri")
        return [Rejected(uri=uri, stage=stage, reason=fault) for uri, stage, fault in found]

    def rows(self, article_ids: Iterable[str], records: Mapping[str, type]) -> dict[type, list[Any]]:
        """The stored rows of these articles, by record type, in the order of the articles."""
        out: dict[type, list[Any]] = {record: [] for record in records.values()}
        for article_id in article_ids:
            for name, packed in self.connection.execute(
                "SELECT record, rows FROM reading WHERE article_id = ? ORDER BY record", (article_id,)
            ):
                if name in records:
                    out[records[name]] += from_bytes(records[name], packed)
        return out

    # --- which story --------------------------------------------------------------------------------------------------

    def unplaced(self) -> list[str]:
        """Articles that were read and are in no story yet, the earliest published first."""
        return self._ids("story_id IS NULL AND fault IS NULL AND pin IS NULL ORDER BY day, article_id")

    def unplaced_pins(self) -> dict[str, list[str]]:
        """Articles in no story yet that the input puts into one, by its name."""
        out: dict[str, list[str]] = {}
        found = self.connection.execute(
            "SELECT pin, article_id FROM article WHERE story_id IS NULL AND fault IS NULL AND pin IS NOT NULL "
            "ORDER BY pin, article_id"
        )
        for pin, article_id in found:
            out.setdefault(pin, []).append(article_id)
        return out

    def pinned_story(self, pin: str) -> str | None:
        """The story that articles with this name are in."""
        found = self.connection.execute(
            "SELECT story_id FROM article WHERE pin = ? AND story_id IS NOT NULL LIMIT 1", (pin,)
        ).fetchone()
        return found[0] if found else None

    def sharing(self, article_id: str, most: int) -> list[str]:
        """Stories of the articles that share most terms with this one, a rare one weighing more; the nearest first."""
        weight: dict[str, float] = {}
        terms = self.connection.execute("SELECT term FROM term WHERE article_id = ? ORDER BY term", (article_id,))
        for (term,) in terms.fetchall():
            rows = self.connection.execute(
                "SELECT article_id FROM term WHERE term = ? LIMIT ?", (term, COMMON + 1)
            ).fetchall()
            if len(rows) <= COMMON:
                for (near_id,) in rows:
                    weight[near_id] = weight.get(near_id, 0.0) + 1 / (1 + len(rows))
        near = sorted(weight, key=lambda a: (-weight[a], a))[:most]
        stories = (self._story_of(a) for a in near)
        return list(dict.fromkeys(s for s in stories if s))

    def _story_of(self, article_id: str) -> str | None:
        found = self.connection.execute(
            "SELECT story_id FROM article WHERE article_id = ? AND pin IS NULL", (article_id,)
        ).fetchone()
        return found[0] if found else None

    def latest_of(self, story_id: str, most: int) -> list[str]:
        """The articles of a story, the latest first."""
        return self._ids("story_id = ? AND fault IS NULL ORDER BY day DESC, article_id LIMIT ?", story_id, most)

    def others(self, day: int | None, most: int) -> list[str]:
        """Some articles published about that day, always the same ones: what is usual is measured on them."""
        free = "story_id NOT NULL AND pin IS NULL AND fault IS NULL"
        before = self._ids(f"day < ? AND {free} ORDER BY day DESC, article_id LIMIT ?", day or 0, most // 2)
        return before + self._ids(f"day >= ? AND {free} ORDER BY day, article_id LIMIT ?", day or 0, most - len(before))

    def _ids(self, where: str, *values: str | int) -> list[str]:
        return [a for (a,) in self.connection.execute(f"SELECT article_id FROM article WHERE {where}", values)]

    def placed(self, article_ids: Iterable[str]) -> list[Placed]:
        """What grouping knows of these articles."""
        ask = (
            "SELECT article_id, uri, outlet, day, story_id, held, rows FROM article JOIN reading USING (article_id) "
            "WHERE article_id = ? AND record = 'profile'"
        )
        found = (row for a in article_ids for row in self.connection.execute(ask, (a,)))
        return [
            Placed(
                article_id=a,
                uri=uri,
                outlet=outlet,
                day=day,
                story_id=story,
                is_held=bool(held),
                profile=json.loads(profile),
            )
            for a, uri, outlet, day, story, held, profile in found
        ]

    def place(self, members: Iterable[StoryMember]) -> None:
        """Put articles into stories, and drop the records of stories that nothing is left of."""
        with self.change() as db:
            db.executemany(
                "UPDATE article SET story_id = ?, reason = ? WHERE article_id = ?",
                [(m.story_id, m.reason, m.article_id) for m in members],
            )
            db.execute(DROP_EMPTY)

    def members(self, story_id: str) -> list[StoryMember]:
        """A story's articles with why each is in it."""
        found = self.connection.execute(
            "SELECT article_id, reason FROM article WHERE story_id = ? AND fault IS NULL ORDER BY article_id",
            (story_id,),
        )
        return [StoryMember(story_id=story_id, article_id=a, reason=reason) for a, reason in found]

    def size(self, story_id: str) -> int:
        """Bytes of what is stored of the readings of a story's articles."""
        [(size,)] = self.connection.execute(
            "SELECT coalesce(sum(length(rows)), 0) FROM reading JOIN article USING (article_id) "
            "WHERE story_id = ? AND fault IS NULL",
            (story_id,),
        )
        return int(size)

    # --- the record ---------------------------------------------------------------------------------------------------

    def stale(self, inputs_of: Callable[[str, Sequence[str]], str]) -> dict[str, str]:
        """Stories whose record is of other articles, or of another maker, than now → the fingerprint it should have.

        `inputs_of` makes a fingerprint from a story's id and its articles' ids.
        """
        known = dict(self.connection.execute("SELECT story_id, inputs FROM story"))
        members: dict[str, list[str]] = {}
        for story_id, article_id in self.connection.execute(
            "SELECT story_id, article_id FROM article WHERE story_id NOT NULL AND fault IS NULL ORDER BY article_id"
        ):
            members.setdefault(story_id, []).append(article_id)
        wanted = {story_id: inputs_of(story_id, articles) for story_id, articles in members.items()}
        return {story_id: inputs for story_id, inputs in wanted.items() if known.get(story_id) != inputs}

    def put_dossier(self, inputs: str, dossier: Dossier) -> None:
        """Keep a story's record in place of an older one."""
        row = dossier.story_id, inputs, dossier.headline, to_bytes([dossier])
        with self.change() as db:
            db.execute("INSERT OR REPLACE INTO story VALUES (?, ?, ?, ?)", row)

    def dossiers(self, beginning: str = "") -> Iterator[Dossier]:
        """The records of the stories whose ids begin so, in the order of the ids."""
        cursor = self.connection.execute(
            "SELECT dossier FROM story WHERE substr(story_id, 1, ?) = ? ORDER BY story_id", (len(beginning), beginning)
        )
        for (packed,) in cursor:
            yield from from_bytes(Dossier, packed)

    def counts(self) -> dict[str, int]:
        """How many pages were added, read, could not be used, and how many stories they are."""
        ask = {
            "added": "SELECT count(*) FROM page",
            "read": "SELECT count(*) FROM article WHERE fault IS NULL",
            "rejected": "SELECT count(*) FROM article WHERE fault IS NOT NULL",
            "stories": "SELECT count(*) FROM story",
        }
        return {name: self.connection.execute(question).fetchone()[0] for name, question in ask.items()}


def _insert(db: sqlite3.Connection, page: Page) -> int:
    """Keep a page; return 1 where it is new, 0 where it was there already."""
    row = page.article_id, json.dumps(asdict(page), ensure_ascii=True)
    return db.execute("INSERT OR IGNORE INTO page (article_id, record) VALUES (?, ?)", row).rowcount
