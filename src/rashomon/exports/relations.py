"""Events between two actors → their relation over time: PLOVER's scores of happenings, with gaps and coverage.

A point is one span of time (a month, unless another is asked for) in which something happened between them. Its score
is the mean over the happenings, each counted once: more coverage does not make more conflict. A span without an event
has no point; how many reports the record has of it stands beside, so that silence can be told from calm. The band is a
bootstrap over the happenings of the span (Efron 1979), from a seed of its own: the same record, the same band.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random
from statistics import fmean
from typing import Any, Generic, Protocol, TypeVar

from rashomon.exports.formats.coded import SAID_ONLY, Coded, Side, coded_events, full_day
from rashomon.exports.stored import Stored
from rashomon.exports.view import counted, period_words
from rashomon.language.codes import alpha3
from rashomon.language.countries import by_state
from rashomon.language.names import fold

DRAWS, SEED = 1000, 0
LEAST = 3  # happenings: of fewer a band would only repeat them
STATE = ("", "GOV", "MIL", "COP", "LEG", "JUD", "SPY")  # sectors that act for a state
LENGTHS = {"year": 4, "month": 7, "day": 10}
SHORTEST_ID = 4  # characters: fewer begin too many ids


class Scored(Protocol):
    """What a series asks of an event."""

    @property
    def status(self) -> str:
        """What the tellings say of it."""

    @property
    def day(self) -> str:
        """When it is told to have happened, or ""."""

    @property
    def coded_day(self) -> str:
        """That day, else the day of its first report, or ""."""

    @property
    def score(self) -> float:
        """PLOVER's score."""


E = TypeVar("E", bound=Scored)


class UnknownActorError(ValueError):
    """No event of the record has such a party; the message names those that it has."""


@dataclass(frozen=True, slots=True)
class Point(Generic[E]):
    """One span of time: its happenings, their mean score and the band around it; no score where nothing is told."""

    at: str
    score: float | None
    low: float | None
    high: float | None
    events: tuple[E, ...]
    reports: int  # of the record in that span, whatever they tell


@dataclass(frozen=True, slots=True)
class Gap:
    """A run of spans in which nothing is told to have happened: its first and last, how many, the reports in it."""

    first: str
    last: str
    spans: int
    reports: int


@dataclass(frozen=True, slots=True)
class Series(Generic[E]):
    """The relation of two actors; `other` are events between them that sources only allege or deny, or undated ones."""

    one: str
    two: str
    by: str
    steps: tuple[Point[E] | Gap, ...]
    other: tuple[E, ...]
    reports: Mapping[str, int]  # of the record, by span

    @property
    def told(self) -> list[Point[E]]:
        """The spans in which something happened."""
        return [step for step in self.steps if isinstance(step, Point)]

    @property
    def points(self) -> list[Point[E]]:
        """Every span from the first event to the last; one in which nothing is told has no score."""
        found: list[Point[E]] = []
        for step in self.steps:
            if isinstance(step, Point):
                found.append(step)
            else:
                empty = spans(step.first, step.last, self.by)
                found += [Point(at, None, None, None, (), self.reports.get(at, 0)) for at in empty]
        return found


def relation(
    stories: Sequence[Stored], one: str, two: str, by: str = "month", *, reported: bool = False
) -> Series[Coded]:
    """Return the series between two actors, in both directions. Raises `UnknownActorError`.

    With `reported`, what no report dates counts at the day of its first report.
    """
    events = coded_events(stories)
    for name in (one, two):
        if not any(is_party(side, name) for e in events for side in (e.actor, e.recipient)):
            known = sorted({side.name for e in events for side in (e.actor, e.recipient)})
            raise UnknownActorError(unknown_words(name, known))
    between = [
        e
        for e in events
        if (is_party(e.actor, one) and is_party(e.recipient, two))
        or (is_party(e.actor, two) and is_party(e.recipient, one))
    ]
    published = Counter(str(a["published"] or "") for s in stories for a in s.dossier["articles"])
    return series_of(between, published, one, two, by, reported=reported)


def unknown_words(name: str, known: Iterable[str]) -> str:
    """Say that no event has such a party, and which parties there are."""
    return f"no event of {name!r}; parties are: {', '.join(list(filter(None, known))[:20]) or 'none'}"


def series_of(
    between: Sequence[E], published: Mapping[str, int], one: str, two: str, by: str, *, reported: bool = False
) -> Series[E]:
    """Return the series of the events between two actors; `published` counts the record's reports by their dates."""
    counted = [e for e in between if counts(e, reported=reported)]
    other = tuple(e for e in between if not counts(e, reported=reported))
    reports = reports_by(published, by)
    return Series(one, two, by, tuple(steps_of(counted, reports, by)), other, reports)


def is_party(side: Side, name: str) -> bool:
    """Whether a side is the actor that a person names: by name, by id, or by country for what acts for a state."""
    if not side.is_known:
        return False
    is_id = len(name) >= SHORTEST_ID and side.id.startswith(name)
    return is_id or not set(keys_of(side)).isdisjoint(keys_asked(name))


