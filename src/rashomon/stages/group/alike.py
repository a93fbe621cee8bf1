"""Two clusters of local actors → whether they are one actor, and in which words that is said.

`SIGNALS` and `BLOCKS` are the whole judgement of `group.identities`: a pair is one actor when a signal speaks and no
block does. Signals run from the surest to the boldest; a bold one is only believed where it has no competitor.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from rashomon.language import bodies, countries, gazetteer, titles
from rashomon.language.institutions import Institution, describe, same_office
from rashomon.language.names import Likeness, compare_bodies, compare_people, fold, skeleton, traces, words
from rashomon.language.namewords import GENERIC
from rashomon.records import LocalActor

_BODIES = frozenset({"organisation", "group", "other", "place"})


@dataclass(slots=True)
class Cluster:
    """Local actors taken for one, with everything they tell."""

    members: list[LocalActor]
    names: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    roles: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    blocks: frozenset[str] | None = None  # see `blocks_of`: asked for before every signal

    def take(self, other: "Cluster", reason: str) -> None:
        """Adds another cluster's members for a reason."""
        self.members += other.members
        self.names += other.names
        self.kinds += other.kinds
        self.countries += other.countries
        self.roles += [r for r in other.roles if r not in self.roles]
        self.reasons += [*other.reasons, reason]
        self.blocks = None

    @property
    def kind(self) -> str:
        """The kind most mentions have, "other" last."""
        if len(self.kinds) == 1:
            return next(iter(self.kinds))
        return min(self.kinds, key=lambda k: (k == "other", -self.kinds[k], k))

    @property
    def country(self) -> str:
        """The country most members name, or ""."""
        return min(self.countries, key=lambda c: (-self.countries[c], c), default="")

    @property
    def articles(self) -> set[str]:
        """The articles its members stand in."""
        return {m.article_id for m in self.members}

    @property
    def full(self) -> bool:
        """Whether any name has more than one word."""
        return any(len(words(n)) > 1 for n in self.names)

    @property
    def gender(self) -> str:
        """m, f or "", from roles and first names."""
        told = {titles.gender_of_title(role.split()[-1]) for role in self.roles if role} - {""}
        if not told:
            told = {titles.gender_of_first_name(n.split()[0]) for n in self.names if len(words(n)) > 1} - {""}
        return told.pop() if len(told) == 1 else ""


def cluster_of(actor: LocalActor) -> Cluster:
    """One local actor as a cluster; a name counts as often as the actor is mentioned under any name."""
    weight = max(1, sum(form == "name" for form in actor.mention_form))
    names = Counter({name: weight if n == 0 else 1 for n, name in enumerate(actor.names)})
    country = Counter({actor.country: weight} if actor.country else {})
    return Cluster([actor], names, Counter({actor.kind: weight}), country, list(actor.roles))


@lru_cache(maxsize=16384)
def _key(name: str, kind: str, country: str) -> str:
    if kind == "country":
        code = countries.by_name(name) or country
        return f"country|{code}" if code else ""
    body = bodies.known(name)
    if body and kind != "person":
        return f"body|{body.name}"
    seat = countries.by_seat(name)
    if seat and kind != "person":
        return f"seat|{seat}|{fold(name)}"
    people = countries.by_people(name)
    if people and kind == "group":
        return f"people|{people}"
    return ""


def keys(cluster: Cluster) -> frozenset[str]:
    """What its names stand for in the tables of countries, peoples, seats and bodies."""
    return frozenset(k for n in cluster.names if (k := _key(n, cluster.kind, cluster.country)))


@lru_cache(maxsize=16384)
def _office(name: str) -> Institution | None:
    return describe(name)


def offices(cluster: Cluster) -> list[Institution]:
    """The institutions its names spell out, the cluster's country filled in where a name has none."""
    if cluster.kind == "person":
        return []
    found = []
    for name in cluster.names:
        one = None if bodies.known(name) else _office(name)
        if one is None:
            continue
        owner = one.owner or cluster.country
        found.append(Institution(one.first, one.last, one.head, one.kind, owner, one.portfolio))
    return found


def blocks_of(cluster: Cluster) -> frozenset[str]:
    """Marks that another spelling of it would share; only clusters that share one are compared."""
    if cluster.blocks is None:
        of_offices = [office.kind for office in offices(cluster)]
        cluster.blocks = keys(cluster).union(of_offices, *map(_marks, cluster.names))
    return cluster.blocks


