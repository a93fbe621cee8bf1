"""A folder or file that `compare` wrote → the dossiers in it with the texts beside them, checked before they are used.

A dossier may have been cut short, edited or written by something else. Whatever is in it, reading it gives a dossier
whose parts are there and fit together, or one line that says what is wrong.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import NoneType
from typing import Any

from rashomon.exports.naming import folder_name
from rashomon.exports.view import Row, View, view_of

FORMAT = "rashomon-dossier/1"
HIGHEST = 10**300  # a number that no float holds cannot be written in words
NUMBER = (int, float, NoneType)


def texts(names: str) -> dict[str, Any]:
    """Return the shape of keys that hold text."""
    return dict.fromkeys(names.split(), str)


def maybe(names: str) -> dict[str, Any]:
    """Return the shape of keys that hold text or null."""
    return dict.fromkeys(names.split(), (str, NoneType))


SPAN = {"start": int, "stop": int}
TOLD = {"claims": [str]}
FIGURE = texts("measure hedge? unit?") | dict.fromkeys(("low", "high"), NUMBER)
DATED = texts("precision") | maybe("from to") | TOLD
BACKED = {"basis?": [str], "against?": bool, "nearness?": NUMBER}
ROOT = texts("id? name reason?") | maybe("actor interest? interest_reason?") | TOLD | BACKED
MAIN = {
    **dict.fromkeys(("what", "who", "whom", "why", "how", "weekday?"), (texts("text") | TOLD, None)),
    "when": (DATED | texts("by?"), None),
    "where": (texts("name precision? by?") | maybe("country? point?") | TOLD, None),
    "figures": [FIGURE | texts("fact by?") | maybe("text?") | {"articles?": [str]}],
}
PARTY = maybe("actor country sector role") | SPAN
SIDE = maybe("country sector") | SPAN | {"all": [str], "parties?": [PARTY]}
SHAPE: dict[str, Any] = {
    "format": str,
    "story": texts("id headline") | maybe("from to") | {"main": MAIN},
    "articles": [texts("id uri published_by text_sha256 why_here?") | maybe("outlet title published")],
    "actors": [
        texts("id name kind")
        | maybe("country precision?")
        | {key: [str] for key in ("roles", "names?", "reasons?", "links?")}
        | {"mentions": [texts("article form?") | SPAN]}
    ],
    "times": [texts("id article precision method") | maybe("from to") | SPAN],
    "quotes": [
        texts("id article kind speaker_text")
        | maybe("speaker group")
        | SPAN
        | {"speaker_start?": int, "speaker_stop?": int, "via": [str]}
    ],
    "claims": [
        texts("id article voice stance")
        | maybe("fact")
        | SPAN
        | {"sources": [texts("text") | maybe("actor") | SPAN], "figures": [FIGURE | SPAN]}
        | {"when": (texts("time?") | maybe("from to"), None)}
    ],
    "facts": [
        texts("id question statement standing best?")
        | maybe("known_from?")
        | {"claims": [str], "told_by": [str], "reasons?": [str], "nearest?": [(str, NoneType)], "whole?": bool}
        | {"figures": [FIGURE | TOLD], "roots": [ROOT], "untold_by": [texts("article why")]}
        | {"happened?": (DATED, None)}
    ],
    "disputes": [
        texts("id kind question reading because")
        | maybe("fact?")
        | {"positions": [texts("value") | TOLD], "loose?": bool}
    ],
    "copies": [texts("article of reason?") | {"spans": [SPAN]}],
    "events?": [
        texts("id fact plover quad? status?")
        | maybe("mode actor recipient from to place precision? told? article?")
        | maybe("code?")
        | {"score": (int, float), "claims?": [str], "denials?": [str], "start?": int, "stop?": int}
        | {"reports?": int, "roots?": [str]}
        | {"sides?": {"actor": SIDE, "recipient": SIDE}}
    ],
    "timeline?": [texts("fact stance?") | maybe("from to") | TOLD],
    "changes?": [texts("at article kind fact text") | maybe("dispute") | TOLD],
}
"""What `explain` reads of a dossier: types, `[…]` a list, `(…, None)` a part that may be null, `key?` one that older
dossiers lack."""
NAMES = {
    "article": "articles",
    "fact": "facts",
    "dispute": "disputes",
    "speaker": "actors",
    "actor": "actors",
    "recipient": "actors",
    "place": "actors",
}
LISTED = {"claims": "claims", "denials": "claims", "told_by": "articles", "articles": "articles", "nearest": "claims"}


class UnreadableError(ValueError):
    """No dossier can be read there; the message is one line for the user."""


@dataclass(frozen=True)
class Stored:
    """One written dossier with the texts of its articles, as far as they are the ones that it was made from."""

    path: Path
    dossier: Row
    texts: Mapping[str, str]

    @cached_property
    def view(self) -> View:
        """The dossier's rows by id."""
        return view_of(self.dossier)

    def words(self, row: Row) -> str:
        """Return the exact words of a span; "" where the text is not at hand or ends before it."""
        text = self.texts.get(row["article"], "")
        return text[row["start"] : row["stop"]] if 0 <= row["start"] < row["stop"] <= len(text) else ""


