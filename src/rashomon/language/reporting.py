"""Words that put a stretch of text in someone's mouth, and how the speaker stands to it.

The verbs are grouped by what they take (a clause, a thing, a person and a deed) and by stance; the grouping follows
Levin (1993), English Verb Classes and Alternations, ch. 37 (verbs of communication), and Quirk et al. (1985), ch. 14.30
and 16.31 (reporting verbs, factual and suasive), filled up with the verbs of news writing.
"""

from dataclasses import dataclass

from rashomon.language.inflection import IRREGULAR, verb_forms


@dataclass(frozen=True, slots=True)
class Reporting:
    """What a reporting verb does. `stance` is that of `records.Attribution`; `takes` are the shapes of its content.

    clause: "said that …", "…, he said" · thing: "announced the closure" · deed: "plans to close" · topic: "spoke of …"
    estimate: "put the toll at …" · number: "says eight" · bare: "say missiles" · person: "accused him of …"
    naming: "called it …", "described it as …" · quote: only words between marks ("…," he smiled).
    """

    stance: str
    takes: frozenset[str]


# (stance, what it takes) → lemmas
GROUPS: tuple[tuple[str, str, str], ...] = (
    (
        "asserted",
        "clause",
        """say tell add state note explain argue insist maintain contend assert stress emphasise emphasize underline
        underscore highlight remark comment observe inform notify reiterate repeat recall recount relate testify swear
        conclude reckon believe think agree hear learn understand warn caution boast brag complain grumble lament joke
        quip write tweet post reply respond answer retort counter reason volunteer assure remind advise brief hint imply
        signal stipulate profess opine specify clarify elaborate guess assume fear worry hope calculate
        object protest hold attest find establish determine read point indicate suggest show rule venture offer""",
    ),
    (
        "asserted",
        "clause thing",
        """announce confirm report reveal disclose mention declare estimate predict forecast acknowledge admit concede
        confess proclaim cite certify corroborate document detail outline record count publish release broadcast
        divulge leak relay communicate verify""",
    ),
    ("asserted", "thing quote", "express voice reaffirm signal blame quote invoke claim"),
    ("asserted", "thing", "register tally log tabulate list"),
    (
        "asserted",
        "naming",
        """call describe label brand dub term characterise characterize denounce condemn hail praise dismiss regard see
        view portray depict identify name list class classify treat refer condemn slam decry deride brand style paint
        put consider deem find rank""",
    ),
    (
        "asserted",
        "quote",
        """continue begin go laugh smile sigh nod shrug cry chant sing
        interject intone recite greet thank apologise apologize lash blast criticise
        criticize mock speak talk smirk grin sum chime interrupt conclude urge welcome salute mourn regret
        joke
        address stand""",
    ),
    (
        "asserted",
        "clause quote",
        """shout yell scream whisper mutter murmur sob exclaim scoff snap sneer fume rage sniff thunder growl groan moan
        gush crow decree comment text email message""",
    ),
    ("asserted", "person quote", "attribute ascribe"),
    ("asserted", "topic", "speak talk hint warn complain boast tell inform hear write report joke"),
    ("asserted", "estimate", "put place set estimate reckon fix give raise lower revise update increase reduce cut"),
    ("asserted", "topic", "admit confess point stick"),
    ("asserted", "number bare", "say"),
    ("asserted", "number", "tell"),
    ("alleged", "clause thing", "allege claim purport insinuate speculate suspect surmise presume rumour rumor"),
    ("alleged", "person", "accuse blame suspect charge indict arraign implicate"),
    ("denied", "clause thing deed", "deny"),
    ("denied", "clause thing", "reject refute dispute rebut contradict disavow repudiate discount debunk disclaim"),
    ("doubted", "clause thing", "doubt question wonder query"),
    (
        "planned",
        "clause thing deed",
        "plan promise vow pledge threaten intend undertake propose swear resolve decide pledge envisage",
    ),
    ("planned", "deed", "agree offer aim expect hope prepare volunteer commit seek"),
    ("asked", "clause thing deed", "demand request urge ask beg plead recommend order instruct"),
    ("asked", "thing deed", "call"),
    (
        "asked",
        "deed thing",
        "want appeal press push invite implore exhort beseech advise summon command petition enjoin",
    ),
)


def _lexicon() -> dict[str, tuple[Reporting, ...]]:
    lexicon: dict[str, list[Reporting]] = {}
    for stance, takes, lemmas in GROUPS:
        for lemma in lemmas.split():
            lexicon.setdefault(lemma, []).append(Reporting(stance, frozenset(takes.split())))
    return {lemma: tuple(senses) for lemma, senses in lexicon.items()}


VERBS = _lexicon()

# "is certain that …", "is sure of …": adjective → stance
OPINIONATED = {
    **dict.fromkeys(
        "certain sure convinced adamant confident positive aware clear insistent persuaded".split(), "asserted"
    ),
    **dict.fromkeys("hopeful afraid fearful optimistic".split(), "asserted"),
    **dict.fromkeys("doubtful sceptical skeptical unsure uncertain unclear".split(), "doubted"),
}

