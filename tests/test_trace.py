"""weigh.trace and weigh.standing: whose word a fact goes back to."""

from dataclasses import replace

import pytest

from rashomon.language.media import media_in
from rashomon.language.ownpages import own_page
from rashomon.language.parties import Party, describe, speaking_together
from rashomon.records import UNATTRIBUTED, UNSURE, Likeness
from rashomon.stages.weigh.nearness import nearness_of
from rashomon.stages.weigh.rootnames import fully_named
from rashomon.stages.weigh.sources import Source, merged
from rashomon.stages.weigh.standing import weigh_standing
from rashomon.stages.weigh.trace import trace_roots
from tests.builders import (
    make_actor,
    make_article,
    make_claim,
    make_copy,
    make_dispute,
    make_fact,
    make_local,
    make_quote,
    make_root,
)


def told(*sources, stances=()):
    """One article a source, each telling that nine people were held; None is the outlet's own voice."""
    articles, claims = [], []
    for n, source in enumerate(sources):
        article = make_article(f"Nine people were held at the quay. Outlet number {n}.", f"Outlet {n}")
        claim = make_claim(article, "Nine people were held", "held", stance=stances[n] if stances else "asserted")
        chain = [source] if isinstance(source, str) else list(source or [])
        claim = replace(
            claim,
            voice="attributed" if chain else "own",
            source_text=chain,
            source_actor=[""] * len(chain),
            source_start=[-1] * len(chain),
            source_stop=[-1] * len(chain),
        )
        articles.append(article)
        claims.append(claim)
    return articles, claims, make_fact(*claims, question="How many were held?", statement="Nine people were held")


def roots_of(*sources, stances=(), actors=(), copies=()):
    articles, claims, fact = told(*sources, stances=stances)
    return list(trace_roots(articles, [fact], claims, [], actors, copies))


def names_of(roots):
    return sorted(r.name for r in roots)


def test_outlets_that_cite_one_ministry_have_one_root():
    assert len(roots_of("the Interior Ministry of Norland", "the Interior Ministry", "Interior Ministry")) == 1


def test_a_chain_goes_back_to_its_innermost_source():
    assert names_of(roots_of(["Coast Radio", "harbour master"], ["harbour master"])) == ["harbour master"]


def test_officials_and_the_authorities_are_the_organ_that_others_name():
    roots = roots_of("port police", "officials", "the authorities")
    assert names_of(roots) == ["port police"]
    assert len(roots[0].claims) == 3


def test_a_ministry_of_another_country_is_another_root():
    assert len(roots_of("Norway's foreign ministry", "Chile's foreign ministry")) == 2


def test_police_and_hospital_are_two_roots():
    assert names_of(roots_of("police", "the county hospital")) == ["police", "the county hospital"]


def said_by(article, who, words, *inside):
    """A claim that somebody felt something, as one of the article's actors tells it."""
    return replace(
        make_claim(article, words, "felt"),
        predicate="feel",
        actors=[i.id for i in inside],
        voice="attributed",
        source_text=[who.name],
        source_actor=[who.id],
        source_start=[-1],
        source_stop=[-1],
    )


def test_who_tells_what_another_felt_is_no_source_beside_him():
    first = make_article("Ole Brandt felt a blow, Kari Moe said.", "Coast Radio")
    second = make_article("He felt a blow, Ole Brandt said.", "Harbour Post")
    mate, again = (make_local(article, "Ole Brandt") for article in (first, second))
    stoker = make_local(first, "Kari Moe")
    claims = [said_by(first, stoker, "Ole Brandt felt a blow", mate), said_by(second, again, "He felt a blow")]
    actors = [make_actor(mate, again), make_actor(stoker)]
    fact = make_fact(*claims, question="What was felt?", statement="He felt a blow")
    (root,) = trace_roots([first, second], [fact], claims, [], actors, [])
    assert root.name == "Ole Brandt"
    fell = [replace(c, predicate="fall") for c in claims]
    assert len(list(trace_roots([first, second], [fact], fell, [], actors, []))) == 2


def test_an_outlet_that_tells_as_its_own_what_others_attribute_adds_no_root_and_the_reason_says_so():
    (root,) = roots_of("police", None, "police")
    assert len(root.claims) == 3
    assert "Outlet 1 tells as its own" in root.reason


def test_what_nobody_attributes_is_unattributed():
    (root,) = roots_of(None, None)
    assert root.name == UNATTRIBUTED
    assert len(root.claims) == 2


def test_a_medium_that_only_passes_on_a_word_is_not_a_root_beside_the_one_who_spoke():
    assert names_of(roots_of("the harbour master", "Coast Radio")) == ["the harbour master"]
    assert names_of(roots_of("Coast Radio", "Coast Radio")) == ["Coast Radio"]


def test_doubting_tells_nothing_of_ones_own():
    assert names_of(roots_of("police", "the harbour master", stances=("asserted", "doubted"))) == ["police"]


def test_mentions_of_one_actor_are_one_root_whatever_their_words():
    articles, claims, fact = told("Odile Brandt", "the mayor")
    locals_ = [make_local(replace(a, text=w), w) for a, w in zip(articles, ("Odile Brandt", "the mayor"), strict=True)]
    claims = [replace(c, source_actor=[x.id]) for c, x in zip(claims, locals_, strict=True)]
    (root,) = trace_roots(articles, [fact], claims, [], [make_actor(*locals_)], [])
    assert root.name == "Odile Brandt"


def test_a_root_of_several_names_has_that_of_the_one_who_is_known():
    articles, claims, fact = told("police", "Torvik Police")
    force = make_local(replace(articles[1], text="Torvik Police"), "Torvik Police", kind="organisation")
    claims[1] = replace(claims[1], source_actor=[force.id])
    (root,) = trace_roots(articles, [fact], claims, [], [make_actor(force)], [])
    assert root.name == "Torvik Police"


def led(*speakers):
    """The roots of what named persons, and bodies without an actor, say: (name, role, country) or a body's words."""
    articles, claims, fact = told(*(s if isinstance(s, str) else s[0] for s in speakers))
    actors = []
    for n, speaker in enumerate(speakers):
        if not isinstance(speaker, str):
            name, role, country = speaker
            kind = "person" if role else "country"
            mention = make_local(replace(articles[n], text=name), name, kind=kind, country=country, roles=[role])
            claims[n] = replace(claims[n], source_actor=[mention.id])
            actors.append(make_actor(mention))
    return names_of(trace_roots(articles, [fact], claims, [], actors, []))


