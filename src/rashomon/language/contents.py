"""What a reporting verb reports: the stretches of its content, by the shape it takes.

The tree says which verb reports what; where the content begins and stops is read off the line, because a clause runs on
to the end of its sentence more often than a parser's arcs do.
"""

from collections.abc import Callable

from rashomon.language.arcs import Tree
from rashomon.language.asides import FINITE, STOPS, Spans, Tag, aside, has_verb, strip, tag_of, words_in
from rashomon.language.reporting import SOURCES, WITHHOLDING
from rashomon.language.sources import RELATIVES, agent_of, charges, is_cue, may_speak, resumed_by, source_of

THAT_REACH = 14  # words between a reporting verb and its "that"
TOPIC_CASES = {"admit": ("to",), "confess": ("to",), "point": ("at", "to"), "stick": ("to",)}
SUMS = frozenset("toll figure count estimate total tally".split())
MEASURES = frozenset(
    """number damage cost point magnitude depth height width length distance speed age weight size area price
    value""".split()
)
ESTIMATING = {
    "give": (("as", "of"), SUMS | MEASURES),
    **dict.fromkeys("raise lower revise update increase reduce cut".split(), (("to",), SUMS)),
}
"""Verbs that need a sum for their object: what leads to the figure, "at" for all others, and what they estimate.

Numbers and costs are only given on somebody's word: to raise or to cut them is a deed.
"""
AT = ("at",)
UNSAID = frozenset(
    "nothing something anything everything much little hello goodbye yes no thanks mass grace sorry".split()
)
APART_FROM = frozenset("where whose when why how".split())
AGAINST = frozenset("but while whereas though although".split())
CIRCUMSTANCES = frozenset("as while after before since because although though until".split())
QUOTING = frozenset('"“”„«»‘')
HEARD = frozenset("tell inform notify remind assure advise brief warn ask email text message write".split())
SEEING = frozenset("find see".split())  # with a verb, what was seen to happen: "found them sleeping"
PLAIN_NAMING = frozenset("find see put name list class classify treat consider deem rank refer".split())


# --- clauses ----------------------------------------------------------------------------------------------------------


def clause(tree: Tree, verb: int, passive: bool) -> Spans:
    """Return what a verb says in clauses: behind it ("said that …"), or around it ("…, he said, …")."""
    if passive:
        return _passive_clause(tree, verb)
    if related := _related_clause(tree, verb):
        return related
    tag = tag_of(tree, verb)
    tag = None if tag and _reports_thing(tree, verb, tag) else tag
    if tag and _is_closed(tree, verb, tag):
        return aside(tree, tag.first, tag.stop)
    start = _content_start(tree, verb)
    if start >= 0:
        tokens = list(range(start, _content_stop(tree, verb, start)))
        return (strip(tree, tokens),) if words_in(tree, tokens) else ()
    return aside(tree, tag.first, tag.stop) if tag else ()


def _related_clause(tree: Tree, verb: int) -> Spans:
    """Read "the forty who police say were freed", "a raid officials say killed nine": a noun with what is said."""
    noun, own = tree.parsed.head[verb], tree.subject(verb)
    if not tree.is_a(verb, "acl:relcl") or not noun < own < verb or tree.lemma(own) in RELATIVES:
        return ()
    between = range(noun + 1, own)
    leads = [t for t in between if tree.lemma(t) in APART_FROM or _is_led(tree, t)]
    resumed = tree.lemma(noun) == "what" or any(tree.lemma(t) in RELATIVES for t in between)
    addressed = tree.kids(verb, "obj", "iobj")
    deeds = tree.kids(verb, "xcomp") if resumed and not addressed and tree.lemma(verb) not in PLAIN_NAMING else []
    said = [c for c in (*tree.kids(verb, "ccomp"), *deeds) if c > verb]
    if leads or not said:
        return ()
    named = [t for t in tree.under(noun, without=[verb]) if t <= noun]
    stop = _relative_stop(tree, verb)
    last = max((t for t in tree.under(said[0]) if t < stop), default=verb)
    return (strip(tree, without_first(tree, list(range(min(named), last + 1)), "case")),)


