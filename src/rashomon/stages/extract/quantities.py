"""Numbers that measure: ages, lengths, weights, durations, magnitudes, sums of money."""

import re

from rashomon.language import measures, numbers
from rashomon.stages.extract.drafts import Draft, Passage

AGE_AFTER = re.compile(r"[- ](?P<unit>year|month|week|day)s?[- ]old\b", re.I)
AGE_BEFORE = re.compile(
    r"\b(?:aged?(?: between)?|ages|(?:who|he|she) (?:is|was))\s(?:\d{1,3}(?:,| and|, and| to) ?)*$", re.I
)
AGE_ROW = re.compile(r"\b(?:aged|ages) (?:between )?(?:\d{1,3}(?:, and|,| and| to) )*$", re.I)  # "ages 20 and 27 were"
AGE_TURNED = re.compile(r"\b(?:aged|turn(?:s|ed|ing)) $", re.I)
AGE_REACHED = re.compile(r"\b(?:dies|died|dead|dying|passe[sd] away|death) at $", re.I)  # "the actress dies at 91"
AGE_BESIDE = re.compile(
    r"\s?(?:,|\)|\.|;|\n|$|\sand\s\d)|\s(?:is|was|has|faces|are|were|have)\b"
)  # also "Maro Tel, 60 was held"
AGE_LISTED = re.compile(r"(\w+), (\d{1,3}),? (?:and )?$")  # "two daughters, 9 and 12"
MAX_AGE = 115
LETTERED = re.compile(r"[- ]?(?P<unit>[A-Za-z]+(?:/h)?)\b")
SQUARE = re.compile(r"[- ](?:square|sq\.?)[- ](?P<unit>km|kilomet\w+|miles?|f(?:ee|oo)?t|m|met\w+)\b")
HALF_A = re.compile(r" an? (?P<unit>hour|day|century|decade|mile|year)\b")
MAGNITUDE = (re.compile(r"\bmagnitude(?: of)?\s$", re.I), re.compile(r"[- ]magnitude\b", re.I))
WARM = re.compile(r"temperature|celsius|fahrenheit|°|heat|\bcold|minus|freez|mercury|warm", re.I)
SUM_BEFORE = re.compile(r"\b(\w+) of (?:some |about |around |up to |more than |nearly |a record )?$")
SUM_AFTER = re.compile(r" (?:worth of|in|of) ")
NO_PURPOSE = frozenset("year month total week day quarter".split())  # "$5m in total" is for nothing named


def age_of(passage: Passage, number: numbers.Number) -> Draft | None:
    """Read an age: 60-year-old · aged 60 · turned 60 · Maro Tel Jr., 60, · two daughters, 9 and 12."""
    text = passage.text
    after = AGE_AFTER.match(text, number.stop)
    if after:
        return Draft(passage.figure(number, "age", f"{after['unit'].lower()}s"))
    value = number.high if number.high is not None else number.low
    if number.unit or value is None or not 0 < value <= MAX_AGE or value != int(value):
        return None
    before = text[max(0, number.start - 60) : number.start]
    follows = LETTERED.match(text, number.stop)
    measured = follows is not None and follows["unit"] in measures.UNITS
    beside = AGE_BESIDE.match(text, number.bare_stop)
    told = AGE_TURNED.search(before) or AGE_ROW.search(before)
    if not measured and (told or (beside and (AGE_BEFORE.search(before) or AGE_REACHED.search(before)))):
        return Draft(passage.figure(number, "age", "years"))
    if beside and text[number.bare_start : number.bare_stop].isdecimal() and _is_beside_person(passage, number, before):
        return Draft(passage.figure(number, "age", "years"))
    return None


