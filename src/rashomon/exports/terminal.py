"""Dossier → a screen of text: what is agreed, what is disputed and on whose word, for someone in a hurry."""

import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from rashomon.exports import view as show
from rashomon.exports.view import Row, View

AGREED, DISPUTED, SINGLE, QUIET, STRONG = "green", "red", "blue", "dim", "bold"
SCREEN = 24  # lines: the glance, the top of what is agreed and of what is disputed must be seen without scrolling
MORE = 8  # items of each kind after the first screen; the page has all of them
MARGIN = 6  # cells: the column of the handles
PAGE = "report.html"
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
READINGS = {
    "conflict": "accounts conflict",
    "update": "later reports differ",
    "scope": "not the same question",
    "rounding": "rounded differently",
}
SILENCES = {"silent": "silent on", "published-before": "came out before", "no-room": "too short for"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line before it is laid: a label for the margin, its words, and after how many lines it is cut."""

    label: str
    text: Text
    most: int = 2
    style: str = ""


def render(dossier: Mapping[str, Any], width: int = 80, *, colour: bool = False) -> str:
    """Write the dossier for a terminal `width` cells wide; ANSI colours only with `colour`.

    Control characters and direction marks of the articles are taken out: a text must not steer the reader's terminal.
    """
    out = io.StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        _environ={},
    )
    for line in Screen(show.view_of(dossier), console).lines():
        console.print(line, soft_wrap=True)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


@dataclass(frozen=True)
class Screen:
    """One dossier on one console."""

    view: View
    console: Console

    def lines(self) -> Iterator[Text]:
        """Yield the first screen, then the rest in the same order."""
        agreed, disputes = self.view.standing("corroborated"), list(self.view.dossier["disputes"])
        agreed = [f for f in agreed if f["id"] != main_fact(self.view)]  # the glance tells it already
        top = self.lay([*head(self.view), *glance(self.view)])
        yield from top
        room = SCREEN - len(top) - 2
        shown, first = self.fitting(agreed, fact_lines, room * 2 // 5 if disputes else room)
        yield self.rule("AGREED", agreed_words(self.view.standing("corroborated")), AGREED)
        yield from first
        contested, then = self.fitting(disputes, short_dispute_lines, room - len(first))
        yield self.rule("DISPUTED", disputed_words(disputes), DISPUTED)
        yield from then
        yield from self.section("MORE AGREED", agreed[shown:], fact_lines, AGREED)
        yield from self.section("MORE DISPUTED", disputes[contested:], dispute_lines, DISPUTED)
        yield from self.section("ONE ACCOUNT ONLY", self.view.standing("single-source"), single_lines, SINGLE)
        yield from self.section(
            "TIMELINE", central_dates(self.view), time_lines, STRONG, left_out=dates_left_out(self.view)
        )
        if len(self.view.articles) > 1:
            yield from self.section(
                "WHO LEAVES OUT WHAT", list(self.view.articles.values()), silence_lines, STRONG, most=40
            )

    def fitting(
        self, items: Sequence[Row], write: Callable[[View, Row], list[Line]], room: int
    ) -> tuple[int, list[Text]]:
        """Lay as many items as fit into `room` lines, at least one; return how many and their lines."""
        laid: list[Text] = []
        for number, item in enumerate(items):
            lines = self.lay(write(self.view, item))
            if number and len(laid) + len(lines) > room:
                return number, laid
            laid += lines
        return len(items), laid

    def section(
        self,
        title: str,
        items: Sequence[Row],
        write: Callable[[View, Row], list[Line]],
        style: str,
        *,
        most: int = MORE,
        left_out: int = 0,
    ) -> Iterator[Text]:
        """Yield a headed list of items, the number of those left out, and nothing where there are none."""
        if not items:
            return
        yield Text()
        left_out += max(0, len(items) - most)
        yield self.rule(title, str(min(len(items), most) + left_out), style)
        for item in items[:most]:
            yield from self.lay(write(self.view, item))
        if left_out:
            yield Text(f"{'':{MARGIN}}… {left_out} more in {PAGE}", QUIET)

    def lay(self, lines: Sequence[Line]) -> list[Text]:
        """Wrap lines beside the margin and cut the long ones."""
        laid = []
        for line in lines:
            label = f"{line.label:<{MARGIN}}" if line.label else ""
            indent = cell_len(label)
            room = max(10, self.console.width - indent)
            parts = list(line.text.wrap(self.console, room))
            kept = parts[: line.most]
            if len(parts) > line.most:
                kept[-1].rstrip()
                kept[-1].truncate(room - 1)
                kept[-1].append("…")
            for number, part in enumerate(kept):
                laid.append(Text.assemble((label if number == 0 else " " * indent, line.style), part))
        return laid

    def rule(self, title: str, note: str, style: str) -> Text:
        """Write a section's head across the screen."""
        head = Text.assemble((title, f"{STRONG} {style}"), (f"  {note} ", QUIET))
        return head.append("─" * max(0, self.console.width - head.cell_len), QUIET)


def plain(words: object) -> str:
    """Return words on one line, without anything that a terminal obeys."""
    return " ".join(UNSAFE.sub("", str(words)).split())


def head(view: View) -> list[Line]:
    """Write the headline, and how much was read of which days."""
    story = view.dossier["story"]
    outlets = {a["outlet"] for a in view.articles.values() if a["outlet"]}
    parts = [show.counted(len(view.articles), "report")]
    parts += [show.counted(len(outlets), "outlet")] if outlets else []
    parts += [show.period_words(story["from"], story["to"])] if story["from"] else []
    return [
        Line("", Text(plain(story["headline"]), STRONG)),
        Line("", Text(" · ".join(parts), QUIET), most=1),
    ]


def glance(view: View) -> list[Line]:
    """Write what, who, when, where, the figures and why, as far as they are told."""
    main = view.dossier["story"]["main"]
    rows: list[tuple[str, str, int]] = []
    if main["what"]:
        rows.append(("WHAT", main["what"]["text"], 2))
        fact = view.facts.get(main_fact(view))
        rows += [("", basis_words(view, fact), 1)] if fact else []
    parties = [main[p]["text"] for p in ("who", "whom") if main[p]]
    if parties:
        rows.append(("WHO", (" → " if main["who"] and main["whom"] else "").join(parties), 1))
    setting = [show.period_words(main["when"]["from"], main["when"]["to"])] if main["when"] else []
    setting += [show.place_words(main["where"])] if main["where"] else []
    if setting:
        rows.append(("WHEN" if main["when"] else "WHERE", " · ".join(setting), 1))
    if main["figures"]:
        rows.append(("COUNT", toll_words(view), 2))
    if main["why"]:
        rows.append(("WHY", main["why"]["text"], 1))
    return [Line(label or " ", Text(plain(words), "" if label else QUIET), most, QUIET) for label, words, most in rows]


def main_fact(view: View) -> str:
    """Return the id of the fact that the glance tells, or ""."""
    what = view.dossier["story"]["main"]["what"]
    return view.fact_of.get(what["claims"][0], "") if what and what["claims"] else ""


def toll_words(view: View) -> str:
    """Write the main figures; where accounts differ, every value with the number of reports that give it."""
    by_measure: dict[str, list[Row]] = {}
    for figure in view.dossier["story"]["main"]["figures"]:
        by_measure.setdefault(figure["measure"], []).append(figure)
    words = []
    for measure, figures in by_measure.items():
        if len(figures) == 1:
            words.append(show.figure_words(figures[0]))
            continue
        values = [f"{show.number_words(f['low'], f['high'])} ({reports_with(view, f)})" for f in figures[:3]]
        words.append(f"{measure}: {' or '.join(values)}")
    return " · ".join(words[:6])


def reports_with(view: View, figure: Row) -> str:
    """Say how many reports give a figure."""
    for row in view.facts[figure["fact"]]["figures"]:
        if all(row[k] == figure[k] for k in ("measure", "low", "high")):
            return show.counted(len(view.outlets(row["claims"])), "report")
    return "0 reports"


def agreed_words(facts: Sequence[Row]) -> str:
    """Say how many facts rest on two or more independent sources."""
    if not facts:
        return "nothing that two independent sources tell"
    return f"{show.counted(len(facts), 'fact')} from two or more independent sources"


def disputed_words(disputes: Sequence[Row]) -> str:
    """Say how many questions the accounts answer differently, and how many of them cannot both be so."""
    conflicts = sum(d["reading"] == "conflict" for d in disputes)
    if not disputes:
        return "no difference found between the accounts"
    return f"{show.counted(len(disputes), 'question')}, {show.counted(conflicts, 'conflict')}"


def basis_words(view: View, fact: Row) -> str:
    """Say on whose word a fact rests and which outlets carry it."""
    roots = [plain(show.root_words(view, r)) for r in fact["roots"]]
    outlets = [plain(o) for o in view.outlets(fact["claims"])]
    handle = f"[{view.handle[fact['id']]}] " if fact["id"] == main_fact(view) else ""
    if len(roots) > 1:
        return f"{handle}{len(roots)} sources: {show.listed(roots, 2)} — in {show.listed(outlets, 3)}"
    if len(outlets) > 1:
        return f"{handle}{len(outlets)} reports, one source: {show.listed(roots) or 'not named'} — in {show.listed(outlets, 3)}"
    return f"{handle}{show.listed(outlets)}, {word_words(roots, outlets)}"


def word_words(roots: Sequence[str], outlets: Sequence[str]) -> str:
    """Say whose word one report's fact is."""
    own = not roots or any(outlets and outlets[0].startswith(r) for r in roots)
    return "own voice" if own else f"on the word of {show.listed(roots, 2)}"


def fact_lines(view: View, fact: Row, style: str = AGREED) -> list[Line]:
    """Write a fact, on whose word it rests and in which outlets it stands."""
    return [
        Line(f"[{view.handle[fact['id']]}]", Text(plain(fact["statement"])), 2, style),
        Line(" ", Text(basis_words(view, fact), QUIET), 1),
    ]


def single_lines(view: View, fact: Row) -> list[Line]:
    """Write a fact that rests on one account."""
    return fact_lines(view, fact, SINGLE)


def dispute_lines(view: View, dispute: Row, most: int = 2) -> list[Line]:
    """Write a question with every answer, the outlets that give it and on whose word."""
    reading = READINGS.get(dispute["reading"], dispute["reading"])
    question = Text.assemble(plain(dispute["question"]), (f"  ({dispute['kind']}: {reading})", QUIET))
    lines = [Line(f"[{view.handle[dispute['id']]}]", question, most, DISPUTED)]
    for position in dispute["positions"]:
        words = plain(show.listed(show.words_of(view, position["claims"]), 2))
        outlets = plain(show.listed(view.outlets(position["claims"]), 3))
        told = Text.assemble((plain(position["value"]), STRONG), f" — {outlets}", (f" · {words}", QUIET))
        lines.append(Line("    • ", told, most))
    return lines


def short_dispute_lines(view: View, dispute: Row) -> list[Line]:
    """Write a dispute in one line for the question and one for each answer."""
    return dispute_lines(view, dispute, 1)


def central_dates(view: View) -> list[Row]:
    """Return the dates of the most central facts, in the order of time."""
    place = {f: n for n, f in enumerate(view.facts)}
    entries = view.dossier.get("timeline", [])
    kept = sorted(place[e["fact"]] for e in entries)[:MORE]
    return [e for e in entries if place[e["fact"]] in kept]


def dates_left_out(view: View) -> int:
    """Return how many dates the screen does not show."""
    return len(view.dossier.get("timeline", [])) - len(central_dates(view))


def time_lines(view: View, entry: Row) -> list[Line]:
    """Write one date of the timeline."""
    fact = view.facts[entry["fact"]]
    planned = " (planned)" if entry.get("stance") == "planned" else ""
    date = f"{show.period_words(entry['from'], entry['to'])}{planned}"
    return [Line(f"{date:<22}", Text(plain(f"[{view.handle[fact['id']]}] {fact['statement']}")), 2, STRONG)]


def silence_lines(view: View, article: Row) -> list[Line]:
    """Write what one report does not tell of the facts that two or more others do."""
    shared = [f for f in view.facts.values() if len(f["told_by"]) > 1]
    told = sum(article["id"] in f["told_by"] for f in shared)
    parts = [f"tells {told} of {len(shared)} shared facts"]
    for why, words in SILENCES.items():
        missing = [
            view.handle[f["id"]]
            for f in shared
            if any(u["article"] == article["id"] and u["why"] == why for u in f["untold_by"])
        ]
        parts += [f"{words} {show.listed(missing, 6)}"] if missing else []
    return [Line(f"{plain(view.outlet[article['id']]):<24} ", Text("; ".join(parts)), 3, STRONG)]
