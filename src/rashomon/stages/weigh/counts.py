"""Two figures of one question → how they stand to each other: scope, rounding, the same; or open to who wrote when.

What the words say of both goes first (whom each counts, what each leaves room for); only for two exact counts of the
same whole it matters which was written later and whether anybody went back to the earlier number.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from types import MappingProxyType

from rashomon.language.almanac import day_number
from rashomon.language.measures import base_value
from rashomon.language.numbers import Bounds, compare, is_near
from rashomon.language.numbers import find as numbers_in
from rashomon.language.scopes import (
    AND_ONE,
    CROWD,
    DIED_SINCE,
    FATES,
    HIT,
    IN_PLACE,
    INCLUDED,
    INCLUDED_ONE,
    INJURED,
    KILLED,
    LEVELS,
    OF_VICTIMS,
    ONE_AND,
    ONE_OF,
    ORDINALS,
    OTHERS,
    PEOPLE,
    SOME_OF,
    Scope,
    scope_of,
    sentence_around,
)
from rashomon.records import Fact, Figure
from rashomon.stages.weigh.comparable import FATES as HAPPENED
from rashomon.stages.weigh.comparable import bounds
from rashomon.stages.weigh.differences import Setting, against

AGREE, LEFT_OPEN = "the figures agree to the precision given", "one leaves the number open"
A_PART = "one number is a part of a larger one"
DIED = "somebody who was hurt has died since"
DOER = "one counts whoever did it, the other does not"
GROWN = "the number has grown since"
FAR_APART = "they can hardly count the same whole"
ONE = "one tells of a single person"
REPLACED = "one account says that it took the other number's place"
ENDS_OPEN = {"at least", "at most"}
OPEN = ("bound", "vague", "rounding")
COUNTED = frozenset({"killed", "injured", "detained", "missing", "rescued", "abducted", "hit", "age"})
FATE_NAMES = {
    CROWD: "all who were there",
    HIT: "all who were hit",
    "on board": "those on board",
    "survived": "those who survived",
}
ALL_FATES = HAPPENED | {HIT, CROWD}
GROWING = COUNTED - {"age"} | {"displaced", "evacuated", "trapped", "infected", "hospitalised", "released", "escaped"}
SHRINKING = frozenset({"missing", "trapped", "abducted"})  # as people are found, the later number is the smaller
CLOSE = 0.05  # as part of a number: 412 tractors and 400, 240 on the bridge and 250 are one estimate
FAR = 20  # times: early and late tolls of one happening are nearer
FEW = 20  # up to which numbers are counted and not estimated
MANY = 8  # numbers behind another that it may be divided into
BESIDE = 40  # characters between two numbers of one list
JOINED = re.compile(r",|\band\b")
BIRTHDAY = 21  # days from which a birthday between two accounts is likelier than a slip of one of them
DOERS = 2.0  # so many did it at most, where their number is not told


@dataclass(frozen=True, kw_only=True, slots=True)
class Count:
    """A figure with whom it counts, and the sum of the figures that are joined with it: "two boys and a girl"."""

    figure: Figure
    scope: Scope
    total: float | None = None  # of all of one fate that the claim counts side by side; None where there is one figure
    ordinal: float | None = None  # "a third person has died" counts three
    parts: frozenset[float] = frozenset()  # of it that its own sentence tells: "seven, including two women"
    is_part: bool = False  # of a number of the same fate; "38 of the 67 on board" died is a whole toll

    @property
    def number(self) -> float:
        """The number told, or of an open range the end that is told; the sum where several are joined."""
        told = self.figure.low if self.figure.low is not None else (self.figure.high or 0.0)
        return self.ordinal or self.total or told

    @property
    def is_single(self) -> bool:
        """Whether one is told of and not counted: "a man was killed"."""
        f = self.figure
        return f.low == 1.0 and f.stop - f.start <= len("an") and not self.ordinal and not self.total

    @property
    def bounds(self) -> Bounds:
        """The number as `language.numbers` compares it."""
        f = self.figure
        known = self.ordinal or self.total
        return (known, known, "exact") if known else (f.low, f.high, f.hedge)


@dataclass(frozen=True, kw_only=True, slots=True)
class Stand:
    """How two counts stand, and why.

    `reading` by their words: "same", "scope", "rounding", "" where these leave it open; by time: "update", "conflict".
    """

    reading: str
    why: str = ""


def counts_of(text: str, figures: Sequence[Figure], measures: Mapping[str, str] = MappingProxyType({})) -> list[Count]:
    """The counts of one claim, each with its scope; the one of "one of the five" is none.

    `measures`: what the figures of the article count, by their ids.
    """
    figures = sorted(figures, key=lambda f: (f.start, f.id))
    wholes = [f for f in figures if not (f.low == 1.0 and ONE_OF.match(text, f.stop) and len(figures) > 1)]
    starts = [*(f.start for f in wholes[1:]), len(text)][: len(wholes)]
    scopes = [
        scope_of(text, f.measure, (f.start, f.stop), (f.counted_start, f.counted_stop), until)
        for f, until in zip(wholes, starts, strict=True)
    ]
    for n in range(len(wholes) - 2, -1, -1):  # "two officers and three others were hurt": all of them were
        between = text[max(wholes[n].stop, wholes[n].counted_stop) : wholes[n + 1].start]
        beside = wholes[n + 1].part_of == wholes[n].id or (len(between) <= BESIDE and JOINED.search(between))
        if not scopes[n].fate and beside:
            scopes[n] = replace(scopes[n], fate=scopes[n + 1].fate)
    return [
        Count(
            figure=f,
            scope=scope,
            total=_total(text, n, wholes, scopes),
            ordinal=_ordinal(text, f),
            parts=_parts(text, f),
            is_part=(bool(f.part_of) and measures.get(f.part_of, f.measure) in (f.measure, *FATES, *PEOPLE))
            or bool(SOME_OF.match(text, f.stop))
            or (scope.fate != KILLED and bool(OF_VICTIMS.match(text, f.stop))),
        )
        for n, (f, scope) in enumerate(zip(wholes, scopes, strict=True))
    ]


def _parts(text: str, f: Figure) -> frozenset[float]:
    """The numbers of those whom the rest of the sentence singles out, or into whom it divides all."""
    behind = max(f.stop, f.counted_stop)
    stop = sentence_around(text, f.start, f.stop)[1]
    found = numbers_in(text, behind, stop)
    parts = {n.low for n in found if n.low and INCLUDED.search(text, behind, n.start)}
    parts |= {1.0} if INCLUDED_ONE.search(text, behind, stop) else set()
    exact = [n.low or 0.0 for n in found if n.hedge == "exact" and not n.unit][:MANY]
    for first, last in combinations(range(len(exact) + 1), 2):
        if last - first > 1 and sum(exact[first:last]) == f.low and f.hedge == "exact":
            parts |= set(exact[first:last])  # "five were hurt, three by bullets and two by glass"
    return frozenset(n for n in parts if f.low is None or n < f.low)


def _ordinal(text: str, f: Figure) -> float | None:
    """Three for "a third person"."""
    first = text[f.counted_start : f.counted_stop].lower().split(" ")[0] if f.counted_start >= 0 else ""
    return float(ORDINALS[first]) if f.low == 1.0 and first in ORDINALS else None


def _total(text: str, n: int, figures: Sequence[Figure], scopes: Sequence[Scope]) -> float | None:
    """What the figures of one fate come to that stand side by side with the n-th; None where it stands alone."""
    f = figures[n]
    if f.part_of or f.unit or f.measure == "age" or f.hedge != "exact" or f.low is None:
        return None
    list_ = [
        g
        for g, scope in zip(figures, scopes, strict=True)
        if not g.part_of and scope.fate == scopes[n].fate and g.hedge == "exact" and not g.unit and g.measure != "age"
    ]
    joined = [g.low or 0.0 for g in list_]
    if max(joined) * 2 == sum(joined) and len(joined) > 2:
        return None  # "13 people, 11 men and two women"
    if len(list_) > 1 and not re.search(r"\b(?:and|plus)\b", text[list_[-2].stop : list_[-1].start]):
        return None  # "ten were shot, one fatally"
    one = AND_ONE.match(text, max(f.stop, f.counted_stop))
    beside = one is not None and not any(one.start() <= g.start < one.end() for g in figures)
    beside = beside or _with_one(text, f, figures)
    return sum(joined) + beside if len(joined) > 1 or beside else None


def _with_one(text: str, f: Figure, figures: Sequence[Figure]) -> bool:
    """Whether one person stands before the others that are counted: "he and six others" are seven."""
    if not OTHERS.search(text, f.start, max(f.stop, f.counted_stop)):
        return False
    begin = sentence_around(text, f.start, f.stop)[0]
    one = ONE_AND.search(text, begin, f.start)
    if one is None or any(one.start() <= g.start < one.end() and g.measure != "age" for g in figures):
        return False
    return not (one["name"] and IN_PLACE.search(text, begin, one.start()))


def stand(a: Count, b: Count, dead: Collection[float] = ()) -> Stand:
    """How two counts stand by their words; `dead`: the numbers of dead that the two accounts give."""
    if a.figure.unit != b.figure.unit and not _is_one_age(a, b):
        a, b = _in_base_unit(a), _in_base_unit(b)  # 2,000 feet and 609 metres
    return next((found for _, rule in RULES if (found := rule(a, b, dead))), Stand(reading=""))


def _in_base_unit(c: Count) -> Count:
    low, high, _ = bounds(c.figure)
    return replace(c, figure=replace(c.figure, low=low, high=high, unit=""))


def _is_equal(a: Count, b: Count) -> bool:
    return compare(a.bounds, b.bounds) == "equal" or _sums_meet(a, b)


def _ages(a: Count, b: Count, _: Collection[float]) -> Stand | None:
    """Whether one age is told in months and the other, which it comes to, in years."""
    return Stand(reading="rounding", why=AGREE) if _is_one_age(a, b) else None


def _same(a: Count, b: Count, _: Collection[float]) -> Stand | None:
    """Whether both give one number; "about 19" is not 19."""
    if not _is_equal(a, b):
        return None
    if a.figure.hedge != b.figure.hedge:
        return Stand(reading="rounding", why=LEFT_OPEN)
    return Stand(reading="same", why="both give the same number")


def _fates(a: Count, b: Count, dead: Collection[float]) -> Stand | None:
    """Whether they count people to whom something else happened: all who were shot, or the wounded."""
    if a.scope.fate == b.scope.fate or not {a.scope.fate, b.scope.fate} <= ALL_FATES:
        return None
    is_about = "about" in (a.figure.hedge, b.figure.hedge) and is_near(a.bounds, b.bounds)
    if compare(a.bounds, b.bounds) in ("vague", "rounding") or is_about:
        return Stand(reading="rounding", why=LEFT_OPEN)
    if _one_fate(a, b, dead):
        return None
    one, other = (FATE_NAMES.get(fate, f"the {fate}") for fate in (a.scope.fate, b.scope.fate))
    return Stand(reading="scope", why=f"one counts {one}, the other {other}")


def _open(a: Count, b: Count, _: Collection[float]) -> Stand | None:
    """Whether one number leaves room for the other."""
    code = compare(a.bounds, b.bounds)
    return Stand(reading="rounding", why=AGREE if code == "rounding" else LEFT_OPEN) if code in OPEN else None


def _single(a: Count, b: Count, _: Collection[float]) -> Stand | None:
    """Whether one tells of a person and the other counts several."""
    told = a.is_single != b.is_single and (a.figure.low == 1.0) != (b.figure.low == 1.0)
    return Stand(reading="scope", why=ONE) if told else None


def _close(a: Count, b: Count, _: Collection[float]) -> Stand | None:
    """Whether two large numbers of what nobody counts one by one are nearly the same."""
    if {a.scope.fate, b.scope.fate} & COUNTED or not {a.figure.hedge, b.figure.hedge} <= {"exact", "about"}:
        return None
    if a.scope.moved or b.scope.moved:
        return None  # "raised its estimate to 145.5 million"
    high = max(abs(a.number), abs(b.number))
    is_close = high >= FEW and abs(a.number - b.number) <= CLOSE * high
    return Stand(reading="rounding", why=AGREE) if is_close else None


def _sums_meet(a: Count, b: Count) -> bool:
    """Whether the one's sum is the other's number, or its sum: "two boys and a girl", "three children"."""
    return (a.total is not None or b.total is not None) and a.number == b.number


def _one_fate(a: Count, b: Count, dead: Collection[float]) -> bool:
    """Whether those hit must be those hurt: they are no more, or more by a number that did not die."""
    hit, hurt = (a, b) if a.scope.fate == HIT else (b, a)
    besides = hurt.scope.others and not hit.scope.others and hit.number > hurt.number
    if (hit.scope.fate, hurt.scope.fate) != (HIT, INJURED) or besides:
        return False  # "seven others were hurt" besides one of eight who were shot
    return not 0 < hit.number - hurt.number <= max(dead, default=0.0)


def _doers(a: Count, b: Count, _: Collection[float]) -> Stand | None:
    """Whether one counts whoever did it and the other does not."""
    for one, other in ((a, b), (b, a)):
        if one.scope.with_doer is True and other.scope.with_doer is not True and one.scope.fate == other.scope.fate:
            apart = one.number - other.number
            if 0 < apart <= DOERS or (
                apart == 0 and _is_equal(a, b) and other.scope.with_doer is False and one.total is None
            ):
                return Stand(reading="scope", why=DOER)
        is_without = one.scope.with_doer is False and other.scope.with_doer is not False
        is_toll = one.scope.fate == other.scope.fate == KILLED and one.scope.doer_died | other.scope.doer_died
        if is_without and is_toll and 0 < other.number - one.number <= DOERS:
            return Stand(reading="scope", why=DOER)
    return None


def _wider(a: Count, b: Count, _: Collection[float]) -> Stand | None:
    """Whether one counts a wider area, or over another span of time."""
    small, large = sorted((a, b), key=lambda c: c.number)
    if small.scope.level != large.scope.level and large.scope.level >= 0:
        narrow = small.scope.level if small.scope.level >= 0 else len(LEVELS)
        if narrow > large.scope.level:
            return Stand(reading="scope", why="one counts a wider area than the other")
    if small.scope.since != large.scope.since:
        return Stand(reading="scope", why="they count over different spans of time")
    return None


def _besides(a: Count, b: Count, dead: Collection[float]) -> Stand | None:
    """Whether one counts the dead with the hurt, and the other those hurt besides them."""
    small, large = sorted((a, b), key=lambda c: c.number)
    apart = large.number - small.number
    if small.scope.others and not large.scope.others and not large.scope.apart and apart in dead:
        return Stand(reading="scope", why="one counts the dead among them, the other does not")
    return None


def _far(a: Count, b: Count, _: Collection[float]) -> Stand | None:
    """Whether one is so many times the other that no slip and no later word explains it: a war's toll and a day's."""
    small, large = sorted((a, b), key=lambda c: c.number)
    is_far = 0 < small.number * FAR <= large.number
    return Stand(reading="scope", why=FAR_APART) if is_far else None


def _named_part(a: Count, b: Count, _: Collection[float]) -> Stand | None:
    """Whether the account of the larger number gives the smaller one as a part of it."""
    small, large = sorted((a, b), key=lambda c: c.number)
    return Stand(reading="scope", why=A_PART) if small.number in large.parts and not small.parts else None


def _part(a: Count, b: Count, _: Collection[float]) -> Stand | None:
    """Whether the smaller number is of some of those whom the larger counts."""
    small, large = sorted((a, b), key=lambda c: c.number)
    if large.ordinal:
        return None
    only_small, only_large = small.scope.groups - large.scope.groups, large.scope.groups - small.scope.groups
    if only_small and not (only_small <= {"light"} and only_large):
        return Stand(reading="scope", why=f"one counts only some: {', '.join(sorted(only_small))}")
    if small.is_part and not large.is_part:
        return Stand(reading="scope", why=A_PART)
    return None


Rule = Callable[[Count, Count, Collection[float]], Stand | None]
RULES: tuple[tuple[str, Rule], ...] = (  # the first that says anything is believed
    ("an age in months", _ages),
    ("whoever did it", _doers),
    ("one number", _same),
    ("another fate", _fates),
    ("room left", _open),
    ("a part that is named", _named_part),
    ("a single person", _single),
    ("a wider area or longer time", _wider),
    ("the dead besides", _besides),
    ("a part", _part),
    ("far apart", _far),
    ("close estimates", _close),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """One number of a question and the days on which it was told; "" for a day unknown."""

    number: float
    day: str


def in_time(first: "Dated", second: "Dated", told: Sequence[Told], died: Collection[float] = ()) -> str:
    """Read two counts of one whole by time: "update" where the later number replaced the earlier, else "conflict".

    Each exact number is as old as the first account that tells it, for later ones look back. The number of those
    missing falls as they are found; the dead grow no fewer, and the hurt only by those who `died`; whatever else falls
    did so where nobody went back to the larger number. Anything else is a conflict.
    """
    is_age = "age" in (first.count.scope.fate, second.count.scope.fate)  # which others may have told of others
    if first.count.figure.hedge == second.count.figure.hedge == "exact" and not is_age:
        first, second = (_at_first(n, told) for n in (first, second))
    early, late = sorted((first, second), key=lambda n: n.day)
    most = max((first, second), key=lambda n: n.count.number)
    fate = early.count.scope.fate or late.count.scope.fate
    if most.count.scope.moved and fate != "age" and (most is late or early.day == late.day or not early.day):
        return "update"
    if not early.day or early.day == late.day:
        return "conflict"
    if fate == "age" and _had_birthday(early, late):
        return "update"
    if fate not in GROWING and not late.count.scope.moved:
        return "conflict"
    fewer = early.count.number - late.count.number
    if fewer < 0 or fate in SHRINKING:
        return "update"
    if fate in (KILLED, HIT, INJURED) and (fate == KILLED or fewer not in died):
        return "conflict"
    last_early = max([early.day, *(t.day for t in told if t.number == early.count.number)])
    return "conflict" if last_early >= late.day else "update"


def _had_birthday(early: "Dated", late: "Dated") -> bool:
    """Whether a person may have grown older by as much as two accounts differ."""
    one, other = day_number(early.day), day_number(late.day)
    if one is None or other is None or early.count.scope.gone or late.count.scope.gone:
        return False
    days = other - one
    older = late.count.number - early.count.number
    return days >= BIRTHDAY and 0 < older <= days // 365 + 1


def _at_first(n: "Dated", told: Sequence[Told]) -> "Dated":
    """A count on the first day on which its number was told."""
    days = [day for day in (n.day, *(t.day for t in told if t.number == n.count.number)) if day]
    return replace(n, day=min(days, default=""))


@dataclass(frozen=True, kw_only=True, slots=True)
class Dated:
    """A count and the day on which it was told; "" for a day unknown."""

    count: Count
    day: str


class Counts:
    """The counts of a story's claims, and how two of them are read."""

    def __init__(self, s: Setting, fact_of: Mapping[str, Fact]) -> None:
        self.setting, self.fact_of = s, fact_of
        self.kept: dict[int, list[Count]] = {}
        self.known: dict[tuple[str, ...], list[Count]] = {}  # by article and figures: claims that nest hold the same
        self.at: dict[tuple[int, int], list[int]] = defaultdict(list)
        for i, (article, claim) in enumerate(zip(s.sides.article.tolist(), s.sides.claims, strict=True)):
            self.at[article, claim.sentence].append(i)
        self.number = {c.id: i for i, c in enumerate(s.sides.claims)}
        # what is asked again and again: pairs of claims are many times the claims
        self.dead: dict[tuple[int, int], frozenset[float]] = {}
        self.told: dict[str, list[tuple[str, Told]]] = {}
        self.stands: dict[tuple[int, int, str, str], Stand] = {}

    def of(self, i: int) -> list[Count]:
        """The counts of claim i, with those that stand in a part of its predicate outside of it: its subject."""
        if i not in self.kept:
            s, claim = self.setting, self.setting.sides.claims[i]
            figures = s.told[i]
            key = (claim.article_id, *(f.id for f in figures))
            if key not in self.known:
                measures = s.measures
                whole = {
                    f.part_of: measures.get((claim.article_id, f.part_of), f.measure) for f in figures if f.part_of
                }
                self.known[key] = counts_of(s.texts[claim.article_id], figures, whole)
            self.kept[i] = self.known[key]
        return self.kept[i]

    def read(self, i: int, j: int, figures: tuple[Figure, Figure] | None = None) -> Stand:
        """Read how two claims' counts stand, or two figures of them; reading "" where they count nothing alike."""
        key = (i, j, figures[0].id, figures[1].id) if figures else (i, j, "", "")
        if key not in self.stands:
            self.stands[key] = self._stand(i, j, figures)
        return self.stands[key]

    def _stand(self, i: int, j: int, figures: tuple[Figure, Figure] | None) -> Stand:
        mine, theirs = self.of(i), self.of(j)
        if figures is None:
            pairs = [(a, b) for a in mine for b in theirs if comparable(a, b)]
        else:
            one, other = (f.id for f in figures)
            pairs = [(a, b) for a in mine for b in theirs if a.figure.id == one and b.figure.id == other]
        found = most_apart(pairs, self._dead(i) | self._dead(j))
        if found is None:
            return Stand(reading="")
        a, b, how = found
        if how.reading == "scope" and self._died_since(i, j, a, b):
            return Stand(reading="update", why=DIED)
        return how if how.reading not in ("", "rounding") and how.why != ONE else self._by_time(i, j, a, b, how)

    def _died_since(self, i: int, j: int, a: Count, b: Count) -> bool:
        """Whether the later account tells that one has died since whom the earlier counts among the hurt."""
        days = self.setting.published
        if not days[i] or not days[j] or days[i] == days[j]:
            return False
        (early, hurt), (late, other) = sorted(((i, a), (j, b)), key=lambda one: days[one[0]])
        if not self._tells_of_death(late) or self._tells_of_death(early):
            return False
        if hurt.scope.fate == KILLED:  # "a woman hurt in the attack has died"
            return other.is_single and other.scope.fate == INJURED and bool(DIED_SINCE.search(self._sentence(late)))
        return hurt.scope.fate == INJURED and not hurt.scope.groups and self._dead(late) == {1.0}

    def _tells_of_death(self, i: int) -> bool:
        """Whether the claim's sentence or one beside it tells that somebody who was hurt has died."""
        return any(DIED_SINCE.search(self._sentence(k)) for k in self._near(i))

    def _near(self, i: int) -> list[int]:
        """The claims of a claim's sentence and of those beside it."""
        article, sentence = int(self.setting.sides.article[i]), self.setting.sides.claims[i].sentence
        return [k for n in (-1, 0, 1) for k in self.at.get((article, sentence + n), ())]

    def _sentence(self, i: int) -> str:
        claim = self.setting.sides.claims[i]
        text = self.setting.texts[claim.article_id]
        start, stop = sentence_around(text, claim.start, claim.stop)
        return text[start:stop]

    def _dead(self, i: int) -> frozenset[float]:
        """The numbers of dead that a claim's sentence and those beside it give."""
        key = int(self.setting.sides.article[i]), self.setting.sides.claims[i].sentence
        if key not in self.dead:
            told = frozenset(c.number for k in self._near(i) for c in self.of(k) if c.scope.fate == KILLED)
            self.dead[key] = told or frozenset({1.0} if self._tells_of_death(i) else ())  # "Mara Quist, 38, died"
        return self.dead[key]

    def _told(self, fact: Fact) -> list[tuple[str, Told]]:
        """The fates that a fact's claims count, each with its number and day."""
        if fact.id not in self.told:
            places = [self.number[c] for c in fact.claims]
            days = self.setting.published
            self.told[fact.id] = [
                (c.scope.fate, Told(number=c.number, day=days[k])) for k in places for c in self.of(k)
            ]
        return self.told[fact.id]

    def _by_time(self, i: int, j: int, a: Count, b: Count, how: Stand) -> Stand:
        s, days = self.setting, self.setting.published
        facts = {self.fact_of[s.sides.claims[k].id].id: self.fact_of[s.sides.claims[k].id] for k in (i, j)}
        fates = {a.scope.fate, b.scope.fate}
        told = [one for fact in facts.values() for fate, one in self._told(fact) if fate in fates]
        died = self._dead(max((i, j), key=lambda k: days[k]))
        reading = in_time(Dated(count=a, day=days[i]), Dated(count=b, day=days[j]), told, died)
        if how.why == ONE:  # "a man has died", and two the day after
            return Stand(reading="update", why=GROWN) if reading == "update" else how
        if how.reading:
            outgrown = {a.figure.hedge, b.figure.hedge} & ENDS_OPEN and a.number != b.number
            grown = Stand(reading="update", why=GROWN)
            return grown if outgrown and reading == "update" else how
        replaced = against(s, a.figure, b.figure)
        if replaced and replaced.was_so:
            return Stand(reading="update", why=REPLACED)
        if reading == "update":
            return Stand(reading="update", why="whoever tells the other number wrote later, and nobody went back")
        return Stand(reading="conflict", why="neither gives a reason that would let both stand")


