"""GUM → how well the names, nominals and pronouns of one actor come together in an article (CoNLL F1).

    python -m evals.anaphora [--shared ../shared] [--part dev|news|train] [--misses N]

The key: every entity of a person, organisation, place or animal kind that is named at least once, which is to say that
one of its mentions is marked as named and headed by a proper noun (not by several, "Ann and Bob"); with all its
mentions. The text is
read by the product from its characters on. The parts are those of `evals.gum`; the reader was trained on the grammar
and the names of the two that are not dev, so that their names are found too well.

Matching: a mention of ours is a mention of the key if it holds the key's head word (or a word joined to it as `flat`);
of several the one it shares most characters with, one to one. An actor of ours is left out if it meets only entities
that the key does not ask for (a named event, an unnamed crowd), or none at all and its kind is "other".

- `names alone`: the floor, names written the same are one actor
- `the product`: `find_actors`
- `gold mentions`: the product with the mentions that the key lacks taken away and those it missed put in, each alone:
  what is left is its linking
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.actors import articles_of
from evals.clusters import Groups, Rate, bcubed, ceaf, groups_of, muc
from evals.gum import Document, Gold, documents
from evals.stories import SHARED
from rashomon.models.encoder import OnnxReader
from rashomon.records import LocalActor
from rashomon.stages.annotate.parse import parse
from rashomon.stages.extract.actors import find_actors
from training.grammar import CLOSED_TEXT

BAR = 70.0
METRICS: dict[str, Callable[[Groups, Groups], Rate]] = {"MUC": muc, "B3": bcubed, "CEAF-e": ceaf}
DRAWS = 1000


@dataclass(frozen=True, kw_only=True)
class Mine:
    """A mention of ours, with the key's mention that it is, if any."""

    start: int
    stop: int
    form: str
    actor: str
    match: Gold | None


# --- ours -------------------------------------------------------------------------------------------------------------


def read(kept: Sequence[Document], reader: OnnxReader) -> dict[str, list[LocalActor]]:
    """The product's actors of each document."""
    articles = articles_of({d.name: d.text for d in kept})
    found: dict[str, list[LocalActor]] = {d.name: [] for d in kept}
    for actor in find_actors(list(parse(articles, reader))):
        found[actor.article_id].append(actor)
    return found


def matched(one: Document, actors: Iterable[LocalActor]) -> list[Mine]:
    """Our mentions, each with the key's, without actors that the key does not ask for."""
    spans = [
        (start, stop, form, a)
        for a in actors
        for start, stop, form in zip(a.mention_start, a.mention_stop, a.mention_form, strict=True)
    ]
    pairs = []
    for n, (start, stop, _, _) in enumerate(spans):
        for k, gold in enumerate(one.gold):
            if gold.start < stop and start < gold.stop and any(start <= a and b <= stop for a, b in gold.heads):
                both = min(stop, gold.stop) - max(start, gold.start)
                alike = both / (max(stop, gold.stop) - min(start, gold.start))
                pairs.append((alike, gold.asked, -n, -k))
    of: dict[int, int] = {}
    for _, _, n, k in sorted(pairs, reverse=True):
        if -n not in of and -k not in of.values():
            of[-n] = -k
    mine = [(a, Mine(start=s, stop=e, form=f, actor=a.id, match=one.gold[of[n]] if n in of else None))
            for n, (s, e, f, a) in enumerate(spans)]  # fmt: skip
    asked = {m.actor for _, m in mine if m.match and m.match.asked}
    other = {m.actor for a, m in mine if m.match or a.kind == "other"} - asked
    return [m for _, m in mine if m.actor not in other]


def same_names(mine: Sequence[Mine], text: str) -> list[Mine]:
    """The floor: names alone, of one actor where they are written the same."""
    return [
        Mine(start=m.start, stop=m.stop, form="name", actor=" ".join(text[m.start : m.stop].split()), match=m.match)
        for m in mine
        if m.form == "name"
    ]


# --- the marks --------------------------------------------------------------------------------------------------------


def groupings(one: Document, mine: Sequence[Mine], given: bool = False) -> tuple[Groups, Groups]:
    """The key's groups and ours over mentions as things; with gold mentions `given`, ours is of these."""
    gold: dict[Any, Any] = {g: g.group for g in one.gold if g.asked}
    ours: dict[Any, Any] = {(m.match or (m.start, m.stop, m.form)): m.actor for m in mine}
    if given:
        ours = {g: ours.get(g, g) for g in gold}
    return groups_of(gold), groups_of(ours)


