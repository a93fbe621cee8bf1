"""Article → Reading: what grouping looks at in one article, its words, names, figures, day and meaning."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from sys import intern

import numpy as np
from numpy.typing import NDArray

from rashomon.language.almanac import day_number
from rashomon.language.functionwords import FUNCTION_WORDS
from rashomon.records import Article, ParsedArticle

Floats = NDArray[np.float32]

WIDTH = 384  # of a sentence vector
STEPS = np.float32(2048)  # of a vector's numbers in one
TITLE = 3  # how often a title's words count: a short text may hold little else of its own
SHORT_TITLE, HEADLINE = (
    3,
    0.7,
)  # words, and the part of them written large, beyond which a title's capitals tell nothing
LEAD = 9  # sentences whose vectors are read: what an article is about stands at its top
_FIGURE = re.compile(r"\b\d[\d,.:]*\d\b")  # of two digits and more: times, ages, tolls, house numbers
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_CLAUSE = re.compile(r"[.!?\n“\"]\s*")
_POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Reading:
    """What grouping looks at in one article. `day` is a proleptic ordinal, None where the article has no date.

    Its words are interned: a large collection holds each of them many thousand times.
    """

    words: Counter[str]
    names: Counter[str]
    figures: Counter[str]
    day: int | None
    vector: Floats | None


def read(article: Article, vector: Floats | None) -> Reading:
    """Read the words, names and date of an article from its title and kept text; `vector`: `vector_of` its parse."""
    title, body = article.title or "", _kept(article)
    text = "\n".join([title] * TITLE + [body])
    return Reading(
        Counter(_content(text)),
        Counter(_names(title, body)),
        Counter(_FIGURE.findall(text)),
        day_number(article.published),
        vector,
    )


def _content(text: str) -> list[str]:
    words = (intern(_POSSESSIVE.sub("", m.group().casefold())) for m in _WORD.finditer(text))
    return [word for word in words if word not in FUNCTION_WORDS]


def _kept(article: Article) -> str:
    """The text without the spans that were dropped for another reason than being the title."""
    out, at = [], 0
    for start, stop in sorted(zip(article.dropped_start, article.dropped_stop, strict=True)):
        out.append(article.text[at : max(at, start)])
        at = max(at, stop)
    return "\n".join([*out, article.text[at:]])


def _names(title: str, body: str) -> list[str]:
    """Capitalised words: those within a sentence, and those that begin one if they are names elsewhere.

    A word that begins a sentence is a name where it is never written small and comes back, in the body or the title.
    Of a title in which nearly all words are capitalised only what the body has as a name.
    """
    inside, first, small = [], Counter[str](), set[str]()
    for clause in _CLAUSE.split(body):
        for place, (word, is_capital) in enumerate(_spelt(clause)):
            if not is_capital:
                small.add(word)
            elif place:
                inside.append(word)
            elif word not in FUNCTION_WORDS:
                first[word] += 1
    known = {*inside}
    told = list(_spelt(title))
    capital = [word for word, is_capital in told if is_capital]
    is_headline = len(told) > SHORT_TITLE and len(capital) >= HEADLINE * len(told)
    for place, (word, is_capital) in enumerate(told):
        if is_capital and (word in known or (word in first and word not in small) or (place and not is_headline)):
            inside.append(word)
    for word, times in first.items():
        if word not in small and (word in known or times > 1 or word in capital):
            inside += [word] * times
    return inside


def _spelt(text: str) -> Iterator[tuple[str, bool]]:
    """Each word in small letters, and whether it is long enough for a name and begins with a capital."""
    for word in _WORD.findall(text):
        yield intern(_POSSESSIVE.sub("", word).casefold()), word[:1].isupper() and len(word) > 2


def vector_of(parsed: ParsedArticle) -> Floats | None:
    """Unit mean [384] of the title's and the lead sentences' vectors; the n-th counts 1/√n; None where there is none.

    The title counts as the first sentence: it says best what an article is about.

    Its numbers are whole in steps of 1/2048: sums of their products are then exact in single precision, in whatever
    order they are added, and half precision holds them.
    """
    title = np.frombuffer(parsed.title_vector, np.float32).reshape(-1, WIDTH)
    lead = np.frombuffer(parsed.sentence_vectors, np.float16).reshape(-1, WIDTH)[:LEAD]
    rows = np.concatenate([title, lead.astype(np.float32)])[:LEAD]
    mean = (rows / np.sqrt(np.arange(1, len(rows) + 1, dtype=np.float32))[:, None]).sum(0)
    size = float(np.linalg.norm(mean))
    return np.rint(mean / size * STEPS) / STEPS if size else None
