"""From a claim's words to a sentence of its own: what must stand beside them, and who does it. Pure functions.

A claim is as narrow as what it tells: read by itself it may break off ("the tug took aboard those") or lack its
subject.
"""

import re
from collections.abc import Container
from dataclasses import dataclass

from rashomon.language.clauses import QUOTES, SUBJECTS, Tree, is_under
from rashomon.language.datelines import find_dateline
from rashomon.language.reporting import VERBS
from rashomon.records import Claim

CORE = frozenset("obj iobj ccomp xcomp cop aux aux:pass compound:prt obl:agent expl csubj csubj:pass".split())
# What the word that ends a claim cannot do without: "two | of them", "8 | May", "the firm | Dragados".
BOUND = frozenset("nmod nmod:unmarked nmod:desc nummod flat compound fixed goeswith amod advmod det obl".split())
OPENERS = frozenset("mark cc fixed punct".split())
LEFT_OFF = frozenset("conj parataxis advcl advcl:relcl acl:relcl appos list discourse vocative punct cc".split())
OUTER = frozenset({"obl", "advmod", "acl"})  # left off as well where there is no room
RELATIVE = frozenset({"who", "which", "that"})
CONDITIONS = frozenset("if whether unless lest".split())
COMPLETING = frozenset(
    "of from for into against at with without on about around".split()
)  # "accused him | of stealing"
GOALS = frozenset("as for to into from with against toward towards across between".split())  # "set out | for Oslo"
COMING = frozenset("come comes came coming".split())
FRONTED = RELATIVE | {"whom", "whose", "what"}
STATING = SUBJECTS | {"cop", "aux"}  # beside a noun that is said of something: "the strike was a walkout"
NOUNS = frozenset({"NOUN", "PROPN"})
EMPTY = frozenset({"PRON", "DET"})  # words that say nothing without their relative clause: "those who", "what"
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
STOPS = frozenset(",;:.!?")
DASHES = frozenset({"–", "—", "--"})
AT_LENGTH = 60  # characters behind a verb of saying, where a time and an occasion need less
LONGEST = 45  # tokens: a claim that would grow beyond stays as it is
LISTED = 12  # tokens of a list of names that are told to its end
SHORT = 6  # tokens of a quotation that are told though the claim breaks off before them
FULL = 28  # tokens within which what narrows the last words down is told with them


@dataclass(frozen=True, slots=True)
class Clause:
    """The tokens of a sentence in which a claim is said in full, first and last.

    `form`: sentence (a finite verb with a subject that says who), pronoun (its subject is a pronoun), predicate (its
    subject stands elsewhere, or nowhere) or nominal. `subject`: the token that heads the subject, that of the verb
    before ("fell and | won back") where it has none of its own, -1 for none; `meant`: the tokens of the phrase, first
    and last, which says who: that a relative pronoun ("who", "which") takes up, or that is the verb before's subject.
    """

    first: int
    last: int
    form: str
    subject: int
    meant: tuple[int, int] | None


