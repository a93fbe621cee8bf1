"""Marked stories and what the pipeline reads in them, kept on disk between runs."""

import hashlib
import json
import pickle
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from rashomon.config import Config
from rashomon.engine.local import Tables, run_stages
from rashomon.language import datelines, segment
from rashomon.models import decode, trees
from rashomon.models.decode import ReaderModel
from rashomon.models.encoder import reader_model
from rashomon.pipeline import all_stages
from rashomon.records import Page, ParsedArticle, StoryMember, content_id
from rashomon.stages.acquire import clean
from rashomon.stages.annotate import parse, repairs
from training.stories.markup import read as read_story

STORIES = Path(__file__).parent / "stories"
Result = TypeVar("Result")
READING = (clean, segment, datelines, decode, parse, repairs)  # modules that decide how a text is cut and read
FOLD_READERS = Path(".runs/reader")  # where `training.storyheads` leaves them
HELD_OUT = 5  # of the first stories those whose number is a multiple of this were not shown to the reader
FOLDS = 3  # of those that its heads for stories were shown
FOLD_TREES = Path(".runs/trees")  # where `training.trees` leaves those that leave a fold of the stories out
CROSSED = 5  # such folds
GROUPS = ("shown", "left out", "later", "more")  # of stories, by what learnt from them: README.md beside them
JUDGED = GROUPS[:3]  # by which figures are told
LEARNT = ("telling", "token_vectors", "source_of", "source_token", "source_sure")  # what readers learn from stories
LATER, MORE = 300, 600  # the first numbers of these groups


def fold_of(name: str) -> str:
    """The folder in `FOLD_READERS` of the reader whose heads left a story out; "" where the shipped one's did."""
    return f"head_{number_of(name) % FOLDS}" if group_of(name) == "more" else ""


def fold_reader(name: str) -> Path | None:
    """The reader whose heads left a story out that the shipped one's learnt from, if it is at hand."""
    folder = FOLD_READERS / fold_of(name)
    return folder if fold_of(name) and folder.exists() else None


def group_of(name: str) -> str:
    """Which of `GROUPS` a story is of."""
    number = number_of(name)
    if number >= LATER:
        return "more" if number >= MORE else "later"
    return "shown" if number % HELD_OUT else "left out"


def number_of(name: str) -> int:
    """A story's number."""
    return int(name[:3]) if name[:3].isdigit() else 0


def tree_fold(name: str) -> int:
    """Which of the trees of `training.trees` left a story out."""
    return number_of(name) // HELD_OUT % CROSSED


@dataclass(frozen=True)
class Story:
    """One story with its key (the format of the gold keys)."""

    name: str
    pages: list[Page]
    key: dict[str, Any]

    @property
    def held_out(self) -> bool:
        """Whether the reader's training left the story out."""
        return self.group in ("left out", "later")

    @property
    def group(self) -> str:
        """Which of `GROUPS` it is of."""
        return group_of(self.name)

    @property
    def is_new(self) -> bool:
        """Whether `readings` shows it as new: the shipped reader left it out, or a reader that did is at hand."""
        return self.held_out or fold_reader(self.name) is not None


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


def invented(groups: Collection[str] = JUDGED) -> Iterator[Story]:
    """The marked stories of the project that are of some groups."""
    for path in sorted(STORIES.rglob("*.story")):
        if group_of(path.stem) in groups:
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


def readings(story: Story, stop: str = "") -> Tables:
    """Run the pipeline on a story up to (without) the stage `stop`, or whole, its claims as those of a new story."""
    reader = reader_model("")
    stages = all_stages(Config(), reader)
    tables = _parsed(story, reader)
    if other := fold_reader(story.name):
        tables |= {ParsedArticle: _as_new(tables, _parsed(story, reader_model(str(other))))}
    return _run(stages[2 : [s.name for s in stages].index(stop) if stop else None], tables)


def _parsed(story: Story, reader: ReaderModel, kept: Path = Path(".runs/cache")) -> Tables:
    """What a reader makes of a story's articles: the slow part, kept on disk."""
    code = "".join(Path(str(m.__file__)).read_text(encoding="utf-8") for m in READING)
    read = reader.sha256 + code + story.name + "".join(p.text for p in story.pages)
    mark = hashlib.sha256(read.encode()).hexdigest()[:16]
    path = kept / f"{story.name}-{mark}.pickle"
    if path.exists():
        return dict(pickle.loads(path.read_bytes()))
    tables = {Page: story.pages} | run_stages(all_stages(Config(), reader)[:2], {Page: story.pages})
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pickle.dumps(tables))
    return tables


def _as_new(tables: Tables, others: Tables) -> list[ParsedArticle]:
    """The shipped reader's parse with what the reader that left the story out makes of claims and of their sources."""
    of = {p.article_id: p for p in others[ParsedArticle]}
    return [replace(p, **{name: getattr(of[p.article_id], name) for name in LEARNT}) for p in tables[ParsedArticle]]


def _run(stages: Sequence[Any], tables: Tables) -> Tables:
    given = run_stages([s for s in stages if s.name != "stories"], tables | {StoryMember: []})
    return tables | given


def trees_without(fold: int) -> Path:
    """The folder of the trees that left a fold out."""
    return (FOLD_TREES / str(fold)).resolve()


def left_out(task: Callable[[Story], Result], story: Story) -> Result:
    """`task` of a story by the trees that left it out. Exits where these are not at hand."""
    folder = trees_without(tree_fold(story.name))
    if not folder.is_dir():
        raise SystemExit(f"{folder}: no trees that left {story.name} out: `python -m training.trees` grows them")
    before, trees.WEIGHTS = trees.WEIGHTS, folder
    trees.load_trees.cache_clear()
    try:
        return task(story)
    finally:
        trees.WEIGHTS = before
        trees.load_trees.cache_clear()


def mapped(task: Callable[[Story], Result], stories: Iterable[Story]) -> Iterator[Result]:
    """`task` of every story, on all cores, in order."""
    with ProcessPoolExecutor() as pool:
        yield from pool.map(task, stories)


def told(key: dict[str, Any]) -> list[tuple[str, str, int, int, dict[str, Any]]]:
    """Every telling of a key: fact id, article uri, start, stop, the telling itself."""
    return [(f["id"], t["article"], t["start"], t["end"], t) for f in key["facts"] for t in f["told"]]
