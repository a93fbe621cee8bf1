"""What became of a person whom a sentence names: killed, injured, or hit by something with the outcome left open."""

import re
from collections.abc import Iterator

from rashomon.language.counting import Words, phrase_head
from rashomon.language.persons import ANYONE, is_person

KILLED, INJURED, HIT = "killed", "injured", "hit"
WORSE = {"": 0, HIT: 1, INJURED: 2, KILLED: 3}

STATES = {"injured": INJURED, "wounded": INJURED, "hurt": INJURED, "dead": KILLED}  # "one dead and three injured"

KILLING = frozenset(
    "kill murder slay execute assassinate massacre behead lynch drown electrocute martyr suffocate strangle slaughter "
    "butcher".split()
)
INJURING = frozenset("injure wound hurt harm maim scald burn hospitalize hospitalise".split())
HITTING = frozenset(
    "shoot stab strike hit attack beat gun crush trample bite run knock ambush graze maul bludgeon hack".split()
)
BLOWS = frozenset("attack beat hit strike crush".split())  # dealt in debates, elections and matches as well
DYING = frozenset("die perish succumb drown suffocate".split())
ILLNESS = frozenset(  # nobody is hurt who has recovered from it
    "covid covid-19 coronavirus virus disease illness infection flu influenza pneumonia cancer stroke fever".split()
)
LIVING = frozenset("survive recover recuperate".split())
DEAD = frozenset("dead deceased lifeless slain drowned".split())
HURT = frozenset("injured wounded hurt unconscious unresponsive bleeding".split())
FATAL = frozenset("fatally mortally lethally fatal deadly mortal lethal".split())
STATING = frozenset(
    "pronounce declare find leave believe presume confirm report discover locate lie list think".split()
)
MOVING = frozenset(
    "take rush transport airlift fly carry bring admit transfer treat drive helicopter convey evacuate send".split()
)
CARE = frozenset("hospital center centre clinic infirmary hospitals emergency surgery trauma ward icu".split())
CONDITION = frozenset("critical serious stable fair good grave guarded".split())
HARMS = frozenset("injury wound burn fracture gunshot trauma concussion graze laceration".split())
TAKING = frozenset("suffer sustain receive have get".split())
DEATHS = frozenset("death killing murder slaying homicide assassination execution drowning suicide slay".split())
REMAINS = frozenset("body corpse remains funeral autopsy memorial".split())
LYING = frozenset("lie wash float surface arrive remain turn bear show have decompose".split())  # what bodies still do
ATTACKS = frozenset("shooting stabbing beating attack crash".split())
SELVES = frozenset("himself herself themselves".split())
UNREAL = frozenset("could would may might can will should must shall 'll ’ll".split())
ATTEMPTS = frozenset("try attempt threaten want plan intend fear hope wish vow need plot conspire aim seek".split())
BLAMING = frozenset("accuse suspect charge convict arrest jail want sentence indict blame".split())
HELPING = frozenset("was were is are been be being has have had who that got gets later also both then".split())
GOING_ON = frozenset("in on at by to and while during after when near outside inside with from as for . , ; )".split())
SEVERAL = frozenset("were are have both all".split())
PASSIVE = frozenset("was were is are been be being got gets".split())
DOERS = frozenset("i he she they we who that".split())  # "he shot and killed" tells nothing of his being hit
CLAUSE = 24  # words of a clause about someone behind which "has died" is said of the same person
ENDING = frozenset(". ; and but while said says".split())
HELPERS = 6  # words between a phrase for a person and what became of it: "was later also"
NAMED = 6  # words behind "suffering" within which the harm is named
OUTCOME = 10  # words behind "was shot" within which "but survived" is said of the same person
ENDED = frozenset({"died", "dies", "perished"})
FOUND = frozenset({"pronounced", "found", "declared", "left"})
AND_DIED = (["to", "death"], ["and", "killed"], [",", "killed"], ["and", "died"], ["and", "dies"])
CLAUSAL = frozenset({"VERB", "AUX", "SCONJ", "CCONJ"})
TO_LIVE = re.compile(  # of one who is hurt and will not die of it
    r"\bnon-? ?(?:life|fatal)|\b(?:not|n[o’']t) (?:[\w-]+ ){0,4}life-? ?threatening"
    r"|\b(?:minor|superficial) (?:injur|wound)"
    r"|\b(?:expected|going|likely) to (?:survive|live|recover|pull through|be (?:ok\b|okay|fine)|make a full recovery)"
    r"|\bwill (?:survive|live|recover)|\bfull recovery|\b(?:treated|examined) and released|\breleased from (?:[\w-]+ )?"
    r"(?:hospital|care)|\bsurvived (?:the|his|her|their|but|and|with|[.,;])",
    re.I,
)
NOT = frozenset("not n't n’t never nearly almost".split())
CONDITIONAL = frozenset("if unless lest".split())


