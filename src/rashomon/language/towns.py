"""Words that place a happening in a town: a dateline, "Tarven, Ohio", "Tarven police", "in Tarven"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from rashomon.language import countries, gazetteer
from rashomon.language.datelines import find_dateline
from rashomon.language.names import fold

# How newspapers and the post shorten the states and provinces of North America and Australia.
SHORTENED = {
    form: name
    for name, forms in {
        "Alabama": "Ala. AL", "Alaska": "AK", "Arizona": "Ariz. AZ", "Arkansas": "Ark. AR", "California": "Calif. CA",
        "Colorado": "Colo. CO", "Connecticut": "Conn. CT", "Delaware": "Del. DE", "Florida": "Fla. FL",
        "Georgia": "Ga. GA", "Hawaii": "HI", "Idaho": "ID", "Illinois": "Ill. IL", "Indiana": "Ind. IN",
        "Iowa": "IA", "Kansas": "Kan. Kans. KS", "Kentucky": "Ky. KY", "Louisiana": "La. LA", "Maine": "ME",
        "Maryland": "Md. MD", "Massachusetts": "Mass. MA", "Michigan": "Mich. MI", "Minnesota": "Minn. MN",
        "Mississippi": "Miss. MS", "Missouri": "Mo. MO", "Montana": "Mont. MT", "Nebraska": "Neb. NE",
        "Nevada": "Nev. NV", "New Hampshire": "N.H. NH", "New Jersey": "N.J. NJ", "New Mexico": "N.M. NM",
        "New York": "N.Y. NY", "North Carolina": "N.C. NC", "North Dakota": "N.D. ND", "Ohio": "OH",
        "Oklahoma": "Okla. OK", "Oregon": "Ore. OR", "Pennsylvania": "Pa. PA", "Rhode Island": "R.I. RI",
        "South Carolina": "S.C. SC", "South Dakota": "S.D. SD", "Tennessee": "Tenn. TN", "Texas": "TX",
        "Utah": "UT", "Vermont": "Vt. VT", "Virginia": "Va. VA", "Washington": "Wash. WA",
        "West Virginia": "W.Va. WV", "Wisconsin": "Wis. WI", "Wyoming": "Wyo. WY", "District of Columbia": "D.C. DC",
        "Ontario": "Ont. ON", "Quebec": "Que. QC", "British Columbia": "B.C. BC", "Alberta": "Alta. AB",
        "Manitoba": "Man. MB", "Saskatchewan": "Sask. SK", "Nova Scotia": "N.S. NS", "New Brunswick": "N.B. NB",
        "New South Wales": "NSW", "Victoria": "Vic. VIC", "Queensland": "Qld QLD",
    }.items()
    for form in forms.split()
}  # fmt: skip
_WORD = r"(?:St\.|Ste\.|Mt\.|Ft\.|[A-Z][\w’'-]+)"
_NAME = rf"{_WORD}(?: (?:de|del|la|of the|upon|on|al-)? ?{_WORD}){{0,3}}"
_SHORT = "|".join(re.escape(form) for form in sorted(SHORTENED, key=lambda f: (-len(f), f)))
REGION = re.compile(  # "in Tarven, Ohio police said" is none
    rf"\b(?P<name>{_NAME}), (?P<region>(?:{_SHORT})(?![\w])|{_NAME})(?! (?:officials?|authorities|police|residents?)\b)"
)
FORCE = re.compile(
    rf"\b(?P<name>{_NAME})(?:[’']s?)? (?:[Pp]olice|PD\b|[Ff]ire(?:fighters| Department| Rescue| and Rescue)|[Mm]ayor\b"
    r"|City (?:[Hh]all|[Cc]ouncil)|[Pp]aramedics|Metro(?:politan)? Police)"
)
OFFICE = re.compile(rf"\bCity of (?P<name>{_NAME})|\b[Pp]olice (?:in|of) (?P<other>{_NAME})")
PLACED = re.compile(
    r"(?<!University )(?<!College )(?<!size )(?<!Department )(?<!Ministry )(?<!District )(?<!Bureau )(?<!Institute )"
    r"(?<!Bank )(?<!Church )(?<!Museum )(?<!Secretary )(?<!Minister )"
    r"\b(?P<how>in|at|near|outside(?: of)?|of|from) (?:(?:down|up|mid)town "
    r"|central |inner |(?:(?:north|south)?-?(?:east|west)|north|south)(?:ern)? "
    r"|the (?:[\w’'-]+ ){0,3}(?:city|town|village|hamlet|township|suburb|port|community|capital) of |the (?=Bronx\b))?"
    rf"(?P<name>{_NAME})"
)
OF_HERE = re.compile(  # before "of Tarven": someone, a part of it or a way from it, not "in charge of"
    r"(?:[,)\d]|\b[A-Z][\w.’'-]+|\b(?:\w*m[ae]n|boys?|girls?|teens?|people|persons?|couple|family|residents?|natives?|citizens?|police|mayor"
    r"|city|town|village|suburbs?|streets?|outskirts|edge|side|part|area|section|centre|center|heart|middle|port|county"
    r"|miles|kilomet(?:er|re)s|km|(?:north|south)?-?(?:east|west)|north|south|outside|just)),? $"
)
CORNER = re.compile(r" (?:and|&) (?:[A-Z]|\d)[\w.]*")  # "near Cedar and Elm": two streets
EPITHET = re.compile(  # "the Tarven shooting", "a Tarven nightclub"; a home and a school are also called after people
    rf"\b(?P<name>{_NAME}) (?i:shootings?|stabbing|murders?|homicide|killing|crash|collision|fire|blast|bombing"
    r"|explosion|attack|siege|flood|quake|earthquake|collapse|derailment|standoff|nightclub"
    r"|restaurant|motel|hotel|gas station|playground|parking lot|block party|house party|intersection|shootout|massacre"
    r"|incident)\b"
    rf"|\b(?P<of>{_NAME}) (?:apartment|street|park|home|house)\b"  # not a street's own name: "Elm Street"
)
OPENING = frozenset(  # first words of towns' names: "Mount Tarven" is not Tarven
    "mount mt fort ft saint st new port lake san santa los el la las le grand old little big glen cape point bay mc de "
    "north south east west upper lower".split()
)
NATIVE = re.compile(  # "a Tarven man"
    rf"\b[Aa]n? (?:[\w-]+-year-old )?(?P<name>{_NAME}) (?:man|woman|boy|girl|teen(?:ager)?|toddler|couple|family|mother"
    r"|father|resident)\b"
)
COUNTY = re.compile(
    rf"\b(?!(?:In|At|The|A|An|Near|From|For|Former) )(?P<name>{_NAME}) (?:County|COUNTY|Co\.|Parish|PARISH)(?![\w])"
)
CAPITAL = re.compile(r"\bD\.?C\.?(?= (?:police|fire|mayor|nightclub|shooting|man|woman|teen|home))", re.I)
HOME = re.compile(r"\b(?:of|from|man|woman) $")  # where someone comes from
WELL_KNOWN = 300_000  # people of a city that is meant rather than the state of its name
SEAT = 50_000  # people of a town that has a newspaper of its own name
PAPER = re.compile(  # what such addresses add to the town's name
    r"^(?:the|my|e)(?=\w{4})|(?:-?(?:daily|morning|evening|news|newspapers?|times|tribune|post|sun|star|herald|journal|bee"
    r"|chronicle|gazette|observer|enquirer|inquirer|press|sentinel|record|register|dispatch|ledger|globe|examiner|leader"
    r"|mercury|telegraph|today|online|tv|now|live|pa|ca|tx|fl|oh|ga))+$"
)
SIDES = re.compile(
    r"^(?:(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|Downtown|Central|Greater|Inner|Upper|Lower)"
    r"[ -])+(?=[A-Z])"
)
NOT_NAMES = frozenset(  # capitalised for another reason, or for a force and not a town
    "previous next "
    "update updated breaking original initial raw video when after assistant photos watch exclusive metropolitan metro "
    "the side file airport state authorities story image photo related more also police january february march april "
    "may june july august september october november december god lord nazi north south east west inner "
    "outer upper lower central".split()
)
NO_TOWN = re.compile(
    r"\b(?:County|Parish|Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Boulevard|Blvd|Highway|Park|School|University|Hospital"
    r"|Center|Apartments|Department|Court|District|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January"
    r"|February|March|April|June|July|August|September|October|November|December|State|Police|Sheriff|Metro|The|Co\.?"
    r"|Hall|Stadium|Arena|Airport|Hotel|Motel|Inn|Church|Mall|Plaza|Bar|Club|Lodge|Coverage|Campus|Theat(?:er|re)|Jail"
    r"|Prison|Casino|Restaurant|Tower)$",
    re.I,
)
WHEN = re.compile(  # behind a town: when it happened there
    r" (?:on .*|(?:Early |Late )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March"
    r"|April|May|June|July|August|September|October|November|December)\b.*)$"
)
PART = re.compile(  # behind the name of a part of a town
    r"(?:[’']s)? (?:\w+ )?(?:neighbou?rhood|section|quarter|district|borough|suburb|community|apartments?|housing|homes"
    r"|subdivision|mall|plaza|high school|elementary|school|avenue|street|road|drive|boulevard|park)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A town as a text names it, by which kind of words, and where; `name` is without "South" and the like."""

    name: str
    kind: str  # dateline | region | force | placed | epithet | outlet | home | named
    start: int
    stop: int
    region: str = ""  # "Ohio"


