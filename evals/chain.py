"""Happenings between actors that a keyed story tells: each an event with its date, pair and sign.

    python -m evals.chain [--only NAME] [--misses]

`chains.json` names the keyed facts that are happenings between actors and codes their sides and sign by hand; dates are
the key's where it has one. An event tells a happening where the word that names it lies in a telling of the key, or
one of its claims covers much the same words as one. Each event counts for one happening: of all ways to pair them, one
that gets most right is taken. Right are

date   the same day, month or year, as exact as both are told; where no report gives one: no date, or one between the
       bounds
pair   each side has one of the hand-coded countries, sectors or names
sign   conflict or cooperation, by the event's quad class

The seeds, `boko_haram_21`, `korea_satellite`, the example and the invented stories that are not in `UNSEEN` were looked
at while the coder was written; those named there were only scored. The reader and the trees that align claims
have learned from all invented stories; the coder's rules and words come from no data.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.spans import likeness, spans, stem
from evals.stories import ROOT, Keyed, compare, dossiers, example, real_stories, stored_texts, with_key_offsets
from rashomon.language.names import fold
from rashomon.language.plover import QUAD_OF
from training.stories import markup

CHAINS = Path(__file__).with_name("chains.json")
UNSEEN = (
    *("102_busan_kanazawa_festival", "103_ottawa_managua_list", "104_corentyne_shots", "106_arica_schoolbook"),
    *("107_rundu_protocol", "110_ndiago_consul", "141_sarvang_truce", "143_santa_rosa_patrol", "151_baengnyong_shots"),
)
ENOUGH = 0.4  # of two spans, for one to be a telling of the other (as in `evals.events`)
DAY = 10
MANY = 12  # happenings: of fewer, one more or less is a jump, and they count only in the sums
PINNED = ("example", "100_baku_prague_expulsions", "110_ndiago_consul")  # by themselves, from before there were sums
TESTS = ("date", "pair", "sign")


@dataclass(frozen=True, slots=True)
class Verdict:
    """One happening and the event that tells it best; `right` names what of `TESTS` that one gets right."""

    happening: str
    event: str  # its type, parties and date in words, or ""
    right: tuple[str, ...]


def happenings(items: Mapping[str, Any], key: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each hand-coded happening with its tellings and, where the key has one, the key's date."""
    facts = {fact["id"]: fact for fact in key["facts"]}
    for name, item in items.items():
        if name == "also":
            for other, extra in item.items():
                told = [{"article": a, "start": start, "stop": stop} for a, start, stop in extra["told"]]
                yield other, {**extra, "told": told}
        else:
            yield name, {**item, "date": facts[name].get("date") or item.get("date"), "told": facts[name]["told"]}


def is_told(event: Mapping[str, Any], item: Mapping[str, Any], record: Mapping[str, Any]) -> bool:
    """Whether an event tells a happening."""
    names = {a["id"]: stem(a["uri"]) for a in record["articles"]}
    told = spans(item["told"])
    held = {*event["claims"], *event["denials"]}
    own = spans([c for c in record["claims"] if c["id"] in held], names)
    article = names[event["article"]]
    start, stop = (event[at] + record["moved"][event["id"]] for at in ("start", "stop"))
    named = any(t.article == article and t.start <= start and stop <= t.stop for t in told)
    return named or any(likeness(c, t) >= ENOUGH for c in own for t in told)


def is_dated(event: Mapping[str, Any], item: Mapping[str, Any]) -> bool:
    """Whether an event has the happening's date."""
    start, stop = (event["from"] or "")[:DAY], (event["to"] or event["from"] or "")[:DAY]
    if date := item.get("date"):
        exact = min(len(start), len(date))
        return exact >= min(len(date), 7) and start[:exact] <= date[:exact] <= stop[:exact]
    low, high = item["between"]
    exact = min(len(start) or DAY, len(low))
    return not start or (start[:exact] <= high[:exact] and low[:exact] <= stop[:exact])