@pytest.mark.parametrize(
    ("president", "others", "roots"),
    [
        (("Ada Merrow", "president", ""), ["the Defense Ministry"], 1),
        (("Ada Merrow", "president", ""), [("Olaf Brandt", "defense ministry spokesman", "")], 2),
        (("Ada Merrow", "president", "NO"), ["Norway's defence ministry"], 1),
        (("Ada Merrow", "president", "NO"), ["Chile's defence ministry"], 2),
        (("Ada Merrow", "spokeswoman", ""), ["police"], 2),
        (("Ada Merrow", "president", ""), ["the government"], 1),
    ],
)
def test_a_person_and_an_organ_are_of_one_state_where_nothing_parts_them(president, others, roots):
    assert len(led(president, *others)) == roots


def test_a_minister_of_nobody_knows_where_is_no_organ_of_a_state_that_is_named():
    assert len(led(("Norway", "", "NO"), ("Olaf Brandt", "foreign minister", ""))) == 2
    assert len(led(("Norway", "", "NO"), ("Olaf Brandt", "foreign minister", "NO"))) == 1


def with_bodies(*names, kind="organisation"):
    """The roots of what sources say of which those with a list of names are one organisation, or person, each."""
    articles, claims, fact = told(*(n if isinstance(n, str) else n[0] for n in names))
    actors = []
    for n, name in enumerate(names):
        if not isinstance(name, str):
            mention = make_local(replace(articles[n], text=name[0]), name[0], kind=kind)
            claims[n] = replace(claims[n], source_actor=[mention.id])
            actors.append(replace(make_actor(mention), names=sorted(name)))
    return names_of(trace_roots(articles, [fact], claims, [], actors, []))


def test_a_body_named_by_its_trade_is_the_only_one_that_a_fact_has_by_name():
    assert with_bodies(["Halden Lines"], "the ferry giant") == ["Halden Lines"]
    assert len(with_bodies(["Halden Lines"], "a ferry giant")) == 2
    assert len(with_bodies(["Halden Lines"], ["Merrow & Sons"], "the ferry giant")) == 3


def test_the_patient_is_the_only_person_whom_other_reports_name():
    assert with_bodies(["Olaf Brandt"], "the patient", kind="person") == ["Olaf Brandt"]
    assert len(with_bodies(["Olaf Brandt"], "a patient", kind="person")) == 2
    assert len(with_bodies(["Olaf Brandt"], "the harbour master", kind="person")) == 2
    assert len(with_bodies(["Olaf Brandt"], ["Ines Merrow"], "the patient", kind="person")) == 3


def test_who_speaks_for_a_body_does_so_under_any_of_its_names():
    def roots(names):
        articles, claims, fact = told(names[0], "Olaf Brandt")
        body = make_local(replace(articles[0], text=names[0]), names[0], kind="organisation")
        articles[1] = replace(articles[1], text=f"{articles[1].text} HFU chairman Olaf Brandt spoke.")
        claims[0] = replace(claims[0], source_actor=[body.id])
        actors = [replace(make_actor(body), names=names)]
        return names_of(trace_roots(articles, [fact], claims, [], actors, []))

    assert len(roots(["Harbour Folk Union", "HFU"])) == 1
    assert len(roots(["Harbour Folk Union", "Quay Folk"])) == 2


def test_a_state_has_its_name_before_officials_without_one_and_not_before_its_government():
    assert led(("Norway", "", "NO"), "an official", "an official") == ["Norway"]
    assert led(("Norway", "", "NO"), "the government", "the government") == ["the government"]


def test_a_source_is_named_as_inside_of_a_sentence():
    assert names_of(roots_of("The miners")) == ["the miners"]
    assert names_of(roots_of("Two of the divers")) == ["two of the divers"]
    assert names_of(roots_of("Residents")) == ["residents"]
    for name in ("Police Service of Norland", "Odile Brandt", "A. Merrow", "THE MINERS"):
        assert names_of(roots_of(name)) == [name]


def test_a_figure_that_no_named_source_gives_is_not_laid_at_its_door():
    articles, claims, _ = told("police", None, None)
    rest = [replace(a, text=a.text.replace("Nine", "Five")) for a in articles[1:]]
    fact = make_fact(*claims, question="How many?", statement="Nine people were held")
    roots = list(trace_roots([articles[0], *rest], [fact], claims, [], [], []))
    assert names_of(roots) == ["police", UNATTRIBUTED]


def test_the_order_of_claims_changes_nothing():
    articles, claims, fact = told("police", "the county hospital", None, "officials")
    one = list(trace_roots(articles, [fact], claims, [], [], []))
    two = list(trace_roots(articles[::-1], [fact], claims[::-1], [], [], []))
    assert one == two


def test_a_reprint_never_adds_a_voice():
    assert len(roots_of("police", "the county hospital")) == len(
        roots_of("police", "the county hospital", "police", "police")
    )


@pytest.mark.parametrize(("words", "is_word"), [("the raid on the quay", False), ("a raid on the quay", True)])
def test_who_speaks_of_a_thing_as_known_gives_no_word_of_it(words, is_word):
    article = make_article(f"Ada Korr was saddened by {words}. It rained.", "The Post")
    claim = make_claim(article, words, "raid", source="Ada Korr", kind="nominal")
    fact = make_fact(claim, question="?", statement="There was a raid on the quay")
    (root,) = trace_roots([article], [fact], [claim], [], [], [])
    assert root.name == ("Ada Korr" if is_word else UNATTRIBUTED)


def test_who_denies_a_fact_contradicts_it_and_does_not_confirm_it():
    articles, claims, fact = told("police", "the union", stances=("asserted", "denied"))
    roots = list(trace_roots(articles, [fact], claims, [], [], []))
    assert {r.name: r.against for r in roots} == {"police": False, "the union": True}
    assert [s.standing for s in weigh_standing([fact], claims, roots, [])] == ["single-source"]
    denial = replace(fact, best=claims[1].id)
    roots = list(trace_roots(articles, [denial], claims, [], [], []))
    assert {r.name: r.against for r in roots} == {"police": True, "the union": False}


def test_two_who_agree_confirm_a_fact_whoever_contradicts_it():
    articles, claims, fact = told(
        "police", "the county hospital", "the union", stances=("asserted", "asserted", "denied")
    )
    roots = list(trace_roots(articles, [fact], claims, [], [], []))
    assert [r.name for r in roots if r.against] == ["the union"]
    assert [s.standing for s in weigh_standing([fact], claims, roots, [])] == ["corroborated"]


