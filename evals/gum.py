"""GUM → documents as text with the mentions of their entities.

The text is rebuilt from the CoNLL-U, a line a paragraph. Parts: `dev` is GUM's dev part, which has no news; `news` is
every second news document of the train part, held back from the rules and weights of `extract.actors`; `train` is the
rest of the train part whose text licence is open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from evals.jsonlines import records
from training.grammar import CLOSED_TEXT, Sentence, sentences

KINDS = frozenset({"person", "organization", "place", "animal"})
Span = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Gold:
    """A mention of the key: character spans of the whole phrase and of the words that head it."""

    start: int
    stop: int
    heads: tuple[Span, ...]
    group: str
    kind: str
    form: str  # name | nominal | pronoun
    asked: bool = False  # whether its entity is one that the key asks for


@dataclass
class Document:
    """A document as text, with the key's mentions."""

    name: str
    genre: str
    part: str
    text: str = ""
    gold: list[Gold] = field(default_factory=list)
    words: list[Span] = field(default_factory=list)
    trees: list[tuple[int, Sentence]] = field(default_factory=list)  # each with the number of its first word


def documents(data: Path, part: str) -> list[Document]:
    """The documents of a part with their texts and keys."""
    found: dict[str, Document] = {}
    for tree in sentences(data / "grammar/gum.conllu.gz"):
        one = found.setdefault(tree.doc, Document(tree.doc, tree.meta["genre"], tree.meta["split"]))
        _add(one, tree)
    entities = {row["doc"]: row["entities"] for row in records(data / "grammar/gum_entities.jsonl.gz")}
    kept = [d for d in found.values() if _part_of(d, [x for x in found.values() if x.genre == "news"]) == part]
    for one in kept:
        rows = [_gold(one, e) for e in entities.get(one.name, []) if one.words[e["s"]][0] >= 0]
        named = {g.group for g, proper in rows if proper and g.kind in KINDS}
        one.gold = [replace(g, asked=g.group in named) for g, _ in rows]
    return kept


def _part_of(one: Document, news: Sequence[Document]) -> str:
    """The part a document belongs to; documents of the train part whose licence is not stated belong to none."""
    if one.part != "train":
        return one.part
    if one.genre == "news" and [d.name for d in news].index(one.name) % 2:
        return "news"
    return "" if one.genre in CLOSED_TEXT else "train"


def _add(one: Document, tree: Sentence) -> None:
    """Append a sentence: a line a paragraph, else a space between sentences."""
    one.text += ("\n" if tree.new_paragraph else " ") if one.text else ""
    one.trees.append((len(one.words), tree))
    at, base = 0, len(one.text)
    for word in tree.words:
        start = tree.text.find(word, at)
        one.words.append((base + start, base + start + len(word)) if start >= 0 else (-1, -1))
        at = start + len(word) if start >= 0 else at
    one.text += tree.text


def _gold(one: Document, entity: dict[str, Any]) -> tuple[Gold, bool]:
    """A mention, and whether it names one: marked as named and headed by a proper noun that nothing is joined to."""
    base, tree = max((t for t in one.trees if t[0] <= entity["s"]), key=lambda t: t[0])
    first, last = entity["s"] - base, entity["e"] - base
    inside = range(first, min(last + 1, len(tree.words)))
    head = next((i for i in inside if tree.head[i] - 1 not in inside), first)
    heads = [head, *(i for i in inside if tree.rel[i] == "flat" and tree.head[i] - 1 == head)]
    proper = any(tree.upos[i] == "PROPN" for i in heads)
    form = "name" if proper else "pronoun" if tree.upos[head] in {"PRON", "DET"} else "nominal"
    gold = Gold(
        start=one.words[entity["s"]][0],
        stop=max(one.words[base + i][1] for i in inside),
        heads=tuple(one.words[base + i] for i in heads),
        group=f"{one.name} {entity['grp']}",
        kind=entity["type"],
        form=form,
    )
    several = any(tree.rel[i] == "conj" and tree.head[i] - 1 in heads for i in inside)  # "Ann and Bob"
    return gold, bool(entity["named"]) and proper and not several
