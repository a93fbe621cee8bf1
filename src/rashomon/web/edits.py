"""A form → an entry in the project's log of corrections, with its stories weighed anew; and what the forms offer."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from rashomon.exports.stored import Stored
from rashomon.storage.corrections import CELL_VERBS, NONE, Correction, correct, log
from rashomon.storage.project import Project, ProjectError
from rashomon.web.catalog import Asked, Catalog
from rashomon.web.drawn import tame
from rashomon.web.shelf import Shelf

VERBS = ("move", "merge", "same", "apart", *CELL_VERBS, "undo")
TOLLS = ("killed", "injured", "missing", "detained", "displaced")
LONGEST = 300
WORDS = {
    "move": "moved a report",
    "merge": "merged two stories",
    "same": "said that two names are one actor",
    "apart": "said that two names are two actors",
    "date": "said when it happened",
    "place": "said where it happened",
    "figure": "said how many",
    "root": "said whose word it is",
    "undo": "took back entry",
}


class RefusedError(ValueError):
    """A correction that cannot be made; the message is one line for the user."""


@dataclass
class Editor:
    """Makes corrections, one at a time. `update` brings the project's stories up to date."""

    shelf: Shelf
    catalog: Catalog
    update: Callable[[Project], Any]
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def make(self, form: Mapping[str, str], user: str) -> tuple[Correction, str]:
        """Make the correction that a form asks for; return its entry, and what is left to do, if anything is.

        Raises RefusedError where it cannot be made: then nothing has changed.
        """
        verb, about = self.about(form)
        if not self._lock.acquire(blocking=False):
            raise RefusedError("Another correction is being made; try again in a moment.")
        project = self.shelf.open()
        try:
            try:
                with project.alone():
                    at = datetime.now(UTC).isoformat(timespec="seconds")
                    entry = correct(project, verb, about, user, at)
            except ProjectError as error:
                raise RefusedError(str(error).removeprefix(f"{self.shelf.folder}: ")) from error
            try:
                self.update(project)
            except ProjectError:
                return (
                    entry,
                    "Another process is changing the project; it will show in the stories after its next update.",
                )
            return entry, ""
        finally:
            project.close()
            self.catalog.changed()
            self._lock.release()

    def about(self, form: Mapping[str, str]) -> tuple[str, list[str]]:
        """What a form says, checked."""
        verb, given = form.get("verb", ""), [form.get(k, "").strip() for k in ("story", "one", "other")]
        if verb not in VERBS or any(len(v) > LONGEST for v in given):
            raise RefusedError("No such correction.")
        story_id, one, other = given
        if verb == "undo":
            if not one.isascii() or not one.isdigit() or len(one) > 9:
                raise RefusedError("No entry of that number.")
            return verb, [one]
        found = self.shelf.story(story_id)
        if found is None:
            raise RefusedError("No story of that id; it may have been merged or moved.")
        if verb == "move":
            if one not in found[1].view.articles:
                raise RefusedError("No such report in this story.")
            if other == story_id:
                raise RefusedError("The report is in that story already.")
            return verb, [one, other or "new"]
        if verb == "merge":
            if one == story_id or self.shelf.story(one) is None:
                raise RefusedError("Name another story by its id.")
            return verb, [story_id, one]
        if verb in CELL_VERBS:
            return verb, self._cell(verb, story_id, one, other, found[1])
        names = {tame(name): name for name in names_of(found[1])}
        if one not in names or other not in names or one == other:
            raise RefusedError("Choose two different names.")
        return verb, [story_id, names[one], names[other]]

    def _cell(self, verb: str, story_id: str, one: str, other: str, stored: Stored) -> list[str]:
        """What is said of a cell of the record; whether the value is one, the log checks."""
        if not other:
            raise RefusedError(f"Say what stands in its place, or “{NONE}”.")
        if verb in ("date", "place"):
            return [story_id, other]
        known = {tame(of): of for of in (measures_of(stored) if verb == "figure" else roots_of(stored))}
        if one not in known:
            raise RefusedError("Choose what is to be put right.")
        return [story_id, known[one], other]


def measures_of(stored: Stored) -> list[str]:
    """What the story's record counts, and the tolls that it might."""
    counted = [f["measure"] for f in stored.dossier["story"]["main"]["figures"]]
    return list(dict.fromkeys([*counted, *TOLLS]))


def roots_of(stored: Stored) -> list[str]:
    """Everyone to whom a fact of the story goes back."""
    return sorted({r["name"] for f in stored.dossier["facts"] for r in f["roots"] if r["name"]}, key=str.casefold)


def names_of(stored: Stored) -> list[str]:
    """Every name that a story's actors have."""
    names = {n for a in stored.dossier["actors"] for n in (a["name"], *a.get("names", ())) if n and len(n) <= LONGEST}
    return sorted(names, key=lambda n: (n.casefold(), n))


def offers(stored: Stored, catalog: Catalog) -> dict[str, Any]:
    """What the forms of a story offer to choose from."""
    story_id = stored.dossier["story"]["id"]
    several = [a for a in stored.dossier["actors"] if len(a.get("names", ())) > 1]
    return {
        "story": story_id,
        "reports": [
            {"id": a, "outlet": stored.view.outlet[a], "title": row["title"] or ""}
            for a, row in stored.view.articles.items()
        ],
        "others": [s for s in catalog.listed(Asked())[1] if s["id"] != story_id],
        "names": names_of(stored),
        "measures": measures_of(stored),
        "roots": roots_of(stored),
        "several": [{"name": a["name"], "names": a["names"]} for a in several],
    }


def merged_into(project: Project, story_id: str) -> str:
    """The story that has the reports of one that is no more; "" where it was merged with none."""
    into = {c.about[1]: c.about[0] for c in log(project) if c.verb == "merge" and c.undone_by is None}
    seen = {story_id}
    while story_id in into and into[story_id] not in seen:
        story_id = into[story_id]
        seen.add(story_id)
    return story_id if len(seen) > 1 else ""


def entries(project: Project) -> list[dict[str, Any]]:
    """The log, the latest first, in words."""
    return [
        {
            "number": c.number,
            "at": c.at,
            "by": c.by,
            "verb": c.verb,
            "words": WORDS.get(c.verb, c.verb),
            "about": c.about,
            "undone_by": c.undone_by,
            "can_undo": c.verb != "undo" and c.undone_by is None,
        }
        for c in reversed(log(project))
    ]
