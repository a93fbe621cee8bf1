"""Facts → when and where the story's main happening was: every article votes once for each value it offers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.language.moments import last_minute
from rashomon.records import Actor, Article, Claim, Fact, LocalActor, Time
from rashomon.stages.write.centrality import DYING, TALKING, claims_of
from rashomon.stages.write.evidence import Evidence
from rashomon.stages.write.syntax import sentence_at
from rashomon.stages.write.town import town

INSIDE, NEAR, LEAD = 1.0, 0.5, 0.25  # in a telling's own words, in its sentence, in an article's first sentences
LEAD_SENTENCES = 3
DATE_WORTH = {"instant": 1.0, "day": 1.0, "week": 0.5, "month": 0.4, "year": 0.15}
DAY = len("2025-06-29")
RANGE, AHEAD = 0.5, 0.3  # worth of several days in one, and of a day after the first report
HAPPENED, SPOKEN = 1.5, 0.3  # worth of the day on which it happened, and on which something was said or came of it
HAPPENING = DYING | frozenset(
    "happen occur shoot stab strike hit crash collapse erupt explode begin start take".split()
)
AFTERMATH = frozenset(
    "arrest charge surrender sentence convict plead appear identify release book indict arraign mourn bury".split()
)
SPOKEN_BEFORE = re.compile(
    r"(?:\b(?:said|says|told|announced|confirmed|reported|released|published|updated|posted)(?: \w+){0,2},? (?:on )?"
    r"|\b(?:published|updated|posted):? (?:on )?)$",
    re.I,
)
LOCATIVE = re.compile(
    r"\b(?:in|at|near|off|outside|inside|around|on|across|throughout|within|north|south|east|west)"
    r"(?: of)?\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}$",
    re.I,
)
PICTURED = 0.3  # worth of a day in a picture's caption: that of the picture
NOWHERE = 0.2  # worth of a place in which no report puts anything: a satellite that is read as a town
STREET = re.compile(
    r"\b(?:Road|Rd|Street|St|Avenue|Ave|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Highway|Interstate|Circle|Terrace)\.?$"
)
DATELINE = re.compile(  # "NAIROBI, Sept 5 (SNA) -" says where the reporter sat
    r"\s*[A-Z][\w .’'-]{2,25}(?:,[^.!?\n]{0,30})?(?:\s*\([^)\n]{2,20}\))?\s*[-–—]+\s"
)


@dataclass(frozen=True, slots=True)
class Vote:
    """One article's word for a value."""

    value: str
    article: str
    worth: float
    claims: tuple[str, ...]
    inside: bool


@dataclass(frozen=True, slots=True)
class Near:
    """How near a mention is to a telling: its worth, and the claims it bears on."""

    worth: float
    claims: tuple[str, ...]
    inside: bool


def when(facts: Sequence[Fact], story: Evidence) -> dict[str, object] | None:
    """Choose the date that most articles give in or near the telling of the main happening.

    A clock time votes for its day. A day on which something was said, or came of it, is rarely the happening's, and no
    report tells of what had not happened yet.
    """
    times: dict[str, list[Time]] = {}
    votes = []
    first = min((a.published[:DAY] for a in story.articles.values() if a.published and is_dated(a)), default="")
    for time, near in near_times(facts, story):
        worth = near.worth * DATE_WORTH.get(time.precision, 0.1) * part_in_it(time, story)
        worth *= PICTURED if is_pictured(time, story) else 1.0
        if time.from_date[:DAY] != time.to_date[:DAY]:
            worth *= RANGE
        if first and time.from_date[:DAY] > first:
            worth *= AHEAD
        if first and is_history(time, first):
            continue
        day = time.from_date[:DAY] + ("day" if time.precision == "instant" else time.precision)
        times.setdefault(day, []).append(time)
        votes.append(Vote(day, time.article_id, worth, near.claims, near.inside))
    best = winner(votes)
    if best is None:
        return None
    time = min(times[best], key=lambda t: (t.precision == "instant", story.rank[t.article_id], t.start))
    return {
        "from": time.from_date,
        "to": time.to_date,
        "precision": time.precision,
        "claims": supporters(votes, best, story),
    }


