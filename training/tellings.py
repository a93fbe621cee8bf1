"""Invented stories → batches that teach which spans tell the same fact and which words head a telling."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from rashomon.language import segment
from rashomon.models import decode
from rashomon.models.pieces import Pieces
from training import corpus, fit
from training.batches import LONGEST, Encoded, collated, encoded
from training.mentions import ANY, OUT, bits, unclear
from training.network import Encoder, Reader

TEMPERATURE = 0.07
OTHER_VALUE = 0.5  # weight of a pair that tells the same fact with different values


@dataclass
class Telling:
    """One span: its words as (sentence, word) pairs, its fact, its value; the name of whose word it is, "" for none."""

    article: str
    start: int
    stop: int
    words: list[tuple[int, int]]
    fact: str
    value: str | None
    source: str = ""


@dataclass
class StoryExample:
    """One story: all sentences of all its articles and all its tellings."""

    name: str
    held_out: bool
    sentences: list[list[str]]
    allowed: list[list[int]]
    tellings: list[Telling]
    heads: list[list[float]]


def stories(groups: Collection[str] = ("shown", "left out")) -> list[StoryExample]:
    """The invented stories of some groups; those that no reader is trained on are held out."""
    return [_example(s) for s in corpus.invented(groups)]


def _example(story: corpus.Story) -> StoryExample:
    key = story.key
    sentences: list[list[str]] = []
    places: dict[str, list[tuple[int, int, int, int]]] = {}
    for page in story.pages:
        text, spots = page.text, []
        for a, b in segment.sentences(text, 0, len(text)):
            row = segment.tokens(text, a, b)
            spots += [(s, e, len(sentences), i) for i, (s, e) in enumerate(row)]
            sentences.append([text[s:e] for s, e in row])
        places[page.uri] = spots
    people = {tuple(q["speaker"].split()) for q in key["quotes"] if q["speaker"].split()[0][:1].isupper()}
    tellings = []
    for fact in key["facts"]:
        for t in fact["told"]:
            inside = [(s, w) for a, b, s, w in places[t["article"]] if a < t["end"] and b > t["start"]]
            if inside:
                by = t.get("by", "-").split(">")[0].strip().removeprefix("-")
                tellings.append(Telling(t["article"], t["start"], t["end"], inside, fact["id"], t.get("v"), by))
    return StoryExample(
        story.name,
        story.held_out,
        sentences,
        [_people(row, people) for row in sentences],
        tellings,
        [[0.0] * len(row) for row in sentences],
    )


def _people(words: list[str], people: set[tuple[str, ...]]) -> list[int]:
    """Speakers' full names are persons; other capitalised words are left open."""
    allowed = [ANY if unclear(w) else OUT for w in words]
    for name in people:
        if len(name) < 2:
            continue
        for i in range(len(words) - len(name) + 1):
            if tuple(words[i : i + len(name)]) == name:
                allowed[i : i + len(name)] = [bits(["person"], j > 0) for j in range(len(name))]
    return allowed


Parse = tuple[list[int], list[str]]  # head (-1 for the root) and relation of each word


def mark_heads(example: StoryExample, parses: Sequence[Parse]) -> None:
    """Sets `heads`: the word of each telling whose own head lies outside the span."""
    for telling in example.tellings:
        sentence = telling.words[0][0]
        inside = {w for s, w in telling.words if s == sentence}
        head, rel = parses[sentence]
        tops = [w for w in sorted(inside) if head[w] not in inside and rel[w] != "punct"]
        if tops:
            example.heads[sentence][min(tops, key=lambda w: (_depth(head, w), w))] = 1.0


def _depth(head: list[int], word: int) -> int:
    steps = 0
    while head[word] >= 0:
        word, steps = head[word], steps + 1
    return steps


def parses(sentences: Sequence[list[str]], model: Reader, pieces: Pieces, rel_names: list[str]) -> list[Parse]:
    """Trees of tokenised sentences under the network as it is."""
    rows = [_cut(words, pieces) for words in sentences]
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    found: dict[int, Parse] = {}
    for at in range(0, len(order), 24):
        part = order[at : at + 24]
        heads, scores, rels = _three_best(model, collated([rows[i] for i in part]))
        for k, i in enumerate(part):
            n, rest = len(rows[i].first), len(sentences[i]) - len(rows[i].first)
            names = [[rel_names[r] for r in row] for row in rels[k][:n].tolist()]
            head, rel = decode.tree(heads[k][:n].numpy(), scores[k][:n].numpy(), names)
            found[i] = (head + [head.index(-1)] * rest, rel + ["dep"] * rest)
    return [found[i] for i in range(len(rows))]


def _three_best(model: Reader, b: dict[str, Tensor]) -> tuple[Tensor, Tensor, Tensor]:
    """Heads (0 = root), log-probabilities and relations of each word's three best heads, all [B,W,3]."""
    with torch.no_grad():
        state = model.grammar_mix(model.encoder(b["ids"], b["shapes"], b["mask"]))
        words, root = model.words(state, b["first"]), state[:, :1]
        every = torch.log_softmax(model.arcs(words, root, b["there"]), -1)
        scores, heads = torch.topk(functional.pad(every, (0, 2), value=-1e4), 3, -1)
        heads = heads * (heads < every.shape[-1])
        return heads, scores, model.relations(words, root, heads).argmax(-1)


