"""Base forms of the words that counting rests on, by rule and by list; it does not lean on the reader's lemma."""

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
IRREGULAR = {
    "shot": "shoot", "slain": "slay", "slew": "slay", "found": "find", "left": "leave", "held": "hold", "lost": "lose",
    "made": "make", "took": "take", "taken": "take", "fled": "flee", "rose": "rise", "risen": "rise", "fell": "fall",
    "fallen": "fall", "stood": "stand", "went": "go", "gone": "go", "became": "become", "got": "get", "kept": "keep",
    "felt": "feel", "brought": "bring", "grew": "grow", "grown": "grow", "came": "come", "said": "say",
    "beaten": "beat",
    "stabbed": "stab", "nabbed": "nab", "topped": "top", "dropped": "drop", "jumped": "jump", "hit": "hit",
    "put": "put",
    "hurt": "hurt", "died": "die", "dying": "die", "lay": "lie", "swelled": "swell", "swollen": "swell",
    "freed": "free",
    "kidnapped": "kidnap", "kidnaped": "kidnap", "trapped": "trap", "drove": "drive", "driven": "drive",
    "hacked": "hack",
    "burnt": "burn", "thought": "think", "laid": "lay", "were": "be", "was": "be", "is": "be", "are": "be",
    "been": "be",
    "has": "have", "had": "have", "am": "be", "being": "be", "having": "have", "does": "do", "did": "do", "done": "do",
}  # fmt: skip


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
