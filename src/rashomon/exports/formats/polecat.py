"""Events → POLECAT's weekly file: 40 columns with tabs, "None" where nothing is known.

Columns and their order are those of the files on the Harvard Dataverse (doi:10.7910/DVN/AJGVIT). POLECAT has no column
for whether a source only alleges or somebody denies it, so such events are left out.
"""

from collections.abc import Mapping, Sequence

from rashomon import __version__
from rashomon.exports.formats.cells import Column, tsv
from rashomon.exports.formats.coded import SAID_ONLY, Coded, Side, coded_events
from rashomon.exports.stored import Stored
from rashomon.language.codes import alpha3


def _people(event: Coded, *kinds: str) -> list[str]:
    return [a["name"] for a in event.stored.dossier["actors"] if a["kind"] in kinds]


def _party(side: str, word: str) -> list[Column]:
    def of(event: Coded) -> Side:
        return event.actor if side == "actor" else event.recipient

    def sectors(event: Coded) -> list[str]:
        parties = event.actors if side == "actor" else event.recipients
        return list(dict.fromkeys(p.sector for p in parties if p.sector))

    return [
        Column(f"{word} Name", "the party's name in the record", lambda e: of(e).name),
        Column(f"{word} Country", "its country, ISO 3166-1 alpha-3", lambda e: of(e).country),
        Column(f"{word} COW", "the country's number in the Correlates of War", lambda e: of(e).codes.cow),
        Column(f"Primary {word} Sector", "PLOVER's sector, as the sentence shows it", lambda e: of(e).sector),
        Column(f"{word} Sectors", "of all parties of the side, each once", sectors),
        Column(f"{word} Title", "the office that the report gives the party, at the date", lambda e: of(e).title),
        Column(f"{word} Name Raw", "the words that name the party in the event's sentence", lambda e: of(e).words),
        Column(f"Wikipedia {word} ID", "never told: the program works offline", lambda e: None),
    ]


def _in_city(event: Coded) -> str:
    return event.place.name if event.place and event.place.precision in ("city", "point") else ""


COLUMNS: tuple[Column, ...] = (
    Column("Event ID", "the record's id of the event, a content hash", lambda e: e.id),
    Column("Event Date", "when it happened; where no report tells, the day of the first report", lambda e: e.coded_day),
    Column("Event Type", "PLOVER's type", lambda e: e.type),
    Column("Event Mode", "PLOVER's mode", lambda e: e.mode),
    Column("Intensity", "PLOVER's conflict-cooperation score, -10 to 10", lambda e: e.score),
    Column("Quad Code", "PLOVER's quad class", lambda e: e.quad.upper()),
    Column(
        "Contexts", "`future` for what is planned or threatened", lambda e: "" if e.status == "happened" else "future"
    ),
    *_party("actor", "Actor"),
    *_party("recipient", "Recipient"),
    Column("Placename", "the place's name", lambda e: e.place.name if e.place else ""),
    Column("City", "the same where it is a town or lies in one", _in_city),
    Column("District", "never told", lambda e: None),
    Column("Province", "the place's name where it is a region", lambda e: _if(e, "region")),
    Column("Country", "the place's country, ISO 3166-1 alpha-3", lambda e: alpha3(e.place.country) if e.place else ""),
    Column("Latitude", "degrees; only where the place is a district or smaller", lambda e: _degrees(e, "lat")),
    Column("Longitude", "degrees; only where the place is a district or smaller", lambda e: _degrees(e, "lon")),
    Column("GeoNames ID", "never told", lambda e: None),
    Column("Raw Placename", "the place's name", lambda e: e.place.name if e.place else ""),
    Column("Feature Type", "how exactly the place is known", lambda e: e.place.precision if e.place else ""),
    Column("Source", "the outlets that tell it", lambda e: e.outlets),
    Column("Publication Date", "the day of its first report", lambda e: e.reported),
    Column("Story People", "persons of the story", lambda e: _people(e, "person")),
    Column(
        "Story Organizations", "organisations and groups of the story", lambda e: _people(e, "organisation", "group")
    ),
    Column("Story Locations", "places and countries of the story", lambda e: _people(e, "place", "country")),
    Column("Language", "the reports' language", lambda e: "en"),
    Column("Version", "what coded it", lambda e: f"Rashomon {__version__}"),
)


def _if(event: Coded, precision: str) -> str:
    return event.place.name if event.place and event.place.precision == precision else ""


def _degrees(event: Coded, which: str) -> float | None:
    return getattr(event.place, which) if event.place and event.place.pin else None


def write(stories: Sequence[Stored]) -> Mapping[str, bytes]:
    """Write the events that happened, or are planned or threatened."""
    return {"polecat.tsv": tsv(COLUMNS, coded_events(stories, but=SAID_ONLY), empty="None")}
