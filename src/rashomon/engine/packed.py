"""What was read in an article as bytes, by type of record.

Between reading and weighing nobody looks at most records: as objects they take many times the room, and every process
they pass through would take them apart and put them together again.
"""

import pickle
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from rashomon.records import Article, Page, Rejected

Tables = dict[type, list[Any]]
LOOSE = (Article, Page, Rejected)  # looked at between the phases


@dataclass(frozen=True, slots=True)
class Packed:
    """The records of one article, a pickled list a type."""

    article_id: str
    rows: dict[type, bytes]

    def __len__(self) -> int:
        """How many bytes it holds."""
        return sum(map(len, self.rows.values()))


def pack(tables: Tables) -> Tables:
    """Article-level tables with all but the loose records packed."""
    of: dict[str, dict[type, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for record, rows in tables.items():
        for row in rows if record not in LOOSE else ():
            of[row.article_id][record].append(row)
    packed = [
        Packed(article_id, {record: pickle.dumps(rows, pickle.HIGHEST_PROTOCOL) for record, rows in found.items()})
        for article_id, found in of.items()
    ]
    return {record: rows for record, rows in tables.items() if record in LOOSE} | {Packed: packed}


def unpack(tables: Tables, wanted: Collection[type] | None = None) -> Tables:
    """The same tables with every record, or those wanted, as objects, in the order of the packed articles."""
    out: Tables = defaultdict(list)
    for article in tables.get(Packed, []):
        for record, rows in article.rows.items():
            if wanted is None or record in wanted:
                out[record] += pickle.loads(rows)
    return {record: rows for record, rows in tables.items() if record is not Packed} | dict(out)


class Unpacking(Iterable[Any]):
    """The records of one type, one article after the other in memory."""

    def __init__(self, articles: Iterable[Packed], record: type) -> None:
        self.articles, self.record = articles, record

    def __iter__(self) -> Iterator[Any]:
        """Yield the records in the order of the packed articles."""
        for article in self.articles:
            if self.record in article.rows:
                yield from pickle.loads(article.rows[self.record])
