"""What figures count: the happenings and states that people are counted by, and units of measurement.

The first words are lemmas. A measure's name is the participle used in tables: killed, injured, detained, missing …
"""

# Verbs whose object (or passive subject) is counted.
OBJECT_OF = {
    verb: measure
    for measure, verbs in {
        "killed": "kill murder slay execute assassinate massacre behead lynch drown electrocute martyr crush slaughter "
        "butcher",
        "injured": "injure wound hurt harm maim scald",
        "detained": "detain arrest apprehend nab intern lock",
        "jailed": "jail imprison",
        "abducted": "abduct kidnap snatch",
        "released": "release free liberate",
        "rescued": "rescue save",
        "evacuated": "evacuate",
        "displaced": "displace uproot",
        "hospitalised": "hospitalise hospitalize",
        "deported": "deport",
        "expelled": "expel",
        "charged": "charge indict",
        "convicted": "convict",
        "sentenced": "sentence",
        "acquitted": "acquit",
        "infected": "infect",
        "vaccinated": "vaccinate",
        "shot": "shoot",
        "stabbed": "stab",
        "raped": "rape",
        "tortured": "torture",
        "trapped": "trap",
        "evicted": "evict",
        "dismissed": "dismiss sack",
        "summoned": "summon",
        "buried": "bury",
    }.items()
    for verb in verbs.split()
}
# Verbs whose subject is counted.
SUBJECT_OF = {
    verb: measure
    for measure, verbs in {
        "killed": "die perish drown succumb suffocate",
        "survived": "survive",
        "missing": "disappear vanish",
        "displaced": "flee",
        "escaped": "escape",
    }.items()
    for verb in verbs.split()
}
# Adjectives, and nouns that stand for a state: "two of the injured", "12 dead", "remain in custody".
STATES = {
    "dead": "killed", "killed": "killed", "slain": "killed", "deceased": "killed", "drown": "killed",
    "injured": "injured",
    "wounded": "injured", "hurt": "injured", "missing": "missing", "unaccounted": "missing", "homeless": "displaced",
    "displaced": "displaced", "infected": "infected", "detained": "detained", "arrested": "detained",
    "hostage": "abducted", "aboard": "on board", "onboard": "on board",
    "freed": "released", "trapped": "trapped", "captive": "abducted",
}  # fmt: skip
# Places that are a state to be in: "remain in custody", "behind bars".
# Nouns that name the happening, or the one it happened to: "28 deaths", "17 bodies", "the deaths of two".
PLACES = {"custody": "detained", "detention": "detained", "hospital": "hospitalised", "jail": "detained",
          "prison": "detained", "bars": "detained", "captivity": "abducted",
          "arrest": "detained"}  # fmt: skip
NOUNS = {
    "death": "killed", "killing": "killed", "murder": "killed", "execution": "killed", "fatality": "killed",
    "body": "killed", "corpse": "killed", "dead": "killed", "toll": "killed", "casualty": "casualty",
    "injury": "injured",
    "injured": "injured", "wounded": "injured", "wounding": "injured", "arrest": "detained", "detention": "detained",
    "detainee": "detained", "abduction": "abducted", "kidnapping": "abducted", "kidnap": "abducted",
    "disappearance": "missing", "missing": "missing", "rescue": "rescued", "evacuation": "evacuated",
    "evacuee": "evacuated", "release": "released", "displacement": "displaced", "exodus": "displaced",
    "survivor": "survived", "infection": "infected", "deportation": "deported", "expulsion": "expelled",
    "conviction": "convicted", "assassination": "killed", "remains": "killed", "drowning": "killed",
}  # fmt: skip
# Nouns that count as the happening only when the counted hang on them: "the loss of 12 men" but not "12 losses".
NOUNS_OF = NOUNS | {
    "loss": "killed",
    "hospitalisation": "hospitalised",
    "hospitalization": "hospitalised",
}
LIFE_TAKING = frozenset("claim cost take lose end loss".split())  # before "life"
HARM = frozenset("injury burn wound fracture cut concussion bruise".split())
# Verbs that put their object, or subject, into a state named beside them: "left 14 dead", "were feared drowned".
LINKS = frozenset(
    "leave make find fear confirm believe remain presume report declare shoot feel take hold lie go become get list "
    "consider stay keep pronounce know allege suspect fear render say think be beat stab hack trample "
    "bludgeon strangle burn".split()
)
NEGATORS = frozenset("not n't n’t never".split())
FINDING = frozenset("find locate trace recover account reach".split())  # "nine have not been found" are missing
MOVES = frozenset(  # verbs that move a count: "the toll rose to 12"
    "rise climb fall reach stand exceed pass revise increase grow jump drop surge soar top hit number put raise lower "
    "bring mount double swell edge creep near approach total come".split()
)
TALLIES = frozenset("number toll count tally total".split())
INCLUDING = frozenset({"include", "including", "involve", "comprise"})
# Words that name a state at the head of a count: "Deaths: 8", "the injured are five", "the number of missing".
LABELS = STATES | NOUNS | {"deaths": "killed", "arrests": "detained", "injuries": "injured", "fatalities": "killed"}
# Measures by which a single person ("a man was killed") is counted.
SINGLE = frozenset(
    "killed injured detained abducted hospitalised charged shot stabbed convicted jailed missing".split()
)
# Nouns for one person; other nouns count as one only by these endings.
PERSONS = frozenset(
    "man woman boy girl child baby infant person civilian soldier police policeman policewoman officer student pupil "
    "pilot "
    "driver passenger tourist victim suspect patient guard nurse doctor journalist reporter activist worker miner "
    "farmer "
    "fisherman sailor refugee migrant hostage prisoner inmate detainee protester demonstrator resident citizen "
    "national "
    "local bystander pedestrian cyclist motorist brother sister son daughter mother father wife husband parent youth "
    "teenager pensioner priest monk imam bishop judge lawyer minister official diplomat politician lawmaker member "
    "clerk "
    "cook crew crewman sergeant captain colonel general corporal private lieutenant labourer laborer toddler widow "
    "grandmother grandfather friend relative neighbour neighbor cousin uncle aunt nephew niece ally aide chief people "
    "american canadian briton russian ukrainian israeli palestinian german italian chinese french iraqi".split()
)
PERSON_ENDINGS = ("man", "woman", "er", "or", "ist", "ian", "ant", "ee", "year-old", "an", "ese", "i")
GROUPS = {"pair": 2, "duo": 2, "couple": 2, "trio": 3, "quartet": 4}
THINGS = frozenset(  # what one is said to "kill", "free" or "charge" without a person being meant
    "bill law deal hope idea plan statement report fee tax price video film album fund money charge claim fear word "
    "detail figure result data document market economy effort chance move time budget way lot bit number house home "
    "majority minority handful dozen third quarter half series string flight school country nation state government "
    "side "
    "building shop car vehicle bus truck village town city road bridge tree crop field ship boat plane aircraft".split()
)
ATTACKER = frozenset(
    "suspect gunman shooter attacker assailant killer murderer perpetrator bomber robber burglar".split()
)
BEASTS = frozenset(  # what dies and is rescued as people are, and is counted apart from them; nouns in the singular
    "animal beast livestock cattle cow calf bull ox buffalo sheep lamb goat pig hog horse pony mule donkey camel "
    "llama dog cat pet bird chicken hen poultry duck goose turkey fish whale dolphin seal elephant rhino lion tiger "
    "bear wolf deer elk reindeer monkey bat bee head herd flock".split()
)
PERIODS = frozenset("second minute hour day night weekend week fortnight month quarter year decade century".split())
BANDS = frozenset("family group team crew party gang band convoy squad unit column delegation".split())