def is_history(time: Time, first: str) -> bool:
    """Whether a time coarser than a day was over a month or more before the first report's month: "since 2009"."""
    return time.precision in ("month", "year") and months(first) - months(last_minute(time.to_date)) > 1


def months(iso: str) -> int:
    """Count the months up to a date, whose year alone may be known."""
    year, month = iso[:4], iso[5:7] or "12"
    return 12 * int(year) + int(month)


def is_dated(article: Article) -> bool:
    """Whether the day of publication is known, and not just that of a file."""
    return bool(article.published) and article.published_by in ("input", "page", "text")


def part_in_it(time: Time, story: Evidence) -> float:
    """How likely a date is the happening's by the verb it stands with: it happened then, or someone spoke then."""
    text = story.articles[time.article_id].text
    before = text[max(0, time.start - 40) : time.start]
    if SPOKEN_BEFORE.search(before):
        return SPOKEN
    predicates = {story.claims[c].predicate for c in story.holders.get(time.id, ())}
    if predicates & HAPPENING:
        return HAPPENED
    if predicates and predicates <= TALKING | AFTERMATH:
        return SPOKEN
    return 1.0


def where(facts: Sequence[Fact], story: Evidence) -> dict[str, object] | None:
    """Choose the place that most articles give in or near the telling, and the town that it is in or is."""
    scene, found = scene_of(facts, story), town(story)
    if found is None:
        return None if scene is None else scene | {"town": None}
    told = {"name": found.name, "region": found.region or None, "claims": claims_at(found.places, story)}
    if scene is None:
        unknown = dict.fromkeys(("country", "lat", "lon", "actor", "point"))
        return {"name": found.name, "precision": "place", "claims": told["claims"], **unknown, "town": told}
    return scene | {"town": told}


def claims_at(places: Sequence[tuple[str, int]], story: Evidence) -> list[str]:
    """Return the shortest claim around each place of a text, in the order of the story; a headline has none."""
    wanted, of_article, found = {article for article, _ in places}, dict[str, list[Claim]](), set[str]()
    for claim in story.claims.values():
        if claim.article_id in wanted:
            of_article.setdefault(claim.article_id, []).append(claim)
    for article, start in places:
        around = [c for c in of_article.get(article, ()) if c.start <= start < c.stop]
        found |= {c.id for c in around if c.stop - c.start == min(o.stop - o.start for o in around)}
    return sorted(found, key=story.place_in_story)


def scene_of(facts: Sequence[Fact], story: Evidence) -> dict[str, object] | None:
    """Choose the place that most articles give in or near the telling; a town beats the country around it.

    `precision` tells how fine the name is (country, place), `point` how exact its coordinates are, as of its actor.
    """
    votes = []
    for place, article, near, worth in near_places(facts, story):
        votes.append(Vote(place.id, article, near.worth * worth, near.claims, near.inside))
    best = winner(votes)
    if best is None:
        return None
    return place_row(story.actors[best], supporters(votes, best, story))


def place_row(place: Actor, claims: Sequence[str]) -> dict[str, object]:
    """Write a place of the story, with the claims that give it."""
    return {
        "name": place.name,
        "country": place.country or None,
        "lat": place.lat,
        "lon": place.lon,
        "precision": "country" if place.kind == "country" else "place",
        "claims": [*claims],
        "actor": place.id,
        "point": place.precision or None,
    }


def winner(votes: Sequence[Vote]) -> str | None:
    """Return the value with the highest sum of each article's best vote; ties by value."""
    best: dict[tuple[str, str], float] = {}
    for vote in votes:
        key = vote.value, vote.article
        best[key] = max(best.get(key, 0.0), vote.worth)
    total: dict[str, float] = {}
    for (value, _), worth in best.items():
        total[value] = total.get(value, 0.0) + worth
    return min(total, key=lambda v: (-round(total[v], 6), v), default=None)


