"""Marked stories and what the pipeline reads in them, kept on disk between runs."""

import hashlib
import json
import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from rashomon.config import Config
from rashomon.engine.local import Tables, run_stages
from rashomon.models.encoder import reader_model
from rashomon.pipeline import all_stages
from rashomon.records import Page, StoryMember, content_id
from training.stories.markup import read as read_story

STORIES = Path(__file__).parent / "stories"
Result = TypeVar("Result")
HELD_OUT = 5  # stories whose number is a multiple of this were not shown to the reader


@dataclass(frozen=True)
class Story:
    """One story with its key (the format of the gold keys)."""

    name: str
    pages: list[Page]
    key: dict[str, Any]

    @property
    def held_out(self) -> bool:
        """Whether the reader's training left the story out."""
        return not self.name[:3].isdigit() or int(self.name[:3]) % HELD_OUT == 0


def page(row: dict[str, Any], story: str) -> Page:
    """One news-please row as a page of a pinned story."""
    return Page(
        article_id=content_id(row["id"], row["maintext"]),
        uri=row["id"],
        outlet=row.get("source_domain"),
        title=row.get("title"),
        published=row.get("date_publish"),
        text=row["maintext"],
        story=story,
    )


def invented() -> Iterator[Story]:
    """The marked stories of the project."""
    for path in sorted(STORIES.glob("*.story")):
        rows, key = read_story(path)
        yield Story(path.stem, [page(r, path.stem) for r in rows], key)


def keyed(shared: Path) -> Iterator[Story]:
    """The real stories with hand-made keys: for judging, never for training."""
    for gold in sorted((shared / "gold").glob("*.json")):
        key = json.loads(gold.read_text(encoding="utf-8"))
        if gold.stem == "seeds":
            rows = [
                {"id": p.name, "maintext": p.read_text(encoding="utf-8")}
                for p in sorted((shared / "seeds").glob("*.txt"))
            ]
        else:
            lines = (shared / "stories" / gold.stem / "articles.jsonl").read_text(encoding="utf-8").splitlines()
            rows = [json.loads(line) for line in lines]
        yield Story(gold.stem, [page(r, gold.stem) for r in rows], key)


def readings(story: Story, stop: str, kept: Path = Path(".runs/cache")) -> Tables:
    """Run the pipeline on a story up to (without) the stage `stop`; the parse, the slow part, is kept on disk."""
    reader = reader_model("")
    stages = all_stages(Config(), reader)
    names = [s.name for s in stages]
    first, rest = stages[:2], stages[2 : names.index(stop)]
    mark = hashlib.sha256((reader.sha256 + story.name + "".join(p.text for p in story.pages)).encode()).hexdigest()[:16]
    path = kept / f"{story.name}-{mark}.pickle"
    if path.exists():
        tables = pickle.loads(path.read_bytes())
    else:
        tables = {Page: story.pages} | run_stages(first, {Page: story.pages})
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pickle.dumps(tables))
    return _run(rest, tables)


def _run(stages: Sequence[Any], tables: Tables) -> Tables:
    given = run_stages([s for s in stages if s.name != "stories"], tables | {StoryMember: []})
    return tables | given


def mapped(task: Callable[[Story], Result], stories: Iterable[Story]) -> Iterator[Result]:
    """`task` of every story, on all cores, in order."""
    with ProcessPoolExecutor() as pool:
        yield from pool.map(task, stories)


def told(key: dict[str, Any]) -> list[tuple[str, str, int, int, dict[str, Any]]]:
    """Every telling of a key: fact id, article uri, start, stop, the telling itself."""
    return [(f["id"], t["article"], t["start"], t["end"], t) for f in key["facts"] for t in f["told"]]
