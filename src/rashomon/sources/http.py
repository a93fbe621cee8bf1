"""Request → Answer over HTTP: the only file that talks to the network.

Polite: one request at a time to a host with a pause after each, robots.txt obeyed where asked for, Retry-After kept to.
Wary: http and https only, no private address (of those a name has, only a public one is connected to, so that a name
cannot change its meaning between check and use), every wait and every size bounded, also what is packed.
"""

import http.client
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from email.utils import parsedate_to_datetime
from io import BufferedReader, RawIOBase
from typing import Any
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from rashomon import __version__
from rashomon.config import FeedsConfig
from rashomon.sources.addresses import AddressError, Place, is_public, locate
from rashomon.sources.exchange import Answer, Request

AGENT = "Rashomon"
_HOPS = 5
_REDIRECTS, _PERMANENT = (301, 302, 303, 307, 308), (301, 308)
_SLOWEST = 3.0  # a whole answer may take this many time-outs
_LONGEST_DELAY = 30.0  # seconds: a longer Crawl-delay is cut to this
_LONGEST_WAIT = 7 * 86400  # seconds: the same for Retry-After
_RULES_LAST, _RULES_RETRY = 86400.0, 600.0  # seconds that a robots.txt, or its absence, is remembered
_RULES_BYTES = 2_000_000


@dataclass
class _Turn:
    """Whose turn it is at one host, and when the next request may start (seconds of the client's clock)."""

    lock: threading.RLock = field(default_factory=threading.RLock)
    free: float = 0.0
    shut: float = 0.0
    delay: float = 0.0


