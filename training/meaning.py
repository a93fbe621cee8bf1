"""Grows the shipped reader by the heads of meaning: `python -m training.meaning --ship src/rashomon/models/weights`.

Roles of predicates, factuality and reporting are learned over one layer of their own that stands beside the encoder's
last; every other part of the network stays as it is, to the bit.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import shutil
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnx.compose
import onnxruntime
import torch
from numpy.typing import NDArray
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from rashomon.language import roles
from rashomon.language.clauses import children_of
from rashomon.models import catalog
from rashomon.models.decode import ROLES, Reading
from rashomon.models.encoder import OnnxReader
from rashomon.models.encoder import padded as inputs
from rashomon.models.pieces import Pieces
from training import frames
from training.batches import IGNORE, LONGEST, padded
from training.fit import rate
from training.frames import Framed
from training.grammar import sentences
from training.network import Encoder, Meaning
from training.start import SEED, start_folder, start_weights

INPUTS = ["state", "grammar", "arcs", "attention_mask", "word_index"]
OUTPUTS = ["predicates", "factual", "roles"]
STATE = "/encoder/layers.4/norm2/LayerNormalization_output_0"
GRAMMAR = "/grammar_mix/Add_5_output_0"
ARCS = "/LogSoftmax_output_0"  # log-probabilities of each word's heads
PREFIX = "meaning/"  # of the names that the heads have in the network
PIECES_A_BATCH = 1800
PASSES = 8
RATES = (2e-4, 1e-3)  # own layers, heads


Tree = tuple[list[int], list[str]]  # heads (-1 for the root) and relations


@dataclass
class Seen:
    """A sentence as the reader's lower layers see it: [pieces, 384] twice, and each word's first piece."""

    row: Framed
    tree: Tree
    state: NDArray[np.float16]
    grammar: NDArray[np.float16]
    arcs: NDArray[np.float16]
    first: list[int]


def trees_of(folder: Path, rows: Sequence[Framed]) -> list[Tree]:
    """The trees that the reader itself gives the sentences."""
    found: list[Reading] = OnnxReader(str(folder)).read([r.words for r in rows])
    return [(r.head, r.rel) for r in found]


def lower_layers(folder: Path, rows: Sequence[Framed], trees: Sequence[Tree], pieces: Pieces) -> list[Seen]:
    """Runs the reader as far as the new layers begin; sentences too long for training are left out."""
    model = onnx.load(str(folder / catalog.NETWORK))
    for name in (STATE, GRAMMAR, ARCS):
        model.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads()
    session = onnxruntime.InferenceSession(model.SerializeToString(), options)
    every = [(row, tree, pieces.sentence(row.words)) for row, tree in zip(rows, trees, strict=True)]
    encoded = sorted((x for x in every if len(x[2][0]) <= LONGEST and x[2][2]), key=lambda x: len(x[2][0]))
    out = []
    for at in range(0, len(encoded), 32):
        part = encoded[at : at + 32]
        state, grammar, arcs = session.run([STATE, GRAMMAR, ARCS], inputs([e for _, _, e in part]))
        for k, (row, tree, (ids, _, first)) in enumerate(part):
            n = len(ids)
            w = len(first)
            parts = (state[k, :n], grammar[k, :n], arcs[k, :w, : 1 + w])
            out.append(Seen(row, tree, *(a.astype(np.float16) for a in parts), first))
    return out


def batches(rows: Sequence[Seen], pick: random.Random) -> list[list[Seen]]:
    """Batches of sentences of about the same length, in random order."""
    order = sorted(rows, key=lambda s: len(s.state) + pick.random() * 6)
    out: list[list[Seen]] = [[]]
    for row in order:
        if out[-1] and len(row.state) * (len(out[-1]) + 1) > PIECES_A_BATCH:
            out.append([])
        out[-1].append(row)
    pick.shuffle(out)
    return out


def stacked(arrays: Sequence[NDArray[np.float16]]) -> Tensor:
    """[B, longest, 384]."""
    out = np.zeros((len(arrays), max(map(len, arrays)), arrays[0].shape[1]), np.float32)
    for k, a in enumerate(arrays):
        out[k, : len(a)] = a
    return torch.from_numpy(out)


def squared(arrays: Sequence[NDArray[np.float16]]) -> Tensor:
    """[B, longest, 1 + longest]; padding is very low."""
    longest = max(map(len, arrays))
    out = np.full((len(arrays), longest, 1 + longest), -1e4, np.float32)
    for k, a in enumerate(arrays):
        out[k, : a.shape[0], : a.shape[1]] = a
    return torch.from_numpy(out)


def collated(batch: Sequence[Seen]) -> dict[str, Tensor]:
    """state, grammar [B,L,384]; mask [B,L]; first [B,W]; predicates [B,P] and roles [B,P,W]; word labels [B,W]."""
    words = [len(s.first) for s in batch]
    most = max(1, *(len(s.row.frames) for s in batch))
    labels = torch.full((len(batch), most, max(words)), IGNORE)
    chosen = torch.zeros(len(batch), most, dtype=torch.long)
    factual = torch.zeros(2, len(batch), max(words))
    marked = torch.full((len(batch), max(words), 2), -1.0)
    for k, seen in enumerate(batch):
        n, row = words[k], seen.row
        if row.whole:
            marked[k, :n] = 0.0
        for i, frame in enumerate(row.frames):
            chosen[k, i] = frame.predicate
            labels[k, i, :n] = torch.tensor(frames.tags(frame, n))
            marked[k, frame.predicate] = torch.tensor([1.0, float(frame.cue)])
        for word, (value, sure) in row.factual.items():
            factual[0, k, word], factual[1, k, word] = value, sure
    return {
        "state": stacked([s.state for s in batch]),
        "grammar": stacked([s.grammar for s in batch]),
        "arcs": squared([s.arcs for s in batch]),
        "mask": padded([[1] * len(s.state) for s in batch], 0),
        "first": padded([s.first for s in batch], 0),
        "predicates": chosen,
        "roles": labels,
        "marked": marked,
        "factual": factual,
    }


def losses(model: Meaning, b: dict[str, Tensor]) -> dict[str, Tensor]:
    """Roles at the marked predicates, which words are predicates and reporting cues, and factuality."""
    words = model.words(b["state"], b["grammar"], b["mask"], b["first"])
    out = {}
    if bool((b["roles"] >= 0).any()):
        scores = model.roles(words, b["arcs"], b["predicates"])
        out["role"] = functional.cross_entropy(scores.flatten(0, 2), b["roles"].flatten(), ignore_index=IGNORE)
    told = (b["marked"] >= 0).float()
    lost = functional.binary_cross_entropy_with_logits(
        model.predicate_word(words), b["marked"].clamp(min=0), reduction="none"
    )
    out["word"] = (lost * told).sum() / told.sum().clamp(min=1.0)
    value, sure = b["factual"]
    if bool((sure > 0).any()):
        off = functional.smooth_l1_loss(model.factual(words).squeeze(-1), value, reduction="none")
        out["factual"] = (off * sure).sum() / sure.sum()
    return out


WEIGHTS = {"role": 4.0, "word": 2.0, "factual": 0.7}


def new_meaning() -> Meaning:
    """The own layer begins as the starting model's last."""
    start = Encoder()
    start.load_minilm(start_weights())
    model = Meaning(len(ROLES))
    model.layer.load_state_dict(start.layers[-1].state_dict())
    return model


