"""Article, Fact, Claim, Figure, Time, Actor, Likeness → Dispute: where accounts of one question part, and how."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from rashomon.language.numbers import is_near
from rashomon.language.persons import KIN
from rashomon.models.trees import Trees, load_trees
from rashomon.records import DESCRIPTIONS, Actor, Article, Claim, Dispute, Fact, Figure, Likeness, Time
from rashomon.stages.weigh.alternatives import Alternatives
from rashomon.stages.weigh.claimwords import forget
from rashomon.stages.weigh.comparable import FATES, bounds
from rashomon.stages.weigh.counters import counters
from rashomon.stages.weigh.counts import COUNTED, DIED, FAR_APART, FEW, REPLACED, Counts, Stand
from rashomon.stages.weigh.differences import (
    Differences,
    Setting,
    differences,
    is_hour_rounded,
    setting,
    together,
)
from rashomon.stages.weigh.disputes import Story, countered_of, dispute_of
from rashomon.stages.weigh.questions import (
    Question,
    Table,
    by_numbers,
    corrected,
    died_since,
    kinds_of,
    questions,
    signals_of,
)
from rashomon.stages.weigh.repeats import Marks, is_put, joined, marks_of, repeated
from rashomon.stages.weigh.sides import sides_of

NO_LETTER = re.compile(r"[\W_]+")
PASSAGE = 40  # letters from which words that stand in another claim are copied
READINGS = ("conflict", "update", "scope", "rounding")
# Differences so plain that they are a conflict whatever the trees say: too rare to be learnt, known to the field.
PLAIN = ("tally_differs", "contradicts", "refused", "settled_differs", "span_differs", "excluded")
PLAIN_DISPUTE = 0.9
PAIRS_OF_ONE = 200  # pairs that are looked at, for each question that may be kept
PAIRS = 4096  # judged at once: the signals of one pair take four kilobytes, and a large story has half a million pairs
NAMED = ("identity", "place", "date")  # kinds of difference that may stand beside equal numbers
MEASURED = ("figure", "date", "place")
PERSONAL = KIN | {"age", "child", "kid", "grandchild", "sibling"}
LASTING = ("place", "date")
UNSETTLED = "neither says what would settle it"  # of one fact, but too unsure to be called a conflict
UNLIKE = "they may not speak of the same thing"
OTHER_PERSON = "they may not speak of the same person"
APART = {"figure": "they may not count the same whole"}
MANY = 5  # numbers of one thing, that nobody counts in people, from which they must be of several
MOSTLY = 0.5  # of a question's pairs
ASKED = 3  # questions that are looked at, for each that may be kept


@dataclass(frozen=True, kw_only=True)
class ConflictConfig:
    """When a difference is a dispute.

    `min_likely`: claims of different facts are compared only if they could be one (probability of the alignment).
    `min_dispute`: least probability of a pair to be looked at. `min_shown`, `min_conflict`: least probability of a
    question to be shown at all, and to be called a conflict; between the two it is shown under its likeliest other
    reading; `…_described`: where they are told in words and not by a number. `min_listed`: least probability to be more
    than of use to browse. `…_apart`: the same where the two claims
    are of two facts, for these may be two questions.
    `most`: questions kept of one story, the surest first.
    """

    min_likely: float = 0.15
    min_dispute: float = 0.02
    min_shown: float = 0.1
    min_listed: float = 0.2
    min_listed_apart: float = 0.3
    min_conflict: float = 0.45
    min_conflict_described: float = 0.4
    min_conflict_apart: float = 0.5
    most: int = 40


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
    forget()
    story = Story(
        setting=s,
        texts={a.article_id: a.text for a in articles},
        names={a.id: a.name for a in actors},
        fact_of={c: fact for fact in facts for c in fact.claims},
    )
    put: list[Dispute] = []
    counts = Counts(s, story.fact_of)
    found, dispute = judged(s, candidates(s, story.fact_of, config.min_likely), load_trees("dispute"), config)
    if found.pairs:
        asked = ask(found, dispute, counts, config)
        alternatives = Alternatives(asked.counts, {a.id: a.names for a in actors})
        for answer in once(found, answers(asked, config, alternatives)):
            made = dispute_of(story, found, answer.question, answer.how, is_loose=answer.is_loose)
            if len(made.positions) > 1:
                put.append(made)
    yield from put
    for counter in joined(counters(counts), s, story.fact_of):
        if not any(d.reading == "conflict" and is_put(d, s, counter, story.fact_of) for d in put):
            yield countered_of(story, counter)


def candidates(s: Setting, fact_of: Mapping[str, Fact], min_likely: float) -> list[tuple[int, int]]:
    """Pairs of claims of different articles that are of one fact, or nearly so, and not in the same words."""
    article, fact = s.sides.article.tolist(), [fact_of[c.id].id for c in s.sides.claims]
    words = [_letters(s, c) for c in s.sides.claims]
    return [
        (i, j)
        for i, j in sorted(s.links)
        if article[i] != article[j]
        and (s.links[i, j].probability >= min_likely or fact[i] == fact[j])
        and not _are_same_words(words[i], words[j])
    ]


def _letters(s: Setting, c: Claim) -> str:
    """A claim's letters and digits; none of what is denied or doubted, which differs from the words it repeats."""
    is_denied = c.stance in ("denied", "doubted")
    return "" if is_denied else NO_LETTER.sub("", s.texts[c.article_id][c.start : c.stop].casefold())


