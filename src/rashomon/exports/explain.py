"""Stored dossiers + an id → everything the record holds on that one thing: the exact words, and why it says so."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from rich.text import Text

from rashomon.exports import view as show
from rashomon.exports.layout import console_of, lay, rule, written
from rashomon.exports.lines import AGREED, DISPUTED, QUIET, READINGS, SILENCES, SINGLE, STRONG, Line, plain
from rashomon.exports.stored import Stored
from rashomon.exports.things import Found
from rashomon.exports.view import Row, View
from rashomon.language.sentences import sentence_case, shortened

EVERY_LINE = 10_000
COLOURS = {"corroborated": AGREED, "disputed": DISPUTED, "single-source": SINGLE}
DATED_BY = {
    "input": "as the input says",
    "page": "as its page says",
    "text": "as its text says",
    "file": "as its file is dated, which is mostly the day of a copy",
    "unknown": "no date is known",
}
BASIS = {
    "named": ("shown", "its own words name the source"),
    "quoted": ("shown", "it lies in words that the article gives as the source’s"),
    "follows": ("inferred", "the sentence before is the source’s word, and nobody else is known to have told this"),
    "own": ("shown", "the outlet is itself the source"),
    "carried": ("inferred", "it names only the medium that passed the word on"),
    "nearby": ("assumed", "its article names the source where it tells this again"),
    "copied": ("inferred", "its words were copied from an article that names the source"),
    "adopted": ("assumed", "its article names nobody; others have it from this source"),
    "beside": ("assumed", "it names one who says little of this, or only doubts, asks or plans; counted here"),
    "nobody": ("open", "no source is named"),
}
"""How a claim leads to its root, and how sure that is."""


def explain(found: Found, width: int = 80, *, colour: bool = False) -> str:
    """Write the evidence and the reasons for a terminal `width` cells wide."""
    page = Page(found.stored)
    console = console_of(width, colour=colour)
    lines: list[Text] = []
    for n, section in enumerate(page.of(found)):
        lines += [Text()] if n else []
        lines.append(rule(plain(section.title), section.note, section.style, console))
        lines += lay(section.lines, console)
    return written(console, lines)


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of an explanation."""

    title: str
    lines: list[Line]
    note: str = ""
    style: str = STRONG


def line(words: str, label: str = "", style: str = "") -> Line:
    """Write words on as many lines as they need."""
    return Line(label, Text(plain(words), style), EVERY_LINE)


def quoted(words: str) -> Line:
    """Write evidence."""
    return line(f"“{words}”" if words else "(the text is not beside the dossier)", "  ", STRONG)


def aside(words: str) -> Line:
    """Write what is said about the evidence above it."""
    return line(words, " " * 6, QUIET)


def voice_words(claim: Row) -> str:
    """Say whose word a claim is."""
    return "in the outlet’s own voice" if claim["voice"] == "own" else f"on the word of {show.whose_word(claim)}"


