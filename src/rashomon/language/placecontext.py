"""What the words around the names of places say of them: what lies in what, what stands in one list, of which kind."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import cos, radians

from rashomon.language import countries
from rashomon.language.placenames import Sense, kinds_of, senses
from rashomon.language.towns import SHORTENED

# Between a place and what it lies in: "Tarven, Ohio", "Tarven (Ohio)", "Tarven in northern Ohio", "Tarven, a town in".
_NOUN = r"(?:state|province|region|district|county|city|town|village|island|suburb|part|area|neighbou?rhood|capital)s?"
WITHIN = re.compile(
    rf",? (?:(?:[Rr]egion|[Dd]istrict|[Cc]ounty|[Aa]rea|[Pp]rovince|[Ss]tate),? )?"
    rf"(?:(?:(?:a|an|the|one of) (?:[\w’'-]+ ){{1,5}}|{_NOUN} )?(?:in|of|near|on) )"
    rf"(?:the )?(?:[a-z-]*(?:north|south|east|west|central|upper|lower|rural)[a-z-]* )?(?:{_NOUN} of )?(?:the )?"
)
COMMA = re.compile(r",? ?\(?$|, (?:(?:in|on) )?(?:the )?(?:(?:[a-z-]*(?:north|south|east|west|central)[a-z-]*) )?$")
LIST = re.compile(r",? ?(?:and|or|&|as well as|to) (?:in |from |also )?(?:the )?$|, (?:in )?(?:the )?$|/$| ?[-–] ?$")
OWNER = re.compile(rf"['’]s? (?:[a-z-]+ ){{0,3}}(?:{_NOUN}(?: of)? )?$| (?:[a-z-]+ )?{_NOUN}(?: of)? $")
ABBREVIATED = re.compile(
    r",? \(?(?P<region>"
    + "|".join(re.escape(f) for f in sorted(SHORTENED, key=lambda f: (-len(f), f)))
    + r")(?![\w’'])"
)
CAPITALISED = re.compile(r"(?:U\.S\.A?\.|U\.K\.|[^\W\d_][\w’'-]*)")
KIND_AFTER = re.compile(
    r"['’]?s? (?P<word>[a-z]+)\b|-(?P<dash>[a-z]+)\b| (?P<upper>County|Province|State|District|Island|City)\b"
)
KIND_BEFORE = re.compile(
    r"\b(?P<word>[A-Za-z]+) of (?:the )?$"
    r"|\b(?P<apposed>city|town|village|province|state|county|island|suburb|district|region|capital) $"
)
ADJECTIVE_REACH = 40  # letters before a name in which an adjective of its country may stand


@dataclass(frozen=True, slots=True)
class Named:
    """One mention of a place; offsets count code points of the text."""

    name: str
    start: int
    stop: int


@dataclass(slots=True)
class Context:
    """What the text says of one mention."""

    outer: list[int] = field(default_factory=list)  # mentions of what it lies in
    own: bool = False  # whether the words right after it say so, not only those after its list
    outer_senses: list[tuple[Sense, ...]] = field(default_factory=list)
    peers: list[int] = field(default_factory=list)  # mentions in one list with it
    kinds: frozenset[str] = frozenset()
    country: str = ""  # by an adjective right before it


def contexts(text: str, mentions: Sequence[Named]) -> list[Context]:
    """The context of each mention; they must be in the order of the text."""
    found = [Context() for _ in mentions]
    for n, mention in enumerate(mentions):
        found[n].kinds = kinds_around(text, mention)
        found[n].country = country_before(text, mention.start)
        short = ABBREVIATED.match(text, mention.stop)
        if short and not any(m.start < short.end() and short.start() < m.stop for m in mentions[n + 1 : n + 2]):
            found[n].own = True
            found[n].outer_senses.append(only_regions(senses(SHORTENED[short["region"]])))
    for n in range(len(mentions) - 2, -1, -1):
        gap = text[mentions[n].stop : mentions[n + 1].start]
        if not 0 < len(gap) <= 60 or any(c in gap for c in ".;!?\n"):
            continue
        join(n, n + 1, gap, mentions, found)
    for context in found:  # "the provinces of Osk, Ulm and Tar"
        for peer in context.peers:
            found[peer].kinds = found[peer].kinds or context.kinds
    return found


def join(n: int, after: int, gap: str, mentions: Sequence[Named], found: list[Context]) -> None:
    """Note how two neighbouring mentions stand to each other, by the words between them."""
    one, two = senses(mentions[n].name), senses(mentions[after].name)
    listed = LIST.fullmatch(gap)
    in_row = bool(listed and found[after].peers and one and two and one[0].kind == two[0].kind)
    if not in_row and (COMMA.fullmatch(gap) or (not listed and WITHIN.fullmatch(gap))) and can_lie_in(one, two):
        found[n].outer.append(after)
        found[n].own = True
    elif listed:
        found[n].peers.append(after)
        found[after].peers.append(n)
        found[n].outer += found[after].outer
        found[n].outer_senses += found[after].outer_senses
    elif OWNER.fullmatch(gap) and can_lie_in(two, one):
        found[after].outer.append(n)


def can_lie_in(inner: Sequence[Sense], outer: Sequence[Sense]) -> bool:
    """Whether some sense of one lies in some sense of the other; a country's name in a list of countries does not."""
    if not outer:
        return False
    if not inner:
        return outer[0].kind in ("country", "region", "district", "city")
    if inner[0].kind in ("country", "area"):
        outer = [s for s in outer if s.kind not in ("country", "area")]
    elif RANK[inner[0].kind] < RANK["region"] <= RANK[outer[0].kind] < RANK["area"] and inner[0].prior < WELL_KNOWN:
        return True  # else it is a place that no table knows
    return any(lies_in(a, b) for a in inner for b in outer)


