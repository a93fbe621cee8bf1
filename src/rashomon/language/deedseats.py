"""A predicate's roles and tree → where the words for who did it, and to whom, may stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rashomon.language.arcs import Tree
from rashomon.language.deedwords import HARM, INVERSE

RELATIVE = frozenset("who which that whom".split())
TIMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday noon midday midnight dawn dusk night morning evening
    afternoon week month year january february march april may june july august september october november december
    then now""".split()
)
ORDERS = frozenset("order instruction command behalf hand".split())
FREEDOMS = frozenset("freedom release return liberty".split())  # "a ransom for her release" is not asked of her
CHANNELS = frozenset("twitter facebook x instagram telegram youtube weibo tiktok whatsapp television radio tv".split())
AIMED = frozenset("target hit strike".split())  # "raids targeting homes"
PARTICLED = frozenset("call turn put break seal lock hand".split())  # "called in", "turned down", "handed over"
ACCUSING = frozenset("accuse suspect convict charge blame acquit".split())
STATIVE = frozenset("oppose commit prepare".split())  # "is opposed to": the subject is the one who does it
PLACED = frozenset("in at near".split())  # "raids in the Norland town of Karst": where, and not whom
GROUNDS = frozenset("over due because amid after before following since despite".split())  # why and when, not whom
REASONS = frozenset("response reaction retaliation protest wake view light".split())
SAYING = frozenset("say tell report".split())
BEFORE = frozenset({"nsubj", "advcl"})
KEPT = frozenset("custody detention arrest jail prison captivity bar".split())  # "in custody", "behind bars"
KEPT_BY = frozenset("in behind under".split())
FAILING = frozenset("respiratory cardiac heart".split())  # "in respiratory arrest": nobody holds them
ENVOYS = frozenset("ambassador envoy consul diplomat commissioner".split())
DEFIANCE = frozenset("defiance opposition protest".split())  # "in defiance of the court"
TOPIC = frozenset({"about", "regarding", "concerning"})
TOWARDS = frozenset("against with to on from of at for into toward towards between over upon by".split())


@dataclass(frozen=True, slots=True)
class Seats:
    """The tokens that may head the words for who did it, and to whom; the likeliest first."""

    actors: tuple[int, ...]
    recipients: tuple[int, ...]
    places: tuple[int, ...] = ()  # where it was: a state named there is whom it was done to where nobody else is


def seats_of(tree: Tree, token: int, trigger: int, *, is_meeting: bool = False) -> Seats:
    """Return where a predicate's parties may stand; `trigger` is the noun that names the deed beside a light verb.

    What those who meet meet for is no party of the meeting.
    """
    special = _special(tree, token, trigger)
    return special if special else _of_verb(tree, token, trigger, is_meeting=is_meeting)


def _special(tree: Tree, token: int, trigger: int) -> Seats | None:
    """Where they stand at what is no plain verb, or one that turns its sides round; None at others."""
    if is_kept(tree, token):  # "in police custody"
        return Seats(_listed(tree.kids(token, "compound", "amod", "nmod:poss")), _listed([_subject(tree, token)]))
    if tree.parsed.upos[token] in ("NOUN", "PROPN"):
        return _of_noun(tree, token)
    if trigger != token and tree.lemma(token) in INVERSE:
        return _inverse(tree, token, trigger)
    if trigger != token and trigger < token and tree.rel(trigger) in BEFORE:  # "fighting broke out between them"
        noun = _of_noun(tree, trigger)
        sides = [t for t in tree.kids(token, "obl") if cases_of(tree, t) & {"between", "with", "against"}]
        return Seats(noun.actors, _listed([*noun.recipients, *sides]), noun.places)
    if tree.lemma(token) in HARM:
        return Seats((), _listed([_subject(tree, token)]))
    return None


