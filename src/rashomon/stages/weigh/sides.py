"""The claims of one story as columns: what is compared of them, claim by claim."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.records import Actor, Article, Claim, Figure, Time
from rashomon.stages.weigh.claimwords import ClaimWords, words_of

Matrix = NDArray[np.float32]


@dataclass(frozen=True, kw_only=True)
class Sides:
    """A story's claims as columns. `actors`, `figures`, `days` hold one set a claim."""

    claims: list[Claim]
    words: ClaimWords
    article: NDArray[np.int32]  # index of the claim's article
    actors: list[frozenset[str]]
    kinds: dict[str, str]  # actor id → kind
    figures: list[tuple[Figure, ...]]
    of_article: dict[str, list[Figure]]  # by article id: also those that stand in no claim
    days: list[frozenset[str]]
    place: Matrix  # [n] where in its article the claim stands, 0..1

    @property
    def vectors(self) -> Matrix:
        """[n, 96], unit length."""
        return self.words.vectors

    @property
    def idf(self) -> dict[str, float]:
        """How few of the story's sentences hold a word."""
        return self.words.idf

    @property
    def stems(self) -> list[set[str]]:
        """The stems of each claim's words."""
        return self.words.stems


def sides_of(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    actors: Sequence[Actor],
    figures: Sequence[Figure],
    times: Sequence[Time],
) -> Sides:
    """Lay the claims of one story out in columns."""
    order = {a.article_id: n for n, a in enumerate(articles)}
    rows = sorted(claims, key=lambda c: (order[c.article_id], c.start, c.stop, c.id))
    actor_of = {member: actor.id for actor in actors for member in actor.members}
    figure_of = {f.id: f for f in figures}
    of_article: dict[str, list[Figure]] = defaultdict(list)
    for f in figures:
        of_article[f.article_id].append(f)
    day_of = {(t.article_id, t.id): t.from_date for t in times}
    length = {a.article_id: max(1, len(a.text)) for a in articles}
    return Sides(
        claims=rows,
        words=words_of(rows),
        article=np.array([order[c.article_id] for c in rows], np.int32),
        actors=[frozenset(actor_of[a] for a in c.actors if a in actor_of) for c in rows],
        kinds={a.id: a.kind for a in actors},
        figures=[tuple(figure_of[f] for f in c.figures if f in figure_of) for c in rows],
        of_article=dict(of_article),
        days=[frozenset(day_of[c.article_id, t] for t in c.times if (c.article_id, t) in day_of) for c in rows],
        place=np.array([c.start / length[c.article_id] for c in rows], np.float32),
    )
