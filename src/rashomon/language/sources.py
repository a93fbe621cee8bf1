"""Whose saying it is: from a reporting verb or noun to the token that heads its source."""

import re

from rashomon.language.arcs import Tree
from rashomon.language.dateforms import WEEKDAYS
from rashomon.language.functionwords import POSSESSIVE
from rashomon.language.institutions import KINDS
from rashomon.language.offices import OFFICES
from rashomon.language.reporting import MEDIA, SOURCES, UTTERANCES, VERB_FORMS, VERBS

RELATIVES = frozenset("who which that whom".split())
NOMINALS = ("NOUN", "PROPN", "PRON")
PLAIN_VERBS = frozenset("say tell report write add note announce".split())
PHRASAL = frozenset("call put set hold see".split())
PARTICLES = frozenset("off up down on through away back".split())
"""What makes a deed of a verb of saying: "called off the match", "put off its fair", "held up the train"."""
FINITE = ("VBD", "VBZ", "VBP")
PAST = ("VBN", "VBD")
RAISING = frozenset("say think believe know report suppose presume understand".split())
"""Verbs that take "to be" or "to have" only where they are said of their subject."""
TAG_REACH = 6  # words between a tag and the participle that goes on from it
ACCUSING = frozenset("accuse suspect convict charge".split())
GOING_ON = frozenset("add note stress emphasise emphasize call describe insist".split())
"""Participles that go on with the speaker: "said he had slept, calling the charge absurd"."""
LEADING = frozenset("for of by in".split())
UNLIKE = ("VB", "VBZ", "VBP")
OPEN_LINKS = ("conj", "advcl", "xcomp", "parataxis", "dep", "ccomp", "acl")


# abstract nouns are deeds and states; of the same make are the bodies that do speak
ABSTRACT = re.compile(r"(?:[tsx]ion|ment|ness|[ae]nce|[ae]ncy|ity|ship|ism|age|ure|th)s?$")
BODIES = re.compile(
    r"(?:government|parliament|department|regiment|commission|(?<!s)mission|organi[sz]ation|federation|association|delegation"
    r"|administration|corporation|prosecution|coalition|opposition|union|congregation|institution|foundation|station"
    r"|division|authority|community|university|faculty|majority|minority|agency|presidency|insurgency|residency|youth"
    r"|leadership|partnership|membership|page|image|message|document|statement|announcement|comment|report|investigation"
    r"|examination|publication|legislature|champion|companion|commandment|ambulance|audience|conference|intelligence"
    r"|alliance|resistance|embassy|management|constituency|consultancy|captaincy|mouth)s?$"
)
THINGS = frozenset(
    """launch plane ship boat ferry car vehicle truck lorry bus train aircraft helicopter missile rocket satellite bomb
    blast fire smoke water rain weather wind storm flood river sea lake canal channel lock road street bridge route
    line highway tunnel stage system shaft site scene move name sign day night morning year month week hour time thing
    place toll price cost body deal step visit attack raid strike war crash quake earthquake collapse door wall roof
    field ground area region stock share market goal season game match girl baby child victim captive hostage story
    death killing arrest trial sentence charge work job life world photo photograph picture image footage selfie talk
    lull silence accident disaster tragedy catastrophe demand basis tea coffee
    case zone shelter incident overhaul cinema hurdle kind error scale manhunt search hunt airstrike shooting
    blaze arrival anniversary approval removal sale act armor armour capsule cap cone flight engine money need peace
    percent reason shape series spectacle way purpose fact problem issue question idea chance hope fear anger grief
    panic chaos tension mood pressure protest rally parade festival holiday winter summer spring autumn snow ice heat
    drought fog mud dust sand rubble debris wreckage gun weapon knife bullet shell mine drone cable pipe pipeline tower
    ceiling floor window gate fence garden forest tree hill mountain valley desert island coast beach
    border checkpoint fine penalty tax levy tariff cut increase rise drop fall decline loss profit
    earnings revenue income wage salary pension cash
    lead clue proposal initiative history
    alert alarm siren rule regulation range test trailer birth screen clip cover
    invite invitation shelter layoff update telephone phone
    timing effort attempt scandal conspiracy content bravery pandemic epidemic virus coronavirus disease
    infection galaxy planet moon sun theory parameter perspective history matter enterprise venue discovery aim stand
    stadium clock tradition curse part return feedback arson homicide suicide
    shot gunfire exchange rampage spree craft role arrow slang
    flaw bug patch hole vulnerability browser software care manslaughter murder assault robbery burglary
    kidnapping surgery""".split()
)
"""Nouns that are no one's voice: what hangs a saying on them has missed the one who speaks."""
DAYS = frozenset({*WEEKDAYS, "january", "february", "july", "september", "october", "november", "december"})
"""Of the months those that nobody is called."""
TIMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday then now later earlier again
    morning afternoon evening night""".split()
)
SPANS = frozenset("week month year quarter spring summer autumn fall winter".split())
"""Times that with the words above own what came out in them: "Monday's report", "last week's figures"."""
OCCASIONS = frozenset("in on at during via".split())
SPEAKING = frozenset(
    """city charity municipality village prefecture faction nation township dealership brokerage defence defense
    orphanage expedition""".split()
)
"""Bodies whose word has the make of an abstract noun."""
DOCUMENTS = frozenset(
    """recording tape email e-mail mail record document file log logbook
    book list register letter manifest receipt certificate contract minutes transcript notebook diary ledger
    autopsy indictment judgment judgement assessment deposition affidavit resolution petition lawsuit""".split()
)
"""What shows a thing to whoever reads it: a source of what it says, though nobody's voice."""
PICTURES = frozenset(
    """image picture photograph photo footage video film clip scan map chart graphic data datum
    page tab screenshot listing menu scoreboard spelling wording""".split()
)
"""What shows a thing and says nothing: the word of those who made it or gave it out, where they are named."""
PLANS = frozenset("plan schedule design custom tradition need taste type size age rank".split())
"""What happens according to it has it as a measure, not as a source."""
EVIDENT = frozenset(
    "show indicate suggest signal reveal point hold read claim threaten expect underscore highlight".split()
)
"""Verbs that such nouns can have for themselves: they put nothing in a mouth."""


