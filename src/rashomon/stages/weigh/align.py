"""Article, Claim, Actor, Figure, Time, Likeness → Fact: claims that tell the same become one fact."""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from rashomon.language.sentences import stated
from rashomon.records import Actor, Article, Claim, Fact, Figure, Likeness, Time, content_id
from rashomon.stages.weigh.claimwords import meets, stem
from rashomon.stages.weigh.likelihoods import Likelihoods
from rashomon.stages.weigh.oncetold import gathered
from rashomon.stages.weigh.sides import Matrix, Sides, sides_of
from rashomon.stages.weigh.statements import question, speaker


@dataclass(frozen=True, kw_only=True)
class AlignConfig:
    """When claims are one fact.

    `linkages`: least likeness (see `_Growth.linkage`) of two groups for them to become one, 0..1: of these the one is
    taken under which the story's facts are expected to be best (see `expected_f1`).
    `min_pair`: least probability of two claims for them to bring their groups together.
    `halves`: share of a claim's words that two claims within it must hold for it to tell two things.
    `unjudged`: probability taken for a pair of different articles that was not worth judging.
    """

    linkages: tuple[float, ...] = (0.1, 0.14, 0.18)
    min_pair: float = 0.3
    halves: float = 0.8
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
    groups = best_clusters(sides, likely, links, config)
    texts = {a.article_id: a.text for a in articles}
    facts = [_fact(texts, sides, likely, group) for group in groups]
    yield from sorted(facts, key=lambda f: (-f.weight, f.id))


def probabilities(sides: Sides, links: Sequence[Likeness], unjudged: float = 0.0) -> Likelihoods:
    """How likely each pair of claims tells the same; NaN where two claims overlap and so are no evidence."""
    index = {c.id: i for i, c in enumerate(sides.claims)}
    first = [np.array([index[link.first] for link in links], np.intp)]
    second = [np.array([index[link.second] for link in links], np.intp)]
    values = [np.array([link.probability for link in links], np.float16)]
    start, stop = (np.array([getattr(c, k) for c in sides.claims]) for k in ("start", "stop"))
    for own in _of_articles(sides.article):
        reaches = start[own][:, None] < stop[own]
        one, two = np.nonzero(reaches & reaches.T)
        first.append(own[one])
        second.append(own[two])
        values.append(np.full(len(one), np.nan, np.float16))
    return Likelihoods(len(index), unjudged, np.concatenate(first), np.concatenate(second), np.concatenate(values))


def _of_articles(article: NDArray[np.int32]) -> Iterator[NDArray[np.intp]]:
    return (np.flatnonzero(article == a) for a in np.unique(article))


@dataclass(frozen=True, slots=True)
class Group:
    """Places of claims that tell one fact: those that tell nothing else, and those that tell two things.

    `shared`: of the latter those that are nearer to another group; `core`: those told by several articles, where the
    others only say in more or fewer words what one of these says.
    """

    simple: list[int]
    double: list[int] = field(default_factory=list)
    shared: set[int] = field(default_factory=set)
    core: list[int] = field(default_factory=list)

    @property
    def members(self) -> list[int]:
        """All claims, in the order of their articles."""
        return sorted(self.simple + self.double)


def best_clusters(sides: Sides, likely: Likelihoods, links: Sequence[Likeness], config: AlignConfig) -> list[Group]:
    """The groups under that one of the least linkages which is expected to be best; the first of equals."""
    order = _likeliest(sides, links, config.min_pair)
    double = _double(sides, config.halves)
    growth = _Growth(sides.article.tolist(), likely)
    found = [cluster(growth, order, double, least) for least in config.linkages]
    total = likely.between(sides.article) / 2
    best = max(found, key=lambda g: round(expected_f1(sides.article, likely, [x.members for x in g], total), 6))
    return _once(sides.claims, best, double)


def _once(claims: Sequence[Claim], groups: Sequence[Group], double: frozenset[int]) -> list[Group]:
    """The groups, where what one article alone tells in more and in fewer words is one."""
    together: dict[int, list[Group]] = defaultdict(list)
    for n, group in zip(gathered(claims, [g.members for g in groups], double), groups, strict=True):
        together[n].append(group)
    return [_united(claims, some) for some in together.values()]


def _united(claims: Sequence[Claim], groups: Sequence[Group]) -> Group:
    """One group of several; a claim that tells two things is nearer to another one only if it was so in all."""
    if len(groups) == 1:
        return groups[0]
    double = sorted({i for g in groups for i in g.double})
    shared = {i for i in double if all(i in g.shared for g in groups if i in g.double)}
    core = next((g.members for g in groups if len({claims[i].article_id for i in g.members}) > 1), [])
    return Group([i for g in groups for i in g.simple], double, shared, core)


