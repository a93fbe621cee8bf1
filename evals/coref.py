"""ECB+ → how well mentions of one happening come together across reports (CoNLL F1).

python -m evals.coref [--shared ../shared]

Gold event mentions of the validated sentences of the dev part, within each subtopic and over the whole corpus. Every
mention is made a claim (the smallest shape that its trigger heads), pairs of claims are measured as alignment measures
them, and three ways of grouping are scored:

- `same head lemma`: the floor;
- `the product`: the shipped trees and the shipped clustering, nothing of them changed;
- `weighed for triggers`: the same signals, and those of the trigger and what hangs on it, weighed by a logistic
  regression in two looks (the second sees the pairs around, as in the product), joined by average linkage. Tuned on
  the train part and on nothing else: the weights, by subtopic, and the least linkage, from folds by topic.

Over the whole corpus the product's own grouping of articles into stories comes first; no mention is joined across two
stories. What is fitted here is kept nowhere: the set may not train shipped weights. Needs the training group.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

from evals.clusters import Groups, bcubed, ceaf, conll, groups_of, muc
from evals.stories import SHARED
from evals.texts import every_claim, joined, read_all
from rashomon.engine.local import Tables
from rashomon.models.trees import load_trees
from rashomon.records import Actor, Article, Claim, Figure, LocalActor, ParsedArticle, Time, TimeMention
from rashomon.stages.extract.claims import CONTENT
from rashomon.stages.group.identities import resolve_actors
from rashomon.stages.group.linkage import average_linkage
from rashomon.stages.group.pairs import read
from rashomon.stages.group.stories import cluster
from rashomon.stages.weigh.align import align_claims
from rashomon.stages.weigh.dates import resolve_times
from rashomon.stages.weigh.likeness import liken_claims, sides_of, signals
from rashomon.stages.weigh.neighbours import around

FOLDER = Path("data/coref")
BARS = {"within subtopics": 82.0, "whole corpus": 72.0}
LEAST = (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45)  # linkages tried on the train part
FOLDS = 5
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
OBJECTS = frozenset(
    "obj iobj xcomp ccomp obl obl:agent obl:tmod obl:unmarked nmod nmod:poss advmod compound amod".split()
)
NAMING = frozenset({"PROPN", "NOUN", "NUM"})
Column = NDArray[Any]


# --- mentions as claims -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A gold mention as a claim; `trigger` is the place of its head word among its document's tokens."""

    doc: str
    chain: str
    trigger: int
    lemma: str
    upos: str
    claim: Claim


@dataclass(frozen=True, kw_only=True)
class Part:
    """The documents of one part of the set, as the product reads them, and their mentions."""

    subtopic: Mapping[str, str]
    tables: Mapping[str, Tables]
    mentions: Mapping[str, Sequence[Mention]]  # by document


def tidy(text: str) -> str:
    """The text with its typed quotation marks as marks; every character keeps its place."""
    return text.replace("``", "“ ").replace("''", " ”")


def load(folder: Path, split: str) -> Part:
    """Read one part's documents and make its mentions claims."""
    docs = [d for d in _rows(folder / "ecbplus_docs.jsonl.gz") if d["split"] == split]
    tables = dict(zip((d["doc"] for d in docs), read_all({d["doc"]: tidy(d["text"]) for d in docs}), strict=True))
    shapes = {doc: _smallest(every_claim(t)) for doc, t in tables.items()}
    places = {d["doc"]: token_spans(d["tokens"], d["text"]) for d in docs}
    mentions: dict[str, list[Mention]] = {d["doc"]: [] for d in docs}
    for m in _rows(folder / "ecbplus_mentions.jsonl.gz"):
        if m["split"] == split and m["kind"] == "event" and m["validated"]:
            spans = [places[m["doc"]][i] for i in m["tokens"]]
            made = mention(m["doc"], m["m_id"], m["chain"], spans, tables[m["doc"]][ParsedArticle][0], shapes[m["doc"]])
            mentions[m["doc"]].append(made)
    return Part(subtopic={d["doc"]: d["subtopic"] for d in docs}, tables=tables, mentions=mentions)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def token_spans(tokens: Sequence[str], text: str) -> list[tuple[int, int]]:
    """Where each of a text's tokens stands."""
    spans, at = [], 0
    for token in tokens:
        at = text.index(token, at)
        spans.append((at, at + len(token)))
        at += len(token)
    return spans


def _smallest(claims: Sequence[Claim]) -> dict[int, Claim]:
    """The smallest shape by where its head stands."""
    return {c.head_start: c for c in sorted(claims, key=lambda c: (c.start - c.stop, c.start))}


