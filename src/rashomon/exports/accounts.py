"""View → the page's later parts: whose word, quotes, timeline, growth, relations, actors."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any

from rashomon.exports import view as show
from rashomon.exports.cells import Evidence, legible
from rashomon.exports.view import Row, View

MOST_SOURCES, MOST_HANDLES, MOST_NEW, MOST_MENTIONS = 20, 12, 4, 30
WORDS = re.compile(r"\s*\S+")


def word_rows(view: View, evidence: Evidence) -> list[dict[str, Any]]:
    """Return the origins of the story's facts, the one that most reports pass on first."""
    gathered: dict[str, dict[str, Any]] = {}
    for fact in view.facts.values():
        named = show.named_roots(fact)
        for root in named:
            key = root["actor"] or root["name"].casefold()
            row = gathered.setdefault(key, {"name": show.root_words(view, root), "facts": [], "claims": [], "sole": 0})
            row["facts"].append(fact["id"])
            row["claims"] += root["claims"]
            row["sole"] += len(named) == 1
    rows = [
        {
            "name": row["name"],
            "cell": evidence.of_claims(dict.fromkeys(row["claims"])),
            "reports": len(view.outlets(row["claims"])),
            "sole": row["sole"],
            "handles": [view.handle[f] for f in row["facts"][:MOST_HANDLES]],
            "more": max(0, len(row["facts"]) - MOST_HANDLES),
            "count": len(row["facts"]),
        }
        for row in gathered.values()
    ]
    return sorted(rows, key=lambda r: (-r["reports"], -r["count"], r["name"]))[:MOST_SOURCES]


def echo_rows(view: View, evidence: Evidence) -> list[dict[str, Any]]:
    """Return each utterance with the forms in which different reports give it."""
    groups: dict[str, list[Row]] = {}
    for quote in view.dossier["quotes"]:
        if quote["group"] is not None:
            groups.setdefault(quote["group"], []).append(quote)
    rows = []
    for quotes in groups.values():
        texts = [spoken(q, evidence) for q in quotes]
        if len(quotes) < 2 or not all(texts):
            continue
        alike: dict[str, list[Row]] = {}
        for quote, text in zip(quotes, texts, strict=True):
            alike.setdefault(" ".join(bare(text.split())), []).append(quote)
        variants = [
            {
                "outlets": show.listed(list(dict.fromkeys(given_by(q, view) for q in same)), 6),
                "cell": evidence.cell(
                    (q["article"], q["start"], q["stop"], f"quoting {speaker(q, view)}") for q in same
                ),
                "pieces": differing(texts[0], spoken(same[0], evidence)),
            }
            for same in alike.values()
        ]
        rows.append({"speaker": speaker(quotes[0], view), "variants": variants, "same": len(variants) == 1})
    return sorted(rows, key=lambda r: r["same"])


def given_by(quote: Row, view: View) -> str:
    """Name the report that gives a quote, and whom it has it from."""
    via = show.listed(quote["via"])
    return f"{view.outlet[quote['article']]}, via {via}" if via else view.outlet[quote["article"]]


def spoken(quote: Row, evidence: Evidence) -> str:
    """Return a quote's words on one line."""
    return legible(" ".join(evidence.texts.get(quote["article"], "")[quote["start"] : quote["stop"]].split()))


def speaker(quote: Row, view: View) -> str:
    """Name who speaks."""
    actor = view.actors.get(quote["speaker"] or "")
    return (actor["name"] if actor else quote["speaker_text"]) or "Speaker not named"


def differing(first: str, other: str) -> list[dict[str, Any]]:
    """Cut `other` into words that stand in `first` too and words that do not."""
    ours, theirs = WORDS.findall(other), WORDS.findall(first)
    before, now = bare(theirs), bare(ours)
    pieces = []
    for kind, _, _, start, stop in SequenceMatcher(None, before, now, autojunk=False).get_opcodes():
        if start < stop:
            pieces.append({"text": "".join(ours[start:stop]), "new": kind != "equal"})
    return pieces


