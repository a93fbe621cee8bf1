"""A project folder brought up to date: what is new is read, placed into a story, and its story weighed again.

Each step commits as it goes: whoever is interrupted goes on from there the next time.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import zip_longest
from typing import Any

from rashomon.engine.local import by_story, hand_back, read_pages, weigh_packed
from rashomon.engine.packed import Tables, pack
from rashomon.records import (
    Amendment,
    Article,
    Dossier,
    Outage,
    Page,
    ParsedArticle,
    Rejected,
    Ruling,
    StoryMember,
    content_id,
)
from rashomon.stage import Stage
from rashomon.stages.group.arrivals import (
    ArrivalConfig,
    Candidate,
    place_arrivals,
    profile_of,
    reading_of,
    terms_of,
)
from rashomon.stages.group.readings import Reading, read, vector_of
from rashomon.storage.corrections import rulings
from rashomon.storage.project import Placed, Project, ReadArticle

BATCH = 8  # pages a call
COMMIT = 64  # pages read between two commits: so many are read again after a kill
ARRIVALS = 500  # placed at once: what that costs grows with their square
NEIGHBOURS = 30  # articles by which an arrival finds the stories it may belong to
MEMBERS = 40  # of a story that are looked at, the latest
STORIES = 32  # weighed between two looks at the store: their readings are in memory at once, ...
READINGS = 12_000_000  # ... and so are no more stories than have so many bytes of them (some 128 news reports), or one
AROUND = 4000  # articles that arrivals are placed among: what that costs must not grow with the project
BACKGROUND = 240  # articles on which is measured what is usual


@dataclass(frozen=True, kw_only=True)
class Work:
    """What it takes to bring a project up to date.

    `reading` and `weighing`: the stages before and after articles meet; `made_by`: fingerprint of all that decides what
    they give; `mapped`: `map`, or that of a process pool; `progress` is called with the phase,
    how much of it is done, and all of it.
    """

    reading: Sequence[Stage]
    weighing: Sequence[Stage]
    made_by: str
    mapped: Callable[..., Iterable[Any]]
    progress: Callable[[str, int, int], None] | None = None
    arrivals: ArrivalConfig = field(default_factory=ArrivalConfig)

    def tell(self, phase: str, done: int, total: int) -> None:
        """Say how far the work is, if anyone asked."""
        if self.progress:
            self.progress(phase, done, total)


@dataclass(frozen=True, kw_only=True, slots=True)
class Update:
    """What an update did: articles read, pages that could not be used, stories whose record is new."""

    read: int
    rejected: list[Rejected]
    stories: list[str]


def update(project: Project, work: Work, *, is_reading: bool = True) -> Update:
    """Read, place and weigh what is new. Raises ProjectError where the project cannot be written.

    Without `is_reading` nothing is read: what people put right is weighed from what was read before.
    """
    count, rejected = _read(project, work) if is_reading else (0, [])
    hand_back()  # what reading held is of no use to weighing
    place(project, work.arrivals, work.tell)
    hand_back()
    stories, faults = _weigh(project, work)
    return Update(read=count, rejected=[*rejected, *faults], stories=stories)


# --- one article at a time --------------------------------------------------------------------------------------------


def _read(project: Project, work: Work) -> tuple[int, list[Rejected]]:
    count, rejected = 0, list[Rejected]()
    counts = project.counts()
    total = counts["added"] - counts["read"] - counts["rejected"]
    while pages := project.unread(work.made_by, COMMIT):
        batches = [{Page: pages[i : i + BATCH]} for i in range(0, len(pages), BATCH)]
        articles: list[ReadArticle] = []
        faults: list[Rejected] = []
        for tables in work.mapped(partial(read_article, work.reading), batches):
            articles += tables[0]
            faults += tables[1]
        found = {a.article_id for a in articles}
        project.put_read(work.made_by, articles, _lost([p for p in pages if p.article_id not in found], faults))
        count, rejected = count + len(articles), [*rejected, *faults]
        work.tell("reading", count + len(rejected), max(total, count + len(rejected)))
    return count, rejected


def _lost(pages: Sequence[Page], faults: Sequence[Rejected]) -> dict[str, Rejected]:
    """The pages of which nothing was read, each with the reason."""
    of_uri = {fault.uri: fault for fault in faults}
    return {p.article_id: of_uri.get(p.uri, Rejected(uri=p.uri, stage="read", reason="nothing to read")) for p in pages}


def read_article(stages: Sequence[Stage], batch: Tables) -> tuple[list[ReadArticle], list[Rejected]]:
    """Read a batch of pages into what a project keeps of each."""
    tables = read_pages(stages, batch)
    rows: dict[str, dict[type, list[Any]]] = {a.article_id: {Article: [a]} for a in tables.get(Article, [])}
    for record, found in tables.items():
        for row in found if record not in (Article, Page, Rejected) else ():
            rows[row.article_id].setdefault(record, []).append(row)
    return [_kept(of) for of in rows.values()], tables.get(Rejected, [])


def _kept(rows: dict[type, list[Any]]) -> ReadArticle:
    article: Article = rows[Article][0]
    parsed: list[ParsedArticle] = rows.get(ParsedArticle, [])
    return kept_of(article, read(article, vector_of(parsed[0]) if parsed else None), rows)


def kept_of(article: Article, seen: Reading, rows: Mapping[type, Sequence[Any]]) -> ReadArticle:
    """What a project keeps of an article: its rows, and what grouping saw in it."""
    return ReadArticle(
        article_id=article.article_id,
        uri=article.uri,
        outlet=article.outlet,
        title=article.title,
        day=seen.day,
        pin=article.story,
        rows=rows,
        profile=profile_of(seen),
        terms=terms_of(seen, article.title),
    )


# --- where articles meet ----------------------------------------------------------------------------------------------


def place(
    project: Project, config: ArrivalConfig, tell: Callable[[str, int, int], None] = lambda phase, done, total: None
) -> None:
    """Put every article that was read and is in no story into one."""
    for pin, articles in project.unplaced_pins().items():
        story = project.pinned_story(pin) or content_id(*sorted(articles))
        reason = f"the input puts it into the story “{pin}”"
        project.place([StoryMember(story_id=story, article_id=a, reason=reason) for a in articles])
    waiting = project.unplaced()
    for start in range(0, len(waiting), ARRIVALS):
        tell("grouping", start, len(waiting))
        new = project.placed(waiting[start : start + ARRIVALS])
        around = _around(project, new)
        known = {a.article_id for a in new} | set(around)
        beyond = [a for a in project.others(new[len(new) // 2].day, BACKGROUND) if a not in known]
        # one by one: what is stored of an article takes more room than what is made of it
        near = [*map(_candidate, new), *(_candidate(p) for a in around for p in project.placed([a]))]
        background = [reading_of(p.profile) for a in beyond for p in project.placed([a])]
        project.place(place_arrivals(near, background, config))


def _around(project: Project, new: Sequence[Placed]) -> list[str]:
    """The articles of the stories that the arrivals may belong to, of each arrival's nearest story first."""
    near = [project.sharing(a.article_id, NEIGHBOURS) for a in new]
    stories = dict.fromkeys(s for rank in zip_longest(*near) for s in rank if s)
    found: list[str] = []
    for story in stories:
        found += project.latest_of(story, MEMBERS)
        if len(found) >= AROUND:
            break
    return found


