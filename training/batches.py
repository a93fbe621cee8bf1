"""Examples → padded tensors, in batches of about equal size."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from rashomon.models import lemmas
from rashomon.models.pieces import Pieces
from training.grammar import Sentence

LONGEST = 200  # pieces; longer training sentences are left out
IGNORE = -100


@dataclass
class Labels:
    """The label lists of the tagging heads, in the order of the network's outputs."""

    upos: list[str]
    xpos: list[str]
    lemma: list[str]
    rel: list[str]

    @staticmethod
    def of(trees: Sequence[Sentence], fewest_lemmas: int = 3) -> Labels:
        """All tags and relations of the trees, and the lemma rules seen a few times."""
        rules: dict[str, int] = {}
        for tree in trees:
            for form, lemma in zip(tree.words, tree.lemma, strict=True):
                name = lemmas.rule(form, lemma)
                rules[name] = rules.get(name, 0) + 1
        kept = sorted((r for r, n in rules.items() if n >= fewest_lemmas), key=lambda r: (-rules[r], r))
        columns = [
            sorted({x for t in trees for x in column(t)})
            for column in (lambda t: t.upos, lambda t: t.xpos, lambda t: t.rel)
        ]
        return Labels(columns[0], columns[1], kept, columns[2])


@dataclass
class Encoded:
    """One sentence ready for padding; a task's columns are None where it has no labels for it."""

    ids: list[int]
    shapes: list[int]
    first: list[int]
    tree: dict[str, list[int]] | None = None
    allowed: list[int] | None = None
    telling: list[float] | None = None

    def __len__(self) -> int:
        return len(self.ids)


def numbered(tree: Sentence, labels: Labels) -> dict[str, list[int]]:
    """Label numbers of a tree's columns; rare lemma rules are ignored."""
    rules = {r: i for i, r in enumerate(labels.lemma)}
    return {
        "upos": [labels.upos.index(x) if x in labels.upos else IGNORE for x in tree.upos],
        "xpos": [labels.xpos.index(x) if x in labels.xpos else IGNORE for x in tree.xpos],
        "lemma": [rules.get(lemmas.rule(f, w), IGNORE) for f, w in zip(tree.words, tree.lemma, strict=True)],
        "head": tree.head,
        "rel": [labels.rel.index(x) if x in labels.rel else IGNORE for x in tree.rel],
    }


def encoded(words: list[str], pieces: Pieces, **columns: object) -> Encoded:
    """Word pieces of a sentence with its label columns."""
    return Encoded(*pieces.sentence(words), **columns)  # type: ignore[arg-type]


def batches(examples: Sequence[Encoded], pieces_a_batch: int, pick: random.Random) -> list[list[Encoded]]:
    """Batches of sentences of about the same length, in random order."""
    rows = [e for e in examples if len(e) <= LONGEST and e.first]
    rows = sorted(rows, key=lambda e: len(e) + pick.random() * 6)
    out: list[list[Encoded]] = []
    now: list[Encoded] = []
    longest = 0
    for row in rows:
        longest = max(longest, len(row))
        if now and longest * (len(now) + 1) > pieces_a_batch:
            out.append(now)
            now, longest = [], len(row)
        now.append(row)
    out += [now] if now else []
    pick.shuffle(out)
    return out


def padded(rows: Sequence[Sequence[float]], fill: float, dtype: torch.dtype = torch.long) -> Tensor:
    """[B, longest]."""
    width = max(len(r) for r in rows)
    return torch.tensor([[*r, *[fill] * (width - len(r))] for r in rows], dtype=dtype)


def collated(batch: Sequence[Encoded]) -> dict[str, Tensor]:
    """ids, shapes, mask [B,L]; first, there [B,W]; and the label columns that the whole batch has."""
    out = {
        "ids": padded([e.ids for e in batch], 0),
        "shapes": padded([e.shapes for e in batch], 0),
        "mask": padded([[1] * len(e) for e in batch], 0),
        "first": padded([e.first for e in batch], 0),
        "there": padded([[1] * len(e.first) for e in batch], 0),
    }
    if all(e.tree is not None for e in batch):
        for name in ("upos", "xpos", "lemma", "head", "rel"):
            out[name] = padded([e.tree[name] for e in batch if e.tree], IGNORE)
    if all(e.allowed is not None for e in batch):
        out["allowed"] = padded([e.allowed for e in batch if e.allowed is not None], (1 << 15) - 1)
    if all(e.telling is not None for e in batch):
        out["telling"] = padded([e.telling for e in batch if e.telling is not None], -1.0, torch.float)
    return out
