"""An invented story for exports: two states quarrel over envoys and a bombing; its texts hold what breaks tables."""

from dataclasses import replace
from functools import cache

from builders import (
    make_actor,
    make_article,
    make_claim,
    make_event,
    make_fact,
    make_figure,
    make_local,
    make_member,
    make_parse,
    make_root,
    make_standing,
    make_time,
)
from ferry import MADE_BY

from rashomon.language.plover import score_of
from rashomon.stages.write.dossier import write_dossier

GAZETTE = make_article(
    "Norland expelled\ttwo envoys of Sudmark on 3 May.\nA bomb killed 11 people in “Karst; <old> & new”, police said.",
    title='Envoys\t"out", <b>now</b>\n& then',
    published="2031-05-04",
    uri="https://gazette.example/1?a=b&c=d",
)
MAIL = make_article(
    "=Norland expelled two envoys of Sudmark.\nThe bomb killed 14 people.\nSudmark threatened to close the border.\n"
    "Norland tortured prisoners, an exile charged. Sudmark praised Norland in March.",
    "The\tMail",
    published="2031-05-06T08:30",
)
ARTICLES = [GAZETTE, MAIL]


@cache
def envoys_story():
    """Return the story as the dossier's stage writes it."""
    norland = [make_local(a, "Norland", kind="country", country="NO") for a in ARTICLES]
    sudmark = [make_local(a, "Sudmark", kind="country", country="SE") for a in ARTICLES]
    karst = make_local(GAZETTE, "Karst", kind="place", country="NO")
    police = make_local(GAZETTE, "police", kind="organisation", country="NO")
    one, two = make_actor(*norland, lat=61.0, lon=9.0), make_actor(*sudmark, lat=62.0, lon=15.0)
    one, two = replace(one, precision="country"), replace(two, precision="country")
    town = replace(make_actor(karst, lat=59.5, lon=10.25), precision="city")
    force = make_actor(police)
    day, month = make_time(GAZETTE, "3 May", "2031-05-03"), make_time(MAIL, "March", "2031-03", precision="month")
    figures = [make_figure(GAZETTE, "11", "killed", 11), make_figure(MAIL, "14", "killed", 14)]
    out = [
        make_claim(
            GAZETTE, "Norland expelled\ttwo envoys of Sudmark on 3 May", actors=[norland[0], sudmark[0]], times=[day]
        ),
        make_claim(MAIL, "Norland expelled two envoys of Sudmark", actors=[norland[1], sudmark[1]]),
    ]
    bomb = [
        make_claim(GAZETTE, "A bomb killed 11 people", source=police, actors=[karst], figures=figures[:1]),
        make_claim(MAIL, "The bomb killed 14 people", figures=figures[1:]),
    ]
    threat = make_claim(MAIL, "Sudmark threatened to close the border", actors=[sudmark[1]])
    torture = make_claim(MAIL, "Norland tortured prisoners", stance="alleged", source="an exile", actors=[norland[1]])
    praise = make_claim(MAIL, "Sudmark praised Norland in March", times=[month])
    facts = [
        make_fact(
            *out, question="What did Norland do?", statement="Norland expelled two envoys\nof Sudmark", weight=0.9
        ),
        make_fact(*bomb, question="How many died?", statement="A bomb killed 11 people", weight=0.8),
        make_fact(threat, question="What did Sudmark do?", statement="Sudmark threatened to close the border"),
        make_fact(torture, question="What is charged?", statement="Norland tortured prisoners"),
        make_fact(praise, question="And before?", statement="Sudmark praised Norland in March"),
    ]
    events = [
        _event(facts[0], out, "SANCTION", "expel", sides=(one, two), dates=("2031-05-03", "day")),
        _event(facts[1], bomb, "ASSAULT", "explosives", place=town, dates=("2031-05-03", "day")),
        _event(facts[2], [threat], "THREATEN", "restrict", sides=(two, one), status="threatened"),
        _event(facts[3], [torture], "ASSAULT", "torture", sides=(one, two), status="alleged"),
        _event(facts[4], [praise], "SUPPORT", "", sides=(two, one), dates=("2031-03", "month")),
    ]
    claims = [*out, *bomb, threat, torture, praise]
    return next(
        iter(
            write_dossier(
                ARTICLES,
                [make_parse(a) for a in ARTICLES],
                [*norland, *sudmark, karst, police],
                figures,
                [],
                claims,
                [one, two, town, force],
                [day, month],
                [],
                [],
                facts,
                [make_root(facts[1], "police", bomb[0], actor=force), make_root(facts[0], "The Gazette", out[0])],
                [],
                [],
                [make_standing(f, "single-source") for f in facts],
                events,
                [],
                [],
                [make_member(a) for a in ARTICLES],
                made_by=MADE_BY,
            )
        )
    )


def _event(fact, claims, plover, mode, *, sides=(None, None), place=None, dates=("", ""), status="happened"):
    first = claims[0]
    made = make_event(fact, plover, mode, actor=sides[0], recipient=sides[1], day=dates[0])
    code = {"NO": "NOR", "SE": "SWE"}
    return replace(
        made,
        score=score_of(plover, mode),
        status=status,
        claims=[c.id for c in claims],
        precision=dates[1],
        place=place.id if place else "",
        told=first.id,
        article_id=first.article_id,
        word_start=first.head_start,
        word_stop=first.head_stop,
        actors=[sides[0].id] if sides[0] else [],
        recipients=[sides[1].id] if sides[1] else [],
        actor_country=code[sides[0].country] if sides[0] else "",
        recipient_country=code[sides[1].country] if sides[1] else "",
        recipient_sector="GOV" if plover == "SANCTION" else "",
        actor_start=first.start,
        actor_stop=first.start + 7,
    )
