"""Finds time expressions in running text, each with its normal form (see `language.dateforms`).

A rule is a pattern and the normal form of what it matches. In the patterns a space stands for any gap within a phrase
(a line may break in it, a paragraph may not), and capital words in braces for the word classes below. Where rules meet
on the same words the longer match wins, then the earlier rule.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from rashomon.language import dateforms as forms
from rashomon.language.numbers import STREET

GAP = r"(?:[^\S\n]{1,3}|[^\S\n]?\n[^\S\n]?)"
COUNTED = (
    "more|other|new|extra|people|men|women|children|troops|soldiers|police|workers|homes|houses|families|jobs|miles|"
    "metres|meters|feet|km|kilometres|kilometers|tons|tonnes|pounds|euros|dollars|rubles|yen|hectares|acres|square|"
    "cubic|degrees|times|copies|votes|seats|points|shares|students|refugees|prisoners|civilians|residents|passengers|"
    "firefighters|officers|hours|days|weeks|years|vehicles|cars|barrels|litres|liters|million|billion|percent"
)
CLASSES = {
    "MONTH": "(?:"
    + "|".join(f"{m.title()}|{m.upper()}" for m in forms.MONTHS)
    + r"|(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)"
    r"\b\.?))",
    "PLAIN": "(?:January|February|April|June|July|August|September|October|November|December)",
    "SHORT": r"(?:(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)",
    "WEEKDAY": "(?:" + "|".join(f"{d.title()}|{d.upper()}" for d in forms.WEEKDAYS) + ")",
    "ANYWEEKDAY": "(?:"
    + "|".join(f"{d.title()}|{d.upper()}" for d in forms.WEEKDAYS)
    + r"|(?:(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\b\.?))",
    "DAY": r"(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:st|nd|rd|th)?",
    "ORDINAL": "(?:"
    + "|".join(w.replace("-", "[-\\x20]") for w in sorted(forms.ORDINALS, key=lambda w: (-len(w), w)))
    + ")",
    "YEAR": r"(?:1[0-9]\d\d|20\d\d|21\d\d)(?!\d|,\d{3})",
    "DASH": "[-–—]",
    "PART": "(?:morning|lunchtime|afternoon|evening|night)",
    "NEAR": "(?i:last|next|this(?: (?:past|coming))?|past|previous|coming|upcoming|current|following)",
    "WHEN": "(?i:early|late|mid|earlier|later)",
    "WHOSE": "(?: (?:of )?(?P<whose>last|this|next) (?:year|week)\\b)?",
    "COUNT": r"(?i:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|a couple(?: of)?|a hundred)",
    "UNIT": "(?P<unit>(?i:day|week|month|year|decade|century|centurie|quarter))s?",
    "HEDGE": "(?:(?P<hedge>(?i:more than|over|about|around|nearly|almost|some|just|just over|just under|roughly|"
    "at least|less than|barely)) )?",
    "SEASON": "(?P<season>(?i:spring|summer|autumn|fall|winter))",
    "HOLIDAY": "(?P<name>"
    + "|".join(h.replace("'", "[’']") for h in sorted(forms.HOLIDAYS, key=lambda h: (-len(h), h)))
    + ")",
    "ZONE": r"(?: \(?local time\)?| (?:GMT|UTC|BST|CES?T|EES?T|MSK|[IJK]ST|[ECMP][SD]?T)\b)?",
    "CLAUSEEND": r"(?=\s*(?:[.,;:!?)”\"–—]|$|\n|(?:and|but|when|in|at)\b))",
    "UNNUMBERED": rf"(?!{STREET.pattern})",  # no house: "of 1249 Bell Ferry Road"
    "UNCOUNTED": rf"(?! ?(?:{COUNTED}|per cent)\b)",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """A time expression: its span in code points, its normal form and its precision."""

    start: int
    stop: int
    normal: str
    precision: str  # instant | day | week | month | year


Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]]


def _rule(pattern: str, normal: Callable[[re.Match[str]], str | None]) -> Rule:
    for _ in range(2):  # classes may hold classes
        pattern = re.sub(r"\{([A-Z]+)\}", lambda m: CLASSES[m[1]], pattern)
    return re.compile(pattern.replace(" ", GAP)), normal


def _fixed(normal: str) -> Callable[[re.Match[str]], str | None]:
    return lambda _: normal


RULES: tuple[Rule, ...] = (
    # dates given by number
    _rule(
        r"(?<![\d-])(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)"
        r"(?:[T\x20](?P<clock>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])",
        forms.iso,
    ),
    _rule(
        r"(?<![\d/.-])(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d\d)(?![\d/-])",
        forms.slashed,
    ),
    # months with days
    _rule(
        r"(?:\b(?P<wd>{ANYWEEKDAY})(?: {PART})?,? )?(?:{WHEN} (?:on )?)?\b"
        r"(?<!\bLong\x20)(?P<month>{MONTH}),? (?:the )?(?P<day>{DAY})"  # "Long March 9" is a rocket
        r"(?:(?:\s?{DASH}\s?| (?:to|until|through) )(?P<day2>{DAY})(?!\s?{MONTH}|\s?{DASH}\d|:\d|%|\.\d))?"
        r"(?![\d%]|:\d|\.\d|,\d)(?:,? (?P<year>{YEAR}))?",
        forms.month_day,
    ),
    _rule(
        r"(?i:between) (?P<body>(?P<month>{MONTH}) (?P<day>{DAY}) and (?P<day2>{DAY})(?![\d%:]|,\d)"
        r"(?:,? (?P<year>{YEAR}))?)",
        forms.month_day,
    ),
    _rule(
        r"(?:\b(?P<wd>{ANYWEEKDAY})(?: {PART})?,? (?:the )?)?(?<![\d.,/:$£€])\b(?P<day>{DAY})"
        r"(?:(?:\s?{DASH}\s?| (?:to|and|until|through|or) )(?P<day2>{DAY}))? (?:of )?(?P<month>{MONTH})"
        r"(?![a-z])(?:,? (?P<year>{YEAR}))?",
        forms.month_day,
    ),
    _rule(
        r"(?:\b(?P<wd>{ANYWEEKDAY}),? )?\b(?:the )?(?P<day>(?i:{ORDINAL})) (?:day )?of (?P<month>{MONTH})(?![a-z])"
        r"(?:,? (?P<year>{YEAR}))?",
        forms.month_day,
    ),
    _rule(r"\b(?P<wd>{WEEKDAY}),? the (?P<day>{DAY}|(?i:{ORDINAL}))(?![\w-])", forms.day_of_month),
    _rule(
        r"\b(?:the )?(?P<nth>(?i:first|second|third|fourth|last)) (?P<wd>{WEEKDAY}) "
        r"(?:of|in) (?P<month>{MONTH})(?![a-z])"
        r"(?:,? (?P<year>{YEAR}))?",
        forms.nth_weekday,
    ),
    # months
    _rule(
        r"(?:(?P<when>{WHEN})(?: |-)(?:in )?)?\b(?P<month>{MONTH})(?:, | (?:of )?|{DASH})(?P<year>{YEAR})", forms.month
    ),
    _rule(
        r"(?:(?P<when>{WHEN})(?: |-))?(?:(?P<near>{NEAR}) )?\b(?P<month>{PLAIN})\b(?! [A-Z][a-z]){WHOSE}", forms.month
    ),
    _rule(
        r"\b(?i:in|since|by|until|till|during|through|from|of) (?P<body>(?P<month>{PLAIN}\b|{SHORT}){WHOSE})",
        forms.month,
    ),
    _rule(
        r"\b(?i:in|since|by|until|till|during|through|(?:end|month|start|beginning|middle) of) "
        r"(?P<body>(?P<month>May|March)\b(?! [A-Z][a-z]){WHOSE})",
        forms.month,
    ),
    _rule(r"\b(?P<when>{WHEN})(?: |-)(?P<month>May|March)\b(?! [A-Z][a-z]){WHOSE}", forms.month),
    _rule(r"\b(?P<near>(?i:last|next|this(?: past)?)) (?P<month>May|March)\b(?! [A-Z][a-z])", forms.month),
    _rule(
        r"\b(?P<edge>(?i:end|close|start|beginning|middle)) of (?P<month>{MONTH})(?!\w)(?: (?P<year>{YEAR}))?",
        forms.month,
    ),
    # weekdays, days
    _rule(
        r"(?<!Black )(?<!Bloody )(?<!Ash )(?<!Super )(?<!Cyber )(?<!Sheffield )".replace(" ", r"\x20")
        + r"(?:\b(?P<when>{WHEN}) (?:on )?)?(?:\b(?P<near>{NEAR}) )?\b(?P<wd>{WEEKDAY})\b"
        r"(?! (?:Times|Mirror|Telegraph|Express|Mail|People|Herald|Independent|Post|World|Star|Sun|League|Club)\b)"
        r"(?:(?:[’']s)? (?:early |late )?(?P<part>{PART})\b(?! (?:Live|Football)))?{WHOSE}",
        forms.weekday,
    ),
    _rule(r"\b(?:the )?(?P<part>{PART}) of (?P<wd>{WEEKDAY})\b", forms.weekday),
    _rule(
        r"\b(?i:the day (?:before yesterday|after tomorrow)"
        r"|(?:yesterday|tomorrow)(?: (?:morning|afternoon|evening|night))?"
        r"|today|tonight|overnight|last night|(?:earlier|late|early|later) (?:today|yesterday)"
        r"|(?:(?:early|late|earlier|later) )?this (?:morning|afternoon|evening))\b",
        forms.day_word,
    ),
    _rule(
        r"\b(?:(?P<near>(?i:last|this|next)) )?(?i:{HOLIDAY})\b(?:,? (?P<year>{YEAR}))?"
        r"(?! (?:Island|trees?|markets?|cards?))",
        forms.holiday,
    ),
    # this, last, next
    _rule(
        r"\b(?:(?P<when>{WHEN})(?: (?:in )?(?:the )?|-))?(?P<near>(?i:last|next|this(?: (?:past|coming))?)) "
        r"(?P<unit>(?i:week|month|year|weekend|decade|century|quarter|spring|summer|autumn|fall|winter))\b(?! old)",
        forms.near_unit,
    ),
    _rule(
        r"\b(?i:the) (?P<body>(?P<near>past|previous|coming|current) "
        r"(?P<unit>week|month|year|weekend|decade|quarter))\b",
        forms.near_unit,
    ),
    _rule(r"\b(?i:over|during|at) the weekend\b", _fixed("weekend:+0")),
    _rule(
        r"\b(?P<when>(?i:earlier|later|early|late)) (?:on )?(?:in )?(?:that|this|the(?: same)?) "
        r"(?P<unit>(?i:day|week|month|year|decade|century))\b",
        forms.within_unit,
    ),
    _rule(
        r"\b(?:the )?(?P<edge>(?i:end|close|start|beginning|middle)) of (?P<near>(?i:this|last|next|the current|the)) "
        r"(?P<unit>(?i:week|month|year|decade|century))\b",
        forms.edge_of_unit,
    ),
    _rule(r"\b(?i:year{DASH}end|year end|the year[’']s end)\b", _fixed("rel:year:+0;late")),
    # counted from now, or from a time named before
    _rule(
        r"\b{HEDGE}(?P<n>{COUNT}) (?:and a half )?(?:short |long |full )?{UNIT} (?:ago|back)\b", forms.counted("ago")
    ),
    _rule(r"\b{HEDGE}(?P<n>{COUNT}) (?:hour|minute)s? ago\b", _fixed("rel:day:+0")),
    _rule(r"\b(?P<n>{COUNT}) {UNIT} from (?:now|today)\b", forms.counted("ahead")),
    _rule(r"\b{HEDGE}(?P<n>{COUNT}) {UNIT} (?P<way>(?i:later|earlier|previously))\b(?! than)", forms.counted("later")),
    _rule(r"\b{HEDGE}(?P<n>{COUNT}) {UNIT} (?P<way>(?i:before|after|prior)){CLAUSEEND}", forms.counted("later")),
    _rule(
        r"\b(?i:in|over|during|for|within|of) (?P<body>the (?:last|past|previous) (?P<n>{COUNT}) {UNIT})\b",
        forms.counted("past"),
    ),
    _rule(
        r"\b(?i:in|over|during|for|within) (?P<body>the (?:next|coming|following) (?P<n>{COUNT}) {UNIT})\b",
        forms.counted("coming"),
    ),
    _rule(
        r"\b(?i:recent|the (?:last|past)(?: (?:few|several))?) (?P<unit>day|week|month|year|decade)s\b", forms.recent
    ),
    _rule(
        r"\b(?P<which>(?i:that(?: same)?|the same|the following|the next|the previous|the preceding)) "
        r"(?P<unit>(?i:day|week|month|year|morning|afternoon|evening|night))\b",
        forms.that_unit,
    ),
    _rule(r"\b(?i:the) (?P<unit>(?i:day|week|month|year)) (?P<way>(?i:before|after)){CLAUSEEND}", forms.unit_beside),
    # seasons, quarters, years
    _rule(r"\b{SEASON} (?:of )?(?P<year>{YEAR})", forms.season),
    _rule(r"\b(?i:in|during|over) (?P<body>the {SEASON})\b(?! of)", forms.season),
    _rule(
        r"\b(?i:in|of|into|since|until|by|through|throughout) "
        r"(?P<body>the (?:(?i:early|late|mid)(?: |-))?(?P<season>(?i:spring|summer|autumn|winter)))\b(?! of| [A-Z])",
        forms.season,
    ),
    _rule(
        r"\b(?P<nth>(?i:first|second|third|fourth|1st|2nd|3rd|4th))(?: |-)(?P<kind>(?i:quarter|half))"
        r"(?:,? (?:of |in )?(?:(?P<year>{YEAR})|(?P<near>this|last|next) year))",
        forms.quarter,
    ),
    _rule(
        r"\b(?:(?P<year>{YEAR})|(?P<near>(?i:this|last|next)) year(?:[’']s)?|(?i:year(?:-| )(?P<ago>ago|earlier))) "
        r"(?P<nth>(?i:first|second|third|fourth))(?: |-)(?P<kind>(?i:quarter|half))\b",
        forms.quarter,
    ),
    _rule(r"\b(?i:the (?:latest|most recent) quarter)\b", _fixed("rel:quarter:-1")),
    _rule(r"\b(?i:the year(?:-| )(?:ago|earlier) quarter)\b", _fixed("rel:quarter:-5")),
    _rule(r"\b(?P<nth>(?i:first|second|third|fourth|1st|2nd|3rd|4th))(?: |-)(?P<kind>(?i:quarter))\b", forms.quarter),
    _rule(
        r"\b(?:the )?(?:(?P<when>{WHEN})(?: |-))?(?:[’'‘](?P<short>[2-9]0)|(?P<decade>(?:1[5-9]|20)\d0))[’']?s\b",
        forms.decade,
    ),
    _rule(r"\b(?:the )?(?P<n>\d\d)(?:st|nd|rd|th)(?: |-)(?i:century|centuries)\b", forms.century),
    _rule(
        r"(?<![\d/.,-])(?P<first>(?:1[5-9]|20)\d\d)\s?(?:{DASH}|/)\s?(?P<last>(?:(?:1[5-9]|20)\d\d|\d\d))(?![\d/.-]\d|\d|\w)",
        forms.years,
    ),
    _rule(
        r"\b(?i:between|from) (?P<body>(?P<first>(?:1[5-9]|20)\d\d) (?:and|to|until|through|till) "
        r"(?P<last>(?:1[5-9]|20)\d\d))(?!\d)",
        forms.years,
    ),
    _rule(
        r"(?<![\d$£€#/.,:@_-])(?<![A-Za-z][-–])\b(?:(?P<when>{WHEN})(?: |-))?(?P<year>(?:19|20)\d\d)"
        r"(?![\d/]|[.,:]\d|%|{DASH}\d|[A-Za-z_]){UNCOUNTED}",
        forms.year,
    ),
    _rule(
        r"\b(?i:in|of|since|until|circa|around) (?P<body>(?P<year>1[0-8]\d\d))(?![\d,]|[.:]\d)"
        r"{UNNUMBERED}{UNCOUNTED}",
        forms.year,
    ),
    _rule(
        r"\b(?:(?i:nineteen) (?P<tens>(?:twen|thir|for|fif|six|seven|eigh|nine)ty)"
        r"(?:(?:-| )(?P<ones>one|two|three|four|five|six|seven|eight|nine))?|the year two thousand)\b",
        forms.spoken_year,
    ),
    # clock times
    _rule(
        r"(?<![\d:.$£€])\b(?P<h>1[0-2]|0?[1-9])(?:[:.](?P<min>[0-5]\d))?\s?(?P<half>[aApP])\.?\s?[mM]\b\.?{ZONE}",
        forms.clock,
    ),
    _rule(
        r"(?<![\d:.$£€/])\b(?P<h>[01]?\d|2[0-3]):(?P<min>[0-5]\d)(?![\d:]|\.\d)(?:\s?(?:hrs|hours|h))?\b{ZONE}",
        forms.clock,
    ),
    _rule(
        r"(?<![\d:.$£€/])\b(?P<h>[01]\d|2[0-3])\.?(?P<min>[0-5]\d) (?:hrs|hours|GMT|UTC|local time|BST|CET|MSK)\b",
        forms.clock,
    ),
    _rule(r"\b(?P<word>(?i:noon|midday|midnight))\b", forms.clock),
    _rule(r"\b(?P<h>1[0-2]|[1-9]) ?o[’']clock\b", forms.clock),
)

# What may stand between a clock time and its day for the two to be one expression: "9 a.m. on Sunday".
JOINT = re.compile(r"(?:\s|,|\(|\b(?:on|at|of|around|about|just|after|before|shortly|local|time|the|from|by|until)\b)*")
PRECISION = (
    (";T", "instant"),
    ("clock:", "instant"),
    ("weekend", "day"),
    ("monthday", "day"),
    ("nth", "day"),
    ("day", "day"),
    ("weekday", "day"),
    ("holiday", "day"),
    ("month", "month"),
    ("season", "month"),
    ("quarter", "month"),
    ("half", "month"),
)


def precision_of(normal: str) -> str:
    """The precision a normal form speaks with: instant, day, week, month or year."""
    if ";T" in normal:
        return "instant"
    kind, _, rest = normal.partition(":")
    rest = rest.split(";")[0]
    if kind in ("date", "span"):
        return {4: "year", 7: "month"}.get(len(rest.split("/")[0]), "day")
    for name, precision in PRECISION:
        if kind.startswith(name.rstrip(":")):
            return precision
    unit = rest.split(":")[0]
    return {"decade": "year", "century": "year", "quarter": "month"}.get(unit, unit)


# A rule need only read the text around what stands in all that it matches: by the first of these that is a group of it.
WORDS = re.compile(
    "day|week|month|year|decade|centur|quarter|spring|summer|autumn|fall|winter|hour|minute|morning|afternoon|evening"
    "|night|morrow|nineteen|thousand|" + "|".join(sorted({h.split()[0].split("'")[0] for h in forms.HOLIDAYS})),
    re.I,
)
DIGIT = re.compile(r"\d")
NEEDS = {
    "month": re.compile("|".join(f"{m[:3].title()}|{m[:3].upper()}" for m in forms.MONTHS)),
    "wd": re.compile("|".join(f"{d[:3].title()}|{d[:3].upper()}" for d in forms.WEEKDAYS)),
    "kind": re.compile("quarter|half", re.I),
    "word": re.compile("noon|mid", re.I),
    **dict.fromkeys(("name", "unit", "season", "hedge"), WORDS),
    **dict.fromkeys(("y", "a", "h", "first", "decade", "n", "year"), DIGIT),
}
NEEDED = tuple(next((NEEDS[g] for g in NEEDS if g in pattern.groupindex), WORDS) for pattern, _ in RULES)
REACH = 70  # characters an expression may stretch from what it needs


def _windows(needed: re.Pattern[str], text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    first = last = -1
    for m in needed.finditer(text, start, stop):
        if first < 0 or m.start() - REACH > last:
            if first >= 0:
                yield first, last
            first = max(start, m.start() - REACH)
        last = min(stop, m.end() + REACH)
    if first >= 0:
        yield first, last


def _candidates(text: str, start: int, stop: int) -> Iterator[tuple[int, int, int, str]]:
    windows = {needed: list(_windows(needed, text, start, stop)) for needed in dict.fromkeys(NEEDED)}
    for order, (pattern, normal) in enumerate(RULES):
        for m in (m for window in windows[NEEDED[order]] for m in pattern.finditer(text, *window)):
            form = normal(m)
            if not form:
                continue
            body = "body" if "body" in pattern.groupindex else 0
            yield m.start(body) - m.end(body), order, m.start(body), form


def _joined(text: str, found: list[Found]) -> list[Found]:
    """Clock times joined with the day beside them."""
    out: list[Found] = []
    for one in found:
        last = out[-1] if out else None
        if last is None or not JOINT.fullmatch(text, last.stop, one.start) or one.start - last.stop > 30:
            out.append(one)
            continue
        clocks = [x for x in (last, one) if x.normal.startswith("clock:")]
        days = [x for x in (last, one) if x.precision == "day"]
        if len(clocks) != 1 or len(days) != 1:
            out.append(one)
            continue
        normal = f"{days[0].normal};T{clocks[0].normal[6:11]}"
        out[-1] = replace(last, stop=one.stop, normal=normal, precision="instant")
    return out


def _last_years(text: str, found: list[Found]) -> Iterator[Found]:
    """The second year of "between 2001 and 2011", which is also a date by itself."""
    for one in found:
        last = one.normal.partition("/")[2]
        if one.normal.startswith("span:") and len(last) == 4 and text[one.start : one.stop].endswith(" " + last):
            yield Found(start=one.stop - 4, stop=one.stop, normal=f"date:{last}", precision="year")


def find(text: str, start: int = 0, stop: int | None = None) -> list[Found]:
    """Return the time expressions of `text[start:stop]`, in order; a range of years also yields its last year."""
    stop = len(text) if stop is None else stop
    taken: list[Found] = []
    covered = bytearray(stop - start)
    for length, _, at, form in sorted(_candidates(text, start, stop)):
        if any(covered[at - start : at - length - start]):
            continue
        covered[at - start : at - length - start] = b"\x01" * -length
        taken.append(Found(start=at, stop=at - length, normal=form, precision=precision_of(form)))
    taken.sort(key=lambda f: f.start)
    return sorted((*_joined(text, taken), *_last_years(text, taken)), key=lambda f: (f.start, -f.stop))
