"""The desk: how any two actors stood to each other over all stories, as the command `relations` has it."""

import json
import re
from dataclasses import replace
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from desks import Page, ferry_dossier, hostile, put_story, renamed
from envoys import ARTICLES, envoys_story
from ferry import ARTICLES as FERRY_ARTICLES

pytest.importorskip("starlette", reason="needs the extra `desk`")
from clients import OFTEN, desk

from rashomon.cli import main
from rashomon.storage.project import Project
from rashomon.web import guard
from rashomon.web.site import write_site

BETWEEN = "/relations?one=Norland&two=Sudmark"
WAYS = ["", "&by=year", "&by=day", "&reported=yes", "&by=day&reported=yes"]


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    monkeypatch.setattr(guard, "READS", OFTEN)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A project in which two stories tell of the two states, and one of neither."""
    project = Project.create(tmp_path_factory.mktemp("relations") / "p")
    put_story(project, envoys_story(), ARTICLES)
    put_story(project, *renamed(envoys_story(), ARTICLES, "ee"))
    put_story(project, *renamed(ferry_dossier(), FERRY_ARTICLES, "ff"))
    project.close()
    return project.folder


@pytest.fixture(scope="module")
def client(folder):
    return desk(folder)


def test_the_landing_page_leads_to_every_pair_and_one_actor_to_its_others(client):
    found = Page(client.get("/relations").text)
    pairs = [a["href"] for a in found.all("a") if a["href"].startswith("/relations?one=")]
    assert all(client.get(pair).status_code == 200 for pair in pairs)
    pair = "/relations?one=Norway&two=Sweden"
    assert pair in pairs
    assert {o["value"] for o in found.all("option")} >= {"Norway", "Sweden", "month", "year", "day"}
    for name in ("Norway", "norland", "oslo"):
        alone = Page(client.get(f"/relations?one={name}").text)
        assert [a["href"] for a in alone.all("a") if a["href"].startswith("/relations?one=")] == [pair]
    assert client.get("/relations?one=Ostland").status_code == 404
    told = client.get("/api/relations?two=oslo").json()["pairs"]
    assert [(p["one"], p["two"]) for p in told] == [("Norway", "Sweden")]


@pytest.mark.parametrize("way", WAYS)
def test_the_answer_for_programs_is_that_of_the_command(client, folder, way, capsys):
    flags = [f for f in ("--by", *re.findall("by=(\\w+)", way)) if "by=" in way]
    flags += ["--reported"] if "reported" in way else []
    assert main(["relations", str(folder), "Norland", "Sudmark", "--json", *flags]) == 0
    told = json.loads(capsys.readouterr().out)
    answer = client.get(f"/api{BETWEEN}{way}").json()
    assert sum(p["happenings"] for p in answer["points"]) > 1
    events = [e for p in answer["points"] for e in p["events"]] + answer["not_counted"]
    assert {e["story"] for e in events} == {envoys_story().story_id, "ee" + envoys_story().story_id[2:]}
    for event in events:
        for more in ("story", "headline", "handle", "when"):
            del event[more]
        for sentence in event["sentences"]:
            for more in ("outlet", "number", "marks", "anchor"):
                del sentence[more]
    assert answer == told


def test_every_point_and_event_leads_to_its_words_marked_in_its_report(client):
    found = Page(client.get(f"{BETWEEN}&reported=yes").text)
    links = {a["href"] for a in found.all("a") if a.get("class") == "ev"}
    assert len(links) > 3
    for href in links:
        report = Page(client.get(href).text)
        spans = parse_qs(urlsplit(href).query)["c"][0].split(",")
        assert len("".join(report.marked)) >= max(int(s.split("-")[1]) - int(s.split("-")[0]) for s in spans) - 1
        assert urlsplit(href).fragment in report.ids
    assert len([a for _, a in found.tags if a.get("class") == "point"]) == 2


def test_a_gap_is_a_gap_with_its_coverage_and_what_is_alleged_is_not_counted(client):
    text = " ".join(Page(client.get(f"{BETWEEN}&reported=yes").text).words)
    assert "April 2031" in text
    assert "no event told; no report then" in text
    in_may = sum((a.published or "").startswith("2031-05") for a in (*ARTICLES, *ARTICLES, *FERRY_ARTICLES))
    assert f"{in_may} reports then" in text
    assert "Not counted" in text
    assert client.get(BETWEEN).text.count('class="hole') == 1


def test_whoever_is_not_there_is_said_not_to_be_there(client):
    for address in ("/relations?one=Ostland&two=Sudmark", "/api/relations?one=Ostland&two=Sudmark"):
        answer = client.get(address)
        assert answer.status_code == 404
        assert "Ostland" in answer.text
        assert "Norway" in answer.text


def test_a_series_too_long_to_write_out_is_refused_to_programs_and_cut_short_on_the_page(tmp_path):
    row = json.loads(envoys_story().json)
    praise = next(e for e in row["events"] if e["from"] == "2031-03")
    praise |= {"from": "0931-03-01", "to": "0931-03-01"}
    project = Project.create(tmp_path / "p")
    put_story(project, replace(envoys_story(), json=json.dumps(row)), ARTICLES)
    client = desk(project.folder)
    project.close()
    assert client.get(f"/api{BETWEEN}&by=day").status_code == 400
    assert client.get(f"/api{BETWEEN}&by=year").status_code == 200
    assert 'class="hole cut"' in client.get(f"{BETWEEN}&by=day").text


def test_what_is_moved_or_gone_is_in_no_relation(tmp_path):
    project = Project.create(tmp_path / "p")
    put_story(project, envoys_story(), ARTICLES)
    client = desk(project.folder)
    assert client.get(f"/api{BETWEEN}").status_code == 200
    project.connection.execute("DELETE FROM story")
    client.app.state.desk.catalog.changed()
    assert client.get(f"/api{BETWEEN}").status_code == 404
    assert client.get("/api/relations").json() == {"actors": [], "pairs": []}
    project.close()


def test_an_event_of_another_scheme_hides_no_story(tmp_path):
    row = json.loads(envoys_story().json)
    row["events"][0]["plover"] = "DANCE"
    project = Project.create(tmp_path / "p")
    put_story(project, replace(envoys_story(), json=json.dumps(row)), ARTICLES)
    client = desk(project.folder)
    assert client.get("/api/stories").json()["total"] == 1
    assert client.get("/api/relations").json()["pairs"] == []
    project.close()


def test_the_pairs_are_pages_on_disk(folder, tmp_path):
    write_site(folder, tmp_path / "out")
    found = Page((tmp_path / "out" / "relations.html").read_text())
    pairs = [a["href"] for a in found.all("a") if a["href"].startswith("relations/")]
    [pair] = [p for p in pairs if "Norway and Sweden" in " ".join(Page((tmp_path / "out" / p).read_text()).words)]
    series = Page((tmp_path / "out" / pair).read_text())
    evidence = [a["href"].split("?")[0] for a in series.all("a") if a.get("class") == "ev"]
    assert evidence
    assert all((tmp_path / "out" / "relations" / href).is_file() for href in evidence)
    assert series.all("form") == []


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "\"' onload=alert(1) x='", "\u202e{{ 7 * 7 }}\x00]]>"])
def test_foreign_names_and_words_stay_words(tmp_path, words):
    project = Project.create(tmp_path / "p")
    put_story(project, *hostile(words))
    client = desk(project.folder)
    project.close()
    for address in ("/relations", f"/relations?{urlencode({'one': words, 'two': words})}"):
        answer = client.get(address)
        found = Page(answer.text)
        assert {"script"} & {tag for tag, _ in found.tags} == {"script"}
        assert all("src" in script for script in found.all("script"))
        assert not [k for _, attrs in found.tags for k in attrs if k.startswith("on") or k == "style"]
        assert not re.search("[\u202a-\u202e\x00]", answer.text)
        assert "49" not in "".join(found.words)
