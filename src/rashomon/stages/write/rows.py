"""Records → the rows of the dossier's JSON, as the public contract names them."""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from rashomon.language.moments import is_to_the_day, last_minute
from rashomon.language.parties import in_line
from rashomon.language.sentences import says_nothing
from rashomon.records import (
    WRITTEN_BY,
    Actor,
    Article,
    Change,
    Claim,
    Copy,
    Dispute,
    Echo,
    Fact,
    Figure,
    Interest,
    Omission,
    Quote,
    Root,
    Standing,
    StoryMember,
    content_id,
)
from rashomon.stages.write.evidence import Evidence
from rashomon.stages.write.figures import figures_of, plain
from rashomon.stages.write.timeline import date_of

Row = dict[str, Any]
SortKey = Callable[[Any], Any]
KINDS = ("fact", "root", "figure", "dispute", "withdrawn")  # of changes, in the order in which one report makes them

GOING_ON = re.compile(  # "[the mayor] accusing them": a verb that is none without the one it goes on from
    r"\[[^\]]*\] (?!(?:b|st|sw|fl|cl|wr|sp)r?ing\b)(?:\w+ly )?\w{2,}ing\b"
)


AFTER_DOER = re.compile(r"\[(?P<doer>(?:[^\]]* )?(?P<last>[^\] ]*))\] (?P<verb>\w+)")
MANY = re.compile(r"\b(?:and|people|men|women|children|police|they|we|I|you|who|which|that|those|these)\b")


class RecordOfFact(Protocol):
    """A record that names the fact it belongs to."""

    @property
    def fact_id(self) -> str:
        """The fact's id."""


OfFact = TypeVar("OfFact", bound=RecordOfFact)


def story_row(story_id: str, title: str, glance: dict[str, object], story: Evidence) -> Row:
    """Write the story's head; it runs from its main happening (else its first report) to its last report."""
    when: Any = glance["when"]
    days = [a.published[:10] for a in story.articles.values() if a.published]
    start = when["from"] if when else min(days, default=None)
    stop = max([*days, *([when["to"]] if when else [])], default=None)
    return {"id": story_id, "headline": title, "from": start, "to": stop, "main": glance}


def article_rows(story: Evidence, members: Sequence[StoryMember]) -> list[Row]:
    """Write the articles, earliest report first."""
    reason = {m.article_id: m.reason for m in members}
    return [article_row(a, reason.get(a.article_id, ""), story) for a in story.articles.values()]


def article_row(article: Article, why_here: str, story: Evidence) -> Row:
    """Write one article without its text, which is stored beside the dossier."""
    parsed = story.parsed.get(article.article_id)
    dropped = zip(article.dropped_start, article.dropped_stop, article.dropped_why, strict=True)
    sentences = zip(parsed.sentence_start, parsed.sentence_stop, strict=True) if parsed else ()
    return {
        "id": article.article_id,
        "uri": article.uri,
        "outlet": article.outlet,
        "title": article.title,
        "published": article.published,
        "published_by": article.published_by,
        "text_sha256": hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest(),
        "length": len(article.text),
        "dropped": [{"start": start, "stop": stop, "why": why} for start, stop, why in sorted(dropped)],
        "sentences": [[start, stop] for start, stop in sentences],
        "why_here": why_here,
    }


def actor_rows(story: Evidence) -> list[Row]:
    """Write the actors, the most mentioned first."""
    rows = [actor_row(a, story) for a in story.actors.values()]
    return sorted(rows, key=lambda r: (-len(r["mentions"]), r["name"], r["id"]))


