"""Countries, their other names, peoples, capitals and the seats that stand for their governments.

The table (`data/countries.tsv`) was compiled by hand; codes are ISO 3166-1 alpha-2 (XK for Kosovo, as in common use).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from rashomon.language.names import fold, opening


@dataclass(frozen=True, slots=True)
class Country:
    """One row of the table."""

    code: str
    name: str
    names: tuple[str, ...]  # `name` first
    adjectives: tuple[str, ...]
    people: tuple[str, ...]  # plural nouns
    capitals: tuple[str, ...]  # the capital's names
    seats: tuple[str, ...]  # "Kremlin", "White House"


def _cells(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(";") if part)


@cache
def countries() -> tuple[Country, ...]:
    """All countries, by code."""
    table = (files("rashomon.language") / "data" / "countries.tsv").read_text(encoding="utf-8")
    rows = []
    for line in table.splitlines():
        if not line or line.startswith("#"):
            continue
        code, name, other, adjectives, people, capital, seats = [*line.split("|"), ""][:7]
        names = (name, *_cells(other))
        rows.append(Country(code, name, names, _cells(adjectives), _cells(people), _cells(capital), _cells(seats)))
    return tuple(rows)


@cache
def _index(field: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for country in countries():
        for form in getattr(country, field):
            found.setdefault(_key(form), country.code)
    return found


def _key(form: str) -> str:
    # "US" and "us" are different words; every other name is compared without case.
    return form if form.isupper() and len(form) <= 3 else fold(form).removeprefix("the ")


@cache
def openings() -> frozenset[str]:
    """How names of more than one word begin (see `names.opening`)."""
    fields = ("names", "adjectives", "people", "capitals", "seats")
    forms = (form for country in countries() for field in fields for form in getattr(country, field))
    return frozenset({"the"} | {opening(fold(form).removeprefix("the ")) for form in forms})


@lru_cache(maxsize=16384)
def _look(field: str, form: str) -> str:
    index = _index(field)
    return index.get(form, "") or ("" if len(form) <= 2 else index.get(_key(form), ""))


def by_code(code: str) -> Country | None:
    """The country with an alpha-2 code."""
    return _by_code().get(code)


@cache
def _by_code() -> dict[str, Country]:
    return {country.code: country for country in countries()}


def by_name(form: str) -> str:
    """The code of the country a name stands for ("Ivory Coast", "DPRK", "U.S."), or ""."""
    return _look("names", form) or (_look("names", form + ".") if "." in form else "")  # "the U.S" before a full stop


def by_adjective(form: str) -> str:
    """The code for an adjective ("Peruvian", "Dutch"), or ""."""
    return _look("adjectives", form)


def by_people(form: str) -> str:
    """The code for a people's name ("Danes", "Turks"; also the singular of a regular plural), or ""."""
    return _look("people", form) or _look("people", f"{form}s")


def by_capital(form: str) -> str:
    """The code of the country whose capital it is ("Baku", "Kiev"), or ""."""
    return _look("capitals", form)


def by_seat(form: str) -> str:
    """The code of the country whose government a building or seat stands for ("Kremlin"), or ""."""
    return _look("seats", form)


def code_of(form: str) -> str:
    """The code for any of a country's words: name, adjective, people, or ""."""
    return by_name(form) or by_adjective(form) or by_people(form)


def by_state(form: str) -> str:
    """The code of the country that a form means as a state: its words, its capital, its government's seat, or ""."""
    return code_of(form) or by_capital(form) or by_seat(form)


def named_in(words: Sequence[str]) -> tuple[str, str]:
    """The code of the country that a phrase names, by three words before two before one, and those words; or "", ""."""
    for size in (3, 2, 1):
        for first in range(len(words) - size + 1):
            form = " ".join(words[first : first + size])
            if form[:1].isupper() and (code := by_state(form)):
                return code, form
    return "", ""


def name_of(code: str) -> str:
    """The display name for a code, or ""."""
    country = by_code(code)
    return country.name if country else ""
