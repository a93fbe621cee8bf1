"""Words by which a report turns from its own happening to others: "in an unrelated incident", "so far this year"."""

import re
from collections.abc import Iterator

from rashomon.language.dateforms import MONTHS

_CASE = (
    r"(?:incident|shooting|stabbing|attack|crash|case|killing|homicide|fire|accident|collision|robbery|bombing|blast"
    r"|explosion|raid|clash|strike)"
)
_MONTH = "|".join(m for m in sorted(MONTHS) if len(m) > len("sept"))
ELSEWHERE = re.compile(  # from here on to the end, where reports put what else there was
    rf"\bin (?:(?:an?|another) )?(?:(?:separate|unrelated|different|another|second)(?:,? (?:and|but) \w+)*,? )+"
    rf"(?:\w+ )?{_CASE}\b|^\W*(?:another|a separate|an unrelated) (?:\w+ )?{_CASE} "
    r"(?:happened|occurred|took place|was reported|left|killed|injured|wounded)\b",
    re.I,
)
FORMERLY = re.compile(rf"\bin (?:an?|the) (?:previous|earlier|similar|past) (?:\w+ )?{_CASE}\b", re.I)
OVER_MANY = re.compile(  # a count over many happenings
    r"\bso far (?:this|in)\b|(?<!earlier )(?<!later )\bthis year\b"
    r"|\b(?:last|past|previous|recent) (?:\w+ )?(?:years|months|weeks|days|decade)\b"
    rf"|\bsince (?:the (?:start|beginning) of|\d{{4}}|(?:{_MONTH})\b)|\b(?:per|each|every) year\b"
    r"|\w a year\b(?! (?:ago|after|later|earlier|before|since|or|and|old))"
    r"|\bannually\b"
    rf"|\b(?:separate|unrelated|different|string of|series of|wave of) (?:\w+ )?{_CASE}s\b"
    r"|\bacross the (?:city|country|county|state|nation)\b"
    r"|\b(?:citywide|statewide|nationwide|countrywide|nationally)\b"
    rf"|\b(?:in|from|by|across) (?:\w+ ){{0,2}}{_CASE}s (?:throughout|across|over|during|since|around|citywide)\b",
    re.I,
)
CAUSE = re.compile(  # before a death that is what the news came of: "protests sparked by the police killing of"
    r"\b(?:in (?:response|reaction|retaliation) (?:to|for)|retaliat\w+ (?:for|against)|fallout from|in the wake of"
    r"|(?:sparked|prompted|triggered|fuelled|fueled) by|(?:protests?|outrage|anger|fury|unrest|demonstrations?|riots?)"
    r" (?:over|against|at|after|following)|(?:revenge|vengeance) for|to avenge|anniversary of)\b[^;!?]*$",
    re.I,
)
YEARS = re.compile(r"\b(?:[\w-]+ )?years? (ago|earlier|after)\b", re.I)
NAMED_YEAR = re.compile(r"\b(?:in|of|the|since|from|until|late|early|mid-?)\s+(?:19|20)\d\d\b", re.I)
LEAD = 3  # sentences in which a report speaks of its own happening, whatever others it names


def years_before(sentence: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that tell of what was years before: "two years after | the flood in Tarn"."""
    for found in YEARS.finditer(sentence):
        opens, comma = not sentence[: found.start()].strip(' “"'), sentence.find(",", found.end())
        if found[1].lower() == "after":
            yield found.end(), comma if opens and comma > 0 else len(sentence)
        elif opens:
            yield 0, len(sentence)
        else:
            yield max(sentence.rfind(mark, 0, found.start()) for mark in ",;") + 1, found.end()


def names_year(sentence: str) -> bool:
    """Whether a sentence names the year of what it tells: news of the day does not, and so it is of another time."""
    return bool(NAMED_YEAR.search(sentence))


def is_what_it_came_of(before: str) -> bool:
    """Whether what follows in the sentence is told as what the news came of, by the sentence's words before it."""
    return bool(CAUSE.search(before))


def other_happenings(sentences: list[str]) -> frozenset[int]:
    """Return the numbers of the sentences that tell of other happenings than the text's own."""
    found = {n for n, words in enumerate(sentences) if FORMERLY.search(words) or ELSEWHERE.search(words)}
    turn = next((n for n, words in enumerate(sentences) if n >= LEAD and ELSEWHERE.search(words)), len(sentences))
    return frozenset(found) | frozenset(range(turn, len(sentences)))


def counts_many(sentence: str) -> bool:
    """Whether the numbers of the sentence count over many happenings: "12 people shot in the city so far this year"."""
    return bool(OVER_MANY.search(sentence))
