"""Titles, offices and ties that stand with or for a person: "President", "Mrs", "spokeswoman", "brother"."""

from functools import cache
from importlib.resources import files

from rashomon.language.names import fold
from rashomon.language.wordlists import listed


def _by_gender(section: str) -> dict[str, str]:
    """The words of a section and of its two parts, each with the gender it tells: m, f or ""."""
    told = {**dict.fromkeys(listed(f"{section} of men"), "m"), **dict.fromkeys(listed(f"{section} of women"), "f")}
    return {**dict.fromkeys(listed(section), ""), **told}


# Forms of address, never a role.
ADDRESS = _by_gender("address")
# Offices and occupations that name one person.
OFFICES = _by_gender("offices")
KIN = _by_gender("kin")
# Words that stand before or within an office: "deputy foreign minister", "press secretary".
BEFORE_OFFICE = listed("before an office")
RANKS = listed("ranks")


@cache
def _common_first_names() -> dict[str, str]:
    men, women = (set(map(fold, listed(f"first names of {sex}"))) for sex in ("men", "women"))
    return dict.fromkeys(men, "m") | dict.fromkeys(women, "f") | dict.fromkeys(men & women, "")


@cache
def _first_names() -> dict[str, str]:
    """Those of census and countries (`training.firstnames`); what is compiled by hand goes before them."""
    rows = (files("rashomon.language") / "data" / "firstnames.txt").read_text(encoding="utf-8").splitlines()
    return {name: sex for sex, *names in map(str.split, rows) for name in names} | _common_first_names()


def gender_of_first_name(word: str) -> str:
    """The gender that the first word of a full name usually tells ("m", "f"), or "": a hint among others."""
    return _first_names().get(fold(word), "")


def gender_of_lone_name(word: str) -> str:
    """The same of a word that stands alone and may be a family's or a place's name: by the commonest names only."""
    return _common_first_names().get(fold(word), "")


def _plain(word: str) -> str:
    return fold(word).rstrip(".")


def is_address(word: str) -> bool:
    """Whether a word is a form of address ("Mr.", "Rabbi")."""
    return _plain(word) in _folded_address()


@cache
def _folded_address() -> dict[str, str]:
    return {fold(k): v for k, v in ADDRESS.items()}


def is_office(word: str) -> bool:
    """Whether a word names an office or occupation ("minister", "Spokesman")."""
    return _plain(word) in OFFICES or word.casefold().rstrip(".") in OFFICES


def is_title(word: str) -> bool:
    """Whether a word may stand before a person's name as part of a title."""
    plain = _plain(word)
    return plain in _folded_address() or plain in OFFICES or plain in RANKS


def gender_of_title(word: str) -> str:
    """The gender a title, office or tie tells, or ""."""
    plain = _plain(word)
    return _folded_address().get(plain, "") or OFFICES.get(plain, "") or KIN.get(plain, "")