def _are_same_words(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return a == b != "" or (len(short) >= PASSAGE and short in long)


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
        if sum(map(len, sure)) > config.most * PAIRS_OF_ONE:
            parts, sure = _surest(parts, sure, config.most * PAIRS_OF_ONE)
    if not parts:
        return differences(s, []), sure[0]
    [found], [probability] = _surest(parts, sure, config.most * PAIRS_OF_ONE)
    return found, probability


def _surest(
    parts: Sequence[Differences], sure: Sequence[NDArray[np.float64]], most: int
) -> tuple[list[Differences], list[NDArray[np.float64]]]:
    """One part of several: the surest of their differences, of equals the first."""
    probability = np.concatenate(sure)
    surest = np.argsort(-probability, kind="stable")[:most]
    return [together(parts).chosen(surest.tolist())], [probability[surest]]


def _plain(signals: Table) -> NDArray[np.bool_]:
    """Whether each pair is a conflict whatever the trees say."""
    return np.asarray(np.any([signals[name] for name in PLAIN], axis=0))


@dataclass(frozen=True, kw_only=True)
class Asked:
    """The surest questions of a story in parts, one for each two answers, and what tells of each part."""

    found: Differences
    dispute: NDArray[np.float64]  # how sure a dispute each pair is
    counts: Counts
    parts: list[Question]
    of: list[int]  # the question that each part is of
    table: Table  # [parts]


def ask(found: Differences, dispute: NDArray[np.float64], counts: Counts, config: ConflictConfig) -> Asked:
    """Put the questions of a story's differences; `dispute`: how sure a dispute each of them is."""
    asked, _ = questions(found, dispute.tolist(), counts.fact_of, config.most * ASKED)
    divided = [(n, part) for n, question in enumerate(asked) for part in by_numbers(found, question)]
    parts = [part for _, part in divided]
    table = signals_of(found, dispute, parts, counts)
    return Asked(found=found, dispute=dispute, counts=counts, parts=parts, of=[n for n, _ in divided], table=table)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """Pairs that answer one question alike, and how they stand."""

    question: Question
    how: Stand
    is_loose: bool  # may be no difference at all: of use to browse only


def once(found: Differences, given: Iterable[Answer]) -> list[Answer]:
    """The answers of a story; what is listed and puts an earlier question again adds to that one."""
    out: list[Answer] = []
    listed: list[tuple[Question, Marks]] = []
    places: list[int] = []
    for answer in given:
        again = None if answer.is_loose else repeated(found, answer.question, listed)
        if again is None:
            if not answer.is_loose:
                listed.append((answer.question, marks_of(found, answer.question)))
                places.append(len(out))
            out.append(answer)
        else:
            first = out[places[again]]
            pairs = [*first.question.pairs, *answer.question.pairs]
            out[places[again]] = replace(first, question=replace(first.question, pairs=pairs))
    return out


def answers(asked: Asked, config: ConflictConfig, alternatives: Alternatives) -> Iterator[Answer]:
    """The surest questions with their readings; parts of one question that are read alike are one answer."""
    sure, learnt = _sure(asked), _read(asked.table)
    parts: dict[int, list[int]] = defaultdict(list)
    for n, question in enumerate(asked.of):
        parts[question].append(n)
    surest = {question: max(sure[n] for n in of) for question, of in parts.items()}
    order = sorted(surest, key=lambda question: (-surest[question], question))
    for question in [q for q in order if surest[q] >= config.min_shown][: config.most]:
        first = max(parts[question], key=lambda n: (sure[n], -n))
        is_one = _of_one_fact(asked, first)
        is_listed = surest[question] >= (config.min_listed if is_one else config.min_listed_apart)
        told = {k for n in parts[question] for k in asked.parts[n].pairs if _may_be(alternatives, asked, n, k)}
        if not is_listed or _are_many(asked.found, sorted(told)):
            told = set()
        read: dict[tuple[Stand, bool], list[int]] = defaultdict(list)
        for n in parts[question]:
            how = _stand(asked, n, learnt, is_sure=_is_sure(asked, n, sure[n], config))
            is_loose = _is_loose(asked, n, how)
            for k in asked.parts[n].pairs:
                unlike = k not in told and how.reading in ("conflict", "update")
                read[Stand(reading="scope", why=UNLIKE) if unlike else how, is_loose or k not in told].append(k)
        for (how, is_loose), pairs in read.items():
            if how.reading != "same" and how.why != FAR_APART:
                kind = asked.parts[first].kind
                yield Answer(question=Question(kind=kind, pairs=pairs), how=how, is_loose=is_loose)


def _is_sure(asked: Asked, n: int, sure: float, config: ConflictConfig) -> bool:
    """Whether a part is so surely a dispute that it is called a conflict: of a count, its own two numbers are asked."""
    if not _of_one_fact(asked, n):
        return bool(sure >= config.min_conflict_apart)
    is_described = asked.parts[n].kind in DESCRIPTIONS
    return bool(sure >= (config.min_conflict_described if is_described else config.min_conflict))


def _may_be(alternatives: Alternatives, asked: Asked, n: int, k: int) -> bool:
    """Whether the claims of pair k of part n may answer one question."""
    signals = asked.found.signals
    if (
        signals["settled_differs"][k]
        or signals["excluded"][k]
        or (signals["span_differs"][k] and alternatives.is_one_span(*asked.found.pairs[k]))
    ):
        return True
    return alternatives.may_be(asked.parts[n].kind, *asked.found.pairs[k], asked.found.bases.get(k, {}))


def _are_many(found: Differences, pairs: Sequence[int]) -> bool:
    """Whether pairs give so many numbers of what nobody counts in people that they must be of several things."""
    figures = [f for k in pairs for f in found.bases.get(k, {}).get("figures") or ()]
    return len({f.low for f in figures if f.measure not in FATES}) > MANY


def _is_loose(asked: Asked, n: int, how: Stand) -> bool:
    """Whether a reading only says that two may not speak of one thing, that two other things are counted, or less.

    Whom a toll counts is worth telling: all who were hit, or the dead. That "several" are seven is not, nor "at least
    three" beside three.
    """
    part = asked.parts[n]
    if how.reading == "rounding" and part.kind == "figure":
        return all(_is_one_number(*asked.found.bases[k]["figures"]) for k in part.pairs)
    if how.reading != "scope":
        return False
    measures = {f.measure for f in asked.found.bases.get(part.pairs[0], {}).get("figures") or ()}
    is_unsaid = how.why in ("", UNLIKE, OTHER_PERSON, *APART.values())
    return part.kind in DESCRIPTIONS or is_unsaid or not measures <= FATES


def _is_one_number(a: Figure, b: Figure) -> bool:
    """Whether two figures give one number, maybe in two units, or one of them gives none."""
    if a.unit != b.unit and is_near(bounds(a), bounds(b)):
        return True
    return "vague" in (a.hedge, b.hedge) or not {a.low, a.high}.isdisjoint({b.low, b.high} - {None})


def _of_one_fact(asked: Asked, n: int) -> bool:
    """Whether the surest two claims of a part are of one fact."""
    facts = {
        asked.counts.fact_of[asked.found.setting.sides.claims[i].id].id
        for i in asked.found.pairs[asked.parts[n].pairs[0]]
    }
    return len(facts) == 1


def _sure(asked: Asked) -> NDArray[np.float64]:
    """How sure each part is a dispute."""
    plain = _plain(asked.found.signals)[[part.pairs[0] for part in asked.parts]]
    learnt = np.sqrt(load_trees("question").judged(asked.table) * asked.table["surest"])
    return np.asarray(np.round(np.where(plain, np.maximum(learnt, PLAIN_DISPUTE), learnt), 5), np.float64)


def _read(table: Table) -> list[list[float]]:
    """The probability of each reading, for each question."""
    rows = [load_trees(f"reading_{r}").judged(table) for r in READINGS]
    return [[round(float(p), 5) for p in row] for row in np.stack(rows, axis=1)]


def _likeliest(
    table: Table, probability: Sequence[Sequence[float]], n: int, kind: str, *, can_be_rounded: bool = True
) -> str:
    """The likeliest reading of a question that is possible.

    Without a word of a change accounts of one day or of days unknown are no update, nor is another place or date,
    which change for nobody; and only what can be measured can be rounded, if it is near enough.
    """
    of_two_days = table["later"][n] > 0 or table["gap_days"][n] > 0
    is_lasting = (kind in LASTING or not of_two_days) and table["updating"][n] == 0
    barred = {"update" if is_lasting else "", "" if kind in MEASURED and can_be_rounded else "rounding"}
    choice = [r for r in READINGS if r not in barred]
    return max(choice, key=lambda r: (probability[n][READINGS.index(r)], -READINGS.index(r)))


def _stand(asked: Asked, n: int, learnt: Sequence[Sequence[float]], *, is_sure: bool) -> Stand:
    """How a part of a question is read, and why where the words of its numbers say so.

    What words leave room for is believed before the trees, which tell a conflict from an update. Two that may not speak
    of one thing are no conflict.
    """
    part = asked.parts[n]
    if _plain(asked.found.signals)[part.pairs[0]]:
        return Stand(reading="conflict")
    if part.kind == "figure" and not _of_one_person(asked.found, part):
        return Stand(reading="scope", why=OTHER_PERSON)
    by_count = _by_count(asked, part) if part.kind == "figure" else Stand(reading="")
    if by_count.reading in ("same", "scope", "rounding") or by_count.why in (REPLACED, DIED):
        return by_count
    can_be_rounded = by_count.reading == "" or _are_near(asked.found, part)
    likeliest = _likeliest(asked.table, learnt, n, part.kind, can_be_rounded=can_be_rounded)
    if likeliest == "update" and part.kind in DESCRIPTIONS and asked.table["corrected"][n] < MOSTLY:
        return Stand(reading="scope", why=UNLIKE)  # other words of a later day are no news of what they tell
    if likeliest == "conflict" and not is_sure:
        why = UNSETTLED if part.kind != "figure" and _of_one_fact(asked, n) else APART.get(part.kind, UNLIKE)
        return Stand(reading="scope", why=why)
    return by_count if by_count.reading == likeliest else Stand(reading=likeliest)


def _of_one_person(found: Differences, part: Question) -> bool:
    """Whether an age, or how many children somebody has, is told of one person on both sides, or of none by name."""
    if not {f.measure for f in found.bases[part.pairs[0]]["figures"]} & PERSONAL:
        return True
    named = [[set(found.setting.sayings[i].actors.get("person", ())) for i in found.pairs[k]] for k in part.pairs]
    if any(mine & theirs for mine, theirs in named):
        return True
    of_others = any(mine and theirs for mine, theirs in named)
    return not of_others and any(not mine | theirs for mine, theirs in named)


def _are_near(found: Differences, part: Question) -> bool:
    """Whether any two numbers of a part are near enough for the one to be the other, rounded: none that are counted."""
    figures = (found.bases[k]["figures"] for k in part.pairs)
    return any(is_near(bounds(a), bounds(b)) and not _are_counted(a, b) for a, b in figures)


def _are_counted(a: Figure, b: Figure) -> bool:
    """Whether two figures are ages or tolls, or too small to be estimates: nine games and ten."""
    is_exact = a.hedge == b.hedge == "exact"
    is_small = all((f.high or f.low or 0.0) <= FEW for f in (a, b)) and not a.unit
    return is_exact and (bool({a.measure, b.measure} & COUNTED) or is_small)


def _by_count(asked: Asked, part: Question) -> Stand:
    """How the numbers of a part are read by their words: as most of its pairs are, the surer the weightier."""
    votes: dict[Stand, float] = defaultdict(float)
    for pair in part.pairs:
        how = asked.counts.read(*asked.found.pairs[pair], asked.found.bases[pair]["figures"])
        votes[how] += asked.dispute[pair]
    return max(votes, key=lambda how: (round(votes[how], 5), how.reading, how.why))


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
    if corrected(s, i, j) or died_since(s, i, j):
        return "update"
    if kind == "characterisation":
        return "rounding" if is_hour_rounded(s, i, j) else "same"
    trees = load_trees("dispute")
    dispute = trees.probability(found.rows(trees.features)).astype(np.float64)
    asked = ask(found, dispute, counts, ConflictConfig())
    return _likeliest(asked.table, _read(asked.table), 0, kind)
