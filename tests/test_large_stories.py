"""What is held of a large story is bounded, and says the same as what a small one is measured with."""

from types import SimpleNamespace

import numpy as np
import pytest
from builders import make_article, make_claim, make_parse

from rashomon.engine import project
from rashomon.engine.local import run_stages
from rashomon.models.trees import load_trees
from rashomon.records import Article, Claim, Fact, Page, Rejected
from rashomon.stage import Stage
from rashomon.stages.weigh import candidates, conflicts, cosines, likelihoods, likeness, pairsignals
from rashomon.stages.weigh.claimwords import words_of
from rashomon.stages.weigh.differences import setting
from rashomon.stages.weigh.sides import sides_of

TEXT = "The lock gate gave way at noon. Two bargemen drowned below the lock. The canal company closed the cut."
SAID = ("The lock gate gave way", "Two bargemen drowned", "The canal company closed the cut", "closed the cut")
HEADS = ("gave", "drowned", "closed", "cut")
ARTICLES = [make_article(TEXT, outlet) for outlet in "ABCD"]
CLAIMS = [make_claim(a, said, head) for a in ARTICLES for said, head in zip(SAID, HEADS, strict=True)]
PARSED = [make_parse(a) for a in ARTICLES]


def measured():
    return pairsignals.signals(sides_of(ARTICLES, CLAIMS, [], [], []), PARSED)


def test_pairs_measured_in_parts_and_without_the_matrices_of_all_pairs_are_the_same(monkeypatch):
    first, second, whole = measured()
    assert len(first) > 7
    monkeypatch.setattr(pairsignals, "PART", 7)
    monkeypatch.setattr(candidates, "KEPT", 0)
    monkeypatch.setattr(candidates, "ROWS", 3)
    monkeypatch.setattr(candidates, "LAID_OUT", 4)
    monkeypatch.setattr(cosines, "AT_ONCE", 3)
    monkeypatch.setattr(pairsignals, "AT_ONCE", 3)
    again, other, parts = measured()
    assert again.tolist() == first.tolist()
    assert other.tolist() == second.tolist()
    for name, column in whole.items():
        assert parts[name] == pytest.approx(column, abs=1e-6), name


def test_the_nearest_of_an_article_are_the_same_whether_all_are_ranked_or_not():
    near = np.random.default_rng(7).integers(0, 9, (20, 30)).astype(np.float32) / 8 - 0.5  # many are equal
    assert candidates._first(near).tolist() == (candidates._ranks(near) < candidates.NEAREST).tolist()
    assert candidates._first(near[:, :4]).all()


def test_of_too_many_pairs_only_the_likeliest_are_looked_at_again(monkeypatch):
    sides = sides_of(ARTICLES, CLAIMS, [], [], [])
    monkeypatch.setattr(likeness, "LOOK_AGAIN", 0.0)
    alone, every, whole = likeness._first_look(pairsignals.Measured(sides, PARSED))
    assert len(every) == len(alone) > 7
    monkeypatch.setattr(pairsignals, "PART", 7)
    monkeypatch.setattr(likeness, "PART", 0)
    monkeypatch.setattr(likeness, "LOOKED", 4)
    again, few, table = likeness._first_look(pairsignals.Measured(sides, PARSED))
    assert again.tolist() == alone.tolist()
    assert few.tolist() == np.flatnonzero(alone >= np.sort(alone)[-4]).tolist()
    for name, column in table.items():
        assert column == pytest.approx(whole[name][few], abs=1e-6), name


def test_of_too_many_differences_the_surest_are_kept_however_many_are_looked_at_at_once(monkeypatch):
    monkeypatch.setattr(likeness, "LOOK_AGAIN", 0.0)
    monkeypatch.setattr(likeness, "LEAST", 0.0)
    sides = sides_of(ARTICLES, CLAIMS, [], [], [])
    links = list(likeness.liken_claims(ARTICLES, CLAIMS, [], [], [], PARSED))
    s = setting(ARTICLES, sides, links, [])
    todo, trees = sorted(s.links), load_trees("dispute")
    config = conflicts.ConflictConfig(min_dispute=0.0, most=4)
    monkeypatch.setattr(conflicts, "PAIRS_OF_ONE", 1)
    whole, sure = conflicts.judged(s, todo, trees, config)
    assert len(whole.pairs) == 4 < len(todo)
    monkeypatch.setattr(conflicts, "PAIRS", 3)
    again, parts = conflicts.judged(s, todo, trees, config)
    assert (again.pairs, parts.tolist()) == (whole.pairs, sure.tolist())


def test_likelihoods_of_a_large_story_are_those_of_a_small_one(monkeypatch):
    chance = np.random.default_rng(7)
    first, second = chance.integers(0, 40, (2, 90))
    known = first, second, chance.random(90).astype(np.float16)
    whole = likelihoods.Likelihoods(40, 0.02, *known)
    monkeypatch.setattr(likelihoods, "KEPT", 0)
    sparse = likelihoods.Likelihoods(40, 0.02, *known)
    assert sparse.matrix is None
    for rows, columns in ((np.arange(40), np.arange(40)), (np.array([31, 2]), np.array([0, 17, 39]))):
        assert sparse.block(rows, columns).tolist() == whole.block(rows, columns).tolist()
    article = np.repeat(np.arange(4, dtype=np.int32), 10)
    apart = whole.matrix[article[:, None] != article].sum(dtype=np.float64)
    assert sparse.between(article) == whole.between(article) == apart


def test_the_words_of_a_story_are_laid_out_once_and_not_given_for_another():
    first = words_of(CLAIMS)
    assert words_of([*CLAIMS]) is first
    assert words_of(CLAIMS[1:]).stems == first.stems[1:]
    assert words_of([make_claim(ARTICLES[0], *SAID[:1], HEADS[0])]).stems == first.stems[:1]


def test_what_is_not_kept_is_gone_once_no_stage_takes_it():
    seen = []

    def stage(name, takes, gives):
        return Stage(name=name, takes=takes, gives=gives, by="article_id", run=lambda *rows: seen.append(rows) or [])

    stages = [stage("one", (Page,), Article), stage("two", (Article,), Claim), stage("three", (Claim,), Fact)]
    assert run_stages(stages, {Page: []}, keep={Fact, Rejected}) == {Fact: [], Rejected: []}
    assert set(run_stages(stages, {Page: []})) == {Article, Claim, Fact, Rejected}


def test_no_more_stories_are_in_memory_than_may_be(monkeypatch):
    sizes = {"a": 3, "b": 2, "c": 9, "d": 1, "e": 1, "f": 1}
    store = SimpleNamespace(size=sizes.get)
    monkeypatch.setattr(project, "READINGS", 5)
    monkeypatch.setattr(project, "STORIES", 2)
    assert list(project._at_once(store, sizes)) == [["a", "b"], ["c"], ["d", "e"], ["f"]]
