from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.almanac import day_number, first_day, known_day
from rashomon.language.dates import Anchor, resolve, weekday_near
from rashomon.language.datewords import find
from rashomon.records import Article, Time, TimeMention
from rashomon.stages.weigh.dates import resolve_times

TUESDAY = Anchor(day=date(2031, 3, 4), name="the publication date")


def read(text: str, tense: str = "past", anchor: Anchor | None = TUESDAY) -> list[tuple[str, str, str]]:
    out, before = [], None
    for f in find(text):
        found = resolve(f.normal, anchor, tense, before)
        if found:
            out.append((text[f.start : f.stop], found.from_date, found.to_date))
            before = found
    return out


@pytest.mark.parametrize(
    ("text", "span", "first", "last"),
    [
        ("The pact of 9 May 2030 lapsed", "9 May 2030", "2030-05-09", "2030-05-09"),
        ("signed on the 9th of May, 2030", "9th of May, 2030", "2030-05-09", "2030-05-09"),
        ("on May 9, 2030", "May 9, 2030", "2030-05-09", "2030-05-09"),
        ("filed 2030-05-09", "2030-05-09", "2030-05-09", "2030-05-09"),
        ("filed 5/9/2030", "5/9/2030", "2030-05-09", "2030-05-09"),
        ("filed 29/5/2030", "29/5/2030", "2030-05-29", "2030-05-29"),
        ("filed 9.5.2030", "9.5.2030", "2030-05-09", "2030-05-09"),
        ("between Feb. 8 and 25", "Feb. 8 and 25", "2031-02-08", "2031-02-25"),
        ("on February 27-28", "February 27-28", "2031-02-27", "2031-02-28"),
        ("in mid-2029", "mid-2029", "2029", "2029"),
        ("since September 2029", "September 2029", "2029-09", "2029-09"),
        ("in December", "December", "2030-12", "2030-12"),
        ("in May", "May", "2030-05", "2030-05"),
        ("June last year", "June last year", "2030-06", "2030-06"),
        ("in the 1990s", "the 1990s", "1990", "1999"),
        ("the winter of 2029", "winter of 2029", "2029-12", "2030-02"),
        ("the third quarter of 2029", "third quarter of 2029", "2029-07", "2029-09"),
        ("the 2029 third quarter", "2029 third quarter", "2029-07", "2029-09"),
        ("next year's first half", "next year's first half", "2032-01", "2032-06"),
        ("the year-ago third quarter", "year-ago third quarter", "2030-07", "2030-09"),
        ("in the latest quarter", "the latest quarter", "2030-10", "2030-12"),
        ("in the year-earlier quarter", "the year-earlier quarter", "2029-10", "2029-12"),
        ("well into the early summer", "the early summer", "2030-06", "2030-08"),
        ("on Sunday", "Sunday", "2031-03-02", "2031-03-02"),
        ("late on Monday", "late on Monday", "2031-03-03", "2031-03-03"),
        ("on Tuesday", "Tuesday", "2031-03-04", "2031-03-04"),
        ("last Tuesday", "last Tuesday", "2031-02-25", "2031-02-25"),
        ("next Friday", "next Friday", "2031-03-07", "2031-03-07"),
        ("Friday's raids", "Friday", "2031-02-28", "2031-02-28"),
        ("Monday of last week", "Monday of last week", "2031-02-24", "2031-02-24"),
        ("yesterday morning", "yesterday morning", "2031-03-03", "2031-03-03"),
        ("the day before yesterday", "the day before yesterday", "2031-03-02", "2031-03-02"),
        ("last week", "last week", "2031-02-24", "2031-03-02"),
        ("earlier this year", "earlier this year", "2031", "2031"),
        ("next month", "next month", "2031-04", "2031-04"),
        ("more than two years ago", "more than two years ago", "2029", "2029"),
        ("three days ago", "three days ago", "2031-03-01", "2031-03-01"),
        ("on New Year's Eve", "New Year's Eve", "2030-12-31", "2030-12-31"),
        ("around Thanksgiving", "Thanksgiving", "2030-11-28", "2030-11-28"),
        ("at 9 a.m. on Sunday", "9 a.m. on Sunday", "2031-03-02T09:00", "2031-03-02T09:00"),
        ("Sunday at 21:30 local time", "Sunday at 21:30 local time", "2031-03-02T21:30", "2031-03-02T21:30"),
    ],
)
def test_a_time_is_found_whole_and_resolved_against_the_day_of_writing(
    text: str, span: str, first: str, last: str
) -> None:
    assert (span, first, last) in read(text)


