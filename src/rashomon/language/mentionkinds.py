"""What a mention's own words say of its kind and borders, put over what a reader makes of it. Pure functions.

The scheme: a country's name is a place, also where its government acts; an adjective of nationality names a group.
"""

from collections.abc import Sequence

from rashomon.language import countries

LOOSE = frozenset({",", "and", "-"})  # never the last word of a name


def settled(words: Sequence[str], spans: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Mentions (first word, one past the last, kind) with what their words settle; persons keep their kind."""
    found = []
    for start, stop, kind in spans:
        last = stop - 1 if stop - start > 1 and words[stop - 1] in LOOSE else stop
        if kind != "person":
            name = " ".join(words[start:last])
            if countries.by_name(name):
                kind = "place" if kind in {"organisation", "group", "other"} else kind
            elif kind in {"organisation", "place", "other"} and countries.by_adjective(name):
                kind = "group"
        found.append((start, last, kind))
    return found
