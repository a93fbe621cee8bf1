"""Drafts → their nominal and pronoun mentions: the last step of `extract.actors`.

Rules of recency, gender, number and subject, in the spirit of Hobbs (1978) and Lappin & Leass (1994). Precision comes
first: speakers of quotes are read from these, so a doubtful word stays without an actor.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.language import titles
from rashomon.stages.extract.namesakes import Draft, institution_of
from rashomon.stages.extract.surface import Surface

SENTENCES_BACK = 3
# A pronoun goes to the best candidate only if it leads the next one by this much.
LEAD = 1.0
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj"})
_HE = frozenset(["he", "him", "his", "himself"])
_SHE = frozenset(["she", "her", "hers", "herself"])
_IT = frozenset(["it", "its", "itself"])
_REPORTING = frozenset(
    [
        "say",
        "tell",
        "add",
        "note",
        "warn",
        "announce",
        "claim",
        "state",
        "report",
        "accuse",
        "deny",
        "confirm",
        "call",
        "demand",
        "urge",
        "condemn",
        "insist",
        "reject",
        "summon",
        "cite",
        "describe",
        "explain",
        "express",
        "argue",
        "allege",
        "believe",
        "vow",
        "promise",
        "blame",
        "write",
        "publish",
        "order",
    ]
)
# Nominals that name a kind of body: which institution kinds or last words of a name they may mean.
_BODY_WORDS = {
    "ministry": ("ministry",),
    "department": ("ministry", "department"),
    "embassy": ("embassy", "consulate"),
    "parliament": ("parliament",),
    "court": ("court", "tribunal"),
    "agency": ("agency", "service"),
    "company": ("airlines", "air", "company", "corporation", "inc", "ltd", "plc", "group", "holding"),
    "airline": ("airlines", "air", "airways"),
    "hospital": ("hospital",),
    "university": ("university", "college"),
    "newspaper": ("times", "post", "news", "herald", "gazette", "tribune", "guardian", "journal", "daily"),
    "broadcaster": ("tv", "television", "radio", "broadcasting"),
    "committee": ("committee",),
    "commission": ("commission",),
    "council": ("council",),
    "union": ("union",),
    "party": ("party",),
}

Later = list[tuple[int, int, str]]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A mention already resolved, by token position."""

    first: int
    last: int
    draft: int
    subject: bool
    form: str


def resolve(surface: Surface, drafts: list[Draft]) -> list[Later]:
    """For each draft the spans of its nominals and pronouns as (start, stop, form), left to right."""
    later: list[Later] = [[] for _ in drafts]
    seen = _names_seen(surface, drafts)
    quoted = _quoted(surface)
    named = [False] * len(surface.words)
    for s in seen:
        named[s.first : s.last] = [True] * (s.last - s.first)
    for at in range(len(surface.words)):
        if named[at]:
            continue
        found = _nominal(surface, drafts, seen, at) or _pronoun(surface, drafts, seen, quoted, at)
        if found is None:
            continue
        first, last, draft, form = found
        later[draft].append((surface.start[first], surface.stop[last - 1], form))
        seen.append(_Seen(first, last, draft, surface.rel[at] in _SUBJECTS, form))
        if form != "pronoun":
            named[first:last] = [True] * (last - first)
    return later


def _names_seen(surface: Surface, drafts: list[Draft]) -> list[_Seen]:
    rows = []
    for number, draft in enumerate(drafts):
        for m in draft.mentions:
            subject = any(surface.rel[n] in _SUBJECTS for n in range(m.first, m.last))
            rows.append(_Seen(m.first, m.last, number, subject, "name"))
    return sorted(rows, key=lambda s: (s.first, s.last, s.draft))


def _near(seen: list[_Seen], at: int) -> Iterator[_Seen]:
    return (s for s in seen if s.first <= at < s.last)


def _quoted(surface: Surface) -> list[bool]:
    """For each word whether it stands between quotation marks."""
    inside, flags = False, []
    for n, word in enumerate(surface.words):
        if word in {"“", "``", "«", "„"}:
            inside = True
        elif word in {"”", "''", "»"}:
            inside = False
        elif word == '"':
            inside = not inside
        elif (
            n
            and surface.sentence[n] != surface.sentence[n - 1]
            and surface.text[surface.stop[n - 1] : surface.start[n]].count("\n")
        ):
            inside = False
        flags.append(inside)
    return flags


def _before(surface: Surface, seen: list[_Seen], at: int, back: int) -> list[_Seen]:
    row = surface.sentence[at]
    return [s for s in seen if s.last <= at and row - surface.sentence[s.first] <= back]


# --- nominals ---------------------------------------------------------------------------------------------------------


def _nominal(surface: Surface, drafts: list[Draft], seen: list[_Seen], at: int) -> tuple[int, int, int, str] | None:
    """A definite noun that one earlier actor fits: "the ministry", "the president", "their brother"."""
    word = surface.lemma[at].casefold()
    if surface.upos[at] not in {"NOUN", "PROPN"} or surface.xpos[at] in {"NNS", "NNPS"}:
        return None
    person = word in titles.KIN or titles.is_office(word)
    if not person and word not in _BODY_WORDS:
        return None
    first = _definite(surface, at)
    if first < 0 or _specified(surface, at):
        return None
    rows = _before(surface, seen, first, 40 if not person else 12)
    fits = [s for s in rows if _fits_nominal(drafts[s.draft], word, person)]
    if not fits:
        return None
    latest = max(fits, key=lambda s: (s.first, -s.draft))
    others = {s.draft for s in fits if surface.sentence[s.first] == surface.sentence[latest.first]} - {latest.draft}
    return None if others else (first, at + 1, latest.draft, "nominal")


