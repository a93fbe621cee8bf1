"""View → the view of what was known at a moment: the record as far as the reports told that had come out by then.

Only reports that are dated to the day count, each by the end of what its date leaves open: what is shown was known by
then at the latest.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from rashomon.exports.view import (
    Row,
    View,
    agreeing,
    counted,
    date_words,
    is_same_value,
    shown_in,
    telling_roots,
    view_of,
)
from rashomon.language.moments import is_to_the_day, last_minute
from rashomon.language.sentences import sentence_case
from rashomon.records import WRITTEN_BY


def known_at(view: View, moment: str, words: Callable[[Row], str]) -> View:
    """Return the record as it stood; facts and disputes keep their handles. `words` gives a claim's evidence."""
    latest = last_minute(moment)
    articles = [a for a in view.articles.values() if is_dated(a) and last_minute(a["published"]) <= latest]
    out = {a["id"] for a in articles}
    told = {c for c, row in view.claims.items() if row["article"] in out}
    disputes = [row for d in view.dossier["disputes"] if (row := dispute_then(d, told))]
    contested = contested_then(view, disputes)
    facts = [
        fact_then(f, told, out, f["id"] in contested, view, words)
        for f in view.facts.values()
        if not told.isdisjoint(f["claims"])
    ]
    known = {f["id"] for f in facts}
    dossier: dict[str, Any] = {
        **view.dossier,
        "story": story_then(view.dossier["story"], facts, told, articles, len(view.articles), moment),
        "articles": articles,
        "claims": [c for c in view.claims.values() if c["id"] in told],
        "facts": facts,
        "disputes": disputes,
        "timeline": rows_then(view.dossier.get("timeline", ()), known, told),
        "changes": rows_then(
            [c for c in view.dossier.get("changes", ()) if last_minute(c["at"]) <= latest], known, told
        ),
    }
    return replace(view_of(dossier), handle=view.handle, outlet=view.outlet)


def nothing_known_words(view: View, moment: str) -> str:
    """Say why nothing is known to have been told by a moment; "" where something was."""
    latest = last_minute(moment)
    days = sorted(a["published"] for a in view.articles.values() if is_dated(a))
    if not days:
        reports = counted(len(view.articles), "report")
        return f"no day of publication is told of {reports}: what was known by when cannot be said"
    if last_minute(days[0]) > latest:
        return f"nothing was told by {date_words(moment)}: the first dated report is of {date_words(days[0])}"
    return ""


def is_dated(article: Row) -> bool:
    """Whether it is known to the day when an article came out; the date of its file does not tell."""
    return is_to_the_day(article["published"]) and article["published_by"] in WRITTEN_BY


def rows_then(rows: Iterable[Row], known: set[str], told: set[str]) -> list[Row]:
    """Return the rows of known facts with those of their claims that were told, where any was."""
    return [{**row, "claims": c} for row in rows if row["fact"] in known and (c := among(row["claims"], told))]


def among(claim_ids: Iterable[str], told: set[str]) -> list[str]:
    """Return the claims that were told."""
    return [c for c in claim_ids if c in told]


def story_then(
    story: Row, facts: Sequence[Row], told: set[str], articles: Sequence[Row], reports: int, moment: str
) -> dict[str, Any]:
    """Return the story's head with what was known of its main happening."""
    by_id = {f["id"]: f for f in facts}
    main = {k: part_then(part, told) for k, part in story["main"].items() if k != "figures"}
    out = {a["id"] for a in articles}
    figures = [known for row in story["main"]["figures"] if (known := figure_then(row, by_id.get(row["fact"]), out))]
    days = [a["published"][:10] for a in articles]
    return {
        **story,
        "headline": f"Known by {date_words(moment)}, from {len(articles)} of {counted(reports, 'report')}",
        "from": min(days, default=None),
        "to": max(days, default=None),
        "main": {**main, "figures": figures},
    }


def figure_then(row: Row, fact: Row | None, out: set[str]) -> Row | None:
    """Return a main figure with the reports that gave it by then; None where none did."""
    if row.get("articles"):
        given = [a for a in row["articles"] if a in out]
        return {**row, "articles": given} if fact and given else None
    groups = fact["figures"] if fact else ()
    return row if any(is_same_value(group, row) for group in groups) else None


def part_then(part: Row | None, told: set[str]) -> Row | None:
    """Return a part of the glance, if the claims that give it were told; a text is the words of its first claim."""
    if part is None or not (claims := among(part["claims"], told)):
        return None
    return None if "text" in part and claims[0] != part["claims"][0] else {**part, "claims": claims}


def contested_then(view: View, disputes: Sequence[Row]) -> set[str]:
    """Return the facts that conflicts known by then are of, and those stated in the words of an account in one.

    The latter are disputed at last without a conflict of their own; by then if the article of those words is in one.
    """
    conflicts = [d for d in disputes if d["reading"] == "conflict"]
    of_their_own = {d.get("fact") for d in view.dossier["disputes"] if d["reading"] == "conflict"}
    articles = {view.claims[c]["article"] for d in conflicts for p in d["positions"] for c in p["claims"]}
    beside = [f for f in view.standing("disputed") if f["id"] not in of_their_own and f.get("best") in view.claims]
    stated = {f["id"] for f in beside if view.claims[f["best"]]["article"] in articles}
    return stated | {d["fact"] for d in conflicts if d.get("fact")}


def fact_then(
    fact: Row, told: set[str], out: set[str], contested: bool, view: View, words: Callable[[Row], str]
) -> dict[str, Any]:
    """Return a fact with its tellings, roots and figures as they were known."""
    claims = among(fact["claims"], told)
    best = fact.get("best") if fact.get("best") in told else claims[0]
    statement = fact["statement"] if best == fact.get("best") else words(view.claims[claims[0]]) or fact["statement"]
    roots = [row for r in fact["roots"] if (row := root_then(r, told))]
    named = agreeing(telling_roots({"roots": roots}))
    at = [n for n, c in enumerate(fact["claims"]) if c in told]
    parallel = {k: [fact[k][n] for n in at if n < len(fact[k])] for k in ("reasons", "nearest") if k in fact}
    return {
        **fact,
        **parallel,
        "question": fact["question"].replace(sentence_case(fact["statement"]), sentence_case(statement)),
        "statement": statement,
        "standing": "disputed" if contested else "corroborated" if named > 1 else "single-source",
        "claims": claims,
        "best": best,
        "roots": roots,
        "figures": [{**g, "claims": c} for g in fact["figures"] if (c := among(g["claims"], told))],
        "told_by": [a for a in fact["told_by"] if a in out],
        "untold_by": [u for u in fact["untold_by"] if u["article"] in out],
    }


def root_then(root: Row, told: set[str]) -> dict[str, Any] | None:
    """Return an origin, if a report that shows it had come out."""
    basis: Mapping[str, str] = dict(zip(root["claims"], root.get("basis", ()), strict=False))
    if not among(shown_in(root), told):
        return None
    claims = among(root["claims"], told)
    return {**root, "claims": claims, "basis": [basis.get(c, "") for c in claims]}


def dispute_then(dispute: Row, told: set[str]) -> dict[str, Any] | None:
    """Return a dispute, if two of its answers had been given."""
    positions = [{**p, "claims": c} for p in dispute["positions"] if (c := among(p["claims"], told))]
    return {**dispute, "positions": positions} if len(positions) > 1 else None
