"""Events between two actors → their relation over time: PLOVER's scores of happenings, with gaps and coverage.

A point is one span of time (a month, unless another is asked for) in which something happened between them. Its score
is the mean over the happenings, each counted once: more coverage does not make more conflict. A span without an event
has no point; how many reports the record has of it stands beside, so that silence can be told from calm. The band is a
bootstrap over the happenings of the span (Efron 1979), from a seed of its own: the same record, the same band.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random
from statistics import fmean
from typing import Any

from rashomon.exports.formats.coded import SAID_ONLY, Coded, Side, coded_events, full_day
from rashomon.exports.stored import Stored
from rashomon.language.codes import alpha3
from rashomon.language.countries import by_state
from rashomon.language.names import fold

DRAWS, SEED = 1000, 0
LEAST = 3  # happenings: of fewer a band would only repeat them
STATE = ("", "GOV", "MIL", "COP", "LEG", "JUD", "SPY")  # sectors that act for a state
LENGTHS = {"year": 4, "month": 7, "day": 10}


class UnknownActorError(ValueError):
    """No event of the record has such a party; the message names those that it has."""


@dataclass(frozen=True, slots=True)
class Point:
    """One span of time: its happenings, their mean score and the band around it; no score where nothing happened."""

    at: str
    score: float | None
    low: float | None
    high: float | None
    events: tuple[Coded, ...]
    reports: int  # of the record in that span, whatever they tell


@dataclass(frozen=True, slots=True)
class Series:
    """The relation of two actors; `other` are events between them that sources only allege or deny, or undated ones."""

    one: str
    two: str
    by: str
    points: tuple[Point, ...]
    other: tuple[Coded, ...]


def relation(stories: Sequence[Stored], one: str, two: str, by: str = "month", *, reported: bool = False) -> Series:
    """Return the series between two actors, in both directions. Raises `UnknownActorError`.

    With `reported`, what no report dates counts at the day of its first report.
    """
    events = coded_events(stories)
    for name in (one, two):
        if not any(is_party(side, name) for e in events for side in (e.actor, e.recipient)):
            known = sorted({s.name for e in events for s in (e.actor, e.recipient) if s.name})
            raise UnknownActorError(f"no event of {name!r}; parties are: {', '.join(known[:20]) or 'none'}")
    between = [
        e
        for e in events
        if (is_party(e.actor, one) and is_party(e.recipient, two))
        or (is_party(e.actor, two) and is_party(e.recipient, one))
    ]
    counted = [e for e in between if counts(e, reported=reported)]
    other = tuple(e for e in between if e not in counted)
    return Series(one, two, by, tuple(points_of(counted, reports_by(stories, by), by)), other)


def is_party(side: Side, name: str) -> bool:
    """Whether a side is the actor that a person names: by name, by id, or by country for what acts for a state."""
    wanted = fold(name).removeprefix("the ")
    if not side.is_known:
        return False
    if side.id and len(name) >= 4 and side.id.startswith(name):
        return True
    if wanted in {fold(n).removeprefix("the ") for n in (side.name, *side.names)}:
        return True
    country = alpha3(by_state(name))
    return bool(country) and side.country == country and acts_for_state(side)


def acts_for_state(side: Side) -> bool:
    """Whether a side is a state or one of its bodies or officials."""
    return bool(side.country) and side.sector in STATE


def counts(event: Coded, *, reported: bool = False) -> bool:
    """Whether an event counts in a series: it is not only alleged or denied, and told to have been on some date."""
    return event.status not in SAID_ONLY and bool(event.coded_day if reported else event.day)


def reports_by(stories: Iterable[Stored], by: str) -> dict[str, int]:
    """Count the record's dated reports by span."""
    length, counts = LENGTHS[by], defaultdict[str, int](int)
    for stored in stories:
        for article in stored.dossier["articles"]:
            if len(article["published"] or "") >= length and full_day(article["published"][:length]):
                counts[article["published"][:length]] += 1
    return dict(counts)


def points_of(events: Sequence[Coded], reports: Mapping[str, int], by: str) -> list[Point]:
    """Return one point a span from the first event to the last; a span in which nothing is told has no score."""
    length = LENGTHS[by]
    within: dict[str, list[Coded]] = defaultdict(list)
    for event in events:
        within[event.coded_day[:length]].append(event)
    points = []
    for at in spans(min(within, default=""), max(within, default=""), by):
        here = within.get(at, [])
        scores = [e.score for e in here]
        low, high = band(scores)
        points.append(Point(at, fmean(scores) if scores else None, low, high, tuple(here), reports.get(at, 0)))
    return points


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


def as_row(series: Series) -> dict[str, Any]:
    """Return the series as JSON."""
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
                "events": [_event_row(e) for e in p.events],
            }
            for p in series.points
        ],
        "not_counted": [_event_row(e) for e in series.other],
    }


def _event_row(event: Coded) -> dict[str, Any]:
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


def rounded(value: float | None) -> float | None:
    """Round a score to hundredths."""
    return None if value is None else round(value, 2)