def _is_led(tree: Tree, token: int) -> bool:
    """Whether a preposition leads to a relative pronoun: "a note in which"."""
    return tree.is_a(token, "case") and tree.lemma(tree.parsed.head[token]) in RELATIVES


def _relative_stop(tree: Tree, verb: int) -> int:
    """Return the token before which a relative clause ends, where its noun's own verb stands behind it."""
    noun, stop = tree.parsed.head[verb], tree.sentence_of(verb).stop
    governor = tree.parsed.head[noun] if noun >= 0 else -1
    if not tree.is_a(verb, "acl:relcl") or governor <= verb:
        return stop
    return max(t for t in tree.under(noun) if t < governor) + 1


def _is_closed(tree: Tree, verb: int, tag: Tag) -> bool:
    """Whether nothing is reported between the tag's verb and the next break: "…, X told the press; …"."""
    first = tree.sentence_of(verb).start
    opens = tag.first == first  # "As X said, …" is no clause that tells when
    return not has_verb(tree, list(range(verb + 1, tag.stop))) and (opens or tree.parsed.upos[first] != "SCONJ")


def _reports_thing(tree: Tree, verb: int, tag: Tag) -> bool:
    """Whether what the verb reports stands behind it, as a thing: "On Monday the owner cited the cost"."""
    things = [c for c in tree.kids(verb, "obj") if c > verb]
    before = tree.word(tag.first - 1) if tag.first else ""
    quoted = tag.first > 1 and bool({before, tree.word(tag.first - 2)} & QUOTING)
    return tag.first < verb and bool(things) and tree.lemma(verb) not in HEARD and not quoted


def _passive_clause(tree: Tree, verb: int) -> Spans:
    """Read "it is alleged that …", "is said to have fled": the subject belongs to the content."""
    subject = tree.subject(verb)
    for child in tree.kids(verb, "xcomp"):
        # "was found dead", and "was told to leave", which tells what happened
        if subject >= 0 and tree.lemma(verb) not in PLAIN_NAMING | HEARD:
            return (tree.span(sorted({*tree.under(subject), *tree.under(child)})),)
    clauses = tree.kids(verb, "ccomp", "csubj")
    told = tree.lemma(verb) in HEARD and agent_of(tree, verb) >= 0  # "was told by a guard that …"
    told = told and not any(tree.lemma(t) in ("who", "which") for c in clauses for t in tree.under(c)[:1])
    if clauses and (subject < 0 or tree.lemma(subject) == "it" or clauses[0] == subject or told):
        start = max(min(tree.under(clauses[0])), verb + 1)
        tokens = list(range(start, _content_stop(tree, verb, verb + 1)))
        return (strip(tree, tokens),) if words_in(tree, tokens) else ()
    return ()


def _content_start(tree: Tree, verb: int) -> int:
    """Return the first token of a clause behind the verb, or -1."""
    sentence = tree.sentence_of(verb)
    stop = min(sentence.stop, verb + THAT_REACH)
    for token in range(verb + 1, stop):
        word = tree.word(token)
        if word.lower() == "that" and tree.parsed.upos[token] in ("SCONJ", "PRON") and tree.is_a(token, "mark"):
            if tree.word(token - 1).lower() == "and" and words_in(tree, list(range(verb + 1, token - 1))):
                return verb + 1  # "insists that" left out the first time: "insists they are dead and that …"
            return _opened_before(tree, verb, token) or token + 1
        told_of = (
            tree.is_a(token, "acl") and tree.parsed.xpos[token] == "VBN"
        )  # "said in a message posted today that …"
        if word in STOPS or (is_cue(tree, token) and not told_of):
            break
    clauses = [c for c in tree.kids(verb, "ccomp") if c > verb and not _is_circumstance(tree, c)]
    clauses += [c for c in tree.kids(verb, "xcomp") if c > verb and tree.subject(c) > verb]  # a clause, mislabelled
    clauses += [
        c for c in tree.kids(verb, "parataxis") if c > verb and not tree.kids(verb, "ccomp") and _speech(tree, c)
    ]
    if not clauses or any(tree.word(t) in STOPS for t in range(verb, clauses[0])):
        return -1
    # the clause's subject, which an arc gives to the verb
    astray = [c for c in tree.kids(verb, "nsubj") if verb < c < clauses[0]]
    if tree.lemma(verb) in HEARD and astray and astray[-1] < tree.subject(clauses[0]) < clauses[0]:
        astray = []  # "told | reporters | four had died"
    start = min(t for c in (*clauses, *astray) for t in tree.under(c) if t > verb)
    doubled = [c for c in tree.kids(clauses[0], "nsubj") if c > verb]
    if len(doubled) > 1 and tree.lemma(verb) in HEARD and not tree.kids(verb, "obj", "iobj"):
        start = min(t for t in tree.under(doubled[1]) if t > doubled[0])  # "told Coast Radio the fire began"
    while start > verb + 1 and tree.word(start - 1) in QUOTING:
        start -= 1
    return start


