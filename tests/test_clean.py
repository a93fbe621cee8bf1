"""Cleaning: what is not the article goes, what is news stays, and the date and outlet come from where they are said."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.language.datelines import (
    OPENING,
    dateline_words,
    day_in_address,
    find_dateline,
    is_date_line,
    read_dates,
    year_for,
)
from rashomon.language.segment import tokens
from rashomon.records import Article, Page, Rejected, content_id
from rashomon.stages.acquire.clean import CleanConfig, clean
from rashomon.stages.acquire.titles import LINE_END, headline

NEWS = (
    "A ferry with 214 people on board sank off Velmar on Monday morning, the port office said.",
    "Rescuers pulled 190 people from the water, and the navy was still searching for the others at nightfall.",
    "“The ferry went down in four minutes,” the harbour master, Peter Kahl, told reporters.",
    "The interior ministry said that the ferry had carried more people than it was allowed to.",
    "The owner of the ferry denied this and blamed the weather.",
    "It was the second ferry to sink in the strait this year.",
)


def make_page(text: str, **fields: object) -> Page:
    return Page(
        **{
            "article_id": content_id(text),
            "uri": "a.txt",
            "outlet": None,
            "title": None,
            "published": None,
            "text": text,
            **fields,
        }
    )


def cleaned(text: str, **fields: object) -> Article:
    (article,) = clean([make_page(text, **fields)])
    assert isinstance(article, Article)
    return article


def rejected(text: str, **fields: object) -> Rejected:
    (item,) = clean([make_page(text, **fields)])
    assert isinstance(item, Rejected)
    return item


def dropped(article: Article, why: str | None = None) -> list[str]:
    spans = zip(article.dropped_start, article.dropped_stop, article.dropped_why, strict=True)
    return [article.text[a:b] for a, b, w in spans if why in (None, w)]


def kept(article: Article) -> str:
    text = list(article.text)
    for a, b in zip(article.dropped_start, article.dropped_stop, strict=True):
        text[a:b] = " " * (b - a)
    return "".join(text)


def story(*, before: str = "", middle: str = "", after: str = "", gap: str = "\n") -> str:
    return gap.join(part for part in (before, *NEWS[:3], middle, *NEWS[3:], after) if part)


JUNK = [
    ("before", "By Ana Velt, staff writer"),
    ("before", "Tuesday, March 4"),
    ("before", "4 min read"),
    ("middle", "Advertisement"),
    ("middle", "READ MORE: Two held over bridge collapse in Kostau"),
    ("middle", "[Video: Crowds wait for news at the harbour gate]"),
    ("middle", "Sign up for our newsletter. Please enter a valid email address. You can unsubscribe at any time."),
    ("after", "Copyright 2031 Norda Press. All rights reserved. This material may not be published or rewritten."),
    ("after", "(Reporting by Ana Velt; Editing by Ro Marin)"),
    ("after", "Lina Petrov in Sofia and Omar Haddad in Beirut contributed to this report."),
    ("after", "Source link"),
    ("after", "Follow us on Telegram and WhatsApp"),
    ("after", "Tags: ferry, Velmar, navy"),
    ("after", "Got a story? Email us at news@harbourcourier.example"),
    ("after", "Leave a Reply\nYour email address will not be published."),
    (
        "after",
        "Most read\n- Ten gardens to see before you die\n- How to peel a pomegranate\n- Lottery winner buys an island",
    ),
]


@pytest.mark.parametrize(("place", "junk"), JUNK)
def test_furniture_is_dropped_and_every_sentence_of_the_report_is_kept(place, junk):
    article = cleaned(story(**{place: junk}), title="Ferry sinks off Velmar")
    assert "\n".join(dropped(article, "boilerplate")) == junk
    assert all(line in kept(article) for line in NEWS)


APPEAL = """A message from The Harbour Courier:

Dear readers,

The regional prosecutor has named this newspaper a threat to public order.

Two of our colleagues were fined last week for a report on the port.

We will go on writing, but we cannot do it alone.

