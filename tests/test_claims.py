"""extract.claims: the clauses and nominals of an article that say something, and on whose word."""

from dataclasses import replace

import pytest
from compared import read, words_of
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.clausefeatures import FEATURES, RELS, UPOS, features
from rashomon.language.clauses import DANGLING, Tree, shapes
from rashomon.language.sentences import Sentence, stated
from rashomon.records import Article, Claim, Figure, LocalActor, ParsedArticle, TimeMention
from rashomon.stages.extract.claims import find_claims
from tests.builders import make_article, make_attribution, make_claim, make_parse

DAM = (
    "The Brask dam cracked on Monday after three days of rain, and the valley below it was cleared. Engineers had "
    "warned the council in March that the wall was too thin, but no repairs were made. Governor Ilse Venn said "
    "“we will rebuild it” and promised 40 million crowns for the 1,200 families who lost their homes.\n\n"
    "The builder, which went bankrupt in 2029, could not be reached. Two workers are missing."
)
HEARSAY = "State radio reported that the governor said the dam had cracked in the night. Nobody has seen the crack."
LEFT_HANGING = {"the", "a", "an", "of", "and", "or", "but", "that", "because", "which", "who", ",", "."}


@pytest.mark.parametrize("text", [DAM, HEARSAY])
def test_a_claim_is_whole_words_of_one_sentence_around_its_head(text):
    tables = read(text)
    [parsed] = tables[ParsedArticle]
    assert tables[Claim]
    for claim in tables[Claim]:
        assert claim.start in parsed.token_start
        assert claim.stop in parsed.token_stop
        assert claim.start <= claim.head_start < claim.head_stop <= claim.stop
        assert parsed.sentence_start[claim.sentence] <= claim.start
        assert claim.stop <= parsed.sentence_stop[claim.sentence]


@pytest.mark.parametrize("text", [DAM, HEARSAY])
def test_the_roles_of_a_claim_are_whole_words_of_its_sentence_beside_its_head(text):
    tables = read(text)
    [parsed] = tables[ParsedArticle]
    filled = [(c, *row) for c in tables[Claim] for row in zip(c.role, c.role_start, c.role_stop, strict=True)]
    assert filled
    for claim, _, start, stop in filled:
        assert start in parsed.token_start
        assert stop in parsed.token_stop
        assert parsed.sentence_start[claim.sentence] <= start < stop <= parsed.sentence_stop[claim.sentence]
        assert stop <= claim.head_start or start >= claim.head_stop or start == claim.head_start


def test_a_claim_tells_who_did_what_when_and_that_it_happened():
    tables = read("The Brask dam cracked on Monday. Engineers never repaired the wall.")
    of = {c.predicate: c for c in tables[Claim]}
    cracked = {r: tables[Article][0].text[a:b] for r, a, b in _roles(of["crack"])}
    assert cracked == {"A1": "The Brask dam", "TMP": "on Monday"}
    assert of["crack"].factual > 0.5 > of["repair"].factual
    assert "NEG" in of["repair"].role


def _roles(claim):
    return zip(claim.role, claim.role_start, claim.role_stop, strict=True)


@pytest.mark.parametrize("text", [DAM, HEARSAY])
def test_a_claim_never_ends_on_a_word_that_leads_on(text):
    tables = read(text)
    last = [words_of(tables, c).split()[-1].lower() for c in tables[Claim]]
    assert [word for word in last if word in LEFT_HANGING or word.endswith(",")] == []


def test_claims_come_in_the_order_of_their_words_and_none_twice():
    claims = read(DAM)[Claim]
    assert [(c.start, -c.stop) for c in claims] == sorted((c.start, -c.stop) for c in claims)
    assert len({c.id for c in claims}) == len(claims)


def test_claims_may_nest():
    claims = read(DAM)[Claim]
    assert any(a.start <= b.start and b.stop <= a.stop for a in claims for b in claims if a is not b)


def test_a_claim_holds_what_lies_inside_it_and_nothing_else():
    tables = read(DAM)
    of = {f.id: f for kind in (Figure, TimeMention) for f in tables[kind]}
    assert any(c.figures for c in tables[Claim])
    assert any(c.times for c in tables[Claim])
    for claim in tables[Claim]:
        inside = [f.id for f in of.values() if claim.start <= f.start and f.stop <= claim.stop]
        assert sorted(claim.figures + claim.times) == sorted(inside)
        assert set(claim.actors) <= {a.id for a in tables[LocalActor]}


