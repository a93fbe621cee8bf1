"""Who spoke before: the memory that pronouns ("it said") and utterances ("the statement said") draw on."""

from bisect import bisect_left
from collections.abc import Sequence

from rashomon.language.arcs import Tree
from rashomon.language.cast import NOBODY, Cast, Who
from rashomon.language.documents import are_one, goes_back, kind_of, owner_of, owners
from rashomon.language.quotation import Quotation
from rashomon.language.sayings import Saying

UNSPOKEN = frozenset({"planned"})  # what one plans or promises to do need not have been said
REMEMBERED = 6  # sayings back


def quoted_tokens(tree: Tree, quotations: Sequence[Quotation]) -> list[int]:
    """Return for every token the number of the quotation it stands in, or -1."""
    parsed, numbers = tree.parsed, [-1] * len(tree.parsed.head)
    for number, quotation in enumerate(quotations):
        first = bisect_left(parsed.token_stop, quotation.start + 1)
        for token in range(first, bisect_left(parsed.token_start, quotation.stop)):
            numbers[token] = number
    return numbers


class Recall:
    """The sources of one article's sayings, resolved with the help of those who spoke before."""

    def __init__(self, tree: Tree, cast: Cast, sayings: Sequence[Saying], quoted: Sequence[int]) -> None:
        self._tree, self._cast, self._quoted = tree, cast, quoted
        self._known: dict[int, Who] = {}
        self._owners = {kind: [t for t in told if quoted[t] < 0] for kind, told in owners(tree).items()}
        # nearest sentence first, there the main clause first; the words of a quotation introduce nobody
        self._order = sorted(
            (-tree.sentence(s.cue), tree.depth(s.cue), -s.cue, s.source)
            for s in sayings
            if s.source >= 0 and s.stance not in UNSPOKEN and quoted[s.cue] < 0 and quoted[s.source] < 0
        )

    def who(self, token: int) -> Who:
        """Resolve the source that the token heads."""
        if token < 0:
            return NOBODY
        if token not in self._known:
            self._known[token] = NOBODY  # stands in while its own antecedent is sought
            before = [source for _, _, cue, source in self._order if -cue < token and source < token]
            hints = [who for source in before[:REMEMBERED] if (who := self.who(source)).name]
            owner = self._owner(token)
            self._known[token] = owner if owner.name else self._cast.who(token, hints, self._subject_before(token))
        return self._known[token]

    def _owner(self, token: int) -> Who:
        """Return whose document it is, in the words that name the document: "the suit" is the word of who sued."""
        tree = self._tree
        kind = kind_of(tree.lemma(token)) if tree.parsed.upos[token] in ("NOUN", "PROPN") else ""
        if not kind:
            return NOBODY
        own = owner_of(tree, token)
        told = [own] if own >= 0 else self._owners.get(kind, []) if goes_back(tree, token) else []
        known = [
            who for t in told if (who := self.who(t)).name and (own >= 0 or not tree.parsed.xpos[t].startswith("PRP"))
        ]
        names = [who.name for who in known]
        called = [self.who(c).name for c in tree.kids(token, "compound") if tree.parsed.upos[c] == "PROPN"]
        if not known or not are_one([*names, *(called if own < 0 else ())], self._cast.peoples):
            return NOBODY
        most = max(known, key=lambda who: (" " in who.name, names.count(who.name), -names.index(who.name)))
        words = self._cast.who(token)
        return Who(most.actor, most.name, words.start, words.stop)

    def _subject_before(self, token: int) -> Who:
        """Return the person that the sentence before, in the same paragraph, is about: the subject of its root."""
        tree = self._tree
        at = tree.sentence_of(token).start - 1
        if at < 0 or "\n" in tree.parsed.text[tree.parsed.token_stop[at] : tree.parsed.token_start[at + 1]]:
            return NOBODY
        for root in tree.sentence_of(at):
            if tree.is_a(root, "root") and (subject := tree.subject(root)) >= 0 and self._quoted[subject] < 0:
                who = self.who(subject)
                return who if self._cast.is_person(who) else NOBODY
        return NOBODY
