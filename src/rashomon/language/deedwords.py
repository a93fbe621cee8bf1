"""The words that name a PLOVER event: verbs and nouns, phrases, and the words that show its mode.

The types are the codebook's (`plover`); the lists are our own compilation, from its descriptions of each type.
"""

_WORDS: dict[str, str] = {
    "AGREE": (
        "agree accept promise pledge vow willing ready prepared consent approve agreement settlement consensus "
        "compromise offer commitment deal accord pact propose proposal pledging assure guarantee invite"
    ),
    "CONSULT": (
        "meet arrive visit negotiate discuss talk confer consult phone telephone host mediate receive parley meeting "
        "talks negotiation summit consultation mediation conference tour brief"
    ),
    "SUPPORT": (
        "praise endorse back support congratulate hail applaud commend defend thank recognize recognise sympathize "
        "endorsement solidarity welcome sign ratify treaty condolence condole forgive recognition"
    ),
    "CONCEDE": (
        "concede yield relent ease lift relax capitulate acquiesce concession abdicate readmit reinstate pardon "
        "amnesty legalize apologize apologise apology regret allow permit acquit legalise"
    ),
    "COOPERATE": "cooperate collaborate share extradite coordinate trade cooperation exchange extradition partnership",
    "AID": (
        "aid donate fund finance assist help supply deliver feed shelter evacuate rescue protect give provide lend "
        "contribute donation assistance relief grant loan asylum treat"
    ),
    "RETREAT": (
        "withdraw retreat surrender release free disarm demobilize demobilise return ceasefire truce withdrawal "
        "pullout handover disengage repatriate resign resignation compensate compensation"
    ),
    "REQUEST": (
        "demand urge request ask appeal insist press petition solicit ultimatum plea summon order instruct exhort "
        "implore beg call push seek"
    ),
    "ACCUSE": (
        "accuse condemn criticize criticise denounce blame deplore complain allege indict charge rebuke slam decry "
        "lament censure sue accusation condemnation criticism complaint lawsuit indictment investigate probe inspect "
        "inquire examine audit interrogate question investigation inquiry inspection assail chide reproach deride "
        "suspect prosecute trial summons berate lambast lambaste castigate reprimand vilify fault grill"
    ),
    "REJECT": (
        "reject refuse deny decline rebuff veto oppose opposed defy ignore block rejection refusal denial disregard "
        "violate rebut dismiss overrule snub disobey flout repudiate spurn"
    ),
    "THREATEN": "threaten warn menace threat warning",
    "PROTEST": "protest demonstrate rally march picket boycott riot demonstration hunger-strike walkout sit-in rioting",
    "SANCTION": (
        "sanction embargo expel suspend cancel sever cut blacklist postpone downgrade cancellation expulsion revoke "
        "suspension convict sentence fine discontinue curtail reduce freeze conviction scrap disinvite abrogate "
        "rescind revocation sack"
    ),
    "MOBILIZE": (
        "mobilize mobilise deploy amass mass conscript draft reinforce mobilization mobilisation patrol deployment "
        "build-up"
    ),
    "COERCE": (
        "arrest detain seize raid confiscate deport imprison jail censor ban restrict shut close curfew crackdown "
        "blockade disperse detention seizure deportation imprisonment hack cyberattack cyber-attack outlaw evict "
        "search intercept besiege prohibit repress suppress apprehend nab handcuff incarcerate impound catch remand "
        "subpoena"
    ),
    "ASSAULT": (
        "kill shoot attack bomb murder assassinate abduct kidnap torture rape beat wound injure stab execute poison "
        "assault hijack behead ambush hostage killing assassination abduction kidnapping bombing execution massacre "
        "beating fight clash shell bombard invade battle occupy down airstrike shelling offensive invasion fighting "
        "combat crossfire shootout gunfight demolish destroy explode blow-up abuse maim burn torch retake capture "
        "overrun slay strafe slaughter ram strike hit shooting stabbing bombardment arson loot looting ransack "
        "plunder pillage lynch lynching vandalize vandalise sabotage sink sinking storm mutilate"
    ),
}
TYPE_OF: dict[str, str] = {}
for _name, _list in _WORDS.items():
    for _word in _list.split():
        TYPE_OF.setdefault(_word, _name)
"""Lemma of a verb, noun or adjective → PLOVER type; where a word names two types the first line keeps it."""

