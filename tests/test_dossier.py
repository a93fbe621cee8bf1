import json
import random
from dataclasses import replace
from types import SimpleNamespace

import pytest
from builders import (
    make_article,
    make_claim,
    make_dispute,
    make_fact,
    make_figure,
    make_member,
    make_parse,
    make_standing,
)
from compared import compare
from ferry import MADE_BY, ferry_story
from hypothesis import given
from hypothesis import strategies as st

from rashomon.records import Dossier, Rejected
from rashomon.stages.write.dossier import write_dossier
from rashomon.stages.write.headline import cut, disputed_numbers, plain_title, settled
from rashomon.stages.write.rows import is_whole

SPANNED = ("claims", "quotes", "times")


def written(story):
    (result,) = write_dossier(*story, made_by=MADE_BY)
    return result


@pytest.fixture(scope="module")
def story():
    return ferry_story()


@pytest.fixture(scope="module")
def dossier(story):
    return json.loads(written(story).json)


def test_the_dossier_has_the_parts_of_the_contract(dossier):
    assert dossier["format"] == "rashomon-dossier/1"
    assert list(dossier)[:12] == [
        "format", "made_by", "story", "articles", "actors", "times", "quotes", "claims", "facts", "disputes", "events",
        "copies",
    ]  # fmt: skip
    assert set(dossier["story"]["main"]) == {
        *("what", "who", "whom", "why", "how", "when", "weekday", "where", "figures")
    }


@pytest.mark.parametrize(
    ("words", "head", "form", "whole"),
    [
        ("Divers complained", "complained", "sentence", False),
        ("Divers complained on Sunday in a letter", "complained", "sentence", False),
        ("Divers complained the new lamps of the lock make it hard to see what swims below them", "complained",
         "sentence", True),
        ("the lamps of the lock", "lamps", "nominal", False),
        ("blaming the keeper", "blaming", "predicate", False),
        ("blamed the keeper", "blamed", "predicate", True),
        ("blame the keeper", "blame", "predicate", False),
        ("be blamed by the keeper", "blamed", "predicate", False),
    ],
)  # fmt: skip
def test_a_statement_is_whole_that_says_who_does_what(words, head, form, whole):
    verb = {"complained": "complain", "blamed": "blame"}.get(head, head)
    who = "" if form != "predicate" else "the mayor"
    claim = replace(make_claim(make_article(f"{words}."), words, head), predicate=verb, form=form, doer=who)
    claim = replace(claim, role=["A0"], role_start=[0], role_stop=[6]) if verb == "complain" else claim
    assert is_whole(claim, f"[{who}] {words}" if who else words) is whole


def test_every_span_is_evidence_in_its_article(story, dossier):
    texts = {a.article_id: a.text for a in story[0]}
    spans = [(row["article"], row["start"], row["stop"]) for part in SPANNED for row in dossier[part]]
    spans += [(m["article"], m["start"], m["stop"]) for a in dossier["actors"] for m in a["mentions"]]
    spans += [(c["article"], f["start"], f["stop"]) for c in dossier["claims"] for f in c["figures"]]
    assert len(spans) > 20
    assert all(texts[article][start:stop].strip() for article, start, stop in spans)


def test_the_order_of_the_input_changes_nothing(story):
    shuffled = [random.Random(7).sample(list(records), len(records)) for records in story]
    assert written(shuffled).json == written(story).json


def test_a_span_outside_its_text_rejects_the_story_with_the_reason(story):
    claims = [replace(story[5][0], stop=10_000), *story[5][1:]]
    rejected = written([*story[:5], claims, *story[6:]])
    assert isinstance(rejected, Rejected)
    assert "10000" in rejected.reason


def test_words_in_which_a_claim_is_said_lie_in_its_text_too(story):
    claims = [replace(story[5][0], said_start=0, said_stop=20_000), *story[5][1:]]
    assert "20000" in written([*story[:5], claims, *story[6:]]).reason


def test_a_fact_on_a_claim_that_nobody_made_rejects_the_story(story):
    facts = [replace(story[10][0], claims=["made up"]), *story[10][1:]]
    rejected = written([*story[:10], facts, *story[11:]])
    assert isinstance(rejected, Rejected)
    assert "made up" in rejected.reason


