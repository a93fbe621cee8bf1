"""group.prior: how likely any two articles of a collection are of one story."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.stages.group.prior import MOST, log_odds

SPREAD = 5.0  # of the two classes' evidence, which then lies 12.5 to either side of 0


def evidence_of(same, others, seed):
    """Log-likelihood ratios of two normal classes with one spread: their mean is half of the spread squared."""
    drawn = np.random.default_rng(seed)
    middle = SPREAD**2 / 2
    return np.concatenate([drawn.normal(middle, SPREAD, same), drawn.normal(-middle, SPREAD, others)])


@pytest.mark.parametrize("same", [20, 200, 2000, 10_000])
def test_the_share_of_pairs_of_one_story_is_found_from_the_evidence_alone(same):
    pairs = 20_000
    found = log_odds(evidence_of(same, pairs - same, seed=same), pairs)
    assert found == pytest.approx(np.log(same / (pairs - same)), abs=0.25)


def test_pairs_not_looked_at_are_of_different_stories():
    seen = evidence_of(50, 450, seed=1)
    assert log_odds(seen, 100_000) == pytest.approx(np.log(50 / 99_950), abs=0.4)


def test_a_folder_of_one_story_is_likely_but_not_surely_one():
    assert 2 < log_odds(evidence_of(45, 0, seed=2), 45) <= MOST


@given(st.lists(st.floats(-60, 60), max_size=40), st.integers(0, 1000))
def test_whatever_the_evidence_the_odds_are_finite(evidence, unseen):
    found = log_odds(np.array(evidence, np.float64), len(evidence) + unseen)
    assert np.isfinite(found)
    assert found <= MOST
