"""language.clocks: times of day in words, and which may be one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.clocks import agree, clocks_in


@pytest.mark.parametrize(
    ("words", "minute", "is_open", "is_whole"),
    [
        ("The bell rang at 9.40 p.m. on Monday.", 21 * 60 + 40, False, True),
        ("The bell rang at 9.40 on Monday.", 9 * 60 + 40, False, False),
        ("The ship sank about 12:20, a guard said.", 12 * 60 + 20, True, False),
        ("It was 2.12pm.", 14 * 60 + 12, False, True),
        ("They left shortly after noon.", 12 * 60, True, True),
        ("They left at midnight.", 0, False, True),
        ("They left at 0510 hours.", 5 * 60 + 10, False, True),
        ("They left at 19.30.", 19 * 60 + 30, False, True),
        ("They left around 9 a.m. local time.", 9 * 60, True, True),
        ("They left at 12 a.m.", 0, False, True),
    ],
)
def test_times_of_day_are_read(words, minute, is_open, is_whole):
    [clock] = clocks_in(words, 0, len(words))
    assert (clock.minute, clock.is_open, clock.is_whole) == (minute, is_open, is_whole)


@pytest.mark.parametrize(
    "words",
    [
        "Prices rose by 3.41 percent.",
        "He paid 12.50 for it.",
        "It stands at 3.41% now.",
        "The road is 9.40 km long.",
        "It stood at 12.345.",
        "at 25.10",
    ],
)
def test_what_is_no_time_of_day_is_not_read(words):
    assert clocks_in(words, 0, len(words)) == []


@pytest.mark.parametrize(
    ("one", "other", "may_be_one"),
    [
        ("at 9.40 p.m.", "at 21.40", True),
        ("at 9.40", "at 21.40", True),
        ("at 9 p.m.", "at 11 p.m.", False),
        ("at 9 a.m.", "at 9 p.m.", False),
        ("at 12:13 p.m.", "about 12:20 p.m.", False),
        ("at 12:18 p.m.", "about 12:20 p.m.", True),
        ("at 11.50 p.m.", "around midnight", True),
        ("at 12:10", "shortly after noon", True),
        ("at 12:10", "at noon", False),
    ],
)
def test_times_of_day_agree_as_far_as_they_are_told(one, other, may_be_one):
    [a], [b] = (clocks_in(words, 0, len(words)) for words in (one, other))
    assert agree(a, b) == agree(b, a) == may_be_one


@given(st.text(max_size=80))
def test_any_words_give_times_of_day_that_stand_in_them(words):
    for clock in clocks_in(words, 0, len(words)):
        assert 0 <= clock.start < clock.stop <= len(words)
        assert 0 <= clock.minute < 24 * 60
