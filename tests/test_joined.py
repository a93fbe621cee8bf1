"""weigh.joined: groups that grow, and keep apart what is apart."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.stages.weigh.joined import Joined

PAIRS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)))


@given(PAIRS)
def test_what_is_joined_has_one_root_the_least_and_every_thing_is_in_one_group(pairs):
    joined = Joined(range(10))
    for one, other in pairs:
        joined.join(one, other)
    assert all(joined.root(a) == joined.root(b) for a, b in pairs)
    assert sorted(n for group in joined.groups() for n in group) == list(range(10))
    assert all(min(group) == group[0] == joined.root(n) for group in joined.groups() for n in group)


@given(PAIRS)
def test_what_is_apart_is_never_in_one_group(pairs):
    joined = Joined(range(10), lambda a, b: {a, b} == {3, 7})
    for one, other in pairs:
        joined.join(one, other)
    assert joined.root(3) != joined.root(7)


def test_a_thing_that_is_known_stays_in_its_group():
    joined = Joined([1, 2])
    joined.join(1, 2)
    joined.add(2)
    assert joined.groups() == [[1, 2]]