def test_a_claim_begins_with_all_of_a_count():
    tables = read("Torvik police say a total of nine people were hurt when a man opened fire on cars near the bridge.")
    begins = {words_of(tables, c).split()[0] for c in tables[Claim]}
    assert "a" in begins
    assert not begins & {"total", "of", "nine", "people"}


@pytest.mark.parametrize("text", ["", "* * *", "—", "\n\n\n", "…!?"])
def test_a_text_that_says_nothing_gives_no_claims(text):
    assert read(text).get(Claim, []) == []


def test_an_article_without_words_gives_no_claims():
    empty = make_parse(make_article(""))
    assert empty.token_start == []
    assert list(find_claims([empty], [], [], [], [])) == []


def test_no_article_gives_no_claims():
    assert list(find_claims([], [], [], [], [])) == []


def hearsay(stances=("asserted", "asserted"), turned=False):
    """The claims made inside what radio says that the governor said."""
    tables = read(HEARSAY)
    [article], parsed = tables[Article], tables[ParsedArticle]
    outer = make_attribution(
        article, "the governor said the dam had cracked in the night", "State radio", cue="report", stance=stances[0]
    )
    inner = make_attribution(article, "the dam had cracked in the night", "the governor", stance=stances[1])
    claims = find_claims(parsed, [], [], [], [inner, outer] if turned else [outer, inner])
    found = [c for c in claims if inner.start <= c.start and c.stop <= inner.stop]
    assert found
    return found


@pytest.mark.parametrize("turned", [False, True])
def test_the_chain_of_sources_runs_from_the_outermost_inwards(turned):
    for claim in hearsay(turned=turned):
        assert claim.source_text == ["State radio", "the governor"]
        assert [HEARSAY[a:b] for a, b in zip(claim.source_start, claim.source_stop, strict=True)] == claim.source_text
        assert claim.voice == "attributed"


def test_a_claim_that_names_a_source_beside_what_it_tells_is_the_outlets_own():
    text = "Nurses of the Brask clinic denounced Governor Ilse Venn’s decision to close the only ward for children."
    [article] = read(text)[Article]
    decided = make_attribution(article, "to close the only ward for children", "Governor Ilse Venn", cue="decision")
    claims = list(find_claims(read(text)[ParsedArticle], [], [], [], [decided]))
    voices = {(c.predicate, c.voice) for c in claims if c.predicate in ("denounce", "close")}
    assert voices == {("denounce", "own"), ("close", "attributed")}


def test_what_nobody_is_named_for_is_the_outlets_own():
    claims = list(find_claims(read(DAM)[ParsedArticle], [], [], [], []))
    assert {c.voice for c in claims} == {"own"}
    assert all(c.source_text == c.source_actor == c.source_start == c.source_stop == [] for c in claims)


@pytest.mark.parametrize(
    ("stances", "stance"),
    [
        (("asserted", "asserted"), "asserted"),
        (("asserted", "denied"), "denied"),
        (("alleged", "asserted"), "alleged"),
        (("alleged", "denied"), "denied"),
    ],
)
def test_the_innermost_source_that_does_more_than_assert_gives_the_stance(stances, stance):
    assert {c.stance for c in hearsay(stances)} == {stance}


def test_what_will_be_is_planned():
    claims = read("The Brask dam will be drained in June. The Brask dam was drained in 2029.")[Claim]
    assert {(c.sentence, c.stance) for c in claims if c.predicate == "drain"} == {(0, "planned"), (1, "asserted")}


@pytest.mark.parametrize(
    ("text", "predicate", "negated"),
    [
        ("The mayor of Brask did not resign after the vote.", "resign", True),
        ("The mayor of Brask resigned on Monday after the vote.", "resign", False),
        ("No arrests were made after the fire at the mill.", "make", True),
        ("Police never arrested the owner of the mill.", "arrest", True),
        ("The bridge at Brask fell although nobody had touched it.", "fall", False),
        ("Rescuers asked whether or not the boy survived the night.", "survive", False),
        ("The order came not from the ministry but from the mayor.", "come", False),
    ],
)
def test_a_claim_is_negated_by_what_bears_on_its_head(text, predicate, negated):
    assert {c.negated for c in read(text)[Claim] if c.predicate == predicate} == {negated}


