"""weigh.align: claims that tell the same become one fact, whatever order they come in."""

import random
from dataclasses import replace

import numpy as np
import pytest
from compared import compare, words_of

from rashomon.language.sentences import stated
from rashomon.records import Actor, Article, Claim, Fact, Figure, Likeness, Time
from rashomon.stages.weigh.align import align_claims, expected_f1
from rashomon.stages.weigh.likelihoods import Likelihoods
from rashomon.stages.weigh.likeness import liken_claims
from tests.builders import make_article, make_claim

POST = (
    "Harbour Post",
    "2031-05-06",
    "A fire destroyed the rope works at Brask on Sunday, killing three night watchmen. The fire brigade said the "
    "blaze had started in the tar store. The owner, Jonas Pell, was questioned by police on Monday. The works employed "
    "140 people.",
)
LEDGER = (
    "Northern Ledger",
    "2031-05-06",
    "Three watchmen died when the rope works at Brask burned down on Sunday. Police questioned the owner, Jonas Pell, "
    "on Monday. His lawyer said the works had been inspected in April. The mayor opened a fund for the families.",
)
REPRINT = ("Evening Bell", "2031-05-07", POST[2])
TAKEN = (Article, Claim, Actor, Figure, Time, Likeness)


def inputs(*accounts):
    tables = compare(*accounts)
    return [list(tables.get(record, [])) for record in TAKEN]


def groups(facts):
    return {frozenset(fact.claims) for fact in facts}


def test_what_two_articles_tell_in_other_words_is_one_fact():
    tables = compare(POST, LEDGER)
    claim = {c.id: c for c in tables[Claim]}
    told = [{(claim[c].article_id, words_of(tables, claim[c])) for c in f.claims} for f in tables[Fact]]
    questioned = [{a for a, words in fact if "questioned" in words} for fact in told]
    assert max(map(len, questioned)) == 2


@pytest.mark.parametrize("accounts", [(POST,), (POST, LEDGER), (POST, LEDGER, REPRINT)])
def test_every_claim_is_of_one_fact(accounts):
    tables = compare(*accounts)
    assert sorted(c for fact in tables[Fact] for c in fact.own) == sorted(c.id for c in tables[Claim])
    assert all(set(fact.own) | set(fact.shared) == set(fact.claims) for fact in tables[Fact])


def test_a_fact_speaks_by_one_of_its_claims_and_has_a_reason_for_each():
    tables = compare(POST, LEDGER)
    claim = {c.id: c for c in tables[Claim]}
    for fact in tables[Fact]:
        assert fact.best in fact.claims
        best = claim[fact.best]
        assert fact.statement == stated(best, next(a.text for a in tables[Article] if a.article_id == best.article_id))
        assert len(fact.reasons) == len(fact.claims)
        assert all(fact.reasons)
        assert fact.question.endswith("?")
        assert 0 <= fact.weight <= 1


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_the_input_does_not_matter(seed):
    taken = inputs(POST, LEDGER, REPRINT)
    facts = list(align_claims(*taken))
    for rows in taken:
        random.Random(seed).shuffle(rows)
    assert groups(align_claims(*taken)) == groups(facts)


def test_the_same_input_gives_the_same_facts():
    taken = inputs(POST, LEDGER)
    assert list(align_claims(*taken)) == list(align_claims(*taken))


def test_a_reprint_adds_no_fact():
    tables = compare(POST, LEDGER, REPRINT)
    article = {a.outlet: a.article_id for a in tables[Article]}
    claim = {c.id: c for c in tables[Claim]}
    for fact in tables[Fact]:
        spans = {
            outlet: {(claim[c].start, claim[c].stop) for c in fact.claims if claim[c].article_id == article[outlet]}
            for outlet in (POST[0], REPRINT[0])
        }
        assert spans[POST[0]] == spans[REPRINT[0]]


def test_no_claims_give_no_facts():
    assert list(align_claims([make_article("Rain.")], [], [], [], [], [])) == []
    assert list(liken_claims([make_article("Rain.")], [], [], [], [], [])) == []


# --- by hand ----------------------------------------------------------------------------------------------------------

HERE = make_article("The rope works at Brask burned down on Sunday.", "A")
THERE = make_article("Fire destroyed the rope works at Brask.", "B")
WIDE = make_claim(HERE, "The rope works at Brask burned down on Sunday", "burned")
NARROW = make_claim(HERE, "burned down on Sunday")
OTHER = make_claim(THERE, "Fire destroyed the rope works at Brask", "destroyed")


def likeness(first, second, probability):
    return Likeness(
        story_id="",
        first=first.id,
        second=second.id,
        probability=probability,
        cosine=probability,
        words=probability,
        contained=probability,
        context=probability,
        met=probability,
        gap=0.0,
        heads=probability,
    )


def facts_of(*links):
    return groups(align_claims([HERE, THERE], [WIDE, NARROW, OTHER], [], [], [], links))


def test_claims_that_only_overlap_are_no_evidence_for_one_another():
    works = make_claim(HERE, "The rope works")
    told = align_claims([HERE, THERE], [WIDE, works, OTHER], [], [], [], [likeness(WIDE, works, 0.99)])
    assert groups(told) == {frozenset({c.id}) for c in (WIDE, works, OTHER)}


def test_what_one_article_tells_in_more_and_fewer_words_is_one_fact():
    assert facts_of() == {frozenset({WIDE.id, NARROW.id}), frozenset({OTHER.id})}


def test_overlapping_claims_meet_where_another_article_tells_both():
    together = facts_of(likeness(WIDE, OTHER, 0.9), likeness(NARROW, OTHER, 0.9))
    assert together == {frozenset({WIDE.id, NARROW.id, OTHER.id})}


