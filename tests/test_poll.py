"""poll: what one look at a feed gives, what is remembered of it, and what is told of what may be missing."""

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.records import Article, Page
from rashomon.sources.exchange import Answer
from rashomon.sources.extras import MissingExtraError, need
from rashomon.sources.follow import Follow
from rashomon.sources.items import ItemConfig
from rashomon.sources.poll import FeedState, PollConfig, begin, from_row, is_due, poll, poll_all, stamp
from rashomon.stages.acquire.clean import clean

URL = "https://velmartimes.example/feed"
NOW = datetime(2031, 3, 4, 12, 0, tzinfo=UTC)
STATE = FeedState(url=URL)
LONG = "".join(f"<p>The port office of Velmar said on day {n} that the ferry would sail again.</p>" for n in range(30))


def item(n, *, source="", text="", link=None, day=4):
    link = f"https://velmartimes.example/{n}" if link is None else link
    return (
        f"<item><guid>g{n}</guid><title>Ferry {n}</title><link>{link}</link>"
        f"<pubDate>{day:02} Mar 2031 10:{n % 60:02}:00 GMT</pubDate>{source}"
        f"<description>{text.replace('<', '&lt;')}</description></item>"
    )


def feed(*items, title="World | Velmar Times"):
    return f"<rss version='2.0'><channel><title>{title}</title>{''.join(items)}</channel></rss>".encode()


def page(n, words="The ferry sailed."):
    return f"<html><head><title>Ferry {n}</title></head><body><p>{words} {n}</p></body></html>".encode()


class Net:
    """A network that knows some addresses: address → body, or the Answer itself. Keeps what it was asked."""

    def __init__(self, known):
        self.known, self.asked = known, []

    def __call__(self, request):
        self.asked.append(request)
        said = self.known.get(request.url)
        if isinstance(said, bytes):
            return Answer(url=request.url, status=200, body=said, etag='"v1"', modified="then")
        return said or Answer(url=request.url, status=404, fault="404 Not Found", for_good=True)

    @property
    def pages(self):
        return [r.url for r in self.asked if r.robots]


def net(*numbers, extra=(), **feed_options):
    """A feed of items with these numbers whose pages can all be read."""
    pages = {f"https://velmartimes.example/{n}": page(n) for n in numbers}
    return Net({URL: feed(*[item(n) for n in numbers], *extra, **feed_options), **pages})


FAILING = Answer(url=URL, status=503, fault="503 Service Unavailable")


def test_the_pages_of_new_items_are_read_with_what_the_feed_says_of_them():
    polled = poll(STATE, net(2, 1), NOW)
    first = polled.pages[0]
    assert [p.uri for p in polled.pages] == ["https://velmartimes.example/2", "https://velmartimes.example/1"]
    assert (first.outlet, first.title, first.published) == ("Velmar Times", "Ferry 2", "2031-03-04T10:02")
    assert first.is_html
    assert "The ferry sailed. 2" in first.text
    assert polled.rejected == polled.gaps == ()


@pytest.mark.parametrize(
    ("named", "listed", "outlet"),
    [
        ("<source url='https://h.example'>The Herald</source>", "Mine", "The Herald"),
        ("", "Mine", "Mine"),
        ("", "", "Velmar Times"),
    ],
)
def test_the_outlet_is_the_items_own_then_the_lists_then_the_feeds(named, listed, outlet):
    network = Net({URL: feed(item(1, source=named)), "https://velmartimes.example/1": page(1)})
    assert poll(FeedState(url=URL, outlet=listed), network, NOW).pages[0].outlet == outlet


def test_a_headline_loses_the_outlet_that_an_aggregator_puts_behind_it():
    one = item(1, source="<source url='https://h.example'>The Herald</source>").replace(
        "Ferry 1", "Ferry 1 - The Herald"
    )
    assert poll(STATE, Net({URL: feed(one), "https://velmartimes.example/1": page(1)}), NOW).pages[0].title == "Ferry 1"


def test_the_whole_text_of_a_feed_is_taken_instead_of_the_page_and_can_be_read():
    network = Net({URL: feed(item(1, text=LONG))})
    (whole,) = poll(STATE, network, NOW).pages
    assert network.pages == []
    (article,) = clean([whole])
    assert isinstance(article, Article)
    assert "on day 7 that" in article.text
    assert (article.outlet, article.title, article.published) == ("Velmar Times", "Ferry 1", "2031-03-04T10:01")


