"""Article, Fact, Claim, Figure, Time, Actor, Likeness → Dispute: where accounts of one question part, and how."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.models.trees import Trees, load_trees
from rashomon.records import Actor, Article, Claim, Dispute, Fact, Figure, Likeness, Time
from rashomon.stages.weigh.counters import Counter, counters
from rashomon.stages.weigh.counts import Counts, Stand
from rashomon.stages.weigh.differences import Differences, Setting, differences, setting, together
from rashomon.stages.weigh.disputes import Story, countered_of, dispute_of
from rashomon.stages.weigh.likeness import sides_of
from rashomon.stages.weigh.questions import (
    Question,
    Table,
    by_numbers,
    corrected,
    kinds_of,
    questions,
    signals_of,
)

READINGS = ("conflict", "update", "scope", "rounding")
# Differences so plain that they are a conflict whatever the trees say: too rare to be learnt, known to the field.
PLAIN = ("tally_differs", "contradicts", "settled_differs", "span_differs")
PLAIN_DISPUTE = 0.9
PAIRS_OF_ONE = 200  # pairs that are looked at, for each question that may be kept
PAIRS = 4096  # judged at once: the signals of one pair take four kilobytes, and a large story has half a million pairs
NAMED = ("identity", "place", "date")  # kinds of difference that may stand beside equal numbers
FIRM = ("figure", "date", "denial", "cause")  # kinds with words to point to; others differ by who or what is named
MEASURED = ("figure", "date", "place")
ASKED = 2  # questions that are looked at, for each that may be kept


@dataclass(frozen=True, kw_only=True)
class ConflictConfig:
    """When a difference is a dispute.

    `min_likely`: claims of different facts are compared only if they could be one (probability of the alignment).
    `min_dispute`: least probability of a pair to be looked at. `min_shown`, `min_conflict`: least probability of a
    question to be shown at all, and to be called a conflict; between the two it is shown under its likeliest other
    reading. `min_bare_conflict`: the same for a question of a kind that is not firm.
    `most`: questions kept of one story, the surest first.
    """

    min_likely: float = 0.15
    min_dispute: float = 0.02
    min_shown: float = 0.03
    min_conflict: float = 0.4
    min_bare_conflict: float = 0.45
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
    s = setting(articles, sides_of(articles, claims, actors, figures, times), links, times)
    story = Story(
        setting=s,
        texts={a.article_id: a.text for a in articles},
        names={a.id: a.name for a in actors},
        fact_of={c: fact for fact in facts for c in fact.claims},
    )
    put: list[Dispute] = []
    found, dispute = judged(s, candidates(s, story.fact_of, config.min_likely), load_trees("dispute"), config)
    if found.pairs:
        asked = ask(found, dispute, Counts(s, story.fact_of), config)
        for answered in answers(asked, config):
            made = dispute_of(story, found, answered)
            if len(made.positions) > 1:
                put.append(made)
    yield from put
    for counter in counters(s):
        if not any(d.reading == "conflict" and _parts_on(d, s, counter) for d in put):
            yield countered_of(story, counter)


def _parts_on(d: Dispute, s: Setting, counter: Counter) -> bool:
    """Whether a dispute has claims of both sides of a counter on two sides of its own."""
    said, against = ({s.sides.claims[i].id for i in side} for side in (counter.said, counter.countered))
    sides = [set(p.claims) for p in d.positions]
    return any(a & said and b & against for a in sides for b in sides if a is not b)


def candidates(s: Setting, fact_of: Mapping[str, Fact], min_likely: float) -> list[tuple[int, int]]:
    """Pairs of claims of different articles that are of one fact, or nearly so."""
    article, fact = s.sides.article.tolist(), [fact_of[c.id].id for c in s.sides.claims]
    return [
        (i, j)
        for i, j in sorted(s.links)
        if article[i] != article[j] and (s.links[i, j].probability >= min_likely or fact[i] == fact[j])
    ]


def judged(
    s: Setting, todo: Sequence[tuple[int, int]], trees: Trees, config: ConflictConfig = ConflictConfig()
) -> tuple[Differences, NDArray[np.float64]]:
    """The differences that are surest to be disputes, enough of them for the questions that are kept, and how sure."""
    parts: list[Differences] = []
    sure: list[NDArray[np.float64]] = [np.zeros(0)]
    for n in range(0, len(todo), PAIRS):
        measured = differences(s, todo[n : n + PAIRS])
        learnt = trees.probability(measured.rows(trees.features)).astype(np.float64)
        sure_at_least = np.where(_plain(measured.signals), PLAIN_DISPUTE, 0.0)
        dispute = np.asarray(np.round(np.maximum(learnt, sure_at_least), 5), np.float64)
        likely = np.flatnonzero(dispute >= config.min_dispute)
        parts.append(measured.chosen(likely.tolist()))
        sure.append(dispute[likely])
    if not parts:
        return differences(s, []), sure[0]
    every, probability = together(parts), np.concatenate(sure)
    surest = np.argsort(-probability, kind="stable")[: config.most * PAIRS_OF_ONE]
    return every.chosen(surest.tolist()), probability[surest]


def _plain(signals: Table) -> NDArray[np.bool_]:
    """Whether each pair is a conflict whatever the trees say."""
    return np.asarray(np.any([signals[name] for name in PLAIN], axis=0))


@dataclass(frozen=True, kw_only=True)
class Asked:
    """The surest questions of a story and what tells of each."""

    found: Differences
    dispute: NDArray[np.float64]  # how sure a dispute each pair is
    counts: Counts
    questions: list[Question]
    table: Table  # [questions]


def ask(found: Differences, dispute: NDArray[np.float64], counts: Counts, config: ConflictConfig) -> Asked:
    """Put the questions of a story's differences; `dispute`: how sure a dispute each of them is."""
    asked, facts = questions(found, dispute.tolist(), counts.fact_of, config.most * ASKED)
    table = signals_of(found, dispute, asked, facts, counts)
    return Asked(found=found, dispute=dispute, counts=counts, questions=asked, table=table)


