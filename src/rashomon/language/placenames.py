"""What the name of a place may mean: every place in the tables that bears it, however it is spelt or decorated."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rashomon.language import areas, countries, gazetteer
from rashomon.language.names import fold
from rashomon.language.towns import SHORTENED, SIDES

# How likely a bare name means a place of a kind, on the scale of a town's: the logarithm of its people.
KNOWN = {"country": 9.0, "area": 11.0, "region": 6.8, "city": 6.5, "point": 6.5}
REGION, DISTRICT, CAPITAL = 0.5, -0.3, 1.8
NAMED_FOR = 0.25  # part of a region's people in its town of the same name, above which the bare name is the town's
AS_COUNTRY = 2.0  # cost of a place that bears the name of its own country
# Words around a name that say what kind of place it is.
GENERIC = {
    "region": "province state region governorate prefecture territory oblast republic emirate canton department",
    "district": "county district parish regency municipality borough department governorate subdistrict",
    "city": "city town village township hamlet suburb commune municipality port camp",
    "area": "island islands valley peninsula coast delta",
}
KIND_WORDS = {
    word: frozenset(k for k, ws in GENERIC.items() if word in ws.split())
    for ws in GENERIC.values()
    for word in ws.split()
}
AFTER = re.compile(
    rf"[ -](?P<word>{'|'.join(sorted(KIND_WORDS))}|international airport|airport|bay|metropolitan area)s?$", re.I
)
BEFORE = re.compile(
    rf"^(?:the )?(?P<word>{'|'.join(sorted(KIND_WORDS))}|greater|metropolitan|downtown|inner|outer) (?:of )?", re.I
)
SPELT_OTHERWISE = 0.3  # cost of a spelling that is not the text's
SAINT = re.compile(r"ste?\.? (?=\w)", re.I)
SPELT_OUT = (("st", "saint"), ("ste", "sainte"), ("mt", "mount"), ("ft", "fort"))


@dataclass(frozen=True, slots=True)
class Sense:
    """A place that a name may mean; degrees are WGS 84."""

    name: str
    country: str  # ISO 3166-1 alpha-2, or ""
    kind: str  # point | city | district | region | country | area
    lat: float
    lon: float
    prior: float  # how likely it is meant by the bare name, as a decimal logarithm
    region: str = ""  # code of its first division


@lru_cache(maxsize=16384)
def senses(name: str) -> tuple[Sense, ...]:
    """Every place the name may mean, the likeliest first; () where no table knows it."""
    seen: dict[tuple[str, str, float, float], Sense] = {}
    for form, kinds, cost in forms(name):
        worth = cost + SPELT_OTHERWISE * bool(seen)
        for sense in bearing(form):
            if kinds and sense.kind not in kinds:
                continue
            key = sense.kind, sense.country, round(sense.lat, 1), round(sense.lon, 1)
            seen.setdefault(key, sense if not worth else lowered(sense, worth))
        if seen and not SAINT.match(form):  # what bears the name spelt out is meant as well: "St. Paul"
            break
    return tuple(sorted(seen.values(), key=lambda s: (-s.prior, s.country, s.kind, s.lat, s.lon)))


def lowered(sense: Sense, worth: float) -> Sense:
    """The same sense, less likely by so much."""
    return Sense(sense.name, sense.country, sense.kind, sense.lat, sense.lon, sense.prior - worth, sense.region)


def forms(name: str) -> Iterator[tuple[str, frozenset[str], float]]:
    """Spellings to look up, best first, each with the kinds it may mean (none: any) and what it costs."""
    plain = re.sub(r"(?:['’]s?|,)$", "", " ".join(name.split())).removeprefix("the ").removeprefix("The ")
    for form in spellings(SHORTENED.get(plain, plain)):
        yield form, frozenset(), 0.0
    bare = plain
    kinds: frozenset[str] = frozenset()
    for pattern in (AFTER, BEFORE):
        match = pattern.search(bare)
        if match:
            kinds = kinds or kinds_of(match["word"])
            bare = bare[: match.start()] or bare[match.end() :]
    if bare != plain:
        for form in spellings(bare):
            yield form, kinds, 0.0
        for form in spellings(bare):
            yield form, frozenset(), 0.5
    side = SIDES.sub("", bare)
    if side != bare:
        yield side, frozenset(), 0.5


def kinds_of(word: str) -> frozenset[str]:
    """The kinds of place a common noun names: "province" → region, district."""
    plain = word.casefold()
    singular = plain[:-3] + "y" if plain.endswith("ies") else plain.removesuffix("s")
    kinds = KIND_WORDS.get(plain, KIND_WORDS.get(singular, frozenset()))
    if kinds & {"region", "district"}:
        return kinds | {"region", "district"}
    return kinds | {"region", "district", "point", "area"} if "area" in kinds else kinds


def spellings(name: str) -> Iterator[str]:
    """A name as given, spelt out, with other hyphens, and with another Arabic article."""
    yield name
    first, _, rest = name.partition(" ")
    for short, full in SPELT_OUT:
        if fold(first).rstrip(".") == short and rest:
            yield f"{full} {rest}"
        if fold(first) == full and rest:
            yield f"{short}. {rest}"
    if "-" in name:
        yield name.replace("-", " ")
        yield name.replace("-", "")
    elif " " in name:
        yield name.replace(" ", "-")
        yield name.replace(" ", "")
    article = re.match(r"(?:al|el|ad|ar|as|an)[- ](?=\w)", name, re.I)
    if article:
        rest = name[article.end() :]
        yield from (f"Al {rest}", f"El {rest}", f"Al-{rest}", f"El-{rest}", rest)


@lru_cache(maxsize=16384)
def bearing(form: str) -> tuple[Sense, ...]:
    """The places that bear exactly this name, letter case and accents aside."""
    listed = areas.find(form)
    places = (*gazetteer.find(form), *gazetteer.find_small(form))
    named = {a.country: a for a in listed if a.kind == "region" and a.country}
    found = []
    for area in listed:
        twin = next((p for p in places if p.kind == area.kind == "region" and p.country == area.country), None)
        points = max(KNOWN[area.kind], prior(twin, places) if twin else 0.0)
        points += CAPITAL if area.kind == "city" else 0.0
        found.append(Sense(area.name, area.country, area.kind, area.lat, area.lon, points, twin.region if twin else ""))
    for place in places:
        if place.kind != "region" or place.country not in named:
            points = prior(place, places)
            found.append(Sense(place.name, place.country, place.kind, place.lat, place.lon, points, place.region))
    country = countries.by_name(form)
    return tuple(lowered(s, AS_COUNTRY) if s.kind != "country" and s.country == country else s for s in found)


def prior(place: gazetteer.Place, namesakes: tuple[gazetteer.Place, ...]) -> float:
    """How likely a bare name means the place: by its people, more for a capital, and for a region as a rule."""
    points = math.log10(place.population + 1_000)
    if place.kind == "city":
        is_capital = countries.by_capital(place.name) == place.country and place.population > 50_000
        return points + (CAPITAL if is_capital else 0.0)
    if place.kind == "district":
        return points + DISTRICT
    towns = [p.population for p in namesakes if (p.kind, p.country, p.region) == ("city", place.country, place.region)]
    if towns and max(towns) > NAMED_FOR * place.population:
        return math.log10(max(towns) + 1_000) - REGION
    return points + REGION
