"""Numbers that count people or things: by the happening they are counted by, or by their noun."""

import re
from collections.abc import Iterator

from rashomon.language import dateforms, measures, numbers
from rashomon.language.counting import Words, counted_by, described, governed
from rashomon.language.nearby import beside, following, just_before
from rashomon.stages.extract.drafts import NOWHERE, Draft, Passage

NOBODY = frozenset({"nobody", "none", "noone"})
PRONOUNS = frozenset({"they", "them", "whom", "who", "those"})
NOT_COUNTS = frozenset("no the this that each every which another any".split())  # before "one"
MODALS = frozenset("should can may must might could would".split())
CALENDAR = frozenset({*dateforms.WEEKDAYS, *dateforms.MONTHS})
OF_WHOLE = re.compile(r"(?:\s[a-z]+){0,2}?\s(?:out )?of\s(?:(?:the|its|their|his|her|all|those|these)\s)?")
RATE = re.compile(rf"(?:/| per )(?:{'|'.join(sorted(measures.PERIODS))})\b")
PART_BEFORE = re.compile(r"\b(?:including|among them|of whom|of them)\s$", re.I)
PAIR = re.compile(r"\d{1,3}[-–]\d{1,3}")
SCORED = frozenset(
    """record victory win loss defeat lead decision vote score margin ruling verdict deficit run edge advantage triumph
    rout draw tie start mark""".split()
)
STATE_WORDS = "|".join(sorted(measures.LABELS, key=lambda w: (-len(w), w)))
REACHED = r"(?:to|at|of|is|was|became|reached|passed|exceed(?:s|ed)?|hit|past|from|number(?:s|ed)?)"
TALLIES = (  # what stands before the number, and the state in it; a toll is one of deaths where nothing else is said
    re.compile(
        rf"\b(?:number|count|tally|total|toll) of (?:the |people |those |persons |\w+ )?(?P<state>{STATE_WORDS})\b"
        rf"[^.;]*\b{REACHED}\s$",
        re.I,
    ),
    re.compile(rf"\b(?:death )?toll\b[^.;]*\b{REACHED}\s$", re.I),
    re.compile(
        rf"\bthe (?:confirmed )?(?P<state>{STATE_WORDS})\b[^.;]{{0,40}}\b(?:are|were|number(?:s|ed)?)\s(?:now\s)?$",
        re.I,
    ),
    re.compile(rf"(?:^|[\n(;,.] ?)(?P<state>{STATE_WORDS}):?\s$", re.I),
    re.compile(rf"\bof the (?P<state>{STATE_WORDS})[^,.;]{{0,20}}, $", re.I),
)
RECORD = re.compile(r" (?:prior|previous|past|earlier) (?:\w+ )?(?:arrests?|convictions?|charges?|offen[cs]es?)\b")
SINGLES = {"a": 1.0, "an": 1.0, "no": 0.0, "both": 2.0}


def count_of(passage: Passage, number: numbers.Number, before: numbers.Number | None) -> Draft | None:
    """The count that a number makes; None where it is part of a name, an idiom or a pronoun."""
    tokens = passage.tokens(number.bare_start, number.bare_stop)
    if not tokens:
        return None
    words, top = passage.words, passage.top(tokens)
    if _is_pronoun(words, tokens, top) or _is_name_part(passage, tokens, top):
        return None
    counted = counted_by(words, tokens[-1], top)
    is_whole = before is not None and bool(OF_WHOLE.fullmatch(passage.text, before.bare_stop, number.start))
    measure = _measure(passage, tokens, counted.place, counted.noun, is_whole)
    inherits = measure in ("", "on board") and _inherits(passage, number.start, counted.place, counted.noun)
    measure = _of_subject(words, counted.place) if inherits else measure
    if not measure and not inherits:
        if words.lemma[top] == "one" and _is_idiom(words, tokens[-1], counted.noun):
            return None
        if _is_score(passage, number, counted.place, counted.noun):
            return None
        measure = _plain(passage, number, counted.place, counted.noun)
    figure = passage.figure(number, measure, number.unit, _noun_span(passage, number, counted.noun))
    return Draft(figure, counted.place, counted.noun, holds=is_whole, inherits=inherits)


def _measure(passage: Passage, tokens: list[int], place: int, noun: int, is_whole: bool) -> str:
    """The happening or state the number is counted by; what governs it comes before what describes it."""
    words = passage.words
    is_rate = noun >= 0 and bool(RATE.match(passage.text, passage.parsed.token_stop[noun]))  # "at 1,000 frames/second"
    if noun >= 0 and RECORD.match(passage.text, passage.parsed.token_stop[tokens[-1]]):
        return f"prior {words.lemma[noun]}"  # "19 prior arrests" are no one's but the man's who has them
    found = "" if is_whole or is_rate else _by_words(passage, tokens, noun)
    if found:
        return found
    is_thing = is_whole or is_rate or (noun >= 0 and words.lemma[noun] in measures.THINGS)
    options = [place, *([noun] if noun >= 0 and noun != place and words.head[noun] not in tokens else [])]
    found = "" if is_thing else next((m for m in (governed(words, at) for at in options) if m), "")
    found = found or described(words, noun if noun >= 0 else place)
    return found or ("" if is_thing or _sizes_a_group(words, tokens) else following(words, max(tokens[-1], noun)))


