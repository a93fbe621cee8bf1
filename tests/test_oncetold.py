"""weigh.oncetold: what one article alone tells in more and in fewer words is one group."""

from dataclasses import replace

from rashomon.stages.weigh.oncetold import gathered, says_same
from tests.builders import make_article, make_claim

POST = make_article("The ministry announced that the pier would close on Friday for repairs and that the ferry stops.")
BELL = make_article("From Friday the pier is closed, and has no lights.", outlet="Bell")
REPORTED = replace(
    make_claim(POST, "The ministry announced that the pier would close on Friday for repairs", "announced"),
    predicate="announce",
)
CLOSED = make_claim(POST, "the pier would close on Friday for repairs", "close")
SHORT = make_claim(POST, "the pier would close on Friday", "close")
REPAIR = make_claim(POST, "repairs")
STOP = make_claim(POST, "the ferry stops", "stops")
TWO = make_claim(POST, "the pier would close on Friday for repairs and that the ferry stops", "would")
OTHER = make_claim(BELL, "the pier is closed", "closed")
WIDER = make_claim(BELL, "From Friday the pier is closed", "closed")


def test_claims_of_one_head_and_a_report_with_what_it_reports_say_the_same():
    assert says_same(CLOSED, SHORT)
    assert says_same(REPORTED, CLOSED)


def test_a_small_part_says_something_of_its_own():
    assert not says_same(CLOSED, REPAIR)
    assert not says_same(SHORT, STOP)


def test_what_one_article_tells_is_one_group():
    assert gathered([REPORTED, CLOSED, SHORT, REPAIR], [[0], [1], [2], [3]], ()) == [0, 0, 0, 3]


def test_it_joins_what_others_tell_where_they_have_about_its_words():
    assert gathered([SHORT, CLOSED, OTHER], [[0], [1, 2]], ()) == [0, 0]
    assert gathered([REPAIR, CLOSED, OTHER], [[0], [1, 2]], ()) == [0, 1]


def test_two_things_that_others_tell_are_never_joined():
    assert gathered([SHORT, OTHER, CLOSED, WIDER], [[0, 1], [2, 3]], ()) == [0, 1]


def test_a_claim_that_tells_two_things_welds_nothing_and_stays_with_one_part():
    assert gathered([CLOSED, STOP, TWO], [[0], [1], [2]], {2}) == [0, 1, 0]
