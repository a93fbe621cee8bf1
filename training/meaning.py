"""Grows the shipped reader by the heads of meaning: `python -m training.meaning --ship src/rashomon/models/weights`.

Roles of predicates, factuality and reporting are learned over one layer of their own that stands beside the encoder's
last, and so is what puts the mention head's scores right; every other part of the network stays as it is, to the bit.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from rashomon.language import roles
from rashomon.language.clauses import children_of
from rashomon.models import catalog, decode
from rashomon.models.decode import ROLES, Reading
from rashomon.models.encoder import OnnxReader
from training import frames, mentionhead
from training.batches import IGNORE, padded
from training.frames import Framed
from training.grammar import sentences
from training.layers import (
    ARCS,
    FEEDS,
    GRAMMAR,
    OUTPUTS,
    PREFIX,
    STATE,
    Axes,
    Half,
    Seen,
    bare,
    batches,
    below,
    joined,
    learn,
    lower_layers,
    shipped,
)
from training.mentions import TAGS
from training.network import Encoder, Meaning, Names, at
from training.start import SEED, start_weights

PASSES = 8
RATES = (2e-4, 1e-3)  # own layers, heads


Tree = tuple[list[int], list[str]]  # heads (-1 for the root) and relations
Heads = tuple[Meaning, Names]


@dataclass
class SeenFrames(Seen):
    """With its frames, its tree, and the log-probabilities of heads [words, 1 + words]."""

    row: Framed
    tree: Tree
    arcs: Half


def trees_of(folder: Path, rows: Sequence[Sequence[str]]) -> list[Tree]:
    """The trees that the reader itself gives the sentences."""
    found: list[Reading] = OnnxReader(str(folder)).read(rows)
    return [(r.head, r.rel) for r in found]


def seen_frames(folder: Path, rows: Sequence[Framed], trees: Sequence[Tree]) -> list[SeenFrames]:
    """Sentences with frames, as the lower layers see them."""
    out = []
    for n, (ids, _, first), (state, grammar, arcs) in lower_layers(
        folder, [r.words for r in rows], [STATE, GRAMMAR, ARCS]
    ):
        long, w = len(ids), len(first)
        seen = state[:long].copy(), grammar[:long].copy(), first
        out.append(SeenFrames(*seen, rows[n], trees[n], arcs[:w, : 1 + w].copy()))
    return out


def squared(arrays: Sequence[NDArray[np.float16]]) -> Tensor:
    """[B, longest, 1 + longest]; padding is very low."""
    longest = max(map(len, arrays))
    out = np.full((len(arrays), longest, 1 + longest), -1e4, np.float32)
    for k, a in enumerate(arrays):
        out[k, : a.shape[0], : a.shape[1]] = a
    return torch.from_numpy(out)


def collated(batch: Sequence[SeenFrames]) -> dict[str, Tensor]:
    """`below`, and arcs [B,W,1+W]; the predicates' sentences and places [P], and roles [P,W]; word labels [B,W]."""
    words = [len(s.first) for s in batch]
    labels = [frames.tags(f, n) for s, n in zip(batch, words, strict=True) for f in s.row.frames]
    places = [(k, f.predicate) for k, s in enumerate(batch) for f in s.row.frames]
    factual = torch.zeros(2, len(batch), max(words))
    marked = torch.full((len(batch), max(words), 2), -1.0)
    for k, seen in enumerate(batch):
        n, row = words[k], seen.row
        if row.whole:
            marked[k, :n] = 0.0
        for frame in row.frames:
            marked[k, frame.predicate] = torch.tensor([1.0, float(frame.cue)])
        for word, (value, sure) in row.factual.items():
            factual[0, k, word], factual[1, k, word] = value, sure
    return below(batch) | {
        "arcs": squared([s.arcs for s in batch]),
        "batch": torch.tensor([k for k, _ in places], dtype=torch.long),
        "place": torch.tensor([w for _, w in places], dtype=torch.long),
        "roles": padded([*labels, [IGNORE] * max(words)], IGNORE)[:-1],
        "marked": marked,
        "factual": factual,
    }


WEIGHTS = {"role": 4.0, "word": 2.0, "factual": 0.7}


def losses(model: Meaning, batch: Sequence[SeenFrames]) -> dict[str, Tensor]:
    """Weighted losses: roles at the marked predicates, which words are predicates and cues, and factuality."""
    b = collated(batch)
    words = model.words(b["state"], b["grammar"], b["mask"], b["first"])
    out = {}
    if len(b["batch"]):
        scores = model.roles(words, b["arcs"], b["batch"], b["place"])
        out["role"] = functional.cross_entropy(scores.flatten(0, 1), b["roles"].flatten(), ignore_index=IGNORE)
    told = (b["marked"] >= 0).float()
    lost = functional.binary_cross_entropy_with_logits(
        model.predicate_word(words), b["marked"].clamp(min=0), reduction="none"
    )
    out["word"] = (lost * told).sum() / told.sum().clamp(min=1.0)
    value, sure = b["factual"]
    if bool((sure > 0).any()):
        off = functional.smooth_l1_loss(model.factual(words).squeeze(-1), value, reduction="none")
        out["factual"] = (off * sure).sum() / sure.sum()
    return {name: WEIGHTS[name] * value for name, value in out.items()}


