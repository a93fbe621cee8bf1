"""Mentions → pairs of mentions with their signals: those of alignment, and those of the words that are the mentions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evals.mentions import Mention, Part, token_vectors
from evals.texts import joined
from rashomon.engine.local import Tables
from rashomon.language.deedwords import TYPE_OF, kind_of, word_of
from rashomon.language.functionwords import CONTENT
from rashomon.models.trees import load_trees
from rashomon.records import Actor, Article, Claim, Figure, LocalActor, ParsedArticle, Time, TimeMention
from rashomon.stages.group.identities import resolve_actors
from rashomon.stages.group.readings import read, vector_of
from rashomon.stages.group.stories import cluster
from rashomon.stages.weigh.dates import resolve_times
from rashomon.stages.weigh.neighbours import around
from rashomon.stages.weigh.pairsignals import signals
from rashomon.stages.weigh.sides import sides_of

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
OBJECTS = frozenset(
    "obj iobj xcomp ccomp obl obl:agent obl:tmod obl:unmarked nmod nmod:poss advmod compound amod".split()
)
NAMING = frozenset({"PROPN", "NOUN", "NUM"})
BESIDE = {"names": frozenset({"PROPN"}), "numbers": frozenset({"NUM"}), "others": frozenset({"NOUN", "VERB"})}
OF_ONE_LEMMA = ("subject", "object", "sentence", "governor", "common_most", "verbs", "length_low", "article")
Column = NDArray[Any]


@dataclass(frozen=True, kw_only=True)
class Story:
    """Documents whose mentions may be one happening, and their mentions in the order of the product's claims."""

    name: str
    tables: Sequence[Tables]
    mentions: Sequence[Mention]

    @cached_property
    def told(self) -> tuple[list[Article], list[Claim], list[Actor], list[Figure], list[Time]]:
        """What the stages of weighing take."""
        articles = joined(self.tables, Article)
        actors = list(resolve_actors(articles, joined(self.tables, LocalActor)))
        times = list(resolve_times(articles, joined(self.tables, TimeMention)))
        return articles, [m.claim for m in self.mentions], actors, joined(self.tables, Figure), times

    @cached_property
    def parsed(self) -> list[ParsedArticle]:
        """The documents' parses."""
        return joined(self.tables, ParsedArticle)


@dataclass(frozen=True, kw_only=True)
class Pairs:
    """A story's pairs with their signals; `mentions` in the order of the places `first`, `second`."""

    story: Story
    mentions: list[Mention]
    article: NDArray[np.int32]
    first: NDArray[np.intp]
    second: NDArray[np.intp]
    table: dict[str, Column]

    @cached_property
    def same(self) -> NDArray[np.bool_]:
        """Whether both are of one chain."""
        chain = np.array([m.chain for m in self.mentions])
        return np.asarray(chain[self.first] == chain[self.second])

    @cached_property
    def weights(self) -> Column:
        """A pair counts by how few its chains hold: else the pairs of long chains drown the others."""
        size = Counter(m.chain for m in self.mentions)
        sizes = np.array([size[m.chain] for m in self.mentions], np.float64)
        return np.asarray(1 / np.sqrt(sizes[self.first] * sizes[self.second]))

    @cached_property
    def words(self) -> list[tuple[str, str]]:
        """The lemmas of both triggers, in the order of the alphabet."""
        lemmas = [m.lemma for m in self.mentions]
        both = zip(self.first.tolist(), self.second.tolist(), strict=True)
        return [(min(lemmas[a], lemmas[b]), max(lemmas[a], lemmas[b])) for a, b in both]

    def rows(self, likely: Column | None = None) -> Column:
        """[pairs, signals]; with the pairs around it where a first look's probabilities are given."""
        columns = list(self.table.values())
        if likely is not None:
            claims = [m.claim for m in self.mentions]
            near = around(claims, self.article, (self.first, self.second), likely.astype(np.float32))
            columns += [log_odds(likely), *near.values(), *self._of_lemmas(likely)]
        return np.stack(columns, 1).astype(np.float64)

    def _of_lemmas(self, likely: Column) -> tuple[Column, Column, Column]:
        """Of all the story's pairs of the same two lemmas: how likely they are in the mean and at most, how many."""
        number = {lemma: n for n, lemma in enumerate(sorted({m.lemma for m in self.mentions}))}
        lemmas = np.array([number[m.lemma] for m in self.mentions])
        both = np.sort(np.stack([lemmas[self.first], lemmas[self.second]]), axis=0)
        kinds, of = np.unique(both[0] * len(number) + both[1], return_inverse=True)
        count, most = np.bincount(of, minlength=len(kinds)), np.zeros(len(kinds))
        np.maximum.at(most, of, likely)
        mean = np.bincount(of, likely, minlength=len(kinds)) / np.maximum(count, 1)
        return mean[of], most[of], np.log(count)[of]


