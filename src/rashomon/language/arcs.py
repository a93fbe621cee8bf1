"""Walks over a dependency tree (Universal Dependencies v2 relations)."""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from rashomon.language import roles
from rashomon.language.clauses import children_of
from rashomon.language.reporting import base_form
from rashomon.records import ParsedArticle

SUBJECTS = ("nsubj", "csubj", "nsubj:pass", "csubj:pass", "nsubj:outer")
INVERTED_REACH = 5  # tokens
REMEMBERED = 16  # trees: more articles are not read at once
PUNCTUATION = frozenset(",;:.!?…-–—\"'“”‘’«»()[]„`")
QUOTES = frozenset("”\"»'’")


@dataclass(frozen=True, eq=False)
class Tree:
    """The trees of one article's sentences; tokens are indices into the article.

    What is asked of it again and again is worked out once: its words, lemmas and sentences.
    """

    parsed: ParsedArticle

    @classmethod
    def of(cls, parsed: ParsedArticle) -> "Tree":
        """Return the article's tree; two stages that read one article share it."""
        tree = _made.get(id(parsed))
        if tree is None:
            while len(_made) >= REMEMBERED:
                del _made[next(iter(_made))]
            tree = _made[id(parsed)] = cls(parsed)
        return tree

    @cached_property
    def children(self) -> list[list[int]]:
        """The children of every token, left to right."""
        children: list[list[int]] = [[] for _ in self.parsed.head]
        for token, head in enumerate(self.parsed.head):
            if head >= 0:
                children[head].append(token)
        return children

    @cached_property
    def _plain(self) -> list[str]:
        """Every token's relation without its subtype."""
        return [rel.partition(":")[0] if ":" in rel else rel for rel in self.parsed.rel]

    @cached_property
    def _words(self) -> list[str]:
        text = self.parsed.text
        return [text[a:b] for a, b in zip(self.parsed.token_start, self.parsed.token_stop, strict=True)]

    @cached_property
    def _lemmas(self) -> list[str]:
        columns = zip(self._words, self.parsed.upos, self.parsed.lemma, strict=True)
        return [base_form(word, upos, lemma) for word, upos, lemma in columns]

    @cached_property
    def _sentences(self) -> dict[int, range]:
        rows = self.parsed.token_sentence
        return {n: range(bisect_left(rows, n), bisect_right(rows, n)) for n in dict.fromkeys(rows)}

    @cached_property
    def _roles(self) -> dict[int, list[tuple[str, int]]]:
        columns = zip(self.parsed.role_predicate, self.parsed.role, self.parsed.role_token, strict=True)
        found: dict[int, list[tuple[str, int]]] = {}
        for predicate, role, token in columns:
            found.setdefault(predicate, []).append((role, token))
        return found

    def in_role(self, predicate: int, *names: str) -> list[int]:
        """Return the tokens that head these roles of a predicate (PropBank: A0, A1, TMP), left to right."""
        return [token for role, token in self._roles.get(predicate, ()) if role in names]

    def role_words(self, predicate: int, token: int) -> list[int]:
        """Return the tokens of the role that the token heads at the predicate."""
        offset = self.sentence_of(token).start
        head = [h - offset if h >= 0 else -1 for h in self.parsed.head[offset : self.sentence_of(token).stop]]
        rel = self.parsed.rel[offset : offset + len(head)]
        words = roles.span(head, rel, children_of(head), (predicate - offset, token - offset))
        return [w + offset for w in words]

    def reports(self, token: int) -> float:
        """Return the probability that the token puts words or thoughts in someone's mouth, as the reader sees it."""
        return self.parsed.reporting[token] if self.parsed.reporting else 0.0

    def word(self, token: int) -> str:
        """Return the token's letters."""
        return self._words[token]

    def lemma(self, token: int) -> str:
        """Return the token's base form in lower case."""
        return self._lemmas[token]

    def rel(self, token: int) -> str:
        """Return the token's relation to its head."""
        return self.parsed.rel[token]

    def is_a(self, token: int, *rels: str) -> bool:
        """Whether the relation is one of these or a subtype of one."""
        return self.parsed.rel[token] in rels or self._plain[token] in rels

    def kids(self, token: int, *rels: str) -> list[int]:
        """Return the children that hang by one of these relations, or a subtype of one."""
        of, plain = self.parsed.rel, self._plain
        return [c for c in self.children[token] if of[c] in rels or plain[c] in rels]

    def kid(self, token: int, *rels: str) -> int:
        """Return the first such child, or -1."""
        of, plain = self.parsed.rel, self._plain
        return next((c for c in self.children[token] if of[c] in rels or plain[c] in rels), -1)

    def subject(self, token: int) -> int:
        """Return the token's own subject, or -1; of several the nearest one before it."""
        subjects = [c for c in self.children[token] if self.parsed.rel[c] in SUBJECTS]
        behind = [c for c in subjects if token < c < token + INVERTED_REACH]
        ahead = any(c < token for c in subjects)
        if behind and token and self.word(token - 1) in (QUOTES if ahead else PUNCTUATION):  # "…, said X"
            return behind[0]
        return next((c for c in reversed(subjects) if c < token), subjects[0] if subjects else -1)

    def depth(self, token: int) -> int:
        """Return how many heads stand above the token."""
        return sum(1 for _ in self.climb(token))

    def under(self, token: int, without: Iterable[int] = ()) -> list[int]:
        """Return the token and all below it, in order, leaving out the branches at `without`."""
        cut, found, queue, children = set(without), [], [token], self.children
        while queue:
            at = queue.pop()
            found.append(at)
            queue += [c for c in children[at] if c not in cut] if cut else children[at]
        found.sort()
        return found

    def climb(self, token: int) -> Iterator[int]:
        """Yield the token's heads, nearest first."""
        seen = 0
        while (token := self.parsed.head[token]) >= 0 and seen < 200:
            seen += 1
            yield token

    def is_named(self, token: int) -> bool:
        """Whether the token lies in the name of a person or an organisation."""
        start, stop = self.parsed.token_start[token], self.parsed.token_stop[token]
        rows = zip(self.parsed.mention_start, self.parsed.mention_stop, self.parsed.mention_kind, strict=True)
        return any(a <= start and stop <= b and kind in ("person", "organisation") for a, b, kind in rows)

    def sentence_of(self, token: int) -> range:
        """Return the tokens of the token's sentence."""
        return self._sentences[self.parsed.token_sentence[token]]

    def sentence(self, token: int) -> int:
        """Return the index of the token's sentence."""
        return self.parsed.token_sentence[token]

    def span(self, tokens: list[int]) -> tuple[int, int]:
        """Return the characters from the first token to the last, without punctuation at the rims."""
        first, last = 0, len(tokens) - 1
        while first < last and self.word(tokens[first]) in PUNCTUATION:
            first += 1
        while last > first and self.word(tokens[last]) in PUNCTUATION:
            last -= 1
        return self.parsed.token_start[tokens[first]], self.parsed.token_stop[tokens[last]]

    def led(self, token: int, words: Container[str]) -> bool:
        """Whether a preposition that leads to the token is one of these."""
        return any(self.lemma(c) in words for c in self.kids(token, "case"))

    def negated(self, token: int) -> bool:
        """Whether a "not", "never" or "no" hangs on the token."""
        return any(self.lemma(c) in {"not", "n't", "n’t", "never", "neither"} for c in self.children[token])

    def runs(self, tokens: list[int]) -> list[list[int]]:
        """Split the tokens into stretches without a gap."""
        runs: list[list[int]] = []
        for token in tokens:
            if runs and token == runs[-1][-1] + 1:
                runs[-1].append(token)
            else:
                runs.append([token])
        return runs


_made: dict[int, Tree] = {}  # by the identity of the record, which the tree holds: no other record can have it
