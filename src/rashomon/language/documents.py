"""Whose document it is: a suit, memos, a book are the word of those who filed or wrote them.

What is told of a document once ("the union sued", "memos that Roe wrote", "the bank's report") tells whose "the suit"
is in the rest of the article. Who is written about ("the dossier on Roe"), hands on or attacks a document does not own
it.
"""

import re
from collections.abc import Iterable, Sequence

from rashomon.language import countries
from rashomon.language.agencies import initials
from rashomon.language.arcs import Tree
from rashomon.language.beings import is_someone
from rashomon.language.names import bare, fold
from rashomon.language.sources import agent_of, can_speak, is_time, source_of
from rashomon.records import Actor, LocalActor

KINDS = {
    **dict.fromkeys("suit lawsuit complaint countersuit".split(), "suit"),
    **dict.fromkeys("memo memorandum memoranda".split(), "memo"),
    **dict.fromkeys("book memoir autobiography".split(), "book"),
    **dict.fromkeys("report study".split(), "report"),
    **{kind: kind for kind in "filing petition motion affidavit indictment letter".split()},
    "dossier": "dossier",
}
"""Kinds of documents by their names; those of one kind in an article are taken for one where one owner is told."""
WRITING = frozenset(
    """write pen author draft compose compile prepare type file bring lodge launch initiate produce keep submit send
    issue""".split()
)
"""What its owner does with a document: others may release it, quote it, seize on it or reject it."""
RELEASED = frozenset({"report"})
"""Kinds that come out with those who made them: "a report released by the bank", but memos that were leaked. There are
many of them: bare "reports" are nobody's."""
RELEASING = frozenset("publish release".split())
SAYING = frozenset("say write allege claim argue state contend conclude find recount note accuse describe warn".split())
"""What is done in a document by its owner: "in one memo the director said …"."""
GOVERNING = frozenset("to for of by after without against over from".split())
"""Words before a verb after which nothing is told to have been filed yet, or not by the subject nearby."""
GROUPS = ("organisation", "group", "other")
"""Kinds of actors under which a party's people are found."""
STEM = 6  # letters that the name of a party shares with that of its people
CHANCES = frozenset("can could may might should would".split())
BEFORE = frozenset("the this that these those his her its their".split())
"""What stands before a document that was spoken of."""
OTHER = frozenset("another other separate different second similar previous earlier rival own".split())
"""What stands before one that is none of those spoken of."""

DEFINITE = re.compile(r"(?:[Tt]he|[Tt]h(?:is|at)|[Tt]h[eo]se) [a-z][a-z -]*$")
BARE = re.compile(r"[A-Za-z][a-z]+$")


def kind_of(word: str) -> str:
    """Return the kind of document that a noun names, in the singular or the plural; "" for none."""
    word = word.casefold()
    return KINDS.get(word) or KINDS.get(word.removesuffix("s"), "")


def owner_of(tree: Tree, noun: int) -> int:
    """Return who a document's own words, or the verb it hangs on, tell to have made it; -1 for nobody."""
    owner = _maker(tree, noun)
    return owner if owner >= 0 and (can_speak(tree, owner) or is_someone(tree.lemma(owner))) else -1


def _maker(tree: Tree, noun: int) -> int:
    head, making = tree.parsed.head[noun], WRITING | (RELEASING if kind_of(tree.lemma(noun)) in RELEASED else set())
    for child in tree.kids(noun, "nmod:poss", "nmod", "acl"):
        leads = {tree.lemma(k) for k in tree.kids(child, "case")}
        if tree.is_a(child, "nmod:poss") and not is_time(tree, child):
            return child
        if tree.is_a(child, "nmod") and leads & {"from", "by"} and not is_time(tree, child):
            return child
        if (
            tree.is_a(child, "acl") and tree.lemma(child) in making
        ):  # "memos that Roe wrote", "a suit filed by the union"
            source, passive = source_of(tree, child)
            if passive or source != noun:
                return source
    if head < 0 or tree.parsed.upos[head] != "VERB":
        return -1
    if tree.is_a(noun, "nsubj:pass") and tree.lemma(head) in making:  # "the suit was filed by the union"
        return agent_of(tree, head)
    if tree.is_a(noun, "obj") and tree.lemma(head) in making and _is_done(tree, head):  # "the union filed a suit"
        return source_of(tree, head)[0]
    within = tree.is_a(noun, "obl") and tree.led(noun, ("in",))
    return source_of(tree, head)[0] if within and tree.lemma(head) in SAYING else -1


