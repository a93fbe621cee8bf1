"""Named-mention sets → words with, for each word, the tags that the set's annotation allows.

No set annotates all our kinds. A word's label is therefore a set of allowed tags (bits): one tag where the
annotation is clear, several where it is not, all where it is unusable; the loss is minus the log of their
summed probability.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.jsonlines import records
from training import names
from training.grammar import Sentence, open_gum

KINDS = ("person", "organisation", "place", "group", "facility", "event", "other")
TAGS = ("O", *(f"{bio}-{kind}" for kind in KINDS for bio in "BI"))
OUT, ANY = 1, (1 << len(TAGS)) - 1


def bits(kinds: Iterable[str], inside: bool) -> int:
    """The allowed tags of a word that begins (or continues) a mention of one of `kinds`."""
    return sum(1 << TAGS.index(f"{'I' if inside else 'B'}-{k}") for k in kinds)


def maybe(*kinds: str) -> int:
    """Outside, or any tag of `kinds`: for what a set leaves unannotated."""
    return OUT | bits(kinds, False) | bits(kinds, True)


@dataclass
class Named:
    """A sentence with allowed tags and the spans (start, stop, kind) that are clear."""

    words: list[str]
    allowed: list[int]
    spans: list[tuple[int, int, str]]
    source: str


def listed(words: str) -> frozenset[str]:
    """A set from a plain listing."""
    return frozenset(words.split())


TITLES = listed(
    "president vice prime minister chancellor king queen prince princess sheikh sheik pope cardinal "
    "archbishop bishop father rev. reverend ayatollah imam senator sen. rep. representative congressman "
    "congresswoman governor gov. mayor judge justice general gen. lieutenant lt. colonel col. major maj. "
    "captain capt. sergeant sgt. admiral adm. commander brigadier mr. mr mrs. mrs ms. ms miss dr. dr prof. "
    "professor sir lord lady dame ambassador secretary foreign defense defence interior finance state chief "
    "deputy former attorney spokesman spokeswoman spokesperson director chairman chairwoman chairperson "
    "leader coach police inspector officer premier sultan emir mullah rabbi secretary-general envoy "
    "opposition democratic republican acting iraqi afghan iranian russian the a an late"
)
FACILITIES = listed(
    "airport bridge stadium hospital prison palace mosque church cathedral temple synagogue street road "
    "avenue highway boulevard station harbor harbour airbase base camp dam museum tower hall school library "
    "theatre theater hotel mine pipeline refinery terminal canal market arena pier monument cemetery barracks "
    "lighthouse tunnel zoo jail observatory"
)
MONTHS = listed(
    "january february march april may june july august september october november december jan. feb. mar. "
    "apr. jun. jul. aug. sept. sep. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday"
)


PLAIN = listed(
    "the a an he she it they we i you his her in on at of for to from by with and but or as if when while "
    "after before despite this that these those there"
)


def unclear(word: str) -> bool:
    """Could be a name that the set does not annotate: a capital, and no function word."""
    return word[:1].isupper() and word.lower() not in PLAIN


def spans_of(tags: list[str]) -> list[tuple[int, int, str]]:
    """IOB1 or IOB2 tags → (start, stop, label)."""
    found: list[tuple[int, int, str]] = []
    start, label = 0, ""
    for i, tag in enumerate([*tags, "O"]):
        bio, _, name = tag.partition("-")
        if label and (bio != "I" or name != label):
            found.append((start, i, label))
            label = ""
        if bio != "O" and not label:
            start, label = i, name
    return found


def trimmed(words: list[str], start: int, stop: int, kinds: list[str]) -> tuple[int, int]:
    """A span without 's after, and a person's without titles before."""
    while kinds == ["person"] and start < stop - 1 and (words[start].lower() in TITLES or words[start] in {"-", ","}):
        start += 1
    while start < stop - 1 and words[stop - 1] in {"'s", "’s", "'", "’", "s", ",", "."}:
        stop -= 1
    return start, stop


def settled(words: list[str], start: int, stop: int, kinds: list[str]) -> list[str]:
    """Place-like spans become facilities by their last word."""
    if kinds[0] in {"place", "facility"}:
        return ["facility" if stop - start > 1 and words[stop - 1].lower() in FACILITIES else "place"]
    return kinds


def named(words: list[str], spans: list[tuple[int, int, list[str]]], outside: list[int], source: str) -> Named:
    """Builds an example: `spans` with their possible kinds over the default `outside`."""
    allowed, clear = list(outside), []
    for start, stop, kinds in spans:
        first, last = trimmed(words, start, stop, kinds)
        kinds = settled(words, first, last, kinds)
        if all(w.lower() in TITLES | PLAIN for w in words[first:last]):  # "Mr.", "Secretary", "We": no name
            allowed[start:stop] = [ANY] * (stop - start)
            continue
        for i in range(start, stop):
            allowed[i] = bits(kinds, i > first) if first <= i < last else OUT
        if len(kinds) == 1:
            clear.append((first, last, kinds[0]))
    return Named(words, allowed, clear, source)


def gmb(data: Path) -> tuple[list[Named], list[Named]]:
    """GMB: (training sentences, the last 2,000 held back)."""
    rows = list(records(data / "ner/gmb.jsonl.gz"))
    counts = Counter((" ".join(r["tokens"][s:e]), label) for r in rows for s, e, label in spans_of(r["tags"]))
    kinds = {
        "org": ["organisation"],
        "per": ["person"],
        "eve": ["event"],
        "art": ["other"],
        "nat": ["event", "other"],
        "geo": ["place"],
    }

    def one(row: dict[str, Any]) -> Named:
        words, spans, tags = row["tokens"], [], row["tags"]
        out = [
            OUT if i == 0 or not w[:1].isupper() or t.endswith("tim") or w.lower() in TITLES | MONTHS else ANY
            for i, (w, t) in enumerate(zip(words, tags, strict=True))
        ]
        for start, stop, label in spans_of(tags):
            text = " ".join(words[start:stop])
            if label == "gpe":
                spans.append((start, stop, ["place"] if counts[text, "geo"] * 2 > counts[text, "gpe"] else ["group"]))
            elif label != "tim":
                spans.append((start, stop, kinds[label]))
        return named(words, spans, out, "gmb")

    held = {" ".join(r["tokens"]) for r in rows[-2000:]}
    return [one(r) for r in rows[:-2000] if " ".join(r["tokens"]) not in held], [one(r) for r in rows[-2000:]]


def _simple(row: dict[str, Any], kinds: dict[str, list[str]], default: int, source: str) -> Named:
    words = row["tokens"]
    spans = [(s, e, kinds[label]) for s, e, label in spans_of(row["tags"]) if kinds.get(label)]
    example = named(words, spans, [default if unclear(w) else OUT for w in words], source)
    for s, e, label in spans_of(row["tags"]):
        if label in kinds and not kinds[label]:
            example.allowed[s:e] = [maybe("group", "event", "other", "facility")] * (e - s)
    return example


def wikigold(data: Path) -> tuple[list[Named], list[Named]]:
    """Wikigold: every fifth sentence is held back. MISC may be a group, an event or something else."""
    kinds = {"PER": ["person"], "ORG": ["organisation"], "LOC": ["place"], "MISC": []}
    rows = [_simple(r, kinds, OUT, "wikigold") for r in records(data / "ner/wikigold.jsonl")]
    return [r for i, r in enumerate(rows) if i % 5], [r for i, r in enumerate(rows) if not i % 5]


def crossner(data: Path) -> tuple[list[Named], list[Named]]:
    """CrossNER politics: train and dev for training, test held back."""
    kinds = {
        "politician": ["person"],
        "person": ["person"],
        "organisation": ["organisation"],
        "politicalparty": ["organisation"],
        "location": ["place"],
        "country": ["place"],
        "event": ["event"],
        "election": ["event"],
        "misc": [],
    }
    rows = [
        (r["split"], _simple(r, kinds, maybe("group", "other"), "crossner"))
        for r in records(data / "ner/crossner_politics.jsonl")
    ]
    return [r for s, r in rows if s != "test"], [r for s, r in rows if s == "test"]


def re3d(data: Path) -> tuple[list[Named], list[Named]]:
    """re3d: spans that begin with a lower-case word are descriptions, not names, and are left unlabelled."""
    kinds = {
        "Person": ["person"],
        "Organisation": ["organisation"],
        "Location": ["place"],
        "Nationality": ["group"],
        "Weapon": [],
        "MilitaryPlatform": [],
        "DocumentReference": [],
    }

    def one(row: dict[str, Any]) -> Named:
        words, unsure, spans = row["tokens"], [], []
        for s, e, label in spans_of(row["tags"]):
            if label not in kinds:
                continue
            while s < e - 1 and words[s].lower() in {"the", "a", "an"}:
                s += 1
            first, last = trimmed(words, s, e, kinds[label])
            clear = (
                kinds[label]
                and len(words[first]) > 1
                and words[first][:1].isupper()
                and words[last - 1][:1].isupper()
                and words[last - 1].lower() not in TITLES
            )
            (spans if clear else unsure).append((s, e, kinds[label]))
        example = named(
            words, spans, [maybe("event", "other", "facility", "group") if unclear(w) else OUT for w in words], "re3d"
        )
        for s, e, _ in unsure:
            example.allowed[s:e] = [ANY] * (e - s)
        return example

    rows = [(r["split"], one(r)) for r in records(data / "ner/re3d.jsonl")]
    return [r for s, r in rows if s == "train"], [r for s, r in rows if s == "test"]


def wnut(data: Path) -> list[Named]:
    """WNUT-17 train: sentences with at least one name."""
    kinds = {
        "person": ["person"],
        "location": ["place"],
        "group": ["organisation"],
        "corporation": ["organisation"],
        "creative-work": ["other"],
        "product": ["other"],
    }
    rows = (r for r in records(data / "ner/wnut17.jsonl") if r["split"] == "train" and any(t != "O" for t in r["tags"]))
    return [_simple(r, kinds, maybe("group", "event", "other"), "wnut") for r in rows]


def tweets(data: Path) -> list[Named]:
    """Broad Twitter Corpus: sentences with at least one name; other kinds than its three are not annotated."""
    kinds = {"PER": ["person"], "LOC": ["place"], "ORG": ["organisation"]}
    rows = (r for r in records(data / "ner/btc.jsonl") if any(t != "O" for t in r["tags"]))
    return [_simple(r, kinds, maybe("group", "event", "other"), "btc") for r in rows]


GUM_KINDS = {
    "person": ["person"],
    "organization": ["organisation"],
    "place": ["place"],
    "event": ["event"],
    "abstract": ["other"],
    "object": ["other"],
    "time": [],
}


def gum(data: Path, split: str) -> list[tuple[Sentence, Named]]:
    """GUM named entities over the open documents of a split: proper names, without titles and descriptions."""
    entities = {r["doc"]: r["entities"] for r in records(data / "grammar/gum_entities.jsonl.gz")}
    out, at, doc = [], 0, ""
    for sentence in open_gum(data, split):
        at = at if sentence.doc == doc else 0
        doc = sentence.doc
        inside = [e for e in entities.get(doc, []) if e["named"] and at <= e["s"] and e["e"] < at + len(sentence.words)]
        out.append((sentence, _gum_sentence(sentence, inside, at)))
        at += len(sentence.words)
    return out


def _gum_sentence(sentence: Sentence, entities: list[dict[str, Any]], at: int) -> Named:
    words = sentence.words
    allowed = [
        OUT if not w[:1].isupper() else maybe("group", "other") if u == "ADJ" else ANY if u == "PROPN" else OUT
        for w, u in zip(words, sentence.upos, strict=True)
    ]
    spans: list[tuple[int, int, list[str]]] = []
    taken = [False] * len(words)
    for e in sorted(entities, key=lambda e: (e["s"] - e["e"], e["s"])):
        kinds = GUM_KINDS.get(e["type"], [])
        cut = _name_part(sentence, e["s"] - at, e["e"] + 1 - at)
        if cut is None or not kinds or any(taken[cut[0] : cut[1]]):
            continue
        start, stop = cut
        if kinds == ["person"] and sentence.xpos[stop - 1] == "NNPS":
            kinds = ["group"]
        taken[start:stop] = [True] * (stop - start)
        spans.append((start, stop, kinds))
    return named(words, spans, allowed, "gum")


WHERE = frozenset("in from at near with by".split())  # "… High School in Texas": what follows is not the name's


def _name_part(sentence: Sentence, start: int, stop: int) -> tuple[int, int] | None:
    """The name within an entity: its head's side of the first comma or clause, without determiners."""
    head = next((i for i in range(start, stop) if not start < sentence.head[i] <= stop), start)
    if sentence.upos[head] != "PROPN":
        return None
    for i in range(head + 1, stop):
        if (
            sentence.words[i] in {",", "(", "–", "—", ":", "who", "which", "that", "'s", "’s", *WHERE}
            or sentence.rel[i] == "appos"
        ):
            stop = i
            break
    while start < head and (
        sentence.upos[start] in {"DET", "ADP", "PRON", "PUNCT", "NUM", "ADV", "VERB"} or sentence.words[start].islower()
    ):
        start += 1
    return start, stop