def may_speak(tree: Tree, token: int) -> bool:
    """Whether a noun can be a source at all; pronouns can, and names but those of days: "Monday: the port is shut".

    The capital with which a sentence begins makes no name: "Arson suspected in blaze".
    """
    lemma = tree.lemma(token)
    if tree.parsed.upos[token] != "NOUN":
        is_first = token == tree.sentence_of(token)[0]
        return lemma not in DAYS and not (is_first and lemma.casefold() in THINGS)
    if lemma in SOURCES or lemma in MEDIA or lemma in UTTERANCES:
        return True
    if lemma in SPEAKING:
        return True
    return lemma not in THINGS and not (ABSTRACT.search(lemma) and not BODIES.search(lemma))


def is_document(tree: Tree, token: int) -> bool:
    """Whether the noun is a document, a picture or a recording."""
    return tree.parsed.upos[token] in ("NOUN", "PROPN") and tree.lemma(token) in DOCUMENTS


def is_picture(tree: Tree, token: int) -> bool:
    """Whether the noun is a picture, a film or bare data."""
    return tree.parsed.upos[token] in ("NOUN", "PROPN") and tree.lemma(token) in PICTURES


def is_passive(tree: Tree, verb: int) -> bool:
    """Whether a form of "be" or "get" makes the verb passive; the subject's label alone is often wrong."""
    return any(tree.rel(c) == "aux:pass" for c in tree.children[verb]) or _is_raised(tree, verb) or _is_held(tree, verb)


def _is_held(tree: Tree, verb: int) -> bool:
    """Whether "it's believed that …" is short for "it is", and nobody named believes it."""
    own = tree.subject(verb)
    if tree.lemma(verb) not in RAISING or own < 0 or tree.lemma(own) != "it":
        return False
    is_last = own + 1 == len(tree.parsed.head)
    return not is_last and tree.word(own + 1) in POSSESSIVE and tree.parsed.head[own + 1] == verb


def _is_raised(tree: Tree, verb: int) -> bool:
    """Whether somebody is "thought to have fled", "said to be ill", whatever the arcs make of it."""
    if tree.lemma(verb) not in RAISING or tree.kid(verb, "obj", "iobj") >= 0:
        return False
    told = [
        c for c in tree.kids(verb, "xcomp") if c > verb and any(tree.lemma(m) == "to" for m in tree.kids(c, "mark"))
    ]
    return any(tree.lemma(a) in ("have", "be") for c in told for a in tree.kids(c, "aux", "aux:pass", "cop"))


