"""A predicate of a parsed sentence → Deed: which PLOVER event it tells, whether it happened, who did it to whom.

Who is who comes from the semantic roles (PropBank A0, A1, A2) and, where the reader saw none, from the tree. What
stands under a word like "agree", "demand" or "refuse" is what was agreed to or demanded: no event of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.language import plover
from rashomon.language.arcs import Tree
from rashomon.language.deedparties import Party, Seats, first_parties, is_body, parties_at, seats_of
from rashomon.language.deedwords import LIGHT, PHRASES, TYPE_OF, WEAK, mode_of

FUTURE = frozenset("will shall 'll ’ll may would going about".split())
OPEN = frozenset("could might can".split())  # nothing is said to have happened or to be coming
MUST = frozenset("must should ought".split())
PLANS = frozenset("plan intend decide hope want prepare expect consider try attempt seek schedule due set".split())
CONTENT = frozenset("AGREE REQUEST REJECT THREATEN CONCEDE SUPPORT ACCUSE".split())
"""Types of deeds done with words: what is told under them is what the words are about."""
WISHES = frozenset("expect expectation hope possibility risk fear need want prospect idea plan chance await".split())
UNREAL_CONTENT = frozenset("AGREE REQUEST REJECT THREATEN CONCEDE".split())
"""Of these, such as need not have happened; "condemned the killing" tells of a killing as well."""
SUFFERED = frozenset({"ASSAULT", "COERCE"})  # deeds that are condemned, protested and avenged after they were done
TAKING = frozenset("seize capture".split())
PEOPLE = frozenset("CVL EDU JRN MED REL REF SOC".split())  # who is abducted where a town or a ship is seized
BESIDE = ("obj", "iobj", "obl", "xcomp", "compound", "advmod", "nsubj", "ccomp")
UNREAL = -0.5  # of `ParsedArticle.factual`: a predicate below did not happen


@dataclass(frozen=True, slots=True)
class Deed:
    """One event as one sentence tells it. `trigger` is the token of the word that names it."""

    type: str
    mode: str
    status: str  # happened | planned | threatened; what sources make of it (alleged, denied) is the claim's to say
    trigger: int
    word: tuple[int, int]  # the trigger's characters
    lemma: str
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class _Named:
    type: str
    trigger: int  # the word that names the type: the verb, or the noun beside a light one
    words: frozenset[str]
    firm: bool  # a phrase or a word that names no everyday thing


def read_deed(tree: Tree, token: int) -> Deed | None:
    """Return the deed that the token's clause or nominal tells; None where it tells none, or says it did not happen."""
    token = _at_verb(tree, token)
    named = _named(tree, token)
    if (
        named is None
        or tree.is_a(token, "amod")
        or _is_idiom(tree, token)
        or tree.negated(token)
        or _is_content(tree, token)
    ):
        return None
    status = _status(tree, token)
    if not status:
        return None
    seats = seats_of(tree, token, named.trigger)
    if status == "asked":
        return _asked(tree, token, seats)
    deed = _deed(tree, named, status, seats)
    if deed is None or tree.parsed.upos[token] != "NOUN":
        return deed
    whole = bool(deed.actors and deed.recipients)  # "an agreement", "Norland's visit": nobody's dyad
    return deed if (whole or named.type in SUFFERED) and _are_named(tree, (*deed.actors, *deed.recipients)) else None


def _deed(tree: Tree, named: _Named, status: str, seats: Seats) -> Deed | None:
    mode = mode_of(named.type, named.words)
    made, mode = plover.coming(named.type, mode) if status == "planned" else (named.type, mode)
    actors = first_parties(tree, seats.actors, ())
    recipients = tuple(p for p in first_parties(tree, seats.recipients, actors) if not _is_same(p, actors))
    if (not actors and not recipients) or (not named.firm and not (actors and recipients)):
        return None
    if named.type in SUFFERED and tree.lemma(named.trigger) in TAKING and any(p.sector in PEOPLE for p in recipients):
        made, mode = ("ASSAULT", "abduct") if status == "happened" else (made, mode)
    status = "threatened" if made != named.type and made == "THREATEN" else status
    word, lemma = _span(tree, named.trigger), tree.lemma(named.trigger)
    return Deed(made, mode, status, named.trigger, word, lemma, actors, recipients)


def _are_named(tree: Tree, parties: tuple[Party, ...]) -> bool:
    """Whether one of the parties is more than a pronoun or a bare place: a noun's deed needs one."""
    return any(
        (p.country or p.sector or is_body(tree, p.token)) and tree.parsed.upos[p.token] != "PRON" for p in parties
    )


def _is_same(party: Party, actors: tuple[Party, ...]) -> bool:
    """Whether a state is named again, by its capital or its adjective: it does nothing to itself."""
    named = bool(party.country) and not party.sector
    return named and any(a.country == party.country and not a.sector for a in actors)


def _asked(tree: Tree, token: int, seats: Seats) -> Deed | None:
    """Read "X said that Y must do it" as X's request to Y."""
    speaker = tree.parsed.head[token]
    actors = parties_at(tree, tree.subject(speaker)) if speaker >= 0 else ()
    recipients = first_parties(tree, seats.actors, actors)
    if not actors or not recipients:
        return None
    words = {tree.lemma(t) for t in tree.under(token)}
    mode = mode_of("REQUEST", words)
    return Deed("REQUEST", mode, "happened", token, _span(tree, token), tree.lemma(token), actors, recipients)


def _span(tree: Tree, token: int) -> tuple[int, int]:
    return tree.parsed.token_start[token], tree.parsed.token_stop[token]


