"""Who gets in to the desk, what they may do there, and what is written down of it."""

import http.client
import json
import re
import signal
import subprocess
import sys
import threading

import pytest
from conftest import ROOT
from desks import ferry_dossier, put_story, renamed
from ferry import ARTICLES
from test_project import pages, work

pytest.importorskip("starlette", reason="needs the extra `desk`")
pytest.importorskip("argon2", reason="needs the extra `desk`")
from clients import TOKEN, desk, send

from rashomon import cli_desk
from rashomon.cli import main
from rashomon.engine.project import update
from rashomon.storage.corrections import log
from rashomon.storage.project import Project, ProjectError
from rashomon.web import guard, identity, users
from rashomon.web.audit import FILE as AUDIT
from rashomon.web.guard import Limiter, Rate
from rashomon.web.identity import COOKIE, Access, check_open
from rashomon.web.users import FILE, AccessError, User, drop_user, known_users, put_user

STORY = ferry_dossier().story_id
PASSWORD = "a long enough one"


def audit(project):
    return [json.loads(line) for line in (project.folder / AUDIT).read_text().splitlines()]


# --- corrections ------------------------------------------------------------------------------------------------------


def test_a_report_is_moved_and_moved_back_under_the_users_name(ferry):
    updated = []
    client = desk(ferry.folder, update=updated.append)
    article = ARTICLES[0].article_id
    answer = send(client, verb="move", story=STORY, one=article, other="")
    assert (answer.status_code, answer.headers["location"]) == (303, "/corrections?done=1")
    assert len(ferry.members(STORY)) == len(ARTICLES) - 1
    assert "Entry 1 is made" in client.get("/corrections?done=1").text
    assert send(client, form_at="/corrections", verb="undo", one="1").status_code == 303
    assert len(ferry.members(STORY)) == len(ARTICLES)
    assert [(c.by, c.verb, c.undone_by) for c in log(ferry)] == [("Nora", "move", 2), ("Nora", "undo", None)]
    assert [(e["event"], e["user"], e["from"], e["verb"]) for e in audit(ferry)] == [
        ("correction", "Nora", "testclient", "move"),
        ("correction", "Nora", "testclient", "undo"),
    ]
    assert len(updated) == 2


def test_stories_and_actors_are_merged(ferry):
    other, articles = renamed(ferry_dossier(), ARTICLES, "ee")
    put_story(ferry, other, articles)
    client = desk(ferry.folder)
    names = sorted({a["name"] for a in json.loads(ferry_dossier().json)["actors"]})
    assert send(client, verb="same", story=STORY, one=names[0], other=names[1]).status_code == 303
    assert send(client, verb="merge", story=STORY, one=other.story_id).status_code == 303
    assert len(ferry.members(STORY)) == 2 * len(ARTICLES)
    ferry.connection.execute("DELETE FROM story WHERE story_id = ?", (other.story_id,))
    assert client.get(f"/story/{other.story_id}/record").headers["location"] == f"/story/{STORY}/record"
    assert STORY in client.get(f"/api/stories/{other.story_id}/record").json()["error"]
    assert [(c.verb, c.about) for c in log(ferry)] == [
        ("same", [STORY, names[0], names[1]]),
        ("merge", [STORY, other.story_id]),
    ]


def test_cells_of_the_record_are_put_right(ferry):
    client, dossier = desk(ferry.folder), json.loads(ferry_dossier().json)
    root = next(r["name"] for f in dossier["facts"] for r in f["roots"] if r["name"])
    told = (
        ("date", "", "2031-05-03"),
        ("place", "", "Port Quill"),
        ("figure", "killed", "14"),
        ("root", root, "The harbour master"),
    )
    for verb, one, other in told:
        answer = send(client, form_at=f"/story/{STORY}/correct", verb=verb, story=STORY, one=one, other=other)
        assert answer.status_code == 303, answer.text
    assert [c.verb for c in log(ferry)] == [verb for verb, *_ in told]
    assert log(ferry)[2].about[:3] == [STORY, "killed", "14"]


