"""Articles → the town of the story's main happening, by the words that name one near each report's beginning."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.language import countries
from rashomon.language.gazetteer import Place, find_small, km_between
from rashomon.language.towns import (
    PART,
    Cue,
    bare,
    counties,
    is_town,
    key,
    known,
    outlet_town,
    region_of,
    same_town,
    titled,
    town_cues,
)
from rashomon.records import Fact, LocalActor, ParsedArticle
from rashomon.stages.write.evidence import Evidence
from rashomon.stages.write.headline import plain_title
from rashomon.stages.write.places import (
    EARLIER,
    IN_A_NAME,
    SLOW,
    STREET,
    VIRTUAL,
    is_in_dateline,
    is_located,
    lateness,
    place_mentions,
)
from rashomon.stages.write.syntax import sentence_at
from rashomon.stages.write.votes import nearness

# A dateline says where the reporter sat, which is the town or the next city; its police and its region are its own.
WORTH = {
    "dateline": 1.0,
    "region": 0.9,
    "force": 0.8,
    "placed": 0.6,
    "epithet": 0.4,
    "outlet": 0.45,
    "home": 0.3,
    "named": 0.6,
}
CARE = re.compile(  # where people are brought to, tried or held is not where it happened
    r"\b(?:hospital|medical cent(?:er|re)|trauma|clinic|airlifted|flown|life ?flight|taken|rushed|treated|transferred"
    r"|court|courthouse|jail|prison|morgue|medical examiner)\b",
    re.I,
)
COURT = re.compile(
    r"\b(?:charged|charges?|plead(?:s|ed)?|pled|sentenced?|trial|indict\w*|court|prosecutors?|judge|convicted|arraign\w*"
    r"|jury|verdict|bond|hearing)\b",
    re.I,
)
SPEAKING = re.compile(  # so is where someone spoke of it
    r"\b(?:said|says|told|tells|speak(?:s|ing)?|spoke|reporters|journalists"
    r"|(?:news|press) (?:conference|briefing|agency)|interview(?:ed)?|statement|speech"
    r"|address(?:ed|ing)|correspondent|(?:met|meets|meeting) with)\b",
    re.I,
)
SITS = re.compile(  # so is where an office, a company or the like sits
    r"\b(?:embassy|consulate|ministry|officials?|authorities|lawmakers|politicians|diplomats|leaders|senators|allies|critics"
    r"|analysts|experts|[Ss]urvey|bureau|observatory|[Rr]epublicans|[Dd]emocrats|government|office|offices|headquarters|company|firm|based"
    r"|agency|lab|laboratory|studio|university|college|institute|museum|gallery|hospital|court|olympics|paralympics"
    r"|games)(?: [A-Z][\w.-]*)* (?:in|at|near) (?:the )?(?:[\w-]+ )?$",
    re.I,
)
LIVES = re.compile(  # so is where someone is at home
    r"\b(?:born|raised|grew up|liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|educated|studied|works?|working)"
    r" (?:and (?:raised|work(?:s|ing)?) )?(?:\w+ )?(?:in|at|near) (?:the )?(?:(?:down|mid|up)town |[a-z]+ )?$"
)
SAYS = re.compile(r",? (?:said|says|told|announced|reported)\b")  # behind "officials in Tarven"
CARE_REACH, SPEECH_REACH = 70, 40  # characters
BROUGHT = 0.2  # worth of a place that people were brought to
SPOKEN = 0.4  # of one in which someone spoke
PICTURED = 0.4  # of one in a picture's caption
AFTER_COURT = 0.55  # of the dateline of a report from a court
CAPITAL = 0.3  # of a capital outside of the telling: there correspondents sit, and the government that speaks
IN_TELLING = {"scene": 0.4, "beside": 0.2}  # of a town in the telling of the happening, by whether something is in it
SMALL = 0.6  # worth of a name that no known town of 5,000 people bears
LOCATED = re.compile(r"\b(?:in|at|near|outside|outside of) $", re.I)
NEAR_KM = 120.0
WITHIN_KM = 25.0
WALK_KM = 12.0  # from the middle of a large city, whose police nobody names, to its parts
LARGER = 4
SHARE = 0.4  # of the city's worth
BOROUGH = 500_000  # people of a part of a city that is told of as a town of its own
PART_OF = 0.4
SENTENCES = 15
COUNTY_SENTENCES = 4
COUNTY = 0.3  # worth of a county in which no town is told
LEAD = 160  # characters behind a dateline that tell what the report is of
FADE = 0.15
COUNTY_KM, ELSEWHERE = 60.0, 0.4  # from the middle of the county named; worth of a town farther away
LEAST = 0.1  # mean worth over the articles below which no town is told of
A_WORD = 0.2  # worth over all articles that one name beside the telling has: so little places nothing


@dataclass(frozen=True, slots=True)
class Town:
    """A town by its commonest spelling, where it is named: (article, start), and what the reports' words are worth."""

    name: str
    region: str
    places: tuple[tuple[str, int], ...]
    worth: float = 0.0  # the mean over the articles


