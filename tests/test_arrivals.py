"""group.arrivals: an article joins the story it belongs to, opens one, or brings two together."""

import random
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.stages.group.arrivals import Candidate, place_arrivals, profile_of, reading_of, terms_of
from rashomon.stages.group.readings import Reading

COUNTS = st.dictionaries(st.sampled_from("brask pell fire coup sedd moruz palace tar rope".split()), st.integers(1, 4))


def reading(words, names, day=100):
    return Reading(Counter(words.split()), Counter(names.split()), Counter(), day, None)


FIRE = "fire rope works watchmen died tar store blaze owner questioned inspection burned"
COUP = "soldiers arrested president palace radio capital curfew tanks airport general"


def candidate(name, words, names, story=None, day=100):
    return Candidate(article_id=name, label=name, reading=reading(words, names, day), story_id=story)


def placed(*candidates):
    return {m.article_id: m.story_id for m in place_arrivals(candidates, [])}


def test_an_arrival_joins_the_story_it_is_about():
    old = [candidate("a", FIRE, "brask pell", "s1"), candidate("b", COUP, "sedd moruz", "s2")]
    assert placed(*old, candidate("c", FIRE + " lawyer", "brask pell")) == {"c": "s1"}


def test_an_arrival_like_no_other_opens_a_story():
    found = placed(candidate("a", FIRE, "brask pell", "s1"), candidate("c", COUP, "sedd moruz"))
    assert found.keys() == {"c"}
    assert found["c"] != "s1"


def test_an_arrival_says_why_it_is_where_it_is():
    [member] = place_arrivals([candidate("a", FIRE, "brask pell", "s1"), candidate("c", FIRE, "brask pell")], [])
    assert "Brask" in member.reason
    assert "with a" in member.reason


def test_what_is_long_settled_is_not_taken_apart():
    old = [candidate("a", FIRE, "brask pell", "s1", day=10), candidate("b", COUP, "sedd moruz", "s1", day=10)]
    assert placed(*old, candidate("c", "harvest festival wine", "", day=100)).keys() == {"c"}


def test_a_story_that_is_linked_with_no_arrival_stays_as_it_is():
    old = [
        candidate("a", FIRE, "brask pell", "s1"),
        candidate("b", COUP, "sedd moruz", "s1"),
        candidate("c", "harvest festival wine barrels procession brass band square", "jorn ulv", "s2"),
    ]
    new = candidate("d", "harvest festival wine barrels procession brass band square mayor", "jorn ulv")
    assert placed(*old, new) == {"d": "s2"}


def test_the_order_does_not_matter():
    rows = [candidate(f"a{n}", (FIRE, COUP)[n % 2] + f" w{n}", ("brask pell", "sedd moruz")[n % 2]) for n in range(8)]
    first = placed(*rows)
    for seed in range(4):
        random.Random(seed).shuffle(rows)
        assert placed(*rows) == first


@settings(max_examples=50, deadline=None)
@given(COUNTS, COUNTS, COUNTS, st.none() | st.integers(1, 900_000))
def test_a_reading_survives_being_stored(words, names, figures, day):
    seen = Reading(Counter(words), Counter(names), Counter(figures), day, None)
    assert reading_of(profile_of(seen)) == seen
    assert set(terms_of(seen, "Fire at Brask")) <= {*words, *names}


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(COUNTS, st.sampled_from([None, None, "s1", "s2"]), st.integers(1, 60)), max_size=8))
def test_every_arrival_is_placed_once(rows):
    near = [
        Candidate(
            article_id=str(n), label="x", story_id=story, reading=Reading(Counter(c), Counter(c), Counter(), d, None)
        )
        for n, (c, story, d) in enumerate(rows)
    ]
    members = list(place_arrivals(near, []))
    assert len({m.article_id for m in members}) == len(members)
    assert {c.article_id for c in near if c.story_id is None} <= {m.article_id for m in members}
