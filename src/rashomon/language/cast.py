"""Who a phrase means: from a token that heads a source to an actor and the name a reader would give.

An actor's own mentions (names, titles, pronouns) decide first. Where they are silent a pronoun goes to the last speaker
or subject that fits it, and a bare noun ("the ministry", "the spokesman") to the last name or role that ends in it.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from rashomon.language.arcs import Tree
from rashomon.language.documents import GROUPS, peoples_of
from rashomon.language.functionwords import POSSESSIVE
from rashomon.language.parties import TRADES, cannot_be
from rashomon.language.reporting import MEDIA, NOUN_FORMS, UTTERANCES
from rashomon.language.sources import author_of, beside_speaker, can_speak, is_picture, may_speak
from rashomon.language.titles import is_title
from rashomon.records import LocalActor

SINGULAR = frozenset("he she him her his hers himself herself".split())
NEUTER = frozenset("it its itself".split())
PLURAL = frozenset("they them their themselves".split())
FIRST = frozenset("i we me us my our who which that what".split())
NO_ONE = frozenset(
    "those your nobody no-one none anybody anyone everybody everyone you nothing something anything everything".split()
)
"""Words that stand for no source: "3,000 if you ask the union", "nobody disputes that", "said nothing"."""
KEPT = frozenset({"data", "datum"})  # theirs whose name stands before it: "ministry data show"
BEINGS = ("person",)
BODIES = ("organisation", "place", "country", "group", "other", "facility")
GENERIC = frozenset(
    """company firm group organisation organization airline carrier operator manufacturer supplier maker club party
    union charity bank institute institution body association agency school university hospital network team""".split()
)
ORGANS = GENERIC | MEDIA | UTTERANCES | frozenset("ministry department government police office authority army".split())
SHORT_TITLES = {
    "col": "colonel",
    "gen": "general",
    "gov": "governor",
    "capt": "captain",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "insp": "inspector",
    "sen": "senator",
    "rev": "reverend",
    "prof": "professor",
    "pres": "president",
    "dr": "doctor",
    "maj": "major",
    "cmdr": "commander",
    "comdr": "commander",
    "supt": "superintendent",
    "spokesperson": "spokesman",
    "spokeswoman": "spokesperson",
}
AGES = frozenset("old year year-old".split())  # "the 21-year-old said", however it is cut into words
INDEFINITE = frozenset("a an one another other two three some several many".split())
OF_WHAT = re.compile(r" (?:of (?:the )?[\w ]{1,30} )?")
"""Between an office and who holds it: "Secretary | of State | Roe"."""
LONGEST_NAME = 5  # words
CLAUSES = ("acl:relcl", "acl", "parataxis", "punct", "advcl", "ccomp", "conj", "cc", "dep")
BRANCHES = (*CLAUSES, "appos")
NOMINAL = ("NOUN", "PROPN")
NAMES = ("NNP", "NNPS")  # also of "New", which the tagger takes for an adjective
NAMELESS = frozenset("source official insider".split())
HYPHENS = frozenset("-‐‑–")
TITLES = frozenset(("CCONJ", "ADJ", "NOUN"))
SPOKEN_FOR = ("DET", "ADJ", "NOUN", "PROPN", "PART", "NUM")


@dataclass(frozen=True, slots=True)
class Who:
    """A source as resolved: `actor` is a LocalActor id or "", the span covers the words that name it here."""

    actor: str
    name: str
    start: int
    stop: int


NOBODY = Who("", "", -1, -1)


class Cast:
    """The actors of one article, looked up by place."""

    def __init__(self, tree: Tree, actors: Sequence[LocalActor]) -> None:
        self._tree = tree
        self._actors = {a.id: a for a in actors}
        rows = sorted(
            (start, stop, form, a.id)
            for a in actors
            for start, stop, form in zip(a.mention_start, a.mention_stop, a.mention_form, strict=True)
        )
        self._rows = rows
        self.peoples = peoples_of(actors)
        self._starts = [row[0] for row in rows]

    def who(self, token: int, hints: Sequence[Who] = (), topic: Who = NOBODY) -> Who:
        """Resolve the source that the token heads.

        `hints` are those who spoke before, the last one first; `topic` is the person the sentence before was about.
        """
        if token < 0:
            return NOBODY
        tree = self._tree
        if is_picture(tree, token) or (tree.parsed.upos[token] == "NOUN" and tree.lemma(token) in UTTERANCES):
            author = author_of(tree, token)
            if author >= 0 and author != token and may_speak(tree, author):
                return self.who(author, hints, topic)
            is_firms = any(tree.lemma(c) in TRADES for c in tree.kids(token, "compound"))  # "in a company statement"
            if is_firms and (firm := self._trade_before(tree.parsed.token_start[token])).name:
                return firm
            if is_picture(tree, token):
                owners = [c for c in tree.kids(token, "compound") if tree.lemma(token) in KEPT and can_speak(tree, c)]
                return self.who(owners[0], hints, topic) if owners else NOBODY
        token = self._titled(token)
        start, stop = tree.span(self._phrase(token))
        # for "it" and "they" the one who spoke last is the better guess, for "he" and "she" the actor's own mentions
        recalled = tree.word(token).lower() in NEUTER | PLURAL
        rules = (self._recalled, self._mentioned_here) if recalled else (self._mentioned_here, self._recalled)
        if topic.name and tree.word(token).lower() in SINGULAR:
            found = topic
        else:
            found = next((w for rule in rules if (w := rule(token, hints)).name), NOBODY)
        name = found.name or self._words(start, stop)
        return Who(found.actor, name, start, max(stop, self._introduction(token)))

    def _introduction(self, token: int) -> int:
        """Return where a name stops with what introduces it: "Ivan Petrov, a reader in Omsk"; 0 where nothing does."""
        tree = self._tree
        beside = [c for c in tree.kids(token, "appos") if c > token] if tree.parsed.upos[token] in NOMINAL else []
        if not beside:
            return 0
        cut = [c for t in tree.under(beside[0]) for c in tree.children[t] if tree.rel(c) in CLAUSES]
        return tree.span(tree.under(beside[0], without=cut))[1]

    def is_person(self, who: Who) -> bool:
        """Whether the source is known to be a person."""
        return who.actor in self._actors and self._actors[who.actor].kind == "person"

    def person_at(self, token: int) -> bool:
        """Whether a person's name stands at the token."""
        parsed = self._tree.parsed
        held = self._at(
            parsed.token_start[token], parsed.token_stop[token], parsed.token_start[token], parsed.token_stop[token]
        )
        return bool(held) and self._actors[held].kind == "person" and parsed.upos[token] == "PROPN"

    def name(self, actor: str) -> str:
        """Return the actor's fullest name, or ""."""
        return self._actors[actor].name if actor in self._actors else ""

    def is_medium(self, token: int) -> bool:
        """Whether the noun names those who publish: media, a channel, an agency."""
        return token >= 0 and self._tree.lemma(token) in MEDIA

    def _words(self, start: int, stop: int) -> str:
        return " ".join(self._tree.parsed.text[start:stop].split())

    def _of(self, actor: str) -> Who:
        return Who(actor, self.name(actor), -1, -1) if actor else NOBODY

    def _phrase(self, token: int) -> list[int]:
        tree = self._tree
        cut = [c for t in tree.under(token) for c in tree.children[t] if tree.rel(c) in BRANCHES]
        cut += beside_speaker(tree, token)
        cut = [c for c in cut if c > token or not tree.is_a(c, "conj", "cc")]  # "the search and rescue agency"
        cut = [c for c in cut if c > token or tree.word(c) not in HYPHENS or not self._is_tied(c)]
        tokens = tree.under(token, without=cut)
        tokens = next(run for run in tree.runs(tokens) if token in run)
        while len(tokens) > 1 and tree.is_a(tokens[-1], "case") and tokens[-1] != token:
            tokens = tokens[:-1]
        tokens = [t for t in tokens if t > self._opening(token)]
        if tokens[-1] == token and (tree.lemma(token).startswith("spokes") or tree.lemma(token) in NAMELESS):
            tokens = [*tokens, *self._spoken_for(token)]
        while len(tokens) > 1 and tokens[0] != token and self._leads(tokens):
            tokens = tokens[1:]
        return [*self._owner(tokens[0]), *tokens, *self._joined(token, tokens[-1])]

    def _opening(self, token: int) -> int:
        """Return the preposition or copula before the noun: "two years after | hundreds of women"; -1 for none."""
        tree = self._tree
        before = [c for c in tree.kids(token, "case", "cop") if c < token]
        return max((c for c in before if tree.word(c + 1).lower() not in ("least", "most")), default=-1)

    def _leads(self, tokens: Sequence[int]) -> bool:
        """Whether the first word only leads to the phrase: "by the mayor"; not "at" of "at least eight men"."""
        bounds = self._tree.word(tokens[0]).lower() == "at" and self._tree.word(tokens[1]).lower() in ("least", "most")
        return not bounds and self._tree.is_a(tokens[0], "case", "mark", "cc", "fixed")

    def _is_tied(self, hyphen: int) -> bool:
        """Whether a hyphen stands within a word: "the state-run company"."""
        starts, stops = self._tree.parsed.token_start, self._tree.parsed.token_stop
        inner = 0 < hyphen < len(starts) - 1
        return inner and stops[hyphen - 1] == starts[hyphen] and stops[hyphen] == starts[hyphen + 1]

    def _titled(self, token: int) -> int:
        """Return the name that ends a row of one person's offices: "company chairman and chief executive Ann Roe"."""
        tree = self._tree
        if tree.parsed.xpos[token] != "NN":
            return token
        for child in tree.kids(token, "conj", "appos"):
            between = {tree.parsed.upos[t] for t in range(token + 1, child)}
            office = tree.is_a(child, "appos") or tree.kids(child, "nmod:desc", "compound")
            if tree.parsed.upos[child] == "PROPN" and office and "CCONJ" in between <= TITLES:
                return child
        return token

    def _owner(self, first: int) -> list[int]:
        """Return "the anglers'" right before "union", which arcs often leave apart."""
        tree, start = self._tree, self._tree.sentence_of(first).start
        if first - 2 < start or tree.word(first - 1) not in POSSESSIVE or tree.parsed.upos[first - 2] not in NOMINAL:
            return []
        at = first - 2
        while at > start and (tree.parsed.upos[at - 1] in NOMINAL or tree.is_a(at - 1, "det")):
            at -= 1
        return list(range(at, first))

    def _joined(self, token: int, last: int) -> list[int]:
        """Return "and rescue agency" behind "search", which an arc has made the head."""
        tree = self._tree
        if last != token or tree.parsed.upos[token] != "NOUN" or tree.lemma(token) in ORGANS:
            return []
        for child in tree.kids(token, "conj"):
            between = [tree.parsed.upos[t] for t in range(token + 1, child)]
            plain = between[:1] == ["CCONJ"] and set(between[1:]) <= {"NOUN", "PROPN"}
            if plain and tree.lemma(child) in ORGANS and tree.parsed.xpos[child] in ("NN", "NNP"):
                return list(range(token + 1, child + 1))
        return []

    def _spoken_for(self, token: int) -> list[int]:
        """Return "for the port authority" right behind a spokesman, "at the ministry" behind a source."""
        tree, stop = self._tree, self._tree.sentence_of(token).stop
        behind = {"for", "of"} if tree.lemma(token).startswith("spokes") else {"at", "in", "from", "within", "inside"}
        if token + 2 >= stop or tree.word(token + 1).lower() not in behind:
            return []
        last = token + 1
        while last + 1 < stop and (tree.parsed.upos[last + 1] in SPOKEN_FOR or tree.word(last + 1) == "-"):
            last += 1
        return list(range(token + 1, last + 1)) if tree.parsed.upos[last] in NOMINAL else []

    def _mentioned_here(self, token: int, hints: Sequence[Who]) -> Who:
        """Return the actor whose mention holds the head word, else the one set beside the phrase."""
        parsed = self._tree.parsed
        start, stop = self._tree.span(self._phrase(token))
        held = self._at(parsed.token_start[token], parsed.token_stop[token], start, stop)
        if held and (self._actors[held].kind == "person" or parsed.upos[token] == "PROPN"):
            return self._of(held)
        if titled := self._titled_in(token, stop):
            return Who(titled, self._words(start, stop), -1, -1)
        if parsed.upos[token] in ("NOUN", "PROPN"):
            beside = self._beside(stop)
            beside = beside if beside.name else self._fore(token, start)
            if beside.name:
                return beside
        return self._of(held)

    def _titled_in(self, token: int, stop: int) -> str:
        """Return the person whose name ends a phrase behind its head, or "".

        "Ministry spokeswoman Jane Roe", "Secretary of State Jane Roe".
        """
        text, behind = self._tree.parsed.text, self._tree.parsed.token_stop[token]
        rows = self._rows[bisect_left(self._starts, behind) :][:3]
        rows = [r for r in rows if r[1] == stop and r[2] == "name"]
        named = [r for r in rows if OF_WHAT.fullmatch(text, behind, r[0])]
        return next((r[3] for r in named if self._actors[r[3]].kind == "person"), "")

    def _fore(self, token: int, start: int) -> Who:
        """Return the person a phrase stands in apposition to: "Ivan Petrov, the country's best-known reader, said"."""
        parsed, first = self._tree.parsed, bisect_left(self._tree.parsed.token_start, start)
        if (
            parsed.upos[token] != "NOUN"
            or first < 2
            or self._tree.word(first - 1) != ","
            or parsed.upos[first - 2] != "PROPN"
        ):
            return NOBODY
        verb = parsed.head[token] if self._tree.is_a(token, "nsubj", "nsubj:pass") else -1
        stop = parsed.token_start[verb] if verb > token else parsed.token_stop[token] + 60
        after = parsed.text[parsed.token_stop[token] : stop]
        held = self._at(parsed.token_start[first - 2], parsed.token_stop[first - 2], 0, start)
        return self._of(held) if held and "," in after and self._actors[held].kind == "person" else NOBODY

    def _at(self, head_start: int, head_stop: int, start: int, stop: int) -> str:
        """Return the actor with a mention over the head word; of several the longest that stays in the phrase."""
        best: tuple[int, str] = (0, "")
        at = bisect_left(self._starts, head_stop)
        for row in self._rows[max(0, at - 60) : at]:
            if row[0] < head_stop and row[1] > head_start:
                best = max(best, (min(row[1], stop) - max(row[0], start), row[3]))
        return best[1]

    def _beside(self, stop: int) -> Who:
        """Return the person named right behind a phrase: "the chief, Ivan Petrov, said", "rescuer Ivan Petrov".

        Not of whom something is told: "according to the chief, Ivan Petrov left".
        """
        parsed = self._tree.parsed
        after = parsed.text[stop : stop + 3]
        gap = len(after) - len(after.lstrip(", "))
        is_apart = "," in after[:gap]
        for row in self._rows[bisect_left(self._starts, stop) :][:3]:
            if row[0] - stop <= gap and self._actors[row[3]].kind == "person" and row[2] != "pronoun":
                return NOBODY if is_apart and self._acts(row[1]) else self._of(row[3])
        first = bisect_left(parsed.token_start, stop + gap)
        last = first
        while last < len(parsed.head) and parsed.upos[last] == "PROPN" and last - first < LONGEST_NAME:
            last += 1
        is_named = last - first > 1 and not (is_apart and self._acts(parsed.token_stop[last - 1]))
        return Who("", self._words(stop + gap, parsed.token_stop[last - 1]), -1, -1) if is_named else NOBODY

    def _acts(self, stop: int) -> bool:
        """Whether a verb follows a name that stops there, or a little later, maybe after an adverb."""
        parsed = self._tree.parsed
        at = bisect_left(parsed.token_start, stop)
        while at < len(parsed.upos) and parsed.upos[at] == "PROPN":
            at += 1
        at += at < len(parsed.upos) and parsed.upos[at] == "ADV"
        return at < len(parsed.upos) and parsed.upos[at] in ("VERB", "AUX")

    def _recalled(self, token: int, hints: Sequence[Who]) -> Who:
        tree, word = self._tree, self._tree.word(token).lower()
        place = tree.parsed.token_start[token]
        if word in SINGULAR or word in AGES:
            return self._fitting(hints, BEINGS) or self._last(place, BEINGS)
        if word in NEUTER:
            return self._fitting(hints, BODIES) or self._last(place, BODIES)
        if word in PLURAL:
            return hints[0] if hints else self._last(place, GROUPS)
        if tree.parsed.upos[token] == "PROPN":
            return self._fuller(token, place)
        if tree.parsed.upos[token] == "NOUN":
            if tree.lemma(token) in UTTERANCES:
                return hints[0] if hints and self._goes_back(token) else NOBODY
            found = self._namesake(token, place)
            return found if found.name else self._generic(token, place)
        return NOBODY

    def _goes_back(self, token: int) -> bool:
        """Whether an utterance is one spoken of before, "the statement", and no other: "a newspaper report"."""
        tree = self._tree
        phrase = [t for t in tree.children[token] if t in self._phrase(token)]  # an arc from afar is a misreading
        before = {tree.lemma(t) for t in phrase if tree.is_a(t, "det")}
        return bool(before & {"the", "this", "that"}) and not any(
            tree.is_a(t, "compound", "amod", "nmod") for t in phrase
        )

    def _fitting(self, hints: Sequence[Who], kinds: tuple[str, ...]) -> Who | None:
        """Return the one who spoke last of those a pronoun of this sort can mean."""
        for who in hints:
            if (self._actors[who.actor].kind in kinds) if who.actor in self._actors else self._sort(who) in kinds:
                return who
        return None

    def _sort(self, who: Who) -> str:
        """Guess the kind of a source that is no actor, from its last word."""
        last = who.name.split()[-1].lower() if who.name.split() else ""
        body = NOUN_FORMS.get(last, last) in ORGANS or last.isupper() or last.endswith("s")
        return "organisation" if body else "person"

    def _fuller(self, token: int, place: int) -> Who:
        """Return an earlier, fuller name that ends in this one, where no actor holds it: "Petrov" → "Ivan Petrov".

        An office is no name: "Secretary".
        """
        parsed, word = self._tree.parsed, self._tree.word(token)
        if is_title(word):
            return NOBODY
        for at in range(bisect_left(parsed.token_start, place) - 1, 0, -1):
            if self._tree.word(at) == word and parsed.upos[at - 1] == "PROPN" == parsed.upos[at]:
                first = at - 1
                while first > 0 and parsed.xpos[first - 1] in NAMES and at - first < LONGEST_NAME:
                    first -= 1
                return Who("", self._words(parsed.token_start[first], parsed.token_stop[at]), -1, -1)
        return NOBODY

    def _last(self, place: int, kinds: tuple[str, ...], but: Callable[[str], bool] = lambda name: False) -> Who:
        """Return the last actor named before the place, a subject before a mere mention; none whose name is `but`."""
        at = bisect_left(self._starts, place)
        recent = [r for r in self._rows[max(0, at - 12) : at] if self._actors[r[3]].kind in kinds and r[2] != "pronoun"]
        recent = [r for r in recent if not self._is_modifier(r[0], r[1]) and not but(self._actors[r[3]].name)]
        subjects = [r for r in recent if self._is_subject(r[0], r[1])]
        chosen = (subjects or recent)[-1:]
        return self._of(chosen[0][3]) if chosen else NOBODY

    def _is_modifier(self, start: int, stop: int) -> bool:
        """Whether a mention only says which thing is meant: "the Meadow Times article"."""
        parsed = self._tree.parsed
        last = bisect_left(parsed.token_start, stop) - 1
        head = parsed.head[last] if last >= 0 else -1
        return head > last and parsed.token_start[head] >= stop and self._tree.is_a(last, "compound")

    def _is_subject(self, start: int, stop: int) -> bool:
        parsed = self._tree.parsed
        for token in range(bisect_left(parsed.token_start, start), len(parsed.head)):
            if parsed.token_start[token] >= stop:
                return False
            head = parsed.head[token]
            outside = head < 0 or not start <= parsed.token_start[head] < stop
            if self._tree.is_a(token, "nsubj") and outside:
                return True
        return False

    def _namesake(self, token: int, place: int) -> Who:
        """Return whom a definite noun recalls: one whose name or role ends in it, or who was introduced by it."""
        tree, lemma, word = self._tree, self._tree.lemma(token), self._tree.word(token).lower()
        if any(tree.word(c).lower() in INDEFINITE for c in tree.kids(token, "det", "nummod", "amod")):
            return NOBODY
        if tree.parsed.xpos[token] in ("NNS", "NNPS"):
            return NOBODY
        owned = bool(tree.kids(token, "nmod:poss", "nmod", "amod", "compound"))
        for row in reversed(self._rows[: bisect_left(self._starts, place)]):
            actor = self._actors[row[3]]
            last_words = {name.lower().split()[-1] for name in actor.names if name.split()}
            roles = {role.lower().split()[-1] for role in actor.roles if role.split()}
            if actor.kind == "person" and {lemma, word} & roles:
                return self._of(actor.id)
            if actor.kind != "person" and {lemma, word} & last_words and not owned:
                return self._of(actor.id)
        return self._introduced(lemma, place)

    def _introduced(self, lemma: str, place: int) -> Who:
        """Return the person an earlier use of the noun stood beside: "mayor Ivan Petrov", "Ivan Petrov, the mayor"."""
        parsed = self._tree.parsed
        for token in range(bisect_left(parsed.token_start, place) - 1, -1, -1):
            if parsed.upos[token] not in ("NOUN", "PROPN", "ADJ") or not self._same_title(token, lemma):
                continue
            for found in (
                self._beside(parsed.token_stop[token]),
                self._beside(self._tree.span(self._phrase(token))[1]),
                self._ahead(token),
            ):
                if found.name:
                    return found
        return NOBODY

    def _same_title(self, token: int, lemma: str) -> bool:
        word = self._tree.word(token).lower().rstrip(".")
        return lemma in (self._tree.lemma(token), word) or SHORT_TITLES.get(word) == lemma

    def _ahead(self, token: int) -> Who:
        """Return the person named before the noun and a comma: "Ivan Petrov, the mayor of Y"."""
        parsed, head = self._tree.parsed, self._tree.parsed.head[token]
        if head >= 0 and self._tree.is_a(token, "appos") and parsed.upos[head] == "PROPN":
            start, stop = self._tree.span(self._phrase(head))
            held = self._at(parsed.token_start[head], parsed.token_stop[head], start, stop)
            return self._of(held) if held else Who("", self._words(start, stop), -1, -1)
        return NOBODY

    def _generic(self, token: int, place: int) -> Who:
        """Return the organisation last named that can be meant by "the company", "the credit firm", "the agency"."""
        tree = self._tree
        trades = tree.lemma(token) in TRADES
        branch = tree.kids(token, "compound")
        is_kind = trades and all(tree.parsed.upos[c] == "NOUN" for c in branch)  # not "the Energia company"
        if (
            tree.lemma(token) not in GENERIC
            or tree.kids(token, "nmod", "amod", "nmod:poss")
            or (branch and not is_kind)
        ):
            return NOBODY
        if not any(tree.lemma(c) == "the" for c in tree.kids(token, "det")):
            return NOBODY
        return self._last(place, ("organisation",), but=partial(cannot_be, tree.lemma(token)))

    def _trade_before(self, place: int) -> Who:
        """Return the last organisation named before the place that may be a firm."""
        return self._last(place, ("organisation",), but=partial(cannot_be, "company"))