class Sentence:
    """A sentence's tree, asked for the claims in it."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.children = tree.children
        self.edges = tree.edges
        self.quotes = [at for at, word in enumerate(tree.words) if word in QUOTES]

    def clause(self, head: int, first: int, last: int, *, is_clause: bool) -> Clause:
        """Widen a claim's tokens until they break off nowhere and hold the subject of its head."""
        subject = self._subject(head)
        if is_clause and subject < 0 and (above := self._governor(head)) >= 0:
            return self.clause(above, min(first, self._verb_first(above)), last, is_clause=True)
        begin = first if subject < 0 else min(first, self.edges[0][subject])
        stop = last
        while (wider := self._wider(head, begin, stop)) > stop:
            stop = wider
        while begin < head and self._opens(begin, head):
            begin += 1
        if begin and self.tree.words[begin - 1].lower() in CONDITIONS:
            begin -= 1  # what is told under a condition is not told as so
        while stop > max(begin, head) and self._is_bare(stop):
            stop -= 1
        stop = self._listed(stop)
        begin, stop = self._quoted(begin, stop)
        form = self._form(head, subject, is_clause)
        if stop - begin >= LONGEST:
            begin, stop = first, last
            if 0 <= subject < begin and form == "sentence":
                return Clause(begin, stop, "predicate", subject, self._phrase(subject, begin))
        if form == "sentence" and self._breaks_off(begin, stop, subject):
            form = "predicate"
        shared = self._shared(head) if is_clause and subject < 0 else -1
        if shared >= 0 and self.edges[1][shared] < begin:
            return Clause(begin, stop, form, shared, self._phrase(shared, head))
        return Clause(begin, stop, form, subject, self._meant(head, subject))

    def _subject(self, head: int) -> int:
        """The token that heads the subject of a verb, -1 for none."""
        return next((c for c in self.children[head] if c < head and self.tree.rel[c] in SUBJECTS), -1)

    def _governor(self, head: int) -> int:
        """The verb before without which an infinitive or a state is not what happened: "failed | to prevent"; or -1."""
        above = self.tree.head[head]
        return above if self.tree.rel[head] == "xcomp" and 0 <= above < head else -1

    def _verb_first(self, head: int) -> int:
        """The first token of a verb with its auxiliaries and what denies it."""
        tied = ("aux", "aux:pass", "cop", "advmod")
        return min((c for c in self.children[head] if c < head and self.tree.rel[c] in tied), default=head)

    def _shared(self, head: int) -> int:
        """The token that heads the subject which a verb has from the one it is coordinated with; -1 for none."""
        while self.tree.rel[head] == "conj" and 0 <= self.tree.head[head] < head:
            head = self.tree.head[head]
            if (subject := self._subject(head)) >= 0:
                return subject if self.tree.rel[subject] != "expl" else -1
        return -1

    def _phrase(self, top: int, before: int) -> tuple[int, int] | None:
        """The tokens of a phrase, first and last, without what may be left off it; None for a pronoun."""
        if self.tree.upos[top] in EMPTY:
            return None
        first = self.edges[0][top]
        stated = [c for c in self.children[top] if c < top and self.tree.rel[c] in STATING]
        if stated:  # "the strike was | a walkout that ...": what is said to be one is not a part of its name
            first = self.edges[1][stated[-1]] + 1
        while first < top and self.tree.rel[first] in ("case", "cc", "mark", "punct"):
            first += 1
        return first, min(self._tight(top), before - 1)

    def _form(self, head: int, subject: int, is_clause: bool) -> str:
        tree = self.tree
        if not is_clause:
            return "nominal"
        verbs = [head, *(c for c in self.children[head] if tree.rel[c] in ("aux", "aux:pass", "cop"))]
        if subject < 0 or not any(tree.xpos[v] in FINITE for v in verbs):
            return "predicate"
        return "pronoun" if tree.upos[subject] in EMPTY else "sentence"

    def _meant(self, head: int, subject: int) -> tuple[int, int] | None:
        """The phrase that a relative clause describes, without the preposition before it."""
        tree, above = self.tree, self.tree.head[head]
        if subject < 0 or tree.words[subject].lower() not in RELATIVE or not 0 <= above < subject:
            return None
        return self._phrase(above, subject) if "relcl" in tree.rel[head] else None

    def _breaks_off(self, first: int, last: int, subject: int) -> bool:
        """Whether a clause lacks its beginning or end, or is a condition: "which he | endorsed", "if it rains"."""
        tree = self.tree
        if tree.words[first].lower() in CONDITIONS:
            return True
        opens = first + (tree.rel[first] == "case" and first < last)  # "in | which the court ruled"
        describes = tree.words[opens].lower() in FRONTED and tree.rel[opens] != "det" and opens != subject
        return describes or tree.rel[last] in ("case", "mark", "cc", "aux", "aux:pass", "det")

    def _opens(self, at: int, head: int) -> bool:
        """Whether a word only ties the claim to what stands before it: "that four died", "after two raids"."""
        tree = self.tree
        ties = tree.rel[at] == "case" or tree.xpos[at] == "WRB"
        if tree.rel[at] == "advmod" and tree.rel[at + 1] == "mark" and is_under(tree.head, head, tree.head[at + 1]):
            return True  # "even | though"
        if tree.rel[at] == "mark" and not is_under(tree.head, head, tree.head[at]):
            return False  # "since the troops left, the rebels have advanced"
        return tree.rel[at] in OPENERS or (ties and tree.head[at] == head)

    def _quoted(self, first: int, last: int) -> tuple[int, int]:
        """With the mark beside them, where the words hold only one of a pair of quotation marks.

        A short quotation that begins in them is told to its end: "as quickly | as they can".
        """
        words = self.tree.words
        if self.quotes and sum(first <= at <= last for at in self.quotes) % 2:
            if last + 1 < len(words) and words[last + 1] in QUOTES:
                return first, last + 1
            if first and words[first - 1] in QUOTES:
                return first - 1, last
            closing = next((at for at in self.quotes if at > last), -1)
            begins = sum(at < first for at in self.quotes) % 2 == 0
            if begins and last < closing <= last + SHORT and not STOPS.intersection(words[last + 1 : closing]):
                return first, closing
        return first, last

    def _listed(self, stop: int) -> int:
        """The last token of a short list of names that begins with the last word: "sued Ohio | , Utah and Iowa"."""
        tree = self.tree
        others = [c for c in self.children[stop] if c > stop and tree.rel[c] == "conj"]
        if tree.upos[stop] != "PROPN" or not others or tree.words[stop + 1] != ",":
            return stop
        is_list = all(tree.upos[c] == "PROPN" for c in others) and any(
            tree.rel[c] == "cc" for c in self.children[others[-1]]
        )
        end = self._tight(others[-1])
        return end if is_list and end - stop <= LISTED else stop

    def _is_bare(self, at: int) -> bool:
        """Whether a word tells nothing without those behind it, which there is no room for: "a plan aimed | at ..."."""
        tree = self.tree
        if tree.xpos[at] == "WRB" or (
            tree.rel[at] == "case" and at + 1 < len(tree.words) and tree.xpos[at + 1] == "WRB"
        ):
            return True  # "from when | Roe was mayor"
        is_participle = tree.rel[at] == "acl" and tree.xpos[at] in ("VBN", "VBG")
        return is_participle and any(c > at and tree.rel[c] != "punct" for c in self.children[at])

    def _wider(self, head: int, first: int, stop: int) -> int:
        """The last token of what binds the words so far to those right after them; `stop` where nothing does."""
        tree, after = self.tree, stop + 1
        if after >= len(tree.head):
            return stop
        outside = max(tree.head[first:after])
        if outside > stop and first <= head < after and tree.head[head] == outside:
            outside = max((tree.head[t] for t in range(first, after) if t != head), default=stop)
        if outside > stop:  # it ends within a phrase or clause
            return outside
        # the words right after hang on those before by the topmost of the subtrees that begin there
        top = after
        while tree.head[top] > stop and self.edges[0][tree.head[top]] >= after:
            top = tree.head[top]
        if not first <= tree.head[top] <= stop:
            return stop
        if self._binds(top, stop):
            return max(after, self._tight(top))
        if not self._narrows(top, stop):
            return stop
        dash = next((n for n in range(after + 1, len(tree.words)) if tree.words[n] in DASHES), len(tree.words))
        ends = (max(after, min(self._tight(top, left), dash - 1)) for left in (LEFT_OFF, LEFT_OFF | OUTER))
        return next((end for end in ends if end - first < FULL), stop)

    def _binds(self, child: int, stop: int) -> bool:
        rel, above = self.tree.rel[child], self.tree.head[child]
        if rel in CORE or (self.tree.words[self.edges[0][child]].lower() in RELATIVE and self._is_cleft(above)):
            return True
        if rel in ("advcl", "acl") and above == stop and self.tree.words[self.edges[0][child]].lower() == "to":
            return True  # "are designed | to show", "the right | to vote"
        if rel in ("acl", "acl:relcl", "advcl:relcl"):
            return self.tree.upos[above] in EMPTY
        is_counted = self.tree.upos[stop] == "NUM" and above == self.tree.head[stop]  # "8 | May", both of "the evening"
        return (above == stop or is_counted) and rel in BOUND

    def _narrows(self, child: int, stop: int) -> bool:
        """Whether the words right after, behind no comma, say which or of what: "a law | that bars tents"."""
        tree, rel, first = self.tree, self.tree.rel[child], self.edges[0][child]
        if tree.rel[first] == "punct" or tree.rel[stop] == "punct":
            return False
        if rel == "conj":  # "from companies | or foreign states"
            return tree.upos[child] in NOUNS and tree.upos[tree.head[child]] in NOUNS and tree.rel[first] == "cc"
        if rel in ("nmod", "obl"):  # "set the stage | for a vote", "the largest rise in rents | in ten years"
            return rel == "nmod" or tree.words[first].lower() in GOALS
        if rel == "advcl":
            opener = tree.words[first].lower()
            if opener == "as" and tree.words[tree.head[child]].lower() in COMING:
                return True  # "the offer comes | as owners meet"
            return opener == "to" or opener in CONDITIONS or (opener in COMPLETING and tree.xpos[child] == "VBG")
        if rel == "obl:unmarked":  # "on a review | Tuesday | to assess it"
            return tree.upos[child] == "PROPN"
        # "the app | Harbour", "a meeting with Prince | Ole", that a wrong tree hangs on the meeting
        is_name = child == stop + 1 and tree.upos[child] == "PROPN" and tree.upos[stop] in NOUNS
        return rel in ("acl", "acl:relcl", "advcl:relcl") or (is_name and rel in ("appos", "nmod", "flat"))

    def _is_cleft(self, head: int) -> bool:
        """Whether a word is said to be the one that ...: "it is the port | that must pay"."""
        tree, below = self.tree, self.children[head]
        return any(tree.rel[c] == "cop" for c in below) and any(
            tree.words[c].lower() == "it" and tree.rel[c] in SUBJECTS for c in below
        )

    def _tight(self, top: int, left_off: Container[str] = LEFT_OFF) -> int:
        """The last token of a subtree without what may be left off it."""
        last, todo = top, [top]
        while todo:
            at = todo.pop()
            last = max(last, at)
            todo += [c for c in self.children[at] if c < at or self.tree.rel[c] not in left_off]
        return last


