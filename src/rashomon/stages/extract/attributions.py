"""ParsedArticle, LocalActor, Quote → Attribution.

Every saying of the text and every direct quote becomes an attribution of its content. Of two attributions that hold the
same words the wider is the outer one; where both have the same span they are yielded outermost first.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from rashomon.language.arcs import Tree
from rashomon.language.attitudes import find_attitudes, is_spoken
from rashomon.language.cast import FIRST, NO_ONE, NOBODY, Cast, Who
from rashomon.language.cuewords import cue_span, cue_words
from rashomon.language.pointed import find_pointed
from rashomon.language.quotation import find_quotations
from rashomon.language.recall import Recall, quoted_tokens
from rashomon.language.sayings import Saying, find_sayings
from rashomon.language.sources import EVIDENT, is_cue, is_document, is_picture, may_speak
from rashomon.language.sourcewords import source_words
from rashomon.records import Attribution, LocalActor, ParsedArticle, Quote, content_id

# of two sayings with the same content the reporting verb's source is the outer one: "X said, citing Y", "Y, X reported"
TAG_REACH = 25  # tokens between a speaker, introduced at length, and the verb of the tag
ORDER = {"adverb": 2, "citing": 1}
INWARD = frozenset("plan prepare intend seek want hope expect aim decide".split())
"""Verbs of what somebody means to do, which others may tell of him."""


def find_attributions(
    parsed: Sequence[ParsedArticle], actors: Sequence[LocalActor], quotes: Sequence[Quote]
) -> Iterator[Attribution]:
    """Yield the attributions of every article in the order of the text, an outer one before its inner ones."""
    cast_of: dict[str, list[LocalActor]] = defaultdict(list)
    quotes_of: dict[str, list[Quote]] = defaultdict(list)
    for actor in actors:
        cast_of[actor.article_id].append(actor)
    for quote in quotes:
        if quote.kind == "direct":
            quotes_of[quote.article_id].append(quote)
    for article in sorted(parsed, key=lambda p: p.article_id):
        direct = sorted(quotes_of[article.article_id], key=lambda q: (q.start, q.stop, q.id))
        yield from _read(article, cast_of[article.article_id], direct)


def _read(parsed: ParsedArticle, actors: list[LocalActor], quotes: list[Quote]) -> list[Attribution]:
    tree = Tree.of(parsed)
    sayings = find_sayings(tree)
    quotations = [q for q in find_quotations(parsed.text) if q.depth == 0]
    quoted = quoted_tokens(tree, quotations)
    recall = Recall(tree, Cast(tree, actors), sayings, quoted)
    found: list[tuple[int, Attribution]] = []
    spoken: dict[int, list[Saying]] = defaultdict(list)  # by the place of the words that name their source
    told = [s if is_spoken(tree, s) else replace(s, stance="attitude") for s in sayings]
    told = [s for s in told if not _is_anothers_plan(tree, s, told)]
    pointed = find_pointed(tree, _told(tree, sayings, quoted), sayings) if parsed.source_of else []
    for saying in [*told, *pointed, *find_attitudes(tree, [s.cue for s in sayings])]:
        who = recall.who(saying.source)
        if saying.source >= 0 and not _is_voice(tree, saying, who):
            if saying.lemma in EVIDENT or who.name.casefold() in FIRST or tree.lemma(saying.source) in NO_ONE:
                continue
            who = NOBODY
        spoken[who.start].append(saying)
        spans = _reached(saying, quotes, who)
        found += [(ORDER.get(saying.shape, 0), _attribution(tree, span, saying, who)) for span in spans]
    given = [a for _, a in found if a.stance != "attitude"]
    found += [(0, _of_quote(tree, quote, spoken)) for quote in quotes if not _is_given(quote, given)]
    ranked = sorted(found, key=lambda row: (row[1].start, -row[1].stop, row[0], row[1].source_start, row[1].id))
    return list({a.id: a for _, a in ranked}.values())


def _is_anothers_plan(tree: Tree, saying: Saying, told: Sequence[Saying]) -> bool:
    """Whether one means to do what somebody else tells: "police say the gang was preparing to flee" has one source."""
    if saying.lemma not in INWARD or saying.shape != "deed":
        return False
    at = tree.parsed.token_start[saying.cue]
    others = (s for s in told if s.lemma not in INWARD and s.stance != "attitude" and s.source != saying.source)
    return any(start <= at < stop for s in others for start, stop in s.contents)


def _told(tree: Tree, sayings: Sequence[Saying], quoted: Sequence[int]) -> list[bool]:
    """Whether each token lies in a quotation, in what somebody is read to say, or in the words that show it."""
    told = [number >= 0 for number in quoted]
    starts = tree.parsed.token_start
    for saying in sayings:
        named = [saying.source, *tree.under(saying.source)] if saying.source >= 0 else []
        inside = [range(bisect_left(starts, start), bisect_left(starts, stop)) for start, stop in saying.contents]
        for token in chain(cue_words(tree, saying), named, *inside):
            told[token] = True
    return told


def _is_voice(tree: Tree, saying: Saying, who: Who) -> bool:
    """Whether the source is one that can speak: no thing, and no "we", "which" or "nobody" that nothing resolves.

    A picture is not: what it shows is on the word of those whom its words name, "footage from the ministry".
    """
    if is_picture(tree, saying.source):
        return bool(who.name)
    spoken = who.name.casefold() not in FIRST and tree.lemma(saying.source) not in NO_ONE
    return bool(who.actor) or ((may_speak(tree, saying.source) or is_document(tree, saying.source)) and spoken)


def _reached(saying: Saying, quotes: list[Quote], who: Who) -> list[tuple[int, int]]:
    """Stretch a content that ends inside its own speaker's quotation to the quotation's end."""
    spans = []
    for start, stop in saying.contents:
        for quote in quotes:
            if quote.start < stop < quote.stop and start <= quote.start + 1 and _is_same(quote, who):
                stop = quote.stop
        spans.append((start, stop))
    return spans


def _is_same(quote: Quote, who: Who) -> bool:
    return (bool(quote.speaker) and quote.speaker == who.actor) or quote.speaker_text == who.name


def _is_given(quote: Quote, found: list[Attribution]) -> bool:
    """Whether the quotation already lies in a content of its own speaker."""
    for a in found:
        if a.start <= quote.start + 1 and a.stop >= quote.stop - 2:  # the marks and the last stop may differ
            who = Who(a.source, a.source_text, a.source_start, a.source_stop)
            if a.source_text and _is_same(quote, who):
                return True
    return False


def _attribution(tree: Tree, span: tuple[int, int], saying: Saying, who: Who) -> Attribution:
    article_id = tree.parsed.article_id
    cue = cue_span(tree, saying)
    source = source_words(tree, saying.source, saying.cue, (who.start, who.stop)) if who.start >= 0 else (-1, -1)
    return Attribution(
        article_id=article_id,
        id=content_id("attribution", article_id, *span, saying.lemma, saying.stance, who.start),
        start=span[0],
        stop=span[1],
        source_start=source[0],
        source_stop=source[1],
        source_text=who.name,
        source=who.actor,
        cue=saying.lemma,
        stance=saying.stance,
        cue_start=cue[0],
        cue_stop=cue[1],
    )


def _of_quote(tree: Tree, quote: Quote, spoken: Mapping[int, Sequence[Saying]]) -> Attribution:
    """A quotation that no saying holds; its cue is the nearest that the words naming its speaker go with."""
    near = spoken.get(quote.speaker_start, ()) if quote.speaker_start >= 0 else ()
    tags = sorted(near, key=lambda s: (abs(tree.parsed.token_start[s.cue] - quote.start), s.cue))
    tag = tags[0] if tags else _tag_of(tree, quote)
    cue, source = (-1, -1), (quote.speaker_start, quote.speaker_stop)
    if tag:
        cue, source = cue_span(tree, tag), source_words(tree, tag.source, tag.cue, source)
    return Attribution(
        article_id=quote.article_id,
        id=content_id("attribution", quote.article_id, quote.start, quote.stop, "quote", quote.speaker_start),
        start=quote.start,
        stop=quote.stop,
        source_start=source[0],
        source_stop=source[1],
        source_text=quote.speaker_text,
        source=quote.speaker,
        cue=tag.lemma if tag else "say",
        stance="asserted",
        cue_start=cue[0],
        cue_stop=cue[1],
    )


def _tag_of(tree: Tree, quote: Quote) -> Saying | None:
    """The reporting verb nearest to the words that name a quotation's speaker, outside of it; None for none near."""
    starts = tree.parsed.token_start
    named = range(bisect_left(starts, quote.speaker_start), bisect_left(starts, quote.speaker_stop))
    if quote.speaker_start < 0 or not named:
        return None
    source = next((t for t in named if tree.parsed.head[t] not in named), named[0])
    near = [
        t
        for t in tree.sentence_of(source)
        if abs(t - source) <= TAG_REACH and not quote.start <= starts[t] < quote.stop and is_cue(tree, t)
    ]
    cue = min(near, key=lambda t: (abs(t - source), t), default=-1)
    return Saying(cue, tree.lemma(cue), "asserted", "quote", source, ()) if cue >= 0 else None
