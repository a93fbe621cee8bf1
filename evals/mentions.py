"""ECB+ → its gold mentions as claims, with the documents as the product reads them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evals.jsonlines import records
from evals.texts import every_claim, read_all
from rashomon.engine.local import Tables
from rashomon.language.functionwords import CONTENT
from rashomon.records import Claim, ParsedArticle


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A gold mention as a claim; `trigger` is the place of its head word among its document's tokens."""

    doc: str
    chain: str
    trigger: int
    lemma: str
    upos: str
    claim: Claim


@dataclass(frozen=True, kw_only=True)
class Part:
    """The documents of one part of the set, as the product reads them, and their mentions."""

    subtopic: Mapping[str, str]
    tables: Mapping[str, Tables]
    mentions: Mapping[str, Sequence[Mention]]  # by document


def tidy(text: str) -> str:
    """The text with its typed quotation marks as marks; every character keeps its place."""
    return text.replace("``", "“ ").replace("''", " ”")


def load(folder: Path, split: str) -> Part:
    """Read one part's documents and make its mentions claims."""
    docs = [d for d in records(folder / "ecbplus_docs.jsonl.gz") if d["split"] == split]
    tables = dict(zip((d["doc"] for d in docs), read_all({d["doc"]: tidy(d["text"]) for d in docs}), strict=True))
    shapes = {doc: smallest(every_claim(t)) for doc, t in tables.items()}
    places = {d["doc"]: token_spans(d["tokens"], d["text"]) for d in docs}
    mentions: dict[str, list[Mention]] = {d["doc"]: [] for d in docs}
    for m in records(folder / "ecbplus_mentions.jsonl.gz"):
        if m["split"] == split and m["kind"] == "event" and m["validated"]:
            spans = [places[m["doc"]][i] for i in m["tokens"]]
            made = mention(m["doc"], m["m_id"], m["chain"], spans, tables[m["doc"]][ParsedArticle][0], shapes[m["doc"]])
            mentions[m["doc"]].append(made)
    return Part(subtopic={d["doc"]: d["subtopic"] for d in docs}, tables=tables, mentions=mentions)


def token_spans(tokens: Sequence[str], text: str) -> list[tuple[int, int]]:
    """Where each of a text's tokens stands."""
    spans, at = [], 0
    for token in tokens:
        at = text.index(token, at)
        spans.append((at, at + len(token)))
        at += len(token)
    return spans


def smallest(claims: Sequence[Claim]) -> dict[int, Claim]:
    """The smallest shape by where its head stands."""
    return {c.head_start: c for c in sorted(claims, key=lambda c: (c.start - c.stop, c.start))}


def mention(
    doc: str,
    name: str,
    chain: str,
    spans: Sequence[tuple[int, int]],
    parsed: ParsedArticle,
    shapes: Mapping[int, Claim],
) -> Mention:
    """The mention whose words stand at these spans, as the smallest claim that its head word heads."""
    words = enumerate(zip(parsed.token_start, parsed.token_stop, strict=True))
    inside = [i for i, (start, stop) in words if any(start < b and a < stop for a, b in spans)]
    tops = [i for i in inside if parsed.head[i] not in inside]
    trigger = next((i for i in tops if parsed.upos[i] in CONTENT), tops[0])
    shape = shapes.get(parsed.token_start[trigger]) or _bare(parsed, trigger)
    return Mention(
        doc=doc,
        chain=chain,
        trigger=trigger,
        lemma=parsed.lemma[trigger].lower(),
        upos=parsed.upos[trigger],
        claim=replace(shape, id=f"{doc}:{name}"),
    )


def _bare(parsed: ParsedArticle, i: int) -> Claim:
    """A word as a claim, where no shape is headed by it: "it", or a copula."""
    vector = token_vectors(parsed)[i]
    start, stop = parsed.token_start[i], parsed.token_stop[i]
    return Claim(
        article_id=parsed.article_id,
        id="",
        start=start,
        stop=stop,
        sentence=parsed.token_sentence[i],
        head_start=start,
        head_stop=stop,
        predicate=parsed.lemma[i],
        kind="nominal",
        telling=parsed.telling[i],
        negated=False,
        stance="asserted",
        voice="own",
        source_text=[],
        source_actor=[],
        source_start=[],
        source_stop=[],
        words=[parsed.lemma[i].lower()] if parsed.upos[i] in CONTENT else [],
        actors=[],
        figures=[],
        times=[],
        vector=np.round(vector / max(1e-6, float(np.linalg.norm(vector))) * 127).astype(np.int8).tobytes(),
    )


def token_vectors(parsed: ParsedArticle) -> NDArray[np.float32]:
    """The vectors of an article's words, [tokens, 96]."""
    vectors = np.frombuffer(parsed.token_vectors, np.int8).reshape(len(parsed.token_start), -1)
    return np.asarray(vectors / np.float32(127), np.float32)
