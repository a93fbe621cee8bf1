"""How two claims on one question differ: a table of named signals for a pair, and the reason each gives in words."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import fsum

from rashomon.language.countries import by_adjective, by_people
from rashomon.language.numbers import compare, value_of
from rashomon.language.opposites import BLAMING, CAUSAL, NARROWING, UPDATING, opposable, opposed
from rashomon.records import Article, Claim, Figure, Likeness, Time
from rashomon.stages.weigh.likeness import Sides, stem

FIGURE_CODES = ("equal", "rounding", "bound", "vague", "different")
CITIZENS = re.compile(
    r"\b(?P<many>(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten)|\d{1,4}) "
    r"(?P<who>[A-Z][\w’'-]+?)(?:s\b| (?:citizen|national|subject|passport holder)s?\b"
    # a people's name by itself: "a Swede died", not "a Swedish court ruled"
    r"|\b(?=[,.;]| (?:and|or|was|were|is|are|has|have|had|died|in|on|from|with|who)\b))"
)
NAMED_KINDS = ("person", "organisation", "place", "country", "group")


@dataclass(frozen=True, kw_only=True)
class Difference:
    """The signals of one pair, and what they rest on."""

    first: int
    second: int
    signals: dict[str, float]
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
    values: list[frozenset[tuple[str, float | None]]]  # every (measure, low) that the claim's article gives
    times: dict[tuple[str, str], Time]
    tallies: "list[Tally]"  # of the claim's sentence
    dated: list[frozenset[str]]  # every day that the claim's sentence names
    sayings: "list[Saying]"


def setting(articles: Sequence[Article], sides: Sides, links: Sequence[Likeness], times: Sequence[Time]) -> Setting:
    """Gather a story's columns for measuring differences."""
    index = {c.id: i for i, c in enumerate(sides.claims)}
    given: dict[int, set[tuple[str, float | None]]] = defaultdict(set)
    spoken: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i, (n, figures) in enumerate(zip(sides.article.tolist(), sides.figures, strict=True)):
        given[n].update((f.measure, f.low) for f in figures)
        spoken[n, sides.claims[i].sentence].append(i)
    tallies = {key: _tally(articles[key[0]].text, sides.claims, claims) for key, claims in spoken.items()}
    dated = {key: frozenset(day for i in claims for day in sides.days[i]) for key, claims in spoken.items()}
    return Setting(
        sides=sides,
        links={(min(p), max(p)): link for link in links for p in [(index[link.first], index[link.second])]},
        published=[(articles[i].published or "")[:10] for i in sides.article],
        values=[frozenset(given[int(n)]) for n in sides.article],
        tallies=[tallies[int(n), c.sentence] for n, c in zip(sides.article, sides.claims, strict=True)],
        dated=[dated[int(n), c.sentence] for n, c in zip(sides.article, sides.claims, strict=True)],
        times={(t.article_id, t.id): t for t in times},
        sayings=[_saying(sides, i) for i in range(len(sides.claims))],
    )


MARKS = {"updating": UPDATING, "narrowing": NARROWING, "causal": CAUSAL, "blaming": BLAMING}


@dataclass(frozen=True, kw_only=True, slots=True)
class Saying:
    """What of one claim is compared, made once: a claim stands in some hundred pairs."""

    stems: frozenset[str]
    opposable: frozenset[str]  # stems that have an opposite
    marks: dict[str, frozenset[str]]  # words that mark updates, parts, causes, blame
    actors: dict[str, list[str]]  # kind → ids in order; kinds without actors are absent
    days: list[str]
    predicate: str
    sources: frozenset[str]


def _saying(sides: Sides, i: int) -> Saying:
    claim = sides.claims[i]
    stems = frozenset(map(stem, claim.words))
    actors: dict[str, list[str]] = {}
    for actor in sorted(sides.actors[i]):
        actors.setdefault(sides.kinds[actor], []).append(actor)
    return Saying(
        stems=stems,
        opposable=opposable(stems),
        marks={name: marking & frozenset(claim.words) for name, marking in MARKS.items()},
        actors=actors,
        days=sorted(sides.days[i]),
        predicate=stem(claim.predicate.lower()),
        sources=frozenset(claim.source_text),
    )


