"""Learns what each signal of page furniture weighs; writes `rashomon/language/boilerplate_weights.py`.

    python -m training.cleaning STORIES          STORIES: folders with articles.jsonl and key.json (markup.py --out)

Logistic regression over segments of the invented stories, with furniture and news lines of our own put in
(`boilerplate_blocks.txt`, `news_lines.txt`): appeals and link lists of many lines, junk inside a paragraph, articles
whose first line is their headline, headlines of the same story as subheads (kept) and of others as links (dropped).
Weights of cues may not be negative: a word that marks furniture never speaks for news.
"""

import argparse
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

from rashomon.stages.acquire.segments import Segment, cut_segments
from rashomon.stages.acquire.signals import Signals, read_signals

HERE = Path(__file__).parent
TARGET = HERE.parent / "src" / "rashomon" / "language" / "boilerplate_weights.py"
PENALTY = 1.0
CUE_PRIOR = 2.0
# Signals that by their meaning can only speak for furniture.
ONE_WAY = (
    "cue:", "a cue in a short", "a cue at", "a cue in a whole", "a cue as", "a picture cue without", "opens an",
    "under a", "in a list", "several cues", "only ", "bracketed", "no letters", "snippets", "runs of capitals",
    "speaks to you", "imperative", "link", "telephone", "first, names", "price", "capitals", "list item",
)  # fmt: skip


@dataclass(frozen=True)
class Example:
    """One article: its segments with their signals, and which are furniture."""

    story: str
    segments: list[Segment]
    signals: list[Signals]
    labels: list[bool]
    plain: bool  # as written, nothing put in


@dataclass(frozen=True)
class Line:
    """A line of an article in the making."""

    text: str
    junk: bool