def fate_of(words: Words, person: int) -> str:
    """Return the worst that the sentence says became of the person whom the word `person` heads; "" for nothing.

    What follows the phrase directly is believed before the tree, which is often wrong behind a phrase in commas.
    """
    place = shared_place(words, person)
    if words.has_case(place, "by") and words.lemma[words.head[place]] in KILLING | INJURING | HITTING:
        return ""  # who did it
    found = [told_behind(words, person) or told_behind(words, place)]
    if found[0] != KILLED and has_died(words, person):
        return KILLED
    if found[0] != KILLED:  # "a girl injured on Monday has died"
        found += [judge(words, at, role, place) for at, role in roles_of(words, place)]
    found += [_described(words, person)]
    return max(found, key=lambda fate: WORSE[fate])


def told_behind(words: Words, person: int) -> str:
    """The state that the words behind the phrase tell: "…, 24, of Hilo, was fatally shot", "found a man shot dead"."""
    at, passed = _behind_list(words, _behind(words, person)), set[str]()
    if words.form[person].lower() in DOERS and at == person + 1:
        passed.add(words.form[person].lower())
    while at < len(words.form) and len(passed) < HELPERS:
        low = words.form[at].lower()
        if low in NOT or low in UNREAL:
            return ""
        if low not in HELPING and low not in FATAL and words.upos[at] != "ADV":
            return _told_by(words, at, passed)
        passed.add(low)
        at += 1
    return ""


def has_died(words: Words, person: int) -> bool:
    """Whether "has died" follows a clause about the person: "a girl who was hit by a tram on Monday has died"."""
    first = _behind(words, person)
    if first >= len(words.form) or not (words.form[first].lower() in ("who", "whom") or words.xpos[first] == "VBN"):
        return False
    for at in range(first + 1, min(len(words.form) - 1, first + CLAUSE)):
        if words.form[at].lower() in ("has", "have"):
            rest = [f.lower() for f in words.form[at + 1 : at + 3] if f.lower() not in ("since", "now", "also")]
            if rest[:1] == ["died"]:
                return True
        if words.form[at].lower() in ENDING:
            return False
    return False


def _behind_list(words: Words, at: int) -> int:
    """The first word behind the list that goes on, where all of it is told of: "a man | and his sons were hurt"."""
    begin = at
    while at < len(words.form) and (words.form[at].lower() in (",", "and") or words.upos[at] == "PROPN"):
        first = at + (words.upos[at] != "PROPN") + (words.form[at : at + 2] == [",", "and"])
        if first < len(words.form) and words.upos[first] == "PROPN":
            at = _behind(words, first)
            continue
        if first >= len(words.form) or not (words.upos[first] in ("DET", "NUM") or words.xpos[first] == "PRP$"):
            return begin
        noun = phrase_head(words, first)
        if noun < 0 or not (is_person(words, noun) or words.lemma[noun] in ANYONE):
            return begin
        at = _behind(words, noun)
    is_verb = at < len(words.form) and (words.form[at].lower() in SEVERAL or words.xpos[at] == "VBN")
    return at if is_verb else begin


def next_state(words: Words, at: int) -> str:
    """The fate that the word behind names, with no verb between: "one was killed and another wounded"."""
    state = STATES.get(words.form[at + 1].lower(), "") if at + 1 < len(words.form) else ""
    return "" if at + 2 < len(words.form) and words.upos[at + 2] in ("NOUN", "PROPN", "NUM") else state