BOTH = make_article("Two watchmen were hurt and nine sailors were arrested.", "C")
SPLIT = make_article("Nine sailors were arrested. Two watchmen were hurt.", "D")
BOTH_CLAIMS = [make_claim(BOTH, BOTH.text[:-1]), *(make_claim(BOTH, p) for p in BOTH.text[:-1].split(" and "))]
SPLIT_CLAIMS = [make_claim(SPLIT, "Nine sailors were arrested"), make_claim(SPLIT, "Two watchmen were hurt")]


def test_a_claim_that_tells_two_things_is_of_both_facts_and_does_not_weld_them():
    (whole, hurt, arrested), (theirs_arrested, theirs_hurt) = BOTH_CLAIMS, SPLIT_CLAIMS
    links = [
        likeness(whole, theirs_arrested, 0.9),
        likeness(whole, theirs_hurt, 0.85),
        likeness(hurt, theirs_hurt, 0.8),
        likeness(arrested, theirs_arrested, 0.8),
    ]
    facts = list(align_claims([BOTH, SPLIT], [*BOTH_CLAIMS, *SPLIT_CLAIMS], [], [], [], links))
    assert groups(facts) == {
        frozenset({whole.id, hurt.id, theirs_hurt.id}),
        frozenset({whole.id, arrested.id, theirs_arrested.id}),
    }
    assert sorted(c for fact in facts for c in fact.own) == sorted(c.id for c in [*BOTH_CLAIMS, *SPLIT_CLAIMS])
    assert all(fact.best != whole.id for fact in facts)


def test_claims_of_little_likeness_stay_apart():
    assert facts_of(likeness(WIDE, OTHER, 0.05)) == facts_of()


def test_a_claim_told_once_says_so():
    [alone] = align_claims([THERE], [OTHER], [], [], [], [])
    assert alone.reasons == ["told once"]
    assert alone.statement == "Fire destroyed the rope works at Brask"


def likelihoods(matrix):
    first, second = np.triu_indices(len(matrix))
    return Likelihoods(len(matrix), 0.0, first, second, matrix[first, second].astype(np.float16))


def test_groups_are_expected_to_be_as_good_as_their_pairs_are_likely():
    article = np.array([0, 1, 2], np.int32)
    likely = np.array([[0.02, 0.9, 0.1], [0.9, 0.02, 0.1], [0.1, 0.1, 0.02]], np.float32)
    apart, two, three = ([[0], [1], [2]], [[0, 1], [2]], [[0, 1, 2]])
    found = [expected_f1(article, likelihoods(likely), groups, total=1.1) for groups in (apart, two, three)]
    assert found == pytest.approx([0.0, 2 * 0.9 / 2.1, 2 * 1.1 / 4.1], rel=1e-3)


def test_an_article_that_tells_a_fact_twice_does_not_make_it_likelier():
    article = np.array([0, 0, 1], np.int32)
    likely = np.array([[0.02, 0.9, 0.5], [0.9, 0.02, 0.5], [0.5, 0.5, 0.02]], np.float32)
    assert expected_f1(article, likelihoods(likely), [[0, 1], [2]], total=1.0) == 0.0


@pytest.mark.parametrize(
    ("words", "form", "doer", "expected"),
    [
        ("sank off Lome", "predicate", "The old ferry", "[The old ferry] sank off Lome"),
        ("The old ferry sank", "sentence", "", "The old ferry sank"),
        ("It raised the wreck", "pronoun", "the navy", "[the navy] raised the wreck"),
        ("On Monday it raised the wreck", "pronoun", "the navy", "On Monday [the navy] raised the wreck"),
        ("It raised the wreck", "pronoun", "", "It raised the wreck"),
        ("It’s a barge", "pronoun", "The ferry", "It’s a barge"),
        ("I am no diver", "pronoun", "Ana Rill", "I [Ana Rill] am no diver"),
        ("SAN JOSÉ, May 4 (Río) – It sank", "pronoun", "The ferry", "[The ferry] sank"),
        ("Northern Photos Image caption It sank", "pronoun", "The ferry", "[The ferry] sank"),
        ("LOME, Togo — It sank (at 7 a.m", "pronoun", "The ferry", "[The ferry] sank"),
    ],
)
def test_a_statement_says_who_does_it_in_brackets_where_its_words_do_not(words, form, doer, expected):
    article = make_article(f"Yes. {words}.")
    assert stated(replace(make_claim(article, words), form=form, doer=doer), article.text) == expected


def test_a_statement_is_said_in_full_where_the_claim_breaks_off():
    article = make_article("The tug took aboard those who had clung to the mast.")
    claim = make_claim(article, "The tug took aboard those")
    assert stated(replace(claim, said_start=0, said_stop=51), article.text) == article.text[:-1]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the mayor said that “the lock is shut", "the mayor said that “the lock is shut …”"),
        ('the lock is shut" for the week', '"… the lock is shut" for the week'),
        ("Quay News Foundation) - The lock is shut", "The lock is shut"),
        ("the lock is shut,", "the lock is shut"),
    ],
)
def test_a_statement_shows_that_a_quotation_goes_on_and_keeps_no_half_of_a_bracket(words, expected):
    article = make_article(f"So {words} and more.")
    assert stated(make_claim(article, words), article.text) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("However, the lock was shut", "the lock was shut"),
        ("In addition, two men were held", "two men were held"),
        ("However small the leak, it was told", "However small the leak, it was told"),
    ],
)
def test_what_links_to_the_sentence_before_is_not_told(words, expected):
    article = make_article(f"{words}.", "Post")
    assert stated(make_claim(article, words), article.text) == expected
