"""Names of places in one article → points, decided together.

Every sense of every name is scored by how many people it has, the countries the article names, what the words around
say it lies in, the company of a list, and how near it lies to the other places of the article; one name has one sense
in an article unless its own words say otherwise. A table of weights, tuned on half of GeoVirus (Wikinews, CC BY 2.5).
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from rashomon.language import areas
from rashomon.language.names import fold
from rashomon.language.placecontext import RANK, Context, Named, contexts, lies_elsewhere, lies_in, peoples, square_km
from rashomon.language.placenames import Sense, senses

# Points on the scale of a prior: one is ten times the people.
COUNTRY = 3.0  # the country that the article speaks most of
CONTAINED = 4.0  # lies in what the words beside it name
CONTAINS = 2.0  # something that is said to lie in it does
ADJECTIVE = 1.5
KIND, OTHER_KIND = 1.0, -1.5  # a common noun beside it
PEER_KIND, PEER_COUNTRY = 1.0, 1.0
NEAR, NEAR_KM = 1.5, 300.0
SAME_REGION = 0.7
OTHER_MENTIONS = 0.7  # worth of what stands around other mentions of the name
PEOPLE = 0.7  # worth of "Kenyan" beside a place in Kenya, for the article's countries
SMALL = 5.0  # prior below which a place in a country that the article has nothing of is not meant
ROUNDS = 3
HEAVENLY = frozenset(
    {"mercury", "venus", "earth", "mars", "jupiter", "saturn", "uranus", "neptune", "pluto", "moon", "sun", "milky way"}
)
BELONGING = re.compile(r", ([A-Z][\w.]+)")
FEWEST = 1.0  # share of the article's first country over the others', above which an unknown place is in it


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a place is, and how exactly.

    `precision` is point (a building, a landmark), city, district, region, country or area (a continent, a sea): of the
    last two the point is a middle, not a place to show as a pin; or unknown, without a point. `is_told`: whether the
    words right behind the name say what it lies in: "Tarven, Ohio".
    """

    name: str
    country: str  # ISO 3166-1 alpha-2, or ""
    lat: float | None  # degrees, WGS 84
    lon: float | None
    precision: str
    is_told: bool = field(default=False, compare=False)


def resolve(text: str, mentions: Sequence[Named]) -> list[Spot]:
    """Where each mention of one article is; in the order given, which must be that of the text."""
    on_earth = [not is_heavenly(text, m) for m in mentions]
    found = iter(resolved(text, [m for m, is_place in zip(mentions, on_earth, strict=True) if is_place]))
    return [
        next(found) if is_place else Spot(m.name, "", None, None, "unknown")
        for m, is_place in zip(mentions, on_earth, strict=True)
    ]


def is_heavenly(text: str, mention: Named) -> bool:
    """Whether a planet or the like is meant and no town that bears its name: "Jupiter", but not "Jupiter, Florida"."""
    after = BELONGING.match(text, mention.stop)
    return fold(mention.name).removeprefix("the ") in HEAVENLY and not (after and fold(after[1]) not in HEAVENLY)


def resolved(text: str, mentions: Sequence[Named]) -> list[Spot]:
    """Where each mention is, of those that are on Earth."""
    around = contexts(text, mentions)
    keys = [fold(m.name).removeprefix("the ") for m in mentions]
    chosen: list[Sense | None] = [next(iter(senses(m.name)), None) for m in mentions]
    spoken = peoples(text)
    for _ in range(ROUNDS):
        chosen = one_round(mentions, around, keys, chosen, spoken)
    weights = country_weights(keys, chosen, spoken)
    found = [spot(m, chosen[n], around[n], chosen, weights) for n, m in enumerate(mentions)]
    return [
        replace(at, is_told=True) if sense and c.own and is_inside(sense, c, mentions) else at
        for at, sense, c in zip(found, chosen, around, strict=True)
    ]


def one_round(
    mentions: Sequence[Named],
    around: Sequence[Context],
    keys: Sequence[str],
    chosen: Sequence[Sense | None],
    spoken: Counter[str],
) -> list[Sense | None]:
    """Choose the sense of each mention anew, the others' being as chosen before."""
    inside: dict[int, list[int]] = {}
    for n, context in enumerate(around):
        for outer in context.outer:
            inside.setdefault(outer, []).append(n)
    after: list[Sense | None] = list(chosen)
    for key in dict.fromkeys(keys):
        same = [n for n, other in enumerate(keys) if other == key]
        found = senses(mentions[same[0]].name)
        if not found:
            continue
        weights = country_weights(keys, chosen, spoken, without=key)
        company = [s for n, s in enumerate(chosen) if s and keys[n] != key and s.kind not in ("country", "area")]
        general = {s: s.prior + of_country(s, weights) + of_company(s, company) for s in found}
        where = {n: {s: beside(s, around[n], inside.get(n, ()), chosen, mentions) for s in found} for n in same}
        local = {n: {s: points + of_kind(s, around[n]) for s, points in where[n].items()} for n in same}
        for n in same:
            others = {s: max((local[o][s] for o in same if o != n), default=0.0) for s in found}
            best = max(found, key=lambda s: general[s] + local[n][s] + OTHER_MENTIONS * others[s])
            stray = best.prior < SMALL and weights and best.country not in weights and where[n][best] <= 0
            elsewhere = around[n].own and lies_outside(best, around[n], mentions)
            after[n] = None if stray or elsewhere else best
    return after


