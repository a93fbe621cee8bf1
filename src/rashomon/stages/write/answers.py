"""Dossier → the record's answers: the one value a reader takes away for how many, when and where."""

from collections.abc import Mapping
from typing import Any


def answers(dossier: Mapping[str, Any]) -> dict[str, Any]:
    """Return `{killed, injured, date, city}` as the dossier's main happening gives them, each best supported.

    A measure that the record states no figure of is 0: no report told of any. `date` is the first day, cut to its
    precision; `city` the town's name, the place's where no town is told; both are None where no report tells.
    """
    main = dossier["story"]["main"]
    when, where = main["when"], main["where"]
    town = where and (where.get("town") or where)
    return {
        "killed": answer("killed", main["figures"]),
        "injured": answer("injured", main["figures"]),
        "date": when["from"][:10] if when else None,
        "city": town["name"] if town else None,
    }


def answer(measure: str, figures: Any) -> float:
    """Return the first of the measure's figures: its number, or of an open range the end that is told."""
    for row in figures:
        if row["measure"] == measure:
            number = row["low"] if row["low"] is not None else row["high"]
            return float(number) if number is not None else 0.0
    return 0.0