def test_a_not_somewhere_in_what_a_source_says_contradicts_nothing():
    articles, claims, fact = told("police", "the union", stances=("asserted", "denied"))
    claims[1] = replace(claims[1], negated=True)
    assert not any(r.against for r in trace_roots(articles, [fact], claims, [], [], []))


def test_a_fact_stands_on_its_roots_and_not_on_its_outlets():
    _, claims, fact = told("police", "the county hospital", "police")
    one, two = make_root(fact, "police", claims[0]), make_root(fact, "hospital", claims[1])
    nobody = make_root(fact, UNATTRIBUTED, claims[2])
    conflict = make_dispute(fact, ("9", [claims[0]]), ("8", [claims[1]]))
    update = make_dispute(fact, ("9", [claims[0]]), ("8", [claims[1]]), reading="update")
    cases = (
        ([one, two], [], "corroborated"),
        ([one], [], "single-source"),
        ([one, nobody], [], "single-source"),
        ([one, two], [conflict], "disputed"),
        ([one, two], [update], "corroborated"),
        ([one, replace(two, nearness=0.3)], [], "single-source"),
        ([replace(one, nearness=0.0, against=True), replace(two, nearness=0.0, against=True)], [], "corroborated"),
    )
    for roots, disputes, standing in cases:
        assert [s.standing for s in weigh_standing([fact], claims, roots, disputes)] == [standing]


def test_words_of_a_source_tell_its_party():
    cases = {
        "the authorities": ("state", "", ""),
        "Norwegian officials": ("state", "NO", ""),
        "the Oslo police": ("own", "NO", "police"),
        "residents": ("crowd", "", ""),
        "she": ("nobody", "", ""),
        "state television": ("state", "", ""),
        "the health ministry": ("own", "", "ministry of health"),
        "Torvik Police Department": ("own", "", "police"),
        "a TRPD release": ("own", "", "police"),
        "cops": ("own", "", "police"),
        "the president of Norway": ("state", "NO", ""),
        "a biography of the president of Norway": ("own", "NO", ""),
    }
    for text, (scope, country, organ) in cases.items():
        found = describe(text)
        assert (found.scope, found.country, found.organ) == (scope, country, organ), text


def liken(one, other, probability, cosine=None, words=0.5):
    first, second = sorted((one.id, other.id))
    return Likeness(
        story_id="",
        first=first,
        second=second,
        probability=probability,
        cosine=probability if cosine is None else cosine,
        words=words,
        contained=0.0,
        context=0.0,
        met=0.0,
        gap=0.0,
        heads=0.0,
    )


def speaking(text, source, number):
    """An article with this text and a claim of it on a source's word."""
    article = make_article(f"{text} Outlet number {number}.", f"Outlet {number}")
    claim = make_claim(article, "Nine people were held", "held")
    return article, replace(
        claim, voice="attributed", source_text=[source], source_actor=[""], source_start=[-1], source_stop=[-1]
    )


@pytest.mark.parametrize(
    "office",
    [
        "Nine people were held, said harbour police spokeswoman Odile Brandt.",
        "Nine people were held, said Odile Brandt, a spokeswoman for the harbour police.",
        "Nine people were held, the head of the harbour police, Odile Brandt, said.",
        "Nine people were held, said Odile Brandt of the harbour police.",
        "Nine people were held, said Harbour Police Sgt. Odile Brandt.",
        "Nine people were held, said harbour police detective Odile Brandt.",
    ],
)
def test_a_person_and_the_body_that_the_text_says_is_theirs_are_one_root(office):
    one, two = speaking(office, "Odile Brandt", 1), speaking("Nine people were held.", "the harbour police", 2)
    fact = make_fact(one[1], two[1], question="?", statement="Nine people were held")
    assert len(list(trace_roots([one[0], two[0]], [fact], [one[1], two[1]], [], [], []))) == 1


def test_the_office_of_a_person_is_read_beside_any_of_his_names():
    text = "Nine people were held, said harbour police spokesman Mike Brandt. Michael Brandt is 40."
    one, two = speaking(text, "Michael Brandt", 1), speaking("Nine people were held.", "the harbour police", 2)
    mike, michael = (make_local(one[0], name) for name in ("Mike Brandt", "Michael Brandt"))
    claim = replace(one[1], source_actor=[michael.id])
    fact = make_fact(claim, two[1], question="?", statement="Nine people were held")
    brandt = make_actor(michael, mike)
    assert len(list(trace_roots([one[0], two[0]], [fact], [claim, two[1]], [], [brandt], []))) == 1


def test_officers_are_police_unless_they_are_somebody_elses():
    assert len(roots_of("police", "Officers")) == len(roots_of("harbour police", "the arresting officer")) == 1
    assert len(roots_of("police", "naval officers")) == 2


def test_who_once_spoke_for_a_body_is_another_root():
    text = "Nine people were held, said former harbour police spokeswoman Odile Brandt."
    one, two = speaking(text, "Odile Brandt", 1), speaking("Nine people were held.", "the harbour police", 2)
    fact = make_fact(one[1], two[1], question="?", statement="Nine people were held")
    assert len(list(trace_roots([one[0], two[0]], [fact], [one[1], two[1]], [], [], []))) == 2


def test_an_army_and_its_ministry_are_one_service():
    assert len(roots_of("the Norwegian army", "Norway's defence ministry")) == 1
    assert len(roots_of("the Norwegian army", "Chile's defence ministry")) == 2


def test_activists_without_a_name_who_give_a_known_figure_add_no_root_but_witnesses_do():
    assert names_of(roots_of("the Quay League", "activists")) == ["the Quay League"]
    assert len(roots_of("the Quay League", "witnesses")) == 2


def test_a_source_that_speaks_only_beside_the_fact_is_no_root_of_it():
    articles, claims, fact = told("police", "the county hospital", "police")
    near = liken(claims[0], claims[2], 0.9)
    far = [liken(claims[0], claims[1], 0.2), liken(claims[1], claims[2], 0.2)]
    assert names_of(trace_roots(articles, [fact], claims, [], [], [], [near, *far])) == ["police"]
    close = [liken(claims[0], claims[1], 0.8), liken(claims[1], claims[2], 0.7)]
    assert len(list(trace_roots(articles, [fact], claims, [], [], [], [near, *close]))) == 2


def test_a_source_that_does_not_tell_what_the_fact_is_stated_to_be_is_no_root_of_it():
    articles, claims, fact = told(None, "the historian", None)
    near = liken(claims[0], claims[2], 0.9)
    (root,) = trace_roots(articles, [fact], claims, [], [], [], [near, liken(claims[0], claims[1], 0.45)])
    assert (root.name, basis_of([root])[claims[1].id]) == (UNATTRIBUTED, "beside")
    (root,) = trace_roots(articles, [fact], claims, [], [], [], [near, liken(claims[0], claims[1], 0.55)])
    assert root.name == "the historian"


