"""The quotations of a parsed text, with their tokens and what stands around them."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.language.arcs import Tree
from rashomon.language.quotation import Quotation

MARKS = "“\"'‘«„ \u00a0"
FARTHEST = 60  # tokens looked at on either side
GLOSSES = frozenset("mean translate nickname entitle title name subtitle know".split())
LONGEST_TITLE, SHORTEST_CAPITAL = 8, 4  # words of a title; letters of a word that a title writes with a capital
LONGEST_HEADING = 8  # words of a line that is nothing but a quotation


@dataclass(frozen=True, slots=True)
class Span:
    """A quotation's characters and its first and last token."""

    start: int
    stop: int
    first: int
    last: int
    carries_on: bool


class Quoted:
    """All quotations of one text, in order."""

    def __init__(self, tree: Tree, quotations: Sequence[Quotation]) -> None:
        self.tree = tree
        self.spans = [s for q in quotations if (s := _span(tree, q))]
        self.number_of = [-1] * len(tree.parsed.head)
        for number, span in enumerate(self.spans):
            for token in range(span.first, span.last + 1):
                self.number_of[token] = number

    def outside(self, token: int, step: int) -> list[int]:
        """Return the tokens from here on up to the next quotation or the paragraph's end, nearest first."""
        parsed, found = self.tree.parsed, list[int]()
        while 0 <= token < len(parsed.head) and self.number_of[token] < 0 and len(found) < FARTHEST:
            low, high = sorted((token - step, token))
            inside = low >= 0 and high < len(parsed.head)
            if inside and "\n" in parsed.text[parsed.token_stop[low] : parsed.token_start[high]]:
                break
            found.append(token)
            token += step
        return found

    def ending(self, span: Span) -> str:
        """Return the last character between the marks."""
        return self.tree.parsed.text[span.stop - 1 : span.stop]

    def before(self, span: Span) -> str:
        """Return the last character before the mark, "" at the start of the text."""
        return self.tree.parsed.text[max(0, span.start - 12) : span.start].rstrip(MARKS)[-1:]

    def closes_clause(self, span: Span) -> bool:
        """Whether the quotation breaks off for a tag: a comma or the like inside or right behind the mark."""
        behind = self.tree.parsed.text[span.stop : span.stop + 3].lstrip("”\"'’»“")
        return self.ending(span) in tuple(",?!—-…") or behind.startswith((",", " –", " —", " -"))

    def is_sentence(self, span: Span) -> bool:
        """Whether the quotation begins like a sentence."""
        first = self.tree.parsed.text[span.start : span.start + 1]
        return first.isupper() or not first.isalpha()

    def opens_sentence(self, span: Span) -> bool:
        """Whether a sentence, or a line, begins with the quotation."""
        return self.before(span) in ("", *'.!?…:\n”"’')

    def is_heading(self, span: Span) -> bool:
        """Whether the quotation is alone on its line, and short."""
        text = self.tree.parsed.text
        line = text[text.rfind("\n", 0, span.start) + 1 : (text.find("\n", span.stop) + 1 or len(text) + 1) - 1]
        return len(line.split()) <= LONGEST_HEADING and len(line) - (span.stop - span.start) < LONGEST_HEADING

    def is_name(self, span: Span) -> bool:
        """Whether the marks hold a title or a gloss: capitals throughout, "which means “…”", (“…”)."""
        tree, text = self.tree, self.tree.parsed.text
        words = [w for w in text[span.start : span.stop].split() if any(c.isalpha() for c in w)]
        long = [w.lstrip("#@(").strip("'’") for w in words if len(w) >= SHORTEST_CAPITAL]
        if 1 < len(words) <= LONGEST_TITLE and long and all(w[:1].isupper() for w in long):
            return self.ending(span) not in tuple("!?.")
        near = [t for t in self.outside(span.first - 1, -1)[:4] if tree.parsed.upos[t] in ("VERB", "ADJ")]
        in_brackets = text[span.start - 2 : span.start - 1] == "(" and len(words) < SHORTEST_CAPITAL
        return in_brackets or any(tree.lemma(t) in GLOSSES for t in near[:1])


def _span(tree: Tree, quotation: Quotation) -> Span | None:
    parsed = tree.parsed
    first = bisect_left(parsed.token_stop, quotation.start + 1)
    last = bisect_left(parsed.token_start, quotation.stop) - 1
    if first > last:
        return None
    return Span(quotation.start, quotation.stop, first, last, quotation.carries_on)
