"""How long the desk takes to answer, page by page, over a connection of this machine.

python -m benchmarks.desk_speed [--project DIR] [--articles N] [--keep DIR] [--stories N] [--json]

Without a project one is made of the articles of `varied`, and kept where `--keep` says so: what is broken off goes on
where it was when the same is asked for again. The stories asked for are the largest and others spread
over the rest; every page is asked for once, so what a page costs the first time is in the figures. The desk answers so
many requests a second and no more, so the script waits between them; the waits are not counted.
"""

from __future__ import annotations

import argparse
import http.client
import json
import math
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from benchmarks.varied import varied
from evals.stories import ROOT
from rashomon.storage.project import FILE

PAUSE_S = 0.026
PAGES = "record disputes matrix beside sources quotes timeline map actors reports article-1".split()
OF_ALL = ("the list", "relations")  # pages of no one story
LISTS = ("/", "/?by=disagreement", "/?q=police", "/?q=minister+said&by=size")


def make_project(folder: Path, count: int) -> None:
    """Make a project of so many articles."""
    inputs = folder.with_suffix(".jsonl")
    rows = (
        {"id": p.uri, "title": p.title, "source_domain": p.outlet, "date_publish": p.published, "text": p.text}
        for p in (made.page for made in varied(count))
    )
    inputs.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    begin = [] if (folder / FILE).exists() else [["init", str(folder)]]
    for words in (*begin, ["add", "--quiet", str(folder), str(inputs)]):
        subprocess.run([sys.executable, "-m", "rashomon", *words], cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
    inputs.unlink()


@contextmanager
def served(project: Path) -> Iterator[tuple[str, int, float]]:
    """Serve a project; give the address, the process and how long it took until the desk listened."""
    begin = time.perf_counter()
    command = [sys.executable, "-m", "rashomon", "serve", str(project), "--port", "0"]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    found = re.search(r"http://([\d.:]+)/", server.stdout.readline())
    try:
        if found is None:
            raise RuntimeError("the desk did not start")
        yield found[1], server.pid, time.perf_counter() - begin
    finally:
        server.terminate()
        server.wait()


def processor(process: int) -> float:
    """Milliseconds that the threads of a process have had of the processor; nan where the system does not tell."""
    try:
        return sum(int(f.read_text().split()[0]) for f in Path(f"/proc/{process}/task").glob("*/schedstat")) / 1e6
    except (OSError, ValueError):
        return math.nan


def timed(connection: http.client.HTTPConnection, process: int, address: str) -> tuple[tuple[float, float], bytes]:
    """Ask once; return the milliseconds of the clock and of the processor, and what came."""
    before = processor(process)
    took, body = ask(connection, address)
    return (took, processor(process) - before), body


def ask(connection: http.client.HTTPConnection, address: str) -> tuple[float, bytes]:
    """Ask once; return the milliseconds until all was there, and what came."""
    time.sleep(PAUSE_S)
    begin = time.perf_counter()
    connection.request("GET", address)
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise RuntimeError(f"{address}: {answer.status}")
    return (time.perf_counter() - begin) * 1000, body


def spread(stories: list[dict[str, Any]], count: int) -> list[dict[str, Any]]:
    """The largest stories and others spread over the rest, so many in all."""
    largest, rest = stories[: count // 3], stories[count // 3 :]
    return largest + rest[:: max(1, len(rest) // max(1, count - len(largest)))][: count - len(largest)]


def figures_of(times: list[float]) -> dict[str, float]:
    """Median, 95th percentile and most."""
    cuts = statistics.quantiles(times, n=20, method="inclusive") if len(times) > 1 else times * 19
    return {"p50": round(statistics.median(times), 1), "p95": round(cuts[18], 1), "max": round(max(times), 1)}


def measure(project: Path, count: int) -> dict[str, Any]:
    """Return every figure by name."""
    with served(project) as (place, process, started):
        connection = http.client.HTTPConnection(place, timeout=60)
        stories: list[dict[str, Any]] = []
        while True:
            _, body = ask(connection, f"/api/stories?by=size&page={len(stories) // 40 + 1}")
            found = json.loads(body)
            stories += found["stories"]
            if not found["stories"] or len(stories) >= found["total"]:
                break
        times = {"the list": [timed(connection, process, a)[0] for a in LISTS for _ in range(15)]}
        known = json.loads(ask(connection, "/api/relations")[1])["pairs"][:15]
        pairs = [f"/relations?{urlencode({'one': p['one'], 'two': p['two']})}" for p in known]
        times["relations"] = [timed(connection, process, a)[0] for a in ("/relations", *pairs)]
        sizes = []
        for story in spread(stories, count):
            for page in PAGES:
                took, body = timed(connection, process, f"/story/{story['id']}/{page}")
                times.setdefault(page, []).append(took)
                sizes.append(len(body) / 1024)
    own = [t for name, of in times.items() if name not in OF_ALL for t in of]
    times |= {"all pages of stories": own, "all pages": own + [t for name in OF_ALL for t in times[name]]}
    return {
        "project": f"{len(stories)} stories, {sum(s['reports'] for s in stories)} reports, the largest of "
        f"{stories[0]['reports']} reports",
        "start_s": round(started, 2),
        **{
            kind: {name: figures_of([t[n] for t in of]) for name, of in times.items()}
            for n, kind in enumerate(("pages", "processor"))
        },
        "page_kb": figures_of(sizes),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--project", type=Path)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--stories", type=int, default=40)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        project = arguments.project or arguments.keep or Path(scratch) / "project"
        if not arguments.project:
            make_project(project, arguments.articles)
        found = measure(project, arguments.stories)
    if arguments.json:
        print(json.dumps(found))
        return
    print(f"{found['project']}; the desk listens after {found['start_s']} s")
    print(f"{'milliseconds':<22}{'p50':>8}{'p95':>8}{'max':>8}   of the processor{'p50':>8}{'p95':>8}{'max':>8}")
    for name, of in found["pages"].items():
        own = found["processor"][name]
        print(f"{name:<22}{of['p50']:>8}{of['p95']:>8}{of['max']:>8}{own['p50']:>27}{own['p95']:>8}{own['max']:>8}")
    of = found["page_kb"]
    print(f"{'kilobytes a page':<22}{of['p50']:>8}{of['p95']:>8}{of['max']:>8}")


if __name__ == "__main__":
    main()
