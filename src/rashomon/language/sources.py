"""Whose saying it is: from a reporting verb or noun to the token that heads its source."""

from rashomon.language.arcs import Tree
from rashomon.language.reporting import SOURCES, VERB_FORMS, VERBS

RELATIVES = frozenset("who which that whom".split())
NOMINALS = ("NOUN", "PROPN", "PRON")
OPEN_LINKS = ("conj", "advcl", "xcomp", "parataxis", "dep", "ccomp", "acl")


def is_passive(tree: Tree, verb: int) -> bool:
    """Whether a form of "be" or "get" makes the verb passive; the subject's label alone is often wrong."""
    return any(tree.rel(c) == "aux:pass" for c in tree.children[verb])


def is_cue(tree: Tree, token: int) -> bool:
    """Whether the token is a reporting verb in use, also where a tagger takes "X notes that" for a noun."""
    if tree.is_a(token, "amod", "compound", "aux", "cop", "flat"):
        return False
    if tree.parsed.upos[token] in ("VERB", "AUX"):
        return tree.lemma(token) in VERBS
    return (
        tree.parsed.upos[token] == "NOUN"
        and VERB_FORMS.get(tree.word(token).lower()) in VERBS
        and tree.lemma(token) in VERBS
        and any(tree.rel(c) == "nsubj" and c < token for c in tree.children[token])
        and not tree.kids(token, "det", "cop", "nmod:poss")
    )


def takes(lemma: str) -> frozenset[str]:
    """Return every shape of content that the verb can take."""
    return frozenset().union(*(sense.takes for sense in VERBS.get(lemma, ())))


def source_of(tree: Tree, verb: int) -> tuple[int, bool]:
    """Return the token that heads the verb's source (-1: nobody named) and whether the verb is passive."""
    if is_passive(tree, verb):
        return agent_of(tree, verb), True
    own = tree.subject(verb)
    if own >= 0:
        return _relative(tree, verb, own), False
    if tree.is_a(verb, "acl") and tree.parsed.xpos[verb] == "VBN":
        return agent_of(tree, verb), True
    if tree.is_a(verb, "acl"):
        return tree.parsed.head[verb], False
    agent = agent_of(tree, verb)
    if agent >= 0 and tree.parsed.xpos[verb] == "VBN":
        return agent, True
    return _controller(tree, verb), False


def agent_of(tree: Tree, verb: int) -> int:
    """Return the head of the verb's "by X", or -1."""
    for child in tree.kids(verb, "obl"):
        if tree.rel(child) == "obl:agent" or any(tree.lemma(c) == "by" for c in tree.kids(child, "case")):
            return child
    return -1


def _relative(tree: Tree, verb: int, subject: int) -> int:
    """Put the noun in place of a relative pronoun: "the brother, who said"."""
    if tree.lemma(subject) in RELATIVES:
        for at in (verb, *tree.climb(verb)):
            if tree.is_a(at, "acl"):
                return tree.parsed.head[at]
            if not tree.is_a(at, "conj", "xcomp", "ccomp"):
                break
    return subject


def _controller(tree: Tree, verb: int) -> int:
    """Find whose verb a subjectless one is: the nearest head's subject, through conjuncts and participles."""
    at = verb
    for head in tree.climb(verb):
        if not tree.is_a(at, *OPEN_LINKS):
            return -1
        if tree.is_a(at, "advcl", "obl") and tree.lemma(head) in ("quote", "cite") and tree.kid(head, "obj") >= 0:
            return tree.kid(head, "obj")  # "quoted the director as saying"
        if tree.is_a(at, "acl") and not tree.is_a(at, "acl:relcl"):
            return head
        if tree.is_a(at, "xcomp"):
            objects = tree.kids(head, "obj", "iobj")
            if objects and "deed" in takes(tree.lemma(head)):
                return objects[0]
        subject = tree.subject(head)
        if subject >= 0:
            agent = agent_of(tree, head) if is_passive(tree, head) and tree.is_a(at, "conj") else -1
            return agent if agent >= 0 else _relative(tree, head, subject)
        if tree.is_a(head, "acl"):
            return tree.parsed.head[head]
        at = head
    return -1


def author_of(tree: Tree, noun: int) -> int:
    """Return who stands behind a noun of saying: its possessor, "from X", "by X", else the verb's subject, else -1."""
    for child in tree.kids(noun, "nmod:poss"):
        return child
    for child in tree.kids(noun, "nmod", "obl"):
        if any(tree.lemma(k) in ("from", "by") for k in tree.kids(child, "case")):
            return child
    for child in tree.kids(noun, "nmod"):  # "a post on the group's page"
        if any(tree.lemma(k) == "on" for k in tree.kids(child, "case")) and tree.kids(child, "nmod:poss"):
            return tree.kids(child, "nmod:poss")[0]
    for child in tree.kids(noun, "acl"):
        agent = agent_of(tree, child)
        if agent >= 0:
            return agent
    head = tree.parsed.head[noun]
    if head >= 0 and tree.is_a(noun, "obj") and tree.parsed.upos[head] == "VERB":
        return source_of(tree, head)[0]
    return -1


def can_speak(tree: Tree, token: int) -> bool:
    """Whether the noun can be cited: a name, a pronoun or one of the usual sources."""
    return tree.parsed.upos[token] in ("PROPN", "PRON") or tree.lemma(token) in SOURCES


def noun_in(tree: Tree, tokens: list[int]) -> int:
    """Return the head of the first noun phrase among the tokens: not a possessor, not a modifier; -1 for none."""
    for i, token in enumerate(tokens):
        if tree.parsed.upos[token] not in NOMINALS:
            continue
        following = tokens[i + 1] if i + 1 < len(tokens) else -1
        if following < 0 or not (_is_possessor(tree, following) or _is_modifier(tree, token, following)):
            return token
    return -1


def _is_possessor(tree: Tree, following: int) -> bool:
    return tree.word(following).lower() in ("'s", "’s", "'", "’")


def _is_modifier(tree: Tree, token: int, following: int) -> bool:
    runs_on = tree.parsed.upos[following] in ("NOUN", "PROPN") and tree.parsed.upos[token] != "PRON"
    return runs_on and tree.parsed.head[following] != token
