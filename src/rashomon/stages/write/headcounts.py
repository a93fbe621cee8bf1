"""One article → its counts of people killed, injured or hit, and what several of them come to.

"Four were hit; one has died and three others are stable" has three counts and two numbers.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from rashomon.language import measures
from rashomon.language.counting import Words
from rashomon.language.fates import (
    HIT,
    INJURED,
    KILLED,
    STATES,
    TO_LIVE,
    WORSE,
    fate_of,
    is_unreal,
    next_state,
    shared_place,
    told_before,
    told_behind,
)
from rashomon.language.persons import PERSONS, is_person
from rashomon.language.scopes import ORDINALS
from rashomon.records import Figure, ParsedArticle
from rashomon.stages.write.roll import MORE, Person
from rashomon.stages.write.syntax import sentence_at

FIRED = frozenset("shot gunshot round bullet shell casing missile rocket mortar bomb drone volley blow".split())
TOLD = frozenset(  # what is counted beside the hurt: "three counts of wounding", "two shootings that killed"
    "count case scene incident crime shooting stabbing murder homicide robbery attack strike raid crash collision "
    "blast explosion fire wound injury time mile metre block photo image country nation area place site".split()
)
# what is lost, saved or hit without a person being meant
OTHERS = measures.THINGS | measures.BEASTS | measures.PERIODS | measures.BANDS | FIRED | TOLD

BY_MEASURE = {"killed": KILLED, "injured": INJURED, "hospitalised": INJURED, "shot": HIT, "stabbed": HIT}
PEOPLE = frozenset("people other them whom they who those more life family-member bystander passer-by staff".split())
HELPS = frozenset("were was are is have has dead injured wounded hurt killed died".split())
SECOND = 2  # "a second victim" may be the second of two that are told of
NEWCOMER = frozenset({"a", "an", "victim"})  # "a fifth man": "the fifth child to be shot this year" is of another count
KNOWN = frozenset({"all", "both"})
PARTS = re.compile(r"\s*(?:[,:(]|—|–|-{1,2}|, (?:including|among them))\s*")  # between a whole and its first part
PARENT = re.compile(  # "a mother of two": her children
    r"\b(?:(?:grand)?(?:mother|father|parent)|mom|mum|dad|widow(?:er)?)s? (?:of|to) (?:the )?$", re.I
)
PARENT_REACH = 24  # characters
THEM = frozenset({"them", "whom"})
OUT_OF = re.compile(r"\bof (?:the |those |its |their |his |her |all )*$", re.I)
_ALSO = r",? (?:and|along with|as well as) "
LISTED_BEFORE = re.compile(rf"(?:, (?:aged )?\d{{1,3}})?{_ALSO}(?:(?:his|her|their|the|its) )?(?:\w+ )?", re.I)
LISTED_BEHIND = re.compile(rf"(?:, aged [\w ]+?)?{_ALSO}(?:a|an|his|her|their|the)(?: [\w-]+){{1,4}}", re.I)
HAS_DIED = re.compile(  # behind "one": "of the five has died"
    r" of (?:the |those |his |her |their )?[^,.;\n]{0,90}?\b(?:died|dies|succumbed)\b"
)
OPEN = re.compile(  # of what they may die: "found three people with gunshot wounds"
    r"[^.;]{0,40}?\b(?:with|from|of|suffering|sustained|suffered|had|received) (?:[\w-]+ ){0,2}?"
    r"(?:gunshot|stab|bullet|knife) wounds?",
    re.I,
)
CHANGE_REACH = 24  # characters
FROM, TO = re.compile(r"\bfrom $", re.I), re.compile(r" (?:\w+ )?to (?:at least |about |around )?[\d]", re.I)
TO_FROM = re.compile(r"\bto [\d,.]+(?: \w+)? from $", re.I)
ADDING = re.compile(r"\badd(?:s|ed|ing) $", re.I)
SOON = 3  # sentences behind a number within which "others" are of the same happening
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
    of_them: bool = False  # of those told of before: "two of whom"
    known: bool = False  # those told of before: "all three", "both"


def counts_of(
    parsed: ParsedArticle, words: Words, figures: Sequence[Figure], skipped: Collection[int]
) -> Iterator[Count]:
    """Yield the counts of people killed, injured or hit; a single person is told of as such."""
    at_start = {start: i for i, start in enumerate(parsed.token_start)}
    at_stop = {stop: i for i, stop in enumerate(parsed.token_stop)}
    wholes = {f.part_of for f in figures}
    deadly = {sentence_at(parsed, f.start) for f in figures if f.measure == "killed" and f.low}
    for figure in figures:
        number = figure.low if figure.low is not None else figure.high
        if is_former(parsed.text, figure):
            continue
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
        first = at_start.get(figure.start, last)
        fate = BY_MEASURE.get(figure.measure, "")
        if (noun >= 0 and not counts_people(words, noun, fate)) or (noun < 0 and is_age(words, word)):
            continue
        if number > 0:
            fate = "" if is_intended(words, word) else fate_counted(figure, parsed, words, first, word)
        if not fate or (not figure.measure and noun < 0):
            continue
        sentence = parsed.token_sentence[word]
        place = shared_place(words, word)
        fate = outcome(fate, figure, parsed, sentence in deadly)
        before = parsed.text[max(0, figure.start - PARENT_REACH) : figure.start]
        is_whole = figure.id in wholes and figure.measure not in BY_MEASURE and OUT_OF.search(before)
        if PARENT.search(before) or (is_whole and not told_behind(words, word)):
            continue  # "three of the ten on board were killed"
        around = {words.form[k].lower() for k in range(max(0, first - 1), min(len(words.form), word + 2))}
        low = parsed.text[figure.start : figure.stop].lower()
        yield Count(
            number=int(number),
            fate=fate,
            sentence=sentence,
            start=figure.start,
            more=bool(around & MORE),
            part=bool(figure.part_of),
            place=place,
            id=figure.id,
            of=figure.part_of,
            stop=max(figure.stop, figure.counted_stop),
            of_them=words.form[word].lower() in THEM,
            known=low == "both" or bool(around & KNOWN and number > 1),
        )


def is_former(text: str, figure: Figure) -> bool:
    """Whether a number is what another was before or was raised by: "from 12 to 19", "to 19 from 12", "adding 7"."""
    before = text[max(0, figure.start - CHANGE_REACH) : figure.start]
    if ADDING.search(before):
        return True
    return bool(FROM.search(before)) and bool(TO_FROM.search(before) or TO.match(text, figure.stop))


def fate_counted(figure: Figure, parsed: ParsedArticle, words: Words, first: int, word: int) -> str:
    """What became of those whom the number that begins at word `first` counts by the word `word`; "" for nothing."""
    if figure.part_of and HAS_DIED.match(parsed.text, figure.stop):
        return KILLED
    number = figure.low if figure.low is not None else figure.high
    if "fatally" in [f.lower() for f in words.form[word + 1 : word + 3]] and (number or 0) < LARGE:
        return KILLED
    told = told_behind(words, word) or STATES.get(words.form[word].lower(), "") or next_state(words, word)
    told = told or told_before(words, first)
    return told or max(BY_MEASURE.get(figure.measure, ""), fate_of(words, word), key=lambda f: WORSE[f])


def outcome(fate: str, figure: Figure, parsed: ParsedArticle, is_deadly: bool) -> str:
    """Settle what became of the counted: who was hit may be said to live, and who has wounds may die of them."""
    stop = parsed.sentence_stop[sentence_at(parsed, figure.start)]
    if fate == HIT and not is_deadly and TO_LIVE.search(parsed.text, figure.stop, stop):
        return INJURED
    is_open = fate == INJURED and OPEN.match(parsed.text, max(figure.stop, figure.counted_stop))
    return HIT if is_open else fate


def is_intended(words: Words, word: int) -> bool:
    """Whether the counted are the object of what was only tried or meant: "trying to kill two others"."""
    place = shared_place(words, word)
    return words.rel[place] == "obj" and words.head[place] >= 0 and is_unreal(words, words.head[place])


def is_age(words: Words, at: int) -> bool:
    """Whether a bare number in digits is rather someone's age: "ages 21 and 35 —", "another, 18, was"."""
    around = words.form[at - 1].lower() if at else "", words.form[at + 1].lower() if at + 1 < len(words.form) else ""
    aged = around[0] in ("age", "ages", "aged", ",", "under", "over") or around[1] in (",", "—", "–", "-", ".", ")")
    return words.form[at].isdigit() and (aged or (around[0] == "and" and around[1] not in HELPS))


