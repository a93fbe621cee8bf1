"""language.setapart: numbers that one sentence sets against each other."""

import pytest

from rashomon.language.setapart import set_against


def told(text: str) -> list[tuple[str, float | None, bool]]:
    return [(text[a.start : a.stop], a.other[0], a.was_so) for a in set_against(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "holds", "other"),
    [
        ("We were three thousand and not the eleven hundred that the prefect counted.", "three thousand", 1100),
        ("Four boats left the port on Monday, not three.", "Four", 3),
        ("Not three but four boats left the port.", "four", 3),
    ],
)
def test_a_number_is_held_against_one_that_is_said_not_to_hold(text: str, holds: str, other: float) -> None:
    assert told(text) == [(holds, other, False)]


@pytest.mark.parametrize(
    ("text", "holds", "other"),
    [
        ("The works will shed 790 people instead of 1,150.", "790", 1150),
        ("Some 310 lorries stood in line on Friday, up from 140.", "Some 310", 140),
    ],
)
def test_a_number_took_the_place_of_another(text: str, holds: str, other: float) -> None:
    assert [(text[a.start : a.stop], a.other[0], a.was_so) for a in set_against(text, 0, len(text))] == [
        (holds, other, True)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Sixty were rounded up and not one was found guilty.",
        "Two hundred came, but not more than 150 stayed.",
        "Nine boats left the port. Not three days later they were back.",
        "Nine boats left at a speed of 12 knots.",
    ],
)
def test_other_numbers_of_a_sentence_are_not_set_against_each_other(text: str) -> None:
    assert told(text) == []
