"""Trained weights → the shipped folder: reader.onnx (int8), reader.json, tokenizer.json."""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from dataclasses import asdict
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from rashomon.models.lemmas import Lexicon
from training.batches import Labels
from training.grammar import training_trees
from training.mentions import KINDS, TAGS
from training.network import ARC, CLAIM, LAYERS, REL, WIDTH, Reader, Sizes
from training.start import SEED, START_SHA256, start_folder

INPUTS = ["input_ids", "shapes", "attention_mask", "word_index", "word_mask"]
OUTPUTS = ["upos", "xpos", "lemma", "heads", "head_scores", "rels", "mentions", "sentence", "claims", "telling"]
LARGEST = 32_000_000  # bytes


class Shipped(nn.Module):
    """The network as it runs in use: labels are chosen inside the graph, so that outputs are small."""

    def __init__(self, model: Reader) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor, first: Tensor, there: Tensor) -> tuple[Tensor, ...]:
        """ids, shapes, mask [B,L] and first, there [B,W] → the arrays named in OUTPUTS."""
        m = self.model
        states = m.encoder(ids, shapes, mask)
        state = m.grammar_mix(states)
        words, root = m.words(state, first), state[:, :1]
        scores, heads = torch.topk(torch.log_softmax(m.arcs(words, root, there), -1), 3, -1)
        rels = m.relations(words, root, heads).argmax(-1)
        named = m.mention(m.words(m.mention_mix(states), first))
        told = m.words(m.claim_mix(states), first)
        telling = torch.sigmoid(m.telling(told).squeeze(-1))
        small = [
            t.to(torch.int32)
            for t in (m.upos(words).argmax(-1), m.xpos(words).argmax(-1), m.lemma(words).argmax(-1), heads)
        ]
        return (
            *small,
            scores,
            rels.to(torch.int32),
            named,
            m.sentence_vector(states, mask),
            m.claim_vectors(told),
            telling,
        )


def write_onnx(model: Reader, path: Path) -> None:
    """The float graph with free batch, piece and word sizes."""
    args = (
        torch.ones(2, 9, dtype=torch.long),
        torch.ones(2, 9, dtype=torch.long),
        torch.ones(2, 9, dtype=torch.long),
        torch.ones(2, 5, dtype=torch.long),
        torch.ones(2, 5, dtype=torch.long),
    )
    axes = {n: {0: "batch", 1: "pieces" if i < 3 else "words"} for i, n in enumerate(INPUTS)}
    axes |= {n: {0: "batch"} if n == "sentence" else {0: "batch", 1: "words"} for n in OUTPUTS}
    torch.onnx.export(
        Shipped(model).eval(),
        args,
        str(path),
        input_names=INPUTS,
        output_names=OUTPUTS,
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )


def quantised(model: Reader, out: Path) -> None:
    """Writes int8 with one scale per output channel; the embedding tables too."""
    with tempfile.TemporaryDirectory() as scratch:  # several may be exported at a time
        full = Path(scratch) / "float.onnx"
        write_onnx(model, full)
        quantize_dynamic(
            full, out, per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gather", "Gemm"]
        )
    onnx.checker.check_model(str(out))
    if out.stat().st_size > LARGEST:
        raise ValueError(f"{out} has {out.stat().st_size} bytes")


def loaded(run: Path, weights: str) -> tuple[Reader, Labels]:
    """A trained network and its labels."""
    labels = Labels(**json.loads((run / "labels.json").read_text(encoding="utf-8")))
    model = Reader(Sizes(len(labels.upos), len(labels.xpos), len(labels.lemma), len(labels.rel), len(TAGS)))
    model.load_state_dict(torch.load(run / weights, weights_only=True), strict=False)
    return model.eval(), labels


def ship(data: Path, run: Path, weights: str, out: Path, seed: int = SEED) -> str:
    """Exports one checkpoint into a folder; the sha256 of its network."""
    model, labels = loaded(run, weights)
    trees = training_trees(data)
    seen = Lexicon.of((f, u, x) for t in trees for f, u, x in zip(t.words, t.upos, t.lemma, strict=True))
    out.mkdir(parents=True, exist_ok=True)
    fresh = out / "fresh.onnx"
    quantised(model, fresh)
    card = {
        "name": "rashomon-reader",
        "sha256": hashlib.sha256(fresh.read_bytes()).hexdigest(),
        "start": {"model": "all-MiniLM-L6-v2", "sha256": START_SHA256},
        "seed": seed,
        "checkpoint": weights,
        "sizes": {"width": WIDTH, "layers": LAYERS, "arc": ARC, "rel": REL, "claim": CLAIM, "sentence": WIDTH},
        **asdict(labels),
        "mention": list(TAGS),
        "kinds": list(KINDS),
        "forms": seen.forms,
    }
    shutil.copyfile(start_folder() / "tokenizer.json", out / "tokenizer.json")
    text = json.dumps(card, ensure_ascii=False, separators=(",", ":"))
    (out / "reader.json").write_text(text + "\n", encoding="utf-8")
    fresh.replace(out / "reader.onnx")
    return str(card["sha256"])


def main() -> None:
    """Exports one checkpoint."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--data", type=Path, default=Path("../shared/data"))
    ask.add_argument("--run", type=Path, default=Path(".runs/reader"))
    ask.add_argument("--weights", default="stage_c.pt")
    ask.add_argument("--out", type=Path, default=Path("src/rashomon/models/weights"))
    args = ask.parse_args()
    print(ship(args.data, args.run, args.weights, args.out))


if __name__ == "__main__":
    main()
