"""Article, LocalActor, Ruling → Actor."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from rashomon.language import bodies, countries, gazetteer
from rashomon.language.geography import Spot, middle_of, resolve
from rashomon.language.names import bare, compare_people, is_acronym, is_shouted, words
from rashomon.language.placecontext import Named
from rashomon.records import Actor, Article, LocalActor, Ruling, content_id
from rashomon.stages.group.alike import BLOCKS, SIGNALS, Block, Cluster, Signal, blocks_of, cluster_of, offices

# How many times more often than the next one a person must be named to own a bare family name.
OWNS_THE_NAME = 3
PLACES = ("place", "country")


def resolve_actors(
    articles: Sequence[Article], actors: Sequence[LocalActor], rulings: Sequence[Ruling] = ()
) -> Iterator[Actor]:
    """One actor for all names of each actor in one story, with the reasons for every merge and its point on the map."""
    if not articles:
        return
    story_id = content_id(*sorted(a.article_id for a in articles))
    clusters = [cluster_of(a) for a in sorted(actors, key=lambda a: (a.article_id, a.mention_start[:1], a.id))]
    blocks = (*BLOCKS, _ruled_apart(rulings), _kept_apart(actors))
    clusters = _ruled_same(clusters, rulings)
    for signal in SIGNALS:
        clusters = _joined(clusters, signal, blocks)
    points = _points(clusters, _spots(articles, actors))
    made = [_actor(story_id, c, points.get(n)) for n, c in enumerate(clusters)]
    yield from sorted(made, key=lambda a: a.id)


# --- joining ----------------------------------------------------------------------------------------------------------


def _ruled_same(clusters: list[Cluster], rulings: Sequence[Ruling]) -> list[Cluster]:
    """The clusters after those that a person called one were joined."""
    for ruling in rulings:
        if ruling.same:
            same = [c for c in clusters if not {ruling.one, ruling.other}.isdisjoint(c.names)]
            for other in same[1:]:
                same[0].take(other, f"{ruling.by} says that {ruling.one} and {ruling.other} are one")
            clusters = [c for c in clusters if not any(c is gone for gone in same[1:])]
    return clusters


def _ruled_apart(rulings: Sequence[Ruling]) -> Block:
    """Whether a person said that a name of one is not that of the other."""
    apart = [(r.one, r.other) for r in rulings if not r.same]

    def block(a: Cluster, b: Cluster) -> bool:
        return any((x in a.names and y in b.names) or (y in a.names and x in b.names) for x, y in apart)

    return block


def _kept_apart(actors: Sequence[LocalActor]) -> Block:
    """Whether an article has the family name of one beside the full name of the other and takes them for two.

    Where it has several full names that fit, the family name was only not given to any.
    """
    people: dict[str, list[LocalActor]] = defaultdict(list)
    for actor in actors:
        if actor.kind == "person":
            people[actor.article_id].append(actor)
    bearer: dict[str, str] = {}
    for some in people.values():
        full = [a for a in some if len(words(a.name)) > 1]
        for short in (a for a in some if len(words(a.name)) == 1):
            fits = [a.id for a in full if compare_people(short.name, a.name).kind == "part"]
            if len(fits) == 1:
                bearer[short.id] = fits[0]

    def block(a: Cluster, b: Cluster) -> bool:
        if not bearer or not (a.kind == b.kind == "person"):
            return False
        ids = {m.id for m in (*a.members, *b.members)}
        return any(bearer.get(i) in ids for i in ids)

    return block


def _joined(clusters: list[Cluster], signal: Signal, blocks: Sequence[Block]) -> list[Cluster]:
    """The clusters after one signal has spoken, in the order of their first members."""
    pairs = _pairs(clusters, signal, blocks)
    if signal.alone:
        pairs = _without_competitors(clusters, pairs)
    at = list(range(len(clusters)))

    def root(n: int) -> int:
        while at[n] != n:
            n = at[n]
        return n

    for (a, b), reason in sorted(pairs.items()):
        one, two = sorted((root(a), root(b)))
        if one != two and not any(block(clusters[one], clusters[two]) for block in blocks):
            clusters[one].take(clusters[two], reason)
            at[two] = one
    return [c for n, c in enumerate(clusters) if at[n] == n]


def _pairs(clusters: list[Cluster], signal: Signal, blocks: Sequence[Block]) -> dict[tuple[int, int], str]:
    rows: dict[str, list[int]] = defaultdict(list)
    for n, cluster in enumerate(clusters):
        for mark in signal.marks(cluster):
            rows[mark].append(n)
    candidates = {(a, b) for row in rows.values() for i, a in enumerate(row) for b in row[i + 1 :]}
    found = {}
    for a, b in sorted(candidates):
        if blocks_of(clusters[a]).isdisjoint(blocks_of(clusters[b])):
            continue
        reason = signal.speaks(clusters[a], clusters[b])
        if reason and not any(block(clusters[a], clusters[b]) for block in blocks):
            found[a, b] = reason
    return found


def _without_competitors(clusters: list[Cluster], pairs: dict[tuple[int, int], str]) -> dict[tuple[int, int], str]:
    """Of a cluster's possible partners that are not one another, only the one that is named far more often."""
    partners: dict[int, list[int]] = defaultdict(list)
    for a, b in sorted(pairs):
        partners[a].append(b)
        partners[b].append(a)
    kept = {}
    for (a, b), reason in pairs.items():
        short, other = sorted((a, b), key=lambda n: (_tells(clusters[n]), n))
        rivals = [n for n in partners[short] if n != other and (min(n, other), max(n, other)) not in pairs]
        if all(_weight(clusters[other]) >= OWNS_THE_NAME * _weight(clusters[n]) for n in rivals):
            kept[a, b] = reason
    return kept


