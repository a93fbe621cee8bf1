"""The shapes a claim can take in a sentence's tree: clauses and nominals, with and without what hangs on them."""

from collections.abc import Sequence
from dataclasses import dataclass

HEADS = frozenset({"VERB", "NOUN", "PROPN", "ADJ", "NUM", "ADV", "AUX"})
NO_HEADS = frozenset({"cop", "aux", "aux:pass", "flat", "case", "mark", "cc"})
# What may be left off a clause without changing what it says of its own (Universal Dependencies relations).
LOOSE = frozenset(
    {
        "conj",
        "parataxis",
        "advcl",
        "advcl:relcl",
        "acl:relcl",
        "appos",
        "list",
        "discourse",
        "vocative",
        "dislocated",
        "orphan",
    }
)
CUTS = LOOSE | {"acl", "obl", "obl:tmod", "obl:unmarked", "nmod", "nmod:unmarked", "nmod:desc", "advmod", "cc"}
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl"})
LEFTS = ("whole", "subject", "predicate")
MOST_CUTS = 7  # right edges tried a head, the shallowest first

UPOS = (
    "VERB",
    "NOUN",
    "PROPN",
    "ADJ",
    "NUM",
    "ADV",
    "AUX",
    "PRON",
    "DET",
    "ADP",
    "PART",
    "SCONJ",
    "CCONJ",
    "PUNCT",
    "SYM",
    "INTJ",
    "X",
)
RELS = (
    "root", "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:tmod", "obl:unmarked", "obl:agent", "nmod",
    "nmod:poss", "nmod:desc", "nmod:unmarked", "appos", "conj", "ccomp", "xcomp", "advcl", "advcl:relcl", "acl",
    "acl:relcl", "parataxis", "amod", "advmod", "nummod", "compound", "csubj", "csubj:pass", "flat", "cop", "aux",
    "aux:pass", "dep", "list", "case", "mark", "det",
)  # fmt: skip
EVENT_ENDINGS = (
    "tion",
    "sion",
    "ment",
    "ing",
    "al",
    "ance",
    "ence",
    "ure",
    "age",
    "ery",
    "th",
    "ch",
    "ack",
    "sh",
    "est",
)

