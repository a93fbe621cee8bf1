"""Page → Article | Rejected."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from rashomon.records import Article, Page, Rejected
from rashomon.stages.acquire.extraction import Extracted, extract_text
from rashomon.stages.acquire.furniture import Prices, Span, choose_dropped, join_spans, weigh_signals
from rashomon.stages.acquire.pictures import find_controls, find_credits, find_films, find_signatures
from rashomon.stages.acquire.published import plain_outlet, read_outlet, read_published
from rashomon.stages.acquire.repeats import find_repeats, find_title, read_headline
from rashomon.stages.acquire.screen import find_fault
from rashomon.stages.acquire.segments import Segment, cut_segments
from rashomon.stages.acquire.signals import read_signals
from rashomon.stages.acquire.titles import headline

STAGE = "acquire.clean"


@dataclass(frozen=True)
class CleanConfig:
    """Thresholds of cleaning."""

    min_words: int = (
        8  # below this nothing is said that another report could match: "Two held after blast in Kabul" is 6
    )
    english_share: float = 0.08  # share of English function words that settles it
    min_letters: int = 200  # too little text to tell a language from
    repeat_words: int = 8  # a passage given twice is a repeat from this many words on
    repeat_likeness: float = 0.8  # share of its words that an earlier sentence must hold, in order
    max_chars: int = 2_000_000  # longer texts are not articles
    prices: Prices = field(default_factory=Prices)


def clean(pages: Sequence[Page], config: CleanConfig = CleanConfig()) -> Iterator[Article | Rejected]:
    """Say of every page what its text, outlet, title and date are and which spans are not the article."""
    for page in pages:
        yield _clean_page(page, config)


def _clean_page(page: Page, config: CleanConfig) -> Article | Rejected:
    extracted = extract_text(page.text, page.uri) if page.is_html else Extracted(page.text, None, None, None)
    text = extracted.text
    if not text.strip():
        return Rejected(
            uri=page.uri, stage=STAGE, reason="no article found in the page" if page.is_html else "empty: no text"
        )
    if len(text) > config.max_chars:
        return Rejected(
            uri=page.uri,
            stage=STAGE,
            reason=f"too long: {len(text):,} characters, an article has at most {config.max_chars:,}",
        )
    fault = find_fault(text, config.min_words, config.english_share, config.min_letters)
    if fault and page.is_html and fault.startswith("too short"):
        fault = f"no article found in the page; {fault}"
    if fault:
        return Rejected(uri=page.uri, stage=STAGE, reason=fault)
    title = headline(page.title or extracted.title, text, f"{page.uri} {page.outlet or extracted.outlet}")
    segments = cut_segments(text)
    spans, first_line = find_dropped(text, title, segments, config)
    edges = [0, *(edge for s in spans for edge in (s.start, s.stop)), len(text)]
    if not any(text[a:b].strip() for a, b in zip(edges[::2], edges[1::2], strict=True)):
        return Rejected(uri=page.uri, stage=STAGE, reason="no article found: all of the text is furniture of the page")
    published = read_published(page, extracted.published, text, segments)
    given = page.outlet if page.outlet else extracted.outlet
    outlet = plain_outlet(given) if given else read_outlet(page, None, text, [(s.start, s.stop) for s in spans])
    return Article(
        article_id=page.article_id,
        uri=page.uri,
        outlet=outlet,
        title=title or first_line,
        published=published.day,
        published_by=published.by,
        text=text,
        story=page.story,
        dropped_start=[s.start for s in spans],
        dropped_stop=[s.stop for s in spans],
        dropped_why=[s.why for s in spans],
    )


def find_dropped(
    text: str, title: str | None, segments: Sequence[Segment], config: CleanConfig
) -> tuple[list[Span], str | None]:
    """The spans that are not the article, in order and disjoint, and the headline that an untitled text opens with."""
    signals = read_signals(segments, title)
    dropped = choose_dropped(segments, [weigh_signals(s) for s in signals], config.prices)
    first_line = None if title else read_headline(segments, dropped)
    repeats = find_repeats(segments, dropped, config.repeat_words, config.repeat_likeness)
    kept = [not any(r.start <= s.start < r.stop for r in repeats) for s in segments]
    furniture = join_spans(segments, [d and k for d, k in zip(dropped, kept, strict=True)], signals)
    gone = [d or not k for d, k in zip(dropped, kept, strict=True)]
    titles = find_title(segments, title, gone)
    found = furniture + titles + repeats
    beside = (find_credits(text, segments, gone), find_signatures(text), find_controls(text), find_films(text))
    for small in chain.from_iterable(beside):
        if not any(s.start < small.stop and small.start < s.stop for s in found):
            found.append(small)
    return sorted(found, key=lambda s: s.start), first_line
