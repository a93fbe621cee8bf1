"""Dossier + texts → links from what is shown to the marked words in the articles' own pages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial

from rashomon.exports.cells import NOWHERE, Cell, Evidence, sentences_of
from rashomon.web.links import Links

MOST_ARTICLES = 24  # that one cell leads to


@dataclass(frozen=True, slots=True)
class Pointer(Cell):
    """A link to evidence: `anchor` is the first report's address, `ids` those of all, `spans` what they mark."""

    spans: tuple[tuple[str, int, int, str], ...] = ()


@dataclass
class Pointers(Evidence):
    """Evidence whose cells are addresses of article pages, with the characters that are to be marked in them.

    `numbers` are those of the whole record, of which a moment shows a part.
    """

    links: Links = field(default_factory=partial(Links, live=True))
    numbers: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.number = dict(self.numbers) or {a: n for n, a in enumerate(self.view.articles, 1)}
        self.sentences = {a: sentences_of(row, self.texts.get(a, "")) for a, row in self.view.articles.items()}
        self._known = {}
        self._cells: dict[tuple[str, ...], Cell] = {}

    def cell(self, spans: Iterable[tuple[str, int, int, str]], most: int = 60) -> Cell:
        """Return the link to spans (article id, start, stop, whose word)."""
        wanted = tuple(s for s in spans if s[0] in self.texts and s[0] in self.sentences and s[1] >= 0)[:most]
        if not wanted:
            return NOWHERE
        of: dict[str, list[tuple[int, int]]] = {}
        for article, start, stop, _ in wanted:
            of.setdefault(article, []).append((start, stop))
        hrefs = [self.address(article, marks) for article, marks in list(of.items())[:MOST_ARTICLES]]
        return Pointer(" ".join(hrefs), hrefs[0], wanted)

    def address(self, article: str, marks: list[tuple[int, int]]) -> str:
        """Return where an article stands with these stretches marked."""
        marked = ",".join(f"{start}-{stop}" for start, stop in marks)
        return f"article-{self.number[article]}{self.links.ending}?c={marked}#{self.anchor(article, marks[0][0])}"