def _definite(surface: Surface, at: int) -> int:
    """The first word of "the (foreign) ministry"; -1 where no article or pronoun stands before."""
    first = at
    while first and surface.words[first - 1].casefold() in titles.BEFORE_OFFICE:
        first -= 1
    before = surface.words[first - 1].casefold() if first else ""
    return (
        first - 1
        if before in {"the", "his", "her", "their"} and surface.sentence[first - 1] == surface.sentence[at]
        else -1
    )


def _specified(surface: Surface, at: int) -> bool:
    """Whether something after the noun says which one is meant, or the noun belongs to a longer name."""
    following = surface.words[at + 1] if at + 1 < len(surface.words) else ""
    if following in {"of", "for", "in", "'s", "’s"} and following not in {"'s", "’s"}:
        return True
    if following[:1].isupper() and surface.upos[at + 1] == "PROPN":
        return True
    return surface.rel[at] == "compound" or any(
        surface.head[n] == at and surface.rel[n] in {"appos", "nmod", "acl:relcl", "acl"}
        for n in range(at + 1, min(at + 12, len(surface.words)))
    )


def _fits_nominal(draft: Draft, word: str, person: bool) -> bool:
    if person:
        gender = titles.gender_of_title(word)
        return (
            draft.kind == "person"
            and any(role.split()[-1:] == [word] for role in draft.roles)
            and not (gender and draft.gender and gender != draft.gender)
        )
    wanted = _BODY_WORDS[word]
    kinds = {office.kind for key in draft.keys if (office := institution_of(key))}
    endings = {name.casefold().split()[-1] for name in draft.names if name}
    return draft.kind in {"organisation", "group"} and bool(kinds & set(wanted) or endings & set(wanted))


# --- pronouns ---------------------------------------------------------------------------------------------------------


def _pronoun(
    surface: Surface, drafts: list[Draft], seen: list[_Seen], quoted: list[bool], at: int
) -> tuple[int, int, int, str] | None:
    word, gender = surface.words[at].casefold(), ""
    if word in _HE | _SHE:
        gender = "m" if word in _HE else "f"
        fits = [s for s in _before(surface, seen, at, SENTENCES_BACK) if _is_person(drafts[s.draft], gender)]
    elif word in _IT and surface.xpos[at] in {"PRP", "PRP$"} and _acts(surface, at):
        fits = [
            s for s in _before(surface, seen, at, 1) if drafts[s.draft].kind in {"organisation", "group", "country"}
        ]
    else:
        return None
    if quoted[at]:
        fits = [s for s in fits if quoted[s.first]]
    draft = _best(surface, drafts, fits, at, gender)
    if draft is None:
        return None
    if gender:
        drafts[draft].called[gender] += 1
    return at, at + 1, draft, "pronoun"


def _is_person(draft: Draft, gender: str) -> bool:
    return draft.kind == "person" and draft.gender in {"", gender}


def _acts(surface: Surface, at: int) -> bool:
    """Whether the pronoun does what only bodies and states do: it says, warns, demands."""
    verb = surface.head[at]
    return surface.rel[at] in _SUBJECTS and verb >= 0 and surface.lemma[verb].casefold() in _REPORTING


def _best(surface: Surface, drafts: list[Draft], fits: list[_Seen], at: int, gender: str) -> int | None:
    """The candidate with the most points, if it leads clearly."""
    points: dict[int, float] = {}
    for one in fits:
        if _same_clause_argument(surface, one, at):
            continue
        score = _points(surface, drafts[one.draft], one, at) + _called(drafts[one.draft], gender)
        points[one.draft] = max(score, points.get(one.draft, 0.0))
    ranked = sorted(points.items(), key=lambda p: (-p[1], p[0]))
    if not ranked or ranked[0][1] <= 0:
        return None
    if len(ranked) > 1 and ranked[0][1] - ranked[1][1] < LEAD:
        return None
    return ranked[0][0]


def _called(draft: Draft, gender: str) -> float:
    """What earlier pronouns say: an actor called "she" before is hardly "he" now."""
    if not gender or not draft.called:
        return 0.0
    mine, other = draft.called[gender], draft.called["m" if gender == "f" else "f"]
    return 1.0 if mine > other else -2.0 if other > mine else 0.0


def _points(surface: Surface, draft: Draft, one: _Seen, at: int) -> float:
    distance = surface.sentence[at] - surface.sentence[one.first]
    points = 3.0 - distance
    points += 1.5 if one.subject else 0.0
    points += 0.5 if surface.rel[at] in _SUBJECTS and one.subject else 0.0
    points += 0.5 if draft.gender else 0.0
    points += min(1.0, 0.1 * len(draft.mentions))
    points += 0.5 if one.form == "pronoun" else 0.0
    return points


def _same_clause_argument(surface: Surface, one: _Seen, at: int) -> bool:
    """Whether both hang on the same verb, so that "he" and the name cannot be one ("Omar hit him")."""
    if surface.xpos[at] == "PRP$" or surface.words[at].casefold().endswith("self"):
        return False
    heads = {surface.head[n] for n in range(one.first, one.last)} - set(range(one.first, one.last))
    return surface.head[at] in heads and surface.head[at] >= 0
