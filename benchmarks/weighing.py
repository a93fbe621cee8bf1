"""Processor time and peak memory of each stage that weighs: of many varied articles, or of one story of long lists.

python -m benchmarks.weighing [--articles N | --list SHARE]

With --list nine near-copies of the first SHARE of the longest article at hand are one story: six uses under other
names, one of them reprinted, two with a fifth of the sentences left out. All articles are read first, which takes long.
A stage's peak is the resident memory of this process, network and all; Linux only.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks import varied
from rashomon.config import Config
from rashomon.engine.local import LocalEngine, by_story, weigh_packed
from rashomon.models.encoder import reader_model
from rashomon.models.readers import Reader
from rashomon.pipeline import grouping_stages, identity_stages, reading_stages, weighing_stages, writing_stages
from rashomon.records import Dossier, Page, content_id

COPIES = {1: "reprint", 3: "copy", 4: "copy"}  # by use of the article
USES = 6
OWN_PEAK, FORGET_PEAK = "VmHWM:", "5"  # in /proc/self/status; written to /proc/self/clear_refs


def listed(share: float) -> Iterator[Page]:
    """Yield the near-copies of a part of the longest article."""
    row = max((row for rows in varied.events() for row in rows[:12]), key=lambda row: len(row["maintext"]))
    row = {**row, "maintext": row["maintext"][: int(len(row["maintext"]) * share)]}
    chance = random.Random(5)
    for use in range(USES):
        names = varied.renaming([row], f"{use}/x") if use else {}
        day = varied.FIRST_DAY.replace(day=1 + chance.randrange(5))
        page = replace(varied.page_of(row, names, day, f"{use}/x"), story="list")
        yield page
        if kind := COPIES.get(use):
            sentences = [s for s in varied.SENTENCE.split(page.text) if kind == "reprint" or chance.random() < 0.8]
            text = page.text if kind == "reprint" else " ".join(sentences)
            uri = f"{page.uri}/{kind}"
            yield replace(page, article_id=content_id(uri), uri=uri, outlet=kind, text=text)


class Costs:
    """CPU seconds and peak megabytes by stage."""

    def __init__(self) -> None:
        self.cpu_s: defaultdict[str, float] = defaultdict(float)
        self.peak_mb: defaultdict[str, float] = defaultdict(float)

    def timed(self, name: str, run: Callable[..., Any]) -> Callable[..., list[Any]]:
        """The same stage, its costs taken down."""

        def wrapped(*tables: Sequence[Any], **more: Any) -> list[Any]:
            Path("/proc/self/clear_refs").write_text(FORGET_PEAK)
            begin = time.process_time()
            given = list(run(*tables, **more))
            self.cpu_s[name] += time.process_time() - begin
            status = Path("/proc/self/status").read_text().split()
            self.peak_mb[name] = max(self.peak_mb[name], int(status[status.index(OWN_PEAK) + 1]) / 1024)
            return given

        return wrapped


def measure(pages: Sequence[Page], reader: Reader) -> Costs:
    """Read the pages, then weigh and write their stories one after the other."""
    grouping = [stage for stage in grouping_stages() if not stage.by]
    weighing = [*identity_stages(), *weighing_stages(), *writing_stages(Config(), reader)]
    needed = {record for stage in weighing for record in stage.takes}
    stories = by_story(LocalEngine(1).run([*reading_stages(reader), *grouping], pages, needed))
    costs = Costs()
    stages = [replace(stage, run=costs.timed(stage.name, stage.run)) for stage in weighing]
    while stories:
        weigh_packed(stages, frozenset({Dossier}), stories.pop())
    return costs


def main() -> None:
    """Print a line a stage."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--articles", type=int, default=300)
    ask.add_argument("--list", type=float, metavar="SHARE", help="one story of nine near-copies of so much, 0 to 1")
    args = ask.parse_args()
    pages = list(listed(args.list)) if args.list else [v.page for v in varied.varied(args.articles)]
    costs = measure(pages, reader_model())
    for name, cpu_s in costs.cpu_s.items():
        print(
            f"{name:12} {cpu_s:8.1f} CPU s {1000 * cpu_s / len(pages):8.1f} ms an article {costs.peak_mb[name]:7.0f} MB"
        )


if __name__ == "__main__":
    main()
