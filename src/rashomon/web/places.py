"""Story → its places on a map of the world's land, which lies in the package; nothing is fetched.

The land is Natural Earth's (public domain), to a tenth of a degree. No borders are drawn: to choose them would be a
verdict.
"""

from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from math import cos, hypot, radians
from typing import Any

from rashomon.exports.view import Row
from rashomon.language.sentences import shortened
from rashomon.web.shown import Shown

PINS = ("point", "city", "district")
NARROWEST, ROUND = 18.0, 1.35  # degrees that a map shows at least; room around the places
MOST_MENTIONS, MOST_SIGNS = 30, 6
MOST_OF = 0.8  # of all mentions that a map shows the places of
EXACT = {
    "point": "a point",
    "city": "the town",
    "district": "the district",
    "region": "the middle of a region",
    "country": "the middle of a country",
    "area": "the middle of a wide area",
}


def places(shown: Shown) -> dict[str, Any]:
    """The places of the story: on the map where they have a point, in a list in any case."""
    actors = [a for a in shown.view.dossier["actors"] if a["kind"] in ("place", "country")]
    rows = sorted((row_of(a, shown) for a in actors), key=lambda r: (-r["mentions"], r["name"]))
    pinned = [r for r in rows if r["lat"] is not None]
    for n, row in enumerate(pinned, 1):
        row["sign"] = str(n)
    return {"places": rows, "map": chart(pinned), "without": len(rows) - len(pinned)}


def row_of(actor: Row, shown: Shown) -> dict[str, Any]:
    """One place: where, how exactly that is known, and where it is named."""
    precision = actor.get("precision") or "unknown"
    known = actor.get("lat") is not None and actor.get("lon") is not None and precision != "unknown"
    mentions = [m for m in actor["mentions"] if m["article"] in shown.view.articles]
    cell = shown.evidence.cell(((m["article"], m["start"], m["stop"], "") for m in mentions), most=MOST_MENTIONS)
    return {
        "name": actor["name"],
        "kind": actor["kind"],
        "country": actor.get("country") or "",
        "lat": actor["lat"] if known else None,
        "lon": actor["lon"] if known else None,
        "exact": EXACT.get(precision, "not known") if known else "not known",
        "pin": precision in PINS,
        "mentions": len(mentions),
        "cell": cell,
        "sign": "",
    }


def chart(rows: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Frame the places; x is the longitude and y the latitude downwards, in tenths of a degree."""
    if not rows:
        return None
    near = together([r for r in rows if r["pin"]] or rows)
    x, y, width, height = frame([r["lon"] for r in near], [-r["lat"] for r in near])
    size = width / 100
    spots = [
        {
            "x": round(r["lon"] * 10),
            "y": round(-r["lat"] * 10),
            "r": round(size * (0.75 if r["pin"] else 1.15), 1),
            "pin": r["pin"],
            "sign": r["sign"],
            "name": shortened(r["name"], 24),
            "words": f"{r['name']}: {r['exact']}",
        }
        for r in rows
    ]
    inside = [s for s in spots if x <= s["x"] <= x + width and y <= s["y"] <= y + height]
    return {
        "box": f"{x} {y} {width} {height}",
        "frame": {"x": x, "y": y, "width": width, "height": height},
        "type": round(size * 1.9, 1),
        "dx": round(size * 1.6, 1),
        "line": round(size / 6, 2),
        "spots": labelled(inside, size * 2.3, x + width),
        "outside": len(spots) - len(inside),
        "land": land(x, y, width, height),
        "world": land(-1800, -840, 3600, 1450),
    }


def together(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leave out what lies far from the most mentioned place, so that a seat abroad does not hide the scene."""
    centre = max(rows, key=lambda r: (r["mentions"], r["name"]))
    narrow = cos(radians(centre["lat"]))

    def far(row: dict[str, Any]) -> float:
        return hypot((row["lon"] - centre["lon"]) * narrow, row["lat"] - centre["lat"])

    kept, wanted = list[dict[str, Any]](), MOST_OF * sum(r["mentions"] for r in rows)
    for row in sorted(rows, key=lambda r: (far(r), r["name"])):
        if sum(r["mentions"] for r in kept) >= wanted and far(row) > NARROWEST / 2:
            break
        kept.append(row)
    return kept


def frame(xs: list[float], ys: list[float]) -> tuple[int, int, int, int]:
    """A box of three by two around the places, in tenths of a degree, that stays on the world."""
    wide = max(NARROWEST, (max(xs) - min(xs)) * ROUND, (max(ys) - min(ys)) * ROUND * 1.5)
    width, height = round(min(wide, 360) * 10), round(min(wide / 1.5, 180) * 10)
    x = round((max(xs) + min(xs)) * 5 - width / 2)
    y = round((max(ys) + min(ys)) * 5 - height / 2)
    return max(-1800, min(x, 1800 - width)), max(-900, min(y, 900 - height)), width, height


def labelled(spots: list[dict[str, Any]], line: float, right: float) -> list[dict[str, Any]]:
    """Name the spots; those whose names would lie upon one another share a label of their numbers and one name."""
    groups: list[list[dict[str, Any]]] = []
    for spot in spots:
        near = next((g for g in groups if is_near(spot, g[0], line)), None)
        if near is None:
            groups.append([spot])
        else:
            near.append(spot)
    for group in groups:
        signs = " ".join(s["sign"] for s in group[:MOST_SIGNS]) + ("…" if len(group) > MOST_SIGNS else "")
        for n, spot in enumerate(group):
            spot["label"] = f"{signs} {group[0]['name']}" if n == 0 else ""
            spot["turned"] = spot["x"] > right - line * 8
    return spots


def is_near(one: dict[str, Any], other: dict[str, Any], line: float) -> bool:
    """Whether the label of one would run into that of the other."""
    return bool(abs(one["y"] - other["y"]) < line and abs(one["x"] - other["x"]) < line * 8)


@cache
def rings() -> tuple[tuple[tuple[int, int], ...], ...]:
    """The land's outlines: longitude and latitude downwards, in tenths of a degree."""
    found = []
    for line in files("rashomon.web").joinpath("data", "land.txt").read_text(encoding="ascii").splitlines():
        x = y = 0
        ring = []
        for step in line.split():
            dx, dy = step.split(",")
            x, y = x + int(dx), y + int(dy)
            ring.append((x, -y))
        found.append(tuple(ring))
    return tuple(found)


@lru_cache(maxsize=64)
def land(x: int, y: int, width: int, height: int) -> str:
    """The outlines that reach into a box, as the path of a drawing."""
    paths = []
    for ring in rings():
        xs, ys = [p[0] for p in ring], [p[1] for p in ring]
        if max(xs) >= x and min(xs) <= x + width and max(ys) >= y and min(ys) <= y + height:
            steps = " ".join(f"{b[0] - a[0]} {b[1] - a[1]}" for a, b in pairwise(ring))
            paths.append(f"M{ring[0][0]} {ring[0][1]}l{steps}z")
    return "".join(paths)
