"""View → the parts of the page: each function returns what one section of the template shows."""

from collections.abc import Iterable, Sequence
from typing import Any

from rashomon.exports import view as show
from rashomon.exports.accounts import actor_rows, change_rows, echo_rows, relation_rows, timeline_rows, word_rows
from rashomon.exports.basis import basis_words
from rashomon.exports.cells import NOWHERE, Evidence, as_html, distinct, paragraphs
from rashomon.exports.pairs import pair_rows
from rashomon.exports.turns import AGAINST, by_measure, in_turn
from rashomon.exports.view import Row, View
from rashomon.language.sentences import sentence_case

MISSING = (
    ("silent", "Silent, though it had room"),
    ("published-before", "Came out before it was known"),
    ("no-room", "Too short to tell it"),
    ("feed-dark", "Its feed was dark: it may have told it elsewhere"),
)
UNTOLD_SIGNS = {
    "silent": ("–", "silent"),
    "published-before": ("‹", "came out before"),
    "no-room": ("·", "too short"),
    "feed-dark": ("?", "its feed was dark"),
}
READINGS = {
    "conflict": ("the accounts conflict", "Why this is a conflict:"),
    "update": ("later reports differ", "Why this is an update and no conflict:"),
    "scope": ("perhaps not the same question", "Why the accounts need not conflict:"),
    "rounding": ("rounded or left open", "Why the accounts need not conflict:"),
}
NAMED = 2  # reports that stand with their names beside an answer
FOREMOST = 4  # facts that the first screen shows beside what happened
PARTIES = (("who", "Who"), ("whom", "To whom"))
REASONS = (("why", "Why"), ("how", "How"))


def all_sections(view: View, evidence: Evidence) -> dict[str, Any]:
    """Return every section's content by the name the template gives it."""
    facts = {f: fact_of(row, view, evidence) for f, row in view.facts.items()}
    disputed = view.standing("disputed")
    single = view.single()
    others = [d for d in view.dossier["disputes"] if d["reading"] != "conflict"]
    return {
        "articles": [article_of(a, view, evidence) for a in view.articles.values()],
        "glance": glance_rows(view, evidence),
        "figures": figure_rows(view, evidence),
        "agreed": [facts[f["id"]] for f in view.agreed()],
        "perhaps": [facts[f["id"]] for f in view.perhaps()],
        "foremost": [facts[f["id"]] for f in foremost(view)],
        "foremost_head": foremost_head(view),
        "conflicts": [dispute_of(d, view, evidence) for d in view.dossier["disputes"] if d["reading"] == "conflict"],
        "differences": [dispute_of(d, view, evidence) for d in others if not show.is_loose(d)],
        "loose": [dispute_of(d, view, evidence) for d in others if show.is_loose(d)],
        "contested": [facts[f["id"]] for f in disputed],
        "single_count": len(single),
        "one_source": [facts[f["id"]] for f in single if len(f["told_by"]) > 1],
        "one_report": by_outlet([f for f in single if len(f["told_by"]) < 2], facts, view),
        "matrix": matrix_rows(view, evidence),
        "words": word_rows(view, evidence),
        "echoes": echo_rows(view, evidence),
        "timeline": timeline_rows(view, evidence),
        "changes": change_rows(view, evidence),
        "relations": relation_rows(view, evidence),
        "pairs": pair_rows(view, evidence),
        "actors": actor_rows(view, evidence),
    }


def foremost(view: View) -> list[Row]:
    """Return what the first screen shows beside what happened: what is agreed, else what most reports tell.

    Where there is neither, what is perhaps agreed.
    """
    agreed, perhaps = view.agreed(), view.perhaps()
    lists = [[*agreed, *perhaps]] if agreed else [view.common(), perhaps]
    told = ([f for f in rows if f["id"] != view.main_fact and show.is_whole(f)] for rows in lists)
    return next(filter(None, told), [])[:FOREMOST]


