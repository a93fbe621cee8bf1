"""Learn when two claims on one question are a dispute, and how to read it.

    python -m training.conflicts

Writes dispute.npz and reading_{conflict,update,scope,rounding}.npz into src/rashomon/models/weights/. Pairs of tellings
of one fact with different values that the key does not list as a dispute are unlabelled and left out; every other pair
that the pipeline would look at is one to learn from, also of claims that nobody marked.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.metrics import average_precision_score, f1_score

from evals.spans import Span, meets
from rashomon.records import Actor, Article, Claim, Fact, Figure, Likeness, Time
from rashomon.stages.weigh.conflicts import READINGS, ConflictConfig, candidates
from rashomon.stages.weigh.differences import differences, setting
from rashomon.stages.weigh.likeness import sides_of
from training import boosting, corpus
from training.claims import likeness

PARAMETERS = {
    "max_iter": 150,
    "learning_rate": 0.06,
    "max_leaf_nodes": 8,
    "min_samples_leaf": 120,
    "l2_regularization": 2.0,
    "random_state": 0,
}
WEIGHT = 4.0  # of a dispute with one pair, to that of a pair that is none
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


Side = tuple[int, int]  # number of the dispute, number of the position


def sides_taken(claims: list[Claim], uri: dict[str, str], key: dict[str, Any]) -> list[frozenset[Side]]:
    """The positions of the key's disputes that each claim meets."""
    golden: dict[str, list[tuple[Span, Side]]] = defaultdict(list)
    for n, dispute in enumerate(key["disputes"]):
        for m, position in enumerate(dispute["positions"]):
            for c in position["claims"]:
                golden[c["article"]].append((Span(c["article"], c["start"], c["end"]), (n, m)))
    return [
        frozenset(side for span, side in golden[told.article] if meets(told, span))
        for told in (Span(uri[c.article_id], c.start, c.stop) for c in claims)
    ]


def opposed_in(a: frozenset[Side], b: frozenset[Side]) -> list[int]:
    """The disputes in which two claims stand on different sides and on no same one."""
    apart = {n for n, side in a for m, other in b if n == m and side != other}
    return sorted(apart - {n for n, _ in a & b})


def unsaid(a: Telling | None, b: Telling | None) -> bool:
    """Whether two claims tell one fact with different values: the key then does not say whether they are a dispute."""
    return a is not None and b is not None and a[2] == b[2] and a[3].get("v") != b[3].get("v")


def reading_of(dispute: dict[str, Any]) -> str:
    """How the key reads a dispute."""
    return str(dispute.get("reading") or next((r for r in ("update", "scope") if dispute.get(r)), "conflict"))


@dataclass(frozen=True)
class Pairs:
    """The candidate pairs of one story: signals, the reading of their dispute ("" for none), and their weights.

    The pairs of one dispute together weigh as the square root of their number: what many claims tell is found anyway.
    """

    rows: Array
    readings: list[str]
    weights: list[float]
    names: list[str]


def pairs_of(story: corpus.Story) -> Pairs:
    """Signals and readings of the candidate pairs of one story."""
    tables = corpus.readings(story, "trace")
    articles = sorted(tables[Article], key=lambda a: (a.published or "~", a.uri, a.article_id))
    s = sides_of(articles, tables[Claim], tables.get(Actor, []), tables.get(Figure, []), tables.get(Time, []))
    at = setting(articles, s, tables.get(Likeness, []), tables.get(Time, []))
    uri = {a.article_id: a.uri for a in articles}
    tellings, taken = tellings_of(s.claims, uri, story.key), sides_taken(s.claims, uri, story.key)
    facts = {c: f for f in tables.get(Fact, []) for c in f.claims}
    disputes = {(i, j): opposed_in(taken[i], taken[j]) for i, j in candidates(at, facts, ConflictConfig().min_likely)}
    pairs = [(i, j) for (i, j), opposed in disputes.items() if opposed or not unsaid(tellings[i], tellings[j])]
    first = [disputes[pair][0] if disputes[pair] else -1 for pair in pairs]
    count = Counter(first)
    found = differences(at, pairs)
    names = list(found.signals)
    return Pairs(
        found.rows(names),
        [reading_of(story.key["disputes"][n]) if n >= 0 else "" for n in first],
        [1.0 if n < 0 else WEIGHT / count[n] ** 0.5 for n in first],
        names,
    )


def gathered(stories: Iterable[corpus.Story]) -> tuple[Array, Array, Array, Array, list[str]]:
    """All pairs of many stories: signals, readings, weights, number of the story; and the signals' names."""
    found = list(corpus.mapped(pairs_of, stories))
    story = np.repeat(np.arange(len(found)), [len(p.readings) for p in found])
    readings = np.array([r for p in found for r in p.readings])
    weights = np.array([w for p in found for w in p.weights])
    return np.concatenate([p.rows for p in found]), readings, weights, story, found[0].names


def store(x: Array, y: Array, weights: Array, names: list[str], folder: Path) -> None:
    """Grow and write the trees for disputes and for each reading."""
    disputed = y != ""
    boosting.store(boosting.grown(PARAMETERS, x, disputed, weights), names, folder / "dispute.npz")
    for r in READINGS:
        model = boosting.grown(PARAMETERS, x[disputed], y[disputed] == r, weights[disputed])
        boosting.store(model, names, folder / f"reading_{r}.npz")


def main() -> None:
    """Fit, report held out by story, store."""
    args = corpus.options(__doc__).parse_args()
    x, y, weights, story, names = gathered(corpus.chosen(args))
    disputed = y != ""
    found = boosting.crossed(PARAMETERS, x, disputed, weights, story)
    ranked = average_precision_score(disputed, found, sample_weight=weights)
    print(f"{len(y)} pairs, disputes {disputed.mean():.3f}; average precision, five folds by story: {ranked:.3f}")
    some = x[disputed], weights[disputed], story[disputed]
    readings = np.stack([boosting.crossed(PARAMETERS, some[0], y[disputed] == r, *some[1:]) for r in READINGS], 1)
    f1 = f1_score(y[disputed], np.array(READINGS)[readings.argmax(1)], average="macro")
    print(f"readings, five folds by story: macro F1 {f1:.3f}")
    store(x, y, weights, names, args.weights)


if __name__ == "__main__":
    main()
