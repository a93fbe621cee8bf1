"""Fact, Claim, Actor, Time, LocalActor, ParsedArticle, Article → Event.

One event a happening: facts whose claims hang on the same word of an article tell the same, and coverage does not make
a happening larger. Type and status are those most claims tell; each side is that of the telling which knows most of it.
What happened in the course of something else ("injured in the raid") has that one's day, place and doer where no report
says otherwise.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from rashomon.language import plover
from rashomon.language.arcs import Tree
from rashomon.language.deedcauses import tells_accident
from rashomon.language.deedreality import asks_above, is_denied
from rashomon.language.deeds import Deed, places_of, read_blamed, read_deed, told_below
from rashomon.language.deedtimes import OWN
from rashomon.language.deedwords import WEAK, kind_of
from rashomon.language.reporting import VERBS
from rashomon.records import Actor, Article, Claim, Event, Fact, LocalActor, ParsedArticle, Time, content_id
from rashomon.stages.weigh.differing import Differing
from rashomon.stages.weigh.eventlinks import Telling, answered, courses, filled, implied, parties_of, party_fields
from rashomon.stages.weigh.eventsides import Cast, Who, agreed, is_same
from rashomon.stages.weigh.eventtimes import Clock, apart
from rashomon.stages.weigh.happenings import Happening, Word, gather_happenings
from rashomon.stages.weigh.sameness import HARMED, same_events

DENIED, ALLEGED = frozenset({"denied"}), frozenset({"alleged", "doubted"})


def find_events(
    facts: Sequence[Fact],
    claims: Sequence[Claim],
    actors: Sequence[Actor],
    times: Sequence[Time],
    local_actors: Sequence[LocalActor],
    parsed: Sequence[ParsedArticle],
    articles: Sequence[Article] = (),
) -> Iterator[Event]:
    """Yield one event a happening whose type and one party are known."""
    trees = {p.article_id: Tree.of(p) for p in parsed}
    story = _Story(Cast(actors, local_actors, trees, articles), Clock(times, trees), trees)
    told = _tellings(claims, trees)
    words = {c: (t.claim.article_id, t.deed.trigger, kind_of(t.type, t.mode, t.deed.lemma)) for c, t in told.items()}
    fact_of = {c: fact for fact in facts for c in fact.own}
    differ = Differing(((words[c], told[c]) for c in told), story.cast, trees)
    whole = _gathered(facts, words, told, differ, _of_accidents(claims, trees))
    found = [part for h in whole for part in _parted(h, told, story.clock, fact_of)]
    events = [_event([h], told, story) for h in found]
    tellings = [[told[c] for c in h.claims] for h in found]
    of = [list(dict.fromkeys(words[c] for c in h.claims)) for h in found]
    groups = same_events(
        events,
        [told[e.told].deed.lemma for e in events],
        courses(tellings, trees),
        lambda one, other: any(differ(a, b) for a in of[one] for b in of[other]),
        lambda one, other: differ.count_apart(of[one], of[other]),
    )
    events = [events[g[0]] if len(g) == 1 else _event([found[n] for n in g], told, story) for g in groups]
    tellings = [[told[c] for n in g for c in found[n].claims] for g in groups]
    spare = _spare(facts, found, told)
    events = [_eked(e, spare.get(e.fact_id, ()), story) for e in events]
    places = {a.id: a.country for a in actors}
    events = [implied(e, story.cast.homes, places.get(e.place, "")) for e in filled(events, courses(tellings, trees))]
    known: set[str] = set()
    for made in (*answered(events, tellings, trees), *_blamed(events, tellings, story)):
        # a fact that holds what happened at several times speaks for several events
        name = made.id if made.id not in known else content_id("event", made.fact_id, made.from_date, made.told)
        known.add(name)
        yield made if name == made.id else replace(made, id=name)


@dataclass(frozen=True, slots=True)
class _Story:
    cast: Cast
    clock: Clock
    trees: Mapping[str, Tree]


def _tellings(claims: Sequence[Claim], trees: Mapping[str, Tree]) -> dict[str, Telling]:
    """Read each claim's deed at the word that heads it; claims that share a head share the reading."""
    read: dict[tuple[str, int], Deed | None] = {}
    heads = {(c.article_id, c.head_start) for c in claims}
    place = {a: {start: n for n, start in enumerate(t.parsed.token_start)} for a, t in trees.items()}
    found = {}
    for claim in claims:
        token = place.get(claim.article_id, {}).get(claim.head_start)
        tree = trees.get(claim.article_id)
        if token is None or tree is None or (claim.negated and is_denied(tree, token, claim.start, claim.stop)):
            continue
        key = (claim.article_id, token)
        if key not in read:
            read[key] = _read(tree, token, claim.article_id, heads)
        if (deed := read[key]) and not _is_only_asked(claim, deed, tree):
            found[claim.id] = _telling(claim, deed)
    return found


