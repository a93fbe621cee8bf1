"""Whether a noun means someone who can act and be acted on: persons, bodies of persons, beasts; not things or deeds."""

import re

from rashomon.language import measures
from rashomon.language.inflection import singular
from rashomon.language.offices import OFFICES
from rashomon.language.parties import CROWD, MEMBERS
from rashomon.language.persons import ANYONE
from rashomon.language.reporting import MEDIA
from rashomon.language.sectors import SECTOR_OF
from rashomon.language.sources import SPEAKING, THINGS

VEHICLES = frozenset("plane ship boat ferry vessel car vehicle truck lorry bus train tram aircraft helicopter".split())
"""They stand for whoever is in them."""
_KNOWN = (
    (ANYONE | SECTOR_OF.keys() | measures.BEASTS | measures.BANDS | CROWD | MEMBERS | SPEAKING | VEHICLES)
    | frozenset("astronaut athlete celebrity expert fan genius host model pilot star boss cast elite staff".split())
    | frozenset("leopard shark snake".split())
) - frozenset("report reports media social bank head force patient temple".split())
_AGENT = re.compile(r"(?:ist|ician|eer|man|woman|folk|people|er|or|ee)$")
_NO_AGENT = frozenset(
    """amber anger banner barrel barrier beer border boulder bulldozer bumper burner cancer career carrier chamber
    chapter character charter cluster color colour computer container converter conveyor copper corner corridor cover
    danger dinner disaster disorder door drawer elevator encounter error factor favor favour filter
    finger flavor floor flower folder freighter fee coffee committee degree knee tree gender generator
    hammer harbor harbour helicopter honor honour horror hunger incubator labor laser launcher layer ladder
    lander letter liver locker manner marker matter meter metre mirror monitor motor
    murder newsletter number order orbiter other outer offer paper pepper poster powder power printer
    processor projector quarter radiator reactor register remainder reminder rover river rotor router rubber rumor
    rumour ruler scanner scooter sector semester sensor server shiver shelter shoulder shower shutter silver
    simulator slaughter spider steamer sticker sweater
    tanker temper terror theater theatre thriller thunder timber tower tractor trailer transfer transformer
    transmitter trigger tumor tumour vapor vector water weather winter wonder""".split()
)


def is_someone(lemma: str) -> bool:
    """Whether a noun, in the singular or the plural, means someone."""
    word = singular(lemma.casefold())
    if word in _KNOWN or OFFICES.fullmatch(word):
        return True
    return bool(_AGENT.search(word)) and word not in _NO_AGENT | THINGS | MEDIA | measures.UNITS.keys()
