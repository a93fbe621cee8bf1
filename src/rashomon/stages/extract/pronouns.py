"""A pronoun → the actor it means, weighed: signals of recency, subject, gender and number, each with its weight.

In the spirit of Hobbs (1978) and Lappin & Leass (1994). The weights (`pronoun_weights.py`) were fitted on GUM by
`training/pronouns.py`: a softmax over the actors at hand and "none of them". Precision comes first, since speakers of
quotes are read from these: an actor is taken only if it is likely enough and leads the next one clearly.
"""

from collections.abc import Mapping, Sequence
from math import exp, inf, log

from rashomon.language import titles
from rashomon.stages.extract.nominals import Found
from rashomon.stages.extract.pronoun_weights import WEIGHTS
from rashomon.stages.extract.scene import SUBJECTS, Scene, Seen

WORDS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "he"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "she"),
    **dict.fromkeys(("it", "its", "itself"), "it"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "they"),
}
GENDERS = {"he": "m", "she": "f"}
BACK = {"he": 5, "she": 5, "it": 2, "they": 2}  # sentences
# How likely the best actor has to be, and how far its score has to lead the next one's.
LEAST = {"he": 0.4, "she": 0.4, "it": 0.6, "they": 0.5}
LEAD = 0.5
KINDS = {
    "it": frozenset({"organisation", "group", "country", "place", "other"}),
    "they": frozenset({"organisation", "group", "country"}),
}
_EMPTY = frozenset({"seem", "appear", "turn", "happen", "rain", "snow", "take"})  # "it seems that …"
_PERSONS = frozenset("man woman boy girl person student friend colleague child baby patient victim suspect".split())

Signals = dict[str, float]


def pronoun(scene: Scene, at: int) -> Found | None:
    """The actor that the pronoun at a word means."""
    sort = sort_of(scene, at)
    if not sort:
        return None
    choices = candidates(scene, at, sort)
    if not choices:
        return None
    weights = WEIGHTS["he" if sort == "she" else sort]
    scores = [_score(weights, signals) for _, signals in choices]
    scores.append(_score(weights, nobody(scene, at, sort)))
    best = max(range(len(choices)), key=lambda n: (scores[n], -choices[n][0]))
    whole = sum(exp(s - scores[best]) for s in scores)
    next_best = max((s for n, s in enumerate(scores[:-1]) if n != best), default=-inf)
    if 1 / whole < LEAST[sort] or scores[best] - next_best < LEAD:
        return None
    draft = choices[best][0]
    if sort in GENDERS:
        scene.drafts[draft].called[GENDERS[sort]] += 1
    return at, at + 1, draft, "pronoun"


def sort_of(scene: Scene, at: int) -> str:
    """The sort of the pronoun at a word, or ""."""
    sort = WORDS.get(scene.surface.words[at].casefold(), "")
    return sort if scene.surface.xpos[at] in {"PRP", "PRP$"} or sort in GENDERS else ""


def _score(weights: Mapping[str, float], signals: Signals) -> float:
    return sum(weights.get(name, 0.0) * value for name, value in signals.items())


def candidates(scene: Scene, at: int, sort: str) -> list[tuple[int, Signals]]:
    """The actors that the pronoun can mean, each with its signals, the one seen last first."""
    near: dict[int, list[Seen]] = {}
    for one in scene.before(at, BACK[sort]):
        if _can_be(scene, one, sort) and not scene.stands_in_dateline(one):
            near.setdefault(one.draft, []).append(one)
    near = {d: ones for d, ones in near.items() if not any(_clashes(scene, one, at) for one in ones)}
    found = [(d, signals_of(scene, at, sort, ones, n)) for n, (d, ones) in enumerate(near.items())]
    most = max((scene.said[d] for d in near), default=0)
    for draft, signals in found:
        if scene.said[draft] == most:
            signals["most spoken of"] = 1.0
        if len(found) == 1:
            signals["alone"] = 1.0
    return found


def _can_be(scene: Scene, one: Seen, sort: str) -> bool:
    kind = scene.kinds[one.draft]
    if sort in GENDERS:
        return kind == "person" and scene.genders[one.draft] in {"", GENDERS[sort]}
    return kind in KINDS[sort]


def _clashes(scene: Scene, one: Seen, at: int) -> bool:
    """Whether both hang on the same verb, so that "he" and the name cannot be one ("Omar hit him")."""
    surface = scene.surface
    if surface.xpos[at] == "PRP$" or surface.words[at].casefold().endswith(("self", "selves")):
        return False
    inside = range(one.first, one.last)
    return surface.head[at] >= 0 and any(
        surface.head[n] == surface.head[at] for n in inside if surface.head[n] not in inside
    )


