"""Where the story's articles name places, in and near the tellings of its main happening."""

import re
from collections.abc import Iterator, Sequence

from rashomon.language.beings import is_someone
from rashomon.records import Actor, Article, Fact, LocalActor, ParsedArticle
from rashomon.stages.write.evidence import Evidence
from rashomon.stages.write.syntax import describes, token_at
from rashomon.stages.write.votes import Near, nearness

LOCATIVE = re.compile(
    r"\b(?:in|at|near|off|outside|inside|around|on|across|throughout|within|north|south|east|west)"
    r"(?: of)?\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}$",
    re.I,
)
EVERYWHERE = frozenset({"Earth", "World"})
UNMAPPED = 0.5  # worth of a name that is on no map
NOWHERE = 0.2  # worth of a place in which no report puts anything: a satellite that is read as a town
EARLIER = 0.2  # of one where something was long before
ACTING = 0.2  # of one that acts
DESCRIBING = 0.25  # of one that tells of which thing it is told
STREET = re.compile(
    r"\b(?:Road|Rd|Street|St|Avenue|Ave|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Highway|Interstate|Circle|Terrace)\.?$"
)
DATELINE = re.compile(  # "NAIROBI, Sept 5 (SNA) -" says where the reporter sat
    r"\s*[A-Z][\w .’'-]{2,25}(?:,[^.!?\n]{0,30})?(?:\s*\([^)\n]{2,20}\))?\s*[-–—]+\s"
)


def near_places(facts: Sequence[Fact], story: Evidence) -> Iterator[tuple[Actor, str, Near, float]]:
    """Yield the places named in and near the tellings, each with its article and its worth as the scene."""
    mentions = list(place_mentions(story))
    located = {actor.id for actor, local, start, _ in mentions if comes_from(story.articles[local.article_id], start)}
    for actor, local, start, stop in mentions:
        worth = place_worth(actor, story.articles[local.article_id], start)
        worth *= 1.0 if actor.id in located else NOWHERE
        worth *= EARLIER if story.is_of_long_before(local.article_id, start) else 1.0
        parsed = story.parsed.get(local.article_id)
        word = token_at(parsed, start) if parsed else None
        if parsed and word is not None:
            is_country = actor.kind == "country"
            worth *= ACTING if acts(parsed, word, is_country=is_country) else 1.0
            worth *= DESCRIBING if describes(parsed, word) else 1.0
        for near in nearness(local.article_id, start, stop, facts, story):
            yield actor, local.article_id, near, worth


def acts(parsed: ParsedArticle, word: int, *, is_country: bool) -> bool:
    """Whether a place's name stands for those who govern it: "Oslo had the right", "the Norland president"."""
    if parsed.rel[word] == "nsubj":
        return True
    is_of_someone = parsed.rel[word] in ("nmod:desc", "compound") and is_someone(parsed.lemma[parsed.head[word]])
    return is_country and (is_of_someone or parsed.rel[word] == "nmod:poss")


def place_mentions(story: Evidence) -> Iterator[tuple[Actor, LocalActor, int, int]]:
    """Yield where the story's articles name a place or a country."""
    for local in story.locals_.values():
        actor = story.actors.get(story.actor_of.get(local.id, ""))
        if actor is None or actor.kind not in ("place", "country") or actor.name in EVERYWHERE:
            continue
        for start, stop, form in zip(local.mention_start, local.mention_stop, local.mention_form, strict=True):
            if form == "name":
                yield actor, local, start, stop


def comes_from(article: Article, start: int) -> bool:
    """Whether something is said to be in, at or near the place, or the report comes from there."""
    return is_located(article, start) or is_in_dateline(article, start)


def is_located(article: Article, start: int) -> bool:
    """Whether something is said to be in, at or near the place that is named at `start`."""
    return bool(LOCATIVE.search(article.text[max(0, start - 40) : start]))


def is_in_dateline(article: Article, start: int) -> bool:
    """Whether the place that is named at `start` is where the report comes from."""
    dateline = DATELINE.match(article.text)
    return bool(dateline and start < dateline.end())


def place_worth(actor: Actor, article: Article, start: int) -> float:
    """Return how much a mention counts as the scene: a country that acts ("Kenya summoned") is hardly one."""
    if is_in_dateline(article, start):
        return 0.3
    if STREET.search(actor.name):
        return 0.1  # a street tells where in a place
    if actor.precision == "unknown":
        return UNMAPPED * (1.0 if is_located(article, start) else 0.5)
    if actor.kind == "country":
        return 0.45 if is_located(article, start) else 0.15
    return 1.0 if is_located(article, start) else 0.5
