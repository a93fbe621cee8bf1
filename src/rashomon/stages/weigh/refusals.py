"""What a claim says that somebody denies, and what another claim says so that it may be that."""

import re
from collections.abc import Mapping

from rashomon.language.denials import IN_FULL, NOT, OF_WHAT_IS_SAID, SAID_WHAT, UNDONE
from rashomon.language.inflection import bases
from rashomon.language.scopes import sentence_around
from rashomon.records import Claim

MEANT = 0.55  # likeness from which what is denied is taken to be what another says
WORD = re.compile(r"[^\W\d_]{3,}")
ASIDE = re.compile(r"[,;:—–]|\b(?:which|who|where|whose|as|after|before|but|and)\b")  # ends what is denied
ASKED = re.compile(r"[^.;!?\n]*\?")  # behind what is only asked
TO = re.compile(r"\bto\s$", re.I)  # before what is asked for, planned or feared, which nobody says is so
EMPTY = frozenset("be have do make take get give go come say tell deny reject dismiss dispute refute".split())


def refused_words(c: Claim, text: str) -> frozenset[str]:
    """Base forms of the words behind the one that denies them, within the claim; none where it tells no denial."""
    if c.stance != "denied" or c.negated or not any(c.source_text):
        return frozenset()
    match = _denying(c, text)
    if match is None or ASIDE.search(text, match.end(), max(c.start, match.end())):
        return frozenset()
    denied = ASIDE.split(text[max(c.start, match.end()) : c.stop].lower(), maxsplit=1)[0]
    words = [match[0].lower(), *WORD.findall(denied)]
    return frozenset(base for word in words for base in (word, *bases(word))) - EMPTY


def _denying(c: Claim, text: str) -> re.Match[str] | None:
    """The word that denies something in a claim or before it in its sentence; "efforts to rebut" denies nothing."""
    start = sentence_around(text, c.start, c.stop)[0]
    match = IN_FULL.search(text, start, c.stop)
    return None if match is None or UNDONE.search(text[start : match.start()]) else match


def names_what(c: Claim, text: str) -> bool:
    """Whether a denial says itself what it denies: what "the claims" are, only the sentences before it tell."""
    match = _denying(c, text)
    if match is None:
        return False
    pointing = OF_WHAT_IS_SAID.match(text, match.start())
    return pointing is None or SAID_WHAT.match(text, pointing.end()) is not None


def affirms(c: Claim, text: str) -> bool:
    """Whether a claim says that something is so, and no word of it, as far as it goes on, that something is not.

    What does the firm have to say of it? That says nothing.
    """
    stop = max(c.stop, c.said_stop)
    denies = any(pattern.search(text, c.start, stop) for pattern in (IN_FULL, NOT))
    is_asked = ASKED.match(text, stop) is not None
    return c.stance in ("asserted", "alleged") and not (c.negated or denies or is_asked or is_wanted(c, text))


def is_wanted(c: Claim, text: str) -> bool:
    """Whether a claim is what somebody asks for, plans or fears, which it does not say is so: "to allow more"."""
    return TO.search(text, max(0, c.head_start - 3), c.head_start) is not None


def predicates(c: Claim, texts: Mapping[str, str]) -> frozenset[str]:
    """Base forms that the word which heads a claim may have; `texts`: by article id."""
    head = texts[c.article_id][c.head_start : c.head_stop].lower()
    return frozenset({c.predicate.lower(), head, *bases(head)}) - EMPTY
