"""Run the pipeline on this machine: article stages on a process pool, story stages one whole story a call."""

import ctypes
import gc
import multiprocessing
import signal
import sys
import threading
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import cache, partial
from itertools import groupby
from typing import Any, cast

from rashomon.engine.packed import Packed, Tables, Unpacking, pack, unpack
from rashomon.records import Article, Claim, Page, Rejected, StoryMember
from rashomon.stage import Stage

BATCH = 8  # articles a call: a second's work, so that no process waits long for the last one
ALONE = 12  # up to so many articles a pool costs more than it saves
MANY = 64  # rows of a task after which its processes are not kept for another: some 500 articles read
HEAVY = 24_000_000  # bytes of a packed story that gets new processes, and whose processes nothing else gets
LARGE = 4096  # claims of a story after whose stages freed memory is handed back
YOUNG = 200_000  # objects made before the collector looks for cycles: records hold none, and there are millions of them


def run_stages(
    stages: Sequence[Stage], tables: Tables, story: str = "", keep: Collection[type] | None = None
) -> Tables:
    """Run stages in order over one batch and return what they give, `Rejected` among it, or of it what to `keep`.

    Story stages do not know their story's id; the engine writes `story` on what they give. What is not kept goes when
    no stage takes it any more: of a large story some records fill hundreds of megabytes.
    """
    known: Tables = dict(tables)
    given: Tables = defaultdict(list)
    last = {record: n for n, stage in enumerate(stages) for record in stage.takes}
    is_large = _is_large(known)
    for n, stage in enumerate(stages):
        out = stage.run(*(known.get(record, []) for record in stage.takes), **stage.with_)
        fresh: Tables = {stage.gives: [], Rejected: []}
        for record in out:
            if story and stage.by == "story_id" and type(record) is stage.gives:
                # the stage has just made it and nobody else holds it: a copy of each took a twentieth of all time
                object.__setattr__(record, "story_id", story)
            fresh[type(record)].append(record)
        known[stage.gives] = fresh[stage.gives]
        for record in (stage.gives, Rejected):
            if keep is None or record in keep:
                given[record] += fresh[record]
        if keep is not None:
            known = {record: rows for record, rows in known.items() if last.get(record, -1) > n}
        if is_large:
            hand_back()
    return dict(given)


def _is_large(story: Tables) -> bool:
    return len(story.get(Claim, ())) > LARGE


def hand_back() -> None:
    """Hand freed memory back to the system: GNU's allocator keeps it, and a worker stays as large as it ever was."""
    if trim := _trim():
        trim(0)


@cache
def _trim() -> Callable[[int], int] | None:
    try:
        return cast("Callable[[int], int]", ctypes.CDLL(None).malloc_trim)
    except (AttributeError, OSError, TypeError):  # another allocator
        return None


def read_pages(stages: Sequence[Stage], tables: Tables) -> Tables:
    """Run the article stages on a batch of pages; a page that breaks one is set aside, the others are read."""
    pages: list[Page] = tables[Page]
    try:
        return run_stages(stages, tables)
    except Exception as error:  # noqa: BLE001 - the border where a bug in reading one page becomes that page's record
        if len(pages) == 1:
            return {Rejected: [_fault(stages, error, pages[0].uri, "could not be read")]}
        return _joined(read_pages(stages, {Page: [page]}) for page in pages)


def weigh_story(stages: Sequence[Stage], tables: Tables, keep: Collection[type] | None = None) -> Tables:
    """Run the story stages on one whole story; one that breaks a stage is set aside, so that the others are told."""
    story = tables[StoryMember][0].story_id
    try:
        return run_stages(stages, tables, story, keep)
    except Exception as error:  # noqa: BLE001 - the border where a bug in weighing one story becomes that story's record
        reports = sorted(article.uri for article in tables.get(Article, []))
        what = f"the record of {reports[0]} and {len(reports) - 1} more" if reports[1:] else "".join(reports)
        return {Rejected: [_fault(stages, error, story, f"{what} could not be weighed")]}