@dataclass(frozen=True, slots=True)
class Page:
    """Writes explanations from one dossier."""

    stored: Stored

    @property
    def view(self) -> View:
        """The dossier's rows by id."""
        return self.stored.view

    def of(self, found: Found) -> list[Section]:
        """Return the sections on one thing; those with nothing in them are left out."""
        write: dict[str, Callable[[Row], Iterable[Section]]] = {
            "fact": self.fact,
            "dispute": self.dispute,
            "root": self.root,
            "claim": self.claim,
            "quote": self.quote,
            "actor": self.actor,
            "date": self.date,
            "article": self.article,
        }
        first, *others = write[found.kind](found.row)
        return [replace(first, title=found.title()), *(s for s in others if s.lines)]

    # --- pieces -------------------------------------------------------------------------------------------------------

    def place(self, row: Row) -> str:
        """Say where a span stands."""
        article = self.view.articles[row["article"]]
        date = show.date_words(article["published"])
        return " · ".join(filter(None, [f"{self.view.outlet[row['article']]} {row['start']}–{row['stop']}", date]))

    def evidence(self, claim: Row, *notes: str) -> list[Line]:
        """Write a claim's words, where they stand, and what is to be said of them."""
        manner = ", ".join(filter(None, [claim["stance"], "negated" if claim.get("negated") else ""]))
        place = f"{self.place(claim)} · claim {claim['id']} · {manner}"
        return [quoted(self.stored.words(claim)), aside(place), *(aside(n) for n in notes if n)]

    def step(self, claim: Row, basis: str) -> list[str]:
        """Say how a claim leads to its root: every named source with the words that name it, then how sure that is."""
        sources = claim["sources"] or (self.sources_before(claim) if basis == "follows" else [])
        chain = [f"← {s['text'] or 'a source it does not name'} {self.naming(claim['article'], s)}" for s in sources]
        sure, why = BASIS.get(basis, ("open", "how it leads here is not recorded"))
        return [*chain, f"{sure}: {why}"]

    def sources_before(self, claim: Row) -> list[Row]:
        """Give the sources of the last claim that ends before this one and names some."""
        spoken = [
            c
            for c in self.view.claims.values()
            if c["article"] == claim["article"] and c["stop"] <= claim["start"] and c["sources"]
        ]
        return list(max(spoken, key=lambda c: (c["stop"], -c["start"], c["id"]))["sources"]) if spoken else []

    def naming(self, article: str, source: Row) -> str:
        """Give the words of an article that name a source or give a figure, and where they stand."""
        row = {"article": article, "start": source["start"], "stop": source["stop"]}
        words = self.stored.words(row)
        return f"(“{words}” {row['start']}–{row['stop']})" if words else "(not named in these words)"

    def changes(self, wanted: Callable[[Row], bool]) -> Section:
        """Tell how the record changed."""
        lines = []
        for change in filter(wanted, self.view.dossier.get("changes", ())):
            lines.append(line(f"{show.date_words(change['at'])}: {change['text']}", "  "))
            lines.append(aside(f"in {show.listed(self.view.outlets(change['claims']), 4)}"))
        return Section("HOW IT CHANGED", lines)

    # --- one thing each -----------------------------------------------------------------------------------------------

    def fact(self, fact: Row) -> Iterator[Section]:
        """On whose word a fact rests, why its tellings are one fact, and who does not tell it."""
        happened, claims = fact.get("happened"), [self.view.claims[c] for c in fact["claims"]]
        times = [f"known by {show.date_words(fact['known_from'])}" if fact.get("known_from") else ""]
        times += [f"happened {show.period_words(happened['from'], happened['to'])}" if happened else ""]
        facts = [line(fact["statement"], "", STRONG), line(fact["question"]), line(show.support_words(self.view, fact))]
        known = [line(", ".join(filter(None, times)), "", QUIET)] if any(times) else []
        yield Section("", [*facts, *known], fact["standing"], COLOURS.get(fact["standing"], STRONG))
        yield Section("WHOSE WORD", [x for n, r in enumerate(fact["roots"], 1) for x in self.root_lines(fact, r, n)])
        reasons = list(fact.get("reasons", ())) + [""] * len(claims)
        yield Section(
            "WHY THESE TELLINGS ARE ONE FACT",
            [x for n, c in enumerate(claims) for x in self.evidence(c, self.joined(fact, n, reasons[n]))],
            str(len(claims)),
        )
        values = [
            line(f"{show.figure_words(g)} — {show.listed(self.view.outlets(g['claims']), 6)}", "  ")
            for g in fact["figures"]
        ]
        yield Section("FIGURES", values)
        yield Section("DIFFERENCES OVER IT", [self.pointer(d) for d in self.view.disputes_of(fact["id"])])
        yield Section("WHO DOES NOT TELL IT", self.silent(fact))
        yield self.changes(lambda c: c["fact"] == fact["id"])

    def joined(self, fact: Row, n: int, reason: str) -> str:
        """Say why a telling was joined, and to which other."""
        nearest = fact.get("nearest") or []
        other = self.view.claims.get(nearest[n] or "") if n < len(nearest) else None
        beside = f"; likest to claim {other['id']} in {self.view.outlet[other['article']]}" if other else ""
        return f"{reason}{beside}"

    def silent(self, fact: Row) -> list[Line]:
        """Say who does not tell a fact and how to take it."""
        lines = []
        for why in dict.fromkeys(u["why"] for u in fact["untold_by"]):
            outlets = [self.view.outlet[u["article"]] for u in fact["untold_by"] if u["why"] == why]
            words = {"silent": "silent, though they had room"}.get(why, SILENCES.get(why, why).removesuffix(" for"))
            lines.append(line(f"{words}: {show.listed(outlets, 12)}", "  "))
        return lines

    def root_lines(self, fact: Row, root: Row, n: int) -> list[Line]:
        """Name an origin with its reasons and how many claims lead to it in which way."""
        ways: dict[str, int] = {}
        for basis in root.get("basis", ()):
            ways[basis] = ways.get(basis, 0) + 1
        counts = [
            f"{show.counted(k, 'claim')} {BASIS.get(b, ('open', ''))[0]} ({b or 'not recorded'})"
            for b, k in ways.items()
        ]
        name = show.root_words(self.view, root)
        return [
            line(name, f"  [{self.view.handle.get(fact['id'], 'F')}.{n}] ", STRONG),
            *(aside(w) for w in (root.get("reason"), *_relation(root)) if w),
            *([aside(", ".join(counts))] if counts else []),
        ]

    def root(self, root: Row) -> Iterator[Section]:
        """Why a source is one origin, and the way from every claim to it."""
        fact = self.view.facts[root["fact"]]
        actor = self.view.actors.get(root["actor"] or "")
        lines = [
            line(root["name"], "", STRONG),
            line(f"an origin of [{self.view.handle[fact['id']]}] {fact['statement']}"),
        ]
        lines += [line(f"actor {actor['id']}: {actor['name']}, {actor['kind']}", "", QUIET)] if actor else []
        yield Section("", lines)
        yield Section("WHY ONE ORIGIN", [line(r, "  ") for r in root.get("reason", "").split("; ") if r])
        yield Section("WHAT IT IS TO IT", [line(w, "  ") for w in _relation(root) if w])
        basis = dict(zip(root["claims"], root.get("basis", ()), strict=False))
        claims = [self.view.claims[c] for c in root["claims"]]
        yield Section(
            "THE WAY FROM EACH CLAIM",
            [x for c in claims for x in self.evidence(c, *self.step(c, basis.get(c["id"], "")))],
            str(len(claims)),
        )

    def claim(self, claim: Row) -> Iterator[Section]:
        """A claim's words, whose word it is, why it tells its facts and what it holds."""
        yield Section("", self.evidence(claim, voice_words(claim)))
        told = [f for f in self.view.facts.values() if claim["id"] in f["claims"]]
        told.sort(key=lambda f: f["id"] != claim["fact"])
        for fact in told:
            n, reasons = fact["claims"].index(claim["id"]), fact.get("reasons", ())
            why = self.joined(fact, n, reasons[n] if n < len(reasons) else "")
            yield Section("WHY IT TELLS THIS FACT", [self.fact_pointer(fact), aside(why)])
            ways: list[Line] = []
            for n, root in enumerate(fact["roots"], 1):
                if claim["id"] in root["claims"]:
                    basis = dict(zip(root["claims"], root.get("basis", ()), strict=False)).get(claim["id"], "")
                    ways += [line(w, "  ") for w in self.step(claim, basis)]
                    ways += self.root_lines(fact, {**root, "basis": ()}, n)
            yield Section("WHOSE WORD", ways)
        figures = [f"{show.figure_words(f)} {self.naming(claim['article'], f)}" for f in claim["figures"]]
        yield Section("FIGURES", [line(words, "  ") for words in figures])
        time = next(
            (t for t in self.view.dossier["times"] if claim["when"] and t["id"] == claim["when"].get("time")), None
        )
        yield Section("DATE", self.time_lines(time) if time else [])
        sides = [d for d in self.view.dossier["disputes"] if any(claim["id"] in p["claims"] for p in d["positions"])]
        yield Section("DIFFERENCES IT TAKES A SIDE IN", [self.pointer(d) for d in sides])

    def fact_pointer(self, fact: Row) -> Line:
        """Name a fact."""
        return line(sentence_case(fact["statement"]), f"  [{self.view.handle[fact['id']]}] ")

    def pointer(self, dispute: Row) -> Line:
        """Name a dispute."""
        reading = READINGS.get(dispute["reading"], dispute["reading"])
        return line(f"{dispute['question']} ({dispute['kind']}: {reading})", f"  [{self.view.handle[dispute['id']]}] ")

    def dispute(self, dispute: Row) -> Iterator[Section]:
        """Why accounts are read as they are, and the words of every side."""
        reading = READINGS.get(dispute["reading"], dispute["reading"])
        style = DISPUTED if dispute["reading"] == "conflict" else STRONG
        yield Section("", [line(dispute["question"], "", STRONG), line(f"{dispute['kind']}: {reading}")], "", style)
        yield Section("WHY THIS READING", [line(dispute["because"], "  ")])
        for n, position in enumerate(dispute["positions"], 1):
            claims = [self.view.claims[c] for c in position["claims"]]
            lines = [x for c in claims for x in self.evidence(c, voice_words(c))]
            yield Section(f"ANSWER {n}: {shortened(position['value'], 50)}", lines)
        fact = self.view.facts.get(dispute.get("fact") or "")
        yield Section("THE FACT IT IS ABOUT", [self.fact_pointer(fact)] if fact else [])
        yield self.changes(lambda c: c["dispute"] == dispute["id"])

    def quote(self, quote: Row) -> Iterator[Section]:
        """A quotation, who speaks it by which words, and who else gives it."""
        actor = self.view.actors.get(quote["speaker"] or "")
        speaker = actor["name"] if actor else quote["speaker_text"] or "nobody whom the article names"
        yield Section("", [quoted(self.stored.words(quote)), aside(f"{self.place(quote)} · {quote['kind']}")])
        source = {"start": quote.get("speaker_start", -1), "stop": quote.get("speaker_stop", -1)}
        lines = [line(f"{speaker} {self.naming(quote['article'], source)}", "  ")]
        lines += [aside(f"actor {actor['id']}; {w}") for w in actor.get("reasons", ())[:1]] if actor else []
        lines += [aside(f"passed on by {show.listed(quote['via'], 6)}")] if quote["via"] else []
        yield Section("WHO SPEAKS", lines)
        group = quote["group"]
        same = [q for q in self.view.dossier["quotes"] if group and q["group"] == group and q["id"] != quote["id"]]
        yield Section(
            "THE SAME WORDS ELSEWHERE",
            [x for q in same for x in (quoted(self.stored.words(q)), aside(f"{self.place(q)} · quote {q['id']}"))],
        )

    def actor(self, actor: Row) -> Iterator[Section]:
        """Why the names are one actor, and every mention."""
        what = ", ".join(filter(None, [actor["kind"], actor["country"] or "", *actor["roles"]]))
        yield Section(
            "", [line(actor["name"], "", STRONG), line(what), *(line(x, "", QUIET) for x in actor.get("links", ()))]
        )
        names = [line(name, "  ") for name in actor.get("names", ())]
        yield Section("NAMES", names)
        reasons = actor.get("reasons", ()) or ["named in one way only"]
        yield Section("WHY THEY ARE ONE", [line(r, "  ") for r in dict.fromkeys(reasons)])
        lines = []
        for article in dict.fromkeys(m["article"] for m in actor["mentions"]):
            here = [m for m in actor["mentions"] if m["article"] == article]
            spans = [f"“{self.stored.words(m)}” {m['start']}–{m['stop']}" for m in here]
            lines.append(line(", ".join(spans), f"  {self.view.outlet[article]}: "))
        yield Section("MENTIONS", lines, str(len(actor["mentions"])))

    def time_lines(self, time: Row) -> list[Line]:
        """Write a date as its article words it, and against what it was resolved."""
        article = self.view.articles[time["article"]]
        came_out = show.date_words(article["published"]) or "no day"
        return [
            quoted(self.stored.words(time)),
            aside(f"{self.place(time)} · date {time['id']}"),
            line(f"{show.period_words(time['from'], time['to'])} ({time['precision']})", "  "),
            line(time["method"], "  "),
            aside(
                f"the article came out on {came_out}, {DATED_BY.get(article['published_by'], article['published_by'])}"
            ),
        ]

    def date(self, time: Row) -> Iterator[Section]:
        """A date's words, against what it was resolved, and what it dates."""
        yield Section("", self.time_lines(time))
        claims = [c for c in self.view.claims.values() if c["when"] and c["when"].get("time") == time["id"]]
        yield Section("WHAT IT DATES", [x for c in claims for x in self.evidence(c)])

    def article(self, article: Row) -> Iterator[Section]:
        """When an article came out and how that is known, why it is in this story, and what it took from others."""
        dated = DATED_BY.get(article["published_by"], article["published_by"])
        date = show.date_words(article["published"])
        head = [line(article["title"] or self.view.outlet[article["id"]], "", STRONG), line(article["uri"])]
        yield Section("", [*head, line(", ".join(filter(None, [date, dated])))])
        yield Section("WHY IN THIS STORY", [line(article["why_here"], "  ")] if article.get("why_here") else [])
        lines: list[Line] = []
        for copy in self.view.dossier["copies"]:
            if copy["article"] == article["id"]:
                of = self.view.outlet.get(copy["of"], copy["of"])
                lines.append(line(f"as in {of}: {copy.get('reason', '')}", "  "))
                for span in copy["spans"]:
                    row: dict[str, Any] = {**span, "article": article["id"]}
                    lines += [quoted(self.stored.words(row)), aside(f"{span['start']}–{span['stop']}")]
        yield Section("WHAT STANDS ELSEWHERE TOO", lines)
        told = [f for f in self.view.facts.values() if article["id"] in f["told_by"]]
        first = [f for f in told if f["told_by"] == [article["id"]]]
        yield Section(
            "WHAT IT ALONE TELLS", [self.fact_pointer(f) for f in first], f"{len(first)} of {len(told)} facts"
        )


def _relation(root: Row) -> list[str]:
    """What a source is to the fact: whether it contradicts it, is at issue in it, and how near to it its word is."""
    nearness = root.get("nearness", 1.0)
    sure = "" if nearness >= show.FIRM else ": perhaps it tells something else"
    near = f"{nearness:.2f} near what the fact is stated to be{sure}" if nearness < 1 else ""
    return [show.interest_words(root), root.get("interest_reason") or "", near]
