"""From a predicate and the word that heads a role to the role's words; and what the reader makes of its arrays."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_attributions import said
from trees import make_tree

from rashomon.language import roles
from rashomon.language.arcs import Tree
from rashomon.language.clauses import children_of
from rashomon.models import decode
from rashomon.models.decode import ROLES


def words_of(sentence, predicate, top):
    """The words of the role headed by `top`; the sentence is word|head|relation, heads counted from 1."""
    cells = [cell.split("|") for cell in sentence.split()]
    words, head, rel = [c[0] for c in cells], [int(c[1]) - 1 for c in cells], [c[2] for c in cells]
    below = children_of(head)
    return " ".join(words[i] for i in roles.span(head, rel, below, (words.index(predicate), words.index(top))))


@pytest.mark.parametrize(
    ("sentence", "predicate", "top", "expected"),
    [
        (  # all that hangs below the head
            "The|2|det dam|5|nsubj of|4|case Korva|2|nmod burst|0|root on|7|case Monday|5|obl .|5|punct",
            "burst",
            "dam",
            "The dam of Korva",
        ),
        (  # without the clause that holds the predicate
            "The|2|det man|5|nsubj who|4|nsubj left|2|acl:relcl wept|0|root .|5|punct",
            "left",
            "man",
            "The man",
        ),
        (  # without what puts the noun into the sentence above
            "We|2|nsubj live|0|root in|5|case the|5|det house|2|obl he|7|nsubj built|5|acl:relcl",
            "built",
            "house",
            "the house",
        ),
        (  # a copula's complement leaves the sentence's own parts alone
            "The|2|det bridge|6|nsubj surely|6|advmod is|6|cop very|6|advmod old|0|root .|6|punct",
            "is",
            "old",
            "very old",
        ),
        (  # marks at the rims go, those that belong to a word inside stay
            "He|2|nsubj blamed|0|root the|4|det crew|2|obj (|7|punct and|7|cc pilot|4|conj )|7|punct",
            "blamed",
            "crew",
            "the crew ( and pilot )",
        ),
    ],
)
def test_a_role_covers_what_hangs_below_its_head_and_not_the_predicate(sentence, predicate, top, expected):
    assert words_of(sentence, predicate, top) == expected


@pytest.mark.parametrize(
    ("sentence", "predicate", "tops", "expected"),
    [
        (  # what another role heads goes from the rims
            "This|6|nsubj is|6|cop not|6|advmod a|6|det real|6|amod threat|0|root yet|6|advmod .|6|punct",
            "is",
            {"This": "A1", "threat": "A2", "not": "NEG", "yet": "TMP"},
            ["This", "a real threat", "not", "yet"],
        ),
        (  # an object that has no role is told with what it does
            "Mara|2|nsubj let|0|root the|4|det crew|2|obj sleep|2|xcomp .|2|punct",
            "let",
            {"Mara": "A0", "sleep": "A1"},
            ["Mara", "the crew sleep"],
        ),
        (  # one that has a role keeps it
            "Mara|2|nsubj told|0|root the|4|det crew|2|obj to|6|mark sleep|2|xcomp .|2|punct",
            "told",
            {"Mara": "A0", "crew": "A2", "sleep": "A1"},
            ["Mara", "the crew", "to sleep"],
        ),
    ],
)
def test_the_roles_of_one_predicate_share_no_words(sentence, predicate, tops, expected):
    cells = [cell.split("|") for cell in sentence.split()]
    words, head, rel = [c[0] for c in cells], [int(c[1]) - 1 for c in cells], [c[2] for c in cells]
    found = roles.spans(
        head, rel, children_of(head), words.index(predicate), {words.index(w): n for w, n in tops.items()}
    )
    assert [" ".join(words[i] for i in span) for span in found] == expected


@st.composite
def trees(draw):
    """A random tree: each word hangs on an earlier one of a random order."""
    size = draw(st.integers(1, 12))
    order = draw(st.permutations(range(size)))
    head = [-1] * size
    for place, word in enumerate(order[1:], 1):
        head[word] = order[draw(st.integers(0, place - 1))]
    rel = draw(
        st.lists(st.sampled_from(["nsubj", "punct", "cop", "case", "acl:relcl", "conj"]), min_size=size, max_size=size)
    )
    return head, rel


@given(trees(), st.data())
def test_a_role_is_one_run_that_holds_its_head(tree, data):
    head, rel = tree
    predicate, top = (data.draw(st.integers(0, len(head) - 1)) for _ in range(2))
    found = roles.span(head, rel, children_of(head), (predicate, top))
    assert found.step == 1
    assert top in found
    assert 0 <= found[0] <= found[-1] < len(head)
    assert predicate == top or predicate not in found or head[predicate] != top


@given(trees(), st.data())
def test_each_of_several_roles_is_a_run_that_holds_its_head(tree, data):
    head, rel = tree
    places = st.integers(0, len(head) - 1)
    predicate = data.draw(places)
    tops = data.draw(st.dictionaries(places, st.sampled_from(["A0", "A1", "TMP"])))
    found = roles.spans(head, rel, children_of(head), predicate, tops)
    assert len(found) == len(tops)
    assert all(top in span and span.step == 1 for top, span in zip(tops, found, strict=True))


@given(trees(), st.data())
def test_the_head_of_a_stretch_lies_in_it_and_hangs_outside(tree, data):
    head, rel = tree
    first = data.draw(st.integers(0, len(head) - 1))
    last = data.draw(st.integers(first, len(head) - 1))
    top = roles.top(head, rel, first, last)
    assert first <= top <= last
    assert not first <= head[top] <= last


def test_only_predicates_have_roles_and_factuality():
    marked = np.array([[0.1, 0.0], [0.9, 0.8], [0.2, 0.0]], dtype=np.float32)
    found = np.array([[ROLES.index("A0"), ROLES.index("TMP"), ROLES.index("A1")]])
    sure = np.array([[0.9, 0.1, 0.5]], dtype=np.float32)
    factual, rows = decode.predicates(marked, np.array([2.0, 4.0, 1.0], dtype=np.float32), found, sure)
    assert factual == [0.0, 3.0, 0.0]
    assert rows == [(1, 0, "A0"), (1, 2, "A1")]


def test_a_core_role_is_filled_once_and_a_time_may_be_told_twice():
    marked = np.array([[0.9, 0.0]] + [[0.0, 0.0]] * 4, dtype=np.float32)
    agent, time = ROLES.index("A0"), ROLES.index("TMP")
    found = np.array([[agent, agent, time, agent, time]])
    sure = np.array([[0.6, 0.8, 0.5, 0.5, 0.7]], dtype=np.float32)
    _, rows = decode.predicates(marked, np.zeros(5, dtype=np.float32), found, sure)
    assert rows == [(0, 1, "A0"), (0, 2, "TMP"), (0, 4, "TMP")]


SEEN = (
    "Villagers fear another slide.",
    "Villagers|NOUN|2|nsubj fear|VERB|0|root|VBP another|DET|4|det slide|NOUN|2|obj .|PUNCT|2|punct",
)


def with_roles(parse, reporting, *found):
    """The parse with a probability of reporting at one token and roles at it."""
    token, probability = reporting
    return replace(
        parse,
        reporting=[probability if i == token else 0.0 for i in range(len(parse.head))],
        role_predicate=[token for _ in found],
        role_token=[at for at, _ in found],
        role=[name for _, name in found],
    )


def test_a_tree_tells_who_and_what_of_a_predicate():
    tree = Tree.of(with_roles(make_tree(*SEEN), (1, 0.9), (0, "A0"), (3, "A1")))
    assert tree.in_role(1, "A0", "A1") == [0, 3]
    assert tree.role_words(1, 3) == [2, 3]
    assert tree.in_role(0, "A0") == []


def test_the_reader_finds_sayings_that_no_pattern_knows():
    text, row = (
        "The ward intuits that the river rises.",
        (
            "The|DET|2|det ward|NOUN|3|nsubj intuits|VERB|0|root that|SCONJ|7|mark the|DET|6|det river|NOUN|7|nsubj "
            "rises|VERB|3|ccomp .|PUNCT|3|punct"
        ),
    )
    parse = make_tree(text, row)
    assert said(parse) == []
    seen = with_roles(parse, (2, 0.9), (1, "A0"), (6, "A1"))
    assert [(source, content) for source, _, _, content in said(seen)] == [("The ward", "the river rises")]
    unsure = with_roles(parse, (2, 0.2), (1, "A0"), (6, "A1"))
    assert said(unsure) == []
