"""Which of a fact's sources speak of the fact itself, and not of something beside it that was told with it.

Likeness of claims decides: what a source says must be about as near to what other articles tell as what the nearest
source says. Where several articles name one source, what another says that a single article names must be about as near
to their words as these are to one another: an aside that was taken for the fact is told once.
"""

from collections.abc import Callable, Mapping, Sequence

from rashomon.records import LEAST_NEARNESS, UNSURE, Claim, Root
from rashomon.stages.weigh.sources import Source

# measured on the invented stories that the reader was trained on, confirmed on the real keyed ones
MIN_NEARNESS = 0.4  # of the nearest source's mean likeness to what the other articles tell
MANY = 3  # articles that name a source, so that one which a single article names is asked for more
MIN_AGREEMENT = 0.5  # of the likeness among the claims of the source that most articles name
# to the claim that states the fact; measured by hand on real stories
LEAST_ALONE = 0.5  # of a fact's only source
LEAST_OF_SEVERAL = 0.35  # where several may give each his own version
LEAST_COUNTED = 0.2  # where they count
MAY_TELL = 0.5  # likelihood that two claims tell the same
LEAST_WORDS = 0.3  # of their words, of two that surely tell the same; measured by hand on real stories
Near = Mapping[str, Mapping[str, float]]


def of_the_fact(
    sources: Sequence[Source],
    told: Sequence[Claim],
    near: Near,
    original: Callable[[Claim], str],
    stated: Claim | None = None,
) -> list[Source]:
    """The sources without those that only speak beside the fact; all of them where no likeness is known.

    `original` tells which article or agency a claim's words were copied from, or "". `stated` is the claim that speaks
    for the fact: whose word it is does not speak beside it, however little the others tell of it.
    """
    if len(sources) < 2 or not near:
        return list(sources)
    stating = [s for s in sources if stated and any(c.id == stated.id for c in s.claims)]
    kept = _agreeing(sources, told, near, MIN_NEARNESS)
    reach = [_reach(s, original) for s in kept]
    if max(reach) >= MANY:
        most = kept[reach.index(max(reach))]
        near_most = _agreeing(kept, most.claims, near, MIN_AGREEMENT)
        kept = [s for s, n in zip(kept, reach, strict=True) if n > 1 or any(s is other for other in near_most)]
    return [s for s in sources if any(s is other for other in (*kept, *stating))]


def of_the_statement(sources: Sequence[Source], stated: Claim, near: Near) -> list[Source]:
    """The sources that tell what the fact is stated to be, which may be none: a fact is grown from claim to claim.

    `stated` is the claim that speaks for the fact.
    """
    if not near:
        return list(sources)
    reach = [nearest_to(stated, s.claims, near) for s in sources]
    counted = [bool(stated.figures) and any(c.figures for c in s.claims) for s in sources]
    least = [LEAST_COUNTED if counts else LEAST_OF_SEVERAL for counts in counted]
    kept = [(s, n) for s, n, bound in zip(sources, reach, least, strict=True) if n >= bound]
    return [s for s, n in kept if len(kept) > 1 or n >= LEAST_ALONE]


def nearest_to(stated: Claim, claims: Sequence[Claim], near: Near) -> float:
    """Likeness, 0..1, of the likest of the claims to the one that speaks for the fact."""
    return max(_likeness(c, stated, near) for c in claims)


