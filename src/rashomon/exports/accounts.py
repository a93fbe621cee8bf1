"""View → the page's later parts: whose word, quotes, timeline, changes, relations, actors."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from rashomon.exports import view as show
from rashomon.exports.cells import Evidence, legible
from rashomon.exports.formats.coded import Coded, Side, coded_events
from rashomon.exports.stored import Stored
from rashomon.exports.view import Row, View
from rashomon.language.sectors import country_of
from rashomon.language.sentences import sentence_case

MOST_SOURCES, MOST_HANDLES, MOST_MENTIONS = 20, 12, 30
LONG = 160  # characters: two lines of the page
KINDS = {
    "fact": "First told",
    "root": "Source",
    "figure": "Figure",
    "dispute": "Disputed",
    "withdrawn": "Taken back",
}
WORDS = re.compile(r"\s*\S+")


def word_rows(view: View, evidence: Evidence) -> list[dict[str, Any]]:
    """Return the origins of the story's facts, the one that most reports pass on first."""
    gathered: dict[str, dict[str, Any]] = {}
    for fact in view.facts.values():
        named = show.named_roots(fact)
        for root in named:
            key = show.root_words(view, root).casefold()
            empty = {"name": show.root_words(view, root), "facts": [], "claims": [], "sole": 0, "interests": []}
            row = gathered.setdefault(key, empty)
            row["facts"].append(fact["id"])
            row["claims"] += root["claims"]
            row["sole"] += len(named) == 1
            row["interests"] += filter(None, [show.interest_words(root)])
    rows = [
        {
            "name": row["name"],
            "cell": evidence.of_claims(dict.fromkeys(row["claims"])),
            "reports": len(view.outlets(row["claims"])),
            "sole": row["sole"],
            "interest": ", ".join(f"{n} {words}" for words, n in sorted(Counter(row["interests"]).items())),
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
    """Return the dated facts, those of one date together, of those that the same words date the first."""
    days: list[dict[str, Any]] = []
    for entry in view.dossier.get("timeline", ()):
        date = show.period_words(entry["from"], entry["to"])
        if not days or days[-1]["date"] != date:
            days.append({"date": date, "entries": []})
        fact = view.facts[entry["fact"]]
        words = sentence_case(dated_words(view, evidence, fact, entry["claims"]))
        if any(words == told["statement"] for told in days[-1]["entries"]):
            continue
        days[-1]["entries"].append(
            {
                "handle": view.handle[fact["id"]],
                "statement": words,
                "cell": evidence.of_claims(entry["claims"]),
                "planned": entry.get("stance") == "planned",
            }
        )
    return days


def dated_words(view: View, evidence: Evidence, fact: Row, claims: Sequence[str]) -> str:
    """Return the words that date a fact: its statement, or, where others date it, the longest of those that do."""
    if show.is_dated_as_stated(view, fact, claims):
        return str(fact["statement"])
    told = [" ".join(evidence.words(view.claims[c]).split()) for c in claims]
    return max((words for words in told if len(words) <= LONG), key=len, default="") or str(fact["statement"])


def change_rows(view: View, evidence: Evidence) -> list[dict[str, Any]]:
    """Return, moment by moment, what turned in the record, and how many facts were told for the first time."""
    changes, turned = view.dossier.get("changes", ()), {id(c) for c in show.turns(view)}
    rows = []
    for at in dict.fromkeys(c["at"] for c in changes):
        here = [c for c in changes if c["at"] == at]
        new = [c for c in here if c["kind"] == "fact" and id(c) not in turned]
        rows.append(
            {
                "date": show.date_words(at),
                "outlets": show.listed(view.outlets(c for change in here for c in change["claims"]), 4),
                "turns": [change_row(c, view, evidence) for c in here if id(c) in turned],
                "new": [change_row(c, view, evidence) for c in new],
            }
        )
    return rows


def change_row(change: Row, view: View, evidence: Evidence) -> dict[str, Any]:
    """Return one change with the link to the sentences that made it."""
    return {
        "kind": KINDS.get(change["kind"], change["kind"]),
        "handle": view.handle[change["fact"]],
        "statement": sentence_case(view.facts[change["fact"]]["statement"]),
        "text": sentence_case(change["text"].removeprefix("first told, ")),
        "cell": evidence.of_claims(change["claims"]),
    }


def relation_rows(view: View, evidence: Evidence) -> list[dict[str, Any]]:
    """Return what happened between the actors, by date: every event, also where a side has no name of its own."""
    stored = Stored(Path(), view.dossier, evidence.texts)
    rows = []
    for event in sorted(coded_events([stored]), key=lambda e: not e.day):  # what no report dates comes last
        support = f"{show.counted(len(event.articles), 'report')}, {show.counted(len(event.roots), 'source')}"
        kind = [event.type.lower(), event.mode, status_words(event.row)]
        rows.append(
            {
                "actor": side_words(event.actor),
                "recipient": side_words(event.recipient),
                "event": " ".join(filter(None, kind)),
                "date": show.period_words(event.row["from"], event.row["to"]),
                "place": event.place.name if event.place else "",
                "support": support,
                "handle": view.handle[event.fact["id"]],
                "statement": sentence_case(stored.words(telling_of(event)) or event.fact["statement"]),
                "cell": evidence.of_claims(c["id"] for c in event.claims),
            }
        )
    return rows


def telling_of(event: Coded) -> Row:
    """The claim that shows an event: of those around the words that name it the longest that is still read at once."""
    told = next((c for c in event.claims if c["id"] == event.row.get("told")), event.claims[0])
    around = [
        c
        for c in event.claims
        if c["article"] == told["article"] and c["start"] <= told["start"] and told["stop"] <= c["stop"]
    ]
    return max((c for c in around if c["stop"] - c["start"] <= LONG), key=_length, default=told)


def _length(claim: Row) -> int:
    return int(claim["stop"] - claim["start"])


def side_words(side: Side) -> str:
    """Name a side as the record or its sentence does: "police (Kenya)" where the words do not say whose they are."""
    if side.id or not side.words or not side.country_name or country_of(side.words.split()):
        return side.name or "somebody"
    return f"{side.name or side.words} ({side.country_name})"


def status_words(event: Mapping[str, Any]) -> str:
    """Say what stands in the way of "it happened": alleged, denied, planned, threatened; "" where nothing does."""
    status = event.get("status", "happened")
    return "" if status == "happened" else f"({status})"


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
