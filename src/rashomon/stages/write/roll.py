"""One article → the persons it tells of, each once, and what became of them.

Every phrase for one person is followed through the article as far as nothing that is said of two keeps them apart, and
the worst that is said stands: one who "was injured" and "later died" is dead.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from rashomon.language.counting import Words
from rashomon.language.fates import INJURED, KILLED, WORSE, fate_of, next_state, shared_place
from rashomon.language.names import compare_people
from rashomon.language.persons import FEMALE, KIN, MALE, PERSONS, Looks, is_person, looks_of
from rashomon.language.scopes import ORDINALS
from rashomon.language.titles import is_title
from rashomon.records import Figure, LocalActor, ParsedArticle
from rashomon.stages.write.syntax import sentence_at

MORE = frozenset("other others another second third additional more else also".split())
INDEFINITE = frozenset({"a", "an", "one", "another"})
SAYING = frozenset("say tell confirm add report announce".split())
JOINING = frozenset("and then while before & plus also".split())
NAMING = frozenset({"NOUN", "PROPN", "NUM"})
ONE_PERSON = frozenset({"same", "variant", "part", "near"})
BESIDE = frozenset("passenger colleague comrade companion partner co-pilot deputy bodyguard fellow teammate".split())
REACH = 4  # sentences back to which "he" or "the man" looks


@dataclass(slots=True)
class Person:
    """Someone an article tells of."""

    looks: Looks
    names: set[str] = field(default_factory=set)
    fate: str = ""
    sentence: int = 0  # of the latest mention
    places: list[int] = field(default_factory=list)  # words that tell the fate
    words: set[int] = field(default_factory=set)  # the heads of all mentions
    besides: list["Person"] = field(default_factory=list)  # those told of before "another man"
    lived: bool = False  # set against the dead: "killed three and wounded a fourth"


class Roll:
    """The persons of one article, found in the order of its words."""

    def __init__(
        self, parsed: ParsedArticle, words: Words, locals_: Iterable[LocalActor], figures: Sequence[Figure]
    ) -> None:
        self.parsed, self.words = parsed, words
        self.people: list[Person] = []
        self.named: dict[int, LocalActor] = {}
        self.inside: set[int] = set()  # words of names
        self.looks: dict[str, Looks] = {}
        for local in locals_:
            if local.article_id != parsed.article_id or local.kind != "person":
                continue
            self._note(local)
        self.deadly = {sentence_at(parsed, f.start) for f in figures if f.measure == "killed" and f.low}
        self.counted = {
            f.counted_stop for f in figures if f.counted_stop >= 0 and f.low != 1.0 and f.measure not in ("age",)
        }

    def _note(self, local: LocalActor) -> None:
        """Find the words that head the person's names, and the gender that pronouns give it."""
        votes = 0
        for start, stop, form in zip(local.mention_start, local.mention_stop, local.mention_form, strict=True):
            if form == "pronoun":
                low = self.parsed.text[start:stop].lower()
                votes += (low in MALE) - (low in FEMALE)
            elif form == "name":
                inside = self._tokens(start, stop)
                self.inside.update(inside)
                head = next((i for i in inside if self.words.head[i] not in inside), None)
                if head is not None:
                    self.named[head] = local
        self.looks[local.id] = Looks(gender="m" if votes > 0 else "f" if votes < 0 else "")

    def _tokens(self, start: int, stop: int) -> list[int]:
        first = bisect_left(self.parsed.token_start, start)
        return list(range(first, bisect_left(self.parsed.token_start, stop)))

    def persons(self, skipped: Collection[int]) -> list[Person]:
        """Return everyone the article tells of, those of skipped sentences left out."""
        for i in range(len(self.words.form)):
            if self.parsed.token_sentence[i] in skipped:
                continue
            self._read(i)
        return self.people

    def _read(self, i: int) -> None:
        words, low = self.words, self.words.form[i].lower()
        sentence = self.parsed.token_sentence[i]
        if i in self.named:
            person: Person | None = self._by_name(i)
        elif words.upos[i] == "PRON" and low in ("he", "she", "him", "her", "his"):
            person = self._by_pronoun(i)
        elif is_person(words, i) and self.parsed.token_stop[i] not in self.counted and i + 1 not in self.inside:
            person = self._by_noun(i)
        elif is_other(words, i):
            person = self._by_number(i)
        else:
            return
        if person is None:
            return
        person.sentence = sentence
        person.words.add(i)

    def fewest(self, people: Sequence[Person]) -> list[Person]:
        """Take as one all whom nothing keeps apart: other sex or age, another name, a sentence that tells of both."""
        self._set_against_the_dead(people)
        groups: list[list[Person]] = []
        for person in people:
            fits = [g for g in groups if all(self._may_be_one(person, other) for other in g)]
            best = max(fits, key=lambda g: likeness(g, person), default=None)
            if best is None:
                groups.append([person])
            else:
                best.append(person)
        return [joined(group) for group in groups]

    def _set_against_the_dead(self, people: Sequence[Person]) -> None:
        """Note who is told of as hurt beside someone who was killed: "killed his wife and wounded a boy"."""
        sentence = self.parsed.token_sentence
        dead = {sentence[w] for p in people for w in p.places if fate_of(self.words, w) == KILLED} | self.deadly
        for person in people:
            if person.fate == INJURED and any(
                sentence[w] in dead and fate_of(self.words, w) == INJURED for w in person.places
            ):
                person.lived = True

    def _may_be_one(self, one: Person, other: Person) -> bool:
        if not one.looks.fits(other.looks) or (one.names and other.names and not is_called(one, other.names)):
            return False
        if (one.lived and other.fate == KILLED) or (other.lived and one.fate == KILLED):
            return False
        if any(p is other for p in one.besides) or any(p is one for p in other.besides):
            return False
        return not any(self._apart(a, b) for a in one.words for b in other.words)

    def _apart(self, a: int, b: int) -> bool:
        """Whether one sentence tells of both, joining them: "a man and a girl", "shot his wife, then himself"."""
        if self.parsed.token_sentence[a] != self.parsed.token_sentence[b]:
            return False
        first, last = sorted((a, b))
        between = self.parsed.text[self.parsed.token_stop[first] : self.parsed.token_start[last]]
        if "\n" in between:
            return False
        if self._listed(a, b):
            return True
        parts = {self.words.rel[shared_place(self.words, w)].split(":")[0] for w in (a, b)}
        return bool(JOINING & {f.lower() for f in self.words.form[first:last]}) or {"nsubj", "obj"} <= parts

    def _listed(self, a: int, b: int) -> bool:
        """Whether the tree has both in one list: "a farmer, his wife and a girl"."""
        heads = [self.words.head[w] if self.words.rel[w] == "conj" else w for w in (a, b)]
        return heads[0] == heads[1] and "conj" in (self.words.rel[a], self.words.rel[b])

    # --- whom a mention means ---

    def _hurt(self, person: Person, fate: str, i: int) -> None:
        if fate and not self._speaks(i):
            person.fate = max(person.fate, fate, key=lambda f: WORSE[f])
            person.places.append(i)

    def _speaks(self, i: int) -> bool:
        """Whether a reporting verb follows the name: in "and hurt another, Sheriff Tol said" the tree may go astray."""
        if i not in self.named:
            return False
        first, last = i - 1, i + 1
        while last in self.inside:
            last += 1
        while first > 0 and first > i - 6 and self.words.upos[first] in ("PROPN", "NOUN", "ADJ"):
            first -= 1
        return any(self.words.lemma[at] in SAYING for at in (first, last) if 0 <= at < len(self.words.form))

    def _by_name(self, i: int) -> Person:
        local, looks = self.named[i], self._looks(i)
        looks = looks.joined(self.looks[local.id])
        fate = fate_of(self.words, i)
        called = [p for p in self.people if is_called(p, {local.name})]
        found = next((p for p in called if local.name in p.names), called[0] if called else None)
        beside = self._beside(i)
        if found is None and beside is not None and not beside.names:
            found = beside
        if (found is None or (not found.fate and fate)) and (fate or self._is_victim(i)):
            known = self._same_victim(i, looks, named=True)
            if known is not None and found is not None and found is not known:
                self.people.remove(found)
                known.names |= found.names
                known.words |= found.words
            found = known or found
        if found is None:
            found = Person(looks)
            self.people.append(found)
        found.looks = found.looks.joined(looks)
        found.names.add(local.name)
        self._hurt(found, fate, i)
        return found

    def _by_pronoun(self, i: int) -> Person | None:
        low, fate = self.words.form[i].lower(), fate_of(self.words, i)
        if not fate:
            return None
        looks = Looks(gender="m" if low in MALE else "f")
        near = [p for p in self._recent(i) if p.looks.fits(looks)]
        found = next((p for p in near if p.fate), None)
        if found is None and not any(p.fate for p in self.people):
            found = near[0] if near else Person(looks)
            if not near:
                self.people.append(found)
        if found is not None:
            found.looks = found.looks.joined(looks)
            self._hurt(found, fate, i)
        return found

    def _by_noun(self, i: int) -> Person | None:
        words, fate, looks = self.words, fate_of(self.words, i), self._looks(i)
        beside = self._beside(i)
        if beside is not None:
            beside.looks = beside.looks.joined(looks)
            self._hurt(beside, fate, i)
            return beside
        before = {words.form[c].lower() for c in words.children[i] if c < i}
        is_new = bool(before & MORE) or (bool(before & INDEFINITE) and not fate)
        found = None
        if before & INDEFINITE:
            found = None if is_new else self._same_victim(i, looks, named=False)
        elif not before & MORE:
            near = [p for p in self._recent(i, 99 if fate else REACH) if p.looks.fits(looks) and not self._shares(p, i)]
            if not fate or self._is_kin(i):
                near = [p for p in near if self._is_called(p, i)]
            found = next((p for p in near if fate and p.fate == fate), None)
            found = found or next((p for p in near if p.fate), near[0] if near else None)
        if found is None:
            also = before & MORE or self._also(i)
            besides = [p for p in self._recent(i) if p.fate] if also else self._whose(i)
            found = Person(looks, besides=besides, lived=bool(before & MORE) and fate == INJURED)
            self.people.append(found)
        found.looks = found.looks.joined(looks)
        self._hurt(found, fate, i)
        return found

    def _by_number(self, i: int) -> Person | None:
        """One more, without a noun: "killed three people and wounded a fourth", "another was hurt"."""
        fate = fate_of(self.words, i) or next_state(self.words, i)
        if not fate:
            return None
        found = Person(Looks(), besides=[p for p in self._recent(i) if p.fate], lived=fate != KILLED)
        self.people.append(found)
        self._hurt(found, fate, i)
        return found

    def _also(self, i: int) -> bool:
        return any(self.words.form[c].lower() in MORE for c in self.words.children[self.words.head[i]])

    def _is_kin(self, i: int) -> bool:
        """Whether someone's kin is meant, who is not whom the text told of last."""
        return self.words.lemma[i] in KIN | BESIDE and bool(self.words.under(i, "nmod:poss"))

    def _whose(self, i: int) -> list[Person]:
        """Whom "his" means in "His passenger was hurt" where the sentence names nobody before: who is told of last."""
        owners = [c for c in self.words.under(i, "nmod:poss") if self.words.form[c].lower() in ("his", "her")]
        if not owners or not self._is_kin(i):
            return []
        looks = Looks(gender="m" if self.words.form[owners[0]].lower() == "his" else "f")
        near = [p for p in self._recent(i) if p.looks.fits(looks)]
        sentence = self.parsed.token_sentence
        return [p for p in near[:1] if p.fate and sentence[max(p.words, default=i)] < sentence[i]]

    def _is_called(self, person: Person, i: int) -> bool:
        """Whether the person was called so before; a victim is anyone hurt."""
        lemma = self.words.lemma[i]
        if lemma == "victim" and person.fate:
            return True
        return any(self.words.lemma[w] == lemma for w in person.words)

    def _same_victim(self, i: int, looks: Looks, named: bool) -> Person | None:
        """Someone hurt of whom an earlier sentence told, and who may be the one told of here."""
        if self._also(i):
            return None
        fits = [
            p
            for p in self.people
            if p.fate and p.looks.fits(looks) and not self._shares(p, i) and not (named and p.names)
        ]
        same_age = [p for p in fits if looks.age is not None and p.looks.age is not None]
        fate = fate_of(self.words, i)
        fits = [p for p in fits if {p.fate, fate} != {KILLED, INJURED}]
        return next(iter(same_age or fits), None)

    def _shares(self, person: Person, i: int) -> bool:
        """Whether the person is named in this sentence already: two phrases of one sentence are two people."""
        sentence, at = self.parsed.token_sentence, self.parsed.token_start
        return any(sentence[w] == sentence[i] and "\n" not in self.parsed.text[at[w] : at[i]] for w in person.words)

    def _is_victim(self, i: int) -> bool:
        """Whether the name stands behind "identified … as"."""
        words = self.words
        up = words.head[i]
        return up >= 0 and words.lemma[up] in ("identify", "name", "victim") and words.rel[i] != "nsubj"

    def _beside(self, i: int) -> Person | None:
        """The person of the noun or name that this word is put beside: "the victim, Maro Tel", "Tel, a driver"."""
        words, at = self.words, i
        for _ in range(3):
            if words.rel[at].split(":")[0] not in ("appos", "flat", "compound") or words.head[at] < 0:
                break
            at = words.head[at]
            found = next((p for p in self.people if at in p.words), None)
            if found is not None:
                return found
        before = next((p for c in words.under(i, "appos", "nsubj") if c < i for p in self.people if c in p.words), None)
        return before or self._adjoining(i)

    def _adjoining(self, i: int) -> Person | None:
        """The person told of right before, with a comma and no more than a description between."""
        words = self.words
        for at in range(i - 1, max(-1, i - 9), -1):
            found = next((p for p in self.people if at in p.words), None)
            if found is not None:
                return found if "," in words.form[at:i] else None
            if words.upos[at] in ("VERB", "AUX", "CCONJ", "PRON", "SCONJ") or words.form[at] in (".", ";", ":"):
                return None
            if words.upos[at] == "ADP" and words.form[at].lower() != "of":
                return None
        return None

    def _recent(self, i: int, reach: int = REACH) -> list[Person]:
        sentence = self.parsed.token_sentence[i]
        near = [p for p in self.people if sentence - p.sentence <= reach]
        return sorted(near, key=lambda p: -max(p.words, default=0))

    def _looks(self, i: int) -> Looks:
        parsed, words = self.parsed, self.words
        inside = [i, *(c for c in words.children[i] if i - 8 < c < i)]
        first = min(inside)
        last = i
        while last + 1 < len(words.form) and words.rel[last + 1] == "flat" and words.head[last + 1] == i:
            last += 1
        return looks_of(words, i, parsed.text, parsed.token_start[first], parsed.token_stop[last])


