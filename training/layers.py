"""The reader's lower layers as training data for heads that grow on them, and the loop that trains such heads."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Sized
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import onnx
import onnx.compose
import onnxruntime
import torch
from numpy.typing import NDArray
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import Tensor, nn

from rashomon.models import catalog
from rashomon.models.encoder import MEANING, NAMES, Encoded, running
from rashomon.models.encoder import padded as inputs
from rashomon.models.pieces import Pieces
from training.batches import LONGEST, padded
from training.fit import rate
from training.start import start_folder

STATE = "/encoder/layers.4/norm2/LayerNormalization_output_0"
LAST = "/encoder/layers.5/norm2/LayerNormalization_output_0"
GRAMMAR = "/grammar_mix/Add_5_output_0"
ARCS = "/LogSoftmax_output_0"  # log-probabilities of each word's heads
MIX = "/mention_mix/Add_5_output_0"
SCORES = "mentions"
# the heads' inputs by their names in the network
FEEDS = {"state": STATE, "grammar": GRAMMAR, "arcs": ARCS, "mixed": MIX, "scores": SCORES} | {
    name: name for name in ("attention_mask", "word_index", "word_mask")
}
OUTPUTS = [*MEANING, NAMES]
PREFIX = "meaning/"  # of the names that the heads have in the network
CLAIMS = ("claims", "telling")  # what a claim head gives: the second where there is one
FIRST = {name: f"{name}/first" for name in CLAIMS}  # what the first is then called
CLAIM_HEAD = "claims/second/"  # of the names that the second has in the network
MEANT = f"{PREFIX}/norm/LayerNormalization_output_0"  # each word as the layer of meaning sees it
SOURCE = ("source", "source_sure")  # what the source head gives
SOURCE_HEAD = "source/"  # of the names that it has in the network
PIECES_A_BATCH = 1800

Half = NDArray[np.float16]
S = TypeVar("S", bound=Sized)


@dataclass
class Seen:
    """A sentence as the reader's lower layers see it: [pieces, 384] each, and each word's first piece."""

    state: Half
    grammar: Half
    first: list[int]

    def __len__(self) -> int:
        return len(self.state)


def lower_layers(
    folder: Path, rows: Sequence[Sequence[str]], nodes: Sequence[str], *, whole: bool = False
) -> Iterator[tuple[int, Encoded, list[Half]]]:
    """Runs the reader as far as the new layers begin: a sentence's number, its word pieces, the nodes' arrays.

    Sentences too long for training are left out. `whole`: with the heads of meaning, which `nodes` asks for.
    """
    pieces = Pieces(Tokenizer.from_file(str(start_folder() / "tokenizer.json")))
    network = onnx.load(str(folder / catalog.NETWORK))
    model = without_second_claims(network) if whole else bare(network)
    told = {o.name for o in model.graph.output}
    for name in nodes:
        if name not in told:
            model.graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
    session = onnxruntime.InferenceSession(model.SerializeToString(), running(torch.get_num_threads()))
    every = [(n, pieces.sentence(words)) for n, words in enumerate(rows)]
    encoded = sorted((x for x in every if len(x[1][0]) <= LONGEST and x[1][2]), key=lambda x: len(x[1][0]))
    for done in range(0, len(encoded), 32):
        part = encoded[done : done + 32]
        found = session.run(list(nodes), inputs([e for _, e in part]))
        for k, (n, pieced) in enumerate(part):
            yield n, pieced, [a[k].astype(np.float16) for a in found]


def bare(network: onnx.ModelProto) -> onnx.ModelProto:
    """The network without the heads of an earlier growth."""
    return without(without(without_second_claims(network), SOURCE_HEAD, SOURCE), PREFIX, OUTPUTS)


def without(network: onnx.ModelProto, prefix: str, outputs: Sequence[str] = ()) -> onnx.ModelProto:
    """The network without the heads whose names begin so."""
    graph = network.graph
    for part in (graph.node, graph.initializer, graph.output):
        kept = [x for x in part if not x.name.startswith(prefix) and x.name not in outputs]
        del part[:]
        part.extend(kept)
    return network


def without_second_claims(network: onnx.ModelProto) -> onnx.ModelProto:
    """The network whose first claim head gives what it was trained to."""
    outputs = {name for node in network.graph.node for name in node.output}
    if outputs.isdisjoint(FIRST.values()):
        return network
    renamed(without(network, CLAIM_HEAD).graph, {first: name for name, first in FIRST.items()})
    return network


def renamed(graph: onnx.GraphProto, names: Mapping[str, str]) -> onnx.GraphProto:
    """The graph with its arrays named otherwise."""
    for node in graph.node:
        for part in (node.input, node.output):
            part[:] = [names.get(name, name) for name in part]
    return graph


Axes = dict[str, dict[int, str]]


def joined(
    network: onnx.ModelProto,
    prefix: str,
    model: nn.Module,
    args: Sequence[Tensor],
    feeds: Mapping[str, str],
    axes: Axes,
) -> onnx.ModelProto:
    """The network with a model joined to it in int8; what it held before stays as it is, to the bit.

    `args` are examples of the model's inputs, `feeds` the arrays of the network that these are, by their own names;
    `axes` names the free axes of inputs and outputs. Outputs that the network has not got become its own.
    """
    outputs = [name for name in axes if name not in feeds]
    with tempfile.TemporaryDirectory() as scratch:
        full, small = Path(scratch) / "float.onnx", Path(scratch) / "int8.onnx"
        torch.onnx.export(
            model.eval(),
            tuple(args),
            str(full),
            input_names=list(feeds),
            output_names=outputs,
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(
            full, small, per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gemm"]
        )
        grown_on = onnx.compose.add_prefix(onnx.load(str(small)), prefix).graph
    names = {prefix + name: node for name, node in (*feeds.items(), *((n, n) for n in outputs))}
    network.graph.node.extend(renamed(grown_on, names).node)
    network.graph.initializer.extend(grown_on.initializer)
    known = {o.name for o in network.graph.output}
    for value in grown_on.output:
        value.name = value.name.removeprefix(prefix)
        network.graph.output.extend([] if value.name in known else [value])
    onnx.checker.check_model(network)
    return network


def shipped(network: onnx.ModelProto, reader: Path, folder: Path, card: Mapping[str, Any] | None = None) -> str:
    """A grown network with the card and tokenizer of the reader that it grew from, into a folder; its sha256.

    `card`: what the card is to say besides.
    """
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / "fresh.onnx"
    onnx.save(network, str(fresh))
    told = json.loads((reader / catalog.CARD).read_text(encoding="utf-8")) | dict(card or {})
    told["sha256"] = hashlib.sha256(fresh.read_bytes()).hexdigest()
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    (folder / catalog.CARD).write_text(text + "\n", encoding="utf-8")
    if folder != reader:
        shutil.copyfile(reader / catalog.TOKENIZER, folder / catalog.TOKENIZER)
    fresh.replace(folder / catalog.NETWORK)
    return str(told["sha256"])


def batches(rows: Sequence[S], pick: random.Random) -> list[list[S]]:
    """Batches of sentences of about the same length, in random order."""
    order = sorted(rows, key=lambda s: len(s) + pick.random() * 6)
    out: list[list[S]] = [[]]
    for row in order:
        if out[-1] and len(row) * (len(out[-1]) + 1) > PIECES_A_BATCH:
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


def below(batch: Sequence[Seen]) -> dict[str, Tensor]:
    """state, grammar [B,L,384]; mask [B,L]; first [B,W]."""
    return {
        "state": stacked([s.state for s in batch]),
        "grammar": stacked([s.grammar for s in batch]),
        "mask": padded([[1] * len(s.state) for s in batch], 0),
        "first": padded([s.first for s in batch], 0),
    }


def learn(
    model: nn.Module,
    steps: Sequence[Callable[[], dict[str, Tensor]]],
    groups: Sequence[tuple[Sequence[nn.Parameter], float]],
    report: Callable[[int], None],
) -> None:
    """Takes the steps, each giving weighted losses by name, with linear warm-up and decay; groups: (weights, rate)."""
    chosen = torch.optim.AdamW([{"params": list(p), "lr": r} for p, r in groups], weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(chosen, lambda s: rate(s, len(steps), 0.01))
    learned = [p for group, _ in groups for p in group]
    began, sums, counts = time.perf_counter(), defaultdict(float), defaultdict(int)
    model.train()
    for i, step in enumerate(steps, 1):
        parts = step()
        chosen.zero_grad(set_to_none=True)
        sum(parts.values(), torch.zeros(())).backward()
        torch.nn.utils.clip_grad_norm_(learned, 5.0)
        chosen.step()
        pace.step()
        for name, value in parts.items():
            sums[name] += float(value.detach())
            counts[name] += 1
        if i % 50 == 0:
            shown = " ".join(f"{n} {sums[n] / counts[n]:.3f}" for n in sums)
            print(f"{i}/{len(steps)} {time.perf_counter() - began:.0f}s {shown}", flush=True)
            sums.clear()
            counts.clear()
        if i % 600 == 0 or i == len(steps):
            model.eval()
            report(i)
            model.train()
