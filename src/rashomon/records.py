"""Every record that crosses a stage's border. Read this file first.

Offsets are Unicode code points into `Article.text`, `start` inclusive, `stop` exclusive; the words themselves are
never copied where a span says it. Ids are content hashes (`content_id`). Dates are ISO 8601 strings, cut to their
precision ("2025", "2025-06", "2025-06-29", "2025-06-29T14:00"). Lists that share a prefix run in parallel.

Article-level records carry `article_id`, story-level records carry `story_id`; `StoryMember` joins the two.
"""

import hashlib
from dataclasses import dataclass, field


def content_id(*parts: object) -> str:
    """Return a 16-digit hexadecimal id of the parts: the same parts, the same id, on every machine."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]


# --- acquire: one article at a time -----------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """What a source hands in: one article's raw text or HTML and what the input itself says of it."""

    article_id: str
    uri: str  # the id or URL given in the input, else the file name
    outlet: str | None
    title: str | None
    published: str | None  # ISO 8601, as given by the input
    text: str
    is_html: bool = False
    story: str | None = None  # articles that carry the same value are one story
    modified: str | None = None  # ISO date of the file, a last resort for `published`


@dataclass(frozen=True, kw_only=True, slots=True)
class Article:
    """One article: its text exactly as given (for HTML: as extracted), and which spans are not the article."""

    article_id: str
    uri: str
    outlet: str | None
    title: str | None
    published: str | None
    published_by: str  # input | page | text | file | unknown
    text: str
    story: str | None
    dropped_start: list[int] = field(default_factory=list)
    dropped_stop: list[int] = field(default_factory=list)
    dropped_why: list[str] = field(default_factory=list)  # boilerplate | repeat | title


