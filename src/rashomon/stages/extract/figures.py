"""ParsedArticle → Figure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rashomon.language import datewords, measures, numbers
from rashomon.language.counting import Words
from rashomon.records import Figure, ParsedArticle
from rashomon.stages.extract.counts import PRONOUNS, count_of, singles
from rashomon.stages.extract.drafts import Draft, Passage
from rashomon.stages.extract.quantities import age_of, money_of, quantity_of

TIMES = frozenset("date day days span clock ago ahead later weekday holiday quarter half".split())  # not figures
CONVERTED = re.compile(  # between "40 metres" and the "131 feet" in brackets behind it
    r"[- ]?[A-Za-z]+(?:[- ](?:deep|wide|high|tall|long|away|across))?(?: \w+)?,? ?[(\[]"
)
EVENTS = frozenset({*measures.OBJECT_OF.values(), *measures.SUBJECT_OF.values()})
JOINED = re.compile(r",? (?:and|or|as well as|plus) (?:the |its |their |his |her )?|, ")
FAR = 120  # characters within which "three of them" finds whom it is a part of


def find_figures(parsed: Sequence[ParsedArticle]) -> Iterator[Figure]:
    """Yield every number that counts or measures something, with what it counts."""
    for article in sorted(parsed, key=lambda p: p.article_id):
        passage = Passage(article)
        drafts = list(_drafts(passage))
        taken = [(d.figure.start, d.figure.stop) for d in drafts]
        counted = {at for d in drafts for at in (d.place, d.noun) if at >= 0}
        for single in singles(passage):
            start, stop = single.figure.start, single.figure.stop
            if single.place not in counted and not any(a < stop and start < b for a, b in taken):
                drafts.append(single)
        drafts.sort(key=lambda d: (d.figure.start, d.figure.stop))
        yield from _linked(passage, drafts)


def _drafts(passage: Passage) -> Iterator[Draft]:
    parsed = passage.parsed
    for start, stop in zip(parsed.sentence_start, parsed.sentence_stop, strict=True):
        found = numbers.find(parsed.text, start, stop)
        times = datewords.find(parsed.text, start, stop) if found else []
        times = [f for f in times if f.normal.split(":")[0] in TIMES]
        before: numbers.Number | None = None
        last: Draft | None = None
        for number in found:
            if any(t.start < number.bare_stop and number.bare_start < t.stop for t in times):
                continue
            draft = (
                age_of(passage, number)
                or quantity_of(passage, number)
                or money_of(passage, number)
                or count_of(passage, number, before)
            )
            before = number
            if draft is None:
                continue
            if last and last.figure.unit and CONVERTED.fullmatch(parsed.text, last.figure.stop, number.start):
                draft = replace(draft, figure=replace(draft.figure, measure=last.figure.measure))
            last = draft
            yield draft


def _linked(passage: Passage, drafts: list[Draft]) -> list[Figure]:
    """Parts get the id of their whole, and its measure where they have none of their own."""
    words = passage.words
    by_place: dict[int, Draft] = {}
    for at, d in [*((d.place, d) for d in drafts), *((d.noun, d) for d in drafts)]:
        if at >= 0:
            by_place.setdefault(at, d)
    out: list[Figure] = []
    measure_of: dict[str, str] = {}
    for n, d in enumerate(drafts):
        figure, whole = d.figure, _whole_beside(passage, drafts, n) or _whole(words, d, by_place)
        if whole is not None and whole.figure.id != figure.id:
            measure = measure_of.get(whole.figure.id, whole.figure.measure) if d.inherits else ""
            figure = replace(figure, part_of=whole.figure.id, measure=measure or figure.measure)
        if n and figure.measure not in EVENTS and out[-1].measure in EVENTS and _is_joined(passage, drafts[n - 1], d):
            figure = replace(figure, measure=out[-1].measure)  # "killing two crew and ten tourists"
        if not figure.measure:
            named = "people" if d.inherits else passage.counted_lemma(d.noun) if d.noun >= 0 else "count"
            figure = replace(figure, measure=named)
        measure_of[figure.id] = figure.measure
        out.append(figure)
    return out


def _whole(words: Words, d: Draft, by_place: dict[int, Draft]) -> Draft | None:
    """The figure that this one is a part of by the tree: "38 of the 67 aboard", "12, including three children"."""
    if d.place < 0:
        return None
    if d.noun >= 0 and d.noun != d.place and by_place.get(d.noun, d) is not d:
        return by_place[d.noun]
    at = d.place
    for _ in range(4 if d.inherits else 0):
        up = words.head[at]
        if up < 0:
            return None
        for near in (up, *words.under(up, "nsubj")):
            if by_place.get(near, d) is not d:
                return by_place[near]
        at = up
    return None


def _whole_beside(passage: Passage, drafts: list[Draft], n: int) -> Draft | None:
    """The whole of a count by the words between: right behind "of the", or right before "including" and "of them"."""
    if n + 1 < len(drafts) and drafts[n + 1].holds:
        return drafts[n + 1]
    d = drafts[n]
    if not d.inherits or n == 0 or d.figure.start - drafts[n - 1].figure.stop > FAR:
        return None
    sentence = passage.parsed.token_sentence
    if d.noun < 0 or passage.words.lemma[d.noun] not in PRONOUNS:  # "of them" may look back over a full stop
        drafts = [w for w in drafts[:n] if w.place >= 0 and sentence[w.place] == sentence[d.place]] + drafts[n:]
        n = drafts.index(d)
        if n == 0:
            return None
    return next((w for w in drafts[n - 1 :: -1] if w.place >= 0), None)


def _is_joined(passage: Passage, before: Draft, d: Draft) -> bool:
    """Whether two counted kinds of people stand side by side: "two crew and ten tourists"."""
    stop = before.figure.counted_stop
    if stop < 0 or d.noun < 0 or d.figure.counted_stop < 0 or before.noun < 0:
        return False
    is_thing = passage.words.lemma[d.noun] in measures.THINGS
    return not is_thing and bool(JOINED.fullmatch(passage.text, stop, d.figure.start))
