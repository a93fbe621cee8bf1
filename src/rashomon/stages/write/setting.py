"""Facts → when and where the story's main happening was: every article votes once for each value it offers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from rashomon.language.background import years_before
from rashomon.language.gazetteer import best, km_between
from rashomon.language.moments import last_minute
from rashomon.language.names import fold
from rashomon.language.placecontext import lies_in
from rashomon.language.placenames import senses
from rashomon.language.towns import same_town
from rashomon.records import WRITTEN_BY, Actor, Claim, Fact, ParsedArticle, Time
from rashomon.stages.write.casualties import elsewhen, of_named_years
from rashomon.stages.write.centrality import DYING
from rashomon.stages.write.evidence import Evidence
from rashomon.stages.write.places import near_places
from rashomon.stages.write.syntax import sentence_at
from rashomon.stages.write.telling import TALKING
from rashomon.stages.write.town import A_WORD, WITHIN_KM, Town, town, towns_named
from rashomon.stages.write.votes import Near, Vote, nearness, supporters, winner

DATE_WORTH = {"instant": 1.0, "day": 1.0, "week": 0.5, "month": 0.4, "year": 0.15}
WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?![’']s)")
OTHER_DAYS = frozenset(  # what stands before a weekday that is another's, a feast's or that of much else
    """by until till before after since next last every through from super black good holy easter palm ash maundy
    cyber bloody giving shrove""".split()
)
CLEAR = 0.2  # mean worth over the articles from which a weekday is told
YEAR = re.compile(r"\b\d{4}\b")
DAY = len("2025-06-29")
MONTH = 30  # days
RANGE, AHEAD = 0.5, 0.3  # worth of several days in one, and of a day on the wrong side of the first report
PLANNED_SHARE = 3  # of so many claims of a happening one must say that it is planned
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
ABROAD = 2.0  # weight of the country of the tellings against a town of another one
HARDLY = 0.05  # mean worth over the articles below which a scene is none
PICTURED = 0.3  # worth of a day in a picture's caption: that of the picture


def when(facts: Sequence[Fact], story: Evidence) -> dict[str, object] | None:
    """Choose the date that most articles give in or near the telling of the main happening.

    A clock time votes for its day. A day on which something was said, or came of it, is rarely the happening's, and no
    report tells of what had not happened yet, nor is what is planned over when the first one is written. Where no
    report has a date, "on Friday" hangs on a guess, and a day named in full is mostly of another year: it dates the
    happening if its telling holds it.
    """
    times: dict[str, list[Time]] = {}
    votes = []
    dated = [a for a in story.articles.values() if a.published_by in WRITTEN_BY]
    first = min((a.published[:DAY] for a in dated if a.published), default="")
    to_come = is_planned(facts, story)
    for time, near in near_times(facts, story):
        worth = near.worth * DATE_WORTH.get(time.precision, 0.1) * part_in_it(time, story)
        worth *= PICTURED if is_pictured(time, story) else 1.0
        if time.from_date[:DAY] != time.to_date[:DAY]:
            worth *= RANGE
        if first and (time.to_date[:DAY] < first[: len(time.to_date)] if to_come else time.from_date[:DAY] > first):
            worth *= AHEAD
        if is_history(time, first) if first else not (near.inside and is_given_in_full(time, story)):
            continue
        day = time.from_date[:DAY] + ("day" if time.precision == "instant" else time.precision)
        times.setdefault(day, []).append(time)
        votes.append(Vote(day, time.article_id, worth, near.claims, near.inside))
    chosen, _ = winner(votes)
    if chosen is None:
        return None
    time = min(times[chosen], key=lambda t: (t.precision == "instant", story.rank[t.article_id], t.start))
    return {
        "from": time.from_date,
        "to": time.to_date,
        "precision": time.precision,
        "claims": supporters(votes, chosen, story),
    }


def is_planned(facts: Sequence[Fact], story: Evidence) -> bool:
    """Whether the main happening is told as one to come: so tell a third of its claims."""
    stances = [story.claims[c].stance for c in facts[0].claims] if facts else []
    return stances.count("planned") * PLANNED_SHARE > len(stances)


def weekday(facts: Sequence[Fact], story: Evidence) -> dict[str, object] | None:
    """Choose the day of the week that most reports give in or beside the telling: where none is dated it stands alone.

    A day on which something was said of it counts little.
    """
    votes = []
    for article in story.articles.values():
        for named in WEEKDAY.finditer(article.text):
            if not is_plain_day(article.text[max(0, named.start() - 20) : named.start()]):
                continue
            spoken = SPOKEN if SPOKEN_BEFORE.search(article.text, max(0, named.start() - 40), named.start()) else 1.0
            for near in nearness(article.article_id, named.start(), named.end(), facts, story):
                if near.claims:
                    votes.append(Vote(named[0], article.article_id, near.worth * spoken, near.claims, near.inside))
    chosen, total = winner(votes)
    if chosen is None or total < CLEAR * len(story.articles):
        return None
    return {"text": chosen, "claims": supporters(votes, chosen, story)}


def is_plain_day(before: str) -> bool:
    """Whether a weekday's name stands for that day: not "Super Tuesday", "by Friday"."""
    return OTHER_DAYS.isdisjoint(word.casefold() for word in before.split()[-1:])


def is_history(time: Time, first: str) -> bool:
    """Whether a time coarser than a day was over a month or more before the first report's month: "since 2009"."""
    return time.precision in ("month", "year") and months(first) - months(last_minute(time.to_date)) > 1


def is_given_in_full(time: Time, story: Evidence) -> bool:
    """Whether the words for a day name its year as well."""
    words = story.articles[time.article_id].text[time.start : time.stop]
    return time.precision in ("instant", "day") and bool(YEAR.search(words))


