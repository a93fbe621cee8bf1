"""Fact, Claim, Actor, Time, LocalActor, ParsedArticle → Event.

One event a happening: facts whose claims hang on the same word of an article tell the same, and coverage does not make
a happening larger. Type and status are those most claims tell; the parties are those of the claim that names most.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rashomon.language import plover
from rashomon.language.arcs import Tree
from rashomon.language.codes import alpha3
from rashomon.language.deedparties import Party
from rashomon.language.deeds import Deed, read_deed
from rashomon.records import Actor, Claim, Event, Fact, LocalActor, ParsedArticle, Time, content_id
from rashomon.stages.weigh.happenings import Happening, gather_happenings
from rashomon.stages.weigh.sameness import same_events

DOERS = frozenset({"person", "organisation", "country", "group"})
PLACES = frozenset({"place", "country"})
DENIED, ALLEGED = frozenset({"denied"}), frozenset({"alleged", "doubted"})


@dataclass(frozen=True, slots=True)
class Telling:
    """One claim with the deed that it tells."""

    claim: Claim
    deed: Deed
    status: str
    type: str
    mode: str


def find_events(
    facts: Sequence[Fact],
    claims: Sequence[Claim],
    actors: Sequence[Actor],
    times: Sequence[Time],
    local_actors: Sequence[LocalActor],
    parsed: Sequence[ParsedArticle],
) -> Iterator[Event]:
    """Yield one event a happening whose type and one party are known."""
    claim_of = {c.id: c for c in claims}
    story = _Story(actors, times, local_actors)
    told = _tellings(claims, {p.article_id: Tree.of(p) for p in parsed})
    words = {c: (t.claim.article_id, t.deed.trigger, t.type) for c, t in told.items()}
    found = list(gather_happenings(facts, words))

    def event(happenings: Sequence[Happening]) -> Event:
        fact = max(happenings, key=lambda h: (len(h.claims), h.fact.id)).fact
        named = [told[c] for h in happenings for c in h.claims]
        around = [claim_of[c] for h in happenings for c in (*h.claims, *h.fact.own) if c in claim_of]
        return _event(fact, named, around, story)

    events = [event([h]) for h in found]
    for group in same_events(events, [told[e.told].deed.lemma for e in events]):
        yield events[group[0]] if len(group) == 1 else event([found[n] for n in group])


class _Story:
    """Who stands where in the texts, and when what is said to have been."""

    def __init__(self, actors: Sequence[Actor], times: Sequence[Time], local_actors: Sequence[LocalActor]) -> None:
        self.actor_of = {member: actor for actor in actors for member in actor.members}
        self.time_of = {(t.article_id, t.id): t for t in times}
        states = sorted((a for a in actors if a.kind == "country" and a.country), key=lambda a: a.id)
        self._state = {a.country: a for a in states}
        self._mentions: dict[str, list[tuple[int, int, Actor]]] = defaultdict(list)
        for local in local_actors:
            actor = self.actor_of.get(local.id)
            if actor:
                spans = zip(local.mention_start, local.mention_stop, strict=True)
                self._mentions[local.article_id] += [(a, b, actor) for a, b in spans]
        for found in self._mentions.values():
            found.sort(key=lambda m: (m[0], m[1], m[2].id))

    def actor_at(self, article: str, party: Party) -> Actor | None:
        """Return whom the party's words mention: at their head, else one that can act; "Russian" alone is the state."""
        inside = [(a, b, x) for a, b, x in self._mentions.get(article, ()) if party.start <= a and b <= party.stop]
        ranked = sorted(inside, key=lambda m: (not m[0] <= party.head < m[1], m[2].kind not in DOERS, -m[1], m[2].id))
        return ranked[0][2] if ranked else self._state.get(party.country) if not party.sector else None


def _tellings(claims: Iterable[Claim], trees: Mapping[str, Tree]) -> dict[str, Telling]:
    """Read each claim's deed at the word that heads it; claims that share a head share the reading."""
    read: dict[tuple[str, int], Deed | None] = {}
    place = {a: {start: n for n, start in enumerate(t.parsed.token_start)} for a, t in trees.items()}
    found = {}
    for claim in claims:
        token = place.get(claim.article_id, {}).get(claim.head_start)
        if token is None or claim.negated or claim.stance == "asked":
            continue
        key = (claim.article_id, token)
        if key not in read:
            read[key] = read_deed(trees[claim.article_id], token)
        if deed := read[key]:
            found[claim.id] = _telling(claim, deed)
    return found


