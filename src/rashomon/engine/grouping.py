"""Arrow batch → Arrow batch: the steps of grouping that look at one article, one pair or one group, for `spread`."""

import json
import pickle
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pyarrow as pa

from rashomon.engine.batches import MEMBER, opened
from rashomon.records import Article, LocalActor, ParsedArticle, StoryMember
from rashomon.stages.group.arrivals import profile_of, reading_of
from rashomon.stages.group.linkage import linked
from rashomon.stages.group.neighbours import keys_of
from rashomon.stages.group.pairs import Pairs, sampled, scored
from rashomon.stages.group.readings import read, vector_of
from rashomon.stages.group.stories import Seen, StoryConfig, likest, odds_among, score, tell, tell_pinned
from rashomon.stages.group.weights import KINDS, Usual, Weighed, is_sampled_before, weigh
from rashomon.storage.schema import to_arrow

Batches = Iterator[pa.RecordBatch]
Mapped = Callable[[Batches], Batches]

SEEN = pa.schema(
    [
        pa.field("article_id", pa.string()),
        pa.field("pin", pa.string()),
        pa.field("label", pa.string()),
        pa.field("names", pa.string()),
        pa.field("reading", pa.string()),
        pa.field("terms", pa.list_(pa.string())),
    ]
)
KEYS = pa.list_(pa.struct([pa.field("term", pa.string()), pa.field("weight", pa.float64())]))
WEIGHED = pa.schema(
    [
        pa.field("article_id", pa.string()),
        pa.field("day", pa.int64()),
        pa.field("rank", pa.string()),
        pa.field("keys", KEYS),
        pa.field("weighed", pa.binary()),
    ]
)
USUAL = pa.schema([*WEIGHED, pa.field("words", pa.float64()), pa.field("vector", pa.float64())])
SCORED = pa.schema([pa.field("one", pa.string()), pa.field("other", pa.string()), pa.field("score", pa.float64())])
GROUPED = pa.schema(
    [pa.field("article_id", pa.string()), pa.field("group", pa.string()), pa.field("near", pa.string())]
)


def seen_in(batches: Batches) -> Batches:
    """Articles' envelopes → what grouping sees in each."""
    for batch in batches:
        rows = [_seen(opened(packed, (Article, ParsedArticle, LocalActor))) for packed in batch["records"].to_pylist()]
        yield pa.RecordBatch.from_pylist([row for row in rows if row], schema=SEEN)


def _seen(of: dict[type, list[Any]]) -> dict[str, Any] | None:
    if Article not in of:
        return None
    [article] = of[Article]
    reading = read(article, vector_of(of[ParsedArticle][0]) if of.get(ParsedArticle) else None)
    names: Counter[str] = Counter()
    for actor in of.get(LocalActor, []):
        names[actor.name] += len(actor.mention_start)
    return {
        "article_id": article.article_id,
        "pin": article.story,
        "label": article.outlet or article.uri,
        "names": json.dumps(names),
        "reading": json.dumps(profile_of(reading)),
        "terms": [f"{n}{term}" for n, kind in enumerate(KINDS) for term in getattr(reading, kind)],
    }


def weighed_among(total: int, config: StoryConfig) -> Mapped:
    """What was seen, with how many articles have each term → Weighed."""

    def row(one: dict[str, Any]) -> dict[str, Any]:
        frequency: dict[str, dict[str, int]] = {kind: {} for kind in KINDS}
        for counted in one["counted"] or []:
            frequency[KINDS[int(counted["term"][0])]][counted["term"][1:]] = counted["having"]
        made = weigh(one["article_id"], reading_of(json.loads(one["reading"])), frequency, total)
        keys = [{"term": t, "weight": w} for t, w in keys_of(made, total, config.pairs.neighbours)]
        rank = is_sampled_before(made.name)
        return {"article_id": made.name, "day": made.day, "rank": rank, "keys": keys, "weighed": pickle.dumps(made)}

    return _rows(row, WEIGHED)


def usual_beside(sample: list[bytes], total: int, config: StoryConfig) -> Mapped:
    """Weighed → the same with what likeness is usual for it."""
    usual = Usual([pickle.loads(one) for one in sample], total, config.pairs.usual)

    def run(batches: Batches) -> Batches:
        for batch in batches:
            words, vector = usual.of([pickle.loads(one) for one in batch["weighed"].to_pylist()])
            yield pa.RecordBatch.from_arrays([*batch.columns, pa.array(words), pa.array(vector)], schema=USUAL)

    return run


