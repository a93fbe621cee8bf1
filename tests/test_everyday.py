"""language.everyday: verbs of the lists of deeds where they mean something else."""

import pytest
from trees import make_tree

from rashomon.language.arcs import Tree
from rashomon.language.deednames import name_deed

CASES = {
    "a knife is pulled out, not withdrawn": (
        "Rowers|NOUN|2|nsubj pull|VERB|0|root out|ADP|2|compound:prt a|DET|5|det lantern|NOUN|2|obj", "pull", None,
    ),
    "soldiers are": (
        "Norland|PROPN|2|nsubj pull|VERB|0|root out|ADP|2|compound:prt soldier|NOUN|2|obj", "pull", "RETREAT",
    ),
    "a couple that breaks up is dispersed by nobody": (
        "Rowers|NOUN|3|nsubj had|AUX|3|aux break|VERB|0|root up|ADP|3|compound:prt with|ADP|6|case him|PRON|3|obl",
        "break", None,
    ),
    "a crowd that is broken up is": (
        "Police|NOUN|2|nsubj break|VERB|0|root up|ADP|2|compound:prt a|DET|5|det vigil|NOUN|2|obj", "break", "COERCE",
    ),
    "who seizes on a letter takes nothing": (
        "Rowers|NOUN|2|nsubj seize|VERB|0|root on|ADP|5|case the|DET|5|det letter|NOUN|2|obl", "seize", None,
    ),
    "who seizes a letter does": (
        "Rowers|NOUN|2|nsubj seize|VERB|0|root the|DET|4|det letter|NOUN|2|obj", "seize", "COERCE",
    ),
    "who hits his own head is struck by nobody": (
        "Rowers|NOUN|2|nsubj hit|VERB|0|root their|PRON|4|nmod:poss head|NOUN|2|obj", "hit", None,
    ),
    "what hits it is a blow": (
        "Shrapnel|NOUN|2|nsubj hit|VERB|0|root their|PRON|4|nmod:poss head|NOUN|2|obj", "hit", "ASSAULT",
    ),
    "prices rally without protest": (
        "Bank|NOUN|2|compound stock|NOUN|3|nsubj rally|VERB|0|root on|ADP|5|case Friday|PROPN|3|obl", "rally", None,
    ),
    "those who rally a crew do not either": (
        "Rowers|NOUN|2|nsubj rally|VERB|0|root the|DET|4|det crew|NOUN|2|obj", "rally", None,
    ),
    "those who rally in a square do": (
        "Rowers|NOUN|2|nsubj rally|VERB|0|root in|ADP|5|case the|DET|5|det square|NOUN|2|obl", "rally", "PROTEST",
    ),
    "who goes home retreats from nothing": (
        "Rowers|NOUN|2|nsubj return|VERB|0|root to|ADP|4|case Norland|PROPN|2|obl", "return", None,
    ),
    "an army that goes home does": (
        "Army|NOUN|2|nsubj return|VERB|0|root to|ADP|4|case Norland|PROPN|2|obl", "return", "RETREAT",
    ),
    "estimates are not set free": (
        "Norland|PROPN|2|nsubj release|VERB|0|root its|PRON|4|nmod:poss estimate|NOUN|2|obj", "release", None,
    ),
    "nor is a photo that somebody released": (
        "A|DET|2|det photo|NOUN|0|root release|VERB|2|acl|VBN by|ADP|5|case Norland|PROPN|3|obl", "release", None,
    ),
    "nor are the cured": (
        "Rowers|NOUN|3|nsubj:pass were|AUX|3|aux:pass release|VERB|0|root|VBN from|ADP|5|case hospital|NOUN|3|obl",
        "release", None,
    ),
    "letters are received, and no guest is": (
        "Norland|PROPN|2|nsubj receive|VERB|0|root permission|NOUN|2|obj", "receive", None,
    ),
    "an envoy is": (
        "Norland|PROPN|2|nsubj receive|VERB|0|root an|DET|4|det envoy|NOUN|2|obj", "receive", "CONSULT",
    ),
    "to be close is to shut nothing": (
        "Norland|PROPN|3|nsubj is|AUX|3|cop close|ADJ|0|root to|ADP|5|case war|NOUN|3|obl", "close", None,
    ),
    "to call on a day is to ask nobody": (
        "Norland|PROPN|2|nsubj call|VERB|0|root her|PRON|2|obj on|ADP|5|case Monday|PROPN|2|obl", "call", None,
    ),
    "to call on somebody is": (
        "Norland|PROPN|2|nsubj call|VERB|0|root on|ADP|4|case Sudmark|PROPN|2|obl", "call", "REQUEST",
    ),
    "what explodes in the media does no harm": (
        "Clips|NOUN|2|nsubj explode|VERB|0|root on|ADP|5|case social|ADJ|5|amod media|NOUN|2|obl", "explode", None,
    ),
    "emissions are cut without a sanction": (
        "Norland|PROPN|2|nsubj cut|VERB|0|root emission|NOUN|2|obj", "cut", None,
    ),
    "a heart that stops is arrested by nobody": (
        "Rowers|NOUN|5|nsubj were|AUX|5|cop in|ADP|5|case cardiac|ADJ|5|amod arrest|NOUN|0|root", "arrest", None,
    ),
    "an inquiry is attacked in words": (
        "Ministers|NOUN|2|nsubj attack|VERB|0|root the|DET|4|det inquiry|NOUN|2|obj", "attack", "ACCUSE",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("row", "word", "wanted"), CASES.values(), ids=CASES.keys())
def test_what_an_everyday_verb_names(row, word, wanted):
    words = [cell.split("|")[0] for cell in row.split()]
    tree = Tree.of(make_tree(" ".join(words), row, mentions=(("Norland", "place"),) if "Norland" in words else ()))
    named = name_deed(tree, words.index(word))
    assert (named.type if named else None) == wanted
