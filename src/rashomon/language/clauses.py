"""The shapes a claim can take in a sentence's tree: clauses and nominals, with and without what hangs on them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

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
UPOS_AT, RELS_AT = ({name: n for n, name in enumerate(names)} for names in (UPOS, RELS))
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
    edges = edges_of(tree.head)
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


def edges_of(head: Sequence[int]) -> tuple[list[int], list[int]]:
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
    while last > first and _dangles(tree, last):
        last -= 1
    return first, last


def _dangles(tree: Tree, i: int) -> bool:
    """Whether a token cannot end a claim; "down" of "went down" hangs on the word before it, and can."""
    return tree.upos[i] == "PUNCT" or ((tree.upos[i] in DANGLING or tree.rel[i] == "cc") and tree.head[i] != i - 1)


def features(tree: Tree, found: Sequence[Shape]) -> list[list[float]]:
    """One row of FEATURES for each candidate."""
    if not found:
        return []
    seen = _Sentence(tree)
    own = {h: _head(seen, h) for h in sorted({s.head for s in found})}
    return [_row(seen, own[s.head], s) for s in found]


class _Sentence:
    """A tree with what its candidates, some thirty a sentence, all ask of it."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.children = children_of(tree.head)
        self.edges = edges_of(tree.head)
        self.quoted = [n % 2 == 1 for n in _running(w in ("“", "”", '"', "``", "''") for w in tree.words)[1:]]
        self.told = _running(t > 0.5 for t in tree.telling)
        self.numbers = _running(u == "NUM" for u in tree.upos)
        self.names = _running(tree.named)
        self.verbs = _running(u == "VERB" for u in tree.upos)
        self.commas = _running(w == "," for w in tree.words)
        self.loose = _running(r in LOOSE for r in tree.rel)
        self.upos = [UPOS_AT.get(u, len(UPOS)) for u in tree.upos]
        self.rel = [RELS_AT.get(r, len(RELS)) for r in tree.rel]
        self.marks = [-2, *map(_mark, tree.words), -2]  # the sentence's borders are marks of their own


MODIFIERS = frozenset({"amod", "nummod", "nmod:poss", "compound"})


def _running(marks: Iterable[bool]) -> list[int]:
    """How many marks hold before each place: the difference of two is how many hold in between."""
    return [0, *accumulate(map(int, marks))]


@dataclass(frozen=True, slots=True)
class _Head:
    """What all candidates of one head share."""

    parent: int
    upos: int
    xpos: int
    rel: int
    parent_upos: int
    parent_rel: int
    depth: int
    event_ending: bool
    capital: bool


def _head(seen: _Sentence, h: int) -> _Head:
    tree, parent, word = seen.tree, seen.tree.head[h], seen.tree.words[h].lower()
    return _Head(
        parent,
        seen.upos[h],
        sum(map(ord, tree.xpos[h][:3])),
        seen.rel[h],
        seen.upos[parent] if parent >= 0 else -1,
        seen.rel[parent] if parent >= 0 else -1,
        _depth(tree.head, h),
        word.endswith(EVENT_ENDINGS) or word.removesuffix("s").endswith(EVENT_ENDINGS),
        tree.words[h][:1].isupper(),
    )


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
MARKS_AT = {mark: n for n, mark in enumerate(MARKS)}
QUOTES = frozenset({"“", "”", '"', "``", "''", "‘", "’"})


def _mark(word: str) -> int:
    """What stands at a border, as a number: a word -1, a quotation mark 50, else an index into MARKS."""
    return 50 if word in QUOTES else MARKS_AT.get(word.lower(), -1)


def _row(seen: _Sentence, own: _Head, s: Shape) -> list[float]:
    tree, h, first, stop = seen.tree, s.head, s.first, s.last + 1
    below = {tree.rel[c] for c in seen.children[h] if first <= c < stop}
    telling, size, whole = tree.telling, stop - first, len(tree.head)
    return [
        telling[h],
        max([0.0, *telling[first:h], *telling[h + 1 : stop]]),
        seen.told[stop] - seen.told[first] - (telling[h] > 0.5),
        telling[own.parent] if own.parent >= 0 else -1.0,
        s.left,
        size,
        own.upos,
        own.xpos,
        own.rel,
        own.parent_upos,
        own.parent_rel,
        "nsubj" in below or "nsubj:pass" in below or "csubj" in below,
        "obj" in below or "ccomp" in below,
        "obl" in below or "nmod" in below,
        seen.numbers[stop] > seen.numbers[first],
        seen.names[stop] > seen.names[first],
        seen.verbs[stop] - seen.verbs[first],
        seen.commas[stop] - seen.commas[first],
        first == 0,
        s.last >= whole - 2,
        size / whole,
        own.depth,
        "case" in below,
        "mark" in below,
        seen.loose[stop] - seen.loose[first] - (tree.rel[h] in LOOSE),
        own.event_ending,
        own.capital,
        whole,
        "det" in below,
        len(below & MODIFIERS),
        seen.quoted[h],
        seen.rel[s.cut] if s.cut >= 0 else -1,
        s.depth,
        seen.edges[1][h] - s.last,
        seen.marks[first],
        seen.marks[stop + 1],
        seen.upos[stop] if stop < whole else -1,
        seen.upos[first - 1] if first else -1,
        first - seen.edges[0][h],
        seen.quoted[first] != seen.quoted[s.last],
    ]
