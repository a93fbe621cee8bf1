"""A predicate of a parsed sentence → the PLOVER event that it names.

It names one by itself, with the words beside it, or by a noun that a light verb leaves the naming to.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from rashomon.language.arcs import Tree
from rashomon.language.deedcauses import deed_around
from rashomon.language.deedparties import is_place, parties_at
from rashomon.language.deedseats import ENVOYS, KEPT, is_kept
from rashomon.language.deedwords import (
    BEGINS,
    CAUSAL,
    FIRM_AS_VERBS,
    HARM,
    INVERSE,
    LIGHT,
    PARTICLES,
    PHRASES,
    THINGS,
    TYPE_OF,
    WEAK,
    word_of,
)
from rashomon.language.everyday import is_everyday, is_meant_otherwise, is_quality
from rashomon.language.figurative import figure

WISHES = frozenset("expect expectation hope possibility risk fear need want prospect idea plan chance await".split())
SHOOTING, MISSILES = frozenset({"launch", "fire", "test"}), frozenset({"missile", "rocket"})
WEAPONS = MISSILES | frozenset("shell shot round bullet gas grenade bomb fire cannon tear warning artillery".split())
AIMED = frozenset("at on into against toward towards".split())
TARGETS = frozenset(
    """base village town city ship vessel boat position target building territory home house convoy post school car
    market crowd hospital embassy consulate bus truck lorry checkpoint aircraft plane""".split()
)
SUFFERED = frozenset({"ASSAULT", "COERCE"})  # deeds that are condemned, protested and avenged after they were done
TITLES = frozenset({"AGREE", "COOPERATE", "THREATEN"})  # deeds whose nouns stand in names: "the Sea Partnership"
HAD = frozenset({"CONSULT", "AGREE"})  # "had talks": to have anything else is no deed
DIPLOMATS = ENVOYS | frozenset("attaché attache chargé embassy consulate".split())
BIDS = frozenset("tell order ask instruct".split())
TRAVELS = frozenset("leave travel fly head depart journey".split())
PEOPLE = frozenset("CVL EDU JRN MED REL REF SOC LAB AGR BUS".split())
"""Who is abducted, where a town or a ship is seized."""
HELD = PEOPLE | frozenset("REB MIL CRM OPP".split())  # who can be in custody
ENVOYS_OF = ("GOV", "LEG", "MIL")  # whose journeys are a state's
BESIDE = ("obj", "iobj", "obl", "xcomp", "compound", "advmod", "nsubj", "ccomp")


@dataclass(frozen=True, slots=True)
class Named:
    """What a predicate's words name."""

    type: str
    trigger: int  # the word that names the type: the verb, or the noun beside a light one
    words: frozenset[str]
    firm: bool  # a phrase or a word that names no everyday thing


def name_deed(tree: Tree, token: int) -> Named | None:
    """Name the type: a phrase goes before its verb, the verb before the noun beside a light one.

    What is only called violent ("a legal assault") is a quarrel or nothing.
    """
    named = _named(tree, token)
    if named is None or named.type != "ASSAULT":
        return named
    violent = [t for t in dict.fromkeys((named.trigger, token)) if TYPE_OF.get(word_of(tree.lemma(t))) == "ASSAULT"]
    said = [figure(tree, t) for t in violent]
    meant = next((other for other in said if other is not None), None)
    if meant is None:
        return named
    return replace(named, type=meant) if meant else None


def _named(tree: Tree, token: int) -> Named | None:
    lemma = word_of(tree.lemma(token))
    if is_kept(tree, token):
        return Named("COERCE", token, frozenset({lemma}), firm=True)
    if is_quality(tree, token) or is_meant_otherwise(tree, token):
        return None
    near = _beside(tree, token)
    words = frozenset({lemma, *(tree.lemma(c) for t in near for c in (t, *tree.kids(t, "case")))})
    close = [t for t in near if tree.parsed.head[t] == token or tree.is_a(t, "compound", "appos", "nmod:desc")]
    closest = {tree.lemma(c) for t in close for c in (t, *tree.kids(t, "case"))}
    if lemma in SHOOTING and not closest.isdisjoint(MISSILES) and not _is_aimed(tree, token):
        return None if "satellite" in words else Named("MOBILIZE", token, words, firm=True)
    if special := _special(tree, token, words):
        return special
    forms = (_with_particle(tree, token), lemma)
    owned = {tree.lemma(t) for t in close if tree.kids(t, "nmod:poss")} & THINGS  # "took their captives to the forest"
    for verb, beside, name in PHRASES:
        if verb in forms and (not beside or not beside.isdisjoint(closest - owned)):
            return Named(name, _noun_beside(tree, near, beside, token), words, firm=True) if name else None
    if lemma in INVERSE and (told := _by_another(tree, token, words)):  # "received threats" is no reception
        return told
    return _by_itself(tree, token, words, closest) or _by_another(tree, token, words)


