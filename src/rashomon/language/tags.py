"""Tags: a source and a verb of saying that touch a quotation ("…," said X · X: "…" · according to X, "…")."""

from collections.abc import Iterator, Sequence

from rashomon.language.arcs import Tree
from rashomon.language.asides import PLAIN
from rashomon.language.cast import Cast
from rashomon.language.functionwords import POSSESSIVE
from rashomon.language.quoted import Quoted, Span
from rashomon.language.reporting import VERB_FORMS
from rashomon.language.sayings import Saying
from rashomon.language.sources import is_cue, source_of

# verbs too common to carry a quotation unless the grammar makes it their clause or their naming
WEAK = frozenset(
    """see find put show go begin give stand hold point name list offer hope fear learn hear know view rule count treat
    consider rank agree want aim prepare commit record detail outline leak publish release sum talk read identify class
    style seek expect plan address attribute sign continue command order instruct press push paint deem look""".split()
)
TELLING = frozenset("tell inform assure remind warn ask notify advise text write email call urge".split())
TAG_REACH = 14  # words between the marks and the verb of a tag
INVERTED_REACH = 6  # words between the verb of "said X" and X
OWNERS = frozenset("of for to with from by".split())


class Tags:
    """Finds the tags of one text's quotations."""

    def __init__(self, tree: Tree, cast: Cast, sayings: Sequence[Saying], quoted: Quoted) -> None:
        self.tree, self.cast, self.quoted = tree, cast, quoted
        self.according = {s.cue: s.source for s in sayings if s.shape == "according"}

    def of(self, span: Span) -> tuple[int, int]:
        """Return cue and source of the tag that touches the quotation; the source is -1 where there is none."""
        return next(((cue, source) for cue, source in self._touching(span) if source >= 0), (-1, -1))

    def _touching(self, span: Span) -> Iterator[tuple[int, int]]:
        quoted = self.quoted
        after, before = quoted.outside(span.last + 1, 1), quoted.outside(span.first - 1, -1)
        bare = quoted.is_sentence(span) and quoted.opens_sentence(span)  # "…" X said, without a comma
        if after and (quoted.closes_clause(span) or bare or quoted.ending(span) == "."):
            yield from self._behind(after, span)
        if before and quoted.before(span) in (":", ","):
            yield from self._introduction(before, colon=quoted.before(span) == ":")

    def _behind(self, after: list[int], span: Span) -> Iterator[tuple[int, int]]:
        """Read "said X", "X said" or "according to X" right behind the marks."""
        tree, parsed = self.tree, self.tree.parsed
        words = [t for t in after if parsed.upos[t] != "PUNCT" or tree.word(t) == ";"][:TAG_REACH]
        if not words or "\n" in parsed.text[parsed.token_stop[span.last] : parsed.token_start[words[0]]]:
            return
        ends = self.quoted.ending(span) in tuple(".!?…") and parsed.text[parsed.token_start[words[0]]].isupper()
        if words[0] in self.according and not ends:
            yield words[0], self.according[words[0]]
        for i, token in enumerate(words):
            if tree.word(token) == ";":
                return
            if parsed.xpos[token] == "VB" and i and tree.word(words[i - 1]).lower() == "to":
                continue  # "X, who was brought back to announce it, said"
            if self._speaks(token) and (not ends or tree.lemma(token) in PLAIN):
                yield token, self._source(token, words, i, span, new_sentence=ends)
                return
            if parsed.upos[token] == "VERB" and not tree.is_a(token, "acl", "amod", "compound", "flat"):
                return

    def _source(self, verb: int, words: list[int], place: int, span: Span, *, new_sentence: bool) -> int:
        if place == 0:  # "said X"
            return self._inverted(verb, words[1:])
        own = self.tree.subject(verb)
        if own > span.last and self.quoted.number_of[own] < 0:
            return self._named(words[:place], self._real(verb, own)) if self._reports_nothing_else(verb) else -1
        return -1 if new_sentence else self._noun(words[:place])

    def _reports_nothing_else(self, verb: int) -> bool:
        """Whether the clause behind the marks is their tag: the verb reports nothing that comes after it."""
        own = [c for c in self.tree.kids(verb, "ccomp", "xcomp", "obj") if c > verb]
        return not own or self.tree.lemma(verb) in TELLING

    def _speaks(self, token: int) -> bool:
        tree = self.tree
        if is_cue(tree, token):
            return not tree.is_a(token, "acl:relcl")
        # "the Evening Post reports.": a tagger may take the last word of a tag for a noun
        ends = token + 1 in tree.sentence_of(token) and tree.word(token + 1) in {".", ","}
        named = token > 0 and tree.parsed.upos[token - 1] == "PROPN"
        return ends and named and VERB_FORMS.get(tree.word(token).lower()) in PLAIN

    def _real(self, verb: int, own: int) -> int:
        source, passive = source_of(self.tree, verb)
        return source if source >= 0 and not passive else own

    def _named(self, words: list[int], otherwise: int) -> int:
        """Prefer a person's name between the marks and the verb, unless it hangs on another noun ("X's sister")."""
        if self.cast.person_at(otherwise):
            return otherwise
        for token in reversed(words):
            following = self.tree.word(token + 1).lower() if token + 1 < len(self.tree.parsed.head) else ""
            if self.cast.person_at(token) and following not in POSSESSIVE:
                run = token
                while run > words[0] and self.cast.person_at(run - 1):
                    run -= 1
                if run == 0 or self.tree.word(run - 1).lower() not in OWNERS:
                    return token
        return otherwise

    def _inverted(self, verb: int, rest: list[int]) -> int:
        tree = self.tree
        own = tree.subject(verb)
        if own >= 0 and own > verb and self.quoted.number_of[own] < 0:
            return own
        for token in rest[:INVERTED_REACH]:
            if tree.parsed.upos[token] in ("PROPN", "PRON", "NOUN") and not tree.is_a(token, "compound", "nmod:poss"):
                while tree.is_a(token, "flat", "appos") and tree.parsed.head[token] in rest:
                    token = tree.parsed.head[token]
                return token
        return source_of(tree, verb)[0]

    def _noun(self, words: list[int]) -> int:
        tree = self.tree
        heads = (t for t in words if tree.parsed.upos[t] in ("PROPN", "PRON", "NOUN"))
        return next((t for t in heads if not tree.is_a(t, "compound", "nmod:poss")), -1)

    def _introduction(self, before: list[int], *, colon: bool) -> Iterator[tuple[int, int]]:
        """Read "X said: “…”", "X told Y, “…”" and "X: “…”" before the marks."""
        tree = self.tree
        words = [t for t in before if tree.sentence(t) == tree.sentence(before[0])]
        for token in words:
            if self._speaks(token) and (colon or tree.lemma(token) not in WEAK):
                source = source_of(tree, token)[0]
                if (
                    (source < 0 or self.quoted.number_of[source] >= 0)
                    and token
                    and tree.parsed.upos[token - 1] in ("PROPN", "PRON")
                ):
                    source = token - 1
                if source >= 0 and self.quoted.number_of[source] < 0:
                    yield token, source
                    return
        for token in words:
            if token in self.according:
                yield token, self.according[token]
                return
        if colon:
            subjects = (tree.subject(t) for t in reversed(words) if tree.is_a(t, "root"))
            yield -1, next((s for s in subjects if s >= 0), self._noun(list(reversed(words))))
