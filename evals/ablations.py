"""Every signal of the alignment's and the grouping's judgements made dumb in turn → what is lost without it.

python -m evals.ablations [--only alignment|grouping] [--write docs/ablations.md]

A signal is neutralised at judging time: its column holds the median of all pairs, and nothing is learnt anew. Trees
that were grown with a signal miss it more than trees grown without it would, so a loss is the most that a signal can
be worth; one that loses nothing is not needed. Signals that say nearly the same are neutralised together.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import repeat
from pathlib import Path
from statistics import fmean
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from evals import scoring
from evals.grouping import Labelled, bcubed, labelled_sets, readings_of
from evals.stories import SHARED
from rashomon.engine.local import Tables
from rashomon.models.trees import load_trees
from rashomon.records import Actor, Article, Claim, Fact, Figure, ParsedArticle, Time
from rashomon.stages.group.pairs import Pairs, find_pairs
from rashomon.stages.group.stories import SIGNALS, cluster
from rashomon.stages.weigh.align import align_claims
from rashomon.stages.weigh.likeness import liken_claims
from rashomon.stages.weigh.neighbours import around
from rashomon.stages.weigh.pairsignals import signals
from rashomon.stages.weigh.sides import sides_of
from training import corpus

Column = NDArray[Any]
Constants = Mapping[str, float]  # signals to neutralise, with their medians
LITTLE = 0.002  # a loss below it is none

# Of the alignment: what one knows of a pair by itself, and among the pairs around it.
ALONE: dict[str, tuple[str, ...]] = {
    "likeness of the claims' vectors": ("cosine",),
    "words in common": ("words", "contained", "shared_weight"),
    "words of the sentences in common": ("context",),
    "likeness of the sentences' vectors": ("sentence",),
    "rank among the article's claims": ("rank_low", "rank_high", "below_best"),
    "same predicate": ("predicate",),
    "actors in common": ("actors", "actors_part"),
    "people in common": ("people", "people_part"),
    "days in common": ("days_part",),
    "figures": ("value", "measure", "figures_both", "figures_one"),
    "sizes": ("size_low", "size_ratio"),
    "how surely claims": ("telling_low", "telling_high"),
    "same kind": ("kind",),
    "same stance": ("stance",),
    "same negation": ("negated",),
    "place in the article": ("place",),
    "same article": ("article",),
    "without words": ("wordless",),
    "words met by words": ("met_low", "met_high"),
    "weightiest word unmet": ("gap_low", "gap_high"),
    "head met by a word": ("head_met_low", "head_met_high"),
    "weight of the words": ("weight_low", "weight_high"),
    "likeness of the heads": ("heads",),
}
AMONG: dict[str, tuple[str, ...]] = {
    "(first look's probability)": ("likely",),
    "like the same third claims": ("common", "common_part"),
    "likeness to all others": ("company_low", "company_high"),
    "rivals": ("rival_low", "rival_high"),
    "other pairs of the sentences": ("sentence_best", "sentence_sum"),
    "pairs of the sentences beside": ("beside", "across"),
    "likeness of the articles": ("articles",),
}
FAMILIES = ALONE | AMONG


@dataclass(frozen=True, kw_only=True)
class Loss:
    """What a judgement loses without a family of signals, by set: positive where it was worth something."""

    judgement: str
    family: str
    signals: tuple[str, ...]
    by_set: Mapping[str, float]

    @property
    def is_none(self) -> bool:
        """Whether no set is worse off."""
        return max(self.by_set.values()) < LITTLE


def neutralised(table: Mapping[str, Column], constants: Constants) -> dict[str, Column]:
    """The table with the columns of these signals constant; a name that the table lacks is passed over."""
    return {n: np.full_like(c, constants[n]) if n in constants else c for n, c in table.items()}


def losses(judgement: str, whole: Mapping[str, float], without: Mapping[str, Mapping[str, float]]) -> list[Loss]:
    """The losses by family, the greatest first; `whole` and `without[family]`: figures by set."""
    names = FAMILIES | {s.says: (s.column,) for s in SIGNALS}
    found = [
        Loss(judgement=judgement, family=f, signals=names[f], by_set={k: whole[k] - v for k, v in row.items()})
        for f, row in without.items()
    ]
    return sorted(found, key=lambda x: (-fmean(x.by_set.values()), x.family))


# --- alignment --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Neutral:
    """A story's pairs as `Measured` gives them, with some signals neutralised."""

    first: NDArray[np.intp]
    second: NDArray[np.intp]
    columns: Mapping[str, Column]

    def parts(self) -> Iterator[slice]:
        """All at once."""
        yield slice(None)

    def table(self, rows: slice) -> dict[str, Column]:
        """The signals of the pairs, by name."""
        return {name: column[rows] for name, column in self.columns.items()}


