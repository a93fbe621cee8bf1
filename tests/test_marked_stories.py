"""training.corpus: which marked stories the reader was shown, and which trees left a story out."""

from collections import Counter

import pytest

from rashomon.models import trees
from training import corpus


@pytest.fixture(scope="module")
def stories():
    return list(corpus.invented(corpus.GROUPS))


def test_every_story_is_of_one_group_and_the_later_ones_were_shown_to_nobody(stories):
    assert len({s.name for s in stories}) == len(stories)
    assert {s.group for s in stories} == set(corpus.GROUPS)
    assert all(s.held_out and s.is_new for s in stories if s.group == "later")
    assert all((s.group in ("shown", "more")) == (not s.held_out) for s in stories)


def test_the_folds_of_trees_are_about_as_large_in_every_group(stories):
    for group in corpus.GROUPS:
        sizes = Counter(corpus.tree_fold(s.name) for s in stories if s.group == group)
        assert sorted(sizes) == list(range(corpus.CROSSED))
        assert max(sizes.values()) <= 2 * min(sizes.values()) + 1


def test_a_story_is_judged_by_the_trees_that_left_it_out(stories, tmp_path, monkeypatch):
    monkeypatch.setattr(corpus, "FOLD_TREES", tmp_path)
    story = next(s for s in stories if s.group == "later")
    with pytest.raises(SystemExit, match="no trees that left"):
        corpus.left_out(lambda _: None, story)
    folder = corpus.trees_without(corpus.tree_fold(story.name))
    folder.mkdir()
    before = trees.WEIGHTS
    assert corpus.left_out(lambda _: trees.WEIGHTS, story) == folder
    assert before == trees.WEIGHTS
