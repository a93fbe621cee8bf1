"""Stored dossiers + an id → the one thing that it names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.exports.lines import plain
from rashomon.exports.stored import Stored
from rashomon.exports.view import Row
from rashomon.language.sentences import shortened

HANDLE = re.compile(r"([FD]\d+)(?:\.(\d+))?")
MOST_MATCHES = 4  # shown of an ambiguous id


class UnknownIdError(ValueError):
    """The id names nothing, or more than one thing; the message is one line for the user."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that an id names."""

    stored: Stored
    kind: str
    id: str
    row: Row

    def title(self) -> str:
        """Name it as an error or a head does."""
        handle = self.stored.view.handle.get(self.id, "")
        return " ".join(filter(None, [self.kind.upper(), f"[{handle}]" if handle else "", self.id]))


def find(stories: Sequence[Stored], wanted: str) -> Found:
    """Return what an id, its beginning or a handle of the terminal record names; raise `UnknownIdError`."""
    things = [thing for stored in stories for thing in things_of(stored)]
    found = [t for t in things if t.id == wanted] or by_handle(things, wanted)
    found = found or [t for t in things if wanted and t.id.startswith(wanted)]
    shown = plain(shortened(wanted, 40))
    if not found:
        raise UnknownIdError(f"nothing here is called “{shown}”; ids are in dossier.json, [F1] and [D1] in the record")
    if len(found) > 1:
        more = f" and {len(found) - MOST_MATCHES} more" if len(found) > MOST_MATCHES else ""
        several = len({t.stored.path for t in found}) > 1
        names = [plain(f"{t.title()}{f' in {t.stored.path.parent.name}' if several else ''}") for t in found]
        raise UnknownIdError(f"“{shown}” is ambiguous: {', '.join(names[:MOST_MATCHES])}{more}")
    return found[0]


def things_of(stored: Stored) -> Iterator[Found]:
    """Yield everything in a dossier that has an id."""
    for part, kind in (
        ("facts", "fact"),
        ("disputes", "dispute"),
        ("claims", "claim"),
        ("quotes", "quote"),
        ("actors", "actor"),
        ("times", "date"),
        ("articles", "article"),
    ):
        yield from (Found(stored, kind, row["id"], row) for row in stored.dossier[part])
    for fact in stored.dossier["facts"]:
        yield from (Found(stored, "root", r["id"], {**r, "fact": fact["id"]}) for r in fact["roots"] if "id" in r)


def by_handle(things: Sequence[Found], wanted: str) -> list[Found]:
    """Return what F3 (a fact), D2 (a dispute) or F3.1 (a fact's first root) names in each story."""
    if not (match := HANDLE.fullmatch(wanted)):
        return []
    handle, nth = match.groups()
    found = [t for t in things if t.stored.view.handle.get(t.id) == handle and t.kind in ("fact", "dispute")]
    if nth is None:
        return found
    roots = [(t, list(t.row.get("roots", ()))) for t in found]
    return [
        Found(t.stored, "root", r[int(nth) - 1].get("id", ""), {**r[int(nth) - 1], "fact": t.id})
        for t, r in roots
        if 0 < int(nth) <= len(r)
    ]