def test_whose_words_state_the_fact_does_not_speak_beside_it():
    articles, claims, fact = told("the county hospital", "police", "police")
    likely = [liken(claims[1], claims[2], 0.9), liken(claims[0], claims[1], 0.2), liken(claims[0], claims[2], 0.2)]
    roots = list(trace_roots(articles, [replace(fact, best=claims[0].id)], claims, [], [], [], likely))
    assert "the county hospital" in names_of(roots)


def test_a_root_tells_how_near_its_word_is_to_the_statement():
    articles, claims, fact = told("police", "the county hospital")
    roots = trace_roots(articles, [fact], claims, [], [], [], [liken(*claims, 0.7)])
    assert {r.name: r.nearness for r in roots} == {"police": 1.0, "the county hospital": 0.7}


@pytest.mark.parametrize(
    ("cue", "nearness"), [("say", 0.9), ("according to", 0.9), ("show", UNSURE), ("appear", UNSURE)]
)
def test_who_is_not_plainly_put_to_have_said_it_is_not_surely_near(cue, nearness):
    articles, claims, fact = told("police", "the county hospital")
    claims[1] = replace(claims[1], source_cue=[cue])
    roots = trace_roots(articles, [fact], claims, [], [], [], [liken(*claims, 0.9)])
    assert {r.name: r.nearness for r in roots} == {"police": 1.0, "the county hospital": nearness}


def test_a_word_that_is_likened_and_means_something_else_is_less_near_to_the_statement():
    articles, claims, fact = told("police", "the county hospital")
    roots = trace_roots(articles, [fact], claims, [], [], [], [liken(*claims, 0.9, cosine=0.3)])
    assert {r.name: r.nearness for r in roots} == {"police": 1.0, "the county hospital": 0.6}


@pytest.mark.parametrize(("between", "nearness"), [(0.9, 0.9), (0.3, 0.6)])
def test_two_sources_near_to_a_third_reports_words_are_as_near_as_they_are_to_each_other(between, nearness):
    articles, claims, fact = told("police", "the county hospital", None)
    fact = replace(fact, best=claims[2].id)
    likely = [liken(claims[0], claims[2], 0.95), liken(claims[1], claims[2], 0.9), liken(*claims[:2], between)]
    roots = trace_roots(articles, [fact], claims, [], [], [], likely)
    assert {r.name: r.nearness for r in roots} == {"police": 0.95, "the county hospital": nearness}


def test_a_sentence_that_holds_anothers_words_does_not_tell_the_same_as_these():
    article = make_article("The crew spoke of May, although the yard said the pier opens in June.", "Herald")
    inner = make_claim(article, "the pier opens in June", "opens", source="the yard")
    outer = make_claim(
        article, "spoke of May, although the yard said the pier opens in June", "spoke", source="the crew"
    )
    fact = replace(make_fact(inner, outer, question="?", statement="The pier opens in June"), best=inner.id)
    roots = trace_roots([article], [fact], [inner, outer], [], [], [])
    assert {r.name: r.nearness for r in roots} == {"the yard": 1.0, "the crew": 0.0}


def test_of_several_versions_each_may_be_further_from_the_statement_and_counts_further_still():
    articles, claims, fact = told("police", "the county hospital")
    assert len(list(trace_roots(articles, [fact], claims, [], [], [], [liken(*claims, 0.4)]))) == 2
    apart = [liken(*claims, 0.25)]
    assert names_of(trace_roots(articles, [fact], claims, [], [], [], apart)) == ["police"]
    counted = [replace(c, figures=["nine"]) for c in claims]
    assert len(list(trace_roots(articles, [fact], counted, [], [], [], apart))) == 2


def test_a_quotation_that_is_only_reported_is_nobodys_where_no_attribution_says_so():
    article = make_article("The launch showed that nine people were held.", "Quay League")
    bare = make_claim(article, "nine people were held", "held")
    quote = replace(make_quote(article, "nine people were held", make_local(article, "The launch")), kind="indirect")
    fact = make_fact(bare, question="?", statement="Nine people were held")
    (root,) = trace_roots([article], [fact], [bare], [quote], [], [])
    assert root.name == UNATTRIBUTED


def test_one_of_them_is_nobody_who_is_known():
    assert names_of(roots_of("the harbour master", "one of them")) == ["the harbour master"]


def test_media_that_do_not_say_whose_word_they_have_are_one_root():
    assert len(roots_of("Coast Radio", "the Harbour Times", "state television")) == 1


def basis_of(roots):
    return {claim: how for root in roots for claim, how in zip(root.claims, root.basis, strict=True)}


def test_every_claim_says_how_it_leads_to_its_root():
    articles, claims, fact = told("police", None, ["Coast Radio", "police"], "the harbour master", None)
    claims[3] = replace(claims[3], stance="doubted")
    copy = make_copy(articles[4], "Nine people were held at the quay", articles[0])
    roots = list(trace_roots(articles, [fact], claims, [], [], [copy]))
    ways = basis_of(roots)
    assert [ways[c.id] for c in claims] == ["named", "adopted", "named", "beside", "copied"]
    (nobody,) = roots_of(None)
    assert nobody.basis == ["nobody"]


def test_a_word_that_only_a_medium_passes_on_is_carried():
    articles, claims, fact = told("the harbour master", "Coast Radio")
    ways = basis_of(trace_roots(articles, [fact], claims, [], [], []))
    assert [ways[c.id] for c in claims] == ["named", "carried"]


def test_an_article_that_names_the_source_elsewhere_is_nearby():
    article = make_article("Nine people were held, police said. The nine were held overnight.", "Coast Radio")
    named = make_claim(article, "Nine people were held", "held", source="police")
    bare = make_claim(article, "The nine were held overnight", "held")
    fact = make_fact(named, bare, question="?", statement="Nine people were held")
    ways = basis_of(trace_roots([article], [fact], [named, bare], [], [], []))
    assert [ways[named.id], ways[bare.id]] == ["named", "nearby"]


