"""Resolves normal forms of time expressions (`language.dateforms`) to calendar dates.

The day a text was written is its anchor. A weekday that is the anchor's own means that day; otherwise it is the nearest
one behind the anchor, or ahead of it where the verb is in the future; likewise months and days without a year (the
reading rules of TIMEX3 annotation, Saurí et al. 2006, TimeML Annotation Guidelines 1.2.1).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.language.almanac import add_months, first_day, holiday_day, nth_weekday
from rashomon.language.dateforms import MONTHS, WEEKDAYS

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}  # first month, on the northern half of the earth
RECENT = {"day": 7, "week": 28, "month": 92, "year": 3 * 365, "decade": 20 * 365}  # days that "recent …s" reaches back
SLACK_DAYS = 3  # a page's date may lag behind its own text: time zones, later edits
# How much farther a day ahead, and a day behind, counts where a date has no year. "Feb. 14" written on 7 February is
# next week's even in the past tense ("was planned for"); nobody means last year's without saying so.
AGAINST = {"past": (6, 1), "": (2, 1), "future": (1, 6)}


@dataclass(frozen=True, kw_only=True, slots=True)
class Anchor:
    """The day that relative expressions count from, and how it is known."""

    day: date
    name: str  # "the publication date"

    def __str__(self) -> str:
        return f"{self.name} {self.day.isoformat()}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Resolved:
    """A stretch of the calendar: ISO 8601 dates cut to their precision, both ends inclusive."""

    from_date: str
    to_date: str
    precision: str  # instant | day | week | month | year
    method: str

    @property
    def first(self) -> date:
        """The first day of the stretch."""
        return first_day(self.from_date)


def _days(first: date, last: date, precision: str, method: str) -> Resolved:
    return Resolved(from_date=first.isoformat(), to_date=last.isoformat(), precision=precision, method=method)


def _cut(first: date, last: date, precision: str, method: str) -> Resolved:
    length = {"year": 4, "month": 7}.get(precision, 10)
    return Resolved(
        from_date=first.isoformat()[:length], to_date=last.isoformat()[:length], precision=precision, method=method
    )


def unit_around(unit: str, day: date, step: int, method: str) -> Resolved:
    """The calendar unit that holds `day`, or the one `step` units from it."""
    if unit == "day":
        there = day + timedelta(days=step)
        return _days(there, there, "day", method)
    if unit == "week":
        monday = day + timedelta(days=7 * step - day.weekday())
        return _days(monday, monday + timedelta(days=6), "week", method)
    if unit == "month":
        return _cut(add_months(day, step), add_months(day, step), "month", method)
    if unit == "quarter":
        first = add_months(date(day.year, 3 * ((day.month - 1) // 3) + 1, 1), 3 * step)
        return _cut(first, add_months(first, 2), "month", method)
    size = {"year": 1, "decade": 10, "century": 100}[unit]
    first_year = (day.year // size + step) * size
    return _cut(date(first_year, 1, 1), date(first_year + size - 1, 1, 1), "year", method)


def weekday_near(anchor: date, weekday: int, how: str, tense: str) -> date:
    """The day meant by a weekday's name; `how` is last, next, this, week-1, week+0, week+1 or empty."""
    behind = (anchor.weekday() - weekday) % 7
    if how.startswith("week"):
        return anchor + timedelta(days=weekday - anchor.weekday() + 7 * int(how[4:]))
    if how == "last":
        return anchor - timedelta(days=behind or 7)
    if how == "next" or (how == "" and tense == "future" and behind):
        return anchor + timedelta(days=7 - behind)
    if how == "this" and tense != "past":
        return anchor + timedelta(days=(weekday - anchor.weekday()) % 7)
    return anchor - timedelta(days=behind)


def _nearest(options: list[date], anchor: date, how: str, tense: str) -> date:
    """The option the words mean: behind the anchor, ahead of it, or the nearer one, weighed by the tense."""
    if how == "last":
        return max(d for d in options if d < anchor)
    if how == "next":
        return min(d for d in options if d > anchor)

    def cost(d: date) -> tuple[int, date]:
        days = (d - anchor).days
        ahead, behind = AGAINST[tense]
        return (days * ahead if days > SLACK_DAYS else -days * behind if days < 0 else 0, d)

    return min(options, key=cost)


def _given(rest: list[str], anchor: Anchor | None, tense: str) -> Resolved:
    first, _, last = rest[0].partition("/")
    first_day(first), first_day(last or first)
    precision = {4: "year", 7: "month"}.get(len(first), "day")
    return Resolved(from_date=first, to_date=last or first, precision=precision, method="given in full")


