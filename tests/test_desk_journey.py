"""The desk from its first page to its last action, over the shipped example as `rashomon add` reads it.

`RASHOMON_DESK_PROJECT=DIR pytest -s tests/test_desk_journey.py` goes the same way through a copy of that project, and
prints how long every page and action took; `python -m benchmarks.desk_speed --keep DIR --articles 5000` makes one.
"""

import os
import shutil

import pytest

pytest.importorskip("starlette", reason="needs the extra `desk`")
pytest.importorskip("playwright", reason="needs the development requirements")
from browsers import chromium, served, watched
from conftest import EXAMPLE, run_rashomon
from journey import Walk, told, travel

pytestmark = pytest.mark.skipif(not chromium(), reason="there is no Chromium on this machine")
GIVEN = os.environ.get("RASHOMON_DESK_PROJECT", "")
STEPS = os.environ.get("RASHOMON_DESK_STEPS", "").split()  # only these, to look into one


@pytest.fixture
def project(request, tmp_path):
    if request.param == "the example":
        assert run_rashomon("init", tmp_path / "p").status == 0
        assert run_rashomon("add", tmp_path / "p", EXAMPLE).status == 0
        return tmp_path / "p"
    shutil.copytree(GIVEN, tmp_path / "p", ignore=shutil.ignore_patterns("lock.sqlite*", "*-wal", "*-shm"))
    return tmp_path / "p"


@pytest.mark.parametrize("project", ["the example", *(["the given project"] if GIVEN else [])], indirect=True)
def test_every_page_and_action_of_the_desk(browser, axe, project, tmp_path):
    with served(project) as base, watched(browser, base) as window:
        walk = Walk(window, axe)
        try:
            travel(walk, tmp_path, STEPS)
        finally:
            print("\n" + "\n".join(told(walk)) if walk.times else "")
