"""Article, Fact, Claim, Figure, Root, Dispute → Change: how the record changed as reports came out.

Nothing is put into an order by guess. A report without a day, or dated only by its file, is no step at all. Where one
report of a day is dated to the day alone, all reports of that day are one step: any of them may have come out first.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rashomon.language.moments import is_to_the_day
from rashomon.language.sentences import shortened
from rashomon.records import SHOWN, UNATTRIBUTED, WRITTEN_BY, Article, Change, Claim, Dispute, Fact, Figure, Root
from rashomon.stages.weigh.nearness import tells

DAY = len("2025-06-29")
NO_SUPPORT = frozenset({"denied", "doubted", "asked"})
VALUES = frozenset({"figure", "date", "place", "identity"})  # disputes over a value, which one can take back
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
MOST_VALUES = 2  # equally well supported values of one measure: more of them count several things
MOST_SIDES = 3
LONGEST = 90  # characters of a value

Told = tuple[str, Claim]  # a claim and the moment by which it was told
Value = tuple[float | None, float | None]


def trace_changes(
    articles: Sequence[Article],
    facts: Sequence[Fact],
    claims: Sequence[Claim],
    figures: Sequence[Figure],
    roots: Sequence[Root],
    disputes: Sequence[Dispute],
) -> Iterator[Change]:
    """Yield what each dated article added to the record or changed in it, in the order of publication."""
    story = _story(articles, claims, figures, roots)
    of_fact: dict[str, list[Dispute]] = defaultdict(list)
    for dispute in sorted(disputes, key=lambda d: d.id):
        of_fact[dispute.fact_id].append(dispute)
    found: list[Change] = []
    for fact in facts if len(set(story.moment.values())) > 1 else ():
        if told := story.dated(fact.claims):
            found += _of_fact(fact, told, story, of_fact[fact.id])
    yield from sorted(found, key=lambda change: change.at)


@dataclass(frozen=True, slots=True)
class _Story:
    """One story's records, looked up."""

    moment: Mapping[str, str]  # article → its step: a minute, or a day of which no finer order is known
    outlet: Mapping[str, str]
    claims: Mapping[str, Claim]
    figures: Mapping[str, Figure]
    tightest: Mapping[str, int]  # figure → length of the shortest claim around it, whose figure it is
    roots: Mapping[str, Sequence[Root]]  # by fact

    def dated(self, claim_ids: Sequence[str]) -> list[Told]:
        """The claims of dated articles, the earliest first."""
        known = [c for i in claim_ids if (c := self.claims.get(i)) and c.article_id in self.moment]
        told = [(self.moment[c.article_id], c) for c in known]
        return sorted(told, key=_place)

    def named(self, fact_id: str) -> list[Root]:
        """The fact's roots that are known by name."""
        return [r for r in self.roots.get(fact_id, ()) if r.name != UNATTRIBUTED]

    def telling(self, fact_id: str) -> list[Root]:
        """Those that may tell what the fact is stated to be or contradict it; the nearest where none may."""
        named = self.named(fact_id)
        found = [r for r in named if tells(r)]
        return found or sorted(named, key=lambda r: -r.nearness)[:1]

    def behind(self, fact_id: str, claims: Sequence[Claim]) -> list[str]:
        """The names of the fact's roots that the articles of these claims show behind them."""
        ids = {c.id for c in claims}
        return [r.name for r in self.named(fact_id) if not ids.isdisjoint(_showing(r))]

    def tellers(self, claim: Claim, fact_id: str) -> list[str]:
        """Who gives this claim as its own: the outlet, or the source that its article shows."""
        outlet = self.outlet[claim.article_id] if claim.voice == "own" else ""
        return [*([outlet] if outlet else []), *self.behind(fact_id, [claim])]


def _showing(root: Root) -> list[str]:
    """The claims whose own article says that they are this root's word."""
    return [claim for claim, how in zip(root.claims, root.basis, strict=True) if how in SHOWN]


def _place(told: Told) -> tuple[str, str, int, str]:
    at, claim = told
    return at, claim.article_id, claim.start, claim.id


def _of_fact(fact: Fact, told: Sequence[Told], story: _Story, disputes: Sequence[Dispute]) -> list[Change]:
    withdrawn = [change for d in disputes for change in _withdrawn(d, story)]
    said = {change.article_id for change in withdrawn}
    counted = [change for change in _counted(fact, told, story, disputes) if change.article_id not in said]
    return [*_told(fact, told, story), *counted, *(c for d in disputes for c in _parted(d, story)), *withdrawn]


