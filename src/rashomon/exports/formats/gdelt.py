"""Events → GDELT 2.0's events and mentions, with tabs and without a head, as GDELT ships them.

Columns and their order: "The GDELT Event Database Data Format Codebook V2.0". Event codes are CAMEO's root codes, by
the PLOVER codebook's table; the Goldstein score is CAMEO's for that code (Goldstein 1992, as scaled in GDELT's
lookup). GDELT cannot say that a source only alleges or somebody denies it, so such events are left out.
"""

from collections.abc import Iterator, Mapping, Sequence

from rashomon.exports.formats.cells import Column, tsv
from rashomon.exports.formats.coded import SAID_ONLY, Coded, Place, Side, coded_events
from rashomon.exports.stored import Stored
from rashomon.exports.view import Row, host
from rashomon.language.codes import codes_of

CAMEO = {
    "AGREE": "030",
    "CONSULT": "040",
    "SUPPORT": "050",
    "COOPERATE": "060",
    "AID": "070",
    "CONCEDE": "080",
    "RETREAT": "080",
    "REQUEST": "100",
    "ACCUSE": "110",
    "REJECT": "120",
    "THREATEN": "130",
    "PROTEST": "140",
    "MOBILIZE": "150",
    "SANCTION": "160",
    "COERCE": "170",
    "ASSAULT": "180",
}
BY_MODE = {
    ("ACCUSE", "investigate"): "090",
    ("ASSAULT", "aerial"): "190",
    ("ASSAULT", "drone"): "190",
    ("ASSAULT", "heavy-weapons"): "190",
    ("ASSAULT", "firearms"): "190",
    ("ASSAULT", "unconventional"): "200",
}
GOLDSTEIN = {
    "030": 4.0,
    "040": 1.0,
    "050": 3.5,
    "060": 6.0,
    "070": 7.0,
    "080": 5.0,
    "090": -2.0,
    "100": -5.0,
    "110": -2.0,
    "120": -4.0,
    "130": -4.4,
    "140": -6.5,
    "150": -7.2,
    "160": -4.0,
    "170": -7.0,
    "180": -9.0,
    "190": -10.0,
    "200": -10.0,
}
TYPES = {"COP": "COP", "GOV": "GOV", "JUD": "JUD", "LEG": "LEG", "MIL": "MIL", "REB": "REB", "SPY": "SPY",
         "UAF": "UAF", "BUS": "BUS", "CRM": "CRM", "CVL": "CVL", "EDU": "EDU", "JRN": "MED", "LAB": "LAB",
         "MED": "HLH", "REF": "REF", "OPP": "OPP", "AGR": "AGR"}  # fmt: skip
"""CAMEO's role code of a PLOVER sector."""
GEO_TYPES = {"country": 1, "region": 5, "district": 4, "city": 4, "point": 4}
WEB = 1  # GDELT's MentionType of a page on the web


def code_of(event: Coded) -> str:
    """Return CAMEO's root code."""
    return BY_MODE.get((event.type, event.mode), CAMEO[event.type])


def _digits(day: str, length: int = 8) -> str:
    return day.replace("-", "")[:length]


def _fraction(day: str) -> str:
    return f"{int(day[:4]) + (int(day[5:7]) * 30 + int(day[8:10])) / 365:.4f}" if len(day) == 10 else ""


def _actor(number: int) -> list[Column]:
    def of(event: Coded) -> Side:
        return event.actor if number == 1 else event.recipient

    def role(event: Coded) -> str:
        return TYPES.get(of(event).sector, "")

    head = f"Actor{number}"
    never = ("KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code")
    return [
        Column(f"{head}Code", "country and role", lambda e: of(e).country + role(e)),
        Column(f"{head}Name", "the party's name", lambda e: of(e).name.upper()),
        Column(f"{head}CountryCode", "ISO 3166-1 alpha-3, which CAMEO's codes follow", lambda e: of(e).country),
        *(Column(f"{head}{name}", "never told", lambda e: None) for name in never),
        Column(f"{head}Type1Code", "CAMEO's role", role),
        Column(f"{head}Type2Code", "never told", lambda e: None),
        Column(f"{head}Type3Code", "never told", lambda e: None),
    ]


def _geo(head: str, is_action: bool) -> list[Column]:
    def of(event: Coded) -> Place | None:
        return event.place if is_action else None

    note = "where it happened" if is_action else "never told: where a party is based is not read"
    return [
        Column(f"{head}_Type", note, lambda e: GEO_TYPES.get(p.precision, 0) if (p := of(e)) else 0),
        Column(f"{head}_FullName", note, lambda e: p.name if (p := of(e)) else ""),
        Column(f"{head}_CountryCode", "FIPS 10-4", lambda e: codes_of(p.country).fips if (p := of(e)) else ""),
        Column(
            f"{head}_ADM1Code", "the country's code only", lambda e: codes_of(p.country).fips if (p := of(e)) else ""
        ),
        Column(f"{head}_ADM2Code", "never told", lambda e: None),
        Column(f"{head}_Lat", "only of a district or smaller", lambda e: p.lat if (p := of(e)) and p.pin else None),
        Column(f"{head}_Long", "only of a district or smaller", lambda e: p.lon if (p := of(e)) and p.pin else None),
        Column(f"{head}_FeatureID", "never told", lambda e: None),
    ]


