"""How two claims on one question differ: a table of named signals, and what each rests on.

The signals are columns over many pairs, for a large story has half a million: what is plain of a claim is a column of
`stages.weigh.columns`, and only pairs that both have figures, days, opposites or tallies are looked at one by one.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from operator import attrgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.language.almanac import day_number
from rashomon.language.clocks import Clock, agree, apart, clocks_in
from rashomon.language.countries import by_adjective, by_people
from rashomon.language.numbers import Bounds, compare, value_of
from rashomon.language.opposites import opposed
from rashomon.language.persons import aged
from rashomon.language.scopes import CORRECTED, ONE_OF, sentence_around
from rashomon.language.setapart import Against, set_against
from rashomon.records import Article, Claim, Figure, Likeness, Time
from rashomon.stages.weigh.columns import NAMED_KINDS, Columns, Row, Saying, columns_of, sayings_of
from rashomon.stages.weigh.comparable import bounds, loosely_apart
from rashomon.stages.weigh.refusals import MEANT, affirms, names_what, predicates, refused_words
from rashomon.stages.weigh.sides import Sides

FIGURE_CODES = ("equal", "rounding", "bound", "vague", "different")
CITIZENS = re.compile(
    r"\b(?P<many>(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten)|\d{1,4}"
    r"|(?i:both)(?: of (?:them|the \w+))?(?: are| were)?) "
    r"(?P<who>[A-Z][\w’'-]+?)(?:s\b"
    r"| (?:citizen|national|subject|passport holder|sailor|worker|soldier|tourist|student|passenger)s?\b| (?:wo)?men\b"
    # a people's name by itself: "a Swede died", not "a Swedish court ruled"
    r"|\b(?=[,.;]| (?:and|or|was|were|is|are|has|have|had|died|in|on|from|with|who)\b))"
)
LONGEST_NEXT = len(" passport holders")  # characters behind a people's name that tell what it is
SPAN = re.compile(r"\b(?:between|from) [^,.;]{1,30}?\b(?:and|to|until|through)\b", re.I)
LIKE = ("probability", "cosine", "words", "contained", "context", "met", "gap", "heads")  # of two claims' likeness
_LIKE_OF = attrgetter(*LIKE)


@dataclass(frozen=True, kw_only=True)
class Difference:
    """The signals of one pair, and what they rest on."""

    first: int
    second: int
    signals: Mapping[str, float]
    figures: tuple[Figure, Figure] | None = None  # the pair of like figures that differ most
    tallies: "tuple[Tally, Tally] | None" = None  # the same total, made up of citizens of different countries
    days: tuple[str, str] | None = None
    named: tuple[str, str] | None = None  # actor ids that stand in each other's place
    words: tuple[str, str] | None = None  # opposites


@dataclass(frozen=True, kw_only=True)
class Setting:
    """What the pairs of one story are measured in."""

    sides: Sides
    links: dict[tuple[int, int], Likeness]  # by the places of the two claims, the lower first
    published: list[str]
    texts: dict[str, str]  # by article id
    outlets: list[str]  # of the articles, not of the claims; "" for none
    values: list[frozenset[tuple[str, float | None]]]  # every (measure, low) that the claim's article gives
    times: dict[tuple[str, str], Time]
    tallies: "list[Tally]"  # of the claim's sentence
    dated: list[frozenset[str]]  # every day that the claim's sentence names
    written: list[str]  # the day on which the claim's article was written, or the last day it names as past; "" unknown
    measures: dict[tuple[str, str], str]  # what a figure counts, by article and figure
    sayings: list[Saying]
    columns: Columns
    takes_back: list[bool]  # the claim's sentence takes back what was said before
    refuses: NDArray[np.bool_]  # tells what somebody denies, in words that say so
    refused: list[frozenset[str]]  # of what is denied: base forms of its words
    names_what: list[bool]  # the denial says itself what it denies
    beside: list[tuple[Figure, ...]]  # figures in a part of the claim's predicate that stands outside of the claim
    clocks: list[list[Clock]]  # the times of day that the claim names
    hours: list[frozenset[tuple[str, bool]]]  # the times of day of the claim's days, and whether its words name the day
    timed: NDArray[np.bool_]  # names a day or a time of day
    told: list[Sequence[Figure]]  # the figures of each claim, or those beside it where it has none


def setting(articles: Sequence[Article], sides: Sides, links: Sequence[Likeness], times: Sequence[Time]) -> Setting:
    """Gather a story's columns for measuring differences."""
    measures = {(f.article_id, f.id): f.measure for figures in sides.figures for f in figures}
    texts = {a.article_id: a.text for a in articles}
    clocks = [clocks_in(texts[c.article_id], c.start, c.stop) for c in sides.claims]
    counted = [
        tuple(f for f in row if not _is_one_of(f, row, texts) and not _is_clock(f, at))
        for row, at in zip(sides.figures, clocks, strict=True)
    ]
    sides = replace(sides, figures=counted)
    index = {c.id: i for i, c in enumerate(sides.claims)}
    given: dict[int, set[tuple[str, float | None]]] = defaultdict(set)
    spoken: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i, (n, figures) in enumerate(zip(sides.article.tolist(), sides.figures, strict=True)):
        given[n].update((f.measure, f.low) for f in figures)
        spoken[n, sides.claims[i].sentence].append(i)
    tallies = {key: _tally(articles[key[0]].text, sides.claims, claims) for key, claims in spoken.items()}
    dated = {key: frozenset(day for i in claims for day in sides.days[i]) for key, claims in spoken.items()}
    # one object an article: a list of incidents has thousands of claims and gives hundreds of numbers
    values = {n: frozenset(of) for n, of in given.items()}
    sayings = sayings_of(sides)
    published = [(articles[i].published or "")[:10] for i in sides.article]
    beside = _beside(sides)
    columns = columns_of(sides, sayings, texts)
    known = {(t.article_id, t.id): t for t in times}
    refused = [refused_words(c, texts[c.article_id]) for c in sides.claims]
    return Setting(
        sides=sides,
        links={(min(p), max(p)): link for link in links for p in [(index[link.first], index[link.second])]},
        published=published,
        texts=texts,
        outlets=[a.outlet or "" for a in articles],
        values=[values[n] for n in sides.article.tolist()],
        tallies=[tallies[int(n), c.sentence] for n, c in zip(sides.article, sides.claims, strict=True)],
        dated=[dated[int(n), c.sentence] for n, c in zip(sides.article, sides.claims, strict=True)],
        written=[day or last for day, last in zip(published, _last_days(sides), strict=True)],
        measures=measures,
        times=known,
        sayings=sayings,
        columns=columns,
        takes_back=_takes_back(articles, sides),
        refuses=np.array([bool(words) for words in refused], np.bool_),
        refused=refused,
        names_what=[
            bool(words) and names_what(c, texts[c.article_id]) for c, words in zip(sides.claims, refused, strict=True)
        ],
        beside=beside,
        clocks=clocks,
        hours=[_hours_of(c, known, texts[c.article_id]) for c in sides.claims],
        timed=columns.dated | np.array([bool(at) for at in clocks], np.bool_),
        told=[own or outside for own, outside in zip(sides.figures, beside, strict=True)],
    )


