"""evals.attribution: when a marked attribution counts as found whole."""

from evals.attribution import whole


def spans(source, cue, content):
    return {"source": frozenset(source), "cue": frozenset(cue), "content": frozenset(content)}


MARKED = spans({1}, {2}, range(3, 11))


def test_one_with_all_three_parts_is_found():
    assert whole([MARKED], [spans({0, 1}, {2}, range(4, 11))]) == 1


def test_one_without_its_cue_its_source_or_half_of_its_content_is_not():
    for found in (spans({1}, (), range(3, 11)), spans({12}, {2}, range(3, 11)), spans({1}, {2}, range(8, 20))):
        assert whole([MARKED], [found]) == 0


def test_a_source_that_is_marked_nowhere_must_not_be_found():
    unsourced = spans((), {2}, range(3, 11))
    assert whole([unsourced], [MARKED]) == 0
    assert whole([unsourced], [unsourced]) == 1


def test_one_found_attribution_counts_once():
    assert whole([MARKED, MARKED], [MARKED]) == 1
