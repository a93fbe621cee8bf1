"""The frame holds: the docs name everything public, stages are typed as wired, no path of a machine is tracked."""

import ast
import dataclasses
import inspect
import re
import subprocess
import tomllib
import typing
from collections.abc import Sequence
from pathlib import Path

import pytest

from rashomon import records
from rashomon.cli import _parser
from rashomon.config import Config
from rashomon.models.encoder import reader_model
from rashomon.pipeline import all_stages
from rashomon.records import Rejected

ROOT = Path(__file__).resolve().parents[1]
STAGES = all_stages(Config(), reader_model(""))
STAGE_FILES = sorted(
    path for path in (ROOT / "src" / "rashomon" / "stages").rglob("*.py") if path.name != "__init__.py"
)
RECORDS = [name for name, kind in vars(records).items() if dataclasses.is_dataclass(kind)]
BANNED_NAMES = {"utils", "util", "helpers", "common", "manager", "handler", "processor", "data", "info", "result"}


def documents():
    return "\n".join(path.read_text(encoding="utf-8") for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def tracked():
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def tracked_texts():
    for path in tracked():
        try:
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def settings(kind, prefix=""):
    for field in dataclasses.fields(kind):
        of = typing.get_type_hints(kind)[field.name]
        if dataclasses.is_dataclass(of):
            yield from settings(of, f"{field.name}.")
        else:
            yield prefix + field.name


def commands_and_options():
    for action in _parser()._actions:
        if not hasattr(action.choices, "items"):
            continue
        for name, parser in action.choices.items():
            yield f"rashomon {name}"
            yield from (option for a in parser._actions for option in a.option_strings if option.startswith("--"))


@pytest.mark.parametrize("name", sorted({*commands_and_options()} - {"--help"}))
def test_the_docs_name_every_command_and_option(name):
    assert name in documents()


@pytest.mark.parametrize("name", sorted(settings(Config)))
def test_the_docs_name_every_setting(name):
    assert name in documents()


@pytest.mark.parametrize("name", RECORDS)
def test_the_architecture_names_every_record(name):
    assert re.search(rf"\b{name}\b", (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"))


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_the_architecture_names_every_stage(stage):
    module = stage.run.__module__.removeprefix("rashomon.stages.")
    assert module in (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_a_stage_is_typed_as_it_is_wired(stage):
    hints = typing.get_type_hints(stage.run)
    gives = hints.pop("return")
    names = [name for name in inspect.signature(stage.run).parameters if name not in stage.with_]
    taken = [hints[name] for name in names if typing.get_origin(hints[name]) is Sequence]
    assert tuple(typing.get_args(hint)[0] for hint in taken) == stage.takes
    [out] = typing.get_args(gives)
    assert {*(typing.get_args(out) or (out,))} - {Rejected} == {stage.gives}


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_a_stage_is_fed_only_by_stages_before_it(stage):
    given = {records.Page, records.Ruling, records.Outage} | {
        earlier.gives for earlier in STAGES[: STAGES.index(stage)]
    }
    assert set(stage.takes) <= given


@pytest.mark.parametrize("path", STAGE_FILES, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_a_stage_file_begins_with_its_arrow_or_says_what_it_knows(path):
    first = (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split("\n")[0]
    wired = {Path(inspect.getfile(stage.run)): stage for stage in STAGES}
    assert first
    if path in wired:
        assert re.search(rf"→ .*{wired[path].gives.__name__}", first)


def test_no_file_or_folder_has_a_name_that_says_nothing():
    names = {part for path in (ROOT / "src").rglob("*.py") for part in path.relative_to(ROOT).with_suffix("").parts}
    assert not names & BANNED_NAMES - {"data"}


def test_no_function_is_longer_than_60_lines():
    long = [
        f"{path.relative_to(ROOT)}: {node.name} has {node.end_lineno - node.lineno + 1} lines"
        for path in [*(ROOT / "src").rglob("*.py"), *(ROOT / "evals").rglob("*.py")]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno + 1 > 60
    ]
    assert long == []


def test_no_tracked_line_names_a_package_registry_or_a_path_of_one_machine():
    registry = re.compile(r"(pypi|pythonhosted|npmjs|debian)\.(org|com)")
    machine = re.compile(r"(^|[^\w./~-])/(work|farm|home|root|opt|tmp)/")
    found = [
        f"{path}:{number}: {line.strip()[:80]}"
        for path, text in tracked_texts()
        for number, line in enumerate(text.splitlines(), 1)
        if path != Path("tests/test_frame.py") and (registry.search(line) or machine.search(line))
    ]
    assert found == []


def test_no_tracked_text_repeats_nine_words_of_a_real_article():
    seeds = ROOT.parent / "shared" / "seeds"
    if not seeds.exists():
        pytest.skip("the real articles are not beside the repository")
    known = set()
    for path in sorted(seeds.glob("*.txt")):
        known |= shingles(path.read_text(encoding="utf-8"))
    assert [str(path) for path, text in tracked_texts() if len(text) < 500_000 and shingles(text) & known] == []


def shingles(text):
    words = re.sub(r"\W+", " ", text.casefold()).split()
    return {tuple(words[at : at + 9]) for at in range(len(words) - 8)}


def test_the_pinned_requirements_cover_the_declared_ones_with_hashes():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = {re.split(r"[<>=\[ ]", line)[0].lower() for line in project["project"]["dependencies"]}
    development = {re.split(r"[<>=\[ ]", line)[0].lower() for line in project["dependency-groups"]["dev"]}
    base, dev = (pins(ROOT / "requirements" / name) for name in ("base.txt", "dev.txt"))
    assert declared <= base.keys()
    assert declared | development <= dev.keys()
    assert {n: line.split(";")[0].split()[0] for n, (line, _) in base.items()}.items() <= {
        n: line.split(";")[0].split()[0] for n, (line, _) in dev.items()
    }.items()
    assert all(hashes for _, hashes in [*base.values(), *dev.values()])


def pins(path):
    text = path.read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if re.match(r"[a-z0-9]", line)]
    return {line.split("==")[0]: (line.split(" --hash")[0], line.count("--hash=sha256:")) for line in lines}
