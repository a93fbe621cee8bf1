"""How well cleaning tells the article from the page around it.

    python -m evals.cleaning [--seeds DIR] [--stories DIR] [--gold DIR] [--invented DIR] [--pages DIR] [--misses]

Prints, by characters, precision, recall and F1 of what was dropped for every keyed story and the mean of them; the same
in five folds over the invented stories (weights learned on four, tried on the fifth); and precision, recall and F1 of
four-word shingles of the text extracted from the open pages, as the article extraction benchmark counts them (mean
precision and mean recall over pages), as extracted and, for the pages in English, as cleaned.
"""

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from rashomon.records import Article, Page, content_id
from rashomon.stages.acquire.clean import clean
from rashomon.stages.acquire.extraction import extract_text
from rashomon.stages.acquire.furniture import Prices, choose_dropped, weigh_signals
from training.cleaning import fit, read_examples

Rates = tuple[float, float, float]


def rates(hit: float, found: float, wanted: float) -> Rates:
    """Precision, recall and F1; 1 where nothing was wanted and nothing found."""
    precision = hit / found if found else 1.0
    recall = hit / wanted if wanted else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def read_story(key: dict[str, Any], records: Sequence[dict[str, Any]]) -> Iterator[tuple[Page, set[int]]]:
    """Pages of a keyed story with the characters that its key marks as not the article."""
    for record in records:
        spans = [s for s in key.get("boilerplate", []) + key.get("repeats", []) if s["article"] == record["id"]]
        text = record["maintext"]
        page = Page(
            article_id=content_id(record["id"], text),
            uri=record["id"],
            outlet=record.get("source_domain"),
            title=record.get("title"),
            published=record.get("date_publish"),
            text=text,
        )
        yield page, {i for s in spans for i in range(s["start"], s.get("stop", s.get("end")))}


def score_story(pages: Sequence[tuple[Page, set[int]]], misses: bool) -> Rates:
    """Rates over the characters dropped in the pages of one story."""
    hit = found = wanted = 0
    for page, gold in pages:
        (article,) = clean([page])
        got: set[int] = set()
        if isinstance(article, Article):
            got = {i for a, b in zip(article.dropped_start, article.dropped_stop, strict=True) for i in range(a, b)}
        hit, found, wanted = hit + len(gold & got), found + len(got), wanted + len(gold)
        if misses:
            for label, wrong in (("lost", got - gold), ("left", gold - got)):
                for start, stop in _runs(sorted(wrong)):
                    print(f"   {label} {page.uri}: {page.text[start:stop]!r:.160}")
    return rates(hit, found, wanted)


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for n in range(1, len(places) + 1):
        if n == len(places) or places[n] != places[n - 1] + 1:
            if places[n - 1] - places[start] > 3:
                yield places[start], places[n - 1] + 1
            start = n


def keyed_stories(gold: Path, seeds: Path, stories: Path) -> Iterator[tuple[str, list[tuple[Page, set[int]]]]]:
    """Every keyed story with its pages."""
    for path in sorted(gold.glob("*.json")):
        key = json.loads(path.read_text(encoding="utf-8"))
        if path.stem == "seeds":
            records = [{"id": p.name, "maintext": p.read_text(encoding="utf-8")} for p in sorted(seeds.glob("*.txt"))]
        else:
            records = [
                json.loads(line)
                for line in (stories / path.stem / "articles.jsonl").read_text(encoding="utf-8").splitlines()
            ]
        yield path.stem, list(read_story(key, records))


def score_folds(invented: Path, folds: int = 5) -> Rates:
    """Rates over the invented stories as written, each judged by weights that never saw it."""
    examples = read_examples(invented)
    names = sorted({e.story for e in examples})
    hit = found = wanted = 0
    for fold in range(folds):
        held = set(names[fold::folds])
        bias, weights = fit([e for e in examples if e.story not in held])
        for example in (e for e in examples if e.story in held and e.plain):
            odds = [weigh_signals(s, weights, bias) for s in example.signals]
            for segment, got, gold in zip(
                example.segments, choose_dropped(example.segments, odds, Prices()), example.labels, strict=True
            ):
                size = segment.stop - segment.start
                hit, found, wanted = hit + size * (got and gold), found + size * got, wanted + size * gold
    return rates(hit, found, wanted)


def _shingles(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1)))


def score_pages(folder: Path) -> tuple[Rates, Rates]:
    """Shingle rates over the open pages: of the whole extracted text, and of what cleaning keeps of English ones."""
    whole: list[tuple[float, float]] = []
    kept: list[tuple[float, float]] = []
    for line in (folder / "aeb_ground_truth.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        html = gzip.decompress((folder / row["page"]).read_bytes()).decode("utf-8", "replace")
        page = Page(
            article_id=row["id"], uri=row["url"], outlet=None, title=None, published=None, text=html, is_html=True
        )
        (article,) = clean([page])
        results = [(extract_text(html, row["url"]).text, whole)]
        if isinstance(article, Article):  # pages in other languages are rejected, and only extraction is judged on them
            rest = article.text
            for a, b in reversed(list(zip(article.dropped_start, article.dropped_stop, strict=True))):
                rest = rest[:a] + rest[b:]
            results.append((rest, kept))
        gold = _shingles(row["articleBody"])
        for got, into in ((_shingles(text), into) for text, into in results):
            both = sum((got & gold).values())
            into.append((both / max(1, sum(got.values())), both / max(1, sum(gold.values()))))
    return _mean(whole), _mean(kept)


def _mean(pairs: Sequence[tuple[float, float]]) -> Rates:
    precision, recall = (sum(column) / len(pairs) for column in zip(*pairs, strict=True))
    return precision, recall, 2 * precision * recall / (precision + recall)


def main() -> None:
    """Print the rates."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("seeds", "stories", "gold", "invented", "pages"):
        ask.add_argument(f"--{name}", type=Path)
    ask.add_argument("--misses", action="store_true")
    args = ask.parse_args()
    row = "{:24} P {:.3f}  R {:.3f}  F1 {:.3f}"
    if args.gold and args.seeds and args.stories:
        f1s = []
        for name, pages in keyed_stories(args.gold, args.seeds, args.stories):
            found = score_story(pages, args.misses)
            f1s.append(found[2])
            print(row.format(name, *found))
        print(f"{'mean over stories':24} F1 {sum(f1s) / len(f1s):.3f}")
    if args.invented:
        print(row.format("invented, five folds", *score_folds(args.invented)))
    if args.pages:
        for name, found in zip(("pages, extracted", "English pages, cleaned"), score_pages(args.pages), strict=True):
            print(row.format(name, *found))


if __name__ == "__main__":
    main()
