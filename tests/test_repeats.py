"""language.denials, weigh.refusals, weigh.counters, weigh.repeats: what is denied, by which words, and asked once."""

from types import SimpleNamespace

import pytest
from compared import compare, disputes, read

from rashomon.language.denials import IN_FULL, OF_WHAT_IS_SAID, THAT_IS_SAID, UNDONE
from rashomon.records import Claim
from rashomon.stages.weigh.alternatives import _leaves_too_much
from rashomon.stages.weigh.counters import Counter
from rashomon.stages.weigh.questions import Question
from rashomon.stages.weigh.refusals import affirms
from rashomon.stages.weigh.repeats import is_put, marks_of, repeated


@pytest.mark.parametrize(
    ("sentence", "is_undone"),
    [
        ("The mayor led efforts to help the crews and to rebut gossip.", True),
        ("The mine declined to rule out a second blast.", True),
        ("The mayor went on to deny the gift.", False),
    ],
)
def test_a_denial_that_is_only_tried_or_left_undone_is_none(sentence, is_undone):
    match = IN_FULL.search(sentence)
    assert match
    assert bool(UNDONE.search(sentence[: match.start()])) == is_undone


@pytest.mark.parametrize(
    ("sentence", "points_back"),
    [
        ("The embassy in Torvik has denied the “absurd” story.", True),
        ("Captain Lund has disputed some parts.", True),
        ("The counsel flatly refuted those talking points.", True),
        ("The harbour denied having sent the tug.", False),
    ],
)
def test_who_denies_the_story_points_back_at_what_was_told(sentence, points_back):
    assert bool(OF_WHAT_IS_SAID.search(sentence)) == points_back


def test_what_is_claimed_begins_behind_claims_that():
    sentence = "Torvik dismissed claims by the Ledger that the ferry was overloaded."
    match = THAT_IS_SAID.search(sentence)
    assert match
    assert sentence[match.end() :] == "the ferry was overloaded."
    assert THAT_IS_SAID.search("Torvik no longer denies reports that the ferry was overloaded.") is None


def figure(low, measure="people", unit="", hedge="exact"):
    return SimpleNamespace(low=low, high=low, measure=measure, unit=unit, hedge=hedge)


def found_with(*pairs):
    return SimpleNamespace(
        setting=SimpleNamespace(sides=SimpleNamespace(claims=[])),
        bases={k: {"figures": pair} for k, pair in enumerate(pairs)},
    )


def again(first, second):
    found = found_with(first, second)
    one, other = (Question(kind="figure", pairs=[k]) for k in (0, 1))
    return repeated(found, other, [(one, marks_of(found, one))])


def test_the_same_two_large_numbers_are_one_question_whatever_is_counted():
    filings, people = (figure(371.0, "filing"), figure(373.0, "filing")), (figure(371.0, "claimant"), figure(373.0))
    assert again(filings, people) == 0
    assert again(filings, (figure(371.0), figure(380.0))) is None


def test_small_numbers_are_one_question_only_of_one_thing():
    assert (
        again((figure(2.0, "killed"), figure(3.0, "killed")), (figure(2.0, "injured"), figure(3.0, "injured"))) is None
    )
    assert again((figure(2.0, "killed"), figure(3.0, "killed")), (figure(3.0, "killed"), figure(2.0, "killed"))) == 0


def test_an_open_number_does_not_stand_for_many_times_as_many_unless_a_toll_grows():
    assert _leaves_too_much(figure(3.0, "assault", hedge="at least"), figure(30.0, "assault"))
    assert not _leaves_too_much(figure(30.0, "assault", hedge="at least"), figure(45.0, "assault"))
    assert not _leaves_too_much(figure(800.0, "visitor", hedge="at least"), figure(200.0, "visitor"))
    assert not _leaves_too_much(figure(3.0, "killed", hedge="at least"), figure(30.0, "killed"))


def test_who_dismisses_claims_that_something_is_so_tells_both_sides_in_one_sentence():
    said = "The Torvik shipyard on Monday dismissed claims that its foreman had sold the trawler to smugglers."
    tables = compare(("Harbour Post", "2031-05-06", f"{said} The yard will reopen on Friday."))
    [dispute] = disputes(tables, "denial")
    assert dispute.reading == "conflict"
    assert not dispute.loose
    assert any("dismissed claims" in p.value for p in dispute.positions)
    assert any("dismissed" not in p.value for p in dispute.positions)


@pytest.mark.parametrize(
    ("kind", "loose", "of", "is_known"),
    [
        ("denial", False, "the ramming", True),
        ("denial", False, "the arrest", False),
        ("denial", True, "the ramming", False),
        ("characterisation", False, "the ramming", False),
    ],
)
def test_what_one_account_denies_is_not_asked_where_accounts_are_asked_of_the_same_fact(kind, loose, of, is_known):
    claims = [SimpleNamespace(id=f"c{n}", article_id=f"a{n // 2}", sentence=n) for n in range(4)]
    settings = SimpleNamespace(sides=SimpleNamespace(claims=claims))
    sides = [SimpleNamespace(claims=["c2"]), SimpleNamespace(claims=["c3"])]
    put = SimpleNamespace(kind="denial", loose=loose, fact_id="the ramming", positions=sides)
    counter = Counter(kind=kind, reading="conflict", said=(0,), countered=(1,))
    assert is_put(put, settings, counter, {c.id: SimpleNamespace(id=of) for c in claims}) == is_known


def test_what_is_only_asked_affirms_nothing():
    text = "Did the works dump acid in the Oste? The works dumped acid in the Oste. The town is angry."
    claims = read(text)[Claim]
    said = {text[c.start : c.stop]: affirms(c, text) for c in claims if c.start < text.index("The town")}
    asked = [words for words in said if text.index(words) < text.index("?")]
    assert asked
    assert not any(said[words] for words in asked if words not in text[text.index("?") :])
    assert said["The works dumped acid in the Oste"]


def test_a_denial_that_two_accounts_meet_is_one_question():
    rest = "The river Oste runs brown at Torvik. Fishermen stay at home."
    tables = compare(
        ("Post", "2031-05-06", f"The Balt works dumped acid in the Oste on Sunday. {rest}"),
        ("Bell", "2031-05-06", f"{rest} Acid was dumped in the Oste by the Balt works on Sunday."),
        ("Ledger", "2031-05-07", f"{rest} The Balt works denied that it had dumped acid in the Oste."),
    )
    assert len([d for d in disputes(tables, "denial") if d.reading == "conflict"]) == 1
