"""A project folder: what is added lasts, is read once, and joins the story it belongs to."""

import json
import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace

import pytest
from compared import make_page
from conftest import EXAMPLE, ROOT
from hypothesis import given, settings
from hypothesis import strategies as st
from test_storage import RECORDS, anything

from rashomon.config import Config
from rashomon.engine.project import Work, update
from rashomon.models.encoder import reader_model
from rashomon.pipeline import identity_stages, reading_stages, weighing_stages, writing_stages
from rashomon.records import Article, Dossier, Outage, Page
from rashomon.storage.corrections import correct, log
from rashomon.storage.project import FILE, Project, ProjectError
from rashomon.storage.rows import from_bytes, to_bytes

FIRE = (
    "A fire destroyed the rope works at Brask on Sunday, killing three watchmen, the Brask fire brigade said. The "
    "owner, Jonas Pell, was questioned by police.",
    "Three watchmen died when the rope works at Brask burned down. Police in Brask questioned the owner Jonas Pell.",
    "Jonas Pell, owner of the Brask rope works that burned down on Sunday, has been released by the Brask police.",
)
COUP = (
    "Soldiers arrested the president of Tarvia, Ilan Moruz, in the capital Sedd on Tuesday, state radio reported.",
    "President Ilan Moruz of Tarvia was under arrest in Sedd on Tuesday after soldiers seized the palace.",
)
DAY = "2031-05-06"


def pages():
    rows = [("Post", FIRE[0]), ("Ledger", FIRE[1]), ("Bell", FIRE[2]), ("Star", COUP[0]), ("Echo", COUP[1])]
    return [make_page(outlet, DAY, text, story=None) for outlet, text in rows]


def work(made_by="now", mapped=map):
    reader = reader_model()
    return Work(
        reading=reading_stages(reader),
        weighing=(*identity_stages(), *weighing_stages(), *writing_stages(Config(), reader)),
        made_by=made_by,
        mapped=mapped,
    )


def stories_of(project):
    """Outlets by story."""
    found = (json.loads(d.json) for d in project.dossiers())
    return {d["story"]["id"]: frozenset(a["outlet"] for a in d["articles"]) for d in found}


@pytest.fixture
def project(tmp_path):
    return Project.create(tmp_path / "p")


def test_what_was_put_right_is_weighed_without_reading_anew_what_another_version_read(project):
    project.add(pages())
    update(project, work("an older version"))
    [story] = [s for s, outlets in stories_of(project).items() if "Post" in outlets]
    moved = next(a for a in project.members(story)).article_id
    correct(project, "move", [moved, "new"], "Nora", "2031-05-07T00:00:00")
    assert project.read_by() == "an older version"
    done = update(project, work(project.read_by()), is_reading=False)
    assert (done.read, len(done.stories)) == (0, 2)
    assert update(project, work("now")).read == 5


def test_reports_of_one_happening_are_one_story(project):
    assert project.add(pages()) == (5, 0)
    done = update(project, work())
    assert (done.read, done.rejected, len(done.stories)) == (5, [], 2)
    assert set(stories_of(project).values()) == {frozenset({"Post", "Ledger", "Bell"}), frozenset({"Star", "Echo"})}


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_arrival_does_not_decide_and_ids_stay(project, seed):
    rows = pages()
    random.Random(seed).shuffle(rows)
    seen = set()
    for page in rows:
        project.add([page])
        update(project, work())
        now = set(stories_of(project))
        assert len(seen - now) <= max(0, len(seen) - 1)
        seen = now
    assert set(stories_of(project).values()) == {frozenset({"Post", "Ledger", "Bell"}), frozenset({"Star", "Echo"})}


def test_an_arrival_costs_its_own_reading_and_its_own_story(project):
    *first, last = pages()
    project.add(first)
    update(project, work())
    fire = next(s for s, outlets in stories_of(project).items() if "Post" in outlets)
    project.add([last])
    done = update(project, work())
    assert done.read == 1
    assert fire not in done.stories
    assert len(done.stories) == 1


