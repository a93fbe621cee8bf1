"""What a reporting verb reports: the stretches of its content, by the shape it takes.

The tree says which verb reports what; where the content begins and stops is read off the line, because a clause runs on
to the end of its sentence more often than a parser's arcs do.
"""

from collections.abc import Callable

from rashomon.language.arcs import Tree
from rashomon.language.reporting import SOURCES, VERBS
from rashomon.language.sources import RELATIVES, is_cue, noun_in, source_of

Spans = tuple[tuple[int, int], ...]
LONGEST_SOURCE = 9  # words between a comma and the verb of a tag
FINITE = ("VBD", "VBZ", "VBP", "MD")
PLAIN = frozenset("say tell add write reply answer insist state report".split())
PLAIN_NAMING = frozenset("find see put name list class classify treat consider deem rank put refer".split())
STOPS = frozenset(";")
THAT_REACH = 14  # words between a reporting verb and its "that"
QUOTING = frozenset("\"“”„«»‘")


def words_in(tree: Tree, tokens: list[int]) -> bool:
    """Whether the tokens hold more than marks."""
    return any(tree.parsed.upos[t] not in ("PUNCT", "SYM") for t in tokens)


def strip(tree: Tree, tokens: list[int]) -> tuple[int, int]:
    """Return the span without a leading "that", comma or quotation mark."""
    first = 0
    while first < len(tokens) - 1 and (
        tree.parsed.upos[tokens[first]] == "PUNCT"
        or (tree.parsed.upos[tokens[first]] == "SCONJ" and tree.lemma(tokens[first]) == "that")
    ):
        first += 1
    return tree.span(tokens[first:])


def has_verb(tree: Tree, tokens: list[int]) -> bool:
    """Whether the tokens hold a finite verb."""
    return any(tree.parsed.xpos[t] in FINITE for t in tokens)


# --- clauses ----------------------------------------------------------------------------------------------------------


def clause(tree: Tree, verb: int, passive: bool) -> Spans:
    """Return what a verb says in clauses: behind it ("said that …"), or around it ("…, he said, …")."""
    if passive:
        return _passive_clause(tree, verb)
    tag = tag_of(tree, verb)
    if tag and _is_closed(tree, verb, tag):
        return aside(tree, *tag)
    start = _content_start(tree, verb)
    if start >= 0:
        tokens = list(range(start, _content_stop(tree, verb, start)))
        return (strip(tree, tokens),) if words_in(tree, tokens) else ()
    return aside(tree, *tag) if tag else ()


def _is_closed(tree: Tree, verb: int, tag: tuple[int, int, int]) -> bool:
    """Whether nothing is reported between the tag's verb and the next break: "…, X told the press; …"."""
    return not has_verb(tree, list(range(verb + 1, tag[1]))) and tree.parsed.upos[tree.sentence_of(verb).start] != "SCONJ"


def _passive_clause(tree: Tree, verb: int) -> Spans:
    """ "it is alleged that …", "is said to have fled": the subject belongs to the content."""
    subject = tree.subject(verb)
    for child in tree.kids(verb, "xcomp"):
        if subject >= 0:
            return (tree.span(sorted({*tree.under(subject), *tree.under(child)})),)
    clauses = tree.kids(verb, "ccomp", "csubj")
    if clauses and (subject < 0 or tree.lemma(subject) == "it" or clauses[0] == subject):
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
            return token + 1
        if is_cue(tree, token) or word in STOPS:
            break
    clauses = [c for c in tree.kids(verb, "ccomp") if c > verb]
    clauses += [c for c in tree.kids(verb, "xcomp") if c > verb and tree.subject(c) > verb]  # a clause, mislabelled
    clauses += [c for c in tree.kids(verb, "parataxis") if c > verb and not tree.kids(verb, "ccomp") and _speech(tree, c)]
    if not clauses or any(tree.word(t) in STOPS for t in range(verb, clauses[0])):
        return -1
    start = min(t for t in tree.under(clauses[0]) if t > verb)
    while start > verb + 1 and tree.word(start - 1) in QUOTING:
        start -= 1
    return start


