"""A page's title, its text and where it stands → the article's headline: one line without the site's name behind it."""

import re
from itertools import accumulate

from rashomon.language.functionwords import FUNCTION_WORDS

LINE_END = re.compile(r"\\[nrt](?![A-Za-z])")  # an escape that nobody undid; "C:\\new" keeps its own
PART = re.compile(r"\s+(?:[-–|·»•:>]|::)\s+")
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
LEAST = 4  # words of a headline: "Live updates - Fire at Brask" keeps its second part
MOSTLY = 0.5  # of the words behind a headline: where the text has more of them they tell something of it
SITES = frozenset({"news", "weather", "sports", "sport", "traffic"})  # what a site's name may hold in small letters
SHORTEST = 2  # letters of a word that is looked for in an address


def headline(title: str | None, text: str, site: str) -> str | None:
    """Return a title without line ends, blanks around it and the site's name behind it; None for none.

    `site`: the page's address, and its outlet's name if that is known.
    """
    line = " ".join(LINE_END.sub(" ", title or "").split())
    cuts = [m.span() for m in PART.finditer(line)]
    if not cuts:
        return line or None
    at = _plain(site.casefold())
    known = {word for word in map(str.casefold, WORD.findall(text)) if len(word) < SHORTEST or _plain(word) not in at}
    parts = PART.split(line)
    before = accumulate(len(part.split()) for part in parts)
    for (start, stop), part, words in zip(cuts, parts[1:], before, strict=False):
        if words >= LEAST and _is_site(part, known) and _is_site(line[stop:], known):
            return line[:start]
    return line


def _plain(word: str) -> str:
    return re.sub(r"[\W_]+", "", word)


def _is_site(words: str, known: set[str]) -> bool:
    """Whether words behind a headline are a name of which the text does not tell: "The Brask Post", "KXYZ News 5"."""
    telling: list[str] = [word for word in WORD.findall(words) if word.casefold() not in FUNCTION_WORDS]
    names = sum(w[0].isupper() or w[0].isdigit() or "." in w or w.casefold() in SITES for w in telling)
    told = sum(word.casefold() in known for word in telling)
    return names > MOSTLY * len(telling) >= told
