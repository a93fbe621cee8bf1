"""Whether two claims that differ are alternatives: answers to one question, of which only one can hold.

Likeness finds claims that speak of like things, and most of what differs between two of them answers two questions:
how high a flight went and how far, the tolls of two shootings, a plan and what has not been done yet. What an account
says beside the difference tells so: what the number is of, which other numbers it gives, when, of whom.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from rashomon.language.almanac import known_day
from rashomon.language.dateforms import MONTHS
from rashomon.language.denials import NEGATING, NOT_UNTIL, UNTOLD
from rashomon.language.measures import UNITS
from rashomon.language.names import compare_people
from rashomon.language.numbers import compare
from rashomon.language.opposites import BLAMING
from rashomon.language.persons import ANYONE
from rashomon.language.reporting import VERBS
from rashomon.language.scopes import CORRECTED, MOVED, sentence_around
from rashomon.records import Claim, Figure
from rashomon.stages.weigh.claimwords import LONGER, stem
from rashomon.stages.weigh.comparable import FATES, bounds, is_one
from rashomon.stages.weigh.counts import FEW, Count, Counts
from rashomon.stages.weigh.refusals import is_wanted

PLACES = frozenset({"place", "country"})
IN_NAMED = re.compile(r" (?:in|from|outside|off|(?:north|south|east|west)\w* of) (?:the )?(?P<name>[A-Z].{0,40})")
NAME_BEFORE = re.compile(r"(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)*),? $")  # an age: "Ada Brel, 30"
NAME_BEHIND = re.compile(r"[- ]years?[- ]old (?:[a-z][\w’'-]* ){0,3}(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)+)")
LIGHT = frozenset("be have do make take last get give go come".split())  # verbs that any length of time stands beside
HOURS = frozenset("a.m. p.m. am pm o'clock noon midnight hour".split())
PART_OF_TOWN = re.compile(
    r"\b(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Way|Highway|Side|End)\b\.?$"
)
OWNERS = frozenset({"person", "organisation"})
TIMES = 3  # times: who says "more than 30" does not mean a hundred
WEEK = 7  # days: what is dated or measured further apart is not one happening told with a slip
LONG_PAST = 60  # days before it is written from which a happening is not the news itself
MOSTLY = 0.5  # of their words, the rarer the weightier
SHARED = 0.2  # of their words, the rarer the weightier, two claims share that measure one thing
NEAR = 6  # words on either side of a number that say what it is of
BREAK = re.compile(r"[.;:!?()\n—–]")
IDLE = frozenset(  # words that stand beside any number
    "with from that this than about some more most over under least nearly almost around only just their were have "
    "been being said says when which after before into other others another total number percent million billion "
    "take takes took taken last lasts lasted make makes made gets gives gave given goes went come comes came "
    "thousand hundred dozen dozens year years would could will they them there".split()
)
ABSOLUTE = re.compile(rf"\d|\b(?:{'|'.join(sorted(MONTHS))})\b", re.I)  # a date that needs no day of writing
TO_COME = re.compile(
    r"\b(?:will|shall|would|going to|plan(?:s|ned|ning)? to|set to|expect(?:s|ed)? to|hop(?:es|ing) to"
    r"|aims? to)\b",
    re.I,
)
WHEN = re.compile(r"(?:(?:after|before|since|when|while|upon|on) )?(?:having|being)\b", re.I)  # opens a circumstance
CARRIED_OUT = re.compile(r"\bcarr(?:y|ies|ied|ying) out\b", re.I)
NOT_YET = frozenset({"planned", "asked"})

Span = tuple[float | None, float | None]  # the least and the greatest that a figure may be


class Alternatives:
    """Which differences of a story are between alternatives."""

    def __init__(self, counts: Counts, names: Mapping[str, Sequence[str]]) -> None:
        self.counts, self.setting, self.names = counts, counts.setting, names
        self.beside: dict[tuple[str, str], frozenset[str]] = {}
        self.changes: dict[tuple[str, int, int], bool] = {}
        self.tellers: dict[tuple[str, str], dict[Span, set[tuple[int, frozenset[str]]]]] = {}
        self.given: dict[int, dict[str, tuple[Figure, int]]] = defaultdict(dict)  # by article and figure, with a claim
        self.named: dict[tuple[int, int], set[str]] = defaultdict(set)  # actors of the claims of a sentence
        sides = self.setting.sides
        for i, (n, claim) in enumerate(zip(sides.article.tolist(), sides.claims, strict=True)):
            self.named[n, claim.sentence] |= sides.actors[i]
            for f in sides.figures[i]:
                self.given[n].setdefault(f.id, (f, i))

    def may_be(self, kind: str, i: int, j: int, basis: Mapping[str, Any]) -> bool:
        """Whether claims i and j, which differ in this kind, may answer one question as far as their words tell."""
        if basis.get("tallies"):
            return True
        if kind == "figure":
            return self._numbers(i, j, *basis["figures"])
        if self._is_untold(i) or self._is_untold(j):
            return False
        if kind == "date":
            return self._is_told_alike(i, j) and not self._are_counted_apart(i, j)
        if kind in ("identity", "place"):
            is_said = any(self.setting.sides.claims[k].predicate in VERBS for k in (i, j))  # by two is no other answer
            return not is_said and self._is_told_alike(i, j) and self._are_in_one_role(i, j)
        if kind == "responsibility":
            return self._is_blamed(i) or self._is_blamed(j)
        if kind == "denial":
            return self._is_denied(i, j)
        told = (self.setting.sides.claims[k] for k in (i, j))
        return not any(is_wanted(c, self.setting.texts[c.article_id]) for c in told)

    def _is_untold(self, i: int) -> bool:
        """Whether a claim says no more than that something is not told or not known yet."""
        claim = self.setting.sides.claims[i]
        return UNTOLD.search(self.setting.texts[claim.article_id], claim.start, claim.stop) is not None

    def is_one_span(self, i: int, j: int) -> bool:
        """Whether a date and a span, or two spans, may be of one thing: more than the year is told alike."""
        words = self.setting.links[i, j].words
        return words >= MOSTLY or (words >= SHARED and self._has_one_predicate(i, j))

    def _numbers(self, i: int, j: int, a: Figure, b: Figure) -> bool:
        """Whether two numbers may be of one thing of one happening."""
        return (
            self._of_one_thing(i, j, a, b)
            and not self._gives_both(i, a, b)
            and not self._gives_both(j, b, a)
            and not self._of_two_groups((i, a), (j, b))
            and not self._of_two_times(i, j)
            and not self._are_two_parts((i, a), (j, b))
            and not self._are_given_together(a, b)
            and not self._both_give_both((i, a), (j, b))
            and not self._are_of_two_owners(i, j, a, b)
            and not self._are_of_two_places((i, a), (j, b))
            and not self._are_of_two_persons(a, b)
            and not _leaves_too_much(a, b)
        )

    def _of_one_thing(self, i: int, j: int, a: Figure, b: Figure) -> bool:
        """Whether two numbers count people of like fate or like nouns, or measure one thing."""
        if a.measure in FATES and b.measure in FATES:
            return True
        if a.unit in ("", "people") or a.measure == "age":
            heads = [f.measure.split(" ")[-1].lower() for f in (a, b)]
            return self._of_one_fact(i, j) or heads[0] == heads[1] or ANYONE.issuperset(heads)
        if a.measure != b.measure or self._is_weeks_later(i, j):
            return False
        if self._of_one_fact(i, j):
            return True
        is_light = self.setting.sides.claims[i].predicate.lower() in LIGHT
        is_of_one = (not is_light and self._has_one_predicate(i, j)) or bool(self._around(a) & self._around(b))
        return is_of_one and (self._of_one_fact(i, j) or self.setting.links[i, j].words >= SHARED)

    def _of_one_fact(self, i: int, j: int) -> bool:
        fact_of, claims = self.counts.fact_of, self.setting.sides.claims
        return fact_of[claims[i].id].id == fact_of[claims[j].id].id

    def _has_one_predicate(self, i: int, j: int) -> bool:
        one, other = (self.setting.sides.claims[k].predicate.lower() for k in (i, j))
        return stem(one) == stem(other) and one not in UNITS and one not in HOURS

    def _is_weeks_later(self, i: int, j: int) -> bool:
        """Whether one was published so much later that it may measure something new."""
        days = [self.setting.published[k] for k in (i, j)]
        return all(days) and _days_between(days[0], days[1]) > WEEK

    def _around(self, f: Figure) -> frozenset[str]:
        """The stems of the words beside a figure that say what it is of."""
        key = f.article_id, f.id
        if key not in self.beside:
            text = self.setting.texts[f.article_id]
            start, stop = sentence_around(text, f.start, f.stop)
            before, after = BREAK.split(text[start : f.start])[-1], BREAK.split(text[f.stop : stop])[0]
            words = [w.lower() for w in (*LONGER.findall(before)[-NEAR:], *LONGER.findall(after)[:NEAR])]
            self.beside[key] = frozenset(stem(w) for w in words if w not in IDLE and w not in UNITS)
        return self.beside[key]

    def _gives_both(self, i: int, a: Figure, b: Figure) -> bool:
        """Whether the account of claim i, which gives `a`, gives the number `b` of something else, as its own source's.

        Who tells that a number changed, or whose numbers they are, may give both sides of one question.
        """
        s, sources = self.setting, set(self.setting.sides.claims[i].source_text)
        if is_one(b) or self._tells_change(i):
            return False
        for f, k in self.given[int(s.sides.article[i])].values():
            if f.measure != a.measure or f.unit != a.unit or not _is_rather(f, b, a):
                continue
            others = set(s.sides.claims[k].source_text)
            if not (others and sources and others != sources) and not self._tells_change(k):
                return True
        return False

    def _both_give_both(self, *told: tuple[int, Figure]) -> bool:
        """Whether two accounts tell alike how a number changed: each has both, and one says that it did.

        Small numbers meet by chance.
        """
        (i, a), (j, b) = told
        changes = self._tells_change(i) or self._tells_change(j)
        return changes and min(_size(a), _size(b)) > FEW and self._gives_also(i, a, b) and self._gives_also(j, b, a)

    def _gives_also(self, i: int, a: Figure, b: Figure) -> bool:
        """Whether the account of claim i, which gives `a`, gives the number `b`, and not as another source's word."""
        s, sources = self.setting, set(self.setting.sides.claims[i].source_text)
        for f, k in self.given[int(s.sides.article[i])].values():
            if f.low != b.low or f.low is None or not {f.unit, a.unit} <= {b.unit, "", "people"}:
                continue
            others = set(s.sides.claims[k].source_text)
            if not (others and sources and others != sources):
                return True
        return False

    def _are_of_two_owners(self, i: int, j: int, a: Figure, b: Figure) -> bool:
        """Whether two sums of money stand in sentences that name people or bodies, and none in common."""
        if not (a.unit.startswith("money") and b.unit.startswith("money")):
            return False
        sides = self.setting.sides
        mine, theirs = (
            {x for x in self.named[int(sides.article[k]), sides.claims[k].sentence] if sides.kinds[x] in OWNERS}
            for k in (i, j)
        )
        return bool(mine and theirs) and not mine & theirs

    def _are_of_two_places(self, *told: tuple[int, Figure]) -> bool:
        """Whether a place of its own stands right behind each number: "52 percent in Egypt", "60 in India"."""
        named = [self._place_behind(i, f) for i, f in told]
        return all(named) and not named[0] & named[1]

    def _are_of_two_persons(self, *told: Figure) -> bool:
        """Whether both are ages beside the names of two persons: "Ada Brel, 30", "33-year-old Maro Brel"."""
        named = [self._aged(f) for f in told if f.measure == "age"]
        if len(named) < len(told) or named[0] is None or named[1] is None:
            return False
        return compare_people(named[0]["name"], named[1]["name"]).kind in ("conflict", "none")

    def _aged(self, f: Figure) -> re.Match[str] | None:
        """The name right before or behind an age."""
        text = self.setting.texts[f.article_id]
        return NAME_BEFORE.search(text[max(0, f.start - 60) : f.start]) or NAME_BEHIND.match(text, f.stop)

    def _place_behind(self, i: int, f: Figure) -> set[str]:
        """The places whose names stand behind a figure and what it counts, with "in" between."""
        text = self.setting.texts[f.article_id]
        behind = IN_NAMED.match(text, max(f.stop, f.counted_stop))
        if behind is None:
            return set()
        sides = self.setting.sides
        places = (a for a in self.named[int(sides.article[i]), sides.claims[i].sentence] if sides.kinds[a] in PLACES)
        return {a for a in places if any(behind["name"].startswith(name) for name in self.names.get(a, ()))}

    def _are_given_together(self, a: Figure, b: Figure) -> bool:
        """Whether an account measures both on one source's word: four hours into a flight of eleven."""
        measure = a.measure, a.unit
        if a.measure in FATES or measure != (b.measure, b.unit):
            return False
        if measure not in self.tellers:
            self.tellers[measure] = self._tellers(measure)
        one, other = (self.tellers[measure][f.low, f.high] for f in (a, b))
        return not one.isdisjoint(other)

    def _tellers(self, measure: tuple[str, str]) -> dict[Span, set[tuple[int, frozenset[str]]]]:
        """Who gives each number of a measure and says of no change: an account, and the sources that it names."""
        out: dict[Span, set[tuple[int, frozenset[str]]]] = defaultdict(set)
        for n, told in self.given.items():
            for f, k in told.values():
                if (f.measure, f.unit) == measure and not self._tells_change(k):
                    out[f.low, f.high].add((n, frozenset(self.setting.sides.claims[k].source_text)))
        return out

    def _tells_change(self, i: int) -> bool:
        """Whether a claim's sentence says that a number has changed, or takes it back."""
        claim = self.setting.sides.claims[i]
        text = self.setting.texts[claim.article_id]
        key = (claim.article_id, *sentence_around(text, claim.start, claim.stop))
        if key not in self.changes:
            self.changes[key] = bool(MOVED.search(text, *key[1:]) or CORRECTED.search(text, *key[1:]))
        return self.changes[key]

    def _of_two_groups(self, *told: tuple[int, Figure]) -> bool:
        """Whether each counts the people of another country: Canadians and Americans."""
        of = [{g for g in c.scope.groups if g.isupper()} for i, f in told for c in self._count(i, f)]
        return len(of) == len(told) and bool(of[0] and of[1]) and not of[0] & of[1]

    def _are_two_parts(self, *told: tuple[int, Figure]) -> bool:
        """Whether each counts some of a whole, and not by what is said of it: those shown and those freed."""
        is_part = all(c.is_part for i, f in told for c in self._count(i, f))
        return is_part and not self._has_one_predicate(told[0][0], told[1][0])

    def _count(self, i: int, f: Figure) -> list[Count]:
        return [c for c in self.counts.of(i) if c.figure.id == f.id][:1]

    def _of_two_times(self, i: int, j: int) -> bool:
        """Whether two claims date what they tell apart, or one looks back at what the other has no word of."""
        mine, theirs = (self.setting.sayings[k].days for k in (i, j))
        if mine and theirs:
            return all(_days_between(x, y) > WEEK for x in mine for y in theirs)
        if self._looks_back(i) == self._looks_back(j):
            return False
        sides = self.setting.sides
        one, other = (self.named[int(sides.article[k]), sides.claims[k].sentence] for k in (i, j))
        return bool(one and other) and not one & other

    def _looks_back(self, i: int) -> bool:
        """Whether a claim's sentence dates what it tells long before it was written."""
        days, written = self.setting.dated[i], self.setting.written[i]
        return bool(days and written) and all(d < written and _days_between(d, written) > LONG_PAST for d in days)

    def _is_told_alike(self, i: int, j: int) -> bool:
        """Whether two claims say the same of what they name: a name in another sentence's place is no other answer."""
        return self._has_one_predicate(i, j) and self.setting.links[i, j].words >= SHARED

    def _are_counted_apart(self, i: int, j: int) -> bool:
        """Whether both dates are counted from when each was written ("on Tuesday"), and that was not the same time."""
        s, claims = self.setting, [self.setting.sides.claims[k] for k in (i, j)]
        named = [
            [s.texts[c.article_id][t.start : t.stop] for m in c.times if (t := s.times.get((c.article_id, m)))]
            for c in claims
        ]
        is_relative = all(told and not any(ABSOLUTE.search(words) for words in told) for told in named)
        return is_relative and self._is_weeks_later(i, j)

    def _are_in_one_role(self, i: int, j: int) -> bool:
        """Whether a name that only one of two claims has plays the part that another name plays in the other."""
        mine, theirs = (self._roles(k) for k in (i, j))
        return any(
            not self._is_one_name(a, b) and not self._is_part_of_town(a, b)
            for part in sorted(mine.keys() & theirs.keys())
            for a in sorted(mine[part] - theirs[part])
            for b in sorted(theirs[part] - mine[part])
        )

    def _is_one_name(self, a: str, b: str) -> bool:
        """Whether two actors may be one person: "Reeves" and "Jordan Reeves", of whom nothing else tells."""
        if self.setting.sides.kinds[a] != "person":
            return False
        return any(
            compare_people(x, y).kind in ("same", "variant", "part")
            for x in self.names.get(a, ())
            for y in self.names.get(b, ())
        )

    def _roles(self, i: int) -> dict[tuple[str, str], frozenset[str]]:
        """The actors that are named in each role of a claim, by role and kind of actor."""
        sides, claim = self.setting.sides, self.setting.sides.claims[i]
        text = self.setting.texts[claim.article_id]
        out: dict[tuple[str, str], set[str]] = defaultdict(set)
        for role, start, stop in zip(claim.role, claim.role_start, claim.role_stop, strict=True):
            for actor in sorted(sides.actors[i]):
                if any(name in text[start:stop] for name in self.names.get(actor, ())):
                    out[role, sides.kinds[actor]].add(actor)
        return {part: frozenset(actors) for part, actors in out.items()}

    def _is_part_of_town(self, a: str, b: str) -> bool:
        """Whether one of two places is a street or a side of a town, and the other none or its shorter name."""
        is_part = [any(PART_OF_TOWN.search(name) for name in self.names.get(x, ())) for x in (a, b)]
        words = [{w for name in self.names.get(x, ()) for w in name.casefold().split()} for x in (a, b)]
        return is_part[0] != is_part[1] or (all(is_part) and (words[0] <= words[1] or words[1] <= words[0]))

    def _is_blamed(self, i: int) -> bool:
        """Whether a claim says who did something wrong; a ship that carries passengers does not."""
        claim = self.setting.sides.claims[i]
        if BLAMING.intersection(claim.words) - {"carry"}:
            return True
        return CARRIED_OUT.search(self.setting.texts[claim.article_id], claim.start, claim.stop) is not None

    def _is_denied(self, i: int, j: int) -> bool:
        """Whether one of two claims has words that deny, and neither tells what is still to come.

        What was not so until a day was so from then on, and "having just walked home" only says when.
        """
        claims = [self.setting.sides.claims[k] for k in (i, j)]
        if any(c.stance in NOT_YET or self._is_to_come(c) for c in claims):
            return False
        texts = (self.setting.texts[c.article_id] for c in claims)
        if any(c.form == "predicate" and WHEN.match(text, c.start) for c, text in zip(claims, texts, strict=True)):
            return False
        return any(
            c.stance in ("denied", "doubted")
            or (c.negated and NEGATING.search(text, c.start, c.stop) and not NOT_UNTIL.match(text, c.start))
            for c, text in ((c, self.setting.texts[c.article_id]) for c in claims)
        )

    def _is_to_come(self, c: Claim) -> bool:
        """Whether the words before a claim in its sentence, or its own, say that it is still to come."""
        text = self.setting.texts[c.article_id]
        return TO_COME.search(text, sentence_around(text, c.start, c.stop)[0], c.stop) is not None


def _leaves_too_much(a: Figure, b: Figure) -> bool:
    """Whether "at least 30" would have to stand for several times as many, of what is no toll that grows."""
    if a.measure in FATES:
        return False
    small, large = sorted((a, b), key=_size)
    is_open = small.hedge == "at least" or large.hedge == "at most"
    return is_open and _size(large) > TIMES * _size(small)


def _size(f: Figure) -> float:
    return next((abs(v) for v in bounds(f)[:2] if v is not None), 0.0)


def _is_rather(f: Figure, b: Figure, a: Figure) -> bool:
    """Whether a number may be `b` and cannot be `a`."""
    may_be_b = f.hedge != "vague" and compare(bounds(f), bounds(b)) != "different"
    return may_be_b and compare(bounds(f), bounds(a)) == "different"


def _days_between(a: str, b: str) -> int:
    """Days between two ISO dates, cut to the coarser precision; 0 where either is no date."""
    size = min(len(a), len(b), len("2025-06-29"))
    one, other = (known_day(d[:size]) for d in (a, b))
    return abs((one - other).days) if one and other else 0
