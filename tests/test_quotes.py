"""Where quotations are, and who speaks them."""

import pytest
from builders import make_article, make_local
from hypothesis import given
from hypothesis import strategies as st
from trees import make_tree

from rashomon.language.quotation import find_quotations
from rashomon.records import LocalActor
from rashomon.stages.extract.quotes import find_quotes


def quoted(text, depth=0):
    return [text[q.start : q.stop] for q in find_quotations(text) if q.depth == depth]


def local(parse, *mentions, kind="person", roles=()):
    """An actor of the parse, from the words of its mentions."""
    article = make_article(parse.text)
    made = make_local(article, *mentions, kind=kind, roles=roles)
    fields = {name: getattr(made, name) for name in LocalActor.__dataclass_fields__}
    return LocalActor(**{**fields, "article_id": "a1"})


def direct(parse, *actors):
    return [(parse.text[q.start : q.stop], q.speaker_text) for q in find_quotes([parse], actors) if q.kind == "direct"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The dam held,” she said.", ["The dam held,"]),
        ('"The dam held," she said.', ["The dam held,"]),
        ("'The dam held,' she said.", ["The dam held,"]),
        ("‘The dam held,’ she said.", ["The dam held,"]),
        ("«The dam held», she said.", ["The dam held"]),
        ("„The dam held“, she said.", ["The dam held"]),
        ("»The dam held«, she said.", ["The dam held"]),
        ("``The dam held,'' she said.", ["The dam held,"]),
        ("''The dam held,'' she said.", ["The dam held,"]),
        ("The men's boats, ''all six'', sank.", ["all six"]),
        ("“The dam held,” she said, “and the town slept.”", ["The dam held,", "and the town slept."]),
        ("They spoke of a “grave and needless” loss.", ["grave and needless"]),
    ],
)
def test_every_style_of_marks_is_read_and_the_inner_stop_kept(text, expected):
    assert quoted(text) == expected


def test_a_quotation_inside_another_is_one_level_deeper():
    text = "“He told us ‘run now’ and we ran,” said the cook."
    assert quoted(text) == ["He told us ‘run now’ and we ran,"]
    assert quoted(text, depth=1) == ["run now"]


@pytest.mark.parametrize(
    "text",
    [
        "The miners' wives and the owners' lawyers met at seven o'clock.",
        "It wasn't the crew’s fault, and the '90s boat didn’t sink.",
        "He is 6'2\" tall and lives in the harbour.",
        "Rock 'n' roll was what the captain's father played.",
    ],
)
def test_apostrophes_and_inches_open_no_quotation(text):
    assert quoted(text) == []


def test_a_plural_apostrophe_does_not_close_a_single_quotation():
    assert quoted("‘The miners’ demands were fair,’ he said.") == ["The miners’ demands were fair,"]


def test_a_long_quotation_gives_one_stretch_a_paragraph_and_says_that_it_carries_on():
    text = "“The first night was cold.\n“The second was worse,” said the guide."
    first, second = find_quotations(text)
    assert (text[first.start : first.stop], first.closed) == ("The first night was cold.", False)
    assert (text[second.start : second.stop], second.carries_on) == ("The second was worse,", True)


def test_a_mark_that_is_never_closed_reaches_to_the_end_of_its_sentence():
    assert quoted("The envoy called it “a bad day for all. The talks went on. Nobody left.") == ["a bad day for all."]


@given(st.text(alphabet=st.sampled_from("ab .,'\"“”‘’«»„\n`s"), max_size=60))
def test_any_text_gives_spans_inside_it_that_hold_no_line_break(text):
    for q in find_quotations(text):
        assert 0 <= q.start < q.stop <= len(text)
        assert "\n" not in text[q.start : q.stop]
        assert text[q.start : q.stop].strip()


@given(st.text(max_size=80))
def test_unknown_marks_never_break_the_search(text):
    assert find_quotations(text) == sorted(find_quotations(text), key=lambda q: (q.start, -q.stop))


def test_a_tag_behind_the_marks_names_the_speaker():
    parse = make_tree(
        "“The bridge is safe,” said Ilka Varn.",
        "“|PUNCT|5|punct The|DET|3|det bridge|NOUN|5|nsubj is|AUX|5|cop|VBZ safe|ADJ|8|ccomp "
        ",|PUNCT|5|punct ”|PUNCT|5|punct "
        "said|VERB|0|root Ilka|PROPN|8|nsubj Varn|PROPN|9|flat .|PUNCT|8|punct",
    )
    assert direct(parse, local(parse, "Ilka Varn")) == [("The bridge is safe,", "Ilka Varn")]