def _sizes_a_group(words: Words, tokens: list[int]) -> bool:
    """Whether the number tells how many a group has, of whom only some did what follows: "a crew of 38 drowned"."""
    first = tokens[0]
    behind_of = first > 1 and words.form[first - 1].lower() == "of" and words.upos[first - 2] == "NOUN"
    return behind_of and words.lemma[first - 2] not in measures.TALLIES | measures.NOUNS_OF.keys()


def _by_words(passage: Passage, tokens: list[int], noun: int) -> str:
    """What the words right around the number say, whatever the tree makes of them."""
    words, behind = passage.words, tokens[-1] + 1
    if noun < 0 and behind < len(words.form) and words.form[behind].lower() in ("more", "others", "other"):
        behind += 1
    found = beside(words, noun if noun > tokens[-1] else behind - 1)
    alone = noun < 0 and behind < len(words.form) and not _sizes_a_group(words, tokens)
    if not found and alone and words.upos[behind] in ("AUX", "VERB", "PRON"):
        found = following(words, behind - 1)  # "11 were hurt", "the nine who were held"
    if found or (noun >= 0 and words.lemma[noun] in measures.THINGS):
        return found
    found = just_before(words, tokens[0])
    if found or noun >= 0:
        return found
    start = passage.parsed.sentence_start[passage.parsed.token_sentence[tokens[0]]]
    said = passage.text[start : passage.parsed.token_start[tokens[0]]]
    match = next((m for m in (pattern.search(said) for pattern in TALLIES) if m), None)
    if match is None:
        return ""
    state = match.groupdict().get("state")
    return measures.LABELS[state.lower()] if state else "killed"


def _plain(passage: Passage, number: numbers.Number, place: int, noun: int) -> str:
    """The counted noun's lemma; for a bare number, the predicate's."""
    words = passage.words
    if noun >= 0:
        return passage.counted_lemma(noun)
    if number.unit == "percent":
        return "share"
    up = words.head[place] if place >= 0 else -1
    if up >= 0 and words.rel[place].startswith("nsubj"):
        return " ".join((*(words.form[c].lower() for c in words.under(up, "case")), words.lemma[up]))
    return passage.counted_lemma(up) if up >= 0 and words.upos[up] == "NOUN" else ""


def _is_score(passage: Passage, number: numbers.Number, place: int, noun: int) -> bool:
    """Whether two numbers are the points of two sides and no range, also where no word before them shows it.

    "A record of 9-14", "the Gulls (5-10)"; behind "won" and "lost" they are never read as a range.
    """
    words = passage.words
    is_pair = PAIR.fullmatch(passage.text, number.bare_start, number.bare_stop) is not None
    counts_who = noun < 0 and place >= 0 and words.rel[place].startswith("nsubj")  # "10-15 survived"
    return is_pair and not counts_who and (noun < 0 or words.lemma[noun] in SCORED)


def _noun_span(passage: Passage, number: numbers.Number, noun: int) -> tuple[int, int]:
    """From behind the number to the end of the counted noun: "foreign citizens"."""
    parsed, words = passage.parsed, passage.words
    if noun < 0 or parsed.token_start[noun] < number.stop:
        return NOWHERE
    opening = [
        parsed.token_start[c]
        for c in words.under(noun, "amod", "compound", "nmod", "flat")
        if c < noun
        and parsed.token_start[c] >= number.stop
        and words.rel[c] != "nmod:poss"
        and words.form[c].lower() != "old"  # of "60-year-old"
    ]
    return min(opening, default=parsed.token_start[noun]), parsed.token_stop[noun]


def _inherits(passage: Passage, start: int, place: int, noun: int) -> bool:
    """Whether the number is put inside a wider one: "including three children", "two of them"."""
    words = passage.words
    if PART_BEFORE.search(passage.text, max(0, start - 20), start) or (noun >= 0 and words.lemma[noun] in PRONOUNS):
        return True
    up = words.head[place]
    if any(words.form[c].lower() in measures.INCLUDING for c in words.under(place, "case", "mark", "advmod")):
        return True
    return (
        up >= 0 and words.lemma[up] in measures.INCLUDING and words.rel[place].split(":")[0] in ("obj", "nmod", "obl")
    )


