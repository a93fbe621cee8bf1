"""Grow gradient-boosted trees with scikit-learn and store them as `rashomon.models.trees` reads them."""

from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor


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
