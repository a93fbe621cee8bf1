"""Articles' envelopes → memberships, spread over machines: `stages.group.stories` as portable SQL and batch functions.

SQL counts terms, ranks neighbourhoods, joins and sums; every weight, score and reason is worked out by the functions of
the stage, so both engines come to the same stories. Nothing is collected but one number, the articles there are, and
the sample on which is measured what is usual, whose size is fixed.
"""

import json
import pickle
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa

from rashomon.engine.batches import MEMBER, opened
from rashomon.models.decode import ReaderModel
from rashomon.records import Article, LocalActor, ParsedArticle, StoryMember
from rashomon.stages.group.arrivals import profile_of, reading_of
from rashomon.stages.group.linkage import STEP, linked
from rashomon.stages.group.neighbours import SCALE, UNDATED, keys_of
from rashomon.stages.group.pairs import Pairs, scored
from rashomon.stages.group.readings import read
from rashomon.stages.group.stories import Seen, StoryConfig, likest, score, tell, tell_pinned
from rashomon.stages.group.weights import KINDS, Usual, Weighed, is_sampled_before, weigh
from rashomon.storage.schema import to_arrow

Batches = Iterator[pa.RecordBatch]
Mapped = Callable[[Batches], Batches]

DEFAULT = StoryConfig()
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

COUNTED = """
SELECT article_id, collect_list(struct(term, having)) AS counted FROM (
    SELECT article_id, term FROM seen LATERAL VIEW explode(terms) AS term WHERE pin IS NULL
) JOIN (
    SELECT term, count(*) AS having FROM seen LATERAL VIEW explode(terms) AS term WHERE pin IS NULL GROUP BY term
) USING (term) GROUP BY article_id
"""
# Each posting has its place among those of its term; a pair is found in the stretch of the earlier one, which is joined
# with itself and the next stretch: no join is larger than twice the reach.
POSTED = """
SELECT article_id, term, weight, place, cast(floor(place / {reach}) AS bigint) AS stretch FROM (
    SELECT article_id, key.term AS term, key.weight AS weight, row_number() OVER (
        PARTITION BY key.term ORDER BY coalesce(day, {undated}), article_id
    ) - 1 AS place FROM (SELECT article_id, day, explode(keys) AS key FROM weighed)
)
"""
BESIDE = "SELECT article_id, term, weight, place, explode(array(stretch, stretch - 1)) AS stretch FROM posted"
SHARED = """
SELECT one, other, sum(shared) AS shared FROM (
    SELECT a.article_id AS one, b.article_id AS other,
        cast(rint(a.weight * b.weight * {scale}) AS bigint) AS shared
    FROM posted AS a JOIN beside AS b ON a.term = b.term AND a.stretch = b.stretch
    WHERE b.place > a.place AND b.place - a.place <= {reach}
) GROUP BY one, other
"""
CANDIDATES = """
SELECT DISTINCT least(own, its) AS one, greatest(own, its) AS other FROM (
    SELECT own, its, row_number() OVER (PARTITION BY own ORDER BY shared DESC, its) AS nth FROM (
        SELECT one AS own, other AS its, shared FROM shared
        UNION ALL SELECT other AS own, one AS its, shared FROM shared
    )
) WHERE nth <= {most}
"""
SIDES = """
SELECT p.one, p.other, a.weighed AS a, b.weighed AS b, a.words AS a_words, b.words AS b_words,
    a.vector AS a_vector, b.vector AS b_vector
FROM candidates AS p JOIN usual AS a ON p.one = a.article_id JOIN usual AS b ON p.other = b.article_id
"""


# --- batch functions --------------------------------------------------------------------------------------------------


def seen_by(reader: ReaderModel | None) -> Mapped:
    """Articles' envelopes → what grouping sees in each."""

    def run(batches: Batches) -> Batches:
        for batch in batches:
            rows = [
                _seen(opened(packed, (Article, ParsedArticle, LocalActor)), reader)
                for packed in batch["records"].to_pylist()
            ]
            yield pa.RecordBatch.from_pylist([row for row in rows if row], schema=SEEN)

    return run


def _seen(of: dict[type, list[Any]], reader: ReaderModel | None) -> dict[str, Any] | None:
    if Article not in of:
        return None
    [article] = of[Article]
    reading = read(article, of[ParsedArticle][0].sentence_vectors if of.get(ParsedArticle) else b"", reader)
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


def scored_among(total: int, config: StoryConfig) -> Mapped:
    """Candidates with both sides → the pairs that are likely of one story, with their scores."""

    def run(batches: Batches) -> Batches:
        for batch in batches:
            yield _scored(batch.to_pylist(), total, config)

    return run


def _scored(found: list[dict[str, Any]], total: int, config: StoryConfig) -> pa.RecordBatch:
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
    scores = score(pairs, total)
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
        near = likest(Pairs(left, right, {}), np.array([s for *_, s in rows], np.float32), groups)
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


# --- the plan ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Session:
    """What of the cluster's session the plan uses: SQL over named frames, a batch function over one, a frame kept."""

    sql: Callable[..., Any]  # a query, with frames by name
    mapped: Callable[[Any, Mapped, pa.Schema], Any]
    grouped: Callable[[Any, str, Callable[[pa.Table], pa.Table], pa.Schema], Any]
    kept: Callable[[Any], Any]  # worked out once, its lineage cut


