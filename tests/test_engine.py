"""engine.local: the same records whatever the batches, workers, order; a page or a story that breaks is set aside."""

import multiprocessing
import os
from dataclasses import replace

import pytest
from compared import make_page

from rashomon.config import Config
from rashomon.engine import local
from rashomon.engine.local import LocalEngine
from rashomon.engine.packed import Packed
from rashomon.models.encoder import reader_model
from rashomon.pipeline import all_stages
from rashomon.records import Article, Figure, Page, Rejected, Standing, StoryMember, content_id
from rashomon.stage import Stage
from rashomon.stages.acquire.clean import clean

REPORT = "The kiln at Orrin burst on Monday and {n} men were hurt, the fire brigade of the town said in the evening."


def count_words(articles):
    """A stage that breaks on some texts."""
    for article in articles:
        if "unreadable" in article.text:
            raise ValueError("cannot count this")
        yield Figure(
            article_id=article.article_id,
            id=content_id(article.article_id, "words"),
            start=0,
            stop=len(article.text),
            low=float(len(article.text.split())),
            high=None,
            hedge="exact",
            measure="word",
            unit="",
            counted_start=-1,
            counted_stop=-1,
        )


def by_outlet(articles):
    """A stage that makes one story of each outlet."""
    for article in articles:
        yield StoryMember(story_id=f"story of {article.outlet}", article_id=article.article_id, reason="one outlet")


def stand(articles, figures):
    """A stage that says of its story which articles it got; it breaks on some."""
    if any("unweighable" in a.text for a in articles):
        raise IndexError("cannot weigh this")
    yield Standing(story_id="", fact_id=" ".join(a.uri for a in articles), standing=str(len(figures)))


READING = (
    Stage(name="clean", takes=(Page,), gives=Article, run=clean, by="article_id"),
    Stage(name="count", takes=(Article,), gives=Figure, run=count_words, by="article_id"),
)
PIPELINE = (
    *READING,
    Stage(name="stories", takes=(Article,), gives=StoryMember, run=by_outlet, by=""),
    Stage(name="standing", takes=(Article, Figure), gives=Standing, run=stand, by="story_id"),
)


def pages(n, broken=()):
    return [
        make_page(
            "AB"[k % 2],
            "2031-05-06",
            REPORT.format(n=k + 2) + (" This page is unreadable." if k in broken else ""),
            story=None,
        )
        for k in range(n)
    ]


def named(found):
    """Pages of one outlet share a file name; give each its own."""
    return [Page(**{**{s: getattr(p, s) for s in p.__slots__}, "uri": f"{k:02}.txt"}) for k, p in enumerate(found)]


@pytest.mark.parametrize("batch", [1, 3, 24])
def test_a_page_that_breaks_a_stage_is_set_aside_and_the_others_are_read(monkeypatch, batch):
    monkeypatch.setattr(local, "BATCH", batch)
    tables = LocalEngine(workers=1).run(READING, named(pages(5, broken=[2])))
    assert [(r.uri, r.stage) for r in tables[Rejected]] == [("02.txt", "count")]
    assert "ValueError: cannot count this" in tables[Rejected][0].reason
    assert [a.uri for a in tables[Article]] == ["00.txt", "01.txt", "03.txt", "04.txt"]
    assert len(tables[Figure]) == 4


def test_where_every_page_breaks_all_are_set_aside():
    tables = LocalEngine(workers=1).run(READING, named(pages(3, broken=[0, 1, 2])))
    assert len(tables[Rejected]) == 3
    assert tables.get(Figure, []) == []


def test_the_stage_that_broke_is_named_though_an_earlier_one_rejects_pages_too():
    short = make_page("A", None, "Too short.", story=None)
    tables = LocalEngine(workers=1).run(READING, named([short, *pages(2, broken=[0])]))
    assert [(r.uri, r.stage) for r in sorted(tables[Rejected], key=lambda r: r.uri)] == [
        ("00.txt", "acquire.clean"),
        ("01.txt", "count"),
    ]


def test_no_pages_give_no_records():
    assert [rows for rows in LocalEngine(workers=1).run(PIPELINE, []).values() if rows] == []


