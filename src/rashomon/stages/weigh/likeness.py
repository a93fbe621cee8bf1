"""Article, Claim, Actor, Figure, Time, ParsedArticle → Likeness: how alike two claims are, a table of named signals.

Every signal is a column over the pairs of a story's claims that are worth judging. Each pair is looked at twice: by
itself (trees `align_first`), and then among the pairs around it (trees `align`).
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.models.trees import load_trees
from rashomon.records import Actor, Article, Claim, Figure, Likeness, ParsedArticle, Time
from rashomon.stages.weigh.candidates import Candidates, candidates
from rashomon.stages.weigh.claimwords import ClaimWords, stem, words_of
from rashomon.stages.weigh.members import Members
from rashomon.stages.weigh.neighbours import around
from rashomon.stages.weigh.wordwise import met

Matrix = NDArray[np.float32]
Places = NDArray[np.intp]
LOOK_AGAIN = 0.03  # probability by itself below which a pair is not looked at again
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
    first, second, table = signals(sides, parsed)
    alone = _judged("align_first", table)
    again = np.flatnonzero(alone >= LOOK_AGAIN)
    table = {name: column[again] for name, column in table.items()}
    table |= around(sides.claims, sides.article, (first, second), alone, again)
    first, second = first[again], second[again]
    likely = _judged("align", table).astype(np.float64)
    kept = np.flatnonzero(likely >= LEAST)
    ids = [c.id for c in sides.claims]
    columns = (
        [ids[i] for i in first[kept].tolist()],
        [ids[i] for i in second[kept].tolist()],
        np.round(likely[kept], 5).tolist(),
        *(np.round(table[name][kept].astype(np.float64), 4).tolist() for name in KEPT),
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


def _judged(name: str, table: Mapping[str, Matrix]) -> Matrix:
    return load_trees(name).judged(table)


@dataclass(frozen=True, kw_only=True)
class Sides:
    """A story's claims as columns. `actors`, `figures`, `days` hold one set a claim."""

    claims: list[Claim]
    words: ClaimWords
    article: NDArray[np.int32]  # index of the claim's article
    actors: list[frozenset[str]]
    kinds: dict[str, str]  # actor id → kind
    figures: list[tuple[Figure, ...]]
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
    day_of = {(t.article_id, t.id): t.from_date for t in times}
    length = {a.article_id: max(1, len(a.text)) for a in articles}
    return Sides(
        claims=rows,
        words=words_of(rows),
        article=np.array([order[c.article_id] for c in rows], np.int32),
        actors=[frozenset(actor_of[a] for a in c.actors if a in actor_of) for c in rows],
        kinds={a.id: a.kind for a in actors},
        figures=[tuple(figure_of[f] for f in c.figures if f in figure_of) for c in rows],
        days=[frozenset(day_of[c.article_id, t] for t in c.times if (c.article_id, t) in day_of) for c in rows],
        place=np.array([c.start / length[c.article_id] for c in rows], np.float32),
    )


