"""One article → how many it tells were killed and injured: persons told of one by one, and counts.

"A man was shot dead; his wife, 41, died in hospital; two others were hurt" states no number of dead. Every phrase for
one person is followed through the article, as far as nothing said of the two keeps them apart, and the worst that is
said of a person stands: one who "was injured" and "later died" is dead.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from rashomon.language import measures
from rashomon.language.background import counts_many, other_happenings
from rashomon.language.counting import Words, words_of
from rashomon.language.fates import HIT, INJURED, KILLED, WORSE, fate_of, shared_place, told_before, told_behind
from rashomon.language.persons import PERSONS, is_person
from rashomon.language.scopes import ORDINALS
from rashomon.language.tolls import Headline
from rashomon.records import Figure, LocalActor, ParsedArticle, Time
from rashomon.stages.write.roll import MORE, Person, Roll

BY_MEASURE = {"killed": KILLED, "injured": INJURED, "hospitalised": INJURED, "shot": HIT, "stabbed": HIT}
PEOPLE = frozenset("people other them whom they who those more life family-member bystander passer-by staff".split())
DAY = len("2025-06-29")
HELPS = frozenset("were was are is have has dead injured wounded hurt killed died".split())
FAR = 4  # sentences from the first to tell a fate, behind which other happenings are told of
COUNTED = 14  # sentences more within which a count is still one of this happening
NEWCOMER = frozenset({"a", "an", "victim"})  # "a fifth man": "the fifth child to be shot this year" is of another count
SECOND = 2  # "a second victim" may be the second of two that are told of
KNOWN = frozenset({"all", "both"})
PARTS = re.compile(r"\s*(?:[,:(]|—|–|-{1,2}|, (?:including|among them))\s*")  # between a whole and its first part
LARGE = 30  # from so many on nobody tells of them one by one


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people with one fate: "two others were injured"."""

    number: int
    fate: str
    sentence: int
    start: int
    more: bool  # besides those told of before
    part: bool
    place: int  # the word whose part in the sentence the counted have
    id: str = ""
    of: str = ""
    stop: int = 0  # of the counted noun
    known: bool = False  # those told of before: "all three", "both"


@dataclass(frozen=True, slots=True)
class Toll:
    """What one article's words come to; `start` of the words that tell it, by measure. None: it tells nothing of it."""

    killed: int | None
    injured: int | None
    starts: dict[str, list[int]]
    sentence: int = 0  # the first to tell any of it
    stated: frozenset[str] = frozenset()  # measures of which a number is stated
    titled: frozenset[str] = frozenset()  # measures whose number the headline states
    open: int = 0  # persons who were hit, with nothing said of what came of it


def toll_of(
    parsed: ParsedArticle, locals_: Iterable[LocalActor], figures: Sequence[Figure], skipped: Collection[int] = ()
) -> Toll:
    """Count the article's dead and injured; `skipped` sentences tell of other happenings."""
    words = words_of(parsed)
    sentences_ = [parsed.text[a:b] for a, b in zip(parsed.sentence_start, parsed.sentence_stop, strict=True)]
    skipped = {*skipped, *other_happenings(sentences_)}
    many = {n for n, sentence in enumerate(sentences_) if counts_many(sentence)}
    counts = list(counts_of(parsed, words, figures, skipped | many))
    roll = Roll(parsed, words, locals_, figures)
    people = roll.fewest([p for p in roll.persons(skipped) if p.fate and p.places])
    sentences = [min(parsed.token_sentence[w] for w in p.places) for p in people]
    near = min([*sentences, *(c.sentence for c in counts if c.number)], default=0) + FAR
    counts = [c for c in counts if c.sentence <= near + COUNTED]
    people = [p for p, first in zip(people, sentences, strict=True) if first <= near]
    dead = [p for p in people if p.fate == KILLED]
    hurt = [p for p in people if p.fate != KILLED]
    killed = summed([c for c in counts if c.fate == KILLED], dead, words, parsed)
    hurt = living(hurt, killed - len(dead), words)
    wounded = without_dead([c for c in counts if c.fate == INJURED], killed, hurt, parsed)
    injured = summed(wounded, hurt, words, parsed)
    shot = without_dead([c for c in counts if c.fate == HIT], killed, hurt, parsed)
    others = max((c.number + before(c, hurt, parsed) for c in shot if c.more), default=0)
    plain = [c for c in shot if not c.more]
    if any(c.number for c in plain):
        hit = summed(plain, hurt + dead, words, parsed)
        injured = max(injured, hit - killed)
    injured = max(injured, others)
    killed, injured = with_ordinals(killed, injured, people, words)
    whole = next(
        (c for c in counts if c.fate == INJURED and any(k.fate == KILLED and k.of == c.id for k in counts)), None
    )
    if whole is not None:  # "one of the five hurt has died"
        injured = max(0, whole.number - killed)
    zeros = {c.fate for c in counts if c.number == 0}
    starts = {
        KILLED: [parsed.token_start[w] for p in dead for w in p.places] + [c.start for c in counts if c.fate == KILLED],
        INJURED: [parsed.token_start[w] for p in hurt for w in p.places]
        + [c.start for c in counts if c.fate in (INJURED, HIT)],
    }
    return Toll(
        killed=killed if killed or KILLED in zeros or injured else None,
        injured=injured if injured or INJURED in zeros or killed else None,
        starts=starts,
        sentence=near - FAR,
        open=sum(p.fate == HIT for p in hurt),
        stated=frozenset(INJURED if c.fate == HIT else c.fate for c in counts if c.number),
    )


