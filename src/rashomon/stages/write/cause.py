"""Facts → why and how, where an article joins them to the main happening by a word of cause or means."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.records import Claim, Fact, ParsedArticle
from rashomon.stages.write.evidence import Evidence, claims_of
from rashomon.stages.write.syntax import head_token


@dataclass(frozen=True, slots=True)
class Marker:
    """A word that joins a happening to its cause or means, and how sure it is to do so."""

    pattern: re.Pattern[str]
    worth: float


def marker(words: str, worth: float) -> Marker:
    """Compile a marker that matches whole words in any case."""
    return Marker(re.compile(rf"\b(?:{words})\b\s*", re.I), worth)


# Causal connectives after the Causal News Corpus guidelines (Tan et al. 2022); "after" joins far more than causes.
WHY = (
    marker(r"because of|because|due to|owing to|caused by|on account of|as a result of|thanks to", 1.0),
    marker(r"in (?:response|retaliation|reaction|reply|answer|revenge|reprisal) (?:to|for)|to avenge", 1.0),
    marker(r"to protest(?: against)?", 1.0),
    marker(r"in protest (?:at|against|of|over)|blamed on|attributed to|triggered by|sparked by|prompted by", 1.0),
    marker(r"after|following|in the wake of|amid", 0.4),
    marker(r"over", 0.4),
)
# Before these words "over" names what it is about; before others a place or a time that it goes across.
ABOUT = frozenset(
    """accuse anger apologise apologize arrest argue argument attack ban battle boycott cancel charge clash concern
    condemn conflict criticise criticism criticize demonstrate demonstration denounce detain disagree disagreement
    dismiss dispute expel expulsion feud fight fine fury investigate investigation jail outrage probe protest punish
    quarrel quit recall resign resignation row sack sanction sentence spat strike sue summon suspend tension threaten
    walkout warn withdraw worry""".split()
)
RELATIVE = re.compile(r"(?:which|who|whom|whose|that)\b", re.I)
HOW = (marker(r"by (?=\w+ing\b)|by means of|using|with the (?:help|aid|use) of", 1.0),)
TIMED = re.compile(  # before "after": it tells when, and not of what it came
    r"\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|moments|shortly|soon|just|long|right) $", re.I
)
LEAST = 0.6  # "after" in one report alone is no cause
SURE = 0.9  # a marker this sure needs no claim behind it
BREAK = re.compile(r"[,;:.–—!?”\"]")
REACH = 12  # characters between the marker and the claim it introduces: "because of the alleged …"
LAST_WORD = 12  # characters before a marker in which the word before it stands
SHORTEST, LONGEST = 8, 160


@dataclass(frozen=True, slots=True)
class Joined:
    """A stretch of text that a marker joins to a telling."""

    text: str
    key: str
    worth: float
    article: str
    claim: str


def joined_by(markers: Sequence[Marker], facts: Sequence[Fact], story: Evidence) -> dict[str, object] | None:
    """Choose the cause (or means) that most articles join to the main happening; None where none does."""
    told = [j for place, f in enumerate(facts) for j in joined(markers, f, story, 1.0 if place == 0 else 0.5)]
    found = [j for j in told if j.key != facts[0].id]  # no happening is its own cause
    if not found:
        return None
    total: dict[str, float] = {}
    for key in {j.key for j in found}:
        by_article = {j.article: 0.0 for j in found if j.key == key}
        for j in found:
            if j.key == key:
                by_article[j.article] = max(by_article[j.article], j.worth)
        total[key] = sum(by_article[a] for a in sorted(by_article))
    best = min(total, key=lambda k: (-round(total[k], 6), k))
    if total[best] < LEAST:
        return None
    if all(story.claims[j.claim].voice != "own" for j in found if j.key == best) and is_told_once(found, best, story):
        return None  # a reason that one report alone has from somebody
    chosen = sorted((j for j in found if j.key == best), key=lambda j: (-j.worth, story.place_in_story(j.claim)))
    return {
        "text": chosen[0].text + story.on_whose_word([story.claims[j.claim] for j in chosen]),
        "claims": sorted({j.claim for j in chosen}, key=story.place_in_story),
    }


def is_told_once(found: Sequence[Joined], key: str, story: Evidence) -> bool:
    """Whether one of several reports alone gives the cause."""
    return len({j.article for j in found if j.key == key}) < min(2, len(story.articles))


def joined(markers: Sequence[Marker], fact: Fact, story: Evidence, fade: float) -> Iterator[Joined]:
    """Yield what follows a marker in the sentences that tell the fact."""
    for claim in claims_of(fact, story):
        parsed = story.parsed.get(claim.article_id)
        if parsed is None or (claim.article_id, claim.sentence) in story.captions:
            continue
        text = story.articles[claim.article_id].text
        stop = parsed.sentence_stop[claim.sentence]
        for mark in markers:
            for match in mark.pattern.finditer(text, claim.head_stop, stop):
                if mark.worth < SURE and TIMED.search(text, max(0, match.start() - LAST_WORD), match.start()):
                    continue
                cause = introduced(claim, match.end(), stop, story)
                if mark.worth < SURE and (cause is None or not depends(cause, claim, parsed)):
                    continue
                if match[0].strip().casefold() == "over" and claim.predicate not in ABOUT:
                    continue
                if cause is not None:
                    key = story.fact_of.get(cause.id, cause.id)
                    words = " ".join(text[match.end() : cause.stop].split())
                    if not RELATIVE.match(words):
                        yield Joined(words, key, mark.worth * fade, claim.article_id, cause.id)
                else:
                    yield from bare(text, match.end(), stop, claim, mark.worth * fade * 0.8)


def depends(cause: Claim, effect: Claim, parsed: ParsedArticle) -> bool:
    """Whether the cause hangs on the effect's head in the tree: "after" joins the two only there."""
    below, above = head_token(cause, parsed), head_token(effect, parsed)
    return below is not None and above is not None and parsed.head[below] == above


def introduced(effect: Claim, at: int, stop: int, story: Evidence) -> Claim | None:
    """Return the widest claim that begins right after the marker and does not hold the effect."""
    near = [
        c
        for c in story.claims.values()
        if c.article_id == effect.article_id and at <= c.start <= at + REACH and c.stop <= stop and c.id != effect.id
    ]
    near = [c for c in near if SHORTEST <= c.stop - c.start <= LONGEST]
    return min(near, key=lambda c: (c.start - c.stop, c.start, c.id), default=None)


def bare(text: str, at: int, stop: int, claim: Claim, worth: float) -> Iterator[Joined]:
    """Yield the words up to the next break, as the cause's text."""
    end = BREAK.search(text, at, stop)
    words = " ".join(text[at : end.start() if end else stop].split())
    if SHORTEST <= len(words) <= LONGEST:
        yield Joined(words, claim.id, worth, claim.article_id, claim.id)