def mention(
    doc: str,
    name: str,
    chain: str,
    spans: Sequence[tuple[int, int]],
    parsed: ParsedArticle,
    shapes: Mapping[int, Claim],
) -> Mention:
    """The mention whose words stand at these spans, as the smallest claim that its head word heads."""
    words = enumerate(zip(parsed.token_start, parsed.token_stop, strict=True))
    inside = [i for i, (start, stop) in words if any(start < b and a < stop for a, b in spans)]
    tops = [i for i in inside if parsed.head[i] not in inside]
    trigger = next((i for i in tops if parsed.upos[i] in CONTENT), tops[0])
    shape = shapes.get(parsed.token_start[trigger]) or _bare(parsed, trigger)
    return Mention(
        doc=doc,
        chain=chain,
        trigger=trigger,
        lemma=parsed.lemma[trigger].lower(),
        upos=parsed.upos[trigger],
        claim=replace(shape, id=f"{doc}:{name}"),
    )


def _bare(parsed: ParsedArticle, i: int) -> Claim:
    """A word as a claim, where no shape is headed by it: "it", or a copula."""
    vector = _token_vectors(parsed)[i]
    start, stop = parsed.token_start[i], parsed.token_stop[i]
    return Claim(
        article_id=parsed.article_id,
        id="",
        start=start,
        stop=stop,
        sentence=parsed.token_sentence[i],
        head_start=start,
        head_stop=stop,
        predicate=parsed.lemma[i],
        kind="nominal",
        telling=parsed.telling[i],
        negated=False,
        stance="asserted",
        voice="own",
        source_text=[],
        source_actor=[],
        source_start=[],
        source_stop=[],
        words=[parsed.lemma[i].lower()] if parsed.upos[i] in CONTENT else [],
        actors=[],
        figures=[],
        times=[],
        vector=np.round(vector / max(1e-6, float(np.linalg.norm(vector))) * 127).astype(np.int8).tobytes(),
    )


def _token_vectors(parsed: ParsedArticle) -> NDArray[np.float32]:
    vectors = np.frombuffer(parsed.token_vectors, np.int8).reshape(len(parsed.token_start), -1)
    return np.asarray(vectors / np.float32(127), np.float32)


# --- pairs ------------------------------------------------------------------------------------------------------------


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

    def rows(self, likely: Column | None = None) -> Column:
        """[pairs, signals]; with the pairs around it where a first look's probabilities are given."""
        columns = list(self.table.values())
        if likely is not None:
            claims = [m.claim for m in self.mentions]
            near = around(claims, self.article, (self.first, self.second), likely.astype(np.float32))
            columns += [_log_odds(likely), *near.values()]
        return np.stack(columns, 1).astype(np.float64)


def _log_odds(p: Column) -> Column:
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
    return dict(zip(docs, cluster([read(a, p.sentence_vectors, None) for a, p in one])[2], strict=True))


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
        "likely": _log_odds(alone),
        "likely_among": _log_odds(likely),
        **trigger_signals(mentions, story.parsed, first, second),
    }
    return Pairs(story=story, mentions=mentions, article=sides.article, first=first, second=second, table=table)


def trigger_signals(
    mentions: Sequence[Mention], parsed: Sequence[ParsedArticle], first: Column, second: Column
) -> dict[str, Column]:
    """Signals of the two trigger words and of what hangs on them, each [pairs]."""
    parse_of = {p.article_id: p for p in parsed}
    vectors = {name: _token_vectors(p) for name, p in parse_of.items()}
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


# --- ways of grouping -------------------------------------------------------------------------------------------------

Found = dict[str, Any]  # mention → the group it is put into


def by_lemma(story: Story) -> Found:
    """The floor: mentions whose triggers have the same lemma."""
    return {m.claim.id: (story.name, m.lemma) for m in story.mentions}


def by_product(story: Story) -> Found:
    """The facts that the product makes of the mentions."""
    links = list(liken_claims(*story.told, story.parsed))
    facts = list(align_claims(*story.told, links))
    return {claim: (story.name, f.id) for f in facts for claim in f.own}


def by_linkage(pairs: Pairs, likely: Column, least: float) -> Found:
    """Average linkage of the pairs' probabilities."""
    rows = zip(pairs.first.tolist(), pairs.second.tolist(), likely.tolist(), strict=True)
    groups = average_linkage(len(pairs.mentions), rows, least)
    return {m.claim.id: (pairs.story.name, g) for m, g in zip(pairs.mentions, groups, strict=True)}


@dataclass(frozen=True, kw_only=True)
class Weigher:
    """Both looks and the least linkage."""

    first: Pipeline
    second: Pipeline
    least: float

    def group(self, pairs: Pairs) -> Found:
        """Group a story's mentions."""
        alone = _likely(self.first, pairs.rows())
        return by_linkage(pairs, _likely(self.second, pairs.rows(alone)), self.least)


def _likely(model: Pipeline, rows: Column) -> Column:
    return np.asarray(model.predict_proba(rows)[:, 1]) if len(rows) else np.zeros(0)


def _fitted(pairs: Sequence[Pairs], rows: Sequence[Column]) -> Pipeline:
    model = make_pipeline(StandardScaler(), LogisticRegression(C=0.1, max_iter=1000))
    weights = np.concatenate([p.weights for p in pairs])
    same = np.concatenate([p.same for p in pairs])
    return model.fit(np.concatenate(rows), same, logisticregression__sample_weight=weights / weights.mean())