def _of_verb(tree: Tree, token: int, trigger: int, *, is_meeting: bool) -> Seats:
    reduced = tree.is_a(token, "acl") and tree.parsed.xpos[token] == "VBN" and tree.subject(token) < 0
    passive = reduced or (
        bool(tree.kids(token, "aux:pass"))
        and (not tree.kids(token, "obj") or bool(tree.kids(token, "nsubj:pass")))
        and tree.lemma(token) not in STATIVE
    )
    by = [t for t in tree.kids(token, "obl") if passive and "by" in cases_of(tree, t) and not _is_when(tree, t)]
    agents = list(dict.fromkeys([*tree.kids(token, "obl:agent"), *by, *_behind(tree, token)]))
    if passive or agents:
        actors: list[int] = agents
        suffers: list[int] = [_subject(tree, token), *tree.in_role(token, "A1")]
        actors = [t for t in actors if t not in suffers]
    else:
        shared = _subject(tree, token)
        told = tree.in_role(token, "A0")
        # a verb without a subject of its own may still have one, which the reader's roles see where its tree does not
        own = tree.subject(token) >= 0 or tree.is_a(token, "acl")
        objects = tree.kids(token, "iobj", "obj")
        actors = [shared, *(t for t in told if t not in objects)] if own else [*told, shared]
        suffers = [t for t in tree.in_role(token, "A1", "A2") if t not in actors and tree.lemma(t) not in REASONS]
    suffers += [t for t in (*tree.kids(token, "iobj", "obj"), *_called(tree, token)) if t not in actors]
    # "recalled its ambassador to Sudmark": it is done to the host
    suffers = [h for t in suffers if tree.lemma(t) in ENVOYS for h in _hosts(tree, t)] + suffers
    oblique = [t for t in tree.kids(token, "obl") if not _is_channel(tree, t)]
    suffers += [t for t in oblique if cases_of(tree, t) & TOWARDS and t not in agents]
    suffers += [
        k for t in oblique if tree.lemma(t) in DEFIANCE and "in" in cases_of(tree, t) for k in tree.kids(t, "nmod")
    ]
    clauses = tree.kids(token, "ccomp") if trigger == token else []  # what a light verb's clause tells is another's
    inner = [t for c in clauses for t in _doers(tree, c)]
    if trigger != token:
        noun = _of_noun(tree, trigger)
        actors, suffers = [*actors, *noun.actors], [*noun.recipients, *suffers]
    known = actors[:1] if passive or agents or tree.subject(token) >= 0 else []
    actors = [*actors, *_holders(tree, known)]
    around = ("obl",) if is_meeting else ("xcomp", "advcl", "obl")
    beside = [t for t in tree.kids(token, *around) if not _is_channel(tree, t) and not _is_marked(tree, t)]
    open_ = [t for t in beside if not cases_of(tree, t) & (PLACED | GROUNDS)]
    if tree.lemma(token) == "meet":
        oblique = [t for t in oblique if "with" in cases_of(tree, t)]
        suffers, open_ = [t for t in suffers if not tree.is_a(t, "obl") or t in oblique], oblique
    below = [t for t in tree.under(token) if tree.is_a(t, "nmod", "obl") and cases_of(tree, t) & PLACED]
    spared = [s for c in clauses if _is_passive(tree, c) for s in [_subject(tree, c)]]  # whom it was done to
    if reduced:  # "talks between them brokered by others": whom it was done to hangs on the noun before it
        spared, open_, clauses = [*spared, token], [], []
        suffers = suffers[:1]
    rest = [*inner, *_inside(tree, [*suffers, *open_, *clauses], spared)]
    return Seats(_listed(actors), _listed([*suffers, *rest]), _listed(below))


def _hosts(tree: Tree, token: int) -> list[int]:
    """Where an envoy of one's own serves: "its ambassador to Sudmark", "our envoy in Karst"."""
    if not any(tree.parsed.upos[t] == "PRON" for t in tree.kids(token, "nmod:poss")):
        return []
    return [t for t in tree.kids(token, "nmod") if cases_of(tree, t) & {"to", "in", "at", "from"}]


