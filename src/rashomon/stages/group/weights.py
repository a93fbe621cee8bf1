"""Reading → Weighed: how much each term says of an article, and what likeness is usual in its collection.

Everything is worked out row by row and in the order of the terms, so that the same numbers come to the last bit however
the articles are cut into batches.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.records import content_id
from rashomon.stages.group.readings import WIDTH, Floats, Reading

Doubles = NDArray[np.float64]
Ints = NDArray[np.int64]

KINDS = ("words", "names", "figures")
RARE = 0.05  # part of the articles up to which a name counts as rare
ROWS = 256  # articles whose likeness to the sample is worked out at once


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one kind in one article, ascending, with their weights and how many articles have each."""

    terms: list[str]
    weights: Doubles
    frequency: Ints


@dataclass(frozen=True, slots=True)
class Weighed:
    """A reading with its terms weighed against the whole collection. `name` tells articles apart and orders them."""

    name: str
    words: Terms
    names: Terms
    figures: Terms
    day: int | None
    vector: Floats | None


def frequencies(readings: Iterable[Reading]) -> dict[str, Counter[str]]:
    """How many of the readings have each term, by kind."""
    found: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for reading in readings:
        for kind in KINDS:
            found[kind].update(getattr(reading, kind).keys())
    return found


def weigh(name: str, reading: Reading, frequency: Mapping[str, Mapping[str, int]], total: int) -> Weighed:
    """Weigh a reading's terms: TF-IDF, sublinear counts, smoothed idf, unit length (Salton and Buckley 1988)."""
    words, names, figures = (_weighed(getattr(reading, kind), frequency[kind], total) for kind in KINDS)
    return Weighed(name, words, names, figures, reading.day, reading.vector)


def _weighed(counts: Mapping[str, int], frequency: Mapping[str, int], total: int) -> Terms:
    terms = sorted(counts)
    times = np.array([counts[t] for t in terms], np.float64)
    having = np.array([frequency[t] for t in terms], np.int64)
    weights = (1 + np.log(times)) * (np.log((1 + total) / (1 + having)) + 1)
    size = float(np.sqrt(np.cumsum(weights**2)[-1])) if terms else 1.0
    return Terms(terms, weights / size, having)


class Rows:
    """Terms of many articles as one sparse matrix: row, ascending term number, weight."""

    def __init__(self, rows: Sequence[Terms], number: Mapping[str, int] | None = None) -> None:
        if number is None:
            number = {term: n for n, term in enumerate(sorted({term for row in rows for term in row.terms}))}
        lengths = np.array([len(row.terms) for row in rows], np.int64)
        self.number, self.count, self.size = number, len(rows), len(number)
        self.first = np.concatenate([[0], np.cumsum(lengths)])
        self.terms = np.array([number[term] for row in rows for term in row.terms], np.int64)
        self.weights = np.concatenate([np.zeros(0), *(row.weights for row in rows)])
        self.frequency = np.concatenate([np.zeros(0, np.int64), *(row.frequency for row in rows)])

    def only(self, kept: NDArray[np.bool_], weight: float | None = None) -> "Rows":
        """The same rows with some entries; each of the same weight, if one is given."""
        out = object.__new__(Rows)
        out.number, out.count, out.size = self.number, self.count, self.size
        out.first = np.concatenate([[0], np.cumsum(kept)])[self.first]
        out.terms, out.frequency = self.terms[kept], self.frequency[kept]
        out.weights = self.weights[kept] if weight is None else np.full(int(kept.sum()), weight)
        return out

    def places(self, rows: Ints) -> tuple[Ints, Ints]:
        """Where the entries of these rows stand, one row after the other, and whose each is (its place in `rows`)."""
        return _ranges(self.first[rows], self.first[rows + 1])

    def dots(self, left: Ints, right: Ints) -> Doubles:
        """Inner product of every pair; `left` is ascending."""
        out, wide = np.zeros(len(left)), np.zeros(self.size)
        bounds = [*np.flatnonzero(np.diff(left, prepend=-1)).tolist(), len(left)]
        for at, to in pairwise(bounds):
            own = slice(self.first[left[at]], self.first[left[at] + 1])
            wide[self.terms[own]] = self.weights[own]
            places, whose = self.places(right[at:to])
            values = self.weights[places] * wide[self.terms[places]]
            out[at:to] = np.bincount(whose, values, minlength=to - at)
            wide[self.terms[own]] = 0.0
        return out