def months(iso: str) -> int:
    """Count the months up to a date, whose year alone may be known."""
    year, month = iso[:4], iso[5:7] or "12"
    return 12 * int(year) + int(month)


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


def where(facts: Sequence[Fact], story: Evidence, day: str = "") -> dict[str, object] | None:
    """Choose where it was: the town or the scene of the tellings, whichever the reports' words speak more for.

    Where something was long before `day`, the happening's, counts little. A county or the like in which the town lies
    stands back for it; a town of another country than the tellings' stands back for the country: there somebody is at
    home. Beside another scene the town is told as what it lies in or close to, and not at all where it is elsewhere.
    """
    story = replace(story, earlier=long_before(day, story))
    (scene, worth), found = scene_of(facts, story), town(facts, story)
    if found is None:
        return None if scene is None else place_row(*scene) | {"town": None}
    claims = claims_at(found.places, story)
    told = {"name": found.name, "region": found.region or None, "claims": claims}
    worth *= ABROAD if scene and is_abroad(scene[0], found) else 1.0
    if scene is None or worth <= found.worth or holds(scene[0], found):
        return town_row(found, claims, story) | {"town": told}
    return place_row(*scene) | {"town": told if is_by(scene[0], found) else None}


def long_before(day: str, story: Evidence) -> dict[str, list[tuple[int, int]]]:
    """Return, by article, the stretches that tell of what was more than a month before a day, or years before."""
    if len(day) < DAY:
        return {a: _stretches(parsed, of_named_years(parsed)) for a, parsed in story.parsed.items()}
    first = (date.fromisoformat(day) - timedelta(days=MONTH)).isoformat()
    times: dict[str, list[Time]] = {}
    for time in story.times.values():
        times.setdefault(time.article_id, []).append(time)
    found = {}
    for article, parsed in story.parsed.items():
        dated = _stretches(parsed, elsewhen(parsed, times.get(article, ()), first))
        spans = zip(parsed.sentence_start, parsed.sentence_stop, strict=True)
        years = [(a + x, a + y) for a, b in spans for x, y in years_before(parsed.text[a:b])]
        found[article] = dated + years
    return found


def _stretches(parsed: ParsedArticle, sentences: frozenset[int]) -> list[tuple[int, int]]:
    """Where some sentences begin and end, in the order of the text."""
    return [(parsed.sentence_start[n], parsed.sentence_stop[n]) for n in sorted(sentences)]


def holds(scene: Actor, found: Town) -> bool:
    """Whether the finer town is told and not the scene: a county or state that it lies in, a piece of its name."""
    outers = [s for s in senses(scene.name) if s.kind == scene.precision == "region"]
    inners = [s for s in senses(found.name) if s.kind == "city"]
    is_piece = scene.precision != "country" and {*fold(scene.name).split()} < {*fold(found.name).split()}
    return scene.precision == "district" or is_piece or any(lies_in(a, b) for a in inners for b in outers)


def is_abroad(scene: Actor, found: Town) -> bool:
    """Whether the scene is a country in which no town of that name lies, as far as the tables tell."""
    sites = towns_named(found.name) if scene.kind == "country" and scene.country else []
    return bool(sites) and all(p.country != scene.country for p in sites)


def is_by(scene: Actor, found: Town) -> bool:
    """Whether the town may be that of the scene: near it, or the scene is on no map."""
    if scene.lat is None or scene.lon is None:
        return True
    return any(km_between((scene.lat, scene.lon), (p.lat, p.lon)) < WITHIN_KM for p in towns_named(found.name))


def town_row(found: Town, claims: Sequence[str], story: Evidence) -> dict[str, object]:
    """Write the town as a place of the story; one that is none of its actors is where the map has it.

    The map lacks many small towns: one of the name in another country than the region that the reports give is not it.
    """
    places = [a for a in story.actors.values() if a.kind == "place"]
    named = [a for a in places if any(same_town(n, found.name) for n in a.names)]
    if named:
        return place_row(max(named, key=lambda a: (len(a.members), a.id)), claims) | {"name": found.name}
    points = tuple((a.lat, a.lon) for a in places if a.lat is not None and a.lon is not None)
    lands = frozenset(s.country for s in senses(found.region) if s.kind == "region") if found.region else frozenset()
    spot = best(found.name, lands or frozenset(a.country for a in places if a.country), points)
    if spot and lands and spot.country not in lands:
        spot = None
    land = min(lands) if len(lands) == 1 else None
    return {
        "name": found.name,
        "country": spot.country if spot else land,
        "lat": spot.lat if spot else None,
        "lon": spot.lon if spot else None,
        "precision": "place",
        "claims": [*claims],
        "actor": None,
        "point": spot.kind if spot else None,
    }


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


def scene_of(facts: Sequence[Fact], story: Evidence) -> tuple[tuple[Actor, list[str]] | None, float]:
    """Choose the place that most articles give in or near the telling, with the claims that do.

    Returns also the mean worth of the articles' words for it; what hardly any words speak for is none.
    """
    votes = []
    for place, article, near, worth in near_places(facts, story):
        votes.append(Vote(place.id, article, near.worth * worth, near.claims, near.inside))
    value, total = winner(votes)
    worth = total / len(story.articles)
    if value is None or worth < HARDLY or total <= A_WORD:
        return None, 0.0
    return (story.actors[value], supporters(votes, value, story)), worth


def place_row(place: Actor, claims: Sequence[str]) -> dict[str, object]:
    """Write a place of the story, with the claims that give it.

    `precision` tells how fine the name is (country, place), `point` how exact its coordinates are, as of its actor.
    """
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
