"""Events of one story that bear on each other: in the course of what something happened, what an answer answers.

What happened in a raid has the raid's day, place and doer where no report says otherwise; "condemned the launch" is
said to whoever launched.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from rashomon.language.arcs import Tree
from rashomon.language.codes import alpha2, alpha3
from rashomon.language.deeds import Deed
from rashomon.records import Claim, Event
from rashomon.stages.weigh.eventsides import NOBODY, Who
from rashomon.stages.weigh.homes import Homes

CALLED_IN = frozenset({"summon", "summons", "call"})
DIPLOMATIC = frozenset({("SANCTION", "withdraw"), ("SANCTION", "expel")})
SAID = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN"})  # by one government, of two that quarrel, to the other
OFFICIAL = frozenset(
    ("COERCE", mode) for mode in ("arrest", "deport", "censor", "curfew", "martial-law", "restrict")
) | frozenset({("SANCTION", "convict"), ("SANCTION", "expel"), ("ACCUSE", "allege"), ("ACCUSE", "investigate")})
"""What only a state does to people, so that nobody need say who did."""
TAKEN = frozenset({("COERCE", "arrest"), ("ASSAULT", "abduct")})
HURT = frozenset({"torture", "beat", "sexual"})
ANSWERS = frozenset({"ACCUSE", "REJECT", "SUPPORT"})  # deeds that answer another's


@dataclass(frozen=True, slots=True)
class Telling:
    """One claim with the deed that it tells."""

    claim: Claim
    deed: Deed
    status: str
    type: str
    mode: str


def party_fields(actors: Sequence[Who], recipients: Sequence[Who]) -> dict[str, Any]:
    """The fields of an event that say who did it to whom."""
    everyone = [("actor", w) for w in actors] + [("recipient", w) for w in recipients]
    actor, recipient = (actors or (NOBODY,))[0], (recipients or (NOBODY,))[0]
    return {
        "actor": actor.actor,
        "recipient": recipient.actor,
        "actors": [w.actor for w in actors if w.actor],
        "recipients": [w.actor for w in recipients if w.actor],
        "actor_country": actor.country,
        "actor_sector": actor.sector,
        "actor_start": actor.start,
        "actor_stop": actor.stop,
        "recipient_country": recipient.country,
        "recipient_sector": recipient.sector,
        "recipient_start": recipient.start,
        "recipient_stop": recipient.stop,
        "party_side": [side for side, _ in everyone],
        "party": [w.actor for _, w in everyone],
        "party_country": [w.country for _, w in everyone],
        "party_sector": [w.sector for _, w in everyone],
        "party_role": [w.role for _, w in everyone],
        "party_start": [w.start for _, w in everyone],
        "party_stop": [w.stop for _, w in everyone],
    }


def parties_of(event: Event, side: str) -> list[Who]:
    """Return the parties of one side of an event."""
    columns = (event.party, event.party_country, event.party_sector, event.party_role)
    rows = zip(event.party_side, *columns, event.party_start, event.party_stop, strict=True)
    return [Who(*row) for at, *row in rows if at == side]


def courses(tellings: Sequence[Sequence[Telling]], trees: Mapping[str, Tree]) -> list[int]:
    """Return for each happening which other it was part of ("injured in the raid"), or -1."""
    at_word = {(t.claim.article_id, t.deed.trigger): n for n, ts in enumerate(tellings) for t in ts}
    by_lemma: dict[str, Counter[int]] = defaultdict(Counter)
    for n, ts in enumerate(tellings):
        for t in ts:
            by_lemma[t.deed.lemma][n] += 1

    def around(n: int) -> int:
        votes: Counter[int] = Counter()
        for t in tellings[n]:
            if t.deed.within >= 0:
                others = by_lemma[trees[t.claim.article_id].lemma(t.deed.within)]
                likeliest = min(others, key=lambda o: (-others[o], o), default=-1)
                votes[at_word.get((t.claim.article_id, t.deed.within), likeliest)] += 1
        return min((o for o in votes if o not in (n, -1)), key=lambda o: (-votes[o], o), default=-1)

    found = [around(n) for n in range(len(tellings))]
    takers = [n for n, ts in enumerate(tellings) if any((t.type, t.mode) in TAKEN and t.deed.actors for t in ts)]
    if len(takers) == 1:
        found = [
            takers[0] if o < 0 and n != takers[0] and _is_of_kept(ts) else o
            for n, (o, ts) in enumerate(zip(found, tellings, strict=True))
        ]
    return found


def _is_of_kept(tellings: Sequence[Telling]) -> bool:
    """Whether it was done to people who are held, by nobody who is named: "detainees were beaten"."""
    hurt = all(t.type == "ASSAULT" and t.mode in HURT and not t.deed.actors for t in tellings)
    return hurt and any(p.kept for t in tellings for p in t.deed.recipients)


def filled(events: Sequence[Event], courses: Sequence[int]) -> Iterator[Event]:
    """Give what happened in the course of another event that one's day, place and doer where its own are not told."""
    for event, other in zip(events, courses, strict=True):
        yield event if other < 0 else _within(event, events[other])