def _tells(cluster: Cluster) -> tuple[bool, int, int, int]:
    """How much a cluster tells of who it is: the one that tells less must not fit another as well."""
    owned = any(office.owner for office in offices(cluster))
    long = max(len(words(name)) for name in cluster.names)
    return owned, long, max(map(len, cluster.names)), _weight(cluster)


def _weight(cluster: Cluster) -> int:
    return sum(cluster.kinds.values())


# --- the record -------------------------------------------------------------------------------------------------------


def _actor(story_id: str, cluster: Cluster, point: Spot | None) -> Actor:
    members = sorted(m.id for m in cluster.members)
    country = _country(cluster, point)
    return Actor(
        story_id=story_id,
        id=content_id(story_id, "actor", *members),
        name=display_name(cluster),
        kind=cluster.kind,
        country=country,
        names=sorted(cluster.names, key=lambda n: (-cluster.names[n], n)),
        roles=cluster.roles,
        members=members,
        reasons=list(dict.fromkeys(cluster.reasons)),
        links=_links(cluster, country),
        lat=point.lat if point else None,
        lon=point.lon if point else None,
        precision=point.precision if point else "",
    )


def _country(cluster: Cluster, point: Spot | None) -> str:
    """Of a town that bears a capital's name, the country in which the map has it."""
    on_map = cluster.kind == "place" and point is not None and point.lat is not None
    mapped = point.country if point else ""
    return (mapped or cluster.country) if on_map else (cluster.country or mapped)


def display_name(cluster: Cluster) -> str:
    """The commonest full name; a country's usual name; a well-known body's full name."""
    if cluster.kind == "country" and cluster.country:
        return countries.name_of(cluster.country)
    names = sorted(cluster.names, key=lambda n: (-cluster.names[n], n))
    known = next((body for n in names if cluster.kind != "person" and (body := bodies.known(n))), None)
    if known:
        return known.name
    if cluster.kind == "place":
        known_place = [n for n in names if gazetteer.find(n)] or names
        return next((n for n in known_place if not is_shouted(n)), known_place[0].title())
    full = [n for n in names if len(words(n)) > 1 and not _is_padded(n, cluster)]
    return bare(full[0] if full else names[0])


def _is_padded(name: str, cluster: Cluster) -> bool:
    """Whether a name is the body's letters, by which it is called more often, and common words: "NRTU state"."""
    letters, _, rest = name.partition(" ")
    return rest.islower() and is_acronym(letters) and cluster.names.get(letters, 0) > cluster.names[name]


def _links(cluster: Cluster, country: str) -> list[str]:
    """Ties that are not merges: a capital, a seat or a ministry acts for its country."""
    name = countries.name_of(country)
    if not name or cluster.kind == "country":
        return []
    capital = cluster.kind == "place" and any(countries.by_capital(n) == country for n in cluster.names)
    seat = any(countries.by_seat(n) == country for n in cluster.names)
    official = cluster.kind == "organisation" and any(o.owner == country for o in offices(cluster))
    officer = cluster.kind == "person" and bool(cluster.roles)
    return [f"acts for {name}"] if capital or seat or official or officer else []


def _spots(articles: Sequence[Article], actors: Sequence[LocalActor]) -> dict[str, list[Spot]]:
    """Where each place or country that an article names is, once for each naming; by the LocalActor's id."""
    named: dict[str, list[tuple[int, int, LocalActor]]] = defaultdict(list)
    for actor in actors:
        if actor.kind in PLACES:
            forms = zip(actor.mention_start, actor.mention_stop, actor.mention_form, strict=True)
            named[actor.article_id] += [(start, stop, actor) for start, stop, form in forms if form == "name"]
    found: dict[str, list[Spot]] = defaultdict(list)
    for article in articles:
        places = sorted(named.get(article.article_id, ()), key=lambda p: (p[0], p[1], p[2].id))
        mentions = [Named(_called(article.text[start:stop], actor), start, stop) for start, stop, actor in places]
        for (_, _, actor), spot in zip(places, resolve(article.text, mentions), strict=True):
            found[actor.id].append(spot)
    return found


def _called(words: str, actor: LocalActor) -> str:
    """What a naming is looked up by: "the North" and a government by their country's name."""
    return (actor.kind == "country" and countries.name_of(actor.country)) or words or actor.name


def _points(clusters: list[Cluster], spots: dict[str, list[Spot]]) -> dict[int, Spot]:
    """The place that most namings of each cluster mean, of those that say what it lies in if any do.

    A country's is its middle.
    """
    chosen: dict[int, Spot] = {}
    for n, cluster in enumerate(clusters):
        if cluster.kind not in PLACES:
            continue
        middle = middle_of(cluster.country) if cluster.kind == "country" else None
        meant = [spot for member in cluster.members for spot in spots.get(member.id, ())]
        votes = Counter([spot for spot in meant if spot.is_told] or meant)
        spot = middle or max(votes, key=lambda s: (*_fit(s, cluster), votes[s], s.name, s.country), default=None)
        if spot:
            chosen[n] = spot
    return chosen


def _fit(spot: Spot, cluster: Cluster) -> tuple[bool, bool]:
    """Whether a place lies in the country that the text gives the cluster, and whether its point is known."""
    return spot.country == cluster.country or not cluster.country, spot.lat is not None
