"""Article → Reading: what grouping looks at in one article, its words, names, figures, day and meaning."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from rashomon.language.functionwords import FUNCTION_WORDS
from rashomon.records import Article, ParsedArticle

Floats = NDArray[np.float32]

WIDTH = 384  # of a sentence vector
STEPS = np.float32(2048)  # of a vector's numbers in one
LEAD = 9  # sentences whose vectors are read: what an article is about stands at its top
_FIGURE = re.compile(r"\b\d[\d,.:]*\d\b")  # of two digits and more: times, ages, tolls, house numbers
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


def read(article: Article, vector: Floats | None) -> Reading:
    """Read the words, names and date of an article from its title and kept text; `vector`: `vector_of` its parse."""
    text = f"{article.title or ''}\n{_kept(article)}"
    return Reading(
        Counter(_content(text)),
        Counter(_names(text)),
        Counter(_FIGURE.findall(text)),
        _day(article.published),
        vector,
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
