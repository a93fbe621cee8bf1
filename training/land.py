"""Natural Earth's countries (a shapefile, 1:110m) → src/rashomon/web/data/land.txt, the land of the desk's maps.

python -m training.land ne_110m_admin_0_countries.shp

One ring a line: its first point, then steps, each longitude and latitude in tenths of a degree. Antarctica is left out.
"""

import struct
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

OUT = Path(__file__).resolve().parents[1] / "src" / "rashomon" / "web" / "data" / "land.txt"
SOUTHERNMOST = -600
Point = tuple[int, int]


def rings(content: bytes) -> Iterator[list[Point]]:
    """The rings of every polygon, rounded, without points that fall together."""
    at = 100
    while at < len(content):
        (words,) = struct.unpack(">I", content[at + 4 : at + 8])
        record = content[at + 8 : at + 8 + 2 * words]
        at += 8 + 2 * words
        if struct.unpack("<I", record[:4])[0] == 0:
            continue
        parts, points = struct.unpack("<II", record[36:44])
        bounds = [*struct.unpack(f"<{parts}I", record[44 : 44 + 4 * parts]), points]
        xy = struct.unpack(f"<{2 * points}d", record[44 + 4 * parts : 44 + 4 * parts + 16 * points])
        for start, stop in pairwise(bounds):
            ring = [(round(xy[2 * i] * 10), round(xy[2 * i + 1] * 10)) for i in range(start, stop)]
            yield [ring[0], *(b for a, b in pairwise(ring) if a != b)]


def written(ring: list[Point]) -> str:
    """A ring as a line; the last step, back to the first point, is left out."""
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(ring)][:-1]
    return " ".join(f"{x},{y}" for x, y in [ring[0], *steps])


def main() -> None:
    found = rings(Path(sys.argv[1]).read_bytes())
    kept = [written(ring) for ring in found if len(ring) >= 4 and any(y >= SOUTHERNMOST for _, y in ring)]
    OUT.write_text("\n".join(kept) + "\n", encoding="ascii")
    print(len(kept), "rings")


if __name__ == "__main__":
    main()