def test_the_same_article_gives_the_same_claims_whatever_stands_beside_it():
    parsed = read(DAM)[ParsedArticle] + read(HEARSAY)[ParsedArticle]
    apart = [c for p in parsed for c in find_claims([p], [], [], [], [])]
    turned = list(find_claims(parsed[::-1], [], [], [], []))
    assert sorted(turned, key=lambda c: c.id) == sorted(apart, key=lambda c: c.id)


def test_a_claim_without_vectors_of_its_words_is_still_a_claim():
    [parsed] = read(HEARSAY)[ParsedArticle]
    silent = replace(parsed, token_vectors=bytes(len(parsed.token_vectors)))
    assert len(list(find_claims([silent], [], [], [], []))) == len(list(find_claims([parsed], [], [], [], [])))


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("The 2021 Torvik Cruiser rolled over twice and stopped near the fence on the quay.", False),
        ("The 2021 flood killed 40 people along the coast of Brask and sank two ferries.", True),
        ("In 2021 the Torvik rolled over twice and stopped near the fence on the quay.", True),
    ],
)
def test_a_year_that_names_a_thing_does_not_date_what_it_did(text, dated):
    claims = [c for c in read(text)[Claim] if text[c.head_start : c.head_stop] in ("rolled", "killed")]
    assert claims
    assert any(c.times for c in claims) is dated


# --- said in full -----------------------------------------------------------------------------------------------------


def statements(text):
    """What each claim of a text is said to be."""
    return [stated(c, text) for c in read(text)[Claim]]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "The mayor of Brask said that three men died when the mill burned down on Sunday.",
            "three men died",
        ),
        (
            "Six men who worked in the tar store died on the evening of 8 May, the fire brigade said.",
            "[Six men] worked in the tar store",
        ),
        (
            "The flood at Brask led to the closure of two schools, and the army brought water.",
            "The flood at Brask led to the closure of two schools",
        ),
        (
            "Selma Roth runs the harbour at Brask. She closed the north gate on Monday after the storm.",
            "[Selma Roth] closed the north gate on Monday after the storm",
        ),
        (
            "Selma Roth, who earlier this week closed the north gate, runs the harbour at Brask.",
            "[Selma Roth] earlier this week closed the north gate",
        ),
        (
            "Since the troops began leaving Brask in May, the rebels have carried out a sweeping campaign.",
            "Since the troops began leaving Brask in May, the rebels have carried out",
        ),
        (
            "The plan was told during a talk on the day of “Black Monday,” the 1965 flood in which 600 mills burned.",
            "on the day of “Black Monday”",
        ),
        (
            "President Nils Aker said on Friday that he wants the port of Brask to move “as fast as it can” to open.",
            "wants the port of Brask to move “as fast as it can”",
        ),
        (
            "Attorney General Nils Aker filed suit on Tuesday against Georgia, Ohio, Utah and Iowa over their rules.",
            "filed suit on Tuesday against Georgia, Ohio, Utah and Iowa",
        ),
    ],
)
def test_a_claim_is_said_with_what_it_needs_to_be_understood(text, whole):
    assert any(whole in said for said in statements(text)), statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "The council of Brask on Friday passed a major harbour bill that would permanently direct 900 million crowns a "
        "year from the sale of all northern fishing licences to a long-standing fund aimed at buying salt marshes.",
        "The motion follows a report of the Gazette that included a new complaint on a deal from when Aker was mayor.",
    ],
)
def test_no_statement_ends_on_a_word_that_only_leads_on(text):
    assert not [said for said in statements(text) if said.split()[-1] in ("aimed", "when", "from")]


@pytest.mark.parametrize("text", [DAM, HEARSAY])
def test_no_statement_breaks_off_within_a_phrase(text):
    tables = read(text)
    [parsed] = tables[ParsedArticle]
    at = {start: n for n, start in enumerate(parsed.token_start)}
    ends = {stop: n for n, stop in enumerate(parsed.token_stop)}
    for c in tables[Claim]:
        tokens = range(at[c.said_start], ends[c.said_stop] + 1)
        assert c.said_start <= c.head_start < c.head_stop <= c.said_stop
        head = at[c.head_start]
        assert not [
            parsed.text[c.said_start : c.said_stop] for t in tokens if t != head and parsed.head[t] > tokens[-1]
        ]


# --- shapes -----------------------------------------------------------------------------------------------------------


