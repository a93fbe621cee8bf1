"""Article, Fact, Claim, Figure, Time, Actor, Likeness → Dispute: where accounts of one question part, and how."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from rashomon.models.trees import load_trees
from rashomon.records import Actor, Article, Claim, Dispute, Fact, Figure, Likeness, Position, Time, content_id
from rashomon.stages.weigh.differences import FIGURE_CODES, Difference, Differences, Setting, differences, setting
from rashomon.stages.weigh.likeness import sides_of

READINGS = ("conflict", "update", "scope", "rounding")
# Differences so plain that they are a conflict whatever the trees say: too rare to be learnt, known to the field.
PLAIN = ("tally_differs", "contradicts", "settled_differs")
PLAIN_DISPUTE = 0.9
JOINS = 0.2  # a pair joins a question where it is at least this part as sure a dispute as the surest pair
PAIRS_OF_ONE = 200  # pairs that are looked at, for each question that may be kept
PAIRS = 4096  # judged at once: the signals of one pair take four kilobytes, and a large story has half a million pairs
KINDS = (  # the first whose test holds names the kind
    ("identity", lambda d, s: d.signals["tally_differs"]),
    ("figure", lambda d, s: d.figures is not None and d.signals["figure_code"] >= 1),
    ("denial", lambda d, s: d.signals["denied_one"] or d.signals["negated_one"]),
    ("date", lambda d, s: d.days is not None),
    (
        "identity",
        lambda d, s: d.signals["person_swapped"] or d.signals["country_swapped"] or d.signals["group_swapped"],
    ),
    ("place", lambda d, s: d.signals["place_swapped"]),
    ("responsibility", lambda d, s: d.signals["blaming"] or d.signals["organisation_swapped"]),
    ("cause", lambda d, s: d.signals["causal"]),
    ("characterisation", lambda d, s: True),
)


@dataclass(frozen=True, kw_only=True)
class ConflictConfig:
    """When a difference is a dispute.

    `min_likely`: claims of different facts are compared only if they could be one (probability of the alignment).
    `min_dispute`, `min_conflict`: least probability of the surest pair for a difference to be shown at all, and to be
    called a conflict; between the two it is shown under its likeliest other reading.
    `most`: disputes kept of one story, the surest first.
    """

    min_likely: float = 0.15
    min_dispute: float = 0.02
    min_conflict: float = 0.3
    most: int = 24


def weigh_conflicts(
    articles: Sequence[Article],
    facts: Sequence[Fact],
    claims: Sequence[Claim],
    figures: Sequence[Figure],
    times: Sequence[Time],
    actors: Sequence[Actor],
    links: Sequence[Likeness],
    config: ConflictConfig = ConflictConfig(),
) -> Iterator[Dispute]:
    """Yield the disputes of one story, the surest first."""
    if not claims:
        return
    sides = sides_of(articles, claims, actors, figures, times)
    s = setting(articles, sides, links, times)
    fact_of = {c: fact for fact in facts for c in fact.claims}
    found = _judged(s, candidates(s, fact_of, config.min_likely), config)
    texts = {a.article_id: a.text for a in articles}
    names = {a.id: a.name for a in actors}
    groups = _distinct(s, _groups(s, found, fact_of), config.most)
    readings = _readings([judged for group in groups for judged in group])
    disputes = (_dispute(s, group, readings, fact_of, texts, names, config) for group in groups)
    yield from (d for d in disputes if len(d.positions) > 1)


def candidates(s: Setting, fact_of: dict[str, Fact], min_likely: float) -> list[tuple[int, int]]:
    """Pairs of claims of different articles that are of one fact, or nearly so."""
    article, fact = s.sides.article.tolist(), [fact_of[c.id].id for c in s.sides.claims]
    return [
        (i, j)
        for i, j in sorted(s.links)
        if article[i] != article[j] and (s.links[i, j].probability >= min_likely or fact[i] == fact[j])
    ]


@dataclass(frozen=True, kw_only=True)
class Judged:
    """A difference with the probability that it is a dispute."""

    difference: Difference
    dispute: float

    @property
    def plain(self) -> bool:
        """Whether it is a conflict whatever the trees say."""
        return any(self.difference.signals[name] for name in PLAIN)


def _judged(s: Setting, todo: Sequence[tuple[int, int]], config: ConflictConfig) -> list[Judged]:
    """The differences that are surest to be disputes, enough of them for the questions that are kept."""
    out: list[tuple[float, int, Differences]] = []
    trees = load_trees("dispute")
    for n in range(0, len(todo), PAIRS):
        measured = differences(s, todo[n : n + PAIRS])
        dispute = trees.probability(measured.rows(trees.features))
        plain = np.any([measured.signals[name] for name in PLAIN], axis=0)
        sure = np.round(np.where(plain, np.maximum(dispute, PLAIN_DISPUTE), dispute).astype(np.float64), 5)
        out += [(p, k, measured) for k, p in enumerate(sure.tolist()) if p >= config.min_dispute]
    out.sort(key=lambda found: -found[0])
    return [Judged(difference=at.at(k), dispute=p) for p, k, at in out[: config.most * PAIRS_OF_ONE]]


Readings = dict[tuple[int, int], dict[str, float]]  # of the two claims' places


def _readings(found: Sequence[Judged]) -> Readings:
    """The probability of each reading, for each pair."""
    if not found:
        return {}
    rows = {}
    for r in READINGS:
        trees = load_trees(f"reading_{r}")
        signals = [[j.difference.signals[name] for name in trees.features] for j in found]
        rows[r] = trees.probability(np.array(signals, np.float32)).tolist()
    return {
        (j.difference.first, j.difference.second): {
            r: float(r == "conflict") if j.plain else round(rows[r][k], 5) for r in READINGS
        }
        for k, j in enumerate(found)
    }


def _kind(d: Difference, s: Setting) -> str:
    return next(kind for kind, holds in KINDS if holds(d, s))


def _groups(s: Setting, found: Sequence[Judged], fact_of: dict[str, Fact]) -> list[list[Judged]]:
    """The pairs of one question, surest first; the surest question first.

    A count is one question with all that differ from the fact most often told, whose citizens some people were is one
    wherever it is told; other differences are of two facts each.
    """
    groups: dict[tuple[str, ...], list[Judged]] = defaultdict(list)
    for judged in found:
        d, kind = judged.difference, _kind(judged.difference, s)
        facts = sorted(
            (fact_of[s.sides.claims[i].id] for i in (d.first, d.second)), key=lambda f: (-len(f.claims), f.id)
        )
        if d.tallies:
            groups[(kind, *sorted(str(t.citizens) for t in d.tallies))].append(judged)
            continue
        measure = d.figures[0].measure if d.figures and kind == "figure" else ""
        groups[(kind, measure, *(f.id for f in facts[: 1 if measure else 2]))].append(judged)

    def sureness(judged: Judged) -> tuple[float, str, str]:
        return (
            -judged.dispute,
            s.sides.claims[judged.difference.first].id,
            s.sides.claims[judged.difference.second].id,
        )

    ranked = sorted((sorted(g, key=sureness) for g in groups.values()), key=lambda g: sureness(g[0]))
    return [[judged for judged in g if judged.dispute >= JOINS * g[0].dispute] for g in ranked]


def _distinct(s: Setting, groups: Sequence[list[Judged]], most: int) -> list[list[Judged]]:
    """The first questions that no surer one has put: claims nest, and the wider differ where the narrower do."""
    kept: list[list[Judged]] = []
    put: dict[tuple[int, ...], list[Difference]] = defaultdict(
        list
    )  # by their two articles: looking at all took half the stage
    for group in groups:
        if len(kept) == most:
            break
        lead = group[0].difference
        if not any(_covers(s, other, lead) for other in put[_articles(s, lead)]):
            kept.append(group)
            for judged in group:
                put[_articles(s, judged.difference)].append(judged.difference)
    return kept


def _articles(s: Setting, d: Difference) -> tuple[int, ...]:
    return tuple(s.sides.article[[d.first, d.second]].tolist())


def _covers(s: Setting, a: Difference, b: Difference) -> bool:
    """Whether two pairs of claims overlap on both sides; in both pairs the first claim is of the earlier article."""
    claims = s.sides.claims
    return _meets(claims[a.first], claims[b.first]) and _meets(claims[a.second], claims[b.second])


def _meets(a: Claim, b: Claim) -> bool:
    return a.article_id == b.article_id and a.start < b.stop and b.start < a.stop


def _dispute(
    s: Setting,
    group: list[Judged],
    readings: Readings,
    fact_of: dict[str, Fact],
    texts: dict[str, str],
    names: dict[str, str],
    config: ConflictConfig,
) -> Dispute:
    """One dispute from its pairs; the surest pair gives the two sides their values and the others join a side."""
    lead = group[0].difference
    kind = _kind(lead, s)
    every = [readings[judged.difference.first, judged.difference.second] for judged in group]
    reading = max(
        _open_readings(group, kind, config.min_conflict),
        key=lambda r: (sum(of[r] for of in every), -READINGS.index(r)),
    )
    placed: dict[str, str] = {}  # claim → the value it stands for: no claim takes two sides
    said: dict[object, str] = {}  # a number, or citizens → how the surest pair puts it
    for judged in group:
        d = judged.difference
        named = kind in ("figure", "date") or d.tallies or d is lead
        values = (
            _values(s, d, kind, texts, names) if named else _joined(s, lead, d, _values(s, lead, kind, texts, names))
        )
        if kind == "figure" and d.figures:
            mine, theirs = (
                said.setdefault((f.low, f.high, f.hedge), value) for f, value in zip(d.figures, values, strict=True)
            )
            values = mine, theirs
        if d.tallies:
            mine, theirs = (said.setdefault(t.citizens, t.words) for t in d.tallies)
            values = mine, theirs
        holding = [t.claims for t in d.tallies] if d.tallies else [(d.first,), (d.second,)]
        for value, claims in zip(values, holding, strict=True):
            for claim in claims:
                placed.setdefault(s.sides.claims[claim].id, value)
    sides: dict[str, list[str]] = defaultdict(list)
    for claim_id, value in placed.items():
        sides[value].append(claim_id)
    fact = fact_of[s.sides.claims[lead.first].id]
    positions = [Position(value=v, claims=ids) for v, ids in sides.items()]
    positions.sort(key=lambda p: (-len(p.claims), p.value))
    return Dispute(
        story_id="",
        id=content_id("dispute", kind, *sorted(c for p in positions for c in p.claims)),
        fact_id=fact.id,
        kind=kind,
        question=_question(fact, kind),
        reading=reading,
        because=_because(s, lead, kind, reading, names),
        positions=positions,
    )


def _open_readings(group: Sequence[Judged], kind: str, min_conflict: float) -> tuple[str, ...]:
    """How the differences can be read: none that is unsure, or only about a number left open, is a conflict."""
    codes = (
        {FIGURE_CODES[int(g.difference.signals["figure_code"])] for g in group} if kind == "figure" else {"different"}
    )
    if codes == {"rounding"}:
        return ("rounding",)
    return READINGS if group[0].dispute >= min_conflict and "different" in codes else READINGS[1:]


def _question(fact: Fact, kind: str) -> str:
    """The fact's question; a count also says of what, for a story may count its dead of several happenings."""
    return f"{fact.question} “{fact.statement}”" if kind == "figure" else fact.question


