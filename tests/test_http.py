"""http: what the network answers is read or refused with its reason, politely and without reaching what is private."""

import gzip
import itertools
import shutil
import socket
import ssl
import subprocess
import threading
import time
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler
from types import SimpleNamespace

import pytest
from hosts import Quiet, host
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.config import FeedsConfig
from rashomon.sources.addresses import AddressError, is_public, locate
from rashomon.sources.exchange import Answer, Request
from rashomon.sources.http import Http, read_rules, read_wait
from rashomon.sources.poll import FeedState, poll_all

PAGE = b"<html><body><p>The ferry sank off Velmar.</p></body></html>"
HERE = FeedsConfig(private_addresses=True, pause=0.0, timeout=2.0, contact="desk@velmar.example")


class Handler(Quiet, BaseHTTPRequestHandler):
    """Answers from `server.answers`: path → (status, headers, body) or a function that gives it; keeps what it saw."""

    def do_GET(self):
        self.server.asked.append(SimpleNamespace(path=self.path, headers=self.headers, at=time.monotonic()))
        answer = self.server.answers.get(self.path, (404, {}, b""))
        if callable(answer):
            answer = answer(self)
            if answer is None:
                return
        status, headers, body = answer
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if not {"Content-Length", "Transfer-Encoding"} & set(headers):
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def site():
    """A host on this machine; `site.answers` is what it says, `site.asked` what it was asked."""
    with host(Handler, answers={}, asked=[]) as server:
        yield server


def ask(site, path="/", config=HERE, kinds=("html",), most=10_000, http=None, **more):
    return (http or Http(config))(Request(url=site.base + path, kinds=kinds, most=most, **more))


def html(body=PAGE, status=200, **headers):
    return status, {"Content-Type": "text/html; charset=ISO-8859-2", **headers}, body


def test_a_page_is_read_with_its_type_and_marks(site):
    site.answers["/"] = html(ETag='"v1"', **{"Last-Modified": "Mon, 03 Mar 2031 10:00:00 GMT"})
    assert ask(site) == Answer(
        url=site.base + "/",
        status=200,
        body=PAGE,
        kind="text/html",
        charset="iso-8859-2",
        etag='"v1"',
        modified="Mon, 03 Mar 2031 10:00:00 GMT",
    )


def test_the_program_and_its_contact_are_named_to_the_host(site):
    site.answers["/"] = html()
    ask(site)
    agent = site.asked[0].headers["User-Agent"]
    assert agent.startswith("Rashomon/")
    assert "desk@velmar.example" in agent


@pytest.mark.parametrize("contact", ["a\r\nX-Evil: 1", "Ünï", "x" * 3000])
def test_no_contact_breaks_a_request(site, contact):
    site.answers["/"] = html()
    assert ask(site, config=FeedsConfig(private_addresses=True, pause=0.0, contact=contact)).body == PAGE
    assert "X-Evil" not in site.asked[0].headers


def test_what_has_not_changed_is_not_sent_again(site):
    def answer(handler):
        same = handler.headers["If-None-Match"] == '"v1"' and handler.headers["If-Modified-Since"] == "then"
        return (304, {"ETag": '"v1"'}, b"") if same else html()

    site.answers["/"] = answer
    answer = ask(site, etag='"v1"', modified="then")
    assert (answer.status, answer.fault, answer.body) == (304, "", b"")


def test_a_packed_page_is_unpacked(site):
    site.answers["/"] = html(gzip.compress(PAGE), **{"Content-Encoding": "gzip"})
    assert ask(site).body == PAGE


def test_a_page_in_chunks_is_joined(site):
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (PAGE[:10], PAGE[10:])) + b"0\r\n\r\n"

    def answer(handler):
        handler.protocol_version = "HTTP/1.1"
        return html(chunks, **{"Transfer-Encoding": "chunked"})

    site.answers["/"] = answer
    assert ask(site).body == PAGE


