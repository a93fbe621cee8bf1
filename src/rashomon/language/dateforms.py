"""The words of time expressions, and the normal forms of what `language.datewords` finds.

Normal forms are `kind:argument:…` followed by modifiers after semicolons:

    date:2025-06-29 · date:2025-06 · date:2025 · span:2001/2011     given in full
    day:06-29[:weekday] · days:06-27/06-28 · month:12[:last]        the year is not given
    monthday:7:5 (Saturday the 7th) · nth:last:0:01[:2030] (the last Monday of January)
    weekday:6[:last|next|this|week-1] · weekend:-1 · rel:month:-1   relative to the day of writing
    ago:year:2 · ahead:day:3 · past:week:2 · coming:day:3 · recent:month
    season:summer[:2014|last] · quarter:3[:2014|year-1] · half:1 · holiday:christmas[:2014|last]
    later:day:3 · same:day · clock:09:00                            relative to a time named before

Modifiers: a clock time (`T09:00`), a part of the day or period (`night`, `early`, `late`), `before` for "more than".
"""

import re
from collections.abc import Callable

MONTHS = tuple(
    "january february march april may june july august september october november december".split()
)  # fmt: skip
WEEKDAYS = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
COUNTS = {
    word: n
    for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"a": 1, "an": 1, "couple": 2, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100}
