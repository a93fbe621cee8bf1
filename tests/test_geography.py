"""Names of places in one article → points."""

import re
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language import areas, countries
from rashomon.language.gazetteer import km_between
from rashomon.language.geography import is_pin, middle_of, resolve
from rashomon.language.placecontext import Named
from tests.test_identities import local
from tests.test_identities import resolve as actors_of

PRECISIONS = {"point", "city", "district", "region", "country", "area", "unknown"}


def spots(marked):
    """Resolve a text whose places stand in brackets; the first spot of each name."""
    text, mentions, at = "", [], 0
    for part in re.split(r"\[([^\]]*)\]", marked):
        if len(mentions) * 2 + 1 == at:
            mentions.append(Named(part, len(text), len(text) + len(part)))
        text, at = text + part, at + 1
    found = {}
    for mention, spot in zip(mentions, resolve(text, mentions), strict=True):
        found.setdefault(mention.name, spot)
    return found


@pytest.mark.parametrize(
    ("text", "name", "country", "precision"),
    [
        ("Ferries stopped in [Georgia] after [Tbilisi] and [Batumi] lost power.", "Georgia", "GE", "country"),
        ("Mills shut in [Alabama], [Georgia] and [Tennessee].", "Georgia", "US", "region"),
        ("Barns burned in [Oregon], [Washington] and [Idaho].", "Washington", "US", "region"),
        ("Envoys met in [Washington] before they flew to [Paris].", "Washington", "US", "city"),
        ("A bridge fell in [Paris], [Texas].", "Paris", "US", "city"),
        ("The [Australia] team went from [Melbourne] to a farm in [Victoria].", "Victoria", "AU", "region"),
        ("Tugs off [Vancouver] and [Victoria] in [British Columbia] turned back.", "Victoria", "CA", "city"),
        ("Floods hit [Mexico] again.", "Mexico", "MX", "country"),
        ("A dam in [New Mexico] held.", "New Mexico", "US", "region"),
        ("Looms stopped in [Scott County], [Indiana].", "Scott County", "US", "district"),
        ("A tram burned in [Toledo], Ohio.", "Toledo", "US", "city"),
        ("The line from [Madrid] to [Toledo] in [Spain] is shut.", "Toledo", "ES", "city"),
        ("Drought in [West Africa] goes on.", "West Africa", "", "area"),
        ("A tanker sank in the [Black Sea].", "Black Sea", "", "area"),
        ("Trams stopped in [Cologne] and [Frankfurt].", "Cologne", "DE", "city"),
        ("Judges met in [The Hague].", "The Hague", "NL", "city"),
        ("Shells fell on [Raqqa] and [Fallujah].", "Raqqa", "SY", "city"),
        ("Probes fly to [Mars] and [Jupiter] from a pad in [Florida].", "Jupiter", "", "unknown"),
        ("A boat burned in [Jupiter], [Florida].", "Jupiter", "US", "city"),
        ("Traders in the [Nigeria] town of [Banki] fled to [Maiduguri].", "Banki", "NG", "country"),
    ],
)
def test_words_around_a_name_decide_what_it_means(text, name, country, precision):
    spot = spots(text)[name]
    assert (spot.country, spot.precision) == (country, precision)


def test_a_name_means_one_place_in_an_article():
    text = "Snow fell on [Birmingham], [Alabama]. Later [Birmingham] dug itself out."
    mentions = [Named(m[1], m.start() + 1, m.end() - 1) for m in re.finditer(r"\[([^\]]+)\]", text)]
    first, _, last = resolve(text, mentions)
    assert first == last
    assert first.country == "US"


def test_a_country_is_a_middle_and_no_pin():
    spot = spots("Votes were counted in [Kenya].")["Kenya"]
    assert spot.precision == "country"
    assert not is_pin(spot)
    assert is_pin(spots("A kiln burst in [Nairobi].")["Nairobi"])


def test_a_place_no_table_knows_is_as_exact_as_what_it_lies_in():
    spot = spots("A kiln burst in [Zzyvarholm], [Bavaria].")["Zzyvarholm"]
    assert (spot.name, spot.country, spot.precision) == ("Zzyvarholm", "DE", "region")


def test_a_place_no_table_knows_and_no_words_place_has_no_point():
    spot = spots("A kiln burst in [Zzyvarholm].")["Zzyvarholm"]
    assert (spot.lat, spot.lon, spot.precision) == (None, None, "unknown")


def test_a_known_namesake_elsewhere_is_not_the_town_that_the_text_places():
    spot = spots("A truck was stopped in [Bradford], [Ontario].")["Bradford"]
    assert spot.country == "CA"


def test_a_list_of_towns_before_a_region_lies_in_the_region():
    found = spots("Kilns burst in [Tyler] and [Paris], [Texas].")
    assert {found["Tyler"].country, found["Paris"].country} == {"US"}
    assert km_between((found["Paris"].lat, found["Paris"].lon), (33.66, -95.56)) < 20


def test_every_country_has_a_middle():
    assert [c.code for c in countries.countries() if middle_of(c.code) is None] == []


def test_every_row_of_the_areas_is_on_the_globe_and_of_a_known_kind():
    for area, _ in areas.areas():
        assert -90 <= area.lat <= 90, area
        assert -180 <= area.lon <= 180, area
        assert area.kind in PRECISIONS, area


def test_no_two_areas_share_name_country_and_kind():
    seen = [(name, a.country, a.kind) for a, names in areas.areas() for name in names]
    assert sorted(seen) == sorted(set(seen))


@given(st.lists(st.sampled_from(["Paris", "Georgia", "Zzyx", "Ohio", "", "-", "Peru", "St.", "al-"]), max_size=8))
def test_any_names_anywhere_get_one_spot_each(names):
    text, mentions = "", []
    for name in names:
        mentions.append(Named(name, len(text), len(text) + len(name)))
        text += name + ", "
    found = resolve(text, mentions)
    assert len(found) == len(mentions)
    assert all(s.precision in PRECISIONS and (s.lat is None) == (s.precision == "unknown") for s in found)


def test_the_record_tells_how_exact_an_actors_point_is():
    found = actors_of(
        local("a", "Oslo", kind="place", country="NO"),
        local("a", "Norway", kind="country", country="NO"),
        local("a", "Anna Lindqvist"),
    )
    assert {a.kind: a.precision for a in found} == {"place": "city", "country": "country", "person": ""}
    assert all((a.lat is None) == (a.kind == "person") for a in found)


def test_the_gazetteer_in_the_package_is_small():
    data = files("rashomon.language") / "data"
    assert sum(len(f.read_bytes()) for f in data.iterdir() if f.is_file()) < 15_000_000
