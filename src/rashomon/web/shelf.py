"""Project folder → its stories with their texts, kept in memory as long as nothing in them changes."""

import json
import threading
from collections import OrderedDict
from pathlib import Path

from rashomon.exports.stored import Stored, UnreadableError, parsed
from rashomon.records import Article, Dossier
from rashomon.storage.project import Project
from rashomon.storage.rows import from_bytes

KEPT = 48  # stories in memory


class Shelf:
    """Takes stories off a project; may be used from any thread."""

    def __init__(self, folder: Path, kept: int = KEPT) -> None:
        self.folder, self.kept = folder, kept
        self._stories: OrderedDict[str, tuple[str, Stored]] = OrderedDict()
        self._lock = threading.Lock()

    def open(self) -> Project:
        """Open the project for this thread; the caller closes it."""
        return Project.open(self.folder)

    def story(self, story_id: str) -> tuple[str, Stored] | None:
        """Return a story's fingerprint and the story, None where there is none of that id."""
        project = self.open()
        try:
            row = project.connection.execute("SELECT inputs FROM story WHERE story_id = ?", (story_id,)).fetchone()
            if row is None:
                return None
            with self._lock:
                known = self._stories.get(story_id)
                if known and known[0] == row[0]:
                    self._stories.move_to_end(story_id)
                    return known
            found = row[0], read(project, story_id, self.folder, is_checked=True)
        finally:
            project.close()
        with self._lock:
            self._stories[story_id] = found
            while len(self._stories) > self.kept:
                self._stories.popitem(last=False)
        return found


def read(project: Project, story_id: str, folder: Path, *, is_checked: bool = False) -> Stored:
    """Read a story and its texts. Raises UnreadableError where its dossier is damaged.

    To check a dossier takes thrice as long as to read it; the catalog has done it once for every dossier it lists.
    """
    (packed,) = project.connection.execute("SELECT dossier FROM story WHERE story_id = ?", (story_id,)).fetchone()
    try:
        [dossier] = from_bytes(Dossier, packed)
    except ValueError as error:
        raise UnreadableError(f"{story_id}: {error}") from error
    content = dossier.json.encode("utf-8", "surrogatepass")
    row = json.loads(content) if is_checked else parsed(content, story_id)
    articles = project.rows([a["id"] for a in row["articles"]], {"Article": Article})[Article]
    return Stored(folder, row, {a.article_id: a.text for a in articles})


def ids(project: Project) -> dict[str, str]:
    """Every story's id with its fingerprint."""
    return dict(project.connection.execute("SELECT story_id, inputs FROM story ORDER BY story_id"))