def _crossed(pairs: Sequence[Pairs], rows: Sequence[Column], fold: Sequence[int]) -> list[Column]:
    """What is said of each story's pairs by a model that saw no story of its topic."""
    out: list[Column] = [np.zeros(0)] * len(pairs)
    for n in sorted(set(fold)):
        kept = [i for i, f in enumerate(fold) if f != n]
        model = _fitted([pairs[i] for i in kept], [rows[i] for i in kept])
        for i, f in enumerate(fold):
            if f == n:
                out[i] = _likely(model, rows[i])
    return out


def fitted(train: Sequence[Pairs], fold: Sequence[int]) -> Weigher:
    """Weigh the train part's pairs in two looks, the second on what the first says of topics it did not see."""
    rows = [p.rows() for p in train]
    alone = _crossed(train, rows, fold)
    wide = [p.rows(likely) for p, likely in zip(train, alone, strict=True)]
    among = _crossed(train, wide, fold)

    def reached(least: float) -> float:
        found: Found = {}
        for p, likely in zip(train, among, strict=True):
            found |= by_linkage(p, likely, least)
        return conll(gold_of([p.story for p in train]), groups_of(found))

    return Weigher(first=_fitted(train, rows), second=_fitted(train, wide), least=max(LEAST, key=reached))


# --- the table --------------------------------------------------------------------------------------------------------


def gold_of(stories: Sequence[Story]) -> Groups:
    """The chains of the stories' mentions."""
    return groups_of({m.claim.id: m.chain for s in stories for m in s.mentions})


def row(name: str, gold: Groups, found: Groups) -> str:
    """One row of the table: the three F1 and their mean, in hundredths."""
    f1 = [100 * rate(gold, found).f1 for rate in (muc, bcubed, ceaf)]
    return f"{name:24}" + "".join(f"{v:8.1f}" for v in (*f1, 100 * conll(gold, found)))


def error_classes(mentions: Sequence[Mention], found: Found) -> dict[str, Counter[str]]:
    """How many pairs of mentions are wrongly joined and wrongly kept apart, by their triggers and documents.

    Only pairs within one story are counted as joined; those kept apart are pairs of one chain.
    """
    counts: dict[str, Counter[str]] = {"joined": Counter(), "kept apart": Counter()}
    for n, a in enumerate(mentions):
        for b in mentions[:n]:
            same, one = a.chain == b.chain, found[a.claim.id] == found[b.claim.id]
            if same != one:
                words = "same lemma" if a.lemma == b.lemma else "/".join(sorted((_class(a), _class(b))))
                where = "one document" if a.doc == b.doc else "two documents"
                counts["joined" if one else "kept apart"][f"{words}, {where}"] += 1
    return counts


def _class(m: Mention) -> str:
    return {"VERB": "verb", "NOUN": "noun", "PROPN": "noun"}.get(m.upos, "other word")


def report(stories: Sequence[Story], ways: Mapping[str, Callable[[Story], Found]], bar: float, title: str) -> Found:
    """Print the scope's table and return the last way's grouping."""
    gold, found = gold_of(stories), {}
    print(f"\n{title} (bar {bar:.0f})", f"{'':6}{'MUC':>8}{'B3':>8}{'CEAF-e':>8}{'CoNLL':>8}", sep="\n")
    for name, way in ways.items():
        found = {k: v for s in stories for k, v in way(s).items()}
        print(row(name, gold, groups_of(found)), flush=True)
    return found


def main() -> None:
    """Print the tables."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--shared", type=Path, default=SHARED)
    folder = ask.parse_args().shared / FOLDER
    if not folder.exists():
        print(f"skipped: {folder} is not there")
        return
    train, dev = (load(folder, split) for split in ("train", "dev"))
    learnt = [pairs_of(s) for s in stories_of(train, train.subtopic)]
    weigher = fitted(learnt, [int("".join(filter(str.isdigit, p.story.name))) % FOLDS for p in learnt])
    print(f"{sum(map(len, dev.mentions.values()))} mentions; least linkage from the train part: {weigher.least}")
    ways: dict[str, Callable[[Story], Found]] = {
        "same head lemma": by_lemma,
        "the product": by_product,
        "weighed for triggers": lambda s: weigher.group(pairs_of(s)),
    }
    whole = dict.fromkeys(dev.tables, "")
    for title, group in (("within subtopics", dev.subtopic), ("whole corpus", found_stories(dev))):
        stories = stories_of(dev, group)
        if title == "whole corpus":
            everything = stories_of(dev, whole)
            print(f"\n{len(stories)} stories found in the whole corpus; without them:")
            print(row("same head lemma", gold_of(everything), groups_of(by_lemma(everything[0]))))
        found = report(stories, ways, BARS[title], title)
        classes = error_classes([m for s in stories for m in s.mentions], found)
        for kind, counts in classes.items():
            print(f"  pairs wrongly {kind}: " + "; ".join(f"{n} {what}" for what, n in counts.most_common(6)))


if __name__ == "__main__":
    main()
