"""How well named places are put on the map, on GeoVirus (229 Wikinews articles, 2,170 mentions with points).

    python -m evals.places [../shared] [--half dev|held|all] [--misses]

The marked spans are given; each is resolved to a point. Right at 161 km (100 miles) is a point no farther from the
marked one; a mention without a point is wrong. A mention's country is right when it is the marked place's: that of the
country its Wikipedia page is named after, else of the gazetteer's town or village nearest to the marked point. Pages
that the table of areas puts in no one country (continents, seas) are left out of the country figures.

Beside it in the same run two floors: the most populous place of the name without any context (a country before a
region before a town, then by people); and the middle of that place's country. Intervals are 95 % of a bootstrap over
articles. The middle of a country is a convention (the marked points are Wikipedia's), so the figure is also given
without the mentions whose page is a country's or an area's.

Rules and weights were made on the half `dev` (by the hash of the source, so that parts of one report stay together); of
`held` no miss was looked at. The halves are not wholly apart: the list of all marked names with their pages and points
was seen before `data/areas.tsv` was written, and the points of the United States, China, Australia, Brazil, the
Democratic Republic of the Congo and Libya were chosen among published middles knowing Wikipedia's. So the figures
without countries and areas, and those of countries, are the ones to trust.
"""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import numpy as np

from evals import intervals
from evals.stories import SHARED
from rashomon.language import areas, countries, gazetteer
from rashomon.language.geography import Spot, middle_of, resolve
from rashomon.language.placecontext import Named
from rashomon.language.placenames import senses

KM = 161.0
Answer = Callable[[dict[str, Any]], list[Spot]]


@dataclass(frozen=True, slots=True)
class Mark:
    """How one mention was answered; `in_country` and `wide` tell what it may be counted for."""

    near: bool
    right_country: bool
    in_country: bool
    wide: bool  # a country's page or an area's
    known: bool


def half_of(row: dict[str, Any]) -> str:
    """The half an article belongs to, by the hash of its source."""
    return "dev" if hashlib.sha256(row["source"].encode()).digest()[0] % 2 == 0 else "held"


def mentions_of(row: dict[str, Any]) -> list[dict[str, Any]]:
    """The marked mentions in the order of the text."""
    return sorted(row["places"], key=lambda p: (p["start"], p["end"]))


def ours(row: dict[str, Any]) -> list[Spot]:
    """The package's answer."""
    return resolve(row["text"], [Named(p["name"], p["start"], p["end"]) for p in mentions_of(row)])


def most_populous(row: dict[str, Any]) -> list[Spot]:
    """The floor without context: the first sense of each name."""
    return [first_sense(p["name"]) for p in mentions_of(row)]


def first_sense(name: str) -> Spot:
    """The likeliest sense of a bare name."""
    found = senses(name)
    if not found:
        return Spot(name, "", None, None, "unknown")
    return Spot(found[0].name, found[0].country, found[0].lat, found[0].lon, found[0].kind)


def country_middle(row: dict[str, Any]) -> list[Spot]:
    """The floor of the country: the middle of that of each mention's first sense."""
    return [middle_of(spot.country) or spot for spot in most_populous(row)]


@cache
def towns() -> tuple[Any, list[str]]:
    """Unit vectors of all the gazetteer's towns and villages, and their countries."""
    every = list(gazetteer.settlements())
    return unit([(p.lat, p.lon) for p in every]), [p.country for p in every]


def unit(points: Sequence[tuple[float, float]]) -> Any:
    """Points of latitude and longitude as unit vectors [n, 3]."""
    lat, lon = np.radians(np.asarray(points, dtype=np.float32)).T
    return np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)


@cache
def gold_country(page: str, lat: float, lon: float) -> str:
    """The country of a marked place; "" where it lies in no one country."""
    title = unquote(page.rsplit("/", 1)[-1]).replace("_", " ")
    if code := countries.by_name(title.removesuffix(" (country)")):
        return "GE" if title == "Georgia (country)" else "" if title == "Georgia" else code
    if any(not a.country for a in areas.find(title)):
        return ""
    vectors, codes = towns()
    return codes[int(np.argmax(vectors @ unit([(lat, lon)])[0]))]


def is_wide(page: str) -> bool:
    """Whether a page is a country's, or that of an area."""
    title = unquote(page.rsplit("/", 1)[-1]).replace("_", " ").removesuffix(" (country)")
    return bool(countries.by_name(title)) or any(a.kind in ("country", "area") for a in areas.find(title))


