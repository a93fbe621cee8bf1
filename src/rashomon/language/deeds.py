"""A predicate of a parsed sentence → Deed: which PLOVER event it tells, whether it happened, who did it to whom.

Who is who comes from the semantic roles (PropBank A0, A1, A2) and, where the reader saw none, from the tree. What
stands under a word like "agree", "demand" or "refuse" is what was agreed to or demanded: no event of its own.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from rashomon.language import plover
from rashomon.language.arcs import Tree
from rashomon.language.deedcauses import deed_around, is_accident
from rashomon.language.deedparties import Party, Seats, first_parties, is_body, parties_at, seats_of
from rashomon.language.deedwords import CAUSAL, HARM, LIGHT, PHRASES, THINGS, TYPE_OF, WEAK, mode_of

FUTURE = frozenset("will shall 'll ’ll may would going about".split())
OPEN = frozenset("could might can".split())  # nothing is said to have happened or to be coming
MUST = frozenset("must should ought".split())
PLANS = frozenset("plan intend decide hope want prepare expect consider try attempt seek schedule due set".split())
CONTENT = frozenset("AGREE REQUEST REJECT THREATEN CONCEDE SUPPORT ACCUSE".split())
"""Types of deeds done with words: what is told under them is what the words are about."""
WISHES = frozenset("expect expectation hope possibility risk fear need want prospect idea plan chance await".split())
UNREAL_CONTENT = frozenset("AGREE REQUEST REJECT THREATEN CONCEDE".split())
"""Of these, such as need not have happened; "condemned the killing" tells of a killing as well."""
ADDRESSED = frozenset("for on upon".split())
GIVING = frozenset("give provide deliver lend contribute supply".split())
AIDS = frozenset(
    """aid assistance help relief money million billion dollar euro pound $ € £ loan grant support food medicine
    equipment shelter protection weapon arm ammunition supply fund tonne ton ship tank missile aircraft care vaccine
    funding cash water electricity fuel grain wheat truck tent blanket personnel troop training rouble yuan yen franc
    kroner""".split()
)
WHERE = frozenset("in at near outside".split())
SHOOTING, MISSILES = frozenset({"launch", "fire", "test"}), frozenset({"missile", "rocket"})
AIMED = frozenset("at on into against toward towards".split())
TARGETS = frozenset("base village town city ship position target building territory home convoy post school".split())
CAPTIVES = frozenset("hostage captive abduction kidnapping torture".split())  # near a killing they do not say how
SUFFERED = frozenset({"ASSAULT", "COERCE"})  # deeds that are condemned, protested and avenged after they were done
PROMISES = frozenset("promise pledge vow swear".split())
TOGETHER = frozenset({"CONSULT", "COOPERATE"})  # what several do with one another
NEED_ACTOR = frozenset({"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID"})  # nobody's help is none
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
    head: int  # the predicate: the same token, or the light verb that leaves the naming to it
    trigger: int
    word: tuple[int, int]  # the trigger's characters
    lemma: str
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    within: int = -1  # token of the noun of a deed that this one was part of: "injured in the raid"
    accident: bool = False  # the sentence tells of an accident, and of nobody who did it
    about: int = -1  # token of the noun that it was done to or about: "condemned the launch"


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
        or tree.is_a(token, "amod", "compound")
        or _is_idiom(tree, token)
        or tree.negated(token)
        or _is_content(tree, token)
    ):
        return None
    status = _status(tree, token)
    if not status:
        return None
    seats = seats_of(tree, token, named.trigger, is_meeting=named.type in TOGETHER)
    if status == "asked":
        return _asked(tree, token, seats)
    deed = _deed(tree, token, named, status, seats)
    if deed is None or tree.parsed.upos[token] != "NOUN":
        return deed
    whole = bool(deed.actors and deed.recipients)  # "an agreement", "Norland's visit": nobody's dyad
    return deed if (whole or named.type in SUFFERED) and _are_named(tree, (*deed.actors, *deed.recipients)) else None


def _deed(tree: Tree, token: int, named: _Named, status: str, seats: Seats) -> Deed | None:
    mode = mode_of(named.type, {tree.lemma(named.trigger)}) or mode_of(named.type, named.words - CAPTIVES)
    made, mode = plover.coming(named.type, mode) if status == "planned" else (named.type, mode)
    within = deed_around(tree, token) if named.type in SUFFERED else -1
    actors = first_parties(tree, seats.actors, ())
    if within >= 0 and not _knows(actors):
        actors = first_parties(tree, seats_of(tree, _at_verb(tree, within), within).actors, ()) or actors
    recipients = tuple(p for p in first_parties(tree, seats.recipients, actors) if not _is_same(p, actors))
    if not recipients and named.type in ("REQUEST", "ACCUSE") and tree.is_a(token, "advcl", "xcomp"):
        recipients = _addressed(tree, token, actors)
    if not recipients:
        placed = (p for t in seats.places for p in parties_at(tree, t) if p.country and not p.sector)
        recipients = tuple(p for p in placed if not _is_same(p, actors))[:1]
    if not recipients and named.type in TOGETHER:
        actors, recipients = actors[:1], actors[1:]
    if not actors and (not recipients or made in NEED_ACTOR):
        return None
    if not named.firm and not (actors and recipients):
        return None
    if named.type == "AGREE" and tree.lemma(token) in PROMISES and _promises_harm(tree, token):
        made, mode = "THREATEN", "violence"
    elif named.type == "CONCEDE" and _regrets_others(tree, named.trigger, actors):
        made, mode = "ACCUSE", "disapprove"
    if named.type in SUFFERED and tree.lemma(named.trigger) in TAKING and any(p.sector in PEOPLE for p in recipients):
        made, mode = ("ASSAULT", "abduct") if status == "happened" else (made, mode)
    status = "threatened" if made != named.type and made == "THREATEN" else status
    word, lemma = _span(tree, named.trigger), tree.lemma(named.trigger)
    accident = within < 0 and is_accident(tree, token)
    about = next((t for t in tree.kids(token, "obj") if tree.parsed.upos[t] == "NOUN"), -1)
    return Deed(made, mode, status, token, named.trigger, word, lemma, actors, recipients, within, accident, about)


def _knows(parties: tuple[Party, ...]) -> bool:
    """Whether anything is known of who a party is."""
    return any(p.country or p.sector for p in parties)


def _addressed(tree: Tree, token: int, actors: tuple[Party, ...]) -> tuple[Party, ...]:
    """Whom the main clause's deed is done to where a participle goes on: "summoned the envoy, demanding an inquiry"."""
    above = tree.parsed.head[token]
    named = _named(tree, above) if above >= 0 and tree.subject(token) < 0 else None
    if named is None or tree.kids(token, "mark"):
        return ()
    return first_parties(tree, seats_of(tree, above, named.trigger).recipients, actors)


