"""The command line: `compare`, `read`, `explain`; the rest is in `cli_project`, `cli_desk` and `cli_export`."""

import argparse
import os
import signal
import sqlite3
import sys
from collections.abc import Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from rashomon import __version__
from rashomon.cli_desk import add_desk_verbs
from rashomon.cli_export import add_export_verbs
from rashomon.cli_project import add_verbs
from rashomon.config import Config, ConfigError, read_config
from rashomon.console import NOTHING_READ, WRONG_USE, export, pages_of, progress_of, reader_of, say, workers_of
from rashomon.language.moments import is_moment
from rashomon.records import Article, Dossier, Rejected
from rashomon.storage.project import ProjectError

if TYPE_CHECKING:
    from rashomon.exports.stored import Stored

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0 done, 1 nothing could be read, 2 wrong use, 130 interrupted."""
    # the processes of the pool fill the cores: threads of each one's matrix library would only get in their way
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    arguments = _parser().parse_args(argv)
    try:
        config = read_config(Path(arguments.config) if arguments.config else None)
    except ConfigError as error:
        print(f"rashomon: {error}", file=sys.stderr)
        return WRONG_USE
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # a kill tidies up as Ctrl-C does
    if getattr(arguments, "tables", None) and find_spec("pyarrow") is None:
        print("rashomon: --tables needs pyarrow: pip install 'rashomon[tables]'", file=sys.stderr)
        return WRONG_USE
    try:
        status: int = arguments.verb(arguments, config)
    except KeyboardInterrupt:
        print("rashomon: interrupted; nothing half-written was left", file=sys.stderr)
        return INTERRUPTED
    except (ProjectError, ConfigError) as error:
        print(f"rashomon: {error}", file=sys.stderr)
        return WRONG_USE
    except sqlite3.Error as error:
        where = arguments.project if "project" in arguments else arguments.record
        print(f"rashomon: {where}: cannot be read: {error}", file=sys.stderr)
        return WRONG_USE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="rashomon", description="Who says what, on whose word, and where accounts part."
    )
    parser.add_argument("--version", action="version", version=f"rashomon {__version__}")
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")
    paths = argparse.ArgumentParser(add_help=False)
    paths.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help=".txt, .html, .jsonl, .json, .warc, each also .gz; a folder; - for standard input",
    )
    paths.add_argument("--config", metavar="FILE", help="settings (TOML)")
    paths.add_argument("--quiet", action="store_true", help="no progress on standard error")
    compare = verbs.add_parser(
        "compare", parents=[paths], help="group reports into stories and write each story's record"
    )
    compare.add_argument(
        "--out", metavar="DIR", type=Path, help="write index.json and each story's dossier.json and report.html there"
    )
    compare.add_argument(
        "--tables",
        metavar="DIR",
        type=Path,
        help="also write every record type as a Parquet table (needs the extra `tables`)",
    )
    compare.add_argument("--one-story", action="store_true", help="take all articles as one story")
    compare.add_argument("--json", action="store_true", help="print the dossiers as JSON Lines instead of the record")
    compare.set_defaults(verb=_compare)
    read = verbs.add_parser("read", parents=[paths], help="write what each article says, before anything is compared")
    read.add_argument("--out", metavar="FILE", type=Path, help="write there instead of standard output")
    read.set_defaults(verb=_read)
    add_verbs(verbs)
    add_desk_verbs(verbs)
    add_export_verbs(verbs)
    explain = verbs.add_parser(
        "explain", help="show the words and the reasons behind one thing in a record, or what was known at a moment"
    )
    explain.add_argument(
        "id", nargs="?", metavar="ID", help="an id of dossier.json or its beginning; [F1], [D1], F1.2 of the record"
    )
    explain.add_argument("record", metavar="RECORD", type=Path, help="dossier.json, its folder, or the folder of --out")
    explain.add_argument(
        "--at", metavar="DATE", type=_moment, help="instead of ID: the record as it stood by then (2025-07-01)"
    )
    explain.set_defaults(verb=_explain, config=None)
    return parser


def _moment(text: str) -> str:
    if not is_moment(text):
        raise argparse.ArgumentTypeError(f"no date like 2025-07-01 or 2025-07-01T14:00: {text!r}")
    return text


def _compare(arguments: argparse.Namespace, config: Config) -> int:
    from rashomon.engine.local import ALONE, LocalEngine, Pool
    from rashomon.pipeline import all_stages

    pages, refused = pages_of(arguments)
    say(refused)
    if arguments.one_story:
        pages = [replace(page, story="one story") for page in pages]
    reader = reader_of(config)
    engine = LocalEngine(workers_of(config), progress_of(arguments.quiet, sys.stderr.isatty()))
    tables = engine.run(all_stages(config, reader), pages, None if arguments.tables else (Article, Dossier))
    rejected = [*refused, *tables.get(Rejected, [])]
    say(tables.get(Rejected, []))
    if arguments.tables:
        from rashomon.storage.tables import write_tables

        write_tables(
            arguments.tables, {**tables, Rejected: rejected}, {"version": __version__, "config_sha256": config.sha256()}
        )
    with Pool(workers_of(config) if len(pages) > ALONE else 1) as mapped:
        export(arguments, tables, rejected, mapped)
    if not tables.get(Dossier):
        print("rashomon: nothing could be read", file=sys.stderr)
        return NOTHING_READ
    return 0


def _read(arguments: argparse.Namespace, config: Config) -> int:
    from rashomon.engine.local import LocalEngine
    from rashomon.exports.readings import reading_lines
    from rashomon.pipeline import reading_stages

    pages, refused = pages_of(arguments)
    say(refused)
    engine = LocalEngine(workers_of(config), progress_of(arguments.quiet, sys.stderr.isatty()))
    tables = engine.run(reading_stages(reader_of(config)), pages)
    say(tables.get(Rejected, []))
    lines = list(reading_lines(tables))
    if arguments.out:
        part = arguments.out.with_name(arguments.out.name + ".part")
        part.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        part.replace(arguments.out)
    else:
        for line in lines:
            print(line)
    return 0 if lines else NOTHING_READ


def _explain(arguments: argparse.Namespace, config: Config) -> int:
    from rashomon.exports.explain import explain
    from rashomon.exports.stored import UnreadableError, read_stored
    from rashomon.exports.things import UnknownIdError, find

    if (arguments.id is None) == (arguments.at is None):
        print("rashomon: explain needs an ID or --at DATE, and not both", file=sys.stderr)
        return WRONG_USE
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    try:
        stories = read_stored(arguments.record)
        if arguments.at is None:
            print(explain(find(stories, arguments.id.strip("[]")), colour=colour), end="")
        else:
            return _print_known(stories, arguments.at, colour=colour)
    except UnreadableError as error:
        print(f"rashomon: {error}", file=sys.stderr)
        return NOTHING_READ
    except UnknownIdError as error:
        print(f"rashomon: {error}", file=sys.stderr)
        return WRONG_USE
    return 0


def _print_known(stories: Sequence["Stored"], moment: str, *, colour: bool) -> int:
    from rashomon.exports.knowledge import known_at, nothing_known_words
    from rashomon.exports.terminal import render_view

    shown = []
    for stored in stories:
        if why := nothing_known_words(stored.view, moment):
            print(f"rashomon: {stored.dossier['story']['id']}: {why}", file=sys.stderr)
        else:
            shown.append(render_view(known_at(stored.view, moment, stored.words), colour=colour))
    print("\n".join(shown), end="")
    return 0 if shown else NOTHING_READ


if __name__ == "__main__":
    sys.exit(main())