def _fault(stages: Sequence[Stage], error: Exception, uri: str, what: str) -> Rejected:
    """What is told of an item that broke a stage: the stage whose module the error passed through, and the error."""
    names = {stage.run.__module__: stage.name for stage in stages if hasattr(stage.run, "__module__")}
    found, step = "", error.__traceback__
    while step is not None:
        found = names.get(step.tb_frame.f_globals.get("__name__", ""), found)
        step = step.tb_next
    return Rejected(uri=uri, stage=found or stages[0].name, reason=f"{what}: {type(error).__name__}: {error}")


def _joined(parts: Iterable[Tables]) -> Tables:
    out: Tables = defaultdict(list)
    for part in parts:
        for record, rows in part.items():
            out[record] += rows
    return dict(out)


def _needed(later: Iterable[Stage], wanted: Collection[type] | None) -> frozenset[type] | None:
    """The record types that a later stage or the caller takes; None where the caller takes all."""
    if wanted is None:
        return None
    return frozenset([*wanted, Rejected, StoryMember, *(record for stage in later for record in stage.takes)])


def _only(tables: Tables, keep: frozenset[type] | None) -> Tables:
    return tables if keep is None else {record: rows for record, rows in tables.items() if record in {*keep, Packed}}


def _read(stages: Sequence[Stage], keep: frozenset[type] | None, batch: Tables) -> Tables:
    """Read a batch of pages and return what is needed later, packed."""
    return pack(_only(read_pages(stages, batch), keep))


def weigh_packed(stages: Sequence[Stage], keep: frozenset[type] | None, story: Tables) -> Tables:
    """Weigh a packed story and return what is needed later: the rest, most of it, is not sent between processes."""
    tables = unpack(story)
    is_large = _is_large(tables)
    given = weigh_story(stages, tables, None if keep is None else {*keep, Rejected})
    if is_large:
        del tables
        hand_back()
    return given


def _phases(pipeline: Sequence[Stage]) -> Iterator[tuple[str, list[Stage]]]:
    """Neighbouring stages gathered on the same key run in one call."""
    for by, stages in groupby(pipeline, key=lambda stage: stage.by):
        yield by, list(stages)


class LocalEngine:
    """Runs a pipeline on this machine.

    `workers` is the number of processes; `progress` is called with (phase, done, all) as batches end.
    """

    def __init__(self, workers: int = 2, progress: Callable[[str, int, int], None] | None = None) -> None:
        self.workers = workers
        self.progress = progress or (lambda phase, done, total: None)

    def run(self, pipeline: Sequence[Stage], pages: Iterable[Page], wanted: Collection[type] | None = None) -> Tables:
        """Return the records the pipeline gives, by record type. The order of the pages does not matter.

        `wanted` names the record types to return, None all of them; others go as soon as no stage takes them any more.
        """
        todo = sorted(pages, key=lambda page: (page.uri, page.article_id))
        tables: Tables = {Page: todo}
        phases = list(_phases(pipeline))
        with Pool(self.workers if len(todo) > ALONE else 1) as mapped:
            for n, (by, stages) in enumerate(phases):
                keep = _needed([stage for _, later in phases[n + 1 :] for stage in later], wanted)
                if by == "article_id":
                    batches: list[Tables] = [{Page: todo[i : i + BATCH]} for i in range(0, len(todo), BATCH)]
                    fresh = self._gather(mapped, partial(_read, stages, keep), batches, "reading")
                    tables.pop(Page, None)  # the raw pages are no longer needed
                elif by == "story_id":
                    stories = by_story(tables)
                    fresh = self._gather(mapped, partial(weigh_packed, stages, keep), stories, "weighing")
                else:
                    self.progress("grouping", 0, 1)
                    fresh = run_stages(stages, _open(tables, stages))
                tables = _only(_joined([tables, fresh]), keep)
        return _only(unpack(tables, wanted), _needed([], wanted))

    def _gather(self, mapped: Any, task: Callable[[Any], Tables], batches: Sequence[Tables], phase: str) -> Tables:
        """Run the largest batches first, lest one of them is the last and all processes but one are idle."""
        order = sorted(range(len(batches)), key=lambda n: -_size(batches[n]))
        parts: list[Tables] = [{}] * len(batches)
        self.progress(phase, 0, len(batches))
        for done, (n, part) in enumerate(zip(order, mapped(task, [batches[n] for n in order]), strict=True), 1):
            parts[n] = part
            self.progress(phase, done, len(batches))
        return _joined(parts)