def test_an_outlet_whose_own_words_it_is_and_a_quotation_say_so():
    article = make_article("“Nine people were held,” said Odile Brandt.", "Quay League")
    quotation = make_claim(article, "Nine people were held", "held")
    quote = make_quote(article, "Nine people were held,", make_local(article, "Odile Brandt"))
    fact = make_fact(quotation, question="?", statement="Nine people were held")
    assert basis_of(trace_roots([article], [fact], [quotation], [quote], [], [])) == {quotation.id: "quoted"}
    own, other = speaking("Nine people were held.", "the Quay League", 1), speaking("Nine people were held.", "x", 2)
    unsourced = replace(other[1], source_text=[], source_actor=[], source_start=[], source_stop=[])
    league = replace(other[0], outlet="the Quay League"), unsourced
    fact = make_fact(own[1], league[1], question="?", statement="Nine people were held")
    ways = basis_of(trace_roots([own[0], league[0]], [fact], [own[1], league[1]], [], [], []))
    assert ways[league[1].id] == "own"


def named_over_facts(*facts):
    """The names of the roots of several facts, as the story's record has them."""
    article = make_article("Nine people were held at the quay.", "Outlet")
    claim = make_claim(article, "Nine people were held", "held")
    asked = [make_fact(claim, question=f"Question {n}?", statement="Nine people were held") for n in range(len(facts))]
    roots = [make_root(fact, name) for fact, names in zip(asked, facts, strict=True) for name in names]
    return [r.name for r in fully_named(roots)]


def test_a_body_has_its_full_name_in_every_fact():
    full = "Norland's Naval Prefecture"
    assert named_over_facts(["Prefecture"], ["the Naval Prefecture"], [full]) == [full] * 3


def test_a_short_name_stays_where_two_bodies_could_be_meant_or_the_longer_one_is_no_name():
    for names in (
        (["Prefecture"], ["Torvik Prefecture"], ["Lome Prefecture"]),
        (["Naval Prefecture"], ["Norway's Naval Prefecture"], ["Denmark's Naval Prefecture"]),
        (["Prefecture"], ["a spokeswoman for the Prefecture"]),
        (["Prefecture", "Naval Prefecture"],),
    ):
        assert named_over_facts(*names) == [name for fact in names for name in fact]


def following(second="Ten more were flown out.", between=" ", stance="asserted"):
    """An article whose first sentence is police's and whose second nobody's; another that tells of nine."""
    article = make_article(f"Nine were held, police said.{between}{second}", "Coast Radio")
    first = replace(make_claim(article, "Nine were held", "held", source="police"), sentence=0, stance=stance)
    bare = replace(make_claim(article, second[:-1], "flown" if "flown" in second else "held"), sentence=1)
    other = make_article("The clinic took in nine, the harbour master said.", "Quay Post")
    nine = make_claim(other, "The clinic took in nine", "took", source="the harbour master")
    fact = make_fact(bare, nine, question="How many?", statement="A tenth was flown out")
    roots = list(trace_roots([article, other], [fact], [first, bare, nine], [], [], []))
    return {claim: (r.name, how) for r in roots for claim, how in zip(r.claims, r.basis, strict=True)}[bare.id]


def test_a_speaker_goes_on_in_the_next_sentence_of_a_paragraph():
    assert following() == ("police", "follows")


def test_a_speaker_does_not_go_on_in_another_paragraph_or_with_what_others_have_from_somebody_else():
    assert following(between="\n\n") == ("the harbour master", "adopted")
    assert following("All nine were held.") == ("the harbour master", "adopted")
    assert following("They were flown out.") == ("the harbour master", "adopted")  # neither a figure nor the speaker
    assert following(stance="doubted") == ("the harbour master", "adopted")


def test_the_ministry_of_one_country_does_not_join_that_of_another_by_way_of_one_that_names_none():
    found = names_of(roots_of("the Defence Ministry", "Norway's Defence Ministry", "Chile's Defence Ministry"))
    assert len(found) == 2


def test_an_aside_that_one_article_has_is_no_root_beside_what_several_have_from_one_source():
    articles, claims, fact = told("police", "police", "police", "the historian")
    near = [liken(a, b, 0.9) for a, b in ((claims[0], claims[1]), (claims[0], claims[2]), (claims[1], claims[2]))]
    far = [liken(c, claims[3], 0.4) for c in claims[:3]]
    assert names_of(trace_roots(articles, [fact], claims, [], [], [], [*near, *far])) == ["police"]
    copy = make_copy(articles[1], "Nine people were held at the quay", articles[0])  # then police have but two
    assert len(list(trace_roots(articles, [fact], claims, [], [], [copy], [*near, *far]))) == 2


def test_a_minister_speaks_for_the_ministry_and_an_international_body_for_no_state():
    assert describe("its water minister").organ == describe("Ministry of Water").organ
    assert len(roots_of("the agriculture and water minister", "the Ministry of Water")) == 1
    assert len(roots_of("the World Canal Commission", "the government")) == 2


def giving(*accounts):
    """The roots of how many were held, by who says how many, each in an article of its own: ("police", "Nine")."""
    articles, claims = [], []
    for n, (source, number, *stance) in enumerate(accounts):
        article = make_article(f"{number} people were held at the quay. Outlet number {n}.", f"Outlet {n}")
        claim = make_claim(article, f"{number} people were held", "held", stance=stance[0] if stance else "asserted")
        chain = [source] if source else []
        claims.append(
            replace(claim, source_text=chain, source_actor=[""] * len(chain), source_start=[-1], source_stop=[-1])
        )
        articles.append(article)
    fact = make_fact(*claims, question="How many were held?", statement="Nine people were held")
    return names_of(trace_roots(articles, [fact], claims, [], [], []))


def test_a_body_with_a_word_for_media_in_its_name_is_a_root_and_a_medium_is_none():
    for body in ("the search and rescue agency", "the county fire station", "a patients' network"):
        assert len(roots_of("the harbour master", body)) == 2
    for medium in ("the news agency", "the Turkish agency", "local reports", "the radio", "this newspaper"):
        assert names_of(roots_of("the harbour master", medium)) == ["the harbour master"]


def test_an_outlet_that_others_cite_and_that_names_nobody_found_it_out_itself():
    articles, claims, _ = told("the harbour master", "the Quay Post", None)
    articles[2] = replace(articles[2], outlet="the Quay Post")
    fact = make_fact(*claims, question="?", statement="Nine people were held")
    roots = trace_roots(articles, [fact], claims, [], [], [])
    assert names_of(roots) == ["the Quay Post", "the harbour master"]


def test_who_doubts_a_figure_and_has_another_is_a_root():
    assert giving(("police", "Nine"), ("two traders", "Six", "doubted")) == ["police", "two traders"]
    assert giving(("police", "Nine"), ("two traders", "Nine", "doubted")) == ["police"]


def test_officials_who_are_one_bodys_by_their_figure_are_not_another_bodys():
    found = giving(("the rescue service", "Seven"), ("officials", "Seven"), ("the interior ministry", "Nine"))
    assert len(found) == 2