class Http:
    """A `Fetch` that threads may share. `clock` and `sleep` count seconds, `today` gives those since 1970."""

    def __init__(
        self,
        config: FeedsConfig | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        today: Callable[[], float] = time.time,
    ) -> None:
        self._config = config or FeedsConfig()
        self._seconds = max(self._config.timeout, 0.1)
        self._clock, self._sleep, self._today = clock, sleep, today
        self._guard = threading.Lock()
        self._turns: dict[str, _Turn] = {}
        self._rules: dict[str, tuple[RobotFileParser | str, float]] = {}
        self._context = ssl.create_default_context()

    def __call__(self, request: Request) -> Answer:
        """Ask, and follow redirects; whatever goes wrong is the answer's `fault`."""
        url, moved, permanent = request.url, "", True
        for _ in range(_HOPS + 1):
            answer, target = self._ask(url, request)
            if not target:
                return replace(answer, moved=moved)
            permanent = permanent and answer.status in _PERMANENT
            moved = target if permanent else moved
            url = target
        return Answer(url=url, fault=f"redirected more than {_HOPS} times", for_good=True)

    def _ask(self, url: str, request: Request) -> tuple[Answer, str]:
        """One request, and the address that it is redirected to or ""."""
        try:
            place = locate(url)
        except AddressError as error:
            return Answer(url=url, fault=str(error), for_good=True), ""
        if request.robots:
            refusal = self._refusal(url, place)
            if refusal:
                return refusal, ""
        with self._turn(place.host) as turn:
            left = turn.shut - self._clock()
            if left > 0:
                return Answer(url=url, status=429, fault="the host asked to be left alone", wait=int(left) + 1), ""
            answer, target = self._exchange(url, place, request)
            turn.shut = self._clock() + answer.wait if answer.wait else 0.0
            return answer, target

    @contextmanager
    def _turn(self, host: str) -> Iterator[_Turn]:
        with self._guard:
            turn = self._turns.setdefault(host, _Turn())
        with turn.lock:
            wait = turn.free - self._clock()
            if wait > 0:
                self._sleep(wait)
            try:
                yield turn
            finally:
                turn.free = self._clock() + max(self._config.pause, turn.delay)

    def _refusal(self, url: str, place: Place) -> Answer | None:
        """The refusal of a host that wants this address left alone; None where it may be read."""
        rules, until = self._rules.get(place.origin, ("", 0.0))
        if self._clock() >= until:
            rules, until = self._ask_rules(place)
            self._rules[place.origin] = rules, until
        if isinstance(rules, str):
            return Answer(url=url, fault=rules)
        if rules.can_fetch(AGENT, place.origin + place.target):
            return None
        return Answer(url=url, fault="the host's robots.txt asks not to read it", for_good=True)

    def _ask_rules(self, place: Place) -> tuple[RobotFileParser | str, float]:
        """The rules of a host (RFC 9309: none where it has no robots.txt, all forbidden where it cannot say)."""
        answer = self(Request(url=f"{place.origin}/robots.txt", kinds=("text/",), most=_RULES_BYTES))
        if answer.status >= 500 or answer.status == 429 or (not answer.status and not answer.for_good):
            why = f"the host's robots.txt cannot be read: {answer.fault}"
            return why, self._clock() + max(_RULES_RETRY, answer.wait)
        rules = read_rules(answer.body)
        delay = rules.crawl_delay(AGENT)
        with self._guard:
            self._turns.setdefault(place.host, _Turn()).delay = min(float(delay or 0), _LONGEST_DELAY)
        return rules, self._clock() + _RULES_LAST

    def _exchange(self, url: str, place: Place, request: Request) -> tuple[Answer, str]:
        seconds = self._seconds
        deadline = time.monotonic() + _SLOWEST * seconds
        try:
            with closing(self._connect(place)) as wire:
                kind: Any = http.client.HTTPSConnection if place.scheme == "https" else http.client.HTTPConnection
                context = {"context": self._context} if place.scheme == "https" else {}
                connection = kind(place.host, place.port, **context)
                connection.sock = _Timed(wire, seconds, deadline)
                verb, sent = ("POST", request.sent) if request.sent else ("GET", None)
                connection.request(verb, place.target, sent, headers=self._headers(request))
                return self._read(url, connection.getresponse(), request)
        except AddressError as error:
            return Answer(url=url, fault=str(error), for_good=True), ""
        except TimeoutError:
            return Answer(url=url, fault=f"no whole answer in time ({seconds:g} seconds)"), ""
        except ssl.SSLCertVerificationError as error:
            return Answer(url=url, fault=f"its certificate is not trusted: {error.verify_message}"), ""
        except OSError as error:
            return Answer(url=url, fault=f"cannot be reached: {error.strerror or error}"), ""
        except (http.client.HTTPException, zlib.error, ValueError) as error:
            return Answer(url=url, fault=f"a broken answer: {type(error).__name__} {str(error)[:80]}".rstrip()), ""

    def _headers(self, request: Request) -> dict[str, str]:
        contact = "".join(c for c in self._config.contact if " " <= c <= "~")
        about = f" (+{contact})" if contact else ""
        given = {
            "User-Agent": f"{AGENT}/{__version__}{about}",
            "Accept": "*/*",
            "Accept-Encoding": "gzip",
            "Connection": "close",
            "If-None-Match": request.etag,
            "If-Modified-Since": request.modified,
        }
        return {name: value for name, value in given.items() if value} | dict(request.headers)

    def _connect(self, place: Place) -> socket.socket:
        """A connection to the first address of the host that answers."""
        found = socket.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM)
        allowed = [f for f in found if self._config.private_addresses or is_public(str(f[4][0]))]
        if not allowed:
            raise AddressError("a private address, which is not asked (feeds.private_addresses)")
        fault: OSError = OSError("no address")
        for family, kind, protocol, _, address in allowed[:4]:
            wire = socket.socket(family, kind, protocol)
            try:
                wire.settimeout(self._seconds)
                wire.connect(address)
                if place.scheme == "https":
                    return self._context.wrap_socket(wire, server_hostname=place.host)
            except OSError as error:
                wire.close()
                fault = error
                continue
            return wire
        raise fault

    def _read(self, url: str, response: http.client.HTTPResponse, request: Request) -> tuple[Answer, str]:
        status, head = response.status, response.headers
        target = urljoin(url, head.get("Location", "")) if status in _REDIRECTS and head.get("Location") else ""
        answer = Answer(
            url=url,
            status=status,
            kind=head.get_content_type() if head.get("Content-Type") else "",
            charset=head.get_content_charset("") or "",
            etag=_kept(head.get("ETag")),
            modified=_kept(head.get("Last-Modified")),
            wait=read_wait(head.get("Retry-After", ""), self._today()) if status in (429, 503) else 0,
        )
        if request.sent and (target or 200 <= status < 300):
            moved = "it redirects, and nothing is sent on" if target else ""
            return replace(answer, fault=moved, for_good=bool(moved)), ""
        if target or status == 304:
            return answer, target
        if status not in (200, 203):
            said = f"{status} {http.client.responses.get(status, '')}".rstrip()
            return replace(answer, fault=said, for_good=400 <= status < 500 and status not in (408, 425, 429)), ""
        if answer.kind and not any(kind in answer.kind for kind in request.kinds):
            return replace(answer, fault=f"not what was asked for: {answer.kind[:60]}", for_good=True), ""
        body, fault = read_body(response, head.get("Content-Encoding", "").strip().lower(), request.most)
        return replace(answer, body=b"" if fault else body, fault=fault, for_good=fault.startswith("larger")), ""