HOLIDAYS = {
    "new year's eve": "new-year-eve", "new years eve": "new-year-eve", "new year's day": "new-year",
    "christmas eve": "christmas-eve", "christmas day": "christmas", "christmas": "christmas",
    "boxing day": "boxing-day",
    "thanksgiving day": "thanksgiving", "thanksgiving": "thanksgiving", "good friday": "good-friday",
    "easter sunday": "easter", "easter monday": "easter-monday", "easter": "easter", "halloween": "halloween",
    "valentine's day": "valentine", "labor day": "labor-day", "memorial day": "memorial-day",
    "international women's day": "womens-day", "may day": "may-day",
}  # fmt: skip
DIRECTION = {
    "last": "last", "past": "last", "this past": "last", "previous": "last", "next": "next", "coming": "next",
    "this coming": "next", "upcoming": "next", "following": "next", "this": "this", "current": "this", "the": "this",
    "the current": "this",
}  # fmt: skip
STEP = {"last": -1, "this": 0, "next": 1}
ORDINALS = {
    word: n
    for n, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {"thirtieth": 30, "thirty-first": 31}
ORDINALS |= {f"twenty-{word}": 20 + n for word, n in ORDINALS.items() if n < 10}
EDGE = {"end": "late", "close": "late", "start": "early", "beginning": "early", "middle": "mid"}
ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
BACKWARD = frozenset({"earlier", "before", "previously", "prior"})

Match = re.Match[str]


def month_number(word: str) -> int:
    """The month's number, 1 to 12, of its name or abbreviation."""
    return next(n for n, m in enumerate(MONTHS, 1) if m.startswith(word.rstrip(".").lower()[:3]))


def weekday_number(word: str) -> int:
    """The weekday's number, Monday 0 to Sunday 6, of its name or abbreviation."""
    return next(n for n, d in enumerate(WEEKDAYS) if d.startswith(word.rstrip(".").lower()[:3]))


def count_of(words: str) -> int | None:
    """The small number that the words name, or None."""
    last = re.sub(r"\s+of$", "", words.strip().lower()).split()[-1]
    return int(last) if last.isdecimal() else COUNTS.get(last)


def _group(m: Match, name: str) -> str:
    return " ".join((m.groupdict().get(name) or "").lower().split())


def _near(m: Match) -> str:
    return DIRECTION.get(_group(m, "near"), "")


def _when(m: Match) -> str:
    words = (_group(m, "when"), EDGE.get(_group(m, "edge"), ""), _group(m, "part"))
    return "".join(f";{w}" for w in words if w)


def _with(kind: str, *parts: str) -> str:
    return ":".join((kind, *(p for p in parts if p)))


def _day_in_month(month: int, day: int) -> str | None:
    longest = 29 if month == 2 else 30 if month in {4, 6, 9, 11} else 31
    return f"{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= longest else None


def _leading(word: str) -> int:
    return ORDINALS.get("-".join(word.lower().split())) or int(re.sub(r"\D", "", word))


def iso(m: Match) -> str | None:
    """2025-06-29, with or without a clock time."""
    inside = _day_in_month(int(m["m"]), int(m["d"]))
    if inside is None or m["y"] < "1000":
        return None
    return f"date:{m['y']}-{inside}" + (f";T{m['clock']}" if m["clock"] and m["clock"] < "24" else "")


def slashed(m: Match) -> str | None:
    """6/29/2025: month first, unless that is impossible or the parts are dotted."""
    a, b = int(m["a"]), int(m["b"])
    month, day = (b, a) if a > 12 or (m["sep"] == "." and b <= 12) else (a, b)
    inside = _day_in_month(month, day)
    return f"date:{m['year']}-{inside}" if inside else None


def month_day(m: Match) -> str | None:
    """June 29, 29 June 2025, Sunday the 29th of June, June 27-28."""
    month, year = month_number(m["month"]), _group(m, "year")
    first = _day_in_month(month, _leading(m["day"]))
    if first is None:
        return None
    if _group(m, "day2"):
        second = _day_in_month(month, _leading(m["day2"]))
        if second is None or second <= first:
            return None
        return f"span:{year}-{first}/{year}-{second}" if year else f"days:{first}/{second}"
    if year:
        return f"date:{year}-{first}"
    return _with(f"day:{first}", str(weekday_number(m["wd"])) if _group(m, "wd") else "")


def day_of_month(m: Match) -> str | None:
    """Friday the nineteenth, Saturday the 7th: a day of the month by its number and its weekday."""
    number = _leading(m["day"])
    return f"monthday:{number}:{weekday_number(m['wd'])}" if 1 <= number <= 31 else None


def nth_weekday(m: Match) -> str:
    """The last Monday of January, the first Sunday in May."""
    nth = "last" if _group(m, "nth") == "last" else str(ORDINALS[_group(m, "nth")])
    return _with(f"nth:{nth}:{weekday_number(m['wd'])}:{month_number(m['month']):02}", _group(m, "year"))


def month(m: Match) -> str | None:
    """June 2025, early June, last December, June last year."""
    number = month_number(m["month"])
    if _group(m, "year"):
        return f"date:{_group(m, 'year')}-{number:02}{_when(m)}"
    whose = _group(m, "whose")
    return _with(f"month:{number:02}", f"year{STEP[DIRECTION[whose]]:+d}" if whose else _near(m)) + _when(m)


def weekday(m: Match) -> str:
    """Sunday, last Friday, late on Monday, Sunday night, Monday of last week."""
    whose = _group(m, "whose")
    near = f"week{STEP[DIRECTION[whose]]:+d}" if whose else _near(m)
    return _with(f"weekday:{weekday_number(m['wd'])}", near) + _when(m)


def day_word(m: Match) -> str:
    """Today, yesterday morning, the day before yesterday, overnight."""
    word = " ".join(m[0].lower().split())
    step = -2 if word.startswith("the day before") else 2 if word.startswith("the day after") else 0
    if not step:
        step = -1 if "yesterday" in word or word == "last night" else 1 if word.startswith("tomorrow") else 0
    part = re.search(r"morning|afternoon|evening|night", word)
    return f"rel:day:{step:+d}" + (f";{part[0]}" if part else "")


def near_unit(m: Match) -> str:
    """Last week, earlier this year, next month, this summer."""
    unit, near = _group(m, "unit"), _near(m)
    if unit in ("spring", "summer", "autumn", "fall", "winter"):
        return f"season:{unit.replace('fall', 'autumn')}:{near}"
    kind = "weekend" if unit == "weekend" else f"rel:{unit}"
    return f"{kind}:{STEP[near]:+d}{_when(m)}"


def within_unit(m: Match) -> str:
    """Earlier in the day, later in the week."""
    unit = _group(m, "unit")
    return (f"same:{unit}" if unit == "day" else f"rel:{unit}:+0") + _when(m)


def edge_of_unit(m: Match) -> str:
    """The end of the year, the beginning of next month."""
    return f"rel:{_group(m, 'unit')}:{STEP[_near(m)]:+d}{_when(m)}"


def counted(kind: str) -> Callable[[Match], str | None]:
    """A counted stretch: two years ago, three days later, in the past two weeks."""

    def normal(m: Match) -> str | None:
        n, unit = count_of(m["n"]), _group(m, "unit").replace("centurie", "century")
        if n is None:
            return None
        before = ";before" if _group(m, "hedge") in ("more than", "over", "at least", "just over") else ""
        if kind == "later":
            return f"later:{unit}:{-n if _group(m, 'way') in BACKWARD else n:+d}{before}"
        return f"{kind}:{unit}:{n}{before}"

    return normal


def recent(m: Match) -> str:
    """In recent months, over the past few weeks."""
    return f"recent:{_group(m, 'unit')}"


def that_unit(m: Match) -> str:
    """That day, the same month, the following week."""
    which, unit = _group(m, "which"), _group(m, "unit")
    day_part = f";{unit}" if unit in ("morning", "afternoon", "evening", "night") else ""
    unit = "day" if day_part else unit
    step = 1 if which.endswith(("following", "next")) else -1 if which.endswith(("previous", "preceding")) else 0
    return (f"later:{unit}:{step:+d}" if step else f"same:{unit}") + day_part


def unit_beside(m: Match) -> str:
    """The day before, the week after."""
    return f"later:{_group(m, 'unit')}:{-1 if _group(m, 'way') == 'before' else 1:+d}"


def season(m: Match) -> str:
    """The summer of 2014, in the spring."""
    return _with(f"season:{_group(m, 'season').replace('fall', 'autumn')}", _group(m, "year"))


def quarter(m: Match) -> str:
    """The third quarter of 2014, next year's first half, the year-ago third quarter."""
    near = "last" if _group(m, "ago") else _near(m)
    whose = _group(m, "year") or (f"year{STEP[near]:+d}" if near else "")
    return _with(f"{_group(m, 'kind')}:{ORDER[_group(m, 'nth')]}", whose)


def holiday(m: Match) -> str:
    """Christmas, New Year's Eve, last Thanksgiving."""
    name = HOLIDAYS[_group(m, "name").replace("’", "'")]
    return _with(f"holiday:{name}", _group(m, "year") or _near(m))


def decade(m: Match) -> str:
    """The 1990s, the early '80s."""
    first = int(m["decade"]) if m["decade"] else 1900 + int(m["short"])
    return f"span:{first}/{first + 9}{_when(m)}"


def century(m: Match) -> str | None:
    """The 19th century."""
    n = int(m["n"])
    return f"span:{100 * (n - 1)}/{100 * n - 1}" if 11 <= n <= 21 else None


def years(m: Match) -> str | None:
    """2001-2011, between 2001 and 2011, 2010-14."""
    last = m["last"] if len(m["last"]) == 4 else m["first"][:2] + m["last"]
    return f"span:{m['first']}/{last}" if m["first"] < last else None


def year(m: Match) -> str:
    """2014, late 2012."""
    return f"date:{m['year']}{_when(m)}"


def spoken_year(m: Match) -> str:
    """Nineteen ninety-six, the year two thousand."""
    if not _group(m, "tens"):
        return "date:2000"
    tens = 10 * ("twenty thirty forty fifty sixty seventy eighty ninety".split().index(_group(m, "tens")) + 2)
    return f"date:{1900 + tens + COUNTS.get(_group(m, 'ones'), 0)}"


def clock(m: Match) -> str | None:
    """9 a.m., 11:30 local time, 0030 GMT, noon."""
    word = _group(m, "word")
    if word:
        return f"clock:{'00:00' if word == 'midnight' else '12:00'}"
    hour, minute, half = int(m["h"]), int(_group(m, "min") or 0), _group(m, "half")
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"clock:{hour:02}:{minute:02}" if hour < 24 else None