def _is_one_of(f: Figure, row: Sequence[Figure], texts: Mapping[str, str]) -> bool:
    """Whether a figure only says that somebody is one of those counted: "one of eleven" answers no "how many?"."""
    whole = f.low == f.high == 1.0 and any(f.part_of == other.id for other in row)
    return whole and ONE_OF.match(texts[f.article_id], f.stop) is not None


def _is_clock(f: Figure, clocks: Sequence[Clock]) -> bool:
    """Whether a figure is a time of day: the 9.40 of "at 9.40"."""
    return any(c.start < f.stop and f.start < c.stop for c in clocks)


def _takes_back(articles: Sequence[Article], sides: Sides) -> list[bool]:
    texts = [a.text for a in articles]
    said: dict[tuple[int, int], bool] = {}
    out = []
    for n, claim in zip(sides.article.tolist(), sides.claims, strict=True):
        key = n, claim.sentence
        if key not in said:
            said[key] = bool(CORRECTED.search(texts[n], *sentence_around(texts[n], claim.start, claim.stop)))
        out.append(said[key])
    return out


def _beside(sides: Sides) -> list[tuple[Figure, ...]]:
    """The figures of each claim's subject or object where that stands outside: "[four people] were hurt on Monday"."""
    out = []
    for c in sides.claims:
        outside = [
            (start, stop)
            for role, start, stop in zip(c.role, c.role_start, c.role_stop, strict=True)
            if role in ("A0", "A1") and not c.start <= start < c.stop
        ]
        known = sides.of_article.get(c.article_id, []) if outside else []
        found = {f.id: f for f in known if any(a <= f.start and f.stop <= b for a, b in outside)}
        out.append(tuple(found[k] for k in sorted(found, key=lambda k: (found[k].start, k))))
    return out


