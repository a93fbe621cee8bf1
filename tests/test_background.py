"""Words by which a report turns to other happenings than its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.background import counts_many, other_happenings, years_before

OWN = ["A mill burned in Oldmere.", "Two were hurt.", "One is stable.", "The mayor was there."]


def test_what_follows_an_unrelated_incident_is_of_it():
    turned = [*OWN, "In an unrelated incident, a barge sank.", "Its pilot was hurt."]
    assert other_happenings(turned) == {4, 5}


def test_a_lead_that_names_another_incident_stays_the_reports_own():
    assert other_happenings(["In a separate fire, a barge burned.", *OWN]) == {0}


def test_a_former_incident_is_one_sentence():
    assert other_happenings([*OWN, "He was hurt in a previous blast.", "He lives in Oldmere."]) == {4}


@pytest.mark.parametrize(
    ("sentence", "many"),
    [
        ("So far this year 41 people have been killed in the city.", True),
        ("Two boys were hurt in separate incidents.", True),
        ("Twelve have died across the state since 2011.", True),
        ("The blast earlier this year killed two.", False),
        ("Two boys were hurt in the blast.", False),
    ],
)
def test_a_count_over_many_happenings_is_known_by_its_words(sentence, many):
    assert counts_many(sentence) is many


@given(st.lists(st.text(max_size=40), max_size=8))
def test_only_sentences_that_are_there_are_named(sentences):
    assert other_happenings(sentences) <= set(range(len(sentences)))


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "It comes two years after women were robbed, and beaten, in Dresden.",
            [" women were robbed, and beaten, in Dresden."],
        ),
        ("Two years after the flood in Tarn, a dam opened in Velm.", [" the flood in Tarn"]),
        (
            "The rule, made for the fair in Tarn three years ago, is gone.",
            [" made for the fair in Tarn three years ago"],
        ),
        ("Ten years ago a mill burned in Tarn.", ["Ten years ago a mill burned in Tarn."]),
        ("The man is 20 years old and lives in Tarn.", []),
    ],
)
def test_what_was_years_before_is_told_as_such(sentence, told):
    assert [sentence[a:b] for a, b in years_before(sentence)] == told
