"""Verbs of the lists of deeds in their everyday senses: "pulled out a knife", "hit her head", "the shares rallied".

What the words right beside a verb settle by themselves is in `deedwords.PHRASES`; here is what needs to know where in
the sentence they stand. The lists are our own compilation.
"""

from collections.abc import Callable, Collection

from rashomon.language.arcs import Tree
from rashomon.language.beings import VEHICLES, is_someone
from rashomon.language.deedparties import parties_at
from rashomon.language.deedwords import DOCUMENTS
from rashomon.language.sources import is_time

AIDS = frozenset(
    """aid assistance help relief money million billion dollar euro pound $ € £ loan grant support food medicine
    equipment shelter protection weapon arm ammunition supply fund tonne ton ship tank missile aircraft care vaccine
    funding cash water electricity fuel grain wheat truck tent blanket personnel troop training rouble yuan yen franc
    kroner""".split()
)
ADDRESSED = frozenset("for on upon".split())
FREED = VEHICLES | frozenset("body remains asset fund tanker cargo".split())
"""What is let go besides people."""
CARE = frozenset("hospital clinic rehab ward".split())
"""From where patients are released."""
LIMBS = frozenset("head face knee elbow ankle shoulder nose chin leg arm hand foot toe back chest hip".split())
MARKETS = frozenset(
    """stock share bond market equity price index currency future oil gold bitcoin cryptocurrency coin commodity dollar
    euro yen pound rouble ruble shares""".split()
)
ARMED = frozenset({"MIL", "REB", "UAF", "PRM"})
WITHDRAWN = frozenset(
    """troop force soldier army unit observer inspector staff diplomat monitor peacekeeper personnel contingent
    ambassador envoy adviser advisor fighter division brigade battalion delegation team""".split()
)
QUALITIES = frozenset("willing ready prepared opposed".split())
"""The adjectives that name a deed; "close", "fine" and "free" are verbs of deeds only."""


def is_quality(tree: Tree, token: int) -> bool:
    """Whether the word only says of what kind something is, or how: "a closer look", "all was fine"."""
    return tree.parsed.upos[token] in ("ADJ", "ADV") and tree.lemma(token) not in QUALITIES


def is_meant_otherwise(tree: Tree, token: int) -> bool:
    """Whether where its words stand gives a verb another sense, so that not even its phrases name a deed."""
    judged = _SENSES.get(tree.lemma(token)) if tree.parsed.upos[token] == "VERB" else None
    return judged is not None and judged(tree, token)


def is_everyday(tree: Tree, token: int, closest: Collection[str]) -> bool:
    """Whether a verb that no phrase holds has its everyday sense: "sought to go", "gave a party".

    `closest` are the lemmas of what hangs on the verb.
    """
    lemma = tree.lemma(token)
    if lemma == "seek":
        return not tree.kids(token, "obj")
    if lemma in ("insist", "call"):  # "insists that it is so" is no demand, nor is "called her on Monday"
        return ADDRESSED.isdisjoint(closest) or _is_dated(tree, token)
    if lemma == "demonstrate":  # "demonstrated its strength"
        return bool(tree.kids(token, "obj", "ccomp"))
    if lemma == "release":
        return _is_made_public(tree, token) or any(tree.lemma(t) in CARE for t in tree.kids(token, "obl"))
    if lemma == "receive":
        return bool(tree.kids(token, "obj")) and not any(_is_being(tree, t) for t in tree.kids(token, "obj"))
    if lemma == "return":  # who goes back retreats from nothing, unless armed
        return not _things(tree, token) and not _is_armed(tree, tree.subject(token))
    return lemma in ("give", "provide", "deliver", "lend", "contribute", "supply") and not _gives_aid(tree, token)


def _is_dated(tree: Tree, token: int) -> bool:
    """Whether all that is joined by "on" and the like says when."""
    joined = [t for t in tree.kids(token, "obl") if {tree.lemma(c) for c in tree.kids(t, "case")} & ADDRESSED]
    return bool(joined) and all(is_time(tree, t) or _is_day(tree, t) for t in joined)


def _is_day(tree: Tree, token: int) -> bool:
    """Whether a name is told with a number, as a month is: "April 9"."""
    return tree.parsed.upos[token] == "PROPN" and bool(tree.kids(token, "nummod"))