def told_before(words: Words, first: int) -> str:
    """The state that a verb right before a count gives: "killed one and injured four others", "fatally shot two"."""
    at = first - 1
    lemma = words.lemma[at] if at >= 0 else ""
    if lemma in HITTING | INJURING and words.upos[at] == "VERB" and at and words.form[at - 1].lower() in FATAL:
        return "" if is_unreal(words, at) or any(words.rel[c] == "aux:pass" for c in words.children[at]) else KILLED
    if lemma not in INJURING | KILLING or words.upos[at] != "VERB" or is_unreal(words, at):
        return ""
    is_passive = words.xpos[at] == "VBN" and any(words.rel[c] == "aux:pass" for c in words.children[at])
    return "" if is_passive else KILLED if lemma in KILLING else INJURED


def _told_by(words: Words, at: int, passed: set[str]) -> str:
    """The state that a verb or adjective tells of whom the phrase before is; `passed`: the words between."""
    low, lemma, then = words.form[at].lower(), words.lemma[at], [f.lower() for f in words.form[at + 1 : at + 3]]
    helped = bool(passed & PASSIVE)
    if low in ENDED or (low in ("dead", "deceased") and then[:1] != ["or"]) or [low, *then[:1]] == ["passed", "away"]:
        return KILLED
    if low in FOUND and then[:1] in (["dead"], ["deceased"]):
        return KILLED if helped or low != "left" else ""
    if lemma in TAKING and any(words.lemma[k] in HARMS for k in range(at + 1, min(at + NAMED, len(words.form)))):
        return INJURED if words.xpos[at] in ("VBG", "VBD") else ""
    if low in STATES and helped and words.upos[at] == "ADJ":
        return STATES[low]
    if lemma not in KILLING | INJURING | HITTING and low not in ("shot", "slain"):
        return ""
    if not helped and (passed & DOERS or _has_object(words, at)):
        return ""
    if lemma == "strike" and not helped and words.xpos[at] == "VBD" and then[:1] != ["by"]:
        return ""  # the workers struck
    if helped and words.xpos[at] == "VBG":
        return ""
    dead = then[:1] in (["dead"], ["fatally"]) or then[:2] in AND_DIED
    if passed & FATAL or dead or lemma in KILLING or low == "slain":
        return KILLED
    if lemma in ("gun", "run"):
        return KILLED if then[:1] == ["down"] else ""
    lived = any(
        words.lemma[k] in LIVING or words.form[k].lower() == "injured"
        for k in range(at + 1, min(at + OUTCOME, len(words.form)))
    )
    return INJURED if lemma in INJURING or lived else HIT


def _has_object(words: Words, at: int) -> bool:
    """Whether the participle is rather a verb with an object: "a man shot a dog", "shot and killed his wife"."""
    if words.xpos[at] in ("VBG", "VB", "VBZ", "VBP"):
        return True
    while words.form[at + 1 : at + 2] == ["and"] and at + 2 < len(words.form) and words.lemma[at + 2] in KILLING:
        at += 2
    behind = words.form[at + 1].lower() if at + 1 < len(words.form) else "."
    return behind not in GOING_ON and not behind.endswith("ly")


def _behind(words: Words, person: int) -> int:
    """The first word behind the phrase that `person` heads, with an age, a home or a trade between commas."""
    at, last = person + 1, min(len(words.form), person + 24)
    while at < last and (words.rel[at] == "flat" or (words.upos[at] == "PROPN" and words.head[at] == person)):
        at += 1
    if at < last and words.form[at] == "(":  # "six others (aged 6 to 32) were"
        at = next((k + 1 for k in range(at + 1, min(last, at + 12)) if words.form[k] == ")"), at)
    while at < last and words.form[at] == ",":
        closing = next((k for k in range(at + 1, min(last, at + 10)) if words.form[k] == ","), -1)
        inside = range(at + 1, closing)
        names_some = words.form[at + 1 : at + 2] in (["including"], ["among"])  # "three others, including a girl, were"
        are_ages = all(
            words.upos[k] == "NUM" or words.form[k].lower() in ("aged", "and", "years", "old") for k in inside
        )
        if closing < 0 or (not names_some and not are_ages and any(words.upos[k] in CLAUSAL for k in inside)):
            after = at + 1
            return after if words.form[after : after + 1] and words.form[after].lower() == "who" else at
        at = closing + (words.form[closing + 1 : closing + 2] != [","])
        if words.form[at - 1] == "," and at < last and words.form[at] != ",":
            following = next((k for k in range(at, min(last, at + 10)) if words.form[k] == ","), -1)
            if words.upos[at] not in ("ADP", "NUM") or following < 0:
                return at
            at -= 1
    return at