def signals_of(scene: Scene, at: int, sort: str, ones: Sequence[Seen], rank: int) -> Signals:
    """What speaks for an actor whose mentions near the pronoun are `ones`, the last one first."""
    surface, draft, last = scene.surface, scene.drafts[ones[0].draft], ones[0]
    row = surface.sentence
    gap = row[at] - row[last.first]
    here = [s for s in ones if row[s.first] == row[last.first]]
    subject = any(s.subject for s in here)
    subject_now = surface.rel[at] in SUBJECTS
    found: Signals = {
        f"gap {min(gap, 3)}": 1.0,
        f"rank {min(rank, 3)}": 1.0,
        f"last is a {last.form}": 1.0,
        "spoken of": log(1 + scene.said[last.draft]),
        "close by": 1.0 / (1 + len(ones)),
    }
    if subject:
        found["subject"] = found[f"subject, gap {min(gap, 2)}"] = 1.0
        if subject_now:
            found["both subjects"] = 1.0
    above = _above(scene, at)
    if any(s.subject and scene.surface.head[scene.head_of(s.first, s.last)] in above for s in here):
        found["subject of a verb above"] = 1.0
    if scene.joined(last):
        found["joined to others"] = 1.0
    if scene.paragraphs[at] != scene.paragraphs[last.first]:
        found["in another paragraph"] = 1.0
    if any(_opens(scene, s) for s in here):
        found["opens the sentence"] = 1.0
    if surface.words[last.last : last.last + 1] in (["'s"], ["’s"]):
        found["owner"] = 1.0
    if scene.quoted[at] != scene.quoted[last.first]:
        found["over a quotation mark"] = 1.0
        if gap == 0:
            found["over a quotation mark, gap 0"] = 1.0
    if WORDS.get(surface.words[last.first].casefold()) == sort and last.last - last.first == 1:
        found["last is the same pronoun"] = 1.0
    found |= (
        _gender(scene.genders[last.draft], draft.called, GENDERS[sort])
        if sort in GENDERS
        else {f"a {scene.kinds[last.draft]}": 1.0}
    )
    return found


def _above(scene: Scene, at: int) -> set[int]:
    """The words that a word hangs under."""
    found, head = set[int](), scene.surface.head
    while head[at] >= 0 and head[at] not in found:
        at = head[at]
        found.add(at)
    return found


def _opens(scene: Scene, one: Seen) -> bool:
    row = scene.surface.sentence
    return one.first == 0 or row[one.first - 1] != row[one.first]


def _gender(gender: str, called: Mapping[str, int], wanted: str) -> Signals:
    found: Signals = {}
    if gender:
        found["gender known"] = 1.0
    mine, other = called.get(wanted, 0), called.get("m" if wanted == "f" else "f", 0)
    if mine > other:
        found["called so"] = 1.0
    if other > mine:
        found["called otherwise"] = 1.0
    return found


def nobody(scene: Scene, at: int, sort: str) -> Signals:
    """What speaks for none of the actors: an empty "it", a common noun in between that fits."""
    surface, row = scene.surface, scene.surface.sentence
    found: Signals = {"none": 1.0}
    if scene.quoted[at]:
        found["none, quoted"] = 1.0
    if surface.rel[at] in SUBJECTS:
        found["none, subject"] = 1.0
    if surface.xpos[at] == "PRP$":
        found["none, owner"] = 1.0
    rivals = subjects = 0
    for n in range(at - 1, -1, -1):
        if row[at] - row[n] > 1:
            break
        if surface.upos[n] == "NOUN" and n not in scene.whose and _rival(scene, n, sort):
            rivals += 1
            subjects += surface.rel[n] in SUBJECTS
    found["rivals"] = log(1 + rivals)
    found["rival subjects"] = log(1 + subjects)
    if sort == "it" and _is_empty(scene, at):
        found["empty it"] = 1.0
    return found


def _rival(scene: Scene, n: int, sort: str) -> bool:
    """Whether a common noun can be what the pronoun means."""
    plural, word = scene.surface.xpos[n] == "NNS", scene.surface.lemma[n].casefold()
    person = word in titles.KIN or word in _PERSONS or titles.is_office(word)
    if sort in GENDERS:
        return person and not plural
    return plural if sort == "they" else not plural and not person


def _is_empty(scene: Scene, at: int) -> bool:
    """Whether "it" means nothing: it stands for a clause or the weather."""
    surface, verb = scene.surface, scene.surface.head[at]
    if surface.rel[at] == "expl" or verb < 0:
        return True
    clause = any(surface.rel[k] in {"csubj", "ccomp", "xcomp", "advcl"} for k in scene.kids.get(verb, ()))
    return surface.lemma[verb].casefold() in _EMPTY or (clause and surface.upos[verb] in {"ADJ", "NOUN"})