def _story(
    articles: Sequence[Article], claims: Sequence[Claim], figures: Sequence[Figure], roots: Sequence[Root]
) -> _Story:
    tightest: dict[str, int] = {}
    for claim in claims:
        for figure in claim.figures:
            tightest[figure] = min(claim.stop - claim.start, tightest.get(figure, claim.stop))
    by_fact: dict[str, list[Root]] = defaultdict(list)
    for root in sorted(roots, key=lambda r: (-len(r.claims), r.name, r.claims)):
        by_fact[root.fact_id].append(root)
    return _Story(
        moment=_moments(articles),
        outlet={a.article_id: a.outlet or "" for a in articles},
        claims={c.id: c for c in claims},
        figures={f.id: f for f in figures},
        tightest=tightest,
        roots=by_fact,
    )


def _moments(articles: Sequence[Article]) -> dict[str, str]:
    """The step of every article that is dated to the day; texts that sort in the order of time."""
    known = {
        a.article_id: a.published
        for a in articles
        if a.published and is_to_the_day(a.published) and a.published_by in WRITTEN_BY
    }
    whole = {at for at in known.values() if len(at) == DAY}
    return {article: at[:DAY] if at[:DAY] in whole else at for article, at in known.items()}


def _change(fact_id: str, kind: str, told: Sequence[Told], text: str, dispute: str = "") -> Change:
    """A change made by the first of the claims told and by those of the same step."""
    at, first = told[0]
    claims = [c.id for moment, c in told if moment == at]
    return Change(
        story_id="",
        at=at,
        article_id=first.article_id,
        kind=kind,
        fact_id=fact_id,
        dispute_id=dispute,
        text=text,
        claims=claims,
    )


# --- who told it first, and who confirmed it --------------------------------------------------------------------------


def _told(fact: Fact, told: Sequence[Told], story: _Story) -> Iterator[Change]:
    """The first report of a fact, and every later one that is first to name another source, for it or against it."""
    firsts = _firsts(fact, story)
    at_once = [root for root, naming in firsts if naming[0][0] == told[0][0]]
    said = [root.name for root in at_once if not root.against]
    yield _change(fact.id, "fact", told, f"first told{_on_word(said) or ', without a source'}")
    for root, naming in firsts[len(at_once) :]:
        n, text = len(said), f"{root.name} contradicts it"
        if not root.against:
            place = ORDINALS[n] if n < len(ORDINALS) else f"{n + 1}th"
            text = f"{root.name} is the {place} independent source" if n else f"{root.name} is the first source named"
            said.append(root.name)
        yield _change(fact.id, "root", naming, text)


def _firsts(fact: Fact, story: _Story) -> list[tuple[Root, list[Told]]]:
    """The roots that tell the fact with the claims that show them, in the order in which reports named them."""
    found = []
    for root in story.telling(fact.id):
        if told := story.dated(_showing(root) or root.claims):
            found.append((root, told))
    return sorted(found, key=lambda f: (f[1][0][0], f[0].name))


def _on_word(names: Sequence[str]) -> str:
    return f", on the word of {' and '.join(names[:2])}" if names else ""


# --- values that changed ----------------------------------------------------------------------------------------------


def _counted(fact: Fact, told: Sequence[Told], story: _Story, disputes: Sequence[Dispute]) -> Iterator[Change]:
    """Where the best supported values of a measure are others than before; two stand side by side on a tie.

    Where accounts were read as an update, the values of a step take the place of all before it.
    """
    updated = any(d.kind == "figure" and d.reading == "update" for d in disputes)
    for measure, rows in sorted(_values_told(told, story).items()):
        before: list[Value] = []
        for step in sorted({at for at, _, _ in rows}):
            known = [row for row in rows if (row[0] == step if updated else row[0] <= step)]
            best = _best(fact, known, story)
            new = [(at, c) for at, c, value in rows if at == step and value in best]
            if before and best != before and new and max(len(before), len(best)) <= MOST_VALUES:
                words = f"{measure.replace('_', ' ')}: {_values(before)} → {_values(best)}"
                whose = _on_word(story.behind(fact.id, [c for _, c in new]))
                yield _change(fact.id, "figure", new, words + whose)
            before = best