def test_a_spokesman_without_a_body_speaks_for_the_one_that_his_article_names():
    article = make_article("Nine people were held, the city said. All nine were, a spokesman said.", "Coast Radio")
    one = make_claim(article, "Nine people were held", "held", source="the city")
    two = make_claim(article, "All nine were", "were", source="a spokesman")
    other = make_article("Nine people were held, the province said.", "Quay Post")
    three = make_claim(other, "Nine people were held", "held", source="the province")
    fact = make_fact(one, two, three, question="?", statement="Nine people were held")
    roots = list(trace_roots([article, other], [fact], [one, two, three], [], [], []))
    assert sorted(len(r.claims) for r in roots) == [1, 2]


@pytest.mark.parametrize(
    ("text", "body", "roots"),
    [
        ("Nine people were held, said presidential spokesman Olaf Brandt.", "the Norwegian presidency", 1),
        ("Nine people were held, said the council's caretaker, Olaf Brandt.", "a caretaker", 1),
        ("Nine people were held. The government blames Colonel Olaf Brandt.", "the government", 2),
        ("Nine people were held, said Norwegian Ambassador Olaf Brandt.", "Norway's foreign ministry", 2),
    ],
)
def test_a_person_speaks_for_whom_the_text_says_and_for_nobody_it_only_tells_of(text, body, roots):
    one, two = speaking(text, "Olaf Brandt", 1), speaking("Nine people were held.", body, 2)
    fact = make_fact(one[1], two[1], question="?", statement="Nine people were held")
    assert len(list(trace_roots([one[0], two[0]], [fact], [one[1], two[1]], [], [], []))) == roots


def test_regimes_nurses_and_governors_are_of_a_body():
    assert describe("Brandt’s regime").scope == "state"
    assert describe("a nurse at the clinic").organ == describe("the county hospital").organ
    assert describe("a defence source").organ == describe("the defence ministry").organ
    assert len(roots_of("the governor", "the provincial prefecture")) == 1


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("residents and officials", ["officials", "residents"]),
        ("Police and witnesses", ["Police", "witnesses"]),
        ("Ukrainian and Russian officials", ["Russian officials", "Ukrainian officials"]),
        ("search and rescue officials", ["search and rescue officials"]),
        ("countries including France and Spain", ["countries including France and Spain"]),
        ("doctors and nurses", ["doctors and nurses"]),
    ],
)
def test_two_parties_that_speak_together_are_two_roots_and_one_body_with_an_and_is_one(words, names):
    article = make_article(f"Five people died in the flood, {words} said.", "Herald")
    claim = make_claim(article, "Five people died in the flood", "died")
    at = article.text.index(words)
    claim = replace(
        claim,
        voice="attributed",
        source_text=[words],
        source_actor=[""],
        source_start=[at],
        source_stop=[at + len(words)],
    )
    fact = make_fact(claim, question="How many died?", statement="Five people died")
    roots = list(trace_roots([article], [fact], [claim], [], [], []))
    assert sorted(r.name for r in roots) in (names, [n[0].lower() + n[1:] for n in names])
    assert all(r.claims == [claim.id] and r.basis == ["named"] for r in roots)


@pytest.mark.parametrize(
    ("changes", "nearness"),
    [
        ({}, 0.9),
        ({"negated": True}, 0.0),  # "no nine people were held"
        ({"stance": "asked"}, 0.0),
        ({"stance": "alleged"}, 0.9),
    ],
)
def test_a_source_that_says_it_is_not_so_or_asks_for_it_is_not_near_to_the_statement(changes, nearness):
    articles, claims, fact = told("police", "the county hospital")
    claims[1] = replace(claims[1], **changes)
    roots = trace_roots(articles, [fact], claims, [], [], [], [liken(*claims, 0.9)])
    assert {r.name: r.nearness for r in roots}.get("the county hospital", 0.0) == nearness


def test_where_no_source_may_tell_the_statement_none_is_near_to_it():
    _, (stated, other), _ = told("police", "the county hospital")
    assert nearness_of(stated, [[], [other]], {stated.id: {}}, {}, {}) == [0.0, 0.0]


@pytest.mark.parametrize(("number", "nearness"), [("Nine", 0.9), ("Twelve", 0.0)])
def test_a_source_with_another_number_is_not_near_to_the_statement(number, nearness):
    articles = [make_article("Nine people were held. A", "A"), make_article(f"{number} people were held. B", "B")]
    first = make_claim(articles[0], "Nine people were held", "held", source="police")
    second = make_claim(articles[1], f"{number} people were held", "held", source="the county hospital")
    claims = [replace(c, figures=["a figure"]) for c in (first, second)]
    fact = make_fact(*claims, question="How many were held?", statement="Nine people were held")
    roots = trace_roots(articles, [fact], claims, [], [], [], [liken(*claims, 0.9)])
    assert {r.name: r.nearness for r in roots}["the county hospital"] == nearness


def test_two_sources_of_one_report_agree_only_where_they_say_it_in_the_same_words():
    text = "Nine people were held at the quay, police and residents said. The gate was shut, the League said."
    article = make_article(text, "Herald")
    held = make_claim(article, "Nine people were held at the quay", "held", source="police and residents")
    shut = make_claim(article, "The gate was shut", "shut", source="the League")
    fact = make_fact(held, shut, question="?", statement="Nine people were held")
    found = {r.name: r.nearness for r in trace_roots([article], [fact], [held, shut], [], [], [])}
    assert found == {"police": 1.0, "residents": 1.0, "the League": 0.0}


def test_two_to_whom_the_same_words_are_given_between_marks_are_one_root():
    words = "We see this as a first step to the release of all of them"
    articles = [make_article(f"“{words},” {name} said.", f"Outlet {name}") for name in ("Odile Brandt", "Ivo Roe")]
    quotes = [
        make_quote(a, words, make_local(a, n)) for a, n in zip(articles, ("Odile Brandt", "Ivo Roe"), strict=True)
    ]
    claims = [make_claim(a, words, "see") for a in articles]
    fact = make_fact(*claims, question="?", statement=words)
    (root,) = trace_roots(articles, [fact], claims, quotes, [], [])
    assert "the same words are quoted" in root.reason


