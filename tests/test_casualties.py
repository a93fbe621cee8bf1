import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trees import make_tree

from rashomon.language.counting import words_of
from rashomon.language.fates import fate_of
from rashomon.language.persons import Looks
from rashomon.language.tolls import headline_toll
from rashomon.records import Time
from rashomon.stages.write.casualties import elsewhen, toll_of, with_headline

SHOT_DEAD = "A|DET|2|det man|NOUN|4|nsubj:pass was|AUX|4|aux:pass shot|VERB|0|root|VBN dead|ADJ|4|xcomp .|PUNCT|4|punct"


def toll(text, *rows, mentions=()):
    return toll_of(make_tree(text, *rows, mentions=mentions), (), ())


def test_one_who_was_shot_dead_is_one_dead():
    counted = toll("A man was shot dead.", SHOT_DEAD)
    assert (counted.killed, counted.injured) == (1, 0)


def test_one_who_was_hurt_and_then_died_is_dead_and_not_hurt():
    text = "A woman was wounded. She died."
    counted = toll(
        text,
        "A|DET|2|det woman|NOUN|4|nsubj:pass was|AUX|4|aux:pass wounded|VERB|0|root|VBN .|PUNCT|4|punct",
        "She|PRON|2|nsubj died|VERB|0|root .|PUNCT|2|punct",
    )
    assert (counted.killed, counted.injured) == (1, 0)


def test_a_man_and_a_woman_of_one_sentence_are_two():
    text = "A man and a woman were killed."
    row = "A|DET|2|det man|NOUN|7|nsubj:pass and|CCONJ|5|cc a|DET|5|det woman|NOUN|2|conj were|AUX|7|aux:pass "
    counted = toll(text, row + "killed|VERB|0|root|VBN .|PUNCT|7|punct")
    assert counted.killed == 2


def test_a_man_told_of_twice_is_one():
    counted = toll("A man was shot dead. A man was shot dead.", SHOT_DEAD, SHOT_DEAD)
    assert counted.killed == 1


def test_one_who_shot_himself_dead_is_counted():
    text = "The farmer killed himself."
    counted = toll(text, "The|DET|2|det farmer|NOUN|3|nsubj killed|VERB|0|root himself|PRON|3|obj .|PUNCT|3|punct")
    assert counted.killed == 1


@pytest.mark.parametrize("word", ["could", "might", "would"])
def test_what_might_have_been_is_no_fate(word):
    text = f"The sailor {word} drown."
    tree = make_tree(text, f"The|DET|2|det sailor|NOUN|4|nsubj {word}|AUX|4|aux drown|VERB|0|root|VB .|PUNCT|4|punct")
    assert fate_of(words_of(tree), 1) == ""


def test_who_kills_is_not_killed():
    tree = make_tree(
        "The pilot shot a guard.",
        "The|DET|2|det pilot|NOUN|3|nsubj shot|VERB|0|root a|DET|5|det guard|NOUN|3|obj .|PUNCT|3|punct",
    )
    assert [fate_of(words_of(tree), i) for i in (1, 4)] == ["", "hit"]


def test_a_boy_of_nineteen_may_be_one_and_a_man_of_nine_may_not():
    assert Looks(is_minor=True).fits(Looks(age=19))
    assert not Looks(is_minor=False).fits(Looks(age=9))
    assert not Looks(gender="f").fits(Looks(gender="m"))


@pytest.mark.parametrize(
    ("title", "killed", "injured"),
    [
        ("Two dead, five injured in Tarven ferry fire", 2, 5),
        ("Man, 34, killed and teen hurt as quarry wall falls", 1, 1),
        ("Farmer and 2 children found dead in Oldmere mill", 3, None),
        ("Boiler blast kills three", 3, None),
        ("Girl, 9, dies after fall from Tarven pier", 1, None),
        ("Tarven council meets on harbour dues", None, None),
        ("Father of 4 killed by falling crane", None, None),
    ],
)
def test_a_headlines_numbers_are_read(title, killed, injured):
    found = headline_toll(title)
    assert (found.killed, found.injured) == (killed, injured)


def test_a_headline_that_tells_of_a_death_makes_one_of_the_hurt_dead():
    hurt = toll(
        "A woman was wounded.",
        "A|DET|2|det woman|NOUN|4|nsubj:pass was|AUX|4|aux:pass wounded|VERB|0|root|VBN .|PUNCT|4|punct",
    )
    told = with_headline(hurt, headline_toll("Fatal fall at Oldmere quarry"))
    assert (told.killed, told.injured) == (1, 0)


@given(st.text(alphabet=string.ascii_letters + string.digits + " ,.:;-&’", max_size=300))
def test_any_headline_is_read_to_numbers_or_nothing(title):
    found = headline_toll(title)
    assert all(n is None or n >= 0 for n in (found.killed, found.injured, found.hit))


def test_a_sentence_dated_before_the_day_tells_of_another_happening():
    text = "A man was shot dead. A man was shot dead.\nA man was shot dead."
    tree = make_tree(text, SHOT_DEAD, SHOT_DEAD, SHOT_DEAD)
    earlier = Time(
        story_id="s", article_id="a1", id="t", start=0, stop=5, from_date="2019", to_date="2019", precision="year",
        method="",
    )  # fmt: skip
    assert elsewhen(tree, [earlier], "2020-03-04") == {0, 1}
    assert elsewhen(tree, [earlier], "2019-03-04") == frozenset()
    assert elsewhen(tree, [earlier], "") == frozenset()
