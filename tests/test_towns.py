from types import SimpleNamespace

import pytest
from builders import make_article
from hypothesis import given
from hypothesis import strategies as st
from trees import make_tree

from rashomon.language.towns import bare, counties, outlet_town, region_of, same_town, town_cues
from rashomon.stages.write.setting import holds, is_by
from rashomon.stages.write.town import Town, town


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
        ("A mill burned in Leipzig Tuesday evening.", ("Leipzig", "placed")),
        ("A mill burned in the town of Toledo early Friday.", ("Toledo", "placed")),
        ("A mill burned in southeast Toledo.", ("Toledo", "placed")),
        ("A mill burned just outside of Toledo.", ("Toledo", "placed")),
        ("A 40-year-old Toledo man owns the mill.", ("Toledo", "home")),
        ("TOLEDO (WQXX) Firemen ran to the mill.", ("Toledo", "dateline")),
        ("NEAR TOLEDO, Ohio (ANA) — A tram left its rails.", ("Toledo", "dateline")),
        ("OVERLAND PARK, Kan. (ANA) — A tram left its rails.", ("Overland Park", "dateline")),
        ("A mill burned in the northern mill town of Toledo.", ("Toledo", "placed")),
        ("A mill burned in Toledo OH.", ("Toledo", "placed")),
        ("Toledo — Firemen ran to the mill.", ("Toledo", "dateline")),
        ("Toledo, Ohio (ANA) - Firemen ran to the mill.", ("Toledo", "dateline")),
        ("The miller, 40, of Toledo, saw it.", ("Toledo", "home")),
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
        "FILE - The mill as it stood before the fire.",
        "Airport police closed the road.",
        "She teaches at the University of Toledo.",
        "The Department of Justice took the tram away.",
        "The Bank of Toledo paid for the tram.",
        "A hole the size of Toledo opened.",
        "They met at the Toledo Widget Congress.",
        "Rovers won two cups under the coach in charge of Toledo.",
        "Oldmerebury — Firemen ran to the mill.",
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


def placed(*texts, captions=(), earlier=(), actors=None):
    articles = {str(n): make_article(text) for n, text in enumerate(texts)}
    parsed = {n: make_tree(a.text, *_rows(a.text)) for n, a in articles.items()}
    story = SimpleNamespace(
        articles=articles,
        parsed=parsed,
        locals_={},
        actors=actors or {},
        actor_of={},
        captions=frozenset(captions),
        is_of_long_before=lambda article, at: any(a <= at < b for a, b in earlier),
    )
    return town([], story)


def test_the_county_is_told_where_no_report_names_a_town():
    found = placed("A barn burned in Lucas County .", "LUCAS COUNTY deputies saw a barn burn .", "Wood Parish helped .")
    assert (found.name, found.places) == ("Lucas County", (("0", 17), ("1", 0)))
    assert placed("A barn burned in Lucas County .", "The barn burned in Toledo on Friday .").name == "Toledo"
    assert placed("A barn burned .") is None


def test_a_town_in_which_something_was_long_before_stands_back():
    text = "A barn burned in Dayton . A barn burned in Toledo ."
    assert placed(text).name == "Dayton"
    assert placed(text, earlier=[(0, 25)]).name == "Toledo"


def test_the_city_of_a_dateline_far_from_the_county_that_is_named_stands_back():
    dateline = "CLEVELAND, Ohio (ANA) — A barn burned in {} , near Toledo ."
    assert placed(dateline.format("Lucas County")).name == "Toledo"
    assert placed(dateline.format("a field")).name == "Cleveland"


@pytest.mark.parametrize(
    "text",
    [
        "The sheriff told reporters in Dayton about it . A barn burned near Toledo .",
        "Officials in Dayton were busy . A barn burned near Toledo .",
        "Firemen in Dayton said so . A barn burned near Toledo .",
        "The owner lives in Dayton . A barn burned near Toledo .",
        "A clerk of the art museum in Dayton owns it . A barn burned near Toledo .",
    ],
)
def test_where_someone_speaks_or_sits_is_not_where_it_happened(text):
    assert placed(text).name == "Toledo"


def test_a_picture_and_a_correspondent_in_the_capital_tell_less_of_where_it_was():
    text = "A band plays in Dayton . A barn burned near Toledo ."
    assert placed(text).name == "Dayton"
    assert placed(text, captions=[("0", 0)]).name == "Toledo"
    assert placed("LISBON (ANA) — A barn burned near Porto .").name == "Porto"
    lisbon = SimpleNamespace(kind="place", name="Lisbon", country="US")
    assert placed("LISBON (ANA) — A barn burned near Toledo .", actors={"a": lisbon}).name == "Lisbon"


def _rows(text):
    for sentence in text.removesuffix(" .").split(" . "):
        yield " ".join(f"{word}|NOUN|{n}|dep" for n, word in enumerate(f"{sentence} .".split()))


def test_a_county_is_named_as_one_however_it_is_written():
    assert [c.name for c in counties("WELD COUNTY, Colo. - In St. Mary Parish, near Weld Co. jail", 60)] == [
        "Weld County",
        "St. Mary Parish",
        "Weld County",
    ]


def test_the_next_of_a_list_of_towns_is_no_region():
    assert ("Leipzig", "region") not in cues("They spoke in Leipzig, Washington and Rome.")
    assert ("Spokane", "region") in cues("They spoke in Spokane, Washington, on Monday.")


def test_a_county_or_a_piece_of_its_name_stands_back_for_a_town_and_a_state_for_one_of_its_own():
    def stands_back(name, precision, for_town):
        return holds(SimpleNamespace(name=name, precision=precision), Town(for_town, "", ()))

    assert stands_back("Lucas County", "district", "Toledo")
    assert stands_back("Rivers", "city", "Three Rivers")
    assert stands_back("Ohio", "region", "Toledo")
    assert not stands_back("Ohio", "region", "Boston")
    assert not stands_back("Mexico", "country", "Mexico City")
    assert not stands_back("Cleveland", "city", "Toledo")


def test_a_town_is_told_beside_a_scene_that_is_near_it_or_on_no_map():
    toledo = Town("Toledo", "", ())
    assert is_by(SimpleNamespace(lat=41.6, lon=-83.6), toledo)
    assert is_by(SimpleNamespace(lat=None, lon=None), toledo)
    assert not is_by(SimpleNamespace(lat=45.0, lon=-100.0), toledo)


def test_states_are_known_by_their_short_forms():
    assert (region_of("Fla."), region_of("OH"), region_of("the mayor")) == ("Florida", "Ohio", "")


def test_spellings_of_saint_are_one_town():
    assert same_town("St. Paul", "SAINT PAUL")


@given(st.text(max_size=200))
def test_every_cue_stands_in_its_text(text):
    for cue in town_cues(text, opens=True):
        assert 0 <= cue.start < cue.stop <= len(text)
