"""Fact → how much of the story's main happening it is: a table of signals."""

from collections.abc import Callable
from dataclasses import dataclass

from rashomon.language.tolls import headline_toll
from rashomon.records import Claim, Fact
from rashomon.stages.write.evidence import Evidence, claims_of
from rashomon.stages.write.syntax import head_token
from rashomon.stages.write.telling import CALM, TALKING, best_telling, is_in_aside, title_words, titled

DYING = frozenset({"die", "kill", "dead", "death", "perish", "injure", "wound", "hurt"})
LIKELY = 0.5  # how far the words of what happened say so: "should not be struggling" says less
TOLLS = frozenset({"killed", "injured", "missing"})


@dataclass(frozen=True, slots=True)
class Signal:
    """One reason to count a fact as the main happening: a score from 0 to 1, and its weight."""

    score: Callable[[Fact, Evidence], float]
    weight: float


def told_early(fact: Fact, story: Evidence) -> float:
    """News tells the main thing first: mean over all articles of 1 / (1 + sentence), 0 where it is not told."""
    first: dict[str, int] = {}
    for claim in claims_of(fact, story):
        first[claim.article_id] = min(story.depth(claim), first.get(claim.article_id, story.depth(claim)))
    return sum(1 / (1 + s) for s in first.values()) / max(1, len(story.articles))


def told_first(fact: Fact, story: Evidence) -> float:
    """Return the share of the articles whose first sentence tells it."""
    return len({c.article_id for c in claims_of(fact, story) if story.depth(c) == 0}) / max(1, len(story.articles))


def told_by_many(fact: Fact, story: Evidence) -> float:
    """Return the share of the articles that tell it."""
    return len(story.tellers(fact.claims)) / max(1, len(story.articles))


def held_central(fact: Fact, story: Evidence) -> float:
    """Return the weight the alignment gave it."""
    return min(1.0, max(0.0, fact.weight))


def in_titles(fact: Fact, story: Evidence) -> float:
    """Return the best share of the fact's words that a title repeats, averaged over the titles."""
    titles = [title_words(a.title) for a in story.articles.values() if a.title]
    words = {w[:5] for c in claims_of(fact, story) for w in c.words}
    if not titles or not words:
        return 0.0
    return sum(len(t & words) / max(1, len(t)) for t in titles) / len(titles)


def best_in_titles(fact: Fact, story: Evidence) -> float:
    """Return how much of the titles the telling holds that stands for the fact."""
    return titled(best_telling(fact, story), [title_words(a.title) for a in story.articles.values() if a.title])


def is_happening(fact: Fact, story: Evidence) -> float:
    """Prefer what happened over talk, states, plans and the toll, which the glance tells under its figures."""
    best = best_telling(fact, story)
    if best.stance in ("planned", "asked"):
        return 0.2
    if best.kind == "clause" and best.factual < LIKELY:
        return 0.3
    if best.predicate in TALKING or best.predicate in CALM or is_state(best, story):
        return 0.1
    if best.predicate in DYING or any(story.figures[f].measure in TOLLS for f in best.figures if f in story.figures):
        return 1.0 if is_death_news(story) else 0.4
    if is_in_aside(best, story.parsed.get(best.article_id)):
        return 0.4
    return 1.0 if best.kind == "clause" else 0.7


def is_death_news(story: Evidence) -> bool:
    """Whether most titles tell of a death: then it is the news and not what came of it."""
    titles = [a.title for a in story.articles.values() if a.title]
    return 2 * sum(headline_toll(t).is_fatal for t in titles) > len(titles)


def is_state(claim: Claim, story: Evidence) -> bool:
    """Whether a clause says what something is: "ten of the victims | were citizens of Norland"."""
    parsed = story.parsed.get(claim.article_id)
    head = head_token(claim, parsed) if parsed and claim.kind == "clause" else None
    return parsed is not None and head is not None and parsed.upos[head] not in ("VERB", "AUX")


def is_dated(fact: Fact, story: Evidence) -> float:
    """Return 1 where any telling holds a date of its own, or an event was coded from it."""
    dated = any(t in story.times for c in claims_of(fact, story) for t in c.times)
    return (dated + any(c in story.event_of for c in fact.claims)) / 2


def told_whole(fact: Fact, story: Evidence) -> float:
    """Return the share of the fact's reports that tell it in a sentence of its own, with a subject that says who."""
    told = story.tellers(fact.own)
    return len({story.claims[c].article_id for c in fact.own if story.claims[c].form == "sentence"}) / max(1, len(told))


# The weights were chosen on 53 invented stories, where the first fact of the key is the main happening: the top fact is
# one of its tellings in 36; by the alignment's weight and the number of tellings alone, in 17. How much of the
# titles the fact's own telling holds was added on 75 short political stories, read by hand.
SIGNALS = (
    Signal(told_early, 0.25),
    Signal(told_first, 0.20),
    Signal(in_titles, 0.10),
    Signal(best_in_titles, 0.20),
    Signal(is_happening, 0.10),
    Signal(told_by_many, 0.05),
    Signal(held_central, 0.05),
    Signal(is_dated, 0.05),
    Signal(told_whole, 0.05),
)


def centrality(fact: Fact, story: Evidence) -> float:
    """Return the weighted mean of the signals, 0 to 1."""
    return sum(s.weight * s.score(fact, story) for s in SIGNALS) / sum(s.weight for s in SIGNALS)