def _joined(s: Setting, lead: Difference, d: Difference, values: tuple[str, str]) -> tuple[str, str]:
    """The lead's two values in the order in which this pair's claims stand nearer to the lead's."""
    straight = _near(s, d.first, lead.first) + _near(s, d.second, lead.second)
    crossed = _near(s, d.first, lead.second) + _near(s, d.second, lead.first)
    return values if straight >= crossed else values[::-1]


def _near(s: Setting, i: int, j: int) -> float:
    """How near two claims are: one and the same or overlapping ones nearest of all."""
    if _meets(s.sides.claims[i], s.sides.claims[j]):
        return 1.0
    link = s.links.get((min(i, j), max(i, j)))
    return link.probability if link else 0.0


def _values(s: Setting, d: Difference, kind: str, texts: dict[str, str], names: dict[str, str]) -> tuple[str, str]:
    """What each side says, as short as its kind allows."""
    if kind == "figure" and d.figures:
        a, b = (" ".join(texts[f.article_id][f.start : f.stop].split()) for f in d.figures)
        return a, b
    if d.tallies:
        return d.tallies[0].words, d.tallies[1].words
    if kind == "date" and d.days:
        return d.days
    if kind in ("identity", "place") and d.named:
        return names[d.named[0]], names[d.named[1]]
    a, b = (
        " ".join(texts[c.article_id][c.start : c.stop].split())
        for c in (s.sides.claims[d.first], s.sides.claims[d.second])
    )
    return a, b


