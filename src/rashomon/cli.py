"""The command line: `compare`, `read`, `explain`; for a lasting project `init`, `add`, `update`, `show`."""

import argparse
import json
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from rashomon import __version__
from rashomon.config import Config, ConfigError, read_config
from rashomon.language.moments import is_moment
from rashomon.records import Article, Dossier, Page, Rejected, StoryMember, content_id
from rashomon.storage.project import ProjectError

NOTHING_READ, WRONG_USE, INTERRUPTED = 1, 2, 130


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
    except ProjectError as error:
        print(f"rashomon: {error}", file=sys.stderr)
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
        "paths", nargs="+", metavar="PATH", help=".txt, .html, .jsonl, each also .gz; a folder; - for standard input"
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
    _project_verbs(verbs)
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


def _project_verbs(verbs: Any) -> None:
    """A project folder lasts: what is added is read once, and joins the story it belongs to."""
    folder = argparse.ArgumentParser(add_help=False)
    folder.add_argument("project", metavar="DIR", type=Path, help="the project folder")
    quiet = argparse.ArgumentParser(add_help=False)
    quiet.add_argument("--quiet", action="store_true", help="no progress on standard error")
    init = verbs.add_parser("init", parents=[folder], help="make a project folder, which keeps what is added to it")
    init.set_defaults(verb=_init, config=None)
    add = verbs.add_parser(
        "add", parents=[folder, quiet], help="add reports and bring the project's stories up to date"
    )
    add.add_argument("paths", nargs="+", metavar="PATH", help="as for `compare`")
    add.add_argument("--later", action="store_true", help="only keep them: `update` reads them")
    add.set_defaults(verb=_add, config=None)
    update = verbs.add_parser("update", parents=[folder, quiet], help="read and weigh what is new in a project")
    update.set_defaults(verb=_update, config=None)
    correct = verbs.add_parser(
        "correct",
        parents=[folder, quiet],
        help="put right what a project got wrong, or list what was put right",
        description="move ARTICLE STORY (or `new`) | merge STORY STORY | same STORY NAME NAME | apart STORY NAME NAME "
        "| undo NUMBER. Articles and stories are named by the beginnings of their ids. Without words: the log.",
    )
    correct.add_argument("words", nargs="*", metavar="WORD", help="a correction")
    correct.add_argument("--by", default=os.environ.get("USER", "somebody"), help="who says so")
    correct.add_argument("--json", action="store_true", help="print the log as JSON Lines: labels to learn from")
    correct.set_defaults(verb=_correct, config=None)
    show = verbs.add_parser("show", parents=[folder], help="list a project's stories, or print a story's record")
    show.add_argument("story", nargs="?", default="", metavar="STORY", help="the beginning of a story's id")
    show.add_argument("--json", action="store_true", help="print dossiers as JSON Lines")
    show.add_argument("--out", metavar="DIR", type=Path, help="write the stories there, as `compare` does")
    show.set_defaults(verb=_show, config=None)


def _moment(text: str) -> str:
    if not is_moment(text):
        raise argparse.ArgumentTypeError(f"no date like 2025-07-01 or 2025-07-01T14:00: {text!r}")
    return text


def _pages(arguments: argparse.Namespace) -> tuple[list[Page], list[Rejected]]:
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


def _say(rejected: Sequence[Rejected]) -> None:
    for item in rejected:
        print(f"rashomon: {item.uri}: {item.reason}", file=sys.stderr)


def _progress(quiet: bool, colour: bool) -> Callable[[str, int, int], None] | None:
    def show(phase: str, done: int, total: int) -> None:
        end = "\n" if done == total else ""
        print(f"\r{phase} {done}/{total}", end=end, file=sys.stderr, flush=True)

    return None if quiet or not colour else show


def _workers(config: Config) -> int:
    return config.engine.workers or min(4, os.cpu_count() or 1)


def _compare(arguments: argparse.Namespace, config: Config) -> int:
    from rashomon.engine.local import ALONE, LocalEngine, Pool
    from rashomon.models.encoder import reader_model
    from rashomon.pipeline import all_stages

    pages, refused = _pages(arguments)
    _say(refused)
    if arguments.one_story:
        pages = [replace(page, story="one story") for page in pages]
    reader = reader_model(config.reader.path)
    engine = LocalEngine(_workers(config), _progress(arguments.quiet, sys.stderr.isatty()))
    tables = engine.run(all_stages(config, reader), pages, None if arguments.tables else (Article, Dossier))
    rejected = [*refused, *tables.get(Rejected, [])]
    _say(tables.get(Rejected, []))
    if arguments.tables:
        from rashomon.storage.tables import write_tables

        write_tables(
            arguments.tables, {**tables, Rejected: rejected}, {"version": __version__, "config_sha256": config.sha256()}
        )
    with Pool(_workers(config) if len(pages) > ALONE else 1) as mapped:
        _export(arguments, tables, rejected, mapped)
    if not tables.get(Dossier):
        print("rashomon: nothing could be read", file=sys.stderr)
        return NOTHING_READ
    return 0


def _export(arguments: argparse.Namespace, tables: dict[type, Any], rejected: list[Rejected], mapped: Any) -> None:
    """Write the stories to the folder asked for and show them; each story by itself, over the process pool."""
    from rashomon.exports.folder import write_folder
    from rashomon.exports.terminal import render

    dossiers: list[Dossier] = tables.get(Dossier, [])
    if arguments.out:
        write_folder(
            arguments.out, dossiers, rejected, tables.get(Article, []), tables.get(StoryMember, []), mapped=mapped
        )
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    show = partial(json.dumps, ensure_ascii=False) if arguments.json else partial(render, colour=colour)
    for n, shown in enumerate(mapped(partial(_shown, show), dossiers)):
        print("\n" * (n > 0 and not arguments.json) + shown)


