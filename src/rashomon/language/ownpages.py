"""Which articles are a party's own page or release: what they tell and give nobody for is that party's word."""

import re
from functools import lru_cache

from rashomon.language import institutions
from rashomon.language.agencies import is_agency
from rashomon.language.parties import is_medium
from rashomon.language.quotation import find_quotations

RELEASES = re.compile(
    r"\(?\b(?:(?:press|news|media) (?:release|statement|office|room)|newsroom|press room)s?\b\)?", re.I
)
"""Words with which a party calls its own page."""
STATE_SITE = re.compile(r"\.(?:gov|mil)(?:\.[a-z]{2})?$")
WE = re.compile(r"\b(?:we|our|us)\b", re.I)
OUR_PEOPLE = re.compile(
    r"\bour (?:own )?(?:chair(?:man|woman)?|spokes\w+|director|coordinator|co-ordinator|secretary|lawyers?|volunteers?"
    r"|members|stewards|staff|researchers|investigators|monitors|delegates|comrades|supporters|fighters|branch(?:es)?)\b",
    re.I,
)
"""Whom a body calls its own and a newspaper does not."""
LEAST_WE = 3  # in the article's own voice


@lru_cache(maxsize=1024)  # asked for at every claim
def own_page(outlet: str, text: str = "") -> str:
    """The party whose own page an article is, by the outlet's name or else the article's words, or ""."""
    if STATE_SITE.search(outlet.casefold()):
        return outlet
    party = re.sub(r"^(?:[Tt]he|of(?: the)?)\b ?", "", RELEASES.sub("", outlet).strip(" ,-–—:|"))
    if not party or is_medium(party) or is_agency(party):
        return ""
    body = institutions.describe(party)
    is_office = body is not None and body.kind not in ("agency", "government")
    return party if is_office or RELEASES.search(outlet) or _speaks_for_itself(text) else ""


def _speaks_for_itself(text: str) -> bool:
    """Whether an article says "we", and "our chairman", in its own voice."""
    if not OUR_PEOPLE.search(text):
        return False
    letters = list(text)
    for quotation in find_quotations(text):
        letters[quotation.start : quotation.stop] = " " * (quotation.stop - quotation.start)
    told = "".join(letters)
    return bool(OUR_PEOPLE.search(told)) and len(WE.findall(told)) >= LEAST_WE
