"""Fact → the telling that stands for it: a whole sentence that most reports would own to."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from rashomon.language.inflection import verb_forms
from rashomon.language.sentences import stated
from rashomon.records import Claim, Fact, ParsedArticle
from rashomon.stages.write.evidence import Evidence, claims_of
from rashomon.stages.write.syntax import doer, head_token, is_aside, lacks_verb, undergoer

TALKING = frozenset({"say", "tell", "add", "report", "announce", "note", "state", "confirm", "explain", "comment"})
CALM = frozenset({"be", "have", "remain", "seem", "appear", "know", "think", "believe", "want", "hope"})
TELLING = TALKING | frozenset("claim allege reveal disclose write learn show hear".split())  # what is said is the news
SHORTEST, LONGEST = 28, 150  # characters of a telling that a reader takes in at once
TOO_MUCH = 60  # characters beyond at which nothing of it is
STEM = 5  # letters by which forms of a word meet
HANGING = re.compile(r"(?:when|since|after|as|while|that|because|where|who|which|if|whether|and|but)\b", re.I)
UNENDED = re.compile(
    r"\b(?:said|says|say|what|that|who|which|as|by|for|from|of|to|in|on|at|with|the|a|an|and|or|he|she|it|they|was|were|is"
    r"|are|has|have|had|when|after|before)$",
    re.I,
)
ADDED = re.compile(r"\b(?:also|too|another|as well|likewise|in addition|meanwhile)\b", re.I)  # to what was told before
POINTING = re.compile(
    r"(?:he|she|it|they|we|i|this|these|those|his|her|their|its"
    r"|the (?:move|decision|announcement|incident|news|comments?|remarks?))\b",
    re.I,
)  # to what is not told
WORD = re.compile(r"\w+")


def best_telling(fact: Fact, story: Evidence) -> Claim:
    """Return the telling that stands for the happening; it is chosen once."""
    if fact.id not in story.tellings:
        story.tellings[fact.id] = chosen_telling(fact, story)
    return story.tellings[fact.id]


def chosen_telling(fact: Fact, story: Evidence) -> Claim:
    """Choose the telling that stands for the happening: a whole sentence that most reports would own to, told early.

    What one party accuses another of stands back for what a report tells in its own voice.
    """
    told_in = tellers_of_words(fact, story)
    titles = [title_words(a.title) for a in story.articles.values() if a.title]
    deeds = deeds_told(fact, story)

    def score(claim: Claim) -> float:
        parsed = story.parsed.get(claim.article_id)
        words = stated(claim, story.articles[claim.article_id].text)
        return (
            1.0 / (1 + story.depth(claim))
            - 0.25 * story.rank[claim.article_id] / len(story.articles)
            - 1.0 * told_alone(claim, told_in)
            + 1.5 * typical(claim, told_in, len(story.articles))
            + 2.0 * titled(claim, titles)
            + 0.6 * deed_told(claim, deeds) * says_who_did(claim, parsed)
            + 1.2 * (has_subject(claim, parsed) and claim.form == "sentence")
            + 1.0 * (claim.kind == "clause")
            + 0.6 * taken_in(words)
            + 0.4 * (claim.stance == "asserted")
            + 0.3 * bool(claim.times)
            + 0.4 * (claim.id == fact.best)
            - 1.0 * (claim.predicate in TALKING)
            - 0.6 * bool(HANGING.match(words))
            - 0.6 * bool(UNENDED.search(words))
            - 0.6 * bool(ADDED.search(words))
            - 1.0 * is_in_aside(claim, parsed)
            - 1.0 * is_asked(claim, parsed)
            - 1.0 * ((claim.article_id, claim.sentence) in story.captions)
            - 0.8 * bool(POINTING.match(words))
        )

    own = [story.claims[c] for c in fact.own] or claims_of(fact, story)
    return min(own, key=lambda c: (-round(score(c), 6), story.place_in_story(c.id)))


def taken_in(words: str) -> float:
    """How well a reader takes in a telling of that length, 0 to 1."""
    return min(1.0, max(0.0, 1 - (len(words) - LONGEST) / TOO_MUCH)) if len(words) >= SHORTEST else 0.0


def is_in_aside(claim: Claim, parsed: ParsedArticle | None) -> bool:
    """Whether a clause is not what its sentence says but what it says beside that."""
    head = None if parsed is None or claim.kind != "clause" else head_token(claim, parsed)
    return parsed is not None and head is not None and (is_aside(parsed, head, TELLING) or lacks_verb(parsed, head))


def is_asked(claim: Claim, parsed: ParsedArticle | None) -> bool:
    """Whether a claim stands in a question."""
    if parsed is None:
        return False
    return parsed.text[: parsed.sentence_stop[claim.sentence]].rstrip(" ”\"’'").endswith("?")


def says_who_did(claim: Claim, parsed: ParsedArticle | None) -> bool:
    """Whether a verb heads the claim and its subject stands before it."""
    head = None if parsed is None else head_token(claim, parsed)
    return parsed is not None and head is not None and parsed.upos[head] == "VERB" and has_subject(claim, parsed)


def has_subject(claim: Claim, parsed: ParsedArticle | None) -> bool:
    """Whether the claim names in its own words who or what it is about, and begins with no bare pronoun."""
    head = None if parsed is None else head_token(claim, parsed)
    if parsed is None or head is None:
        return False
    found = [i for i in (doer(parsed, head, 0), undergoer(parsed, head)) if i is not None]
    named = [i for i in found if claim.start <= parsed.token_start[i] < parsed.token_start[head]]
    return any(parsed.upos[i] != "PRON" for i in named)


def deeds_told(fact: Fact, story: Evidence) -> list[tuple[str, frozenset[str], frozenset[str]]]:
    """Return of each article its id, the verbs in which it tells the fact, and the words of its title."""
    verbs: dict[str, set[str]] = {}
    for claim in claims_of(fact, story):
        if claim.kind == "clause":
            verbs.setdefault(claim.article_id, set()).add(claim.predicate)
    return [
        (a.article_id, frozenset(verbs.get(a.article_id, ())), all_title_words(a.title or ""))
        for a in story.articles.values()
    ]


@lru_cache(maxsize=4096)  # every fact is held against every title
def all_title_words(title: str) -> frozenset[str]:
    """Return the words of a title."""
    return frozenset(WORD.findall(title.casefold()))


def deed_told(claim: Claim, deeds: Sequence[tuple[str, frozenset[str], frozenset[str]]]) -> float:
    """Return in how many of the articles the deed stands in the title, or in another's telling of the fact, 0 to 1."""
    if claim.predicate in CALM | TALKING:
        return 0.0
    forms = verb_forms(claim.predicate)
    return sum(
        bool(forms & title) or (article != claim.article_id and claim.predicate in verbs)
        for article, verbs, title in deeds
    ) / max(1, len(deeds))


