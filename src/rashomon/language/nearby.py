"""What the words right beside a number or its noun say it counts: a net for trees that are broken, or read wrongly."""

from rashomon.language import measures
from rashomon.language.counting import HEDGING, Words, by_subject

# Verbs that lead on to what became of the counted: "are feared drowned", "are known to have died".
LEADING_ON = frozenset("fear believe confirm remain feel take report think say be go know".split())


def following(words: Words, last: int) -> str:
    """The measure given by the predicate that follows the counted phrase directly: a net for broken trees."""
    passive, denied, at = False, False, last + 1
    while at < len(words.form) and at < last + 8:
        form, tag = words.form[at].lower(), words.upos[at]
        if tag == "VERB" or (tag == "ADJ" and form in measures.STATES):
            if words.xpos[at] == "VBG":
                return ""
            if denied:
                return "missing" if passive and words.lemma[at] in measures.FINDING else ""
            if (found := _predicated(words, at, passive, last)) or words.lemma[at] not in LEADING_ON:
                return found
        elif form in measures.NEGATORS:
            denied = True
        elif tag == "AUX" or words.lemma[at] in ("be", "have"):
            passive = passive or words.lemma[at] == "be"
        elif form in measures.PLACES and words.upos[at - 1] == "ADP":
            return measures.PLACES[form]
        elif tag not in ("ADV", "PART", "ADP") and form not in ("who", "that"):
            return ""
        at += 1
    return ""


def _predicated(words: Words, at: int, passive: bool, counted: int) -> str:
    """The measure that a predicate itself gives the counted; "" for none."""
    form, lemma = words.form[at].lower(), words.lemma[at]
    if passive and form == "held":
        return "detained"
    if form in measures.STATES or lemma in measures.SUBJECT_OF:
        return measures.STATES.get(form) or by_subject(words, at, counted)
    if passive and [f.lower() for f in words.form[at + 1 : at + 3]] == ["to", "death"]:
        return "killed"
    return measures.OBJECT_OF.get(lemma, "") if passive else ""


def just_before(words: Words, first: int) -> str:
    """The measure of the verb or noun right before the number: "injuring eleven", "the detention of nine"."""
    at = first - 1
    while at >= 0 and at > first - 5 and words.form[at].lower() in HEDGING:
        at -= 1
    if at > 1 and words.form[at].lower() in ("of", "to"):
        noun = at - 2 if words.upos[at - 1] == "PUNCT" else at - 1  # “brutal killing” of two
        if words.form[at].lower() == "of" or measures.NOUNS_OF.get(words.lemma[noun]) == "injured":
            return measures.NOUNS_OF.get(words.lemma[noun], "") if words.upos[noun] == "NOUN" else ""
        return ""
    if at < 0 or words.upos[at] not in ("VERB", "ADJ") or words.lemma[at] not in measures.OBJECT_OF:
        return ""
    is_passive = words.xpos[at] == "VBN" and any(words.lemma[i] == "be" for i in range(max(0, at - 3), at))
    return "" if is_passive else measures.OBJECT_OF[words.lemma[at]]


def beside(words: Words, last: int) -> str:
    """The state named right after the counted phrase: "14 dead", "three gendarmes lightly injured", "the six held"."""
    at = last + 1
    while at < len(words.form) and words.upos[at] == "ADV" and at < last + 3:
        at += 1
    if at >= len(words.form):
        return ""
    form, behind = words.form[at].lower(), words.upos[at + 1] if at + 1 < len(words.form) else "PUNCT"
    if behind in ("NOUN", "PROPN", "DET", "PRON", "NUM", "AUX"):
        return ""
    if form == "held":
        return "detained"
    if words.xpos[at] in ("VBN", "VBD") and form not in measures.STATES:
        return measures.OBJECT_OF.get(words.lemma[at], "") if words.xpos[at] == "VBN" else ""
    return measures.STATES.get(form, "") if form not in ("aboard", "onboard", "hostage") else ""