def undergoes(tree: Tree, verb: int, noun: int) -> bool:
    """Whether the verb is done to the noun: the subject of a passive, or the noun in "the nine thought to be dead"."""
    own = tree.subject(verb)
    after = own < 0 and tree.is_a(verb, "acl") and not tree.is_a(verb, "acl:relcl") and noun < verb
    return (is_passive(tree, verb) and own == noun) or (after and tree.parsed.xpos[verb] in PAST)


def is_cue(tree: Tree, token: int) -> bool:
    """Whether the token is a reporting verb in use, also where a tagger takes "X notes that" for a noun."""
    if tree.is_a(token, "amod", "compound", "aux", "cop", "flat"):
        return False
    if tree.lemma(token) in PHRASAL and any(tree.lemma(c) in PARTICLES for c in tree.kids(token, "compound:prt")):
        return False
    if tree.parsed.upos[token] in ("VERB", "AUX"):
        return tree.lemma(token) in VERBS
    if tree.parsed.upos[token] == "NOUN" and any(c < token for c in tree.kids(token, "ccomp")):
        is_plain = VERB_FORMS.get(tree.word(token).lower()) in PLAIN_VERBS  # "“…,” the Evening Post reports"
        return is_plain and tree.lemma(token) in VERBS
    return (
        tree.parsed.upos[token] == "NOUN"
        and VERB_FORMS.get(tree.word(token).lower()) in VERBS
        and tree.lemma(token) in VERBS
        and any(tree.rel(c) == "nsubj" and c < token for c in tree.children[token])
        and not tree.kids(token, "det", "cop", "nmod:poss")
    )


def takes(lemma: str) -> frozenset[str]:
    """Return every shape of content that the verb can take."""
    return frozenset().union(*(sense.takes for sense in VERBS.get(lemma, ())))


def source_of(tree: Tree, verb: int) -> tuple[int, bool]:
    """Return the token that heads the verb's source (-1: nobody named) and whether the verb is passive."""
    source, passive = _source_of(tree, verb)
    if not passive and (spoken := _tag_before(tree, verb)) >= 0:
        return spoken, False
    if source >= 0 and not passive and not may_speak(tree, source) and tree.subject(verb) < 0:
        beside = _speaker_before(tree, verb)
        source = beside if beside >= 0 else _speaker_above(tree, source)
    if source < 0 and not passive:
        source = _opened(tree, verb)
    if source < 0 and not passive:
        source = _beside(tree, verb)
    return source, passive


def _opened(tree: Tree, verb: int) -> int:
    """Return the subject that an arc gives to a participle before it ("Speaking there, the mayor said"), or -1."""
    opened = [c for c in tree.kids(verb, "advcl") if c < verb and tree.parsed.xpos[c] in ("VBG", "VBN")]
    return next((s for c in opened if c < (s := tree.subject(c)) < verb), -1)


def _beside(tree: Tree, verb: int) -> int:
    """Return the name right before a finite verb that its arcs leave without a subject: "both said"."""
    before = verb - 1
    while before > 0 and tree.parsed.upos[before] in ("ADV", "AUX"):
        before -= 1
    if tree.parsed.xpos[verb] not in FINITE or before not in tree.sentence_of(verb):
        return -1
    if tree.parsed.upos[before] not in ("PROPN", "PRON") and not tree.is_a(before, "appos"):
        return -1
    while tree.is_a(before, "flat", "compound", "nmod") and 0 <= tree.parsed.head[before] < before:
        before = tree.parsed.head[before]  # of "the weather office in Sedd" the office
    return before


def _tag_before(tree: Tree, verb: int) -> int:
    """Return whose tag a participle goes on from: "…, the mayor said, adding that …"; -1 for none."""
    if verb < 2 or tree.parsed.xpos[verb] != "VBG" or tree.word(verb - 1) != ",":
        return -1
    first = tree.sentence_of(verb).start
    for token in range(verb - 2, max(first, verb - TAG_REACH) - 1, -1):
        if tree.word(token) in {",", ";", "”"}:
            break
        if is_cue(tree, token) and tree.parsed.xpos[token] in ("VBD", "VBZ", "VBP"):
            return _source_of(tree, token)[0]
    return -1


