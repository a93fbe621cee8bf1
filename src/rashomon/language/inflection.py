"""Base forms of the words that counting rests on, by rule and by list; it does not lean on the reader's lemma."""

import re
from collections.abc import Iterator, Set

PLURALS = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "police": "police", "troops": "troops",
    "lives": "life", "wives": "wife", "feet": "foot", "teeth": "tooth", "mice": "mouse", "oxen": "ox", "geese": "goose",
    "knives": "knife", "wolves": "wolf", "thieves": "thief", "shelves": "shelf", "leaves": "leaf", "halves": "half",
    "loaves": "loaf", "calves": "calf", "series": "series", "species": "species", "crises": "crisis", "bases": "base",
    "headquarters": "headquarters", "cattle": "cattle", "sheep": "sheep", "aircraft": "aircraft", "news": "news",
    "remains": "remains", "clothes": "clothes", "policemen": "policeman", "policewomen": "policewoman", "buses": "bus",
    "analyses": "analysis", "theses": "thesis", "data": "data", "media": "media", "dice": "die", "crew": "crew",
    "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "grandchildren": "grandchild", "means": "means",
    "schoolchildren": "schoolchild", "gas": "gas", "bus": "bus", "movies": "movie", "cookies": "cookie", "ties": "tie",
    "zombies": "zombie", "rookies": "rookie", "shoes": "shoe", "canoes": "canoe", "foes": "foe", "horses": "horse",
    "houses": "house", "warehouses": "warehouse", "nurses": "nurse", "courses": "course", "cases": "case",
    "purses": "purse", "causes": "cause", "clauses": "clause", "phases": "phase", "leases": "lease", "uses": "use",
    "diseases": "disease", "releases": "release", "purchases": "purchase", "corpses": "corpse", "licenses": "license",
    "responses": "response", "senses": "sense", "defenses": "defense", "offenses": "offense", "expenses": "expense",
    "databases": "database", "roses": "rose", "noses": "nose", "doses": "dose", "hoses": "hose", "spouses": "spouse",
    "caches": "cache", "headaches": "headache", "axes": "axe", "trousers": "trousers", "olympics": "olympics",
    "gases": "gas",
}  # fmt: skip
# Verbs whose past and participle no rule gives, each with them; one alone does not change.
_STRONG = """
arise arose arisen, awake awoke awoken, bear bore borne born, beat beaten, become became, befall befell befallen,
beget begot begotten, begin began begun, behold beheld, bend bent, beset, bet, bid bade bidden, bind bound,
bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought, broadcast, build built,
burn burnt, burst, buy bought, cast, catch caught, choose chose chosen, cling clung, come came, cost, creep crept, cut,
deal dealt, dig dug, dive dove, draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, dwell dwelt,
eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew flown,
forbid forbade forbidden, forecast, foresee foresaw foreseen, foretell foretold, forget forgot forgotten,
forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze froze frozen, get got gotten,
give gave given, go went gone, grind ground, grow grew grown, hang hung, hear heard, hide hid hidden, hit, hold held,
hurt, keep kept, kneel knelt, know knew known, lay laid, lead led, lean leant, leap leapt, learn learnt, leave left,
lend lent, let, lie lay lain, light lit, lose lost, make made, mean meant, meet met, mislead misled,
mistake mistook mistaken, misunderstand misunderstood, offset, outdo outdid outdone, outgrow outgrew outgrown,
overcome overcame, override overrode overridden, overrun overran, oversee oversaw overseen,
overtake overtook overtaken, overthrow overthrew overthrown, partake partook partaken, pay paid, prove proven, put,
quit, read, rebuild rebuilt, repay repaid, retake retook retaken, rethink rethought, rid, ride rode ridden,
ring rang rung, rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent, set, sew sewn,
shake shook shaken, shear shorn, shed, shine shone, shoot shot, show shown, shrink shrank shrunk, shut, sing sang sung,
sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid, sling slung, slit, smell smelt, smite smote smitten,
sow sown, speak spoke spoken, speed sped, spell spelt, spend spent, spill spilt, spin spun, spit spat, split,
spoil spoilt, spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung,
stink stank stunk, stride strode stridden, strike struck stricken, string strung, strive strove striven,
swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung, take took taken, teach taught,
tear tore torn, tell told, think thought, throw threw thrown, thrust, tread trod trodden, undergo underwent undergone,
understand understood, undertake undertook undertaken, undo undid undone, uphold upheld, upset, wake woke woken,
wear wore worn, weave wove woven, weep wept, wet, win won, wind wound, withdraw withdrew withdrawn, withhold withheld,
withstand withstood, wring wrung, write wrote written
"""
_VERBS = [verb.split() for verb in _STRONG.replace("\n", " ").split(",")]
_PAST = {verb: past for verb, *past in reversed(_VERBS)}
IRREGULAR = {form: verb[0] for verb in reversed(_VERBS) for form in verb[1:] or verb} | {
    "died": "die", "dying": "die", "lying": "lie", "tying": "tie", "freed": "free", "agreed": "agree",
    "kidnaped": "kidnap", "were": "be", "was": "be", "is": "be", "are": "be", "been": "be", "am": "be", "being": "be",
    "has": "have", "had": "have", "having": "have", "does": "do", "did": "do", "done": "do",
}  # fmt: skip
# Verbs of more than one syllable that double their last letter.
_DOUBLING = frozenset(
    "abet acquit admit allot befit commit compel concur confer control defer deter dispel emit equip excel expel "
    "forget incur infer kidnap label marshal model occur omit patrol permit prefer propel quarrel rebel rebut recur "
    "refer regret remit repel shovel signal submit transfer transmit travel unwrap".split()
)


