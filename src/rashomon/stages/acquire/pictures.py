"""Segments → what stands around captions of pictures, and lists of films: credits, labels, controls. Captions are kept.

The patterns follow the credit lines of papers' picture desks; compiled by hand.
"""

import re
from collections.abc import Sequence

from rashomon.language.captions import DESK
from rashomon.stages.acquire.furniture import Span
from rashomon.stages.acquire.segments import Segment

_NAMED = r"(?:[A-Z][\w’'-]+ [A-Z][\w’'-]+)"
_ROLE = rf"(?:{DESK}|Contributor|Handout|Pool|File|Stringer|Supplied)"
# Two parts of a credit ("Getty - Contributor", "© REUTERS/ Stringer") settle it; one does before a capital if the
# article never speaks of that body.
_DOUBLE = re.compile(rf"(?:©\s?)?{_ROLE}\s?(?:[-/|:]\s?(?:Associated Press|{_ROLE}))+\s+(?=[A-Z0-9“‘\"'])")
_SINGLE = re.compile(
    r"(?P<desk>EPA|Reuters|REUTERS|Getty(?: Images)?|Alamy|Rex|Shutterstock)\s+"
    r"(?!(?:Photo|News|Staff|Image|Administrator|Chief|Director|Secretary)\w*\b)(?=[A-Z])"
)
_SIGNED = re.compile(
    rf"(?<=\s)(?:{_NAMED}\s?/\s?{DESK}(?:[ \t]+(?={_NAMED}/)|[ \t]*$))+", re.M
)  # "… Ana Quist/Reuters"
FEWEST = 4  # words that a caption has beside its credit


def find_credits(text: str, segments: Sequence[Segment], dropped: Sequence[bool]) -> list[Span]:
    """The credits at the beginning of lines that are kept, in order."""
    spoken = " ".join(s.words for s in segments)
    found = []
    for segment, is_dropped in zip(segments, dropped, strict=True):
        if is_dropped or not segment.gap:
            continue
        credit = next((m for p in (_DOUBLE, _SINGLE) if (m := p.match(text, segment.start, segment.stop))), None)
        if credit is None or len(text[credit.end() : segment.stop].split()) < FEWEST:
            continue
        desk = credit.groupdict().get("desk")
        if desk and re.search(rf"\b(?:the|an?|by|to|from|told|with) {desk}\b|\b{desk}(?: [a-z]|['’,.;])", spoken):
            continue
        stop = segment.start + len(credit[0].rstrip())
        found.append(Span(segment.start, stop, "boilerplate", ("the credit of a picture",)))
    return found


def find_signatures(text: str) -> list[Span]:
    """The credits at the ends of lines that hold a caption before them, in order."""
    return [
        Span(m.start(), m.end(), "boilerplate", ("the credit of a picture",))
        for m in _SIGNED.finditer(text)
        if len(text[text.rfind("\n", 0, m.start()) + 1 : m.start()].split()) >= FEWEST
    ]


_CONTROL = re.compile(
    r"^[ \t]*Story highlights[ \t]+(?=[A-Z“\"'])"  # the label of a box
    r"|^[ \t]*Facebook[ \t]+Twitter[ \t]+Pinterest[ \t]+(?=[A-Z])"
    r"|(?:\bEnlarge this image[ \t]+)?\btoggle caption\b(?:[ \t]+\S+){0,12}[ \t]*$",  # and the credit behind it
    re.M,
)


def find_controls(text: str) -> list[Span]:
    """The labels and controls of a page beside its pictures, in order."""
    why = ("a label or control beside a picture",)
    return [Span(m.start(), m.end(), "boilerplate", why) for m in _CONTROL.finditer(text)]


_FILM = re.compile(r"^[ \t]*\d{1,2}:[0-5]\d[ \t]+(?![AaPp]\.?[Mm]\b)(?=\S)[^\n]{10,}$", re.M)  # "0:43 Man found dead"
FILMS = 3  # from which lines that begin with a length are a list of films, and not a log by the clock


def find_films(text: str) -> list[Span]:
    """The lines of a list of films on other news, each with its length, in order."""
    lines = list(_FILM.finditer(text))
    why = ("one of a list of films",)
    return [Span(m.start(), m.end(), "boilerplate", why) for m in lines] if len(lines) >= FILMS else []
