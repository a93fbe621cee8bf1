"""Content of a page → JSON with every cell as the spans it rests on; and the OpenAPI document of it all."""

import html
import json
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from rashomon import __version__
from rashomon.exports.cells import Cell
from rashomon.web.pages import PAGES
from rashomon.web.pointers import Pointer

LIST = ("q", "outlet", "actor", "place", "dispute", "from", "to", "by", "page")


def as_json(value: Any) -> Any:
    """Turn what a template would fill in into what JSON holds."""
    if isinstance(value, Pointer):
        return [{"article": a, "start": start, "stop": stop, "word": word} for a, start, stop, word in value.spans]
    if isinstance(value, Cell):
        return []
    if isinstance(value, Markup):
        return html.unescape(str(value))
    if isinstance(value, Mapping):
        return {str(k): as_json(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [as_json(v) for v in value]
    return value


def written(value: Any) -> bytes:
    """Write JSON; half of a pair of code units, which UTF-8 cannot hold, as an escape."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode()


def openapi() -> dict[str, Any]:
    """Describe every address under /api."""
    story = [parameter("story", "path", "A story's id.")]
    key = [parameter("key", "path", "A comparison's key.")]
    then = [parameter("at", "query", "A moment: the record as it was known by then (2025-07-01).")]
    paths = {
        "/api/stories": ("The stories, forty a page.", [parameter(n, "query", LIST_WORDS[n]) for n in LIST]),
        "/api/choices": ("What there is to filter by, with how many stories each has.", []),
        "/api/stories/{story}/dossier": ("The whole record, rashomon-dossier/1.", story),
        "/api/stories/{story}/articles/{number}": (
            "One report with its text; offsets count its code points.",
            [*story, parameter("number", "path", "The report's number in the story.", {"type": "integer"})],
        ),
        "/api/relations": (
            "How two actors stood to each other over all stories, rashomon-relation/1; "
            "without two names, the actors with most events and the pairs, of one actor where one is named.",
            [parameter(name, "query", words) for name, words in BETWEEN_WORDS.items()],
        ),
        "/api/corrections": ("The log of corrections, the latest first.", []),
        "/api/compared/{key}": ("How far a comparison is, and its stories.", key),
        "/api/compared/{key}/{number}/dossier": (
            "The whole record of a story of a comparison.",
            [*key, parameter("number", "path", "The story's number in the comparison.", {"type": "integer"})],
        ),
        "/api/openapi.json": ("This document.", []),
    }
    for page in PAGES:
        extra = OF_PAGES.get(page.name, [])
        paths[f"/api/stories/{{story}}/{page.name}"] = (f"{page.title}: {page.about}.", [*story, *then, *extra])
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Rashomon desk",
            "version": __version__,
            "description": "What the pages show, for programs; read only. A cell is the list of spans it rests on.",
        },
        "paths": {path: {"get": operation(words, of)} for path, (words, of) in sorted(paths.items())},
        "webhooks": {
            f"story.{kind}": {"post": {"summary": f"A story is {kind}.", "requestBody": TOLD, "responses": HEARD}}
            for kind in ("new", "changed", "gone")
        },
        "components": {
            "schemas": {
                "Span": SPAN,
                "Row": ROW,
                "Cell": {"type": "array", "items": {"$ref": "#/components/schemas/Span"}},
                "Refusal": {"type": "object", "required": ["error"], "properties": {"error": {"type": "string"}}},
            }
        },
    }


SPAN = {
    "type": "object",
    "required": ["article", "start", "stop", "word"],
    "properties": {
        "article": {"type": "string"},
        "start": {"type": "integer"},
        "stop": {"type": "integer"},
        "word": {"type": "string", "description": "Whose word it is."},
    },
}
ROW = {
    "type": ["object", "null"],
    "description": "A story as the list tells it; null where it was not, or is no more.",
    "properties": {
        **{name: {"type": "string"} for name in ("id", "headline", "first", "last")},
        **{name: {"type": "integer"} for name in ("reports", "outlets", "agreed", "disputed", "single")},
    },
}
TOLD = {
    "description": "Signed as Standard Webhooks says: webhook-id, webhook-timestamp, webhook-signature (v1).",
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "properties": {
                    "type": {"type": "string"},
                    "timestamp": {"type": "string"},
                    "data": {
                        "type": "object",
                        "properties": {
                            "story": {"type": "string"},
                            "path": {"type": "string"},
                            "before": {"$ref": "#/components/schemas/Row"},
                            "now": {"$ref": "#/components/schemas/Row"},
                        },
                    },
                },
            }
        }
    },
}
HEARD = {"2XX": {"description": "Heard. Anything else is tried again, up to nine times within four days."}}
LIST_WORDS = {
    "q": "Words in a report, an actor's name or a fact.",
    "outlet": "Only stories with a report of this outlet.",
    "actor": "Only stories with an actor of this name.",
    "place": "Only stories in which a place or country of this name is mentioned more than once.",
    "dispute": "Only stories with a conflict of this kind: figure, date, place, identity, cause, ...",
    "from": "Only stories with a report of this day or later.",
    "to": "Only stories that began on this day or earlier.",
    "by": "time (default), size or disagreement.",
    "page": "Which page of the list; from 1.",
}

BETWEEN_WORDS = {
    "one": "An actor's name, its country's, or the beginning of its id.",
    "two": "The other's.",
    "by": "The span of one point: month (default), year or day.",
    "reported": "yes: what no report dates counts, at the day of its first report.",
}


def parameter(name: str, where: str, words: str, schema: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Describe one parameter."""
    required = {"required": True} if where == "path" else {}
    return {"name": name, "in": where, "description": words, "schema": schema or {"type": "string"}, **required}


def operation(words: str, parameters: list[dict[str, Any]]) -> dict[str, Any]:
    """Describe what an address answers."""
    answer = {"description": "Found.", "content": {"application/json": {"schema": {"type": "object"}}}}
    names = {p["name"] for p in parameters}
    refused = {
        **({"400": "It asks for no moment."} if "at" in names else {}),
        **({"400": "It asks for too many days."} if "one" in names else {}),
        "401": "Nobody is signed in.",
        **({"404": "Nothing is there."} if "one" in names or any(p["in"] == "path" for p in parameters) else {}),
        "414": "The address is too long.",
        "421": "The desk does not answer to that name.",
        "429": "Too many requests.",
        "503": "The project cannot be read just now.",
    }
    return {
        "summary": words,
        "parameters": parameters,
        "responses": {"200": answer} | {k: refusal(v) for k, v in refused.items()},
    }


def refusal(words: str) -> dict[str, Any]:
    """Describe an answer that says why something is not to be had."""
    return {
        "description": words,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Refusal"}}},
    }


OF_PAGES = {
    "beside": [
        parameter("a", "query", "A report's number; up to five.", {"type": "array", "items": {"type": "integer"}})
    ],
    "matrix": [
        parameter("standing", "query", "Only facts that stand so: corroborated, disputed, single-source."),
        parameter("page", "query", "Which part of a large table; from 1.", {"type": "integer"}),
    ],
    "timeline": [parameter("by", "query", "happened (default) or known: the clock that orders the facts.")],
}
