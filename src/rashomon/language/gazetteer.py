"""Towns of 5,000 people and more and first-level regions of the world, with their points; apart, smaller places.

Data: GeoNames (https://www.geonames.org, CC BY 4.0), built by `training/gazetteer.py`. Each table is read on first use.
"""

import gzip
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rashomon.language.names import fold

# How much a place in a country the story names is preferred: as much as a thousand times the people.
IN_CONTEXT = 3.0
# A capital's or region's name rarely means a small namesake elsewhere.
KM_PER_POINT = 1_500.0


@dataclass(frozen=True, slots=True)
class Place:
    """A populated place or a region; degrees are WGS 84."""

    name: str
    country: str  # ISO 3166-1 alpha-2
    kind: str  # city | district | region
    lat: float
    lon: float
    population: int
    region: str = ""  # code of the first division that it lies in or is, within its country


KINDS = {"c": "city", "v": "city", "a": "city", "r": "region", "d": "district"}


@cache
def _lines(table: str) -> list[str]:
    packed = (files("rashomon.language") / "data" / table).read_bytes()
    return gzip.decompress(packed).decode("utf-8").split("\n")


@cache
def _index(table: str) -> dict[str, list[int]]:
    index: dict[str, list[int]] = {}
    for number, line in enumerate(_lines(table)):
        name, others, _, kind, _ = line.split("\t", 4)
        for form in (name, *others.split(";")) if others and kind != "a" else (name,):
            key = form.casefold() if form.isascii() else fold(form)
            index.setdefault(key, []).append(number)
    return index


def _place(line: str) -> Place:
    name, others, country, kind, lat, lon, population, region = line.split("\t")
    name = others if kind == "a" else name
    return Place(name, country, KINDS[kind], float(lat), float(lon), int(population), region)


def _found(table: str, name: str) -> tuple[Place, ...]:
    lines = _lines(table)
    places = [_place(lines[n]) for n in _index(table).get(fold(name), ())]
    return tuple(sorted(places, key=lambda p: (-p.population, p.country, p.name, p.lat, p.lon)))


def find(name: str) -> tuple[Place, ...]:
    """All towns and regions of that name, most people first; letter case, accents and apostrophes do not count."""
    return _found("places.tsv.gz", name)


def is_city(name: str) -> bool:
    """Whether the largest place of that name has more than 100,000 people."""
    found = find(name)
    return bool(found) and found[0].population > 100_000


def find_small(name: str) -> tuple[Place, ...]:
    """Villages and second divisions of that name, and towns that are rarely spelt so; most people first."""
    return _found("hamlets.tsv.gz", name)


def settlements() -> Iterator[Place]:
    """Every town and village of both tables."""
    for table in ("places.tsv.gz", "hamlets.tsv.gz"):
        for line in _lines(table):
            if line.split("\t", 4)[3] in "cv":
                yield _place(line)


def km_between(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Great-circle distance of two (latitude, longitude) points in kilometres (haversine)."""
    lat1, lon1, lat2, lon2 = map(math.radians, (*a, *b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * 6371.0 * math.asin(min(1.0, math.sqrt(h)))


def best(
    name: str, countries: frozenset[str] = frozenset(), near: tuple[tuple[float, float], ...] = ()
) -> Place | None:
    """The likeliest place of that name: in a country named around it, near other places of the story, populous."""
    found = find(name)
    if not found:
        return None

    def score(place: Place) -> float:
        points = math.log10(place.population + 1_000)
        if place.country in countries:
            points += IN_CONTEXT
        if near:
            points -= min(km_between((place.lat, place.lon), point) for point in near) / KM_PER_POINT
        return points

    return max(found, key=score)