def actor_row(actor: Actor, story: Evidence) -> Row:
    """Write one actor with every mention of it."""
    mentions = []
    for local in (story.locals_[m] for m in actor.members if m in story.locals_):
        forms = zip(local.mention_start, local.mention_stop, local.mention_form, strict=True)
        mentions += [(story.rank[local.article_id], start, stop, local.article_id, form) for start, stop, form in forms]
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind,
        "country": actor.country or None,
        "roles": actor.roles,
        "mentions": [
            {"article": article, "start": start, "stop": stop, "form": form}
            for _, start, stop, article, form in sorted(set(mentions))
        ],
        "names": actor.names,
        "reasons": actor.reasons,
        "links": actor.links,
        "lat": actor.lat,
        "lon": actor.lon,
        "precision": actor.precision or None,
    }


def time_rows(story: Evidence) -> list[Row]:
    """Write the resolved times in the order of the articles."""
    ordered = sorted(story.times.values(), key=lambda t: (story.rank[t.article_id], t.start, t.stop, t.id))
    return [
        {
            "id": t.id,
            "article": t.article_id,
            "start": t.start,
            "stop": t.stop,
            "from": t.from_date,
            "to": t.to_date,
            "precision": t.precision,
            "method": t.method,
        }
        for t in ordered
    ]


def quote_rows(quotes: Iterable[Quote], echoes: Iterable[Echo], story: Evidence) -> list[Row]:
    """Write the quotes in the order of the articles."""
    group = {q: e.id for e in echoes for q in e.quotes}
    ordered = sorted(quotes, key=lambda q: (story.rank[q.article_id], q.start, q.stop, q.id))
    return [
        {
            "id": q.id,
            "article": q.article_id,
            "start": q.start,
            "stop": q.stop,
            "kind": q.kind,
            "speaker": story.actor_of.get(q.speaker),
            "speaker_text": q.speaker_text,
            "speaker_start": q.speaker_start,
            "speaker_stop": q.speaker_stop,
            "via": q.via,
            "group": group.get(q.id),
        }
        for q in ordered
    ]


def claim_rows(story: Evidence) -> list[Row]:
    """Write the claims in the order of the articles."""
    return [claim_row(story.claims[c], story) for c in sorted(story.claims, key=story.place_in_story)]


def claim_row(claim: Claim, story: Evidence) -> Row:
    """Write one claim with whose word it is and what it holds."""
    sources = zip(claim.source_text, claim.source_actor, claim.source_start, claim.source_stop, strict=True)
    fact = story.fact_of.get(claim.id)
    return {
        "id": claim.id,
        "article": claim.article_id,
        "start": claim.start,
        "stop": claim.stop,
        "fact": fact,
        "voice": claim.voice,
        "sources": [
            {"text": in_line(text), "actor": story.actor_of.get(actor), "start": start, "stop": stop}
            for text, actor, start, stop in sources
        ],
        "stance": claim.stance,
        "figures": [figure_row(story.figures[f]) for f in claim.figures if f in story.figures],
        "when": claim_time(claim, story),
        "where": claim_place(claim, story),
        "event": story.event_of.get(claim.id),
        "kind": claim.kind,
        "negated": claim.negated,
        "factual": claim.factual or None,
        "roles": role_rows(claim),
        "said": said_row(claim),
    }


def said_row(claim: Claim) -> Row | None:
    """Write the words in which a claim is said in full, of which a statement is made; None where they are its own."""
    start, stop = claim.said_start, claim.said_stop
    return None if start < 0 or (start, stop) == (claim.start, claim.stop) else {"start": start, "stop": stop}


def role_rows(claim: Claim) -> list[Row]:
    """Write who did what to whom, when and where, in the claim's own words."""
    spans = zip(claim.role, claim.role_start, claim.role_stop, strict=True)
    return [{"role": role, "start": start, "stop": stop} for role, start, stop in spans]


def figure_row(figure: Figure) -> Row:
    """Write one figure as its article gives it."""
    return {
        "measure": figure.measure,
        "low": plain(figure.low),
        "high": plain(figure.high),
        "hedge": figure.hedge,
        "start": figure.start,
        "stop": figure.stop,
        "unit": figure.unit,
    }


