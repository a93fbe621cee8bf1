"""What the reader says of predicates: roles, factuality and reporting, against EWT's PropBank frames and UDS.

    python -m evals.meaning [--data ../shared/data] [--reader FOLDER]

roles       exact spans with the right name, micro-averaged; the tree is the reader's own. `given` counts only marked
            predicates (one that the reader misses loses its roles), `found` also the roles of predicates that are none
            of the frames'. Light verbs' links and constructions (LVB, PRR, CXN, REC) are not counted; a continuation
            counts as its role.
ceiling     the share of marked spans that the reader's tree can give at all
factual     Pearson's r over UDS predicates, and a table of signs: happened (over .5), open, did not (under -.5)
reporting   words that put words in someone's mouth, as `training.frames` marks them

Intervals are 95 % bootstrap intervals over sentences.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from evals.intervals import DRAWS, f1, shown
from evals.stories import SHARED
from rashomon.language import roles
from rashomon.language.clauses import children_of
from rashomon.models.decode import ROLES, Reading
from rashomon.models.encoder import reader_model
from training.frames import Framed, propbank_ewt

WHO_DID_WHAT = ("A0", "A1", "A2", "TMP", "LOC", "NEG", "MOD")
BARS = {"roles": 0.80, "factual": 0.72}
HAPPENED = 0.5
Span = tuple[int, int, int, str]  # predicate, first word, last word, role


def found_roles(reading: Reading) -> set[Span]:
    """The reader's roles as spans, both ends inclusive."""
    below = children_of(reading.head)
    tops: dict[int, dict[int, str]] = defaultdict(dict)
    for predicate, word, name in reading.roles:
        tops[predicate][word] = name
    return {
        (predicate, words[0], words[-1], name)
        for predicate, of in tops.items()
        for words, name in zip(roles.spans(reading.head, reading.rel, below, predicate, of), of.values(), strict=True)
    }


def marked_roles(row: Framed) -> set[Span]:
    """The roles of the frames."""
    return {(f.predicate, start, stop, name) for f in row.frames for start, stop, name in f.roles}


def within_reach(row: Framed, reading: Reading) -> int:
    """How many of the marked spans the reader's tree can give."""
    below, reached = children_of(reading.head), 0
    for frame in row.frames:
        marked = sorted(set(frame.roles))
        tops = {roles.top(reading.head, reading.rel, start, stop): name for start, stop, name in marked}
        found = roles.spans(reading.head, reading.rel, below, frame.predicate, tops)
        reached += len({(w[0], w[-1]) for w in found} & {(start, stop) for start, stop, _ in marked})
    return reached


def counts(row: Framed, reading: Reading) -> Counter[str]:
    """What one sentence adds to every figure."""
    gold, predicates = marked_roles(row), {f.predicate for f in row.frames}
    mine = found_roles(reading)
    given = {s for s in mine if s[0] in predicates}
    out = Counter({"hit": len(gold & mine), "gold": len(gold), "given": len(given), "found": len(mine)})
    for name in ROLES[1:]:
        part = [{s for s in spans if s[3] == name} for spans in (gold, given)]
        out.update({f"gold {name}": len(part[0]), f"given {name}": len(part[1]), f"hit {name}": len(part[0] & part[1])})
    out["reach"] = within_reach(row, reading)
    if row.whole:
        cues = {f.predicate for f in row.frames if f.cue}
        seen = {w for w, p in enumerate(reading.reporting) if p >= HAPPENED}
        out.update({"cue hit": len(cues & seen), "cue gold": len(cues), "cue found": len(seen)})
    return out


def named(c: Counter[str]) -> float:
    """F1 over who did what to whom, when, where, not, may; at the marked predicates."""
    whole: Counter[str] = Counter()
    for name in WHO_DID_WHAT:
        whole.update(hit=c[f"hit {name}"], gold=c[f"gold {name}"], given=c[f"given {name}"])
    return f1("hit", "gold", "given")(whole)


def show_roles(parts: Sequence[Counter[str]]) -> None:
    """Print what concerns roles and reporting."""
    whole = sum(parts, Counter[str]())
    print(f"{' '.join(WHO_DID_WHAT)}, given: F1 {shown(parts, named)}")
    print(f"all roles, given: F1 {shown(parts, f1('hit', 'gold', 'given'))}")
    print(f"all roles, found: F1 {shown(parts, f1('hit', 'gold', 'found'))}")
    print(f"reporting: F1 {shown(parts, f1('cue hit', 'cue gold', 'cue found'))}")
    print(
        f"ceiling by the tree: {whole['reach'] / whole['gold']:.3f} of {whole['gold']:.0f} spans; bar {BARS['roles']}"
    )
    each = ((n, whole[f"gold {n}"], f1(f"hit {n}", f"gold {n}", f"given {n}")(whole)) for n in ROLES[1:])
    print("   " + "; ".join(f"{name} ({gold}) {score:.3f}" for name, gold, score in each))


def show_factual(rows: Sequence[Framed], readings: Sequence[Reading]) -> float:
    """Return r; print it and the table of signs; a predicate that the reader does not see has 0."""
    pairs = [
        (reading.factual[word], value, n)
        for n, (row, reading) in enumerate(zip(rows, readings, strict=True))
        for word, (value, _) in row.factual.items()
    ]
    table = np.array([(a, b) for a, b, _ in pairs])
    draw, of = np.random.default_rng(0), np.array([n for _, _, n in pairs])
    drawn = []
    for _ in range(DRAWS):
        weights = np.bincount(draw.integers(0, len(rows), len(rows)), minlength=len(rows))[of]
        drawn.append(_r(table, weights.astype(np.float64)))
    low, high = np.percentile(drawn, [2.5, 97.5])
    whole = _r(table, np.ones(len(table)))
    print(f"factual: r {whole:.3f} [{low:.3f}, {high:.3f}] on {len(table)}; bar {BARS['factual']}")
    signs = ("did not", "open", "happened")
    cells = Counter((_sign(value), _sign(mine)) for mine, value in table)
    print(f"   {'marked / read':14}" + "".join(f"{s:>10}" for s in signs))
    for i, name in enumerate(signs):
        print(f"   {name:14}" + "".join(f"{cells[i, j]:10}" for j in range(3)))
    return whole


def _sign(value: float) -> int:
    return 1 + int(value > HAPPENED) - int(value < -HAPPENED)


def _r(table: np.ndarray, weights: np.ndarray) -> float:
    spread = np.cov(table.T, aweights=weights)
    return float(spread[0, 1] / np.sqrt(spread[0, 0] * spread[1, 1]))


def figures(data: Path = SHARED / "data", folder: str = "") -> dict[str, float]:
    """Read EWT dev, print the tables and return what is pinned; nothing where the data are not at hand."""
    if not (data / "frames").is_dir():
        print(f"skipped: no frames at {data}")
        return {}
    reader = reader_model(folder)
    rows = propbank_ewt(data, "dev")
    readings = reader.read([r.words for r in rows])
    parts = [counts(row, reading) for row, reading in zip(rows, readings, strict=True)]
    show_roles(parts)
    factual = show_factual(rows, readings)
    whole = sum(parts, Counter[str]())
    return {
        "EWT dev/roles": named(whole),
        "EWT dev/reporting": f1("cue hit", "cue gold", "cue found")(whole),
        "EWT dev/factual": factual,
    }


def main() -> None:
    """Print."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("--data", type=Path, default=SHARED / "data")
    ask.add_argument("--reader", default="")
    args = ask.parse_args()
    figures(args.data, args.reader)


if __name__ == "__main__":
    main()
