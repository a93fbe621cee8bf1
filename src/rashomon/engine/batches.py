"""Arrow batch → Arrow batch: the article stages over pages, the story stages over one story, where rows are shuffled.

Between the stages a row is an envelope: one article, or one story, with the records known of it, a list a type. So a
shuffle moves whole articles, and no batch can split one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa

from rashomon import records as nouns
from rashomon.engine.local import by_story, read_pages, weigh_story
from rashomon.engine.packed import Tables
from rashomon.records import Article, Page, Rejected, StoryMember
from rashomon.stage import Stage
from rashomon.storage.rows import from_bytes, to_bytes
from rashomon.storage.schema import from_arrow, to_arrow

PAGES = 8  # a call: a second's work
RECORDS = pa.list_(pa.struct([pa.field("record", pa.string()), pa.field("rows", pa.binary())]))
ENVELOPE = pa.schema([pa.field("key", pa.string()), pa.field("records", RECORDS)])
MEMBER = pa.schema(
    [pa.field("story_id", pa.string()), pa.field("article_id", pa.string()), pa.field("reason", pa.string())]
)
STORY = pa.schema([*MEMBER, pa.field("records", RECORDS)])


def envelopes(tables: Mapping[str, Tables]) -> pa.RecordBatch:
    """Pack tables by key."""
    packed = [
        [{"record": record.__name__, "rows": to_bytes(rows)} for record, rows in of.items() if rows]
        for of in tables.values()
    ]
    return pa.record_batch([pa.array(list(tables), pa.string()), pa.array(packed, RECORDS)], schema=ENVELOPE)


def opened(packed: Iterable[Mapping[str, Any]], wanted: Iterable[type] | None = None) -> Tables:
    """Unpack the records of one envelope."""
    names = None if wanted is None else {record.__name__ for record in wanted}
    return {
        getattr(nouns, one["record"]): from_bytes(getattr(nouns, one["record"]), one["rows"])
        for one in packed
        if names is None or one["record"] in names
    }


def read_batch(stages: Sequence[Stage], pages: pa.Table) -> Iterator[pa.RecordBatch]:
    """Pages → one envelope an article, and one a page that could not be used."""
    for start in range(0, pages.num_rows, PAGES):
        batch: list[Page] = list(from_arrow(Page, pages.slice(start, PAGES)))
        batch.sort(key=lambda page: (page.uri, page.article_id))
        of: dict[str, Tables] = defaultdict(lambda: defaultdict(list))
        for record, rows in read_pages(stages, {Page: batch}).items():
            for row in rows:
                of["" if record is Rejected else row.article_id][record].append(row)
        yield envelopes(of)


def weigh_batch(stages: Sequence[Stage], keep: frozenset[type] | None, story: pa.Table) -> pa.RecordBatch:
    """The memberships of one story with its articles' envelopes → the story's envelope."""
    tables: Tables = defaultdict(list)
    taken = {Article, *(record for stage in stages for record in stage.takes)}
    for row in story.sort_by("article_id").to_pylist():
        tables[StoryMember].append(StoryMember(**{name: row[name] for name in MEMBER.names}))
        for record, rows in opened(row["records"], taken).items():
            tables[record] += rows
    [whole] = by_story(tables)
    given = weigh_story(stages, whole)
    kept = {record: rows for record, rows in given.items() if keep is None or record in keep}
    return envelopes({tables[StoryMember][0].story_id: kept})


def typed_batch(record: type, envelope: pa.Table) -> pa.Table:
    """Envelopes → the columns of one record type."""
    found = [row for packed in envelope["records"].to_pylist() for row in opened(packed, (record,)).get(record, [])]
    return to_arrow(record, found)