def _open(tables: Tables, stages: Iterable[Stage]) -> Tables:
    """The tables with those that stages take unpacked while they are looked at."""
    taken = {record for stage in stages for record in stage.takes} - tables.keys()
    unpacking: dict[type, Any] = {record: Unpacking(tables.get(Packed, []), record) for record in taken}
    return tables | unpacking


def _size(batch: Tables) -> int:
    """How much work a batch is: its bytes, as far as it is packed, else its rows."""
    return sum(map(len, batch.get(Packed, []))) or sum(map(len, batch.values()))


@contextmanager
def _patient_collector() -> Iterator[None]:
    """Let the collector of cycles, which took a tenth of all time, run less often, also in processes made within."""
    before = gc.get_threshold()
    gc.set_threshold(YOUNG, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


class Pool:
    """`map` in this process for one worker, over a process pool for more; both with a patient collector of cycles.

    Another task gets new processes where the one before had many rows: what these hold is of no use to it. So do a
    heavy story and what comes after it: else two processes hold what such a story takes, one of them for nothing.
    """

    def __init__(self, workers: int) -> None:
        self.workers = workers
        self.pool = _processes(workers) if workers > 1 else None
        self._patience = _patient_collector()
        self._task: object = None
        self._rows = 0
        self._is_spent = False

    def __enter__(self) -> Any:
        self._patience.__enter__()
        try:
            if self.pool:
                _start(self.pool)
        except BaseException as error:  # a Ctrl-C that was held back meanwhile: nobody else would end the processes
            self.__exit__(type(error), error, None)
            raise
        return self._map

    def _map(self, task: Callable[..., Any], *rows: Sequence[Any]) -> Iterable[Any]:
        if not self.pool:
            return map(task, *rows)
        called = getattr(task, "func", task)
        is_heavy = any(_size(row) > HEAVY for row in rows[0] if isinstance(row, dict))
        if (called is not self._task and self._rows > MANY) or is_heavy or self._is_spent:
            self.pool.shutdown()
            self.pool = _processes(self.workers)
            _start(self.pool)
        self._rows = len(rows[0]) + (self._rows if called is self._task else 0)
        self._task, self._is_spent = called, is_heavy
        return self.pool.map(task, *rows)

    def __exit__(self, kind: object, *_: object) -> None:
        self._patience.__exit__(None, None, None)
        if not self.pool:
            return
        if kind is None:
            self.pool.shutdown()
            return
        # killed: they write nothing that lasts. The executor's thread then stumbles over what `map` has cancelled, and
        # would say so.
        shown, threading.excepthook = threading.excepthook, lambda _: None
        for process in multiprocessing.active_children():
            process.kill()
        self.pool.shutdown(cancel_futures=True)
        threading.excepthook = shown


def _processes(workers: int) -> ProcessPoolExecutor:
    # fork starts in milliseconds but is only safe on Linux; elsewhere the interpreter's default is used
    method = "fork" if sys.platform == "linux" else None
    return ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context(method))


def _start(pool: ProcessPoolExecutor) -> None:
    with _uninterrupted():
        pool.submit(int).result()  # starts all processes


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Hold Ctrl-C back, for ever in processes started within: one that it hits amid a message keeps the others waiting.

    The terminal sends it to every process; this one ends the others. Where signals cannot be held back it does nothing.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def by_story(tables: Tables) -> list[Tables]:
    """One set of tables a story; within it articles in order of publication, everything else in order of article."""
    story_of = {member.article_id: member.story_id for member in tables.get(StoryMember, [])}
    articles = sorted(tables.get(Article, []), key=lambda a: (a.published or "~", a.uri, a.article_id))
    rank = {article.article_id: n for n, article in enumerate(articles)}
    stories: dict[str, Tables] = {story: defaultdict(list) for story in sorted(set(story_of.values()))}
    for record, rows in tables.items():
        if record is Rejected or record is Page:
            continue
        for row in sorted(rows, key=lambda row: rank.get(row.article_id, 0)):
            if row.article_id in story_of:
                stories[story_of[row.article_id]][record].append(row)
    return [dict(story) for story in stories.values()]