def _cut(words: list[str], pieces: Pieces) -> Encoded:
    """A sentence cut to the longest training length."""
    while len(row := encoded(words, pieces)) > LONGEST:
        words = words[: len(words) * 3 // 4]
    return row


def span_vectors(
    model: Reader, teacher: Encoder | None, example: StoryExample, pieces: Pieces, pick: random.Random | None
) -> tuple[Tensor, dict[str, Tensor]]:
    """Vectors [tellings, 96] of a story, and the losses of its words; `pick` moves the spans' borders a little."""
    rows = []
    for words, allowed, heads in zip(example.sentences, example.allowed, example.heads, strict=True):
        row = _cut(words, pieces)
        row.allowed, row.telling = allowed[: len(row.first)], heads[: len(row.first)]
        rows.append(row)
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    parts = [order[: len(order) // 2], order[len(order) // 2 : len(order) * 5 // 6], order[len(order) * 5 // 6 :]]
    vectors: dict[int, Tensor] = {}
    sums: dict[str, Tensor] = {}
    for i, part in enumerate(p for p in parts if p):
        b = collated([rows[j] for j in part])
        if teacher is None:
            states = model.encoder(b["ids"], b["shapes"], b["mask"])
        else:
            found, states = fit.losses(model, teacher, b, distil=i == 1)
            for name, value in found.items():
                sums[name] = sums.get(name, torch.zeros(())) + value * (
                    len(part) / len(rows) if name != "sentence" else 1.0
                )
        told = model.claim_vectors(model.words(model.claim_mix(states), b["first"]))
        vectors |= {j: told[k] for k, j in enumerate(part)}
    spans = []
    for t in example.tellings:
        words = [(s, w) for s, w in t.words if w < len(rows[s].first)] or [(t.words[0][0], 0)]
        if pick is not None and len(words) > 3 and pick.random() < 0.4:
            words = words[pick.randint(0, 1) : len(words) - pick.randint(0, 2)]
        by_sentence: dict[int, list[int]] = {}
        for s, w in words:
            by_sentence.setdefault(s, []).append(w)
        spans.append(torch.cat([vectors[s][ws] for s, ws in by_sentence.items()]).mean(0))
    return functional.normalize(torch.stack(spans), dim=-1), sums


def relations(tellings: Sequence[Telling]) -> tuple[Tensor, Tensor]:
    """(weights of positive pairs, 1 for negative pairs), both [n, n]; overlapping spans of one article are neither."""
    n = len(tellings)
    positive, negative = torch.zeros(n, n), torch.zeros(n, n)
    for i, a in enumerate(tellings):
        for j, b in enumerate(tellings):
            overlap = a.article == b.article and a.start < b.stop and b.start < a.stop
            if i == j or overlap:
                continue
            if a.fact == b.fact:
                positive[i, j] = OTHER_VALUE if a.value and b.value and a.value != b.value else 1.0
            else:
                negative[i, j] = 1.0
    return positive, negative


def claim_loss(vectors: Tensor, positive: Tensor, negative: Tensor, scale: Tensor) -> Tensor:
    """Same-fact pairs against the story's other tellings; a pairwise cost keeps one threshold for all stories."""
    cosine = vectors @ vectors.T
    score = cosine / TEMPERATURE
    others = torch.logsumexp(score.masked_fill(negative == 0, -1e4), -1, keepdim=True)
    lost = torch.logaddexp(others.expand_as(score), score) - score
    contrast = (lost * positive).sum() / positive.sum().clamp(min=1.0)
    logit = scale[0].exp() * (cosine - scale[1])
    weight = positive + negative * (positive.sum() / negative.sum().clamp(min=1.0)) * 3.0
    pairwise = functional.binary_cross_entropy_with_logits(
        logit, (positive > 0).float(), weight=weight, reduction="sum"
    ) / weight.sum().clamp(min=1.0)
    return contrast + pairwise


def story_step(example: StoryExample, pieces: Pieces, pick: random.Random) -> fit.Step:
    """A step over one story."""

    def step(model: Reader, teacher: Encoder) -> dict[str, Tensor]:
        vectors, parts = span_vectors(model, teacher, example, pieces, pick)
        return parts | {"claim": claim_loss(vectors, *relations(example.tellings), model.claim_scale)}

    return step


def pair_scores(told: Sequence[Sequence[Telling]], vectors: Sequence[Tensor]) -> tuple[list[bool], list[float]]:
    """Every cross-article pair of a story's tellings: is it the same fact, and its cosine."""
    gold, score = [], []
    for rows, found in zip(told, vectors, strict=True):
        cosine = (found @ found.T).tolist()
        for i, a in enumerate(rows):
            for j in range(i + 1, len(rows)):
                b = rows[j]
                if a.article != b.article:
                    gold.append(a.fact == b.fact)
                    score.append(cosine[i][j])
    return gold, score
