"""The words and vectors of a story's claims as columns; three stages ask for them, and they are made once."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property
from math import fsum

import numpy as np
from numpy.typing import NDArray

from rashomon.records import Claim

Matrix = NDArray[np.float32]
Places = NDArray[np.intp]
STEM = 6  # letters
ROWS = 512  # scaled at once
LONGER = re.compile(r"[^\W\d_]{4,}")  # words of four letters and more, which tell something by themselves


def stem(word: str) -> str:
    """A crude stem (six letters), so that "cancel" and "cancellation" meet, as do "detained" and "detention"."""
    return word[:STEM]


def meets(a: Claim, b: Claim) -> bool:
    """Whether two claims overlap."""
    return a.article_id == b.article_id and a.start < b.stop and b.start < a.stop


class ClaimWords:
    """What the words and vectors of claims, in a fixed order, come to. Everything is made when asked for."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self.claims = claims

    @cached_property
    def vectors(self) -> Matrix:
        """[n, 96], unit length."""
        vectors = np.frombuffer(b"".join([c.vector for c in self.claims]), np.int8).astype(np.float32)
        return unit(vectors.reshape(len(self.claims), -1))

    @cached_property
    def stems(self) -> list[set[str]]:
        """The stems of each claim's words."""
        return [{word[:STEM] for word in c.words} for c in self.claims]

    @cached_property
    def sentences(self) -> dict[tuple[str, int], set[str]]:
        """The words of each sentence, as its claims hold them."""
        found: dict[tuple[str, int], set[str]] = defaultdict(set)
        for c, stems in zip(self.claims, self.stems, strict=True):
            found[c.article_id, c.sentence] |= stems
        return found

    @cached_property
    def idf(self) -> dict[str, float]:
        """How few of the story's sentences hold a word."""
        seen = Counter(w for words in self.sentences.values() for w in words)
        known = {n: float(np.log((len(self.sentences) + 1) / n)) for n in set(seen.values())}
        return {w: known[n] for w, n in seen.items()}

    @cached_property
    def weights(self) -> Matrix:
        """[n] sum of the rarity of a claim's words."""
        return np.array([fsum(self.idf[w] for w in words) for words in self.stems], np.float32)

    @cached_property
    def sentence(self) -> Places:
        """[n] the number of the claim's sentence among `sentences`."""
        number = {sentence: n for n, sentence in enumerate(self.sentences)}
        return np.array([number[c.article_id, c.sentence] for c in self.claims], np.intp)

    def context(self) -> Matrix:
        """[sentences, words], weighted by rarity, unit length; it takes much room and is asked for once."""
        return unit(self._weighed(list(self.sentences.values())))

    def _weighed(self, sets: Sequence[set[str]]) -> Matrix:
        column = {w: i for i, w in enumerate(sorted(self.idf))}
        out = np.zeros((len(sets), max(1, len(column))), np.float32)
        row = np.repeat(np.arange(len(sets)), [len(words) for words in sets])
        at = [(column[w], self.idf[w]) for words in sets for w in words]
        out[row, np.array([c for c, _ in at], np.intp)] = [weight for _, weight in at]
        return out


def unit(rows: Matrix) -> Matrix:
    """The rows, made of unit length in place, a part at a time: they may be large. Rows of nothing stay so."""
    for n in range(0, len(rows), ROWS):
        part = rows[n : n + ROWS]
        part /= np.maximum(np.linalg.norm(part, axis=1, keepdims=True), 1e-6)
    return rows


_last = ClaimWords(())


def forget() -> None:
    """Let go of the words that are kept: after the last stage that asks for them they only take room."""
    global _last
    _last = ClaimWords(())


def words_of(claims: Sequence[Claim]) -> ClaimWords:
    """The words of these claims; of the story that was asked for last they are kept."""
    global _last
    kept = _last
    if len(kept.claims) != len(claims) or any(a is not b for a, b in zip(kept.claims, claims, strict=True)):
        _last = kept = ClaimWords(claims)
    return kept
