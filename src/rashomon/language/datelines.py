"""Datelines and lines that hold nothing but a date: where they stand, and the place, day and agency they name.

"BAKU, June 15 (Agency) — " is a dateline: it opens a report and is no part of its first sentence. News agencies write
it so since the telegraph; the forms are those of the AP and Reuters style books.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rashomon.language.gazetteer import find

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?P<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?!\d)"
_YEAR = r"(?P<year>(?:19|20|21)\d\d)(?!\d)"
_CLOCK = r"(?P<hour>[0-2]?\d)[:.h](?P<minute>[0-5]\d)(?:[:.][0-5]\d)?\s*(?P<half>[ap]\.?m\b\.?)?"
_ISO = r"(?P<year>(?:19|20|21)\d\d)[-/.](?P<month_no>[01]?\d)[-/.](?P<day>[0-3]?\d)(?!\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_ISO}\.?(?:[T ,|]*\s*{_CLOCK})?",
        rf"(?<!\d)(?P<day>[0-3]?\d)[./-](?P<month_no>[01]?\d)[./-]{_YEAR}(?:[ ,|]*\s*{_CLOCK})?",
        rf"(?:{_WEEKDAY},?\s+)?\b{_MONTH}\s+{_DAY},?\s+{_YEAR}(?:[ ,|·–-]*\s*(?:at\s+)?{_CLOCK})?",
        rf"(?:{_WEEKDAY},?\s+)?(?<!\d){_DAY}\.?\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}(?:[ ,|·–-]*\s*(?:at\s+)?{_CLOCK})?",
        rf"(?:{_WEEKDAY},?\s+)?\b{_MONTH}\s+{_DAY}(?![\d:.]\d)",
        rf"(?:{_WEEKDAY},?\s+)?(?<!\d){_DAY}\s+(?:of\s+)?{_MONTH}",
    )
)


_DIGIT = re.compile(r"\d")
_ANY_MONTH = re.compile(
    r"\b(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|J[AU]|FE|MA|A[PU]|SE|OC|NO|DE)"
)


_IN_PATH = re.compile(
    rf"(?<![0-9])(?P<year>19[89][0-9]|20[0-9]{{2}})(?P<sign>[/_-])(?P<month>0?[1-9]|1[0-2]|{'|'.join(MONTHS)})(?P=sign)"
    r"(?P<day>0?[1-9]|[12][0-9]|3[01])(?![0-9])",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class WrittenDate:
    """A date as written: `year` is 0 where none is given, `weekday` 0 for Monday and -1 where none is given."""

    start: int
    stop: int
    year: int
    month: int
    day: int
    weekday: int = -1
    clock: str = ""  # "14:00"

    def iso(self) -> str:
        """ISO 8601, cut to its precision; "" without a year."""
        if not self.year:
            return ""
        day = f"{self.year:04}-{self.month:02}-{self.day:02}"
        return f"{day}T{self.clock}" if self.clock else day


def read_dates(text: str, start: int = 0, stop: int | None = None) -> list[WrittenDate]:
    """The dates that give at least a month and a day, in order, longest reading first."""
    stop = len(text) if stop is None else stop
    found: list[WrittenDate] = []
    if not _DIGIT.search(text, start, stop):
        return found
    names_month = bool(_ANY_MONTH.search(text, start, stop))
    for form in _FORMS if names_month else _FORMS[:2]:
        for match in form.finditer(text, start, stop):
            if any(d.start < match.end() and match.start() < d.stop for d in found):
                continue
            written = _written(match)
            if written:
                found.append(written)
    return sorted(found, key=lambda d: d.start)


def day_in_address(address: str) -> str | None:
    """Return the day (ISO 8601) in the path of a web address, as outlets write it: "/2031/05/02/", "/2031/may/02/".

    None for another address, and for digits without signs between them, which mostly number an article.
    """
    if not address.startswith(("http://", "https://")):
        return None
    path = re.split(r"[?#]", address, maxsplit=1)[0].split("/", 3)[3:]
    for found in _IN_PATH.finditer(f"/{path[0]}" if path else ""):
        month = found["month"]
        number = int(month) if month.isdigit() else MONTHS.index(month.lower()) + 1
        try:
            return date(int(found["year"]), number, int(found["day"])).isoformat()
        except ValueError:
            continue
    return None


def _written(match: re.Match[str]) -> WrittenDate | None:
    parts = {k: v for k, v in match.groupdict().items() if v}
    month = int(parts["month_no"]) if "month_no" in parts else MONTHS.index(parts["month"][:3].lower()) + 1
    day, year = int(parts["day"]), int(parts.get("year", 0))
    if month > 12 and day <= 12:
        month, day = day, month
    try:
        date(year or 2000, month, day)
    except ValueError:
        return None
    weekday = WEEKDAYS.index(parts["weekday"][:3].lower()) if "weekday" in parts else -1
    return WrittenDate(match.start(), match.end(), year, month, day, weekday, _clock(parts))


def _clock(parts: dict[str, str]) -> str:
    if "hour" not in parts:
        return ""
    hour, half = int(parts["hour"]), parts.get("half", "").lower()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return f"{hour:02}:{parts['minute']}" if hour < 24 else ""


def year_for(written: WrittenDate, near: int) -> int:
    """The year, of those within two of `near`, in which the day falls on the weekday written; `near` without a weekday.

    A day of the month falls on a given weekday in one year of five to seven, so five years hold at most one or two
    answers; the one nearest to `near` is taken, the earlier of two equally near.
    """
    if written.weekday < 0:
        return near
    for year in sorted(range(near - 2, near + 3), key=lambda y: (abs(y - near), y)):
        try:
            if date(year, written.month, written.day).weekday() == written.weekday:
                return year
        except ValueError:
            continue
    return 0


_LABEL = (
    r"(?:(?:last\s+)?(?:published|updated?|posted|modified|date|"
    r"released?|issued|created|entered|input|edited|filed|first published)"
    r"(?:\s+(?:on|at|date|time))?\s*[:|–-]?\s*)"
)
_LABELLED = re.compile(rf"\b{_LABEL}$", re.IGNORECASE)
_REST = re.compile(
    r"^(?:[\s,|·•()\[\]:;/–—-]|\b(?:at|on|GMT|UTC|[A-Z]{2,4}T|am|pm|local time|hrs|print edition|"
    r"\d{1,2}[:.h]\d\d)\b)*$",
    re.IGNORECASE,
)


def is_labelled(text: str, written: WrittenDate) -> bool:
    """Tell whether a word such as "Published:" or "date" stands right before the date."""
    return bool(_LABELLED.search(text[max(0, written.start - 30) : written.start]))


def is_date_line(words: str) -> bool:
    """Tell whether the line holds nothing but dates, clock times and their labels."""
    if len(words) > 120:
        return False
    dates = read_dates(words)
    if not dates:
        return bool(re.fullmatch(rf"\W*(?:{_LABEL})?{_CLOCK}\W*(?:GMT|UTC|[A-Z]{{2,4}}T)?\W*", words, re.IGNORECASE))
    rest, at = "", 0
    for written in dates:
        rest += words[at : written.start]
        at = written.stop
    rest += words[at:]
    return bool(_REST.match(re.sub(_LABEL, " ", rest, flags=re.IGNORECASE)))


_CAPITALS = "A-Z" + "".join(c for c in map(chr, range(0xC0, 0x180)) if c.isupper())  # of the Latin script
_PLACE = rf"[{_CAPITALS}][{_CAPITALS}.'’`-]+(?:[ -][{_CAPITALS}][{_CAPITALS}.'’`-]+){{0,3}}"  # written in capitals
_REGION = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}"
_AGENCY = r"\((?P<agency>[A-Z][\w .&/’'-]{1,28})\)"
_PLACES = rf"(?P<place>{_PLACE})(?:(?:/| and | & ){_PLACE})*"
_DATELINE = re.compile(
    rf"\s*(?:{_PLACES}(?:,\s*(?P<region>{_REGION}))?(?:,?\s+(?P<date>(?i:(?:{_WEEKDAY},?\s+)?{_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})?)"
    rf"|(?:[0-3]?\d)\s+[A-Z][a-z]{{2,8}}\.?))?[.,]?\s*(?:{_AGENCY})?\s*[.,]?\s*(?:--+|[—–:]|-(?=\s)|_)\s*"
    rf"|(?P<place_alone>{_PLACE}) \((?P<station>[A-Z][A-Z0-9-]{{2,11}})\)\s+(?=[A-Z“\"])"  # a station's
    rf"|{_AGENCY.replace('agency', 'agency_only')}\s*(?:--+|[—–:-])?\s*(?=[A-Z“\"‘'0-9]))",
)


_SPELT = re.compile(  # in small letters, of a town that the tables know or for a station or agency in capitals
    rf"\s*(?P<place>[A-Z][\w.'’-]+(?: [A-Z][\w'’-]+){{0,2}})(?:,\s*(?P<region>{_REGION}))?(?:\s*{_AGENCY})?"
    r"\s?(?:--+|[—–]|-(?=\s))\s+(?=[A-Z0-9“\"])"
)


_LABELS = frozenset(
    """claim verdict update updated exclusive watch opinion analysis breaking correction clarification live video photos
    explainer explained review commentary editorial interview read listen poll news developing alert warning note
    summary factbox timeline profile feature quote advisory obituary column comment report question answer""".split()
) | {"fact check", "breaking news", "just in", "special report", "top story", "editor's note", "editor’s note"}
"""What stands before a colon or a dash as a place would, and says only what kind of text follows."""


@dataclass(frozen=True)
class Dateline:
    """The dateline that opens a text; `place`, `day` and `agency` are "" or None where it does not name them."""

    start: int
    stop: int  # the first character of the report itself
    place: str
    region: str
    agency: str
    day: WrittenDate | None


def find_dateline(text: str, start: int = 0) -> Dateline | None:
    """The dateline that begins at `start`, or None."""
    match = _DATELINE.match(text, start, start + 140)
    if not match:
        return _spelt(text, start)
    days = read_dates(text, match.start(), match.end())
    agency = match["agency"] or match["station"] or match["agency_only"] or ""
    place = match["place"] or match["place_alone"] or ""
    if place and len(place) < 3:
        return None
    place = "" if place.lower() in _LABELS else place
    return Dateline(
        match.start(),
        match.end(),
        place,
        match["region"] or "",
        agency.strip(),
        days[0] if days else None,
    )


def _spelt(text: str, start: int) -> Dateline | None:
    """The dateline in small letters: "Tarven — Police say", "Tarven, Ohio (SNA) - Police say"."""
    match = _SPELT.match(text, start, start + 140)
    if not match:
        return None
    agency = (match["agency"] or "").strip()
    if not agency[:2].isupper() and not any(p.kind == "city" for p in find(match["place"])):
        return None
    return Dateline(match.start(), match.end(), match["place"], match["region"] or "", agency, None)


OPENING = 8  # sentences of an article in which a dateline may stand, behind lines of its head


def dateline_words(text: str, sentence: int, starts: Sequence[int]) -> int:
    """How many of a sentence's words, which begin at `starts`, are a dateline; none far from the article's top.

    None either where no sentence follows it: "NATO - the alliance - met". `sentence`: its number in the article.
    """
    line = find_dateline(text, starts[0]) if sentence < OPENING else None
    words = bisect_left(starts, line.stop) if line else 0
    return words if words < len(starts) and not text[starts[words]].islower() else 0


_STANDALONE = re.compile(rf"^\W*(?:{_PLACE}|{_REGION})(?:,\s*{_REGION})?\s*[,.|–—-]?\s*$")


def is_dateline_line(words: str) -> bool:
    """Tell whether the line holds only a place, with a day, an agency or both: a dateline that stands alone."""
    if len(words) > 80 or words[-1:] in ".?!" or not words:
        return False
    bare = re.sub(r"\([^)]{2,30}\)", " ", words)
    dates = read_dates(bare)
    for written in reversed(dates):
        bare = bare[: written.start] + " " + bare[written.stop :]
    has_more = bool(dates) or bare.strip() != words.strip()
    return bool(_STANDALONE.match(bare.strip())) and (
        has_more or bool(re.fullmatch(rf"\W*{_PLACE}(?:,\s*{_REGION})?\W*", words))
    )