def tellers_of_words(fact: Fact, story: Evidence) -> dict[str, set[str]]:
    """Return in which articles' tellings of the fact each content word stands, by the beginnings of words."""
    found: dict[str, set[str]] = {}
    for claim in claims_of(fact, story):
        for word in claim.words:
            found.setdefault(word[:STEM], set()).add(claim.article_id)
    return found


def typical(claim: Claim, told_in: Mapping[str, set[str]], articles: int) -> float:
    """How much of a telling the other articles tell as well: the mean over its words, 0 to 1."""
    words = {word[:STEM] for word in claim.words}
    others = sum(len(told_in[word] - {claim.article_id}) for word in words)
    return others / (len(words) * max(1, articles - 1)) if words else 0.0


def told_alone(claim: Claim, told_in: Mapping[str, set[str]]) -> float:
    """Which share of a telling's words no other report has for the fact: who did it by one account, 0 to 1."""
    words = {word[:STEM] for word in claim.words}
    return sum(len(told_in[word]) < 2 for word in words) / len(words) if words else 0.0


def titled(claim: Claim, titles: Sequence[frozenset[str]]) -> float:
    """How much of the titles a telling holds: the mean share of their words, 0 to 1."""
    words = {word[:STEM] for word in claim.words}
    return sum(len(t & words) / max(1, len(t)) for t in titles) / max(1, len(titles))


@lru_cache(maxsize=4096)
def title_words(title: str) -> frozenset[str]:
    """Return the longer words of a title, cut so that forms of a word meet."""
    words = ("".join(ch for ch in w.casefold() if ch.isalnum()) for w in title.split())
    return frozenset(w[:STEM] for w in words if len(w) > 3)