@pytest.mark.parametrize(
    ("text", "first"),
    [("on Sunday", "2031-03-09"), ("in May", "2031-05"), ("on May 9", "2031-05-09"), ("on Tuesday", "2031-03-04")],
)
def test_the_future_tense_looks_ahead(text: str, first: str) -> None:
    assert read(text, "future")[0][1] == first


@pytest.mark.parametrize(
    "text",
    [
        "May we come in?",
        "They march on the town",
        "2000 people came",
        "Ward 2031B",
        "for six weeks",
        "he may sit down",
        "the Long March 9 stood on its pad",
    ],
)
def test_what_only_looks_like_a_time_is_left_alone(text: str) -> None:
    assert read(text) == []


def test_a_range_of_years_is_one_time_and_its_end_another() -> None:
    assert read("murders between 2001 and 2011") == [("2001 and 2011", "2001", "2011"), ("2011", "2011", "2011")]


def test_a_later_day_counts_from_the_time_named_before_it() -> None:
    assert read("It sank on 9 May 2030. Three days later a diver found it.")[1][1] == "2030-05-12"


def test_a_later_day_with_nothing_before_it_is_not_resolved() -> None:
    assert read("Three days later a diver found it.") == []


def test_a_weekday_beside_a_date_without_a_year_picks_the_year() -> None:
    assert read("Friday, March 1", anchor=TUESDAY)[0][1] == "2030-03-01"


def test_without_a_day_of_writing_only_full_dates_resolve() -> None:
    assert read("On Sunday, in May, and on 9 May 2030", anchor=None) == [("9 May 2030", "2030-05-09", "2030-05-09")]


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 6))
def test_a_bare_weekday_is_within_the_last_seven_days(day: date, weekday: int) -> None:
    there = weekday_near(day, weekday, "", "past")
    assert there.weekday() == weekday
    assert timedelta(0) <= day - there < timedelta(days=7)


@given(st.text(max_size=200), st.dates(date(1000, 1, 1), date(2999, 1, 1)))
def test_any_text_gives_spans_within_it_and_calendar_dates(text: str, day: date) -> None:
    for f in find(text):
        assert 0 <= f.start < f.stop <= len(text)
        found = resolve(f.normal, Anchor(day=day, name="its day"), "past")
        if found:
            assert first_day(found.from_date) <= first_day(found.to_date)


WORDS = "May 9 31 2031 Sunday last next week two days ago the of on in at 9 a.m. noon June - , 1990s year later".split()


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_any_heap_of_time_words_is_read_without_error(words: list[str]) -> None:
    for f in find(" ".join(words)):
        resolve(f.normal, TUESDAY, "", None)


# --- one story ---


def article(name: str, text: str, published: str | None = None) -> Article:
    return Article(
        article_id=name,
        uri=name,
        outlet=None,
        title=None,
        published=published,
        published_by="input" if published else "unknown",
        text=text,
        story=None,
    )


def mentions(articles: Iterable[Article]) -> list[TimeMention]:
    return [
        TimeMention(
            article_id=a.article_id,
            id=f"{a.article_id}-{f.start}",
            start=f.start,
            stop=f.stop,
            normal=f.normal,
            precision=f.precision,
            tense="past",
        )
        for a in articles
        for f in find(a.text)
    ]