def foremost_head(view: View) -> str:
    """Say over them whether they are agreed, or only perhaps, or told by most."""
    shown, common = foremost(view), {f["id"] for f in view.common()}
    sure = [show.is_firm(f) for f in shown]
    if shown and not any(sure) and all(f["id"] in common for f in shown):
        return "Told by most reports, not surely by two sources"
    return "Agreed" if all(sure) else "Agreed, or perhaps" if any(sure) else "Perhaps agreed"


def glance_rows(view: View, evidence: Evidence) -> list[dict[str, Any]]:
    """Return what, who, to whom, when, where, why and how, as far as they are told."""
    main = view.dossier["story"]["main"]
    rows = []
    if main["what"]:
        fact = view.facts.get(view.main_fact)
        rows.append(
            {
                "label": "What",
                "text": main["what"]["text"],
                "note": basis_words(view, fact, outlets=named(view.outlets(fact["claims"]))) if fact else "",
                "handle": view.handle[fact["id"]] if fact else "",
                **linked(main["what"], evidence),
            }
        )
    for key, label in PARTIES:
        if main[key]:
            rows.append({"label": label, "text": main[key]["text"], "note": "", **linked(main[key], evidence)})
    day = show.day_words(main)
    if main["when"]:
        note = (
            f"(no finer than the {main['when']['precision']})"
            if main["when"]["precision"] in ("week", "month", "year")
            else ""
        )
        note = " ".join(filter(None, [note, show.by_words(main["when"])]))
        rows.append({"label": "When", "text": day, "note": note, **linked(main["when"], evidence)})
    elif day:
        rows.append({"label": "When", "text": day, "note": "", **linked(main["weekday"], evidence)})
    if main["where"]:
        note = "(no finer than the country)" if main["where"]["precision"] == "country" else ""
        note = " ".join(filter(None, [note, show.by_words(main["where"])]))
        rows.append(
            {"label": "Where", "text": show.place_words(main["where"]), "note": note, **linked(main["where"], evidence)}
        )
    for key, label in REASONS:
        if main[key]:
            rows.append({"label": label, "text": main[key]["text"], "note": "", **linked(main[key], evidence)})
    return rows


def named(outlets: Sequence[str]) -> int:
    """How many reports stand with their names: all of a few, else none."""
    return len(outlets) if len(outlets) <= NAMED else 0


def linked(part: Row, evidence: Evidence) -> dict[str, Any]:
    """Return the link of a part of the glance."""
    return {"cell": evidence.of_claims(part["claims"])}


def figure_rows(view: View, evidence: Evidence) -> list[dict[str, Any]]:
    """Return the main figures by what they count, each with every value that is given for it, the latest first."""
    rows = []
    for measure, figures in by_measure(view).items():
        values = [{"turn": turn, **value_of(figure, view, evidence)} for turn, figure in in_turn(view, figures)]
        label = "" if figures[0].get("text") else measure.replace("_", " ")  # which stands in the words as written
        rows.append({"measure": label, "values": values, "differ": any(v["turn"] == AGAINST for v in values)})
    return rows


def value_of(figure: Row, view: View, evidence: Evidence) -> dict[str, Any]:
    """Return one value with the words it rests on and whose word it is."""
    fact = view.facts[figure["fact"]]
    claims = [c for g in fact["figures"] if show.is_same_value(g, figure) for c in g["claims"]]
    if not claims and not figure.get("by"):  # the number stands in the fact, counted with no other
        claims = [c for c in dict.fromkeys([fact.get("best"), *fact["claims"]]) if c in view.claims]
    given = figure.get("articles") or ()
    claims = [c for c in claims if view.claims[c]["article"] in given] or claims
    claims += elsewhere(figure, given, claims, view)
    words = show.number_words(figure["low"], figure["high"], figure.get("hedge", "exact"))
    words = " ".join(filter(None, [figure.get("text") or words, show.by_words(figure)]))
    return {"words": words, "cell": evidence.of_claims(claims), "support": support_of(claims, fact, view)}


