"""Text → the segments that cleaning judges: a sentence, or what stands alone on a line."""

from dataclasses import dataclass

from rashomon.language.segment import sentences


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text to keep or to drop. `gap`: 0 within a line, 1 after a line break, 2 after a blank line."""

    start: int
    stop: int
    words: str  # the text itself, its odd spaces and invisible characters made plain
    gap: int
    whole_line: bool


# No-break and other odd spaces read as spaces; zero-width characters and byte order marks, as nothing.
_PLAIN = {ord(c): " " for c in "\u00a0\u2007\u202f\u3000\u2009\u200a\t"} | {
    ord(c): None for c in "\u200b\u200c\u200d\u2060\ufeff\u00ad"
}


def cut_segments(text: str) -> list[Segment]:
    """The segments of a text in order; their offsets are into the text as given."""
    spans = sentences(text, 0, len(text))
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    breaks = [_breaks(text, a, b) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    breaks[0] = breaks[-1] = 2  # the text's own ends
    return [
        Segment(start, stop, plain(text[start:stop]), min(2, breaks[n]), breaks[n] > 0 and breaks[n + 1] > 0)
        for n, (start, stop) in enumerate(spans)
    ]


def plain(words: str) -> str:
    """The words with odd spaces made spaces and invisible characters removed; for reading only, offsets change."""
    return " ".join(words.translate(_PLAIN).split())


def _breaks(text: str, start: int, stop: int) -> int:
    return text[start:stop].replace("\r\n", "\n").replace("\r", "\n").count("\n")