def counts_people(words: Words, noun: int, fate: str = "") -> bool:
    """Whether the counted noun is one for people, or for what became of them; any plural where they met a `fate`."""
    lemma = words.lemma[noun]
    if lemma in PERSONS or lemma in measures.NOUNS or lemma in PEOPLE or words.form[noun].lower() in measures.STATES:
        return True
    return bool(fate) and words.xpos[noun] == "NNS" and lemma not in OTHERS


def summed(counts: Sequence[Count], people: Sequence[Person], words: Words, parsed: ParsedArticle) -> int:
    """Return the number that the earliest count comes to, with those told of besides; not less than the singles."""
    plain = [c for c in counts if not c.more and c.number > 0]
    plain = [c for c in plain if not c.known] or plain
    soon = min((c.sentence + SOON for c in plain if c.number > 1), default=None)
    further = (c for c in counts if c.more and c.number > 0 and (soon is None or c.sentence <= soon))
    others = min(further, key=lambda c: c.start, default=None)
    more = others.number + before(others, people, parsed) if others is not None else 0
    stated = 0
    if plain:
        first = min((c.part, c.sentence) for c in plain)
        chosen = [c for c in plain if (c.part, c.sentence) == first]
        stated = max(c.number for c in chosen) if first[0] else total_of(chosen, parsed.text)
        stated += sum(is_besides(p, chosen, words, parsed) for p in people)
    return max(stated, more, len(people))