def spread_stories(
    session: Session, articles: Any, reader: ReaderModel | None = None, config: StoryConfig = DEFAULT
) -> Any:
    """The memberships of all articles, a frame."""
    seen = session.kept(session.mapped(articles, seen_by(reader), SEEN))
    free = session.sql("SELECT * FROM seen WHERE pin IS NULL", seen=seen)
    total = free.count()
    groups = _grouped(session, seen, total, config) if total else None
    pins = session.sql("SELECT * FROM seen WHERE pin IS NOT NULL", seen=seen)
    members = session.grouped(pins, "pin", pinned_of, MEMBER)
    if groups is not None:
        joined = session.sql(
            "SELECT coalesce(g.group, s.article_id) AS grp, g.near, s.* FROM free AS s "
            "LEFT JOIN groups AS g ON s.article_id = g.article_id",
            free=free,
            groups=groups,
        )
        members = members.unionByName(session.grouped(joined, "grp", told_of(config), MEMBER))
    return session.kept(members)


def _grouped(session: Session, seen: Any, total: int, config: StoryConfig) -> Any:
    """The group of each article that is in one, with its likest other one."""
    near, counted = config.pairs.neighbours, session.sql(COUNTED, seen=seen)
    having = session.sql(
        "SELECT s.article_id, s.reading, c.counted FROM seen AS s LEFT JOIN counted AS c "
        "ON s.article_id = c.article_id WHERE s.pin IS NULL",
        seen=seen,
        counted=counted,
    )
    weighed = session.kept(session.mapped(having, weighed_among(total, config), WEIGHED))
    drawn = session.sql(f"SELECT weighed FROM weighed ORDER BY rank LIMIT {config.pairs.usual.sample}", weighed=weighed)
    sample = [bytes(row.weighed) for row in drawn.collect()]
    usual = session.kept(session.mapped(weighed, usual_beside(sample, total, config), USUAL))
    posted = session.kept(session.sql(POSTED.format(reach=near.reach, undated=UNDATED), weighed=weighed))
    beside = session.sql(BESIDE, posted=posted)
    shared = session.sql(SHARED.format(reach=near.reach, scale=SCALE), posted=posted, beside=beside)
    candidates = session.sql(CANDIDATES.format(most=near.most), shared=session.kept(shared))
    sides = session.sql(SIDES, candidates=candidates, usual=usual)
    pairs = session.kept(session.mapped(sides, scored_among(total, config), SCORED))
    return session.kept(_linked(session, pairs, config))


def _linked(session: Session, pairs: Any, config: StoryConfig) -> Any:
    """Groups within the parts that links hold together; a part that is too large falls apart at weaker links."""
    at_least, out, left = config.min_score, None, pairs
    while True:
        labels = components(session, left, at_least)
        inside = session.kept(
            session.sql(
                "SELECT p.one, p.other, p.score, a.label FROM pairs AS p JOIN labels AS a ON p.one = a.id "
                "JOIN labels AS b ON p.other = b.id WHERE a.label = b.label",
                pairs=left,
                labels=labels,
            )
        )
        large = session.kept(
            session.sql(
                f"SELECT label FROM labels GROUP BY label HAVING count(*) > {config.most_linked}", labels=labels
            )
        )
        small = session.sql(
            "SELECT i.* FROM inside AS i LEFT JOIN large AS l ON i.label = l.label WHERE l.label IS NULL",
            inside=inside,
            large=large,
        )
        found = session.grouped(small, "label", linked_within(config), GROUPED)
        out = found if out is None else out.unionByName(found)
        if not large.count():
            return out
        at_least += STEP
        left = session.sql(
            "SELECT i.one, i.other, i.score FROM inside AS i JOIN large AS l ON i.label = l.label",
            inside=inside,
            large=large,
        )


def components(session: Session, pairs: Any, at_least: float) -> Any:
    """The connected component of every article that has a link, named by its least one.

    Each round an article takes the least label around it, and then the label of that: the number of rounds grows with
    the logarithm of the longest chain.
    """
    links = session.kept(
        session.sql(
            f"SELECT one AS id, other AS beside FROM pairs WHERE score >= {at_least!r} "
            f"UNION ALL SELECT other AS id, one AS beside FROM pairs WHERE score >= {at_least!r}",
            pairs=pairs,
        )
    )
    labels = session.kept(session.sql("SELECT id, least(id, min(beside)) AS label FROM links GROUP BY id", links=links))
    while True:
        around = session.sql(
            "SELECT e.id, least(min(own.label), min(l.label)) AS label FROM links AS e "
            "JOIN labels AS l ON e.beside = l.id JOIN labels AS own ON e.id = own.id GROUP BY e.id",
            links=links,
            labels=labels,
        )
        nearer = session.kept(
            session.sql(
                "SELECT a.id, least(a.label, b.label) AS label FROM around AS a JOIN labels AS b ON a.label = b.id",
                around=around,
                labels=labels,
            )
        )
        moved = session.sql(
            "SELECT 1 AS one FROM labels AS a JOIN nearer AS b ON a.id = b.id WHERE a.label <> b.label LIMIT 1",
            labels=labels,
            nearer=nearer,
        ).count()
        labels = nearer
        if not moved:
            return labels