# --- signals ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class _Pairs:
    """The pairs worth judging; a signal of two claims is measured at these only: all pairs do not fit memory."""

    first: Places
    second: Places

    def sides(self, column: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
        """The two claims' cells of a column [n]."""
        return column[self.first], column[self.second]

    def low(self, column: Matrix) -> Matrix:
        """The smaller of the two claims' values."""
        return np.asarray(np.minimum(*self.sides(column)))

    def high(self, column: Matrix) -> Matrix:
        """The greater of the two claims' values."""
        return np.asarray(np.maximum(*self.sides(column)))

    def equal(self, values: Sequence[object]) -> Matrix:
        """1 where the two claims' values are the same."""
        number: dict[object, int] = {}
        codes = np.array([number.setdefault(v, len(number)) for v in values])
        return np.asarray(np.equal(*self.sides(codes)), np.float32)

    def meet(self, sets: Sequence[frozenset[Any]]) -> Matrix:
        """1 where the two claims' sets have a member in common."""
        out = np.zeros(len(self.first), np.float32)
        for k in np.flatnonzero(np.logical_and(*self.sides(np.array([bool(x) for x in sets])))).tolist():
            out[k] = not sets[self.first[k]].isdisjoint(sets[self.second[k]])
        return out

    def shared(self, sets: Sequence[frozenset[str]], weight: dict[str, float]) -> tuple[Matrix, Matrix]:
        """Shared weight of the two claims' sets, and shared over the smaller set's weight."""
        members = Members(sets)
        weights = np.array([*(weight.get(x, 1.0) for x in members.names), 0.0])
        both = members.shared_weight(self.first, self.second, weights)
        smaller = self.low(weights[members.of].sum(1).astype(np.float32))
        return both.astype(np.float32), np.where(smaller > 0, both / np.maximum(smaller, 1e-6), -1.0).astype(np.float32)


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


def signals(s: Sides, parsed: Sequence[ParsedArticle]) -> tuple[Places, Places, dict[str, Matrix]]:
    """The pairs worth judging, and every signal of a pair by itself, each [pairs]."""
    sentences = _sentence_vectors(s, parsed)
    worth = _worth(s)
    pairs = _Pairs(first=worth.first, second=worth.second)
    people, people_part = pairs.shared(_of_kind(s, "person"), _rarity(s.actors))
    named, named_part = pairs.shared(s.actors, _rarity(s.actors))
    _, days_part = pairs.shared(s.days, {})
    has = np.array([bool(f) for f in s.figures], np.float32)
    size = np.array([len(c.words) for c in s.claims], np.float32)
    telling = np.array([c.telling for c in s.claims], np.float32)
    wordless = s.words.weights <= 0
    cosine = np.einsum("ij,ij->i", *pairs.sides(s.vectors))
    words = worth.near - cosine
    table = {
        "cosine": cosine,
        "words": words,
        "contained": _contained(s, pairs),
        "context": (s.words.context @ s.words.context.T)[pairs.sides(s.words.sentence)],
        "sentence": (sentences @ sentences.T)[pairs.sides(s.words.sentence)],
        "shared_weight": words * np.sqrt(np.multiply(*pairs.sides(s.words.weights))),
        "rank_low": np.minimum(worth.there, worth.back),
        "rank_high": np.maximum(worth.there, worth.back),
        "below_best": pairs.high(worth.best) - worth.near,
        "predicate": pairs.equal([stem(c.predicate.lower()) for c in s.claims]),
        "actors": named,
        "actors_part": named_part,
        "people": people,
        "people_part": people_part,
        "days_part": days_part,
        "value": pairs.meet([frozenset((f.low, f.high) for f in row if f.low is not None) for row in s.figures]),
        "measure": pairs.meet([frozenset((f.measure, f.unit) for f in row) for row in s.figures]),
        "figures_both": pairs.low(has),
        "figures_one": pairs.high(has) - pairs.low(has),
        "size_low": pairs.low(size),
        "size_ratio": pairs.low(size) / np.maximum(pairs.high(size), 1),
        "telling_low": pairs.low(telling),
        "telling_high": pairs.high(telling),
        "kind": pairs.equal([c.kind for c in s.claims]),
        "stance": pairs.equal([c.stance for c in s.claims]),
        "negated": pairs.equal([c.negated for c in s.claims]),
        "place": pairs.high(s.place) - pairs.low(s.place),
        "article": np.equal(*pairs.sides(s.article)),
        "wordless": np.logical_or(*pairs.sides(wordless)),
        **met(s.claims, s.article, (pairs.first, pairs.second), parsed),
    }
    return pairs.first, pairs.second, {name: column.astype(np.float32) for name, column in table.items()}


def _contained(s: Sides, pairs: _Pairs) -> Matrix:
    """Shared rare words over the rare words of the claim that has fewer."""
    words = Members([frozenset(words) for words in s.stems])
    weight = np.array([*(s.idf[w] for w in words.names), 0.0])
    return np.asarray(
        words.shared_weight(pairs.first, pairs.second, weight) / np.maximum(pairs.low(s.words.weights), 1e-6)
    )


def _worth(s: Sides) -> Candidates:
    spans = np.array([c.start for c in s.claims]), np.array([c.stop for c in s.claims])
    return candidates(s.vectors, s.stems, s.idf, s.article, spans)
