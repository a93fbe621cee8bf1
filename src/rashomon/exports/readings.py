"""What was read in each article, before anything is compared, as JSON Lines."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rashomon.records import Article, Attribution, Claim, Figure, LocalActor, ParsedArticle, Quote, TimeMention


def reading_lines(tables: Mapping[type, Sequence[Any]]) -> Iterator[str]:
    """Yield one JSON object an article, in the order of the articles' names."""
    of: dict[type, dict[str, list[Any]]] = {
        record: _by_article(tables.get(record, []))
        for record in (ParsedArticle, LocalActor, Figure, TimeMention, Quote, Attribution, Claim)
    }
    for article in sorted(tables.get(Article, []), key=lambda a: (a.uri, a.article_id)):
        yield json.dumps(
            _reading(article, {record: rows[article.article_id] for record, rows in of.items()}), ensure_ascii=False
        )


def _by_article(rows: Sequence[Any]) -> dict[str, list[Any]]:
    out: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        out[row.article_id].append(row)
    return out


def _reading(article: Article, of: Mapping[type, list[Any]]) -> dict[str, Any]:
    parsed = of[ParsedArticle]
    figures = {f.id: f for f in of[Figure]}
    return {
        "id": article.article_id,
        "uri": article.uri,
        "outlet": article.outlet,
        "title": article.title,
        "published": article.published,
        "published_by": article.published_by,
        "sentences": [list(s) for p in parsed for s in zip(p.sentence_start, p.sentence_stop, strict=True)],
        "dropped": [
            {"start": a, "stop": b, "why": why}
            for a, b, why in zip(article.dropped_start, article.dropped_stop, article.dropped_why, strict=True)
        ],
        "mentions": sorted(
            (
                {"start": a, "stop": b, "kind": actor.kind, "actor": actor.id}
                for actor in of[LocalActor]
                for a, b in zip(actor.mention_start, actor.mention_stop, strict=True)
            ),
            key=lambda m: (m["start"], m["stop"], m["actor"]),
        ),
        "times": [
            {"start": t.start, "stop": t.stop, "normal": t.normal, "precision": t.precision} for t in of[TimeMention]
        ],
        "quotes": [
            {
                "id": q.id,
                "start": q.start,
                "stop": q.stop,
                "kind": q.kind,
                "speaker": q.speaker or None,
                "speaker_text": q.speaker_text,
                "via": q.via,
            }
            for q in of[Quote]
        ],
        "attributions": [_attribution(a) for a in of[Attribution]],
        "claims": [_claim(c, figures) for c in of[Claim]],
    }


def _attribution(a: Attribution) -> dict[str, Any]:
    """What is said, by whom, in which words; places that no word shows are null."""
    cue, source = (a.cue_start, a.cue_stop), (a.source_start, a.source_stop)
    return {
        "start": a.start,
        "stop": a.stop,
        "stance": a.stance,
        "cue": a.cue,
        "cue_span": list(cue) if a.cue_start >= 0 else None,
        "source": a.source or None,
        "source_text": a.source_text,
        "source_span": list(source) if a.source_start >= 0 else None,
    }


def _claim(c: Claim, figures: Mapping[str, Figure]) -> dict[str, Any]:
    return {
        "id": c.id,
        "start": c.start,
        "stop": c.stop,
        "voice": c.voice,
        "sources": [
            {"text": text, "actor": actor or None, "start": start, "stop": stop}
            for text, actor, start, stop in zip(
                c.source_text, c.source_actor, c.source_start, c.source_stop, strict=True
            )
        ],
        "stance": c.stance,
        "figures": [
            {"measure": f.measure, "low": f.low, "high": f.high, "hedge": f.hedge, "start": f.start, "stop": f.stop}
            for f in (figures[i] for i in c.figures if i in figures)
        ],
        "factual": c.factual or None,
        "roles": [
            {"role": role, "start": start, "stop": stop}
            for role, start, stop in zip(c.role, c.role_start, c.role_stop, strict=True)
        ],
    }