def side_names(event: Mapping[str, Any], side: str, record: Mapping[str, Any]) -> set[str]:
    """Return what is known of a side: countries, sector, and its names in small letters."""
    shown = event["sides"][side]
    everyone = [a for a in record["actors"] if a["id"] in shown["all"]]
    codes = {*shown.get("countries", ()), shown["country"], *shown.get("sectors", ()), shown["sector"]}
    words = record["texts"][event["article"]][max(0, shown["start"]) : max(0, shown["stop"])]
    return {c for c in codes if c} | {fold(n) for a in everyone for n in a.get("names") or [a["name"]]} | {fold(words)}


def is_side(found: set[str], wanted: Sequence[str]) -> bool:
    """Whether a side is one of those wanted; anybody will do where none are."""
    return not wanted or any(w in found or any(fold(w) in name for name in found if len(w) > 3) for w in wanted)


def right_of(event: Mapping[str, Any], item: Mapping[str, Any], record: Mapping[str, Any]) -> tuple[str, ...]:
    """Return which of `TESTS` an event passes."""
    sides = all(is_side(side_names(event, side, record), item[side]) for side in ("actor", "recipient"))
    sign = "-" if "conflict" in QUAD_OF[event["plover"]] else "+"
    passed = {"date": is_dated(event, item), "pair": sides, "sign": item["sign"] in (sign, "?")}
    return tuple(test for test in TESTS if passed[test])


def judged(items: Mapping[str, Any], key: Mapping[str, Any], record: Mapping[str, Any]) -> list[Verdict]:
    """Pair happenings with events so that most are right in all, and return a verdict for each happening."""
    todo = list(happenings(items, key))
    events = record["events"]
    marks = [
        {n: right_of(event, item, record) for n, event in enumerate(events) if is_told(event, item, record)}
        for _, item in todo
    ]
    held: dict[int, int] = {}  # event → happening that it is right for in all

    def place(at: int, seen: set[int]) -> bool:
        """Give a happening an event of its own, moving others if need be (augmenting paths)."""
        for n, right in marks[at].items():
            if len(right) == len(TESTS) and n not in seen:
                seen.add(n)
                if n not in held or place(held[n], seen):
                    held[n] = at
                    return True
        return False

    whole = [place(at, set()) for at in range(len(todo))]
    taken = {at: n for n, at in held.items()}
    verdicts = []
    for at, (name, _) in enumerate(todo):
        best = taken[at] if whole[at] else max(marks[at], key=lambda n: (len(marks[at][n]), -n), default=None)
        shown = told_in_words(events[best], record) if best is not None else ""
        right = () if best is None else marks[at][best]
        spent = len(right) == len(TESTS) and not whole[at]
        verdicts.append(Verdict(name, shown + " (another happening's)" * spent, right if not spent else ()))
    return verdicts


def gluing(items: Mapping[str, Any], key: Mapping[str, Any], record: Mapping[str, Any]) -> tuple[int, int, int]:
    """Count the happenings told by any event, those with an event to spare, and those that share their event.

    An event is of the happening that most of its claims tell; a happening's event is that with most claims of it. A
    coder that glues has fewer events to spare and more that are shared: neither figure is to be read alone.
    """
    names = {a["id"]: stem(a["uri"]) for a in record["articles"]}
    claims = {c["id"]: c for c in record["claims"]}
    todo = [spans(item["told"]) for _, item in happenings(items, key)]
    table = []
    for event in record["events"]:
        held = (c for i in (*event["claims"], *event["denials"]) if i in claims for c in spans([claims[i]], names))
        own = [[likeness(c, t) >= ENOUGH for told in todo for t in told] for c in held]
        ends = [sum(map(len, todo[: n + 1])) for n in range(len(todo))]
        table.append([sum(any(row[end - len(todo[n]) : end]) for row in own) for n, end in enumerate(ends)])
    of_event = [max(range(len(row)), key=lambda n: (row[n], -n)) if any(row) else -1 for row in table]
    of_happening = [
        max(range(len(table)), key=lambda e: (table[e][n], -e)) if any(row[n] for row in table) else -1
        for n in range(len(todo))
    ]
    spare = sum(of_event.count(n) > 1 for n in range(len(todo)))
    shared = sum(e >= 0 and of_happening.count(e) > 1 for e in of_happening)
    return sum(e >= 0 for e in of_happening), spare, shared


