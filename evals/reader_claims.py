"""Measures the shipped reader's claim vectors and claim heads on the held-out invented stories.

`python -m evals.reader_claims [--group later]`; needs the training group (the untrained encoder is the baseline).
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score, precision_recall_curve
from tokenizers import Tokenizer

from rashomon.models.encoder import OnnxReader
from rashomon.models.pieces import Pieces
from training import tellings
from training.batches import collated, encoded
from training.start import start_folder, teacher

Vectors = NDArray[np.float32]


def spans(story: tellings.StoryExample, words: Sequence[Vectors]) -> Vectors:
    """Normalised means over each telling's words: [tellings, width]."""
    means = np.array([np.mean([words[s][w] for s, w in t.words if w < len(words[s])], axis=0) for t in story.tellings])
    return means / np.maximum(np.linalg.norm(means, axis=-1, keepdims=True), 1e-9)


def untrained(story: tellings.StoryExample) -> list[Vectors]:
    """The starting model's last states at each word's first piece."""
    pieces, model = Pieces(Tokenizer.from_file(str(start_folder() / "tokenizer.json"))), teacher()
    out = []
    with torch.no_grad():
        for words in story.sentences:
            b = collated([encoded(words[:160], pieces)])
            out.append(model(b["ids"], torch.zeros_like(b["shapes"]), b["mask"])[-1][0][b["first"][0]].numpy())
    return out


def ranking(name: str, stories: Sequence[tellings.StoryExample], vectors: Sequence[Vectors]) -> None:
    """Average precision of cosine over all cross-article pairs, pooled and as a mean over stories."""
    gold, score = tellings.pair_scores([s.tellings for s in stories], [torch.from_numpy(v) for v in vectors])
    each = [
        average_precision_score(*tellings.pair_scores([s.tellings], [torch.from_numpy(v)]))
        for s, v in zip(stories, vectors, strict=True)
    ]
    precision, recall, cut = precision_recall_curve(gold, score)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    at = int(f1[:-1].argmax())
    print(
        f"{name}: AP {average_precision_score(gold, score):.3f}, mean over stories {np.mean(each):.3f}; "
        f"best F1 {f1[at]:.3f} at cosine {cut[at]:.2f} (P {precision[at]:.3f} R {recall[at]:.3f}); "
        f"{len(gold)} pairs, {sum(gold)} same"
    )


def main() -> None:
    """Prints claim-pair ranking, ours and the untrained encoder's, and how well claim heads are found."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--group", default="left out", choices=("left out", "later"), help="of the invented stories")
    ask.add_argument("--weights", default="")
    args = ask.parse_args()
    held = tellings.stories([args.group])
    reader = OnnxReader(args.weights) if args.weights else OnnxReader()
    ours, heads, scores = [], [], []
    for story in held:
        readings = reader.read(story.sentences)
        tellings.mark_heads(story, [(r.head, r.rel) for r in readings])
        ours.append(spans(story, [np.rint(r.token_vectors * 127) for r in readings]))
        heads += [h for row in story.heads for h in row]
        scores += [p for r in readings for p in r.telling]
    print(f"{len(held)} stories, {args.group}")
    ranking("claim vectors (int8)", held, ours)
    ranking("untrained encoder's span vectors", held, [spans(s, untrained(s)) for s in held])
    precision, recall, cut = precision_recall_curve(heads, scores)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    at = int(f1[:-1].argmax())
    print(
        f"claim heads: AP {average_precision_score(heads, scores):.3f}; best F1 {f1[at]:.3f} at {cut[at]:.2f} "
        f"(P {precision[at]:.3f} R {recall[at]:.3f}); {int(sum(heads))} heads among {len(heads)} words"
    )


if __name__ == "__main__":
    main()
