"""archives: the pages of WARC files and of news-please folders are read, and what is broken is told."""

import gzip
import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.records import Article, Page, Rejected
from rashomon.sources import archives
from rashomon.sources.extras import MissingExtraError
from rashomon.sources.files import SourceConfig, read_paths
from rashomon.sources.jsonl import Limits
from rashomon.stages.acquire.clean import clean

WORDS = "The ferry sank off Velmar on Monday, the port office said. Twelve people were saved by two trawlers of Kest."


def html(n=0):
    body = f"<p>{WORDS} Report {n}.</p>" * 2
    return f"<html><head><title>Ferry {n}</title></head><body><article>{body}</article></body></html>".encode()


def record(
    n=0,
    *,
    kind="response",
    body=None,
    status="200 OK",
    type_="text/html; charset=utf-8",
    more="",
    date="2031-03-04T10:00:00Z",
):
    """One WARC record as a crawler writes it."""
    body = html(n) if body is None else body
    http = f"HTTP/1.1 {status}\r\nContent-Type: {type_}\r\n{more}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{n:012}>\r\n"
        f"WARC-Date: {date}\r\nWARC-Target-URI: https://velmartimes.example/{n}\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def packed(*records):
    """Each record gzipped by itself, as archives are."""
    return b"".join(gzip.compress(r) for r in records)


def read(tmp_path, raw, name="a.warc", config=None):
    path = tmp_path / name
    path.write_bytes(raw)
    return list(read_paths([str(path)], config=config))


@pytest.mark.parametrize(("name", "pack"), [("a.warc", b"".join), ("a.warc.gz", lambda records: packed(*records))])
def test_the_pages_of_an_archive_are_read_with_address_and_day(tmp_path, name, pack):
    pages = read(tmp_path, pack([record(1), record(2)]), name)
    assert [p.uri for p in pages] == ["https://velmartimes.example/1", "https://velmartimes.example/2"]
    assert [p.modified for p in pages] == ["2031-03-04"] * 2
    assert all(p.is_html for p in pages)
    (article,) = clean(pages[:1])
    assert isinstance(article, Article)
    assert (article.outlet, article.published, article.published_by) == ("velmartimes.example", "2031-03-04", "file")


def test_an_archive_on_standard_input_is_known_by_its_first_words():
    assert [type(p) for p in read_paths(["-"], io.BytesIO(packed(record(1), record(2))))] == [Page, Page]


def test_what_is_no_page_is_passed_over(tmp_path):
    others = [
        record(1, kind="request"),
        record(2, status="404 Not Found"),
        record(3, type_="image/png"),
        record(4, status="301 Moved"),
        record(5, kind="revisit"),
    ]
    assert [p.uri for p in read(tmp_path, b"".join([*others, record(6)]))] == ["https://velmartimes.example/6"]
    (nothing,) = read(tmp_path, b"".join(others))
    assert "no page in HTML among its 3 responses" in nothing.reason


def test_packed_and_chunked_pages_are_unpacked(tmp_path):
    long = html(2).replace(b"<p>", b"<p>" + b"Velmar. " * 40_000)
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (long[:9], long[9:])) + b"0\r\n\r\n"
    raw = record(1, body=gzip.compress(long + b" again"), more="Content-Encoding: gzip\r\n")
    raw += record(2, body=chunked, more="Transfer-Encoding: chunked\r\n")
    assert [len(p.text) for p in read(tmp_path, raw)] == [len(long) + 6, len(long)]


def test_a_page_is_read_in_the_charset_that_it_came_with(tmp_path):
    (page,) = read(
        tmp_path, record(1, body="<html><p>Łódź żółć</p>".encode("iso-8859-2"), type_="text/html; charset=iso-8859-2")
    )
    assert "Łódź żółć" in page.text


def test_a_page_wrongly_called_packed_does_not_lose_the_rest(tmp_path):
    items = read(tmp_path, record(1, more="Content-Encoding: gzip\r\n") + record(2))
    assert items[-1].uri == "https://velmartimes.example/2"
    assert len(items) == 2


def test_a_page_beyond_the_limit_is_refused_however_well_it_is_packed(tmp_path):
    bomb = record(1, body=gzip.compress(b"<p>" * 2_000_000), more="Content-Encoding: gzip\r\n")
    items = read(tmp_path, bomb + record(2), config=SourceConfig(limits=Limits(file_bytes=5000)))
    assert "larger than" in items[0].reason
    assert items[1].uri == "https://velmartimes.example/2"


def test_an_archive_that_breaks_off_gives_what_came_before(tmp_path):
    *pages, broken = read(tmp_path, packed(record(1), record(2), record(3))[:-40], "a.warc.gz")
    assert [p.uri for p in pages][:2] == ["https://velmartimes.example/1", "https://velmartimes.example/2"]
    assert isinstance(broken, Rejected)


@pytest.mark.parametrize("raw", [b"", b"words", b"WARC/1.0\r\n", gzip.compress(b"WARC/1.0\r\n\r\n"), b"\x00" * 90])
def test_what_is_no_archive_is_told(tmp_path, raw):
    items = read(tmp_path, raw)
    assert items
    assert all(isinstance(i, Rejected) and i.uri == "a.warc" for i in items)


def test_many_pages_that_cannot_be_used_are_summed_up(tmp_path):
    items = read(tmp_path, b"".join(record(n, body=b" ") for n in range(50)) + record(51))
    assert len(items) == 22
    assert "30 more" in items[-1].reason


def test_without_its_library_an_archive_is_refused_with_how_to_get_it(tmp_path, monkeypatch):
    def missing(library, extra, what):
        raise MissingExtraError(f"{what} needs {library}: pip install 'rashomon[{extra}]'")

    monkeypatch.setattr(archives, "need", missing)
    (refused,) = read(tmp_path, record(1))
    assert refused.reason == "reading WARC archives needs fastwarc: pip install 'rashomon[archives]'"


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_no_broken_archive_crashes_the_reader(tmp_path_factory, data):
    raw = bytearray(data.draw(st.sampled_from([record(1) + record(2), packed(record(1), record(2))])))
    for _ in range(data.draw(st.integers(0, 6))):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=5))
        raw = raw or bytearray(b" ")
    items = read(tmp_path_factory.mktemp("fuzz"), bytes(raw[: data.draw(st.integers(0, len(raw)))]))
    assert items
    for item in items:
        assert isinstance(item, Page | Rejected)
        assert item.uri.encode()


# --- news-please ------------------------------------------------------------------------------------------------------


def test_a_news_please_folder_gives_each_article_once(tmp_path):
    """It leaves every page beside the record that it made of it: a.html and a.html.json."""
    for n in (1, 2):
        article = {
            "url": f"https://velmartimes.example/{n}",
            "source_domain": "velmartimes.example",
            "title": f"Ferry {n}",
        }
        article |= {
            "maintext": f"{WORDS} {n}",
            "date_publish": "2031-03-04 10:00:00",
            "text": None,
            "authors": [],
            "image_url": None,
        }
        (tmp_path / f"{n}_170.html").write_bytes(html(n))
        (tmp_path / f"{n}_170.html.json").write_text(json.dumps(article))
    (tmp_path / "alone.html").write_bytes(html(3))
    pages = list(read_paths([str(tmp_path)]))
    assert [p.uri for p in pages] == ["https://velmartimes.example/1", "https://velmartimes.example/2", "alone.html"]
    assert (pages[0].outlet, pages[0].published) == ("velmartimes.example", "2031-03-04 10:00:00")
