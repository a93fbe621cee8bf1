"""Events against hand-coded sentences and keyed stories: types, parties, dyads, and how many a happening has.

    python -m evals.events [--misses] [--only plover|petrarch|stories]

plover     PLOVER's gold records. Half of them, by the hash of their ids, may be looked at (`open`); the other half is
           only scored. Their types are those of version 0.5; `CURRENT` turns them into today's sixteen by the
           codebook's own table. Precision: of all types that the record of a text holds, those which its gold gives.
           A party is right where its country is the gold's, or its words share a word of content with the gold's.
petrarch2  The validation sentences of PETRARCH2, with invented countries. A dyad is a pair of countries. Types are
           compared where the code is one of WEIS (`evals.weis`; the set also has made-up ones): their F1 asks for
           type and dyad together, `of right dyads` for the type alone. WEIS codes carry no tense, so what PLOVER
           makes of a deed to come counts as that deed. Beside them PETRARCH2's own figures as its authors give them.
stories    Events per happening: of the happenings of a key (its facts) that any event tells, how many events tell each.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import permutations, product
from pathlib import Path
from typing import Any

from evals.intervals import f1, share, shown
from evals.spans import stem
from evals.stories import SHARED, compare, dossiers, real_stories
from evals.texts import article_of
from evals.weis import plover_of
from rashomon.engine.local import Tables, run_stages
from rashomon.language.codes import alpha3
from rashomon.language.plover import coming
from rashomon.models.encoder import OnnxReader
from rashomon.pipeline import grouping_stages, reading_stages, weighing_stages
from rashomon.records import Actor, Article, Event

DATA = SHARED / "data" / "events"
CURRENT = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
CODES = {"JAP": "JPN", "ITL": "ITA", "VTN": "VNM"}  # as the gold misspells them
COMING = frozenset({"planned", "threatened"})
MANY = 20  # happenings: of fewer one event more is more than the slack of the gate, and they count only in the sum
ENOUGH = 0.4  # of two spans, for one to be a telling of the other
PUBLISHED = {"dyad": 0.609, "code": 0.483}
INVENTED = {
    "Gondor": "GON", "Minas Tirith": "GON", "Arnor": "ARN", "Osgiliath": "OSG", "Eriador": "ERI", "Mordor": "MOR",
    "Bree": "BRE", "Calenardhon": "CAL", "Fornost": "FOR", "Gollum": "HOB", "Gamgee": "HOB", "Slinker": "HOB",
    "Ithilen": "ITH", "Libya": "LBY", "Ethiopia": "ETH", "Dol Amroth": "DOL", "Dol_Amroth": "DOL", "Dagolath": "DAG",
    "Rohan": "ROH", "Caras Galadhon": "ELF", "Michel Delving": "SHR", "White House": "USA", "Washington": "USA",
    "Zimbabwe": "RHO", "Lorien": "GAL", "Hermit Kingdom": "PRK", "Seoul": "KOR", "Pyongyang": "PRK",
    "Smeagol": "HOB", "Stinker": "HOB", "Calimehtar": "CAL", "Telemar": "DAG", "Romendacil": "BRE",
    "Barad-dur": "MOR", "New Zealand": "NZE", "The AU": "IGO",
}  # fmt: skip
"""Which code the validation set's dictionary gives to a name (https://github.com/openeventdata/petrarch2)."""
PLAIN = frozenset("the a an of and in for to its his their s people".split())


@dataclass(frozen=True, slots=True)
class Found:
    """One event as the record has it: its type, and of each side the countries and the words."""

    type: str
    mode: str
    status: str
    sides: tuple[tuple[frozenset[str], str], tuple[frozenset[str], str]]


@cache
def stages() -> tuple[Any, ...]:
    """The stages from parsing to events; nothing of a text is taken for boilerplate."""
    reader = OnnxReader()
    weighing = [s for s in weighing_stages() if s.name not in ("interests", "history")]
    return (*reading_stages(reader)[1:], *grouping_stages(), *weighing)


def events_of(text: str) -> tuple[Tables, list[Event]]:
    """The events of one text by itself."""
    tables = run_stages(stages(), {Article: [replace(article_of("text", text), story="one")]})
    return tables, tables.get(Event, [])


