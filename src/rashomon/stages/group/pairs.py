"""Weighed → Pairs: how alike two articles are, the signals by which articles are grouped into stories."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from rashomon.stages.group.neighbours import NeighbourConfig, candidates
from rashomon.stages.group.readings import Floats, Reading
from rashomon.stages.group.weights import (
    RARE,
    Doubles,
    Ints,
    Rows,
    Usual,
    UsualConfig,
    Weighed,
    frequencies,
    sample_of,
    vectors_of,
    weigh,
)

ALIKE = 0.45  # cosine of two articles' meaning from which they are plainly about the same kind of thing
ALL_KINDS, ONE_SUBJECT = 0.3, 0.65  # usual cosine among articles of all kinds, and among reports of shootings alone
UNKNOWN_VECTOR = 0.1  # what is taken where an article has no vector: neither for nor against
UNKNOWN_DAYS = 2
NAMED = 0.8  # of the share of words: so large, as a rule, is the share of names of two reports of one happening
FEW = 60  # articles among which every pair is looked at


@dataclass(frozen=True, slots=True)
class Pairs:
    """Likely pairs (`left` < `right`) among `count` articles and one column of numbers per signal.

    `sample`: those among the articles on which is measured what is usual; None where these are all.
    """

    left: Ints
    right: Ints
    columns: dict[str, Floats]
    count: int
    sample: "Pairs | None" = None


@dataclass(frozen=True, kw_only=True)
class PairConfig:
    """Which pairs are looked at: all among `few` articles, else neighbours whose words are alike by `min_words`, 0..1.

    Among a few articles a word that several of them have weighs little: two of one story may share no others.
    """

    min_words: float = 0.06
    few: int = FEW
    neighbours: NeighbourConfig = field(default_factory=NeighbourConfig)
    usual: UsualConfig = field(default_factory=UsualConfig)


def find_pairs(
    readings: Sequence[Reading], config: PairConfig = PairConfig(), names: Sequence[str] | None = None
) -> Pairs:
    """Score every likely pair; time and memory grow with the readings, not with their square.

    `names` tell the readings apart and are ascending; without them their places are their names.
    """
    names = [f"{n:012}" for n in range(len(readings))] if names is None else names
    frequency, total = frequencies(readings), len(readings)
    rows = [weigh(name, reading, frequency, total) for name, reading in zip(names, readings, strict=True)]
    sample = sample_of(rows, config.usual)
    usual = Usual(sample, total, config.usual)
    among = sampled(sample, usual, config)
    if total <= config.few:
        return among
    return replace(scored(rows, usual.of(rows), candidates(rows, config.neighbours), total, config), sample=among)


def sampled(sample: Sequence[Weighed], usual: Usual, config: PairConfig) -> Pairs:
    """Every pair of the articles on which is measured what is usual, in the order of their names."""
    rows = sorted(sample, key=lambda one: one.name)
    return scored(rows, usual.of(rows), all_pairs(len(rows)), usual.total, config)


def all_pairs(count: int) -> tuple[Ints, Ints]:
    """Every pair of places below `count`, the left ones ascending."""
    left, right = np.triu_indices(count, 1)
    return left.astype(np.int64), right.astype(np.int64)


def scored(
    rows: Sequence[Weighed], usual: tuple[Doubles, Doubles], pairs: tuple[Ints, Ints], total: int, config: PairConfig
) -> Pairs:
    """The signals of the pairs (places in `rows`; the left ones ascending) that share enough words, or among a few all.

    `usual`: what likeness of words and of meaning is usual for each row; `total`: articles of the whole collection.
    """
    words, names, figures = (Rows([getattr(one, kind) for one in rows]) for kind in ("words", "names", "figures"))
    near = words.dots(*pairs)
    enough = near >= (config.min_words if total > config.few else 0.0)
    left, right, near = pairs[0][enough], pairs[1][enough], near[enough]
    rare = names.only(names.frequency <= max(3, RARE * total), 1.0)
    vectors, has = vectors_of(rows), np.array([one.vector is not None for one in rows], bool)
    alike = _products(vectors, left, right)
    both = has[left] & has[right]
    is_named = np.array([len(one.names.terms) > 0 for one in rows], bool)
    usual_words, usual_vector = ((column[left] + column[right]) / 2 for column in usual)
    worded, named = np.sqrt(near), np.sqrt(names.dots(left, right))
    signals = {
        "words": worded,
        "names": named,
        "renamed": np.where(is_named[left] & is_named[right], np.maximum(0.0, NAMED * worded - named), 0.0),
        "figures": np.sqrt(figures.dots(left, right)),
        "rare_names": np.log1p(rare.dots(left, right)),
        "vector": np.where(both, np.minimum(alike, ALIKE) - config.usual.vector, 0.0),
        "vector_beyond": np.where(both, alike - usual_vector, UNKNOWN_VECTOR),
        "days": np.log1p(_days_between(rows, left, right)),
        "usual_words": usual_words,
        "one_subject": (usual_vector - ALL_KINDS) / (ONE_SUBJECT - ALL_KINDS),
    }
    columns = {name: column.astype(np.float32) for name, column in signals.items()}
    return Pairs(left, right, columns, len(rows))


def _products(vectors: Floats, left: Ints, right: Ints) -> Floats:
    """Inner product of each pair of vectors, some pairs at a time."""
    out = np.zeros(len(left), np.float32)
    for at in range(0, len(left), 4096):
        some = slice(at, at + 4096)
        out[some] = (vectors[left[some]] * vectors[right[some]]).sum(1)
    return out


def _days_between(rows: Sequence[Weighed], left: Ints, right: Ints) -> Doubles:
    """Days between publications, at most a year; two where a date is missing."""
    days = np.array([np.nan if r.day is None else r.day for r in rows], np.float64)
    apart = np.minimum(np.abs(days[left] - days[right]), 365)
    return np.where(np.isnan(apart), UNKNOWN_DAYS, apart)
