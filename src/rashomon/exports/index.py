"""Dossiers → the index of an output folder."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rashomon.records import Dossier, Rejected

FORMAT = "rashomon-index/1"


def index_of(rows: Sequence[dict[str, Any]], rejected: Iterable[Rejected]) -> dict[str, Any]:
    """Return what the index says, from every story's entry.

    The stories with most reports come first; an input that could not be used stands under `rejected` with the reason.
    """
    return {
        "format": FORMAT,
        "stories": sorted(rows, key=lambda r: (-len(r["articles"]), r["id"])),
        "rejected": [
            {"uri": r.uri, "reason": r.reason} for r in sorted(rejected, key=lambda r: (r.uri, r.stage, r.reason))
        ],
    }


def story_row(folder: str, dossier: Dossier, articles: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return one story's entry; `path` is its folder, relative to the index."""
    return {
        "id": dossier.story_id,
        "headline": dossier.headline,
        "path": folder,
        "articles": [{"id": a["id"], "uri": a["uri"]} for a in articles],
    }