def test_nothing_is_done_twice(project):
    project.add(pages())
    update(project, work())
    assert project.add(pages()) == (0, 5)
    done = update(project, work())
    assert (done.read, done.stories) == (0, [])


def test_another_reader_reads_everything_anew_and_stories_keep_their_ids(project):
    project.add(pages())
    update(project, work())
    before = stories_of(project)
    done = update(project, work("later"))
    assert done.read == 5
    assert stories_of(project) == before


@pytest.mark.parametrize(("held", "weighed"), [(1, [1, 1]), (10**9, [2])], ids=["a story at a time", "both at once"])
def test_no_more_stories_are_weighed_at_once_than_their_readings_allow(project, monkeypatch, held, weighed):
    monkeypatch.setattr("rashomon.engine.project.READINGS", held)
    together = []

    def mapped(task, rows):
        together.append(len(rows))
        return map(task, rows)

    project.add(pages())
    update(project, work(mapped=mapped))
    assert together[-len(weighed) :] == weighed
    assert len(stories_of(project)) == 2


def test_pinned_articles_are_one_story_whenever_they_come(project):
    for outlet, text in (("Post", FIRE[0]), ("Star", COUP[0])):
        project.add([make_page(outlet, DAY, text, story="mine")])
        update(project, work())
    assert list(stories_of(project).values()) == [frozenset({"Post", "Star"})]


def test_a_page_that_cannot_be_used_is_kept_with_the_reason(project):
    project.add([replace(pages()[0], text="Three words only"), pages()[3]])
    update(project, work())
    [fault] = project.rejected()
    assert fault.uri == "Post.txt"
    assert project.counts() == {"added": 2, "read": 1, "rejected": 1, "stories": 1}


def test_a_story_that_cannot_be_weighed_costs_no_other_its_record_and_is_tried_again(project):
    def weigh(articles, *others):
        if any("Moruz" in a.text for a in articles):
            raise IndexError("out of range")
        return stage.run(*others)

    whole = work()
    [stage] = (s for s in whole.weighing if s.name == "standing")
    broken = replace(stage, takes=(Article, *stage.takes), run=weigh)
    project.add(pages())
    done = update(project, replace(whole, weighing=tuple(broken if s is stage else s for s in whole.weighing)))
    assert [r.reason for r in done.rejected] == [
        "the record of Echo.txt and 1 more could not be weighed: IndexError: out of range"
    ]
    assert list(stories_of(project).values()) == [frozenset({"Post", "Ledger", "Bell"})]
    update(project, whole)
    assert len(stories_of(project)) == 2


def test_the_record_is_that_of_compare(project, example_dossier, rashomon, tmp_path):
    folder = tmp_path / "example"
    assert rashomon("init", folder).status == 0
    assert rashomon("add", folder, EXAMPLE).status == 0
    [shown] = rashomon("show", folder, "--json").stdout.splitlines()
    mine, theirs = json.loads(shown), dict(example_dossier)
    assert mine["facts"] == theirs["facts"]
    assert mine["disputes"] == theirs["disputes"]


def test_show_lists_the_stories_and_prints_one(project, rashomon, tmp_path):
    project.add(pages())
    update(project, work())
    shown = rashomon("show", project.folder).stdout
    assert "3 reports" in shown
    assert "2 reports" in shown
    begins = shown.split()[0]
    assert "AGREED" in rashomon("show", project.folder, begins).stdout.upper()
    out = tmp_path / "out"
    assert rashomon("show", project.folder, "--out", out).status == 0
    assert len(json.loads((out / "index.json").read_text())["stories"]) == 2
    none = rashomon("show", project.folder, "zzz")
    assert (none.status, none.stderr.count("\n")) == (1, 1)


# --- what a person puts right -----------------------------------------------------------------------------------------


def story_with(project, outlet):
    return next(s for s, outlets in stories_of(project).items() if outlet in outlets)


