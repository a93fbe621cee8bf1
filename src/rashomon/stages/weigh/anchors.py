"""When each article of a story was written: its publication date, or the day that fits the story's other dates."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.language.almanac import first_day
from rashomon.language.dates import Anchor, resolve
from rashomon.records import WRITTEN_BY, Article, TimeMention

NEARNESS = (1.0, 0.5, 0.25, 0.1)  # how far a day speaks for the days beside it, by days between them
OWN_WEIGHT = 2.0  # an article's own explicit dates speak louder than its neighbours'
PUBLISHED_WEIGHT = 0.5  # a publication date says that something was told that day, not that it happened
REACH = timedelta(days=7)  # an undated article is sought this near to the story's dated days
EXPLICIT = ("date:", "day:")

Days = dict[date, float]


@dataclass(frozen=True, kw_only=True, slots=True)
class Writing:
    """When an article was written, whether its "today" can be trusted, and the days the rest of the story tells of."""

    anchor: Anchor
    is_given: bool  # by the article's own publication date
    to_the_day: bool
    days: Mapping[date, float]


def published(article: Article) -> Anchor | None:
    """The article's publication date as an anchor, where it has one that can be trusted."""
    if not article.published or article.published_by not in WRITTEN_BY:
        return None
    try:
        return Anchor(day=first_day(article.published), name="the publication date")
    except ValueError:
        return None


def density(day: date, days: Mapping[date, float]) -> float:
    """How strongly the story's days speak for `day`."""
    beside = (day + timedelta(days=n) for n in range(1 - len(NEARNESS), len(NEARNESS)))
    return sum(days.get(d, 0.0) * NEARNESS[abs((d - day).days)] for d in beside)


def _is_weekday(mention: TimeMention) -> bool:
    return mention.normal.startswith("weekday")


def _explicit_days(mentions: Sequence[TimeMention], near: Anchor | None, weight: float) -> Days:
    """Days an article gives by number; those without a year are read near `near`, or left out."""
    days: Days = {}
    for m in mentions:
        found = resolve(m.normal, near, m.tense) if m.normal.startswith(EXPLICIT) else None
        if found and found.precision in ("day", "instant"):
            days[found.first] = weight
    return days


def _told_days(mentions: Sequence[TimeMention], anchor: Anchor) -> Days:
    """Days a dated article tells of, each counted once."""
    days: Days = {anchor.day: PUBLISHED_WEIGHT}
    for m in mentions:
        if _is_weekday(m) or m.normal.startswith(("rel:day", *EXPLICIT)):
            found = resolve(m.normal, anchor, m.tense)
            if found and found.precision in ("day", "instant"):
                days[found.first] = 1.0
    return days


def _fit(day: date, mentions: Sequence[TimeMention], days: Mapping[date, float]) -> float:
    """How well the article's weekdays fit the story's days if it was written on `day`."""
    anchor = Anchor(day=day, name="")
    found = [resolve(m.normal, anchor, m.tense) for m in mentions if _is_weekday(m)]
    return sum(density(f.first, days) for f in found if f)


def _estimated(mentions: Sequence[TimeMention], days: Mapping[date, float], centre: date) -> Writing:
    """The day near the story's from which the article's weekdays fit the other articles' dates best."""
    own = _explicit_days(mentions, Anchor(day=centre, name=""), OWN_WEIGHT)
    known: Days = defaultdict(float, days)
    for day, weight in own.items():
        known[day] += weight
    near = [d for d in (centre, *own) if abs(d - centre) <= 4 * REACH]
    first = min(near) - REACH
    options = [first + timedelta(days=n) for n in range((max(near) - first + REACH).days + 1)]
    told = [d for d in own if d <= centre + REACH]
    latest = max(told, default=first)

    def rank(day: date) -> tuple[float, int, date]:
        early = 1.0 if day + timedelta(days=1) < latest else 0.0  # it cannot tell of days after its own
        score = _fit(day, mentions, known) + 0.5 * density(day, known) - early
        return -round(score, 6), abs((day - centre).days), day

    day = min(options, key=rank)
    anchor = Anchor(day=day, name="the day that fits the story's other dates,")
    weekdays = [f.first for m in mentions if _is_weekday(m) and (f := resolve(m.normal, anchor, m.tense))]
    pinned = bool(told) or any(known.get(d, 0.0) >= 1.0 for d in weekdays)
    return Writing(anchor=anchor, is_given=False, to_the_day=pinned, days=known)


def _summed(parts: Sequence[Days]) -> Days:
    days: Days = defaultdict(float)
    for part in parts:
        for day, weight in part.items():
            days[day] += weight
    return days


def writings(articles: Sequence[Article], mentions_of: Mapping[str, list[TimeMention]]) -> dict[str, Writing]:
    """Return when each article was written, by article id; an article is left out where nothing tells."""
    given = {a.article_id: anchor for a in articles if (anchor := published(a))}
    full = {a.article_id: _explicit_days(mentions_of[a.article_id], None, OWN_WEIGHT) for a in articles}
    told = {i: _told_days(mentions_of[i], given[i]) if i in given else full[i] for i in sorted(full)}
    middle = sorted(a.day for a in given.values()) or sorted({d for days in full.values() for d in days})[-1:]
    out: dict[str, Writing] = {}
    for i in sorted(full):
        others = [days for other, days in told.items() if other != i]
        if i in given:
            own = _explicit_days(mentions_of[i], given[i], OWN_WEIGHT)
            out[i] = Writing(anchor=given[i], is_given=True, to_the_day=True, days=_summed([*others, own]))
        elif middle:
            out[i] = _estimated(mentions_of[i], _summed(others), middle[len(middle) // 2])
    return out
