"""Fact, Claim, Actor, Time → Event.

A fact whose claims name a PLOVER event, once: coverage does not make it larger. Who did it to whom comes from the order
of the actors around the head of the claim, with what a passive or a nominal turns round.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rashomon.language.plover import TYPES, Naming, find_type, in_stance
from rashomon.records import Actor, Claim, Event, Fact, Time, content_id

DOERS = frozenset({"person", "organisation", "country", "group"})
PLACES = frozenset({"place", "country"})


def find_events(
    facts: Sequence[Fact], claims: Sequence[Claim], actors: Sequence[Actor], times: Sequence[Time]
) -> Iterator[Event]:
    """Yield at most one event a fact: only where its type and at least one of its two parties are known."""
    claim_of = {c.id: c for c in claims}
    actor_of = {member: actor for actor in actors for member in actor.members}
    time_of = {(t.article_id, t.id): t for t in times}
    for fact in facts:
        told = [claim_of[c] for c in fact.claims if c in claim_of]
        naming = _agreed([n for c in told if (n := _named(c))])
        if naming is None:
            continue
        agreeing = [c for c in told if (n := _named(c)) and n.type == naming.type]
        actor, recipient = _parties(agreeing, actor_of)
        if not actor and not recipient:
            continue
        start, stop = _when(told, time_of)
        yield Event(
            story_id=fact.story_id,
            id=content_id("event", fact.id),
            fact_id=fact.id,
            plover=naming.type,
            mode=naming.mode,
            actor=actor,
            recipient=recipient,
            from_date=start,
            to_date=stop,
            place=_where(told, actor_of, {actor, recipient}),
            score=TYPES[naming.type].intensity,
        )


def _named(claim: Claim) -> Naming | None:
    """What the claim names; a denied deed is none, a planned or demanded one is the plan or the demand."""
    if claim.negated or claim.stance == "denied":
        return None
    found = find_type(claim.predicate, claim.words)
    return replace(found, type=in_stance(found.type, claim.stance)) if found else None


def _agreed(namings: Sequence[Naming]) -> Naming | None:
    """The type most claims name, with the mode most of those show; of equals the more intense."""
    if not namings:
        return None
    types = Counter(n.type for n in namings)
    best = min(types, key=lambda t: (-types[t], -abs(TYPES[t].intensity), t))
    modes = Counter(n.mode for n in namings if n.type == best and n.mode)
    mode = min(modes, key=lambda m: (-modes[m], m)) if modes else ""
    return Naming(best, mode, next(n.word for n in namings if n.type == best))


def _parties(claims: Sequence[Claim], actor_of: dict[str, Actor]) -> tuple[str, str]:
    """Actor and recipient by vote: `Claim.actors` stand in the order of the text."""
    first: Counter[str] = Counter()
    second: Counter[str] = Counter()
    for claim in claims:
        doers = list(dict.fromkeys(a.id for m in claim.actors if (a := actor_of.get(m)) and a.kind in DOERS))
        if claim.kind == "nominal" and len(doers) == 1:  # "the killing of two Azerbaijanis": the one named suffers it
            second[doers[0]] += 1
            continue
        if doers:
            first[doers[0]] += 1
        if len(doers) > 1:
            second[doers[1]] += 1
    actor = min(first, key=lambda a: (-first[a], a), default="")
    recipient = min((a for a in second if a != actor), key=lambda a: (-second[a], a), default="")
    return actor, recipient


def _when(claims: Sequence[Claim], time_of: dict[tuple[str, str], Time]) -> tuple[str, str]:
    """The most told time, the more precise first."""
    votes: dict[tuple[str, str], int] = defaultdict(int)
    for claim in claims:
        for mention in claim.times:
            if found := time_of.get((claim.article_id, mention)):
                votes[found.from_date, found.to_date] += 1
    return min(votes, key=lambda t: (-votes[t], -len(t[0]), t), default=("", ""))


def _where(claims: Sequence[Claim], actor_of: dict[str, Actor], parties: set[str]) -> str:
    """The place most claims name, towns before countries, never one of the parties."""
    votes: Counter[tuple[bool, str]] = Counter()
    for claim in claims:
        for member in claim.actors:
            found = actor_of.get(member)
            if found and found.kind in PLACES and found.id not in parties:
                votes[found.kind == "country", found.id] += 1
    return min(votes, key=lambda p: (p[0], -votes[p], p[1]), default=(False, ""))[1]
