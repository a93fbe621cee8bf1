"""Questions that are put twice in one story → one: the same two numbers, or the same two sentences, of other facts.

What one account tells in several sentences is of several facts, so that what it differs in from another account is
asked once for each of them: filings and those who filed, a jet that was shot down and the missile that downed it.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace

from rashomon.records import Claim, Dispute, Fact
from rashomon.stages.weigh.counters import Counter
from rashomon.stages.weigh.counts import FEW
from rashomon.stages.weigh.differences import Differences, Setting
from rashomon.stages.weigh.questions import Question

Marks = frozenset[Hashable]


def marks_of(found: Differences, question: Question) -> Marks:
    """What two questions of a kind share where they are one: of a count the two numbers, of a denial its sentence.

    Small numbers meet by chance, so of those what is counted must be the same.
    """
    claims = found.setting.sides.claims
    if question.kind == "denial":
        pairs = [found.pairs[k] for k in question.pairs]
        both = (frozenset(_sentence(claims[i]) for i in pair) for pair in pairs)
        denials = (_sentence(claims[i]) for pair in pairs for i in pair if found.setting.refuses[i])
        return frozenset([*both, *denials])
    if question.kind != "figure":
        return frozenset()
    marks: set[Hashable] = set()
    for k in question.pairs:
        figures = found.bases[k]["figures"]
        numbers = frozenset(f.low if f.low is not None else f.high for f in figures)
        marks |= {(f.measure, numbers) for f in figures}
        units = {f.unit.replace("people", "") for f in figures}
        if min(n or 0.0 for n in numbers) > FEW and len(units) == 1:
            marks.add((*units, numbers))
    return frozenset(marks)


def repeated(found: Differences, question: Question, earlier: Sequence[tuple[Question, Marks]]) -> int | None:
    """The place of the earlier question that this one puts again; None where it is new."""
    marks = marks_of(found, question)
    return next((n for n, (q, known) in enumerate(earlier) if q.kind == question.kind and known & marks), None)


def joined(told: Iterable[Counter], s: Setting, fact_of: Mapping[str, Fact]) -> list[Counter]:
    """The counters of a story, those of several accounts that set the same facts against each other as one."""
    out: list[Counter] = []
    for counter in told:
        of = [_facts(side, s, fact_of) for side in (counter.said, counter.countered)]
        for n, first in enumerate(out):
            sides = [_facts(side, s, fact_of) for side in (first.said, first.countered)]
            if {*first.said} & {*counter.said} and {*first.countered} & {*counter.countered}:
                break  # "but" stands before a denial
            if (first.kind, first.reading) == (counter.kind, counter.reading) and all(
                a & b for a, b in zip(sides, of, strict=True)
            ):
                said = (*first.said, *(i for i in counter.said if i not in first.said + first.countered))
                countered = (*first.countered, *(i for i in counter.countered if i not in said + first.countered))
                out[n] = replace(first, said=said, countered=countered)
                break
        else:
            out.append(counter)
    return out


def is_put(d: Dispute, s: Setting, counter: Counter, fact_of: Mapping[str, Fact]) -> bool:
    """Whether a dispute has claims of both sides of a counter on two sides of its own, or asks of what is denied."""
    claims = s.sides.claims
    if d.kind == counter.kind == "denial" and not d.loose:
        if d.fact_id in _facts(counter.said, s, fact_of):
            return True
        denials = {(claims[i].article_id, claims[i].sentence) for i in counter.countered}
        of = {c for p in d.positions for c in p.claims}
        if denials & {(c.article_id, c.sentence) for c in claims if c.id in of}:
            return True
    said, against = ({claims[i].id for i in side} for side in (counter.said, counter.countered))
    sides = [set(p.claims) for p in d.positions]
    return any(a & said and b & against for a in sides for b in sides if a is not b)


def _facts(side: Sequence[int], s: Setting, fact_of: Mapping[str, Fact]) -> set[str]:
    return {fact_of[s.sides.claims[i].id].id for i in side}


def _sentence(c: Claim) -> tuple[str, int]:
    return c.article_id, c.sentence
