"""What a reader of an article has seen up to a word: the mentions so far, and whom each word names."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from rashomon.language import gazetteer
from rashomon.language.datelines import find_dateline
from rashomon.stages.extract.namesakes import Draft
from rashomon.stages.extract.surface import Surface

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj"})
NEAR_TOP = 4  # sentences in which a dateline may stand, behind a title
_OPEN, _CLOSED = frozenset({"“", "``", "«", "„"}), frozenset({"”", "''", "»"})


@dataclass(frozen=True, slots=True)
class Seen:
    """A mention by token position; `draft` is the place of its actor in the list of drafts."""

    first: int
    last: int
    draft: int
    subject: bool
    form: str  # name | nominal | pronoun


class Scene:
    """An article read from left to right; `seen` holds the mentions that ended before the word read last."""

    def __init__(self, surface: Surface, drafts: list[Draft]) -> None:
        self.surface, self.drafts = surface, drafts
        self.seen: list[Seen] = []
        self.said: Counter[int] = Counter()  # mentions so far by draft
        self.called: dict[str, int] = {}  # what has been said of an actor: "architect" → its draft
        self.names = self._names()
        self.named = [False] * len(surface.words)
        self.whose: dict[int, int] = {}  # head word of a mention → draft
        for s in sorted(self.names, key=lambda s: s.first - s.last, reverse=True):
            self.named[s.first : s.last] = [True] * (s.last - s.first)
            self.whose[self.head_of(s.first, s.last)] = s.draft
        self.kinds = [draft.kind for draft in drafts]
        self._next = 0

    def _names(self) -> list[Seen]:
        rows = []
        for number, draft in enumerate(self.drafts):
            for m in draft.mentions:
                subject = any(self.surface.rel[n] in SUBJECTS for n in range(m.first, m.last))
                rows.append(Seen(m.first, m.last, number, subject, "name"))
        return sorted(rows, key=lambda s: (s.first, s.last, s.draft))

    def head_of(self, first: int, last: int) -> int:
        """The word of a span that hangs on none of it."""
        head = self.surface.head
        return next((n for n in range(first, last) if not first <= head[n] < last), first)

    def joined(self, one: Seen) -> bool:
        """Whether a mention is one of several: "Ann" in "Ann and Bob"."""
        head, rel = self.head_of(one.first, one.last), self.surface.rel
        return rel[head] == "conj" or any(rel[k] == "conj" for k in self.kids.get(head, ()))

    @cached_property
    def kids(self) -> dict[int, list[int]]:
        """The words that hang on each word, in their order."""
        found: dict[int, list[int]] = defaultdict(list)
        for n, head in enumerate(self.surface.head):
            if head >= 0:
                found[head].append(n)
        return found

    @cached_property
    def dateline(self) -> tuple[int, int]:
        """Where the dateline of the report begins and ends, in characters; nowhere without one."""
        surface = self.surface
        tops = [surface.start[first] for first, _ in surface.sentences[:NEAR_TOP]]
        found = next((line for top in tops if (line := find_dateline(surface.text, top))), None)
        return (found.start, found.stop) if found else (-1, -1)

    def stands_in_dateline(self, one: Seen) -> bool:
        """Whether a mention only says where the report was written."""
        first, stop = self.dateline
        return first <= self.surface.start[one.first] < stop

    @cached_property
    def quoted(self) -> list[bool]:
        """For each word whether it stands between quotation marks."""
        surface = self.surface
        inside, flags = False, []
        for n, word in enumerate(surface.words):
            if word in _OPEN:
                inside = True
            elif word in _CLOSED:
                inside = False
            elif word == '"':
                inside = not inside
            elif (
                n
                and surface.sentence[n] != surface.sentence[n - 1]
                and surface.text[surface.stop[n - 1] : surface.start[n]].count("\n")
            ):
                inside = False
            flags.append(inside)
        return flags

    @cached_property
    def paragraphs(self) -> list[int]:
        """For each word the number of its paragraph."""
        surface, number, found = self.surface, 0, []
        for n, start in enumerate(surface.start):
            if n and surface.sentence[n] != surface.sentence[n - 1]:
                number += "\n" in surface.text[surface.stop[n - 1] : start]
            found.append(number)
        return found

    @cached_property
    def genders(self) -> list[str]:
        """The gender of each actor as its names tell it."""
        return [draft.gender for draft in self.drafts]

    @cached_property
    def by_sort(self) -> dict[str, set[int]]:
        """The actors, persons left out, by the words of their names that may say their sort."""
        found: dict[str, set[int]] = defaultdict(set)
        for number, draft in enumerate(self.drafts):
            for word in draft.sorts if self.kinds[number] != "person" else ():
                found[word].add(number)
        return found

    @cached_property
    def towns(self) -> set[int]:
        """The places of which a name is that of a town."""
        return {
            number
            for number, draft in enumerate(self.drafts)
            if self.kinds[number] == "place"
            and any(p.kind == "city" for n in draft.names for p in gazetteer.find(n)[:1])
        }

    def read_to(self, at: int) -> None:
        """Take in the names that begin before a word."""
        while self._next < len(self.names) and self.names[self._next].first < at:
            self.saw(self.names[self._next])
            self._next += 1

    def saw(self, one: Seen) -> None:
        """Take in a mention."""
        self.seen.append(one)
        self.said[one.draft] += 1

    def before(self, at: int, back: int) -> Iterator[Seen]:
        """The mentions before a word in its sentence and in so many before it, the last one first."""
        row = self.surface.sentence
        for one in reversed(self.seen):
            if row[at] - row[one.first] > back:
                return
            if one.last <= at:
                yield one
