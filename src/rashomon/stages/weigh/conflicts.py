"""Article, ParsedArticle, Fact, Claim, Figure, Time, Actor, Root → Dispute: where accounts of one question part, and how."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from rashomon.models.trees import load_trees
from rashomon.records import (
    Actor,
    Article,
    Claim,
    Dispute,
    Fact,
    Figure,
    ParsedArticle,
    Position,
    Root,
    Time,
    content_id,
)
from rashomon.stages.weigh.align import AlignConfig, probabilities
from rashomon.stages.weigh.differences import FIGURE_CODES, Difference, Setting, difference, setting
from rashomon.stages.weigh.likeness import Matrix, pairs, sides_of, signals

READINGS = ("conflict", "update", "scope", "rounding")
KINDS = (  # the first whose test holds names the kind
    ("figure", lambda d, s: d.figures is not None and d.signals["figure_code"] >= 1),
    ("denial", lambda d, s: d.signals["denied_one"] or d.signals["negated_one"]),
    ("date", lambda d, s: d.days is not None),
    ("identity", lambda d, s: d.signals["person_swapped"] or d.signals["country_swapped"] or d.signals["group_swapped"]),
    ("place", lambda d, s: d.signals["place_swapped"]),
    ("responsibility", lambda d, s: d.signals["blaming"] or d.signals["organisation_swapped"]),
    ("cause", lambda d, s: d.signals["causal"]),
    ("characterisation", lambda d, s: True),
)


@dataclass(frozen=True, kw_only=True)
class ConflictConfig:
    """When a difference is a dispute.

    `min_likely`: claims of different facts are compared only if they could be one (probability of the alignment).
    `min_dispute`, `min_conflict`: least probability that a pair is a dispute at all, and that its reading is a conflict;
    a dispute that only falls short of the second is shown under its likeliest other reading.
    `most`: disputes kept of one story, the surest first.
    """

    min_likely: float = 0.15
    min_dispute: float = 0.5
    most: int = 60


def weigh_conflicts(
    articles: Sequence[Article],
    parsed: Sequence[ParsedArticle],
    facts: Sequence[Fact],
    claims: Sequence[Claim],
    figures: Sequence[Figure],
    times: Sequence[Time],
    actors: Sequence[Actor],
    roots: Sequence[Root],
    config: ConflictConfig = ConflictConfig(),
) -> Iterator[Dispute]:
    """Yield the disputes of one story, the surest first."""
    if not claims:
        return
    sides = sides_of(articles, claims, actors, figures, times)
    table = signals(sides)
    likely = probabilities(sides, AlignConfig(), table)
    s = setting(articles, sides, likely, table, times)
    fact_of = {c: fact for fact in facts for c in fact.claims}
    judged = _judged(s, [(i, j) for i, j in candidates(s, fact_of, config.min_likely)])
    found = [d for d in judged if d.dispute >= config.min_dispute]
    texts = {a.article_id: a.text for a in articles}
    names = {a.id: a.name for a in actors}
    disputes = [_dispute(s, group, fact_of, texts, names) for group in _groups(s, found, fact_of)]
    unique = {d.id: (p, d) for p, d in disputes if len(d.positions) > 1}
    ranked = sorted(unique.values(), key=lambda pd: (-pd[0], pd[1].id))
    yield from (d for _, d in ranked[: config.most])


def candidates(s: Setting, fact_of: dict[str, Fact], min_likely: float) -> list[tuple[int, int]]:
    """Pairs of claims of different articles that are of one fact, or nearly so."""
    first, second = pairs(s.sides, s.table["cosine"] + s.table["words"])
    claims = s.sides.claims
    near = {
        (int(i), int(j))
        for i, j in zip(first, second, strict=True)
        if s.sides.article[i] != s.sides.article[j] and float(s.likely[i, j]) >= min_likely
    }
    index = {c.id: i for i, c in enumerate(claims)}
    for fact in {f.id: f for f in fact_of.values()}.values():
        of = sorted(index[c] for c in fact.claims)
        near |= {(i, j) for n, i in enumerate(of) for j in of[n + 1 :] if s.sides.article[i] != s.sides.article[j]}
    return sorted(near)


@dataclass(frozen=True, kw_only=True)
class Judged:
    """A difference with the probability that it is a dispute and, if so, of each reading."""

    difference: Difference
    dispute: float
    readings: dict[str, float]


def _judged(s: Setting, todo: Sequence[tuple[int, int]]) -> list[Judged]:
    differences = [difference(s, i, j) for i, j in todo]
    if not differences:
        return []
    trees = load_trees("dispute")
    rows = _rows(differences, trees.features)
    dispute = trees.probability(rows)
    readings = {r: load_trees(f"reading_{r}").probability(rows) for r in READINGS}
    return [
        Judged(difference=d, dispute=round(float(dispute[n]), 5), readings={r: round(float(readings[r][n]), 5) for r in READINGS})
        for n, d in enumerate(differences)
    ]


def _rows(differences: Sequence[Difference], names: Sequence[str]) -> Matrix:
    return np.array([[d.signals[name] for name in names] for d in differences], np.float32)


def _kind(d: Difference, s: Setting) -> str:
    return next(kind for kind, holds in KINDS if holds(d, s))


def _groups(s: Setting, found: Sequence[Judged], fact_of: dict[str, Fact]) -> list[list[Judged]]:
    """The pairs of one question: of the same facts and the same kind."""
    groups: dict[tuple[str, ...], list[Judged]] = defaultdict(list)
    for judged in found:
        d = judged.difference
        facts = sorted({fact_of[s.sides.claims[i].id].id for i in (d.first, d.second)})
        measure = d.figures[0].measure if d.figures else ""
        groups[(*facts, _kind(d, s), measure)].append(judged)
    return [groups[key] for key in sorted(groups)]


def _dispute(
    s: Setting, group: list[Judged], fact_of: dict[str, Fact], texts: dict[str, str], names: dict[str, str]
) -> tuple[float, Dispute]:
    """One dispute from its pairs; the surest pair gives the two sides their values."""
    group = sorted(group, key=lambda g: (-g.dispute, s.sides.claims[g.difference.first].id, s.sides.claims[g.difference.second].id))
    lead = group[0].difference
    kind = _kind(lead, s)
    reading = max(READINGS, key=lambda r: (sum(g.readings[r] for g in group), -READINGS.index(r)))
    sides: dict[str, list[str]] = defaultdict(list)
    for judged in group:
        for value, claim in zip(_values(s, judged.difference, kind, texts, names), (judged.difference.first, judged.difference.second), strict=True):
            sides[value].append(s.sides.claims[claim].id)
    fact = fact_of[s.sides.claims[lead.first].id]
    positions = [Position(value=v, claims=list(dict.fromkeys(ids))) for v, ids in sides.items()]
    positions.sort(key=lambda p: (-len(p.claims), p.value))
    return group[0].dispute, Dispute(
        story_id="",
        id=content_id("dispute", kind, *sorted(c for p in positions for c in p.claims)),
        fact_id=fact.id,
        kind=kind,
        question=fact.question,
        reading=reading,
        because=_because(s, lead, kind, reading, names),
        positions=positions,
    )


def _values(s: Setting, d: Difference, kind: str, texts: dict[str, str], names: dict[str, str]) -> tuple[str, str]:
    """What each side says, as short as its kind allows."""
    if kind == "figure" and d.figures:
        a, b = (" ".join(texts[f.article_id][f.start : f.stop].split()) for f in d.figures)
        return a, b
    if kind == "date" and d.days:
        return d.days
    if kind in ("identity", "place") and d.named:
        return names[d.named[0]], names[d.named[1]]
    a, b = (" ".join(texts[c.article_id][c.start : c.stop].split()) for c in (s.sides.claims[d.first], s.sides.claims[d.second]))
    return a, b


def _because(s: Setting, d: Difference, kind: str, reading: str, names: dict[str, str]) -> str:
    """Why the two are held to differ, and why in this way: from the signals that hold."""
    says = {
        "figure": "both count the same thing and the figures differ",
        "date": f"the same happening is dated {' and '.join(d.days or ())}",
        "denial": "one account denies what the other says",
        "identity": f"{' stands where the other has '.join(names[a] for a in d.named)}" if d.named else "they name different parties",
        "place": f"{' stands where the other has '.join(names[a] for a in d.named)}" if d.named else "they name different places",
        "cause": "they give different causes",
        "responsibility": "they hold different parties responsible",
        "characterisation": "they describe the same matter differently",
    }[kind]
    gap = d.signals["gap_days"]
    how = {
        "conflict": "neither gives a reason that would let both stand",
        "update": f"the later account, {gap:.0f} days on, may know more" if gap > 0 else "one account reads like the newer count",
        "scope": "they may not count or mean the same whole",
        "rounding": "the figures agree to the precision given",
    }[reading]
    code = FIGURE_CODES[int(d.signals["figure_code"])] if kind == "figure" else ""
    if code in ("bound", "vague"):
        how = "one leaves the number open"
    return f"{says}; {how}"
