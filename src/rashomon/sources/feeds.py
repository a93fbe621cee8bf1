"""Bytes of a feed → what it lists: RSS 0.9 to 2.0 and Atom by feedparser, JSON Feed by our own hand."""

import json
import re
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from html import unescape
from io import BytesIO
from typing import Any
from urllib.parse import urljoin, urlsplit, urlunsplit

from rashomon.records import content_id
from rashomon.sources.encoding import NotTextError, decode, is_charset, mend

# feedparser raises whatever its parsers meet in broken markup
_BROKEN = (ValueError, TypeError, AttributeError, LookupError, AssertionError, OverflowError, RuntimeError)
_MOST_TAGS, _MOST_BASES = 200_000, 2_000
_ENCODING = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"'>]{0,80})""", re.IGNORECASE)
_DATES = ("published_parsed", "updated_parsed")
_EARLIEST = 1995  # no feed is older: such a date is a clock that was never set


class NotFeedError(ValueError):
    """The bytes are no feed; the message says what is wrong."""


@dataclass(frozen=True, kw_only=True)
class Item:
    """One entry of a feed. `text` is the longest text that the feed itself gives of it, "" where it gives none."""

    id: str  # content hash of the feed's own id of it, else of its link, else of its words
    link: str  # http or https address of its page, or ""
    title: str | None
    source: str | None  # the outlet that the item itself names as its own
    published: str | None  # ISO 8601, UTC, to the minute
    text: str
    is_html: bool


@dataclass(frozen=True, kw_only=True)
class Feed:
    """A feed: its title, its items in its own order (mostly newest first), and how many of them were cut off."""

    title: str | None
    items: tuple[Item, ...]
    cut: int = 0


def parse_feed(raw: bytes, url: str, kind: str = "", charset: str = "", most: int = 500) -> Feed:
    """What a feed lists, the first `most` items of it; `kind` and `charset` are what its content type says.

    Raises NotFeedError where the bytes are no feed at all; broken ones give what can be read of them.
    """
    if raw.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        title, items = _json_items(raw, url)
    else:
        title, items = _xml_items(raw, url, kind, charset)
    unique = list({item.id: item for item in reversed(items)}.values())[::-1]
    return Feed(title=title, items=tuple(unique[:most]), cut=max(0, len(unique) - most))


