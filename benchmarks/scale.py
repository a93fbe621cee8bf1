"""Articles a second and peak memory of each phase as the collection grows, the slope, and peers on the same work.

python -m benchmarks.scale [--sizes 1000 10000] [--workers N] [--json FILE] [--keep DIR]
python -m benchmarks.scale --grouping-alone --sizes 2500 10000 40000    # words only, nothing is parsed
python -m benchmarks.scale --largest 40 --sizes 50000    # memory of the largest stories that words make of so many

Each size is a project folder of its own, filled by a process of its own: its articles are read, placed into stories
and weighed (`rashomon update`), all are grouped at once as `rashomon compare` does, and then single articles are added.
Articles are varied real ones from ../shared/data (`benchmarks/varied.py`), or varied invented ones where that folder is
absent. Memory is the proportional share of the process and its pool, sampled. Compare figures of one machine only.

How far it is stands on standard error. With --keep the folders stay in DIR, a run that was ended goes on from there
the next time, with the costs so far, and a size that is done is not done again.
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
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from benchmarks import peers
from benchmarks.compare_speed import ROOT, memory_mb
from benchmarks.varied import Varied, is_real, varied
from rashomon.config import Config
from rashomon.engine import local
from rashomon.engine.project import Work, update
from rashomon.exports.folder import write_whole
from rashomon.models.encoder import reader_model
from rashomon.pipeline import identity_stages, reading_stages, weighing_stages, writing_stages
from rashomon.records import Article, Page, ParsedArticle
from rashomon.stages.group.arrivals import reading_of
from rashomon.stages.group.readings import read
from rashomon.stages.group.stories import cluster
from rashomon.storage.project import FILE, Project

SINGLE = 5  # articles added one by one
METER, FIGURES = "meter.json", "figures.json"  # in a size's folder: the costs so far; all its figures
SAID_S = 60.0  # between two lines that say how far it is
PEERS = 1000  # articles that the peers of pages and copies get
SAMPLE_S = 0.2
SLOPES = ("reading_cpu_s", "grouping_cpu_s", "weighing_cpu_s", "at_once_cpu_s", "disk_mb", "absorb_s")


class Meter:
    """Wall and processor time and peak memory by phase, of this process and those it started.

    They go on from where they stood in `file`, if there is one.
    """

    def __init__(self, file: Path) -> None:
        self.phase, self.file = "start", file
        kept = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        self.wall, self.cpu, self.peak = (defaultdict[str, float](float, kept.get(k, {})) for k in KEPT)
        self.at = time.perf_counter(), self._cpu()
        self.said = 0.0
        threading.Thread(target=self._watch, daemon=True).start()

    @staticmethod
    def _cpu() -> float:
        """Of this process, of its pool at work, and of those before it: another task gets new processes."""
        ticks = 0
        for listed in Path("/proc/self/task").glob("*/children"):
            for child in listed.read_text().split():
                ticks += sum(map(int, Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[11:13]))
        used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return sum(u.ru_utime + u.ru_stime for u in used) + ticks / os.sysconf("SC_CLK_TCK")

    def _watch(self) -> None:
        while True:
            self.peak[self.phase] = max(self.peak[self.phase], memory_mb(os.getpid()))
            time.sleep(SAMPLE_S)

    def enter(self, phase: str) -> None:
        """What follows belongs to this phase."""
        now = time.perf_counter(), self._cpu()
        self.wall[self.phase] += now[0] - self.at[0]
        self.cpu[self.phase] += now[1] - self.at[1]
        if phase != self.phase and self.phase not in ("start", "end"):
            self._say("done")
        self.phase, self.at = phase, now
        costs = dict(zip(KEPT, (self.wall, self.cpu, dict(self.peak)), strict=True))
        write_whole(self.file, json.dumps(costs))

    def tell(self, phase: str, done: int, total: int) -> None:
        """What follows belongs to this phase, of which so much is done."""
        self.enter(phase)
        if time.perf_counter() - self.said > SAID_S:
            self.said = time.perf_counter()
            self._say(f"{done} of {total}")

    def _say(self, how_far: str) -> None:
        spent, peak = self.cpu[self.phase], self.peak[self.phase]
        print(f"{self.phase}: {how_far}, {spent:.0f} CPU s, {peak:.0f} MB at most", file=sys.stderr, flush=True)


KEPT = ("wall", "cpu", "peak")


@dataclass
class Made:
    """What is held of the articles of a size while they are worked on: their texts are in the project."""

    event: dict[str, str]
    firsts: list[Varied]
    later: list[Page]


def fill(project: Project, count: int) -> Made:
    """Put so many articles into a project, those that are not in it yet."""
    made, held = varied(count + SINGLE), Made({}, [], [])

    def kept() -> Iterator[Page]:
        for one in islice(made, count):
            held.event[one.page.article_id] = one.event
            if one.kind == "first" and len(held.firsts) < PEERS // 2:
                held.firsts.append(one)
            yield one.page

    project.add(kept())
    held.later = [one.page for one in made]
    return held


def job(count: int, workers: int, folder: Path) -> dict[str, float]:
    """Everything for one size, in this process."""
    project = Project.open(folder) if (folder / FILE).exists() else Project.create(folder)
    made, meter = fill(project, count), Meter(folder / METER)
    brought_up(project, workers, meter)
    out = {f"{p}_{unit}": of[p] for p in ("reading", "grouping", "weighing") for unit, of in units(meter).items()}
    out |= {"articles": count, "stories": project.counts()["stories"], "disk_mb": (folder / FILE).stat().st_size / 1e6}
    out |= at_once(project, made, meter)
    out["absorb_s"] = statistics.median(absorbed(project, page, work_of(map)) for page in made.later)
    write_whole(folder / FIGURES, json.dumps(out))
    return out


def work_of(mapped: Callable[..., Any], tell: Callable[[str, int, int], None] | None = None) -> Work:
    """All of the main job; `mapped` spreads it."""
    reader = reader_model()
    return Work(
        reading=reading_stages(reader),
        weighing=(*identity_stages(), *weighing_stages(), *writing_stages(Config(), reader)),
        made_by="benchmark",
        mapped=mapped,
        progress=tell,
    )


def brought_up(project: Project, workers: int, meter: Meter) -> None:
    """Bring a project up to date on a pool, and take down what it costs."""
    with local.Pool(workers) as mapped:
        meter.enter("reading")
        update(project, work_of(mapped, meter.tell))
        meter.enter("end")


def units(meter: Meter) -> dict[str, dict[str, float]]:
    """What a meter tells, by unit."""
    return {"wall_s": meter.wall, "cpu_s": meter.cpu, "peak_mb": meter.peak}


def absorbed(project: Project, page: Page, work: Work) -> float:
    """Seconds until one more article is read and its story's record is new."""
    begin = time.perf_counter()
    project.add([page])
    update(project, work)
    return time.perf_counter() - begin


