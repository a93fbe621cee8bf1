"""Article, ParsedArticle → Copy.

Passages that an article took from an earlier article of the story, or from a news agency. Wording is compared sentence
by sentence through runs of equal words (as in plagiarism detection by word n-grams), so that an abridged, lightly
edited or reordered copy is still found. What an agency credit covers (dateline, byline, sign-off, copyright line,
"…, the agency reported") is the agency's.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.language.agencies import is_agency
from rashomon.records import Article, Copy, ParsedArticle, content_id
from rashomon.stages.weigh.credits import from_agencies
from rashomon.stages.weigh.wording import Sentence, sentences_of


@dataclass(frozen=True, kw_only=True)
class CopyConfig:
    """What counts as taken over. Counts are in words, shares in 0..1.

    `shingle`: so many equal words in a row count as the same wording; `min_words` and `min_share`: how many words,
    and which part, of a sentence must be; `…_beside`: the same next to a sentence that was taken over; `min_run`:
    a run so long is a copy whatever stands around it; `max_quoted`: with more than this part in quotation marks a
    sentence may be an echo of the speaker and no copy, unless a run of `min_run_quoted` is equal or its neighbour
    was taken over too.
    """

    shingle: int = 4
    min_words: int = 8
    min_share: float = 0.7
    min_words_beside: int = 4
    min_share_beside: float = 0.5
    min_run: int = 14
    max_quoted: float = 0.8
    min_run_quoted: int = 14


@dataclass(frozen=True, slots=True)
class _Taken:
    """One sentence, or a run of it, found in another article."""

    start: int
    stop: int
    of_start: int
    of_stop: int
    words: int
    run: int


def find_copies(
    articles: Sequence[Article], parsed: Sequence[ParsedArticle], config: CopyConfig = CopyConfig()
) -> Iterator[Copy]:
    """Yield the copied passages of one story, one record per copier and original."""
    articles = sorted(articles, key=lambda a: a.article_id)
    parse_of = {p.article_id: p for p in parsed}
    story_id = content_id(*(a.article_id for a in articles))
    sentences = [sentences_of(a, parse_of.get(a.article_id)) for a in articles]
    taken: dict[int, set[int]] = defaultdict(set)
    for copier, original, spans in _from_articles(articles, sentences, config):
        taken[copier].update(n for s in spans for n in range(s.start, s.stop))
        yield _copy(story_id, articles[copier], articles[original], spans)
    for i, article in enumerate(articles):
        for agency, credited, reason in from_agencies(article, articles, sentences[i]):
            if fresh := [s for s in credited if not taken[i].issuperset(range(*s))]:
                yield Copy(
                    story_id=story_id,
                    article_id=article.article_id,
                    of=agency,
                    start=[s[0] for s in fresh],
                    stop=[s[1] for s in fresh],
                    of_start=[-1] * len(fresh),
                    of_stop=[-1] * len(fresh),
                    reason=reason,
                )


def _copy(story_id: str, copier: Article, original: Article, spans: Sequence[_Taken]) -> Copy:
    of = original.outlet or original.uri
    words, longest = sum(s.words for s in spans), max(s.run for s in spans)
    return Copy(
        story_id=story_id,
        article_id=copier.article_id,
        of=original.article_id,
        start=[s.start for s in spans],
        stop=[s.stop for s in spans],
        of_start=[s.of_start for s in spans],
        of_stop=[s.of_stop for s in spans],
        reason=f"{words} words in {len(spans)} passage{'s' if len(spans) > 1 else ''} equal {of}, "
        f"up to {longest} in a row; {_why_first(original, copier)}",
    )


# --- copies of another article ----------------------------------------------------------------------------------------


def _from_articles(
    articles: Sequence[Article], sentences: Sequence[Sequence[Sentence]], config: CopyConfig
) -> Iterator[tuple[int, int, list[_Taken]]]:
    """For each article and each of its originals the passages taken over; a sentence is given to one original."""
    where: dict[tuple[str, ...], list[tuple[int, int, int]]] = defaultdict(list)
    for i, rows in enumerate(sentences):
        for j, sentence in enumerate(rows):
            for k in range(len(sentence.words) - config.shingle + 1):
                where[sentence.words[k : k + config.shingle]].append((i, j, k))
    ranks = {i: _age(a) for i, a in enumerate(articles)}
    for i, rows in enumerate(sentences):
        found: dict[int, list[tuple[int, _Taken]]] = {}
        before = [
            o for o in range(len(articles)) if o != i and _is_original(articles[o], articles[i], ranks[o], ranks[i])
        ]
        matches = [_matched(sentence, where, sentences, config.shingle) for sentence in rows]
        for o in before:
            if spans := _passages(rows, [m.get(o) for m in matches], config):
                found[o] = spans
        yield from ((i, o, spans) for o, spans in _share_out(found, ranks))


@dataclass(frozen=True, slots=True)
class _Match:
    """Which words of a sentence stand in another article, in runs; and where there."""

    hit: tuple[bool, ...]
    run: int
    run_at: int
    of_start: int
    of_stop: int


def _matched(
    sentence: Sentence,
    where: dict[tuple[str, ...], list[tuple[int, int, int]]],
    sentences: Sequence[Sequence[Sentence]],
    shingle: int,
) -> dict[int, _Match]:
    """Match one sentence against every article that shares a shingle with it."""
    hits: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for k in range(len(sentence.words) - shingle + 1):
        for i, j, at in where[sentence.words[k : k + shingle]]:
            hits[i].append((k, j, at))
    out = {}
    for i, places in hits.items():
        covered = [False] * len(sentence.words)
        for k, _, _ in places:
            covered[k : k + shingle] = [True] * shingle
        run, run_at = _longest(covered)
        home = min(Counter(j for _, j, _ in places).items(), key=lambda item: (-item[1], item[0]))[0]
        of_words = [at for _, j, at in places if j == home]
        of = sentences[i][home]
        out[i] = _Match(tuple(covered), run, run_at, of.at[min(of_words)][0], of.at[max(of_words) + shingle - 1][1])
    return out


def _longest(covered: Sequence[bool]) -> tuple[int, int]:
    """Length and place of the longest run of true values."""
    best, at, length = 0, 0, 0
    for n, hit in enumerate(covered):
        length = length + 1 if hit else 0
        if length > best:
            best, at = length, n - length + 1
    return best, at


def _passages(
    rows: Sequence[Sentence], matches: Sequence[_Match | None], config: CopyConfig
) -> list[tuple[int, _Taken]]:
    """Sentences taken over from one article: first those that stand alone, then their neighbours."""
    sure = {
        n
        for n, m in enumerate(matches)
        if m
        and _is_copy(rows[n], m, config.min_words, config.min_share, config)
        and (m.run >= config.min_run_quoted or not _is_echo(rows[n], m, config))
    }
    spread = set(sure)
    for n in sorted(sure):
        for step in (1, -1):
            beside = n + step
            while 0 <= beside < len(rows) and beside not in spread and rows[beside].paragraph == rows[n].paragraph:
                match = matches[beside]
                if not match or not _is_copy(
                    rows[beside], match, config.min_words_beside, config.min_share_beside, config
                ):
                    break
                spread.add(beside)
                beside += step
    return [(n, _taken(rows[n], match, config)) for n in sorted(spread) if (match := matches[n])]


def _is_copy(sentence: Sentence, match: _Match, min_words: int, min_share: float, config: CopyConfig) -> bool:
    equal = sum(match.hit)
    return match.run >= config.min_run or (equal >= min_words and equal >= min_share * len(sentence.words))


def _is_echo(sentence: Sentence, match: _Match, config: CopyConfig) -> bool:
    """Whether the equal words are a speaker's."""
    in_quotes = sum(h and q for h, q in zip(match.hit, sentence.quoted, strict=True))
    return in_quotes > config.max_quoted * sum(match.hit)


