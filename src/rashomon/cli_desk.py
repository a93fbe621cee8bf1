"""The commands that show a project in a browser: `serve` and `desk-user`; and its pages on disk, for `export`."""

import argparse
import getpass
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from rashomon.cli_project import bring_up_to_date
from rashomon.config import Config
from rashomon.console import NOTHING_READ, WRONG_USE, progress_of

PORT = 8750
NEEDED = ("starlette", "uvicorn", "argon2")


def add_desk_verbs(verbs: Any) -> None:
    """A project folder as pages, served; and who may sign in to them."""
    folder = argparse.ArgumentParser(add_help=False)
    folder.add_argument("project", metavar="DIR", type=Path, help="the project folder")
    serve = verbs.add_parser(
        "serve",
        parents=[folder],
        help="show a project in a browser, to read and to correct",
        description="Only this machine can reach it unless --host says otherwise; then people sign in (--passwords), "
        "or a reverse proxy says who they are with --proxy-header.",
    )
    serve.add_argument("--host", default="127.0.0.1", help="the address to listen on (127.0.0.1)")
    serve.add_argument("--port", default=PORT, type=int, help=f"the port to listen on ({PORT}; 0: any free one)")
    serve.add_argument(
        "--name", action="append", default=[], metavar="HOST", help="a name the desk answers to; repeatable"
    )
    serve.add_argument("--by", default=os.environ.get("USER", "somebody"), help="who corrects, where nobody signs in")
    who = serve.add_mutually_exclusive_group()
    who.add_argument("--passwords", action="store_true", help="users of `desk-user` sign in")
    who.add_argument(
        "--proxy-header", default="", metavar="NAME", help="the header in which a reverse proxy names the user"
    )
    serve.add_argument(
        "--proxy-from", action="append", metavar="ADDRESS", help="where that proxy is (127.0.0.1 and ::1); repeatable"
    )
    serve.add_argument(
        "--https", action="store_true", help="a proxy serves it over https: cookies never travel in the clear"
    )
    serve.set_defaults(verb=_serve, config=None)
    user = verbs.add_parser("desk-user", parents=[folder], help="let someone sign in to a project's desk, or no longer")
    user.add_argument("name", metavar="NAME")
    user.add_argument("--remove", action="store_true", help="no longer")
    user.set_defaults(verb=_desk_user, config=None)


def _lacks_extra() -> bool:
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        print(f"rashomon: the desk needs {', '.join(missing)}: pip install 'rashomon[desk]'", file=sys.stderr)
    return bool(missing)


def _serve(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.storage.project import Project

    Project.open(arguments.project).close()
    if _lacks_extra():
        return WRONG_USE
    from rashomon.web.identity import FILE, Access, AccessError, check_open, is_loopback
    from rashomon.web.serving import serve

    names = [name.lower() for name in arguments.name]
    own = ["localhost", "127.0.0.1", "::1"] if is_loopback(arguments.host) else [arguments.host.strip("[]").lower()]
    is_any = own == ["0.0.0.0"] or own == ["::"]
    access = Access(
        local=arguments.by,
        users=arguments.project / FILE if arguments.passwords else None,
        header=arguments.proxy_header,
        proxies=tuple(arguments.proxy_from or Access.proxies),
        hosts=tuple(names) if is_any else (*names, *own),
        is_secure=arguments.https,
    )
    try:
        check_open(arguments.host, access)
    except AccessError as error:
        print(f"rashomon: {error}", file=sys.stderr)
        return WRONG_USE
    return serve(
        arguments.project,
        access,
        arguments.host,
        arguments.port,
        lambda project: bring_up_to_date(project, workers=1),
        progress_of(False, sys.stderr.isatty()),
    )


def _desk_user(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.storage.project import Project

    Project.open(arguments.project).close()
    if _lacks_extra():
        return WRONG_USE
    from rashomon.web.identity import FILE, AccessError, put_user

    password = None
    if not arguments.remove:
        is_asked = sys.stdin.isatty()
        password = getpass.getpass(f"Password of {arguments.name}: ") if is_asked else sys.stdin.readline().rstrip("\n")
        if is_asked and getpass.getpass("Once more: ") != password:
            print("rashomon: the two are not the same", file=sys.stderr)
            return WRONG_USE
    try:
        put_user(arguments.project / FILE, arguments.name, password)
    except AccessError as error:
        print(f"rashomon: {error}", file=sys.stderr)
        return WRONG_USE
    print(f"{arguments.name} {'no longer signs in' if arguments.remove else 'can sign in'}")
    return 0


def export_site(project: Path, out: Path, *, quiet: bool) -> int:
    """Write a project's pages to a folder; return the exit status."""
    from rashomon.web.site import write_site

    progress = progress_of(quiet, sys.stderr.isatty())
    try:
        count = write_site(project, out, lambda done, total: progress("writing", done, total) if progress else None)
    except OSError as error:
        print(f"rashomon: {out}: cannot be written: {error}", file=sys.stderr)
        return WRONG_USE
    print(f"{count} {'story' if count == 1 else 'stories'} in {out / 'index.html'}")
    return 0 if count else NOTHING_READ
