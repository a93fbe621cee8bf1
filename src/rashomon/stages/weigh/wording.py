"""The words of an article, sentence by sentence, as copies are compared."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rashomon.records import Article, ParsedArticle

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
PARAGRAPH = re.compile(r"[^\n]+")
_QUOTED = re.compile(r"[“\"«„][^“”\"«»„\n]{1,600}[”\"»“]|[“«][^”»\n]{20,}$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its place, its paragraph and its words with their places."""

    start: int
    stop: int
    paragraph: int
    words: tuple[str, ...]
    at: tuple[tuple[int, int], ...]
    quoted: tuple[bool, ...]


def sentences_of(article: Article, parsed: ParsedArticle | None) -> list[Sentence]:
    """Split the kept text into sentences of words; without a parse each paragraph is one sentence."""
    paragraphs = [m.span() for m in PARAGRAPH.finditer(article.text)]
    spans = (
        list(zip(parsed.sentence_start, parsed.sentence_stop, strict=True)) if parsed else _kept(article, paragraphs)
    )
    marks = [m.span() for m in _QUOTED.finditer(article.text)]
    out, number = [], 0
    for start, stop in spans:
        while number + 1 < len(paragraphs) and paragraphs[number][1] <= start:
            number += 1
        words = [(m.group().casefold().replace("’", "'"), m.span()) for m in _WORD.finditer(article.text, start, stop)]
        inside = tuple(any(a <= at[0] < b for a, b in marks) for _, at in words)
        out.append(Sentence(start, stop, number, tuple(w for w, _ in words), tuple(at for _, at in words), inside))
    return out


def _kept(article: Article, paragraphs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    dropped = list(zip(article.dropped_start, article.dropped_stop, strict=True))
    return [(a, b) for a, b in paragraphs if not any(x < b and a < y for x, y in dropped)]
