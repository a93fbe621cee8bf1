"""ParsedArticle, LocalActor, Figure, TimeMention, Attribution → Claim."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from rashomon.language import roles
from rashomon.language.attitudes import REACTIONS
from rashomon.language.clausefeatures import features
from rashomon.language.clauses import Shape, Tree, shapes
from rashomon.language.datelines import dateline_words
from rashomon.language.functionwords import CONTENT
from rashomon.language.sentences import Clause, Sentence
from rashomon.models.trees import load_trees
from rashomon.records import Attribution, Claim, Figure, LocalActor, ParsedArticle, TimeMention, content_id

LIGHT = frozenset(
    {"be", "have", "do", "make", "take", "get", "say", "tell", "also", "not", "other", "people", "person"}
)
ATTRIBUTED_SHARE = 0.5  # of a claim's characters that lie in what a source says
NAMED_SHARE = 0.25  # of what a source says, where the claim names the source: "Police say four died"
NAMING = frozenset("compound nummod amod nmod:desc".split())  # what a year is to the thing it names
NEGATORS = frozenset({"not", "no", "never", "n't", "without", "neither", "nor", "none", "nobody", "nothing"})
# "no arrests were made", "not immediately": but not "it came not from a ministry", nor what another clause denies
NEGATED_BY = frozenset({"nsubj", "nsubj:pass", "obj", "aux", "aux:pass", "cop", "advmod", "nmod", "det"})
PRONOUNS = frozenset(
    "it he she they we i you this that these those which who what one some both all there here his her its "
    "their".split()
)


@dataclass(frozen=True, kw_only=True)
class ClaimConfig:
    """Which candidates become claims.

    `min_fit`: least expected overlap (0..1) with a telling that a careful annotator would mark.
    `max_overlap`: of two candidates that share more than this part of their union the better one stays.
    """

    min_fit: float = 0.30
    min_alone: float = 0.20
    max_overlap: float = 0.70


def find_claims(
    parsed: Sequence[ParsedArticle],
    actors: Sequence[LocalActor],
    figures: Sequence[Figure],
    times: Sequence[TimeMention],
    attributions: Sequence[Attribution],
    config: ClaimConfig = ClaimConfig(),
) -> Iterator[Claim]:
    """Yield the claims of each article in the order of their words."""
    of = {
        name: _by_article(rows)
        for name, rows in (("actors", actors), ("figures", figures), ("times", times), ("attributions", attributions))
    }
    for article in parsed:
        around = _Surroundings(
            article, *(of[k][article.article_id] for k in ("actors", "figures", "times", "attributions"))
        )
        for first, tree, candidates in _candidates(article, around.counted):
            sentence = Sentence(tree)
            for choice in _chosen(candidates, config):
                yield _claim(article, around, first, sentence, choice)


def _by_article(rows: Sequence) -> dict[str, list]:  # type: ignore[type-arg]
    out: dict[str, list] = defaultdict(list)  # type: ignore[type-arg]
    for row in rows:
        out[row.article_id].append(row)
    return out


def _trees(article: ParsedArticle) -> Iterator[tuple[int, Tree]]:
    """Each sentence's tree with the index of its first token."""
    named = _named(article)
    first, size = 0, len(article.token_start)
    while first < size:
        last = first
        while last < size and article.token_sentence[last] == article.token_sentence[first]:
            last += 1
        cut = slice(first, last)
        yield (
            first,
            Tree(
                words=[
                    article.text[a:b] for a, b in zip(article.token_start[cut], article.token_stop[cut], strict=True)
                ],
                upos=article.upos[cut],
                xpos=article.xpos[cut],
                rel=article.rel[cut],
                head=[h - first if h >= 0 else -1 for h in article.head[cut]],
                telling=article.telling[cut],
                named=named[cut],
            ),
        )
        first = last


