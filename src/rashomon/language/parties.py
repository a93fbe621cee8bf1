"""Whose party a source speaks for: the words for officials in general, for people in general, and for nobody.

"Officials said", "Baku said", "the government said" and "President X said" may all be one party's word; "police said"
and "the hospital said" are two. What a source's words show of that is told here; which of them meet in one story is
not.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from rashomon.language import countries, institutions
from rashomon.language.agencies import is_agency
from rashomon.language.names import SMALL_WORDS, bare, fold
from rashomon.language.numberwords import SMALL
from rashomon.language.reporting import MEDIA

STATE_WORDS = frozenset(
    "official officials authority authorities government state kremlin presidency cabinet administration "
    "capital leadership regime side president presidential premier spokesman spokeswoman spokesperson statement "
    "ministers ministry communique leader leaders".split()
)
"""Words that name a state's own voice without saying which of its organs speaks."""
RULERS = frozenset("regime presidency junta kremlin".split())
"""Words that mean those who rule a state whoever's they are: "Roe's regime"."""
HEADS_OF_STATE = re.compile(
    r"(?<!former )(?<!ex-)\b(?:president|prime minister|premier|chancellor|taoiseach|king|queen|emir|head of state)\b"
)
WORKS = re.compile(
    r"^[\w\s'-]*?\b(?:(?:auto)?biograph(?:y|ies)|books?|memoirs?|novels?|films?|documentar(?:y|ies)|stud(?:y|ies))\b"
)
"""Works are their makers' word, not that of the state or the president they are about."""
SPEAKERS = re.compile(
    r"\b(?:spokes\w+|press (?:secretary|officer|service)|minister|secretary|director|chief|head|commander|commissioner"
    r"|governor|mayor|deputy|officer|inspector|superintendent|chairman|chairwoman)\b"
)
"""Offices that speak for a body and not for themselves."""
OF_NO_STATE = re.compile(
    r"\b(?:international|world|global|un|united nations|european|eu|african union|nato|red (?:cross|crescent))\b"
)
"""Words in the names of bodies that are no organ of one state."""
CROWD = frozenset(
    "source sources witness witnesses eyewitness eyewitnesses resident residents local locals people neighbour "
    "neighbours neighbor neighbors villager villagers relative relatives report reports media social users "
    "expert experts analyst analysts observer observers insider insiders caller callers activist activists "
    "survivor survivors".split()
)
"""People in general: the same word in two articles need not be the same people, but says nothing else."""
NOBODY = frozenset(
    """he she it they them we us i you your who that this these those which one some someone somebody nobody others many
    more another both each neither also dozens hundreds thousands""".split()
)
_ALL = r"(?:both|all|two|three|warring|rival|opposing)"
SEVERAL = re.compile(rf"(?:the )?(?:{_ALL} )+(?:sides|parties|camps|leaders|countries|nations|governments)")
"""Those whom words put together without naming one: "both sides" are no one party."""
STATE_MEDIA = re.compile(
    r"\bstate(?:-run|-owned|-controlled)?\b.*\b(?:media|tv|television|radio|news|newspaper|broadcaster|agency)\b"
)
"""A state's own media: they pass on its word."""
MEDIA_NAMES = re.compile(
    r"\b(?:news|times|post|herald|tribune|gazette|daily|journal|tv|television|radio|fm|channel|broadcasting|broadcaster|online"
    r"|twitter|facebook|telegram|instagram|youtube|tiktok|weibo|photos?|caption)\b"
)
"""Words in the names of outlets and platforms: they carry other people's words."""
OTHER_BODIES = frozenset("agency station network channel portal press wire x".split())
"""Words for media that also name bodies that are none: a rescue agency, a fire station, a patients' network."""
OF_MEDIA = frozenset(
    "news newswire press media radio tv television broadcasting online local regional national foreign state official "
    "international private independent exile same this that its our several other local some a an the".split()
)
"""Words beside one of these with which it is a medium."""
CARRIERS = frozenset(
    "newsreader newscaster presenter anchor anchorman anchorwoman host correspondent reporter journalist columnist "
    "editor".split()
)
"""People who pass words on."""
MEMBERS = frozenset(
    "fighter fighters militant militants rebel rebels insurgent insurgents gunman gunmen terrorist terrorists "
    "guerrilla guerrillas member members supporter supporters follower followers".split()
)
"""People of an armed or other group who are named by what they are: they speak for the group that is named."""
LEADING = frozenset(
    """a an the this that these those some many several most both each every another other no all his her its their our
    my dozens hundreds thousands""".split()
)
"""Words before a noun, which begin no name."""
PEOPLE = frozenset(
    """officials authorities residents witnesses neighbours neighbors relatives survivors experts analysts activists
    police prosecutors investigators lawyers doctors medics rescuers firefighters soldiers troops organisers organizers
    campaigners protesters critics economists scientists researchers families parents passengers customers workers
    villagers locals observers diplomats sources insiders statistics documents""".split()
)
"""Those who speak in many reports, without a name."""
_SMALL = SMALL_WORDS | frozenset("s his her its their two three four several some other one local national".split())
_ORGANS = {
    "police": """police investigator investigators constable sheriff detective detectives policeman policewoman
    policemen cop cops trooper troopers""",
    "military": "army military navy troops soldiers colonel brigadier generals",
    "court": "court judge judges magistrate tribunal",
    "prosecutor": "prosecutor prosecutors prosecution indictment",
    "hospital": "hospital clinic doctors doctor medics medic nurse nurses surgeon surgeons",
    "fire": "fire firefighters firefighter brigade",
    "rescue": "rescue rescuers rescuer ambulance",
    "embassy": "ambassador embassy",
    "union": "union unions",
    "town hall": "mayor municipality",
    "region": "governor governorate prefect prefecture voivode province",
    "electoral": "electoral returning",
    "company": "company firm operator owner airline",
    "family": "family mother father brother sister son daughter parents relatives wife husband uncle cousin",
}
_ORGAN_OF = {word: organ for organ, forms in _ORGANS.items() for word in forms.split()}
FORCE = re.compile(r"[a-z]{2,3}pd")
"""A town's police by its initials: "NYPD", "LAPD"."""
OFFICERS = frozenset("officers officer responding arresting patrol".split())
"""Words for police where nothing else is named: "officers", "the arresting officer", but no "naval officers"."""
POLICE = re.compile(
    r"\bsheriff(?:[’']?s)?\b|\bdeputies\b|\bbureau of investigation\b|\b(?:highway|state) patrol\b"
    r"|\bmarshals? service\b|\b(?:federal|fbi|atf|dea) agents?\b|^agents$|^(?:the )?fbi$"
)
"""Police by another name."""
TOGETHER = (PEOPLE | CROWD | STATE_WORDS | _ORGAN_OF.keys()) - {"media", "social", "side", "report", "reports"}
"""What each of several sources is called where they are told in a row."""
TRADES = frozenset("company firm airline carrier operator manufacturer supplier maker club bank".split())
MOST_TOGETHER = 3
RELATIVE = re.compile(r", (?:who|which|whose|whom)\b")
DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}(?=\W|$)")
"""Letters with stops, "U.S.", which are one word."""
NEARER = re.compile(
    r"(?<=\w),? (?:(?:with|having) (?:\w+ )?knowledge of|familiar with|briefed (?:on|about)|told|who|speaking (?:on|to)"
    r"|involved in|authori[sz]ed to)\b.*"
)
"""What tells how somebody without a name knows it, or to whom he spoke; it names no other party."""
SHARES = frozenset("half third thirds quarter quarters fifth fifths percent cent".split())
"""Words for a part of those who were asked: the poll says so, or who made it."""
BESIDE_SHARES = SMALL.keys() | frozenset(
    "a per more less than nearly almost about over roughly around just only at least".split()
)
ASKED = re.compile(r" (?:of|in) .*| who .*")
PRINTED = re.compile(
    r"(?:(?:[Aa]|[Tt]he|[Aa]n earlier|[Oo]ne) )?(?:report|article|story|column|editorial) (?:in|by|from|on) "
    r"(?=(?:the )?[A-Z])"
)
LAWYERS = frozenset("lawyer lawyers attorney attorneys counsel barrister solicitor".split())
OF_THE_STATE = re.compile(
    r"\b(?:district|state|states|us|general|federal|assistant|county|city|commonwealth)(?:['’]s)?(?: \w+)? attorneys?\b"
    r"|\battorneys?[ -]general\b"
)
"""Attorneys who prosecute; others speak for whoever has hired them."""
ADJECTIVES_OF_WORK = "the a an its this their new recent latest preliminary partial early first initial".split()
WORKING = {
    "study": "study studies findings results trial researchers scientists authors".split(),
    "poll": "poll polls survey surveys pollsters respondents".split(),
}
_OTHERS = "|".join(
    [*ADJECTIVES_OF_WORK, "test", "trial", "study", "research", "lead", "national", "public", "opinion", "exit"]
)
_WORKS = {
    organ: re.compile(
        rf"(?:(?:{_OTHERS}) )*(?:{'|'.join(nouns)})(?: (?:of|by|from|for|in|published|conducted|led) .*)?"
    )
    for organ, nouns in WORKING.items()
}
_AUTHOR = re.compile(r"(?:[\w-]+ )*(?:co-?)?authors? of [a-z ]*(?:study|research|paper|trial|report)")
BARE_WORK = frozenset(word for nouns in WORKING.values() for word in nouns) | {
    "new",
    "recent",
    "latest",
    "first",
    "early",
}
"""Words under which one study or poll is not told from another."""
EXAMPLES = re.compile(r"\b(?:including|such as)\b")


