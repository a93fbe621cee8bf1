"""Times of day as words tell them: "at 9.40 p.m.", "shortly after noon", "0510 hours" → minutes after midnight.

`language.datewords` reads clock times, too, but only those that put a date at one minute of a day. Here, for comparing
reports, "at 9.40" leaves open which half of the day it is, and "shortly after noon" some minutes.
"""

import re
from dataclasses import dataclass

HALF_DAY = 12 * 60  # minutes: what "9.40" leaves open where neither "a.m." nor the hour tells
ROUND = {60: 20, 30: 15, 5: 5}  # "about" a time that is a multiple of so many minutes leaves so many open
_OPEN = (
    "about|around|nearly|almost|some|roughly|approximately|towards?|past|after|before|by|until|shortly after|just after"
    "|soon after"
)
_LEAD = rf"\b(?:{_OPEN}|at|from|since)\s+"
_UNITS = "per ?cent|million|billion|thousand|met(?:re|er)s|k?m|miles|dollars|euros|points|degrees|times"
_NO_COUNT = rf"(?![.,:]?\d|\s*(?:%|(?:{_UNITS})\b))"
CLOCK = re.compile(
    rf"(?P<lead>{_LEAD})?\b(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])(?:\.\s?m\.|\.?m\b)"
    rf"|(?P<lead2>{_LEAD})(?P<hour2>\d{{1,2}})[:.](?P<minute2>[0-5]\d)\b{_NO_COUNT}"
    rf"|(?P<lead3>{_LEAD})?\b(?P<hour3>[01]\d|2[0-3])(?P<minute3>[0-5]\d)\s?(?:hours|hrs)\b"
    rf"|(?P<lead4>{_LEAD})?\b(?P<named>noon|midday|midnight)\b(?! on\b| prayers?\b)",
    re.I,
)
MAY_TELL = re.compile(r"\d|noon|mid(?:day|night)", re.I)
OPEN = re.compile(rf"(?:{_OPEN})\s+", re.I)
LAST_HOUR = 23


@dataclass(frozen=True, kw_only=True, slots=True)
class Clock:
    """A time of day at `start`:`stop` of a text."""

    start: int
    stop: int
    minute: int  # after midnight
    is_open: bool  # "about", "shortly after"
    is_whole: bool  # which half of the day is told


def clocks_in(text: str, start: int, stop: int) -> list[Clock]:
    """The times of day in `text[start:stop]`, in order."""
    if not MAY_TELL.search(text, start, stop):  # nearly no words do, and the pattern is slow
        return []
    return [clock for match in CLOCK.finditer(text, start, stop) if (clock := _clock(match)) is not None]


def _clock(match: re.Match[str]) -> Clock | None:
    def said(name: str) -> str:
        return next((match[n] for n in (name, f"{name}2", f"{name}3", f"{name}4") if match.groupdict().get(n)), "")

    if match["named"]:
        hour, minute, is_whole = (0 if match["named"].lower() == "midnight" else 12), 0, True
    else:
        hour, minute = int(said("hour")), int(said("minute") or 0)
        is_whole = bool(match["half"] or match["hour3"]) or not 0 < hour <= HALF_DAY // 60
        if match["half"]:
            hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    if hour > LAST_HOUR:
        return None
    return Clock(
        start=match.start() + len(said("lead")),
        stop=match.end(),
        minute=hour * 60 + minute,
        is_open=bool(OPEN.fullmatch(said("lead"))),
        is_whole=is_whole,
    )


def agree(a: Clock, b: Clock) -> bool:
    """Whether two times of day may be one: equal, or as near as the rounder of those left open leaves room for."""
    return apart(a, b) <= max((_room(c) for c in (a, b) if c.is_open), default=0)


def apart(a: Clock, b: Clock) -> int:
    """Minutes between two times of day; where one leaves its half of the day open, between the nearest they may be."""
    day = 2 * HALF_DAY if a.is_whole and b.is_whole else HALF_DAY
    minutes = abs(a.minute - b.minute) % day
    return min(minutes, day - minutes)


def _room(clock: Clock) -> int:
    return next((room for grain, room in ROUND.items() if clock.minute % grain == 0), 2)
