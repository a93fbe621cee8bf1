"""Series → lines for the terminal: a bar a span, what happened in it, and the sentences it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from rashomon.exports import view as show
from rashomon.exports.formats.coded import Coded
from rashomon.exports.layout import console_of, lay, written
from rashomon.exports.lines import QUIET, STRONG, Line, plain
from rashomon.exports.relations import Gap, Point, Series, came_out, when_words

HALF = 10  # cells of the bar on either side of 0: one a point of the scale
GAP = "no event told"


def lines_of(series: Series[Coded], width: int = 80, *, colour: bool = False) -> str:
    """Return the series as text: conflict to the left of the middle, cooperation to the right."""
    console = console_of(width, colour=colour)
    return written(console, lay(list(_lines(series)), console))


def _lines(series: Series[Coded]) -> Iterator[Line]:
    yield Line("", Text(f"{plain(series.one)} and {plain(series.two)}, by {series.by}", STRONG), most=2)
    note = "Mean of PLOVER's scores (-10 conflict to 10 cooperation) over happenings, each counted once."
    yield Line("", Text(note, QUIET), most=3)
    if not series.steps:
        yield Line("", Text("Nothing dated is told to have happened between them.", QUIET), most=2)
    for step in series.steps:
        if isinstance(step, Gap):
            yield Line("", _gap(step), most=2)
            continue
        yield Line("", _head(step), most=2)
        for event in step.events:
            yield from _event_lines(event)
    if series.other:
        yield Line("", Text("Not counted: alleged, denied, or without a date", STRONG), most=2)
        for event in series.other:
            yield from _event_lines(event)


def _gap(gap: Gap) -> Text:
    """A run of spans in which nothing is told, with the reports that the record has of them."""
    at = gap.first if gap.spans == 1 else f"{gap.first} to {gap.last}"
    return Text(f"{at}  {GAP}; {came_out(gap.reports)}", QUIET)


def _head(point: Point[Coded]) -> Text:
    reports = came_out(point.reports)
    score = point.score or 0.0
    around = f" ({point.low:+.1f} to {point.high:+.1f})" if point.low is not None and point.high is not None else ""
    count = show.counted(len(point.events), "happening")
    return Text(f"{point.at}  {bar(score)}  {score:+.1f}{around}; {count}; {reports}")


def bar(score: float) -> str:
    """Draw a score: from the middle to the left for conflict, to the right for cooperation."""
    cells = min(HALF, round(abs(score)))
    left, right = ("█" * cells, "") if score < 0 else ("", "█" * cells)
    return f"{left:>{HALF}}│{right:<{HALF}}"


def _event_lines(event: Coded) -> Iterator[Line]:
    kind = " ".join(filter(None, (event.type.lower(), event.mode)))
    status = "" if event.status == "happened" else f", {event.status}"
    sides = f"{plain(event.actor.name) or 'somebody'} → {plain(event.recipient.name) or 'somebody'}"
    support = f"{show.counted(len(event.articles), 'report')}, {show.counted(len(event.roots), 'source')}"
    score = f"{event.score:+g}" if event.score else "0"
    yield Line("  ", Text(f"{when_words(event)}  {sides}: {kind}{status} ({score}; {support})"), most=3)
    for article, _, _, words in event.sentences:
        outlet = event.stored.view.outlet[article["id"]]
        yield Line("    ", Text(f"{outlet}: “{plain(words)}”" if words else outlet, QUIET), most=6)
