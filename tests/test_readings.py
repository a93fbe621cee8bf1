"""exports.readings: what was read in each article, one line of JSON each."""

import json

import pytest
from compared import compare

from rashomon.exports.readings import reading_lines
from rashomon.records import Article, Claim, Figure, LocalActor, Quote
from tests.builders import make_article

ACCOUNTS = (
    (
        "Northern Ledger",
        "2031-05-06",
        "Two men died at the Orrin brickworks on Monday when a kiln burst. Chief fire officer Hanna Solt said: “The "
        "burner was off.” She will report to the council in June.",
    ),
    (
        "Harbour Post",
        "2031-05-06",
        "A kiln burst at the Orrin brickworks on Monday, killing two men, the fire brigade said.\n\n“It was as “loud” "
        "as thunder,” said Ada Korr, a neighbour — who saw it.",
    ),
)


@pytest.fixture(scope="module")
def tables():
    return compare(*ACCOUNTS)


@pytest.fixture(scope="module")
def readings(tables):
    return [json.loads(line) for line in reading_lines(tables)]


def spans(node):
    if isinstance(node, dict):
        if "start" in node and "stop" in node:
            yield node["start"], node["stop"]
        for value in node.values():
            yield from spans(value)
    elif isinstance(node, list):
        for value in node:
            yield from spans(value)


def test_every_article_has_one_line_in_the_order_of_their_names(tables, readings):
    assert [r["uri"] for r in readings] == ["Harbour Post.txt", "Northern Ledger.txt"]
    assert all("\n" not in line for line in reading_lines(tables))


def test_every_span_lies_in_its_article_and_holds_words(tables, readings):
    texts = {a.article_id: a.text for a in tables[Article]}
    for reading in readings:
        found = [span for span in spans(reading) if span != (-1, -1)] + [tuple(s) for s in reading["sentences"]]
        assert len(found) > 10
        assert [s for s in found if not texts[reading["id"]][s[0] : s[1]].strip()] == []
        assert all(0 <= start < stop <= len(texts[reading["id"]]) for start, stop in found)


def test_a_line_holds_all_that_was_read_in_its_article_and_nothing_of_another(tables, readings):
    for reading in readings:
        own = [c.id for c in tables[Claim] if c.article_id == reading["id"]]
        assert [c["id"] for c in reading["claims"]] == own
        assert [q["id"] for q in reading["quotes"]] == [q.id for q in tables[Quote] if q.article_id == reading["id"]]
        actors = {a.id for a in tables[LocalActor] if a.article_id == reading["id"]}
        assert {m["actor"] for m in reading["mentions"]} == actors


def test_a_quote_slices_to_its_words(tables, readings):
    texts = {a.article_id: a.text for a in tables[Article]}
    said = [texts[r["id"]][q["start"] : q["stop"]] for r in readings for q in r["quotes"] if q["kind"] == "direct"]
    assert "The burner was off." in said


def test_a_claim_brings_its_figures(tables, readings):
    values = {f.low for f in tables[Figure]}
    given = {f["low"] for r in readings for c in r["claims"] for f in c["figures"]}
    assert 2.0 in given <= values


def test_an_article_of_which_nothing_was_read_still_has_its_line():
    article = make_article("Rain.", "The Gazette", dropped=[("Rain.", "boilerplate")])
    [line] = reading_lines({Article: [article]})
    reading = json.loads(line)
    assert reading["dropped"] == [{"start": 0, "stop": 5, "why": "boilerplate"}]
    assert reading["claims"] == reading["mentions"] == reading["sentences"] == []


def test_no_articles_give_no_lines():
    assert list(reading_lines({})) == []
