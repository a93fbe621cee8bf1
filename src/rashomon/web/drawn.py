"""Page + content → HTML; whatever comes from articles is escaped, and cannot turn the direction of what follows."""

import re
from functools import cache
from typing import Any

from jinja2 import Environment
from markupsafe import Markup, escape

from rashomon import __version__
from rashomon.exports.cells import Cell, legible
from rashomon.exports.report import kicker, made_by_words, templates
from rashomon.exports.view import counted, dated, listed
from rashomon.web.links import Links
from rashomon.web.pages import PAGES, content_of
from rashomon.web.record import answer_name, head, pages_of_facts
from rashomon.web.shown import Page, Shown

NOBODY = {
    "user": "",
    "role": "",
    "token": "",
    "can_correct": False,
    "can_manage": False,
    "can_leave": False,
    "compared": "",
}
STANDS = {"corroborated": "agreed", "disputed": "disputed", "single-source": "one source"}
TURNS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")  # characters that set or turn the direction
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
ODD = re.compile(f"{TURNS.pattern}|{UNSEEN.pattern}|[\ud800-\udfff]")  # one look tells that a text is harmless


def tame(value: Any) -> Any:
    """Take out of foreign text what would act beyond its own words; articles in full are markup and pass."""
    if isinstance(value, Markup) or not isinstance(value, str) or not ODD.search(value):
        return value
    return UNSEEN.sub("", TURNS.sub("", legible(value)))


def link(cell: Cell) -> Markup:
    """The attributes of a link to evidence."""
    more = f' data-ev="{escape(cell.ids)}"' if " " in cell.ids else ""
    return Markup(f'class="ev" href="{escape(cell.anchor)}"{more}')


def ev(cell: Cell, words: Any) -> Markup:
    """Words that lead to what they rest on; a function and no macro, since a page has thousands."""
    isolated = f"<bdi>{escape(tame(words))}</bdi>"
    return Markup(f"<a {link(cell)}>{isolated}</a>" if cell.anchor else isolated)


def telling(row: dict[str, Any]) -> Markup:
    """One telling in its sentence, with whose word it is."""
    outlet, word, before, words, after = (escape(tame(row[k])) for k in ("outlet", "word", "before", "words", "after"))
    return Markup(
        f'<li><span class="who"><b><bdi>{outlet}</bdi></b> · <bdi>{word}</bdi></span>\n'
        f'<span class="said" dir="auto">{before}<a {link(row["cell"])}>{words}</a>{after}</span></li>'
    )


@cache
def environment() -> Environment:
    """The templates, compiled once."""
    made = templates("rashomon.web", tame)
    made.globals |= {"counted": counted, "listed": listed, "version": __version__, "pages": PAGES, "stands": STANDS}
    made.globals |= {"answer_name": answer_name, "dated": dated, "ev": ev, "link": link, "telling": telling}
    return made


def draw(template: str, links: Links, content: dict[str, Any], frame: dict[str, Any] | None = None) -> str:
    """Fill a template. `frame` is what the server adds around any page: who is signed in, what may be done."""
    around = {**NOBODY, **(frame or {})}
    return environment().get_template(f"{template}.html.j2").render(links=links, **around, **content)


def draw_story(page: Page, shown: Shown, frame: dict[str, Any] | None = None) -> str:
    """Write one page of a story."""
    dossier, placed = shown.view.dossier, pages_of_facts(shown.whole, shown.evidence.number)
    content = {
        "page": page,
        "head": head(shown),
        "kicker": kicker(dossier),
        "made_by": made_by_words(dossier["made_by"]),
        "at": shown.wish.at,
        "where": {h: shown.links.near(p, anchor=a) for h, (p, a) in placed.items()},
        **content_of(page, shown),
    }
    return draw(page.name, shown.links, content, frame)