_OFFICE = re.compile(
    r"\b(foreign|interior|defen[cs]e|health|culture|finance|justice|transport|education|energy|security)\b[\w\s]{0,12}"
    r"\b(?:minister|secretary|ministry|department|office)\b"
    r"|\b(foreign|interior|defen[cs]e)\b (?:sources?|officials?)\b"
)
_MINISTER = re.compile(r"((?:[\w'-]+,? ){1,5})minister\b")
_MINISTRY_OF = re.compile(
    r"\b(?:ministry|department) of (foreign|interior|defen[cs]e|health|culture|finance|justice|transport)\b"
)


@dataclass(frozen=True, slots=True)
class Party:
    """What a source's words show. `organ`: "police", "ministry of health" …; `scope`: state, crowd, nobody or own."""

    words: frozenset[str]
    country: str  # ISO 3166 alpha-2, or ""
    organ: str
    scope: str
    speaks: bool  # holds an office that speaks for a body


@lru_cache(maxsize=16384)  # the same few sources are asked for at every claim
def describe(text: str) -> Party:
    """Read a source's words, its role included ("Jane Roe, police spokeswoman")."""
    text = DOTTED.sub(lambda found: found[0].replace(".", ""), text)
    plain = NEARER.sub("", fold(bare(text)))
    country, named = _country(text)
    parts = [re.sub(r"'s$", "", w) for w in re.findall(r"[\w']+", plain)]
    content = [w for w in parts if w not in _SMALL and w not in named]
    organ = _organ(text, content)
    return Party(
        frozenset(content), country, organ, _scope(plain, content, organ, country), bool(SPEAKERS.search(plain))
    )


