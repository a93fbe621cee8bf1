"""How a pair's likeness stands among that of the pairs around it: signals for a second look at each pair."""

from collections.abc import Sequence
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
    that were judged; `likely` [pairs]: the probability from the first look. Two claims are likelier one where both are
    like the same third claims, where each is the other's best and no rival comes near, and where the sentences around
    them tell the same as well.
    """
    first, second = pairs
    every = np.zeros((len(claims), len(claims)), np.float32)
    every[first, second] = every[second, first] = likely
    sentences = _sentences(claims, article, pairs, likely, asked)
    first, second, likely = first[asked], second[asked], likely[asked]
    common, company = _common(every, first, second), every.sum(1)
    less, more = np.minimum(company[first], company[second]), np.maximum(company[first], company[second])
    best = _best_by_article(every, article)
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
        "articles": _articles(article, every)[article[first], article[second]],
    }
    return {name: column.astype(np.float32) for name, column in table.items()}


AT_ONCE = 4_096  # pairs: a row holds all partners of a claim


def _common(every: Matrix, first: Places, second: Places) -> Matrix:
    """[pairs]: summed over all third claims, the product of their likeness to the two claims of a pair."""
    row, partner = np.nonzero(every)
    size = np.bincount(row, minlength=len(every))
    place = np.arange(len(row)) - np.repeat(np.cumsum(size) - size, size)
    partners = np.zeros((len(every), max(1, int(size.max(initial=0)))), np.intp)
    partners[row, place] = partner
    likely = np.zeros(partners.shape, np.float32)
    likely[row, place] = every[row, partner]
    parts = [slice(n, n + AT_ONCE) for n in range(0, len(first), AT_ONCE)]
    found = [(likely[first[p]] * every[second[p][:, None], partners[first[p]]]).sum(1) for p in parts]
    return np.concatenate([np.zeros(0, np.float32), *found])


def _best_by_article(every: Matrix, article: NDArray[np.int32]) -> Matrix:
    """[claims, articles]: the likeness of each claim's nearest claim in each article."""
    columns = [every[:, article == a].max(axis=1, initial=0) for a in range(int(article.max()) + 1)]
    return np.stack(columns, 1)


def _articles(article: NDArray[np.int32], every: Matrix) -> Matrix:
    """[articles, articles]: summed likeness over the number of claims of the article that has fewer."""
    member = np.equal.outer(np.arange(int(article.max()) + 1), article).astype(np.float32)
    size = member.sum(1)
    return np.asarray(member @ every @ member.T / np.maximum(np.minimum.outer(size, size), 1), np.float32)


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
    size = len(sentences)
    best = np.zeros((size + 1, size + 1), np.float32)  # the last row and column stand for "no such sentence"
    np.maximum.at(best, (here, there), likely)
    best = np.maximum(best, best.T)
    total = np.bincount(here * size + there, likely, minlength=size * size).reshape(size, size)
    here, there, likely = here[asked], there[asked], likely[asked]
    same = np.equal(sentences[1:] // 1_000_000, sentences[:-1] // 1_000_000)
    before, after = np.full(size, size), np.full(size, size)
    before[1:][same], after[:-1][same] = np.arange(size - 1)[same], np.arange(1, size)[same]
    both = [best[x[here], y[there]] for x in (before, after) for y in (before, after)]
    one = [best[x[here], there] for x in (before, after)] + [best[here, x[there]] for x in (before, after)]
    return {
        "sentence_best": best[here, there] - likely,
        "sentence_sum": total[here, there] + total[there, here],
        "beside": np.maximum.reduce(both),
        "across": np.maximum.reduce(one),
    }