def _last_days(sides: Sides) -> list[str]:
    """For each claim the last whole day that its article tells something of, not plans for it; "" for none."""
    last: dict[int, str] = defaultdict(str)
    for n, claim, days in zip(sides.article.tolist(), sides.claims, sides.days, strict=True):
        if claim.stance not in ("planned", "asked"):
            last[n] = max([last[n], *(day[:10] for day in days if len(day) >= len("2025-07-01"))])
    return [last[n] for n in sides.article.tolist()]


@dataclass(frozen=True, kw_only=True)
class Differences:
    """The signals of many pairs as columns; `bases` holds what they rest on, where they rest on anything."""

    setting: Setting
    pairs: Sequence[tuple[int, int]]
    signals: dict[str, NDArray[Any]]
    bases: dict[int, dict[str, Any]]

    def at(self, k: int, *, is_named: bool = True) -> Difference:
        """One pair by itself; who stands in whose place is only looked for where it `is_named`."""
        i, j = self.pairs[k]
        named = _named_apart(self.setting, i, j) if is_named else None
        return Difference(first=i, second=j, signals=Row(self.signals, k), named=named, **self.bases.get(k, {}))

    def rows(self, names: Sequence[str]) -> NDArray[np.float32]:
        """The named signals, [pairs, names]."""
        return np.stack([self.signals[name].astype(np.float32) for name in names], axis=1)

    def chosen(self, places: Sequence[int]) -> "Differences":
        """Some of the pairs, by their places."""
        at = np.array(places, np.intp)
        return Differences(
            setting=self.setting,
            pairs=[self.pairs[k] for k in places],
            signals={name: column[at] for name, column in self.signals.items()},
            bases={n: self.bases[k] for n, k in enumerate(places) if k in self.bases},
        )


def together(parts: Sequence[Differences]) -> Differences:
    """The pairs of several parts of one story, in order; at least one part."""
    starts = np.cumsum([0, *(len(part.pairs) for part in parts)]).tolist()
    return Differences(
        setting=parts[0].setting,
        pairs=[pair for part in parts for pair in part.pairs],
        signals={name: np.concatenate([part.signals[name] for part in parts]) for name in parts[0].signals},
        bases={start + k: b for start, part in zip(starts, parts, strict=False) for k, b in part.bases.items()},
    )


def difference(s: Setting, i: int, j: int) -> Difference:
    """Measure how claims i and j, i < j, differ. Raises KeyError where the two were never found alike."""
    return differences(s, [(i, j)]).at(0)


