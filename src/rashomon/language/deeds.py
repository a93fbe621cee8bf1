"""A predicate of a parsed sentence → Deed: which PLOVER event it tells, whether it happened, who did it to whom.

Who is who comes from the semantic roles (PropBank A0, A1, A2) and, where the reader saw none, from the tree. What
stands under a word like "agree", "demand" or "refuse" is what was agreed to or demanded: no event of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.language import plover
from rashomon.language.arcs import Tree
from rashomon.language.deedcauses import deed_around, is_accident
from rashomon.language.deednames import PEOPLE, SUFFERED, TARGETS, WEAPONS, Named, at_verb, name_deed
from rashomon.language.deedparties import Party, first_parties, is_area, is_body, is_place, parties_at, thing_at
from rashomon.language.deedreality import is_content, is_idiom, reported_by, status_of
from rashomon.language.deedseats import Seats, is_kept, seats_of
from rashomon.language.deedwords import BEGINS, FIRM_AS_VERBS, HARM, TYPE_OF, WEAK, mode_of, word_of
from rashomon.language.reporting import VERBS

WHERE = frozenset("in at near outside".split())
CAPTIVES = frozenset("hostage captive abduction kidnapping torture".split())  # near a killing they do not say how
MEETINGS = frozenset("at during in for after".split())
AREAS = frozenset("state province region district county city town village enclave capital area".split())
PROMISES = frozenset("promise pledge vow swear".split())
BEFALLEN = frozenset("loss tragedy accident crash disaster fatality".split())
TOGETHER = frozenset({"CONSULT", "COOPERATE"})  # what several do with one another
NEED_ACTOR = frozenset({"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID"})  # nobody's help is none
MUTUAL = frozenset("fight fighting clash battle shootout gunfight crossfire combat".split())  # by each on the other
TAKING = frozenset("seize capture hold catch".split())
OFFICIAL = frozenset("COP MIL GOV JUD SPY LEG".split())  # whose captives are arrested and not abducted
FORCES = frozenset("COP JUD".split())  # who arrests, closes and lets go
ORDER_KEEPERS = frozenset("interior home police border customs immigration".split())


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


def read_deed(tree: Tree, token: int) -> Deed | None:
    """Return the deed that the token's clause or nominal tells; None where it tells none, or says it did not happen."""
    token = at_verb(tree, token)
    status = status_of(tree, token)
    if not status or tree.negated(token):
        return None
    if status == "asked":
        return _asked(tree, token, seats_of(tree, token, token))
    named = name_deed(tree, token)
    if named is None or tree.is_a(token, "amod", "compound") or is_idiom(tree, token) or is_content(tree, token):
        return None
    seats = seats_of(tree, token, named.trigger, is_meeting=named.type in TOGETHER)
    deed = _deed(tree, token, named, status, seats)
    if deed is None or tree.parsed.upos[token] != "NOUN":
        return deed
    whole = bool(deed.actors and deed.recipients)  # "an agreement", "Norland's visit": nobody's dyad
    told = whole or named.type in SUFFERED or is_kept(tree, token)
    return deed if told and _arename_deed(tree, (*deed.actors, *deed.recipients)) else None


def told_below(tree: Tree, token: int) -> list[int]:
    """Return the words that may name the deed where a claim's head names none, the nearest first.

    "The men killed in March", "said it had begun to investigate", "confirmed the arrest of six".
    """
    if tree.parsed.upos[token] in ("NOUN", "PROPN", "NUM"):
        return [t for t in tree.kids(token, "acl") if tree.parsed.upos[t] == "VERB"]
    if tree.lemma(token) not in VERBS and tree.lemma(token) not in BEGINS:
        return []
    below = [*tree.kids(token, "ccomp", "xcomp"), *(t for t in tree.kids(token, "obj") if _is_noun_of_deed(tree, t))]
    inner = [x for t in below if tree.lemma(t) in BEGINS for x in tree.kids(t, "xcomp")]
    return [*below, *inner]


def _is_noun_of_deed(tree: Tree, token: int) -> bool:
    return tree.parsed.upos[token] == "NOUN" and TYPE_OF.get(word_of(tree.lemma(token)), "") in plover.DONE


