"""The pages that a story has: one line a page, with what makes its content."""

import re
from typing import Any

from rashomon.web.clocks import timeline
from rashomon.web.matrix import matrix
from rashomon.web.people import people
from rashomon.web.places import places
from rashomon.web.record import disputes, record
from rashomon.web.reports import article, beside, reports
from rashomon.web.shown import Page, Shown, Wish
from rashomon.web.sources import sources
from rashomon.web.speakers import speakers

PAGES = (
    Page("record", "Record", record, "what is agreed, disputed and told once, each with its roots"),
    Page("disputes", "Disputes", disputes, "the questions that the reports answer differently"),
    Page("matrix", "Who tells what", matrix, "how every report stands to every shared fact"),
    Page("beside", "Side by side", beside, "two to five reports with the facts they share linked"),
    Page("sources", "Whose word", sources, "the sources, and the ways from the reports to them"),
    Page("quotes", "Quotes", speakers, "who is quoted, with the variants of each utterance"),
    Page("timeline", "Timeline", timeline, "when things happened and when they became known"),
    Page("map", "Map", places, "the places, and how exactly each is known"),
    Page("actors", "Actors", people, "people, bodies and places, and what one did to another"),
    Page("reports", "Reports", reports, "the reports, and what is known of each"),
)
ARTICLE = Page("article", "Report", article, "one report in full, with the asked-for characters marked")
BY_NAME = {page.name: page for page in (*PAGES, ARTICLE)}
NUMBERED = re.compile(r"article-([1-9]\d{0,5})", re.ASCII)


def page_and_wish(name: str, wish: Wish, reports: int) -> tuple[Page, Wish] | None:
    """The page that an address names of a story of so many reports, and what is asked of it; None where it has none."""
    if numbered := NUMBERED.fullmatch(name):
        number = int(numbered[1])
        return (ARTICLE, Wish(articles=(number,), marks=wish.marks)) if number <= reports else None
    page = BY_NAME.get(name)
    return (page, wish) if page and page is not ARTICLE else None


def content_of(page: Page, shown: Shown) -> dict[str, Any]:
    """What one page shows of a story."""
    return page.content(shown)
