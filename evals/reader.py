"""Measures the shipped reader: `python -m evals.reader --data ../shared/data`."""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from evals.intervals import f1, share, shown
from evals.stories import SHARED
from rashomon.language import segment
from rashomon.models import catalog
from rashomon.models.decode import Reading
from rashomon.models.encoder import OnnxReader, reader_model, running
from rashomon.models.pieces import Pieces
from training import mentions
from training.grammar import Sentence, open_gum, sentences

Span = tuple[int, int]
F1 = f1("right", "gold", "found")
MAIN = ("person", "organisation", "place")


def grammar(reader: OnnxReader, trees: Sequence[Sentence]) -> Counter[str]:
    """Tags, lemmas and arcs over gold words; LAS with full relations and with the part before the colon; the counts."""
    began = time.perf_counter()
    readings = reader.read([t.words for t in trees])
    took = time.perf_counter() - began
    parts = [_arcs(tree, found) for tree, found in zip(trees, readings, strict=True)]
    print(f"EWT dev, gold words ({len(trees)} sentences): {len(trees) / took:.0f} sentences a second on one thread")
    for name in ("UPOS", "XPOS", "lemma", "UAS", "LAS", "LAS with subtypes"):
        print(f"    {name} {shown(parts, share(name, 'words'))}")
    return sum(parts, Counter[str]())


def _arcs(tree: Sentence, found: Reading) -> Counter[str]:
    """What one sentence adds."""
    right: Counter[str] = Counter(words=len(tree.words))
    for i in range(len(tree.words)):
        arc = found.head[i] + 1 == tree.head[i]
        right["UPOS"] += found.upos[i] == tree.upos[i]
        right["XPOS"] += found.xpos[i] == tree.xpos[i]
        right["lemma"] += found.lemma[i] == tree.lemma[i]
        right["UAS"] += arc
        right["LAS"] += arc and found.rel[i].split(":")[0] == tree.rel[i].split(":")[0]
        right["LAS with subtypes"] += arc and found.rel[i] == tree.rel[i]
    return right


def borders(trees: Sequence[Sentence], name: str) -> None:
    """Sentence and word spans over text rebuilt from CoNLL-U: a line a paragraph, else one space between sentences."""
    texts: dict[str, str] = defaultdict(str)
    gold: dict[str, list[Span]] = defaultdict(list)
    words: dict[str, Counter[str]] = defaultdict(Counter)
    for tree in trees:
        text = texts[tree.doc]
        text += ("\n" if tree.new_paragraph else " ") if text else ""
        gold[tree.doc].append((len(text), len(text) + len(tree.text)))
        texts[tree.doc] = text + tree.text
        mine, theirs = set(segment.tokens(tree.text, 0, len(tree.text))), set(_word_spans(tree))
        words[tree.doc].update(right=len(mine & theirs), gold=len(theirs), found=len(mine))
    hits = [(set(gold[d]), set(segment.sentences(t, 0, len(t)))) for d, t in texts.items()]
    parts = [Counter(right=len(a & b), gold=len(a), found=len(b)) for a, b in hits]
    print(f"{name}, raw text ({len(trees)} sentences):")
    print(f"    sentences F1 {shown(parts, F1)}; words F1 {shown(list(words.values()), F1)}")


def _word_spans(tree: Sentence) -> list[Span]:
    spans, at = [], 0
    for word in tree.words:
        start = tree.text.find(word, at)
        if start >= 0:
            spans.append((start, start + len(word)))
            at = start + len(word)
    return spans


def names(reader: OnnxReader, rows: Sequence[mentions.Named], name: str) -> None:
    """Exact spans with the right kind; a found span whose words a set leaves open is not counted against the reader."""
    readings = reader.read([r.words for r in rows])
    parts = [mentions.span_counts(row, found.mentions) for row, found in zip(rows, readings, strict=True)]
    whole = sum(parts, Counter[str]())
    kinds = [k for k in mentions.KINDS if whole[f"gold {k}"]]
    print(f"{name} ({len(rows)} sentences):")
    for title, of in (("all", kinds), (" ".join(MAIN), [*MAIN]), *((k, [k]) for k in kinds)):
        sums = [Counter({n: sum(p[f"{n} {k}"] for k in of) for n in ("right", "gold", "found")}) for p in parts]
        total = sum(sums, Counter[str]())
        precision, recall = share("right", "found")(total), share("right", "gold")(total)
        print(f"    {title} ({total['gold']}): P {precision:.3f} R {recall:.3f} F1 {shown(sums, F1)}")


