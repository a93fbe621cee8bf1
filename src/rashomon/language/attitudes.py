"""How a source stands to something that it need not have said: it backs, attacks, fears, refuses or prefers it.

The verbs follow Levin (1993), English Verb Classes and Alternations, ch. 29 (characterise), 30 (see), 31.2 and 31.3
(admire, marvel), 32 (want), 33 (judge) and 37 (communicate), filled up with those of taking a side and of deciding.
None of them puts words in a mouth: what they are about stays the writer's own account (`extract.claims`).
"""

from collections.abc import Iterable, Iterator

from rashomon.language.arcs import Tree
from rashomon.language.asides import strip, tag_of, words_in
from rashomon.language.beings import is_someone
from rashomon.language.contents import SUMS, without_first
from rashomon.language.inflection import verb_forms
from rashomon.language.reporting import UTTERANCES
from rashomon.language.reporting import VERBS as REPORTING
from rashomon.language.sayings import Saying, doers
from rashomon.language.sources import TIMES, is_cue, is_passive, may_speak, source_of

VERBS = frozenset(
    # taking a side
    """endorse back support oppose defend embrace favour favor champion advocate tout espouse spurn shun resist renounce
    disown protest challenge contest question boycott veto approve disapprove sponsor"""
    # judging
    """ acclaim applaud bless celebrate commend compliment congratulate eulogise eulogize excuse extol forgive hail
    honour honor laud pardon praise salute thank toast welcome abuse castigate censure chasten chastise chide condemn
    criticise criticize decry defame denigrate denounce deprecate deride disparage fault insult lambaste malign mock
    rebuke reprimand reproach ridicule scold scorn slander snub upbraid vilify blast slam attack assail bash belittle
    lampoon taunt heckle deplore lash"""
    # feeling
    """ abhor admire adore appreciate cherish despise detest disdain dislike distrust dread enjoy envy fear hate idolise
    idolize like loathe love mistrust mourn pity prefer prize regret relish resent respect revere rue tolerate treasure
    trust value worship balk bristle care fret rail rave rejoice marvel worry"""
    # wanting, and not
    """ covet crave desire want hope long yearn seek aim refuse decline hesitate strive aspire"""
    # minding
    """ know understand realise realize recognise recognize feel remember forget foresee envision envisage imagine
    notice ponder contemplate weigh consider judge underestimate overestimate expect anticipate believe think assume"""
    # moving others, likening
    """ encourage discourage persuade convince dissuade coax lobby exhort urge goad implore liken equate link
    contrast"""
    # bringing up
    """ discuss reference echo emphasise emphasize stress downplay minimise minimize exaggerate overstate understate
    hype vent convey pitch outline present sing chant recite repeat retweet feature illustrate chronicle document
    highlight underscore explain describe mention specify"""
    # deciding
    """ decide opt rule overrule vote propose prohibit ban bar forbid order recommend""".split()
)
ADJECTIVES = frozenset(
    """willing unwilling reluctant eager keen ready prepared determined loath opposed hostile critical supportive
    sceptical skeptical wary suspicious concerned worried anxious alarmed angry furious upset unhappy happy glad pleased
    proud sorry afraid fearful confident hopeful optimistic pessimistic passionate enthusiastic excited interested
    committed dismissive contemptuous disdainful envious jealous tired weary fond grateful thankful unaware aware
    ashamed surprised shocked saddened disappointed frustrated horrified appalled devastated heartbroken stunned
    relieved delighted thrilled outraged dismayed disturbed frank adamant bullish bearish against""".split()
)
REACTIONS = frozenset(
    """acclaim applaud celebrate commend congratulate hail laud praise salute thank welcome condemn criticise criticize
    denounce deplore mourn regret rejoice lament
    angry furious upset unhappy happy glad pleased proud sorry grateful thankful ashamed surprised shocked saddened
    disappointed frustrated horrified appalled devastated heartbroken stunned relieved delighted thrilled outraged
    dismayed disturbed""".split()
)
"""Of these, those for what has happened already, whoever says so."""
FORMS = {form: lemma for lemma in sorted(VERBS) for form in sorted(verb_forms(lemma))}
SPOKEN = 0.2  # least probability that a word reports, for a verb that does so in some of its uses
SPEECH = frozenset("say tell write tweet".split())
ASSURING = UTTERANCES | frozenset("confirm explain".split())
UNPROVEN = frozenset("asserted planned asked".split())
DEEDS = frozenset("clause thing deed noun read".split())
RESOLVED = frozenset({("decide", "deed"), ("resolve", "deed"), ("undertake", "deed"), ("decide", "thing")})
COUNTING = frozenset("record document count register tally log tabulate verify list have contain".split())
KEPT = frozenset("count tally list".split())
COUNTED = frozenset(
    """death killing fatality casualty victim body injury wound case infection attack strike airstrike raid incident
    explosion blast shooting clash violation abuse arrest detention abduction kidnapping disappearance displacement
    shot round rocket shell missile bomb dead wounded injured missing""".split()
)
"""What monitors, police and hospitals keep count of: their figure is their word, "the UN recorded 46 deaths"."""
RECEIVING = frozenset("learn hear see read discover realise realize notice".split())
UNKNOWABLE = frozenset("soon early hard difficult impossible easy possible unclear premature".split())
FEELINGS = frozenset(
    """condolence condolences sympathy sorrow grief sadness regret outrage anger fury shock horror dismay relief
    disappointment thanks gratitude solidarity admiration""".split()
)
HANDLED = {
    "claim": frozenset("life job victim title crown prize seat place spot benefit asylum".split()),
    "deny": frozenset("access entry permission permit visa bail parole asylum request application funding".split()),
}
"""What one claims by taking it, and denies by not giving it."""
TOTALS = SUMS - {"estimate"} | {"number"}  # somebody makes an estimate
PROFESSING = frozenset("claim profess pretend purport".split())
NAMING = frozenset("call name describe style dub bill".split())
RETURNS = frozenset("earnings earning result profit income revenue".split())
WISHES = frozenset("want wish need try able".split())
CHANCES = frozenset("will would may might should could must if unless lest".split())
MARKS = frozenset('"“”«»')
UNSURE = 0.3  # least probability that a word reports, for an attitude that no list names
PREPOSITIONS = frozenset("about against for of on over to toward towards with as upon from into".split())