VERBS = frozenset(
    {*OBJECT_OF, *SUBJECT_OF, *LINKS, *MOVES, *INCLUDING, "be", "have", "lose", "suffer", "sustain", "treat", "hold",
     "claim", "cost", "set", "walk", "pull", "dig", "pluck", "winch", "force", "drive", "gun", "round", "do"}
)  # fmt: skip

UNITS = {  # unit word: (unit, dimension, size in the dimension's base unit)
    word: (unit, dimension, size)
    for words, unit, dimension, size in (
        ("metre metres meter meters m", "metres", "length", 1.0),
        ("foot feet ft", "feet", "length", 0.3048),
        ("inch inches", "inches", "length", 0.0254),
        ("yard yards", "yards", "length", 0.9144),
        ("centimetre centimetres centimeter centimeters cm", "centimetres", "length", 0.01),
        ("millimetre millimetres millimeter millimeters mm", "millimetres", "length", 0.001),
        ("km kms kilometre kilometres kilometer kilometers", "km", "distance", 1000.0),
        ("mile miles", "miles", "distance", 1609.344),
        ("kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes", "kg", "mass", 1.0),
        ("gram grams gramme grammes g", "grams", "mass", 0.001),
        ("tonne tonnes ton tons", "tonnes", "mass", 1000.0),
        ("lb lbs", "pounds", "mass", 0.4536),
        ("ounce ounces", "ounces", "mass", 0.02835),
        ("hectare hectares ha", "hectares", "area", 1e4),
        ("acre acres", "acres", "area", 4046.86),
        ("sqm", "square metres", "area", 1.0),
        ("sqkm", "square km", "area", 1e6),
        ("sqmile", "square miles", "area", 2589988.1),
        ("sqft", "square feet", "area", 0.0929),
        ("litre litres liter liters", "litres", "volume", 1.0),
        ("gallon gallons", "gallons", "volume", 3.785),
        ("barrel barrels", "barrels", "volume", 158.987),
        ("km/h kph kmh", "km/h", "speed", 1.0),
        ("mph", "mph", "speed", 1.609344),
        ("knot knots", "knots", "speed", 1.852),
        ("degree degrees", "degrees", "temperature", 1.0),
        ("MW megawatt megawatts", "megawatts", "power", 1.0),
        ("GW gigawatt gigawatts", "gigawatts", "power", 1000.0),
        ("second seconds", "seconds", "duration", 1.0),
        ("minute minutes", "minutes", "duration", 60.0),
        ("hour hours", "hours", "duration", 3600.0),
        ("day days", "days", "duration", 86400.0),
        ("week weeks", "weeks", "duration", 604800.0),
        ("month months", "months", "duration", 2629800.0),
        ("year years", "years", "duration", 31557600.0),
        ("decade decades", "decades", "duration", 315576000.0),
    )
    for word in words.split()
}
SIDES = {  # words beside a length that say which one it is
    "deep": "depth", "depth": "depth", "tall": "height", "high": "height", "height": "height", "altitude": "height",
    "wide": "width", "width": "width", "across": "width", "long": "length", "length": "length", "away": "distance",
    "from": "distance", "north": "distance", "south": "distance", "east": "distance", "west": "distance",
    "distance": "distance", "off": "distance", "diameter": "diameter", "diametre": "diameter", "thick": "thickness",
}  # fmt: skip


_SIZES = {  # of several words for a unit the first says what it is
    name: ("length" if dimension == "distance" else dimension, size)
    for name, dimension, size in reversed(UNITS.values())
}


def base_value(value: float, unit: str) -> tuple[float, str]:
    """A value in its dimension's base unit, and the dimension: (40, "metres") → (40, "length").

    Distances are lengths. Units outside the table come back as they are.
    """
    known = _SIZES.get(unit)
    return (value * known[1], known[0]) if known else (value, unit)