def read_blocks(path: Path = HERE / "boilerplate_blocks.txt") -> list[tuple[str, list[str]]]:
    """Blocks of furniture as (place, lines)."""
    blocks: list[tuple[str, list[str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            continue
        if line.startswith("== "):
            blocks.append((line[3:].strip(), []))
        elif line:
            blocks[-1][1].append("" if line == "~" else line)
    return blocks


def read_stories(folder: Path) -> list[tuple[str, list[dict[str, Any]]]]:
    """Stories as (name, articles), each article with its lines marked as furniture or not."""
    stories = []
    for path in sorted(folder.glob("*/key.json")):
        key = json.loads(path.read_text(encoding="utf-8"))
        articles = [
            json.loads(line) for line in (path.parent / "articles.jsonl").read_text(encoding="utf-8").splitlines()
        ]
        for article in articles:
            spans = [
                (b["start"], b["end"])
                for b in key["boilerplate"] + key.get("repeats", [])
                if b["article"] == article["id"]
            ]
            article["lines"] = list(_marked_lines(article["maintext"], spans))
        stories.append((path.parent.name, articles))
    return stories


def _marked_lines(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Line]:
    at = 0
    for line in text.split("\n"):
        yield Line(line, any(a <= at < b for a, b in spans))
        at += len(line) + 1


def make_example(story: str, title: str | None, lines: Sequence[Line], plain: bool, blank: bool = False) -> Example:
    """The example that the lines make, with blank lines between them where asked."""
    gap = "\n\n" if blank else "\n"
    text, spans, at = gap.join(line.text for line in lines), [], 0
    for line in lines:
        if line.junk:
            spans.append((at, at + len(line.text)))
        at += len(line.text) + len(gap)
    segments = cut_segments(text)
    labels = [any(a <= s.start < b for a, b in spans) for s in segments]
    return Example(story, segments, read_signals(segments, title), labels, plain)


def put_in(
    lines: Sequence[Line],
    rng: random.Random,
    own: Sequence[str],
    others: Sequence[str],
    blocks: Sequence[tuple[str, list[str]]],
) -> list[Line]:
    """The article with furniture, links and subheads put in."""
    made = list(lines)
    news = [n for n in read_news_lines() if rng.random() < 0.03]
    for words in [*news, *rng.sample(list(own), min(1, len(own)))]:
        made.insert(rng.randrange(1, len(made) + 1), Line(words, False))
    for place, block in rng.sample(list(blocks), 3):
        at = {"start": 0, "middle": rng.randrange(1, len(made) + 1), "end": len(made)}[place]
        made[at:at] = [Line(words, True) for words in block]
    if rng.random() < 0.4:
        heading = rng.choice(["Related", "Most read", "Latest", "More stories", "See also", "Top stories", "Popular"])
        made += [
            Line(heading, True),
            *(
                Line(("- " if rng.random() < 0.3 else "") + t, True)
                for t in rng.sample(list(others), rng.randrange(2, 6))
            ),
        ]
    return made


def read_news_lines(path: Path = HERE / "news_lines.txt") -> list[str]:
    """News that looks like furniture."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("# ")]


def read_examples(folder: Path, seed: int = 7) -> list[Example]:
    """Every article as written, and three times with something put in."""
    rng = random.Random(seed)
    blocks, stories = read_blocks(), read_stories(folder)
    titles = [(name, a["title"]) for name, articles in stories for a in articles]
    examples = []
    for name, articles in stories:
        for article in articles:
            lines, title = article["lines"], article["title"]
            own = [t for n, t in titles if n == name and t != title]
            others = [t for n, t in rng.sample(titles, 12) if n != name]
            examples.append(make_example(name, title, lines, plain=True))
            examples.append(
                make_example(
                    name, title, put_in(lines, rng, own, others, blocks), plain=False, blank=rng.random() < 0.4
                )
            )
            examples.append(
                make_example(
                    name, None, _untitled(title, lines, rng, own, others, blocks), plain=False, blank=rng.random() < 0.5
                )
            )
    return examples


def _untitled(
    title: str,
    lines: Sequence[Line],
    rng: random.Random,
    own: Sequence[str],
    others: Sequence[str],
    blocks: Sequence[tuple[str, list[str]]],
) -> list[Line]:
    """The article as a bare text file: under its headline, or under no headline but with furniture first."""
    news = [line for n, line in enumerate(lines) if n or not line.junk]
    if rng.random() < 0.5:
        return [Line(title, False), *put_in(news, rng, own, others, [b for b in blocks if b[0] != "start"])]
    opening = rng.choice([b for b in blocks if b[0] == "start"])[1] if rng.random() < 0.6 else []
    return [
        *(Line(words, True) for words in opening),
        *put_in(news, rng, own, others, [b for b in blocks if b[0] != "start"]),
    ]


def fit(examples: Sequence[Example], penalty: float = PENALTY) -> tuple[float, dict[str, float]]:
    """Bias and weights of the signals, the one-way ones not below zero.

    A cue is taken to mean what its reason says until the stories say otherwise: its weight is drawn to `CUE_PRIOR`, not
    to zero, so a rare cue keeps some weight.
    """
    names = sorted({n for e in examples for s in e.signals for n in s})
    column = {n: i for i, n in enumerate(names)}
    rows = [s for e in examples for s in e.signals]
    matrix = np.zeros((len(rows), len(names) + 1))
    matrix[:, -1] = 1.0
    for i, signals in enumerate(rows):
        for name, value in signals.items():
            matrix[i, column[name]] = value
    wanted = np.array([label for e in examples for label in e.labels], dtype=float) * 2 - 1

    prior = np.array([CUE_PRIOR if n.startswith(("cue:", "opens an", "a picture cue without")) else 0.0 for n in names])

    def cost(weights: np.ndarray) -> tuple[float, np.ndarray]:
        margin = wanted * (matrix @ weights)
        loss = np.logaddexp(0, -margin).sum() + penalty / 2 * ((weights[:-1] - prior) ** 2).sum()
        slope = matrix.T @ (-wanted / (1 + np.exp(np.clip(margin, -50, 50))))
        slope[:-1] += penalty * (weights[:-1] - prior)
        return float(loss), slope

    bounds = [(0.0, None) if n.startswith(ONE_WAY) else (None, None) for n in names] + [(None, None)]
    best = minimize(
        cost, np.zeros(len(names) + 1), jac=True, bounds=bounds, method="L-BFGS-B", options={"maxiter": 400}
    ).x
    return float(best[-1]), {n: float(w) for n, w in zip(names, best, strict=False)}


def write_weights(bias: float, weights: dict[str, float], path: Path = TARGET) -> None:
    """Write the table as Python, heaviest first."""
    rows = sorted(((round(w, 2), n) for n, w in weights.items() if abs(round(w, 2)) > 0), key=lambda r: (-r[0], r[1]))
    lines = [
        '"""What each signal of page furniture weighs, in log odds; made by `training/cleaning.py`, not by hand."""',
        "",
        f"BIAS = {bias:.2f}",
        "",
        "WEIGHTS: dict[str, float] = {",
        *(f'    "{name}": {weight},' for weight, name in rows),
        "}",
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Learn and write the weights."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("stories", type=Path)
    bias, weights = fit(read_examples(ask.parse_args().stories))
    write_weights(bias, weights)


if __name__ == "__main__":
    main()