def new_meaning() -> Meaning:
    """The own layer begins as the starting model's last."""
    start = Encoder()
    start.load_minilm(start_weights())
    model = Meaning(len(ROLES))
    model.layer.load_state_dict(start.layers[-1].state_dict())
    return model


def best_roles(scores: Tensor) -> tuple[Tensor, Tensor]:
    """Role scores [P,W,roles] → the number of each word's likeliest role and its probability, both [P,W]."""
    sure, best = torch.softmax(scores, -1)[:, :, 1:].max(-1)
    return best + 1, sure


Span = tuple[int, int, int, str]  # number of the frame, first and last word, role


def role_spans(seen: SeenFrames, labels: NDArray[np.int64], sure: NDArray[np.float32]) -> tuple[set[Span], set[Span]]:
    """The spans of the likeliest roles, chosen as in use, and those of the frames; both ends inclusive."""
    marked = np.zeros((len(seen.first), 2), np.float32)
    below, mine = children_of(seen.tree[0]), set()
    for i, frame in enumerate(seen.row.frames):
        marked[:, 0] = 0.0
        marked[frame.predicate, 0] = 1.0
        _, rows = decode.predicates(marked, marked[:, 1], labels[i : i + 1], sure[i : i + 1])
        tops = {word: name for _, word, name in rows}
        found = roles.spans(*seen.tree, below, frame.predicate, tops)
        mine |= {(i, w[0], w[-1], name) for w, name in zip(found, tops.values(), strict=True)}
    return mine, {(i, *role) for i, f in enumerate(seen.row.frames) for role in f.roles}


def scored(model: Meaning, rows: Sequence[SeenFrames]) -> dict[str, float]:
    """Span F1 at the gold predicates, F1 of predicates and of cues, r of factuality."""
    right = gold = found = 0
    hits = {"predicate": [0, 0, 0], "cue": [0, 0, 0]}
    values: list[tuple[float, float]] = []
    with torch.no_grad():
        for batch in batches(rows, random.Random(0)):
            b = collated(batch)
            words = model.words(b["state"], b["grammar"], b["mask"], b["first"])
            labels, sure = best_roles(model.roles(words, b["arcs"], b["batch"], b["place"]))
            marked, factual = model.predicate_word(words) > 0, model.factual(words).squeeze(-1)
            for k, seen in enumerate(batch):
                n = len(seen.first)
                at_these = b["batch"] == k
                mine, theirs = role_spans(seen, labels[at_these, :n].numpy(), sure[at_these, :n].numpy())
                right, gold, found = right + len(mine & theirs), gold + len(theirs), found + len(mine)
                if seen.row.whole:
                    for j, name in enumerate(hits):
                        mine_w = {w for w in range(n) if marked[k, w, j]}
                        theirs_w = {f.predicate for f in seen.row.frames if j == 0 or f.cue}
                        for x, v in enumerate((len(mine_w & theirs_w), len(mine_w), len(theirs_w))):
                            hits[name][x] += v
                values += [(float(factual[k, w]), v) for w, (v, _) in seen.row.factual.items()]
    return {
        "role F1": round(200 * right / (gold + found), 2),
        **{name: round(200 * a / (b + c), 2) for name, (a, b, c) in hits.items()},
        "factual r": round(float(np.corrcoef(np.array(values).T)[0, 1]), 4),
    }


def fit(model: Meaning, rows: Sequence[SeenFrames], dev: Sequence[SeenFrames], plan: Plan) -> None:
    """Passes over all rows."""
    pick = random.Random(plan.seed)
    steps = [partial(losses, model, b) for _ in range(plan.passes) for b in batches(rows, pick)]
    own = list(model.layer.parameters())
    rest = [p for p in model.parameters() if all(p is not q for q in own)]
    report = lambda step: print(f"step {step}", scored(model, dev), flush=True)  # noqa: E731
    learn(model, steps, [(own, RATES[0]), (rest, RATES[1])], report)