def test_what_was_seen_is_not_read_again():
    state = poll(STATE, net(2, 1), NOW).state
    network = net(3, 2, 1)
    polled = poll(state, network, NOW + timedelta(hours=1))
    assert network.pages == ["https://velmartimes.example/3"]
    assert len(polled.pages) == 1
    assert polled.gaps == ()


def test_what_is_known_from_elsewhere_is_not_read():
    network = net(2, 1)
    assert [p.title for p in poll(STATE, network, NOW, known={"https://velmartimes.example/2"}).pages] == ["Ferry 1"]
    assert network.pages == ["https://velmartimes.example/1"]


def test_marks_of_the_last_answer_are_sent_back_and_a_304_is_a_good_look():
    state = poll(STATE, net(1), NOW).state
    network = Net({URL: Answer(url=URL, status=304)})
    polled = poll(state, network, NOW + timedelta(hours=1))
    assert (network.asked[0].etag, network.asked[0].modified) == ('"v1"', "then")
    assert polled.state == replace(
        state, last_good=stamp(NOW + timedelta(hours=1)), next_try=stamp(NOW + timedelta(hours=1.5))
    )


def test_a_feed_that_moved_for_good_is_asked_there_from_then_on():
    new = "https://velmartimes.example/new"
    moved = Answer(url=new, status=200, body=feed(item(1)), moved=new)
    state = poll(STATE, Net({URL: moved}), NOW).state
    network = Net({new: feed(item(1))})
    assert poll(state, network, NOW).state.failures == 0
    assert network.asked[0].url == new


def test_a_move_to_what_is_no_feed_is_not_remembered():
    moved = Answer(
        url="https://parked.example/", status=200, body=b"<html>for sale</html>", moved="https://parked.example/"
    )
    polled = poll(STATE, Net({URL: moved}), NOW)
    assert (polled.state.address, polled.state.failures) == ("", 1)
    assert "not a feed" in polled.rejected[0].reason


# --- failing ----------------------------------------------------------------------------------------------------------


def test_a_failing_feed_is_asked_ever_less_often_and_told_each_time():
    state, waits = STATE, []
    for _ in range(8):
        polled = poll(state, Net({URL: FAILING}), NOW)
        state = polled.state
        waits.append((datetime.fromisoformat(state.next_try) - NOW) / timedelta(minutes=1))
        assert "503" in polled.rejected[0].reason
    assert waits == [60, 120, 240, 480, 960, 1440, 1440, 1440]


def test_a_host_that_names_a_longer_wait_gets_it():
    polled = poll(STATE, Net({URL: replace(FAILING, wait=86400 * 2)}), NOW)
    assert polled.state.next_try == stamp(NOW + timedelta(days=2))


def test_one_good_look_ends_the_back_off():
    state = poll(replace(STATE, failures=6), net(1), NOW).state
    assert (state.failures, state.next_try) == (0, stamp(NOW + timedelta(minutes=30)))


def test_a_feed_that_is_gone_is_not_asked_again():
    polled = poll(STATE, Net({URL: Answer(url=URL, status=410, fault="410 Gone", for_good=True)}), NOW)
    assert not is_due(polled.state, NOW + timedelta(days=999))
    assert "410" in polled.rejected[0].reason


def test_a_page_that_cannot_be_read_now_is_tried_again_and_then_given_up():
    network = net(2, 1)
    network.known["https://velmartimes.example/2"] = Answer(url="x", fault="no answer")
    state, given_up = STATE, []
    for look in range(3):
        polled = poll(state, network, NOW)
        state = polled.state
        given_up.append([r.reason for r in polled.rejected if "given up" in r.reason])
        assert len(polled.pages) == (look == 0)
        assert (state.etag == "") == (look < 2)  # else an unchanged feed would hide what waits
    assert given_up == [[], [], ["no answer; given up after 3 tries"]]
    assert (state.tries, len(state.seen)) == ((), 2)


def test_a_page_that_will_never_be_read_is_told_once():
    network = Net({URL: feed(item(1))})
    polled = poll(STATE, network, NOW)
    assert [(r.uri, r.reason) for r in polled.rejected] == [("https://velmartimes.example/1", "404 Not Found")]
    assert poll(polled.state, network, NOW).rejected == ()


