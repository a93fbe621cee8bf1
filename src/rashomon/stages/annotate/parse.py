"""Article → ParsedArticle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from rashomon.language import segment
from rashomon.language.datelines import dateline_words
from rashomon.models.decode import ReaderModel, Reading
from rashomon.records import Article, ParsedArticle
from rashomon.stages.annotate.repairs import behind, repaired

VECTOR_SCALE = 127.0
Span = tuple[int, int]


def parse(articles: Sequence[Article], reader: ReaderModel) -> Iterator[ParsedArticle]:
    """Reads all sentences of an article in one batched pass, and its title alone.

    A batch never holds sentences of two articles: the int8 network scales its numbers by what a batch holds, and an
    article's reading must not depend on its neighbours. Nor must it on whether the input gives the title apart.

    `token_vectors` is int8 [tokens, 96]: the reader's numbers, which lie within -1..1, times 127. They are not of
    length one: a word that tells little has a short vector, so a plain mean over a claim's words, then normalised,
    is the claim's vector. `sentence_vectors` is float16 [sentences, 384], unit length.
    """
    for article in articles:
        sentences, rows = _cut(article)
        readings = _read(article.text, rows, reader)
        yield _assembled(article, sentences, rows, readings, _title_vector(article.title or "", reader))


def _read(text: str, rows: Sequence[Sequence[Span]], reader: ReaderModel) -> list[Reading]:
    """Read the words of each sentence, a dateline apart from what it opens: the reader takes it for a subject."""
    lines, bodies = [], []
    for number, row in enumerate(rows):
        words = [text[a:b] for a, b in row]
        opening = dateline_words(text, number, [a for a, _ in row])
        lines.append(words[:opening])
        bodies.append(words[opening:])
    found = reader.read([*bodies, *filter(None, lines)])
    read = [repaired(words, reading) for words, reading in zip(bodies, found, strict=False)]
    before = iter(found[len(rows) :])
    return [behind(next(before), body) if line else body for line, body in zip(lines, read, strict=True)]


def kept(article: Article) -> list[Span]:
    """The regions of the text that are not dropped."""
    spans, at = [], 0
    for start, stop in sorted(zip(article.dropped_start, article.dropped_stop, strict=True)):
        spans.append((at, max(at, start)))
        at = max(at, stop)
    return [(a, b) for a, b in [*spans, (at, len(article.text))] if a < b]


def _cut(article: Article) -> tuple[list[Span], list[list[Span]]]:
    """Sentences, and the words of each; a sentence without words is left out."""
    sentences = [s for a, b in kept(article) for s in segment.sentences(article.text, a, b)]
    rows = [(s, segment.tokens(article.text, *s)) for s in sentences]
    return [s for s, row in rows if row], [row for _, row in rows if row]


def _title_vector(title: str, reader: ReaderModel) -> bytes:
    words = [title[a:b] for a, b in segment.tokens(title, 0, len(title))]
    return reader.read([words])[0].sentence_vector.astype(np.float32).tobytes() if words else b""


@dataclass
class _Columns:
    """The list columns of a ParsedArticle while they grow."""

    token_start: list[int] = field(default_factory=list)
    token_stop: list[int] = field(default_factory=list)
    token_sentence: list[int] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    lemma: list[str] = field(default_factory=list)
    head: list[int] = field(default_factory=list)
    rel: list[str] = field(default_factory=list)
    mention_start: list[int] = field(default_factory=list)
    mention_stop: list[int] = field(default_factory=list)
    mention_kind: list[str] = field(default_factory=list)
    telling: list[float] = field(default_factory=list)
    reporting: list[float] = field(default_factory=list)
    factual: list[float] = field(default_factory=list)
    role_predicate: list[int] = field(default_factory=list)
    role_token: list[int] = field(default_factory=list)
    role: list[str] = field(default_factory=list)
    source_of: list[int] = field(default_factory=list)
    source_token: list[int] = field(default_factory=list)
    source_sure: list[float] = field(default_factory=list)

    def add(self, sentence: int, row: list[Span], reading: Reading) -> None:
        """Appends one sentence."""
        offset = len(self.token_start)
        self.token_start += [a for a, _ in row]
        self.token_stop += [b for _, b in row]
        self.token_sentence += [sentence] * len(row)
        self.upos += reading.upos
        self.xpos += reading.xpos
        self.lemma += reading.lemma
        self.head += [h + offset if h >= 0 else -1 for h in reading.head]
        self.rel += reading.rel
        self.telling += reading.telling
        self.reporting += reading.reporting or [0.0] * len(row)
        self.factual += reading.factual or [0.0] * len(row)
        for predicate, word, name in reading.roles:
            self.role_predicate.append(predicate + offset)
            self.role_token.append(word + offset)
            self.role.append(name)
        for word, source, sure in reading.sources:
            self.source_of.append(word + offset)
            self.source_token.append(source + offset)
            self.source_sure.append(sure)
        for first, last, kind in reading.mentions:
            self.mention_start.append(row[first][0])
            self.mention_stop.append(row[last - 1][1])
            self.mention_kind.append(kind)


def _assembled(
    article: Article, sentences: list[Span], rows: list[list[Span]], readings: list[Reading], title_vector: bytes
) -> ParsedArticle:
    """One article's record from its sentences' readings."""
    columns = _Columns()
    for i, (row, reading) in enumerate(zip(rows, readings, strict=True)):
        columns.add(i, row, reading)
    for column, digits in (("telling", 4), ("reporting", 2), ("factual", 2), ("source_sure", 2)):
        setattr(columns, column, np.round(getattr(columns, column), digits).tolist())
    whole = np.array([r.sentence_vector for r in readings], dtype=np.float16)
    words = np.concatenate([r.token_vectors for r in readings]) if readings else np.zeros((0, 1), dtype=np.float32)
    return ParsedArticle(
        article_id=article.article_id,
        text=article.text,
        sentence_start=[a for a, _ in sentences],
        sentence_stop=[b for _, b in sentences],
        sentence_vectors=whole.tobytes(),
        token_vectors=np.rint(words.clip(-1.0, 1.0) * VECTOR_SCALE).astype(np.int8).tobytes(),
        title_vector=title_vector,
        **vars(columns),
    )
