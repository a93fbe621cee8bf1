"""Facts → the story's main happening: what, who, whom, why, how, when, where and its figures."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from rashomon.language.beings import is_someone
from rashomon.language.sentences import sentence_case, stated
from rashomon.records import Claim, Fact, ParsedArticle
from rashomon.stages.write.cause import HOW, WHY, joined_by
from rashomon.stages.write.centrality import TALKING, claims_of, title_words
from rashomon.stages.write.evidence import PARTIES, Evidence
from rashomon.stages.write.setting import when, where
from rashomon.stages.write.syntax import children, doer, has_case, head_token, phrase, undergoer
from rashomon.stages.write.toll import main_figures

CLOSE = 0.72  # a fact at least this near the top one's centrality is part of the main happening
MOST = 5
SHORTEST, LONGEST = 28, 150  # characters of a telling that a reader takes in at once
STEM = 5  # letters by which forms of a word meet
HANGING = re.compile(r"(?:when|since|after|as|while|that|because|where|who|which|if|whether|and|but)\b", re.I)
POINTING = re.compile(
    r"(?:he|she|it|they|we|i|this|these|those|his|her|their|its"
    r"|the (?:move|decision|announcement|incident|news|comments?|remarks?))\b",
    re.I,
)  # to what is not told
PERSON = ("person",)
ARTICLES = frozenset("a an the".split())

Find = Callable[[ParsedArticle, int], int | None]


@dataclass(frozen=True, slots=True)
class Named:
    """One telling's word for a party."""

    key: str
    text: str
    article: str
    claim: str


def main_facts(ranked: Sequence[tuple[Fact, float]]) -> list[Fact]:
    """Take the top fact and those that come close to it."""
    return [fact for fact, score in ranked[:MOST] if score >= CLOSE * ranked[0][1]]


def main_happening(main: Sequence[Fact], story: Evidence) -> dict[str, object]:
    """Write the glance; a part that no article tells is None."""
    if not main:
        return dict.fromkeys(("what", "who", "whom", "why", "how", "when", "where"), None) | {"figures": []}
    told = best_telling(main[0], story)
    who = party(doer, main, told.id, story)
    day = when(main, story)
    return {
        "what": {
            "text": sentence_case(stated(told, story.articles[told.article_id].text)) + whose(told, main[0], story),
            "claims": sorted(main[0].claims, key=lambda c: (c != told.id, *story.place_in_story(c))),
        },
        "who": who,
        "whom": party(undergoer, main, told.id, story, but=who),
        "why": joined_by(WHY, main, story),
        "how": joined_by(HOW, main[:1], story),
        "when": day,
        "where": where(main, story, str(day["from"])[:10] if day else ""),
        "figures": main_figures(main, story, str(day["from"])[:10] if day else ""),
    }


def best_telling(fact: Fact, story: Evidence) -> Claim:
    """Choose the telling that stands for the happening: a whole sentence that most reports would own to, told early.

    What one party accuses another of stands back for what a report tells in its own voice.
    """
    told_in = tellers_of_words(fact, story)
    titles = [title_words(a.title) for a in story.articles.values() if a.title]

    def score(claim: Claim) -> float:
        parsed = story.parsed.get(claim.article_id)
        words = stated(claim, story.articles[claim.article_id].text)
        return (
            1.0 / (1 + story.depth(claim))
            - 0.25 * story.rank[claim.article_id] / len(story.articles)
            - 1.0 * told_alone(claim, told_in)
            + 1.5 * typical(claim, told_in, len(story.articles))
            + 2.0 * titled(claim, titles)
            + 1.2 * (has_subject(claim, parsed) and claim.form == "sentence")
            + 0.6 * (claim.kind == "clause")
            + 0.6 * (SHORTEST <= len(words) <= LONGEST)
            + 0.4 * (claim.stance == "asserted")
            + 0.3 * bool(claim.times)
            + 0.4 * (claim.id == fact.best)
            - 1.0 * (claim.predicate in TALKING)
            - 0.6 * bool(HANGING.match(words))
            - 1.0 * is_asked(claim, parsed)
            - 1.0 * ((claim.article_id, claim.sentence) in story.captions)
            - 0.8 * bool(POINTING.match(words))
        )

    own = [story.claims[c] for c in fact.own] or claims_of(fact, story)
    return min(own, key=lambda c: (-round(score(c), 6), story.place_in_story(c.id)))


def whose(told: Claim, fact: Fact, story: Evidence) -> str:
    """Return who says what leads the record, where few reports tell it in their own voice and its words name nobody."""
    start, stop = (told.said_start, told.said_stop) if told.said_start >= 0 else (told.start, told.stop)
    sources = zip(told.source_start, told.source_stop, strict=True)
    own = {c.article_id for c in claims_of(fact, story) if c.voice == "own" and c.stance == "asserted"}
    is_known = len(own) * 2 >= len(story.tellers(fact.claims))
    return "" if is_known or any(start <= a and b <= stop for a, b in sources) else story.on_whose_word([told])


def is_asked(claim: Claim, parsed: ParsedArticle | None) -> bool:
    """Whether a claim stands in a question."""
    if parsed is None:
        return False
    return parsed.text[: parsed.sentence_stop[claim.sentence]].rstrip(" ”\"’'").endswith("?")


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