def nearness_of(
    stated: Claim, tellings: Sequence[Sequence[Claim]], near: Near, alike: Near, words: Near
) -> list[float]:
    """How near the words of every source are to the claim that states the fact, 0..1; 0 where it has none to tell it.

    The mean of how likely its nearest claim tells the same and of how alike the two mean. It is no likelier than that
    it tells the same as the source nearest to the statement: two that are each near to a third's words need not agree.
    Of the others a sentence that holds the statement, or lies within it, is no telling of its own, and none that shares
    hardly a word with it surely tells it.
    `tellings`: for every source the claims that may tell what is stated; `near`: how likely two claims tell the same;
    `alike`: cosine of their vectors; `words`: what part of their words they share, the rarer the weightier.
    """
    likely = [nearest_to(stated, claims, near) if claims else 0.0 for claims in tellings]
    stating = [any(c.id == stated.id for c in claims) for claims in tellings]
    first = max(range(len(tellings)), key=lambda n: (stating[n], likely[n]))
    found = []
    for n, claims in enumerate(tellings):
        told = claims if n == first else [c for c in claims if c.id == stated.id or not _shares(c, stated)]
        sure = min(nearest_to(stated, told, near), _between(tellings[first], told, near)) if told else 0.0
        meant = (sure + _meaning(stated, told, near, alike)) / 2 if sure else 0.0
        found.append(meant if _shares_words(stated, told, near, words) else min(meant, UNSURE))
    return found


def _shares_words(stated: Claim, claims: Sequence[Claim], near: Near, words: Near) -> bool:
    """Whether one of the claims that may tell the same shares words with the one that states the fact."""
    told = (c for c in claims if _likeness(c, stated, near) >= MAY_TELL)
    return any(_shares(c, stated) or words.get(stated.id, {}).get(c.id, 0.0) >= LEAST_WORDS for c in told)


def _between(one: Sequence[Claim], other: Sequence[Claim], near: Near) -> float:
    """Likeness of the likest claims of two sources, 0..1; 1 where they share a claim."""
    return max((1.0 if a.id == b.id else near.get(a.id, {}).get(b.id, 0.0) for a in one for b in other), default=0.0)


def _meaning(stated: Claim, claims: Sequence[Claim], near: Near, alike: Near) -> float:
    """Cosine of the claim that states the fact and the likest of the claims; 1 where that shares its words."""
    likest = max(claims, key=lambda c: _likeness(c, stated, near))
    return 1.0 if _shares(likest, stated) else alike.get(stated.id, {}).get(likest.id, 0.0)


def _likeness(claim: Claim, stated: Claim, near: Near) -> float:
    """Likeness of a claim to the one that speaks for the fact; 1 where they share words of one article."""
    return 1.0 if _shares(claim, stated) else near.get(stated.id, {}).get(claim.id, 0.0)


def _shares(claim: Claim, stated: Claim) -> bool:
    return claim.article_id == stated.article_id and claim.start < stated.stop and stated.start < claim.stop


def _reach(source: Source, original: Callable[[Claim], str]) -> int:
    """How many articles name a source in words that they did not copy from one another."""
    articles = {c.article_id for c in source.claims}
    return max(1, len({c.article_id for c in source.claims if original(c) not in articles}))


def _agreeing(sources: Sequence[Source], told: Sequence[Claim], near: Near, share: float) -> list[Source]:
    """The sources with a claim as near to those told in other articles as `share` of the nearest source's."""
    means = [max(_mean(c, told, near) for c in s.claims) for s in sources]
    return [s for s, mean in zip(sources, means, strict=True) if mean >= share * max(means)]


def _mean(claim: Claim, told: Sequence[Claim], near: Near) -> float:
    """Mean likeness of a claim to those of the other articles."""
    others = [near[claim.id].get(c.id, 0.0) for c in told if c.article_id != claim.article_id]
    return sum(others) / len(others) if others else 0.0


def tells(root: Root) -> bool:
    """Whether a root may tell what its fact is stated to be, or contradicts it; else it tells something beside it."""
    return root.against or root.nearness >= LEAST_NEARNESS


def nearest(claim: Claim, others: Sequence[Claim], near: Near) -> float:
    """Likeness of a claim to the likest of the others, 0..1."""
    known = near.get(claim.id, {})  # asking must not make an entry: no entries means that nothing is known
    return max((known.get(c.id, 0.0) for c in others), default=0.0)