def bare(words: Sequence[str]) -> list[str]:
    """Return words without the marks around them, in small letters."""
    return [w.strip(" ,.;:!?…“”‘’\"'").casefold() for w in words]


def timeline_rows(view: View, evidence: Evidence) -> list[dict[str, Any]]:
    """Return the dated facts, those of one date together."""
    days: list[dict[str, Any]] = []
    for entry in view.dossier.get("timeline", ()):
        date = show.period_words(entry["from"], entry["to"])
        if not days or days[-1]["date"] != date:
            days.append({"date": date, "entries": []})
        fact = view.facts[entry["fact"]]
        days[-1]["entries"].append(
            {
                "handle": view.handle[fact["id"]],
                "statement": show.sentence(fact["statement"]),
                "cell": evidence.of_claims(entry["claims"]),
                "planned": entry.get("stance") == "planned",
            }
        )
    return days


def growth_rows(view: View, evidence: Evidence) -> list[dict[str, Any]]:
    """Return the reports in the order of their dates with what each was first to tell; nothing where few are dated."""
    dated = [a for a in view.articles.values() if a["published"]]
    if len(dated) < 2 or len({a["published"] for a in dated}) < 2:
        return []
    first: dict[str, list[Row]] = {}
    order = [a["id"] for a in dated]
    for fact in view.facts.values():
        told = [a for a in order if a in fact["told_by"]]
        if told:
            first.setdefault(told[0], []).append(fact)
    rows = []
    for article in dated:
        new = first.get(article["id"], [])
        rows.append(
            {
                "date": show.date_words(article["published"]),
                "outlet": view.outlet[article["id"]],
                "note": f"first to tell {show.counted(len(new), 'fact')}"
                if new
                else "tells nothing that an earlier report does not",
                "facts": [
                    {
                        "handle": view.handle[f["id"]],
                        "statement": show.sentence(f["statement"]),
                        "cell": evidence.of_claims(
                            [c for c in f["claims"] if view.claims[c]["article"] == article["id"]]
                        ),
                    }
                    for f in new[:MOST_NEW]
                ],
            }
        )
    return rows


def relation_rows(view: View, evidence: Evidence) -> list[dict[str, Any]]:
    """Return what one actor did to another."""
    rows = []
    for event in view.dossier["events"]:
        actor, recipient = view.actors.get(event["actor"] or ""), view.actors.get(event["recipient"] or "")
        fact = view.facts.get(event["fact"])
        if actor is None or recipient is None or fact is None:
            continue
        rows.append(
            {
                "actor": actor["name"],
                "recipient": recipient["name"],
                "event": " ".join(filter(None, [event["plover"].lower(), event["mode"] or ""])),
                "date": show.period_words(event["from"], event["to"]),
                "handle": view.handle[fact["id"]],
                "statement": show.sentence(fact["statement"]),
                "cell": evidence.of_claims(fact["claims"]),
            }
        )
    return rows


def actor_rows(view: View, evidence: Evidence) -> list[dict[str, Any]]:
    """Return the actors with their other names; one that is mentioned once in one article is left to the texts."""
    rows = []
    for actor in view.dossier["actors"]:
        mentions = actor["mentions"]
        if len(mentions) < 2:
            continue
        also = [n for n in actor.get("names", ()) if n != actor["name"]]
        rows.append(
            {
                "name": actor["name"],
                "kind": actor["kind"],
                "roles": show.listed(actor["roles"], 3),
                "also": show.listed([*also, *actor.get("links", ())], 5),
                "count": show.counted(len(mentions), "mention"),
                "cell": evidence.cell(
                    ((m["article"], m["start"], m["stop"], "") for m in mentions), most=MOST_MENTIONS
                ),
            }
        )
    return rows
