"""Story → quotations by who speaks, each utterance with the forms in which the reports give it."""

from collections.abc import Sequence
from typing import Any

from rashomon.exports.accounts import bare, differing, given_by, speaker, spoken
from rashomon.exports.view import Row, listed
from rashomon.web.shown import Shown


def speakers(shown: Shown) -> dict[str, Any]:
    """Who is quoted, the one whom most reports quote first."""
    groups: dict[str, list[Row]] = {}
    for quote in shown.view.dossier["quotes"]:
        if quote["article"] in shown.view.articles and spoken(quote, shown.evidence):
            groups.setdefault(quote["group"] or quote["id"], []).append(quote)
    people: dict[str, list[list[Row]]] = {}
    for quotes in groups.values():
        people.setdefault(speaker(quotes[0], shown.view), []).append(quotes)
    rows = [person(name, said, shown) for name, said in people.items()]
    return {"speakers": sorted(rows, key=lambda r: (r["name"] == "Speaker not named", -r["reports"], r["name"]))}


def person(name: str, said: Sequence[Sequence[Row]], shown: Shown) -> dict[str, Any]:
    """One speaker with every utterance, those that several reports give first."""
    reports = {q["article"] for quotes in said for q in quotes}
    ordered = sorted(said, key=lambda quotes: (-len({q["article"] for q in quotes}), quotes[0]["kind"] != "direct"))
    return {
        "name": name,
        "reports": len(reports),
        "utterances": [utterance(quotes, shown) for quotes in ordered],
    }


def utterance(quotes: Sequence[Row], shown: Shown) -> dict[str, Any]:
    """One utterance: its variants, and in each what the first has not."""
    alike: dict[str, list[Row]] = {}
    for quote in quotes:
        alike.setdefault(" ".join(bare(spoken(quote, shown.evidence).split())), []).append(quote)
    first = spoken(quotes[0], shown.evidence)
    variants = [
        {
            "outlets": listed(list(dict.fromkeys(given_by(q, shown.view) for q in same)), 6),
            "direct": same[0]["kind"] == "direct",
            "cell": shown.evidence.cell(
                (q["article"], q["start"], q["stop"], f"quoting {speaker(q, shown.view)}") for q in same
            ),
            "pieces": differing(first, spoken(same[0], shown.evidence)),
        }
        for same in alike.values()
    ]
    return {"variants": variants, "reports": len({q["article"] for q in quotes})}
