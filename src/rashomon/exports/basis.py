"""Fact → on whose word it rests and which reports carry it, in words."""

from collections.abc import Sequence

from rashomon.exports import view as show
from rashomon.exports.view import Row, View


def basis_words(view: View, fact: Row, sources: int = 4, outlets: int = 4) -> str:
    """Say on whose word a fact rests and which outlets carry it, with up to so many names; with no outlet their number.

    What the support says already of the reports is not said again.
    """
    roots = [show.source_words(view, r) for r in show.telling_roots(fact)]
    told = view.outlets(fact["claims"])
    if len(told) == 1 and len(roots) < 2:
        return f"{show.listed(told)}, {word_words(roots, told)}"
    is_counted = not outlets or (len(told) > 2 and len(told) == len(view.articles))
    where = show.reports_words(view, len(told)) if is_counted else f"in {show.listed(told, outlets)}"
    support = show.support_words(view, fact)
    whose = f": {show.listed(roots, sources)}" if roots else ""
    return f"{support}{whose}" + (f" — {where}" if where not in support else "")


def word_words(roots: Sequence[str], outlets: Sequence[str]) -> str:
    """Say whose word one report's fact is."""
    own = not roots or any(outlets and outlets[0].startswith(r) for r in roots)
    return "own voice" if own else f"on the word of {show.listed(roots, 2)}"
