"""Articles that have just come, and those near them → StoryMember: the stories that they join, open or bring together.

What was published within `window_days` of an arrival is grouped anew with it, so that the order in which articles came
does not decide; an older story stays whole, and arrivals join it or do not. So does a story none of whose reports is as
like an arrival as those of one story are: what is usual differs a little from arrival to arrival, and would part and
join what the arrival has nothing to do with. A story keeps its id as long as the larger part of it lives on.
"""

import base64
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from sys import intern
from typing import Any

import numpy as np

from rashomon.records import StoryMember, content_id
from rashomon.stages.group.linkage import average_linkage
from rashomon.stages.group.pairs import find_pairs
from rashomon.stages.group.readings import Reading
from rashomon.stages.group.stories import Near, StoryConfig, odds_among, reason_of, score

# Log-odds that two articles are of one story, in a project of more than a few: those near an arrival are likelier to be
# than any two. It is half way between what they tell and this: a thousand articles with two others each of their story.
USUAL_ODDS = -6.2
NAMES = 40  # of an article, the commonest first, by which others on the same thing find it


@dataclass(frozen=True, kw_only=True)
class ArrivalConfig:
    """`window_days`: how far apart two publications may lie for the order of arrival not to matter."""

    window_days: int = 30
    stories: StoryConfig = field(default_factory=StoryConfig)


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """An article that is grouped: `story_id` is None for an arrival; `label` is its outlet or its name."""

    article_id: str
    label: str
    reading: Reading
    story_id: str | None
    is_held: bool = False  # a person put it into its story: it stays there


def place_arrivals(
    near: Sequence[Candidate], background: Sequence[Reading], config: ArrivalConfig = ArrivalConfig()
) -> Iterator[StoryMember]:
    """Yield the new membership of every arrival, and of every other article whose story changes.

    `near`: the arrivals and the articles of the stories they may belong to; `background`: other articles, on which is
    measured what likeness is usual. The order of either does not matter.
    """
    near = sorted(near, key=lambda c: c.article_id)
    readings = [c.reading for c in near]
    groups, likest = _grouped(near, background, config)
    names = _ids(near, groups)
    for number, inside in sorted(groups.items()):
        for n in inside:
            if near[n].story_id == names[number]:
                continue
            other = likest.get(n)
            seen = None if other is None else Near(near[other].label, readings[other])
            reason = reason_of(readings[n], seen, {}, len(inside))
            yield StoryMember(story_id=names[number], article_id=near[n].article_id, reason=reason)


def _grouped(
    near: Sequence[Candidate], background: Sequence[Reading], config: ArrivalConfig
) -> tuple[dict[int, list[int]], dict[int, int]]:
    """Groups of places in `near`, and for each place the likest other one of its group."""
    count = len(near) + len(background)
    pairs = find_pairs([*(c.reading for c in near), *background], config.stories.pairs)
    odds = odds_among(pairs, count)
    scores = score(pairs, count, odds if count <= config.stories.pairs.few else (odds + USUAL_ODDS) / 2)
    told = zip(pairs.left.tolist(), pairs.right.tolist(), scores.tolist(), strict=True)
    found = {(a, b): s for a, b, s in told if b < len(near)}
    alike = [(near[a].story_id, near[b].story_id) for (a, b), s in found.items() if s >= config.stories.min_score]
    linked = {one or other for one, other in alike if not (one and other)}
    settled = {(a, b): 1.0 for story in _settled(near, linked, config) for a, b in combinations(story, 2)}
    rows = [(a, b, s) for (a, b), s in sorted({**found, **settled}.items()) if s >= config.stories.min_score / 4]
    group = average_linkage(len(near), rows, config.stories.min_score)
    groups: dict[int, list[int]] = defaultdict(list)
    for n, number in enumerate(_parted(near, group, found)):
        groups[number].append(n)
    likest: dict[int, tuple[float, int]] = {}
    for (a, b), s in sorted(found.items()):
        for one, other in ((a, b), (b, a)):
            if group[a] == group[b] and s > likest.get(one, (0.0, 0))[0]:
                likest[one] = (s, other)
    return dict(groups), {one: other for one, (_, other) in likest.items()}


def _parted(near: Sequence[Candidate], group: Sequence[int], found: Mapping[tuple[int, int], float]) -> list[int]:
    """Groups that hold the held articles of several stories taken apart: each other one goes with its likest held."""
    held: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for n, candidate in enumerate(near):
        if candidate.is_held and candidate.story_id:
            held[group[n]][candidate.story_id].append(n)
    out = list(group)
    for n, candidate in enumerate(near):
        stories = held.get(group[n], {})
        if len(stories) > 1:
            like = {s: max(found.get((min(n, k), max(n, k)), 0.0) for k in of) for s, of in sorted(stories.items())}
            home = candidate.story_id if candidate.is_held else max(like, key=lambda s: like[s])
            out[n] = stories[home or ""][0]
    return out


def _settled(near: Sequence[Candidate], linked: Collection[str | None], config: ArrivalConfig) -> Iterator[list[int]]:
    """The parts of stories that are not taken apart again: too old, without a date, or linked with no arrival."""
    new = [c.reading.day for c in near if c.story_id is None and c.reading.day is not None]
    first = min(new, default=0) - config.window_days
    stories: dict[str, list[int]] = defaultdict(list)
    for n, candidate in enumerate(near):
        story, day = candidate.story_id, candidate.reading.day
        if story and (story not in linked or candidate.is_held or day is None or day < first):
            stories[story].append(n)
    return iter(stories.values())


def _ids(near: Sequence[Candidate], groups: Mapping[int, Sequence[int]]) -> dict[int, str]:
    """A group takes the id of the story most of whose articles, and most of all its own, are in it; else a new one."""
    shares = sorted(
        (not any(near[n].is_held and near[n].story_id == story for n in inside), -count, story, number)
        for number, inside in groups.items()
        for story, count in Counter(near[n].story_id for n in inside).items()
        if story
    )
    names: dict[int, str] = {}
    for *_, story, number in shares:
        if number not in names and story not in names.values():
            names[number] = story
    for number, inside in groups.items():
        if number not in names:
            names[number] = content_id(*sorted(near[n].article_id for n in inside))
    return names


# --- what is kept of an article ---------------------------------------------------------------------------------------


def profile_of(reading: Reading) -> dict[str, Any]:
    """A reading as JSON can hold it."""
    vector = None if reading.vector is None else base64.b64encode(reading.vector.astype(np.float16).tobytes()).decode()
    counts = {kind: dict(getattr(reading, kind)) for kind in ("words", "names", "figures")}
    return {**counts, "day": reading.day, "vector": vector}


def reading_of(profile: Mapping[str, Any]) -> Reading:
    """The opposite of `profile_of`; the vector comes back in half precision."""
    stored = profile["vector"]
    vector = None if stored is None else np.frombuffer(base64.b64decode(stored), np.float16).astype(np.float32)
    words, names, figures = (
        Counter[str]({intern(word): times for word, times in profile[kind].items()})
        for kind in ("words", "names", "figures")
    )
    return Reading(words, names, figures, profile["day"], vector)


def terms_of(reading: Reading, title: str | None) -> list[str]:
    """Words by which articles on the same thing find one another: names, and the content words of the title."""
    named = sorted(reading.names, key=lambda w: (-reading.names[w], w))[:NAMES]
    titled = [w for w in reading.words if w in {*(title or "").casefold().split()}]
    return sorted({*named, *titled})
