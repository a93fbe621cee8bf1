"""Article, Claim, Actor, Figure, Time, ParsedArticle → Likeness: how alike two claims are, a table of named signals.

Every signal is an [n, n] matrix over a story's claims; the trees in `models/weights/align.npz` weigh them.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from rashomon.models.trees import load_trees
from rashomon.records import Actor, Article, Claim, Figure, Likeness, ParsedArticle, Time

Matrix = NDArray[np.float32]
NEAREST = 6  # pairs looked at per claim and other article
LEAST = 0.12  # probability below which a pair is not worth keeping
KEPT = ("cosine", "words", "contained", "context")


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
    table = signals(sides, sentences_of(sides, parsed))
    first, second = pairs(sides, table["cosine"] + table["words"])
    trees = load_trees("align")
    rows = np.stack([table[name][first, second] for name in trees.features], axis=1).astype(np.float32)
    for i, j, p in zip(first.tolist(), second.tolist(), trees.probability(rows).tolist(), strict=True):
        if p >= LEAST:
            cosine, words, contained, context = (round(float(table[name][i, j]), 4) for name in KEPT)
            yield Likeness(
                story_id="",
                first=sides.claims[i].id,
                second=sides.claims[j].id,
                probability=round(p, 5),
                cosine=cosine,
                words=words,
                contained=contained,
                context=context,
            )


@dataclass(frozen=True, kw_only=True)
class Sides:
    """A story's claims as columns. `actors`, `figures`, `days` hold one set a claim."""

    claims: list[Claim]
    article: NDArray[np.int32]  # index of the claim's article
    vectors: Matrix  # [n, 96], unit length
    bags: Matrix  # [n, words], weighted by rarity, unit length
    context: Matrix  # the same for all words of the claim's sentence
    weights: Matrix  # [n] sum of the rarity of a claim's words
    idf: dict[str, float] = field(repr=False)
    actors: list[frozenset[str]]
    kinds: dict[str, str]  # actor id → kind
    figures: list[tuple[Figure, ...]]
    days: list[frozenset[str]]
    place: Matrix  # [n] where in its article the claim stands, 0..1


def sides_of(
    articles: Sequence[Article], claims: Sequence[Claim], actors: Sequence[Actor], figures: Sequence[Figure], times: Sequence[Time]
) -> Sides:
    """Lay the claims of one story out in columns."""
    order = {a.article_id: n for n, a in enumerate(articles)}
    rows = sorted(claims, key=lambda c: (order[c.article_id], c.start, c.stop, c.id))
    actor_of = {member: actor.id for actor in actors for member in actor.members}
    figure_of = {f.id: f for f in figures}
    day_of = {(t.article_id, t.id): t.from_date for t in times}
    length = {a.article_id: max(1, len(a.text)) for a in articles}
    vectors = np.array([np.frombuffer(c.vector, np.int8) for c in rows], np.float32).reshape(len(rows), -1)
    idf, bags, context, weights = _bags(rows)
    return Sides(
        claims=rows,
        article=np.array([order[c.article_id] for c in rows], np.int32),
        vectors=_unit(vectors),
        bags=bags,
        context=context,
        weights=weights,
        idf=idf,
        actors=[frozenset(actor_of[a] for a in c.actors if a in actor_of) for c in rows],
        kinds={a.id: a.kind for a in actors},
        figures=[tuple(figure_of[f] for f in c.figures if f in figure_of) for c in rows],
        days=[frozenset(day_of[c.article_id, t] for t in c.times if (c.article_id, t) in day_of) for c in rows],
        place=np.array([c.start / length[c.article_id] for c in rows], np.float32),
    )


def _unit(rows: Matrix) -> Matrix:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6), np.float32)