def find_attitudes(tree: Tree, cues: Iterable[int]) -> Iterator[Saying]:
    """Yield the attitudes of the article in the order of their words; `cues`, those of sayings, are left out."""
    taken = set(cues)
    for token in range(len(tree.parsed.head)):
        if token in taken or tree.is_a(token, "amod", "compound", "aux", "cop", "flat"):
            continue
        lemma = FORMS.get(tree.word(token).lower(), "") if tree.parsed.upos[token] == "VERB" else ""
        if lemma:
            found = _passive(tree, token) if is_passive(tree, token) else _active(tree, token)
        elif tree.word(token).lower() in ADJECTIVES and tree.kid(token, "cop", "aux:pass") >= 0:
            found = _adjective(tree, token)
        else:
            found = _read(tree, token) if tree.reports(token) >= UNSURE else None
        if found and words_in(tree, found[1]):
            source, words = found
            yield Saying(token, lemma or tree.lemma(token), "attitude", "attitude", source, (strip(tree, words),))


def is_spoken(tree: Tree, saying: Saying) -> bool:
    """Whether a saying puts its content in a mouth, and no verb of saying is used of a deed, a plan or a mere chance.

    "Set a record", "the storm claimed two lives", "continued to rise", "if it threatened the town". Words between marks
    and those of a tag are always spoken; "no official" says nothing.
    """
    cue, text = saying.cue, tree.parsed.text
    if saying.source >= 0 and (_is_nobody(tree, saying) or _is_bare_figure(tree, saying.source)):
        return False
    if saying.shape == "witnessed" or _is_counted(tree, saying):
        return True
    if _is_received(saying) or _is_felt(tree, saying) or _is_unknowable(tree, cue) or _is_of_itself(tree, saying):
        return False
    if saying.shape not in DEEDS or saying.lemma in SPEECH or (is_cue(tree, cue) and tag_of(tree, cue)):
        return True
    if _is_due(tree, saying):
        return False
    if any(_is_marked(text, a, b) for a, b in saying.contents):
        return True
    if saying.shape == "read" and (tree.parsed.xpos[cue] == "VBN" or not _has_clause(tree, saying)):
        return False
    sure = saying.stance not in UNPROVEN or saying.lemma in ASSURING or not tree.parsed.reporting
    if not sure and tree.reports(cue) < SPOKEN:
        return False
    handled, thing = HANDLED.get(saying.lemma, ()), tree.kid(cue, "obj")
    if saying.shape == "thing" and thing >= 0 and tree.lemma(thing) in handled:
        return False
    if saying.lemma == "reject" and thing >= 0 and _is_people(tree, thing):  # "rejected two of the members"
        return False
    if saying.lemma == "decide" and saying.shape == "clause":  # "decided that it was unlawful", not "decide whether to"
        return any(tree.lemma(m) == "that" for c in tree.kids(cue, "ccomp") for m in tree.kids(c, "mark"))
    return not (_is_unreal(tree, cue) or (saying.lemma, saying.shape) in RESOLVED)