def town(facts: Sequence[Fact], story: Evidence) -> Town | None:
    """Choose the town that most reports name; each kind of naming counts once a report, the earliest most."""
    worth: dict[str, float] = {}
    cues: dict[str, list[tuple[str, Cue]]] = {}
    told = told_places(facts, story)
    places: dict[str, list[LocalActor]] = {}
    for local in story.locals_.values():
        if local.kind == "place" and not local.country:
            places.setdefault(local.article_id, []).append(local)
    for article in story.articles:
        best: dict[tuple[str, str], float] = {}
        for cue, value in (*named_early(article, places.get(article, ()), story), *told.get(article, ())):
            name = key(cue.name)
            value *= part_in_it(cue, article, story) * (1.0 if is_town(cue.name) else SMALL)
            best[name, cue.kind] = max(value, best.get((name, cue.kind), 0.0))
            cues.setdefault(name, []).append((article, cue))
        for (name, _), value in best.items():
            worth[name] = worth.get(name, 0.0) + value
    counties_named = county_cues(story)
    worth = placed_on_map(near_the_county(worth, cues, counties_named), cues)
    chosen = min(worth, key=lambda n: (-round(worth[n], 6), n), default=None)
    chosen = chosen and borough(chosen, worth, cues)
    if chosen is None or worth[chosen] < LEAST * len(story.articles) or worth[chosen] <= A_WORD:
        share = COUNTY * len(counties_named) / len(story.articles)
        return described(counties_named, share) if counties_named else None
    return described(cues[chosen], worth[chosen] / len(story.articles))


def named_early(article: str, places: Sequence[LocalActor], story: Evidence) -> Iterator[tuple[Cue, float]]:
    """The towns that the headline and the first sentences name, each with its worth."""
    for cue, sentence in cues_in(article, places, story):
        fade = FADE if cue.kind in ("placed", "named", "epithet") else SLOW
        yield cue, WORTH[cue.kind] / (1 + fade * sentence)


def told_places(facts: Sequence[Fact], story: Evidence) -> dict[str, list[tuple[Cue, float]]]:
    """The places in and beside the tellings of the happening, by article, each with its worth."""
    found: dict[str, list[tuple[Cue, float]]] = {}
    for actor, local, start, stop in place_mentions(story):
        if actor.kind != "place" or actor.precision in ("region", "area") or STREET.search(actor.name):
            continue
        article = story.articles[local.article_id]
        name = bare(titled(" ".join(article.text[start:stop].split())))
        if not name or region_of(name) or is_in_dateline(article, start):
            continue
        kind = "scene" if is_located(article, start) else "beside"
        near = (n.worth for n in nearness(local.article_id, start, stop, facts, story) if n.claims)
        late = lateness(story.parsed.get(local.article_id), start)
        if worth := max(near, default=0.0) * IN_TELLING[kind] / late:
            found.setdefault(local.article_id, []).append((Cue(name, kind, start, stop), worth))
    return found


def county_cues(story: Evidence) -> list[tuple[str, Cue]]:
    """Where reports first name the county that most of them name first; [] where none names one."""
    named: dict[str, list[tuple[str, Cue]]] = {}
    for article, parsed in story.parsed.items():
        stop = parsed.sentence_stop[:COUNTY_SENTENCES][-1] if parsed.sentence_stop else 0
        if cue := next(counties(parsed.text, stop), None):
            named.setdefault(key(cue.name), []).append((article, cue))
    chosen = min(named, key=lambda n: (-len(named[n]), n), default="")
    return named.get(chosen, [])


def near_the_county(
    worth: Mapping[str, float], cues: Mapping[str, list[tuple[str, Cue]]], named: Sequence[tuple[str, Cue]]
) -> dict[str, float]:
    """Weigh down towns that lie far from the county that the reports name: the next city, where their station is."""
    middles = [p for p in find_small(named[0][1].name) if p.kind == "district"] if named else []
    found = dict(worth)
    for name in worth:
        places = towns_named(cues[name][0][1].name)
        apart = [
            km_between((m.lat, m.lon), (p.lat, p.lon))
            for m in middles
            for p in places
            if (p.country, p.region) == (m.country, m.region)
        ]
        if apart and min(apart) > COUNTY_KM:
            found[name] *= ELSEWHERE
    return found


