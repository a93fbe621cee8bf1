"""A project that is killed again and again → whether anything is lost, doubled or half, and the same bytes at the end.

python -m evals.crash [--kills N] [--seed N] [--json]

Invented reports are added to a project folder in three lots. Each command runs in a process group of its own, which is
killed (SIGKILL) after a random time; then it is started again. After every kill the folder is looked at: the database
is sound, every article that was added is there once, and all of its rows can be read. What is finished in the end must
be the dossiers of an undisturbed run, byte for byte. Then the same with a disk that is full at random sizes, and with
two writers at once. Small commits (8 articles, 2 stories) make many places where a kill can hit.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import io
import json
import os
import random
import resource
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evals.stories import ROOT
from rashomon import cli, pipeline, records
from rashomon.config import Config
from rashomon.engine import project as updating
from rashomon.models.encoder import reader_model
from rashomon.storage.project import FILE, Project
from rashomon.storage.rows import from_bytes
from training.stories import markup

LOTS, COMMIT, STORIES = 3, 8, 2
REFUSED, FULL = 10, 11  # exit statuses of a command that another writer, or a full disk, stopped
STARTS_S, LONGEST_S = 0.03, 3.0  # a kill comes between the two
ROOM = (1_000, 150_000)  # bytes more than there are: where a disk is full


@dataclass
class Tally:
    """What happened."""

    kills: int = 0  # that ended a command before it was done
    rounds: int = 0  # projects that were finished
    full: int = 0  # commands that found the disk full
    refused: int = 0  # writers that were told another one is at work
    wrong: list[str] = field(default_factory=list)


def lots(folder: Path, stories: int, of_each: int) -> list[Path]:
    """Write invented reports as JSON Lines, several files; return them."""
    rows = []
    for path in sorted((ROOT / "training" / "stories").glob("*.story"))[:stories]:
        rows += [{**row, "id": f"{path.stem}/{row['id']}"} for row in markup.read(path)[0][:of_each]]
    rows.append({"id": "too short", "maintext": "Three words only"})
    random.Random(0).shuffle(rows)
    files = [folder / f"lot{n}.jsonl" for n in range(LOTS)]
    for n, file in enumerate(files):
        file.write_text("".join(json.dumps(row) + "\n" for row in rows[n::LOTS]), encoding="utf-8")
    return files


# --- a command in a process group of its own --------------------------------------------------------------------------


def started(words: Sequence[str], room: int = 0) -> int:
    """Run a command in a forked process; return its id. `room`: no file may become larger."""
    child = os.fork()
    if child:
        return child
    os.setsid()
    status = 1
    try:
        if room:
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
        updating.COMMIT, updating.STORIES = COMMIT, STORIES
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as said:
            status = cli.main(words)
        told = said.getvalue()
        status = REFUSED if "another process" in told else FULL if "cannot be written" in told else status
        if status not in (0, REFUSED, FULL):
            os.write(2, told.encode())
    finally:
        os._exit(status)


def ended(child: int, after_s: float | None = None) -> int:
    """Wait for a command, or kill its group; return its exit status, negative where it was killed."""
    if after_s is not None:
        deadline = time.monotonic() + after_s
        while time.monotonic() < deadline:
            pid, status = os.waitpid(child, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
            time.sleep(0.002)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)  # it may not have its group yet
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def commands(folder: Path, files: Sequence[Path]) -> Iterator[list[str]]:
    """The life of a project."""
    for file in files:
        yield ["add", "--quiet", str(folder), str(file)]
        yield ["update", "--quiet", str(folder)]  # an `add` that was killed late leaves this to do


# --- what must hold ---------------------------------------------------------------------------------------------------


def faults(folder: Path, least: int) -> list[str]:
    """What is wrong with a project folder that holds at least so many pages."""
    db = sqlite3.connect(folder / FILE)
    try:
        wrong = [f"damaged: {row[0]}" for row in db.execute("PRAGMA quick_check") if row[0] != "ok"]
        pages = [json.loads(record)["uri"] for (record,) in db.execute("SELECT record FROM page")]
        wrong += [f"lost: {len(pages)} of {least} pages"] if len(pages) < least else []
        wrong += [f"twice: {uri}" for uri, times in Counter(pages).items() if times > 1]
        for name, rows in db.execute("SELECT record, rows FROM reading WHERE record <> 'profile'"):
            from_bytes(getattr(records, name), rows)
        for (dossier,) in db.execute("SELECT dossier FROM story"):
            json.loads(from_bytes(records.Dossier, dossier)[0].json)
        read = "SELECT count(*) FROM article WHERE fault IS NULL AND article_id NOT IN (SELECT article_id FROM reading)"
        wrong += ["half: an article without its rows"] * bool(db.execute(read).fetchone()[0])
    except (sqlite3.Error, ValueError, TypeError) as error:
        wrong = [f"half: {error!r}"]
    finally:
        db.close()
    return wrong


def digest(folder: Path) -> str:
    """A fingerprint of all that a project gives: pages, memberships, faults and dossiers."""
    project = Project.open(folder)
    told: list[Any] = [[d.story_id, d.headline, d.json] for d in project.dossiers()]
    told += project.connection.execute(
        "SELECT article_id, story_id, reason, fault FROM article ORDER BY article_id"
    ).fetchall()
    told += project.connection.execute("SELECT article_id, record FROM page ORDER BY number").fetchall()
    project.close()
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


# --- the trials -------------------------------------------------------------------------------------------------------


def undisturbed(folder: Path, files: Sequence[Path]) -> tuple[str, list[float]]:
    """Run a project's life in peace; return its digest and what each command took."""
    Project.create(folder).close()
    took = []
    for words in commands(folder, files):
        begin = time.monotonic()
        ended(started(words))
        took.append(time.monotonic() - begin)
    return digest(folder), took