def supporters(votes: Sequence[Vote], value: str, story: Evidence) -> list[str]:
    """Return the claims that hold the value, else those told in the same sentence, in the order of the story."""
    near = [v for v in votes if v.value == value and v.claims]
    inside = [v for v in near if v.inside]
    return sorted({c for v in inside or near for c in v.claims}, key=story.place_in_story)


def nearness(article: str, start: int, stop: int, facts: Sequence[Fact], story: Evidence) -> Iterator[Near]:
    """Yield how near a mention is to the tellings, with the claim that it bears on; the top fact's count most."""
    parsed = story.parsed.get(article)
    for place, fact in enumerate(facts):
        fade = 1.0 if place == 0 else 0.5
        for claim in claims_of(fact, story):
            if claim.article_id != article:
                continue
            if claim.start <= start and stop <= claim.stop:
                yield Near(INSIDE * fade, (claim.id,), inside=True)
            elif parsed and parsed.sentence_start[claim.sentence] <= start < parsed.sentence_stop[claim.sentence]:
                yield Near(NEAR * fade, (claim.id,), inside=False)
    if parsed and any(start < end for end in parsed.sentence_stop[:LEAD_SENTENCES]):
        yield Near(LEAD, (), inside=False)


def is_pictured(time: Time, story: Evidence) -> bool:
    """Whether a time stands in the caption of a picture."""
    parsed = story.parsed.get(time.article_id)
    number = sentence_at(parsed, time.start) if parsed else -1
    return (time.article_id, number) in story.captions


def near_times(facts: Sequence[Fact], story: Evidence) -> Iterator[tuple[Time, Near]]:
    """Yield the resolved times in and near the tellings."""
    for time in story.times.values():
        for near in nearness(time.article_id, time.start, time.stop, facts, story):
            yield time, near


def near_places(facts: Sequence[Fact], story: Evidence) -> Iterator[tuple[Actor, str, Near, float]]:
    """Yield the places named in and near the tellings, each with its article and its worth as the scene."""
    mentions = list(place_mentions(story))
    located = {actor.id for actor, local, start, _ in mentions if is_locative(story.articles[local.article_id], start)}
    for actor, local, start, stop in mentions:
        worth = place_worth(actor, story.articles[local.article_id].text, start)
        worth *= 1.0 if actor.id in located else NOWHERE
        for near in nearness(local.article_id, start, stop, facts, story):
            yield actor, local.article_id, near, worth


def place_mentions(story: Evidence) -> Iterator[tuple[Actor, LocalActor, int, int]]:
    """Yield where the story's articles name a place or a country."""
    for local in story.locals_.values():
        actor = story.actors.get(story.actor_of.get(local.id, ""))
        if actor is None or actor.kind not in ("place", "country"):
            continue
        for start, stop, form in zip(local.mention_start, local.mention_stop, local.mention_form, strict=True):
            if form == "name":
                yield actor, local, start, stop


def is_locative(article: Article, start: int) -> bool:
    """Whether something is said to be in, at or near the place, or the report comes from there."""
    dateline = DATELINE.match(article.text)
    before = article.text[max(0, start - 40) : start]
    return bool(LOCATIVE.search(before)) or bool(dateline and start < dateline.end())


def place_worth(actor: Actor, text: str, start: int) -> float:
    """Return how much a mention counts as the scene: a country that acts ("Kenya summoned") is hardly one."""
    dateline = DATELINE.match(text)
    if dateline and start < dateline.end():
        return 0.3
    if STREET.search(actor.name):
        return 0.1  # a street tells where in a place
    scene = bool(LOCATIVE.search(text[max(0, start - 40) : start]))
    if actor.kind == "country":
        return 0.45 if scene else 0.15
    return 1.0 if scene else 0.5
