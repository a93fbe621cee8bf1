"""Whether two figures may count one thing although they name it in other words: "ten hostages", "eight residents".

The reader names what is counted by the word beside the number. Where two claims tell of one happening, people under any
names are people, a bare number takes the other's name, and a length is a length in any unit.
"""

from collections.abc import Sequence

from rashomon.language.measures import NOUNS, OBJECT_OF, STATES, SUBJECT_OF, base_value
from rashomon.language.numbers import Bounds, compare
from rashomon.language.persons import ANYONE
from rashomon.records import Figure
from rashomon.stages.weigh.claimwords import stem

FATES = frozenset({*OBJECT_OF.values(), *SUBJECT_OF.values(), *STATES.values(), *NOUNS.values()})
# What the reader puts where no noun stands beside a number: "put the toll at 44", "speaks of six thousand".
NAMELESS = frozenset({"count", "that", "other", "more", "number", "total", "figure", "toll", "people", ""})
ALIKE = (  # what may be said of the same people
    frozenset({"injured", "hospitalised", "survived", "rescued", "casualty", "shot", "stabbed"}),
    frozenset({"detained", "jailed", "charged"}),
    frozenset({"expelled", "deported"}),
    frozenset({"displaced", "evacuated"}),
)
BY_ITSELF = frozenset({"age", "time"})  # an age is compared with an age
LIKE, KIND, BARE, NOTHING = 3, 2, 1, 0


def likeness_of(a: Figure, b: Figure) -> int:
    """How surely two figures count one thing: LIKE by one name, KIND of one kind, BARE where one has no name."""
    if a.measure == b.measure and a.unit == b.unit:
        return LIKE
    if {a.measure, b.measure} & BY_ITSELF:
        return NOTHING
    units = [("" if f.unit == "people" else f.unit) for f in (a, b)]
    if units[0] or units[1]:
        kinds = [base_value(0.0, unit)[1] for unit in units]
        return KIND if units[0] and kinds[0] == kinds[1] else NOTHING
    if a.measure in FATES and b.measure in FATES:
        return KIND if any({a.measure, b.measure} <= alike for alike in ALIKE) else NOTHING
    if _head(a) == _head(b) or (_is_person(a) and _is_person(b)):
        return KIND
    return BARE if {a.measure, b.measure} & NAMELESS else NOTHING


def counted_as(a: Figure, b: Figure) -> str:
    """The measure under which two figures are asked for: what happened, else people, else the one that has a name."""
    measures = [f.measure for f in (a, b)]
    if measures[0] == measures[1]:
        return measures[0]
    happened = next((m for m in measures if m in FATES), "")
    if not happened and _is_person(a) and _is_person(b):
        return "people"
    return happened or next((m for m in measures if m not in NAMELESS), measures[0])


def _is_person(f: Figure) -> bool:
    return f.unit == "people" or f.measure.split(" ")[-1].lower() in ANYONE


def _head(f: Figure) -> str:
    return stem(f.measure.split(" ")[-1].lower())


def bounds(f: Figure) -> Bounds:
    """A figure as `language.numbers` compares it, in the base unit of its dimension."""
    if not f.unit:
        return f.low, f.high, f.hedge
    low = None if f.low is None else base_value(f.low, f.unit)[0]
    return low, None if f.high is None else base_value(f.high, f.unit)[0], f.hedge


def loosely_apart(mine: Sequence[Figure], theirs: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """The two figures of two claims that most surely count one thing and differ; None where they meet in a number.

    Of several the nearest to each other: in "five of those aboard put it at 150" the five count something else.
    """
    likely = [(likeness_of(a, b), a, b) for a in mine for b in theirs if not (is_one(a) or is_one(b))]
    best = max((how for how, _, _ in likely), default=NOTHING)
    pairs = [(a, b) for how, a, b in likely if how == best]
    if best == NOTHING or any(compare(bounds(a), bounds(b)) == "equal" for a, b in pairs):
        return None
    return min(pairs, key=lambda p: (_ratio(*p), p[0].start, p[1].start))


def is_one(f: Figure) -> bool:
    """Whether a figure is an article: "a man"."""
    return f.low == 1.0 and f.stop - f.start <= len("an")


def _ratio(a: Figure, b: Figure) -> float:
    x, y = (abs(next((v for v in bounds(f)[:2] if v is not None), 0.0)) for f in (a, b))
    return max(x, y) / max(1e-9, min(x, y))
