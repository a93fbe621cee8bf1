"""Who is told of changes: signed messages that arrive, or are tried again, and never at a private address unasked."""

import base64
import hashlib
import hmac
import json
import threading
import time
from http.server import BaseHTTPRequestHandler

import pytest
from desks import ferry_dossier
from ferry import ARTICLES
from hosts import Quiet, host

pytest.importorskip("starlette", reason="needs the extra `desk`")
pytest.importorskip("argon2", reason="needs the extra `desk`")
import itertools

from clients import desk, send

from rashomon.cli_desk import _send
from rashomon.config import FeedsConfig
from rashomon.web import hooks
from rashomon.web.hooks import FILE, MOST_HOOKS, WAITS_S, HookError, Hooks

STORY = ferry_dossier().story_id
CHANGE = {"type": "story.changed", "data": {"story": STORY, "path": "/x", "before": None, "now": None}}


class Listener(Quiet, BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.told.append((dict(self.headers), body))
        self.send_response(self.server.statuses.pop(0) if self.server.statuses else 204)
        self.send_header("Location", "http://127.0.0.1:1/")
        self.end_headers()


@pytest.fixture
def listener():
    with host(Listener, told=[], statuses=[]) as server:
        server.address = f"{server.base}/told"
        yield server


def near(address, body, headers):
    return _send(FeedsConfig(private_addresses=True), address, body, headers)


def far(address, body, headers):
    return _send(FeedsConfig(), address, body, headers)


def test_a_message_arrives_signed_with_the_addresss_own_secret(tmp_path, listener):
    kept = Hooks(tmp_path, near)
    secret = kept.add(listener.address, "Ada")
    kept.heard([CHANGE])
    kept.deliver()
    [(headers, body)] = listener.told
    told = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    mac = hmac.new(base64.b64decode(secret.removeprefix("whsec_")), told, hashlib.sha256).digest()
    assert headers["webhook-signature"] == "v1," + base64.b64encode(mac).decode()
    assert json.loads(body)["data"] == CHANGE["data"]
    assert json.loads(body)["type"] == "story.changed"
    kept.deliver()
    assert len(listener.told) == 1
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


def test_what_does_not_arrive_is_sent_again_later_and_later_and_then_no_more(tmp_path):
    now, asked = [1000.0], []

    def deaf(address, body, headers):
        asked.append((now[0], headers["webhook-id"]))
        return "503 Service Unavailable"

    kept = Hooks(tmp_path, deaf, clock=lambda: now[0])
    kept.add("https://news.example/told", "Ada")
    kept.heard([CHANGE])
    for wait in (0, *WAITS_S):
        now[0] += wait
        kept.deliver()
        kept.deliver()
    assert [round(b - a) for (a, _), (b, _) in itertools.pairwise(asked)] == list(WAITS_S)
    assert len({message for _, message in asked}) == 1
    [row] = kept.rows()
    assert (row["waiting"], row["ended"], row["fault"]) == (0, 1, "503 Service Unavailable")


def test_messages_outlive_the_process(tmp_path, listener):
    Hooks(tmp_path, near).add(listener.address, "Ada")
    Hooks(tmp_path, near).heard([CHANGE])
    Hooks(tmp_path, near).deliver()
    assert len(listener.told) == 1


def test_a_private_address_is_not_told_unless_the_settings_say_so(tmp_path, listener):
    kept = Hooks(tmp_path, far)
    kept.add(listener.address, "Ada")
    kept.heard([CHANGE])
    kept.deliver()
    assert listener.told == []
    assert "private" in kept.rows()[0]["fault"]


def test_a_redirect_is_not_followed_and_a_refusal_is_a_fault(listener):
    listener.statuses = [302, 500, 410]
    assert "redirects" in near(listener.address, b"{}", {})
    assert near(listener.address, b"{}", {}).startswith("500")
    assert near(listener.address, b"{}", {}).startswith("410")
    assert len(listener.told) == 3


@pytest.mark.parametrize(
    "url", ["", "ftp://a.example", "javascript:alert(1)", "https://", "https://a.example/\n", "x" * 3000]
)
def test_what_is_no_address_is_not_told(tmp_path, url):
    with pytest.raises(HookError):
        Hooks(tmp_path, far).add(url, "Ada")


def test_there_is_an_end_to_the_addresses(tmp_path):
    kept = Hooks(tmp_path, far)
    for n in range(MOST_HOOKS):
        kept.add(f"https://news.example/{n}", "Ada")
    with pytest.raises(HookError):
        kept.add("https://news.example/more", "Ada")


def test_a_correction_is_told_to_who_asked_at_the_desk(ferry, listener):
    def update(changed):
        changed.connection.execute("UPDATE story SET inputs = 'others'")

    client = desk(ferry.folder, update=update, send=near)
    app = client.app
    assert client.get("/").status_code == 200
    answer = send(client, "/manage", "/manage", verb="hook", url=listener.address)
    assert "whsec_" in answer.text
    assert send(client, verb="move", story=STORY, one=ARTICLES[0].article_id).status_code == 303
    client.get("/")
    app.state.desk.hooks.deliver()
    [(_, body)] = listener.told
    told = json.loads(body)
    assert told["type"] == "story.changed"
    assert told["data"]["story"] == STORY
    assert told["data"]["now"]["reports"] == len(ARTICLES)
    [row] = app.state.desk.hooks.rows()
    assert send(client, "/manage", "/manage", verb="no hook", hook=row["id"]).status_code == 200
    assert app.state.desk.hooks.rows() == []
    assert send(client, "/manage", "/manage", verb="no hook", hook="x").status_code == 409


def test_a_list_made_anew_tells_nobody_anything(ferry, listener):
    Hooks(ferry.folder, near).add(listener.address, "Ada")
    app = desk(ferry.folder, send=near).app
    app.state.desk.catalog.look()
    app.state.desk.hooks.deliver()
    assert listener.told == []


def test_the_desk_looks_for_changes_and_sends_by_itself_until_it_is_closed(tmp_path, listener, monkeypatch):
    monkeypatch.setattr(hooks, "LOOK_S", 0.01)
    kept, stop, looked = Hooks(tmp_path, near), threading.Event(), threading.Event()
    kept.add(listener.address, "Ada")
    kept.heard([CHANGE])
    thread = threading.Thread(target=kept.run, args=(looked.set, stop))
    thread.start()
    assert looked.wait(10)
    until = time.monotonic() + 10
    while not listener.told and time.monotonic() < until:
        time.sleep(0.01)
    stop.set()
    thread.join(10)
    assert not thread.is_alive()
    assert len(listener.told) == 1
