"""Marked-up story → articles and key.

python -m training.stories.markup FILE... [--out DIR]

With --out it writes DIR/<story>/articles.jsonl and key.json; without, it only checks. The markup is described in
README.md beside this file. Standard library only.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

STANCES = {"asserted", "alleged", "denied", "doubted", "planned", "asked"}
KINDS = {"figure", "date", "place", "identity", "cause", "responsibility", "characterisation", "denial", "sequence"}
READINGS = {"conflict", "update", "scope", "rounding"}
QUOTATION_MARKS = "“”\"‘’'«»„"
CLOSES = {"⟧": "⟦", "⟫": "⟪"}
SECTIONS = (
    *("boilerplate", "repeats", "facts", "disputes", "voice", "roots"),
    *("quotes", "same_quote", "entities", "dates", "copies"),
)
LINE_MARKS = {"%%": "boilerplate", "&&": "repeat"}

Span = dict[str, Any]  # article, start, end, text


class MarkupError(ValueError):
    """A story file that breaks the markup's rules; the message names the place."""


@dataclass
class Marked:
    """One article's plain text and everything that was marked in it."""

    text: str = ""
    tellings: list[tuple[str, Span, dict[str, str]]] = field(default_factory=list)
    quotes: list[tuple[str, Span, dict[str, str]]] = field(default_factory=list)
    voices: list[tuple[str, Span, dict[str, str]]] = field(default_factory=list)
    dates: list[tuple[str, Span, dict[str, str]]] = field(default_factory=list)
    boilerplate: list[Span] = field(default_factory=list)
    repeats: list[Span] = field(default_factory=list)
    copies: list[tuple[str, Span]] = field(default_factory=list)


def attributes(head: str) -> tuple[str, dict[str, str]]:
    """`"F2; v=4; by=police"` → `("F2", {"v": "4", "by": "police"})`."""
    name, *rest = (part.strip() for part in head.split(";"))
    pairs = (part.partition("=") for part in rest)
    return name, {key.strip(): value.strip() for key, _, value in pairs}


class _Unmarker:
    """Walks one article's body and collects text and marks."""

    def __init__(self, article: str) -> None:
        self.article = article
        self.pieces: list[str] = []
        self.size = 0
        self.open: list[tuple[str, str, dict[str, str], int]] = []
        self.found = Marked()

    def span(self, start: int) -> Span:
        return {"article": self.article, "start": start, "end": self.size}

    def put(self, words: str) -> None:
        self.pieces.append(words)
        self.size += len(words)

    def begin(self, line: str, at: int) -> int:
        """Read a mark's head; return where its words start."""
        stop = line.find(":", at)
        if stop < 0:
            raise MarkupError(f"{self.article}: no colon after {line[at : at + 30]}")
        name, more = attributes(line[at + 1 : stop])
        if not name:
            raise MarkupError(f"{self.article}: a mark without a name: {line[at : at + 30]}")
        self.open.append((line[at], name, more, self.size))
        stop += 1
        while stop < len(line) and line[stop] == " ":
            stop += 1
        return stop

    def close(self, mark: str) -> None:
        if not self.open or self.open[-1][0] != CLOSES[mark]:
            raise MarkupError(f"{self.article}: unbalanced {mark} near …{''.join(self.pieces)[-40:]}")
        opened, name, more, start = self.open.pop()
        entry = (name, self.span(start), more)
        if opened == "⟪":
            self.found.quotes.append(entry)
        elif re.fullmatch(r"F\d+", name) and more.get("st", "asserted") in STANCES:
            self.found.tellings.append(entry)
        elif re.fullmatch(r"V\d+", name) and len(more.keys() & {"own", "said"}) == 1:
            self.found.voices.append(entry)
        elif re.fullmatch(r"T\d{4}(-\d\d){0,2}", name):
            self.found.dates.append(entry)
        else:
            raise MarkupError(f"{self.article}: bad mark {name} {more}")

    def line(self, line: str) -> None:
        at = 0
        while at < len(line):
            if line[at] in "⟦⟪":
                at = self.begin(line, at)
                continue
            if line[at] in "⟧⟫":
                self.close(line[at])
            else:
                self.put(line[at])
            at += 1

    def finish(self) -> Marked:
        if self.open:
            raise MarkupError(f"{self.article}: never closed: {self.open[-1][1]}")
        self.found.text = "".join(self.pieces)
        return self.found


