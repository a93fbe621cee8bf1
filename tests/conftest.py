import json
import os
import subprocess
import sys
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command sets it: products round by the number of threads
settings.register_profile("untimed", deadline=None)  # how long a test takes is the machine's affair
settings.load_profile("untimed")

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "river_dredger"


@dataclass(frozen=True)
class Run:
    """One run of the command line as a user sees it."""

    status: int
    stdout: str
    stderr: str
    out: Path

    @property
    def index(self):
        return json.loads((self.out / "index.json").read_text(encoding="utf-8"))

    @property
    def dossiers(self):
        files = [self.out / story["id"] / "dossier.json" for story in self.index["stories"]]
        return [json.loads(file.read_text(encoding="utf-8")) for file in files]


def run_rashomon(*words, stdin="", out=Path(), hash_seed="0"):
    """Run `rashomon` in a process of its own; `hash_seed` shuffles the order of its sets."""
    done = subprocess.run(
        [sys.executable, "-m", "rashomon", *map(str, words)],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": hash_seed, "NO_COLOR": "1"},
        timeout=300,
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr, out)


@pytest.fixture(scope="session")
def rashomon():
    return run_rashomon


@pytest.fixture(scope="session")
def example_run(tmp_path_factory):
    """The example, compared once for all tests that read its record: loading the model and reading cost seconds."""
    out = tmp_path_factory.mktemp("example")
    return run_rashomon("compare", EXAMPLE, "--one-story", "--out", out, out=out)


@pytest.fixture(scope="session")
def example_dossier(example_run):
    return example_run.dossiers[0]


@pytest.fixture(scope="session")
def example_texts(example_run):
    """The text of every article of the example by id: what its spans count in."""
    folder = example_run.out / example_run.index["stories"][0]["id"] / "texts"
    return {file.stem: file.read_bytes().decode("utf-8") for file in folder.iterdir()}


@pytest.fixture
def ferry(tmp_path):
    """A project with the ferry's story in it."""
    from desks import ferry_project

    made = ferry_project(tmp_path / "p")
    yield made
    made.close()


@pytest.fixture(scope="session")
def axe():
    """The script that looks for barriers."""
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def browser():
    """The browser, started once for all tests that look at pages."""
    from browsers import launched
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright, launched(playwright) as found:
        yield found