def _double(sides: Sides, halves: float) -> frozenset[int]:
    """Claims that tell two things: two claims within each lie apart and together hold most of its words.

    As one fact's evidence like all others they weld it to what else they tell: "two were hurt and nine arrested".
    """
    of_sentence: dict[tuple[str, int], list[int]] = defaultdict(list)
    for i, c in enumerate(sides.claims):
        of_sentence[c.article_id, c.sentence].append(i)
    return frozenset(i for near in of_sentence.values() for i in near if _tells_two(i, near, sides.claims, halves))


def _tells_two(i: int, near: Sequence[int], claims: Sequence[Claim], halves: float) -> bool:
    whole, words = claims[i], set(claims[i].words)
    parts = [c for c in (claims[j] for j in near if j != i) if whole.start <= c.start and c.stop <= whole.stop]
    apart = ((a, b) for a, b in combinations(parts, 2) if a.stop <= b.start or b.stop <= a.start)
    return any(len(words.intersection((*a.words, *b.words))) >= halves * len(words) for a, b in apart) and bool(words)


def expected_f1(article: NDArray[np.int32], likely: Likelihoods, groups: Sequence[list[int]], total: float) -> float:
    """What F1 the groups' pairs of different articles are expected to have, if the probabilities hold.

    `total`: how many pairs of different articles are expected to tell the same. A story whose accounts say everything
    in their own words has few sure pairs, and its groups must be let grow further than those of one that copies.
    After Lewis, SIGIR 1995: choose what maximises the expectation of the measure itself.
    """
    hits = linked = 0.0
    for group in groups:
        if len(group) > 1:
            at = np.array(group)
            pairs = likely.block(at, at)[article[at][:, None] != article[at]]
            hits, linked = hits + float(pairs.sum(dtype=np.float64)) / 2, linked + len(pairs) / 2
    return 2 * hits / max(linked + total, 1e-9)


def _likeliest(sides: Sides, links: Sequence[Likeness], min_pair: float) -> list[tuple[int, int]]:
    """The pairs that may bring groups together, the likeliest first."""
    index = {c.id: i for i, c in enumerate(sides.claims)}
    sure = sorted((-link.probability, link.first, link.second) for link in links if link.probability >= min_pair)
    pairs = [(index[first], index[second]) for _, first, second in sure]
    claims = sides.claims
    return [(i, j) for i, j in pairs if not meets(claims[i], claims[j])]


NO_EVIDENCE = -100.0
SUREST = 0.05  # no probability is taken to be nearer to 0 or 1 than this
NEAREST_SHARE = 0.2


@cache
def _log_odds() -> Matrix:
    """Of every half-precision probability, by its bits [65536]: a matrix of all pairs would take much room."""
    likely = np.arange(2**16, dtype=np.uint16).view(np.float16)
    known = np.clip(np.where(np.isnan(likely), 0.5, likely).astype(np.float32), SUREST, 1 - SUREST)
    return np.where(np.isnan(likely), np.float32(NO_EVIDENCE), np.log(known / (1 - known)))


class _Growth:
    """Groups of claims by number, the first n of one claim each, and how near two are: kept from run to run."""

    def __init__(self, article: Sequence[int], likely: Likelihoods) -> None:
        self.article = article
        self.members = [[i] for i in range(len(article))]
        self.known: dict[int, _Side] = {}
        self.likely = likely
        self.joined: dict[tuple[int, int], int] = {}
        self.near: dict[tuple[int, int], float] = {}

    def join(self, a: int, b: int) -> int:
        """The number of the group that holds both groups' claims."""
        if (a, b) not in self.joined:
            self.joined[a, b] = len(self.members)
            self.members.append(sorted(self.members[a] + self.members[b]))
        return self.joined[a, b]

    def linkage(self, a: int, b: int) -> float:
        """The mean log-odds over all pairs and, for a fifth, over the best pair of every two articles.

        All pairs keep apart what every article tells twice, in a clause and in a noun; the best pairs let a fact grow
        that an article tells in many ways.
        """
        if (a, b) not in self.near:
            self.near[a, b] = self._linkage(self._side(a), self._side(b))
        return self.near[a, b]

    def _side(self, group: int) -> "_Side":
        if group not in self.known:
            members = self.members[group]
            articles = [self.article[i] for i in members]
            starts = [k for k, n in enumerate(articles) if not k or n != articles[k - 1]]
            self.known[group] = _Side(
                np.array(members), frozenset(articles), np.array(starts) if len(starts) < len(members) else None
            )
        return self.known[group]

    def _linkage(self, a: "_Side", b: "_Side") -> float:
        block = _log_odds().take(self.likely.block(a.members, b.members).view(np.uint16))
        apart = a.articles.isdisjoint(b.articles)  # only claims of one article overlap
        known = block.ravel() if apart else block[block > NO_EVIDENCE]
        if not len(known):
            return NO_EVIDENCE
        best = block
        for axis, starts in enumerate((a.starts, b.starts)):
            if starts is not None:
                best = np.maximum.reduceat(best, starts, axis=axis)
        mean = _mean(known)
        nearest = mean if best is block else _mean(best.ravel() if apart else best[best > NO_EVIDENCE])
        return (1 - NEAREST_SHARE) * mean + NEAREST_SHARE * nearest