# Ways to a date of publication that tell when an article was written; a file's date is when it was copied.
WRITTEN_BY = frozenset({"input", "page", "text"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Rejected:
    """An input that could not be used, and why; a stage may yield it in place of its record."""

    uri: str
    stage: str
    reason: str


# --- annotate ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class ParsedArticle:
    """The reader's one pass over the kept text: sentences, words, tree, mentions, vectors."""

    article_id: str
    text: str
    sentence_start: list[int]
    sentence_stop: list[int]
    token_start: list[int]
    token_stop: list[int]
    token_sentence: list[int]  # index of the token's sentence
    upos: list[str]  # Universal Dependencies part of speech
    xpos: list[str]  # Penn Treebank tag
    lemma: list[str]
    head: list[int]  # index (in this article) of the token's head; -1 for a root
    rel: list[str]  # Universal Dependencies relation
    mention_start: list[int]
    mention_stop: list[int]
    mention_kind: list[str]  # person | organisation | place | group | facility | event | other
    telling: list[float]  # probability that the token heads a claim
    sentence_vectors: bytes  # float16 [sentences, 384], unit length
    token_vectors: bytes  # int8 [tokens, 96]; a claim's vector is the normalised mean over its tokens
    reporting: list[float] = field(default_factory=list)  # probability that the token puts words in someone's mouth
    factual: list[float] = field(default_factory=list)  # at a predicate: -3 (did not happen) to 3 (did); else 0
    role_predicate: list[int] = field(default_factory=list)  # index of the token that has the role ...
    role_token: list[int] = field(default_factory=list)  # ... of the token that heads it ...
    role: list[str] = field(default_factory=list)  # ... and its name: A0, A1, ..., TMP, LOC, NEG, MOD (PropBank)
    source_of: list[int] = field(default_factory=list)  # index of a token that the reader takes for somebody's word ...
    source_token: list[int] = field(default_factory=list)  # ... of the token that names whose ...
    source_sure: list[float] = field(default_factory=list)  # ... and how likely it is anybody's, from .5
    title_vector: bytes = b""  # float32 [384], unit length: the title read alone; empty where there is none


# --- extract: siblings that do not import each other ------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """A number with what it counts: "at least 38 people were killed" is low 38, high None, measure killed."""

    article_id: str
    id: str
    start: int  # the number with its hedge: "at least 38"
    stop: int
    low: float | None
    high: float | None
    hedge: str  # exact | about | at least | at most | vague
    measure: str  # killed | injured | detained | missing | displaced | ... or the counted noun's lemma
    unit: str  # people | money:USD | percent | years | metres | ... or ""
    counted_start: int  # the counted phrase: "people"; -1 where there is none
    counted_stop: int
    part_of: str = ""  # id of the figure this one is a part of: "38 of 67 on board", "including three children"


@dataclass(frozen=True, kw_only=True, slots=True)
class TimeMention:
    """A time expression as written, before it is resolved against a date."""

    article_id: str
    id: str
    start: int
    stop: int
    normal: str  # normal form that `language.dates.resolve` reads, e.g. "weekday:6:last", "date:2025-06-29", "month:12"
    precision: str  # instant | day | week | month | year
    tense: str  # past | future | "": tense of the governing verb


@dataclass(frozen=True, kw_only=True, slots=True)
class LocalActor:
    """One actor within one article, with every mention of it (names, titles, pronouns)."""

    article_id: str
    id: str
    name: str  # the fullest name used
    kind: str  # person | organisation | place | country | group | other
    country: str  # ISO 3166 alpha-2 where the text or the gazetteer tells, else ""
    names: list[str]  # every name form used
    roles: list[str]  # "foreign minister", "spokesman"
    mention_start: list[int]
    mention_stop: list[int]
    mention_form: list[str]  # name | nominal | pronoun


@dataclass(frozen=True, kw_only=True, slots=True)
class Quote:
    """Words an article gives as someone's; the span is without the quotation marks."""

    article_id: str
    id: str
    start: int
    stop: int
    kind: str  # direct | indirect
    speaker: str  # LocalActor id, or ""
    speaker_start: int  # the words that name the speaker here; -1 where nothing does
    speaker_stop: int
    speaker_text: str  # the resolved name ("he" → "Dmitry Peskov")
    via: list[str]  # who passed the words on, outermost first: ["Russian media"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Attribution:
    """A stretch of text that the article puts in a source's mouth. Attributions nest, the wider being the outer."""

    article_id: str
    id: str
    start: int  # the attributed content
    stop: int
    source_start: int  # the words that name the source in full; -1 where only the cue shows it ("reportedly")
    source_stop: int
    source_text: str  # resolved name
    source: str  # LocalActor id, or ""
    cue: str  # lemma of the reporting word: say, accuse, according to, reportedly
    # how the source stands to the content: asserted | alleged | denied | doubted | planned | asked; or attitude: it
    # backs, attacks, fears or refuses what it need not have spoken of, and no claim is told on its word for that
    stance: str
    cue_start: int = -1  # the reporting words, "went on to say in a letter"; -1 where marks alone show it
    cue_stop: int = -1


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """One clause, or one nominal that names a happening or a state. Claims may nest."""

    article_id: str
    id: str
    start: int
    stop: int
    sentence: int
    head_start: int  # the word that heads the claim
    head_stop: int
    predicate: str  # lemma of the head
    kind: str  # clause | nominal
    telling: float  # probability that the reader would mark it
    negated: bool
    stance: str  # asserted | alleged | denied | doubted | planned | asked
    voice: str  # own | attributed
    source_text: list[str]  # outermost first
    source_actor: list[str]  # LocalActor ids or ""
    source_start: list[int]
    source_stop: list[int]
    words: list[str]  # content lemmas, in order
    actors: list[str]  # LocalActor ids mentioned inside
    figures: list[str]  # Figure ids inside
    times: list[str]  # TimeMention ids inside
    vector: bytes  # int8 [96]
    factual: float = 0.0  # how far the words say that it happened: -3 (it did not) to 3 (it did); 0: no predicate
    role: list[str] = field(
        default_factory=list
    )  # roles of the head, as PropBank names them: A0 who, A1 whom, TMP, LOC
    role_start: list[int] = field(default_factory=list)
    role_stop: list[int] = field(default_factory=list)
    form: str = ""  # sentence | pronoun (its subject is one) | predicate (its subject stands elsewhere) | nominal
    said_start: int = -1  # the words in which the claim is said in full: it may break off; -1: its own
    said_stop: int = -1
    doer: str = ""  # who its pronoun means, or whose predicate it is, where the article tells
    source_cue: list[str] = field(default_factory=list)  # lemma of what puts it in each source's mouth

    @property
    def in_full(self) -> tuple[int, int]:
        """Where the words begin and end in which the claim is said in full: its own where it does not break off."""
        return (self.said_start, self.said_stop) if self.said_start >= 0 else (self.start, self.stop)


# --- group ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Ruling:
    """A person's word on whether two names in a story are one actor; it goes before every signal."""

    story_id: str
    one: str
    other: str
    same: bool
    by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Amendment:
    """A person's word on one cell of a story's record; it takes the place of what was read there."""

    story_id: str
    cell: str  # date | place | figure | root
    of: str  # the figure's measure, or the root's name as it was read; "" for the story's date and place
    value: str  # "2025-06-29" or "2025-06-27/2025-06-29"; a place's name; a number; a root's name; "" for none
    by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Outage:
    """A stretch of which nothing is known of what an outlet published: its feed was dark, or items were missed."""

    outlet: str
    since: str  # ISO 8601, "" where not known
    until: str  # "" where it has not ended


@dataclass(frozen=True, kw_only=True, slots=True)
class StoryMember:
    """Membership of an article in a story, with the reason."""

    story_id: str
    article_id: str
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Actor:
    """One actor of a story, for all its names in all its articles."""

    story_id: str
    id: str
    name: str
    kind: str  # person | organisation | place | country | group | other
    country: str
    names: list[str]
    roles: list[str]
    members: list[str]  # LocalActor ids
    reasons: list[str]  # why the members are one; one sentence each
    links: list[str]  # "acts for Azerbaijan": ties that are not merges
    lat: float | None = None  # degrees, WGS 84; of places and countries
    lon: float | None = None
    precision: str = (
        ""  # point | city | district | region | country | area | unknown (see language/geography.py), or ""
    )


# --- weigh: one story at a time ---------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Time:
    """A resolved time expression. `method` says what it was resolved against."""

    story_id: str
    article_id: str
    id: str  # the TimeMention's
    start: int
    stop: int
    from_date: str
    to_date: str
    precision: str  # instant | day | week | month | year
    method: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Copy:
    """Passages of one article taken from another article, or from an agency. Span lists run in parallel."""

    story_id: str
    article_id: str
    of: str  # article id, or the name of an agency
    start: list[int]
    stop: list[int]
    of_start: list[int]  # -1 where the original is not at hand (an agency)
    of_stop: list[int]
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Echo:
    """Quotes of different articles that give the same words, cut, altered or translated."""

    story_id: str
    id: str  # the group
    quotes: list[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Likeness:
    """Two claims that may tell the same, and the signals that the judgement of their differences needs again."""

    story_id: str
    first: str  # claim ids
    second: str
    probability: float  # that they tell the same happening or state
    cosine: float  # of the claims' vectors
    words: float  # of their words, weighted by rarity
    contained: float  # shared rare words over those of the claim that has fewer
    context: float  # of the words of their sentences
    met: float  # how near the words of one have a word of the other, the way round in which they are less near
    gap: float  # weight of the word of either that no word of the other is near to
    heads: float  # cosine of the words that head the claims


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """Claims of one or more articles that tell the same happening or state."""

    story_id: str
    id: str
    question: str
    statement: str
    best: str  # the claim that speaks for the fact
    claims: list[str]
    reasons: list[str]  # why claims were joined; one sentence each, parallel to `claims`
    weight: float  # how central to the story, 0..1
    nearest: list[str] = field(default_factory=list)  # the claim each is likest to, or ""; parallel to `claims`
    shared: list[str] = field(default_factory=list)  # claims that tell several things, and another fact before this one

    @property
    def own(self) -> list[str]:
        """The claims of which this is the fact: a claim is of one fact, but may tell others as well."""
        return [c for c in self.claims if c not in self.shared]


@dataclass(frozen=True, kw_only=True, slots=True)
class Root:
    """One independent origin of a fact: whoever's word the claims go back to."""

    story_id: str
    fact_id: str
    name: str
    actor: str  # Actor id, or ""
    claims: list[str]
    reason: str
    basis: list[str] = field(default_factory=list)  # how each claim leads here (`weigh.trace`); parallel to `claims`
    against: bool = False  # it says the opposite of the fact as it is stated: it denies it, or affirms what that denies
    # 0..1, how near what it says is to what the fact is stated to be and the nearest source says; at most `UNSURE`
    # where no plain saying gives it these words
    nearness: float = 1.0


# Ways to a root in which the article itself says whose word it is.
SHOWN = frozenset({"named", "quoted", "own"})
# The name of the root of claims for which no article gives a source: nobody's word.
UNATTRIBUTED = "unattributed"
# Nearness of a root at most where its words are not plainly its own (decision 45).
UNSURE = 0.74
# Nearness of a root below which it tells something beside what the fact is stated to be (decision 37).
LEAST_NEARNESS = 0.45


@dataclass(frozen=True, kw_only=True, slots=True)
class Position:
    """One side of a dispute."""

    value: str
    claims: list[str]


# Kinds of dispute that rest on wording alone.
DESCRIPTIONS = frozenset({"cause", "responsibility", "characterisation", "denial"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Dispute:
    """Accounts of one question that differ, how, and why we say so."""

    story_id: str
    id: str
    fact_id: str
    kind: str  # figure | date | place | identity | cause | responsibility | characterisation | denial | sequence
    question: str
    reading: str  # conflict | update | scope | rounding
    because: str
    positions: list[Position]
    loose: bool = False  # nothing but likeness says that the two answer one question: of use to browse only


@dataclass(frozen=True, kw_only=True, slots=True)
class Omission:
    """An article that does not tell a fact, and how to take its silence."""

    story_id: str
    fact_id: str
    article_id: str
    why: str  # silent | published-before | no-room | feed-dark


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """How well a fact stands."""

    story_id: str
    fact_id: str
    standing: str  # corroborated | single-source | disputed


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """One happening as a PLOVER event, once, however many claims tell it; its spans lie in `article_id`."""

    story_id: str
    id: str
    fact_id: str
    plover: str
    mode: str
    actor: str  # Actor id, or ""
    recipient: str
    from_date: str
    to_date: str
    place: str  # Actor id, or ""
    score: float
    status: str = "happened"  # happened | alleged | denied | planned | threatened
    claims: list[str] = field(default_factory=list)  # that tell it
    denials: list[str] = field(default_factory=list)  # claims that say it did not happen
    precision: str = ""  # of the date: instant | day | week | month | year, or ""
    told: str = ""  # the claim whose words the spans show
    article_id: str = ""
    word_start: int = -1  # the word that names it
    word_stop: int = -1
    word: str = ""  # its base form
    actors: list[str] = field(default_factory=list)  # Actor ids of all who did it, `actor` first
    recipients: list[str] = field(default_factory=list)
    actor_country: str = ""  # ISO 3166 alpha-3, or ""
    actor_sector: str = ""  # PLOVER's sector, or ""
    actor_start: int = -1  # the words that say who; -1 where none do
    actor_stop: int = -1
    recipient_country: str = ""
    recipient_sector: str = ""
    recipient_start: int = -1
    recipient_stop: int = -1
    party_side: list[str] = field(default_factory=list)  # actor | recipient: every party that is named, in order; ...
    party: list[str] = field(default_factory=list)  # ... its Actor id, or "" ...
    party_country: list[str] = field(default_factory=list)
    party_sector: list[str] = field(default_factory=list)
    party_role: list[str] = field(default_factory=list)  # ... its office, as the report that tells it has it, or "" ...
    party_start: list[int] = field(default_factory=list)  # ... and the words that say who; -1 where none do
    party_stop: list[int] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True, slots=True)
class Interest:
    """A root that speaks of itself, or of one it stands against."""

    story_id: str
    fact_id: str
    root: str  # the Root's name
    interest: str  # own | adversary
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """What one report changed in the record. Only reports that are dated to the day are in an order."""

    story_id: str
    at: str  # the minute or, where reports of one day cannot be put in order, the day
    article_id: str
    kind: str  # fact | root | figure | dispute | withdrawn
    fact_id: str
    dispute_id: str  # or ""
    text: str
    claims: list[str]  # the claims that made it, those of `article_id` first


# --- write ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Dossier:
    """A story's whole record as the JSON text of `rashomon-dossier/1`."""

    story_id: str
    headline: str
    json: str