class _Timed:
    """A socket whose reads end by a deadline, however slowly the bytes drip; its owner closes the real one."""

    def __init__(self, wire: socket.socket, seconds: float, deadline: float) -> None:
        self._wire, self._seconds, self._deadline = wire, seconds, deadline

    def sendall(self, data: bytes) -> None:
        self._wire.sendall(data)

    def makefile(self, _mode: str) -> BufferedReader:
        return BufferedReader(_Reads(self._wire, self._seconds, self._deadline), 1 << 16)

    def close(self) -> None:
        """Leave the socket to its owner: `http.client` closes its own when the answer is the last one."""


class _Reads(RawIOBase):
    def __init__(self, wire: socket.socket, seconds: float, deadline: float) -> None:
        self._wire, self._seconds, self._deadline = wire, seconds, deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._wire.settimeout(min(self._seconds, left))
        return self._wire.recv_into(buffer)


def read_body(stream: Any, packing: str, most: int) -> tuple[bytes, str]:
    """The unpacked body, at most `most` bytes of it, and what is wrong with it or ""."""
    if packing not in ("", "identity", "gzip", "x-gzip"):
        return b"", f"packed as {packing[:20]}, which was not asked for"
    unpack = zlib.decompressobj(31) if "gzip" in packing else None
    body = bytearray()
    while chunk := stream.read(1 << 16):
        body += unpack.decompress(chunk, most + 1 - len(body)) if unpack else chunk
        if len(body) > most:
            return b"", f"larger than {most:,} bytes"
    broken = bool(stream.length) or (unpack is not None and not unpack.eof and bool(body))
    return bytes(body), "the answer broke off" if broken else ""


def read_wait(given: str, now: float) -> int:
    """Seconds that a Retry-After header asks for, a number or a date; 0 where it says nothing."""
    given = given.strip()
    if given.isascii() and given.isdigit():
        return min(int(given[:9]), _LONGEST_WAIT)
    try:
        return max(0, min(int(parsedate_to_datetime(given).timestamp() - now), _LONGEST_WAIT))
    except (ValueError, TypeError, OverflowError, IndexError):
        return 0


def read_rules(raw: bytes) -> RobotFileParser:
    """The rules of a robots.txt; lines that cannot be read are passed over."""
    lines = []
    for line in raw.decode("utf-8", "replace").splitlines():
        try:
            urlsplit(line.partition(":")[2].strip())
        except ValueError:
            continue
        lines.append(line)
    rules = RobotFileParser()
    rules.parse(lines)
    return rules


def _kept(header: str | None) -> str:
    """A header to be sent back later; one that is overlong or not ASCII is not kept."""
    return header if header and header.isascii() and header.isprintable() and len(header) <= 500 else ""
