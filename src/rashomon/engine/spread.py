"""Articles' envelopes → memberships, spread over machines: `stages.group.stories` as portable SQL and batch functions.

SQL counts terms, ranks neighbourhoods, joins and sums; every weight, score and reason is worked out by the functions of
the stage, so both engines come to the same stories. Nothing is collected but one number, the articles there are, and
the sample on which is measured what is usual, whose size is fixed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from typing import Any

import pyarrow as pa

from rashomon.engine.batches import MEMBER
from rashomon.engine.grouping import (
    GROUPED,
    SCORED,
    SEEN,
    USUAL,
    WEIGHED,
    Mapped,
    linked_within,
    odds_beside,
    pinned_of,
    scored_among,
    seen_in,
    told_of,
    usual_beside,
    weighed_among,
)
from rashomon.stages.group.linkage import HIGHEST, STEP
from rashomon.stages.group.neighbours import SCALE, UNDATED
from rashomon.stages.group.stories import StoryConfig

DEFAULT = StoryConfig()
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
ALL_PAIRS = (
    "SELECT a.article_id AS one, b.article_id AS other FROM usual AS a JOIN usual AS b ON a.article_id < b.article_id"
)
SIDES = """
SELECT p.one, p.other, a.weighed AS a, b.weighed AS b, a.words AS a_words, b.words AS b_words,
    a.vector AS a_vector, b.vector AS b_vector
FROM candidates AS p JOIN usual AS a ON p.one = a.article_id JOIN usual AS b ON p.other = b.article_id
"""
LARGE = "SELECT label FROM labels GROUP BY label HAVING count(*) > {most}"
INSIDE = """
SELECT p.one, p.other, p.score, a.label FROM pairs AS p JOIN labels AS a ON p.one = a.id
JOIN labels AS b ON p.other = b.id WHERE a.label = b.label
"""
SMALL = "SELECT i.* FROM inside AS i LEFT JOIN large AS l ON i.label = l.label WHERE l.label IS NULL"
STILL_LARGE = "SELECT i.one, i.other, i.score FROM inside AS i JOIN large AS l ON i.label = l.label"
CUT = """
SELECT id, concat(label, '/', cast(floor((row_number() OVER (PARTITION BY label ORDER BY id) - 1) / {most}) AS string))
    AS label FROM labels
"""


@dataclass(frozen=True)
class Session:
    """What of the cluster's session the plan uses: SQL over named frames, a batch function over one, a frame kept."""

    sql: Callable[..., Any]  # a query, with frames by name
    mapped: Callable[[Any, Mapped, pa.Schema], Any]
    grouped: Callable[[Any, str, Callable[[pa.Table], pa.Table], pa.Schema], Any]
    kept: Callable[[Any], Any]  # worked out once, its lineage cut


def spread_stories(session: Session, articles: Any, config: StoryConfig = DEFAULT) -> Any:
    """The memberships of all articles, a frame."""
    seen = session.kept(session.mapped(articles, seen_in, SEEN))
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
    if total > config.pairs.few:
        candidates = session.sql(CANDIDATES.format(most=near.most), shared=session.kept(shared))
    else:
        candidates = session.sql(ALL_PAIRS, usual=usual)
    sides = session.sql(SIDES, candidates=candidates, usual=usual)
    pairs = session.kept(session.mapped(sides, scored_among(total, odds_beside(sample, total, config), config), SCORED))
    return session.kept(_linked(session, pairs, config))


def _linked(session: Session, pairs: Any, config: StoryConfig) -> Any:
    """Groups within the parts that links hold together; a part that is too large falls apart, or is cut at last."""
    at_least, left = config.min_score, pairs
    whole: list[Any] = []
    while True:
        labels = components(session, left, at_least)
        large = session.kept(session.sql(LARGE.format(most=config.most_linked), labels=labels))
        is_last = not large.count()
        at_least += STEP
        if not is_last and at_least > HIGHEST:
            labels, is_last = session.sql(CUT.format(most=config.most_linked), labels=labels), True
        inside = session.kept(session.sql(INSIDE, pairs=left, labels=labels))
        small = inside if is_last else session.sql(SMALL, inside=inside, large=large)
        whole.append(session.grouped(small, "label", linked_within(config), GROUPED))
        if is_last:
            return reduce(lambda one, other: one.unionByName(other), whole)
        left = session.sql(STILL_LARGE, inside=inside, large=large)


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
