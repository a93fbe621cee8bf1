"""evals.said_agreed: a listed fact has the verdicts on the sources of the judged one whose statement it meets."""

from evals.said_agreed import JUDGED, Listed, Verdict, verdict_of, verdicts
from evals.spans import Span

STATED, POLICE, WARD, QUAY = Span("a", 10, 40), Span("a", 10, 60), Span("b", 5, 30), Span("c", 0, 50)
JUDGMENT = Verdict(STATED, (("ok", (POLICE,)), ("ok", (WARD,)), ("none", (QUAY,))))


def listed(*words, stated=STATED):
    return Listed("", stated, tuple(("a name", (span,)) for span in words))


def test_a_listed_fact_is_right_where_two_of_its_sources_were_judged_to_tell_it():
    assert verdict_of(listed(Span("a", 12, 50), Span("b", 5, 28)), [JUDGMENT]) is True
    assert verdict_of(listed(POLICE, WARD, Span("d", 0, 9)), [JUDGMENT]) is True
    assert verdict_of(listed(POLICE, QUAY), [JUDGMENT]) is False


def test_another_statement_or_another_source_was_not_judged():
    assert verdict_of(listed(POLICE, WARD, stated=Span("a", 35, 90)), [JUDGMENT]) is None
    assert verdict_of(listed(POLICE, Span("d", 0, 9)), [JUDGMENT]) is None
    assert verdict_of(listed(POLICE, WARD), []) is None


def test_every_verdict_has_sources_with_places():
    assert JUDGED.exists()
    for verdict in verdicts():
        assert len(verdict.sources) > 1
        assert {what for what, _ in verdict.sources} <= {"ok", "same", "other", "notits", "none", "against"}
        assert all(told and all(0 <= span.start < span.stop for span in told) for _, told in verdict.sources)
