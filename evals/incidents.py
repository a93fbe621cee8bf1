"""The record's answers on stories of one incident: how many killed and injured, on which day, in which town.

python -m evals.incidents [--split dev] [--half develop|confirm|all] [--misses] [--limit N] [--data DIR]

Takes the incidents of the Gun Violence Archive with two reports or more, as collected for SemEval-2018 task 5
(../shared/data/incidents), and compares them in one run, each pinned to its own story. The record's answer is what
`rashomon.stages.write.answers.answers` reads from the dossier: the first figure of the measure (none means 0), the
first day of `when`, the name of `where`. Intervals are 95 % bootstrap intervals over incidents. The baseline, on the
same incidents, lets every article vote: the first number beside a word for killing or hurting, the publication date,
and the capitalised name that most often follows "in".
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import random
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from evals.stories import SHARED, compare, dossiers
from rashomon.stages.write.answers import answers

DATA = SHARED / "data" / "incidents"
FIELDS = ("killed", "injured", "date", "city")
LEAST = 2  # articles
PINNED = 60  # incidents of the confirming half that the gate runs: those whose hashes are least
DRAWS = 1000
WORDS = {w: n for n, w in enumerate("no one two three four five six seven eight nine ten eleven twelve".split())}
NUMBER = rf"\b(\d{{1,3}}|a|an|{'|'.join(WORDS)})\b"
WHO = r"(?:\s+(?:other|more|people|persons?|men|man|women|woman|teens?|teenagers?|boys?|girls?|victims?))*"
SAID = {
    "killed": re.compile(
        NUMBER + WHO + r"(?:\s+(?:was|were|is|are))?\s+(?:\w+\s+){0,2}?(?:killed|dead|died|slain)\b", re.I
    ),
    "injured": re.compile(
        NUMBER + WHO + r"(?:\s+(?:was|were|is|are))?\s+(?:\w+\s+){0,2}?(?:injured|wounded|hurt|hospitali[sz]ed)\b", re.I
    ),
}
PLACED = re.compile(r"\bin ((?:[A-Z][a-z’'-]+)(?: [A-Z][a-z’'-]+){0,2})")

Answer = dict[str, Any]


@dataclass(frozen=True)
class Incident:
    """One incident of the registry with its reports, as rows of the JSON Lines input."""

    id: str
    gold: Answer
    reports: tuple[dict[str, Any], ...]

    @property
    def hash(self) -> str:
        """A number that orders and halves the incidents and hangs on nothing but their ids."""
        return hashlib.sha256(self.id.encode()).hexdigest()

    @property
    def half(self) -> str:
        """The half that rules are developed on, or the one that confirms them."""
        return "develop" if int(self.hash[-1], 16) % 2 else "confirm"


def incidents(split: str = "dev", data: Path = DATA) -> list[Incident]:
    """Read the incidents of a split that have enough reports, in the order of their hashes."""
    reports: dict[str, list[dict[str, Any]]] = {}
    with gzip.open(data / "docs.jsonl.gz", "rt", encoding="utf-8") as lines:
        for doc in map(json.loads, lines):
            url = re.sub(r"^https?://web\.archive\.org/web/\w+/", "", doc["uri"])
            row = {"id": doc["id"], "url": url, "title": doc["title"], "date_publish": doc["dct"]}
            reports.setdefault(doc["incident"], []).append(row | {"maintext": doc["text"], "story": doc["incident"]})
    found = []
    for row in map(json.loads, (data / "incidents.jsonl").read_text(encoding="utf-8").splitlines()):
        mine = reports.get(row["incident"], [])
        if row["split"] == split and len(mine) >= LEAST:
            gold = {"killed": row["num_killed"], "injured": row["num_injured"], "date": row["date"]}
            found.append(Incident(row["incident"], gold | {"city": row["city_or_county"]}, tuple(mine)))
    return sorted(found, key=lambda i: i.hash)


def names_of(city: str) -> set[str]:
    """Return the spellings of a town that are one: "Chicago (Englewood)" is Chicago or Englewood."""
    short = re.sub(r"\b(?:mount|mt\.?) ", "mt ", re.sub(r"\b(?:saint|st\.?) ", "st ", city.casefold()))
    names = re.split(r"[(),]", short)
    return {re.sub(r"\s+(?:county|city|township)$", "", n.strip()) for n in names if n.strip()}


def is_right(field: str, said: Any, gold: Any) -> bool:
    """Whether the answer is the registry's."""
    if field == "city":
        return bool(names_of(str(said or "")) & names_of(gold))
    return bool(said == gold)