def _shown(show: Callable[[Any], str], dossier: Dossier) -> str:
    return show(json.loads(dossier.json))


def _init(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.storage.project import SETTINGS, Project

    Project.create(arguments.project).close()
    settings = arguments.project / SETTINGS
    if not settings.exists():
        settings.write_text("# Settings of this project: README, “Settings”.\n", encoding="utf-8")
    print(f"{arguments.project} is a project; add reports with: rashomon add {arguments.project} PATH...")
    return 0


def _add(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.storage.project import Project

    project = Project.open(arguments.project)
    pages, refused = _pages(arguments)
    _say(refused)
    new, old = project.add(pages)
    kept = f"{new} added" + (f", {old} there already" if old else "")
    if arguments.later or not new:
        print(kept)
        return 0 if new or old else NOTHING_READ
    return _bring_up_to_date(project, arguments, f"{kept}; ")


def _update(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.storage.project import Project

    return _bring_up_to_date(Project.open(arguments.project), arguments)


def _bring_up_to_date(project: Any, arguments: argparse.Namespace, before: str = "") -> int:
    from rashomon.engine.local import ALONE, Pool
    from rashomon.engine.project import Work, update
    from rashomon.models.encoder import reader_model
    from rashomon.pipeline import identity_stages, reading_stages, weighing_stages, writing_stages
    from rashomon.storage.project import SETTINGS

    settings = project.folder / SETTINGS
    config = read_config(settings if settings.exists() else None)
    reader = reader_model(config.reader.path)
    counts = project.counts()
    few = counts["added"] - counts["read"] - counts["rejected"] <= ALONE and counts["stories"] > 0
    progress = _progress(arguments.quiet, sys.stderr.isatty())
    with project.alone(), Pool(1 if few else _workers(config)) as mapped:
        work = Work(
            reading=reading_stages(reader),
            weighing=(*identity_stages(), *weighing_stages(), *writing_stages(config, reader)),
            made_by=content_id(__version__, reader.sha256, config.sha256()),
            reader=reader,
            mapped=mapped,
            progress=progress,
        )
        done = update(project, work)
    _say(done.rejected)
    changed = f"{len(done.stories)} {'story' if len(done.stories) == 1 else 'stories'} written anew"
    print(f"{before}{done.read} read, {changed}, {project.counts()['stories']} in all")
    return 0


def _correct(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.storage.corrections import correct, log
    from rashomon.storage.project import Project

    project = Project.open(arguments.project)
    if not arguments.words:
        for entry in log(project):
            undone = f", taken back by {entry.undone_by}" if entry.undone_by else ""
            plain = f"{entry.number}  {entry.at}  {entry.by}: {entry.verb} {' '.join(entry.about)}{undone}"
            print(json.dumps(asdict(entry), ensure_ascii=False) if arguments.json else plain)
        return 0
    verb, *about = arguments.words
    with project.alone():
        at = datetime.now(UTC).isoformat(timespec="seconds")
        entry = correct(project, verb, about, arguments.by, at)
    return _bring_up_to_date(project, arguments, f"correction {entry.number}; ")


def _show(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.exports.stories import listing
    from rashomon.storage.project import Project

    project = Project.open(arguments.project)
    found = list(project.dossiers(arguments.story))
    if not found:
        wanted = f"no story whose id begins with {arguments.story!r}" if arguments.story else "no story yet"
        print(f"rashomon: {arguments.project}: {wanted}", file=sys.stderr)
        return NOTHING_READ
    if arguments.json or arguments.out or arguments.story:
        tables = {Dossier: found, Article: _articles_of(project, found), StoryMember: _members_of(project, found)}
        _export(arguments, tables, project.rejected(), map)
    else:
        print(listing([json.loads(d.json) for d in found]))
    return 0


def _members_of(project: Any, dossiers: Sequence[Dossier]) -> list[StoryMember]:
    return [m for d in dossiers for m in project.members(d.story_id)]


def _articles_of(project: Any, dossiers: Sequence[Dossier]) -> list[Article]:
    ids = [m.article_id for m in _members_of(project, dossiers)]
    articles: list[Article] = project.rows(ids, {"Article": Article})[Article]
    return articles


def _read(arguments: argparse.Namespace, config: Config) -> int:
    from rashomon.engine.local import LocalEngine
    from rashomon.exports.readings import reading_lines
    from rashomon.models.encoder import reader_model
    from rashomon.pipeline import reading_stages

    pages, refused = _pages(arguments)
    _say(refused)
    engine = LocalEngine(_workers(config), _progress(arguments.quiet, sys.stderr.isatty()))
    tables = engine.run(reading_stages(reader_model(config.reader.path)), pages)
    _say(tables.get(Rejected, []))
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
    from rashomon.exports.knowledge import known_at
    from rashomon.exports.stored import UnreadableError, read_stored
    from rashomon.exports.terminal import render_view
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
            views = [known_at(stored.view, arguments.at, stored.words) for stored in stories]
            print("\n".join(render_view(view, colour=colour) for view in views), end="")
    except UnreadableError as error:
        print(f"rashomon: {error}", file=sys.stderr)
        return NOTHING_READ
    except UnknownIdError as error:
        print(f"rashomon: {error}", file=sys.stderr)
        return WRONG_USE
    return 0


if __name__ == "__main__":
    sys.exit(main())
