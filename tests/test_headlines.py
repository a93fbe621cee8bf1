import numpy as np
import pytest

pytest.importorskip("sklearn", reason="the headlines are weighed in the training environment only")

from evals import headlines
from evals.texts import article_of, every_claim, read


def test_the_report_holds_accuracy_majority_and_confusions():
    gold = ["for", "for", "for", "against"]
    lines = headlines.report(gold, [["for", "for", "against", "against"], ["for", "for", "for", "for"]]).splitlines()
    assert lines[0].startswith("accuracy 0.750 (bar 0.76) over 2 shuffles of the folds: 0.750, 0.750")
    assert lines[1].startswith("majority 0.750, published 0.733")
    assert lines[2].split()[-3:] == ["against", "for", "F1"]
    # of two against, one said for: 1 hit of 2 wanted and 2 said; of six for, one said against
    assert lines[3].split() == ["against", "0", "0", "0.500"]
    assert lines[4].split() == ["for", "0", "2", "0.833"]


def test_a_row_that_lacks_a_signal_has_none_of_it():
    assert headlines.matrix([{"b": 2.0}, {"a": 1.0, "b": 3.0}]).tolist() == [[0.0, 2.0], [1.0, 3.0]]


def test_no_claim_stands_on_both_sides_of_a_fold():
    rng = np.random.default_rng(0)
    claims = np.array([f"claim {n // 3}" for n in range(90)])
    data = headlines.Stances(
        stance=np.array([("for", "against")[n // 3 % 2] for n in range(90)]),
        claim=claims,
        signals=rng.normal(size=(90, 3)),
        vectors=rng.normal(size=(90, 2)),
        words=[[claim.replace(" ", "_"), "word"] for claim in claims],
    )
    # only the claim's own name tells the stance: who never saw the claim can but guess
    assert np.mean(headlines.crossed(data, 0) == data.stance) < 0.75


def test_a_denial_and_a_question_are_signals_of_a_headline():
    texts = [headlines.text_of(read(str(n), t)) for n, t in enumerate(SAID)]
    plain, denied, asked = map(headlines.own_signals, texts)
    assert (denied["said_denied"], asked["asks"]) == (1, 1.0)
    assert plain["said_denied"] == plain["asks"] == 0
    pair = headlines.pair_signals(texts[0], texts[1])
    assert pair["best_likely"] > 0.3
    assert "-deny" in headlines.words_of(texts[0], texts[1])


SAID = (
    "Brewery recalls 300 barrels of cider",
    "The brewery denied that it recalled 300 barrels of cider",
    "Did the brewery recall 300 barrels of cider?",
)


def test_every_shape_holds_the_claims_that_the_product_keeps():
    tables = read("a", SAID[0])
    spans = {(c.start, c.stop, c.head_start) for c in every_claim(tables)}
    kinds = {type(c) for c in every_claim(tables)}
    assert {(c.start, c.stop, c.head_start) for kind in kinds for c in tables[kind]} <= spans
    assert article_of("a", SAID[0]).dropped_start == []