def _is_made_public(tree: Tree, token: int) -> bool:
    """Whether what is released is a thing and nobody is set free: "released its estimates", "a letter released by"."""
    things = _things(tree, token)
    held = [t for at in things for t in (at, *tree.kids(at, "nmod")) if tree.rel(t) != "nmod:poss"]
    if not DOCUMENTS.isdisjoint(tree.lemma(t) for t in held):
        return True
    return bool(things) and not any(_is_being(tree, t) or tree.lemma(t) in FREED for t in held)


def _things(tree: Tree, token: int) -> list[int]:
    """Return what the verb is done to: its object, the subject of its passive, what its participle is said of."""
    above = tree.parsed.head[token]
    is_told_of = tree.is_a(token, "acl") and tree.parsed.xpos[token] == "VBN" and above >= 0
    return [*tree.kids(token, "obj", "nsubj:pass"), *([above] if is_told_of else [])]


def _is_being(tree: Tree, token: int) -> bool:
    """Whether a word may mean somebody: all but the nouns for things."""
    return tree.parsed.upos[token] != "NOUN" or is_someone(tree.lemma(token))


def _is_armed(tree: Tree, token: int) -> bool:
    return token >= 0 and any(p.sector in ARMED for p in parties_at(tree, token))


def _gives_aid(tree: Tree, token: int) -> bool:
    """Whether what is given is help or money: a party and a book are given too."""
    given = tree.kids(token, "obj", "obl")
    things = [*given, *(t for o in given for t in tree.kids(o, "compound", "nmod", "nummod"))]
    return not AIDS.isdisjoint(tree.lemma(t) for t in things)


def _has_particle(tree: Tree, token: int, particle: str) -> bool:
    held = {tree.word(t).lower() for t in tree.kids(token, "compound:prt", "advmod")}
    after = token + 1
    return particle in held or (after in tree.sentence_of(token) and tree.word(after).lower() == particle)


def _takes_out(tree: Tree, token: int) -> bool:
    """Whether what is pulled out is nobody's troops: "pulled out a knife"."""
    things = [t for t in tree.kids(token, "obj") if tree.parsed.upos[t] == "NOUN"]
    theirs = any(tree.lemma(t) in WITHDRAWN or parties_at(tree, t) for t in things)
    return _has_particle(tree, token, "out") and bool(things) and not theirs


def _parts(tree: Tree, token: int) -> bool:
    """Whether nobody is broken up by another: "the couple broke up"."""
    return _has_particle(tree, token, "up") and not _things(tree, token)


def _goes_at(tree: Tree, token: int) -> bool:
    """Whether nothing is taken: "seized on the memo"."""
    cases = {tree.lemma(c) for t in tree.kids(token, "obl") for c in tree.kids(t, "case")}
    return not _things(tree, token) and bool(cases & {"on", "upon"}) and not _is_dated(tree, token)


def _hits_own(tree: Tree, token: int) -> bool:
    """Whether somebody hits a limb that is told as theirs: "fell and hit his head", and no bullet does."""
    subject = tree.subject(token)
    if subject >= 0 and not _is_being(tree, subject):
        return False
    limbs = [t for t in tree.kids(token, "obj") if tree.lemma(t) in LIMBS]
    return any(tree.parsed.upos[p] == "PRON" for t in limbs for p in tree.kids(t, "nmod:poss"))


def _rises(tree: Tree, token: int) -> bool:
    """Whether nobody protests: "the shares rallied", "rallied the team", "rallied to win"."""
    subject = tree.subject(token)
    whose = [subject, *tree.kids(subject, "compound", "nmod")] if subject >= 0 else []
    gathers = tree.kids(token, "obj", "xcomp") or [t for t in tree.kids(token, "advcl") if _is_to(tree, t)]
    return bool(gathers) or any(tree.lemma(t) in MARKETS for t in whose)


def _is_to(tree: Tree, token: int) -> bool:
    return any(tree.lemma(m) == "to" for m in tree.kids(token, "mark"))


_SENSES: dict[str, Callable[[Tree, int], bool]] = {
    "pull": _takes_out,
    "break": _parts,
    "seize": _goes_at,
    "hit": _hits_own,
    "strike": _hits_own,
    "hurt": _hits_own,
    "injure": _hits_own,
    "rally": _rises,
}
