"""Pairs of accounts of one real incident → how the product says they differ, against how a reader labelled them.

python -m evals.conflict_pairs [--misses] [--without]

`conflict_pairs.jsonl` names two spans, each by document and characters, in the news articles of ../shared (which are
not ours to publish) and how they stand to each other: conflict, update, scope, rounding or same. The pairs were chosen
and labelled by reading, before the product was asked.

- same: both give one value, in whatever words.
- rounding: one value is hedged, vague or round and leaves room for the other.
- scope: the two count or mean another whole: shot or wounded, with the gunman or without, one hospital or all.
- update: the later account tells what had changed, or corrects the earlier one.
- conflict: none of these; both cannot be true.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.spans import Span, likeness
from rashomon.engine.local import LocalEngine
from rashomon.engine.packed import Tables
from rashomon.models.encoder import reader_model
from rashomon.pipeline import grouping_stages, reading_stages, weighing_stages
from rashomon.records import Actor, Article, Claim, Fact, Figure, Likeness, Page, Time, content_id
from rashomon.stages.weigh import counts
from rashomon.stages.weigh.conflicts import READINGS, judgement
from rashomon.stages.weigh.differences import setting
from rashomon.stages.weigh.sides import sides_of

PAIRS = Path(__file__).with_suffix(".jsonl")
DOCUMENTS = Path(__file__).resolve().parents[2] / "shared" / "data" / "incidents" / "docs.jsonl.gz"
LABELS = (*READINGS, "same")


@dataclass(frozen=True)
class Pair:
    """Two spans of one incident and how a reader says they stand to each other."""

    incident: str
    kind: str
    spans: tuple[Span, Span]
    label: str
    part: str  # first; second, third, fourth: labelled when the rules for those before had been written


def pairs() -> dict[str, list[Pair]]:
    """The labelled pairs by incident."""
    out: dict[str, list[Pair]] = defaultdict(list)
    for row in map(json.loads, PAIRS.read_text(encoding="utf-8").splitlines()):
        spans = tuple(Span(row[side]["doc"], row[side]["start"], row[side]["stop"]) for side in ("a", "b"))
        pair = Pair(row["incident"], row["kind"], (spans[0], spans[1]), row["label"], row.get("part", "first"))
        out[row["incident"]].append(pair)
    return dict(out)


def documents(wanted: set[str]) -> dict[str, dict[str, Any]]:
    """The wanted documents by id."""
    with gzip.open(DOCUMENTS, "rt", encoding="utf-8") as lines:
        rows = map(json.loads, lines)
        return {row["id"]: row for row in rows if row["id"] in wanted}


def page(row: dict[str, Any]) -> Page:
    """A document of the incidents as a page of the story of its incident."""
    return Page(
        article_id=content_id(row["id"], row["text"]),
        uri=row["id"],
        outlet=row["uri"].split("/http", 1)[-1].split("//")[-1].split("/")[0].split(":")[0].removeprefix("www.")
        or None,
        title=row["title"],
        published=row["dct"],
        text=row["text"],
        story=row["incident"],
    )


def compared(rows: Sequence[dict[str, Any]]) -> Tables:
    """What the pipeline reads and aligns in the documents of one incident."""
    reader = reader_model("")
    stages = [*reading_stages(reader), *grouping_stages(), *weighing_stages()]
    upto = [stage.name for stage in stages].index("trace")
    return LocalEngine(workers=1).run(stages[:upto], [page(row) for row in rows])


def judged(tables: Tables, asked: Sequence[Pair]) -> Iterator[tuple[Pair, str]]:
    """Yield each pair with the product's word for it; "unread" where no claim meets a span."""
    articles = sorted(tables[Article], key=lambda a: (a.published or "~", a.uri, a.article_id))
    sides = sides_of(articles, tables[Claim], tables.get(Actor, []), tables.get(Figure, []), tables.get(Time, []))
    uri = {a.article_id: a.uri for a in articles}
    places = [Span(uri[c.article_id], c.start, c.stop) for c in sides.claims]
    facts = {c: fact for fact in tables.get(Fact, []) for c in fact.claims}
    closest = [tuple(_closest(span, places) for span in pair.spans) for pair in asked]
    links = _linked(tables.get(Likeness, []), [c.id for c in sides.claims], closest)
    at = setting(articles, sides, links, tables.get(Time, []))
    for pair, (first, second) in zip(asked, closest, strict=True):
        if first is None or second is None:
            yield pair, "unread"
        else:
            i, j = sorted((first, second))
            yield pair, judgement(at, i, j, facts)


