"""Events that are one though no fact holds both: the same kind of deed, by or to the same party, at no other time.

What is told in passing, without one of its sides, is the only larger event of its kind that it may be.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from rashomon.language.deedwords import kind_of
from rashomon.records import Event
from rashomon.stages.weigh.joined import Joined

SUFFERED = frozenset({"ASSAULT", "COERCE"})  # of one kind, of one time, done to one sort of people: one deed
HARMED = frozenset({"death", "injury"})
DAY = len("2031-05-03")
MONTH = slice(len("2031"), len("2031-05"))
MUCH = 8  # times the claims: what is so much more told is what the story is about
TOLD_AGAIN = frozenset(
    {"ASSAULT", "COERCE", "RETREAT", "SANCTION"}
)  # of what is done, not said: a story has few of a kind


def _never(one: int, other: int) -> bool:
    return False


def same_events(
    events: Sequence[Event],
    words: Sequence[str],
    courses: Sequence[int] = (),
    differ: Callable[[int, int], bool] = _never,
    count_apart: Callable[[int, int], bool] = _never,
) -> list[list[int]]:
    """Return groups of places in `events`, in order; `words` are the lemmas that name them.

    `courses` says for each which other event it was part of, or -1: the dead of one raid are the dead of one event.
    `differ` says of two places that their words cannot name one deed, `count_apart` that they count other numbers.
    """
    events = _without_slips(events)
    joined = Joined(range(len(events)), lambda a, b: _are_apart(events[a], events[b]) or differ(a, b))
    for one, other in _alike(events):
        first, second = events[one], events[other]
        named = words[one] == words[other] or (first.mode == second.mode != "")
        if named and (_is_same(first, second) or _is_one_day(first, second)):
            joined.join(one, other)
    held: dict[tuple[int, str], int] = {}
    for n, course in enumerate(courses):
        kind = kind_of(events[n].plover, events[n].mode, words[n])
        if course >= 0 and kind in HARMED:
            other = held.setdefault((joined.root(course), kind), n)
            if not _are_of_two_countries(events[n], events[other]):
                joined.join(n, other)
    for n, others in _retold(events, words, lambda a, b: differ(a, b) or count_apart(a, b)):
        if len({joined.root(m) for m in others}) == 1:
            joined.join(n, others[0])
    return joined.groups()


def _without_slips(events: Sequence[Event]) -> list[Event]:
    """The events, without the date of one told in passing that has the month of a much told one and another year."""
    of_month: dict[tuple[str, str, str, str], list[Event]] = defaultdict(list)
    for event in events:
        if event.mode and event.from_date[MONTH]:
            of_month[event.plover, event.mode, event.actor, event.from_date[MONTH]].append(event)
    return [
        replace(e, from_date="", to_date="")
        if any(
            len(e.claims) * MUCH <= len(other.claims) and e.from_date[:4] != other.from_date[:4]
            for other in of_month.get((e.plover, e.mode, e.actor, e.from_date[MONTH]), ())
        )
        else e
        for e in events
    ]


def _retold(
    events: Sequence[Event], words: Sequence[str], differ: Callable[[int, int], bool]
) -> Iterator[tuple[int, list[int]]]:
    """Yield each event that is told in passing with the larger ones that it may be, those of two known sides before.

    "The girls were freed" beside thirty tellings of who freed whom: it names no other day and no other party.
    """
    of_kind: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n, event in enumerate(events):
        of_kind[event.plover, kind_of(event.plover, event.mode, words[n])].append(n)
    for n, event in enumerate(events):
        if event.plover not in TOLD_AGAIN or _is_whole(event):
            continue
        alike = of_kind[event.plover, kind_of(event.plover, event.mode, words[n])]
        larger = [m for m in alike if m != n and len(events[m].claims) >= len(event.claims)]
        fit = [
            m for m in larger if _are_named_alike(event, events[m], words[n], words[m]) and _may_be(event, events[m])
        ]
        fit = [m for m in fit if not differ(n, m)]
        yield n, [m for m in fit if _is_whole(events[m])] or fit


def _is_whole(event: Event) -> bool:
    """Whether both sides are known."""
    return bool((event.actor or event.actor_country) and (event.recipient or event.recipient_country))


def _are_named_alike(one: Event, other: Event, word: str, other_word: str) -> bool:
    return word == other_word or one.mode == other.mode != ""


def _may_be(one: Event, other: Event) -> bool:
    """Whether nothing that both name sets them apart, and whom it was done to is of one sort."""
    sides = (
        (one.actor, one.actor_country, other.actor, other.actor_country),
        (one.recipient, one.recipient_country, other.recipient, other.recipient_country),
    )
    if any(a and c and a != c and not (b and b == d) for a, b, c, d in sides):
        return False
    if any(b and d and b != d for _, b, _, d in sides) or one.status != other.status:
        return False
    sectors = {one.recipient_sector, other.recipient_sector} - {""}
    return len(sectors) < 2 and not _are_apart(one, other)


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
