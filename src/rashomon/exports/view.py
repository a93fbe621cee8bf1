"""Dossier → what a reader is shown of it: names of outlets, handles, dates and figures in words.

The terminal and the page read the dossier through this one view, so that both say the same of it.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from rashomon.language.inflection import plural
from rashomon.records import DESCRIPTIONS, LEAST_NEARNESS, SHOWN, UNATTRIBUTED, WRITTEN_BY

Row = Mapping[str, Any]
MONTHS = "January February March April May June July August September October November December".split()
LONGEST_OUTLET = 24
DAY = len("2031-05-04")
AFTER_THE_NUMBER = re.compile(r"(?:ed|en|missing|dead|hurt|on board)$")
WORD = re.compile(r"\w+")
ISO = re.compile(r"(?<![\w-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\w-])", re.ASCII)
IN_BRACKETS = re.compile(r"\[[^\]]*\]")
VAGUE = ((1e9, "billions"), (1e6, "millions"), (1000, "thousands"), (100, "hundreds"), (12, "dozens"), (2, "several"))
OWN_VOICE = "own voice"
# Nearness to the statement from which a source surely tells it (decisions 37, 45).
FIRM = 0.75


@dataclass(frozen=True, kw_only=True)
class View:
    """A dossier with its rows by id. `outlet` names each article, `handle` each fact (F1) and dispute (D1)."""

    dossier: Row
    articles: Mapping[str, Row]
    outlet: Mapping[str, str]
    claims: Mapping[str, Row]
    facts: Mapping[str, Row]
    actors: Mapping[str, Row]
    handle: Mapping[str, str]
    fact_of: Mapping[str, str]

    def outlets(self, claim_ids: Iterable[str]) -> list[str]:
        """Name the articles that make these claims, earliest report first, each once."""
        told = {self.claims[c]["article"] for c in claim_ids}
        return [self.outlet[a] for a in self.articles if a in told]

    def standing(self, standing: str) -> list[Row]:
        """Return the facts that stand so, the most central first."""
        return [f for f in self.facts.values() if f["standing"] == standing]

    def agreed(self) -> list[Row]:
        """Return the corroborated facts, each told once and none that tells of what is disputed."""
        return [f for f in self._told("corroborated") if is_firm(f)]

    def perhaps(self) -> list[Row]:
        """Return what two sources tell if they tell the same, which is not sure; what is agreed does not tell it."""
        return [f for f in self._told("corroborated") if not is_firm(f)]

    def single(self) -> list[Row]:
        """Return what is on one source's word, each told once and none that is agreed or tells of what is disputed."""
        return self._told("single-source")

    def common(self) -> list[Row]:
        """Return what most reports tell in a whole sentence and no two sources surely: the most told first.

        Nothing of which they differ, be it a later number or a rounded one.
        """
        alike = (f for f in [*self.perhaps(), *self.single()] if all(map(is_loose, self.disputes_of(f["id"]))))
        told = [f for f in alike if is_whole(f)]
        most = [f for f in told if 2 * len(f["told_by"]) > len(self.articles) > 1]
        return sorted(most, key=lambda f: -len(f["told_by"]))

    def told_with(self, fact_id: str) -> list[str]:
        """Return the handles of the facts that are left out of the lists because this one tells them."""
        return self._with.get(fact_id, [])

    @cached_property
    def told_under(self) -> Mapping[str, str]:
        """The fact that tells each fact, by id: most tell themselves."""
        disputed = self.standing("disputed")
        agreed = told_under(sorted(self.standing("corroborated"), key=lambda f: not is_firm(f)), disputed)
        beside = [self.facts[f] for f, teller in agreed.items() if f == teller]
        single = told_under(self.standing("single-source"), disputed, beside)
        return {f["id"]: f["id"] for f in disputed} | agreed | single | self._told_at_a_glance(single)

    @cached_property
    def main_fact(self) -> str:
        """The id of the fact that the glance tells, or ""."""
        what = self.dossier["story"]["main"]["what"]
        return self.fact_of.get(what["claims"][0], "") if what and what["claims"] else ""

    def disputes_of(self, fact_id: str) -> list[Row]:
        """Return the disputes over a fact."""
        return self._disputes.get(fact_id, [])

    @cached_property
    def called(self) -> Mapping[str, str]:
        """What an outlet that is its own origin is called elsewhere on the page, by its name and its address."""
        rows = reversed([*self.articles.values()])
        return {name: outlet_name(a) for a in rows for name in (a["uri"], a["outlet"]) if name}

    @cached_property
    def source_of(self) -> Mapping[str, str]:
        """The origin that a claim's own article names for it, by the claim: one that speaks for itself has none."""
        roots = (r for f in self.facts.values() for r in named_roots(f))
        shown = ((c, r["name"]) for r in roots for c in shown_in(r))
        return {c: name for c, name in shown if self.claims[c]["voice"] != "own"}

    def _told_at_a_glance(self, single: Iterable[str]) -> dict[str, str]:
        """Of the facts on one source's word those that the glance tells in other words than its fact's statement."""
        if not self.main_fact:
            return {}
        what = _worded(self.dossier["story"]["main"]["what"]["text"])
        return {f: self.main_fact for f in single if f != self.main_fact and _words(self.facts[f]) in what}

    def _told(self, standing: str) -> list[Row]:
        """The facts that stand so and tell themselves; what is told in no sentence of its own comes last."""
        own = [f for f in self.standing(standing) if self.told_under[f["id"]] == f["id"]]
        return sorted(own, key=lambda f: not is_whole(f))

    @cached_property
    def _with(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for fact, teller in self.told_under.items():
            if fact != teller:
                found.setdefault(teller, []).append(self.handle[fact])
        return found

    @cached_property
    def _disputes(self) -> Mapping[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for dispute in self.dossier["disputes"]:
            found.setdefault(dispute.get("fact") or "", []).append(dispute)
        return found


def is_loose(dispute: Row) -> bool:
    """Whether a dispute may be no difference at all: of use to browse only."""
    is_description = dispute["reading"] == "scope" and dispute["kind"] in DESCRIPTIONS
    return bool(dispute.get("loose", is_description))  # older records do not say it


def is_whole(fact: Row) -> bool:
    """Whether a fact is stated in a sentence of its own; older records do not say it."""
    return bool(fact.get("whole", True))


def is_firm(fact: Row) -> bool:
    """Whether two of the sources that agree on a fact surely tell what it is stated to be, which is a sentence."""
    return is_whole(fact) and len(agreeing_firmly(fact)) > 1


def agreeing_firmly(fact: Row) -> list[Row]:
    """Return the origins known by name that surely tell what the fact is stated to be."""
    return [r for r in named_roots(fact) if not r.get("against") and r.get("nearness", 1.0) >= FIRM]


def told_under(facts: Iterable[Row], disputed: Iterable[Row] = (), agreed: Iterable[Row] = ()) -> dict[str, str]:
    """Return by id which fact tells each: itself, unless its statement is told already.

    It is where a fact before it holds it or is held by it (a clause and the clause within it), where it holds what is
    disputed (what is told under a dispute is not told again as agreed), and where what is agreed holds it.
    """
    own: list[tuple[str, str]] = []
    contested, beside = ([(_words(f), f["id"]) for f in rows] for rows in (disputed, agreed))
    teller: dict[str, str] = {}
    for fact in facts:
        words, fact_id = _words(fact), fact["id"]
        tellers = chain(
            (other for said, other in own if words in said or said in words),
            (other for said, other in contested if said in words),
            (other for said, other in beside if words in said),
        )
        teller[fact_id] = next(tellers, fact_id)
        if teller[fact_id] == fact_id:
            own.append((words, fact_id))
    return teller


def _words(fact: Row) -> str:
    return _worded(fact["statement"])


def _worded(text: str) -> str:
    """A text's words in small letters, each between blanks, without what stands in brackets."""
    return f" {' '.join(WORD.findall(IN_BRACKETS.sub('', text).casefold()))} "


def view_of(dossier: Row) -> View:
    """Look a dossier's rows up by id."""
    facts = {f["id"]: f for f in dossier["facts"]}
    handle = {f: f"F{n}" for n, f in enumerate(facts, 1)}
    handle |= {d["id"]: f"D{n}" for n, d in enumerate(dossier["disputes"], 1)}
    return View(
        dossier=dossier,
        articles={a["id"]: a for a in dossier["articles"]},
        outlet=outlet_names(dossier["articles"]),
        claims={c["id"]: c for c in dossier["claims"]},
        facts=facts,
        actors={a["id"]: a for a in dossier["actors"]},
        handle=handle,
        fact_of={c["id"]: c["fact"] for c in dossier["claims"]},
    )


def outlet_names(articles: Sequence[Row]) -> dict[str, str]:
    """Name every article by its outlet; two of one outlet by their dates, else by their order."""
    alike: dict[str, list[Row]] = {}
    for article in articles:
        alike.setdefault(outlet_name(article), []).append(article)
    named = {}
    for name, same in alike.items():
        days = [date_words(a["published"], short=True) if a["published"] else "" for a in same]
        is_by_day = all(days) and len(set(days)) == len(days)
        for number, (article, day) in enumerate(zip(same, days, strict=True), 1):
            more = "" if len(same) == 1 else f" {day}" if is_by_day else f" ({number})"
            named[article["id"]] = name + more
    return {a["id"]: named[a["id"]] for a in articles}


def outlet_name(article: Row) -> str:
    """Name an article by its outlet, else by its address's host, else by its file."""
    name = article["outlet"] or host(article["uri"]) or PurePosixPath(article["uri"]).stem
    name = name.removeprefix("www.") if "." in name else name
    return name if len(name) <= LONGEST_OUTLET else name[: LONGEST_OUTLET - 1].rstrip(" ._-") + "…"


def host(uri: str) -> str:
    """Return the host of an address, "" where there is none or it cannot be read ("http://[")."""
    try:
        return urlsplit(uri).hostname or ""
    except ValueError:
        return ""


def listed(names: Sequence[str], most: int = 3) -> str:
    """Join names in words: "A", "A and B", "A, B and C", "A, B and 4 more"."""
    if len(names) > most:
        shown = max(1, most - 1)
        return f"{', '.join(names[:shown])} and {len(names) - shown} more"
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def counted(number: int, noun: str, plural: str = "") -> str:
    """Join a number and its noun: "1 report", "3 reports"."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def whose_word(claim: Row) -> str:
    """Say on whose word a claim rests: the innermost source first, then who passed it on."""
    names = [s["text"] for s in claim["sources"] if s["text"]]
    if not names:
        return OWN_VOICE if claim["voice"] == "own" else "a source it does not name"
    first, *others = dict.fromkeys(reversed(names))
    return f"{first}, via {listed(others)}" if others else first


def named_roots(fact: Row) -> list[Row]:
    """Return the origins of a fact that are known by name: only those count as independent."""
    return [r for r in fact["roots"] if r["name"] not in ("", UNATTRIBUTED)]


def telling_roots(fact: Row) -> list[Row]:
    """Return the origins known by name that may tell what the fact is stated to be, or contradict it.

    All of them where it is disputed, for each may have its own version; the nearest where none may tell it.
    """
    named = named_roots(fact)
    told = [r for r in named if r.get("against") or r.get("nearness", 1.0) >= LEAST_NEARNESS]
    if fact.get("standing") == "disputed":
        return named
    return told or sorted(named, key=lambda r: -r.get("nearness", 1.0))[:1]


def agreeing(roots: Sequence[Row]) -> int:
    """Return how many origins known by name agree: those that say so, or, if they are more, those that contradict."""
    named = named_roots({"roots": roots})
    against = sum(bool(r.get("against")) for r in named)
    return max(against, len(named) - against)


def is_same_value(one: Row, other: Row) -> bool:
    """Whether two figures say the same of the same thing."""
    return all(one[k] == other[k] for k in ("measure", "low", "high"))


def support_words(view: View, fact: Row) -> str:
    """Say on how many independent sources a fact rests: "3 independent sources", "4 reports, one source".

    Where fewer than all reports that tell it name its one source, it says in how many it is named.
    """
    named, reports = telling_roots(fact), len(fact["told_by"])
    if len(named) > 1:
        if agreeing(named) < len(named):
            return f"{len(named)} sources, who differ"
        return f"{'' if is_firm(fact) else 'perhaps '}{len(named)} independent sources"
    source = "one source" if named else "no source named"
    naming = len(view.outlets(shown_in(named[0]))) if named else reports
    told = f"{source} (named in {naming})" if naming < reports else source
    return f"{reports_words(view, reports)}, {told}" if reports > 1 else source.capitalize()


def reports_words(view: View, number: int) -> str:
    """Count reports, and say so where they are all that the story has: "3 reports", "both reports", "all 5 reports"."""
    if number < 2 or number < len(view.articles):
        return counted(number, "report")
    return "both reports" if number == 2 else f"all {number} reports"


def report_days(articles: Collection[Row]) -> str:
    """Say on which days reports came out, as far as they tell: "5–6 May 2031", "5 May 2031, 2 undated", "undated"."""
    dated = [bool(a["published"]) and a["published_by"] in WRITTEN_BY for a in articles]
    days = sorted(a["published"][:DAY] for a, is_known in zip(articles, dated, strict=True) if is_known)
    if not days:
        return "undated"
    left = len(dated) - len(days)
    return period_words(days[0], days[-1]) + (f", {left} undated" if left else "")


def root_words(view: View, root: Row) -> str:
    """Name an origin; an outlet that is its own origin by the name it has elsewhere on the page."""
    return view.called.get(root["name"]) or str(root["name"])


def interest_words(root: Row) -> str:
    """Say whether a source contradicts the fact, speaks of itself or of its adversary; "" where none of these.

    A source may be a person or a body: the words fit both.
    """
    interest = {"own": "about self", "adversary": "about an adversary"}.get(root.get("interest") or "", "")
    return "contradicts it" if root.get("against") else interest


def source_words(view: View, root: Row) -> str:
    """Name an origin and say whether it speaks of itself or of its adversary."""
    interest = interest_words(root)
    return f"{root_words(view, root)} ({interest})" if interest else root_words(view, root)


def is_dated_as_stated(view: View, fact: Row, claims: Iterable[str]) -> bool:
    """Whether the claims that date a fact are in the words that state it: else these may tell of another time."""
    best = view.claims.get(fact.get("best") or "")
    if best is None:
        return True
    dating = [view.claims[c] for c in claims]
    return any(
        c["article"] == best["article"] and c["start"] < best["stop"] and best["start"] < c["stop"] for c in dating
    )


def turns(view: View) -> list[Row]:
    """Return what changed in what was told already, and the first telling of the most central fact."""
    first = next(iter(view.facts), "")
    return [c for c in view.dossier.get("changes", ()) if c["kind"] != "fact" or c["fact"] == first]


def words_of(view: View, claim_ids: Iterable[str], fact: Row | None = None) -> list[str]:
    """Name everyone on whose word the claims rest, each once; with the fact, also who speaks of itself in it.

    One source is one, by the name that its first claim here gives it: "the coast guard" is not told beside "the guard".
    """
    marks = {c: w for r in (fact["roots"] if fact else ()) if (w := interest_words(r)) for c in shown_in(r)}
    named: dict[str, str] = {}
    for c in claim_ids:
        whose = whose_word(view.claims[c])
        named.setdefault(view.source_of.get(c, whose), f"{whose} ({marks[c]})" if c in marks else whose)
    return list(dict.fromkeys(named.values()))


def shown_in(root: Row) -> list[str]:
    """Return the claims whose own article says that they are this origin's word; all where nothing else is recorded."""
    basis = zip(root["claims"], root.get("basis", ()), strict=False)
    return [claim for claim, how in basis if how in SHOWN] or list(root["claims"])


def date_words(iso: str | None, *, short: bool = False) -> str:
    """Write an ISO date, cut at any precision, in words: "29 June 2025", "June 2025", "29 Jun"."""
    found = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?", iso or "")
    if found is None:
        return iso or ""
    year, month, day, clock = found.groups()
    if month is None or not 1 <= int(month) <= 12:
        return year
    name = MONTHS[int(month) - 1]
    if short:
        return f"{int(day)} {name[:3]}" if day else f"{name[:3]} {year}"
    words = f"{int(day)} {name} {year}" if day else f"{name} {year}"
    return f"{words}, {clock}" if clock and clock != "00:00" else words


def dated(words: str) -> str:
    """Words with their dates as people write them: an answer of a dispute is a date as the record keeps it."""
    return ISO.sub(lambda found: date_words(found.group()), words)


def period_words(start: str | None, stop: str | None) -> str:
    """Write a period in words, what both ends share once: "27–29 June 2025"."""
    first, last = date_words(start), date_words(stop)
    if not first or not last or first == last:
        return first or last
    if start and stop and len(start) == len(stop) == 10 and start[:7] == stop[:7]:
        return f"{first.split()[0]}–{last}"
    if start and stop and start[:4] == stop[:4] and min(len(start), len(stop)) >= 7:
        first = first.removesuffix(f" {start[:4]}")
    return f"{first} – {last}"


def number_words(low: float | None, high: float | None, hedge: str = "exact") -> str:
    """Write a figure's range: "38", "at least 38", "at most 38", "30 to 40", "several", "an unstated number of"."""
    if hedge == "vague":
        return next((word for bound, word in VAGUE if (low or 0) >= bound), "some")
    if low is None and high is None:
        return "an unstated number of"
    if high is None:
        return f"at least {digits(low)}"
    if low is None:
        return f"at most {digits(high)}"
    return digits(low) if low == high else f"{digits(low)} to {digits(high)}"


def digits(number: float | None) -> str:
    """Write a number, from ten thousand up with its thousands set apart: 2031 may be a year, 12,000 is none."""
    if number is None:
        return ""
    return f"{number:,.0f}" if number >= 10_000 else f"{number:.4g}" if number % 1 else f"{number:.0f}"


def figure_words(figure: Row) -> str:
    """Write a figure with what it counts: "at least 38 killed", "1,000,000 USD aid", "15 percent turnout"."""
    number = number_words(figure["low"], figure["high"], figure.get("hedge", "exact"))
    measure = str(figure["measure"]).replace("_", " ")
    unit = str(figure.get("unit") or "")
    unit = unit.split(":")[-1] if ":" in unit else "" if unit in ("people", measure) else unit
    if not unit and number not in ("1", "one") and not AFTER_THE_NUMBER.search(measure):
        measure = plural(measure)
    return " ".join(filter(None, [number, unit, measure]))


def by_words(cell: Row) -> str:
    """Say who put a cell of the glance right: "(put right by Ada)"; "" where it is as it was read."""
    return f"(put right by {cell['by']})" if cell.get("by") else ""


def day_words(main: Row) -> str:
    """Say when it was: the date, else the day of the week that undated reports name; "" where neither is told."""
    if main["when"]:
        return period_words(main["when"]["from"], main["when"]["to"])
    return f"{main['weekday']['text']} (date not known)" if main.get("weekday") else ""


def place_words(where: Row) -> str:
    """Name a place with its country's code, where the country is not the place itself."""
    country = where.get("country")
    return f"{where['name']} ({country})" if country and where.get("precision") != "country" else where["name"]
