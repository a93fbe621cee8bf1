"""Drafts → their nominal and pronoun mentions: the last step of `extract.actors`.

Rules of recency, gender, number and subject, in the spirit of Hobbs (1978) and Lappin & Leass (1994). Precision comes
first: speakers of quotes are read from these, so a doubtful word stays without an actor.
"""


from rashomon.stages.extract.namesakes import Draft
from rashomon.stages.extract.nominals import Found, nominal
from rashomon.stages.extract.scene import SUBJECTS, Scene, Seen
from rashomon.stages.extract.surface import Surface

SENTENCES_BACK = 3
# A pronoun goes to the best candidate only if it leads the next one by this much.
LEAD = 1.0
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

Later = list[tuple[int, int, str]]


def resolve(surface: Surface, drafts: list[Draft]) -> list[Later]:
    """For each draft the spans of its nominals and pronouns as (start, stop, form), left to right."""
    later: list[Later] = [[] for _ in drafts]
    scene = Scene(surface, drafts)
    for at in range(len(surface.words)):
        if scene.named[at]:
            continue
        scene.read_to(at)
        found = nominal(scene, at) or _pronoun(scene, at)
        if found is None:
            continue
        first, last, draft, form = found
        later[draft].append((surface.start[first], surface.stop[last - 1], form))
        scene.saw(Seen(first, last, draft, surface.rel[at] in SUBJECTS, form))
        scene.whose[at] = draft
    return later


# --- pronouns ---------------------------------------------------------------------------------------------------------


def _pronoun(scene: Scene, at: int) -> Found | None:
    surface, drafts = scene.surface, scene.drafts
    word, gender = surface.words[at].casefold(), ""
    if word in _HE | _SHE:
        gender = "m" if word in _HE else "f"
        fits = [s for s in scene.before(at, SENTENCES_BACK) if _is_person(drafts[s.draft], gender)]
    elif word in _IT and surface.xpos[at] in {"PRP", "PRP$"} and _acts(surface, at):
        fits = [
            s for s in scene.before(at, 1) if drafts[s.draft].kind in {"organisation", "group", "country"}
        ]
    else:
        return None
    if scene.quoted[at]:
        fits = [s for s in fits if scene.quoted[s.first]]
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
    return surface.rel[at] in SUBJECTS and verb >= 0 and surface.lemma[verb].casefold() in _REPORTING


def _best(surface: Surface, drafts: list[Draft], fits: list[Seen], at: int, gender: str) -> int | None:
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


def _points(surface: Surface, draft: Draft, one: Seen, at: int) -> float:
    distance = surface.sentence[at] - surface.sentence[one.first]
    points = 3.0 - distance
    points += 1.5 if one.subject else 0.0
    points += 0.5 if surface.rel[at] in SUBJECTS and one.subject else 0.0
    points += 0.5 if draft.gender else 0.0
    points += min(1.0, 0.1 * len(draft.mentions))
    points += 0.5 if one.form == "pronoun" else 0.0
    return points


def _same_clause_argument(surface: Surface, one: Seen, at: int) -> bool:
    """Whether both hang on the same verb, so that "he" and the name cannot be one ("Omar hit him")."""
    if surface.xpos[at] == "PRP$" or surface.words[at].casefold().endswith("self"):
        return False
    heads = {surface.head[n] for n in range(one.first, one.last)} - set(range(one.first, one.last))
    return surface.head[at] in heads and surface.head[at] >= 0
