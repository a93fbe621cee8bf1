"""Article, Fact, Claim, Quote, Actor, Copy, Likeness → Root.

Whose word a fact goes back to. Each attributed claim is followed along its chain to the source nearest the origin;
sources that are one party under several names (a spokesman and his ministry, "officials" and the government, Baku and
the Azerbaijani side) are one root. An outlet that tells as its own what others attribute adds no root: nothing shows
that it knows by itself. A copied passage brings the root of what it was copied from.

How a claim leads to its root (`Root.basis`):
  named    its own words name the root, or another name of the same party
  quoted   it lies in words that the article gives as the root's
  follows  its paragraph's last sentence is the root's word, and no other article has the claim from somebody else
  own      the outlet is itself the root
  carried  only the medium that passed it on is named
  nearby   its article names the root where it tells the fact again
  copied   its words were copied from an article that names the root
  adopted  its article names nobody; others have it from the root
  beside   it names one who says little of the fact itself, or only doubts, asks or plans; counted with the root, which
           is nobody's where all who are named speak beside the fact
  nobody   no source is known
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rashomon.language import numbers
from rashomon.language.agencies import canonical, initials, is_agency
from rashomon.language.documents import are_one, document_in, is_known, peoples_of
from rashomon.language.media import media_in
from rashomon.language.names import fold
from rashomon.language.offices import beside
from rashomon.language.ownpages import own_page
from rashomon.language.parties import CARRIERS, Party, describe, in_line, is_medium, speaking_together
from rashomon.language.reporting import PLAIN
from rashomon.records import (
    SHOWN,
    UNATTRIBUTED,
    UNSURE,
    Actor,
    Amendment,
    Article,
    Claim,
    Copy,
    Fact,
    Likeness,
    Quote,
    Root,
)
from rashomon.stages.weigh.amended import amended
from rashomon.stages.weigh.nearness import nearest, nearness_of, of_the_fact, of_the_statement
from rashomon.stages.weigh.rootnames import fully_named
from rashomon.stages.weigh.sources import Source, merged

TOLD_ELSEWHERE = 0.7  # likeness from which a claim is what another article has from its source
DEFINITE = re.compile(  # what is spoken of so is taken as known
    r"(?:(?:in|at|for|of|by|on|to|from|after|over|with|about|during|before|since|near) )?"
    r"(?:the|this|that|these|those|his|her|its|their|our|my)\b",
    re.I,
)
OWN_BODY = re.compile(
    r"(?:his|her|its|their|my|our) (?:\w+ )?(?:country|nation|government|administration|company|firm|party|side|office"
    r"|ministry|department|agency|organi[sz]ation|team|group|union)",
    re.I,
)
"""Whose the speaker's own body is, the speaker says."""
LEAST_QUOTED = 6  # blanks among the words that two people do not say alike
TOLD = frozenset({"asserted", "alleged"})  # stances of what is told to be so
NO_ACCOUNT = frozenset({"doubted", "asked", "planned"})  # stances that tell nothing of one's own
UNSAID = frozenset({"doubted", "asked", "denied"})  # after which nobody goes on telling
Chain = Sequence[tuple[str, str]]  # the names of sources with their LocalActor ids or "", outermost first
UNCUED = frozenset({"own", "quoted", "follows"})  # ways to a root that no word shows
SAID = frozenset({"named", "quoted", "follows", "own", "carried"})  # ways to a root of what it says itself


def trace_roots(
    articles: Sequence[Article],
    facts: Sequence[Fact],
    claims: Sequence[Claim],
    quotes: Sequence[Quote],
    actors: Sequence[Actor],
    copies: Sequence[Copy],
    links: Sequence[Likeness] = (),
    amendments: Sequence[Amendment] = (),
) -> Iterator[Root]:
    """Yield the independent roots of every fact, the one with most articles first.

    Over the facts of a story one body has one name (`weigh.rootnames`); what a person put right comes last.
    """
    world = _World(articles, claims, quotes, actors, copies)
    stating = {fact.best for fact in facts}
    for link in links:
        world.near[link.first][link.second] = world.near[link.second][link.first] = link.probability
        for one, other in ((link.first, link.second), (link.second, link.first)):
            if one in stating:
                world.alike[one][other], world.shared[one][other] = link.cosine, link.words
    roots: list[Root] = []
    for fact in facts:
        told = [world.claims[c] for c in fact.claims if c in world.claims]
        roots += _roots(fact, told, world)
    named = fully_named(roots, [a.name for a in actors if a.kind == "person"])
    yield from amended(named, amendments, actors)


