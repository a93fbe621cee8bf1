"""One account that gives both sides: a claim and, right behind it, who denies, doubts or counters it.

"The Balt works dumped acid, the union said. The works denied the charge." The second sentence does not repeat what it
denies, so nothing makes the two alike: what is denied is the nearest claim before that is another's word. Who
"dismissed claims that …" tells both sides at once.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.language.dateforms import WEEKDAYS
from rashomon.language.denials import IN_FULL, OF_WHAT_IS_SAID, THAT_IS_SAID, UNDONE
from rashomon.language.opposites import opposed
from rashomon.language.scopes import ONE_OF, sentence_around
from rashomon.records import Claim, Figure
from rashomon.stages.weigh.comparable import BY_ITSELF, NOTHING, likeness_of
from rashomon.stages.weigh.counts import Counts
from rashomon.stages.weigh.differences import Setting

AGAINST = re.compile(r"\W*(?:But|However|Yet|In contrast|By contrast)\b")  # at the head of a sentence
CONTRAST = re.compile(r"[,;:—–]?\s+(?:but|although|though|while|whereas|yet|even though)\s", re.I)
UNSAID = re.compile(  # "… but police have not said why" takes nothing back
    r"\b(?:not|never|n[’']t)\s+(?:\w+\s){0,2}?(?:sa(?:y|id)|releas|confirm|know|disclos|identif|elaborat|comment|clear|reveal)"
    r"|\b(?:declin|unclear|unknown|refus|under investigation)",
    re.I,
)
# Behind the number of a part.
PART = re.compile(r"\s+(?:of (?:the|them|those|these|it|his|her|their|its)|more|others?)\b", re.I)
DATED = re.compile(  # words that open with a day of their own
    rf"\s*(?:(?:On|By|Last|The (?:following|next))\s+(?:{'|'.join(WEEKDAYS)}|day|week|morning)"
    r"|Yesterday|A (?:day|week|month) (?:later|before|earlier))\b",
    re.I,
)
NEAR = 0.2  # likeness of the vectors of a claim and of what denies "the claim"
SPOKEN_OF = 0.5  # the same, of what denies something in words of its own
RELATED = 0.55  # likeness of the vectors of two claims from which the second may speak of what the first does
ALIKE = 0.75  # from which it does


@dataclass(frozen=True, kw_only=True, slots=True)
class Counter:
    """Claims of one article of which the one side says what the other denies, doubts or sees otherwise."""

    kind: str  # denial | characterisation | figure
    reading: str  # conflict | update | scope
    said: tuple[int, ...]
    countered: tuple[int, ...]


def counters(counts: Counts) -> Iterator[Counter]:
    """Yield what each article of a story gives two sides of, in the order of its words."""
    s = counts.setting
    spoken: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i, (article, claim) in enumerate(zip(s.sides.article.tolist(), s.sides.claims, strict=True)):
        spoken[article, claim.sentence].append(i)
    for (article, sentence), inside in sorted(spoken.items()):
        first = s.sides.claims[inside[0]]
        text, before = s.texts[first.article_id], spoken.get((article, sentence - 1), ())
        around = sentence_around(text, first.start, first.start + 1)
        yield from _denied(s, text, around, before, inside)
        yield from _contrasted(s, text, around, before, inside)
        yield from _counted(counts, before, inside)


def _denied(
    s: Setting, text: str, around: tuple[int, int], before: Sequence[int], inside: Sequence[int]
) -> Iterator[Counter]:
    """The claims of a sentence that deny "the claim", with the claim that they mean.

    `around`: where the sentence starts and stops; `before`, `inside`: the claims of the one before it and its own.
    """
    claims, (start, stop) = s.sides.claims, around
    told = THAT_IS_SAID.search(text, start, stop)
    if told and not UNDONE.search(text[start : told.start()]):
        said = [i for i in inside if told.end() - len("that ") <= claims[i].start <= told.end()]
        denying = [i for i in inside if claims[i].start <= told.start() and told.end() < claims[i].stop]
        if said and denying:
            yield Counter(kind="denial", reading="conflict", said=tuple(said), countered=tuple(denying))
        return
    named = OF_WHAT_IS_SAID.search(text, start, stop)
    match = named or IN_FULL.search(text, start, stop)
    if match is None:
        return
    if named:
        denying = [i for i in inside if claims[i].start <= match.start() and match.end() <= claims[i].stop]
    else:
        denying = [i for i in inside if s.refuses[i]]
    earlier = [i for i in inside if claims[i].stop <= match.start()]
    least = NEAR if named else SPOKEN_OF
    for group in (earlier, before):
        if not denying:
            return
        sources = {name for i in denying for name in claims[i].source_text}
        meant = [i for i in group if _is_anothers(claims[i], sources) and _likest(s, [i], denying) >= least]
        if meant:
            yield Counter(kind="denial", reading="conflict", said=tuple(_last(claims, meant)), countered=tuple(denying))
            return


def _is_anothers(c: Claim, sources: set[str]) -> bool:
    """Whether a claim is somebody's word, or alleged, and neither the denier's own nor a denial as well."""
    is_said = c.voice == "attributed" or c.stance == "alleged"
    return is_said and c.stance != "denied" and not set(c.source_text) & sources


def _last(claims: Sequence[Claim], group: Sequence[int]) -> list[int]:
    """The last claim of a group, with those that overlap it."""
    last = max(group, key=lambda i: (claims[i].start, -claims[i].stop))
    return [i for i in group if claims[i].start < claims[last].stop and claims[last].start < claims[i].stop]


def _contrasted(
    s: Setting, text: str, around: tuple[int, int], before: Sequence[int], inside: Sequence[int]
) -> Iterator[Counter]:
    """Two claims that two sources make of one thing, with "but" between them, in one sentence or at its head."""
    claims, (start, stop) = s.sides.claims, around
    apart = [(i, j) for i in inside for j in inside if claims[i].stop <= claims[j].start]
    pairs = [(i, j) for i, j in apart if _are_contrasted(text, claims[i].stop - 1, claims[j].start)]
    if AGAINST.match(text, start):
        pairs += [(i, j) for i in before for j in inside if claims[i].stop <= claims[j].start]
    kept = [
        (i, j)
        for i, j in pairs
        if _two_words(s, i, j)
        and not UNSAID.search(text, claims[i].start, claims[i].stop)
        and not UNSAID.search(text, max(start, claims[i].stop), stop)
    ]
    if kept:
        said, against = sorted({i for i, _ in kept}), sorted({j for _, j in kept})
        yield Counter(
            kind="characterisation",
            reading=_reading(s, said, against),
            said=tuple(said),
            countered=tuple(against),
        )


def _counted(counts: Counts, before: Sequence[int], inside: Sequence[int]) -> Iterator[Counter]:
    """Two numbers that two sources give of one thing, side by side: "Organisers spoke of 600; police counted 150"."""
    s = counts.setting
    claims, figures = s.sides.claims, s.sides.figures
    said: dict[tuple[str, str], tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
    for j in inside:
        for i in (*before, *inside):
            if claims[i].stop > claims[j].start or len(figures[i]) != 1 or len(figures[j]) != 1:
                continue
            a, b = figures[i][0], figures[j][0]
            is_part = any(ONE_OF.match(s.texts[f.article_id], f.stop) for f in (a, b))  # "one of the men"
            is_apart = a.unit == b.unit and a.low != b.low and not is_part and _two_sources(s, i, j)
            if (
                is_apart
                and min(a.low or 0.0, b.low or 0.0) >= 0  # "at minus fourteen"
                and not _is_of_another_day(s.texts[b.article_id], a, b)
                and _answers(s, i, j)
                and _likest(s, [i], [j]) >= SPOKEN_OF
                and counts.read(i, j, (a, b)).reading == "conflict"
            ):
                said[a.id, b.id][0].add(i)
                said[a.id, b.id][1].add(j)
    for first, second in (said[key] for key in sorted(said)):
        reading = "update" if any(s.takes_back[i] for i in first) else "conflict"
        yield Counter(kind="figure", reading=reading, said=tuple(sorted(first)), countered=tuple(sorted(second)))


def _is_of_another_day(text: str, a: Figure, b: Figure) -> bool:
    """Whether the later number's clause opens with a day, so that it may be of another crowd: "On Tuesday, 50"."""
    start = max(text.rfind(mark, 0, b.start) for mark in (". ", "; ", "\n")) + 1
    return start > a.stop and DATED.match(text, start) is not None