def _named(article: ParsedArticle) -> list[bool]:
    inside = [False] * (len(article.text) + 1)
    for start, stop in zip(article.mention_start, article.mention_stop, strict=True):
        inside[start:stop] = [True] * (stop - start)
    return [inside[start] for start in article.token_start]


class _Choice(NamedTuple):
    """A candidate with the overlap it is expected to have with a telling."""

    shape: Shape
    fit: float


def _candidates(article: ParsedArticle, counted: Mapping[int, int]) -> Iterator[tuple[int, Tree, list[_Choice]]]:
    """Each sentence's candidates, scored by the article: one call a sentence takes five times as long.

    `counted`: see `_Surroundings`.
    """
    trees = list(_trees(article))
    found = [
        _behind(_dateline(article, first, len(tree.words)), _whole(article, first, counted, shapes(tree)))
        for first, tree in trees
    ]
    fits = iter(load_trees("claims").score(features([tree for _, tree in trees], found)).tolist())
    for (first, tree), of in zip(trees, found, strict=True):
        yield first, tree, [_Choice(shape=shape, fit=next(fits)) for shape in of]


def _dateline(article: ParsedArticle, first: int, size: int) -> int:
    """How many of the words from a sentence's first on are a dateline."""
    return dateline_words(article.text, article.token_sentence[first], article.token_start[first : first + size])


def _whole(article: ParsedArticle, offset: int, counted: Mapping[int, int], found: Sequence[Shape]) -> list[Shape]:
    """The shapes, each once; those that leave out a part of the count they begin with begin with all of it."""
    if not counted:
        return list(found)
    begins = [counted.get(article.token_start[offset + s.first]) for s in found]
    whole = (
        s if begin is None else s._replace(first=max(0, bisect_left(article.token_start, begin) - offset))
        for s, begin in zip(found, begins, strict=True)
    )
    return list(dict.fromkeys(whole))


def _behind(words: int, found: Sequence[Shape]) -> list[Shape]:
    """The shapes without the first words of their sentence, each once; those headed there are dropped."""
    if not words:
        return list(found)
    cut = (s._replace(first=max(s.first, words)) for s in found if s.head >= words)
    return list(dict.fromkeys(cut))


def _chosen(candidates: Sequence[_Choice], config: ClaimConfig) -> list[_Choice]:
    """The best candidates of a sentence, none too much like a better one, in the order of their words."""
    good = [c for c in candidates if c.fit >= config.min_alone - 1e-6]  # most are not
    ranked = sorted(good, key=lambda c: (-round(c.fit, 6), c.shape.first, c.shape.last, c.shape.head))
    kept: list[_Choice] = []
    for choice in ranked:
        if choice.fit < (config.min_fit if kept else config.min_alone):
            break
        for other in kept:
            if _overlap(choice.shape, other.shape) > config.max_overlap:
                break
        else:
            kept.append(choice)
    return sorted(kept, key=lambda c: (c.shape.first, -c.shape.last))


def _overlap(a: Shape, b: Shape) -> float:
    """Shared tokens over all tokens of the two."""
    both = min(a.last, b.last) - max(a.first, b.first) + 1
    return both / (a.last - a.first + b.last - b.first + 2 - both) if both > 0 else 0.0