def _read(tree: Tree, token: int, article: str, heads: Collection[tuple[str, int]]) -> Deed | None:
    """Read the deed at a claim's head, or at a word below it that heads no claim of its own."""
    if deed := read_deed(tree, token):
        return deed
    below = [t for t in told_below(tree, token) if (article, tree.parsed.token_start[t]) not in heads]
    return next((deed for t in below if (deed := read_deed(tree, t))), None)


def _of_accidents(claims: Iterable[Claim], trees: Mapping[str, Tree]) -> set[str]:
    """The claims whose sentence is about an accident."""
    first: dict[tuple[str, int], int] = {}
    for article, tree in trees.items():
        for token, sentence in enumerate(tree.parsed.token_sentence):
            first.setdefault((article, sentence), token)
    at = ((c, first.get((c.article_id, c.sentence), -1)) for c in claims)
    return {c.id for c, token in at if token >= 0 and tells_accident(trees[c.article_id], token)}


def _is_only_asked(claim: Claim, deed: Deed, tree: Tree) -> bool:
    """Whether a claim is what somebody asks for; that somebody asks, and what is asked about, is not."""
    if claim.stance != "asked" or not asks_above(tree, deed.head):
        return False
    whole = bool(deed.actors) and deed.lemma not in WEAK
    return not (whole and _is_own(claim.stance, deed))


def _is_own(stance: str, deed: Deed) -> bool:
    """Whether the stance comes from the deed's own word ("blamed", "denied", "demanded") and is that of its content."""
    return any(kind.stance == stance for kind in VERBS.get(deed.lemma, ()))


def _telling(claim: Claim, deed: Deed) -> Telling:
    """Put together what the sentence says of the deed and how its source stands to it."""
    name, mode, status = deed.type, deed.mode, deed.status
    if claim.kind == "nominal" and claim.stance == "planned" and status == "happened":
        name, mode = plover.coming(name, mode)
        status = "threatened" if name == "THREATEN" else "planned"
    if _is_own(claim.stance, deed) and deed.type not in plover.DONE:
        return Telling(claim, deed, status, name, mode)
    if claim.stance in DENIED:
        status = "denied"
    elif claim.stance in ALLEGED and status == "happened":
        status = "alleged"
    return Telling(claim, deed, status, name, mode)


def _gathered(
    facts: Sequence[Fact],
    words: Mapping[str, Word],
    told: Mapping[str, Telling],
    differ: Differing,
    accidents: Collection[str],
) -> list[Happening]:
    """Gather happenings; a word for which no fact speaks tells the one that others name alike. Accidents are none."""
    found = list(gather_happenings(facts, words, differ))
    held = {c for h in found for c in h.claims}
    alike: dict[tuple[str, str], set[int]] = defaultdict(set)
    for n, happening in enumerate(found):
        for c in happening.claims:
            alike[words[c][2], told[c].deed.lemma].add(n)
    for c in sorted(words.keys() - held, key=lambda c: _place(told[c].claim)):
        places = alike.get((words[c][2], told[c].deed.lemma), set())
        if len(places) == 1:
            found[min(places)].claims.append(c)
    return [h for h in found if not _is_accident(h, words, told, accidents)]


def _spare(facts: Sequence[Fact], found: Sequence[Happening], told: Mapping[str, Telling]) -> dict[str, list[Telling]]:
    """The tellings of a fact that name no event: a fact speaks for one, and other words tell of the same as well."""
    held = {c for h in found for c in h.claims}
    rows = ((f.id, told[c]) for f in facts for c in f.own if c in told and c not in held)
    spare: dict[str, list[Telling]] = defaultdict(list)
    for fact, telling in rows:
        spare[fact].append(telling)
    return spare


