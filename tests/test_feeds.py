"""feeds and follow: whatever a feed or a list of feeds holds is read or refused, and names the real outlet."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.records import Rejected
from rashomon.sources.feeds import Feed, NotFeedError, article_address, outlet_of, parse_feed, plain_length
from rashomon.sources.follow import Follow, read_follow

URL = "https://velmartimes.example/feed"
RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>World | The Velmar Times</title><link>https://velmartimes.example/</link>
<item><title>Ferry &amp;amp; port closed</title><link>/a/1?id=7&amp;utm_source=rss#top</link><guid>g1</guid>
<pubDate>Mon, 03 Mar 2031 23:30:00 -0500</pubDate><source url="https://herald.example">The Herald</source>
<description>Short &lt;b&gt;one&lt;/b&gt;</description>
<content:encoded><![CDATA[<p>The ferry sank.</p><p>Twelve people were saved.</p>]]></content:encoded></item>
<item><title>Second</title><link>https://velmartimes.example/b</link><description>Plain words &amp; more</description>
</item></channel></rss>"""
RDF = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://velmartimes.example/"><title>Velmar Times</title></channel>
<item rdf:about="https://velmartimes.example/a"><title>First</title><link>https://velmartimes.example/a</link>
<dc:date>2031-03-04T10:00:00Z</dc:date></item></rdf:RDF>"""
ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Velmar Times</title>
<entry><id>tag:x,1</id><title type="html">&lt;i&gt;First&lt;/i&gt;</title><link rel="self" href="/s"/>
<link rel="alternate" href="a/1"/><updated>2031-03-04T10:00:00+02:00</updated>
<source><title>The Herald</title></source>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry sank.</p></div></content></entry></feed>"""
JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Velmar Times",
        "items": [
            {
                "id": 5,
                "url": "https://velmartimes.example/a",
                "title": "First",
                "date_published": "2031-03-04T10:00:00+02:00",
                "content_html": "<p>The ferry sank.</p>",
            },
            {"id": "6", "external_url": "https://velmartimes.example/b", "content_text": "Plain <words>."},
            "no item",
        ],
    }
)


def test_rss_gives_the_items_with_the_outlet_that_each_names_as_its_own():
    feed = parse_feed(RSS.encode(), URL)
    first, second = feed.items
    assert feed.title == "World | The Velmar Times"
    assert (first.link, first.title) == ("https://velmartimes.example/a/1?id=7", "Ferry & port closed")
    assert (first.source, first.published) == ("The Herald", "2031-03-04T04:30")
    assert "Twelve people were saved." in first.text
    assert first.is_html
    assert (second.source, second.published, second.text, second.is_html) == (None, None, "Plain words & more", False)


@pytest.mark.parametrize(
    ("raw", "link", "published"),
    [
        (RDF, "https://velmartimes.example/a", "2031-03-04T10:00"),
        (ATOM, "https://velmartimes.example/a/1", "2031-03-04T08:00"),
        (JSON, "https://velmartimes.example/a", "2031-03-04T08:00"),
    ],
)
def test_other_kinds_of_feed_give_the_same(raw, link, published):
    feed = parse_feed(raw.encode(), URL)
    assert feed.title == "Velmar Times"
    assert (feed.items[0].link, feed.items[0].title, feed.items[0].published) == (link, "First", published)


def test_a_json_item_may_be_plain_and_what_is_no_item_is_passed_over():
    assert [(i.text, i.is_html) for i in parse_feed(JSON.encode(), URL).items] == [
        ("<p>The ferry sank.</p>", True),
        ("Plain <words>.", False),
    ]


@pytest.mark.parametrize("cut", [60, 200, 450])
def test_a_feed_that_breaks_off_gives_what_came_before(cut):
    assert parse_feed(RSS[:-cut].encode(), URL).items[0].title == "Ferry & port closed"


def test_a_feed_in_another_encoding_is_read_in_it():
    raw = RSS.replace("UTF-8", "iso-8859-2").replace("Second", "Łódź").encode("iso-8859-2")
    assert parse_feed(raw, URL).items[1].title == "Łódź"


def test_one_item_listed_twice_is_one_and_those_beyond_the_limit_are_counted():
    items = "".join(f"<item><guid>{n % 30}</guid><title>t</title></item>" for n in range(60))
    feed = parse_feed(f"<rss version='2.0'><channel>{items}</channel></rss>".encode(), URL, most=20)
    assert (len(feed.items), feed.cut) == (20, 10)


def test_entities_of_a_feed_are_neither_expanded_nor_fetched(tmp_path):
    (tmp_path / "secret").write_text("hidden words")
    laughs = '<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 20}">' for a, b in zip("abcdef", "bcdefg", strict=True)
    )
    raw = RSS.replace(
        "<rss ", f'<!DOCTYPE rss [{laughs}<!ENTITY x SYSTEM "{(tmp_path / "secret").as_uri()}">]><rss ', 1
    ).replace("Second", "&g;&x;")
    feed = parse_feed(raw.encode(), URL)
    assert "hidden" not in repr(feed)
    assert len(repr(feed)) < 5000


