"""Where the story's articles name places, in and near the tellings of its main happening."""

import re
from collections.abc import Iterator, Sequence

from rashomon.language.beings import is_someone
from rashomon.language.towns import NOT_NAMES
from rashomon.records import Actor, Article, Fact, LocalActor, ParsedArticle
from rashomon.stages.write.evidence import Evidence
from rashomon.stages.write.syntax import describes, sentence_at, token_at
from rashomon.stages.write.votes import Near, nearness

LOCATIVE = re.compile(
    r"(?<![\w-])(?:in|at|near|off|outside|inside|around|across|throughout|within|north|south|east|west)"
    r"(?: of)?\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}$",
    re.I,
)
ON = re.compile(  # "tariffs on Norland", "takes on Norland": only what one can stand on is where one is
    r"\bon\s+(?:(?:the|its|an?)\s+)?(?:[\w’'-]+\s+)?"
    r"(?P<part>(?:coasts?|islands?|outskirts|edge|border|shores?|banks?|side|peninsula)\s+(?:(?:of|with)\s+)?(?:the\s+)?)?$",
    re.I,
)
FIRM = re.compile(r"(?:[A-Z][\w’'-]+ ){1,3}(?:Islands?|Isles?|Beach|Coast|Hill|Peninsula|Side|Square|Strip|Bridge)\b")
COMPOUND = re.compile(r"-[a-z]")  # behind a place that says what sort of thing is meant: "an Oslo-based charity"
IN_A_NAME = re.compile(  # "the Institute for Peace in | Global Affairs"
    r"\b(?:Cent(?:re|er)|Institute|Department|School|Faculty|Chair|Programme?|Council|Master|Bachelor)"
    r"(?: [\w’'-]+){0,5} (?:in|for|and|of|on) (?:the )?$"
)
VIRTUAL = re.compile(r"\b(?:apps?|web|online|internet|digital|cyber\w*|cloud)\b", re.I)  # "the App Store" is nowhere
OF_APPS = re.compile(r"\b(?:Apps?|Web|Online) $")  # the same before a name that is read without it
EVERYWHERE = frozenset({"Earth", "World"})
UNMAPPED = 0.5  # worth of a name that is on no map
NOWHERE = 0.2  # worth of a place in which no report puts anything: a satellite that is read as a town
EARLIER = 0.2  # of one where something was long before
ACTING = 0.2  # of one that acts
DESCRIBING = 0.25  # of one that tells of which thing it is told
SLOW = 0.03  # a sentence: what is told late is of something else
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
        worth /= lateness(parsed, start)
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
        if VIRTUAL.search(actor.name) or actor.name.casefold() in NOT_NAMES:
            continue
        for start, stop, form in zip(local.mention_start, local.mention_stop, local.mention_form, strict=True):
            text = story.articles[local.article_id].text
            if form != "name" or COMPOUND.match(text, stop) or OF_APPS.search(text, max(0, start - 8), start):
                continue
            if actor.precision != "unknown" or not IN_A_NAME.search(text, max(0, start - 40), start):
                yield actor, local, start, stop


def lateness(parsed: ParsedArticle | None, start: int) -> float:
    """By how much less a place is worth that is named at `start`: 1 in the first sentence."""
    return 1 + SLOW * (sentence_at(parsed, start) if parsed else 0)


def comes_from(article: Article, start: int) -> bool:
    """Whether something is said to be in, at or near the place, or the report comes from there."""
    return is_located(article, start) or is_in_dateline(article, start)


def is_located(article: Article, start: int) -> bool:
    """Whether something is said to be in, at or near the place that is named at `start`."""
    before = article.text[max(0, start - 40) : start]
    on = ON.search(before)
    return bool(LOCATIVE.search(before) or (on and (on["part"] or FIRM.match(article.text, start))))


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
