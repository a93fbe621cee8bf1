"""How often what the record lists as agreed is told by two of its sources, by how near the second is to the statement.

python -m evals.agreed

The invented stories, read and aligned as in use. A fact counts whose statement tells something that the key marks; it
is right where two of its sources have a claim that tells the same. The trees of alignment learnt from these stories.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from evals.roots import traced
from evals.spans import Span, likeness
from rashomon.exports.view import FIRM
from rashomon.records import UNATTRIBUTED, Claim, Fact, Root
from rashomon.stages.weigh.trace import SAID, trace_roots
from training import corpus

FITS = 0.4  # of the characters of both that a claim must share with a telling to tell its fact
BOUNDS = (0.0, 0.4, 0.5, 0.6, FIRM, 0.7, 0.8)


@dataclass(frozen=True)
class Agreed:
    """A fact that two sources tell: each one's nearness to the statement, and whether it tells what that tells."""

    sources: list[tuple[float, bool]]

    def at(self, bound: float) -> tuple[bool, bool]:
        """Whether it is listed where sources must be so near, and whether two of those tell the same."""
        near = [right for nearness, right in self.sources if nearness >= bound]
        return len(near) > 1, sum(near) > 1


def agreed(stories: Iterable[corpus.Story]) -> Iterator[Agreed]:
    """Yield the facts of the stories with two named sources that do not contradict them."""
    for story in stories:
        tables, articles, rows = traced(story)
        uri = {a.article_id: a.uri for a in articles}
        golden: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for name, article, start, stop, _ in corpus.told(story.key):
            golden[article].append((start, stop, name))
        told: dict[str, set[str]] = {}
        for claim in tables[Claim]:
            place = Span(uri[claim.article_id], claim.start, claim.stop)
            spans = golden[place.article]
            told[claim.id] = {name for a, b, name in spans if likeness(place, Span(place.article, a, b)) >= FITS}
        roots: dict[str, list[Root]] = defaultdict(list)
        for root in trace_roots(articles, tables[Fact], *rows):
            if root.name != UNATTRIBUTED and not root.against:
                roots[root.fact_id].append(root)
        for fact in tables[Fact]:
            wanted = told.get(fact.best, set())
            if len(roots[fact.id]) > 1 and wanted:
                pairs = [(r.nearness, any(told[c] & wanted for c in _said(r))) for r in roots[fact.id]]
                yield Agreed(pairs)


def _said(root: Root) -> list[str]:
    return [c for c, basis in zip(root.claims, root.basis, strict=True) if basis in SAID] or root.claims


def shares(found: list[Agreed]) -> dict[float, float]:
    """Print, by the least nearness, how many facts are listed and right, and return the share that is right."""
    out = {}
    print("nearness of the second source    listed   right   share")
    for bound in BOUNDS:
        listed = [one.at(bound)[1] for one in found if one.at(bound)[0]]
        out[bound] = sum(listed) / max(1, len(listed))
        print(f"{bound:24.2f}{len(listed):15}{sum(listed):8}{out[bound]:8.3f}")
    return out


def figures() -> dict[str, float]:
    """Print the table of the stories that the reader has not seen, and return what to pin."""
    return {"left out/right": shares(list(agreed(s for s in corpus.invented() if s.held_out)))[FIRM]}


def main() -> None:
    """Print the table of all stories."""
    shares(list(agreed(corpus.invented())))


if __name__ == "__main__":
    main()
