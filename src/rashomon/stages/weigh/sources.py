"""When two sources are one party under two names: a table of signals, each of which gives its reason."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from rashomon.language.names import bare, compare_bodies, compare_people, fold, is_acronym
from rashomon.language.parties import (
    BARE_WORK,
    LAWYERS,
    MEMBERS,
    OF_NO_STATE,
    STATE_WORDS,
    WORKING,
    Party,
    describe,
    is_medium,
)
from rashomon.language.persons import KIN, PERSONS
from rashomon.records import Actor, Claim

SAME = frozenset({"same", "variant", "part"})
PLAIN = frozenset(
    "spokesman spokeswoman spokesperson official officials source sources man woman people group local".split()
)
"""Words that name no body."""
NAMELESS = PLAIN | {"authorities", "statement", "senior"}
"""Words that leave open even whose officials they are."""
SPOKESMEN = frozenset("spokesman spokeswoman spokesperson representative rep statement".split())
GENERAL = frozenset(
    "officials authorities activists organisers organizers campaigners protesters customers clients".split()
)
"""Several people of a kind without a name, who pass on what those they belong to have counted."""
OFFICIAL = (
    "ministry",
    "police",
    "military",
    "government",
    "embassy",
    "agency",
    "region",
    "town hall",
    "fire",
    "rescue",
)
"""How the organs of a state begin."""
PAPERS = frozenset("documents papers filings filing records document record".split())
SWORN = frozenset("affidavit affidavits complaint warrant warrants incident arrest".split())
OF_POLICE = SWORN | frozenset("report probable cause criminal search initial preliminary charging".split())
OF_PERSONS = frozenset({"lawyer", "study"})
"""What the persons who hold it do not have in common: two lawyers by name are two, and so are two scholars."""
OF_SOMEBODY = OF_PERSONS | {"family", "company", "hospital", "union"}
"""Of these there are many: two of which both have a name are two."""
SERVICES = ({"embassy", "ministry of foreign"}, {"military", "ministry of defence"})


FIRMS = frozenset(
    """company firm giant maker manufacturer carrier lender bank retailer agency airline operator insurer brewer
    startup""".split()
)
RUNNING = frozenset("owner owners founder ceo executive manager".split())
"""Who is one of these of a company speaks for it; its pilots and clerks do not."""
CORE = re.compile(r"(?:[Tt]he|[Aa]n?) (?:[a-z][\w-]+ )*(?P<name>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*) (?P<trade>[a-z]+)")
ANY = frozenset("a an one another some several many most both two three other".split())
PARTISAN = frozenset("party committee movement front alliance league".split())
BODIES = PARTISAN | frozenset(
    """commission council board panel agency department ministry organisation organization association union foundation
    company group court government parliament university federation bureau institute authority""".split()
)
"""Nouns that mean no person."""
LEAST_STEM = 5  # letters that a party's people share with its name
FELT = frozenset(
    "feel hear see notice sense smell taste fear believe think hope wish want remember recall dream regret".split()
)
"""What only they know who do it."""


@dataclass(slots=True)
class Source:
    """One source of a fact with all that is known of it, and the claims that go back to it."""

    name: str
    actor: Actor | None
    party: Party
    claims: list[Claim] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    offices: list[Party] = field(default_factory=list)  # what the reports say this person is, each as a party
    inside: set[str] = field(default_factory=set)  # ids of the actors that its claims name
    figures: set[float] = field(default_factory=set)
    quoted: set[str] = field(default_factory=set)  # the words of its claims that lie in quotation marks
    parties: list[Party] = field(default_factory=list)  # of all that were joined into this one
    countries: set[str] = field(default_factory=set)  # of all that were joined into this one
    documents: set[str] = field(default_factory=set)  # kinds of which the story knows one, and this as its owner
    several: bool = False  # whether the fact's sources are of several countries
    owned: bool = False  # an outlet's own report
    carried: bool = False  # only a medium is named: it passes on a word, it does not say whose

    def __post_init__(self) -> None:
        """Count its own party and country among those joined."""
        self.parties = self.parties or [self.party]
        self.countries = self.countries or {_country(self)} - {""}


def _same_actor(a: Source, b: Source) -> str:
    return "the same actor" if a.actor and b.actor and a.actor.id == b.actor.id else ""


def _same_name(a: Source, b: Source) -> str:
    """The same name, spelt alike or shortened."""
    if _apart(a, b):
        return ""
    persons = all(s.actor and s.actor.kind == "person" for s in (a, b))
    for one in _cores(a):
        for two in _cores(b):
            found = compare_people(one, two) if persons else compare_bodies(one, two)
            if found.kind in ({"same", "variant"} if persons else SAME):
                return found.reason
    if (
        not persons
        and a.party.words
        and b.party.words
        and (a.party.words <= b.party.words or b.party.words <= a.party.words)
    ):
        return "one name is the other's in short"
    return ""


def _cores(source: Source) -> list[str]:
    """Its names, and the name within what only describes it: "Acme" of "the state-owned Acme company"."""
    if source.actor is not None:
        return source.names
    found = [CORE.fullmatch(name) for name in source.names]
    return [*source.names, *(core["name"] for core in found if core and core["trade"] in FIRMS)]


def _one_utterance(a: Source, b: Source) -> str:
    """Two to whom articles give the same words in quotation marks: one of them has not said them."""
    return "the same words are quoted from both" if a.quoted & b.quoted else ""


def _same_document(a: Source, b: Source) -> str:
    """Two names under which the reports know whose the story's one suit, book or memos are."""
    shared = sorted(a.documents & b.documents)
    return f"both are told to be whose the {shared[0]} is" if shared else ""


