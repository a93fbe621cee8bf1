"""Ministries, police, armies, courts, agencies: which words of a sentence name one, of which country, for what.

"Norway’s Culture Ministry", "the Ministry of Culture of Norway" and "the Culture Ministry in Oslo" come out as
one thing: ministry, NO, {culture}. Works on words, without a tree, so that it also reads bare names.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.language import countries, gazetteer
from rashomon.language.dateforms import MONTHS, WEEKDAYS
from rashomon.language.functionwords import POSSESSIVE
from rashomon.language.names import SMALL_WORDS, fold
from rashomon.language.wordlists import listed

KINDS = {
    **dict.fromkeys(["ministry", "ministerio", "department"], "ministry"),
    **dict.fromkeys(["police", "gendarmerie", "constabulary", "carabinieri", "sheriff's office"], "police"),
    **dict.fromkeys(["law enforcement"], "police"),
    **dict.fromkeys(["army", "military", "navy", "armed forces", "air force", "national guard"], "military"),
    **dict.fromkeys(["coast guard", "coastguard", "border guard", "border guards"], "coast guard"),
    **dict.fromkeys(["government", "authorities", "leadership", "side", "govt"], "government"),
    **dict.fromkeys(["parliament", "senate", "assembly", "congress"], "parliament"),
    **dict.fromkeys(["court", "tribunal"], "court"),
    **dict.fromkeys(["embassy", "consulate"], "embassy"),
    **dict.fromkeys(["agency", "service", "services", "bureau", "commission", "committee", "council"], "agency"),
    **dict.fromkeys(["authority", "directorate", "inspectorate", "board", "institute", "administration"], "agency"),
    **dict.fromkeys(["office", "secretariat", "union", "organisation", "organization", "association"], "agency"),
}
# Heads that name an actor even in lower case and without a word before them.
ALONE = frozenset({"police", "military", "coast guard"})
# Words that say what an institution is for; in lower case they belong to it only if they are here.
PORTFOLIO = listed("portfolio")
_SAME = {
    "defense": "defence",
    "internal": "interior",
    "safety": "security",
    "publica": "public",
    "pública": "public",
    "seguridad": "security",
    "labor": "labour",
    "harbor": "harbour",
    "emergencies": "emergency",
    "economic": "economy",
    "financial": "finance",
    "fisheries": "fishery",
    "prosecutors": "prosecutor",
}
_EMPTY = frozenset(["affairs", "situations", "general", "federal", "national", "ministry", "department", "republic"])
# Fixed names whose words do not say what they are.
_FIXED = {
    ("foreign", "office"): ("ministry", "GB", frozenset({"foreign"})),
    ("state", "department"): ("ministry", "US", frozenset({"foreign"})),
    ("home", "office"): ("ministry", "GB", frozenset({"interior"})),
}
# Whose "office" is an institution.
_HOLDERS = listed("holders of an office")
_DIVISIONS = frozenset("district state county city prime vice deputy".split())
_TURN = listed("turn") | {"but", "yet", "although", "though", "because", "while"}
# Bodies that are called after what they sit on: "the Committee on Intelligence", but not "the Committee on Tuesday".
_SITTING = frozenset("commission committee council subcommittee panel".split())


@dataclass(frozen=True, slots=True)
class Institution:
    """Words `first` up to (not including) `last`; `owner_first`/`owner_last` are the owner's words, -1 if none."""

    first: int
    last: int
    head: int
    kind: str  # one of the values of KINDS
    owner: str  # ISO 3166-1 alpha-2, or ""
    portfolio: frozenset[str]
    owner_first: int = -1
    owner_last: int = -1
    owned_by_noun: bool = False  # "Russia's …", "… of Russia": the owner's own name stands there
    proper: bool = False  # written with a capital


def scan(words: Sequence[str]) -> list[Institution]:
    """All institutions named in one sentence's words (possessives are words of their own), left to right."""
    found: list[Institution] = []
    at = 0
    while at < len(words):
        head = _head(words, at)
        if head is None:
            at += 1
            continue
        kind, last = head
        if words[last : last + 1] in (["One"], ["Two"]):  # the aircraft "Air Force One"
            at = last
            continue
        one = _read(words, at, last, kind)
        if one and (not found or one.first >= found[-1].last):
            found.append(one)
        elif one and one.head > found[-1].head and one.first <= found[-1].first:
            found[-1] = one
        at = max(last, one.last if one else last)
    return found


