"""Learn which candidate spans are claims: the expected overlap of a candidate with a telling of the marked stories.

    python -m training.claims

Writes src/rashomon/models/weights/claims.npz. Learns from what a reader says of stories it did not learn from
(`training.folds`).
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.model_selection import GroupKFold

from rashomon.language import clauses
from rashomon.language.clausefeatures import FEATURES, features
from rashomon.records import Article, ParsedArticle
from rashomon.stages.extract.claims import _trees
from training import boosting, corpus

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


def table(stories: Iterable[corpus.Story]) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Features, targets and story numbers of many stories."""
    xs, ys, groups = [], [], []
    for n, rows in enumerate(corpus.mapped(rows_of, stories)):
        for x, y in rows:
            xs.append(x)
            ys.append(y)
            groups.append(n)
    return np.array(xs, np.float32), np.array(ys, np.float32), np.array(groups)


def fitted(x: np.ndarray[Any, Any], y: np.ndarray[Any, Any]) -> HistGradientBoostingRegressor:
    """Trees that expect an overlap; below a half a candidate does not tell the telling."""
    return HistGradientBoostingRegressor(**PARAMETERS).fit(x, np.where(y >= 0.5, y, y / 2))


def agreement(model: HistGradientBoostingRegressor, x: np.ndarray[Any, Any], y: np.ndarray[Any, Any]) -> float:
    """The correlation of expected and real overlap."""
    return float(np.corrcoef(model.predict(x), np.where(y >= 0.5, y, y / 2))[0, 1])


def main() -> None:
    """Fit, report the fit held out by story, store."""
    args = corpus.options(__doc__).parse_args()
    x, y, groups = table(corpus.chosen(args))
    if args.fold is None:
        scores = [
            agreement(fitted(x[train], y[train]), x[test], y[test]) for train, test in GroupKFold(5).split(x, y, groups)
        ]
        print(f"{len(y)} candidates; expected and real overlap correlate, five folds by story: {np.mean(scores):.3f}")
    model = fitted(x, y)
    if args.learn == "others":
        x, y, _ = table(s for s in corpus.invented() if s.held_out)
        print(f"on the stories left out: {agreement(model, x, y):.3f}")
    boosting.store(model, list(FEATURES), args.weights / "claims.npz")


if __name__ == "__main__":
    main()
