"""JSON records with news-please names → Page | Rejected."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from rashomon.language.datelines import day_in_address
from rashomon.records import Page, Rejected, content_id
from rashomon.sources.encoding import NotTextError, decode, mend

STAGE = "sources"
_TEXT_FIELDS = ("maintext", "text")
_WORDS = ("id", "url", "outlet", "source_domain", "title", "date_publish", "story")


@dataclass(frozen=True)
class Limits:
    """How much is read of one thing, in bytes, and how many broken lines are told one by one."""

    file_bytes: int = 20_000_000
    line_bytes: int = 8_000_000
    broken_lines: int = 20


def read_lines(lines: Iterable[bytes | None], name: str, limits: Limits) -> Iterator[Page | Rejected]:
    """Pages of JSON Lines; None stands for a line beyond the limit.

    Past `broken_lines` faults only their number is told.
    """
    broken, last, only = 0, 0, 0
    for number, line in enumerate(lines, 1):
        only = number
        if line is not None and not line.strip():
            continue
        page = _read_line(line, f"{name}#{number}", limits)
        if isinstance(page, Rejected):
            broken, last = broken + 1, number
            if broken > limits.broken_lines:
                continue
        yield page
    if broken > limits.broken_lines:
        yield Rejected(
            uri=name,
            stage=STAGE,
            reason=f"{broken - limits.broken_lines} more lines that cannot be used, the last one line {last}",
        )
    if not only:
        yield Rejected(uri=name, stage=STAGE, reason="empty: no lines")


def _read_line(line: bytes | None, name: str, limits: Limits) -> Page | Rejected:
    if line is None:
        return Rejected(uri=name, stage=STAGE, reason=f"a line longer than {limits.line_bytes:,} bytes")
    try:
        record = json.loads(decode(line))
    except NotTextError as error:
        return Rejected(uri=name, stage=STAGE, reason=str(error))
    except (ValueError, RecursionError) as error:
        return Rejected(uri=name, stage=STAGE, reason=f"broken JSON: {_short(error)}")
    return read_record(record, name)


def read_whole(raw: bytes, name: str, limits: Limits) -> Iterator[Page | Rejected]:
    """Pages of a JSON file: one record, a list of records, or, failing both, JSON Lines."""
    try:
        value = json.loads(decode(raw))
    except NotTextError as error:
        yield Rejected(uri=name, stage=STAGE, reason=str(error))
        return
    except (ValueError, RecursionError) as error:
        lines = raw.splitlines()
        if len([line for line in lines if line.strip()]) > 1 and lines[0].strip()[-1:] in (b"}", b"]"):
            yield from read_lines(lines, name, limits)
        else:
            yield Rejected(uri=name, stage=STAGE, reason=f"broken JSON: {_short(error)}")
        return
    if not isinstance(value, list):
        yield read_record(value, name)
        return
    if not value:
        yield Rejected(uri=name, stage=STAGE, reason="empty: a list without records")
    for number, record in enumerate(value, 1):
        yield read_record(record, f"{name}#{number}")


def read_record(record: Any, name: str) -> Page | Rejected:
    """The page that one record holds; `name` stands for its uri where the record gives neither id nor url."""
    if not isinstance(record, dict):
        return Rejected(uri=name, stage=STAGE, reason=f"not a record: {_type(record)} where an object is wanted")
    wrong = next(
        (f for f in _WORDS if not isinstance(record.get(f), str | int | None) or isinstance(record.get(f), bool)), None
    )
    uri = next(
        (
            mend(str(record[f]))
            for f in ("id", "url")
            if isinstance(record.get(f), str | int) and str(record[f]).strip()
        ),
        name,
    )
    if wrong:
        return Rejected(uri=uri, stage=STAGE, reason=f"wrong type: {wrong} is {_type(record[wrong])}, text is wanted")
    text = next((record[f] for f in _TEXT_FIELDS if record.get(f) is not None), None)
    if text is None:
        return Rejected(uri=uri, stage=STAGE, reason="no text: neither maintext nor text is given")
    if not isinstance(text, str):
        return Rejected(uri=uri, stage=STAGE, reason=f"wrong type: the text is {_type(text)}")
    if not text.strip():
        return Rejected(uri=uri, stage=STAGE, reason="empty: the text holds no words")
    text, url = mend(text), _word(record, "url")
    return Page(
        article_id=content_id(uri, text),
        uri=uri,
        outlet=_word(record, "outlet") or _word(record, "source_domain") or _host(url),
        title=_word(record, "title"),
        published=_word(record, "date_publish") or (day_in_address(url) if url else None),
        text=text,
        story=_word(record, "story"),
    )


def _word(record: dict[str, Any], field: str) -> str | None:
    value = record.get(field)
    return mend(str(value)).strip() or None if value is not None else None


def _host(url: str | None) -> str | None:
    try:
        parts = urlsplit(url) if url else None
    except ValueError:
        return None
    return parts.hostname if parts and parts.scheme in ("http", "https") else None


def _type(value: Any) -> str:
    names = {
        dict: "an object",
        list: "a list",
        str: "a string",
        bool: "true or false",
        int: "a number",
        float: "a number",
    }
    return names.get(type(value), "null")


def _short(error: Exception) -> str:
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)[:120]