def shortened(text: str, longest: int) -> str:
    """Cut a text at a word's end, with an ellipsis."""
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def sentence_case(text: str) -> str:
    """Return a text that starts with a capital, whatever the rest holds."""
    return text[:1].upper() + text[1:]


def said(claim: Claim, text: str) -> str:
    """Return the words in which a claim is said in full, on one line."""
    start, stop = claim.in_full
    return " ".join(text[start:stop].split())


def says_nothing(claim: Claim) -> bool:
    """Whether a claim reports that something was said and not what: "The coast guard denied", "it said on Friday".

    What is said at length behind the verb is content, whatever role the reader gives it.
    """
    roles = zip(claim.role, claim.role_start, strict=True)
    told = any(role == "A1" and claim.start <= start < claim.stop for role, start in roles)
    told = told or claim.stop - claim.head_stop > AT_LENGTH
    return claim.predicate in VERBS and (claim.head_stop >= claim.stop or (bool(claim.role) and not told))


def stated(claim: Claim, text: str) -> str:
    """Return a claim as a sentence: without a dateline, and with who does it in brackets where its words do not say."""
    words = said(claim, text)
    if (dateline := find_dateline(words)) and dateline.stop < len(words):
        words = words[dateline.stop :]
    words = LINK.sub("", words)
    words = LABEL.sub("", UNCLOSED.sub("", UNOPENED.sub("", words))).rstrip(" ,;:–—")
    words = closed(words, CLOSING.match(text, claim.in_full[1]) is not None)
    if not claim.doer or IDENTIFYING.match(words):
        return words
    if claim.form == "pronoun" or PERSONAL.match(words):
        found = [*SUBJECT.finditer(words)]
        if not found:
            return words
        behind = len(SUBJECT.findall(text, claim.head_start, claim.in_full[1]))
        pronoun = found[max(0, len(found) - behind - 1)]  # the last before the head: "that | she | did not have to pay"
        named = f"{pronoun[0]} [{claim.doer}]" if pronoun[0].lower() in SPEAKING else f"[{claim.doer}]"
        return f"{words[: pronoun.start()]}{named}{words[pronoun.end() :]}"
    return f"[{claim.doer}] {words[:1].lower()}{words[1:]}"


