"""ParsedArticle → name mentions: the first step of `extract.actors`.

A chain of finders, in the order of how sure they are; a later one only takes words that no earlier one has taken,
except that an owner's name stays a mention of its own inside an institution ("Norway" in "Norway’s parliament").
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace

from rashomon.language import bodies, countries, feasts, gazetteer, institutions, titles
from rashomon.language.geography import resolve
from rashomon.language.mentionkinds import CRAFT, FIRMS
from rashomon.language.names import PARTICLES, bare, fold, is_acronym, opening
from rashomon.language.namewords import GROUP_WORDS, NOT_NAMES, ORGANISATION_WORDS, PLACE_WORDS
from rashomon.language.placecontext import Named
from rashomon.stages.extract.surface import Surface, office_topic, person_span, title_words

_SORT_WORDS = GROUP_WORDS | PLACE_WORDS | ORGANISATION_WORDS
ALSO_DIVISIONS = frozenset({"georgia"})  # names of countries that a large division of another country bears
SEAT = re.compile(r"(?:, | \()(?:[DRI]|Dem|Rep|Ind)\.?-(?!Day\b)(?:[A-Z][\w.]*)(?: [A-Z][\w.]+)?(?=[,;:)])")
ALSO_STATES = frozenset({"Washington", "Mexico"})  # "Mexico state" is a part of the country
_ALSO_PEOPLE = frozenset(["jordan", "chad", "georgia", "israel", "cuba", "brazil", "ireland", "holland", "america"])


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of one actor; token indices `first`..`last` (not including), character offsets `start`..`stop`."""

    first: int
    last: int
    start: int
    stop: int
    kind: str  # person | organisation | place | country | group | other
    name: str  # the words that name, titles off
    country: str = ""
    key: str = ""  # what is the same whatever the words: "ministry|NO|culture", "country|NO", "body|United Nations"
    roles: tuple[str, ...] = ()
    gender: str = ""
    nested: bool = False


def find(surface: Surface) -> list[Mention]:
    """All names in the article, by position."""
    taken = [False] * len(surface.words)
    found: list[Mention] = []
    for finder in (_seats, _hashtags, _feasts, _bodies, _institutions, _countries, _halves, _read, _runs):
        for mention in finder(surface, taken):
            found.append(mention)
            if not mention.nested:
                taken[mention.first : mention.last] = [True] * (mention.last - mention.first)
    found = _firms(surface, sorted(found, key=lambda m: (m.start, -m.stop, m.kind, m.name)))
    return _divisions(surface, found)


def _seats(surface: Surface, taken: list[bool]) -> Iterator[Mention]:
    """Party and state behind a legislator's name are nobody's: "Rep. Ada Brel, D-Mass.,"."""
    for seat in SEAT.finditer(surface.text):
        for n in range(bisect_left(surface.start, seat.start()), bisect_left(surface.start, seat.end())):
            taken[n] = True
    yield from ()


def _firms(surface: Surface, found: list[Mention]) -> list[Mention]:
    """What is called a firm or a paper once is one wherever the article names it so: "the law firm Teller Brandt"."""
    called = {m.name for m in found if m.kind == "organisation" and _is_firm(surface, m.first, m.last)}
    return [replace(m, kind="organisation", gender="") if m.kind == "person" and m.name in called else m for m in found]


def _is_firm(surface: Surface, first: int, last: int) -> bool:
    """Whether a common noun beside the name says that it is a body's."""
    beside = [first - 1] if first else []
    if last - first > 1 and last < len(surface.words) and not gazetteer.find(surface.phrase(first, last)):
        beside.append(last)
    nouns = [n for n in beside if surface.upos[n] == "NOUN" and surface.sentence[n] == surface.sentence[first]]
    return surface.words[first][:1].isupper() and any(surface.words[n].lower() in FIRMS for n in nouns)