def _because(s: Setting, d: Difference, kind: str, reading: str, names: dict[str, str]) -> str:
    """Why the two are held to differ, and why in this way: from the signals that hold."""
    says = {
        "figure": "both count the same thing and the figures differ",
        "date": f"the same happening is dated {' and '.join(d.days or ())}",
        "denial": "one account denies what the other says",
        "identity": f"{' stands where the other has '.join(names[a] for a in d.named)}"
        if d.named
        else "they name different parties",
        "place": f"{' stands where the other has '.join(names[a] for a in d.named)}"
        if d.named
        else "they name different places",
        "cause": "they give different causes",
        "responsibility": "they hold different parties responsible",
        "characterisation": "they describe the same matter differently",
    }[kind]
    if d.tallies:
        return "both count as many, but not as citizens of the same countries"
    gap = d.signals["gap_days"]
    how = {
        "conflict": "neither gives a reason that would let both stand",
        "update": f"the later account, {gap:.0f} days on, may know more"
        if gap > 0
        else "one account reads like the newer count",
        "scope": "they may not count or mean the same whole",
        "rounding": "the figures agree to the precision given",
    }[reading]
    code = FIGURE_CODES[int(d.signals["figure_code"])] if kind == "figure" else ""
    if code in ("bound", "vague"):
        how = "one leaves the number open"
    return f"{says}; {how}"
