"""Reports that someone pastes or drops → their record, made by a process of its own; or more reports of the project.

Each lies in a folder of `desk-compared` beside the project: what came in, what was written, how it ended. The oldest
are taken away as new ones come.
"""

import json
import re
import secrets
import shutil
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rashomon.exports.stored import Stored, UnreadableError, read_one

FOLDER, STATE = "desk-compared", "state.json"
KEPT, MOST_WAITING = 40, 8
MOST_TEXTS, MOST_FILES = 8, 60
LARGEST_UPLOAD, LONGEST_TEXT = 16 * 2**20, 400_000  # bytes; characters
KEY = re.compile(r"[\w-]{16}", re.ASCII)
UNFIT = re.compile(r"[^\w.,() -]+")
MARKUP = re.compile(r"\s*<(!doctype|html|head|body|article)\b", re.IGNORECASE)
DONE, FAILED = "done", "failed"
Tell = Callable[[str, int, int], None]
Work = Callable[[str, Path, Path, bool, Tell], str]
"""Verb (compare or add), folder of inputs, where to write, whether all is one story, progress → fault, "" if none."""


class InputError(ValueError):
    """What came in cannot be compared; the message is one line for the user."""


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """How far one is. `phase` says what is being done, `done` of `total` of it."""

    key: str
    by: str
    at: str
    verb: str = "compare"
    inputs: int = 0
    phase: str = "waiting"
    done: int = 0
    total: int = 0
    fault: str = ""


@dataclass
class Comparisons:
    """Makes comparisons, one at a time in the order in which they were asked for."""

    folder: Path
    work: Work
    changed: Callable[[], None] = lambda: None
    _now: dict[str, Comparison] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _line: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(max_workers=1))

    def start(self, inputs: Sequence[tuple[str, bytes]], by: str, verb: str, *, is_one: bool) -> str:
        """Keep named inputs and begin; return the key under which the result will be."""
        if not inputs:
            raise InputError("Paste the text of a report, or choose files.")
        with self._lock:
            if sum(c.phase not in (DONE, FAILED) for c in self._now.values()) >= MOST_WAITING:
                raise InputError("Too many comparisons are waiting; try again in a minute.")
            key = secrets.token_urlsafe(12)
            at = datetime.now(UTC).isoformat(timespec="seconds")
            self._now[key] = Comparison(key=key, by=by, at=at, verb=verb, inputs=len(inputs))
        self.tidy()
        target = self.folder / FOLDER / key / "in"
        target.mkdir(parents=True, mode=0o700)
        for name, content in inputs:
            (target / name).write_bytes(content)
        self._line.submit(self._make, key, is_one)
        return key

    def _make(self, key: str, is_one: bool) -> None:
        place = self.folder / FOLDER / key
        verb = self._now[key].verb

        def tell(phase: str, done: int, total: int) -> None:
            self._now[key] = replace(self._now[key], phase=phase, done=done, total=total)

        try:
            tell("starting", 0, 0)
            fault = self.work(verb, place / "in", place / "out", is_one, tell)
        except OSError as error:
            fault = str(error)
        ended = replace(self._now[key], phase=FAILED if fault else DONE, fault=fault[:500])
        (place / STATE).write_text(json.dumps(asdict(ended)), encoding="utf-8")
        self._now[key] = ended
        if verb == "add":
            self.changed()

    def one(self, key: str) -> Comparison | None:
        """How far a comparison is; None where there is none of that key."""
        if not KEY.fullmatch(key):
            return None
        if key in self._now:
            return self._now[key]
        place = self.folder / FOLDER / key
        try:
            return Comparison(**json.loads((place / STATE).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            if not place.is_dir():
                return None
            return Comparison(key=key, by="", at="", phase=FAILED, fault="The desk was closed before it ended.")

    def of(self, by: str) -> list[Comparison]:
        """Those that someone asked for, the latest first."""
        keys = {p.name for p in (self.folder / FOLDER).glob("*")} | set(self._now)
        found = [c for key in keys if (c := self.one(key)) and c.by == by]
        return sorted(found, key=lambda c: (c.at, c.key), reverse=True)

    def index(self, key: str) -> dict[str, Any]:
        """What a comparison wrote of its stories and of what it could not read."""
        try:
            found: dict[str, Any] = json.loads((self.folder / FOLDER / key / "out" / "index.json").read_bytes())
        except (OSError, ValueError):
            return {"stories": [], "rejected": []}
        return found

    def story(self, key: str, number: int) -> Stored | None:
        """One of the stories of a comparison, counted from 1; None where there is none."""
        found = self.one(key)
        stories = self.index(key)["stories"] if found and found.phase == DONE else []
        if not 1 <= number <= len(stories):
            return None
        try:
            return read_one(self.folder / FOLDER / key / "out" / stories[number - 1]["path"] / "dossier.json")
        except (OSError, KeyError) as error:
            raise UnreadableError(f"the comparison cannot be read: {error}") from error

    def tidy(self) -> None:
        """Take the oldest away."""
        places = sorted((self.folder / FOLDER).glob("*"), key=lambda p: (p.stat().st_mtime, p.name))
        with self._lock:
            busy = {k for k, c in self._now.items() if c.phase not in (DONE, FAILED)}
            for place in places[: max(0, len(places) + 1 - KEPT)]:
                if place.name not in busy:
                    shutil.rmtree(place, ignore_errors=True)
                    self._now.pop(place.name, None)


def inputs_of(texts: Sequence[Mapping[str, str]], files: Sequence[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """Name what was pasted and what was dropped as files of one folder.

    A pasted text has an outlet and a date, which may be empty; what begins as a web page is one. Raises InputError.
    """
    named: dict[str, bytes] = {}
    for number, text in enumerate(texts, 1):
        words, outlet, date = (text.get(k, "").strip() for k in ("text", "outlet", "date"))
        if not words:
            continue
        if len(words) > LONGEST_TEXT:
            raise InputError(f"Report {number} has more than {LONGEST_TEXT:,} characters.")
        if MARKUP.match(words) and not outlet:
            named[f"pasted-{number}.html"] = words.encode("utf-8", "replace")
            continue
        row = {"id": f"pasted {number}", "maintext": words}
        row |= {k: v for k, v in (("source_domain", outlet), ("date_publish", date)) if v}
        named[f"pasted-{number}.json"] = json.dumps(row).encode()
    for name, content in files:
        plain = UNFIT.sub("_", name.replace("\\", "/").rpartition("/")[2])[-100:].lstrip(". ") or "unnamed"
        stem, dot, ending = plain.partition(".")
        n = 1
        while plain in named:
            n += 1
            plain = f"{stem}-{n}{dot}{ending}"
        named[plain] = content
    return list(named.items())


def no_work(verb: str, inputs: Path, out: Path, is_one: bool, tell: Tell) -> str:
    """Where nothing was given that compares."""
    return "This desk compares nothing."
