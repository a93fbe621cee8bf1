"""Page and text → the day of publication and the outlet, with where they were found.

What the input says wins; then what the page's own metadata says; then its address; then the text: a labelled date, a
line that holds nothing but a date, a dateline. A date without a year is completed only from dates of the same text that
give one. The date of the file comes last and only where the source was told to use it: it is mostly the day of a
download.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rashomon.language.datelines import (
    WrittenDate,
    day_in_address,
    find_dateline,
    is_date_line,
    is_labelled,
    read_dates,
    year_for,
)
from rashomon.records import Page
from rashomon.stages.acquire.segments import Segment

_MONTH_YEAR = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December),? (20\d\d|19[89]\d)\b"
)
_CLOSE_DAYS = 45  # a yearless day takes the year of a full date this near to it


@dataclass(frozen=True)
class Published:
    """A publication date (ISO 8601 or None) and where it was found."""

    day: str | None
    by: str  # input | page | text | file | unknown


def read_published(page: Page, of_page: str | None, text: str, segments: Sequence[Segment]) -> Published:
    """When the article was published; `of_page` is the date that an HTML page's metadata gives."""
    for given, by in ((page.published, "input"), (of_page, "page"), (day_in_address(page.uri), "page")):
        day = normal_date(given)
        if day:
            return Published(day, by)
    written, modified = _from_text(text, segments), normal_date(page.modified)
    if written:
        return Published(written, "text")
    return Published(modified, "file") if modified else Published(None, "unknown")


def normal_date(given: str | None) -> str | None:
    """A given date as ISO 8601 cut to its precision, midnight and seconds left out; None where it cannot be read."""
    if not given:
        return None
    iso = re.match(r"\s*(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d))?)?)?", given)
    if iso and not re.match(r"\s*\d{5}", given):
        year, month, day, hour, minute = iso.groups()
        try:
            date(int(year), int(month or 1), int(day or 1))
        except ValueError:
            return None
        clock = (
            f"T{hour}:{minute}"
            if hour and (hour, minute) != ("00", "00") and int(hour) < 24 and int(minute) < 60
            else ""
        )
        return "-".join(p for p in (year, month, day) if p) + clock
    written = next((d for d in read_dates(given[:200]) if d.year), None)
    return written.iso() if written else None


def _from_text(text: str, segments: Sequence[Segment]) -> str | None:
    """The date that the text itself gives as that of its publication."""
    edges = [*segments[:5], *segments[-4:]]
    candidates: list[WrittenDate] = []
    for segment in edges:
        dates = read_dates(text, segment.start, min(segment.stop, segment.start + 300))
        labelled = [d for d in dates if is_labelled(text, d)]
        alone = dates[:1] if is_date_line(segment.words) else []
        candidates += labelled or alone
    if segments:
        dateline = next((d for d in (find_dateline(text, s.start) for s in segments[:4]) if d and d.day), None)
        candidates += [dateline.day] if dateline and dateline.day else []
    for written in candidates:
        if written.year:
            return written.iso()
    return next((day for day in (_complete(text, w) for w in candidates) if day), None)


def _complete(text: str, written: WrittenDate) -> str | None:
    """The yearless date with the year that the text's own full dates give it, or None."""
    full = [d for d in read_dates(text) if d.year]
    for other in full:
        for year in (other.year, other.year - 1, other.year + 1):
            day = _day(year, written)
            near = day and abs((day - date(other.year, other.month, other.day)).days) <= _CLOSE_DAYS
            if day and near and written.weekday in (-1, day.weekday()):
                return day.isoformat()
    if written.weekday < 0:
        return None
    years = [d.year for d in full] + [int(y) for y in _MONTH_YEAR.findall(text)]
    found = {year_for(written, max(years))} - {0} if years else set()
    day = _day(found.pop(), written) if found else None
    return day.isoformat() if day else None


def _day(year: int, written: WrittenDate) -> date | None:
    try:
        return date(year, written.month, written.day)
    except ValueError:
        return None


_OUTLET_NAME = r"((?:[Tt]he )?[A-Z][\w&’'-]*(?:\.[A-Za-z]{2,4}\b)?(?: [A-Z][\w&’'-]*){0,4})"
# Lines in which an outlet speaks of itself; tried on dropped stretches only.
_OWN_NAME = (
    re.compile(rf"\b(?i:a (?:personal |special )?(?:message|note|word|appeal)) from {_OUTLET_NAME}"),
    re.compile(rf"\bappeared first on {_OUTLET_NAME}"),
    re.compile(
        rf"(?:©|\(c\)|(?<!Image )\b[Cc]opyright)\s*(?:©\s*)?(?:\d{{4}}(?:[-–]\d{{4}})?,?\s+)?(?:by\s+)?{_OUTLET_NAME}"
    ),
    re.compile(
        rf"\b{_OUTLET_NAME} (?:provides the\s+information|(?:accepts|takes) no responsibility|is not responsible)"
    ),
    re.compile(
        rf"\b(?:newsletters?|subscribe|[Ss]upport(?:ing)?) (?:from |to |of )?{_OUTLET_NAME} (?:newsletter|today|now)"
    ),
)
_SELF_CITED = re.compile(
    r"\b([A-Z]\w+\.(?:Az|az|com|ru|ua|am|ge|kz|org|net|info|news|by|md|eu))\b (?:reports|learn(?:ed|t)|writes|notes)\b"
)
_NOT_OUTLETS = frozenset(
    {
        "The",
        "All",
        "Reuters",
        "AP",
        "AFP",
        "The Associated Press",
        "Associated Press",
        "Press Association",
        "This",
        "Getty",
    }
)


def read_outlet(page: Page, of_page: str | None, text: str, dropped: Sequence[tuple[int, int]]) -> str | None:
    """The outlet's name or domain: as given, from the page, or where the text plainly names its own publisher."""
    if page.outlet or of_page:
        return plain_outlet(page.outlet or of_page or "")
    furniture = [text[a:b] for a, b in dropped]
    for pattern in _OWN_NAME:
        for piece in furniture:
            match = pattern.search(" ".join(piece.split()))
            name = match[1].rstrip(".,") if match else ""
            if name and name not in _NOT_OUTLETS:
                return name
    cited = _SELF_CITED.search(text)
    return cited[1] if cited else None


def plain_outlet(name: str) -> str | None:
    """The name as given, a domain without "www."."""
    bare = " ".join(name.split())
    return re.sub(r"^www\d?\.(?=\S+\.\S)", "", bare, flags=re.IGNORECASE) or None
