"""Articles a second and peak memory of each phase as the collection grows, the slope, and peers on the same work.

python -m benchmarks.scale [--sizes 1000 10000] [--workers N] [--json FILE]
python -m benchmarks.scale --grouping-alone --sizes 2500 10000 40000    # words only, nothing is parsed

Each size is a project folder of its own, filled by a process of its own: its articles are read, placed into stories
and weighed (`rashomon update`), all are grouped at once as `rashomon compare` does, and then single articles are added.
Articles are varied real ones from ../shared/data (`benchmarks/varied.py`), or varied invented ones where that folder is
absent. Memory is the proportional share of the process and its pool, sampled. Compare figures of one machine only.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks import peers
from benchmarks.compare_speed import ROOT, memory_mb
from benchmarks.varied import Varied, is_real, varied
from rashomon.config import Config
from rashomon.engine.local import Pool
from rashomon.engine.project import Work, update
from rashomon.models.encoder import reader_model
from rashomon.pipeline import identity_stages, reading_stages, weighing_stages, writing_stages
from rashomon.records import Article, Page, ParsedArticle
from rashomon.stages.group.arrivals import reading_of
from rashomon.stages.group.readings import read
from rashomon.stages.group.stories import cluster
from rashomon.storage.project import FILE, Project

SINGLE = 5  # articles added one by one
PEERS = 1000  # articles that the peers of pages and copies get
SAMPLE_S = 0.2
SLOPES = ("reading_cpu_s", "grouping_cpu_s", "weighing_cpu_s", "at_once_cpu_s", "disk_mb", "absorb_s")


class Meter:
    """Wall and processor time and peak memory by phase, of this process and those it started."""

    def __init__(self) -> None:
        self.phase, self.wall, self.cpu = "start", defaultdict[str, float](float), defaultdict[str, float](float)
        self.peak = defaultdict[str, float](float)
        self.at = time.perf_counter(), self._cpu()
        threading.Thread(target=self._watch, daemon=True).start()

    @staticmethod
    def _cpu() -> float:
        """Of this process and of its pool, which is still at work: its ended children would not tell."""
        ticks = 0
        for listed in Path("/proc/self/task").glob("*/children"):
            for child in listed.read_text().split():
                ticks += sum(map(int, Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[11:13]))
        used = resource.getrusage(resource.RUSAGE_SELF)
        return used.ru_utime + used.ru_stime + ticks / os.sysconf("SC_CLK_TCK")

    def _watch(self) -> None:
        while True:
            self.peak[self.phase] = max(self.peak[self.phase], memory_mb(os.getpid()))
            time.sleep(SAMPLE_S)

    def enter(self, phase: str) -> None:
        """What follows belongs to this phase."""
        now = time.perf_counter(), self._cpu()
        self.wall[self.phase] += now[0] - self.at[0]
        self.cpu[self.phase] += now[1] - self.at[1]
        self.phase, self.at = phase, now


def job(count: int, workers: int, folder: Path) -> dict[str, float]:
    """Everything for one size, in this process."""
    made = list(islice(varied(count + SINGLE), count + SINGLE))
    kept, later = made[:count], made[count:]
    project, meter = Project.create(folder), Meter()
    project.add([one.page for one in kept])
    reader = reader_model()

    def work(mapped: Callable[..., Any]) -> Work:
        return Work(
            reading=reading_stages(reader),
            weighing=(*identity_stages(), *weighing_stages(), *writing_stages(Config(), reader)),
            made_by="benchmark",
            mapped=mapped,
            progress=lambda phase, done, total: meter.enter(phase) if meter.phase != phase else None,
        )

    with Pool(workers) as mapped:
        meter.enter("reading")
        update(project, work(mapped))
        meter.enter("end")
    out = {f"{p}_{unit}": of[p] for p in ("reading", "grouping", "weighing") for unit, of in units(meter).items()}
    out |= {"articles": count, "stories": project.counts()["stories"], "disk_mb": (folder / FILE).stat().st_size / 1e6}
    out |= at_once(project, kept, meter)
    out["absorb_s"] = statistics.median(absorbed(project, one.page, work(map)) for one in later)
    return out


def units(meter: Meter) -> dict[str, dict[str, float]]:
    """What a meter tells, by unit."""
    return {"wall_s": meter.wall, "cpu_s": meter.cpu, "peak_mb": meter.peak}


def absorbed(project: Project, page: Page, work: Work) -> float:
    """Seconds until one more article is read and its story's record is new."""
    begin = time.perf_counter()
    project.add([page])
    update(project, work)
    return time.perf_counter() - begin