def test_the_main_happening_is_what_the_reports_lead_with(dossier):
    main = dossier["story"]["main"]
    assert "capsized" in main["what"]["text"]
    assert main["who"]["text"] == "The Halden Star"
    assert (main["when"]["from"], main["when"]["precision"]) == ("2031-05-04", "day")
    assert main["where"]["name"] == "Marrow Point"


def test_the_best_supported_figure_comes_first(dossier):
    killed = [f["low"] for f in dossier["story"]["main"]["figures"] if f["measure"] == "killed"]
    assert killed == [14, 11]


def test_a_figure_belongs_to_the_tightest_claim_around_it():
    article = make_article("The storm that killed 3 people also felled trees.", published="2031-01-01")
    three = make_figure(article, "3", "killed", 3)
    wide = make_claim(article, "The storm that killed 3 people also felled trees", "felled", figures=[three])
    tight = make_claim(article, "killed 3 people", figures=[three])
    trees = make_fact(wide, question="What did the storm fell?", statement="The storm felled trees")
    dead = make_fact(tight, question="How many died?", statement="Three died")
    record = json.loads(written(small_story(article, figures=[three], claims=[wide, tight], facts=[trees, dead])).json)
    figures = {f["question"]: f["figures"] for f in record["facts"]}
    assert figures["What did the storm fell?"] == []
    assert [g["low"] for g in figures["How many died?"]] == [3]


def test_a_claim_names_its_sources_outermost_first_with_the_storys_actor(dossier):
    owner = next(a["id"] for a in dossier["actors"] if a["name"] == "Selma Roth")
    sources = [s for c in dossier["claims"] for s in c["sources"]]
    assert owner in {s["actor"] for s in sources}


def test_quotes_of_the_same_words_share_a_group(dossier):
    groups = [q["group"] for q in dossier["quotes"] if q["group"]]
    assert len(groups) == 2
    assert len(set(groups)) == 1


def test_a_fact_lists_who_tells_it_and_who_does_not(dossier):
    fact = next(f for f in dossier["facts"] if f["question"] == "How many died?")
    outlets = {a["id"]: a["outlet"] for a in dossier["articles"]}
    assert len(fact["told_by"]) == 4
    assert [(outlets[u["article"]], u["why"]) for u in fact["untold_by"]] == [("Marrow Radio", "published-before")]


def test_the_timeline_runs_in_the_order_of_time(dossier):
    dates = [t["from"] for t in dossier["timeline"]]
    assert dates == sorted(dates)
    assert len(dates) >= 2


def test_conflicts_stand_before_updates(dossier):
    assert [d["reading"] for d in dossier["disputes"]] == ["conflict", "update"]


def test_a_lone_surrogate_in_a_text_stays_valid_json():
    article = make_article("The \ud83d ferry sank.", title="Odd \ud83d title", published="2031-01-01")
    claim = make_claim(article, "\ud83d ferry sank", "sank")
    fact = make_fact(claim, question="What sank?", statement="\ud83d ferry sank")
    text = written(small_story(article, claims=[claim], facts=[fact])).json
    assert json.loads(text.encode("utf-8"))["articles"][0]["title"] == "Odd \ud83d title"


def test_an_article_without_a_single_fact_still_gets_its_dossier():
    article = make_article("Nothing happened here today.", published="2031-01-01")
    record = written(small_story(article))
    assert isinstance(record, Dossier)
    assert json.loads(record.json)["story"]["main"]["what"] is None
    assert record.headline == "Nothing happened here today."


@pytest.mark.parametrize(
    ("title", "settled_title"),
    [
        ("Ferry sinks off Marrow Point, eleven dead", "Ferry sinks off Marrow Point"),
        ("Ferry sinks off Marrow Point, 11 dead", "Ferry sinks off Marrow Point"),
        ("Ferry sinks off Marrow Point, two arrested", "Ferry sinks off Marrow Point, two arrested"),
        ("Eleven dead, 11 missing off Marrow Point", "Eleven dead, 11 missing off Marrow Point"),
        ("At sea, eleven dead", "At sea, eleven dead"),
        ("Ferry sinks off Marrow Point, 1,300 stranded", "Ferry sinks off Marrow Point"),
        ("Ferry sinks off Marrow Point, 11,300 stranded", "Ferry sinks off Marrow Point, 11,300 stranded"),
    ],
)
def test_a_headline_leaves_off_a_toll_that_later_reports_outgrew(title, settled_title):
    assert settled(title, {11, 14, 1300}) == settled_title