def _called(tree: Tree, token: int) -> list[int]:
    """The object of a verb with a particle that the reader took for a preposition: "called in the envoy"."""
    joined = tree.parsed.upos[token] == "VERB" and tree.lemma(token) in PARTICLED
    return [t for t in tree.kids(token, "obl") if joined and token + 1 in tree.kids(t, "case")]


def is_kept(tree: Tree, token: int) -> bool:
    """Whether a predicate says that its subject is held: "are in custody", "is behind bars"."""
    cases = cases_of(tree, token) & KEPT_BY
    if not FAILING.isdisjoint(tree.lemma(t) for t in tree.kids(token, "amod", "compound")):
        return False
    return bool(cases) and tree.lemma(token) in KEPT and bool(tree.kids(token, "cop")) and tree.subject(token) >= 0


def _inverse(tree: Tree, token: int, trigger: int) -> Seats:
    """Read "received threats from them", "came under attack": the subject is whom it was done to."""
    noun = _of_noun(tree, trigger)
    others = [*tree.kids(token, "obl"), *tree.kids(trigger, "nmod")]
    doers = [t for t in others if cases_of(tree, t) & {"from", "by"}]
    actors = [*doers, *(t for t in noun.actors if t not in tree.kids(trigger, "nmod"))]
    return Seats(_listed(actors), _listed([_subject(tree, token)]), noun.places)


def _is_when(tree: Tree, token: int) -> bool:
    """Whether a noun says by when: "by Monday"."""
    return tree.word(token).lower() in TIMES or tree.parsed.upos[token] == "NUM"


def _behind(tree: Tree, token: int) -> list[int]:
    """Who had it done: "arrested on the orders of a judge", "died at the hands of soldiers"."""
    orders = [
        t for t in tree.kids(token, "obl") if tree.lemma(t) in ORDERS and cases_of(tree, t) & {"on", "at", "under"}
    ]
    return [k for t in orders for k in tree.kids(t, "nmod") if "of" in cases_of(tree, k)]


def _is_marked(tree: Tree, token: int) -> bool:
    """Whether a clause tells of another time or a condition: "if the army is right"."""
    return tree.is_a(token, "advcl") and any(tree.lemma(t) != "to" for t in tree.kids(token, "mark"))


def _is_channel(tree: Tree, token: int) -> bool:
    """Whether a medium is only where something was said: "thanked them on Twitter"."""
    return tree.word(token).lower() in CHANNELS and bool(cases_of(tree, token) & {"on", "via", "through"})


def _is_passive(tree: Tree, token: int) -> bool:
    return bool(tree.kids(token, "aux:pass", "nsubj:pass"))


def _doers(tree: Tree, clause: int) -> list[int]:
    """Who does what a clause tells."""
    return tree.kids(clause, "obl:agent") if _is_passive(tree, clause) else [_subject(tree, clause)]


def _holders(tree: Tree, tokens: Iterable[int]) -> Iterator[int]:
    """Whose the things are that a subject names: "Russian air defences", "the planes of Norland", "Norland's army"."""
    for token in tokens:
        if token >= 0:
            yield from tree.kids(token, "nmod:poss", "amod", "compound")
            for kid in tree.kids(token, "nmod", "compound", "amod"):
                if not tree.kids(kid, "case") or cases_of(tree, kid) & {"of", "by", "from"}:
                    yield from (kid, *tree.kids(kid, "nmod:poss", "amod", "compound"))