def owners(tree: Tree) -> dict[str, list[int]]:
    """Return by kind of document the tokens of all that are told to have made one, in the order of the text."""
    found: dict[str, list[int]] = {}
    for token in range(len(tree.parsed.head)):
        if tree.parsed.upos[token] in ("NOUN", "PROPN"):
            kind, owner = kind_of(tree.lemma(token)), -1
            if kind and not _is_other(tree, token):
                owner = owner_of(tree, token)
        elif tree.lemma(token) == "sue" and tree.parsed.upos[token] == "VERB":
            kind, owner = "suit", source_of(tree, token)[0] if _is_done(tree, token) else -1
        else:
            continue
        if owner >= 0:
            found.setdefault(kind, []).append(owner)
    return found


def goes_back(tree: Tree, noun: int) -> bool:
    """Whether a document was spoken of before: "the suit", "the new suit", "memos"; not "a report", "another book"."""
    before = {tree.lemma(c) for c in tree.kids(noun, "det") if c < noun}
    bare = not tree.kids(noun, "det", "nmod:poss", "nummod") and kind_of(tree.lemma(noun)) not in RELEASED
    return not _is_other(tree, noun) and (bare or bool(before & BEFORE))


def _is_done(tree: Tree, verb: int) -> bool:
    """Whether the verb says that it was done, and by its own subject: not "could file", "accused them of filing"."""
    helpers = {tree.lemma(k) for k in tree.kids(verb, "mark", "case", "aux")}
    return not helpers & (GOVERNING | CHANCES)


def _is_other(tree: Tree, noun: int) -> bool:
    return any(tree.lemma(c) in OTHER for c in tree.kids(noun, "det", "amod") if c < noun)


def are_one(names: Sequence[str], peoples: Iterable[str] = ()) -> bool:
    """Whether the names may all be one owner's: one name and its initials, or those of a party, its organs, its people.

    `peoples` are names of groups in the text: where it knows Harbourites, the Harbour Party and its Harbour Council are
    one side. Of one country are many: its people's name makes nothing one.
    """
    short = {fold(initials(bare(name))) for name in names if " " in name}
    plain = sorted({fold(bare(name)) for name in names if fold(bare(name)).replace(".", "") not in short})
    words = sorted({one for one in (*names, *peoples) if " " not in one and len(one) > STEM})
    stems = [fold(one)[:STEM] for one in words if not countries.named_in([one])[0]]
    return len(plain) == 1 or any(all(name.startswith(stem) for name in plain) for stem in stems)


def peoples_of(actors: Iterable[LocalActor] | Iterable[Actor]) -> list[str]:
    """The names of groups among the actors of a text or a story, for `are_one`: "Harbourites"."""
    return sorted({n for a in actors if a.kind in GROUPS for n in a.names if n.endswith("s")})


def is_known(text: str) -> bool:
    """Whether a source's words name a document told of before: "the new suit", "memos"; a name makes it another one."""
    return bool(DEFINITE.match(text) or (BARE.match(text) and document_in(text) not in RELEASED))


def document_in(words: str) -> str:
    """Return the kind of document that a source's words name, "the new suit", "memos written by Roe"; "" for none."""
    phrase = re.split(
        r"\b(?:of|from|by|on|in|about|against|that|which|written|filed|brought)\b|[,:(]", words, maxsplit=1
    )[0]
    found = phrase.split()
    return kind_of(found[-1]) if found else ""