def _taken(sentence: Sentence, match: _Match, config: CopyConfig) -> _Taken:
    """The whole sentence where most of it was taken over, else its longest run."""
    equal = sum(match.hit)
    if equal >= config.min_share_beside * len(sentence.words):
        return _Taken(sentence.start, sentence.stop, match.of_start, match.of_stop, equal, match.run)
    start, stop = sentence.at[match.run_at][0], sentence.at[match.run_at + match.run - 1][1]
    return _Taken(start, stop, match.of_start, match.of_stop, match.run, match.run)


def _share_out(
    found: dict[int, list[tuple[int, _Taken]]], ranks: dict[int, tuple[int, str]]
) -> Iterator[tuple[int, list[_Taken]]]:
    """Give each sentence to the article it shares most with; of equals to the one that gave most, then the earliest."""
    total = {o: sum(t.words for _, t in spans) for o, spans in found.items()}
    best: dict[int, tuple[int, _Taken]] = {}
    for o in sorted(found, key=lambda o: (-total[o], ranks[o], o)):
        for n, taken in found[o]:
            if n not in best or taken.words > best[n][1].words:
                best[n] = (o, taken)
    for o in sorted(found):
        if spans := [taken for n, (owner, taken) in sorted(best.items()) if owner == o]:
            yield o, spans


# --- who was first ----------------------------------------------------------------------------------------------------


def _age(article: Article) -> tuple[int, str]:
    """Sort key of publication: dated before undated (nothing shows that an undated article was early)."""
    return (0, _instant(article.published)) if article.published else (1, "")


def _instant(published: str) -> str:
    """A midnight instant is a day given without its hour."""
    return re.sub(r"T00:00(:00)?(\.0+)?(Z|[+-]00:?00)?$", "", published)


def _is_original(original: Article, copier: Article, first: tuple[int, str], second: tuple[int, str]) -> bool:
    """Whether the first article is where the second took its words: an agency is; else the earlier one."""
    agency, other = (is_agency(a.outlet or "") for a in (original, copier))
    if agency != other:
        return agency
    if first[0] == second[0] == 0:
        size = min(len(first[1]), len(second[1]))
        if first[1][:size] != second[1][:size]:
            return first[1] < second[1]
    elif first[0] != second[0]:
        return first[0] < second[0]
    return (original.uri, original.article_id) < (copier.uri, copier.article_id)


def _why_first(original: Article, copier: Article) -> str:
    if is_agency(original.outlet or "") and not is_agency(copier.outlet or ""):
        return f"{original.outlet} is a news agency"
    if original.published and copier.published and _instant(original.published) != _instant(copier.published):
        return f"published {original.published}, before {copier.published}"
    if original.published and not copier.published:
        return f"published {original.published}; the other has no date"
    return "no date tells which was first; taken in the order of their names"
