"""What a number counts, by the sentence's tree: the counted noun, and the happening or state it is counted by."""

from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.language import measures
from rashomon.language.inflection import base
from rashomon.records import ParsedArticle

BREAKS = frozenset({"PUNCT", "ADP", "VERB", "AUX", "CCONJ", "SCONJ"})  # between a number and a noun that is not its own
HEDGING = frozenset(
    "at least most more than over about around some nearly almost up to as many fewer less the another a further an "
    "additional all only".split()
)
FUGITIVES = measures.ATTACKER | frozenset(
    "man men male teen teenager youth driver thief intruder occupant inmate prisoner".split()
)
SCENES = frozenset("scene spot area foot car vehicle truck suv sedan police officer custody jail prison".split())
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "SYM", "X", "DET"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    """The words of a text as Universal Dependencies columns; `head` is an index, -1 for a root."""

    form: list[str]
    lemma: list[str]
    upos: list[str]
    xpos: list[str]
    rel: list[str]
    head: list[int]
    children: list[list[int]]

    def under(self, word: int, *rels: str) -> list[int]:
        """The dependents of `word` by one of the relations (subtypes included)."""
        return [c for c in self.children[word] if self.rel[c].split(":")[0] in rels or self.rel[c] in rels]

    def has_case(self, word: int, *prepositions: str) -> bool:
        """Whether a preposition stands before `word`."""
        return any(
            self.lemma[c] in prepositions or self.form[c].lower() in prepositions for c in self.under(word, "case")
        )


