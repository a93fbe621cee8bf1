"""PLOVER event types and the words that name them.

PLOVER (Open Event Data Alliance, "PLOVER codebook", 2016 onwards) sorts political events into a few types of "who does
what to whom", with a mode that says how. The types, modes and their meanings are the codebook's; the word lists are our
own compilation. Intensities are Goldstein's conflict-cooperation scale (Goldstein 1992, J. Conflict Resolution 36:2),
given there per WEIS event and in CAMEO per root code; PLOVER's types follow CAMEO's root codes one to one.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EventType:
    """One PLOVER type: its quad class and its intensity, from -10 (war) to +10 (help)."""

    quad: str  # verbal cooperation | material cooperation | verbal conflict | material conflict
    intensity: float


TYPES: dict[str, EventType] = {
    "AGREE": EventType("verbal cooperation", 4.0),
    "CONSULT": EventType("verbal cooperation", 1.0),
    "SUPPORT": EventType("verbal cooperation", 3.5),
    "CONCEDE": EventType("verbal cooperation", 5.0),
    "COOPERATE": EventType("material cooperation", 6.0),
    "AID": EventType("material cooperation", 7.0),
    "RETREAT": EventType("material cooperation", 5.0),
    "INVESTIGATE": EventType("verbal conflict", -2.0),
    "DEMAND": EventType("verbal conflict", -3.0),
    "DISAPPROVE": EventType("verbal conflict", -2.0),
    "REJECT": EventType("verbal conflict", -4.0),
    "THREATEN": EventType("verbal conflict", -6.0),
    "PROTEST": EventType("material conflict", -6.5),
    "SANCTION": EventType("material conflict", -4.0),
    "MOBILIZE": EventType("material conflict", -7.2),
    "COERCE": EventType("material conflict", -7.0),
    "ASSAULT": EventType("material conflict", -9.0),
    "FIGHT": EventType("material conflict", -10.0),
}

_WORDS: dict[str, str] = {
    "AGREE": (
        "agree accept promise pledge vow commit willing consent approve ratify sign pact treaty accord "
        "agreement settlement consensus compromise offer commitment deal"
    ),
    "CONSULT": (
        "meet arrive visit negotiate discuss talk confer consult call phone telephone host mediate receive "
        "parley welcome meeting talks negotiation summit consultation mediation conference"
    ),
    "SUPPORT": (
        "praise endorse back support congratulate hail applaud commend defend apologize apologise apology "
        "regret condolence condole thank recognize recognise acknowledge sympathize endorsement solidarity"
    ),
    "CONCEDE": (
        "concede yield relent ease lift relax resign capitulate acquiesce concession resignation abdicate "
        "readmit reinstate pardon amnesty legalize"
    ),
    "COOPERATE": (
        "cooperate collaborate share extradite coordinate trade join cooperation exercise exchange "
        "extradition partnership"
    ),
    "AID": (
        "aid donate fund finance assist help supply deliver feed shelter evacuate rescue protect give provide "
        "lend donation assistance relief grant loan asylum"
    ),
    "RETREAT": (
        "withdraw retreat surrender release free disarm demobilize return ceasefire truce withdrawal pullout "
        "handover disengage repatriate"
    ),
    "INVESTIGATE": (
        "investigate probe inspect inquire examine audit interrogate question investigation inquiry inspection"
    ),
    "DEMAND": ("demand urge request ask appeal insist press petition solicit call-on ultimatum plea summon summons"),
    "DISAPPROVE": (
        "accuse condemn criticize criticise denounce blame deplore protest-to complain allege charge-with "
        "rebuke slam decry lament censure sue accusation condemnation criticism complaint lawsuit"
    ),
    "REJECT": ("reject refuse deny dismiss decline rebuff veto oppose defy ignore block rejection refusal denial"),
    "THREATEN": ("threaten warn menace threat warning"),
    "PROTEST": (
        "protest demonstrate rally march strike picket boycott riot demonstration hunger-strike protester demonstrator"
    ),
    "SANCTION": (
        "sanction embargo expel suspend cancel sever cut boycott recall blacklist ban postpone downgrade "
        "cancellation expulsion suspension"
    ),
    "MOBILIZE": (
        "mobilize mobilise deploy amass mass conscript draft arm reinforce mobilization mobilisation "
        "deployment build-up alert"
    ),
    "COERCE": (
        "arrest detain seize raid confiscate deport imprison jail censor ban restrict shut close curfew "
        "crackdown blockade disperse detention seizure deportation imprisonment hack cyberattack fine convict "
        "sentence"
    ),
    "ASSAULT": (
        "kill shoot attack bomb murder assassinate abduct kidnap torture rape beat wound injure stab execute "
        "poison assault hijack behead ambush hostage killing assassination abduction kidnapping bombing "
        "execution explosion massacre beating"
    ),
    "FIGHT": (
        "fight clash shell bombard invade battle occupy strike-at down airstrike shelling offensive invasion "
        "fighting combat crossfire shootout gunfight"
    ),
}
TYPE_OF: dict[str, str] = {}
for _name, _list in _WORDS.items():
    for _word in _list.split():
        TYPE_OF.setdefault(_word, _name)
"""Lemma of a verb or noun → PLOVER type; where a word names two types the first line keeps it."""

PHRASES: tuple[tuple[str, frozenset[str], str], ...] = (
    ("demand", frozenset({"apology", "explanation", "release", "withdrawal"}), "DEMAND"),
    (
        "call",
        frozenset({"halt", "end", "restraint", "resignation", "ceasefire", "investigation", "release", "protest"}),
        "DEMAND",
    ),
    ("summon", frozenset({"ambassador", "envoy", "charge", "diplomat"}), "DISAPPROVE"),
    ("recall", frozenset({"ambassador", "envoy", "diplomat"}), "SANCTION"),
    ("sever", frozenset({"tie", "relation"}), "SANCTION"),
    ("break", frozenset({"tie", "relation"}), "SANCTION"),
    ("break", frozenset({"talk", "negotiation"}), "REJECT"),
    ("impose", frozenset({"sanction", "embargo", "tariff"}), "SANCTION"),
    ("impose", frozenset({"curfew", "ban", "restriction", "law"}), "COERCE"),
    ("lift", frozenset({"sanction", "ban", "curfew", "siege", "embargo"}), "CONCEDE"),
    ("hold", frozenset({"talk", "meeting", "summit", "negotiation"}), "CONSULT"),
    ("hold", frozenset({"rally", "protest", "march", "demonstration"}), "PROTEST"),
    ("hold", frozenset({"hostage", "captive"}), "ASSAULT"),
    ("take", frozenset({"hostage", "captive"}), "ASSAULT"),
    ("take", frozenset({"street"}), "PROTEST"),
    ("go", frozenset({"strike"}), "PROTEST"),
    ("stage", frozenset({"protest", "rally", "strike", "demonstration"}), "PROTEST"),
    ("pull", frozenset({"troop", "force", "soldier"}), "RETREAT"),
    ("send", frozenset({"troop", "force", "soldier", "warship", "tank"}), "MOBILIZE"),
    ("send", frozenset({"aid", "food", "medicine", "rescuer"}), "AID"),
    ("open", frozenset({"fire"}), "FIGHT"),
    ("open", frozenset({"investigation", "inquiry", "probe", "case"}), "INVESTIGATE"),
    ("launch", frozenset({"investigation", "inquiry", "probe"}), "INVESTIGATE"),
    ("launch", frozenset({"attack", "missile", "rocket", "airstrike", "offensive", "strike"}), "FIGHT"),
    ("fire", frozenset({"missile", "rocket", "shell", "shot", "round"}), "FIGHT"),
    ("shoot", frozenset({"down"}), "FIGHT"),
    ("use", frozenset({"gas", "cannon", "force"}), "COERCE"),
    ("declare", frozenset({"law", "emergency"}), "COERCE"),
    ("declare", frozenset({"ceasefire", "truce"}), "RETREAT"),
    ("declare", frozenset({"war"}), "THREATEN"),
    ("exchange", frozenset({"fire", "shot"}), "FIGHT"),
    ("express", frozenset({"support", "condolence", "solidarity", "regret"}), "SUPPORT"),
    ("express", frozenset({"concern", "outrage", "anger"}), "DISAPPROVE"),
    ("file", frozenset({"complaint", "lawsuit", "suit", "protest"}), "DISAPPROVE"),
    ("lodge", frozenset({"complaint", "protest"}), "DISAPPROVE"),
    ("press", frozenset({"charge"}), "DISAPPROVE"),
    ("block", frozenset({"road", "street", "highway", "bridge", "traffic"}), "PROTEST"),
    ("throw", frozenset({"stone", "bottle"}), "PROTEST"),
    ("establish", frozenset({"tie", "relation"}), "SUPPORT"),
    ("blow", frozenset({"up"}), "ASSAULT"),
    ("force", frozenset({"home"}), "COERCE"),
    ("halt", frozenset({"aid", "supply", "trade", "cooperation"}), "SANCTION"),
    ("cut", frozenset({"aid", "supply", "tie", "relation"}), "SANCTION"),
    ("set", frozenset({"free"}), "RETREAT"),
    ("lay", frozenset({"down"}), "RETREAT"),
    ("turn", frozenset({"down"}), "REJECT"),
    ("rule", frozenset({"out"}), "REJECT"),
)
"""Verb and a word near it → PLOVER type, for verbs that say nothing alone."""

LIGHT = frozenset(
    "be have do make take give hold put set get go come issue announce declare express impose launch carry "
    "conduct stage renew undertake resume reach establish begin start end continue plan try want intend decide "
    "say tell report confirm follow lead result cause occur happen leave see face use call open file send fire "
    "break".split()
)
"""Verbs that leave it to a noun beside them to name the event."""

MODES: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("CONSULT", "visit", frozenset({"visit", "travel", "arrive"})),
    ("CONSULT", "phone", frozenset({"phone", "telephone"})),
    ("CONSULT", "mediate", frozenset({"mediate", "mediation", "broker"})),
    ("CONSULT", "multilateral", frozenset({"summit", "conference"})),
    ("PROTEST", "riot", frozenset({"riot", "rioter", "loot"})),
    ("PROTEST", "strike", frozenset({"strike", "walkout"})),
    ("PROTEST", "hunger", frozenset({"hunger-strike", "hunger"})),
    ("PROTEST", "boycott", frozenset({"boycott"})),
    ("PROTEST", "obstruct", frozenset({"blockade", "roadblock", "barricade"})),
    ("PROTEST", "demo", frozenset({"demonstrate", "demonstration", "march", "rally", "protest"})),
    ("SANCTION", "expel", frozenset({"expel", "expulsion"})),
    ("SANCTION", "withdraw", frozenset({"recall", "withdraw"})),
    ("SANCTION", "discontinue", frozenset({"suspend", "cancel", "sever", "cut", "cancellation", "suspension"})),
    ("MOBILIZE", "troops", frozenset({"troop", "soldier", "army"})),
    ("MOBILIZE", "police", frozenset({"police", "policeman"})),
    ("MOBILIZE", "weapons", frozenset({"missile", "tank", "warship", "weapon"})),
    ("COERCE", "arrest", frozenset({"arrest", "detain", "detention", "imprison", "jail"})),
    ("COERCE", "seize", frozenset({"seize", "confiscate", "seizure"})),
    ("COERCE", "deport", frozenset({"deport", "deportation"})),
    ("COERCE", "censor", frozenset({"censor", "censorship"})),
    ("COERCE", "curfew", frozenset({"curfew"})),
    ("COERCE", "martial-law", frozenset({"martial"})),
    ("COERCE", "cyber", frozenset({"hack", "cyberattack", "hacker", "ddos"})),
    ("COERCE", "restrict", frozenset({"restrict", "ban", "close", "shut", "block"})),
    ("ASSAULT", "abduct", frozenset({"abduct", "kidnap", "abduction", "kidnapping", "hostage"})),
    ("ASSAULT", "torture", frozenset({"torture"})),
    ("ASSAULT", "sexual", frozenset({"rape"})),
    ("ASSAULT", "execute", frozenset({"execute", "execution", "behead"})),
    ("ASSAULT", "assassinate", frozenset({"assassinate", "assassination"})),
    ("ASSAULT", "suicide-attack", frozenset({"suicide"})),
    ("ASSAULT", "explosives", frozenset({"bomb", "bombing", "explosion", "explosive", "grenade"})),
    ("ASSAULT", "firearms", frozenset({"shoot", "gun", "gunman", "shooting", "gunfire", "bullet"})),
    ("ASSAULT", "beat", frozenset({"beat", "beating", "stab"})),
    ("FIGHT", "air-strike", frozenset({"airstrike", "air-strike", "aircraft", "drone"})),
    ("FIGHT", "heavy-weapons", frozenset({"shell", "artillery", "missile", "rocket", "shelling", "bombard", "tank"})),
    ("FIGHT", "firearms", frozenset({"gunfight", "shootout", "crossfire", "shot"})),
    ("FIGHT", "occupy", frozenset({"occupy", "occupation"})),
)
"""(type, mode, words any of which show the mode), the first that fits."""


@dataclass(frozen=True, slots=True)
class Naming:
    """A PLOVER type with the word that named it."""

    type: str
    mode: str
    word: str


def find_type(predicate: str, words: Sequence[str]) -> Naming | None:
    """Name the PLOVER type of a clause from its head's lemma and its content lemmas, in order; None if it is no event.

    A phrase goes before its verb, the head before the words beside it; those speak only where the head says nothing.
    """
    near = set(words)
    for verb, beside, name in PHRASES:
        if verb == predicate and not beside.isdisjoint(near):
            return _naming(name, predicate, words)
    if predicate in TYPE_OF:
        return _naming(TYPE_OF[predicate], predicate, words)
    if predicate not in LIGHT:
        return None
    found = next((word for word in words if word in TYPE_OF and word not in LIGHT), None)
    return _naming(TYPE_OF[found], found, words) if found else None


def in_stance(name: str, stance: str) -> str:
    """Return the type of an event that has not happened yet, by the codebook's rule for words about deeds.

    A deed that is asked for is a DEMAND; one that is promised is an AGREE, or a THREATEN where it would harm.
    """
    if stance == "asked":
        return "DEMAND"
    if stance != "planned":
        return name
    return "THREATEN" if TYPES[name].quad == "material conflict" else "AGREE"


def _naming(name: str, word: str, words: Sequence[str]) -> Naming:
    near = {word, *words}
    mode = next((mode for of, mode, marks in MODES if of == name and not marks.isdisjoint(near)), "")
    return Naming(name, mode, word)
