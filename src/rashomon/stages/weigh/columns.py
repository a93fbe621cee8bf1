"""What of one claim is compared with others, made once: a claim stands in some hundred pairs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.language.denials import ANY_NOT, KEPT_FROM, NORM, OF_WHAT, SILENT
from rashomon.language.opposites import BLAMING, CAUSAL, NARROWING, UPDATING, opposable
from rashomon.language.scopes import sentence_around
from rashomon.records import Claim
from rashomon.stages.weigh.claimwords import stem
from rashomon.stages.weigh.members import Members, Places
from rashomon.stages.weigh.refusals import is_wanted
from rashomon.stages.weigh.sides import Sides

NAMED_KINDS = ("person", "organisation", "place", "country", "group")
MARKS = {"updating": UPDATING, "narrowing": NARROWING, "causal": CAUSAL, "blaming": BLAMING}
DENYING = frozenset({"deny", "reject", "refute", "dismis"})  # stems: the denial itself is no side of what it denies
FACTUAL = 0.3  # from which what a claim tells has happened, as the reader sees it; 0 where no verb heads it
FLAGS: dict[str, Callable[[Claim], bool]] = {
    "negated": lambda c: c.negated,
    **{name: lambda c, name=name: c.stance == name for name in ("denied", "doubted", "alleged", "planned", "asked")},  # type: ignore[misc]
    "attributed": lambda c: c.voice == "attributed",
    "said": lambda c: c.stance in ("asserted", "alleged", "denied"),
    "so": lambda c: c.factual >= FACTUAL or not c.factual,
    "not_so": lambda c: c.factual < FACTUAL,
    "clause": lambda c: c.kind == "clause",
    "denying": lambda c: stem(c.predicate.lower()) in DENYING,
}

Flags = NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True, slots=True)
class Saying:
    """The words, names and days of one claim."""

    stems: frozenset[str]
    opposable: frozenset[str]  # stems that have an opposite
    actors: dict[str, list[str]]  # kind → ids in order; kinds without actors are absent
    days: list[str]


def sayings_of(sides: Sides) -> list[Saying]:
    """One saying a claim."""
    return [_saying(sides, i) for i in range(len(sides.claims))]


def _saying(sides: Sides, i: int) -> Saying:
    stems = frozenset(sides.stems[i])
    actors: dict[str, list[str]] = {}
    for actor in sorted(sides.actors[i]):
        actors.setdefault(sides.kinds[actor], []).append(actor)
    return Saying(stems=stems, opposable=opposable(stems), actors=actors, days=sorted(sides.days[i]))


@dataclass(frozen=True)
class Row(Mapping[str, float]):
    """One row of a table of columns."""

    columns: dict[str, NDArray[Any]]
    number: int

    def __getitem__(self, name: str) -> float:
        """Return the value of one column."""
        return float(self.columns[name][self.number])

    def __iter__(self) -> Iterator[str]:
        """Yield the names of the columns."""
        return iter(self.columns)

    def __len__(self) -> int:
        """Return how many columns there are."""
        return len(self.columns)


@dataclass(frozen=True, kw_only=True)
class Columns:
    """A story's claims as columns, for the signals that need no look at a single pair."""

    flags: dict[str, Flags]
    size: NDArray[np.intp]  # words
    telling: NDArray[np.float64]  # how surely a claim
    predicate: NDArray[np.intp]  # codes: the same stem, the same code
    kind: NDArray[np.intp]
    stems: Members
    rarity: NDArray[np.float64]  # of each stem, and 0 for none
    sources: Members
    marks: dict[str, Members]  # words that mark updates, parts, causes, blame
    actors: dict[str, Members]  # kind → ids
    counted: Flags  # gives figures
    part: Flags  # gives a figure that is a part of another
    dated: Flags  # names days
    opposable: Flags  # holds a word that has an opposite
    has_not: Flags  # holds a word that says that something is not so, whatever it is

    def plain(self, first: Places, second: Places) -> dict[str, NDArray[Any]]:
        """The signals of pairs that columns tell."""
        low, high = np.minimum(self.size[first], self.size[second]), np.maximum(self.size[first], self.size[second])
        sure = self.telling[first], self.telling[second]
        return {
            "telling_low": np.minimum(*sure),
            "telling_high": np.maximum(*sure),
            "predicate": self.predicate[first] == self.predicate[second],
            "size_low": low,
            "size_ratio": low / np.maximum(1, high),
            "kind": self.kind[first] == self.kind[second],
            **self._named(first, second),
            "negated_one": self._negated_one(first, second),
            **{f"{n}_one": self.flags[n][first] != self.flags[n][second] for n in ("denied", "doubted")},
            **{
                n: self.flags[n][first].astype(np.intp) + self.flags[n][second]
                for n in ("alleged", "planned", "asked", "attributed")
            },
            "same_source": self.sources.shared(first, second) > 0,
            **self._words(first, second),
        }

    def _negated_one(self, first: Places, second: Places) -> Flags:
        """Whether one says that something is not so, and the other nowhere that anything is not.

        Who "did not say" denies only that it was said, and what "should not be" nobody says is not. Who "does not
        support" it and who "opposes" it say the same.
        """
        says_so = self.predicate[first] == self.predicate[second]
        denies = self.flags["negated"] & ~self.flags["silent"] & ~self.flags["norm"]
        mine, theirs = (
            (denies[a] | (self.flags["silent"][a] & says_so))
            & ~(self.has_not[b] | (self.flags["keeping"][b] & ~says_so))
            for a, b in ((first, second), (second, first))
        )
        return np.asarray(mine | theirs)

    def _named(self, first: Places, second: Places) -> dict[str, NDArray[Any]]:
        """Per kind of actor: shared by both, or different on both sides."""
        out: dict[str, NDArray[Any]] = {}
        for kind, members in self.actors.items():
            shared = members.shared(first, second)
            only_first, only_second = members.size[first] > shared, members.size[second] > shared
            out[f"{kind}_shared"] = shared
            out[f"{kind}_swapped"] = only_first & only_second
            out[f"{kind}_extra"] = (shared > 0) & (only_first != only_second)
        return out

    def _words(self, first: Places, second: Places) -> dict[str, NDArray[Any]]:
        """What each says that the other does not, and words that mark updates, parts, causes."""
        rests = [self.stems.rest(a, b, self.rarity) for a, b in ((first, second), (second, first))]
        out: dict[str, NDArray[Any]] = {"rest_low": np.minimum(*rests), "rest_high": np.maximum(*rests)}
        for name, members in self.marks.items():
            shared = members.shared(first, second)
            # a word that marks a part counts where only one side has it
            out[name] = members.size[first] + members.size[second] - shared * (2 if name == "narrowing" else 1)
        return out


