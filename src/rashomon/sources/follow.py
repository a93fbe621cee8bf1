"""A list of feeds to follow → Follow | Rejected: lines of addresses, or OPML as feed readers export it."""

from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.records import Rejected
from rashomon.sources.encoding import NotTextError, decode, mend
from rashomon.sources.feeds import outlet_of

STAGE = "sources.follow"
_MOST_BYTES = 5_000_000


@dataclass(frozen=True, kw_only=True)
class Follow:
    """A feed to follow, and the name of its outlet where the list gives one."""

    url: str
    outlet: str = ""


def read_follow(raw: bytes, name: str) -> Iterator[Follow | Rejected]:
    """The feeds of a list, each once.

    A line is an address, after it the outlet's name where one is wanted; `#` begins a comment.
    """
    if len(raw) > _MOST_BYTES:
        yield Rejected(uri=name, stage=STAGE, reason=f"larger than {_MOST_BYTES:,} bytes: not a list of feeds")
        return
    seen: set[str] = set()
    for one in _listed(raw, name):
        if isinstance(one, Rejected):
            yield one
        elif one.url not in seen:
            seen.add(one.url)
            yield one


def _listed(raw: bytes, name: str) -> Iterator[Follow | Rejected]:
    if raw.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return _outlines(raw, name)
    try:
        text = decode(raw)
    except NotTextError as error:
        return iter([Rejected(uri=name, stage=STAGE, reason=str(error))])
    return _outlines(raw, name) if text.lstrip().startswith("<") else _lines(text, name)


def _lines(text: str, name: str) -> Iterator[Follow | Rejected]:
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        comment = next((n for n, word in enumerate(words) if word.startswith("#")), len(words))
        if words[0].lower().startswith(("http://", "https://")):
            yield Follow(url=words[0], outlet=" ".join(words[1:comment]))
        else:
            yield Rejected(uri=f"{name}#{number}", stage=STAGE, reason=f"not an http address: {words[0][:80]!r}")


def _outlines(raw: bytes, name: str) -> Iterator[Follow | Rejected]:
    """The outlines of an OPML list that have an xmlUrl, however they are nested and however broken the XML is."""
    from lxml import etree

    if b"<!ENTITY" in raw.upper():
        yield Rejected(uri=name, stage=STAGE, reason="declares entities of its own: not read")
        return
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(raw, parser)
    except (etree.LxmlError, ValueError) as error:
        yield Rejected(uri=name, stage=STAGE, reason=f"broken XML: {str(error)[:80]}")
        return
    found = 0
    for outline in root.iter("{*}outline") if root is not None else ():
        given = {str(key).lower(): mend(str(value)).strip() for key, value in outline.attrib.items()}
        url = given.get("xmlurl", "")
        title = given.get("title") or given.get("text") or ""
        if not url:
            continue
        found += 1
        if url.lower().startswith(("http://", "https://")):
            outlet = outlet_of(title, given.get("htmlurl") or url) if title else ""
            yield Follow(url=url, outlet=outlet or "")
        else:
            yield Rejected(uri=name, stage=STAGE, reason=f"not an http address: {url[:80]!r}")
    if not found:
        yield Rejected(uri=name, stage=STAGE, reason="no feeds in it: no outline has an xmlUrl")