def test_who_only_passes_a_word_on_is_not_near_to_the_statement():
    article = make_article("The rabbi said the family had told him that four of them were on board.", "Herald")
    inner = make_claim(article, "that four of them were on board", "were")
    outer = make_claim(article, "the family had told him that four of them were on board", "told")
    chains = (["the rabbi", "the family"], ["the rabbi"])
    claims = [
        replace(
            c,
            voice="attributed",
            source_text=chain,
            source_actor=[""] * len(chain),
            source_start=[-1] * len(chain),
            source_stop=[-1] * len(chain),
        )
        for c, chain in zip((inner, outer), chains, strict=True)
    ]
    fact = make_fact(*claims, question="?", statement="Four of them were on board")
    roots = trace_roots([article], [fact], claims, [], [], [])
    assert {r.name: r.nearness for r in roots} == {"the family": 1.0, "the rabbi": 0.0}


@pytest.mark.parametrize(
    ("outlet", "party"),
    [
        ("Interior Ministry of Norland", "Interior Ministry of Norland"),
        ("Norland Ferries newsroom", "Norland Ferries"),
        ("Sedd Fire Brigade (press release)", "Sedd Fire Brigade"),
        ("www.interior.gov.nl", "www.interior.gov.nl"),
        ("Coast News", ""),
        ("Norland Press Service", ""),
        ("The Press Room", ""),
        ("Norland News Agency", ""),
        ("", ""),
    ],
)
def test_an_outlets_name_shows_whether_a_party_publishes_there_itself(outlet, party):
    assert own_page(outlet) == party


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("We were at the lock all night, says our chairman. We ask for pumps.", True),
        ("“We were at the lock,” he said. “We ask our chairman for pumps. We wait.”", False),  # another speaks
        ("We drove along the lock and saw boats. We asked our readers for pictures.", False),  # as newspapers do
        ("The chairman was at the lock all night.", False),
    ],
)
def test_an_article_that_says_we_and_our_chairman_is_a_partys_own(text, is_own):
    assert bool(own_page("Friends of the Lock", text)) == is_own
    assert own_page("The Sedd Gazette", text) == ""


def own_told(outlet, text, words):
    """What the harbour master says of nine people held, beside an article that gives nobody for what it tells."""
    articles, claims, fact = told("the harbour master", None)
    article = make_article(text, outlet)
    claim = make_claim(article, words, "held")
    fact = replace(fact, claims=[claims[0].id, claim.id])
    return list(trace_roots([articles[0], article], [fact], [claims[0], claim], [], [], []))


def test_what_a_partys_own_page_tells_is_its_word():
    roots = own_told("Norland Ferries newsroom", "Nine people were held at the quay.", "Nine people were held")
    assert names_of(roots) == ["Norland Ferries", "the harbour master"]
    assert [r.basis for r in roots if r.name == "Norland Ferries"] == [["own"]]


@pytest.mark.parametrize(("words", "count"), [("Nine people were held", 1), ("Twelve people were held", 2)])
def test_what_others_have_from_a_source_a_page_that_only_says_we_may_have_from_there_too(words, count):
    text = f"{words} at the quay. We were there, says our chairman. We ask for lawyers."
    assert len(own_told("Friends of the Lock", text, words)) == count


@pytest.mark.parametrize(("copied", "count"), [(True, 1), (False, 2)])
def test_a_press_release_on_two_parties_own_pages_is_one_word(copied, count):
    articles, claims, fact = told(None, None)
    names = "Norland Ferries newsroom", "Sedd Fire Brigade (press release)"
    articles = [replace(a, outlet=outlet) for a, outlet in zip(articles, names, strict=True)]
    copies = [make_copy(articles[1], "Nine people were held at the quay", articles[0])] if copied else []
    assert len(list(trace_roots(articles, [fact], claims, [], [], copies))) == count


def test_both_sides_are_no_source_beside_one_that_is_named():
    assert names_of(roots_of("both sides", "the harbour master")) == ["the harbour master"]
    assert names_of(roots_of("the warring parties")) == [UNATTRIBUTED]


@pytest.mark.parametrize(
    ("people", "body", "count"),
    [
        ("Reformers", "the Reformer Party", 1),
        ("Liberals", "Liberal National Committee", 1),
        ("Liberals", "Reform National Committee", 2),
        ("Liberals", "Liberal Arts Museum", 2),
    ],
)
def test_a_partys_people_speak_with_its_own_body(people, body, count):
    assert len(roots_of(people, body)) == count


def ruler(name, office, country):
    """A person's word, whose office the reports tell, beside those of other states."""
    actor = make_actor(make_local(make_article(f"{name} spoke.", "Coast Radio"), name, country=country))
    return Source(name, actor, describe(office), names=[name], offices=[describe(office)])


@pytest.mark.parametrize(("country", "count"), [("", 3), ("SE", 3), ("NO", 2)])
def test_who_rule_two_states_do_not_speak_for_one_another(country, count):
    rulers = [ruler("Ada Merrow", "president", "NO"), ruler("Eva Lund", "president", "CL")]
    assert len(merged([*rulers, ruler("Olaf Brandt", "prime minister", country)])) == count


def test_what_a_state_felt_others_may_say_as_well():
    first = make_article("Norland felt a threat, Kari Moe said.", "Coast Radio")
    second = make_article("Norland felt a threat, it said.", "Harbour Post")
    state, again = (make_local(article, "Norland", kind="country") for article in (first, second))
    stoker = make_local(first, "Kari Moe")
    claims = [said_by(first, stoker, "Norland felt a threat", state), said_by(second, again, "Norland felt a threat")]
    fact = make_fact(*claims, question="Who felt it?", statement="Norland felt a threat")
    actors = [make_actor(state, again), make_actor(stoker)]
    assert len(list(trace_roots([first, second], [fact], claims, [], actors, []))) == 2


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("U.S. officials", "the U.S. military", 1),  # letters with stops are a country too
        ("U.S. officials", "a Norwegian official", 2),
        ("CPR", "Council for Ports and Rails", 1),  # initials of all but its last word
        ("the state-owned Harlia company", "Harliya", 1),
        ("his lawyer", "Roe's attorney", 1),
        ("a lawyer for the victim", "the defence attorney", 2),
        ("Roe's attorney", "the district attorney", 2),  # one pleads for him, the other against him
        ("court documents", "federal prosecutors", 1),
        ("a judge", "federal prosecutors", 2),
        ("the study", "findings of the trial", 1),
        ("a poll", "a survey by Harl University", 1),
        ("a poll by Sedd College", "a survey by Harl University", 2),
        ("police", "a report in the Evening Post", 1),
        ("a person familiar with the talks", "police", 2),
    ],
)
def test_one_party_under_two_names_is_one_root_and_two_of_one_trade_are_two(one, other, count):
    assert len(roots_of(one, other)) == count