# nouns that carry content ("the claim that …", "its statement said …"): lemma → stance
NOUNS = {
    **dict.fromkeys(
        """statement announcement declaration communique communiqué note letter report account version testimony
        confession remark comment message post tweet admission acknowledgement confirmation warning prediction estimate
        forecast view opinion belief conclusion assertion reminder reply answer explanation word assurance argument
        briefing bulletin release notice verdict finding ruling judgment sign indication evidence news fact claim idea
        contention insistence suggestion complaint summary memo email""".split(),
        "asserted",
    ),
    **dict.fromkeys(
        "allegation accusation charge rumour rumor suspicion speculation theory hypothesis insinuation".split(),
        "alleged",
    ),
    **dict.fromkeys("denial rejection rebuttal".split(), "denied"),
    **dict.fromkeys("doubt question".split(), "doubted"),
    **dict.fromkeys("plan promise pledge vow threat intention proposal commitment decision offer".split(), "planned"),
    **dict.fromkeys("demand request call appeal plea order recommendation".split(), "asked"),
}
NOUNS["claim"] = "alleged"

# a text or utterance that speaks for its author: "the ministry's statement said" is the ministry's word
UTTERANCES = frozenset(
    """statement announcement declaration communique communiqué note letter report account message post tweet release
    bulletin notice memo email speech interview remark comment testimony briefing comments remarks video caption text
    dispatch despatch commentary leaflet page profile article column editorial website site account reply
    answer version summary""".split()
)

# those who pass words on or are asked for them; also the plain nouns that can be a source after "citing"
SOURCES = frozenset(
    """media press outlet newspaper paper daily agency broadcaster channel station network website site portal magazine
    tabloid correspondent reporter journalist source official authority police witness eyewitness resident relative
    family lawyer attorney prosecutor investigator spokesman spokeswoman spokesperson ministry minister president
    government department office agency service document report record datum data figure statement study survey
    doctor medic hospital expert analyst activist villager local neighbour neighbor survivor colleague friend aide
    diplomat army military officer commander people person insider employee worker""".split()
)
MEDIA = frozenset(
    """media press outlet newspaper paper daily weekly agency broadcaster channel station network website portal
    magazine tabloid radio television tv newswire wire reporter reporters journalist journalists correspondent
    interviewer facebook twitter x telegram instagram youtube weibo""".split()
)

# adverbs and adjectives that keep the writer's distance without naming a source
ADVERBS = {
    "reportedly": "alleged",
    "allegedly": "alleged",
    "supposedly": "alleged",
    "purportedly": "alleged",
    "ostensibly": "alleged",
    "apparently": "alleged",
    "presumably": "alleged",
}
ADJECTIVES = {
    "alleged": "alleged",
    "reported": "alleged",
    "supposed": "alleged",
    "purported": "alleged",
    "suspected": "alleged",
    "presumed": "alleged",
    "rumoured": "alleged",
    "rumored": "alleged",
    "unconfirmed": "doubted",
    "planned": "planned",
    "proposed": "planned",
}

# "according to X", "in the words of X": first word → what must follow; the source is the noun they introduce
PREPOSITIONS = {"according": "to", "per": "", "citing": "", "quoting": ""}
# What puts words in a mouth and nothing else: who finds, shows, fears, charges or calls need not have said so.
PLAIN = frozenset(
    """say tell add state note explain argue insist maintain contend assert stress emphasise emphasize underline
    underscore highlight remark comment inform notify reiterate repeat recall recount relate testify swear reckon
    believe think agree warn caution boast brag complain joke write tweet post reply respond answer retort counter
    assure remind advise brief clarify elaborate specify announce confirm report disclose mention declare estimate
    predict acknowledge admit concede confess proclaim cite relay allege claim deny identify describe voice reaffirm
    shout""".split()
) | {"according to"}
# "by the relatives' account", "in her view", "in the opinion of X"
OPINIONS = frozenset(
    """account count view opinion word telling estimate reckoning version judgment judgement eyes figure
    reading tally statement report interview post""".split()
)
# "by the parents' list", "by the ferry's manifest": of these only with "by"
LISTS = frozenset("list roll register record log book ledger manifest watch calculation".split())
# words that, with "not" or "decline to", leave a question open
WITHHOLDING = frozenset("decline refuse fail".split())


# --- inflected forms, so that a cue is known whatever a lemmatiser makes of it ---------------------------------------


def _noun_forms(lemma: str) -> set[str]:
    if lemma.endswith("y") and lemma[-2:-1] not in tuple("aeiou"):
        return {lemma, lemma[:-1] + "ies"}
    return {lemma, lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s")}


VERB_FORMS = {form: lemma for lemma in sorted({*VERBS, *WITHHOLDING}) for form in sorted(verb_forms(lemma))}
NOUN_FORMS = {
    form: lemma
    for lemma in sorted({*NOUNS, *UTTERANCES, *SOURCES, *MEDIA, *OPINIONS, *LISTS}, reverse=True)  # "remark", "remarks"
    for form in sorted(_noun_forms(lemma))
}
OPEN_CLASSES = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "AUX"))


def base_form(word: str, upos: str, lemma: str) -> str:
    """Return the lower-case base form: the lexicon's where it knows the form, else the word's or the given lemma."""
    word = word.casefold()
    if upos in ("VERB", "AUX"):
        return VERB_FORMS.get(word) or IRREGULAR.get(word) or lemma.casefold()
    if upos == "NOUN":
        return NOUN_FORMS.get(word) or lemma.casefold()
    return lemma.casefold() if upos in OPEN_CLASSES else word
