"""Who speaks the words between marks.

Rules in the order of their strength; the first that names a source wins:
 heading  a few words alone on their line announce a quotation further down
 beside   a tag that touches the marks: "…," said X · "…," X said · X: "…" · according to X, "…"
 inside   the clause the quotation stands in: X said that … "…" · what X called "…" · X apologised for the "…"
 goes on  the quotation before, where nobody else is named in between
 before   a sentence just before that speaks, or is about somebody
 after    a tag in the next sentence of the paragraph
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from rashomon.language.arcs import Tree
from rashomon.language.cast import NOBODY, Cast, Who
from rashomon.language.quotation import Quotation
from rashomon.language.quoted import GLOSSES, Quoted, Span
from rashomon.language.recall import Recall
from rashomon.language.reporting import NOUNS
from rashomon.language.sayings import Saying
from rashomon.language.sources import author_of, is_cue, is_document, is_passive, may_speak, source_of, takes
from rashomon.language.tags import WEAK, Tags

AFTER_REACH = 30  # tokens behind a quotation in which a tag may follow
Answer = tuple[
    int, int, Who
]  # the source's token or -1, the cue's token or -1, and the speaker where no token names one
NO_ANSWER: Answer = (-1, -1, NOBODY)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A quotation with its speaker and those who passed it on, outermost first. `rule` names why."""

    span: Span
    who: Who
    cue: int
    via: tuple[str, ...]
    rule: str


def find_speech(tree: Tree, cast: Cast, sayings: Sequence[Saying], quotations: Sequence[Quotation]) -> list[Spoken]:
    """Return the quotations somebody speaks, in the order of the text."""
    return list(_Reader(tree, cast, sayings, quotations).read())


