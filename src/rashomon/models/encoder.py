"""Words → Reading, by the shipped network. The only file that runs the inference library."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from rashomon.language.mentionkinds import settled
from rashomon.models import catalog, decode, lemmas
from rashomon.models.decode import Reading
from rashomon.models.pieces import Pieces

LONGEST = 512  # word pieces the network can place
PIECES_A_BATCH = 2048
RUN_PIECES = 32  # what a run of the network costs whatever it holds, in word pieces: some 4 ms at 0.125 ms a piece
OUTPUTS = ("upos", "xpos", "lemma", "heads", "head_scores", "rels", "mentions", "sentence", "claims", "telling")
# A processor without VNNI adds two products of bytes in 16 bits, where their sum may not fit: it would read otherwise
# than others do, and worse (decision 36). With this the library adds exactly there too; elsewhere it changes nothing
# (`onnxruntime_session_options_config_keys.h`).
EXACT = "session.x64quantprecision"
ERRORS = 3  # of the library's levels: older releases warn of every sentence without a predicate
# Outputs that another network may lack: a row of `roles` and `sure` for each predicate, whose place is in `role_at`.
MEANING = ("predicates", "factual", "roles", "sure", "role_at")
SOURCE = ("source", "source_sure")  # of each word: whose word it may be told on, and how surely on anybody's
NAMES = "names"  # mention scores that a second head has put right

Arrays = dict[str, NDArray[Any]]
Encoded = tuple[list[int], list[int], list[int]]  # pieces, shapes, first piece of each word


@dataclass(frozen=True)
class OnnxReader:
    """A handle: only a path, so that it pickles; each process loads the network once."""

    folder: str = str(catalog.WEIGHTS)

    @property
    def sha256(self) -> str:
        """The hash of the network, as its card gives it."""
        return str(json.loads((Path(self.folder) / catalog.CARD).read_text(encoding="utf-8"))["sha256"])

    def read(self, sentences: Sequence[Sequence[str]]) -> list[Reading]:
        """One reading for each tokenised sentence, in order."""
        loaded = _loaded(self.folder)
        encoded = [_fitting(loaded.pieces.sentence(words)) for words in sentences]
        found: list[Arrays] = [{}] * len(sentences)
        for batch in _batches([len(e[0]) for e in encoded]):
            for i, arrays in zip(batch, loaded.run([encoded[i] for i in batch]), strict=True):
                found[i] = arrays
        tags = loaded.tags([a["mentions"][: len(e[2])] for a, e in zip(found, encoded, strict=True)])
        return [loaded.reading(*row) for row in zip(sentences, found, tags, strict=True)]


@dataclass(frozen=True)
class _Loaded:
    """A session with its labels and its word pieces."""

    session: Any
    pieces: Pieces
    labels: dict[str, list[str]]
    lexicon: lemmas.Lexicon
    outputs: tuple[str, ...]

    def run(self, batch: Sequence[Encoded]) -> list[Arrays]:
        """The network's outputs for each sentence of a batch, padded, by name."""
        arrays = dict(zip(self.outputs, self.session.run(list(self.outputs), padded(batch)), strict=True))
        if NAMES in arrays:
            arrays["mentions"] = arrays.pop(NAMES)
        of = {name: arrays.pop(name) for name in ("roles", "sure") if name in arrays}
        begin = np.searchsorted(arrays.pop("role_at")[:, 0], np.arange(len(batch) + 1)) if of else ()
        return [
            {name: a[row] for name, a in arrays.items()}
            | {name: a[begin[row] : begin[row + 1]] for name, a in of.items()}
            for row in range(len(batch))
        ]

    def tags(self, scores: Sequence[NDArray[Any]]) -> list[list[int]]:
        """The best mention tags of each sentence, from its words' scores; all at once, for it goes word by word."""
        if not scores:
            return []
        padded = np.zeros((len(scores), max(1, *map(len, scores)), len(self.labels["mention"])), np.float32)
        there = np.zeros(padded.shape[:2], np.int64)
        for row, of in enumerate(scores):
            padded[row, : len(of)], there[row, : len(of)] = of, 1
        best = decode.best_tags(padded, there, self.labels["mention"])
        return [row[: len(of)] for row, of in zip(best.tolist(), scores, strict=True)]

    def reading(self, words: Sequence[str], a: Arrays, named: Sequence[int]) -> Reading:
        """One sentence's arrays as names; words beyond the network's reach get plain fallbacks."""
        n = min(len(words), len(_fitted_words(self.pieces, words)))
        upos, xpos, rules, rels = (self.labels[k] for k in ("upos", "xpos", "lemma", "rel"))
        head, rel = decode.tree(a["heads"][:n], a["head_scores"][:n], [[rels[k] for k in row] for row in a["rels"][:n]])
        rest = len(words) - n
        tags = [(upos[i], xpos[j]) for i, j in zip(a["upos"][:n], a["xpos"][:n], strict=True)]
        scripts = [rules[i] for i in a["lemma"][:n]]
        root = head.index(-1) if n else -1
        vectors = np.zeros((len(words), a["claims"].shape[-1]), dtype=np.float32)
        vectors[:n] = a["claims"][:n]
        meaning: dict[str, Any] = {}
        if "roles" in a:
            factual, roles = decode.predicates(
                a["predicates"][:n], a["factual"][:n], a["roles"][:, :n], a["sure"][:, :n]
            )
            reporting = [*a["predicates"][:n, 1].tolist(), *[0.0] * rest]
            meaning = {"reporting": reporting, "factual": factual + [0.0] * rest, "roles": roles}
        if "source" in a:
            by, sure = a["source"][:n], a["source_sure"][:n]
            told = np.flatnonzero(sure >= decode.LEAST_SOURCE)
            meaning["sources"] = list(zip(told.tolist(), by[told].tolist(), sure[told].tolist(), strict=True))
        return Reading(
            upos=[u for u, _ in tags] + ["X"] * rest,
            xpos=[x for _, x in tags] + ["FW"] * rest,
            lemma=[lemmas.lemma(w, t, s, self.lexicon) for w, t, s in zip(words, tags, scripts, strict=False)]
            + [w.lower() for w in words[n:]],
            head=head + [root] * rest,
            rel=rel + ["dep"] * rest,
            mentions=settled(words, decode.mentions(named[:n], self.labels["mention"])),
            telling=[float(x) for x in a["telling"][:n]] + [0.0] * rest,
            sentence_vector=a["sentence"].astype(np.float32),
            token_vectors=vectors,
            **meaning,
        )


