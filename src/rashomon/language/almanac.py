"""Arithmetic of the calendar: months, holidays, ISO dates cut to their precision."""

from datetime import date, timedelta

FIXED = {
    "new-year-eve": (12, 31), "new-year": (1, 1), "christmas-eve": (12, 24), "christmas": (12, 25),
    "boxing-day": (12, 26), "halloween": (10, 31), "valentine": (2, 14), "womens-day": (3, 8), "may-day": (5, 1),
}  # fmt: skip


def first_day(iso: str) -> date:
    """The first day of an ISO date of any precision."""
    year, month, day = (*iso[:10].split("-"), "1", "1")[:3]
    return date(int(year), int(month), int(day))


def known_day(iso: str | None) -> date | None:
    """The first day of an ISO date of any precision, None of what is no date."""
    try:
        return first_day(iso or "")
    except ValueError:
        return None


def day_number(iso: str | None) -> int | None:
    """The day of an ISO date, counted so that two may be subtracted; None of what is not known to the day."""
    try:
        return date.fromisoformat((iso or "")[:10]).toordinal()
    except ValueError:
        return None


def add_months(day: date, n: int) -> date:
    """The first of the month `n` months from `day`'s; ValueError outside the calendar."""
    month = day.year * 12 + day.month - 1 + n
    return date(month // 12, month % 12 + 1, 1)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    left = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * left) // 451
    month, day = divmod(h + left - 7 * m + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month, Monday being 0."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def holiday_day(name: str, year: int) -> date:
    """The day of a named holiday in a year."""
    if name in FIXED:
        return date(year, *FIXED[name])
    moved = {"easter": 0, "good-friday": -2, "easter-monday": 1}
    if name in moved:
        return easter(year) + timedelta(days=moved[name])
    if name == "thanksgiving":  # of the United States
        return nth_weekday(year, 11, 3, 4)
    if name == "labor-day":
        return nth_weekday(year, 9, 0, 1)
    last = date(year, 5, 31)  # Memorial Day: the last Monday of May
    return last - timedelta(days=last.weekday())