def _speech(tree: Tree, child: int) -> bool:
    """Whether a clause beside the verb is speech and not another tag."""
    if is_cue(tree, child) and tag_of(tree, child):
        return False
    return tree.parsed.upos[child] in ("VERB", "AUX") or tree.subject(child) >= 0 or tree.kid(child, "cop") >= 0


def _content_stop(tree: Tree, verb: int, start: int) -> int:
    """Return the token after the content: the sentence's end, or where the verb's own sentence goes on."""
    sentence = tree.sentence_of(verb)
    stop = next((t for t in range(start, sentence.stop) if tree.word(t) in STOPS), sentence.stop)
    for child in tree.kids(verb, "conj", "advcl", "parataxis"):
        if child <= start or child >= stop:
            continue
        own_subject = tree.subject(child)
        speaks_on = tree.is_a(child, "advcl") and is_cue(tree, child) and tree.word(child).endswith("ing")
        goes_on = tree.is_a(child, "conj") and (own_subject < 0 or is_cue(tree, child))
        if speaks_on or goes_on:
            stop = min(stop, _left_edge(tree, child, start))
    tag = next((t for t in range(start, stop) if t != verb and is_cue(tree, t) and _is_last_tag(tree, t, stop)), -1)
    if tag >= 0:
        stop = min(stop, tag_of(tree, tag)[0])
    return stop


def _left_edge(tree: Tree, token: int, start: int) -> int:
    edge = min(t for t in tree.under(token) if t >= start)
    while edge - 1 > start and (tree.parsed.upos[edge - 1] in ("PUNCT", "CCONJ")):
        edge -= 1
    return edge


def _is_last_tag(tree: Tree, verb: int, stop: int) -> bool:
    tag = tag_of(tree, verb)
    return bool(tag) and not has_verb(tree, list(range(tag[1], stop)))


# --- tags -------------------------------------------------------------------------------------------------------------


def tag_of(tree: Tree, verb: int) -> tuple[int, int, int] | tuple[()]:
    """Return first token, token after, and source of a tag set off by a comma ("…, X said"); () where it is none."""
    if "clause" not in frozenset().union(*(s.takes for s in VERBS[tree.lemma(verb)])):
        return ()
    sentence = tree.sentence_of(verb)
    first = verb
    while first > sentence.start and not _is_break(tree, first - 1):
        first -= 1
        if verb - first > LONGEST_SOURCE:
            return ()
    before = list(range(first, verb))
    source = _tag_source(tree, verb, before)
    if not words_in(tree, before) or source < 0:
        return _inverted_tag(tree, verb, sentence) if first == verb else ()
    if first == sentence.start or has_verb(tree, [t for t in before if not _in_relative(tree, t, before)]):
        return ()
    if not _may_be_said(tree, verb, sentence.start, first) or tree.parsed.upos[before[0]] == "CCONJ":
        return ()
    return first, _tag_stop(tree, verb, verb + 1, sentence), source


def _in_relative(tree: Tree, token: int, before: list[int]) -> bool:
    """Whether a verb of the tag belongs to its noun ("a man who saw it told us") or helps the reporting verb."""
    return tree.is_a(token, "aux") or any(tree.word(t).lower() in RELATIVES for t in before if t < token)


def _is_break(tree: Tree, token: int) -> bool:
    return tree.word(token) in {",", "–", "—", "”", '"', "’", ":", ";", "?", "!"} and not tree.word(token) == "'"


def _may_be_said(tree: Tree, verb: int, start: int, stop: int) -> bool:
    """Whether what stands before a tag can be its content: a clause, or any words before a plain verb of saying."""
    before = list(range(start, stop))
    if has_verb(tree, before):
        return True
    closes = tree.word(tree.sentence_of(verb).stop - 1) in {".", "!", "?", "…"}
    return tree.lemma(verb) in PLAIN and closes and len(before) > 1 and tree.parsed.upos[start] not in ("ADP", "SCONJ", "ADV")


