"""Article, ParsedArticle, LocalActor → StoryMember.

Which articles report the same happening. Pairs of articles that share telling words (`neighbours`) are scored on a
handful of named signals (`pairs`), and articles are joined by average linkage (`linkage`), so that one chance
resemblance does not chain two stories. What counts as close depends on the company: where all articles are about one
subject (shootings, earthquakes), sharing that subject's words says little, and days and what is beyond the usual tell
more; where hardly any two articles are of one story (`prior`), likeness must be greater. Among a few articles every
pair is looked at, and what is usual says nothing.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from rashomon.records import Article, LocalActor, ParsedArticle, StoryMember, content_id
from rashomon.stages.group.linkage import linked
from rashomon.stages.group.pairs import FEW, PairConfig, Pairs, find_pairs
from rashomon.stages.group.prior import log_odds
from rashomon.stages.group.readings import Floats, Reading, read, vector_of
from rashomon.stages.group.weights import Doubles


@dataclass(frozen=True, slots=True)
class Signal:
    """One column of `pairs`: what it says, and its weights, log-odds per unit.

    `weight`: among many articles of all kinds; `subject` is added to it where all are about one subject; `few`: among
    a few.
    """

    column: str
    weight: float
    subject: float
    few: float
    says: str


# Fitted on halves of collections of all sizes, drawn from hand-made sets, invented stories and single articles, the
# share of pairs that are of one story known for each, and tried on the other halves (docs/decisions/0038).
SIGNALS = (
    Signal("words", 12.4, 0.0, 10.3, "share of content words, rare ones weighing more"),
    Signal("names", 0.85, 0.0, 3.6, "share of names"),
    Signal("renamed", -20.0, 0.0, 0.0, "names fewer in common than words: the same kind of thing elsewhere"),
    Signal("figures", 0.47, 0.0, 0.0, "share of figures: ages, times, tolls"),
    Signal("rare_names", 0.71, 0.64, 0.37, "number of rare names in common"),
    Signal("vector", 5.3, 0.0, 9.0, "likeness of the opening sentences' meaning, up to a plain likeness"),
    Signal("vector_beyond", 0.0, 8.9, 0.0, "likeness of meaning beyond what is usual in this collection"),
    Signal("days", 0.0, -0.79, -0.62, "days between the publications"),
    Signal("usual_words", -20.9, 0.0, 0.0, "share of content words that is usual in this collection"),
    Signal("one_subject", 2.0, 0.0, 0.0, "how far all articles are about one subject"),
)
BIAS, BIAS_FEW = -1.44, -2.23
PER_SIZE_FEW = 0.84  # per unit of ln(articles), among a few: of more of them the telling words stand out better
USUAL_FEW, SMALLEST = 20, 5
LENIENT, LENIENT_FEW = 1.0, 0.5  # log-odds: what is joined must be alike by the mean of all its pairs, seen or not
SOFTEN = 2.0  # halves the log-odds: averages of soft scores separate groups better than counts of sure pairs


@dataclass(frozen=True, kw_only=True)
class StoryConfig:
    """What is one story.

    `min_score`: least mean score (0..1) between two groups that are joined; `most_linked`: articles among which groups
    are looked for at once; `most`: articles of one story, a larger one is kept in parts, by date.
    """

    min_score: float = 0.5
    most_linked: int = 5000
    most: int = 1000
    pairs: PairConfig = field(default_factory=PairConfig)


def cluster_stories(
    articles: Sequence[Article],
    parsed: Sequence[ParsedArticle],
    actors: Sequence[LocalActor],
    config: StoryConfig = StoryConfig(),
) -> Iterator[StoryMember]:
    """Yield one membership per article. Articles pinned by the input stay together; input order does not matter."""
    articles = sorted(articles, key=lambda a: a.article_id)
    vectors = {p.article_id: vector_of(p) for p in parsed}
    pinned: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        if article.story is not None:
            pinned[article.story].append(article)
    for name, group in sorted(pinned.items()):
        yield from tell_pinned(name, [a.article_id for a in group])
    names_of: dict[str, Counter[str]] = defaultdict(Counter)
    for actor in actors:
        names_of[actor.article_id][actor.name] += len(actor.mention_start)
    seen = [
        Seen(a.article_id, a.outlet or a.uri, read(a, vectors.get(a.article_id)), names_of[a.article_id])
        for a in articles
        if a.story is None
    ]
    pairs, scores, groups = cluster([one.reading for one in seen], config, [one.article_id for one in seen])
    inside: dict[int, list[int]] = defaultdict(list)
    for n, number in enumerate(groups):
        inside[number].append(n)
    nearest = likest(pairs, scores, groups)
    for members in inside.values():
        near = {seen[n].article_id: seen[nearest[n]].article_id for n in members if n in nearest}
        yield from tell([seen[n] for n in members], near, config)


@dataclass(frozen=True, slots=True)
class Seen:
    """An article as grouping sees it: its outlet, or its name, what was read in it, how often it uses actors' names."""

    article_id: str
    label: str
    reading: Reading
    names: Mapping[str, int]


