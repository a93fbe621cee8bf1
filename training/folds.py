"""Readers that each left out a third of the stories the shipped reader was trained on.

    python -m training.folds

The shipped reader knows those stories' tellings by heart: what it says of them is no sample of what it will say of a
new story. Each reader here starts from stage A, which saw no story, and learns claims from two thirds. From the reader
that left a story out `training.corpus` takes its claim vectors and heads, so that the trees of `training.trees` learn
from all stories as if each were new.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import torch
from tokenizers import Tokenizer

from rashomon.models.pieces import Pieces
from training import export, fit, tellings
from training.batches import Labels
from training.corpus import FOLDS, fold_of
from training.recipe import new_reader, story_report
from training.start import SEED, start_folder, teacher

PASSES = 3
RATES = (1.5e-4, 7e-4, 0.02)  # encoder, heads, floor of the decay: stage B's


def train(fold: int, data: Path, run: Path, report_every: int = 84) -> None:
    """Train and export the reader that leaves out one fold."""
    torch.manual_seed(SEED + fold)
    pieces = Pieces(Tokenizer.from_file(str(start_folder() / "tokenizer.json")))
    labels = Labels(**json.loads((run / "labels.json").read_text(encoding="utf-8")))
    model = new_reader(labels)
    model.load_state_dict(torch.load(run / "stage_a.pt", weights_only=True), strict=False)
    model.eval()
    told = tellings.stories()
    for story in told:
        story.held_out = fold_of(story.name) in (f"fold_{fold}", "")
        tellings.mark_heads(story, tellings.parses(story.sentences, model, pieces, labels.rel))
    pick = random.Random(SEED + fold)
    shown = [s for s in told if not s.held_out]
    steps = [tellings.story_step(s, pieces, pick) for _ in range(PASSES) for s in pick.sample(shown, len(shown))]
    left_out = [s for s in told if fold_of(s.name) == f"fold_{fold}"]
    weights = f"fold_{fold}.pt"
    fit.fit(model, teacher(), steps, RATES, story_report(left_out, pieces), run / weights, every=report_every)
    print(export.ship(data, run, weights, run / f"fold_{fold}"), flush=True)


def main() -> None:
    """All folds, or those asked for."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--data", type=Path, default=Path("../shared/data"))
    ask.add_argument("--run", type=Path, default=Path(".runs/reader"), help="where the recipe left stage_a.pt")
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--folds", default="".join(map(str, range(FOLDS))))
    args = ask.parse_args()
    torch.set_num_threads(args.threads)
    for fold in map(int, args.folds):
        train(fold, args.data, args.run)


if __name__ == "__main__":
    main()
