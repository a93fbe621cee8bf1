"""Article, ParsedArticle, LocalActor → StoryMember.

Which articles report the same happening. Pairs of articles that share telling words (`neighbours`) are scored on a
handful of named signals (`pairs`), and articles are joined by average linkage (`linkage`), so that one chance
resemblance does not chain two stories. What counts as close depends on the company: where all articles are about one
subject (shootings, earthquakes), sharing that subject's words says little, so two signals measure a pair against what
is usual there. Among a few articles every pair is looked at, and what is usual says nothing.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from rashomon.records import Article, LocalActor, ParsedArticle, StoryMember, content_id
from rashomon.stages.group.linkage import linked
from rashomon.stages.group.pairs import FEW, PairConfig, Pairs, find_pairs
from rashomon.stages.group.readings import Floats, Reading, read, vector_of


@dataclass(frozen=True, slots=True)
class Signal:
    """One column of `pairs` with its weights (log-odds per unit), among many articles and a few, and what it says."""

    column: str
    weight: float
    few: float
    says: str


# Among a few articles what is rare or usual cannot be measured: nothing but the plain signs weighs there. Those weights
# were fitted on collections of up to 60 articles drawn from the invented stories and the hand-made sets, half of the
# stories against the other half (docs/decisions/0020).
SIGNALS = (
    Signal("words", 2.2, 0.0, "share of content words, rare ones weighing more"),
    Signal("names", 5.5, 8.8, "share of names"),
    Signal("figures", 0.7, 0.0, "share of figures: ages, times, tolls"),
    Signal("rare_names", 0.75, 0.0, "number of rare names in common"),
    Signal("vector", 7.2, 6.4, "likeness of the opening sentences' meaning, up to a plain likeness"),
    Signal("words_beyond", 9.0, 12.2, "shared words beyond what is usual in this collection"),
    Signal("vector_beyond", 21.0, 0.0, "likeness of meaning beyond what is usual in this collection"),
    Signal("days", -0.94, -0.98, "days between the publications"),
)
BIAS, BIAS_FEW = -3.7, -1.6
PER_SIZE, PER_SIZE_FEW = -0.9, -0.66  # per unit of ln(articles): the more there are, the rarer two are of one story
USUAL_SIZE, LARGEST = 200, 2500  # articles; beyond the largest collection measured nothing is known of its size
SMALLEST = 20  # articles: fewer are judged as so many, or any two would be one story
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
    scores = score(pairs, len(readings))
    kept = scores >= config.min_score / 4
    rows = list(zip(pairs.left[kept].tolist(), pairs.right[kept].tolist(), scores[kept].tolist(), strict=True))
    return pairs, scores, linked(len(readings), rows, config.min_score, config.most_linked)


def score(pairs: Pairs, count: int) -> Floats:
    """Soft score of every pair among `count` articles: the logistic of the weighted signals."""
    is_few = count <= FEW
    size = math.log(min(max(count, SMALLEST), LARGEST) / USUAL_SIZE)
    total = np.full(len(pairs.left), BIAS_FEW + PER_SIZE_FEW * size if is_few else BIAS + PER_SIZE * size, np.float64)
    for signal in SIGNALS:
        total += (signal.few if is_few else signal.weight) * pairs.columns[signal.column]
    return np.asarray(1 / (1 + np.exp(-total / SOFTEN)), np.float32)


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