def claim_time(claim: Claim, story: Evidence) -> Row | None:
    """Write the first date among the claim's own words, else the first one anywhere in it."""
    times = sorted((story.times[t] for t in claim.times if t in story.times), key=lambda t: (t.start, t.id))
    own = [t for t in times if claim.id in story.holders.get(t.id, ())]
    chosen = next(iter(own or times), None)
    if chosen is None:
        return None
    return {"from": chosen.from_date, "to": chosen.to_date, "precision": chosen.precision, "time": chosen.id}


def claim_place(claim: Claim, story: Evidence) -> Row | None:
    """Write the first place named in the claim; a town before a country."""
    ids = dict.fromkeys(story.actor_of.get(a, "") for a in claim.actors)
    places = [story.actors[a] for a in ids if a and story.actors[a].kind in ("place", "country")]
    chosen = min(places, key=lambda a: a.kind == "country", default=None)
    if chosen is None:
        return None
    return {"name": chosen.name, "country": chosen.country or None, "actor": chosen.id}


def fact_rows(
    ranked: Sequence[Fact],
    standings: Iterable[Standing],
    omissions: Iterable[Omission],
    interests: Iterable[Interest],
    story: Evidence,
) -> list[Row]:
    """Write the facts, the most central to the story first."""
    standing = {s.fact_id: s.standing for s in standings}
    interest = {(i.fact_id, i.root): i for i in interests}
    silent: dict[str, list[Omission]] = {}
    for omission in sorted(omissions, key=lambda o: (story.rank[o.article_id], o.why)):
        silent.setdefault(omission.fact_id, []).append(omission)
    return [fact_row(f, standing.get(f.id, "single-source"), silent.get(f.id, ()), interest, story) for f in ranked]


def fact_row(
    fact: Fact,
    standing: str,
    silent: Iterable[Omission],
    interest: Mapping[tuple[str, str], Interest],
    story: Evidence,
) -> Row:
    """Write one fact with all its tellings, on whose word they rest and who does not tell it."""
    reason = dict(zip(fact.claims, fact.reasons, strict=False))
    nearest = dict(zip(fact.claims, fact.nearest, strict=False))
    claims = sorted(fact.claims, key=story.place_in_story)
    return {
        "id": fact.id,
        "question": fact.question,
        "statement": fact.statement,
        "standing": standing,
        "claims": claims,
        "figures": figures_of(fact, story),
        "roots": root_rows(fact, interest, story),
        "told_by": story.tellers(claims),
        "untold_by": [{"article": o.article_id, "why": o.why} for o in silent],
        "best": fact.best,
        "whole": is_whole(story.claims[fact.best], fact.statement),
        "reasons": [reason.get(c, "") for c in claims],
        "weight": round(fact.weight, 4),
        "nearest": [nearest.get(c) or None for c in claims],
        "known_from": known_from(claims, story),
        "happened": happened(fact, story),
    }


def is_whole(best: Claim, statement: str) -> bool:
    """Whether the fact's statement is a sentence that can be understood by itself, with who does it."""
    if best.form == "predicate" and (GOING_ON.match(statement) or _is_infinitive(best, statement)):
        return False
    says_who = best.form in ("sentence", "") or (best.form in ("pronoun", "predicate") and bool(best.doer))
    return says_who and not says_nothing(best)


def _is_infinitive(best: Claim, statement: str) -> bool:
    """Whether a verb stands without its "to" behind the one who does it: "[the guard] open the lock"."""
    match = AFTER_DOER.match(statement)
    if match is None:
        return False
    are_many = match["last"].endswith("s") or bool(MANY.search(match["doer"]))
    return match["verb"] == "be" or (match["verb"] == best.predicate and not are_many)


def known_from(claims: Iterable[str], story: Evidence) -> str | None:
    """Return the date by the end of which the fact was told at the latest: that of its first report with a day."""
    articles = (story.articles[a] for a in story.tellers(claims))
    written = (a.published for a in articles if a.published_by in WRITTEN_BY)
    dates = [published for published in written if published and is_to_the_day(published)]
    return min(dates, key=last_minute, default=None)