WEAK = frozenset(
    """give provide return call push seek press order question share trade help back reduce cut close free ready
    prepared offer invite deliver treat search block down burn charge exchange support arrive receive
    mass draft sign brief tour fine deal examine feed protect fund ask lift allow permit ignore sentence insist
    offensive host allege ram strike hit catch sink sinking storm sack fault grill remand consult""".split()
)
"""Words of everyday use: an event only where who does it and whom it is done to are both parties."""

_PHRASES: tuple[tuple[str, str, str], ...] = (
    ("search", "for", ""),
    ("strike", "deal agreement accord balance chord bargain note match", ""),
    ("strike", "air missile drone rocket artillery", "ASSAULT"),
    ("raid", "air bombing", "ASSAULT"),
    ("hit", "leg arm head neck chest shoulder back stomach face hand bullet shrapnel shell missile rocket", "ASSAULT"),
    ("hit-out", "", "ACCUSE"),
    ("lash-out", "", "ACCUSE"),
    ("storm-out", "", "REJECT"),
    ("walk-out", "prison jail hospital custody court house cell", ""),
    ("walk-out", "", "REJECT"),
    ("strike-off", "", ""),
    ("strike-out", "", ""),
    ("take", "shelter refuge cover", ""),
    ("run-down", "", "ASSAULT"),
    ("mow-down", "", "ASSAULT"),
    ("gun-down", "", "ASSAULT"),
    ("lock-up", "", "COERCE"),
    ("round-up", "", "COERCE"),
    ("seal-off", "", "COERCE"),
    ("seal", "border crossing road airport airspace port bridge", "COERCE"),
    ("break-off", "talk negotiation meeting contact", "REJECT"),
    ("break-off", "tie relation", "SANCTION"),
    ("put-off", "meeting talk session visit summit conference round", "REJECT"),
    (
        "call-in",
        "ambassador envoy charge chargé affaires diplomat consul commissioner attaché attache embassy",
        "ACCUSE",
    ),
    ("tear-up", "treaty pact accord agreement protocol convention deal contract", "SANCTION"),
    ("quit", "treaty pact accord agreement protocol convention bloc union alliance court", "SANCTION"),
    ("leave", "treaty pact accord agreement protocol convention bloc alliance", "SANCTION"),
    ("withdrawal", "treaty pact accord agreement protocol convention deal bloc alliance", "SANCTION"),
    ("withdraw", "invitation licence license accreditation recognition", "SANCTION"),
    ("hand-over", "log document evidence record file data list report recording", "COOPERATE"),
    ("hand-back", "", "RETREAT"),
    ("let", "go", "RETREAT"),
    ("allow", "go leave", "RETREAT"),
    ("move", "artillery troop battery tank warship missile battalion", "MOBILIZE"),
    ("land", "troop soldier marine", "MOBILIZE"),
    ("present", "credential", "CONSULT"),
    ("hold", "vigil", "PROTEST"),
    ("shut", "crossing bridge port consulate embassy station newspaper university school road", "COERCE"),
    ("close", "border airspace crossing bridge port consulate embassy station newspaper university", "COERCE"),
    ("reopen", "border airspace crossing bridge port consulate embassy", "CONCEDE"),
    ("delay", "meeting talk visit summit session", "REJECT"),
    ("broker", "", "CONSULT"),
    ("hand", "note protest", "ACCUSE"),
    ("present", "note protest", "ACCUSE"),
    ("deliver", "note protest", "ACCUSE"),
    ("take", "away", "COERCE"),
    ("launch", "satellite spacecraft campaign appeal product website app", ""),
    ("capture", "moment image photo picture video attention footage scene imagination shot view mood spirit", ""),
    ("capture", "title prize crown trophy medal championship", ""),
    ("catch", "ball pass fish breath eye glimpse attention cold flu train bus flight wind sight fire", ""),
    ("occupy", "job post position office role seat spot rank mind", ""),
    ("fight", "way tear urge", ""),
    ("explode", "media popularity anger rage fury laughter applause cheer joy", ""),
    ("set-off", "alarm siren fear debate row panic speculation outrage search scramble wave", ""),
    ("give-up", "run double triple single goal point yard touchdown hope dream habit smoking alcohol seat", ""),
    ("arrest", "cardiac respiratory", ""),
    ("conference", "press news", ""),
    ("recognize", "mistake need importance fact face voice risk problem", ""),
    ("recognise", "mistake need importance fact face voice risk problem", ""),
    ("provide", "list information detail account update statement glimpse", ""),
    ("share", "border water view name fate room concern history language", ""),
    ("share", "footage account photo image picture video story post news", ""),
    ("invasion", "privacy", ""),
    ("offer", "explanation view comment opinion prayer", ""),
    ("deliver", "speech verdict statement address", ""),
    ("deny", "", "REJECT"),
    ("demand", "apology explanation release withdrawal", "REQUEST"),
    (
        "call",
        "deplorable unacceptable barbaric illegal unlawful provocation provocative outrageous reckless shameful unjust",
        "ACCUSE",
    ),
    ("call", "halt end restraint resignation ceasefire investigation release protest sanction", "REQUEST"),
    (
        "summon",
        "ambassador envoy charge chargé affaires diplomat consul attaché attache commissioner embassy",
        "ACCUSE",
    ),
    ("call", "ambassador envoy chargé affaires diplomat consul commissioner", "ACCUSE"),
    ("recall", "ambassador envoy diplomat consul commissioner", "SANCTION"),
    ("declare", "persona", "SANCTION"),
    ("withdraw", "meeting talk negotiation summit conference treaty agreement accord pact deal", "SANCTION"),
    ("pull", "meeting talk negotiation summit conference treaty agreement accord pact deal", "SANCTION"),
    ("skip", "out parade meeting summit talk ceremony visit conference", "REJECT"),
    ("sever", "tie relation", "SANCTION"),
    ("break", "tie relation", "SANCTION"),
    ("break", "talk negotiation", "REJECT"),
    ("withdraw", "ambassador envoy diplomat consul commissioner", "SANCTION"),
    ("cancel", "meeting talk summit", "REJECT"),
    ("impose", "sanction embargo tariff", "SANCTION"),
    ("impose", "curfew ban restriction law blockade blackout siege emergency", "COERCE"),
    ("reimpose", "curfew ban restriction law blockade blackout siege emergency", "COERCE"),
    ("hold", "talk meeting summit negotiation", "CONSULT"),
    ("hold", "rally protest march demonstration", "PROTEST"),
    ("hold", "hostage captive", "ASSAULT"),
    ("take", "hostage captive", "ASSAULT"),
    ("take", "street", "PROTEST"),
    ("go", "strike", "PROTEST"),
    ("stage", "protest rally strike demonstration walkout", "PROTEST"),
    ("begin", "strike", "PROTEST"),
    ("pull", "troop force soldier out", "RETREAT"),
    ("ship", "out", "SANCTION"),
    ("force", "out", "SANCTION"),
    ("order", "out", "SANCTION"),
    ("give", "hour", "SANCTION"),
    ("drive", "out", "SANCTION"),
    ("throw", "out", "SANCTION"),
    ("kick", "out", "SANCTION"),
    ("send", "troop force soldier warship tank", "MOBILIZE"),
    ("send", "aid food medicine rescuer kit tent blanket doctor relief medic supply", "AID"),
    ("put", "alert", "MOBILIZE"),
    ("put", "investigation trial", "ACCUSE"),
    ("open", "fire", "ASSAULT"),
    ("open", "investigation inquiry probe case hearing", "ACCUSE"),
    ("launch", "investigation inquiry probe", "ACCUSE"),
    ("launch", "attack missile rocket airstrike offensive strike raid", "ASSAULT"),
    ("mount", "attack offensive invasion raid", "ASSAULT"),
    ("carry", "attack bombing strike raid", "ASSAULT"),
    ("fire", "missile rocket shell shot round", "ASSAULT"),
    ("shoot", "down", "ASSAULT"),
    ("down", "plane aircraft airliner jet helicopter drone warplane", "ASSAULT"),
    ("shut", "airspace border", "COERCE"),
    ("use", "gas cannon force", "ASSAULT"),
    ("declare", "law emergency", "COERCE"),
    ("declare", "ceasefire truce", "RETREAT"),
    ("lift", "state emergency curfew ban restriction sanction embargo siege blockade", "CONCEDE"),
    ("ease", "curfew ban restriction sanction embargo siege blockade", "CONCEDE"),
    ("declare", "war", "THREATEN"),
    ("issue", "threat warning ultimatum", "THREATEN"),
    ("issue", "appeal call", "REQUEST"),
    ("make", "threat", "THREATEN"),
    ("exchange", "fire shot", "ASSAULT"),
    ("express", "support solidarity", "SUPPORT"),
    ("express", "regret remorse", "CONCEDE"),
    ("express", "expectation", "REQUEST"),
    ("express", "concern outrage anger dismay disapproval disappointment indignation condemnation alarm", "ACCUSE"),
    ("voice", "concern outrage anger dismay", "ACCUSE"),
    ("offer", "condolence support", "SUPPORT"),
    ("extend", "condolence", "SUPPORT"),
    ("file", "complaint lawsuit suit protest charge", "ACCUSE"),
    ("lodge", "complaint protest", "ACCUSE"),
    ("bring", "charge", "ACCUSE"),
    ("press", "charge", "ACCUSE"),
    ("block", "road street highway bridge traffic entrance", "PROTEST"),
    ("throw", "stone bottle", "PROTEST"),
    ("burn", "flag effigy", "PROTEST"),
    ("strike", "work", "PROTEST"),
    ("establish", "tie relation", "SUPPORT"),
    ("restore", "tie relation", "SUPPORT"),
    ("resume", "tie relation", "SUPPORT"),
    ("renew", "tie relation", "SUPPORT"),
    ("improve", "tie relation", "SUPPORT"),
    ("expand", "tie relation", "SUPPORT"),
    ("strengthen", "tie relation", "SUPPORT"),
    ("build", "tie relation", "SUPPORT"),
    ("develop", "tie relation", "SUPPORT"),
    ("deepen", "tie relation", "SUPPORT"),
    ("normalize", "tie relation", "SUPPORT"),
    ("normalise", "tie relation", "SUPPORT"),
    ("abandon", "tie relation", "SANCTION"),
    ("reduce", "tie relation", "SANCTION"),
    ("freeze", "tie relation", "SANCTION"),
    ("postpone", "meeting talk visit summit", "REJECT"),
    ("call", "off", "SANCTION"),
    ("cordon", "", "COERCE"),
    ("resume", "talk negotiation", "CONSULT"),
    ("blow", "up", "ASSAULT"),
    ("set", "free", "RETREAT"),
    ("set", "off", "ASSAULT"),
    ("hand", "over", "RETREAT"),
    ("give", "up", "RETREAT"),
    ("force", "home", "COERCE"),
    ("halt", "aid supply trade cooperation", "SANCTION"),
    ("stop", "aid supply trade cooperation", "SANCTION"),
    ("halt", "mediation talk negotiation effort", "SANCTION"),
    ("halt", "hostility attack shelling", "RETREAT"),
    ("cut", "aid supply tie relation", "SANCTION"),
    ("cut", "emission cost spending budget rate tax price output forecast deficit waste pollution corner hair", ""),
    ("reduce", "emission cost spending budget rate tax price output forecast deficit waste pollution risk", ""),
    ("lay", "down", "RETREAT"),
    ("turn", "down", "REJECT"),
    ("rule", "out", "REJECT"),
    ("step", "down", "RETREAT"),
    ("break", "up", "COERCE"),
    ("pay", "compensation", "RETREAT"),
    ("beef", "up", "MOBILIZE"),
    ("step", "patrol security", "MOBILIZE"),
    ("bar", "", "REJECT"),
    ("take", "custody", "COERCE"),
    ("place", "arrest", "COERCE"),
    ("sign", "agreement accord deal pact treaty", "SUPPORT"),
    ("reach", "agreement consensus accord deal settlement", "AGREE"),
    ("join", "exercise maneuver manoeuvre", "COOPERATE"),
    ("conduct", "exercise maneuver manoeuvre", "MOBILIZE"),
    ("plant", "bomb mine", "ASSAULT"),
    ("detonate", "", "ASSAULT"),
)
PHRASES: tuple[tuple[str, frozenset[str], str], ...] = tuple((v, frozenset(b.split()), t) for v, b, t in _PHRASES)
"""Verb and a word beside it → PLOVER type, for verbs that say little alone; without words beside: the verb itself.
A verb with its particle is written as one: "put-off".

An empty type: no event."""