def town_cues(text: str, start: int = 0, stop: int | None = None, opens: bool = False) -> Iterator[Cue]:
    """Yield what names a town between two places of a text; `opens`: a dateline may stand at `start`."""
    stop = len(text) if stop is None else stop
    line = find_dateline(text, start) if opens else None
    if line and line.place and (name := bare(titled(line.place))):
        yield Cue(name, "dateline", line.start, line.stop, region_of(line.region))
    for match in REGION.finditer(text, line.stop if line else start, stop):
        region = region_of(match["region"])
        if region and (name := bare(match["name"])) and not is_elsewhere(name, region):
            is_home = HOME.search(text, max(start, match.start() - 12), match.start())
            yield Cue(name, "home" if is_home else "region", match.start("name"), match.end("name"), region)
    for match in FORCE.finditer(text, start, stop):
        if name := tail(match["name"]):
            yield Cue(name, "force", match.start("name"), match.end("name"))
    yield from epithets(text, start, stop)
    for match in OFFICE.finditer(text, start, stop):
        if name := bare(match["name"] or match["other"]):
            yield Cue(name, "force", match.start(), match.end())
    for match in NATIVE.finditer(text, start, stop):
        if name := end_of(match["name"]):
            yield Cue(name, "home", match.start("name"), match.end("name"))
    for match in PLACED.finditer(text, start, stop):
        is_other = match["how"] == "of" and not OF_HERE.search(text, max(start, match.start() - 40), match.start())
        if name := "" if is_other or is_part(text, match, stop) else head(match["name"]):
            yield Cue(
                name, "home" if match["how"] in ("of", "from") else "placed", match.start("name"), match.end("name")
            )


