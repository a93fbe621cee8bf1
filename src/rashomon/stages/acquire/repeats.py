"""Segments → those that give again what the same article has already given: its title, or an earlier passage."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from rashomon.stages.acquire.furniture import Span
from rashomon.stages.acquire.segments import Segment

EDGE = 3  # the first and the last lines, of which one may give the title in part
_WORD = re.compile(r"[^\W_]+")
_SIGNATURE = re.compile(r"^(?:pic\.twitter\.com/\S+\s*|https?://\S+\s*)?[—–-]+\s.{2,60}\(@\w+\)")


def find_repeats(
    segments: Sequence[Segment], dropped: Sequence[bool], min_words: int = 8, likeness: float = 0.8
) -> list[Span]:
    """Passages of at least `min_words` words given before, word for word or nearly; the first giving is kept."""
    words = [_words(s.words) for s in segments]
    before = " "
    spans: list[Span] = []
    run: list[int] = []
    for n, segment in enumerate(segments):
        joined = " ".join(words[n])
        if words[n] and (len(words[n]) >= 3 or run[-1:] == [n - 1]) and f" {joined} " in before:
            run.append(n)
            continue
        spans += _close(segments, words, run, min_words)
        ended, run = run, []
        if (
            ended
            and ended[-1] == n - 1
            and spans
            and spans[-1].stop == segments[n - 1].stop
            and _SIGNATURE.match(segment.words)
        ):
            spans[-1] = Span(spans[-1].start, segment.stop, "repeat", spans[-1].because)
        elif dropped[n]:
            continue
        elif _nearly_given(n, segments, words, dropped, min_words, likeness):
            spans.append(Span(segment.start, segment.stop, "repeat", ("nearly the same words as an earlier sentence",)))
        else:
            before += joined + " "
    return spans + _close(segments, words, run, min_words)


def _close(segments: Sequence[Segment], words: Sequence[list[str]], run: Sequence[int], min_words: int) -> list[Span]:
    if sum(len(words[n]) for n in run) < min_words:
        return []
    spans: list[Span] = []
    for n in run:
        if spans and n - 1 in run:
            spans[-1] = Span(spans[-1].start, segments[n].stop, "repeat", spans[-1].because)
        else:
            spans.append(Span(segments[n].start, segments[n].stop, "repeat", ("the same words as an earlier passage",)))
    return spans


def _nearly_given(
    n: int,
    segments: Sequence[Segment],
    words: Sequence[list[str]],
    dropped: Sequence[bool],
    min_words: int,
    likeness: float,
) -> bool:
    """Tell whether one earlier segment holds nearly all the words in nearly this order, and every name and number."""
    own = words[n]
    if len(own) < 1.5 * min_words:
        return False
    kept = set(own)
    names = {w.lower() for w in re.findall(r"\b(?:[A-Z][^\W_]+|\w*\d\w*)\b", segments[n].words[1:])}
    for m in range(n):
        if dropped[m] or len(kept & set(words[m])) < likeness * len(kept) or not names <= set(words[m]):
            continue
        blocks = SequenceMatcher(None, words[m], own, autojunk=False).get_matching_blocks()
        if sum(b.size for b in blocks if b.size >= 3) >= likeness * len(own):
            return True
    return False


def find_title(segments: Sequence[Segment], title: str | None, dropped: Sequence[bool]) -> list[Span]:
    """Lines that only give the title again, among the first and the last few, and anywhere as a whole line."""
    wanted = _words(title or "")
    if len(wanted) < 2:
        return []
    return [
        Span(s.start, s.stop, "title", ("the article's title again",))
        for n, s in enumerate(segments)
        if s.whole_line
        and not dropped[n]
        and _is_title(_words(s.words), wanted, at_edge=n < EDGE or n >= len(segments) - EDGE)
    ]


def _is_title(words: list[str], wanted: list[str], at_edge: bool) -> bool:
    if words == wanted:
        return True
    if not at_edge or len(words) < 4:
        return False
    cut = min(len(words), len(wanted))  # feeds cut long titles short
    return words[:cut] == wanted[:cut] and cut >= 5 and abs(len(words) - len(wanted)) <= 4


def read_headline(segments: Sequence[Segment], dropped: Sequence[bool]) -> str | None:
    """The headline that an untitled text opens with, or that a trail of the site's sections ends in, or None."""
    for n, segment in enumerate(segments[:4]):
        if dropped[n]:
            continue
        words = segment.words
        is_headline = (
            segment.whole_line
            and words[-1:] not in ".;:,—–-"  # "TORVIK, Pell —" is a dateline
            and 3 <= words.count(" ") + 1 <= 30
            and n + 1 < len(segments)
        )
        if is_headline and len(words) <= 200:
            return words
        break
    trail = re.match(r"^Home\s+(?:[»>/|›]\s*)?([A-Z].{15,150})$", segments[-1].words) if segments else None
    return trail[1] if trail and dropped[-1] else None


def _words(text: str) -> list[str]:
    return [w.lower() for w in _WORD.findall(text)]