def places_of(tree: Tree, deed: Deed) -> list[int]:
    """Return the nouns that say where a deed was: "in Karst", "at the port of Karst"."""
    held = [*tree.kids(deed.head, "conj", "parataxis", "ccomp"), *tree.kids(deed.trigger, "conj")]
    below = tree.under(deed.head, without=held)
    others = [t for t in below if t not in (deed.head, deed.trigger) and _is_other(tree, t)]
    below = tree.under(deed.head, without=[*held, *others])
    found = [t for t in below if {tree.lemma(c) for c in tree.kids(t, "case")} & WHERE]
    named = [k for t in found for k in tree.kids(t, "nmod") if any(tree.lemma(c) == "of" for c in tree.kids(k, "case"))]
    return [*found, *named, *(k for t in found for k in tree.kids(t, "appos"))]


def _is_other(tree: Tree, token: int) -> bool:
    """Whether a noun names another deed, of violence or force, which has a place of its own."""
    lemma = tree.lemma(token)
    return tree.parsed.upos[token] == "NOUN" and TYPE_OF.get(lemma) in SUFFERED and lemma not in WEAK


def read_blamed(tree: Tree, deed: Deed) -> Deed | None:
    """Return the deed that an accusation puts on somebody: "blamed Norland for the attack" tells of Norland's attack.

    It was done to the accuser's side where the words name nobody else.
    """
    if deed.type != "ACCUSE" or not deed.recipients:
        return None
    for token in tree.kids(deed.head, "obl"):
        named = _named(tree, token)
        cases = {tree.lemma(c) for c in tree.kids(token, "case")}
        if named is None or named.type not in SUFFERED or not cases & {"for", "of", "over"}:
            continue
        seats = seats_of(tree, token, token)
        suffered = first_parties(tree, seats.recipients, deed.recipients) or deed.actors
        mode = mode_of(named.type, {tree.lemma(token)}) or mode_of(named.type, named.words)
        word, lemma = _span(tree, token), tree.lemma(token)
        return Deed(named.type, mode, "happened", token, token, word, lemma, deed.recipients, suffered)
    return None


def _promises_harm(tree: Tree, token: int) -> bool:
    """Whether what is promised would harm: "vowed to attack", "promised sanctions"."""
    held = [*tree.kids(token, "xcomp", "obj"), *(t for c in tree.kids(token, "xcomp") for t in tree.kids(c, "obj"))]
    return any(plover.coming(TYPE_OF.get(tree.lemma(t), ""), "")[0] == "THREATEN" for t in held)


