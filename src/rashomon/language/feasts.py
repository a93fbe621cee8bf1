"""Feasts and their eves, whose names are days and no places: "New Year’s Eve", "Boxing Day". Compiled by hand."""

from collections.abc import Sequence

from rashomon.language.functionwords import POSSESSIVE

OWNERS = frozenset(
    "new year christmas easter thanksgiving boxing independence victory valentine mother father labor labour memorial "
    "veterans election remembrance bastille republic liberation women children martyrs may all saints souls good "
    "ash palm".split()
)
LAST = frozenset({"eve", "day"})
WHOLE = frozenset({("new", "year"), ("new", "years"), ("good", "friday"), ("ash", "wednesday"), ("palm", "sunday")})


def length(words: Sequence[str]) -> int:
    """How many of the words, which are in lower case and split as the reader splits them, name a feast; 0 if none do.

    Source: the calendar of public holidays as English news names them.
    """
    reach = 0
    while reach < len(words) and (words[reach] in OWNERS or (reach and words[reach] in POSSESSIVE)):
        reach += 1
    if reach and reach < len(words) and words[reach] in LAST:
        return reach + 1
    return 2 if tuple(words[:2]) in WHOLE else 0
