"""Records → Parquet, one file a record type, with a manifest that is written last: finished means it is there."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from rashomon.records import Rejected
from rashomon.storage.schema import table_name, to_arrow

MANIFEST = "manifest.json"


def write_tables(folder: Path, tables: Mapping[type, Sequence[Any]], made_by: Mapping[str, Any]) -> None:
    """Write every table under `folder`; a reader that finds no manifest there must not trust the files."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MANIFEST).unlink(missing_ok=True)
    counts = {}
    for record in sorted((r for r in tables if tables[r] or r is Rejected), key=table_name):
        name = table_name(record)
        pq.write_table(to_arrow(record, tables[record]), folder / f"{name}.parquet")
        counts[name] = len(tables[record])
    part = folder / f"{MANIFEST}.part"
    part.write_text(json.dumps({"made_by": made_by, "rows": counts}, indent=1) + "\n", encoding="utf-8")
    part.replace(folder / MANIFEST)