def _xml_items(raw: bytes, url: str, kind: str, charset: str) -> tuple[str | None, list[Item]]:
    import feedparser

    _check_cost(raw)
    charset = f"; charset={charset}" if is_charset(charset) else ""
    headers = {"content-location": url, "content-type": (kind or "application/xml") + charset}
    try:  # a stream, never a string: those it would open as a path or an address
        found = feedparser.parse(
            BytesIO(raw), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
        items = [_xml_item(entry, url) for entry in found.entries]
        title, version = _words(found.feed.get("title")), found.get("version")
    except _BROKEN as error:
        raise NotFeedError(f"a broken feed: {type(error).__name__}") from error
    if not items and not version:
        raise NotFeedError("not a feed: neither RSS, Atom nor JSON Feed")
    return title, items


def _check_cost(raw: bytes) -> None:
    """Refuse what would keep feedparser busy for minutes: it takes 0.1 ms a tag, and nested bases cost their square."""
    plain = raw.replace(b"\x00", b"")  # so that UTF-16 is counted too
    if plain.count(b"<") > _MOST_TAGS or plain.count(b":base") > _MOST_BASES:
        raise NotFeedError(f"more than {_MOST_TAGS:,} tags or {_MOST_BASES:,} bases: no feed is like this")
    declared = _ENCODING.search(plain[:400])
    if declared and not is_charset(declared[1].decode("ascii", "replace")):
        raise NotFeedError(f"in an encoding that is not read: {declared[1][:40].decode('ascii', 'replace')}")


def _xml_item(entry: Any, url: str) -> Item:
    texts = [c for c in [*entry.get("content", []), entry.get("summary_detail")] if isinstance(c, dict)]
    longest = max(texts, key=lambda c: len(str(c.get("value") or "")), default={})
    text = str(longest.get("value") or "")
    is_html = bool(re.search(r"<[a-zA-Z/!]", text))
    when = next((when for when in map(partial(dict.get, entry), _DATES) if when), None)
    source = entry.get("source")
    return _item(
        given_id=entry.get("id"),
        link=entry.get("feedburner_origlink") or entry.get("link"),
        url=url,
        title=entry.get("title"),
        source=source.get("title") if isinstance(source, dict) else None,
        published=_utc(when),
        text=text if is_html else unescape(text),
        is_html=is_html,
    )


def _json_items(raw: bytes, url: str) -> tuple[str | None, list[Item]]:
    try:
        value = json.loads(decode(raw))
    except (NotTextError, ValueError, RecursionError) as error:
        raise NotFeedError(f"a broken JSON feed: {str(error)[:80]}") from error
    items = value.get("items") if isinstance(value, dict) else None
    if not isinstance(items, list):
        raise NotFeedError("not a feed: JSON without a list of items")
    return _words(value.get("title")), [_json_item(item, url) for item in items if isinstance(item, dict)]


def _json_item(item: dict[str, Any], url: str) -> Item:
    html, plain = item.get("content_html"), item.get("content_text")
    is_html = isinstance(html, str) and bool(html.strip())
    return _item(
        given_id=item.get("id"),
        link=item.get("url") or item.get("external_url"),
        url=url,
        title=item.get("title"),
        source=None,
        published=_iso(item.get("date_published") or item.get("date_modified")),
        text=html if is_html else plain,
        is_html=is_html,
    )


def _item(
    *, given_id: Any, link: Any, url: str, title: Any, source: Any, published: str | None, text: Any, is_html: bool
) -> Item:
    """An item of foreign values, each taken only where it is of its type."""
    words, text = _words(title), mend(text) if isinstance(text, str) else ""
    address = article_address(link, url) if isinstance(link, str) else ""
    own = str(given_id).strip() if isinstance(given_id, str | int) else ""
    return Item(
        id=content_id(mend(own) or address or f"{words}\x1f{published}\x1f{text[:500]}"),
        link=address,
        title=words,
        source=_words(source),
        published=published,
        text=text,
        is_html=is_html,
    )


def article_address(link: str, base: str = "") -> str:
    """The address of an article without what only counts its readers; "" where it is none of http or https."""
    try:
        parts = urlsplit(urljoin(base, mend(link).strip()))
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return ""
        query = "&".join(p for p in parts.query.split("&") if not re.match(r"(?:utm_\w+|fbclid|gclid)=", p))
        return urlunsplit((parts.scheme, parts.netloc, parts.path or "/", query, ""))
    except ValueError:
        return ""


def plain_length(text: str, is_html: bool = True) -> int:
    """How many characters a text has beside its markup and blanks between words."""
    return len(" ".join((re.sub(r"<[^<>]*>", " ", text) if is_html else text).split()))


def outlet_of(title: str | None, address: str) -> str | None:
    """The outlet behind a feed's title: of "World | The Velmar Times" the part that the host's name bears out.

    The whole title where no part does, the host where there is no title.
    """
    try:
        host = (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        host = ""
    if not title:
        return host or None
    parts = [p.strip() for p in re.split(r"\s+[-–—|:>»•·]+\s+|\s*[|»]\s*|:\s+", title) if p.strip()]
    named = [p for p in parts if _bears_out(p, host)] if len(parts) > 1 else []
    return min(named, key=len) if named else " ".join(title.split())


def _bears_out(name: str, host: str) -> bool:
    """Whether a host's name is made of a name's letters or initials: nytimes.com of "NYT", bbc.co.uk of "BBC News"."""
    words = re.findall(r"[^\W_]+", name.casefold())
    if words and words[0] == "the":
        words = words[1:] or words
    labels = [re.sub(r"[^\w]|_", "", label) for label in host.casefold().split(".")[:-1]]
    joined, initials = "".join(words), "".join(w[0] for w in words)
    for label in (label for label in labels if len(label) > 2):
        if len(joined) > 2 and (joined in label or label in joined):
            return True
        if len(words) > 2 and initials == label:
            return True
    return False


def _words(value: Any) -> str | None:
    """A line of text: no markup, no entities, single blanks."""
    if not isinstance(value, str):
        return None
    plain = unescape(re.sub(r"<[a-zA-Z/!][^<>]*>", "", unescape(value[:2000])))
    return mend(" ".join(plain.split())) or None


def _utc(when: Any) -> str | None:
    if not isinstance(when, time.struct_time | tuple) or len(when) < 5 or not _EARLIEST <= when[0] <= 9999:
        return None
    return f"{when[0]:04}-{when[1]:02}-{when[2]:02}T{when[3]:02}:{when[4]:02}"


def _iso(given: Any) -> str | None:
    try:
        when = datetime.fromisoformat(given) if isinstance(given, str) else None
        return _utc(when.astimezone(UTC).timetuple() if when and when.tzinfo else when and when.timetuple())
    except (ValueError, OverflowError):
        return None


def newest_date(items: Iterable[Item]) -> str:
    """The latest date of the items, "" where none has any."""
    return max((item.published for item in items if item.published), default="")


def oldest_date(items: Sequence[Item]) -> str:
    """The earliest date of the items, "" where none has any."""
    return min((item.published for item in items if item.published), default="")
