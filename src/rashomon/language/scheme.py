"""A user's own scheme of event codes, as a table over PLOVER's: which code a deed has in it."""

from collections.abc import Iterable, Mapping

from rashomon.language.plover import SCORES

WORD = "word "


def code_in(codes: Mapping[str, str], name: str, mode: str, lemma: str) -> str:
    """Return a deed's code in a scheme, or "".

    Keys are, the most particular first, `word LEMMA` (the word that names the deed, as dictionaries list it),
    `TYPE mode` and `TYPE` of PLOVER.
    """
    return codes.get(WORD + lemma) or codes.get(f"{name} {mode}") or codes.get(name) or ""


def unknown_keys(codes: Iterable[str]) -> list[str]:
    """Return the keys that name no word and no type or mode of PLOVER."""
    return [key for key in codes if not _is_known(key)]


def _is_known(key: str) -> bool:
    name, _, mode = key.partition(" ")
    if name == WORD.strip():
        return bool(mode.strip())
    return name in SCORES and (not mode or mode in SCORES[name])
