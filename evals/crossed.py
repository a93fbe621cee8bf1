"""The invented stories scored by trees that learnt from other stories, five folds by story.

python -m evals.crossed

The shipped trees learnt from the stories that were left out of the reader's training: how good they are on a new one,
only the later stories tell, from which nothing learnt. Here each story is judged by trees that left it out
(`training.trees` leaves them in .runs/trees). Stories that the shipped reader was trained on are no part of the table.
"""

from __future__ import annotations

import argparse
import json
from functools import partial

from evals.disputes import Fate, fates, report
from evals.scoring import Score, score
from evals.stories import mean, render
from rashomon.records import Dossier
from training import corpus


def judged(story: corpus.Story) -> tuple[dict[str, Score], list[Fate], list[bool]]:
    """Scores and disputes of one story by the trees at hand."""
    tables = corpus.readings(story)
    found, _ = score(story.key, json.loads(tables[Dossier][0].json), {})
    return found, *fates(story, tables)


def main() -> None:
    """Print the means by group, and where disputes are lost."""
    argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0]).parse_args()
    stories = [s for s in corpus.invented() if s.is_new]
    found = dict(zip((s.name for s in stories), corpus.mapped(partial(corpus.left_out, judged), stories), strict=True))
    table = {name: scores for name, (scores, _, _) in found.items()}
    of = {g: names for g in corpus.GROUPS if (names := [s.name for s in stories if s.group == g])}
    print(render({f"{len(names)} {name}": mean(table, names) for name, names in (of | {"all": list(table)}).items()}))
    for name, names in of.items():
        print(f"\n{name}")
        report([found[story][1:] for story in names])


if __name__ == "__main__":
    main()
