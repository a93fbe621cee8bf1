"""A second look at a pair: how its likeness stands among that of the pairs around it."""

from itertools import combinations

import numpy as np
import pytest
from builders import make_article, make_claim

from rashomon.stages.weigh.neighbours import around

TEXT = "The dam burst. Nine drowned. The mayor left."
ARTICLES = [make_article(TEXT, outlet) for outlet in "ABC"]
CLAIMS = [
    make_claim(article, said, said.split()[-1])
    for article in ARTICLES
    for said in ("The dam burst", "Nine drowned", "The mayor left")
]
ARTICLE = np.repeat(np.arange(3, dtype=np.int32), 3)
FIRST, SECOND = np.array(list(combinations(range(9), 2))).T


def seen(likely):
    """The signals of all pairs; `likely`: pair → probability, 0.1 where absent."""
    probability = np.array([likely.get((i, j), 0.1) for i, j in zip(FIRST, SECOND, strict=True)], np.float32)
    table = around(CLAIMS, ARTICLE, (FIRST, SECOND), probability)
    return {
        (i, j): {name: float(column[k]) for name, column in table.items()}
        for k, (i, j) in enumerate(zip(FIRST.tolist(), SECOND.tolist(), strict=True))
    }


def test_a_third_claim_that_is_like_both_speaks_for_a_pair():
    without, with_third = seen({}), seen({(0, 6): 0.9, (3, 6): 0.9})
    assert with_third[0, 3]["common"] > without[0, 3]["common"] + 0.5


def test_a_better_match_in_the_other_article_speaks_against_a_pair():
    assert seen({(0, 4): 0.8})[0, 3]["rival_high"] == pytest.approx(0.7)
    assert seen({(0, 3): 0.8})[0, 3]["rival_high"] == 0.0


def test_sentences_beside_that_tell_the_same_speak_for_a_pair():
    assert seen({(1, 4): 0.8})[0, 3]["beside"] == pytest.approx(0.8)
    assert seen({(1, 4): 0.8})[2, 5]["beside"] == pytest.approx(0.8)
    assert seen({(1, 4): 0.8})[0, 8]["beside"] == pytest.approx(0.1)


def test_a_sentence_is_not_beside_one_of_another_article():
    # 2 is the last of the first article, 3 the first of the second: no neighbours
    assert seen({(1, 7): 0.8})[3, 8]["beside"] == pytest.approx(0.1)


def test_every_signal_is_a_number_for_every_pair():
    table = seen({(0, 3): 1.0})
    assert all(np.isfinite(list(row.values())).all() for row in table.values())
    assert len(table) == len(FIRST)
