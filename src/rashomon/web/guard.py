"""Request → the same, if it is of a sane size, frequency and address; response → with what keeps it harmless."""

import threading
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rashomon.web.comparing import LARGEST_UPLOAD

LONGEST_ADDRESS, LARGEST_BODY = 4096, 64 * 1024
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; frame-src 'self'; "
    "connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "private, no-cache",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
UPLOADS = {"/compare": (LARGEST_UPLOAD, "multipart/form-data")}
PASSWORDS = ("/sign-in", "/account")  # where a password can be guessed
METHODS = ("GET", "HEAD", "POST")
MOST_CLIENTS = 20_000


@dataclass(frozen=True)
class Rate:
    """So many at once, then so many a second."""

    burst: float
    a_second: float


READS, WRITES, SIGN_INS = Rate(240, 40), Rate(30, 0.5), Rate(8, 0.1)


@dataclass
class Limiter:
    """Counts what each client asks for: a bucket that fills by and by."""

    _left: OrderedDict[tuple[str, Rate], tuple[float, float]] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, client: str, rate: Rate, now: float | None = None) -> bool:
        """Whether the client may have one more."""
        now = time.monotonic() if now is None else now
        with self._lock:
            left, since = self._left.pop((client, rate), (rate.burst, now))
            left = min(rate.burst, left + (now - since) * rate.a_second)
            self._left[(client, rate)] = (left - 1 if left >= 1 else left, now)
            if len(self._left) > MOST_CLIENTS:
                self._left.popitem(last=False)
        return left >= 1


class Guard:
    """Stands before the application."""

    def __init__(self, app: ASGIApp, hosts: tuple[str, ...], header: str = "") -> None:
        self.app, self.hosts, self.header, self.limiter = app, hosts, header, Limiter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or pass on and add headers to the answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        refused = self.fault(scope)
        answer = said(scope["path"], *refused) if refused else self.app
        await answer(scope, receive, guarded)

    def fault(self, scope: Scope) -> tuple[int, str] | None:
        """Why a request is refused, None where it is not."""
        headers = Headers(scope=scope)
        if self.hosts and host_of(headers.get("host", "")) not in self.hosts:
            return 421, "This desk does not answer to that name."
        if len(scope.get("raw_path", b"")) + len(scope["query_string"]) > LONGEST_ADDRESS:
            return 414, "The address is too long."
        if scope["method"] not in METHODS:
            return 405, "Only GET, HEAD and POST are answered."
        if scope["method"] == "POST" and (fault := body_fault(scope["path"], headers)):
            return fault
        rate = READS if scope["method"] != "POST" else SIGN_INS if scope["path"] in PASSWORDS else WRITES
        if not self.limiter.take(client_of(scope, headers, self.header), rate):
            return 429, "Too many requests; wait a moment."
        return None


def said(path: str, status: int, words: str) -> Response:
    """A refusal, in JSON to programs."""
    return (
        JSONResponse({"error": words}, status) if path.startswith("/api/") else PlainTextResponse(f"{words}\n", status)
    )


def body_fault(path: str, headers: Headers) -> tuple[int, str] | None:
    """Why a form is refused: it must say how long it is, and be short; only reports to compare may be longer."""
    most, kind = UPLOADS.get(path, (LARGEST_BODY, "application/x-www-form-urlencoded"))
    length = headers.get("content-length", "")
    if not length.isascii() or not length.isdigit():
        return 411, "The length is missing."
    if len(length) > 9 or int(length) > most:
        return 413, "That is too much."
    if not headers.get("content-type", "").startswith(kind):
        return 415, "Only forms are taken."
    return None


def host_of(header: str) -> str:
    """The name in a Host header, without the port."""
    if header.startswith("["):
        return header[1:].partition("]")[0].lower()
    return header.rpartition(":")[0].lower() if ":" in header else header.lower()


def address_of(scope: Scope) -> str:
    """The address at the other end of the connection."""
    client: Any = scope.get("client")
    return str(client[0]) if client else ""


def client_of(scope: Scope, headers: Headers, header: str) -> str:
    """Whose requests are counted together: those of an address, behind a proxy those of a user."""
    user = headers.get(header, "")[:80] if header else ""
    return f"{address_of(scope)} {user}"
