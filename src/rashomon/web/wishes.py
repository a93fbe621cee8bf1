"""Address → what its reader wishes for; whatever does not make sense is left out or refused."""

import re
from collections.abc import Sequence

from rashomon.exports.relations import LENGTHS
from rashomon.language.moments import is_moment
from rashomon.web.catalog import ORDERS, Asked
from rashomon.web.relations import Between
from rashomon.web.reports import MOST_BESIDE
from rashomon.web.shown import Wish

MOST_MARKS, MOST_PAGES, LONGEST = 100, 100_000, 200
STANDINGS = ("", "corroborated", "disputed", "single-source")
SPAN = re.compile(r"(\d{1,9})-(\d{1,9})", re.ASCII)
NUMBER = re.compile(r"[1-9]\d{0,5}", re.ASCII)
DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
Pairs = Sequence[tuple[str, str]]


class WishError(ValueError):
    """Something that cannot be asked for; the message is one line for the user."""


def wish_of(pairs: Pairs) -> Wish:
    """Read what is asked of a page of a story. Raises WishError where it asks for no moment."""
    of = dict(pairs)
    at = of.get("at", "")
    if at and not is_moment(at):
        raise WishError("That is no date like 2025-07-01.")
    spans = [(int(m[1]), int(m[2])) for m in SPAN.finditer(of.get("c", ""))][:MOST_MARKS]
    numbers = [int(v) for k, v in pairs if k == "a" and NUMBER.fullmatch(v)]
    return Wish(
        at=at,
        articles=tuple(dict.fromkeys(numbers))[:MOST_BESIDE],
        by=of.get("by", "")[:20],
        marks=tuple(s for s in spans if s[0] < s[1]),
        page=min(int(of["page"]), MOST_PAGES) if NUMBER.fullmatch(of.get("page", "")) else 1,
        standing=of.get("standing", "") if of.get("standing", "") in STANDINGS else "",
    )


def asked_of(pairs: Pairs) -> Asked:
    """Read what is asked of the list of stories."""
    of = {k: v.strip()[:LONGEST] for k, v in pairs}
    page = int(of["page"]) if NUMBER.fullmatch(of.get("page", "")) else 1
    return Asked(
        find=of.get("q", ""),
        outlet=of.get("outlet", ""),
        actor=of.get("actor", ""),
        place=of.get("place", ""),
        dispute=of.get("dispute", ""),
        since=of.get("from", "") if DAY.fullmatch(of.get("from", "")) else "",
        until=of.get("to", "") if DAY.fullmatch(of.get("to", "")) else "",
        by=of["by"] if of.get("by") in ORDERS else "time",
        page=min(page, MOST_PAGES),
    )


def between_of(pairs: Pairs) -> Between:
    """Read which two actors are asked for."""
    of = {k: v.strip()[:LONGEST] for k, v in pairs}
    return Between(
        one=of.get("one", ""),
        two=of.get("two", ""),
        by=of["by"] if of.get("by") in LENGTHS else "month",
        reported=of.get("reported", "") == "yes",
    )
