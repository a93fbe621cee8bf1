"""Events with deaths → a table in the shape of UCDP's Georeferenced Event Dataset.

Columns: UCDP GED codebook 24.1 (Högbladh 2024), those that can be told from reports. `best` is the figure that most
independent sources give, `low` and `high` the least and the most that any gives. Not UCDP data: nobody has checked
them, and UCDP's inclusion rules (25 deaths a year, organised actors) are not applied.
"""

from collections.abc import Mapping, Sequence
from math import floor

from rashomon.exports.formats.cells import Column, comma_separated
from rashomon.exports.formats.coded import SAID_ONLY, Coded, coded_events
from rashomon.exports.stored import Stored
from rashomon.language.countries import name_of

WHERE = {"point": 1, "city": 1, "district": 3, "region": 4, "area": 5, "country": 6}
WHEN = {"instant": 1, "day": 1, "week": 3, "month": 4, "year": 5}
STATE, REBELS = frozenset("GOV MIL COP SPY".split()), frozenset("REB UAF PRM CRM".split())


def violence_of(event: Coded) -> int | None:
    """Return 1 state-based, 2 non-state, 3 one-sided, or None where the parties do not tell."""
    one, other = event.actor.sector, event.recipient.sector
    if other == "CVL" and one in STATE | REBELS:
        return 3
    if (one in STATE and other in STATE | REBELS) or (one in REBELS and other in STATE):
        return 1
    return 2 if one in REBELS and other in REBELS else None


def numbers(event: Coded) -> list[float]:
    """Return every number of deaths that is given, the best supported first."""
    return [n for f in event.deaths for n in (f["low"], f["high"]) if n is not None]


def best(event: Coded) -> float | None:
    """Return the best supported number of deaths."""
    return next(iter(numbers(event)), None)


def grid_cell(lat: float, lon: float) -> int:
    """Return the PRIO-GRID cell: half degrees, from 1 in the south-west, row by row (Tollefsen et al. 2012)."""
    row, column = min(359, floor((lat + 90) * 2)), min(719, floor((lon + 180) * 2))
    return row * 720 + column + 1


def _point(event: Coded) -> tuple[float, float] | None:
    place = event.place
    return (place.lat, place.lon) if place and place.pin and place.lat is not None and place.lon is not None else None


def _wkt(event: Coded) -> str:
    point = _point(event)
    return f"POINT ({point[1]:.6f} {point[0]:.6f})" if point else ""


COLUMNS: tuple[Column, ...] = (
    Column("id", "a number from the event's id", lambda e: e.number),
    Column("relid", "the event's id", lambda e: e.id),
    Column("year", "of the event", lambda e: e.coded_day[:4]),
    Column("type_of_violence", "1 state-based, 2 non-state, 3 one-sided; empty where not told", violence_of),
    Column("conflict_name", "the story's headline", lambda e: e.stored.dossier["story"]["headline"]),
    Column("dyad_name", "both sides", lambda e: " - ".join(filter(None, (e.actor.name, e.recipient.name)))),
    Column("side_a", "who did it", lambda e: e.actor.name),
    Column("side_b", "to whom", lambda e: e.recipient.name),
    Column("number_of_sources", "reports that tell it", lambda e: len(e.articles)),
    Column("source_article", "their names or addresses", lambda e: [a["uri"] for a in e.articles]),
    Column("source_office", "their outlets", lambda e: e.outlets),
    Column("source_date", "the day of the first", lambda e: e.reported),
    Column("source_headline", "the title of the first", lambda e: next((a["title"] for a in e.articles), "")),
    Column("source_original", "on whose word it rests", lambda e: e.roots),
    Column("where_prec", "1 exact, 3 district, 4 province, 5 area, 6 country; 7 unknown", lambda e: _where(e)),
    Column("where_coordinates", "the place's name", lambda e: e.place.name if e.place else ""),
    Column("where_description", "how exactly it is known", lambda e: e.place.precision if e.place else ""),
    Column("latitude", "degrees; only of a district or smaller", lambda e: p[0] if (p := _point(e)) else None),
    Column("longitude", "degrees; only of a district or smaller", lambda e: p[1] if (p := _point(e)) else None),
    Column("geom_wkt", "the point", _wkt),
    Column("priogrid_gid", "the point's PRIO-GRID cell", lambda e: grid_cell(*p) if (p := _point(e)) else None),
    Column("country", "the place's country", lambda e: name_of(e.place.country) if e.place else ""),
    Column("event_clarity", "1 a single event, 2 several counted together", lambda e: 1 if e.day else 2),
    Column("date_prec", "1 day, 3 week, 4 month, 5 year or only the report's day", lambda e: WHEN.get(e.precision, 5)),
    Column("date_start", "when it began, else the day of the first report", lambda e: e.coded_day),
    Column("date_end", "when it ended", lambda e: e.last_day or e.coded_day),
    Column("deaths_a", "never told apart", lambda e: None),
    Column("deaths_b", "never told apart", lambda e: None),
    Column("deaths_civilians", "the best number where the victims are civilians", lambda e: _of(e, "CVL")),
    Column("deaths_unknown", "the best number otherwise", lambda e: None if e.recipient.sector == "CVL" else best(e)),
    Column("best", "the number that most independent sources give", best),
    Column("high", "the highest that any gives", lambda e: max(numbers(e), default=None)),
    Column("low", "the lowest that any gives", lambda e: min(numbers(e), default=None)),
    Column("status", "beyond UCDP: happened, or only threatened", lambda e: e.status),
)


def _where(event: Coded) -> int:
    return WHERE.get(event.place.precision, 7) if event.place else 7


def _of(event: Coded, sector: str) -> float | None:
    return best(event) if event.recipient.sector == sector else None


def write(stories: Sequence[Stored]) -> Mapping[str, bytes]:
    """Write the events that happened and tell of deaths."""
    events = [e for e in coded_events(stories, but={*SAID_ONLY, "planned", "threatened"}) if e.deaths]
    return {"ucdp.csv": comma_separated(COLUMNS, events)}