def closed(words: str, is_over: bool = False) -> str:
    """Return words in which a quotation that begins or ends outside of them shows that it goes on.

    `is_over`: one that begins in them ends right behind them.
    """
    goes_on = "" if is_over else " …"
    if words.count("“") > words.count("”"):
        return f"{words}{goes_on}”"
    if words.count("”") > words.count("“"):
        return f"“… {words}"
    if words.count('"') % 2:
        *_, last = QUOTE.finditer(words)
        opens = last.start() == 0 or words[last.start() - 1].isspace()
        return f'{words}{goes_on}"' if opens else f'"… {words}'
    return words


CLOSING = re.compile(r"[,.;:!?…]?[”\"]")
LABEL = re.compile(r"^.{0,60}\b(?:Image|Media|Photo) caption (?=[A-Z“])")  # and the credit before it
UNOPENED = re.compile(r"^[^()]{0,60}\)\s*(?:[-–—]+\s*)?(?=\S)")  # and one that it begins in: "News Agency) - "
LINK = re.compile(  # to the sentence before, which is not told
    r"^(?:However|Meanwhile|Moreover|Furthermore|Nevertheless|Nonetheless|Instead|Indeed|In fact|Of course|Also|Then"
    r"|In addition|For (?:example|instance)|In other words|By contrast|In contrast|Besides|Still|Yet), (?=\w)"
)
QUOTE = re.compile('"')
UNCLOSED = re.compile(r"\s*\([^()]*$")  # a parenthesis that the claim breaks off in
SPEAKING = frozenset({"i", "we", "you"})  # kept beside the name: their verbs do not go with one ("am", "have")
IDENTIFYING = re.compile(r"(?:(?:no|yes|well), )?it(?:[’']s| is| was) an? ", re.IGNORECASE)  # "it's a bird": what it is
PERSONAL = re.compile(r"(?:it|he|she|they|we|i)\b", re.IGNORECASE)
SUBJECT = re.compile(
    r"\b(?:it|he|she|they|we|i|you|(?:this|that|these|those)"
    r"(?! (?:week|weekend|month|year|decade|century|day|morning|afternoon|evening|night|spring|summer|autumn|fall"
    r"|winter|time)s?\b)|who|which)\b",
    re.IGNORECASE,
)