def _divisions(surface: Surface, found: list[Mention]) -> list[Mention]:
    """A country's name that the places around it show to be a division of another country: "Georgia" beside Atlanta."""
    if not any(fold(m.name) in ALSO_DIVISIONS and m.kind == "country" for m in found):
        return found
    places = [m for m in found if m.kind in {"country", "place"} and not m.nested]
    named = [Named(surface.text[m.start : m.stop], m.start, m.stop) for m in places]
    spots = dict(zip(places, resolve(surface.text, named), strict=True))
    return [
        replace(m, kind="place", country=spots[m].country, key="")
        if fold(m.name) in ALSO_DIVISIONS and m in spots and spots[m].precision == "region"
        else m
        for m in found
    ]


def _free(taken: list[bool], first: int, last: int) -> bool:
    return not any(taken[first:last])


def _make(surface: Surface, first: int, last: int, kind: str, **more: object) -> Mention:
    start, stop = surface.start[first], surface.stop[last - 1]
    name = str(more.pop("name", "")) or bare(" ".join(surface.text[start:stop].split()))
    return Mention(first, last, start, stop, kind, name, **more)  # type: ignore[arg-type]


def _longest(
    surface: Surface, taken: list[bool], look: Callable[[str], object], size: int, openings: Collection[str]
) -> Iterator[tuple[int, int, object]]:
    """All longest runs of at most `size` words that `look` knows; those of several open with one of `openings`."""
    for first_word, last_word in surface.sentences:
        at = first_word
        while at < last_word:
            most = size if opening(surface.words[at]) in openings else 1
            for width in range(min(most, last_word - at) if _may_open(surface, at) else 0, 0, -1):
                if not surface.names(at + width - 1):
                    continue
                phrase = surface.phrase(at, at + width)
                hit = look(phrase) if phrase[:1].isupper() or phrase[:3] in {"al-", "al "} else None
                if hit and _free(taken, at, at + width):
                    yield at, at + width, hit
                    at += width - 1
                    break
            at += 1


def _may_open(surface: Surface, at: int) -> bool:
    return surface.names(at) and (surface.words[at][:1].isupper() or surface.words[at].startswith("al"))


# --- 0. hashtags ------------------------------------------------------------------------------------------------------


def _hashtags(surface: Surface, taken: list[bool]) -> Iterator[Mention]:
    """A hashtag of several words, "#FreeTheNine", is a campaign of that name."""
    for n, word in enumerate(surface.words):
        parts = re.findall(r"[A-Z][a-z]+|[A-Z]+(?![a-z])|\d+", word) if word.startswith("#") else []
        if len(parts) > 1 and "".join(parts) == word[1:] and not taken[n]:
            yield _make(surface, n, n + 1, "group", name=" ".join(parts))


def _feasts(surface: Surface, taken: list[bool]) -> Iterator[Mention]:
    """The name of a feast or of its eve ("New Year’s Eve") names nobody, but its words are spoken for."""
    for first_word, last_word in surface.sentences:
        for at in range(first_word, last_word):
            if taken[at] or not surface.words[at][:1].isupper():
                continue
            width = feasts.length([word.casefold() for word in surface.words[at : min(at + 4, last_word)]])
            taken[at : at + width] = [True] * width
    return iter(())


# --- 1. well-known bodies ---------------------------------------------------------------------------------------------


def _bodies(surface: Surface, taken: list[bool]) -> Iterator[Mention]:
    for first, last, hit in _longest(surface, taken, bodies.known, 9, bodies.openings()):
        assert isinstance(hit, bodies.Body)
        if last - first == 1 and surface.words[first].casefold() in {"is", "who", "au", "amnesty"}:
            inside_sentence = first > 0 and surface.upos[first] == "PROPN"
            if not (inside_sentence and surface.words[first].isupper() and not surface.shouts(first)):
                continue
        start = surface.owner_first(first)
        if last - first > 1 and surface.within_longer(start):
            continue
        yield _make(surface, start, last, hit.kind, country=hit.country, key=f"body|{hit.name}")


# --- 2. ministries, police, governments -------------------------------------------------------------------------------