class _Surroundings:
    """What was read in one article, to be asked by span."""

    def __init__(
        self,
        article: ParsedArticle,
        actors: list[LocalActor],
        figures: list[Figure],
        times: list[TimeMention],
        attributions: list[Attribution],
    ) -> None:
        self.article = article
        self.mentions = sorted(
            (s, e, a.id) for a in actors for s, e in zip(a.mention_start, a.mention_stop, strict=True)
        )
        self.meant = {  # pronouns, by where they stand
            s: a.name
            for a in actors
            for s, form in zip(a.mention_start, a.mention_form, strict=True)
            if form == "pronoun"
        }
        self.figures = sorted((f.start, f.stop, f.id) for f in figures)
        self.counted = {  # where a count's later words begin, up to the noun, and where it does: "a total of nine men"
            start: f.start
            for f in figures
            for start in article.token_start[
                bisect_left(article.token_start, f.start + 1) : bisect_left(
                    article.token_start, f.counted_start + 1 if 0 <= f.counted_start - f.stop <= 1 else f.stop
                )
            ]
        }
        self.times = sorted((t.start, t.stop, t.id) for t in times)
        self.dated = {t.id: where for t in times if (where := _thing_of(article, t)) >= 0}
        self.attributions = sorted(enumerate(attributions), key=lambda a: (a[1].start - a[1].stop, a[0]))
        self.roles: dict[int, dict[int, str]] = defaultdict(dict)
        for predicate, role, token in zip(article.role_predicate, article.role, article.role_token, strict=True):
            self.roles[predicate][token] = role
        self.content = [
            word if upos in CONTENT and (word := lemma.lower()) not in LIGHT else ""
            for lemma, upos in zip(article.lemma, article.upos, strict=True)
        ]
        self.negators = [i for i, lemma in enumerate(article.lemma) if lemma.lower() in NEGATORS]
        self._filled: dict[int, list[tuple[str, int, int]]] = {}  # several claims have one head
        size = len(article.token_start)
        vectors = np.frombuffer(article.token_vectors, np.int8).reshape(max(1, size), -1)
        self.sums = np.concatenate([np.zeros_like(vectors[:1], np.float32), vectors.cumsum(0, np.float32)])

    def inside(self, rows: list[tuple[int, int, str]], start: int, stop: int) -> list[str]:
        """Ids of what lies within a span, each once, in order; `rows` are in the order of where they start."""
        opening = rows[bisect_left(rows, (start,)) : bisect_left(rows, (stop + 1,))]
        return list(dict.fromkeys([i for _, e, i in opening if e <= stop]))

    def chain(self, start: int, stop: int, head: int) -> list[Attribution]:
        """The attributions that bear on a span, outermost first: those that hold half of it, and those named in it.

        `head`: where the span's predicate stands. Of two voices side by side the one that holds it is the span's.
        """
        near = [a for _, a in self.attributions if a.start <= stop and start <= a.stop]
        felt = [
            a for a in near if a.cue in REACTIONS and a.stance == "attitude" and a.start <= start and stop <= a.stop
        ]
        found = [a for a in near if bears(a, start, stop) and not any(_holds(a, feeling) for feeling in felt)]
        found = [a for a in found if _share(a, start, stop) >= ATTRIBUTED_SHARE or _is_told_by(a, head, near)]
        apart = any(_is_apart(a, b) for n, a in enumerate(found) for b in found[:n])
        if apart and (own := next((a for a in reversed(found) if a.start <= head < a.stop), None)):
            return [a for a in found if not _is_apart(a, own)]
        return [a for n, a in enumerate(found) if not any(_is_apart(a, b) for b in found[:n])]

    def filled(self, head: int, offset: int, tree: Tree) -> list[tuple[str, int, int]]:
        """The roles of a predicate with their words, in the order of the text; `offset`: the sentence's first token."""
        if head not in self._filled:
            tops = {token - offset: role for token, role in self.roles.get(head, {}).items()}
            spans = roles.spans(tree.head, tree.rel, tree.children, head - offset, tops) if tops else []
            start, stop = self.article.token_start, self.article.token_stop
            found = [
                (role, start[offset + words[0]], stop[offset + words[-1]])
                for role, words in zip(tops.values(), spans, strict=True)
            ]
            self._filled[head] = sorted(found, key=lambda r: (r[1], r[2], r[0]))
        return self._filled[head]

    def vector(self, first: int, last: int) -> bytes:
        """The normalised mean of the span's token vectors as int8 [96]."""
        # sums of whole numbers are exact
        mean = (self.sums[last + 1] - self.sums[first]) / np.float32(last + 1 - first)
        length = float(np.sqrt(mean @ mean)) or 1.0
        return bytes(np.round(mean / length * 127).astype(np.int8).tobytes())