class _World:
    """Look-ups over one story."""

    def __init__(
        self,
        articles: Sequence[Article],
        claims: Sequence[Claim],
        quotes: Sequence[Quote],
        actors: Sequence[Actor],
        copies: Sequence[Copy],
    ) -> None:
        self.claims = {c.id: c for c in claims}
        self.sentence: dict[tuple[str, int], list[Claim]] = defaultdict(list)
        for claim in claims:
            self.sentence[claim.article_id, claim.sentence].append(claim)
        self.text = {a.article_id: a.text for a in articles}
        self.outlet = {a.article_id: a.outlet or "" for a in articles}
        bodies = {fold(n): a for a in actors if a.kind == "organisation" for n in a.names}
        self.actor = {member: _body_of(actor, bodies) or actor for actor in actors for member in actor.members}
        self.named = {fold(n): a for a in sorted(actors, key=lambda a: a.id, reverse=True) for n in a.names}
        self.near: dict[str, dict[str, float]] = defaultdict(dict)
        # cosines, and the words that two share, of the claims that state a fact
        self.alike: dict[str, dict[str, float]] = defaultdict(dict)
        self.shared: dict[str, dict[str, float]] = defaultdict(dict)
        self.media = media_in(list(self.text.values()))
        self.known: dict[str, list[Party]] = {}
        self.counted: dict[str, list[float]] = {}
        peoples = peoples_of(actors)
        owned = self._owned()
        self.owners = {k: told for k, told in owned.items() if are_one([name for name, _ in told], peoples)}
        self.quotes: dict[str, list[Quote]] = defaultdict(list)
        # what is only reported is an attribution, if it is spoken at all
        direct = [q for q in quotes if q.kind == "direct"]
        for quote in sorted(direct, key=lambda q: (q.article_id, q.start - q.stop, q.id)):
            self.quotes[quote.article_id].append(quote)
        self.copied: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for copy in sorted(copies, key=lambda c: (c.article_id, c.of)):
            for start, stop in zip(copy.start, copy.stop, strict=True):
                self.copied[copy.article_id].append((start, stop, copy.of))

    def words(self, claim: Claim) -> list[str]:
        """The words that name each of a claim's sources, in line; "" where only the cue shows one."""
        text = self.text[claim.article_id]
        places = zip(claim.source_start, claim.source_stop, strict=True)
        return [in_line(" ".join(text[start:stop].split())) if start >= 0 else "" for start, stop in places]

    def _owned(self) -> dict[str, list[tuple[str, Actor | None]]]:
        """By kind of document those that the reports tell to own one, each as often as it is told."""
        found: dict[str, list[tuple[str, Actor | None]]] = defaultdict(list)
        for claim in sorted(self.claims.values(), key=lambda c: (c.article_id, c.start, c.id)):
            for words, name, ident in zip(self.words(claim), claim.source_text, claim.source_actor, strict=True):
                kind = document_in(words)
                if kind and name and not document_in(name):
                    actor = self.actor.get(ident) or self.named.get(fold(name))
                    found[kind].append((max(actor.names, key=len) if actor else name, actor))
        return found

    def owner(self, text: str) -> tuple[str, Actor | None] | None:
        """Whose a document is that its article leaves open: his who alone is told in the story to own such a one."""
        told = self.owners.get(document_in(text), ())
        if not told or not is_known(text):
            return None
        name, actor = max(told, key=lambda o: (" " in o[0], sum(o[0] == other[0] for other in told), o[0]))
        return (actor.name if actor else name), actor

    def documents(self, name: str, actor: Actor | None) -> set[str]:
        """The kinds of document of which the story knows one owner, by whatever names, and this is one of them."""
        fits = {
            kind: any(actor.id == other.id if actor and other else name == called for called, other in told)
            for kind, told in self.owners.items()
        }
        return {kind for kind, fit in fits.items() if fit}

    def chain(self, claim: Claim) -> list[tuple[str, str]]:
        """The claim's sources with their actors, outermost first; those of the quote it lies in where it has none."""
        if _takes_as_known(claim, self):
            return []
        if claim.source_text:
            return list(zip(claim.source_text, claim.source_actor, strict=True))
        quote = next((q for q in self.quotes[claim.article_id] if q.start <= claim.head_start < q.stop), None)
        if quote is None or not quote.speaker_text or describe(quote.speaker_text).scope == "nobody":
            return []
        return [*((text, "") for text in quote.via), (quote.speaker_text, quote.speaker)]

    def before(self, claim: Claim) -> list[tuple[str, str]]:
        """The sources of the sentence before, in the paragraph, for a claim whose own sentence names none."""
        if any(c.source_text for c in self.sentence[claim.article_id, claim.sentence]):
            return []
        spoken = [c for c in self.sentence[claim.article_id, claim.sentence - 1] if c.source_text]
        if not spoken:
            return []
        last = max(spoken, key=lambda c: (c.stop, -c.start, c.id))
        if last.stance in UNSAID:  # "did not confirm it. Nine more were flown out."
            return []
        if "\n" in self.text[claim.article_id][last.stop : claim.start]:
            return []
        return list(zip(last.source_text, last.source_actor, strict=True))

    def numbers(self, claim: Claim) -> list[float]:
        """The numbers inside a claim, in digits or words."""
        if claim.id not in self.counted:
            found = numbers.find(self.text[claim.article_id], claim.start, claim.stop)
            self.counted[claim.id] = [n.low for n in found if n.low is not None]
        return self.counted[claim.id]

    def quoted(self, claim: Claim) -> set[str]:
        """The words of a claim that lies in quotation marks, where they are too many to be said twice by chance."""
        if not any(q.start <= claim.start and claim.stop <= q.stop for q in self.quotes[claim.article_id]):
            return set()
        words = fold(" ".join(self.text[claim.article_id][claim.start : claim.stop].split()))
        return {words} if words.count(" ") >= LEAST_QUOTED else set()

    def offices(self, name: str) -> list[Party]:
        """What the reports say the bearer of a full name is."""
        name = " ".join(name.split()[-2:])  # without titles
        if " " not in name or not all(word[:1].isupper() for word in name.split()):
            return []
        if name not in self.known:
            phrases = (p for article in sorted(self.text) for p in beside(self.text[article], name))
            self.known[name] = [describe(p) for p in dict.fromkeys(phrases)]
        return self.known[name]

    def original(self, claim: Claim) -> str:
        """Where the claim's words were copied from: an article, an agency, or ""."""
        inside = [of for a, b, of in self.copied[claim.article_id] if a <= claim.start and claim.stop <= b]
        return inside[0] if inside else ""

    def publisher(self, article: str) -> str:
        """The party whose own page an article is, or "", as for an agency, which is none of the story's articles."""
        return own_page(self.outlet[article], self.text[article]) if article in self.text else ""