def log_odds(p: Column) -> Column:
    """Log-odds of probabilities, none surer than one in two hundred."""
    p = np.clip(p, 0.005, 0.995)
    return np.asarray(np.log(p / (1 - p)))


def stories_of(part: Part, group: Mapping[str, Any]) -> list[Story]:
    """The part's stories, where `group` gives each document's; those without mentions are left out."""
    docs: dict[str, list[str]] = defaultdict(list)
    for doc in sorted(part.tables):
        docs[str(group[doc])].append(doc)
    found = (
        Story(name=name, tables=[part.tables[d] for d in of], mentions=[m for d in of for m in part.mentions[d]])
        for name, of in sorted(docs.items())
    )
    return [s for s in found if s.mentions]


def found_stories(part: Part) -> dict[str, int]:
    """Each document's story, as the product groups articles (without titles, which the set does not have)."""
    docs = sorted(part.tables)
    one = [(part.tables[d][Article][0], part.tables[d][ParsedArticle][0]) for d in docs]
    return dict(zip(docs, cluster([read(a, vector_of(p)) for a, p in one])[2], strict=True))


def pairs_of(story: Story) -> Pairs:
    """Measure a story's pairs: as alignment does, and their triggers."""
    sides = sides_of(*story.told)
    mention_of = {m.claim.id: m for m in story.mentions}
    mentions = [mention_of[c.id] for c in sides.claims]
    first, second, table = signals(sides, story.parsed)
    alone = load_trees("align_first").judged(table)
    near = around(sides.claims, sides.article, (first, second), alone)
    likely = load_trees("align").judged(table | near)
    table = {
        **table,
        **near,
        "likely": log_odds(alone),
        "likely_among": log_odds(likely),
        **trigger_signals(mentions, story.parsed, first, second),
        **beside_signals(mentions, story.parsed, first, second),
    }
    table |= sense_signals(mentions, story.parsed, first, second, table)
    return Pairs(story=story, mentions=mentions, article=sides.article, first=first, second=second, table=table)


def trigger_signals(
    mentions: Sequence[Mention], parsed: Sequence[ParsedArticle], first: Column, second: Column
) -> dict[str, Column]:
    """Signals of the two trigger words and of what hangs on them, each [pairs]."""
    parse_of = {p.article_id: p for p in parsed}
    vectors = {name: token_vectors(p) for name, p in parse_of.items()}
    length = np.array([np.linalg.norm(vectors[m.doc][m.trigger]) for m in mentions])
    words = np.array([m.lemma for m in mentions])
    docs_of: dict[str, set[str]] = defaultdict(set)
    for m in mentions:
        docs_of[m.lemma].add(m.doc)
    docs = len({m.doc for m in mentions})
    common = np.array([len(docs_of[m.lemma]) / docs for m in mentions])  # share of the documents with the lemma
    verb = np.array([m.upos == "VERB" for m in mentions], np.float64)
    out: dict[str, Column] = {
        "lemma": (words[first] == words[second]).astype(np.float64),
        "verbs": verb[first] + verb[second],
        **{f"length_{n}": f(length[first], length[second]) for n, f in (("low", np.minimum), ("high", np.maximum))},
        **{f"common_{n}": f(common[first], common[second]) for n, f in (("least", np.minimum), ("most", np.maximum))},
    }
    hanging = np.array([_hanging(m, parse_of[m.doc], vectors[m.doc]) for m in mentions])  # [mentions, roles, 96]
    given = np.any(hanging, axis=2)
    for role, name in enumerate(("subject", "object", "governor", "sentence")):
        out[name] = np.einsum("ij,ij->i", hanging[first, role], hanging[second, role])
        out[f"{name}_both"] = (given[first, role] & given[second, role]).astype(np.float64)
    crossed = [np.einsum("ij,ij->i", hanging[a, 0], hanging[b, 1]) for a, b in ((first, second), (second, first))]
    return out | {"subject_object": np.maximum(*crossed)}