def unmark(body: str, article: str) -> Marked:
    """Return one article's text without its marks, and the marks."""
    walk = _Unmarker(article)
    copy_of = None
    for line in body.split("\n"):
        if line.startswith("@@ copy "):
            copy_of = line[8:].strip()
            continue
        start, kind = walk.size, LINE_MARKS.get(line[:2])
        walk.line(line[2:].lstrip() if kind else line)
        if walk.size > start and kind:
            (walk.found.boilerplate if kind == "boilerplate" else walk.found.repeats).append(walk.span(start))
        if walk.size > start and copy_of:
            walk.found.copies.append((copy_of, walk.span(start)))
            copy_of = None
        walk.put("\n")
    return walk.finish()


class _Key:
    """Collects the answers of a story's articles and reads its key lines."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.told: dict[str, list[Span]] = defaultdict(list)
        self.voices: dict[str, dict[str, list[Span]]] = defaultdict(lambda: {"own": [], "said": []})
        self.sections: dict[str, list[Any]] = {name: [] for name in SECTIONS}

    def with_text(self, span: Span) -> Span:
        return {**span, "text": self.texts[span["article"]][span["start"] : span["end"]]}

    def add(self, name: str, marked: Marked) -> None:
        self.texts[name] = marked.text
        for fact, span, more in marked.tellings:
            kept: Span = {key: more[key] for key in ("v", "by", "st") if key in more}
            self.told[fact].append({**self.with_text(span), **kept})
        for voice, span, more in marked.voices:
            self.voices[voice]["own" if "own" in more else "said"].append(self.with_text(span))
        for date, span, _ in marked.dates:
            self.sections["dates"].append({"date": date[1:], **self.with_text(span)})
        for speaker, span, more in marked.quotes:
            via = {"via": more["via"]} if "via" in more else {}
            self.sections["quotes"].append({**self.unquoted(self.with_text(span)), "speaker": speaker, **via})
        self.sections["boilerplate"] += map(self.with_text, marked.boilerplate)
        self.sections["repeats"] += map(self.with_text, marked.repeats)
        for of, span in marked.copies:
            self.sections["copies"].append({"article": name, "of": of, "spans": [self.with_text(span)]})

    def unquoted(self, span: Span) -> Span:
        words = span["text"]
        if words == words.strip(QUOTATION_MARKS) or not words.strip(QUOTATION_MARKS):
            raise MarkupError(f"{span['article']}: a quotation without quotation marks: {words[:40]}")
        start = span["start"] + len(words) - len(words.lstrip(QUOTATION_MARKS))
        stop = span["end"] - (len(words) - len(words.rstrip(QUOTATION_MARKS)))
        return self.with_text({**span, "start": start, "end": stop})

    def fact(self, cells: list[str]) -> None:
        where = self.told.pop(cells[0], [])
        if not where:
            raise MarkupError(f"{cells[0]} is never told")
        outlets = len({span["article"] for span in where})
        self.sections["facts"].append(
            {"id": cells[0], "question": cells[1], "told": where, "outlets": outlets, "single": outlets == 1}
        )

    def dispute(self, cells: list[str]) -> None:
        name, kind, reading, fact_id, *positions, why = cells
        if kind not in KINDS or reading not in READINGS or len(positions) < 2:
            raise MarkupError(f"bad dispute {name}")
        fact = next((fact for fact in self.sections["facts"] if fact["id"] == fact_id), None)
        if fact is None:
            raise MarkupError(f"{name}: dispute on unknown {fact_id}: key lines of facts come first")
        sides = [self.side(name, fact, position) for position in positions]
        softer = {reading: True} if reading != "conflict" else {}
        self.sections["disputes"].append(
            {"id": name, "kind": kind, "question": fact["question"], "must": reading == "conflict", **softer}
            | {"reading": reading, "fact": fact_id, "because": why, "positions": sides}
        )

    @staticmethod
    def side(name: str, fact: dict[str, Any], position: str) -> dict[str, Any]:
        value, _, articles = position.rpartition(":")
        value = value.strip()
        claims = [s for s in fact["told"] if s["article"] in articles.split() and s.get("v", value) == value]
        if not claims:
            raise MarkupError(f"{name}: no telling of {fact['id']} with v={value} in {articles}")
        return {"value": value, "claims": claims}

    def root(self, cells: list[str]) -> None:
        name = cells[2] if len(cells) > 2 else ""
        self.sections["roots"].append({"fact": cells[0][2:].strip(), "independent": int(cells[1]), "root": name})

    def same(self, cells: list[str]) -> None:
        spans = []
        for cell in cells[1:]:
            name, words = cell.split(" ", 1)
            words = words.strip().strip(QUOTATION_MARKS)
            at = self.texts[name].find(words)
            if at < 0:
                raise MarkupError(f"S: not in {name}: {words[:40]}")
            spans.append({"article": name, "start": at, "end": at + len(words), "text": words})
        self.sections["same_quote"].append({"spans": spans})

    def entity(self, cells: list[str]) -> None:
        forms = [form.strip() for form in cells[3].split(";")]
        self.sections["entities"].append({"name": cells[1], "type": cells[2], "forms": forms})

    def line(self, line: str) -> None:
        cells = [cell.strip() for cell in line.split("|")]
        lines: dict[str, Callable[[list[str]], None]] = {
            r"F\d+": self.fact,
            r"D.*": self.dispute,
            r"R .*": self.root,
            r"S": self.same,
            r"E": self.entity,
        }
        for pattern, take in lines.items():
            if re.fullmatch(pattern, cells[0]):
                return take(cells)
        raise MarkupError(f"unknown key line: {line[:60]}")

    def finish(self, story: str, about: str) -> dict[str, Any]:
        if self.told:
            raise MarkupError(f"told but not in the key: {sorted(self.told)}")
        for name, sides in sorted(self.voices.items()):
            self.sections["voice"].append({"id": name, "asserted": sides["own"], "attributed": sides["said"]})
        return {"story": story, "about": about, **self.sections}


def read(path: Path) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return a story file's articles (news-please names) and its key.

    Raises:
        MarkupError: the file breaks a rule of the markup.
    """
    head, *blocks = re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.M)
    about = dict(re.findall(r"^(\w+): (.+)$", head, flags=re.M)).get("about", "")
    articles, key = [], _Key()
    for block in blocks:
        first, _, body = block.partition("\n")
        if first.strip() == "key":
            for line in filter(str.strip, body.split("\n")):
                key.line(line)
            continue
        name, *cells = [cell.strip() for cell in first.split(" | ")]
        fields = dict(cell.split(": ", 1) for cell in cells)
        marked = unmark(body.strip("\n") + "\n", name)
        key.add(name, marked)
        articles.append(
            {"id": name, "url": f"invented://{path.stem}/{name}", "source_domain": fields["outlet"]}
            | {"title": fields["title"], "date_publish": None if fields["published"] == "-" else fields["published"]}
            | {"language": "en", "maintext": marked.text}
        )
    return articles, key.finish(path.stem, about)


def _write(folder: Path, articles: list[dict[str, Any]], key: dict[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    lines = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles)
    (folder / "articles.jsonl").write_text(lines, encoding="utf-8")
    (folder / "key.json").write_text(json.dumps(key, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Check story files, and write their articles and keys with --out."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    ask.add_argument("files", nargs="+", type=Path)
    ask.add_argument("--out", type=Path)
    args = ask.parse_args()
    bad, totals = 0, Counter[str]()
    for path in args.files:
        try:
            articles, key = read(path)
        except (MarkupError, KeyError, ValueError) as error:
            bad += 1
            print(f"{path.name}: {error!r}", file=sys.stderr)
            continue
        totals.update(stories=1, articles=len(articles), tellings=sum(len(fact["told"]) for fact in key["facts"]))
        totals.update({part: len(spans) for part, spans in key.items() if isinstance(spans, list)})
        if args.out:
            _write(args.out / path.stem, articles, key)
    print(", ".join(f"{count} {part}" for part, count in totals.items()), f"; {bad} bad" if bad else "")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
