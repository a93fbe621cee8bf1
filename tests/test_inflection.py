"""Plurals and singulars of what is counted."""

import pytest

from rashomon.language.inflection import PLURALS, plural, singular
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
        ("", "How many?"),
    ],
)
def test_what_is_counted_is_asked_in_plain_words(measure, asked):
    assert count_question(measure) == asked