def differences(s: Setting, pairs: Sequence[tuple[int, int]]) -> Differences:
    """Measure how the two claims of each pair (i, j), i < j, differ. Raises KeyError where two were never alike."""
    links = [s.links[pair] for pair in pairs]
    first, second = np.array(pairs, np.intp).reshape(-1, 2).T
    like = np.array([_LIKE_OF(link) for link in links], np.float64).reshape(-1, len(LIKE)).T.copy()
    signals: dict[str, NDArray[Any]] = dict(zip(LIKE, like, strict=True))
    signals |= s.columns.plain(first, second) | _none_counted(s, first, second)
    signals["loose_code"] = np.full(len(pairs), -1.0)
    signals |= {name: np.zeros(len(pairs)) for name in ("days_same", "days_differ", *APART)}
    signals["gap_days"] = _gaps(s, first, second)
    signals["contradicts"] = _contradicts(s, first, second, signals)
    signals["refused"] = _refused(s, first, second, signals)
    out = Differences(setting=s, pairs=pairs, signals=signals, bases=defaultdict(dict))
    measures = (
        (_Counted(s), s.columns.counted),
        (partial(_dated, s), s.timed),
        (partial(_opposed, s), s.columns.opposable),
    )
    for measure, some in measures:
        for k in np.flatnonzero(some[first] & some[second]).tolist():
            found, bases = measure(*pairs[k])
            for name, value in found.items():
                signals[name][k] = value
            if bases:
                out.bases[k].update(bases)
    told = np.array([bool(f) for f in s.told])
    known: dict[tuple[tuple[str, ...], ...], tuple[Figure, Figure] | None] = {}
    for k in np.flatnonzero(told[first] & told[second] & (signals["like_figures"] == 0)).tolist():
        key = tuple((s.sides.claims[i].article_id, *(f.id for f in s.told[i])) for i in pairs[k])
        if key not in known:
            known[key] = loosely_apart(*(s.told[i] for i in pairs[k]))
        if pair := known[key]:
            signals["loose_code"][k] = FIGURE_CODES.index(compare(*map(bounds, pair)))
            out.bases[k]["figures"] = pair
    signals["excluded"] = _excluded(s, len(pairs), out.bases) & (signals["probability"] >= MENTIONED)
    return out


APART = ("opposed", "tally_differs", "settled_differs", "span_differs")
NONE_COUNTED = {
    "figure_code": -1,
    **dict.fromkeys(("like_figures", "loose_figures", "loose_differ", "agreed_figures", "ratio"), 0),
    "least": -1,
    **dict.fromkeys(("indefinite", "known_elsewhere", "grows"), 0),
}


def _none_counted(s: Setting, first: NDArray[np.intp], second: NDArray[np.intp]) -> dict[str, NDArray[Any]]:
    """The signals of figures as they are unless both claims give some."""
    counted, part = s.columns.counted, s.columns.part
    return {
        **{name: np.full(len(first), float(value)) for name, value in NONE_COUNTED.items()},
        "figures_one": counted[first] != counted[second],
        "part": part[first] | part[second],
    }


def against(s: Setting, a: Figure, b: Figure) -> Against | None:
    """How the sentence of one figure sets it against the number of the other, if it does."""
    for f, other in ((a, b), (b, a)):
        text = s.texts[f.article_id]
        for found in set_against(text, *sentence_around(text, f.start, f.stop)):
            if found.start < f.stop and f.start < found.stop and found.other == (other.low, other.high):
                return found
    return None


def _excluded(s: Setting, many: int, bases: Mapping[int, dict[str, Any]]) -> NDArray[np.bool_]:
    """Whether the two figures of each pair exclude each other by the words of one account: "four, not three"."""
    out = np.zeros(many, np.bool_)
    known: dict[tuple[str, ...], bool] = {}  # claims nest, and the same two figures stand in many pairs
    for k, basis in bases.items():
        if pair := basis.get("figures"):
            key = tuple(part for f in pair for part in (f.article_id, f.id))
            if key not in known:
                found = against(s, *pair)
                known[key] = found is not None and not found.was_so
            out[k] = known[key]
    return out


