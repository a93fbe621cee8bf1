"""A headline's toll, read without a tree: "Two dead, teen hurt in ferry fire"."""

import re
from dataclasses import dataclass
from itertools import pairwise

from rashomon.language.persons import PERSONS

NUMBERS = {
    word: n for n, word in enumerate("no one two three four five six seven eight nine ten eleven twelve".split())
}
_AGE = r"(?<!\w, )"  # "Man, 34, killed" counts nobody; "One dead, 3 hurt" does
_NO_AGE = r"(?=\d{1,2} (?:others?|more|people|men|women|children|kids|teens|boys|girls|officers)\b)|" + "|".join(
    rf"(?<={word}, )" for word in ("dead", "killed", "dies", "shot", "hurt", "injured", "wounded")
)
_DIGITS = rf"(?<!of )(?:{_AGE}|{_NO_AGE})(?<![\w-])" r"\d{1,3}(?![\da-z-]|,\d|\s*(?:a\.?m\b|p\.?m\b|-?years?|-? ?year))"
_NUMBER = rf"(?:{_DIGITS}|\b(?:{'|'.join(NUMBERS)})\b(?!-))"
_AGED = r"\b(?:\d{1,3}|[a-z]+)[- ]year[- ]?-?olds?\b"
_PERSON = rf"(?:(?:{_AGED} )?(?:\w+ )?\b(?:{'|'.join(sorted(PERSONS))})\b|{_AGED})"
_WORD = r"(?!\d+(?:st|nd|rd|th)\b)(?!(?:and|in|is|after|for|at|who|by|of|charged|arrested|as|on|with|from|when|kills?|killed|shot|dead)\b)[\w’'.-]+"
_ONE = rf"(?:{_WORD} ){{0,2}}?{_PERSON}(?: {_WORD}){{0,1}}?(?:, (?:aged )?\d{{1,2}}\b,?)?"
_ITEM = rf"(?:{_NUMBER}(?: {_WORD}){{0,3}}?|{_ONE})"
_LIST = rf"(?P<people>{_ITEM}(?:(?:, and|,| and| &) {_ITEM}){{0,4}}),?"
_AUX = r"(?:(?:is|are|was|were|has|have|been|being|found|left|pronounced|later|also|in|reported)\s)*"
_FATAL = (
    r"(?:killed|dead|die|dies|died|dying|slain|murdered|fatally \w+|mortally \w+"
    r"|(?:shot|stabbed|beaten|burned|struck|run over)(?:,| and|,? then)? (?:killed|dead|to death)|gunned down)"
)
_HURT = (
    r"(?:(?:critically |seriously |badly )?(?:injured|hurt|wounded|hospitali[sz]ed)"
    r"|in (?:\w+ )?hospital|(?:in )?critical)"
)
_HIT = r"(?:shot|stabbed|struck)"
_STATE = rf"{_AUX}(?:(?P<killed>{_FATAL})|(?P<injured>{_HURT})|(?P<hit>{_HIT}))\b"
SUFFERED = re.compile(rf"{_LIST} {_STATE}", re.I)
ACTED = re.compile(
    rf"\b(?:(?P<killed>kill(?:s|ed|ing)?|claims?)|(?P<injured>injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurts|hurting)"
    rf"|(?P<hit>shoots|stabs)) (?!at (?!least))(?:at least |up to |another )?(?P<people>{_ITEM}(?:(?:, and|,| and| &) {_ITEM}){{0,3}})"
    r"(?! (?:injured|hurt|wounded|dead|killed))\b",
    re.I,
)
ITEM = re.compile(rf"(?P<number>{_NUMBER})(?: {_WORD}){{0,3}}|(?P<person>{_PERSON})", re.I)
FATALITY = re.compile(
    r"\b(?:fatal(?:ly|ity)?|deadly|homicides?|murder(?:ed|s)?|slay(?:ing|s)|slain|death|killing|killed|kills|dies|dead)\b",
    re.I,
)
DENIED = re.compile(
    r"\b(?:attempted murder|death penalty|death threats?|not killed|nearly|death row|left for dead)\b", re.I
)


BESIDES = re.compile(r"\b(?:others?|another|more)\b", re.I)
DIED_SINCE = re.compile(r"\b(?:has (?:since )?died|have died|dies|died|succumbs)\b", re.I)  # "Man hurt in crash dies"
OF_ANOTHER = re.compile(r"\bof\b")  # "mother of toddler injured": one of the two is

LONGEST = 200  # characters: what is longer is no headline, and takes long


@dataclass(frozen=True, slots=True)
class Headline:
    """What a headline states; None where it does not. `is_counted`: by number, not by telling of one person."""

    killed: int | None = None
    injured: int | None = None
    hit: int | None = None
    is_fatal: bool = False  # it tells of a death, however many
    hit_besides: bool = False  # those shot are others than the dead: "One dead, three shot"


def headline_toll(title: str) -> Headline:
    """Read the numbers of killed, injured and shot that a headline states."""
    title = title[:LONGEST]
    found: dict[str, int] = {}
    taken: list[tuple[int, int]] = []
    order: list[str] = []
    for match in (m for pattern in (SUFFERED, ACTED) for m in pattern.finditer(title)):
        if any(a < match.end() and match.start() < b for a, b in taken):
            continue
        state = next(k for k in ("killed", "injured", "hit") if match[k])
        if state != "killed" and DIED_SINCE.search(title, match.end()) and not SUFFERED.search(title, match.end()):
            state = "killed"
        found[state] = found.get(state, 0) + _counted(match["people"])
        order.append(state)
        taken.append(match.span())
    is_fatal = bool(FATALITY.search(title)) and not DENIED.search(title)
    besides = (
        bool(found.get("killed")) and bool(BESIDES.search(title) or order.index("killed") < order.index("hit"))
        if "hit" in found
        else False
    )
    return Headline(found.get("killed"), found.get("injured"), found.get("hit"), is_fatal, besides)


def _counted(people: str) -> int:
    """How many a list counts; of two persons with "of" between them one."""
    items = list(ITEM.finditer(people))
    double = sum(
        bool(a["person"] and b["person"] and OF_ANOTHER.search(people, a.end(), b.start())) for a, b in pairwise(items)
    )
    return sum(_count(item) for item in items) - double


def _count(item: re.Match[str]) -> int:
    word = item["number"]
    if not word:
        return 1
    return int(word) if word.isdigit() else NUMBERS[word.lower()]