def _body_of(actor: Actor, bodies: Mapping[str, Actor]) -> Actor | None:
    """The body that a person known by one word is, where another report knows the word as that body's name."""
    is_bare = actor.kind == "person" and len(actor.names) == 1 and " " not in actor.name
    return bodies.get(fold(actor.name)) if is_bare else None


def _roots(fact: Fact, told: Sequence[Claim], world: _World) -> Iterator[Root]:
    basis: dict[str, str] = {}
    chains = {c.id: world.chain(c) for c in told}
    groups = merged(_sources(told, chains, world, basis))
    stated = world.claims.get(fact.best)
    groups_near = of_the_fact(groups, told, world.near, world.original, stated)
    if stated is not None and len({c.article_id for c in told}) > 1:
        groups_near = of_the_statement(groups_near, stated, world.near)
    standing = [g for g in groups_near if _gives_account(g, groups_near)] or groups_near
    sourced = {c.id for g in groups for c in g.claims}
    own = [c for c in told if c.id not in sourced]
    if not standing:
        aside = {c.id: "beside" for g in groups for c in g.claims}
        this = "just this" if aside else "this"
        yield _root(fact, UNATTRIBUTED, "", told, aside, f"no article says where it has {this} from")
        return
    loose = [c for g in groups if not any(g is s for s in standing) for c in g.claims] + own
    elsewhere = _elsewhere(own, standing, world)
    apart = {c.id for c in elsewhere}
    for claim in loose:
        if claim.id in apart:
            continue
        home = _home(claim, standing, world)
        basis[claim.id] = _led(claim, home, basis, world)
        home.claims.append(claim)
        if not chains[claim.id]:
            outlet = world.outlet[claim.article_id] or "one article"
            home.reasons.append(f"{outlet} tells as its own what others have from {home.name}")
    standing.sort(key=lambda g: (-len({c.article_id for c in g.claims}), -len(g.claims), g.name))
    against = [_against(g, stated, basis) for g in standing]
    nearness = _nearness(standing, stated, told, chains, basis, world)
    for group, contradicts, near in zip(standing, against, nearness, strict=True):
        reason = "; ".join(dict.fromkeys(group.reasons)) or f"attributed to {group.name}"
        root = _root(fact, group.name, group.actor.id if group.actor else "", group.claims, basis, reason)
        yield replace(root, against=contradicts and not all(against), nearness=round(near, 2))
    if elsewhere:
        reason = "gives a figure that no named source gives, and says not whose it is"
        yield _root(fact, UNATTRIBUTED, "", elsewhere, basis, reason)


