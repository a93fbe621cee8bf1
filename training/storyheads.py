"""Grows a reader by the heads that learn from the marked stories: `python -m training.storyheads --ship FOLDER`.

They learn from the stories that no part of the reader was trained on ("more" in `training.corpus`): the second claim
head, and whose word a telling is where the reader has a layer of meaning. Into --folds come readers whose heads left
out a third of these stories each; through them a story is seen as a new one.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import onnx
import torch

from rashomon.models import catalog
from training import claimhead, corpus, sourcehead, tellings
from training.layers import MEANT


def grown(reader: Path, out: Path, folds: Path | None = None) -> str:
    """Grows the reader in a folder into another; the sha256 of its network."""
    stories = {s.name: s for s in tellings.stories(("more", "left out", "later"))}
    shown = [name for name, s in stories.items() if not s.held_out]
    parts = {folds / fold: fold for fold in sorted(map(corpus.fold_of, shown))} if folds else {}
    ways = [
        (folder, [n for n in shown if corpus.fold_of(n) != fold], [n for n in stories if corpus.fold_of(n) == fold])
        for folder, fold in [*parts.items(), (out, "")]
    ]
    told = {name: claimhead.seen_story(reader, s) for name, s in stories.items()}
    for folder, taught, apart in ways:
        head = claimhead.trained([told[n] for n in taught], [told[n] for n in apart])
        sha256 = claimhead.ship(reader, head, folder)
    del told
    nodes = onnx.load(str(reader / catalog.NETWORK)).graph.node
    if not any(MEANT in node.output for node in nodes):
        return sha256
    said = {name: sourcehead.seen_sentences(reader, s) for name, s in stories.items()}
    for folder, taught, apart in ways:
        rows, held = ([x for n in names for x in said[n]] for names in (taught, apart))
        sha256 = sourcehead.ship(folder, sourcehead.trained(rows, held), folder)
    return sha256


def main() -> None:
    """Grow the reader and, where asked to, those that left stories out."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--reader", type=Path, default=catalog.WEIGHTS, help="folder of the reader that is to grow")
    ask.add_argument("--ship", type=Path, required=True, help="folder for the grown reader")
    ask.add_argument("--folds", type=Path, help="folder for readers whose heads left out a third of the stories")
    ask.add_argument("--threads", type=int, default=2)
    args = ask.parse_args()
    torch.set_num_threads(args.threads)
    print(grown(args.reader, args.ship, args.folds))


if __name__ == "__main__":
    main()