def elsewhere(figure: Row, given: Sequence[str], claims: Sequence[str], view: View) -> list[str]:
    """Where the other reports that give a value state it: under another measure ("taken to hospital"), or fact."""
    left = set(given) - {view.claims[c]["article"] for c in claims}
    here = [g for g in view.facts[figure["fact"]]["figures"] if all(g[k] == figure[k] for k in ("low", "high"))]
    others = [g for f in view.facts.values() for g in f["figures"] if show.is_same_value(g, figure)]
    found = dict.fromkeys(c for g in (*here, *others) for c in g["claims"] if view.claims[c]["article"] in left)
    first: dict[str, str] = {}
    for claim in found:
        first.setdefault(view.claims[claim]["article"], claim)
    return list(first.values())


def fact_of(fact: Row, view: View, evidence: Evidence, most: int | None = None) -> dict[str, Any]:
    """Return a fact with its origins, its first tellings, its figures and who does not tell it."""
    outlets = view.outlets(fact["claims"])
    best = [c for c in [fact.get("best"), *fact["claims"]] if c in view.claims]
    return {
        "handle": view.handle[fact["id"]],
        "standing": fact["standing"],
        "told_with": view.told_with(fact["id"]),
        "statement": sentence_case(fact["statement"]),
        "cell": evidence.of_claims(dict.fromkeys(best)),
        "support": show.support_words(view, fact),
        "roots": [
            {
                "name": show.root_words(view, r),
                "cell": evidence.of_claims(r["claims"]),
                "interest": show.interest_words(r),
                "why": r.get("interest_reason") or "",
            }
            for r in show.named_roots(fact)
        ],
        "sources": show.listed([show.source_words(view, r) for r in show.telling_roots(fact)], 3),
        "outlets": show.reports_words(view, len(outlets))
        if 2 < len(outlets) == len(view.articles)
        else show.listed(outlets, 4),
        "tellings": tellings(fact["claims"], view, evidence, most),
        "figures": [{"words": show.figure_words(g), "cell": evidence.of_claims(g["claims"])} for g in fact["figures"]],
        "missing": missing(fact, view),
    }


def missing(fact: Row, view: View) -> list[dict[str, str]]:
    """Return the reports that do not tell a fact, by how their silence is to be taken."""
    found = []
    for why, words in MISSING:
        outlets = [view.outlet[u["article"]] for u in fact["untold_by"] if u["why"] == why]
        if outlets:
            found.append({"why": words, "outlets": show.listed(outlets, 12)})
    return found


def tellings(claim_ids: Iterable[str], view: View, evidence: Evidence, most: int | None = None) -> list[dict[str, Any]]:
    """Return tellings in their sentences, one of every report before the second of any."""
    rows = []
    for claim in distinct([view.claims[c] for c in claim_ids])[:most]:
        before, words, after = evidence.in_sentence(claim)
        if not words:
            continue
        rows.append(
            {
                "outlet": view.outlet[claim["article"]],
                "word": show.whose_word(claim),
                "cell": evidence.of_claims([claim["id"]]),
                "before": before,
                "words": words,
                "after": after,
            }
        )
    return rows


def dispute_of(dispute: Row, view: View, evidence: Evidence, most: int | None = None) -> dict[str, Any]:
    """Return a dispute with its sides."""
    reading, why = READINGS.get(dispute["reading"], (dispute["reading"], "Why:"))
    fact = view.handle.get(dispute.get("fact") or "", "")
    of = view.facts.get(dispute.get("fact") or "")
    return {
        "handle": view.handle[dispute["id"]],
        "question": dispute["question"],
        "kind": f"{dispute['kind'].capitalize()}",
        "reading": reading,
        "soft": dispute["reading"] != "conflict",
        "fact": fact,
        "why": why,
        "because": dispute["because"],
        "positions": [position_of(p, of, view, evidence, most) for p in dispute["positions"]],
    }


def position_of(
    position: Row, fact: Row | None, view: View, evidence: Evidence, most: int | None = None
) -> dict[str, Any]:
    """Return one side of a dispute: its value, who gives it, on whose word, and the words."""
    return {
        "value": position["value"],
        "answer": show.dated(position["value"]),
        "cell": evidence.of_claims(position["claims"]),
        "support": support_of(position["claims"], fact, view),
        "tellings": tellings(position["claims"], view, evidence, most),
    }


