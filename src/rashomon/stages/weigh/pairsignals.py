"""How alike two claims are: a table of named signals over the pairs of a story's claims that are worth judging.

A large story has a million pairs, and what is gathered of one takes a kilobyte: pairs are measured a part at a time.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.records import ParsedArticle
from rashomon.stages.weigh.candidates import KEPT, candidates
from rashomon.stages.weigh.claimwords import stem
from rashomon.stages.weigh.cosines import AT_ONCE, Cosines, WordCosines
from rashomon.stages.weigh.members import Members
from rashomon.stages.weigh.sides import Sides
from rashomon.stages.weigh.wordwise import Wordwise

Matrix = NDArray[np.float32]
Places = NDArray[np.intp]
Pairs = tuple[Places, Places]
PART = 1 << 15  # pairs measured at once, of a story of more than KEPT claims a quarter of it


def signals(s: Sides, parsed: Sequence[ParsedArticle]) -> tuple[Places, Places, dict[str, Matrix]]:
    """The pairs worth judging, and every signal of a pair by itself, each [pairs]."""
    measured = Measured(s, parsed)
    return measured.first, measured.second, joined([measured.table(rows) for rows in measured.parts()])


def joined(tables: Sequence[dict[str, Matrix]]) -> dict[str, Matrix]:
    """One table of several parts, in order; at least one. The parts are taken apart on the way."""
    return {name: np.concatenate([table.pop(name) for table in tables]) for name in list(tables[0])}


class Measured:
    """The pairs worth judging, `first` < `second` and in order, and what of each claim is needed to measure them."""

    def __init__(self, s: Sides, parsed: Sequence[ParsedArticle]) -> None:
        self.sides = s
        self.worth = candidates(s.vectors, s.stems, s.idf, s.article, _spans(s))
        self.first, self.second = self.worth.first, self.worth.second
        rarity = _rarity(s.actors)
        self.people, self.actors = _Weighed(_of_kind(s, "person"), rarity), _Weighed(s.actors, rarity)
        self.days = _Weighed(s.days, {})
        self.stems = _Weighed([frozenset(words) for words in s.stems], s.idf)
        self.equal = {
            "predicate": _codes([stem(c.predicate.lower()) for c in s.claims]),
            "kind": _codes([c.kind for c in s.claims]),
            "stance": _codes([c.stance for c in s.claims]),
            "negated": _codes([c.negated for c in s.claims]),
        }
        self.meeting: dict[str, list[frozenset[Any]]] = {
            "value": [frozenset((f.low, f.high) for f in row if f.low is not None) for row in s.figures],
            "measure": [frozenset((f.measure, f.unit) for f in row) for row in s.figures],
        }
        self.wordwise = Wordwise(s.claims, s.article, parsed)
        self.sentences = Cosines(_sentence_vectors(s, parsed))
        self.contexts = _contexts(s)

    def parts(self) -> Iterator[slice]:
        """The pairs in parts of at most PART; one part where there are none."""
        part = PART if len(self.sides.claims) <= KEPT else PART // 4
        yield from (slice(n, n + part) for n in range(0, max(1, len(self.first)), part))

    def table(self, rows: slice) -> dict[str, Matrix]:
        """Every signal of some of the pairs, each [pairs]."""
        s, worth, pair = self.sides, self.worth, (self.first[rows], self.second[rows])
        vectors = s.vectors
        cosine = np.einsum("ij,ij->i", vectors[pair[0]], vectors[pair[1]])
        near, there, back = worth.near[rows], worth.there[rows], worth.back[rows]
        words, weights = near - cosine, s.words.weights
        columns = {
            "cosine": cosine,
            "words": words,
            "contained": self.stems.shared(pair) / np.maximum(_low(weights, pair), 1e-6),
            "context": self.contexts.of(s.words.sentence[pair[0]], s.words.sentence[pair[1]]),
            "sentence": self.sentences.of(s.words.sentence[pair[0]], s.words.sentence[pair[1]]),
            "shared_weight": words * np.sqrt(weights[pair[0]] * weights[pair[1]]),
            "rank_low": np.minimum(there, back),
            "rank_high": np.maximum(there, back),
            "below_best": _high(worth.best, pair) - near,
            "actors": self.actors.shared(pair).astype(np.float32),
            "actors_part": self.actors.part(pair),
            "people": self.people.shared(pair).astype(np.float32),
            "people_part": self.people.part(pair),
            "days_part": self.days.part(pair),
            **{name: codes[pair[0]] == codes[pair[1]] for name, codes in self.equal.items()},
            **{name: _meet(sets, pair) for name, sets in self.meeting.items()},
            **self._of_claims(pair),
            **self.wordwise.met(pair),
        }
        return {name: column.astype(np.float32) for name, column in columns.items()}

    def _of_claims(self, pair: Pairs) -> dict[str, NDArray[Any]]:
        """The signals that a number of either claim tells."""
        s, (has, size, telling) = self.sides, self._numbers
        wordless = s.words.weights <= 0
        return {
            "figures_both": _low(has, pair),
            "figures_one": _high(has, pair) - _low(has, pair),
            "size_low": _low(size, pair),
            "size_ratio": _low(size, pair) / np.maximum(_high(size, pair), 1),
            "telling_low": _low(telling, pair),
            "telling_high": _high(telling, pair),
            "place": _high(s.place, pair) - _low(s.place, pair),
            "article": s.article[pair[0]] == s.article[pair[1]],
            "wordless": wordless[pair[0]] | wordless[pair[1]],
        }

    @cached_property
    def _numbers(self) -> tuple[Matrix, Matrix, Matrix]:
        """Of each claim: whether it gives figures, how many words it has, how surely it is one."""
        s = self.sides
        return (
            np.array([bool(f) for f in s.figures], np.float32),
            np.array([len(c.words) for c in s.claims], np.float32),
            np.array([c.telling for c in s.claims], np.float32),
        )


class _Weighed:
    """One set of names a claim, and what each name weighs, 1 where nothing else is known."""

    def __init__(self, sets: Sequence[frozenset[str]], weight: dict[str, float]) -> None:
        self.members = Members(sets)
        self.weights = np.array([*(weight.get(x, 1.0) for x in self.members.names), 0.0])
        self.whole = self.weights[self.members.of].sum(1).astype(np.float32)

    def shared(self, pair: Pairs) -> NDArray[np.float64]:
        """The weight of what the two claims' sets have in common."""
        return self.members.shared_weight(*pair, self.weights)

    def part(self, pair: Pairs) -> Matrix:
        """The same over the smaller set's weight; -1 where that is nothing."""
        both, smaller = self.shared(pair), _low(self.whole, pair)
        return np.where(smaller > 0, both / np.maximum(smaller, 1e-6), -1.0).astype(np.float32)