def test_an_outage_of_a_feed_weighs_only_the_stories_of_its_outlet_at_that_time_anew(project):
    project.add(pages())
    update(project, work())
    state = {"url": "https://bell.example/feed", "source": "Bell"}
    project.keep_feed({**state, "outages": [["2030-01-01T00:00:00Z", "2030-02-01T00:00:00Z"]]}, [])
    assert project.outages() == {}
    assert update(project, work()).stories == []
    project.keep_feed({**state, "outages": [["2031-05-05T00:00:00Z", ""]]}, [])
    fire = story_with(project, "Bell")
    assert project.outages() == {fire: [Outage(outlet="Bell", since="2031-05-05T00:00:00Z", until="")]}
    assert update(project, work()).stories == [fire]
    assert update(project, work()).stories == []


def put_right(project, verb, *about):
    entry = correct(project, verb, about, "Ada", "2031-05-07T10:00:00+00:00")
    update(project, work())
    return entry


@pytest.fixture
def filled(project):
    project.add(pages())
    update(project, work())
    return project


def article(outlet):
    return next(p.article_id for p in pages() if p.outlet == outlet)


def test_a_moved_article_stays_where_it_was_put(filled):
    put_right(filled, "move", article("Bell"), "new")
    assert set(stories_of(filled).values()) == {frozenset(s) for s in ({"Post", "Ledger"}, {"Bell"}, {"Star", "Echo"})}
    filled.add([make_page("Wire", DAY, FIRE[0] + " The mayor opened a fund.", story=None)])
    update(filled, work())
    assert stories_of(filled)[story_with(filled, "Bell")] in ({"Bell"}, {"Bell", "Wire"})
    assert "Bell" not in stories_of(filled)[story_with(filled, "Post")]


def test_merged_stories_are_one_under_the_first_id_and_can_be_parted_again(filled):
    before = stories_of(filled)
    fire, coup = story_with(filled, "Post"), story_with(filled, "Star")
    entry = put_right(filled, "merge", fire[:6], coup[:6])
    assert stories_of(filled) == {fire: frozenset({"Post", "Ledger", "Bell", "Star", "Echo"})}
    put_right(filled, "undo", str(entry.number))
    assert stories_of(filled) == before
    assert [c.undone_by for c in log(filled)] == [2, None]


def names_of(project, outlet):
    dossier = next(json.loads(d.json) for d in project.dossiers(story_with(project, outlet)))
    return {a["name"] for a in dossier["actors"]}


def test_a_person_says_who_is_who(filled):
    story = story_with(filled, "Post")
    assert {"Jonas Pell", "Brask"} <= names_of(filled, "Post")
    put_right(filled, "same", story, "Brask", "Jonas Pell")
    assert len({"Jonas Pell", "Brask"} & names_of(filled, "Post")) == 1
    put_right(filled, "undo", "1")
    assert {"Jonas Pell", "Brask"} <= names_of(filled, "Post")


def record_of(project, outlet):
    return next(json.loads(d.json) for d in project.dossiers(story_with(project, outlet)))


def test_a_person_puts_a_date_a_place_and_a_figure_right(filled):
    story = story_with(filled, "Post")
    before = record_of(filled, "Post")["story"]["main"]
    put_right(filled, "date", story, "2031-05-02/2031-05-03")
    put_right(filled, "place", story, "Brask")
    put_right(filled, "figure", story, "killed", "4")
    main = record_of(filled, "Post")["story"]["main"]
    assert [main["when"][k] for k in ("from", "to", "precision", "by")] == ["2031-05-02", "2031-05-03", "day", "Ada"]
    assert (main["where"]["name"], main["where"]["by"]) == ("Brask", "Ada")
    assert [(f["low"], f["high"], f["by"]) for f in main["figures"] if f["measure"] == "killed"] == [(4, 4, "Ada")]
    assert [(f["low"], f["high"]) for f in before["figures"] if f["measure"] == "killed"] == [(3, 3)]
    assert [c.about[-1] for c in log(filled)] == [before["when"]["from"], before["where"]["name"], "3"]
    filled.add([make_page("Wire", DAY, FIRE[0] + " The mayor opened a fund.", story=None)])
    update(filled, work())
    assert record_of(filled, "Wire")["story"]["main"]["when"] == main["when"]  # whatever comes later
    for number in "123":
        put_right(filled, "undo", number)
    assert not [f for f in record_of(filled, "Post")["story"]["main"]["figures"] if "by" in f]


