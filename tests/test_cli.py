import gzip
import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from difflib import SequenceMatcher, unified_diff
from functools import partial

import pytest
from conftest import EXAMPLE, ROOT

from rashomon.console import say
from rashomon.exports.cells import Evidence
from rashomon.exports.view import view_of
from rashomon.records import Rejected
from training.stories.markup import read

REPORT = (
    "A kiln exploded at the Orrin brickworks on Monday, killing two men and injuring five, the fire brigade said. "
    "Chief fire officer Hanna Solt said the burner had been switched off an hour earlier. "
    "The works council denied that the kiln had been faulty and asked for an inquiry by the labour inspectorate. "
    "Production at the plant, which employs 140 people, has stopped until further notice."
)


def jsonl(*rows):
    return "".join(json.dumps(row) + "\n" for row in rows)


def test_compare_prints_the_record_and_exits_with_0(example_run):
    assert example_run.status == 0
    assert "Doña Eulalia" in example_run.stdout
    assert "38" in example_run.stdout


def test_the_readme_shows_what_its_command_prints(rashomon):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    [command] = re.findall(r"^\$ rashomon (compare .+)$", readme, re.M)
    [block] = re.findall(r"<!-- output: begin -->\n```\n(.+?)\n…\n```\n<!-- output: end -->", readme, re.S)
    told = rashomon(*command.split()).stdout
    shown, printed = block.splitlines(), told.split("\n\n", 1)[0].splitlines()  # the first screen
    # processors round differently, which may tell some lines otherwise
    alike = SequenceMatcher(None, shown, printed, autojunk=False).ratio()
    assert alike > 0.6, "\n".join(unified_diff(shown, printed, "README.md", "printed", lineterm=""))


def test_compare_writes_an_index_a_dossier_and_a_report_for_each_story(example_run):
    index = example_run.index
    assert index["format"] == "rashomon-index/1"
    assert index["rejected"] == []
    [story] = index["stories"]
    assert len(story["articles"]) == 7
    assert example_run.dossiers[0]["format"] == "rashomon-dossier/1"
    assert (example_run.out / story["id"] / "report.html").stat().st_size > 1000


def test_the_dossier_holds_every_part_of_the_contract(example_dossier):
    parts = [
        "format",
        "made_by",
        "story",
        "articles",
        "actors",
        "times",
        "quotes",
        "claims",
        "facts",
        "disputes",
        "events",
        "copies",
    ]
    assert set(parts) <= example_dossier.keys()
    assert {"id", "headline", "from", "to", "main"} <= example_dossier["story"].keys()
    assert {a["published_by"] for a in example_dossier["articles"]} <= {"input", "page", "text", "file", "unknown"}


def test_every_span_of_the_dossier_is_a_place_in_its_article(example_dossier, example_texts):
    places = [(entry["article"], entry) for part in ("claims", "quotes", "times") for entry in example_dossier[part]]
    places += [(m["article"], m) for actor in example_dossier["actors"] for m in actor["mentions"]]
    places += [(a["id"], span) for a in example_dossier["articles"] for span in a["dropped"]]
    for claim in example_dossier["claims"]:
        places += [(claim["article"], inner) for inner in (*claim["sources"], *claim["figures"]) if inner["start"] >= 0]
        places += [(claim["article"], claim["said"])] if claim["said"] else []
    for article, span in places:
        words = example_texts[article][span["start"] : span["stop"]]
        assert 0 <= span["start"] < span["stop"] <= len(example_texts[article])
        assert words.strip(), (article, span)
    assert len(places) > 200


def test_a_click_on_what_happened_marks_every_word_of_it(example_dossier, example_texts):
    what = example_dossier["story"]["main"]["what"]
    evidence = Evidence(view_of(example_dossier), example_texts)
    first, *_ = evidence.of_claims(what["claims"]).ids.split()
    article, start, stop, _ = evidence.spans[int(first)]
    text = example_texts[example_dossier["articles"][article - 1]["id"]]
    assert what["text"].casefold() in text[start:stop].casefold()


def test_the_texts_beside_the_dossier_are_the_ones_its_hashes_name(example_dossier, example_texts):
    for article in example_dossier["articles"]:
        text = example_texts[article["id"]]
        assert article["length"] == len(text)
        assert article["text_sha256"] == hashlib.sha256(text.encode()).hexdigest()


