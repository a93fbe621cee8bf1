"""Paths as given → the files to read, in order, each with the name it goes by."""

import os
import stat
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

KINDS = {
    ".txt": "text",
    ".text": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "lines",
    ".ndjson": "lines",
    ".json": "json",
    ".warc": "warc",
}
_ENDINGS = ".txt, .html, .jsonl, .json or .warc"


@dataclass(frozen=True)
class Found:
    """A file to read, or a path that cannot be read and why.

    `kind`: text | html | lines | json | warc | unknown | stdin.
    """

    path: str
    name: str
    kind: str
    fault: str = ""


def list_files(paths: Sequence[str]) -> list[Found]:
    """Every file that the paths name; folders are walked in sorted order and only names are held in memory."""
    found = [f for path in paths for f in _walk(path)]
    names = _short_names([f.path for f in found])
    first: dict[str, str] = {}
    listed: list[Found] = []
    for one in found:
        name = one.name or names[one.path]
        if one.fault:
            listed.append(Found(one.path, name, one.kind, one.fault))
            continue
        real = os.path.realpath(one.path) if one.kind != "stdin" else "-"
        fault = f"given twice: already read as {first[real]}" if real in first else ""
        first.setdefault(real, name)
        listed.append(Found(one.path, name, one.kind, fault))
    return listed


def _walk(path: str) -> Iterator[Found]:
    if path == "-":
        yield Found("-", "-", "stdin")
        return
    try:
        mode = Path(path).stat().st_mode
    except (OSError, ValueError) as error:
        yield Found(path, path, "unknown", _say(error))
        return
    if not stat.S_ISDIR(mode):
        fault = "" if stat.S_ISREG(mode) or stat.S_ISFIFO(mode) else "not a file: a device or a socket"
        yield Found(path, "", kind_of(path), fault)
        return
    inside = list(_inside(path))
    yield from inside or [Found(path, path, "unknown", "an empty folder: no files in it")]


def _inside(folder: str) -> Iterator[Found]:
    """The files of a folder and of those below it; hidden ones are passed over, links to folders are not followed."""
    try:
        entries = sorted(os.scandir(folder), key=lambda e: e.name)
    except OSError as error:
        yield Found(folder, folder, "unknown", _say(error))
        return
    names = {entry.name for entry in entries}
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if kind_of(entry.name) == "html" and f"{entry.name}.json" in names:
            continue  # so news-please leaves a page beside the record that it made of it
        if entry.is_dir(follow_symlinks=False):
            yield from _inside(entry.path)
        elif kind_of(entry.name) == "unknown":
            yield Found(entry.path, "", "unknown", f"not a kind that is read: {_ENDINGS}, each also with .gz")
        else:
            yield from (
                _walk(entry.path)
                if entry.is_file()
                else [Found(entry.path, "", "unknown", "a broken link or not a file")]
            )


def kind_of(path: str) -> str:
    """What the ending of a name says of the file: text, html, lines, json, warc or unknown."""
    name = path.lower().removesuffix(".gz")
    return KINDS.get(Path(name).suffix, "unknown")


def _short_names(paths: Sequence[str]) -> dict[str, str]:
    """File names, each with as much of the folders before it as tells it from others of the same name."""
    parts = {path: [p for p in Path(path).parts if p != os.sep] or [path] for path in paths}
    depth = dict.fromkeys(parts, 1)
    while True:
        groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for path, pieces in parts.items():
            groups[tuple(pieces[-depth[path] :])].append(path)
        grown = [p for group in groups.values() if len(group) > 1 for p in group if depth[p] < len(parts[p])]
        if not grown:
            return {path: "/".join(pieces[-depth[path] :]) for path, pieces in parts.items()}
        for path in grown:
            depth[path] += 1


def _say(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file or folder"
    if isinstance(error, PermissionError):
        return "may not be read: permission denied"
    return f"cannot be opened: {getattr(error, 'strerror', None) or error}"
