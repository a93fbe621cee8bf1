"""Learn when two claims on one question are a dispute, and how to read it.

    python -m training.conflicts

Writes dispute.npz and reading_{conflict,update,scope,rounding}.npz into src/rashomon/models/weights/. Pairs of tellings
of one fact with different values that the key does not list as a dispute are unlabelled and left out. Learns from all
stories: it ranks better so, though on those the reader was trained on claims belong together too surely, which
`ConflictConfig.min_conflict` makes up for.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score, f1_score
from sklearn.model_selection import GroupKFold

from rashomon.models.trees import WEIGHTS
from rashomon.records import Actor, Article, Claim, Fact, Figure, Likeness, Time
from rashomon.stages.weigh.conflicts import READINGS, ConflictConfig, candidates
from rashomon.stages.weigh.differences import difference, setting
from rashomon.stages.weigh.likeness import sides_of
from training import boosting, corpus
from training.claims import likeness

PARAMETERS = {
    "max_iter": 120,
    "learning_rate": 0.06,
    "max_leaf_nodes": 12,
    "min_samples_leaf": 30,
    "l2_regularization": 2.0,
    "random_state": 0,
}
Array = np.ndarray[Any, Any]
Telling = tuple[int, int, str, dict[str, Any]]


def tellings_of(claims: list[Claim], uri: dict[str, str], key: dict[str, Any]) -> list[Telling | None]:
    """The telling each claim fits best, where it fits one by half."""
    golden: dict[str, list[Telling]] = defaultdict(list)
    for fact, article, start, stop, telling in corpus.told(key):
        golden[article].append((start, stop, fact, telling))
    out = []
    for c in claims:
        fits = [(likeness((c.start, c.stop), g[:2]), n) for n, g in enumerate(golden[uri[c.article_id]])]
        best = max(fits, default=(0.0, 0))
        out.append(golden[uri[c.article_id]][best[1]] if best[0] >= 0.5 else None)
    return out


def reading_of(
    a: Telling, b: Telling, articles: tuple[str, str], sides: dict[tuple[str, int, int], list[tuple[int, int, str]]]
) -> str | None:
    """The reading of the dispute on whose different sides two tellings stand; "" for none; None where nobody knows."""
    here, there = (sides.get((article, t[0], t[1]), []) for article, t in zip(articles, (a, b), strict=True))
    for number, side, reading in here:
        if any(number == n and side != other for n, other, _ in there):
            return reading
    if a[2] == b[2] and a[3].get("v") != b[3].get("v"):
        return None
    return ""


def pairs_of(story: corpus.Story) -> tuple[list[list[float]], list[str], list[str]]:
    """Signals and readings of the candidate pairs of one story."""
    tables = corpus.readings(story, "trace")
    articles = sorted(tables[Article], key=lambda a: (a.published or "~", a.uri, a.article_id))
    s = sides_of(articles, tables[Claim], tables.get(Actor, []), tables.get(Figure, []), tables.get(Time, []))
    at = setting(articles, s, tables.get(Likeness, []), tables.get(Time, []))
    uri = {a.article_id: a.uri for a in articles}
    tellings = tellings_of(s.claims, uri, story.key)
    sides: dict[tuple[str, int, int], list[tuple[int, int, str]]] = defaultdict(list)
    for n, d in enumerate(story.key["disputes"]):
        for side, p in enumerate(d["positions"]):
            for c in p["claims"]:
                reading = d.get("reading") or next((r for r in ("update", "scope") if d.get(r)), "conflict")
                sides[c["article"], c["start"], c["end"]].append((n, side, reading))
    facts = {c: f for f in tables.get(Fact, []) for c in f.claims}
    rows, labels, names = [], [], []
    for i, j in candidates(at, facts, ConflictConfig().min_likely):
        a, b = tellings[i], tellings[j]
        if a is None or b is None:
            continue
        label = reading_of(a, b, (uri[s.claims[i].article_id], uri[s.claims[j].article_id]), sides)
        if label is not None:
            found = difference(at, i, j).signals
            names = list(found)
            rows.append(list(found.values()))
            labels.append(label)
    return rows, labels, names


def gathered(stories: Iterable[corpus.Story]) -> tuple[Array, Array, Array, list[str]]:
    """All pairs of many stories."""
    xs, ys, groups, names = [], [], [], []
    for n, (rows, labels, found) in enumerate(corpus.mapped(pairs_of, stories)):
        names = found or names
        xs += rows
        ys += labels
        groups += [n] * len(labels)
    return np.array(xs, np.float32), np.array(ys), np.array(groups), names


def crossed(x: Array, y: Array, groups: Array) -> Array:
    """Probabilities from models that did not see the story, five folds."""
    out = np.zeros(len(y))
    for train, test in GroupKFold(5).split(x, y, groups):
        out[test] = HistGradientBoostingClassifier(**PARAMETERS).fit(x[train], y[train]).predict_proba(x[test])[:, 1]
    return out


def main() -> None:
    """Fit, report held out by story, store."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    x, y, groups, names = gathered(corpus.invented())
    disputed = y != ""
    found = crossed(x, disputed, groups)
    ranked = average_precision_score(disputed, found)
    print(f"{len(y)} pairs, disputes {disputed.mean():.3f}; average precision, five folds by story: {ranked:.3f}")
    readings = np.stack([crossed(x[disputed], y[disputed] == r, groups[disputed]) for r in READINGS], 1)
    f1 = f1_score(y[disputed], np.array(READINGS)[readings.argmax(1)], average="macro")
    print(f"readings, five folds by story: macro F1 {f1:.3f}")
    boosting.store(HistGradientBoostingClassifier(**PARAMETERS).fit(x, disputed), names, Path(WEIGHTS) / "dispute.npz")
    for r in READINGS:
        model = HistGradientBoostingClassifier(**PARAMETERS).fit(x[disputed], y[disputed] == r)
        boosting.store(model, names, Path(WEIGHTS) / f"reading_{r}.npz")


if __name__ == "__main__":
    main()
