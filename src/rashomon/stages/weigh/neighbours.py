"""How a pair's likeness stands among that of the pairs around it: signals for a second look at each pair."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.records import Claim

Matrix = NDArray[np.float32]
Places = NDArray[np.intp]


def around(
    claims: Sequence[Claim],
    article: NDArray[np.int32],
    pairs: tuple[Places, Places],
    likely: Matrix,
    asked: Places | slice = slice(None),
) -> dict[str, Matrix]:
    """Signals by name, of the pairs that are asked for: which of all `pairs`.

    `article` [n]: the claims' articles; claims are in the order of article and place. `pairs`: places of the claims
    that were judged, in order; `likely` [pairs]: the probability from the first look. Two claims are likelier one where
    both are like the same third claims, where each is the other's best and no rival comes near, and where the sentences
    around them tell the same as well.
    """
    links = _Links(pairs, likely, article)
    sentences = _sentences(claims, article, pairs, likely, asked)
    first, second, likely = pairs[0][asked], pairs[1][asked], likely[asked]
    common, company = links.common(first, second), links.company()
    less, more = np.minimum(company[first], company[second]), np.maximum(company[first], company[second])
    best = links.best_by_article()
    rivals = best[first, article[second]] - likely, best[second, article[first]] - likely
    table = {
        "likely": likely,
        "common": common,
        "common_part": common / np.maximum(less, 1e-3),
        "company_low": less,
        "company_high": more,
        "rival_low": np.minimum(*rivals),
        "rival_high": np.maximum(*rivals),
        **sentences,
        "articles": links.articles()[article[first], article[second]],
    }
    return {name: column.astype(np.float32) for name, column in table.items()}


AT_ONCE = 256  # pairs: a row holds all partners of a claim, and what is held of all rows fits the processor's cache
CLAIMS = 256  # rows of the matrix of all claims made at once: that of a large story takes much room


class _Links:
    """The judged pairs seen from either claim: `row`, `partner`, `likely` [2 pairs], in the order of both claims."""

    def __init__(self, pairs: tuple[Places, Places], likely: Matrix, article: NDArray[np.int32]) -> None:
        row, partner = np.concatenate(pairs), np.concatenate(pairs[::-1])
        order = np.lexsort((partner, row))
        self.row, self.partner, self.likely = row[order], partner[order], np.concatenate([likely, likely])[order]
        self.article = article
        self.start = np.searchsorted(self.row, np.arange(len(article) + 1))

    def company(self) -> Matrix:
        """[claims]: the summed likeness of a claim to all others."""
        return np.bincount(self.row, self.likely, minlength=len(self.article)).astype(np.float32)

    def common(self, first: Places, second: Places) -> Matrix:
        """[pairs]: summed over all third claims, the product of their likeness to the two claims of a pair."""
        size = np.diff(self.start)
        places = np.arange(max(1, int(size.max(initial=0))))
        out, width = np.zeros(len(first), np.float32), len(self.article)
        ends = np.searchsorted(first, np.arange(0, len(size) + CLAIMS, CLAIMS))
        for block, (start, stop) in enumerate(pairwise(ends.tolist())):
            begin = block * CLAIMS
            flat = self._rows(begin, min(begin + CLAIMS, len(size))).ravel()
            for n in range(start, stop, AT_ONCE):
                part = slice(n, min(n + AT_ONCE, stop))
                # each second claim's partners in a row, filled up with what counts nothing
                at, is_one = self.start[second[part], None] + places, places < size[second[part], None]
                thirds = self.partner.take(at, mode="clip")
                met = flat.take(((first[part] - begin) * width)[:, None] + thirds)
                out[part] = (met * (self.likely.take(at, mode="clip") * is_one)).sum(1)
        return out

    def _rows(self, begin: int, stop: int) -> Matrix:
        """[claims from `begin` to `stop`, claims]: their likeness to all claims."""
        of = slice(self.start[begin], self.start[stop])
        out = np.zeros((stop - begin, len(self.article)), np.float32)
        out[self.row[of] - begin, self.partner[of]] = self.likely[of]
        return out

    def best_by_article(self) -> Matrix:
        """[claims, articles]: the likeness of each claim's nearest claim in each article."""
        out = np.zeros((len(self.article), int(self.article.max()) + 1), np.float32)
        np.maximum.at(out, (self.row, self.article[self.partner]), self.likely)
        return out

    def articles(self) -> Matrix:
        """[articles, articles]: summed likeness over the number of claims of the article that has fewer."""
        size = np.bincount(self.article)
        at = self.article[self.row] * len(size) + self.article[self.partner]
        total = np.bincount(at, self.likely, minlength=len(size) ** 2).reshape(len(size), -1)
        return np.asarray(total / np.maximum(np.minimum.outer(size, size), 1), np.float32)


def _sentences(
    claims: Sequence[Claim],
    article: NDArray[np.int32],
    pairs: tuple[Places, Places],
    likely: Matrix,
    asked: Places | slice,
) -> dict[str, NDArray[Any]]:
    """How much the two claims' sentences, and those before and after them, tell the same."""
    keys = article.astype(np.int64) * 1_000_000 + np.array([c.sentence for c in claims])
    sentences, of = np.unique(keys, return_inverse=True)
    here, there = of[pairs[0]], of[pairs[1]]
    told = _Told(here, there, likely, len(sentences))
    here, there, likely = here[asked], there[asked], likely[asked]
    size = len(sentences)
    same = np.equal(sentences[1:] // 1_000_000, sentences[:-1] // 1_000_000)
    before, after = np.full(size, size), np.full(size, size)  # the last one stands for "no such sentence"
    before[1:][same], after[:-1][same] = np.arange(size - 1)[same], np.arange(1, size)[same]
    both = [told.best(x[here], y[there]) for x in (before, after) for y in (before, after)]
    one = [told.best(x[here], there) for x in (before, after)] + [told.best(here, x[there]) for x in (before, after)]
    return {
        "sentence_best": told.best(here, there) - likely,
        "sentence_sum": told.total(here, there) + told.total(there, here),
        "beside": np.maximum.reduce(both),
        "across": np.maximum.reduce(one),
    }


class _Told:
    """How alike any two sentences are by their claims: a table of those that have pairs, for all do not fit memory."""

    def __init__(self, here: Places, there: Places, likely: Matrix, size: int) -> None:
        self.size = size + 1
        self.keys, at = np.unique(here * self.size + there, return_inverse=True)
        self.most = np.zeros(len(self.keys), np.float32)
        np.maximum.at(self.most, at, likely)
        self.sums = np.bincount(at, likely, minlength=len(self.keys))

    def _looked_up(self, column: NDArray[Any], here: Places, there: Places) -> NDArray[Any]:
        if not len(self.keys):
            return np.zeros(len(here), column.dtype)
        key = here * self.size + there
        at = np.minimum(np.searchsorted(self.keys, key), len(self.keys) - 1)
        return np.where(self.keys[at] == key, column[at], column.dtype.type(0))

    def best(self, here: Places, there: Places) -> Matrix:
        """The likeness of the likest claims of two sentences, whichever comes first; 0 where no pair was judged."""
        return np.asarray(np.maximum(self._looked_up(self.most, here, there), self._looked_up(self.most, there, here)))

    def total(self, here: Places, there: Places) -> NDArray[np.float64]:
        """The summed likeness of the claims of the one, first, to those of the other."""
        return self._looked_up(self.sums, here, there)