def words_of(parsed: ParsedArticle) -> Words:
    """Return an article's words as columns; lemmas are lower-cased, and verbs that count have theirs made sure."""
    children: list[list[int]] = [[] for _ in parsed.head]
    for i, head in enumerate(parsed.head):
        if head >= 0:
            children[head].append(i)
    forms = [parsed.text[a:b] for a, b in zip(parsed.token_start, parsed.token_stop, strict=True)]
    columns = zip(forms, parsed.lemma, parsed.upos, parsed.xpos, strict=True)
    return Words(
        form=forms,
        lemma=[base(f, w.lower(), u, x, measures.VERBS) for f, w, u, x in columns],
        upos=parsed.upos,
        xpos=parsed.xpos,
        rel=parsed.rel,
        head=parsed.head,
        children=children,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Counted:
    """The word that fills the number's place in the sentence, and the counted noun; -1 where there is none."""

    place: int
    noun: int


def counted_by(words: Words, last: int, top: int) -> Counted:
    """Find the noun that the number that ends at word `last` and is headed by `top` counts.

    "38 people", "dozens of people", "two of the injured", "38 died". Where the tree has the number on a noun behind it
    ("seven injured" on the people of the clause before), the words that follow decide.
    """
    up = words.head[top]
    if [f.lower() for f in words.form[last + 1 : last + 3]] in (["of", "them"], ["of", "whom"]):
        return Counted(place=top, noun=last + 2)
    if words.rel[top].split(":")[0] in ("nummod", "det", "amod", "compound", "advmod") and up > last:
        between = range(last + 1, up)
        if all(words.upos[w] not in BREAKS or words.form[w] in ("-", "–") for w in between):
            longer = phrase_head(words, last + 1) if words.upos[up] == "PROPN" else up
            return Counted(place=max(up, longer), noun=max(up, longer))
    if last + 1 < len(words.form) and words.form[last + 1].lower() == "of":
        noun = phrase_head(words, last + 2)
        if noun >= 0:
            return Counted(place=top, noun=noun)
    noun = phrase_head(words, last + 1)
    return Counted(place=noun if noun >= 0 else top, noun=noun)


def phrase_head(words: Words, at: int) -> int:
    """The noun that heads the noun phrase beginning at word `at`; -1 where there begins none."""
    limit = min(len(words.form), at + 7)
    while (
        at < limit
        and (words.upos[at] in BEFORE_NOUN or words.form[at].lower() in HEDGING)
        and words.form[at].lower() not in PRONOUNS
    ):
        if words.upos[at] == "ADJ" and (words.form[at].lower() in measures.STATES and not _noun_at(words, at + 1)):
            return at  # "two of the injured"
        at += 1
    while at < limit and words.xpos[at] in ("VBN", "VBG") and _noun_at(words, at + 1):
        at += 1
    if at < limit and (words.form[at].lower() in PRONOUNS or words.lemma[at] in PRONOUNS):
        return at
    if not _noun_at(words, at):
        return -1
    while at + 1 < limit and (_noun_at(words, at + 1) or _is_middle(words, at)):
        at += 1
    if at + 1 < limit and words.xpos[at + 1] == "POS":
        longer = phrase_head(words, at + 2)
        return longer if longer >= 0 else at
    return at


def _is_middle(words: Words, at: int) -> bool:
    """Whether a name's adjective follows: the "Rican" of "two Costa Rican pilots"."""
    following_adjective = words.upos[at] == "PROPN" and at + 1 < len(words.form) and words.upos[at + 1] == "ADJ"
    return following_adjective and _noun_at(words, at + 2)


BEFORE_NOUN = frozenset({"DET", "ADJ", "NUM", "ADV", "PRON"})
PRONOUNS = frozenset({"them", "whom", "those", "these", "they", "us", "that", "which"})


def _noun_at(words: Words, at: int) -> bool:
    return at < len(words.form) and words.upos[at] in ("NOUN", "PROPN") and words.form[at].lower() not in ("percent",)


def _state_in(words: Words, word: int) -> str:
    """The state that a predicate word names: dead, missing, in custody."""
    lemma = words.lemma[word]
    state = measures.STATES.get(lemma) or measures.STATES.get(words.form[word].lower(), "")
    if words.has_case(word, "in", "into", "behind", "to", "at", "under"):
        state = state or measures.PLACES.get(words.form[word].lower(), "")
    if state:
        return state
    if words.upos[word] in ("VERB", "ADJ") and words.xpos[word] != "VBG":
        return measures.OBJECT_OF.get(lemma, "")
    return (
        "injured"
        if lemma == "condition" and any(words.lemma[c] in ("critical", "serious") for c in words.children[word])
        else ""
    )


def _participle_after(words: Words, noun: int) -> str:
    """As in "the number of people killed in …", where the tree hangs the participle elsewhere."""
    after = noun + 1
    return _state_in(words, after) if after < len(words.form) and words.xpos[after] in ("VBN", "VBD", "JJ") else ""


def _is_passive(words: Words, verb: int) -> bool:
    if any(words.rel[c] in ("aux:pass", "nsubj:pass") for c in words.children[verb]):
        return True
    return words.xpos[verb] == "VBN" and not any(words.lemma[c] == "have" for c in words.under(verb, "aux"))


def _beside(words: Words, verb: int, place: int) -> str:
    """A state named beside a linking verb: "left 14 dead", "remain in custody", "are feared drowned"."""
    for c in words.under(verb, "xcomp", "obl", "advmod", "ccomp", "amod", "acl", "obj", "compound", "nsubj", "advcl"):
        if c == place:
            continue
        prepositions = words.under(c, "case")
        if prepositions and not words.has_case(c, "in", "into", "to", "among", "under", "on", "behind"):
            continue
        state = _state_in(words, c) or ("killed" if words.lemma[c] == "death" and words.has_case(c, "to") else "")
        if state:
            return state
        if words.rel[c] == "xcomp" and (found := by_subject(words, c, place)):
            return found
    return ""


def _tally(words: Words, noun: int, place: int = -1) -> str:
    """What a tally counts: "the death toll", "the number of missing"."""
    if words.lemma[noun] not in measures.TALLIES:
        return measures.NOUNS.get(words.lemma[noun], "") if words.upos[noun] != "VERB" else ""
    for c in words.under(noun, "nmod", "compound", "amod"):
        if c == place:
            continue
        found = measures.NOUNS_OF.get(words.lemma[c]) or _state_in(words, c)
        if found:
            return found
        if words.rel[c].split(":")[0] == "nmod" and words.has_case(c, "of"):
            return described(words, c) or _participle_after(words, c) or words.lemma[c]
    return "killed" if words.lemma[noun] == "toll" else ""


def _moved(words: Words, verb: int, place: int) -> str:
    """The tally that a verb moves to the number: "the toll rose to 12", "revised the toll down to 11"."""
    if words.lemma[verb] not in measures.MOVES:
        return ""
    return next((m for c in words.under(verb, "nsubj", "obj") if c != place and (m := _tally(words, c))), "")


def by_subject(words: Words, verb: int, place: int) -> str:
    """What a verb counts its subject by; who flees the scene of what he did is not displaced."""
    lemma = words.lemma[verb]
    if lemma == "flee":
        where = {words.lemma[c].casefold() for c in words.under(verb, "obj", "obl")}
        if words.lemma[place] in FUGITIVES or where & SCENES:
            return ""
    return measures.SUBJECT_OF.get(lemma, "")


def _as_subject(words: Words, verb: int, place: int) -> str:
    lemma = words.lemma[verb]
    if any(words.lemma[c].lower() in measures.NEGATORS for c in words.children[verb]):
        return "missing" if lemma in measures.FINDING and _is_passive(words, verb) else ""
    if words.upos[verb] in ("ADJ", "NOUN", "ADV", "ADP") or words.under(verb, "cop"):
        return _state_in(words, verb) or (measures.NOUNS.get(lemma, "") if words.has_case(verb, "among") else "")
    objects = [words.lemma[c] for c in words.under(verb, "obj")]
    if lemma == "lose" and "life" in objects:
        return "killed"
    if lemma in ("suffer", "sustain") and measures.HARM.intersection(objects):
        return "injured"
    if lemma in measures.SUBJECT_OF:
        return by_subject(words, verb, place)
    if words.form[verb].lower() == "missing" and words.under(verb, "aux", "cop"):  # read as a verb: "are still missing"
        return "missing"
    if lemma in ("set", "go", "walk") and any(words.form[c].lower() == "free" for c in words.children[verb]):
        return "released"
    state = _beside(words, verb, place) if lemma in measures.LINKS else ""
    if _is_passive(words, verb):
        return state or _as_passive(words, verb, place)
    if words.xpos[verb] == "VBD" and lemma in measures.OBJECT_OF and not words.under(verb, "obj", "ccomp", "xcomp"):
        return state or measures.OBJECT_OF[lemma]  # "seven injured", read as a past tense
    return state


def _outcome(words: Words, verb: int) -> str:
    """What came of it, where more than a verb tells: "were shot and wounded", "was tortured to death"."""
    if any(words.lemma[c] == "death" and words.has_case(c, "to") for c in words.under(verb, "obl")):
        return "killed"
    if measures.OBJECT_OF.get(words.lemma[verb], "") not in ("shot", "stabbed"):
        return ""
    found = [measures.OBJECT_OF.get(words.lemma[c], "") for c in words.under(verb, "conj")]
    return next((m for m in found if m in ("killed", "injured")), "")


def _as_passive(words: Words, verb: int, place: int) -> str:
    lemma = words.lemma[verb]
    if lemma == "lose" and words.lemma[place] == "life":
        return "killed"
    if lemma == "take" and any(words.has_case(c, "from") for c in words.under(verb, "obl")):
        return "abducted"
    if lemma in ("treat", "hold"):
        return "hospitalised" if lemma == "treat" else "detained"
    return _outcome(words, verb) or measures.OBJECT_OF.get(lemma, "")


def _is_out_of(words: Words, verb: int, place: int) -> bool:
    """Whether something is moved out of a place: "pulled from the rubble", "forced to flee"."""
    around = (*words.children[verb], *words.children[place])
    return any(words.lemma[c] in ("out", "flee") or words.has_case(c, "from", "out") for c in around)


def _as_object(words: Words, verb: int, place: int) -> str:
    lemma = words.lemma[verb]
    if lemma in measures.LINKS:
        beside = _beside(words, verb, place)
        if beside:
            return beside
    if lemma == "lose" and words.lemma[place] in ("man", "soldier", "troops", "people", "woman", "officer", "fighter"):
        return "killed"
    if lemma in measures.LIFE_TAKING and words.lemma[place] == "life":
        return "killed"
    if lemma in ("force", "drive") and _is_out_of(words, verb, place):
        return "displaced"
    if lemma in ("pull", "dig", "pluck", "winch") and _is_out_of(words, verb, place):
        return "" if measures.NOUNS.get(words.lemma[place]) == "killed" else "rescued"
    if lemma == "gun" and any(words.lemma[c] == "down" for c in words.children[verb]):
        return "killed"
    if lemma == "round" and any(words.lemma[c] == "up" for c in words.children[verb]):
        return "detained"
    if lemma in measures.OBJECT_OF:
        return measures.OBJECT_OF[lemma]
    return _moved(words, verb, place)


def _as_oblique(words: Words, verb: int, place: int) -> str:
    if words.has_case(place, "by") and words.lemma[verb] in ("suffer", "sustain"):
        return "injured"
    if words.has_case(place, "to", "at", "from", "by", "below", "above", "past"):
        return _moved(words, verb, place)
    return ""


def _as_modifier(words: Words, noun: int, place: int) -> str:
    """A number that hangs on a noun: "the deaths of two", "a toll of 12", "injuries to three"."""
    if words.lemma[noun] in measures.TALLIES and words.has_case(place, "of", "at", "to"):
        return _tally(words, noun, place) or (governed(words, noun) if words.head[noun] != place else "")
    if not words.has_case(place, "of", "to", "among"):
        return ""
    if words.lemma[noun] in measures.BANDS:
        return governed(words, noun)
    if words.lemma[noun] == "life":  # "claimed the lives of four", and not "changed the lives of four"
        above = words.head[noun]
        return "killed" if above >= 0 and words.lemma[above] in measures.LIFE_TAKING else ""
    return measures.NOUNS_OF.get(words.lemma[noun], "") if words.upos[noun] != "NUM" else ""


def _shared_place(words: Words, place: int) -> Iterator[int]:
    """The place itself, then the first of the conjuncts or the noun it is put beside."""
    yield place
    for _ in range(6):
        if words.rel[place].split(":")[0] not in ("conj", "flat", "nummod", "appos") or words.head[place] < 0:
            return
        if words.upos[words.head[place]] not in NOMINAL:
            return
        place = words.head[place]
        yield place


def governed(words: Words, place: int) -> str:
    """The measure given by what governs the place: a verb, a predicate, a noun of happening; "" for none."""
    for at in _shared_place(words, place):
        up, rel = words.head[at], words.rel[at]
        if up < 0:
            found = _fronted(words, at)
        elif rel.startswith("nsubj") or rel == "csubj":
            found = _as_subject(words, up, at)
        elif rel in ("obj", "iobj", "dobj"):
            found = _as_object(words, up, at)
        elif rel.startswith("obl"):
            found = _as_oblique(words, up, at)
        elif rel.startswith("nmod"):
            found = _as_modifier(words, up, at)
        else:
            found = ""
        if found:
            return found
    return ""


def _fronted(words: Words, place: int) -> str:
    """A root that is counted by what hangs on it: "Among the dead were five nurses", "seven injured"."""
    for c in words.under(place, "obl", "nmod", "advcl"):
        if words.has_case(c, "among"):
            return _state_in(words, c) or measures.NOUNS.get(words.lemma[c], "")
    return ""


def described(words: Words, noun: int) -> str:
    """The measure given by the counted phrase itself: "28 deaths", "the missing", "people killed in", "on board"."""
    lemma = words.lemma[noun]
    if words.upos[noun] != "VERB" and (lemma in measures.NOUNS or words.form[noun].lower() in measures.STATES):
        return measures.NOUNS.get(lemma) or measures.STATES[words.form[noun].lower()]
    if words.upos[noun] in ("VERB", "ADJ") and words.xpos[noun] in ("VBN", "VBD", "JJ"):
        found = _state_in(words, noun)
        if found:
            return found
    board = ""
    after = [f.lower() for f in words.form[noun + 1 : noun + 3]]
    if after[:1] in (["aboard"], ["onboard"]) or after == ["on", "board"]:
        board = "on board"
    for c in words.children[noun]:
        rel = words.rel[c]
        if rel.startswith(("acl", "amod", "compound", "advcl")):
            if rel == "acl:relcl" and not _is_passive(words, c):
                found = by_subject(words, c, noun) or _beside(words, c, noun)
            else:
                found = _state_in(words, c)
            if found:
                return found
        if words.form[c].lower() in ("aboard", "onboard") or (
            words.form[c].lower() == "board" and words.has_case(c, "on")
        ):
            board = "on board"
    return board
