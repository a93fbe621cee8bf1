"""Compare now: what is pasted or dropped is read apart from the project and shown as a record."""

import json
import time

import pytest
from desks import ferry_dossier
from ferry import ARTICLES
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("starlette", reason="needs the extra `desk`")
pytest.importorskip("argon2", reason="needs the extra `desk`")
import clients
from clients import TOKEN

from rashomon.cli_desk import _work
from rashomon.exports.folder import write_folder
from rashomon.records import Rejected
from rashomon.web import comparing
from rashomon.web.comparing import KEPT, Comparisons, InputError, inputs_of
from rashomon.web.identity import Access


def writes(verb, inputs, out, is_one, tell):
    """Stands for the reading process: whatever comes in, the record of the ferry goes out."""
    tell("reading", 1, 2)
    if verb == "compare":
        rejected = [Rejected(uri="bad.txt", stage="clean", reason="empty")] if not is_one else []
        write_folder(out, [ferry_dossier()], rejected, ARTICLES)
    return ""


def desk(folder, work=writes, access=None):
    return clients.desk(folder, access, work=work)


def ask(client, files=(), **form):
    token = TOKEN.search(client.get("/compare").text)[1]
    given = {
        "token": token,
        "text": ["One report.", "Another report."],
        "outlet": ["A", ""],
        "date": ["2031-05-04", ""],
    }
    return client.post(
        "/compare", data={**given, **form}, files=[("files", f) for f in files] or [("files", ("", b""))]
    )


def ended(client, address):
    until = time.monotonic() + 20
    while time.monotonic() < until:
        told = client.get("/api" + address).json()
        if told["ended"]:
            return told
        time.sleep(0.02)
    raise AssertionError("it did not end")


def test_pasted_reports_become_a_record_that_is_not_in_the_project(ferry):
    client = desk(ferry.folder)
    answer = ask(client, one="yes")
    assert answer.status_code == 303
    address = answer.headers["location"]
    told = ended(client, address)
    assert (told["phase"], told["fault"], told["inputs"]) == ("done", "", 2)
    record = client.get(address).headers["location"]
    page = client.get(record)
    assert page.status_code == 200
    assert "not in the project" in page.text
    assert "Put right" not in page.text
    for name in ("matrix", "timeline", "article-1", "beside?a=1&a=2"):
        assert client.get(record.replace("record", name)).status_code == 200
    assert client.get(record.replace("record", "article-99")).status_code == 404
    assert client.get(record.replace("1/record", "2/record")).status_code == 404
    dossier = client.get(f"/api{address}/1/dossier").json()
    assert dossier["format"] == "rashomon-dossier/1"
    assert ferry.counts()["added"] == 0
    assert address in client.get("/compare").text


def test_what_could_not_be_read_is_named(ferry):
    client = desk(ferry.folder)
    address = ask(client).headers["location"]
    ended(client, address)
    assert "bad.txt" in client.get(address).text


def test_what_was_pasted_is_read_as_it_was_given(ferry):
    seen = {}

    def looks(verb, inputs, out, is_one, tell):
        seen.update({p.name: p.read_bytes() for p in inputs.iterdir()})
        seen["how"] = (verb, is_one)
        return "nothing could be read"

    client = desk(ferry.folder, looks)
    address = ask(client, files=[("../../etc/a b.txt", b"text"), ("a b.txt", b"more")], verb="add", one="yes").headers[
        "location"
    ]
    told = ended(client, address)
    assert told["fault"] == "nothing could be read"
    assert "nothing could be read" in client.get(address).text
    assert seen.pop("how") == ("add", True)
    assert json.loads(seen.pop("pasted-1.json")) == {
        "id": "pasted 1",
        "maintext": "One report.",
        "source_domain": "A",
        "date_publish": "2031-05-04",
    }
    assert json.loads(seen.pop("pasted-2.json")) == {"id": "pasted 2", "maintext": "Another report."}
    assert seen == {"a b.txt": b"text", "a b-2.txt": b"more"}