class _Side(NamedTuple):
    """A group, in the order of its articles: its claims, their articles, where each article's claims begin.

    `starts` is None where every article has one.
    """

    members: NDArray[np.intp]
    articles: frozenset[int]
    starts: NDArray[np.intp] | None


def _mean(values: Matrix) -> float:
    """The mean of one or more values; for so few the library's own takes twice as long."""
    return float(np.add.reduce(values, dtype=np.float64)) / len(values)


def cluster(growth: _Growth, order: Sequence[tuple[int, int]], double: frozenset[int], least: float) -> list[Group]:
    """Groups grown along pairs in this order: two are joined where the linkage between them is high enough.

    Pairs of overlapping claims do not count for or against; two groups that hold nothing else are not joined. Claims
    that tell two things bring no groups together: they join all those that they are near enough to.
    """
    alone = len(growth.article)
    of = list(range(alone))
    enough = math.log(least / (1 - least))
    seen: dict[int, set[int]] = defaultdict(set)  # claims that tell two things → the others they may be told with
    for i, j in order:
        if i in double or j in double:
            for one, other in ((i, j), (j, i)):
                if one in double and other not in double:
                    seen[one].add(other)
            continue
        a, b = sorted((of[i], of[j]))
        told = b < alone  # two claims alone: that they are told alike is enough
        if a != b and (told or growth.linkage(a, b) >= enough):
            both = growth.join(a, b)
            for k in growth.members[both]:
                of[k] = both
    groups = {g: Group(growth.members[g]) for g in set(of) if g not in double}
    for i in sorted(double):
        near = sorted((-growth.linkage(i, g), g) for g in {of[k] for k in seen[i]})
        told_in = [groups[g] for far, g in near if -far >= enough] or [groups.setdefault(i, Group([]))]
        for n, group in enumerate(told_in):
            group.double.append(i)
            group.shared.update({i} if n else ())
    return sorted(groups.values(), key=lambda g: g.members)


def _fact(texts: dict[str, str], sides: Sides, likely: Likelihoods, grown: Group) -> Fact:
    group = grown.members
    claims = [sides.claims[i] for i in group]
    told = {c.article_id for c in claims}
    early = float((1 - sides.place[group]).mean())
    between = likely.block(np.array(group), np.array(group)).astype(np.float32)
    core = grown.core or group
    at = np.searchsorted(group, core)
    best = speaker(sides, between[at[:, None], at], core, [i for i in core if i in grown.simple] or core, texts)
    nearest = _nearest(between)
    statement = stated(best, texts[best.article_id])
    share = len(told) / len(texts)
    return Fact(
        story_id="",
        id=content_id("fact", *sorted(c.id for c in claims)),
        question=question(sides, group, statement),
        statement=statement,
        best=best.id,
        claims=[c.id for c in claims],
        reasons=[
            _reason(sides, i, group[k], float(between[at, k])) if k >= 0 else "told once"
            for at, (i, k) in enumerate(zip(group, nearest, strict=True))
        ],
        nearest=[sides.claims[group[k]].id if k >= 0 else "" for k in nearest],
        shared=[sides.claims[i].id for i in sorted(grown.shared)],
        weight=round(share * 0.7 + 0.2 * early + 0.1 * float(np.mean([c.telling for c in claims])), 4),
    )


def _nearest(between: Matrix) -> list[int]:
    """The place in its group of each claim's likest fellow; -1 where there is none to compare."""
    told = np.nan_to_num(between, nan=-1.0)
    np.fill_diagonal(told, -1.0)
    return [int(i) for i in np.where(told.max(axis=1) >= 0, told.argmax(axis=1), -1)]


def _reason(sides: Sides, i: int, j: int, likely: float) -> str:
    theirs = sides.stems[j]
    shared = [w for w in sides.claims[i].words if stem(w) in theirs]
    rare = sorted(dict.fromkeys(shared), key=lambda w: (-sides.idf[stem(w)], w))[:4]
    same = {f.low for f in sides.figures[i]} & {f.low for f in sides.figures[j]} - {None}
    parts = ["shares " + ", ".join(rare)] if rare else ["means the same in other words"]
    if same:
        parts.append("gives the same figure")
    if sides.actors[i] & sides.actors[j]:
        parts.append("names the same actor")
    if sides.days[i] & sides.days[j]:
        parts.append("gives the same date")
    return f"{', '.join(parts[:-1])}{' and ' * (len(parts) > 1)}{parts[-1]} (likeness {likely:.2f})"
