"""A second claim head: it puts the reader's claim vectors and claim heads right by stories that it was not trained on.

What the first head says of stories that it was trained on is no sample of what it says of a new one. The second stands
on the encoder's last two layers, which stay as they are; the vectors of both, side by side, are turned into as many
numbers as the first has.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score
from torch import Tensor, nn
from torch.nn import functional

from rashomon.models import catalog
from training import tellings
from training.layers import (
    CLAIM_HEAD,
    CLAIMS,
    FIRST,
    LAST,
    STATE,
    Half,
    joined,
    learn,
    lower_layers,
    renamed,
    shipped,
    without_second_claims,
)
from training.meaning import trees_of
from training.network import CLAIM, Claims, at
from training.start import SEED

PASSES = 4
RATE = 2e-3
TRUST = 1.5  # weight of the first head's vectors beside the second's: the most on stories left out
HEADS = 0.5  # weight of the loss of claim heads
WIDEST = 8.0  # what no turned vector's number is beyond
INPUTS = ("state", "last", "word_index", "vectors", "told")


@dataclass
class SeenStory:
    """A story's words as the encoder's last two layers [words, 768] and the first claim head see them.

    `vectors` [words, 96] and `telling` [words] are what that head says, `heads` [words] what it should; `spans` has the
    words of every telling, of `told`; `same` and `other` [tellings, tellings] are the weights of their pairs.
    """

    words: Half
    vectors: Half
    telling: Half
    heads: NDArray[np.float32]
    told: list[tellings.Telling]
    spans: list[list[int]]
    same: Tensor
    other: Tensor


def seen_story(folder: Path, story: tellings.StoryExample) -> SeenStory:
    """A story as the reader in a folder sees it."""
    tellings.mark_heads(story, trees_of(folder, story.sentences))
    found: dict[int, tuple[Half, Half, Half]] = {}
    nodes = (STATE, LAST, *CLAIMS)
    for n, (_, _, first), (state, last, vectors, telling) in lower_layers(folder, story.sentences, nodes):
        words = np.concatenate([state[first], last[first]], -1)
        found[n] = words, vectors[: len(first)], telling[: len(first)]
    begin = dict(zip(found, np.cumsum([0, *(len(words) for words, _, _ in found.values())]).tolist(), strict=False))
    told, spans = [], []
    for one in story.tellings:
        inside = [begin[s] + w for s, w in one.words if s in found and w < len(found[s][0])]
        if inside:
            told.append(one)
            spans.append(inside)
    heads = np.concatenate([np.array(story.heads[s][: len(f[0])], np.float32) for s, f in found.items()])
    words, vectors, telling = (np.concatenate([f[k] for f in found.values()]) for k in range(3))
    return SeenStory(words, vectors, telling, heads, told, spans, *tellings.relations(told))


def said(model: Claims, story: SeenStory) -> tuple[Tensor, Tensor]:
    """Both heads' vectors [words, 192] and claim heads' scores [words]."""
    arrays = (torch.from_numpy(a.astype(np.float32)) for a in (story.words, story.vectors, story.telling))
    vectors, scores = model(*arrays)
    return vectors, scores


def span_vectors(vectors: Tensor, spans: Sequence[Sequence[int]]) -> Tensor:
    """Normalised means over each telling's words."""
    at_words = torch.tensor([w for span in spans for w in span])
    of_spans = torch.tensor([n for n, span in enumerate(spans) for _ in span])
    sums = torch.zeros(len(spans), vectors.shape[1]).index_add_(0, of_spans, vectors[at_words])
    return functional.normalize(sums, dim=-1)