def _is_circumstance(tree: Tree, clause: int) -> bool:
    """Whether a clause tells when or why it was said: "…, X disclosed as three more died"."""
    return any(tree.lemma(m) in CIRCUMSTANCES for m in tree.kids(clause, "mark"))


def _opened_before(tree: Tree, verb: int, that: int) -> int:
    """Return where a clause begins that holds the "that" as a word of its own: "said they share the belief that …"."""
    heads = [c for c in (*tree.kids(verb, "ccomp"), *tree.in_role(verb, "A1")) if verb < c < that]
    starts = [min(t for t in tree.under(c) if t > verb) for c in heads]
    return min((s for s in starts if has_verb(tree, list(range(s, that)))), default=0)


def _speech(tree: Tree, child: int) -> bool:
    """Whether a clause beside the verb is speech and not another tag."""
    if is_cue(tree, child) and tag_of(tree, child):
        return False
    return tree.parsed.upos[child] in ("VERB", "AUX") or tree.subject(child) >= 0 or tree.kid(child, "cop") >= 0


def _content_stop(tree: Tree, verb: int, start: int) -> int:
    """Return the token after the content: the sentence's end, or where the verb's own sentence goes on."""
    sentence = tree.sentence_of(verb)
    stop = next((t for t in range(start, sentence.stop) if tree.word(t) in STOPS), sentence.stop)
    opening = next((t for t in (verb, *tree.climb(verb)) if tree.is_a(t, "advcl")), -1)
    if opening >= 0 and tree.parsed.head[opening] > verb:  # "After learning that it leaked, the firm closed it"
        behind = max(tree.under(opening)) + 1
        stop = behind if start < behind < min(stop, tree.parsed.head[opening]) else stop
    relative = _relative_stop(tree, verb)
    stop = relative if start < relative < stop else stop
    stop = _quotation_stop(tree, start, stop)
    for child in tree.kids(verb, "conj", "advcl", "parataxis"):
        if child <= start or child >= stop:
            continue
        speaks_on = tree.is_a(child, "advcl") and is_cue(tree, child) and tree.word(child).endswith("ing")
        goes_on = tree.is_a(child, "conj") and (is_cue(tree, child) or tree.lemma(child) in WITHHOLDING)
        if speaks_on or goes_on:
            stop = min(stop, _left_edge(tree, child, start))
    apart = next((t for t in range(start + 1, stop) if _sets_against(tree, verb, t)), -1)
    if apart > 0:  # "X said nine died, | but Y put the toll at ten"
        stop = apart
    said_on = next((t for t in range(start + 1, stop) if is_cue(tree, t) and resumed_by(tree, t) == verb), -1)
    if said_on > 0:  # "said he would go | and warned of a strike"
        stop = _left_edge(tree, said_on, start)
    if tree.negated(verb):  # "did not say how it began, and did not return messages"
        stop = next((_left_edge(tree, t, start) for t in range(start + 1, stop) if _is_silent_too(tree, t)), stop)
    for token in range(start, stop):  # "X said that …, police reported": the last tag speaks for all before it
        tag = tag_of(tree, token) if token != verb and _closes(tree, token) else None
        if tag and not has_verb(tree, list(range(tag.stop, stop))):
            return min(stop, tag.first)
    return stop


