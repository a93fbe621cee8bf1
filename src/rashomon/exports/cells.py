"""Dossier + texts → links from what is shown to the words it rests on, and the articles those links lead to."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import itemgetter
from typing import Any

from markupsafe import Markup, escape

from rashomon.exports.view import Row, View, whose_word

ABOUT = 160  # characters of the sentence shown on either side of a telling
SENTENCE = re.compile(r"[^\n]+")
Span = tuple[int, int]
LOST = re.compile("[\x00\ud800-\udfff]")  # what HTML cannot hold; one sign stands for one


@dataclass(frozen=True, slots=True)
class Cell:
    """A link to evidence: numbers of spans for the panel, and the sentence's anchor for readers without scripts."""

    ids: str
    anchor: str


NOWHERE = Cell("", "")


@dataclass
class Evidence:
    """The spans that a page links to, each once: `[article number, start, stop, whose word]` in UTF-16 units."""

    view: View
    texts: Mapping[str, str]
    spans: list[list[Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.number = {a: n for n, a in enumerate(self.view.articles, 1)}
        self.sentences = {a: sentences_of(row, self.texts.get(a, "")) for a, row in self.view.articles.items()}
        self._known: dict[tuple[Any, ...], int] = {}
        self._cells: dict[tuple[str, ...], Cell] = {}  # a fact's tellings are linked to from several parts of the page
        self._units = {a: Units(t) for a, t in self.texts.items()}

    def cell(self, spans: Iterable[tuple[str, int, int, str]], most: int = 60) -> Cell:
        """Return the link to spans (article id, start, stop, whose word)."""
        wanted = [s for s in spans if s[0] in self._units and s[1] >= 0][:most]
        if not wanted:
            return NOWHERE
        article, start, _, _ = wanted[0]
        return Cell(" ".join(str(self._id(s)) for s in wanted), self.anchor(article, start))

    def of_claims(self, claim_ids: Iterable[str]) -> Cell:
        """Return the link to the tellings, to the words in which each is said in full."""
        ids = tuple(claim_ids)
        if ids not in self._cells:
            rows = distinct([self.view.claims[c] for c in ids])
            said = ((c, c.get("said") or c) for c in rows)  # records of older versions have none
            self._cells[ids] = self.cell((c["article"], s["start"], s["stop"], whose_word(c)) for c, s in said)
        return self._cells[ids]

    def anchor(self, article: str, at: int) -> str:
        """Return the id of the sentence at a character, else of the article."""
        n = self._sentence(article, at)
        return f"a{self.number[article]}-s{n + 1}" if n >= 0 else f"a{self.number[article]}"

    def _sentence(self, article: str, at: int) -> int:
        """Return which sentence a character lies in, -1 where in none."""
        n = bisect_right(self.sentences[article], at, key=itemgetter(0)) - 1
        return n if n >= 0 and at < self.sentences[article][n][1] else -1

    def words(self, claim: Row) -> str:
        """Return a claim's words; "" where the text is not at hand."""
        return legible(self.texts.get(claim["article"], "")[claim["start"] : claim["stop"]])

    def in_sentence(self, claim: Row) -> tuple[str, str, str]:
        """Return a claim's words with what stands before and after them in the sentence."""
        text = self.texts.get(claim["article"], "")
        start, stop = claim["start"], claim["stop"]
        n = self._sentence(claim["article"], start)
        first, last = self.sentences[claim["article"]][n] if n >= 0 else (start, stop)
        before, after = text[first:start], text[stop : max(last, stop)]
        before = before if len(before) <= ABOUT else "…" + before[-ABOUT:].partition(" ")[2]
        after = after if len(after) <= ABOUT else after[:ABOUT].rpartition(" ")[0] + "…"
        return legible(before), legible(text[start:stop]), legible(after)

    def _id(self, span: tuple[str, int, int, str]) -> int:
        if span not in self._known:
            article, start, stop, word = span
            units = self._units[article]
            self._known[span] = len(self.spans)
            self.spans.append([self.number[article], units.at(start), units.at(stop), legible(word)])
        return self._known[span]


class Units:
    """Counts UTF-16 units, which a browser counts text in, up to a code point."""

    def __init__(self, text: str) -> None:
        self._wide = [i for i, ch in enumerate(text) if ord(ch) > 0xFFFF]

    def at(self, code_point: int) -> int:
        """Return how many units stand before the code point."""
        return code_point + bisect_left(self._wide, code_point)


def distinct(claims: Sequence[Row]) -> list[Row]:
    """Leave out claims that share words with an earlier one on the same word: claims nest, a reader wants each once."""
    if len(claims) == 1:
        return [*claims]
    kept: dict[str, list[tuple[int, int, Row]]] = {}  # by article: the claims found, each after its start and stop
    found = []
    for claim in one_each_first(claims):
        of = kept.setdefault(claim["article"], [])
        start, stop = claim["start"], claim["stop"]
        for begin, end, other in of:
            if start < end and begin < stop and claim["sources"] == other["sources"]:
                break
        else:
            of.append((start, stop, claim))
            found.append(claim)
    return found


def one_each_first(claims: Sequence[Row]) -> list[Row]:
    """Put the first telling of every article first, so that stepping through them goes from outlet to outlet."""
    seen: set[str] = set()
    first: list[Row] = []
    rest: list[Row] = []
    for claim in claims:
        (rest if claim["article"] in seen else first).append(claim)
        seen.add(claim["article"])
    return first + rest


def sentences_of(article: Row, text: str) -> list[tuple[int, int]]:
    """Return the article's sentences, or its lines where the dossier names none."""
    return [(s[0], s[1]) for s in article.get("sentences", ())] or [m.span() for m in SENTENCE.finditer(text)]


def legible(text: str) -> str:
    """Replace the characters that no HTML page can hold."""
    if text.isascii() and "\x00" not in text:
        return text
    return LOST.sub("\N{REPLACEMENT CHARACTER}", text)


def as_html(text: str) -> Markup:
    """Escape text so that a browser reads back its very characters; a bare carriage return would become a line feed."""
    return Markup(str(escape(legible(text))).replace("\r", "&#13;"))


def paragraphs(
    article: Row, number: int, text: str, marks: Sequence[Span] = (), cuts: Iterable[int] = ()
) -> list[dict[str, Any]]:
    """Cut a text into paragraphs of sentences and dropped stretches; the pieces together are the whole text.

    A piece knows by `mark` the first of the marked stretches that it lies in, -1 where in none; `cuts` are further
    places at which pieces end.
    """
    sentences = sentences_of(article, text)
    dropped = [(d["start"], d["stop"]) for d in article["dropped"]]
    whys = [d["why"] for d in article["dropped"]]
    bounds = {0, len(text), *cuts, *(m.end() for m in re.finditer("\n", text))}
    bounds.update(bound for spans in (sentences, dropped, marks) for span in spans for bound in span)
    ordered = sorted(c for c in bounds if 0 <= c <= len(text))
    starts = ordered[:-1]
    inside, within, marked = (first_around(starts, spans) for spans in (sentences, dropped, marks))
    found: list[dict[str, Any]] = [{"pieces": []}]
    named: set[int] = set()
    for n, (start, stop) in enumerate(pairwise(ordered)):
        is_blank = text[start:stop].isspace()
        ends = within[n] >= 0 and any(
            stop == b or text[stop:b].isspace() for a, b in dropped[within[n] :] if a <= start < b
        )
        is_named = inside[n] >= 0 and inside[n] not in named and not is_blank
        found[-1]["pieces"].append(
            {
                "text": as_html(text[start:stop]),
                "start": start,
                "id": f"a{number}-s{inside[n] + 1}" if is_named else "",
                "dropped": within[n] >= 0,
                "why": whys[within[n]] if ends and not is_blank else "",
                "blank": is_blank,
                "mark": marked[n],
            }
        )
        if is_named:
            named.add(inside[n])
        if text[stop - 1] == "\n":
            found.append({"pieces": []})
    for paragraph in found:
        paragraph["gap"] = all(p["blank"] for p in paragraph["pieces"])
    return [p for p in found if p["pieces"]]


def first_around(starts: Sequence[int], spans: Sequence[Span]) -> list[int]:
    """For each place, in their order, the first of the spans that it lies in; -1 where in none."""
    found = [-1] * len(starts)
    for n in range(len(spans) - 1, -1, -1):
        start, stop = spans[n]
        low, high = bisect_left(starts, start), bisect_left(starts, stop)
        found[low:high] = [n] * (high - low)
    return found