def _eked(event: Event, spare: Sequence[Telling], story: _Story) -> Event:
    """Give an event that has no day or no doer those of its fact's other words: "killed", "the ambush of May 12"."""
    spare = [t for t in spare if t.type == event.plover and t.status == event.status]
    if not spare:
        return event
    other = _written(event.fact_id, event.story_id, spare, story)
    if not event.from_date and other.from_date:
        event = replace(event, from_date=other.from_date, to_date=other.to_date, precision=other.precision)
    if not (event.actor or event.actor_country or event.actor_sector):
        found = [w for w in parties_of(other, "actor") if w.actor != event.recipient or not w.actor]
        if found:
            there = [w if event.article_id == other.article_id else replace(w, start=-1, stop=-1) for w in found]
            event = replace(event, **party_fields(there, parties_of(event, "recipient")))
    return event


def _parted(
    happening: Happening, told: Mapping[str, Telling], clock: Clock, fact_of: Mapping[str, Fact]
) -> Iterator[Happening]:
    """Part what one fact holds of several times: the launch of this year and those of years before.

    What is told without a date goes with the time that is told most.
    """
    parts: list[tuple[Time, list[str]]] = []
    open_: list[str] = []
    for claim in happening.claims:
        deed = told[claim].deed
        when = clock.of([(told[claim].claim.article_id, deed)])
        if when is None or when.distance != OWN:
            open_.append(claim)
            continue
        held = next((claims for time, claims in parts if not apart(time, when.time)), None)
        if held is None:
            parts.append((when.time, [claim]))
        else:
            held.append(claim)
    ranked = sorted((claims for _, claims in parts), key=lambda claims: -len(claims))
    if len(ranked) < 2:
        yield happening
        return
    yield Happening(happening.fact, [c for c in happening.claims if c in {*ranked[0], *open_}])
    for claims in ranked[1:]:
        facts = Counter(fact_of[c].id for c in claims if c in fact_of)
        likeliest = min(facts, key=lambda f: (-facts[f], f), default=happening.fact.id)
        yield Happening(
            next((fact_of[c] for c in claims if c in fact_of and fact_of[c].id == likeliest), happening.fact), claims
        )


def _is_accident(
    happening: Happening, words: Mapping[str, Word], told: Mapping[str, Telling], accidents: Collection[str]
) -> bool:
    """Whether the harm that a happening tells of was nobody's doing, by its own claims or others of its fact."""
    if any(told[c].deed.accident for c in happening.claims):
        return True
    harmed = words[happening.claims[0]][2] in HARMED and not any(told[c].deed.within >= 0 for c in happening.claims)
    return harmed and any(c in accidents for c in happening.fact.claims)


def _event(happenings: Sequence[Happening], told: Mapping[str, Telling], story: _Story) -> Event:
    """Write the event that these happenings are, for the fact that holds most of it."""
    fact = max(happenings, key=lambda h: (len(h.claims), h.fact.id)).fact
    named = [told[c] for h in happenings for c in h.claims]
    return _written(fact.id, fact.story_id, named, story)


def _written(fact: str, story_id: str, named: Sequence[Telling], story: _Story) -> Event:
    """Write the event that most of some tellings agree on; those who deny it are named beside."""
    name = _most([t.type for t in named], lambda n: (-abs(plover.score_of(n, "")), n))
    agreeing = sorted((t for t in named if t.type == name), key=lambda t: _place(t.claim))
    mode = _most([t.mode for t in agreeing if t.mode], lambda m: m)
    standing = [t.status for t in agreeing if t.status != "denied"]
    status = _most(standing, plover.STATUSES.index) if standing else "denied"
    sides = [
        (story.cast.sides(t.claim.article_id, t.deed.actors), story.cast.sides(t.claim.article_id, t.deed.recipients))
        for t in agreeing
    ]
    once = list({(t.claim.article_id, t.deed.trigger): s for t, s in zip(agreeing, sides, strict=True)}.values())
    wanted = [agreed([s[side] for s in once], [s[1 - side] for s in once]) for side in (0, 1)]
    first = max(range(len(agreeing)), key=lambda n: (_share(sides[n], wanted), -n))
    best = agreeing[first]
    parties = [_side(sides[first][side], wanted[side], wanted[1 - side]) for side in (0, 1)]
    when = story.clock.of([(t.claim.article_id, t.deed) for t in agreeing])
    time = when.time if when else None
    return Event(
        story_id=story_id,
        id=content_id("event", fact),
        fact_id=fact,
        plover=name,
        mode=mode,
        from_date=time.from_date if time else "",
        to_date=time.to_date if time else "",
        place=_where(agreeing, story, {w.actor for side in parties for w in side}),
        score=plover.score_of(name, mode),
        status=status,
        claims=[t.claim.id for t in agreeing if t.status != "denied"],
        denials=[t.claim.id for t in agreeing if t.status == "denied"],
        precision=time.precision if time else "",
        told=best.claim.id,
        article_id=best.claim.article_id,
        word_start=best.deed.word[0],
        word_stop=best.deed.word[1],
        word=best.deed.lemma,
        **party_fields(*parties),
    )