def side_of(event: Event, side: str, tables: Tables, text: str) -> tuple[frozenset[str], str]:
    """The countries and the words of one side of an event, all its parties together."""
    actors = {a.id: a for a in tables.get(Actor, [])}
    everyone = [actors[i] for i in getattr(event, f"{side}s")]
    first = getattr(event, f"{side}_country")
    start, stop = getattr(event, f"{side}_start"), getattr(event, f"{side}_stop")
    countries = frozenset(c for c in (first, *(alpha3(a.country) for a in everyone)) if c)
    return countries, " ".join([text[max(start, 0) : max(stop, 0)], *(n for a in everyone for n in a.names)])


def found_in(text: str) -> list[Found]:
    """What the record of one text holds."""
    tables, events = events_of(text)
    return [
        Found(e.plover, e.mode, e.status, (side_of(e, "actor", tables, text), side_of(e, "recipient", tables, text)))
        for e in events
    ]


def content(words: str) -> set[str]:
    """The words of content, in lower case."""
    return {w for w in re.findall(r"[^\W_]+", words.lower()) if w not in PLAIN}


def party_right(found: tuple[frozenset[str], str], gold: Sequence[Mapping[str, str]]) -> bool:
    """Whether a side is one of the gold's parties, by country or by words."""
    countries, words = found
    codes = {CODES.get(g.get("code", ""), g.get("code", "")) for g in gold}
    return bool(countries & codes) or any(content(words) & content(g.get("actorText", "")) for g in gold)


