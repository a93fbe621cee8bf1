"""weigh.omissions: who does not tell a fact, and how to take it."""

from dataclasses import replace

import pytest

from rashomon.records import Outage
from rashomon.stages.weigh.omissions import find_omissions
from tests.builders import make_article, make_claim, make_fact, make_time

LONG = "The council met and talked of the budget, the weather and the quay for many hours. " * 12


def teller(outlet, published):
    article = make_article("The bridge at Nore fell on Tuesday. " + LONG, outlet, published=published)
    time = make_time(article, "Tuesday", "2031-04-08")
    return article, make_claim(article, "The bridge at Nore fell on Tuesday", "fell", times=[time]), time


def whys(silent, *tellers, weight=0.5):
    articles, claims, times = zip(*tellers, strict=True)
    fact = make_fact(*claims, question="Did the bridge fall?", statement="The bridge fell", weight=weight)
    return [o.why for o in find_omissions([*articles, silent], [fact], claims, times)]


TWO = (teller("A", "2031-04-08"), teller("B", "2031-04-09"))


def test_a_long_later_article_that_does_not_tell_the_fact_is_silent():
    assert whys(make_article(LONG, "C", published="2031-04-10"), *TWO) == ["silent"]


def test_an_article_from_before_the_happening_left_nothing_out():
    assert whys(make_article(LONG, "C", published="2031-04-07"), *TWO) == ["published-before"]


def test_an_article_from_before_the_first_telling_left_nothing_out():
    late = [teller("A", "2031-05-02"), teller("B", "2031-05-03")]
    assert whys(make_article(LONG, "C", published="2031-04-20"), *late) == ["published-before"]


def test_where_a_telling_has_no_date_only_the_happening_itself_can_excuse_silence():
    late = [teller("A", "2031-05-02"), teller("B", None)]
    assert whys(make_article(LONG, "C", published="2031-04-20"), *late) == ["silent"]


def test_the_same_day_excuses_nothing():
    assert whys(make_article(LONG, "C", published="2031-04-08T00:00:00"), *TWO) == ["silent"]


def test_a_brief_has_no_room():
    assert whys(make_article("The council met.", "C", published="2031-04-10"), *TWO) == ["no-room"]


def test_an_undated_article_is_not_excused_by_its_date():
    assert whys(make_article(LONG, "C"), *TWO) == ["silent"]


def test_a_fact_told_once_is_missed_by_nobody_unless_it_weighs_much():
    silent = make_article(LONG, "C", published="2031-04-10")
    assert whys(silent, TWO[0]) == []
    assert whys(silent, TWO[0], weight=0.9) == ["silent"]


def test_a_plan_is_known_before_its_day():
    article, claim, time = teller("A", "2031-04-01")
    other, second, when = teller("B", "2031-04-02")
    tellers = ((article, replace(claim, stance="planned"), time), (other, replace(second, stance="planned"), when))
    assert whys(make_article(LONG, "C", published="2031-04-05"), *tellers) == ["silent"]


@pytest.mark.parametrize(
    ("since", "until", "outlet", "why"),
    [
        ("2031-04-09T06:00:00Z", "2031-04-11T06:00:00Z", "C", "feed-dark"),
        ("2031-04-09T06:00:00Z", "", "C", "feed-dark"),
        ("", "", "C", "feed-dark"),
        ("2031-03-01", "2031-04-02", "C", "silent"),  # over before the bridge fell
        ("2031-04-20", "", "C", "silent"),  # after the last report of the story
        ("2031-04-09T06:00:00Z", "", "A", "silent"),  # another outlet's feed
    ],
)
def test_silence_means_nothing_where_the_outlets_feed_was_dark_when_it_was_news(since, until, outlet, why):
    silent = make_article(LONG, "C", published="2031-04-10")
    articles, claims, times = zip(*TWO, strict=True)
    fact = make_fact(*claims, question="Did the bridge fall?", statement="The bridge fell", weight=0.5)
    outage = Outage(outlet=outlet, since=since, until=until)
    assert [o.why for o in find_omissions([*articles, silent], [fact], claims, times, [outage])] == [why]
