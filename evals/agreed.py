"""How often what the record lists as agreed is told by two of its sources, by how near the second is to the statement.

python -m evals.agreed

The invented stories, read and aligned as in use. A fact counts whose statement is a sentence and tells something that
the key marks; it is right where two of its sources have a claim that tells the same, and of one value where they do not
give it two (`same value`: facts that are disputed over it are counted too). The trees of alignment learnt from these
stories.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from evals.roots import traced
from evals.spans import Span, likeness
from rashomon.exports.view import FIRM
from rashomon.language.sentences import stated
from rashomon.records import UNATTRIBUTED, Claim, Fact, Root
from rashomon.stages.weigh.trace import SAID, trace_roots
from rashomon.stages.write.rows import is_whole
from training import corpus

FITS = 0.4  # of the characters of both that a claim must share with a telling to tell its fact
BOUNDS = (0.0, 0.5, 0.6, 0.65, 0.7, FIRM, 0.8)
UNSEEN = ("left out", "later")  # groups of stories that the reader has not seen
Told = tuple[str, str | None]  # a fact of the key, and the value that a telling gives it


@dataclass(frozen=True)
class Agreed:
    """A fact that two sources tell: each one's nearness to the statement, whether it tells that, and of one value."""

    sources: list[tuple[float, bool, bool]]

    def at(self, bound: float) -> tuple[bool, bool, bool]:
        """Whether it is listed where sources must be so near, whether two of those tell the same, and one value."""
        near = [(tells, equal) for nearness, tells, equal in self.sources if nearness >= bound]
        return len(near) > 1, sum(tells for tells, _ in near) > 1, sum(equal for _, equal in near) > 1


def agreed(stories: Iterable[corpus.Story]) -> Iterator[Agreed]:
    """Yield the facts of the stories with two named sources that do not contradict them."""
    for story in stories:
        tables, articles, rows = traced(story)
        uri = {a.article_id: a.uri for a in articles}
        golden: dict[str, list[tuple[int, int, Told]]] = defaultdict(list)
        for name, article, start, stop, telling in corpus.told(story.key):
            golden[article].append((start, stop, (name, telling.get("v"))))
        told: dict[str, set[Told]] = {}
        for claim in tables[Claim]:
            place = Span(uri[claim.article_id], claim.start, claim.stop)
            spans = golden[place.article]
            told[claim.id] = {what for a, b, what in spans if likeness(place, Span(place.article, a, b)) >= FITS}
        roots: dict[str, list[Root]] = defaultdict(list)
        for root in trace_roots(articles, tables[Fact], *rows):
            if root.name != UNATTRIBUTED and not root.against:
                roots[root.fact_id].append(root)
        texts = {a.article_id: a.text for a in articles}
        whole = {c.id for c in tables[Claim] if is_whole(c, stated(c, texts[c.article_id]))}
        for fact in tables[Fact]:
            wanted = told.get(fact.best, set()) if fact.best in whole else set()
            if len(roots[fact.id]) > 1 and wanted:
                found = [(r.nearness, [_same(told[c], wanted) for c in _said(r)]) for r in roots[fact.id]]
                yield Agreed([(n, any(t for t, _ in same), any(v for _, v in same)) for n, same in found])


def _same(told: set[Told], wanted: set[Told]) -> tuple[bool, bool]:
    """Whether a claim tells one of the facts that the statement tells, and gives it no other value."""
    values = [(value, other) for fact, value in told for name, other in wanted if fact == name]
    return bool(values), any(None in pair or pair[0] == pair[1] for pair in values)


def _said(root: Root) -> list[str]:
    return [c for c, basis in zip(root.claims, root.basis, strict=True) if basis in SAID] or root.claims


def shares(found: list[Agreed]) -> dict[float, tuple[float, float]]:
    """Print, by the least nearness, how many facts are listed and right, and return the shares that are right."""
    out = {}
    print("nearness of the second source    listed   right   share   same value   share")
    for bound in BOUNDS:
        listed = [one.at(bound)[1:] for one in found if one.at(bound)[0]]
        right, equal = sum(tells for tells, _ in listed), sum(equal for _, equal in listed)
        out[bound] = (right / max(1, len(listed)), equal / max(1, len(listed)))
        print(f"{bound:24.2f}{len(listed):15}{right:8}{out[bound][0]:8.3f}{equal:13}{out[bound][1]:8.3f}")
    return out


def figures() -> dict[str, float]:
    """Print the table of the stories that the reader has not seen, and return what to pin."""
    right, equal = shares(list(agreed(s for s in corpus.invented() if s.group in UNSEEN)))[FIRM]
    return {"unseen/right": right, "unseen/same value": equal}


def main() -> None:
    """Print the table of all stories."""
    shares(list(agreed(corpus.invented())))


if __name__ == "__main__":
    main()