def test_a_quotation_is_given_without_its_marks(example_dossier, example_texts):
    words = [example_texts[q["article"]][q["start"] : q["stop"]] for q in example_dossier["quotes"]]
    assert "She is ours, she is insured, and she was fit for work," in words
    assert not [quoted for quoted in words if quoted[0] in '“"' or quoted[-1] in '”"']


def test_every_id_that_the_dossier_refers_to_is_in_it(example_dossier):
    claims = {claim["id"] for claim in example_dossier["claims"]}
    articles = {article["id"] for article in example_dossier["articles"]}
    actors = {actor["id"] for actor in example_dossier["actors"]}
    facts = {fact["id"] for fact in example_dossier["facts"]}
    assert {c for fact in example_dossier["facts"] for c in fact["claims"]} <= claims
    assert {c for d in example_dossier["disputes"] for p in d["positions"] for c in p["claims"]} <= claims
    assert {a for fact in example_dossier["facts"] for a in fact["told_by"]} <= articles
    assert {q["speaker"] for q in example_dossier["quotes"]} - {None} <= actors
    assert {claim["fact"] for claim in example_dossier["claims"]} - {None} <= facts


def test_the_same_reports_in_another_order_and_process_give_the_same_bytes(rashomon, example_run, tmp_path):
    files = sorted(EXAMPLE.iterdir(), reverse=True)
    again = rashomon("compare", *files, "--one-story", "--out", tmp_path, out=tmp_path, hash_seed="7")
    assert again.stdout == example_run.stdout
    first = {f.relative_to(example_run.out): f.read_bytes() for f in example_run.out.rglob("*") if f.is_file()}
    assert {f.relative_to(tmp_path): f.read_bytes() for f in tmp_path.rglob("*") if f.is_file()} == first


def test_grouping_tells_stories_apart_whatever_the_order_of_the_reports(rashomon, tmp_path):
    rows = [
        {**article, "id": f"{name}/{article['id']}"}
        for name in ("000_velmar_docks", "209_habagatel_tegar")
        for article in read(ROOT / "training" / "stories" / f"{name}.story")[0]
    ]
    groups = []
    for n, order in enumerate([rows, rows[::-1]]):
        out = tmp_path / str(n)
        done = rashomon("compare", "-", "--out", out, stdin=jsonl(*order), out=out)
        assert done.status == 0
        groups.append([(s["id"], [a["uri"] for a in s["articles"]]) for s in done.index["stories"]])
    assert groups[0] == groups[1]
    assert {len({uri.split("/")[0] for uri in uris}) for _, uris in groups[0]} == {1}


def test_reports_with_the_same_story_value_are_one_story(rashomon, tmp_path):
    rows = [{"id": f"r{n}", "text": f"{REPORT} Report {n}.", "story": "ab"[n % 2]} for n in range(4)]
    done = rashomon("compare", "-", "--out", tmp_path, stdin=jsonl(*rows), out=tmp_path)
    stories = sorted(sorted(a["uri"] for a in story["articles"]) for story in done.index["stories"])
    assert stories == [["r0", "r2"], ["r1", "r3"]]


BAD = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\n ",
    "noise.txt": bytes(range(256)) * 8,
    "cut.txt.gz": gzip.compress(REPORT.encode() * 50, mtime=0)[:60],
    "not_gzip.txt.gz": b"plain words",
    "broken.jsonl": b'{"id": "x", "text": "never clo\n',
    "no_text.jsonl": b'{"title": "Nothing below"}\n',
    "navigation.html": b"<html><body><nav><a href='/'>Home</a></nav></body></html>",
}


@pytest.fixture(scope="module")
def run_with_bad_inputs(rashomon, tmp_path_factory):
    """One good report beside every kind of bad input."""
    folder, out = tmp_path_factory.mktemp("mixed"), tmp_path_factory.mktemp("out")
    (folder / "good.txt").write_text(REPORT, encoding="utf-8")
    for name, content in BAD.items():
        (folder / name).write_bytes(content)
    files = [*sorted(folder.iterdir()), folder / "absent.txt"]
    return rashomon("compare", *files, "--out", out, out=out)


@pytest.mark.parametrize("name", [*BAD, "absent.txt"])
def test_a_bad_input_is_one_line_on_standard_error_and_listed_as_rejected(run_with_bad_inputs, name):
    said = [line for line in run_with_bad_inputs.stderr.splitlines() if name in line]
    listed = [entry for entry in run_with_bad_inputs.index["rejected"] if name in entry["uri"]]
    assert len(said) == 1
    assert len(listed) == 1
    assert len(listed[0]["reason"]) > 10
    assert listed[0]["reason"] in said[0]


