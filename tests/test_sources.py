"""What comes in: every kind of file is read, and every bad one is told once, by name, with its reason."""

import gzip
import io
import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.records import Page, Rejected
from rashomon.sources.files import SourceConfig, read_paths
from rashomon.sources.jsonl import Limits

STORY = "The ferry sank off Velmar on Monday, the port office said. Twelve people were saved."
HTML = f"<html><head><title>Ferry sinks</title></head><body><article><p>{STORY}</p></article></body></html>"


def write(folder: Path, files: dict[str, bytes | str]) -> str:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(folder)


def only(items: list[Page | Rejected], kind: type) -> list:
    return [i for i in items if isinstance(i, kind)]


def record(**fields: object) -> str:
    return json.dumps({"maintext": STORY, **fields}) + "\n"


def test_a_folder_is_read_through_in_the_order_of_its_names(tmp_path):
    folder = write(tmp_path, {"b.txt": STORY + " b", "a/z.html": HTML, "a/c.jsonl": record(id="j1")})
    assert [p.uri for p in read_paths([folder])] == ["j1", "z.html", "b.txt"]


def test_a_gzipped_file_is_read_like_any_other(tmp_path):
    folder = write(
        tmp_path,
        {
            "a.txt.gz": gzip.compress(STORY.encode()),
            "b.jsonl.gz": gzip.compress(record(id="x", title="T", outlet="o").encode()),
        },
    )
    first, second = read_paths([folder])
    assert first.text == STORY
    assert (second.uri, second.title) == ("x", "T")


def test_the_uri_is_the_id_then_the_url_then_the_file_name(tmp_path):
    lines = (
        record(id="one", url="http://a.example/1")
        + record(url="http://a.example/2", source_domain="a")
        + record(outlet="b")
    )
    assert [p.uri for p in read_paths([write(tmp_path, {"f.jsonl": lines})])] == [
        "one",
        "http://a.example/2",
        "f.jsonl#3",
    ]


def test_files_of_one_name_are_told_apart_by_as_little_of_their_folder_as_does_it(tmp_path):
    folder = write(tmp_path, {"x/a/1.txt": STORY + "1", "x/b/1.txt": STORY + "2", "x/b/2.txt": STORY + "3"})
    assert [p.uri for p in read_paths([folder])] == ["a/1.txt", "b/1.txt", "2.txt"]


def test_news_please_names_are_understood(tmp_path):
    line = record(
        id="n",
        url="https://www.a.example/x",
        source_domain="www.a.example",
        title="T",
        date_publish="2031-03-04 00:00:00",
        story="s",
    )
    (page,) = read_paths([write(tmp_path, {"f.jsonl": line})])
    assert (page.outlet, page.title, page.published, page.story) == ("www.a.example", "T", "2031-03-04 00:00:00", "s")


def test_the_host_of_the_url_stands_in_for_a_missing_outlet(tmp_path):
    (page,) = read_paths([write(tmp_path, {"f.jsonl": record(url="https://www.a.example/x")})])
    assert page.outlet == "www.a.example"


def test_the_day_in_the_url_stands_in_for_a_missing_date(tmp_path):
    url = "https://www.a.example/2031/03/04/ferry"
    lines = record(id="n", url=url) + record(id="m", url=url, date_publish="2031-03-05", maintext=STORY + " b")
    assert [p.published for p in read_paths([write(tmp_path, {"f.jsonl": lines})])] == ["2031-03-04", "2031-03-05"]


def test_text_is_kept_exactly_as_given(tmp_path):
    text = "\tOne\u00a0line\r\nand\u200b another\r\n\r\n"
    (page,) = read_paths([write(tmp_path, {"a.txt": text})])
    assert page.text == text


def test_standard_input_is_json_lines_or_one_plain_article():
    lines = (record(id="1") + record(id="2", outlet="o")).encode()
    assert [p.uri for p in read_paths(["-"], io.BytesIO(lines))] == ["1", "2"]
    (page,) = read_paths(["-"], io.BytesIO(STORY.encode()))
    assert (page.uri, page.text) == ("-", STORY)
    assert [p.text for p in read_paths(["-"], io.BytesIO(gzip.compress(STORY.encode())))] == [STORY]


@pytest.mark.parametrize(
    "content",
    [
        json.dumps([{"id": "a", "text": "x y"}, {"id": "b", "text": "z"}], indent=1),
        record(id="a") + record(id="b", outlet="o"),
    ],
)
def test_a_json_file_may_hold_a_list_or_lines(tmp_path, content):
    assert [p.uri for p in read_paths([write(tmp_path, {"f.json": content})])] == ["a", "b"]