def test_a_pronoun_in_the_tag_is_the_actor_who_spoke_before():
    parse = make_tree(
        "Ilka Varn said the bridge would stay open. “We checked it twice,” she said.",
        "Ilka|PROPN|3|nsubj Varn|PROPN|1|flat said|VERB|0|root the|DET|5|det bridge|NOUN|7|nsubj would|AUX|7|aux|MD "
        "stay|VERB|3|ccomp|VB open|ADJ|7|xcomp .|PUNCT|3|punct",
        "“|PUNCT|3|punct We|PRON|3|nsubj checked|VERB|8|ccomp it|PRON|3|obj twice|ADV|3|advmod ,|PUNCT|3|punct "
        "”|PUNCT|3|punct she|PRON|9|nsubj said|VERB|0|root .|PUNCT|9|punct",
    )
    assert direct(parse, local(parse, "Ilka Varn")) == [("We checked it twice,", "Ilka Varn")]


def test_a_partial_quotation_belongs_to_the_one_whose_verb_governs_it():
    parse = make_tree(
        "The harbour board called the delay “an open scandal” on Monday.",
        "The|DET|3|det harbour|NOUN|3|compound board|NOUN|4|nsubj called|VERB|0|root the|DET|6|det delay|NOUN|4|obj "
        "“|PUNCT|10|punct an|DET|10|det open|ADJ|10|amod scandal|NOUN|4|xcomp ”|PUNCT|10|punct on|ADP|13|case "
        "Monday|PROPN|4|obl .|PUNCT|4|punct",
    )
    assert direct(parse) == [("an open scandal", "The harbour board")]


def test_what_it_called_goes_back_to_the_subject_of_the_sentence():
    parse = make_tree(
        "The Navy protested over what it called “reckless steering”.",
        "The|DET|2|det Navy|PROPN|3|nsubj protested|VERB|0|root over|ADP|5|case what|PRON|3|obl it|PRON|7|nsubj "
        "called|VERB|5|acl:relcl “|PUNCT|10|punct reckless|ADJ|10|amod steering|NOUN|7|xcomp ”|PUNCT|10|punct "
        ".|PUNCT|3|punct",
    )
    assert direct(parse, local(parse, "Navy", kind="organisation")) == [("reckless steering", "Navy")]


def test_names_and_titles_between_marks_are_no_quotes():
    parse = make_tree(
        "Police said the crew of the “Northern Star” was safe.",
        "Police|NOUN|2|nsubj said|VERB|0|root the|DET|4|det crew|NOUN|12|nsubj of|ADP|9|case "
        "the|DET|9|det “|PUNCT|9|punct "
        "Northern|PROPN|9|compound Star|PROPN|4|nmod ”|PUNCT|9|punct was|AUX|12|cop safe|ADJ|2|ccomp .|PUNCT|2|punct",
    )
    assert direct(parse) == []


def test_marks_without_anyone_who_speaks_are_no_quotes():
    parse = make_tree(
        "The road to the “gate” was closed.",
        "The|DET|2|det road|NOUN|9|nsubj:pass to|ADP|6|case the|DET|6|det “|PUNCT|6|punct "
        "gate|NOUN|2|nmod ”|PUNCT|6|punct "
        "was|AUX|9|aux:pass closed|VERB|0|root|VBN .|PUNCT|9|punct",
    )
    assert direct(parse) == []


def test_the_content_clause_of_a_reporting_verb_is_an_indirect_quote():
    parse = make_tree(
        "Ilka Varn said that the ferry had left.",
        "Ilka|PROPN|3|nsubj Varn|PROPN|1|flat said|VERB|0|root that|SCONJ|8|mark the|DET|6|det ferry|NOUN|8|nsubj "
        "had|AUX|8|aux left|VERB|3|ccomp|VBN .|PUNCT|3|punct",
    )
    quote = next(iter(find_quotes([parse], [local(parse, "Ilka Varn")])))
    assert (quote.kind, parse.text[quote.start : quote.stop]) == ("indirect", "the ferry had left")


def test_the_order_in_which_articles_and_actors_come_changes_nothing():
    one = make_tree(
        "“Go,” said Ann.",
        "“|PUNCT|2|punct Go|VERB|5|ccomp|VB ,|PUNCT|2|punct ”|PUNCT|2|punct said|VERB|0|root "
        "Ann|PROPN|5|nsubj .|PUNCT|5|punct",
    )
    actors = [local(one, "Ann"), local(one, "Go", kind="other")]
    assert list(find_quotes([one], actors)) == list(find_quotes([one], actors[::-1]))