def _candidate(placed: Placed) -> Candidate:
    return Candidate(
        article_id=placed.article_id,
        label=placed.outlet or placed.uri,
        reading=reading_of(placed.profile),
        story_id=placed.story_id,
        is_held=placed.is_held,
    )


# --- one story at a time ----------------------------------------------------------------------------------------------


def _weigh(project: Project, work: Work) -> tuple[list[str], list[Rejected]]:
    """The stories whose record is new, and those that could not be weighed, which are tried again the next time."""
    weighed, rejected = list[str](), list[Rejected]()
    stages = work.weighing
    records = {record.__name__: record for stage in stages for record in stage.takes if record is not StoryMember}
    ruled, dark = rulings(project), project.outages()
    stale = project.stale(
        lambda story_id, articles: content_id(
            work.made_by, story_id, *articles, *ruled.get(story_id, []), *dark.get(story_id, [])
        )
    )
    todo = list(stale)
    work.tell("weighing", 0, len(todo))
    done = 0
    for some in _at_once(project, todo):
        stories = [{**_story(project, s, records), **_said(ruled.get(s, [])), Outage: dark.get(s, [])} for s in some]
        for tables in work.mapped(partial(weigh_packed, stages, frozenset({Dossier})), stories):
            rejected += tables.get(Rejected, [])
            for dossier in tables.get(Dossier, []):
                project.put_dossier(stale[dossier.story_id], dossier)
                weighed.append(dossier.story_id)
        del stories  # before the next ones are looked up
        done += len(some)
        work.tell("weighing", done, len(todo))
    return weighed, rejected


def _at_once(project: Project, stories: Iterable[str]) -> Iterator[list[str]]:
    """The stories in order, as many at a time as may be in memory."""
    some: list[str] = []
    held = 0
    for story in stories:
        size = project.size(story)
        if some and (len(some) == STORIES or held + size > READINGS):
            yield some
            some, held = [], 0
        some.append(story)
        held += size
    if some:
        yield some


def _story(project: Project, story_id: str, records: Mapping[str, type]) -> Tables:
    members = project.members(story_id)
    tables = project.rows([m.article_id for m in members], records)
    [story] = by_story({**tables, StoryMember: members})
    return pack(story)


def _said(ruled: Sequence[Ruling | Amendment]) -> Tables:
    """What people said of a story, by type of record."""
    return {said: [r for r in ruled if type(r) is said] for said in (Ruling, Amendment)}