BAD = {
    "empty.txt": (b"", "empty"),
    "blank.txt": (b" \n\t\r\n", "empty"),
    "mark.txt": ("\ufeff".encode(), "empty"),
    "nul.txt": (b"abc\x00def", "NUL"),
    "paper.txt": (b"%PDF-1.4 words", "PDF"),
    "utf16.txt": ("\ufeffa".encode("utf-16-le") + b"\x00", "encoding"),
    "cyrillic.txt": ("Паром затонул у порта в понедельник".encode("cp1251"), "encoding"),
    "controls.txt": (b"\x01\x02\x03\x04\x05abc", "control"),
    "broken.txt.gz": (b"\x1f\x8b\x08nonsense", "gzip"),
    "cut.txt.gz": (gzip.compress(STORY.encode() * 50)[:-12], "gzip"),
    "broken.jsonl": (b"{bad\n", "broken JSON"),
    "list.jsonl": (b"[1, 2]\n", "not a record"),
    "textless.jsonl": (b'{"title": "T"}\n', "no text"),
    "number.jsonl": (b'{"maintext": 5}\n', "wrong type"),
    "title.jsonl": (b'{"maintext": "x", "title": ["a"]}\n', "wrong type"),
    "deep.json": (b"[" * 100_000, "broken JSON"),
    "none.json": (b"[]", "empty"),
    "none.jsonl": (b"", "empty"),
    "sheet.xlsx": (b"words", "not a kind"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_rejected_once_with_its_reason_and_the_rest_is_read(tmp_path, name):
    content, reason = BAD[name]
    items = list(read_paths([write(tmp_path, {name: content, "good.txt": STORY})]))
    (rejected,) = only(items, Rejected)
    assert rejected.uri.split("#")[0] == name
    assert reason in rejected.reason
    assert [p.uri for p in only(items, Page)] == ["good.txt"]


def test_a_missing_path_an_empty_folder_and_a_device_are_named(tmp_path):
    (tmp_path / "hollow").mkdir()
    reasons = [
        r.reason for r in read_paths([str(tmp_path / "no.txt"), str(tmp_path / "hollow"), "/dev/null", "a\x00b"])
    ]
    assert [
        part in reason
        for part, reason in zip(["no such", "empty folder", "not a file", "cannot"], reasons, strict=True)
    ] == [True] * 4


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path):
    write(tmp_path, {"a.txt": STORY})
    (tmp_path / "a.txt").chmod(0)
    (rejected,) = read_paths([str(tmp_path)])
    assert "permission" in rejected.reason


def test_english_in_windows_or_utf_16_encoding_is_read(tmp_path):
    text = "“It sank,” he said — at Café Münster."
    folder = write(tmp_path, {"a.txt": text.encode("cp1252"), "b.txt": (text + " Again.").encode("utf-16")})
    assert [p.text for p in read_paths([folder])] == [text, text + " Again."]


def test_a_page_is_read_in_the_encoding_that_it_declares(tmp_path):
    html = '<html><head><meta charset="iso-8859-2"></head><p>Łódź żółć łąka</p></html>'
    (page,) = read_paths([write(tmp_path, {"a.html": html.encode("iso-8859-2")})])
    assert "Łódź" in page.text
    assert page.is_html


def test_a_line_beyond_the_limit_is_passed_over_without_being_held(tmp_path):
    lines = record(id="1") + '{"maintext": "' + "x" * 5000 + '"}\n' + record(id="3", outlet="o")
    config = SourceConfig(limits=Limits(line_bytes=1000))
    items = list(read_paths([write(tmp_path, {"f.jsonl": lines})], config=config))
    assert [i.uri for i in items] == ["1", "f.jsonl#2", "3"]
    assert "longer than" in items[1].reason


def test_a_file_beyond_the_limit_is_rejected_however_well_it_is_packed(tmp_path):
    config = SourceConfig(limits=Limits(file_bytes=1000))
    folder = write(tmp_path, {"a.txt": "y" * 5000, "b.txt.gz": gzip.compress(b"y" * 5_000_000)})
    assert ["larger than" in r.reason for r in read_paths([folder], config=config)] == [True, True]


def test_many_broken_lines_are_summed_up(tmp_path):
    items = list(read_paths([write(tmp_path, {"f.jsonl": "{bad\n" * 100 + record(id="ok")})]))
    assert len(only(items, Rejected)) == 21
    assert "80 more" in items[-1].reason
    assert [p.uri for p in only(items, Page)] == ["ok"]


def test_the_same_words_of_the_same_outlet_are_read_once_and_of_another_are_a_copy(tmp_path):
    lines = (
        record(id="1", outlet="a")
        + record(id="2", outlet="b")
        + json.dumps({"id": "3", "outlet": "a", "text": STORY.replace(" ", "\n")})
    )
    items = list(read_paths([write(tmp_path, {"f.jsonl": lines})]))
    assert [p.uri for p in only(items, Page)] == ["1", "2"]
    assert only(items, Rejected)[0].reason == "the same article as 1"


def test_a_path_given_twice_is_read_once(tmp_path):
    folder = write(tmp_path, {"a.txt": STORY})
    items = list(read_paths([folder, f"{folder}/a.txt"]))
    assert [type(i) for i in items] == [Page, Rejected]


def test_the_date_of_a_file_is_used_only_where_asked_for(tmp_path):
    folder = write(tmp_path, {"a.txt": STORY})
    os.utime(tmp_path / "a.txt", (0, 86400 * 10))
    assert next(read_paths([folder])).modified is None
    assert next(read_paths([folder], config=SourceConfig(use_file_dates=True))).modified == "1970-01-11"


def test_lone_surrogates_become_replacement_characters(tmp_path):
    (page,) = read_paths([write(tmp_path, {"f.jsonl": '{"maintext": "a\\ud800b"}'})])
    assert page.text == "a\ufffdb"


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([".txt", ".html", ".jsonl", ".json", ".txt.gz", "", ".xyz"]))
def test_no_bytes_crash_the_reader(tmp_path_factory, raw, ending):
    path = tmp_path_factory.mktemp("fuzz") / f"a{ending}"
    path.write_bytes(raw)
    for item in [*read_paths([str(path)]), *read_paths(["-"], io.BytesIO(raw))]:
        assert isinstance(item, Page | Rejected)
        assert item.uri


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda s: st.lists(s, max_size=3),
    max_leaves=4,
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["id", "url", "maintext", "text", "title", "date_publish", "outlet", "story"]), _JSON
        ),
        max_size=4,
    )
)
def test_every_json_record_is_either_read_or_rejected(records):
    raw = "\n".join(json.dumps(r) for r in records).encode()
    items = list(read_paths(["-"], io.BytesIO(raw)))
    assert len(items) == max(1, len(records))