class Shipped(nn.Module):
    """The heads as they run in use: roles at the words that the network takes for predicates, labels chosen inside."""

    def __init__(self, model: Meaning, names: Names) -> None:
        super().__init__()
        self.model, self.names = model, names

    def forward(
        self,
        state: Tensor,
        grammar: Tensor,
        arcs: Tensor,
        mixed: Tensor,
        scores: Tensor,
        mask: Tensor,
        first: Tensor,
        there: Tensor,
    ) -> tuple[Tensor, ...]:
        """The arrays named in OUTPUTS."""
        words = self.model.words(state, grammar, mask, first)
        named = self.names(words, at(mixed, first), scores, there.to(words.dtype))
        marked = torch.sigmoid(self.model.predicate_word(words))
        place = torch.nonzero((marked[:, :, 0] >= decode.PREDICATE) & (there > 0))
        best, sure = best_roles(self.model.roles(words, arcs, place[:, 0], place[:, 1]))
        return marked, self.model.factual(words).squeeze(-1), best.to(torch.int32), sure, place, named


def ship(reader: Path, heads: Heads, folder: Path) -> str:
    """The reader with the heads joined to it and its card, into a folder; the sha256 of its network."""
    args = (
        torch.ones(2, 9, 384),
        torch.ones(2, 9, 384),
        torch.ones(2, 5, 6),
        torch.ones(2, 9, 384),
        torch.ones(2, 5, len(TAGS)),
        *(torch.ones(2, n, dtype=torch.long) for n in (9, 5, 5)),
    )
    axes: Axes = {n: {0: "batch", 1: "pieces"} for n in ("state", "grammar", "mixed", "attention_mask")}
    axes |= {"arcs": {0: "batch", 1: "words", 2: "heads"}}
    axes |= {n: {0: "batch", 1: "words"} for n in ("scores", "word_index", "word_mask", *OUTPUTS)}
    axes |= {n: {0: "predicates", 1: "words"} for n in ("roles", "sure")} | {"role_at": {0: "predicates"}}
    network = bare(onnx.load(str(reader / catalog.NETWORK)))
    grown_on = joined(network, PREFIX, Shipped(*heads), args, FEEDS, axes)
    return shipped(grown_on, reader, folder, {"roles": list(ROLES)})


def examples(data: Path, reader: Path) -> tuple[list[SeenFrames], list[SeenFrames]]:
    """The training sentences of EWT, with its own trees, and of MASC, with the reader's; and EWT dev's."""
    gold = {t.sent_id: ([h - 1 for h in t.head], t.rel) for t in sentences(data / "grammar/ewt_train.conllu.gz")}
    ewt, masc, dev = (frames.propbank_ewt(data, "train"), frames.propbank_masc(data), frames.propbank_ewt(data, "dev"))
    parts = (
        (ewt + masc, [gold[r.name] for r in ewt] + trees_of(reader, [r.words for r in masc])),
        (dev, trees_of(reader, [r.words for r in dev])),
    )
    for rows, trees in parts:
        frames.find_tops(rows, trees)
    train, held = (seen_frames(reader, rows, trees) for rows, trees in parts)
    return train, held


@dataclass(frozen=True)
class Plan:
    """Where the data and the reader are; how long to train on which share of the frames, from which seed."""

    data: Path
    reader: Path
    save: Path
    passes: int = PASSES
    seed: int = SEED
    share: float = 1.0
    load: Path | None = None  # weights of the layer of meaning that are to stay


def grown(plan: Plan) -> Heads:
    """Trains or loads the heads of meaning, then trains the second mention head on them."""
    torch.manual_seed(plan.seed)
    model = new_meaning()
    if plan.load:
        model.load_state_dict(torch.load(plan.load, weights_only=True))
    else:
        rows, dev = examples(plan.data, plan.reader)
        kept = random.Random(SEED).sample(rows, round(plan.share * len(rows)))
        fit(model, kept, dev, plan)
        torch.save(model.state_dict(), plan.save)
    return model.eval(), mentionhead.trained(plan.reader, model, plan.data, plan.seed)


def main() -> None:
    """Trains the heads on the lower layers of a reader and, where asked to, joins them to it."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--data", type=Path, default=Path("../shared/data"))
    ask.add_argument("--reader", type=Path, default=catalog.WEIGHTS, help="folder of the reader that is to grow")
    ask.add_argument("--save", type=Path, default=Path(".runs/meaning.pt"), help="where the layer's weights are kept")
    ask.add_argument("--load", type=Path, help="weights of the layer; only the second mention head is trained")
    ask.add_argument("--ship", type=Path, help="folder for the grown reader; without it nothing is exported")
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--passes", type=int, default=PASSES)
    ask.add_argument("--seed", type=int, default=SEED)
    ask.add_argument("--share", type=float, default=1.0, help="of the training sentences, for a learning curve")
    args = ask.parse_args()
    torch.set_num_threads(args.threads)
    heads = grown(Plan(args.data, args.reader, args.save, args.passes, args.seed, args.share, args.load))
    if args.ship:
        print(ship(args.reader, heads, args.ship))


if __name__ == "__main__":
    main()
