"""exports.relations: how two actors stood to each other, from happenings and not from reports."""

import json
from dataclasses import replace

import pytest
from envoys import ARTICLES, envoys_story
from hypothesis import given
from hypothesis import strategies as st

from rashomon.cli import main
from rashomon.exports.accounts import relation_rows, side_words
from rashomon.exports.cells import Evidence
from rashomon.exports.folder import write_folder
from rashomon.exports.formats.coded import Coded, coded_events
from rashomon.exports.pairs import pair_rows
from rashomon.exports.relationlines import bar, lines_of
from rashomon.exports.relations import UnknownActorError, as_row, band, event_row, relation, spans, steps_of
from rashomon.exports.stored import read_stored
from rashomon.stages.write.happenings import side_row
from tests.builders import make_claim, make_event, make_fact


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    out = tmp_path_factory.mktemp("envoys")
    write_folder(out, [envoys_story()], [], ARTICLES)
    return out


@pytest.fixture(scope="module")
def stories(folder):
    return read_stored(folder)


def test_a_month_without_an_event_is_a_gap_and_not_a_zero(stories):
    points = relation(stories, "Norland", "Sudmark", reported=True).points
    assert [(p.at, p.score) for p in points] == [("2031-03", 5.0), ("2031-04", None), ("2031-05", -4.25)]
    assert [p.reports for p in points] == [0, 0, 2]


def test_a_happening_counts_once_however_many_reports_tell_it(stories):
    (may,) = [p for p in relation(stories, "Norland", "Sudmark", reported=True).points if p.at == "2031-05"]
    expelled = next(e for e in may.events if e.type == "SANCTION")
    assert len(expelled.articles) == 2
    assert len(may.events) == 2


def test_what_no_report_dates_counts_only_where_that_is_asked_for(stories, folder, capsys):
    told, all_ = (relation(stories, "Norland", "Sudmark", reported=r) for r in (False, True))
    undated = {e.id for e in told.other} - {e.id for e in all_.other}
    assert undated
    assert undated <= {e.id for p in all_.points for e in p.events}
    assert main(["relations", str(folder), "Norland", "Sudmark"]) == 0
    assert "no date told (reported" in capsys.readouterr().out


def test_both_ways_round_are_one_relation_and_a_state_answers_to_its_capital(stories):
    one, other = relation(stories, "Norland", "Sudmark"), relation(stories, "sudmark", "NORLAND")
    assert [p.score for p in one.points] == [p.score for p in other.points]
    by_country = relation(stories, "Oslo", "Stockholm")
    assert {e.id for p in by_country.points for e in p.events} == {e.id for p in one.points for e in p.events}


def test_what_is_only_alleged_is_shown_and_not_counted(stories):
    series = relation(stories, "Norland", "Sudmark", reported=True)
    assert [(e.type, e.status) for e in series.other] == [("ASSAULT", "alleged")]
    assert as_row(series, event_row)["not_counted"][0]["plover"] == "ASSAULT"


def test_every_point_shows_its_sentences(stories):
    for point in as_row(relation(stories, "Norland", "Sudmark", "year"), event_row)["points"]:
        for event in point["events"]:
            assert event["sentences"]
            for sentence in event["sentences"]:
                text = stories[0].texts[sentence["article"]]
                assert text[sentence["start"] : sentence["stop"]] == sentence["text"] != ""


def test_an_unknown_actor_is_told_who_there_is(stories, folder, capsys):
    with pytest.raises(UnknownActorError, match="Norland, Sudmark"):
        relation(stories, "Ostland", "Sudmark")
    assert main(["relations", str(folder), "Ostland", "Sudmark"]) == 2
    assert "Ostland" in capsys.readouterr().err