@pytest.mark.parametrize(
    "form",
    [
        {"verb": "drop", "story": STORY},
        {"verb": "date", "story": STORY, "other": "yesterday"},
        {"verb": "place", "story": STORY, "other": " "},
        {"verb": "figure", "story": STORY, "one": "killed", "other": "many"},
        {"verb": "figure", "story": STORY, "one": "no such thing", "other": "3"},
        {"verb": "root", "story": STORY, "one": "Nobody", "other": "Someone"},
        {"verb": "move", "story": "ffff", "one": ARTICLES[0].article_id},
        {"verb": "move", "story": STORY, "one": "ffff"},
        {"verb": "move", "story": STORY, "one": ARTICLES[0].article_id, "other": "no such story"},
        {"verb": "move", "story": STORY, "one": ARTICLES[0].article_id, "other": STORY},
        {"verb": "merge", "story": STORY, "one": STORY},
        {"verb": "same", "story": STORY, "one": "Nobody", "other": "Someone"},
        {"verb": "undo", "one": "7"},
        {"verb": "undo", "one": "1; DROP TABLE story"},
        {"verb": "same", "story": STORY, "one": "x" * 5000, "other": "y"},
        {},
    ],
)
def test_what_cannot_be_corrected_changes_nothing_and_is_written_down(ferry, form):
    client = desk(ferry.folder)
    answer = send(client, **form)
    assert answer.status_code == 409
    assert log(ferry) == []
    assert [e["event"] for e in audit(ferry)] == ["correction refused"]


def test_while_another_process_changes_the_project_a_correction_is_refused_and_says_so(ferry):
    client = desk(ferry.folder)
    with ferry.alone():
        answer = send(client, verb="move", story=STORY, one=ARTICLES[0].article_id)
    assert answer.status_code == 409
    assert "another process" in answer.text
    assert log(ferry) == []


def test_a_correction_whose_update_must_wait_says_so(ferry):
    def busy(_):
        raise ProjectError("another process is changing it")

    answer = send(desk(ferry.folder, update=busy), verb="move", story=STORY, one=ARTICLES[0].article_id)
    assert answer.headers["location"] == "/corrections?waits=1"
    assert len(log(ferry)) == 1


def test_a_correction_is_in_the_record_when_its_answer_comes(tmp_path):
    project = Project.create(tmp_path / "p")
    project.add(pages())
    update(project, work())
    client = desk(project.folder, update=lambda p: update(p, work()))
    before = client.get("/api/stories?by=size").json()["stories"]
    story = before[0]["id"]
    row = client.get(f"/api/stories/{story}/reports").json()["reports"][0]
    send(client, form_at=f"/story/{story}/correct", verb="move", story=story, one=row["id"])
    after = client.get("/api/stories?by=size").json()["stories"]
    assert sorted(s["reports"] for s in after) == sorted(
        [before[0]["reports"] - 1, 1, *(s["reports"] for s in before[1:])]
    )
    names = [r["outlet"] for r in client.get(f"/api/stories/{story}/reports").json()["reports"]]
    assert row["outlet"] not in names
    send(client, form_at="/corrections", verb="undo", one="1")
    assert client.get("/api/stories?by=size").json()["stories"] == before


def test_two_corrections_at_once_are_made_one_by_one(ferry):
    client = desk(ferry.folder)
    editor = client.app.state.desk.editor
    with editor._lock:
        assert send(client, verb="move", story=STORY, one=ARTICLES[0].article_id).status_code == 409
    assert send(client, verb="move", story=STORY, one=ARTICLES[0].article_id).status_code == 303


# --- forms of others --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("token", ["", "0" * 64, "é"])
def test_a_form_without_the_desks_token_is_refused(ferry, token):
    client = desk(ferry.folder)
    client.get("/corrections")
    answer = client.post("/corrections", data={"token": token, "verb": "undo", "one": "1"})
    assert answer.status_code == 403
    assert [e["event"] for e in audit(ferry)] == ["form refused"]


def test_a_token_is_of_no_use_to_another_reader(ferry):
    one, other = desk(ferry.folder), desk(ferry.folder)
    other.app.state.desk.sessions = one.app.state.desk.sessions
    token = TOKEN.search(one.get("/story/" + STORY + "/correct").text)[1]
    other.get("/corrections")
    answer = other.post("/corrections", data={"token": token, "verb": "move", "story": STORY, "one": "x"})
    assert answer.status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
    ],
)
def test_a_form_sent_from_another_sites_page_is_refused(ferry, headers):
    answer = send(desk(ferry.folder), headers=headers, verb="move", story=STORY, one=ARTICLES[0].article_id)
    assert answer.status_code == 403
    assert log(ferry) == []