def _same_organ(a: Source, b: Source) -> str:
    """The same kind of office, of one country or of none."""
    if not a.party.organ or _apart(a, b) or not _one_organ(a.party.organ, b.party.organ):
        return ""
    if a.party.organ in OF_SOMEBODY and a.party.scope == b.party.scope == "own":
        named = [s for s in (a, b) if s.actor and (s.actor.kind != "person" or a.party.organ in OF_PERSONS)]
        if len(named) == 2:
            return ""
    return f"both speak for the {a.party.organ}" if _may_be_one(a.party, b.party) else ""


def _may_be_one(a: Party, b: Party) -> bool:
    """Whether two of one organ may be one: lawyers whose clients are not two, a study and any that none tells apart."""
    if a.organ == "lawyer":
        clients = [p.words - LAWYERS - NAMELESS for p in (a, b)]
        return not all(clients) or not clients[0].isdisjoint(clients[1])
    return a.organ not in WORKING or a.words <= BARE_WORK or b.words <= BARE_WORK


def _one_organ(a: str, b: str) -> bool:
    """Whether two organs are one: "ministry of water" and "ministry of agriculture water" are."""
    fields = [set(o.removeprefix("ministry of ").split()) for o in (a, b) if o.startswith("ministry of ")]
    return a == b or (len(fields) == 2 and bool(fields[0] <= fields[1] or fields[1] <= fields[0]))


def _of_state(a: Source, b: Source) -> str:
    """Officials in general, a government, a country or its capital, beside an organ of the same state."""
    for general, other in ((a, b), (b, a)):
        if general.party.scope != "state" or _apart(a, b) or not _may_speak_for(general, other):
            continue
        if other.party.scope == "state" or (_is_official(other) and not _known_as_other(general, other)):
            return f"{general.name} is {other.name} without a name"
    return ""


def _may_speak_for(general: Source, other: Source) -> bool:
    """Whether the two may be of one state.

    A spokesman by name, two persons, and a minister beside a country must be known to be of one; a president beside an
    office, and officials without a name, need not be of two.
    """
    if not general.countries.isdisjoint(other.countries):
        return True
    named = [s.actor is not None and s.actor.kind == "person" for s in (general, other)]
    if named[0]:
        return not named[1] and not general.party.words <= PLAIN
    return not (named[1] and general.countries)


def _known_as_other(general: Source, other: Source) -> bool:
    """Whether officials in general turned out to be those of another body, and nothing else ties the two."""
    known = [p.organ for p in general.parties if p.scope == "own"]
    tied = any(p.scope == "state" for p in other.parties)
    return bool(known) and not tied and not any(_one_organ(organ, other.party.organ) for organ in known)


def _one_service(a: Source, b: Source) -> str:
    """Two organs that are one service of one state: an embassy and its ministry, an army and its ministry."""
    organs = {a.party.organ, b.party.organ}
    if not any(organs == service for service in SERVICES) or _apart(a, b):
        return ""
    return f"{a.name} and {b.name} are one service of one state"


