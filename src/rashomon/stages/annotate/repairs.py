"""Reading → Reading: what the reader gets wrong in words of one shape, put right in its tree.

What a tree may not have is settled where it is decoded (`models/decode.py`); here stands what the words decide.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from rashomon.language.beings import is_someone
from rashomon.language.clauses import is_under
from rashomon.language.numberwords import TENS
from rashomon.language.reporting import VERBS
from rashomon.models.decode import SUBJECTS, Reading

UNITS = frozenset(
    "one two three four five six seven eight nine first second third fourth fifth sixth seventh eighth ninth".split()
)
PASSERS = frozenset("passer passers looker lookers hanger hangers".split())
DASHES = frozenset("-‐‑")
FINITE = frozenset({"VBD", "VBZ", "VBP"})
NOMINAL = frozenset({"NOUN", "PROPN"})
STOPS = frozenset('.;:!?”"')
TELLS = frozenset("tell inform assure remind warn convince persuade show".split())
TAGGING = 0.2  # least probability that a verb reports


def behind(opening: Reading, body: Reading) -> Reading:
    """One sentence of a dateline and what it opens: the dateline hangs on the root of the rest."""
    n = len(opening.upos)
    root = n + body.head.index(-1)
    return replace(
        body,
        upos=opening.upos + body.upos,
        xpos=opening.xpos + body.xpos,
        lemma=opening.lemma + body.lemma,
        head=[h if h >= 0 else root for h in opening.head] + [n + h if h >= 0 else -1 for h in body.head],
        rel=["parataxis" if r == "root" else r for r in opening.rel] + body.rel,
        mentions=opening.mentions + [(n + first, n + last, kind) for first, last, kind in body.mentions],
        telling=opening.telling + body.telling,
        token_vectors=np.concatenate([opening.token_vectors, body.token_vectors]),
        reporting=opening.reporting + body.reporting,
        factual=opening.factual + body.factual,
        roles=opening.roles + [(n + predicate, n + word, name) for predicate, word, name in body.roles],
        sources=opening.sources + [(n + word, n + source, sure) for word, source, sure in body.sources],
    )


def repaired(words: Sequence[str], reading: Reading) -> Reading:
    """The reading with what the words of a sentence decide put right in its tree.

    Numbers such as "forty-one" in one piece, an owner ("the star's spokesman") under what he owns, the speaker of
    "…, the mayor said" at his verb, "who" at the person before it ("the care of a doctor, Ada Brel, who said"), what
    somebody is at his name ("Roe, a Democrat from Torvik, said").
    """
    head, rel = list(reading.head), list(reading.rel)
    for first in range(len(words) - 2):
        if words[first + 1] not in DASHES:
            continue
        if words[first].lower() in TENS and words[first + 2].lower() in UNITS:
            _join(head, rel, first, first + 2)
        elif words[first].lower() in PASSERS and words[first + 2].lower() in ("by", "on"):
            _join(head, rel, first + 2, first)
    _owners(reading, head, rel)
    _speakers(reading, head, rel)
    _tags(words, reading, head, rel)
    _relatives(reading, head, rel)
    _told(reading, head, rel)
    _swapped(reading, head, rel)
    _rooted(words, reading, head, rel)
    _set_beside(words, reading, head, rel)
    _interposed(reading, head, rel)
    _governing(reading, head, rel)
    return reading if (head, rel) == (reading.head, reading.rel) else replace(reading, head=head, rel=rel)


def _join(head: list[int], rel: list[str], other: int, one: int) -> None:
    """Hang "forty" and "-" on "one", which takes their place (as the English Web Treebank has it), "by" on "passer"."""
    dash = min(other, one) + 1
    for lost, name in ((other, "compound"), (dash, "punct")):
        step = one
        while head[step] >= 0 and head[step] != lost:
            step = head[step]
        if head[step] == lost:  # the word's own way to the root leads over it
            head[step], rel[step] = head[lost], rel[lost]
        head[lost], rel[lost] = one, name
        for child, above in enumerate(head):
            if above == lost:
                head[child] = one
    head[dash] = min(other, one)


def _owners(reading: Reading, head: list[int], rel: list[str]) -> None:
    """Give a verb the noun right behind "'s" for its subject, in place of the owner."""
    for mark, xpos in enumerate(reading.xpos[:-1]):
        owner, owned = head[mark], mark + 1
        if xpos != "POS" or not 0 <= owner < mark or rel[owner] not in SUBJECTS or head[owner] < owned:
            continue
        if reading.upos[owned] in NOMINAL and not is_under(head, head[owner], owned):
            head[owned], rel[owned] = head[owner], rel[owner]
            head[owner], rel[owner] = owned, "nmod:poss"


def _speakers(reading: Reading, head: list[int], rel: list[str]) -> None:
    """Give a reporting verb without a subject the second one of the verb below it that stands right before it."""
    for verb, lemma in enumerate(reading.lemma):
        if lemma not in VERBS or verb == 0 or _has_subject(head, rel, verb):
            continue
        for below in (i for i in range(verb) if head[i] == verb):
            subjects = [i for i, h in enumerate(head) if h == below and rel[i] in SUBJECTS]
            if len(subjects) > 1 and below < subjects[-1] < verb and _is_beside(reading, head, subjects[-1], verb):
                head[subjects[-1]], rel[subjects[-1]] = verb, "nsubj"
                break


def _tags(words: Sequence[str], reading: Reading, head: list[int], rel: list[str]) -> None:
    """Give the reporting verb of a tag its speaker: "…, X, the mayor, said", "…, says X"."""
    for verb, lemma in enumerate(reading.lemma):
        reports = lemma in VERBS and (not reading.reporting or reading.reporting[verb] >= TAGGING)
        if not reports or reading.xpos[verb] not in FINITE or _has_subject(head, rel, verb):
            continue
        last = verb == len(words) - 1 or words[verb + 1] in STOPS
        speaker = _before(words, reading, head, rel, verb) if last else _after(words, reading, head, verb)
        if speaker >= 0:
            if head[verb] >= 0 and (not last or is_under(head, verb, speaker)):
                head[verb], rel[verb] = _top(head, verb), "parataxis"
            head[speaker], rel[speaker] = verb, "nsubj"


def _relatives(reading: Reading, head: list[int], rel: list[str]) -> None:
    """Hang the clause of "who" on the person who is named right before it, in place of a thing or a deed."""
    if "who" not in reading.lemma:
        return
    persons = {i for first, last, kind in reading.mentions if kind == "person" for i in range(first, last)}
    for who, lemma in enumerate(reading.lemma):
        verb = head[who]
        if lemma != "who" or verb <= who or rel[verb] != "acl:relcl":
            continue
        name = who - 1 - (who > 1 and reading.upos[who - 1] == "PUNCT")
        if name not in persons or reading.upos[head[verb]] != "NOUN" or is_someone(reading.lemma[head[verb]]):
            continue
        while head[name] in persons and rel[name] in ("flat", "compound"):
            name = head[name]
        if not is_under(head, name, verb):
            head[verb] = name


def _told(reading: Reading, head: list[int], rel: list[str]) -> None:
    """Give a verb of telling whom it tells, in place of a second subject of what is told: "told a judge he …"."""
    for pronoun in range(1, len(head)):
        noun, verb = pronoun - 1, head[pronoun]
        if reading.upos[pronoun] != "PRON" or rel[pronoun] not in SUBJECTS or reading.upos[noun] not in NOMINAL:
            continue
        above = head[verb]
        is_second = head[noun] == verb and rel[noun] in SUBJECTS and verb > pronoun
        if is_second and 0 <= above < noun and reading.lemma[above] in TELLS:
            head[noun], rel[noun] = above, "iobj"


def _swapped(reading: Reading, head: list[int], rel: list[str]) -> None:
    """Give a reporting verb the noun right before it, and what is said the subject behind: "police said Brel …"."""
    for verb, lemma in enumerate(reading.lemma):
        before = verb - 1
        if lemma not in VERBS or verb == 0 or reading.upos[before] not in NOMINAL or rel[before] not in SUBJECTS:
            continue
        said = [i for i, h in enumerate(head) if h == verb and rel[i] == "ccomp" and i > verb]
        late = [i for i, h in enumerate(head) if h == verb and rel[i] in SUBJECTS and i > verb]
        if not said or not late or late[0] > said[0] or head[before] not in (verb, said[0]):
            continue
        if head[before] == verb and _has_subject(head, rel, said[0]):
            continue
        head[before], rel[before] = verb, "nsubj"
        head[late[0]] = said[0]


def _rooted(words: Sequence[str], reading: Reading, head: list[int], rel: list[str]) -> None:
    """Make a name that is the root the subject of the verb behind its aside: "The Gulls, who lost, denied it"."""
    root = head.index(-1) if -1 in head else -1
    if root < 0 or reading.upos[root] not in NOMINAL or words[root + 1 : root + 2] != [","]:
        return
    for verb in range(root + 2, len(head)):
        is_told = head[verb] == root and rel[verb] == "parataxis" and reading.xpos[verb] in FINITE
        if is_told and words[verb - 1] == "," and not _has_subject(head, rel, verb):
            head[verb], rel[verb] = -1, "root"
            head[root], rel[root] = verb, "nsubj"
            return


def _set_beside(words: Sequence[str], reading: Reading, head: list[int], rel: list[str]) -> None:
    """Hang a second subject between commas on the first: "Roe, a Democrat from Torvik, has said"."""
    for second in range(3, len(head)):
        verb = head[second]
        if verb <= second or rel[second] not in SUBJECTS or reading.upos[second] not in NOMINAL:
            continue
        first = next((i for i in range(second) if head[i] == verb and rel[i] in SUBJECTS), -1)
        if first < 0 or reading.upos[first] != "PROPN":
            continue
        own = [i for i in range(len(words)) if is_under(head, i, second) and reading.upos[i] != "PUNCT"]
        opens = own[0] > 1 and words[own[0] - 1] == "," and words[own[0]].lower() in ("a", "an")
        closes = words[own[-1] + 1 : own[-1] + 2] == [","]
        if opens and closes and is_under(head, own[0] - 2, first):
            head[second], rel[second] = first, "appos"


def _interposed(reading: Reading, head: list[int], rel: list[str]) -> None:
    """Give the reporting verb of "which the union says was the largest" the noun right before it."""
    for verb, lemma in enumerate(reading.lemma):
        noun = verb - 1
        is_bare = lemma in VERBS and rel[verb] == "acl:relcl" and not _has_subject(head, rel, verb)
        if not is_bare or reading.xpos[verb] not in FINITE or reading.upos[noun] not in NOMINAL:
            continue
        said = [i for i, h in enumerate(head) if h == verb and rel[i] == "ccomp" and i > verb]
        led = [i for i in range(head[verb] + 1, noun) if reading.lemma[i] in ("which", "who", "that")]
        if said and led and head[led[0]] == said[0] and head[noun] in (head[verb], said[0]):
            head[noun], rel[noun] = verb, "nsubj"


def _governing(reading: Reading, head: list[int], rel: list[str]) -> None:
    """Put what is said under a reporting verb that an arc hangs on it: "Prosecutors allege | Brel sold it"."""
    for verb, lemma in enumerate(reading.lemma):
        told = head[verb]
        if lemma not in VERBS or rel[verb] != "advmod" or told <= verb or reading.upos[verb] != "VERB":
            continue
        subject = next((i for i in range(verb + 1, told) if head[i] == told and rel[i] in SUBJECTS), -1)
        if subject >= 0 and _has_subject(head, rel, verb):
            head[verb], rel[verb] = head[told], rel[told]
            head[told], rel[told] = verb, "ccomp"


def _before(words: Sequence[str], reading: Reading, head: Sequence[int], rel: Sequence[str], verb: int) -> int:
    """The head of the name between a comma and a verb that ends its clause; -1 for none."""
    found, word = -1, verb - 1
    while word > 0 and reading.upos[word] == "PUNCT":
        word -= 1
    while 0 <= word < verb and reading.upos[word] in NOMINAL:
        own = [i for i in range(len(words)) if is_under(head, i, word)]
        if verb in own:  # which an arc hangs on its speaker
            own = [i for i in own if not is_under(head, i, verb)]
        is_led = any(head[i] == word and reading.upos[i] == "ADP" for i in own)
        if own[-1] > verb or (is_led and not rel[word].startswith("nmod")):
            break
        first = next(i for i in own if reading.upos[i] != "PUNCT")
        if first > 1 and words[first - 1] == "," and not is_led:  # "a clerk of | the court": the clerk
            found = word
        word = head[word]
    return found


def _after(words: Sequence[str], reading: Reading, head: Sequence[int], verb: int) -> int:
    """The head of the name that ends the sentence behind ", says"; -1 for none."""
    if verb < 2 or words[verb - 1] not in (",", "”", '"', "’"):
        return -1
    word = verb + 1
    while head[word] > verb:
        word = head[word]
    own = [i for i in range(len(words)) if is_under(head, i, word)]
    is_plain = all(reading.upos[i] in (*NOMINAL, "DET", "ADJ", "NUM", "PUNCT") for i in range(verb + 1, len(words)))
    return word if reading.upos[word] in NOMINAL and is_plain and own[0] > verb else -1


def _has_subject(head: Sequence[int], rel: Sequence[str], verb: int) -> bool:
    return any(h == verb and rel[i] in SUBJECTS for i, h in enumerate(head))


def _top(head: Sequence[int], word: int) -> int:
    while head[word] >= 0:
        word = head[word]
    return word


def _is_beside(reading: Reading, head: Sequence[int], subject: int, verb: int) -> bool:
    """Whether nothing stands between a subject and a verb but what hangs on the two."""
    return all(head[i] in (subject, verb) or reading.upos[i] == "PUNCT" for i in range(subject + 1, verb))
