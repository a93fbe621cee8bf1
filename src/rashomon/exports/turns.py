"""How the values of one toll stand to each other: the latest, what is told against it, its bounds, the earlier."""

from collections.abc import Sequence

from rashomon.exports.view import Row, View
from rashomon.language.fates import INJURED, KILLED
from rashomon.language.moments import are_before

RISING = (KILLED, INJURED)  # a number of them only grows
AGAINST, BOUND, EARLIER = "or", ",", "earlier"


def by_measure(view: View) -> dict[str, list[Row]]:
    """Return the main figures by what they count, in the order of the record."""
    found: dict[str, list[Row]] = {}
    for figure in view.dossier["story"]["main"]["figures"]:
        found.setdefault(figure["measure"], []).append(figure)
    return found


def in_turn(view: View, figures: Sequence[Row]) -> list[tuple[str, Row]]:
    """Return the values of one toll, each with how it stands to the first, which is the latest ("").

    Those told at one time stand beside one another. A bound that the first value meets ("at least 50" beside 59) is no
    alternative to it.
    """
    first, *others = figures
    for n, other in enumerate(others):
        if is_outgrown(view, first, other) or (is_bound_of(first, other) and not is_outgrown(view, other, first)):
            first, others[n] = other, first
    stands = [
        (EARLIER if is_outgrown(view, f, first) else BOUND if is_bound_of(f, first) else AGAINST, f) for f in others
    ]
    return [("", first), *sorted(stands, key=lambda stand: (AGAINST, BOUND, EARLIER).index(stand[0]))]


def is_outgrown(view: View, one: Row, other: Row) -> bool:
    """Whether one value is an earlier state of the other: a number of dead or hurt only grows."""
    numbers = [f["low"] if f["low"] is not None else f["high"] for f in (one, other)]
    can_follow = one["measure"] not in RISING or numbers[0] < numbers[1]
    return can_follow and is_before(view, one, other)


def is_before(view: View, one: Row, other: Row) -> bool:
    """Whether every report that gives one value, as far as it is dated, came out before those that give the other."""
    days = [[d for a in f.get("articles", ()) if (d := view.articles[a]["published"])] for f in (one, other)]
    return bool(days[1]) and are_before(days[0], min(days[1]))


def is_bound_of(one: Row, other: Row) -> bool:
    """Whether a value is a bound that the other one keeps: "at least 50" of 59."""
    low = other["low"]
    return one["high"] is None and one["low"] is not None and low is not None and bool(low > one["low"])