def _speaker_before(tree: Tree, verb: int) -> int:
    """Return the subject of the clause before a participle: "on the day the agency spoke, warning of war"; or -1."""
    if verb < 2 or tree.parsed.xpos[verb] != "VBG" or tree.word(verb - 1) not in (",", "and"):
        return -1
    if tree.word(verb - 1) == "and":
        above = tree.parsed.head[verb]
        return _speaker_before(tree, above) if tree.is_a(verb, "conj") and 0 <= above < verb else -1
    first = tree.sentence_of(verb).start
    subjects = [t for t in range(first, verb) if tree.is_a(t, "nsubj") and t < tree.parsed.head[t] < verb]
    return subjects[-1] if subjects and may_speak(tree, subjects[-1]) else -1


def _speaker_above(tree: Tree, token: int) -> int:
    """Return the subject of the nearest verb above that can speak: "came out of retirement to announce"."""
    for head in tree.climb(token):
        subject = tree.subject(head)
        if subject >= 0 and may_speak(tree, subject):
            return _relative(tree, head, subject)
    return -1


def _source_of(tree: Tree, verb: int) -> tuple[int, bool]:
    if is_passive(tree, verb):
        return agent_of(tree, verb), True
    own = tree.subject(verb)
    if own >= 0 and not (before := _with_object(tree, verb, own)):
        return _relative(tree, verb, own), False
    if own >= 0 and before > 0:
        return source_of(tree, before)[0], False
    if tree.is_a(verb, "acl") and (_is_participle(tree, verb) or undergoes(tree, verb, tree.parsed.head[verb])):
        agent, noun = agent_of(tree, verb), tree.parsed.head[verb]
        resumed = agent < 0 and tree.is_a(noun, "appos") and tree.word(verb - 1) == ","
        return (_named(tree, noun), False) if resumed else (agent, True)  # "Jane Roe, a reader on the radio, announced"
    if (beside := _with(tree, verb)) >= 0:
        return beside, False
    above = tree.parsed.head[verb]
    if tree.is_a(verb, "acl") and 0 <= above < verb and tree.kid(above, "cop") >= 0 and tree.word(verb - 1) == ",":
        return _speaker_above(tree, above), False  # "said she was its favourite, accusing her of it"
    if tree.is_a(verb, "acl"):
        led = any(tree.lemma(m) in LEADING for m in tree.kids(verb, "mark", "case"))
        return (-1 if led else tree.parsed.head[verb]), False  # "a venue for warning them": no venue warns
    agent = agent_of(tree, verb)
    if agent >= 0 and tree.parsed.xpos[verb] == "VBN":
        return agent, True
    return _controller(tree, verb), False


def _is_participle(tree: Tree, verb: int) -> bool:
    """Whether a verb without a subject of its own is a participle, that of accusing whatever its tag."""
    return tree.parsed.xpos[verb] == "VBN" or (tree.lemma(verb) in ACCUSING and tree.word(verb).endswith("ed"))


def _with(tree: Tree, verb: int) -> int:
    """Return the noun of "with forecasters predicting rain", wherever its arcs lead; -1 for none."""
    noun = verb - 1
    if tree.parsed.xpos[verb] != "VBG" or noun < 1 or tree.parsed.upos[noun] not in ("NOUN", "PROPN"):
        return -1
    first = noun
    while first > 1 and tree.parsed.upos[first - 1] in ("NOUN", "PROPN", "ADJ", "DET", "NUM"):
        first -= 1
    return noun if tree.word(first - 1).lower() == "with" else -1


def _with_object(tree: Tree, verb: int, noun: int) -> int:
    """The verb whose object an arc gives to the next one as its subject: 0 for none; "seek shelter and report it"."""
    if noun + 2 != verb or tree.word(noun + 1).lower() != "and" or may_speak(tree, noun):
        return 0
    first = tree.sentence_of(verb).start
    return next((t for t in range(noun - 1, first, -1) if tree.parsed.upos[t] == "VERB"), 0)


def agent_of(tree: Tree, verb: int) -> int:
    """Return the head of the verb's "by X", or -1."""
    for child in tree.kids(verb, "obl"):
        if tree.rel(child) == "obl:agent" or tree.led(child, ("by",)):
            return child
    return -1