def at_once(project: Project, kept: list[Varied], meter: Meter) -> dict[str, float]:
    """Grouping of the whole collection, and the peers on the same articles."""
    event = {one.page.article_id: one.event for one in kept}
    meter.enter("at once")
    placed = sorted(project.placed(event), key=lambda p: p.article_id)
    readings = [reading_of(p.profile) for p in placed]
    told = peers.stories(readings, [p.article_id for p in placed], [event[p.article_id] for p in placed])
    meter.enter("peers")
    told |= peers.pages([one for one in kept if one.kind == "first"][: PEERS // 2])
    of: dict[str, list[str]] = defaultdict(list)
    for p in placed[:PEERS]:
        of[p.story_id or ""].append(p.article_id)
    records = {r.__name__: r for r in (Article, ParsedArticle)}
    rows = [project.rows(ids, records) for ids in of.values()]
    told |= peers.copies([(row[Article], row[ParsedArticle]) for row in rows])
    return {**told, "at_once_cpu_s": told["stories_ms"] * len(placed) / 1000, "at_once_peak_mb": meter.peak["at once"]}


def grouping_alone(count: int) -> dict[str, float]:
    """Grouping of so many articles at once by their words, names, figures and days."""
    made = list(varied(count))
    readings = [read(_article(one.page), None) for one in made]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    begin = time.process_time()
    groups = cluster(readings)[2]
    spent = time.process_time() - begin
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    f1 = peers.bcubed([one.event for one in made], groups)[2]
    return {"articles": count, "at_once_cpu_s": spent, "f1": f1, "readings_mb": before, "peak_mb": peak}


def _article(page: Page) -> Article:
    return Article(
        article_id=page.article_id,
        uri=page.uri,
        outlet=page.outlet,
        title=page.title,
        published=page.published,
        published_by="input",
        text=page.text,
        story=None,
    )


def slope(small: dict[str, float], large: dict[str, float], name: str) -> float:
    """The exponent by which a cost grows with the articles: 1 is linear, 2 the square."""
    return math.log(large[name] / small[name]) / math.log(large["articles"] / small["articles"])


def main() -> None:
    """Print the figures of every size, and the slopes between the smallest and the largest."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000])
    ask.add_argument("--workers", type=int, default=min(4, os.cpu_count() or 1))
    ask.add_argument("--json", type=Path, metavar="FILE", help="also write the figures there")
    ask.add_argument("--grouping-alone", action="store_true", help="only group, by words alone, and parse nothing")
    ask.add_argument("--job", type=Path, help=argparse.SUPPRESS)
    args = ask.parse_args()
    if args.grouping_alone:
        for size in args.sizes:
            print(json.dumps(grouping_alone(size)), flush=True)
        return
    if args.job:
        print(json.dumps(job(args.sizes[0], args.workers, args.job)))
        return
    kind = "real" if is_real() else "invented"
    print(f"varied {kind} articles; {platform.machine()}, {os.cpu_count()} cores, {args.workers} workers", flush=True)
    found = []
    for size in args.sizes:
        with tempfile.TemporaryDirectory() as scratch:
            command = [sys.executable, "-m", "benchmarks.scale", "--job", f"{scratch}/project", "--sizes", str(size)]
            said = subprocess.run(
                [*command, "--workers", str(args.workers)], check=True, cwd=ROOT, stdout=subprocess.PIPE
            )
        found.append(json.loads(said.stdout.splitlines()[-1]))
        print("\n".join(f"{name:20}{value:14.3f}" for name, value in found[-1].items()), flush=True)
        if args.json:
            args.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    if len(found) > 1:
        print("\n".join(f"{name:20}{slope(found[0], found[-1], name):14.2f}  slope" for name in SLOPES))


if __name__ == "__main__":
    main()