def roles_of(words: Words, person: int) -> Iterator[tuple[int, str]]:
    """Yield the words that the person is a part of, and the part: subject, object, of, possessor."""
    place = person
    up, rel = words.head[place], words.rel[place]
    if rel in ("obj", "iobj", "dobj"):
        yield up, "object"
    elif rel.startswith("nsubj"):
        yield from _shared(words, up, "object" if rel == "nsubj:pass" else "subject")
    elif rel.startswith(("nmod", "obl")):
        yield up, "possessor" if rel == "nmod:poss" else "of"
    elif up < 0 or rel in ("parataxis", "list"):
        yield from ((c, "object") for c in words.under(place, "acl", "parataxis", "dep"))
    for c in words.under(place, "acl"):
        if words.rel[c] == "acl:relcl":
            pronouns = [k for k in words.under(c, "nsubj", "obj") if words.form[k].lower() in ("who", "whom", "that")]
            for k in pronouns[:1]:
                is_object = words.rel[k] in ("nsubj:pass", "obj")
                yield from _shared(words, c, "object" if is_object else "subject")
        elif words.under(c, "nsubj"):
            continue  # "three were charged after one was shot": of another, whatever the tree says
        elif words.xpos[c] in ("VBN", "VBD"):
            yield from _shared(words, c, "object")
        else:
            yield c, "subject"


def shared_place(words: Words, person: int) -> int:
    """Climb from a conjunct or a name put beside a noun to the word whose part in the sentence both have."""
    for _ in range(6):
        if words.rel[person].split(":")[0] not in ("conj", "flat", "appos", "nummod") or words.head[person] < 0:
            break
        if words.upos[words.head[person]] not in ("NOUN", "PROPN", "PRON", "NUM", "ADJ"):
            break
        person = words.head[person]
    return person


def _shared(words: Words, verb: int, role: str) -> Iterator[tuple[int, str]]:
    """The verb, and the verbs joined with it that have no subject of their own: they have the same one."""
    yield verb, role
    if words.lemma[verb] in BLAMING:
        return
    for c in words.under(verb, "conj", "xcomp", "advcl", "parataxis"):
        if words.under(c, "nsubj") or words.upos[c] not in ("VERB", "ADJ", "AUX"):
            continue
        if words.xpos[c] == "VBN" and words.rel[c] != "advcl":
            yield c, "object" if not words.under(c, "obj") else "subject"
        else:
            yield c, "subject"
            if words.rel[c] == "advcl" and words.xpos[c] == "VBG":
                yield from ((k, "subject") for k in words.under(c, "advcl") if not words.under(k, "nsubj"))


def judge(words: Words, at: int, role: str, person: int) -> str:
    """Return what a verb, a predicate or a noun of happening says of one who has that part in it."""
    if at < 0 or is_unreal(words, at):
        return ""
    if role in ("of", "possessor"):
        return _by_noun(words, at, role, person)
    state = _stated(words, at)
    if words.upos[at] not in ("VERB", "AUX") or words.under(at, "cop"):
        return state
    passive = role == "object" or (words.xpos[at] == "VBN" and not words.under(at, "obj", "aux"))
    passive = passive or any(words.rel[c] == "aux:pass" for c in words.children[at])
    return max(state, _suffered(words, at) if passive else _done(words, at), key=lambda fate: WORSE[fate])


def _suffered(words: Words, verb: int) -> str:
    lemma = words.lemma[verb]
    if lemma in KILLING:
        return KILLED
    if lemma in INJURING | HITTING:
        if is_fatal(words, verb):
            return KILLED
        if lemma == "gun" and any(words.form[c].lower() == "down" for c in words.children[verb]):
            return KILLED
        outdone = lemma == "beat" and any(
            words.form[c].lower() == "out" for c in words.under(verb, "compound", "advmod")
        )
        if lemma in ("run", "knock", "gun", "take") or outdone:
            return ""
        return INJURED if lemma in INJURING else HIT
    if lemma in MOVING and (_goes_to(words, verb, CARE) or lemma == "airlift"):
        return HIT
    if lemma == "treat" and any(words.lemma[c] in HARMS | {"release"} for c in words.under(verb, "obl", "conj")):
        return INJURED
    if lemma in ("expect", "say") and any(words.lemma[c] in LIVING for c in words.under(verb, "xcomp", "ccomp")):
        return INJURED
    return ""


