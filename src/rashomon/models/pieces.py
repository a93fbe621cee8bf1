"""Words → word pieces: how a tokenised sentence is shown to the encoder, in training and in use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tokenizers import Tokenizer

CLS, SEP, UNK = 101, 102, 100
SHAPES = ("none", "lower", "title", "upper", "mixed", "digit", "mark", "initial")

# The grammar corpora are written mostly with straight marks and newspapers with curly ones.
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "…": "...", "\u00a0": " "}
)


def shape(word: str) -> int:
    """The letter case of a word as an index into SHAPES (the word pieces themselves are lower-cased)."""
    letters = [c for c in word if c.isalpha()]
    if any(c.isdigit() for c in word):
        return 5
    if not letters:
        return 6
    if word.islower():
        return 1
    if len(letters) == 1:
        return 7
    if word.isupper():
        return 3
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return 2
    return 4 if any(c.isupper() for c in letters) else 1


class Pieces:
    """Cuts words into word pieces; remembers the words it has seen."""

    def __init__(self, tokenizer: Tokenizer, remembered: int = 200_000) -> None:
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self._tokenizer = tokenizer
        self._seen: dict[str, tuple[list[int], int]] = {}
        self._remembered = remembered

    def word(self, word: str) -> tuple[list[int], int]:
        """Piece ids of one word, never empty, and its shape."""
        found = self._seen.get(word)
        if found is None:
            ids = self._tokenizer.encode(word.translate(_PLAIN), add_special_tokens=False).ids[:24] or [UNK]
            found = ids, shape(word)
            if len(self._seen) < self._remembered:
                self._seen[word] = found
        return found

    def sentence(self, words: Sequence[str]) -> tuple[list[int], list[int], list[int]]:
        """Piece ids, shape of each piece, and the position of each word's first piece."""
        ids, shapes, first = [CLS], [0], []
        for word in words:
            pieces, its_shape = self.word(word)
            first.append(len(ids))
            ids += pieces
            shapes += [its_shape] * len(pieces)
        return [*ids, SEP], [*shapes, 0], first
