"""What a mention's own words say of its kind and borders, put over what a reader makes of it. Pure functions.

The scheme: a country's name is a place, also where its government acts; an adjective of nationality names a group.
"""

import re
from collections.abc import Sequence

from rashomon.language import countries
from rashomon.language.mentionborders import Span, bordered

REALM = re.compile(
    r"(?:kingdom|republic|duchy|emirate|sultanate|principality|province|gulf|bay|isle|strait|county|region) of ", re.I
)
ACRONYM = re.compile(r"[A-Z]{3,6}")  # names a body, where it is no country's

# A name right after one of these is that of a ship or a plane, whoever it was named after: "the ferry Margaret Rose".
CRAFT = frozenset(
    "ship vessel tanker dredger ferry trawler tug tugboat freighter liner yacht submarine frigate destroyer cruiser "
    "corvette barge schooner steamer icebreaker airship spacecraft satellite".split()
)
# And before one of these that of what is printed: "published in Harbour Case | Reports".
PRINTED = frozenset("Reports Journal Proceedings Annals".split())
FORENAMES = frozenset("mv mt ms ss hms uss doña don lady queen king san santa saint sir".split())  # of such names
# And after one of these that of a body: "the law firm Teller Brandt".
FIRMS = frozenset(
    "firm company newspaper tabloid broadsheet daily weekly magazine airline carrier bank "
    "carmaker automaker maker manufacturer retailer startup insurer lender miner website portal "
    "conglomerate subsidiary consultancy thinktank charity nonprofit newsletter blog agency union".split()
)


def _craft(words: Sequence[str], start: int) -> int:
    """Where the name of a ship or a plane begins that goes on at `start`; -1 where it is none."""
    while start > 1 and words[start - 1].lower() in FORENAMES and words[start - 1][:1].isupper():
        start -= 1
    return start if start and words[start - 1].lower() in CRAFT else -1


def _is_acronym(word: str) -> bool:
    return bool(ACRONYM.fullmatch(word)) and not countries.by_name(word)


def settled(words: Sequence[str], spans: Sequence[Span]) -> list[Span]:
    """Mentions with what their words settle of their borders and kinds; persons are named persons."""
    found = []
    capitals = 2 * sum(w.isupper() for w in words) > len(words)
    for start, last, kind in bordered(words, spans):
        if (craft := _craft(words, start)) >= 0 and words[start][:1].isupper():
            start, kind = craft, "other"
        elif words[last : last + 1] and words[last] in PRINTED and words[start][:1].isupper() and not capitals:
            last, kind = last + 1, "organisation"
        elif kind in ("person", "place") and last - start == 1 and not capitals and _is_acronym(words[start]):
            kind = "organisation"
        elif kind != "person":
            name = " ".join(words[start:last])
            if kind in ("organisation", "other") and REALM.match(name):
                kind = "place"
            if countries.by_name(name):
                kind = "place" if kind in {"organisation", "group", "other"} else kind
            elif kind in {"organisation", "place", "other"} and countries.by_adjective(name):
                kind = "group"
        found.append((start, last, kind))
    return found