def _is_beside_person(passage: Passage, number: numbers.Number, before: str) -> bool:
    person = re.search(r"(\w+)(?:(?<=[JS]r)\.)?(?:,\s|\s\()$", before)
    if not person and re.match(r"[.,;)]", passage.text[number.stop :]):
        person = AGE_LISTED.search(before)
    word = passage.word_at(number.start - len(before) + person.start(1)) if person else -1
    if word < 0:
        return False
    words = passage.words
    named_by = [n for n in (word, word - 1) if n >= 0 and words.upos[n] == "PROPN"]
    is_name = word in named_by or (bool(named_by) and person is not None and person[1][:1].isupper())  # "Ada Free, 18,"
    return is_name or words.lemma[word] in measures.PERSONS


def quantity_of(passage: Passage, number: numbers.Number) -> Draft | None:
    """Read a measurement: 40 metres deep · a 130-foot well · 150 km/h · six weeks · 700 tonnes of oil."""
    text = passage.text
    if MAGNITUDE[0].search(text[max(0, number.start - 20) : number.start]) or MAGNITUDE[1].match(text, number.stop):
        return Draft(passage.figure(number, "magnitude"))
    half = HALF_A.match(text, number.stop) if number.unit == "fraction" else None
    square = SQUARE.match(text, number.stop)
    found = square or half or LETTERED.match(text, number.stop)
    if found is None:
        return None
    word = _square_word(found["unit"]) if square else found["unit"]
    unit = measures.UNITS.get(word) or measures.UNITS.get(word.lower())
    if unit is None or (len(word) == 1 and text[number.stop] == " " and word != "m"):
        return None
    measure = _dimension(passage, number, unit[1], found.end())
    return Draft(passage.figure(number, measure, unit[0], found.span("unit")))


def _square_word(unit: str) -> str:
    return "sqmile" if unit.startswith("mi") else {"k": "sqkm", "f": "sqft"}.get(unit[0], "sqm")


def _dimension(passage: Passage, number: numbers.Number, dimension: str, stop: int) -> str:
    """Depth, width or height where the text says so; for weights and volumes what is weighed."""
    text = passage.text
    if dimension in ("length", "distance"):
        return _side(text, number, stop) or dimension
    if dimension == "temperature" and not WARM.search(text, max(0, number.start - 60), stop + 25):
        return "angle"
    if dimension in ("mass", "volume"):
        of = re.compile(r" of (?=\w)").match(text, stop)
        word = passage.word_at(of.end()) if of else -1
        return passage.words.lemma[word] if word >= 0 else dimension
    return dimension


def _side(text: str, number: numbers.Number, stop: int) -> str:
    after = re.match(r"[- ]?(?:in )?(\w+)", text[stop : stop + 16])
    if after and after[1].lower() in measures.SIDES:
        return measures.SIDES[after[1].lower()]
    before = re.findall(r"\w+", text[max(0, number.start - 24) : number.start])
    sides = ("depth", "height", "altitude", "width", "distance", "length", "diameter")
    return next((measures.SIDES[w.lower()] for w in reversed(before[-3:]) if w.lower() in sides), "")


def money_of(passage: Passage, number: numbers.Number) -> Draft | None:
    """Read a sum: $1 million in aid · a fine of $300,000 · 40,000 euros."""
    if not number.unit.startswith("money:"):
        return None
    words, text, parsed = passage.words, passage.text, passage.parsed
    before = SUM_BEFORE.search(text[max(0, number.start - 40) : number.start])
    word = passage.word_at(number.start - len(before[0])) if before else -1
    if word >= 0 and words.upos[word] == "NOUN":
        span = (parsed.token_start[word], parsed.token_stop[word])
        return Draft(passage.figure(number, words.lemma[word], number.unit, span))
    after = SUM_AFTER.match(text, number.stop)
    first = noun = passage.word_at(after.end()) if after else -1
    while noun >= 0 and words.head[noun] > noun and words.rel[noun] in ("amod", "compound"):
        noun = words.head[noun]
    if noun < 0 or words.upos[noun] != "NOUN" or words.lemma[noun] in NO_PURPOSE:
        return Draft(passage.figure(number, "money", number.unit))
    return Draft(
        passage.figure(number, words.lemma[noun], number.unit, (parsed.token_start[first], parsed.token_stop[noun]))
    )