def epithets(text: str, start: int, stop: int) -> Iterator[Cue]:
    """Yield the towns that a happening or a house is called after."""
    for match in CAPITAL.finditer(text, start, stop):
        yield Cue("Washington", "force", match.start(), match.end(), "District of Columbia")
    for match in EPITHET.finditer(text, start, stop):
        if name := end_of(match["name"] or match["of"]):
            yield Cue(name, "epithet", match.start(), match.end("name") if match["name"] else match.end("of"))


def counties(text: str, stop: int) -> Iterator[Cue]:
    """Yield the counties that the text names before `stop`."""
    for match in COUNTY.finditer(text, 0, stop):
        name = f"{titled(match['name'])} {'Parish' if match[0].lower().endswith('parish') else 'County'}"
        yield Cue(name, "county", match.start(), match.end())


def is_part(text: str, match: re.Match[str], stop: int) -> bool:
    """Whether the place so named is a part of a town: a quarter, a park, a corner of two streets."""
    if PART.match(text, match.end(), min(stop, match.end() + 40)):
        return True
    return match["how"] in ("at", "near", "of") and bool(CORNER.match(text, match.end(), stop))


def outlet_town(outlet: str) -> str:
    """The large town that a newspaper's or a station's address is named after: "tarvenpost.com"; "" where none is."""
    label = next((p for p in reversed(outlet.casefold().split(".")[:-1]) if p not in ("co", "com", "www")), "")
    stem = PAPER.sub("", label)
    tries = [stem, *(f"{stem[:n]} {stem[n:]}" for n in range(3, len(stem) - 2))]
    found = (" ".join(w.capitalize() for w in name.split()) for name in tries if len(name) > 3)
    return next((n for n in found if any(p.kind == "city" and p.population >= SEAT for p in known(n))), "")