def answered(
    events: Sequence[Event], tellings: Sequence[Sequence[Telling]], trees: Mapping[str, Tree]
) -> Iterator[Event]:
    """Give "condemned the launch" the one who launched for its recipient, where its own words name nobody."""
    at_word = {(t.claim.article_id, t.deed.trigger): n for n, ts in enumerate(tellings) for t in ts}
    doing: dict[str, Counter[int]] = defaultdict(Counter)
    for n, ts in enumerate(tellings):
        for t in ts:
            doing[t.deed.lemma][n] += 1
    for n, (event, ts) in enumerate(zip(events, tellings, strict=True)):
        if event.plover not in ANSWERS or any(s == "recipient" for s in event.party_side):
            yield event
            continue
        votes: Counter[int] = Counter()
        for t in ts:
            if t.deed.about >= 0:
                others = doing[trees[t.claim.article_id].lemma(t.deed.about)]
                likeliest = min(others, key=lambda o: (-others[o], o), default=-1)
                votes[at_word.get((t.claim.article_id, t.deed.about), likeliest)] += 1
        other = min((o for o in votes if o not in (n, -1)), key=lambda o: (-votes[o], o), default=-1)
        found = parties_of(events[other], "actor") if other >= 0 else []
        if found and found[0].actor and found[0].actor != event.actor:
            there = _elsewhere(found, event, events[other])
            event = replace(event, **party_fields(parties_of(event, "actor"), there))
        yield event


def implied(event: Event, homes: Homes, where: str = "") -> Event:
    """Give an event of states the side that its words leave to the reader; no words show it.

    Of two states that a story is about the one calls in, recalls or expels the envoys of the other; where it is about
    one state, that one arrests, charges, bans and convicts: "twelve were arrested". A protest against nobody is to the
    state it is held in, as coders have it; `where` is the alpha-2 code of the event's place.
    """
    called = event.plover == "ACCUSE" and event.word in CALLED_IN
    said = event.plover in SAID and event.actor_sector in ("", "GOV") and not parties_of(event, "recipient")
    if called or said or (event.plover, event.mode) in DIPLOMATIC:
        event = _between_two(event, homes)
    sides = [parties_of(event, side) for side in ("actor", "recipient")]
    state = alpha3(where or homes.home) or event.actor_country
    if event.plover == "PROTEST" and sides[0] and not sides[1] and state:
        return replace(event, **party_fields(sides[0], [replace(NOBODY, country=state)]))
    if homes.home and not sides[0] and sides[1] and (event.plover, event.mode) in OFFICIAL:
        state = alpha3(homes.home)
        if sides[1][0].country != state or sides[1][0].sector:
            event = replace(event, **party_fields([replace(NOBODY, country=state)], sides[1]))
    return event


def _between_two(event: Event, homes: Homes) -> Event:
    sides = {side: parties_of(event, side) for side in ("actor", "recipient")}
    for side, known in (("actor", "recipient"), ("recipient", "actor")):
        first = sides[known][0] if sides[known] else NOBODY
        own = sides[side][0] if sides[side] else NOBODY
        blank = not sides[side] or (side == "recipient" and not own.country and own.sector == "GOV")
        state = alpha3(homes.other(alpha2(first.country))) if first.country else ""
        if state and blank and (first.sector == "GOV" or side == "recipient"):
            told = own if sides[side] else replace(NOBODY, sector="GOV")
            sides[side] = [replace(told, country=state), *sides[side][1:]]
            return replace(event, **party_fields(sides["actor"], sides["recipient"]))
    return event


def _elsewhere(parties: Sequence[Who], event: Event, other: Event) -> list[Who]:
    """Parties of another event, whose words need not be in this one's article."""
    return [w if event.article_id == other.article_id else replace(w, start=-1, stop=-1) for w in parties]


def _within(event: Event, other: Event) -> Event:
    """An event with what it does not tell of itself from the one that it was part of."""
    if not event.from_date:
        event = replace(event, from_date=other.from_date, to_date=other.to_date, precision=other.precision)
    own, more = parties_of(event, "actor"), parties_of(other, "actor")
    less = bool(more) and (not own or (own[0].known <= more[0].known and not own[0].country))
    if less and event.recipient not in {w.actor for w in more if w.actor}:
        event = replace(event, **party_fields(_elsewhere(more, event, other), parties_of(event, "recipient")))
    return event if event.place else replace(event, place=other.place)