def with_headline(toll: Toll, title: Headline) -> Toll:
    """Believe a headline's number; where it tells of a death and the text of none, one has died."""
    killed, injured = toll.killed, toll.injured
    if title.killed is not None:
        injured = max(0, injured - min(toll.open, max(0, title.killed - (killed or 0)))) if injured else injured
        killed = title.killed
    elif title.is_fatal and not killed:
        killed, injured = 1, max(0, injured - 1) if injured else injured
    hit = title.hit or 0
    if hit > 1 and hit >= (killed or 0) + (title.injured or 0) and hit > (killed or 0):
        injured = hit - (0 if title.hit_besides else killed or 0)
    elif title.injured is not None:
        injured = title.injured
    if killed is None and injured is None:
        return toll
    stated = {
        KILLED: title.killed,
        INJURED: injured if title.injured is None and title.hit == injured else title.injured,
    }
    titled = frozenset(measure for measure, number in stated.items() if number is not None)
    first = 0 if titled or title.is_fatal else toll.sentence
    return replace(toll, killed=killed or 0, injured=injured or 0, titled=titled, sentence=first)


def elsewhen(parsed: ParsedArticle, times: Iterable[Time], day: str) -> frozenset[int]:
    """Return the sentences that tell of an earlier happening.

    All days they name lie before `day`; so do those of what follows in the same paragraph without a day of its own.
    """
    latest: dict[int, str] = {}
    for time in times:
        sentence = bisect_right(parsed.sentence_start, time.start) - 1
        latest[sentence] = max(latest.get(sentence, ""), (time.to_date + "-12-31"[len(time.to_date) - 4 :])[:10])
    found, before = [], False
    if len(day) < DAY:
        return frozenset()
    for sentence, start in enumerate(parsed.sentence_start):
        if sentence in latest:
            before = latest[sentence] < day
        elif sentence and "\n" in parsed.text[parsed.sentence_stop[sentence - 1] : start]:
            before = False
        if before:
            found.append(sentence)
    return frozenset(found)


def summed(counts: Sequence[Count], people: Sequence[Person], words: Words, parsed: ParsedArticle) -> int:
    """Return the number that the earliest count comes to, with those told of besides; not less than the singles."""
    plain = [c for c in counts if not c.more and c.number > 0]
    plain = [c for c in plain if not c.known] or plain
    others = min((c for c in counts if c.more and c.number > 0), key=lambda c: c.start, default=None)
    more = others.number + before(others, people, parsed) if others is not None else 0
    stated = 0
    if plain:
        first = min((c.part, c.sentence) for c in plain)
        chosen = [c for c in plain if (c.part, c.sentence) == first]
        stated = max(c.number for c in chosen) if first[0] else total_of(chosen, parsed.text)
        places = {c.place for c in chosen}
        stated += sum(any(shared_place(words, w) in places for w in p.words) for p in people)  # "two boys and a girl"
    return max(stated, more, len(people))


def total_of(counts: Sequence[Count], text: str) -> int:
    """What the counts of one sentence come to: parts set behind their whole are not added to it.

    "Four people, three women and one man"; "two dead and three dead" are five.
    """
    ordered = sorted(counts, key=lambda c: c.start)
    total = whole = within = last = 0
    for count in ordered:
        apposed = whole and PARTS.fullmatch(text, last, count.start)
        if whole and count.number < whole and (apposed or 0 < within < whole):
            within += count.number
        elif count.number == total or (whole and within and within == count.number):
            pass  # the same number again
        else:
            total, whole, within = total + count.number, count.number, 0
        last = max(count.stop, count.start)
    return total


def living(hurt: list[Person], unnamed: int, words: Words) -> list[Person]:
    """Leave out as many who were hit, with nothing said of what came of it, as there are dead nobody is named for."""
    open_ = [p for p in hurt if p.fate == HIT and not any(MORE & {*before_noun(words, w)} for w in p.words)]
    open_ = open_[: max(0, unnamed)]
    return [p for p in hurt if not any(p is o for o in open_)]


