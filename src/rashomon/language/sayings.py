"""Sayings: the places where a tree puts content in a source's mouth.

Every pattern yields a `Saying`: a cue, its source and the stretches of its content. Patterns are kept apart, one
function each, and listed in `PATTERNS`; none looks at who the source is.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from rashomon.language.arcs import REMEMBERED, Tree
from rashomon.language.asides import ADDRESSING, FINITE, aside, has_verb, strip, tag_of, words_in
from rashomon.language.contents import SUMS, source_and_contents, without_first
from rashomon.language.functionwords import POSSESSIVE
from rashomon.language.institutions import KINDS
from rashomon.language.offices import OFFICES
from rashomon.language.reporting import (
    ADJECTIVES,
    ADVERBS,
    LISTS,
    NOUNS,
    OPINIONATED,
    OPINIONS,
    SOURCES,
    UTTERANCES,
    VERB_FORMS,
    VERBS,
    WITHHOLDING,
    Reporting,
)
from rashomon.language.sources import (
    PLANS,
    RELATIVES,
    THINGS,
    author_of,
    can_speak,
    is_cue,
    is_document,
    is_picture,
    is_taken,
    may_speak,
    noun_in,
    source_of,
    undergoes,
)

ORDER = ("clause", "person", "naming", "deed", "estimate", "number", "topic", "bare", "thing", "quote")
LONGEST_SPEAKER = 7  # words before a colon
SURE = 0.5  # least probability that a word reports, for a saying that no pattern finds
CITING = ("citing", "quoting")
PARTICLE_VERBS = {("rule", "out"): (Reporting("denied", frozenset({"thing"})),)}
SHOWING = frozenset("show list contain have bear".split())
STATED = frozenset({"asserted", "alleged"})
LAYING = frozenset("put place lay pin cast".split())
OF = frozenset(["of"])
LAID = frozenset("on upon at with".split())
TALLIES = frozenset("count figure tally reckoning".split())  # "guilty to two counts of theft"
PERCEIVING = frozenset("see hear watch notice smell".split())
WITNESSES = frozenset(
    """witness eyewitness bystander onlooker passer-by passerby resident neighbour neighbor villager survivor passenger
    correspondent reporter journalist photographer cameraman""".split()
)
TELLING = frozenset("tell inform assure notify brief advise remind warn text".split())


@dataclass(frozen=True, slots=True)
class Saying:
    """A cue, who speaks by it and what. Tokens are indices into the article, spans are characters.

    `shape` is the form of the content (clause, thing, deed, person, naming, quote, adverb, according, citing, noun,
    witnessed; read where no pattern but the reader itself sees it; attitude: `language.attitudes`).
    `source` is -1 where nobody is named; `hearer` is whom it was told, or -1.
    """

    cue: int
    lemma: str
    stance: str
    shape: str
    source: int
    contents: tuple[tuple[int, int], ...]
    hearer: int = -1


@lru_cache(maxsize=REMEMBERED)  # quotes and attributions both rest on them
def find_sayings(tree: Tree) -> list[Saying]:
    """Return all sayings of the article in the order of their cues."""
    found = []
    for token in range(len(tree.parsed.head)):
        opens = tree.lemma(token) in LEMMAS or tree.word(token).lower() in WORDS
        ruled = [s for pattern in PATTERNS for s in pattern(tree, token)] if opens else ()
        found += [_sourced(tree, s) for s in ruled] or list(_read(tree, token))
    return found


def _sourced(tree: Tree, saying: Saying) -> Saying:
    """Give a saying whose source no arc shows the one that the reader sees.

    Who is seen behind a report that a verb denies is the one who denies it: the nearer word took him from the verb.
    """
    if saying.source >= 0 or is_taken(tree, saying.cue):
        return saying
    seen = doers(tree, saying.cue) if tree.reports(saying.cue) >= SURE else []
    starts = tree.parsed.token_start  # "was identified as Jane Roe": who is told of does not tell it
    seen = [t for t in seen if not any(a <= starts[t] < b for a, b in saying.contents)]
    seen = seen or [t for noun in tree.kids(saying.cue, "obj") if is_taken(tree, noun) for t in doers(tree, noun)]
    return replace(saying, source=seen[0]) if seen else saying


def doers(tree: Tree, cue: int) -> list[int]:
    """Whom the reader takes for the one who says it: not of whom it is said ("thought to be dead"), nor who is told."""
    told = cue if tree.lemma(cue) in ADDRESSING else len(tree.parsed.head)
    return [t for t in tree.in_role(cue, "A0") if t < told and not undergoes(tree, cue, t)]


def _read(tree: Tree, token: int) -> Iterator[Saying]:
    """Take a saying from the reader alone: a word that reports, who does it (A0) and what (A1)."""
    if tree.reports(token) < SURE:
        return
    contents = [strip(tree, tree.role_words(token, t)) for t in tree.in_role(token, "A1")]
    sources = doers(tree, token)
    if contents and sources:
        sense = next(iter(VERBS.get(tree.lemma(token), ())), None)
        stance = _stance(tree, token, sense, "clause") if sense else NOUNS.get(tree.lemma(token), "asserted")
        yield Saying(token, tree.lemma(token), stance, "read", sources[0], tuple(dict.fromkeys(contents)))


def _verb(tree: Tree, token: int) -> Iterator[Saying]:
    if not is_cue(tree, token) or (tree.word(token).lower() in CITING and tree.kid(token, "obj") > token):
        return
    is_price = tree.lemma(token) == "charge" and any(tree.led(c, frozenset({"for"})) for c in tree.kids(token, "obl"))
    if is_price and tree.kid(token, "ccomp") < 0:
        return
    seen: set[tuple[int, int]] = set()
    for shape in ORDER:
        for sense in _senses(tree, token):
            if shape not in sense.takes:
                continue
            source, spans = source_and_contents(tree, token, shape)
            spans = tuple(s for s in spans if s not in seen)
            if not spans or (shape in ("thing", "topic") and seen):
                continue
            seen.update(spans)
            stance = _stance(tree, token, sense, shape)
            yield Saying(token, tree.lemma(token), stance, shape, source, spans, _hearer(tree, token))


def _senses(tree: Tree, verb: int) -> tuple[Reporting, ...]:
    """What a verb reports, by itself or with its particle: "rules out a fire"."""
    lemma = tree.lemma(verb)
    parts = [tree.lemma(c) for c in tree.kids(verb, "compound:prt", "advmod") if c == verb + 1]
    return next((PARTICLE_VERBS[lemma, p] for p in parts if (lemma, p) in PARTICLE_VERBS), VERBS[lemma])


def _stance(tree: Tree, verb: int, sense: Reporting, shape: str) -> str:
    """Bend the verb's stance by what governs it: "declined to confirm", "did not say whether", "does not believe"."""
    marks = {tree.lemma(m) for c in tree.kids(verb, "ccomp") for m in tree.kids(c, "mark", "advmod")}
    governed = tree.is_a(verb, "xcomp") and tree.lemma(tree.parsed.head[verb]) in WITHHOLDING
    withheld = governed or tree.negated(verb)
    if "whether" in marks or "if" in marks:
        return "doubted"
    if tree.lemma(verb) == "ask" and shape == "clause" and tag_of(tree, verb):  # "…?" she asked
        return "asserted"
    if sense.stance == "denied":
        owned = [tree.word(t).lower() for t in range(max(0, verb - 2), verb)] == ["no", "longer"]
        return "asserted" if owned else "doubted" if withheld else "denied"
    if withheld and sense.stance == "asserted":
        return "denied" if tree.lemma(verb) in ("believe", "think", "accept", "agree") else "doubted"
    return sense.stance


