"""How alike two names are, and why: spellings, initials, orders, acronyms.

Nothing here knows a story; it only says what two strings have in common. Measures: optimal string alignment distance
(rapidfuzz) on words folded to a transliteration skeleton. The folding rules are ours, made from the usual romanisations
of Cyrillic, Arabic, Persian, Turkic and Chinese names.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from rashomon.language.wordlists import listed

PARTICLES = listed("particles")
SMALL_WORDS = listed("small words")
_GENERATION = frozenset({"jr", "sr", "ii", "iii", "iv", "junior", "senior"})

# Romanisation differences, applied in order to a folded word.
_SKELETON = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"shch|sch|sh", "s"),
        (r"tsch|tch|ch", "c"),
        (r"dzh|zh|dj", "j"),
        (r"kh", "h"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"tz|ts", "z"),
        (r"ck|q", "k"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"ou|oo", "u"),
        (r"ee", "i"),
        (r"ff?$", "v"),
        (r"(.)\1+", r"\1"),
        (r"[yj]o", "o"),
        (r"[yji]+e|e[yji]+", "e"),
        (r"[yj]a", "a"),
        (r"[yj]u|^iu", "u"),
        (r"a[yji]", "a"),
        (r"[yj]", "i"),
        (r"oe", "o"),
        (r"ue", "u"),
        (r"ae", "a"),
        (r"(.)\1+", r"\1"),
    )
)
_SHORT_NAMES = tuple(
    frozenset(group.split())
    for group in (
        "william bill will billy",
        "robert bob rob bobby",
        "richard dick rick",
        "james jim jimmy",
        "john jack johnny",
        "edward ed ted eddie",
        "michael mike mick",
        "charles charlie chuck",
        "elizabeth liz beth betty",
        "margaret maggie peggy",
        "katherine catherine kate kathy cathy",
        "thomas tom tommy",
        "joseph joe",
        "anthony tony",
        "andrew andy drew",
        "alexander alex sasha",
        "vladimir volodymyr",
        "dmitry dmytro",
        "nicholas nick mykola nikolai",
        "susan sue susie",
        "jennifer jen jenny",
        "daniel dan danny",
        "stephen steven steve",
        "gregory greg",
        "jeffrey geoffrey jeff geoff",
        "theodore ted teddy",
        "deborah debbie",
        "patricia pat patty",
        "samuel sam",
        "benjamin ben",
        "matthew matt",
        "kenneth ken",
        "ronald ron",
        "donald don",
        "timothy tim",
        "zachary zach zack",
    )
)
_SHORT_FORMS = {name: [group for group in _SHORT_NAMES if name in group] for names in _SHORT_NAMES for name in names}
_VOWELS = re.compile("[aeiou]")


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two names meet, and why.

    `kind` is same; variant (spelling, initial, order); near (one letter apart where it could be somebody else); part
    (one name within the other); conflict (a shared name beside another that differs); or none.
    """

    kind: str
    reason: str


# Letters that do not come apart into a plain one and an accent, and marks that are written in many ways.
_LETTERS = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "\u00ad": None, "ı": "i", "ə": "a", "ł": "l", "ø": "o", "đ": "d"}
)

