"""An invented story of five reports, marked by hand: a ferry capsizes, the toll rises, two sides blame each other."""

from dataclasses import replace
from functools import cache

from builders import (
    make_actor,
    make_article,
    make_claim,
    make_copy,
    make_dispute,
    make_echo,
    make_event,
    make_fact,
    make_figure,
    make_interest,
    make_local,
    make_member,
    make_omission,
    make_parse,
    make_quote,
    make_root,
    make_standing,
    make_time,
)

from rashomon.stages.weigh.history import trace_changes

MADE_BY = {"version": "0.1.0", "models": [{"name": "reader", "sha256": "0" * 64}], "config_sha256": "1" * 64}

RADIO = make_article(
    "The Halden Star capsized off Marrow Point on Sunday morning. Lifeboats are on their way.",
    "Marrow Radio",
    title="Ferry capsizes off Marrow Point",
    published="2031-05-04T10:20",
)
HERALD = make_article(
    "The Halden Star capsized off Marrow Point on Sunday, killing 11 people, the coast guard said.\n"
    "“She rolled like a barrel,” said deckhand Olan Brix.\n"
    "The owner, Selma Roth, denied that the ferry was overloaded.\n"
    "Subscribe to our newsletter.",
    "Strait Herald",
    title="Eleven dead as ferry capsizes off Marrow Point | Strait Herald",
    published="2031-05-05",
    dropped=[("Subscribe to our newsletter.", "boilerplate")],
)
AGENCY = make_article(
    "MARROW, May 6 (Isle Wire) - Fourteen people died when the Halden Star capsized off Marrow Point on Sunday, the "
    "coast guard said.\nThe ferry carried 40 passengers too many, port records show.",
    "Isle Wire",
    title="Death toll of capsized ferry rises to 14",
    published="2031-05-06",
)
POST = make_article(
    "Fourteen people are dead after the Halden Star capsized off Marrow Point on Sunday.\n"
    "Deckhand Olan Brix told a radio station: “She rolled over like a barrel.”\n"
    "The ferry was not overloaded, owner Selma Roth insisted.",
    "The Lagoon Post",
    title="Ferry capsizes off Marrow Point: fourteen dead",
    published="2031-05-06",
)
BLOG = make_article(
    "We counted 14 coffins on the quay. The Halden Star capsized because 40 people too many were let aboard.\n"
    "In 2019 her sister ship ran aground on the same rocks.",
    None,
    title=None,
    published=None,
    uri="https://quay.example/notes.html",
)
ARTICLES = [RADIO, HERALD, AGENCY, POST, BLOG]


