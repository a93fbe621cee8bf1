"""Real stories that nobody keyed → how many of the facts that their records list as agreed two sources do tell.

python -m evals.said_agreed [--show]

The stories are those of `evals.said_conflicts`. Every fact that was listed as agreed was read in its place, source by
source: is this a source, are these its words, do they tell what the fact is stated to be, is it another than the one
before? `said_agreed.jsonl` holds the verdicts by documents and characters, so that nothing of the articles is
published. A fact that is listed has the verdicts on the sources of a judged one whose statement it meets; one with
another source or another statement is counted as not judged: read it (`--show`) and add it.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from evals.said_conflicts import FILES, stories, weighed
from evals.spans import Span, length, shared
from rashomon.exports.view import Row, agreeing_firmly, view_of
from rashomon.records import Article, Claim, Dossier, Fact

JUDGED = Path(__file__).with_suffix(".jsonl")


@dataclass(frozen=True)
class Verdict:
    """A fact that was listed: where it is stated, where each source's words are, and what each source is.

    `sources`: ok, same (as another one), other (it tells something else), notits (these are not its words) or none.
    """

    statement: Span
    sources: tuple[tuple[str, tuple[Span, ...]], ...]

    @property
    def is_right(self) -> bool:
        """Whether two sources tell it."""
        return sum(what == "ok" for what, _ in self.sources) > 1


@dataclass(frozen=True)
class Listed:
    """A fact that is listed as agreed: where it is stated, and where the words of its sure sources are."""

    text: str
    statement: Span
    sources: tuple[tuple[str, tuple[Span, ...]], ...]


def verdicts() -> list[Verdict]:
    """All that were judged."""
    rows = map(json.loads, JUDGED.read_text(encoding="utf-8").splitlines())
    return [
        Verdict(
            Span(*row["statement"]),
            tuple((what, tuple(Span(*words) for words in told)) for what, told in row["sources"]),
        )
        for row in rows
    ]


def listed() -> Iterator[Listed]:
    """Yield what the records of all stories list as agreed."""
    tables = weighed()
    uri = {a.article_id: a.uri for a in tables[Article]}
    place = {c.id: Span(uri[c.article_id], c.start, c.stop) for c in tables[Claim]}
    best = {f.id: f.best for f in tables[Fact]}
    for dossier in tables[Dossier]:
        row: Row = json.loads(dossier.json)
        for fact in view_of(row).agreed():
            sources = ((r["name"], tuple(place[c] for c in r["claims"])) for r in agreeing_firmly(fact))
            yield Listed(fact["statement"], place[best[fact["id"]]], tuple(sources))


def verdict_of(one: Listed, judged: Sequence[Verdict]) -> bool | None:
    """Whether two of a listed fact's sources tell it, as it was judged; None where that cannot be said."""
    alike = max(judged, key=lambda v: shared(v.statement, one.statement), default=None)
    if alike is None or 2 * shared(alike.statement, one.statement) < min(map(length, (alike.statement, one.statement))):
        return None
    found = [_judged(words, alike) for _, words in one.sources]
    if found.count("ok") > 1:
        return True
    return None if "" in found else False


def _judged(words: Sequence[Span], verdict: Verdict) -> str:
    """What the source is that most of these words were given to, or ""."""
    counts = [(sum(shared(a, b) for a in words for b in told), what) for what, told in verdict.sources]
    most, what = max(counts, key=lambda row: row[0], default=(0, ""))
    return what if most else ""


def figures(*, is_shown: bool = False) -> dict[str, float]:
    """Return the figures to pin; none where the articles are not beside the repository."""
    if not all(path.exists() for path in FILES.values()):
        print("said agreed: their articles are not beside the repository")
        return {}
    judged, found = verdicts(), list(listed())
    said = [verdict_of(one, judged) for one in found]
    right, wrong = (sum(one is verdict for one in said) for verdict in (True, False))
    known = sum(v.is_right for v in judged)
    print(f"{len(found)} facts listed as agreed in {len(stories())} stories, {said.count(None)} of them not judged")
    print(f"two sources tell {right} of the {right + wrong} judged: {right / max(1, right + wrong):.3f}")
    print(f"of {known} that two tell, of {len(judged)} that were ever listed, {right / max(1, known):.3f} are listed")
    for one, verdict in zip(found, said, strict=True) if is_shown else ():
        if verdict is None:
            print(
                f"\n{one.text}  {one.statement}", *(f"   {name}: {words[0]}" for name, words in one.sources), sep="\n"
            )
    return {"precision": right / max(1, right + wrong), "recall": right / max(1, known)}


def main() -> None:
    """Print the figures, and on demand what nobody judged yet."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--show", action="store_true", help="print what is listed and was not judged")
    figures(is_shown=ask.parse_args().show)


if __name__ == "__main__":
    main()
