"""`rashomon watch`: what a project's feeds bring is kept once and joins its stories."""

import json
from http.server import BaseHTTPRequestHandler

import pytest
from hosts import Quiet, host
from test_project import FIRE

from rashomon.storage.project import SETTINGS, Project

pytest.importorskip("feedparser", reason="needs the extra `feeds`")

LONG = " ".join([*FIRE, "The works employed 140 people and made rope for the fishing fleet of the whole coast."] * 4)


def item(n, text):
    whole = f"<content:encoded><![CDATA[<p>{text} It was report {n}.</p>]]></content:encoded>"
    when = f"<pubDate>Tue, 06 May 2031 10:0{n}:00 GMT</pubDate>"
    return f"<item><title>Rope works burn {n}</title><link>http://127.0.0.1:1/{n}</link>{when}{whole}</item>"


@pytest.fixture
def feed():
    """An RSS feed on this machine; `items` may grow, `asked` tells what was asked for."""

    class Handler(Quiet, BaseHTTPRequestHandler):
        def do_GET(self):
            self.server.asked.append(self.path)
            body = (
                '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
                f"<channel><title>Brask Post</title>{''.join(self.server.items)}</channel></rss>"
            ).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/rss+xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    with host(Handler, items=[item(1, LONG)], asked=[]) as server:
        yield server


@pytest.fixture
def folder(tmp_path, feed):
    project = Project.create(tmp_path / "desk")
    project.close()
    (project.folder / SETTINGS).write_text("[feeds]\nprivate_addresses = true\npause = 0.0\n", encoding="utf-8")
    (project.folder / "feeds.txt").write_text(f"http://127.0.0.1:{feed.server_port}/rss Brask Post\n", encoding="utf-8")
    return project.folder


def test_what_a_feed_brings_is_a_story(folder, rashomon):
    done = rashomon("watch", folder, "--once")
    assert (done.status, done.stderr) == (0, "")
    [dossier] = [json.loads(d.json) for d in Project.open(folder).dossiers()]
    assert [a["outlet"] for a in dossier["articles"]] == ["Brask Post"]


def test_a_feed_is_not_asked_before_it_is_due_and_brings_nothing_twice(folder, rashomon, feed):
    rashomon("watch", folder, "--once")
    asked = len(feed.asked)
    feed.items.append(item(2, LONG))
    again = rashomon("watch", folder, "--once")
    assert again.stdout == ""
    assert len(feed.asked) == asked
    assert Project.open(folder).counts()["added"] == 1


def test_a_dark_feed_is_one_line_and_the_others_are_read(folder, rashomon):
    with (folder / "feeds.txt").open("a", encoding="utf-8") as file:
        file.write("http://127.0.0.1:9/none Nowhere\n")
    done = rashomon("watch", folder, "--once")
    assert done.status == 0
    assert done.stderr.count("\n") == 1
    assert Project.open(folder).counts()["added"] == 1


def test_without_a_feed_there_is_nothing_to_watch(tmp_path, rashomon):
    project = Project.create(tmp_path / "desk")
    done = rashomon("watch", project.folder)
    assert (done.status, done.stderr.count("\n")) == (2, 1)
    assert "feeds.txt" in done.stderr
