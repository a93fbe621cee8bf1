"""Events → GraphML: actors as nodes, events as directed edges from who did it to whom (http://graphml.graphdrawing.org).

Two events between the same actors are two edges. An event with one known party has no edge.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from xml.etree import ElementTree

from rashomon.exports.formats.cells import cell
from rashomon.exports.formats.coded import Coded, coded_events
from rashomon.exports.stored import Stored

XMLNS = "http://graphml.graphdrawing.org/xmlns"


class Key(NamedTuple):
    """One attribute of nodes or edges."""

    name: str
    kind: str  # string | double | int
    meaning: str


NODE = (
    Key("name", "string", "the actor's name"),
    Key("kind", "string", "person, organisation, country, group, place or other"),
    Key("country", "string", "ISO 3166-1 alpha-2"),
)
EDGE = (
    Key("plover", "string", "PLOVER's type"),
    Key("mode", "string", "PLOVER's mode"),
    Key("quad", "string", "PLOVER's quad class"),
    Key("score", "double", "PLOVER's conflict-cooperation score"),
    Key("status", "string", "happened, alleged, denied, planned or threatened"),
    Key("date", "string", "when it happened, or its first report"),
    Key("statement", "string", "the fact"),
    Key("outlets", "int", "how many outlets tell it"),
)


def write(stories: Sequence[Stored]) -> Mapping[str, bytes]:
    """Write one graph of all stories."""
    events = [e for e in coded_events(stories) if e.actor.id and e.recipient.id]
    root = ElementTree.Element("graphml", xmlns=XMLNS)
    for about, keys in (("node", NODE), ("edge", EDGE)):
        for key in keys:
            attributes = {"id": f"{about}_{key.name}", "for": about, "attr.name": key.name, "attr.type": key.kind}
            ElementTree.SubElement(root, "key", attributes)
    graph = ElementTree.SubElement(root, "graph", {"id": "rashomon", "edgedefault": "directed"})
    actors = {a["id"]: a for s in stories for a in s.dossier["actors"]}
    for name in sorted({i for e in events for i in (e.actor.id, e.recipient.id)}):
        row = actors[name]
        _add(graph, "node", {"id": name}, {"name": row["name"], "kind": row["kind"], "country": row["country"] or ""})
    for event in events:
        ends = {"id": event.id, "source": event.actor.id, "target": event.recipient.id}
        _add(graph, "edge", ends, _values(event))
    ElementTree.indent(root, " ")
    return {"graph.graphml": ElementTree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"}


def _values(event: Coded) -> dict[str, object]:
    return {
        "plover": event.type,
        "mode": event.mode,
        "quad": event.quad,
        "score": event.score,
        "status": event.status,
        "date": event.coded_day,
        "statement": event.fact["statement"],
        "outlets": len(event.outlets),
    }


def _add(graph: ElementTree.Element, kind: str, attributes: Mapping[str, str], values: Mapping[str, object]) -> None:
    made = ElementTree.SubElement(graph, kind, dict(attributes))
    for name, value in values.items():
        if value not in ("", None):
            data = ElementTree.SubElement(made, "data", {"key": f"{kind}_{name}"})
            data.text = "".join(c for c in cell(value) if c not in "\ufffe\uffff")
