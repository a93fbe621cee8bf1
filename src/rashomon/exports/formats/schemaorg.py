"""Facts → schema.org Claims with their appearances (JSON-LD): https://schema.org/Claim.

Never a ClaimReview: nothing in the record says what is true.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rashomon.exports.formats.cells import json_file, without_empty
from rashomon.exports.formats.linked import address, urn
from rashomon.exports.stored import Stored
from rashomon.exports.view import Row, named_roots, outlet_name


def write(stories: Sequence[Stored]) -> Mapping[str, bytes]:
    """Write every fact as a schema.org Claim."""
    graph = [claim for stored in stories for claim in schema_claims(stored)]
    return {"claims.jsonld": json_file({"@context": "https://schema.org", "@graph": graph})}


def schema_claims(stored: Stored) -> Iterator[dict[str, Any]]:
    """Yield a story's facts as Claims with their appearances."""
    for fact in stored.dossier["facts"]:
        told = {stored.view.claims[c]["article"] for c in fact["claims"]}
        works = [_work(stored, a, fact) for a in stored.dossier["articles"] if a["id"] in told]
        yield without_empty(
            {
                "@type": "Claim",
                "@id": urn("fact", fact["id"]),
                "name": fact["statement"],
                "text": fact["statement"],
                "about": {"@type": "Thing", "name": fact["question"]},
                "author": [{"@type": "Thing", "name": r["name"]} for r in named_roots(fact)],
                "dateCreated": fact.get("known_from"),
                "firstAppearance": works[0] if works else None,
                "appearance": works,
                "isPartOf": {"@type": "CreativeWork", "@id": urn("story", stored.dossier["story"]["id"])},
            }
        )


def _work(stored: Stored, article: Row, fact: Row) -> dict[str, Any]:
    own = [c for c in map(stored.view.claims.__getitem__, fact["claims"]) if c["article"] == article["id"]]
    return without_empty(
        {
            "@type": "NewsArticle",
            "@id": address(article),
            "url": article["uri"] if article["uri"].startswith(("http://", "https://")) else None,
            "name": article["title"],
            "headline": article["title"],
            "datePublished": article["published"],
            "publisher": {"@type": "Organization", "name": outlet_name(article)},
            "text": [w for c in own if (w := stored.words(c))],
        }
    )