def _nameless(a: Source, b: Source) -> str:
    """Officials, activists, customers without a name or a body, who give the figure of a source that is known."""
    if a.figures.isdisjoint(b.figures) or _apart(a, b):
        return ""
    for general, known in ((a, b), (b, a)):
        is_general = general.actor is None and general.party.words & GENERAL and not general.party.organ
        if is_general and known.party.scope != "crowd":  # nobody passes on the count of residents
            return f"{general.name} give {known.name}’s figure"
    return ""


def _speaks_for(a: Source, b: Source) -> str:
    """A person beside the body, or the nameless office, that the reports say is theirs.

    Two persons who hold offices of a state need not be of one where the fact's sources are of several and it is not
    known of which they are.
    """
    if _apart(a, b):
        return ""
    two = all(s.actor is not None and s.actor.kind == "person" for s in (a, b))
    known = bool(_lands(a) and _lands(b))  # of two states: the Kremlin's spokesman and a president of another
    unlike = (known or (two and (a.several or b.several))) and _lands(a).isdisjoint(_lands(b))
    for person, other in ((a, b), (b, a)):
        is_body = other.actor is not None and other.actor.kind == "organisation"
        called = map(describe, other.names if is_body else ())
        own = {p.words - PLAIN for p in (other.party, *called)} - {frozenset()}
        for office in person.offices:
            if office.country and _country(other) and office.country != _country(other):
                continue
            of_state = office.speaks and office.scope == other.party.scope == "state" and not unlike
            runs = office.organ != "company" or office.speaks or not office.words.isdisjoint(RUNNING)
            of_organ = runs and office.organ == other.party.organ != "" and _may_be_one(office, other.party)
            named = [
                words for words in own if office.speaks or not words <= FIRMS
            ]  # "an airline pilot" is not its voice
            if of_state or of_organ or any(words <= office.words for words in named):
                return f"{person.name} speaks for {other.name}"
    return ""


def _members(a: Source, b: Source) -> str:
    """Fighters, rebels or members without a name, beside a body that is no organ of a state."""
    for general, body in ((a, b), (b, a)):
        plain = bool(general.party.words) and general.party.words <= MEMBERS and general.actor is None
        if plain and body.actor and body.actor.kind != "person" and not body.party.organ and not _is_official(body):
            return f"{general.name} speak for {body.name}"
    return ""


def _partisans(a: Source, b: Source) -> str:
    """A party’s people, "Socialists", beside its body: "the Socialist Party", "the Socialist National Committee"."""
    for people, body in ((a, b), (b, a)):
        word = fold(people.name).removeprefix("the ")
        stem = word.removesuffix("s")
        alone = word != stem and " " not in word and len(stem) >= LEAST_STEM
        if alone and any(_is_partys(name, stem, short=people.actor is not None) for name in body.names):
            return f"{people.name} are those of {body.name}"
    return ""


def _filed(a: Source, b: Source) -> str:
    """Papers that nobody is told to have filed, beside those who file them.

    A court's the prosecutors; affidavits, complaints, reports of an incident or an arrest the police.
    """
    for papers, other in ((a, b), (b, a)):
        words = papers.party.words if papers.actor is None else frozenset()
        of_court = papers.party.organ == "court" and not words.isdisjoint(PAPERS)
        of_police = not papers.party.organ and words <= OF_POLICE and not words.isdisjoint(SWORN)
        if (of_court and other.party.organ == "prosecutor") or (of_police and other.party.organ == "police"):
            return f"{papers.name} are what {other.name} filed"
    return ""


def _is_partys(name: str, stem: str, *, short: bool) -> bool:
    """Whether a body's name is that of the party whose people the stem means: "Democrat" for a "Democratic Party".

    `short`: whether the initials of its national committee or of the party will do.
    """
    if is_acronym(bare(name)):
        return short and bare(name).replace(".", "")[1:] in ("NC", "P") and fold(name)[0] == stem[0]
    words = fold(name).removeprefix("the ").split()
    return len(words) > 1 and words[-1] in PARTISAN and words[0].startswith(stem)


def _renamed(a: Source, b: Source) -> str:
    """A definite noun beside the person whom its own words name: "Jane Roe is our guest, the former leader said"."""
    for plain, person in ((a, b), (b, a)):
        definite = plain.actor is None and plain.name.casefold().startswith("the ") and not plain.party.organ
        if (
            definite
            and not _is_body(plain.name)
            and person.actor
            and person.actor.kind == "person"
            and person.actor.id in plain.inside
        ):
            return f"{plain.name} is {person.name}"
    return ""