def _quotation_stop(tree: Tree, start: int, stop: int) -> int:
    """Where a content that is a quotation closes, if what follows tells when it was said: "“…” after he left"."""
    close = next((t for t in range(start + 1, stop) if tree.word(t) in QUOTING), stop)
    opens = close + 1 < stop and tree.word(start) in QUOTING
    return close if opens and tree.word(close + 1).lower() in CIRCUMSTANCES | {"when"} else stop


def _sets_against(tree: Tree, verb: int, comma: int) -> bool:
    """Whether another voice begins behind a comma: ", but the union said", ", while police put it at nine"."""
    if tree.word(comma) != "," or comma + 2 >= tree.sentence_of(comma).stop or tree.parsed.xpos[verb] not in FINITE:
        return False
    if tree.word(comma + 1).lower() not in AGAINST:
        return False
    if tree.word(comma + 2).lower() == "that":  # "said they left, but that police say they came back"
        return False
    behind = range(comma + 2, min(comma + 2 + THAT_REACH, tree.sentence_of(verb).stop))
    cue = next((t for t in behind if tree.parsed.xpos[t] in FINITE), -1)
    return cue >= 0 and is_cue(tree, cue) and comma < tree.subject(cue) < cue and may_speak(tree, tree.subject(cue))


def _is_silent_too(tree: Tree, token: int) -> bool:
    """Whether a verb joined to others has the "did not" of those who would not say."""
    did = any(tree.word(c).lower() in ("did", "does", "do") for c in tree.kids(token, "aux"))
    return tree.is_a(token, "conj") and did and tree.negated(token) and tree.subject(token) < 0


def _closes(tree: Tree, token: int) -> bool:
    """Whether a reporting verb can end a tag: it is finite and has what it reports before it."""
    reports_on = any(c > token for c in tree.kids(token, "xcomp", "ccomp", "obj"))
    return tree.parsed.xpos[token] in FINITE and is_cue(tree, token) and not reports_on


def _left_edge(tree: Tree, token: int, start: int) -> int:
    edge = min(t for t in tree.under(token) if t >= start)
    while edge - 1 > start and (tree.parsed.upos[edge - 1] in ("PUNCT", "CCONJ")):
        edge -= 1
    return edge


# --- the other shapes -------------------------------------------------------------------------------------------------


def thing(tree: Tree, verb: int, passive: bool) -> Spans:
    """Read "announced the closure", "called for an inquiry"."""
    if tree.kids(verb, "ccomp") or (passive and tree.lemma(verb) in PLAIN_NAMING | HEARD):
        return ()
    objects = [c for c in tree.kids(verb, "obj") if tree.parsed.upos[c] != "PRON"]
    if passive:
        subject = tree.subject(verb)
        objects = [subject] if subject >= 0 and tree.parsed.upos[subject] != "PRON" else []
    if tree.lemma(verb) in ("call", "appeal", "press", "push", "petition"):
        objects = [c for c in tree.kids(verb, "obl") if tree.led(c, ("for",))]
    return tuple(
        tree.span(without_first(tree, tree.under(c, without=_added(tree, c)), "case"))
        for c in objects
        if _counts(tree, c) or tree.lemma(c) not in SOURCES | {"statement", "question", "comment"}
    )


def without_first(tree: Tree, tokens: list[int], *rels: str) -> list[int]:
    """Drop leading tokens that hang by these relations."""
    first = 0
    while first < len(tokens) - 1 and tree.is_a(tokens[first], *rels):
        first += 1
    return tokens[first:]