@st.composite
def trees(draw):
    """Any tree over up to ten words, its branches crossing or not."""
    size = draw(st.integers(1, 10))
    order = draw(st.permutations(range(size)))
    head = [-1] * size
    for at, token in enumerate(order[1:], 1):
        head[token] = order[draw(st.integers(0, at - 1))]

    def column(values):
        return draw(st.lists(st.sampled_from(values), min_size=size, max_size=size))

    return Tree(
        words=column(["fire", "Brask", ",", "“", "the", "and", "7"]),
        upos=column(UPOS),
        xpos=column(["NN", "VBD", "IN"]),
        rel=column(RELS),
        head=head,
        telling=column([0.0, 0.4, 1.0]),
        named=column([False, True]),
    )


@given(trees())
def test_a_shape_lies_in_its_sentence_and_holds_its_head(tree):
    for shape in shapes(tree):
        assert 0 <= shape.first <= shape.head <= shape.last < len(tree.words)


@given(trees())
def test_shapes_are_in_the_order_of_their_heads_and_none_twice(tree):
    spans = [(s.head, s.first, s.last) for s in shapes(tree)]
    assert len(set(spans)) == len(spans)
    assert [head for head, _, _ in spans] == sorted(head for head, _, _ in spans)


@given(trees())
def test_a_shape_does_not_end_on_a_word_that_leads_on(tree):
    for shape in shapes(tree):
        follows_its_verb = tree.head[shape.last] == shape.last - 1 and tree.upos[shape.last] != "PUNCT"
        assert tree.upos[shape.last] not in DANGLING or follows_its_verb or shape.first == shape.last


@given(trees())
def test_the_words_that_say_a_claim_in_full_lie_in_its_sentence_and_hold_its_head(tree):
    asked = Sentence(tree)
    for shape in shapes(tree):
        for is_clause in (True, False):
            said = asked.clause(shape.head, shape.first, shape.last, is_clause=is_clause)
            assert 0 <= said.first <= shape.head <= said.last < len(tree.words)
            assert said.meant is None or 0 <= said.meant[0] <= said.meant[1] < shape.head


@given(trees())
def test_every_shape_has_one_number_for_each_feature(tree):
    found = shapes(tree)
    rows = features([tree], [found])
    assert [len(row) for row in rows] == [len(FEATURES)] * len(found)
    assert all(abs(float(value)) < 1e6 for row in rows for value in row)


def test_a_sentence_without_words_has_no_shapes():
    nothing = Tree(words=[], upos=[], xpos=[], rel=[], head=[], telling=[], named=[])
    assert shapes(nothing) == []
    assert len(features([nothing], [[]])) == 0


def statements_of(text, head):
    """What the claims of this head word say by themselves."""
    tables = read(text)
    [article] = tables[Article]
    return {stated(c, article.text) for c in tables[Claim] if article.text[c.head_start : c.head_stop] == head}


def test_a_verb_coordinated_with_another_has_its_subject():
    said = statements_of("Shares in Solberg Marine fell by six percent on Monday and won back a third later.", "won")
    assert said
    assert all(s.startswith("[Shares in Solberg Marine] won back") for s in said)


def test_whom_a_relative_clause_describes_is_told_without_what_is_said_to_be_it():
    said = statements_of("According to the port, the man was a stoker who had boarded the wrong ferry.", "boarded")
    assert said
    assert all("[a stoker] had boarded the wrong ferry" in s for s in said)


@pytest.mark.parametrize(
    ("words", "head", "form", "told"),
    [
        ("The good news was that she did not pay", "pay", "pronoun", "The good news was that [Kari Moe] did not pay"),
        ("It’s possible that nobody saw the buoy, she said", "said", "pronoun", "saw the buoy, [Kari Moe] said"),
        ("Before that, she won two races", "won", "pronoun", "Before that, [Kari Moe] won two races"),
        ("she last week left the port", "left", "predicate", "[Kari Moe] last week left the port"),
        ("left the port", "left", "predicate", "[Kari Moe] left the port"),
        ("I saw nothing", "saw", "pronoun", "I [Kari Moe] saw nothing"),
    ],
)
def test_the_pronoun_that_is_the_subject_gives_way_to_who_is_meant(words, head, form, told):
    claim = make_claim(make_article(words, "Coast Radio"), words, head)
    assert stated(replace(claim, form=form, doer="Kari Moe"), words).endswith(told)


def test_an_infinitive_is_not_told_without_the_verb_it_hangs_on():
    said = statements_of("The harbour authority failed to prevent the collision off Brask.", "prevent")
    assert said
    assert all("The harbour authority failed to prevent" in s for s in said)