def _done(words: Words, verb: int) -> str:
    lemma = words.lemma[verb]
    objects = [words.lemma[c] for c in words.under(verb, "obj")]
    forms = {words.form[c].lower() for c in words.children[verb]}
    if lemma in DYING or (lemma == "pass" and "away" in forms) or (lemma == "lose" and "life" in objects):
        return KILLED
    if lemma in ("take", "end", "commit") and ("suicide" in objects or _own_life(words, verb)):
        return KILLED
    selves = SELVES & (forms | {words.form[c].lower() for c in words.under(verb, "obl", "obj")})
    if selves and (lemma in KILLING or (lemma in HITTING and is_fatal(words, verb))):
        return KILLED
    if selves and lemma == "turn" and {"gun", "weapon", "rifle", "pistol", "shotgun", "knife"}.intersection(objects):
        return KILLED
    if selves and lemma in HITTING | INJURING:
        return HIT
    if lemma in TAKING and any(words.lemma[c] in HARMS for c in words.under(verb, "obj", "obl")):
        return KILLED if is_fatal(words, verb) else INJURED
    if lemma in LIVING or (lemma == "undergo" and "surgery" in objects):
        return "" if any(words.lemma[c].casefold() in ILLNESS for c in words.under(verb, "obl", "obj")) else INJURED
    return ""


def _own_life(words: Words, verb: int) -> bool:
    return any(
        words.lemma[c] == "life" and any(words.form[k].lower() == "own" for k in words.children[c])
        for c in words.under(verb, "obj")
    )


def _stated(words: Words, at: int) -> str:
    """A state that a predicate names, or one named beside a verb: "was dead", "was found shot", "in fair condition"."""
    around = [at] if words.upos[at] not in ("VERB", "AUX") or words.under(at, "cop") else []
    if words.lemma[at] in STATING or words.lemma[at] in ("be", "remain", "lie", "stay", "arrive", "hold"):
        around += words.under(at, "xcomp", "obl", "advmod", "amod", "acl", "obj", "compound")
    worst = ""
    for c in around:
        fate = _state_word(words, c)
        worst = max(worst, fate, key=lambda f: WORSE[f])
    return worst


def _state_word(words: Words, at: int) -> str:
    low, lemma = words.form[at].lower(), words.lemma[at]
    if low in DEAD or lemma in KILLING:
        return KILLED if words.xpos[at] not in ("VBG", "VB", "VBP", "VBZ") else ""
    if lemma == "condition":
        return INJURED if any(words.lemma[c] in CONDITION for c in words.children[at]) else ""
    if low in ("stable", "critical") and words.under(at, "cop"):  # "three others are stable"
        return INJURED
    if lemma in HARMS and words.has_case(at, "with", "from", "of"):
        return KILLED if is_fatal(words, at) else HIT
    if lemma in CARE and words.has_case(at, "in", "at"):
        return INJURED
    if words.xpos[at] == "VBG" and lemma in TAKING and any(words.lemma[c] in HARMS for c in words.children[at]):
        return INJURED
    if words.xpos[at] in ("VBN", "VBD", "JJ") and (lemma in HITTING | INJURING or low in HURT):
        return KILLED if is_fatal(words, at) else INJURED if lemma in INJURING or low in HURT else HIT
    return ""


def _described(words: Words, person: int) -> str:
    """What stands with the person's own noun: the slain man, two wounded officers, a man with a gunshot wound."""
    worst = ""
    for c in words.under(person, "amod", "compound", "nmod", "obl"):
        low = words.form[c].lower()
        if c < person and low in DEAD:
            worst = KILLED
        elif c < person and (low in HURT) and not worst:
            worst = INJURED
        elif c > person and words.lemma[c] in HARMS and words.has_case(c, "with"):
            worst = max(worst, KILLED if is_fatal(words, c) else INJURED, key=lambda f: WORSE[f])
    return worst


