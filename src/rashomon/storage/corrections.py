"""What people put right in a project: an append-only log, whose effects last whatever is read or grouped anew.

Taking one back is one more entry. A story that a person touched keeps the articles it had then (`article.held`).
"""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.records import Ruling, content_id
from rashomon.storage.project import DROP_EMPTY, Project, ProjectError

STORY_VERBS, ACTOR_VERBS = ("move", "merge"), ("same", "apart")


@dataclass(frozen=True, kw_only=True, slots=True)
class Correction:
    """One entry of the log: `about` is what the verb is about; `undone_by` the number of the entry that took it back.

    move ARTICLE STORY (or `new`) · merge STORY STORY (into the first) · same STORY NAME NAME · apart STORY NAME NAME ·
    undo NUMBER
    """

    number: int
    at: str
    by: str
    verb: str
    about: list[str]
    undone_by: int | None = None


def log(project: Project) -> list[Correction]:
    """All entries, the oldest first."""
    found = project.connection.execute("SELECT number, at, by, verb, about, undone_by FROM correction ORDER BY number")
    return [
        Correction(number=n, at=at, by=by, verb=verb, about=json.loads(about), undone_by=undone)
        for n, at, by, verb, about, undone in found
    ]


def rulings(project: Project) -> dict[str, list[Ruling]]:
    """What people said of the actors of each story and did not take back."""
    out: dict[str, list[Ruling]] = {}
    for c in log(project):
        if c.verb in ACTOR_VERBS and c.undone_by is None:
            story_id, one, other = c.about
            ruling = Ruling(story_id=story_id, one=one, other=other, same=c.verb == "same", by=c.by)
            out.setdefault(story_id, []).append(ruling)
    return out


def correct(project: Project, verb: str, about: Sequence[str], by: str, at: str) -> Correction:
    """Write an entry and do what it says, both or neither; `at` is an ISO 8601 time.

    Raises ProjectError where the verb is unknown, or a story or article that it names is.
    """
    wanted = {"move": 2, "merge": 2, "same": 3, "apart": 3, "undo": 1}
    if verb not in wanted or len(about) != wanted[verb]:
        raise ProjectError(f"{verb} {' '.join(about)}: no such correction; see `rashomon correct --help`")
    with project.change() as db:
        words = [*about]
        if verb in ("merge", "same", "apart"):
            words[0] = _story(db, about[0])
        if verb in STORY_VERBS:
            words[1] = about[1] if about[1] == "new" else _story(db, about[1])
        if verb == "move":
            words[0] = _article(db, about[0])
        number = db.execute(
            "INSERT INTO correction (at, by, verb, about) VALUES (?, ?, ?, ?)", (at, by, verb, json.dumps(words))
        ).lastrowid
        assert number is not None
        if verb == "undo":
            _undo(db, about[0], number)
        elif verb == "merge" and words[0] != words[1]:
            _hold(db, number, words)
            moved = [a for (a,) in db.execute("SELECT article_id FROM article WHERE story_id = ?", (words[1],))]
            _put(db, moved, words[0], f"{by} merged two stories")
        elif verb == "move":
            (old,) = db.execute("SELECT story_id FROM article WHERE article_id = ?", (words[0],)).fetchone()
            target = content_id("moved", words[0], number) if words[1] == "new" else words[1]
            _hold(db, number, (old, target))
            _put(db, [words[0]], target, f"{by} moved it here")
        db.execute(DROP_EMPTY)
    return Correction(number=number, at=at, by=by, verb=verb, about=words)


def _hold(db: sqlite3.Connection, number: int, stories: Sequence[str]) -> None:
    """Keep the articles of these stories where they are from now on; remember how it was."""
    for story in dict.fromkeys(stories):
        db.execute(
            "INSERT INTO held_before SELECT ?, article_id, story_id, reason, held FROM article WHERE story_id = ?",
            (number, story),
        )
        db.execute("UPDATE article SET held = 1 WHERE story_id = ?", (story,))


def _put(db: sqlite3.Connection, articles: Sequence[str], story: str, reason: str) -> None:
    db.executemany(
        "UPDATE article SET story_id = ?, reason = ?, held = 1 WHERE article_id = ?",
        [(story, reason, article) for article in articles],
    )


def _undo(db: sqlite3.Connection, number: str, by_entry: int) -> None:
    found = db.execute(
        "SELECT number FROM correction WHERE number = ? AND undone_by IS NULL AND verb != 'undo'", (number,)
    ).fetchone()
    if not found:
        raise ProjectError(f"undo {number}: no entry of that number that stands")
    later = db.execute(
        "SELECT correction.number FROM held_before AS mine JOIN held_before AS theirs USING (article_id) "
        "JOIN correction ON correction.number = theirs.number "
        "WHERE mine.number = ? AND theirs.number > mine.number AND correction.undone_by IS NULL",
        (number,),
    ).fetchone()
    if later:
        raise ProjectError(f"undo {number}: entry {later[0]} builds on it; take that back first")
    db.execute(
        "UPDATE article SET story_id = b.story_id, reason = b.reason, held = b.held FROM held_before AS b "
        "WHERE b.article_id = article.article_id AND b.number = ?",
        (number,),
    )
    db.execute("UPDATE correction SET undone_by = ? WHERE number = ?", (by_entry, number))


def _story(db: sqlite3.Connection, beginning: str) -> str:
    return _only(db, "SELECT DISTINCT story_id FROM article WHERE substr(story_id, 1, ?) = ?", beginning, "story")


def _article(db: sqlite3.Connection, beginning: str) -> str:
    return _only(
        db,
        "SELECT article_id FROM article WHERE story_id NOT NULL AND substr(article_id, 1, ?) = ?",
        beginning,
        "article",
    )


def _only(db: sqlite3.Connection, ask: str, beginning: str, what: str) -> str:
    found = [row[0] for row in db.execute(ask, (len(beginning), beginning))]
    if len(found) != 1 or not beginning:
        raise ProjectError(f"{beginning!r}: {'no' if not found else 'more than one'} {what} whose id begins so")
    return str(found[0])