def _bags(rows: Sequence[Claim]) -> tuple[dict[str, float], Matrix, Matrix, Matrix]:
    """Words weighted by how few of the story's sentences hold them."""
    sentences: dict[tuple[str, int], set[str]] = defaultdict(set)
    for c in rows:
        sentences[c.article_id, c.sentence].update(map(stem, c.words))
    seen = Counter(w for words in sentences.values() for w in words)
    idf = {w: float(np.log((len(sentences) + 1) / n)) for w, n in seen.items()}
    column = {w: i for i, w in enumerate(sorted(idf))}
    bags = np.zeros((len(rows), max(1, len(column))), np.float32)
    context = np.zeros_like(bags)
    for i, c in enumerate(rows):
        for w in map(stem, c.words):
            bags[i, column[w]] = idf[w]
        for w in sentences[c.article_id, c.sentence]:
            context[i, column[w]] = idf[w]
    return idf, _unit(bags), _unit(context), bags.sum(1)


def stem(word: str) -> str:
    """A crude stem (seven letters), so that "cancel" and "cancellation" meet, as do "detained" and "detention"."""
    return word[:6] if len(word) > 6 else word


# --- signals ----------------------------------------------------------------------------------------------------------


def _sets(sets: Sequence[frozenset[str]], weight: dict[str, float]) -> tuple[Matrix, Matrix]:
    """Shared weight of two sets, and shared over the smaller set's weight."""
    names = sorted({x for s in sets for x in s})
    column = {x: i for i, x in enumerate(names)}
    member = np.zeros((len(sets), max(1, len(names))), np.float32)
    for i, s in enumerate(sets):
        for x in s:
            member[i, column[x]] = weight.get(x, 1.0) ** 0.5
    both = member @ member.T
    whole = np.diag(both)
    smaller = np.minimum(whole[:, None], whole[None, :])
    return both, np.where(smaller > 0, both / np.maximum(smaller, 1e-6), -1.0).astype(np.float32)


def _of_kind(s: Sides, *kinds: str) -> list[frozenset[str]]:
    return [frozenset(a for a in actors if s.kinds.get(a) in kinds) for actors in s.actors]


def _rarity(sets: Sequence[frozenset[str]]) -> dict[str, float]:
    seen = Counter(x for s in sets for x in s)
    return {x: float(np.log((len(sets) + 1) / n)) for x, n in seen.items()}


def _pairwise(n: int, items: Sequence[Sequence[Figure]], test: Callable[[Figure, Figure], bool]) -> Matrix:
    out = np.zeros((n, n), np.float32)
    holders = [i for i in range(n) if items[i]]
    for i in holders:
        for j in holders:
            if i < j:
                out[i, j] = out[j, i] = any(test(a, b) for a in items[i] for b in items[j])
    return out


def _same_value(a: Figure, b: Figure) -> bool:
    return a.low is not None and a.low == b.low and a.high == b.high


def _same_measure(a: Figure, b: Figure) -> bool:
    return a.measure == b.measure and a.unit == b.unit


def _equal(values: Sequence[object]) -> Matrix:
    _, codes = np.unique(np.array([str(v) for v in values]), return_inverse=True)
    return np.asarray(codes[:, None] == codes[None, :], np.float32)


def _ranks(score: Matrix, article: NDArray[np.int32]) -> Matrix:
    """[i, j]: how many claims of j's article are more like i than j is."""
    out = np.zeros_like(score)
    for a in np.unique(article):
        of = np.flatnonzero(article == a)
        places = np.argsort(np.argsort(-score[:, of], axis=1, kind="stable"), axis=1, kind="stable")
        out[:, of] = places
    return out


def sentences_of(s: Sides, parsed: Sequence[ParsedArticle]) -> Matrix:
    """The vector of each claim's sentence, [n, 384], unit length."""
    of = {p.article_id: np.frombuffer(p.sentence_vectors, np.float16).reshape(len(p.sentence_start), -1) for p in parsed}
    return np.array([of[c.article_id][c.sentence] for c in s.claims], np.float32)