def deed(tree: Tree, verb: int, passive: bool) -> Spans:
    """Read "plans to close", "urged them to leave"."""
    if passive:
        return ()
    deeds = [c for c in tree.kids(verb, "xcomp") if c > verb]
    if tree.lemma(verb) == "call":  # "called on them to leave", not "called it an insult"
        called = [c for c in tree.kids(verb, "obl") if tree.led(c, ("on", "upon"))]
        deeds += [c for c in tree.kids(verb, "advcl") if called and c > called[0]]
        deeds = [c for c in deeds if any(tree.lemma(m) == "to" for m in tree.kids(c, "mark"))]
    parts = [[t for t in tree.under(c, without=_added(tree, c)) if t > verb] for c in deeds]
    return tuple(strip(tree, part) for part in parts if words_in(tree, part))


def _added(tree: Tree, told: int) -> list[int]:
    """What the writer adds to a deed or thing: ", but it would be costly", ", which lies inland", ", rushing there"."""
    clauses = [c for t in tree.under(told) for c in tree.kids(t, "acl:relcl", "advcl", "conj", "parataxis")]
    own = [c for c in clauses if not tree.is_a(c, "conj", "parataxis") or tree.subject(c) > told]
    return [c for c in own if "," in (tree.word(min(tree.under(c))), tree.word(min(tree.under(c)) - 1))]


def person(tree: Tree, verb: int, passive: bool) -> Spans:
    """Read "accused Y of doing Z": Y and Z together."""
    target = tree.subject(verb) if passive else tree.kid(verb, "obj", "iobj")
    deeds = [
        c
        for c in tree.kids(verb, "obl", "advcl", "xcomp", "ccomp")
        if any(tree.lemma(k) in ("of", "for", "with", "over", "in", "to", "on") for k in tree.kids(c, "case", "mark"))
    ]
    agent = agent_of(tree, verb) if passive else -1
    deeds += charges(tree, agent) if agent >= 0 else []
    deeds = [c for c in deeds if c != agent]
    if not deeds and target < 0:
        return ()
    heads = deeds if passive and tree.is_a(verb, "acl") else [*deeds, *([target] if target >= 0 else [])]
    tokens = sorted({t for d in heads for t in tree.under(d)})
    return (tree.span(tokens),) if tokens else ()


def naming(tree: Tree, verb: int, passive: bool) -> Spans:
    """Read "called it a crime", "described the raid as violent": what is named and what it is named."""
    target = tree.subject(verb) if passive else tree.kid(verb, "obj")
    names = tree.kids(verb, "xcomp")
    names += [
        c
        for c in tree.kids(verb, "obl", "advcl", "ccomp")
        if any(tree.lemma(k) == "as" for k in tree.kids(c, "case", "mark", "advmod"))
    ]
    if (called := _called(tree, verb)) >= 0:
        return (tree.span(tree.under(called)),)
    if tree.lemma(verb) == "paint":  # "painted him as a thief", not "painted it red"
        names = [n for n in names if not tree.is_a(n, "xcomp")]
    if not names or (passive and tree.lemma(verb) in PLAIN_NAMING):
        return ()
    if tree.lemma(verb) in SEEING and any(tree.parsed.xpos[n] in ("VBG", "VBN", "VB") for n in names):
        return ()
    return (tree.span(sorted({t for d in [*names, *([target] if target >= 0 else [])] for t in tree.under(d)})),)


def _called(tree: Tree, verb: int) -> int:
    """The name in "what the police call a brawl", "the march, which he called a riot", or -1."""
    things, own = tree.kids(verb, "obj"), tree.subject(verb)
    before = min(tree.under(own, without=[verb]), default=0) - 1 if 0 <= own < verb else -1
    asked = (before >= 0 and tree.lemma(before) == "what") or any(
        c < verb and tree.lemma(c) in RELATIVES for c in things
    )
    return next((c for c in things if c > verb), -1) if asked else -1


def topic(tree: Tree, verb: int, passive: bool) -> Spans:
    """Return what "spoke of nine dead", "warned of a flood" or "points at the driver" is about."""
    aimed = tree.kid(verb, "obj") if tree.lemma(verb) == "point" else -1
    if passive or (aimed >= 0 and tree.lemma(aimed) != "finger"):  # "pointed a gun at the clerk"
        return ()
    cases = TOPIC_CASES.get(tree.lemma(verb), ("of", "about"))
    topics = [c for c in tree.kids(verb, "obl", "nmod") if tree.led(c, cases)]
    return tuple(tree.span(without_first(tree, tree.under(c), "case")) for c in topics if tree.parsed.upos[c] != "PRON")


