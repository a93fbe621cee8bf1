"""Article, Claim, Actor, Figure, Time, Likeness → Fact: claims that tell the same become one fact."""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.records import Actor, Article, Claim, Fact, Figure, Likeness, Time, content_id
from rashomon.stages.weigh.likeness import Matrix, Sides, sides_of, stem


@dataclass(frozen=True, kw_only=True)
class AlignConfig:
    """When claims are one fact.

    `linkages`: least likeness (see `_linkage`) of two groups for them to become one, 0..1: of these the one is taken
    under which the story's facts are expected to be best (see `expected_f1`).
    `min_pair`: least probability of two claims for them to bring their groups together.
    `unjudged`: probability taken for a pair of different articles that was not worth judging.
    """

    linkages: tuple[float, ...] = (0.1, 0.14, 0.18)
    min_pair: float = 0.3
    unjudged: float = 0.02


def align_claims(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    actors: Sequence[Actor],
    figures: Sequence[Figure],
    times: Sequence[Time],
    links: Sequence[Likeness],
    config: AlignConfig = AlignConfig(),
) -> Iterator[Fact]:
    """Yield one fact for every group of claims of one story, the weightiest first."""
    if not claims:
        return
    sides = sides_of(articles, claims, actors, figures, times)
    likely = probabilities(sides, links, config.unjudged)
    groups = best_clusters(sides, likely, config)
    texts = {a.article_id: a.text for a in articles}
    facts = [_fact(texts, sides, likely, group) for group in groups]
    yield from sorted(facts, key=lambda f: (-f.weight, f.id))


def probabilities(sides: Sides, links: Sequence[Likeness], unjudged: float = 0.0) -> Matrix:
    """How likely each pair of claims tells the same, [n, n]; NaN where two claims overlap and so are no evidence."""
    index = {c.id: i for i, c in enumerate(sides.claims)}
    likely = np.full((len(index), len(index)), unjudged, np.float32)
    for link in links:
        i, j = index[link.first], index[link.second]
        likely[i, j] = likely[j, i] = link.probability
    likely[sides.overlapping()] = np.nan
    return likely


def best_clusters(sides: Sides, likely: Matrix, config: AlignConfig) -> list[list[int]]:
    """The groups under that one of the least linkages which is expected to be best; the first of equals."""
    odds, order = _log_odds(likely), _likeliest(sides, likely, config.min_pair)
    found = [cluster(sides.article.tolist(), odds, order, least) for least in config.linkages]
    total = _between_articles(sides.article, likely)
    return max(found, key=lambda groups: round(expected_f1(sides.article, likely, groups, total), 6))


def expected_f1(article: NDArray[np.int32], likely: Matrix, groups: Sequence[list[int]], total: float) -> float:
    """What F1 the groups' pairs of different articles are expected to have, if the probabilities hold.

    `total`: how many pairs of different articles are expected to tell the same. A story whose accounts say everything
    in their own words has few sure pairs, and its groups must be let grow further than those of one that copies.
    After Lewis, SIGIR 1995: choose what maximises the expectation of the measure itself.
    """
    hits = linked = 0.0
    for group in groups:
        if len(group) > 1:
            at = np.array(group)
            pairs = likely[at[:, None], at][article[at][:, None] != article[at]]
            hits, linked = hits + float(pairs.sum(dtype=np.float64)) / 2, linked + len(pairs) / 2
    return 2 * hits / max(linked + total, 1e-9)


def _between_articles(article: NDArray[np.int32], likely: Matrix) -> float:
    """Half the sum of all probabilities between claims of different articles."""
    inside = (float(np.nansum(likely[article == a][:, article == a], dtype=np.float64)) for a in np.unique(article))
    return (float(np.nansum(likely, dtype=np.float64)) - sum(inside)) / 2


def _likeliest(sides: Sides, likely: Matrix, min_pair: float) -> list[tuple[int, int]]:
    """The pairs that may bring groups together, the likeliest first."""
    first, second = np.nonzero(np.triu(likely >= min_pair, 1))  # NaN is not
    ids = [c.id for c in sides.claims]
    pairs = zip((-likely[first, second]).tolist(), first.tolist(), second.tolist(), strict=True)
    return [(i, j) for _, i, j in sorted(pairs, key=lambda p: (p[0], ids[p[1]], ids[p[2]]))]


def cluster(article: Sequence[int], odds: Matrix, order: Sequence[tuple[int, int]], least: float) -> list[list[int]]:
    """Groups grown along pairs in this order: two are joined where `_linkage` between them is high enough.

    Pairs of overlapping claims do not count for or against; two groups that hold nothing else are not joined.
    """
    member = {i: [i] for i in range(len(article))}
    of = list(range(len(article)))
    enough = math.log(least / (1 - least))
    refused: dict[tuple[int, int], tuple[int, int]] = {}  # two groups → sizes when last compared: they only grow
    for i, j in order:
        a, b = sorted((of[i], of[j]))
        sizes = len(member[a]), len(member[b])
        if a == b or refused.get((a, b)) == sizes:
            continue
        if sizes != (1, 1) and _linkage(odds, article, member[a], member[b]) < enough:  # two alone: told is enough
            refused[a, b] = sizes
            continue
        for k in member[b]:
            of[k] = a
        member[a] = sorted(member[a] + member.pop(b))
    return [group for _, group in sorted(member.items())]


NO_EVIDENCE = -100.0
SUREST = 0.05  # no probability is taken to be nearer to 0 or 1 than this
NEAREST_SHARE = 0.2


