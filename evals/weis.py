"""WEIS event code → PLOVER type, by the longest prefix that the table has.

PETRARCH2's validation sentences were handed down from TABARI's and carry the codes of WEIS (McClelland 1978, "World
Event/Interaction Survey", ICPSR 5211: 041 praise, 064 grant recognition, 122 denounce, 160 warn, 191 cancel a planned
event, 223 military engagement), not those of CAMEO, whose numbers mean other things. The types are from the PLOVER
codebook's descriptions (Open Event Data Alliance). A comment (02), an explanation and a denial (14) are statements:
PLOVER has no event for them.
"""

PLOVER_OF: dict[str, str] = {
    "01": "RETREAT",  # yield
    "03": "CONSULT",
    "04": "SUPPORT",  # approve
    "05": "AGREE",  # promise
    "061": "CONCEDE",  # express regret
    "062": "AGREE",  # give a state invitation
    "063": "AID",  # grant asylum
    "064": "SUPPORT",  # grant privilege or recognition
    "065": "CONCEDE",  # suspend sanctions
    "066": "RETREAT",  # release
    "07": "AID",  # reward
    "08": "AGREE",
    "09": "REQUEST",
    "10": "REQUEST",  # propose, urge
    "11": "REJECT",
    "12": "ACCUSE",
    "13": "ACCUSE",  # protest: make a complaint
    "15": "REQUEST",  # demand
    "16": "THREATEN",  # warn
    "17": "THREATEN",
    "181": "PROTEST",
    "182": "MOBILIZE",
    "19": "SANCTION",  # reduce relations
    "194": "ASSAULT",  # the set's sentences so coded tell of artillery: CAMEO's 194
    "20": "SANCTION",  # expel
    "21": "COERCE",  # seize, detain
    "22": "ASSAULT",  # force
}
LENGTH = 3  # longer codes, and those with roots above 22, are made up to test the coder's dictionary


def plover_of(code: str) -> str:
    """Return the PLOVER type of a WEIS code; "" for a statement, or for what is no code of WEIS."""
    if len(code) != LENGTH or not code.isdigit():
        return ""
    return PLOVER_OF.get(code) or PLOVER_OF.get(code[:2], "")
