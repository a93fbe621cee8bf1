"""weigh.comparable and weigh.standpoints: which figures may count one thing, and who gives which answer when."""

import pytest
from compared import compare, disputes
from hypothesis import given
from hypothesis import strategies as st

from rashomon.records import Figure
from rashomon.stages.weigh.comparable import BARE, KIND, LIKE, NOTHING, counted_as, likeness_of, loosely_apart

POST, LEDGER = "Harbour Post", "Northern Ledger"


def figure(low, measure, unit="", start=0):
    return Figure(
        article_id="a", id=f"{start}", start=start, stop=start + 4, measure=measure, unit=unit, low=float(low),
        high=float(low), hedge="exact", counted_start=-1, counted_stop=-1, part_of="",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "how"),
    [
        (figure(8, "hostage"), figure(10, "hostage"), LIKE),
        (figure(8, "firefighting helicopter"), figure(10, "helicopter"), KIND),
        (figure(8, "resident", "people"), figure(10, "hostage", "people"), KIND),
        (figure(8, "metres", "metres"), figure(10, "distance", "km"), KIND),
        (figure(8, "hostage"), figure(10, "count"), BARE),
        (figure(8, "killed"), figure(10, "injured"), NOTHING),
        (figure(8, "killed"), figure(10, "age", "years"), NOTHING),
        (figure(8, "helicopter"), figure(10, "lorry"), NOTHING),
    ],
)
def test_what_may_be_counted_under_two_names(first, second, how):
    assert likeness_of(first, second) == likeness_of(second, first) == how


def test_of_several_numbers_the_nearest_are_compared_and_equal_ones_end_the_comparison():
    five, aboard, names = figure(5, "survived"), figure(150, "count", start=9), figure(87, "name")
    assert loosely_apart([names], [five, aboard]) == (names, aboard)
    assert loosely_apart([names], [aboard, figure(87, "count", start=20)]) is None


def test_what_happened_names_the_question_before_a_noun_and_a_noun_before_nothing():
    assert counted_as(figure(3, "man"), figure(4, "killed")) == "killed"
    assert counted_as(figure(8, "resident"), figure(10, "hostage")) == "people"
    assert counted_as(figure(8, "count"), figure(10, "lorry")) == "lorry"


LOW = st.floats(0, 1e6)
MEASURE = st.sampled_from(["killed", "count", "people", "age", "ship", "length"])
FIGURES = st.lists(st.builds(figure, LOW, MEASURE, st.sampled_from(["", "people", "metres"])), max_size=4)


@given(FIGURES, FIGURES)
def test_any_figures_are_compared_the_same_way_from_both_sides(mine, theirs):
    there, back = loosely_apart(mine, theirs), loosely_apart(theirs, mine)
    assert (there is None) == (back is None)
    assert there is None or (there[0] in mine and there[1] in theirs)


def test_two_words_for_the_counted_make_one_question():
    accounts = (
        (POST, "2031-06-02", "Gunmen stormed the bank in Torvik on Monday. The gunmen drove off with ten hostages."),
        (
            LEDGER,
            "2031-06-02",
            "Gunmen stormed the bank in Torvik on Monday. The gunmen drove off with eight residents.",
        ),
    )
    told = disputes(compare(*accounts), "figure")
    assert any({"ten", "eight"} <= {p.value for p in d.positions} for d in told)
