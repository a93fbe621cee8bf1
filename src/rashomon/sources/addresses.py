"""Addresses of the web taken apart, and which of them may be asked."""

import ipaddress
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

_SAFE = "/%:@!$&'()*+,;=~-._?[]|"
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class AddressError(ValueError):
    """An address that is not asked; the message says why."""


@dataclass(frozen=True)
class Place:
    """An address taken apart: where to connect and what to ask for there."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def origin(self) -> str:
        """Scheme, host and port as an address."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


def locate(url: str) -> Place:
    """Take an address apart.

    Raises AddressError where it is none of http or https, or names no host, or holds a password.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").encode("idna").decode("ascii"), parts.port
    except (ValueError, UnicodeError) as error:
        raise AddressError(f"not an address: {str(error)[:80]}") from error
    if parts.scheme not in ("http", "https"):
        raise AddressError("only http and https addresses are read")
    if not host or any(c <= " " or c in '<>"\\^`{|}\x7f' for c in host):
        raise AddressError("not an address: it names no host")
    if parts.username is not None:
        raise AddressError("an address that holds a name or password is not read")
    query = f"?{quote(parts.query, safe=_SAFE)}" if parts.query else ""
    target = (quote(parts.path, safe=_SAFE) or "/") + query
    return Place(parts.scheme, host, port or (443 if parts.scheme == "https" else 80), target)


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the open network: not to this machine, its neighbours or a reserved range."""
    try:
        ip = ipaddress.ip_address(address.split("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        nat = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF) if ip in _NAT64 else None
        inner = ip.ipv4_mapped or ip.sixtofour or nat
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast
