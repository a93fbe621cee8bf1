"""The tables of types, formats and columns → docs/codebook.md: `python -m rashomon.exports.codebook`."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rashomon.exports.formats import gdelt, graphml, plover, polecat, ucdp
from rashomon.exports.formats.cells import Column
from rashomon.exports.formats.table import FORMATS
from rashomon.exports.formats.tables import TABLES
from rashomon.language.plover import QUAD_OF, SCORES
from rashomon.language.sectors import SECTORS

PAGE = Path(__file__).resolve().parents[3] / "docs" / "codebook.md"
HEAD = """# Codebook

What the events of a record and the files of `rashomon export` hold. Made from the code by
`python -m rashomon.exports.codebook`; do not edit it.

An event is one happening, however many reports tell it. Types, modes, quad classes and scores are those of the
[PLOVER codebook](https://github.com/openeventdata/PLOVER) (Open Event Data Alliance).
"""
STATUSES = {
    "happened": "some report tells that it happened, in its own voice or a source's",
    "alleged": "sources only allege or doubt it",
    "denied": "all that is told of it is that it did not happen",
    "planned": "it is announced: a meeting, help or a withdrawal to come is an AGREE",
    "threatened": "it is announced and would harm: a THREATEN",
}


def codebook() -> str:
    """Return the page."""
    return "\n".join([HEAD, *_events(), *_formats()]) + "\n"


def _events() -> Iterator[str]:
    yield "## Types\n"
    rows = [(f"`{t}`", QUAD_OF[t], f"{m['']:g}", ", ".join(f"{k} {v:g}" for k, v in m.items() if k)) for t, m in
            SCORES.items()]  # fmt: skip
    yield from _table(("type", "quad class", "score", "modes with their scores"), rows)
    yield "## Status\n"
    yield from _table(("status", "meaning"), [(f"`{k}`", v) for k, v in STATUSES.items()])
    yield "## Sectors\n\n" + ", ".join(f"`{s}`" for s in SECTORS) + ": PLOVER's sector codes, as the words show.\n"


def _formats() -> Iterator[str]:
    yield "## Formats\n"
    yield from _table(("format", "what it is"), [(f"`{n}`", f.what) for n, f in FORMATS.items()])
    yield from _columns("`polecat`", polecat.COLUMNS)
    yield from _columns("`gdelt`, events", gdelt.EVENTS)
    yield from _columns("`gdelt`, mentions", gdelt.MENTIONS)
    yield from _columns("`ucdp`", ucdp.COLUMNS)
    for name, table in TABLES.items():
        yield from _columns(f"`csv` and `parquet`, {name}", table.columns)
    yield "### `plover`\n"
    yield from _table(("field", "holds"), [(f"`{k}`", v) for k, v in plover.MEANING.items()])
    yield "### `graphml`\n"
    keys = [
        (f"`{k.name}`", about, k.meaning) for about, ks in (("node", graphml.NODE), ("edge", graphml.EDGE)) for k in ks
    ]
    yield from _table(("key", "of", "holds"), keys)


def _columns(title: str, columns: Iterable[Column]) -> Iterator[str]:
    yield f"### {title}\n"
    yield from _table(("column", "holds"), [(f"`{c.name}`", c.meaning) for c in columns])


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |\n|{'---|' * len(head)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""


if __name__ == "__main__":
    PAGE.write_text(codebook(), encoding="utf-8")
