"""Countries' middles, continents, seas, islands, historical regions and landmarks, with their points.

The table (`data/areas.tsv`) was compiled by hand; its head names the sources.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rashomon.language import countries
from rashomon.language.names import fold


@dataclass(frozen=True, slots=True)
class Area:
    """One row of the table; degrees are WGS 84."""

    name: str
    country: str  # ISO 3166-1 alpha-2, "" where it lies in none or several
    kind: str  # country | region | area | city | point
    lat: float
    lon: float


@cache
def areas() -> tuple[tuple[Area, tuple[str, ...]], ...]:
    """All rows, each with its names, the usual one first."""
    table = (files("rashomon.language") / "data" / "areas.tsv").read_text(encoding="utf-8")
    rows = []
    for line in table.splitlines():
        if line and not line.startswith("#"):
            name, others, country, kind, lat, lon, _ = line.split("|")
            names = (name, *(other for other in others.split(";") if other))
            rows.append((Area(name, country, kind, float(lat), float(lon)), names))
    return tuple(rows)


@cache
def _index() -> dict[str, tuple[Area, ...]]:
    index: dict[str, tuple[Area, ...]] = {}
    for area, names in areas():
        for name in dict.fromkeys(fold(n).removeprefix("the ") for n in names):
            index[name] = (*index.get(name, ()), area)
    return index


@cache
def middles() -> dict[str, Area]:
    """The middle of each country by its code."""
    return {area.country: area for area, _ in reversed(areas()) if area.kind == "country"}


def middle(code: str) -> Area | None:
    """The middle of a country by its code."""
    return middles().get(code)


def find(name: str) -> tuple[Area, ...]:
    """The areas that bear a name; a country answers to every name that the table of countries gives it."""
    found = _index().get(fold(name).removeprefix("the "), ())
    country = middle(countries.by_name(name))
    return found if country is None or country in found else (country, *found)