class _Counted:
    """The signals of two claims that both give figures, and the figures and tallies they rest on.

    How figures match is measured once for all claims that hold the same, for claims nest.
    """

    def __init__(self, s: Setting) -> None:
        self.setting = s
        self.held = [(c.article_id, *(f.id for f in of)) for c, of in zip(s.sides.claims, s.sides.figures, strict=True)]
        self.known: dict[tuple[tuple[str, ...], tuple[str, ...]], _Matched] = {}

    def __call__(self, i: int, j: int) -> tuple[dict[str, float], dict[str, Any]]:
        s, key = self.setting, (self.held[i], self.held[j])
        if key not in self.known:
            self.known[key] = _figures(s, i, j)
        code, pair, signals = self.known[key]
        tallies = _tallies(s, i, j)
        apart = {"tally_differs": tallies is not None, "settled_differs": _settled(s, i, j, pair, code)}
        return {"figure_code": code, **signals, **apart}, {"figures": pair, "tallies": tallies}


_Matched = tuple[int, tuple[Figure, Figure] | None, dict[str, float]]


def _dated(s: Setting, i: int, j: int) -> tuple[dict[str, float], dict[str, Any]]:
    signals, days = _days(s, i, j)
    return signals, {"days": days} if days else {}


def _opposed(s: Setting, i: int, j: int) -> tuple[dict[str, float], dict[str, Any]]:
    words = opposed(s.sayings[i].opposable, s.sayings[j].opposable)
    return ({"opposed": 1.0}, {"words": words}) if words else ({}, {})


def _figures(s: Setting, i: int, j: int) -> _Matched:
    """The worst code among like figures, the pair that has it, and how the figures match."""
    mine, theirs = s.sides.figures[i], s.sides.figures[j]
    of_one_unit = [(x, y) for x in mine for y in theirs if x.unit == y.unit]
    is_like = [x.measure == y.measure and (x.measure != "age" or _of_one_person(s, x, y)) for x, y in of_one_unit]
    like = [pair for pair, holds in zip(of_one_unit, is_like, strict=True) if holds]
    loose = [pair for pair, holds in zip(of_one_unit, is_like, strict=True) if not holds]
    codes = [(FIGURE_CODES.index(compare(_as_written(x), _as_written(y))), x, y) for x, y in like]
    agreed = {f.id for c, x, y in codes if c == 0 for f in (x, y)}
    open_codes = [(c, x, y) for c, x, y in codes if c == 0 or not {x.id, y.id} & agreed]
    worst = max(open_codes, key=lambda c: (c[0], -c[1].start, -c[2].start), default=None)
    ratio = _ratio(worst[1], worst[2]) if worst else 0.0
    return (
        worst[0] if worst else -1,
        (worst[1], worst[2]) if worst and worst[0] > 0 else None,
        {
            "like_figures": len(like),
            "loose_figures": len(loose),
            "loose_differ": any(compare(_as_written(x), _as_written(y)) == "different" for x, y in loose),
            "agreed_figures": len(agreed) / 2,
            "ratio": ratio,
            **_worst(s, i, j, (worst[1], worst[2]) if worst else None),
        },
    )


def _of_one_person(s: Setting, a: Figure, b: Figure) -> bool:
    """Whether two ages may be of one person."""
    one, other = (aged(s.texts[f.article_id], f.start, f.stop) for f in (a, b))
    return one.may_be(other)


def _worst(s: Setting, i: int, j: int, pair: tuple[Figure, Figure] | None) -> dict[str, float]:
    """How the figures that differ most stand to the rest of their articles and to the order of publication."""
    if pair is None:
        return {"least": -1, "indefinite": 0, "known_elsewhere": 0, "grows": 0}
    a, b = pair
    low = [f.low if f.low is not None else (f.high or 0.0) for f in pair]
    earlier = (
        (s.published[i] < s.published[j]) - (s.published[j] < s.published[i])
        if s.published[i] and s.published[j]
        else 0
    )
    return {
        "least": min(low),
        # "a man": one of the dead, not the count of them
        "indefinite": sum(f.low == 1 and f.stop - f.start < 3 for f in pair),
        "known_elsewhere": ((b.measure, b.low) in s.values[i]) + ((a.measure, a.low) in s.values[j]),
        "grows": earlier * ((low[0] < low[1]) - (low[1] < low[0])),
    }


