"""Every record of one story → Dossier."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rashomon.records import (
    Actor,
    Amendment,
    Article,
    Change,
    Claim,
    Copy,
    Dispute,
    Dossier,
    Echo,
    Event,
    Fact,
    Figure,
    Interest,
    LocalActor,
    Omission,
    ParsedArticle,
    Quote,
    Rejected,
    Root,
    Standing,
    StoryMember,
    Time,
)
from rashomon.stages.write import rows
from rashomon.stages.write.amended import amended
from rashomon.stages.write.centrality import centrality
from rashomon.stages.write.evidence import Evidence, caption_sentences, in_order_of_report, tightest_holders
from rashomon.stages.write.glance import led_by_several, main_facts, main_happening
from rashomon.stages.write.happenings import event_rows
from rashomon.stages.write.headline import headline
from rashomon.stages.write.timeline import timeline

FORMAT = "rashomon-dossier/1"
SURROGATE = re.compile("[\ud800-\udfff]")


def write_dossier(
    articles: Sequence[Article],
    parsed: Sequence[ParsedArticle],
    local_actors: Sequence[LocalActor],
    figures: Sequence[Figure],
    quotes: Sequence[Quote],
    claims: Sequence[Claim],
    actors: Sequence[Actor],
    times: Sequence[Time],
    copies: Sequence[Copy],
    echoes: Sequence[Echo],
    facts: Sequence[Fact],
    roots: Sequence[Root],
    disputes: Sequence[Dispute],
    omissions: Sequence[Omission],
    standings: Sequence[Standing],
    events: Sequence[Event],
    interests: Sequence[Interest],
    changes: Sequence[Change],
    members: Sequence[StoryMember],
    amendments: Sequence[Amendment] = (),
    *,
    made_by: Mapping[str, object],
    codes: Mapping[str, str] | None = None,
) -> Iterator[Dossier | Rejected]:
    """Write one story's whole record as JSON.

    `codes` is the user's scheme of events (`language.scheme`), `made_by` `{version, models: [{name, sha256}],
    config_sha256}`. A story whose records do not fit together (a span outside its text, a claim that nobody made) is
    rejected with the reason, because its evidence could not be shown.
    """
    if not articles:
        return
    story_id = members[0].story_id if members else articles[0].story or articles[0].article_id
    if first := next(misfits(articles, local_actors, figures, quotes, claims, times, facts, roots, disputes), None):
        yield Rejected(uri=story_id, stage="write.dossier", reason=first)
        return
    story = gather(articles, parsed, local_actors, figures, claims, actors, times, facts, roots, disputes, events)
    scored = sorted(((f, round(centrality(f, story), 6)) for f in facts), key=lambda pair: (-pair[1], pair[0].id))
    scored = led_by_several(scored, story)
    ranked, main = [fact for fact, _ in scored], main_facts(scored) if scored else []
    title = headline(main, story)
    glance = amended(main_happening(main, story), main[0].id if main else "", amendments, story)
    record = {
        "format": FORMAT,
        "made_by": dict(made_by),
        "story": rows.story_row(story_id, title, glance, story),
        "articles": rows.article_rows(story, members),
        "actors": rows.actor_rows(story),
        "times": rows.time_rows(story),
        "quotes": rows.quote_rows(quotes, echoes, story),
        "claims": rows.claim_rows(story),
        "facts": rows.fact_rows(ranked, standings, omissions, interests, story),
        "disputes": rows.dispute_rows(ranked, story),
        "events": event_rows(ranked, story, codes or {}),
        "copies": rows.copy_rows(copies, story),
        "timeline": timeline(ranked, story),
        "changes": rows.change_rows(changes, ranked),
    }
    yield Dossier(story_id=story_id, headline=title, json=as_json(record))


def gather(
    articles: Sequence[Article],
    parsed: Sequence[ParsedArticle],
    local_actors: Sequence[LocalActor],
    figures: Sequence[Figure],
    claims: Sequence[Claim],
    actors: Sequence[Actor],
    times: Sequence[Time],
    facts: Sequence[Fact],
    roots: Sequence[Root],
    disputes: Sequence[Dispute],
    events: Sequence[Event],
) -> Evidence:
    """Put one story's records where the writers find them, in an order that does not hang on the input's."""
    ordered = in_order_of_report(articles)
    claim_of = {c.id: c for c in sorted(claims, key=lambda c: c.id)}
    figure_of = {f.id: f for f in sorted(figures, key=lambda f: f.id)}
    time_of = {t.id: t for t in sorted(times, key=lambda t: t.id)}
    spans = {i: (f.article_id, f.start, f.stop) for i, f in figure_of.items()}
    spans |= {i: (t.article_id, t.start, t.stop) for i, t in time_of.items()}
    return Evidence(
        articles={a.article_id: a for a in ordered},
        rank={a.article_id: place for place, a in enumerate(ordered)},
        parsed={p.article_id: p for p in parsed},
        locals_={x.id: x for x in sorted(local_actors, key=lambda x: x.id)},
        actors={a.id: a for a in sorted(actors, key=lambda a: a.id)},
        actor_of={member: a.id for a in sorted(actors, key=lambda a: a.id) for member in a.members},
        figures=figure_of,
        times=time_of,
        claims=claim_of,
        facts={f.id: f for f in sorted(facts, key=lambda f: f.id)},
        fact_of={c: f.id for f in facts for c in f.own},
        roots=by_fact(roots, lambda r: (r.name, r.claims)),
        disputes=by_fact(disputes, lambda d: d.id),
        events=by_fact(events, lambda e: (-e.score, e.id)),
        event_of={c: e.id for e in sorted(events, key=lambda e: e.id) for c in (*e.claims, *e.denials)},
        holders=tightest_holders(claim_of, spans),
        captions=caption_sentences(ordered, {p.article_id: p for p in parsed}),
    )


def by_fact(records: Iterable[rows.OfFact], key: rows.SortKey) -> dict[str, list[rows.OfFact]]:
    """Gather records under their fact's id, each list sorted."""
    gathered: dict[str, list[rows.OfFact]] = {}
    for record in sorted(records, key=key):
        gathered.setdefault(record.fact_id, []).append(record)
    return gathered


def misfits(
    articles: Sequence[Article],
    local_actors: Sequence[LocalActor],
    figures: Sequence[Figure],
    quotes: Sequence[Quote],
    claims: Sequence[Claim],
    times: Sequence[Time],
    facts: Sequence[Fact],
    roots: Sequence[Root],
    disputes: Sequence[Dispute],
) -> Iterator[str]:
    """Say what breaks the contract: every span lies in its article's text, every claim named exists."""
    length = {a.article_id: len(a.text) for a in articles}
    spanned: list[tuple[str, str, int, int]] = []
    spanned += [("Claim", c.article_id, c.start, c.stop) for c in claims]
    spanned += [("Claim", c.article_id, c.said_start, c.said_stop) for c in claims if c.said_start >= 0]
    spanned += [("Quote", q.article_id, q.start, q.stop) for q in quotes]
    spanned += [("Time", t.article_id, t.start, t.stop) for t in times]
    spanned += [("Figure", f.article_id, f.start, f.stop) for f in figures]
    for local in local_actors:
        mentions = zip(local.mention_start, local.mention_stop, strict=True)
        spanned += [("LocalActor", local.article_id, start, stop) for start, stop in mentions]
    for kind, article, start, stop in spanned:
        if not 0 <= start < stop <= length.get(article, -1):
            yield f"{kind} {start}:{stop} is no span of article {article}"
    known = {c.id for c in claims}
    named = [("Fact", f.id, c) for f in facts for c in (*f.claims, f.best)]
    named += [("Root", r.fact_id, c) for r in roots for c in r.claims]
    named += [("Dispute", d.id, c) for d in disputes for p in d.positions for c in p.claims]
    for kind, owner, claim in named:
        if claim not in known:
            yield f"{kind} {owner} rests on claim {claim}, which no article makes"


def as_json(record: Mapping[str, object]) -> str:
    """Write JSON that any UTF-8 writer takes: a lone surrogate, which UTF-8 cannot hold, stays an escape.

    On one line: indented, it takes five times as long and half as much room again.
    """
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"), allow_nan=False, check_circular=False)
    return SURROGATE.sub(lambda m: f"\\u{ord(m.group()):04x}", text)