def spans(predicate: int, labels: Sequence[int], tree: Tree) -> set[tuple[int, int, str]]:
    """Labels of head words → spans, both ends inclusive."""
    below = children_of(tree[0])
    found = set()
    for word, label in enumerate(labels):
        if label:
            words = roles.span(*tree, below, (predicate, word))
            found.add((words[0], words[-1], ROLES[label]))
    return found


def scored(model: Meaning, rows: Sequence[Seen]) -> dict[str, float]:
    """Span F1 at the gold predicates, F1 of predicates and of cues, r of factuality."""
    model.eval()
    right = gold = found = 0
    hits = {"predicate": [0, 0, 0], "cue": [0, 0, 0]}
    values: list[tuple[float, float]] = []
    with torch.no_grad():
        for batch in batches(rows, random.Random(0)):
            b = collated(batch)
            words = model.words(b["state"], b["grammar"], b["mask"], b["first"])
            best = model.roles(words, b["arcs"], b["predicates"]).argmax(-1)
            marked, factual = model.predicate_word(words) > 0, model.factual(words).squeeze(-1)
            for k, seen in enumerate(batch):
                n = len(seen.first)
                for i, frame in enumerate(seen.row.frames):
                    mine = spans(frame.predicate, best[k, i, :n].tolist(), seen.tree)
                    theirs = set(frame.roles)
                    right, gold, found = right + len(mine & theirs), gold + len(theirs), found + len(mine)
                if seen.row.whole:
                    for j, name in enumerate(hits):
                        mine_w = {w for w in range(n) if marked[k, w, j]}
                        theirs_w = {f.predicate for f in seen.row.frames if j == 0 or f.cue}
                        for x, v in enumerate((len(mine_w & theirs_w), len(mine_w), len(theirs_w))):
                            hits[name][x] += v
                values += [(float(factual[k, w]), v) for w, (v, _) in seen.row.factual.items()]
    model.train()
    return {
        "role F1": round(200 * right / (gold + found), 2),
        **{name: round(200 * a / (b + c), 2) for name, (a, b, c) in hits.items()},
        "factual r": round(float(np.corrcoef(np.array(values).T)[0, 1]), 4),
    }