def titled(place: str) -> str:
    """Write a dateline's capitals as a name: "SAINT PAUL" → "Saint Paul"."""
    return " ".join(w.capitalize() if w.isupper() and len(w) > 2 else w for w in place.split())


def region_of(words: str) -> str:
    """Return the region or country that words behind a comma name, or ""."""
    words = words.strip()
    if words in SHORTENED:
        return SHORTENED[words]
    if any(p.kind == "region" for p in known(words)):
        return words
    return words if countries.by_name(words) else ""


def is_elsewhere(name: str, region: str) -> bool:
    """Whether all towns of that name lie outside of the region: "Oslo, Washington and Rome" is a list.

    Of countries the tables know too few villages to say so.
    """
    towns = {(p.country, p.region) for p in (*known(name), *gazetteer.find_small(name)) if p.kind == "city"}
    regions = {(p.country, p.region) for p in known(region) if p.kind == "region"}
    return bool(towns) and bool(regions) and not countries.by_name(region) and not towns & regions


def bare(name: str) -> str:
    """Take off the side of the town; "" for a name that is no town's."""
    name = SIDES.sub("", name) if not is_town(name) else name
    name = re.sub(r"^(?:Near|Outside) ", "", name)
    first = name.split("-")[0]  # "Charlotte-Mecklenburg police"
    name = first if "-" in name and not is_town(name) and is_town(first) else name
    low = name.casefold()
    if low in NOT_NAMES or low.split(" ")[0] in ("raw", "update", "breaking") or name in SHORTENED:
        return ""
    is_other = NO_TOWN.search(name) and not (name.endswith(" Park") and is_town(name))
    return "" if is_other or countries.by_name(name) else name


def end_of(name: str) -> str:
    """The longest end of the words that is a known town's; "" where none is."""
    words = name.split()
    found = next((e for n in range(len(words)) if is_town(e := " ".join(words[n:]))), "")
    before = words[-len(found.split()) - 1].casefold().rstrip(".") if found and len(found.split()) < len(words) else ""
    if before in OPENING and not SIDES.match(f"{before.capitalize()} {found}"):
        return ""
    return bare(found) if found and not is_rather_region(found) else ""


def tail(name: str) -> str:
    """The longest end of the name that is a town's: "Sunday Tarven" police; else the whole."""
    words = name.split()
    ends = (" ".join(words[n:]) for n in range(len(words)))
    return bare(next((end for end in ends if is_town(end)), name))


def head(name: str) -> str:
    """The town that the words name, with a day or a state behind it; "" where none: "the Tarven Reserve"."""
    name = SIDES.sub("", name) if not is_town(name) else name
    words = name.split()
    starts = (" ".join(words[:n]) for n in range(len(words), 0, -1))
    found = next((s for s in starts if is_town(s)), "")
    rest = WHEN.sub("", name[len(found) :]).strip()  # "in Tarven on Monday", "in Tarven Monday", "in Tarven OH"
    is_more = bool(rest) and rest not in SHORTENED
    return "" if is_more or found.casefold() in NOT_NAMES or is_rather_region(found) else found


def is_rather_region(name: str) -> bool:
    """Whether a name without more words means a state or a country and not the small town of that name."""
    largest = max((p.population for p in known(name) if p.kind == "city"), default=0)
    return bool(countries.by_name(name)) or (largest < WELL_KNOWN and name in SHORTENED.values())


@cache
def known(name: str) -> tuple[gazetteer.Place, ...]:
    """Places of that name, "St." and "Mt." spelt out as well."""
    full = re.sub(r"^(?:St\.?|Ste\.) ", "Saint ", re.sub(r"^Mt\.? ", "Mount ", re.sub(r"^Ft\.? ", "Fort ", name)))
    found = tuple(dict.fromkeys((*gazetteer.find(name), *gazetteer.find(full))))
    return found or gazetteer.find(f"The {name}")


def is_town(name: str) -> bool:
    """Whether a populated place bears the name."""
    return any(p.kind == "city" for p in known(name))


def same_town(one: str, other: str) -> bool:
    """Whether two spellings name one town."""
    return key(one) == key(other)


def key(name: str) -> str:
    """A town's name in one spelling: "St. Paul" and "SAINT PAUL" are one."""
    return re.sub(
        r"^(?:saint|st\.?) ", "st ", re.sub(r"^(?:mount|mt\.?) ", "mt ", re.sub(r"^(?:fort|ft\.?) ", "ft ", fold(name)))
    )