def test_a_person_says_that_the_story_has_no_date(filled):
    put_right(filled, "date", story_with(filled, "Post"), "none")
    assert record_of(filled, "Post")["story"]["main"]["when"] is None


def test_a_person_says_whose_word_it_is(filled):
    story = story_with(filled, "Star")
    assert "state radio" in {r["name"] for f in record_of(filled, "Star")["facts"] for r in f["roots"]}
    put_right(filled, "root", story, "state radio", "Ilan Moruz")
    roots = [r for f in record_of(filled, "Star")["facts"] for r in f["roots"]]
    assert "state radio" not in {r["name"] for r in roots}
    actors = {a["id"]: a["name"] for a in record_of(filled, "Star")["actors"]}
    assert "Ilan Moruz" in {actors.get(r["actor"]) for r in roots if r["name"] == "Ilan Moruz"}


@pytest.mark.parametrize(
    "words",
    [("date", "2031-02-30"), ("date", "Sunday"), ("date", "2031-05-02/2031-05-01"), ("place", " "), ("date", ""),
     ("figure", "killed", "many"), ("figure", "killed", "-1"), ("root", "Nobody", "Ilan Moruz"), ("date", "1", "2")],
)  # fmt: skip
def test_a_value_that_is_none_is_refused_and_leaves_no_entry(filled, words):
    with pytest.raises(ProjectError):
        correct(filled, words[0], [story_with(filled, "Post"), *words[1:]], "Ada", "2031-05-07")
    assert log(filled) == []


@pytest.mark.parametrize(
    "words",
    [
        ("move", "zzz", "new"),
        ("merge", "zzz", "zzz"),
        ("undo", "7"),
        ("undo", "x"),
        ("delete", "all"),
        ("move",),
        ("merge", "", ""),
    ],
)
def test_a_correction_of_nothing_is_refused_and_leaves_no_entry(filled, words):
    with pytest.raises(ProjectError):
        correct(filled, words[0], words[1:], "Ada", "2031-05-07")
    assert log(filled) == []


def test_what_others_build_on_is_not_taken_back(filled):
    put_right(filled, "move", article("Bell"), "new")
    put_right(filled, "move", article("Bell"), story_with(filled, "Star"))
    with pytest.raises(ProjectError, match="entry 2"):
        put_right(filled, "undo", "1")


def test_corrections_are_written_down_from_the_command_line(filled, rashomon):
    done = rashomon("correct", filled.folder, "move", article("Bell")[:8], "new", "--by", "Ada")
    assert (done.status, done.stderr) == (0, "")
    [entry] = map(json.loads, rashomon("correct", filled.folder, "--json").stdout.splitlines())
    assert (entry["by"], entry["verb"], entry["about"][1]) == ("Ada", "move", "new")


# --- what can go wrong ------------------------------------------------------------------------------------------------


def test_a_folder_without_a_project_is_one_clear_line(rashomon, tmp_path):
    done = rashomon("add", tmp_path, EXAMPLE)
    assert (done.status, done.stderr.count("\n")) == (2, 1)
    assert "rashomon init" in done.stderr


def test_a_project_is_made_once(project):
    with pytest.raises(ProjectError, match="project already"):
        Project.create(project.folder)


def test_a_file_that_is_no_project_is_refused(tmp_path):
    (tmp_path / FILE).write_bytes(b"not a database, whatever its name says" * 100)
    with pytest.raises(ProjectError, match="cannot be opened"):
        Project.open(tmp_path)


def test_a_damaged_project_is_one_clear_line(project, rashomon):
    project.connection.execute("DROP TABLE article")
    project.close()
    done = rashomon("show", project.folder)
    assert done.status == 1  # no story: nothing of the table is asked for
    done = rashomon("update", project.folder)
    assert (done.status, done.stderr.count("\n")) == (2, 1)