def test_nothing_changes_without_a_form(ferry):
    client = desk(ferry.folder)
    for address in ("/corrections?verb=undo&one=1", f"/story/{STORY}/correct?verb=move"):
        assert client.get(address).status_code == 200
    assert client.post(f"/story/{STORY}/record", data={"a": "b"}).status_code == 405
    assert client.put("/corrections").status_code == 405
    assert log(ferry) == []


def test_the_cookie_is_out_of_reach(ferry):
    cookie = desk(ferry.folder, Access(local="Nora", is_secure=True)).get("/corrections").headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "secure" in cookie


# --- the guard --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("address", ["/", f"/story/{STORY}/record", "/api/stories", "/nothing", "/static/desk.js"])
def test_every_answer_forbids_what_a_page_does_not_need(ferry, address):
    headers = desk(ferry.folder).get(address).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "frame-ancestors 'self'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert "server" not in headers


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.1.nip.example:80", ""])
def test_the_desk_answers_only_to_its_own_names(ferry, host):
    assert desk(ferry.folder).get("/", headers={"host": host}).status_code == 421
    assert desk(ferry.folder).get("/", headers={"host": "127.0.0.1:8750"}).status_code == 200
    assert desk(ferry.folder).get("/", headers={"host": "[::1]:8750"}).status_code == 200


def test_what_is_too_long_or_no_form_is_refused(ferry):
    client = desk(ferry.folder)
    assert client.get("/?q=" + "x" * 5000).status_code == 414
    assert client.post("/corrections", data={"verb": "x" * 70_000}).status_code == 413
    assert client.post("/corrections", content=b"{}", headers={"content-type": "application/json"}).status_code == 415
    assert client.post("/corrections", content=iter([b"a=b"])).status_code == 411
    assert client.post("/corrections", data={str(n): "x" for n in range(50)}).status_code == 400
    assert client.delete("/").status_code == 405


def test_who_asks_too_often_has_to_wait():
    limiter, rate = Limiter(), Rate(3, 0.5)
    assert [limiter.take("a", rate, now) for now in (0, 0, 0, 0)] == [True, True, True, False]
    assert limiter.take("b", rate, 0)
    assert [limiter.take("a", rate, now) for now in (1, 2.1, 2.2)] == [False, True, False]


def test_too_many_requests_are_answered_so(ferry, monkeypatch):
    monkeypatch.setattr(guard, "READS", Rate(2, 0.001))
    client = desk(ferry.folder)
    assert [client.get("/static/desk.js").status_code for _ in range(3)] == [200, 200, 429]