def unseen(reader: OnnxReader, rows: Sequence[mentions.Named], seen: set[str], name: str) -> None:
    """Recall of persons whose words never occur in a training name."""
    found: list[Reading] = reader.read([r.words for r in rows])
    new = [
        (s, f)
        for r, f in zip(rows, found, strict=True)
        for s in r.spans
        if s[2] == "person" and not any(w.lower() in seen for w in r.words[s[0] : s[1]])
    ]
    parts = [Counter(right=int(s in f.mentions), all=1) for s, f in new]
    recall = shown(parts, share("right", "all"))
    print(f"{name}: recall of {len(new)} persons with no word in a training name {recall}")


def speed(reader: OnnxReader, trees: Sequence[Sentence]) -> None:
    """News-like sentences a second, on one thread."""
    rows = [t.words for t in trees if 12 <= len(t.words) <= 45][:1500]
    reader.read(rows[:50])
    began = time.perf_counter()
    reader.read(rows)
    took = time.perf_counter() - began
    long = sum(map(len, rows)) / len(rows)
    print(f"speed: {len(rows) / took:.0f} sentences a second, {long:.1f} words each, one thread")
    bare = _bare_seconds(reader, rows)
    print(
        f"    time over the bare encoder's on the same sentences: {took / bare:.2f}"
        if bare
        else "    no bare encoder: needs onnx"
    )


def _bare_seconds(reader: OnnxReader, rows: Sequence[Sequence[str]]) -> float:
    """Seconds that the same sentences take with every head but the sentence vector cut away; 0 without onnx."""
    try:
        import onnx.utils
    except ImportError:
        return 0.0
    with tempfile.TemporaryDirectory() as folder:
        cut = Path(folder) / "bare.onnx"
        inputs = ["input_ids", "shapes", "attention_mask"]
        onnx.utils.extract_model(str(Path(reader.folder) / catalog.NETWORK), str(cut), inputs, ["sentence"])
        session = onnxruntime.InferenceSession(str(cut), running())
        pieces = Pieces(Tokenizer.from_file(str(Path(reader.folder) / catalog.TOKENIZER)))
        encoded = sorted((pieces.sentence(words) for words in rows), key=lambda e: len(e[0]))
        began = time.perf_counter()
        for at in range(0, len(encoded), 48):
            batch = encoded[at : at + 48]
            block = np.zeros((3, len(batch), len(batch[-1][0])), dtype=np.int64)
            for k, (ids, shapes, _) in enumerate(batch):
                block[0, k, : len(ids)], block[1, k, : len(ids)], block[2, k, : len(ids)] = ids, shapes, 1
            session.run(["sentence"], dict(zip(inputs, block, strict=True)))
        return time.perf_counter() - began


def figures(data: Path = SHARED / "data", folder: str = "") -> dict[str, float]:
    """Prints every figure that the data at hand allows; returns those that are pinned."""
    if not (data / "grammar/ewt_dev.conllu").exists():
        print(f"skipped: no data at {data}")
        return {}
    reader = reader_model(folder)
    print(f"network {reader.sha256}, 95 % bootstrap intervals over sentences")
    dev = list(sentences(data / "grammar/ewt_dev.conllu"))
    arcs = grammar(reader, dev)
    borders(dev, "EWT dev")
    borders([s for s in open_gum(data, "train") if s.meta["genre"] == "news"], "GUM news")
    names(reader, mentions.wikigold(data)[1], "Wikigold held back")
    names(reader, mentions.re3d(data)[1], "re3d test")
    names(reader, [n for _, n in mentions.gum(data, "dev")], "GUM dev, open genres")
    names(reader, mentions.gmb(data)[1], "GMB held back (semi-automatic labels)")
    names(reader, mentions.crossner(data)[1], "CrossNER politics test")
    seen = {w.lower() for r in mentions.gmb(data)[0] for s in r.spans if s[2] == "person" for w in r.words[s[0] : s[1]]}
    unseen(reader, mentions.crossner(data)[1], seen, "CrossNER politics test")
    speed(reader, dev + open_gum(data, "dev"))
    return {f"EWT dev/{name}": arcs[name] / arcs["words"] for name in ("UPOS", "UAS", "LAS")}


def main() -> None:
    """Prints."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("--data", type=Path, default=SHARED / "data")
    ask.add_argument("--weights", default="")
    args = ask.parse_args()
    figures(args.data, args.weights)


if __name__ == "__main__":
    main()
