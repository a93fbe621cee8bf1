"""How well figures are read, on invented sentences.

    python evals/figures.py [--half dev|held|all] [--misses]

A figure is right when its span overlaps the marked one and low, high, hedge and measure are the same. Lines with an
even index are for development; the others are held out: their misses are not to be looked at while fixing.
"""

import argparse
import json
from pathlib import Path

from evals.texts import article_of
from rashomon.models.encoder import OnnxReader
from rashomon.records import Figure
from rashomon.stages.annotate.parse import parse
from rashomon.stages.extract.figures import find_figures

SET = Path(__file__).with_name("figures_set.jsonl")


def _same(a: float | None, b: float | None) -> bool:
    return a == b or (a is not None and b is not None and abs(a - b) <= 1e-3 * max(1.0, abs(a)))


def compared(gold: dict, text: str, at: int, found: list[Figure]) -> tuple[bool, bool]:
    """Whether the marked figure was found right, and its counted words too."""
    stop = at + len(gold["text"])
    for f in found:
        if min(stop, f.stop) - max(at, f.start) < 0.5 * min(stop - at, f.stop - f.start):
            continue
        right = _same(f.low, gold["low"]) and _same(f.high, gold["high"]) and f.hedge == gold["hedge"]
        counted = text[f.counted_start : f.counted_stop] if f.counted_start >= 0 else ""
        return right and f.measure == gold["measure"], counted == gold["counted"]
    return False, False


def placed(sentence: str, figures: list[dict]) -> list[int]:
    """Where the marked figures stand: each after the one before it."""
    out, at = [], 0
    for f in figures:
        at = sentence.index(f["text"], at)
        out.append(at)
        at += len(f["text"])
    return out


def main() -> None:
    """Print precision, recall and F1 of whole figures."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--half", choices=("dev", "held", "all"), default="all")
    ask.add_argument("--misses", action="store_true")
    args = ask.parse_args()
    rows = [json.loads(line) for line in SET.read_text(encoding="utf-8").splitlines()]
    parsed = list(parse([article_of(f"{i:04}", r["sentence"]) for i, r in enumerate(rows)], OnnxReader()))
    found: dict[int, list[Figure]] = {}
    for f in find_figures(parsed):
        found.setdefault(int(f.article_id), []).append(f)
    right = counted = wanted = said = 0
    for i, row in enumerate(rows):
        if args.half != "all" and (i % 2 == 0) != (args.half == "dev"):
            continue
        text, mine = row["sentence"], found.get(i, [])
        results = [
            compared(g, text, at, mine) for g, at in zip(row["figures"], placed(text, row["figures"]), strict=True)
        ]
        right += sum(a for a, _ in results)
        counted += sum(b for _, b in results)
        wanted += len(results)
        said += len(mine)
        if args.misses and (not all(a for a, _ in results) or len(mine) != len(results)):
            print(text)
            print("   wants", [(g["text"], g["low"], g["high"], g["hedge"], g["measure"]) for g in row["figures"]])
            print("   found", [(text[f.start : f.stop], f.low, f.high, f.hedge, f.measure) for f in mine])
    p, r = right / max(1, said), right / max(1, wanted)
    print(
        f"figures {args.half}: P {p:.3f}  R {r:.3f}  F1 {2 * p * r / max(1e-9, p + r):.3f}  "
        f"counted words {counted / wanted:.3f}"
    )


if __name__ == "__main__":
    main()