def answers(asked: Asked, config: ConflictConfig) -> Iterator[tuple[Question, Stand]]:
    """The surest questions with their readings; one of several numbers may be read in several ways, each by itself."""
    plain = _plain(asked.found.signals)[[q.pairs[0] for q in asked.questions]]
    sure = _sure(asked, plain)
    learnt = _read(asked.table)
    order = np.argsort(-sure, kind="stable")
    for n in [n for n in order.tolist() if sure[n] >= config.min_shown][: config.most]:
        question = asked.questions[n]
        least = config.min_conflict if question.kind in FIRM else config.min_bare_conflict
        if question.kind != "figure":
            likeliest = "conflict" if plain[n] else _likeliest(asked.table, learnt, n, question.kind)
            yield question, _words_for(likeliest, is_sure=sure[n] >= least)
            continue
        read: dict[Stand, list[int]] = defaultdict(list)
        for part in by_numbers(asked.found, question):
            how = _read_part(asked, part, is_sure=bool(sure[n] >= least))
            read[how] += part.pairs
        for how, pairs in read.items():
            if how.reading != "same":
                yield Question(kind=question.kind, pairs=pairs), how


def _sure(asked: Asked, plain: NDArray[np.bool_]) -> NDArray[np.float64]:
    """How sure each question is a dispute."""
    learnt = np.sqrt(load_trees("question").judged(asked.table) * asked.table["surest"])
    return np.asarray(np.round(np.where(plain, np.maximum(learnt, PLAIN_DISPUTE), learnt), 5), np.float64)


def _words_for(likeliest: str, *, is_sure: bool) -> Stand:
    """A learnt reading; two that may not speak of one thing are no conflict."""
    if likeliest == "conflict" and not is_sure:
        return Stand(reading="scope", why="they may not speak of the same thing")
    return Stand(reading=likeliest)


def _read(table: Table) -> list[list[float]]:
    """The probability of each reading, for each question."""
    rows = [load_trees(f"reading_{r}").judged(table) for r in READINGS]
    return [[round(float(p), 5) for p in row] for row in np.stack(rows, axis=1)]


def _likeliest(
    table: Table, probability: Sequence[Sequence[float]], n: int, kind: str, among: Sequence[str] = READINGS
) -> str:
    """The likeliest reading of a question that is possible.

    Accounts of one day without a word of a change are no update, and only what can be measured can be rounded.
    """
    of_one_day = table["later"][n] == 0 and table["gap_days"][n] == 0 and table["updating"][n] == 0
    barred = {"update" if of_one_day else "", "" if kind in MEASURED else "rounding"}
    choice = [r for r in among if r not in barred]
    return max(choice, key=lambda r: (probability[n][READINGS.index(r)], -READINGS.index(r)))


def _read_part(asked: Asked, part: Question, *, is_sure: bool) -> Stand:
    """How a part of a question of a count is read: as most of its pairs are, the surer the weightier.

    Two numbers that the words leave no room for are in conflict only where it is sure that they count one thing.
    """
    found = asked.found
    if _plain(found.signals)[part.pairs[0]]:
        return Stand(reading="conflict")
    votes: dict[Stand, float] = defaultdict(float)
    for pair in part.pairs:
        votes[asked.counts.read(*found.pairs[pair], found.bases[pair]["figures"])] += asked.dispute[pair]
    best = max(votes, key=lambda how: (round(votes[how], 5), how.reading, how.why))
    if not best.reading or (best.reading == "conflict" and not is_sure):
        return Stand(reading="scope", why="they may not count the same whole")
    return best


def judgement(s: Setting, i: int, j: int, fact_of: Mapping[str, Fact]) -> str:
    """How two claims that answer one question, i < j, stand to each other: a reading, or "same"."""
    found = differences(s, [(i, j)])
    signals = found.signals
    if _plain(signals)[0]:
        return "conflict"
    counts = Counts(s, fact_of)
    by_count = counts.read(i, j)
    [kind] = kinds_of(signals)
    if by_count.reading and (by_count.reading != "same" or kind not in NAMED):
        return by_count.reading
    if corrected(s, i, j):
        return "update"
    if kind == "characterisation":
        return "same"
    trees = load_trees("dispute")
    dispute = trees.probability(found.rows(trees.features)).astype(np.float64)
    asked = ask(found, dispute, counts, ConflictConfig())
    return _likeliest(asked.table, _read(asked.table), 0, kind)
