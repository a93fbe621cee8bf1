"""A predicate's roles → the parties in them: who did it, to whom, with country and sector."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rashomon.language.arcs import Tree
from rashomon.language.deedwords import HARM
from rashomon.language.sectors import SECTOR_OF, country_of, sector_of

PRONOUNS = frozenset("he she it they him her them his its their who we i".split())
PLURAL = frozenset("they we".split())
INSIDE = ("amod", "compound", "flat", "nmod", "appos", "nummod", "det", "case")
RELATIVE = frozenset("who which that whom".split())
NAMED = frozenset("person organisation group place".split())
ORDERS = frozenset("order instruction command behalf hand".split())
FREEDOMS = frozenset("freedom release return liberty".split())  # "a ransom for her release" is not asked of her
CHANNELS = frozenset("twitter facebook x instagram telegram youtube weibo tiktok whatsapp television radio tv".split())
AIMED = frozenset("target hit strike".split())  # "raids targeting homes"
WATERS = frozenset("sea ocean gulf strait bay channel".split())  # "the Norland Sea" is not Norland
ORIGINS = frozenset("born backed origin descent led made linked".split())
POLITICAL = frozenset(
    """ruling governing opposition political communist socialist conservative liberal labour labor nationalist
    democratic republican islamist green far-right far-left""".split()
)
BODIES = frozenset("agency service unit team department office personnel side staff crew squad".split())
"""Words for people that need another to say which: "law enforcement agencies", "the Norland side"."""
BELONGS = frozenset("of in for at from".split())  # "the president of Armenia", "officials in Lima"
STATIVE = frozenset("oppose commit prepare".split())  # "is opposed to": the subject is the one who does it
PLACED = frozenset("in at near".split())  # "raids in the Norland town of Karst": where, and not whom
GROUNDS = frozenset("over due because amid after before following since despite".split())  # why and when, not whom
REASONS = frozenset("response reaction retaliation protest wake view light".split())
TOPIC = frozenset({"about", "regarding", "concerning"})
TOWARDS = frozenset("against with to on from of at for into toward towards between over upon by".split())


@dataclass(frozen=True, slots=True)
class Party:
    """Whom the words name: the token that heads them, their characters, and what they show of who that is."""

    token: int
    head: int  # where its head begins
    start: int
    stop: int
    country: str  # ISO alpha-2, or ""
    sector: str  # PLOVER, or ""


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
    if tree.parsed.upos[token] in ("NOUN", "PROPN"):
        return _of_noun(tree, token)
    if tree.lemma(token) in HARM:
        return Seats((), _listed([_subject(tree, token)]))
    reduced = tree.is_a(token, "acl") and tree.parsed.xpos[token] == "VBN" and tree.subject(token) < 0
    passive = reduced or (
        bool(tree.kids(token, "aux:pass")) and not tree.kids(token, "obj") and tree.lemma(token) not in STATIVE
    )
    agents = [*tree.kids(token, "obl:agent"), *_behind(tree, token)]
    if passive or agents:
        actors: list[int] = [*agents, *tree.in_role(token, "A0")]
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
    suffers += [t for t in tree.kids(token, "iobj", "obj") if t not in actors]
    oblique = [t for t in tree.kids(token, "obl") if not _is_channel(tree, t)]
    suffers += [t for t in oblique if _cases(tree, t) & TOWARDS and t not in agents]
    clauses = tree.kids(token, "ccomp")
    inner = [t for c in clauses for t in _doers(tree, c)]
    if trigger != token:
        noun = _of_noun(tree, trigger)
        actors, suffers = [*actors, *noun.actors], [*noun.recipients, *suffers]
    known = actors[:1] if passive or agents or tree.subject(token) >= 0 else []
    actors = [*actors, *_holders(tree, known)]
    around = ("obl",) if is_meeting else ("xcomp", "advcl", "obl")
    beside = [t for t in tree.kids(token, *around) if not _is_channel(tree, t)]
    open_ = [t for t in beside if not _cases(tree, t) & (PLACED | GROUNDS)]
    below = [t for t in tree.under(token) if tree.is_a(t, "nmod", "obl") and _cases(tree, t) & PLACED]
    spared = [s for c in clauses if _is_passive(tree, c) for s in [_subject(tree, c)]]  # whom it was done to
    if reduced:  # "talks between them brokered by others": whom it was done to hangs on the noun before it
        spared, open_, clauses = [*spared, token], [], []
        suffers = suffers[:1]
    rest = [*inner, *_inside(tree, [*suffers, *open_, *clauses], spared)]
    return Seats(_listed(actors), _listed([*suffers, *rest]), _listed(below))


def _behind(tree: Tree, token: int) -> list[int]:
    """Who had it done: "arrested on the orders of a judge", "died at the hands of soldiers"."""
    orders = [t for t in tree.kids(token, "obl") if tree.lemma(t) in ORDERS and _cases(tree, t) & {"on", "at", "under"}]
    return [k for t in orders for k in tree.kids(t, "nmod") if "of" in _cases(tree, k)]


def _is_channel(tree: Tree, token: int) -> bool:
    """Whether a medium is only where something was said: "thanked them on Twitter"."""
    return tree.word(token).lower() in CHANNELS and bool(_cases(tree, token) & {"on", "via", "through"})


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
                if not tree.kids(kid, "case") or _cases(tree, kid) & {"of", "by", "from"}:
                    yield from (kid, *tree.kids(kid, "nmod:poss", "amod", "compound"))


def _of_noun(tree: Tree, token: int) -> Seats:
    """Read the parties of "Israel's invasion of Lebanon", "the arrest of nine men by police", "peace talks with X"."""
    behind = [_subject(tree, token)] if "behind" in _cases(tree, token) else []
    actors = [*behind, *tree.kids(token, "nmod:poss"), *tree.in_role(token, "A0")]
    done_to = any("of" in _cases(tree, t) for t in tree.kids(token, "nmod"))
    told = [t for t in tree.in_role(token, "A1") if not (done_to and tree.rel(t) == "nmod:poss")]
    suffers = [t for t in told if not tree.is_a(t, "compound", "amod") and not _cases(tree, t) & PLACED]
    aimed = [c for c in tree.kids(token, "acl") if tree.lemma(c) in AIMED]
    suffers += [t for c in aimed for t in (*tree.kids(c, "obj"), *_inside(tree, tree.kids(c, "obj")))]
    for other in tree.kids(token, "nmod"):
        cases = _cases(tree, other)
        if "by" in cases:
            actors.append(other)
        elif cases & TOWARDS and not cases & PLACED:
            suffers.append(other)
    actors += tree.kids(token, "amod", "compound")
    below = [t for t in tree.under(token) if tree.is_a(t, "nmod", "obl") and _cases(tree, t) & PLACED]
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
        if tree.is_a(at, "acl"):
            return tree.parsed.head[at]
        if not tree.is_a(at, "conj", "xcomp", "advcl"):
            return -1
    return -1


def _cases(tree: Tree, token: int) -> set[str]:
    return {tree.lemma(c) for c in tree.kids(token, "case")}


def _listed(tokens: Iterable[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(t for t in tokens if t >= 0))


def _inside(tree: Tree, tokens: Iterable[int], but: Sequence[int] = ()) -> Iterator[int]:
    """The nouns below, left to right: "the offices of a charity" holds a party that "offices" does not name."""
    for token in tokens:
        if token >= 0:
            below = tree.under(token)
            topics = [t for t in below if tree.is_a(t, "nmod") and _cases(tree, t) & TOPIC]
            topics += [t for t in below if tree.lemma(t) in FREEDOMS and "for" in _cases(tree, t)]
            places = [t for t in below if tree.is_a(t, "nmod", "obl") and _cases(tree, t) & PLACED and t != token]
            places += [t for t in below if _is_channel(tree, t)]
            kept = tree.under(token, without=[*topics, *places, *but]) if token not in (*topics, *but) else []
            yield from (t for t in kept if tree.parsed.upos[t] in ("NOUN", "PROPN", "ADJ"))


def first_parties(tree: Tree, seats: Sequence[int], but: Sequence[Party]) -> tuple[Party, ...]:
    """Return the parties of the first seat that holds one which is none of `but`; a pronoun only where nothing else."""
    taken = {t for p in but for t in (p.token, *_own(tree, p.token))}
    pronouns: tuple[Party, ...] = ()
    for seat in seats:
        if seat in taken:
            continue
        found = tuple(p for p in parties_at(tree, seat) if p.token not in taken)
        if found and tree.parsed.upos[found[0].token] != "PRON":
            return found
        pronouns = pronouns or found
    meant = _antecedent(tree, pronouns[0].token) if pronouns else -1
    return (parties_at(tree, meant) if meant >= 0 and meant not in taken else ()) or pronouns


def _antecedent(tree: Tree, pronoun: int) -> int:
    """Who the subject of a reported clause is where it is a pronoun: "Norland said it had sent aid"; -1 if not told."""
    clause = tree.parsed.head[pronoun]
    if clause < 0 or not tree.is_a(pronoun, "nsubj") or not tree.is_a(clause, "ccomp"):
        return -1
    speaker = tree.subject(tree.parsed.head[clause])
    if speaker < 0 or tree.parsed.upos[speaker] == "PRON":
        return -1
    plural = tree.parsed.xpos[speaker] in ("NNS", "NNPS") or bool(tree.kids(speaker, "conj"))
    return speaker if plural == (tree.word(pronoun).lower() in PLURAL) else -1


def parties_at(tree: Tree, token: int) -> tuple[Party, ...]:
    """Return the party that a token's phrase names, and those joined to it by "and"; () where it names none."""
    if token < 0:
        return ()
    token = _whole(tree, token)
    first = _party(tree, token)
    if first is None:
        return ()
    joined = tree.kids(token, "conj")
    of = (
        [] if joined else [c for t in tree.kids(token, "nmod") if "of" in _cases(tree, t) for c in tree.kids(t, "conj")]
    )
    more = [p for t in of if (p := _party(tree, t)) and p.country]  # "the armies of Norland, Sudmark and Ostland"
    return (first, *(p for t in joined if (p := _party(tree, t))), *more)


