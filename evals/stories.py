"""Keyed stories → one table of scores.

python -m evals.stories [--invented] [--only NAME] [--misses] [--json] [--out DIR]

Runs `rashomon compare` on each keyed story as a user would and scores the dossier against the key. The example is in
this repository; the real stories lie beside it in ../shared and are skipped, saying so, where that folder is absent.
The invented stories train the shipped reader: their scores say whether it learned, not how good it is.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any

from evals.scoring import Miss, Score, score
from evals.spans import stem
from training.stories import markup

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
EXAMPLE = ROOT / "examples" / "river_dredger"
COLUMNS = (
    *(("dropped", "f1"), ("quotes", "f1"), ("speakers", "f1"), ("dates", "recall"), ("entities", "score")),
    *(("tellings", "recall"), ("alignment", "precision"), ("alignment", "recall"), ("alignment", "f1")),
    *(("disputes", "precision"), ("disputes", "recall"), ("disputes", "recall_all")),
    *(("voice", "recall"), ("roots", "recall"), ("same_quote", "recall")),
    *(("copies", "f1"), ("agencies", "f1")),
)
HEADS = "drop quot spkr date enti tell al.P al.R al.F di.P di.R di.A voic root same copy agcy".split()


@dataclass(frozen=True)
class Keyed:
    """A story to compare: its inputs, its key, and the texts that the key's offsets count in."""

    name: str
    paths: tuple[Path, ...]
    key: Mapping[str, Any]
    texts: Mapping[str, str]
    is_real: bool = False


def _texts_of(path: Path) -> dict[str, str]:
    """Article texts by name, from a folder of text files or a JSONL export."""
    if path.is_dir():
        return {file.name: file.read_text(encoding="utf-8") for file in sorted(path.glob("*.txt"))}
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {row["id"]: row["maintext"] for row in rows}


def example() -> Keyed:
    """Return the example of this repository."""
    key = json.loads(EXAMPLE.with_suffix(".key.json").read_text(encoding="utf-8"))
    return Keyed("example", (EXAMPLE,), key, key["texts"])


def real_stories() -> Iterator[Keyed]:
    """Yield the seed articles and the keyed stories beside the repository, where they are."""
    for file in sorted((SHARED / "gold").glob("*.json")):
        is_seeds = file.stem == "seeds"
        inputs = SHARED / "seeds" if is_seeds else SHARED / "stories" / file.stem / "articles.jsonl"
        key = json.loads(file.read_text(encoding="utf-8"))
        yield Keyed(file.stem, (inputs,), key, _texts_of(inputs), is_real=not is_seeds)