def before(count: Count, people: Sequence[Person], parsed: ParsedArticle) -> int:
    """How many persons are told of before a count of others: those behind it are among the counted."""
    return sum(min(parsed.token_start[w] for w in p.places) < count.start for p in people)


def without_dead(counts: list[Count], killed: int, hurt: Sequence[Person], parsed: ParsedArticle) -> list[Count]:
    """Leave out what counts all who were hit where the text has the number of the living besides.

    "Four were taken to hospital. One has died, three others are stable"; "all three" are those told of before.
    """
    living = {c.number + before(c, hurt, parsed) for c in counts if c.more} | {
        c.number for c in counts if not c.more and not c.part
    }
    kept = [c for c in counts if not (killed and not c.more and c.number > killed and c.number - killed in living)]
    return [c for c in kept if not (c.known and killed and c.number <= killed)]


def with_ordinals(killed: int, injured: int, people: Sequence[Person], words: Words) -> tuple[int, int]:
    """Let "a fifth victim has died" make five of the four that are counted."""
    for person in people:
        phrases = [before_noun(words, w) for w in person.words]
        ordinal = max((ORDINALS[low] for p in phrases if NEWCOMER & {*p} for low in p if low in ORDINALS), default=0)
        lacking = ordinal - killed - injured
        if ordinal > SECOND and 0 < lacking < ordinal:
            killed, injured = (killed + lacking, injured) if person.fate == KILLED else (killed, injured + lacking)
    return killed, injured


def before_noun(words: Words, noun: int) -> list[str]:
    """The words of a noun's phrase that stand before it, and itself."""
    return [words.form[c].lower() for c in (*words.children[noun], noun) if noun - 4 < c <= noun]


def counts_of(
    parsed: ParsedArticle, words: Words, figures: Sequence[Figure], skipped: Collection[int]
) -> Iterator[Count]:
    """Yield the counts of people killed, injured or hit; a single person is told of as such."""
    at_start = {start: i for i, start in enumerate(parsed.token_start)}
    at_stop = {stop: i for i, stop in enumerate(parsed.token_stop)}
    for figure in figures:
        number = figure.low if figure.low is not None else figure.high
        if number is None or number < 0 or not float(number).is_integer() or (figure.unit not in ("", "people")):
            continue
        if figure.hedge == "vague":
            continue
        noun = at_stop.get(figure.counted_stop, -1) if figure.counted_stop >= 0 else -1
        last = at_stop.get(figure.stop, -1)
        word = noun if noun >= 0 else last
        if word < 0 or parsed.token_sentence[word] in skipped:
            continue
        if number == 1 and noun >= 0 and is_person(words, noun):
            continue
        fate = BY_MEASURE.get(figure.measure, "")
        if (noun >= 0 and not counts_people(words, noun)) or (noun < 0 and is_age(words, word)):
            continue
        if number > 0:
            behind = told_behind(words, word)
            fate = (
                behind
                or told_before(words, at_start.get(figure.start, last))
                or max(fate, fate_of(words, word), key=lambda f: WORSE[f])
            )
        if number > 0 and "fatally" in [f.lower() for f in words.form[word + 1 : word + 3]] and number < LARGE:
            fate = KILLED
        if not fate or (not figure.measure and noun < 0):
            continue
        first = at_start.get(figure.start, last)
        around = {words.form[k].lower() for k in range(max(0, first - 1), min(len(words.form), word + 2))}
        low = parsed.text[figure.start : figure.stop].lower()
        yield Count(
            number=int(number),
            fate=fate,
            sentence=parsed.token_sentence[word],
            start=figure.start,
            more=bool(around & MORE),
            part=bool(figure.part_of),
            place=shared_place(words, word),
            id=figure.id,
            of=figure.part_of,
            stop=max(figure.stop, figure.counted_stop),
            known=low == "both" or bool(around & KNOWN and number > 1),
        )


def is_age(words: Words, at: int) -> bool:
    """Whether a bare number in digits is rather someone's age: "ages 21 and 35 —", "another, 18, was"."""
    around = words.form[at - 1].lower() if at else "", words.form[at + 1].lower() if at + 1 < len(words.form) else ""
    aged = around[0] in ("age", "ages", "aged", ",", "under", "over") or around[1] in (",", "—", "–", "-", ".", ")")
    return words.form[at].isdigit() and (aged or (around[0] == "and" and around[1] not in HELPS))


def counts_people(words: Words, noun: int) -> bool:
    """Whether the counted noun is one for people, or for what became of them."""
    lemma = words.lemma[noun]
    return lemma in PERSONS or lemma in measures.NOUNS or lemma in PEOPLE or words.form[noun].lower() in measures.STATES