@pytest.mark.parametrize(
    ("answer", "reason", "for_good"),
    [
        (html(status=404), "404", True),
        (html(status=503), "503", False),
        (html(status=429), "429", False),
        (html(b"x" * 20_000), "larger than", True),
        (html(gzip.compress(b"x" * 50_000_000), **{"Content-Encoding": "gzip"}), "larger than", True),
        (html(gzip.compress(PAGE)[:-9], **{"Content-Encoding": "gzip"}), "broke off", False),
        (html(PAGE, **{"Content-Length": "5000"}), "broke off", False),
        (html(b"nonsense", **{"Content-Encoding": "gzip"}), "broken answer", False),
        (html(PAGE, **{"Content-Encoding": "br"}), "not asked for", False),
        ((200, {"Content-Type": "image/png"}, b"x"), "image/png", True),
        ((302, {"Location": "ftp://a.example/"}, b""), "only http", True),
        ((302, {"Location": "http://[bad"}, b""), "", None),
        ((302, {}, b""), "302", False),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_reason(site, answer, reason, for_good):
    site.answers["/"] = answer
    found = ask(site)
    assert found.body == b""
    assert found.fault
    assert reason in found.fault
    assert for_good in (None, found.for_good)


def test_a_host_that_drips_is_given_up(site):
    def drip(handler):
        handler.send_response(200)
        handler.end_headers()
        with suppress(OSError):
            for _ in range(200):
                handler.wfile.write(b"x")
                time.sleep(0.05)

    site.answers["/"] = drip
    begun = time.monotonic()
    found = ask(site, config=FeedsConfig(private_addresses=True, pause=0.0, timeout=0.3))
    assert "in time" in found.fault
    assert time.monotonic() - begun < 3


def test_a_host_that_says_nothing_is_given_up():
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        config = FeedsConfig(private_addresses=True, pause=0.0, timeout=0.2)
        assert "in time" in Http(config)(Request(url=url, kinds=("html",), most=10)).fault


def test_a_host_that_is_not_there_cannot_be_reached():
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    found = Http(HERE)(Request(url=f"http://127.0.0.1:{port}/", kinds=("html",), most=10))
    assert "cannot be reached" in found.fault


# --- redirects --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statuses", "moved"), [((301,), "/1"), ((308, 301), "/2"), ((302,), ""), ((301, 307), "/1"), ((302, 301), "")]
)
def test_only_what_is_moved_for_good_is_remembered(site, statuses, moved):
    for n, status in enumerate(statuses):
        site.answers["/" if n == 0 else f"/{n}"] = (status, {"Location": f"/{n + 1}"}, b"")
    site.answers[f"/{len(statuses)}"] = html()
    found = ask(site)
    assert found.body == PAGE
    assert found.url == f"{site.base}/{len(statuses)}"
    assert found.moved == (site.base + moved if moved else "")


def test_a_ring_of_redirects_ends(site):
    site.answers["/"] = (301, {"Location": "/"}, b"")
    assert "redirected more than" in ask(site).fault
    assert len(site.asked) == 6


# --- what is private --------------------------------------------------------------------------------------------------


def test_a_private_address_is_not_asked(site):
    site.answers["/"] = html()
    found = ask(site, config=FeedsConfig(pause=0.0))
    assert "private" in found.fault
    assert found.for_good
    assert site.asked == []


@pytest.mark.parametrize(
    "address",
    (
        "127.0.0.1 10.1.2.3 192.168.0.1 172.16.0.1 169.254.169.254 0.0.0.0 100.64.0.1 224.0.0.1 ::1 fe80::1%eth0 "
        "fc00::1 ::ffff:127.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: ff02::1 a.example"
    ).split(),
)
def test_private_addresses_are_known_in_every_form(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_public_addresses_are_public(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "url", ["ftp://a.example/", "file:///etc/hosts", "/x", "", "http://", "http://me:pw@a.example/", "http://a:99999/"]
)
def test_other_addresses_are_not_asked(url):
    with pytest.raises(AddressError):
        locate(url)


def test_an_address_is_put_into_what_may_be_sent():
    place = locate("https://Bücher.example/Straße 1?q=ä b#part")
    assert (place.host, place.port, place.target) == (
        "xn--bcher-kva.example",
        443,
        "/Stra%C3%9Fe%201?q=%C3%A4%20b",
    )


@given(st.text(max_size=40) | st.text(max_size=30).map("http://{}".format))
def test_any_address_is_taken_apart_or_refused(url):
    try:
        place = locate(url)
    except AddressError:
        return
    assert place.host
    assert place.target.isascii()
    assert not any(c <= " " or c == "\x7f" for c in place.host + place.target)


# --- manners ----------------------------------------------------------------------------------------------------------


class Watch:
    """A clock that only sleeping moves on."""

    def __init__(self):
        self.now, self.slept = 100.0, []

    def clock(self):
        return self.now

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.now += seconds


def test_there_is_a_pause_between_two_requests_to_one_host(site):
    watch = Watch()
    http = Http(FeedsConfig(private_addresses=True, pause=2.0), clock=watch.clock, sleep=watch.sleep)
    for _ in range(3):
        ask(site, http=http)
    assert watch.slept == [2.0, 2.0]


def test_one_host_is_asked_one_thing_at_a_time(site):
    busy, most = [], []

    def answer(handler):
        busy.append(1)
        most.append(len(busy))
        time.sleep(0.05)
        busy.pop()
        return html()

    site.answers["/"] = answer
    http = Http(HERE)
    threads = [threading.Thread(target=ask, args=(site,), kwargs={"http": http}) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1, 1, 1, 1]


def test_a_host_that_asks_for_rest_is_left_alone_for_as_long(site):
    watch = Watch()
    http = Http(HERE, clock=watch.clock, sleep=watch.sleep)
    site.answers["/"] = html(status=429, **{"Retry-After": "60"})
    assert ask(site, http=http).wait == 60
    site.answers["/"] = html()
    assert "left alone" in ask(site, http=http).fault
    assert len(site.asked) == 1
    watch.now += 61
    assert ask(site, http=http).body == PAGE


def test_a_date_to_come_back_is_read_as_a_wait():
    assert read_wait(formatdate(1000, usegmt=True), 400.0) == 600
    assert read_wait(formatdate(1000, usegmt=True), 5000.0) == 0
    assert read_wait("999999999999", 0.0) == 7 * 86400


@given(st.text(max_size=30) | st.integers().map(str))
def test_any_wait_is_a_bounded_number(given_wait):
    assert 0 <= read_wait(given_wait, 1000.0) <= 7 * 86400


def test_robots_txt_is_asked_once_and_obeyed(site):
    site.answers |= {
        "/robots.txt": (200, {"Content-Type": "text/plain"}, b"User-agent: *\nDisallow: /private\n"),
        "/private/a": html(),
        "/a": html(),
        "/b": html(),
    }
    http = Http(HERE)
    found = [ask(site, path, http=http, robots=True) for path in ("/private/a", "/a", "/b")]
    assert [f.body for f in found] == [b"", PAGE, PAGE]
    assert "robots.txt" in found[0].fault
    assert found[0].for_good
    assert [a.path for a in site.asked] == ["/robots.txt", "/a", "/b"]


@pytest.mark.parametrize(
    ("rules", "is_read"),
    [
        ((404, {}, b""), True),
        ((403, {}, b""), True),
        ((500, {}, b""), False),
        ((200, {"Content-Type": "text/html"}, PAGE), True),
        ((200, {"Content-Type": "text/plain"}, b"\xff\x00//["), True),
        ((200, {"Content-Type": "text/plain"}, b"User-agent: rashomon\nDisallow: /"), False),
        ((200, {"Content-Type": "text/plain"}, b"User-agent: other\nDisallow: /"), True),
    ],
)
def test_without_rules_all_may_be_read_and_with_unreadable_ones_nothing(site, rules, is_read):
    site.answers |= {"/robots.txt": rules, "/a": html()}
    assert bool(ask(site, "/a", robots=True).body) == is_read


def test_the_pause_that_robots_txt_asks_for_is_kept_within_bounds(site):
    watch = Watch()
    site.answers["/robots.txt"] = (200, {"Content-Type": "text/plain"}, b"User-agent: *\nCrawl-delay: 900\n")
    site.answers["/a"] = html()
    http = Http(HERE, clock=watch.clock, sleep=watch.sleep)
    for _ in range(2):
        ask(site, "/a", http=http, robots=True)
    assert max(watch.slept) == 30.0


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_robots_txt_gives_rules(raw):
    assert read_rules(b"User-agent: *\nDisallow: " + raw).can_fetch("Rashomon", "http://a.example/x") in (True, False)


# --- encrypted --------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl, which makes a certificate, is not installed")
@pytest.mark.parametrize("is_trusted", [True, False])
def test_an_encrypted_page_is_read_only_from_a_host_whose_certificate_is_trusted(
    site, tmp_path, monkeypatch, is_trusted
):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    words = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1"
    files = ["-keyout", key, "-out", certificate]
    subprocess.run(["openssl", *words.split(), *files], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    site.socket = context.wrap_socket(site.socket, server_side=True)
    site.base = site.base.replace("http:", "https:")
    site.answers["/"] = html()
    if is_trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    found = ask(site)
    assert (found.body == PAGE) == is_trusted
    assert ("certificate is not trusted" in found.fault) != is_trusted


# --- a feed over the network ------------------------------------------------------------------------------------------


def test_a_feed_is_followed_over_the_network_through_its_moves_and_faults(site):
    """New items, then nothing new, then a move for good, then a fault: as a host would show them."""
    pytest.importorskip("feedparser")
    items = [f"<item><guid>{n}</guid><title>Ferry {n}</title><link>{site.base}/{n}</link></item>" for n in range(3)]
    raw = f"<rss version='2.0'><channel><title>Velmar Times</title>{''.join(items)}</channel></rss>".encode()

    def serve(handler):
        same = handler.headers["If-None-Match"] == '"v1"'
        return (304, {}, b"") if same else (200, {"Content-Type": "application/rss+xml", "ETag": '"v1"'}, raw)

    site.answers |= {"/feed": serve, "/new": serve} | {f"/{n}": html() for n in range(3)}
    http, now = Http(HERE), datetime(2031, 3, 4, tzinfo=UTC)
    (first,) = poll_all([FeedState(url=f"{site.base}/feed")], http, now)
    assert [p.uri for p in first.pages] == [f"{site.base}/{n}" for n in range(3)]
    assert list(poll_all([first.state], http, now)) == []  # not due yet
    (second,) = poll_all([first.state], http, now + timedelta(hours=1))
    assert second.pages == second.rejected == ()
    site.answers["/feed"] = (301, {"Location": "/new"}, b"")
    (third,) = poll_all([second.state], http, now + timedelta(hours=2))
    assert (third.state.address, third.state.failures) == (f"{site.base}/new", 0)
    site.answers["/new"] = (503, {"Retry-After": "7200"}, b"")
    (fourth,) = poll_all([third.state], http, now + timedelta(hours=3))
    assert fourth.state.next_try == "2031-03-04T05:00:00Z"
    assert [a.path for a in site.asked if a.path.strip("/").isalpha()] == ["/feed", "/feed", "/feed", "/new", "/new"]


# --- anything at all --------------------------------------------------------------------------------------------------


ANY = Http(FeedsConfig(private_addresses=True, pause=0.0, timeout=1.0), clock=itertools.count(0.0, 1e6).__next__)


@contextmanager
def saying(raw):
    """A host that says these bytes to the first who asks, and its address."""
    with socket.socket() as host:
        host.bind(("127.0.0.1", 0))
        host.listen()

        def answer():
            wire, _ = host.accept()
            with wire:
                wire.recv(65536)
                wire.sendall(raw)

        thread = threading.Thread(target=answer)
        thread.start()
        yield f"http://127.0.0.1:{host.getsockname()[1]}/"
        thread.join()


HEADERS = st.lists(
    st.sampled_from(
        b"Content-Length: 5|Content-Length: x|Transfer-Encoding: chunked|Content-Encoding: gzip|Location: //[|"
        b"ETag: \xe4|Retry-After: -1|Content-Type: text/html; charset=\xff|: x|no colon|Content-Type: ;;;|"
        b"Location: http://a.example\x00/".split(b"|")
    ),
    max_size=4,
)
STATUS = st.sampled_from([b"HTTP/1.1 200 OK", b"HTTP/1.0 301 Moved", b"HTTP/9 999", b"ICY 200", b"HTTP/1.1 503 No"])


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=80)
    | st.tuples(STATUS, HEADERS, st.binary(max_size=40)).map(
        lambda parts: b"\r\n".join([parts[0], *parts[1], b"", parts[2]])
    )
)
def test_whatever_a_host_says_is_an_answer(raw):
    with saying(raw) as url:
        found = ANY(Request(url=url, kinds=("html",), most=50))
    assert isinstance(found, Answer)
    assert found.fault or found.status in (200, 203)