def _low(column: Matrix, pair: Pairs) -> Matrix:
    """The smaller of the two claims' values."""
    return np.asarray(np.minimum(column[pair[0]], column[pair[1]]))


def _high(column: Matrix, pair: Pairs) -> Matrix:
    """The greater of the two claims' values."""
    return np.asarray(np.maximum(column[pair[0]], column[pair[1]]))


def _codes(values: Sequence[object]) -> Places:
    """The same number for the same value."""
    number: dict[object, int] = {}
    return np.array([number.setdefault(v, len(number)) for v in values], np.intp)


def _meet(sets: Sequence[frozenset[Any]], pair: Pairs) -> Matrix:
    """1 where the two claims' sets have a member in common."""
    out = np.zeros(len(pair[0]), np.float32)
    some = np.array([bool(x) for x in sets], np.bool_)
    for k in np.flatnonzero(some[pair[0]] & some[pair[1]]).tolist():
        out[k] = not sets[pair[0][k]].isdisjoint(sets[pair[1][k]])
    return out


def _of_kind(s: Sides, *kinds: str) -> list[frozenset[str]]:
    return [frozenset(a for a in actors if s.kinds.get(a) in kinds) for actors in s.actors]


def _rarity(sets: Sequence[frozenset[str]]) -> dict[str, float]:
    seen = Counter(x for s in sets for x in s)
    return {x: float(np.log((len(sets) + 1) / n)) for x, n in seen.items()}


def _sentence_vectors(s: Sides, parsed: Sequence[ParsedArticle]) -> Matrix:
    """The vector of each sentence that holds claims, [sentences, 384], unit length."""
    read = [p for p in parsed if p.sentence_start]
    of = {p.article_id: np.frombuffer(p.sentence_vectors, np.float16).reshape(len(p.sentence_start), -1) for p in read}
    return np.array([of[article][sentence] for article, sentence in s.words.sentences], np.float32)


def _contexts(s: Sides) -> Cosines | WordCosines:
    """How alike sentences are by their words."""
    if len(s.words.sentences) <= AT_ONCE:
        return Cosines(s.words.context())
    return WordCosines([frozenset(words) for words in s.words.sentences.values()], s.idf)


def _spans(s: Sides) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    return np.array([c.start for c in s.claims]), np.array([c.stop for c in s.claims])