def test_a_second_writer_is_told_to_wait_and_a_reader_is_not(project):
    project.add(pages())
    other = Project.open(project.folder)
    with project.alone():
        with pytest.raises(ProjectError, match="another process"), other.alone():
            pass
        assert other.counts()["added"] == 5
    with other.alone():
        pass


def test_a_failed_change_leaves_the_project_as_it_was(project):
    def broken():
        yield pages()[0]
        raise OSError("the cable was pulled")

    with pytest.raises(OSError, match="cable"):
        project.add(broken())
    assert project.counts()["added"] == 0
    assert project.add(pages()) == (5, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_full_disk_is_one_clear_line_and_loses_nothing(project, tmp_path):
    project.add(pages())
    update(project, work())
    before = stories_of(project)
    project.close()
    many = tmp_path / "many.jsonl"
    rows = [{"id": f"r{n}", "text": f"{FIRE[0]} It was report {n}. " * 400} for n in range(40)]
    many.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    room = (project.folder / FILE).stat().st_size + 100_000
    done = subprocess.run(
        [sys.executable, "-m", "rashomon", "add", str(project.folder), str(many), "--later"],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
    )
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "cannot be written" in done.stderr
    again = Project.open(project.folder)
    assert again.counts()["added"] == 5
    assert stories_of(again) == before


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_killed_at_any_moment_it_goes_on_where_it_was(tmp_path):
    source = tmp_path / "in.jsonl"
    rows = [{"id": p.uri, "maintext": p.text, "source_domain": p.outlet, "date_publish": DAY} for p in pages()]
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    whole, folder = Project.create(tmp_path / "whole"), Project.create(tmp_path / "killed").folder
    command = [sys.executable, "-m", "rashomon", "add", "--quiet"]
    subprocess.run([*command, str(whole.folder), str(source)], cwd=ROOT, check=True, capture_output=True)
    for delay_s in (0.3, 0.5, 0.7, 0.9, 1.1):
        running = subprocess.Popen(
            [*command, str(folder), str(source)], cwd=ROOT, stdout=subprocess.DEVNULL, start_new_session=True
        )
        time.sleep(delay_s)
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()
        check = sqlite3.connect(folder / FILE)
        assert check.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        check.close()
    subprocess.run([*command, str(folder), str(source)], cwd=ROOT, check=True, capture_output=True)
    subprocess.run([*command[:3], "update", str(folder)], cwd=ROOT, check=True, capture_output=True)
    assert list(Project.open(folder).dossiers()) == list(whole.dossiers())


# --- rows as bytes ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("record", RECORDS, ids=lambda r: r.__name__)
def test_every_record_survives_a_trip_through_bytes(record):
    @settings(max_examples=15, deadline=None)
    @given(st.lists(anything(record), max_size=3))
    def trip(rows):
        assert from_bytes(record, to_bytes(rows)) == rows

    trip()


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 10_000))
def test_damaged_rows_are_a_value_error(noise, at):
    good = to_bytes([Dossier(story_id="s", headline="h" * 500, json="{}")])
    at %= len(good)
    damaged = good[:at] + noise + good[at + 1 :]
    try:
        found = from_bytes(Dossier, damaged)
    except ValueError:
        return
    assert found == from_bytes(Dossier, good)


def test_a_field_that_a_record_has_lost_is_passed_over():
    page = Page(article_id="a", uri="u", outlet=None, title=None, published=None, text="t")
    [back] = from_bytes(Dossier, to_bytes([Dossier(story_id="s", headline="h", json="{}")]))
    assert back.headline == "h"
    with pytest.raises(TypeError):
        from_bytes(Dossier, to_bytes([page]))


def test_arrivals_are_placed_among_so_many_articles_and_nearest_stories_first(project, monkeypatch):
    project.add(pages()[:2] + pages()[3:4])
    update(project, work())
    project.add(pages()[4:])
    monkeypatch.setattr("rashomon.engine.project.AROUND", 1)
    update(project, work())
    assert frozenset({"Star", "Echo"}) in stories_of(project).values()
