"""Who a noun for one person can be: a man, a girl of nine, a suspect; and which of two such descriptions fit one."""

import re
from dataclasses import dataclass

from rashomon.language import measures
from rashomon.language.counting import Words
from rashomon.language.measures import ATTACKER

MALE = frozenset(
    "man boy male father son brother husband grandfather uncle nephew stepfather stepson boyfriend gunman policeman "
    "fisherman he him his himself dad grandson businessman salesman fireman fiance".split()
)
FEMALE = frozenset(
    "woman girl female mother daughter sister wife grandmother aunt niece stepmother stepdaughter girlfriend "
    "policewoman she her hers herself mom widow granddaughter waitress actress fiancee nun".split()
)
MINOR = frozenset("boy girl child baby infant toddler newborn".split())
ADULT = frozenset(
    "man woman husband wife father mother officer policeman grandmother grandfather deputy driver".split()
)
OFFICER = frozenset("officer policeman policewoman deputy trooper sergeant cop agent soldier constable".split())
PLAIN = frozenset("man woman boy girl child baby toddler infant teen teenager old bystander passenger".split())
OTHER_PERSONS = frozenset(
    "male female juvenile adult teen gunman shooter attacker assailant robber burglar bomber employee owner customer "
    "boyfriend girlfriend stepfather stepmother stepson stepdaughter homeowner deputy trooper cop grandson newborn "
    "granddaughter dad mom fiance fiancee roommate neighbor classmate clerk manager bouncer rapper athlete player "
    "coach tenant shopper walker jogger motorcyclist biker cabbie constable gunner fighter veteran nun senior "
    "teacher professor principal singer musician artist actor dancer writer editor engineer mechanic barber waiter "
    "chef baker butcher tailor trader merchant shopkeeper paramedic medic dentist banker trucker courier messenger "
    "technician electrician plumber carpenter builder seaman diver swimmer hiker climber hunter camper skier surfer "
    "visitor guest traveler traveller commuter worshipper pastor rabbi preacher ranger warden firefighter rescuer "
    "volunteer recruit "
    "cadet janitor babysitter caretaker groom bride "
    "sophomore freshman graduate teenager wounded bartender cashier businessman rider occupant burglar intruder".split()
)
PERSONS = (measures.PERSONS | OTHER_PERSONS) - {"people", "american", "police", "crew", "guard", "ally"}
ANYONE = PERSONS | measures.PERSONS  # whom a number may count, a band or a crew among them
KIN = frozenset(
    "brother sister son daughter mother father wife husband parent grandmother grandfather friend relative cousin "
    "uncle aunt nephew niece stepson stepdaughter stepfather stepmother boyfriend girlfriend roommate neighbor "
    "neighbour fiance fiancee widow dad mom grandson granddaughter".split()
)
YEARS_OLD = re.compile(r"(\d{1,3})[- ]?(?:years?|yr|y/o)[- ]?old", re.I)
MONTHS_OLD = re.compile(r"(\d{1,2})[- ]?(?:months?|weeks?|days?)[- ]?old", re.I)
AGED = re.compile(r"^[^.;\n]{0,3}?,? (?:aged? )?(\d{1,3})(?=,|\.|;|\)| and\b| of\b|$)|^ \((\d{1,3})\)")
_NAME = r"(?:[A-Z][\w’'-]+\.? ){0,3}[A-Z][\w’'-]+"
NAMED_BEFORE = re.compile(rf"(?P<name>{_NAME})(?:, (?:aged? )?|,? \(| is | was )$")  # "Maro Tel, 60"
CALLED_AFTER = re.compile(  # "60-year-old Maro Tel", "a 60-year-old local woman"
    r"[- ]?(?:years?|months?|weeks?)?[- ]?olds?\b(?: (?P<nouns>[a-z][\w-]*(?: [a-z][\w-]*){0,2}))?"
    rf",? ?(?P<name>{_NAME})?"
)
CALLED_BEFORE = re.compile(r"\b(?P<noun>[a-z]+), (?:aged? )?$")  # "the woman, 60"
AGED_REACH = 60  # characters before an age in which its person is named
YOUNGEST, OLDEST = 15, 19  # the youngest man, the oldest boy