def _telling(claim: Claim, deed: Deed) -> Telling:
    """Put together what the sentence says of the deed and how its source stands to it."""
    name, mode, status = deed.type, deed.mode, deed.status
    if claim.kind == "nominal" and claim.stance == "planned" and status == "happened":
        name, mode = plover.coming(name, mode)
        status = "threatened" if name == "THREATEN" else "planned"
    if claim.stance in DENIED:
        status = "denied"
    elif claim.stance in ALLEGED and status == "happened":
        status = "alleged"
    return Telling(claim, deed, status, name, mode)


def _event(fact: Fact, named: Sequence[Telling], claims: Sequence[Claim], story: _Story) -> Event:
    """Write the event that most tellings agree on; those who deny it are named beside."""
    name = _most([t.type for t in named], lambda n: (-abs(plover.score_of(n, "")), n))
    agreeing = [t for t in named if t.type == name]
    mode = _most([t.mode for t in agreeing if t.mode], lambda m: m)
    standing = [t.status for t in agreeing if t.status != "denied"]
    status = _most(standing, plover.STATUSES.index) if standing else "denied"
    best = min(agreeing, key=lambda t: (not (t.deed.actors and t.deed.recipients), not t.deed.actors, _place(t.claim)))
    actor, recipient = _Side(best, best.deed.actors, story), _Side(best, best.deed.recipients, story)
    time = _when(claims, story)
    return Event(
        story_id=fact.story_id,
        id=content_id("event", fact.id),
        fact_id=fact.id,
        plover=name,
        mode=mode,
        actor=actor.id,
        recipient=recipient.id,
        from_date=time.from_date if time else "",
        to_date=time.to_date if time else "",
        place=_where(claims, story, {actor.id, recipient.id}),
        score=plover.score_of(name, mode),
        status=status,
        claims=[t.claim.id for t in sorted(agreeing, key=lambda t: _place(t.claim)) if t.status != "denied"],
        denials=[t.claim.id for t in sorted(agreeing, key=lambda t: _place(t.claim)) if t.status == "denied"],
        precision=time.precision if time else "",
        told=best.claim.id,
        article_id=best.claim.article_id,
        word_start=best.deed.word[0],
        word_stop=best.deed.word[1],
        actors=actor.ids,
        recipients=recipient.ids,
        actor_country=actor.country,
        actor_sector=actor.sector,
        actor_start=actor.start,
        actor_stop=actor.stop,
        recipient_country=recipient.country,
        recipient_sector=recipient.sector,
        recipient_start=recipient.start,
        recipient_stop=recipient.stop,
    )


class _Side:
    """Who stands on one side of an event: the actors, and what the words that name the first show."""

    def __init__(self, best: Telling, parties: Sequence[Party], story: _Story) -> None:
        found = [(p, story.actor_at(best.claim.article_id, p)) for p in parties]
        self.ids = list(dict.fromkeys(a.id for _, a in found if a))
        self.id = self.ids[0] if self.ids else ""
        first = found[0] if found else None
        self.start, self.stop = (first[0].start, first[0].stop) if first else (-1, -1)
        actor = first[1] if first else None
        self.country = alpha3((first[0].country if first else "") or (actor.country if actor else ""))
        self.sector = first[0].sector if first else ""


def _most(values: Sequence[str], then: Callable[[str], Any]) -> str:
    """Return the commonest value; of equals the first by `then`; "" of none."""
    counts = Counter(values)
    return min(counts, key=lambda v: (-counts[v], then(v)), default="")


def _place(claim: Claim) -> tuple[str, int, int, str]:
    return claim.article_id, claim.start, claim.stop, claim.id


def _when(claims: Sequence[Claim], story: _Story) -> Time | None:
    """The most told time, the more precise first."""
    votes: dict[tuple[str, str], list[Time]] = defaultdict(list)
    for claim in claims:
        for mention in claim.times:
            if found := story.time_of.get((claim.article_id, mention)):
                votes[found.from_date, found.to_date].append(found)
    best = min(votes, key=lambda t: (-len(votes[t]), -len(t[0]), t), default=None)
    return votes[best][0] if best else None


def _where(claims: Sequence[Claim], story: _Story, parties: set[str]) -> str:
    """The place most claims name, towns before countries, never one of the parties."""
    votes: Counter[tuple[bool, str]] = Counter()
    for claim in claims:
        for member in claim.actors:
            found = story.actor_of.get(member)
            if found and found.kind in PLACES and found.id not in parties:
                votes[found.kind == "country", found.id] += 1
    return min(votes, key=lambda p: (p[0], -votes[p], p[1]), default=(False, ""))[1]
