"""When a happening was: of all times in the sentences that tell it, the one that hangs nearest on its words."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.language.arcs import Tree
from rashomon.language.deeds import Deed
from rashomon.language.deedtimes import nearness
from rashomon.records import Time


@dataclass(frozen=True, slots=True)
class When:
    """A time with how surely it is the happening's: the less `distance`, the surer."""

    time: Time
    distance: int


DAY = timedelta(days=1)  # by which two days of one thing may differ: time zones, "overnight"


class Clock:
    """The times of a story, by sentence."""

    def __init__(self, times: Iterable[Time], trees: Mapping[str, Tree]) -> None:
        self._trees = trees
        self._in: dict[tuple[str, int], list[tuple[Time, list[int]]]] = defaultdict(list)
        for time in times:
            tree = trees.get(time.article_id)
            if tree is None or not time.from_date:
                continue
            tokens = _tokens(tree, time)
            if tokens:
                self._in[time.article_id, tree.sentence(tokens[0])].append((time, tokens))

    def of(self, told: Sequence[tuple[str, Deed]]) -> When | None:
        """Return when deeds were, told at words of articles: the nearest time, the most told, the most exact."""
        votes: dict[int, dict[tuple[str, str], list[Time]]] = defaultdict(lambda: defaultdict(list))
        for article, deed in dict.fromkeys(told):
            tree = self._trees[article]
            for time, tokens in self._in.get((article, tree.sentence(deed.trigger)), ()):
                near = nearness(tree, (deed.head, deed.trigger), tokens)
                if near is not None:
                    votes[near][time.from_date, time.to_date].append(time)
        if not votes:
            return None
        surest = min(votes)
        found = votes[surest]
        best = min(found, key=lambda t: (-len(found[t]), -len(t[0]), t))
        return When(found[best][0], surest)


def apart(one: Time, other: Time) -> bool:
    """Whether two times cannot be of one thing: neither lies within the other, and they are not neighbouring days."""
    length = min(len(one.from_date), len(other.from_date), len("2031-05-03"))
    first, last = (one, other) if one.from_date[:length] <= other.from_date[:length] else (other, one)
    if last.from_date[:length] <= (first.to_date or first.from_date)[:length]:
        return False
    if length < len("2031-05-03"):
        return True
    return date.fromisoformat(last.from_date[:length]) - date.fromisoformat(first.to_date[:length]) > DAY


def _tokens(tree: Tree, time: Time) -> list[int]:
    """The tokens of a time expression."""
    starts = tree.parsed.token_start
    found = range(bisect_left(starts, time.start), bisect_left(starts, time.stop))
    return [n for n in found if tree.parsed.token_stop[n] <= time.stop]