@dataclass(frozen=True, kw_only=True)
class Tally:
    """How many citizens of each country one sentence counts, in its words, and the claims that hold the words."""

    countries: dict[str, float]
    words: str
    claims: tuple[int, ...]

    @property
    def citizens(self) -> tuple[tuple[str, float], ...]:
        """The countries in order, each with its count."""
        return tuple(sorted(self.countries.items()))


def _tallies(s: Setting, i: int, j: int) -> tuple[Tally, Tally] | None:
    """Both sides' tallies where they count the same total of people but not the same countries' citizens."""
    shared = {f.measure for f in s.sides.figures[i]} & {f.measure for f in s.sides.figures[j]}
    if not shared:
        return None
    mine, theirs = s.tallies[i], s.tallies[j]
    same_total = sum(mine.countries.values()) == sum(theirs.countries.values())
    return (mine, theirs) if mine.countries and same_total and mine.countries != theirs.countries else None


def _tally(text: str, claims: Sequence[Claim], spoken: Sequence[int]) -> Tally:
    """The tally of one sentence, given by the claims made in it."""
    countries: dict[str, float] = {}
    words, spans = [], []
    start, stop = min(claims[i].start for i in spoken), max(claims[i].stop for i in spoken)
    for found in CITIZENS.finditer(text, start, stop + LONGEST_NEXT):
        if found.end() > stop:
            break
        country = by_adjective(found["who"]) or by_people(found["who"])
        if country:
            many = _many(found["many"].lower())
            countries[country] = countries.get(country, 0) + many
            words.append(found[0])
            spans.append(found.span())
    holding = tuple(i for i in spoken if any(claims[i].start <= a and b <= claims[i].stop for a, b in spans))
    return Tally(countries=countries, words=", ".join(words), claims=holding)


def _many(words: str) -> float:
    """The number that stands before a people's name."""
    if words in ("a", "an"):
        return 1.0
    return 2.0 if words.startswith("both") else value_of(words) or float(words)


SAME_WORDS = 0.75  # of the rarer words of the shorter claim
STATED = 3  # words: one or two are a name for a happening, not a statement and its denial
NO_MORE = 0.5  # the shorter claim's words to the longer's: in one that says much more the "not" may be of the rest
MENTIONED = 0.3  # the same where the denial has the word for what the other tells
SURE = 0.5  # likeness from which two claims are taken to speak of one happening


def _contradicts(
    s: Setting, first: NDArray[np.intp], second: NDArray[np.intp], signals: dict[str, NDArray[Any]]
) -> NDArray[np.bool_]:
    """Whether one says the other's words with a "not", or denies them; a denied "not" is no contradiction.

    What one clause tells must have happened and what the other does must not, as the reader sees it: "to end the war"
    tells neither, nor does "found without signs of life" of a search that "found no signs of life".
    """
    c = s.columns
    against = (c.flags["negated"] & ~c.flags["norm"]) ^ c.flags["denied"]
    plain = c.flags["said"] & c.flags["clause"] & ~c.flags["denying"]
    denies_it = ~c.flags["negated"] | c.flags["not_so"]
    plain &= np.where(against, denies_it, c.flags["so"] & ~c.has_not)
    return np.asarray(
        (against[first] != against[second])
        & (plain[first] & plain[second])
        & signals["predicate"]
        & (signals["contained"] >= SAME_WORDS)
        & (signals["size_low"] >= STATED)
        & (signals["size_ratio"] >= NO_MORE)
        & (signals["probability"] >= SURE)
    )


def _refused(
    s: Setting, first: NDArray[np.intp], second: NDArray[np.intp], signals: dict[str, NDArray[Any]]
) -> NDArray[np.bool_]:
    """Whether one says what somebody denies in the other."""
    met = (s.refuses[first] != s.refuses[second]) & ~signals["same_source"] & (signals["probability"] >= MENTIONED)
    for k in np.flatnonzero(met).tolist():
        i, j = (first[k], second[k]) if s.refuses[first[k]] else (second[k], first[k])
        other, is_clause = s.sides.claims[j], s.columns.flags["clause"][j]
        is_named = not s.refused[i].isdisjoint(predicates(other, s.texts))
        is_likely = signals["probability"][k] >= (MENTIONED if is_named and is_clause else MEANT)
        may_be = is_named or (is_clause and s.names_what[i])
        met[k] = is_likely and may_be and affirms(other, s.texts[other.article_id])
    return np.asarray(met)