@pytest.mark.parametrize(
    ("body", "plain", "count"),
    [
        ("Harbour Commission", "the organising commission", 1),
        ("Harbour Commission", "the committee", 2),
        ("Harbour Commission", "a company spokesman", 2),
        ("Harbour Commission", "the watchdog's chief", 2),
        ("Harbour Lines", "a company spokesman", 1),
        ("Harbour Lines", "the safety agency", 2),
        ("Aviation Safety Service", "the safety agency", 1),
        ("Dockers' Union", "the central bank", 2),
    ],
)
def test_a_noun_of_the_only_bodys_name_and_its_spokesman_are_that_body(body, plain, count):
    local = make_local(make_article(f"The {body} met.", "Outlet 9"), body, kind="organisation")
    assert len(roots_of(body, plain, actors=[make_actor(local)])) == count


@pytest.mark.parametrize(("share", "names"), [("almost two-thirds", ["a survey"]), ("63 percent", ["a survey"])])
def test_a_share_of_those_who_were_asked_is_no_source_of_what_the_survey_found(share, names):
    assert names_of(roots_of(("a survey", share))) == names


def test_what_a_speakers_own_country_would_do_is_the_speakers_word():
    assert names_of(roots_of(("Jo Lind", "her country"))) == ["Jo Lind"]
    assert names_of(roots_of(("Jo Lind", "police"))) == ["police"]


def test_a_committee_that_a_text_calls_by_a_noun_is_not_the_person_whom_its_words_name():
    article = make_article("The committee said Jo Lind would not come to the quay.", "Outlet 8")
    person = make_local(article, "Jo Lind")
    found = []
    for noun in ("the committee", "the former skipper"):
        said = make_claim(article, "Jo Lind would not come", "come", source=noun, actors=[person])
        other = make_article("Jo Lind said she would not come to the quay.", "Outlet 9")
        own = make_claim(other, "she would not come", "come", source="Jo Lind")
        fact = make_fact(said, own, question="?", statement="Jo Lind would not come")
        found.append(len(list(trace_roots([article, other], [fact], [said, own], [], [make_actor(person)], []))))
    assert found == [2, 1]


def test_a_partys_people_are_its_national_committee_by_initials_and_no_other_body_of_these_letters():
    article = make_article("The Harbourites met with the HNC and the HBO.", "Outlet 9")
    people = make_actor(make_local(article, "Harbourites", kind="group"))
    for body, count in (("HNC", 1), ("HBO", 2)):
        committee = make_actor(make_local(article, body, kind="organisation"))
        assert len(roots_of("Harbourites", body, actors=[people, committee])) == count


def test_who_is_told_things_and_reports_them_is_a_medium_and_who_is_only_told_is_none():
    assert media_in(["Police told Quay9 of it.", "The pier burnt, Quay9 reports."]) == {"quay9"}
    assert media_in(["Police told Harl Motors of it.", "It was in the journal Tides."]) == {"tides"}
    assert media_in(["Police told the Harbour Ministry, and the Harbour Ministry reported nine deaths."]) == set()


def test_who_passes_a_word_on_lends_no_name_to_whom_it_is_from():
    station = Source("Quay Television", make_actor(make_local(make_article("Quay Television."), "Quay Television")),
                     describe("Quay Television"), carried=True)  # fmt: skip
    pilot = Source("a pilot", None, describe("a pilot"))
    assert [s.name for s in merged([pilot, station])] == ["a pilot"]


def test_a_fact_that_is_stated_in_the_words_of_a_contested_account_is_disputed_too():
    _, claims, fact = told("police", "the county hospital", "the union")
    roots = [make_root(fact, "police", claims[0]), make_root(fact, "hospital", claims[1])]
    side = replace(claims[0], id="side", stop=claims[0].stop - 2)  # another cut of the words that speak for the fact
    other = replace(fact, id="other", best=side.id)
    conflict = make_dispute(other, ("9", [side]), ("8", [claims[2]]))
    [standing] = weigh_standing([fact], [*claims, side], roots, [conflict])
    assert standing.standing == "disputed"
    elsewhere = replace(side, article_id="another")
    [standing] = weigh_standing([fact], [*claims, elsewhere], roots, [conflict])
    assert standing.standing == "corroborated"


def test_what_is_told_of_a_source_is_no_second_source():
    assert speaking_together("the police, who said he was found by officials") == []
    assert speaking_together("residents and officials, who fled") == ["residents", "officials"]


def test_who_shares_no_word_with_the_statement_is_not_surely_near():
    articles = [make_article("Nine people were held. A", "A"), make_article("Some went to jail. B", "B")]
    first = make_claim(articles[0], "Nine people were held", "held", source="police")
    second = make_claim(articles[1], "Some went to jail", "went", source="the county hospital")
    fact = make_fact(first, second, question="Who was held?", statement="Nine people were held")
    for words, nearness in ((0.5, 0.9), (0.1, UNSURE)):
        roots = trace_roots(articles, [fact], [first, second], [], [], [], [liken(first, second, 0.9, words=words)])
        assert {r.name: r.nearness for r in roots}["the county hospital"] == nearness


@pytest.mark.parametrize(
    ("one", "other", "roots"),
    [
        ("the affidavit of probable cause", "police", 1),
        ("the incident report", "the county sheriff's office", 1),
        ("the report", "police", 2),
        ("deputies", "law enforcement", 1),
        ("the Velm Bureau of Investigation", "investigators", 1),
        ("agents", "police", 1),
    ],
)
def test_police_are_police_by_any_name_and_write_what_they_swear_to(one, other, roots):
    assert len(roots_of(one, other)) == roots


def named(name):
    return make_actor(make_local(make_article(f"{name} left."), name, kind="person"))


def test_a_spokesman_of_one_state_speaks_for_no_president_of_another():
    known = [Party(frozenset({"spokesman"}), "RU", "", "state", speaks=True), describe("President Roe's spokesman")]
    peskov = Source("Ivan Brel", named("Ivan Brel"), describe("Ivan Brel"), offices=known)
    other = Source("Li Venn", named("Li Venn"), describe("Norland's president"), countries={"KR"})
    assert len(merged([peskov, other])) == 2


def test_a_pilot_of_an_airline_is_not_its_voice():
    pilot = Source("Ada Brel", named("Ada Brel"), describe("Ada Brel"), offices=[describe("airline pilot")])
    assert len(merged([pilot, Source("an airline", None, describe("an airline"))])) == 2
    spoken = Source("Ada Brel", named("Ada Brel"), describe("Ada Brel"), offices=[describe("airline spokeswoman")])
    assert len(merged([spoken, Source("an airline", None, describe("an airline"))])) == 1
