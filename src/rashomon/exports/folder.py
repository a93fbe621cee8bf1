"""Dossiers → a folder: index.json, and for each story its dossier, its page and the texts they point into."""

import json
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from rashomon.exports.index import index_of, story_row
from rashomon.exports.naming import folder_name
from rashomon.exports.report import render
from rashomon.records import Article, Dossier, Rejected, StoryMember


def _nothing(record: Any) -> tuple[int, str]:
    return 0, ""


def write_folder(
    out: Path,
    dossiers: Sequence[Dossier],
    rejected: Iterable[Rejected],
    articles: Iterable[Article],
    members: Iterable[StoryMember] = (),
    mapped: Callable[..., Iterable[tuple[dict[str, Any], tuple[int, str]]]] = map,
    form: Callable[[Any], tuple[int, str]] = _nothing,
) -> list[tuple[int, str]]:
    """Write every story's folder and then the index; return what `form` says of each story's record.

    `mapped` is `map` or that of a process pool, for which `members` tell whose texts a story's process needs.
    A story's folder and each file appear whole or not at all: whoever is interrupted leaves no half of one. Raises
    `OSError` where the folder cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    texts = {a.article_id: a.text for a in articles}
    own: dict[str, dict[str, str]] = defaultdict(dict)
    for member in members:
        own[member.story_id][member.article_id] = texts[member.article_id]
    folders = [out / folder_name(d.story_id) for d in dossiers]
    written = list(
        mapped(partial(write_story, form), folders, dossiers, [own.get(d.story_id, texts) for d in dossiers])
    )
    index = index_of([row for row, _ in written], rejected)
    write_whole(out / "index.json", json.dumps(index, ensure_ascii=False, indent=1) + "\n")
    return [said for _, said in written]


def write_story(
    form: Callable[[Any], tuple[int, str]], folder: Path, dossier: Dossier, texts: dict[str, str]
) -> tuple[dict[str, Any], tuple[int, str]]:
    """Write one story's folder beside its place and move it there; return its entry for the index, and its `form`.

    An older folder is replaced, or stays as it was.
    """
    record = json.loads(dossier.json)
    own = {a["id"]: texts[a["id"]] for a in record["articles"] if a["id"] in texts}
    with replaced(folder) as part:
        (part / "texts").mkdir()
        for article_id, text in own.items():
            write_text(part / "texts" / f"{folder_name(article_id)}.txt", text)
        write_text(part / "dossier.json", dossier.json + "\n")
        write_text(part / "report.html", render(record, own))
    return story_row(folder.name, dossier, record["articles"]), form(record)


@contextmanager
def replaced(folder: Path) -> Iterator[Path]:
    """Give a new folder to fill, beside the place of this one, and move it there at the end; or leave the old one."""
    part, old = (folder.with_name(f".{folder.name}.{end}") for end in ("part", "old"))
    for left_behind in (part, old):
        shutil.rmtree(left_behind, ignore_errors=True)
    try:
        part.mkdir(parents=True)
        yield part
        if folder.exists():
            folder.rename(old)
        part.rename(folder)
    finally:
        if old.exists() and not folder.exists():
            old.rename(folder)
        for left_behind in (part, old):
            shutil.rmtree(left_behind, ignore_errors=True)


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file under another name and move it into place: nobody finds half of one."""
    part = path.with_name(f".{path.name}.part")
    part.write_bytes(content) if isinstance(content, bytes) else write_text(part, content)
    part.replace(path)


def write_text(path: Path, text: str) -> None:
    """Write text exactly as it is: no line ends changed, and what UTF-8 cannot hold as it came in."""
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
