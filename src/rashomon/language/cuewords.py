"""The words that report: a verb with what helps it, what it is said in and when, and what leads to its content.

"had not said", "went on to explain", "said in a statement on Monday:", "called for", "the mayor's earlier claim".
"""

from rashomon.language.arcs import Tree
from rashomon.language.reporting import UTTERANCES
from rashomon.language.sayings import Saying
from rashomon.language.sources import OCCASIONS, TIMES

HELPERS = ("aux", "cop", "compound:prt")
LEADING = frozenset("for about against of by to on over upon".split())
LONGEST_OCCASION = 6  # words: "in a recent telephone interview"


def cue_span(tree: Tree, saying: Saying) -> tuple[int, int]:
    """Return the characters of the reporting words."""
    words = cue_words(tree, saying)
    return tree.parsed.token_start[words[0]], tree.parsed.token_stop[words[-1]]


def cue_words(tree: Tree, saying: Saying) -> list[int]:
    """Return the tokens of the reporting words, without a gap."""
    cue = saying.cue
    if saying.shape == "according":
        return [cue, cue + 1] if cue + 1 < len(tree.parsed.head) else [cue]
    if tree.parsed.upos[cue] == "NOUN":
        before = {t for c in tree.kids(cue, "det", "amod", "nummod") for t in tree.under(c) if t < cue}
        return _run(tree, {cue, *before}, cue)
    governed = _governed(tree, cue)
    words = set(governed)
    for at in governed:
        words.update(tree.kids(at, *HELPERS))
        adverbs = [t for c in tree.kids(at, "advmod") if c < at for t in tree.under(c)]
        words.update(t for t in adverbs if tree.parsed.upos[t] != "PUNCT")
    run = _run(tree, words, cue)
    return list(range(run[0], _stop(tree, cue, run[-1]) + 1))


def _run(tree: Tree, words: set[int], cue: int) -> list[int]:
    return next(run for run in tree.runs(sorted(words)) if cue in run)


def _governed(tree: Tree, cue: int) -> list[int]:
    """Return the verb with "to" and the verbs that it completes: "went on to explain", "tried to persuade"."""
    words, at = [cue], cue
    while at > 0 and tree.word(at - 1).lower() == "to" and tree.is_a(at - 1, "mark"):
        words.append(at - 1)
        above = tree.parsed.head[at]
        between = range(above + 1, at - 1)
        helps = tree.kids(above, "compound:prt", "advmod") if 0 <= above < at else []
        if not 0 <= above < at or not tree.is_a(at, "xcomp") or any(t not in helps for t in between):
            break
        words += [above, *between]
        at = above
    return words


def _stop(tree: Tree, cue: int, last: int) -> int:
    """Return the last of the reporting words: an occasion, a time, what leads to the content, a colon."""
    sentence = tree.sentence_of(cue)
    while last + 1 < sentence.stop:
        after = last + 1
        if tree.word(after).lower() in TIMES and after > cue:
            last = after
        elif tree.lemma(after) in OCCASIONS and (noun := _occasion(tree, after)) > after:
            last = noun
        elif tree.lemma(after) in LEADING and last == cue and _leads(tree, cue, after):
            return after
        else:
            break
    return last + 1 if last + 1 < sentence.stop and tree.word(last + 1) == ":" else last


def _occasion(tree: Tree, preposition: int) -> int:
    """Return the noun of "in a statement", "on her page", or -1."""
    noun = tree.parsed.head[preposition]
    near = preposition < noun <= preposition + LONGEST_OCCASION
    return noun if near and tree.lemma(noun) in UTTERANCES and tree.is_a(noun, "obl") else -1


def _leads(tree: Tree, cue: int, word: int) -> bool:
    """Whether the preposition leads from the verb to what it is about, or to who does it."""
    above = tree.parsed.head[word]
    return above > word and tree.parsed.head[above] == cue and tree.is_a(above, "obl", "advcl")
