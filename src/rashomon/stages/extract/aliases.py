"""Drafts → fewer drafts: names that the text itself joins, after `namesakes` has gathered what is alike.

"FSB" and "Federal Security Service", by brackets or initials; "Omar Said, better known as the Heron".
"""

import re
from dataclasses import replace

from rashomon.language.names import bare, is_acronym, is_acronym_of
from rashomon.stages.extract.namesakes import Draft, same_sort


def joined(drafts: list[Draft], text: str) -> list[Draft]:
    """The article's actors by first mention."""
    drafts = _aliases(_acronyms(drafts, text), text)
    return sorted(drafts, key=lambda d: (min(m.start for m in d.mentions), d.fullest))


# --- acronyms ---------------------------------------------------------------------------------------------------------


def _acronyms(drafts: list[Draft], text: str) -> list[Draft]:
    """Joins "FSB" to "Federal Security Service" where brackets or the initials say so."""
    gone: set[int] = set()
    for n, short in enumerate(drafts):
        if not any(is_acronym(bare(name)) for name in short.names):
            continue
        for k, long in enumerate(drafts):
            if k == n or k in gone or n in gone or long.kind in {"person", "country"}:
                continue
            if short.keys and short.keys != long.keys:
                continue
            if _spells(short, long, text):
                for mention in short.mentions:  # read as a place, initials have a country that means nothing
                    long.add(mention if short.keys else replace(mention, kind=long.kind, country=""))
                gone.add(n)
    return [d for n, d in enumerate(drafts) if n not in gone]


def _spells(short: Draft, long: Draft, text: str) -> bool:
    bracketed = any(
        text[a.stop : b.start] in {" (", "("} and text[b.stop : b.stop + 1] == ")" and is_acronym(bare(b.name))
        for a in long.mentions
        for b in short.mentions
    )
    return bracketed or any(is_acronym_of(s, full) for s in short.names for full in long.names)


# --- also known as ----------------------------------------------------------------------------------------------------

_ALIAS = re.compile(
    r"[\s,;(–—\"“‘']*(?:who |which |that )?(?:is |was |are |were )?"
    r"(?:(?:also|better|best|more|widely|commonly|formerly|previously|otherwise|locally|usually|sometimes) ){0,2}"
    r"(?:known (?:as|by (?:her|his|its|their) [a-z ]{3,20})|a\.?k\.?a\.?|nicknamed|alias|n[ée]e)[\s,:\"“‘'(]*(?:the )?"
)
# Brackets between a name and what it is also called: a birthday, a spelling.
_BRACKETS = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\]")


def _aliases(drafts: list[Draft], text: str) -> list[Draft]:
    """Joins what the text says to be called two names: "Omar Said, better known as the Heron"."""
    if not _SAYS_ALIAS.search(text):
        return drafts
    rows = sorted(
        ((m, n) for n, d in enumerate(drafts) for m in d.mentions), key=lambda r: (r[0].start, r[0].stop, r[1])
    )
    into: dict[int, int] = {}
    for k, (late, number) in enumerate(rows):
        for early, other in reversed(rows[max(0, k - 3) : k]):
            between = text[early.stop : late.start]
            if number != other and number not in into and _also_called(drafts[other], drafts[number], between):
                while other in into:
                    other = into[other]
                if other != number:
                    into[number] = other
                    for mention in drafts[number].mentions:
                        drafts[other].add(mention)
                break
    return [d for n, d in enumerate(drafts) if n not in into]


_SAYS_ALIAS = re.compile(r"known (?:as|by) |a\.?k\.?a\b|nicknamed |\balias |\bn[ée]e ")


def _also_called(early: Draft, late: Draft, between: str) -> bool:
    if len(between) > 160 or "\n" in between or not (same_sort(early.kind, late.kind) or late.kind == "other"):
        return False
    return bool(_ALIAS.fullmatch(_BRACKETS.sub("", between))) or bool(_ALIAS.fullmatch(between))