def _tag_source(tree: Tree, verb: int, before: list[int]) -> int:
    own = tree.subject(verb)
    if own in before:
        return own
    if before and tree.lemma(before[0]) in ("as", "who", "which"):
        before = before[1:]
    return noun_in(tree, before)


def _inverted_tag(tree: Tree, verb: int, sentence: range) -> tuple[int, int, int] | tuple[()]:
    """ "…, said X"."""
    after = list(range(verb + 1, min(sentence.stop, verb + LONGEST_SOURCE)))
    own = tree.subject(verb)
    source = own if own > verb else -1
    if source < 0 and after and tree.parsed.upos[after[0]] in ("PROPN", "PRON", "DET", "NOUN", "ADJ", "NUM"):
        source = noun_in(tree, after[:6])
    if source < 0 or verb == sentence.start or not _may_be_said(tree, verb, sentence.start, verb):
        return ()
    return verb, _tag_stop(tree, verb, source + 1, sentence), source


def _tag_stop(tree: Tree, verb: int, start: int, sentence: range) -> int:
    """Return the token after a tag and what hangs on it ("in a statement on Monday"): the next comma, or the end."""
    for token in range(start, sentence.stop):
        if tree.word(token) in {",", "–", "—", ";", ":", "“"} and token > verb:
            if tree.word(token) == "," and not has_verb(tree, list(range(token, sentence.stop))):
                continue
            return token
    return sentence.stop


def aside(tree: Tree, first: int, stop: int, source: int) -> Spans:
    """Return the parts of the sentence left and right of an aside, cut at the joints that part its clause from others."""
    sentence = tree.sentence_of(first)
    left, right = list(range(sentence.start, first)), list(range(stop, sentence.stop))
    joint = next((i for i in range(len(left) - 1, -1, -1) if tree.word(left[i]) in STOPS), -1)
    left = left[joint + 1 :]
    if right and tree.word(right[0]) in STOPS:  # "…, X said; two are missing": the next clause is X's too
        right = _until_other_voice(tree, right)
        return tuple(strip(tree, part) for part in (left, right) if words_in(tree, part))
    for i, token in enumerate(right):
        if tree.word(token) in STOPS or (i and is_cue(tree, token) and tag_of(tree, token)):
            right = right[:i] if tree.word(token) in STOPS else right[: max(0, tag_of(tree, token)[0] - right[0])]
            break
    if right and not has_verb(tree, right) and words_in(tree, left):
        right = right if len(right) > 3 else []  # noqa: PLR2004 - a last word or two belong to the tag
    if not words_in(tree, left) and not has_verb(tree, right):
        return ()
    if words_in(tree, left) and words_in(tree, right):  # one content with the aside in its middle
        return (strip(tree, list(range(left[0], right[-1] + 1))),)
    return tuple(strip(tree, part) for part in (left, right) if words_in(tree, part))


def _until_other_voice(tree: Tree, tokens: list[int]) -> list[int]:
    """Keep the clauses between semicolons up to the first that has a reporting verb of its own."""
    kept: list[int] = []
    clause_tokens: list[int] = []
    for token in [*tokens[1:], -1]:
        if token >= 0 and tree.word(token) not in STOPS:
            clause_tokens.append(token)
            continue
        if not has_verb(tree, clause_tokens) or any(is_cue(tree, t) for t in clause_tokens):
            break
        kept += clause_tokens
        clause_tokens = []
    return kept


# --- the other shapes -------------------------------------------------------------------------------------------------