FEATURES = (
    "telling", "other_telling", "told_inside", "parent_telling", "left", "size", "upos", "xpos", "rel",
    "parent_upos", "parent_rel", "subject", "object", "oblique", "number", "name", "verbs", "commas", "at_start",
    "at_stop", "share", "depth", "case", "mark", "loose", "event_ending", "capital", "sentence_size", "determiner",
    "modifiers", "quoted", "cut_rel", "cut_depth", "cut_off", "before", "after", "after_upos", "before_upos",
    "left_off", "open_quote",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tree:
    """One sentence's tree. Lists run over its tokens; `head` is an index into them, -1 for the root."""

    words: Sequence[str]
    upos: Sequence[str]
    xpos: Sequence[str]
    rel: Sequence[str]
    head: Sequence[int]
    telling: Sequence[float]
    named: Sequence[bool]  # the token lies in a mention


@dataclass(frozen=True, slots=True)
class Shape:
    """A candidate: tokens `first` to `last` (inclusive) headed by `head`.

    `left` is an index into LEFTS; `cut` the token whose subtree was cut off at the right, -1 for none; `depth` how far
    below the head that token hangs.
    """

    head: int
    first: int
    last: int
    left: int
    cut: int
    depth: int


def children_of(head: Sequence[int]) -> list[list[int]]:
    """The dependents of every token, in order."""
    out: list[list[int]] = [[] for _ in head]
    for i, h in enumerate(head):
        if h >= 0:
            out[h].append(i)
    return out


def shapes(tree: Tree) -> list[Shape]:
    """Every span that could be a claim: of each head its left edges with its right edges, without doubles."""
    children = children_of(tree.head)
    edges = _edges(tree.head)
    found: dict[tuple[int, int, int], Shape] = {}
    for h, upos in enumerate(tree.upos):
        if upos not in HEADS or tree.rel[h] in NO_HEADS:
            continue
        rights = _rights(tree, children, edges, h)
        for left, start in enumerate(_lefts(tree, children, edges, h)):
            for stop, cut, depth in rights:
                first, last = _trimmed(tree, start, stop)
                if first <= h <= last and (last > first or upos in ("VERB", "NUM", "NOUN")):
                    found.setdefault((h, first, last), Shape(h, first, last, left, cut, depth))
    return list(found.values())


def _edges(head: Sequence[int]) -> tuple[list[int], list[int]]:
    """The first and last token of every subtree."""
    first, last = list(range(len(head))), list(range(len(head)))
    for i in range(len(head)):
        at, steps = head[i], 0
        while at >= 0 and steps < len(head):
            first[at], last[at] = min(first[at], i), max(last[at], i)
            at, steps = head[at], steps + 1
    return first, last


def _lefts(tree: Tree, children: list[list[int]], edges: tuple[list[int], list[int]], h: int) -> list[int]:
    """Left edges: of the whole subtree; of the subject (what is fronted falls away); of the bare predicate."""
    first, _ = edges
    subjects = [first[c] for c in children[h] if c < h and tree.rel[c] in SUBJECTS]
    group = [
        c
        for c in children[h]
        if c < h
        and tree.rel[c] in ("aux", "aux:pass", "cop", "advmod", "compound", "nummod", "amod", "det", "nmod:poss")
    ]
    run = h
    for c in sorted(group, reverse=True):
        if tree.rel[c] == "advmod" and run - c > 1:
            break
        run = min(run, first[c])
    subject = min(subjects) if subjects else run
    return [first[h], subject, run]


def _rights(
    tree: Tree, children: list[list[int]], edges: tuple[list[int], list[int]], h: int
) -> list[tuple[int, int, int]]:
    """Right edges, each with the token cut off there and its depth: the whole subtree's, and before what may be cut."""
    first, last = edges
    cuts, todo = [], [(c, 1) for c in children[h]]
    while todo:
        i, depth = todo.pop()
        if tree.rel[i] in CUTS and first[i] > h:
            cuts.append((depth, first[i], i))
        todo += [(c, depth + 1) for c in children[i] if last[c] > h and depth < 4]
    kept = sorted(cuts)[:MOST_CUTS]
    return [(last[h], -1, 0)] + [(stop - 1, i, depth) for depth, stop, i in kept]


DANGLING = frozenset({"ADP", "DET", "CCONJ", "SCONJ", "PUNCT", "AUX", "PART"})  # a claim does not end on these


def _trimmed(tree: Tree, first: int, last: int) -> tuple[int, int]:
    """Without marks and conjunctions at the edges, and without function words left hanging at the right."""
    while first < last and (tree.upos[first] == "PUNCT" or tree.rel[first] == "cc"):
        first += 1
    while last > first and (tree.upos[last] in DANGLING or tree.rel[last] == "cc") and tree.head[last] != last - 1:
        last -= 1
    while last > first and tree.upos[last] == "PUNCT":
        last -= 1
    return first, last


def features(tree: Tree, found: Sequence[Shape]) -> list[list[float]]:
    """One row of FEATURES for each candidate."""
    children, n = children_of(tree.head), len(tree.head)
    quotes = 0
    quoted = []
    for word in tree.words:
        quotes += word in ("“", "”", '"', "``", "''")
        quoted.append(quotes % 2 == 1)
    depth = [_depth(tree.head, i) for i in range(n)]
    edges = _edges(tree.head)
    return [_row(tree, children, edges, quoted, depth, s) for s in found]


def _depth(head: Sequence[int], i: int) -> int:
    steps = 0
    while head[i] >= 0 and steps < 60:
        i, steps = head[i], steps + 1
    return steps


MARKS = (
    ",",
    ".",
    ";",
    ":",
    "and",
    "but",
    "that",
    "to",
    "in",
    "of",
    "who",
    "which",
    "after",
    "because",
    "as",
    "said",
    "(",
    ")",
    "–",
    "—",
    "-",
)
QUOTES = frozenset({"“", "”", '"', "``", "''", "‘", "’"})


def _mark(tree: Tree, i: int) -> int:
    """What stands at a border, as a number: nothing -2, a word -1, a quotation mark 50, else an index into MARKS."""
    if not 0 <= i < len(tree.words):
        return -2
    word = tree.words[i].lower()
    if word in QUOTES:
        return 50
    return MARKS.index(word) if word in MARKS else -1


def _row(
    tree: Tree,
    children: list[list[int]],
    edges: tuple[list[int], list[int]],
    quoted: list[bool],
    depth: list[int],
    s: Shape,
) -> list[float]:
    h, inside = s.head, range(s.first, s.last + 1)
    parent = tree.head[h]
    below = {tree.rel[c] for c in children[h] if s.first <= c <= s.last}
    others = [tree.telling[i] for i in inside if i != h]
    word = tree.words[h].lower()
    return [
        tree.telling[h],
        max(others, default=0.0),
        sum(t > 0.5 for t in others),
        tree.telling[parent] if parent >= 0 else -1.0,
        s.left,
        len(inside),
        _index(UPOS, tree.upos[h]),
        sum(map(ord, tree.xpos[h][:3])),
        _index(RELS, tree.rel[h]),
        _index(UPOS, tree.upos[parent]) if parent >= 0 else -1,
        _index(RELS, tree.rel[parent]) if parent >= 0 else -1,
        "nsubj" in below or "nsubj:pass" in below or "csubj" in below,
        "obj" in below or "ccomp" in below,
        "obl" in below or "nmod" in below,
        any(tree.upos[i] == "NUM" for i in inside),
        any(tree.named[i] for i in inside),
        sum(tree.upos[i] == "VERB" for i in inside),
        sum(tree.words[i] == "," for i in inside),
        s.first == 0,
        s.last >= len(tree.head) - 2,
        len(inside) / len(tree.head),
        depth[h],
        "case" in below,
        "mark" in below,
        sum(tree.rel[i] in LOOSE for i in inside if i != h),
        word.endswith(EVENT_ENDINGS) or word.removesuffix("s").endswith(EVENT_ENDINGS),
        tree.words[h][:1].isupper(),
        len(tree.head),
        "det" in below,
        len(below & {"amod", "nummod", "nmod:poss", "compound"}),
        quoted[h],
        _index(RELS, tree.rel[s.cut]) if s.cut >= 0 else -1,
        s.depth,
        edges[1][h] - s.last,
        _mark(tree, s.first - 1),
        _mark(tree, s.last + 1),
        _index(UPOS, tree.upos[s.last + 1]) if s.last + 1 < len(tree.head) else -1,
        _index(UPOS, tree.upos[s.first - 1]) if s.first else -1,
        s.first - edges[0][h],
        quoted[s.first] != quoted[s.last],
    ]


def _index(names: Sequence[str], name: str) -> int:
    try:
        return names.index(name)
    except ValueError:
        return len(names)
