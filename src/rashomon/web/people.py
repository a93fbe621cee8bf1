"""Story → its actors, and what one did to another."""

from typing import Any

from rashomon.exports.accounts import MOST_MENTIONS, relation_rows
from rashomon.exports.pairs import pair_rows
from rashomon.exports.view import Row
from rashomon.web.shown import Shown

KINDS = (
    ("person", "People"),
    ("organisation", "Bodies"),
    ("group", "Groups"),
    ("country", "Countries"),
    ("place", "Places"),
    ("other", "Others"),
)


def people(shown: Shown) -> dict[str, Any]:
    """The actors by kind, the most mentioned first, and the events between them."""
    rows = sorted((row_of(a, shown) for a in shown.view.dossier["actors"]), key=lambda r: (-r["mentions"], r["name"]))
    kinds = [{"kind": k, "title": title, "actors": [r for r in rows if r["kind"] == k]} for k, title in KINDS]
    return {
        "kinds": [k for k in kinds if k["actors"]],
        "relations": relation_rows(shown.view, shown.evidence),
        "series": pair_rows(shown.view, shown.evidence),
        "count": len(rows),
    }


def row_of(actor: Row, shown: Shown) -> dict[str, Any]:
    """One actor: all its names, why they are one, where it is named."""
    mentions = [m for m in actor["mentions"] if m["article"] in shown.view.articles]
    spans = ((m["article"], m["start"], m["stop"], "") for m in mentions)
    return {
        "id": actor["id"],
        "name": actor["name"],
        "kind": actor["kind"],
        "roles": actor["roles"],
        "names": [n for n in actor.get("names", ()) if n != actor["name"]],
        "reasons": actor.get("reasons", ()),
        "links": actor.get("links", ()),
        "mentions": len(mentions),
        "reports": len({m["article"] for m in mentions}),
        "cell": shown.evidence.cell(spans, most=MOST_MENTIONS),
    }
