"""models.trees: forests score as if every row walked down every tree."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.clausefeatures import FEATURES
from rashomon.models.trees import LEAVES, WEIGHTS, Steps, Trees, load_trees

needs_weights = pytest.mark.skipif(not list(WEIGHTS.glob("*.npz")), reason="no weights beside the code")


def make_trees(*trees, base=0.0, features=("heat", "rain")):
    """A forest from nested (feature, threshold, left, right); a number is a leaf."""
    rows = [_flat(tree) for tree in trees]
    size = max(map(len, rows))
    padded = [row + [(0, 0.0, n, n, 0.0) for n in range(len(row), size)] for row in rows]
    columns = [[[node[k] for node in row] for row in padded] for k in range(5)]
    kinds = (np.int16, np.float32, np.int16, np.int16, np.float32)
    feature, threshold, left, right, value = (np.array(c, kind) for c, kind in zip(columns, kinds, strict=True))
    return Trees(
        features=features,
        feature=feature,
        threshold=threshold,
        left=left,
        right=right,
        value=value,
        base=base,
        depth=8,
    )


def _flat(tree):
    nodes = []

    def add(node):
        at = len(nodes)
        if isinstance(node, tuple):
            nodes.append(None)
            feature, threshold, left, right = node
            nodes[at] = (feature, threshold, add(left), add(right), 0.0)
        else:
            nodes.append((0, 0.0, at, at, node))
        return at

    add(tree)
    return nodes


def walk(tree, row):
    while isinstance(tree, tuple):
        feature, threshold, left, right = tree
        tree = left if row[feature] <= threshold else right
    return tree


HOT = (0, 20.0, -1.0, (1, 0.5, 2.0, 0.25))
WET = (1, 0.0, 0.125, 4.0)


@pytest.mark.parametrize(
    ("heat", "rain", "score"),
    [
        (10.0, 0.0, 0.5 - 1.0 + 0.125),
        (20.0, 1.0, 0.5 - 1.0 + 4.0),  # a value on the threshold goes left
        (21.0, 0.5, 0.5 + 2.0 + 4.0),
        (21.0, 0.75, 0.5 + 0.25 + 4.0),
    ],
)
def test_a_score_is_the_base_and_the_leaf_reached_in_each_tree(heat, rain, score):
    rows = np.array([[heat, rain]], np.float32)
    assert make_trees(HOT, WET, base=0.5).score(rows).tolist() == [score]


def test_a_probability_is_the_logistic_of_the_score():
    trees = make_trees(HOT, WET)
    rows = np.array([[10.0, 0.0], [21.0, 0.5]], np.float32)
    assert trees.probability(rows).tolist() == pytest.approx([1 / (1 + math.exp(0.875)), 1 / (1 + math.exp(-6))])


def test_no_rows_give_no_scores():
    nothing = np.zeros((0, 2), np.float32)
    assert make_trees(HOT).score(nothing).shape == (0,)
    assert make_trees(HOT).probability(nothing).shape == (0,)


def test_a_tree_that_is_one_leaf_always_says_the_same():
    assert make_trees(1.5, HOT, base=1.0).score(np.array([[0.0, 0.0]], np.float32)).tolist() == [1.5]


STEPS = st.integers(-3, 3).map(float)
LEAF = STEPS
TREES = st.recursive(LEAF, lambda below: st.tuples(st.integers(0, 2), STEPS, below, below), max_leaves=LEAVES)


@given(st.lists(TREES, min_size=1, max_size=4), st.lists(st.tuples(STEPS, STEPS, STEPS), max_size=6))
def test_any_forest_scores_as_if_each_row_walked_down_each_tree(forest, rows):
    scores = make_trees(*forest, features=("a", "b", "c")).score(np.array(rows, np.float32).reshape(-1, 3))
    assert scores.tolist() == [sum(walk(tree, row) for tree in forest) for row in rows]


NUMBERS = st.floats(width=32, allow_nan=False)
NEAR_ONE = st.integers(-3, 3).map(lambda n: float(np.float32(1) + n * np.spacing(np.float32(1))))


@given(st.lists(NUMBERS | NEAR_ONE, min_size=1, max_size=40), st.lists(st.floats(width=32) | NEAR_ONE, max_size=40))
def test_thresholds_are_counted_as_a_search_counts_them(bounds, values):
    bounds = np.unique(np.array(bounds, np.float32))
    bounds = bounds[np.isfinite(bounds)]
    values = np.array([*values, 0.0, -0.0, *bounds, math.inf, -math.inf], np.float32)
    if len(bounds):
        assert Steps(bounds).passed(values).astype(int).tolist() == np.searchsorted(bounds, values).tolist()


def test_many_rows_score_as_they_do_alone():
    trees = make_trees(HOT, WET)
    rows = np.array([[n % 41, n % 3 / 2] for n in range(1500)], np.float32)
    assert trees.score(rows).tolist() == [trees.score(row[None]).item() for row in rows]


def test_a_tree_with_too_many_leaves_is_refused():
    chain = 0.0
    for n in range(LEAVES):
        chain = (0, float(n), float(n), chain)
    with pytest.raises(ValueError, match=f"more than {LEAVES} leaves"):
        make_trees(chain).score(np.zeros((1, 2), np.float32))


def test_unknown_weights_are_named_in_the_error():
    with pytest.raises(FileNotFoundError, match="no_such_trees"):
        load_trees("no_such_trees")


@needs_weights
@pytest.mark.parametrize("name", sorted(path.stem for path in WEIGHTS.glob("*.npz")))
def test_the_shipped_forests_score_and_name_each_of_their_columns_once(name):
    trees = load_trees(name)
    assert len(set(trees.features)) == len(trees.features) > trees.feature.max()
    assert np.isfinite(trees.score(np.zeros((3, len(trees.features)), np.float32))).all()


@needs_weights
def test_the_claims_forest_reads_the_features_that_shapes_give():
    assert load_trees("claims").features == FEATURES