class _Reader:
    def __init__(self, tree: Tree, cast: Cast, sayings: Sequence[Saying], quotations: Sequence[Quotation]) -> None:
        self.tree, self.cast, self.sayings = tree, cast, sayings
        self.quoted = Quoted(tree, quotations)
        self.spans, self.number_of = self.quoted.spans, self.quoted.number_of
        self.tags = Tags(tree, cast, sayings, self.quoted)
        self.recall = Recall(tree, cast, sayings, self.number_of)
        self.spoken: list[Spoken] = []

    def read(self) -> Iterator[Spoken]:
        for number, span in enumerate(self.spans):
            if self.quoted.is_name(span):
                continue
            for rule in (self._heading, *self._rules()):
                source, cue, who = rule(number, span)
                if source >= 0 and not (may_speak(self.tree, source) or is_document(self.tree, source)):
                    continue
                who = self.recall.who(source) if source >= 0 else who
                if who.name:
                    self.spoken.append(Spoken(span, who, cue, self._via(cue, who), rule.__name__.strip("_")))
                    yield self.spoken[-1]
                    break

    def _rules(self) -> tuple[Callable[[int, Span], Answer], ...]:
        return self._beside, self._inside, self._goes_on, self._before, self._after

    def _heading(self, number: int, span: Span) -> Answer:
        if not self.quoted.is_heading(span):
            return NO_ANSWER
        text = self.tree.parsed.text
        words = text[span.start : span.stop].casefold().strip(" .,!?")
        for later, other in enumerate(self.spans[number + 1 :], number + 1):
            if words in text[other.start : other.stop].casefold():
                answers = (rule(later, other) for rule in self._rules())
                return next((a for a in answers if a[0] >= 0 or a[2].name), NO_ANSWER)
        return NO_ANSWER

    def _beside(self, number: int, span: Span) -> Answer:
        cue, source = self.tags.of(span)
        return source, cue, NOBODY

    def _inside(self, number: int, span: Span) -> Answer:
        """Climb from the quotation's words to the verb or noun that puts them in a mouth."""
        for top in range(span.first, span.last + 1):
            head = self.tree.parsed.head[top]
            if head >= 0 and self.number_of[head] == number:
                continue
            at = top
            for head in self.tree.climb(top):
                source = self._source_at(head, at) if self.number_of[head] < 0 else -1
                if source >= 0:
                    return source, head, NOBODY
                at = head
        return self._covered(span)

    def _source_at(self, head: int, branch: int) -> int:
        """Return the source of a verb or noun whose content hangs on it by the branch, or -1."""
        tree = self.tree
        source = -1
        if is_cue(tree, head) and self._governs(head, branch):
            source = source_of(tree, head)[0]
        elif tree.parsed.upos[head] == "NOUN" and tree.lemma(head) in NOUNS:
            source = author_of(tree, head) if tree.is_a(branch, "acl", "nmod", "ccomp", "appos") else -1
        return source if source >= 0 and self.number_of[source] < 0 and source != branch else -1

    def _governs(self, verb: int, branch: int) -> bool:
        tree, lemma = self.tree, self.tree.lemma(verb)
        if lemma in GLOSSES:
            return False
        named = any(tree.lemma(c) == "as" for c in tree.kids(branch, "case", "mark", "advmod"))
        if "naming" in takes(lemma) and (named or tree.is_a(branch, "xcomp", "obj")):
            return named or lemma not in WEAK
        if tree.is_a(branch, "ccomp", "parataxis"):
            return bool(takes(lemma) & {"clause", "quote"})
        if tree.is_a(branch, "nsubj", "csubj") and not is_passive(tree, verb):
            return False
        return lemma not in WEAK and tree.is_a(branch, "obj", "obl", "xcomp", "advcl", "dep", "nsubj", "iobj")

    def _covered(self, span: Span) -> Answer:
        """Fall back on the narrowest saying whose content holds the quotation."""
        holding = [
            (stop - start, s.cue, s.source)
            for s in self._named_sayings()
            for start, stop in s.contents
            if start <= span.start and stop >= span.stop - 1
        ]
        return (min(holding)[2], min(holding)[1], NOBODY) if holding else NO_ANSWER

    def _named_sayings(self) -> Iterator[Saying]:
        return (s for s in self.sayings if s.source >= 0 and self.number_of[s.source] < 0)

    def _goes_on(self, number: int, span: Span) -> Answer:
        """A whole sentence between marks, after another quotation of the paragraph (or the one it carries on)."""
        if not self.spoken or not self.quoted.is_sentence(span) or self.spoken[-1].span != self.spans[number - 1]:
            return NO_ANSWER
        last = self.spoken[-1]
        same_paragraph = "\n" not in self.tree.parsed.text[last.span.stop : span.start]
        return (-1, last.cue, last.who) if span.carries_on or same_paragraph else NO_ANSWER

    def _before(self, number: int, span: Span) -> Answer:
        """The sentence before, in the paragraph or, where the quotation fills its own, at the end of the one above."""
        tree = self.tree
        token = next((t for t in range(span.first - 1, -1, -1) if tree.parsed.upos[t] != "PUNCT"), -1)
        if token < 0 or not self.quoted.is_sentence(span) or not self.quoted.opens_sentence(span):
            return NO_ANSWER
        sentence = [t for t in tree.sentence_of(token) if t <= token]
        outside = [t for t in sentence if self.number_of[t] < 0]
        last: Answer = (-1, self.spoken[-1].cue, self.spoken[-1].who) if self.spoken else NO_ANSWER
        if self.number_of[token] >= 0 and self.spoken and self.spans[self.number_of[token]] == self.spoken[-1].span:
            return last
        for saying in self._named_sayings():
            if saying.cue in outside:
                return saying.source, saying.cue, NOBODY
        if len(outside) < len(sentence):
            return last
        subjects = (tree.subject(t) for t in reversed(outside) if tree.is_a(t, "root"))
        return next((s for s in subjects if s >= 0 and may_speak(tree, s)), -1), -1, NOBODY

    def _after(self, number: int, span: Span) -> Answer:
        """The sentence behind, in the same paragraph."""
        if not self.quoted.is_sentence(span) or not self.quoted.opens_sentence(span):
            return NO_ANSWER
        after = set(self.quoted.outside(span.last + 1, 1)[:AFTER_REACH])
        return next(((s.source, s.cue, NOBODY) for s in self._named_sayings() if s.cue in after), NO_ANSWER)

    def _via(self, cue: int, who: Who) -> tuple[str, ...]:
        """Return the media the words came through: whom they were told, and outer sources of the same content."""
        if cue < 0:
            return ()
        found: list[str] = []
        place = self.tree.parsed.token_start[cue]
        for saying in self.sayings:
            if saying.cue == cue and self.cast.is_medium(saying.hearer):
                found.append(self.recall.who(saying.hearer).name)
            elif saying.cue != cue and saying.source >= 0 and self.tree.sentence(saying.cue) == self.tree.sentence(cue):
                outer = self.recall.who(saying.source)
                if outer.name and outer.name != who.name and any(a <= place < b for a, b in saying.contents):
                    found.append(outer.name)
        return tuple(dict.fromkeys(found))