def test_only_an_editors_own_form_is_taken(ferry):
    client = desk(ferry.folder)
    assert ask(client, token="0" * 64).status_code == 403
    assert client.post("/compare", data={"token": "x"}).status_code == 415
    assert client.post("/compare", content=b"x", headers={"content-type": "multipart/form-data"}).status_code == 400
    assert ask(client, text=["", ""]).status_code == 409
    assert ask(client, files=[("a.txt", b"x" * (17 * 2**20))]).status_code == 413
    reader = desk(ferry.folder, access=Access(header="X-User", role="reader", proxies=("testclient",)))
    reader.headers["X-User"] = "Ada"
    assert reader.get("/compare").status_code == 403
    assert not (ferry.folder / "desk-compared").exists()


@pytest.mark.parametrize("key", ["x", "%5c..", "A" * 16])
def test_what_was_not_compared_is_not_there(ferry, key):
    client = desk(ferry.folder)
    assert client.get(f"/compared/{key}").status_code == 404
    assert client.get(f"/compared/{key}/1/record").status_code == 404
    assert client.get(f"/api/compared/{key}").status_code == 404


def test_comparisons_outlive_the_desk_and_the_oldest_are_taken_away(ferry):
    client = desk(ferry.folder)
    address = ask(client, one="yes").headers["location"]
    ended(client, address)
    assert desk(ferry.folder).get(address).status_code == 303
    again = Comparisons(ferry.folder, writes)
    for n in range(KEPT + 3):
        (ferry.folder / "desk-compared" / f"{n:016d}").mkdir()
    again.tidy()
    assert len(list((ferry.folder / "desk-compared").iterdir())) == KEPT - 1
    half = next((ferry.folder / "desk-compared").glob("0*")).name
    assert "closed" in again.one(half).fault


def test_not_everyone_waits_in_one_line(ferry, monkeypatch):
    monkeypatch.setattr(comparing, "MOST_WAITING", 0)
    assert ask(desk(ferry.folder)).status_code == 409


@given(
    st.lists(st.tuples(st.text(max_size=40), st.binary(max_size=20)), max_size=6),
    st.text(max_size=60),
    st.text(max_size=10),
)
def test_whatever_files_are_called_each_gets_a_name_within_its_folder(files, text, outlet):
    named = inputs_of([{"text": text, "outlet": outlet, "date": ""}], files)
    names = [name for name, _ in named]
    assert len(set(names)) == len(names)
    assert all(name and "/" not in name and "\x00" not in name and not name.startswith(".") for name in names)
    assert sum(content == given for (_, content), (_, given) in zip(named[-len(files) :], files, strict=False)) == len(
        files
    )


def test_a_text_without_end_is_refused():
    with pytest.raises(InputError):
        inputs_of([{"text": "x" * 500_000}], [])


# --- the process that reads -------------------------------------------------------------------------------------------


def test_the_process_tells_how_far_it_is_and_writes_the_record(tmp_path):
    (tmp_path / "in").mkdir()
    texts = ("The Halden Star capsized on Sunday, killing 11 people.", "Fourteen people died when the ferry capsized.")
    for name, content in inputs_of([{"text": t, "outlet": "", "date": "2031-05-06"} for t in texts], [("x.txt", b"")]):
        (tmp_path / "in" / name).write_bytes(content)
    steps = []
    fault = _work(tmp_path, None, "compare", tmp_path / "in", tmp_path / "out", True, lambda *step: steps.append(step))
    index = json.loads((tmp_path / "out" / "index.json").read_text())
    assert fault == ""
    assert {phase for phase, _, _ in steps} >= {"reading"}
    assert all(0 <= done <= total for _, done, total in steps)
    assert [len(s["articles"]) for s in index["stories"]] == [2]
    assert len(index["rejected"]) == 1


def test_a_process_that_can_read_nothing_says_so(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "x.txt").write_bytes(b"")
    fault = _work(tmp_path, None, "compare", tmp_path / "in", tmp_path / "out", True, lambda *step: None)
    assert fault
    assert str(tmp_path) not in fault
