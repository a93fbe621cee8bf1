"""language.sayings: no tree, however it was read, breaks the search for what is said."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from trees import make_tree

from rashomon.language.arcs import Tree
from rashomon.language.sayings import find_sayings

WORDS = (
    "Police said , certain of that the denied reports “ ” . were who Omar it not to he confident saw aware : (".split()
)
UPOS = "NOUN VERB PROPN PRON ADJ ADP SCONJ DET AUX PUNCT PART".split()
RELS = (
    "nsubj obj ccomp acl obl nmod punct mark case cop aux appos parataxis advcl conj xcomp amod flat nsubj:pass".split()
)


@st.composite
def trees(draw):
    size = draw(st.integers(1, 12))
    order = draw(st.permutations(range(1, size + 1)))
    head = {order[0]: 0} | {at: draw(st.sampled_from(order[:n])) for n, at in enumerate(order) if n}
    words = [draw(st.sampled_from(WORDS)) for _ in range(size)]
    cells = [
        f"{word}|{draw(st.sampled_from(UPOS))}|{head[n]}|{draw(st.sampled_from(RELS)) if head[n] else 'root'}"
        for n, word in enumerate(words, 1)
    ]
    return Tree.of(make_tree(" ".join(words), " ".join(cells)))


@settings(max_examples=400, deadline=None)
@given(trees())
def test_whatever_tree_is_read_what_is_said_lies_in_its_sentence(tree):
    for saying in find_sayings(tree):
        assert all(0 <= start <= stop <= len(tree.parsed.text) for start, stop in saying.contents)


@pytest.mark.parametrize(
    "row",
    [
        "Boats|NOUN|2|nsubj sank|VERB|4|ccomp ”|PUNCT|4|nsubj said|VERB|0|root",  # a mark is read as who speaks
        "of|ADP|2|case this|PRON|5|obl he|PRON|5|nsubj was|AUX|5|cop certain|ADJ|0|root",  # "of this"
    ],
)
def test_a_tree_without_words_where_they_are_looked_for_gives_no_empty_content(row):
    tree = Tree.of(make_tree(" ".join(cell.split("|")[0] for cell in row.split()), row))
    assert all(start < stop for saying in find_sayings(tree) for start, stop in saying.contents)


def test_a_verb_that_is_read_as_a_noun_and_keeps_its_form_breaks_nothing():
    parsed = make_tree("Police Omar said", "Police|VERB|3|ccomp Omar|PROPN|3|nsubj said|NOUN|0|root")
    assert not find_sayings(Tree.of(parsed))


def test_who_points_a_weapon_at_people_says_nothing_of_them():
    words = "{}|PROPN|2|nsubj pointed|VERB|0|root a|DET|4|det {}|NOUN|2|obj at|ADP|7|case the|DET|7|det {}|NOUN|2|obl"
    for thing, count in (("gun", 0), ("rifle", 0), ("finger", 1)):
        parse = make_tree(f"Roe pointed a {thing} at the driver", words.format("Roe", thing, "driver"))
        parse.lemma[1] = "point"
        assert len(find_sayings(Tree.of(parse))) == count


def test_what_it_is_believed_is_nobodys_word():
    parse = make_tree(
        "It's believed that Roe fled",
        "It|PRON|3|nsubj 's|AUX|3|aux believed|VERB|0|root|VBN that|SCONJ|6|mark Roe|PROPN|6|nsubj fled|VERB|3|ccomp",
    )
    parse.lemma[0], parse.lemma[2] = "it", "believe"
    assert [s.source for s in find_sayings(Tree.of(parse))] == [-1]
