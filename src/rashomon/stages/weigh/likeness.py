"""Article, Claim, Actor, Figure, Time, ParsedArticle → Likeness: how alike two claims are.

Each pair of a story's claims that is worth judging is looked at twice: by itself (signals of `pairsignals`, trees
`align_first`), and then among the pairs around it (trees `align`).
"""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.models.trees import load_trees
from rashomon.records import Actor, Article, Claim, Figure, Likeness, ParsedArticle, Time
from rashomon.stages.weigh.neighbours import around
from rashomon.stages.weigh.pairsignals import PART, Measured, joined
from rashomon.stages.weigh.sides import sides_of

Matrix = NDArray[np.float32]
Places = NDArray[np.intp]
LOOK_AGAIN = 0.03  # probability by itself below which a pair is not looked at again
LOOKED = 300_000  # pairs that are looked at again, the likeliest: what is held of a story is bounded
LEAST = 0.12  # probability below which a pair is not worth keeping
# Signals kept for the judgement of differences, in the order of the record's fields.
KEPT = ("cosine", "words", "contained", "context", "met_low", "gap_high", "heads")


def liken_claims(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    actors: Sequence[Actor],
    figures: Sequence[Figure],
    times: Sequence[Time],
    parsed: Sequence[ParsedArticle],
) -> Iterator[Likeness]:
    """Yield every pair of one story's claims that has some chance of telling the same."""
    if not claims:
        return
    sides = sides_of(articles, claims, actors, figures, times)
    measured = Measured(sides, parsed)
    first, second = measured.first, measured.second
    alone, again, table = _first_look(measured)
    del measured  # of a large story a hundred megabytes
    table |= around(sides.claims, sides.article, (first, second), alone, again)
    first, second = first[again], second[again]
    likely = _judged("align", table).astype(np.float64)
    kept = np.flatnonzero(likely >= LEAST)
    ids = [c.id for c in sides.claims]
    columns = (
        [ids[i] for i in first[kept].tolist()],
        [ids[i] for i in second[kept].tolist()],
        _numbers(np.asarray(np.round(likely[kept], 5), np.float64)),
        *(_numbers(np.asarray(np.round(table[name][kept].astype(np.float64), 4))) for name in KEPT),
    )
    for one, other, sure, cosine, words, contained, context, met_low, gap, heads in zip(*columns, strict=True):
        yield Likeness(
            story_id="",
            first=one,
            second=other,
            probability=sure,
            cosine=cosine,
            words=words,
            contained=contained,
            context=context,
            met=met_low,
            gap=gap,
            heads=heads,
        )


def _first_look(measured: Measured) -> tuple[Matrix, Places, dict[str, Matrix]]:
    """How likely each pair is by itself, which are looked at again, and the signals of these.

    Of more than LOOKED the likeliest, and those that are as likely as the last of them.
    """
    alone: list[Matrix] = []
    kept: list[tuple[Matrix, dict[str, Matrix]]] = []
    least = LOOK_AGAIN
    for rows in measured.parts():
        table = measured.table(rows)
        alone.append(_judged("align_first", table))
        kept.append(_from(least, alone[-1], table))
        if sum(len(likely) for likely, _ in kept) > LOOKED + PART:
            least = float(np.sort(np.concatenate([likely for likely, _ in kept]))[-LOOKED])
            kept = [_from(least, *part) for part in kept]
    likely = np.concatenate(alone)
    return likely, np.flatnonzero(likely >= least), joined([table for _, table in kept])


def _from(least: float, likely: Matrix, table: Mapping[str, Matrix]) -> tuple[Matrix, dict[str, Matrix]]:
    """Pairs and their signals, without those that are less likely."""
    again = likely >= least
    return likely[again], {name: column[again] for name, column in table.items()}


def _numbers(values: NDArray[np.float64]) -> list[float]:
    """The values as numbers of which equal ones are one object: a large story has a million rows of eight."""
    bits, at = np.unique(values.view(np.int64), return_inverse=True)
    of = bits.view(np.float64).tolist()
    return [of[n] for n in at.tolist()]


def _judged(name: str, table: Mapping[str, Matrix]) -> Matrix:
    return load_trees(name).judged(table)