def split(name: str) -> list[str]:
    """A name's words, possessives apart, as `scan` wants them."""
    return re.findall(r"['’]s?(?!\w)|[^\s'’,.()]+(?:\.[A-Za-z]\.?)*(?:['’](?!s\b)\w+)?|,", name)


def describe(name: str) -> Institution | None:
    """The institution a whole name stands for, or None."""
    words = [w for w in split(name) if w.casefold() != "the"]
    spans = scan(words)
    return next((s for s in spans if s.first == 0 and s.last == len(words)), None)


def _head(words: Sequence[str], at: int) -> tuple[str, int] | None:
    pair = " ".join(words[at : at + 2]).casefold()
    if pair in KINDS and len(words) > at + 1:
        return KINDS[pair], at + 2
    kind = KINDS.get(words[at].casefold())
    return (kind, at + 1) if kind else None


def _read(words: Sequence[str], at: int, last: int, kind: str) -> Institution | None:
    proper = words[at][:1].isupper()
    first = _left(words, at, proper)
    fixed = _FIXED.get((words[at - 1].casefold(), words[at].casefold())) if at else None
    modifiers = list(words[first:at])
    owner, owner_first, owner_last, noun = _owner_before(words, first)
    if owner:
        first = owner_first
    stop, inside = _right(words, last, kind, proper)
    modifiers += inside
    if not owner:
        owner, owner_first, owner_last, stop = _owner_after(words, stop, kind)
        noun = bool(owner) and countries.by_capital(" ".join(words[owner_first:owner_last])) == ""
    topics = _topics(modifiers)
    portfolio = frozenset([t for t in topics if kind != "ministry" or t not in _EMPTY] or topics)
    if fixed and not inside:
        kind, portfolio, owner = fixed[0], fixed[2], owner or fixed[1]
    if not _stands(kind, owner, portfolio, modifiers, proper):
        return None
    return Institution(first, stop, at, kind, owner, portfolio, owner_first, owner_last, noun, proper)


def _stands(kind: str, owner: str, portfolio: frozenset[str], modifiers: list[str], proper: bool) -> bool:
    if kind in ALONE:
        return True
    if kind == "government":
        return bool(owner) and not portfolio
    if kind in {"parliament", "embassy"}:
        return bool(owner) or bool(modifiers) or proper
    if kind == "ministry":
        return bool(modifiers)
    return bool(modifiers) and (proper or bool(owner) or any(m[:1].isupper() for m in modifiers) or len(modifiers) > 1)


def _left(words: Sequence[str], at: int, proper: bool) -> int:
    """The first of the words before the head that belong to the name, the owner left out."""
    first = at
    while first > 0:
        word = words[first - 1]
        low = word.casefold()
        if _ends_country(words, first):
            break
        is_name = first > 1 or proper or (at > 1 and bool(gazetteer.find(" ".join(words[: first + 1]))))  # or a capital
        if low in PORTFOLIO or (word[:1].isupper() and low not in _TURN and is_name):
            first -= 1
        elif low in {"and", "&", "-", "–"} and 1 < first < at and _joins(words, first - 1):
            first -= 2
        elif low in POSSESSIVE and first > 1 and _held(words, first, at):
            first = _holder(words, first - 1)
        else:
            break
    return first


def _holder(words: Sequence[str], last: int) -> int:
    """The first word of who holds an office: "Kelwick state attorney general | 's office"."""
    first = last
    while first and words[first - 1].casefold() in _HOLDERS | _DIVISIONS:
        first -= 1
    while first > 1 and words[first - 1][:1].isupper() and words[first - 1].casefold() not in _TURN:
        if _ends_country(words, first):
            break
        first -= 1
    return first


def _held(words: Sequence[str], first: int, at: int) -> bool:
    """Whether "Prosecutor General ’s" goes with "Office"."""
    return words[at].casefold() == "office" and words[first - 2].casefold() in _HOLDERS


def _joins(words: Sequence[str], middle: int) -> bool:
    before, after = words[middle - 1], words[middle + 1]
    both_known = before.casefold() in PORTFOLIO and after.casefold() in PORTFOLIO
    return both_known and (before[:1].isupper() == after[:1].isupper())


def country_before(words: Sequence[str], last: int) -> tuple[str, int]:
    """The code and first word of a country's name, adjective or abbreviation that ends just before word `last`."""
    for size in (4, 3, 2, 1):
        if last - size < 0:
            continue
        phrase = " ".join(words[last - size : last])
        if not phrase[:1].isupper() or words[last - size].casefold() == "the":
            continue
        code = countries.by_name(phrase) or countries.by_adjective(phrase)
        if code:
            return code, last - size
    return "", -1


