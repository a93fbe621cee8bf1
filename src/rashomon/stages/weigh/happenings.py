"""Fact → happenings: facts that hang on one word of one article are one, however their claims were cut."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.records import Fact

Word = tuple[str, int]  # article, token


@dataclass(frozen=True, slots=True)
class Happening:
    """What one event is made of: the fact that speaks for it and the claims of all its facts."""

    fact: Fact
    claims: list[str]


def gather_happenings(facts: Sequence[Fact], words: Mapping[str, Word]) -> Iterator[Happening]:
    """Yield one happening a group of facts that share a word, in the order of their first fact.

    `words` tells which word names the deed of each claim that tells one; claims of no deed join nothing.
    """
    above = list(range(len(facts)))

    def root(n: int) -> int:
        while above[n] != n:
            above[n] = above[above[n]]
            n = above[n]
        return n

    first: dict[Word, int] = {}
    for n, fact in enumerate(facts):
        for claim in fact.own:
            if claim in words:
                one, other = sorted((root(first.setdefault(words[claim], n)), root(n)))
                above[other] = one
    groups: dict[int, list[Fact]] = defaultdict(list)
    for n, fact in enumerate(facts):
        groups[root(n)].append(fact)
    for group in groups.values():
        claims = list(dict.fromkeys(c for f in group for c in f.own))
        yield Happening(min(group, key=lambda f: (-sum(c in words for c in f.own), -f.weight, f.id)), claims)
