import itertools
import random

import numpy as np
import pytest

from evals.clusters import bcubed, ceaf, conll, greatest_total, groups_of, muc


def groups(text):
    return [frozenset(group) for group in text.split()]


# Worked by hand: four things of one group and three of another, cut as "ab", "cde", "fg".
GOLD, FOUND = groups("abcd efg"), groups("ab cde fg")


def test_muc_counts_the_links_that_hold():
    rate = muc(GOLD, FOUND)
    # found: ab 1 of 1, cde 1 of 2, fg 1 of 1; gold: abcd lies in 2 groups, 2 of 3 links; efg in 2, 1 of 2
    assert (rate.p, rate.r) == (pytest.approx(3 / 4), pytest.approx(3 / 5))


def test_bcubed_is_the_mean_over_things():
    rate = bcubed(GOLD, FOUND)
    assert rate.p == pytest.approx((2 * 1 + 2 * 2 / 3 + 1 / 3 + 2 * 1) / 7)
    assert rate.r == pytest.approx((2 * 2 / 4 + 2 * 2 / 4 + 1 / 3 + 2 * 2 / 3) / 7)


def test_ceaf_matches_groups_one_to_one():
    rate = ceaf(GOLD, FOUND)
    # abcd with ab is 4/6, with cde 4/7; efg with cde 2/6, with fg 4/5: ab and fg are matched, cde with nothing
    assert rate.p == pytest.approx((4 / 6 + 4 / 5) / 3)
    assert rate.r == pytest.approx((4 / 6 + 4 / 5) / 2)


def test_the_conll_score_is_the_mean_of_the_three():
    assert conll(GOLD, GOLD) == 1.0
    assert conll(GOLD, FOUND) == pytest.approx(np.mean([r(GOLD, FOUND).f1 for r in (muc, bcubed, ceaf)]))


def test_a_group_of_one_has_no_links_but_counts_for_the_other_two():
    alone = groups("a b c")
    assert (muc(alone, alone).f1, bcubed(alone, alone).f1, ceaf(alone, alone).f1) == (0.0, 1.0, 1.0)
    lumped = groups("abc")
    assert bcubed(alone, lumped).p == pytest.approx(1 / 3)
    assert ceaf(alone, lumped).r == pytest.approx((2 * 1 / 4) / 3)


def test_things_that_one_grouping_lacks_count_against_it():
    gold, found = groups("ab c"), groups("ax bc")
    assert (muc(gold, found).p, muc(gold, found).r) == (0.0, 0.0)
    # of ax one of two is a thing of the key; b and c are one of two each
    assert (bcubed(gold, found).p, bcubed(gold, found).r) == (pytest.approx(1.5 / 4), pytest.approx(2 / 3))
    # ab with ax is 2/4, c with bc 2/3
    assert ceaf(gold, found).r == pytest.approx((2 / 4 + 2 / 3) / 2)


def test_groups_are_read_from_each_things_group():
    assert sorted(map(sorted, groups_of({"a": 1, "b": 2, "c": 1}))) == [["a", "c"], ["b"]]


@pytest.mark.parametrize("seed", range(20))
def test_the_greatest_total_is_that_of_the_best_of_all_matches(seed):
    chance = random.Random(seed)
    rows, columns = chance.randint(1, 5), chance.randint(1, 5)
    worth = np.array([[chance.choice([0, 0.2, 0.5, 1]) for _ in range(columns)] for _ in range(rows)])
    wide = worth if rows <= columns else worth.T
    ways = itertools.permutations(range(wide.shape[1]), len(wide))
    assert greatest_total(worth) == pytest.approx(max(sum(wide[r, c] for r, c in enumerate(way)) for way in ways))
