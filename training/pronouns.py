"""GUM → the weights of the signals by which a pronoun finds its actor (`stages/extract/pronoun_weights.py`).

    python -m training.pronouns [--data ../shared/data] [--check]

Open documents of GUM's train part without the news that `evals.anaphora` holds back. The product reads each document;
every third-person pronoun is an example: the actors at hand with their signals, and which of them, if any, is the
entity that the key gives it. A softmax is fitted, the documents are read again with it (what earlier pronouns mean is
a signal of later ones), and so on for a few rounds. `--check` scores each document by weights fitted without it and
its fold and writes nothing.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from pprint import pformat
from unittest.mock import patch

import numpy as np

from evals.actors import articles_of
from evals.anaphora import matched
from evals.gum import Document, documents
from rashomon.models.encoder import OnnxReader
from rashomon.records import LocalActor, ParsedArticle
from rashomon.stages.annotate.parse import parse
from rashomon.stages.extract import pronoun_weights, pronouns
from rashomon.stages.extract.actors import find_actors
from rashomon.stages.extract.scene import Scene

NEWS = 3  # how much more a news document weighs: the product reads news
ROUNDS, STEPS, HOLD, FOLDS = 4, 400, 0.005, 5
TARGET = Path(pronoun_weights.__file__)
Weights = dict[str, dict[str, float]]
Example = tuple[list[pronouns.Signals], int]  # signals of each choice, the last being nobody's; the right one


def examples(
    one: Document, article: ParsedArticle, actors: Sequence[LocalActor], seen: Asked
) -> dict[str, list[Example]]:
    """The examples of a document by sort of pronoun, from what the reading asked."""
    theirs: dict[str, Counter[str]] = defaultdict(Counter)
    names = {
        (a.mention_start[i], a.mention_stop[i]): a.id
        for a in actors
        for i, f in enumerate(a.mention_form)
        if f == "name"
    }
    for m in matched(one, actors):
        if m.match and m.form == "name":
            theirs[m.actor][m.match.group] += 1
    entity = {actor: votes.most_common(1)[0][0] for actor, votes in theirs.items()}
    gold = {span: g.group for g in one.gold if g.form == "pronoun" for span in g.heads}
    found: dict[str, list[Example]] = defaultdict(list)
    for sort, at, choices, none in seen:
        group = gold.get((article.token_start[at], article.token_stop[at]))
        spans = [span for span, _ in choices]
        right = next((n for n, s in enumerate(spans) if group and entity.get(names.get(s, "")) == group), len(spans))
        found["he" if sort == "she" else sort].append(([*(signals for _, signals in choices), none], right))
    return found


Asked = list[tuple[str, int, list[tuple[tuple[int, int], pronouns.Signals]], pronouns.Signals]]


def read(article: ParsedArticle) -> tuple[list[LocalActor], Asked]:
    """The actors of an article, and every question that was asked of a pronoun on the way."""
    asked: Asked = []
    find = pronouns.candidates

    def noted(scene: Scene, at: int, sort: str) -> list[tuple[int, pronouns.Signals]]:
        choices = find(scene, at, sort)
        rows = [((scene.drafts[d].mentions[0].start, scene.drafts[d].mentions[0].stop), s) for d, s in choices]
        asked.append((sort, at, rows, pronouns.nobody(scene, at, sort)))
        return choices

    with patch.object(pronouns, "candidates", noted):
        return list(find_actors([article])), asked


def fit(rows: Sequence[Example]) -> dict[str, float]:
    """Softmax weights by gradient ascent, held back by `HOLD`."""
    names = sorted({name for choices, _ in rows for signals in choices for name in signals})
    place = {name: n for n, name in enumerate(names)}
    tables = [np.zeros((len(choices), len(names))) for choices, _ in rows]
    for table, (choices, _) in zip(tables, rows, strict=True):
        for n, signals in enumerate(choices):
            for name, value in signals.items():
                table[n, place[name]] = value
    weights, speed = np.zeros(len(names)), np.zeros(len(names))
    for _ in range(STEPS):
        slope = -HOLD * weights
        for table, (_, right) in zip(tables, rows, strict=True):
            scores = np.exp(table @ weights - (table @ weights).max())
            slope += (table[right] - (scores / scores.sum()) @ table) / len(rows)
        speed = 0.9 * speed + slope
        weights = weights + 0.2 * speed
    return {name: round(float(w), 3) for name, w in zip(names, weights, strict=True)}


def fitted(kept: Sequence[Document], parsed: Sequence[ParsedArticle]) -> Weights:
    """Weights after some rounds of reading and fitting."""
    weights: Weights = {"he": {}, "it": {}, "they": {}}
    for _ in range(ROUNDS):
        rows: dict[str, list[Example]] = defaultdict(list)
        with patch.object(pronouns, "WEIGHTS", weights):
            for one, article in zip(kept, parsed, strict=True):
                actors, asked = read(article)
                times = NEWS if one.genre == "news" else 1
                for sort, more in examples(one, article, actors, asked).items():
                    rows[sort] += [(choices, right) for choices, right in more if len(choices) > 1] * times
        weights = {sort: fit(rows[sort]) for sort in ("he", "it", "they")}
    return weights


def check(kept: Sequence[Document], parsed: Sequence[ParsedArticle]) -> None:
    """Print how often pronouns are right by weights fitted on other documents."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for fold in range(FOLDS):
        rest = [n for n in range(len(kept)) if n % FOLDS != fold]
        weights = fitted([kept[n] for n in rest], [parsed[n] for n in rest])
        with patch.object(pronouns, "WEIGHTS", weights):
            for n in range(fold, len(kept), FOLDS):
                actors, asked = read(parsed[n])
                for sort, rows in examples(kept[n], parsed[n], actors, asked).items():
                    for choices, right in rows:
                        _count(counts[sort], choices, right, weights[sort], pronouns.LEAST[sort])
    for sort, c in counts.items():
        for least in (0.4, 0.5, 0.6, 0.7, 0.8):
            print(f"{sort:5} {least}: right {c[f'right {least}']} of {c[f'found {least}']} found, {c['there']} there")


def _count(
    counts: Counter[str], choices: list[pronouns.Signals], right: int, weights: dict[str, float], least: float
) -> None:
    scores = np.array([sum(weights.get(k, 0.0) * v for k, v in signals.items()) for signals in choices])
    likely = np.exp(scores - scores.max()) / np.exp(scores - scores.max()).sum()
    counts["there"] += right < len(choices) - 1
    best = int(likely[:-1].argmax()) if len(choices) > 1 else -1
    for bound in (0.4, 0.5, 0.6, 0.7, 0.8):
        if best >= 0 and likely[best] >= bound:
            counts[f"found {bound}"] += 1
            counts[f"right {bound}"] += best == right


def main() -> None:
    """Fit and write, or check."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--data", type=Path, default=Path("../shared/data"))
    ask.add_argument("--check", action="store_true")
    args = ask.parse_args()
    kept = documents(args.data, "train")
    parsed = list(parse(articles_of({d.name: d.text for d in kept}), OnnxReader()))
    if args.check:
        check(kept, parsed)
        return
    said = (pronoun_weights.__doc__ or "").strip()
    table = pformat(fitted(kept, parsed), width=100, sort_dicts=True)
    TARGET.write_text(f'"""{said}"""\n\nWEIGHTS: dict[str, dict[str, float]] = {table}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
