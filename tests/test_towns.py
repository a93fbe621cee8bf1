import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.towns import bare, outlet_town, region_of, same_town, town_cues


def cues(text):
    return {(cue.name, cue.kind) for cue in town_cues(text, opens=True)}


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("LEIPZIG, Germany (ANA) — A tram left its rails.", ("Leipzig", "dateline")),
        ("The tram left its rails in Toledo, Ohio, at noon.", ("Toledo", "region")),
        ("Toledo police closed the road.", ("Toledo", "force")),
        ("Firemen ran to the depot in North Leipzig.", ("Leipzig", "placed")),
        ("A clerk from Toledo saw it.", ("Toledo", "home")),
        ("A small mill burned in Oldmere, Ky., on Sunday.", ("Oldmere", "region")),
        ("A mill burned in St. Cloud on Monday.", ("St. Cloud", "placed")),
        ("A boat burned in the Bronx.", ("Bronx", "placed")),
        ("The Toledo explosion was heard far away.", ("Toledo", "epithet")),
        ("A Toledo street was closed.", ("Toledo", "epithet")),
        ("D.C. police closed the road.", ("Washington", "force")),
        ("Charlotte-Mecklenburg police closed the road.", ("Charlotte", "force")),
        ("NEAR TOLEDO, Ohio (ANA) — A tram left its rails.", ("Toledo", "dateline")),
    ],
)
def test_words_that_name_a_town_are_found(text, cue):
    assert cue in cues(text)


@pytest.mark.parametrize(
    "text",
    [
        "It happened in Toledo Street.",
        "They met in the Leipzig neighborhood.",
        "in France",
        "It happened near Toledo and Leipzig streets.",
        "UPDATE — It happened in August.",
        "Metropolitan police closed the road.",
        "The Mount Toledo fire is out.",
    ],
)
def test_streets_quarters_and_countries_are_no_towns(text):
    assert not cues(text)


@pytest.mark.parametrize(
    ("outlet", "town"),
    [("toledoblade.com", ""), ("fresnobee.com", "Fresno"), ("kansascity.com", "Kansas City"), ("www.denverpost.com",
     "Denver"), ("nytimes.com", ""), ("", ""), ("bbc.co.uk", "")],
)  # fmt: skip
def test_an_address_may_be_named_after_a_town(outlet, town):
    assert outlet_town(outlet) == town


@given(st.text(max_size=60))
def test_any_outlet_has_a_town_or_none(outlet):
    assert isinstance(outlet_town(outlet), str)


def test_counties_are_no_towns_and_sides_are_taken_off():
    assert (bare("Lucas County"), bare("Northwest Toledo")) == ("", "Toledo")


def test_states_are_known_by_their_short_forms():
    assert (region_of("Fla."), region_of("OH"), region_of("the mayor")) == ("Florida", "Ohio", "")


def test_spellings_of_saint_are_one_town():
    assert same_town("St. Paul", "SAINT PAUL")


@given(st.text(max_size=200))
def test_every_cue_stands_in_its_text(text):
    for cue in town_cues(text, opens=True):
        assert 0 <= cue.start < cue.stop <= len(text)
