"""Word form → lemma: a table of seen forms, then regular endings checked against seen lemmas, then an edit script."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rashomon.language.inflection import IRREGULAR

KEEP = "lower"
_VOWELS = frozenset("aeiou")
# Tag → (ending, what stands in its place), the likelier first.
_ENDINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "NNS": (
        ("ies", "y"),
        ("men", "man"),
        ("ses", "s"),
        ("xes", "x"),
        ("zes", "z"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("ves", "f"),
        ("s", ""),
    ),
    "VBZ": (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("oes", "o"), ("s", "")),
    "VBD": (("ied", "y"), ("ed", "e"), ("ed", "")),
    "VBN": (("ied", "y"), ("ed", "e"), ("ed", "")),
    "VBG": (("ying", "ie"), ("ing", "e"), ("ing", "")),
    "JJR": (("ier", "y"), ("er", "e"), ("er", "")),
    "JJS": (("iest", "y"), ("est", "e"), ("est", "")),
}
_VERBS = frozenset({"VBD", "VBN", "VBG"})
_DOUBLED = re.compile(
    r"(?:.[aeiou](?:bb|dd|gg|mm|nn|pp|rr|tt)|...[eo]ll|[aeiou][^aeiou]*ick)$"
)  # stopped, expelled, panicked
# What a stem ends with that has lost its e: believ, pledg, emerg, struggl, devastat, promot, requir, restor, accus.
_SILENT_E = re.compile(
    r"[vcuz]$|[dlr]g$|[bcdfgkptz]l$|[^aeo]at$|[^aou]ot$|[^aeo]ut$|[cv]it$|(?:[^aeou]|qu)i[dlnrsmbk]$"
    r"|[^aeo]u[rdsmtlncb]$|[^eoui]a[rdsmkpgb]$|[^ou]o[skvd]$|[cglpt]or$|[rnp]s$|[aeiou]s$"
)


@dataclass(frozen=True)
class Lexicon:
    """What the training trees show: `forms` maps part of speech → lower-cased form → lemma; `lemmas` is every lemma."""

    forms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    lemmas: frozenset[str] = frozenset()

    @staticmethod
    def of(seen: Iterable[tuple[str, str, str]]) -> Lexicon:
        """From (form, part of speech, lemma): the commonest lemma of each form; proper nouns are left out."""
        counts: dict[tuple[str, str], Counter[str]] = {}
        for form, upos, lemma_ in seen:
            if upos not in {"PROPN", "X", "SYM", "PUNCT", "NUM"} and lemma_ != "_":
                counts.setdefault((upos, form.lower()), Counter())[lemma_] += 1
        forms: dict[str, dict[str, str]] = {}
        for (upos, form), found in sorted(counts.items()):
            forms.setdefault(upos, {})[form] = min(found, key=lambda x: (-found[x], x))
        return Lexicon.from_forms(forms)

    @staticmethod
    def from_forms(forms: Mapping[str, Mapping[str, str]]) -> Lexicon:
        """The same from the tables alone."""
        return Lexicon(forms, frozenset(x for table in forms.values() for x in table.values()))


def rule(form: str, lemma: str) -> str:
    """The edit script from form to lemma: `as-is`, `lower`, `=whole`, or `-cut+added` on the lower-cased form."""
    if lemma == form.lower():
        return KEEP
    if lemma == form:
        return "as-is"
    low = form.lower()
    kept = 0
    while kept < min(len(low), len(lemma)) and low[kept] == lemma[kept]:
        kept += 1
    if kept == 0:
        return f"={lemma}"
    return f"-{len(low) - kept}+{lemma[kept:]}"


def edited(form: str, script: str) -> str:
    """Applies an edit script; a script that does not fit leaves the lower-cased form."""
    if script == "as-is":
        return form
    if script.startswith("="):
        return script[1:]
    low = form.lower()
    if script.startswith("-"):
        cut, _, added = script[1:].partition("+")
        if int(cut) < len(low):
            return low[: len(low) - int(cut)] + added
    return low


def lemma(form: str, tags: tuple[str, str], script: str, lexicon: Lexicon) -> str:
    """The lemma of a form with its (part of speech, Penn tag) and the reader's edit script."""
    upos, xpos = tags
    if upos == "PROPN":
        return form
    seen = lexicon.forms.get(upos, {}).get(form.lower())
    if seen is not None:
        return seen
    if xpos in _VERBS and form.lower() in IRREGULAR:
        return IRREGULAR[form.lower()]
    if xpos in _ENDINGS:
        return _regular(form.lower(), xpos, edited(form, script), lexicon.lemmas)
    if xpos == "NN" or script.startswith("=") or (script == "as-is" and upos not in {"ADJ", "NUM", "SYM", "X"}):
        return form.lower()
    return edited(form, script)


def _regular(low: str, xpos: str, proposed: str, known: frozenset[str]) -> str:
    """An inflected form without its ending: the first that is a seen lemma, else the proposed, else the plain cut."""
    options = [
        low[: -len(ending)] + put
        for ending, put in _ENDINGS[xpos]
        if low.endswith(ending) and len(low) > len(ending) + 1
    ]
    options += [o[:-1] for o in options if len(o) > 3 and o[-1] == o[-2] and o[-1] not in _VOWELS | set("ls")]
    for option in [proposed, *options]:
        if option in known:
            return option
    if xpos in _VERBS and low.endswith(("ed", "ing")):
        return _verb(low)
    if proposed in options:
        return proposed
    return options[-1] if options and xpos in {"NNS", "VBZ"} else proposed


def _verb(low: str) -> str:
    """A verb that no tree shows, from its past or its -ing form, by English spelling."""
    if low.endswith(("ied", "eed")):
        return low[:-3] + "y" if low.endswith("ied") else low[:-1]
    stem = low.removesuffix("ing") if low.endswith("ing") else low.removesuffix("ed")
    if _DOUBLED.search(stem):
        return stem[:-1]
    return stem + "e" if _SILENT_E.search(stem) else stem
