"""The training loop: batches of several tasks through one network."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from training.batches import IGNORE, Encoded, collated
from training.mentions import TAGS
from training.network import Encoder, Reader, pooled

WEIGHTS = {
    "arc": 1.0,
    "rel": 1.0,
    "upos": 0.5,
    "xpos": 0.5,
    "lemma": 0.4,
    "mention": 1.0,
    "sentence": 6.0,
    "telling": 0.5,
    "claim": 0.6,
}


def tag_loss(scores: Tensor, gold: Tensor) -> Tensor:
    """Mean cross entropy over the labelled words."""
    return functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORE)


def mention_loss(scores: Tensor, allowed: Tensor) -> Tensor:
    """Minus the log of the allowed tags' summed probability, over words where not everything is allowed."""
    may = (allowed[:, :, None] >> torch.arange(len(TAGS))) & 1
    told = (may.sum(-1) < len(TAGS)).float()
    lost = torch.logsumexp(scores, -1) - torch.logsumexp(scores.masked_fill(may == 0, -1e4), -1)
    return (lost * told).sum() / told.sum().clamp(min=1.0)


def tree_losses(model: Reader, b: dict[str, Tensor], words: Tensor, root: Tensor) -> dict[str, Tensor]:
    """Losses of tags, arcs and relations; words [B,W,384], root [B,1,384]."""
    dropped = model.drop(words)
    out = {n: tag_loss(getattr(model, n)(dropped), b[n]) for n in ("upos", "xpos", "lemma")}
    out["arc"] = tag_loss(model.arcs(words, root, b["there"]), b["head"])
    out["rel"] = tag_loss(model.relations(words, root, b["head"].clamp(min=0)[:, :, None]).squeeze(2), b["rel"])
    return out


def losses(
    model: Reader, teacher: Encoder, b: dict[str, Tensor], distil: bool
) -> tuple[dict[str, Tensor], list[Tensor]]:
    """All losses for which the batch has labels, and the encoder's states."""
    states = model.encoder(b["ids"], b["shapes"], b["mask"])
    out: dict[str, Tensor] = {}
    if "head" in b:
        state = model.grammar_mix(states)
        out |= tree_losses(model, b, model.words(state, b["first"]), state[:, :1])
    if "allowed" in b:
        out["mention"] = mention_loss(
            model.mention(model.drop(model.words(model.mention_mix(states), b["first"]))), b["allowed"]
        )
    if "telling" in b:
        scores = model.telling(model.drop(model.words(model.claim_mix(states), b["first"]))).squeeze(-1)
        told = (b["telling"] >= 0).float()
        lost = functional.binary_cross_entropy_with_logits(scores, b["telling"].clamp(min=0), reduction="none")
        out["telling"] = (lost * told).sum() / told.sum().clamp(min=1.0)
    if distil:
        with torch.no_grad():
            goal = functional.normalize(
                pooled(teacher(b["ids"], torch.zeros_like(b["shapes"]), b["mask"])[-1], b["mask"]), dim=-1
            )
        out["sentence"] = (1.0 - (model.sentence_vector(states, b["mask"]) * goal).sum(-1)).mean()
    return out, states


def optimiser(model: Reader, encoder_rate: float, head_rate: float) -> torch.optim.AdamW:
    """AdamW; the word embeddings are frozen."""
    model.encoder.words.weight.requires_grad_(False)
    inner = [p for p in model.encoder.parameters() if p.requires_grad]
    known = {id(p) for p in model.encoder.parameters()}
    heads = [p for p in model.parameters() if id(p) not in known]
    return torch.optim.AdamW(
        [{"params": inner, "lr": encoder_rate}, {"params": heads, "lr": head_rate}], weight_decay=0.01
    )


def rate(step: int, steps: int, floor: float, warm: float = 0.04) -> float:
    """Linear warm-up, then linear decay to `floor`."""
    start = max(1, int(warm * steps))
    if step < start:
        return (step + 1) / start
    return floor + (1.0 - floor) * (steps - step) / (steps - start)


Step = Callable[[Reader, Encoder], dict[str, Tensor]]
Report = Callable[[Reader, int], None]


def plain_step(batch: Sequence[Encoded], distil: bool) -> Step:
    """A step over one batch of labelled sentences."""
    return lambda model, teacher: losses(model, teacher, collated(batch), distil)[0]


def fit(
    model: Reader,
    teacher: Encoder,
    steps: Sequence[Step],
    rates: tuple[float, float, float],
    report: Report,
    save: Path,
    every: int = 250,
) -> None:
    """Runs the steps in order; `rates` = encoder, heads, floor of the decay. Saves at every report."""
    chosen = optimiser(model, rates[0], rates[1])
    plan = torch.optim.lr_scheduler.LambdaLR(chosen, lambda s: rate(s, len(steps), rates[2]))
    parameters = [p for p in model.parameters() if p.requires_grad]
    began, sums, counts = time.perf_counter(), defaultdict(float), defaultdict(int)
    model.train()
    for i, step in enumerate(steps, 1):
        parts = step(model, teacher)
        total = sum((WEIGHTS[name] * value for name, value in parts.items()), torch.zeros(()))
        chosen.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 5.0)
        chosen.step()
        plan.step()
        for name, value in parts.items():
            sums[name] += float(value.detach())
            counts[name] += 1
        if i % 25 == 0:
            shown = " ".join(f"{n} {sums[n] / counts[n]:.3f}" for n in sums)
            print(f"{i}/{len(steps)} {time.perf_counter() - began:.0f}s {shown}", flush=True)
            sums.clear()
            counts.clear()
        if i % every == 0 or i == len(steps):
            model.eval()
            report(model, i)
            torch.save(model.state_dict(), save)
            model.train()
