"""What tells of a shape whether it is a claim: a table of named signals over the shapes of many sentences."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from rashomon.language.clauses import LOOSE, QUOTES, Shape, Tree

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


def _mark(word: str) -> int:
    """What stands at a border, as a number: a word -1, a quotation mark 50, else an index into MARKS."""
    return 50 if word in QUOTES else MARKS_AT.get(word.lower(), -1)


Column = NDArray[np.float64] | NDArray[np.intp] | NDArray[np.bool_]
Places = NDArray[np.intp]
# Groups of relations of which it counts whether a head has one within the shape, and the kinds of modifiers it has.
BELOW = ({"nsubj", "nsubj:pass", "csubj"}, {"obj", "ccomp"}, {"obl", "nmod"}, {"case"}, {"mark"}, {"det"})
MODIFIERS = ("amod", "nummod", "nmod:poss", "compound")
GROUPS: tuple[set[str], ...] = (*BELOW, *({rel} for rel in MODIFIERS))
DEEPEST = 60  # heads that are climbed


def features(trees: Sequence[Tree], found: Sequence[Sequence[Shape]]) -> NDArray[np.float32]:
    """One row of FEATURES for each shape, sentence after sentence; `found`: the shapes of each tree."""
    sizes = np.array([len(tree.head) for tree in trees], np.intp)
    many = [len(of) for of in found]
    if not sum(many):
        return np.zeros((0, len(FEATURES)), np.float32)
    at = np.repeat(np.cumsum(sizes) - sizes, many)  # where each shape's sentence begins
    head, first, last, left, cut, depth = np.array([s for of in found for s in of], np.intp).T
    seen = _Tokens(trees, sizes)
    columns = _columns(seen, np.repeat(sizes, many), at, (head + at, first + at, last + at), (left, cut, depth))
    return np.stack([columns[name].astype(np.float32) for name in FEATURES]).T


def _columns(
    seen: "_Tokens", whole: Places, at: Places, span: tuple[Places, Places, Places], edge: tuple[Places, Places, Places]
) -> dict[str, Column]:
    """The signals by name. `span`: head, first and last token of each shape; `edge`: its `left`, `cut` and `depth`."""
    (h, first, last), (left, cut, cut_depth) = span, edge
    stop, parent = last + 1, seen.head[h]
    below = seen.below(h, first, stop)
    telling = seen.telling[h]
    at_stop, size = stop - at == whole, last + 1 - first
    return {
        "telling": telling,
        "other_telling": np.maximum(seen.most_telling(first, h), seen.most_telling(h + 1, stop)),
        "told_inside": seen.told[stop] - seen.told[first] - (telling > TOLD),
        "parent_telling": np.where(parent >= 0, seen.telling[parent], -1.0),
        "left": left,
        "size": size,
        "upos": seen.upos[h],
        "xpos": seen.xpos[h],
        "rel": seen.rel[h],
        "parent_upos": np.where(parent >= 0, seen.upos[parent], -1),
        "parent_rel": np.where(parent >= 0, seen.rel[parent], -1),
        **dict(zip(("subject", "object", "oblique", "case", "mark", "determiner"), below.T > 0, strict=False)),
        "number": seen.numbers[stop] > seen.numbers[first],
        "name": seen.names[stop] > seen.names[first],
        "verbs": seen.verbs[stop] - seen.verbs[first],
        "commas": seen.commas[stop] - seen.commas[first],
        "at_start": first == at,
        "at_stop": last - at >= whole - 2,
        "share": size / whole,
        "depth": seen.depth[h],
        "loose": seen.loose[stop] - seen.loose[first] - (seen.loose[h + 1] - seen.loose[h]),
        "event_ending": seen.event_ending[h],
        "capital": seen.capital[h],
        "sentence_size": whole,
        "modifiers": (below[:, len(BELOW) :] > 0).sum(1),
        "quoted": seen.quoted[h],
        "cut_rel": np.where(cut >= 0, seen.rel[cut + at], -1),
        "cut_depth": cut_depth,
        "cut_off": seen.last[h] - last,
        "before": np.where(first == at, BORDER, seen.mark[first - 1]),
        "after": np.where(at_stop, BORDER, seen.mark[stop]),
        "after_upos": np.where(at_stop, -1, seen.upos[stop]),
        "before_upos": np.where(first == at, -1, seen.upos[first - 1]),
        "left_off": first - seen.first[h],
        "open_quote": seen.quoted[first] != seen.quoted[last],
    }


TOLD = 0.5  # probability of heading a claim
BORDER = -2  # a sentence's borders are marks of their own


class _Tokens:
    """The words of many sentences end to end, as columns [tokens + 1]: the last is beyond the last sentence."""

    def __init__(self, trees: Sequence[Tree], sizes: Places) -> None:
        begin = (np.cumsum(sizes) - sizes).tolist()
        words = [w for tree in trees for w in tree.words]
        upos, rel = ([x for of in column for x in of] for column in ([t.upos for t in trees], [t.rel for t in trees]))
        self.head = self._column(
            [h + at if h >= 0 else -1 for tree, at in zip(trees, begin, strict=True) for h in tree.head]
        )
        self.first, self.last = (
            self._column([i + at for tree, at in zip(trees, begin, strict=True) for i in tree.edges[side]])
            for side in (0, 1)
        )
        self.telling = np.array([*(x for tree in trees for x in tree.telling), 0.0])
        self.upos = self._column([UPOS_AT.get(u, len(UPOS)) for u in upos])
        self.rel = self._column([RELS_AT.get(r, len(RELS)) for r in rel])
        self.xpos = self._column([_tag_number(x) for tree in trees for x in tree.xpos])
        self.mark = self._column([_mark(w) for w in words])
        self.capital = self._column([w[:1].isupper() for w in words])
        self.event_ending = self._column([_names_event(w) for w in words])
        self.told = _running(self.telling[:-1] > TOLD)
        self.numbers = _running([u == "NUM" for u in upos])
        self.verbs = _running([u == "VERB" for u in upos])
        self.names = _running([named for tree in trees for named in tree.named])
        self.commas = _running([w == "," for w in words])
        self.loose = _running([r in LOOSE for r in rel])
        quotes = _running([w in OPENING for w in words])
        self.quoted = self._column((quotes[1:] - np.repeat(quotes[begin], sizes)) % 2)
        self.depth = self._depths()
        self._kids(rel)
        self._telling_of_ranges()

    @staticmethod
    def _column(values: Sequence[int] | Places) -> Places:
        return np.append(np.array(values, np.intp), 0)

    def _depths(self) -> Places:
        """How many heads stand above each token, DEEPEST at most."""
        out, at = np.zeros(len(self.head), np.intp), self.head
        for _ in range(DEEPEST):
            is_below = at >= 0
            if not is_below.any():
                break
            out += is_below
            at = np.where(is_below, self.head[at], -1)
        return out

    def _kids(self, rel: Sequence[str]) -> None:
        """Tokens in the order of their heads, and how many of each of GROUPS there are up to each."""
        head = self.head[:-1]
        child = np.flatnonzero(head >= 0)
        self.size = len(head)
        key = head[child] * self.size + child
        order = np.argsort(key)
        self.key = key[order]
        group = {r: [r in of for of in GROUPS] for r in set(rel)}
        marks = np.array([group[rel[i]] for i in child[order].tolist()], np.intp).reshape(-1, len(GROUPS))
        self.many = np.concatenate([np.zeros((1, len(GROUPS)), np.intp), marks.cumsum(0)])

    def below(self, head: Places, first: Places, stop: Places) -> Places:
        """[shapes, GROUPS]: how many words of each group hang on the head from `first` to before `stop`."""
        begin, end = (np.searchsorted(self.key, head * self.size + at) for at in (first, stop))
        return np.asarray(self.many[end] - self.many[begin])

    def _telling_of_ranges(self) -> None:
        """The most that any of 1, 2, 4, ... tokens from each one on tells: a sparse table."""
        rows, width = [self.telling], 1
        while 2 * width < len(self.telling):
            before = rows[-1]
            rows.append(np.append(np.maximum(before[:-width], before[width:]), before[-width:]))
            width *= 2
        self.most = np.array(rows)

    def most_telling(self, first: Places, stop: Places) -> NDArray[np.float64]:
        """The most that a token from `first` to before `stop` tells; 0 where there is none."""
        size = np.maximum(stop - first, 0)
        level = np.frexp(np.maximum(size, 1))[1] - 1
        most = np.maximum(self.most[level, first], self.most[level, np.maximum(stop - (1 << level), 0)])
        return np.where(size > 0, np.maximum(most, 0.0), 0.0)


OPENING = frozenset({"“", "”", '"', "``", "''"})


def _running(marks: Iterable[bool] | NDArray[np.bool_]) -> Places:
    """How many marks hold before each place: the difference of two is how many hold in between."""
    return np.concatenate([[0], np.cumsum(np.asarray(marks, np.intp))]).astype(np.intp)


@lru_cache(maxsize=256)
def _tag_number(xpos: str) -> int:
    return sum(map(ord, xpos[:3]))


@lru_cache(maxsize=16384)
def _names_event(word: str) -> bool:
    low = word.lower()
    return low.endswith(EVENT_ENDINGS) or low.removesuffix("s").endswith(EVENT_ENDINGS)