# --- who --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def cheap(monkeypatch):
    from argon2 import PasswordHasher

    monkeypatch.setattr(users, "HASHER", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


def with_password(project):
    put_user(project.folder / FILE, "Ada", PASSWORD)
    return desk(project.folder, Access(users=project.folder / FILE))


def sign_in(client, name="Ada", password=PASSWORD):
    return send(client, "/sign-in", "/sign-in", name=name, password=password)


def test_without_a_password_nothing_is_shown(ferry, cheap):
    client = with_password(ferry)
    for address in (
        "/",
        f"/story/{STORY}/record",
        f"/story/{STORY}/feed.atom",
        f"/story/{STORY}/correct",
        "/corrections",
    ):
        assert client.get(address).headers.get("location") == "/sign-in"
    for address in ("/api/stories", "/api/openapi.json", f"/api/stories/{STORY}/dossier"):
        assert client.get(address).status_code == 401
    token = TOKEN.search(client.get("/sign-in").text)[1]
    assert client.post("/corrections", data={"token": token, "verb": "undo", "one": "1"}).status_code == 401


def test_signing_in_and_out(ferry, cheap):
    client = with_password(ferry)
    client.get("/sign-in")
    before = client.cookies[COOKIE]
    assert sign_in(client).headers["location"] == "/"
    assert client.cookies[COOKIE] != before
    assert client.get("/").status_code == 200
    assert send(client, verb="move", story=STORY, one=ARTICLES[0].article_id).status_code == 303
    assert log(ferry)[0].by == "Ada"
    kept = client.cookies[COOKIE]
    assert send(client, "/sign-out", "/").headers["location"] == "/sign-in"
    client.cookies.set(COOKIE, kept, domain="localhost.local")
    assert client.get("/").status_code == 303
    assert [e["event"] for e in audit(ferry)] == ["sign-in", "correction", "sign-out"]


@pytest.mark.parametrize(("name", "password"), [("Ada", "wrong, and long"), ("Bob", PASSWORD), ("", ""), ("Ada", "")])
def test_a_wrong_password_is_refused_in_the_same_words(ferry, cheap, name, password):
    client = with_password(ferry)
    answer = sign_in(client, name, password)
    assert answer.status_code == 403
    assert "The name or the password is wrong" in answer.text
    assert client.get("/").status_code == 303
    assert audit(ferry)[-1]["event"] == "sign-in refused"


def test_guessing_passwords_is_slowed_down(ferry, cheap):
    client = with_password(ferry)
    statuses = [sign_in(client, password="guess number one").status_code for _ in range(8)]
    token = TOKEN.search(client.get("/sign-in").text)[1]
    statuses.append(client.post("/sign-in", data={"token": token, "name": "Ada", "password": PASSWORD}).status_code)
    assert statuses[-1] == 429


def test_a_session_ends_by_itself(ferry, cheap, monkeypatch):
    monkeypatch.setattr(identity, "LASTS_S", -1.0)
    client = with_password(ferry)
    sign_in(client)
    assert client.get("/").status_code == 303


@pytest.mark.parametrize("change", ["removed", "another password", "damaged"])
def test_who_may_no_longer_sign_in_is_out_at_once(ferry, cheap, change):
    client = with_password(ferry)
    sign_in(client)
    assert client.get("/").status_code == 200
    file = ferry.folder / FILE
    if change == "damaged":
        file.write_text("[]")
    elif change == "removed":
        drop_user(file, "Ada")
    else:
        put_user(file, "Ada", PASSWORD + "!")
    assert client.get("/").status_code == 303


def test_passwords_are_kept_as_hashes_that_only_the_owner_may_read(tmp_path, cheap):
    file = tmp_path / FILE
    put_user(file, "Ada", PASSWORD)
    assert PASSWORD not in file.read_text()
    assert known_users(file)["Ada"].stored.startswith("$argon2id$")
    assert file.stat().st_mode & 0o077 == 0
    drop_user(file, "Ada")
    assert known_users(file) == {}
    for name, password in (("Ada", "short"), ("", PASSWORD), ("a\nb", PASSWORD), ("Bob", None)):
        with pytest.raises(AccessError):
            put_user(file, name, password)


def test_a_file_from_before_there_were_roles_is_one_of_editors(tmp_path):
    (tmp_path / FILE).write_text('{"Ada": "$argon2id$x"}')
    assert known_users(tmp_path / FILE) == {"Ada": User("$argon2id$x", "editor")}
    (tmp_path / FILE).write_text('{"Ada": {"password": "x", "role": "queen"}}')
    with pytest.raises(AccessError, match="role"):
        known_users(tmp_path / FILE)


@pytest.mark.parametrize(("role", "may_correct", "may_manage"), [("reader", 0, 0), ("editor", 1, 0), ("admin", 1, 1)])
def test_a_role_says_what_one_may_do(ferry, cheap, role, may_correct, may_manage):
    put_user(ferry.folder / FILE, "Ada", PASSWORD, role)
    client = desk(ferry.folder, Access(users=ferry.folder / FILE))
    sign_in(client)
    assert client.get(f"/story/{STORY}/record").status_code == 200
    assert ("Put right" in client.get(f"/story/{STORY}/record").text) == bool(may_correct)
    assert client.get(f"/story/{STORY}/correct").status_code == (200 if may_correct else 403)
    sent = send(client, form_at="/", verb="move", story=STORY, one=ARTICLES[0].article_id)
    assert sent.status_code == (303 if may_correct else 403)
    assert len(log(ferry)) == may_correct
    assert client.get("/manage").status_code == (200 if may_manage else 403)


def test_someone_takes_another_password_and_is_signed_out_elsewhere(ferry, cheap):
    client, other = with_password(ferry), with_password(ferry)
    other.app.state.desk.sessions = client.app.state.desk.sessions
    sign_in(client)
    sign_in(other)
    assert send(client, "/account", "/account", password="wrong", new="quite another one").status_code == 403
    assert send(client, "/account", "/account", password=PASSWORD, new="short").status_code == 409
    assert send(client, "/account", "/account", password=PASSWORD, new="quite another one").status_code == 303
    assert client.get("/").status_code == 200
    assert other.get("/").status_code == 303
    assert sign_in(other).status_code == 403
    assert sign_in(other, password="quite another one").status_code == 303
    assert desk(ferry.folder).get("/account").status_code == 303


def test_a_proxy_can_say_what_its_users_may_do(ferry):
    access = Access(header="X-User", role_header="X-Role", role="reader", proxies=("testclient",))
    client = desk(ferry.folder, access)
    for named, status in (("", 403), ("reader", 403), ("queen", 403), ("editor", 200), ("admin", 200)):
        headers = {"X-User": "Ada", "X-Role": named}
        assert client.get(f"/story/{STORY}/correct", headers=headers).status_code == status


def test_a_proxys_word_counts_only_from_the_proxy(ferry):
    access = Access(header="X-User", proxies=("10.0.0.1",))
    trusted, other = (desk(ferry.folder, access, client=(address, 1)) for address in ("10.0.0.1", "10.0.0.2"))
    assert trusted.get("/", headers={"X-User": "Ada"}).status_code == 200
    assert trusted.get("/").status_code == 401
    assert trusted.get("/", headers={"X-User": "a" * 200}).status_code == 401
    assert other.get("/", headers={"X-User": "Ada"}).status_code == 401


def test_nobody_is_let_in_from_elsewhere_unasked(tmp_path, cheap):
    for host in ("127.0.0.1", "localhost", "::1", "127.0.0.7"):
        check_open(host, Access())
    for host in ("0.0.0.0", "::", "192.168.1.4", "desk.example"):
        with pytest.raises(AccessError):
            check_open(host, Access())
        check_open(host, Access(header="X-User"))
    with pytest.raises(AccessError, match="nobody is in it"):
        check_open("0.0.0.0", Access(users=tmp_path / FILE))
    put_user(tmp_path / FILE, "Ada", PASSWORD)
    check_open("0.0.0.0", Access(users=tmp_path / FILE))


# --- the commands -----------------------------------------------------------------------------------------------------


def test_serve_refuses_what_would_be_open_to_all(ferry, rashomon):
    run = rashomon("serve", ferry.folder, "--host", "0.0.0.0")
    assert run.status == 2
    assert "--passwords" in run.stderr
    assert rashomon("serve", ferry.folder / "nothing").status == 2


def test_without_the_extra_the_commands_say_what_to_install(ferry, monkeypatch, capsys):
    monkeypatch.setattr(cli_desk, "NEEDED", ("a_module_that_nobody_has",))
    assert main(["serve", str(ferry.folder)]) == 2
    assert main(["desk-user", str(ferry.folder), "Ada"]) == 2
    assert "rashomon[desk]" in capsys.readouterr().err


def test_desk_user_keeps_a_password_and_takes_it_out(ferry, rashomon):
    assert rashomon("desk-user", ferry.folder, "Ada", stdin=PASSWORD + "\n").status == 0
    assert list(known_users(ferry.folder / FILE)) == ["Ada"]
    assert rashomon("desk-user", ferry.folder, "Ada", stdin="short\n").status == 2
    assert rashomon("desk-user", ferry.folder, "Ada", "--remove").status == 0
    assert rashomon("serve", ferry.folder, "--passwords").status == 2


def test_serve_says_where_it_is_and_ends_on_an_interrupt(ferry):
    command = [sys.executable, "-m", "rashomon", "serve", str(ferry.folder), "--port", "0", "--by", "Nora"]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    stop = threading.Timer(60, server.kill)
    stop.start()
    try:
        said = server.stdout.readline()
        connection = http.client.HTTPConnection(re.search(r"http://(127\.0\.0\.1:\d+)/", said)[1], timeout=20)
        connection.request("GET", f"/story/{STORY}/record")
        answer = connection.getresponse()
        assert answer.status == 200
        assert "server" not in {name.lower() for name in answer.headers}
        server.send_signal(signal.SIGINT)
        assert server.wait(20) == 0
    finally:
        stop.cancel()
        server.kill()
        server.communicate()
    assert audit(ferry)[0]["event"] == "start"
