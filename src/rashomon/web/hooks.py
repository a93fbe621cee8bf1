"""What changed in a project's stories → signed messages to the addresses that asked for them.

Messages are those of Standard Webhooks (headers `webhook-id`, `webhook-timestamp`, `webhook-signature`: HMAC-SHA256
over id, time and body under the address's own secret). They wait in `desk-hooks.sqlite` until they have arrived.
"""

import base64
import hashlib
import hmac
import json
import secrets
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

FILE = "desk-hooks.sqlite"
WAITS_S = (5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400)  # between tries, as Standard Webhooks advises
MOST_HOOKS, MOST_TOLD, LONGEST = 20, 200, 2000
KEPT_S = 7 * 86400.0  # that what has arrived or was given up is remembered
LOOK_S = 5.0  # between two looks at whether something is due
SCHEMA = """
CREATE TABLE IF NOT EXISTS hook (id TEXT PRIMARY KEY, url TEXT NOT NULL, secret TEXT NOT NULL, by TEXT NOT NULL,
    at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS message (id TEXT NOT NULL, hook TEXT NOT NULL, body TEXT NOT NULL, at REAL NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0, due REAL, answer TEXT NOT NULL DEFAULT '', PRIMARY KEY (id, hook));
"""
Send = Callable[[str, bytes, Mapping[str, str]], str]  # address, body, headers → what went wrong, "" where nothing did


class HookError(ValueError):
    """An address that cannot be told; the message is one line for the user."""


@dataclass
class Hooks:
    """Keeps the addresses and what they are still to be told; may be used from any thread."""

    folder: Path
    send: Send
    clock: Callable[[], float] = time.time
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @contextmanager
    def connected(self) -> Iterator[sqlite3.Connection]:
        """Open the file for this thread, one transaction."""
        path = self.folder / FILE
        if not path.exists():
            path.touch(mode=0o600)  # it holds secrets
        db = sqlite3.connect(path, timeout=30)
        db.row_factory = sqlite3.Row
        try:
            with db:
                db.executescript(SCHEMA)
                yield db
        finally:
            db.close()

    def add(self, url: str, by: str) -> str:
        """Tell an address from now on; return the secret that its messages are signed with."""
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname or len(url) > LONGEST or not url.isprintable():
            raise HookError("An address begins with https:// or http:// and names a host.")
        secret = "whsec_" + base64.b64encode(secrets.token_bytes(24)).decode()
        with self.connected() as db:
            if db.execute("SELECT count(*) FROM hook").fetchone()[0] >= MOST_HOOKS:
                raise HookError(f"There are {MOST_HOOKS} addresses already.")
            now = datetime.fromtimestamp(self.clock(), UTC).isoformat(timespec="seconds")
            db.execute("INSERT INTO hook VALUES (?, ?, ?, ?, ?)", (secrets.token_hex(4), url, secret, by, now))
        return secret

    def drop(self, hook: str) -> None:
        """Tell an address no longer, nor what it is still to be told."""
        with self.connected() as db:
            if not db.execute("DELETE FROM hook WHERE id = ?", (hook,)).rowcount:
                raise HookError("No such address.")
            db.execute("DELETE FROM message WHERE hook = ?", (hook,))

    def rows(self) -> list[dict[str, Any]]:
        """The addresses, each with how many messages wait, and what the last try said."""
        if not (self.folder / FILE).exists():
            return []
        with self.connected() as db:
            found = db.execute(
                "SELECT hook.id, url, by, hook.at, count(due) AS waiting, "
                "count(message.id) - count(due) AS ended, "
                "coalesce((SELECT answer FROM message WHERE hook = hook.id ORDER BY at DESC LIMIT 1), '') AS fault "
                "FROM hook LEFT JOIN message ON hook = hook.id GROUP BY hook.id ORDER BY hook.at, hook.id"
            )
            return list(map(dict, found))

    def heard(self, changes: Sequence[Mapping[str, Any]]) -> None:
        """Have every address told of changes of stories, the latest where there are very many."""
        if not changes or not (self.folder / FILE).exists():
            return
        now = self.clock()
        with self.connected() as db:
            hooks = [row["id"] for row in db.execute("SELECT id FROM hook")]
            for change in changes[:MOST_TOLD]:
                told = {"type": change["type"], "timestamp": datetime.fromtimestamp(now, UTC).isoformat()}
                body = json.dumps({**told, "data": change["data"]})
                for hook in hooks:
                    message = "msg_" + secrets.token_hex(12)
                    db.execute(
                        "INSERT INTO message (id, hook, body, at, due) VALUES (?, ?, ?, ?, ?)",
                        (message, hook, body, now, now),
                    )

    def deliver(self) -> None:
        """Send what is due; what does not arrive is due again later, until there have been enough tries."""
        if not (self.folder / FILE).exists():
            return
        with self._lock:
            with self.connected() as db:
                db.execute("DELETE FROM message WHERE due IS NULL AND at < ?", (self.clock() - KEPT_S,))
                due = db.execute(
                    "SELECT message.*, url, secret FROM message JOIN hook ON hook = hook.id "
                    "WHERE due <= ? ORDER BY due, message.id LIMIT 50",
                    (self.clock(),),
                ).fetchall()
            for row in due:
                body, now = row["body"].encode(), self.clock()
                fault = self.send(row["url"], body, signed(row["id"], now, body, row["secret"]))
                again = WAITS_S[row["tries"]] if fault and row["tries"] < len(WAITS_S) else None
                with self.connected() as db:
                    db.execute(
                        "UPDATE message SET tries = tries + 1, due = ?, answer = ? WHERE id = ? AND hook = ?",
                        (again and now + again, fault[:300], row["id"], row["hook"]),
                    )

    def run(self, look: Callable[[], Any], stop: threading.Event) -> None:
        """Until told to stop, look at whether the project has changed and send what is due."""
        while not stop.wait(LOOK_S):
            try:
                if self.rows():
                    look()
                    self.deliver()
            except (sqlite3.Error, OSError):
                continue  # a full disk or a file that is held: it is as it was, and the next look may succeed


def signed(message: str, now: float, body: bytes, secret: str) -> dict[str, str]:
    """The headers that show that a message is the desk's own, and when it was sent."""
    stamp = str(int(now))
    key = base64.b64decode(secret.removeprefix("whsec_"))
    mac = hmac.new(key, f"{message}.{stamp}.".encode() + body, hashlib.sha256).digest()
    return {
        "Content-Type": "application/json",
        "webhook-id": message,
        "webhook-timestamp": stamp,
        "webhook-signature": "v1," + base64.b64encode(mac).decode(),
    }


def no_send(address: str, body: bytes, headers: Mapping[str, str]) -> str:
    """Where nothing was given that sends."""
    return "This desk sends nothing."