def is_share(plain: str) -> bool:
    """Whether folded words name a part of those who were asked: "63 percent", "almost two-thirds of the nurses"."""
    words = re.findall(r"[a-z]+|\d+", ASKED.sub("", plain))
    return not SHARES.isdisjoint(words) and all(w.isdigit() or w in SHARES or w in BESIDE_SHARES for w in words)


def is_medium(text: str) -> bool:
    """Whether a source's words name an outlet, a platform or "media reports": what carries other people's words.

    The word that heads them decides: "the news agency" does, "the rescue agency" and "an agency's press office" do not;
    "a report in the Evening Post" is the paper's.
    """
    if within := PRINTED.match(text):
        text = text[within.end() :]
    phrase = re.split(r"\b(?:of|in|for|at|on|from|near|that|which|who|based)\b|,", fold(bare(text)), maxsplit=1)[0]
    words = re.findall(r"\w+", re.sub(r"['’]s\b", "", phrase))
    if not words:
        return False
    *beside, head = words
    if head in OTHER_BODIES:
        named = _country(text)[1]
        return set(beside) - named <= OF_MEDIA
    return head in MEDIA or head == "reports" or bool(MEDIA_NAMES.search(phrase))


def speaking_together(words: str) -> list[str]:
    """The parties that a source's words name side by side: "residents and officials", "French and Dutch officials".

    Empty where there is one party, or where it is not sure that the words are no one body's: "search and rescue
    officials", "the Ministry of Water and Energy".
    """
    named = RELATIVE.split(" ".join(words.split()), maxsplit=1)[0]  # "the police, who said he was found"
    parts = [part for part in re.split(r",? and |, ", named) if part]
    if any(EXAMPLES.search(part) for part in parts):  # "countries including France and Spain" are named as a crowd
        return []
    if not 1 < len(parts) <= MOST_TOGETHER:
        return []
    heads = [part.split()[-1] for part in parts]
    lands = [_country(part)[0] for part in parts]
    if all(lands) and len(set(lands)) == len(parts):  # "Ukrainian | and | Russian officials"; "Kyiv and Moscow"
        shared = f" {heads[-1]}" if heads[-1].islower() else ""
        return [part if head.islower() else part + shared for part, head in zip(parts, heads, strict=True)]
    told = [describe(part) for part in parts]
    if not all(head.casefold() in TOGETHER for head in heads):
        return []
    kinds = {(party.scope, party.organ) for party in told}
    return parts if len(kinds) == len(parts) else []