def baseline(incident: Incident) -> Answer:
    """Answer by regular expressions and a vote of the articles."""
    texts = [f"{r['title']}\n{r['maintext']}" for r in incident.reports]
    said: Answer = {}
    for measure, pattern in SAID.items():
        matches = [m for m in map(pattern.search, texts) if m]
        said[measure] = most(_count(m[1]) for m in matches) or 0
    said["date"] = min(str(r["date_publish"])[:10] for r in incident.reports)
    said["city"] = most(name for text in texts for name in PLACED.findall(text))
    return said


def _count(word: str) -> int:
    return int(word) if word.isdigit() else WORDS.get(word.lower(), 1)


def most(values: Iterable[Any]) -> Any:
    """Return the most frequent value, the least of those equally frequent; None of none."""
    votes = Counter(values)
    return min(votes, key=lambda v: (-votes[v], v), default=None)


def recorded(chosen: Sequence[Incident]) -> dict[str, Answer]:
    """Compare all incidents in one run and return what each one's record answers."""
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder, "reports.jsonl"), Path(folder, "out")
        source.write_text("".join(json.dumps(r) + "\n" for i in chosen for r in i.reports), encoding="utf-8")
        compare([source], out)
        story = {r["id"]: i.id for i in chosen for r in i.reports}
        return {story[dossier["articles"][0]["uri"]]: answers(dossier) for dossier, _ in dossiers(out)}


def interval(marks: Sequence[bool]) -> tuple[float, float]:
    """Return the middle 95 % of the means of redrawn samples."""
    draw = random.Random(0)
    means = sorted(fmean(draw.choices(marks, k=len(marks))) for _ in range(DRAWS))
    return means[int(0.025 * DRAWS)], means[int(0.975 * DRAWS) - 1]


def scored(chosen: Sequence[Incident], said: Mapping[str, Answer]) -> dict[str, float]:
    """Print the table and return the accuracies."""
    based = {i.id: baseline(i) for i in chosen}
    print(f"{len(chosen)} incidents, {sum(len(i.reports) for i in chosen)} reports")
    print("         record  95 %         baseline 95 %")
    found = {}
    for field in FIELDS:
        marks = [
            [is_right(field, table.get(i.id, {}).get(field), i.gold[field]) for i in chosen] for table in (said, based)
        ]
        (low, high), (base_low, base_high) = map(interval, marks)
        based_mean = fmean(marks[1])
        found[field] = fmean(marks[0])
        print(f"{field:8} {found[field]:.3f}  {low:.3f}-{high:.3f}  {based_mean:.3f}    {base_low:.3f}-{base_high:.3f}")
    return found


def figures() -> dict[str, float]:
    """Return the accuracies on the pinned sample."""
    if not DATA.exists():
        print("skipped: the incidents are not here")
        return {}
    chosen = [i for i in incidents() if i.half == "confirm"][:PINNED]
    return {f"pinned {PINNED}/{field}": value for field, value in scored(chosen, recorded(chosen)).items()}


def main() -> None:
    """Print the table, and with --misses what the record answered where the registry says otherwise."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--split", default="dev")
    ask.add_argument("--half", choices=("develop", "confirm", "all"), default="all")
    ask.add_argument("--misses", action="store_true")
    ask.add_argument("--limit", type=int, default=None, help="run the first N only")
    ask.add_argument("--data", type=Path, default=DATA)
    args = ask.parse_args()
    chosen = [i for i in incidents(args.split, args.data) if args.half in ("all", i.half)][: args.limit]
    said = recorded(chosen)
    scored(chosen, said)
    for incident in chosen if args.misses else ():
        answer = said.get(incident.id, {})
        wrong = [f for f in FIELDS if not is_right(f, answer.get(f), incident.gold[f])]
        if wrong:
            print(incident.id, *(f"{f}: {answer.get(f)} for {incident.gold[f]}" for f in wrong), sep="  ")


if __name__ == "__main__":
    main()
