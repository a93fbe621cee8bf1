"""Name mentions → actors in the making: the second step of `extract.actors`. Which names of one article are one actor.

Order of trust: the same key (a country, a ministry), full names, then short names, which go to the full name they are
part of. A family name that fits two people goes to the last one named, unless that is unclear.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise

from rashomon.language import gazetteer
from rashomon.language.institutions import Institution, same_office
from rashomon.language.names import (
    Likeness,
    compare_bodies,
    compare_people,
    fold,
    words,
)
from rashomon.language.namewords import ORGANISATION_WORDS, PLACE_WORDS
from rashomon.language.titles import KIN, gender_of_lone_name, is_title
from rashomon.stages.extract.mentions import Mention

# Characters within which the last person of a family name is plainly meant.
NEAR_CHARACTERS = 600
# Characters between parents and the children named after them.
KIN_CHARACTERS = 120
# Words between the names of two of a family: "and the former first lady".
RELATION_WORDS = 6
# Ties that share a family name as a rule.
HEIRS = frozenset({"son", "daughter", "child", "children", "brother", "sister", "kid"})
_LISTED = re.compile(r",? and |, ")
_BODIES = frozenset({"organisation", "group", "other"})


@dataclass(slots=True)
class Draft:
    """An actor of one article while its names are gathered."""

    mentions: list[Mention] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    genders: Counter[str] = field(default_factory=Counter)
    called: Counter[str] = field(default_factory=Counter)  # genders of the pronouns resolved to it so far
    countries: Counter[str] = field(default_factory=Counter)
    keys: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    relation: bool = False  # the family name alone is another's: "Rao and his wife, Lena Rao"

    def add(self, mention: Mention) -> None:
        """Takes a mention in, with all it tells."""
        self.mentions.append(mention)
        self.names[mention.name] += 1
        self.kinds[mention.kind] += 1
        if mention.gender:
            self.genders[mention.gender] += 1
        if mention.country:
            self.countries[mention.country] += 1
        if mention.key and mention.key not in self.keys:
            self.keys.append(mention.key)
        self.roles += [r for r in mention.roles if r not in self.roles]

    @property
    def kind(self) -> str:
        """The kind most mentions have; of a tie the one that says more."""
        if len(self.kinds) == 1:
            return next(iter(self.kinds))
        rank = ["country", "person", "organisation", "group", "place", "other"]
        return min(self.kinds, key=lambda k: (-self.kinds[k] if k != "other" else 0, rank.index(k)))

    @property
    def gender(self) -> str:
        """m, f or ""; "" also where the signs differ."""
        return next(iter(self.genders)) if len(self.genders) == 1 else ""

    @property
    def fullest(self) -> str:
        """The name with the most words; of those the commonest, then the first in the alphabet."""
        return min(self.names, key=lambda n: (-len(words(n)), -self.names[n], n))

    @property
    def sorts(self) -> set[str]:
        """The words of its names that may say its sort: "islands" of "Faroe Islands", "bank" of "Bank of Lund"."""
        names = [name for name in map(str.split, map(str.casefold, self.names)) if len(name) > 1]
        return {word for name in names for word, after in zip(name, [*name[1:], "of"], strict=True) if after == "of"}

    def last_before(self, position: int) -> int:
        """Where the last mention before a position starts; -1 if none."""
        return max((m.start for m in self.mentions if m.start < position), default=-1)


def gather(mentions: Iterable[Mention], text: str) -> list[Draft]:
    """The article's actors, each with its name mentions."""
    rows = _completed(sorted(mentions, key=lambda m: (m.start, m.stop)), text)
    drafts: list[Draft] = []
    for step in (_keyed, _full, _short):
        if step is _short:
            _mark_relations(drafts, rows, text)
        for mention in [m for m in rows if _step(m) is step]:
            step(drafts, mention).add(mention)
    return drafts


def _step(mention: Mention) -> Callable[[list[Draft], Mention], Draft]:
    if mention.key:
        return _keyed
    return _short if len(words(mention.name)) < 2 else _full