def _institutions(surface: Surface, taken: list[bool]) -> Iterator[Mention]:
    for first_word, last_word in surface.sentences:
        for one in institutions.scan(surface.words[first_word:last_word]):
            first, last = first_word + one.first, first_word + one.last
            if not _free(taken, first, last) or surface.upos[last - 1] == "ADJ":  # "a military engineer"
                continue
            if one.kind == "government":
                name, key = countries.name_of(one.owner), f"country|{one.owner}"
                yield _make(surface, first, last, "country", country=one.owner, key=key, name=name)
                continue
            if one.owned_by_noun:
                owner = first_word + one.owner_first, first_word + one.owner_last
                yield _make(surface, *owner, "country", country=one.owner, key=f"country|{one.owner}", nested=True)
            elif one.owner_first > one.head:
                seat = first_word + one.owner_first, first_word + one.owner_last
                yield _make(surface, *seat, "place", country=one.owner, nested=True)
            topic = " ".join(sorted(one.portfolio))
            key = f"{one.kind}|{one.owner}|{topic}"
            yield _make(surface, first, last, "organisation", country=one.owner, key=key)


# --- 3. countries, peoples, seats of government -----------------------------------------------------------------------


def _country(phrase: str) -> str:
    if " " in phrase and (code := countries.by_capital(phrase)):
        return f"capital {code}"
    if " " in phrase and (code := countries.by_adjective(phrase)):
        return f"adjective {code}"
    return countries.by_name(phrase) or countries.by_seat(phrase) or countries.by_people(phrase)


def _countries(surface: Surface, taken: list[bool]) -> Iterator[Mention]:
    for first, last, code in _longest(surface, taken, _country, 7, countries.openings()):
        code, phrase = str(code), surface.phrase(first, last)
        if " " in code:
            # An adjective ("Costa Rican") names nobody, but its words are spoken for.
            taken[first:last] = [True] * (last - first)
            if code.startswith("capital"):
                yield _make(surface, first, last, "place", country=code[-2:])
            continue
        company = surface.run_to(last, ORGANISATION_WORDS) if countries.by_name(phrase) else last
        if company > last and _free(taken, first, company):
            yield _make(surface, first, company, "organisation", country=code)
            continue
        if phrase in ALSO_STATES and surface.words[last : last + 1] == ["state"]:
            yield _make(surface, first, last, "place", country=code)  # no capital, which stands for its government
            continue
        around = surface.reader_around(first, last)
        wider = around is not None and around[1] - around[0] > last - first
        if around and wider and around[2] in {"person", "organisation", "facility", "event"}:
            continue
        if around and around[2] == "person" and fold(phrase) in _ALSO_PEOPLE:
            continue
        if countries.by_name(phrase):
            yield _make(surface, first, last, "country", country=code, key=f"country|{code}")
        elif countries.by_seat(phrase):
            yield _make(surface, first, last, "organisation", country=code, key=f"seat|{code}|{fold(bare(phrase))}")
        elif phrase.endswith("s") or (surface.xpos[last - 1] in {"NNPS", "NNS"} and surface.xpos[first][:1] == "N"):
            yield _make(surface, first, last, "group", country=code, key=f"people|{code}")


def _halves(surface: Surface, taken: list[bool]) -> Iterator[Mention]:
    """A half of a land is the country whose name begins so; where the article has none or two it names nobody."""
    if not surface.sides:
        return
    spans = [(f, n) for f, n, _ in surface.reader] + [(f, f + 2) for f in surface.sides if f + 2 <= len(surface.words)]
    named = {surface.phrase(first, last) for first, last in spans}
    for at in surface.sides:
        after = surface.words[at + 1] if at + 1 < len(surface.words) else ""
        before = surface.words[at - 1] if at and not surface.opens(at) else ""
        goes_on = after == "-" or after[:1].isupper() or after[:1].isdigit()
        if taken[at] or goes_on or (before[:1].isupper() and before != "The"):
            continue
        taken[at] = True
        alike = (name for name in named if name.startswith(f"{surface.words[at]} "))
        whole = {code for name in alike if (code := countries.by_name(name) or countries.by_adjective(name))}
        if len(whole) == 1:
            code = whole.pop()
            yield _make(surface, at, at + 1, "country", country=code, key=f"country|{code}")


