"""Grow all trees of the product from the marked stories, each from what trees that did not see a story make of it.

    python -m training.trees [--weights DIR] [--folds DIR]

Writes claims, align_first, align, dispute, question and reading_{conflict,update,scope,rounding}.npz. Each learns from
what those before it give, and what trees say of stories that they learnt from is no sample of what they will say of a
new one. So every kind is grown five times besides, without a fifth of the stories, into folders of their own: the next
kind learns from what the trees that left a story out make of it, and `evals.crossed` judges by them. Stories that all
layers of the reader learnt from teach no tree: it knows them by heart. Those that its heads alone learnt from are read
by readers whose heads left them out (`training.storyheads --folds`); what is a claim is learnt again at last from those
that nothing of the reader learnt from, for readers of folds know less of where claims are than the one in use (decision
42). The later stories are kept to measure by.
"""

import argparse
from pathlib import Path

from rashomon.models import trees
from training import align, claims, conflicts, corpus

TAUGHT = ("left out", "more")  # groups of stories that trees learn from


def main() -> None:
    """Grow, report held out by story, store."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--weights", type=Path, default=trees.WEIGHTS, help="folder for the trees of all stories")
    ask.add_argument("--folds", type=Path, default=corpus.FOLD_TREES, help="folder for those that leave stories out")
    ask.add_argument("--shared", type=Path, default=Path("../shared"), help="where the real keyed stories are")
    args = ask.parse_args()
    corpus.FOLD_TREES = args.folds
    stories = list(corpus.invented(TAUGHT))
    folders = [corpus.trees_without(fold) for fold in range(corpus.CROSSED)]
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
    for kind in (claims, align, conflicts):
        kind.grow(stories, args.weights, folders)
    claims.grow([s for s in stories if s.held_out], args.weights, folders)
    align.grow(stories, args.weights, folders)
    trees.WEIGHTS = args.weights
    align.judge(list(corpus.keyed(args.shared)) if args.shared.is_dir() else [])


if __name__ == "__main__":
    main()