def _is_nobody(tree: Tree, saying: Saying) -> bool:
    """Whether nobody in particular says it: "no official said", "one might think"."""
    source = saying.source
    supposed = any(tree.lemma(c) in CHANCES for c in tree.kids(saying.cue, "aux"))
    is_one = tree.word(source).lower() == "one" and not any(t > source for t in tree.children[source])
    return (is_one and supposed) or any(tree.lemma(c) == "no" for c in tree.kids(source, "det"))


def _is_bare_figure(tree: Tree, source: int) -> bool:
    """Whether a number that nobody owns stands in the speaker's place: "the new figure puts the toll at nine"."""
    is_official = any(tree.lemma(c) in ("official", "own") for c in tree.kids(source, "amod"))
    is_owned = is_official or bool(tree.kids(source, "nmod:poss", "nmod", "compound", "acl"))
    return tree.lemma(source) in TOTALS and tree.parsed.xpos[source] == "NN" and not is_owned


def _is_marked(text: str, start: int, stop: int) -> bool:
    """Whether a content begins or ends at a quotation mark of its own, not at one that holds the saying as well."""
    if MARKS & {*text[max(0, start - 1) : start + 1]}:
        return True
    return bool(MARKS & {*text[stop - 1 : stop + 1]}) and bool(MARKS & {*text[start : stop - 1]})


def _is_of_itself(tree: Tree, saying: Saying) -> bool:
    """Whether it says only who somebody is: "claiming to be an officer", "called themselves the Lamp Keepers"."""
    told = tree.kids(saying.cue, "xcomp")
    participle = tree.parsed.xpos[saying.cue] == "VBG" and tree.is_a(saying.cue, "acl")
    if saying.lemma in PROFESSING and participle:  # "both claim to be the winner" is a saying
        return any(tree.kid(c, "cop") >= 0 and tree.parsed.upos[c] in ("NOUN", "PROPN") for c in told)
    itself = tree.word(min(saying.cue + 1, len(tree.parsed.head) - 1)).lower().endswith(("self", "selves"))
    return saying.lemma in NAMING and itself


def _is_due(tree: Tree, saying: Saying) -> bool:
    """Whether figures come out without being told: "the bank reports earnings in January"."""
    thing = tree.kid(saying.cue, "obj")
    if saying.lemma != "report" or saying.shape != "thing" or thing < 0 or tree.lemma(thing) not in RETURNS:
        return False
    return not any(tree.parsed.upos[t] == "NUM" for t in tree.under(saying.cue)) and not tree.kids(thing, "amod")


def _is_counted(tree: Tree, saying: Saying) -> bool:
    """Whether somebody gives the count of what he keeps count of: "documented 37 killings", "counted sixty people"."""
    thing = tree.kid(saying.cue, "obj")
    if saying.lemma not in COUNTING or saying.shape != "thing" or thing < saying.cue or _is_unreal(tree, saying.cue):
        return False
    if not any(tree.parsed.upos[t] == "NUM" or tree.lemma(t) == "single" for t in tree.under(thing)):
        return False
    if (
        tree.parsed.upos[thing] == "NUM" or saying.lemma in KEPT
    ):  # "activists list more than forty", "counted nine dead"
        return True
    return tree.lemma(thing) in COUNTED or tree.word(thing).lower() in COUNTED or is_someone(tree.lemma(thing))


def _is_received(saying: Saying) -> bool:
    """Whether somebody hears of it rather than says it: "learned of the deaths", "did not get to see what he made"."""
    return saying.lemma == "hear" or (saying.lemma in RECEIVING and saying.shape in ("read", "topic", "naming"))


def _is_unknowable(tree: Tree, cue: int) -> bool:
    """Whether nobody can say it yet: "it is too soon to tell whether it will hold", "hard to say how many"."""
    head = tree.parsed.head[cue]
    bare = tree.subject(cue) < 0 and any(tree.lemma(m) == "to" for m in tree.kids(cue, "mark", "aux"))
    return bare and head >= 0 and tree.lemma(head) in UNKNOWABLE


def _is_people(tree: Tree, noun: int) -> bool:
    """Whether it is persons, or a number of them."""
    counted = tree.kids(noun, "nmod") if tree.parsed.upos[noun] == "NUM" else []
    return any(is_someone(tree.lemma(t)) for t in (noun, *counted))


