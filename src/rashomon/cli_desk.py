"""The commands that show a project in a browser: `serve` and `desk-user`; and its pages on disk, for `export`."""

import argparse
import getpass
import os
import re
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from rashomon.cli_project import bring_up_to_date
from rashomon.config import Config, FeedsConfig, read_config
from rashomon.console import NOTHING_READ, WATCHED, WRONG_USE, progress_of

PORT = 8750
ROLES = ("reader", "editor", "admin")
NEEDED = ("starlette", "uvicorn", "argon2", "python_multipart")
LONGEST_S = 900.0  # that a comparison may take
HOOK_S = 10.0  # seconds without a byte after which an address that is told of changes is given up for now
STEP = re.compile(r"([a-z]+) (\d+)/(\d+)")


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
        "--role-header", default="", metavar="NAME", help="the header in which that proxy names the user's role"
    )
    serve.add_argument(
        "--role",
        default="editor",
        choices=ROLES,
        help="reader, editor or admin: of users of whom that proxy names none (editor)",
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
    user.add_argument("--role", default="", choices=ROLES, help="someone new is an editor")
    user.add_argument("--remove", action="store_true", help="no longer")
    user.set_defaults(verb=_desk_user, config=None)


def _lacks_extra() -> bool:
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        print(f"rashomon: the desk needs {', '.join(missing)}: pip install 'rashomon[desk]'", file=sys.stderr)
    return bool(missing)


def _serve(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.storage.project import SETTINGS, Project

    Project.open(arguments.project).close()
    if _lacks_extra():
        return WRONG_USE
    from rashomon.web.app import make_app
    from rashomon.web.identity import Access, check_open, is_loopback
    from rashomon.web.serving import serve
    from rashomon.web.shelf import Shelf
    from rashomon.web.users import FILE, AccessError

    names = [name.lower() for name in arguments.name]
    own = ["localhost", "127.0.0.1", "::1"] if is_loopback(arguments.host) else [arguments.host.strip("[]").lower()]
    is_any = own == ["0.0.0.0"] or own == ["::"]
    access = Access(
        local=arguments.by,
        users=arguments.project / FILE if arguments.passwords else None,
        header=arguments.proxy_header,
        role_header=arguments.role_header,
        role=arguments.role,
        proxies=tuple(arguments.proxy_from or Access.proxies),
        hosts=tuple(names) if is_any else (*names, *own),
        is_secure=arguments.https,
    )
    try:
        check_open(arguments.host, access)
    except AccessError as error:
        print(f"rashomon: {error}", file=sys.stderr)
        return WRONG_USE
    settings = arguments.project / SETTINGS
    config = read_config(settings if settings.exists() else None)
    app = make_app(
        Shelf(arguments.project),
        access,
        lambda project: bring_up_to_date(project, workers=1, is_reading=False),
        partial(_work, arguments.project, settings if settings.exists() else None),
        partial(_send, config.feeds),
    )
    return serve(app, arguments.host, arguments.port, progress_of(False, sys.stderr.isatty()))


def _work(project: Path, settings: Path | None, verb: str, inputs: Path, out: Path, is_one: bool, tell: Any) -> str:
    """Compare or add in a process of its own, so that no input can harm or hold up the desk."""
    words = ["compare", str(inputs), "--out", str(out), *(["--one-story"] if is_one else [])]
    words += ["--config", str(settings)] if settings else []
    if verb == "add":
        words = ["add", str(project), str(inputs)]
    started = subprocess.Popen(
        [sys.executable, "-m", "rashomon", *words],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**os.environ, WATCHED: "1", "PYTHONUNBUFFERED": "1"},
    )
    timer = threading.Timer(LONGEST_S, started.kill)
    timer.start()
    fault, line = "", ""
    try:
        for line in iter(partial(_line, started.stderr), ""):
            if found := STEP.fullmatch(line):
                tell(found[1], int(found[2]), int(found[3]))
            elif line.startswith("rashomon: "):
                fault = line.removeprefix("rashomon: ").replace(f"{inputs}/", "")
        status = started.wait()
    finally:
        timer.cancel()
        started.kill()
    return "" if status == 0 else fault or "It could not be done; it may have taken too long."


def _line(stream: Any) -> str:
    """The next line that is not empty, ended by a newline or a return to its beginning; "" at the end."""
    line = b""
    while char := stream.read(1):
        if char not in (b"\r", b"\n"):
            line += char
        elif line.strip():
            break
    return line.decode("utf-8", "replace").strip()


def _send(feeds: FeedsConfig, address: str, body: bytes, headers: Mapping[str, str]) -> str:
    """Hand a message to an address; the network's manners and limits are those of feeds."""
    from rashomon.sources.exchange import Request
    from rashomon.sources.http import Http

    asked = Request(url=address, kinds=(), most=0, sent=body, headers=tuple(headers.items()))
    return Http(replace(feeds, pause=0.0, timeout=min(feeds.timeout, HOOK_S)))(asked).fault


def _desk_user(arguments: argparse.Namespace, _: Config) -> int:
    from rashomon.storage.project import Project

    Project.open(arguments.project).close()
    if _lacks_extra():
        return WRONG_USE
    from rashomon.web.users import FILE, AccessError, drop_user, known_users, put_user

    file, name = arguments.project / FILE, arguments.name
    try:
        if arguments.remove:
            drop_user(file, name)
            print(f"{name} no longer signs in")
            return 0
        is_known = name in known_users(file)
        password = None
        if not (is_known and arguments.role):
            is_asked = sys.stdin.isatty()
            password = getpass.getpass(f"Password of {name}: ") if is_asked else sys.stdin.readline().rstrip("\n")
            if is_asked and getpass.getpass("Once more: ") != password:
                print("rashomon: the two are not the same", file=sys.stderr)
                return WRONG_USE
        put_user(file, name, password, arguments.role)
        print(f"{name} can sign in as {known_users(file)[name].role}")
    except AccessError as error:
        print(f"rashomon: {error}", file=sys.stderr)
        return WRONG_USE
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