def aligned(tables: Tables, key: Mapping[str, Any], constants: Constants, measured: Any = None) -> float:
    """Alignment F1 of one story whose pairs are judged with some signals neutralised.

    `measured`: the story's pairs with their signals, as `signals` gives them, where they are at hand.
    """
    articles = sorted(tables[Article], key=lambda a: (a.published or "~", a.uri, a.article_id))
    told = (articles, *(tables.get(kind, []) for kind in (Claim, Actor, Figure, Time)))

    def dumb(*asked: Any) -> Neutral:
        first, second, table = measured or signals(*asked)
        return Neutral(first, second, neutralised(table, constants))

    def dumb_around(*asked: Any) -> dict[str, Column]:
        return neutralised(around(*asked), constants)

    likeness = "rashomon.stages.weigh.likeness"
    with patch(f"{likeness}.Measured", dumb), patch(f"{likeness}.around", dumb_around):
        links = list(liken_claims(*told, tables[ParsedArticle]))
    return alignment_f1(articles, tables[Claim], list(align_claims(*told, links)), key)


def alignment_f1(
    articles: Sequence[Article], claims: Sequence[Claim], facts: Sequence[Fact], key: Mapping[str, Any]
) -> float:
    """The alignment's F1 as `evals.stories` prints it."""
    dossier = {
        "articles": [{"id": a.article_id, "uri": a.uri} for a in articles],
        "claims": [{"id": c.id, "article": c.article_id, "start": c.start, "stop": c.stop} for c in claims],
        "facts": [{"id": f.id, "claims": f.claims} for f in facts],
    }
    return float(scoring.alignment(scoring.Reading(key, dossier, {}))["f1"] or 0.0)


def _columns(story: corpus.Story) -> dict[str, Column]:
    """Every signal over the story's pairs."""
    tables = corpus.readings(story, "likeness")
    s = sides_of(tables[Article], *(tables.get(kind, []) for kind in (Claim, Actor, Figure, Time)))
    first, second, table = signals(s, tables[ParsedArticle])
    return table | around(s.claims, s.article, (first, second), load_trees("align_first").judged(table))


def _without_each(story: corpus.Story, medians: Constants) -> dict[str, float]:
    """The story's alignment F1 with nothing neutralised (under ""), and without each family."""
    tables = corpus.readings(story, "likeness")
    articles = sorted(tables[Article], key=lambda a: (a.published or "~", a.uri, a.article_id))
    s = sides_of(articles, *(tables.get(kind, []) for kind in (Claim, Actor, Figure, Time)))
    measured = signals(s, tables[ParsedArticle])
    cut = {"": {}} | {family: {name: medians[name] for name in names} for family, names in FAMILIES.items()}
    return {family: aligned(tables, story.key, constants, measured) for family, constants in cut.items()}


