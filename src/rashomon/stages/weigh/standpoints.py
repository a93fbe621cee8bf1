"""The two sides of a question: who gives which answer, when, on whose word; and what that tells of how they stand.

An answer given no more once the other is known has been replaced; one that lives on beside the other is disputed.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.language.almanac import day_number
from rashomon.language.scopes import CORRECTED, MOVED, sentence_around
from rashomon.records import Claim, Figure
from rashomon.stages.weigh.comparable import NOTHING, likeness_of
from rashomon.stages.weigh.differences import Differences, Setting

Sides = tuple[list[int], list[int]]
MOST_DAYS = 30  # more days between two reports tell no more
UNKNOWN = -MOST_DAYS - 1.0
OPPOSING = re.compile(
    r"\b(?:but|however|although|though|while|whereas|yet|disput\w+|contradict\w*|den(?:y|ies|ied)|reject\w*|instead"
    r"|rather than|differ\w*|unlike|dismiss\w*|insist\w*|maintain\w*|claim\w*|contrary)\b",
    re.I,
)
NEWER = re.compile(
    r"\b(?:now|since|later|new|latest|updat\w+|rose|risen|rises?|climb\w*|gr[eo]w\w*|reach\w*|increase\w*|so far"
    r"|no longer|another|further|more|additional|after|final|finally|overnight|then|earlier|initial\w*|first"
    r"|originally|previous\w*|had)\b",
    re.I,
)
_LONGER = re.compile(r"\w{4,}")
STANCES = ("denied", "doubted", "alleged", "planned", "asked")
WORDS = {"opposing": OPPOSING, "newer": NEWER, "moved": MOVED, "takes_back": CORRECTED}


def sides_of_pairs(found: Differences, pairs: Sequence[int]) -> Sides:
    """The claims on each side of pairs that put one question; the first pair says which side is which."""
    first, second = found.pairs[pairs[0]]
    side = {first: 0, second: 1}
    lead = found.bases.get(pairs[0], {}).get("figures")
    for k in pairs[1:]:
        i, j = found.pairs[k]
        figures = found.bases.get(k, {}).get("figures")
        if lead and figures:
            is_crossed = _number(figures[0]) != _number(lead[0])
        elif i in side or j in side:
            is_crossed = side.get(i, 1 - side.get(j, 1)) == 1
        else:
            links = found.setting.links
            near = [
                (links[min(p), max(p)].probability if (min(p), max(p)) in links else 0.0)
                for p in ((i, first), (j, second), (i, second), (j, first))
            ]
            is_crossed = near[0] + near[1] < near[2] + near[3]
        for claim, at in ((i, int(is_crossed)), (j, 1 - int(is_crossed))):
            side.setdefault(claim, at)
    return [i for i, at in side.items() if at == 0], [i for i, at in side.items() if at == 1]


def with_fact(s: Setting, sides: Sides, figures: tuple[Figure, Figure] | None, of: Sequence[int]) -> Sides:
    """The sides with all of the claims `of` their facts that give the one number or the other."""
    if figures is None:
        return sides
    out = []
    for side, figure in zip(sides, figures, strict=True):
        told = [
            i for i in of if any(_number(f) == _number(figure) and likeness_of(f, figure) > NOTHING for f in s.told[i])
        ]
        out.append(sorted({*side, *told}))
    return out[0], out[1]


def _number(f: Figure) -> tuple[float | None, float | None]:
    return f.low, f.high


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """What of a claim is asked in every question that it stands in."""

    article: int
    day: int | None  # of publication
    stance: str
    negated: bool
    source: frozenset[str]  # the names of its sources in lower case
    source_words: frozenset[str]  # beginnings of the longer words of these names
    sentence: tuple[int, int]  # article, sentence
    words: frozenset[str]  # which of WORDS stand in its sentence


class Standpoints:
    """What the claims of a story's questions tell, each read once: a claim stands in many questions."""

    def __init__(self, s: Setting) -> None:
        self.setting = s
        self.article: list[int] = s.sides.article.tolist()
        self.kept: dict[int, Spoken] = {}
        self.marked: dict[tuple[str, int, int], frozenset[str]] = {}  # by article and sentence: nested claims share one

    def of(self, i: int) -> Spoken:
        """What claim i tells."""
        if i not in self.kept:
            s, claim = self.setting, self.setting.sides.claims[i]
            article = self.article[i]
            names = frozenset(t.lower() for t in claim.source_text)
            self.kept[i] = Spoken(
                article=article,
                day=day_number(s.published[i]),
                stance=claim.stance,
                negated=claim.negated,
                source=names,
                source_words=frozenset(w[:6] for name in names for w in _LONGER.findall(name)),
                sentence=(article, claim.sentence),
                words=self._words(claim),
            )
        return self.kept[i]

    def _words(self, claim: Claim) -> frozenset[str]:
        text = self.setting.texts[claim.article_id]
        key = (claim.article_id, *sentence_around(text, claim.start, claim.stop))
        if key not in self.marked:
            said = text[key[1] : key[2]]
            self.marked[key] = frozenset(name for name, pattern in WORDS.items() if pattern.search(said))
        return self.marked[key]


