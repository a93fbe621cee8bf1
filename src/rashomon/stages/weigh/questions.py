"""Pairs of claims that differ → the questions they put, and what tells of each question as a whole.

One pair tells little: whether accounts part on a question, and how, shows in all the pairs that put it, in who gives
which answer and when.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.language.scopes import AT_FIRST_SAID, DIED_SINCE, sentence_around
from rashomon.records import Fact, Figure
from rashomon.stages.weigh.claimwords import stem
from rashomon.stages.weigh.counts import Counts
from rashomon.stages.weigh.differences import FIGURE_CODES, TOLLS, Differences, Setting
from rashomon.stages.weigh.standpoints import Standpoints, sides_of_pairs, signals_of_sides, with_fact

Table = Mapping[str, NDArray[Any]]
KINDS: tuple[tuple[str, Callable[[Table], NDArray[np.bool_]]], ...] = (  # the first whose test holds names the kind
    ("identity", lambda t: t["tally_differs"] > 0),
    ("figure", lambda t: t["figure_code"] >= 1),
    ("denial", lambda t: (t["denied_one"] > 0) | (t["negated_one"] > 0)),
    ("figure", lambda t: t["loose_code"] >= 1),
    ("date", lambda t: t["days_differ"] > 0),
    ("identity", lambda t: (t["person_swapped"] > 0) | (t["country_swapped"] > 0) | (t["group_swapped"] > 0)),
    ("place", lambda t: t["place_swapped"] > 0),
    ("responsibility", lambda t: (t["blaming"] > 0) | (t["organisation_swapped"] > 0)),
    ("cause", lambda t: t["causal"] > 0),
    ("characterisation", lambda t: np.ones(len(t["causal"]), np.bool_)),
)
KIND_NAMES = tuple(dict.fromkeys(name for name, _ in KINDS))
REASONED = ("conflict", "update", "scope", "rounding", "same")
JOINS = 0.2  # a pair joins a question where it is at least this part as sure a dispute as the surest pair


@dataclass(frozen=True, kw_only=True)
class Question:
    """The pairs that put one question: their numbers among the differences, the surest first."""

    kind: str
    pairs: list[int]


def questions(
    found: Differences, dispute: Sequence[float], fact_of: Mapping[str, Fact], most: int
) -> tuple[list[Question], list[list[Fact]]]:
    """The surest questions, each with the facts it is of; `dispute`: how sure a dispute each pair is."""
    ids = [c.id for c in found.setting.sides.claims]
    told = [fact_of[i] for i in ids]
    rank = [_first(fact) for fact in told]
    sure = zip(dispute, found.pairs, strict=True)
    order = sorted((-likely, ids[i], ids[j], k) for k, (likely, (i, j)) in enumerate(sure))
    kinds = kinds_of(found.signals)
    groups: dict[tuple[str, ...], list[int]] = {}
    facts: dict[tuple[str, ...], list[Fact]] = {}
    for _, _, _, k in order:
        i, j = found.pairs[k]
        of = [told[i]] if rank[i] == rank[j] else [told[i], told[j]] if rank[i] < rank[j] else [told[j], told[i]]
        key = _key(found, k, kinds[k], of)
        if key not in groups:
            groups[key], facts[key] = [k], of
        elif dispute[k] >= JOINS * dispute[groups[key][0]]:
            groups[key].append(k)
    kept = _distinct(found, [(key, Question(kind=key[0], pairs=pairs)) for key, pairs in groups.items()], most)
    return [q for _, q in kept], [facts[key] for key, _ in kept]


def by_numbers(found: Differences, question: Question) -> list[Question]:
    """A question of a count as one question for each two numbers: 12 and 19 may be an update, "about 20" and 19 not."""
    if question.kind != "figure":
        return [question]
    parts: dict[frozenset[object], list[int]] = defaultdict(list)
    for k in question.pairs:
        parts[frozenset(number_of(f) for f in found.bases[k]["figures"])].append(k)
    return [Question(kind="figure", pairs=pairs) for pairs in parts.values()]


def number_of(f: Figure) -> tuple[float | None, float | None, str]:
    """What makes two figures the same number."""
    return f.low, f.high, f.hedge


def kinds_of(signals: Table) -> list[str]:
    """The kind of each pair."""
    number = np.select([holds(signals) for _, holds in KINDS], list(range(len(KINDS))))
    return [KINDS[n][0] for n in number.tolist()]


def _first(fact: Fact) -> tuple[int, str]:
    return -len(fact.claims), fact.id


def _key(found: Differences, k: int, kind: str, facts: Sequence[Fact]) -> tuple[str, ...]:
    """What pairs of one question share.

    A count is one question with all that differ from the fact most often told, whose citizens some people were is one
    wherever it is told; other differences are of two facts each.
    """
    basis = found.bases.get(k, {})
    if basis.get("tallies"):
        return (kind, *sorted(str(t.citizens) for t in basis["tallies"]))
    if kind == "figure":
        return kind, basis["figures"][0].measure, facts[0].id
    return (kind, "", *(f.id for f in facts))


Keyed = tuple[tuple[str, ...], Question]


def _distinct(found: Differences, ranked: Sequence[Keyed], most: int) -> list[Keyed]:
    """The first questions that no surer one has put: claims nest, and the wider differ where the narrower do."""
    kept: list[Keyed] = []
    # by their two articles: looking at all took too long
    put: dict[tuple[int, int], set[tuple[int, int, int, int]]] = defaultdict(set)  # starts and stops
    article = found.setting.sides.article.tolist()
    starts, stops = ([getattr(c, at) for c in found.setting.sides.claims] for at in ("start", "stop"))
    for key, question in ranked:
        if len(kept) == most:
            break
        i, j = found.pairs[question.pairs[0]]
        begin, end, start, stop = starts[i], stops[i], starts[j], stops[j]
        for first, past, second, behind in put[article[i], article[j]]:
            if first < end and begin < past and second < stop and start < behind:
                break
        else:
            kept.append((key, question))
            for k in question.pairs:
                a, b = found.pairs[k]
                put[article[a], article[b]].add((starts[a], stops[a], starts[b], stops[b]))
    return kept


def signals_of(
    found: Differences,
    dispute: NDArray[np.float64],
    asked: Sequence[Question],
    counts: Counts,
) -> dict[str, NDArray[np.float32]]:
    """Signals by name, [questions]: the mean of each signal over the pairs, the surer the weightier, and of the whole.

    Whether the surest pair would be a dispute, and how it stands to the story's surest, says most. How many pairs,
    claims and articles there are is no signal: stories differ in size, and trees take a large one for a sure one.
    """
    of = np.repeat(np.arange(len(asked)), [len(q.pairs) for q in asked])
    pairs = np.array([k for q in asked for k in q.pairs], np.intp)
    weight = dispute[pairs]
    whole = np.bincount(of, weight, len(asked))

    def mean(column: NDArray[Any]) -> NDArray[np.float64]:
        return np.asarray(np.bincount(of, weight * column[pairs], len(asked)) / np.maximum(whole, 1e-9))

    table = {name: mean(column) for name, column in found.signals.items()}
    codes = found.signals["figure_code"]
    table |= {name: mean(codes == n) for n, name in enumerate(FIGURE_CODES)}
    table |= {name: mean(column) for name, column in (_written(found, pairs) | _reasoned(found, pairs, counts)).items()}
    surest = np.array([dispute[q.pairs[0]] for q in asked])
    second = np.array([dispute[q.pairs[1]] if len(q.pairs) > 1 else 0.0 for q in asked])
    at = Standpoints(found.setting)
    rows = [_whole(found, q, counts, at) for q in asked]
    made = table | {
        "surest": surest,
        "next": second,
        "least_sure": surest / max(surest.tolist(), default=1.0),
        **{name: np.array([row[name] for row in rows]) for name in (rows[0] if rows else ())},
    }
    return {name: column.astype(np.float32) for name, column in made.items()}


def _written(found: Differences, pairs: NDArray[np.intp]) -> dict[str, NDArray[Any]]:
    """Of these pairs: whether the second was written later, both by one outlet, and how its two numbers compare."""
    s = found.setting
    first, second = np.array(found.pairs, np.intp).reshape(-1, 2).T
    outlets = np.array([s.outlets[n] for n in s.sides.article.tolist()])
    rows = np.zeros((len(NUMBERED), len(found.pairs)))
    known: dict[tuple[str, ...], list[float]] = {}  # claims nest, and the same two figures stand in many pairs
    for k in pairs.tolist():
        if figures := found.bases.get(k, {}).get("figures"):
            key = tuple(part for f in figures for part in (f.article_id, f.id))
            if key not in known:
                known[key] = [of(s, *figures) for of in NUMBERED.values()]
            rows[:, k] = known[key]
    return dict(zip(NUMBERED, rows, strict=True)) | {
        "later": found.signals["gap_days"] > 0,
        "one_outlet": (outlets[first] == outlets[second]) & (outlets[first] != ""),
    }


def _reasoned(found: Differences, pairs: NDArray[np.intp], counts: Counts) -> dict[str, NDArray[Any]]:
    """Of these pairs: how the words and days of the two numbers are read, and whether one takes back the other."""
    names = (*(f"read_{r}" for r in REASONED), "corrected")
    out: dict[str, NDArray[Any]] = {name: np.zeros(len(found.pairs)) for name in names}
    for k in pairs.tolist():
        if figures := found.bases.get(k, {}).get("figures"):
            i, j = found.pairs[k]
            if reading := counts.read(i, j, figures).reading:
                out[f"read_{reading}"][k] = 1
        out["corrected"][k] = corrected(found.setting, *found.pairs[k])
    return out


def corrected(s: Setting, i: int, j: int) -> bool:
    """Whether one of two claims, i < j, tells what was said at first and the other not, or the later takes back."""
    if _said_at_first(s, i) != _said_at_first(s, j):
        return True
    days = s.published[i], s.published[j]
    if not all(days) or days[0] == days[1]:
        return False
    return s.takes_back[i if days[0] > days[1] else j]


def _said_at_first(s: Setting, i: int) -> bool:
    claim = s.sides.claims[i]
    return bool(AT_FIRST_SAID.search(s.texts[claim.article_id], claim.start, claim.stop))


def died_since(s: Setting, i: int, j: int) -> bool:
    """Whether the later of two claims, i < j, tells that somebody has died since, and the earlier does not."""
    days = s.published[i], s.published[j]
    if not all(days) or days[0] == days[1]:
        return False
    early, late = (i, j) if days[0] < days[1] else (j, i)
    return bool(DIED_SINCE.search(_sentence(s, late))) and not DIED_SINCE.search(_sentence(s, early))


def _sentence(s: Setting, i: int) -> str:
    claim = s.sides.claims[i]
    text = s.texts[claim.article_id]
    start, stop = sentence_around(text, claim.start, claim.stop)
    return text[start:stop]


def _rounds_to(a: Figure, b: Figure) -> bool:
    """Whether the rounder of two numbers is the other one, rounded: 30,000 and 34,000, not 34,000 and 35,000."""
    x, y = (f.low if f.low is not None else f.high for f in (a, b))
    if not x or not y or x == y:
        return False
    rough, fine = sorted((x, y), key=_grain)[::-1]
    grain = _grain(rough)
    return grain > _grain(fine) and abs(rough - fine) < grain


def _grain(value: float) -> float:
    """The greatest power of ten that a number is a multiple of: 100 for 1,200; 1 for what has a fraction."""
    grain = 1.0
    while value and value % (grain * 10) == 0:
        grain *= 10
    return grain


def _counts_alike(s: Setting, a: Figure, b: Figure) -> float:
    """The part of the words for what is counted that both share: "soldiers" and "people" share none."""
    mine, theirs = (_counted_words(s, f) for f in (a, b))
    return len(mine & theirs) / max(1, len(mine | theirs))


def _counted_words(s: Setting, f: Figure) -> frozenset[str]:
    text = s.texts[f.article_id][max(0, f.counted_start) : max(0, f.counted_stop)]
    return frozenset(stem(word.lower()) for word in text.split())


NUMBERED: dict[str, Callable[[Setting, Figure, Figure], float]] = {
    "exact": lambda s, a, b: a.hedge == b.hedge == "exact",
    "toll": lambda s, a, b: a.measure in TOLLS,
    "people": lambda s, a, b: a.unit == "people",
    "rounds_to": lambda s, a, b: _rounds_to(a, b),
    "counts_alike": _counts_alike,
    "counts_more": lambda s, a, b: abs(len(_counted_words(s, a)) - len(_counted_words(s, b))),
    "parted": lambda s, a, b: bool(a.part_of) != bool(b.part_of),
}


def _whole(found: Differences, question: Question, counts: Counts, at: Standpoints) -> dict[str, float]:
    """What only all the pairs of a question tell."""
    s = found.setting
    claims = {i for k in question.pairs for i in found.pairs[k]}
    facts = {fact.id: fact for i in claims for fact in (counts.fact_of[s.sides.claims[i].id],)}
    sides = sides_of_pairs(found, question.pairs)
    figures = found.bases.get(question.pairs[0], {}).get("figures") if question.kind == "figure" else None
    of_facts = sorted(counts.number[c] for fact in facts.values() for c in fact.claims)
    return {
        "kind_named": KIND_NAMES.index(question.kind),
        "spread": len({at.article[i] for i in claims}) / max(1, len(s.outlets)),
        "facts": len(facts),
        **signals_of_sides(at, with_fact(s, sides, figures, of_facts), figures),
    }