def keys_of(side: Side) -> list[str]:
    """Return what a side is found by: its names, and its country where it acts for a state."""
    if not side.is_known:
        return []
    names = dict.fromkeys(_key(name) for name in (side.name, *side.names) if name)
    return [*names, *([f"state {side.country}"] if acts_for_state(side) else [])]


def keys_asked(name: str) -> list[str]:
    """Return what is looked for where a person names an actor."""
    country = alpha3(by_state(name))
    return [_key(name), *([f"state {country}"] if country else [])]


def _key(name: str) -> str:
    return f"name {fold(name).removeprefix('the ')}"


def acts_for_state(side: Side) -> bool:
    """Whether a side is a state or one of its bodies or officials."""
    return bool(side.country) and side.sector in STATE


def counts(event: Scored, *, reported: bool = False) -> bool:
    """Whether an event counts in a series: it is not only alleged or denied, and told to have been on some date."""
    return event.status not in SAID_ONLY and bool(event.coded_day if reported else event.day)


def reports_by(published: Mapping[str, int], by: str) -> dict[str, int]:
    """Count reports by span, from how many there are of each date; those without a date, or a coarser one, are not."""
    length, found = LENGTHS[by], defaultdict[str, int](int)
    for at, count in published.items():
        if len(at) >= length and full_day(at[:length]):
            found[at[:length]] += count
    return dict(found)


def steps_of(events: Sequence[E], reports: Mapping[str, int], by: str) -> Iterator[Point[E] | Gap]:
    """Yield the spans in which something happened, in order, and between them the runs in which nothing is told."""
    length = LENGTHS[by]
    within: dict[str, list[E]] = defaultdict(list)
    for event in events:
        within[event.coded_day[:length]].append(event)
    before = None
    for at in sorted(within):
        if before and (empty := _number(at, by) - _number(before, by) - 1):
            first, last = _name(_number(before, by) + 1, by), _name(_number(at, by) - 1, by)
            yield Gap(first, last, empty, sum(n for span, n in reports.items() if before < span < at))
        scores = [e.score for e in within[at]]
        low, high = band(scores)
        yield Point(at, fmean(scores), low, high, tuple(within[at]), reports.get(at, 0))
        before = at


def band(scores: Sequence[float]) -> tuple[float | None, float | None]:
    """Return the middle 95 % of the mean over redrawn happenings, or nothing where there are too few."""
    if len(scores) < LEAST:
        return None, None
    draw = Random(SEED)
    means = sorted(fmean(draw.choices(scores, k=len(scores))) for _ in range(DRAWS))
    return means[int(0.025 * DRAWS)], means[int(0.975 * DRAWS) - 1]


def spans(first: str, last: str, by: str) -> list[str]:
    """Return every span from the first to the last, those between in which nothing happened too."""
    if not first:
        return []
    start, stop = _number(first, by), _number(last, by)
    return [_name(n, by) for n in range(start, stop + 1)]


def _number(at: str, by: str) -> int:
    if by == "day":
        return date.fromisoformat(at).toordinal()
    return int(at) if by == "year" else int(at[:4]) * 12 + int(at[5:7]) - 1


def _name(number: int, by: str) -> str:
    if by == "day":
        return date.fromordinal(number).isoformat()
    return f"{number:04d}" if by == "year" else f"{number // 12:04d}-{number % 12 + 1:02d}"


def event_row(event: Coded) -> dict[str, Any]:
    """Return an event as JSON."""
    return {
        "id": event.id,
        "date": event.row["from"] if event.day else event.reported or None,
        "date_from": "told" if event.day else "report" if event.reported else None,
        "precision": event.precision or None,
        "plover": event.type,
        "mode": event.mode or None,
        "status": event.status,
        "score": event.score,
        "actor": event.actor.name,
        "recipient": event.recipient.name,
        "statement": event.fact["statement"],
        "outlets": event.outlets,
        "reports": len(event.articles),
        "independent_roots": event.roots,
        "sentences": [{"article": a["id"], "start": b, "stop": c, "text": words} for a, b, c, words in event.sentences],
    }


def as_row(series: Series[E], row_of: Callable[[E], dict[str, Any]]) -> dict[str, Any]:
    """Return the series as JSON, its events as `row_of` gives them."""
    return {
        "format": "rashomon-relation/1",
        "one": series.one,
        "two": series.two,
        "by": series.by,
        "scale": "PLOVER conflict-cooperation scores, -10 to 10",
        "points": [
            {
                "at": p.at,
                "score": rounded(p.score),
                "low": rounded(p.low),
                "high": rounded(p.high),
                "happenings": len(p.events),
                "reports": p.reports,
                "events": [row_of(e) for e in p.events],
            }
            for p in series.points
        ],
        "not_counted": [row_of(e) for e in series.other],
    }


def came_out(reports: int) -> str:
    """Say how many of the record's reports came out in a span: where there is none, it may be silent for that."""
    return f"{counted(reports, 'report')} then" if reports else "no report then"


def when_words(event: Coded) -> str:
    """Say when, as exactly as it is told; where no report tells, when the first one came."""
    if event.day:
        return period_words(event.row["from"], event.row["to"])
    return f"no date told (reported {event.reported})" if event.reported else "no date"


def rounded(value: float | None) -> float | None:
    """Round a score to hundredths."""
    return None if value is None else round(value, 2)
