"""The reader's factuality against MUC-4's stage of execution: `python -m evals.incident_stages`; a table, not pinned.

A template of MUC-4 (Latin American news of 1988 to 1992) says whether its incident was accomplished, attempted or
threatened. Its words here: those of its type ("bombing", "exploded"), where the reader takes them for predicates, in
sentences that also hold one of the template's own strings (target, perpetrator, weapon). The incident is read as the
mean of their factuality: happened (over .5), open, did not happen (under -.5). The texts are in capitals; they are read
in small letters, but for the first of a sentence. Nothing of the reader is trained on MUC-4.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from evals.jsonlines import records
from evals.meaning import HAPPENED
from evals.stories import SHARED
from rashomon.language import segment
from rashomon.models.encoder import reader_model

TYPES = {
    "ATTACK": "attack assault kill killing murder assassinate assassination massacre shoot ambush wound injure execute",
    "BOMBING": "bomb bombing explode explosion detonate detonation blow dynamite attack",
    "KIDNAPPING": "kidnap kidnapping abduct abduction seize",
    "ARSON": "burn burning arson torch fire",
    "ROBBERY": "rob robbery steal theft",
    "HIJACKING": "hijack hijacking",
}
STRINGS = (
    *("HUM TGT: NAME", "HUM TGT: DESCRIPTION", "PHYS TGT: ID", "PERP: INDIVIDUAL ID", "PERP: ORGANIZATION ID"),
    "INCIDENT: INSTRUMENT ID",
)
STAGES = ("ACCOMPLISHED", "ATTEMPTED", "THREATENED")
Incident = tuple[str, int]  # document, number of its template


def told(row: dict[str, Any]) -> Iterator[tuple[Incident, str, str, tuple[str, ...]]]:
    """Incidents of one document: which, its stage, its type, and the strings that tell it in the text."""
    for n, template in enumerate(row["templates"]):
        stage, kind = (" ".join(template.get(f"INCIDENT: {s}", ())) for s in ("STAGE OF EXECUTION", "TYPE"))
        fills = (fill for slot in STRINGS for fill in template.get(slot, ()))
        strings = tuple(dict.fromkeys(s for fill in fills for s in re.findall(r'"([^"]{3,})"', fill)))
        if stage in STAGES and kind in TYPES:
            yield (row["id"], n), stage, kind, strings


def in_small_letters(text: str, start: int, stop: int) -> list[str]:
    """The words of a sentence in capitals, as they are shown to the reader."""
    words = [text[a:b].lower() for a, b in segment.tokens(text, start, stop)]
    return [w.capitalize() if i == 0 else w for i, w in enumerate(words)]


def readings(data: Path, folder: str) -> tuple[dict[Incident, str], dict[Incident, list[float]]]:
    """Each incident's stage, and the factuality of the words that tell it."""
    stages: dict[Incident, str] = {}
    rows: list[tuple[Incident, str, list[str]]] = []
    for row in records(data / "events/muc4.jsonl"):
        text = row["text"]
        spans = segment.sentences(text, 0, len(text)) if row["templates"] and text.isupper() else []
        for incident, stage, kind, strings in told(row) if spans else ():
            stages[incident] = stage
            for start, stop in spans:
                held = " ".join(text[start:stop].split())
                if any(s in held for s in strings):
                    rows.append((incident, kind, in_small_letters(text, start, stop)))
    found = reader_model(folder).read([words for _, _, words in rows])
    values: dict[Incident, list[float]] = defaultdict(list)
    for (incident, kind, _), reading in zip(rows, found, strict=True):
        named = TYPES[kind].split()
        values[incident] += [f for f, lemma in zip(reading.factual, reading.lemma, strict=True) if f and lemma in named]
    return stages, values


def show(stages: dict[Incident, str], values: dict[Incident, list[float]]) -> None:
    """Print the table of stages, and how well factuality tells accomplished incidents from the others."""
    means = {i: float(np.mean(v)) for i, v in values.items() if v}
    print(f"MUC-4: {len(stages)} incidents with one stage, {len(means)} told by a word of their type beside a string")
    cells = Counter((stages[i], int(m > HAPPENED) - int(m < -HAPPENED)) for i, m in means.items())
    print(f"   {'marked / read':14}{'did not':>10}{'open':>10}{'happened':>10}{'mean':>8}")
    for stage in STAGES:
        mine = [m for i, m in means.items() if stages[i] == stage]
        counts = "".join(f"{cells[stage, sign]:10}" for sign in (-1, 0, 1))
        print(f"   {stage.lower():14}{counts}{np.mean(mine):8.2f}")
    print(f"   an accomplished incident is read as the more certain of the two: {_auc(stages, means):.3f} of pairs")


def _auc(stages: dict[Incident, str], means: dict[Incident, float]) -> float:
    done, not_done = ([m for i, m in means.items() if (stages[i] == STAGES[0]) == which] for which in (True, False))
    return float(np.mean([(a > b) + (a == b) / 2 for a in done for b in not_done]))


def main(arguments: Sequence[str] | None = None) -> None:
    """Print."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("--data", type=Path, default=SHARED / "data")
    ask.add_argument("--reader", default="")
    args = ask.parse_args(arguments)
    if not (args.data / "events/muc4.jsonl").is_file():
        print(f"skipped: no MUC-4 at {args.data}")
        return
    show(*readings(args.data, args.reader))


if __name__ == "__main__":
    main()
