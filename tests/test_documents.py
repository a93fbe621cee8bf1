"""Whose word a suit, memos or a book are: in one article, and in a story."""

from dataclasses import replace

import pytest
from compared import read

from rashomon.language.documents import are_one, document_in
from rashomon.records import Attribution, ParsedArticle
from rashomon.stages.weigh.trace import trace_roots
from tests.builders import make_actor, make_article, make_claim, make_fact, make_local

SUIT = (
    "The Harbour Party filed a lawsuit against the mayor on Friday. The suit claims that the mayor sold the old pier."
)
MEMOS = (
    "Former harbour master Ann Roe wrote memos about her talks with the mayor of Torvik. "
    "The mayor asked her for loyalty, according to the memos."
)
TWO = (
    "The town council sued the ferry company on Monday. The ferry company sued the town council on Tuesday. "
    "The lawsuit says that the pier was sold for nothing."
)
UNDONE = (
    "The mayor accused the ferry company of filing the suit to win votes. "
    "The town council could file a suit of its own. The suit claims that the pier was sold for nothing."
)
ABOUT = "A dossier on Ann Roe reached the town council on Monday. The dossier says that she sold the old pier."
SEEN = "A memo obtained by the Torvik Gazette was passed round on Monday. The memo says that the old pier was sold."
OLDER = (
    "According to a study by the Torvik Sailors' Union, most crews sleep badly on board. "
    "Studies say that the old pier was sold for nothing."
)
ANOTHER = (
    "The Harbour Party filed a lawsuit against the mayor on Friday. "
    "Another lawsuit claims that the mayor sold the old pier."
)


def sources(text: str) -> list[tuple[str, str]]:
    """(the words that name it, whose word it is) of every attribution in the text."""
    tables = read(text)
    [article] = tables[ParsedArticle]
    return [(article.text[a.source_start : a.source_stop], a.source_text) for a in tables[Attribution]]


@pytest.mark.parametrize(
    ("text", "words", "owner"),
    [(SUIT, "The suit", "Harbour Party"), (MEMOS, "the memos", "Ann Roe")],
)
def test_a_document_is_the_word_of_who_filed_or_wrote_it(text, words, owner):
    assert (words, owner) in sources(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (OLDER, "Studies"),
        (TWO, "The lawsuit"),
        (UNDONE, "The suit"),
        (ABOUT, "The dossier"),
        (SEEN, "The memo"),
        (ANOTHER, "Another lawsuit"),
    ],
)
def test_a_document_of_several_of_none_or_about_somebody_speaks_for_itself(text, words):
    assert (words, words) in sources(text)


def test_what_came_out_on_a_day_is_not_the_days_word():
    found = sources("Thursday's report from the Labour Office showed that claims rose by two thousand.")
    assert [name for _, name in found] == ["Labour Office"]


def test_the_day_and_the_occasion_of_a_word_are_no_part_of_its_source():
    assert [n for _, n in sources("The ferry will be late all week, according to a report Wednesday.")] == ["a report"]
    assert sources(
        "But hours later, top council staff in a briefing with reporters acknowledged that the port was open."
    ) == [("top council staff", "top council staff")]


def test_who_denies_an_allegation_does_not_make_it():
    tables = read("Police denied allegations that the man was beaten at the quay on Monday.")
    assert {(a.source_text, a.stance) for a in tables[Attribution]} == {("Police", "denied"), ("", "alleged")}


def test_a_partys_people_and_its_initials_are_names_of_one_owner_and_two_bodies_are_not():
    assert are_one(["Harbourite Party", "Harbourites"])
    assert are_one(["Harbour Council", "HC"])
    assert are_one(["Harbourite Party", "Harbourite Council"], ["Harbourites"])
    assert not are_one(["Harbour Party", "Harbour Council"])
    assert not are_one(["Norwegian Sailors' Union", "Norwegian Port Board"], ["Norwegians"])
    assert not are_one(["Harbour Party", "Ferry Company"], ["Harbourites"])


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("the new suit", "suit"),
        ("memos written by Ann Roe", "memo"),
        ("Ann Roe's memos", "memo"),
        ("a lawyer in the suit", ""),
        ("Ann Roe: memos", ""),
        ("the mayor", ""),
    ],
)
def test_the_head_of_a_sources_words_tells_the_kind_of_document(words, kind):
    assert document_in(words) == kind


def roots(*accounts: tuple[str, str]):
    """The roots of a fact that each account has on the word of (the words that name it, whose it is)."""
    articles, claims, actors = [], [], {}
    for n, (words, owner) in enumerate(accounts):
        article = make_article(f"{words} says nine people were held. Outlet number {n}.", f"Outlet {n}")
        claim = make_claim(article, "nine people were held", "held")
        ident = ""
        if owner != words:
            local = make_local(replace(article, text=owner), owner, kind="organisation")
            ident = local.id
            actors.setdefault(owner, []).append(local)
        claims.append(
            replace(
                claim,
                voice="attributed",
                source_text=[owner],
                source_actor=[ident],
                source_start=[0],
                source_stop=[len(words)],
            )
        )
        articles.append(article)
    fact = make_fact(*claims, question="How many were held?", statement="Nine people were held")
    return list(trace_roots(articles, [fact], claims, [], [make_actor(*locals_) for locals_ in actors.values()], []))


def test_a_document_that_one_report_leaves_open_is_his_who_alone_is_told_to_own_one():
    (root,) = roots(("The suit", "Ferry Union"), ("The new suit", "The new suit"))
    assert root.name == "Ferry Union"
    assert "Outlet 0 has it from the suit from Ferry Union" in root.reason
    assert "Outlet 1 has it from The new suit from Ferry Union" in root.reason


def test_it_stays_apart_where_two_own_one_or_where_it_is_another():
    found = roots(("The suit", "Ferry Union"), ("The suit", "Town Council"), ("The new suit", "The new suit"))
    assert sorted(r.name for r in found) == ["Ferry Union", "Town Council", "the new suit"]
    assert len(roots(("The suit", "Ferry Union"), ("A suit", "A suit"))) == 2


def test_names_of_the_one_owner_are_one_root():
    assert len(roots(("The suit", "Harbourite Union"), ("The suit", "Harbourites"))) == 1
    assert len(roots(("The suit", "Harbourite Union"), ("The letter", "Harbourites"))) == 2
