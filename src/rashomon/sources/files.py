"""Files, folders and standard input → Page | Rejected, one at a time.

Nothing is read whole that is longer than `Limits` allows, and of a folder only the names are held. What cannot be used
is yielded as `Rejected` with its reason, and the rest is read.
"""

import gzip
import hashlib
import re
import zlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BufferedReader, BytesIO, RawIOBase
from pathlib import Path
from typing import Any, BinaryIO, cast

from rashomon.records import Page, Rejected, content_id
from rashomon.sources.archives import read_warc
from rashomon.sources.encoding import NotTextError, decode
from rashomon.sources.jsonl import STAGE, Limits, read_lines, read_whole
from rashomon.sources.paths import Found, list_files

_GZIP = b"\x1f\x8b"
_HTML = re.compile(rb"^\s*(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<(?:!doctype\s+)?html)", re.IGNORECASE)


@dataclass(frozen=True)
class SourceConfig:
    """How sources read. A file's own date is mostly that of a download, so it is used only where asked for."""

    limits: Limits = field(default_factory=Limits)
    use_file_dates: bool = False


def read_paths(
    paths: Sequence[str], stdin: BinaryIO | None = None, config: SourceConfig | None = None
) -> Iterator[Page | Rejected]:
    """Read every article that the paths name, in order; `-` is `stdin`.

    An article that was already read, with the same words from the same outlet or from none that is named, is rejected
    and the first one named; the same words under another outlet's name are a copy, and kept.
    """
    config = config or SourceConfig()
    seen: dict[bytes, str] = {}
    for found in list_files(paths):
        if found.fault:
            yield Rejected(uri=found.name, stage=STAGE, reason=found.fault)
            continue
        for page in _read_file(found, stdin, config):
            yield page if isinstance(page, Rejected) else _once(page, seen)


def _once(page: Page, seen: dict[bytes, str]) -> Page | Rejected:
    words = _visible(page.text) if page.is_html else page.text
    outlet = re.sub(r"^www\.", "", (page.outlet or "").casefold())
    key = hashlib.sha256(f"{outlet}\x1f{' '.join(words.split())}".encode("utf-8", "surrogatepass")).digest()
    own = page.article_id.encode()  # one address with one text is one article, whatever outlet is named
    first = seen.get(key) or seen.get(own)
    if first:
        return Rejected(uri=page.uri, stage=STAGE, reason=f"the same article as {first}")
    seen[key] = seen[own] = page.uri
    return page


def _visible(html: str) -> str:
    """What a page shows, roughly: enough to see that two files hold the same page."""
    return re.sub(r"<(script|style)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>", " ", html, flags=re.IGNORECASE | re.DOTALL)


def _read_file(found: Found, stdin: BinaryIO | None, config: SourceConfig) -> Iterator[Page | Rejected]:
    try:
        with ExitStack() as stack:
            if found.kind == "stdin":
                if stdin is None:
                    yield Rejected(uri="-", stage=STAGE, reason="standard input is not open")
                    return
                raw: BinaryIO = stdin
            else:
                raw = stack.enter_context(Path(found.path).open("rb"))
            yield from _read_stream(_unzipped(raw), found, config)
    except PermissionError:
        yield Rejected(uri=found.name, stage=STAGE, reason="may not be read: permission denied")
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        yield Rejected(uri=found.name, stage=STAGE, reason=f"a broken gzip file: {error}")
    except OSError as error:
        yield Rejected(uri=found.name, stage=STAGE, reason=f"cannot be read: {error.strerror or error}")


def _unzipped(raw: BinaryIO) -> BinaryIO:
    """The stream, or what it holds where it is gzipped, whatever it is called."""
    peeking = cast("BufferedReader", raw) if hasattr(raw, "peek") else BufferedReader(cast("RawIOBase", raw))
    packed = _peek(peeking, 2) == _GZIP
    return cast("BinaryIO", gzip.GzipFile(fileobj=peeking, mode="rb") if packed else peeking)


def _peek(stream: Any, count: int) -> bytes:
    """The bytes that the stream gives next, left in it."""
    return bytes(stream.peek(count)[:count])


def _read_stream(stream: BinaryIO, found: Found, config: SourceConfig) -> Iterator[Page | Rejected]:
    limits, kind = config.limits, found.kind
    if kind == "warc" or (kind in ("stdin", "unknown") and _peek(stream, 5) == b"WARC/"):
        yield from read_warc(stream, found.name, limits)
        return
    if kind == "lines":
        yield from read_lines(_lines(stream, limits.line_bytes), found.name, limits)
        return
    head = stream.read(limits.file_bytes + 1)
    if kind in ("stdin", "unknown"):
        kind = _sniff(head)
    if kind in ("lines", "json") and len(head) > limits.file_bytes:
        yield from read_lines(_lines(stream, limits.line_bytes, head), found.name, limits)
    elif kind == "lines":
        yield from read_lines(_lines(BytesIO(head), limits.line_bytes), found.name, limits)
    elif kind == "json":
        yield from (
            read_whole(head, found.name, limits)
            if head.strip()
            else [Rejected(uri=found.name, stage=STAGE, reason="empty: no text")]
        )
    elif len(head) > limits.file_bytes:
        yield Rejected(uri=found.name, stage=STAGE, reason=f"larger than {limits.file_bytes:,} bytes: not one article")
    else:
        yield _read_article(head, found, kind == "html", config)


def _sniff(head: bytes) -> str:
    """The kind of what carries no telling name."""
    start = head[:512].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{"):
        return "lines" if b"\n" in head.strip() and _ends_record(head) else "json"
    if re.match(rb"\[\s*[{\]]", start):
        return "json"
    return "html" if _HTML.match(start) else "text"


def _ends_record(head: bytes) -> bool:
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").split(b"\n", 1)[0].rstrip().endswith(b"}")


def _lines(stream: BinaryIO, most: int, before: bytes = b"") -> Iterator[bytes | None]:
    """Lines of a stream, None for one longer than `most` bytes; never holds more than that plus what came `before`."""
    head = BytesIO(before)
    while True:
        line = head.readline(most + 1)
        if not line.endswith(b"\n"):
            line += stream.readline(max(most + 1 - len(line), 1))
        if not line:
            return
        if len(line) <= most or line.endswith(b"\n"):
            yield line
            continue
        rest = line
        while rest and not rest.endswith(b"\n"):
            rest = head.readline(1 << 20) or stream.readline(1 << 20)
        yield None


def _read_article(raw: bytes, found: Found, is_html: bool, config: SourceConfig) -> Page | Rejected:
    if not raw.strip(b" \t\r\n\x0b\x0c\xef\xbb\xbf"):
        return Rejected(uri=found.name, stage=STAGE, reason="empty: no text")
    try:
        text = decode(raw, is_html)
    except NotTextError as error:
        return Rejected(uri=found.name, stage=STAGE, reason=str(error))
    if not text.strip():
        return Rejected(uri=found.name, stage=STAGE, reason="empty: no text")
    modified = None
    if config.use_file_dates and found.kind != "stdin":
        modified = datetime.fromtimestamp(Path(found.path).stat().st_mtime, UTC).date().isoformat()
    return Page(
        article_id=content_id(found.name, text),
        uri=found.name,
        outlet=None,
        title=None,
        published=None,
        text=text,
        is_html=is_html or bool(_HTML.match(raw[:512])),
        modified=modified,
    )