@lru_cache(maxsize=16384)
def _marks(name: str) -> frozenset[str]:
    """The marks of one name: how its words begin, and its capitals."""
    parts = [w for w in name.replace("-", " ").split() if w[:1].isalpha()]
    capitals = {"".join(p[0] for p in parts if p[0].isupper()).casefold()[:2]} - {""}
    return frozenset({skeleton(w)[:3] for w in words(name)} | {w[:2] for w in words(name)} | capitals)


# --- signals: from the surest to the boldest --------------------------------------------------------------------------


def same_key(a: Cluster, b: Cluster) -> str:
    """The tables know both as one."""
    shared = sorted(keys(a) & keys(b))
    if not shared:
        return ""
    what, _, rest = shared[0].partition("|")
    if what == "country":
        return f"both are names of {countries.name_of(rest)}"
    if what == "people":
        return f"both are the people of {countries.name_of(rest)}"
    return f"both are names of {rest.split('|')[-1]}"


def same_name(a: Cluster, b: Cluster) -> str:
    """One full name, letter for letter."""
    if (a.kind == "person") != (b.kind == "person") and not (a.full and b.full):
        return ""
    shared = sorted({fold(n): n for n in a.names}.keys() & {fold(n) for n in b.names})
    full = [n for n in shared if len(words(n)) > 1 or a.kind != "person"]
    return f"both are called {full[0].title()}" if full else ""


def same_institution(a: Cluster, b: Cluster) -> str:
    """One portfolio of one country."""
    for one in offices(a):
        for two in offices(b):
            if one.owner and one.owner == two.owner and one.portfolio == two.portfolio:
                reason = same_office(one, two)
                if reason:
                    return reason
    return ""


def same_person(a: Cluster, b: Cluster) -> str:
    """Full names that differ in spelling only."""
    reason = fuller_person(a, b)
    return (
        reason if reason and not any(sign in reason for sign in ("leaves a part out", "initial", "short form")) else ""
    )


def fuller_person(a: Cluster, b: Cluster) -> str:
    """Full names of which one has an initial, a short form or a part less; two others may fit it as well."""
    if a.kind != "person" or b.kind != "person" or not (a.full and b.full):
        return ""
    return _first(a, b, compare_people, {"same", "variant"})


def same_body(a: Cluster, b: Cluster) -> str:
    """Names of bodies or places that differ in spelling, or an acronym and its words."""
    if not {a.kind, b.kind} <= _BODIES:
        return ""
    if _listed(a) and _listed(b):
        return ""
    if "acronym" in (reason := _first(a, b, compare_bodies, {"same", "variant"})) and (a.full and b.full):
        return ""  # its own full name already says what the acronym stands for
    return reason


def ownerless_institution(a: Cluster, b: Cluster) -> str:
    """An institution without its country ("the Culture Ministry") beside the one with it."""
    for one in offices(a):
        for two in offices(b):
            reason = same_office(one, two)
            if reason and (one.portfolio or one.kind not in {"agency", "ministry"}):
                return reason
    return ""


def generic_word_more(a: Cluster, b: Cluster) -> str:
    """One name has a word like "island" or "company" more than the other."""
    if not {a.kind, b.kind} <= _BODIES:
        return ""
    for one in sorted(a.names):
        for two in sorted(b.names):
            mine, theirs = _own_words(one, a.country or b.country), _own_words(two, b.country or a.country)
            more = mine ^ theirs
            within = mine < theirs or theirs < mine
            is_airport = "airport" in more and gazetteer.is_city(one if mine < theirs else two)  # a city has others
            if within and more <= GENERIC and not is_airport:
                return f"{one} and {two} differ only by {' '.join(sorted(more))}"
    return ""


def short_name(a: Cluster, b: Cluster) -> str:
    """A family or first name alone, and the full name it is part of."""
    if a.full == b.full or a.kind not in {"person", "other"} or b.kind not in {"person", "other"}:
        return ""
    return _first(a, b, compare_people, {"part"})


def same_short_name(a: Cluster, b: Cluster) -> str:
    """One word, letter for letter, whatever kind each article took it for."""
    if a.full or b.full:
        return ""
    shared = sorted({fold(n) for n in a.names} & {fold(n) for n in b.names})
    return f"both are called {shared[0].title()}" if shared else ""


