"""Stored story + moment → what its pages are made from: the view, the evidence, and how pages name one another."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from rashomon.exports.knowledge import is_dated, known_at
from rashomon.exports.stored import Stored
from rashomon.exports.view import View, date_words
from rashomon.web.links import Links
from rashomon.web.pointers import Pointers


@dataclass(frozen=True)
class Wish:
    """What a reader asked of a page: a moment, chosen articles, an order, marked characters, which part."""

    at: str = ""
    articles: tuple[int, ...] = ()
    by: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    standing: str = ""
    page: int = 1


@dataclass(frozen=True)
class Shown:
    """A story as one page shows it."""

    stored: Stored
    view: View
    evidence: Pointers
    links: Links
    wish: Wish = field(default_factory=Wish)

    @property
    def whole(self) -> View:
        """The view of the whole record, whatever the moment."""
        return self.stored.view

    @property
    def story_id(self) -> str:
        """The story's id."""
        return str(self.stored.dossier["story"]["id"])


@dataclass(frozen=True)
class Page:
    """A kind of page: its name in addresses, its title, what makes its content of a story."""

    name: str
    title: str
    content: Callable[[Shown], dict[str, Any]]
    about: str


def shown_of(stored: Stored, links: Links, wish: Wish | None = None) -> Shown:
    """Make a story ready to be shown, as it was known at the moment that is wished for, if any is."""
    wish = wish or Wish()
    view = known_at(stored.view, wish.at, stored.words) if wish.at else stored.view
    numbers = {a: n for n, a in enumerate(stored.view.articles, 1)}
    return Shown(stored, view, Pointers(view, stored.texts, links=links, numbers=numbers), links, wish)


def moments(view: View) -> list[dict[str, str]]:
    """The days on which reports came out, each a moment at which something was known."""
    days = sorted({a["published"][:10] for a in view.articles.values() if is_dated(a)})
    return [{"at": day, "words": date_words(day)} for day in days]
