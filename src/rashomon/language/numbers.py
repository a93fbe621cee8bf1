"""Finds numbers in running text, in digits and in words, with their hedges, and compares two of them.

What a number counts is not decided here: `language.measures` and the extract.figures stage do that.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rashomon.language.numberwords import (
    ABOUT,
    CURRENCIES,
    FRACTIONS,
    PAIRS,
    SCALES,
    SMALL,
    SYMBOLS,
    TENS,
    VAGUE,
)

INFINITE = float("inf")
LOW, HIGH, NEAR, PLAIN = "at least", "at most", "about", "exact"
HEDGES: tuple[tuple[str, str], ...] = (  # words before the number, and what they make of it
    (r"(?:at (?:the )?(?:very )?least|(?:no|not) (?:fewer|less) than|(?:well |just |slightly |far |much )?"
     r"(?:more than|over)"
     r"|upwards? of|in excess of|a minimum of|above|greater than|exceed(?:s|ed|ing)?"
     r"|a little (?:more than|over))",
     LOW),
    (r"(?:at (?:the )?(?:very )?most|(?:no|not) more than|(?:fewer|less) than|up to|as (?:many|much|high) as"
     r"|a maximum of|under|below)", HIGH),
    (r"(?:about|around|some|roughly|approximately|approx\.?|nearly|almost|close to|an estimated|estimated(?: at)?|circa"
     r"|barely|hardly|just under|just short of|nearer|something like|in the region of|perhaps|maybe"
     r"|more or less)", NEAR),
    (r"(?:exactly|precisely|a total of|in total)", PLAIN),
)  # fmt: skip
BEFORE = tuple(
    (re.compile(rf"(?<!\w)(?:(?:only|just|now|also|a record) )?({pattern})\s$", re.I), kind) for pattern, kind in HEDGES
)
AFTER = (  # words after it
    (re.compile(r"(?:\+(?!\d)|-plus\b| or more\b| at least\b| plus\b(?! \d))", re.I), LOW),
    (re.compile(r"(?: or (?:fewer|less)\b| at most\b)", re.I), HIGH),
    (re.compile(r"(?:-odd\b| or so\b)", re.I), NEAR),
)
WENT_UP = re.compile(
    r"\b(?:went|goes|go|gone|rose|risen|climbed|moved|revised|brought|pushed|raised|put|it) up to\s$", re.I
)
MOVED = re.compile(
    r"\b(?:rise|rises|rose|risen|climb\w*|fall|falls|fell|fallen|drop\w*|grew|grow\w*|increas\w*|jump\w*|doubl\w*|went|"
    r"cut|reduc\w*|revis\w*|lower\w*|rais\w*|soar\w*|surg\w*|chang\w*|decreas\w*|declin\w*|shr[aiu]nk\w*|slip\w*"
    r"|plung\w*|up|down)\b[^.]{0,25}\b(?:from|(?P<by>by)) (?:(?:some|about|around|nearly|almost) )?$",
    re.I,
)
SPREAD = 2.0  # times: "rose by 10 to 15" may be a range, "fell by 193 to 576" tells the fall and what was left


@dataclass(frozen=True, kw_only=True, slots=True)
class Number:
    """A number as written: its span with hedge and unit sign, the span of the bare number, and what it says."""

    start: int
    stop: int
    bare_start: int
    bare_stop: int
    low: float | None
    high: float | None
    hedge: str  # exact | about | at least | at most | vague
    unit: str  # money:USD | percent | fraction | ""


_WORD = "|".join(sorted((*SMALL, *TENS), key=len, reverse=True))
_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_SCALE = "hundred|thousand|million|billion|trillion"
_WORDS = rf"(?:(?:{_WORD})(?:[- ](?:{_WORD}|{_SCALE})|(?:(?<=hundred)|(?<=thousand)) and (?:{_WORD}))*)"
_HEAD = rf"(?:(?:a|half a|one) (?:{_SCALE})(?:(?: and)?[- ](?:{_WORD}|{_SCALE}))*|{_WORDS})"
_NAMED = "|".join(
    re.escape(w).replace(r"\ ", "[- ]")
    for w in sorted((*VAGUE, *ABOUT, *PAIRS, *FRACTIONS), key=lambda w: (-len(w), w))
)
_SYMBOL = "|".join(re.escape(s) for s in sorted(SYMBOLS, key=lambda s: (-len(s), s)))
_COIN = "|".join(w for w in sorted(CURRENCIES, key=lambda w: (-len(w), w)))


def _one(n: str) -> str:
    """The pattern of one number; its groups end in `n`."""
    return (
        rf"(?:(?P<symbol{n}>{_SYMBOL})\s?)?(?:(?P<digits{n}>{_DIGITS})"
        rf"(?:[ -]?(?P<scale{n}>{_SCALE}|dozen|bn|tn|mln|mn|[kmb](?![\w/]))(?![a-z]))?"
        rf"|(?P<words{n}>{_HEAD})(?![A-Za-z])(?:[ -](?P<wscale{n}>dozen))?)"
    )


_BEFORE = r"(?:(?<![\w.,$€£/])|(?-i:(?<=[a-z]\.)(?=[A-Z])))(?<![A-Za-z]-)(?<!\d[-–—:])"
NUMBER = re.compile(
    _BEFORE + rf"(?:(?P<named>{_NAMED})(?![\w])|(?P<minus>minus |[-−](?=\d))?(?P<between>between )?{_one('')}"
    rf"(?:(?:\s?[-–—]\s?| to | or |(?(between) and |(?!))){_one('2')})?(?![\d]|,\d|\.\d|/\d))"
    rf"(?P<percent>\s?%| ?-?per ?cent\b| percentage points?\b| pct\b)?"
    rf"(?:[ -](?P<coin>(?:US |U\.S\. |Swiss |Canadian |Australian )?(?:{_COIN}))\b)?",
    re.I,
)
# How a number or a part may begin: NUMBER and IN_N themselves are slow to look for.
# Nothing is taken, for one may begin in another: the 5 of "-5".
IN_BEGINNING = re.compile(r"\b(?=(?:one|two|three|four|\d) (?:in|out of)\b)", re.I)
BEGINNING = re.compile(rf"{_BEFORE}(?=\d|minus |[-−]\d|between |{_SYMBOL}|{_NAMED}|half a |an? |{_WORD})", re.I)
IN_N = re.compile(r"\b(?P<a>one|two|three|four|\d) (?:in|out of)(?: every)? (?P<b>two|three|four|five|six|seven|eight|nine|ten|\d\d?)\b(?! (?:million|of))", re.I)  # fmt: skip # noqa: E501
SCORE = re.compile(r"\b(?:won|win|wins|beat|beats|beaten|lost|lose|defeat\w*|draw|drew|victory|lead|led|vote[ds]?|ruling|ruled|score\w*|goals?)\b", re.I)  # fmt: skip # noqa: E501
STREET = re.compile(
    r"\s(?:(?:[A-Z][\w’'.-]*|\d+(?:st|nd|rd|th))\s){1,4}?(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Drive|Dr"
    r"|Square|Place|Way|Court|Ct|Parkway|Pkwy|Highway|Hwy|Terrace)\b"
)
MILE = re.compile(r" Mile(?= (?:(?:Road|Rd|near|area|in)\b|and [A-Z])|[,.;])")  # a road: "near 7 Mile and Dale"
LABEL = re.compile(
    r"(?:\b(?:No\.?|Nos\.?|Number|Flight|Article|Section|Chapter|Room|Route|Highway|Interstate|Line|Resolution|Page|"
    r"Channel|Version|Phase|Gate|Terminal|Level|Grade|Volume|Formula|Zone|Block|Part|Day|Week|Stage|Round|Tier|Category|"
    r"Decree|Bill|Item|Paragraph|Platform|Pier|Runway|Unit|Apartment|Apt\.?|Suite|Box|Boeing|Airbus|Type|Model|Apollo|"
    r"Long March|Falcon|Ariane|Soyuz|Shenzhou|"
    r"Group|Ward|District|Precinct|Reactor|Top|Image|Photo|Picture|Slide|Figure|Step|Engine|Exit|Lot|ages? of)|#)\s?$"
)
PAGED = re.compile(r"\b(?:Image|Photo|Picture|Slide|Page|Part|Video|Step)s? \d+ (?:of|/)(?: /)? $|(?<!\w)\d+ / $", re.I)
BLOCK = re.compile(r"\s(?:block of|blk\.? of|hundred block)\b", re.I)


def value_of(words: str) -> float:
    """The value of a number in words: "two hundred and six thousand" → 206000."""
    total = part = 0.0
    for word in re.findall(r"[a-z]+", words.lower()):
        if word == "half":
            part = 0.5
        elif word in ("a", "an"):
            part = part or 1.0
        elif word in SMALL or word in TENS:
            part += SMALL.get(word, 0) + TENS.get(word, 0)
        elif word == "hundred":
            part = (part or 1.0) * 100
        elif word in SCALES:
            total, part = total + (part or 1.0) * SCALES[word], 0.0
    return total + part


def _value(m: re.Match[str], n: str) -> float | None:
    digits, words = m[f"digits{n}"], m[f"words{n}"]
    if digits is None and words is None:
        return None
    scale = (m[f"scale{n}"] or m[f"wscale{n}"] or "").lower()
    value = float(digits.replace(",", "")) if digits else value_of(words)
    return value * SCALES.get(scale, 1.0)


def _currency(m: re.Match[str]) -> str:
    symbol, coin = m["symbol"] or m["symbol2"], m["coin"]
    if symbol:
        code = next(c for s, c in SYMBOLS.items() if s.lower() == symbol.lower())
        return f"money:{code}"
    if not coin:
        return ""
    name = re.sub(r"^(?:us|u\.s\.) ", "", coin.lower())
    code = {"canadian dollars": "CAD", "australian dollars": "AUD"}.get(name) or CURRENCIES.get(name, "")
    return f"money:{code.split(':')[0]}" if code else ""


def _is_metres(m: re.Match[str]) -> bool:
    """Whether "40m" without money in sight: metres, not millions."""
    return (m["scale"] or "").lower() in ("m", "b") and not (m["symbol"] or m["coin"])


def _bounds(m: re.Match[str], text: str) -> tuple[float, float, str, int] | None:
    """low, high, hedge and stop of a match; None where it is no number."""
    if m["named"]:
        name = re.sub(r"[- ]+", " ", m["named"].lower())
        if name in VAGUE:
            low, high = VAGUE[name]
            return float(low), float(high), "vague", m.end()
        exact = PAIRS.get(name) or FRACTIONS.get(name)
        value = exact or ABOUT[name]
        return float(value), float(value), PLAIN if exact else NEAR, m.end()
    first, second = _value(m, ""), _value(m, "2")
    if first is None:
        return None
    stop = m.end()
    if _is_metres(m):
        first, stop = first / SCALES[(m["scale"] or "").lower()], m.start("scale")
    if m["minus"]:
        first = -first
    if second is None:
        return first, first, PLAIN, stop
    scale2 = (m["scale2"] or m["wscale2"] or "").lower()
    if scale2 and not m["scale"] and first * SCALES[scale2] < second:
        first *= SCALES[scale2]
    if second <= first or (re.search(r"[-–—]", m[0]) and SCORE.search(text, max(0, m.start() - 40), m.end() + 25)):
        return None  # a score, a vote
    return first, second, PLAIN, stop


def _is_label(text: str, start: int, stop: int) -> bool:
    """Whether the number names something: Flight 8243, 14 Harbour Street, a telephone number."""
    before, after = text[max(0, start - 14) : start], text[stop : stop + 40]
    phone = re.match(r"[ -]\d{2,}", after) or re.search(r"\d[ -]$", before) or re.match(r"0\d", text[start:stop])
    paged = PAGED.search(text, max(0, start - 24), start)
    road = STREET.match(after) or MILE.match(after) or BLOCK.match(after)
    return bool(LABEL.search(before) or road or phone or paged or text.startswith("7-Eleven", start))


def _hedged(text: str, number: Number, floor: int) -> Number:
    """The number with the hedge that stands before or after it."""
    start, stop, hedge = number.start, number.stop, number.hedge
    low, high = number.low, number.high
    window = text[max(floor, start - 30) : start]
    matches = [(m.start(1), kind) for pattern, kind in BEFORE for m in [pattern.search(window)] if m]
    matches = [] if WENT_UP.search(window) else matches
    for at, kind in sorted(matches)[:1]:  # the longest: "not more than" is no "more than"
        start, hedge = start - len(window) + at, kind
    for after, kind in AFTER if not matches else ():
        m = after.match(text, stop)
        if m:
            stop, hedge = m.end(), kind
            break
    if hedge == LOW:
        high = None
    elif hedge == HIGH:
        low = None
    return Number(
        start=start, stop=stop, bare_start=number.bare_start, bare_stop=number.bare_stop,
        low=low, high=high, hedge=hedge, unit=number.unit,
    )  # fmt: skip


@lru_cache(maxsize=256)  # the claims of an article are asked one by one
def _beginnings(text: str) -> tuple[list[int], list[int]]:
    """Where numbers may begin, and where "one in" and the like may, in order."""
    numbers, parts = ([m.start() for m in pattern.finditer(text)] for pattern in (BEGINNING, IN_BEGINNING))
    return numbers, parts


def _within(places: list[int], start: int, stop: int) -> list[int]:
    return places[bisect_left(places, start) : bisect_left(places, stop)]


def _plain(text: str, start: int, stop: int) -> Iterator[Number]:
    taken = start
    beginnings, parts = (_within(places, start, stop) for places in _beginnings(text))
    for m in IN_N.finditer(text, start, stop) if parts else ():
        a, b = (float(x) if x.isdecimal() else value_of(x) for x in (m["a"], m["b"]))
        if 0 < a < b:
            yield Number(
                start=m.start(), stop=m.end(), bare_start=m.start(), bare_stop=m.end(),
                low=a / b, high=a / b, hedge=PLAIN, unit="fraction",
            )  # fmt: skip
    at = start
    for beginning in beginnings:
        found = NUMBER.match(text, beginning, stop) if beginning >= at else None
        if found is None:
            continue
        m = found
        if m["words2"] or m["digits2"]:
            first = m.end("scale") if m["scale"] else m.end("digits") if m["digits"] else m.end("words")
            if " to " in m[0] and _has_moved(text, start, m):
                m = NUMBER.match(text, m.start(), first) or m  # "climbed from 19 to 23" is no range
        at = max(m.end(), at + 1)
        bounds = _bounds(m, text)
        if bounds is None or m.start() < taken:
            continue
        low, high, hedge, end = bounds
        end = m.start() + len(text[m.start() : end].rstrip())
        follows = text[end : end + 1]
        if (
            follows.isalpha() and text[end - 1].isdigit() and not re.match(UNIT_SUFFIX, text[end : end + 5])
        ) or _is_label(text, m.start(), end):
            continue
        if m["named"] and ORDINAL.fullmatch(m["named"]) and COUNTED_OUT.match(text, end):
            continue  # "a third victim"
        unit = "percent" if m["percent"] else _currency(m)
        if not unit and m["named"] and re.sub(r"[- ]+", " ", m["named"].lower()) in FRACTIONS:
            unit = "fraction"
        if m["coin"] and m["coin"].lower() == "cents":
            low, high = low / 100, high / 100
        taken = end
        yield Number(
            start=m.start(), stop=end, bare_start=m.start(), bare_stop=end, low=low, high=high, hedge=hedge, unit=unit
        )


def _has_moved(text: str, start: int, m: re.Match[str]) -> bool:
    """Whether two numbers that `to` joins say how one has changed, as far as the words from `start` on tell."""
    moved = MOVED.search(text, max(start, m.start() - 60), m.start())
    if moved is None or not moved["by"]:
        return moved is not None
    bounds = _bounds(m, text)
    return bounds is None or bounds[0] is None or bounds[1] is None or bounds[1] > SPREAD * bounds[0]


ORDINAL = re.compile(r"a (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)", re.I)
COUNTED_OUT = re.compile(  # a noun and no verb behind it
    r" (?!of\b|as\b|in\b|on\b|are\b|were\b|was\b|is\b|ha[sd]\b|have\b|said\b|say\b|to\b|more\b|less\b|or\b|and\b"
    r"|from\b|than\b|by\b|\w+(?:ed|ing|ly)\b)[a-z]+"
)
UNIT_SUFFIX = r"(?:km|kg|cm|mm|m|ft|lbs?|mph|kph|kmh|g|t|ha|MW|GW|kW|C|F|in|l|mg|ml)\b"


def find(text: str, start: int = 0, stop: int | None = None) -> list[Number]:
    """Return the numbers of `text[start:stop]` in order, each with its hedge; labels, scores and ordinals left out."""
    stop = len(text) if stop is None else stop
    out: list[Number] = []
    for number in sorted(_plain(text, start, stop), key=lambda n: (n.start, -n.stop)):
        if out and number.start < out[-1].stop:
            continue
        out.append(_hedged(text, number, out[-1].stop if out else start))
    return out


def _interval(low: float | None, high: float | None) -> tuple[float, float]:
    return (-INFINITE if low is None else low, INFINITE if high is None else high)


def _roundness(value: float) -> float:
    """The size of the last digit that is not zero: 38 → 1, 1500000 → 100000."""
    if value == 0 or not float(value).is_integer():
        digits = f"{value:.6f}".rstrip("0").partition(".")[2]
        return 10.0 ** -len(digits)
    text = str(int(abs(value)))
    return 10.0 ** (len(text) - len(text.rstrip("0")))


def _rounds_to(a: float, b: float) -> bool:
    """Whether the rounder of two numbers is the other, rounded: 1.5 billion of 1.43 billion, not 200 million of 160."""
    coarse, fine = (a, b) if _roundness(a) > _roundness(b) else (b, a)
    step = _roundness(coarse)
    return step > _roundness(fine) and abs(coarse - fine) <= min(step / 2, SLACK * coarse) + 1e-9


Bounds = tuple[float | None, float | None, str]
SLACK = 0.1  # how far "about 40" reaches, as a share of the number
VAGUE_SLACK = 2.0  # "hundreds" may be said of 150 and of 1,500


def _is_vague_match(a: Bounds, b: Bounds) -> bool:
    (low_a, high_a), (low_b, high_b) = _interval(*a[:2]), _interval(*b[:2])
    if a[2] == "vague":
        low_a, high_a = low_a / VAGUE_SLACK, high_a * VAGUE_SLACK
    if b[2] == "vague":
        low_b, high_b = low_b / VAGUE_SLACK, high_b * VAGUE_SLACK
    return low_a <= high_b and low_b <= high_a


def is_near(a: Bounds, b: Bounds) -> bool:
    """Whether two figures are no further apart than "about" reaches."""
    (low_a, high_a), (low_b, high_b) = _interval(*a[:2]), _interval(*b[:2])
    reach = SLACK * max(abs(x) for x in (low_a, low_b))
    return low_a - reach <= high_b and low_b - reach <= high_a


def compare(a: Bounds, b: Bounds) -> str:
    """Say how two figures `(low, high, hedge)` of one measure and unit stand to each other.

    Returns equal; rounding (38 and about 40, 1.43 and 1.4 billion); bound (at least 38 and 40); vague (dozens and 38);
    or different.
    """
    if (a[0], a[1]) == (b[0], b[1]):
        return "equal"
    if "vague" in (a[2], b[2]):
        return "vague" if _is_vague_match(a, b) else "different"
    (low_a, high_a), (low_b, high_b) = _interval(*a[:2]), _interval(*b[:2])
    bounded = INFINITE in (high_a, high_b) or -INFINITE in (low_a, low_b)
    if low_a <= high_b and low_b <= high_a:
        return "bound"  # the one lies within what the other leaves open
    if bounded:
        return "different"
    if "about" in (a[2], b[2]) and is_near(a, b):
        return "rounding"
    if low_a == high_a and low_b == high_b and min(low_a, low_b) >= 1000 and _rounds_to(low_a, low_b):
        return "rounding"  # large round numbers are rounded without saying so; small ones are counted
    return "different"
