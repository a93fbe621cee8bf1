"""Learn which candidate spans are claims: the expected overlap of a candidate with a telling of the marked stories."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor

from rashomon.language import clauses
from rashomon.language.clausefeatures import FEATURES, features
from rashomon.records import Article, ParsedArticle
from rashomon.stages.extract.claims import _trees
from training import boosting, corpus

Array = np.ndarray[Any, Any]
PARAMETERS = {
    "max_iter": 150,
    "learning_rate": 0.08,
    "max_leaf_nodes": 24,
    "min_samples_leaf": 40,
    "l2_regularization": 1.0,
    "random_state": 0,
}


def likeness(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Shared characters over all characters of two spans."""
    both = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return both / max(1, a[1] - a[0] + b[1] - b[0] - both)


def rows_of(story: corpus.Story) -> list[tuple[list[float], float]]:
    """Each candidate's features and its best overlap with a telling."""
    out = []
    tables = corpus.readings(story, "figures")
    uri = {a.article_id: a.uri for a in tables[Article]}
    golden: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for _, article, start, stop, _ in corpus.told(story.key):
        golden[article].append((start, stop))
    for parsed in tables[ParsedArticle]:
        near = golden[uri[parsed.article_id]]
        for first, tree in _trees(parsed):
            found = clauses.shapes(tree)
            for shape, row in zip(found, features([tree], [found]).tolist(), strict=True):
                span = (parsed.token_start[first + shape.first], parsed.token_stop[first + shape.last])
                out.append((row, max((likeness(span, g) for g in near), default=0.0)))
    return out


def grown(x: Array, y: Array, weights: Array) -> HistGradientBoostingRegressor:
    """Trees that expect an overlap; below a half a candidate does not tell the telling."""
    return HistGradientBoostingRegressor(**PARAMETERS).fit(x, expected(y), sample_weight=weights)


def expected(y: Array) -> Array:
    """What is expected where the overlap is `y`."""
    return np.where(y >= 0.5, y, y / 2)


def grow(stories: Sequence[corpus.Story], weights: Path, folders: Sequence[Path]) -> None:
    """Write claims.npz of all stories and of folds, and report those."""
    found = list(corpus.mapped(rows_of, stories))
    x = np.array([row for rows in found for row, _ in rows], np.float32)
    y = np.array([overlap for rows in found for _, overlap in rows], np.float32)
    fold = np.repeat([corpus.tree_fold(s.name) for s in stories], [len(rows) for rows in found])
    kind, same = boosting.Kind("claims.npz", FEATURES, grown), np.ones(len(y))
    told = kind.of_folds(x, y, same, fold, folders)
    alike = np.corrcoef(told, expected(y))[0, 1]
    print(f"{len(y)} candidates; expected and real overlap correlate, by folds: {alike:.3f}", flush=True)
    kind.of_all(x, y, same, weights)