def test_a_dead_host_is_not_asked_for_page_after_page():
    network = Net({URL: feed(*[item(n) for n in range(20)])})
    network.known |= {f"https://velmartimes.example/{n}": Answer(url="x", fault="no answer") for n in range(20)}
    polled = poll(STATE, network, NOW)
    assert len(network.pages) == 3
    assert "20 items wait" in polled.rejected[0].reason


def test_a_host_that_wants_to_be_left_alone_loses_no_item_by_it():
    network = net(2, 1)
    network.known["https://velmartimes.example/2"] = Answer(url="x", status=429, fault="429 Too Many Requests")
    state = STATE
    for _ in range(5):
        polled = poll(state, network, NOW)
        state = polled.state
    assert network.pages == ["https://velmartimes.example/2"] * 5
    network.known["https://velmartimes.example/2"] = page(2)
    assert len(poll(state, network, NOW).pages) == 2


def test_a_long_feed_is_taken_bit_by_bit():
    network = net(*range(9, 0, -1))
    config = PollConfig(reading=ItemConfig(pages=4))
    first = poll(STATE, network, NOW, config=config)
    second = poll(first.state, network, NOW, config=config)
    assert [p.title for p in [*first.pages, *second.pages]] == [f"Ferry {n}" for n in range(9, 1, -1)]
    assert "5 items wait" in first.rejected[0].reason
    assert second.gaps == ()


def test_items_that_all_lead_to_one_wall_give_it_once():
    wall = Answer(url="https://velmartimes.example/consent", status=200, body=page(0), kind="text/html")
    network = Net({URL: feed(*[item(n) for n in range(4)])})
    network.known |= {f"https://velmartimes.example/{n}": wall for n in range(4)}
    polled = poll(STATE, network, NOW)
    assert len(polled.pages) == 1
    assert ["another item" in r.reason for r in polled.rejected] == [True] * 3


def test_an_item_with_neither_address_nor_text_is_told():
    polled = poll(STATE, Net({URL: feed(item(1, link="javascript:x"))}), NOW)
    assert "neither an address" in polled.rejected[0].reason


def test_a_date_that_lies_ahead_is_no_date():
    network = Net({URL: feed(item(1, day=30)), "https://velmartimes.example/1": page(1)})
    polled = poll(STATE, network, NOW)
    assert (polled.pages[0].published, polled.state.newest) == (None, "")


# --- gaps -------------------------------------------------------------------------------------------------------------


def test_a_feed_that_nothing_joins_to_the_last_look_has_a_gap():
    state = poll(STATE, net(2, 1), NOW).state
    (gap,) = poll(state, net(9, 8), NOW + timedelta(days=2)).gaps
    assert (gap.kind, gap.since, gap.until) == ("missed", "2031-03-04T10:02", "2031-03-04T10:08")


def test_new_names_for_old_items_are_no_gap():
    state = poll(STATE, net(5, 1), NOW).state
    assert poll(state, net(9, 4), NOW + timedelta(days=2)).gaps == ()


def test_a_feed_that_cannot_be_read_for_long_is_told_dark_once_until_it_is_back():
    state, gaps = poll(STATE, net(1), NOW).state, []
    for hours in range(1, 60, 6):
        polled = poll(state, Net({URL: FAILING}), NOW + timedelta(hours=hours))
        state = polled.state
        gaps += polled.gaps
    assert [(g.kind, g.since) for g in gaps] == [("dark", stamp(NOW))]
    assert not poll(state, net(2, 1), NOW + timedelta(hours=60)).state.dark


def test_a_feed_remembers_its_outages_with_the_outlet_they_are_of():
    state = poll(STATE, net(1), NOW).state
    for hours in range(1, 60, 6):
        state = poll(state, Net({URL: FAILING}), NOW + timedelta(hours=hours)).state
    assert state.outages == ((stamp(NOW), ""),)
    back = poll(state, net(2, 1), NOW + timedelta(hours=60)).state
    assert back.outages == ((stamp(NOW), stamp(NOW + timedelta(hours=60))),)
    assert from_row(json.loads(json.dumps(asdict(back)))) == back
    missed = poll(back, net(9, 8), NOW + timedelta(days=9)).state
    assert [(bool(since), bool(until)) for since, until in missed.outages] == [(True, True), (True, True)]
    assert missed.source


def test_a_feed_that_was_never_read_is_told_dark_too():
    state, gaps = STATE, []
    for _ in range(6):
        polled = poll(state, Net({URL: FAILING}), NOW)
        state, gaps = polled.state, [*gaps, *polled.gaps]
    assert [g.since for g in gaps] == [""]


