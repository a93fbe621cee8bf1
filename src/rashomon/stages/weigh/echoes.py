"""Article, Quote, Actor → Echo.

Two quotations of different articles echo each other when they give the same words: whole, cut short, a little altered
or translated by different hands. Words are compared as stems, in order, weighted by how rare they are among the story's
quotations; the same speaker lowers the bar, another speaker raises it. Echoes are the connected groups of such pairs.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import LCSseq

from rashomon.records import Actor, Article, Echo, Quote, content_id

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
# words too common to say that two quotations are one; they count for a fifth
COMMON = frozenset(
    """a an the of to in on at by for from with and or but as that this these those it its is are was were be been being
    am i we you he she they them us me him her his our your their my not no nor so if than then there here what who
    which when where how has have had do does did will would can could should may might must shall just very all any
    some more most such into about over out up down off also s t re ve ll d m""".split()
)
COMMON_WEIGHT = 0.2
STEM = 5  # letters: "developing" and "develop", "regrets" and "regret" are one


@dataclass(frozen=True, slots=True)
class Bar:
    """What a pair must reach, given the speakers: `share` of the shorter one's weight, rare `words` in common."""

    share: float
    words: int
    because: str


SAME = Bar(0.45, 3, "the same speaker: a cut or a translation keeps half of what is rare")
OPEN = Bar(0.6, 3, "a speaker is not known by name: most of it must agree")
OTHER = Bar(0.75, 3, "different speakers: nearly the same words, passed on or wrongly credited")
NEARLY = 0.8  # share of a short quotation that counts as all of it
WHOLE = {SAME: 1, OPEN: 2, OTHER: 2}  # rare words of a short quotation that the other holds nearly in full
TURNED = 0.1  # taken off where the words agree but not their order
PLAIN_WORDS, PLAIN_SHARE = 5, 0.75  # common words count too where nearly all of a sentence agrees in order
LONG_RUN = 9  # words in one unbroken run: two stretches of one speech that overlap


@dataclass(frozen=True, slots=True)
class _Said:
    quote: Quote
    speaker: str  # actor id, else the name's words, else ""
    stems: tuple[str, ...]


def find_echoes(articles: Sequence[Article], quotes: Sequence[Quote], actors: Sequence[Actor]) -> Iterator[Echo]:
    """Yield one echo for every group of direct quotations that give the same words in more than one article."""
    if not articles:
        return
    text = {a.article_id: a.text for a in articles}
    actor_of = {member: actor for actor in actors for member in actor.members}
    story_id = content_id(*sorted(text))
    said = [
        _Said(q, _speaker(q, actor_of), _stems(text[q.article_id][q.start : q.stop]))
        for q in sorted(quotes, key=lambda q: (q.article_id, q.start, q.stop, q.id))
        if q.kind == "direct" and q.article_id in text
    ]
    weight = _weights(said)
    links = [
        (a, b) for a, b in combinations(said, 2) if a.quote.article_id != b.quote.article_id and _echo(a, b, weight)
    ]
    for group in _groups([(a.quote.id, b.quote.id) for a, b in links]):
        yield Echo(story_id=story_id, id=content_id("echo", *group), quotes=group)


def _speaker(quote: Quote, actor_of: dict[str, Actor]) -> str:
    actor = actor_of.get(quote.speaker)
    return actor.id if actor else " ".join(WORD.findall(quote.speaker_text.casefold()))


def _stems(words: str) -> tuple[str, ...]:
    return tuple(w if w in COMMON else _stem(w) for w in WORD.findall(words.casefold().replace("’", "'")))


def _stem(word: str) -> str:
    return (word[:-1] if len(word) > STEM - 2 and word.endswith("s") and not word.endswith("ss") else word)[:STEM]


def _weights(said: list[_Said]) -> dict[str, float]:
    """Weigh a stem by its rarity among the articles whose quotations hold it; common words get a fifth."""
    articles = defaultdict(set)
    for one in said:
        for stem in one.stems:
            articles[stem].add(one.quote.article_id)
    total = len({one.quote.article_id for one in said})
    # a word that many articles quote may be the echo itself, so rarity moves the weight only gently
    return {s: COMMON_WEIGHT if s in COMMON else 1 + math.log((total + 1) / (len(a) + 1)) for s, a in articles.items()}


def _bar(a: _Said, b: _Said) -> Bar:
    if not a.speaker or not b.speaker:
        return OPEN
    if a.speaker == b.speaker or a.speaker.split()[-1:] == b.speaker.split()[-1:]:
        return SAME
    shared = {w for w in a.speaker.split() if len(w) > 3} & set(b.speaker.split())
    return OPEN if shared else OTHER


def _echo(a: _Said, b: _Said, weight: dict[str, float]) -> bool:
    bar = _bar(a, b)
    if not set(a.stems) & set(b.stems) - COMMON:
        return False
    shorter, longer = sorted((a.stems, b.stems), key=len)
    runs = [shorter[op.src_start : op.src_end] for op in LCSseq.opcodes(shorter, longer) if op.tag == "equal"]
    common = [stem for run in runs for stem in run]
    whole = sum(weight[s] for s in shorter)
    in_order = sum(weight[s] for s in common) / whole
    anyhow = sum(weight[s] for s in shorter if s in longer) / whole  # a translator may turn the sentence round
    rare = len({s for s in shorter if s in longer} - COMMON)
    evidence = (
        max(in_order, anyhow - TURNED) >= bar.share and rare >= bar.words,
        max(in_order, anyhow - TURNED) >= NEARLY and rare >= WHOLE[bar],
        len(common) >= PLAIN_WORDS and len(common) >= PLAIN_SHARE * len(shorter),
        bar is not OTHER and max(map(len, runs), default=0) >= LONG_RUN,
    )
    return any(evidence)


def _groups(links: list[tuple[str, str]]) -> list[list[str]]:
    """Return the connected groups of the links, each sorted, in the order of their first member."""
    root: dict[str, str] = {}

    def find(one: str) -> str:
        while root.setdefault(one, one) != one:
            one = root[one]
        return one

    for a, b in sorted(links):
        first, second = sorted((find(a), find(b)))
        root[second] = first
    members = Counter(find(one) for one in root)
    return [sorted(one for one in root if find(one) == top) for top in sorted(members)]
