"""Dossiers → files: index.json and one folder a story. A story's folder appears whole or not at all."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from rashomon.exports.report import render
from rashomon.records import Article, Dossier, Rejected

INDEX_FORMAT = "rashomon-index/1"


def write_folder(out: Path, dossiers: Sequence[Dossier], rejected: Sequence[Rejected], articles: Sequence[Article]) -> None:
    """Write everything under `out`; each story is built beside its place and moved in, the index comes last."""
    out.mkdir(parents=True, exist_ok=True)
    texts = {a.article_id: a.text for a in articles}
    stories = []
    for dossier in dossiers:
        record = json.loads(dossier.json)
        stories.append(_entry(dossier, record))
        _write_story(out, dossier, record, texts)
    index = {
        "format": INDEX_FORMAT,
        "stories": stories,
        "rejected": [{"uri": r.uri, "reason": r.reason} for r in sorted(rejected, key=lambda r: (r.uri, r.reason))],
    }
    part = out / ".index.json.part"
    part.write_text(json.dumps(index, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    part.replace(out / "index.json")


def _entry(dossier: Dossier, record: dict) -> dict:  # type: ignore[type-arg]
    return {
        "id": dossier.story_id,
        "headline": dossier.headline,
        "path": f"{dossier.story_id}/dossier.json",
        "articles": [{"id": a["id"], "uri": a["uri"]} for a in record["articles"]],
    }


def _write_story(out: Path, dossier: Dossier, record: dict, texts: dict[str, str]) -> None:  # type: ignore[type-arg]
    part, place = out / f".{dossier.story_id}.part", out / dossier.story_id
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir()
    try:
        (part / "dossier.json").write_text(dossier.json, encoding="utf-8")
        (part / "report.html").write_text(render(record, texts), encoding="utf-8")
        (part / "texts").mkdir()
        for article in record["articles"]:  # what the offsets count in; for a page this is nowhere else
            text = texts[article["id"]].encode("utf-8", "surrogatepass")
            (part / "texts" / f"{article['id']}.txt").write_bytes(text)
        shutil.rmtree(place, ignore_errors=True)
        part.replace(place)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