def _is_felt(tree: Tree, saying: Saying) -> bool:
    """Whether it is a feeling that is put in words: "expressed sorrow at the deaths"."""
    thing = tree.kid(saying.cue, "obj")
    return saying.shape == "thing" and thing >= 0 and tree.lemma(thing) in FEELINGS


def _has_clause(tree: Tree, saying: Saying) -> bool:
    """Whether what the reader alone takes for one of saying has a clause, or what it is of, for its content.

    "Claimed to have won", "learned of the deaths", but not "continued to rise", "posted a picture".
    """
    verb = saying.cue
    takes = frozenset().union(*(sense.takes for sense in REPORTING.get(saying.lemma, ())))
    leads = [k for c in tree.kids(verb, "obl") for k in tree.kids(c, "case") if tree.lemma(k) in ("of", "about")]
    return bool(tree.kids(verb, "ccomp") or ("clause" in takes and (leads or tree.kids(verb, "xcomp"))))


def _is_unreal(tree: Tree, verb: int) -> bool:
    """Whether something is only supposed to be said: "if it admits it", "might announce it", "want to report it"."""
    if tree.parsed.upos[verb] != "VERB":
        return False
    helpers = {tree.lemma(c) for c in tree.kids(verb, "aux", "mark", "advmod")}
    to = tree.is_a(verb, "advcl", "acl") and "to" in helpers
    to = to or (tree.is_a(verb, "xcomp") and tree.lemma(tree.parsed.head[verb]) in WISHES)
    return to or bool(helpers & CHANCES)


Found = tuple[int, list[int]] | None  # the token of the source, or -1, and those of what the attitude is about


def _passive(tree: Tree, verb: int) -> Found:
    """Read "the plan was backed by the mayor"."""
    subject = tree.subject(verb)
    if subject < 0 or tree.lemma(subject) == "it":
        return None
    words = _without_remarks(tree, subject)
    return source_of(tree, verb)[0], list(range(words[0], words[-1] + 1))


def _active(tree: Tree, verb: int) -> Found:
    """Read "the mayor backed the plan", "urged them to leave", "railed against it", "blamed him for the delay"."""
    source, _ = source_of(tree, verb)
    if source < 0 or not may_speak(tree, source):
        return None
    about = [c for c in tree.kids(verb, "obj", "iobj", "xcomp", "ccomp") if c > verb]
    leads = [c for c in tree.kids(verb, "obl", "advcl") if c > verb and _preposition(tree, c) >= 0]
    leads = [c for c in leads if tree.word(c).lower() not in TIMES]
    if not about:
        about = [c for c in leads if _preposition(tree, c) == verb + 1]
    if not about:
        return None
    first = min(t for t in tree.under(about[0]) if t > verb) + (about[0] in leads)
    last = max(t for c in about for t in _without_remarks(tree, c))
    for lead in leads:
        if lead > last and min(tree.under(lead)) == last + 1:
            last = max(_without_remarks(tree, lead))
    return source, list(range(first, last + 1))


def _adjective(tree: Tree, word: int) -> Found:
    """Read "is wary of the plan", "was willing to pay", "is against it"."""
    source = tree.subject(word)
    about = [c for c in tree.kids(word, "obl", "xcomp", "ccomp", "advcl") if c > word and tree.kids(c, "case", "mark")]
    if source < 0 or not about or tree.lemma(source) == "it":
        return None
    return source, without_first(tree, [t for t in tree.under(about[0]) if t > word], "case", "mark")


def _read(tree: Tree, token: int) -> Found:
    """Take the roles of a word that the reader half takes for one of saying: who (A0) and what (A1)."""
    sources = doers(tree, token)
    words = [t for top in tree.in_role(token, "A1")[:1] for t in tree.role_words(token, top)]
    return (sources[0], words) if sources else None


def _preposition(tree: Tree, token: int) -> int:
    return next((k for k in tree.kids(token, "case", "mark") if tree.lemma(k) in PREPOSITIONS), -1)


def _without_remarks(tree: Tree, token: int) -> list[int]:
    """Return the token and what hangs on it, without what the writer adds: ", who had never run for office"."""
    clauses = [c for t in tree.under(token) for c in tree.kids(t, "acl:relcl")]
    remarks = [c for c in clauses if "," in (tree.word(min(tree.under(c))), tree.word(min(tree.under(c)) - 1))]
    return tree.under(token, without=remarks)
