"""weigh.conflicts, cases that a careful reader never gets wrong: what is one event, an update, four counts."""

from dataclasses import replace

import numpy as np
import pytest
from compared import compare, disputes, outlets_of, read

from rashomon.records import Claim, Dispute, Event, Fact, Figure, Root
from rashomon.stages.weigh.columns import _has_not, _is_norm
from rashomon.stages.weigh.conflicts import _likeliest

POST, LEDGER, GAZETTE, COURIER = "Harbour Post", "Northern Ledger", "Lome Gazette", "Evening Courier"

GUILTY_PLEA = (
    (
        POST,
        "2031-03-04",
        "TORVIK - The shipowner Nils Aker pleaded guilty on Tuesday to smuggling diesel. He will be sentenced in June. "
        "His ships lie at the quay.",
    ),
    (
        LEDGER,
        "2031-03-04",
        "DAHL - A shipowner from Dahl, Nils Aker, pleaded guilty on Tuesday to smuggling diesel. Neighbours said they "
        "had known him for years.",
    ),
    (
        GAZETTE,
        "2031-03-05",
        "LOME - Nils Aker, whose ships call at Lome, pleaded guilty on Tuesday to smuggling diesel. The port authority "
        "would not comment.",
    ),
)
LEGAL_WAR = (
    (
        POST,
        "2031-03-04",
        "The Orrin bank is waging a legal war against the city of Torvik over unpaid rent. Its lawyers filed a third "
        "suit on Monday.",
    ),
    (
        LEDGER,
        "2031-03-04",
        "Torvik faces a legal war with the Orrin bank. A third suit over unpaid rent was filed on Monday.",
    ),
)
MONDAY_AND_TUESDAY = (
    (
        POST,
        "2031-06-02",
        "The fire at the Torvik mill killed 12 people, the fire brigade said on Monday. Halls burned.",
    ),
    (
        LEDGER,
        "2031-06-03",
        "The fire at the Torvik mill killed 19 people, the fire brigade said on Tuesday. The toll had risen overnight.",
    ),
)
FOUR_COUNTS = (
    (
        POST,
        "2031-06-05",
        "The flood in the Orrin valley killed 1,300 people, the morgue of Torvik said on Thursday. Roads were cut.",
    ),
    (
        LEDGER,
        "2031-06-05",
        "The flood in the Orrin valley killed 379 people, the council of Torvik said on Thursday. Bridges fell.",
    ),
    (
        GAZETTE,
        "2031-06-05",
        "The flood in the Orrin valley killed 249 people in the district of Dahl alone, an official of the district "
        "said on Thursday. Tents were sent.",
    ),
    (
        COURIER,
        "2031-06-05",
        "The flood in the Orrin valley killed 519 people, the health ministry said on Thursday. Wells were fouled.",
    ),
)


def conflicts(tables):
    return [d for d in tables.get(Dispute, []) if d.reading == "conflict"]


def test_one_guilty_plea_reported_from_three_places_is_one_fact_without_a_conflict():
    tables = compare(*GUILTY_PLEA)
    outlets = {POST, LEDGER, GAZETTE}
    assert any(outlets_of(tables, fact) == outlets for fact in tables[Fact])
    assert conflicts(tables) == []


def test_a_legal_war_is_no_assault():
    tables = compare(*LEGAL_WAR)
    assert {e.plover for e in tables.get(Event, [])} & {"ASSAULT", "MOBILIZE"} == set()
    assert conflicts(tables) == []


def test_mondays_toll_and_tuesdays_are_no_conflict():
    tables = compare(*MONDAY_AND_TUESDAY)
    assert {d.reading for d in disputes(tables, "figure")} <= {"update"}


@pytest.fixture(scope="module")
def four_counts():
    return compare(*FOUR_COUNTS)


def test_four_counts_by_four_bodies_are_kept_each_with_its_own_root(four_counts):
    assert {f.low for f in four_counts[Figure] if f.measure == "killed"} >= {1300.0, 379.0, 249.0, 519.0}
    names = {root.name for root in four_counts[Root]}
    assert len([n for n in names if any(w in n for w in ("morgue", "council", "official", "ministry"))]) == 4


def test_four_counts_by_four_bodies_are_positions_of_one_question(four_counts):
    values = {p.value for d in disputes(four_counts, "figure") for p in d.positions}
    assert {"1,300", "379", "519"} <= values


def test_a_denial_is_asked_of_what_is_denied_and_not_of_its_own_words():
    told = (
        (
            POST,
            "2031-06-02",
            "The Harbour Agency has hit back at claims by the radio host Ada Brel that it is spying on her to force "
            "her off air. On Monday Brel, a critic of the mayor, said a guard had told her the agency was monitoring "
            "her for political reasons. The Harbour Agency denied she was a “target”, saying it deals with smugglers.",
        ),
        (
            LEDGER,
            "2031-06-02",
            "The radio host Ada Brel said on Monday that the Harbour Agency is spying on her and planned to leak her "
            "letters to cancel her show. “We heard from a guard who reached out to warn us that the Harbour Agency is "
            "monitoring our letters and is planning to leak them,” she said.",
        ),
    )
    asked = [d.question for d in compare(*told)[Dispute] if d.kind == "denial"]
    assert asked
    assert not any("hit back" in question or "denied" in question for question in asked)


@pytest.mark.parametrize(("gap", "likeliest"), [(3.0, "update"), (0.0, "conflict"), (-1.0, "conflict")])
def test_accounts_of_unknown_days_are_no_update_without_a_word_of_a_change(gap, likeliest):
    table = {"later": np.array([gap > 0]), "gap_days": np.array([gap]), "updating": np.array([0.0])}
    assert _likeliest(table, [[0.3, 0.6, 0.1, 0.0]], 0, "figure") == likeliest


@pytest.mark.parametrize(("verb", "is_kept_from"), [("opposes", True), ("supports", False)])
def test_who_opposes_a_deed_does_not_say_that_it_is_done(verb, is_kept_from):
    text = f"The mayor {verb} using the army to clear the quay at Brask, he said on Monday."
    claim = next(c for c in read(text)[Claim] if c.kind == "clause")
    at = text.index("using")
    assert _has_not(replace(claim, head_start=at, head_stop=at + len("using")), text) is is_kept_from


@pytest.mark.parametrize(("words", "is_norm"), [("should not be", True), ("must not be", True), ("were not", False)])
def test_what_should_not_be_is_not_denied(words, is_norm):
    text = f"The votes of the four towns {words} counted, the mayor of Brask said on Monday."
    claims = [c for c in read(text)[Claim] if c.predicate == "count" and c.negated]
    assert claims
    assert {_is_norm(c, text) for c in claims} == {is_norm}


@pytest.mark.parametrize(("verb", "denied"), [("opposes", False), ("supports", True)])
def test_who_does_not_support_a_deed_denies_nothing_that_another_opposes(verb, denied):
    tables = compare(
        (POST, "2031-06-02", f"The mayor of Torvik {verb} a curfew at the mill, she said on Monday. Halls burned."),
        (
            LEDGER,
            "2031-06-02",
            "The mayor of Torvik does not support a curfew at the mill, she said on Monday. Rain fell.",
        ),
    )
    assert any(d.kind == "denial" for d in tables.get(Dispute, ())) is denied
