"""Article, ParsedArticle → TimeMention."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from rashomon.language import datewords
from rashomon.language.inflection import base
from rashomon.records import ParsedArticle, TimeMention, content_id

# Words that put what they govern, or what they describe, in the future.
EXPECTING = frozenset(
    "expect plan schedule intend aim prepare hope want promise vow pledge due ready slate poise propose upcoming "
    "forthcoming invite".split()
)
AHEAD = frozenset({"will", "shall", "'ll", "’ll", "would"})
UNTIL = frozenset({"until", "till", "by"})
AHEAD_OF = frozenset({"ahead", "before", "for"})
BEHIND = frozenset({"VBD", "VBN"})


def _blocks(parsed: ParsedArticle) -> Iterator[tuple[int, int]]:
    """Runs of sentences with nothing but a gap between them: a wrong sentence border must not cut "Dec. 12"."""
    start = stop = -1
    for first, last in zip(parsed.sentence_start, parsed.sentence_stop, strict=True):
        if stop >= 0 and first - stop <= 3 and not parsed.text[stop:first].strip():
            stop = last
            continue
        if stop >= 0:
            yield start, stop
        start, stop = first, last
    if stop >= 0:
        yield start, stop


def _head_outside(parsed: ParsedArticle, start: int, stop: int) -> int:
    """The first word outside the span that governs it; -1 where there is none."""
    inside = [i for i, s in enumerate(parsed.token_start) if start <= s < stop]
    outside = [parsed.head[i] for i in inside if parsed.head[i] not in inside]
    return outside[0] if outside else -1


def _lemma(parsed: ParsedArticle, word: int) -> str:
    form = parsed.text[parsed.token_start[word] : parsed.token_stop[word]]
    return base(form, parsed.lemma[word], parsed.upos[word], parsed.xpos[word], EXPECTING)


def _tense_of(parsed: ParsedArticle, verb: int, children: list[list[int]]) -> str:
    """past, future or "" for a verb with its auxiliaries."""
    helpers = [c for c in children[verb] if parsed.rel[c].startswith(("aux", "cop"))]
    if any(parsed.lemma[c] in AHEAD for c in helpers):
        return "future"
    if _lemma(parsed, verb) in EXPECTING and parsed.xpos[verb] != "VBD":
        return "future"
    if any(parsed.xpos[c] in BEHIND or parsed.lemma[c] == "have" for c in helpers):
        return "past"
    if parsed.xpos[verb] in BEHIND and not helpers:
        return "past"
    if parsed.xpos[verb] == "VB" and any(parsed.xpos[c] in ("VBZ", "VBP") and parsed.lemma[c] == "be" for c in helpers):
        return "future"  # "she is to fly home"
    if any(parsed.rel[c] == "mark" and parsed.lemma[c] == "to" for c in children[verb]):
        head = parsed.head[verb]
        return "future" if head >= 0 and _lemma(parsed, head) in EXPECTING | {"be", "set"} else "?"
    return "" if helpers or parsed.xpos[verb] in ("VBZ", "VBP") else "?"


def _is_said(parsed: ParsedArticle, start: int) -> bool:
    """Whether a past verb stands right before: in "said Monday it will", the day is that of the saying."""
    before = bisect_left(parsed.token_start, start) - 1
    if before >= 0 and parsed.text[parsed.token_start[before] : parsed.token_stop[before]].lower() == "on":
        before -= 1
    return before >= 0 and parsed.xpos[before] == "VBD"


def tense_at(parsed: ParsedArticle, start: int, stop: int, children: list[list[int]]) -> str:
    """The tense of the verb that governs the span: past, future or "" where it is neither."""
    before = _words_before(parsed, start)
    if re.match(r"[’']s\b", parsed.text[stop : stop + 3]):
        return "future" if AHEAD_OF.intersection(before) else ""  # "Friday's raids" have their own time
    if _is_said(parsed, start):
        return "past"
    tense = _climbed(parsed, start, stop, children)
    return "future" if tense != "past" and before and before[-1] in UNTIL else tense


def _words_before(parsed: ParsedArticle, start: int) -> list[str]:
    """The three words before the span, lower-cased."""
    at = bisect_left(parsed.token_start, start)
    return [parsed.text[parsed.token_start[i] : parsed.token_stop[i]].lower() for i in range(max(0, at - 3), at)]


def _climbed(parsed: ParsedArticle, start: int, stop: int, children: list[list[int]]) -> str:
    """The tense of the nearest verb above the span that has one."""
    at, steps = _head_outside(parsed, start, stop), 0
    while at >= 0 and steps < 12:
        if parsed.upos[at] in ("VERB", "AUX") or any(parsed.rel[c] == "cop" for c in children[at]):
            tense = _tense_of(parsed, at, children)
            if tense != "?":
                return tense
        elif _lemma(parsed, at) in EXPECTING or any(_lemma(parsed, c) in EXPECTING for c in children[at]):
            return "future"
        at, steps = parsed.head[at], steps + 1
    return ""


def _children(parsed: ParsedArticle) -> list[list[int]]:
    children: list[list[int]] = [[] for _ in parsed.head]
    for i, head in enumerate(parsed.head):
        if head >= 0:
            children[head].append(i)
    return children


def find_times(parsed: Sequence[ParsedArticle]) -> Iterator[TimeMention]:
    """Yield every time expression of the kept text, with its normal form and the tense it stands in."""
    for one in sorted(parsed, key=lambda p: p.article_id):
        children = _children(one)
        for start, stop in _blocks(one):
            for found in datewords.find(one.text, start, stop):
                yield TimeMention(
                    article_id=one.article_id,
                    id=content_id("time", one.article_id, found.start, found.stop),
                    start=found.start,
                    stop=found.stop,
                    normal=found.normal,
                    precision=found.precision,
                    tense=tense_at(one, found.start, found.stop, children),
                )
