"""Request → who asks: the person at this machine, one who gave a password, or one whom a reverse proxy vouches for."""

import hashlib
import hmac
import json
import os
import secrets
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

FILE = "desk-users.json"
COOKIE = "rashomon_desk"
LASTS_S = 12 * 3600.0  # a sign-in
MOST_SESSIONS = 10_000
SHORTEST, LONGEST = 10, 1000  # of a password
HASHER = PasswordHasher()


class AccessError(ValueError):
    """The desk must not be opened to others like this; the message is one line for the user."""


@dataclass(frozen=True, kw_only=True)
class Access:
    """Who may use the desk.

    `users` is the file of passwords; `header` what a reverse proxy at one of `proxies` names the signed-in user in;
    where there is neither, whoever is at this machine is `local`. `hosts` are the names that the desk answers to, all
    where there is none.
    """

    local: str = "somebody"
    users: Path | None = None
    header: str = ""
    proxies: tuple[str, ...] = ("127.0.0.1", "::1")
    hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "::1")
    is_secure: bool = False

    @property
    def is_local(self) -> bool:
        """Whether nobody is asked who they are."""
        return self.users is None and not self.header


def check_open(host: str, access: Access) -> None:
    """Raise AccessError where others could reach the desk and nobody would be asked who they are."""
    if access.users is not None and not known_users(access.users):
        raise AccessError(f"{access.users}: nobody is in it; add someone with: rashomon desk-user DIR NAME")
    if not is_loopback(host) and access.is_local:
        raise AccessError(
            f"{host}: others could change the project. Let them sign in (--passwords, after `rashomon desk-user`), "
            "or name the header in which your reverse proxy says who it is (--proxy-header)"
        )


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    try:
        return host == "localhost" or ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


# --- passwords --------------------------------------------------------------------------------------------------------


def known_users(path: Path) -> dict[str, str]:
    """Everyone who may sign in, with the hash of the password. Raises AccessError where the file is damaged."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise AccessError(f"{path}: cannot be read: {error}") from error
    if not isinstance(found, dict) or not all(isinstance(v, str) for v in found.values()):
        raise AccessError(f"{path}: is no list of users")
    return found


def put_user(path: Path, name: str, password: str | None) -> None:
    """Keep a user's password, as a hash that cannot be turned back; None takes the user out.

    Raises AccessError where the name or the password cannot be used.
    """
    users = known_users(path)
    if not name.isprintable() or not 0 < len(name) <= 80 or name != name.strip():
        raise AccessError("a user's name has 1 to 80 printable characters")
    if password is None and users.pop(name, None) is None:
        raise AccessError(f"{name}: no such user")
    if password is not None:
        if not SHORTEST <= len(password) <= LONGEST:
            raise AccessError(f"a password has at least {SHORTEST} characters and at most {LONGEST}")
        users[name] = HASHER.hash(password)
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        json.dump(users, file, indent=1)
    part.replace(path)


def is_password(users: Mapping[str, str], name: str, password: str) -> bool:
    """Whether this is the user's password; takes as long for a name that nobody has."""
    stored = users.get(name) or _nobody()
    try:
        HASHER.verify(stored, password[:LONGEST])
    except (VerificationError, InvalidHashError):
        return False
    return name in users


_NOBODY: list[str] = []


def _nobody() -> str:
    if not _NOBODY:
        _NOBODY.append(HASHER.hash(secrets.token_hex(16)))
    return _NOBODY[0]


# --- sessions ---------------------------------------------------------------------------------------------------------


@dataclass
class Sessions:
    """Who is signed in, by the hash of their cookie, in memory: a restart signs everyone out.

    A sign-in holds as long as the stored password that it was given for stands.
    """

    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    _users: dict[str, tuple[str, str, float]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self, user: str, stored: str) -> str:
        """Sign a user in, whose stored password is this; return the cookie, which is new each time."""
        cookie, now = secrets.token_urlsafe(32), time.monotonic()
        with self._lock:
            live = {k: v for k, v in self._users.items() if v[2] > now}
            self._users = dict(list(live.items())[-MOST_SESSIONS:])
            self._users[digest(cookie)] = (user, stored, now + LASTS_S)
        return cookie

    def user(self, cookie: str, users: Mapping[str, str]) -> str:
        """Who has the cookie; "" where nobody, or no longer."""
        user, stored, until = self._users.get(digest(cookie), ("", "", 0.0))
        return user if until > time.monotonic() and users.get(user) == stored else ""

    def end(self, cookie: str) -> None:
        """Sign out."""
        with self._lock:
            self._users.pop(digest(cookie), None)

    def token(self, cookie: str) -> str:
        """What a form must bring back: nobody else's page can know it."""
        return hmac.new(self.secret, cookie.encode(), hashlib.sha256).hexdigest()

    def is_token(self, cookie: str, token: str) -> bool:
        """Whether a form was written for the holder of this cookie."""
        return bool(cookie) and hmac.compare_digest(self.token(cookie).encode(), token.encode())


def digest(cookie: str) -> str:
    """What is kept of a cookie."""
    return hashlib.sha256(cookie.encode()).hexdigest()
