"""What a count counts, read from the words around it: which fate, of whom, where, and whether the doer is among them.

Two counts of one happening may both be right where they count another whole: all who were shot or the wounded only,
the officers among them, those in one hospital, the dead with or without the gunman.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from rashomon.language.countries import by_adjective, by_people
from rashomon.language.measures import ATTACKER
from rashomon.language.numbers import find as numbers_in
from rashomon.language.persons import ANYONE

KILLED, INJURED, HIT, CROWD = "killed", "injured", "hit", "crowd"
FATES = {
    "killed": KILLED, "injured": INJURED, "hospitalised": INJURED, "shot": HIT, "stabbed": HIT, "casualty": HIT,
    "victim": HIT, "shooting victim": HIT,
}  # fmt: skip
PEOPLE = (  # measures of people whose fate the figure's own words leave open
    ANYONE | {"people", "other", "more", "troops", "police"}
) - {"crew", "member"}
GROUPS = {  # words for the counted that single some out: who is old or young, armed or not, on which side
    word: group
    for group, words in {
        "woman": "woman women female females", "man": "male males", "child": "child children kid kids baby babies "
        "infant infants toddler boy boys girl girls minor minors juvenile juveniles",
        "teenager": "teen teens teenager teenagers",
        "adult": "adult adults", "officer": "officer officers policeman policemen cop cops deputy deputies trooper "
        "troopers bailiff bailiffs constable constables", "soldier": "soldier soldiers troops conscript conscripts "
        "serviceman servicemen marine marines", "civilian": "civilian civilians bystander bystanders innocent "
        "innocents",
        "militant": "militant militants rebel rebels insurgent insurgents fighter fighters gunman gunmen attacker "
        "attackers", "firefighter": "firefighter firefighters fireman firemen", "rescuer": "rescuer rescuers",
        "passenger": "passenger passengers", "crew": "crew crewman crewmen pilot pilots", "foreigner": "foreigner "
        "foreigners foreign tourist tourists", "pupil": "pupil pupils student students schoolgirl schoolgirls "
        "schoolboy schoolboys", "teacher": "teacher teachers",
    }.items()
    for word in words.split()
}  # fmt: skip
GRAVE = re.compile(
    r"\b(?:critical(?:ly)?|serious(?:ly)?|grave(?:ly)?|severe(?:ly)?|life[- ]threatening|intensive care)\b", re.I
)
LIGHT = re.compile(r"\b(?:non-life|not life|stable|minor|slight(?:ly)?|light(?:ly)?|superficial|fair)\b", re.I)
HOSPITAL = re.compile(
    r"\b(?:at|to|in) (?:the )?((?:[A-Z][\w.’'-]+ ){1,4}(?:Hospital|Medical Cent(?:er|re)|Clinic|Infirmary))\b"
)
AT_FIRST = re.compile(  # who was there when help came: others may have left or been found since
    r"\b(?:found|located|discovered|encountered|came (?:up)?on)\s+(?:the bod(?:y|ies) of\s+)?(?:at least\s+)?$", re.I
)
WERE_FOUND = re.compile(r"\s*(?:\w+\s+){0,2}?(?:was|were|had been)\s+(?:found|located|discovered)\b", re.I)
CARED_FOR = re.compile(
    r"\b(?:taken|took|takes|transported|rushed|flown|airlifted|sent|brought)\s+(?:\w+\s+){0,3}?to\b[^.;]{0,30}\b(?:hospitals?|clinics?|medical)\b"
    r"|\bremain(?:s|ed|ing)?\s+(?:(?:in|at)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?hospitals?|hospitali[sz]ed)\b"
    r"|\b(?:admitted|hospitali[sz]ed|being\s+treated|treated\s+(?:at|in))\b",
    re.I,
)
STATES_LEFT = frozenset({"abducted", "detained", "trapped", "displaced"})  # some who were so may be so no more
REMAIN = re.compile(  # of all who were taken those who have not come back
    r"\b(?:remain(?:s|ed|ing)?|still|yet to be)\b|\b(?:is|are|was|were)\s+(?:being\s+)?held\b|\bin captivity\b", re.I
)
LEVELS = tuple(  # words for how wide the counted area is, the widest first
    re.compile(rf"\b(?:{words})\b", re.I)
    for words in (
        "worldwide|around the world|globally",
        "nationwide|countrywide|across the country|in the country(?![’'])|nationally",
        "across the (?:region|province|state)|region-?wide|statewide",
        # one happening or many of a kind in one town
        r"city-?wide|(?:across|throughout) (?:the )?(?:city|town)|(?:separate|dozens? of) "
        r"(?:shootings|attacks|incidents|stabbings|killings|crashes)"
        r"|(?:series|pair|string|spate) of (?:shootings|attacks)"
        r"|(?:shootings|attacks) (?:across|throughout|around) ",
        "alone",
    )
)
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
SINCE = re.compile(
    rf"\b(?:since (?:(?:{MONTHS}) )?\d{{4}}|since (?:{MONTHS})\b|since the (?:start|beginning) of"
    r"|so far this (?:year|month|season)|[Tt]h(?:is|at) year"
    r"|(?:in|over|during) the (?:past|last) (?:\w+ )?(?:years?|months?|weeks?|decade)"
    r"|(?:per|each|every) (?:year|month|week|day)|annual(?:ly)?)\b"
)
DIED_SINCE = re.compile(  # the later word of one who was hurt at first
    r"\b(?:has|have) (?:since |now |also )?(?:died|succumbed)\b|\b(?:later|since) died\b|\bsuccumb\w*"
    r"|\bdied (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bannounced the death of\b"
    r"|\bone of the (?:victims|wounded|injured) (?:has )?died\b|\b(?:second|third|fourth|fifth|another) "
    r"(?:person|victim|man|woman|child|boy|girl|student|officer) (?:has |had )?(?:died|is dead)\b",
    re.I,
)
_DOER = rf"(?:{'|'.join(sorted(ATTACKER | {'gunmen', 'attackers', 'shooters', 'suspects', 'hijacker', 'hijackers'}))})"
_LEAD = r"(?:the |an? |one |two |three |alleged |suspected |accused |lone |\w+ of the )*"
WITH_DOER = re.compile(
    rf"\b(?:includ\w+|along with|as well as|one of (?:them|those \w+)) {_LEAD}{_DOER}\b"
    rf"|\b(?:and|plus) {_LEAD}{_DOER} (?:is|are|was|were|also|died|dead|killed|himself|herself|themselves)\b"
    r"|\bincluding (?:himself|herself|themselves)\b|\bincluding [A-Z]\w+ who (?:took|shot|killed)\b",
    re.I,
)
DOER_DIED = re.compile(  # "killed three people and then himself" counts three, and four are dead
    r"\b(?:himself|herself|themselves)\b|\b(?:his|her|their) own (?:life|lives)\b|\bsuicide\b"
    rf"|\b{_DOER}\b[^.]{{0,40}}\b(?:is|was|were|also|found|shot and|later) (?:dead|killed|died)\b"
    r"|\bbefore (?:he|she|they) (?:was|were) (?:shot|killed)\b|\b(?:dead|slain|deceased) "
    rf"{_DOER}\b|\binclud\w+ {_LEAD}{_DOER}\b",
    re.I,
)
BY_SELF = re.compile(
    r"\b(?:before|then|and)\b[^.,;]{0,30}\b(?:himself|herself|themselves|own (?:life|lives))\b"
    r"|\bbefore (?:he|she|they) (?:was|were) (?:shot|killed)\b",
    re.I,
)
BY_DOER = re.compile(
    rf"\b{_DOER}\b[^.]{{0,60}}\b(?:kill|shot|shoot|wound|injur|stab|gunn|fatally|murder|slay|slain|open)"
    rf"|\b(?:by|besides|not (?:includ|count)ing|excluding|other than|in addition to) {_LEAD}{_DOER}\b"
    r"|\b(?:accused|suspected|charged|convicted|guilty)\b[^.]{0,40}\b(?:kill|shoot|wound|injur|murder|gunn)",
    re.I,
)
ASIDE = re.compile(r"[,;—–(]|\bincluding\b")
JOINT = re.compile(r",|;|\band\b|\b(?:while|but)\b")
SENTENCE_END = re.compile(  # "St. Kilda" and "J. Daz" end none; a search is fast where a pattern begins with characters
    r"[.!?\n](?:(?<=\n)|(?<!\bSt.)(?<!\bDr.)(?<!\bMr.)(?<!\bMs.)(?<!\bMrs.)(?<!\bLt.)(?<!\bSgt.)(?<!\b[A-Z].)"
    r"[”’\"')\]]*\s+(?=[“‘\"'(\[]?[A-Z0-9]))"
)
NEAR = 70  # characters around a count in which words are taken to be of it
FURTHER = 300  # characters behind the sentence in which what became of the doer is told
OTHERS = re.compile(r"\b(?:others?|more|another|additional|further)\b", re.I)
FATAL = re.compile(
    r"\b(?:fatal(?:ly)?|mortally|to death|slay(?:ing|ings|s)|slain|dead|deaths?|killings?|killed)\b", re.I
)
FATALLY = re.compile(r"\b(?:fatally|mortally|to death|dead|and killed)\b", re.I)
HURT = re.compile(r"\b(?:wound(?:s|ed|ing)?|injur\w+|hurt|gunshot|hospital\w*|condition)\b", re.I)
STATED = re.compile(
    r"\s*(?:(?:are|were|was|is|have been|has been|had been|left|found|reported|confirmed)\s+)*"
    r"(shot dead|shot and killed|shot to death|fatally shot|shot|wounded|injured|hurt|hospitali[sz]ed|dead|slain)\b",
    re.I,
)
THERE_BEFORE = re.compile(  # who came to what happened, whatever became of some of them
    r"\b(?:crowds? of|gatherings? of|audience of|(?:packed|filled|crowded) with|attended by|attracted|drew)\s+$", re.I
)
THERE = re.compile(
    r"\s*(?:(?:who|that|had|have|were|was)\s+){0,2}(?:gathered|attend(?:ed|ing|ees)|show(?:ed|n) up|turned out|packed"
    r"|crowded|in attendance|at the (?:party|club|concert|gathering|event|scene|time)|inside (?:the|a|at))\b",
    re.I,
)
STRUCK = re.compile(r"\b(?:shot|hit|struck|stabbed|gunfire)\b", re.I)
WHOLE = re.compile(r"(?:^|\s)(?:[Tt]he(?: other)?|[Aa]ll(?: the)?|[Aa] total of|[Ii]n all,?) ?$")
ORDINALS = {w: n for n, w in enumerate("second third fourth fifth sixth seventh eighth ninth tenth".split(), 2)}
ONE_OF = re.compile(
    r"\s+of\s+(?:the|those|these|his|her|their|some|at least|more than|\w+teen|\w+ty|\d|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve)\b",
    re.I,
)
OF_VICTIMS = re.compile(  # more were hurt than "two of the wounded", but "two of the victims died" is a whole toll
    r"\s+of\s+(?:the|those|her|his|their)\s+(?:[\w-]+\s+){0,2}?(?:victims|wounded|injured|casualties)\b", re.I
)
SOME_OF = re.compile(  # "four of the officers killed were locals": more were killed
    r"\s+of\s+(?:the|those)\s+(?:[\w-]+\s+){0,2}?(?:killed|dead|slain|wounded|injured|hurt|missing|detained|arrested"
    r"|abducted|kidnapped|seized|captured|trapped|displaced|infected)\b",
    re.I,
)
AND_ONE = re.compile(
    rf"\s*,?\s+(?:and|plus|along with)\s+(?:an?|one|the|his|her|their)\s+(?:[\w’'-]+\s+){{0,3}}?"
    rf"(?:{'|'.join(sorted(ANYONE | ATTACKER))})\b",
    re.I,
)
ONE_AND = re.compile(  # before "six others": "he and", "the woman and", "Ana Quist, 28, and"; but not "in Ostrava and"
    rf"(?<![\w’'.-])(?:(?i:he|she|(?:the|an?|one|his|her|their)\s+(?:[\w’'-]+\s+){{0,3}}?(?:{'|'.join(sorted(ANYONE))}))"
    rf"|(?P<name>(?:[A-Z][\w’'.-]+\s+)*[A-Z][\w’'-]+)(?:,\s+\d+)?),?\s+and\s+(?:at least\s+)?$"
)
IN_PLACE = re.compile(r"\b(?:in|at|on|of|near|from|to|outside|across|around|since|by)\s+(?:the\s+)?$", re.I)
_INCLUDED = r"\b(?:includ(?:ing|es?|ed)|among (?:them|those|whom))\b[ ,:]*"
INCLUDED = re.compile(rf"{_INCLUDED}(?:the |at least |about )?$", re.I)
INCLUDED_ONE = re.compile(rf"{_INCLUDED}(?:an?|his|her|their|one) (?!(?:\w+ )?{_DOER}\b)", re.I)
GONE = re.compile(  # who is dead grows no older
    r"\bdie[ds]\b|\b(?:was|were|been) (?:\w+ )?(?:killed|slain|murdered|shot dead|shot to death|pronounced dead)\b",
    re.I,
)
CORRECTED = re.compile(
    r"\b(?:originally|initially|earlier|previously|first|mistakenly|wrongly)\s+(?:been\s+)?"
    r"(?:reported|said|thought|believed|told|put|listed|identified|described|gave|given|announced|stated)\b"
    r"|\b(?:reported|said|thought|believed)\s+(?:earlier|initially|originally|at first)\b"
    r"|\bcorrect(?:ed|ion|s)\b|\brevis(?:ed|es|ing)\b|\bhave since learned\b|\bearlier (?:version|reports?)\b",
    re.I,
)
AT_FIRST_SAID = re.compile(  # within a claim: what was thought and is no longer
    r"\b(?:originally|initially|mistakenly|wrongly)\s+(?:been\s+)?"
    r"(?:reported|said|thought|believed|put|listed|identified|described|given|announced|stated)\b",
    re.I,
)
MOVED = re.compile(
    r"\b(?:risen|rises?|rose|climb(?:s|ed)?|gr[eo]wn?|gone up|went up|goes up|increas\w+|jump(?:s|ed)|rais(?:es|ed)|"
    r"lower(?:s|ed)|f[ea]ll(?:en|s)?|updat\w+|brought|bringing)\b[^.;]{0,40}\b(?:to|from|by)\b"
    r"|\bnow (?:stands?|at|numbers?|counts?|puts?|says?|known)\b|\b(?:is|are|was|were|dead|toll|has|have|number) now\b"
    r"|\b(?:latest|last|final|new) (?:count|toll|figure|tally|number)s?\b|\bstands? at\b"
    r"|\b(?:later|since) (?:died|dead|succumbed)\b|\bhas (?:since )?died\b|\bsuccumb\w*",
    re.I,
)
POSSESSOR = re.compile(r"\s+of [A-Z][\w’'-]+[’']s\b|\s+of (?:his|her|their)\b")


@dataclass(frozen=True, kw_only=True, slots=True)
class Scope:
    """Whom a figure counts: what is "" or empty the words leave open."""

    fate: str = ""
    groups: frozenset[str] = frozenset()  # who among people: woman, officer; grave, light; hospital names
    level: int = -1  # place in LEVELS
    since: str = ""  # a span of time that is counted over
    with_doer: bool | None = None
    doer_died: bool = False  # the words around tell that whoever did it died as well
    others: bool = False  # besides those told of before
    apart: bool = False  # the sentence tells of the dead by themselves
    gone: bool = False  # the sentence tells that who is told of has died
    moved: bool = False  # the sentence says that the number has changed, or takes back what was said before


@lru_cache(maxsize=1024)  # claims that nest hold the same counts
def scope_of(text: str, measure: str, number: tuple[int, int], counted: tuple[int, int], until: int) -> Scope:
    """Read the scope of the count at `number` (start, stop) of what stands at `counted`; a negative start: nothing.

    `until`: where the next count begins, whose words are not this one's.
    """
    start, stop = sentence_around(text, *number)
    behind = max(number[1], counted[1])
    until = max(behind, min(until, stop))
    before = JOINT.split(text[max(start, number[0] - NEAR) : number[0]])[-1]
    near = text[max(start, number[0] - NEAR) : min(stop, behind + NEAR)]
    after = text[behind : min(until, behind + NEAR)]
    own = text[counted[0] : counted[1]] if counted[0] >= 0 else ""
    words = re.findall(r"[\w’'-]+", own)
    groups = {GROUPS[w.lower()] for w in words if w.lower() in GROUPS}
    groups |= {c for w in words if w[0].isupper() and (c := by_adjective(w) or by_people(w) or by_people(w[:-1]))}
    if not WHOLE.search(before):
        lead = "" if before.rstrip().endswith(" of") else before[-25:]  # "the most seriously hurt of six"
        beside = f"{lead} {ASIDE.split(after[:45])[0]}"
        groups |= {"light"} if LIGHT.search(beside) else {"grave"} if GRAVE.search(beside) else set()
    hospitals = HOSPITAL.findall(text, start, stop)
    if len(set(hospitals)) > 1:
        groups |= set(HOSPITAL.findall(after)[:1])
    groups |= {"found at first"} if AT_FIRST.search(before) or WERE_FOUND.match(after) else set()
    groups |= {"in hospital"} if measure == "hospitalised" or CARED_FOR.search(before[-40:] + own + after) else set()
    groups |= {"those who remain"} if measure in STATES_LEFT and REMAIN.search(own + after) else set()
    groups |= {"kin"} if POSSESSOR.match(text, number[1]) or POSSESSOR.match(text, behind) else set()
    level = next((n for n, words in enumerate(LEVELS) if words.search(near)), -1)
    since = next((m[0].lower() for m in [SINCE.search(near)] if m), "")
    by_doer = BY_SELF.search(text, behind, until) or BY_DOER.search(text, start, stop)
    return Scope(
        fate=_fate(measure, before[-40:], after),
        groups=frozenset(groups),
        level=level,
        since=since,
        with_doer=True if WITH_DOER.search(text, behind, until) else False if by_doer else None,
        doer_died=bool(DOER_DIED.search(text, start, min(len(text), stop + FURTHER))),
        others=bool(OTHERS.search(own)),
        apart=bool(FATAL.search(text, start, stop)),
        gone=bool(GONE.search(text, start, stop)),
        moved=bool(MOVED.search(text, start, stop) or CORRECTED.search(text, start, stop)),
    )


def _fate(measure: str, before: str, after: str) -> str:
    """The fate of the counted: by the measure, else by the words beside the number."""
    beside = STATED.match(after)
    known = FATES.get(measure) or FATES.get(measure.split(" ")[-1] if measure.endswith(" victim") else "", "")
    if beside:
        said = next(f for f, pattern in ((KILLED, FATAL), (INJURED, HURT), (HIT, STRUCK)) if pattern.search(beside[1]))
        stop = next((n.start for n in numbers_in(after, beside.end(), len(after))), len(after))
        is_fatal = (said, known) == (HIT, KILLED) and any(words.search(after, 0, stop) for words in (FATAL, GONE))
        return known if is_fatal else said  # "the two men shot who were killed"
    if not known and measure.split(" ")[-1] in ATTACKER:
        return ""  # what is told beside "one of three gunmen" happened to others
    if not known and (THERE_BEFORE.search(before) or THERE.match(after)):
        return CROWD
    if measure == "survived" and HURT.search(after):
        return INJURED
    if known not in ("", HIT):
        return known
    if known == HIT and measure != "victim":
        return KILLED if FATALLY.search(f"{before[-15:]} {after[:25]}") else HIT
    if not known and measure.split(" ")[-1] not in PEOPLE:
        return measure
    for words in (after[:30], before[-25:], after):
        for fate, pattern in ((KILLED, FATAL), (INJURED, HURT), (HIT, STRUCK)):
            if pattern.search(words):
                return fate
    return known


@lru_cache(maxsize=16384)  # a claim stands in some hundred pairs, and many of them ask
def sentence_around(text: str, start: int, stop: int) -> tuple[int, int]:
    """Return the start and stop of the sentence that holds `text[start:stop]`, as far as a full stop tells."""
    floor = max(0, start - 400)
    ends = (m.end() for m in SENTENCE_END.finditer(text, floor, start + 2))  # what makes it an end stands behind it
    first = max((end for end in ends if end <= start), default=floor)
    last = SENTENCE_END.search(text, stop)
    return first, last.start() + 1 if last else len(text)
