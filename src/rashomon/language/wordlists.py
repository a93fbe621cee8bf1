"""The word lists behind names and titles (`data/names.txt`), compiled by hand; one section a subject."""

from functools import cache
from importlib.resources import files


@cache
def _sections() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in (files("rashomon.language") / "data" / "names.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            section, _, words = line.partition(": ")
            found.setdefault(section, []).extend(words.split())
    return found


def listed(section: str) -> frozenset[str]:
    """The words of a section; KeyError if there is none."""
    return frozenset(_sections()[section])
