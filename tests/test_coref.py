from itertools import pairwise
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("sklearn", reason="mentions are weighed in the training environment only")

from evals import coref, mention_pairs, mentions
from evals.texts import every_claim, read
from rashomon.records import ParsedArticle

TEXT = "Villagers protested loudly on Monday . It was the second protest at `` Old Hops '' this year ."


@pytest.fixture(scope="module")
def parsed():
    return read("a", mentions.tidy(TEXT))


def mentioned(tables, words, chain="c", doc="a"):
    parsed = tables[ParsedArticle][0]
    start = TEXT.index(words)
    shapes = mentions.smallest(every_claim(tables))
    return mentions.mention(doc, words, chain, [(start, start + len(words))], parsed, shapes)


@given(st.lists(st.text("ab.'`", min_size=1, max_size=4), max_size=12))
def test_every_token_stands_where_its_span_says(tokens):
    text = " ".join(tokens)
    spans = mentions.token_spans(tokens, text)
    assert [text[a:b] for a, b in spans] == tokens
    assert all(stop <= start for (_, stop), (start, _) in pairwise(spans))


@given(st.text("ab`' ", max_size=30))
def test_tidy_text_is_as_long_as_before(text):
    assert len(mentions.tidy(text)) == len(text)


def test_a_mention_is_the_smallest_claim_that_its_trigger_heads(parsed):
    verb, noun = mentioned(parsed, "protested"), mentioned(parsed, "protest at")
    assert (verb.lemma, verb.upos) == ("protest", "VERB")
    assert verb.claim.start <= TEXT.index("protested") < verb.claim.stop <= TEXT.index(" on Monday")
    assert (noun.lemma, noun.upos) == ("protest", "NOUN")


def test_a_word_that_heads_no_claim_stands_for_itself(parsed):
    it = mentioned(parsed, "It")
    assert (TEXT[it.claim.start : it.claim.stop], it.claim.words) == ("It", [])
    assert len(it.claim.vector) == 96


def test_the_floor_joins_same_lemmas_within_a_story_only(parsed):
    verb, noun, it = (mentioned(parsed, words) for words in ("protested", "protest at", "It"))
    one = coref.by_lemma(mention_pairs.Story(name="one", tables=[parsed], mentions=[verb, noun, it]))
    other = coref.by_lemma(mention_pairs.Story(name="other", tables=[parsed], mentions=[verb]))
    assert one["a:protested"] == one["a:protest at"] != one["a:It"]
    assert other["a:protested"] != one["a:protested"]


def test_errors_are_counted_by_trigger_and_document(parsed):
    verb, noun = mentioned(parsed, "protested", "x"), mentioned(parsed, "protest at", "y")
    it = mentioned(parsed, "It", "y")
    found = {"a:protested": 1, "a:protest at": 1, "a:It": 2}
    counts = coref.error_classes([verb, noun, it], found)
    assert dict(counts["joined"]) == {"same lemma, one document": 1}
    assert dict(counts["kept apart"]) == {"noun/other word, one document": 1}


def test_a_row_holds_the_three_scores_and_their_mean():
    alone = [frozenset("a"), frozenset("b"), frozenset("cd")]
    assert coref.row("all right", alone, alone).split() == ["all", "right", "100.0", "100.0", "100.0", "100.0"]


def of_words(words, same, weights):
    return SimpleNamespace(words=words, same=np.array(same), weights=np.array(weights))


def test_two_words_that_named_one_happening_before_likely_do_again():
    quake, other, one = ("earthquake", "quake"), ("earthquake", "speech"), ("protest", "protest")
    learnt = coref.word_pairs([of_words([quake, quake, other, one], [True, True, False, True], [3.0, 3.0, 6.0, 2.0])])
    odds_of_one, odds_of_two, known_one, known_two = learnt.columns(of_words([quake, other, one, ("a", "b")], [], [])).T
    assert odds_of_two[0] > 0 > odds_of_two[1]
    assert odds_of_one[2] > 0
    assert odds_of_two[3] == pytest.approx(0.0)
    assert (known_one.tolist(), known_two.tolist()) == ([0, 0, 1, 0], [1, 1, 0, 0])


def test_pairs_of_long_chains_count_less(parsed):
    words = (("protested", "x"), ("protest at", "y"), ("It", "y"))
    story = mention_pairs.Story(name="s", tables=[parsed], mentions=[mentioned(parsed, *pair) for pair in words])
    pairs = mention_pairs.pairs_of(story)
    sizes = {"x": 1, "y": 2}
    chains = [[pairs.mentions[i].chain for i in side.tolist()] for side in (pairs.first, pairs.second)]
    wanted = [(sizes[a] * sizes[b]) ** -0.5 for a, b in zip(*chains, strict=True)]
    assert len(wanted) > 0
    assert pairs.weights.tolist() == pytest.approx(wanted)
    assert pairs.same.tolist() == [a == b for a, b in zip(*chains, strict=True)]
    assert pairs.rows().shape == (len(wanted), len(pairs.table))
    assert pairs.rows(pairs.table["lemma"]).shape[1] > len(pairs.table)


def test_words_that_begin_alike_are_told_from_others_and_all_pairs_of_two_lemmas_are_seen_together(parsed):
    assert mention_pairs._alike("protest", "protester") == pytest.approx(7 / 9)
    assert mention_pairs._alike("a", "b") == 0
    words = ("protested", "protest at", "It")
    pairs = mention_pairs.pairs_of(
        mention_pairs.Story(name="one", tables=[parsed], mentions=[mentioned(parsed, w) for w in words])
    )
    assert all(len(column) == len(pairs.first) and np.isfinite(column).all() for column in pairs.table.values())
    alone, among = pairs.rows(), pairs.rows(np.full(len(pairs.first), 0.5))
    assert np.allclose(among[:, -3:-1], 0.5)
    assert among.shape[1] > alone.shape[1]
