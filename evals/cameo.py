"""CAMEO event code → PLOVER type, by the longest prefix that the table has.

Written by hand from the CAMEO codebook (Schrodt 2012, version 1.1b3) and the table "CAMEO to PLOVER" of the PLOVER
codebook (Open Event Data Alliance). CAMEO's 01 and 02 are statements and appeals: PLOVER has no event for a statement,
and an appeal is a REQUEST.
"""

PLOVER_OF: dict[str, str] = {
    "02": "REQUEST",
    "03": "AGREE",
    "04": "CONSULT",
    "05": "SUPPORT",
    "06": "COOPERATE",
    "07": "AID",
    "08": "CONCEDE",
    "0813": "RETREAT",
    "0814": "RETREAT",
    "084": "RETREAT",
    "085": "RETREAT",
    "086": "RETREAT",
    "087": "RETREAT",
    "09": "ACCUSE",
    "10": "REQUEST",
    "11": "ACCUSE",
    "12": "REJECT",
    "13": "THREATEN",
    "14": "PROTEST",
    "15": "MOBILIZE",
    "16": "SANCTION",
    "163": "COERCE",
    "17": "COERCE",
    "1712": "ASSAULT",
    "175": "ASSAULT",
    "18": "ASSAULT",
    "19": "ASSAULT",
    "191": "COERCE",
    "192": "COERCE",
    "20": "ASSAULT",
}


def plover_of(code: str) -> str:
    """Return the PLOVER type of a CAMEO code; "" for a statement, or for what is no code of CAMEO."""
    return next((PLOVER_OF[code[:n]] for n in (4, 3, 2) if code[:n] in PLOVER_OF), "") if code.isdigit() else ""
