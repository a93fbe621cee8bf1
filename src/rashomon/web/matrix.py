"""Story → the table of facts and reports: who tells, passes on, disputes, is silent and why."""

from typing import Any

from rashomon.exports import sections
from rashomon.exports.view import Row, View
from rashomon.language.sentences import sentence_case
from rashomon.web.record import answer_name
from rashomon.web.shown import Shown

MOST_CELLS, FEWEST_ROWS = 4000, 40  # that one page shows: what a browser draws and scrolls without a stutter
REFUSALS = {"denied": "denies it", "doubted": "doubts it"}
Side = tuple[str, str, str]
LEGEND = (
    ("●", "tells it in its own voice"),
    ("◐", "passes it on as someone’s word"),
    ("✕", "denies or doubts it, or has someone do so"),
    ("A B", "which answer of a dispute it gives"),
    ("–", "silent, though it had room"),
    ("‹", "came out before it was known"),
    ("·", "too short to tell it"),
)


def matrix(shown: Shown) -> dict[str, Any]:
    """Return, for each fact that two or more reports tell or that is in dispute, how every report stands to it."""
    view, wanted = shown.view, shown.wish.standing
    facts = [
        f
        for f in view.facts.values()
        if (len(f["told_by"]) > 1 or f["standing"] == "disputed") and wanted in ("", f["standing"])
    ]
    at_once = max(FEWEST_ROWS, MOST_CELLS // max(1, len(view.articles))) if shown.links.live else max(1, len(facts))
    page = min(shown.wish.page, -(-len(facts) // at_once) or 1)
    return {
        "standing": wanted,
        "count": len(facts),
        "part": page,
        "parts": -(-len(facts) // at_once) or 1,
        "legend": LEGEND,
        "reports": [
            {"number": shown.evidence.number[a], "outlet": view.outlet[a], "told": told(view, a)} for a in view.articles
        ],
        "rows": [row_of(f, shown) for f in facts[(page - 1) * at_once : page * at_once]],
        "left": len(view.facts) - len(facts),
    }


def told(view: View, article: str) -> int:
    """How many facts a report tells."""
    return sum(article in f["told_by"] for f in view.facts.values())


def row_of(fact: Row, shown: Shown) -> dict[str, Any]:
    """One fact, and every report's cell."""
    view, told, sides = shown.view, sections.by_report(fact, shown.view), sides_of(fact, shown.view)
    return {
        "handle": view.handle[fact["id"]],
        "statement": sentence_case(fact["statement"]),
        "standing": fact["standing"],
        "cells": [cell_of(fact, a, told.get(a, []), sides.get(a, []), shown) for a in view.articles],
    }


def cell_of(fact: Row, article: str, told: list[str], sides: list[Side], shown: Shown) -> dict[str, Any]:
    """How one report stands to one fact: as on the page of the record, whether it refuses it, which side it is on."""
    view = shown.view
    cell = sections.matrix_cell(fact, article, told, view, shown.evidence)
    refused = next((w for c in told if (w := REFUSALS.get(view.claims[c]["stance"]))), "")
    if refused:
        cell = {**cell, "sign": "✕", "label": f"{cell['label']}, and {refused}"}
    words = [f"answer {letter} of {handle}: {value}" for letter, handle, value in sides]
    return {
        **cell,
        "told": bool(told),
        "sides": " ".join(dict.fromkeys(letter for letter, _, _ in sides)),
        "label": "; ".join([cell["label"], *words]),
        "why": cell["label"].removeprefix(f"{view.outlet[article]}: "),
    }


def sides_of(fact: Row, view: View) -> dict[str, list[Side]]:
    """Which answers each report gives in the conflicts over a fact: the answer's letter, the dispute, the answer."""
    found: dict[str, list[Side]] = {}
    for dispute in view.disputes_of(fact["id"]):
        if dispute["reading"] == "conflict":
            for number, position in enumerate(dispute["positions"]):
                side = (answer_name(number), view.handle[dispute["id"]], position["value"])
                for article in dict.fromkeys(view.claims[c]["article"] for c in position["claims"]):
                    found.setdefault(article, []).append(side)
    return found
