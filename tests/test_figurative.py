"""language.figurative: violent words that do no violence."""

import pytest
from trees import make_tree

from rashomon.language.arcs import Tree
from rashomon.language.deednames import name_deed

CASES = {
    "a legal assault is none": (
        "She|PRON|2|nsubj opened|VERB|0|root a|DET|5|det legal|ADJ|5|amod assault|NOUN|2|obj on|ADP|7|case "
        "ministers|NOUN|5|nmod",
        "assault", None,
    ),
    "a verb that carries it is none either": (
        "She|PRON|2|nsubj launch|VERB|0|root a|DET|5|det charm|NOUN|5|compound offensive|NOUN|2|obj",
        "launch", None,
    ),
    "a heart attack is none": (
        "He|PRON|2|nsubj had|VERB|0|root a|DET|5|det heart|NOUN|5|compound attack|NOUN|2|obj", "attack", None,
    ),
    "a verbal attack is an accusation": (
        "He|PRON|2|nsubj suffer|VERB|0|root verbal|ADJ|4|amod attack|NOUN|2|obj", "attack", "ACCUSE",
    ),
    "what is said of a plan is an accusation": (
        "Ministers|NOUN|2|nsubj attack|VERB|0|root the|DET|4|det plan|NOUN|2|obj", "attack", "ACCUSE",
    ),
    "what is said of a law too": (
        "Ministers|NOUN|2|nsubj come|VERB|0|root under|ADP|4|case attack|NOUN|2|obl over|ADP|7|case the|DET|7|det "
        "law|NOUN|2|obl",
        "attack", "ACCUSE",
    ),
    "a bill cannot be killed": (
        "Ministers|NOUN|2|nsubj kill|VERB|0|root the|DET|4|det bill|NOUN|2|obj", "kill", None,
    ),
    "fire is fought by firemen": (
        "Crews|NOUN|2|nsubj battle|VERB|0|root the|DET|4|det blaze|NOUN|2|obj", "battle", None,
    ),
    "fire that is opened is fire": (
        "Soldiers|NOUN|2|nsubj open|VERB|0|root fire|NOUN|2|obj", "open", "ASSAULT",
    ),
    "a team is beaten in a final": (
        "Norland|PROPN|2|nsubj beat|VERB|0|root Sudmark|PROPN|2|obj in|ADP|6|case the|DET|6|det final|NOUN|2|obl",
        "beat", None,
    ),
    "people are beaten elsewhere": (
        "Soldiers|NOUN|2|nsubj beat|VERB|0|root villagers|NOUN|2|obj in|ADP|6|case the|DET|6|det street|NOUN|2|obl",
        "beat", "ASSAULT",
    ),
    "a base is attacked": (
        "Rebels|NOUN|2|nsubj attack|VERB|0|root the|DET|4|det base|NOUN|2|obj", "attack", "ASSAULT",
    ),
    "strength is demonstrated, not protested": (
        "Norland|PROPN|2|nsubj demonstrate|VERB|0|root its|PRON|4|nmod:poss strength|NOUN|2|obj", "demonstrate", None,
    ),
    "letters are not set free": (
        "Norland|PROPN|2|nsubj release|VERB|0|root hundreds|NOUN|2|obj of|ADP|5|case letter|NOUN|3|nmod",
        "release", None,
    ),
    "prisoners are": (
        "Norland|PROPN|2|nsubj release|VERB|0|root hundreds|NOUN|2|obj of|ADP|5|case prisoner|NOUN|3|nmod",
        "release", "RETREAT",
    ),
    "a body's name is no deed": (
        "Norland|PROPN|2|nsubj joined|VERB|0|root the|DET|5|det Sea|PROPN|5|compound Partnership|PROPN|2|obj",
        "Partnership", None,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("row", "word", "wanted"), CASES.values(), ids=CASES.keys())
def test_what_a_word_for_violence_names(row, word, wanted):
    words = [cell.split("|")[0] for cell in row.split()]
    tree = Tree.of(make_tree(" ".join(words), row))
    named = name_deed(tree, words.index(word))
    assert (named.type if named else None) == wanted
