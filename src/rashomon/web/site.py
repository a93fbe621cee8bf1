"""Project → a folder of the desk's pages that open from disk: no server, nothing from the network."""

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from rashomon.exports.folder import replaced, write_text, write_whole
from rashomon.exports.naming import folder_name
from rashomon.exports.report import template_text
from rashomon.exports.stored import Stored
from rashomon.exports.view import period_words
from rashomon.web import deeds
from rashomon.web.atom import atom
from rashomon.web.catalog import ORDERS
from rashomon.web.drawn import draw, draw_story
from rashomon.web.links import Links, known_name
from rashomon.web.pages import ARTICLE, BY_NAME, PAGES
from rashomon.web.record import tally
from rashomon.web.relations import Between, content_of
from rashomon.web.shelf import Shelf, ids, read
from rashomon.web.shown import Wish, moments, shown_of

STORY, PAIR, HOME = Links(live=False, up="../../"), Links(live=False, up="../"), Links(live=False, up="")
MOST_PAIRS = 200  # whose relation has a page on disk
MOST_NAMES = 40
REPORTS = ("report.css", "panel.js")  # that the page of one record has in it
ASSETS = (*REPORTS, "desk.css", "desk.js")
SORTS: dict[str, Callable[[dict[str, Any]], tuple[Any, ...]]] = {
    "time": lambda s: (s["last"], s["reports"], s["id"]),
    "size": lambda s: (s["reports"], s["last"], s["id"]),
    "disagreement": lambda s: (
        s["disputed"],
        s["disputed"] / (s["agreed"] + s["single"] + s["disputed"] + 1),
        s["reports"],
    ),
}


def write_site(folder: Path, out: Path, tell: Callable[[int, int], None] = lambda done, total: None) -> int:
    """Write every story's pages and the list; return how many stories there are.

    A story's folder appears whole or not at all. Raises `OSError` where the folder cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    (out / "static").mkdir(exist_ok=True)
    for name in ASSETS:
        write_whole(out / "static" / name, asset(name))
    shelf, rows = Shelf(folder), list[dict[str, Any]]()
    project, kept = shelf.open(), sqlite3.connect(":memory:")
    kept.executescript(deeds.SCHEMA)
    try:
        wanted = ids(project)
        for n, story_id in enumerate(wanted, 1):
            stored = read(project, story_id, folder)
            write_story(out / "story" / folder_name(story_id), stored)
            rows.append(row_of(stored))
            deeds.learn_deeds(kept, stored, story_id)
            tell(n, len(wanted))
    finally:
        project.close()
    write_relations(out, kept)
    kept.close()
    for left in ({p.name for p in (out / "story").glob("*")} if (out / "story").is_dir() else set()) - {
        folder_name(s) for s in wanted
    }:
        shutil.rmtree(out / "story" / left, ignore_errors=True)
    for by in ORDERS:
        write_whole(out / order_name(by), home(rows, by))
    return len(rows)


def write_relations(out: Path, kept: sqlite3.Connection) -> None:
    """Write the relations of those between whom most happened, and the list of them."""
    pairs = deeds.pairs(kept, most=MOST_PAIRS)
    with replaced(out / "relations") as part:
        for one, two, _ in pairs:
            series = deeds.relation_kept(kept, one, two, "month")
            text = draw("relations", PAIR, content_of(Between(one, two), (), series, PAIR))
            write_text(part / Path(PAIR.relation(one, two)).name, text)
    write_whole(out / "relations.html", draw("relations", HOME, content_of(Between(), pairs, None, HOME)))


def asset(name: str) -> str:
    """The text of a file that every page loads."""
    if name in REPORTS:
        return template_text(name)
    return files("rashomon.web").joinpath("static", name).read_text(encoding="utf-8")


def row_of(stored: Stored) -> dict[str, Any]:
    """One story of the list."""
    story = stored.dossier["story"]
    return {
        "id": story["id"],
        "headline": story["headline"],
        "last": story["to"] or story["from"] or "",
        "days": period_words(story["from"], story["to"]),
        "outlets": len({a["outlet"] for a in stored.dossier["articles"] if a["outlet"]}),
        "hits": [],
        "names": "; ".join(named_in(stored)),
        **tally(stored.view),
    }


def named_in(stored: Stored) -> list[str]:
    """The outlets and actors of a story, by which a script finds it in the list; the most mentioned actors."""
    outlets = sorted({a["outlet"] for a in stored.dossier["articles"] if a["outlet"]})
    actors = sorted(stored.dossier["actors"], key=lambda a: (-len(a["mentions"]), a["name"]))
    return [*outlets, *dict.fromkeys(a["name"] for a in actors[:MOST_NAMES])]


def order_name(by: str) -> str:
    """The file of the list in one order."""
    return "index.html" if by == "time" else f"by-{by}.html"


def home(rows: list[dict[str, Any]], by: str) -> str:
    """Write the list in one order."""
    orders = [(name, words, order_name(name)) for name, (words, _) in ORDERS.items()]
    ordered = sorted(rows, key=SORTS[by], reverse=True)
    return draw(
        "stories",
        HOME,
        {
            "find": "",
            "total": len(rows),
            "stories": ordered,
            "by": by,
            "orders": orders,
            "is_filtered": False,
            "pager": [],
        },
    )


def write_story(folder: Path, stored: Stored) -> None:
    """Write one story's folder beside its place and move it there."""
    with replaced(folder) as part:
        for name, text in pages_of(stored):
            write_text(part / name, text)


def pages_of(stored: Stored) -> Iterator[tuple[str, str]]:
    """Every file of a story: its name and its text."""
    for page in PAGES:
        yield f"{page.name}.html", draw_story(page, shown_of(stored, STORY))
    for number in range(1, len(stored.dossier["articles"]) + 1):
        yield f"article-{number}.html", draw_story(ARTICLE, shown_of(stored, STORY, Wish(articles=(number,))))
    for moment in moments(stored.view):
        name, wish = known_name(moment["at"]), Wish(at=moment["at"])
        yield f"{name}.html", draw_story(BY_NAME["record"], shown_of(stored, STORY, wish))
    yield "feed.atom", atom(stored, "", ".html")
    yield "dossier.json", json.dumps(stored.dossier, ensure_ascii=False, indent=1) + "\n"
