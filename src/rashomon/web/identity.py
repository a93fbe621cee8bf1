"""Request → who asks: the person at this machine, one who gave a password, or one whom a reverse proxy vouches for."""

import hashlib
import hmac
import secrets
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path

from rashomon.web.users import AccessError, User, known_users

COOKIE = "rashomon_desk"
LASTS_S = 12 * 3600.0  # a sign-in
MOST_SESSIONS = 10_000


@dataclass(frozen=True, kw_only=True)
class Access:
    """Who may use the desk.

    `users` is the file of passwords; `header` what a reverse proxy at one of `proxies` names the signed-in user in,
    `role_header` what it names the user's role in, and `role` that of users of whom it names none; where there is
    neither, whoever is at this machine is `local`, and may do everything. `hosts` are the names that the desk answers
    to, all where there is none.
    """

    local: str = "somebody"
    users: Path | None = None
    header: str = ""
    role_header: str = ""
    role: str = "editor"
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

    def user(self, cookie: str, users: Mapping[str, User]) -> str:
        """Who has the cookie; "" where nobody, or no longer."""
        name, stored, until = self._users.get(digest(cookie), ("", "", 0.0))
        return name if until > time.monotonic() and name in users and users[name].stored == stored else ""

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
