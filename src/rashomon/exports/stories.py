"""Dossiers → a list of stories for the terminal, two lines a story, the latest first; and of lonely reports."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rich.text import Text

from rashomon.exports import view as show
from rashomon.exports.layout import console_of, lay, rule, written
from rashomon.exports.lines import MARGIN, QUIET, SINGLE, STRONG, Line, plain

SHOWN = 5  # digits of an id: they fit the margin and tell a few thousand stories apart


def listing(dossiers: Iterable[Mapping[str, Any]], width: int = 80, *, colour: bool = False) -> str:
    """Return the list; each story is called by the beginning of its id."""
    rows = sorted(dossiers, key=lambda d: (d["story"]["to"] or "", len(d["articles"]), d["story"]["id"]), reverse=True)
    console = console_of(width, colour=colour)
    lines = [line for dossier in rows for line in _story(dossier)]
    return written(console, lay(lines, console))


def by_themselves(listed: Sequence[str], width: int = 80, *, colour: bool = False) -> str:
    """Return the `listing` of stories that one report alone tells, under a head."""
    console, what = console_of(width, colour=colour), "told by no other report read here"
    return written(console, [rule(f"BY THEMSELVES  {len(listed)}", what, SINGLE, console)]) + "".join(listed)


def _story(dossier: Mapping[str, Any]) -> list[Line]:
    story = dossier["story"]
    outlets = {a["outlet"] for a in dossier["articles"] if a["outlet"]}
    disputed = sum(d["reading"] == "conflict" for d in dossier["disputes"])
    parts = [show.period_words(story["from"], story["to"])] if story["from"] else []
    parts += [show.counted(len(dossier["articles"]), "report")]
    parts += [show.counted(len(outlets), "outlet")] if len(outlets) > 1 else [plain(o) for o in outlets]
    parts += [show.counted(disputed, "dispute")] if disputed else []
    return [
        Line(story["id"][:SHOWN], Text(plain(story["headline"]), STRONG), most=2),
        Line(" " * MARGIN, Text(" · ".join(parts), QUIET), most=1),
    ]
