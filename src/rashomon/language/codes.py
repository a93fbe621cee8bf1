"""ISO alpha-2 code of a country → its other codes: ISO alpha-3, Correlates of War, FIPS 10-4 (`data/codes.tsv`)."""

from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Codes(NamedTuple):
    """A country's codes; "" where a list has none for it."""

    alpha3: str
    cow: str
    fips: str


@cache
def _table() -> dict[str, Codes]:
    lines = (files("rashomon.language") / "data" / "codes.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("|") for line in lines if line and not line.startswith("#"))
    return {code: Codes(alpha3, cow, fips) for code, alpha3, cow, fips in rows}


NONE = Codes("", "", "")


def codes_of(code: str) -> Codes:
    """Return a country's codes by its alpha-2 code; empty ones for a code that is none."""
    return _table().get(code, NONE)


@cache
def _by_alpha3() -> dict[str, str]:
    return {codes.alpha3: code for code, codes in _table().items()}


def alpha2(code: str) -> str:
    """Return a country's alpha-2 code by its alpha-3 code, or ""."""
    return _by_alpha3().get(code, "")


def alpha3(code: str) -> str:
    """Return a country's alpha-3 code by its alpha-2 code, or ""."""
    return codes_of(code).alpha3