@dataclass(frozen=True, slots=True)
class Looks:
    """What a text says of a person: each is "" or None where it does not say."""

    gender: str = ""  # m | f
    age: int | None = None
    is_minor: bool | None = None
    side: str = ""  # attacker | officer | civilian

    def fits(self, other: "Looks") -> bool:
        """Whether nothing that both say keeps them from being one person."""
        if self.gender and other.gender and self.gender != other.gender:
            return False
        if self.age is not None and other.age is not None and self.age != other.age:
            return False
        if (
            None not in (self.is_minor, other.is_minor)
            and self.is_minor != other.is_minor
            and None in (self.age, other.age)
        ):
            return False
        if not (can_be(self.is_minor, other.age) and can_be(other.is_minor, self.age)):
            return False
        return "officer" not in (self.side, other.side) or "" in (self.side, other.side) or self.side == other.side

    def joined(self, other: "Looks") -> "Looks":
        """Return what both say together; the first where they differ."""
        return Looks(
            self.gender or other.gender,
            self.age if self.age is not None else other.age,
            self.is_minor if self.is_minor is not None else other.is_minor,
            self.side or other.side,
        )


def can_be(is_minor: bool | None, age: int | None) -> bool:
    """Whether one called a boy, or a man, can be of that age."""
    if age is None or is_minor is None:
        return True
    return age <= OLDEST if is_minor else age >= YOUNGEST


def looks_of(words: Words, noun: int, text: str, start: int, stop: int) -> Looks:
    """Read how the phrase from `start` to `stop` around the word `noun`, and what follows it, describes a person."""
    lemma, low = words.lemma[noun], words.form[noun].lower()
    phrase = text[start:stop]
    years, months, behind = YEARS_OLD.search(phrase), MONTHS_OLD.search(phrase), AGED.match(text[stop : stop + 14])
    beside = int(behind[1] or behind[2]) if behind else None
    age = int(years[1]) if years else 0 if months else beside
    kinds = {
        lemma,
        low,
        *(words.form[c].lower() for c in words.children[noun] if c < noun and words.rel[c] != "nmod:poss"),
    }
    minor = True if kinds & MINOR else False if kinds & ADULT else None
    return Looks(
        gender="m" if kinds & MALE else "f" if kinds & FEMALE else "",
        age=age,
        is_minor=minor,
        side="attacker" if kinds & ATTACKER else "officer" if kinds & OFFICER else "civilian" if kinds & PLAIN else "",
    )


def is_person(words: Words, at: int) -> bool:
    """Whether the word heads a phrase for one person: "a man", "a 17-year-old"; not a group, not several."""
    low, tag = words.form[at].lower(), words.xpos[at]
    if low == "old":
        behind = at + 1 < len(words.form) and words.upos[at + 1] in ("NOUN", "PROPN", "ADJ")
        return not behind and [f.lower() for f in words.form[at - 3 : at]] in (["-", "year", "-"], ["-", "month", "-"])
    if words.upos[at] not in ("NOUN", "PROPN", "ADJ") or tag in ("NNS", "NNPS"):
        return False
    if words.rel[at] in ("compound", "flat") or (words.rel[at] == "amod" and at < words.head[at]):
        return False
    return low in PERSONS or words.lemma[at] in PERSONS or low.endswith("year-old")


@dataclass(frozen=True, slots=True)
class Aged:
    """Whose age a number is, as far as the words beside it tell: the words of a name, and the gender of a noun."""

    name: frozenset[str] = frozenset()
    gender: str = ""  # m | f

    def may_be(self, other: "Aged") -> bool:
        """Whether both can be of one person: names that share a word, no nouns of two genders."""
        if self.name and other.name and not self.name & other.name:
            return False
        return not (self.gender and other.gender and self.gender != other.gender)


def aged(text: str, start: int, stop: int) -> Aged:
    """Read whose age the number from `start` to `stop` is."""
    before = text[max(0, start - AGED_REACH) : start]
    named, noun, after = NAMED_BEFORE.search(before), CALLED_BEFORE.search(before), CALLED_AFTER.match(text, stop)
    name = named["name"] if named else (after["name"] if after else "") or ""
    nouns = {*((noun[1],) if noun else ()), *((after["nouns"] or "").split() if after else ())}
    gender = "m" if nouns & MALE else "f" if nouns & FEMALE else ""
    return Aged(frozenset(w.casefold() for w in name.split()), gender)
