"""Names, countries, institutions and places: what two strings have in common."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language import bodies, countries, gazetteer, institutions, titles
from rashomon.language.names import bare, compare_bodies, compare_people, fold, is_acronym_of, skeleton, traces, words
from rashomon.language.placenames import senses


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Sergey Markelov", "Sergei Markelov"),
        ("Yulia Dmitrieva", "Iuliia Dmitriyeva"),
        ("Mohamed Fayed", "Muhammad Fayed"),
        ("Lee Sung-min", "Lee Sung Min"),
        ("José Ibáñez", "Jose Ibanez"),
        ("Anna M. Lindqvist", "Anna Maria Lindqvist"),
        ("Bill Hartwell", "William Hartwell"),
        ("Nagy Zoltán", "Zoltan Nagy"),
        ("Omar al-Hadidi", "Omar Hadidi"),
        ("Carlos Mena", "Carlos Mena Rojas"),
    ],
)
def test_one_person_spelt_two_ways_is_a_variant(one, two):
    assert compare_people(one, two).kind in {"same", "variant"}
    assert compare_people(two, one).kind in {"same", "variant"}


@pytest.mark.parametrize(
    ("one", "two"),
    [("Petr Novotny", "Jana Novotny"), ("Lee Sung Min", "Lee Sung Ho"), ("Aisha Bello", "Musa Bello")],
)
def test_a_shared_family_name_beside_other_first_names_is_a_conflict(one, two):
    assert compare_people(one, two).kind == "conflict"


def test_names_one_first_letter_apart_are_only_near():
    assert compare_people("Marina Volk", "Karina Volk").kind == "near"


@pytest.mark.parametrize(
    ("short", "why"), [("Markelov", "the family name"), ("Sergey", "the first name"), ("Mena", "a family name")]
)
def test_a_short_name_is_part_of_the_full_one_and_says_which(short, why):
    full = "Carlos Mena Rojas" if short == "Mena" else "Sergey Markelov"
    assert compare_people(full, short) == compare_people(short, full)
    assert (compare_people(full, short).kind, compare_people(full, short).reason) == ("part", why)


def test_a_longer_name_that_only_begins_like_a_first_name_is_no_part_of_it():
    assert compare_people("Karim Osmanov", "Karimli").kind == "none"


@pytest.mark.parametrize(
    ("one", "two", "kind"),
    [
        ("Chelyabinsk", "Cheliabinsk", "variant"),
        ("Krasnoyarsk", "Krasnyorask", "variant"),
        ("Martin", "Morton", "none"),
        ("Deep Sea Rescue League", "DSRL", "variant"),
        ("Institute for the Study of Rivers", "ISR", "variant"),
        ("Northern Television", "NTV", "variant"),
        ("Lamu", "Lamu Island", "part"),
        ("Iran", "Iraq", "none"),
    ],
)
def test_bodies_and_places_meet_by_spelling_and_initials(one, two, kind):
    assert compare_bodies(one, two).kind == kind


def test_an_acronym_of_other_letters_is_not_taken():
    assert not is_acronym_of("FSB", "Federal Security Service")
    assert bodies.known("FSB") == bodies.known("Federal Security Service") is not None


@pytest.mark.parametrize(
    ("written", "name"), [("the Hague’s", "Hague"), ("“Kestrel”", "Kestrel"), ("Omar Said's", "Omar Said")]
)
def test_bare_takes_off_articles_quotes_and_possessives(written, name):
    assert bare(written) == name


@given(st.text(max_size=40), st.text(max_size=40))
def test_comparing_any_two_texts_neither_fails_nor_depends_on_their_order(one, two):
    assert compare_people(one, two).kind == compare_people(two, one).kind
    assert compare_bodies(one, two).kind == compare_bodies(two, one).kind


NAMED = "Sergei Sergey Serge Bill William Will Villiam Marlowe Marlow Malrowe Amarko Emarko Хромов Громов de X".split()


@given(*[st.lists(st.sampled_from(NAMED), min_size=1, max_size=3).map(" ".join)] * 2)
def test_two_names_that_may_be_one_persons_leave_a_trace_in_common(one, two):
    if compare_people(one, two).kind in {"same", "variant", "near", "part"}:
        assert traces(one) & traces(two)


def test_names_of_nothing_in_common_are_not_even_compared():
    assert not traces("Sergei Marlowe") & traces("William Amarko")


@given(st.text(max_size=60))
def test_folding_is_done_once_and_for_all(text):
    assert fold(fold(text)) == fold(text)
    assert all(w == w.strip() for w in words(text))
    assert skeleton(text) == skeleton(text.swapcase()) or not text.isascii()


@pytest.mark.parametrize(
    ("form", "code"),
    [("Ivory Coast", "CI"), ("DPRK", "KP"), ("U.S.", "US"), ("the Netherlands", "NL"), ("us", ""), ("Atlantis", "")],
)
def test_country_names_give_their_code(form, code):
    assert countries.by_name(form) == code


def test_adjectives_peoples_capitals_and_seats_give_the_country():
    assert countries.by_adjective("Dutch") == "NL"
    assert countries.by_people("Dane") == countries.by_people("Danes") == "DK"
    assert countries.by_capital("Kiev") == countries.by_capital("Kyiv") == "UA"
    assert countries.by_seat("the Kremlin") == "RU"


def test_country_codes_are_there_once_and_two_letters_long():
    codes = [c.code for c in countries.countries()]
    assert len(codes) == len(set(codes)) > 190
    assert all(len(code) == 2 and code.isupper() for code in codes)


@pytest.mark.parametrize(
    ("phrase", "kind", "owner", "topics"),
    [
        ("Norway ’s Fisheries Ministry", "ministry", "NO", {"fishery"}),
        ("Ministry of Fisheries of Norway", "ministry", "NO", {"fishery"}),
        ("Norwegian Fisheries Ministry", "ministry", "NO", {"fishery"}),
        ("Fisheries Ministry in Oslo", "ministry", "NO", {"fishery"}),
        ("Kenyan police", "police", "KE", set()),
        ("government of Ghana", "government", "GH", set()),
        ("Peru ’s parliament", "parliament", "PE", set()),
        ("North Korea ’s defense ministry", "ministry", "KP", {"defence"}),
        ("Ministry of Trade and Industry", "ministry", "", {"trade", "industry"}),
        ("State Department", "ministry", "US", {"foreign"}),
    ],
)
def test_every_way_to_name_an_institution_reads_the_same(phrase, kind, owner, topics):
    (one,) = institutions.scan(phrase.split())
    assert (one.kind, one.owner, set(one.portfolio)) == (kind, owner, topics)
    assert (one.first, one.last) == (0, len(phrase.split()))


def test_initials_in_brackets_do_not_part_an_institution_from_its_country():
    (one,) = institutions.scan("Harbour Rescue Agency ( HRA ) of Norway".split())
    assert (one.owner, one.first, one.last) == ("NO", 0, 3)


@pytest.mark.parametrize("phrase", ["the agency said", "he left the office of the mayor", "the service was slow"])
def test_a_bare_common_noun_names_no_institution(phrase):
    assert institutions.scan(phrase.split()) == []


VOCABULARY = "the Ministry of and Culture Peru ’s police in Lima U.N. Council for , X"


@given(st.lists(st.sampled_from(VOCABULARY.split()), max_size=14))
def test_institutions_lie_in_order_and_inside_the_sentence(sentence):
    spans = [(one.first, one.last) for one in institutions.scan(sentence)]
    assert all(0 <= first < last <= len(sentence) for first, last in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_institutions_of_two_countries_are_not_one():
    (one,), (two,) = (institutions.scan(f"{who} Culture Ministry".split()) for who in ("Peruvian", "Chilean"))
    assert institutions.same_office(one, two) == ""


def test_the_context_decides_between_places_of_one_name():
    here = gazetteer.best("San Jose", frozenset({"CR"}))
    there = gazetteer.best("San Jose", frozenset({"US"}))
    assert (here.country, there.country) == ("CR", "US")


def test_accents_and_case_do_not_hide_a_place():
    assert gazetteer.find("GDANSK")[0].country == gazetteer.find("Gdańsk")[0].country == "PL"
    assert gazetteer.find("no such town anywhere") == ()


def test_a_degree_of_latitude_is_111_kilometres():
    assert gazetteer.km_between((0.0, 10.0), (1.0, 10.0)) == pytest.approx(111.2, abs=0.1)


def test_titles_tell_a_gender_only_where_they_do():
    assert [titles.gender_of_title(w) for w in ("Mrs", "spokesman", "minister")] == ["f", "m", ""]


def test_first_names_tell_a_gender_where_census_and_countries_agree():
    told = {
        "Donald": "m",
        "Jill": "f",
        "Mary": "f",
        "Vladimir": "m",
        "Oksana": "f",
        "Andrea": "",
        "Jordan": "",
        "Kovan": "",
    }
    assert {name: titles.gender_of_first_name(name) for name in told} == told


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("the Kelwick state attorney general 's office said", "Kelwick state attorney general 's office"),
        ("the Norwegian prime minister 's office said", "Norwegian prime minister 's office"),
        ("the Commission on Harbour Tolls met", "Commission on Harbour Tolls"),
        ("the Harbour Committee on Tuesday met", "Harbour Committee"),
    ],
)
def test_an_office_is_named_with_its_holder_and_a_body_with_what_it_sits_on(words, named):
    [one] = institutions.scan(words.split())
    assert " ".join(words.split()[one.first : one.last]) == named


def test_an_aircraft_that_is_called_after_a_force_is_no_force():
    assert institutions.scan("She landed on Air Force One".split()) == []


def test_a_shortened_saint_is_the_larger_town_that_is_spelt_out():
    assert [(s.name, s.country) for s in senses("St. Paul")][:2] == [("Saint Paul", "US"), ("St. Paul", "CA")]
