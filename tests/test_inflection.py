"""Plurals and singulars of what is counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.inflection import PLURALS, bases, plural, singular, verb_forms
from rashomon.stages.weigh.statements import count_question


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("body", "bodies"),
        ("child", "children"),
        ("church", "churches"),
        ("bus", "buses"),
        ("day", "days"),
        ("policeman", "policemen"),
        ("crew member", "crew members"),
        ("people", "people"),
    ],
)
def test_a_plural_is_written_as_it_is_read(one, many):
    assert plural(one) == many
    assert singular(many.split()[-1]) == one.split()[-1]


def test_every_known_singular_comes_back_from_its_plural():
    assert {one for one in PLURALS.values() if singular(plural(one)) != one} == set()


@pytest.mark.parametrize(
    ("measure", "asked"),
    [
        ("killed", "How many were killed?"),
        ("missing", "How many are missing?"),
        ("child", "How many children?"),
        ("depth", "How deep?"),
        ("mass", "How heavy?"),
        ("o'clock", "At what time?"),
        ("Danes", "How many Danes?"),
        ("", "How many?"),
    ],
)
def test_what_is_counted_is_asked_in_plain_words(measure, asked):
    assert count_question(measure) == asked


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("say", "say says said saying"),
        ("deny", "deny denies denied denying"),
        ("agree", "agree agrees agreed agreeing"),
        ("sink", "sink sinks sank sunk sinking"),
        ("admit", "admit admits admitted admitting"),
        ("label", "label labels labelled labelling labeled labeling"),
        ("put", "put puts putting"),
    ],
)
def test_all_forms_of_a_verb_are_known_and_lead_back_to_it(verb, forms):
    assert set(forms.split()) <= verb_forms(verb)
    assert all(verb in bases(form) for form in forms.split())


@given(st.text(max_size=4) | st.text("aeiouybs", max_size=6))
def test_any_word_has_forms(word):
    assert word in verb_forms(word)
    assert all(isinstance(form, str) for form in (*bases(word), singular(word), plural(word)))