def at_once(project: Project, made: Made, meter: Meter) -> dict[str, float]:
    """Grouping of the whole collection, and the peers on the same articles."""
    meter.enter("at once")
    placed = (p for i in sorted(made.event) for p in project.placed([i]))  # what is stored of one takes much room
    seen = {p.article_id: reading_of(p.profile) for p in placed}
    ids, readings = list(seen), list(seen.values())
    told = peers.stories(readings, ids, [made.event[i] for i in ids])
    out = {"at_once_cpu_s": told["stories_ms"] * len(ids) / 1000, "at_once_peak_mb": meter.peak["at once"]}
    del seen, readings
    meter.enter("peers")
    told |= peers.pages(made.firsts)
    of: dict[str, list[str]] = defaultdict(list)
    for p in project.placed(ids[:PEERS]):
        of[p.story_id or ""].append(p.article_id)
    records = {r.__name__: r for r in (Article, ParsedArticle)}
    rows = [project.rows(some, records) for some in of.values()]
    told |= peers.copies([(row[Article], row[ParsedArticle]) for row in rows])
    meter.enter("end")
    return {**told, **out}


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


def heaviest(count: int, most: int) -> list[Page]:
    """The pages of the stories with the most characters that words, names, figures and days make of so many articles.

    Each page is pinned to its story.
    """
    made = list(varied(count))
    of: dict[int, list[Page]] = defaultdict(list)
    for one, group in zip(made, cluster([read(_article(m.page), None) for m in made])[2], strict=True):
        of[group].append(replace(one.page, story=f"{group}"))
    stories = sorted(of.values(), key=lambda pages: -sum(len(p.text or "") for p in pages))
    return [page for pages in stories[:most] for page in pages]


def largest(count: int, most: int, workers: int, folder: Path) -> dict[str, float]:
    """Read and weigh the heaviest stories alone: the rest of so many articles does not tell what weighing holds."""
    with ProcessPoolExecutor(1, get_context("spawn")) as apart:  # its memory goes with it
        pages = apart.submit(heaviest, count, most).result()
    project = Project.create(folder)
    project.add(pages)
    meter = Meter(folder / METER)
    local.MANY = 0  # new processes weigh, as after the reading of all
    brought_up(project, workers, meter)
    sizes = Counter(page.story for page in pages)
    return {"articles": len(pages), "stories": most, "most_reports": max(sizes.values())} | {
        f"{p}_{unit}": of_unit[p] for p in ("reading", "weighing") for unit, of_unit in units(meter).items()
    }


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
    ask.add_argument("--keep", type=Path, metavar="DIR", help="keep the folders there, and go on with those that are")
    ask.add_argument("--grouping-alone", action="store_true", help="only group, by words alone, and parse nothing")
    ask.add_argument("--largest", type=int, metavar="N", help="only read and weigh the N largest stories")
    ask.add_argument("--job", type=Path, help=argparse.SUPPRESS)
    args = ask.parse_args()
    if args.grouping_alone:
        for size in args.sizes:
            print(json.dumps(grouping_alone(size)), flush=True)
        return
    if args.largest:
        for size in args.sizes:
            with tempfile.TemporaryDirectory() as scratch:
                print(json.dumps(largest(size, args.largest, args.workers, Path(scratch) / "project")), flush=True)
        return
    if args.job:
        job(args.sizes[0], args.workers, args.job)
        return
    kind = "real" if is_real() else "invented"
    print(f"varied {kind} articles; {platform.machine()}, {os.cpu_count()} cores, {args.workers} workers", flush=True)
    found = []
    for size in args.sizes:
        with tempfile.TemporaryDirectory() as scratch:
            folder = args.keep / str(size) if args.keep else Path(scratch) / "project"
            command = [sys.executable, "-m", "benchmarks.scale", "--job", str(folder), "--sizes", str(size)]
            if not (folder / FIGURES).exists():
                subprocess.run([*command, "--workers", str(args.workers)], check=True, cwd=ROOT)
            found.append(json.loads((folder / FIGURES).read_text(encoding="utf-8")))
        print("\n".join(f"{name:20}{value:14.3f}" for name, value in found[-1].items()), flush=True)
        if args.json:
            args.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    if len(found) > 1:
        print("\n".join(f"{name:20}{slope(found[0], found[-1], name):14.2f}  slope" for name in SLOPES))


if __name__ == "__main__":
    main()
