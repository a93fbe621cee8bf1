"""One command rebuilds the reader: `python -m training.recipe --ship src/rashomon/models/weights`."""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import torch
from sklearn.metrics import average_precision_score
from tokenizers import Tokenizer

from rashomon.models.pieces import Pieces
from training import export, fit, meaning, mentions, storyheads, tellings
from training.batches import Encoded, Labels, batches, collated, encoded, numbered
from training.grammar import sentences, training_trees
from training.network import Reader, Sizes
from training.start import SEED, start_folder, start_weights, teacher

PIECES_A_BATCH = 1400
PIECES_C_BATCH = 1600


def new_reader(labels: Labels) -> Reader:
    """A network with the starting weights in its encoder."""
    model = Reader(Sizes(len(labels.upos), len(labels.xpos), len(labels.lemma), len(labels.rel), len(mentions.TAGS)))
    model.encoder.load_minilm(start_weights())
    return model


def grammar_examples(data: Path, labels: Labels, pieces: Pieces, pick: random.Random) -> list[Encoded]:
    """Trees of EWT and GUM; GUM's carry mentions too. A few are recased."""
    named = {s.sent_id: n for s, n in mentions.gum(data, "train")}
    out = []
    for tree in training_trees(data):
        words = mentions.recased(tree.words, pick, 0.04)
        found = named.get(tree.sent_id)
        out.append(encoded(words, pieces, tree=numbered(tree, labels), allowed=found.allowed if found else None))
    return out


def mention_examples(
    data: Path, pieces: Pieces, pick: random.Random, from_gmb: int, clean_passes: int = 1
) -> list[Encoded]:
    """A fresh sample of GMB and all of the smaller, cleaner sets, with names swapped and a few sentences recased."""
    rows = pick.sample(mentions.gmb(data)[0], from_gmb)
    clean = mentions.crossner(data)[0] + mentions.re3d(data)[0] + mentions.wikigold(data)[0]
    rows += (
        clean * clean_passes
        + [n for _, n in mentions.gum(data, "train") if n.spans]
        + pick.sample(mentions.wnut(data), 500)
    )
    rows = [mentions.swapped(r, pick, people=0.5, places=0.25) for r in rows]
    return [encoded(mentions.recased(r.words, pick, 0.06), pieces, allowed=r.allowed) for r in rows]


def stage_a_steps(data: Path, labels: Labels, pieces: Pieces, pick: random.Random) -> list[fit.Step]:
    """Three passes over the trees and one over the mentions, interleaved."""
    steps = []
    for _ in range(3):
        trees = grammar_examples(data, labels, pieces, pick)
        both = [[t for t in trees if (t.allowed is None) == plain] for plain in (True, False)]
        steps += [fit.plain_step(b, pick.random() < 0.4) for part in both for b in batches(part, PIECES_A_BATCH, pick)]
    named = mention_examples(data, pieces, pick, from_gmb=14_000)
    steps += [fit.plain_step(b, pick.random() < 0.4) for b in batches(named, PIECES_A_BATCH, pick)]
    pick.shuffle(steps)
    return steps


def quick_score(
    model: Reader, dev: Sequence[Encoded], named: Sequence[Encoded], pick: random.Random
) -> dict[str, float]:
    """Greedy tag and arc scores on a part of EWT dev, and per-word mention accuracy on names of held-back sets."""
    right: dict[str, float] = {"upos": 0, "xpos": 0, "lemma": 0, "uas": 0, "las": 0}
    total = inside = inside_right = 0
    with torch.no_grad():
        for batch in batches(dev, 4000, pick):
            b = collated(batch)
            state = model.grammar_mix(model.encoder(b["ids"], b["shapes"], b["mask"]))
            words, root, there = model.words(state, b["first"]), state[:, :1], b["there"].bool()
            head = model.arcs(words, root, b["there"]).argmax(-1)
            rel = model.relations(words, root, head[:, :, None]).squeeze(2).argmax(-1)
            for n in ("upos", "xpos", "lemma"):
                right[n] += float(((getattr(model, n)(words).argmax(-1) == b[n]) & there).sum())
            right["uas"] += float(((head == b["head"]) & there).sum())
            right["las"] += float(((head == b["head"]) & (rel == b["rel"]) & there).sum())
            total += int(there.sum())
        for batch in batches(named, 4000, pick):
            b = collated(batch)
            tags = model.mention(
                model.words(model.mention_mix(model.encoder(b["ids"], b["shapes"], b["mask"])), b["first"])
            ).argmax(-1)
            name = (b["allowed"] & 1) == 0
            inside += int(name.sum())
            inside_right += int((((b["allowed"] >> tags) & 1).bool() & name).sum())
    return {n: round(100 * v / total, 2) for n, v in right.items()} | {
        "mention": round(100 * inside_right / max(1, inside), 2)
    }


