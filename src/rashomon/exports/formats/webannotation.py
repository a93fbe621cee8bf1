"""Claims → Web Annotations (W3C 2017, JSON-LD): each claim's words by their quotation and by their position."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rashomon.exports.formats.cells import json_file, without_empty
from rashomon.exports.formats.linked import address, urn
from rashomon.exports.stored import Stored

AROUND = 32  # characters before and after a quotation that tell it from the same words elsewhere
ANNOTATION = "http://www.w3.org/ns/anno.jsonld"


def write(stories: Sequence[Stored]) -> Mapping[str, bytes]:
    """Write a page of annotations: one a claim."""
    items = [a for stored in stories for a in annotated(stored)]
    page = {
        "@context": ANNOTATION,
        "id": urn("annotations", "all"),
        "type": "AnnotationPage",
        "items": items,
    }
    return {"annotations.jsonld": json_file(page)}


def annotated(stored: Stored) -> Iterator[dict[str, Any]]:
    """Yield a story's claims, each with what it is a telling of and two ways to find its words."""
    for claim in stored.dossier["claims"]:
        article = stored.view.articles[claim["article"]]
        fact = stored.view.facts.get(claim["fact"] or "")
        selectors: list[dict[str, Any]] = [
            {"type": "TextPositionSelector", "start": claim["start"], "end": claim["stop"]}
        ]
        if words := stored.words(claim):
            text, start, stop = stored.texts[claim["article"]], claim["start"], claim["stop"]
            quoted = {"type": "TextQuoteSelector", "exact": words, "prefix": text[max(0, start - AROUND) : start]}
            selectors.insert(0, quoted | {"suffix": text[stop : stop + AROUND]})
        yield without_empty(
            {
                "id": urn("claim", claim["id"]),
                "type": "Annotation",
                "motivation": "linking",
                "body": {
                    "type": "TextualBody",
                    "value": fact["statement"],
                    "purpose": "describing",
                    "format": "text/plain",
                }
                if fact
                else None,
                "target": {"source": address(article), "selector": selectors},
            }
        )
