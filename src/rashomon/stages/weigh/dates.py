"""Article, TimeMention → Time."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from rashomon.language.dates import Resolved, resolve
from rashomon.records import Article, Time, TimeMention, content_id
from rashomon.stages.weigh.anchors import Writing, density, writings

LATE = (1, 2)  # days by which a page may tell of more than its date: time zones, later edits
UNKNOWN_DAY = 0.5  # a day this little spoken of in the story is not one of its days
KNOWN_DAY = 2.0
SHARED_WORDS = 3  # content words that two sentences must share to tell of the same happening
MONTHS_OFF = 7  # how far "two years ago" may be off
NEEDS_DAY = ("day", "instant", "week")


@dataclass(frozen=True, slots=True)
class Told:
    """A month or day given in full, and the words of its sentence."""

    article_id: str
    month: str
    words: frozenset[str]


def _sentence_words(text: str, start: int, stop: int) -> frozenset[str]:
    """The content words around a span, within its sentence, cut to their first six letters."""
    left = max(text.rfind(mark, 0, start) for mark in (". ", "\n", "! ", "? ")) + 1
    ends = [at for mark in (". ", "\n", "! ", "? ") if (at := text.find(mark, stop)) >= 0]
    words = re.findall(r"[^\W\d_]{4,}", text[left:start] + " " + text[stop : min(ends, default=len(text))])
    return frozenset(w.lower()[:6] for w in words) - COMMON


COMMON = frozenset(
    [
        "that",
        "this",
        "with",
        "from",
        "have",
        "been",
        "were",
        "they",
        "their",
        "which",
        "after",
        "more",
        "than",
        "year",
        "years",
        "said",
        "when",
        "would",
        "about",
        "also",
        "into",
        "other",
        "some",
        "over",
        "who",
        "what",
    ]
)


def _months_told(articles: Sequence[Article], mentions_of: Mapping[str, list[TimeMention]]) -> list[Told]:
    return [
        Told(a.article_id, m.normal[5:12], _sentence_words(a.text, m.start, m.stop))
        for a in articles
        for m in mentions_of[a.article_id]
        if m.normal.startswith("date:") and len(m.normal.split(";")[0]) >= 12
    ]


def _fits_years(months_back: int, years: int, is_more: bool) -> bool:
    if is_more:
        return 12 * years <= months_back < 12 * (years + 1)
    return abs(months_back - 12 * years) <= MONTHS_OFF


def _sharpened(m: TimeMention, found: Resolved, text: str, writing: Writing, told: Sequence[Told]) -> Resolved:
    """Read "two years ago" as the month that the story's accounts of the same happening give in full."""
    head, *modifiers = m.normal.split(";")
    kind, unit, n = (*head.split(":"), "", "")[:3]
    if kind != "ago" or unit != "year" or not told:
        return found
    day, votes = writing.anchor.day, Counter[str]()
    words = _sentence_words(text, m.start, m.stop)
    seen: set[tuple[str, str]] = set()
    for t in told:
        back = (day.year - int(t.month[:4])) * 12 + day.month - int(t.month[5:7])
        if not _fits_years(back, int(n), "before" in modifiers) or len(words & t.words) < SHARED_WORDS:
            continue
        if (t.article_id, t.month) not in seen:
            seen.add((t.article_id, t.month))
            votes[t.month] += 1
    if not votes:
        return found
    month = min(votes, key=lambda k: (-votes[k], k))
    method = f"{found.method}; the story's own accounts of it give {month}"
    return Resolved(from_date=month, to_date=month, precision="month", method=method)


def _not_behind(m: TimeMention, found: Resolved, writing: Writing) -> Resolved:
    """A weekday that the story puts just after the publication date, and nothing puts a week before it."""
    if not writing.is_given or not re.fullmatch(r"weekday:\d(;.*)?", m.normal) or m.tense == "future":
        return found
    ahead = found.first + timedelta(days=7)
    is_late = (ahead - writing.anchor.day).days in LATE
    if not is_late or density(found.first, writing.days) >= UNKNOWN_DAY or density(ahead, writing.days) < KNOWN_DAY:
        return found
    method = f"the one after {writing.anchor}: the story's other dates point to it, none to {found.from_date[:10]}"
    return replace(
        found,
        from_date=ahead.isoformat() + found.from_date[10:],
        to_date=ahead.isoformat() + found.to_date[10:],
        method=method,
    )


def _resolved(
    article: Article, mentions: Sequence[TimeMention], writing: Writing | None, told: Sequence[Told]
) -> Iterator[tuple[TimeMention, Resolved]]:
    before: Resolved | None = None
    for m in mentions:
        anchor = writing.anchor if writing else None
        if (
            writing
            and not writing.to_the_day
            and m.precision in NEEDS_DAY
            and not m.normal.startswith(("day", "holiday"))
        ):
            anchor = None  # the year and month are known, the day of writing is not
        found = resolve(m.normal, anchor, m.tense, before)
        if found is None:
            continue
        if writing:
            found = _sharpened(m, _not_behind(m, found, writing), article.text, writing, told)
        yield m, found
        if not m.normal.startswith(("recent", "past", "coming")):
            before = found


def resolve_times(articles: Sequence[Article], mentions: Sequence[TimeMention]) -> Iterator[Time]:
    """Yield the time expressions of one story that can be resolved, each with what it was resolved against."""
    mentions_of: dict[str, list[TimeMention]] = defaultdict(list)
    for m in sorted(mentions, key=lambda m: (m.article_id, m.start, m.stop)):
        mentions_of[m.article_id].append(m)
    ordered = sorted(articles, key=lambda a: a.article_id)
    story_id = content_id(*(a.article_id for a in ordered))
    written, told = writings(ordered, mentions_of), _months_told(ordered, mentions_of)
    for article in ordered:
        of_article = mentions_of[article.article_id]
        for m, found in _resolved(article, of_article, written.get(article.article_id), told):
            yield Time(
                story_id=story_id,
                article_id=article.article_id,
                id=m.id,
                start=m.start,
                stop=m.stop,
                from_date=found.from_date,
                to_date=found.to_date,
                precision=found.precision,
                method=found.method,
            )
