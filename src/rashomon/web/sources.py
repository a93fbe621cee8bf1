"""Story → whose word it is: the table of sources, and the drawing that leads from reports to them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from rashomon.exports.accounts import MOST_HANDLES, word_rows
from rashomon.exports.view import Row, View, listed, named_roots, root_words
from rashomon.language.sentences import shortened
from rashomon.web.shown import Shown

MOST_ROOTS, MOST_REPORTS, MOST_CHAINS = 14, 24, 30
MOST_WAYS = 70  # that an eye can follow
GAP, TOP, WIDTH, LEFT, RIGHT, LONGEST = 30, 34, 960, 250, 700, 30
SHOWN_WAYS = ("named", "quoted", "own")
Edge = tuple[str, str]


def sources(shown: Shown) -> dict[str, Any]:
    """The sources, and the drawing of the ways to them."""
    return {"words": word_rows(shown.view, shown.evidence), "graph": graph(shown.view), "chains": chains(shown)}


def chains(shown: Shown) -> list[dict[str, Any]]:
    """The ways that lead over someone who passes words on: in whose report, from whom, who has them from whom."""
    of: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for fact in shown.view.facts.values():
        for claim in dict.fromkeys(c for root in named_roots(fact) for c in root["claims"]):
            names = {s["text"].casefold(): s["text"] for s in shown.view.claims[claim]["sources"] if s["text"]}
            if len(names) > 1:
                of.setdefault(tuple(names.values()), []).append((claim, shown.view.handle[fact["id"]]))
    ranked = sorted(of.items(), key=lambda e: (-len({h for _, h in e[1]}), e[0]))
    return [
        {
            "links": list(names),
            "outlets": listed(shown.view.outlets(c for c, _ in found), 4),
            "handles": list(dict.fromkeys(h for _, h in found))[:MOST_HANDLES],
            "cell": shown.evidence.of_claims(dict.fromkeys(c for c, _ in found)),
        }
        for names, found in ranked[:MOST_CHAINS]
    ]


def graph(view: View) -> dict[str, Any] | None:
    """Lay out reports on the left and roots on the right; a way's width tells how many facts it carries."""
    ways, sure = gathered(view)
    roots = [r for r, _ in ranked(ways, 1)][:MOST_ROOTS]
    ways = {edge: facts for edge, facts in ways.items() if edge[1] in roots}
    reports = [a for a in view.articles if any(a == left for left, _ in ways)][:MOST_REPORTS]
    ways = {edge: facts for edge, facts in ways.items() if edge[0] in reports}
    left_out = len(ways) - MOST_WAYS
    ways = dict(sorted(ways.items(), key=lambda w: (-w[1], w[0]))[:MOST_WAYS])
    reports = [a for a in reports if any(a == left for left, _ in ways)]
    roots = between([r for r in roots if any(r == right for _, right in ways)], reports, ways)
    if not ways:
        return None
    y_of = {**heights(reports, len(roots)), **heights(roots, len(reports))}
    names = names_of(view)
    most = max(ways.values())
    return {
        "width": WIDTH,
        "height": TOP * 2 + GAP * (max(len(reports), len(roots)) - 1),
        "left": LEFT,
        "right": RIGHT,
        "reports": [{"name": shortened(view.outlet[a], LONGEST), "y": y_of[a]} for a in reports],
        "roots": [{"name": shortened(names[r], LONGEST), "y": y_of[r]} for r in roots],
        "ways": [
            {
                "path": curve(y_of[a], y_of[r]),
                "width": round(1 + 6 * facts / most, 1),
                "sure": sure[(a, r)] * 2 >= facts,
                "words": f"{view.outlet[a]} → {names[r]}: {facts} fact{'s' if facts > 1 else ''}, "
                f"{sure[(a, r)]} shown by its own words",
            }
            for (a, r), facts in sorted(ways.items())
        ],
        "thin": max(0, left_out),
        "hidden": len({r for r, _ in ranked(gathered(view)[0], 1)}) - len(roots),
    }


def key_of(view: View, root: Row) -> str:
    """What tells one source from another across facts: to a reader, what it is called."""
    return root_words(view, root).casefold()


def names_of(view: View) -> dict[str, str]:
    """What every source is called, by its key."""
    return {key_of(view, r): root_words(view, r) for f in view.facts.values() for r in named_roots(f)}


def gathered(view: View) -> tuple[dict[Edge, int], Counter[Edge]]:
    """Count, for each report and root, the facts that lead from one to the other, and how many the report shows."""
    ways: Counter[Edge] = Counter()
    sure: Counter[Edge] = Counter()
    for fact in view.facts.values():
        for root in named_roots(fact):
            basis = dict(zip(root["claims"], root.get("basis", ()), strict=False))
            by: dict[str, bool] = {}
            for claim in root["claims"]:
                article = view.claims[claim]["article"]
                by[article] = by.get(article, False) or basis.get(claim, "") in SHOWN_WAYS
            for article, is_shown in by.items():
                ways[(article, key_of(view, root))] += 1
                sure[(article, key_of(view, root))] += is_shown
    return dict(ways), sure


def ranked(ways: Mapping[Edge, int], side: int) -> list[tuple[str, int]]:
    """The ends of the ways on one side, the one with most reports first, then most facts."""
    reports: Counter[str] = Counter()
    facts: Counter[str] = Counter()
    for edge, count in ways.items():
        reports[edge[side]] += 1
        facts[edge[side]] += count
    return sorted(reports.items(), key=lambda e: (-e[1], -facts[e[0]], e[0]))


def between(roots: Sequence[str], reports: Sequence[str], ways: Mapping[Edge, int]) -> list[str]:
    """Order roots by the middle of the reports that lead to them, so that few ways cross."""

    def middle(root: str) -> float:
        weights = {a: ways.get((a, root), 0) for a in reports}
        return sum(reports.index(a) * w for a, w in weights.items()) / max(1, sum(weights.values()))

    return sorted(roots, key=lambda r: (middle(r), r))


def heights(names: Sequence[str], others: int) -> dict[str, int]:
    """Spread names over the height that the longer side needs."""
    room = GAP * (max(len(names), others) - 1)
    step = room / max(1, len(names) - 1)
    return {name: round(TOP + (step * n if len(names) > 1 else room / 2)) for n, name in enumerate(names)}


def curve(y: int, to: int) -> str:
    """The path of one way."""
    half = (LEFT + RIGHT) // 2
    return f"M{LEFT + 8} {y}C{half} {y} {half} {to} {RIGHT - 8} {to}"
