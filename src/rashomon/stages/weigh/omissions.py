"""Article, Fact, Claim, Time, Outage → Omission.

Which articles do not tell a fact that matters, and how to take their silence: an article that appeared before the thing
happened, or before anyone told it, left nothing out; nor did one that is too short to hold everything. Where an
outlet's feed was dark when the fact was news, its silence means nothing: it may have told it in a report nobody has.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from rashomon.records import Article, Claim, Fact, Omission, Outage, Time

DAY = len("2025-06-29")


@dataclass(frozen=True, kw_only=True)
class OmissionConfig:
    """Which silences are worth a line.

    `min_told`: articles that tell a fact before silence on it is remarked; `min_weight`: weight from which a fact
    told by fewer counts as well; `short_words`: an article of no more words has no room; `short_share`: nor has
    one below this part of the story's median length, unless it is longer than `long_words`.
    """

    min_told: int = 2
    min_weight: float = 0.6
    short_words: int = 80
    short_share: float = 0.4
    long_words: int = 250


def find_omissions(
    articles: Sequence[Article],
    facts: Sequence[Fact],
    claims: Sequence[Claim],
    times: Sequence[Time],
    outages: Sequence[Outage] = (),
    config: OmissionConfig = OmissionConfig(),
) -> Iterator[Omission]:
    """Yield one omission for every article of the story that does not tell a fact which others tell."""
    claim_of = {c.id: c for c in claims}
    time_of = {(t.article_id, t.id): t for t in times}
    ordered = sorted(articles, key=lambda a: a.article_id)
    published = {a.article_id: a.published or "" for a in ordered}
    words = {a.article_id: _words(a) for a in ordered}
    usual = median(words.values()) if words else 0
    last = max(published.values(), default="")
    for fact in facts:
        told = [claim_of[c] for c in fact.claims if c in claim_of]
        tellers = {c.article_id for c in told}
        if len(tellers) < config.min_told and fact.weight < config.min_weight:
            continue
        known = _first_known(told, published, time_of)
        for article in ordered:
            if article.article_id in tellers:
                continue
            why = _why(published[article.article_id], known, words[article.article_id], usual, config)
            if why == "silent" and any(o.outlet == article.outlet and _covers(o, known, last) for o in outages):
                why = "feed-dark"
            yield Omission(story_id=fact.story_id, fact_id=fact.id, article_id=article.article_id, why=why)


def _words(article: Article) -> int:
    """Words of the kept text."""
    dropped = sum(stop - start for start, stop in zip(article.dropped_start, article.dropped_stop, strict=True))
    share = 1 - dropped / max(1, len(article.text))
    return round(len(article.text.split()) * share)


def _why(published: str, known: str, words: int, usual: float, config: OmissionConfig) -> str:
    if published and known and _before(published, known):
        return "published-before"
    if words <= config.short_words or (words < config.short_share * usual and words < config.long_words):
        return "no-room"
    return "silent"


def _covers(outage: Outage, known: str, last: str) -> bool:
    """Whether an outage lies, or may lie, between the day a fact was known and the story's last report."""
    begins_in_time = not (outage.since and last and _before(last, outage.since))
    return begins_in_time and not (outage.until and known and _before(outage.until, known))


def _first_known(claims: Sequence[Claim], published: dict[str, str], time_of: dict[tuple[str, str], Time]) -> str:
    """The earliest date at which the fact can have been told: the later of its happening and its first telling.

    The first telling is unknown as soon as one of the articles that tell the fact has no date: it may have been first.
    """
    tellings = [published[c.article_id] for c in claims]
    first_told = min(tellings) if tellings and all(tellings) else ""
    happened = sorted(t.from_date for c in claims for m in c.times if (t := time_of.get((c.article_id, m))))
    begins = happened[0] if happened and not any(c.stance == "planned" for c in claims) else ""
    return max(first_told, begins)


def _before(one: str, two: str) -> bool:
    """Whether a day lies before another, as far as the vaguer of the two can tell; hours of two clocks tell nothing."""
    size = min(len(one), len(two), DAY)
    return one[:size] < two[:size]