def _day(rest: list[str], anchor: Anchor, tense: str) -> Resolved:
    first, _, last = rest[0].partition("/")
    years = range(anchor.day.year - 4, anchor.day.year + 5)
    options = []
    for year in years:
        try:
            options.append(date(year, int(first[:2]), int(first[3:])))
        except ValueError:
            continue  # 29 February
    weekday = int(rest[1]) if len(rest) > 1 else None
    fitting = [d for d in options if d.weekday() == weekday]
    if fitting:
        there = min(fitting, key=lambda d: (abs(d - anchor.day), d))
        method = f"year from the weekday, near {anchor}"
    else:
        there = _nearest(options, anchor.day, "", tense)
        method = f"year taken from {anchor}"
    until = date(there.year, int(last[:2]), int(last[3:])) if last else there
    return _days(there, until, "day", method)


def _monthday(rest: list[str], anchor: Anchor, tense: str) -> Resolved:
    number, weekday = int(rest[0]), int(rest[1])
    near = [anchor.day + timedelta(days=n) for n in range(-400, 401)]
    there = min((d for d in near if d.day == number and d.weekday() == weekday), key=lambda d: (abs(d - anchor.day), d))
    return _days(there, there, "day", f"the nearest day of that number and weekday to {anchor}")


def _nth(rest: list[str], anchor: Anchor | None, tense: str) -> Resolved:
    nth, weekday, number = rest[0], int(rest[1]), int(rest[2])
    if len(rest) > 3:
        year, method = int(rest[3]), "given with its year"
    elif anchor is None:
        raise ValueError("a month without a year needs a day to count from")
    else:
        there = _month([rest[2]], anchor, tense)
        year, method = int(there.from_date[:4]), there.method
    if nth == "last":
        end = add_months(date(year, number, 1), 1) - timedelta(days=1)
        day = end - timedelta(days=(end.weekday() - weekday) % 7)
    else:
        day = nth_weekday(year, number, weekday, int(nth))
    return _days(day, day, "day", method)


def _month(rest: list[str], anchor: Anchor, tense: str) -> Resolved:
    number, how = int(rest[0]), rest[1] if len(rest) > 1 else ""
    here = anchor.day.replace(day=1)
    if how.startswith("year"):
        there = date(here.year + int(how[4:]), number, 1)
    else:
        options = [date(here.year + y, number, 1) for y in (-1, 0, 1)]
        there = date(here.year, number, 1) if how == "this" else _nearest(options, here, how, tense)
    side = "after" if there > here else "before"
    return _cut(there, there, "month", f"the nearest {MONTHS[number - 1].title()} in or {side} {anchor}")


def _weekday(rest: list[str], anchor: Anchor, tense: str) -> Resolved:
    number, how = int(rest[0]), rest[1] if len(rest) > 1 else ""
    there = weekday_near(anchor.day, number, how, tense)
    side = "on" if there == anchor.day else "after" if there > anchor.day else "before"
    return _days(there, there, "day", f"the {WEEKDAYS[number].title()} {side} {anchor}")


def _weekend(rest: list[str], anchor: Anchor, tense: str) -> Resolved:
    step = int(rest[0])
    saturday = anchor.day + timedelta(days=5 - anchor.day.weekday())
    if step == 0 and anchor.day.weekday() < 3 and tense != "future":
        step = -1  # "over the weekend", written on a Monday, is the one just gone
    saturday += timedelta(days=7 * step)
    return _days(saturday, saturday + timedelta(days=1), "day", f"the weekend counted from {anchor}")


def _rel(rest: list[str], anchor: Anchor, tense: str) -> Resolved:
    return unit_around(rest[0], anchor.day, int(rest[1]), f"counted from {anchor}")


def _ago(sign: int) -> Callable[[list[str], Anchor, str], Resolved]:
    def resolved(rest: list[str], anchor: Anchor, tense: str) -> Resolved:
        unit, n = rest[0], int(rest[1]) * sign
        if unit in ("decade", "century"):
            unit, n = "year", n * (10 if unit == "decade" else 100)
        return unit_around(unit, anchor.day, n, f"counted from {anchor}")

    return resolved


def _stretch(sign: int) -> Callable[[list[str], Anchor, str], Resolved]:
    def resolved(rest: list[str], anchor: Anchor, tense: str) -> Resolved:
        unit, n = rest[0], int(rest[1])
        far = unit_around(unit, anchor.day, sign * n, "")
        near = unit_around("day" if unit == "week" else unit, anchor.day, 0, "")
        first, last = (far, near) if sign < 0 else (near, far)
        precision = "day" if unit in ("day", "week") else far.precision
        method = f"the {n} {unit}s {'up to' if sign < 0 else 'from'} {anchor}"
        return Resolved(from_date=first.from_date, to_date=last.to_date, precision=precision, method=method)

    return resolved


