"""Real stories that nobody keyed → how many conflicts the product says in them, and how many of those are any.

python -m evals.said_conflicts [--show]

The keyed stories are few and were chosen for their disputes. Here are all those of ../shared that several reports tell:
the clustered stories, the five of NewsWCL50, and the incidents with six to eighteen reports (the first of them). What
the product said was read in its place and judged: is this a difference that a careful reader would want to see listed
as one, or is it none? `said_conflicts.jsonl` names each side by documents and characters and holds the verdict, so that
nothing of the articles is published. A conflict said whose sides meet the sides of a judged one has its verdict; the
others are counted as not judged: read them (`--show`) and add them.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from evals import conflict_pairs
from evals.jsonlines import records
from evals.spans import Span, met_on_two_sides
from evals.stories import SHARED
from rashomon.config import Config
from rashomon.engine.local import LocalEngine, Tables
from rashomon.models.encoder import reader_model
from rashomon.pipeline import all_stages
from rashomon.records import Article, Claim, Dispute, Dossier, Fact, Page
from training.corpus import page

JUDGED = Path(__file__).with_suffix(".jsonl")
DATA = SHARED / "data"
FILES = {
    "stories": DATA / "stories.jsonl.gz",
    "newswcl50": DATA / "framing" / "newswcl50_docs.jsonl",
    "incidents": conflict_pairs.DOCUMENTS,
}
FEW, MANY = 2, 18  # reports of a story
OF_INCIDENT, INCIDENTS = 6, 40  # reports of an incident at least; incidents
Sides = tuple[tuple[Span, ...], ...]


@dataclass(frozen=True)
class Verdict:
    """A conflict that was said in one story, and whether it is a difference."""

    story: str
    sides: Sides
    is_difference: bool


def verdicts() -> list[Verdict]:
    """All that were judged."""
    rows = map(json.loads, JUDGED.read_text(encoding="utf-8").splitlines())
    return [
        Verdict(r["story"], tuple(tuple(Span(*span) for span in side) for side in r["sides"]), r["is_difference"])
        for r in rows
    ]


@cache
def stories() -> dict[str, list[Page]]:
    """The pages of every story, by its name."""
    found: dict[str, dict[str, list[Page]]] = {name: defaultdict(list) for name in FILES}
    for r in records(FILES["stories"]):
        found["stories"][r["event_id"]].append(page(r, str(r["event_id"])))
    for r in records(FILES["newswcl50"]):
        row = {"id": r["doc"], "maintext": r["text"], "source_domain": r["outlet"]}
        found["newswcl50"][r["event_id"]].append(page(row, str(r["event_id"])))
    for r in records(FILES["incidents"]):
        found["incidents"][r["incident"]].append(conflict_pairs.page(r))
    large = [name for name, pages in sorted(found["incidents"].items()) if len(pages) >= OF_INCIDENT][:INCIDENTS]
    found["incidents"] = {name: found["incidents"][name] for name in large}
    return {
        f"{file}/{name}": pages
        for file, of in found.items()
        for name, pages in sorted(of.items(), key=lambda row: str(row[0]))
        if FEW <= len(pages) <= MANY
    }


@cache
def weighed() -> Tables:
    """All stories from pages to records."""
    pages = [page for told in stories().values() for page in told]
    return LocalEngine(workers=2).run(
        all_stages(Config(), reader_model("")), pages, (Article, Claim, Fact, Dispute, Dossier)
    )


def said() -> list[tuple[Dispute, Sides]]:
    """The conflicts of all stories with the places of their sides."""
    tables = weighed()
    uri = {a.article_id: a.uri for a in tables[Article]}
    place = {c.id: Span(uri[c.article_id], c.start, c.stop) for c in tables[Claim]}
    return [
        (d, tuple(tuple(place[c] for c in p.claims) for p in d.positions))
        for d in tables[Dispute]
        if d.reading == "conflict"
    ]


def verdict_of(sides: Sides, judged: Sequence[Verdict]) -> bool | None:
    """Whether a conflict is a difference: as one was judged two of whose sides meet two of its own; None for none."""
    known = {v.is_difference for v in judged if met_on_two_sides(sides, v.sides)}
    return None if not known else any(known)


def figures(*, is_shown: bool = False) -> dict[str, float]:
    """Return the figures to pin; none where the articles are not beside the repository."""
    if not all(path.exists() for path in FILES.values()):
        print("said conflicts: their articles are not beside the repository")
        return {}
    told, judged = stories(), verdicts()
    found = [(d, sides, verdict_of(sides, judged)) for d, sides in said()]
    counts = {kind: Counter(v for d, _, v in found if d.kind == kind) for kind in sorted({d.kind for d, _, _ in found})}
    print(f"{'':18}{'a difference':>14}{'none':>8}{'not judged':>12}")
    for kind, count in counts.items():
        print(f"{kind:18}{count[True]:14}{count[False]:8}{count[None]:12}")
    right, wrong = (sum(v is verdict for _, _, v in found) for verdict in (True, False))
    precision = right / max(1, right + wrong)
    print(f"{len(found)} conflicts said in {len(told)} stories; of those judged {precision:.3f} are a difference")
    for d, sides, verdict in found if is_shown else ():
        if verdict is None:
            print(
                d.kind, d.question, *(f"\n   {p.value} {side[0]}" for p, side in zip(d.positions, sides, strict=True))
            )
    return {"precision": precision}


def main() -> None:
    """Print the table, and on demand what nobody judged yet."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--show", action="store_true", help="print what is said and was not judged")
    figures(is_shown=ask.parse_args().show)


if __name__ == "__main__":
    main()
