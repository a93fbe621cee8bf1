"""FeedState + the network + a moment → the new FeedState, Pages, Rejected and Gaps.

One look at a feed is a pure function of what it is handed: `fetch` is the network, `now` the clock, and everything that
must be remembered until the next look is in `FeedState`, which is plain data for a store to keep.
"""

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from threading import Event
from typing import Any

from rashomon.records import Page, Rejected
from rashomon.sources.exchange import Answer, Fetch, Request
from rashomon.sources.extras import need
from rashomon.sources.feeds import Feed, Item, NotFeedError, newest_date, oldest_date, outlet_of, parse_feed
from rashomon.sources.follow import Follow
from rashomon.sources.items import STAGE, ItemConfig, ItemReader

FEED_KINDS = ("xml", "json", "rss", "atom", "text/", "octet-stream")  # many hosts name a feed's type wrongly
KEPT_OUTAGES = 50  # the latest gaps of a feed: what is older excuses no story that is still written
_GONE = 410


@dataclass(frozen=True, kw_only=True)
class FeedState:
    """What is remembered of a feed between two looks. Moments are ISO 8601 in UTC, to the second; "" is never."""

    url: str  # as followed; the key of the state
    outlet: str = ""  # the name that the list of feeds gives, "" where it gives none
    address: str = ""  # where the feed has moved for good, "" where it has not
    title: str = ""
    etag: str = ""
    modified: str = ""
    next_try: str = ""
    failures: int = 0  # in a row
    last_good: str = ""  # when the feed was last read
    last_new: str = ""  # when it last listed something new
    newest: str = ""  # the latest date of an item that was seen
    seen: tuple[str, ...] = ()  # ids of items that are done with, newest first
    tries: tuple[tuple[str, int], ...] = ()  # ids of items whose page could not be read yet, and how often it was tried
    dark: bool = False  # a gap "dark" was told and has not ended
    gone: bool = False  # the host says that there is no such feed any more
    source: str = ""  # the outlet that its articles are given, "" where it is not known yet
    outages: tuple[tuple[str, str], ...] = ()  # the gaps so far, since when and until when; "" where it has not ended