LEAST_SHORT = 4  # letters of a name's beginning that stand for the whole
SHOUTED = 4  # letters up to which capitals may be those of several words: "UNHQ"
NONE = Likeness("none", "nothing in common")


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """Lower case without accents, soft hyphens or curly apostrophes; one blank between words."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare_letters = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(bare_letters.translate(_LETTERS).split())


@lru_cache(maxsize=16384)
def opening(text: str) -> str:
    """The first letters or digits that stand together, folded: what a table of names can be asked for first."""
    found = re.search(r"[^\W_]+", fold(text))
    return found.group() if found else ""


@lru_cache(maxsize=16384)
def bare(text: str) -> str:
    """The name without outer quotation marks, article, possessive or closing punctuation."""
    clean = re.sub(r"\s+", " ", text.replace("\u00ad", "")).strip(" \t\n\"“”‘’'«»,;:()[]")
    clean = re.sub(r"^(?:the|The|THE)\s+(?=\S)", "", clean)
    clean = re.sub(r"(?<=\w)['’]s?$", "", clean)
    return clean.strip(' "“”,;:')


@lru_cache(maxsize=16384)
def words(name: str) -> tuple[str, ...]:
    """The folded words of a name; hyphens part words, particles and generations (Jr.) are left out."""
    parts = re.findall(r"[^\W_]+(?:'[^\W_]{2,})?", re.sub(r"'s(?!\w)", "", fold(bare(name))))
    kept = [p for p in parts if p not in PARTICLES and p not in _GENERATION]
    return tuple(kept or parts)


@lru_cache(maxsize=16384)
def skeleton(word: str) -> str:
    """A word folded so that the usual romanisations of one name fall together (Sergey, Sergei)."""
    word = re.sub(r"[^a-z0-9]", "", fold(word))
    for pattern, by in _SKELETON:
        word = pattern.sub(by, word)
    return word


@lru_cache(maxsize=16384)
def _consonants(skeleton_: str) -> str:
    return _VOWELS.sub("", skeleton_)


def _short_for(a: str, b: str) -> bool:
    if any(b in group for group in _SHORT_FORMS.get(a, ())):
        return True
    short, full = (a, b) if len(a) <= len(b) else (b, a)
    return LEAST_SHORT <= len(short) <= len(full) - 2 and full.startswith(short)


@lru_cache(maxsize=16384)
def alike(a: str, b: str) -> str:
    """Why two words may be one.

    "same", "spelling", "initial", "short", "typo", "near" (one letter apart, and the first letter at that), or "".
    """
    if a == b:
        return "same"
    if min(len(a), len(b)) == 1:
        return "initial" if a[:1] == b[:1] else ""
    if a.isdigit() or b.isdigit():
        return ""
    one, two = skeleton(a), skeleton(b)
    if one and one == two:
        return "spelling"
    distance = OSA.distance(one, two)
    longest = max(len(one), len(two))
    if min(len(a), len(b)) >= 5 and (distance <= 1 or (longest >= 9 and distance == 2)):
        return "typo" if one[:1] == two[:1] else "near"
    same_consonants = len(_consonants(one)) >= 4 and _consonants(one) == _consonants(two)
    if same_consonants and distance / longest <= 0.3:
        return "typo"
    return "short" if _short_for(a, b) else ""


def _aligned(short: tuple[str, ...], long: tuple[str, ...]) -> list[str] | None:
    """How each word of `short` meets a word of `long`, in order; None if one meets nothing."""
    how, at = [], 0
    for word in short:
        for position in range(at, len(long)):
            why = alike(word, long[position])
            if why:
                how.append(why)
                at = position + 1
                break
        else:
            return None
    return how


_SAID = {
    "spelling": "another spelling",
    "initial": "an initial",
    "short": "a short form",
    "typo": "a slip of spelling",
    "near": "one letter apart",
}


def _full_names(a: tuple[str, ...], b: tuple[str, ...]) -> Likeness:
    short, long = sorted((a, b), key=lambda n: (len(n), n))
    how = _aligned(short, long)
    if how is None and len(short) == len(long) == 2:
        turned = _aligned(short[::-1], long)
        if turned and set(turned) <= {"same", "spelling"}:
            return Likeness("variant", "the same names in another order")
    if how is None and "".join(a) == "".join(b):
        return Likeness("variant", "the same name written in other parts")
    if how is not None and any(why in {"same", "spelling"} for why in how):
        differ = sorted({_SAID[why] for why in how if why != "same"})
        if "near" in how:
            return Likeness("near", " and ".join(differ))
        if len(short) == len(long):
            return Likeness("variant" if differ else "same", " and ".join(differ) or "the same name")
        return Likeness("variant", " and ".join(["one name leaves a part out", *differ]))
    shared = set(short) & set(long)
    if shared:
        return Likeness("conflict", f"both are called {' '.join(sorted(shared)).title()}, but their other names differ")
    return NONE


def compare_people(a: str, b: str) -> Likeness:
    """Two names of persons, titles already taken off."""
    one, two = words(a), words(b)
    if not one or not two:
        return NONE
    if one == two:
        return Likeness("same", "the same name")
    if len(one) > 1 and len(two) > 1:
        return _full_names(one, two)
    (word,), long = sorted((one, two), key=len)
    return _one_word(word, long)


@lru_cache(maxsize=16384)
def traces(name: str) -> frozenset[str]:
    """What a person's name has in common with each that `compare_people` finds to be the same, a variant or a part."""
    parts = words(name)
    found = {trace for w in parts for trace in (w, skeleton(w), w[:LEAST_SHORT])}
    found.update("".join(group) for w in parts for group in map(sorted, _SHORT_FORMS.get(w, ())))
    if len(parts) == 1:  # a slip keeps the first sound, or all consonants
        found |= {f"{skeleton(parts[0])[:1]}…", _consonants(skeleton(parts[0]))}
    return frozenset({*found, "".join(parts)} - {""})


