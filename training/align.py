"""Learn when two claims tell the same: pairs of claims of the marked stories.

    python -m training.align

Writes align_first.npz, which sees a pair by itself, and align.npz, which sees it among the pairs around it, into
src/rashomon/models/weights/. The second learns from what the first says of stories it did not learn from, and both from
what a reader says of stories it did not learn from (`training.folds`).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.metrics import average_precision_score

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
LEFT_OUT = 3.0  # weight of a story that the shipped reader left out: there it is seen as it is in use
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


def main() -> None:
    """Fit, report the ranking held out by story, store."""
    args = corpus.options(__doc__).parse_args()
    learnt = corpus.chosen(args)
    stories = list(corpus.mapped(pairs_of, learnt))
    y, known = (np.concatenate([getattr(s, name) for s in stories]) for name in ("same", "known"))
    weights = known * np.repeat([LEFT_OUT if s.held_out else 1.0 for s in learnt], [len(s.same) for s in stories])
    story = np.repeat(np.arange(len(stories)), [len(s.same) for s in stories])
    x = rows(s.signals for s in stories)
    alone = boosting.crossed(PARAMETERS, x, y, weights, story)
    wide = rows(s.seen_with(alone[story == n]) for n, s in enumerate(stories))
    if args.fold is None:
        among = boosting.crossed(PARAMETERS, wide, y, weights, story)
        cosine = x[:, list(stories[0].signals).index("cosine")]
        ranked("five folds by story", y[known], {"cosine": cosine[known], "alone": alone[known], "among": among[known]})
    first, second = (boosting.grown(PARAMETERS, table[known], y[known], weights[known]) for table in (x, wide))
    names = list(stories[0].seen_with(np.zeros(len(stories[0].same), np.float32)))
    boosting.store(first, list(stories[0].signals), args.weights / "align_first.npz")
    boosting.store(second, names, args.weights / "align.npz")
    judged = list(corpus.keyed(args.shared)) if args.fold is None and args.shared.is_dir() else []
    for s, pairs in zip(judged, corpus.mapped(pairs_of, judged), strict=True):
        alone = first.predict_proba(rows([pairs.signals]))[:, 1].astype(np.float32)
        among = second.predict_proba(rows([pairs.seen_with(alone)]))[:, 1]
        at = pairs.known
        ranked(s.name, pairs.same[at], {"cosine": pairs.signals["cosine"][at], "alone": alone[at], "among": among[at]})


if __name__ == "__main__":
    main()