def _new(drafts: list[Draft]) -> Draft:
    drafts.append(Draft())
    return drafts[-1]


# --- first names that stand beside a family name ----------------------------------------------------------------------


def _completed(rows: list[Mention], text: str) -> list[Mention]:
    """First names alone given the family name that stands beside them.

    "Ziyad and Husam Safar" gives the first the name of the second; "Ann Lee and her sons Tom and Ben" gives the sons
    the name of the mother.
    """
    alone = Counter(m.name for m in rows if len(words(m.name)) == 1)
    full = [words(m.name) for m in rows if m.kind == "person" and len(words(m.name)) > 1]
    families = {w for name in full for w in name[1:]}
    done: list[Mention] = []
    for n, mention in enumerate(rows):
        after = rows[n + 1] if n + 1 < len(rows) else None
        if _is_family(mention, families, text):
            done.append(replace(mention, kind="group", gender=""))
            continue
        family = ""
        new = fold(mention.name) not in families and not any(fold(mention.name) == name[0] for name in full)
        if mention.kind == "person" and new and len(words(mention.name)) == 1:
            given = alone[mention.name] == 1 or bool(gender_of_lone_name(mention.name))
            family = _family_after(mention, after, text) if given else ""
            family = family or _family_before(mention, done, text)
        done.append(replace(mention, name=f"{mention.name} {family}") if family else mention)
    return done


def _is_family(mention: Mention, families: set[str], text: str) -> bool:
    """Whether a family is meant, not a person: "the Andersons"."""
    name = fold(mention.name)
    before = text[max(0, mention.start - 4) : mention.start].casefold()
    return mention.kind == "person" and name.endswith("s") and name[:-1] in families and before == "the "


def _family_after(mention: Mention, after: Mention | None, text: str) -> str:
    joined = after is not None and text[mention.stop : after.start].strip() in {"and", "&"}
    if after and joined and after.kind == "person" and len(words(after.name)) == 2:
        return after.name.split()[-1]
    return ""


def _family_before(mention: Mention, done: list[Mention], text: str) -> str:
    """The family of the last full name before, where "sons", "wife", … and no end of a sentence stand between."""
    near = [m for m in done if mention.start - m.stop < KIN_CHARACTERS]
    people = [m for m in near if m.kind == "person" and len(words(m.name)) > 1]
    if not people:
        return ""
    last = people[-1]
    between = text[last.stop : mention.start]
    if "\n" in between or ". " in between:
        return ""
    family = last.name.split()[-1]
    completed = len(words(last.name)) > len(words(text[last.start : last.stop]))
    if completed and _LISTED.fullmatch(between):
        return family
    kin = {form for w in re.findall(r"[a-z]+", between) for form in (w, w.removesuffix("s"))}
    return family if kin & HEIRS or "his wife" in between else ""


def _mark_relations(drafts: list[Draft], rows: list[Mention], text: str) -> None:
    """Mark who is named in full beside the family name of another: "Rao and Lena Rao", "Rao's daughter Lena Rao"."""
    owner = {m.start: d for d in drafts for m in d.mentions if d.kind == "person" and len(words(m.name)) > 1}
    for one, two in pairwise(rows):
        full, short = (two, one) if two.start in owner else (one, two)
        if full.start not in owner or short.kind != "person" or fold(short.name) != words(full.name)[-1]:
            continue
        if _is_relation(text[one.stop : two.start]):
            owner[full.start].relation = True


def _is_relation(between: str) -> bool:
    """Whether words between two names of one family set two persons side by side: "and", "'s wife"."""
    said = re.findall(r"[^\W\d_]+\.?|[,.;:!?\n]", between)
    if not said or len(said) > RELATION_WORDS or not {".", ";", ":", "!", "?", "\n"}.isdisjoint(said):
        return False
    listed = said[0] in {"and", "with"} and all(is_title(w) for w in said[1:])
    return listed or any(w in KIN for w in said) or "first lady" in between


# --- the same key -----------------------------------------------------------------------------------------------------


