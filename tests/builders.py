"""Small builders of records for tests: every one takes words of a text and finds their span."""

import re
from collections.abc import Iterable, Sequence

from rashomon.records import (
    Actor,
    Article,
    Attribution,
    Claim,
    Copy,
    Dispute,
    Echo,
    Event,
    Fact,
    Figure,
    Interest,
    LocalActor,
    Omission,
    ParsedArticle,
    Position,
    Quote,
    Root,
    Standing,
    StoryMember,
    Time,
    TimeMention,
    content_id,
)

STORY = "0000000000000001"
SENTENCE = re.compile(r"\S(?:.|\n(?!\n))*?(?:[.!?][”\"')]*(?=\s|$)|$|(?=\n))")
TOKEN = re.compile(r"\w+(?:[’'-]\w+)*|[^\w\s]")


def span_of(text: str, words: str, nth: int = 0) -> tuple[int, int]:
    """Return where the words stand in the text (their nth occurrence, counted from 0)."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return start, start + len(words)


def make_article(
    text: str,
    outlet: str | None = "The Gazette",
    *,
    title: str | None = None,
    published: str | None = None,
    uri: str | None = None,
    story: str | None = None,
    dropped: Sequence[tuple[str, str]] = (),
) -> Article:
    """Build an article; `dropped` pairs words with why they are no part of it."""
    spans = [(*span_of(text, words), why) for words, why in dropped]
    return Article(
        article_id=content_id(outlet, title, text),
        uri=uri or f"{outlet}.txt",
        outlet=outlet,
        title=title,
        published=published,
        published_by="input" if published else "unknown",
        text=text,
        story=story,
        dropped_start=[start for start, _, _ in spans],
        dropped_stop=[stop for _, stop, _ in spans],
        dropped_why=[why for _, _, why in spans],
    )


def make_parse(article: Article, arcs: Iterable[tuple[str, str, str]] = ()) -> ParsedArticle:
    """Build a parse with plain sentences and words; `arcs` are (word, its head, relation), each at its first place."""
    sentences = [m.span() for m in SENTENCE.finditer(article.text)]
    tokens = [m.span() for m in TOKEN.finditer(article.text)]
    kept = [(a, b, n) for a, b in tokens for n, (start, stop) in enumerate(sentences) if start <= a < stop]
    words = [article.text[a:b] for a, b, _ in kept]
    head, rel = [-1] * len(kept), ["root"] * len(kept)
    for word, its_head, relation in arcs:
        head[words.index(word)] = words.index(its_head)
        rel[words.index(word)] = relation
    return ParsedArticle(
        article_id=article.article_id,
        text=article.text,
        sentence_start=[start for start, _ in sentences],
        sentence_stop=[stop for _, stop in sentences],
        token_start=[a for a, _, _ in kept],
        token_stop=[b for _, b, _ in kept],
        token_sentence=[n for _, _, n in kept],
        upos=["PRON" if w.casefold() in ("he", "she", "it", "they") else "NOUN" for w in words],
        xpos=["NN"] * len(kept),
        lemma=[w.casefold() for w in words],
        head=head,
        rel=rel,
        mention_start=[],
        mention_stop=[],
        mention_kind=[],
        telling=[0.0] * len(kept),
        sentence_vectors=b"",
        token_vectors=b"",
    )


def make_figure(
    article: Article,
    words: str,
    measure: str,
    low: float | None,
    high: float | None = None,
    *,
    hedge: str = "exact",
    unit: str = "people",
    nth: int = 0,
) -> Figure:
    """Build a figure from the words that give the number."""
    start, stop = span_of(article.text, words, nth)
    exact = low if high is None and hedge == "exact" else high
    return Figure(
        article_id=article.article_id,
        id=content_id(article.article_id, "figure", start, stop),
        start=start,
        stop=stop,
        low=low,
        high=exact,
        hedge=hedge,
        measure=measure,
        unit=unit,
        counted_start=-1,
        counted_stop=-1,
    )


def make_time_mention(
    article: Article, words: str, normal: str, precision: str = "day", *, tense: str = "past", nth: int = 0
) -> TimeMention:
    """Build a time expression as written."""
    start, stop = span_of(article.text, words, nth)
    return TimeMention(
        article_id=article.article_id,
        id=content_id(article.article_id, "time", start, stop),
        start=start,
        stop=stop,
        normal=normal,
        precision=precision,
        tense=tense,
    )


def make_time(
    article: Article, words: str, from_date: str, to_date: str = "", *, precision: str = "day", nth: int = 0
) -> Time:
    """Build a resolved time; its id is that of the mention with the same words."""
    start, stop = span_of(article.text, words, nth)
    return Time(
        story_id=STORY,
        article_id=article.article_id,
        id=content_id(article.article_id, "time", start, stop),
        start=start,
        stop=stop,
        from_date=from_date,
        to_date=to_date or from_date,
        precision=precision,
        method="as written",
    )


def make_local(
    article: Article,
    *mentions: str | tuple[str, int],
    kind: str = "person",
    country: str = "",
    roles: Sequence[str] = (),
    form: str = "name",
) -> LocalActor:
    """Build an actor of one article from the words of its mentions; (words, n) is the nth place of these words."""
    pairs = [(m, 0) if isinstance(m, str) else m for m in mentions]
    spans = [span_of(article.text, words, nth) for words, nth in pairs]
    return LocalActor(
        article_id=article.article_id,
        id=content_id(article.article_id, "actor", pairs[0][0], spans),
        name=pairs[0][0],
        kind=kind,
        country=country,
        names=sorted({words for words, _ in pairs}),
        roles=list(roles),
        mention_start=[start for start, _ in spans],
        mention_stop=[stop for _, stop in spans],
        mention_form=[form] * len(spans),
    )


def make_actor(*members: LocalActor, lat: float | None = None, lon: float | None = None) -> Actor:
    """Build a story's actor from its members in the articles; the first one names it."""
    first = members[0]
    return Actor(
        story_id=STORY,
        id=content_id(STORY, "actor", first.name),
        name=first.name,
        kind=first.kind,
        country=first.country,
        names=sorted({n for m in members for n in m.names}),
        roles=sorted({r for m in members for r in m.roles}),
        members=[m.id for m in members],
        reasons=[f"“{first.name}” is the same name" for _ in members[1:]],
        links=[],
        lat=lat,
        lon=lon,
    )