def test_what_a_headline_stands_back_for_is_a_number_and_no_date():
    article = make_article("Eleven died. At least 1,300 waited. It was in 2019.")
    claims = [make_claim(article, words) for words in ("Eleven died", "At least 1,300 waited", "It was in 2019")]
    fact = make_fact(*claims, question="How many died?", statement="Eleven died")
    toll = make_dispute(fact, ("Eleven", claims[:1]), ("at least 1,300", claims[1:2]))
    year = make_dispute(fact, ("2019", claims[2:]), ("2016", claims[:1]), kind="date")
    assert disputed_numbers(SimpleNamespace(disputes={fact.id: [toll, year]})) == {11, 1300}


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("Ferry sinks off Marrow Point | The Gazette", "Ferry sinks off Marrow Point"),
        ("Breaking: Ferry sinks off Marrow Point - Island News", "Ferry sinks off Marrow Point"),
        ("Semi-final lost", "Semi-final lost"),
    ],
)
def test_a_headline_loses_the_outlets_name(title, plain):
    assert plain_title(title) == plain


@given(st.text(), st.integers(min_value=2, max_value=60))
def test_a_cut_text_is_never_too_long(text, longest):
    assert len(cut(text, longest)) <= longest


def small_story(article, *, figures=(), claims=(), facts=()):
    standings = [make_standing(f, "single-source") for f in facts]
    return (
        [article], [make_parse(article)], [], list(figures), [], list(claims), [], [], [], [], list(facts), [], [], [],
        standings, [], [], [], [make_member(article)],
    )  # fmt: skip


def test_every_fact_says_when_it_was_known_and_when_it_happened(dossier):
    toll = next(f for f in dossier["facts"] if f["statement"] == "Fourteen people died")
    assert toll["known_from"] == "2031-05-05"
    assert toll["happened"] is None
    happening = next(f for f in dossier["facts"] if f["question"] == "What happened?")
    assert happening["known_from"] == "2031-05-04T10:20"
    assert {k: happening["happened"][k] for k in ("from", "to")} == {"from": "2031-05-04", "to": "2031-05-04"}
    past = next(f for f in dossier["facts"] if f["statement"].startswith("Her sister ship"))
    assert past["known_from"] is None  # its one report has no date


def test_every_root_says_how_its_claims_lead_to_it_and_whether_it_speaks_of_itself(dossier):
    roots = [(f, r) for f in dossier["facts"] for r in f["roots"]]
    assert all(len(r["basis"]) == len(r["claims"]) for _, r in roots)
    assert len({r["id"] for _, r in roots}) == len(roots)
    marked = {r["name"]: r["interest_reason"] for _, r in roots if r["interest"]}
    assert list(marked) == ["Selma Roth"]
    assert marked["Selma Roth"].endswith("Selma Roth speaks")


def test_the_changes_are_in_the_order_of_time_and_name_what_is_in_the_dossier(dossier):
    known = {part: {row["id"] for row in dossier[part]} for part in ("articles", "claims", "facts", "disputes")}
    changes = dossier["changes"]
    assert [c["at"] for c in changes] == sorted(c["at"] for c in changes)
    assert {c["kind"] for c in changes} == {"fact", "root", "figure", "dispute", "withdrawn"}
    for change in changes:
        assert change["article"] in known["articles"]
        assert change["fact"] in known["facts"]
        assert change["dispute"] in {None, *known["disputes"]}
        assert set(change["claims"]) <= known["claims"]


def test_animals_are_no_part_of_the_toll():
    text = "The storm killed six herders and 163,000 sheep on Sunday, the agency said. The six herders came from Tal."
    [of] = compare(("Post", "2031-05-06", text), ("Bell", "2031-05-06", text.replace("herders", "shepherds")))[Dossier]
    rows = json.loads(of.json)["story"]["main"]["figures"]
    assert {row["low"] for row in rows if row["measure"] == "killed"} == {6}