def institution_of(key: str) -> Institution | None:
    """The institution that a mention's key spells out."""
    kind, _, rest = key.partition("|")
    owner, _, topic = rest.partition("|")
    if kind in {"country", "people", "body", "seat"}:
        return None
    return Institution(0, 0, 0, kind, owner, frozenset(topic.split()))


def _keyed(drafts: list[Draft], mention: Mention) -> Draft:
    same = [d for d in drafts if mention.key in d.keys]
    if same:
        return same[0]
    office = institution_of(mention.key)
    if office is None:
        return _new(drafts)
    fits = [d for d in drafts if any((o := institution_of(k)) and same_office(o, office) for k in d.keys)]
    fits = [d for d in fits if not office.owner or _owners(d) <= {office.owner}]
    owners = {owner for d in fits for owner in _owners(d)}
    if not fits or (len(owners) > 1 and not office.owner and not office.portfolio):
        return _new(drafts)
    return max(fits, key=lambda d: (d.last_before(mention.start), d.fullest))


def _owners(draft: Draft) -> set[str]:
    """The countries whose institution it is, as its names say."""
    return {o.owner for k in draft.keys if (o := institution_of(k)) and o.owner}


# --- full names -------------------------------------------------------------------------------------------------------


def _meets(draft: Draft, mention: Mention) -> Likeness | None:
    """The best likeness of a mention with any of a draft's names, or None where a conflict forbids it."""
    people = mention.kind == "person" and draft.kind == "person"
    found: Likeness | None = None
    order = ["same", "variant", "near", "part", "none"]
    for name in draft.names:
        one = compare_people(name, mention.name) if people else compare_bodies(name, mention.name)
        if one.kind == "conflict":
            return None
        if one.kind == "variant" and not people and _are_two_places(name, mention.name):
            continue
        if found is None or order.index(one.kind) < order.index(found.kind):
            found = one
    return found


def _are_two_places(one: str, other: str) -> bool:
    """Whether the tables know both names, and no place that bears both: one is no misspelling of the other."""
    first, second = ({(p.lat, p.lon) for p in gazetteer.find(name)} for name in (one, other))
    return bool(first and second) and not first & second


def _full(drafts: list[Draft], mention: Mention) -> Draft:
    key = fold(mention.name)
    exact = [d for d in drafts if any(fold(n) == key for n in d.names)]
    if exact:
        return exact[0]
    fits = []
    for draft in drafts:
        if not same_sort(draft.kind, mention.kind):
            continue
        one = _meets(draft, mention)
        if one and (one.kind in {"same", "variant"} or (one.kind == "part" and _only_generic(draft, mention))):
            fits.append(draft)
    fits = fits or _but_for_place(drafts, mention)
    return max(fits, key=lambda d: (d.last_before(mention.start), d.fullest)) if fits else _new(drafts)


def _but_for_place(drafts: list[Draft], mention: Mention) -> list[Draft]:
    """The one body whose name has a place more before it, or less: "Lund Rovers" and "Rovers"."""
    if mention.kind not in _BODIES or mention.key:
        return []
    mine = words(mention.name)
    fits = [d for d in drafts if d.kind == "organisation" and not d.keys and _differ_by_place(d, mine)]
    return fits if len(fits) == 1 else []


def _differ_by_place(draft: Draft, mine: tuple[str, ...]) -> bool:
    for theirs in map(words, draft.names):
        short, long = sorted((mine, theirs), key=len)
        more = len(long) - len(short)
        if 0 < more < len(long) and long[more:] == short and gazetteer.is_city(" ".join(long[:more])):
            return True
    return False


def same_sort(a: str, b: str) -> bool:
    """Whether two kinds may be read for one actor."""
    return a == b or (a in _BODIES and b in _BODIES) or "other" in {a, b}