def _deed(tree: Tree, token: int, named: Named, status: str, seats: Seats) -> Deed | None:
    trigger, lemma = named.trigger, word_of(tree.lemma(named.trigger))
    mode = mode_of(named.type, {lemma}) or mode_of(named.type, named.words - CAPTIVES)
    within = deed_around(tree, token) if named.type in SUFFERED else -1
    actors, recipients = _sides(tree, token, named, seats, within)
    if not actors and recipients and (named.type in ("COERCE", "SANCTION") or mode == "release"):
        actors = _officials_speaking(tree, token, named.type)
    made, mode = plover.coming(named.type, mode) if status == "planned" else (named.type, mode)
    if not _is_told(tree, token, named, (actors, recipients)) or (made in NEED_ACTOR and not actors):
        return None
    made, mode = _turned(tree, token, named, (actors, recipients)) or (made, mode)
    if not recipients and named.type in SUFFERED:
        things = [t for t in seats.recipients[:1] if _is_thing(tree, t)]
        recipients = tuple(filter(None, (thing_at(tree, t) for t in things)))
    if made == "MOBILIZE" and not actors and recipients and recipients[0].sector == "MIL":
        actors, recipients = recipients, ()  # "soldiers were landed": they are whose they are, and not done to
    status = "threatened" if made != named.type and made == "THREATEN" else status
    accident = within < 0 and is_accident(tree, token)
    about = next((t for t in tree.kids(token, "obj") if tree.parsed.upos[t] == "NOUN"), -1)
    return Deed(
        made, mode, status, token, trigger, _span(tree, trigger), lemma, actors, recipients, within, accident, about
    )


def _placed(tree: Tree, places: Sequence[int], *, towns: bool) -> Iterator[Party]:
    """Yield the states, and other named places, in which it was done: a ban in a province is done to the province."""
    for token in places:
        for at in (token, *(tree.kids(token, "compound") if tree.lemma(token) in AREAS else ())):
            found = [p for p in parties_at(tree, at) if not p.sector]
            yield from (p for p in found if p.country or (towns and is_area(tree, p.token)))


def _are_own(troops: Party, actor: Party) -> bool:
    """Whether who is sent is the sender's: "mobilized reservists against Norland" is done to Norland."""
    return troops.sector in ("MIL", "COP", "PRM") and troops.country in ("", actor.country)


def _is_thing(tree: Tree, token: int) -> bool:
    """Whether something that is nobody may be what was done to: "a mosque", and not "shells" or "revenge"."""
    direct = tree.is_a(token, "obj", "nsubj:pass", "nmod") or tree.lemma(token) in TARGETS
    held = (tree.lemma(t) for t in (token, *tree.kids(token, "nmod", "compound")))
    return direct and WEAPONS.isdisjoint(held) and not _is_noun_of_deed(tree, token)


def _sides(
    tree: Tree, token: int, named: Named, seats: Seats, within: int
) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """Return who did it, and to whom."""
    actors = first_parties(tree, seats.actors, ())
    if within >= 0 and not _knows(actors):
        actors = first_parties(tree, seats_of(tree, at_verb(tree, within), within).actors, ()) or actors
    whom = [t for t in seats.recipients if t != named.trigger or t == token]
    recipients = tuple(p for p in first_parties(tree, whom, actors) if not _is_same(p, actors))
    if named.type == "CONSULT":  # "visited Tarven", "met in the East Room": nobody is met who is a place of no state
        recipients = tuple(p for p in recipients if p.country or p.sector or not is_place(tree, p.token))
    if named.type == "MOBILIZE" and recipients and actors and _are_own(recipients[0], actors[0]):
        others = [t for t in whom if t != recipients[0].token]
        recipients = tuple(p for p in first_parties(tree, others, (*actors, *recipients)) if not _is_same(p, actors))
    if not recipients and named.type in ("REQUEST", "ACCUSE") and tree.is_a(token, "advcl", "xcomp"):
        recipients = _addressed(tree, token, actors)
    if not recipients:
        below = [k for t in seats.actors for k in tree.kids(t, "nmod")] if named.type == "PROTEST" else []
        below = [t for t in below if tree.led(t, WHERE)]  # "students in Karst"
        placed = _placed(tree, [*seats.places, *below], towns=named.type != "ASSAULT")
        recipients = tuple(p for p in placed if not _is_same(p, actors))[:1]
    if named.type == "ASSAULT" and not actors and tree.lemma(named.trigger) in MUTUAL and _is_between(tree, recipients):
        return recipients[:1], recipients[1:]
    if not recipients and named.type in TOGETHER:
        actors, recipients = actors[:1], actors[1:]
    if named.type in TOGETHER and bool(actors) != bool(recipients):
        there = first_parties(tree, _at_meeting(tree, token), (*actors, *recipients))
        return (actors, there) if actors else (there, recipients)
    return actors, recipients


