"""A person's word on whose word it is takes the place of what was traced."""

from rashomon.records import Actor, Amendment, Root
from rashomon.stages.weigh.amended import amended


def root(name, *claims, fact="f"):
    basis = ["named"] * len(claims)
    return Root(story_id="", fact_id=fact, name=name, actor="", claims=[*claims], reason=f"to {name}", basis=basis)


def said(of, value):
    return Amendment(story_id="", cell="root", of=of, value=value, by="Ada")


def test_roots_of_a_fact_that_get_one_name_are_one_and_others_stay():
    roots = [root("the police", "a"), root("a witness", "b", "c"), root("a witness", "d", fact="g")]
    found = amended(roots, [said("a witness", "the police")], [])
    assert [(r.fact_id, r.name, r.claims) for r in found] == [
        ("f", "the police", ["a", "b", "c"]),
        ("g", "the police", ["d"]),
    ]
    assert found[0].basis == ["named"] * 3


def test_the_later_word_is_about_the_name_that_the_earlier_gave():
    [found] = amended([root("he", "a")], [said("he", "Jonas Pell"), said("Jonas Pell", "Bell")], [])
    assert found.name == "Bell"


def test_a_root_that_is_an_actor_of_the_story_says_so():
    pell = Actor(
        story_id="", id="p1", name="Jonas Pell", kind="person", country="", names=["Jonas Pell", "Pell"], roles=[],
        members=[], reasons=[], links=[],
    )  # fmt: skip
    assert amended([root("he", "a")], [said("he", "Pell")], [pell])[0].actor == "p1"
    assert amended([root("he", "a")], [said("she", "Pell")], [pell]) == [root("he", "a")]