def _whole(tree: Tree, token: int) -> int:
    """The head of the name or office that the token is a part of: from "U.S." to "U.S. negotiator Jane Roe"."""
    while tree.is_a(token, "compound", "amod", "flat") or tree.rel(token) == "nmod:poss":
        above = tree.parsed.head[token]
        if not _names(tree, above):
            break
        token = above
    return token


def _party(tree: Tree, token: int) -> Party | None:
    if tree.parsed.upos[token] == "PRON":
        if tree.lemma(token) not in PRONOUNS and tree.word(token).lower() not in PRONOUNS:
            return None
        return Party(token, tree.parsed.token_start[token], *_ends(tree, [token]), "", "")
    own = _own(tree, token)
    if (not _names(tree, token) and not country_of([tree.word(token)])) or tree.lemma(token) in WATERS:
        return None
    core = [t for t in own if t <= token and not _is_origin(tree, t)]
    country = country_of([tree.word(t) for t in core]) or country_of([tree.word(t) for t in own])
    sector = SECTOR_OF.get(tree.lemma(token), "") or sector_of([tree.lemma(t) for t in own])
    sector = sector or ("CVL" if _is_anybody(tree, token) else "")
    return Party(token, tree.parsed.token_start[token], *_ends(tree, own), country, sector)


