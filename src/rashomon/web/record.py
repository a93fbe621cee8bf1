"""Story → the record: what is agreed, disputed, told once, each with its roots; and the disputes by themselves."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from rashomon.exports import sections
from rashomon.exports.view import Row, View, date_words
from rashomon.web.shown import Shown, moments

SIDES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"  # what the answers of a dispute are called
MOST_TELLINGS = 12  # of one fact that are shown in its sentence
ALONE = 5  # facts that one report alone tells are shown on the record's page, the rest on the report's


def pages_of_facts(view: View, number: Mapping[str, int]) -> dict[str, tuple[str, str]]:
    """Where each fact stands, by its handle: the page and the anchor on it."""
    counts: Counter[str] = Counter()
    found = {}
    for fact in view.facts.values():
        page, handle = "record", view.handle[fact["id"]]
        if is_alone(fact):
            [article] = fact["told_by"]
            counts[article] += 1
            page = page if counts[article] <= ALONE else f"article-{number[article]}"
        found[handle] = (page, handle)
    return found


def is_alone(fact: Row) -> bool:
    """Whether one report alone tells a fact, on one source's word."""
    return fact["standing"] == "single-source" and len(fact["told_by"]) == 1


def record(shown: Shown) -> dict[str, Any]:
    """Everything a reader first wants to know."""
    view, evidence = shown.view, shown.evidence
    single = view.standing("single-source")
    return {
        "at": shown.wish.at,
        "moments": moments(shown.whole),
        "glance": sections.glance_rows(view, evidence),
        "figures": sections.figure_rows(view, evidence),
        "agreed": facts_of(view.standing("corroborated"), shown),
        **differences(shown),
        "contested": facts_of(view.standing("disputed"), shown),
        "single_count": len(single),
        "one_source": facts_of([f for f in single if not is_alone(f)], shown),
        "one_report": alone(single, shown),
    }


def facts_of(rows: Sequence[Row], shown: Shown) -> list[dict[str, Any]]:
    """Facts with their roots and tellings; of very many tellings the first, which are of as many reports as may be."""
    found = [sections.fact_of(row, shown.view, shown.evidence) for row in rows]
    return [{**f, "tellings": f["tellings"][:MOST_TELLINGS], "told": len(f["tellings"])} for f in found]


def alone(single: Sequence[Row], shown: Shown) -> list[dict[str, Any]]:
    """The facts that one report alone tells, under that report; how many more its own page has."""
    of: dict[str, list[Row]] = {}
    for fact in filter(is_alone, single):
        of.setdefault(fact["told_by"][0], []).append(fact)
    return [
        {
            "outlet": shown.view.outlet[a],
            "number": shown.evidence.number[a],
            "facts": facts_of(of[a][:ALONE], shown),
            "count": len(of[a]),
        }
        for a in shown.view.articles
        if a in of
    ]


def differences(shown: Shown) -> dict[str, Any]:
    """The questions that the reports answer differently: conflicts, and what need not be one."""
    view, evidence = shown.view, shown.evidence
    read = {"conflicts": True, "differences": False}
    return {
        name: [
            sections.dispute_of(d, view, evidence)
            for d in view.dossier["disputes"]
            if (d["reading"] == "conflict") is conflict
        ]
        for name, conflict in read.items()
    }


def disputes(shown: Shown) -> dict[str, Any]:
    """The disputes by themselves, conflicts by what kind of thing is in question, each with how it moved."""
    found = differences(shown)
    rows = {shown.view.handle[d["id"]]: d for d in shown.view.dossier["disputes"]}
    for dispute in (*found["conflicts"], *found["differences"]):
        dispute["steps"] = moved(rows[dispute["handle"]], shown)
    by_kind: dict[str, list[Any]] = {}
    for dispute in found["conflicts"]:
        by_kind.setdefault(dispute["kind"], []).append(dispute)
    return {"kinds": [{"kind": k, "disputes": v} for k, v in by_kind.items()], "differences": found["differences"]}


def moved(dispute: Row, shown: Shown) -> list[dict[str, Any]]:
    """Which answers each report gives, in the order in which the reports came out; [] where all came out at once."""
    view = shown.view
    steps = []
    for article, row in view.articles.items():
        given = [
            (letter, p["value"], [c for c in p["claims"] if view.claims[c]["article"] == article])
            for letter, p in zip(SIDES, dispute["positions"], strict=False)
        ]
        answers = [
            {"letter": letter, "value": value, "cell": shown.evidence.of_claims(claims)}
            for letter, value, claims in given
            if claims
        ]
        if answers:
            date = date_words(row["published"])
            steps.append({"date": date, "outlet": view.outlet[article], "answers": answers})
    return steps if len({s["date"] for s in steps}) > 1 else []


def head(shown: Shown) -> dict[str, Any]:
    """What stands above every page of a story."""
    story, view = shown.view.dossier["story"], shown.whole
    return {
        "id": shown.story_id,
        "headline": view.dossier["story"]["headline"],
        "subhead": story["headline"] if shown.wish.at else "",
        "tally": tally(shown.view),
        "made_by": view.dossier["made_by"],
    }


def tally(view: View) -> dict[str, int]:
    """How many facts stand how, and how many questions are in conflict."""
    return {
        "reports": len(view.articles),
        "agreed": len(view.standing("corroborated")),
        "disputed": sum(d["reading"] == "conflict" for d in view.dossier["disputes"]),
        "single": len(view.standing("single-source")),
    }