def one_letter_apart(a: Cluster, b: Cluster) -> str:
    """Full names one letter apart."""
    if a.kind != "person" or b.kind != "person":
        return ""
    return _first(a, b, compare_people, {"near"})


def _first(a: Cluster, b: Cluster, compare: Callable[[str, str], Likeness], kinds: set[str]) -> str:
    for one in sorted(a.names):
        for two in sorted(b.names):
            found = compare(one, two)
            if found.kind in kinds:
                return f"{one} and {two}: {found.reason}"
    return ""


def _listed(cluster: Cluster) -> bool:
    """Whether a table knows the name, so that a name one letter away is another thing (Niger, Nigeria)."""
    return any(countries.code_of(n) or bodies.known(n) or gazetteer.find(n) for n in cluster.names)


def _own_words(name: str, country: str) -> set[str]:
    """The words of a name without its country's."""
    one = countries.by_code(country)
    outside = {w for form in (*one.names, *one.adjectives) for w in words(form)} if one else set()
    every = set(words(name))
    return every - outside or every


# --- blocks -----------------------------------------------------------------------------------------------------------


def other_first_name(a: Cluster, b: Cluster) -> bool:
    """A shared family name beside first names that differ."""
    if a.kind != "person" or b.kind != "person":
        return False
    return any(compare_people(one, two).kind == "conflict" for one in a.names for two in b.names)


def other_gender(a: Cluster, b: Cluster) -> bool:
    """A man and a woman."""
    return a.kind == b.kind == "person" and {a.gender, b.gender} == {"m", "f"}


def other_owner(a: Cluster, b: Cluster) -> bool:
    """Institutions of two countries."""
    mine, theirs = {o.owner for o in offices(a)} - {""}, {o.owner for o in offices(b)} - {""}
    return bool(mine and theirs and not mine & theirs)


def other_sort(a: Cluster, b: Cluster) -> bool:
    """A person and a country, an institution and a place."""
    sorts = {a.kind, b.kind}
    return "country" in sorts and len(sorts) > 1


def told_apart(a: Cluster, b: Cluster) -> bool:
    """Full names that one article gives to two."""
    return a.full and b.full and bool(a.articles & b.articles) and not keys(a) & keys(b)


# --- what two clusters must share for a signal to speak ---------------------------------------------------------------


def _spelt(cluster: Cluster) -> frozenset[str]:
    """Of persons, and of what may be one, by their names."""
    return frozenset().union(*map(traces, cluster.names)) if cluster.kind in {"person", "other"} else frozenset()


def _spelt_in_full(cluster: Cluster) -> frozenset[str]:
    return _spelt(cluster) if cluster.kind == "person" and cluster.full else frozenset()


def _folded(cluster: Cluster) -> frozenset[str]:
    return frozenset(map(fold, cluster.names))


def _kinds_of_offices(cluster: Cluster) -> frozenset[str]:
    return frozenset(office.kind for office in offices(cluster))


def _marks_of_bodies(cluster: Cluster) -> frozenset[str]:
    return blocks_of(cluster) if cluster.kind in _BODIES else frozenset()


@dataclass(frozen=True, slots=True)
class Signal:
    """A named reason to take two clusters for one. `alone`: only where no other cluster fits as well.

    `marks`: it has nothing to say of two clusters that share none of these, which spares most comparisons.
    """

    name: str
    speaks: Callable[[Cluster, Cluster], str]
    marks: Callable[[Cluster], frozenset[str]]
    alone: bool = False


SIGNALS: Sequence[Signal] = (
    Signal("same key", same_key, keys),
    Signal("same name", same_name, _folded),
    Signal("same institution", same_institution, _kinds_of_offices),
    Signal("same person, other spelling", same_person, _spelt_in_full),
    Signal("same person, fuller name", fuller_person, _spelt_in_full, alone=True),
    Signal("same body, other spelling", same_body, _marks_of_bodies),
    Signal("institution without its country", ownerless_institution, _kinds_of_offices, alone=True),
    Signal("generic word more", generic_word_more, _marks_of_bodies, alone=True),
    Signal("short name", short_name, _spelt, alone=True),
    Signal("same short name", same_short_name, _folded, alone=True),
    Signal("one letter apart", one_letter_apart, _spelt_in_full, alone=True),
)
Block = Callable[[Cluster, Cluster], bool]
BLOCKS: Sequence[Block] = (other_sort, other_owner, other_first_name, other_gender, told_apart)