def is_open(name: str) -> bool:
    """Whether a gold record is of the half that may be looked at."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 2 == 0


def gold_type(record: Mapping[str, Any]) -> str:
    """The record's type in the sixteen of today's codebook."""
    if record["event"] == "COERCE" and record.get("mode") == "destroy":  # 1712 of the codebook's table from CAMEO
        return "ASSAULT"
    return CURRENT.get(record["event"], record["event"])


def score_plover(records: Iterable[Mapping[str, Any]], misses: bool) -> list[Counter[str]]:
    """Count types and parties, a counter a text."""
    by_text: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for record in records:
        by_text[record["text"].strip()].append(record)
    parts = []
    for text, gold in by_text.items():
        found = found_in(text)
        counts: Counter[str] = Counter(found=len({f.type for f in found}))
        for record in gold:
            name = gold_type(record)
            same = [f for f in found if f.type == name]
            counts += Counter(gold=1, right=bool(same))
            for n, side in enumerate(("source", "target")):
                who = record.get(side) or []
                if same and who:
                    counts += Counter(
                        {f"{side}s": 1, f"{side}s right": any(party_right(f.sides[n], who) for f in same)}
                    )
            if misses and not same:
                print("missed", name, "|", [f.type for f in found], "|", text[:160])
        parts.append(counts)
    return parts


def plover(misses: bool = False) -> dict[str, float]:
    """Score PLOVER's gold, the open half and the other."""
    lines = (DATA / "plover_gold.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    figures = {}
    for name, kept in (("open", True), ("closed", False)):
        parts = score_plover([r for r in records if is_open(r["id"]) == kept], misses and kept)
        measures = {
            "precision": share("right", "found"),
            "recall": share("right", "gold"),
            "actor": share("sources right", "sources"),
            "recipient": share("targets right", "targets"),
        }
        print(f"plover {name}: " + "  ".join(f"{m} {shown(parts, f)}" for m, f in measures.items()))
        figures |= {f"plover {name}/{m}": f(sum(parts, Counter())) for m, f in measures.items()}
    return figures


def country_codes(side: tuple[frozenset[str], str]) -> set[str]:
    """The codes of a side, by the invented countries' names first."""
    countries, words = side
    return {code for name, code in INVENTED.items() if name in words} or set(countries)


def dyads(found: Iterable[Found]) -> Iterator[tuple[str, str, str]]:
    """Source, target and type of events with two countries; what is done together counts both ways, as in WEIS."""
    for event in found:
        one, other = country_codes(event.sides[0]), country_codes(event.sides[1])
        name = "to come: " * (event.status in COMING) + event.type
        for a, b in product(sorted(one), sorted(other)):
            yield from ((x, y, name) for x, y in ((a, b), (b, a))[: 1 + (event.type == "CONSULT")] if x != y)
        if not other:
            yield from ((a, b, name) for a, b in permutations(sorted(one), 2))


def score_petrarch(record: Mapping[str, Any]) -> Counter[str]:
    """Count the dyads and types of one sentence."""
    gold = {
        (e["sourcecode"][:3], e["targetcode"][:3], e["eventcode"])
        for e in record["events"]
        if e.get("sourcecode") and e.get("targetcode") and (e["sourcecode"] + e["targetcode"]).isalnum()
    }
    found = set(dyads(found_in(record["text"])))
    pairs, gold_pairs = {(a, b) for a, b, _ in found}, {(a, b) for a, b, _ in gold}
    named = {(a, b): name for a, b, code in gold if (name := plover_of(code))}
    right = sum(
        (a, b, name) in found or (a, b, "to come: " + coming(name, "")[0]) in found for (a, b), name in named.items()
    )
    return Counter(
        {"pairs": len(gold_pairs), "found": len(pairs), "right": len(pairs & gold_pairs), "named": len(named)}
        | {"typed": len([p for p in found if (p[0], p[1]) in named]), "types right": right}
        | {"named right": len(pairs & named.keys())}
    )


def petrarch(misses: bool = False) -> dict[str, float]:
    """Score PETRARCH2's validation sentences."""
    lines = (DATA / "petrarch2_validation.jsonl").read_text(encoding="utf-8").splitlines()
    parts = []
    for record in map(json.loads, lines):
        parts.append(score_petrarch(record))
        if misses and parts[-1]["right"] < parts[-1]["pairs"]:
            print("dyads", record["text"][:140], record["events"][:2])
    dyad, kind = f1("right", "pairs", "found"), f1("types right", "named", "typed")
    print(f"petrarch2: dyad F1 {shown(parts, dyad)} (PETRARCH2 {PUBLISHED['dyad']})", end="  ")
    print(f"type F1 {shown(parts, kind)} (PETRARCH2, exact code {PUBLISHED['code']})", end="  ")
    print(f"type of right dyads {shown(parts, share('types right', 'named right'))}")
    total = sum(parts, Counter())
    return {"petrarch2/dyad": dyad(total), "petrarch2/type": kind(total)}


def likeness(a: tuple[int, int], b: tuple[int, int]) -> float:
    """What two spans share, of all they cover."""
    both = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return both / (max(a[1], b[1]) - min(a[0], b[0])) if both else 0.0


def happening_of(event: Mapping[str, Any], record: Mapping[str, Any], key: Mapping[str, Any]) -> str:
    """The happening of the key that most of an event's claims tell, or ""."""
    names = {a["id"]: stem(a["uri"]) for a in record["articles"]}
    claims = [c for c in record["claims"] if c["id"] in event["claims"]]
    votes: Counter[str] = Counter()
    for claim in claims:
        spans = [
            (likeness((t["start"], t["end"]), (claim["start"], claim["stop"])), fact["id"])
            for fact in key["facts"]
            for t in fact["told"]
            if stem(t["article"]) == names[claim["article"]]
        ]
        best, fact = max(spans, default=(0.0, ""))
        if best >= ENOUGH:
            votes[fact] += 1
    return min(votes, key=lambda f: (-votes[f], f), default="")


def per_happening(misses: bool = False) -> dict[str, float]:
    """Count the events of each keyed happening that has any."""
    figures: dict[str, float] = {}
    sums: Counter[str] = Counter()
    for story in real_stories():
        with tempfile.TemporaryDirectory() as folder:
            compare(story.paths, Path(folder), "--one-story")
            ((record, _),) = dossiers(Path(folder))
        told: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
        for event in record["events"]:
            told[happening_of(event, record, story.key)].append(event)
        told.pop("", None)
        total = sum(map(len, told.values()))
        print(
            f"{story.name}: {len(record['events'])} events; {total / max(1, len(told)):.2f} a happening, of {len(told)}"
        )
        for fact, events in told.items() if misses else ():
            if len(events) > 1:
                print("   ", fact, [(e["plover"], e["mode"], e["from"]) for e in events])
        sums += Counter(told=len(told), events=total)
        if len(told) >= MANY:
            figures[f"{story.name}/one event"] = len(told) / total
    print(f"all: {sums['events'] / max(1, sums['told']):.2f} a happening, of {sums['told']}")
    figures["all stories/one event"] = sums["told"] / max(1, sums["events"])
    return figures


def figures() -> dict[str, float]:
    """What the gate pins: types and parties of the closed half, dyads, and happenings with one event."""
    if not DATA.exists():
        print("skipped: the coded sentences are not beside the repository")
        return {}
    return plover() | petrarch() | per_happening()


def main() -> None:
    """Print all tables."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--misses", action="store_true", help="show what of the open half is missed")
    ask.add_argument("--only", choices=("plover", "petrarch", "stories"))
    args = ask.parse_args()
    for name, run in (("plover", plover), ("petrarch", petrarch), ("stories", per_happening)):
        if args.only in (None, name):
            run(args.misses)


if __name__ == "__main__":
    main()
