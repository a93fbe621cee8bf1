"""From a predicate and the word that heads one of its roles to the role's words, by the tree. Pure functions.

A role covers what hangs below its head, without the part that holds the predicate itself ("the man" in "the man who
left") and, at a copula, without what belongs to the copula ("clear" in "it is clear").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rashomon.language.clauses import children_of

# below the complement of a copula: what is the sentence's and not the complement's
OF_THE_SENTENCE = frozenset(
    """nsubj nsubj:pass nsubj:outer csubj csubj:pass csubj:outer expl cop aux aux:pass mark punct advcl discourse
    parataxis vocative cc:preconj""".split()
)
EDGES = frozenset("punct cc".split())
CLAUSES = frozenset("xcomp ccomp".split())


def spans(
    head: Sequence[int],
    rel: Sequence[str],
    dependents: Sequence[Sequence[int]],
    predicate: int,
    tops: Mapping[int, str],
) -> list[range]:
    """The words of each role of one predicate, in the order of `tops`: head word → the role's name.

    Roles of one predicate share no words (PropBank), so what hangs at a role's rim and is headed by another role goes
    ("not" in "is not a threat"). An object without a role of its own is told with the clause that says what it does or
    is ("let the crew sleep": A1 "the crew sleep").
    """
    out = []
    for word, name in tops.items():
        words = span(head, rel, dependents, (predicate, word))
        others = [w for w in tops if w in words and w != word] if word != predicate else []
        if others:
            words = _without(rel, dependents, (word, words), others)
        if head[word] == predicate and rel[word] in CLAUSES and name in {"A1", "A2"}:
            between = (w for w in dependents[predicate] if rel[w] == "obj" and predicate < w < word and w not in tops)
            told = next(between, None)
            if told is not None:
                words = range(span(head, rel, dependents, (predicate, told))[0], words[-1] + 1)
        out.append(words)
    return out


def _without(
    rel: Sequence[str],
    dependents: Sequence[Sequence[int]],
    at: tuple[int, range],
    others: Sequence[int],
) -> range:
    """A role's head and words without what hangs below the heads of other roles, as far as that is at its rims."""
    top, words = at
    ours = set(_subtree(dependents, top))
    gone = {w for other in others if other in ours for w in _subtree(dependents, other)} - {top}
    first, last = words[0], words[-1]
    while first < top and (first in gone or (first > words[0] and rel[first] in EDGES)):
        first += 1
    while last > top and (last in gone or (last < words[-1] and rel[last] in EDGES)):
        last -= 1
    return range(first, last + 1)


def span(head: Sequence[int], rel: Sequence[str], dependents: Sequence[Sequence[int]], at: tuple[int, int]) -> range:
    """The words of the role that `at[1]` heads at the predicate `at[0]`: one unbroken run."""
    predicate, top = at
    if top == predicate:
        return range(top, top + 1)
    ours = set(_subtree(dependents, top))
    if predicate in ours:
        if head[predicate] == top and rel[predicate].split(":")[0] in {"cop", "aux"}:
            away = [w for w in dependents[top] if _of_the_sentence(rel, dependents, w, predicate)]
        else:
            branch = predicate
            while head[branch] != top:
                branch = head[branch]
            away = [branch, *(w for w in dependents[top] if rel[w] in {"punct", "case"})]
        for word in away:
            ours.difference_update(_subtree(dependents, word))
    first = last = top
    while first - 1 in ours:
        first -= 1
    while last + 1 in ours:
        last += 1
    while first < top and rel[first] in EDGES and head[first] not in range(first + 1, top):
        first += 1
    while last > top and rel[last] in EDGES and head[last] not in range(top + 1, last):
        last -= 1
    return range(first, last + 1)


def top(head: Sequence[int], rel: Sequence[str], first: int, last: int) -> int:
    """The word that heads the words from first to last: of those whose own head lies outside, not a mark if it can be.

    Where there are several, the one with the most words of the stretch below it; the first of equals.
    """
    words = range(first, last + 1)
    tops = [w for w in words if head[w] not in words]
    tops = [w for w in tops if rel[w] not in EDGES] or tops or [first]
    if len(tops) == 1:
        return tops[0]
    dependents = children_of(head)
    return max(tops, key=lambda w: (len([x for x in _subtree(dependents, w) if x in words]), -w))


def _of_the_sentence(rel: Sequence[str], dependents: Sequence[Sequence[int]], word: int, predicate: int) -> bool:
    """Whether a dependent of a copula's complement belongs to the clause: its subject, a verb joined to it."""
    if word == predicate or rel[word] in OF_THE_SENTENCE:
        return True
    if rel[word] == "advmod":
        return word < predicate
    return rel[word] == "conj" and any(rel[d].split(":")[0] in {"nsubj", "csubj", "cop"} for d in dependents[word])


def _subtree(dependents: Sequence[Sequence[int]], word: int) -> list[int]:
    """The word and all below it."""
    out = [word]
    for at in out:
        out += dependents[at]
    return out
