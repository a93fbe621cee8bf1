"""The words where a deed's sides stand → the parties in them, with country and sector."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.language.arcs import Tree
from rashomon.language.deedseats import ENVOYS, SAYING, cases_of
from rashomon.language.deedwords import DEATHS
from rashomon.language.numberwords import CURRENCIES, SYMBOLS
from rashomon.language.parties import OF_NO_STATE
from rashomon.language.persons import PERSONS
from rashomon.language.sectors import SECTOR_OF, YIELDING, country_of, sector_of

PRONOUNS = frozenset("he she it they him her them his its their who we i".split())
PLURAL = frozenset("they we".split())
INSIDE = ("amod", "compound", "flat", "nmod", "appos", "nummod", "det", "case")
NAMED = frozenset("person organisation group place".split())
WATERS = frozenset("sea ocean gulf strait bay channel".split())  # "the Norland Sea" is not Norland
ORIGINS = frozenset("born backed origin descent led made linked".split())
POLITICAL = frozenset(
    """ruling governing opposition political communist socialist conservative liberal labour labor nationalist
    democratic republican islamist green far-right far-left""".split()
)
BODIES = frozenset("agency service unit team department office personnel side staff crew squad member".split())
"""Words for people that need another to say which: "law enforcement agencies", "the Norland side"."""
BELONGS = frozenset("of in for at from".split())  # "the president of Armenia", "officials in Lima"
LANDS = frozenset({"bank"})  # in names of places
BODY = frozenset({"organisation", "group"})
HELPERS = frozenset("diver rescuer medic paramedic".split())  # sent to somebody, and so not whom it is done to
ANYBODY = (PERSONS | {"other"}) - HELPERS
QUANTITIES = frozenset(
    "hundred thousand dozen score million number majority half third series handful tens rest some several many most "
    "all both few".split()
)  # "hundreds of thousands of people"
CAPTIVES = frozenset("detainee prisoner inmate captive hostage".split())


@dataclass(frozen=True, slots=True)
class Party:
    """Whom the words name: the token that heads them, their characters, and what they show of who that is."""

    token: int
    head: int  # where its head begins
    start: int
    stop: int
    country: str  # ISO alpha-2, or ""
    sector: str  # PLOVER, or ""
    kept: bool = False  # the words say that they are held: "detainees"


def thing_at(tree: Tree, token: int) -> Party | None:
    """Return what was done to, where it is nobody: "a tanker", "the village market"; None for a pronoun."""
    if tree.parsed.upos[token] not in ("NOUN", "PROPN"):
        return None
    return Party(token, tree.parsed.token_start[token], *_ends(tree, _own(tree, token)), "", "")


def is_area(tree: Tree, token: int) -> bool:
    """Whether a name after "in" may be an area that something is done to: the reader takes some for bodies."""
    return _mention(tree, token) in ("place", "organisation") and not tree.word(token).islower()


def is_place(tree: Tree, token: int) -> bool:
    """Whether the token lies in the name of a place."""
    return _mention(tree, token) == "place"


def first_parties(tree: Tree, seats: Sequence[int], but: Sequence[Party]) -> tuple[Party, ...]:
    """Return the parties of the first seat that holds one which is none of `but`; a pronoun only where nothing else."""
    taken = {t for p in but for t in (p.token, *_own(tree, p.token))}
    pronouns: tuple[Party, ...] = ()
    for seat in seats:
        if seat in taken:
            continue
        found = tuple(p for p in parties_at(tree, seat) if p.token not in taken and not _is_speaking(tree, p))
        if found and tree.parsed.upos[found[0].token] != "PRON":
            return found
        pronouns = pronouns or found
    meant = _antecedent(tree, pronouns[0].token) if pronouns else -1
    if meant >= 0 and _is_dead(tree, pronouns[0].token):
        meant = -1
    return (parties_at(tree, meant) if meant >= 0 and meant not in taken else ()) or pronouns


def _is_speaking(tree: Tree, party: Party) -> bool:
    """Whether the party's words only tell who reports: "in Karst, the ministry said", however the reader hangs them."""
    words = tree.sentence_of(party.token)
    first = next((t for t in words if tree.parsed.token_start[t] == party.start), party.token)
    last = next((t for t in words if tree.parsed.token_stop[t] == party.stop), party.token)
    said = last + 1 in words and tree.lemma(last + 1) in SAYING
    return said and first - 1 in words and tree.word(first - 1) == ","


