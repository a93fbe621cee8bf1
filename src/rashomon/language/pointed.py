"""Sayings that no pattern sees: the reader takes words for the word of one whom their sentence names.

"Seismologists measured 6.3", "the log has 2.04", "forty-nine, by the hospital's count".
"""

from collections import defaultdict
from collections.abc import Sequence

from rashomon.language.arcs import Tree
from rashomon.language.sayings import Saying
from rashomon.language.sources import is_document, may_speak

LEAST = 0.7  # probability that a word is somebody's; later stories (`python -m evals.attribution`)
APART = 3  # tokens between two of one content
REPORTING = 0.1  # least probability that a verb reports whose subject the source is
SPEAKS = 0.65  # ... that it does surely
LEAST_WORDS = 3  # of a content, beside those that name its source
TELLING = frozenset({"VERB", "NOUN", "NUM", "ADJ"})
FINDS = frozenset(  # who does so knows what is told
    """count date detect examine find know list log measure note observe recognise record register remember tally
    weigh""".split()
)
WHERE = frozenset("at to into near inside outside in on".split())  # "was taken to the hospital": no word of it
BESIDE = ("conj", "appos", "nmod:poss")
PARTS = ("compound", "flat", "amod", "nummod", "det")  # what stands with a name and is not its head


def find_pointed(tree: Tree, told: Sequence[bool], sayings: Sequence[Saying]) -> list[Saying]:
    """Return a saying for every stretch of words that the reader gives one source who says nothing else beside it.

    `told` tells of every token whether it is in a quotation or some saying's words already.
    """
    speaking = {s.source for s in sayings}
    parsed = tree.parsed
    of: dict[int, list[int]] = defaultdict(list)
    for token, source, sure in zip(parsed.source_of, parsed.source_token, parsed.source_sure, strict=True):
        if sure >= LEAST and not told[token] and (head := _head(tree, source)) not in speaking:
            of[head].append(token)
    found = []
    for source, tokens in sorted(of.items()):
        cue = _cue(tree, source)
        named = {source, *tree.under(source)}
        runs = [r for run in _stretches(tokens) if _tells(tree, r := _trimmed(tree, run), named, cue)]
        contents = tuple(tree.span([run[0], run[-1]]) for run in runs)
        is_where = tree.lemma(cue) in WHERE and not is_document(tree, source)
        may_tell = may_speak(tree, source) or is_document(tree, source)
        if contents and may_tell and not is_where and not _is_agent(tree, source) and not _acts(tree, source, cue):
            found.append(Saying(cue, tree.lemma(cue), "asserted", "read", source, contents))
    return found


def _head(tree: Tree, token: int) -> int:
    """The head of the name or noun that the token is a part of."""
    while tree.is_a(token, *PARTS) and tree.sentence(tree.parsed.head[token]) == tree.sentence(token):
        token = tree.parsed.head[token]
    return token


def _is_agent(tree: Tree, source: int) -> bool:
    """Whether it did, in the passive, what is no saying and no finding: "is run by Roe", "… by Ames and Roe".

    Of names in a row the first decides, of one who is called something the name, of an owner what he owns.
    """
    while tree.is_a(source, *BESIDE) and tree.sentence(tree.parsed.head[source]) == tree.sentence(source):
        source = tree.parsed.head[source]
    did = tree.parsed.head[source]
    return tree.is_a(source, "obl:agent") and tree.lemma(did) not in FINDS and tree.reports(did) < REPORTING


def _cue(tree: Tree, source: int) -> int:
    """What joins the source to what is told: the verb that it governs, else the preposition before it."""
    above, before = tree.parsed.head[source], tree.kid(source, "case")
    if above >= 0 and tree.parsed.upos[above] in ("VERB", "AUX") and tree.is_a(source, "nsubj"):
        return above
    return before if before >= 0 else above if above >= 0 else source


def _trimmed(tree: Tree, run: Sequence[int]) -> list[int]:
    """The stretch without marks and conjunctions at its rims."""
    plain = [t for t in run if tree.parsed.upos[t] not in ("PUNCT", "CCONJ", "SCONJ")]
    return [t for t in run if plain and plain[0] <= t <= plain[-1]]


def _tells(tree: Tree, run: Sequence[int], named: set[int], cue: int) -> bool:
    """Whether a stretch says something beside naming its source and, "Roe told the board", that the source spoke."""
    words = [t for t in run if t not in named and tree.parsed.upos[t] != "PUNCT"]
    if len(words) < LEAST_WORDS or not any(tree.parsed.upos[t] in TELLING for t in words):
        return False
    speaks = run[0] <= cue <= run[-1] and tree.reports(cue) >= SPEAKS
    return not speaks or any(tree.parsed.upos[t] == "VERB" and t != cue for t in words)


def _acts(tree: Tree, source: int, cue: int) -> bool:
    """Whether somebody, no document, does what is no saying and no finding: "Roe hired a banker", "it cut its fee"."""
    acting = tree.parsed.head[source] == cue and tree.parsed.upos[cue] == "VERB" and tree.lemma(cue) not in FINDS
    return acting and tree.reports(cue) < REPORTING and not is_document(tree, source)


def _stretches(tokens: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for token in sorted(tokens):
        if runs and token - runs[-1][-1] <= APART:
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs
