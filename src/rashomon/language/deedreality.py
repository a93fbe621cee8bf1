"""Whether a deed that words name happened, is planned, is asked for, or is only what other words are about."""

from rashomon.language.arcs import Tree
from rashomon.language.deednames import SUFFERED, WISHES
from rashomon.language.deedseats import is_kept
from rashomon.language.deedwords import TYPE_OF
from rashomon.language.reporting import VERBS

FUTURE = frozenset("will shall 'll ’ll may would going about".split())
OPEN = frozenset("could might can".split())  # nothing is said to have happened or to be coming
MUST = frozenset("must should ought".split())
PLANS = frozenset("plan intend decide hope want prepare expect consider try attempt seek schedule due set".split())
CONTENT = frozenset("AGREE REQUEST REJECT THREATEN CONCEDE SUPPORT ACCUSE".split())
"""Types of deeds done with words: what is told under them is what the words are about."""
UNREAL_CONTENT = frozenset("AGREE REQUEST REJECT THREATEN CONCEDE".split())
"""Of these, such as need not have happened; "condemned the killing" tells of a killing as well."""
NEGATORS = frozenset("not n't n’t never no nobody none neither nor nothing hardly cannot".split())
HOPES = frozenset("hope wish fear doubt".split())
FAILS = frozenset("fail failure refuse refusal decline unable inability reluctant reluctance forget neglect".split())
DECISIONS = frozenset("decision move step order agreement deal".split())  # "the decision to cancel": it is cancelled
UNREAL = -0.5  # of `ParsedArticle.factual`: a predicate below did not happen


def status_of(tree: Tree, token: int) -> str:
    """Tell happened, planned, asked (a "must" in reported words), or "" for what is only thought of."""
    helpers = {tree.lemma(t) for t in tree.kids(token, "aux")} | {tree.word(t).lower() for t in tree.kids(token, "aux")}
    if helpers & MUST:
        return "asked" if reported_by(tree, token) >= 0 else ""
    if helpers & OPEN:
        return ""
    if helpers & FUTURE or _is_to_come(tree, token):
        return "planned"
    above = tree.parsed.head[token]
    if above >= 0 and _is_unreal(tree, token, above):
        return ""
    if above >= 0 and tree.is_a(token, "xcomp") and tree.lemma(above) in PLANS | FUTURE:
        return "planned"
    if any(tree.is_a(t, "mark") and tree.lemma(t) in ("if", "unless") for t in tree.kids(token, "mark")):
        return ""
    verbal = tree.parsed.upos[token] == "VERB"
    factual = tree.parsed.factual[token] if verbal and tree.parsed.factual else 0.0
    return "" if factual < UNREAL else "happened"


def _is_to_come(tree: Tree, token: int) -> bool:
    """Whether it "is to" happen."""
    before = tree.word(token - 1).lower() if token else ""
    above = tree.parsed.head[token]
    ahead = token >= 2 and tree.word(token - 2).lower() in ("is", "are")
    return before == "to" and ahead and (above < 0 or not tree.is_a(token, "xcomp", "acl") or tree.lemma(above) == "be")


def reported_by(tree: Tree, token: int) -> int:
    """The verb that reports a clause: "said" in "X said that Y must go" and in "Y must go, X said"; or -1."""
    above = tree.parsed.head[token]
    if above >= 0 and tree.is_a(token, "ccomp"):
        return above
    return next((v for v in tree.kids(token, "parataxis") if tree.lemma(v) in VERBS), -1)


def is_denied(tree: Tree, token: int, start: int, stop: int) -> bool:
    """Whether the denial in a claim of these characters is of the deed: "nobody was killed".

    In "was killed without a trial" and "was killed, and nobody knows why" it is of something else.
    """
    held = tree.kids(token, "nsubj", "obj", "csubj", "advmod", "aux", "cop", "det", "obl:agent")
    near = (token, *held, *(x for t in held for x in tree.kids(t, "det", "advmod", "cc:preconj")))
    if not NEGATORS.isdisjoint(tree.word(t).lower() for t in near):
        return True
    starts = tree.parsed.token_start
    within = (t for t in tree.sentence_of(token) if start <= starts[t] < stop)
    return (NEGATORS | {"without"}).isdisjoint(tree.word(t).lower() for t in within)


def asks_above(tree: Tree, token: int) -> bool:
    """Whether the token asks, or stands under a word that asks and in its clause: "urged them to leave"."""
    for at in (token, *tree.climb(token)):
        if any(kind.stance == "asked" for kind in VERBS.get(tree.lemma(at), ())):
            return True
        if tree.is_a(at, "acl:relcl"):
            return False
    return False


def is_idiom(tree: Tree, token: int) -> bool:
    """Whether a bare noun after its preposition only says how: "in protest", "under attack"."""
    if is_kept(tree, token):
        return False
    bare = tree.parsed.upos[token] == "NOUN" and not tree.kids(token, "det", "nmod:poss", "amod", "nummod", "compound")
    return bare and tree.led(token, ("in", "under"))


def is_content(tree: Tree, token: int) -> bool:
    """Whether a deed done with words stands above this one, and this one is what those words are about."""
    at = token
    for above in tree.climb(token):
        rel = tree.rel(at).partition(":")[0]
        nominal = tree.parsed.upos[at] in ("NOUN", "PROPN")
        if nominal and tree.lemma(above) in WISHES:
            return True
        if rel in ("xcomp", "ccomp", "obj") or (nominal and rel in ("obl", "nmod", "nsubj", "compound")):
            name = TYPE_OF.get(tree.lemma(above))
            if name in UNREAL_CONTENT or (
                name in CONTENT and not nominal and not (rel == "ccomp" and name == "ACCUSE")
            ):
                return True
            own = TYPE_OF.get(tree.lemma(token))
            if name and nominal and name == own:  # "delivers aid" is one deed
                return True
            if name and nominal and rel != "obl":
                return own not in SUFFERED
        elif rel in ("advcl", "acl"):
            name = TYPE_OF.get(tree.lemma(above))
            return name in ("AGREE", "REQUEST", "THREATEN", "REJECT") and bool(tree.kids(at, "mark"))
        elif rel not in ("conj",):
            return False
        at = above
    return False


def _is_unreal(tree: Tree, token: int, above: int) -> bool:
    """Whether the word above says it did not happen, or only that it should: "failed to free", "pressure to fight"."""
    marks = {tree.lemma(t) for t in tree.kids(token, "mark")}
    upper = tree.lemma(above)
    if tree.is_a(token, "ccomp"):
        return upper in HOPES
    if tree.is_a(token, "xcomp", "acl", "advcl") and "to" in marks:
        return upper in FAILS or (tree.is_a(token, "acl") and upper not in DECISIONS)
    return tree.is_a(token, "advcl", "xcomp") and "from" in marks
