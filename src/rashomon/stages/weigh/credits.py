"""What an article's own credits give to a news agency."""

import re
from collections.abc import Iterator, Sequence

from rashomon.language.agencies import (
    Credit,
    canonical,
    initials,
    is_agency,
    is_caption,
    paragraph_credit,
    sentence_credit,
)
from rashomon.records import Article
from rashomon.stages.weigh.wording import PARAGRAPH, Sentence

NEAR_TOP = 6  # paragraphs: bylines, captions and datelines stand above


def from_agencies(
    article: Article, articles: Sequence[Article], rows: Sequence[Sentence]
) -> Iterator[tuple[str, list[tuple[int, int]], str]]:
    """Spans that a credit gives to an agency, with the credit as the reason."""
    found = list(_credits(article, articles))
    if is_agency(article.outlet or ""):
        return
    for start, _, c in found:
        if c.reach in {"rest", "article"}:
            begin = start if c.reach == "rest" else _body_start(article, rows)
            yield c.agency, _merged([(r.start, r.stop) for r in rows if r.stop > begin]), _quoted(article, start, c)
            return
    for start, stop, c in found:
        yield (
            c.agency,
            _merged([(r.start, r.stop) for r in rows if start <= r.start < stop]),
            _quoted(article, start, c),
        )
    for row in rows:
        name = sentence_credit(article.text[row.start : row.stop])
        if name and not _is_own(name, article):
            yield name, [(row.start, row.stop)], f"the sentence credits {name}"


def _quoted(article: Article, start: int, credit: Credit) -> str:
    return f"the credit “{article.text[start + credit.start : start + credit.stop].strip()}”"


def _credits(article: Article, articles: Sequence[Article]) -> Iterator[tuple[int, int, Credit]]:
    """The article's paragraph credits that name an agency other than its own outlet."""
    paragraphs = list(PARAGRAPH.finditer(article.text))
    for n, m in enumerate(paragraphs):
        found = paragraph_credit(m.group())
        if found is None or _is_own(found.agency, article):
            continue
        name, reach = _named(found.agency, articles), found.reach
        if reach == "rest" and n >= NEAR_TOP:
            reach = "article" if n + 1 == len(paragraphs) else ""  # in the middle a line of its own credits a picture
        if reach == "paragraph" and (n == 0 or is_caption(m.group())):
            reach = ""
        if name and reach:
            yield *m.span(), Credit(name, found.start, found.stop, reach)


def _is_own(agency: str, article: Article) -> bool:
    outlet = article.outlet or ""
    return canonical(agency) == canonical(outlet) or agency in (outlet, initials(outlet)) or outlet.startswith(agency)


def _named(agency: str, articles: Sequence[Article]) -> str | None:
    """The agency's full name: known, or an outlet of the story by that name or those initials."""
    if is_agency(agency):
        return canonical(agency)
    outlets = sorted({a.outlet for a in articles if a.outlet})
    return next((o for o in outlets if agency in (o, initials(o)) or o.startswith(agency + " ")), None)


def _body_start(article: Article, rows: Sequence[Sentence]) -> int:
    """Where the text proper begins: after captions, which end in a photo credit."""
    for row in rows:
        paragraph = article.text[
            row.start : article.text.find("\n", row.start) if "\n" in article.text[row.start :] else None
        ]
        if len(row.words) >= 6 and not re.search(r"\([^)]*\)\s*$", paragraph):
            return row.start
    return 0


def _merged(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join spans with at most white space and a mark between them."""
    out: list[tuple[int, int]] = []
    for start, stop in spans:
        if out and start - out[-1][1] <= 2:
            out[-1] = (out[-1][0], stop)
        else:
            out.append((start, stop))
    return out