def _answers(s: Setting, i: int, j: int) -> bool:
    """Whether the number of claim j answers that of claim i, before it: it names nothing else that it counts.

    "Organisers spoke of 600; police counted 150". Where it counts by the same name, words must set the two against
    each other: side by side "three were killed" and "the gunman killed two in the yard" are a whole and its part.
    """
    [a], [b] = s.sides.figures[i], s.sides.figures[j]
    text = s.texts[a.article_id]
    if b.counted_start < 0 and not b.unit:
        return likeness_of(a, b) > NOTHING and not PART.match(text, b.stop)
    is_set = _are_contrasted(text, a.stop - 1, b.start) or _likest(s, [i], [j]) >= ALIKE
    return a.measure == b.measure and a.measure not in BY_ITSELF and is_set


def _two_sources(s: Setting, i: int, j: int) -> bool:
    """Whether two claims are the words of two sources that are named."""
    named = [set(s.sides.claims[k].source_text) for k in (i, j)]
    return all(named) and "" not in named[0] | named[1] and not named[0] & named[1]


def _are_contrasted(text: str, start: int, stop: int) -> bool:
    """Whether "but" stands between `start` and `stop`, and no item of a list ends behind it."""
    return CONTRAST.search(text, max(start, text.rfind(";", start, stop)), stop + 1) is not None


def _two_words(s: Setting, i: int, j: int) -> bool:
    """Whether two claims are the words of two sources on one thing; "it was believed" names none for the first."""
    a, b = s.sides.claims[i], s.sides.claims[j]
    named = all(b.source_text) and (all(a.source_text) or s.takes_back[i])
    is_anothers = a.voice == b.voice == "attributed" and not set(a.source_text) & set(b.source_text)
    return is_anothers and named and _likest(s, [i], [j]) >= RELATED


def _reading(s: Setting, said: Sequence[int], against: Sequence[int]) -> str:
    """An update where the first was believed once; a conflict where one is denied or both speak of one thing."""
    if any(s.takes_back[i] for i in said):
        return "update"
    if {s.sides.claims[j].stance for j in against} - {s.sides.claims[i].stance for i in said} >= {"denied"}:
        return "conflict"
    is_opposed = any(opposed(s.sayings[i].opposable, s.sayings[j].opposable) for i in said for j in against)
    return "conflict" if is_opposed or _likest(s, said, against) >= ALIKE else "scope"


def _likest(s: Setting, some: Sequence[int], others: Sequence[int]) -> float:
    """The likeness of the vectors of the two claims that are most alike."""
    return float((s.sides.vectors[list(some)] @ s.sides.vectors[list(others)].T).max())
