"""Words → Reading, with an installed spaCy pipeline for grammar and names. The only file that imports spaCy.

The package's own reader gives what such a pipeline does not: vectors, claim heads, roles, factuality. A component that
the pipeline lacks leaves the own reader's word.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from rashomon.models.decode import Reading, UnknownReaderError
from rashomon.models.encoder import OnnxReader
from rashomon.models.universal import is_clear, universal

# OntoNotes' names of kinds, and those of WikiNER-trained pipelines
KINDS = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "NORP": "group",
    "FAC": "facility",
    "EVENT": "event",
    "PRODUCT": "other",
    "WORK_OF_ART": "other",
    "LAW": "other",
    "MISC": "other",
}


@dataclass(frozen=True)
class SpacyReader:
    """A handle: the pipeline's name or folder, so that it pickles; each process loads it once."""

    name: str
    own: OnnxReader = field(default_factory=OnnxReader)

    @property
    def sha256(self) -> str:
        """A hash of the pipeline's name, version and configuration, and of the own reader."""
        nlp = _pipeline(self.name)
        words = (nlp.meta["lang"], nlp.meta["name"], nlp.meta["version"], nlp.config.to_str(), self.own.sha256)
        return hashlib.sha256("\n".join(words).encode()).hexdigest()

    def read(self, sentences: Sequence[Sequence[str]]) -> list[Reading]:
        """One reading for each tokenised sentence, in order."""
        from spacy.tokens import Doc

        nlp = _pipeline(self.name)
        given = (Doc(nlp.vocab, words=list(words), sent_starts=_starts(len(words))) for words in sentences)
        return [_over(own, doc) for own, doc in zip(self.own.read(sentences), nlp.pipe(given), strict=True)]


def _starts(words: int) -> list[bool | int | None]:
    return [i == 0 for i in range(words)]


def _over(own: Reading, doc: Any) -> Reading:
    """The own reading with what the pipeline says of the sentence."""
    if not len(doc):
        return own
    found: dict[str, Any] = {}
    if doc.has_annotation("TAG"):
        found["xpos"] = [t.tag_ for t in doc]
    if doc.has_annotation("POS"):
        found["upos"] = [t.pos_ for t in doc]
    if doc.has_annotation("LEMMA"):
        found["lemma"] = [t.lemma_ for t in doc]
    if doc.has_annotation("DEP") and (tree := _tree(doc, found.get("upos", own.upos), found.get("lemma", own.lemma))):
        found["head"], found["rel"] = tree
    if doc.has_annotation("ENT_IOB"):
        found["mentions"] = [(e.start, e.end, KINDS[e.label_]) for e in doc.ents if e.label_ in KINDS]
    return replace(own, **found)


def _tree(doc: Any, upos: Sequence[str], lemma: Sequence[str]) -> tuple[list[int], list[str]] | None:
    """The sentence's tree in Universal Dependencies; later roots hang on the first; None where there is no tree."""
    head = [t.head.i if t.head.i != t.i else -1 for t in doc]
    rel = [t.dep_ or "dep" for t in doc]
    roots = [i for i, h in enumerate(head) if h < 0]
    if not roots:
        return None
    for extra in roots[1:]:
        head[extra], rel[extra] = roots[0], "parataxis"
    if is_clear(rel):
        head, rel = universal(head, rel, upos, lemma)
    rel[head.index(-1)] = "root"
    return head, rel


@lru_cache(maxsize=2)
def _pipeline(name: str) -> Any:
    """Loads an installed pipeline or one in a folder.

    Raises UnknownReaderError where spaCy or the pipeline is not installed.
    """
    try:
        import spacy
    except ImportError as error:
        raise UnknownReaderError(f"reader.spacy {name!r}: spaCy is not installed; try: pip install spacy") from error
    try:
        return spacy.load(name)
    except (OSError, ValueError) as error:
        raise UnknownReaderError(f"reader.spacy {name!r}: cannot be loaded: {error}") from error
