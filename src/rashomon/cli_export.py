"""The commands that hand a written record on: `export` in other tools' formats, `relations` between two actors."""

from __future__ import annotations

import argparse
import json
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rashomon.cli_desk import export_site
from rashomon.config import Config
from rashomon.console import NOTHING_READ, WRONG_USE
from rashomon.records import Article

if TYPE_CHECKING:
    from rashomon.exports.formats.table import Format
    from rashomon.exports.stored import Stored


SITE, SITE_IS = "site", "the desk's pages of a project, to open from disk (a folder)"


def add_export_verbs(verbs: Any) -> None:
    """Both read a record that is written already: nothing is read or weighed again."""
    record = argparse.ArgumentParser(add_help=False)
    record.add_argument(
        "record", metavar="DIR", type=Path, help="the folder of `compare --out`, a story's folder, or a project"
    )
    export = verbs.add_parser(
        "export",
        parents=[record],
        help="write a record in another tool's format",
        epilog="`rashomon export --formats` lists the formats.",
    )
    export.add_argument("--format", metavar="F", dest="format", required=True, help="which; --formats lists them")
    export.add_argument("--formats", action=_ListFormats, help="list the formats and end")
    export.add_argument(
        "--out", metavar="FILE", type=Path, help="write there; a folder where the format has several files"
    )
    export.add_argument("--quiet", action="store_true", help="no progress on standard error")
    export.set_defaults(verb=_export, config=None)
    relations = verbs.add_parser(
        "relations", parents=[record], help="show how two actors stood to each other over time, from what happened"
    )
    relations.add_argument("one", metavar="A", help="an actor's name, its country's, or the beginning of its id")
    relations.add_argument("two", metavar="B", help="the other")
    relations.add_argument("--by", choices=("year", "month", "day"), default="month", help="span of one point")
    relations.add_argument(
        "--reported", action="store_true", help="count what no report dates, at the day of its first report"
    )
    relations.add_argument("--json", action="store_true", help="print JSON")
    relations.set_defaults(verb=_relations, config=None)


class _ListFormats(argparse.Action):
    """Print the table of formats and end, as `--help` does."""

    def __init__(self, option_strings: list[str], dest: str, **more: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, default=argparse.SUPPRESS, **more)

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from rashomon.exports.formats.table import FORMATS

        for name, what in (*((name, one.what) for name, one in FORMATS.items()), (SITE, SITE_IS)):
            print(f"{name:<12} {what}")
        parser.exit()


def stories_at(path: Path) -> list[Stored]:
    """Return the written stories of a folder or a project. Raises `UnreadableError` or `ProjectError`."""
    from rashomon.exports.stored import Stored, parsed, read_stored
    from rashomon.storage.project import FILE, Project

    if not (path / FILE).is_file():
        return read_stored(path)
    project = Project.open(path)
    found = []
    for dossier in project.dossiers():
        row = parsed(dossier.json.encode("utf-8", "surrogatepass"), dossier.story_id)
        articles = project.rows([a["id"] for a in row["articles"]], {"Article": Article})[Article]
        found.append(Stored(path / dossier.story_id, row, {a.article_id: a.text for a in articles}))
    return found


def _export(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.exports.formats.table import FORMATS
    from rashomon.exports.stored import UnreadableError

    if arguments.format == SITE:
        return _site(arguments)
    chosen = FORMATS.get(arguments.format)
    if chosen is None:
        print(f"rashomon: no format {arguments.format!r}; there are: {', '.join((*FORMATS, SITE))}", file=sys.stderr)
        return WRONG_USE
    if chosen.needs and find_spec(chosen.needs) is None:
        print(f"rashomon: {arguments.format} needs {chosen.needs}: pip install 'rashomon[{chosen.extra}]'",
              file=sys.stderr)  # fmt: skip
        return WRONG_USE
    try:
        stories = stories_at(arguments.record)
        return _write(chosen, stories, arguments.out)
    except UnreadableError as error:
        print(f"rashomon: {error}", file=sys.stderr)
        return NOTHING_READ
    except OSError as error:
        print(f"rashomon: {arguments.out or 'standard output'}: {error.strerror or error}", file=sys.stderr)
        return NOTHING_READ


def _site(arguments: argparse.Namespace) -> int:
    """Write the desk's pages of a project."""
    if arguments.out is None:
        print("rashomon: a site is a folder: say where with --out DIR", file=sys.stderr)
        return WRONG_USE
    return export_site(arguments.record, arguments.out, quiet=arguments.quiet)


def _write(chosen: Format, stories: list[Stored], out: Path | None) -> int:
    """Write one file to a file or to standard output, several into a folder."""
    from rashomon.exports.folder import write_whole

    if chosen.folder is not None:
        if out is None:
            print("rashomon: this format is a folder: say where with --out DIR", file=sys.stderr)
            return WRONG_USE
        chosen.folder(stories, out)
        return 0
    files = dict(chosen.write(stories)) if chosen.write else {}
    if len(files) == 1 and (out is None or not out.is_dir()):
        content = next(iter(files.values()))
        if out is None:
            sys.stdout.buffer.write(content)
        else:
            write_whole(out, content)
        return 0
    if out is None:
        print(f"rashomon: this format is {len(files)} files: say where with --out DIR", file=sys.stderr)
        return WRONG_USE
    out.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        write_whole(out / name, content)
    return 0


def _relations(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.exports.relationlines import lines_of
    from rashomon.exports.relations import UnknownActorError, as_row, event_row, relation
    from rashomon.exports.stored import UnreadableError

    try:
        stories = stories_at(arguments.record)
        series = relation(stories, arguments.one, arguments.two, arguments.by, reported=arguments.reported)
    except UnreadableError as error:
        print(f"rashomon: {error}", file=sys.stderr)
        return NOTHING_READ
    except UnknownActorError as error:
        print(f"rashomon: {error}", file=sys.stderr)
        return WRONG_USE
    if arguments.json:
        print(json.dumps(as_row(series, event_row), ensure_ascii=False, indent=1))
    else:
        print(lines_of(series, colour=sys.stdout.isatty() and "NO_COLOR" not in os.environ), end="")
    return 0