def reporter(data: Path, labels: Labels, pieces: Pieces) -> fit.Report:
    """Prints the quick scores."""
    trees = list(sentences(data / "grammar/ewt_dev.conllu"))[::3]
    dev = [encoded(t.words, pieces, tree=numbered(t, labels)) for t in trees]
    held = mentions.wikigold(data)[1] + mentions.re3d(data)[1] + mentions.gmb(data)[1][::5]
    named = [encoded(n.words, pieces, allowed=n.allowed) for n in held]
    return lambda model, step: print(f"step {step}", quick_score(model, dev, named, random.Random(0)), flush=True)


def stage_b_steps(
    data: Path, labels: Labels, pieces: Pieces, told: list[tellings.StoryExample], pick: random.Random
) -> list[fit.Step]:
    """Three more passes over the trees, one over other mentions, four over the invented stories, interleaved."""
    steps = []
    for _ in range(3):
        trees = grammar_examples(data, labels, pieces, pick)
        both = [[t for t in trees if (t.allowed is None) == plain] for plain in (True, False)]
        steps += [fit.plain_step(b, pick.random() < 0.4) for part in both for b in batches(part, PIECES_A_BATCH, pick)]
    named = mention_examples(data, pieces, pick, from_gmb=7_000, clean_passes=3)
    steps += [fit.plain_step(b, pick.random() < 0.4) for b in batches(named, PIECES_A_BATCH, pick)]
    steps += [tellings.story_step(s, pieces, pick) for _ in range(4) for s in told if not s.held_out]
    pick.shuffle(steps)
    return steps


def polish_steps(
    passes: int, data: Path, labels: Labels, pieces: Pieces, told: list[tellings.StoryExample], pick: random.Random
) -> list[fit.Step]:
    """Some passes over EWT alone, 3,500 mention sentences, one over the invented stories, interleaved."""
    steps, trees = [], list(sentences(data / "grammar/ewt_train.conllu.gz"))
    for _ in range(passes):
        rows = [encoded(mentions.recased(t.words, pick, 0.02), pieces, tree=numbered(t, labels)) for t in trees]
        steps += [fit.plain_step(b, pick.random() < 0.15) for b in batches(rows, PIECES_C_BATCH, pick)]
    named = mention_examples(data, pieces, pick, from_gmb=1500)
    pick.shuffle(named)
    steps += [fit.plain_step(b, pick.random() < 0.3) for b in batches(named[:3500], PIECES_A_BATCH, pick)]
    steps += [tellings.story_step(s, pieces, pick) for s in told if not s.held_out]
    pick.shuffle(steps)
    return steps


def story_report(told: list[tellings.StoryExample], pieces: Pieces) -> fit.Report:
    """Prints how well span vectors rank same-fact pairs of the held-out stories, and how well claim heads are found."""
    held = [s for s in told if s.held_out]

    def report(model: Reader, step: int) -> None:
        heads: list[float] = []
        scores: list[float] = []
        with torch.no_grad():
            vectors = [tellings.span_vectors(model, None, s, pieces, None)[0] for s in held]
            for story in held[:8]:
                for words, gold in zip(story.sentences, story.heads, strict=True):
                    b = collated([encoded(words, pieces)])
                    found = model.telling(
                        model.words(model.claim_mix(model.encoder(b["ids"], b["shapes"], b["mask"])), b["first"])
                    )
                    heads += gold
                    scores += found[0, :, 0].tolist()
        gold_pairs, cosines = tellings.pair_scores([s.tellings for s in held], vectors)
        share = sum(gold_pairs) / len(gold_pairs)
        print(
            f"step {step} claim pairs AP {average_precision_score(gold_pairs, cosines):.4f} (share {share:.3f})",
            f"claim heads AP {average_precision_score(heads, scores):.4f}",
            flush=True,
        )

    return report


