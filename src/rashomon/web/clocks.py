"""Story → its two clocks: when things happened, when they became known, and the moments to look back from."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from rashomon.exports.accounts import change_rows, dated_words, timeline_rows
from rashomon.exports.knowledge import is_dated
from rashomon.exports.view import Row, View, date_words, period_words
from rashomon.language.almanac import known_day
from rashomon.language.moments import DAY
from rashomon.language.sentences import sentence_case
from rashomon.web.shown import Shown, moments

MOST_LINES, WIDTH, EDGE, UPPER, LOWER = 80, 960, 40, 60, 190


def timeline(shown: Shown) -> dict[str, Any]:
    """What happened in order, what became known in order, and both at once."""
    view, evidence = shown.view, shown.evidence
    rows = both(shown)
    by = "known" if shown.wish.by == "known" else "happened"
    rows.sort(key=lambda r: (r[f"{by}_iso"], r["happened_iso"], r["known_iso"]))
    return {
        "by": by,
        "both": told_once(rows),
        "drawing": drawing([r for r in rows if r["known_iso"]][:MOST_LINES]),
        "days": timeline_rows(view, evidence),
        "changes": change_rows(view, evidence),
        "moments": known_by(shown),
    }


def known_by(shown: Shown) -> list[dict[str, Any]]:
    """The days on which reports came out, and how much had been told by the end of each."""
    view = shown.whole
    reports = [a["published"][:DAY] for a in view.articles.values() if is_dated(a)]
    facts = [f["known_from"][:DAY] for f in view.facts.values() if f.get("known_from")]
    return [
        {
            **m,
            "href": shown.links.known(m["at"]),
            "reports": sum(day <= m["at"] for day in reports),
            "facts": sum(day <= m["at"] for day in facts),
        }
        for m in moments(view)
    ]


def both(shown: Shown) -> list[dict[str, Any]]:
    """The facts of which is known when they happened, each with when it was first told."""
    return [
        {
            "handle": shown.view.handle[f["id"]],
            "statement": sentence_case(dated_words(shown.view, shown.evidence, f, told_in(f, shown.view))),
            "standing": f["standing"],
            "cell": shown.evidence.of_claims(told_in(f, shown.view)),
            "happened": period_words(f["happened"]["from"], f["happened"]["to"]),
            "happened_iso": f["happened"]["from"] or "",
            "happened_by": f["happened"].get("precision") or "",
            "known": date_words(f.get("known_from")),
            "known_iso": f.get("known_from") or "",
            "later": days_later(f),
        }
        for f in shown.view.facts.values()
        if f.get("happened")
        and f["happened"]["from"]
        and not shown.view.claims.keys().isdisjoint(f["happened"]["claims"])
    ]


def told_once(rows: Sequence[Row]) -> list[Row]:
    """The rows, of those that the same words date and that became known at once the first."""
    first: dict[tuple[str, str, str], Row] = {}
    for row in rows:
        first.setdefault((row["happened"], row["statement"], row["known_iso"]), row)
    return [*first.values()]


def told_in(fact: Row, view: View) -> list[str]:
    """The claims of the view that date a fact."""
    return [c for c in fact["happened"]["claims"] if c in view.claims]


def days_later(fact: Row) -> str:
    """How many days lie between happening and first telling, in words; "" where that is not known to the day."""
    happened, known = known_day(fact["happened"]["to"]), known_day(fact.get("known_from"))
    if happened is None or known is None or len(fact["happened"]["to"] or "") < 10:
        return ""
    days = (known - happened).days
    return (
        "same day"
        if days == 0
        else f"{abs(days)} day{'s' if abs(days) > 1 else ''} {'later' if days > 0 else 'before'}"
    )


def drawing(rows: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Draw each fact as a line from the day it happened (above) to the day it was known (below)."""
    dated = [(r, h, k) for r in rows if (h := known_day(r["happened_iso"])) and (k := known_day(r["known_iso"]))]
    if len(dated) < 2:
        return None
    known = sorted(k for _, _, k in dated)
    last = known[-1].toordinal() + 1
    recent = [h.toordinal() for _, h, _ in dated if last - h.toordinal() <= max(30, 4 * (known[-1] - known[0]).days)]
    first = min([*recent, known[0].toordinal()]) - 1

    def x(day: date) -> int:
        part = (max(first, day.toordinal()) - first) / (last - first)
        return round(EDGE + part * (WIDTH - 2 * EDGE))

    marked = sorted({k for _, _, k in dated} | {h for _, h, _ in dated if h.toordinal() > first})
    return {
        "width": WIDTH,
        "upper": UPPER,
        "lower": LOWER,
        "edge": EDGE,
        "lines": lines([(x(h), x(k), h.toordinal() <= first, r) for r, h, k in dated]),
        "ticks": spaced([(x(d), date_words(d.isoformat(), short=True)) for d in marked]),
        "earlier": sum(h.toordinal() <= first for _, h, _ in dated),
    }


def lines(drawn: list[tuple[int, int, bool, dict[str, Any]]]) -> list[dict[str, Any]]:
    """Join the facts that are the same line, which is then the wider."""
    same: dict[tuple[int, int, bool, str], list[dict[str, Any]]] = {}
    for start, stop, early, row in drawn:
        same.setdefault((start, stop, early, row["standing"]), []).append(row)
    return [
        {
            "from": start,
            "to": stop,
            "early": early,
            "standing": standing,
            "width": round(min(8.0, 1 + 0.8 * len(rows)), 1),
            "known": max(r["known_iso"] for r in rows)[:DAY],
            "words": "; ".join(f"{r['handle']} {r['statement']}" for r in rows[:6]),
        }
        for (start, stop, early, standing), rows in sorted(same.items())
    ]


def spaced(ticks: list[tuple[int, str]]) -> list[dict[str, Any]]:
    """Leave out the labels that would run into the one before."""
    kept: list[dict[str, Any]] = []
    for at, words in ticks:
        if not kept or at - kept[-1]["x"] >= 64:
            kept.append({"x": at, "words": words})
    return kept
