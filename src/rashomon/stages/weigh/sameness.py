"""Events that are one though no fact holds both: the same kind of deed, by or to the same party, at no other time."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from rashomon.language.deedwords import kind_of
from rashomon.records import Event

SUFFERED = frozenset({"ASSAULT", "COERCE"})  # of one kind, of one time, done to one sort of people: one deed
HARMED = frozenset({"death", "injury"})
DAY = len("2031-05-03")


def same_events(events: Sequence[Event], words: Sequence[str], courses: Sequence[int] = ()) -> list[list[int]]:
    """Return groups of places in `events`, in order; `words` are the lemmas that name them.

    `courses` says for each which other event it was part of, or -1: the dead of one raid are the dead of one event.
    """
    above = list(range(len(events)))

    def root(n: int) -> int:
        while above[n] != n:
            above[n] = above[above[n]]
            n = above[n]
        return n

    within = {n: [n] for n in range(len(events))}

    def join(one: int, other: int) -> None:
        """Make two groups one, unless that would join two times over what has none."""
        low, high = sorted((root(one), root(other)))
        if low != high and not any(_are_apart(events[a], events[b]) for a in within[low] for b in within[high]):
            above[high] = low
            within[low] += within.pop(high)

    for one, other in _alike(events):
        first, second = events[one], events[other]
        named = words[one] == words[other] or (first.mode == second.mode != "")
        if named and (_is_same(first, second) or _is_one_day(first, second)):
            join(one, other)
    held: dict[tuple[int, str], int] = {}
    for n, course in enumerate(courses):
        kind = kind_of(events[n].plover, events[n].mode, words[n])
        if course >= 0 and kind in HARMED:
            other = held.setdefault((root(course), kind), n)
            if not _are_of_two_countries(events[n], events[other]):
                join(n, other)
    groups: dict[int, list[int]] = defaultdict(list)
    for n in range(len(events)):
        groups[root(n)].append(n)
    return list(groups.values())


def _are_apart(one: Event, other: Event) -> bool:
    return bool(one.from_date and other.from_date) and not _overlap(one, other)


def _are_of_two_countries(one: Event, other: Event) -> bool:
    first, second = one.recipient_country, other.recipient_country
    return bool(first and second) and first != second


def _alike(events: Sequence[Event]) -> Iterator[tuple[int, int]]:
    """Pairs of one type that share a party."""
    buckets: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for n, event in enumerate(events):
        for side, party in (("actor", event.actor), ("recipient", event.recipient)):
            if party:
                buckets[event.plover, side, party].append(n)
        if len(event.from_date) >= DAY:
            buckets[event.plover, "day", event.from_date[:DAY]].append(n)
        if event.mode and event.from_date and event.plover in SUFFERED:
            buckets[event.plover, event.mode, event.recipient_sector].append(n)
    for places in buckets.values():
        yield from combinations(places, 2)


def _is_one_day(one: Event, other: Event) -> bool:
    """Whether two deeds of one kind are told of one day and nothing that they name sets them apart."""
    day = len(one.from_date) >= DAY and one.from_date[:DAY] == other.from_date[:DAY]
    if not day or one.mode != other.mode or not one.mode or one.status != other.status:
        return False
    doers = not (one.actor and other.actor) or one.actor == other.actor
    return doers and not (one.recipient_country and other.recipient_country != one.recipient_country)


def _is_same(one: Event, other: Event) -> bool:
    if _are_of_two_countries(one, other):
        return False
    sides = ((one.actor, other.actor), (one.recipient, other.recipient))
    if any(a and b and a != b for a, b in sides) or (one.mode and other.mode and one.mode != other.mode):
        return False
    if ({one.status, other.status} & {"planned", "threatened"}) and one.status != other.status:
        return False
    return not _are_apart(one, other)


def _overlap(one: Event, other: Event) -> bool:
    """Whether the dates may be the same: as exact as both are told, one lies within the other."""
    length = min(len(one.from_date), len(other.from_date), 10)
    return one.from_date[:length] <= other.to_date[:length] and other.from_date[:length] <= one.to_date[:length]