def _is_silent(c: Claim, text: str) -> bool:
    """Whether a claim says that something is not told or not known."""
    word = c.predicate.lower()
    return c.negated and (word in SILENT or (word == "know" and OF_WHAT.match(text, c.head_stop) is not None))


def _is_norm(c: Claim, text: str) -> bool:
    """Whether a claim says that something should not be, not that it is not."""
    return c.negated and NORM.search(text, min(c.start, c.in_full[0]), c.head_start) is not None


def columns_of(sides: Sides, sayings: Sequence[Saying], texts: Mapping[str, str]) -> Columns:
    """Lay what is compared of a story's claims out in columns; `texts`: by article id."""
    claims = sides.claims
    words = [frozenset(c.words) for c in claims]
    stems = Members([s.stems for s in sayings])
    flags = {name: np.array([bool(holds(c)) for c in claims], np.bool_) for name, holds in FLAGS.items()}
    flags["silent"] = np.array([_is_silent(c, texts[c.article_id]) for c in claims], np.bool_)
    flags["keeping"] = np.array(
        [KEPT_FROM.match(texts[c.article_id], c.head_start) is not None for c in claims], np.bool_
    )
    flags["norm"] = np.array([_is_norm(c, texts[c.article_id]) for c in claims], np.bool_)
    return Columns(
        flags=flags,
        size=np.array([len(c.words) for c in claims], np.intp),
        telling=np.array([c.telling for c in claims]),
        predicate=_codes([stem(c.predicate.lower()) for c in claims]),
        kind=_codes([c.kind for c in claims]),
        stems=stems,
        rarity=np.array([*(sides.idf.get(w, 0.0) for w in stems.names), 0.0]),
        sources=Members([frozenset(c.source_text) for c in claims]),
        marks={name: Members([w & marking for w in words]) for name, marking in MARKS.items()},
        actors={kind: Members([frozenset(s.actors.get(kind, ())) for s in sayings]) for kind in NAMED_KINDS},
        counted=np.array([bool(f) for f in sides.figures], np.bool_),
        part=np.array([any(f.part_of for f in row) for row in sides.figures], np.bool_),
        dated=np.array([bool(s.days) for s in sayings], np.bool_),
        opposable=np.array([bool(s.opposable) for s in sayings], np.bool_),
        has_not=np.array([_has_not(c, texts[c.article_id]) for c in claims], np.bool_),
    )


def _has_not(c: Claim, text: str) -> bool:
    """Whether a claim says that something is not so, or that its deed is one to be kept from."""
    begin = min(c.start, c.in_full[0])
    if is_wanted(c, text):  # "opposes using the act to send troops"
        begin = sentence_around(text, c.start, c.stop)[0]
    is_kept_from = KEPT_FROM.search(text, begin, c.head_start) is not None
    return c.negated or is_kept_from or ANY_NOT.search(text, c.start, c.stop) is not None


def _codes(values: Sequence[str]) -> NDArray[np.intp]:
    number: dict[str, int] = {}
    return np.array([number.setdefault(v, len(number)) for v in values], np.intp)