def padded(batch: Sequence[Encoded]) -> Arrays:
    """The network's inputs for sentences of any length, by name."""
    wide, long = max(2, *(len(e[2]) for e in batch)), max(len(e[0]) for e in batch)
    pieces = np.zeros((3, len(batch), long), dtype=np.int64)
    words = np.zeros((2, len(batch), wide), dtype=np.int64)
    for row, (ids, shapes, first) in enumerate(batch):
        pieces[0, row, : len(ids)], pieces[1, row, : len(ids)], pieces[2, row, : len(ids)] = ids, shapes, 1
        words[0, row, : len(first)], words[1, row, : len(first)] = first, 1
    feed = {"input_ids": pieces[0], "shapes": pieces[1], "attention_mask": pieces[2]}
    return feed | {"word_index": words[0], "word_mask": words[1]}


def _fitting(encoded: Encoded) -> Encoded:
    """Cuts a sentence to the pieces the network can place; the words beyond get fallbacks."""
    ids, shapes, first = encoded
    if len(ids) <= LONGEST:
        return encoded
    kept = [f for f in first if f < LONGEST - 1]
    return [*ids[: LONGEST - 1], ids[-1]], [*shapes[: LONGEST - 1], 0], kept


def _fitted_words(pieces: Pieces, words: Sequence[str]) -> Sequence[str]:
    """The words that `_fitting` keeps."""
    if len(words) * 3 < LONGEST and sum(map(len, words)) < LONGEST:
        return words
    return words[: len(_fitting(pieces.sentence(words))[2])]


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Indices in batches of similar length: the cut of the sentences, in order of length, that costs the least.

    A batch costs its pieces with the padding, and RUN_PIECES for the run; one batch an article is two fifths padding.
    """
    order = sorted(range(len(lengths)), key=lengths.__getitem__)
    least, begin = [0], [0]  # of the first n sentences: the cost, and where their last batch begins
    for stop, last in enumerate((lengths[i] for i in order), 1):
        first = min(stop - 1, max(0, stop - PIECES_A_BATCH // last))
        costs = [(least[n] + (stop - n) * last + RUN_PIECES, n) for n in range(first, stop)]
        cost, n = min(costs)
        least.append(cost)
        begin.append(n)
    stop = len(order)
    while stop:
        yield order[begin[stop] : stop]
        stop = begin[stop]


def running(threads: int = 1) -> onnxruntime.SessionOptions:
    """How a network is run: on so many threads, and to the same sums on every processor."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = ERRORS
    options.add_session_config_entry(EXACT, "1")
    return options


@lru_cache(maxsize=4)
def _loaded(folder: str) -> _Loaded:
    """The session of a folder, once a process."""
    path = Path(folder)
    card = json.loads((path / catalog.CARD).read_text(encoding="utf-8"))
    catalog.check(path / catalog.NETWORK, card["sha256"])
    session = onnxruntime.InferenceSession(
        str(path / catalog.NETWORK),
        running(),
        providers=["CPUExecutionProvider"],
        disabled_optimizers=["SkipLayerNormFusion"],  # the fused kernel is the slower one: 6 % of a run
    )
    labels = {name: card[name] for name in ("upos", "xpos", "lemma", "rel", "mention")}
    pieces = Pieces(Tokenizer.from_file(str(path / catalog.TOKENIZER)))
    told = {o.name for o in session.get_outputs()}
    outputs = (
        *(NAMES if n == "mentions" and NAMES in told else n for n in OUTPUTS),
        *(MEANING if told.issuperset(MEANING) else ()),
        *(SOURCE if told.issuperset(SOURCE) else ()),
    )
    return _Loaded(session, pieces, labels, lemmas.Lexicon.from_forms(card["forms"]), outputs)


def reader_model(folder: str = "") -> OnnxReader:
    """The reader in a folder with reader.onnx, reader.json, tokenizer.json; the package's own where none is named."""
    return OnnxReader(folder or str(catalog.WEIGHTS))