def span_counts(row: Named, found: Sequence[tuple[int, int, str]], kinds: Sequence[str] = KINDS) -> Counter[str]:
    """How many spans are right, gold and found, in all and of each kind.

    A found span whose words the set leaves open is not counted.
    """
    gold = set(row.spans)
    counts: Counter[str] = Counter()
    for kind in kinds:
        theirs = {s for s in gold if s[2] == kind}
        mine = [s for s in found if s[2] == kind and (s in gold or not _left_open(row, s))]
        for name, number in (("gold", len(theirs)), ("found", len(mine)), ("right", len(theirs & set(mine)))):
            counts[name] += number
            counts[f"{name} {kind}"] += number
    return counts


def _left_open(row: Named, span: tuple[int, int, str]) -> bool:
    start, stop, kind = span
    return all(
        row.allowed[i] & bits([kind], i > start) and bin(row.allowed[i]).count("1") > 1 for i in range(start, stop)
    )


def swapped(example: Named, pick: random.Random, people: float, places: float) -> Named:
    """The sentence with some names replaced by names from all over the world."""
    words, allowed, spans, at = [], [], [], 0
    for start, stop, kind in sorted(example.spans):
        chance = people if kind == "person" else places if kind == "place" and stop - start <= 2 else 0.0
        words += example.words[at:start]
        allowed += example.allowed[at:start]
        new = example.words[start:stop]
        if pick.random() < chance and new[0][:1].isupper():
            new = names.person(pick, stop - start) if kind == "person" else names.place(pick)
        spans.append((len(words), len(words) + len(new), kind))
        allowed += [bits([kind], i > 0) for i in range(len(new))]
        words += new
        at = stop
    return Named(words + example.words[at:], allowed + example.allowed[at:], spans, example.source)


def recased(words: list[str], pick: random.Random, chance: float) -> list[str]:
    """Now and then a sentence in capitals, or in the capitals of a headline."""
    if pick.random() >= chance:
        return words
    style = pick.random()
    if style < 0.45:
        return [w.upper() for w in words]
    if style < 0.9:
        return [w if len(w) < 4 or not w.islower() else w.capitalize() for w in words]
    return [w.lower() for w in words]