def _log_odds(likely: Matrix) -> Matrix:
    """In place where it can be: a large story's matrix takes a fifth of a gigabyte."""
    odds = np.clip(likely, SUREST, 1 - SUREST)
    np.divide(odds, 1 - odds, out=odds)
    np.log(odds, out=odds)
    return np.asarray(np.nan_to_num(odds, copy=False, nan=NO_EVIDENCE))


def _linkage(odds: Matrix, article: Sequence[int], a: list[int], b: list[int]) -> float:
    """The mean log-odds over all pairs and, for a fifth, over the best pair of every two articles.

    All pairs keep apart what every article tells twice, in a clause and in a noun; the best pairs let a fact grow that
    an article tells in many ways. Both groups are in the order of their articles.
    """
    block = odds[np.array(a)[:, None], b]
    known = block[block > NO_EVIDENCE]
    if not len(known):
        return NO_EVIDENCE
    best = block
    for axis, group in enumerate((a, b)):
        starts = [k for k, i in enumerate(group) if not k or article[i] != article[group[k - 1]]]
        if len(starts) < len(group):
            best = np.maximum.reduceat(best, starts, axis=axis)
    nearest = best[best > NO_EVIDENCE]
    return float((1 - NEAREST_SHARE) * known.mean(dtype=np.float64) + NEAREST_SHARE * nearest.mean(dtype=np.float64))


def _fact(texts: dict[str, str], sides: Sides, likely: Matrix, group: list[int]) -> Fact:
    claims = [sides.claims[i] for i in group]
    told = {c.article_id for c in claims}
    early = float((1 - sides.place[group]).mean())
    between = likely[np.array(group)[:, None], group]
    best = _speaker(sides, between, group, texts)
    statement = " ".join(texts[best.article_id][best.start : best.stop].split())
    share = len(told) / len(texts)
    return Fact(
        story_id="",
        id=content_id("fact", *sorted(c.id for c in claims)),
        question=_question(sides, group, statement),
        statement=statement,
        best=best.id,
        claims=[c.id for c in claims],
        reasons=_reasons(sides, between, group),
        weight=round(share * 0.7 + 0.2 * early + 0.1 * float(np.mean([c.telling for c in claims])), 4),
    )


# A claim that opens with one of these needs the words before it to be understood.
OPENERS = (
    *(
        "that ",
        "which ",
        "who ",
        "whom ",
        "whose ",
        "in ",
        "on ",
        "at ",
        "of ",
        "by ",
        "for ",
        "over ",
        "after ",
        "to ",
    ),
    *("with ", "as ", "against ", "from ", "it ", "he ", "she ", "they ", "these ", "this "),
)


def _speaker(sides: Sides, between: Matrix, group: list[int], texts: dict[str, str]) -> Claim:
    """The claim that says the fact best: near to all others of its group, a full clause, clear by itself."""
    if len(group) == 1:
        return sides.claims[group[0]]
    known = np.isfinite(between).sum(1)
    nearness = np.where(known > 0, np.nan_to_num(between).sum(1) / np.maximum(known, 1), 0.0).astype(np.float32)
    near_of = dict(zip(group, nearness.tolist(), strict=True))

    def central(i: int) -> tuple[float, float, int, str]:
        c = sides.claims[i]
        words = texts[c.article_id][c.start : c.stop]
        whole = (
            (c.kind == "clause") * 0.2
            + bool(sides.actors[i]) * 0.1
            + words[:1].isupper() * 0.1
            - words.lower().startswith(OPENERS) * 0.3
        )
        short = -0.2 * (len(c.words) < 3) - 0.01 * max(0, len(c.words) - 14)
        return (-round(0.7 * near_of[i] + 0.5 * c.telling + whole + short, 4), -c.telling, c.start, c.id)

    return sides.claims[min(group, key=central)]


MEASURE_QUESTIONS = {
    "killed": "How many were killed?",
    "injured": "How many were injured?",
    "detained": "How many were detained?",
    "missing": "How many are missing?",
    "displaced": "How many were displaced?",
    "rescued": "How many were rescued?",
    "age": "How old?",
}


def _question(sides: Sides, group: list[int], statement: str) -> str:
    """What the fact answers: a count where its claims count the same thing, else the statement put as a question."""
    counted: dict[str, int] = defaultdict(int)
    for i in group:
        for measure in sorted({f.measure for f in sides.figures[i]}):
            counted[measure] += 1
    measure, n = max(sorted(counted.items()), key=lambda m: m[1], default=("", 0))
    if n * 2 > len(group):
        return MEASURE_QUESTIONS.get(measure) or (f"How many: {measure}?" if measure else f"How much: {statement}?")
    return f"{statement[:1].upper()}{statement[1:]}?"


def _reasons(sides: Sides, between: Matrix, group: list[int]) -> list[str]:
    """Why each claim is with its nearest fellow, in words."""
    told = np.nan_to_num(between, nan=-1.0)
    np.fill_diagonal(told, -1.0)
    nearest = told.argmax(axis=1).tolist()
    return [
        _reason(sides, i, group[k], float(told[at, k])) if told[at, k] >= 0 else "told once"
        for at, (i, k) in enumerate(zip(group, nearest, strict=True))
    ]


def _reason(sides: Sides, i: int, j: int, likely: float) -> str:
    a, b = sides.claims[i], sides.claims[j]
    theirs = {stem(x) for x in b.words}
    shared = [w for w in a.words if stem(w) in theirs]
    rare = sorted(dict.fromkeys(shared), key=lambda w: (-sides.idf[stem(w)], w))[:4]
    same = {f.low for f in sides.figures[i]} & {f.low for f in sides.figures[j]} - {None}
    parts = ["shares " + ", ".join(rare)] if rare else ["means the same in other words"]
    if same:
        parts.append("gives the same figure")
    return f"{' and '.join(parts)} (likeness {likely:.2f})"