def at_verb(tree: Tree, token: int) -> int:
    """From the noun that names a deed to the light verb that holds its parties: "launched an investigation"."""
    above = tree.parsed.head[token]
    if above < 0 or not tree.is_a(token, "obj", "nsubj:pass") or tree.parsed.upos[token] != "NOUN":
        return token
    named = name_deed(tree, above)
    return above if named and named.trigger == token else token


def _by_itself(tree: Tree, token: int, words: frozenset[str], closest: Collection[str]) -> Named | None:
    """Name the type by the word itself."""
    lemma = word_of(tree.lemma(token))
    noun = tree.parsed.upos[token] in ("NOUN", "PROPN")
    if lemma in HARM and deed_around(tree, token) >= 0:
        return Named("ASSAULT", token, words, firm=True)
    if (noun and lemma in THINGS) or (not noun and is_everyday(tree, token, closest)):
        return None
    if tree.parsed.upos[token] == "PROPN" and TYPE_OF.get(lemma) in TITLES:
        return None
    if lemma in TYPE_OF and not (noun and lemma in WEAK):
        return Named(TYPE_OF[lemma], token, words, lemma not in WEAK or (not noun and lemma in FIRM_AS_VERBS))
    return None


def _by_another(tree: Tree, token: int, words: frozenset[str]) -> Named | None:
    """Name the type by a noun that the verb begins, causes or only carries."""
    lemma = word_of(tree.lemma(token))
    if tree.parsed.upos[token] in ("NOUN", "PROPN") or (lemma in TYPE_OF and lemma not in INVERSE):
        return None
    if not BEGINS.isdisjoint((_with_particle(tree, token), lemma)):
        begun = [t for t in (*tree.kids(token, "nsubj"), *tree.kids(token, "advcl")) if _is_begun(tree, t, token)]
        if begun:
            return Named(TYPE_OF[tree.lemma(begun[0])], begun[0], words, firm=True)
    if lemma in CAUSAL:
        harm = [t for t in tree.kids(token, "obl", "obj") if tree.lemma(t) in HARM and deed_around(tree, t) >= 0]
        return Named("ASSAULT", harm[0], words, firm=True) if harm else None
    if lemma not in LIGHT or (lemma == "declare" and tree.kids(token, "xcomp")):  # "declared the release significant"
        return None
    for other in _held(tree, token):
        found = tree.lemma(other)
        everyday = found in LIGHT or found in WEAK or found in THINGS
        carried = lemma != "have" or TYPE_OF.get(found) in HAD
        if found in TYPE_OF and not everyday and carried and tree.parsed.upos[other] == "NOUN":
            return Named(TYPE_OF[found], other, words, firm=True)
    return None


def _with_particle(tree: Tree, token: int) -> str:
    """A verb with the particle behind it: "put-off"; "" without one."""
    held = [tree.word(t).lower() for t in tree.kids(token, "compound:prt")]
    after = token + 1
    if not held and after in tree.sentence_of(token) and tree.word(after).lower() in PARTICLES:
        held = [tree.word(after).lower()]
    return f"{tree.lemma(token)}-{held[0]}" if held and tree.parsed.upos[token] == "VERB" else ""


def _is_begun(tree: Tree, token: int, verb: int) -> bool:
    """Whether a word before the verb names a deed of violence or force that the verb says has begun."""
    nominal = tree.parsed.upos[token] == "NOUN" or tree.parsed.xpos[token] == "VBG"
    lemma = tree.lemma(token)
    return token < verb and nominal and TYPE_OF.get(lemma) in SUFFERED | {"PROTEST"} and lemma not in WEAK | {"shoot"}


