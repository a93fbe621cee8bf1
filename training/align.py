"""Learn when two claims tell the same: pairs of claims of the marked stories.

align_first.npz sees a pair by itself, align.npz among the pairs around it: the second learns from what the first says
of stories it did not learn from.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.metrics import average_precision_score

from rashomon.models.trees import load_trees
from rashomon.records import Actor, Article, Claim, Figure, ParsedArticle, Time
from rashomon.stages.weigh.neighbours import around
from rashomon.stages.weigh.pairsignals import signals
from rashomon.stages.weigh.sides import sides_of
from training import boosting, corpus
from training.claims import likeness

PARAMETERS = {
    "max_iter": 160,
    "learning_rate": 0.06,
    "max_leaf_nodes": 16,
    "min_samples_leaf": 60,
    "l2_regularization": 2.0,
    "random_state": 0,
}
Array = np.ndarray[Any, Any]


def facts_of(
    claims: Sequence[Claim], uri: dict[str, str], key: dict[str, Any], least: float = 0.5
) -> list[frozenset[str]]:
    """The facts each claim tells: those of the tellings it fits best, if it fits one by at least `least`."""
    golden: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for fact, article, start, stop, _ in corpus.told(key):
        golden[article].append((start, stop, fact))
    out = []
    for c in claims:
        fits = [(likeness((c.start, c.stop), (a, b)), f) for a, b, f in golden[uri[c.article_id]]]
        best = max((n for n, _ in fits), default=0.0)
        out.append(frozenset(f for n, f in fits if n == best) if best >= least else frozenset())
    return out


@dataclass(frozen=True)
class Pairs:
    """The pairs of one story that are worth judging, with their signals; `known`: both claims are marked."""

    claims: list[Claim]
    article: Array
    first: Array
    second: Array
    signals: dict[str, Array]
    known: Array
    same: Array

    def seen_with(self, likely: Array) -> dict[str, Array]:
        """The signals and those that need a first look's probabilities."""
        return self.signals | around(self.claims, self.article, (self.first, self.second), likely)


def pairs_of(story: corpus.Story) -> Pairs:
    """Signals of the story's pairs, and whether each tells one fact."""
    tables = corpus.readings(story, "likeness")
    articles = sorted(tables[Article], key=lambda a: (a.published or "~", a.uri, a.article_id))
    s = sides_of(articles, tables[Claim], tables.get(Actor, []), tables.get(Figure, []), tables.get(Time, []))
    first, second, table = signals(s, tables[ParsedArticle])
    facts = facts_of(s.claims, {a.article_id: a.uri for a in articles}, story.key)
    marked = np.array([bool(f) for f in facts])
    same = [not facts[i].isdisjoint(facts[j]) for i, j in zip(first.tolist(), second.tolist(), strict=True)]
    return Pairs(s.claims, s.article, first, second, table, marked[first] & marked[second], np.array(same, bool))


def rows(tables: Iterable[dict[str, Array]]) -> Array:
    """Signals of many stories, [pairs, signals]."""
    return np.concatenate([np.stack(list(t.values()), 1) for t in tables])


def ranked(name: str, y: Array, found: dict[str, Array]) -> None:
    """Print how well rankings find the pairs of one fact."""
    shown = ", ".join(f"{by} {average_precision_score(y, f):.3f}" for by, f in found.items())
    print(f"{name}: {len(y)} pairs, base rate {y.mean():.3f}; average precision: {shown}", flush=True)


def grow(stories: Sequence[corpus.Story], weights: Path, folders: Sequence[Path]) -> None:
    """Write both files of all stories and of folds, and report those."""
    found = list(corpus.mapped(partial(corpus.left_out, pairs_of), stories))
    sizes = [len(s.same) for s in found]
    y, known = (np.concatenate([getattr(s, name) for s in found]) for name in ("same", "known"))
    fold = np.repeat([corpus.tree_fold(s.name) for s in stories], sizes)
    x = rows(s.signals for s in found)
    first = boosting.Kind("align_first.npz", list(found[0].signals), partial(boosting.grown, PARAMETERS))
    alone = first.of_folds(x, y, known, fold, folders)
    seen = [s.seen_with(part) for s, part in zip(found, np.split(alone, np.cumsum(sizes)[:-1]), strict=True)]
    second = boosting.Kind("align.npz", list(seen[0]), partial(boosting.grown, PARAMETERS))
    wide = rows(seen)
    among = second.of_folds(wide, y, known, fold, folders)
    cosine = x[:, list(found[0].signals).index("cosine")]
    ranked("by folds", y[known], {"cosine": cosine[known], "alone": alone[known], "among": among[known]})
    first.of_all(x, y, known, weights)
    second.of_all(wide, y, known, weights)


def judge(stories: Sequence[corpus.Story]) -> None:
    """Print how well the trees at hand rank pairs of stories that they did not learn from."""
    for story, pairs in zip(stories, corpus.mapped(pairs_of, stories), strict=True):
        alone = load_trees("align_first").judged(pairs.signals)
        among = load_trees("align").judged(pairs.seen_with(alone))
        at = pairs.known
        found = {"cosine": pairs.signals["cosine"][at], "alone": alone[at], "among": among[at]}
        ranked(story.name, pairs.same[at], found)
