"""ParsedArticle, LocalActor → Quote.

A stretch between marks is a quote when somebody says it: a tag beside it ("…," she said), the clause it stands in
("called it “…”"), an introduction ("X: “…”"), or the speech it goes on from. Names, titles and glosses between marks
have no speaker and are left out. The content clauses of reporting verbs are the indirect quotes.
"""

from collections.abc import Iterator, Sequence

from rashomon.language.arcs import Tree
from rashomon.language.cast import Cast, Who
from rashomon.language.quotation import find_quotations
from rashomon.language.recall import Recall, quoted_tokens
from rashomon.language.sayings import Saying, find_sayings
from rashomon.language.speech import find_speech
from rashomon.records import LocalActor, ParsedArticle, Quote, content_id


def find_quotes(parsed: Sequence[ParsedArticle], actors: Sequence[LocalActor]) -> Iterator[Quote]:
    """Yield the direct and the indirect quotes of every article, in the order of the text."""
    cast_of: dict[str, list[LocalActor]] = {}
    for actor in actors:
        cast_of.setdefault(actor.article_id, []).append(actor)
    for article in sorted(parsed, key=lambda p: p.article_id):
        yield from _read(article, cast_of.get(article.article_id, []))


def _read(parsed: ParsedArticle, actors: list[LocalActor]) -> Iterator[Quote]:
    tree = Tree.of(parsed)
    cast = Cast(tree, actors)
    sayings = find_sayings(tree)
    quotations = [q for q in find_quotations(parsed.text) if q.depth == 0 and _is_kept(parsed, q.start, q.stop)]
    found = [
        _quote(parsed.article_id, (s.span.start, s.span.stop), "direct", s.who, s.via)
        for s in find_speech(tree, cast, sayings, quotations)
    ]
    marked = [(q.start, q.stop) for q in found]
    recall = Recall(tree, cast, sayings, quoted_tokens(tree, quotations))
    found += [q for s in sayings for q in _indirect(parsed.article_id, recall, s, marked)]
    yield from sorted(found, key=lambda q: (q.start, q.stop, q.kind, q.id))


def _is_kept(parsed: ParsedArticle, start: int, stop: int) -> bool:
    """Whether the stretch lies in the sentences that were read, and not in what was dropped."""
    return any(a < stop and start < b for a, b in zip(parsed.sentence_start, parsed.sentence_stop, strict=True))


def _indirect(article_id: str, recall: Recall, saying: Saying, marked: list[tuple[int, int]]) -> Iterator[Quote]:
    """Yield the content clauses of a reporting verb with a named source, but not those that marks already give."""
    if saying.shape not in ("clause", "according") or saying.source < 0:
        return
    who = recall.who(saying.source)
    for start, stop in saying.contents:
        if not any(min(stop, b) - max(start, a) > 0.5 * (stop - start) for a, b in marked):
            yield _quote(article_id, (start, stop), "indirect", who, ())


def _quote(article_id: str, span: tuple[int, int], kind: str, who: Who, via: tuple[str, ...]) -> Quote:
    return Quote(
        article_id=article_id,
        id=content_id("quote", article_id, *span, kind, who.name),
        start=span[0],
        stop=span[1],
        kind=kind,
        speaker=who.actor,
        speaker_start=who.start,
        speaker_stop=who.stop,
        speaker_text=who.name,
        via=list(via),
    )
