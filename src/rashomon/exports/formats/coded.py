"""A written story → its events with everything about them looked up: parties, place, sentences, reports, deaths."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from rashomon.exports.stored import Stored, UnreadableError
from rashomon.exports.view import Row, named_roots
from rashomon.language.almanac import known_day
from rashomon.language.codes import Codes, alpha2, alpha3, codes_of
from rashomon.language.countries import name_of
from rashomon.language.deedparties import PRONOUNS
from rashomon.language.plover import QUAD_OF, STATUSES, quad_number

PINNED = frozenset({"point", "city", "district"})
"""Precisions whose point says where a thing is; that of a region, a country or an area is only its middle."""
FORMER = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
"""Types that older records have, by what the codebook made of them."""
SAID_ONLY = frozenset({"alleged", "denied"})
"""Statuses of what sources dispute or only allege: formats that cannot say so leave such events out."""


@dataclass(frozen=True, slots=True)
class Side:
    """One party of an event; empty strings where nothing is known."""

    id: str
    name: str
    words: str  # as the event's sentence names it
    kind: str
    country: str  # alpha-3
    codes: Codes
    country_name: str
    sector: str
    title: str
    names: tuple[str, ...]

    @property
    def is_known(self) -> bool:
        """Whether anything names the party."""
        return bool(self.name or self.words)


@dataclass(frozen=True, slots=True)
class Place:
    """Where; `pin` says whether its point may be shown as one."""

    name: str
    country: str  # alpha-2
    lat: float | None
    lon: float | None
    precision: str

    @property
    def pin(self) -> bool:
        """Whether the point says where it is, not only which country it lies in."""
        return self.precision in PINNED and self.lat is not None and self.lon is not None


@dataclass(frozen=True)
class Coded:
    """One event of one story."""

    stored: Stored
    row: Row

    @property
    def id(self) -> str:
        """The event's id, a content hash."""
        return str(self.row["id"])

    @property
    def number(self) -> int:
        """A number for formats whose ids are numbers, from the hash: the same event, the same number."""
        return int(self.id[:12], 16)

    @property
    def type(self) -> str:
        """PLOVER's type, one of the sixteen."""
        return FORMER.get(self.row["plover"], str(self.row["plover"]))

    @property
    def mode(self) -> str:
        """PLOVER's mode, or ""."""
        return str(self.row["mode"] or "")

    @property
    def quad(self) -> str:
        """The quad class."""
        return QUAD_OF[self.type]

    @property
    def quad_number(self) -> int:
        """The quad class's number, 1 to 4."""
        return quad_number(self.type)

    @property
    def status(self) -> str:
        """What the tellings say of it: happened, alleged, denied, planned or threatened."""
        return str(self.row.get("status") or "happened")

    @property
    def score(self) -> float:
        """PLOVER's conflict-cooperation score."""
        return float(self.row["score"])

    @cached_property
    def claims(self) -> list[Row]:
        """The claims it rests on."""
        found = self.row.get("claims") or self.fact["claims"]
        return [self.stored.view.claims[c] for c in found]

    @cached_property
    def fact(self) -> Row:
        """The fact that speaks for it."""
        return self.stored.view.facts[self.row["fact"]]

    @cached_property
    def articles(self) -> list[Row]:
        """The reports that tell it, the earliest first."""
        told = {c["article"] for c in self.claims}
        return [a for a in self.stored.view.articles.values() if a["id"] in told]

    @cached_property
    def outlets(self) -> list[str]:
        """The outlets of these reports, each once."""
        return list(dict.fromkeys(self.stored.view.outlet[a["id"]] for a in self.articles))

    @cached_property
    def reported(self) -> str:
        """The day of its first report that has one, or ""."""
        days = (full_day(a["published"] or "") for a in self.articles)
        return min((day for day in days if day), default="")

    @property
    def day(self) -> str:
        """When it happened, to the day; where only a month or year is told, its first day; "" where nothing is."""
        return full_day(str(self.row["from"] or ""))

    @property
    def last_day(self) -> str:
        """The last day of when it happened, or ""."""
        return full_day(str(self.row["to"] or self.row["from"] or ""))

    @property
    def precision(self) -> str:
        """How exactly the date is told, or ""."""
        return str(self.row.get("precision") or "")

    @property
    def coded_day(self) -> str:
        """The day for formats that must have one: when it happened, else its first report."""
        return self.day or self.reported

    @cached_property
    def actor(self) -> Side:
        """Who did it."""
        return self._side("actor")

    @cached_property
    def recipient(self) -> Side:
        """To whom."""
        return self._side("recipient")

    @property
    def code(self) -> str:
        """The code in the user's own scheme, or ""."""
        return str(self.row.get("code") or "")

    @cached_property
    def actors(self) -> list[Side]:
        """Everybody who did it."""
        return self._parties("actor")

    @cached_property
    def recipients(self) -> list[Side]:
        """Everybody to whom it was done."""
        return self._parties("recipient")

    def _parties(self, side: str) -> list[Side]:
        parties = ((self.row.get("sides") or {}).get(side) or {}).get("parties")
        first = self.actor if side == "actor" else self.recipient
        if not parties:
            return [first] if first.is_known else []
        return [s for p in parties if (s := self._known(p, p["actor"])).is_known]

    def _side(self, side: str) -> Side:
        shown = (self.row.get("sides") or {}).get(side) or {}
        role = next(({"role": p.get("role")} for p in shown.get("parties") or ()), {})
        return self._known(shown | role, self.row[side])

    def _known(self, shown: Row, name: str | None) -> Side:
        actor = self.stored.view.actors.get(name or "") or {}
        country = str(shown.get("country") or alpha3(str(actor.get("country") or "")))
        words = ""
        if self.row.get("article") and shown.get("start", -1) >= 0:
            words = self.stored.words({"article": self.row["article"], "start": shown["start"], "stop": shown["stop"]})
        unsaid = name_of(alpha2(country)) if shown.get("start", -1) < 0 else ""  # "twelve were arrested": by a state
        return Side(
            id=str(actor.get("id") or ""),
            name=str(actor.get("name") or ("" if words.lower() in PRONOUNS else words) or unsaid),
            words=words,
            kind=str(actor.get("kind") or ""),
            country=country,
            codes=codes_of(alpha2(country)),
            country_name=name_of(alpha2(country)),
            sector=str(shown.get("sector") or ""),
            title=str(shown.get("role") or next(iter(actor.get("roles") or ()), "")),
            names=tuple(actor.get("names") or ()),
        )

    @cached_property
    def place(self) -> Place | None:
        """Where, as the record has it."""
        return place_of(self.stored.view.actors.get(self.row["place"] or ""))

    @cached_property
    def sentences(self) -> list[tuple[Row, int, int, str]]:
        """The sentences it rests on: article, start, stop, words ("" where the text is not at hand)."""
        return _once(self._sentences())

    def _sentences(self) -> Iterator[tuple[Row, int, int, str]]:
        for claim in self.claims:
            article = self.stored.view.articles[claim["article"]]
            start, stop = sentence_around(article, claim)
            yield article, start, stop, self.stored.words({"article": article["id"], "start": start, "stop": stop})

    @cached_property
    def roots(self) -> list[str]:
        """On whose word it rests, as far as reports name them: its independent sources."""
        own = self.row.get("roots")
        return [r["name"] for r in named_roots(self.fact)] if own is None else [str(name) for name in own]

    @cached_property
    def deaths(self) -> list[Row]:
        """The figures of people killed that its claims and its fact give, best supported first."""
        own = [f for f in self.fact["figures"] if f["measure"] == "killed"]
        return own or [f for c in self.claims for f in c["figures"] if f["measure"] == "killed"]