def _special(tree: Tree, token: int, words: frozenset[str]) -> Named | None:
    """Read what no list of words can tell: people held, diplomats told to leave, a journey, a shot at somebody."""
    if tree.parsed.upos[token] != "VERB":
        return None
    lemma = tree.lemma(token)
    if lemma == "march" and tree.kids(token, "obj"):  # "marched them into the forest"
        return Named("ASSAULT", token, words | {"abduct"}, firm=False)
    if lemma == "hold" and _is_holding(tree, token):
        return Named("COERCE", token, words, firm=True)
    if lemma in BIDS and any(tree.lemma(t) in ("leave", "go") for t in tree.kids(token, "xcomp", "ccomp")):
        told = [x for t in tree.kids(token, "obj", "iobj", "nsubj:pass") for x in tree.under(t)]
        if any(tree.lemma(t) in DIPLOMATS for t in told):
            return Named("SANCTION", token, words | {"expel"}, firm=True)
    if lemma == "turn" and _with_particle(tree, token) in ("turn-back", "turn-away") and tree.kids(token, "aux:pass"):
        return Named("COERCE", token, words | {"restrict"}, firm=True)
    if lemma == "claim":  # "claimed the attack", "claimed responsibility for it"
        own = [t for o in tree.kids(token, "obj") for t in (o, *tree.kids(o, "nmod")) if _is_assault(tree, t)]
        return Named("ASSAULT", own[0], words, firm=True) if own else None
    if lemma in TRAVELS and _is_journey(tree, token):
        return Named("CONSULT", token, words | {"visit"}, firm=False)
    if lemma == "order":  # "ordered patrols"
        sent = [t for t in tree.kids(token, "obj") if TYPE_OF.get(tree.lemma(t)) == "MOBILIZE"]
        return Named("MOBILIZE", sent[0], words, firm=True) if sent else None
    if lemma == "fire" and tree.rel(token) not in ("acl", "xcomp") and _is_aimed(tree, token):
        return Named("ASSAULT", token, words | {"shot"}, firm=True)
    return None


def _is_assault(tree: Tree, token: int) -> bool:
    lemma = word_of(tree.lemma(token))
    return tree.parsed.upos[token] == "NOUN" and TYPE_OF.get(lemma) == "ASSAULT" and lemma not in WEAK


def _is_holding(tree: Tree, token: int) -> bool:
    """Whether people are held: "19 sailors are being held by the navy", "the men held since May"."""
    passive = bool(tree.kids(token, "aux:pass")) or (tree.rel(token) == "acl" and tree.parsed.xpos[token] == "VBN")
    kept = any(tree.lemma(x) in KEPT for x in tree.kids(token, "obl"))
    going_on = any(tree.word(t).lower() == "being" for t in tree.kids(token, "aux:pass"))
    held = tree.kids(token, "nsubj:pass") or ([tree.parsed.head[token]] if tree.is_a(token, "acl") else [])
    if not passive:
        held = tree.kids(token, "obj") if kept else []
    elif not kept and not going_on and not tree.kids(token, "obl:agent"):
        return False
    return any(p.sector in HELD for t in held for p in parties_at(tree, t))


def _is_journey(tree: Tree, token: int) -> bool:
    """Whether somebody of a state goes to another: "the minister left for Sudmark"."""
    official = any(p.sector in ENVOYS_OF for p in parties_at(tree, tree.subject(token)))
    to = [t for t in tree.kids(token, "obl") if tree.led(t, ("to", "for"))]
    return official and any(p.country or is_place(tree, p.token) for t in to for p in parties_at(tree, t))


def _is_aimed(tree: Tree, token: int) -> bool:
    """Whether a shot has somebody or something it is aimed at."""
    below = [*tree.kids(token, "obl"), *(t for o in tree.kids(token, "obj") for t in tree.kids(o, "nmod"))]
    aimed = [t for t in below if {tree.lemma(c) for c in tree.kids(t, "case")} & AIMED]
    return any(parties_at(tree, t) or tree.lemma(t) in TARGETS for t in aimed)


def _held(tree: Tree, token: int) -> list[int]:
    """The nouns that a light verb may leave the naming to: its object, "a series of attacks", "under attack"."""
    objects = [t for t in tree.kids(token, "obj", "nsubj") if tree.rel(t) != "nsubj"]
    objects = [t for t in objects if tree.lemma(t) not in WISHES]
    held = [t for at in objects for t in (at, *tree.kids(at, "compound", "nmod")) if not tree.kids(t, "nmod:poss")]
    under = [t for t in tree.kids(token, "obl") if tree.led(t, ("under",))]
    return [*objects, *held, *under, *(t for at in tree.kids(token, "xcomp") for t in tree.kids(at, "obj"))]


def _noun_beside(tree: Tree, near: list[int], beside: frozenset[str], verb: int) -> int:
    """The noun of a phrase, where it names the deed by itself ("invasion" in "mounted its invasion"), else the verb."""
    if tree.lemma(verb) not in LIGHT:
        return verb
    nouns = [t for t in near if tree.lemma(t) in beside and tree.parsed.upos[t] == "NOUN"]
    return next((t for t in nouns if tree.lemma(t) in TYPE_OF), verb)


def _beside(tree: Tree, token: int) -> list[int]:
    """The words that hang on the predicate, and what the nouns among them hold, left to right."""
    near = tree.kids(token, *BESIDE, "amod", "nmod", "conj") if tree.parsed.upos[token] != "VERB" else []
    near = near or tree.kids(token, *BESIDE)
    inner = [t for at in near for t in tree.kids(at, "compound", "amod", "nmod", "obj", "conj", "xcomp")]
    return sorted({*near, *inner})
