"""CoNLL-U files → grammar examples."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Sentence:
    """One tree as read: words and five columns; `head` is 0 for the root, else 1 + the index of the head."""

    sent_id: str
    text: str
    doc: str
    meta: dict[str, str]
    words: list[str] = field(default_factory=list)
    lemma: list[str] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    head: list[int] = field(default_factory=list)
    rel: list[str] = field(default_factory=list)
    space_after: list[bool] = field(default_factory=list)
    new_paragraph: bool = False


def _open(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        yield from lines


def _comment(line: str, doc: dict[str, str], sent: dict[str, str]) -> None:
    name, _, value = line[1:].strip().partition(" = ")
    if name.startswith("newdoc"):
        doc.clear()
        doc["id"] = value
    elif name in {"split", "text_licence"} or name.startswith("meta::"):
        doc[name.removeprefix("meta::")] = value
    elif name.startswith("newpar"):
        sent["newpar"] = "1"
    else:
        sent[name] = value


def sentences(path: Path) -> Iterator[Sentence]:
    """All sentences of a CoNLL-U file; `meta` carries the document's comments."""
    doc: dict[str, str] = {}
    sent: dict[str, str] = {}
    now: Sentence | None = None
    hold = ""  # the surface of a multi-word token spans several words
    for line in _open(path):
        line = line.rstrip("\n")
        if not line:
            if now is not None:
                yield now
            now, sent, hold = None, {}, ""
        elif line.startswith("#"):
            _comment(line, doc, sent)
        else:
            cells = line.split("\t")
            if now is None:
                now = Sentence(
                    sent.get("sent_id", ""),
                    sent.get("text", ""),
                    doc.get("id", ""),
                    dict(doc),
                    new_paragraph="newpar" in sent,
                )
            if "-" in cells[0]:
                hold = cells[0].split("-")[1]
                tail = "SpaceAfter=No" not in cells[9]
                continue
            if "." in cells[0]:
                continue
            spaced = "SpaceAfter=No" not in cells[9]
            if hold:
                spaced = tail if cells[0] == hold else False
                hold = "" if cells[0] == hold else hold
            now.words.append(cells[1])
            now.lemma.append(cells[2])
            now.upos.append(cells[3])
            now.xpos.append(cells[4])
            now.head.append(int(cells[6]))
            now.rel.append(cells[7])
            now.space_after.append(spaced)
    if now is not None:
        yield now


CLOSED_TEXT = {"conversation", "speech", "textbook", "vlog"}


def open_gum(data: Path, split: str) -> list[Sentence]:
    """GUM documents of one split whose text licence is stated and open."""
    return [
        s
        for s in sentences(data / "grammar/gum.conllu.gz")
        if s.meta.get("split") == split and s.meta.get("genre") not in CLOSED_TEXT
    ]


def training_trees(data: Path) -> list[Sentence]:
    """EWT train and the open part of GUM train."""
    return [*sentences(data / "grammar/ewt_train.conllu.gz"), *open_gum(data, "train")]