def test_a_feed_that_stands_still_is_told_dark_once():
    state, gaps = poll(STATE, net(1), NOW).state, []
    for days in (10, 15, 16, 40):
        polled = poll(state, net(1), NOW + timedelta(days=days))
        state, gaps = polled.state, [*gaps, *polled.gaps]
    assert [(g.kind, g.since) for g in gaps] == [("dark", stamp(NOW))]


# --- many feeds -------------------------------------------------------------------------------------------------------


def many():
    """Ten feeds that list one article of their own and one that all share."""
    shared = item(0, link="https://shared.example/0")
    known = {"https://shared.example/0": page(0)}
    for n in range(10):
        known |= {
            f"https://o{n}.example/feed": feed(item(n + 1), shared),
            f"https://velmartimes.example/{n + 1}": page(n + 1),
        }
    return [FeedState(url=f"https://o{n}.example/feed") for n in range(10)], Net(known)


@pytest.mark.parametrize("workers", [1, 4])
def test_all_that_are_due_are_looked_at_in_their_order_and_no_article_comes_twice(workers):
    states, network = many()
    states[3] = replace(states[3], next_try=stamp(NOW + timedelta(hours=1)))
    states[4] = replace(states[4], gone=True)
    polled = list(poll_all(states, network, NOW, workers=workers))
    uris = [p.uri for one in polled for p in one.pages]
    assert [one.state.url for one in polled] == [s.url for n, s in enumerate(states) if n not in (3, 4)]
    assert len(uris) == len(set(uris)) == 9


def test_a_round_that_is_left_midway_asks_no_further():
    states, network = many()
    looks = poll_all(states, network, NOW, workers=1)
    next(looks)
    looks.close()
    assert len({r.url for r in network.asked if r.url.endswith("/feed")}) < 4


def test_states_are_kept_for_what_is_still_followed_and_begun_for_what_is_new():
    kept = FeedState(url="https://a.example/", etag="e", outlet="Old")
    follows = [Follow(url="https://b.example/"), Follow(url="https://a.example/", outlet="New")]
    assert begin(follows, [kept, FeedState(url="https://c.example/")]) == [
        FeedState(url="https://b.example/"),
        replace(kept, outlet="New"),
    ]


def test_a_state_kept_as_json_is_the_same_state():
    network = net(2, 1)
    network.known["https://velmartimes.example/2"] = Answer(url="x", fault="no answer")
    state = poll(STATE, network, NOW).state
    assert state.tries
    assert state.seen
    assert from_row(json.loads(json.dumps({**asdict(state), "of_old": 1}))) == state


def test_a_missing_library_is_told_with_how_to_get_it():
    with pytest.raises(MissingExtraError, match=r"pip install 'rashomon\[feeds\]'"):
        need("no_such_library", "feeds", "reading feeds")


ANSWERS = st.builds(
    Answer,
    url=st.sampled_from([URL, "https://else.example/", "nowhere"]),
    status=st.sampled_from([0, 200, 203, 304, 404, 410, 429, 503]),
    fault=st.sampled_from(["", "", "some fault"]),
    for_good=st.booleans(),
    body=st.sampled_from([feed(item(1), item(2)), feed(item(3, link="")), feed(), page(1), b"\x00", b""])
    | st.binary(max_size=40),
    kind=st.sampled_from(["", "text/html", "text/plain", "application/rss+xml"]),
    charset=st.sampled_from(["", "utf-8", "punycode", "nonsense"]),
    moved=st.sampled_from(["", "https://else.example/"]),
    wait=st.integers(0, 7 * 86400),
)


@settings(max_examples=80, deadline=None)
@given(st.lists(ANSWERS, min_size=1, max_size=12), st.integers(1, 5))
def test_whatever_the_network_says_the_state_moves_on(answers, looks):
    said, state = iter(answers * 100), STATE
    for n in range(looks):
        now = NOW + timedelta(hours=30 * n)
        polled = poll(state, lambda _: next(said), now, config=PollConfig(reading=ItemConfig(full_text=10**6)))
        state = polled.state
        uris = [p.uri for p in polled.pages]
        assert len(uris) == len(set(uris))
        assert state.gone or state.next_try > stamp(now)
        assert len(state.seen) <= 1500
        assert all(isinstance(p, Page) and p.text.strip() for p in polled.pages)
        assert all(r.uri and r.reason for r in [*polled.rejected, *polled.gaps])
