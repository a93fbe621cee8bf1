"""Disputes of keyed stories: where they are lost on the way, and how those that are caught are read.

python -m evals.disputes [--real | --group GROUP] [--folds] [--lost]

Without `--folds` the shipped trees judge: fairly the real stories (`--real`) and the later ones (as without an option),
which neither they nor the reader learnt from. With `--folds` each story that the reader was not trained on is judged by
trees that left it out (`training.trees` makes them).

A dispute of the key is caught where a dispute said has claims of two of its positions on two sides; of several that
have, the one of the key's kind, then the one with most of its claims, gives the reading.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from pathlib import Path
from typing import Any

from evals.spans import Span, met_on_two_sides
from rashomon.models import trees
from rashomon.records import Actor, Article, Claim, Dispute, Fact, Figure, Likeness, Time
from rashomon.stages.weigh.conflicts import READINGS, ConflictConfig, ask, candidates, judged, weigh_conflicts
from rashomon.stages.weigh.counts import Counts
from training import corpus
from training.conflicts import compared, opposed_in, reading_of, sides_taken

LOST = ("found", "no claims", "in one article", "not alike", "no dispute", "no question", "not shown")


@dataclass(frozen=True, kw_only=True)
class Fate:
    """What became of one dispute of the key."""

    story: str
    dispute: dict[str, Any]
    stage: str  # one of LOST
    said: str  # the reading it was given; "" where it was lost


def fates(story: corpus.Story, tables: corpus.Tables | None = None) -> tuple[list[Fate], list[bool]]:
    """What became of each dispute of a story's key; and for each conflict that was said whether the key knows it.

    `tables`: what the pipeline reads in the story, where that is at hand.
    """
    tables = tables or corpus.readings(story, "trace")
    at, fact_of = compared(tables)
    articles = sorted(tables[Article], key=lambda a: (a.published or "~", a.uri, a.article_id))
    rows = [tables.get(kind, []) for kind in (Fact, Claim, Figure, Time, Actor, Likeness)]
    said: list[Dispute] = list(weigh_conflicts(articles, *rows))
    uri = {a.article_id: a.uri for a in articles}
    claims = at.sides.claims
    place = {c.id: Span(uri[c.article_id], c.start, c.stop) for c in claims}
    config = ConflictConfig()
    likely = candidates(at, fact_of, config.min_likely)
    found, dispute = judged(at, likely, trees.load_trees("dispute"), config)
    asked = ask(found, dispute, Counts(at, fact_of), config)
    stages = {
        "not alike": set(likely),
        "no dispute": set(found.pairs),
        "no question": {found.pairs[k] for part in asked.parts for k in part.pairs},
    }
    taken = sides_taken(claims, uri, story.key)
    out = []
    for n, wanted in enumerate(story.key["disputes"]):
        golden = [[Span(c["article"], c["start"], c["end"]) for c in p["claims"]] for p in wanted["positions"]]
        met = [(d.kind == wanted["kind"], _shared(place, golden, d), -k) for k, d in enumerate(said)]
        best = max((m for m in met if m[1]), default=None)
        stage = "found" if best else _lost(n, taken, at.sides.article.tolist(), stages)
        out.append(Fate(story=story.name, dispute=wanted, stage=stage, said=said[-best[2]].reading if best else ""))
    keys = [
        [[Span(c["article"], c["start"], c["end"]) for c in p["claims"]] for p in d["positions"]]
        for d in story.key["disputes"]
    ]
    return out, [any(_shared(place, g, d) for g in keys) for d in said if d.reading == "conflict"]


def _shared(place: dict[str, Span], golden: Sequence[Sequence[Span]], d: Dispute) -> int:
    """How many places of the key's two positions a dispute has on two sides; 0 where it has not two."""
    return met_on_two_sides([[place[c] for c in position.claims] for position in d.positions], golden)


