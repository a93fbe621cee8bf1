"""evals.crash: a project that is killed, out of room or written by several loses nothing (hundreds of kills: there)."""

import sys

import pytest

from evals.crash import trial


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_a_project_killed_a_dozen_times_ends_in_the_same_bytes():
    tally = trial(kills=12, seed=7, stories=3, of_each=2, full=1)
    assert tally.wrong == []
    assert tally.kills == 12
    assert tally.refused >= 1
