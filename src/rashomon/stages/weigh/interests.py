"""Article, Fact, Claim, Actor, Root, Event, Dispute → Interest: a party's word about itself or its adversary.

A party is an actor, or the state that it is, governs or speaks for. A root speaks of itself where the fact is about its
party, and of an adversary where the fact is about one with whom its party is at odds in this story: one did the other
harm, or condemned or rejected it, or the two stand behind opposite sides of a denial or a question of responsibility.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from rashomon.language.countries import by_adjective
from rashomon.language.parties import describe
from rashomon.language.plover import QUAD_OF
from rashomon.records import Actor, Article, Claim, Dispute, Event, Fact, Interest, Root

AT_ODDS = frozenset(n for n, quad in QUAD_OF.items() if quad.endswith("conflict")) - {"REQUEST", "MOBILIZE"}
OPPOSED = frozenset({"denial", "responsibility"})
OFFICES = ("ministry", "police", "military", "government", "embassy", "agency")
WHERE = re.compile(r"\b(?:in|near|off|to|from|at|across|through|over|into|outside|around|of)\s+(?:the\s+)?$")
FORCES = re.compile(
    r"\b(?P<whose>[A-Z][\w’'-]+)(?:\s+[a-z][\w-]*){0,2}?\s+(?:troops|forces?|soldiers?|army|military|navy|marines"
    r"|commandos?|(?:coast|border) ?guards?|guards|police|patrols?|gunboats?|warships?|frigates?|submarines?|warplanes?"
    r"|fighter jets?|jets|aircraft|helicopters?|drones?|missiles?|rockets?|artillery|tanks|air defen[cs]es?)\b"
)
"""A state's armed forces and what they use, by its adjective: "a Peruvian patrol boat"."""

Parties = frozenset[str]  # actor ids and "state:XX"


def weigh_interests(
    articles: Sequence[Article],
    facts: Sequence[Fact],
    claims: Sequence[Claim],
    actors: Sequence[Actor],
    roots: Sequence[Root],
    events: Sequence[Event],
    disputes: Sequence[Dispute],
) -> Iterator[Interest]:
    """Yield one interest for every root that speaks of itself or of an adversary."""
    text = {a.article_id: a.text for a in articles}
    claim_of = {c.id: c for c in claims}
    actor_of = {member: a for a in actors for member in a.members}
    by_id = {a.id: a for a in actors}
    of_fact: dict[str, list[Root]] = defaultdict(list)
    for root in roots:
        of_fact[root.fact_id].append(root)
    odds = _at_odds(events, disputes, of_fact, by_id)
    for fact in facts:
        named = [(root, p) for root in of_fact[fact.id] if (p := _parties_of(root, by_id))]
        if not named:
            continue
        about = _about([claim_of[c] for c in fact.claims if c in claim_of], text, actor_of)
        for root, parties in named:
            if own := next((name for name, theirs in about if theirs & parties), ""):
                yield _interest(root, "own", f"the fact is about {own}, for whom {root.name} speaks")
            elif foe := next((name for name, theirs in about if _opposed(parties, theirs, odds)), ""):
                yield _interest(root, "adversary", f"the fact is about {foe}, with whom {root.name} is at odds here")


def _interest(root: Root, kind: str, reason: str) -> Interest:
    return Interest(story_id=root.story_id, fact_id=root.fact_id, root=root.name, interest=kind, reason=reason)


def _party(actor: Actor) -> Parties:
    acts = actor.kind == "country" or any(link.startswith("acts for") for link in actor.links)
    return frozenset({actor.id, f"state:{actor.country}"} if acts and actor.country else {actor.id})


def _parties_of(root: Root, actors: Mapping[str, Actor]) -> Parties:
    """The parties behind a root: its actor, and the state whose office its name spells out."""
    known = _party(actors[root.actor]) if root.actor in actors else frozenset()
    party = describe(root.name)
    official = party.scope == "state" or party.organ.startswith(OFFICES)
    return known | {f"state:{party.country}"} if party.country and official else known


def _about(
    claims: Sequence[Claim], text: Mapping[str, str], actor_of: Mapping[str, Actor]
) -> list[tuple[str, Parties]]:
    """Those whom at least half of the articles that tell a fact name in it, neither as its source nor as its place."""
    named: dict[str, set[str]] = defaultdict(set)
    about: dict[str, tuple[str, Parties]] = {}
    for claim in claims:
        for force, state in _forces(claim, text[claim.article_id]):
            named[state].add(claim.article_id)
            about.setdefault(state, (force, frozenset({state})))
        speakers = {actor_of[a].id for a in claim.source_actor if a in actor_of}
        for actor in (actor_of[a] for a in claim.actors if a in actor_of):
            if actor.kind != "place" and actor.id not in speakers and not _is_where(actor, claim, text):
                named[actor.id].add(claim.article_id)
                about[actor.id] = actor.name, _party(actor)
    told = len({c.article_id for c in claims})
    return [about[a] for a in sorted(named) if 2 * len(named[a]) >= told]


def _forces(claim: Claim, text: str) -> Iterator[tuple[str, str]]:
    """The forces that a claim says did something, and the state they are of."""
    for role, start, stop in zip(claim.role, claim.role_start, claim.role_stop, strict=True):
        if role == "A0":
            for match in FORCES.finditer(text, start, stop):
                if country := by_adjective(match["whose"]):
                    yield match[0], f"state:{country}"


def _is_where(actor: Actor, claim: Claim, text: Mapping[str, str]) -> bool:
    """Whether a country is named only as the place of something: "in Norway"."""
    if actor.kind != "country":
        return False
    words = text[claim.article_id][claim.start : claim.stop]
    places = [words[: m.start()] for name in actor.names for m in re.finditer(re.escape(name), words)]
    return all(WHERE.search(before) for before in places) if places else False


def _at_odds(
    events: Sequence[Event],
    disputes: Sequence[Dispute],
    roots: Mapping[str, Sequence[Root]],
    actors: Mapping[str, Actor],
) -> frozenset[tuple[str, str]]:
    """Pairs of parties that one of the story's events or disputes sets against each other, both ways round."""
    pairs: list[tuple[Parties, Parties]] = [
        (_party(actors[e.actor]), _party(actors[e.recipient]))
        for e in events
        if e.plover in AT_ODDS and e.actor in actors and e.recipient in actors
    ]
    for dispute in disputes:
        if dispute.kind in OPPOSED and dispute.reading == "conflict":
            pairs += combinations(_sides(dispute, roots.get(dispute.fact_id, ()), actors), 2)
    apart = [(one, two) for one, two in pairs if one.isdisjoint(two)]
    return frozenset((p, q) for one, two in apart for a, b in ((one, two), (two, one)) for p in a for q in b)


def _sides(dispute: Dispute, roots: Sequence[Root], actors: Mapping[str, Actor]) -> Iterator[Parties]:
    """The parties behind each position and behind no other."""
    behind = [[r for r in roots if not set(p.claims).isdisjoint(r.claims)] for p in dispute.positions]
    times = Counter(r.name for side in behind for r in side)
    for side in behind:
        parties = [_parties_of(r, actors) for r in side if times[r.name] == 1]
        if parties:
            yield frozenset().union(*parties)


def _opposed(parties: Parties, theirs: Parties, odds: frozenset[tuple[str, str]]) -> bool:
    return any((p, q) in odds for p in parties for q in theirs)
