"""Words that the reader takes for somebody's without a word of saying."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from trees import make_tree

from rashomon.language import pointed
from rashomon.language.arcs import Tree
from rashomon.stages.extract.attributions import find_attributions
from rashomon.stages.extract.quotes import find_quotes

OFFICE = make_tree(
    "The harbour office measured two faint tremors.",
    "The|DET|3|det harbour|NOUN|3|compound office|NOUN|4|nsubj measured|VERB|0|root two|NUM|7|nummod "
    "faint|ADJ|7|amod tremors|NOUN|4|obj .|PUNCT|4|punct",
)
OFFICE.lemma[3] = "measure"
SAID = make_tree(
    "Mayor Roe said two engines had failed.",
    "Mayor|PROPN|2|compound Roe|PROPN|3|nsubj said|VERB|0|root two|NUM|5|nummod engines|NOUN|7|nsubj had|AUX|7|aux "
    "failed|VERB|3|ccomp|VBN .|PUNCT|3|punct",
)
LOG = make_tree(
    "The log carries two entries for Monday.",
    "The|DET|2|det log|NOUN|3|nsubj carries|VERB|0|root two|NUM|5|nummod entries|NOUN|3|obj for|ADP|7|case "
    "Monday|PROPN|5|nmod .|PUNCT|3|punct",
)
BOARD = make_tree(
    "Ana Roe told the board on Monday.",
    "Ana|PROPN|2|compound Roe|PROPN|3|nsubj told|VERB|0|root the|DET|5|det board|NOUN|3|obj on|ADP|7|case "
    "Monday|PROPN|3|obl .|PUNCT|3|punct",
)
ROE = make_tree(
    "Ana Roe hired two bankers on Monday.",
    "Ana|PROPN|2|compound Roe|PROPN|3|nsubj hired|VERB|0|root two|NUM|5|nummod bankers|NOUN|3|obj on|ADP|7|case "
    "Monday|PROPN|3|obl .|PUNCT|3|punct",
)

AGENCIES = make_tree(
    "The old case was examined by Ames and Roe.",
    "The|DET|3|det old|ADJ|3|amod case|NOUN|5|nsubj:pass was|AUX|5|aux:pass examined|VERB|0|root|VBN by|ADP|7|case "
    "Ames|PROPN|5|obl:agent and|CCONJ|9|cc Roe|PROPN|7|conj .|PUNCT|5|punct",
)


def told(parse, tokens, source, sure=0.95):
    """The article with some of its words told on another's word."""
    count = len(tokens)
    return replace(parse, source_of=list(tokens), source_token=[source] * count, source_sure=[sure] * count)


def said(parse):
    """(source, cue, content) of every attribution."""
    found = find_attributions([parse], [], list(find_quotes([parse], [])))
    return [(a.source_text, a.cue, parse.text[a.start : a.stop]) for a in found]


def test_what_an_office_measured_is_its_word_and_a_part_of_its_name_stands_for_it():
    assert said(told(OFFICE, range(8), 1)) == [
        ("The harbour office", "measure", "The harbour office measured two faint tremors")
    ]


def test_what_the_reader_is_not_sure_of_is_nobodys_word():
    assert said(told(OFFICE, range(8), 2, sure=pointed.LEAST - 0.05)) == []


def test_words_that_only_name_the_source_tell_nothing():
    assert said(told(OFFICE, range(4), 2)) == []


def test_what_one_with_a_name_does_is_not_his_word_unless_the_verb_may_report():
    named = replace(ROE, mention_start=[0], mention_stop=[7], mention_kind=["person"])
    parse = told(named, range(7), 1)
    assert said(parse) == []
    reporting = [0.0] * len(parse.head)
    reporting[2] = 0.4
    assert [row[0] for row in said(replace(parse, reporting=reporting))] == ["Ana Roe"]


def test_what_a_body_does_is_not_its_word_but_what_a_document_has_is():
    lemmas = [*OFFICE.lemma[:3], "close", *OFFICE.lemma[4:]]
    assert said(told(replace(OFFICE, lemma=lemmas), range(8), 2)) == []
    assert [row[0] for row in said(told(LOG, range(7), 1))] == ["The log"]


def test_that_somebody_spoke_is_not_what_was_said():
    reporting = [0.0, 0.0, 0.95, 0.0, 0.0, 0.0, 0.0, 0.0]
    assert said(replace(told(BOARD, range(7), 1), reporting=reporting)) == []


def test_what_a_saying_gives_already_is_left_to_it():
    tokens = SAID.text.split()
    assert said(told(SAID, range(len(tokens)), 1)) == said(SAID) == [("Mayor Roe", "say", "two engines had failed")]


@given(
    st.lists(
        st.tuples(
            st.integers(0, len(OFFICE.head) - 1),
            st.integers(0, len(OFFICE.head) - 1),
            st.floats(0.5, 1.0),
        ),
        max_size=30,
        unique_by=lambda row: row[0],
    )
)
def test_whatever_is_pointed_at_contents_are_stretches_of_the_text(rows):
    columns = [list(column) for column in zip(*rows, strict=True)] or [[], [], []]
    parse = replace(OFFICE, source_of=columns[0], source_token=columns[1], source_sure=columns[2])
    found = pointed.find_pointed(Tree(parse), [False] * len(parse.head), [])
    for saying in found:
        assert 0 <= saying.source < len(parse.head)
        assert all(0 <= start < stop <= len(parse.text) for start, stop in saying.contents)


def test_who_did_something_in_the_passive_did_not_say_it_unless_the_verb_is_one_of_finding():
    assert said(told(replace(AGENCIES, lemma=[*AGENCIES.lemma[:4], "examine", *AGENCIES.lemma[5:]]), range(6), 8))
    for lemma in ("prosecute", "bring", "run"):
        parse = replace(AGENCIES, lemma=[*AGENCIES.lemma[:4], lemma, *AGENCIES.lemma[5:]])
        assert said(told(parse, range(6), 6)) == said(told(parse, range(6), 8)) == []
