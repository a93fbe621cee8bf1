"""Words that cannot both be said of one thing at one time, and words that mark a newer or narrower count.

Compiled for news: life and death, success and failure, consent and refusal, motion, order, weather. Stems of six
letters.
"""

PAIRS = (
    ("dead", "alive"), ("die", "surviv"), ("kill", "surviv"), ("kill", "alive"), ("dead", "surviv"),
    ("accept", "reject"), ("accept", "refuse"), ("agree", "refuse"), ("agree", "reject"), ("confir", "deny"),
    ("admit", "deny"), ("succes", "fail"), ("succee", "fail"), ("peacef", "violen"), ("accide", "delibe"),
    ("accide", "attack"), ("accide", "murder"), ("suicid", "murder"), ("natura", "murder"), ("guilty", "innoce"),
    ("legal", "illega"), ("lawful", "unlawf"), ("open", "closed"), ("open", "close"), ("begin", "end"),
    ("increa", "decrea"), ("rise", "fall"), ("arrest", "releas"), ("detain", "releas"), ("volunt", "forced"),
    ("resign", "sacked"), ("resign", "dismis"), ("win", "lose"), ("victor", "defeat"), ("first", "second"),
    ("before", "after"), ("civili", "milita"), ("armed", "unarme"), ("public", "privat"), ("full", "empty"),
    ("found", "missin"), ("intact", "damage"), ("safe", "danger"), ("allow", "ban"), ("permit", "forbid"),
    ("suppor", "oppose"), ("explos", "crash"), ("shot", "crash"), ("bomb", "accide"), ("terror", "accide"),
    ("delibe", "uninte"), ("rescue", "drown"), ("paid", "unpaid"), ("signed", "unsign"), ("licens", "unlice"),
    ("own", "rented"), ("stole", "borrow"), ("brothe", "cousin"), ("husban", "brothe"), ("north", "south"),
    ("east", "west"), ("mornin", "evenin"), ("mornin", "aftern"), ("day", "night"), ("all", "none"), ("all", "some"),
    ("every", "none"), ("succes", "failur"), ("succee", "failur"), ("ideal", "wind"), ("ideal", "storm"),
    ("ideal", "fog"), ("calm", "wind"), ("calm", "storm"), ("calm", "rough"), ("clear", "fog"), ("clear", "storm"),
    ("fine", "storm"),
    ("perfec", "storm"), ("perfec", "wind"), ("sunny", "rain"), ("dry", "rain"), ("good", "poor"), ("ideal", "poor"),
)  # fmt: skip

UPDATING = frozenset(
    (
        "rise climb grow revise update later now since overnight latest final raise lower correct increase reach "
        "recover succumb "
    ).split()
)
NARROWING = frozenset(
    (
        "include including civilian child woman soldier officer alone total overall far so among least official "
        "confirmed estimated region city province district national worldwide "
    ).split()
)
CAUSAL = frozenset(
    ("because cause due blame result trigger reason after over owing lead by fault failure malfunction ").split()
)
BLAMING = frozenset(
    (
        "blame responsible responsibility culprit behind perpetrator accuse order orchestrate carry fault cancel ban "
        "order "
    ).split()
)

_OPPOSED = {a: {y for x, y in PAIRS if x == a} | {x for x, y in PAIRS if y == a} for a in {w for p in PAIRS for w in p}}
_OPPOSABLE = frozenset(_OPPOSED)


def opposable(stems: frozenset[str]) -> frozenset[str]:
    """Those of the stems that have an opposite; `opposed` needs no others."""
    return stems & _OPPOSABLE


def opposed(left: frozenset[str], right: frozenset[str]) -> tuple[str, str] | None:
    """The first pair of opposite stems, one from each side, or None. The sides hold stems of at most six letters."""
    for a in sorted(left - right):
        for b in sorted(_OPPOSED.get(a, set()) & (right - left)):
            return a, b
    return None
