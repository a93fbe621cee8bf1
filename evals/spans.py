"""Places in articles and how much two of them share; offsets are code points, `start` inclusive, `stop` exclusive."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from pathlib import PurePosixPath
from typing import Any, NamedTuple

NAME_STOP_WORDS = {"the", "of", "s", "and", "a", "an", "for", "in", "mr", "mrs", "ms", "dr", "president", "minister"}


class Span(NamedTuple):
    """A place in one article."""

    article: str
    start: int
    stop: int


def stem(uri: str) -> str:
    """An article's name without folder and ending, so that keys and dossiers name articles alike."""
    return re.sub(r"\.(txt|html?|json)$", "", PurePosixPath(uri).name)


def spans(items: Iterable[Mapping[str, Any]], names: Mapping[str, str] | None = None) -> list[Span]:
    """Return the spans of key or dossier entries; `names` gives the URI of an article id."""
    known = names or {}
    return [
        Span(stem(known.get(item["article"], item["article"])), item["start"], item.get("stop", item.get("end", 0)))
        for item in items
    ]


def length(span: Span) -> int:
    """Return how many characters the span holds."""
    return span.stop - span.start


def shared(one: Span, other: Span) -> int:
    """Return how many characters two spans have in common."""
    if one.article != other.article:
        return 0
    return max(0, min(one.stop, other.stop) - max(one.start, other.start))


def covers(span: Span, gold: Span) -> bool:
    """Whether the span holds at least half of the gold span."""
    return shared(span, gold) >= 0.5 * max(1, length(gold))


def likeness(one: Span, other: Span) -> float:
    """Return the characters in common over all characters of the two, 0..1."""
    both = shared(one, other)
    return both / (length(one) + length(other) - both) if both else 0.0


def meets(one: Span, other: Span, share: float = 0.5) -> bool:
    """Whether two spans share at least `share` of the shorter one."""
    return shared(one, other) >= share * max(1, min(length(one), length(other)))


def met_on_two_sides(sides: Sequence[Sequence[Span]], others: Sequence[Sequence[Span]]) -> int:
    """How many places of two of `others` two of `sides` meet, each one of them; 0 where not two are met so."""
    met = {
        (i, j): n
        for i, side in enumerate(sides)
        for j, other in enumerate(others)
        if (n := sum(any(meets(span, place) for span in side) for place in other))
    }
    return max((met[a] + met[b] for a, b in combinations(met, 2) if a[0] != b[0] and a[1] != b[1]), default=0)


def characters(found: Iterable[Span]) -> set[tuple[str, int]]:
    """Return every character position that the spans hold."""
    return {(span.article, at) for span in found for at in range(span.start, span.stop)}


def same_name(one: str | None, other: str | None) -> bool:
    """Whether two names could be one person's: the same last word, or half of the shorter name's words."""
    first, second = _name_words(one), _name_words(other)
    if not first or not second:
        return False
    common = len(set(first) & set(second))
    return first[-1] == second[-1] or common / min(len(set(first)), len(set(second))) >= 0.5


def _name_words(name: str | None) -> list[str]:
    return [word[:7] for word in re.findall(r"\w+", (name or "").casefold()) if word not in NAME_STOP_WORDS]