def make_quote(
    article: Article,
    words: str,
    speaker: LocalActor | None = None,
    *,
    kind: str = "direct",
    via: Sequence[str] = (),
    nth: int = 0,
) -> Quote:
    """Build a quote from its words without the marks."""
    start, stop = span_of(article.text, words, nth)
    return Quote(
        article_id=article.article_id,
        id=content_id(article.article_id, "quote", start, stop),
        start=start,
        stop=stop,
        kind=kind,
        speaker=speaker.id if speaker else "",
        speaker_start=speaker.mention_start[0] if speaker else -1,
        speaker_stop=speaker.mention_stop[0] if speaker else -1,
        speaker_text=speaker.name if speaker else "",
        via=list(via),
    )


def make_attribution(
    article: Article, words: str, source: str, *, cue: str = "say", stance: str = "asserted", nth: int = 0
) -> Attribution:
    """Build an attribution of the words to the words that name the source."""
    start, stop = span_of(article.text, words, nth)
    source_start, source_stop = span_of(article.text, source)
    return Attribution(
        article_id=article.article_id,
        id=content_id(article.article_id, "attribution", start, stop),
        start=start,
        stop=stop,
        source_start=source_start,
        source_stop=source_stop,
        source_text=source,
        source="",
        cue=cue,
        stance=stance,
    )


def make_claim(
    article: Article,
    words: str,
    head: str | None = None,
    *,
    source: str | LocalActor | None = None,
    stance: str = "asserted",
    kind: str = "clause",
    negated: bool = False,
    actors: Sequence[LocalActor] = (),
    figures: Sequence[Figure] = (),
    times: Sequence[Time] = (),
    nth: int = 0,
) -> Claim:
    """Build a claim from its words; `head` is the word that heads it (default: its first word)."""
    start, stop = span_of(article.text, words, nth)
    head_start, head_stop = span_of(words, head or TOKEN.findall(words)[0])
    sentences = [m.span() for m in SENTENCE.finditer(article.text)]
    name = source.name if isinstance(source, LocalActor) else source
    at = [span_of(article.text, name) if name in article.text else (-1, -1)] if name else []
    return Claim(
        article_id=article.article_id,
        id=content_id(article.article_id, "claim", start, stop),
        start=start,
        stop=stop,
        sentence=next(n for n, (a, b) in enumerate(sentences) if a <= start < b),
        head_start=start + head_start,
        head_stop=start + head_stop,
        predicate=words[head_start:head_stop].casefold(),
        kind=kind,
        telling=0.9,
        negated=negated,
        stance=stance,
        voice="attributed" if name else "own",
        source_text=[name] if name else [],
        source_actor=[source.id if isinstance(source, LocalActor) else ""] if name else [],
        source_start=[a for a, _ in at],
        source_stop=[b for _, b in at],
        words=[w.casefold() for w in TOKEN.findall(words) if len(w) > 3],
        actors=[a.id for a in actors],
        figures=[f.id for f in figures],
        times=[t.id for t in times],
        vector=b"",
    )


