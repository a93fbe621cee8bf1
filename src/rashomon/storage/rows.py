"""Records ↔ bytes, for a store that lasts: JSON, compressed. Nothing that is read back can run."""

import base64
import json
import zlib
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

LEVEL = 1  # most of the bytes are vectors, which no level makes smaller


def plain(value: Any) -> Any:
    """A record's value as columns hold it: records within become dicts."""
    if is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, list) and value and (isinstance(value[0], list) or is_dataclass(value[0])):
        return [plain(v) for v in value]
    return value


def built(hint: Any, value: Any) -> Any:
    """The opposite of `plain`, by the field's annotation."""
    if get_origin(hint) is list:
        [of] = get_args(hint)
        return [built(of, v) for v in value] if get_origin(of) is list or is_dataclass(of) else value
    return hint(**value) if is_dataclass(hint) else value  # type: ignore[operator]


def to_bytes(rows: Iterable[Any]) -> bytes:
    """Pack records of one type."""
    kept = list(rows)
    names = [f.name for f in fields(kept[0])] if kept else []
    packed = {"fields": names, "rows": [[plain(getattr(row, name)) for name in names] for row in kept]}
    text = json.dumps(packed, ensure_ascii=False, separators=(",", ":"), default=_bytes_as_text)
    return zlib.compress(text.encode("utf-8", "surrogatepass"), LEVEL)


def from_bytes(record: type, packed: bytes) -> list[Any]:
    """Unpack records; a field that the record no longer has is passed over, one it has got since takes its default.

    Raises ValueError where the bytes are damaged, TypeError where a field without a default is missing.
    """
    try:
        found = json.loads(zlib.decompress(packed).decode("utf-8", "surrogatepass"))
    except (zlib.error, UnicodeDecodeError) as error:
        raise ValueError(f"damaged {record.__name__} rows: {error}") from error
    hints = _hints(record)
    known = [(n, name, hints[name]) for n, name in enumerate(found["fields"]) if name in hints]
    return [record(**{name: _from_text(hint, row[n]) for n, name, hint in known}) for row in found["rows"]]


@cache
def _hints(record: type) -> dict[str, Any]:
    hints = get_type_hints(record)
    return {f.name: hints[f.name] for f in fields(record)}


def _bytes_as_text(value: Any) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    raise TypeError(f"{type(value).__name__} is no column")


def _from_text(hint: Any, value: Any) -> Any:
    if hint is bytes:
        return base64.b64decode(value)
    return built(hint, value)