def bears(a: Attribution, start: int, stop: int) -> bool:
    """Whether a span is told on the source's word: it lies in the content, or it says itself who says it.

    What someone backs, attacks or refuses is not thereby their word.
    """
    if a.stance == "attitude":
        return False
    shared = min(a.stop, stop) - max(a.start, start)
    names_source = start <= a.source_start < stop and shared >= NAMED_SHARE * (a.stop - a.start)
    return names_source or _share(a, start, stop) >= ATTRIBUTED_SHARE


def _share(a: Attribution, start: int, stop: int) -> float:
    """The share of a span that lies in an attribution's content."""
    return (min(a.stop, stop) - max(a.start, start)) / max(1, stop - start)


def _is_told_by(a: Attribution, head: int, near: Sequence[Attribution]) -> bool:
    """Whether what has its predicate at `head` is what a source says, or that it says so.

    Not "experts denounced Roe's decision to close the mine", though it holds the decision and names Roe. Who says that
    somebody says something tells that.
    """
    if a.start <= head < a.stop or a.cue_start <= head < a.cue_stop:
        return True
    outer = (o for o in near if o.cue_start <= head < o.cue_stop)
    return any(_share(a, o.start, o.stop) >= ATTRIBUTED_SHARE for o in outer)


def _holds(told: Attribution, felt: Attribution) -> bool:
    """Whether it is the speaker's own feeling that is told: "she said she was saddened by the deaths".

    What moves somebody is known already: it is not his word.
    """
    same = (told.source, told.source_text) == (felt.source, felt.source_text)
    return same and told.start <= felt.cue_start and felt.stop <= told.stop


def _thing_of(article: ParsedArticle, time: TimeMention) -> int:
    """The token of a thing that a year names: "the 2021 Torvik Cruiser rolled over", "watch the 2020 field".

    -1 where the year may be that of the predicate: "in 2021", "the 2011 flood took 40 lives".
    """
    token = bisect_left(article.token_start, time.start)
    if time.precision != "year" or token >= len(article.head) or article.rel[token] not in NAMING:
        return -1
    thing = article.head[token]
    is_named = "PROPN" in article.upos[token + 1 : thing + 1]
    does = article.rel[thing].startswith("nsubj") and not is_named
    return -1 if thing < token or does else thing


def _is_apart(a: Attribution, b: Attribution) -> bool:
    """Whether two contents share nothing: two voices side by side, "900, police say; 2,500, the union says"."""
    return a.stop <= b.start or b.stop <= a.start


def _goes_on(outer: Attribution, inner: Attribution) -> bool:
    """Whether an attribution within another one has the same source: no further step of the way to the origin."""
    return (outer.source, outer.source_text) == (inner.source, inner.source_text) and bool(inner.source_text)


def _claim(article: ParsedArticle, around: _Surroundings, offset: int, sentence: Sentence, choice: _Choice) -> Claim:
    tree, shape = sentence.tree, choice.shape
    first, last, head = offset + shape.first, offset + shape.last, offset + shape.head
    start, stop = article.token_start[first], article.token_stop[last]
    bearing = around.chain(start, stop, article.token_start[head])
    chain = [a for n, a in enumerate(bearing) if n == 0 or not _goes_on(bearing[n - 1], a)]
    filled = around.filled(head, offset, tree)
    is_clause = _is_clause(tree, shape)
    said = sentence.clause(shape.head, shape.first, shape.last, is_clause=is_clause)
    said_start, said_stop = article.token_start[offset + said.first], article.token_stop[offset + said.last]
    return Claim(
        article_id=article.article_id,
        id=content_id(article.article_id, "claim", start, stop, article.token_start[head]),
        start=start,
        stop=stop,
        sentence=article.token_sentence[first],
        head_start=article.token_start[head],
        head_stop=article.token_stop[head],
        predicate=article.lemma[head],
        kind="clause" if is_clause else "nominal",
        telling=round(min(1.0, max(0.0, choice.fit)), 4),
        negated=any(_negates(article, i, offset, head) for i in around.negators if 0 <= i - offset < len(tree.words)),
        stance=_stance(bearing, article, head),
        voice="attributed" if chain else "own",
        source_text=[a.source_text for a in chain],
        source_actor=[a.source for a in chain],
        source_start=[a.source_start for a in chain],
        source_stop=[a.source_stop for a in chain],
        source_cue=[a.cue for a in chain],
        words=[word for word in around.content[first : last + 1] if word],
        actors=around.inside(around.mentions, start, stop),
        figures=around.inside(around.figures, start, stop),
        times=[t for t in around.inside(around.times, start, stop) if around.dated.get(t, head) == head],
        vector=around.vector(first, last),
        factual=article.factual[head] if article.factual else 0.0,
        role=[role for role, _, _ in filled],
        role_start=[start for _, start, _ in filled],
        role_stop=[stop for _, _, stop in filled],
        form=said.form,
        said_start=said_start,
        said_stop=said_stop,
        doer=_doer(article, around, said, offset, filled, (said_start, article.token_start[head])),
    )


