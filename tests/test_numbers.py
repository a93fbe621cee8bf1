import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.measures import base_value
from rashomon.language.numbers import compare, find, value_of


def one(text: str) -> tuple[str, float | None, float | None, str, str]:
    (number,) = find(text)
    return text[number.start : number.stop], number.low, number.high, number.hedge, number.unit


@pytest.mark.parametrize(
    ("text", "span", "low", "high", "hedge"),
    [
        ("The kiln held 4,200 tiles", "4,200", 4200, 4200, "exact"),
        ("twenty-one barges sank", "twenty-one", 21, 21, "exact"),
        ("two hundred and six goats", "two hundred and six", 206, 206, "exact"),
        ("at least 38 mourners", "at least 38", 38, None, "at least"),
        ("no more than nine envoys", "no more than nine", None, 9, "at most"),
        ("as many as 40 tents", "as many as 40", None, 40, "at most"),
        ("nearly 1.2 million lamps", "nearly 1.2 million", 1.2e6, 1.2e6, "about"),
        ("between 30 and 40 kites", "between 30 and 40", 30, 40, "exact"),
        ("16 to 18 drummers", "16 to 18", 16, 18, "exact"),
        ("30-40 drummers", "30-40", 30, 40, "exact"),
        ("3 to 5 million seeds", "3 to 5 million", 3e6, 5e6, "exact"),
        ("dozens of drummers", "dozens", 20, 99, "vague"),
        ("tens of thousands of bees", "tens of thousands", 2e4, 99999, "vague"),
        ("a number of bees", "a number of", 2, 99, "vague"),
        ("The mast broke.Seven sailors fell", "seven", 7, 7, "exact"),  # web pages lose spaces
        ("a dozen eggs", "a dozen", 12, 12, "about"),
        ("100 or more guests", "100 or more", 100, None, "at least"),
        ("three-quarters of the pier", "three-quarters", 0.75, 0.75, "exact"),
        ("one in five huts", "one in five", 0.2, 0.2, "exact"),
        ("minus 12 at dawn", "minus 12", -12, -12, "exact"),
    ],
)
def test_a_number_is_read_with_its_hedge(text: str, span: str, low: float, high: float, hedge: str) -> None:
    found = one(text)
    assert found[0].lower() == span
    assert found[1:4] == (low, high, hedge)


@pytest.mark.parametrize(
    ("text", "low", "unit"),
    [
        ("a grant of $1bn", 1e9, "money:USD"),
        ("£40,000 apiece", 40000, "money:GBP"),
        ("3 million euros", 3e6, "money:EUR"),
        ("US$2.5m", 2.5e6, "money:USD"),
        ("60 per cent", 60, "percent"),
        ("41.5%", 41.5, "percent"),
    ],
)
def test_money_and_percent_carry_their_unit(text: str, low: float, unit: str) -> None:
    found = one(text)
    assert (found[1], found[4]) == (low, unit)


@pytest.mark.parametrize(
    "text",
    [
        "Flight 8243 was late",
        "the Su-27 banked",
        "the 7th lancers",
        "it is the fourth such row",
        "at 14 Harbour Street",
        "they won 3-1 at home",
        "the bill passed on a 52-48 vote",
        "call 0800 555 0147 now",
        "Article 51 forbids it",
        "slide 1/8",
        "the Long March 9 stood on its pad",
    ],
)
def test_labels_scores_ordinals_and_telephone_numbers_are_no_figures(text: str) -> None:
    assert find(text) == []


def test_a_count_that_climbs_is_two_figures_and_not_a_range() -> None:
    assert [n.low for n in find("the toll climbed from 19 to 23")] == [19, 23]


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        ("Claims decreased by 193,000 to 576,000 last week", [193_000, 576_000]),
        ("prices rose by 10 to 15 percent", [10]),
    ],
)
def test_how_much_a_count_fell_and_where_to_is_no_range(text: str, lows: list[float]) -> None:
    assert [n.low for n in find(text)] == lows


def test_a_toll_that_went_up_to_a_number_is_not_hedged() -> None:
    assert find("the toll went up to 36")[0].hedge == "exact"


def test_forty_metres_are_not_forty_million() -> None:
    assert find("a shaft 40m deep")[0].low == 40


@pytest.mark.parametrize(
    ("a", "b", "says"),
    [
        ((38, 38, "exact"), (38, 38, "exact"), "equal"),
        ((38, 38, "exact"), (40, 40, "about"), "rounding"),
        ((1.43e9, 1.43e9, "exact"), (1.4e9, 1.4e9, "exact"), "rounding"),
        ((1.6e8, 1.6e8, "exact"), (2e8, 2e8, "exact"), "different"),
        ((1.4e9, 1.4e9, "exact"), (1.5e9, 1.5e9, "about"), "rounding"),
        ((38, None, "at least"), (40, 40, "exact"), "bound"),
        ((None, 40, "at most"), (38, 38, "exact"), "bound"),
        ((30, 40, "exact"), (38, 38, "exact"), "bound"),
        ((20, 99, "vague"), (38, 38, "exact"), "vague"),
        ((20, 99, "vague"), (900, 900, "exact"), "different"),
        ((38, 38, "exact"), (67, 67, "exact"), "different"),
        ((38, 38, "exact"), (39, 39, "exact"), "different"),
        ((50, None, "at least"), (38, 38, "exact"), "different"),
    ],
)
def test_two_figures_differ_only_where_neither_bound_nor_rounding_joins_them(
    a: tuple[float | None, float | None, str], b: tuple[float | None, float | None, str], says: str
) -> None:
    assert compare(a, b) == says
    assert compare(b, a) == says


def test_lengths_in_different_units_meet_in_metres() -> None:
    metres, feet = base_value(40, "metres"), base_value(131, "feet")
    assert metres[1] == feet[1] == "length"
    assert abs(metres[0] - feet[0]) < 0.5


@given(st.integers(min_value=0, max_value=10**12))
def test_a_number_in_digits_is_found_at_its_value(n: int) -> None:
    assert find(f"they saw {n:,} herons")[0].low == n


@given(st.text(max_size=300))
def test_any_text_gives_ordered_spans_that_lie_within_it(text: str) -> None:
    at = 0
    for number in find(text):
        assert at <= number.start < number.stop <= len(text)
        assert number.start <= number.bare_start < number.bare_stop <= number.stop
        at = number.stop


@given(st.lists(st.sampled_from("one two twelve twenty hundred thousand million a half and".split()), max_size=6))
def test_any_heap_of_number_words_has_a_value(words: list[str]) -> None:
    assert value_of(" ".join(words)) >= 0


def test_a_number_may_begin_inside_of_what_may_begin_one():
    text = "It fell to -5 and then rose by two"
    assert [n.low for n in find(text, text.index("5"))] == [5.0, 2.0]
