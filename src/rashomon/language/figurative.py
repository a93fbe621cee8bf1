"""Violent words that do no violence: "a legal assault", "attacked the plan", "battled the blaze", "a heart attack".

Violence is done to people, places and things; what is done to a plan, a fire or an illness is none, and what is done in
words is an accusation. The lists are our own compilation.
"""

from rashomon.language.arcs import Tree

QUARRELS = frozenset("battle fight fighting offensive combat".split())
BLOWS = frozenset("attack assault".split())
CONTESTS = frozenset(
    """legal judicial court courtroom political parliamentary legislative constitutional electoral election re-election
    campaign presidential leadership charm diplomatic peace media publicity pr public-relations marketing
    advertising price tariff bidding culture turf custody boundary uphill budget tax policy title relegation
    playoff play-off cup league""".split()
)
"""Words before a quarrel that say in what it is fought."""

AILMENTS = frozenset("heart panic asthma anxiety migraine legal political media advertising".split())
"""Words before a blow that say that nobody struck it."""

IN_WORDS = frozenset("verbal personal rhetorical scathing stinging blistering withering partisan".split())

AIRED = frozenset(
    """deal agreement pact accord treaty plan policy proposal law bill legislation idea decision integrity credibility
    character reputation motive view comment remark statement report ruling verdict judgment approach handling
    response stance speech reform measure budget programme program strategy conduct honesty competence legacy
    claim argument amendment nomination candidacy investigation inquiry probe""".split()
)
"""What is attacked in words only."""

UNHURT = AIRED | frozenset(
    """lawsuit suit case charge allegation accusation appeal extradition eviction blaze fire flame wildfire inferno
    flood disease illness virus infection epidemic pandemic outbreak cancer depression inflation poverty
    corruption crime hunger famine unemployment addiction odds record rate privacy hope dream chance career
    economy growth sale share price profit morale confidence relation talk negotiation effort process momentum
    appetite rumour rumor speculation stereotype prejudice discrimination racism climate deficit debt money cash
    saving democracy freedom liberty right value sovereignty independence""".split()
)
"""What no blow can hurt."""

GAMES = frozenset("final semi-final semifinal match game race playoff play-off tournament championship".split())
AGAINST = frozenset("on upon against".split())
ABOUT = frozenset("over for".split())


def figure(tree: Tree, token: int) -> str | None:
    """What a word for violence says here: a PLOVER type, "" for no event, None where it is meant as it stands."""
    lemma = tree.lemma(token)
    nominal = tree.parsed.upos[token] in ("NOUN", "PROPN")
    before = {tree.lemma(t) for t in tree.kids(token, "amod", "compound")}
    if lemma in BLOWS | QUARRELS and not before.isdisjoint(IN_WORDS):
        return "ACCUSE"
    if not before.isdisjoint(CONTESTS if lemma in QUARRELS else AILMENTS if lemma in BLOWS else ()):
        return ""
    behind = tree.kids(token, "nmod", "obl")
    if nominal:
        struck = [tree.lemma(t) for t in behind if "of" in _case(tree, t)]
        struck = struck or [tree.lemma(t) for t in behind if _case(tree, t) & AGAINST]
    else:
        struck = [tree.lemma(t) for t in tree.kids(token, "obj", "nsubj:pass")]
    if struck and UNHURT.issuperset(struck):
        return "ACCUSE" if lemma in BLOWS and AIRED.issuperset(struck) else ""
    if lemma == "beat":
        return "" if any(tree.lemma(t) in GAMES and _case(tree, t) & {"in", "at"} for t in behind) else None
    return _about(tree, token, behind)


def _about(tree: Tree, token: int, behind: list[int]) -> str | None:
    """What is fought over or for tells a quarrel: "a battle over the bill", "came under attack over the law"."""
    lemma, above = tree.lemma(token), tree.parsed.head[token]
    if lemma not in BLOWS | QUARRELS:
        return None
    beside = tree.kids(above, "obl") if above >= 0 and tree.is_a(token, "obl", "obj") else []
    if not any(_case(tree, t) & ABOUT and tree.lemma(t) in AIRED for t in (*behind, *beside)):
        return None
    return "ACCUSE" if lemma in BLOWS else ""


def _case(tree: Tree, token: int) -> set[str]:
    return {tree.lemma(c) for c in tree.kids(token, "case")}