def is_besides(person: Person, counts: Sequence[Count], words: Words, parsed: ParsedArticle) -> bool:
    """Whether someone is told of beside the counted: "two boys and a girl", "she killed three men and herself"."""
    places = {c.place for c in counts}
    if any(shared_place(words, w) in places and not is_apposed(w, places, words) for w in person.words):
        return True
    if any(are_listed(w, count, parsed) for w in person.words for count in counts):
        return True
    verbs = {words.head[c.place] for c in counts if words.rel[c.place] == "obj"}
    return any(words.rel[w] == "nsubj" and words.head[w] in verbs for w in person.words)


def is_apposed(word: int, places: Collection[int], words: Words) -> bool:
    """Whether the word names the counted: "one of the men, Maro Tel, died"."""
    while words.rel[word] in ("flat", "appos", "nmod") and words.head[word] >= 0:
        word = words.head[word]
        if word in places:
            return True
    return False


def are_listed(word: int, count: Count, parsed: ParsedArticle) -> bool:
    """Whether no more than "and" stands between the two: "a woman and two boys", "two boys and their mother"."""
    if parsed.token_sentence[word] != count.sentence:
        return False
    first, last = parsed.token_start[word], parsed.token_stop[word]
    if last <= count.start:
        return bool(LISTED_BEFORE.fullmatch(parsed.text, last, count.start))
    return bool(LISTED_BEHIND.fullmatch(parsed.text, count.stop, last)) if first >= count.stop else False


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


def before(count: Count, people: Sequence[Person], parsed: ParsedArticle) -> int:
    """How many persons are told of before a count of others: those behind it are among the counted."""
    return sum(min(parsed.token_start[w] for w in p.places) < count.start for p in people)


def hit_besides(counts: Sequence[Count], people: Sequence[Person], parsed: ParsedArticle) -> int:
    """What the counts of others who were hit come to, with those told of before; 0 for none."""
    return max((c.number + before(c, people, parsed) for c in counts if c.more), default=0)


def without_dead(
    counts: list[Count], killed: int, hurt: Sequence[Person], words: Words, parsed: ParsedArticle
) -> list[Count]:
    """Leave out what counts all who were hit where the text has the number of the living besides.

    "Four were taken to hospital. One has died, three others are stable"; "all three" are those told of before.
    """
    living = {c.number + before(c, hurt, parsed) for c in counts if c.more} | {
        c.number for c in counts if not c.more and not c.part and not c.of_them
    }
    if any(MORE & {*before_noun(words, w)} for p in hurt for w in p.words):
        living.add(len(hurt))  # "Two were shot. One died; the other is stable"
    kept = [c for c in counts if not (killed and not c.more and c.number > killed and c.number - killed in living)]
    return [c for c in kept if not (c.known and killed and c.number <= killed)]


def living(hurt: list[Person], unnamed: int, words: Words) -> list[Person]:
    """Leave out as many who were hit, with nothing said of what came of it, as there are dead nobody is named for."""
    open_ = [p for p in hurt if p.fate == HIT and not any(MORE & {*before_noun(words, w)} for w in p.words)]
    open_ = open_[: max(0, unnamed)]
    return [p for p in hurt if not any(p is o for o in open_)]


def with_ordinals(killed: int, injured: int, people: Sequence[Person], words: Words) -> tuple[int, int]:
    """Let "a fifth victim has died" make five of the four that are counted."""
    for person in people:
        phrases = [before_noun(words, w) for w in person.words]
        ordinal = max((ORDINALS[low] for p in phrases if NEWCOMER & {*p} for low in p if low in ORDINALS), default=0)
        lacking = ordinal - killed - injured
        if ordinal > SECOND and lacking == 1:
            killed, injured = (killed + lacking, injured) if person.fate == KILLED else (killed, injured + lacking)
    return killed, injured


def before_noun(words: Words, noun: int) -> list[str]:
    """The words of a noun's phrase that stand before it, and itself."""
    return [words.form[c].lower() for c in (*words.children[noun], noun) if noun - 4 < c <= noun]