def _only_generic(draft: Draft, mention: Mention) -> bool:
    """Whether what one name has more is a word like "airport" or "company", and the shorter is no big place."""
    if mention.kind == "person":
        return False
    mine = set(words(mention.name))
    for name in draft.names:
        theirs = set(words(name))
        more = mine ^ theirs
        if not (mine < theirs or theirs < mine) or not more <= PLACE_WORDS | ORGANISATION_WORDS:
            continue
        short = min((mention.name, name), key=lambda n: len(words(n)))
        if mention.kind != "place" and draft.kind != "place":
            return True
        return more <= PLACE_WORDS and not ("airport" in more and gazetteer.is_city(short))
    return False


# --- short names ------------------------------------------------------------------------------------------------------


def _short(drafts: list[Draft], mention: Mention) -> Draft:
    key = fold(mention.name)
    ranked = [(rank, d) for d in drafts if d.kind == "person" and (rank := _part(d, mention))]
    people = [d for rank, d in ranked if rank == max(r for r, _ in ranked)]
    unplaced = mention.kind == "place" and not gazetteer.find(mention.name)
    if mention.kind in {"person", "other", "organisation", "group"} or mention.roles or unplaced:
        chosen = _among(people, mention)
        if chosen:
            return chosen
    exact = [d for d in drafts if any(fold(n) == key for n in d.names)]
    if exact and not (people and mention.kind == "person"):
        return exact[0]
    if mention.kind == "person" and people:
        return _new(drafts)
    near = [d for d in drafts if same_sort(d.kind, mention.kind)]
    fits = [d for d in near if (one := _meets(d, mention)) and one.kind == "variant"]
    fits = fits or [d for d in near if mention.kind != "person" and _only_generic(d, mention)]
    fits = fits or _of_its_sort(drafts, mention) or _but_for_place(drafts, mention)
    return max(fits, key=lambda d: (d.last_before(mention.start), d.fullest)) if fits else _new(drafts)


def _of_its_sort(drafts: list[Draft], mention: Mention) -> list[Draft]:
    """The bodies and places that a common noun with a capital recalls: "the Church" of the Church of the River."""
    key = fold(mention.name)
    if key not in PLACE_WORDS | ORGANISATION_WORDS or mention.kind in {"person", "country"}:
        return []
    before = [d for d in drafts if d.kind != "person" and d.last_before(mention.start) >= 0]
    return [d for d in before if key in d.sorts]


def _part(draft: Draft, mention: Mention) -> int:
    """How well a short name fits a person: 3 the very name, 2 the family name, 1 the first name, 0 not.

    What is read as a body's name is no short form of a first name: "The Hill" beside Hillary Roe.
    """
    if mention.gender and draft.gender and mention.gender != draft.gender:
        return 0
    family = 0 if draft.relation and not (mention.gender and mention.gender == draft.gender) else 2
    ranks = {"the same name": 3, "the family name": family, "a family name": family, "the first name": 1}
    found = [compare_people(name, mention.name) for name in draft.names]
    rank = max((ranks.get(one.reason, 0) for one in found if one.kind in {"same", "part"}), default=0)
    is_word = any(fold(mention.name) in words(name) for name in draft.names)
    return rank if rank != 1 or mention.kind != "organisation" or is_word else 0


def _among(people: list[Draft], mention: Mention) -> Draft | None:
    """Of the persons a short name fits: the only one; else the last one named just before; else the main one."""
    if len(people) < 2:
        return people[0] if people else None
    before = sorted(people, key=lambda d: (d.last_before(mention.start), d.fullest), reverse=True)
    first, second = before[0].last_before(mention.start), before[1].last_before(mention.start)
    near = first >= 0 and mention.start - first <= NEAR_CHARACTERS
    if near and (second < 0 or first - second > NEAR_CHARACTERS // 4):
        return before[0]
    return _main(people, mention)


def _main(people: list[Draft], mention: Mention) -> Draft | None:
    """The person an article is about, of those who share a name: named first and twice as often as any other."""
    main = min(people, key=lambda d: (min(m.start for m in d.mentions), d.fullest))
    others = [d for d in people if d is not main]
    leads = all(len(main.mentions) >= 2 * len(d.mentions) for d in others)
    return main if leads and main.last_before(mention.start) >= 0 else None