def _relative(tree: Tree, verb: int, subject: int) -> int:
    """Put the noun in place of a relative pronoun: "the brother, who said"."""
    if tree.lemma(subject) in RELATIVES:
        for at in (verb, *tree.climb(verb)):
            if tree.is_a(at, "acl"):
                return _named(tree, tree.parsed.head[at])
            if not tree.is_a(at, "conj", "xcomp", "ccomp"):
                break
    return subject


def _named(tree: Tree, noun: int) -> int:
    """Return the name that the noun stands in apposition to, else the noun."""
    head = tree.parsed.head[noun]
    named = tree.is_a(noun, "appos") and head < noun and tree.parsed.upos[head] == "PROPN" == tree.parsed.upos[head + 1]
    return head if named else noun


def _participle_of(tree: Tree, verb: int) -> int:
    """Return the reporting verb that ", adding that …" goes on from, where an arc hangs it in what was said; or -1."""
    if tree.lemma(verb) not in GOING_ON or tree.parsed.xpos[verb] != "VBG" or tree.word(verb - 1) != ",":
        return -1
    said = [h for h in tree.climb(verb) if tree.parsed.xpos[h] in FINITE and is_cue(tree, h) and tree.subject(h) < h]
    return next((h for h in said if tree.subject(h) >= 0 and any(c > h for c in tree.kids(h, "ccomp"))), -1)


def _controller(tree: Tree, verb: int) -> int:
    """Find whose verb a subjectless one is: the nearest head's subject, through conjuncts and participles."""
    if (outer := resumed_by(tree, verb)) >= 0 or (outer := _participle_of(tree, verb)) >= 0:
        return _relative(tree, outer, tree.subject(outer))
    at = verb
    for head in tree.climb(verb):
        if not tree.is_a(at, *OPEN_LINKS):
            return -1
        cites = tree.lemma(head) in ("quote", "cite") and tree.kid(head, "obj") >= 0 and tree.word(at - 1) != ","
        if tree.is_a(at, "advcl", "obl") and cites:
            return tree.kid(head, "obj")  # "quoted the director as saying"
        if tree.is_a(at, "acl") and not tree.is_a(at, "acl:relcl"):
            return head
        if tree.is_a(at, "xcomp"):
            objects = tree.kids(head, "obj", "iobj")
            if objects and (tree.lemma(head) in MOVING or "deed" in takes(tree.lemma(head))):
                return objects[0]
        subject = tree.subject(head)
        if subject >= 0:
            agent = agent_of(tree, head) if is_passive(tree, head) and tree.is_a(at, "conj") else -1
            return agent if agent >= 0 else _relative(tree, head, subject)
        if tree.is_a(head, "acl"):
            return tree.parsed.head[head]
        at = head
    return -1


def resumed_by(tree: Tree, verb: int) -> int:
    """Return the verb above that a past tense goes on from, where an arc joins it to another tense; -1 for none.

    "She said the state should get a share | and warned that": nobody should warned.
    """
    xpos, other = tree.parsed.xpos, tree.parsed.head[verb]
    if not tree.is_a(verb, "conj") or xpos[verb] != "VBD" or other < 0 or tree.subject(verb) >= 0:
        return -1
    tense = next((xpos[t] for t in (other, *tree.kids(other, "aux", "cop")) if xpos[t] in UNLIKE), "")
    if not tense:
        return -1
    above = (h for h in tree.climb(other) if xpos[h] == "VBD" and 0 <= tree.subject(h) < h)
    return next((h for h in above if tense == "VB" or is_cue(tree, h)), -1)


def author_of(tree: Tree, noun: int) -> int:
    """Return who stands behind a noun of saying: its possessor, "from X", "by X", else the verb's subject, else -1."""
    for child in tree.kids(noun, "nmod:poss"):
        if not is_time(tree, child):
            return child
    for child in tree.kids(noun, "nmod", "obl"):
        if tree.led(child, ("from", "by")):
            return child
    if (signed := _signed(tree, noun)) >= 0:
        return signed
    for child in tree.kids(noun, "nmod"):  # "a post on the group's page"
        if tree.led(child, ("on",)) and tree.kids(child, "nmod:poss"):
            return tree.kids(child, "nmod:poss")[0]
    for child in tree.kids(noun, "acl"):
        agent = agent_of(tree, child)
        if agent >= 0 and tree.lemma(child) not in TAKING:  # "a letter seen by the Gazette"
            return agent
    head = tree.parsed.head[noun]
    if head < 0:
        return -1
    is_made = tree.is_a(noun, "obj") and tree.parsed.upos[head] == "VERB" and not is_taken(tree, noun)
    within = tree.led(noun, ("in",))
    is_said_in = within and tree.is_a(noun, "obl") and is_cue(tree, head)  # "said in a statement that …"
    return source_of(tree, head)[0] if is_made or is_said_in else -1