def _hearer(tree: Tree, verb: int) -> int:
    if tree.lemma(verb) in TELLING:
        return tree.kid(verb, "iobj", "obj")
    for child in tree.kids(verb, "obl"):
        if tree.led(child, ("to", "with")):
            return child
    return -1


def _according(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "according to X": the sentence or clause that the phrase stands at the rim of."""
    sentence = tree.sentence_of(token)
    if tree.word(token).lower() != "according" or token + 2 >= sentence.stop or tree.word(token + 1).lower() != "to":
        return
    stop = token + 2
    opens = not words_in(tree, list(range(sentence.start, token)))
    while stop < sentence.stop and not (tree.word(stop) in {",", ";", "“"} and (opens or tree.word(stop) != ",")):
        if tree.word(stop) == "," and tree.word(token - 1) in {",", "–", "—", "”"}:
            break
        stop += 1
    source = noun_in(tree, list(range(token + 2, stop)))
    if source >= 0 and tree.lemma(source) in PLANS and not tree.kids(source, "det", "nmod:poss", "acl"):
        return
    finite = next((t for t in range(token + 2, stop) if tree.parsed.xpos[t] in FINITE), -1)
    if opens and source >= 0 and finite >= 0:  # "According to the officer the crest gave way": no comma to show it
        stop = min(stop, max([t for t in tree.under(source) if t < finite], default=source) + 1)
    inside = [tree.word(t).lower() for t in range(max(sentence.start, token - 2), token)] in (["that", ","], ["that"])
    if source >= 0 and inside and stop < sentence.stop:  # "The Gazette reports that, according to Roe, it failed"
        yield Saying(
            token, "according to", "asserted", "according", source, (strip(tree, list(range(stop, sentence.stop))),)
        )
    elif source >= 0:
        yield from _since(tree, sentence.start, _aside(tree, token, "according to", source, stop))


def _since(tree: Tree, first: int, said: Iterator[Saying]) -> Iterator[Saying]:
    """Cut what another aside has spoken for: "900 according to the prefect and | 2,500 | according to the union"."""
    for saying in said:
        cut = next(
            (t for t in range(saying.cue - 1, first, -1) if tree.word(t).lower() in ("according", "ask", "believe")), -1
        )
        number = next((t for t in range(cut + 1, saying.cue) if tree.parsed.upos[t] == "NUM"), -1) if cut > 0 else -1
        if number >= 0 and len(saying.contents) == 1 and saying.contents[0][0] < tree.parsed.token_start[cut]:
            saying = replace(saying, contents=(tree.span(list(range(number, saying.cue))),))
        yield saying


def _asking(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "2,500 if you ask the union": the words before, on the word of the one to be asked."""
    words = [tree.word(t).lower() for t in range(max(0, token - 2), token)]
    sentence = tree.sentence_of(token)
    if tree.word(token).lower() not in ("ask", "believe") or words not in (["if", "you"], ["when", "you"]):
        return
    source = noun_in(tree, list(range(token + 1, min(sentence.stop, token + 9))))
    if source >= 0 and token - 2 > sentence.start:
        stop = max(t for t in tree.under(source) if t < sentence.stop) + 1
        yield from _since(tree, sentence.start, _aside(tree, token - 2, "ask", source, stop))


def _aside(tree: Tree, first: int, lemma: str, source: int, stop: int, shape: str = "according") -> Iterator[Saying]:
    spans = aside(tree, first, stop)
    if spans:
        yield Saying(first, lemma, "asserted", shape, source, spans)


def _opinion(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "in her view", "by the relatives' account", "in the words of X"."""
    if tree.word(token).lower() == "reckoning" and (owned := _owner_before(tree, token)):  # a tagger's verb
        yield from _aside(tree, owned[0], "in reckoning", owned[1], token + 1)
        return
    if tree.lemma(token) not in OPINIONS | LISTS or not tree.is_a(token, "obl", "nmod", "advmod"):
        return
    cases = {tree.lemma(c) for c in tree.kids(token, "case")}
    if tree.lemma(token) in LISTS and cases != {"by"}:  # "is on the government's list" tells of the list
        return
    told = tree.lemma(token) == "report" and cases <= {"on", "to"}  # "responded to reports of shots, of a man"
    leads = {"by"} if told else {"of", "by"}
    owners = tree.kids(token, "nmod:poss") or [c for c in tree.kids(token, "nmod") if tree.led(c, leads)]
    owners = [o for o in owners if tree.parsed.upos[o] in ("PROPN", "NOUN", "PRON") and may_speak(tree, o)]
    if owners and cases & ({"in", "by", "on", "to"} if tree.lemma(token) not in TALLIES else {"in", "by"}):
        behind = [c for c in tree.kids(token, "nummod") if c > token]  # "by the ministry's figures 1,300 died"
        phrase = tree.under(token, without=[*tree.kids(token, "acl", "acl:relcl", "appos"), *behind])
        yield from _aside(tree, min(phrase), f"in {tree.lemma(token)}", owners[0], max(phrase) + 1)
    elif not owners and (owned := _owner_before(tree, token)):  # "by the coroner's latest count", its arcs led astray
        yield from _aside(tree, owned[0], f"in {tree.lemma(token)}", owned[1], token + 1)


def _owner_before(tree: Tree, token: int) -> tuple[int, int] | None:
    """The preposition and the owner of "by the coroner's latest count", from the words alone."""
    mark = next((t for t in range(token - 1, max(-1, token - 3), -1) if tree.word(t) in POSSESSIVE), -1)
    if mark < 1 or any(tree.parsed.upos[t] != "ADJ" for t in range(mark + 1, token)):
        return None
    first = mark - 1
    start = tree.sentence_of(token).start
    while first > start and tree.parsed.upos[first - 1] in ("NOUN", "PROPN", "DET", "ADJ"):
        first -= 1
    return (first - 1, mark - 1) if first > start and tree.word(first - 1).lower() in ("by", "in") else None


def _citing(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "…, citing police": the clause around, on the word of the one cited."""
    if tree.word(token).lower() not in CITING:
        return
    sentence = tree.sentence_of(token)
    source = tree.kid(token, "obj")
    source = source if source > token else noun_in(tree, list(range(token + 1, min(sentence.stop, token + 7))))
    if source < 0 or not can_speak(tree, source):
        return
    stop = next((t for t in range(source + 1, sentence.stop) if tree.word(t) in {",", ";"}), sentence.stop)
    head = tree.parsed.head[token]
    between = not has_verb(tree, list(range(sentence.start, token)))
    if between and stop + 1 < sentence.stop and tree.parsed.xpos[stop + 1] in FINITE:  # "X, quoting Y, put …"
        head = stop + 1
    if head >= 0 and is_cue(tree, head):  # "X reported, citing Y, that …": the content is X's
        said = [s for s in _verb(tree, head) if s.shape in ("clause", "estimate", "number")]
        if said:
            yield Saying(token, tree.lemma(token), "asserted", "citing", source, said[0].contents)
            return
    yield from _aside(tree, token, tree.lemma(token), source, stop, "citing")


def _noun(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "the claim that …", "the minister's theory of …": content that a noun carries."""
    if tree.parsed.upos[token] != "NOUN" or tree.lemma(token) not in NOUNS:
        return
    stance = NOUNS[tree.lemma(token)]
    clauses = [
        c
        for c in tree.kids(token, "acl", "ccomp")
        if not tree.is_a(c, "acl:relcl")
        and any(tree.lemma(m) in ("that", "to", "whether") for m in tree.kids(c, "mark"))
    ]
    if not clauses and stance != "asserted":
        clauses = [c for c in tree.kids(token, "nmod") if tree.led(c, ("of",))]
    if not clauses:
        return
    spans = tuple(strip(tree, without_first(tree, tree.under(c), "case", "mark")) for c in clauses)
    yield Saying(token, tree.lemma(token), stance, "noun", author_of(tree, token), spans)


def _blaming(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "put the blame on the driver", "laid responsibility for the leak at the firm's door"."""
    blame = tree.kid(token, "obj")
    if tree.lemma(token) not in LAYING or blame < token or tree.lemma(blame) not in ("blame", "responsibility"):
        return
    source, passive = source_of(tree, token)
    on = [c for c in (*tree.kids(token, "obl"), *tree.kids(blame, "nmod")) if c > blame and tree.led(c, LAID)]
    if source >= 0 and not passive and on:
        tokens = sorted({t for c in (blame, *on) for t in tree.under(c)})
        yield Saying(token, "blame", "alleged", "person", source, (tree.span(tokens),))


def _opinionated(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "is certain that …", "is convinced of …": what someone is sure of."""
    word = tree.word(token).lower()
    if word not in OPINIONATED:
        return
    source = tree.subject(token)
    if source < 0 or tree.kid(token, "cop", "aux") < 0 or tree.lemma(source) == "it":
        return
    clauses = [c for c in tree.kids(token, "ccomp") if c > token]
    clauses += [c for c in tree.kids(token, "obl") if tree.led(c, ("of",))]
    if clauses:
        tokens = without_first(tree, [t for t in tree.under(clauses[0]) if t > token], "case", "mark")
        if words_in(tree, tokens):  # "of this he was certain"
            yield Saying(token, word, OPINIONATED[word], "noun", source, (strip(tree, tokens),))


def _headed(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "The ministry: four dead", "The union's version: …": a source and a colon, in live reports and lists."""
    sentence = tree.sentence_of(token)
    before = list(range(sentence.start, token))
    if tree.word(token) != ":" or not before:
        return
    comma = next((t for t in before if tree.word(t) == ","), token)
    if comma < token and tree.word(comma + 1).lower() == "to":  # "The priest, to us by telephone: sixty"
        before = list(range(sentence.start, comma))
    if not before or len(before) > LONGEST_SPEAKER or has_verb(tree, before):
        return
    source = _reckoner(tree, before)
    owned = source >= 0
    source = source if owned else noun_in(tree, before)
    rest = list(range(token + 1, sentence.stop))
    if source < 0 or not words_in(tree, rest) or not (owned or can_speak(tree, source)):
        return
    if tree.word(sentence.start).lower() in ("to", "dear"):  # a letter
        return
    # "Upper lock, the old canal: closed", "Long channel, Grey River: closed" are no one's word
    if tree.parsed.upos[rest[0]] == "NUM" and tree.parsed.upos[source] == "PROPN" and _only_named(tree, before):
        return  # "Sandy Cove: 26 killed", a place in a list
    if tree.word(source).isupper() and source == sentence.start:  # a dateline: "TORVIK: Four men …"
        return
    if not (owned or can_speak(tree, before[-1])) or any(tree.word(t).lower() in THINGS for t in before):
        return
    yield Saying(token, "say", "asserted", "headed", source, (strip(tree, rest),))


def _only_named(tree: Tree, tokens: list[int]) -> bool:
    """Whether the words are a name that holds no office and no body's kind."""
    return not any(tree.lemma(t) in SOURCES | KINDS.keys() or OFFICES.fullmatch(tree.lemma(t)) for t in tokens)


def _reckoner(tree: Tree, tokens: list[int]) -> int:
    """The owner of "the union's version", "the League's own count", where the words are nothing but that; else -1."""
    last = tokens[-1]
    mark = next((t for t in tokens if tree.word(t) in POSSESSIVE), -1)
    if mark <= tokens[0] or tree.lemma(last) not in OPINIONS:
        return -1
    plain = all(tree.parsed.upos[t] == "ADJ" for t in range(mark + 1, last))
    return mark - 1 if plain and tree.parsed.upos[mark - 1] in ("NOUN", "PROPN") else -1


def _bracketed(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "13 dead (interior ministry)": a figure with its source in brackets."""
    sentence = tree.sentence_of(token)
    close = next((t for t in range(token + 1, min(sentence.stop, token + LONGEST_SPEAKER)) if tree.word(t) == ")"), -1)
    if tree.word(token) != "(" or close < 0:
        return
    inside = list(range(token + 1, close))
    source = noun_in(tree, inside)
    if source < 0 or source != inside[-1] or tree.lemma(source) not in SOURCES or tree.parsed.upos[source] != "NOUN":
        return
    first = next(
        (t for t in range(token - 1, sentence.start - 1, -1) if tree.word(t) in {";", ")", "."}), sentence.start - 1
    )
    told = list(range(first + 1, token))
    if any(tree.parsed.upos[t] == "NUM" for t in told):
        yield Saying(token, "say", "asserted", "bracketed", source, (strip(tree, told),))


def _shown(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "pictures show two open gates", "the list has forty names": what a document, image or recording shows."""
    if tree.lemma(token) not in SHOWING or tree.parsed.upos[token] != "VERB" or tree.kids(token, "ccomp"):
        return
    source = tree.subject(token)
    objects = [c for c in tree.kids(token, "obj") if c > token and tree.parsed.upos[c] != "PRON"]
    shows = source >= 0 and (is_document(tree, source) or is_picture(tree, source) or tree.lemma(source) in UTTERANCES)
    if objects and shows:
        yield Saying(token, tree.lemma(token), "asserted", "thing", source, (tree.span(tree.under(objects[0])),))


def _related(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "the eleven hundred that the prefect counted", "the three whom the ministry named"."""
    counted, source = tree.parsed.head[token], tree.subject(token)
    if not tree.is_a(token, "acl:relcl") or not is_cue(tree, token) or not counted < source < token:
        return
    things = [c for c in tree.kids(token, "obj") if c > token]
    if tree.lemma(source) in RELATIVES or things or tree.kids(token, "ccomp", "xcomp"):
        return
    sense = next((s for s in VERBS[tree.lemma(token)] if "thing" in s.takes and s.stance in STATED), None)
    words = tree.under(counted, without=[token])
    if sense and (tree.parsed.upos[counted] == "NUM" or tree.kids(counted, "nummod")):
        yield Saying(token, tree.lemma(token), sense.stance, "related", source, (strip(tree, words),))


def _owned_sum(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "the ministry's toll of 12 dead": a figure in the possession of who gives it."""
    owners, figures = tree.kids(token, "nmod:poss"), [c for c in tree.kids(token, "nmod") if tree.led(c, OF)]
    if tree.lemma(token) not in SUMS or not owners or not can_speak(tree, owners[0]) or not figures:
        return
    if tree.parsed.upos[figures[0]] == "NUM" or tree.kids(figures[0], "nummod"):
        words = without_first(tree, tree.under(figures[0]), "case")
        yield Saying(token, "say", "asserted", "related", owners[0], (strip(tree, words),))


def _reckoned(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "the army's figure is 31", "the union’s count was forty": a figure in the possession of who gives it."""
    if tree.lemma(token) not in OPINIONS or tree.parsed.upos[token] != "NOUN" or not tree.is_a(token, "nsubj"):
        return
    owners, figure = tree.kids(token, "nmod:poss"), tree.parsed.head[token]
    is_number = tree.parsed.upos[figure] == "NUM" or bool(tree.kids(figure, "nummod"))
    if owners and figure > token and is_number and tree.kids(figure, "cop"):
        words = tree.under(figure, without=[token, *tree.kids(figure, "cop", "parataxis", "conj", "advcl")])
        yield Saying(token, "say", "asserted", "related", owners[0], (strip(tree, [t for t in words if t > token]),))


def _witnessed(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "residents heard gunfire", "our reporter saw three bodies": what those who were there perceived."""
    if tree.lemma(token) not in PERCEIVING or tree.parsed.xpos[token] not in FINITE or tree.negated(token):
        return
    source = tree.subject(token)
    things = [c for c in tree.kids(token, "obj", "ccomp", "xcomp") if c > token and tree.parsed.upos[c] != "PRON"]
    if not things or source < 0 or source > token or tree.lemma(source) not in WITNESSES:
        return
    if tree.kids(token, "aux") or tree.is_a(token, "acl:relcl", "advcl"):
        return
    things += [c for c in tree.kids(token, "nsubj") if c > token]  # of "saw soldiers fire", its arcs led astray
    words = sorted({t for c in things for t in tree.under(c) if t > token})
    yield Saying(token, tree.lemma(token), "asserted", "witnessed", source, (strip(tree, words),))


def _hedge(tree: Tree, token: int) -> Iterator[Saying]:
    """Read "reportedly", "the alleged …": distance without a source."""
    word, head = tree.word(token).lower(), tree.parsed.head[token]
    if head < 0:
        return
    if word in ADVERBS and tree.is_a(token, "advmod"):
        block = [t for t in tree.under(head) if t != token]
        if words_in(tree, block):
            yield Saying(token, word, ADVERBS[word], "adverb", -1, (strip(tree, block),))
    elif word in ADJECTIVES and tree.is_a(token, "amod"):
        yield Saying(token, word, ADJECTIVES[word], "adverb", -1, (tree.span(tree.under(head)),))


# What a pattern may start from, by its lemma or its letters: most tokens are neither.
LEMMAS = frozenset([*VERBS, *LAYING, *SUMS, *OPINIONS, *LISTS, *NOUNS, *SHOWING, *PERCEIVING])
WORDS = frozenset(
    [*VERB_FORMS, *CITING, "ask", "believe", "reckoning", "(", "according", ":", *OPINIONATED, *ADVERBS, *ADJECTIVES]
)
PATTERNS: tuple[Callable[[Tree, int], Iterator[Saying]], ...] = (
    _verb,
    _according,
    _asking,
    _opinion,
    _citing,
    _noun,
    _blaming,
    _opinionated,
    _headed,
    _bracketed,
    _shown,
    _related,
    _owned_sum,
    _reckoned,
    _witnessed,
    _hedge,
)
