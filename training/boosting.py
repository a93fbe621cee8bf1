"""Grow gradient-boosted trees with scikit-learn and store them as `rashomon.models.trees` reads them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor
from sklearn.model_selection import GroupKFold

Array = np.ndarray[Any, Any]


def grown(parameters: Mapping[str, Any], x: Array, y: Array, weights: Array) -> HistGradientBoostingClassifier:
    """Trees that tell the rows of a kind; y [rows] bool, weights [rows]."""
    return HistGradientBoostingClassifier(**parameters).fit(x, y, sample_weight=weights)


def crossed(parameters: Mapping[str, Any], x: Array, y: Array, weights: Array, story: Array) -> Array:
    """What trees say of each row that learnt from other stories' rows, five folds; weight 0: not learnt from."""
    out = np.zeros(len(y), np.float32)
    for train, test in GroupKFold(5).split(x, y, story):
        train = train[weights[train] > 0]
        out[test] = grown(parameters, x[train], y[train], weights[train]).predict_proba(x[test])[:, 1]
    return out


def store(model: HistGradientBoostingClassifier | HistGradientBoostingRegressor, names: list[str], path: Path) -> None:
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
