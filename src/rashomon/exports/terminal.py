"""Dossier → a screen of text: what is agreed, what is disputed and on whose word, for someone in a hurry."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.text import Text

from rashomon.exports import view as show
from rashomon.exports.layout import console_of, lay, rule, written
from rashomon.exports.lines import (
    AGREED,
    DISPUTED,
    MARGIN,
    MORE,
    QUIET,
    SINGLE,
    STRONG,
    Line,
    agreed_words,
    central_dates,
    central_turns,
    dates_left_out,
    dispute_lines,
    disputed_words,
    fact_lines,
    glance,
    head,
    short_dispute_lines,
    silence_lines,
    silent_reports,
    single_lines,
    time_lines,
    turn_lines,
)
from rashomon.exports.view import Row, View, view_of

SCREEN = 24  # lines: the glance, the top of what is agreed and of what is disputed must be seen without scrolling
PAGE = "report.html"
MEASURED = ("figure", "date", "place")  # kinds of difference that are shown first where accounts are in no conflict


def render(dossier: Mapping[str, Any], width: int = 80, *, colour: bool = False) -> str:
    """Write the dossier for a terminal `width` cells wide; ANSI colours only with `colour`.

    Control characters and direction marks of the articles are taken out: a text must not steer the reader's terminal.
    """
    return render_view(view_of(dossier), width, colour=colour)


def render_view(view: View, width: int = 80, *, colour: bool = False) -> str:
    """Write a record whose rows are looked up already."""
    console = console_of(width, colour=colour)
    return written(console, Screen(view, console).lines())


@dataclass(frozen=True)
class Screen:
    """One dossier on one console."""

    view: View
    console: Console

    def lines(self) -> Iterator[Text]:
        """Yield the first screen, then the rest in the same order."""
        disputes, main = list(self.view.dossier["disputes"]), self.view.main_fact  # which the glance tells already
        lists = (self.view.agreed(), self.view.perhaps(), self.view.single())
        agreed, perhaps, single = ([f for f in fs if f["id"] != main] for fs in lists)
        top = self._lay([*head(self.view), *glance(self.view)])
        yield from top
        room = SCREEN - len(top) - 2
        plain = [d for d in disputes if not show.is_loose(d)]
        urgent = (
            [d for d in plain if d["reading"] == "conflict"] or [d for d in plain if d["kind"] in MEASURED] or plain
        )
        common = [] if agreed else [f for f in self.view.common() if f["id"] != main]
        room -= bool(common)
        _, first = self.fitting(agreed or common, fact_lines, room * 2 // 5)
        contested, then = self.fitting(urgent, dispute_lines, room - len(first))
        if contested < len(urgent):
            contested, then = self.fitting(urgent, short_dispute_lines, room - len(first))
        shown, first = self.fitting(agreed or common, fact_lines, room - len(then))
        if len(self.view.articles) == 1:
            yield self._rule("ONE REPORT", "nothing to compare it with", SINGLE)
        else:
            yield self._rule("AGREED", agreed_words(*lists[:2]), AGREED)
            if common:
                yield self._rule("TOLD BY MOST REPORTS", "though not surely by two sources", SINGLE)
            yield from first
            told = disputed_words(disputes) + (f" in {PAGE}" if any(map(show.is_loose, disputes)) else "")
            yield self._rule("DISPUTED", told, DISPUTED)
        yield from then
        if common:
            above = {f["id"] for f in common[:shown]}
            perhaps, single = ([f for f in fs if f["id"] not in above] for fs in (perhaps, single))
        yield from self.section("MORE AGREED", agreed[shown:], fact_lines, AGREED)
        may_be = "PERHAPS AGREED, IF THE SOURCES TELL THE SAME"
        yield from self.section(may_be, perhaps, fact_lines, AGREED, only=show.is_whole)
        said = {d["id"] for d in urgent[:contested]}
        left = [d for d in plain if d["id"] not in said]
        yield from self.section(
            "MORE DISPUTED", [d for d in left if d["reading"] == "conflict"], dispute_lines, DISPUTED
        )
        others = [d for d in left if d["reading"] != "conflict"]
        yield from self.section(
            "OTHER DIFFERENCES, WHICH NEED BE NO CONFLICT",
            others,
            dispute_lines,
            STRONG,
        )
        yield from self._rest(single)

    def _rest(self, single: Sequence[Row]) -> Iterator[Text]:
        """Yield what stands on one source's word, how the record changed, the dates, and who leaves out what."""
        several = [f for f in single if len(f["told_by"]) > 1]
        once = [f for f in single if len(f["told_by"]) < 2]
        repeated = "REPEATED, BUT FROM ONE SOURCE OR NONE NAMED"
        yield from self.section(repeated, several, single_lines, SINGLE, only=show.is_whole)
        yield from self.section("IN ONE REPORT ONLY", once, single_lines, SINGLE, only=show.is_whole)
        turns = central_turns(self.view)
        yield from self.section(
            "HOW THE RECORD CHANGED", turns, turn_lines, STRONG, left_out=len(show.turns(self.view)) - len(turns)
        )
        yield from self.section(
            "TIMELINE", central_dates(self.view), time_lines, STRONG, left_out=dates_left_out(self.view)
        )
        yield from self.section(
            "WHO LEAVES OUT WHAT", silent_reports(self.view), silence_lines, STRONG, most=40, counted=False
        )

    def fitting(
        self, items: Sequence[Row], write: Callable[[View, Row], list[Line]], room: int
    ) -> tuple[int, list[Text]]:
        """Lay as many items as fit into `room` lines, at least one; return how many and their lines."""
        laid: list[Text] = []
        for number, item in enumerate(items):
            lines = self._lay(write(self.view, item))
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
        counted: bool = True,
        only: Callable[[Row], bool] = lambda _: True,
    ) -> Iterator[Text]:
        """Yield a headed list of items, the number of those left out, and nothing where there is none to list.

        `only` says which may be listed: of what is not surely agreed, what is stated in a whole sentence.
        """
        listed = [i for i in items if only(i)][:most]
        if not listed:
            return
        yield Text()
        left_out += len(items) - len(listed)
        yield self._rule(title, str(len(listed) + left_out) if counted else "", style)
        for item in listed:
            yield from self._lay(write(self.view, item))
        if left_out:
            yield Text(f"{'':{MARGIN}}… {left_out} {'more ' if listed else ''}in {PAGE}", QUIET)

    def _lay(self, lines: Sequence[Line]) -> list[Text]:
        return lay(lines, self.console)

    def _rule(self, title: str, note: str, style: str) -> Text:
        return rule(title, note, style, self.console)