@dataclass(frozen=True)
class Marks:
    """For each metric what is right of ours, ours, what is right of the key, the key; documents add up."""

    parts: tuple[tuple[float, float, float, float], ...]

    def rates(self) -> list[Rate]:
        """Precision and recall of each metric."""
        return [Rate(a / max(1, b), c / max(1, d)) for a, b, c, d in self.parts]

    def conll(self) -> float:
        """The mean of the F1, in hundredths."""
        return 100 * sum(r.f1 for r in self.rates()) / len(self.parts)


def marks_of(gold: Groups, found: Groups) -> Marks:
    """The marks of one document. No group reaches over documents, so that marks of several add up."""
    wholes = {
        "MUC": [max(1, sum(len(g) - 1 for g in groups)) for groups in (found, gold)],
        "B3": [sum(map(len, groups)) for groups in (found, gold)],
        "CEAF-e": [len(groups) for groups in (found, gold)],
    }
    rows = []
    for name, rate in METRICS.items():
        one, (ours, theirs) = rate(gold, found), wholes[name]
        rows.append((one.p * ours, float(ours), one.r * theirs, float(theirs)))
    return Marks(tuple(rows))


def total(marks: Sequence[Marks]) -> Marks:
    """The marks of several documents together."""
    return Marks(
        tuple(tuple(map(sum, zip(*rows, strict=True))) for rows in zip(*(m.parts for m in marks), strict=True))
    )  # type: ignore[arg-type]