def make_fact(*claims: Claim, question: str, statement: str, weight: float = 0.5) -> Fact:
    """Build a fact from its claims; the first one speaks for it."""
    return Fact(
        story_id=STORY,
        id=content_id(STORY, "fact", question),
        question=question,
        statement=statement,
        best=claims[0].id,
        claims=[c.id for c in claims],
        reasons=["speaks for the fact", *["tells the same with the same words" for _ in claims[1:]]],
        weight=weight,
        nearest=["", *[claims[0].id for _ in claims[1:]]],
    )


def make_root(fact: Fact, name: str, *claims: Claim, actor: Actor | None = None, basis: str = "named") -> Root:
    """Build one independent origin of a fact."""
    return Root(
        story_id=STORY,
        fact_id=fact.id,
        name=name,
        actor=actor.id if actor else "",
        claims=[c.id for c in claims],
        reason=f"the tellings name {name}",
        basis=[basis for _ in claims],
    )


def make_interest(fact: Fact, root: Root, interest: str) -> Interest:
    """Say that a root speaks of itself, or of an adversary."""
    reason = f"the fact is about {root.name}, for whom {root.name} speaks"
    return Interest(story_id=STORY, fact_id=fact.id, root=root.name, interest=interest, reason=reason)


def make_dispute(
    fact: Fact,
    *positions: tuple[str, Sequence[Claim]],
    kind: str = "figure",
    reading: str = "conflict",
    because: str = "both cannot be true as written",
) -> Dispute:
    """Build a dispute over a fact from its sides."""
    return Dispute(
        story_id=STORY,
        id=content_id(STORY, "dispute", fact.id, kind),
        fact_id=fact.id,
        kind=kind,
        question=fact.question,
        reading=reading,
        because=because,
        positions=[Position(value=value, claims=[c.id for c in claims]) for value, claims in positions],
    )


def make_standing(fact: Fact, standing: str) -> Standing:
    """Say how well a fact stands."""
    return Standing(story_id=STORY, fact_id=fact.id, standing=standing)


def make_omission(fact: Fact, article: Article, why: str = "silent") -> Omission:
    """Say that an article does not tell a fact."""
    return Omission(story_id=STORY, fact_id=fact.id, article_id=article.article_id, why=why)


def make_event(
    fact: Fact,
    plover: str,
    mode: str = "",
    *,
    actor: Actor | None = None,
    recipient: Actor | None = None,
    day: str = "",
) -> Event:
    """Code a fact as an event."""
    return Event(
        story_id=STORY,
        id=content_id(STORY, "event", fact.id, plover),
        fact_id=fact.id,
        plover=plover,
        mode=mode,
        actor=actor.id if actor else "",
        recipient=recipient.id if recipient else "",
        from_date=day,
        to_date=day,
        place="",
        score=-4.0,
    )


def make_echo(*quotes: Quote) -> Echo:
    """Say that quotes give the same words."""
    ids = [q.id for q in quotes]
    return Echo(story_id=STORY, id=content_id(STORY, "echo", *sorted(ids)), quotes=ids)


def make_copy(article: Article, words: str, of: Article | str, nth: int = 0) -> Copy:
    """Say that an article took these words from another article, or from an agency."""
    start, stop = span_of(article.text, words, nth)
    origin = span_of(of.text, words) if isinstance(of, Article) else (-1, -1)
    return Copy(
        story_id=STORY,
        article_id=article.article_id,
        of=of.article_id if isinstance(of, Article) else of,
        start=[start],
        stop=[stop],
        of_start=[origin[0]],
        of_stop=[origin[1]],
        reason="the same words in the same order",
    )


def make_member(article: Article) -> StoryMember:
    """Put an article into the test's story."""
    return StoryMember(story_id=STORY, article_id=article.article_id, reason="tells of the same happening")