PARTICLES = frozenset("in out off up down back away".split())
FIRM_AS_VERBS = frozenset("free fine".split())  # of the everyday words: their verbs have one sense

LIGHT = frozenset(
    "be have do make take give hold put set get go come issue announce declare express impose launch carry mount "
    "conduct stage renew undertake resume reach establish begin start end continue open send file order "
    "break attempt face receive suffer under reimpose".split()
)
"""Verbs that leave it to a noun beside them to name the event."""

BEGINS = frozenset("begin start break-out erupt flare-up occur ensue happen take-place resume continue".split())
"""Verbs that tell of the happening that their subject names: "fighting broke out"."""

INVERSE = frozenset("receive face suffer undergo come subject".split())
"""Light verbs whose subject is whom it was done to: "received threats", "came under attack"."""

THINGS = frozenset("bomb shell poison torch hostage mine missile captive phone telephone".split())
"""Words that are deeds as verbs only: "a bomb" is none."""

DOCUMENTS = frozenset(
    """video statement report figure document photo picture image data footage name email e-mail letter memo tape
    transcript recording message record list detail file text book film album study survey poll finding result budget
    plan draft map evidence information account audio clip sketch""".split()
)
"""What is made public where people are set free."""

HARM = frozenset("die death perish injury casualty harm hurt wounding".split())
"""What befalls people: a deed only where another deed did it ("the raid led to two deaths", "died in the attack")."""