def _against(source: Source, stated: Claim | None, basis: Mapping[str, str]) -> bool:
    """Whether a source denies something of what the fact states, or only affirms what the fact denies.

    A "not" in its words says neither, for it may be of anything that it tells.
    """
    said = [c for c in source.claims if basis.get(c.id) in SAID]
    if stated is None or not said:
        return False
    if stated.stance != "denied":
        return any(c.stance == "denied" and not c.negated for c in said)
    return not any(c.stance == "denied" or c.negated for c in said)


def _passed_on(told: Sequence[Claim], chains: Mapping[str, Chain]) -> set[str]:
    """The claims in whose words a source tells what it has from another: "X said that Y had told him of it"."""
    found = set()
    for claim in told:
        mine = chains[claim.id]
        beside = [c for c in told if c.article_id == claim.article_id and c.start < claim.stop and claim.start < c.stop]
        if mine and any(len(chains[c.id]) > len(mine) and chains[c.id][: len(mine)] == mine for c in beside):
            found.add(claim.id)
    return found


def _nearness(
    sources: Sequence[Source],
    stated: Claim | None,
    told: Sequence[Claim],
    chains: Mapping[str, Chain],
    basis: Mapping[str, str],
    world: _World,
) -> list[float]:
    """How near each source's words are to the claim that states the fact, 0..1; 0 where it tells another thing.

    What it only passes on is the word of the one it has it from, and what a medium passes on and does not say whose is
    surely nobody's whom others name. 1 where no likeness is known.
    """
    in_several = len({c.article_id for c in told}) > 1
    if stated is None or (in_several and not world.near):
        return [1.0] * len(sources)
    passed = _passed_on(told, chains)
    tellings, bound = [], []
    for source in sources:
        own = [c for c in source.claims if c.id not in passed]
        said = [c for c in own if basis.get(c.id) in SAID] or own
        said = [c for c in said if basis.get(c.id) != "carried"] or said
        telling = [c for c in said if c.id == stated.id or _may_tell(c, stated, world)]
        plain = [c for c in telling if _is_plain(c, basis)]
        tellings.append(plain or telling)
        bound.append(1.0 if plain else UNSURE)
    near = nearness_of(stated, tellings, world.near, world.alike, world.shared)
    return [min(n, most) for n, most in zip(near, bound, strict=True)]


