"""Segment → named signals: what speaks for a segment being furniture of the page, and what for its being news.

Each signal is a number between 0 and 1. What they weigh is learned (`language.boilerplate_weights`); a reader is shown
the reasons of those that weighed most.
"""

import re
from collections import Counter
from collections.abc import Sequence

from rashomon.language.boilerplate import (
    APPEAL_OPENER,
    BREADCRUMB,
    BY_NAME,
    FIRST_PLURAL,
    FUNCTION_WORDS,
    IMPERATIVE,
    REPORTING,
    SECOND_PERSON,
    VERBS,
    find_cues,
    read_lower,
)
from rashomon.language.datelines import is_date_line, is_dateline_line
from rashomon.stages.acquire.segments import Segment

Signals = dict[str, float]

_ENDS = tuple(".?!”\"’'…)")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_LETTERS = re.compile(r"[^\W\d_]")
_OTHER_LETTERS = re.compile(r"[^\W\d_\u0000-\u024f]")
_ACCENTED = re.compile(r"[^\W\d_\u0000-\u007f]")
_LINK = re.compile(
    r"https?://|www\.|\.(?:com|org|net|info|tv|news|media|example|invalid|gov|co\.\w\w)\b|\bt\.me/|\w@\w"
)
_PRICE = re.compile(
    r"[$€£¥₹]\s?\d|\d\s?(?:€|£|zł|kr\b|usd\b|eur\b|naira\b|pesos\b)|\b(?:rs|usd|eur|rp|s/|ksh|sh|php)\.?\s?\d"
)
_BARS = re.compile(r"\s[|·•»>▸]\s|\s{3,}")
_ANY_QUOTE = re.compile(r"[“”\"]")
_BULLET = re.compile(r"(?:[-•*▪●–—]\s|\d{1,2}[.)]\s)")
_LABEL = re.compile(r"[A-Z][\w '’/&-]{1,28}:(?!\d)")
_NAME_PART = r"(?:[^\W\d_a-z][\w.'’-]*[.,]?|and|&|de|da|van|von|al|el|bin|[|·,–—-])"
_NAME = re.compile(rf"{_NAME_PART}(?:\s+{_NAME_PART}){{0,6}}$")
_SNIPPETS = re.compile(r"(?:\.\.\.|…)\s.*\s(?:\.\.\.|…)(?:\s|$)")
_PHONE = re.compile(r"(?<!\d)\+?\d[\d\s().-]{6,}\d\b")
_CAPS_RUN = re.compile(r"\b[A-Z]{3,}(?:[ '’-]+[A-Z]{2,})+\b")


def read_signals(segments: Sequence[Segment], title: str | None) -> list[Signals]:
    """The signals of every segment of one article, each judged beside the others."""
    stems = [_stems(s.words) for s in segments]
    spread = Counter(stem for group in stems for stem in group)
    in_title = _stems(title or "")
    words = [_words_of(s) for s in segments]
    return [
        {**words[n], **_place_of(n, segments, titled=bool(title)), **_kinship(stems[n], spread, in_title), **headings}
        for n, headings in enumerate(_under_headings(segments, words))
    ]


_HEADING_CUES = ("related", "legal", "comments", "subscribe", "share")
_BEFORE_APPEAL = 3  # an appeal follows a report; one that stands before it governs nothing
_REACH = {"appeal": 60, "legal": 20}  # segments that a heading governs; an appeal runs to the end


def _under_headings(segments: Sequence[Segment], words: Sequence[Signals]) -> list[Signals]:
    """For each segment, the kinds of heading it stands under: a short line that opens a block of furniture."""
    found: list[Signals] = []
    opened: dict[str, int] = {}
    for n, (segment, signals) in enumerate(zip(segments, words, strict=True)):
        opened = {
            cue: at for cue, at in opened.items() if n - at <= _REACH.get(cue, 8) and not _closes(cue, segment, signals)
        }
        under = {f"under a heading: {cue}": 1.0 for cue in opened}
        open_ended = signals["no full stop"] > 0
        under |= {f"in a list under a heading: {cue}": 1.0 for cue in opened if open_ended and segment.whole_line}
        found.append(under)
        if signals["opens an appeal"] and n >= _BEFORE_APPEAL:
            opened["appeal"] = n
        heads = segment.whole_line and len(segment.words) <= 45 and segment.words[-1:] not in '.!?”"'
        if heads and signals["a cue at the start"]:
            opened |= {cue: n for cue in _HEADING_CUES if f"cue: {cue}" in signals}
    return found


def _closes(cue: str, segment: Segment, signals: Signals) -> bool:
    """Tell whether the segment shows that the block under a heading has ended: it is long, or somebody is quoted."""
    if cue in ("appeal", "legal"):
        return False
    return (
        len(segment.words) > 140
        or (signals["quotation"] > 0 and signals["reporting verb"] > 0)
        or (not segment.whole_line and segment.gap > 0)
    )


def _words_of(segment: Segment) -> Signals:
    words, low = segment.words, read_lower(segment.words)
    tokens = _WORD.findall(words)
    found = _cues_of(words, low, segment, len(tokens))
    found |= _voice(words, low)
    if words.isupper() and len(tokens) > 5:  # a text in capitals throughout: they tell nothing
        words = words.capitalize()
        tokens = _WORD.findall(words)
    found |= _shape(words, tokens)
    if len(words) <= 120:
        found |= _short_forms(words, len(tokens))
    return found


