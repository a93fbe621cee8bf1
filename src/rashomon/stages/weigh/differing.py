"""Why two tellings cannot be of one happening, though one fact holds both: whom they count, and who does it to whom."""

from collections.abc import Iterable, Mapping

from rashomon.language import numbers
from rashomon.language.arcs import Tree
from rashomon.language.counting import Words, words_of
from rashomon.language.deedparties import Party
from rashomon.language.persons import Looks, is_person, looks_of
from rashomon.stages.weigh.eventlinks import Telling
from rashomon.stages.weigh.eventsides import Cast, Who
from rashomon.stages.weigh.happenings import Word

MUTUAL = frozenset({"CONSULT", "COOPERATE", "AGREE"})  # done together: who stands first is chance
SUFFERED = frozenset({"ASSAULT", "COERCE", "RETREAT", "SANCTION"})  # done to people, who are counted
ARMED = frozenset("COP MIL GOV REB PRM UAF CRM SPY".split())
"""Sectors that are not taken for people in general: nine soldiers are not nine villagers."""

MANY = frozenset("dozen score hundred thousand dozens scores hundreds thousands".split())  # "dozens of people"

Range = tuple[float, float]


class Differing:
    """What the tellings of a story say of whom they count and who does it to whom, by the word that names the deed."""

    def __init__(self, told: Iterable[tuple[Word, Telling]], cast: Cast, trees: Mapping[str, Tree]) -> None:
        self._sentence: dict[Word, int] = {}
        self._type: dict[Word, str] = {}
        self._count: dict[Word, Range | None] = {}
        self._looks: dict[Word, Looks | None] = {}
        self._sides: dict[Word, tuple[tuple[Who, ...], tuple[Who, ...]]] = {}
        columns: dict[str, Words] = {}
        for word, telling in told:
            if word in self._type:
                continue
            article, token, _ = word
            tree, deed = trees[article], telling.deed
            self._type[word] = telling.type
            self._sentence[word] = tree.sentence(token)
            first = deed.recipients[0] if deed.recipients else None
            self._count[word] = _count(tree, first) if first else None
            if first and telling.type in SUFFERED:
                if article not in columns:
                    columns[article] = words_of(tree.parsed)
                self._looks[word] = _looks(columns[article], tree, first)
            self._sides[word] = (cast.sides(article, deed.actors), cast.sides(article, deed.recipients))

    def __call__(self, one: Word, other: Word) -> bool:
        """Whether two words name two deeds."""
        if self._type[one] != self._type[other]:
            return False
        first, second = self._looks.get(one), self._looks.get(other)
        if first and second and not first.fits(second):
            return True  # a girl and a man
        return self._are_counted_apart(one, other) or self._are_turned_round(one, other)

    def count_apart(self, ones: Iterable[Word], others: Iterable[Word]) -> bool:
        """Whether the tellings of two events count people and never as many."""
        first = [c for word in ones if (c := self._count[word])]
        second = [c for word in others if (c := self._count[word])]
        return bool(first and second) and not any(_meet(a, b) for a in first for b in second)

    def _are_counted_apart(self, one: Word, other: Word) -> bool:
        """Whether they count other people: in one sentence, or of two sorts; accounts differ on the same people."""
        if self._type[one] not in SUFFERED:
            return False
        sorts = _sort(self._sides[one][1]) != _sort(self._sides[other][1])
        if self._type[one] == "RETREAT" and sorts and self._sides[one][1] and self._sides[other][1]:
            return True  # what one calls fighters and another villagers is killed or arrested, and seldom let go
        first, second = self._count[one], self._count[other]
        if first is None or second is None or _meet(first, second):
            return False
        beside = one[0] == other[0] and self._sentence[one] == self._sentence[other]
        return beside or sorts

    def _are_turned_round(self, one: Word, other: Word) -> bool:
        """Whether one is done by a state and the other to it, or they are done to people of two states."""
        if self._type[one] in MUTUAL:
            return False
        (doer, done_to), (other_doer, other_done_to) = self._sides[one], self._sides[other]
        a, b, c, d = (_states(side) for side in (doer, done_to, other_doer, other_done_to))
        turned = bool(a & d and not a & c) or bool(b & c and not b & d)
        return turned or bool(self._type[one] == "ASSAULT" and b and d and not b & d)


def _meet(one: Range, other: Range) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _looks(words: Words, tree: Tree, party: Party) -> Looks | None:
    if not is_person(words, party.token):
        return None
    return looks_of(words, party.token, tree.parsed.text, party.start, party.stop)


def _count(tree: Tree, party: Party) -> Range | None:
    above = tree.parsed.head[party.token]
    many = 0 <= above < party.token and tree.is_a(party.token, "nmod") and tree.lemma(above) in MANY
    start = tree.parsed.token_start[above] if many else party.start
    found = next(iter(numbers.find(tree.parsed.text, start, party.stop)), None)
    return None if found is None or found.low is None or found.high is None else (found.low, found.high)


def _sort(side: tuple[Who, ...]) -> str:
    return side[0].sector if side and side[0].sector in ARMED else ""


def _states(side: tuple[Who, ...]) -> set[str]:
    return {w.country for w in side if w.country}