EVENTS: tuple[Column, ...] = (
    Column("GLOBALEVENTID", "a number from the event's id", lambda e: e.number),
    Column("SQLDATE", "when it happened, else its first report", lambda e: _digits(e.coded_day)),
    Column("MonthYear", "the same to the month", lambda e: _digits(e.coded_day, 6)),
    Column("Year", "the same to the year", lambda e: _digits(e.coded_day, 4)),
    Column("FractionDate", "(MONTH * 30 + DAY) / 365 of the year", lambda e: _fraction(e.coded_day)),
    *_actor(1),
    *_actor(2),
    Column("IsRootEvent", "1 where it is of the story's first fact", lambda e: int(_is_first(e))),
    Column("EventCode", "CAMEO's root code", code_of),
    Column("EventBaseCode", "the same", code_of),
    Column("EventRootCode", "the same, two digits", lambda e: code_of(e)[:2]),
    Column("QuadClass", "1 verbal, 2 material cooperation; 3 verbal, 4 material conflict", lambda e: e.quad_number),
    Column("GoldsteinScale", "of CAMEO's code", lambda e: GOLDSTEIN[code_of(e)]),
    Column("NumMentions", "claims that tell it: it is one event however many", lambda e: len(e.claims)),
    Column("NumSources", "outlets that tell it", lambda e: len(e.outlets)),
    Column("NumArticles", "reports that tell it", lambda e: len(e.articles)),
    Column("AvgTone", "never told", lambda e: None),
    *_geo("Actor1Geo", is_action=False),
    *_geo("Actor2Geo", is_action=False),
    *_geo("ActionGeo", is_action=True),
    Column("DATEADDED", "its first report", lambda e: _stamp(e.reported)),
    Column("SOURCEURL", "of its first report", lambda e: next((a["uri"] for a in e.articles), "")),
)


def _is_first(event: Coded) -> bool:
    facts = event.stored.dossier["facts"]
    return bool(facts) and facts[0]["id"] == event.fact["id"]


def _stamp(iso: str) -> str:
    digits = iso.replace("-", "").replace(":", "").replace("T", "")[:14]
    return digits.ljust(14, "0") if len(digits) >= 8 else ""


Mention = tuple[Coded, Row, Row]  # event, claim, article
MENTIONS: tuple[Column, ...] = (
    Column("GLOBALEVENTID", "the event", lambda m: m[0].number),
    Column("EventTimeDate", "the event's first report", lambda m: _stamp(m[0].reported)),
    Column("MentionTimeDate", "this report", lambda m: _stamp(m[2]["published"] or "")),
    Column("MentionType", "1, the web", lambda m: WEB),
    Column("MentionSourceName", "the outlet", lambda m: host(m[2]["uri"]) or m[0].stored.view.outlet[m[2]["id"]]),
    Column("MentionIdentifier", "the report's address or name", lambda m: m[2]["uri"]),
    Column("SentenceID", "which sentence of the report, from 1", lambda m: _sentence_number(m[1], m[2])),
    Column("Actor1CharOffset", "where the report names the actor; -1 unknown", lambda m: _offset(m, "actor")),
    Column("Actor2CharOffset", "where it names the recipient; -1 unknown", lambda m: _offset(m, "recipient")),
    Column("ActionCharOffset", "where the claim begins", lambda m: m[1]["start"]),
    Column("InRawText", "1: offsets are of the text as given", lambda m: 1),
    Column("Confidence", "never told", lambda m: None),
    Column("MentionDocLen", "the report's length in characters", lambda m: m[2].get("length")),
    Column("MentionDocTone", "never told", lambda m: None),
    Column("MentionDocTranslationInfo", "never told", lambda m: None),
    Column("Extras", "the claim's id", lambda m: m[1]["id"]),
)


def _sentence_number(claim: Row, article: Row) -> int:
    return sum(s[0] <= claim["start"] for s in article.get("sentences") or ()) or 1


def _offset(mention: Mention, side: str) -> int:
    event, _, article = mention
    shown = (event.row.get("sides") or {}).get(side) or {}
    return int(shown.get("start", -1)) if event.row.get("article") == article["id"] else -1


def mentions(events: Sequence[Coded]) -> Iterator[Mention]:
    """Yield every telling of every event."""
    for event in events:
        for claim in event.claims:
            yield event, claim, event.stored.view.articles[claim["article"]]


def write(stories: Sequence[Stored]) -> Mapping[str, bytes]:
    """Write both files; GDELT's have no line of names."""
    events = coded_events(stories, but=SAID_ONLY)
    return {
        "gdelt.export.tsv": tsv(EVENTS, events, head=False),
        "gdelt.mentions.tsv": tsv(MENTIONS, mentions(events), head=False),
    }