@pytest.mark.parametrize(
    "raw",
    [
        *(b"", b"words", b"<html><body><p>No feed</p></body></html>", b"{}", b'{"items": 5}', b"{bad", b"\x00\x01"),
        b"[" * 9000,
        b'<?xml version="1.0" encoding="punycode"?><rss version="2.0"/>',
        b"<rss>" + b"<a>" * 300_000,
        b"<rss>" + b'<a xml:base="b">' * 3000,
    ],
    ids=range(11),
)
def test_what_is_no_feed_is_refused_quickly(raw):
    begun = time.monotonic()
    with pytest.raises(NotFeedError):
        parse_feed(raw, URL)
    assert time.monotonic() - begun < 2


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_broken_feed_crashes_the_parser(data):
    raw = bytearray(data.draw(st.sampled_from([RSS, RDF, ATOM, JSON])).encode())
    for _ in range(data.draw(st.integers(0, 8))):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at : at + data.draw(st.integers(0, 12))] = data.draw(
            st.binary(max_size=6) | st.sampled_from([b"<", b"]]>", b"&"])
        )
        raw = raw or bytearray(b" ")
    try:
        feed = parse_feed(bytes(raw), URL)
    except NotFeedError:
        return
    assert isinstance(feed, Feed)
    for item in feed.items:
        assert item.link == "" or item.link.startswith(("http://", "https://"))
        assert item.published is None or len(item.published) == 16
        item.text.encode(), (item.title or "").encode()


VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.lists(st.none(), max_size=2)
NAMES = st.sampled_from("id url external_url title content_html content_text date_published date_modified".split())


@settings(max_examples=150, deadline=None)
@given(st.lists(VALUES | st.dictionaries(NAMES, VALUES), max_size=4))
def test_every_json_item_is_taken_for_what_it_is(items):
    feed = parse_feed(json.dumps({"items": items}).encode(), URL)
    assert len(feed.items) <= sum(isinstance(i, dict) for i in items)


@pytest.mark.parametrize(
    ("title", "address", "outlet"),
    [
        ("World | The Velmar Times", "https://velmartimes.example/x", "The Velmar Times"),
        ("Velmar Times - Politics", "https://www.velmartimes.example/", "Velmar Times"),
        ("VT > World News", "https://vt-online.example/", "VT > World News"),
        ("VTO » World", "https://feeds.vto.example/", "VTO"),
        ("Kest Broadcasting Corporation – Latest", "https://kbc.example/", "Kest Broadcasting Corporation"),
        ("Velmar - Kest - Ports", "https://harbour.example/", "Velmar - Kest - Ports"),
        ("Anglo-Velmar  Post", "https://post.example/", "Anglo-Velmar Post"),
        (None, "https://www.post.example/rss", "post.example"),
        (None, "http://[bad", None),
    ],
)
def test_the_outlet_is_the_part_of_a_feeds_title_that_its_host_bears_out(title, address, outlet):
    assert outlet_of(title, address) == outlet


@given(st.text(max_size=40), st.text(max_size=30))
def test_any_title_and_address_give_an_outlet_or_none(title, address):
    found = outlet_of(title, address)
    assert found is None or isinstance(found, str)
    assert article_address(address, title) == "" or article_address(address, title).startswith("http")


@pytest.mark.parametrize("text", ["<" * 200_000, "<a " * 100_000, "<!--" * 100_000])
def test_the_length_of_broken_markup_is_counted_quickly(text):
    begun = time.monotonic()
    plain_length(text)
    assert time.monotonic() - begun < 1


# --- lists of feeds ---------------------------------------------------------------------------------------------------

OPML = """<?xml version="1.0"?><opml version="2.0"><body><outline text="Ports">
<outline type="rss" text="World | The Velmar Times" xmlUrl="https://velmartimes.example/feed"/>
<outline type="rss" title="Kest Post" XMLURL="https://post.example/rss" htmlUrl="https://post.example/"/></outline>
<outline type="rss" text="twice" xmlUrl="https://post.example/rss"/><outline text="x" xmlUrl="file:///etc/hosts"/>
</body></opml>"""


def test_a_list_gives_addresses_and_the_names_beside_them():
    raw = b"# ports\nhttps://a.example/rss\n\n  https://b.example/rss  Kest Post # daily\nhttps://a.example/rss\nb.example\n"
    first, second, wrong = read_follow(raw, "feeds.txt")
    assert first == Follow(url="https://a.example/rss")
    assert second == Follow(url="https://b.example/rss", outlet="Kest Post")
    assert isinstance(wrong, Rejected)
    assert wrong.uri == "feeds.txt#6"


def test_an_opml_list_gives_its_outlines_and_their_outlets():
    *feeds, wrong = read_follow(OPML.encode(), "feeds.opml")
    assert feeds == [
        Follow(url="https://velmartimes.example/feed", outlet="The Velmar Times"),
        Follow(url="https://post.example/rss", outlet="Kest Post"),
    ]
    assert "not an http address" in wrong.reason


@pytest.mark.parametrize("cut", [8, 40, 160])
def test_an_opml_list_that_breaks_off_gives_what_came_before(cut):
    assert next(read_follow(OPML[:-cut].encode(), "x")).url == "https://velmartimes.example/feed"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"<opml><body/></opml>", "no feeds"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><opml/>", "entities"),
        (b"\x00\x01", "NUL"),
        (b"x" * 5_000_001, "larger than"),
    ],
)
def test_a_list_that_cannot_be_used_is_told(raw, reason):
    (wrong,) = read_follow(raw, "x")
    assert reason in wrong.reason


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=80)
    | st.text(max_size=80).map(str.encode)
    | st.text(max_size=40).map(lambda t: f"<opml>{t}".encode())
)
def test_any_list_is_read_or_refused(raw):
    for one in read_follow(raw, "list"):
        assert isinstance(one, Rejected) or one.url.lower().startswith("http")
