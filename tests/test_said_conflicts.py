"""evals.said_conflicts: a conflict said has the verdict of a judged one whose sides it meets."""

import pytest

from evals.said_conflicts import FILES, JUDGED, Verdict, stories, verdict_of, verdicts
from evals.spans import Span

HERE, THERE = Span("a", 10, 40), Span("b", 5, 30)
DIFFERENCE = Verdict("s", ((HERE,), (THERE,)), is_difference=True)
NONE = Verdict("s", ((HERE,), (Span("b", 100, 140),)), is_difference=False)


def test_the_verdict_is_that_of_the_conflict_whose_two_sides_are_met():
    judged = [DIFFERENCE, NONE]
    assert verdict_of(((HERE,), (Span("b", 6, 28),)), judged) is True
    assert verdict_of(((Span("b", 102, 139),), (HERE,)), judged) is False
    assert verdict_of(((HERE,), (Span("c", 6, 28),)), judged) is None
    assert verdict_of(((HERE, THERE), (Span("c", 6, 28),)), judged) is None


def test_every_verdict_has_two_sides_with_places():
    assert JUDGED.exists()
    for verdict in verdicts():
        assert len(verdict.sides) > 1
        assert all(side and all(0 <= span.start < span.stop for span in side) for side in verdict.sides)


def test_every_verdict_is_of_a_story_at_hand():
    if not all(path.exists() for path in FILES.values()):
        pytest.skip("the articles are not beside the repository")
    pages = stories()
    for verdict in verdicts():
        told = {page.uri: len(page.text or "") for page in pages[verdict.story]}
        assert all(span.stop <= told[span.article] for side in verdict.sides for span in side)