def _at_meeting(tree: Tree, token: int) -> list[int]:
    """Who is at a meeting that is named with one side: "she spoke during a meeting with the governor"."""
    above = tree.parsed.head[token]
    cases = {tree.lemma(c) for c in tree.kids(token, "case")}
    if above < 0 or tree.parsed.upos[token] != "NOUN" or not cases & MEETINGS:
        return []
    return [t for t in (tree.subject(above),) if t >= 0]


def _is_told(tree: Tree, token: int, named: Named, sides: tuple[tuple[Party, ...], tuple[Party, ...]]) -> bool:
    """Whether enough is known of the sides for an event."""
    actors, recipients = sides
    if tree.lemma(named.trigger) == "meet" and not recipients and not _are_several(tree, actors):
        return False
    if not actors and not recipients:
        return False
    firm = named.firm or (named.type == "REQUEST" and _asks_as_state(tree, token, actors))
    if not firm and not (actors and recipients):
        return False
    return bool(recipients) or tree.lemma(token) not in FIRM_AS_VERBS


def _asks_as_state(tree: Tree, token: int, actors: tuple[Party, ...]) -> bool:
    """Whether a state asks for something: "Norland asks for access"."""
    things = [t for t in tree.kids(token, "obl") if tree.led(t, ("for",))]
    return bool(things) and any(p.country and p.sector in ("", "GOV") for p in actors)


def _turned(
    tree: Tree, token: int, named: Named, sides: tuple[tuple[Party, ...], tuple[Party, ...]]
) -> tuple[str, str] | None:
    """The type and mode of a deed whose object or doer makes another of it: a promise of harm, regret at a death."""
    actors, recipients = sides
    if named.type == "AGREE" and tree.lemma(token) in PROMISES and _promises_harm(tree, token):
        return "THREATEN", "violence"
    if named.type == "CONCEDE" and _regrets_harm(tree, named.trigger):
        return "SUPPORT", ""
    if named.type == "CONCEDE" and _regrets_others(tree, named.trigger, actors):
        return "ACCUSE", "disapprove"
    people = any(p.sector in PEOPLE for p in recipients)
    if (
        named.type in SUFFERED
        and tree.lemma(named.trigger) in TAKING
        and people
        and status_of(tree, token) == "happened"
    ):
        return _captured(tree, named.trigger, actors)
    return None


def _officials_speaking(tree: Tree, token: int, name: str) -> tuple[Party, ...]:
    """Return the police or the court who tell of a passive act that is theirs: "twelve were arrested, police said".

    Of ministries only those that keep order at home: others tell what was done to their people elsewhere.
    """
    verb = reported_by(tree, token)
    speaker = tree.subject(verb) if verb >= 0 else -1
    found = parties_at(tree, speaker)[:1]
    keeps = speaker >= 0 and any(tree.lemma(t) in ORDER_KEEPERS for t in tree.under(speaker))
    theirs = [p for p in found if p.sector in FORCES or (p.sector == "GOV" and keeps and name != "SANCTION")]
    return tuple(theirs)


def _captured(tree: Tree, trigger: int, actors: tuple[Party, ...]) -> tuple[str, str]:
    """What the taking of people is: an arrest by those who may, else an abduction."""
    is_state = any(p.sector in OFFICIAL or (p.country and not p.sector) for p in actors)
    held = not actors and tree.lemma(trigger) in ("hold", "catch")
    return ("COERCE", "arrest") if is_state or held else ("ASSAULT", "abduct")


def _are_several(tree: Tree, parties: tuple[Party, ...]) -> bool:
    """Whether a party is several people of a kind, who may meet each other: "the ministers"."""
    return any(p.sector and tree.parsed.xpos[p.token] == "NNS" for p in parties)