def _hanging(m: Mention, p: ParsedArticle, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Unit vectors of the trigger's subjects, its other dependents, its governor, the sentence's other nouns."""
    sentence = [i for i, s in enumerate(p.token_sentence) if s == p.token_sentence[m.trigger]]
    under = [i for i in sentence if p.head[i] == m.trigger and (p.upos[i] in CONTENT or p.upos[i] == "PRON")]
    rows = (
        [i for i in under if p.rel[i] in SUBJECTS],
        [i for i in under if p.rel[i] in OBJECTS],
        [p.head[m.trigger]] if p.head[m.trigger] >= 0 else [],
        [i for i in sentence if i != m.trigger and p.upos[i] in NAMING],
    )
    sums = np.array([vectors[row].sum(0) for row in rows])
    return np.asarray(sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-6), np.float32)


def beside_signals(
    mentions: Sequence[Mention], parsed: Sequence[ParsedArticle], first: Column, second: Column
) -> dict[str, Column]:
    """How much of the rarer words beside the triggers both sentences have, names, numbers and others apart: [pairs]."""
    parse_of = {p.article_id: p for p in parsed}
    out: dict[str, Column] = {}
    for name, kinds in BESIDE.items():
        words = [_beside(m, parse_of[m.doc], kinds) for m in mentions]
        seen = Counter(w for row in words for w in row)
        rare = {w: float(np.log((len(mentions) + 1) / n)) for w, n in seen.items()}
        whole = np.array([sum(rare[w] for w in sorted(row)) for row in words])
        pairs = zip(first.tolist(), second.tolist(), strict=True)
        both = np.array([sum(rare[w] for w in sorted(words[a] & words[b])) for a, b in pairs])
        least = np.minimum(whole[first], whole[second])
        out[name] = np.where(least > 0, both / np.maximum(least, 1e-6), 0.0)
        out[f"{name}_none"] = (least <= 0).astype(np.float64)
    return out


def _beside(m: Mention, p: ParsedArticle, kinds: frozenset[str]) -> frozenset[str]:
    here = p.token_sentence[m.trigger]
    places = (i for i, sentence in enumerate(p.token_sentence) if sentence == here and i != m.trigger)
    return frozenset(p.lemma[i].lower() for i in places if p.upos[i] in kinds)


def sense_signals(
    mentions: Sequence[Mention],
    parsed: Sequence[ParsedArticle],
    first: Column,
    second: Column,
    table: Mapping[str, Column],
) -> dict[str, Column]:
    """Whether two triggers may mean one deed, each [pairs]; of one lemma, and of those who speak, by what is around."""
    parse_of = {p.article_id: p for p in parsed}
    kinds = np.array([_kind(m) for m in mentions])
    known = (kinds[first] != "") & (kinds[second] != "")
    begin = {(a, b): _alike(a, b) for a, b in _lemmas(mentions, first, second)}
    speaks = np.array([parse_of[m.doc].reporting[m.trigger] for m in mentions])
    speak = np.minimum(speaks[first], speaks[second])
    return {
        "begin_alike": np.array([begin[pair] for pair in _lemmas(mentions, first, second)]),
        "kind_same": (known & (kinds[first] == kinds[second])).astype(np.float64),
        "kind_other": (known & (kinds[first] != kinds[second])).astype(np.float64),
        "speak_both": speak,
        "speak_one": np.maximum(speaks[first], speaks[second]),
        **{f"speak_{name}": speak * table[name] for name in ("subject", "sentence", "lemma")},
        **{f"lemma_{name}": table["lemma"] * table[name] for name in OF_ONE_LEMMA},
    }


def _lemmas(mentions: Sequence[Mention], first: Column, second: Column) -> list[tuple[str, str]]:
    return [(mentions[a].lemma, mentions[b].lemma) for a, b in zip(first.tolist(), second.tolist(), strict=True)]


def _alike(one: str, other: str) -> float:
    """The share of the longer word's letters with which both begin."""
    parted = (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(parted, min(len(one), len(other))) / max(len(one), len(other))


def _kind(m: Mention) -> str:
    """The kind of deed that the product takes the word for; "" for none."""
    word = word_of(m.lemma)
    return kind_of(TYPE_OF[word], "", word) if word in TYPE_OF else ""
