"""Words that name a party → its PLOVER sector and its country.

The sector codes are those of the PLOVER codebook (table "Sector Codes"); the words are our own compilation.
"""

from collections.abc import Sequence

from rashomon.language import countries

_SECTORS: dict[str, str] = {
    "COP": (
        "cop trooper policing police policeman policewoman officer constable detective patrol sheriff gendarme "
        "gendarmerie enforcement"
    ),
    "JUD": "court judge prosecutor tribunal judiciary magistrate jury",
    "LEG": "parliament lawmaker senator congress assembly legislator legislature deputy senate mp parliamentarian",
    "MIL": (
        "sergeant corporal lieutenant commodore conscript recruit reservist sentry army soldier troop military force "
        "navy commander general colonel airman marine warship tank helicopter serviceman peacekeeper warplane gunboat"
    ),
    "PRM": "paramilitary militia militiaman vigilante",
    "REB": "rebel guerrilla guerilla insurgent militant fighter separatist jihadist extremist terrorist",
    "SPY": "intelligence spy agent",
    "UAF": "assassin gunman attacker bomber assailant hijacker sniper",
    "CRM": "bandit looter gang criminal smuggler trafficker robber thief cartel mafia hacker pirate",
    "PTY": "party",
    "OPP": "opposition dissident",
    "JRN": "journalist reporter newspaper editor broadcaster radio television media correspondent photographer",
    "BUS": "company firm businessman bank airline businesswoman trader corporation",
    "LAB": (
        "seafarer crewman trucker porter crew worker union striker miner labourer laborer driver fisherman sailor "
        "seaman"
    ),
    "AGR": "farmer peasant",
    "EDU": "student teacher school university professor pupil academic",
    "MED": "hospital doctor nurse medic clinic",
    "REL": "church priest bishop archbishop imam cleric mosque monk pope rabbi temple patriarch",
    "REF": "refugee migrant asylum-seeker displaced",
    "GOV": (
        "commissioner undersecretary attaché attache ombudsman ombudswoman chargé government minister president "
        "official ministry premier ambassador envoy diplomat spokesman spokeswoman authority leader king queen prince "
        "chancellor governor mayor administration cabinet embassy secretary negotiator regime emir sultan consul "
        "delegation kremlin"
    ),
    "SOC": "charity activist association group organisation organization ngo foundation",
    "CVL": (
        "guest pilgrim spectator marcher devotee civilian resident villager protester demonstrator people man woman "
        "child crowd citizen national worshipper passenger boy girl settler family inhabitant immigrant youth "
        "teenager person prisoner detainee mourner rioter victim adviser advisor farmworker tourist patient brother "
        "sister parent mother father daughter son wife husband grandfather grandmother uncle aunt relative schoolgirl "
        "schoolboy schoolchild baby individual survivor hostage captive bystander motorist commuter blogger fan"
    ),
}
SECTOR_OF: dict[str, str] = {}
for _sector, _list in _SECTORS.items():
    for _word in _list.split():
        SECTOR_OF.setdefault(_word, _sector)
SECTORS = tuple(_SECTORS)


GENERALS = frozenset("secretary attorney director inspector consul solicitor governor prosecutor auditor".split())
YIELDING = frozenset("spokesman spokeswoman leader official secretary negotiator delegation authority".split())
"""Words for who speaks for or leads others: what those are goes before ("rebel leader", "police spokesman")."""


def sector_of(lemmas: Sequence[str]) -> str:
    """Return the sector that a party's lemmas name, the last first: the head of an English name stands last."""
    civil = not GENERALS.isdisjoint(lemmas)  # a secretary-general commands no army
    found = [lemma for lemma in reversed(lemmas) if lemma in SECTOR_OF and not (civil and lemma == "general")]
    return SECTOR_OF[next((lemma for lemma in found if lemma not in YIELDING), found[0])] if found else ""


def country_of(words: Sequence[str]) -> str:
    """Return the alpha-2 code of the country that words of a party name, of two words before one, or ""."""
    return countries.named_in(words)[0]