def compare(paths: Iterable[Path], out: Path, *options: str) -> None:
    """Run `rashomon compare`, quietly; raises CalledProcessError where it does not exit with 0."""
    command = [sys.executable, "-m", "rashomon", "compare", "--quiet", *options, "--out", str(out), *map(str, paths)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def dossiers(out: Path) -> list[tuple[dict[str, Any], Path]]:
    """Return the dossiers that a run wrote, each with its folder."""
    index = json.loads((out / "index.json").read_text(encoding="utf-8"))
    folders = [out / story["id"] for story in index["stories"]]
    return [(json.loads((folder / "dossier.json").read_text(encoding="utf-8")), folder) for folder in folders]


def stored_texts(dossier: Mapping[str, Any], folder: Path) -> dict[str, str]:
    """Return the extracted texts that lie beside the dossier, by article name."""
    files = {a["id"]: folder / "texts" / f"{a['id']}.txt" for a in dossier["articles"]}
    return {
        stem(a["uri"].removesuffix(".gz")): files[a["id"]].read_bytes().decode()
        for a in dossier["articles"]
        if files[a["id"]].exists()
    }


def _moved(key_text: str, text: str) -> list[tuple[int, int, int]]:
    """Return for each line of the key's text where it starts and stops and by how much it lies further on in `text`."""
    moves, at, found_to = [], 0, 0
    for line in key_text.splitlines(keepends=True):
        words = line.strip()
        found = text.find(words, found_to) if words else -1
        if found >= 0:
            moves.append((at, at + len(line), found - at))
            found_to = found + len(words)
        at += len(line)
    return moves


def with_key_offsets(dossier: dict[str, Any], keyed: Keyed, stored: Mapping[str, str]) -> dict[str, Any]:
    """Return the dossier with the spans of extracted web pages counted in the key's texts.

    Another extractor keeps another title or byline; the lines of the article are the same. A span outside of the lines
    that the key knows is left out: the key says nothing of it.
    """
    moves = {}
    for article in dossier["articles"]:
        name = stem(article["uri"].removesuffix(".gz"))
        article["uri"] = name
        if name in stored and name in keyed.texts and stored[name] != keyed.texts[name]:
            moves[article["id"]] = _moved(keyed.texts[name], stored[name])
            article["dropped"] = list(filter(None, (_shifted(s, moves[article["id"]]) for s in article["dropped"])))
    for part in ("claims", "quotes", "times"):
        kept = (_shifted(s, moves[s["article"]]) if s["article"] in moves else s for s in dossier[part])
        dossier[part] = list(filter(None, kept))
    for actor in dossier["actors"]:
        kept = (_shifted(s, moves[s["article"]]) if s["article"] in moves else s for s in actor["mentions"])
        actor["mentions"] = list(filter(None, kept))
    return dossier


def _shifted(span: dict[str, Any], moves: Sequence[tuple[int, int, int]]) -> dict[str, Any] | None:
    for start, stop, by in moves:
        if start <= span["start"] - by < stop:
            return {**span, "start": span["start"] - by, "stop": span["stop"] - by}
    return None


def scored(keyed: Keyed, out: Path) -> tuple[dict[str, Score], list[Miss]]:
    """Compare one story into `out` and score it."""
    compare(keyed.paths, out, "--one-story")
    dossier, folder = dossiers(out)[0]
    moved = with_key_offsets(dossier, keyed, stored_texts(dossier, folder))
    return score(keyed.key, moved, keyed.texts)


def invented(out: Path) -> Iterator[tuple[str, dict[str, Score], list[Miss]]]:
    """Compare all invented stories in one run, each pinned to its own story, and score them."""
    keys, rows = {}, []
    for file in sorted((ROOT / "training" / "stories").glob("*.story")):
        articles, keys[file.stem] = markup.read(file)
        rows += [{**a, "id": f"{file.stem}/{a['id']}", "story": file.stem} for a in articles]
    out.mkdir(parents=True, exist_ok=True)
    inputs = out / "invented.jsonl"
    inputs.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    compare([inputs], out)
    found = {dossier["articles"][0]["uri"].split("/")[0]: dossier for dossier, _ in dossiers(out)}
    for name in sorted(found):
        yield name, *score(keys[name], found[name], {})


def mean(table: Mapping[str, Mapping[str, Score]], names: Sequence[str]) -> dict[str, Score]:
    """Return the mean of every column over the named stories that have it."""
    row: dict[str, Score] = {}
    for measure, rate in COLUMNS:
        values = [v for name in names if (v := table[name].get(measure, {}).get(rate)) is not None]
        row.setdefault(measure, {})[rate] = round(fmean(values), 3) if values else None
    return row


def render(table: Mapping[str, Mapping[str, Score]]) -> str:
    """Return the table as text: a row a story, a column a measure, `-` where the key asks for nothing."""
    lines = [f"{'':18}" + "".join(f"{head:>6}" for head in HEADS)]
    for name, row in table.items():
        values = [row.get(measure, {}).get(rate) for measure, rate in COLUMNS]
        lines.append(f"{name:18.18}" + "".join("     -" if v is None else f"{v:6.3f}" for v in values))
    return "\n".join(lines)


def measure(only: str = "", out: Path | None = None) -> tuple[dict[str, dict[str, Score]], dict[str, list[Miss]]]:
    """Score the example and the real stories whose name holds `only`; the mean row is over the real keyed stories."""
    table: dict[str, dict[str, Score]] = {}
    misses: dict[str, list[Miss]] = {}
    stories = [keyed for keyed in (example(), *real_stories()) if only in keyed.name]
    with tempfile.TemporaryDirectory() as scratch:
        for keyed in stories:
            table[keyed.name], misses[keyed.name] = scored(keyed, (out or Path(scratch)) / keyed.name)
    real = [keyed.name for keyed in stories if keyed.is_real]
    if len(real) > 1:
        # the seeds were before everybody's eyes while the program was written: the mean without them is the honest one
        everyone = [keyed.name for keyed in stories if keyed.name != "example"]
        table = table | {"mean of real": mean(table, real), "mean with seeds": mean(table, everyone)}
    return table, misses


FEW = ("disputes", "roots", "same_quote", "voice")  # one story asks for so few that one more or less is a jump


def figures() -> dict[str, float]:
    """Return the figures to pin by a flat name.

    Of alignment its F1, as precision and recall are traded for one another; what one story asks for only a few times is
    pinned in the means.
    """
    table, _ = measure()
    print(render(table))
    if not SHARED.exists():
        print("only the example: the keyed real stories are not beside the repository")
    return {
        f"{name}/{measure}.{rate}": value
        for name, row in table.items()
        for measure, rate in COLUMNS
        if (value := row.get(measure, {}).get(rate)) is not None
        and not (measure == "alignment" and rate != "f1")
        and not (measure in FEW and not name.startswith("mean"))
    }


def main() -> None:
    """Print the table."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("--only", default="", help="only stories whose name holds this")
    ask.add_argument("--invented", action="store_true", help="the invented stories in place of the keyed ones")
    ask.add_argument("--misses", action="store_true", help="print what was missed, on standard error")
    ask.add_argument("--json", action="store_true", help="print JSON in place of the table")
    ask.add_argument("--out", type=Path, help="keep the dossiers there")
    args = ask.parse_args()
    if args.invented:
        with tempfile.TemporaryDirectory() as scratch:
            rows = list(invented(args.out or Path(scratch)))
        table = {name: row for name, row, _ in rows if args.only in name}
        misses = {name: missed for name, _, missed in rows if args.only in name}
        table["mean of invented"] = mean(table, list(table))
    else:
        table, misses = measure(args.only, args.out)
    print(json.dumps(table) if args.json else render(table))
    if args.misses:
        for name, missed in misses.items():
            for miss in missed:
                print("-", name, *miss, file=sys.stderr)


if __name__ == "__main__":
    main()