def marks(row: dict[str, Any], answer: Answer) -> list[Mark]:
    """How each mention of an article was answered."""
    found = []
    for place, spot in zip(mentions_of(row), answer(row), strict=True):
        country = gold_country(place["page"], place["lat"], place["lon"])
        near = spot.lat is not None and spot.lon is not None and distance(place, spot) <= KM
        known = bool(senses(place["name"]))
        found.append(Mark(near, spot.country == country, bool(country), is_wide(place["page"]), known))
    return found


def distance(place: dict[str, Any], spot: Spot) -> float:
    """Kilometres between the marked point and the answer's."""
    return gazetteer.km_between((place["lat"], place["lon"]), (spot.lat or 0.0, spot.lon or 0.0))


def share(
    rows: Sequence[Sequence[Mark]], what: Callable[[Mark], bool], of: Callable[[Mark], bool]
) -> tuple[float, str]:
    """A share with its interval, from a bootstrap over articles."""
    parts = [Counter(hit=sum(what(m) for m in row if of(m)), all=sum(of(m) for m in row)) for row in rows]
    figure = intervals.share("hit", "all")
    return figure(sum(parts, Counter[str]())), intervals.shown(parts, figure)


def table(rows: Sequence[dict[str, Any]], label: str) -> dict[str, float]:
    """Print one half's figures and return those of the package."""
    print(f"\n{label}: {len(rows)} articles, {sum(len(r['places']) for r in rows)} mentions")
    print(f"{'':26}{'at 161 km':24}{'without countries, areas':26}{'country':24}")
    pinned = {}
    for name, answer in (("Rashomon", ours), ("most populous", most_populous), ("country's middle", country_middle)):
        found = [marks(row, answer) for row in rows]
        near, near_words = share(found, lambda m: m.near, lambda m: True)
        fine, fine_words = share(found, lambda m: m.near, lambda m: not m.wide)
        country, country_words = share(found, lambda m: m.right_country, lambda m: m.in_country)
        print(f"{name:26}{near_words:24}{fine_words:26}{country_words:24}")
        if answer is ours:
            pinned = {"at 161 km": near, "at 161 km, no countries": fine, "country": country}
            every = [m for row in found for m in row]
    print(f"not in the gazetteer: {sum(not m.known for m in every) / len(every):.3f} of mentions")
    print(f"in no one country, left out of its column: {sum(not m.in_country for m in every)}")
    return pinned


def misses(rows: Sequence[dict[str, Any]]) -> None:
    """Print each mention that is far from its mark or in another country, once with how often."""
    seen: Counter[str] = Counter()
    for row in rows:
        for place, spot, mark in zip(mentions_of(row), ours(row), marks(row, ours), strict=True):
            if not mark.near or (mark.in_country and not mark.right_country):
                gold = gold_country(place["page"], place["lat"], place["lon"])
                away = "no point" if spot.lat is None else f"{distance(place, spot):.0f} km"
                what = f"{'-' if mark.near else 'F'}{'C' if mark.in_country and not mark.right_country else '-'}"
                page = unquote(place["page"].rsplit("/", 1)[-1])
                found = f"{spot.name} {spot.country} {spot.precision} {away}"
                seen[f"{what} {place['name']} = {page} {gold}; ours {found} {row['id']}"] += 1
    for line, times in sorted(seen.items(), key=lambda item: (-item[1], item[0])):
        print(f"{times:3} {line}")


def loaded(shared: Path) -> list[dict[str, Any]]:
    """The articles that have marked places."""
    lines = (shared / "data" / "places" / "geovirus.jsonl").read_text(encoding="utf-8").splitlines()
    return [row for row in map(json.loads, lines) if row["places"]]


def figures() -> dict[str, float]:
    """Print both halves and return the figures of the whole."""
    if not (SHARED / "data" / "places").exists():
        print("skipped: needs ../shared/data/places")
        return {}
    rows = loaded(SHARED)
    for half in ("dev", "held"):
        table([r for r in rows if half_of(r) == half], half)
    return {f"geovirus/{name}": value for name, value in table(rows, "all").items()}


def main() -> None:
    """Print the figures, and with --misses what was missed."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("shared", nargs="?", type=Path, default=SHARED)
    ask.add_argument("--half", choices=("dev", "held", "all"))
    ask.add_argument("--misses", action="store_true")
    args = ask.parse_args()
    rows = loaded(args.shared)
    for half in (args.half,) if args.half else ("dev", "held", "all"):
        chosen = [r for r in rows if half in ("all", half_of(r))]
        table(chosen, half)
        if args.misses:
            misses(chosen)


if __name__ == "__main__":
    main()