def _closest(span: Span, places: Sequence[Span]) -> int | None:
    """The claim that fits a span best, where one meets it."""
    best = max(range(len(places)), key=lambda n: (likeness(span, places[n]), -n), default=None)
    return best if best is not None and likeness(span, places[best]) > 0 else None


def _linked(found: Sequence[Likeness], ids: Sequence[str], asked: Sequence[tuple[int | None, ...]]) -> list[Likeness]:
    """The likenesses found, and for pairs that the product found unlike one that says nothing: a reader linked them."""
    known = {frozenset((link.first, link.second)) for link in found}
    out = list(found)
    for first, second in asked:
        if first is not None and second is not None and frozenset((ids[first], ids[second])) not in known:
            known.add(frozenset((ids[first], ids[second])))
            nothing = dict.fromkeys(
                ("probability", "cosine", "words", "contained", "context", "met", "gap", "heads"), 0.0
            )
            out.append(Likeness(story_id="", first=ids[first], second=ids[second], **nothing))
    return out


def answers() -> list[tuple[Pair, str]]:
    """Every pair with the product's word for it."""
    by_incident = pairs()
    rows = documents({span.article for group in by_incident.values() for pair in group for span in pair.spans})
    out = []
    for group in by_incident.values():
        wanted = sorted({span.article for pair in group for span in pair.spans})
        out += list(judged(compared([rows[name] for name in wanted]), group))
    return out


def macro_f1(said: Sequence[tuple[str, str]]) -> float:
    """The mean F1 of the labels, of (label, answer) pairs."""
    scores = []
    for label in LABELS:
        hit = sum(a == b == label for a, b in said)
        all_of = sum(a == label for a, _ in said) + sum(b == label for _, b in said)
        scores.append(2 * hit / all_of if all_of else 0.0)
    return sum(scores) / len(scores)


def without() -> None:
    """Print the macro F1 without each rule by which two counts are read: what the rule is worth."""
    by_incident = pairs()
    rows = documents({span.article for group in by_incident.values() for pair in group for span in pair.spans})
    read = [
        (compared([rows[name] for name in sorted({span.article for pair in group for span in pair.spans})]), group)
        for group in by_incident.values()
    ]
    every = counts.RULES
    for left_out in ("(nothing)", *(name for name, _ in every)):
        counts.RULES = tuple(rule for rule in every if rule[0] != left_out)
        score = macro_f1([(pair.label, answer) for tables, group in read for pair, answer in judged(tables, group)])
        print(f"{left_out:30} {score:.3f}")
    counts.RULES = every


def figures() -> dict[str, float]:
    """Return the figures to pin; none where the articles are not beside the repository."""
    if not DOCUMENTS.exists():
        print("conflict pairs: their articles are not beside the repository")
        return {}
    found = answers()
    said = [(pair.label, answer) for pair, answer in found]
    table = Counter(said)
    print(f"{'':10}" + "".join(f"{answer:>10}" for answer in (*LABELS, "unread")))
    for label in LABELS:
        print(f"{label:10}" + "".join(f"{table[label, answer]:10}" for answer in (*LABELS, "unread")))
    figures = {"macro_f1": round(macro_f1(said), 3)}
    print(f"{len(said)} pairs, macro F1 {figures['macro_f1']}")
    for part in ("first", "second", "third", "fourth"):
        some = [(pair.label, answer) for pair, answer in found if pair.part == part]
        figures[f"{part} part/macro_f1"] = round(macro_f1(some), 3)
        print(f"{len(some)} pairs of the {part} part, macro F1 {figures[f'{part} part/macro_f1']}")
    return figures


def main() -> None:
    """Print the table, and on demand what was misjudged."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--misses", action="store_true", help="print what was misjudged, on standard error")
    ask.add_argument("--without", action="store_true", help="print what is lost without each rule for counts")
    args = ask.parse_args()
    if args.without:
        without()
        return
    figures()
    for pair, answer in answers() if args.misses else ():
        if answer != pair.label:
            print("-", pair.incident, pair.kind, pair.label, "read as", answer, *pair.spans, file=sys.stderr)


if __name__ == "__main__":
    main()
