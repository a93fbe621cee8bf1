"""ParsedArticle + Claim → who did it and whom it befell: the arguments of the claim's head word."""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Sequence

from rashomon.language.beings import is_someone
from rashomon.language.measures import OBJECT_OF, PLACES, STATES
from rashomon.language.reporting import VERBS
from rashomon.records import Claim, ParsedArticle

NOT_IN_A_NAME = ("acl", "advcl", "appos", "parataxis", "punct", "cc", "conj", "dep", "discourse")
CARRIED = ("conj", "xcomp", "ccomp", "aux", "cop")  # clauses that share a subject with what they hang on
SUFFERED = frozenset({*STATES, *PLACES, *"die perish drown succumb suffocate survive recover".split()})
"""Words whose subject did nothing: it died, is hurt, is in custody."""
JOINTS = frozenset("-–'’")
LONGEST_PHRASE = 14  # words; a longer one is a wrong tree more often than a name


def head_token(claim: Claim, parsed: ParsedArticle) -> int | None:
    """Return the index of the claim's head word."""
    return token_at(parsed, claim.head_start)


def children(parsed: ParsedArticle, head: int) -> Iterator[int]:
    """Yield the word's dependents in the order of the text."""
    sentence = parsed.token_sentence[head]
    first = bisect_left(parsed.token_sentence, sentence)
    last = bisect_left(parsed.token_sentence, sentence + 1)
    return (i for i in range(first, last) if parsed.head[i] == head)


def has_case(parsed: ParsedArticle, token: int, preposition: str) -> bool:
    """Whether the word carries this preposition."""
    return any(parsed.rel[i] == "case" and parsed.lemma[i] == preposition for i in children(parsed, token))


def sentence_at(parsed: ParsedArticle, at: int) -> int:
    """Return the number of the sentence in which a character stands, -1 before the first."""
    return bisect_right(parsed.sentence_start, at) - 1


def is_aside(parsed: ParsedArticle, head: int, saying: Container[str]) -> bool:
    """Whether a clause is not what its sentence says: "the deal | he is hailing", "as it got underway".

    What someone says, by a verb of `saying`, is what the sentence says.
    """
    while parsed.rel[head].split(":")[0] in CARRIED and parsed.head[head] >= 0:
        above = parsed.head[head]
        if parsed.rel[head] == "ccomp" and parsed.lemma[above] not in saying:
            return True
        head = above
    return parsed.rel[head].split(":")[0] in ("acl", "advcl")


def token_at(parsed: ParsedArticle, at: int) -> int | None:
    """Return the index of the word that begins at a character."""
    found = bisect_left(parsed.token_start, at)
    return found if found < len(parsed.token_start) and parsed.token_start[found] == at else None


def describes(parsed: ParsedArticle, word: int) -> bool:
    """Whether a word stands in a clause that only says which thing is meant: "panels | made in Norland"."""
    while word >= 0:
        if parsed.rel[word].split(":")[0] == "acl":
            return True
        word = parsed.head[word]
    return False


def lacks_verb(parsed: ParsedArticle, head: int) -> bool:
    """Whether a participle lacks what makes it a verb, however the tree has it: "the man | killed by police"."""
    return parsed.xpos[head] == "VBN" and not any(parsed.rel[i].startswith("aux") for i in children(parsed, head))


def doer(parsed: ParsedArticle, head: int, climb: int = 2) -> int | None:
    """Return the word for who did it: the subject, a passive's agent, a nominal's owner or "by" phrase."""
    below = list(children(parsed, head))
    subjects = subjects_of(parsed, below, head)
    if subjects and not befell(parsed, head, below):
        return named_first(parsed, subjects)
    agents = [i for i in below if parsed.rel[i] == "obl:agent" or is_by(parsed, i)]
    owners = [i for i in below if parsed.rel[i] == "nmod:poss" and not names_someone(parsed, head)]
    passive = bool(subjects) or any(parsed.rel[i] in ("nsubj:pass", "csubj:pass", "aux:pass") for i in below)
    if agents or owners or passive or parsed.lemma[head] in SUFFERED:
        return agents[-1] if agents else owners[0] if owners else None
    is_said = parsed.rel[head] == "ccomp" and parsed.lemma[parsed.head[head]] in VERBS  # whose subject speaks
    if climb and parsed.rel[head].split(":")[0] in CARRIED and parsed.head[head] >= 0 and not is_said:
        return doer(parsed, parsed.head[head], climb - 1)
    return None


def names_someone(parsed: ParsedArticle, word: int) -> bool:
    """Whether a word is a name or means someone, whose owner did nothing: "Trump's lawyer"."""
    return parsed.upos[word] == "PROPN" or (parsed.upos[word] == "NOUN" and is_someone(parsed.lemma[word]))