def _lost(
    n: int, taken: Sequence[frozenset[tuple[int, int]]], article: Sequence[int], stages: dict[str, set[tuple[int, int]]]
) -> str:
    """The stage at which the last pair of claims on two sides of the n-th dispute was dropped."""
    on = [i for i, sides in enumerate(taken) if any(d == n for d, _ in sides)]
    pairs = [(i, j) for i, j in combinations(on, 2) if n in opposed_in(taken[i], taken[j])]
    if not pairs:
        return "no claims"
    pairs = [(i, j) for i, j in pairs if article[i] != article[j]]
    if not pairs:
        return "in one article"
    return next((stage for stage, kept in stages.items() if not kept.intersection(pairs)), "not shown")


def in_folds(stories: Sequence[corpus.Story]) -> Iterator[tuple[list[Fate], list[bool]]]:
    """Yield the fates of those stories that are new to the reader, by trees that learnt from others."""
    yield from corpus.mapped(partial(corpus.left_out, fates), [s for s in stories if s.is_new])


def report(results: Sequence[tuple[list[Fate], list[bool]]]) -> dict[str, float]:
    """Print where disputes are lost and how the caught are read; return the figures."""
    every = [fate for found, _ in results for fate in found]
    right = [is_right for _, said in results for is_right in said]
    groups: dict[str, list[Fate]] = defaultdict(list)
    for fate in every:
        groups[f"kind {fate.dispute['kind']}"].append(fate)
        groups[f"read as {reading_of(fate.dispute)}"].append(fate)
        groups["all"].append(fate)
        if fate.dispute.get("must"):
            groups["must"].append(fate)
    print(f"{'':24}" + "".join(f"{stage:>15}" for stage in LOST))
    for name in sorted(groups):
        count = Counter(fate.stage for fate in groups[name])
        print(f"{name:24}" + "".join(f"{count[stage]:15}" for stage in LOST))
    table = Counter((reading_of(fate.dispute), fate.said) for fate in every)
    print(f"\n{'the key has':12}" + "".join(f"{r:>10}" for r in (*READINGS, "lost")))
    for r in READINGS:
        print(f"{r:12}" + "".join(f"{table[r, said]:10}" for said in (*READINGS, "")))
    f1 = []
    for r in READINGS:
        of = sum(table[r, said] for said in READINGS) + sum(table[key, r] for key in READINGS)
        f1.append(2 * table[r, r] / of if of else 0.0)
    must = groups["must"]
    figures = {
        "recall": sum(bool(f.said) for f in must) / max(1, len(must)),
        "recall_all": sum(bool(f.said) for f in every) / max(1, len(every)),
        "precision": sum(right) / max(1, len(right)),
        "readings": sum(f1) / len(f1),
    }
    print("  ".join(f"{name} {value:.3f}" for name, value in figures.items()), f"of {len(right)} conflicts said")
    print("F1 of readings: " + "  ".join(f"{r} {value:.2f}" for r, value in zip(READINGS, f1, strict=True)))
    return figures


def main() -> None:
    """Print the tables."""
    ask_for = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask_for.add_argument("--real", action="store_true", help="the real keyed stories beside the repository")
    ask_for.add_argument("--folds", action="store_true", help="trees that learnt from other stories")
    ask_for.add_argument("--group", default="later", choices=corpus.GROUPS, help="of the invented ones")
    ask_for.add_argument("--lost", action="store_true", help="name the disputes that were lost")
    ask_for.add_argument("--shared", type=Path, default=Path("../shared"))
    args = ask_for.parse_args()
    stories = list(corpus.keyed(args.shared) if args.real else corpus.invented())
    stories = [s for s in stories if args.real or s.group == args.group]
    results = list(in_folds(stories) if args.folds else map(fates, stories))
    report(results)
    for fate in (fate for found, _ in results for fate in found if args.lost and not fate.said):
        values = " | ".join(str(p["value"]) for p in fate.dispute["positions"])
        print(f"- {fate.story}: {fate.stage}: {fate.dispute['question']} {values}")


if __name__ == "__main__":
    main()