@dataclass(frozen=True, kw_only=True)
class Gap:
    """A stretch of which a feed tells nothing: what came out in it may be missing, and silence then means nothing.

    `kind`: "dark" (the feed cannot be read, or lists nothing new) or "missed" (it lists nothing that joins it to the
    last look). `since` and `until` are ISO 8601, "" where not known.
    """

    uri: str
    kind: str
    since: str
    until: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Polled:
    """What one look at a feed gave."""

    state: FeedState
    pages: tuple[Page, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PollConfig:
    """How feeds are looked at."""

    every: int = 30  # minutes between two looks, doubled with every failure in a row
    longest_hours: int = 24  # the longest that failing doubles it to
    dark_hours: int = 24  # not read for so long: dark
    dark_failures: int = 4  # the same for a feed that was never read, in failures
    quiet_days: int = 14  # nothing new for so long: dark
    feed_bytes: int = 5_000_000
    items: int = 500  # items of a feed that are looked at
    seen: int = 1000  # ids of items remembered beyond those that the feed still lists
    reading: ItemConfig = field(default_factory=ItemConfig)


def begin(follows: Iterable[Follow], states: Iterable[FeedState] = ()) -> list[FeedState]:
    """The states of the feeds that are followed: those kept where there are any, new ones for the others."""
    kept = {state.url: state for state in states}
    return [replace(kept.get(f.url) or FeedState(url=f.url), outlet=f.outlet) for f in follows]


def from_row(row: Mapping[str, Any]) -> FeedState:
    """The state whose fields were kept as JSON: lists become tuples again, fields that are no more are passed over.

    Raises TypeError where `url` is missing.
    """
    known = {f.name: row[f.name] for f in fields(FeedState) if f.name in row}
    tries = tuple((str(item), int(count)) for item, count in known.get("tries", ()))
    outages = tuple((str(since), str(until)) for since, until in known.get("outages", ()))
    return FeedState(**{**known, "seen": tuple(known.get("seen", ())), "tries": tries, "outages": outages})


def is_due(state: FeedState, now: datetime) -> bool:
    """Whether a feed is to be looked at by now."""
    return not state.gone and state.next_try <= stamp(now)


def stamp(moment: datetime) -> str:
    """A moment as it stands in a FeedState; as text they sort as in time."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def poll_all(
    states: Sequence[FeedState],
    fetch: Fetch,
    now: datetime,
    known: Collection[str] = (),
    config: PollConfig = PollConfig(),
    workers: int = 8,
) -> Iterator[Polled]:
    """Look at every feed that is due, several at a time, and give what each said in the order of `states`.

    `known` holds addresses of articles that need no reading; those read on the way join them. No more than `workers`
    looks are held in memory. Raises MissingExtraError where no library for feeds is installed.
    """
    need("feedparser", "feeds", "reading feeds")
    held, stopped = set(known), Event()

    def ask(request: Request) -> Answer:
        return Answer(url=request.url, fault="stopped") if stopped.is_set() else fetch(request)

    due = [state for state in states if is_due(state, now)]
    with ThreadPoolExecutor(max_workers=max(1, min(workers, len(due)))) as threads:
        under_way: deque[Future[Polled]] = deque()
        try:
            for state in due:
                if len(under_way) >= workers:
                    yield _noted(under_way.popleft().result(), held)
                under_way.append(threads.submit(poll, state, ask, now, held, config))
            while under_way:
                yield _noted(under_way.popleft().result(), held)
        finally:
            stopped.set()  # what is under way ends with the request that it is at
            for look in under_way:
                look.cancel()


def _noted(polled: Polled, held: set[str]) -> Polled:
    """The look, without the articles that another feed of this round gave before."""
    pages = tuple(page for page in polled.pages if page.uri not in held)
    held.update(page.uri for page in pages)
    return replace(polled, pages=pages)


def poll(
    state: FeedState, fetch: Fetch, now: datetime, known: Collection[str] = (), config: PollConfig = PollConfig()
) -> Polled:
    """Look at one feed once, and read the pages of what is new in it."""
    polled = _looked(state, fetch, now, known, config)
    outages = list(state.outages)
    if outages and not outages[-1][1] and state.dark and not polled.state.dark:
        outages[-1] = outages[-1][0], stamp(now)
    for gap in polled.gaps:
        outages.append((gap.since, gap.until or ("" if gap.kind == "dark" else stamp(now))))
    return replace(polled, state=replace(polled.state, outages=tuple(outages[-KEPT_OUTAGES:])))


def _looked(state: FeedState, fetch: Fetch, now: datetime, known: Collection[str], config: PollConfig) -> Polled:
    address = state.address or state.url
    answer = fetch(
        Request(url=address, kinds=FEED_KINDS, most=config.feed_bytes, etag=state.etag, modified=state.modified)
    )
    if answer.status == _GONE:
        reason = "gone for good, as its host says (410): not asked again"
        return Polled(state=replace(state, gone=True), rejected=(_line(state, reason),))
    if answer.fault:
        return _failed(state, answer.fault, answer.wait, now, config)
    if answer.status == 304:
        return _rested(_well(state, answer, now, config), now, config)
    try:
        feed = parse_feed(answer.body, answer.url, answer.kind, answer.charset, config.items)
    except NotFeedError as error:
        return _failed(state, str(error), 0, now, config)
    return _take(_well(state, answer, now, config), feed, fetch, now, known, config)


def _well(state: FeedState, answer: Answer, now: datetime, config: PollConfig) -> FeedState:
    """The state after an answer that can be used."""
    return replace(
        state,
        address=answer.moved or state.address,
        etag=answer.etag or (state.etag if answer.status == 304 else ""),
        modified=answer.modified or (state.modified if answer.status == 304 else ""),
        next_try=stamp(now + timedelta(minutes=config.every)),
        failures=0,
        last_good=stamp(now),
        dark=state.dark and not state.failures,
    )


def _failed(state: FeedState, fault: str, wait: int, now: datetime, config: PollConfig) -> Polled:
    failures = state.failures + 1
    pause = min(timedelta(minutes=config.every) * 2 ** min(failures, 20), timedelta(hours=config.longest_hours))
    due = stamp(now + max(pause, timedelta(seconds=wait)))
    long_ago = stamp(now - timedelta(hours=config.dark_hours))
    is_dark = failures >= config.dark_failures and state.last_good <= long_ago
    gaps = []
    if is_dark and not state.dark:
        since = f"since {state.last_good}" if state.last_good else "ever"
        gaps.append(
            Gap(uri=state.url, kind="dark", since=state.last_good, until="", reason=f"a gap: not read {since}: {fault}")
        )
    reason = f"{fault}; failed {failures} times in a row" if failures > 1 else fault
    return Polled(
        state=replace(state, failures=failures, next_try=due, dark=state.dark or is_dark),
        rejected=(_line(state, f"{reason}; next try {due}"),),
        gaps=tuple(gaps),
    )


def _rested(state: FeedState, now: datetime, config: PollConfig) -> Polled:
    """A look that gave nothing new: a feed that stays silent for long is told as dark, once."""
    long_ago = stamp(now - timedelta(days=config.quiet_days))
    if state.dark or not state.last_new or state.last_new > long_ago:
        return Polled(state=state)
    reason = f"a gap: it can be read, but has listed nothing new since {state.last_new}"
    gap = Gap(uri=state.url, kind="dark", since=state.last_new, until="", reason=reason)
    return Polled(state=replace(state, dark=True), gaps=(gap,))


def _take(
    state: FeedState, feed: Feed, fetch: Fetch, now: datetime, known: Collection[str], config: PollConfig
) -> Polled:
    """Read what is new in a feed, newest first as the feed lists it."""
    state = replace(state, title=feed.title or state.title)
    seen = set(state.seen)
    fresh = [_dated(item, now) for item in feed.items if item.id not in seen]
    if not fresh:
        return _rested(state, now, config)
    gaps = _missed(state, feed, seen)
    outlet = state.outlet or outlet_of(state.title, state.address or state.url)
    state = replace(state, source=outlet or "")
    reader = ItemReader(feed=state.url, outlet=outlet, fetch=fetch, known=known, config=config.reading)
    taken = reader.read_all(fresh, dict(state.tries))
    rejected = list(taken.rejected)
    if feed.cut:
        rejected.append(_line(state, f"{feed.cut} items beyond the first {config.items}"))
    waiting = len(fresh) - len(taken.done)
    if waiting:
        rejected.append(_line(state, f"{waiting} items wait for the next look ({taken.why})"))
    listed = [item.id for item in feed.items if item.id in seen or item.id in taken.done]
    state = replace(
        state,
        seen=tuple(dict.fromkeys([*listed, *state.seen]))[: len(listed) + config.seen],
        tries=taken.tries,
        newest=max(state.newest, newest_date(item for item in fresh if item.id in taken.done)),
        last_new=stamp(now),
        dark=False,
        # what waits would stay unread while the feed does not change, so the next look asks for all of it
        etag="" if waiting else state.etag,
        modified="" if waiting else state.modified,
    )
    return Polled(state=state, pages=taken.pages, rejected=tuple(rejected), gaps=tuple(gaps))


def _line(state: FeedState, reason: str) -> Rejected:
    return Rejected(uri=state.url, stage=STAGE, reason=reason)


def _dated(item: Item, now: datetime) -> Item:
    """The item, without its date where that lies more than a day ahead."""
    ahead = (item.published or "") > stamp(now + timedelta(days=1))
    return replace(item, published=None) if ahead else item


def _missed(state: FeedState, feed: Feed, seen: Collection[str]) -> list[Gap]:
    """A gap where nothing in the feed joins it to what was seen before: no item again, none as old."""
    oldest = oldest_date(feed.items)
    joined = any(item.id in seen for item in feed.items) or bool(state.newest and oldest and oldest <= state.newest)
    if not state.seen or joined:
        return []
    since = state.newest or state.last_new
    reason = f"a gap: its oldest item ({oldest or 'undated'}) is newer than the newest one seen ({since})"
    return [Gap(uri=state.url, kind="missed", since=since, until=oldest, reason=reason)]
