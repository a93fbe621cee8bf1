"""Articles a second, peak memory and start-up of `rashomon compare`, beside its bare reader in the same run.

python -m benchmarks.compare_speed [--articles N] [--json]

The corpus is 1,000 news articles of many events and outlets from ../shared/data, or the invented stories where that
folder is absent. Every figure is of a whole process as a user starts it. The peer is the reader alone (clean and parse,
the same processes): the ratio tells what everything above the model costs. Compare figures of one machine only.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from evals.jsonlines import records
from evals.stories import EXAMPLE, ROOT, SHARED
from training.stories import markup

SAMPLE_S = 0.1


@dataclass(frozen=True)
class Cost:
    """What one process and its children took; memory is the proportional share, so shared pages count once."""

    wall_s: float
    first_output_s: float
    cpu_s: float
    peak_mb: float


def corpus(count: int) -> tuple[str, list[dict[str, Any]]]:
    """Return what the corpus is, and its articles with news-please names."""
    events, incidents = SHARED / "data" / "stories.jsonl.gz", SHARED / "data" / "incidents" / "docs.jsonl.gz"
    if events.exists() and incidents.exists():
        articles = list(islice(records(events), count))
        for row in islice(records(incidents), count - len(articles)):
            named = {k: row[k] for k in ("id", "title", "incident")}
            named |= {"date_publish": row["dct"], "maintext": row["text"]}
            articles.append(named)
        return "news articles of many events", articles
    files = sorted((ROOT / "training" / "stories").glob("*.story"))
    stories = ((file.stem, article) for file in files for article in markup.read(file)[0])
    return "invented stories", [{**a, "id": f"{name}/{a['id']}"} for name, a in islice(stories, count)]


def _tree(pid: int) -> list[int]:
    """A process and all its descendants (Linux)."""
    found = [pid]
    for process in found:
        for listed in Path(f"/proc/{process}/task").glob("*/children"):
            found += map(int, listed.read_text().split())
    return found


def memory_mb(pid: int) -> float:
    """Proportional memory of a process tree now; 0.0 where /proc does not tell."""
    total_kb = 0
    try:
        for process in _tree(pid):
            rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
            total_kb += int(re.search(r"^Pss:\s+(\d+)", rollup, re.M)[1])  # type: ignore[index]
    except (OSError, TypeError):
        return 0.0  # a process of the tree has just ended: the next sample counts
    return total_kb / 1024


def run(command: list[str]) -> Cost:
    """Run a command to its end; raises RuntimeError where it fails."""
    with tempfile.TemporaryFile() as said:
        begin = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=said)
        peak, over = [0.0], threading.Event()

        def watch() -> None:
            while not over.wait(SAMPLE_S):
                peak[0] = max(peak[0], memory_mb(process.pid))

        watcher = threading.Thread(target=watch, daemon=True)
        watcher.start()
        assert process.stdout is not None
        process.stdout.read(1)
        first = time.perf_counter() - begin
        process.stdout.read()  # to the end, so that a full pipe stops nobody
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
        over.set()
        watcher.join()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise RuntimeError(f"exit status {process.returncode}: {command}: {said.read().decode()[-500:]}")
    return Cost(wall, first, usage.ru_utime + usage.ru_stime, peak[0])


def reader_alone(inputs: Path) -> None:
    """Clean and parse the inputs as `rashomon compare` does, and nothing else: the peer."""
    from rashomon.config import Config
    from rashomon.engine.local import LocalEngine
    from rashomon.models.encoder import reader_model
    from rashomon.pipeline import reading_stages
    from rashomon.records import Page, ParsedArticle
    from rashomon.sources.files import read_paths

    pages = [page for page in read_paths([str(inputs)], sys.stdin.buffer) if isinstance(page, Page)]
    stages = reading_stages(reader_model(Config().reader.path))[:2]
    tables = LocalEngine(min(4, os.cpu_count() or 1)).run(stages, pages, (ParsedArticle,))
    print(sum(len(parsed.sentence_start) for parsed in tables[ParsedArticle]), "sentences")


def coding_share(inputs: Path) -> float:
    """Run the whole pipeline in this process and return what part of its time the coding of events takes."""
    from rashomon.config import Config
    from rashomon.engine.local import LocalEngine
    from rashomon.models.encoder import reader_model
    from rashomon.pipeline import all_stages
    from rashomon.records import Dossier, Page
    from rashomon.sources.files import read_paths

    spent = [0.0]

    def timed(run: Callable[..., Iterable[Any]]) -> Callable[..., list[Any]]:
        def wrapped(*tables: Sequence[Any], **more: Any) -> list[Any]:
            begin = time.perf_counter()
            given = list(run(*tables, **more))
            spent[0] += time.perf_counter() - begin
            return given

        return wrapped

    pages = [page for page in read_paths([str(inputs)], sys.stdin.buffer) if isinstance(page, Page)]
    stages = all_stages(Config(), reader_model(Config().reader.path))
    begin = time.perf_counter()
    LocalEngine(1).run([replace(s, run=timed(s.run)) if s.name == "events" else s for s in stages], pages, (Dossier,))
    return spent[0] / (time.perf_counter() - begin)


def wheel_mb() -> float:
    """Build the wheel and return its size in megabytes."""
    with tempfile.TemporaryDirectory() as scratch:
        command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", scratch, str(ROOT)]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        return sum(wheel.stat().st_size for wheel in Path(scratch).glob("*.whl")) / 1e6


def measure(count: int) -> dict[str, Any]:
    """Return every figure by name."""
    kind, articles = corpus(count)
    words = sum(len(article["maintext"].split()) for article in articles)
    with tempfile.TemporaryDirectory() as scratch:
        inputs = Path(scratch) / "corpus.jsonl"
        inputs.write_text("".join(json.dumps(article) + "\n" for article in articles), encoding="utf-8")
        rashomon = [sys.executable, "-m", "rashomon", "compare", "--quiet"]
        start = run([*rashomon, str(EXAMPLE)])
        module = [sys.executable, "-m", "benchmarks.compare_speed"]
        peer = run([*module, "--reader-alone", str(inputs)])
        ours = run([*rashomon, "--out", f"{scratch}/out", str(inputs)])
        coding = float(subprocess.check_output([*module, "--coding", str(inputs)], cwd=ROOT))
    return {
        "corpus": f"{len(articles)} {kind}, {words} words",
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
        "articles_per_s": round(len(articles) / ours.wall_s, 2),
        "reader_articles_per_s": round(len(articles) / peer.wall_s, 2),
        "ratio_to_reader": round(ours.wall_s / peer.wall_s, 2),
        "coding_of_events": f"{coding:.1%} of all time, on one process",
        "cpu_s_per_article": round(ours.cpu_s / len(articles), 3),
        "peak_mb": round(ours.peak_mb),
        "reader_peak_mb": round(peer.peak_mb),
        "example_first_output_s": round(start.first_output_s, 2),
        "example_peak_mb": round(start.peak_mb),
        "wheel_mb": round(wheel_mb(), 1),
    }


def main() -> None:
    """Print the figures."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--articles", type=int, default=1000)
    ask.add_argument("--json", action="store_true", help="print JSON in place of lines")
    ask.add_argument("--reader-alone", type=Path, metavar="JSONL", help=argparse.SUPPRESS)
    ask.add_argument("--coding", type=Path, metavar="JSONL", help=argparse.SUPPRESS)
    args = ask.parse_args()
    if args.coding:
        print(coding_share(args.coding))
        return
    if args.reader_alone:
        reader_alone(args.reader_alone)
        return
    figures = measure(args.articles)
    print(json.dumps(figures) if args.json else "\n".join(f"{name:24}{value}" for name, value in figures.items()))


if __name__ == "__main__":
    main()
