"""Story → the record: what is agreed, disputed, told once, each with its roots; and the disputes by themselves."""

from typing import Any

from rashomon.exports import sections
from rashomon.exports.view import View
from rashomon.web.shown import Shown, moments


def record(shown: Shown) -> dict[str, Any]:
    """Everything a reader first wants to know."""
    view, evidence = shown.view, shown.evidence
    single = view.standing("single-source")
    alone = [f for f in single if len(f["told_by"]) < 2]
    facts = {f: sections.fact_of(row, view, evidence) for f, row in view.facts.items()}
    return {
        "at": shown.wish.at,
        "moments": moments(shown.whole),
        "glance": sections.glance_rows(view, evidence),
        "figures": sections.figure_rows(view, evidence),
        "agreed": [facts[f["id"]] for f in view.standing("corroborated")],
        **differences(shown),
        "contested": [facts[f["id"]] for f in view.standing("disputed")],
        "single_count": len(single),
        "one_source": [facts[f["id"]] for f in single if len(f["told_by"]) > 1],
        "one_report": sections.by_outlet(alone, facts, view),
    }


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
    """The disputes by themselves, conflicts by what kind of thing is in question."""
    found = differences(shown)
    by_kind: dict[str, list[Any]] = {}
    for dispute in found["conflicts"]:
        by_kind.setdefault(dispute["kind"], []).append(dispute)
    return {"kinds": [{"kind": k, "disputes": v} for k, v in by_kind.items()], "differences": found["differences"]}


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
