"""The table of formats: a name → what it is and what writes it. A new format is a line here and a file beside this.

A format gives its files' bytes by name (`write`), or writes a folder itself (`folder`), as a site of many pages would.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rashomon.exports.formats import (
    followthemoney,
    gdelt,
    geojson,
    graphml,
    plover,
    polecat,
    provo,
    schemaorg,
    stix,
    tables,
    timelinejs,
    ucdp,
    webannotation,
)
from rashomon.exports.stored import Stored

Files = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """One format. Of `write` and `folder` one is there; `needs` is a module of an extra."""

    what: str
    write: Callable[[Sequence[Stored]], Files] | None = None
    folder: Callable[[Sequence[Stored], Path], None] | None = None
    needs: str = ""
    extra: str = ""


FORMATS: dict[str, Format] = {
    "polecat": Format("events as POLECAT's 40 columns (TSV)", polecat.write),
    "plover": Format("events in PLOVER's exchange format (JSON Lines)", plover.write),
    "gdelt": Format("events and mentions as GDELT 2.0's tables (two TSV files)", gdelt.write),
    "ucdp": Format("events with deaths in the shape of UCDP GED (CSV)", ucdp.write),
    "ftm": Format("FollowTheMoney entities and statements (two JSON Lines files)", followthemoney.write),
    "stix": Format("a STIX 2.1 bundle (JSON)", stix.write),
    "claims": Format("schema.org Claims with their appearances (JSON-LD)", schemaorg.write),
    "prov": Format("where every fact comes from, in PROV-O (JSON-LD)", provo.write),
    "annotations": Format("Web Annotations of every claim's words (JSON-LD)", webannotation.write),
    "graphml": Format("actors and the events between them (GraphML)", graphml.write),
    "geojson": Format("places, a pin only where one is known (GeoJSON)", geojson.write),
    "timelinejs": Format("the timeline for TimelineJS (JSON)", timelinejs.write),
    "csv": Format("seven flat tables (CSV files)", tables.write_csv),
    "parquet": Format("the same tables (Parquet files)", tables.write_parquet, needs="pyarrow", extra="tables"),
}
