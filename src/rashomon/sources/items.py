"""Item of a feed → Page | Rejected: the feed's own text of it where that is whole, else the page that it points to."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from rashomon.records import Page, Rejected, content_id
from rashomon.sources.encoding import NotTextError, decode
from rashomon.sources.exchange import Answer, Fetch, Request
from rashomon.sources.feeds import Item, article_address, plain_length

STAGE = "sources.feeds"
_TOO_MANY = 429
PAGE_KINDS = ("html", "text/plain")


@dataclass(frozen=True, kw_only=True)
class ItemConfig:
    """How the items of one look at a feed are read."""

    pages: int = 50  # items taken in one look; the others wait
    page_bytes: int = 5_000_000
    tries: int = 3  # looks after which a page that cannot be read is given up
    in_a_row: int = 3  # pages in a row that cannot be read, after which the others wait
    full_text: int = 1200  # characters from which on the feed's own text of an item is taken for the article


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What became of items: those not among `done` (ids) wait for another look; `why` says why they do."""

    pages: tuple[Page, ...]
    rejected: tuple[Rejected, ...]
    done: frozenset[str]
    tries: tuple[tuple[str, int], ...]
    why: str


@dataclass(frozen=True, kw_only=True)
class ItemReader:
    """Reads the items of one feed: its address, the outlet's name, the network, and what is known already."""

    feed: str
    outlet: str | None
    fetch: Fetch
    known: Collection[str] = ()  # addresses of articles that need no reading
    config: ItemConfig = ItemConfig()

    def read_all(self, items: Sequence[Item], tries: Mapping[str, int]) -> Taken:
        """Read items in their order; `tries` tells how often a page could not be read before."""
        left = {item.id: tries[item.id] for item in items if item.id in tries}
        found: list[Page | Rejected] = []
        done, links = set(), set()
        why, row = f"only {self.config.pages} are taken at a time", 0
        for item in items[: self.config.pages]:
            if row >= self.config.in_a_row:
                break
            result = None if item.link and item.link in links else self.read(item)
            if isinstance(result, Page) and result.uri in links:  # a wall that all are sent to, or one item twice
                result = _refused(item.link, f"leads where another item led: {result.uri}")
            links |= {item.link, result.uri} if isinstance(result, Page) else {item.link}
            if isinstance(result, Answer):
                why, row = f"{item.link}: {result.fault}" if row == 0 else why, row + 1
                if result.status == _TOO_MANY:  # the host is there, and wants to be asked later
                    break
                left[item.id] = left.get(item.id, 0) + 1
                if left[item.id] < self.config.tries:
                    continue
                result = _refused(item.link, f"{result.fault}; given up after {self.config.tries} tries")
            else:
                row = 0
            done.add(item.id)
            left.pop(item.id, None)
            found += [result] if result else []
        return Taken(
            pages=tuple(f for f in found if isinstance(f, Page)),
            rejected=tuple(f for f in found if isinstance(f, Rejected)),
            done=frozenset(done),
            tries=tuple(left.items()),
            why=why,
        )

    def read(self, item: Item) -> Page | Rejected | Answer | None:
        """The item's article, a refusal, None where it is known already, or the answer that says: not now."""
        if item.link in self.known:
            return None
        if plain_length(item.text, item.is_html) >= self.config.full_text:
            text = _whole(item) if item.is_html else item.text
            return self._page(item, item.link or f"{self.feed}#{item.id}", text, item.is_html)
        if not item.link:
            return _refused(f"{self.feed}#{item.id}", "an item with neither an address nor its whole text")
        answer = self.fetch(Request(url=item.link, kinds=PAGE_KINDS, most=self.config.page_bytes, robots=True))
        if answer.fault:
            return _refused(item.link, answer.fault) if answer.for_good else answer
        return self._opened(item, answer)

    def _opened(self, item: Item, answer: Answer) -> Page | Rejected | None:
        address, is_html = article_address(answer.url) or item.link, "plain" not in answer.kind
        if address in self.known:
            return None
        try:
            text = decode(answer.body, is_html, answer.charset)
        except NotTextError as error:
            return _refused(item.link, str(error))
        return self._page(item, address, text, is_html) if text.strip() else _refused(item.link, "empty: no text")

    def _page(self, item: Item, uri: str, text: str, is_html: bool) -> Page:
        title = item.title
        if title and item.source:  # aggregators put the outlet behind the headline
            title = title.removesuffix(f" - {item.source}").strip() or title
        return Page(
            article_id=content_id(uri, text),
            uri=uri,
            outlet=item.source or self.outlet,
            title=title,
            published=item.published,
            text=text,
            is_html=is_html,
        )


def _refused(uri: str, reason: str) -> Rejected:
    return Rejected(uri=uri, stage=STAGE, reason=reason)


def _whole(item: Item) -> str:
    """The feed's own text of an item as a page."""
    title = escape(item.title or "")
    return f"<html><head><title>{title}</title></head><body><article>{item.text}</article></body></html>"
