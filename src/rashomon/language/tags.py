"""Who speaks the words between marks.

Rules in the order of their strength; the first that names a source wins:
 beside   a tag that touches the marks: "…," said X · "…," X said · X: "…" · according to X, "…"
 inside   the clause the quotation stands in: X said that … "…" · what X called "…" · X apologised for the "…"
 before   a sentence of the same paragraph, just before, that speaks or ends in a colon
 goes on  the quotation before, where nobody else is named in between
 after    a tag in the next sentence of the paragraph
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.language.arcs import Tree
from rashomon.language.cast import NOBODY, Cast, Who
from rashomon.language.quotation import Quotation
from rashomon.language.recall import Recall
from rashomon.language.reporting import NOUNS, VERBS
from rashomon.language.sayings import Saying
from rashomon.language.sources import author_of, is_cue, is_passive, source_of

# verbs too common to carry a quotation unless the grammar makes it their clause or their naming
WEAK = frozenset(
    """see find put show go begin give stand hold point name list offer hope fear learn hear know view rule count treat
    consider rank agree want aim prepare commit record detail outline leak publish release sum talk read identify class
    style seek expect plan address attribute sign continue command order instruct press push paint deem look""".split()
)
GLOSSES = frozenset("mean translate nickname entitle title name subtitle know".split())
TELLING = frozenset("tell inform assure remind warn ask notify advise text write email call urge".split())
TAG_REACH = 14  # tokens between the marks and the verb of a tag: "said X, the minister of Y, …" begins at once


@dataclass(frozen=True, slots=True)
class Span:
    """A quotation and its tokens: those inside, and the first token after it."""

    start: int
    stop: int
    first: int
    last: int  # the last token inside
    carries_on: bool


@dataclass(frozen=True, slots=True)
class Spoken:
    """A quotation with its speaker and those who passed it on, outermost first. `rule` names why."""

    span: Span
    who: Who
    cue: int
    via: tuple[str, ...]
    rule: str


def find_speech(tree: Tree, cast: Cast, sayings: list[Saying], quotations: list[Quotation]) -> list[Spoken]:
    """Return the quotations somebody speaks, in the order of the text."""
    return list(_Reader(tree, cast, sayings, quotations).read())


class _Reader:
    def __init__(self, tree: Tree, cast: Cast, sayings: list[Saying], quotations: list[Quotation]) -> None:
        self.tree, self.cast, self.sayings = tree, cast, sayings
        self.spans = [s for q in quotations if (s := self._span(q))]
        self.quote_of = [-1] * len(tree.parsed.head)
        for number, span in enumerate(self.spans):
            for token in range(span.first, span.last + 1):
                self.quote_of[token] = number
        self.recall = Recall(tree, cast, sayings, self.quote_of)

    def _span(self, q: Quotation) -> Span | None:
        parsed = self.tree.parsed
        first = bisect_left(parsed.token_stop, q.start + 1)
        last = bisect_left(parsed.token_start, q.stop) - 1
        return Span(q.start, q.stop, first, last, q.carries_on) if first <= last else None

    def read(self) -> Iterator[Spoken]:
        spoken: list[Spoken] = []
        for number, span in enumerate(self.spans):
            if self._is_name(span):
                continue
            for rule in (self._heading, self._beside, self._inside, self._goes_on, self._before, self._after):
                source, cue, who = rule(number, span, spoken)
                if source >= 0:
                    who = self.recall.who(source)
                if who.name:
                    found = Spoken(span, who, cue, self._via(cue, who), rule.__name__)
                    spoken.append(found)
                    yield found
                    break

    # --- rules: each returns the source token (or -1), the cue token and, where it knows no token, the speaker ---------

    def _heading(self, number: int, span: Span, spoken: list[Spoken]) -> tuple[int, int, Who]:
        """A few words alone on their line announce a quotation further down: they are its speaker's."""
        if not self._alone(span):
            return -1, -1, NOBODY
        text = self.tree.parsed.text
        words = text[span.start : span.stop].casefold().strip(" .,!?")
        for later, other in enumerate(self.spans[number + 1 :], number + 1):
            if words in text[other.start : other.stop].casefold():
                for rule in (self._beside, self._inside, self._goes_on, self._before, self._after):
                    source, cue, who = rule(later, other, spoken)
                    if source >= 0 or who.name:
                        return source, cue, who
        return -1, -1, NOBODY

    def _alone(self, span: Span) -> bool:
        text = self.tree.parsed.text
        line = text[text.rfind("\n", 0, span.start) + 1 : (text.find("\n", span.stop) + 1 or len(text) + 1) - 1]
        return len(line.split()) < 9 and len(line) - (span.stop - span.start) < 8

    def _beside(self, number: int, span: Span, spoken: list[Spoken]) -> tuple[int, int, Who]:
        for cue, source in self._touching(number, span):
            if source >= 0:
                return source, cue, NOBODY
        return -1, -1, NOBODY

    def _touching(self, number: int, span: Span) -> Iterator[tuple[int, int]]:
        text = self.tree.parsed.text
        after = self._outside(span.last + 1, 1)
        before = self._outside(span.first - 1, -1)
        closes_clause = text[span.stop - 1 : span.stop] in tuple(",?!—-…") or self._comma_after(span)
        bare = self._is_sentence(span) and self._opens_sentence(span)  # "…" X said, without a comma
        if after and (closes_clause or bare or text[span.stop - 1 : span.stop] == "."):
            yield from self._tag(after, span)
        if before and self._introduced(span):
            yield from self._introduction(before, span)

    def _comma_after(self, span: Span) -> bool:
        return self.tree.parsed.text[span.stop : span.stop + 3].lstrip("”\"'’»“").startswith((",", " –", " —", " -"))

    def _introduced(self, span: Span) -> bool:
        before = self.tree.parsed.text[max(0, span.start - 8) : span.start].rstrip("“\"'‘«„ \u00a0")
        return before.endswith((":", ","))

    def _outside(self, token: int, step: int) -> list[int]:
        """Return the tokens beside the quotation up to the next one or the paragraph's end, nearest first."""
        parsed, found = self.tree.parsed, []
        while 0 <= token < len(parsed.head) and self.quote_of[token] < 0:
            gap = (found[-1], token) if found else (token - step, token)
            low, high = min(gap), max(gap)
            if 0 <= low and high < len(parsed.head) and "\n" in parsed.text[parsed.token_stop[low] : parsed.token_start[high]]:
                break
            found.append(token)
            if len(found) > 60:
                break
            token += step
        return found

    def _tag(self, after: list[int], span: Span) -> Iterator[tuple[int, int]]:
        """ "…," said X / X said / according to X, right behind the marks."""
        tree, parsed = self.tree, self.tree.parsed
        words = [t for t in after if parsed.upos[t] != "PUNCT"][:TAG_REACH]
        if not words:
            return
        if parsed.text[parsed.token_stop[span.last] : parsed.token_start[words[0]]].count("\n"):
            return
        ends_sentence = parsed.text[span.stop - 1 : span.stop] in tuple(".!?…") and parsed.text[parsed.token_start[words[0]]].isupper()
        for saying in self.sayings:
            if saying.shape == "according" and saying.cue == words[0] and not ends_sentence:
                yield saying.cue, saying.source
        for i, token in enumerate(words):
            if ";" in parsed.text[parsed.token_start[words[0]] : parsed.token_start[token]]:
                return
            if not self._speaks(token):
                if parsed.upos[token] == "VERB" and not tree.is_a(token, "acl", "amod", "compound", "flat"):
                    return
                continue
            if i == 0:  # "said X"
                yield token, self._inverted(token, words[1:])
                return
            own = tree.subject(token)
            if own >= 0 and self.quote_of[own] < 0 and own > span.last:
                if not self._stands_alone(token):
                    return
                yield token, self._named(words[:i], self._real(token, own))
                return
            noun = self._noun_before(words[:i])
            if noun >= 0 and not ends_sentence:
                yield token, noun
            return

    def _stands_alone(self, verb: int) -> bool:
        """Whether the clause behind the marks is their tag: the verb reports nothing that comes after it."""
        own = [c for c in self.tree.kids(verb, "ccomp", "xcomp", "obj") if c > verb]
        return not own or self.tree.lemma(verb) in TELLING

    def _speaks(self, token: int) -> bool:
        tree = self.tree
        return is_cue(tree, token) and tree.lemma(token) in VERBS and not tree.is_a(token, "acl:relcl")

    def _real(self, verb: int, own: int) -> int:
        source, passive = source_of(self.tree, verb)
        return source if source >= 0 and not passive else own

    def _named(self, words: list[int], otherwise: int) -> int:
        """Prefer a person's name between the marks and the verb, unless it hangs on another noun ("X's sister")."""
        if self.cast.person_at(otherwise):
            return otherwise
        for token in reversed(words):
            following = self.tree.word(token + 1).lower() if token + 1 < len(self.quote_of) else ""
            if self.cast.person_at(token) and following not in ("'s", "’s", "'", "’"):
                run = token
                while run > words[0] and self.cast.person_at(run - 1):
                    run -= 1
                if run == 0 or self.tree.word(run - 1).lower() not in ("of", "for", "to", "with", "from", "by"):
                    return token
        return otherwise

    def _inverted(self, verb: int, rest: list[int]) -> int:
        tree = self.tree
        own = tree.subject(verb)
        if own >= 0 and own > verb and self.quote_of[own] < 0:
            return own
        for token in rest[:6]:
            if tree.parsed.upos[token] in ("PROPN", "PRON", "NOUN") and not tree.is_a(token, "compound", "nmod:poss"):
                while tree.is_a(token, "flat", "appos") and tree.parsed.head[token] in rest:
                    token = tree.parsed.head[token]
                return token
        return source_of(tree, verb)[0]

    def _noun_before(self, words: list[int]) -> int:
        for token in words:
            if self.tree.parsed.upos[token] in ("PROPN", "PRON", "NOUN") and not self.tree.is_a(token, "compound", "nmod:poss"):
                return token
        return -1

    def _introduction(self, before: list[int], span: Span) -> Iterator[tuple[int, int]]:
        """ "X said: “…”", "X told Y, “…”", "X: “…”"."""
        tree, parsed = self.tree, self.tree.parsed
        sentence = tree.sentence(before[0])
        words = [t for t in before if tree.sentence(t) == sentence]
        colon = parsed.text[max(0, span.start - 8) : span.start].rstrip("“\"'‘«„ \u00a0").endswith(":")
        for token in words:
            if self._speaks(token) and (colon or tree.lemma(token) not in WEAK):
                source = source_of(tree, token)[0]
                if source < 0 and token and tree.parsed.upos[token - 1] in ("PROPN", "PRON"):
                    source = token - 1
                if source >= 0 and self.quote_of[source] < 0:
                    yield token, source
                    return
        for saying in self.sayings:
            if saying.shape == "according" and saying.cue in words:
                yield saying.cue, saying.source
                return
        if colon:
            subject = next((s for t in reversed(words) if (s := self._main_subject(t)) >= 0), -1)
            if subject >= 0:
                yield -1, subject
            elif (noun := self._noun_before(list(reversed(words)))) >= 0:
                yield -1, noun

    def _main_subject(self, token: int) -> int:
        if not self.tree.is_a(token, "root"):
            return -1
        return self.tree.subject(token)

    def _inside(self, number: int, span: Span, spoken: list[Spoken]) -> tuple[int, int, Who]:
        """Climb from the quotation's words to the verb or noun that puts them in a mouth."""
        tree = self.tree
        tops = [t for t in range(span.first, span.last + 1) if self.quote_of_head(t) != number]
        for top in tops:
            at = top
            for head in tree.climb(top):
                if self.quote_of[head] >= 0:
                    at = head
                    continue
                source = self._source_at(head, at, span)
                if source >= 0:
                    return source, head, NOBODY
                at = head
        return self._covered(number, span)

    def quote_of_head(self, token: int) -> int:
        head = self.tree.parsed.head[token]
        return self.quote_of[head] if head >= 0 else -1

    def _source_at(self, head: int, branch: int, span: Span) -> int:
        tree, lemma = self.tree, self.tree.lemma(head)
        if is_cue(tree, head) and lemma in VERBS and self._governs(head, branch, span):
            source = source_of(tree, head)[0]
            return source if source >= 0 and self.quote_of[source] < 0 and source != branch else -1
        if tree.parsed.upos[head] == "NOUN" and lemma in NOUNS and tree.is_a(branch, "acl", "nmod", "ccomp", "appos"):
            source = author_of(tree, head)
            return source if source >= 0 and self.quote_of[source] < 0 else -1
        return -1

    def _governs(self, verb: int, branch: int, span: Span) -> bool:
        tree, lemma = self.tree, self.tree.lemma(verb)
        if lemma in GLOSSES:
            return False
        takes = frozenset().union(*(s.takes for s in VERBS[lemma]))
        if "naming" in takes and (tree.is_a(branch, "xcomp", "obj") or self._as(branch)):
            return lemma not in WEAK or self._as(branch)
        if tree.is_a(branch, "ccomp", "parataxis"):
            return bool(takes & {"clause", "quote"})
        if tree.is_a(branch, "nsubj", "csubj") and not is_passive(tree, verb):
            return False
        return lemma not in WEAK and tree.is_a(branch, "obj", "obl", "xcomp", "advcl", "dep", "nsubj", "iobj")

    def _as(self, token: int) -> bool:
        return any(self.tree.lemma(c) == "as" for c in self.tree.kids(token, "case", "mark", "advmod"))

    def _covered(self, number: int, span: Span) -> tuple[int, int, Who]:
        """Fall back on the narrowest saying whose content holds the quotation."""
        holding = [
            (stop - start, s.cue, s.source)
            for s in self.sayings
            for start, stop in s.contents
            if s.source >= 0 and start <= span.start and stop >= span.stop - 1 and self.quote_of[s.source] < 0
        ]
        if not holding:
            return -1, -1, NOBODY
        _, cue, source = min(holding)
        return source, cue, NOBODY

    def _goes_on(self, number: int, span: Span, spoken: list[Spoken]) -> tuple[int, int, Who]:
        """A whole sentence between marks, after another quotation of the paragraph (or the one it carries on)."""
        if not spoken or number == 0 or not self._is_sentence(span):
            return -1, -1, NOBODY
        last = spoken[-1]
        if last.span != self.spans[number - 1]:
            return -1, -1, NOBODY
        between = self.tree.parsed.text[last.span.stop : span.start]
        if span.carries_on or "\n" not in between:
            return -1, last.cue, last.who
        return -1, -1, NOBODY

    def _is_sentence(self, span: Span) -> bool:
        text = self.tree.parsed.text
        return text[span.start : span.start + 1].isupper() or not text[span.start : span.start + 1].isalpha()

    def _before(self, number: int, span: Span, spoken: list[Spoken]) -> tuple[int, int, Who]:
        """The sentence before, in the paragraph or, where the quotation fills its own, at the end of the one above."""
        if not self._is_sentence(span) or not self._opens_sentence(span):
            return -1, -1, NOBODY
        tree = self.tree
        token = span.first - 1
        while token >= 0 and tree.parsed.upos[token] == "PUNCT":
            token -= 1
        if token < 0:
            return -1, -1, NOBODY
        if self.quote_of[token] >= 0 and spoken and self.spans[self.quote_of[token]] == spoken[-1].span:
            return -1, spoken[-1].cue, spoken[-1].who
        sentence = [t for t in range(token, -1, -1) if tree.sentence(t) == tree.sentence(token)]
        outside = [t for t in sentence if self.quote_of[t] < 0]
        for saying in self.sayings:
            if saying.cue in outside and saying.source >= 0 and self.quote_of[saying.source] < 0:
                return saying.source, saying.cue, NOBODY
        if spoken and any(self.quote_of[t] >= 0 for t in sentence):
            return -1, spoken[-1].cue, spoken[-1].who
        for token in outside:
            if tree.is_a(token, "root") and (subject := tree.subject(token)) >= 0:
                return subject, -1, NOBODY
        return -1, -1, NOBODY

    def _opens_sentence(self, span: Span) -> bool:
        text = self.tree.parsed.text
        before = text[: span.start].rstrip("“\"'‘«„ \u00a0")
        return not before or before[-1] in ".!?…:\n”\"’"

    def _after(self, number: int, span: Span, spoken: list[Spoken]) -> tuple[int, int, Who]:
        """The sentence behind, in the same paragraph."""
        if not self._is_sentence(span) or not self._opens_sentence(span):
            return -1, -1, NOBODY
        after = set(self._outside(span.last + 1, 1)[:30])
        for saying in self.sayings:
            if saying.cue in after and saying.source >= 0 and self.quote_of[saying.source] < 0:
                return saying.source, saying.cue, NOBODY
        return -1, -1, NOBODY

    # --- what is no quote, and who passed it on -------------------------------------------------------------------------

    def _is_name(self, span: Span) -> bool:
        """Whether the marks hold a title or a gloss: capitals throughout, or "which means “…”"."""
        tree, text = self.tree, self.tree.parsed.text
        words = [w for w in text[span.start : span.stop].split() if any(c.isalpha() for c in w)]
        long = [w for w in words if len(w) > 3]
        if len(words) > 1 and len(words) < 9 and long and all(w.lstrip("#@(").strip("'’")[:1].isupper() for w in long):
            return not text[span.stop - 1 : span.stop] in tuple("!?.")
        before = [t for t in self._outside(span.first - 1, -1)[:6] if tree.parsed.upos[t] in ("VERB", "ADJ")]
        gloss = [t for t in before[:1] if tree.lemma(t) in GLOSSES and span.first - t < 5]
        return bool(gloss) or (text[span.start - 2 : span.start - 1] == "(" and len(words) < 4)

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