def outers_of(context: Context, mentions: Sequence[Named]) -> list[tuple[Sense, ...]]:
    """The senses of each thing that a mention is said to lie in."""
    return [senses(mentions[n].name) for n in context.outer] + context.outer_senses


def is_inside(sense: Sense, context: Context, mentions: Sequence[Named]) -> bool:
    """Whether a sense lies in some sense of something that the words say it lies in."""
    return any(lies_in(sense, outer) for found in outers_of(context, mentions) for outer in found)


def lies_outside(sense: Sense, context: Context, mentions: Sequence[Named]) -> bool:
    """Whether a sense lies in no sense of anything that the words say it lies in."""
    return all(lies_elsewhere(sense, outer) for found in outers_of(context, mentions) for outer in found)


def country_weights(
    keys: Sequence[str], chosen: Sequence[Sense | None], spoken: Counter[str], without: str = ""
) -> dict[str, float]:
    """How much the article speaks of each country, 0 to 1; without the mentions of one name."""
    named = Counter((key, s.country) for key, s in zip(keys, chosen, strict=True) if s and s.country and key != without)
    weights: dict[str, float] = {}
    for (_, country), times in sorted(named.items()):
        weights[country] = weights.get(country, 0.0) + math.sqrt(times)
    for country, times in sorted(spoken.items()):
        weights[country] = weights.get(country, 0.0) + PEOPLE * math.sqrt(times)
    most = max(weights.values(), default=1.0)
    return {country: weight / most for country, weight in weights.items()}


def of_country(sense: Sense, weights: Mapping[str, float]) -> float:
    """Points for lying in a country of the article."""
    return COUNTRY * math.sqrt(weights.get(sense.country, 0.0))


def of_company(sense: Sense, company: Sequence[Sense]) -> float:
    """Points for lying near other places of the article, and in a first division with one; a country is near always."""
    if not company or sense.kind in ("country", "area"):
        return NEAR if company else 0.0
    nearest = math.sqrt(min(square_km(sense, other) for other in company))
    shared = any(sense.region and sense.region == s.region and sense.country == s.country for s in company)
    return NEAR * math.exp(-nearest / NEAR_KM) + SAME_REGION * shared


def beside(
    sense: Sense,
    context: Context,
    inside: Sequence[int],
    chosen: Sequence[Sense | None],
    mentions: Sequence[Named],
) -> float:
    """Points for what the words beside one mention say of where it is."""
    points = CONTAINED if is_inside(sense, context, mentions) else 0.0
    if any((s := chosen[n]) and lies_in(s, sense) for n in inside):
        points += CONTAINS
    if context.country and context.country == sense.country:
        points += ADJECTIVE
    peers = [s for n in context.peers if (s := chosen[n])]
    points += PEER_KIND * sum(s.kind == sense.kind and sense.kind != "city" for s in peers[:2])
    return points + PEER_COUNTRY * any(s.country == sense.country for s in peers)


def of_kind(sense: Sense, context: Context) -> float:
    """Points for the common noun beside a mention."""
    return (KIND if sense.kind in context.kinds else OTHER_KIND) if context.kinds else 0.0


def spot(
    mention: Named,
    sense: Sense | None,
    context: Context,
    chosen: Sequence[Sense | None],
    weights: Mapping[str, float],
) -> Spot:
    """The place as chosen; one that no table knows is as exact as what the words beside it say it lies in."""
    if sense is not None:
        return Spot(sense.name, sense.country, sense.lat, sense.lon, sense.kind)
    outers = [s for n in context.outer if (s := chosen[n])]
    outers += [found[0] for found in context.outer_senses if found]
    outer = min(outers, key=lambda s: RANK[s.kind], default=None)
    if outer is not None:
        precision = "district" if outer.kind in ("city", "point") else outer.kind
        return Spot(mention.name, outer.country, outer.lat, outer.lon, precision)
    first, *rest = sorted(weights, key=lambda c: (-weights[c], c)) or [""]
    sure = bool(first) and weights[first] >= FEWEST * sum(weights[c] for c in rest)
    return Spot(mention.name, first if sure or context.country == first else context.country, None, None, "unknown")


def is_pin(spot: Spot) -> bool:
    """Whether the point may be shown as a pin on a map."""
    return spot.precision in ("point", "city", "district")


def middle_of(code: str) -> Spot | None:
    """A country's middle, marked as such."""
    area = areas.middle(code)
    return None if area is None else Spot(area.name, code, area.lat, area.lon, "country")
