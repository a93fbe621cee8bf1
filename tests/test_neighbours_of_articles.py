"""group.neighbours and group.linkage: what an article costs does not grow with the collection."""

import random
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.stages.group.linkage import average_linkage, components, linked
from rashomon.stages.group.neighbours import NeighbourConfig, candidates
from rashomon.stages.group.pairs import find_pairs
from rashomon.stages.group.readings import Reading
from rashomon.stages.group.stories import Seen, StoryConfig, cluster, tell
from rashomon.stages.group.weights import UsualConfig, frequencies, weigh

CONFIG = NeighbourConfig(keys=6, keys_in_all=0, reach=4, most=10)


def readings(count, seed=1):
    """Articles in twos: each two share words that nobody else has, and all share a few common ones."""
    chance = random.Random(seed)
    out = []
    for n in range(count):
        own = [f"event{n // 2}word{k}" for k in range(8)]
        common = [f"common{chance.randrange(12)}" for _ in range(6)]
        out.append(Reading(Counter([*own, *common]), Counter(own[:3]), Counter(), 700_000 + n // 2, None))
    return out


def weighed(rows):
    frequency = frequencies(rows)
    return [weigh(f"{n:06}", row, frequency, len(rows)) for n, row in enumerate(rows)]


@pytest.mark.parametrize("count", [100, 400])
def test_an_article_has_a_bounded_number_of_candidates_and_finds_its_like(count):
    left, right = candidates(weighed(readings(count)), CONFIG)
    found = set(zip(left.tolist(), right.tolist(), strict=True))
    assert all(one < other for one, other in found)
    assert len(found) <= count * CONFIG.most
    assert {(n, n + 1) for n in range(0, count, 2)} <= found


def test_a_word_that_all_have_brings_together_only_what_is_of_about_the_same_day():
    rows = [Reading(Counter(["flood"]), Counter(), Counter(), 700_000 + n, None) for n in range(50)]
    left, right = candidates(weighed(rows), CONFIG)
    assert max(right - left) == CONFIG.reach


def test_the_order_of_the_input_decides_nothing():
    rows = readings(300)
    names = [f"{n:06}" for n in range(300)]
    turned = list(zip(names, rows, strict=True))
    random.Random(4).shuffle(turned)
    again = dict(turned)
    config = replace(StoryConfig(), pairs=replace(StoryConfig().pairs, usual=UsualConfig(sample=40)))
    one = cluster(rows, config, names)
    other = cluster([again[name] for name in names], config, names)
    assert one[2] == other[2] == [n - n % 2 for n in range(300)]
    assert one[1].tolist() == other[1].tolist()


def test_no_readings_give_no_pairs():
    assert len(find_pairs([]).left) == 0


graphs = st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11), st.floats(0.1, 1)), max_size=40)


@settings(max_examples=60, deadline=None)
@given(graphs)
def test_linkage_by_parts_gives_the_groups_of_linkage_at_once(rows):
    pairs = list({(min(a, b), max(a, b)): (min(a, b), max(a, b), s) for a, b, s in rows if a != b}.values())
    assert linked(12, pairs, 0.5, 100) == average_linkage(12, pairs, 0.5)


def test_a_part_that_is_too_large_falls_apart_at_its_weakest_links():
    pairs = [(0, 1, 0.9), (1, 2, 0.52), (2, 3, 0.9)]
    assert linked(4, pairs, 0.5, 3) == [0, 0, 2, 2]


def test_a_part_of_reprints_that_never_falls_apart_is_cut():
    pairs = [(a, b, 1.0) for a in range(5) for b in range(a + 1, 5)]
    assert linked(5, pairs, 0.5, 2) == [0, 0, 2, 2, 4]


def test_parts_are_named_by_their_least_item():
    assert components(range(5), [(4, 2), (2, 3)]) == {0: 0, 1: 1, 2: 2, 3: 2, 4: 2}


def test_a_story_of_too_many_articles_is_kept_in_parts_by_date():
    seen = [Seen(f"{n:02}", f"Outlet {n}", row, {}) for n, row in enumerate(readings(10))]
    random.Random(2).shuffle(seen)
    members = list(tell(seen, {}, StoryConfig(most=4)))
    parts = {}
    for member in members:
        parts.setdefault(member.story_id, []).append(member.article_id)
    assert sorted(parts.values()) == [["00", "01", "02", "03"], ["04", "05", "06", "07"], ["08", "09"]]