def lies_in(inner: Sense, outer: Sense) -> bool:
    """Whether a place lies in another, as far as the tables tell."""
    if inner.country != outer.country or RANK[inner.kind] >= RANK[outer.kind] or not outer.country:
        return False
    if outer.kind == "country":
        return True
    if outer.kind == "region" and outer.region and inner.region:
        return inner.region == outer.region
    return square_km(inner, outer) < REACH_KM[outer.kind] ** 2


WELL_KNOWN = 6.2  # prior above which a town is meant rather than an unknown one that lies in what is named next
ELSEWHERE_KM = 900.0
RANK = {"point": 0, "city": 1, "district": 2, "region": 3, "country": 5, "area": 6}
REACH_KM = {"city": 40.0, "district": 120.0, "region": 350.0}


def lies_elsewhere(inner: Sense, outer: Sense) -> bool:
    """Whether a place surely does not lie in another: other country, other division, or too far away."""
    if inner.country and outer.country and inner.country != outer.country:
        return True
    if outer.kind == "region" and outer.region and inner.region:
        return inner.region != outer.region
    return outer.kind in REACH_KM and square_km(inner, outer) > ELSEWHERE_KM**2


def square_km(one: Sense, two: Sense) -> float:
    """The square of the distance of two senses, as on a flat map."""
    east = abs(one.lon - two.lon)
    x = min(east, 360 - east) * cos(radians((one.lat + two.lat) / 2))
    return ((one.lat - two.lat) ** 2 + x**2) * 111.2**2


def only_regions(found: Sequence[Sense]) -> tuple[Sense, ...]:
    """Those that are regions."""
    return tuple(s for s in found if s.kind == "region")


def kinds_around(text: str, mention: Named) -> frozenset[str]:
    """The kinds of place that a common noun beside the name allows; none: any."""
    after = KIND_AFTER.match(text, mention.stop)
    word = after and (after["word"] or after["dash"] or after["upper"])
    if word and kinds_of(word):
        return kinds_of(word)
    before = KIND_BEFORE.search(text, max(0, mention.start - 30), mention.start)
    return kinds_of(before["word"] or before["apposed"] or "") if before else frozenset()


def country_before(text: str, start: int) -> str:
    """The country of the adjective that stands before a name: "the Kenyan town of"."""
    stretch = re.split(r"[.,;!?\n]", text[max(0, start - ADJECTIVE_REACH) : start])[-1]
    codes = [code for word in re.findall(r"[^\W\d_][\w-]+", stretch) if word[0].isupper() and (code := adjective(word))]
    return codes[-1] if codes else ""


@lru_cache(maxsize=16384)
def adjective(word: str) -> str:
    """The country of an adjective or people."""
    return countries.by_adjective(word) or countries.by_people(word)


def peoples(text: str) -> Counter[str]:
    """How often adjectives and peoples of each country stand in a text."""
    words = (m.group() for m in CAPITALISED.finditer(text))
    return Counter(code for word in words if word[0].isupper() and (code := adjective(word)))