def difference(s: Setting, i: int, j: int) -> Difference:
    """Measure how claims i and j, i < j, differ. Raises KeyError where the two were never found alike."""
    a, b, link = s.sides.claims[i], s.sides.claims[j], s.links[i, j]
    sizes = sorted((len(a.words), len(b.words)))
    code, figures, figure_signals = _figures(s, i, j)
    day_signals, days = _days(s, i, j)
    name_signals, named = _names(s, i, j)
    left, right = s.sayings[i], s.sayings[j]
    words = opposed(left.opposable, right.opposable)
    tallies = _tallies(s, i, j)
    signals = {
        **{name: getattr(link, name) for name in ("probability", "cosine", "words", "contained", "context")},
        "predicate": left.predicate == right.predicate,
        "size_low": sizes[0],
        "size_ratio": sizes[0] / max(1, sizes[1]),
        "kind": a.kind == b.kind,
        "figure_code": float(code),
        **figure_signals,
        **day_signals,
        **name_signals,
        **_stances(a, b),
        "same_source": not left.sources.isdisjoint(right.sources),
        **_words(s, left, right),
        "opposed": words is not None,
        "tally_differs": tallies is not None,
        "contradicts": _contradicts(s, i, j),
        "settled_differs": _settled(s, i, j, figures, code),
        "gap_days": _gap(s.published[i], s.published[j]),
    }
    return Difference(
        first=i,
        second=j,
        signals={k: float(v) for k, v in signals.items()},
        figures=figures,
        tallies=tallies,
        days=days,
        named=named,
        words=words,
    )


def _figures(s: Setting, i: int, j: int) -> tuple[int, tuple[Figure, Figure] | None, dict[str, float]]:
    """The worst code among like figures, the pair that has it, and how the figures match."""
    mine, theirs = s.sides.figures[i], s.sides.figures[j]
    like = [(x, y) for x in mine for y in theirs if x.measure == y.measure and x.unit == y.unit]
    loose = [(x, y) for x in mine for y in theirs if x.unit == y.unit and (x, y) not in like]
    codes = [(FIGURE_CODES.index(compare(bounds(x), bounds(y))), x, y) for x, y in like]
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
            "loose_differ": any(compare(bounds(x), bounds(y)) == "different" for x, y in loose),
            "agreed_figures": len(agreed) / 2,
            "ratio": ratio,
            "figures_one": bool(mine) != bool(theirs),
            "part": any(f.part_of for f in (*mine, *theirs)),
            **_worst(s, i, j, (worst[1], worst[2]) if worst else None),
        },
    )


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
        "indefinite": sum(
            f.low == 1 and f.stop - f.start < 3 for f in pair
        ),  # "a man": one of the dead, not the count of them
        "known_elsewhere": ((b.measure, b.low) in s.values[i]) + ((a.measure, a.low) in s.values[j]),
        "grows": earlier * ((low[0] < low[1]) - (low[1] < low[0])),
    }


@dataclass(frozen=True, kw_only=True)
class Tally:
    """How many citizens of each country one sentence counts, in its words, and the claims that hold the words."""

    countries: dict[str, float]
    words: str
    claims: tuple[int, ...]


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
    for found in CITIZENS.finditer(text, start, stop):
        country = by_adjective(found["who"]) or by_people(found["who"])
        if country:
            many = 1 if found["many"].lower() in ("a", "an") else value_of(found["many"]) or float(found["many"])
            countries[country] = countries.get(country, 0) + many
            words.append(found[0])
            spans.append(found.span())
    holding = tuple(i for i in spoken if any(claims[i].start <= a and b <= claims[i].stop for a, b in spans))
    return Tally(countries=countries, words=", ".join(words), claims=holding)


DENYING = frozenset({"deny", "reject", "refute", "dismis"})  # stems: the denial itself is no side of what it denies
SAME_WORDS = 0.75  # of the rarer words of the shorter claim
SURE = 0.5  # likeness from which two claims are taken to speak of one happening


def _contradicts(s: Setting, i: int, j: int) -> bool:
    """Whether one says the other's words with a "not", or denies them; a denied "not" is no contradiction."""
    a, b, link = s.sides.claims[i], s.sides.claims[j], s.links[i, j]
    against = [c.negated != (c.stance == "denied") for c in (a, b)]
    return (
        against[0] != against[1]
        and {a.stance, b.stance} <= {"asserted", "alleged", "denied"}
        and a.kind == b.kind == "clause"
        and s.sayings[i].predicate == s.sayings[j].predicate
        and s.sayings[i].predicate not in DENYING
        and link.contained >= SAME_WORDS
        and link.probability >= SURE
    )


TOLLS = frozenset({"killed", "injured", "detained"})
SETTLED_DAYS = 30  # after so long a toll is not an early one: those who count have finished