LONGEST_DOER = 60  # characters


def _doer(
    article: ParsedArticle,
    around: _Surroundings,
    said: Clause,
    offset: int,
    filled: Sequence[tuple[str, int, int]],
    at: tuple[int, int],
) -> str:
    """Who a pronoun means that is the subject; who does what a predicate says, or has it happen to them.

    `filled`: the roles of the head; `at`: where the claim's words and its head begin. Words of the claim's own sentence
    stand before the claim, and a pronoun among them is the name it stands for.
    """
    words = _role_before(article, around, filled, at) if said.form == "predicate" else ""
    if words or not said.meant:
        of_subject = said.subject >= 0 and said.form in ("pronoun", "predicate")
        return words or (around.meant.get(article.token_start[offset + said.subject], "") if of_subject else "")
    first, last = said.meant
    return " ".join(article.text[article.token_start[offset + first] : article.token_stop[offset + last]].split())


def _role_before(
    article: ParsedArticle, around: _Surroundings, filled: Sequence[tuple[str, int, int]], at: tuple[int, int]
) -> str:
    """Who fills a predicate's first role before the claim, or whom a pronoun that does means."""
    before = {role: (start, stop) for role, start, stop in filled if role in ("A0", "A1") and start < at[1]}
    start, stop = before.get("A0") or before.get("A1") or (0, 0)
    if not start < stop <= min(at[0], start + LONGEST_DOER):
        return ""
    words = " ".join(article.text[start:stop].split())
    return around.meant.get(start, "") if words.casefold() in PRONOUNS else words


def _is_clause(tree: Tree, shape: Shape) -> bool:
    h = shape.head
    return tree.upos[h] == "VERB" or any(
        tree.head[i] == h and tree.rel[i] == "cop" for i in range(shape.first, shape.last + 1)
    )


def _negates(article: ParsedArticle, i: int, offset: int, head: int) -> bool:
    """Whether a negator hangs on a claim's head, or on a part of it that denies the whole: "No arrests | were made"."""
    if i > offset and article.lemma[i - 1].lower() == "or":  # "whether or not"
        return False
    above = article.head[i]
    if article.lemma[i].lower() == "without":  # who is "held without bail" is held
        return above == head
    return above == head or (above >= 0 and article.head[above] == head and article.rel[above] in NEGATED_BY)


def _stance(chain: list[Attribution], article: ParsedArticle, head: int) -> str:
    """The innermost source's stance; where it only asserts, what the clause's own modals say."""
    told = next((a.stance for a in reversed(chain) if a.stance != "asserted"), "asserted")
    if told != "asserted":
        return told
    near = {article.lemma[i].lower() for i in range(max(0, head - 6), head + 1) if article.head[i] == head}
    return "planned" if near & {"will", "shall"} or {"to", "be"} <= near else "asserted"