def estimate(tree: Tree, verb: int, passive: bool) -> Spans:
    """Return what is put at what: "puts the toll at forty", "raised the toll to forty", "gave a figure of forty"."""
    target = tree.subject(verb) if passive else tree.kid(verb, "obj")
    if passive and target < 0 and tree.parsed.xpos[verb] == "VBN":  # "the toll, put at forty by the ministry, rose"
        head = tree.parsed.head[verb]
        target = head if tree.is_a(verb, "acl") else tree.subject(head) if tree.word(verb - 1) == "," else -1
        target = target if target < verb else -1
    if target < 0 or (passive and agent_of(tree, verb) < 0):
        return ()
    cases, sums = ESTIMATING.get(tree.lemma(verb), (AT, frozenset()))
    if sums and tree.lemma(target) not in sums:
        return ()
    # the figure may hang on a word of the target: "put the number in question at forty"
    above = (verb, *(t for t in tree.under(target) if t >= target))
    behind = [c for head in above for c in tree.kids(head, "obl", "nmod", "advcl")] + tree.kids(verb, "obj")[1:]
    figures = [c for c in behind if _is_figure(tree, c, cases)]
    if not figures:
        return ()
    counted = [c for c in figures if _counts(tree, c)] or figures  # "put the crowd at the gate at 6,000"
    return (tree.span(sorted({*tree.under(target), *tree.under(counted[0])})),)


def number(tree: Tree, verb: int, passive: bool) -> Spans:
    """Return the bare number of "the ministry says eight", "his widow had said five"."""
    said = [c for c in tree.kids(verb, "obj", "ccomp", "nummod") if c > verb and tree.parsed.upos[c] == "NUM"]
    said = [c for c in said if tree.lemma(c) != "one"]  # "said one of them"
    if passive or not said or any(tree.subject(c) >= 0 for c in said):
        return ()
    return (tree.span(tree.under(said[0])),)


def bare(tree: Tree, verb: int, passive: bool) -> Spans:
    """Return the bare noun of "the fighters say missiles"."""
    said = [] if passive else [c for c in tree.kids(verb, "obj") if c > verb and tree.parsed.xpos[c] in ("NN", "NNS")]
    plain = [c for c in said if not tree.kids(c, "det", "nmod:poss") and tree.lemma(c) not in UNSAID]
    return (tree.span(tree.under(plain[0])),) if plain else ()


def _is_figure(tree: Tree, token: int, cases: tuple[str, ...]) -> bool:
    """Whether the word is, or counts with, a number behind one of these prepositions."""
    if not any(tree.lemma(k) in cases for k in tree.kids(token, "case", "mark")):
        return False
    return _counts(tree, token) or (cases == AT and tree.is_a(token, "obl"))


def _counts(tree: Tree, token: int) -> bool:
    return tree.parsed.upos[token] == "NUM" or bool(tree.kids(token, "nummod"))


def nothing(tree: Tree, verb: int, passive: bool) -> Spans:
    """Verbs whose only content is a quotation: `tags` finds it."""
    return ()


SHAPES: dict[str, Callable[[Tree, int, bool], Spans]] = {
    "clause": clause,
    "person": person,
    "naming": naming,
    "deed": deed,
    "thing": thing,
    "topic": topic,
    "estimate": estimate,
    "number": number,
    "bare": bare,
    "quote": nothing,
}


def source_and_contents(tree: Tree, verb: int, shape: str) -> tuple[int, Spans]:
    """Return the token that heads the verb's source, or -1, and its content in this shape."""
    source, passive = source_of(tree, verb)
    spans = SHAPES[shape](tree, verb, passive)
    if shape == "clause" and spans:
        tag = tag_of(tree, verb)
        if tag and (_is_closed(tree, verb, tag) or _content_start(tree, verb) < 0):
            source = tag.source
    return source, spans
