"""What people put right in a project: an append-only log, whose effects last whatever is read or grouped anew.

Taking one back is one more entry. A story that a person touched keeps the articles it had then (`article.held`).
"""

import json
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from rashomon.language.moments import first_minute, is_moment
from rashomon.records import Amendment, Ruling, content_id
from rashomon.storage.project import DROP_EMPTY, Project, ProjectError

STORY_VERBS, ACTOR_VERBS, CELL_VERBS = ("move", "merge"), ("same", "apart"), ("date", "place", "figure", "root")
WORDS_OF = {  # how many words each verb takes
    **dict.fromkeys((*STORY_VERBS, "date", "place"), 2),
    **dict.fromkeys((*ACTOR_VERBS, "figure", "root"), 3),
    "undo": 1,
}
NUMBER = re.compile(r"\d{1,15}(\.\d{1,6})?")
NONE = "none"  # in the place of a value: the record is to have none


@dataclass(frozen=True, kw_only=True, slots=True)
class Correction:
    """One entry of the log: `about` is what the verb is about; `undone_by` the number of the entry that took it back.

    move ARTICLE STORY (or `new`) · merge STORY STORY (into the first) · same STORY NAME NAME · apart STORY NAME NAME ·
    date STORY DATE (or FIRST/LAST) · place STORY NAME · figure STORY MEASURE NUMBER · root STORY NAME NAME (the word of
    the first is that of the second) · undo NUMBER

    The first three of a cell also take `none`, and what was read there is added to `about`: a label to learn from.
    """

    number: int
    at: str
    by: str
    verb: str
    about: list[str]
    undone_by: int | None = None

    def __str__(self) -> str:
        """The entry in words."""
        said, was = self.about[: WORDS_OF[self.verb]], self.about[WORDS_OF[self.verb] :]
        return " ".join([self.verb, *said, *(f"(was {x})" for x in was)])


def log(project: Project) -> list[Correction]:
    """All entries, the oldest first."""
    found = project.connection.execute("SELECT number, at, by, verb, about, undone_by FROM correction ORDER BY number")
    return [
        Correction(number=n, at=at, by=by, verb=verb, about=json.loads(about), undone_by=undone)
        for n, at, by, verb, about, undone in found
    ]


def rulings(project: Project) -> dict[str, list[Ruling | Amendment]]:
    """What people said of the actors and of the cells of each story and did not take back, the oldest first."""
    out: dict[str, list[Ruling | Amendment]] = {}
    for c in log(project):
        said: Ruling | Amendment
        if c.undone_by is not None:
            continue
        if c.verb in ACTOR_VERBS:
            story_id, one, other = c.about
            said = Ruling(story_id=story_id, one=one, other=other, same=c.verb == "same", by=c.by)
        elif c.verb in CELL_VERBS:
            story_id, *words = c.about[: WORDS_OF[c.verb]]
            value = "" if words[-1] == NONE and c.verb != "root" else words[-1]
            of = words[0] if len(words) > 1 else ""
            said = Amendment(story_id=story_id, cell=c.verb, of=of, value=value, by=c.by)
        else:
            continue
        out.setdefault(story_id, []).append(said)
    return out


def correct(project: Project, verb: str, about: Sequence[str], by: str, at: str) -> Correction:
    """Write an entry and do what it says, both or neither; `at` is an ISO 8601 time.

    Raises ProjectError where the verb is unknown, or a story or article that it names is, or a value is none.
    """
    if len(about) != WORDS_OF.get(verb, 0):
        raise ProjectError(f"{verb} {' '.join(about)}: no such correction; see `rashomon correct --help`")
    with project.change() as db:
        words = [*about]
        if verb not in ("move", "undo"):
            words[0] = _story(db, about[0])
        if verb in CELL_VERBS:
            words += _was(project, verb, words)
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


def _was(project: Project, verb: str, words: Sequence[str]) -> list[str]:
    """What the record has in a cell that a person fills: several figures are joined by "or", and none is `none`.

    Raises ProjectError where the value is of another kind, or no root has the name.
    """
    story_id, *of, value = words
    record = next((json.loads(d.json) for d in project.dossiers(story_id)), None)
    if record is None:
        raise ProjectError(f"{story_id}: has no record yet; run `rashomon update` first")
    main = record["story"]["main"]
    if not value.strip() or (value != NONE and not _is_value(verb, value)):
        raise ProjectError(f"{verb} {value!r}: no such value; see `rashomon correct --help`")
    if verb == "date":
        return ["/".join(dict.fromkeys((main["when"]["from"], main["when"]["to"]))) if main["when"] else NONE]
    if verb == "place":
        return [str(main["where"]["name"]) if main["where"] else NONE]
    if verb == "figure":
        rows = [row for row in main["figures"] if row["measure"] == of[0]]
        return [" or ".join(str(row["low"] if row["low"] is not None else row["high"]) for row in rows) or NONE]
    if not any(root["name"] == of[0] for fact in record["facts"] for root in fact["roots"]):
        raise ProjectError(f"{of[0]!r}: no fact of the story goes back to anyone of that name")
    return []


def _is_value(verb: str, value: str) -> bool:
    if verb == "date":
        first, _, last = value.partition("/")
        return _is_date(first) and (not last or (_is_date(last) and first <= last))
    return verb != "figure" or bool(NUMBER.fullmatch(value))


def _is_date(value: str) -> bool:
    try:
        return is_moment(value) and bool(datetime.fromisoformat(first_minute(value)))
    except ValueError:  # there is no 31 June
        return False


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
