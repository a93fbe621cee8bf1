"""A noun → the actor it means: "the ministry", "Eva Lund, an engineer", "She is an engineer", "the island".

Grammar first: a noun set beside a name or said of it. Then memory: a definite noun that an earlier actor is called by,
that its name holds, or that fits its office or sort. A noun with more to it ("the minister of trade") says itself whom
it means and stays without an actor.
"""

from rashomon.language import titles
from rashomon.language.parties import cannot_be
from rashomon.stages.extract.namesakes import Draft, institution_of
from rashomon.stages.extract.scene import SUBJECTS, Scene, Seen

PERSON_BACK, BODY_BACK, SORT_BACK = 12, 40, 3  # sentences
Found = tuple[int, int, int, str]  # first, last, draft, form
_POINTING = frozenset({"the", "this", "that", "these", "those"})
_BESIDE = frozenset({",", "-", "–", "—"})
_OWNED = frozenset({"his", "her", "their"})
_PLURAL = frozenset({"NNS", "NNPS"})
# Nouns that are set beside a name and mean something else: "the pseudonym Ann Lee", "the north side".
_NOT_SAID = frozenset("name pseudonym nickname surname pronunciation part side interior word term number".split())
_COPULAS = frozenset({"become", "remain"})
# Nominals that name a kind of body: which institution kinds or last words of a name they may mean.
BODY_WORDS = {
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
# Nouns for any of a sort; the actor of that sort that is nearest and most spoken of is meant.
SORTS = {
    **dict.fromkeys(("city", "town", "village", "capital"), "town"),
    **dict.fromkeys(("country", "nation"), "country"),
    **dict.fromkeys(("island", "province", "peninsula", "archipelago"), "place"),
    **dict.fromkeys(("company", "firm", "organization", "organisation", "agency", "club", "group"), "body"),
}


def nominal(scene: Scene, at: int) -> Found | None:
    """The actor that the noun at a word means, with the words that are its mention."""
    surface = scene.surface
    is_one = surface.upos[at] == "NUM" and surface.lemma[at].casefold() == "one"  # "one of the best"
    if surface.upos[at] not in {"NOUN", "PROPN"} and not is_one:
        return None
    if surface.upos[at] != "PROPN" and (said := _said_of(scene, at)) is not None:
        first = _phrase(scene, at)
        if not is_one:
            scene.called[surface.lemma[at].casefold()] = said
        return first, at + 1, said, "nominal"
    return _recalled(scene, at)


# --- grammar ----------------------------------------------------------------------------------------------------------


def _said_of(scene: Scene, at: int) -> int | None:
    """The actor that a noun stands beside ("Eva Lund, an engineer") or is said of ("she became an engineer")."""
    surface, head = scene.surface, scene.surface.head[at]
    plural = surface.xpos[at] in _PLURAL
    if surface.lemma[at].casefold() in _NOT_SAID:
        return None
    if surface.rel[at] == "appos" and not _listed(scene, head):
        first = _phrase(scene, at)
        return _of_number(scene, scene.whose.get(head), plural) if surface.words[first - 1] in _BESIDE else None
    for kid in scene.kids.get(at, ()):
        if surface.rel[kid] == "appos" and kid > at and _touches(scene, at, kid) and not _listed(scene, at):
            return _of_number(scene, scene.whose.get(kid), plural)
    found = _predicated(scene, at)
    return _of_number(scene, found if found is not None else _as(scene, at), plural)


def _as(scene: Scene, at: int) -> int | None:
    """Who acts or is taken "as a …": "she served as a judge", "they chose him as a speaker"."""
    surface, kids = scene.surface, scene.kids.get(at, [])
    verb = surface.head[at]
    if verb < 0 or surface.upos[verb] != "VERB" or surface.rel[at] not in {"obl", "advcl", "xcomp"}:
        return None
    marks = {surface.words[k].casefold() for k in kids if surface.rel[k] in {"case", "mark", "det"}}
    if "as" not in marks or not marks & {"a", "an"}:
        return None
    whom = {surface.rel[k]: k for k in reversed(scene.kids.get(verb, ()))}
    who = next((whom[rel] for rel in ("obj", "nsubj:pass", "nsubj") if rel in whom), None)
    return None if who is None else scene.whose.get(who)


def _predicated(scene: Scene, at: int) -> int | None:
    """The actor whose subject stands with "is", "was" or "became" and the noun."""
    surface = scene.surface
    kids = scene.kids.get(at, [])
    verb = at
    if not any(surface.rel[k] == "cop" for k in kids):
        verb = surface.head[at]
        if surface.rel[at] not in {"xcomp", "obj"} or surface.lemma[verb].casefold() not in _COPULAS:
            return None
    if any(surface.lemma[k].casefold() in {"not", "never", "no", "if"} for k in (*kids, *scene.kids.get(verb, ()))):
        return None
    if any(surface.rel[k] == "case" for k in kids):
        return None
    subject = next((k for k in scene.kids.get(verb, ()) if surface.rel[k] in SUBJECTS), None)
    return None if subject is None else scene.whose.get(subject)


def _touches(scene: Scene, at: int, name: int) -> bool:
    """Whether nothing but a comma and the words of the name itself stand before the name's head."""
    return all(scene.named[n] or (n == at + 1 and scene.surface.words[n] == ",") for n in range(at + 1, name))


def _listed(scene: Scene, at: int) -> bool:
    """Whether the word has others joined to it, so that what stands beside may be one more of them."""
    return any(scene.surface.rel[k] == "conj" for k in scene.kids.get(at, ()))


def _of_number(scene: Scene, draft: int | None, plural: bool) -> int | None:
    if draft is None or (plural and scene.kinds[draft] == "person"):
        return None
    return draft


def _phrase(scene: Scene, at: int) -> int:
    """The first word of the noun's phrase up to the noun: article, owner and adjectives."""
    surface, first = scene.surface, at
    kids = {k for k in scene.kids.get(at, ()) if k < at}
    near = {"det", "amod", "compound", "nmod:poss", "nummod"}
    while first and any(_top(scene, first - 1, at) == k and surface.rel[k] in near for k in kids):
        first -= 1
    return first


def _top(scene: Scene, n: int, at: int) -> int:
    """The child of a word that another hangs under, or -1."""
    for _ in range(12):
        head = scene.surface.head[n]
        if head == at:
            return n
        if head < 0:
            break
        n = head
    return -1


# --- memory -----------------------------------------------------------------------------------------------------------


def _recalled(scene: Scene, at: int) -> Found | None:
    surface, word = scene.surface, scene.surface.lemma[at].casefold()
    person = word in titles.KIN or titles.is_office(word)
    first = _definite(scene, at)
    if first < 0 or _specified(scene, at):
        return None
    if surface.xpos[at] not in _PLURAL and (person or word in BODY_WORDS):
        back = PERSON_BACK if person else BODY_BACK
        rows = [s for s in scene.before(first, back) if (scene.kinds[s.draft] == "person") == person]
        fits = {d for d in {s.draft for s in rows} if _fits(scene.drafts[d], word, person)}
        found = _latest(scene, [s for s in rows if s.draft in fits])
        if found is not None:
            return first, at + 1, found, "nominal"
    if surface.words[first].casefold() not in _POINTING:
        return None
    any_town = SORTS.get(word) == "town"  # "the city" is hardly Mexico City alone
    for rule in (_by_call, _by_sort, _by_name) if any_town else (_by_name, _by_call, _by_sort):
        found = rule(scene, at, first)
        if found is not None:
            return first, at + 1, found, "nominal"
    return None


def _latest(scene: Scene, fits: list[Seen]) -> int | None:
    """The actor named last, unless its sentence names another that fits."""
    if not fits:
        return None
    row = scene.surface.sentence
    latest = max(fits, key=lambda s: (s.first, -s.draft))
    others = {s.draft for s in fits if row[s.first] == row[latest.first]} - {latest.draft}
    return None if others else latest.draft


def _by_name(scene: Scene, at: int, first: int) -> int | None:
    """The last actor whose name says that sort: "the islands" for the Faroe Islands, "the bank" for a Bank of Lund."""
    if at - first > 1:
        return None
    word, lemma = scene.surface.words[at].casefold(), scene.surface.lemma[at].casefold()
    known = scene.by_sort.get(word, set()) | scene.by_sort.get(lemma, set())
    return next((s.draft for s in scene.before(first, BODY_BACK) if s.draft in known), None) if known else None


def _by_call(scene: Scene, at: int, first: int) -> int | None:
    """The actor that the noun was said of before."""
    if scene.surface.xpos[at] in _PLURAL or at - first > 1:
        return None
    found = scene.called.get(scene.surface.lemma[at].casefold())
    return found if found is not None and any(s.draft == found for s in scene.before(first, PERSON_BACK)) else None


def _by_sort(scene: Scene, at: int, first: int) -> int | None:
    """The actor of the noun's sort that is nearest and most spoken of."""
    sort = SORTS.get(scene.surface.lemma[at].casefold())
    if sort is None or at - first > 1 or scene.surface.xpos[at] in _PLURAL:
        return None
    row, points = scene.surface.sentence, dict[int, float]()
    noun = scene.surface.lemma[at].casefold()
    for s in scene.before(first, SORT_BACK):
        shown = [cannot_be(noun, name) for name in scene.drafts[s.draft].names]
        if _is_of(scene, s.draft, sort) and not (all(shown) if noun == "agency" else any(shown)):
            worth = scene.said[s.draft] ** 0.5 - (row[at] - row[s.first])
            points[s.draft] = max(worth, points.get(s.draft, -9.0))
    return min(points, key=lambda d: (-points[d], d)) if points else None


def _is_of(scene: Scene, draft: int, sort: str) -> bool:
    if sort == "town":
        return draft in scene.towns
    return scene.kinds[draft] == {"country": "country", "place": "place", "body": "organisation"}[sort]


def _definite(scene: Scene, at: int) -> int:
    """The first word of "the (foreign) ministry"; -1 where no article or pronoun stands before."""
    words, row, first = scene.surface.words, scene.surface.sentence, at
    while first and words[first - 1].casefold() in titles.BEFORE_OFFICE:
        first -= 1
    before = words[first - 1].casefold() if first else ""
    return first - 1 if before in _POINTING | _OWNED and row[first - 1] == row[at] else -1


def _specified(scene: Scene, at: int) -> bool:
    """Whether something after the noun says which one is meant, or the noun belongs to a longer name."""
    surface = scene.surface
    following = surface.words[at + 1] if at + 1 < len(surface.words) else ""
    if following in {"of", "for", "in"}:
        return True
    if following[:1].isupper() and surface.upos[at + 1] == "PROPN":
        return True
    return surface.rel[at] == "compound" or any(_specifies(scene, k) for k in scene.kids.get(at, ()) if k > at)


def _specifies(scene: Scene, n: int) -> bool:
    return scene.surface.rel[n] in {"appos", "nmod", "acl:relcl", "acl"}


def _fits(draft: Draft, word: str, person: bool) -> bool:
    if person:
        gender = titles.gender_of_title(word)
        return (
            draft.kind == "person"
            and any(role.split()[-1:] == [word] for role in draft.roles)
            and not (gender and draft.gender and gender != draft.gender)
        )
    wanted = BODY_WORDS[word]
    kinds = {office.kind for key in draft.keys if (office := institution_of(key))}
    endings = {name.casefold().split()[-1] for name in draft.names if name}
    return draft.kind in {"organisation", "group"} and bool(kinds & set(wanted) or endings & set(wanted))