def odds_beside(sample: list[bytes], total: int, config: StoryConfig) -> float:
    """The log-odds that any two articles are of one story, by the sample."""
    rows = [pickle.loads(one) for one in sample]
    return odds_among(sampled(rows, Usual(rows, total, config.pairs.usual), config.pairs), total)


def scored_among(total: int, odds: float, config: StoryConfig) -> Mapped:
    """Candidates with both sides → the pairs that are likely of one story, with their scores."""

    def run(batches: Batches) -> Batches:
        for batch in batches:
            yield _scored(batch.to_pylist(), total, odds, config)

    return run


def _scored(found: list[dict[str, Any]], total: int, odds: float, config: StoryConfig) -> pa.RecordBatch:
    sides: dict[str, tuple[bytes, float, float]] = {}
    for row in found:
        sides[row["one"]] = row["a"], row["a_words"], row["a_vector"]
        sides[row["other"]] = row["b"], row["b_words"], row["b_vector"]
    names = sorted(sides)
    place = {name: n for n, name in enumerate(names)}
    rows: list[Weighed] = [pickle.loads(sides[name][0]) for name in names]
    usual = np.array([sides[n][1] for n in names], np.float64), np.array([sides[n][2] for n in names], np.float64)
    at = sorted((place[row["one"]], place[row["other"]]) for row in found)
    both = np.array([a for a, _ in at], np.int64), np.array([b for _, b in at], np.int64)
    pairs = scored(rows, usual, both, total, config.pairs)
    scores = score(pairs, total, odds)
    kept = scores >= config.min_score / 4
    one, other = ([names[n] for n in side[kept].tolist()] for side in (pairs.left, pairs.right))
    return pa.record_batch(
        [pa.array(one, pa.string()), pa.array(other, pa.string()), pa.array(scores[kept].tolist(), pa.float64())],
        schema=SCORED,
    )


def linked_within(config: StoryConfig) -> Callable[[pa.Table], pa.Table]:
    """The scored pairs of one part → the group of each of its articles, and the likest other one of the group."""

    def run(part: pa.Table) -> pa.Table:
        one, other, scores = (part[name].to_pylist() for name in SCORED.names)
        names = sorted({*one, *other})
        place = {name: n for n, name in enumerate(names)}
        rows = sorted((place[a], place[b], s) for a, b, s in zip(one, other, scores, strict=True))
        groups = linked(len(names), rows, config.min_score, config.most_linked)
        left, right = (np.array([row[n] for row in rows], np.int64) for n in (0, 1))
        near = likest(Pairs(left, right, {}, len(names)), np.array([s for *_, s in rows], np.float32), groups)
        told = [
            {"article_id": name, "group": names[groups[n]], "near": names[near[n]] if n in near else None}
            for n, name in enumerate(names)
        ]
        return pa.Table.from_pylist(told, schema=GROUPED)

    return run


def told_of(config: StoryConfig) -> Callable[[pa.Table], pa.Table]:
    """What was seen in the articles of one group → their memberships."""

    def run(group: pa.Table) -> pa.Table:
        rows = group.to_pylist()
        seen = [
            Seen(r["article_id"], r["label"], reading_of(json.loads(r["reading"])), json.loads(r["names"]))
            for r in rows
        ]
        near = {r["article_id"]: r["near"] for r in rows if r["near"]}
        return to_arrow(StoryMember, tell(seen, near, config)).cast(MEMBER)

    return run


def pinned_of(group: pa.Table) -> pa.Table:
    """The articles that the input puts into one story → their memberships."""
    found = tell_pinned(group["pin"][0].as_py(), group["article_id"].to_pylist())
    return to_arrow(StoryMember, found).cast(MEMBER)


def _rows(row: Callable[[dict[str, Any]], dict[str, Any]], schema: pa.Schema) -> Mapped:
    def run(batches: Batches) -> Batches:
        for batch in batches:
            yield pa.RecordBatch.from_pylist([row(one) for one in batch.to_pylist()], schema=schema)

    return run
