"""Which of a fact's claims says it best, and what question the fact answers."""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from rashomon.language.reporting import VERBS
from rashomon.records import Claim
from rashomon.stages.weigh.likeness import Matrix, Sides

# A claim that opens with one of these needs the words before it to be understood.
OPENERS = tuple(
    f"{word} "
    for word in (
        "that which who whom whose when where while whether because since if amid although though and but or than "
        "in on at of by for over after before during to with as against from into about between through without "
        "it he she they we i you these this those there here his her their its one both all some others another "
        "being having including well more most only also not still already"
    ).split()
)
NAMED, CLAUSE, CAPITAL, SUBJECT = 0.1, 0.2, 0.1, 0.25
NOBODY_DOES = -0.2  # a clause whose subject stands outside it
OPENS_INSIDE, SAYS_NOTHING, QUOTES_HALF, SHORT, LONG = -0.3, -0.3, -0.2, -0.2, -0.01
USUAL = 14  # content words


def speaker(sides: Sides, between: Matrix, group: Sequence[int], asked: Sequence[int], texts: dict[str, str]) -> Claim:
    """Return the claim that says the fact best: near to all of its group, a full clause, clear by itself.

    `between` [group, group]: how likely two tell the same; `asked`: those of the group that may speak.
    """
    if len(group) == 1:
        return sides.claims[group[0]]
    known = np.isfinite(between).sum(1)
    nearness = np.where(known > 0, np.nan_to_num(between).sum(1) / np.maximum(known, 1), 0.0).astype(np.float32)
    near_of = dict(zip(group, nearness.tolist(), strict=True))

    def worth(i: int) -> tuple[float, float, int, str]:
        c = sides.claims[i]
        clear = _clarity(c, texts[c.article_id], is_named=bool(sides.actors[i]))
        return (-round(0.7 * near_of[i] + 0.5 * c.telling + clear, 4), -c.telling, c.start, c.id)

    return sides.claims[min(asked, key=worth)]


def _clarity(c: Claim, text: str, *, is_named: bool) -> float:
    """How well a claim can be understood by itself."""
    words = text[c.start : c.stop]
    is_clause, is_inside = c.kind == "clause", words.casefold().startswith(OPENERS)
    return (
        is_named * NAMED
        + is_clause * CLAUSE
        + words[:1].isupper() * CAPITAL
        + (is_clause and c.head_start > c.start and not is_inside)
        * SUBJECT  # before its verb stands mostly its subject
        + (is_clause and bool(doer(c, text))) * NOBODY_DOES
        + is_inside * OPENS_INSIDE
        + (c.head_stop >= c.stop and c.predicate in VERBS) * SAYS_NOTHING  # "The coast guard denied"
        + (words.count("“") != words.count("”") or words.count('"') % 2) * QUOTES_HALF
        + (len(c.words) < 3) * SHORT
        + max(0, len(c.words) - USUAL) * LONG
    )


PRONOUNS = frozenset(
    "it he she they we i you this that these those which who what one some both all there here his her its "
    "their".split()
)
LONGEST_DOER = 60  # characters


def doer(c: Claim, text: str) -> str:
    """Return who does what a claim says, or has it happen to them, where the words for it stand before the claim."""
    before = {
        role: (start, stop)
        for role, start, stop in zip(c.role, c.role_start, c.role_stop, strict=True)
        if role in ("A0", "A1") and start < c.head_start
    }
    start, stop = before.get("A0") or before.get("A1") or (c.start, c.start)
    words = " ".join(text[start:stop].split())
    outside = c.kind == "clause" and stop <= c.start and start < stop <= start + LONGEST_DOER
    return words if outside and words.casefold() not in PRONOUNS else ""


def stated(c: Claim, text: str) -> str:
    """Return a claim's words, with who does it in brackets before them where they do not say it."""
    words, who = " ".join(text[c.start : c.stop].split()), doer(c, text)
    return f"[{who}] {words[:1].lower()}{words[1:]}" if who else words


MEASURE_QUESTIONS = {
    "killed": "How many were killed?",
    "injured": "How many were injured?",
    "detained": "How many were detained?",
    "missing": "How many are missing?",
    "displaced": "How many were displaced?",
    "rescued": "How many were rescued?",
    "age": "How old?",
}


def count_question(measure: str) -> str:
    """Return what is asked where something is counted."""
    return MEASURE_QUESTIONS.get(measure) or (f"How many: {measure}?" if measure not in ("", "count") else "How many?")


def question(sides: Sides, group: Sequence[int], statement: str) -> str:
    """Return what the fact answers: a count where its claims count the same thing, else its statement as a question."""
    counted = Counter(m for i in group for m in {f.measure for f in sides.figures[i]})
    measure, n = min(counted.items(), key=lambda m: (-m[1], m[0]), default=("", 0))
    if n * 2 > len(group):
        return count_question(measure) if measure else f"How much: {statement}?"
    return f"{statement[:1].upper()}{statement[1:]}?"