def _of_subject(words: Words, place: int) -> str:
    """The state of what includes the counted: "the dead included two doctors"."""
    up = words.head[place]
    if up < 0 or words.lemma[up] not in measures.INCLUDING:
        return ""
    return next((m for c in words.under(up, "nsubj") if (m := described(words, c))), "")


def _is_pronoun(words: Words, tokens: list[int], top: int) -> bool:
    """Whether "one" counts nothing: the one, no one, one should."""
    if len(tokens) > 1 or words.lemma[top] != "one":
        return False
    following_word = words.form[top + 1].lower() if top + 1 < len(words.form) else ""
    before = words.form[top - 1].lower() if top else ""
    if before in NOT_COUNTS or following_word == "another":
        return True
    return following_word in MODALS or (words.upos[top] == "PRON" and following_word != "of")


def _is_name_part(passage: Passage, tokens: list[int], top: int) -> bool:
    """Apollo 11, the Bloc of Five, a Cessna 208 Caravan."""
    words, first = passage.words, tokens[0]
    if passage.opens_sentence(first):
        return False
    if words.form[first][0].isupper():
        return True
    if (
        not words.form[top][0].isdigit()
        or words.upos[first - 1] != "PROPN"
        or words.form[first - 1].lower() in CALENDAR
    ):
        return False
    behind = tokens[-1] + 1
    if words.head[top] == first - 1:
        return True
    return behind < len(words.form) and words.upos[behind] in ("PROPN", "NOUN") and words.xpos[behind] != "NNS"


def _is_idiom(words: Words, last: int, noun: int) -> bool:
    """One of the world's best · one of the most peaceful countries: nobody counts there."""
    if noun < 0 or words.form[last + 1 : last + 2] != ["of"]:
        return noun < 0
    possessive = noun + 1 < len(words.form) and words.xpos[noun + 1] == "POS"
    return possessive or any(words.xpos[i] in ("JJS", "RBS", "POS") for i in range(last, noun))


def singles(passage: Passage) -> Iterator[Draft]:
    """Counts without a number: a man was killed · no one was hurt · both were arrested · the pair were arrested."""
    parsed, words = passage.parsed, passage.words
    for i in range(len(words.form)):
        found = _single(words, i)
        if found is None:
            continue
        count, first, place, noun = found
        measure = _single_measure(words, place, noun, count)
        if not measure:
            continue
        start, stop = parsed.token_start[first], parsed.token_stop[i]
        number = numbers.Number(
            start=start, stop=stop, bare_start=start, bare_stop=stop, low=count, high=count, hedge="exact", unit=""
        )
        yield Draft(passage.figure(number, measure, "", _noun_span(passage, number, noun)), place, noun)


def _single(words: Words, i: int) -> tuple[float, int, int, int] | None:
    """Count, first word, place and noun of a word that counts without being a number."""
    low, rel = words.form[i].lower(), words.rel[i].split(":")[0]
    is_no_one = low == "one" and i > 0 and words.form[i - 1].lower() == "no"
    if low in NOBODY or is_no_one:
        of = [c for c in words.under(i, "nmod", "obl") if words.has_case(c, "of")]
        return 0.0, i - is_no_one, i, of[0] if of else -1
    if words.lemma[i] in measures.GROUPS and words.upos[i] == "NOUN" and not words.under(i, "nmod"):
        return float(measures.GROUPS[words.lemma[i]]), i, i, -1
    if low == "no" and words.form[i + 1 : i + 2] == ["one"]:
        return None  # the "one" behind it tells
    if low not in SINGLES or words.head[i] < 0 or rel not in ("det", "nsubj", "cc", "advmod"):
        return None
    if low == "both" and rel == "nsubj":
        return 2.0, i, i, -1
    return SINGLES[low], i, words.head[i], words.head[i]


def _single_measure(words: Words, place: int, noun: int, count: float) -> str:
    if noun >= 0 and words.lemma[noun] in measures.THINGS | measures.BANDS:
        return ""
    if noun >= 0 and words.upos[noun] not in ("NOUN", "PROPN", "ADJ", "NUM", "PRON"):
        return ""
    if count == 1.0 and not _is_person(words, noun):
        return ""
    measure = governed(words, place)
    if count == 0.0:
        return measure or (described(words, noun) if noun >= 0 and words.lemma[noun] in measures.NOUNS else "")
    return measure if measure in measures.SINGLE or (count > 1 and measure in measures.OBJECT_OF.values()) else ""


def _is_person(words: Words, noun: int) -> bool:
    low = words.form[noun].lower()
    if words.lemma[noun] in measures.GROUPS:
        return False
    return words.lemma[noun] in measures.PERSONS or low in measures.PERSONS or low.endswith(measures.PERSON_ENDINGS)