def part_in_it(cue: Cue, article: str, story: Evidence) -> float:
    """How likely a place so named is the happening's, and not a hospital's, a court's or a speaker's."""
    text = story.articles[article].text
    capital = CAPITAL if cue.kind in ("dateline", "placed") and is_capital(cue.name, story) else 1.0
    if cue.kind == "dateline" and cue.start >= 0:
        first = f"{story.articles[article].title or ''} {text[cue.stop : cue.stop + LEAD]}"
        return capital * (AFTER_COURT if COURT.search(first) else 1.0)
    if cue.kind not in ("placed", "region", "named", "scene", "beside") or cue.start < 0:
        return 1.0
    before = text[max(0, cue.start - CARE_REACH) : cue.start]
    clause = re.split(r"[.!?]\s|\n", before)[-1]
    worth = capital * (BROUGHT if CARE.search(clause) else 1.0)
    is_spoken = SPEAKING.search(clause[-SPEECH_REACH:]) or SITS.search(clause) or SAYS.match(text, cue.stop)
    is_spoken = is_spoken or LIVES.search(clause)
    worth *= SPOKEN if is_spoken else 1.0
    parsed = story.parsed.get(article)
    worth *= EARLIER if story.is_of_long_before(article, cue.start) else 1.0
    return worth * (PICTURED if parsed and (article, sentence_at(parsed, cue.start)) in story.captions else 1.0)


def is_capital(name: str, story: Evidence) -> bool:
    """Whether a country's capital is meant, and no other town of its name."""
    code = countries.by_capital(name)
    named = {a.country for a in story.actors.values() if a.kind == "place" and same_town(a.name, name)} if code else ()
    return bool(code) and (not named or code in named)


def placed_on_map(worth: Mapping[str, float], cues: Mapping[str, list[tuple[str, Cue]]]) -> dict[str, float]:
    """Weigh names by the map: what is a part of a city speaks for the city."""
    kinds = {name: {cue.kind for _, cue in cues[name]} for name in worth}
    sites = {name: towns_of(cues[name]) for name in worth}
    told = {name: len({article for article, _ in cues[name]}) for name in worth}
    sure = [n for n in worth if sites[n] and kinds[n] & {"dateline", "region", "force"}]
    if not any(told[n] > 1 for n in sure):  # one report's word is no better than that of two
        sure += [n for n in worth if sites[n] and told[n] > 1]
    if not sure:
        return dict(worth)
    return within_cities(worth, borne_near(worth, sure, sites, kinds), sure, sites, kinds)


def borne_near(
    worth: Mapping[str, float], sure: Sequence[str], sites: Mapping[str, list[Place]], kinds: Mapping[str, set[str]]
) -> dict[str, float]:
    """Take a name that no town near the surest one bears for that of a part of it.

    `sure`: names that are surely towns'; `sites`, `kinds`: by name, the towns that bear it and the kinds of its cues.
    """
    found = dict(worth)
    anchor = min(sure, key=lambda n: (-round(worth[n], 6), n))
    point = max(sites[anchor], key=lambda p: p.population)
    for name in worth:
        if worth[name] >= worth[anchor] or not sites[name] or kinds[name] & {"force", "region"}:
            continue
        if not kinds[name] & {"dateline"} and distance(sites[name], point) > NEAR_KM:
            found[anchor] += worth[name] * PART_OF
            found[name] *= PART_OF
    return found


def within_cities(
    worth: Mapping[str, float],
    weighed: Mapping[str, float],
    sure: Sequence[str],
    sites: Mapping[str, list[Place]],
    kinds: Mapping[str, set[str]],
) -> dict[str, float]:
    """Take a much smaller town close to a city for a part of it, where the town has no police or mayor of its own.

    The city is large, or its police or mayor is spoken of. `weighed`: what the names are worth so far; the rest as of
    `borne_near`.
    """
    found, own = dict(weighed), {"force", "region"}
    large = [n for n in worth if sites[n] and max(p.population for p in sites[n]) >= BOROUGH and kinds[n] - {"home"}]
    reach = dict.fromkeys(large, WALK_KM) | dict.fromkeys((n for n in sure if "force" in kinds[n]), WITHIN_KM)
    points = {city: max(sites[city], key=lambda p: p.population) for city in reach}
    for name in worth:
        held = [
            (apart, city)
            for city, point in points.items()
            if (apart := within(sites[name], point, reach[city])) is not None
            and not kinds[name] & (own if reach[city] == WITHIN_KM else own | {"dateline"})
        ]
        if held:
            found[min(held)[1]] += worth[name]
            found[name] *= PART_OF
    return found


