"""What a deed happened in, what came of it, and what nobody did. Pure functions over trees."""

from rashomon.language.arcs import Tree
from rashomon.language.deedwords import ACCIDENTS, CAUSAL, HARM, NEUTRAL, TYPE_OF, WEAK

VIOLENT = frozenset({"ASSAULT", "COERCE"})
WITHIN = frozenset("in during amid after following by from".split())  # "injured in the raid", "deaths after an attack"
FORCES = frozenset("police military army security special".split())  # whose operations are violent or forceful
FORCE = frozenset("fire gas cannon force baton bullet".split())
OUTCOMES = frozenset("result consequence course wake".split())  # "as a result of torture"
RELATIVE = frozenset("that which".split())


def deed_around(tree: Tree, token: int) -> int:
    """Return the noun of violence or force that the token's happening was part of or came of, or -1."""
    for at in (token, *_shared(tree, token)):
        found = at if at != token and is_violent(tree, at) else _noun_below(tree, at)
        if found >= 0:
            return found
    clause = _clause_below(tree, token) if tree.lemma(token) in NEUTRAL else -1
    return clause if clause >= 0 else _cause(tree, token)


def is_violent(tree: Tree, token: int) -> bool:
    """Whether a noun names violence or force by itself."""
    lemma = tree.lemma(token)
    nominal = tree.parsed.upos[token] in ("NOUN", "PROPN") or tree.parsed.xpos[token] == "VBG"
    if lemma == "operation":
        return any(tree.lemma(t) in FORCES for t in tree.kids(token, "compound", "amod"))
    downing = lemma == "down" and nominal
    return downing or (nominal and TYPE_OF.get(lemma) in VIOLENT and lemma not in WEAK and lemma not in HARM)


def _shared(tree: Tree, token: int) -> list[int]:
    """The verbs that this one is joined to: "injured in the raid and nine were detained"."""
    found, at = [], token
    while tree.is_a(at, "conj"):
        at = tree.parsed.head[at]
        found.append(at)
    return found


def _clause_below(tree: Tree, token: int) -> int:
    """The verb of violence or force that the harm came with: "were hurt when police fired into the crowd"; or -1."""
    for clause in tree.kids(token, "advcl"):
        lemma = tree.lemma(clause)
        marked = any(tree.word(c).lower() in ("when", "as", "after") for c in tree.kids(clause, "mark", "advmod"))
        forced = lemma in ("fire", "use", "open") and any(tree.lemma(o) in FORCE for o in tree.kids(clause, "obj"))
        violent = TYPE_OF.get(lemma) in VIOLENT and lemma not in WEAK and lemma not in NEUTRAL
        if marked and tree.parsed.upos[clause] == "VERB" and (violent or forced):
            return clause
    return -1


def _noun_below(tree: Tree, token: int) -> int:
    for below in tree.under(token, without=tree.kids(token, "conj", "ccomp", "advcl", "parataxis")):
        marks = [*tree.kids(below, "case", "mark"), *([tree.parsed.head[below]] if tree.is_a(below, "obj") else [])]
        within = any(tree.word(c).lower() in WITHIN for c in marks)
        if below != token and is_violent(tree, below) and (within or tree.lemma(tree.parsed.head[below]) in OUTCOMES):
            return below
    return -1


def _cause(tree: Tree, token: int) -> int:
    """Climb from "deaths" over "leading to" to the raid that led to them, from "killed" to the attack that did it."""
    at = token
    subject = tree.subject(token)
    if subject >= 0 and (found := _deed_of(tree, token, subject)) >= 0:
        return found
    for above in tree.climb(token):
        rel = tree.rel(at).partition(":")[0]
        if tree.lemma(above) in CAUSAL and tree.parsed.upos[above] == "VERB":
            return _causer(tree, above)
        if rel in ("advcl", "acl", "xcomp") and tree.lemma(token) in NEUTRAL:
            if is_violent(tree, above):
                return above
            objects = [t for t in tree.kids(above, "obj", "nsubj:pass") if is_violent(tree, t)]
            return objects[0] if objects else -1
        if rel not in ("obj", "obl", "nmod", "conj", "nsubj", "appos"):
            return -1
        at = above
    return -1


def _causer(tree: Tree, verb: int) -> int:
    """The deed that a verb like "led to" has for its subject, or that its main clause tells."""
    for at in (verb, *tree.climb(verb)):
        subject = tree.subject(at)
        if subject >= 0 and (found := _deed_of(tree, at, subject)) >= 0:
            return found
        if is_violent(tree, at):
            return at
        held = [t for t in tree.kids(at, "obj") if at != verb and is_violent(tree, t)]
        if held:
            return held[0]
        if tree.is_a(at, "ccomp", "parataxis"):
            return -1
    return -1


def _deed_of(tree: Tree, verb: int, subject: int) -> int:
    """The deed that a subject names, also as "which", and as "a plane" in "the downing of a plane that ..."."""
    if tree.lemma(subject) in RELATIVE and tree.is_a(verb, "acl"):
        subject = tree.parsed.head[verb]
    if is_violent(tree, subject):
        return subject
    above = tree.parsed.head[subject]
    return above if above >= 0 and tree.is_a(subject, "nmod") and is_violent(tree, above) else -1


def is_accident(tree: Tree, token: int) -> bool:
    """Whether harm is told of in a sentence about an accident or a force of nature, and nobody did it."""
    return tree.lemma(token) in NEUTRAL and tells_accident(tree, token)


# Words of violence: of what is harm as well an accident can be told.
ASSAULTS = frozenset(word for word, name in TYPE_OF.items() if name == "ASSAULT" and word not in NEUTRAL)


def tells_accident(tree: Tree, token: int) -> bool:
    """Whether the token's sentence is about an accident or a force of nature, and about no violence."""
    lemmas = [tree.lemma(t) for t in tree.sentence_of(token)]
    return not ACCIDENTS.isdisjoint(lemmas) and ASSAULTS.isdisjoint(lemmas)
