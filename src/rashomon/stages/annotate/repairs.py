"""Reading → Reading: what the reader gets wrong in words of one shape, put right in its tree.

What a tree may not have is settled where it is decoded (`models/decode.py`); here stands what the words decide.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from rashomon.language.numberwords import TENS
from rashomon.language.reporting import VERBS
from rashomon.models.decode import SUBJECTS, Reading

UNITS = frozenset(
    "one two three four five six seven eight nine first second third fourth fifth sixth seventh eighth ninth".split()
)
DASHES = frozenset("-‐‑")


def behind(opening: Reading, body: Reading) -> Reading:
    """One sentence of a dateline and what it opens: the dateline hangs on the root of the rest."""
    n = len(opening.upos)
    root = n + body.head.index(-1)
    return replace(
        body,
        upos=opening.upos + body.upos,
        xpos=opening.xpos + body.xpos,
        lemma=opening.lemma + body.lemma,
        head=[h if h >= 0 else root for h in opening.head] + [n + h if h >= 0 else -1 for h in body.head],
        rel=["parataxis" if r == "root" else r for r in opening.rel] + body.rel,
        mentions=opening.mentions + [(n + first, n + last, kind) for first, last, kind in body.mentions],
        telling=opening.telling + body.telling,
        token_vectors=np.concatenate([opening.token_vectors, body.token_vectors]),
        reporting=opening.reporting + body.reporting,
        factual=opening.factual + body.factual,
        roles=opening.roles + [(n + predicate, n + word, name) for predicate, word, name in body.roles],
    )


def repaired(words: Sequence[str], reading: Reading) -> Reading:
    """The reading with numbers such as "forty-one" in one piece, and the speaker of "…, the mayor said" at his verb."""
    head, rel = list(reading.head), list(reading.rel)
    for first in range(len(words) - 2):
        if words[first].lower() in TENS and words[first + 1] in DASHES and words[first + 2].lower() in UNITS:
            _join(head, rel, first)
    _speakers(reading, head, rel)
    return reading if (head, rel) == (reading.head, reading.rel) else replace(reading, head=head, rel=rel)


def _join(head: list[int], rel: list[str], first: int) -> None:
    """Hang "forty" and "-" on "one", which takes their place (as the English Web Treebank has it)."""
    one = first + 2
    for lost, name in ((first, "compound"), (first + 1, "punct")):
        step = one
        while head[step] >= 0 and head[step] != lost:
            step = head[step]
        if head[step] == lost:  # the word's own way to the root leads over it
            head[step], rel[step] = head[lost], rel[lost]
        head[lost], rel[lost] = one, name
        for child, above in enumerate(head):
            if above == lost:
                head[child] = one
    head[first + 1] = first


def _speakers(reading: Reading, head: list[int], rel: list[str]) -> None:
    """Give a reporting verb without a subject the second one of the verb below it that stands right before it."""
    for verb, lemma in enumerate(reading.lemma):
        if lemma not in VERBS or verb == 0 or any(h == verb and rel[i] in SUBJECTS for i, h in enumerate(head)):
            continue
        for below in (i for i in range(verb) if head[i] == verb):
            subjects = [i for i, h in enumerate(head) if h == below and rel[i] in SUBJECTS]
            if len(subjects) > 1 and below < subjects[-1] < verb and _is_beside(reading, head, subjects[-1], verb):
                head[subjects[-1]], rel[subjects[-1]] = verb, "nsubj"
                break


def _is_beside(reading: Reading, head: Sequence[int], subject: int, verb: int) -> bool:
    """Whether nothing stands between a subject and a verb but what hangs on the two."""
    return all(head[i] in (subject, verb) or reading.upos[i] == "PUNCT" for i in range(subject + 1, verb))