def _is_dead(tree: Tree, token: int) -> bool:
    """Whether the subject is shot or killed: it is not who tells of it."""
    clause = tree.parsed.head[token]
    return tree.is_a(token, "nsubj:pass") and (tree.lemma(clause) in DEATHS or tree.lemma(clause) == "shoot")


def _antecedent(tree: Tree, pronoun: int) -> int:
    """Who the subject of a reported clause is where it is a pronoun: "Norland said it had sent aid"; -1 if not told."""
    clause = tree.parsed.head[pronoun]
    if clause < 0 or not tree.is_a(pronoun, "nsubj") or not tree.is_a(clause, "ccomp"):
        return -1
    speaker = tree.subject(tree.parsed.head[clause])
    if speaker < 0 or tree.parsed.upos[speaker] == "PRON":
        return -1
    plural = tree.parsed.xpos[speaker] in ("NNS", "NNPS", "CD") or bool(tree.kids(speaker, "conj"))
    return speaker if plural == (tree.word(pronoun).lower() in PLURAL) else -1


def parties_at(tree: Tree, token: int) -> tuple[Party, ...]:
    """Return the party that a token's phrase names, and those joined to it by "and"; () where it names none."""
    if token < 0:
        return ()
    token = _whole(tree, token)
    first = _party(tree, token)
    if first is None:
        counted = tree.kids(token, "nmod") if tree.lemma(token) in QUANTITIES else []
        return next((found for t in counted if "of" in cases_of(tree, t) and (found := parties_at(tree, t))), ())
    joined = tree.kids(token, "conj")
    of = (
        []
        if joined
        else [c for t in tree.kids(token, "nmod") if "of" in cases_of(tree, t) for c in tree.kids(t, "conj")]
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
    if beside := _name_beside(tree, token, own):  # "mediator Jane Roe", which the reader took for two
        own = sorted({*own, *beside})
    elif title := _title_beside(tree, token, own):
        token, own = title, sorted({*_own(tree, title), *own})
    if (not _names(tree, token) and not country_of([tree.word(token)])) or tree.lemma(token) in WATERS:
        return None
    core = [t for t in own if t <= token and not _is_origin(tree, t)]
    served = {x for t in _posts(tree, token) for x in tree.under(t)}
    core = [t for t in core if t not in served]
    country = country_of([tree.word(t) for t in core]) or country_of([tree.word(t) for t in own if t not in served])
    sector = _sector(tree, token, own)
    sector = sector or ("CVL" if _is_anybody(tree, token) else "")
    kept = tree.lemma(token) in CAPTIVES
    return Party(token, tree.parsed.token_start[token], *_ends(tree, own), country, sector, kept)


def _sector(tree: Tree, token: int, own: Sequence[int]) -> str:
    """The sector of a party: that of its head, where the head does not only lead or speak for others."""
    lemma = tree.lemma(token)
    if tree.word(token)[:1].isupper() and lemma in LANDS and _mention(tree, token):
        return ""  # the West Bank is no bank
    if _mention(tree, token) == "organisation" and OF_NO_STATE.search(_text(tree, own).lower()):
        return ""  # the European Union is no union of workers
    if lemma not in YIELDING:
        return SECTOR_OF.get(lemma, "") or sector_of([tree.lemma(t) for t in own])
    found = sector_of([tree.lemma(t) for t in own])
    bodies = [t for t in tree.kids(token, "compound", "nmod", "nmod:poss", "amod") if _mention(tree, t) in BODY]
    return "" if bodies and SECTOR_OF[lemma] == found else found  # the leader of a group is of no government


def _name_beside(tree: Tree, token: int, own: Sequence[int]) -> list[int]:
    """The words of the name that follows a title as if it were another object of the verb; [] where none does."""
    after = own[-1] + 1
    if tree.parsed.upos[token] != "NOUN" or after not in tree.sentence_of(token):
        return []
    is_name = tree.parsed.upos[after] == "PROPN" and _mention(tree, after) == "person"
    return _own(tree, after) if is_name and _are_siblings(tree, token, after) else []


def _title_beside(tree: Tree, token: int, own: Sequence[int]) -> int:
    """The title right before a name that the reader took for another object, or 0."""
    before = own[0] - 1
    if tree.parsed.upos[token] != "PROPN" or _mention(tree, token) != "person" or before not in tree.sentence_of(token):
        return 0
    titled = tree.lemma(before) in SECTOR_OF or bool(tree.kids(before, "compound"))
    is_title = tree.parsed.upos[before] == "NOUN" and titled
    return before if is_title and _are_siblings(tree, before, token) else 0


def _are_siblings(tree: Tree, one: int, other: int) -> bool:
    above = tree.parsed.head[one]
    return 0 <= above == tree.parsed.head[other] and tree.rel(one) == tree.rel(other)


def _posts(tree: Tree, token: int) -> list[int]:
    """Where an envoy serves, which is not whose he is: "Norland's ambassador in Karst"."""
    if tree.lemma(token) not in ENVOYS:
        return []
    return [t for t in tree.kids(token, "nmod") if cases_of(tree, t) & {"in", "to", "at"}]


def _text(tree: Tree, tokens: Sequence[int]) -> str:
    start, stop = _ends(tree, tokens)
    return tree.parsed.text[start:stop]


def _is_origin(tree: Tree, token: int) -> bool:
    """Whether a country's word says only where somebody is from or who helps him: "Norland-born", "Sudmark-backed"."""
    after = [tree.word(t).lower() for t in tree.sentence_of(token) if token < t <= token + 2]
    return any(w.strip("-") in ORIGINS for w in (*after, tree.word(token).lower().rpartition("-")[2]))


def _is_anybody(tree: Tree, token: int) -> bool:
    """Whether the word counts people without saying who they are: "several others", "nine were arrested"."""
    alone = tree.parsed.upos[token] == "NUM" and tree.is_a(token, "nsubj", "obj") and not _is_money(tree, token)
    return alone or (tree.parsed.upos[token] == "NOUN" and tree.lemma(token) in ANYBODY)


def _is_money(tree: Tree, token: int) -> bool:
    behind = [t for t in tree.sentence_of(token) if token < t <= token + 2]
    near = (*tree.children[token], *behind)
    return any(tree.lemma(t) in CURRENCIES or tree.word(t) in SYMBOLS for t in near)


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
        owners = tree.kids(token, "amod", "compound", "nmod:poss")
        owners += [t for t in tree.kids(token, "nmod") if lemma == "member" and "of" in cases_of(tree, t)]
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
            if tree.is_a(kid, "appos") and tree.parsed.upos[kid] not in ("NOUN", "PROPN"):  # "two men, aged 26 and 19"
                continue
            far = tree.rel(kid) == "nmod" and not (at == token and cases_of(tree, kid) & BELONGS)
            if kid not in own and not far and not (at == token and tree.is_a(kid, "case")):
                own.add(kid)
                queue.append(kid)
    words = sorted(own)
    while words[0] != token and tree.is_a(words[0], "case"):  # "by officers of the unit"
        del words[0]
    return words


def _is_named(tree: Tree, token: int) -> bool:
    return _mention(tree, token) in NAMED and not tree.word(token).islower()


def is_body(tree: Tree, token: int) -> bool:
    """Whether the token lies in the name of somebody who can act: a person, an organisation, a people."""
    return _mention(tree, token) in NAMED - {"place"}


def _mention(tree: Tree, token: int) -> str:
    start, parsed = tree.parsed.token_start[token], tree.parsed
    spans = zip(parsed.mention_start, parsed.mention_stop, parsed.mention_kind, strict=True)
    return next((kind for a, b, kind in spans if a <= start < b and kind in NAMED), "")
