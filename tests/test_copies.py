"""weigh.copies: passages taken from an earlier article or an agency."""

from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.language.agencies import canonical, initials, is_agency, paragraph_credit, sentence_credit
from rashomon.records import Article
from rashomon.stages.weigh.copies import find_copies
from tests.builders import make_article, make_parse

WIRE = (
    "PORT QUILL, April 2 (Halden Wire) - The ferry Amarilla left the harbour late with its bow door open.\n"
    "The company had been told twice to mend the hinge of the door, according to papers kept by the harbour office.\n"
    "Nobody at the company answered the telephone on Tuesday evening."
)


def copies_of(*articles):
    return list(find_copies(articles, [make_parse(a) for a in articles]))


def copied_words(copy, articles):
    text = next(a.text for a in articles if a.article_id == copy.article_id)
    return [text[a:b] for a, b in zip(copy.start, copy.stop, strict=True)]


def test_a_passage_taken_word_for_word_is_found_with_its_place_in_the_original():
    first = make_article("A calm day at sea.\n" + WIRE.split("\n")[1], "Coast Mail", published="2031-04-02")
    later = make_article(
        "Much was said.\n" + WIRE.split("\n")[1] + "\nWe do not know more.", "Inland Post", published="2031-04-03"
    )
    (copy,) = copies_of(first, later)
    assert (copy.article_id, copy.of) == (later.article_id, first.article_id)
    assert copied_words(copy, (first, later)) == [WIRE.split("\n")[1]]
    assert first.text[copy.of_start[0] : copy.of_stop[0]].startswith("The company had been told twice")


def test_an_abridged_and_edited_sentence_is_still_a_copy():
    first = make_article(WIRE.split("\n")[1], "Coast Mail", published="2031-04-02")
    later = make_article(
        "The firm had been told twice to mend the hinge of the door, papers kept by the harbour office show.",
        "Inland Post",
        published="2031-04-05",
    )
    assert [c.article_id for c in copies_of(first, later)] == [later.article_id]


def test_the_earlier_article_never_copies_the_later_one():
    sentence = "The inquiry into the loss of the Amarilla will open in the town hall of Port Quill in June."
    first, later = (
        make_article(sentence, "A", published="2031-05-01"),
        make_article(sentence, "B", published="2031-05-02"),
    )
    assert [c.of for c in copies_of(later, first)] == [first.article_id]


def test_an_agency_is_the_original_even_where_its_report_is_dated_later():
    sentence = "The inquiry into the loss of the Amarilla will open in the town hall of Port Quill in June."
    paper, wire = (
        make_article(sentence, "A", published="2031-05-01"),
        make_article(sentence, "Halden Wire", published="2031-05-02"),
    )
    assert [(c.article_id, c.of) for c in copies_of(paper, wire)] == [(paper.article_id, wire.article_id)]


def test_two_tellings_in_own_words_are_no_copy():
    one = make_article(
        "Eleven minutes late, and with an open bow door, the ferry put to sea.", "A", published="2031-04-02"
    )
    two = make_article(
        "The bow door stood open when the Amarilla left, eleven minutes behind time.", "B", published="2031-04-03"
    )
    assert copies_of(one, two) == []


def test_a_short_quote_that_two_outlets_share_is_an_echo_and_no_copy():
    one = make_article(
        "“I saw the door and I told them to wait for the mate,” said a deckhand.", "A", published="2031-04-02"
    )
    two = make_article("A deckhand spoke: “I saw the door and I told them to wait.”", "B", published="2031-04-03")
    assert copies_of(one, two) == []


def test_what_stands_under_an_agency_dateline_is_the_agencys():
    article = make_article(WIRE.replace("Halden Wire", "Reuters"), "Inland Post")
    (copy,) = copies_of(article)
    assert copy.of == "Reuters"
    assert copy.start[0] == 0
    assert copy.stop[-1] == len(article.text)
    assert copy.of_start == [-1] * len(copy.start)


def test_an_agency_does_not_copy_itself():
    assert copies_of(make_article(WIRE, "Halden Wire")) == []


def test_a_photo_credit_gives_no_words_to_the_agency():
    caption = "The ferry is seen leaving Port Quill with the door of its bow open on Tuesday. (Reuters)"
    assert copies_of(make_article(caption + "\nThe ferry sank.", "Inland Post")) == []


def test_paragraph_credits_are_read_from_the_forms_agencies_prescribe():
    cases = {
        "QUILL, May 3 (AP) — The ferry sank.": ("AP", "rest"),
        "By Associated Press": ("Associated Press", "rest"),
        "Source: Xinhua": ("Xinhua", "rest"),
        "Copyright 2031 The Associated Press. All rights reserved.": ("Associated Press", "article"),
        "© AFP": ("Agence France-Presse", "article"),
        "(Reporting by Ana Velt; Editing by Ro Daz)": ("Reuters", "article"),
        "The ferry sank in the night and nobody was on the bridge when it did so (dpa)": (
            "Deutsche Presse-Agentur",
            "paragraph",
        ),
    }
    for text, (agency, reach) in cases.items():
        found = paragraph_credit(text)
        assert found is not None, text
        assert (canonical(found.agency), found.reach) == (canonical(agency), reach), text
    for text in ("The AP exam is in May.", "Image copyright Reuters", "He reads Reuters daily and says so."):
        assert paragraph_credit(text) is None, text


def test_a_sentence_that_passes_on_an_agencys_report_is_credited_to_it():
    assert sentence_credit("Two sailors swam ashore, the Associated Press reported.") == "Associated Press"
    assert sentence_credit("Two sailors swam ashore, the mayor reported.") is None


def test_names_that_say_so_are_agencies():
    assert all(map(is_agency, ("Halden Wire", "Agencia Marea", "Eastern Press Service", "AFP", "the Associated Press")))
    assert not any(map(is_agency, ("Coast Mail", "The Wire Cutter", "Harbour Board")))
    assert initials("Eastern Africa Wire") == "EAW"


bodies = st.lists(st.text(alphabet="ab .“”\n(AP)—", max_size=120), min_size=1, max_size=4)


@settings(max_examples=60, deadline=None)
@given(bodies)
def test_every_copied_span_lies_in_its_article_and_no_article_copies_itself(texts):
    articles = [
        Article(
            article_id=f"{n:04}", uri=f"{n}", outlet=f"O{n}", title=None, published=None, published_by="unknown",
            text=text, story=None,
        )
        for n, text in enumerate(texts)
    ]  # fmt: skip
    size = {a.article_id: len(a.text) for a in articles}
    for copy in find_copies(articles, []):
        assert copy.of != copy.article_id
        assert all(0 <= a < b <= size[copy.article_id] for a, b in zip(copy.start, copy.stop, strict=True))
        if copy.of in size:
            assert all(0 <= a < b <= size[copy.of] for a, b in zip(copy.of_start, copy.of_stop, strict=True))