def test_a_story_stage_gets_one_story_and_its_id_is_written_on_what_it_gives():
    tables = LocalEngine(workers=1).run(PIPELINE, named(pages(5)))
    assert sorted((s.story_id, s.fact_id, s.standing) for s in tables[Standing]) == [
        ("story of A", "00.txt 02.txt 04.txt", "3"),
        ("story of B", "01.txt 03.txt", "2"),
    ]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_story_that_breaks_a_stage_is_set_aside_and_the_others_are_weighed(monkeypatch, workers):
    monkeypatch.setattr(local, "ALONE", 0)
    first, *others = named(pages(5))
    first = replace(first, text=first.text + " It is unweighable.")
    tables = LocalEngine(workers=workers).run(PIPELINE, [first, *others])
    assert [s.story_id for s in tables[Standing]] == ["story of B"]
    [fault] = tables[Rejected]
    assert (fault.uri, fault.stage) == ("story of A", "standing")
    assert fault.reason == "the record of 00.txt and 2 more could not be weighed: IndexError: cannot weigh this"


def test_a_page_set_aside_is_in_no_story():
    tables = LocalEngine(workers=1).run(PIPELINE, named(pages(4, broken=[0])))
    assert sorted(s.fact_id for s in tables[Standing]) == ["01.txt 03.txt", "02.txt"]


def test_progress_is_told_from_nothing_to_all():
    told = []
    LocalEngine(workers=1, progress=lambda *step: told.append(step)).run(PIPELINE, named(pages(3)))
    assert told[0] == ("reading", 0, 1)
    assert told[-1] == ("weighing", 2, 2)


@pytest.mark.parametrize(("workers", "batch"), [(1, 1), (1, 7), (2, 3)])
def test_workers_and_batches_change_nothing(monkeypatch, workers, batch):
    found = named(pages(16, broken=[5]))
    alone = LocalEngine(workers=1).run(PIPELINE, found)
    monkeypatch.setattr(local, "BATCH", batch)
    assert LocalEngine(workers=workers).run(PIPELINE, found) == alone


def test_the_order_of_the_pages_changes_nothing():
    found = named(pages(9, broken=[4]))
    assert LocalEngine(workers=1).run(PIPELINE, found[::-1]) == LocalEngine(workers=1).run(PIPELINE, found)


def rows_of(tables):
    """What a table holds is a contract, the order of its rows is none."""
    return {record: sorted(map(repr, rows)) for record, rows in tables.items()}


def test_the_whole_pipeline_gives_the_same_tables_for_any_batches_and_order(monkeypatch):
    texts = [
        "A kiln burst at the Orrin brickworks on Monday, killing two men, the fire brigade said.",
        "Two men died at the Orrin brickworks on Monday when a kiln burst. The owner denied that it was faulty.",
        "The parliament of Torvik voted on Tuesday to close the old runway after a long debate about noise.",
    ]
    found = named([make_page("AB"[n % 2], f"2031-05-0{n + 6}", text, story=None) for n, text in enumerate(texts)])
    stages = all_stages(Config(), reader_model())
    tables = LocalEngine(workers=1).run(stages, found)
    monkeypatch.setattr(local, "BATCH", 2)
    assert rows_of(LocalEngine(workers=1).run(stages, found[::-1])) == rows_of(tables)


def process_of(_):
    return os.getpid()


def other_process_of(_, __):
    return os.getpid()


@pytest.mark.parametrize(("many", "are_new"), [(7, True), (100, False)], ids=["after many rows", "after a few"])
def test_another_task_gets_new_processes(monkeypatch, many, are_new):
    monkeypatch.setattr(local, "MANY", many)
    with local.Pool(2) as mapped:
        first = {*mapped(process_of, range(4)), *mapped(process_of, range(4))}
        other = set(mapped(other_process_of, range(4), range(4)))
    assert len(first) <= 2
    assert os.getpid() not in first | other
    assert first.isdisjoint(other) if are_new else len(first | other) <= 2


def process_of_story(_):
    return os.getpid()


def test_a_heavy_story_has_processes_of_its_own(monkeypatch):
    monkeypatch.setattr(local, "HEAVY", 100)
    light, heavy = ({Packed: [Packed("a", {Page: bytes(size)})]} for size in (10, 1000))
    with local.Pool(2) as mapped:
        before, own, after, later = (
            set(mapped(process_of_story, [story] * 4)) for story in (light, heavy, light, light)
        )
    assert before.isdisjoint(own)
    assert own.isdisjoint(after)
    assert len(after | later) <= 2


def test_a_ctrl_c_while_the_processes_start_ends_them(monkeypatch):
    start = local._start

    def interrupted(pool):
        start(pool)
        raise KeyboardInterrupt

    before = set(multiprocessing.active_children())
    monkeypatch.setattr(local, "_start", interrupted)
    with pytest.raises(KeyboardInterrupt), local.Pool(2):
        pass
    assert set(multiprocessing.active_children()) == before
