"""What the commands have in common: inputs in, words to the terminal, stories out."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from rashomon.config import Config, ConfigError
from rashomon.records import Article, Dossier, Page, Rejected, StoryMember

if TYPE_CHECKING:
    from rashomon.models.readers import Reader

NOTHING_READ, WRONG_USE = 1, 2
WATCHED = "RASHOMON_WATCHED"  # set by a program that reads the progress of a process it started


def pages_of(arguments: argparse.Namespace) -> tuple[list[Page], list[Rejected]]:
    """Everything the sources hand in, told apart; each refusal is said on standard error at once."""
    from rashomon.sources.files import read_paths

    pages: list[Page] = []
    rejected: list[Rejected] = []
    for item in read_paths(arguments.paths, sys.stdin.buffer):
        if isinstance(item, Rejected):
            rejected.append(item)
        else:
            pages.append(item)
    return pages, rejected


def say(rejected: Iterable[Any]) -> None:
    """Name what could not be used, or what is missing, and why: one line each on standard error.

    Names of files and a library's reasons are foreign: they may hold line breaks and what a terminal obeys.
    """
    from rashomon.exports.lines import plain

    for item in rejected:
        print(plain(f"rashomon: {item.uri}: {item.reason}"), file=sys.stderr)


def progress_of(quiet: bool, is_terminal: bool) -> Callable[[str, int, int], None] | None:
    """Return what shows how far the work is, or None where nobody looks; a program may look, and says so."""

    def show(phase: str, done: int, total: int) -> None:
        end = "\n" if done == total else ""
        print(f"\r{phase} {done}/{total}", end=end, file=sys.stderr, flush=True)

    return None if quiet or not (is_terminal or WATCHED in os.environ) else show


def reader_of(config: Config) -> "Reader":
    """Return the reader that the settings ask for.

    Raises ConfigError where it cannot be used.
    """
    from rashomon.models.decode import UnknownReaderError
    from rashomon.models.readers import chosen

    try:
        return chosen(config.reader.path, config.reader.spacy)
    except UnknownReaderError as error:
        raise ConfigError(str(error)) from error


def workers_of(config: Config) -> int:
    """Return how many processes read."""
    return config.engine.workers or min(4, os.cpu_count() or 1)


def export(arguments: argparse.Namespace, tables: dict[type, Any], rejected: list[Rejected], mapped: Any) -> None:
    """Write the stories to the folder asked for and show them; each story by itself, over the process pool."""
    from rashomon.exports.folder import write_folder

    dossiers: list[Dossier] = tables.get(Dossier, [])
    if arguments.out:
        articles, members = tables.get(Article, []), tables.get(StoryMember, [])
        form = _form(arguments, len(dossiers))
        _print(arguments, write_folder(arguments.out, dossiers, rejected, articles, members, mapped, form))
    else:
        show(arguments, dossiers, mapped)


def show(arguments: argparse.Namespace, dossiers: Sequence[Dossier], mapped: Callable[..., Any] = map) -> None:
    """Print stories as their record or, where asked for, as JSON Lines.

    The story that most reports tell comes first; what one report alone tells is listed behind all others.
    """
    _print(arguments, mapped(partial(_shown, _form(arguments, len(dossiers))), dossiers))


def _print(arguments: argparse.Namespace, stories: Iterable[tuple[int, str]]) -> None:
    """Print stories, each with the number of its reports, in the order they come in or the best told first."""
    if arguments.json:
        for _, words in stories:
            print(words)
        return
    from rashomon.exports.stories import by_themselves

    told = sorted(stories, key=lambda s: -s[0])
    shown = [words for reports, words in told if reports > 1 or len(told) == 1]
    listed = [words for reports, words in told if reports == 1 < len(told)]
    for n, words in enumerate([*shown, *([by_themselves(listed, colour=_in_colour())] if listed else [])]):
        print("\n" * (n > 0) + words)


def _form(arguments: argparse.Namespace, stories: int) -> Callable[[Any], tuple[int, str]]:
    """What writes a record as the command is to print it, one of so many."""
    if arguments.json:
        return _as_json
    return partial(_as_text, stories == 1, _in_colour())


def _in_colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def _as_json(record: Any) -> tuple[int, str]:
    return len(record["articles"]), json.dumps(record, ensure_ascii=False)


def _as_text(is_only: bool, colour: bool, record: Any) -> tuple[int, str]:
    from rashomon.exports.stories import listing
    from rashomon.exports.terminal import render

    reports = len(record["articles"])
    return reports, render(record, colour=colour) if is_only or reports > 1 else listing([record], colour=colour)


def _shown(form: Callable[[Any], tuple[int, str]], dossier: Dossier) -> tuple[int, str]:
    return form(json.loads(dossier.json))
