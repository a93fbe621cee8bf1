"""Reads a line for the words that mark it as furniture of a page, and holds the word lists that cleaning goes by."""

import re

from rashomon.language.boilerplate_cues import CUES


def read_lower(words: str) -> str:
    """The words as the cues read them: lower case, straight apostrophes, marks that open a word set off by a space."""
    return re.sub(r"(?<=[\[(“\"/|¡¿])(?=\w)", " ", words.lower().replace("’", "'").replace("‘", "'"))


_STEM = 4  # letters of a phrase's first word that it is looked up by


def _flat(words: str) -> str:
    """The words with single spaces for all marks between them, and one at either end."""
    return " " + " ".join(re.findall(r"[\w'-]+", words)) + " "


def _index() -> dict[str, list[tuple[str, str]]]:
    """Phrases by the first letters of their first word: a sentence is tried only on the few it could hold."""
    found: dict[str, list[tuple[str, str]]] = {}
    for cue in CUES:
        for phrase in cue.phrases:
            flat = _flat(phrase.rstrip("*"))
            found.setdefault(flat[1:].split()[0][:_STEM], []).append(
                (flat[:-1] if phrase.endswith("*") else flat, cue.name)
            )
    return found


_PHRASES = _index()


def find_cues(words: str) -> tuple[list[str], list[str]]:
    """The names of the cues that a line begins with, and of those it holds. `words` is what `read_lower` returns."""
    begun = [cue.name for cue in CUES if cue.begins(words)]
    held = {cue.name for cue in CUES if cue.keyed and cue.occurs(words)}
    flat = _flat(words)
    for stem in {w[:_STEM] for w in flat.split()} & _PHRASES.keys():
        held.update(name for phrase, name in _PHRASES[stem] if phrase in flat)
    return begun, [cue.name for cue in CUES if cue.name in held or cue.name in begun]


BY_NAME = re.compile(
    r"^\W*(?:By|BY|by|Text|Words|Por|Par|Von|Van|Di|di|Af|Reporter|Reporters|Author|Autor|Müəllif|كتبت)\b:?\s+"
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?[^\W\d_a-z][\w.'’-]*"
    r"(?:\s+(?:and|&|in|at|for|y|et|e|und|i|of|the|de|da|al|,|\||-|–|—|[^\W\d_a-z][\w.'’,-]*)){0,12}\W*$"
)
# What an appeal of several paragraphs begins with.
APPEAL_OPENER = re.compile(
    r"\W*(?:dear (?:readers?|friends?|subscribers?|members?)\b"
    r"|(?:a|an) (?:\w+ )?(?:message|note|word|appeal|letter) (?:from|to) (?:the|our|your|us)\b"
    r"|before you (?:go|leave)\b|(?:please )?support (?:us|our work|independent journalism)\W*$|why we need your)"
)
BREADCRUMB = re.compile(r"^\W*(?:Home|HOME|Start|Front page|You are here:?)\b(?:\s+[A-Z]|\s*[>»/|›])")

# Function words of English: a clause without any is a heading, a list, or another language.
FUNCTION_WORDS = frozenset(
    """a about after again against all also although am among an and any are as at be because been before being between
    both but by can could did do does during each for from further had has have having he her here hers him his how i if
    in into is it its itself just may me might more most must my no nor not now of off on once one only or other our out
    over own same she should since so some such than that the their them then there these they this those though through
    to too under until up upon us very was we were what when where which while who whom whose why will with within
    without would yet you your""".split()
)

# Words that make a clause of a line; with the ending -ed they stand for a finite verb.
VERBS = frozenset(
    """is are was were has have had be been will would can could may might must shall should do does did says said say
    told tells asked added wrote went came took gave made got left kept held found saw led met ran fell rose won lost
    began died hit shot struck broke sent spent built brought bought sold stood understood thought knew known seen taken
    given done gone became remains remain shows show showed means mean wants want hopes hope expects expect denies deny
    claims claim believes believe plans plan faces face calls call""".split()
)

REPORTING = re.compile(
    r"\b(?:said|says|told|added|announced|reported|according to|claimed|"
    r"alleged|confirmed|denied|stated|insisted|warned)\b"
)
SECOND_PERSON = re.compile(r"\b(?:you|your|yours|you're|you'll)\b")
FIRST_PLURAL = re.compile(r"\b(?:we|us|our|ours|we're)\b")
IMPERATIVE = re.compile(
    r"\W*(?:please\s+)?(?:read|see|watch|follow|join|share|subscribe|sign|click|tap|get|download|support|donate|listen|"
    r"send|call|text|email|write|register|log|enter|visit|check|buy|order|help|become|like|contact|tell|advertise|"
    r"forward|reply|try|save|vote|win|discover|receive|refresh|adopt|enjoy|find)\b"
)