def _regrets_others(tree: Tree, token: int, actors: tuple[Party, ...]) -> bool:
    """Whether what is regretted is another's doing: "regretted Norland's decision" finds fault and yields nothing."""
    if tree.lemma(token) != "regret":
        return False
    things = [*tree.kids(token, "obj", "nmod", "obl"), *tree.kids(tree.parsed.head[token], "obl")]
    owners = [t for at in things for t in tree.kids(at, "nmod:poss", "nmod") if not _is_topic(tree, t)]
    return any(parties_at(tree, t) and not any(p.token == t for p in actors) for t in owners)


def _is_topic(tree: Tree, token: int) -> bool:
    """Whether a noun's dependent is not whose it is: all that hang by another preposition than "of" and "by"."""
    cases = [tree.lemma(c) for c in tree.kids(token, "case")]
    return tree.rel(token) != "nmod:poss" and not {"of", "by"} & set(cases)


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
    return Deed("REQUEST", mode, "happened", token, token, _span(tree, token), tree.lemma(token), actors, recipients)


def _span(tree: Tree, token: int) -> tuple[int, int]:
    return tree.parsed.token_start[token], tree.parsed.token_stop[token]


def _named(tree: Tree, token: int) -> _Named | None:
    """Name the type: a phrase goes before its verb, the verb before the noun beside a light one."""
    lemma = tree.lemma(token)
    near = _beside(tree, token)
    words = frozenset({lemma, *(tree.lemma(c) for t in near for c in (t, *tree.kids(t, "case")))})
    close = [t for t in near if tree.parsed.head[t] == token or tree.is_a(t, "compound", "appos", "nmod:desc")]
    closest = {tree.lemma(c) for t in close for c in (t, *tree.kids(t, "case"))}
    if lemma in SHOOTING and not closest.isdisjoint(MISSILES) and not _is_aimed(tree, token):
        return None if "satellite" in words else _Named("MOBILIZE", token, words, firm=True)
    for verb, beside, name in PHRASES:
        if verb == lemma and (not beside or not beside.isdisjoint(closest)):
            return _Named(name, _noun_beside(tree, near, beside, token), words, firm=True) if name else None
    noun = tree.parsed.upos[token] in ("NOUN", "PROPN")
    if lemma in HARM and deed_around(tree, token) >= 0:
        return _Named("ASSAULT", token, words, firm=True)
    if (noun and lemma in THINGS) or (not noun and _is_everyday(tree, token, closest)):
        return None
    if lemma in TYPE_OF and not (noun and lemma in WEAK):
        return _Named(TYPE_OF[lemma], token, words, lemma not in WEAK)
    if lemma in CAUSAL and not noun:
        harm = [t for t in tree.kids(token, "obl", "obj") if tree.lemma(t) in HARM and deed_around(tree, t) >= 0]
        return _Named("ASSAULT", harm[0], words, firm=True) if harm else None
    if lemma not in LIGHT or noun:
        return None
    for other in _held(tree, token):
        found = tree.lemma(other)
        if found in TYPE_OF and found not in LIGHT and found not in WEAK and tree.parsed.upos[other] == "NOUN":
            return _Named(TYPE_OF[found], other, words, firm=True)
    return None


def _is_everyday(tree: Tree, token: int, closest: Collection[str]) -> bool:
    """Whether a verb has its everyday sense: "sought to go", "called them friends", "gave a party"."""
    lemma = tree.lemma(token)
    if lemma == "seek":
        return not tree.kids(token, "obj")
    if lemma == "call":
        return ADDRESSED.isdisjoint(closest)
    return lemma in GIVING and not _gives_aid(tree, token)


def _is_aimed(tree: Tree, token: int) -> bool:
    """Whether a shot has somebody or something it is aimed at."""
    below = [*tree.kids(token, "obl"), *(t for o in tree.kids(token, "obj") for t in tree.kids(o, "nmod"))]
    aimed = [t for t in below if {tree.lemma(c) for c in tree.kids(t, "case")} & AIMED]
    return any(parties_at(tree, t) or tree.lemma(t) in TARGETS for t in aimed)


def _gives_aid(tree: Tree, token: int) -> bool:
    """Whether what is given is help or money: a party and a book are given too."""
    given = tree.kids(token, "obj", "obl")
    things = [*given, *(t for o in given for t in tree.kids(o, "compound", "nmod", "nummod"))]
    return not AIDS.isdisjoint(tree.lemma(t) for t in things)


def _held(tree: Tree, token: int) -> list[int]:
    """The nouns that a light verb may leave the naming to: its object, "a series of attacks", "under attack"."""
    objects = [t for t in tree.kids(token, "obj", "nsubj") if tree.rel(t) != "nsubj"]
    objects = [t for t in objects if tree.lemma(t) not in WISHES]
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
