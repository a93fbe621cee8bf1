"""Fact → happenings: the words that name one deed, in whichever article and however the claims around them were cut.

Two words name the same deed where one fact holds claims of both and they are of one kind: accounts that were taken for
tellings of one fact may still name a raid and a killing. A fact speaks for the happening most of its deeds are of, so
that no fact has two events, and a word that is nowhere the most told names none.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.records import Fact
from rashomon.stages.weigh.joined import Joined

Word = tuple[str, int, str]  # article, token, kind of deed


def _never(one: Word, other: Word) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Happening:
    """What one event is made of: the fact that speaks for it and its claims."""

    fact: Fact
    claims: list[str]


def gather_happenings(
    facts: Sequence[Fact], words: Mapping[str, Word], differ: Callable[[Word, Word], bool] = _never
) -> Iterator[Happening]:
    """Yield one happening a deed, in the order of the facts; `words` tells which word names each claim's deed.

    `differ` says of two words that they cannot name one deed, whatever holds them together.
    """
    groups = _united(facts, words, differ)
    claims: dict[Word, list[str]] = defaultdict(list)
    speaks: dict[Word, Fact] = {}
    for fact in facts:
        named = [(c, groups[words[c]]) for c in fact.own if c in words]
        for claim, word in named:
            claims[word].append(claim)
        votes = Counter(word for _, word in named)
        if not votes:
            continue
        most = min(votes, key=lambda w: (-votes[w], w))
        held = speaks.get(most)
        if held is None or votes[most] > sum(groups[words[c]] == most for c in held.own if c in words):
            speaks[most] = fact
    place = {fact.id: n for n, fact in enumerate(facts)}
    for word in sorted(speaks, key=lambda w: (place[speaks[w].id], w)):
        yield Happening(speaks[word], list(dict.fromkeys(claims[word])))


def _united(facts: Sequence[Fact], words: Mapping[str, Word], differ: Callable[[Word, Word], bool]) -> dict[Word, Word]:
    """Return for each word the first of those that name its deed: held by one fact, of one kind, and not apart."""
    joined: Joined[Word] = Joined(differ=differ)
    for fact in facts:
        of_kind: dict[str, list[Word]] = defaultdict(list)
        for word in dict.fromkeys(words[c] for c in fact.own if c in words):
            joined.add(word)
            for other in of_kind[word[2]]:
                joined.join(word, other)
            of_kind[word[2]].append(word)
    return joined.roots()