def _cues_of(words: str, low: str, segment: Segment, count: int) -> Signals:
    begun, names = find_cues(low)
    if BY_NAME.match(words):
        names.append("by name")
    if BREADCRUMB.match(words):
        names.append("breadcrumb")
    found = {f"cue: {name}": 1.0 for name in names}
    found["several cues"] = float(len(names) > 1)
    found["a cue at the start"] = float(bool(begun))
    found["a cue at the start of a line"] = float(bool(begun) and segment.gap > 0)
    found["a cue in a short line"] = float(bool(names) and count <= 10)
    sentence = words[-1:] in tuple('.?!”"') or not VERBS.isdisjoint(low.split())
    found["a cue in a long sentence"] = float(bool(names) and count > 12 and words[-1:] in _ENDS)
    picture = not {"picture", "caption label"}.isdisjoint(names)
    found["a picture cue in a long sentence"] = float(picture and count > 9 and sentence)
    found["a picture cue without a sentence"] = float(picture and not sentence)
    found["opens an appeal"] = float(segment.whole_line and len(words) <= 60 and bool(APPEAL_OPENER.match(low)))
    found["a cue as a label"] = float(bool(begun) and bool(_LABEL.match(words)))
    found["a cue and no full stop"] = float(bool(names) and words[-1:] not in _ENDS)
    found["a cue in a whole line"] = float(bool(names) and segment.whole_line)
    return found


def _shape(words: str, tokens: list[str]) -> Signals:
    count = len(tokens)
    long_words = [t for t in tokens[1:] if len(t) >= 4]
    low = {t.lower() for t in tokens}
    function = not low.isdisjoint(FUNCTION_WORDS)
    other = len(_OTHER_LETTERS.findall(words)) if not words.isascii() else 0
    return {
        "one or two words": float(count <= 2),
        "three to five words": float(3 <= count <= 5),
        "six to ten words": float(6 <= count <= 10),
        "more than twenty words": float(count > 20),
        "no full stop": float(words[-1:] not in _ENDS),
        "names and titles": sum(t[0].isupper() for t in long_words) / len(long_words) if long_words else 0.0,
        "no function word": float(not function and count > 1),
        "no verb": float(low.isdisjoint(VERBS) and not any(len(t) > 4 and t.endswith("ed") for t in low)),
        "other letters": other / len(_LETTERS.findall(words)) if other else 0.0,
        "foreign letters": float(not function and count > 1 and not words.isascii() and bool(_ACCENTED.search(words))),
        "runs of capitals": float(len(_CAPS_RUN.findall(words)) > 1),
        "bars": float(bool(_BARS.search(words))),
        "snippets": float(words[:1] in ".…" and bool(_SNIPPETS.search(words))),
    }


def _short_forms(words: str, count: int) -> Signals:
    """Signals that only a short line can give."""
    letters = [c for c in words if c.isalpha()]
    return {
        "capitals": float(len(letters) >= 4 and sum(c.isupper() for c in letters) > 0.6 * len(letters)),
        "no letters": float(not letters),
        "only names": float(count <= 7 and bool(_NAME.match(words))),
        "only a date": float(any(c.isdigit() for c in words) and is_date_line(words)),
        "only a dateline": float(is_dateline_line(words)),
        "a whole line in square brackets": float(words[:1] == "[" and words[-1:] == "]" and count > 2),
        "bracketed": float(words[:1] in "([" and words[-1:] in ")]"),
        "list item": float(bool(_BULLET.match(words)) and words[-1:] not in "-–—"),
        "label": float(bool(_LABEL.match(words)) and count <= 14),
    }


def _voice(words: str, low: str) -> Signals:
    quotes = bool(_ANY_QUOTE.search(words))
    return {
        "link": float(bool(_LINK.search(low))),
        "handle": float("@" in words or "#" in words),
        "price": float(bool(_PRICE.search(low))),
        "telephone": float(bool(_PHONE.search(words))),
        "speaks to you": float(not quotes and bool(SECOND_PERSON.search(low))),
        "speaks of us": float(not quotes and bool(FIRST_PLURAL.search(low))),
        "imperative": float(bool(IMPERATIVE.match(low))),
        "question": float(words.endswith("?")),
        "exclamation": float(words.endswith("!")),
        "quotation": float(quotes),
        "reporting verb": float(bool(REPORTING.search(low))),
    }


def _place_of(n: int, segments: Sequence[Segment], titled: bool) -> Signals:
    segment, last = segments[n], len(segments) - 1
    stands_alone = segment.whole_line and len(segment.words) <= 80
    open_ended = segment.words[-1:] not in _ENDS
    first, end = n == 0, n == last
    early, late = n < 3, n >= last - 2
    return {
        "first": float(first),
        "first, short": float(first and titled and stands_alone and open_ended),
        "early, short": float(early and not first and stands_alone and open_ended),
        "first, names": float(early and titled and bool(_NAME.match(segment.words)) and stands_alone),
        "headline": float(
            not titled and first and segment.whole_line and open_ended and 4 <= segment.words.count(" ") + 1 <= 30
        ),
        "last": float(end),
        "last, short": float(end and stands_alone and open_ended),
        "late, short": float(late and not end and stands_alone and open_ended),
        "whole line": float(segment.whole_line),
        "within a line": float(segment.gap == 0),
        "alone between blank lines": float(segment.gap == 2 and stands_alone),
    }


def _stems(words: str) -> set[str]:
    return {w.lower()[:6] for w in _WORD.findall(words) if len(w) >= 4 and w.lower() not in FUNCTION_WORDS}


def _kinship(stems: set[str], spread: Counter[str], in_title: set[str]) -> Signals:
    if not stems:
        return {"nothing to compare": 1.0}
    shared = sum(spread[s] > 1 or s in in_title for s in stems) / len(stems)
    often = sum(spread[s] > 3 for s in stems) / len(stems)
    return {
        "shares words with the article": shared,
        "shares its main words": often,
        "shares no word": float(shared == 0.0),
    }
