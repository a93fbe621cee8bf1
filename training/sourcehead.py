"""Whose word a telling is, learnt from the marked stories: a head over the reader's frozen layers.

For every word of a telling the head points at a word of the sentence that names the source, or at nobody. A story
marks the source by a name; the words of the sentence that the name shares are what it may point at. Where the sentence
has none of them, but a pronoun that may mean the source, nothing is learnt. What no telling holds is nobody's word, of
less weight: a story marks only what other articles tell too.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from rashomon.models import catalog
from training import tellings
from training.batches import padded
from training.layers import (
    ARCS,
    LAST,
    MEANT,
    SOURCE,
    SOURCE_HEAD,
    STATE,
    Axes,
    Half,
    batches,
    joined,
    learn,
    lower_layers,
    shipped,
    stacked,
    without,
)
from training.network import Sources, at
from training.start import SEED

PASSES = 4
RATE = 1e-3
PLAIN = frozenset(
    "the of a an and two one his her their its three in by to for at on from with as mr mrs ms not".split()
)
PRONOUNS = frozenset("he she it they we i who his her their its our my".split())
UNMARKED = 0.3  # weight of a word that no telling holds, to one that a telling does
LEAST, STEM = 3, 6  # letters that a name's word must have, and those that it must share
FEEDS = {
    "state": STATE,
    "last": LAST,
    "meant": MEANT,
    "arcs": ARCS,
    "word_index": "word_index",
    "word_mask": "word_mask",
}


@dataclass
class SeenSentence:
    """A sentence with tellings: words [words, 1152], arcs [words, 1 + words]; what each word may point at.

    `wanted` [words, 1 + words] is 1 there, `weight` [words] says how much is made of it, 0 where nothing is known.
    """

    words: Half
    arcs: Half
    wanted: NDArray[np.bool_]
    weight: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.words)


def naming(words: Sequence[str], name: str) -> list[int]:
    """The words of a sentence that a name shares."""
    parts = {p[:STEM] for p in re.findall(r"\w+", name.casefold()) if p not in PLAIN and len(p) >= LEAST}
    return [i for i, word in enumerate(words) if word.casefold()[:STEM] in parts]


def labels(
    words: Sequence[str], told: Sequence[tuple[tellings.Telling, list[int]]]
) -> tuple[NDArray[np.bool_], NDArray[np.float32]]:
    """What each word of a sentence may point at [words, 1 + words], and its weight [words], 0 where it is not known.

    Of nested tellings the inner one counts.
    """
    wanted, weight = np.zeros((len(words), 1 + len(words)), np.bool_), np.full(len(words), UNMARKED, np.float32)
    wanted[:, 0] = True
    for telling, inside in sorted(told, key=lambda t: t[0].start - t[0].stop):
        named = naming(words, telling.source)
        row = np.zeros(1 + len(words), np.bool_)
        row[[1 + i for i in named]] = True
        row[0] = not named and (not telling.source or PRONOUNS.isdisjoint(w.casefold() for w in words))
        wanted[inside], weight[inside] = row, row.any()
    return wanted, weight


def seen_sentences(folder: Path, story: tellings.StoryExample) -> list[SeenSentence]:
    """The sentences of a story that tell something, as the reader in a folder sees them."""
    told: dict[int, list[tuple[tellings.Telling, list[int]]]] = {}
    for telling in story.tellings:
        for s in dict.fromkeys(s for s, _ in telling.words):
            told.setdefault(s, []).append((telling, [w for t, w in telling.words if t == s]))
    numbers = sorted(told)
    out = []
    nodes = (STATE, LAST, MEANT, ARCS)
    rows = [story.sentences[s] for s in numbers]
    for n, (_, _, first), (state, last, meant, arcs) in lower_layers(folder, rows, nodes, whole=True):
        long = len(first)
        wanted, weight = labels(rows[n], told[numbers[n]])
        words = np.concatenate([state[first], last[first], meant[:long]], -1)
        out.append(SeenSentence(words, arcs[:long, : 1 + long].copy(), wanted, weight))
    return out


def collated(batch: Sequence[SeenSentence]) -> dict[str, Tensor]:
    """words [B,W,1152], arcs and wanted [B,W,1+W], there and weight [B,W]."""
    wide = max(map(len, batch))
    arcs = np.full((len(batch), wide, 1 + wide), -1e4, np.float32)
    wanted, weight = np.zeros((len(batch), wide, 1 + wide), np.float32), np.zeros((len(batch), wide), np.float32)
    for k, one in enumerate(batch):
        n = len(one)
        arcs[k, :n, : 1 + n], wanted[k, :n, : 1 + n], weight[k, :n] = one.arcs, one.wanted, one.weight
    return {
        "words": stacked([s.words for s in batch]),
        "arcs": torch.from_numpy(arcs),
        "wanted": torch.from_numpy(wanted),
        "there": padded([[1] * len(s) for s in batch], 0),
        "weight": torch.from_numpy(weight),
    }


def losses(model: Sources, batch: Sequence[SeenSentence]) -> dict[str, Tensor]:
    """Minus the log of the summed probability of what each word of a telling may point at."""
    b = collated(batch)
    scores = torch.log_softmax(model(b["words"], b["arcs"], b["there"]), -1)
    lost = -torch.logsumexp(scores.masked_fill(b["wanted"] == 0, -1e4), -1)
    return {"source": (lost * b["weight"]).sum() / b["weight"].sum().clamp(min=1.0)}


def scored(model: Sources, rows: Sequence[SeenSentence]) -> str:
    """Of words of tellings with a source in their sentence and of those without: how many point at one, how surely."""
    sure, right, own = [], [], []
    with torch.no_grad():
        for batch in batches(rows, random.Random(0)):
            b = collated(batch)
            chances = torch.softmax(model(b["words"], b["arcs"], b["there"]), -1)
            best = chances[:, :, 1:].argmax(-1, keepdim=True)
            hit = torch.gather(b["wanted"][:, :, 1:], -1, best).squeeze(-1)
            told = b["weight"] == 1
            sure += (1 - chances[:, :, 0])[told].tolist()
            right += hit[told].tolist()
            own += b["wanted"][:, :, 0][told].tolist()
    s, r, o = (np.array(x) for x in (sure, right, own))
    return "; ".join(
        f"from {least}: found {(r * (s >= least) * (1 - o)).sum() / (1 - o).sum():.3f} "
        f"of others' words, right {(r * (s >= least)).sum() / max(1, (s >= least).sum()):.3f}, "
        f"of the outlet's {(o * (s >= least)).sum() / o.sum():.3f}"
        for least in (0.5, 0.7, 0.9)
    )


def trained(rows: Sequence[SeenSentence], held: Sequence[SeenSentence], seed: int = SEED) -> Sources:
    """A source head; how well it does on the sentences held back is printed on the way."""
    torch.manual_seed(seed)
    model, pick = Sources(), random.Random(seed)
    steps: list[Callable[[], dict[str, Tensor]]] = []
    for _ in range(PASSES):
        steps += [partial(losses, model, b) for b in batches(rows, pick)]
    learn(model, steps, [(list(model.parameters()), RATE)], lambda step: None)
    print(scored(model.eval(), held), flush=True)
    return model


class Shipped(nn.Module):
    """The head as it runs in use."""

    def __init__(self, model: Sources) -> None:
        super().__init__()
        self.model = model

    def forward(
        self, state: Tensor, last: Tensor, meant: Tensor, arcs: Tensor, first: Tensor, there: Tensor
    ) -> tuple[Tensor, Tensor]:
        """The arrays named in SOURCE: the likeliest source's number [B,W] and that it has one [B,W]."""
        words = torch.cat([at(state, first), at(last, first), meant], -1)
        chances = torch.softmax(self.model(words, arcs, there), -1)
        return chances[:, :, 1:].argmax(-1).to(torch.int32), 1.0 - chances[:, :, 0]


def ship(reader: Path, model: Sources, folder: Path) -> str:
    """The reader with the head joined to it and its card, into a folder; the sha256 of its network."""
    args = (
        *(torch.ones(2, n, 384) for n in (9, 9, 5)),
        torch.ones(2, 5, 6),
        *(torch.ones(2, 5, dtype=torch.long) for _ in range(2)),
    )
    axes: Axes = {n: {0: "batch", 1: "words"} for n in ("meant", "word_index", "word_mask", *SOURCE)}
    axes |= {n: {0: "batch", 1: "pieces"} for n in ("state", "last")}
    axes |= {"arcs": {0: "batch", 1: "words", 2: "heads"}}
    network = without(onnx.load(str(reader / catalog.NETWORK)), SOURCE_HEAD, SOURCE)
    return shipped(joined(network, SOURCE_HEAD, Shipped(model), args, FEEDS, axes), reader, folder)