def coded_events(stories: Iterable[Stored], but: Iterable[str] = ()) -> list[Coded]:
    """Return every story's events whose status is none of `but`, by day and then by id: the same rows every time."""
    left_out = frozenset(but)
    found = [Coded(s, row) for s in stories for row in s.dossier.get("events", ())]
    strange = next((c for c in found if c.type not in QUAD_OF or c.status not in STATUSES or not is_id(c.id)), None)
    if strange:
        told = f"event {strange.id[:40]!r} is a {strange.type[:40]!r} that {strange.status[:40]!r}"
        raise UnreadableError(f"{strange.stored.path}: {told}: no event of PLOVER's")
    return sorted((c for c in found if c.status not in left_out), key=lambda c: (c.coded_day, c.id))


def is_id(name: str) -> bool:
    """Whether a name is a content hash, as the record's ids are."""
    return len(name) == 16 and set(name) <= set("0123456789abcdef")


def place_of(actor: Row | None) -> Place | None:
    """Return a place of the record's actors."""
    if actor is None:
        return None
    return Place(
        str(actor["name"]),
        str(actor.get("country") or ""),
        actor.get("lat"),
        actor.get("lon"),
        str(actor.get("precision") or ""),
    )


def sentence_around(article: Row, span: Row) -> tuple[int, int]:
    """Return the sentences that a span lies in, as one stretch; the span itself where the record has no sentences."""
    around = [s for s in article.get("sentences") or () if s[0] < span["stop"] and span["start"] < s[1]]
    return (around[0][0], around[-1][1]) if around else (span["start"], span["stop"])


def full_day(iso: str) -> str:
    """Return the day of a date; a month's or a year's first; "" of what is no date."""
    found = known_day(iso)
    return found.isoformat() if found else ""


def _once(rows: Iterable[tuple[Row, int, int, str]]) -> list[tuple[Row, int, int, str]]:
    found: dict[tuple[str, int, int], tuple[Row, int, int, str]] = {}
    for row in rows:
        found.setdefault((row[0]["id"], row[1], row[2]), row)
    return list(found.values())