def losses(model: Claims, story: SeenStory, pick: random.Random) -> dict[str, Tensor]:
    """Weighted losses of a story: tellings of one fact against the others, their borders moved a little, and heads."""
    vectors, scores = said(model, story)
    spans = [
        s[pick.randint(0, 1) : len(s) - pick.randint(0, 2)] if len(s) > 3 and pick.random() < 0.4 else s
        for s in story.spans
    ]
    heads = functional.binary_cross_entropy_with_logits(scores, torch.from_numpy(story.heads))
    return {
        "claim": tellings.claim_loss(span_vectors(vectors, spans), story.same, story.other, model.scale),
        "heads": HEADS * heads,
    }


def turned(model: Claims, stories: Sequence[SeenStory]) -> Claims:
    """The model with `turn` set: the directions in which tellings of these stories lie, at most one in size."""
    with torch.no_grad():
        weight = torch.cat([torch.full((CLAIM,), TRUST), torch.ones(CLAIM)])
        rows = torch.cat([span_vectors(said(model, s)[0] * weight, s.spans) for s in stories])
        directions = torch.linalg.svd(rows, full_matrices=False).Vh[:CLAIM]
        model.turn.copy_(directions * weight / WIDEST)
    return model.eval()


def trained(stories: Sequence[SeenStory], held: Sequence[SeenStory], seed: int = SEED) -> Claims:
    """A second claim head; how well it does on the stories held back is printed on the way."""
    torch.manual_seed(seed)
    model, pick = Claims(), random.Random(seed)
    steps: list[Callable[[], dict[str, Tensor]]] = []
    for _ in range(PASSES):
        steps += [partial(losses, model, s, pick) for s in pick.sample(list(stories), len(stories))]
    learn(model, steps, [(list(model.parameters()), RATE)], lambda step: None)
    turned(model.eval(), stories)
    report(model, held)
    return model


def report(model: Claims, stories: Sequence[SeenStory]) -> None:
    """Print how well cosines rank pairs of tellings, first head and both, and how well claim heads are found."""
    found: dict[str, list[Tensor]] = {"first": [], "both": []}
    heads, scores = [], []
    with torch.no_grad():
        for story in stories:
            vectors, score = said(model, story)
            found["first"].append(span_vectors(vectors[:, :CLAIM], story.spans))
            found["both"].append(span_vectors(vectors @ model.turn.T, story.spans))
            heads += story.heads.tolist()
            scores += score.tolist()
    shown = []
    for name, told in found.items():
        gold, cosines = tellings.pair_scores([s.told for s in stories], told)
        shown.append(f"{name} {average_precision_score(gold, cosines):.4f}")
    print("claim pairs AP", *shown, f"claim heads AP {average_precision_score(heads, scores):.4f}", flush=True)


class Shipped(nn.Module):
    """The head as it runs in use."""

    def __init__(self, model: Claims) -> None:
        super().__init__()
        self.model = model

    def forward(self, state: Tensor, last: Tensor, first: Tensor, vectors: Tensor, told: Tensor) -> tuple[Tensor, ...]:
        """The arrays named in CLAIMS."""
        both, scores = self.model(torch.cat([at(state, first), at(last, first)], -1), vectors, told)
        return both @ self.model.turn.T, torch.sigmoid(scores)


def ship(reader: Path, model: Claims, folder: Path) -> str:
    """The reader with the head joined to it and its card, into a folder; the sha256 of its network."""
    words, pieces = {0: "batch", 1: "words"}, {0: "batch", 1: "pieces"}
    args = (
        *(torch.ones(2, 9, 384) for _ in range(2)),
        torch.ones(2, 5, dtype=torch.long),
        torch.full((2, 5, CLAIM), 0.5),
        torch.full((2, 5), 0.5),
    )
    feeds = dict(zip(INPUTS, (STATE, LAST, "word_index", *FIRST.values()), strict=True))
    axes = {n: pieces if n in ("state", "last") else words for n in (*INPUTS, *CLAIMS)}
    network = without_second_claims(onnx.load(str(reader / catalog.NETWORK)))
    renamed(network.graph, FIRST)
    return shipped(joined(network, CLAIM_HEAD, Shipped(model), args, feeds, axes), reader, folder)