def _signed(tree: Tree, noun: int) -> int:
    """Return who signs behind the one addressed: "a statement to the Harbour Times by Major Jane Roe"; else -1."""
    words = [t for t in tree.under(noun) if t > noun]
    if not words or tree.word(words[0]).lower() != "to":
        return -1
    by = next((t for t in words if tree.word(t).lower() in ("by", "from")), words[-1])
    return next((t for t in words if by < t <= by + LONGEST_TITLE and tree.parsed.upos[t] == "PROPN"), -1)


MOVING = frozenset("lead prompt cause force push drive compel spur inspire encourage allow enable help".split())
"""Whose object does what follows: "the jump led experts to warn"."""
LONGEST_TITLE = 4  # words before a name
TAKING = frozenset(
    """receive get obtain collect gather see watch read hear find review examine study investigate probe face deny
    reject dismiss dispute refute rebut ignore await
    end fuel spark stoke trigger revive quell dispel bring follow""".split()
)
"""What is done with another's letter or picture, or with what others say."""


def is_taken(tree: Tree, noun: int) -> bool:
    """Whether the subject of the noun's verb meets with others' words: "denied the allegation", "got a letter"."""
    return tree.is_a(noun, "obj") and tree.lemma(tree.parsed.head[noun]) in TAKING


def is_time(tree: Tree, token: int) -> bool:
    """Whether the word tells when: it owns nothing that is said."""
    return tree.lemma(token) in DAYS | TIMES | SPANS


def charges(tree: Tree, agent: int) -> list[int]:
    """Return what an arc hangs on who accuses: "was accused by the union | of fraud"."""
    verb = tree.parsed.head[agent]
    if verb < 0 or tree.lemma(verb) not in ACCUSING or not tree.is_a(agent, "obl", "obl:agent"):
        return []
    return [c for c in tree.kids(agent, "nmod") if tree.led(c, ("of", "for"))]


def beside_speaker(tree: Tree, noun: int) -> list[int]:
    """Return what arcs hang on a source and is said of its speaking: "the mayor | on Monday", "| in a briefing"."""
    found = charges(tree, noun)
    for child in tree.kids(noun, "nmod", "obl"):
        leads = {tree.lemma(k) for k in tree.kids(child, "case")}
        is_occasion = leads & OCCASIONS and tree.lemma(child) in UTTERANCES and tree.lemma(noun) not in UTTERANCES
        if child > noun and ((is_time(tree, child) and leads <= OCCASIONS) or is_occasion):
            found.append(child)
    return found


def can_speak(tree: Tree, token: int) -> bool:
    """Whether the noun can be cited: a name, a pronoun, an office or one of the usual sources."""
    lemma = tree.lemma(token)
    return (
        tree.parsed.upos[token] in ("PROPN", "PRON")
        or tree.parsed.xpos[token] == "NNP"
        or lemma in SOURCES | KINDS.keys()
        or bool(OFFICES.fullmatch(lemma))
    )


def noun_in(tree: Tree, tokens: list[int]) -> int:
    """Return the head of the first noun phrase among the tokens: not a possessor, not a modifier; -1 for none."""
    for i, token in enumerate(tokens):
        if tree.parsed.upos[token] not in NOMINALS or tree.parsed.xpos[token] == "PRP$":
            continue
        following = tokens[i + 1] if i + 1 < len(tokens) else -1
        if tree.is_a(token, "compound") and tree.parsed.head[token] in tokens[i + 1 :]:  # "search and rescue agency"
            continue
        if following < 0 or not (_is_possessor(tree, following) or _is_modifier(tree, token, following)):
            return token
    return -1


def _is_possessor(tree: Tree, following: int) -> bool:
    return tree.word(following).lower() in POSSESSIVE


def _is_modifier(tree: Tree, token: int, following: int) -> bool:
    runs_on = tree.parsed.upos[following] in ("NOUN", "PROPN") and tree.parsed.upos[token] != "PRON"
    return runs_on and tree.parsed.head[following] != token