def _is_origin(tree: Tree, token: int) -> bool:
    """Whether a country's word says only where somebody is from or who helps him: "Norland-born", "Sudmark-backed"."""
    after = [tree.word(t).lower() for t in tree.sentence_of(token) if token < t <= token + 2]
    return any(w.strip("-") in ORIGINS for w in (*after, tree.word(token).lower().rpartition("-")[2]))


def _is_anybody(tree: Tree, token: int) -> bool:
    """Whether the word counts people without saying who they are: "several others", "nine were arrested"."""
    alone = tree.parsed.upos[token] == "NUM" and tree.is_a(token, "nsubj", "obj")
    return alone or (tree.parsed.upos[token] == "NOUN" and tree.lemma(token) == "other")


def _names(tree: Tree, token: int) -> bool:
    """Whether the noun itself is a party: people of some sector, or the head of a name."""
    if _is_anybody(tree, token):
        return True
    if tree.parsed.upos[token] not in ("NOUN", "PROPN"):
        return False
    lemma = tree.lemma(token)
    if lemma == "party" and tree.parsed.upos[token] == "NOUN":  # not every party is one of politics
        return any(tree.lemma(t) in POLITICAL for t in tree.kids(token, "amod", "compound"))
    if lemma in BODIES and not _is_named(tree, token):
        owners = [*tree.kids(token, "amod", "compound", "nmod:poss")]
        return any(tree.lemma(t) in SECTOR_OF or country_of([tree.word(t)]) or _is_named(tree, t) for t in owners)
    return lemma in SECTOR_OF or _is_named(tree, token)


def _ends(tree: Tree, tokens: Sequence[int]) -> tuple[int, int]:
    return tree.parsed.token_start[tokens[0]], tree.parsed.token_stop[tokens[-1]]


def _own(tree: Tree, token: int) -> list[int]:
    """The words of the token's phrase without clauses, what is joined by "and", and its preposition."""
    own, queue = {token}, [token]
    while queue:
        at = queue.pop()
        for kid in tree.kids(at, *INSIDE):
            far = tree.rel(kid) == "nmod" and not (at == token and _cases(tree, kid) & BELONGS)
            if kid not in own and not far and not (at == token and tree.is_a(kid, "case")):
                own.add(kid)
                queue.append(kid)
    return sorted(own)


def _is_named(tree: Tree, token: int) -> bool:
    return _mention(tree, token) in NAMED


def is_body(tree: Tree, token: int) -> bool:
    """Whether the token lies in the name of somebody who can act: a person, an organisation, a people."""
    return _mention(tree, token) in NAMED - {"place"}


def _mention(tree: Tree, token: int) -> str:
    start, parsed = tree.parsed.token_start[token], tree.parsed
    spans = zip(parsed.mention_start, parsed.mention_stop, parsed.mention_kind, strict=True)
    return next((kind for a, b, kind in spans if a <= start < b and kind in NAMED), "")
