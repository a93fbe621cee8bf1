"""Which names texts show to be those of media: they are told things and report them, or are journals."""

import re
from collections.abc import Sequence

from rashomon.language import institutions
from rashomon.language.names import fold
from rashomon.language.parties import describe

_NAME = r"(?:[Tt]he )?(?P<name>[A-Z][\w&]*(?: [A-Z][\w&]*| of| and)*(?<! of)(?<! and))"
_TOLD = re.compile(rf"\b(?:told|tells|interview (?:with|on)|statement to|speaking to) (?:local )?{_NAME}")
_REPORTING = re.compile(rf"(?:^|[\s,“\"(]){_NAME} (?:first )?(?:reports|reported)\b")
_JOURNAL = re.compile(rf"\bjournals? (?:called )?{_NAME}")


def media_in(texts: Sequence[str]) -> set[str]:
    """Return the names, folded: "told Coast24" and "Coast24 reports", "in the journal Tides".

    Who is told something may be any office, and anybody may report his losses: a medium does both.
    """
    told = {found["name"] for text in texts for found in _TOLD.finditer(text)}
    reporting = {found["name"] for text in texts for found in _REPORTING.finditer(text)}
    journals = {found["name"] for text in texts for found in _JOURNAL.finditer(text)}
    return {fold(name) for name in journals | {name for name in told & reporting if not _is_office(name)}}


def _is_office(name: str) -> bool:
    return institutions.describe(name) is not None or describe(name).organ != "" or describe(name).country != ""
