"""Who did it to whom: the parties that words name as actors of the story, with country, sector and office."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rashomon.language.arcs import Tree
from rashomon.language.codes import alpha3
from rashomon.language.deedparties import Party
from rashomon.language.names import fold
from rashomon.language.sectors import sector_of
from rashomon.records import Actor, Article, LocalActor
from rashomon.stages.weigh.homes import Homes

DOERS = frozenset({"person", "organisation", "country", "group"})
PLACES = frozenset({"place", "country"})
OURS = frozenset("we us our".split())
REACH = 600  # characters in which a quotation that a "we" stands in has begun
FORMER = frozenset("former ex late".split())


@dataclass(frozen=True, slots=True)
class Who:
    """One party; "" and -1 where nothing is known."""

    actor: str
    country: str  # alpha-3
    sector: str
    role: str
    start: int
    stop: int

    @property
    def known(self) -> int:
        """How much is known: a country before a name, a name before a sector."""
        return 4 * bool(self.country) + 2 * bool(self.actor) + bool(self.sector)


NOBODY = Who("", "", "", "", -1, -1)


class Cast:
    """Who stands where in the texts of a story."""

    def __init__(
        self,
        actors: Iterable[Actor],
        local_actors: Iterable[LocalActor],
        trees: Mapping[str, Tree] | None = None,
        articles: Sequence[Article] = (),
    ) -> None:
        everyone, local_actors = list(actors), list(local_actors)
        self._trees = dict(trees or {})
        self.homes = Homes(self._trees, everyone, local_actors, articles)
        self.actor_of = {member: actor for actor in everyone for member in actor.members}
        states = sorted((a for a in everyone if a.kind == "country" and a.country), key=lambda a: a.id)
        self._state = {a.country: a for a in states}
        self._mentions: dict[str, list[tuple[int, int, Actor]]] = defaultdict(list)
        self._pronouns: dict[tuple[str, int, int], Actor] = {}
        self._role: dict[tuple[str, str], str] = {}
        for local in local_actors:
            actor = self.actor_of.get(local.id)
            if actor:
                spans = list(zip(local.mention_start, local.mention_stop, local.mention_form, strict=True))
                self._mentions[local.article_id] += [(a, b, actor) for a, b, form in spans if form != "pronoun"]
                self._pronouns.update({(local.article_id, a, b): actor for a, b, form in spans if form == "pronoun"})
                if local.roles:
                    self._role.setdefault((local.article_id, actor.id), local.roles[0])
        named = {fold(n): a for a in everyone if a.kind in ("organisation", "group") for n in a.names}
        self._outlet = {a.article_id: named[fold(a.outlet)] for a in articles if fold(a.outlet or "") in named}
        for found in self._mentions.values():
            found.sort(key=lambda m: (m[0], m[1], m[2].id))

    def sides(self, article: str, parties: Sequence[Party]) -> tuple[Who, ...]:
        """Return who the parties of a telling are, each once."""
        found = [self._who(article, p) for p in parties]
        return tuple(w for n, w in enumerate(found) if not w.actor or w.actor not in [x.actor for x in found[:n]])

    def place_at(self, article: str, start: int) -> Actor | None:
        """Return the place that the words at a character name."""
        found = (x for a, b, x in self._mentions.get(article, ()) if a <= start < b and x.kind in PLACES)
        return next(found, None)

    def _who(self, article: str, party: Party) -> Who:
        actor = self._at(article, party)
        role = self._role.get((article, actor.id), "") if actor else ""
        words = role.split()
        sector = party.sector or ("" if FORMER.intersection(words) else sector_of(words))
        code = party.country or (actor.country if actor else "") or self._home(article, actor, sector, party)
        return Who(actor.id if actor else "", alpha3(code), sector, role, party.start, party.stop)

    def _home(self, article: str, actor: Actor | None, sector: str, party: Party) -> str:
        tree = self._trees.get(article)
        words = tree.parsed.text[party.start : party.stop] if tree else ""
        return self.homes.of(article, actor, sector, " ".join([words, *(actor.names if actor else ())]))

    def _at(self, article: str, party: Party) -> Actor | None:
        """Return whom the party's words mention: at their head, else one that can act; "Russian" alone is the state."""
        if said := self._pronouns.get((article, party.start, party.stop)):
            return said
        if self._is_own_voice(article, party):
            return self._outlet.get(article)
        inside = [(a, b, x) for a, b, x in self._mentions.get(article, ()) if party.start <= a and b <= party.stop]
        ranked = sorted(inside, key=lambda m: (not m[0] <= party.head < m[1], m[2].kind not in DOERS, -m[1], m[2].id))
        return ranked[0][2] if ranked else self._state.get(party.country) if not party.sector else None

    def _is_own_voice(self, article: str, party: Party) -> bool:
        """Whether a "we" outside of a quotation is that of who puts the text out: "We call on the ministry"."""
        tree = self._trees.get(article)
        if tree is None or article not in self._outlet or tree.word(party.token).lower() not in OURS:
            return False
        before = tree.parsed.text[max(0, party.start - REACH) : party.start]
        return before.rfind("“") <= before.rfind("”")


def agreed(sides: Sequence[tuple[Who, ...]], others: Sequence[tuple[Who, ...]] = ()) -> tuple[Who, ...]:
    """Return the side that most tellings name, by its first party's country or name; of these the best known one.

    Where as many name one as another, that counts whose tellings know more of the other side (`others`).
    """
    votes = Counter(_identity(side[0]) for side in sides if side and side[0].known)
    votes.pop("", None)  # "police", "the men": they contradict nobody
    if not votes:
        return max(sides, key=lambda side: side[0].known if side else -1, default=())
    beyond = [s[0].known if s else 0 for s in others] or [0] * len(sides)
    rows = [(s[0], more) for s, more in zip(sides, beyond, strict=True) if s]
    known = {i: max(who.known + more for who, more in rows if _identity(who) == i) for i in votes}
    best = min(votes, key=lambda i: (-votes[i], -known[i], i))
    return max((s for s in sides if s and _identity(s[0]) == best), key=lambda s: (s[0].known, s[0].start >= 0))


def is_same(one: tuple[Who, ...], other: tuple[Who, ...]) -> bool:
    """Whether two sides name one country, or one actor where they name none."""
    return bool(one and other) and _identity(one[0]) == _identity(other[0])


def _identity(who: Who) -> str:
    return who.country or who.actor