def _is_plain(claim: Claim, basis: Mapping[str, str]) -> bool:
    """Whether a plain saying gives a claim to its source, or it needs none; so too where the record does not tell."""
    return basis.get(claim.id) in UNCUED or not claim.source_cue or claim.source_cue[-1] in PLAIN


def _may_tell(claim: Claim, stated: Claim, world: _World) -> bool:
    """Whether a claim can tell that it is so as another states: neither has a "no" of its own, nor other numbers."""
    if claim.negated != stated.negated or not {claim.stance, stated.stance} <= TOLD:
        return False
    counted = bool(claim.figures and stated.figures)
    return not counted or not set(world.numbers(claim)).isdisjoint(world.numbers(stated))


def _gives_account(source: Source, all_: Sequence[Source]) -> bool:
    """Whether a source tells something of its own: it does not only doubt, ask or plan, or it has its own figure."""
    others = {number for other in all_ if other is not source for number in other.figures}
    answers = bool(source.figures) and bool(others) and source.figures.isdisjoint(others)
    return answers or any(c.stance not in NO_ACCOUNT for c in source.claims)


def _elsewhere(own: Sequence[Claim], groups: Sequence[Source], world: _World) -> list[Claim]:
    """Unsourced claims of at least two other articles with a figure that no known root gives: not theirs, then."""
    given = {number for g in groups for number in g.figures}
    sourced = {c.article_id for g in groups for c in g.claims}
    if not given:
        return []
    found = [c for c in own if c.article_id not in sourced and (mine := world.numbers(c)) and given.isdisjoint(mine)]
    return found if len({c.article_id for c in found}) > 1 else []


def _root(
    fact: Fact,
    name: str,
    actor: str,
    claims: Sequence[Claim],
    basis: Mapping[str, str],
    reason: str,
) -> Root:
    ids = sorted({c.id for c in claims})
    return Root(
        story_id=fact.story_id,
        fact_id=fact.id,
        name=name,
        actor=actor,
        claims=ids,
        reason=reason,
        basis=[basis.get(i, "nobody") for i in ids],
    )


def _led(claim: Claim, home: Source, basis: Mapping[str, str], world: _World) -> str:
    """How a claim without a source that counts leads to the root it was given."""
    outlet = world.outlet[claim.article_id]
    if claim.id in basis:
        return "beside"
    if outlet and any(fold(outlet) == fold(name) for name in home.names):
        return "own"
    saying = {c.article_id for c in home.claims if basis[c.id] in SHOWN}
    if claim.article_id in saying:
        return "nearby"
    return "copied" if world.original(claim) in saying else "adopted"


# --- the sources of one fact ------------------------------------------------------------------------------------------


def _sources(told: Sequence[Claim], chains: Mapping[str, Chain], world: _World, basis: dict[str, str]) -> list[Source]:
    """One source per distinct actor or wording, in the order of their claims; how each claim names it into `basis`."""
    found: dict[str, Source] = {}
    sourced = _sourced(told, chains, world)
    follows = _following(told, chains, sourced, world)
    for claim in sorted(told, key=lambda c: (c.article_id, c.start, c.id)):
        origin = _origin(claim, follows.get(claim.id) or chains[claim.id], world)
        if origin is None and not chains[claim.id]:
            origin = _page(claim, sourced, world)
        if origin is None:
            continue
        for name, actor, owned in _all_named(claim, origin, world):
            key = actor.id if actor else fold(name)
            if key not in found:
                found[key] = _source(name, actor, owned, world)
            source = found[key]
            source.carried = source.carried and not owned
            if not chains[claim.id] and owned:
                basis[claim.id] = "own"
            elif not claim.source_text:
                basis[claim.id] = "follows" if claim.id in follows else "quoted"
            else:
                basis[claim.id] = "own" if owned else "carried" if source.carried else "named"
            source.claims.append(claim)
            source.figures.update(world.numbers(claim))
            source.quoted.update(world.quoted(claim))
            source.inside.update(world.actor[a].id for a in claim.actors if a in world.actor)
            if len(way := _way(claim, name, world)) > 1:
                outlet = world.outlet[claim.article_id] or "one article"
                source.reasons.append(f"{outlet} has it from {' from '.join(way)}")
    bare = {canonical(world.outlet[c.article_id]) for c in told if not chains[c.id] and c.id not in follows}
    for source in found.values():  # others have it from an outlet whose own report names nobody: it found out itself
        if source.carried and not bare.isdisjoint(canonical(name) for name in source.names):
            source.carried, source.owned = False, True
    return list(found.values())


