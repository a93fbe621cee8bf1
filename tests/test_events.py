"""weigh.events and the PLOVER word lists."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.plover import MODES, PHRASES, TYPE_OF, TYPES, find_type, in_stance
from rashomon.stages.weigh.events import find_events
from tests.builders import make_actor, make_article, make_claim, make_fact, make_local, make_time

TEXT = "Norland expelled two envoys of Sudmark from Karst on 3 May."


def scene(text=TEXT, **more):
    article = make_article(text)
    people = [make_local(article, name, kind="country") for name in ("Norland", "Sudmark")]
    place = make_local(article, "Karst", kind="place")
    time = make_time(article, "3 May", "2031-05-03")
    claim = make_claim(article, text[:-1], "expelled", actors=[*people, place], times=[time], **more)
    claim = type(claim)(**{**{f: getattr(claim, f) for f in claim.__slots__}, "predicate": "expel"})
    return (
        [make_fact(claim, question="What?", statement=text)],
        [claim],
        [make_actor(p) for p in (*people, place)],
        [time],
    )


def test_a_fact_that_names_a_deed_becomes_one_event_with_its_parties_place_and_day():
    facts, claims, actors, times = scene()
    (event,) = find_events(facts, claims, actors, times)
    assert (event.plover, event.mode) == ("SANCTION", "expel")
    assert (event.actor, event.recipient, event.place) == tuple(a.id for a in actors)
    assert event.from_date == "2031-05-03"
    assert event.score == TYPES["SANCTION"].intensity


def test_more_coverage_makes_no_more_events():
    facts, claims, actors, times = scene()
    other = make_article(TEXT, "Second Mail")
    again = make_claim(other, TEXT[:-1], "expelled")
    fact = make_fact(*claims, again, question="What?", statement=TEXT)
    assert len(list(find_events([fact], [*claims, again], actors, times))) == len(facts) == 1


def test_a_denied_or_negated_deed_is_no_event():
    for more in ({"stance": "denied"}, {"negated": True}):
        facts, claims, actors, times = scene(**more)
        assert list(find_events(facts, claims, actors, times)) == []


def test_a_planned_harm_is_a_threat_and_a_planned_help_a_promise():
    assert in_stance("SANCTION", "planned") == "THREATEN"
    assert in_stance("AID", "planned") == "AGREE"
    assert in_stance("AID", "asked") == "DEMAND"
    assert in_stance("AID", "asserted") == "AID"


def test_without_a_known_party_there_is_no_event():
    facts, claims, _, times = scene()
    assert list(find_events(facts, claims, [], times)) == []


def test_phrases_go_before_verbs_and_light_verbs_leave_it_to_the_noun():
    cases = {
        ("recall", ("ambassador",)): "SANCTION",
        ("hold", ("talk", "peace")): "CONSULT",
        ("impose", ("curfew",)): "COERCE",
        ("make", ("arrest", "dawn")): "COERCE",
        ("kill", ("man",)): "ASSAULT",
        ("block", ("road",)): "PROTEST",
    }
    for (predicate, words), name in cases.items():
        found = find_type(predicate, words)
        assert found is not None, predicate
        assert found.type == name, predicate
    assert find_type("sing", ("arrest",)) is None


def test_every_word_phrase_and_mode_names_a_known_type():
    assert set(TYPE_OF.values()) | {name for _, _, name in PHRASES} | {name for name, _, _ in MODES} <= set(TYPES)


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=5))
def test_any_words_name_a_known_type_or_none(predicate, words):
    found = find_type(predicate, words)
    assert found is None or found.type in TYPES
