"""Values → the bytes of a file: cells without tabs or line ends, rows, JSON; the same values, the same bytes."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

BREAKS = re.compile("[\\x00-\\x1f\\x7f\\x85\u2028\u2029]+")
SURROGATE = re.compile("[\ud800-\udfff]")


class Column(NamedTuple):
    """One column of a table: its name, what it holds, and how it is found."""

    name: str
    meaning: str
    of: Callable[[Any], Any]


def cell(value: object) -> str:
    """Write one value: "" for none, true and false in lower case, a list with semicolons, text without breaks."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:.6g}" if abs(value) < 1e6 else repr(value)
    if isinstance(value, (list, tuple)):
        return "; ".join(cell(v).replace(";", ",") for v in value)
    return SURROGATE.sub("\ufffd", BREAKS.sub(" ", str(value)))


def tsv(columns: Sequence[Column], rows: Iterable[Any], *, head: bool = True, empty: str = "") -> bytes:
    """Write a table with tabs: one line a row, as many cells in each as there are columns."""
    lines = ["\t".join(c.name for c in columns)] if head else []
    lines += ["\t".join(cell(c.of(row)) or empty for c in columns) for row in rows]
    return "".join(line + "\n" for line in lines).encode("utf-8")


def comma_separated(columns: Sequence[Column], rows: Iterable[Any]) -> bytes:
    """Write a table with commas (RFC 4180, but for the bare line feed)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([c.name for c in columns])
    writer.writerows([cell(c.of(row)) for c in columns] for row in rows)
    return out.getvalue().encode("utf-8")


def json_text(value: object, indent: int | None = None) -> str:
    """Write JSON that any reader of UTF-8 takes; a lone surrogate stays an escape."""
    separators = (",", ":") if indent is None else None
    text = json.dumps(value, ensure_ascii=False, indent=indent, separators=separators, allow_nan=False)
    return SURROGATE.sub(lambda m: f"\\u{ord(m.group()):04x}", text)


def json_file(value: object) -> bytes:
    """Write one JSON document."""
    return (json_text(value, 1) + "\n").encode("utf-8")


def json_lines(rows: Iterable[object]) -> bytes:
    """Write one JSON object a line."""
    return "".join(json_text(row) + "\n" for row in rows).encode("utf-8")


def without_empty(row: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is None, "" or an empty list or object."""
    return {k: v for k, v in row.items() if v is not None and v not in ("", [], {})}