def _is_body(name: str) -> bool:
    """Whether a noun is one for a body: "the organising committee"."""
    return name.casefold().split()[-1] in BODIES


def _spokesman(a: Source, b: Source) -> str:
    """A spokesman without a name or a body, beside the only body that his article names for the fact."""
    for plain, body in ((a, b), (b, a)):
        nameless = plain.actor is None and bool(plain.party.words) and plain.party.words <= SPOKESMEN
        if nameless and body.party.scope in ("own", "state") and body.party.words - SPOKESMEN and _in_one(plain, body):
            return f"{plain.name} speaks for {body.name}"
    return ""


def _in_one(a: Source, b: Source) -> bool:
    """Whether all articles that name the first name the second too."""
    return {c.article_id for c in a.claims} <= {c.article_id for c in b.claims}


def _crowds(a: Source, b: Source) -> str:
    """Unnamed people in two articles."""
    return (
        "unnamed people of one kind"
        if a.party.scope == b.party.scope == "crowd" and a.party.words & b.party.words
        else ""
    )


SIGNALS: tuple[Callable[[Source, Source], str], ...] = (
    _same_actor,
    _same_name,
    _one_utterance,
    _same_document,
    _same_organ,
    _one_service,
    _filed,
    _speaks_for,
    _nameless,
    _members,
    _partisans,
    _renamed,
    _spokesman,
    _crowds,
)
"""Ties that are the same for all: what ties a to b and b to c ties all three."""


def _apart(a: Source, b: Source) -> bool:
    """Whether they are of two countries, by any of their names."""
    return bool(a.countries and b.countries) and a.countries.isdisjoint(b.countries)


def _country(source: Source) -> str:
    return source.party.country or (source.actor.country if source.actor else "")


def _lands(source: Source) -> set[str]:
    """The countries of a source, those of a person's offices among them."""
    return source.countries | {office.country for office in source.offices if office.country}


def _is_official(source: Source) -> bool:
    if OF_NO_STATE.search(fold(source.name)):
        return False
    acts = bool(source.actor and any(link.startswith("acts for") for link in source.actor.links))
    return acts or source.party.organ.startswith(OFFICIAL)


def merged(sources: Sequence[Source]) -> list[Source]:
    """Join the sources that are one party; a state in general is then counted with the organ told most."""
    groups = list(sources)
    lands = {land for g in groups for land in g.countries}
    for group in groups:
        group.several = len(lands) > 1
    for signal in SIGNALS:
        groups = _joined(groups, signal)
    groups = _of_the_one_named(_of_whom_it_is_felt(groups))
    for group in [g for g in groups if g.party.scope == "state"]:
        others = [o for o in groups if o is not group and _of_state(group, o)]
        if not others:
            continue
        home = min(others, key=lambda o: (o.party.scope == "state", -len({c.article_id for c in o.claims}), o.name))
        take(home, group, _of_state(group, home))
        groups = [g for g in groups if g is not group]
    spoken = [g for g in groups if not g.carried]
    if not spoken:  # media alone, none of which says whose word it has: nothing shows that they are more than one
        spoken = sorted(groups, key=_reach)[:1]
    for group in groups:
        if group.carried and not any(group is s for s in spoken):
            home = min(spoken, key=_reach)
            take(home, group, f"{group.name} passes on a word and does not say whose: {home.name}’s is the one known")
    return spoken


def _of_whom_it_is_felt(groups: Sequence[Source]) -> list[Source]:
    """Count who tells what another felt or saw with that other, where he speaks himself: nobody else can know it."""
    out = list(groups)
    for group in groups:
        own = [o for o in out if o is not group and _is_person(o, group.inside) and _feels(o)]
        if own and _feels(group):
            home = min(own, key=_reach)
            take(home, group, f"{group.name} tells what {home.name} felt or saw, who speaks as well")
            out = [o for o in out if o is not group]
    return out