def _values_told(told: Sequence[Told], story: _Story) -> dict[str, list[tuple[str, Claim, Value]]]:
    """By measure, what each claim gives in figures of its own.

    An article that gives several values of one measure speaks of several things, and a vague one has no value.
    """
    given: dict[str, list[tuple[str, Claim, Value]]] = defaultdict(list)
    by_article: dict[tuple[str, str], set[Value]] = defaultdict(set)
    for at, claim in told:
        if claim.negated or claim.stance in NO_SUPPORT:
            continue
        for figure in (story.figures[f] for f in claim.figures if f in story.figures):
            if claim.stop - claim.start == story.tightest[figure.id] and figure.hedge != "vague":
                value = figure.low, figure.high
                given[figure.measure].append((at, claim, value))
                by_article[figure.measure, claim.article_id].add(value)
    return {
        measure: kept
        for measure, rows in given.items()
        if (kept := [row for row in rows if len(by_article[measure, row[1].article_id]) == 1])
    }


def _best(fact: Fact, rows: Sequence[tuple[str, Claim, Value]], story: _Story) -> list[Value]:
    """The values that most independent sources give, then most articles; all of those that have equally many."""
    told: dict[Value, list[Claim]] = defaultdict(list)
    for _, claim, value in rows:
        told[value].append(claim)
    support = {v: (len(story.behind(fact.id, cs)), len({c.article_id for c in cs})) for v, cs in told.items()}
    most = max(support.values())
    return sorted((v for v, s in support.items() if s == most), key=lambda v: (v[0] or 0, v[1] or 0))


def _values(values: Sequence[Value]) -> str:
    return " or ".join(_value(*value) for value in values)


def _value(low: float | None, high: float | None) -> str:
    if low is None or high is None:
        known = low if high is None else high
        return "an unstated number" if known is None else f"{'at least' if high is None else 'at most'} {known:,.10g}"
    return f"{low:,.10g}" if low == high else f"{low:,.10g} to {high:,.10g}"


# --- accounts that part -----------------------------------------------------------------------------------------------


def _parted(dispute: Dispute, story: _Story) -> Iterator[Change]:
    """When accounts came to conflict, and which later report gave yet another answer."""
    if dispute.reading != "conflict":
        return
    new: dict[str, list[tuple[str, list[Told]]]] = defaultdict(list)
    for position in sorted(dispute.positions, key=lambda p: p.value):
        if told := story.dated(position.claims):
            new[told[0][0]].append((position.value, told))
    known: list[str] = []
    for at in sorted(new):
        values = [shortened(value, LONGEST) for value, _ in new[at]]
        claims = sorted((t for _, told in new[at] for t in told if t[0] == at), key=_place)
        if known:
            text = f"{_listed(values)}, against {_listed(known)}"
            yield _change(dispute.fact_id, "dispute", claims, text, dispute.id)
        elif len(values) > 1:
            text = f"{_listed(values[:1])}, against {_listed(values[1:])}"
            yield _change(dispute.fact_id, "dispute", claims, text, dispute.id)
        known += values


def _listed(values: Sequence[str]) -> str:
    more = [f"{len(values) - MOST_SIDES + 1} more"] if len(values) > MOST_SIDES else []
    shown = [*(values[: MOST_SIDES - 1] if more else values), *more]
    return " and ".join(filter(None, [", ".join(shown[:-1]), shown[-1]]))


def _withdrawn(dispute: Dispute, story: _Story) -> Iterator[Change]:
    """Which outlet or source gives one value, after it had given another one and nothing else."""
    if dispute.kind not in VALUES or dispute.reading not in ("conflict", "update"):
        return
    given: dict[str, dict[str, dict[str, list[Told]]]] = defaultdict(lambda: defaultdict(dict))
    for position in dispute.positions:
        for at, claim in story.dated(position.claims):
            for teller in story.tellers(claim, dispute.fact_id):
                given[teller][at].setdefault(position.value, []).append((at, claim))
    for teller, steps in sorted(given.items()):
        for before, at in pairwise(sorted(steps)):
            (old, *others), (new, *more) = steps[before], steps[at]
            finer = dispute.kind == "date" and (old.startswith(new) or new.startswith(old))
            if others or more or old == new or finer:
                continue
            text = f"{teller} gave {shortened(old, LONGEST)} before, and now {shortened(new, LONGEST)}"
            yield _change(dispute.fact_id, "withdrawn", steps[at][new], text, dispute.id)