def test_a_refusal_is_one_line_whatever_its_name_and_reason_hold(capsys):
    say([Rejected(uri="two\nlines \x1b[31mred.html", stage="sources", reason="is broken:\n  at its end")])
    assert capsys.readouterr().err == "rashomon: two lines [31mred.html: is broken: at its end\n"


def test_bad_inputs_do_not_keep_the_good_one_from_being_read(run_with_bad_inputs):
    assert run_with_bad_inputs.status == 0
    assert [len(story["articles"]) for story in run_with_bad_inputs.index["stories"]] == [1]
    assert "Traceback" not in run_with_bad_inputs.stderr


def test_it_exits_with_1_where_nothing_could_be_read(rashomon, tmp_path):
    (tmp_path / "empty.txt").touch()
    done = rashomon("compare", tmp_path / "empty.txt")
    assert done.status == 1
    assert done.stdout == ""
    assert "empty.txt" in done.stderr


@pytest.mark.parametrize("words", [[], ["compare"], ["compare", "x", "--unknown"], ["weigh", "x"]])
def test_it_exits_with_2_where_it_is_used_wrongly(rashomon, words):
    done = rashomon(*words)
    assert done.status == 2
    assert "usage: rashomon" in done.stderr


def test_an_unknown_setting_is_wrong_use_and_named(rashomon, tmp_path):
    settings = tmp_path / "rashomon.toml"
    settings.write_text("[engine]\nworker = 2\n", encoding="utf-8")
    done = rashomon("compare", EXAMPLE, "--config", settings)
    assert done.status == 2
    assert "'worker'" in done.stderr
    assert "workers" in done.stderr


def test_what_one_report_alone_tells_is_listed_behind_the_stories_of_several(rashomon):
    alone = "The organist of Ludenau has found a mouse in the longest pipe. She named it Bach and let it go."
    told = [
        {"id": "a", "text": alone, "title": "Mouse in the organ"},
        {"id": "b", "text": REPORT, "story": "x"},
        {"id": "c", "text": REPORT.replace(".", ". So it was.", 1), "story": "x"},
    ]
    done = rashomon("compare", "-", stdin=jsonl(*told))
    first, last = done.stdout.split("BY THEMSELVES  1")
    assert "2 reports" in first
    assert "Mouse in the organ" in last
    assert "Mouse" not in first


def test_compare_prints_dossiers_as_json_lines_on_demand(rashomon):
    done = rashomon("compare", "-", "--json", stdin=jsonl({"id": "r", "text": REPORT}))
    assert [json.loads(line)["format"] for line in done.stdout.splitlines()] == ["rashomon-dossier/1"]


def test_read_gives_one_line_of_json_for_each_article(rashomon):
    done = rashomon("read", "-", stdin=jsonl({"id": "r1", "text": REPORT}, {"id": "r2", "maintext": REPORT + " Then."}))
    assert done.status == 0
    readings = [json.loads(line) for line in done.stdout.splitlines()]
    assert [reading["uri"] for reading in readings] == ["r1", "r2"]
    assert {
        "sentences",
        "dropped",
        "mentions",
        "times",
        "quotes",
        "attributions",
        "claims",
        "published_by",
    } <= readings[0].keys()
    start, stop = readings[0]["sentences"][0]
    assert REPORT[start:stop].endswith("the fire brigade said.")
    said = next(a for a in readings[0]["attributions"] if a["cue"] == "say")
    assert [REPORT[slice(*said[part])] for part in ("source_span", "cue_span")] == ["the fire brigade", "said"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent another way there")
@pytest.mark.parametrize("delay_s", [1.0, 3.0])
def test_ctrl_c_leaves_nothing_half_written(tmp_path, delay_s):
    many = [{"id": f"r{n}", "text": f"{REPORT} It was report {n}."} for n in range(400)]
    source, out = tmp_path / "many.jsonl", tmp_path / "out"
    source.write_text(jsonl(*many), encoding="utf-8")
    command = [sys.executable, "-m", "rashomon", "compare", str(source), "--one-story", "--out", str(out)]
    running = subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # a shell's background jobs, and so their children, ignore the signal
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )
    time.sleep(delay_s)
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to every process of the group
    _, stderr = running.communicate(timeout=120)
    assert running.returncode in (130, -signal.SIGINT)
    assert not out.exists() or not [path for path in out.rglob("*") if path.is_file()]
    assert running.returncode != 130 or stderr.count(b"\n") == 1