def tell_pinned(name: str, article_ids: Sequence[str]) -> Iterator[StoryMember]:
    """Yield the memberships of the articles that the input puts into one story."""
    story_id = content_id(*sorted(article_ids))
    for article_id in article_ids:
        reason = f"the input puts it into the story “{name}”"
        yield StoryMember(story_id=story_id, article_id=article_id, reason=reason)


def tell(group: Sequence[Seen], nearest: Mapping[str, str], config: StoryConfig) -> Iterator[StoryMember]:
    """Yield the memberships of one group; `nearest` names each article's likest other one."""
    by_id = {one.article_id: one for one in group}
    names = _display_names(group)
    order = sorted(group, key=lambda one: (one.reading.day is None, one.reading.day or 0, one.article_id))
    for start in range(0, len(order), config.most):
        part = order[start : start + config.most]
        story_id = content_id(*sorted(one.article_id for one in part))
        for one in part:
            other = by_id.get(nearest.get(one.article_id, ""))
            near = None if other is None else Near(other.label, other.reading)
            told = reason_of(one.reading, near, names, len(group))
            yield StoryMember(story_id=story_id, article_id=one.article_id, reason=told)


def cluster(
    readings: Sequence[Reading], config: StoryConfig = StoryConfig(), names: Sequence[str] | None = None
) -> tuple[Pairs, Floats, list[int]]:
    """Group readings, whose names ascend: the pairs looked at, their scores (0..1) and each reading's group."""
    pairs = find_pairs(readings, config.pairs, names)
    scores = score(pairs, len(readings), odds_among(pairs, len(readings)))
    kept = scores >= config.min_score / 4
    rows = list(zip(pairs.left[kept].tolist(), pairs.right[kept].tolist(), scores[kept].tolist(), strict=True))
    return pairs, scores, linked(len(readings), rows, config.min_score, config.most_linked)


def score(pairs: Pairs, count: int, odds: float) -> Floats:
    """Soft score of every pair among `count` articles; `odds`: log-odds that any two of them are of one story."""
    lenient = LENIENT_FEW if count <= FEW else LENIENT
    return np.asarray(1 / (1 + np.exp(-(evidence(pairs, count) + odds + lenient) / SOFTEN)), np.float32)


def odds_among(pairs: Pairs, count: int) -> float:
    """Log-odds that any two of `count` articles are of one story, by all pairs of the sample of them."""
    sample = pairs.sample or pairs
    return log_odds(evidence(sample, count), sample.count * (sample.count - 1) // 2)


def evidence(pairs: Pairs, count: int) -> Doubles:
    """Log-likelihood ratio of every pair among `count` articles: how much the signals speak for one story."""
    if count <= FEW:
        total = np.full(len(pairs.left), BIAS_FEW + PER_SIZE_FEW * math.log(max(count, SMALLEST) / USUAL_FEW))
        for signal in SIGNALS:
            total += signal.few * pairs.columns[signal.column]
        return total
    total, one_subject = np.full(len(pairs.left), BIAS), pairs.columns["one_subject"].astype(np.float64)
    for signal in SIGNALS:
        total += (signal.weight + signal.subject * one_subject) * pairs.columns[signal.column]
    return total


# --- the reason -------------------------------------------------------------------------------------------------------


def likest(pairs: Pairs, scores: Floats, groups: Sequence[int]) -> dict[int, int]:
    """For each article the likest other one of its group."""
    best: dict[int, tuple[float, int]] = {}
    for a, b, s in zip(pairs.left.tolist(), pairs.right.tolist(), scores.tolist(), strict=True):
        if groups[a] != groups[b]:
            continue
        for one, other in ((a, b), (b, a)):
            if one not in best or (s, -other) > (best[one][0], -best[one][1]):
                best[one] = (s, other)
    return {one: other for one, (_, other) in best.items()}


def _display_names(group: Sequence[Seen]) -> dict[str, str]:
    """Name word → the actor's name in which it is used most."""
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    for one in group:
        for name, times in one.names.items():
            for word in name.split():
                uses[word.casefold()][name] += times
    return {word: min(names, key=lambda n: (-names[n], len(n), n)) for word, names in uses.items()}


@dataclass(frozen=True, slots=True)
class Near:
    """The likest article of a group: its outlet, or its name, and what was read in it."""

    label: str
    reading: Reading


def reason_of(mine: Reading, other: Near | None, names: Mapping[str, str], size: int) -> str:
    """Say why an article is in a group of this size; `names` spell the words of names as they are written."""
    if size == 1:
        return "no other article shares enough names and rare words with it"
    if other is None:
        return "close to the story as a whole"
    its = other.reading
    shared = sorted(mine.names.keys() & its.names.keys(), key=lambda w: (-min(mine.names[w], its.names[w]), w))
    spelt = list(dict.fromkeys(names.get(word, word.capitalize()) for word in shared))[:3]
    words = len((mine.words.keys() & its.words.keys()) - set(shared))
    told = f"shares {_listed([*spelt, f'{words} content words'])} with {other.label}"
    if mine.day is None or its.day is None:
        return told
    days = abs(mine.day - its.day)
    return f"{told}; published {'on the same day' if days == 0 else f'within {days} day' + 's' * (days > 1)}"


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
