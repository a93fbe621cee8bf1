"""Learn when two claims tell the same: pairs of claims of the marked stories.

    python -m training.align

Writes src/rashomon/models/weights/align.npz. Learns only from stories that the reader's training left out.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold

from rashomon.models.trees import WEIGHTS
from rashomon.records import Actor, Article, Claim, Figure, ParsedArticle, Time
from rashomon.stages.weigh.likeness import Sides, sentences_of, sides_of, signals
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


def sides(story: corpus.Story) -> tuple[Sides, Array, list[frozenset[str]]]:
    """A story's claims as columns, their sentences' vectors, and the facts each tells by the key."""
    tables = corpus.readings(story, "likeness")
    articles = sorted(tables[Article], key=lambda a: (a.published or "~", a.uri, a.article_id))
    s = sides_of(articles, tables[Claim], tables.get(Actor, []), tables.get(Figure, []), tables.get(Time, []))
    return (
        s,
        sentences_of(s, tables[ParsedArticle]),
        facts_of(s.claims, {a.article_id: a.uri for a in articles}, story.key),
    )


def pairs_of(story: corpus.Story) -> tuple[Array, Array, list[str]]:
    """Signals of the story's pairs, and whether each tells one fact. Pairs without a marked claim are left out."""
    s, sentences, facts = sides(story)
    first, second, table = signals(s, sentences)
    known = np.array([bool(f) for f in facts])
    use = known[first] & known[second]
    first, second = first[use], second[use]
    same = np.array([bool(facts[i] & facts[j]) for i, j in zip(first, second, strict=True)], bool)
    names = list(table)
    return np.stack([table[n][use] for n in names], 1), same, names


def gathered(stories: Iterable[corpus.Story]) -> tuple[Array, Array, Array, list[str]]:
    """All pairs of many stories with their story's number."""
    xs, ys, groups, names = [], [], [], []
    for n, (x, y, found) in enumerate(corpus.mapped(pairs_of, stories)):
        names = found
        xs.append(x)
        ys.append(y)
        groups.append(np.full(len(y), n))
    return np.concatenate(xs), np.concatenate(ys), np.concatenate(groups), names


def ranked(name: str, x: Array, y: Array, names: list[str], found: Array) -> None:
    """Print how well a ranking finds the pairs of one fact, beside two signals alone."""
    cosine, words = (average_precision_score(y, x[:, names.index(signal)]) for signal in ("cosine", "words"))
    print(
        f"{name}: {len(y)} pairs, base rate {y.mean():.3f}; average precision {average_precision_score(y, found):.3f}, "
        f"cosine alone {cosine:.3f}, words alone {words:.3f}"
    )


def main() -> None:
    """Fit, report the ranking held out by story, store."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument(
        "--everything", action="store_true", help="learn from all stories, also those the reader was trained on"
    )
    ask.add_argument(
        "--shared", type=Path, default=Path("../shared"), help="where the real keyed stories are, for judging"
    )
    args = ask.parse_args()
    x, y, groups, names = gathered(s for s in corpus.invented() if s.held_out or args.everything)
    found = np.zeros(len(y))
    for train, test in GroupKFold(5).split(x, y, groups):
        found[test] = HistGradientBoostingClassifier(**PARAMETERS).fit(x[train], y[train]).predict_proba(x[test])[:, 1]
    ranked("five folds by story", x, y, names, found)
    model = HistGradientBoostingClassifier(**PARAMETERS).fit(x, y)
    for story in corpus.keyed(args.shared) if args.shared.is_dir() else ():
        rx, ry, _ = pairs_of(story)
        ranked(story.name, rx, ry, names, model.predict_proba(rx)[:, 1])
    boosting.store(model, names, Path(WEIGHTS) / "align.npz")


if __name__ == "__main__":
    main()