def _named(tree: Tree, token: int) -> _Named | None:
    """Name the type: a phrase goes before its verb, the verb before the noun beside a light one."""
    lemma = tree.lemma(token)
    near = _beside(tree, token)
    words = frozenset({lemma, *(tree.lemma(c) for t in near for c in (t, *tree.kids(t, "case")))})
    close = [t for t in near if tree.parsed.head[t] == token or tree.is_a(t, "compound")]
    closest = {tree.lemma(c) for t in close for c in (t, *tree.kids(t, "case"))}
    for verb, beside, name in PHRASES:
        if verb == lemma and (not beside or not beside.isdisjoint(closest)):
            return _Named(name, _noun_beside(tree, near, beside, token), words, firm=True) if name else None
    noun = tree.parsed.upos[token] in ("NOUN", "PROPN")
    if lemma in TYPE_OF and not (noun and lemma in WEAK):
        return _Named(TYPE_OF[lemma], token, words, lemma not in WEAK)
    if lemma not in LIGHT or noun:
        return None
    for other in _held(tree, token):
        found = tree.lemma(other)
        if found in TYPE_OF and found not in LIGHT and found not in WEAK and tree.parsed.upos[other] == "NOUN":
            return _Named(TYPE_OF[found], other, words, firm=True)
    return None


def _held(tree: Tree, token: int) -> list[int]:
    """The nouns that a light verb may leave the naming to: its object, "a series of attacks", "under attack"."""
    objects = [t for t in tree.kids(token, "obj", "nsubj") if tree.rel(t) != "nsubj"]
    held = [t for at in objects for t in (at, *tree.kids(at, "compound", "nmod")) if not tree.kids(t, "nmod:poss")]
    under = [t for t in tree.kids(token, "obl") if any(tree.lemma(c) == "under" for c in tree.kids(t, "case"))]
    return [*objects, *held, *under, *(t for at in tree.kids(token, "xcomp") for t in tree.kids(at, "obj"))]


def _at_verb(tree: Tree, token: int) -> int:
    """From the noun that names a deed to the light verb that holds its parties: "launched an investigation"."""
    above = tree.parsed.head[token]
    if above < 0 or not tree.is_a(token, "obj", "nsubj:pass") or tree.parsed.upos[token] != "NOUN":
        return token
    named = _named(tree, above)
    return above if named and named.trigger == token else token


def _noun_beside(tree: Tree, near: list[int], beside: frozenset[str], verb: int) -> int:
    """The noun of a phrase, where it names the deed by itself ("invasion" in "mounted its invasion"), else the verb."""
    nouns = [t for t in near if tree.lemma(t) in beside and tree.parsed.upos[t] == "NOUN"]
    return next((t for t in nouns if tree.lemma(t) in TYPE_OF), verb)


def _beside(tree: Tree, token: int) -> list[int]:
    """The words that hang on the predicate, and what the nouns among them hold, left to right."""
    near = tree.kids(token, *BESIDE, "amod", "nmod", "conj") if tree.parsed.upos[token] != "VERB" else []
    near = near or tree.kids(token, *BESIDE)
    inner = [t for at in near for t in tree.kids(at, "compound", "amod", "nmod", "obj", "conj", "xcomp")]
    return sorted({*near, *inner})


def _is_idiom(tree: Tree, token: int) -> bool:
    """Whether a bare noun after its preposition only says how: "in protest", "under attack"."""
    bare = tree.parsed.upos[token] == "NOUN" and not tree.kids(token, "det", "nmod:poss", "amod", "nummod", "compound")
    return bare and any(tree.lemma(c) in ("in", "under") for c in tree.kids(token, "case"))


def _is_content(tree: Tree, token: int) -> bool:
    """Whether a deed done with words stands above this one, and this one is what those words are about."""
    at = token
    for above in tree.climb(token):
        rel = tree.rel(at).partition(":")[0]
        nominal = tree.parsed.upos[at] in ("NOUN", "PROPN")
        if nominal and tree.lemma(above) in WISHES:
            return True
        if rel in ("xcomp", "ccomp", "obj") or (nominal and rel in ("obl", "nmod", "nsubj", "compound")):
            name = TYPE_OF.get(tree.lemma(above))
            if name in UNREAL_CONTENT or (
                name in CONTENT and not nominal and not (rel == "ccomp" and name == "ACCUSE")
            ):
                return True
            own = TYPE_OF.get(tree.lemma(token))
            if name and nominal and name == own:  # "delivers aid" is one deed
                return True
            if name and nominal and rel != "obl":
                return own not in SUFFERED
        elif rel in ("advcl", "acl"):
            name = TYPE_OF.get(tree.lemma(above))
            return name in ("AGREE", "REQUEST", "THREATEN", "REJECT") and bool(tree.kids(at, "mark"))
        elif rel not in ("conj",):
            return False
        at = above
    return False


def _status(tree: Tree, token: int) -> str:
    """Tell happened, planned, asked (a "must" in reported words), or "" for what is only thought of."""
    helpers = {tree.lemma(t) for t in tree.kids(token, "aux")} | {tree.word(t).lower() for t in tree.kids(token, "aux")}
    if helpers & MUST:
        return "asked" if tree.is_a(token, "ccomp") else ""
    if helpers & OPEN:
        return ""
    if helpers & FUTURE:
        return "planned"
    above = tree.parsed.head[token]
    if above >= 0 and tree.is_a(token, "xcomp") and tree.lemma(above) in PLANS | FUTURE:
        return "planned"
    if any(tree.is_a(t, "mark") and tree.lemma(t) in ("if", "unless") for t in tree.kids(token, "mark")):
        return ""
    verbal = tree.parsed.upos[token] == "VERB"
    factual = tree.parsed.factual[token] if verbal and tree.parsed.factual else 0.0
    return "" if factual < UNREAL else "happened"
