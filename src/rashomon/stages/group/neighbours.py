"""Weighed → pairs worth a look: articles that share their most telling words, at a cost that does not grow.

Sorted neighbourhoods (Hernández and Stolfo 1995), one a word: the articles that have a word stand in the order of their
days, and each looks at those next to it. A rare word brings all its articles together, a common one only those of about
the same day; so an article has a bounded number of candidates however large the collection is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from rashomon.stages.group.weights import Doubles, Ints, Weighed

SCALE = 1 << 20  # weights are added up as whole numbers, so that their order does not matter
UNDATED = 1 << 40
COUNT = 1 << 31  # more than the articles that one process can hold: a pair is one number
BLOCK = 512  # articles looked at at once


@dataclass(frozen=True, kw_only=True)
class NeighbourConfig:
    """What bounds the candidates.

    `keys`: words of an article by which others find it, more of them (`keys_in_all`) where the collection is small;
    `reach`: articles on either side of it that a word brings together; `most`: candidates an article, those with which
    it shares the most weight.
    """

    keys: int = 24
    keys_in_all: int = 48_000
    reach: int = 32
    most: int = 60


def keys_of(one: Weighed, total: int, config: NeighbourConfig) -> list[tuple[str, float]]:
    """The weightiest words that another article of all `total` has too."""
    most = max(config.keys, config.keys_in_all // total)
    words = one.words
    told = [(-w, t) for t, w, n in zip(words.terms, words.weights.tolist(), words.frequency, strict=True) if n > 1]
    return [(term, -weight) for weight, term in sorted(told)[:most]]


def candidates(rows: Sequence[Weighed], config: NeighbourConfig) -> tuple[Ints, Ints]:
    """Pairs of places in `rows`, which are in the order of their names, once each and ascending."""
    keys = [keys_of(one, len(rows), config) for one in rows]
    number = {term: n for n, term in enumerate(sorted({term for row in keys for term, _ in row}))}
    row = np.repeat(np.arange(len(rows)), [len(k) for k in keys])
    term = np.array([number[t] for k in keys for t, _ in k], np.int64)
    weight = np.array([w for k in keys for _, w in k], np.float64)
    day = np.array([UNDATED if one.day is None else one.day for one in rows], np.int64)
    order = np.lexsort((row, day[row], term))
    found = np.unique(np.concatenate([np.zeros(0, np.int64), *_found(row[order], term[order], weight[order], config)]))
    return found // COUNT, found % COUNT


def _found(row: Ints, term: Ints, weight: Doubles, config: NeighbourConfig) -> Iterator[Ints]:
    """Numbers of pairs, a block of articles at a time; `row`, `term`, `weight` stand in neighbourhoods."""
    count = int(row.max()) + 1 if len(row) else 0
    steps = np.concatenate([np.arange(-config.reach, 0), np.arange(1, config.reach + 1)])
    by_row = np.argsort(row, kind="stable")
    first = np.searchsorted(row[by_row], np.arange(count + 1))
    for start in range(0, count, BLOCK):
        at = by_row[first[start] : first[min(start + BLOCK, count)]]
        beside = at[:, None] + steps
        inside = (beside >= 0) & (beside < len(row))
        beside = np.where(inside, beside, 0)
        inside &= term[beside] == term[at][:, None]
        own, other = np.broadcast_to(row[at][:, None], inside.shape)[inside], row[beside][inside]
        shared = np.rint((weight[at][:, None] * weight[beside])[inside] * SCALE).astype(np.int64)
        yield _likest(own, other, shared, config.most)


def _likest(own: Ints, other: Ints, shared: Ints, most: int) -> Ints:
    """The pairs of each article that share the most weight; ties go to the lower number."""
    pair, place = np.unique(own * COUNT + other, return_inverse=True)
    total = np.bincount(place, shared, minlength=len(pair)).astype(np.int64)
    own, other = pair // COUNT, pair % COUNT
    order = np.lexsort((other, -total, own))
    own, other = own[order], other[order]
    rank = np.arange(len(own)) - np.searchsorted(own, own)
    own, other = own[rank < most], other[rank < most]
    return np.minimum(own, other) * COUNT + np.maximum(own, other)