def thing(tree: Tree, verb: int, passive: bool) -> Spans:
    """ "announced the closure", "called for an inquiry"."""
    if tree.kids(verb, "ccomp"):
        return ()
    objects = [c for c in tree.kids(verb, "obj") if tree.parsed.upos[c] != "PRON"]
    if passive:
        subject = tree.subject(verb)
        objects = [subject] if subject >= 0 and tree.parsed.upos[subject] != "PRON" else []
    if tree.lemma(verb) in ("call", "appeal", "press", "push", "petition"):
        objects = [c for c in tree.kids(verb, "obl") if any(tree.lemma(k) == "for" for k in tree.kids(c, "case"))]
    return tuple(
        tree.span(without_first(tree, tree.under(c), "case"))
        for c in objects
        if tree.lemma(c) not in SOURCES | {"statement", "question", "comment"}
    )


def without_first(tree: Tree, tokens: list[int], *rels: str) -> list[int]:
    """Drop leading tokens that hang by these relations."""
    first = 0
    while first < len(tokens) - 1 and tree.is_a(tokens[first], *rels):
        first += 1
    return tokens[first:]


def deed(tree: Tree, verb: int, passive: bool) -> Spans:
    """ "plans to close", "urged them to leave"."""
    if passive:
        return ()
    parts = [[t for t in tree.under(c) if t > verb] for c in tree.kids(verb, "xcomp") if c > verb]
    return tuple(strip(tree, part) for part in parts if words_in(tree, part))


def person(tree: Tree, verb: int, passive: bool) -> Spans:
    """ "accused Y of doing Z": Y and Z together."""
    target = tree.subject(verb) if passive else tree.kid(verb, "obj", "iobj")
    deeds = [
        c
        for c in tree.kids(verb, "obl", "advcl", "xcomp", "ccomp")
        if any(tree.lemma(k) in ("of", "for", "with", "over", "in", "to", "on") for k in tree.kids(c, "case", "mark"))
    ]
    if not deeds and target < 0:
        return ()
    heads = deeds if passive and tree.is_a(verb, "acl") else [*deeds, *([target] if target >= 0 else [])]
    tokens = sorted({t for d in heads for t in tree.under(d)})
    return (tree.span(tokens),) if tokens else ()


def naming(tree: Tree, verb: int, passive: bool) -> Spans:
    """ "called it a crime", "described the raid as violent": what is named and what it is named."""
    target = tree.subject(verb) if passive else tree.kid(verb, "obj")
    names = tree.kids(verb, "xcomp")
    names += [
        c
        for c in tree.kids(verb, "obl", "advcl", "ccomp")
        if any(tree.lemma(k) == "as" for k in tree.kids(c, "case", "mark", "advmod"))
    ]
    if not names or (passive and tree.lemma(verb) in PLAIN_NAMING):
        return ()
    return (tree.span(sorted({t for d in [*names, *([target] if target >= 0 else [])] for t in tree.under(d)})),)


def topic(tree: Tree, verb: int, passive: bool) -> Spans:
    """Return what "spoke of nine dead" or "warned of a flood" is about."""
    if passive:
        return ()
    topics = [c for c in tree.kids(verb, "obl") if any(tree.lemma(k) in ("of", "about") for k in tree.kids(c, "case"))]
    return tuple(tree.span(without_first(tree, tree.under(c), "case")) for c in topics if tree.parsed.upos[c] != "PRON")


def estimate(tree: Tree, verb: int, passive: bool) -> Spans:
    """Return what is put at what: "puts the toll at forty"."""
    if passive:
        return ()
    figures = [c for c in tree.kids(verb, "obl") if any(tree.lemma(k) == "at" for k in tree.kids(c, "case"))]
    target = tree.kid(verb, "obj")
    if not figures or target < 0:
        return ()
    return (tree.span(sorted({*tree.under(target), *tree.under(figures[0])})),)


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
    "quote": nothing,
}


def source_and_contents(tree: Tree, verb: int, shape: str) -> tuple[int, Spans]:
    """Return the token that heads the verb's source, or -1, and its content in this shape."""
    source, passive = source_of(tree, verb)
    spans = SHAPES[shape](tree, verb, passive)
    if shape == "clause" and spans:
        tag = tag_of(tree, verb)
        if tag and (_is_closed(tree, verb, tag) or _content_start(tree, verb) < 0):
            source = tag[2]
    return source, spans
