"""Root → Root: a source that several facts know by a shorter name has its full name in all of them.

"Prefecture", "the Naval Prefecture" and "Uruguay's Naval Prefecture" are one body to a reader; within one fact they are
joined by `weigh.sources`, and here only the name is made the same. A short name stays where two bodies could be meant.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from rashomon.language.parties import Party, describe
from rashomon.records import Root

IS_NAME = re.compile(r"(?:[Tt]he )?[A-Z][\w’'.-]*(?: (?:of|for|the|and|[A-Z][\w’'.-]*))*")  # "a local source" is none


def fully_named(roots: Sequence[Root], persons: Iterable[str] = ()) -> list[Root]:
    """Roots of one story, each with the fullest name of its source; names in `persons` are left as they are.

    No two roots of a fact are given one name: they were told apart there.
    """
    people = frozenset(persons)
    parties = {name: describe(name) for name in sorted({r.name for r in roots}) if name not in people}
    full = {name: _fullest(name, parties) for name in parties}
    taken: dict[str, set[str]] = {}
    for root in roots:
        taken.setdefault(root.fact_id, set()).add(root.name)
    out = []
    for root in roots:
        name = full.get(root.name, root.name)
        names = taken[root.fact_id]
        if name != root.name and name not in names and sum(full.get(n, n) == name for n in names) == 1:
            root = replace(root, name=name)
        out.append(root)
    return out


def _fullest(name: str, parties: dict[str, Party]) -> str:
    """The longest of the names that this one is short for; itself where there is none, or where they are of several."""
    mine = parties[name]
    if mine.scope != "own" or not mine.words:
        return name
    longer = [n for n, p in parties.items() if n != name and IS_NAME.fullmatch(n) and _is_short_for(mine, p)]
    longer.sort(key=lambda n: (len(parties[n].words), bool(parties[n].country), -len(n), n))
    bodies = [parties[n] for n in longer]
    nested = all(a.words <= b.words and a.country in ("", b.country) for a, b in pairwise([mine, *bodies]))
    return longer[-1] if longer and nested else name


def _is_short_for(short: Party, full: Party) -> bool:
    """Whether a name says less of the same body: fewer of its words, or the same without the country."""
    if full.scope != "own" or short.organ != full.organ:
        return False
    if short.words == full.words:
        return bool(full.country) and not short.country
    return short.words < full.words and (not short.country or short.country == full.country)
