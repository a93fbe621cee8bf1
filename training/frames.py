"""PropBank frames and UDS factuality → examples: who does what to whom, and whether it happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from evals.jsonlines import records
from rashomon.language import roles
from rashomon.language.reporting import GROUPS
from rashomon.models.decode import ROLES

CUE_LEMMAS = frozenset(word for _, _, words in GROUPS for word in words.split())
LEFT_OUT = {"LVB", "PRR", "CXN", "REC", "DSP"}  # light verbs and constructions: how a predicate is built, not a role


@dataclass
class Frame:
    """One predicate and its roles: spans of words, both ends inclusive; and the word that heads each role."""

    predicate: int
    roles: list[tuple[int, int, str]]
    cue: bool
    tops: list[int] = field(default_factory=list)


@dataclass
class Framed:
    """One sentence. `whole`: every predicate of it is marked, so that an unmarked word is none."""

    name: str
    words: list[str]
    frames: list[Frame] = field(default_factory=list)
    whole: bool = True
    factual: dict[int, tuple[float, float]] = field(default_factory=dict)  # word → value -3..3, confidence 0..1


def role(label: str) -> str | None:
    """The name used here of a PropBank label: a continuation counts as its role; None for what is no role."""
    relative = label.startswith("R-")
    name = label.removeprefix("R-").removeprefix("C-").removeprefix("ARGM-")
    if name.split("-")[-1] in LEFT_OUT or name in {"V", "ARGA", "ARG5"}:
        return None
    name = name.replace("ARG", "A")
    if relative:
        return f"R-{name}" if f"R-{name}" in ROLES else "R-other"
    return name if name in ROLES else None


def _frames(row: dict) -> list[Frame]:
    predicates = {f["pred"] for f in row["frames"]}
    out = []
    for frame in row["frames"]:
        spans = [(a, b, name) for a, b, label in frame["args"] if (name := role(label))]
        lemma = frame["roleset"].split(".")[0].split("_")[0]
        told = any(n in {"A1", "A2"} and b - a > 1 and predicates & set(range(a, b + 1)) for a, b, n in spans)
        out.append(Frame(frame["pred"], spans, lemma in CUE_LEMMAS and told))
    return out


def propbank_ewt(data: Path, part: str) -> list[Framed]:
    """PropBank frames and UDS factuality of EWT sentences; part: train | dev."""
    path = data / "frames" / ("propbank_ewt_train.jsonl.gz" if part == "train" else "propbank_ewt_dev.jsonl")
    rows = {r["id"]: Framed(r["id"], r["tokens"], _frames(r)) for r in records(path)}
    for row in records(data / f"factuality/uds_{part}.jsonl"):
        found = rows.setdefault(row["id"], Framed(row["id"], row["tokens"], whole=False))
        if found.words == row["tokens"]:
            found.factual = {p["tok"]: (p["factual"], p["conf"]) for p in row["preds"]}
    return list(rows.values())


def propbank_masc(data: Path) -> list[Framed]:
    """PropBank frames of MASC; not every predicate is marked there."""
    rows = records(data / "frames/propbank_masc.jsonl")
    return [Framed(f"{r['doc']}-{r['sent']}", r["tokens"], _frames(r), whole=False) for r in rows]


def find_tops(rows: Sequence[Framed], trees: Sequence[tuple[list[int], list[str]]]) -> None:
    """Sets the head word of every role, by the heads (-1 for the root) and relations of its sentence."""
    for row, (head, rel) in zip(rows, trees, strict=True):
        for frame in row.frames:
            frame.tops = [roles.top(head, rel, start, stop) for start, stop, _ in frame.roles]


def tags(frame: Frame, length: int) -> list[int]:
    """A label number a word: a role's at the word that heads it, 0 elsewhere."""
    out = [0] * length
    for top, (_, _, name) in zip(frame.tops, frame.roles, strict=True):
        out[top] = ROLES.index(name)
    return out