def _one_word(word: str, long: tuple[str, ...]) -> Likeness:
    if len(long) == 1:
        why = alike(word, long[0])
        return Likeness("variant", _SAID[why]) if why in {"spelling", "typo"} else NONE
    if alike(word, long[-1]) in {"same", "spelling"}:
        return Likeness("part", "the family name")
    if word in long[1:]:
        return Likeness("part", "a family name")
    first = alike(word, long[0])
    if first in {"same", "spelling"} or (first == "short" and len(word) < len(long[0])):
        return Likeness("part", "the first name")
    return NONE


SHORTEST_CUT = 3  # initials of a name of which the last may be left out


@lru_cache(maxsize=16384)
def acronyms(name: str) -> frozenset[str]:
    """The acronyms a name may have: initials with and without small words ("UN", "ICRC", "KCTV")."""
    parts = [p for p in re.findall(r"[^\W_]+", bare(name)) if p]
    if len(parts) < 2:
        return frozenset()
    tight = "".join(p[0] for p in parts if p.casefold() not in SMALL_WORDS)
    full = "".join(p[0] for p in parts)
    found = {tight, full}
    if parts[-1].casefold() == "television":
        found.add(tight + "V")
    if parts[-1].casefold() in {"broadcaster", "group", "agency", "party", "news"}:
        found.add(tight[:-1])
    if len(tight) > SHORTEST_CUT and parts[-2].casefold() == "and":
        found.add(tight[:-1])  # "the Office for Ports, Rails and Roads" is the OPR
    return frozenset(f.upper() for f in found if len(f) >= 2)


def is_acronym(text: str) -> bool:
    """Whether the text has the shape of an acronym: "FSB", "U.N.", "SOBR", "EgyptAir" not."""
    plain = text.replace(".", "").replace("&", "")
    return 2 <= len(plain) <= 7 and plain.isalnum() and plain.isupper() and not plain.isdigit()


def is_shouted(text: str) -> bool:
    """Whether a name is written in capitals and is none of letters, as in a dateline: "TORVIK"."""
    return text.isupper() and len(text) > SHOUTED and "." not in text


def is_acronym_of(short: str, name: str) -> bool:
    """Whether `short` is made of the initials of `name`."""
    return is_acronym(bare(short)) and bare(short).replace(".", "").replace("&", "").upper() in acronyms(name)


def compare_bodies(a: str, b: str) -> Likeness:
    """Two names of organisations, groups or places."""
    one = tuple(w for w in words(a) if w not in SMALL_WORDS) or words(a)
    two = tuple(w for w in words(b) if w not in SMALL_WORDS) or words(b)
    if not one or not two:
        return NONE
    if one == two or "".join(one) == "".join(two):
        return Likeness("same", "the same name")
    if is_acronym_of(a, b) or is_acronym_of(b, a):
        return Likeness("variant", "one is the other's acronym")
    if is_acronym(bare(a)) or is_acronym(bare(b)):
        return NONE
    if len(one) == len(two):
        how = [alike(x, y) for x, y in zip(one, two, strict=True)]
        if all(how) and set(how) <= {"same", "spelling", "typo"}:
            return Likeness("variant", " and ".join(sorted({_SAID[h] for h in how if h != "same"})))
        if min(len(" ".join(one)), len(" ".join(two))) >= 8 and OSA.distance(" ".join(one), " ".join(two)) == 1:
            return Likeness("variant", _SAID["typo"])
    short, long = sorted((one, two), key=lambda n: (len(n), n))
    if len(short) < len(long) and set(short) <= set(long):
        return Likeness("part", "one name within the other")
    return NONE
