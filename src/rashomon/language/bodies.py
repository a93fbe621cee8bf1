"""Well-known organisations and armed groups and their other names, compiled by hand (`data/bodies.tsv`)."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rashomon.language.names import bare, opening


@dataclass(frozen=True, slots=True)
class Body:
    """One row: `names` holds the full name first."""

    name: str
    names: tuple[str, ...]
    country: str  # ISO 3166-1 alpha-2 of the state it serves, or ""
    kind: str  # organisation | group


@cache
def _table() -> dict[str, Body]:
    found: dict[str, Body] = {}
    text = (files("rashomon.language") / "data" / "bodies.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        name, others, country, kind = line.split("|")
        names = (name, *(o for o in others.split(";") if o))
        for form in names:
            found.setdefault(bare(form), Body(name, names, country, kind))
    return found


@cache
def openings() -> frozenset[str]:
    """How the names begin (see `names.opening`)."""
    return frozenset({"the"} | {opening(form) for form in _table()})


def known(form: str) -> Body | None:
    """The body a name or acronym stands for, letter case as written, or None."""
    return _table().get(bare(form))
