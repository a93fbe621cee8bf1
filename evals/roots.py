"""Root counts of the invented stories → how often independent sources are wrongly merged or split.

python -m evals.roots [--read] [--misses]

Measures the policy of `weigh.trace` alone: each fact's claims and their sources are taken from the story's key. What is
wrong here is wrong about whose word goes back to whom, not about reading or aligning. With `--read` the stories are
read and aligned as in use, and then with the key's alignment in place of ours: what is left is attribution and policy.
The trees learnt from the stories left out of the reader's training; from the later ones nothing learnt.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals import scoring
from evals.spans import Span, likeness
from rashomon.engine.local import Tables
from rashomon.records import Actor, Article, Claim, Copy, Fact, Likeness, Quote, Root
from rashomon.stages.weigh.trace import trace_roots
from training import corpus
from training.stories import markup

FITS = 0.5  # of the characters of both that a claim must share with a telling to tell its fact
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
            found = tuple(trace_roots(articles, [fact], claims, [], [], []))
            yield Count(path.stem, root["fact"], root["independent"], root["root"], found)


def traced(story: corpus.Story) -> tuple[Tables, list[Article], list[list[Any]]]:
    """A story's tables as read, its articles, the first to come out first, and the other rows that tracing takes."""
    tables = corpus.readings(story, "trace")
    articles = sorted(tables[Article], key=lambda a: (a.published or "~", a.uri, a.article_id))
    return tables, articles, [tables.get(kind, []) for kind in (Claim, Quote, Actor, Copy, Likeness)]


def as_read() -> Iterator[tuple[corpus.Story, dict[str, int], dict[str, int]]]:
    """Yield of every invented story how many roots each fact asked for has, as aligned and with the key's alignment."""
    for story in corpus.invented():
        tables, articles, rows = traced(story)
        asked = [root["fact"] for root in story.key["roots"]]
        uri = {a.article_id: a.uri for a in articles}
        found = Counter(r.fact_id for r in trace_roots(articles, tables[Fact], *rows))
        dossier = {
            "articles": [{"id": a.article_id, "uri": a.uri} for a in articles],
            "claims": [{"id": c.id, "article": c.article_id, "start": c.start, "stop": c.stop} for c in tables[Claim]],
            "facts": [{"id": f.id, "claims": f.claims} for f in tables[Fact]],
        }
        side = scoring.Reading(story.key, dossier, {})
        ours = {}
        for fact in asked:
            votes = Counter(
                i for (name, _), ids in zip(side.told, side.facts_at, strict=True) if name == fact for i in sorted(ids)
            )
            ours[fact] = found[votes.most_common(1)[0][0]] if votes else 0
        facts = [_keyed_fact(story, fact, tables[Claim], uri) for fact in asked]
        keyed = Counter(r.fact_id for r in trace_roots(articles, facts, *rows))
        yield story, ours, {fact: keyed[fact] for fact in asked}


def _keyed_fact(story: corpus.Story, fact: str, claims: Sequence[Claim], uri: Mapping[str, str]) -> Fact:
    """The fact of the key with the claims that fit one of its tellings best.

    No claim speaks for it: all of them tell it, none is asked how near it is to its statement.
    """
    golden: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for name, article, start, stop, _ in corpus.told(story.key):
        golden[article].append((start, stop, name))
    mine = []
    for claim in claims:
        place = Span(uri[claim.article_id], claim.start, claim.stop)
        fits = [(likeness(place, Span(place.article, a, b)), f) for a, b, f in golden[place.article]]
        best = max((n for n, _ in fits), default=0.0)
        if best >= FITS and (best, fact) in fits:
            mine.append(claim.id)
    reasons = [""] * len(mine)
    return Fact(
        story_id=story.name, id=fact, question="", statement="", best="", claims=mine, reasons=reasons, weight=1.0
    )


def _verdict(found: int, wanted: int) -> str:
    return "right" if found == wanted else "split" if found > wanted else "merged"


def _print_as_read() -> None:
    """Print both error rates of the stories as read, by whether the reader has seen them."""
    outcome: dict[str, Counter[str]] = defaultdict(Counter)
    for story, ours, keyed in as_read():
        for root in story.key["roots"]:
            fact, wanted = root["fact"], root["independent"]
            for group in ("all", story.group):
                outcome[f"as read, {group}"][_verdict(ours[fact], wanted)] += 1
                outcome[f"the key's alignment, {group}"][_verdict(keyed[fact], wanted)] += 1
    for name, count in sorted(outcome.items()):
        _print_rates(name, count)


def _print_rates(name: str, outcome: Counter[str]) -> None:
    total = max(1, outcome.total())
    shares = "  ".join(f"{verdict} {outcome[verdict] / total:.3f}" for verdict in ("right", "split", "merged"))
    print(f"{name:32}{shares}  of {total} facts")


def figures(*, with_misses: bool = False) -> dict[str, float]:
    """Print both error rates and return what to pin."""
    outcome: Counter[str] = Counter()
    for one in counts():
        found = len(one.found)
        verdict = _verdict(found, one.wanted)
        outcome[verdict] += 1
        if with_misses and verdict != "right":
            names = ", ".join(f"{r.name} ({len(r.claims)})" for r in one.found)
            print(f"- {verdict}: {one.story} {one.fact}: {one.wanted} ({one.whose}), found {found}: {names}")
    _print_rates("policy, the key's sources", outcome)
    return {"policy/right": outcome["right"] / max(1, outcome.total())}


def main() -> None:
    """Print the table."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--misses", action="store_true")
    ask.add_argument("--read", action="store_true", help="also the stories as read: minutes, the first time")
    args = ask.parse_args()
    figures(with_misses=args.misses)
    if args.read:
        _print_as_read()


if __name__ == "__main__":
    main()
