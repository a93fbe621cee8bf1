import pytest

from evals.incidents import Incident, baseline, interval, is_right, most
from rashomon.stages.write.answers import answers


def dossier(figures=(), when=None, where=None):
    return {"story": {"main": {"figures": list(figures), "when": when, "where": where}}}


def test_a_record_that_states_no_figure_answers_none_killed():
    assert answers(dossier()) == {"killed": 0, "injured": 0, "date": None, "city": None}


def test_the_first_figure_of_a_measure_is_the_answer():
    rows = [{"measure": "killed", "low": n, "high": None} for n in (4, 3)]
    assert answers(dossier(rows))["killed"] == 4


def test_the_town_answers_before_the_place_in_it():
    where = {"name": "Mill Lane", "town": {"name": "Toledo"}}
    assert answers(dossier(where=where))["city"] == "Toledo"
    assert answers(dossier(where=where | {"town": None}))["city"] == "Mill Lane"


@pytest.mark.parametrize(
    ("said", "gold"), [("St. Paul", "Saint Paul"), ("Oldmere", "Toledo (Oldmere)"), ("TOLEDO", "Toledo")]
)
def test_spellings_of_a_town_are_one(said, gold):
    assert is_right("city", said, gold)


def test_the_baseline_lets_articles_vote():
    reports = [
        {"title": "", "maintext": f"{n} people were killed in Oldmere.", "date_publish": "2020-03-04"}
        for n in ("Two", "2", "5")
    ]
    said = baseline(Incident("1", {}, tuple(reports)))
    assert said == {"killed": 2, "injured": 0, "date": "2020-03-04", "city": "Oldmere"}


def test_equally_frequent_values_give_the_least_and_none_gives_nothing():
    assert (most([3, 2]), most([])) == (2, None)


def test_an_interval_of_sure_marks_is_a_point():
    assert interval([True] * 9) == (1.0, 1.0)
