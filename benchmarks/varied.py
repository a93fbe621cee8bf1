"""Real articles → as many as are asked for: other events in the same words, reprints, edited copies and follow-ups.

An event is used again under other names and on another day: its capitalised words become invented ones, the same in
all its articles. A seventh of what is made are reprints, a seventh edited copies (sentences left out, another outlet),
a seventh follow-ups (later, the end of one report with the opening of another). Nothing of it is kept or published.
"""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from benchmarks.compare_speed import corpus
from evals.stories import SHARED
from rashomon.records import Page, content_id

PER_DAY = 300  # articles: the days grow with the collection, as they do for whoever collects
FIRST_DAY = date(2031, 1, 1)
NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b")  # not at the beginning of a sentence
SENTENCE = re.compile(r"(?<=[.!?]) +|\n+")
SYLLABLES = "bra dor fen gal hul jor kes lim mor nav ost pel quin ras sel tor ul ven wal yar zim".split()


@dataclass(frozen=True)
class Varied:
    """An article, and the event it is of."""

    page: Page
    event: str
    kind: str  # first | reprint | copy | follow-up


def events() -> list[list[dict[str, Any]]]:
    """The real articles at hand, or the invented ones, event by event."""
    of: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in corpus(1_000_000)[1]:
        of[event_of(row)].append(row)
    return [rows for _, rows in sorted(of.items())]


def event_of(row: dict[str, Any]) -> str:
    """What says which event an article is of."""
    return str(row.get("event") or row.get("incident") or row["id"].partition("/")[0])


def varied(count: int, seed: int = 0) -> Iterator[Varied]:
    """Yield so many articles; the same seed gives the same."""
    chance, base = random.Random(seed), events()
    made = 0
    for use in range(count):
        for number, rows in enumerate(base):
            names = renaming(rows, f"{use}/{number}") if use else {}
            day = FIRST_DAY + timedelta(days=chance.randrange(max(3, count // PER_DAY)))
            for one in _of_event(rows, names, day, f"{use}/{number}", chance):
                yield one
                made += 1
                if made == count:
                    return


def _of_event(
    rows: Sequence[dict[str, Any]], names: dict[str, str], day: date, event: str, chance: random.Random
) -> Iterator[Varied]:
    pages = [page_of(row, names, day + timedelta(days=chance.randrange(3)), event) for row in rows[:12]]
    for page in pages:
        yield Varied(page, event, "first")
        kind = chance.choice(("reprint", "copy", "follow-up", "", "", "", ""))
        sentences = SENTENCE.split(page.text)
        if kind == "copy":
            sentences = [s for s in sentences if chance.random() < 0.8] or sentences
        elif kind == "follow-up":
            other = SENTENCE.split(chance.choice(pages).text)
            sentences = [*sentences[len(sentences) // 2 :], *other[: max(2, len(other) // 2)]]
        if kind:
            later = date.fromisoformat(page.published or "") + timedelta(days=chance.randrange(4))
            text = page.text if kind == "reprint" else " ".join(sentences)
            name = f"{page.uri}/{kind}"
            made = replace(page, article_id=content_id(name), uri=name, outlet=f"{kind} {chance.randrange(40)}")
            yield Varied(replace(made, published=later.isoformat(), text=text), event, kind)


def page_of(row: dict[str, Any], names: dict[str, str], day: date, event: str) -> Page:
    """An article as a page of an event, under other names."""

    def renamed(text: str) -> str:
        return re.sub(r"[A-Z][a-z]{3,}\b", lambda m: names.get(m.group(), m.group()), text)

    uri = f"{event}/{row['id']}"
    return Page(
        article_id=content_id(uri),
        uri=uri,
        outlet=row.get("source_domain") or f"outlet {len(uri) % 17}",
        title=renamed(row.get("title") or ""),
        published=day.isoformat(),
        text=renamed(row["maintext"]),
    )


def renaming(rows: Sequence[dict[str, Any]], key: str) -> dict[str, str]:
    """Invented names for the names of an event."""
    uses = Counter(name for row in rows for name in NAME.findall(row["maintext"]))
    chance = random.Random(key)
    return {name: "".join(chance.choices(SYLLABLES, k=3)).capitalize() for name in sorted(uses)}


def is_real() -> bool:
    """Whether the articles varied are real ones."""
    return (SHARED / "data" / "stories.jsonl.gz").exists()
