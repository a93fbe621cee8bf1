"""PLOVER's event types, quad classes, modes and scores, and what a deed becomes that has not happened.

Types, quad classes, modes and the conflict-cooperation scores are those of the PLOVER codebook (Open Event Data
Alliance, "PLOVER: Political Language Ontology for Verifiable Event Records", table "PLOVER conflict-cooperation
scores"); it prints ACCUSE as 3, by its own modes and class a slip for -3. The words are in `deedwords`.
"""

VERBAL_COOPERATION, MATERIAL_COOPERATION = "verbal cooperation", "material cooperation"
VERBAL_CONFLICT, MATERIAL_CONFLICT = "verbal conflict", "material conflict"
QUADS = (VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT, MATERIAL_CONFLICT)
"""In the order of their numbers, 1 to 4."""

QUAD_OF: dict[str, str] = {
    "AGREE": VERBAL_COOPERATION,
    "CONSULT": VERBAL_COOPERATION,
    "SUPPORT": VERBAL_COOPERATION,
    "CONCEDE": VERBAL_COOPERATION,
    "COOPERATE": MATERIAL_COOPERATION,
    "AID": MATERIAL_COOPERATION,
    "RETREAT": MATERIAL_COOPERATION,
    "REQUEST": VERBAL_CONFLICT,
    "ACCUSE": VERBAL_CONFLICT,
    "REJECT": VERBAL_CONFLICT,
    "THREATEN": VERBAL_CONFLICT,
    "PROTEST": MATERIAL_CONFLICT,
    "SANCTION": MATERIAL_CONFLICT,
    "MOBILIZE": MATERIAL_CONFLICT,
    "COERCE": MATERIAL_CONFLICT,
    "ASSAULT": MATERIAL_CONFLICT,
}

SCORES: dict[str, dict[str, float]] = {
    "AGREE": {"": 2.5},
    "CONSULT": {"": 2.5, "visit": 4.0, "third-party": 1.0, "multilateral": 4.0, "phone": 1.5},
    "SUPPORT": {"": 5.0},
    "CONCEDE": {"": 4.5},
    "COOPERATE": {"": 9.5},
    "AID": {"": 10.0},
    "RETREAT": {
        "": 6.5,
        "withdraw": 8.0,
        "release": 6.5,
        "disarm": 10.0,
        "ceasefire": 7.5,
        "access": 6.5,
        "resign": 4.5,
    },
    "REQUEST": {"": 0.0, "assist": 0.5, "change": -1.0, "yield": -1.0, "meet": 0.0},
    "ACCUSE": {"": -3.0, "disapprove": -2.0, "investigate": -3.5, "allege": -3.5},
    "REJECT": {"": -2.0, "assist": -1.5, "change": -2.0, "yield": -2.0, "meet": -2.0},
    "THREATEN": {
        "": -3.5,
        "restrict": -3.0,
        "arrest": -3.5,
        "relations": -3.5,
        "expel": -3.5,
        "territory": -4.0,
        "violence": -3.5,
    },
    "PROTEST": {
        "": -5.0,
        "demo": -5.0,
        "riot": -7.0,
        "strike": -5.0,
        "hunger": -4.5,
        "boycott": -4.5,
        "obstruct": -4.5,
    },
    "SANCTION": {"": -6.0, "convict": -6.0, "expel": -5.5, "withdraw": -6.0, "discontinue": -6.0},
    "MOBILIZE": {"": -5.5, "troops": -6.5, "weapons": -6.5, "police": -5.5, "militia": -6.0},
    "COERCE": {
        "": -7.0,
        "seize": -7.0,
        "restrict": -7.0,
        "censor": -6.5,
        "curfew": -6.5,
        "martial-law": -7.5,
        "arrest": -7.0,
        "deport": -7.0,
        "withhold": -7.0,
        "misinformation": -6.5,
        "cyber": -7.0,
    },
    "ASSAULT": {
        "": -9.0,
        "abduct": -8.5,
        "beat": -7.5,
        "torture": -8.5,
        "sexual": -8.5,
        "targeted": -9.5,
        "destroy": -8.5,
        "primitive": -8.0,
        "firearms": -9.0,
        "explosives": -9.0,
        "suicide-attack": -9.5,
        "aerial": -9.5,
        "drone": -9.5,
        "heavy-weapons": -9.5,
        "crowd-control": -7.5,
        "unconventional": -10.0,
    },
}
"""Score of a type by its mode; under "" that of the type where no mode is known."""

TYPES = tuple(SCORES)
DONE = frozenset(t for t, quad in QUAD_OF.items() if quad in (MATERIAL_COOPERATION, MATERIAL_CONFLICT))
"""Types of what is done, and not only said."""
STATUSES = ("happened", "alleged", "denied", "planned", "threatened")
_COMING = {  # what the codebook makes of a deed announced for the future
    "CONSULT": "AGREE",
    "SUPPORT": "AGREE",
    "COOPERATE": "AGREE",
    "AID": "AGREE",
    "RETREAT": "AGREE",
    "CONCEDE": "AGREE",
    "PROTEST": "THREATEN",
    "SANCTION": "THREATEN",
    "COERCE": "THREATEN",
    "ASSAULT": "THREATEN",
    "MOBILIZE": "THREATEN",
}
_THREAT = {"COERCE": "restrict", "ASSAULT": "violence", "SANCTION": "relations", "PROTEST": "relations"}


def score_of(name: str, mode: str) -> float:
    """Return PLOVER's conflict-cooperation score of a type and mode, -10 to 10."""
    scores = SCORES[name]
    return scores.get(mode, scores[""])


def quad_number(name: str) -> int:
    """Return the number of a type's quad class, 1 to 4."""
    return QUADS.index(QUAD_OF[name]) + 1


def coming(name: str, mode: str) -> tuple[str, str]:
    """Return type and mode of a deed that is announced and not done: help is agreed to, harm is a threat."""
    made = _COMING.get(name, name)
    if made == name:
        return name, mode
    if made != "THREATEN":
        return made, ""
    meant = "arrest" if mode == "arrest" else "expel" if mode in ("expel", "deport") else _THREAT.get(name, "")
    return made, meant
