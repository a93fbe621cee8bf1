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
    | frozenset("associate candidate client colleague confidant consultant intern operative opponent".split())
    | frozenset("leopard shark snake".split())
) - frozenset("report reports media social bank head force patient temple".split())
_AGENT = re.compile(r"(?:ist|ician|eer|man|woman|folk|people|er|or|ee)$")
_NO_AGENT = frozenset(
    """amber banner barrier beer blender boiler boulder bulldozer bumper bunker burner calendar cancer career
    carrier chamber chapter character charter cluster color committee computer container converter conveyor
    cooler copper corner corridor cover crater cylinder danger dinner disorder drawer elevator encounter factor
    favor fee filter finger flavor flower folder freezer freighter gender generator glacier hammer hangar
    harbor heater honor horror hunger incubator knee labor ladder lander laser launcher layer letter liner
    liver locker manner marker matter meter mirror monitor motor murder newsletter number offer orbiter order
    other outer pepper pier pointer poster powder power printer processor projector quarter radiator reactor
    register remainder reminder reservoir river rotor router rover rubber ruler rumor scanner scooter sector
    semester sensor server sewer shiver shoulder shower shutter silver simulator slaughter slider spider
    steamer sticker sweater tanker teaser temper terror theater thriller thunder timber tractor trailer
    transfer transformer transmitter trigger tumor vapor vector water wonder""".split()
)
_NO_ONE = _NO_AGENT | THINGS | MEDIA | measures.UNITS.keys()


def is_someone(lemma: str) -> bool:
    """Whether a noun, in the singular or the plural, means someone."""
    word = singular(lemma.casefold())
    if word in _KNOWN or OFFICES.fullmatch(word):
        return True
    return bool(_AGENT.search(word)) and word not in _NO_ONE
