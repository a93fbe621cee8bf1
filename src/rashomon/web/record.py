"""Story → the record: what is agreed, disputed, told once, each with its roots; and the disputes by themselves."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from rashomon.exports import sections
from rashomon.exports.cells import distinct
from rashomon.exports.sections import FOREMOST
from rashomon.exports.view import Row, View, date_words, is_loose
from rashomon.web.shown import Shown, moments

MOST_TELLINGS = 12  # of one fact that are shown in its sentence
FEW_TELLINGS = 4  # of an answer that need not conflict
FULL, FEW = 40, 12  # agreed facts, and others, that are shown with their tellings
ALONE = 5  # facts that one report alone tells are shown on the record's page, the rest on the report's


def pages_of_facts(view: View, number: Mapping[str, int]) -> dict[str, tuple[str, str]]:
    """Where each fact stands, by its handle: the page and the anchor on it."""
    counts: Counter[str] = Counter()
    page = dict.fromkeys(view.facts, "record")
    for fact in filter(is_alone, view.single()):
        [article] = fact["told_by"]
        counts[article] += 1
        if counts[article] > ALONE:
            page[fact["id"]] = f"article-{number[article]}"
    return {view.handle[f]: (page[view.told_under[f]], view.handle[f]) for f in view.facts}


def is_alone(fact: Row) -> bool:
    """Whether one report alone tells a fact, on one source's word."""
    return fact["standing"] == "single-source" and len(fact["told_by"]) == 1


def record(shown: Shown) -> dict[str, Any]:
    """Everything a reader first wants to know."""
    view, evidence = shown.view, shown.evidence
    single = view.single()
    disputes = view.dossier["disputes"]
    plain = [d for d in disputes if not is_conflict(d) and not is_loose(d)]
    return {
        "at": shown.wish.at,
        "moments": moments(shown.whole),
        "glance": sections.glance_rows(view, evidence),
        "figures": sections.figure_rows(view, evidence),
        "agreed": facts_of(view.agreed(), shown, FULL),
        "perhaps": facts_of(view.perhaps(), shown, FEW),
        "conflicts": [sections.dispute_of(d, view, evidence, MOST_TELLINGS) for d in disputes if is_conflict(d)],
        "different": sum(not is_conflict(d) for d in disputes),
        "loose": sum(not is_conflict(d) and is_loose(d) for d in disputes),
        "differences": [sections.dispute_of(d, view, evidence, FEW_TELLINGS) for d in plain[:FOREMOST]],
        "foremost": facts_of(sections.foremost(view), shown, FEW),
        "foremost_head": sections.foremost_head(view),
        "contested": facts_of(view.standing("disputed"), shown, FEW),
        "single_count": len(single),
        "one_source": facts_of([f for f in single if not is_alone(f)], shown, FEW),
        "one_report": alone(single, shown),
    }


def facts_of(rows: Sequence[Row], shown: Shown, most: int) -> list[dict[str, Any]]:
    """Facts with their roots; the first of them with their tellings, to which the statements of the others lead.

    Of very many tellings those of as many reports as may be.
    """
    view, evidence = shown.view, shown.evidence
    whole = [{**sections.fact_of(row, view, evidence, MOST_TELLINGS), "told": told(row, view)} for row in rows[:most]]
    return whole + briefly(rows[most:], shown)


def told(fact: Row, view: View) -> int:
    """How often a fact is told, each stretch of words counted once."""
    return len(distinct([view.claims[c] for c in fact["claims"]]))


def briefly(rows: Sequence[Row], shown: Shown) -> list[dict[str, Any]]:
    """Facts with their roots alone: the statement leads to the words."""
    found = [sections.fact_of(row, shown.view, shown.evidence, 0) for row in rows]
    return [{**fact, "missing": [], "figures": [], "told": 0} for fact in found]


def alone(single: Sequence[Row], shown: Shown) -> list[dict[str, Any]]:
    """The facts that one report alone tells, under that report; how many more its own page has."""
    of: dict[str, list[Row]] = {}
    for fact in filter(is_alone, single):
        of.setdefault(fact["told_by"][0], []).append(fact)
    return [
        {
            "outlet": shown.view.outlet[a],
            "number": shown.evidence.number[a],
            "facts": briefly(of[a][:ALONE], shown),
            "count": len(of[a]),
        }
        for a in shown.view.articles
        if a in of
    ]


def answer_name(number: int) -> str:
    """What an answer of a dispute is called, counted from 0: A to Z, AA, AB and so on."""
    more, last = divmod(number, 26)
    return (answer_name(more - 1) if more else "") + chr(ord("A") + last)


def is_conflict(dispute: Row) -> bool:
    """Whether the accounts contradict each other, and do not only differ."""
    return bool(dispute["reading"] == "conflict")


def disputes(shown: Shown) -> dict[str, Any]:
    """The disputes by themselves, conflicts by what kind of thing is in question, each with how it moved.

    What may be no difference comes last.
    """
    by_kind: dict[str, list[Any]] = {}
    differences: list[Any] = []
    loose: list[Any] = []
    for row in shown.view.dossier["disputes"]:
        conflict = is_conflict(row)
        most = MOST_TELLINGS if conflict else FEW_TELLINGS
        found = sections.dispute_of(row, shown.view, shown.evidence, most) | {"steps": moved(row, shown)}
        lesser = loose if is_loose(row) else differences
        (by_kind.setdefault(found["kind"], []) if conflict else lesser).append(found)
    kinds = [{"kind": k, "disputes": v} for k, v in by_kind.items()]
    return {"kinds": kinds, "differences": differences, "loose": loose}


def moved(dispute: Row, shown: Shown) -> list[dict[str, Any]]:
    """Which answers each report gives, in the order in which the reports came out; [] where all came out at once."""
    view = shown.view
    given: dict[str, dict[tuple[str, str], list[str]]] = {}
    for number, position in enumerate(dispute["positions"]):
        for claim in position["claims"]:
            of = given.setdefault(view.claims[claim]["article"], {})
            of.setdefault((answer_name(number), position["value"]), []).append(claim)
    if len({view.articles[a]["published"] for a in given}) < 2:
        return []
    return [
        {
            "date": date_words(row["published"]),
            "outlet": view.outlet[article],
            "answers": [
                {"letter": letter, "value": value, "cell": shown.evidence.of_claims(claims)}
                for (letter, value), claims in given[article].items()
            ],
        }
        for article, row in view.articles.items()
        if article in given
    ]


def head(shown: Shown) -> dict[str, Any]:
    """What stands above every page of a story."""
    story, view = shown.view.dossier["story"], shown.whole
    return {
        "id": shown.story_id,
        "headline": view.dossier["story"]["headline"],
        "subhead": story["headline"] if shown.wish.at else "",
        "tally": tally(shown.view),
        "made_by": view.dossier["made_by"],
    }


def tally(view: View) -> dict[str, int]:
    """How many facts stand how, how many questions are in conflict, and what perhaps is agreed or different, too."""
    disputes = view.dossier["disputes"]
    conflicts = sum(map(is_conflict, disputes))
    return {
        "reports": len(view.articles),
        "agreed": len(view.agreed()),
        "perhaps": len(view.perhaps()),
        "disputed": conflicts,
        "different": len(disputes) - conflicts,
        "single": len(view.single()),
    }
