"""Word by word: how well the words of one claim are met by words of the other."""

from dataclasses import replace

import numpy as np
import pytest
from builders import make_article, make_claim, make_parse

from rashomon.stages.weigh.wordwise import Wordwise

# One direction a meaning: words of one meaning have the same vector, the rest have none.
MEANINGS = [{"boat", "ferry"}, {"sank", "foundered"}, {"quickly"}, {"market"}, {"closed"}]


def read(text, outlet):
    """An article whose parse gives each word the vector of its meaning."""
    article = make_article(text, outlet)
    parsed = make_parse(article)
    words = [text[a:b].lower() for a, b in zip(parsed.token_start, parsed.token_stop, strict=True)]
    vectors = np.array([[100 * (word in meaning) for meaning in MEANINGS] for word in words], np.int8)
    upos = ["NOUN" if row.any() else "DET" for row in vectors]
    return article, replace(parsed, upos=upos, token_vectors=vectors.tobytes())


HERE, HERE_READ = read("The boat sank quickly.", "A")
THERE, THERE_READ = read("The ferry foundered. The market closed.", "B")
LONG = make_claim(HERE, "The boat sank quickly", "sank")
SAME = make_claim(THERE, "The ferry foundered", "foundered")
OTHER = make_claim(THERE, "The market closed", "closed")


def signals(first, second):
    """The signals of one pair."""
    article = np.array([0, 1], np.int32)
    pairs = np.array([0]), np.array([1])
    met = Wordwise([first, second], article, [HERE_READ, THERE_READ]).met(pairs)
    return {name: float(row[0]) for name, row in met.items()}


def test_other_words_of_one_meaning_meet():
    found = signals(LONG, SAME)
    assert found["met_high"] == pytest.approx(1.0)
    assert found["heads"] == pytest.approx(1.0)


def test_what_only_one_says_is_a_gap():
    found = signals(LONG, SAME)
    assert found["met_low"] == pytest.approx(2 / 3)
    assert found["gap_high"] == pytest.approx(100 / 127)
    assert found["gap_low"] == pytest.approx(0.0, abs=1e-6)


def test_claims_of_other_things_do_not_meet():
    found = signals(LONG, OTHER)
    assert found["met_high"] == pytest.approx(0.0)
    assert found["heads"] == pytest.approx(0.0)


def test_no_pairs_give_no_rows():
    none = np.zeros(0, np.intp)
    table = Wordwise([LONG, SAME], np.array([0, 1], np.int32), [HERE_READ, THERE_READ]).met((none, none))
    assert {len(column) for column in table.values()} == {0}


def test_a_claim_cut_short_of_its_head_is_likened_by_the_word_nearest_to_it():
    cut = replace(make_claim(HERE, "The boat", "boat"), stop=3, head_start=HERE.text.index("sank"), head_stop=13)
    found = signals(SAME, cut)
    assert found["weight_low"] == pytest.approx(0.0)
    assert found["heads"] == pytest.approx(0.0)