def killed(folder: Path, files: Sequence[Path], chance: random.Random, tally: Tally, kills: int) -> None:
    """One project's life, each command killed until it gets through; no kills once there were enough."""
    Project.create(folder).close()
    count = 0
    for n, words in enumerate(commands(folder, files)):
        status = -signal.SIGKILL
        while status < 0:
            after = chance.uniform(STARTS_S, LONGEST_S) if tally.kills < kills else None
            status = ended(started(words), after)
            tally.kills += status < 0
            tally.wrong += faults(folder, count)
        if status:
            tally.wrong.append(f"exit status {status} of {words[0]}")
        if n % 2 == 0:
            count += sum(1 for _ in files[n // 2].open(encoding="utf-8"))
    tally.rounds += 1


def on_a_full_disk(folder: Path, files: Sequence[Path], chance: random.Random, tally: Tally, times: int) -> None:
    """One project's life, each command first with little room, so many times."""
    Project.create(folder).close()
    for words in commands(folder, files):
        for _ in range(times):
            room = (folder / FILE).stat().st_size + chance.randrange(*ROOM)
            status = ended(started(words, room))
            tally.full += status == FULL
            if status not in (0, FULL):
                tally.wrong.append(f"exit status {status} of {words[0]} on a full disk")
            tally.wrong += faults(folder, 0)
        if status := ended(started(words)):
            tally.wrong.append(f"exit status {status} of {words[0]} after a full disk")


def two_writers(folder: Path, files: Sequence[Path], tally: Tally) -> None:
    """All lots are added at the same moment; then the project is brought up to date."""
    Project.create(folder).close()
    running = [started(["add", "--quiet", str(folder), str(file)]) for file in files]
    statuses = [ended(child) for child in running]
    tally.refused += statuses.count(REFUSED)
    tally.wrong += [f"exit status {s} of one of several writers" for s in statuses if s not in (0, REFUSED)]
    if ended(started(["update", "--quiet", str(folder)])):
        tally.wrong.append("the update after several writers failed")
    count = sum(1 for file in files for _ in file.open(encoding="utf-8"))
    tally.wrong += faults(folder, count)
    counts = Project.open(folder).counts()
    if counts["read"] + counts["rejected"] != count:
        tally.wrong.append(f"lost between writers: {counts}")


def trial(kills: int, seed: int = 0, stories: int = 10, of_each: int = 3, full: int = 4) -> Tally:
    """Run everything; return what happened."""
    tally, chance = Tally(), random.Random(seed)
    pipeline.all_stages(Config(), reader_model())  # loads what commands would load: a kill shall hit their work
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        files = lots(home, stories, of_each)
        wanted, _ = undisturbed(home / "whole", files)
        while tally.kills < kills:
            folder = home / f"killed{tally.rounds}"
            killed(folder, files, chance, tally, kills)
            if digest(folder) != wanted:
                tally.wrong.append(f"other bytes in round {tally.rounds}")
        on_a_full_disk(home / "full", files, chance, tally, full)
        if digest(home / "full") != wanted:
            tally.wrong.append("other bytes after a full disk")
        two_writers(home / "two", files, tally)
    return tally


def main() -> int:
    """Print the tally; exit status 1 where something was lost."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--kills", type=int, default=200)
    ask.add_argument("--seed", type=int, default=0)
    ask.add_argument("--json", action="store_true", help="print JSON in place of a line")
    args = ask.parse_args()
    tally = trial(args.kills, args.seed)
    line = (
        f"{tally.kills} kills in {tally.rounds} projects, {tally.full} full disks, {tally.refused} writers refused: "
        f"{len(tally.wrong)} faults"
    )
    print(json.dumps(vars(tally)) if args.json else "\n".join([line, *tally.wrong[:20]]))
    return int(bool(tally.wrong))


if __name__ == "__main__":
    sys.exit(main())
