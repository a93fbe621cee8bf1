"""How alike two articles are: the signals by which articles are grouped into stories, for all likely pairs at once."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.language.functionwords import FUNCTION_WORDS
from rashomon.language.segment import tokens
from rashomon.models.decode import ReaderModel
from rashomon.records import Article

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

WIDTH = 384  # of a sentence vector
LEAD = 9  # sentences whose vectors are read: what an article is about stands at its top
_FIGURE = re.compile(r"\b\d[\d,.:]*\d\b")  # of two digits and more: times, ages, tolls, house numbers
BLOCK = 128  # rows worked on at once
COMMON = 0.01  # part of the articles above which a term goes into the dense matrix
RARE = 0.05  # part of the articles up to which a name counts as rare
ALIKE = 0.45  # cosine of two articles' meaning from which they are plainly about the same kind of thing
UNKNOWN_VECTOR = 0.1  # what is taken where an article has no vector: neither for nor against
UNKNOWN_DAYS = 2
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_CLAUSE = re.compile(r"[.!?\n“\"]\s*")
_POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Reading:
    """What grouping looks at in one article. `day` is a proleptic ordinal, None where the article has no date."""

    words: Counter[str]
    names: Counter[str]
    figures: Counter[str]
    day: int | None
    vector: Floats | None


@dataclass(frozen=True, slots=True)
class Pairs:
    """Likely pairs (`left` < `right`) and one column of numbers per signal."""

    left: Ints
    right: Ints
    columns: dict[str, Floats]


def read(article: Article, sentence_vectors: bytes, reader: ReaderModel | None = None) -> Reading:
    """Read the words, names, date and vector of an article from its title, kept text and parsed sentences.

    With a reader the title counts as the first sentence: it says best what an article is about, and a parse, which is
    of the text alone, does not hold it.
    """
    text = f"{article.title or ''}\n{_kept(article)}"
    return Reading(
        Counter(_content(text)),
        Counter(_names(text)),
        Counter(_FIGURE.findall(text)),
        _day(article.published),
        _vector(_title_vector(article, reader), sentence_vectors),
    )


def _content(text: str) -> list[str]:
    words = (_POSSESSIVE.sub("", m.group().casefold()) for m in _WORD.finditer(text))
    return [word for word in words if word not in FUNCTION_WORDS]


def _kept(article: Article) -> str:
    """The text without the spans that were dropped for another reason than being the title."""
    out, at = [], 0
    for start, stop in sorted(zip(article.dropped_start, article.dropped_stop, strict=True)):
        out.append(article.text[at : max(at, start)])
        at = max(at, stop)
    return "\n".join([*out, article.text[at:]])


def _names(text: str) -> list[str]:
    """Capitalised words that do not begin a sentence."""
    found = []
    for clause in _CLAUSE.split(text):
        for word in _WORD.findall(clause)[1:]:
            if word[:1].isupper() and len(word) > 2:
                found.append(_POSSESSIVE.sub("", word).casefold())
    return found


def _day(published: str | None) -> int | None:
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return None


def _title_vector(article: Article, reader: ReaderModel | None) -> Floats | None:
    """Read the title alone: what shares a batch with it would change its numbers in the int8 network."""
    title = article.title or ""
    words = [title[a:b] for a, b in tokens(title, 0, len(title))]
    return reader.read([words])[0].sentence_vector if reader and words else None


def _vector(title: Floats | None, stored: bytes) -> Floats | None:
    """Unit mean of the title's and the lead sentences' vectors; the n-th counts 1/√n."""
    rows = np.frombuffer(stored, dtype=np.float16).reshape(-1, WIDTH)[:LEAD].astype(np.float32)
    if title is not None:
        rows = np.concatenate([title[None, :].astype(np.float32), rows])[:LEAD]
    mean = (rows / np.sqrt(np.arange(1, len(rows) + 1, dtype=np.float32))[:, None]).sum(0)
    size = float(np.linalg.norm(mean))
    return mean / size if size else None


_KINDS = ("words", "names", "figures")


# --- all pairs --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class PairConfig:
    """Which pairs are looked at.

    `min_words`: least likeness of words (0..1); `neighbours`: at most so many pairs an article, the likest;
    `crowd`: number of articles from which the articles themselves tell what is usual, below it the constants below do;
    `usual_words`, `usual_vector`: likeness of unrelated articles (90th percentile) in mixed news.
    """

    min_words: float = 0.06
    neighbours: int = 60
    crowd: int = 100
    usual_words: float = 0.06
    usual_vector: float = 0.35
    quantile: float = 0.9


def find_pairs(readings: Sequence[Reading], config: PairConfig = PairConfig()) -> Pairs:
    """Score every likely pair; time and memory grow with the pairs that share words, not with all pairs."""
    count = len(readings)
    if not count:
        return Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), {})
    words, names, figures = (_Table([getattr(r, kind) for r in readings]) for kind in _KINDS)
    blank = np.zeros(WIDTH, np.float32)
    vectors = np.array([blank if r.vector is None else r.vector for r in readings], np.float32).reshape(count, WIDTH)
    has_vector = np.array([r.vector is not None for r in readings], bool)
    usual_words, usual_vector = np.zeros(count, np.float32), np.zeros(count, np.float32)
    kept: list[list[NDArray[Any]]] = []
    for start in range(0, count, BLOCK):
        rows = np.arange(start, min(start + BLOCK, count))
        near, alike = words.cosines(rows), vectors[rows] @ vectors.T
        near[rows - start, rows] = alike[rows - start, rows] = 0.0
        usual_words[rows] = _usual(near, config.usual_words, config)
        usual_vector[rows] = _usual(alike[:, has_vector], config.usual_vector, config)
        at, likely = _likely(near, config)
        told = (near, names.cosines(rows), figures.cosines(rows), names.shared(rows), alike)
        kept.append([rows[at], likely, *(column[at, likely] for column in told)])
    left, right, *columns = _once([np.concatenate(part) for part in zip(*kept, strict=True)], count)
    near, named, counted, shared, alike = columns
    both = has_vector[left] & has_vector[right]
    signals = {
        "words": np.sqrt(near),
        "names": np.sqrt(named),
        "figures": np.sqrt(counted),
        "rare_names": np.log1p(shared),
        "vector": np.where(both, np.minimum(alike, ALIKE) - config.usual_vector, 0.0),
        "words_beyond": near - (usual_words[left] + usual_words[right]) / 2,
        "vector_beyond": np.where(both, alike - (usual_vector[left] + usual_vector[right]) / 2, UNKNOWN_VECTOR),
        "days": np.log1p(_days_between(readings, left, right)),
    }
    return Pairs(left, right, {name: column.astype(np.float32) for name, column in signals.items()})


def _once(columns: Sequence[NDArray[Any]], count: int) -> list[NDArray[Any]]:
    """Each pair once, the lower number first, in order."""
    one, two = columns[0].astype(np.int64), columns[1].astype(np.int64)
    left, right = np.minimum(one, two), np.maximum(one, two)
    _, first = np.unique(left * count + right, return_index=True)
    return [left[first], right[first], *(column[first] for column in columns[2:])]


def _days_between(readings: Sequence[Reading], left: Ints, right: Ints) -> Floats:
    """Days between publications, at most a year; two where a date is missing."""
    days = np.array([np.nan if r.day is None else r.day for r in readings], np.float64)
    apart = np.minimum(np.abs(days[left] - days[right]), 365)
    return np.asarray(np.where(np.isnan(apart), UNKNOWN_DAYS, apart), np.float32)


def _likely(near: Floats, config: PairConfig) -> tuple[Ints, Ints]:
    """Row and column of the pairs worth a look: alike enough, and among the likest of their row."""
    if near.shape[1] > config.neighbours:
        least = np.partition(near, -config.neighbours, axis=1)[:, -config.neighbours]
        near = np.where(near >= least[:, None], near, 0.0)
    at, likely = np.nonzero(near >= config.min_words)
    return at, likely


def _usual(rows: Floats, fallback: float, config: PairConfig) -> Floats:
    """What is usual for each article: measured where the collection is large, else nearer to the constant."""
    count = rows.shape[1]
    if count == 0:
        return np.full(len(rows), fallback, np.float32)
    known = count / (count + config.crowd)
    at = int(config.quantile * (count - 1))
    return np.asarray(known * np.partition(rows, at, axis=1)[:, at] + (1 - known) * fallback, np.float32)


class _Table:
    """TF-IDF rows (sublinear counts, smoothed idf, unit length; Salton and Buckley 1988).

    Terms that many articles have stand in a dense matrix, the many others in an inverted index: products of the first
    are few and wide, of the second many and short, and neither grows with the square of the articles.
    """

    def __init__(self, counts: Sequence[Counter[str]]) -> None:
        self.count = len(counts)
        number = {term: n for n, term in enumerate(sorted({term for row in counts for term in row}))}
        rows = np.array([i for i, row in enumerate(counts) for _ in row], np.int64)
        terms = np.array([number[t] for row in counts for t in sorted(row)], np.int64)
        times = np.array([row[t] for row in counts for t in sorted(row)], np.float32)
        frequency = np.bincount(terms, minlength=len(number))
        idf = np.log((1 + self.count) / (1 + frequency)) + 1
        weights = (1 + np.log(times)) * idf[terms]
        sizes = np.sqrt(np.bincount(rows, weights**2, minlength=self.count))
        weights = (weights / sizes[rows]).astype(np.float32)
        self.is_name = frequency <= max(3, RARE * self.count)
        common = frequency > max(3, COMMON * self.count)
        column = np.cumsum(common) - 1
        here = common[terms]
        self.dense = np.zeros((self.count, int(common.sum())), np.float32)
        self.dense[rows[here], column[terms[here]]] = weights[here]
        self.rare = _Index(rows[~here], terms[~here], weights[~here], self.count, len(number))
        names = self.is_name[terms]
        self.named = _Index(rows[names], terms[names], np.ones(int(names.sum()), np.float32), self.count, len(number))

    def cosines(self, rows: Ints) -> Floats:
        """Cosine of each of these rows with every row."""
        return np.asarray(self.dense[rows] @ self.dense.T + self.rare.products(rows), np.float32)

    def shared(self, rows: Ints) -> Floats:
        """How many rare terms each of these rows has in common with every row."""
        return self.named.products(rows)


class _Index:
    """An inverted index over (row, term, weight), rows ascending."""

    def __init__(self, rows: Ints, terms: Ints, weights: Floats, count: int, size: int) -> None:
        self.count, self.terms, self.weights = count, terms, weights
        self.first = np.searchsorted(rows, np.arange(count + 1))
        order = np.argsort(terms, kind="stable")
        self.by_term, self.by_weight = rows[order], weights[order]
        self.begin = np.searchsorted(terms[order], np.arange(size + 1))

    def products(self, rows: Ints) -> Floats:
        """Inner product of each of these rows (a contiguous run) with every row, [len(rows), count]."""
        span = slice(self.first[rows[0]], self.first[rows[-1] + 1])
        terms, weights = self.terms[span], self.weights[span]
        own = np.repeat(np.arange(len(rows)), np.diff(self.first[rows[0] : rows[-1] + 2]))
        lengths = self.begin[terms + 1] - self.begin[terms]
        skipped = np.cumsum(lengths) - lengths
        places = np.repeat(self.begin[terms] - skipped, lengths) + np.arange(int(lengths.sum()))
        cells = np.repeat(own, lengths) * self.count + self.by_term[places]
        values = self.by_weight[places] * np.repeat(weights, lengths)
        flat = np.bincount(cells, values, minlength=len(rows) * self.count)
        return flat.reshape(len(rows), self.count).astype(np.float32)