def in_line(source: str) -> str:
    """A source's words as they stand inside of a sentence: "The miners" is "the miners"; names keep their capitals."""
    first, _, rest = source.partition(" ")
    word = first.lower()
    is_common = word in LEADING or word in SMALL or (word in PEOPLE and not rest[:1].isupper())
    return f"{source[:1].lower()}{source[1:]}" if is_common and first == word.capitalize() else source


def cannot_be(noun: str, name: str) -> bool:
    """Whether an organisation's name shows that "the company" or "the agency" does not mean it."""
    if noun != "agency":
        return noun in TRADES and is_no_trade(name)
    shows_none = " " not in name or not re.search(r"[a-z]", name)  # "Nasa", initials
    return not (shows_none or is_medium(name) or is_agency(name) or institutions.describe(name) is not None)


def is_no_trade(name: str) -> bool:
    """Whether an organisation's name is that of an office or a medium, and so of no "company" or "airline"."""
    return is_medium(name) or institutions.describe(name) is not None


def _scope(plain: str, content: list[str], organ: str, country: str) -> str:
    if SEVERAL.fullmatch(plain):
        return "nobody"
    if not content:
        return "state" if country else "nobody"
    if set(content) <= NOBODY or is_share(plain):
        return "nobody"
    if STATE_MEDIA.search(plain):
        return "state"
    if organ:
        return "own"
    if (
        set(content) <= STATE_WORDS
        or content[-1] in RULERS
        or (HEADS_OF_STATE.search(plain) and not WORKS.match(plain))
    ):
        return "state"
    return "crowd" if set(content) <= CROWD else "own"


def _country(text: str) -> tuple[str, frozenset[str]]:
    """The country a source's words name, and those words."""
    words = re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", re.sub(r"['’]s?(?!\w)", " ", text))
    code, form = countries.named_in(words)
    return code, frozenset(fold(form).split())


def _organ(text: str, content: list[str]) -> str:
    """Return the organ a source belongs to: a ministry with its field, police, army, court, hospital."""
    if POLICE.search(fold(text)):
        return "police"
    for found in institutions.scan(institutions.split(text)):
        if found.kind == "government":
            continue
        if found.kind in {"ministry", "agency"}:
            service = found.portfolio & {"police", "fire"}  # "the Velmar Fire Department"
            return min(service) if service else f"{found.kind} of {' '.join(sorted(found.portfolio))}"
        return found.kind
    office = _OFFICE.search(fold(text)) or _MINISTRY_OF.search(fold(text))
    if office:
        return f"ministry of {(office[1] or office[2]).replace('defense', 'defence')}"
    if minister := _MINISTER.search(fold(text)):  # "its water minister", "agriculture and water minister"
        fields = sorted({w for w in re.findall(r"\w+", minister[1]) if w in institutions.PORTFOLIO} - {"deputy"})
        if fields:
            return f"ministry of {' '.join(fields)}"
    if not LAWYERS.isdisjoint(content):
        return "prosecutor" if OF_THE_STATE.search(fold(text)) else "lawyer"
    if _AUTHOR.fullmatch(fold(text)):
        return "study"
    if work := next((organ for organ, shape in _WORKS.items() if shape.fullmatch(fold(text))), ""):
        return work
    if (content and OFFICERS.issuperset(content)) or any(map(FORCE.fullmatch, content)):
        return "police"
    return next((_ORGAN_OF[w] for w in content if w in _ORGAN_OF), "")
