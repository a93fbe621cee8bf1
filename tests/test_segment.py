"""Sentences and words are spans that cover the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.segment import sentences, tokens

PIECES = st.sampled_from(
    [
        "Mr. ",
        "U.S. ",
        "the ",
        "Baku",
        ".",
        "!",
        "?”",
        "“",
        "’s",
        "n't",
        " ",
        "\n",
        "\n\n",
        "\u00a0",
        "…",
        "—",
        "-",
        "3.5",
        "$",
        "http://a.b/c.",
        "#tag",
        "@x",
        "J. K. ",
        "•",
        "é",
        "'",
        "1,000",
        "9:00",
        "\r\n",
        "\u2028",
        "\u200b",
        "_",
        "a",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join))


def words(text):
    return [text[a:b] for a, b in tokens(text, 0, len(text))]


def split(text):
    return [text[a:b] for a, b in sentences(text, 0, len(text))]


def check_spans(text, spans, start, stop):
    at = start
    for a, b in spans:
        assert at <= a < b <= stop
        assert not text[at:a].strip()
        assert text[a:b].strip()
        at = b
    assert not text[at:stop].strip()


@given(TEXTS)
def test_sentences_are_ordered_disjoint_and_cover_everything_but_space(text):
    check_spans(text, sentences(text, 0, len(text)), 0, len(text))


@given(TEXTS)
def test_words_are_ordered_disjoint_and_cover_everything_but_space(text):
    check_spans(text, tokens(text, 0, len(text)), 0, len(text))


@given(TEXTS, st.integers(0, 50), st.integers(0, 250))
def test_a_region_keeps_to_its_borders(text, start, stop):
    start, stop = min(start, len(text)), min(stop, len(text))
    if start <= stop:
        check_spans(text, sentences(text, start, stop), start, stop)
        check_spans(text, tokens(text, start, stop), start, stop)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He doesn't know Iran's U.S. envoy.", "He does n't know Iran 's U.S. envoy ."),
        ("He doesn’t pay $1,000 or 3.5% at 9:00.", "He does n’t pay $ 1,000 or 3.5 % at 9:00 ."),
        ("A 15-year-old's well-known e-mail", "A 15 - year - old 's well - known e-mail"),
        ("See https://example.org/a?b=1, #news and @writer.", "See https://example.org/a?b=1 , #news and @writer ."),
        ("“We cannot wait…” said Mr. O'Connor", "“ We can not wait … ” said Mr. O'Connor"),
        ("Gen. Kim of Al-Qaeda, Inc.", "Gen. Kim of Al - Qaeda , Inc."),
        ("the boys' 1990s US$5m", "the boys ' 1990s US$ 5 m"),
        ("They said no.", "They said no ."),
        ("ERIE, Pa. — A woman", "ERIE , Pa. — A woman"),
    ],
)
def test_words_are_cut_as_in_the_treebank(text, expected):
    assert words(text) == expected.split()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mr. Smith met Dr. Lee. They spoke.", 2),
        ("Lt. Col. J. K. Adeyemi of the U.S. Army spoke on Jan. 5 at St. Paul’s.", 1),
        ("He lives in the U.S. The house is big.", 2),
        ("“Stop it!” he said. “Who knows?” she asked.", 2),
        ("“It is over.” Then he left.", 2),
        ("“We saw it.” said nobody", 1),
        ("First line\nSecond line", 2),
        ("Yahoo! Inc. said so. It was late.", 2),
        ("He paid $3.5 million. (It was a lot.) Then he went.", 3),
        ("They met at 9 a.m. Monday in Baku.", 1),
        ("No. 5 won. No. It lost.", 3),
        ("ERIE, Pa. — A woman spoke. She left.", 2),
        ("ERIE, Pa. (AP) — A woman spoke. She left.", 2),
        ("They won in Auckland v. Oakland.", 1),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text, count):
    assert len(split(text)) == count


def test_wrapped_text_is_joined_across_its_line_breaks():
    text = (
        "The ministry said on Tuesday that it had called in the ambassador of the\n"
        "neighbouring country over what it described as an unfriendly step, and\n"
        "that a note would follow. The ambassador did not speak to reporters who\n"
        "were waiting outside.\n\nA second paragraph follows after the blank line here.\n"
    )
    assert len(split(text)) == 4 - 1


def test_short_lines_of_a_list_stay_apart():
    assert len(split("One thing\nAnother thing\nA third thing\nThe last thing")) == 4


def test_a_note_belongs_to_the_sentence_it_follows():
    text = "The dam held until 2004. [3] [note 2] It fell in May.[4] Nobody was hurt."
    assert [text[a:b] for a, b in sentences(text, 0, len(text))] == [
        "The dam held until 2004. [3] [note 2]",
        "It fell in May.[4]",
        "Nobody was hurt.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Mara Holt (b. March 1970) and her son (b. August 2001) sailed (see p. 12) for Korva.",
        "“The harbour will open again in June.” – Mara Holt",
    ],
)
def test_a_stop_within_a_sentence_does_not_end_it(text):
    assert sentences(text, 0, len(text)) == [(0, len(text))]


def test_a_photo_credit_is_no_part_of_its_caption():
    assert split("The lock at Korva Image: Ida Bale. It opened in May.") == [
        "The lock at Korva",
        "Image: Ida Bale.",
        "It opened in May.",
    ]
    assert split("She has the image: a lock.") == ["She has the image: a lock."]
