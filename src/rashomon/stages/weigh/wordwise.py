"""How well the words of one claim are met by words of the other: signals for a pair of claims."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.language.functionwords import CONTENT
from rashomon.records import Claim, ParsedArticle
from rashomon.stages.weigh.cosines import Cosines

Matrix = NDArray[np.float32]
Places = NDArray[np.intp]
LONG = 2048  # words: of a longer article only the words around the claims at hand are likened, lest all pairs are held
# Of one claim towards the other: the mean over its words of how near the nearest word of the other is; the weightiest
# word that none is near to; how near one is to its head; the weight of its words.
SIGNALS = ("met", "gap", "head_met", "weight")


class Wordwise:
    """A story's claims by their words; `article` [n]: the claims' articles, in the order of the claims.

    A word's weight is the length of its vector: a word that tells little has a short one. After BERTScore (Zhang et
    al., ICLR 2020), on vectors that were trained to find tellings of one fact.
    """

    def __init__(self, claims: Sequence[Claim], article: NDArray[np.int32], parsed: Sequence[ParsedArticle]) -> None:
        self.article, self.words = article, _words(claims, article, parsed)
        heads = [self.words[a].unit[self.words[a].head[i]] for i, a in enumerate(article.tolist())]
        self.heads = Cosines(np.array(heads, np.float32))

    def met(self, pairs: tuple[Places, Places]) -> dict[str, Matrix]:
        """Signals by name, each [pairs]; `pairs`: places of the claims."""
        article, words = self.article, self.words
        out = np.zeros((len(pairs[0]), len(SIGNALS), 2), np.float32)  # the last axis: either direction
        block = article[pairs[0]].astype(np.int64) * len(words) + article[pairs[1]]
        order = np.argsort(block, kind="stable")
        starts = np.flatnonzero(np.diff(block[order], prepend=-1))
        for rows in np.split(order, starts[1:]) if len(order) else ():
            first, second = pairs[0][rows], pairs[1][rows]
            a, b = words[article[first[0]]], words[article[second[0]]]
            mine, theirs = a.around(first), b.around(second)
            cosine = a.unit[mine] @ b.unit[theirs].T
            out[rows, :, 0] = _one_way(a, b, cosine, (mine.start, theirs.start), first, second)
            out[rows, :, 1] = _one_way(b, a, cosine.T, (theirs.start, mine.start), second, first)
        low, high = out.min(2), out.max(2)
        table = {f"{name}_low": low[:, n] for n, name in enumerate(SIGNALS)}
        table |= {f"{name}_high": high[:, n] for n, name in enumerate(SIGNALS)}
        return table | {"heads": self.heads.of(*pairs)}


@dataclass(frozen=True, kw_only=True)
class _Words:
    """One article's words that mean something by themselves, and the heads of its claims.

    `start`, `stop`, `head` [claims of the story]: places of the article's own claims among them.
    """

    unit: Matrix  # [words, 96]
    weight: Matrix  # [words] length of the vector, 1 at most
    start: Places
    stop: Places
    head: Places

    def around(self, claims: Places) -> slice:
        """The words that hold those of some claims: all of an article of usual length, or no more than need be."""
        if len(self.unit) <= LONG:
            return slice(0, len(self.unit))
        return slice(int(self.start[claims].min()), int(self.stop[claims].max()))


def _words(claims: Sequence[Claim], article: NDArray[np.int32], parsed: Sequence[ParsedArticle]) -> dict[int, _Words]:
    """The words of each article that holds claims, by the article's number."""
    parse_of = {p.article_id: p for p in parsed}
    out = {}
    for number in np.unique(article).tolist():
        own = np.flatnonzero(article == number).tolist()
        read = parse_of[claims[own[0]].article_id]
        starts = np.array(read.token_start)
        spans = np.array([(claims[i].start, claims[i].stop, claims[i].head_start) for i in own])
        start, stop, head = np.searchsorted(starts, spans).T
        kept = np.array([tag in CONTENT for tag in read.upos])
        head = np.clip(head, start, stop - 1)  # of a claim cut short of its head the word nearest to it stands in
        kept[head] = True
        before = np.concatenate([[0], np.cumsum(kept)])  # how many are kept before each token
        vectors = np.frombuffer(read.token_vectors, np.int8).reshape(len(starts), -1)[kept] / np.float32(127)
        weight = np.linalg.norm(vectors, axis=1)
        places = np.zeros((3, len(claims)), np.intp)
        places[:, own] = before[start], before[stop], before[head]
        out[number] = _Words(
            unit=vectors / np.maximum(weight, 1e-6)[:, None],
            weight=weight,
            start=places[0],
            stop=places[1],
            head=places[2],
        )
    return out


def _one_way(a: _Words, b: _Words, cosine: Matrix, begin: tuple[int, int], first: Places, second: Places) -> Matrix:
    """[pairs, SIGNALS]: how the words of the first claims, of article a, are met by those of the second, of b.

    `cosine` of a's words to b's, each from the word `begin` on.
    """
    size, others = a.stop[first] - a.start[first], b.stop[second] - b.start[second]
    word, pair = _ranges(a.start[first], size), np.repeat(np.arange(len(first)), size)
    other = _ranges(b.start[second][pair], others[pair])
    cells = cosine[np.repeat(word - begin[0], others[pair]), other - begin[1]]
    best = np.maximum.reduceat(cells, _starts(others[pair]))  # each word's nearest
    weight, starts = a.weight[word], _starts(size)
    total = np.add.reduceat(weight, starts)
    return np.stack(
        [
            np.add.reduceat(best * weight, starts) / np.maximum(total, 1e-3),
            np.maximum.reduceat((1 - best) * weight, starts),
            best[starts + a.head[first] - a.start[first]],
            total,
        ],
        1,
    )


def _starts(size: Places) -> Places:
    """Where each of many ranges begins when they are laid end to end."""
    return np.asarray(np.cumsum(size) - size)


def _ranges(start: Places, size: Places) -> Places:
    """Ranges of these starts and sizes, end to end."""
    return np.asarray(np.arange(int(size.sum())) + np.repeat(start - _starts(size), size))
