"""The stretch of time that a date cut to its precision leaves open, as texts that sort in the order of time."""

import re
from collections.abc import Collection

FIRST, LAST = "0001-01-01T00:00", "9999-12-31T23:59"
DAY = len("2025-06-29")
MOMENT = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?)?)?")


def first_minute(iso: str) -> str:
    """The first minute that the date may mean: "2025-06" → "2025-06-01T00:00"."""
    return iso + FIRST[len(iso) :]


def last_minute(iso: str) -> str:
    """The last minute that the date may mean: by then at the latest it was so. "2025-06-29" → "2025-06-29T23:59"."""
    return iso + LAST[len(iso) :]


def are_before(dates: Collection[str], other: str) -> bool:
    """Whether there are dates, and all that they may mean is before the other: "2025-06-29" is before "2025-06-30"."""
    return bool(dates) and last_minute(max(dates)) < other


def is_moment(iso: str) -> bool:
    """Whether a text is a date as the records write it, at any precision."""
    return bool(MOMENT.fullmatch(iso))


def is_to_the_day(iso: str | None) -> bool:
    """Whether a date is fine enough to put what it dates into an order."""
    return bool(iso and len(iso) >= DAY)