def _settled(s: Setting, i: int, j: int, pair: tuple[Figure, Figure] | None, code: int) -> bool:
    """Whether both give another exact toll of one happening that was long past when either was written."""
    if pair is None or FIGURE_CODES[code] != "different" or not s.dated[i] or not s.dated[j]:
        return False
    whole = all(f.measure in TOLLS and f.hedge == "exact" and not f.part_of and f.low not in (None, 1.0) for f in pair)
    happened = max(s.dated[i] | s.dated[j])
    past = all(_days_after(s.published[k], happened) >= SETTLED_DAYS for k in (i, j))
    return whole and past and not _days(s, i, j)[0]["days_differ"] and s.links[i, j].probability >= SURE


def _days_after(published: str, happened: str) -> int:
    """Days from the end of a date, cut to its precision, to a publication; -1 where that is unknown."""
    day = happened[:10]
    try:
        return (date.fromisoformat(published) - date.fromisoformat(day + "-12-28"[len(day) - 4 :])).days
    except ValueError:
        return -1


def bounds(figure: Figure) -> tuple[float | None, float | None, str]:
    """A figure as `language.numbers` compares it."""
    return figure.low, figure.high, figure.hedge


def _ratio(a: Figure, b: Figure) -> float:
    """The greater value over the smaller, capped at 10."""
    x, y = (f.low if f.low is not None else f.high for f in (a, b))
    if not x or not y:
        return 10.0
    return min(10.0, max(abs(x), abs(y)) / max(1e-9, min(abs(x), abs(y))))


def _days(s: Setting, i: int, j: int) -> tuple[dict[str, float], tuple[str, str] | None]:
    """Whether the claims' own dates agree to the coarser precision."""
    mine, theirs = s.sayings[i].days, s.sayings[j].days
    if not mine or not theirs:
        return {"days_same": 0, "days_differ": 0}, None
    pairs = [(x, y) for x in mine for y in theirs]
    same = any(x[: len(y)] == y[: len(x)] for x, y in pairs)
    return {"days_same": same, "days_differ": not same}, None if same else pairs[0]


def _names(s: Setting, i: int, j: int) -> tuple[dict[str, float], tuple[str, str] | None]:
    """Per kind of actor: shared by both, or different on both sides."""
    mine, theirs = s.sayings[i].actors, s.sayings[j].actors
    out: dict[str, float] = {}
    found = None
    for kind in NAMED_KINDS:
        x, y = mine.get(kind, []), theirs.get(kind, [])
        shared = set(x) & set(y) if x and y else set()
        only_x, only_y = [a for a in x if a not in shared], [a for a in y if a not in shared]
        out[f"{kind}_shared"] = len(shared)
        out[f"{kind}_swapped"] = bool(only_x and only_y)
        out[f"{kind}_extra"] = bool(shared) and bool(only_x) != bool(only_y)
        if only_x and only_y and found is None:
            found = (only_x[0], only_y[0])
    return out, found


def _stances(a: Claim, b: Claim) -> dict[str, float]:
    stances = (a.stance, b.stance)
    return {
        "negated_one": a.negated != b.negated,
        "denied_one": (a.stance == "denied") != (b.stance == "denied"),
        "doubted_one": (a.stance == "doubted") != (b.stance == "doubted"),
        "alleged": stances.count("alleged"),
        "planned": stances.count("planned"),
        "asked": stances.count("asked"),
        "attributed": (a.voice == "attributed") + (b.voice == "attributed"),
    }


def _words(s: Setting, left: Saying, right: Saying) -> dict[str, float]:
    """What each says that the other does not, and words that mark updates, parts, causes."""
    # fsum: a plain sum over a set depends on the order of hashing
    rest = sorted(
        fsum(s.sides.idf.get(w, 0.0) for w in side) for side in (left.stems - right.stems, right.stems - left.stems)
    )
    return {
        "rest_low": rest[0],
        "rest_high": rest[1],
        "updating": len(left.marks["updating"] | right.marks["updating"]),
        "narrowing": len(left.marks["narrowing"] ^ right.marks["narrowing"]),
        "causal": len(left.marks["causal"] | right.marks["causal"]),
        "blaming": len(left.marks["blaming"] | right.marks["blaming"]),
    }


def _gap(a: str, b: str) -> float:
    """Days between two publications, -1 where one is unknown."""
    try:
        return min(30.0, abs((date.fromisoformat(a) - date.fromisoformat(b)).days))
    except ValueError:
        return -1.0
