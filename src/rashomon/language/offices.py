"""What a text says a person is, beside the person's name: "police spokeswoman Jane Roe", "Jane Roe, head of the union".

Read off the line, without a tree: a tagger's arcs tie a title to its name more surely than "of the port authority" to
the title, and it is the body that tells for whom a person speaks.
"""

import re
from collections.abc import Iterator

from rashomon.language.reporting import VERB_FORMS

OFFICES = re.compile(
    r"\b(?:spokes\w+|press (?:secretary|officer)|\w*minist(?:er|ry)|secretary|director|chief|heads?|headed"
    r"|command(?:er|ant)|commissioner|governor|mayor|deputy|officer|inspector|superintendent|chair(?:man|woman|person)?|president"
    r"|premier|general|colonel|captain|lieutenant|sergeant|major"
    r"|sheriff|detective|trooper|constable|marshal|col|lt|capt|sgt|cmdr|comdr|cpl|insp|supt|lawyer|attorney|counsel|prosecutor|judge|pathologist|coroner"
    r"|engineer|doctor|surgeon|nurse|priest|pastor|rabbi|imam|parson|professor|researcher|owner|founder|manager"
    r"|representative|ambassador|consul|envoy|delegate|leader|coordinator|official|adviser|advisor|aide|principal"
    r"|headmaster|headmistress|treasurer|registrar|administrator|executive|newsreader|presenter|anchor|driver|pilot"
    r"|skipper|survivor|witness|guide|foreman|technician|mechanic|resident|neighbour|neighbor|widow|husband|wife"
    r"|mother|father|brother|sister|son|daughter|cousin|uncle|aunt|works|speaks|runs|leads|led|boss|prefect|voivode"
    r"|author|caretaker|watchman|guard|warden|keeper|clerk|auditor|teacher|bishop|farmer|fisherman|trader|passenger|referee)\b"
)
"""Words without which the stretch beside a name says nothing of who the person is."""
LINE = 110  # characters before a name that can hold its office
TITLES = 4  # words before a name among which the office stands: "spokesman Lt Col"
LONGEST_TITLE = 4  # letters with a stop that end no sentence: "Capt."
_AHEAD = re.compile(
    r"(?:^|[\s“\"(])((?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w-]*['’]s?) [^,.;:()!?–—“”\"\n]{3,80}), $"
)
LEADING = 6  # words of an apposition among which the office stands
_BEFORE = re.compile(r"(?:[\w’'./&-]+ ){1,9}$")
_BREAK = re.compile(
    r"^(?:and|but|that|when|while|where|after|before|with|to|by|from|as|who|which|whom|said|says|say|told|tells|added|adds"
    r"|is|was|are|were|has|had|have|not|nor|or|if|because|according|than|then|on|at|in|through|did|does|do|will|would"
    r"|could|can|calls|called|named|met|asked|quoted|quoting|citing|identified)$"
)
_AFTER = re.compile(r"\s?[,(–—]\s?([^,.;:()!?–—“”\"\n]{3,90})(?=[,.;:)!?–—“”\"\n]|$)")
_OF = re.compile(
    r" ((?:of|from|at|for) (?:the )?[\w’'-]+(?: [A-Z][\w’'-]*| (?:of|and|the) [A-Z][\w’'-]*| [a-z]+){0,4})"
)
_NO_OFFICE = re.compile(
    r"^(?:who|which|whose|and|but|said|says|told|adding|in|on|at|after|before|when|where|with|citing)\b", re.I
)
FORMER = re.compile(r"\b(?:former|ex|late|once)\b", re.I)


def beside(text: str, name: str) -> Iterator[str]:
    """Yield what the text says the bearer of the name is, in the order of the text."""
    if name not in text:  # most names of a story stand in few of its texts, and a pattern a name takes long to make
        return
    for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
        left = text[max(0, found.start() - LINE) : found.start()]
        phrases = (_before(left), _ahead(left, text[found.end() : found.end() + 1]), *_after(text, found.end()))
        yield from (p for p in phrases if p and not FORMER.search(p))


def _before(text: str) -> str:
    """The words up to the name that no mark, verb or conjunction parts from it: "The port's deputy harbour master"."""
    found = _BEFORE.search(text)
    kept: list[str] = []
    for word in reversed(found[0].split() if found else []):
        if _BREAK.match(word.casefold()) or _is_verb(word) or (word[-1] in ".!?" and len(word) > LONGEST_TITLE):
            break
        kept.append(word)
    return " ".join(reversed(kept)) if OFFICES.search(" ".join(kept[:TITLES]).casefold()) else ""


def _is_verb(word: str) -> bool:
    """Whether a word is a reporting verb in use: "the government blames Colonel Roe" gives him no office in it."""
    return word.islower() and word != "states" and word.endswith(("s", "ed")) and word in VERB_FORMS


def _ahead(left: str, following: str) -> str:
    """The office that stands before the name between commas: "The head of the union, Jane Roe, …"."""
    found = _AHEAD.search(left) if following in {",", ".", ")", ""} else None
    return found[1] if found and OFFICES.search(found[1].casefold()) else ""


def _after(text: str, at: int) -> Iterator[str]:
    """The apposition behind a name, and the body that follows it without a comma: "Jane Roe of the port authority"."""
    found = _AFTER.match(text, at)
    if found and not _NO_OFFICE.match(found[1]) and OFFICES.search(" ".join(found[1].casefold().split()[:LEADING])):
        yield found[1].strip()
    if found := _OF.match(text, at):
        words = found[1].split()
        stop = next((i for i, word in enumerate(words[1:], 1) if _BREAK.match(word)), len(words))
        yield " ".join(words[:stop])
