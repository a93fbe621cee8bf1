from collections import Counter

import numpy as np
import pytest

from evals import ablations
from evals.scoring import score
from evals.stories import example
from rashomon.config import Config
from rashomon.engine.local import run_stages
from rashomon.models.encoder import OnnxReader
from rashomon.models.trees import load_trees
from rashomon.pipeline import all_stages
from rashomon.records import Page, StoryMember


def test_every_signal_of_the_alignment_is_of_one_family():
    seen = Counter(name for names in ablations.FAMILIES.values() for name in names)
    assert set(seen) == {*load_trees("align_first").features, *load_trees("align").features}
    assert set(seen.values()) == {1}
    assert {name for names in ablations.ALONE.values() for name in names} == set(load_trees("align_first").features)


def test_a_neutralised_signal_is_the_same_for_every_pair_and_the_others_are_as_they_were():
    table = {"a": np.array([1.0, 2.0]), "b": np.array([3.0, 4.0])}
    dumb = ablations.neutralised(table, {"a": 1.5, "missing": 0.0})
    assert {name: column.tolist() for name, column in dumb.items()} == {"a": [1.5, 1.5], "b": [3.0, 4.0]}
    assert table["a"].tolist() == [1.0, 2.0]


def test_what_loses_most_stands_first_and_what_loses_nothing_is_named():
    whole = {"real": 0.5, "left-out": 0.4}
    found = ablations.losses(
        "alignment",
        whole,
        {
            "same kind": {"real": 0.501, "left-out": 0.399},
            "figures": {"real": 0.45, "left-out": 0.4},
            "rivals": {"real": 0.52, "left-out": 0.36},
        },
    )
    assert [loss.family for loss in found] == ["figures", "rivals", "same kind"]
    assert [loss.is_none for loss in found] == [False, False, True]
    lines = list(ablations.rendered("Alignment", whole, found))
    assert lines[4] == "| (nothing) | | 0.500 | 0.400 |"
    assert lines[5].endswith("| -0.050 | +0.000 |")
    assert lines[-2].endswith(": same kind.")


@pytest.fixture(scope="module")
def tables():
    """What of the example the judgement of pairs takes."""
    keyed = example()
    pages = [
        Page(article_id=name, uri=name, outlet=None, title=None, published=None, text=text, story="s")
        for name, text in keyed.texts.items()
    ]
    stages = all_stages(Config(), OnnxReader())
    upto = [s.name for s in stages].index("likeness")
    given = {Page: pages, StoryMember: []}
    return given | run_stages([s for s in stages[:upto] if s.name != "stories"], given)


def test_with_nothing_neutralised_the_figure_is_that_of_the_product_and_without_most_signals_it_is_lower(tables):
    keyed = example()
    whole = ablations.aligned(tables, keyed.key, {})
    rank = dict.fromkeys(ablations.FAMILIES["(first look's probability)"], 0.1)
    assert ablations.aligned(tables, keyed.key, rank) < whole
    assert whole > 0.3


def test_alignment_is_scored_as_the_stories_are(example_dossier):
    keyed = example()
    dossier = example_dossier

    class Row:
        def __init__(self, **fields):
            vars(self).update(fields)

    articles = [Row(article_id=a["id"], uri=a["uri"]) for a in dossier["articles"]]
    claims = [Row(id=c["id"], article_id=c["article"], start=c["start"], stop=c["stop"]) for c in dossier["claims"]]
    facts = [Row(id=f["id"], claims=f["claims"]) for f in dossier["facts"]]
    found = ablations.alignment_f1(articles, claims, facts, keyed.key)
    assert found == score(keyed.key, dossier, keyed.texts)[0]["alignment"]["f1"]