def _recent(rest: list[str], anchor: Anchor, tense: str) -> Resolved:
    unit = {"decade": "year"}.get(rest[0], rest[0])
    first = anchor.day - timedelta(days=RECENT[rest[0]])
    return _cut(first, anchor.day, unit, f"a while up to {anchor}; the text gives no number")


def _season(rest: list[str], anchor: Anchor | None, tense: str) -> Resolved:
    name, how = rest[0], rest[1] if len(rest) > 1 else ""
    if how.isdecimal():
        first, method = date(int(how), SEASONS[name], 1), "given with its year, as a northern season"
    elif anchor is None:
        raise ValueError("a season without a year needs a day to count from")
    else:
        options = [date(anchor.day.year + y, SEASONS[name], 1) for y in (-2, -1, 0, 1, 2)]
        gone = [d for d in options if add_months(d, 3) <= anchor.day]
        begun = [d for d in options if d <= anchor.day]
        ahead = [d for d in options if d > anchor.day]
        if how == "next" or (tense == "future" and how == ""):
            first = ahead[0]
        elif how == "this":
            first = min(options, key=lambda d: (d.year != anchor.day.year, abs(d - anchor.day)))
        else:
            first = gone[-1] if how == "last" else begun[-1]
        method = f"the northern {name} counted from {anchor}"
    return _cut(first, add_months(first, 2), "month", method)


def _part_of_year(months: int) -> Callable[[list[str], Anchor | None, str], Resolved]:
    def resolved(rest: list[str], anchor: Anchor | None, tense: str) -> Resolved:
        nth, how = int(rest[0]), rest[1] if len(rest) > 1 else ""
        if how.isdecimal():
            year, method = int(how), "given with its year"
        elif anchor is None:
            raise ValueError("a part of a year without the year needs a day to count from")
        else:
            year = anchor.day.year + (int(how[4:]) if how else 0)
            if not how and date(year, months * (nth - 1) + 1, 1) > anchor.day and tense != "future":
                year -= 1
            method = f"year taken from {anchor}"
        first = date(year, months * (nth - 1) + 1, 1)
        return _cut(first, add_months(first, months - 1), "month", method)

    return resolved


def _holiday(rest: list[str], anchor: Anchor | None, tense: str) -> Resolved:
    name, how = rest[0], rest[1] if len(rest) > 1 else ""
    if how.isdecimal():
        day, method = holiday_day(name, int(how)), "given with its year"
    elif anchor is None:
        raise ValueError("a holiday without a year needs a day to count from")
    else:
        options = [holiday_day(name, anchor.day.year + y) for y in (-2, -1, 0, 1, 2)]
        day, method = _nearest(options, anchor.day, how, tense), f"year taken from {anchor}"
    return _days(day, day, "day", method)


FREE = {"date": _given, "span": _given, "season": _season, "quarter": _part_of_year(3), "half": _part_of_year(6), "holiday": _holiday, "nth": _nth}  # fmt: skip # noqa: E501
ANCHORED = {
    "day": _day, "monthday": _monthday, "days": _day, "month": _month, "weekday": _weekday, "weekend": _weekend,
    "rel": _rel,
    "ago": _ago(-1), "ahead": _ago(1), "past": _stretch(-1), "coming": _stretch(1), "recent": _recent,
}  # fmt: skip


def _after(rest: list[str], kind: str, before: Resolved) -> Resolved:
    unit, step = rest[0], int(rest[1]) if kind == "later" else 0
    if unit in ("decade", "century"):
        unit, step = "year", step * (10 if unit == "decade" else 100)
    return unit_around(unit, before.first, step, f"counted from the time named before it, {before.from_date[:10]}")


def _stamped(resolved: Resolved, clock: str, method: str) -> Resolved:
    stamp = f"{resolved.from_date[:10]}T{clock}"
    return Resolved(from_date=stamp, to_date=stamp, precision="instant", method=method)


def resolve(
    normal: str, anchor: Anchor | None = None, tense: str = "", before: Resolved | None = None
) -> Resolved | None:
    """Resolve a normal form against its anchor and the time named before it; None where that cannot be done.

    `tense` is that of the governing verb: past, future or "".
    """
    head, *modifiers = normal.split(";")
    kind, *rest = head.split(":")
    clock = next((m[1:] for m in modifiers if m[0] == "T"), "")
    try:
        if kind == "clock":
            if before is None or before.precision not in ("day", "instant"):
                return None
            return _stamped(before, ":".join(rest), f"on the day named before it, {before.from_date[:10]}")
        if kind in ("later", "same"):
            found = _after(rest, kind, before) if before else None
        elif kind in FREE:
            found = FREE[kind](rest, anchor, tense)
        else:
            found = ANCHORED[kind](rest, anchor, tense) if anchor else None
    except (ValueError, OverflowError):
        return None  # outside the calendar: 31 April, the year 0
    if found is None or not clock:
        return found
    return _stamped(found, clock, found.method)
