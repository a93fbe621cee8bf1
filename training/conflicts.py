"""Learn when two claims on one question are a dispute, and how to read it.

dispute.npz tells of a pair of claims whether it is a dispute. Pairs of tellings of one fact with different values that
the key does not list as a dispute are unlabelled and left out; every other pair that the pipeline would look at is one
to learn from, also of claims that nobody marked. question.npz and reading_{conflict,update,scope,rounding}.npz tell of
all pairs that put one question whether they are a dispute and how to read it, where that is no matter of numbers
(`stages.weigh.counts` reads those); they learn from the questions that the first asks of stories it did not learn from.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.metrics import average_precision_score, f1_score

from evals.spans import Span, meets
from rashomon.models.trees import load_trees
from rashomon.records import Actor, Article, Claim, Fact, Figure, Likeness, Time
from rashomon.stages.weigh.conflicts import READINGS, Asked, ConflictConfig, ask, candidates, judged
from rashomon.stages.weigh.counts import Counts
from rashomon.stages.weigh.differences import Setting, differences, setting
from rashomon.stages.weigh.sides import sides_of
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
QUESTION_PARAMETERS = PARAMETERS | {"max_iter": 80, "max_leaf_nodes": 6, "min_samples_leaf": 30}
READING_PARAMETERS = PARAMETERS | {"max_iter": 80, "max_leaf_nodes": 5, "min_samples_leaf": 15}
RARE = 0.5  # a rare reading weighs more, by this power of how much rarer it is
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


def compared(tables: corpus.Tables) -> tuple[Setting, dict[str, Fact]]:
    """What the pipeline reads in a story, laid out to measure differences."""
    articles = sorted(tables[Article], key=lambda a: (a.published or "~", a.uri, a.article_id))
    s = sides_of(articles, tables[Claim], tables.get(Actor, []), tables.get(Figure, []), tables.get(Time, []))
    at = setting(articles, s, tables.get(Likeness, []), tables.get(Time, []))
    return at, {c: f for f in tables.get(Fact, []) for c in f.claims}


def pairs_of(story: corpus.Story) -> Pairs:
    """Signals and readings of the candidate pairs of one story."""
    tables = corpus.readings(story, "trace")
    at, facts = compared(tables)
    uri = {a.article_id: a.uri for a in tables[Article]}
    claims = at.sides.claims
    tellings, taken = tellings_of(claims, uri, story.key), sides_taken(claims, uri, story.key)
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


def questions_of(story: corpus.Story) -> Pairs:
    """Signals and readings of a story's questions."""
    tables = corpus.readings(story, "trace")
    at, facts = compared(tables)
    config = ConflictConfig()
    found, dispute = judged(at, candidates(at, facts, config.min_likely), load_trees("dispute"), config)
    asked = ask(found, dispute, Counts(at, facts), config)
    uri = {a.article_id: a.uri for a in tables[Article]}
    put = put_by(asked, sides_taken(at.sides.claims, uri, story.key), story.key)
    answered = {question for question, n in zip(asked.of, put, strict=True) if n >= 0}
    told = [
        n >= 0 or part.kind != "figure" or question not in answered  # two of three tolls may be on one side of the key
        for n, part, question in zip(put, asked.parts, asked.of, strict=True)
    ]
    names = list(asked.table)
    readings = [reading_of(story.key["disputes"][n]) if n >= 0 else "" for n in put]
    return Pairs(np.stack([asked.table[n] for n in names], 1), readings, [float(known) for known in told], names)


def put_by(asked: Asked, taken: Sequence[frozenset[Side]], key: dict[str, Any]) -> list[int]:
    """For each part of a story's questions the dispute of the key that most of its pairs are of, or -1."""
    kinds = [d["kind"] for d in key["disputes"]]
    out = []
    for part in asked.parts:
        votes = Counter(n for k in part.pairs for n in opposed_in(*(taken[i] for i in asked.found.pairs[k])))
        out.append(max(votes, key=lambda n: (kinds[n] == part.kind, votes[n], -n), default=-1))
    return out


def together(found: Sequence[Pairs]) -> tuple[Array, Array, Array, Array, list[str]]:
    """All pairs of many stories: signals, readings, weights, number of the story; and the signals' names."""
    story = np.repeat(np.arange(len(found)), [len(p.readings) for p in found])
    readings = np.array([r for p in found for r in p.readings])
    weights = np.array([w for p in found for w in p.weights])
    return np.concatenate([p.rows for p in found]), readings, weights, story, found[0].names


def grow(stories: Sequence[corpus.Story], weights: Path, folders: Sequence[Path]) -> None:
    """Write all files of all stories and of folds, and report those."""
    fold = np.array([corpus.tree_fold(s.name) for s in stories])
    x, y, weight, story, names = together(list(corpus.mapped(partial(corpus.left_out, pairs_of), stories)))
    kind = boosting.Kind("dispute.npz", names, partial(boosting.grown, PARAMETERS))
    found = kind.of_folds(x, y != "", weight, fold[story], folders)
    _report("pairs", y, found, weight)
    kind.of_all(x, y != "", weight, weights)
    x, y, weight, story, names = together(list(corpus.mapped(partial(corpus.left_out, questions_of), stories)))
    kind = boosting.Kind("question.npz", names, partial(boosting.grown, QUESTION_PARAMETERS))
    found = kind.of_folds(x, y != "", weight, fold[story], folders)
    _report("questions", y, found, weight)
    kind.of_all(x, y != "", weight, weights)
    count = Counter(y[(y != "") & (weight > 0)].tolist())
    rare = {r: (count.total() / n) ** RARE for r, n in count.items()}
    weight = weight * np.array([rare.get(r, 0.0) for r in y.tolist()])
    read = []
    for r in READINGS:
        kind = boosting.Kind(f"reading_{r}.npz", names, partial(boosting.grown, READING_PARAMETERS))
        read.append(kind.of_folds(x, y == r, weight, fold[story], folders))
        kind.of_all(x, y == r, weight, weights)
    likeliest = np.array(READINGS)[np.stack(read, 1).argmax(1)]
    f1 = f1_score(y[weight > 0], likeliest[weight > 0], average="macro")
    print(f"readings of {(weight > 0).sum()} questions, by folds: macro F1 {f1:.3f}", flush=True)


def _report(what: str, y: Array, found: Array, weight: Array) -> None:
    """Print how well disputes are found among pairs or questions."""
    known = weight > 0
    ranked = average_precision_score(y[known] != "", found[known], sample_weight=weight[known])
    share = np.mean(y[known] != "")
    print(f"{known.sum()} {what}, disputes {share:.3f}; average precision, by folds: {ranked:.3f}", flush=True)