@cache
def ferry_story():
    """Return the records of the story in the order in which the dossier's stage takes them."""
    ships = [make_local(a, "The Halden Star", kind="other") for a in (RADIO, HERALD, BLOG)]
    ships += [make_local(a, "Halden Star", kind="other") for a in (AGENCY, POST)]
    points = [make_local(a, "Marrow Point", kind="place", country="") for a in (RADIO, HERALD, AGENCY, POST)]
    owners = [make_local(a, "Selma Roth", roles=["owner"]) for a in (HERALD, POST)]
    hands = [make_local(a, "Olan Brix", roles=["deckhand"]) for a in (HERALD, POST)]
    guards = [make_local(a, "coast guard", kind="organisation") for a in (HERALD, AGENCY)]
    ship, point, owner, hand, guard = (
        make_actor(*ships),
        make_actor(*points, lat=1.5, lon=2.5),
        make_actor(*owners),
        make_actor(*hands),
        make_actor(*guards),
    )
    sunday = [
        make_time(a, w, "2031-05-04")
        for a, w in ((RADIO, "Sunday morning"), (HERALD, "Sunday"), (AGENCY, "Sunday"), (POST, "Sunday"))
    ]
    earlier = make_time(BLOG, "2019", "2019", "2019", precision="year")
    eleven = make_figure(HERALD, "11", "killed", 11)
    fourteen = [make_figure(a, w, "killed", 14) for a, w in ((AGENCY, "Fourteen"), (POST, "Fourteen"), (BLOG, "14"))]
    forty = [make_figure(a, "40", "passenger", 40) for a in (AGENCY, BLOG)]
    capsized = [
        make_claim(
            RADIO, "The Halden Star capsized off Marrow Point on Sunday morning", "capsized",
            actors=[ships[0], points[0]], times=[sunday[0]],
        ),
        make_claim(
            HERALD, "The Halden Star capsized off Marrow Point on Sunday", "capsized",
            source=guards[0], actors=[ships[1], points[1]], times=[sunday[1]],
        ),
        make_claim(
            AGENCY, "the Halden Star capsized off Marrow Point on Sunday", "capsized",
            source=guards[1], actors=[ships[3], points[2]], times=[sunday[2]],
        ),
        make_claim(
            POST, "the Halden Star capsized off Marrow Point on Sunday", "capsized",
            actors=[ships[4], points[3]], times=[sunday[3]],
        ),
    ]  # fmt: skip
    low = make_claim(HERALD, "killing 11 people", "killing", source=guards[0], figures=[eleven])
    high = [
        make_claim(AGENCY, "Fourteen people died", "died", source=guards[1], figures=[fourteen[0]]),
        make_claim(POST, "Fourteen people are dead", "dead", figures=[fourteen[1]]),
        make_claim(BLOG, "We counted 14 coffins on the quay", "counted", figures=[fourteen[2]]),
    ]
    crowded = [
        make_claim(
            AGENCY, "The ferry carried 40 passengers too many", "carried", figures=[forty[0]], source="port records"
        ),
        make_claim(BLOG, "40 people too many were let aboard", "let", figures=[forty[1]]),
    ]
    denied = [
        make_claim(HERALD, "the ferry was overloaded", "overloaded", source=owners[0], stance="denied"),
        make_claim(POST, "The ferry was not overloaded", "overloaded", source=owners[1], negated=True),
    ]
    aground = make_claim(BLOG, "In 2019 her sister ship ran aground on the same rocks", "ran", times=[earlier])
    happening = make_fact(
        *capsized,
        question="What happened?",
        statement="The Halden Star capsized off Marrow Point on Sunday",
        weight=0.9,
    )
    toll = make_fact(*high, low, question="How many died?", statement="Fourteen people died", weight=0.8)
    load = make_fact(
        *crowded, *denied, question="Was the ferry overloaded?", statement="The ferry carried 40 too many", weight=0.5
    )
    past = make_fact(
        aground, question="What happened in 2019?", statement="Her sister ship ran aground in 2019", weight=0.1
    )
    quotes = [
        make_quote(HERALD, "She rolled like a barrel,", hands[0]),
        make_quote(POST, "She rolled over like a barrel.", hands[1], via=["a radio station"]),
    ]
    disputes = [
        make_dispute(
            load, ("overloaded", crowded), ("not overloaded", denied), kind="denial", because="the owner denies it"
        ),
        make_dispute(
            toll, ("14", high), ("11", [low]), reading="update", because="the higher toll is from the later reports"
        ),
    ]
    roots = [
        make_root(happening, "coast guard", capsized[1], capsized[2], actor=guard),
        make_root(happening, "Marrow Radio", capsized[0]),
        make_root(toll, "coast guard", low, high[0], actor=guard),
        make_root(toll, "The Lagoon Post", high[1]),
        make_root(toll, "https://quay.example/notes.html", high[2]),
        make_root(load, "port records", crowded[0]),
        make_root(load, "Selma Roth", *denied, actor=owner),
        make_root(past, "https://quay.example/notes.html", aground),
    ]
    facts = [happening, toll, load, past]
    figures = [eleven, *fourteen, *forty]
    claims = [replace(c, form="sentence") for c in (*capsized, low, *high, *crowded, *denied, aground)]
    standings = [
        make_standing(happening, "corroborated"),
        make_standing(toll, "corroborated"),
        make_standing(load, "disputed"),
        make_standing(past, "single-source"),
    ]
    omissions = [
        make_omission(toll, RADIO, "published-before"),
        make_omission(happening, BLOG, "silent"),
        make_omission(load, RADIO, "no-room"),
        *(make_omission(past, a) for a in (RADIO, HERALD, AGENCY, POST)),
    ]
    parses = [
        make_parse(
            a,
            [("Star", "capsized", "nsubj"), ("The", "Star", "det"), ("Halden", "Star", "compound")]
            if a in (RADIO, HERALD)
            else [("Star", "capsized", "nsubj")],
        )
        for a in ARTICLES
    ]
    return (
        ARTICLES,
        parses,
        [*ships, *points, *owners, *hands, *guards],
        figures,
        quotes,
        claims,
        [ship, point, owner, hand, guard],
        [*sunday, earlier],
        [make_copy(POST, "Halden Star capsized off Marrow Point on Sunday", AGENCY)],
        [make_echo(*quotes)],
        facts,
        roots,
        disputes,
        omissions,
        standings,
        [make_event(load, "ACCUSE", actor=hand, recipient=owner, day="2031-05-05")],
        [make_interest(load, roots[6], "own")],
        list(trace_changes(ARTICLES, facts, claims, figures, roots, disputes)),
        [make_member(a) for a in ARTICLES],
    )