def interval(marks: Sequence[Marks], draws: int = DRAWS) -> tuple[float, float]:
    """The middle 95 % of the CoNLL score over documents drawn anew."""
    chance = random.Random(0)
    scores = sorted(total(chance.choices(marks, k=len(marks))).conll() for _ in range(draws))
    return scores[draws // 40], scores[-1 - draws // 40]


# --- what goes wrong --------------------------------------------------------------------------------------------------


def errors(one: Document, mine: Sequence[Mine]) -> list[tuple[str, str]]:
    """Every error as its class and the words."""
    found = {m.match: m for m in mine if m.match}
    theirs: dict[str, Counter[str]] = defaultdict(Counter)  # of each of our actors, the key's entities
    ours: dict[str, Counter[str]] = defaultdict(Counter)  # of each entity of the key, our actors
    for m in mine:
        if m.match and m.match.asked:
            theirs[m.actor][m.match.group] += 1
            ours[m.match.group][m.actor] += 1
    rows = []
    for g in one.gold:
        if not g.asked:
            continue
        words = _shown(one.text, g.start, g.stop)
        m = found.get(g)
        if m is None:
            rows.append((f"missed {g.form}{_class(one.text, g)}", words))
        elif theirs[m.actor].most_common(1)[0][0] != g.group:
            rows.append((f"wrong link of a {g.form}", words))
        elif ours[g.group].most_common(1)[0][0] != m.actor:
            rows.append((f"split off, a {g.form}", words))
    for m in mine:
        if m.match is None or not m.match.asked:
            kind = "no mention of the key" if m.match is None else "a mention not asked for"
            rows.append((f"made up: {kind}, a {m.form}", _shown(one.text, m.start, m.stop)))
    return rows


def _class(text: str, gold: Gold) -> str:
    """Which pronoun was missed."""
    word = text[gold.heads[0][0] : gold.heads[0][1]].casefold()
    classes = {
        "I, we, you": "i me my mine myself we us our ours ourselves you your yours yourself",
        "he, she": "he him his himself she her hers herself",
        "it": "it its itself",
        "they": "they them their theirs themselves",
    }
    if gold.form != "pronoun":
        return ""
    return next((f" ({name})" for name, words in classes.items() if word in words.split()), " (this, who, one, …)")


def _shown(text: str, start: int, stop: int) -> str:
    """The words between their neighbours."""
    cut = text[max(0, start - 50) : start], text[start:stop][:60], text[stop : stop + 25]
    return " ".join(f"{cut[0]}[{cut[1]}]{cut[2]}".split())


# --- the table --------------------------------------------------------------------------------------------------------


def row(name: str, marks: Sequence[Marks]) -> str:
    """One row of the table."""
    whole = total(marks)
    rates = "".join(f"  {100 * r.p:5.1f} {100 * r.r:5.1f} {100 * r.f1:5.1f}" for r in whole.rates())
    low, high = interval(marks)
    return f"{name:32}{rates}  {whole.conll():6.1f}  ({low:.1f} to {high:.1f})"


def table(kept: Sequence[Document], mine: dict[str, list[Mine]]) -> None:
    """Print the floor, the product, its linking alone, and the product by genre."""
    head = "".join(f"  {f'{name}: P':>9} {'R':>3} {'F1':>4}" for name in METRICS)
    print(f"{'':32}{head}   CoNLL  (95 % by documents)")
    ways: dict[str, list[Marks]] = {
        "names alone": [marks_of(*groupings(d, same_names(mine[d.name], d.text))) for d in kept],
        "the product": [marks_of(*groupings(d, mine[d.name])) for d in kept],
        "  without groups of one": [marks_of(*_linked(*groupings(d, mine[d.name]))) for d in kept],
        "  gold mentions": [marks_of(*groupings(d, mine[d.name], given=True)) for d in kept],
    }
    for name, marks in ways.items():
        print(row(name, marks))
    open_text = [m for d, m in zip(kept, ways["the product"], strict=True) if d.genre not in CLOSED_TEXT]
    if len(open_text) < len(kept):
        print(row("  open genres", open_text))
    for genre in sorted({d.genre for d in kept}):
        some = [m for d, m in zip(kept, ways["the product"], strict=True) if d.genre == genre]
        print(row(f"  {genre} ({len(some)})", some))


def _linked(gold: Groups, found: Groups) -> tuple[Groups, Groups]:
    """Both without groups of one, as OntoNotes is scored."""
    return [g for g in gold if len(g) > 1], [g for g in found if len(g) > 1]


def report(part: str, kept: Sequence[Document], mine: dict[str, list[Mine]], misses: int) -> None:
    """Print the table and the errors of a part."""
    asked = [g for d in kept for g in d.gold if g.asked]
    forms = Counter(g.form for g in asked)
    counted = ", ".join(f"{forms[f]} {f}s" for f in ("name", "nominal", "pronoun"))
    print(f"\nGUM {part}: {len(kept)} documents, {len({g.group for g in asked})} named entities, {counted}", end="; ")
    print(f"ours: {sum(map(len, mine.values()))} mentions" + (f" (bar {BAR:.0f})" if part == "dev" else ""))
    table(kept, mine)
    wrong: dict[str, list[str]] = defaultdict(list)
    for d in kept:
        for name, words in errors(d, mine[d.name]):
            wrong[name].append(words)
    for name, shown in sorted(wrong.items(), key=lambda w: (-len(w[1]), w[0])):
        print(f"  {len(shown):5} {name}")
        for words in random.Random(1).sample(shown, min(misses, len(shown))):
            print(f"          {words}")


def figures() -> dict[str, float]:
    """Print the tables of dev and of the held-back news; return their CoNLL scores, 0..1."""
    data = SHARED / "data"
    if not (data / "grammar/gum.conllu.gz").exists():
        print(f"skipped: no GUM at {data}")
        return {}
    found = {}
    for part in ("dev", "news"):
        kept = documents(data, part)
        actors = read(kept, OnnxReader())
        mine = {d.name: matched(d, actors[d.name]) for d in kept}
        report(part, kept, mine, 0)
        found[f"GUM {part}/CoNLL"] = total([marks_of(*groupings(d, mine[d.name])) for d in kept]).conll() / 100
    return found


def main() -> None:
    """Print the tables and the errors."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--shared", type=Path, default=SHARED)
    ask.add_argument("--part", choices=["dev", "news", "train"], nargs="+", default=["dev", "news"])
    ask.add_argument("--misses", type=int, default=0, help="show so many of each class")
    args = ask.parse_args()
    data = args.shared / "data"
    if not (data / "grammar/gum.conllu.gz").exists():
        print(f"skipped: no GUM at {data}")
        return
    for part in args.part:
        kept = documents(data, part)
        actors = read(kept, OnnxReader())
        report(part, kept, {d.name: matched(d, actors[d.name]) for d in kept}, args.misses)


if __name__ == "__main__":
    main()
