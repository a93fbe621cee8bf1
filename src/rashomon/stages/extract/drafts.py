"""An article's words as figures need them, and a figure before it is joined with its whole."""

from dataclasses import dataclass

from rashomon.language import numbers
from rashomon.language.counting import words_of
from rashomon.language.inflection import singular
from rashomon.records import Figure, ParsedArticle, content_id

NOWHERE = (-1, -1)

OPENING = frozenset(("“", '"', ":", "‘", "—", "–", "-", "--", "―"))


@dataclass(frozen=True, slots=True)
class Draft:
    """A figure with the words it hangs on."""

    figure: Figure
    place: int = -1  # the word that fills the number's place in the sentence; -1 where the tree does not matter
    noun: int = -1  # the counted noun
    holds: bool = False  # the whole of the count right before it: the "67" of "38 of the 67"
    inherits: bool = False  # "three of them", "including two children": counted by what the wider figure is


class Passage:
    """One article's words and where they stand."""

    def __init__(self, parsed: ParsedArticle) -> None:
        self.parsed = parsed
        self.text = parsed.text
        self.words = words_of(parsed)
        self._covering: dict[int, int] = {}
        for i, (a, b) in enumerate(zip(parsed.token_start, parsed.token_stop, strict=True)):
            self._covering.update(dict.fromkeys(range(a, b), i))

    def tokens(self, start: int, stop: int) -> list[int]:
        """The words that overlap the span, in order."""
        return sorted({self._covering[k] for k in range(start, stop) if k in self._covering})

    def word_at(self, at: int) -> int:
        """The word that stands at a place of the text, or -1."""
        return self._covering.get(at, -1)

    def top(self, words: list[int]) -> int:
        """The word of a run that governs the others."""
        inside = set(words)
        return next((w for w in words if self.parsed.head[w] not in inside), words[-1])

    def opens_sentence(self, word: int) -> bool:
        """Whether the word is the first of its sentence, of a quotation, or behind a dateline's dash."""
        sentences = self.parsed.token_sentence
        return word == 0 or sentences[word] != sentences[word - 1] or self.words.form[word - 1] in OPENING

    def counted_lemma(self, noun: int) -> str:
        """The noun's lemma with the noun it is compounded with: "crew member"."""
        words = self.words
        first = [c for c in words.under(noun, "compound") if c == noun - 1 and words.upos[c] == "NOUN"]
        last = singular(words.form[noun]) if words.upos[noun] == "NOUN" else words.form[noun]
        if last == "shot":
            last = "gunshot"  # "shot" counts those who were
        return " ".join((*(words.lemma[c] for c in first), last))

    def figure(
        self, number: numbers.Number, measure: str, unit: str = "", counted: tuple[int, int] = NOWHERE
    ) -> Figure:
        """The figure that a number and what it counts make."""
        return Figure(
            article_id=self.parsed.article_id,
            id=content_id("figure", self.parsed.article_id, number.start, number.stop),
            start=number.start,
            stop=number.stop,
            low=number.low,
            high=number.high,
            hedge=number.hedge,
            measure=measure,
            unit=unit,
            counted_start=counted[0],
            counted_stop=counted[1],
        )
