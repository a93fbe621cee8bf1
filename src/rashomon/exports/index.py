"""Dossiers → the index of an output folder."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from rashomon.records import Dossier, Rejected

FORMAT = "rashomon-index/1"


def index_of(stories: Sequence[tuple[str, Dossier]], rejected: Iterable[Rejected]) -> dict[str, Any]:
    """Return what the index says: `stories` pairs each story's folder with its dossier.

    The stories with most reports come first; an input that could not be used stands under `rejected` with the reason.
    """
    rows = [story_row(folder, dossier) for folder, dossier in stories]
    return {
        "format": FORMAT,
        "stories": sorted(rows, key=lambda r: (-len(r["articles"]), r["id"])),
        "rejected": [
            {"uri": r.uri, "reason": r.reason} for r in sorted(rejected, key=lambda r: (r.uri, r.stage, r.reason))
        ],
    }


def story_row(folder: str, dossier: Dossier) -> dict[str, Any]:
    """Return one story's entry; `path` is its folder, relative to the index."""
    articles = json.loads(dossier.json)["articles"]
    return {
        "id": dossier.story_id,
        "headline": dossier.headline,
        "path": folder,
        "articles": [{"id": a["id"], "uri": a["uri"]} for a in articles],
    }