NEUTRAL = HARM | frozenset("kill injure wound burn destroy killing damage".split())
"""Words for harm that an accident does as well as somebody."""

DEATHS = frozenset(
    "kill die death killing perish murder assassinate assassination execute execution slay massacre".split()
)
INJURIES = frozenset("injure injury wound hurt harm casualty".split())
"""Two kinds of harm that are counted apart."""

ACCIDENTS = frozenset(
    """crash accident collision collide earthquake quake flood flooding storm hurricane typhoon cyclone tornado
    landslide mudslide avalanche wildfire derail derailment capsize capsizing sinking drown shipwreck epidemic outbreak
    disease heatwave drought turbulence eruption tsunami stampede""".split()
)
"""Words for what nobody did: people whom it killed were not assaulted."""

CAUSAL = frozenset("lead result cause leave bring end provoke trigger spark".split())
"""Verbs that go from one happening to what came of it."""

MODES: tuple[tuple[str, str, frozenset[str]], ...] = tuple(
    (of, mode, frozenset(marks.split()))
    for of, mode, marks in (
        ("CONSULT", "visit", "visit travel arrive host tour"),
        ("CONSULT", "phone", "phone telephone call video"),
        ("CONSULT", "multilateral", "summit conference multilateral"),
        ("CONSULT", "third-party", "mediate mediation broker mediator"),
        ("RETREAT", "ceasefire", "ceasefire truce cease-fire"),
        ("RETREAT", "disarm", "disarm demobilize demobilise weapon arm"),
        ("RETREAT", "release", "release free repatriate hostage prisoner go bail"),
        ("RETREAT", "resign", "resign resignation step"),
        ("RETREAT", "withdraw", "withdraw retreat withdrawal pullout pull surrender"),
        ("RETREAT", "access", "inspector observer peacekeeper access"),
        ("REQUEST", "meet", "meeting talk negotiation summit negotiate meet mediation"),
        ("REQUEST", "yield", "release ceasefire truce withdrawal withdraw halt end stop restraint return free"),
        ("REQUEST", "change", "resignation reform resign change policy law abandon"),
        ("REQUEST", "assist", "aid help support assistance cooperation troop money explanation"),
        ("REJECT", "meet", "meeting talk negotiation summit negotiate meet mediation proposal plan"),
        ("REJECT", "yield", "release ceasefire cease-fire truce withdrawal withdraw return ban"),
        ("REJECT", "change", "resignation reform resign change policy"),
        ("REJECT", "assist", "aid help support assistance cooperation asylum admittance"),
        ("ACCUSE", "disapprove", "summon summons"),
        ("ACCUSE", "investigate", "investigate probe inspect inquire audit investigation inquiry inspection hearing"),
        ("ACCUSE", "allege", "accuse allege indict charge sue accusation lawsuit indictment prosecute trial suspect"),
        ("ACCUSE", "disapprove", "condemn criticize criticise denounce deplore complain rebuke slam decry censure"),
        ("THREATEN", "violence", "attack force kill bomb war strike violence retaliate revenge"),
        ("THREATEN", "arrest", "arrest detain jail prosecute"),
        ("THREATEN", "expel", "expel deport"),
        ("THREATEN", "territory", "occupy seize territory annex"),
        ("THREATEN", "restrict", "ban boycott embargo blockade curfew restrict strike close sanction"),
        ("THREATEN", "relations", "suspend halt cut tie relation withdraw aid talk"),
        ("PROTEST", "hunger", "hunger-strike hunger"),
        ("PROTEST", "riot", "riot rioter loot rioting clash stone"),
        ("PROTEST", "strike", "strike walkout"),
        ("PROTEST", "boycott", "boycott"),
        ("PROTEST", "obstruct", "blockade roadblock barricade block obstruct sit-in"),
        ("PROTEST", "demo", "demonstrate demonstration march rally protest"),
        ("SANCTION", "convict", "convict sentence conviction guilty fine"),
        ("SANCTION", "expel", "expel expulsion force drive"),
        ("SANCTION", "withdraw", "recall withdraw ambassador envoy ship"),
        (
            "SANCTION",
            "discontinue",
            "suspend cancel sever cut cancellation suspension reduce halt stop sanction embargo",
        ),
        ("MOBILIZE", "police", "police policeman"),
        ("MOBILIZE", "troops", "troop soldier army reservist"),
        ("MOBILIZE", "weapons", "missile tank warship weapon aircraft"),
        ("MOBILIZE", "militia", "militia militiaman"),
        (
            "COERCE",
            "arrest",
            "arrest detain detention imprison jail imprisonment hold custody bars bar apprehend nab lock handcuff",
        ),
        ("COERCE", "seize", "seize confiscate seizure raid search impound intercept"),
        ("COERCE", "deport", "deport deportation"),
        ("COERCE", "censor", "censor censorship"),
        ("COERCE", "curfew", "curfew"),
        ("COERCE", "martial-law", "martial emergency"),
        ("COERCE", "cyber", "hack cyberattack cyber-attack cyber hacker ddos"),
        ("COERCE", "withhold", "withhold electricity blackout"),
        ("COERCE", "restrict", "restrict ban close shut block blockade restriction outlaw prohibit seal"),
        ("ASSAULT", "abduct", "abduct kidnap abduction kidnapping hostage hijack captive"),
        ("ASSAULT", "torture", "torture abuse"),
        ("ASSAULT", "sexual", "rape sexually sexual"),
        ("ASSAULT", "suicide-attack", "suicide"),
        ("ASSAULT", "targeted", "execute execution behead assassinate assassination massacre"),
        ("ASSAULT", "drone", "drone predator uav"),
        ("ASSAULT", "aerial", "airstrike air-strike air aircraft helicopter jet warplane"),
        ("ASSAULT", "heavy-weapons", "shell artillery missile rocket shelling bombard bombardment tank mortar"),
        ("ASSAULT", "explosives", "bomb bombing explosion explosive grenade mine minefield explode blow"),
        ("ASSAULT", "firearms", "shoot gun gunman shooting gunfire bullet gunfight shootout crossfire shot"),
        ("ASSAULT", "primitive", "stab knife machete stone arson"),
        ("ASSAULT", "crowd-control", "gas cannon baton"),
        ("ASSAULT", "beat", "beat beating"),
        ("ASSAULT", "destroy", "demolish destroy burn torch arson loot looting ransack vandalize vandalise"),
        ("ASSAULT", "unconventional", "chemical nuclear biological sarin"),
    )
)
"""(type, mode, words any of which show the mode), the first that fits."""


def word_of(lemma: str) -> str:
    """Return the word of the lists that a lemma is a form of: "ramming" and "ramm" are "ram"; else the lemma."""
    if lemma in TYPE_OF:
        return lemma
    stem = lemma.removesuffix("ing")
    forms = (stem, f"{stem}e", stem[:-1] if stem[-2:-1] == stem[-1:] else "")
    return next((form for form in forms if form in TYPE_OF), lemma)


def mode_of(name: str, words: frozenset[str] | set[str]) -> str:
    """Return the mode of a type that these lemmas show, or ""."""
    return next((mode for of, mode, marks in MODES if of == name and not marks.isdisjoint(words)), "")


def kind_of(name: str, mode: str, lemma: str) -> str:
    """Return what sets two deeds of one type apart: the dead, the injured, other violence; a ban and an arrest."""
    if name == "ASSAULT":
        return "death" if lemma in DEATHS else "injury" if lemma in INJURIES else "violence"
    return f"{name} {mode}" if name in ("COERCE", "SANCTION", "RETREAT") else name