def has_subject(claim: Claim, parsed: ParsedArticle | None) -> bool:
    """Whether the claim names in its own words who or what it is about, and begins with no bare pronoun."""
    head = None if parsed is None else head_token(claim, parsed)
    if parsed is None or head is None:
        return False
    found = [i for i in (doer(parsed, head, 0), undergoer(parsed, head)) if i is not None]
    named = [i for i in found if claim.start <= parsed.token_start[i] < parsed.token_start[head]]
    return any(parsed.upos[i] != "PRON" for i in named)


def party(
    find: Find, facts: Sequence[Fact], told: str, story: Evidence, but: dict[str, object] | None = None
) -> dict[str, object] | None:
    """Choose the party that the chosen telling names, else that most tellings do, of the first fact with any."""
    for fact in facts:
        named = [n for n in names_in(find, fact, story) if but is None or not overlap(n.text, str(but["text"]))]
        if but is None and any(unnamed(find, c, story) for c in claims_of(fact, story) if c.id == told):
            return None  # a thing did it, or a deed
        if not named:
            continue
        support = {n.key: len({m.article for m in named if m.key == n.key}) for n in named}
        if but is not None:
            # an object that one other telling alone has is that of something else; "the wind sank her", "she sank"
            acts = {n.text for f in facts for n in names_in(doer, f, story)}
            befell = {n.key for n in named if support[n.key] > 1 and not any(overlap(n.text, a) for a in acts)}
            named = [n for n in named if n.claim == told or n.key in befell]
        elif len(story.tellers(fact.claims)) > 1:
            named = [n for n in named if n.claim == told or support[n.key] > 1]
        if not named:
            return None
        best = min(named, key=lambda n: (n.claim != told, -support[n.key], story.place_in_story(n.claim)))
        claims = {n.claim for n in named if n.key == best.key}
        found: dict[str, object] = {"text": best.text, "claims": sorted(claims, key=story.place_in_story)}
        return found | ({"actor": best.key} if best.key in story.actors else {})
    return None


def unnamed(find: Find, claim: Claim, story: Evidence) -> bool:
    """Whether a telling has a noun for the party that is no one: "a wave overturned the tug"."""
    parsed = story.parsed.get(claim.article_id)
    head = None if parsed is None else head_token(claim, parsed)
    word = None if parsed is None or head is None else find(parsed, head)
    if parsed is None or word is None or parsed.upos[word] != "NOUN":
        return False
    return not actor_at(claim.article_id, parsed.token_start[word], story) and not is_party(parsed, word)


def overlap(one: str, other: str) -> bool:
    """Whether one of two names holds the other: "a dredger", "the dredger Doña Eulalia"."""
    first, second = ({*name.casefold().split()} - ARTICLES for name in (one, other))
    return first <= second or second <= first


def names_in(find: Find, fact: Fact, story: Evidence) -> list[Named]:
    """Name the party in each telling: the actor whose mention holds the word, else the phrase around the word.

    Things, deeds and places are no party; a vehicle stands for whoever is in it, and what has a name may act.
    """
    named = []
    for claim in claims_of(fact, story):
        parsed = story.parsed.get(claim.article_id)
        head = None if parsed is None else head_token(claim, parsed)
        if parsed is None or head is None:
            continue
        word = find(parsed, head)
        if word is None:
            continue
        actor = actor_at(claim.article_id, parsed.token_start[word], story)
        kinds = kinds_of(parsed.lemma[word]) + (("other",) if find is doer else ())
        if actor and story.actors[actor].kind in kinds:
            named.append(Named(actor, story.actors[actor].name, claim.article_id, claim.id))
        elif not actor and (is_party(parsed, word) or (find is doer and is_named_subject(parsed, word))):
            start, stop = phrase(parsed, word)
            text = " ".join(parsed.text[start:stop].split())
            named.append(Named(parsed.lemma[word].casefold(), text, claim.article_id, claim.id))
    return named


def is_named_subject(parsed: ParsedArticle, word: int) -> bool:
    """Whether a name is the subject of a verb: a ship or a storm that has one may act."""
    return parsed.upos[word] == "PROPN" and parsed.rel[word] == "nsubj"


def kinds_of(word: str) -> tuple[str, ...]:
    """Return the kinds of actors that a word may mean: she is a person."""
    return PERSON if word.casefold() in ("he", "she") else PARTIES


def is_party(parsed: ParsedArticle, word: int) -> bool:
    """Whether a word that is no actor's names someone: "ten tourists", "21 of the girls"."""
    if parsed.upos[word] == "NUM":
        return any(
            is_someone(parsed.lemma[i])
            for i in children(parsed, word)
            if parsed.rel[i] == "nmod" and has_case(parsed, i, "of")
        )
    return parsed.upos[word] in ("NOUN", "PROPN") and is_someone(parsed.lemma[word])


def actor_at(article_id: str, at: int, story: Evidence) -> str:
    """Return the id of the actor with the tightest mention around the character, or ""."""
    best: tuple[int, str] | None = None
    for local in story.locals_.values():
        if local.article_id != article_id or local.id not in story.actor_of:
            continue
        for start, stop in zip(local.mention_start, local.mention_stop, strict=True):
            if start <= at < stop:
                best = min(best or (stop - start, story.actor_of[local.id]), (stop - start, story.actor_of[local.id]))
    return best[1] if best else ""