def _source(name: str, actor: Actor | None, owned: bool, world: _World) -> Source:
    """A source with what its words, its actor and the reports' texts show of it, without claims."""
    shown = actor.name if actor else in_line(name)
    party = describe(_office(actor) if actor and actor.kind == "person" else name)
    carried = not owned and _is_conveyor(name, actor, world)
    names = [shown, name, *(actor.names if actor else [])]
    called = dict.fromkeys([shown, *(actor.names if actor and actor.kind == "person" else [])])  # "Mike", "Michael Roe"
    offices, documents = [o for one in called for o in world.offices(one)], world.documents(name, actor)
    return Source(shown, actor, party, names=names, owned=owned, carried=carried, offices=offices, documents=documents)


Origin = tuple[str, Actor | None, bool]  # a source's name, its actor, whether it is the outlet itself


def _all_named(claim: Claim, origin: Origin, world: _World) -> list[Origin]:
    """The source of a claim with those who say it together with it: "residents and officials said"."""
    name, actor, owned = origin
    words = world.words(claim)[-1:]
    together = speaking_together(words[0]) if words and claim.source_text[-1] == name else []
    if not together:
        return [origin]
    first = origin if actor else (together[0], world.named.get(fold(together[0])), owned)
    others = [(part, world.named.get(fold(part)), False) for part in together[1:]]
    return [first, *others]


def _way(claim: Claim, origin: str, world: _World) -> list[str]:
    """The steps from the outlet to the origin, with the documents in which it is read."""
    way: list[str] = []
    for text, words in zip(claim.source_text, world.words(claim), strict=True):
        is_read = bool(document_in(words)) and not document_in(text)
        way += [*([_bare_document(words)] if is_read else []), *([text] if text else [])]
    return [*way, origin] if way and document_in(way[-1]) and not document_in(origin) else way


def _bare_document(words: str) -> str:
    """A document's words without those of its owner: "the memos" of "the memos written by Roe"."""
    return re.split(r" (?:by|from|against|about|written|filed|brought|that|which)\b|[,(]", words, maxsplit=1)[0]


@dataclass(frozen=True, slots=True)
class _Sourced:
    """The claims of a fact for which somebody is named, and the numbers they give."""

    claims: list[Claim]
    numbers: set[float]


def _sourced(told: Sequence[Claim], chains: Mapping[str, Chain], world: _World) -> _Sourced:
    claims = [c for c in told if chains[c.id]]
    return _Sourced(claims, {number for c in claims for number in world.numbers(c)})


def _following(
    told: Sequence[Claim], chains: Mapping[str, Chain], sourced: _Sourced, world: _World
) -> dict[str, Chain]:
    """The unsourced claims that the speaker of the sentence before goes on with, and that chain of sources.

    Only where the claim's article names nobody for the fact, and where no other article has the claim from its source:
    its figure where both give one, else its words. What goes on gives a figure, or tells of the speaker: "said he was
    ill. He would not stand again."; without either the next sentence is as a rule the writer's own.
    """
    named = {c.article_id for c in sourced.claims}
    found: dict[str, Chain] = {}
    for claim in told:
        if claim.article_id in named:
            continue
        if _is_known(claim, sourced, world) or not (chain := world.before(claim)):
            continue
        if world.numbers(claim) or not {ident for _, ident in chain if ident}.isdisjoint(claim.actors):
            found[claim.id] = chain
    return found