def is_called(person: Person, names: Collection[str]) -> bool:
    """Whether one of the names can be the person's: two of one family have the same family name only."""
    return any(compare_people(untitled(a), untitled(b)).kind in ONE_PERSON for a in person.names for b in names)


def untitled(name: str) -> str:
    """Take the rank or trade off a name: "Corporal Tel" may be Maro Tel."""
    words = name.split()
    while len(words) > 1 and (is_title(words[0]) or words[0].casefold() in PERSONS):
        words = words[1:]
    return " ".join(words)


def is_other(words: Words, at: int) -> bool:
    """Whether the word stands for one more person: "another", "a fourth"."""
    low = words.form[at].lower()
    if low != "another" and low not in ORDINALS:
        return False
    if next_state(words, at):
        return True
    if words.rel[at].split(":")[0] not in ("nsubj", "obj", "conj", "nmod", "obl", "root"):
        return False
    behind = at + 1 < len(words.form) and (words.upos[at + 1] in NAMING or words.form[at + 1].lower() == "of")
    first = words.form[at - 1].lower() if at else ""
    return not behind and (low == "another" or first == "a")


def likeness(group: Sequence[Person], person: Person) -> tuple[int, int, int]:
    """How much speaks for the person being the group's."""
    same_age = any(p.looks.age is not None and p.looks.age == person.looks.age for p in group)
    same_fate = any(p.fate == person.fate for p in group)
    return same_age, same_fate, -len(group)


def joined(group: Sequence[Person]) -> Person:
    """Make one of several: the worst fate stands."""
    one = Person(group[0].looks)
    for person in group:
        one.looks, one.names = one.looks.joined(person.looks), one.names | person.names
        one.fate = max(one.fate, person.fate, key=lambda f: WORSE[f])
        one.places += person.places
        one.words |= person.words
        one.lived = one.lived or person.lived
    return one