def alignment_losses() -> tuple[dict[str, float], list[Loss]]:
    """The alignment's figures on the real keyed stories and the invented ones that the reader has not seen."""
    sets = {"left-out": [s for s in corpus.invented() if s.group == "left out"]}
    if SHARED.is_dir():
        sets = {"real": list(corpus.keyed(SHARED))} | sets
    stories = [s for of in sets.values() for s in of]
    with ProcessPoolExecutor() as pool:
        columns = list(pool.map(_columns, stories))
        medians = {n: float(np.median(np.concatenate([c[n] for c in columns]))) for n in columns[0]}
        found = dict(zip((s.name for s in stories), pool.map(_without_each, stories, repeat(medians)), strict=True))
    means = {
        family: {name: fmean(found[s.name][family] for s in of) for name, of in sets.items()}
        for family in ("", *FAMILIES)
    }
    whole = means.pop("")
    return whole, losses("alignment", whole, means)


# --- grouping ---------------------------------------------------------------------------------------------------------


def grouped(one: Labelled, readings: Sequence[Any], pairs: Pairs, constants: Constants) -> float:
    """B³ F1 of a set whose pairs of articles are scored with some signals neutralised."""
    among = pairs.sample and replace(pairs.sample, columns=neutralised(pairs.sample.columns, constants))
    dumb = replace(pairs, columns=neutralised(pairs.columns, constants), sample=among)
    with patch("rashomon.stages.group.stories.find_pairs", lambda *_: dumb):
        return bcubed(one.events, cluster(readings)[2])[2]


def grouping_losses() -> tuple[dict[str, float], list[Loss]]:
    """The grouping's figures on the sets of `evals.grouping`."""
    whole: dict[str, float] = {}
    without: dict[str, dict[str, float]] = {s.says: {} for s in SIGNALS}
    for one in labelled_sets():
        readings = readings_of(one.articles, with_vectors=True)
        pairs = find_pairs(readings)
        measure = partial(grouped, one, readings, pairs)
        whole[one.name] = measure({})
        for s in SIGNALS:
            without[s.says][one.name] = measure({s.column: float(np.median(pairs.columns[s.column]))})
    return whole, losses("grouping", whole, without) if whole else []


# --- the table --------------------------------------------------------------------------------------------------------


def rendered(title: str, whole: Mapping[str, float], found: Sequence[Loss]) -> Iterator[str]:
    """One table as lines of Markdown."""
    yield f"## {title}"
    yield ""
    yield "| without | signals | " + " | ".join(whole) + " |"
    yield "|---|---|" + "--:|" * len(whole)
    yield "| (nothing) | | " + " | ".join(f"{v:.3f}" for v in whole.values()) + " |"
    for loss in found:
        cells = " | ".join(f"{round(-loss.by_set[k], 3) or 0.0:+.3f}" for k in whole)  # no "-0.000"
        yield f"| {loss.family} | {', '.join(f'`{s}`' for s in loss.signals)} | {cells} |"
    yield ""
    none = [loss.family for loss in found if loss.is_none]
    yield f"Lose nothing on any set (less than {LITTLE}): {'; '.join(none) or 'none'}."
    yield ""


def report(only: str = "") -> str:
    """Both tables with what they mean."""
    lines = [
        "# What each signal is worth",
        "",
        "Made by `python -m evals.ablations --write docs/ablations.md`. Each row neutralises a family of signals when",
        "pairs are judged (its columns hold the median of all pairs) and gives what the figure gains or loses; nothing",
        "is learnt anew, so a loss is the most that a family can be worth. A constant can also mislead: where a signal",
        "tells most pairs apart, as the rank does, it makes all look like the usual pair, which is no match.",
        "",
        "`real`: the real keyed stories; `left-out`: the invented ones that the shipped reader has not seen;",
        "Of grouping: the sets of `evals.grouping`. The medians are those of all pairs of these stories, or of",
        "the set.",
        "",
    ]
    if only != "grouping":
        lines += rendered("Alignment: F1, mean over the stories", *alignment_losses())
    if only != "alignment":
        lines += rendered("Grouping: B³ F1", *grouping_losses())
    return "\n".join(lines).rstrip() + "\n"


def main() -> None:
    """Print the tables, or write them."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--only", choices=("alignment", "grouping"), default="")
    ask.add_argument("--write", type=Path, help="a Markdown file to write the tables to")
    args = ask.parse_args()
    text = report(args.only)
    print(text, end="")
    if args.write:
        args.write.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