def _by_noun(words: Words, at: int, role: str, person: int) -> str:
    lemma = words.lemma[at]
    if words.upos[at] == "VERB":
        return ""
    is_of = role == "possessor" or words.has_case(person, "of")
    if not is_of and not (words.has_case(person, "to", "on") and lemma in HARMS):
        return ""
    described = {words.form[c].lower() for c in words.children[at]}
    if lemma == "life" and words.lemma[words.head[at]] in ("claim", "take", "lose", "cost"):
        return KILLED
    if described & {"attempted", "alleged", "threatened", "possible"} and lemma in DEATHS:
        return "" if "attempted" in described or "threatened" in described else KILLED
    if lemma in REMAINS and (words.under(at, "case") or _is_alive(words, at)):
        return ""  # "hit in the lower body", "at her funeral"
    if lemma in DEATHS or (lemma in REMAINS and (role == "possessor" or words.has_case(person, "of"))):
        return KILLED if not (lemma in ("murder", "execution", "homicide") and role == "possessor") else ""
    if lemma in ATTACKS:
        return KILLED if described & FATAL else HIT if lemma != "crash" and role == "of" else ""
    return INJURED if lemma in HARMS and role == "possessor" else ""


def _is_alive(words: Words, at: int) -> bool:
    """Whether a body does or bears something that no dead one does: "his body cannot tolerate the cold"."""
    verb = words.head[at]
    return words.rel[at] == "nsubj" and words.upos[verb] == "VERB" and words.lemma[verb] not in LYING


def is_fatal(words: Words, at: int) -> bool:
    """Whether the blow is said to have killed: fatally shot, shot dead, beaten to death, stabbed and killed."""
    for c in words.children[at]:
        low, rel = words.form[c].lower(), words.rel[c].split(":")[0]
        if low in FATAL or (low in DEAD and rel in ("xcomp", "advmod", "amod", "acl", "obj", "compound")):
            return True
        if words.lemma[c] == "death" and words.has_case(c, "to"):
            return True
        if (
            rel == "conj"
            and not words.under(c, "nsubj")
            and (words.lemma[c] in KILLING | DYING)
            and not is_unreal(words, c)
        ):
            return True
    return False


def is_bare_blow(words: Words, person: int) -> bool:
    """Whether no more is said of someone than a blow that may be one in words, or at the polls: "he beat her easily".

    What it is struck with, or a thing that strikes, tells of a real one: "hit by a lorry", "attacked with a hammer".
    """
    place = shared_place(words, person)
    verbs = [at for at, _ in roles_of(words, place) if words.lemma[at] in BLOWS]
    around = [*words.under(place, "nmod"), *(c for at in verbs for c in words.under(at, "obl"))]
    tools = [c for c in around if words.has_case(c, "with", "by")]
    is_by_someone = all(words.upos[c] == "PROPN" or is_person(words, c) for c in tools)
    return bool(verbs) and is_by_someone and (words.rel[place] in ("obj", "nsubj") or bool(tools))


def is_unreal(words: Words, at: int) -> bool:
    """Whether it did not happen, or only might have: could have died, tried to kill, was not hurt."""
    for c in words.children[at]:
        low, rel = words.form[c].lower(), words.rel[c].split(":")[0]
        if low in NOT or (rel == "aux" and (low in UNREAL or words.lemma[c] in UNREAL)):
            return True
        if rel == "mark" and low in CONDITIONAL:
            return True
    up = words.head[at]
    if up >= 0 and words.rel[at].split(":")[0] in ("xcomp", "ccomp", "advcl", "acl"):
        infinitive = any(words.rel[c] == "mark" and words.form[c].lower() == "to" for c in words.children[at])
        return infinitive and (words.lemma[up] in ATTEMPTS or words.upos[up] == "NOUN")
    return False


def _goes_to(words: Words, verb: int, places: frozenset[str]) -> bool:
    return any(
        words.lemma[c] in places or any(words.lemma[k] in places for k in words.children[c])
        for c in words.under(verb, "obl", "nmod", "xcomp", "advmod")
    )
