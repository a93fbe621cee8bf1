"""Catalog → how any two actors stood to each other over all stories: drawn, and each point with its sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any

from rashomon.exports.cells import NOWHERE, Cell
from rashomon.exports.relations import Gap, Point, Series, UnknownActorError, as_row, came_out, spans
from rashomon.exports.view import counted, date_words, period_words
from rashomon.language.sentences import sentence_case
from rashomon.web.catalog import Catalog
from rashomon.web.clocks import spaced
from rashomon.web.deeds import Deed
from rashomon.web.links import Links
from rashomon.web.pointers import MOST_ARTICLES

WIDTH, EDGE, TOP, ZERO, BOTTOM, FOOT = 960, 60, 26, 112, 198, 256  # pixels of the drawing: frame, scale, coverage
HIGHEST, TALLEST, WIDEST_BAR = 10.0, 34, 14.0  # of PLOVER's scores; pixels of the bars of coverage
LONGEST_GAP = 12  # spans that are drawn of a gap
MOST_SPANS = 40_000  # that are written out for programs: a hundred years of days
MOST_SHOWN = 400  # happenings whose sentences stand on one page; the JSON has all
BY = (("month", "by month"), ("year", "by year"), ("day", "by day"))


class LongSeriesError(ValueError):
    """A series with too many spans to write them all out; the message is one line for the user."""


@dataclass(frozen=True, slots=True)
class Between:
    """Which two actors are asked for, by what span, and whether what no report dates counts."""

    one: str = ""
    two: str = ""
    by: str = "month"
    reported: bool = False


def relations(catalog: Catalog, asked: Between, links: Links) -> dict[str, Any]:
    """Everything the page shows: the form, whom there is to choose from, and the series where two are chosen."""
    ranked, fault, series = catalog.ranked(), "", None
    pairs, alone = ranked.pairs, "" if asked.one and asked.two else asked.one or asked.two
    try:
        if asked.one and asked.two:
            series = catalog.relation(asked.one, asked.two, asked.by, reported=asked.reported)
        elif alone:
            pairs = tuple(catalog.others(alone))
    except UnknownActorError as error:
        fault, alone = f"There is {error}.", ""
    content = content_of(asked, pairs, series, links)
    return {**content, "spans": BY, "parties": ranked.parties, "of_one": alone, "fault": fault}


def content_of(
    asked: Between, pairs: Sequence[tuple[str, str, int]], series: Series[Deed] | None, links: Links
) -> dict[str, Any]:
    """What a page shows of a series, or of the pairs of whom there is one."""
    return {
        "asked": asked,
        "pairs": [pair_row(p, links) for p in pairs],
        "series": series_rows(series, links) if series else None,
        "of_one": "",
        "fault": "",
    }


def as_answer(catalog: Catalog, asked: Between) -> dict[str, Any]:
    """The same for programs. Raises `UnknownActorError` and `LongSeriesError`."""
    if not (asked.one and asked.two):
        ranked, alone = catalog.ranked(), asked.one or asked.two
        found = catalog.others(alone) if alone else ranked.pairs
        pairs = [{"one": one, "two": two, "happenings": n} for one, two, n in found]
        return {"actors": [{"name": name, "events": n} for name, n in ranked.parties], "pairs": pairs}
    series = catalog.relation(asked.one, asked.two, asked.by, reported=asked.reported)
    if sum(s.spans for s in series.steps if isinstance(s, Gap)) > MOST_SPANS:
        raise LongSeriesError(f"There are more than {MOST_SPANS} days between the first event and the last.")
    return as_row(series, lambda deed: deed.row)


def pair_row(pair: tuple[str, str, int], links: Links) -> dict[str, Any]:
    """Two actors, and the way to their relation."""
    one, two, count = pair
    return {"one": one, "two": two, "count": count, "href": links.relation(one, two)}


def series_rows(series: Series[Deed], links: Links) -> dict[str, Any]:
    """A series as the page shows it: runs of spans in which nothing is told as one row."""
    left = MOST_SHOWN
    rows: list[dict[str, Any]] = []
    for step in series.steps:
        rows.append(gap_row(step) if isinstance(step, Gap) else point_row(step, max(0, left), links))
        left -= 0 if isinstance(step, Gap) else len(step.events)
    return {
        "points": rows,
        "happenings": sum(len(p.events) for p in series.told),
        "stories": len({e.story for p in series.told for e in p.events}),
        "other": [deed_row(e, links) for e in series.other[:MOST_SHOWN]],
        "other_count": len(series.other),
        "drawing": drawing(series, links),
    }


def gap_row(gap: Gap) -> dict[str, Any]:
    """A run of spans of which nothing is told, with how many reports the project has of them."""
    date = date_words(gap.first) if gap.spans == 1 else period_words(gap.first, gap.last)
    return {"date": date, "score": None, "reports": came_out(gap.reports)}


def point_row(point: Point[Deed], most: int, links: Links) -> dict[str, Any]:
    """One span with what happened in it."""
    return {
        "date": date_words(point.at),
        "score": point.score,
        "low": point.low,
        "high": point.high,
        "happenings": counted(len(point.events), "happening"),
        "reports": came_out(point.reports),
        "cell": cell_of(point.events, links),
        "events": [deed_row(e, links) for e in point.events[:most]],
        "left": max(0, len(point.events) - most),
    }


def deed_row(deed: Deed, links: Links) -> dict[str, Any]:
    """One event: who did what to whom, on whose word, in which sentences."""
    row = deed.row
    return {
        "when": row["when"],
        "actor": row["actor"] or "somebody",
        "recipient": row["recipient"] or "somebody",
        "kind": " ".join(filter(None, (row["plover"].lower(), row["mode"]))),
        "status": "" if row["status"] == "happened" else row["status"],
        "score": deed.score,
        "statement": sentence_case(row["statement"]),
        "support": f"{counted(row['reports'], 'report')}, {counted(len(row['independent_roots']), 'source')}",
        "cell": cell_of([deed], links),
        "headline": row["headline"],
        "handle": row["handle"],
        "href": links.story(deed.story),
        "sentences": [
            {"outlet": s["outlet"], "text": s["text"], "cell": Cell(address := marked(deed, s, links), address)}
            for s in row["sentences"]
        ],
    }


def cell_of(deeds: Sequence[Deed], links: Links) -> Cell:
    """The way to the sentences of events, one after the other."""
    hrefs = list(dict.fromkeys(marked(d, s, links) for d in deeds for s in d.row["sentences"]))[:MOST_ARTICLES]
    return Cell(" ".join(hrefs), hrefs[0]) if hrefs else NOWHERE


def marked(deed: Deed, sentence: dict[str, Any], links: Links) -> str:
    """Where a sentence stands in its report, with the words marked that tell the event."""
    marks = ",".join(f"{start}-{stop}" for start, stop in sentence["marks"])
    return links.story(deed.story, f"article-{sentence['number']}", {"c": marks}, sentence["anchor"])


def drawing(series: Series[Deed], links: Links) -> dict[str, Any] | None:
    """Draw the scores with their bands, the gaps as gaps, and under them how many reports came out.

    A gap is as wide as its spans, a long one as `LONGEST_GAP` of them: one event of a century ago would press the rest
    together.
    """
    if len(series.told) < 2:
        return None
    widths = [min(s.spans, LONGEST_GAP) if isinstance(s, Gap) else 1 for s in series.steps]
    step = (WIDTH - 2 * EDGE) / sum(widths)
    starts = [EDGE + step * n for n in accumulate(widths, initial=0)]
    placed = [(round(x + step / 2, 1), s) for x, s in zip(starts, series.steps, strict=False) if isinstance(s, Point)]
    gaps = [(x, w * step, s) for x, w, s in zip(starts, widths, series.steps, strict=False) if isinstance(s, Gap)]
    covered = [(x, p.reports) for x, p in placed]
    for x, _, gap in gaps:
        if gap.spans <= LONGEST_GAP:
            names = spans(gap.first, gap.last, series.by)
            covered += [(round(x + step * (n + 0.5), 1), series.reports.get(at, 0)) for n, at in enumerate(names)]
    most = max(n for _, n in covered)
    return {
        "width": WIDTH,
        "edge": EDGE,
        "top": TOP,
        "zero": ZERO,
        "bottom": BOTTOM,
        "foot": FOOT,
        "gaps": [
            {
                "x": round(x, 1),
                "width": round(width, 1),
                "words": f"{gap_row(gap)['date']}: no event told; {came_out(gap.reports)}",
                "is_cut": gap.spans > LONGEST_GAP,
            }
            for x, width, gap in gaps
        ],
        "lines": [
            f"M{a} {height(p.score)}L{b} {height(q.score)}"
            for ((a, p), (b, q)) in pairwise(placed)
            if b - a < step * 1.5 and p.score is not None and q.score is not None
        ],
        "bars": "".join(f"M{x} {FOOT}v-{round(TALLEST * n / most, 1)}" for x, n in sorted(covered) if n),
        "bar": round(max(1.0, min(WIDEST_BAR, step * 0.6)), 1),
        "most": most,
        "dots": [
            {
                "x": x,
                "y": height(p.score or 0.0),
                "low": height(p.low) if p.low is not None else None,
                "high": height(p.high) if p.high is not None else None,
                "r": round(min(9.0, 4 + 0.6 * len(p.events)), 1),
                "cell": cell_of(p.events, links),
                "words": f"{date_words(p.at)}: {p.score or 0.0:+.1f}, {counted(len(p.events), 'happening')}",
            }
            for x, p in placed
        ],
        "ticks": spaced([(round(x), p.at) for x, p in placed]),
    }


def height(score: float) -> float:
    """Where a score lies in the drawing."""
    return round(ZERO - score / HIGHEST * (ZERO - TOP), 1)
