"""A second mention head: it puts the reader's own right by what the layer of meaning and the words beside see.

Everything else stays as it is: the layer's words are taken as they come out of training.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from rashomon.language.mentionkinds import settled
from rashomon.models import decode
from training import mentions
from training.batches import padded
from training.fit import mention_loss
from training.layers import GRAMMAR, MIX, SCORES, STATE, Half, Seen, batches, below, learn, lower_layers, stacked
from training.mentions import ANY, TAGS, Named, span_counts
from training.network import Meaning, Names

SEEN = (STATE, GRAMMAR, MIX, SCORES)
PASSES = 4
RATE = 1e-3
FROM_GMB, TWEETS = 12_000, 4_000  # sentences
# How much of what it has learned is put over the first head's scores: the most on one half of each held-back set.
TRUST = 0.6
MAIN = ("person", "organisation", "place")


@dataclass
class SeenNames:
    """A sentence with mentions: the words as the own layer [words, 384] and the mention head [words, 384] see them.

    And the mention head's scores [words, tags].
    """

    row: Named
    words: Half
    mixed: Half
    scores: Half

    def __len__(self) -> int:
        return len(self.words)


def seen_names(folder: Path, model: Meaning, rows: Sequence[Named]) -> list[SeenNames]:
    """Sentences with mentions, as the lower layers and the trained own layer see them."""
    model.eval()
    out = []
    for n, (ids, _, first), (state, grammar, mixed, scores) in lower_layers(folder, [r.words for r in rows], SEEN):
        b = below([Seen(state[: len(ids)], grammar[: len(ids)], first)])
        with torch.no_grad():
            words = model.words(b["state"], b["grammar"], b["mask"], b["first"])[0].numpy().astype(np.float16)
        out.append(SeenNames(rows[n], words, mixed[first], scores[: len(first)].copy()))
    return out


def collated(batch: Sequence[SeenNames]) -> dict[str, Tensor]:
    """words, mixed [B,W,384], scores [B,W,tags], there and allowed tags [B,W]."""
    return {
        "words": stacked([s.words for s in batch]),
        "mixed": stacked([s.mixed for s in batch]),
        "scores": stacked([s.scores for s in batch]),
        "there": padded([[1] * len(s.words) for s in batch], 0).float(),
        "allowed": padded([s.row.allowed for s in batch], ANY),
    }


def named_examples(data: Path, seed: int) -> list[Named]:
    """The training parts of the mention sets, the clean ones twice, names swapped more than in `training.recipe`."""
    pick = random.Random(seed)
    clean = mentions.crossner(data)[0] + mentions.re3d(data)[0] + mentions.wikigold(data)[0] + mentions.wnut(data)
    clean += [n for _, n in mentions.gum(data, "train") if n.spans]
    rows = 2 * clean + pick.sample(mentions.gmb(data)[0], FROM_GMB) + pick.sample(mentions.tweets(data), TWEETS)
    swapped = [mentions.swapped(r, pick, people=0.7, places=0.35) for r in rows]
    return [replace(r, words=mentions.recased(r.words, pick, 0.06)) for r in swapped]


def held_back(data: Path) -> list[Named]:
    """What the mention sets hold back."""
    rows = mentions.wikigold(data)[1] + mentions.re3d(data)[1] + mentions.crossner(data)[1] + mentions.gmb(data)[1]
    return rows + [n for _, n in mentions.gum(data, "dev")]


def scored(model: Names, rows: Sequence[SeenNames]) -> dict[str, float]:
    """Span F1 of persons, organisations and places, as `evals.reader` counts them, of each set."""
    hits: dict[str, Counter[str]] = defaultdict(Counter)
    with torch.no_grad():
        for batch in batches(rows, random.Random(0)):
            b = collated(batch)
            scores = model(b["words"], b["mixed"], b["scores"], b["there"]).numpy()
            best = decode.best_tags(scores, b["there"].numpy().astype(np.int64), TAGS).tolist()
            for seen, row in zip(batch, best, strict=True):
                found = settled(seen.row.words, decode.mentions(row[: len(seen.words)], TAGS))
                hits[seen.row.source].update(span_counts(seen.row, found, MAIN))
    return {n: round(200 * c["right"] / max(1, c["gold"] + c["found"]), 1) for n, c in sorted(hits.items())}


def trained(folder: Path, meaning: Meaning, data: Path, seed: int) -> Names:
    """A second mention head on the reader in a folder and its trained layer of meaning."""
    torch.manual_seed(seed)
    train, dev = (seen_names(folder, meaning, rows) for rows in (named_examples(data, seed), held_back(data)))
    model, pick = Names(len(TAGS)), random.Random(seed)
    steps = [partial(_loss, model, b) for _ in range(PASSES) for b in batches(train, pick)]
    report = partial(_report, model, dev)
    learn(model, steps, [(list(model.parameters()), RATE)], report)
    with torch.no_grad():
        for part in model.tags.parameters():
            part.mul_(TRUST)
    return model.eval()


def _report(model: Names, dev: Sequence[SeenNames], step: int) -> None:
    print(f"step {step}", scored(model, dev), flush=True)


def _loss(model: Names, batch: Sequence[SeenNames]) -> dict[str, Tensor]:
    b = collated(batch)
    return {"name": mention_loss(model(b["words"], b["mixed"], b["scores"], b["there"]), b["allowed"])}