TOLLS = frozenset({"killed", "injured", "detained"})
SETTLED_DAYS = 30  # after so long a toll is not an early one: those who count have finished


def _settled(s: Setting, i: int, j: int, pair: tuple[Figure, Figure] | None, code: int) -> bool:
    """Whether both give another exact toll of one happening that was long past when either was written."""
    if pair is None or FIGURE_CODES[code] != "different" or not s.dated[i] or not s.dated[j]:
        return False
    whole = all(_whole_toll(s, f) for f in pair)
    happened = max(s.dated[i] | s.dated[j])
    past = all(_days_after(s.written[k], happened) >= SETTLED_DAYS for k in (i, j))
    return whole and past and not _days(s, i, j)[0]["days_differ"] and s.links[i, j].probability >= SURE


def _whole_toll(s: Setting, f: Figure) -> bool:
    """Whether a figure is an exact toll and not a part of one: "38 of 67 on board" is the toll of the 67."""
    if f.measure not in TOLLS or f.hedge != "exact" or f.low in (None, 1.0):
        return False
    return not f.part_of or s.measures.get((f.article_id, f.part_of), f.measure) != f.measure


def _days_after(published: str, happened: str) -> int:
    """Days from the end of a date, cut to its precision, to a publication; -1 where that is unknown."""
    day = happened[:10]
    try:
        return (date.fromisoformat(published) - date.fromisoformat(day + "-12-28"[len(day) - 4 :])).days
    except ValueError:
        return -1


def _as_written(figure: Figure) -> Bounds:
    """A figure as `language.numbers` compares it with one of the same unit."""
    return figure.low, figure.high, figure.hedge


def _ratio(a: Figure, b: Figure) -> float:
    """The greater value over the smaller, capped at 10."""
    x, y = (f.low if f.low is not None else f.high for f in (a, b))
    if not x or not y:
        return 10.0
    return min(10.0, max(abs(x), abs(y)) / max(1e-9, min(abs(x), abs(y))))


def _days(s: Setting, i: int, j: int) -> tuple[dict[str, float], tuple[str, str] | None]:
    """Whether the claims' dates agree to the coarser precision; whether one has a span where the other has a date.

    Where the days do not differ, the times of day may.
    """
    mine, theirs = s.sayings[i].days, s.sayings[j].days
    if not mine or not theirs:
        return _hours(s, i, j)
    pairs = [(x, y) for x in mine for y in theirs]
    spans = [_span(s, k) for k in (i, j)]
    same = any(x[: len(y)] == y[: len(x)] for x, y in pairs) or (not any(spans) and _is_within(s, i, j))
    same = same or _is_one_hour(s, i, j)
    single = next((k for k in (0, 1) if spans[1 - k] and len((mine, theirs)[k]) == 1), None)
    if same and single is not None and s.links[i, j].probability >= SURE:
        day, (first, last) = (mine, theirs)[single][0], spans[1 - single]
        if len(day) == len(first) and not (day in (first, last) and _is_lasting(s, (i, j)[1 - single])):
            said = day, f"{first} to {last}"
            return {"days_same": 0, "days_differ": 1, "span_differs": 1}, (said[single], said[1 - single])
    if same and s.clocks[i] and s.clocks[j]:
        return _hours(s, i, j)
    return {"days_same": same, "days_differ": not same}, None if same else pairs[0]


NAMES_DAY = re.compile(r"day\b|[A-Z][a-z]{2}|\d{4}")