def comparable(a: Count, b: Count) -> bool:
    """Whether two figures count one kind of thing: people under any names, else the same thing in the same unit."""
    if a.figure.unit != b.figure.unit:
        return _is_one_age(a, b)
    if a.figure.measure == b.figure.measure or (a.scope.fate == b.scope.fate != ""):
        return True
    return _of_people(a) and _of_people(b)


def _is_one_age(a: Count, b: Count) -> bool:
    """Whether an age in months, weeks or days comes to the one in years."""
    if not a.figure.measure == b.figure.measure == "age" or a.figure.unit == b.figure.unit:
        return False
    year = base_value(1.0, "years")[0]
    fine, whole = sorted((a, b), key=lambda c: base_value(1.0, c.figure.unit)[0])
    return whole.figure.unit == "years" and int(base_value(fine.number, fine.figure.unit)[0] / year) == whole.number


def _of_people(a: Count) -> bool:
    """Whether a figure counts people, by its name or by what became of them: "gunshot victim"."""
    measure = a.figure.measure
    return not measure or measure in FATES or measure in PEOPLE or a.scope.fate in FATE_NAMES


def _may_be_one(a: Count, b: Count) -> bool:
    return a.scope.fate == b.scope.fate or {a.scope.fate, b.scope.fate} == {HIT, INJURED}


def _clash(a: Count, b: Count) -> bool:
    """Whether each counts only some, and not the same: eleven men, and eleven who were lightly hurt."""
    return bool(a.scope.groups and b.scope.groups) and not a.scope.groups & b.scope.groups


RANK = {"": 3, "scope": 2, "rounding": 1, "same": 0}


def most_apart(pairs: Sequence[tuple[Count, Count]], dead: Collection[float]) -> tuple[Count, Count, Stand] | None:
    """The two counts to read a pair of claims by: of one fate before others, of wholes, and those that differ most."""
    read = [(a, b, stand(a, b, dead)) for a, b in pairs]
    met = {
        id(c) for a, b, how in read for c in (a, b) if how.reading == "same" and _may_be_one(a, b) and not _clash(a, b)
    }
    found = [row for row in read if len({id(row[0]), id(row[1])} & met) != 1]

    def weight(row: tuple[Count, Count, Stand]) -> tuple[bool, bool, int, int, int]:
        a, b, how = row
        whole = not a.is_part and not b.is_part
        return _may_be_one(a, b), whole, RANK[how.reading], -a.figure.start, -b.figure.start

    return max(found, key=weight, default=None)