def subjects_of(parsed: ParsedArticle, below: Sequence[int], head: int) -> list[int]:
    """The subjects among a word's dependents, none that a colon sets apart: "Port police: | Boy steals ferry"."""
    found = [i for i in below if parsed.rel[i] == "nsubj"]
    return [i for i in found if ": " not in parsed.text[parsed.token_stop[i] : parsed.token_start[head]]] or found


def befell(parsed: ParsedArticle, head: int, below: Sequence[int]) -> bool:
    """Whether what a word says befell its subject: "five are hurt", "a man died", "the port rocked by blasts"."""
    if any(parsed.rel[i] == "obj" for i in below):
        return False
    if parsed.lemma[head] in SUFFERED or any(parsed.rel[i] == "obl:agent" for i in below):
        return True
    if parsed.lemma[head] == "fall":
        return any(parsed.lemma[i] == "death" for i in below)  # "fell to his death"
    joined = [i for i in below if parsed.rel[i].split(":")[0] in ("aux", "cop")]
    if parsed.upos[head] == "NOUN" and not joined:
        return parsed.lemma[head] in ("shot", "stabbing", "shooting")  # a headline's verb: "Officer shot in flat"
    return (
        parsed.xpos[head] == "VBN" and parsed.lemma[head] in OBJECT_OF and any(parsed.lemma[i] == "be" for i in joined)
    )


def is_by(parsed: ParsedArticle, token: int) -> bool:
    """Whether the word stands behind "by"."""
    return parsed.rel[token] in ("obl", "nmod") and has_case(parsed, token, "by")


def undergoer(parsed: ParsedArticle, head: int) -> int | None:
    """Return the word for whom it befell: a passive's subject, the object, a nominal's "of" phrase."""
    below = list(children(parsed, head))
    if objects := [i for i in below if parsed.rel[i] in ("nsubj:pass", "obj")]:
        return named_first(parsed, objects)
    if (subjects := subjects_of(parsed, below, head)) and befell(parsed, head, below):
        return named_first(parsed, subjects)
    arguments = [i for i in below if parsed.rel[i] in ("iobj", "obl:arg")]
    parts = [i for i in below if parsed.rel[i] == "nmod" and has_case(parsed, i, "of")]
    return next(iter([*arguments[-1:], *parts]), None)


def named_first(parsed: ParsedArticle, words: Sequence[int]) -> int:
    """Return the first that is a noun: of "21 of the girls" a wrong tree makes two objects."""
    return next((i for i in words if parsed.upos[i] in ("NOUN", "PROPN", "PRON")), words[0])


def phrase(parsed: ParsedArticle, head: int) -> tuple[int, int]:
    """Return the span of the noun phrase around the word, without clauses and asides."""
    kept = {head}
    frontier = [head]
    while frontier:
        for i in children(parsed, frontier.pop()):
            if i not in kept and parsed.rel[i].split(":")[0] not in NOT_IN_A_NAME and not is_case_of(parsed, i, head):
                kept.add(i)
                frontier.append(i)
    first = last = head
    while (step := next((n for n in (1, 2) if first - n in kept and joins(parsed, first - n, first)), 0)) != 0:
        first -= step
    while (step := next((n for n in (1, 2) if last + n in kept and joins(parsed, last, last + n)), 0)) != 0:
        last += step
    first = counted_part(parsed, max(first, opening(parsed, head, first)))
    if last - first >= LONGEST_PHRASE:
        first, last = max(first, head - 3), head
    return parsed.token_start[first], parsed.token_stop[last]


def opening(parsed: ParsedArticle, head: int, first: int) -> int:
    """Where the phrase's own words begin: "ten days ago | the worst storm"; `first` where none stand before them."""
    own = [i for i in children(parsed, head) if first < i < head and parsed.rel[i] in ("det", "nmod:poss")]
    if own and any(
        parsed.rel[i].split(":")[0] in ("obl", "advmod") and first <= i < own[0] for i in children(parsed, head)
    ):
        return own[0]
    return first


def counted_part(parsed: ParsedArticle, first: int) -> int:
    """Where the number begins of which the phrase is the whole: "21 of | the girls"; else `first`."""
    lemma, upos = parsed.lemma, parsed.upos
    of_number = first > 1 and lemma[first - 1] == "of" and upos[first - 2] == "NUM"
    return first - 2 if of_number else first


def joins(parsed: ParsedArticle, left: int, right: int) -> bool:
    """Whether two words are neighbours, or but a hyphen or an apostrophe stands between them."""
    return right - left == 1 or parsed.text[parsed.token_start[left + 1] : parsed.token_stop[left + 1]] in JOINTS


def is_case_of(parsed: ParsedArticle, token: int, head: int) -> bool:
    """Whether the word is the head's own preposition, which is no part of the name."""
    return parsed.head[token] == head and parsed.rel[token] in ("case", "mark")