def _ends_country(words: Sequence[str], last: int) -> bool:
    return bool(country_before(words, last)[0])


def _owner_before(words: Sequence[str], first: int) -> tuple[str, int, int, bool]:
    last = first - 1 if first and words[first - 1] in POSSESSIVE else first
    code, start = country_before(words, last)
    if not code:
        return "", -1, -1, False
    return code, start, last, bool(countries.by_name(" ".join(words[start:last])))


def _right(words: Sequence[str], last: int, kind: str, proper: bool) -> tuple[int, list[str]]:
    """Where "of Culture and Tourism" ends, and its words."""
    if not proper or kind not in {"ministry", "agency", "court"} or last + 1 >= len(words):
        return last, []
    is_on = words[last].casefold() == "on" and words[last - 1].casefold() in _SITTING
    if words[last].casefold() not in {"of", "for", "de"} and not (is_on and not _is_time(words[last + 1])):
        return last, []
    at, stop, inside = last + 1, last, []
    while at < len(words):
        word = words[at]
        if word[:1].isupper() and not _starts_country(words, at):
            inside.append(word)
            at += 1
            stop = at
        elif word.casefold() in SMALL_WORDS | {",", "&"} and at + 1 < len(words) and _goes_on(words, at):
            at += 1
        else:
            break
    return stop, inside


def _is_time(word: str) -> bool:
    return word.casefold().rstrip(".") in {*WEEKDAYS, *MONTHS}


def _goes_on(words: Sequence[str], at: int) -> bool:
    following = words[at + 1]
    if words[at] == "," or words[at].casefold() == "and":
        return following.casefold() in PORTFOLIO and following[:1].isupper()
    if words[at].casefold() in {"in", "on", "at", "to"}:
        return False
    return (following[:1].isupper() and not _starts_country(words, at + 1)) or following == "the"


def _starts_country(words: Sequence[str], at: int) -> int:
    """How many words from `at` on are a country's name; 0 if none."""
    skip = 1 if words[at].casefold() == "the" else 0
    for size in (5, 4, 3, 2, 1):
        phrase = " ".join(words[at + skip : at + skip + size])
        if phrase[:1].isupper() and at + skip + size <= len(words) and countries.by_name(phrase):
            return skip + size
    return 0


def _owner_after(words: Sequence[str], stop: int, kind: str) -> tuple[str, int, int, int]:
    if stop + 1 >= len(words):
        return "", -1, -1, stop
    word = words[stop].casefold()
    if word == "(" and words[stop + 2 : stop + 4] == [")", "of"]:  # "the Road Safety Agency (RSA) of Norway"
        code, first, last, _ = _owner_after(words, stop + 3, kind)
        return code, first, last, stop
    size = _starts_country(words, stop + 1) if word == "of" else 0
    if size:
        first = stop + 1 + (words[stop + 1].casefold() == "the")
        last = stop + 1 + size
        return countries.by_name(" ".join(words[first:last])), first, last, last
    if word == "in" and kind in {"ministry", "government", "parliament"}:
        for size in (2, 1):
            phrase = " ".join(words[stop + 1 : stop + 1 + size])
            code = "" if words[stop + 1 + size : stop + 2 + size] == ["state"] else countries.by_capital(phrase)
            if code and len(phrase.split()) == size:
                return code, stop + 1, stop + 1 + size, stop + 1 + size
    return "", -1, -1, stop


def _topics(modifiers: list[str]) -> list[str]:
    folded = [fold(m) for m in modifiers if m.isalpha() or m[:1].isupper()]
    return [_SAME.get(w, w) for w in folded if w not in SMALL_WORDS and w not in POSSESSIVE]


def same_office(a: Institution, b: Institution) -> str:
    """Why two institutions may be one ("both are the ministry of culture of Norway"), or ""."""
    if a.kind != b.kind or (a.owner and b.owner and a.owner != b.owner):
        return ""
    nested = a.portfolio < b.portfolio or b.portfolio < a.portfolio
    if a.portfolio != b.portfolio and not (a.kind == "ministry" and a.portfolio and b.portfolio and nested):
        return ""
    owner = countries.name_of(a.owner or b.owner)
    topic = " and ".join(sorted(a.portfolio | b.portfolio))
    return f"both are the {kind_words(a.kind, topic)}{f' of {owner}' if owner else ''}"


def kind_words(kind: str, topic: str) -> str:
    """The kind with its subject: "ministry of culture", "traffic police"."""
    if not topic:
        return kind
    return f"{kind} of {topic}" if kind == "ministry" else f"{topic} {kind}"
