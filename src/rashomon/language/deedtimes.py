"""Which of a sentence's times is that of a deed: how a time hangs in the tree. Pure functions."""

from collections.abc import Sequence

from rashomon.language.arcs import Tree
from rashomon.language.deedwords import TYPE_OF, WEAK

OWN, ABOVE, BESIDE = 0, 1, 2
"""At the deed's own word; at the clause that holds it; at a word that announces it. The less, the surer."""

ANNOUNCES = frozenset("announce declare reveal proclaim order decide".split())
"""Words by which a deed of state is done: the day of the announcement is the day of the deed."""
OPEN_ENDED = frozenset("since until till".split())  # "since 2009": from when on, and not when
LASTING = frozenset({"COERCE", "SANCTION"})
HOURS = frozenset("dawn dusk noon midday midnight sunrise sunset daybreak nightfall".split())  # "before dawn on Monday"
SAME_TIME = frozenset("when as while".split())
OF_ANOTHER = frozenset("after before since over amid following due because against until till".split())
WITHIN = frozenset("in during at by".split())
HELD = frozenset("obj xcomp acl conj nsubj nsubj:pass obl nmod appos".split())


def nearness(tree: Tree, deed: tuple[int, int], time: Sequence[int]) -> int | None:
    """How a time's tokens hang on a deed (its head and the word that names it), or None where they are another's."""
    top = next((t for t in time if tree.parsed.head[t] not in time), time[0])
    marks = {tree.word(c).lower() for c in tree.kids(top, "case", "mark")}
    if marks & OPEN_ENDED:
        return OWN if marks == {"since"} and tree.parsed.head[top] == deed[0] and _lasts(tree, deed[0]) else None
    if any(t in time for token in deed for t in tree.in_role(token, "TMP")):
        return OWN
    at = _predicate_above(tree, top, deed)
    if _is_anothers(tree, top, at):
        return None
    if at in deed:
        return OWN
    if head_above(tree, at, deed):
        return BESIDE
    head = deed[0]
    if at in tree.climb(head):
        return _held_by(tree, head, at)
    if tree.parsed.head[at] == head and tree.is_a(at, "parataxis") and tree.lemma(at) in ANNOUNCES:
        return BESIDE
    if tree.parsed.head[at] in deed and tree.is_a(at, "nsubj", "obl") and TYPE_OF.get(tree.lemma(at)):
        cases = {tree.word(c).lower() for c in tree.kids(at, "case")}
        return ABOVE if cases <= WITHIN else None  # "the raid on Friday killed two", "died in Friday's raid"
    return None


def _lasts(tree: Tree, verb: int) -> bool:
    """Whether a deed went on from its beginning: "has been shut since May" was shut in May."""
    perfect = any(tree.lemma(t) == "have" for t in tree.kids(verb, "aux")) or tree.is_a(verb, "acl")
    return perfect and (tree.lemma(verb) == "hold" or TYPE_OF.get(tree.lemma(verb)) in LASTING)


def _is_anothers(tree: Tree, top: int, at: int) -> bool:
    """Whether a time belongs to what came before or after: "since the rising in 2009", "after Friday's vote"."""
    while top >= 0 and top != at:
        marks = {tree.word(c).lower() for c in tree.kids(top, "case", "mark")}
        if not marks.isdisjoint(OF_ANOTHER | OPEN_ENDED) and tree.lemma(top) not in HOURS:
            return True
        top = tree.parsed.head[top]
    return False


def head_above(tree: Tree, at: int, deed: tuple[int, int]) -> bool:
    """Whether a word that is no deed itself hangs under the deed: "shot down a plane that flew north in May"."""
    while at >= 0 and at not in deed:
        marks = {tree.word(c).lower() for c in tree.kids(at, "case", "mark")}
        if not marks.isdisjoint(OF_ANOTHER) or tree.is_a(at, "ccomp", "conj", "parataxis"):
            return False
        if tree.lemma(at) in TYPE_OF and tree.lemma(at) not in WEAK:
            return False
        at = tree.parsed.head[at]
    return at in deed


def _predicate_above(tree: Tree, top: int, deed: tuple[int, int]) -> int:
    """The first verb, or noun that names a deed, over a time; the sentence's root where there is none."""
    at = top
    for above in tree.climb(top):
        at = above
        noun = tree.parsed.upos[above] in ("NOUN", "PROPN") and tree.lemma(above) in TYPE_OF
        if above in deed or tree.parsed.upos[above] == "VERB" or (noun and tree.lemma(above) not in WEAK):
            break
    return at


def _held_by(tree: Tree, head: int, above: int) -> int | None:
    """Whether the clause above and the deed are of one time."""
    found, at = ABOVE, head
    while at != above:
        rel, upper = tree.rel(at), tree.parsed.head[at]
        marks = {tree.word(c).lower() for c in tree.kids(at, "case", "mark")}
        if not marks.isdisjoint(OF_ANOTHER):
            return None
        if rel.startswith("ccomp"):
            if tree.lemma(upper) not in ANNOUNCES:
                return None
            found = BESIDE
        elif rel.startswith("advcl"):
            if marks and marks.isdisjoint(SAME_TIME):
                return None
        elif (rel.partition(":")[0] not in HELD and rel not in HELD) or rel == "acl:relcl":
            return None
        at = upper
    return found