def _of_noun(tree: Tree, token: int) -> Seats:
    """Read the parties of "Israel's invasion of Lebanon", "the arrest of nine men by police", "peace talks with X"."""
    behind = [_subject(tree, token)] if "behind" in cases_of(tree, token) else []
    own = set(tree.under(token))  # what lies beyond is another clause's
    actors = [*behind, *tree.kids(token, "nmod:poss"), *(t for t in tree.in_role(token, "A0") if t in own)]
    done_to = any("of" in cases_of(tree, t) for t in tree.kids(token, "nmod"))
    told = [t for t in tree.in_role(token, "A1") if t in own and not (done_to and tree.rel(t) == "nmod:poss")]
    suffers = [t for t in told if not tree.is_a(t, "compound", "amod") and not cases_of(tree, t) & PLACED]
    aimed = [c for c in tree.kids(token, "acl") if tree.lemma(c) in AIMED]
    suffers += [t for c in aimed for t in (*tree.kids(c, "obj"), *_inside(tree, tree.kids(c, "obj")))]
    for other in tree.kids(token, "nmod"):
        cases = cases_of(tree, other)
        if "by" in cases:
            actors.append(other)
        elif cases & TOWARDS and not cases & PLACED:
            suffers.append(other)
    actors += tree.kids(token, "amod", "compound")
    below = [t for t in tree.under(token) if tree.is_a(t, "nmod", "obl") and cases_of(tree, t) & PLACED]
    return Seats(
        _listed(t for t in actors if t not in suffers),
        _listed([*suffers, *(k for t in suffers for k in tree.kids(t, "nmod:poss", "amod", "compound", "nmod"))]),
        _listed(below),
    )


def _subject(tree: Tree, token: int) -> int:
    """The subject, or that of the verb which this one shares it with ("raided ... and detained")."""
    for at in (token, *tree.climb(token)):
        found = tree.subject(at)
        if found >= 0:
            return tree.parsed.head[at] if tree.is_a(at, "acl") and tree.lemma(found) in RELATIVE else found
        above = tree.parsed.head[at]
        if tree.lemma(above) in ACCUSING and {tree.lemma(t) for t in tree.kids(at, "mark", "case")} & {"of", "for"}:
            return tree.kid(above, "obj", "nsubj:pass")  # "accused them of shooting"
        if tree.rel(at) == "acl" and tree.parsed.xpos[at] == "VBG" and tree.word(at - 1) == ",":
            verb = next((t for t in tree.climb(above) if tree.parsed.upos[t] == "VERB"), -1)
            return tree.subject(verb) if verb >= 0 else above  # "ordered out two envoys, accusing them of spying"
        if tree.is_a(at, "acl"):
            return above
        if not tree.is_a(at, "conj", "xcomp", "advcl"):
            return -1
        if tree.is_a(at, "advcl") and tree.lemma(tree.parsed.head[at]) in SAYING:  # "killing three, police said"
            return -1
    return -1


def cases_of(tree: Tree, token: int) -> set[str]:
    """Return the prepositions before a noun."""
    return {tree.lemma(c) for c in tree.kids(token, "case")}


def _listed(tokens: Iterable[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(t for t in tokens if t >= 0))


def _inside(tree: Tree, tokens: Iterable[int], but: Sequence[int] = ()) -> Iterator[int]:
    """The nouns below, left to right: "the offices of a charity" holds a party that "offices" does not name."""
    for token in tokens:
        if token >= 0:
            below = tree.under(token)
            topics = [t for t in below if tree.is_a(t, "nmod") and cases_of(tree, t) & TOPIC]
            topics += [t for t in below if tree.lemma(t) in FREEDOMS and "for" in cases_of(tree, t)]
            places = [t for t in below if tree.is_a(t, "nmod", "obl") and cases_of(tree, t) & PLACED and t != token]
            places += [t for t in below if _is_channel(tree, t)]
            places += [t for t in below if tree.is_a(t, "parataxis") and tree.lemma(t) in SAYING]
            kept = tree.under(token, without=[*topics, *places, *but]) if token not in (*topics, *but) else []
            yield from (t for t in kept if tree.parsed.upos[t] in ("NOUN", "PROPN", "ADJ"))