def times(*articles: Article) -> dict[tuple[str, str], Time]:
    found = resolve_times(articles, mentions(articles))
    texts = {a.article_id: a.text for a in articles}
    return {(t.article_id, texts[t.article_id][t.start : t.stop]): t for t in found}


def test_an_undated_article_takes_its_week_from_the_others() -> None:
    found = times(
        article("a", "The bridge at Olm fell on Sunday.", "2031-03-03"),
        article("b", "Divers searched on Monday below the bridge that fell on Sunday."),
        article("c", "The minister came to Olm on Tuesday.", "2031-03-05"),
    )
    assert found["b", "Sunday"].from_date == "2031-03-02"
    assert found["b", "Monday"].from_date == "2031-03-03"
    assert "story's other dates" in found["b", "Sunday"].method


def test_an_undated_story_with_one_full_date_takes_its_year_from_it() -> None:
    found = times(article("a", "It fell on 2 March 2031."), article("b", "The bridge fell on March 2, a Sunday."))
    assert found["b", "March 2"].from_date == "2031-03-02"
    assert found["b", "Sunday"].from_date == "2031-03-02"


def test_an_undated_story_without_any_date_yields_nothing_relative() -> None:
    assert times(article("a", "The bridge fell on Sunday."), article("b", "It fell two days ago.")) == {}


def test_a_file_date_is_not_a_publication_date() -> None:
    copied = Article(
        article_id="a",
        uri="a",
        outlet=None,
        title=None,
        published="2031-03-03",
        published_by="file",
        text="The bridge fell on Sunday.",
        story=None,
    )
    assert times(copied) == {}


def test_a_page_that_tells_of_the_day_after_its_date_is_not_put_a_week_back() -> None:
    found = times(
        article("a", "The bridge fell on Sunday. Engineers said Monday that rust was to blame.", "2031-03-02"),
        article("b", "The bridge fell on Sunday, and engineers spoke on Monday.", "2031-03-03"),
        article("c", "Engineers said on Monday that the bridge was rusty.", "2031-03-04"),
    )
    assert found["a", "Monday"].from_date == "2031-03-03"
    assert "after the publication date" in found["a", "Monday"].method


def test_two_years_ago_takes_the_month_that_the_story_tells_in_full() -> None:
    found = times(
        article("a", "Pirates seized the Marigold and her crew more than two years ago.", "2031-03-04"),
        article("b", "Pirates seized the Marigold and her crew in October 2028.", "2031-03-05"),
    )
    assert found["a", "more than two years ago"].from_date == "2028-10"


def test_the_order_of_the_articles_does_not_change_the_dates() -> None:
    some = [
        article("a", "The bridge fell on Sunday.", "2031-03-03"),
        article("b", "Divers searched on Monday."),
        article("c", "On March 4 the minister came.", "2031-03-05"),
    ]
    forward, backward = list(resolve_times(some, mentions(some))), list(resolve_times(some[::-1], mentions(some[::-1])))
    assert forward == backward


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("on the eleventh of December", "2030-12-11"),
        ("the twenty-first of May 2030", "2030-05-21"),
        ("Saturday the 1st", "2031-03-01"),
        ("the last Monday of January", "2031-01-27"),
        ("the first Sunday in May 2030", "2030-05-05"),
    ],
)
def test_days_told_by_their_place_in_the_month_are_resolved(text: str, first: str) -> None:
    assert read(text)[0][1] == first


@pytest.mark.parametrize(
    ("iso", "first", "is_to_the_day"),
    [
        ("2031-05-04", date(2031, 5, 4), True),
        ("2031-05-04T07:30", date(2031, 5, 4), True),
        ("2031-05", date(2031, 5, 1), False),
        ("2031", date(2031, 1, 1), False),
        ("2031-13", None, False),
        ("", None, False),
        (None, None, False),
    ],
)
def test_a_date_has_a_first_day_and_only_one_to_the_day_a_number(
    iso: str | None, first: date | None, is_to_the_day: bool
) -> None:
    assert known_day(iso) == first
    assert day_number(iso) == (first.toordinal() if first and is_to_the_day else None)
