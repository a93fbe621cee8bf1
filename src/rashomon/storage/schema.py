"""Record ↔ Arrow ↔ table names: the only place that knows all three."""

import re
import types
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Union, get_args, get_origin, get_type_hints

import pyarrow as pa

from rashomon.storage.rows import built, plain

SCALARS = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_(), bytes: pa.binary()}


def table_name(record: type) -> str:
    """`StoryMember` → `story_member`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", record.__name__).lower()


def arrow_schema(record: type) -> pa.Schema:
    """Derive a record's columns from its annotations. Raises KeyError for a type that no column can hold."""
    hints = get_type_hints(record)
    columns = []
    for f in fields(record):
        kind, nullable = _column(hints[f.name])
        columns.append(pa.field(f.name, kind, nullable=nullable))
    return pa.schema(columns)


def _column(hint: Any) -> tuple[pa.DataType, bool]:
    if get_origin(hint) in (Union, types.UnionType):
        (inner,) = [a for a in get_args(hint) if a is not type(None)]
        return _column(inner)[0], True
    if get_origin(hint) is list:
        return pa.list_(_column(get_args(hint)[0])[0]), False
    if is_dataclass(hint):
        return pa.struct(list(arrow_schema(hint))), False  # type: ignore[arg-type]
    return SCALARS[hint], False


def to_arrow(record: type, rows: Iterable[Any]) -> pa.Table:
    """Pack records of one type into a table."""
    schema = arrow_schema(record)
    kept = list(rows)
    columns = [pa.array([plain(getattr(row, f.name)) for row in kept], type=f.type) for f in schema]
    return pa.Table.from_arrays(columns, schema=schema)


def from_arrow(record: type, table: pa.Table) -> Iterator[Any]:
    """Unpack a table into the records it was made of."""
    hints = get_type_hints(record)
    for row in table.to_pylist():
        yield record(**{name: built(hints[name], value) for name, value in row.items()})