def _ranges(start: Ints, stop: Ints) -> tuple[Ints, Ints]:
    """The numbers of all ranges, one after the other, and whose each is."""
    lengths = stop - start
    whose = np.repeat(np.arange(len(start)), lengths)
    return np.arange(int(lengths.sum())) + np.repeat(start - (np.cumsum(lengths) - lengths), lengths), whose


# --- what is usual ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class UsualConfig:
    """What likeness unrelated articles have.

    `sample`: articles on which it is measured, chosen by their names' hashes; `crowd`: number of articles from which
    the articles themselves tell, below it the constants do; `words`, `vector`: the likeness (at this `quantile`) of
    unrelated articles in mixed news.
    """

    sample: int = 600
    crowd: int = 100
    words: float = 0.06
    vector: float = 0.35
    quantile: float = 0.9


def is_sampled_before(name: str) -> str:
    """The order in which articles are taken into the sample."""
    return content_id("sample", name)


class Usual:
    """The sample of a collection of `total` articles, and what is usual for an article beside it."""

    def __init__(self, sample: Sequence[Weighed], total: int, config: UsualConfig) -> None:
        self.total, self.config = total, config
        self.place = {one.name: n for n, one in enumerate(sample)}
        self.words = Rows([one.words for one in sample])
        order = np.argsort(self.words.terms, kind="stable")
        self.by_term = np.repeat(np.arange(len(sample)), np.diff(self.words.first))[order]
        self.by_weight = self.words.weights[order]
        self.begin = np.searchsorted(self.words.terms[order], np.arange(self.words.size + 1))
        self.vectors = vectors_of(sample)
        self.has_vector = np.array([one.vector is not None for one in sample], bool)

    def of(self, rows: Sequence[Weighed]) -> tuple[Doubles, Doubles]:
        """The usual likeness of words and of meaning for each article."""
        parts = [self._some(rows[at : at + ROWS]) for at in range(0, len(rows), ROWS)]
        words = np.concatenate([np.zeros(0), *(part[0] for part in parts)])
        return words, np.concatenate([np.zeros(0), *(part[1] for part in parts)])

    def _some(self, rows: Sequence[Weighed]) -> tuple[Doubles, Doubles]:
        near, alike = self._cosines(rows), vectors_of(rows) @ self.vectors.T
        for n, one in enumerate(rows):
            if one.name in self.place:
                near[n, self.place[one.name]] = alike[n, self.place[one.name]] = 0.0
        return self._usual(near, self.config.words), self._usual(alike[:, self.has_vector], self.config.vector)

    def _cosines(self, rows: Sequence[Weighed]) -> Doubles:
        number = self.words.number
        known = [[n for n, t in enumerate(one.words.terms) if t in number] for one in rows]
        both = list(zip(rows, known, strict=True))
        terms = np.array([number[one.words.terms[n]] for one, at in both for n in at], np.int64)
        weights = np.concatenate([np.zeros(0), *(one.words.weights[np.array(at, np.int64)] for one, at in both)])
        own = np.repeat(np.arange(len(rows)), np.array([len(at) for at in known], np.int64))
        places, whose = _ranges(self.begin[terms], self.begin[terms + 1])
        width = len(self.place)
        cells = own[whose] * width + self.by_term[places]
        flat = np.bincount(cells, self.by_weight[places] * weights[whose], minlength=len(rows) * width)
        return np.asarray(flat.reshape(len(rows), width), np.float64)

    def _usual(self, rows: NDArray[Any], fallback: float) -> Doubles:
        """Measured where the collection is large, else nearer to the constant."""
        count = rows.shape[1]
        if count == 0:
            return np.full(len(rows), fallback)
        known = self.total / (self.total + self.config.crowd)
        at = int(self.config.quantile * (count - 1))
        measured = np.partition(rows, at, axis=1)[:, at].astype(np.float64)
        return np.asarray(known * measured + (1 - known) * fallback, np.float64)


def sample_of(rows: Sequence[Weighed], config: UsualConfig) -> list[Weighed]:
    """The sample among these articles."""
    return sorted(rows, key=lambda one: is_sampled_before(one.name))[: config.sample]


def vectors_of(rows: Sequence[Weighed]) -> Floats:
    """One row an article, zeros where it has no vector."""
    blank = np.zeros(WIDTH, np.float32)
    return np.array([blank if r.vector is None else r.vector for r in rows], np.float32).reshape(len(rows), WIDTH)
