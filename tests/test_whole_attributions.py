"""evals.attribution: when a marked attribution counts as found whole."""

from evals.attribution import outermost, untagged, whole


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


def test_what_another_content_holds_is_left_out_and_of_two_that_hold_each_other_the_wider_stays():
    outer = {"source": [(0, 5)], "cue": [(6, 10)], "content": [(11, 60)]}
    inner = {"source": [(11, 14)], "cue": [(15, 20)], "content": [(21, 60)]}
    wide = {"source": [], "cue": [(70, 72)], "content": [(61, 99)]}
    mutual = {"source": [], "cue": [(62, 64)], "content": [(65, 90)]}
    assert sorted(a["cue"] for a in outermost([inner, mutual, outer, wide])) == [[(6, 10)], [(70, 72)]]


def test_a_tag_in_the_middle_is_no_part_of_its_content():
    tokens = {"source": frozenset({4}), "cue": frozenset({5}), "content": frozenset(range(10))}
    assert untagged(tokens)["content"] == frozenset({0, 1, 2, 3, 6, 7, 8, 9})