def run_stage_a(data: Path, out: Path, labels: Labels, pieces: Pieces, seed: int = SEED) -> None:
    """Grammar, mentions, sentence vectors; writes stage_a.pt."""
    torch.manual_seed(seed)
    steps = stage_a_steps(data, labels, pieces, random.Random(seed))
    report = reporter(data, labels, pieces)
    fit.fit(new_reader(labels), teacher(), steps, (2e-4, 1e-3, 0.05), report, out / "stage_a.pt")


@dataclass(frozen=True)
class Later:
    """A stage that goes on from another's weights with every head: its steps, its rates; which stage it is."""

    start: str
    save: str
    steps: Callable[[Path, Labels, Pieces, list[tellings.StoryExample], random.Random], list[fit.Step]]
    rates: tuple[float, float, float]
    number: int


STAGE_B = Later("stage_a.pt", "stage_b.pt", stage_b_steps, (1.5e-4, 7e-4, 0.02), 1)
STAGE_C = Later("stage_b.pt", "stage_c.pt", partial(polish_steps, 2), (1.2e-4, 6e-4, 0.01), 2)
STAGE_D = Later("stage_c.pt", "stage_d.pt", partial(polish_steps, 3), (1.2e-4, 6e-4, 0.05), 3)


def run_later(stage: Later, data: Path, out: Path, labels: Labels, pieces: Pieces, seed: int = SEED) -> None:
    """Trains one later stage; the claim heads of the stories are found by the parse it starts from."""
    torch.manual_seed(seed)
    model = new_reader(labels)
    model.load_state_dict(torch.load(out / stage.start, weights_only=True), strict=False)
    model.eval()
    told = tellings.stories()
    for story in told:
        tellings.mark_heads(story, tellings.parses(story.sentences, model, pieces, labels.rel))
    steps = stage.steps(data, labels, pieces, told, random.Random(seed + stage.number))
    reports = (reporter(data, labels, pieces), story_report(told, pieces))

    def report(now: Reader, step: int) -> None:
        for one in reports:
            one(now, step)

    fit.fit(model, teacher(), steps, stage.rates, report, out / stage.save, every=500)


def main() -> None:
    """Stages A to D, the export, the heads of meaning, and those that learn from stories which no stage saw."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--data", type=Path, default=Path("../shared/data"))
    ask.add_argument("--out", type=Path, default=Path(".runs/reader"))
    ask.add_argument("--ship", type=Path, help="folder for the exported files; without it nothing is exported")
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--stages", default="abcd")
    ask.add_argument("--seed", type=int, default=SEED, help="another one shows the spread")
    args = ask.parse_args()
    torch.set_num_threads(args.threads)
    args.out.mkdir(parents=True, exist_ok=True)
    pieces = Pieces(Tokenizer.from_file(str(start_folder() / "tokenizer.json")))
    labels = Labels.of(training_trees(args.data))
    (args.out / "labels.json").write_text(json.dumps(asdict(labels)), encoding="utf-8")
    if "a" in args.stages:
        run_stage_a(args.data, args.out, labels, pieces, args.seed)
    for name, stage in (("b", STAGE_B), ("c", STAGE_C), ("d", STAGE_D)):
        if name in args.stages:
            run_later(stage, args.data, args.out, labels, pieces, args.seed)
    if args.ship:
        export.ship(args.data, args.out, STAGE_D.save, args.ship, args.seed)
        heads = meaning.grown(meaning.Plan(args.data, args.ship, args.out / "meaning.pt", seed=args.seed))
        print(meaning.ship(args.ship, heads, args.ship))
        print(storyheads.grown(args.ship, args.ship, args.out))


if __name__ == "__main__":
    main()