def _of_the_one_named(groups: Sequence[Source]) -> list[Source]:
    """Count "the airline" with the only body, "the patient" with the only person that the fact has by name.

    Nothing shows that another one is meant; but an article that names the person may tell of him and of "the man".
    """
    bodies = [g for g in groups if g.actor and g.actor.kind == "organisation" and not is_medium(g.name)]
    persons = [g for g in groups if g.actor and g.actor.kind == "person"]
    plain = [g for g in groups if g.actor is None and not g.owned]
    gone = []
    if len(bodies) == 1:
        gone += [(bodies[0], g) for g in plain if _is_the_firm(g.name) and _may_trade(bodies[0], g.name)]
    for group in plain:
        beside = [b for b in bodies if _in_a_lead(group, b)] or [b for b in bodies if _is_in_short(group.name, b)]
        gone += [(beside[0], group)] if len(beside) == 1 else []
    if len(persons) == 1:
        known = {c.article_id for c in persons[0].claims}
        gone += [
            (persons[0], g) for g in plain if _is_unnamed_person(g) and known.isdisjoint(c.article_id for c in g.claims)
        ]
    for home, group in gone:
        take(home, group, f"{group.name} is {home.name}, the only one named")
    return [g for g in groups if not any(g is other for _, other in gone)]


def _is_the_firm(name: str) -> bool:
    """Whether a source is named by its trade alone: "the space agency", "New York bank"; "a bank" may be any."""
    words = name.casefold().split()
    speaks = len(words) > 1 and words[-1] in SPOKESMEN and words[-2] in FIRMS  # also "an airline spokesman"
    return speaks or (bool(words) and words[-1] in FIRMS and words[0] not in ANY)


def _may_trade(body: Source, name: str) -> bool:
    """Whether a body may be what a trade says: no union or ministry is a company, no firm "the safety agency"."""
    if name.casefold().split()[-1] == "agency":
        return body.party.organ.startswith("agency") or is_acronym(bare(body.name))
    return body.party.organ in ("", "company")


def _is_in_short(name: str, body: Source) -> bool:
    """Whether a noun with "the" is one of the name's own words: "the organising committee", "the university"."""
    words = name.split()
    shortened = len(words) > 1 and words[0] == "the" and name.islower() and words[-1] not in STATE_WORDS
    return shortened and any(words[-1] in fold(called).split() for called in body.names if " " in called)


def _in_a_lead(plain: Source, body: Source) -> bool:
    """Whether "an airline" of every article that says so is the one which the article names for the fact as well."""
    words = plain.name.casefold().split()
    return len(words) > 1 and words[0] in ("a", "an") and words[-1] in FIRMS and _in_one(plain, body)


def _is_unnamed_person(source: Source) -> bool:
    """Whether a source is one person without a name: "the patient", "the 43-year-old man"; kin is always somebody's."""
    words = source.name.casefold().split()
    owned = any(word.endswith(("'s", "’s", "s’")) for word in words)  # "the union's chief" is the union's
    return not source.party.organ and len(words) > 1 and words[0] == "the" and words[-1] in PERSONS - KIN and not owned


def _is_person(source: Source, inside: set[str]) -> bool:
    """Whether a source is one of the persons whose ids are given: what a state wants, others may say as well."""
    return source.actor is not None and source.actor.kind == "person" and source.actor.id in inside


def _feels(source: Source) -> bool:
    """Whether a source tells what somebody felt, saw or thought."""
    return any(c.predicate in FELT for c in source.claims)


def _reach(source: Source) -> tuple[int, str]:
    return -len({c.article_id for c in source.claims}), source.name


def _joined(groups: Sequence[Source], signal: Callable[[Source, Source], str]) -> list[Source]:
    out: list[Source] = []
    for group in groups:
        for kept in out:
            if reason := signal(kept, group):
                take(kept, group, f"{group.name}: {reason}" if group.name != kept.name else "")
                break
        else:
            out.append(group)
    return out


def take(home: Source, gone: Source, reason: str) -> None:
    """Count one source's claims with another's, and say why."""
    if gone.actor and not home.actor and not gone.carried:  # who passes a word on lends it no name
        home.actor = gone.actor
        words = home.party.words
        nameless = not words or (bool(words & NAMELESS) and words <= NAMELESS | {"government", "state"})
        if gone.actor.kind in ("person", "organisation") or nameless:  # "the government" is as good a name as "Oslo"
            home.name = gone.name
    home.parties += gone.parties
    home.countries |= gone.countries
    home.claims += gone.claims
    home.names += gone.names
    home.offices += gone.offices
    home.inside |= gone.inside
    home.documents |= gone.documents
    home.figures |= gone.figures
    home.quoted |= gone.quoted
    home.reasons += [*gone.reasons, *([reason] if reason else [])]
