"""A story → PROV-O (W3C 2013, JSON-LD): where every fact comes from.

A claim was quoted from its report; a fact was derived from its claims and has as primary sources the roots it goes
back to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rashomon.exports.formats.cells import json_file, without_empty
from rashomon.exports.formats.linked import address, urn
from rashomon.exports.stored import Stored
from rashomon.exports.view import named_roots, outlet_name

PROV = {
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "rashomon": "urn:rashomon:",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "wasDerivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"},
    "wasQuotedFrom": {"@id": "prov:wasQuotedFrom", "@type": "@id"},
    "hadPrimarySource": {"@id": "prov:hadPrimarySource", "@type": "@id"},
    "wasAttributedTo": {"@id": "prov:wasAttributedTo", "@type": "@id"},
    "wasGeneratedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"},
    "value": "prov:value",
}


def write(stories: Sequence[Stored]) -> Mapping[str, bytes]:
    """Write where every fact comes from."""
    found = {node["@id"]: node for stored in stories for node in provenance(stored)}
    return {"prov.jsonld": json_file({"@context": PROV, "@graph": [found[i] for i in sorted(found)]})}


def provenance(stored: Stored) -> Iterator[dict[str, Any]]:
    """Yield a story's reports, claims, roots and facts as PROV entities, the outlets and roots as agents."""
    made_by = stored.dossier.get("made_by") or {}
    run = urn("activity", str(made_by.get("config_sha256") or "unknown")[:16])
    yield {"@id": run, "@type": "prov:Activity", "label": f"Rashomon {made_by.get('version') or ''}".strip()}
    for article in stored.dossier["articles"]:
        outlet = urn("outlet", outlet_name(article).encode("utf-8", "replace").hex())
        yield {"@id": outlet, "@type": "prov:Agent", "label": outlet_name(article)}
        yield {
            "@id": address(article),
            "@type": "prov:Entity",
            "label": article["title"] or article["uri"],
            "wasAttributedTo": [outlet],
        }
    for claim in stored.dossier["claims"]:
        node = {
            "@id": urn("claim", claim["id"]),
            "@type": "prov:Entity",
            "wasQuotedFrom": [address(stored.view.articles[claim["article"]])],
            "value": stored.words(claim),
        }
        yield without_empty(node)
    for fact in stored.dossier["facts"]:
        roots = [r for r in named_roots(fact) if r.get("id")]
        for root in roots:
            agent = urn("source", root["actor"] or root["name"].encode("utf-8", "replace").hex())
            yield {"@id": agent, "@type": "prov:Agent", "label": root["name"]}
            yield {
                "@id": urn("root", root["id"]),
                "@type": "prov:Entity",
                "label": root["name"],
                "wasAttributedTo": [agent],
            }
        yield without_empty(
            {
                "@id": urn("fact", fact["id"]),
                "@type": "prov:Entity",
                "label": fact["statement"],
                "wasDerivedFrom": [urn("claim", c) for c in fact["claims"]],
                "hadPrimarySource": [urn("root", r["id"]) for r in roots],
                "wasGeneratedBy": [run],
            }
        )