def _hours_of(c: Claim, times: Mapping[tuple[str, str], Time], text: str) -> frozenset[tuple[str, bool]]:
    """The times of day of the moments that a claim names, each with whether its own words name the day."""
    known = [t for m in c.times if (t := times.get((c.article_id, m))) and "T" in t.from_date]
    return frozenset(
        (t.from_date[len("2025-06-29") :], NAMES_DAY.search(text, t.start, t.stop) is not None) for t in known
    )


def _is_one_hour(s: Setting, i: int, j: int) -> bool:
    """Whether both name the same time of day, and one of them no day: which it is of, only its neighbours tell."""
    return any(x == y and not (a and b) for x, a in s.hours[i] for y, b in s.hours[j])


def _is_within(s: Setting, i: int, j: int) -> bool:
    """Whether a date of one claim lies in a stretch that the other names: "on 28 June", "last week"."""
    mine, theirs = (
        [(t.from_date, t.to_date) for m in c.times if (t := s.times.get((c.article_id, m)))]
        for c in (s.sides.claims[i], s.sides.claims[j])
    )
    for one in mine:
        for other in theirs:
            size = min(len("2025-06-29"), *map(len, (*one, *other)))
            (first, last), (start, stop) = ([day[:size] for day in times] for times in (one, other))
            if start <= first == last <= stop or first <= start == stop <= last:
                return True
    return False


def _hours(s: Setting, i: int, j: int) -> tuple[dict[str, float], tuple[str, str] | None]:
    """Whether the claims' times of day agree, else the two that differ, in their words."""
    pairs = [(x, y) for x in s.clocks[i] for y in s.clocks[j]]
    same = any(agree(x, y) for x, y in pairs)
    if not pairs or same:
        return {"days_same": same, "days_differ": 0}, None
    words = (s.texts[s.sides.claims[k].article_id][c.start : c.stop] for k, c in zip((i, j), pairs[0], strict=True))
    said, other = (" ".join(w.split()) for w in words)
    return {"days_same": 0, "days_differ": 1}, (said, other)


def is_hour_rounded(s: Setting, i: int, j: int) -> bool:
    """Whether two claims name times of day that may be one, though no two are equal: "about half past five", "5.26"."""
    pairs = [(x, y) for x in s.clocks[i] for y in s.clocks[j]]
    return any(agree(x, y) for x, y in pairs) and all(apart(x, y) for x, y in pairs)


def _span(s: Setting, i: int) -> tuple[str, ...]:
    """First and last day of "between 2001 and 2011" in a claim; empty where it names no span."""
    claim, days = s.sides.claims[i], s.sayings[i].days
    words = s.texts[claim.article_id][claim.start : claim.stop]
    return (days[0], days[1]) if len(days) == len(("first", "last")) and SPAN.search(words) else ()


def _is_lasting(s: Setting, i: int) -> bool:
    """Whether a claim's span is of a state, that begins and ends on its days: "held from 1983 to 1988"."""
    claim = s.sides.claims[i]
    span = SPAN.search(s.texts[claim.article_id], claim.start, claim.stop)
    return span is not None and span[0].lower().startswith("from")


def _named_apart(s: Setting, i: int, j: int) -> tuple[str, str] | None:
    """The first two actors of one kind that stand in each other's place."""
    mine, theirs = s.sayings[i].actors, s.sayings[j].actors
    for kind in NAMED_KINDS:
        x, y = mine.get(kind, []), theirs.get(kind, [])
        only_x, only_y = [a for a in x if a not in y], [a for a in y if a not in x]
        if only_x and only_y:
            return only_x[0], only_y[0]
    return None


def _gaps(s: Setting, first: NDArray[np.intp], second: NDArray[np.intp]) -> NDArray[np.float64]:
    """Days between the publications of the pairs' articles, at most 30, -1 where one is unknown."""
    number = {day: day_number(day) for day in dict.fromkeys(s.published)}
    days = np.array([np.nan if (n := number[day]) is None else n for day in s.published])
    gaps = np.minimum(30.0, np.abs(days[first] - days[second]))
    return np.asarray(np.where(np.isnan(gaps), -1.0, gaps))
