"""The commands that keep a project folder: `init`, `add`, `update`, `watch`, `correct` and `show`."""

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rashomon import __version__
from rashomon.config import Config, read_config
from rashomon.console import NOTHING_READ, WRONG_USE, pages_of, progress_of, reader_of, say, show, workers_of
from rashomon.records import Article, content_id

FEEDS = ("feeds.txt", "feeds.opml")
IDLE_S = 20.0  # between two looks at which feeds are due


def add_verbs(verbs: Any) -> None:
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
    watch = verbs.add_parser(
        "watch",
        parents=[folder, quiet],
        help="follow the feeds of the project's feeds.txt or feeds.opml, and read what they bring",
    )
    watch.add_argument("--once", action="store_true", help="look at every feed that is due, and end")
    watch.set_defaults(verb=_watch, config=None)
    correct = verbs.add_parser(
        "correct",
        parents=[folder, quiet],
        help="put right what a project got wrong, or list what was put right",
        description="move ARTICLE STORY (or `new`) | merge STORY STORY | same STORY NAME NAME | apart STORY NAME NAME "
        "| date STORY DATE (or FIRST/LAST) | place STORY NAME | figure STORY MEASURE NUMBER | root STORY NAME NAME: "
        "what goes back to the first goes back to the second | undo NUMBER. For a date, place or number also `none`. "
        "Articles and stories are named by the beginnings of their ids. Without words: the log.",
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
    pages, refused = pages_of(arguments)
    say(refused)
    new, old = project.add(pages)
    kept = f"{new} added" + (f", {old} there already" if old else "")
    if arguments.later or not new:
        print(kept)
        return 0 if new or old else NOTHING_READ
    return _bring_up_to_date(project, arguments, f"{kept}; ")


def _update(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.storage.project import Project

    return _bring_up_to_date(Project.open(arguments.project), arguments)


def _watch(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.sources.extras import MissingExtraError
    from rashomon.sources.http import Http
    from rashomon.storage.project import Project

    project = Project.open(arguments.project)
    http = Http(_config_of(project).feeds)  # knows when each host may be asked again
    try:
        while True:
            states = _states(project)
            if not states:
                names = " or ".join(f"{project.folder / name}" for name in FEEDS)
                print(f"rashomon: no feed to follow: name some in {names}", file=sys.stderr)
                return WRONG_USE
            found = _look(project, states, http)
            if found:
                _bring_up_to_date(project, arguments, f"{found} added; ")
            if arguments.once:
                return 0
            time.sleep(IDLE_S)
    except MissingExtraError as error:
        print(f"rashomon: {error}", file=sys.stderr)
        return WRONG_USE


def _states(project: Any) -> list[Any]:
    """What is known of every feed that the project's lists name."""
    from rashomon.sources.follow import Follow, read_follow
    from rashomon.sources.poll import begin, from_row

    named = [f for name in FEEDS if (f := project.folder / name).is_file()]
    found = [item for file in named for item in read_follow(file.read_bytes(), file.name)]
    say([item for item in found if not isinstance(item, Follow)])
    return begin([item for item in found if isinstance(item, Follow)], map(from_row, project.feeds()))


def _look(project: Any, states: Sequence[Any], http: Any) -> int:
    """Look at the feeds that are due and keep what they bring; return how many articles are new."""
    from rashomon.sources.poll import PollConfig, poll_all

    config = PollConfig(every=_config_of(project).feeds.every)
    new = 0
    with project.alone():
        for seen in poll_all(states, http, datetime.now(UTC), known=project.uris(), config=config):
            new += project.keep_feed(asdict(seen.state), seen.pages)
            say(seen.rejected)
            say(seen.gaps)
    return new


def _config_of(project: Any) -> Config:
    from rashomon.storage.project import SETTINGS

    settings = project.folder / SETTINGS
    return read_config(settings if settings.exists() else None)


def _bring_up_to_date(project: Any, arguments: argparse.Namespace, before: str = "") -> int:
    done = bring_up_to_date(project, progress_of(arguments.quiet, sys.stderr.isatty()))
    say(done.rejected)
    changed = f"{len(done.stories)} {'story' if len(done.stories) == 1 else 'stories'} written anew"
    print(f"{before}{done.read} read, {changed}, {project.counts()['stories']} in all")
    return 0


def bring_up_to_date(project: Any, progress: Any = None, workers: int = 0, *, is_reading: bool = True) -> Any:
    """Read, place and weigh what is new, with so many processes; 0: with as many as it is worth.

    Without `is_reading` only what people put right is weighed anew, even where another version read the project.
    """
    from rashomon.engine.local import ALONE, Pool
    from rashomon.engine.project import Work, update
    from rashomon.pipeline import identity_stages, reading_stages, weighing_stages, writing_stages

    config = _config_of(project)
    reader = reader_of(config)
    counts = project.counts()
    few = counts["added"] - counts["read"] - counts["rejected"] <= ALONE and counts["stories"] > 0
    with project.alone(), Pool(workers or (1 if few else workers_of(config))) as mapped:
        work = Work(
            reading=reading_stages(reader),
            weighing=(*identity_stages(), *weighing_stages(), *writing_stages(config, reader)),
            made_by=(not is_reading and project.read_by()) or content_id(__version__, reader.sha256, config.sha256()),
            mapped=mapped,
            progress=progress,
        )
        return update(project, work, is_reading=is_reading)


def _correct(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.storage.corrections import correct, log
    from rashomon.storage.project import Project

    project = Project.open(arguments.project)
    if not arguments.words:
        for entry in log(project):
            undone = f", taken back by {entry.undone_by}" if entry.undone_by else ""
            plain = f"{entry.number}  {entry.at}  {entry.by}: {entry}{undone}"
            print(json.dumps(asdict(entry), ensure_ascii=False) if arguments.json else plain)
        return 0
    verb, *about = arguments.words
    with project.alone():
        at = datetime.now(UTC).isoformat(timespec="seconds")
        entry = correct(project, verb, about, arguments.by, at)
    return _bring_up_to_date(project, arguments, f"correction {entry.number}; ")


def _show(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.exports.folder import write_folder
    from rashomon.exports.stories import listing
    from rashomon.storage.project import Project

    project = Project.open(arguments.project)
    found = list(project.dossiers(arguments.story))
    if not found:
        wanted = f"no story whose id begins with {arguments.story!r}" if arguments.story else "no story yet"
        print(f"rashomon: {arguments.project}: {wanted}", file=sys.stderr)
        return NOTHING_READ
    if arguments.out:
        members = [m for d in found for m in project.members(d.story_id)]
        articles = project.rows([m.article_id for m in members], {"Article": Article})[Article]
        write_folder(arguments.out, found, project.rejected(), articles, members)
    if arguments.json or arguments.story:
        show(arguments, found)
    elif not arguments.out:
        print(listing([json.loads(d.json) for d in found]))
    return 0