def told_in_words(event: Mapping[str, Any], record: Mapping[str, Any]) -> str:
    """An event in one line."""
    sides = [min(side_names(event, side, record), default="?") for side in ("actor", "recipient")]
    return f"{event['from']} {sides[0]} → {sides[1]} {event['plover']} {event['mode'] or ''} {event['status']}"


def stories() -> Iterator[Keyed]:
    """The keyed stories that have a chain: the example, the real ones beside the repository, the invented ones."""
    chains = json.loads(CHAINS.read_text(encoding="utf-8"))
    yield from (keyed for keyed in (example(), *real_stories()) if keyed.name in chains)
    for name in chains:
        file = ROOT / "training" / "stories" / f"{name}.story"
        if file.exists():
            articles, key = markup.read(file)
            yield Keyed(name, (), key | {"rows": articles}, {a["id"]: a["maintext"] for a in articles})


def recorded(keyed: Keyed, folder: Path) -> dict[str, Any]:
    """Compare a story and return its record with its texts."""
    paths = keyed.paths
    if not paths:
        paths = (folder / "articles.jsonl",)
        rows = (json.dumps(row, ensure_ascii=False) for row in keyed.key["rows"])
        paths[0].write_text("\n".join(rows), encoding="utf-8")
    compare(paths, folder / "out", "--one-story")
    ((record, where),) = dossiers(folder / "out")
    texts = {a["id"]: (where / "texts" / f"{a['id']}.txt").read_bytes().decode() for a in record["articles"]}
    starts = {c["id"]: c["start"] for c in record["claims"]}
    moved = with_key_offsets(record, keyed, stored_texts(record, where))
    by = {c["id"]: c["start"] - starts[c["id"]] for c in moved["claims"]}
    return moved | {"texts": texts, "moved": {e["id"]: by.get(e["told"], 0) for e in record["events"]}}


def measure(only: str = "", misses: bool = False) -> dict[str, float]:
    """Print a line a story, and with `misses` one a happening; return the share that is right in all."""
    chains = json.loads(CHAINS.read_text(encoding="utf-8"))
    figures, seen, unseen, told = {}, [0, 0], [0, 0], [0, 0, 0]
    for keyed in stories():
        if only not in keyed.name:
            continue
        with tempfile.TemporaryDirectory() as folder:
            record = recorded(keyed, Path(folder))
        verdicts = judged(chains[keyed.name], keyed.key, record)
        counts = gluing(chains[keyed.name], keyed.key, record)
        told = [a + b for a, b in zip(told, counts, strict=True)]
        whole = sum(len(v.right) == len(TESTS) for v in verdicts)
        parts = "  ".join(f"{test} {sum(test in v.right for v in verdicts)}" for test in TESTS)
        print(f"{keyed.name}: {whole} of {len(verdicts)} happenings right in all; event {sum(bool(v.event) for v in verdicts)}  {parts}")  # fmt: skip  # noqa: E501
        if misses:
            for v in verdicts:
                print(f"  {v.happening:<22} {' '.join(t if t in v.right else '-' * len(t) for t in TESTS)}  {v.event}")
        if keyed.name in UNSEEN:
            unseen = [unseen[0] + whole, unseen[1] + len(verdicts)]
        elif not keyed.paths:
            seen = [seen[0] + whole, seen[1] + len(verdicts)]
        if len(verdicts) >= MANY or keyed.name in PINNED:
            figures[f"{keyed.name}/right in all"] = whole / len(verdicts)
    for name, (right, of) in (("seen", seen), ("unseen", unseen)):
        if of:
            figures[f"{name}/right in all"] = right / of
            print(f"invented stories, {name}: {right} of {of} ({right / of:.2f})")
    print(f"{told[0]} happenings told; with an event to spare {told[1]}, sharing their event {told[2]}")
    if not only:
        figures["all/an event of its own"] = 1 - told[2] / max(1, told[0])
        figures["all/no event to spare"] = 1 - told[1] / max(1, told[0])
    return figures


def figures() -> dict[str, float]:
    """What the gate pins."""
    return measure()


def main() -> None:
    """Print the table."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--only", default="", help="only stories whose name holds this")
    ask.add_argument("--misses", action="store_true", help="a line a happening")
    args = ask.parse_args()
    measure(args.only, args.misses)


if __name__ == "__main__":
    main()