def within(places: Sequence[Place], point: Place, km: float) -> float | None:
    """Kilometres from the city to the place that is much smaller and close to it; None where there is none."""
    apart = [(km_between((p.lat, p.lon), (point.lat, point.lon)), p.population) for p in places]
    near = [(far, people) for far, people in apart if far < km]
    if not near or max(people for _, people in near) >= min(BOROUGH, point.population / LARGER):
        return None
    return min(near)[0]


def borough(chosen: str, worth: Mapping[str, float], cues: Mapping[str, list[tuple[str, Cue]]]) -> str:
    """The large part of the chosen city that the reports name about as much: the Bronx rather than New York."""
    sites = towns_of(cues[chosen])
    if not sites:
        return chosen
    point, parts = max(sites, key=lambda p: p.population), []
    for name in worth:
        near = [
            p.population for p in towns_of(cues[name]) if km_between((p.lat, p.lon), (point.lat, point.lon)) < WITHIN_KM
        ]
        if near and BOROUGH <= max(near) < point.population and worth[name] >= worth[chosen] * SHARE:
            parts.append(name)
    return min(parts, key=lambda n: (-round(worth[n], 6), n), default=chosen)


def distance(places: Sequence[Place], point: Place) -> float:
    """Kilometres from the point to the nearest of the places."""
    return min(km_between((p.lat, p.lon), (point.lat, point.lon)) for p in places)


def towns_of(cues: list[tuple[str, Cue]]) -> list[Place]:
    """Populated places that bear the cues' name."""
    return [p for p in known(cues[0][1].name) if p.kind == "city"]


def towns_named(name: str) -> list[Place]:
    """Towns and villages that bear the name."""
    return [p for p in (*known(name), *find_small(name)) if p.kind == "city"]


def described(cues: list[tuple[str, Cue]], worth: float) -> Town:
    """Name the town as most of its cues do, with the region most of them give."""
    names = [cue.name for _, cue in cues]
    regions = [cue.region for _, cue in cues if cue.region]
    return Town(
        name=min(names, key=lambda n: (-names.count(n), n)),
        region=min(regions, key=lambda r: (-regions.count(r), r), default=""),
        places=tuple((article, cue.start) for article, cue in cues),
        worth=worth,
    )


def cues_in(article: str, places: Sequence[LocalActor], story: Evidence) -> Iterator[tuple[Cue, int]]:
    """Yield what names a town in the headline and the first sentences, with the sentence's number."""
    for cue in town_cues(plain_title(story.articles[article].title or "")):
        yield Cue(cue.name, cue.kind, -1, -1, cue.region), 0
    parsed = story.parsed.get(article)
    if parsed is None:
        return
    yield from named_places(places, parsed)
    if seat := outlet_town(story.articles[article].outlet or ""):
        named = re.compile(rf"\b{re.escape(seat)}\b")
        if said := named.search(parsed.text):
            yield Cue(seat, "outlet", said.start(), said.end()), 0
        elif named.search(plain_title(story.articles[article].title or "")):
            yield Cue(seat, "outlet", -1, -1), 0
    spans = list(zip(parsed.sentence_start, parsed.sentence_stop, strict=True))[:SENTENCES]
    for sentence, (start, stop) in enumerate(spans):
        before = parsed.text[parsed.sentence_stop[sentence - 1] : start] if sentence else "\n"
        for cue in town_cues(parsed.text, start, stop, opens="\n" in before):
            yield cue, sentence


def named_places(places: Sequence[LocalActor], parsed: ParsedArticle) -> Iterator[tuple[Cue, int]]:
    """Yield the places that no list of towns knows, where something is said to be in them."""
    for local in places:
        for start, stop, form in zip(local.mention_start, local.mention_stop, local.mention_form, strict=True):
            name = bare(parsed.text[start:stop])
            sentence = sentence_at(parsed, start)
            if form != "name" or not name or sentence >= SENTENCES or region_of(name) or is_town(name):
                continue
            is_part = PART.match(parsed.text, stop, stop + 40) or VIRTUAL.search(name)
            is_part = is_part or IN_A_NAME.search(parsed.text, max(0, start - 40), start)
            if LOCATED.search(parsed.text, max(0, start - 12), start) and not is_part:
                yield Cue(name, "named", start, stop), sentence
