"""Numbers that one sentence sets against each other: "four, not the three that were announced", "310, up from 140"."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rashomon.language.numbers import find

FAR = 120  # characters between the two numbers
NOT = re.compile(r"[^.;:?!]*\bnot\s+(?:the\s+)?", re.I)  # between the number that holds and the one that does not
BUT = re.compile(r"[^.;:?!]*\bbut\s+(?:the\s+)?", re.I)  # "not three but four"
NOT_BEFORE = re.compile(r"\bnot\s+(?:the\s+)?$", re.I)
BEFORE_NOW = re.compile(
    r"[^.;:?!]*\b(?:instead\s+of|(?:up|down)(?:\s+sharply)?,?\s+from|in\s+place\s+of)\s+(?:the\s+)?(?:\w+\s+day[’']s\s+)?",
    re.I,
)

Number = tuple[float | None, float | None]


@dataclass(frozen=True, kw_only=True, slots=True)
class Against:
    """A number at `start` that a sentence holds up and the one that it takes back."""

    start: int
    stop: int
    other: Number
    was_so: bool  # the other held before: no contradiction, but a change


@lru_cache(maxsize=1024)  # claims that nest share a sentence
def set_against(text: str, start: int, stop: int) -> tuple[Against, ...]:
    """The numbers that the sentence `text[start:stop]` sets against another one."""
    found = find(text, start, stop)
    out = []
    for one, other in pairwise(found):
        between = text[one.stop : other.start]
        is_none = other.low == 1.0 and between.lower().endswith("not ")  # "not one of them"
        if len(between) > FAR or one.unit != other.unit or is_none or one.low == other.low:
            continue
        if BUT.fullmatch(between) and NOT_BEFORE.search(text, start, one.start):
            out.append(Against(start=other.start, stop=other.stop, other=(one.low, one.high), was_so=False))
        elif NOT.fullmatch(between) or BEFORE_NOW.fullmatch(between):
            was_so = NOT.fullmatch(between) is None
            out.append(Against(start=one.start, stop=one.stop, other=(other.low, other.high), was_so=was_so))
    return tuple(out)