Please support us from $3 a month. Thank you for standing with us."""


def test_an_appeal_goes_whole_although_parts_of_it_read_like_news():
    article = cleaned(story(after=APPEAL, gap="\n\n"))
    assert dropped(article) == [APPEAL]
    assert article.outlet == "The Harbour Courier"


def test_a_clean_article_loses_nothing():
    assert dropped(cleaned("\n".join(NEWS), title="Ferry sinks off Velmar")) == []


@pytest.mark.parametrize(
    "line",
    [
        "'Four minutes'",
        "“You can't come home to a house that isn't there,” she said.",
        "SEE-ANH, March 4 (Norda) - The ferry's captain was arrested on Tuesday.",
        "The ferry company said donations for the families had reached $2 million.",
        "The ministry wrote on its Facebook page that the ferry had been searched twice.",
        "A photo released by the navy shows the ferry on its side on Monday. (Navy press office via NP)",
        "No one was hurt.",
    ],
)
def test_news_that_looks_like_furniture_is_kept(line):
    assert dropped(cleaned(story(middle=line), title="Ferry sinks off Velmar")) == []


def test_a_passage_given_twice_is_dropped_the_second_time():
    text = "\n".join([*NEWS, *NEWS[1:4]])
    article = cleaned(text, title="Ferry sinks")
    assert dropped(article, "repeat") == ["\n".join(NEWS[1:4])]
    assert article.dropped_start[0] > text.index(NEWS[-1])


def test_a_retelling_with_another_number_is_no_repeat():
    again = "Rescuers pulled 196 people from the water, and the navy was still searching for the others at nightfall."
    assert dropped(cleaned("\n".join([*NEWS, again]), title="Ferry sinks"), "repeat") == []


@pytest.mark.parametrize(
    ("lines", "signed"),
    [
        (
            "EPA Crowds waited at the gates of the northern harbour.\n"
            "Getty - Contributor A tug was towed to the quay by lifeboat crews.\n"
            "Boats will sail again on Tuesday at noon if the wind falls, said the harbour master.\n",
            ["EPA", "Getty - Contributor"],
        ),
        (
            "Crowds waited at the gates of the “northern harbour” Ada Merrow/Reuters\n"
            "A tug was towed to the quay by lifeboat crews Jon Tarn/AP Jon Tarn/AP\n"
            "The port told Ada Merrow/Reuters on Tuesday that boats will sail again at noon if the wind falls.\n",
            ["Ada Merrow/Reuters", "Jon Tarn/AP Jon Tarn/AP"],
        ),
    ],
    ids=["before it", "behind it"],
)
def test_the_credit_of_a_picture_is_dropped_and_its_caption_kept(lines, signed):
    text = "Ferries stopped on Monday after the storm closed both harbours, the port said.\n" + lines
    article = cleaned(text)
    assert [text[a:b] for a, b in zip(article.dropped_start, article.dropped_stop, strict=True)] == signed


def test_a_dateline_is_no_headline():
    assert cleaned("TORVIK, Pell —\n" + story()).title is None


def test_labels_and_controls_beside_pictures_are_dropped_and_the_captions_kept():
    text = (
        "Story highlights Two ferries ran aground off Tolness within an hour\n"
        "The first of them sat on the bar until noon, the harbour master said.\n"
        "Enlarge this image toggle caption Ada Merrow/QPA Ada Merrow/QPA\n"
        "Facebook Twitter Pinterest Tugs lie in the inner basin, seen from the dam at noon.\n"
        "Nobody was hurt on either of the boats, according to the coast guard there.\n"
    )
    article = cleaned(text)
    kept, at = "", 0
    for start, stop in zip(article.dropped_start, article.dropped_stop, strict=True):
        kept, at = kept + text[at:start], stop
    assert (kept + text[at:]).split("\n") == [
        "Two ferries ran aground off Tolness within an hour",
        "The first of them sat on the bar until noon, the harbour master said.",
        "",
        "Tugs lie in the inner basin, seen from the dam at noon.",
        "Nobody was hurt on either of the boats, according to the coast guard there.",
        "",
    ]


@pytest.mark.parametrize(
    ("lines", "gone"),
    [
        (["2:53 Council debates the new quay Pause", "0:27 Father of sailor speaks", "1:05 Ferry found adrift"], 3),
        (["7:21 PM: Divers reach the wreck.", "7:38 PM: A tug arrives.", "7:42 PM: The search is over."], 0),
    ],
    ids=["films", "a log by the clock"],
)
def test_a_list_of_films_on_other_news_is_dropped(lines, gone):
    text = "\n".join(["Ferries stopped on Monday after the storm closed both harbours, the port said.", *lines, ""])
    words = "\n".join(dropped(cleaned(text)))
    assert sum(line in words for line in lines) == gone


def test_an_agency_that_the_report_speaks_of_is_no_credit():
    text = (
        "The EPA closed both harbours on Monday after fuel reached the beach, the port said.\n"
        "EPA Region Nine will test the water on Tuesday and publish what it finds.\n"
        "Boats will sail again on Tuesday at noon if the wind falls, said the harbour master.\n"
    )
    assert cleaned(text).dropped_start == []


def test_the_title_in_the_body_is_dropped_where_the_input_gives_it_and_kept_where_it_is_all_there_is():
    title = "Ferry with 214 people on board sinks off Velmar"
    assert dropped(cleaned(story(before=title), title=title), "title") == [title]
    untitled = cleaned(story(before=title))
    assert (untitled.title, dropped(untitled)) == (title, [])


@pytest.mark.parametrize("mark", ["\r\n", "\n\n", "\u2028", "\n\u00a0\n"])
def test_line_ends_of_any_kind_part_furniture_from_news_and_the_text_is_never_altered(mark):
    text = mark.join([*NEWS, "Source link", "Share this article"]).replace(" the ", "\u00a0the\u200b ")
    article = cleaned(text, title="Ferry sinks")
    assert article.text == text
    assert "Source link" not in kept(article)
    assert NEWS[4].split(" the ")[0] in kept(article)


def test_a_plain_text_wrapped_at_a_fixed_width_is_not_torn_into_lines():
    words, lines = " ".join(NEWS * 2).split(), [""]
    for word in words:
        lines[-1] += f" {word}" if lines[-1] else word
        if len(lines[-1]) > 62:
            lines.append("")
    assert dropped(cleaned("\n".join(lines), title="Ferry sinks"), "boilerplate") == []


DATES = [
    ({"published": "2031-03-04 00:00:00"}, "", ("2031-03-04", "input")),
    ({"published": "2031-03-04T10:05:33+02:00"}, "", ("2031-03-04T10:05", "input")),
    ({"published": "not a date"}, "Published: 3 March 2026", ("2026-03-03", "text")),
    ({}, "date 2031-03-04 This audio was made with AI", ("2031-03-04", "text")),
    ({}, "Published: Mon Nov 4, 2030 10:15 PM", ("2030-11-04T22:15", "text")),
    ({}, "Tuesday, March 4", (None, "unknown")),
    ({"uri": "https://gazette.example/2031/03/05/ferry"}, "Published: 3 March 2026", ("2031-03-05", "page")),
    ({"modified": "2031-03-09"}, "Tuesday, March 4", ("2031-03-09", "file")),
    ({}, "", (None, "unknown")),
]


ADDRESSES = {
    "https://gazette.example/2031/03/05/ferry-sinks": "2031-03-05",
    "https://gazette.example/world/2031/mar/5/ferry-sinks": "2031-03-05",
    "http://gazette.example/news/ferry-2031-3-05.html?from=2030-01-01": "2031-03-05",
    "https://gazette.example/2031/13/05/ferry": None,
    "https://gazette.example/2031/02/30/ferry": None,
    "https://gazette.example/news/world-20110305": None,  # numbers an article
    "https://gazette.example/2031/03/ferry": None,
    "https://gazette.example?day=2031/03/05": None,
    "archive/2031/03/05/ferry.txt": None,
}


@pytest.mark.parametrize(("address", "wanted"), ADDRESSES.items())
def test_the_day_in_a_web_address(address, wanted):
    assert day_in_address(address) == wanted


@given(st.text(max_size=60))
def test_any_address_gives_a_day_or_none(rest):
    day = day_in_address(f"https://a.example/{rest}")
    assert day is None or date.fromisoformat(day)


@pytest.mark.parametrize(("fields", "line", "wanted"), DATES)
def test_the_date_comes_from_the_best_place_that_gives_one(fields, line, wanted):
    article = cleaned(story(before=line), **fields)
    assert (article.published, article.published_by) == wanted


def test_a_date_without_a_year_takes_it_from_a_full_date_near_it():
    text = story(
        before="VELMAR, March 4 (Norda) — Divers found the wreck.",
        after="The ferry was built in 1998 and refitted on 20 February 2031.",
    )
    assert cleaned(text).published == "2031-03-04"


def test_years_of_long_ago_do_not_date_an_article():
    assert cleaned(story(before="Tuesday, July 1", after="Ferries sank there in 2001 and 2011.")).published is None


@pytest.mark.parametrize(
    ("outlet", "wanted"), [("www.nytimes.example", "nytimes.example"), ("The Velmar Herald", "The Velmar Herald")]
)
def test_the_outlet_is_kept_as_given_without_www(outlet, wanted):
    assert cleaned(story(), outlet=outlet).outlet == wanted


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Ferry sinks off", "too short"),
        ("  \n ", "empty"),
        (
            "Ein Fährschiff mit zweihundert Menschen ist am Montag vor der Küste gesunken, wie die Hafenbehörde sagt. "
            * 3,
            "German",
        ),
        (
            "Паром с двумя сотнями человек затонул в понедельник у берегов, сообщили в управлении порта. " * 3,
            "Russian",
        ),
    ],
)
def test_what_cannot_be_compared_is_rejected_with_its_reason(text, reason):
    assert reason in rejected(text).reason


def test_english_full_of_foreign_names_is_never_taken_for_another_language():
    names = "Сергей Иванов, Зинаида Ковальчук, Гулнара Мәммәдова, 김민수, 李小龙, فاطمة الزهراء"
    assert cleaned(f"The twelve who died in the crash were {names}, the ministry said. {names}. {names}.").text


def test_a_page_gives_its_text_title_outlet_and_date():
    paragraphs = "".join(f"<p>{line}</p>" for line in NEWS)
    html = (
        "<html lang='en'><head><title>Ferry sinks | Harbour Courier</title>"
        "<meta property='og:site_name' content='Harbour Courier'>"
        "<meta property='article:published_time' content='2021-03-04T08:00:00Z'></head>"
        "<body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>Ferry sinks</h1>{paragraphs}</article><footer>Privacy policy</footer></body></html>"
    )
    article = cleaned(html, is_html=True)
    assert (article.outlet, article.published, article.published_by) == ("Harbour Courier", "2021-03-04", "page")
    assert all(line in article.text for line in NEWS)
    assert "Privacy" not in article.text


def test_a_page_without_an_article_is_rejected():
    assert "no article" in rejected("<html><body><nav>Home</nav></body></html>", is_html=True).reason


@pytest.mark.parametrize(
    ("text", "place", "agency", "stop"),
    [
        ("VELMAR, March 4 (Norda) — Four people died.", "VELMAR", "Norda", "Four"),
        ("SAN PEDRO, Velmaria - Four people died.", "SAN PEDRO", "", "Four"),
        ("(NP) Four people died.", "", "NP", "Four"),
        ("ROSA (Litoral). – Four people died.", "ROSA", "Litoral", "Four"),
        ("SAN JOSÉ, Apr 6 (Río) – Four people died.", "SAN JOSÉ", "Río", "Four"),
        ("SAN PEDRO (KVLM) Four people died.", "SAN PEDRO", "KVLM", "Four"),
        ("VELMAR/SAN PEDRO - Four people died.", "VELMAR", "", "Four"),
        ("San Pedro (NPX) - Four people died.", "San Pedro", "NPX", "Four"),
        ("Newport News, Va. – Four people died.", "Newport News", "", "Four"),
        ("Velmar, SC (KVLM 6) — “Four people died.”", "Velmar", "KVLM 6", "“Four"),
        ("CLAIM: Four people died.", "", "", "Four"),
        ("FACT CHECK: Four people died.", "", "", "Four"),
    ],
)
def test_a_dateline_gives_its_place_and_agency_and_where_the_report_begins(text, place, agency, stop):
    dateline = find_dateline(text)
    assert dateline is not None
    assert (dateline.place, dateline.agency) == (place, agency)
    assert text[dateline.stop :].startswith(stop)


@pytest.mark.parametrize(
    "text",
    [
        "UN officials said on Monday",
        "NORDA (the council) Met on Monday",
        "The minister - who is 40 - resigned",
        "(Four people) died",
        "NATO - the alliance",
        "Ada Brel, MP - The minister left",
        "Ada Brel, Jr. - The minister left",
        "Ada Brel (Labour) - The minister left",
        "Velmar - The minister left",
    ],
)
def test_a_sentence_that_opens_with_capitals_or_brackets_is_no_dateline(text):
    dateline = find_dateline(text)
    assert dateline is None or dateline.place == "NATO"


@pytest.mark.parametrize(
    ("text", "sentence", "words"),
    [
        ("VELMAR (NP) — Four people died.", 0, 5),
        ("VELMAR (NP) — Four people died.", OPENING, 0),
        ("NATO - the alliance - met.", 0, 0),
        ("VELMAR (NP) —", 0, 0),
        ("Four people died.", 0, 0),
    ],
)
def test_a_dateline_is_read_apart_near_the_top_and_before_a_sentence(text, sentence, words):
    assert dateline_words(text, sentence, [a for a, _ in tokens(text, 0, len(text))]) == words


def test_lines_that_hold_only_a_date_are_told_from_sentences_that_hold_one():
    assert all(
        is_date_line(x)
        for x in ("Tuesday, July 1", "4 March 2031, 09:15", "Updated: 2031-03-04 | 11:40", "Published at 19:42")
    )
    assert not any(is_date_line(x) for x in ("It sank on July 1", "July 1 parade", "No date here"))


def test_a_weekday_picks_the_year():
    (written,) = read_dates("Tuesday, July 1")
    assert [year_for(written, near) for near in (2024, 2025, 2026)] == [2025, 2025, 2025]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=400), st.booleans(), st.none() | st.text(max_size=30))
def test_any_text_is_cleaned_or_rejected_and_spans_lie_within_it_in_order(text, is_html, given_text):
    (item,) = clean(
        [make_page(text, is_html=is_html, title=given_text, published=given_text, outlet=given_text)],
        CleanConfig(min_words=0),
    )
    if isinstance(item, Rejected):
        return
    edges = [e for pair in zip(item.dropped_start, item.dropped_stop, strict=True) for e in pair]
    assert edges == sorted(edges)
    assert all(0 <= a < b <= len(item.text) for a, b in zip(item.dropped_start, item.dropped_stop, strict=True))
    assert is_html or item.text == text


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from([*NEWS, "Source link", "By Ana Velt", "Advertisement", ""]), min_size=1, max_size=12))
def test_cleaning_twice_gives_the_same(lines):
    page = make_page("\n".join(lines))
    assert list(clean([page])) == list(clean([page]))


def test_a_report_in_capitals_throughout_is_kept():
    text = "\n".join(NEWS).upper()
    assert dropped(cleaned(text, title="FERRY SINKS OFF VELMAR"), "boilerplate") == []


def test_an_appeal_before_the_report_does_not_take_the_report_with_it():
    article = cleaned(story(before="Before you go, here are stories you may like:"), title="Ferry sinks off Velmar")
    assert all(line in kept(article) for line in NEWS)


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("Ferry sinks off Velmar. \\n", "Ferry sinks off Velmar."),
        (" Ferry sinks\n off Velmar ", "Ferry sinks off Velmar"),
        ("What C:\\new holds", "What C:\\new holds"),
    ],
)
def test_a_title_stands_on_one_line_without_escapes_of_line_ends(given, shown):
    assert cleaned(story(), title=given).title == shown


TEXT = "A ferry sank off Velmar on Friday, the coast guard said. Harrow, the minister, spoke on Radio Velmar."


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("Ferry sinks off Velmar's coast - The Brask Post", "Ferry sinks off Velmar's coast"),
        ("Ferry sinks off Velmar's coast | KXQV News 5 | Brask, Pell", "Ferry sinks off Velmar's coast"),
        ("Ferry sinks off Velmar's coast - KXQV 5: Your news, weather", "Ferry sinks off Velmar's coast"),
        ("Ferry sinks off Velmar's coast - Radio Velmar", "Ferry sinks off Velmar's coast"),
        ("‘We will raise the ferry’ - Harrow", "‘We will raise the ferry’ - Harrow"),
        (
            "Ferry sinks off Velmar's coast – and nobody knows why",
            "Ferry sinks off Velmar's coast – and nobody knows why",
        ),
        ("Live updates - Ferry Sinks", "Live updates - Ferry Sinks"),
        ("", None),
    ],
)
def test_the_name_of_the_site_is_no_part_of_a_headline(given, shown):
    assert headline(given, TEXT, "https://radio-velmar.example/ferry") == shown


@given(st.text(), st.text(), st.text())
def test_a_headline_is_the_beginning_of_the_title(title, text, site):
    found = headline(title, text, site)
    assert found is None or " ".join(LINE_END.sub(" ", title).split()).startswith(found)