def read_stored(path: Path) -> list[Stored]:
    """Return the dossiers of a file, of a story's folder or of an output folder; raise `UnreadableError`."""
    try:
        if path.is_dir():
            files = (
                [path / "dossier.json"] if (path / "dossier.json").is_file() else sorted(path.glob("*/dossier.json"))
            )
        else:
            files = [path]
        if not files:
            raise UnreadableError(f"{path}: no dossier.json in it")
        return [read_one(file) for file in files]
    except OSError as error:
        raise UnreadableError(f"{path}: {error.strerror or error}") from error


def read_one(file: Path) -> Stored:
    """Return one dossier file with the texts that lie beside it."""
    dossier = parsed(file.read_bytes(), str(file))
    return Stored(
        file, dossier, {a["id"]: t for a in dossier["articles"] if (t := text_of(file.parent, a)) is not None}
    )


def parsed(content: bytes, name: str) -> Row:
    """Return a dossier from its JSON; raise `UnreadableError` where it is none, or not whole."""
    try:
        dossier = json.loads(content)
    except (ValueError, RecursionError) as error:
        where = f" (line {error.lineno}, column {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        raise UnreadableError(f"{name}: not whole JSON{where}") from error
    if not isinstance(dossier, dict) or dossier.get("format") != FORMAT:
        raise UnreadableError(f"{name}: no {FORMAT}")
    try:
        fault = misfit(dossier, SHAPE, "") or next(dangling(dossier), "")
    except RecursionError:
        fault = "is nested too deep"
    if fault:
        raise UnreadableError(f"{name}: {fault}")
    return dossier


def misfit(value: Any, shape: Any, at: str) -> str:
    """Say where a value has not the shape; "" where it has."""
    if isinstance(shape, tuple) and shape[-1] is None:
        return "" if value is None else misfit(value, shape[0], at)
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            return f"{at or 'it'} is no object"
        for key, inner in shape.items():
            name = key.removesuffix("?")
            if name not in value and name == key:
                return f"{at}.{name} is missing".lstrip(".")
            if name in value and (fault := misfit(value[name], inner, f"{at}.{name}".lstrip("."))):
                return fault
        return ""
    if isinstance(shape, list):
        if not isinstance(value, list):
            return f"{at} is no list"
        return next((fault for n, v in enumerate(value) if (fault := misfit(v, shape[0], f"{at}[{n}]"))), "")
    is_kind = isinstance(value, shape) and isinstance(value, bool) == (shape is bool)
    fits = is_kind and (not isinstance(value, int) or value < HIGHEST)
    return "" if fits else f"{at} is of the wrong kind"


def dangling(dossier: Row) -> Iterator[str]:
    """Say which ids are named and not there."""
    known = {
        part: {row["id"] for row in dossier[part]} for part in ("articles", "actors", "claims", "facts", "disputes")
    }

    def missing(value: Any, at: str) -> Iterator[str]:
        if isinstance(value, list):
            for n, inner in enumerate(value):
                yield from missing(inner, f"{at}[{n}]")
        elif isinstance(value, dict):
            for key, inner in value.items():
                part = NAMES.get(key) or LISTED.get(key)
                named = inner if key in LISTED and isinstance(inner, list) else [inner] if key in NAMES else ()
                for name in named:
                    if isinstance(name, str) and part and name not in known[part]:
                        yield f"{at}.{key} names {name[:40]!r}, which is not in it".lstrip(".")
                yield from missing(inner, f"{at}.{key}")

    for key in (key.removesuffix("?") for key in SHAPE):
        yield from missing(dossier.get(key), key)


def text_of(folder: Path, article: Row) -> str | None:
    """Return an article's text, if the file beside the dossier is the text that the dossier was made from."""
    try:
        content = (folder / "texts" / f"{folder_name(article['id'])}.txt").read_bytes()
        text = content.decode("utf-8", "surrogatepass")
    except (OSError, ValueError):
        return None
    return text if hashlib.sha256(content).hexdigest() == article["text_sha256"] else None
