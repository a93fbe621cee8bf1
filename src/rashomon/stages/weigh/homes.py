"""Which state officials are of where their words name none: that of their other names, of the article, of the story.

"Police arrested twelve" is told of the police of the country that the article is about; where it is about two, of the
one it was written in (its dateline) or for (its outlet's name or domain): of others a report says whose they are. The
envoy of one of two states is called in by the other.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from rashomon.language import countries
from rashomon.language.arcs import Tree
from rashomon.language.datelines import find_dateline
from rashomon.language.parties import OF_NO_STATE
from rashomon.language.sectors import country_of
from rashomon.records import Actor, Article, LocalActor

OFFICIAL = frozenset("COP MIL GOV JUD LEG SPY".split())
"""Sectors of people who serve a state: residents and gunmen may be of anywhere."""

FOREIGN = re.compile(r"\b(?:western|visiting|foreign (?!minist|affairs|office|secretary|policy))")
LOCAL = frozenset("COP JUD".split())  # who acts in his own country only

MOST = 0.75  # of the words for countries in a text: the text is about one
PART = 0.25  # of them that each of two states has at least, where the story is about the two
TOGETHER = 0.8  # of them that both have
DOMAIN = re.compile(r"^[\w.-]+\.([a-z]{2})$")
FEW = 3  # words for countries: fewer say nothing


class Homes:
    """The countries that a story's texts speak of."""

    def __init__(
        self,
        trees: Mapping[str, Tree],
        actors: Sequence[Actor],
        local_actors: Sequence[LocalActor],
        articles: Sequence[Article] = (),
    ) -> None:
        of = {member: actor for actor in actors for member in actor.members}
        named: dict[str, Counter[str]] = {article: _countries(tree) for article, tree in trees.items()}
        for local in local_actors:
            actor = of.get(local.id)
            if actor and actor.kind == "place" and actor.country and local.article_id in named:
                named[local.article_id][actor.country] += len(local.mention_start)
        self._article = {article: _home(votes) for article, votes in named.items()}
        whole: Counter[str] = sum((named[a] for a in sorted(named)), Counter())
        self.home = _home(whole)
        self._pair = _pair(whole)
        about = {code for code, votes in whole.items() if votes >= PART * sum(whole.values())}
        self._seat = {a.article_id: code for a in articles if (code := _seat(a)) in about}
        self._own: dict[str, str] = {}
        for local in local_actors:
            actor = of.get(local.id)
            if actor and not actor.country and (found := _told(local)):
                self._own.setdefault(actor.id, found)

    def of(self, article: str, actor: Actor | None, sector: str, words: str) -> str:
        """Return the alpha-2 code of the state that an official is of, or "". A named person may be a guest."""
        if actor and (own := self._own.get(actor.id, "")):
            return own
        if sector not in OFFICIAL or OF_NO_STATE.search(words.lower()) or FOREIGN.search(words.lower()):
            return ""
        named = actor is not None and actor.kind == "person" and sector not in LOCAL
        return self.home or ("" if named else self._article.get(article, "")) or self._seat.get(article, "")

    def other(self, country: str) -> str:
        """Return the other of the two states that the story is about, or ""."""
        one, two = self._pair
        return two if country == one else one if country == two else ""


def _seat(article: Article) -> str:
    """The country that an article was written in or for, by its dateline, its outlet's name or domain, or ""."""
    line = find_dateline(article.text)
    if line and (code := countries.by_state(line.place.title()) or countries.by_state(line.region)):
        return code
    outlet = article.outlet or ""
    if (domain := DOMAIN.search(outlet)) and (country := countries.by_code(domain[1].upper())):
        return country.code
    return country_of(re.findall(r"[^\W\d_]+", outlet))


def _countries(tree: Tree) -> Counter[str]:
    words = (tree.word(t) for t, upos in enumerate(tree.parsed.upos) if upos in ("PROPN", "ADJ"))
    return Counter(code for word in words if word[:1].isupper() and (code := country_of([word])))


def _home(votes: Counter[str]) -> str:
    total = sum(votes.values())
    best = min(votes, key=lambda c: (-votes[c], c), default="")
    return best if total >= FEW and votes[best] >= MOST * total else ""


def _pair(votes: Counter[str]) -> tuple[str, str]:
    total = sum(votes.values())
    first = sorted(votes, key=lambda c: (-votes[c], c))[:2]
    if len(first) < 2 or total < FEW or sum(votes[c] for c in first) < TOGETHER * total:
        return "", ""
    return (first[0], first[1]) if votes[first[1]] >= PART * total else ("", "")


def _told(local: LocalActor) -> str:
    """The country that an actor's offices name: "Sudmark's foreign minister"."""
    found = (country_of(role.replace("'s", "").replace("’s", "").split()) for role in local.roles)
    return next((code for code in found if code), "")
