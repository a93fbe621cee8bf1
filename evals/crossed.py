"""The invented stories, each scored by trees that learnt from other stories, five folds by story.

python -m evals.crossed --trees DIR [--left-out]

The shipped trees learnt from all of these stories, and the shipped reader from most: neither tells how good they are on
a new one. Here the trees of claims, pairs, disputes and readings are grown five times, each time without a fifth of the
stories (into DIR, once; minutes each), and judge that fifth. Stories that the reader was trained on are seen as new
where the readers of `training.folds` are at hand, and left out of the table where they are not.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from evals.disputes import Fate, fates, report
from evals.scoring import Score, score
from evals.stories import mean, render
from rashomon.models import trees
from rashomon.records import Dossier
from training import corpus

RECIPES = ("claims", "align", "conflicts")  # in this order: each learns from what those before it give
Judged = tuple[dict[str, Score], list[Fate], list[bool]]


def grown(folder: Path, fold: int) -> Path:
    """The folder of the trees that did not see a fold, made where it is not there yet."""
    mine = folder / str(fold)
    if not (mine / "done").exists():
        mine.mkdir(parents=True, exist_ok=True)
        for file in trees.WEIGHTS.glob("*.npz"):
            shutil.copyfile(file, mine / file.name)
        for recipe in RECIPES:
            command = [sys.executable, "-m", f"training.{recipe}", "--fold", str(fold), "--weights", str(mine)]
            subprocess.run(command, check=True)
        (mine / "done").touch()
    return mine


def judged(folder: Path, story: corpus.Story) -> Judged:
    """Scores and disputes of one story by the trees of a folder."""
    trees.WEIGHTS = folder
    trees.load_trees.cache_clear()
    [dossier] = corpus.readings(story)[Dossier]
    found, _ = score(story.key, json.loads(dossier.json), {})
    return found, *fates(story)


def crossed(folder: Path, stories: list[corpus.Story]) -> Iterator[tuple[corpus.Story, Judged]]:
    """Yield every story that is new to the reader, with what trees made of it that are new to it."""
    for fold in range(corpus.CROSSED):
        mine = grown(folder, fold)
        left_out = [s for n, s in enumerate(stories) if n % corpus.CROSSED == fold and s.is_new]
        yield from zip(left_out, corpus.mapped(partial(judged, mine), left_out), strict=True)


def main() -> None:
    """Print the means, by whether the shipped reader saw the story, and where disputes are lost."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--trees", type=Path, required=True, metavar="DIR", help="where the trees of each fold are or go")
    ask.add_argument("--left-out", action="store_true", help="judge only stories that the shipped reader never saw")
    args = ask.parse_args()
    shown = [s for s in crossed(args.trees, list(corpus.invented())) if s[0].held_out or not args.left_out]
    table = {story.name: found for story, (found, _, _) in shown}
    names = {"left out": [s.name for s, _ in shown if s.held_out], "all": list(table)}
    print(render({f"{len(of)}, {name}": mean(table, of) for name, of in names.items()}))
    report([(of, said) for _, (_, of, said) in shown])


if __name__ == "__main__":
    main()