def _origin(claim: Claim, chain: Chain, world: _World) -> Origin | None:
    """The source nearest the origin: the innermost one that is no mere conveyor; None for an unsourced claim."""
    known = [(text, world.actor.get(ident) or world.named.get(fold(text))) for text, ident in chain]
    sources = [(text, actor) for text, actor in known if actor or describe(text).scope != "nobody"]
    if not sources:
        return None
    speakers = [(t, a) for t, a in sources if not _is_conveyor(t, a, world)] or sources
    text, actor = speakers[-1]
    if len(speakers) > 1 and OWN_BODY.fullmatch(text):  # "she warned that her country would leave it"
        text, actor = speakers[-2]
    if actor is None or actor.kind == "other":
        text, actor = world.owner(text) or (text, actor)
    return text, actor, _is_outlet(text, claim, world)


def _page(claim: Claim, sourced: _Sourced, world: _World) -> Origin | None:
    """The party on whose own page a claim stands that gives nobody for it.

    Where only the article's words show that the page is a party's, what others have from a source may be theirs. What
    one party's page copies from another's, a press release of both, is one word and not two.
    """
    party = world.publisher(claim.article_id)
    if not party or _takes_as_known(claim, world) or world.publisher(world.original(claim)):
        return None
    if not own_page(world.outlet[claim.article_id]) and _is_known(claim, sourced, world):
        return None
    return party, world.named.get(fold(party)), True


def _takes_as_known(claim: Claim, world: _World) -> bool:
    """Whether it is spoken of as known, "the attack": that is no word on it."""
    return claim.kind == "nominal" and bool(DEFINITE.match(world.text[claim.article_id], claim.start))


def _is_known(claim: Claim, sourced: _Sourced, world: _World) -> bool:
    """Whether another has the claim from a source: its figure where both give one, else its words."""
    mine = world.numbers(claim)
    if mine and sourced.numbers:
        return not sourced.numbers.isdisjoint(mine)
    return bool(sourced.claims) and nearest(claim, sourced.claims, world.near) >= TOLD_ELSEWHERE


def _office(person: Actor) -> str:
    """A person's offices; who once held one does not speak for it."""
    gone = {role.removeprefix("former ") for role in person.roles if role.startswith("former ")}
    return ", ".join(r for r in person.roles if r not in gone and not r.startswith(("former ", "ex-")))


def _is_conveyor(text: str, actor: Actor | None, world: _World) -> bool:
    """Whether a source only passes words on: a news agency, an outlet, a platform, a newsreader, "media reports"."""
    if actor and actor.kind == "person":
        carries = any(role.split()[-1] in CARRIERS for role in actor.roles if role)
        return carries or any(office.words & CARRIERS for office in world.offices(actor.name))
    names = [text, *(actor.names if actor and actor.kind == "organisation" else ())]
    if is_medium(text) or is_agency(text) or any(is_medium(n) or fold(n) in world.media for n in names):
        return True
    return any(canonical(text) == canonical(outlet) for outlet in world.outlet.values() if outlet)


def _is_outlet(text: str, claim: Claim, world: _World) -> bool:
    outlet = world.outlet[claim.article_id]
    return bool(outlet) and (fold(text) == fold(outlet) or text == initials(outlet))


def _home(claim: Claim, groups: Sequence[Source], world: _World) -> Source:
    """The root a claim without a source goes back to: of its original, of its own article, else the one told most."""
    outlet = world.outlet[claim.article_id]
    if own := [g for g in groups if outlet and any(fold(outlet) == fold(name) for name in g.names)]:
        return own[0]  # a party that publishes its own account
    original = world.original(claim)
    beside = [g for g in groups if any(c.article_id in {claim.article_id, original} for c in g.claims)]
    return min(beside or groups, key=lambda g: (-len({c.article_id for c in g.claims}), -len(g.claims), g.name))