def _share(sides: tuple[tuple[Who, ...], tuple[Who, ...]], wanted: Sequence[tuple[Who, ...]]) -> int:
    """How much of what the tellings agree on one of them says."""
    return sum(is_same(own, best) * own[0].known for own, best in zip(sides, wanted, strict=True) if own and best)


def _side(own: tuple[Who, ...], best: tuple[Who, ...], other: tuple[Who, ...]) -> tuple[Who, ...]:
    """A telling's own side where it is the one agreed on, else that one, whose words may lie elsewhere."""
    if own and (not best or (is_same(own, best) and own[0].known >= best[0].known)):
        return own
    if {w.actor for w in best if w.actor} & {w.actor for w in other if w.actor}:
        return own
    return tuple(replace(w, start=-1, stop=-1) for w in best)


def _blamed(events: Sequence[Event], tellings: Sequence[Sequence[Telling]], story: _Story) -> Iterator[Event]:
    """Yield what somebody is accused of and no other event tells: alleged, by the word of who accuses."""
    named = {(t.claim.article_id, t.deed.trigger) for told in tellings for t in told}
    for event, told in zip(events, tellings, strict=True):
        read = [(t, deed) for t in told if (deed := read_blamed(story.trees[t.claim.article_id], t.deed))]
        read = [(t, d) for t, d in read if (t.claim.article_id, d.trigger) not in named]
        if not read or event.status == "denied":
            continue
        blamed = [Telling(t.claim, d, "alleged", d.type, d.mode) for t, d in read]
        made = _written(event.fact_id, event.story_id, blamed, story)
        yield replace(made, id=content_id("event", event.fact_id, "blamed"))


def _most(values: Sequence[str], then: Callable[[str], Any]) -> str:
    """Return the commonest value; of equals the first by `then`; "" of none."""
    counts = Counter(values)
    return min(counts, key=lambda v: (-counts[v], then(v)), default="")


def _place(claim: Claim) -> tuple[str, int, int, str]:
    return claim.article_id, claim.start, claim.stop, claim.id


def _tightest(agreeing: Sequence[Telling]) -> list[Claim]:
    """The shortest claim of each deed: wider ones tell of other things as well."""
    found: dict[tuple[str, int], Claim] = {}
    for claim, deed in ((t.claim, t.deed) for t in agreeing):
        held = found.setdefault((claim.article_id, deed.trigger), claim)
        if claim.stop - claim.start < held.stop - held.start:
            found[claim.article_id, deed.trigger] = claim
    return list(found.values())


def _where(agreeing: Sequence[Telling], story: _Story, parties: set[str]) -> str:
    """The place that the words say it was in, towns before countries; else the town that most claims name."""
    votes: Counter[tuple[bool, str]] = Counter()
    for article, deed in dict.fromkeys((t.claim.article_id, t.deed) for t in agreeing):
        tree = story.trees[article]
        for token in places_of(tree, deed):
            if found := story.cast.place_at(article, tree.parsed.token_start[token]):
                votes[found.kind == "country", found.id] += 1
    for claim in _tightest(agreeing) if not votes else ():
        for member in claim.actors:
            found = story.cast.actor_of.get(member)
            if found and found.kind == "place" and found.id not in parties:
                votes[False, found.id] += 1
    return min(votes, key=lambda p: (p[0], -votes[p], p[1]), default=(False, ""))[1]