@dataclass(frozen=True)
class Plan:
    """How long to train, from which seed, and where to keep the weights."""

    passes: int
    seed: int
    save: Path


def fit(model: Meaning, rows: Sequence[Seen], dev: Sequence[Seen], plan: Plan) -> None:
    """Passes over all rows, with a linear warm-up and decay."""
    pick = random.Random(plan.seed)
    steps = [b for _ in range(plan.passes) for b in batches(rows, pick)]
    own = list(model.layer.parameters())
    rest = [p for p in model.parameters() if all(p is not q for q in own)]
    chosen = torch.optim.AdamW([{"params": own, "lr": RATES[0]}, {"params": rest, "lr": RATES[1]}], weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(chosen, lambda s: rate(s, len(steps), 0.01))
    began, sums = time.perf_counter(), {n: [0.0, 0] for n in WEIGHTS}
    model.train()
    for i, batch in enumerate(steps, 1):
        parts = losses(model, collated(batch))
        chosen.zero_grad(set_to_none=True)
        sum((WEIGHTS[n] * v for n, v in parts.items()), torch.zeros(())).backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        chosen.step()
        pace.step()
        for name, value in parts.items():
            sums[name] = [sums[name][0] + float(value.detach()), sums[name][1] + 1]
        if i % 50 == 0:
            shown = " ".join(f"{n} {a / max(1, c):.3f}" for n, (a, c) in sums.items())
            print(f"{i}/{len(steps)} {time.perf_counter() - began:.0f}s {shown}", flush=True)
            sums = {n: [0.0, 0] for n in WEIGHTS}
        if i % 300 == 0 or i == len(steps):
            print(f"step {i}", scored(model, dev), flush=True)
            torch.save(model.state_dict(), plan.save)


class Shipped(nn.Module):
    """The heads as they run in use, every word taken as a predicate; labels are chosen inside the graph."""

    def __init__(self, model: Meaning) -> None:
        super().__init__()
        self.model = model

    def forward(self, state: Tensor, grammar: Tensor, arcs: Tensor, mask: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        """The arrays named in OUTPUTS."""
        words = self.model.words(state, grammar, mask, first)
        marked = torch.sigmoid(self.model.predicate_word(words))
        best = self.model.roles(words, arcs).argmax(-1).to(torch.int32)
        return marked, self.model.factual(words).squeeze(-1), best


def bare(network: onnx.ModelProto) -> onnx.ModelProto:
    """The network without the heads of an earlier growth."""
    graph = network.graph
    for part in (graph.node, graph.initializer, graph.output):
        kept = [x for x in part if not x.name.startswith(PREFIX) and x.name not in OUTPUTS]
        del part[:]
        part.extend(kept)
    return network


def joined(reader: Path, model: Meaning, out: Path) -> None:
    """Writes the reader with the heads joined to it in int8; what it held before stays as it is, to the bit."""
    with tempfile.TemporaryDirectory() as scratch:
        full, small = Path(scratch) / "float.onnx", Path(scratch) / "int8.onnx"
        args = (
            torch.ones(2, 9, 384),
            torch.ones(2, 9, 384),
            torch.ones(2, 5, 6),
            *(torch.ones(2, n, dtype=torch.long) for n in (9, 5)),
        )
        torch.onnx.export(
            Shipped(model).eval(),
            args,
            str(full),
            input_names=INPUTS,
            output_names=OUTPUTS,
            dynamic_axes={n: {0: "batch", 1: "pieces"} for n in ("state", "grammar", "attention_mask")}
            | {"arcs": {0: "batch", 1: "words", 2: "heads"}}
            | {"word_index": {0: "batch", 1: "words"}}
            | {n: {0: "batch", 1: "words"} for n in OUTPUTS[:2]}
            | {"roles": {0: "batch", 1: "words", 2: "others"}},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(
            full, small, per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gemm"]
        )
        heads = onnx.compose.add_prefix(onnx.load(str(small)), PREFIX)
    network = bare(onnx.load(str(reader / catalog.NETWORK)))
    feeds = dict(zip((PREFIX + n for n in INPUTS), (STATE, GRAMMAR, ARCS, *INPUTS[3:]), strict=True))
    for node in heads.graph.node:
        for i, name in enumerate(node.input):
            node.input[i] = feeds.get(name, name)
        for i, name in enumerate(node.output):
            node.output[i] = name.removeprefix(PREFIX) if name.removeprefix(PREFIX) in OUTPUTS else name
    network.graph.node.extend(heads.graph.node)
    network.graph.initializer.extend(heads.graph.initializer)
    for value in heads.graph.output:
        value.name = value.name.removeprefix(PREFIX)
        network.graph.output.append(value)
    onnx.checker.check_model(network)
    onnx.save(network, str(out))


def ship(reader: Path, model: Meaning, folder: Path) -> str:
    """The grown reader and its card into a folder; the sha256 of its network."""
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / "fresh.onnx"
    joined(reader, model, fresh)
    card = json.loads((reader / catalog.CARD).read_text(encoding="utf-8"))
    card |= {"sha256": hashlib.sha256(fresh.read_bytes()).hexdigest(), "roles": list(ROLES)}
    text = json.dumps(card, ensure_ascii=False, separators=(",", ":"))
    (folder / catalog.CARD).write_text(text + "\n", encoding="utf-8")
    if folder != reader:
        shutil.copyfile(reader / catalog.TOKENIZER, folder / catalog.TOKENIZER)
    fresh.replace(folder / catalog.NETWORK)
    return str(card["sha256"])


def examples(data: Path, reader: Path) -> tuple[list[Seen], list[Seen]]:
    """The training sentences of EWT, with its own trees, and of MASC, with the reader's; and EWT dev's."""
    gold = {t.sent_id: ([h - 1 for h in t.head], t.rel) for t in sentences(data / "grammar/ewt_train.conllu.gz")}
    ewt, masc, dev = (frames.propbank_ewt(data, "train"), frames.propbank_masc(data), frames.propbank_ewt(data, "dev"))
    parts = ((ewt + masc, [gold[r.name] for r in ewt] + trees_of(reader, masc)), (dev, trees_of(reader, dev)))
    pieces = Pieces(Tokenizer.from_file(str(start_folder() / "tokenizer.json")))
    for rows, trees in parts:
        frames.find_tops(rows, trees)
    train, held = (lower_layers(reader, rows, trees, pieces) for rows, trees in parts)
    return train, held


def main() -> None:
    """Trains the heads on the lower layers of a reader and, where asked to, joins them to it."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--data", type=Path, default=Path("../shared/data"))
    ask.add_argument("--reader", type=Path, default=catalog.WEIGHTS, help="folder of the reader that is to grow")
    ask.add_argument("--out", type=Path, default=Path(".runs/reader"))
    ask.add_argument("--ship", type=Path, help="folder for the grown reader; without it nothing is exported")
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--passes", type=int, default=PASSES)
    ask.add_argument("--seed", type=int, default=SEED)
    ask.add_argument("--share", type=float, default=1.0, help="of the training sentences, for a learning curve")
    args = ask.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    train, dev = examples(args.data, args.reader)
    kept = random.Random(SEED).sample(train, round(args.share * len(train)))
    model = new_meaning()
    fit(model, kept, dev, Plan(args.passes, args.seed, args.out / f"meaning_{args.seed}_{args.share:g}.pt"))
    if args.ship:
        print(ship(args.reader, model.eval(), args.ship))


if __name__ == "__main__":
    main()