def happened(fact: Fact, story: Evidence) -> Row | None:
    """Write when most articles say that it happened, in the words of these claims."""
    found = date_of(fact, story)
    if found is None:
        return None
    time, claims = found
    return {"from": time.from_date, "to": time.to_date, "precision": time.precision, "claims": claims}


def root_rows(fact: Fact, interest: Mapping[tuple[str, str], Interest], story: Evidence) -> list[Row]:
    """Write the fact's independent origins, the one with most articles behind it first."""
    rows = [root_row(r, interest.get((fact.id, r.name)), story) for r in story.roots.get(fact.id, ())]
    return sorted(rows, key=lambda r: (-len(story.tellers(r["claims"])), -len(r["claims"]), r["name"]))


def root_row(root: Root, interest: Interest | None, story: Evidence) -> Row:
    """Write one origin with the claims that go back to it, how each does, and whether it speaks of itself."""
    basis = dict(zip(root.claims, root.basis, strict=False))
    claims = sorted(root.claims, key=story.place_in_story)
    return {
        "name": root.name,
        "actor": root.actor or None,
        "claims": claims,
        "reason": root.reason,
        "id": content_id("root", root.fact_id, *claims),
        "basis": [basis.get(c, "") for c in claims],
        "interest": interest.interest if interest else None,
        "interest_reason": interest.reason if interest else None,
        "against": root.against,
        "nearness": root.nearness,
    }


def change_rows(changes: Iterable[Change], ranked: Sequence[Fact]) -> list[Row]:
    """Write what each report changed, in the order of time; of one moment's, the more central fact's first."""
    place = {f.id: n for n, f in enumerate(ranked)}
    return [
        {
            "at": c.at,
            "article": c.article_id,
            "kind": c.kind,
            "fact": c.fact_id,
            "dispute": c.dispute_id or None,
            "text": c.text,
            "claims": c.claims,
        }
        for c in sorted(changes, key=lambda c: (c.at, place[c.fact_id], KINDS.index(c.kind), c.text, c.claims))
    ]


def dispute_rows(ranked: Sequence[Fact], story: Evidence) -> list[Row]:
    """Write the disputes: conflicts first, then by how central their fact is; the best supported side first.

    What may be no difference at all comes last.
    """
    place = {f.id: n for n, f in enumerate(ranked)}
    disputes = [d for ds in story.disputes.values() for d in ds]

    def rank(d: Dispute) -> tuple[bool, bool, int, str, str]:
        return d.reading != "conflict", d.loose, place.get(d.fact_id, len(place)), d.kind, d.id

    disputes.sort(key=rank)
    return [
        {
            "id": d.id,
            "kind": d.kind,
            "question": d.question,
            "reading": d.reading,
            "because": d.because,
            "loose": d.loose,
            "positions": sorted(
                ({"value": p.value, "claims": sorted(p.claims, key=story.place_in_story)} for p in d.positions),
                key=lambda p: (-len(story.tellers(p["claims"])), -len(p["claims"]), p["value"]),
            ),
            "fact": d.fact_id or None,
        }
        for d in disputes
    ]


def copy_rows(copies: Iterable[Copy], story: Evidence) -> list[Row]:
    """Write the passages that an article took from elsewhere."""
    ordered = sorted(copies, key=lambda c: (story.rank[c.article_id], c.of, c.start))
    return [
        {
            "article": c.article_id,
            "of": c.of,
            "spans": [
                {"start": start, "stop": stop, "of_start": of_start, "of_stop": of_stop}
                for start, stop, of_start, of_stop in zip(c.start, c.stop, c.of_start, c.of_stop, strict=True)
            ],
            "reason": c.reason,
        }
        for c in ordered
    ]
