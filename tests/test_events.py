"""weigh.events and the knowledge under it: happenings as PLOVER events, from trees made by hand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trees import make_tree

from rashomon.language.arcs import Tree
from rashomon.language.codes import alpha3, codes_of
from rashomon.language.countries import countries
from rashomon.language.deeds import read_deed
from rashomon.language.deedwords import LIGHT, MODES, PHRASES, TYPE_OF, WEAK, mode_of
from rashomon.language.plover import QUAD_OF, QUADS, SCORES, TYPES, coming, quad_number, score_of
from rashomon.language.sectors import SECTOR_OF, SECTORS, country_of, sector_of
from rashomon.stages.weigh.events import find_events
from rashomon.stages.weigh.happenings import gather_happenings
from rashomon.stages.weigh.sameness import same_events
from tests.builders import make_actor, make_article, make_claim, make_event, make_fact, make_local, make_time

TEXT = "Norland expelled two envoys of Sudmark from Karst on 3 May."
TREE = (
    "Norland|PROPN|2|nsubj expelled|VERB|0|root two|NUM|4|nummod envoys|NOUN|2|obj of|ADP|6|case Sudmark|PROPN|4|nmod "
    "from|ADP|8|case Karst|PROPN|2|obl on|ADP|11|case 3|NUM|11|nummod May|PROPN|2|obl .|PUNCT|2|punct"
)
LEMMAS = {
    "expelled": "expel",
    "envoys": "envoy",
    "demanded": "demand",
    "agreed": "agree",
    "arrested": "arrest",
    "soldiers": "soldier",
    "launched": "launch",
    "must": "must",
    "said": "say",
    "police": "police",
}


def parse(text, *rows, mentions=()):
    parsed = make_tree(text, *rows, mentions=mentions)
    return replace(parsed, lemma=[LEMMAS.get(lemma, lemma) for lemma in parsed.lemma])


def deed_of(text, row, word, mentions=()):
    parsed = parse(text, row, mentions=mentions)
    return parsed, read_deed(Tree.of(parsed), parsed.token_start.index(text.index(word)))


def named(parsed, parties):
    return [parsed.text[p.start : p.stop] for p in parties]


def scene(*claims_more):
    article = make_article(TEXT)
    people = [make_local(article, name, kind="country") for name in ("Norland", "Sudmark")]
    place = make_local(article, "Karst", kind="place")
    time = make_time(article, "3 May", "2031-05-03")
    mentions = (("Norland", "place"), ("Sudmark", "place"), ("Karst", "place"))
    parsed = replace(parse(TEXT, TREE, mentions=mentions), article_id=article.article_id)
    claims = [
        replace(
            make_claim(article, words, "expelled", actors=[*people, place], times=[time], **more), predicate="expel"
        )
        for words, more in claims_more or ((TEXT[:-1], {}),)
    ]
    facts = [make_fact(c, question=f"What {c.start}?", statement=TEXT) for c in claims]
    return facts, claims, [make_actor(p) for p in (*people, place)], [time], [*people, place], [parsed]


def test_a_fact_that_names_a_deed_becomes_one_event_with_its_parties_place_and_day():
    given_ = scene()
    (event,) = find_events(*given_)
    assert (event.plover, event.mode, event.status) == ("SANCTION", "expel", "happened")
    assert [event.actor, event.recipient, event.place] == [a.id for a in given_[2]]
    assert (event.from_date, event.precision) == ("2031-05-03", "day")
    assert event.score == -5.5
    assert TEXT[event.word_start : event.word_stop] == "expelled"
    assert TEXT[event.recipient_start : event.recipient_stop] == "two envoys of Sudmark"
    assert event.recipient_sector == "GOV"


def test_claims_that_hang_on_one_word_are_one_happening_however_they_were_cut():
    facts, *rest = scene((TEXT[:-1], {}), ("expelled two envoys of Sudmark", {}))
    assert facts[0].id != facts[1].id
    (event,) = find_events(facts, *rest)
    assert set(event.claims) == {c.id for c in rest[0]}


def test_a_negated_deed_is_no_event_and_one_that_is_only_denied_says_so():
    assert list(find_events(*scene((TEXT[:-1], {"negated": True})))) == []
    (event,) = find_events(*scene((TEXT[:-1], {"stance": "denied"})))
    assert (event.status, event.claims, len(event.denials)) == ("denied", [], 1)
    (event,) = find_events(*scene((TEXT[:-1], {}), ("expelled two envoys of Sudmark", {"stance": "denied"})))
    assert (event.status, len(event.claims), len(event.denials)) == ("happened", 1, 1)


def test_what_a_source_only_alleges_is_kept_apart():
    (event,) = find_events(*scene((TEXT[:-1], {"stance": "alleged"})))
    assert event.status == "alleged"


def test_without_a_known_party_there_is_no_event():
    facts, claims, _, times, _, parsed = scene()
    bare = [replace(p, mention_start=[], mention_stop=[], mention_kind=[]) for p in parsed]
    text = TEXT.replace("envoys", "things")
    bare = [replace(bare[0], text=text, lemma=["thing" if x == "envoy" else x for x in bare[0].lemma])]
    assert list(find_events(facts, claims, [], times, [], bare)) == []


def test_announced_help_or_withdrawal_is_a_promise_and_announced_harm_a_threat():
    assert coming("AID", "") == ("AGREE", "")
    assert coming("COERCE", "arrest") == ("THREATEN", "arrest")
    assert coming("RETREAT", "withdraw") == ("AGREE", "")
    assert coming("ACCUSE", "allege") == ("ACCUSE", "allege")


def test_what_is_demanded_is_no_deed_of_its_own():
    text = "Norland demanded that Sudmark release the envoys."
    row = (
        "Norland|PROPN|2|nsubj demanded|VERB|0|root that|SCONJ|5|mark Sudmark|PROPN|5|nsubj release|VERB|2|ccomp "
        "the|DET|7|det envoys|NOUN|5|obj .|PUNCT|2|punct"
    )
    mentions = (("Norland", "place"), ("Sudmark", "place"))
    parsed, deed = deed_of(text, row, "demanded", mentions)
    assert (deed.type, named(parsed, deed.actors), named(parsed, deed.recipients)) == (
        "REQUEST",
        ["Norland"],
        ["Sudmark"],
    )
    assert deed_of(text, row, "release", mentions)[1] is None


def test_what_somebody_says_another_must_do_is_a_request_of_the_speaker():
    text = "Norland said Sudmark must release the envoys."
    row = (
        "Norland|PROPN|2|nsubj said|VERB|0|root Sudmark|PROPN|5|nsubj must|AUX|5|aux release|VERB|2|ccomp "
        "the|DET|7|det envoys|NOUN|5|obj .|PUNCT|2|punct"
    )
    parsed, deed = deed_of(text, row, "release", (("Norland", "place"), ("Sudmark", "place")))
    assert (deed.type, named(parsed, deed.actors), named(parsed, deed.recipients)) == (
        "REQUEST",
        ["Norland"],
        ["Sudmark"],
    )


def test_a_passive_turns_the_parties_round():
    text = "Two soldiers were arrested by police."
    row = (
        "Two|NUM|2|nummod soldiers|NOUN|4|nsubj:pass were|AUX|4|aux:pass arrested|VERB|0|root by|ADP|6|case "
        "police|NOUN|4|obl:agent .|PUNCT|4|punct"
    )
    parsed, deed = deed_of(text, row, "arrested")
    assert (named(parsed, deed.actors), named(parsed, deed.recipients)) == (["police"], ["Two soldiers"])
    assert (deed.actors[0].sector, deed.recipients[0].sector) == ("COP", "MIL")


def test_a_light_verb_leaves_the_naming_to_its_noun_and_both_read_the_same():
    text = "Norland launched an investigation into Sudmark."
    row = (
        "Norland|PROPN|2|nsubj launched|VERB|0|root an|DET|4|det investigation|NOUN|2|obj into|ADP|6|case "
        "Sudmark|PROPN|4|nmod .|PUNCT|2|punct"
    )
    mentions = (("Norland", "place"), ("Sudmark", "place"))
    _, by_verb = deed_of(text, row, "launched", mentions)
    parsed, by_noun = deed_of(text, row, "investigation", mentions)
    assert by_verb == by_noun
    assert (by_verb.type, by_verb.mode) == ("ACCUSE", "investigate")
    assert named(parsed, by_verb.recipients) == ["Sudmark"]


def test_there_are_sixteen_types_in_four_classes_and_a_score_lies_on_its_class_side():
    assert len(TYPES) == len(QUAD_OF) == 16
    assert QUAD_OF["SANCTION"] == "material conflict"
    assert score_of("ACCUSE", "") == -3
    for name, scores in SCORES.items():
        assert 1 <= quad_number(name) <= len(QUADS)
        assert QUAD_OF[name].endswith("cooperation") == (scores[""] > 0), name
    assert score_of("ASSAULT", "no such mode") == score_of("ASSAULT", "")


def test_every_word_phrase_and_mode_names_a_known_type():
    assert set(TYPE_OF.values()) | {name for _, _, name in PHRASES if name} <= set(TYPES)
    assert {(name, mode) for name, mode, _ in MODES} <= {(n, m) for n, ms in SCORES.items() for m in ms}
    assert set(TYPE_OF) | LIGHT >= WEAK
    assert mode_of("COERCE", {"arrest", "man"}) == "arrest"


@pytest.mark.parametrize(
    ("words", "country", "sector"),
    [
        (["Peruvian", "soldiers"], "PE", "MIL"),
        (["the", "president", "of", "Armenia"], "AM", "GOV"),
        (["a", "bridge"], "", ""),
    ],
)
def test_a_party_shows_its_country_and_its_sector(words, country, sector):
    lemmas = [w.lower().removesuffix("s") if w == "soldiers" else w.lower() for w in words]
    assert (country_of(words), sector_of(lemmas)) == (country, sector)


def test_every_country_has_an_alpha_3_code_of_its_own():
    codes = [alpha3(c.code) for c in countries()]
    assert all(len(code) == 3 and code.isupper() for code in codes)
    assert len(set(codes)) == len(codes)
    assert codes_of("DE") == ("DEU", "255", "GM")
    assert alpha3("") == ""
    assert set(SECTOR_OF.values()) == set(SECTORS)


@given(
    st.lists(st.sampled_from(["nsubj", "obj", "obl", "acl", "xcomp", "conj", "nmod", "advcl"]), min_size=1, max_size=7)
)
def test_any_tree_gives_a_deed_of_a_known_type_or_none(rels):
    words = ["Norland", "agreed", "police", "arrested", "soldiers", "demanded", "envoys", "launched"][: len(rels) + 1]
    tags = ["VERB" if w.endswith("ed") else "NOUN" for w in words]
    cells = [f"{words[0]}|PROPN|0|root"]
    cells += [f"{w}|{t}|{n + 1}|{r}" for n, (w, t, r) in enumerate(zip(words[1:], tags[1:], rels, strict=True))]
    parsed = parse(" ".join(words), " ".join(cells), mentions=(("Norland", "place"),))
    tree = Tree.of(parsed)
    for token in range(len(words)):
        deed = read_deed(tree, token)
        assert deed is None or (deed.type in TYPES and (deed.actors or deed.recipients))


def code(plover="ASSAULT", mode="abduct", actor="", recipient="", day="", **more):
    article = make_article(TEXT)
    fact = make_fact(
        make_claim(article, TEXT[:-1]), question=f"{plover} {mode} {actor} {recipient} {day}", statement="x"
    )
    made = make_event(fact, plover, mode, day=day)
    return replace(made, actor=actor, recipient=recipient, **more)


def test_one_deed_that_no_fact_joins_is_one_event_by_its_parties_kind_and_time():
    pairs = {
        (("a", "b", "2031-05"), ("a", "", "2031-05-03")): 1,  # the same party, one date within the other
        (("a", "b", "2031-05-03"), ("a", "b", "2031-06-01")): 2,  # at another time
        (("a", "b", "2031-05-03"), ("a", "c", "2031-05-03")): 1,  # one day, one kind: two names of those it was done to
        (("a", "b", ""), ("c", "b", "")): 2,  # by another
        (("a", "b", ""), ("a", "b", "")): 1,
    }
    for (one, other), expected in pairs.items():
        events = [code(actor=a, recipient=r, day=d) for a, r, d in (one, other)]
        assert len(same_events(events, ["abduct", "kidnap"])) == expected, (one, other)
    planned = [code("AGREE", "", "a", "b"), code("AGREE", "", "a", "b", status="planned")]
    assert len(same_events(planned, ["agree", "agree"])) == 2


def test_a_raid_and_a_killing_stay_two_where_one_fact_holds_claims_of_both():
    article = make_article("Police raided homes. Two men were killed. The raid went on. A killing followed.")
    raids = [make_claim(article, w) for w in ("Police raided homes", "The raid went on")]
    kills = [make_claim(article, w) for w in ("Two men were killed", "A killing followed")]
    mixed = make_fact(raids[0], raids[1], kills[0], question="What?", statement="Police raided homes")
    deaths = make_fact(kills[1], question="Who?", statement="A killing followed")
    words = {c.id: (article.article_id, n, "COERCE") for n, c in enumerate(raids)}
    words |= {kills[0].id: (article.article_id, 9, "ASSAULT"), kills[1].id: (article.article_id, 9, "ASSAULT")}
    found = {h.fact.id: h.claims for h in gather_happenings([mixed, deaths], words)}
    assert found == {mixed.id: [c.id for c in raids], deaths.id: [c.id for c in kills]}


def test_a_noun_that_only_says_how_is_no_deed():
    text = "Norland cancelled concerts in protest."
    row = "Norland|PROPN|2|nsubj cancelled|VERB|0|root concerts|NOUN|2|obj in|ADP|5|case protest|NOUN|2|obl"
    assert deed_of(text, row, "protest", (("Norland", "organisation"),))[1] is None
