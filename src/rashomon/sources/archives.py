"""WARC archives (ISO 28500; CC-NEWS is made of them) → Page | Rejected, one record at a time, by fastwarc."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO, cast

from rashomon.records import Page, Rejected, content_id
from rashomon.sources.encoding import NotTextError, decode, mend
from rashomon.sources.extras import MissingExtraError, need
from rashomon.sources.jsonl import STAGE, Limits

_PAGES = ("text/html", "application/xhtml+xml")


def read_warc(stream: BinaryIO, name: str, limits: Limits) -> Iterator[Page | Rejected]:
    """The pages in HTML among the responses of an archive, unpacked already; other records are passed over.

    The day of the crawl (WARC-Date) is the last resort for a page's date. Past `broken_lines` faults only their number
    is told.
    """
    try:
        need("fastwarc", "archives", "reading WARC archives")
    except MissingExtraError as error:
        yield Rejected(uri=name, stage=STAGE, reason=str(error))
        return
    records, pages, broken = 0, 0, 0
    try:
        for record in _responses(stream):
            records += 1
            try:
                item = _read_response(record, name, records, limits)
            except (OSError, EOFError) as error:  # badly packed: the records after it can still be read
                item = Rejected(uri=f"{name}#{records}", stage=STAGE, reason=f"a broken record: {error}"[:200])
            if item is None:
                continue
            pages += 1
            broken += isinstance(item, Rejected)
            if isinstance(item, Page) or broken <= limits.broken_lines:
                yield item
    except (OSError, EOFError, ValueError) as error:
        yield Rejected(uri=name, stage=STAGE, reason=f"a broken archive, read up to record {records}: {error}"[:200])
    if broken > limits.broken_lines:
        reason = f"{broken - limits.broken_lines} more pages that cannot be used"
        yield Rejected(uri=name, stage=STAGE, reason=reason)
    if not pages:
        reason = f"empty: no page in HTML among its {records} responses"
        yield Rejected(uri=name, stage=STAGE, reason=reason)


def _responses(stream: BinaryIO) -> Iterator[Any]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    pieces = cast("BinaryIO", _Piecewise(stream))
    yield from ArchiveIterator(pieces, record_types=WarcRecordType.response, parse_http=True)


class _Piecewise:
    """A stream read bit by bit, so that one that breaks off breaks after what could be read of it."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def read(self, size: int = -1) -> bytes:
        return bytes(self._stream.read1(size))

    def tell(self) -> int:
        return int(self._stream.tell())


def _read_response(record: Any, name: str, number: int, limits: Limits) -> Page | Rejected | None:
    """The page that a response holds; None where it is none: a picture, a redirect, an error of its host."""
    status = record.http_headers.status_code if record.http_headers else None
    if status not in (None, 200, 203) or (record.http_content_type or "").lower() not in _PAGES:
        return None
    uri = mend(record.headers.get("WARC-Target-URI") or "").strip("<> ") or f"{name}#{number}"
    raw = _unpacked(record.reader.read(limits.file_bytes + 1), record.http_headers or {}, limits.file_bytes + 1)
    if len(raw) > limits.file_bytes:
        return Rejected(uri=uri, stage=STAGE, reason=f"larger than {limits.file_bytes:,} bytes: not one article")
    try:
        text = decode(raw, is_html=True, charset=record.http_charset or "")
    except NotTextError as error:
        return Rejected(uri=uri, stage=STAGE, reason=str(error))
    if not text.strip():
        return Rejected(uri=uri, stage=STAGE, reason="empty: no text")
    return Page(
        article_id=content_id(uri, text),
        uri=uri,
        outlet=None,
        title=None,
        published=None,
        text=text,
        is_html=True,
        modified=record.record_date.date().isoformat() if record.record_date else None,
    )


def _unpacked(raw: bytes, headers: Any, most: int) -> bytes:
    """The first `most` bytes of a body as its host meant it; crawlers often unpack one and leave the header."""
    from fastwarc.stream_io import BrotliReader, ChunkedReader, GzipReader

    readers = {"chunked": ChunkedReader, "gzip": GzipReader, "x-gzip": GzipReader, "br": BrotliReader}
    for header in ("Transfer-Encoding", "Content-Encoding"):
        reader = readers.get((headers.get(header) or "").strip().lower())
        try:
            raw = b"".join(_pieces(reader(BytesIO(raw)), most)) if reader else raw
        except OSError:
            continue
    return raw


def _pieces(reader: Any, most: int) -> Iterator[bytes]:
    while most > 0 and (piece := reader.read(min(most, 1 << 16))):
        most -= len(piece)
        yield piece