def test_the_command_prints_the_series_and_its_json(folder, capsys):
    assert main(["relations", str(folder), "Norland", "Sudmark"]) == 0
    shown = capsys.readouterr().out
    assert "2031-04" in shown
    assert "no event told" in shown
    assert "Not counted" in shown
    assert max(map(len, shown.splitlines())) <= 80
    assert main(["relations", str(folder), "Norland", "Sudmark", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["format"] == "rashomon-relation/1"


def test_few_happenings_have_no_band_and_the_same_ones_the_same_band():
    assert band([-9.0, 5.0]) == (None, None)
    low, high = band([-9.0, 5.0, -3.5, 2.5])
    assert low < -1.25 < high
    assert band([-9.0, 5.0, -3.5, 2.5]) == (low, high)
    assert band([-3.0] * 5) == (-3.0, -3.0)


def test_spans_run_over_the_turn_of_the_year():
    assert spans("2030-11", "2031-02", "month") == ["2030-11", "2030-12", "2031-01", "2031-02"]
    assert spans("2031-02-28", "2031-03-01", "day") == ["2031-02-28", "2031-03-01"]
    assert spans("2029", "2031", "year") == ["2029", "2030", "2031"]
    assert list(steps_of([], {"2031-05": 3}, "month")) == []


@given(st.floats(-10, 10))
def test_a_bar_is_as_wide_for_every_score_and_points_its_way(score):
    drawn = bar(score)
    left, right = drawn.split("│")
    assert len(left) == len(right) == 10
    assert not (left.strip() and right.strip())
    assert ("█" in left) == (round(score) < 0)


def test_a_page_has_the_series_of_states_and_a_run_of_months_in_which_nothing_is_told_is_one_gap(stories):
    (pair,) = pair_rows(stories[0].view, Evidence(stories[0].view, stories[0].texts))
    counted = relation(stories, "Oslo", "Stockholm").points
    assert (pair["one"], pair["two"]) == ("Norway", "Sweden")
    told = [(p["at"], p["score"]) for p in pair["points"] if p["score"] is not None]
    assert told == [(p.at, p.score) for p in counted if p.score is not None]
    gaps = [p for p in pair["points"] if p["score"] is None]
    assert len(gaps) == 1
    assert all(p["cell"].ids for p in pair["points"] if p not in gaps)


def test_a_page_lists_every_event_by_date_also_where_a_side_has_no_name(stories):
    stored = stories[0]
    rows = relation_rows(stored.view, Evidence(stored.view, stored.texts))
    assert [r["date"] for r in rows] == ["March 2031", "3 May 2031", "3 May 2031", "", ""]
    bomb = next(r for r in rows if r["event"] == "assault explosives")
    assert (bomb["recipient"], bomb["place"]) == ("somebody", "Karst")
    assert bomb["support"] == "2 reports, 1 source"
    alleged = next(r for r in rows if "torture" in r["event"])
    assert alleged["event"] == "assault torture (alleged)"


def test_a_side_says_whose_officials_they_are_and_who_is_only_meant(stories):
    event = next(e for e in coded_events(stories) if e.type == "SANCTION")
    police = replace(event.actor, id="", name="police", words="police", country_name="Norway")
    assert side_words(police) == "police (Norway)"
    assert side_words(replace(police, name="Norwegian police", words="Norwegian police")) == "Norwegian police"
    row = json.loads(json.dumps(event.row))
    row["actor"] = None
    row["sides"]["actor"] |= {"country": "NOR", "start": -1, "stop": -1}
    assert side_words(Coded(event.stored, row).actor) == "Norway"


def test_nothing_between_two_known_actors_is_said_so(stories):
    assert "Nothing dated" in lines_of(relation(stories, "Norland", "Norland"))


def test_an_event_tells_its_reports_beside_the_independent_roots_and_all_its_parties(stories):
    rows = {row["plover"] + (row["mode"] or ""): row for row in stories[0].dossier["events"]}
    expelled = rows["SANCTIONexpel"]
    assert (expelled["reports"], expelled["roots"]) == (2, ["The Gazette"])
    assert expelled["quad"] == "material conflict"
    assert expelled["sides"]["actor"]["country"] == "NOR"
    assert (rows["ASSAULTexplosives"]["reports"], rows["ASSAULTexplosives"]["roots"]) == (2, ["police"])
    several = replace(
        make_event(make_fact(make_claim(ARTICLES[0], "A bomb", "bomb"), question="?", statement=""), "CONSULT"),
        party_side=["actor", "actor", "recipient"], party=["a", "b", ""], party_country=["NOR", "NOR", "SWE"],
        party_sector=["GOV", "MIL", ""], party_role=["foreign minister", "", ""],
        party_start=[0, 5, -1], party_stop=[4, 9, -1], actors=["a", "b"],
    )  # fmt: skip
    side = side_row("actor", several, ("NOR", "GOV", 0, 4), several.actors)
    assert [(p["actor"], p["sector"], p["role"]) for p in side["parties"]] == [
        ("a", "GOV", "foreign minister"),
        ("b", "MIL", None),
    ]
    assert side["all"] == ["a", "b"]
