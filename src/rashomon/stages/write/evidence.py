"""All records of one story, looked up by id: what every part of the dossier is written from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rashomon.language.beings import is_someone
from rashomon.language.captions import caption_spans
from rashomon.records import (
    Actor,
    Article,
    Claim,
    Dispute,
    Event,
    Fact,
    Figure,
    LocalActor,
    ParsedArticle,
    Root,
    Time,
)

UNDATED = "9999"
PARTIES = ("person", "organisation", "group", "country")  # kinds of actors
PICTURE = 20  # sentences by which a caption stands further back than its place on the page


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """One story's records. `articles` and what is listed by article run from the earliest report to the latest."""

    articles: Mapping[str, Article]
    rank: Mapping[str, int]  # article id → its place in that order
    parsed: Mapping[str, ParsedArticle]
    locals_: Mapping[str, LocalActor]
    actors: Mapping[str, Actor]
    actor_of: Mapping[str, str]  # LocalActor id → Actor id
    figures: Mapping[str, Figure]
    times: Mapping[str, Time]
    claims: Mapping[str, Claim]
    facts: Mapping[str, Fact]
    fact_of: Mapping[str, str]  # claim id → fact id
    roots: Mapping[str, Sequence[Root]]  # by fact
    disputes: Mapping[str, Sequence[Dispute]]  # by fact
    events: Mapping[str, Sequence[Event]]  # by fact
    event_of: Mapping[str, str]  # event id by claim
    holders: Mapping[str, frozenset[str]]  # figure or time id → the tightest claims around it
    captions: frozenset[tuple[str, int]] = frozenset()  # article id and number of each sentence in a picture's caption
    earlier: Mapping[str, Sequence[tuple[int, int]]] = field(default_factory=dict)  # where it is of long before
    tellings: dict[str, Claim] = field(default_factory=dict)  # by fact, the telling that stands for it, once chosen

    def tellers(self, claim_ids: Iterable[str]) -> list[str]:
        """Return the ids of the articles that make these claims, earliest first."""
        told = {self.claims[c].article_id for c in claim_ids}
        return [a for a in self.articles if a in told]

    def root_count(self, fact_id: str, claim_ids: Iterable[str]) -> int:
        """Return on how many independent origins of the fact these claims rest."""
        wanted = set(claim_ids)
        return sum(not wanted.isdisjoint(r.claims) for r in self.roots.get(fact_id, ()))

    def depth(self, claim: Claim) -> int:
        """After how many sentences of its article a claim stands; a picture's caption is no beginning of the news."""
        return claim.sentence + (PICTURE if (claim.article_id, claim.sentence) in self.captions else 0)

    def is_of_long_before(self, article: str, at: int) -> bool:
        """Whether the words at a place of an article tell of what was long before the main happening."""
        return any(start <= at < stop for start, stop in self.earlier.get(article, ()))

    def words(self, claim_id: str) -> str:
        """Return the claim's evidence, its white space made plain."""
        claim = self.claims[claim_id]
        return " ".join(self.articles[claim.article_id].text[claim.start : claim.stop].split())

    def on_whose_word(self, claims: Sequence[Claim]) -> str:
        """Return who says so, in brackets, where no claim is in its report's own voice; "" where one is."""
        if any(c.voice == "own" for c in claims):
            return ""
        named = [pair for c in claims for pair in zip(c.source_text, c.source_actor, strict=True)]
        source = next((text for text, actor in reversed(named) if self._is_party(text, actor)), "")
        alleged = " (as alleged)" if any(c.stance == "alleged" for c in claims) else ""
        return f" (according to {source})" if source else alleged

    def _is_party(self, text: str, local: str) -> bool:
        """Whether a source's words name someone: a town or a photo is not who says it."""
        actor = self.actors.get(self.actor_of.get(local, ""))
        if actor is not None:
            return bool(text) and actor.kind in PARTIES
        return bool(text) and text[:1].islower() and is_someone(text.split()[-1])

    def place_in_story(self, claim_id: str) -> tuple[int, int, int, str]:
        """Return a sort key: earliest article, then earliest words, then widest span."""
        claim = self.claims[claim_id]
        return self.rank[claim.article_id], claim.start, -claim.stop, claim_id


def in_order_of_report(articles: Iterable[Article]) -> list[Article]:
    """Sort the earliest published first and the undated last."""
    return sorted(articles, key=lambda a: (a.published or UNDATED, a.outlet or "", a.uri, a.article_id))


def tightest_holders(
    claims: Mapping[str, Claim], spans: Mapping[str, tuple[str, int, int]]
) -> dict[str, frozenset[str]]:
    """Find for every span (article, start, stop) the shortest claims around it.

    Claims nest: in "a crash that killed 38, officials said on Monday" the 38 belongs to the inner claim and not to the
    clause around it.
    """
    around: dict[str, list[Claim]] = {}
    for claim in claims.values():
        for inside in (*claim.figures, *claim.times):
            if inside in spans:
                around.setdefault(inside, []).append(claim)
    held = {}
    for inside, holders in around.items():
        shortest = min(c.stop - c.start for c in holders)
        held[inside] = frozenset(c.id for c in holders if c.stop - c.start == shortest)
    return held


def caption_sentences(articles: Iterable[Article], parsed: Mapping[str, ParsedArticle]) -> frozenset[tuple[str, int]]:
    """Return the sentences (article id, number) that stand in captions of pictures."""
    found = set()
    for article in articles:
        spans = caption_spans(article.text) if article.article_id in parsed else []
        if spans:
            read = parsed[article.article_id]
            for number, start in enumerate(read.sentence_start):
                if any(a <= start < b for a, b in spans):
                    found.add((article.article_id, number))
    return frozenset(found)


def claims_of(fact: Fact, story: Evidence) -> list[Claim]:
    """Return the fact's claims as records."""
    return [story.claims[c] for c in fact.claims]
