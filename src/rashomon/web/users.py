"""File of a project → who may sign in to its desk: the hash of each password, and what each may do."""

import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

FILE = "desk-users.json"
SHORTEST, LONGEST = 10, 1000  # of a password
LONGEST_NAME = 80
ROLES = {
    "reader": "reads and searches",
    "editor": "also corrects, compares and adds reports",
    "admin": "also says who may do what, and who is told of changes",
}
USUAL = "editor"  # of those of whom nothing is said
HASHER = PasswordHasher()


class AccessError(ValueError):
    """The desk must not be opened to others like this; the message is one line for the user."""


@dataclass(frozen=True)
class User:
    """What is kept of someone: the argon2 hash of the password, and a role of `ROLES`."""

    stored: str
    role: str = USUAL


def is_enough(role: str, needed: str) -> bool:
    """Whether a role may do what another may."""
    order = list(ROLES)
    return role in order and order.index(role) >= order.index(needed)


def known_users(path: Path) -> dict[str, User]:
    """Everyone who may sign in. Raises AccessError where the file is damaged."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise AccessError(f"{path}: cannot be read: {error}") from error
    if not isinstance(found, dict):
        raise AccessError(f"{path}: is no list of users")
    users = {}
    for name, row in found.items():
        given = {"password": row} if isinstance(row, str) else row  # the file had no roles once
        stored, role = (given.get("password"), given.get("role", USUAL)) if isinstance(given, dict) else (None, "")
        if not isinstance(stored, str) or role not in ROLES:
            raise AccessError(f"{path}: {name!r} has no password, or a role that is none of {', '.join(ROLES)}")
        users[name] = User(stored, role)
    return users


def put_user(path: Path, name: str, password: str | None, role: str = "") -> None:
    """Keep a user's password, as a hash that cannot be turned back, and role: the one that the user had if "".

    Raises AccessError where the name, the password or the role cannot be used.
    """
    users = known_users(path)
    if not name.isprintable() or not 0 < len(name) <= LONGEST_NAME or name != name.strip():
        raise AccessError(f"a user's name has 1 to {LONGEST_NAME} printable characters")
    known = users.get(name)
    if role not in ("", *ROLES):
        raise AccessError(f"{role}: no role; there are {', '.join(ROLES)}")
    if password is None and known is None:
        raise AccessError(f"{name}: no such user")
    if password is not None and not SHORTEST <= len(password) <= LONGEST:
        raise AccessError(f"a password has at least {SHORTEST} characters and at most {LONGEST}")
    user = known or User("")
    users[name] = replace(
        user, stored=user.stored if password is None else HASHER.hash(password), role=role or user.role
    )
    write(path, users)


def drop_user(path: Path, name: str) -> None:
    """Let someone no longer sign in. Raises AccessError where nobody has that name."""
    users = known_users(path)
    if users.pop(name, None) is None:
        raise AccessError(f"{name}: no such user")
    write(path, users)


def write(path: Path, users: Mapping[str, User]) -> None:
    """Write the file, whole or not at all, for the eyes of its owner."""
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    rows = {name: {"password": user.stored, "role": user.role} for name, user in users.items()}
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        json.dump(rows, file, indent=1)
    part.replace(path)


def is_password(users: Mapping[str, User], name: str, password: str) -> bool:
    """Whether this is the user's password; takes as long for a name that nobody has."""
    stored = users[name].stored if name in users else _nobody()
    try:
        HASHER.verify(stored, password[:LONGEST])
    except (VerificationError, InvalidHashError):
        return False
    return name in users


@cache
def _nobody() -> str:
    return HASHER.hash(secrets.token_hex(16))