def signals_of_sides(at: Standpoints, sides: Sides, figures: tuple[Figure, Figure] | None) -> dict[str, float]:
    """Signals of two sides by name; "old" is the side told of first, "new" the other."""
    s, of = at.setting, at.of
    days = [[d for i in side if (d := of(i).day) is not None] for side in sides]
    is_dated = all(days)
    is_turned = is_dated and (min(days[0]), max(days[0])) > (min(days[1]), max(days[1]))
    old, new = sides[::-1] if is_turned else sides
    said = [of(i) for i in old], [of(i) for i in new]
    in_old, in_new = ({one.article for one in side} for side in said)
    both = in_old & in_new
    day = {one.article: one.day for side in said for one in side}
    alike = s.sides.vectors[old] @ s.sides.vectors[new].T
    known = [d for d in day.values() if d is not None]
    out = {
        **_in_time(*(days[::-1] if is_turned else days)),
        "both_told": len(both) / min(len(in_old), len(in_new)),
        "both_latest": any(day[a] is not None and day[a] == max(known) for a in both),
        "old_share": len(in_old) / len(s.outlets),
        "new_share": len(in_new) / len(s.outlets),
        "outlet_moved": _is_moved(s.outlets, in_old, in_new),
        **_lonely(in_old - in_new, day, min((day[a] or 0 for a in in_new), default=0)),
        **_sources(*said),
        **_sentences(*said),
        "sides_alike": float(alike.max()),
        "sides_alike_mean": float(alike.mean()),
        "grows_first": 0.0,
    }
    told = [max((d for i in side for d in s.sayings[i].days), default="") for side in (old, new)]
    out["told_later"] = float(all(told)) * ((told[0] < told[1]) - (told[1] < told[0]))
    for name, side, ones in zip(("old", "new"), (old, new), said, strict=True):
        stances = [one.stance for one in ones]
        out |= {f"{name}_{x}": stances.count(x) / max(1, len(stances)) for x in STANCES}
        out[f"{name}_negated"] = _share([one.negated for one in ones])
        out[f"{name}_place"] = float(s.sides.place[side].mean())
    if figures and is_dated and min(days[0]) != min(days[1]):
        low = [f.low if f.low is not None else (f.high or 0.0) for f in (figures[::-1] if is_turned else figures)]
        out["grows_first"] = (low[0] < low[1]) - (low[1] < low[0])
    return {name: float(value) for name, value in out.items()}


def _share(holds: Sequence[bool]) -> float:
    return sum(holds) / max(1, len(holds))


def _in_time(old: Sequence[int], new: Sequence[int]) -> dict[str, float]:
    """Days from the first word of the one to that of the other, between their last, and how long the old lives on."""
    if not old or not new:
        return dict.fromkeys(("starts_apart", "ends_apart", "lingers"), UNKNOWN)
    apart = {"starts_apart": min(new) - min(old), "ends_apart": max(new) - max(old), "lingers": max(old) - min(new)}
    return {name: float(max(-MOST_DAYS, min(MOST_DAYS, days))) for name, days in apart.items()}


def _lonely(articles: set[int], day: Mapping[int, int | None], since: int) -> dict[str, float]:
    """The part of the articles with the old word alone that were written when the new one was out, or after it."""
    known = [d for a in articles for d in [day[a]] if d is not None]
    return {
        "old_alone_since": _share([d >= since for d in known]) if known else -1.0,
        "old_alone_after": _share([d > since for d in known]) if known else -1.0,
    }


def _is_moved(outlets: Sequence[str], old: set[int], new: set[int]) -> bool:
    """Whether an outlet gives the one answer in one article and the other in another."""
    by: dict[str, set[int]] = defaultdict(set)
    for article in old:
        by[outlets[article]].add(article)
    return any(outlets[b] and by.get(outlets[b], set()) - {b} for b in new)


def _sources(old: Sequence[Spoken], new: Sequence[Spoken]) -> dict[str, float]:
    """Whether both sides are one source's word, by its name and by the words of it."""
    names = [frozenset[str]().union(*(one.source for one in side)) for side in (old, new)]
    words = [frozenset[str]().union(*(one.source_words for one in side)) for side in (old, new)]
    least = min(map(len, words))
    return {
        "source_shared": len(names[0] & names[1]) / max(1, min(map(len, names))),
        "source_words": len(words[0] & words[1]) / least if least else -1.0,
        "old_sourced": _share([bool(one.source) for one in old]),
        "new_sourced": _share([bool(one.source) for one in new]),
    }


def _sentences(old: Sequence[Spoken], new: Sequence[Spoken]) -> dict[str, float]:
    """What words stand in the sentences of each side, and whether one sentence or two in a row give both."""
    out: dict[str, float] = {}
    for name, side in (("old", old), ("new", new)):
        out |= {f"{name}_{word}": _share([word in one.words for one in side]) for word in WORDS}
    at = [{one.sentence for one in side} for side in (old, new)]
    out["one_sentence"] = bool(at[0] & at[1])
    out["next_sentence"] = any((article, n + step) in at[1] for article, n in at[0] for step in (-1, 1))
    return out
