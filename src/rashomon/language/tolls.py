"""A headline's toll, read without a tree: "Two dead, teen hurt in ferry fire"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rashomon.language.background import counts_many
from rashomon.language.persons import PERSONS

NUMBERS = {
    word: n for n, word in enumerate("no one two three four five six seven eight nine ten eleven twelve".split())
}
_PLURALS = (
    "others?|more|people|persons|men|women|children|kids|teens|teenagers|boys|girls|officers|deputies|adults|students|"
    "victims|passengers|bystanders|brothers|sisters|sons|daughters|relatives"
)
_AFTER_STATE = "|".join(rf"(?<={word}, )" for word in ("dead", "killed", "dies", "shot", "hurt", "injured", "wounded"))
# "Man, 34, killed" counts nobody; "One dead, 3 hurt" and "killed son, 2 others" do
_NOT_AGE = rf"(?:(?<!\w, )|(?=\d{{1,2}} (?:{_PLURALS})\b)|{_AFTER_STATE})"
_NOT_MEASURED = r"(?! (?:times?|days?|weeks?|months?|hours?|minutes?|miles?|blocks?|rounds?|shots|years?)\b)"
_DIGITS = (
    rf"(?<!of ){_NOT_AGE}(?<![\w-])\d{{1,3}}(?![\da-z-]|,\d|\s*(?:a\.?m\b|p\.?m\b|-?years?|-? ?year)){_NOT_MEASURED}"
)
_NUMBER = rf"(?:{_DIGITS}|\b(?:{'|'.join(NUMBERS)})\b(?!-){_NOT_MEASURED})"
_AGED = r"\b(?:\d{1,3}|[a-z]+)[- ](?:year|month|week)s?[- ]?-?olds?\b"
_NOUN = rf"\b(?:{'|'.join(sorted(PERSONS - {'wounded'}))})\b"
_BOTH = r"\b(?:parents|couple|grandparents)\b"
_WORD = (
    r"(?!\d+(?:st|nd|rd|th)\b)(?!(?:and|in|is|after|for|at|who|by|of|charged|arrested|as|on|with|from|when|then"
    r"|kills?|killed|shot|dead|injured|wounded|hurt|dies|died|slain|murdered|shoots|stabs|stabbed|fatally)\b)[\w’'.-]+"
)
_PERSON = rf"(?:{_AGED}(?: {_WORD}){{0,3}}? {_NOUN}|(?:{_WORD} )?{_NOUN}(?: {_NOUN})?|{_AGED}|{_BOTH})"
_ONE = rf"(?:{_WORD} ){{0,2}}?{_PERSON}(?: {_WORD}){{0,1}}?(?:, (?:aged )?\d{{1,2}}\b(?! (?:{_PLURALS})\b),?)?"
_GROUP = (
    rf"(?: of(?: {_WORD}){{1,4}}?)?(?: and (?:{_PLURALS})\b)?(?:, including [^,]{{3,40}},)?"  # "nine | of one family"
)
_ITEM = rf"(?:{_NUMBER}(?: {_WORD}){{0,3}}?{_GROUP}|{_ONE})"
_OBJECT = rf"(?:{_NUMBER}(?: (?:{_WORD} )?(?:{_PLURALS})\b)?|{_ONE})"
_JOIN = r"(?:, and|,| and| &)"
_LIST = rf"(?P<people>{_ITEM}(?:{_JOIN} {_ITEM}){{0,4}}),?"
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
_SLAYING = (
    r"kill(?:s|ed|ing)?|claim(?:s|ed)|murder(?:s|ed|ing)|slays|slew|(?:fatally|mortally) (?:shoots|shot|stabs|stabbed)"
    r"|(?:shoots|shot|stabs|stabbed|beats)(?: and|,? then) (?:kills|killed)"
)
ACTED = re.compile(
    rf"\b(?<!are )(?<!were )(?<!is )(?<!was )(?:(?P<killed>{_SLAYING})"
    rf"|(?P<injured>injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurts|hurting)"
    rf"|(?P<hit>shoots|stabs)) (?!at (?!least))(?:at least |up to |another |his |her |their )?"
    rf"(?P<people>{_OBJECT}(?:{_JOIN} (?:his |her |their )?{_OBJECT}){{0,3}})"
    r"(?! (?:injured|hurt|wounded|dead|killed))\b",
    re.I,
)
SELF = re.compile(  # behind those someone killed: "wife, then himself", "3 bandmates, self"
    r"(?: \w+s)?(?:(?:,| and|,? then|,? before)(?: \w+)?(?: (?:then|before))?"
    r"(?: (?:kills|killing|shoots|shooting|killed|shot))? (?:him|her)?self\b"
    r"|,? (?:him|her)?self\b| then (?:him|her)?self\b)",
    re.I,
)
SPLIT = re.compile(r",? and |, | & ", re.I)
COUNT = re.compile(
    rf"(?:at least |up to |another |his |her |their )?(\d{{1,3}}|{'|'.join(NUMBERS)})\b(?!-|[ -]?(?:year|month|week))",
    re.I,
)
BOTH = re.compile(_BOTH, re.I)
AMONG = re.compile(r", including [^,]+,?", re.I)
GROUP = re.compile(rf"(?:{_PLURALS})", re.I)
UNCOUNTED = re.compile(  # a headline over many happenings, or whose list names some by words that count nobody
    r"\b(?:weekend|overnight|separate|multiple|two|three|four|five|\d+|sides?|citywide|string of|\w+ly) (?:\w+ )?"
    r"(?:shootings|stabbings|crashes|attacks|incidents|homicides)\b|\bweekend (?:of )?(?:\w+ )?violence\b",
    re.I,
)
SUICIDE = re.compile(r"\bmurder[- /]+suicide\b", re.I)
_FATALITY = (
    r"\b(?:fatal(?:ly|ity)?|deadly|homicides?|murder(?:ed|s)?|slay(?:ing|s)|slain|death|killing|killed|kills|dies|died"
    r"|dead)\b"
)
FATALITY = re.compile(_FATALITY, re.I)
DEADLY = re.compile(_FATALITY)  # in a text: written small it is no one's name
DENIED = re.compile(
    r"\b(?:attempted murder|death penalty|death threats?|not killed|nearly|almost|death row|left for dead"
    r"|near[- ]death|brush with death|(?:cheat|escap|def)\w+ death)\b",
    re.I,
)
NEARLY = re.compile(r"\b(?:nearly|almost|narrowly)\b", re.I)
BESIDES = re.compile(r"\b(?:others?|another|more)\b", re.I)
DIED_SINCE = re.compile(r"\b(?:has (?:since )?died|have died|dies|died|succumbs)\b", re.I)  # "Man hurt in crash dies"

LONGEST = 200  # characters: what is longer is no headline, and takes long


@dataclass(frozen=True, slots=True)
class Headline:
    """What a headline states; None where it does not. `is_counted`: by number, not by telling of one person."""

    killed: int | None = None
    injured: int | None = None
    hit: int | None = None
    is_fatal: bool = False  # it tells of a death, however many
    died: bool = False  # someone has died of it since
    hit_besides: bool = False  # those shot are others than the dead: "One dead, three shot"


@lru_cache(maxsize=4096)  # a story's facts are held against the same titles
def headline_toll(title: str) -> Headline:
    """Read the numbers of killed, injured and shot that a headline states."""
    title = title[:LONGEST]
    is_fatal = bool(FATALITY.search(title)) and not DENIED.search(title)
    if UNCOUNTED.search(title) or counts_many(title):
        return Headline(is_fatal=is_fatal)
    found: dict[str, int] = {}
    taken: list[tuple[int, int]] = []
    order: dict[str, int] = {}
    for match in (m for pattern in (ACTED, SUFFERED) for m in pattern.finditer(title)):
        if any(a < match.end() and match.start() < b for a, b in taken) or NEARLY.search(match[0]):
            continue
        state = next(k for k in ("killed", "injured", "hit") if match[k])
        if state != "killed" and DIED_SINCE.search(title, match.end()) and not SUFFERED.search(title, match.end()):
            state = "killed"
        also = match.re is ACTED and state == "killed" and SELF.match(title, match.end())
        found[state] = found.get(state, 0) + _counted(match["people"]) + bool(also)
        order.setdefault(state, match.start())
        taken.append(match.span())
    killed, hit = found.get("killed"), found.get("hit")
    if killed == 1 and SUICIDE.search(title):
        killed = None  # one of the two
    besides = bool(killed and hit and (BESIDES.search(title) or order["killed"] < order["hit"]))
    died = is_fatal and bool(DIED_SINCE.search(title))
    return Headline(killed, found.get("injured"), hit, is_fatal, died, besides)


def _counted(people: str) -> int:
    """How many a list counts: "2 adults, 2 teens" are four, "man, 34, and girl" two, "mother of toddler" is one.

    "Nine men and women, including a guard" are nine.
    """
    total = 0
    for n, item in enumerate(SPLIT.split(AMONG.sub("", people))):
        number = COUNT.match(item)
        if number is None and n and GROUP.fullmatch(item):
            continue
        if number is None:
            total += 2 if BOTH.search(item) else 1
        elif n == 0 or not item.strip(" ,").isdigit() or number[1] == "1":
            total += int(number[1]) if number[1].isdigit() else NUMBERS[number[1].lower()]
    return total