def singular(noun: str) -> str:
    """The singular of a plural noun, lower-cased: bodies → body, deaths → death, people → people."""
    low = noun.lower()
    if low in PLURALS:
        return PLURALS[low]
    if low.endswith("men") and len(low) > 5:
        return low[:-2] + "an"
    if not low.endswith("s") or low.endswith(("ss", "us", "is")) or len(low) < 4:
        return low
    if low.endswith("ies"):
        return low[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return low[:-2]
    return low[:-1]


_PLURAL_OF = {one: many for many, one in PLURALS.items() if many not in ("gas", "bus")}


def plural(noun: str) -> str:
    """The plural of a singular noun, lower-cased: body → bodies, child → children; a phrase by its last word."""
    *before, low = noun.lower().split(" ") or [""]
    if low in _PLURAL_OF:
        many = _PLURAL_OF[low]
    elif low.endswith("man") and len(low) > 5:
        many = low[:-2] + "en"
    elif low.endswith("y") and low[-2:-1] not in tuple("aeiou"):
        many = low[:-1] + "ies"
    elif low.endswith(("s", "sh", "ch", "x", "z")):
        many = low + "es"
    else:
        many = low + "s"
    return " ".join([*before, many])


def verb_forms(verb: str) -> set[str]:
    """All forms of a verb, lower-cased: say, says, said, saying; both where two are in use (labelled, labeled)."""
    forms = {verb, *_PAST.get(verb, ())}
    if verb.endswith("e"):
        return forms | {verb + "s", verb + "d", verb[:-1] + "ing", *([verb + "ing"] if verb.endswith("ee") else [])}
    if verb.endswith("y") and verb[-2:-1] not in tuple("aeiou"):
        return forms | {verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    forms |= {verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"), verb + "ed", verb + "ing"}
    if verb in _DOUBLING or _SHORT.fullmatch(verb):
        forms |= {verb + verb[-1] + "ed", verb + verb[-1] + "ing"}
    return forms


_SHORT = re.compile(r"[^aeiou]*(?:qu)?[aeiou][bdglmnprt]")  # one syllable, one vowel, one consonant after it


def bases(form: str) -> Iterator[str]:
    """What a verb form may be a form of, likeliest first: injured → injure, injur; stopping → stop, stopp, stoppe."""
    low = form.lower()
    if low in IRREGULAR:
        yield IRREGULAR[low]
    yield low
    for ending in ("ied", "ies"):
        if low.endswith(ending):
            yield low[:-3] + "y"
    for ending in ("ed", "ing", "es", "s", "d"):
        if low.endswith(ending) and len(low) > len(ending) + 1:
            stem = low[: -len(ending)]
            yield stem
            yield stem + "e"
            if len(stem) > 2 and stem[-1] == stem[-2]:
                yield stem[:-1]


def base(form: str, lemma: str, upos: str, xpos: str, known: Set[str]) -> str:
    """A verb's known base, a plural noun's singular, else `lemma`: what the tables of words are looked up by."""
    if upos in ("VERB", "AUX"):
        return next((b for b in bases(form) if b in known), lemma)
    if upos in ("NOUN", "PROPN") and xpos in ("NNS", "NNPS"):
        return singular(form)
    if upos in ("NOUN", "PROPN", "ADJ", "ADV", "DET", "PRON", "ADP"):
        return form.lower() if upos != "DET" and upos != "PRON" else lemma
    return lemma