def support_of(claims: Sequence[str], fact: Row | None, view: View) -> str:
    """Name the reports that tell something, or say how many, and on whose word; "" of what no report tells."""
    if not claims:
        return ""
    outlets = view.outlets(claims)
    told = show.listed(outlets) if named(outlets) else show.reports_words(view, len(outlets))
    return f"{told} · {show.listed(show.words_of(view, claims, fact), 3)}"


def by_outlet(facts: Sequence[Row], shown: dict[str, dict[str, Any]], view: View) -> list[dict[str, Any]]:
    """Gather the facts that one report alone tells under that report."""
    gathered: dict[str, list[dict[str, Any]]] = {}
    for fact in facts:
        for article in fact["told_by"]:
            gathered.setdefault(article, []).append(shown[fact["id"]])
    return [{"outlet": view.outlet[a], "facts": gathered[a]} for a in view.articles if a in gathered]


def matrix_rows(view: View, evidence: Evidence) -> list[dict[str, Any]]:
    """Return, for each fact that two or more reports tell, how every report stands to it."""
    rows = []
    for fact in view.facts.values():
        if len(fact["told_by"]) < 2:
            continue
        told = by_report(fact, view)
        rows.append(
            {
                "handle": view.handle[fact["id"]],
                "statement": sentence_case(fact["statement"]),
                "standing": fact["standing"],
                "cells": [matrix_cell(fact, a, told.get(a, []), view, evidence) for a in view.articles],
            }
        )
    return rows


def by_report(fact: Row, view: View) -> dict[str, list[str]]:
    """The claims that tell a fact, by their report."""
    told: dict[str, list[str]] = {}
    for claim in fact["claims"]:
        told.setdefault(view.claims[claim]["article"], []).append(claim)
    return told


def matrix_cell(fact: Row, article: str, told: Sequence[str], view: View, evidence: Evidence) -> dict[str, Any]:
    """Say how one report stands to one fact, which these of its claims tell."""
    outlet = view.outlet[article]
    if told:
        own = any(view.claims[c]["voice"] == "own" for c in told)
        words = show.listed(show.words_of(view, told), 2)
        label = f"{outlet}: {'in its own voice' if own else 'on the word of ' + words}"
        return {"cell": evidence.of_claims(told), "sign": "●" if own else "◐", "label": label}
    why = next((u["why"] for u in fact["untold_by"] if u["article"] == article), "silent")
    sign, words = UNTOLD_SIGNS.get(why, ("–", why))
    return {"cell": NOWHERE, "sign": sign, "label": f"{outlet}: {words}"}


def article_of(article: Row, view: View, evidence: Evidence) -> dict[str, Any]:
    """Return an article with its whole text, cut into paragraphs."""
    number = evidence.number[article["id"]]
    text = evidence.texts.get(article["id"])
    by = {"page": "as its page says", "text": "as its text says", "file": "as its file is dated"}.get(
        article["published_by"]
    )
    return {
        "number": number,
        "outlet": view.outlet[article["id"]],
        "title": article["title"] or "",
        "date": show.date_words(article["published"]),
        "dated_by": f", {by}" if by and article["published"] else "",
        "uri": article["uri"],
        "why_here": article.get("why_here", ""),
        "copies": copies_of(article["id"], view, evidence),
        "paragraphs": paragraphs(article, number, text)
        if text is not None
        else [
            {
                "gap": False,
                "pieces": [{"text": as_html("The text is not at hand."), "id": "", "dropped": False, "why": ""}],
            }
        ],
    }


def copies_of(article: str, view: View, evidence: Evidence) -> list[dict[str, Any]]:
    """Return which passages of an article stand elsewhere too."""
    found = []
    for copy in view.dossier["copies"]:
        if copy["article"] != article:
            continue
        of = view.outlet.get(copy["of"], copy["of"])
        spans = [(article, s["start"], s["stop"], f"as in {of}") for s in copy["spans"]]
        found.append({"of": of, "cell": evidence.cell(spans), "count": show.counted(len(spans), "passage")})
    return found
