"""What is asked of the network and what comes back: plain data, so that who asks can be tested without a network."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Request:
    """One address to read. With `etag` or `modified` the answer is 304 where nothing changed since.

    With `sent` that is handed over (POST) and nothing is read: any status from 200 to 299 is an answer without a
    fault, and no redirect is followed.
    """

    url: str
    kinds: tuple[str, ...]  # parts of the content types wanted ("html", "xml"); an answer without a type is taken
    most: int  # bytes, unpacked
    etag: str = ""
    modified: str = ""
    robots: bool = False  # ask the host's robots.txt first
    sent: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()  # beside those of every request


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What came back: a body, "not modified" (304), or a `fault` that says why there is nothing to read."""

    url: str  # whence it came, redirects followed
    status: int = 0  # 0: no answer
    fault: str = ""
    for_good: bool = False  # asking again would not help
    body: bytes = b""
    kind: str = ""  # content type without parameters, in small letters
    charset: str = ""
    etag: str = ""
    modified: str = ""
    moved: str = ""  # the address to ask from now on, where the redirect is permanent
    wait: int = 0  # seconds that the host asks to be left alone


Fetch = Callable[[Request], Answer]