def signals(s: Sides, sentences: Matrix) -> dict[str, Matrix]:
    """Every signal by name, each [n, n]; `sentences` are the vectors of the claims' sentences."""
    n = len(s.claims)
    cosine, words, context = s.vectors @ s.vectors.T, s.bags @ s.bags.T, s.context @ s.context.T
    cheap = (cosine + words).astype(np.float32)
    ranks = _ranks(cheap, s.article)
    people, people_part = _sets(_of_kind(s, "person"), _rarity(s.actors))
    named, named_part = _sets(s.actors, _rarity(s.actors))
    _, days_part = _sets(s.days, {})
    value = _pairwise(n, s.figures, _same_value)
    measure = _pairwise(n, s.figures, _same_measure)
    has = np.array([bool(f) for f in s.figures], np.float32)
    size = np.array([len(c.words) for c in s.claims], np.float32)
    telling = np.array([c.telling for c in s.claims], np.float32)
    norm = np.linalg.norm(s.bags, axis=1) > 0
    raw = _contained(s)
    best = np.array([cheap[i][s.article != s.article[i]].max(initial=0) for i in range(n)], np.float32)
    return {
        "cosine": cosine,
        "words": words,
        "contained": raw,
        "context": context,
        "sentence": sentences @ sentences.T,
        "shared_weight": words * np.sqrt(np.outer(s.weights, s.weights)),
        "rank_low": np.minimum(ranks, ranks.T),
        "rank_high": np.maximum(ranks, ranks.T),
        "below_best": np.maximum(best[:, None], best[None, :]) - cheap,
        "predicate": _equal([stem(c.predicate.lower()) for c in s.claims]),
        "actors": named,
        "actors_part": named_part,
        "people": people,
        "people_part": people_part,
        "days_part": days_part,
        "value": value,
        "measure": measure,
        "figures_both": np.outer(has, has).astype(np.float32),
        "figures_one": np.abs(has[:, None] - has[None, :]),
        "size_low": np.minimum(size[:, None], size[None, :]),
        "size_ratio": np.minimum(size[:, None], size[None, :]) / np.maximum(np.maximum(size[:, None], size[None, :]), 1),
        "telling_low": np.minimum(telling[:, None], telling[None, :]),
        "telling_high": np.maximum(telling[:, None], telling[None, :]),
        "kind": _equal([c.kind for c in s.claims]),
        "stance": _equal([c.stance for c in s.claims]),
        "negated": _equal([c.negated for c in s.claims]),
        "place": np.abs(s.place[:, None] - s.place[None, :]),
        "article": (s.article[:, None] == s.article[None, :]).astype(np.float32),
        "wordless": (~norm[:, None] | ~norm[None, :]).astype(np.float32),
    }


def _contained(s: Sides) -> Matrix:
    """Shared rare words over the rare words of the claim that has fewer."""
    present = (s.bags > 0).astype(np.float32)
    column_weight = np.array([s.idf[w] for w in sorted(s.idf)] or [0.0], np.float32)
    weighted = present * column_weight
    both = weighted @ present.T
    smaller = np.minimum(s.weights[:, None], s.weights[None, :])
    return np.asarray(both / np.maximum(smaller, 1e-6), np.float32)


def pairs(s: Sides, cheap: Matrix, nearest: int = NEAREST) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The pairs worth judging, i < j: each claim with its nearest in every article; claims that overlap are no pair."""
    n = len(s.claims)
    wanted = np.zeros((n, n), bool)
    for a in np.unique(s.article):
        of = np.flatnonzero(s.article == a)
        near = np.argsort(-cheap[:, of], axis=1, kind="stable")[:, :nearest]
        wanted[np.arange(n)[:, None], of[near]] = True
    wanted |= wanted.T
    start, stop = (np.array([getattr(c, k) for c in s.claims]) for k in ("start", "stop"))
    overlap = (s.article[:, None] == s.article[None, :]) & (start[:, None] < stop[None, :]) & (start[None, :] < stop[:, None])
    first, second = np.nonzero(np.triu(wanted & ~overlap, 1))
    return first, second
