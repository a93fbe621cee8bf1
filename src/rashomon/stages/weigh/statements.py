"""Which of a fact's claims says it best, and what question the fact answers."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from rashomon.language.inflection import plural
from rashomon.language.sentences import said, says_nothing
from rashomon.records import Claim
from rashomon.stages.weigh.claimwords import LONGER, stem
from rashomon.stages.weigh.refusals import MEANT, affirms, refused_words
from rashomon.stages.weigh.sides import Matrix, Sides

# How well a claim is understood by itself, by its form; and with the words for who does it put before it.
FORM = {"sentence": 0.45, "pronoun": 0.1, "predicate": 0.05, "nominal": 0.0}
WITH_DOER, NAMED, CAPITAL = 0.15, 0.1, 0.1
SAYS_NOTHING, QUOTES_HALF, SHORT, LONG, ADOPTS = -0.3, -0.2, -0.2, -0.01, -0.6
USUAL = 14  # content words
PHRASE = re.compile(r"[“\"«]([^“”\"«».!?\n]{3,60})[”\"»]")  # somebody's expression, too short to be all that was said
EXPRESSION = 6  # words at most
ADOPTED = 2  # words of one, which told without the marks are its speaker's word as one's own
NAMES = re.compile(r"\b[A-Z]\w*")  # a title in marks is nobody's expression


def speaker(sides: Sides, between: Matrix, group: Sequence[int], asked: Sequence[int], texts: dict[str, str]) -> Claim:
    """Return the claim that says the fact best: near to all of its group, a full clause, clear by itself.

    Of what some say and others deny it is the word of those who say it: what is denied can be read from that.
    `between` [group, group]: how likely two tell the same; `asked`: those of the group that may speak.
    """
    if len(group) == 1:
        return sides.claims[group[0]]
    asked = _affirming(sides, between, group, asked, texts) or asked
    known = np.isfinite(between).sum(1)
    nearness = np.where(known > 0, np.nan_to_num(between).sum(1) / np.maximum(known, 1), 0.0).astype(np.float32)
    near_of = dict(zip(group, nearness.tolist(), strict=True))
    adopting = _adopting([sides.claims[i] for i in group], texts)

    def worth(i: int) -> tuple[float, float, int, str]:
        c = sides.claims[i]
        clear = _clarity(c, texts[c.article_id], is_named=bool(sides.actors[i])) + (c.id in adopting) * ADOPTS
        return (-round(0.7 * near_of[i] + 0.5 * c.telling + clear, 4), -c.telling, c.start, c.id)

    return sides.claims[min(asked, key=worth)]


def _affirming(
    sides: Sides, between: Matrix, group: Sequence[int], asked: Sequence[int], texts: Mapping[str, str]
) -> list[int]:
    """Those of the claims asked that say as a sentence what another claim of the group denies."""
    denied = [n for n, c in enumerate(sides.claims[i] for i in group) if refused_words(c, texts[c.article_id])]
    met = np.nan_to_num(between[:, denied]).max(axis=1, initial=0.0) >= MEANT
    says_so = {i for i, meant in zip(group, met.tolist(), strict=True) if meant}
    may_speak = [(i, sides.claims[i]) for i in asked if i in says_so]
    return [i for i, c in may_speak if c.form == "sentence" and affirms(c, texts[c.article_id])]


def _adopting(claims: Sequence[Claim], texts: Mapping[str, str]) -> set[str]:
    """Return the claims that tell as their own what another article puts in quotation marks: "this act of piracy"."""
    coined: dict[str, set[str]] = defaultdict(set)
    for c in claims:
        for phrase in PHRASE.finditer(texts[c.article_id], max(0, c.start - 1), c.stop + 1):
            if len(phrase[1].split()) <= EXPRESSION:
                coined[c.article_id] |= _stems(NAMES.sub(" ", phrase[1]))
    found = set()
    for c in claims if coined else ():
        own = _stems(PHRASE.sub(" ", texts[c.article_id][max(0, c.start - 1) : c.stop + 1]))
        if any(article != c.article_id and len(words & own) >= ADOPTED for article, words in coined.items()):
            found.add(c.id)
    return found


def _stems(words: str) -> set[str]:
    """The stems of words of four letters and more."""
    return {stem(word.lower()) for word in LONGER.findall(words)}


def _clarity(c: Claim, text: str, *, is_named: bool) -> float:
    """How well a claim can be understood by itself."""
    words = said(c, text)
    return (
        FORM.get(c.form, 0.0)
        + bool(c.doer) * WITH_DOER
        + is_named * NAMED
        + words[:1].isupper() * CAPITAL
        + says_nothing(c) * SAYS_NOTHING
        + (words.count("“") != words.count("”") or words.count('"') % 2) * QUOTES_HALF
        + (len(c.words) < 3) * SHORT
        + max(0, len(c.words) - USUAL) * LONG
    )


MEASURE_QUESTIONS = {
    "missing": "How many are missing?",
    "on board": "How many were on board?",
    "age": "How old?",
    "depth": "How deep?",
    "height": "How high?",
    "width": "How wide?",
    "length": "How long?",
    "distance": "How far?",
    "duration": "How long did it take?",
    "diameter": "How wide?",
    "thickness": "How thick?",
    "area": "How large?",
    "mass": "How heavy?",
    "volume": "How much of it?",
    "temperature": "At what temperature?",
    "power": "How much power?",
    "o'clock": "At what time?",
    "speed": "How fast?",
    "time": "How often?",
    "money": "How much money?",
    "survived": "How many survived?",
    "escaped": "How many escaped?",
    "share": "What share?",
    "": "How many?",
    "count": "How many?",
}


def count_question(measure: str) -> str:
    """Return what is asked where something is counted."""
    if measure in MEASURE_QUESTIONS:
        return MEASURE_QUESTIONS[measure]
    words = measure.replace("_", " ")
    if DONE.search(words):
        return f"How many were {words}?"
    return f"How many {words if NAME_OF_MANY.fullmatch(words) else plural(words)}?"


NAME_OF_MANY = re.compile(r"[A-Z]\w*s")  # "Danes", which the reader leaves as they are
DONE = re.compile(r"(?:ed|en|hurt|shot)$")  # what was done to those counted: killed, stolen


def question(sides: Sides, group: Sequence[int], statement: str) -> str:
    """Return what the fact answers: a count where its claims count the same thing, else its statement as a question."""
    counted = Counter(m for i in group for m in {f.measure for f in sides.figures[i]})
    measure, n = min(counted.items(), key=lambda m: (-m[1], m[0]), default=("", 0))
    if n * 2 > len(group):
        return count_question(measure) if measure else f"How much: {statement}?"
    return f"{statement[:1].upper()}{statement[1:]}?"
