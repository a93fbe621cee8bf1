"""Root counts of the invented stories → how often independent sources are wrongly merged or split.

python -m evals.roots [--misses]

Measures the policy of `weigh.trace` alone: each fact's claims and their sources are taken from the story's key. What is
wrong here is wrong about whose word goes back to whom, not about reading or aligning.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rashomon.records import Article, Claim, Fact, Root
from rashomon.stages.weigh.trace import trace_roots
from training.stories import markup

STORIES = Path(__file__).resolve().parents[1] / "training" / "stories"


@dataclass(frozen=True)
class Count:
    """One fact's wanted number of roots, whose they are, and what was found."""

    story: str
    fact: str
    wanted: int
    whose: str
    found: tuple[Root, ...]


def _claim(article: str, number: int, telling: dict[str, Any]) -> Claim:
    by = telling.get("by", "-")
    chain = [] if by == "-" else [name.strip() for name in by.split(">")]
    return Claim(
        article_id=article,
        id=f"{article}:{number}",
        start=telling["start"],
        stop=telling["end"],
        sentence=0,
        head_start=telling["start"],
        head_stop=telling["start"],
        predicate="",
        kind="clause",
        telling=1.0,
        negated=False,
        stance=telling.get("st", "asserted"),
        voice="attributed" if chain else "own",
        source_text=chain,
        source_actor=[""] * len(chain),
        source_start=[-1] * len(chain),
        source_stop=[-1] * len(chain),
        words=[],
        actors=[],
        figures=[],
        times=[],
        vector=b"",
    )


def counts() -> Iterator[Count]:
    """Yield the facts whose number of roots the invented stories tell."""
    for path in sorted(STORIES.glob("*.story")):
        rows, key = markup.read(path)
        articles = [
            Article(
                article_id=r["id"],
                uri=r["id"],
                outlet=r["source_domain"],
                title=r["title"],
                published=r["date_publish"],
                published_by="input",
                text=r["maintext"],
                story=None,
            )
            for r in rows
        ]
        told = {f["id"]: f["told"] for f in key["facts"]}
        for root in key["roots"]:
            claims = [_claim(t["article"], n, t) for n, t in enumerate(told[root["fact"]])]
            fact = Fact(
                story_id=path.stem,
                id=root["fact"],
                question="",
                statement="",
                best=claims[0].id,
                claims=[c.id for c in claims],
                reasons=[""] * len(claims),
                weight=1.0,
            )
            found = tuple(trace_roots(articles, [fact], claims, [], [], [], []))
            yield Count(path.stem, root["fact"], root["independent"], root["root"], found)


def figures(*, with_misses: bool = False) -> dict[str, float]:
    """Print both error rates and return what to pin."""
    outcome: Counter[str] = Counter()
    for one in counts():
        found = len(one.found)
        verdict = "right" if found == one.wanted else "split" if found > one.wanted else "merged"
        outcome[verdict] += 1
        if with_misses and verdict != "right":
            names = ", ".join(f"{r.name} ({len(r.claims)})" for r in one.found)
            print(f"- {verdict}: {one.story} {one.fact}: {one.wanted} ({one.whose}), found {found}: {names}")
    total = max(1, outcome.total())
    print(
        "  ".join(f"{name} {outcome[name] / total:.3f}" for name in ("right", "split", "merged")), f"of {total} facts"
    )
    return {"policy/right": outcome["right"] / total}


def main() -> None:
    """Print the table."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--misses", action="store_true")
    figures(with_misses=ask.parse_args().misses)


if __name__ == "__main__":
    main()
