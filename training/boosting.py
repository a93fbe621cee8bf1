"""Grow gradient-boosted trees with scikit-learn and store them as `rashomon.models.trees` reads them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor

Array = np.ndarray[Any, Any]


def grown(parameters: Mapping[str, Any], x: Array, y: Array, weights: Array) -> HistGradientBoostingClassifier:
    """Trees that tell the rows of a kind; y [rows] bool, weights [rows]."""
    return HistGradientBoostingClassifier(**parameters).fit(x, y, sample_weight=weights)


@dataclass(frozen=True)
class Kind:
    """One file of trees: how they are grown, and what their signals are called."""

    file: str
    names: Sequence[str]
    grow: Callable[[Array, Array, Array], HistGradientBoostingClassifier | HistGradientBoostingRegressor]

    def of_all(self, x: Array, y: Array, weights: Array, folder: Path) -> None:
        """Grow trees of all rows with a weight, and store them."""
        known = weights > 0
        store(self.grow(x[known], y[known], weights[known]), self.names, folder / self.file)

    def of_folds(self, x: Array, y: Array, weights: Array, fold: Array, folders: Sequence[Path]) -> Array:
        """Grow and store trees without each fold, and return what those that did not see a row say of it."""
        out = np.zeros(len(y), np.float32)
        for n, folder in enumerate(folders):
            seen = (fold != n) & (weights > 0)
            model = self.grow(x[seen], y[seen], weights[seen])
            store(model, self.names, folder / self.file)
            if (fold == n).any():
                rows = x[fold == n]
                is_regressor = isinstance(model, HistGradientBoostingRegressor)
                out[fold == n] = model.predict(rows) if is_regressor else model.predict_proba(rows)[:, 1]
        return out


def store(
    model: HistGradientBoostingClassifier | HistGradientBoostingRegressor, names: Sequence[str], path: Path
) -> None:
    """Write a fitted binary classifier or regressor as an .npz of flat arrays."""
    trees = [stage[0].nodes for stage in model._predictors]
    size = max(len(t) for t in trees)
    out = {
        k: np.zeros((len(trees), size), d)
        for k, d in (
            ("feature", np.int16),
            ("threshold", np.float32),
            ("left", np.int16),
            ("right", np.int16),
            ("value", np.float32),
        )
    }
    depth = 1
    for i, nodes in enumerate(trees):
        for j, node in enumerate(nodes):
            leaf = bool(node["is_leaf"])
            out["feature"][i, j] = 0 if leaf else node["feature_idx"]
            out["threshold"][i, j] = 0 if leaf else node["num_threshold"]
            out["left"][i, j] = j if leaf else node["left"]
            out["right"][i, j] = j if leaf else node["right"]
            out["value"][i, j] = node["value"] if leaf else 0
            depth = max(depth, int(node["depth"]) + 1)
    base = float(np.ravel(model._baseline_prediction)[0])
    np.savez_compressed(path, features=np.array(names), base=base, depth=depth, **out)