def _is_between(tree: Tree, parties: tuple[Party, ...]) -> bool:
    return any(tree.lemma(c) == "between" for p in parties for c in tree.kids(p.token, "case"))


def _knows(parties: tuple[Party, ...]) -> bool:
    """Whether anything is known of who a party is."""
    return any(p.country or p.sector for p in parties)


def _addressed(tree: Tree, token: int, actors: tuple[Party, ...]) -> tuple[Party, ...]:
    """Whom the main clause's deed is done to where a participle goes on: "summoned the envoy, demanding an inquiry"."""
    above = tree.parsed.head[token]
    named = name_deed(tree, above) if above >= 0 and tree.subject(token) < 0 else None
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
    named = [k for t in found for k in tree.kids(t, "nmod") if tree.led(k, ("of",))]
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
    put_on = deed.lemma == "blame" and any(tree.lemma(c) == "on" for c in tree.kids(deed.recipients[0].token, "case"))
    for token in tree.kids(deed.head, "obj") if put_on else tree.kids(deed.head, "obl"):
        named = name_deed(tree, token)
        cases = {tree.lemma(c) for c in tree.kids(token, "case")}
        if named is None or named.type not in SUFFERED or not (put_on or cases & {"for", "of", "over"}):
            continue
        seats = seats_of(tree, token, token)
        suffered = first_parties(tree, seats.recipients, deed.recipients) or (() if put_on else deed.actors)
        mode = mode_of(named.type, {tree.lemma(token)}) or mode_of(named.type, named.words)
        word, lemma = _span(tree, token), tree.lemma(token)
        return Deed(named.type, mode, "happened", token, token, word, lemma, deed.recipients, suffered)
    return None


def _promises_harm(tree: Tree, token: int) -> bool:
    """Whether what is promised would harm: "vowed to attack", "promised sanctions"."""
    deeds = tree.kids(token, "xcomp")
    named = [name_deed(tree, t) for t in deeds]
    things = [*tree.kids(token, "obj"), *(t for c in deeds for t in tree.kids(c, "obj"))]
    types = [*(n.type for n in named if n), *(TYPE_OF.get(tree.lemma(t), "") for t in things)]
    return any(plover.coming(name, "")[0] == "THREATEN" for name in types)


def _regrets_others(tree: Tree, token: int, actors: tuple[Party, ...]) -> bool:
    """Whether what is regretted is another's doing: "regretted Norland's decision" finds fault and yields nothing."""
    if tree.lemma(token) != "regret":
        return False
    things = [*tree.kids(token, "obj", "nmod", "obl"), *tree.kids(tree.parsed.head[token], "obl")]
    owners = [t for at in things for t in tree.kids(at, "nmod:poss", "nmod") if not _is_topic(tree, t)]
    return any(parties_at(tree, t) and not any(p.token == t for p in actors) for t in owners)


def _regrets_harm(tree: Tree, token: int) -> bool:
    """Whether what is regretted is what befell people: "regrets the deaths of ten passengers" condoles."""
    things = tree.kids(token, "obj", "nmod", "obl") if tree.lemma(token) == "regret" else []
    return any(tree.lemma(t) in HARM | BEFALLEN for t in things)


def _is_topic(tree: Tree, token: int) -> bool:
    """Whether a noun's dependent is not whose it is: all that hang by another preposition than "of" and "by"."""
    cases = [tree.lemma(c) for c in tree.kids(token, "case")]
    return tree.rel(token) != "nmod:poss" and not {"of", "by"} & set(cases)


def _arename_deed(tree: Tree, parties: tuple[Party, ...]) -> bool:
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
    speaker = reported_by(tree, token)
    actors = parties_at(tree, tree.subject(speaker)) if speaker >= 0 else ()
    recipients = first_parties(tree, seats.actors, actors)
    recipients = tuple(p for p in recipients if tree.parsed.upos[p.token] != "PRON")
    if not actors or not recipients:
        return None
    words = {tree.lemma(t) for t in tree.under(token)}
    mode = mode_of("REQUEST", words)
    return Deed("REQUEST", mode, "happened", token, token, _span(tree, token), tree.lemma(token), actors, recipients)


def _span(tree: Tree, token: int) -> tuple[int, int]:
    return tree.parsed.token_start[token], tree.parsed.token_stop[token]
