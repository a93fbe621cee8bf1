"""weigh.interests: a root that speaks of itself, or of one it stands against."""

from dataclasses import replace

from builders import make_actor, make_article, make_claim, make_dispute, make_event, make_fact, make_local, make_root

from rashomon.stages.weigh.interests import weigh_interests

TEXT = "Norland's guards shelled Velm on Friday, the Velm governor said. Norland denied it in Velm."


def story(about="Norland", country="NO", source="the Velm governor", kind="country"):
    """One article in which a source tells a fact about an actor."""
    article = make_article(f"{about} shelled Velm on Friday, {source} said. The weather was calm.", "The Gazette")
    told, speaker = make_local(article, about, kind=kind, country=country), make_local(article, source)
    claim = make_claim(article, f"{about} shelled Velm on Friday", "shelled", source=speaker, actors=[told])
    fact = make_fact(claim, question="What happened?", statement="Velm was shelled")
    return article, told, speaker, claim, fact


def interests_of(article, claim, fact, actors, root, events=(), disputes=()):
    found = weigh_interests([article], [fact], [claim], actors, [root], events, disputes)
    return [(i.root, i.interest) for i in found]


def test_a_party_that_tells_of_itself_speaks_of_itself():
    article, told, speaker, claim, fact = story()
    actors = [make_actor(told), make_actor(speaker)]
    root = make_root(fact, "Norland", claim, actor=actors[0])
    assert interests_of(article, claim, fact, actors, root) == [("Norland", "own")]


def test_a_ministry_speaks_for_its_state():
    article, told, speaker, claim, fact = story(about="Norway")
    actors = [make_actor(told), make_actor(speaker)]
    root = make_root(fact, "Norway's defence ministry", claim)
    assert interests_of(article, claim, fact, actors, root) == [("Norway's defence ministry", "own")]
    stranger = make_root(fact, "Chile's defence ministry", claim)
    assert interests_of(article, claim, fact, actors, stranger) == []


def test_who_was_harmed_by_the_other_speaks_of_its_adversary():
    article, told, speaker, claim, fact = story()
    actors = [make_actor(told), make_actor(speaker)]
    root = make_root(fact, speaker.name, claim, actor=actors[1])
    assert interests_of(article, claim, fact, actors, root) == []
    harm = make_event(fact, "ASSAULT", actor=actors[0], recipient=actors[1])
    assert interests_of(article, claim, fact, actors, root, [harm]) == [(speaker.name, "adversary")]
    talk = make_event(fact, "CONSULT", actor=actors[0], recipient=actors[1])
    assert interests_of(article, claim, fact, actors, root, [talk]) == []


def test_a_fact_about_a_states_forces_is_about_the_state():
    words = "A Norwegian patrol boat shelled Velm on Friday"
    article = make_article(f"{words}, Peru said. Norway was calm.", "The Gazette")
    norway = make_local(article, "Norway", kind="country", country="NO")
    peru = make_local(article, "Peru", kind="country", country="PE")
    actors = [make_actor(norway), make_actor(peru)]
    for role, interest in (("A0", [("Peru", "adversary")]), ("LOC", [])):
        boat = {"role": [role], "role_start": [0], "role_stop": [len("A Norwegian patrol boat")]}
        claim = replace(make_claim(article, words, "shelled", source=peru), **boat)
        fact = make_fact(claim, question="?", statement="Velm was shelled")
        quarrel = make_event(fact, "ACCUSE", actor=actors[1], recipient=actors[0])
        root = make_root(fact, "Peru", claim, actor=actors[1])
        assert interests_of(article, claim, fact, actors, root, [quarrel]) == interest


def test_those_on_two_sides_of_a_denial_are_adversaries():
    article = make_article(TEXT, "The Gazette")
    guards, governor = make_local(article, "Norland", kind="country", country="NO"), make_local(article, "governor")
    shelled = make_claim(article, "Norland's guards shelled Velm", "shelled", source=governor, actors=[guards])
    denied = make_claim(article, "Norland denied it", "denied", source=guards)
    fact = make_fact(shelled, denied, question="?", statement="Velm was shelled")
    actors = [make_actor(guards), make_actor(governor)]
    roots = [make_root(fact, "governor", shelled, actor=actors[1]), make_root(fact, "Norland", denied, actor=actors[0])]
    for reading, foe in (("conflict", True), ("scope", False)):
        dispute = make_dispute(fact, ("yes", [shelled]), ("no", [denied]), kind="denial", reading=reading)
        found = weigh_interests([article], [fact], [shelled, denied], actors, roots, [], [dispute])
        assert ("governor", "adversary") in [(i.root, i.interest) for i in found] or not foe


def test_the_source_of_a_fact_and_its_place_are_not_what_it_is_about():
    article = make_article("The bridge in Norway fell, Norway said. It was old.", "The Gazette")
    country = make_local(article, "Norway", kind="country", country="NO")
    claim = make_claim(article, "The bridge in Norway fell", "fell", source="the county", actors=[country])
    fact = make_fact(claim, question="?", statement="The bridge fell")
    actor = make_actor(country)
    root = make_root(fact, "Norway", claim, actor=actor)
    assert interests_of(article, claim, fact, [actor], root) == []


def test_a_source_of_no_party_has_no_interest():
    article, told, speaker, claim, fact = story()
    root = make_root(fact, "witnesses", claim)
    assert interests_of(article, claim, fact, [make_actor(told), make_actor(speaker)], root) == []
