"""View → the series of every pair of actors between whom more than one thing happened, for a page and its JSON."""

from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from rashomon.exports import view as show
from rashomon.exports.cells import NOWHERE, Evidence
from rashomon.exports.formats.coded import Coded, Side, coded_events
from rashomon.exports.relations import Gap, Point, acts_for_state, counts, reports_by, rounded, steps_of
from rashomon.exports.stored import Stored
from rashomon.exports.view import View

LEAST = 2  # happenings: of one the list of events says as much
MOST = 8  # pairs
BY = "month"


def pair_rows(view: View, evidence: Evidence) -> list[dict[str, Any]]:
    """Return the pairs with most happenings first: a point a month, gaps kept, each point with its sentences."""
    stored = Stored(Path(), view.dossier, evidence.texts)
    between: dict[tuple[str, str], list[Coded]] = defaultdict(list)
    for event in coded_events([stored]):
        one, other = sorted((name_of(event.actor), name_of(event.recipient)))
        if one and one != other and counts(event):
            between[one, other].append(event)
    reports = reports_by(Counter(str(a["published"] or "") for a in view.articles.values()), BY)
    ranked = sorted(between, key=lambda pair: (-len(between[pair]), pair))
    return [
        {
            "one": one,
            "two": two,
            "points": [
                _gap(step) if isinstance(step, Gap) else _point(step, evidence)
                for step in steps_of(between[one, two], reports, BY)
            ],
        }
        for one, two in ranked[:MOST]
        if len(between[one, two]) >= LEAST
    ]


def name_of(side: Side) -> str:
    """The state that a side acts for, or its own name where the record has one; "" for "the men"."""
    return (side.country_name if acts_for_state(side) else "") or (side.name if side.id else "")


def _gap(gap: Gap) -> dict[str, Any]:
    """A run of months of which nothing is told, with the reports that the record has of them."""
    return {
        "at": gap.first,
        "to": gap.last,
        "date": show.period_words(gap.first, gap.last),
        **dict.fromkeys(("score", "low", "high")),
        "happenings": show.counted(0, "happening"),
        "reports": show.counted(gap.reports, "report"),
        "cell": NOWHERE,
    }


def _point(point: Point[Coded], evidence: Evidence) -> dict[str, Any]:
    claims = [c["id"] for e in point.events for c in e.claims]
    return {
        "at": point.at,
        "to": point.at,
        "date": show.date_words(point.at),
        "score": rounded(point.score),
        "low": rounded(point.low),
        "high": rounded(point.high),
        "happenings": show.counted(len(point.events), "happening"),
        "reports": show.counted(point.reports, "report"),
        "cell": evidence.of_claims(claims),
    }
