"""The words that name a source in full: with its titles, what introduces it, its relative clause and who speaks along.

"Ivan Petrov, a reader in Omsk who saw it", "the mayor and her deputy", "all the doctors I asked".
"""

import re

from rashomon.language.arcs import PUNCTUATION, Tree
from rashomon.language.sources import RELATIVES, beside_speaker

CLOSING = re.compile(r"\.?\)")
MARKS = frozenset('"“”«»')  # a source is named on one side of a quotation
APART = frozenset("advcl ccomp csubj parataxis discourse".split())
NOMINAL = frozenset("NOUN PROPN PRON NUM".split())


def source_words(tree: Tree, source: int, cue: int, span: tuple[int, int]) -> tuple[int, int]:
    """Return the span of a source's words, no narrower than the one given, on its side of the cue.

    `source` and `cue` are the tokens that head them; `span` are the characters that name the source shortly.
    """
    subject = tree.subject(cue)
    if subject >= 0 and tree.lemma(subject) in RELATIVES and source < subject < cue:
        return tree.parsed.token_start[subject], tree.parsed.token_stop[subject]
    if source < 0 or tree.parsed.upos[source] not in NOMINAL or tree.sentence(source) != tree.sentence(cue):
        return span
    sentence = tree.sentence_of(source)
    without = [*tree.kids(source, *APART), *beside_speaker(tree, source), cue]
    words = {t for t in tree.under(source, without=without) if tree.word(t) not in MARKS}
    low, high = (sentence.start, cue) if source < cue else (cue + 1, sentence.stop)
    first = last = source
    while first - 1 >= low and (first - 1 in words or _gap(tree, words, first - 1, -1)):
        first -= 1
    while last + 1 < high and (last + 1 in words or _gap(tree, words, last + 1, 1)):
        last += 1
    while first < source and (tree.word(first) in PUNCTUATION or tree.is_a(first, "case", "mark", "cc", "advmod")):
        first += 1
    while first - 1 >= low and tree.parsed.upos[first] == "PROPN" == tree.parsed.upos[first - 1]:
        first -= 1  # a title or a first name that hangs elsewhere
    start, stop = tree.span(list(range(first, last + 1)))
    start, stop = min(start, span[0]), max(stop, span[1])
    text = tree.parsed.text
    opened = text.count("(", start, stop) - text.count(")", start, stop)
    closing = CLOSING.match(text, stop) if opened == 1 else None
    return start, closing.end() if closing else stop


def _gap(tree: Tree, words: set[int], token: int, step: int) -> bool:
    """Whether a comma or bracket stands inside of the words, with more of them behind it."""
    return tree.parsed.upos[token] == "PUNCT" and tree.word(token) not in MARKS and token + step in words