# --- 4. the reader's mentions, repaired -------------------------------------------------------------------------------


def _read(surface: Surface, taken: list[bool]) -> Iterator[Mention]:
    for first, last, kind in surface.reader:
        for part_first, part_last in surface.parts(first, last, kind):
            start, stop = _trim(surface, taken, part_first, part_last)
            if start < stop:
                yield from _repaired(surface, start, stop, kind)


def _trim(surface: Surface, taken: list[bool], first: int, last: int) -> tuple[int, int]:
    """Without taken words, articles, marks and possessives at either end."""
    while first < last and (taken[first] or not surface.names(first)):
        first += 1
    stop = first
    while stop < last and not taken[stop]:
        stop += 1
    while stop > first and not (surface.names(stop - 1) and _belongs(surface, stop - 1)):
        stop -= 1
    while first < stop and not (surface.names(first) and _opens(surface, first)):
        first += 1
    return first, stop


def _belongs(surface: Surface, n: int) -> bool:
    """Whether a word may close a name: a capital, a number, or a lower-case word that says the sort."""
    word = surface.words[n]
    return not word[:1].islower() or fold(word) in _SORT_WORDS or surface.words[n - 1] == "-"


def _opens(surface: Surface, n: int) -> bool:
    word = surface.words[n]
    return not word[:1].islower() or word in PARTICLES or titles.is_title(word) or fold(word) in titles.BEFORE_OFFICE


def _repaired(surface: Surface, first: int, last: int, kind: str) -> Iterator[Mention]:
    phrase = surface.phrase(first, last)
    if not any(w[:1].isupper() or w[:1].isdigit() for w in surface.words[first:last]):
        return
    if all(fold(w).rstrip(".") in NOT_NAMES for w in surface.words[first:last]) or countries.by_adjective(phrase):
        return
    if _only_office(surface, first, last) or all(tag == "ADJ" for tag in surface.upos[first:last]):
        return
    if kind in {"event", "other"} and not _known_kind(surface, first, last):
        return
    better = _kind(surface, first, last, kind)
    if better == "place" and _is_common(surface, first, last):
        return
    if better == "person":
        yield from _person(surface, first, last)
        return
    yield _make(surface, first, last, better, country=_place_country(phrase) if better == "place" else "")


def _only_office(surface: Surface, first: int, last: int) -> bool:
    """Whether the words are a piece of a title and no name: "Press" in "Press Secretary Omar Said"."""
    low = [fold(w) for w in surface.words[first:last]]
    if office_topic(surface, first, last) == last - first:
        return True  # "State" in "Secretary of State"
    if not all(w in titles.BEFORE_OFFICE or titles.is_title(w) for w in low):
        return False
    after = fold(surface.words[last]) if last < len(surface.words) else ""
    return titles.is_office(low[-1]) or titles.is_office(after) or after in titles.BEFORE_OFFICE


def _known_kind(surface: Surface, first: int, last: int) -> str:
    """The kind that the words themselves tell, or ""."""
    ending = fold(surface.words[last - 1])
    before = surface.words[first - 1] if first else ""
    if ending in GROUP_WORDS:
        return "group"
    if last - first > 1 and ending in ORGANISATION_WORDS:
        return "organisation"
    if last - first > 1 and ending in PLACE_WORDS:
        return "place"
    if before.lower() in CRAFT:
        return "other"
    if before == "The" and last - first == 1 and first > 1 and surface.words[first - 2].isalpha():
        return "organisation"  # "according to The Hill": inside of a sentence a medium's or a body's article
    if _is_firm(surface, first, last):
        return "organisation"
    if title_words(surface, first, last) or (titles.is_address(before) and last - first <= 3):
        return "person"
    return ""


def _kind(surface: Surface, first: int, last: int, kind: str) -> str:
    known = _known_kind(surface, first, last)
    if known:
        return known
    phrase = surface.phrase(first, last)
    if kind in {"organisation", "person"} and not surface.titled(first) and _is_place(surface, first, last, phrase):
        return "place"
    if kind == "person" and is_acronym(phrase):
        return "organisation"
    return {"facility": "place", "event": "other"}.get(kind, kind)


def _is_place(surface: Surface, first: int, last: int, phrase: str) -> bool:
    """Signs that a name the reader takes for a person or body is a place: a capital, "in …", a city of that name."""
    if phrase in surface.families and not surface.after_place_word(first):
        return False
    if countries.by_capital(phrase):
        return True
    if surface.words[first - 1].casefold() in {"in", "near"} and first and kindless(surface, first, last):
        return True
    if last - first > 1 or titles.gender_of_lone_name(phrase) or is_acronym(phrase):
        return False
    if _is_common(surface, first, last) or surface.opens_longer(first):
        return False
    found = gazetteer.find(phrase)
    return bool(found) and (found[0].population > 200_000 or surface.after_place_word(first))


def _is_common(surface: Surface, first: int, last: int) -> bool:
    """Whether one word is what the article also calls in lower case: the Store where there are stores is no town."""
    return (
        last - first == 1 and surface.lemma[first].casefold() in surface.common and not surface.after_place_word(first)
    )


def kindless(surface: Surface, first: int, last: int) -> bool:
    """Whether nothing but its place in the sentence tells a name's kind: one or two words, no possessive after it."""
    after = surface.words[last] if last < len(surface.words) else ""
    plain = not titles.gender_of_lone_name(surface.words[first]) and not is_acronym(surface.words[first])
    return last - first <= 2 and after not in {"'s", "’s"} and plain


def _place_country(phrase: str) -> str:
    place = gazetteer.best(phrase)
    return countries.by_capital(phrase) or (place.country if place and place.population > 200_000 else "")


def _person(surface: Surface, first: int, last: int) -> Iterator[Mention]:
    """A person: titles before the name are roles, not the name."""
    first, last, roles, gender, country = person_span(surface, first, last)
    if first >= last:
        return
    if fold(surface.words[last - 1]) in GROUP_WORDS:
        yield _make(surface, first, last, "group")
        return
    if last < len(surface.words) and surface.words[last] in GROUP_WORDS and last - first == 1:
        yield _make(surface, first, last + 1, "group", country=country)
        return
    told = titles.gender_of_first_name if last - first > 1 else titles.gender_of_lone_name
    hint = gender or told(surface.words[first])
    yield _make(surface, first, last, "person", roles=tuple(roles), gender=hint, country=country)


# --- 5. capitals that nobody took -------------------------------------------------------------------------------------


def _runs(surface: Surface, taken: list[bool]) -> Iterator[Mention]:
    """Runs of proper nouns the reader left out: persons after a title, acronyms, known places."""
    for first, last in surface.proper_runs(taken):
        while (
            first < last - 1 and countries.by_adjective(surface.words[first]) and not _known_kind(surface, first, last)
        ):
            first += 1
        phrase = surface.phrase(first, last)
        if all(fold(w).rstrip(".") in NOT_NAMES for w in surface.words[first:last]) or countries.by_adjective(phrase):
            continue
        if _only_office(surface, first, last):
            continue
        kind = _known_kind(surface, first, last) or ("person" if surface.titled(first) else "")
        if not kind and gazetteer.find(phrase) and not _is_common(surface, first, last):
            kind = "place"
        if not kind and is_acronym(phrase) and not surface.shouts(first):
            kind = "organisation"
        if kind == "person":
            yield from _person(surface, first, last)
        elif kind:
            yield _make(surface, first, last, kind, country=_place_country(phrase) if kind == "place" else "")
        elif last - first > 1 or surface.upos[first] == "PROPN":
            yield _make(surface, first, last, "other")
