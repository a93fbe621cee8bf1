"""Run the pipeline on this machine: article stages on a process pool, story stages one whole story a call."""

import multiprocessing
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from itertools import groupby
from typing import Any

from rashomon.records import Article, Page, Rejected, StoryMember
from rashomon.stage import Stage

Tables = dict[type, list[Any]]

BATCH = 24  # articles a call: large enough to spread the cost of a call, small enough to keep both cores busy
ALONE = 12  # up to so many articles a pool costs more than it saves


def run_stages(stages: Sequence[Stage], tables: Tables, story: str = "") -> Tables:
    """Run stages in order over one batch and return what they give, `Rejected` among it.

    Story stages do not know their story's id; the engine writes `story` on what they give.
    """
    known: Tables = dict(tables)
    given: Tables = defaultdict(list)
    for stage in stages:
        out = stage.run(*(known.get(record, []) for record in stage.takes), **stage.with_)
        fresh: Tables = {stage.gives: [], Rejected: []}
        for record in out:
            fresh[type(record)].append(replace(record, story_id=story) if story and stage.by == "story_id" else record)
        known[stage.gives] = fresh[stage.gives]
        given[stage.gives] += fresh[stage.gives]
        given[Rejected] += fresh[Rejected]
    return dict(given)


def read_pages(stages: Sequence[Stage], pages: Sequence[Page]) -> Tables:
    """Run the article stages on a batch of pages; a page that breaks one is set aside, the others are read."""
    try:
        return run_stages(stages, {Page: list(pages)})
    except Exception as error:  # noqa: BLE001 - the border where a bug in reading one page becomes that page's record
        if len(pages) == 1:
            name = _stage_of(stages, error)
            reason = f"could not be read: {type(error).__name__}: {error}"
            return {Rejected: [Rejected(uri=pages[0].uri, stage=name, reason=reason)]}
        return _joined(read_pages(stages, [page]) for page in pages)


def weigh_story(stages: Sequence[Stage], tables: Tables) -> Tables:
    """Run the story stages on one whole story."""
    return run_stages(stages, tables, tables[StoryMember][0].story_id)


def _stage_of(stages: Sequence[Stage], error: Exception) -> str:
    """Name the stage whose module the error passed through."""
    names = {stage.run.__module__: stage.name for stage in stages if hasattr(stage.run, "__module__")}
    found, step = "read", error.__traceback__
    while step is not None:
        found = names.get(step.tb_frame.f_globals.get("__name__", ""), found)
        step = step.tb_next
    return found


def _joined(parts: Iterable[Tables]) -> Tables:
    out: Tables = defaultdict(list)
    for part in parts:
        for record, rows in part.items():
            out[record] += rows
    return dict(out)


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

    def run(self, pipeline: Sequence[Stage], pages: Iterable[Page]) -> Tables:
        """Return every record the pipeline gives, by record type. The order of the pages does not matter."""
        todo = sorted(pages, key=lambda page: (page.uri, page.article_id))
        tables: Tables = {Page: todo}
        with _Pool(self.workers if len(todo) > ALONE else 1) as mapped:
            for by, stages in _phases(pipeline):
                if by == "article_id":
                    batches = [todo[i : i + BATCH] for i in range(0, len(todo), BATCH)]
                    fresh = self._gather(mapped, partial(read_pages, stages), batches, "reading")
                    tables.pop(Page, None)  # the raw pages are no longer needed
                elif by == "story_id":
                    fresh = self._gather(mapped, partial(weigh_story, stages), _by_story(tables), "weighing")
                else:
                    self.progress("grouping", 0, 1)
                    fresh = run_stages(stages, tables)
                tables = _joined([tables, fresh])
        return tables

    def _gather(self, mapped: Any, task: Callable[[Any], Tables], batches: Sequence[Any], phase: str) -> Tables:
        out: Tables = defaultdict(list)
        self.progress(phase, 0, len(batches))
        for done, part in enumerate(mapped(task, batches), 1):
            for record, rows in part.items():
                out[record] += rows
            self.progress(phase, done, len(batches))
        return dict(out)


class _Pool:
    """`map` in this process for one worker, over a process pool for more."""

    def __init__(self, workers: int) -> None:
        # fork starts in milliseconds but is only safe on Linux; elsewhere the interpreter's default is used
        method = "fork" if sys.platform == "linux" else None
        context = multiprocessing.get_context(method)
        self.pool = ProcessPoolExecutor(workers, mp_context=context) if workers > 1 else None

    def __enter__(self) -> Any:
        return self.pool.map if self.pool else map

    def __exit__(self, kind: object, *_: object) -> None:
        if self.pool:
            self.pool.shutdown(wait=kind is None, cancel_futures=kind is not None)


def _by_story(tables: Tables) -> list[Tables]:
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
