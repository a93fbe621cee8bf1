"""What a source backs, attacks or refuses, the words that name it and report, and where a content begins and stops."""

from trees import make_tree

from rashomon.language.arcs import Tree
from rashomon.language.attitudes import find_attitudes
from rashomon.language.cuewords import cue_words
from rashomon.language.sayings import find_sayings
from rashomon.stages.extract.attributions import find_attributions
from rashomon.stages.extract.claims import bears
from rashomon.stages.extract.quotes import find_quotes


def attributed(parse):
    """(source, cue, stance, content) of every attribution, each as the words of the text."""
    found = find_attributions([parse], [], list(find_quotes([parse], [])))
    spans = [((a.source_start, a.source_stop), (a.cue_start, a.cue_stop), (a.start, a.stop), a.stance) for a in found]
    return [(parse.text[slice(*s)], parse.text[slice(*c)], stance, parse.text[slice(*t)]) for s, c, t, stance in spans]


BACKED = make_tree(
    "The mayor backed the new bridge over the Orda, which nobody had paid for.",
    "The|DET|2|det mayor|NOUN|3|nsubj backed|VERB|0|root the|DET|6|det new|ADJ|6|amod bridge|NOUN|3|obj "
    "over|ADP|9|case the|DET|9|det Orda|PROPN|6|nmod ,|PUNCT|14|punct which|PRON|14|obl nobody|PRON|14|nsubj "
    "had|AUX|14|aux paid|VERB|6|acl:relcl|VBN for|ADP|11|case .|PUNCT|3|punct",
)


def test_an_attitude_has_a_source_and_what_it_is_about_without_the_writers_remark():
    assert attributed(BACKED) == [("The mayor", "backed", "attitude", "the new bridge over the Orda")]


def test_no_claim_is_told_on_the_word_of_one_who_only_takes_a_side():
    (backing,) = find_attributions([BACKED], [], [])
    assert not bears(backing, backing.start, backing.stop)


def test_the_passive_gives_who_backs_and_what():
    parse = make_tree(
        "The bridge was praised by the mayor.",
        "The|DET|2|det bridge|NOUN|4|nsubj:pass was|AUX|4|aux:pass praised|VERB|0|root|VBN by|ADP|7|case the|DET|7|det "
        "mayor|NOUN|4|obl:agent .|PUNCT|4|punct",
    )
    assert attributed(parse) == [("the mayor", "was praised by", "attitude", "The bridge")]


def test_an_adjective_tells_an_attitude_of_its_subject_and_it_is_nobody():
    row = "{0}|{1}|3|nsubj was|AUX|3|cop wary|ADJ|0|root of|ADP|6|case the|DET|6|det bridge|NOUN|3|obl .|PUNCT|3|punct"
    assert attributed(make_tree("She was wary of the bridge.", row.format("She", "PRON")))[0][3] == "the bridge"
    assert attributed(make_tree("It was wary of the bridge.", row.format("It", "PRON"))) == []


def test_a_thing_takes_no_side_and_a_saying_is_no_attitude_as_well():
    parse = make_tree(
        "The rain attacked the bridge.",
        "The|DET|2|det rain|NOUN|3|nsubj attacked|VERB|0|root the|DET|5|det bridge|NOUN|3|obj .|PUNCT|3|punct",
    )
    assert attributed(parse) == []
    assert list(find_attitudes(Tree.of(BACKED), [2])) == []


def test_a_source_is_named_with_what_introduces_it_and_a_relative_by_its_pronoun():
    long = make_tree(
        "Ada Brel, an engineer who had built it, warned of cracks.",
        "Ada|PROPN|11|nsubj Brel|PROPN|1|flat ,|PUNCT|5|punct an|DET|5|det engineer|NOUN|1|appos who|PRON|8|nsubj "
        "had|AUX|8|aux built|VERB|5|acl:relcl|VBN it|PRON|8|obj ,|PUNCT|5|punct warned|VERB|0|root of|ADP|13|case "
        "cracks|NOUN|11|obl .|PUNCT|11|punct",
    )
    assert ("Ada Brel, an engineer who had built it", "warned of", "asserted", "cracks") in attributed(long)
    short = make_tree(
        "They met the owner, who praised the bridge.",
        "They|PRON|2|nsubj met|VERB|0|root the|DET|4|det owner|NOUN|2|obj ,|PUNCT|7|punct who|PRON|7|nsubj "
        "praised|VERB|4|acl:relcl the|DET|9|det bridge|NOUN|7|obj .|PUNCT|2|punct",
    )
    assert ("who", "praised", "attitude", "the bridge") in attributed(short)


def test_the_reporting_words_take_in_what_helps_them_and_the_occasion():
    parse = make_tree(
        "She went on to say in a letter that the lock leaks.",
        "She|PRON|2|nsubj went|VERB|0|root on|ADP|2|compound:prt to|PART|5|mark say|VERB|2|xcomp|VB in|ADP|8|case "
        "a|DET|8|det letter|NOUN|5|obl that|SCONJ|12|mark the|DET|11|det lock|NOUN|12|nsubj leaks|VERB|5|ccomp|VBZ "
        ".|PUNCT|2|punct",
    )
    tree = Tree.of(parse)
    (saying,) = [s for s in find_sayings(tree) if s.lemma == "say"]
    assert " ".join(map(tree.word, cue_words(tree, saying))) == "went on to say in a letter"


def test_a_that_inside_of_the_content_does_not_open_it():
    parse = make_tree(
        "The owner said he was sure that the lock leaks.",
        "The|DET|2|det owner|NOUN|3|nsubj said|VERB|0|root he|PRON|6|nsubj was|AUX|6|cop sure|ADJ|3|ccomp "
        "that|SCONJ|10|mark the|DET|9|det lock|NOUN|10|nsubj leaks|VERB|6|ccomp|VBZ .|PUNCT|3|punct",
    )
    assert ("The owner", "said", "asserted", "he was sure that the lock leaks") in attributed(parse)


def test_a_verb_with_a_thing_behind_it_speaks_for_no_clause_before_it():
    parse = make_tree(
        "Since the lock leaked, the owner cited the frost.",
        "Since|SCONJ|4|mark the|DET|3|det lock|NOUN|4|nsubj leaked|VERB|8|advcl ,|PUNCT|4|punct the|DET|7|det "
        "owner|NOUN|8|nsubj cited|VERB|0|root the|DET|10|det frost|NOUN|8|obj .|PUNCT|8|punct",
    )
    assert attributed(parse) == [("the owner", "cited", "asserted", "the frost")]


def test_what_is_told_of_a_speaker_is_not_of_the_quotation():
    parse = make_tree(
        "“The lock leaked,” said Ada Brel, who had built it.",
        "“|PUNCT|4|punct The|DET|3|det lock|NOUN|4|nsubj leaked|VERB|7|ccomp ,|PUNCT|4|punct ”|PUNCT|4|punct "
        "said|VERB|0|root Ada|PROPN|7|nsubj Brel|PROPN|8|flat ,|PUNCT|13|punct who|PRON|13|nsubj had|AUX|13|aux "
        "built|VERB|8|acl:relcl|VBN it|PRON|13|obj .|PUNCT|7|punct",
    )
    assert [(cue, content.strip(",")) for _, cue, _, content in attributed(parse)] == [("said", "The lock leaked")]


def test_a_refusal_beside_a_saying_is_none_of_its_content():
    parse = make_tree(
        "The owner said it leaks and refused to pay.",
        "The|DET|2|det owner|NOUN|3|nsubj said|VERB|0|root it|PRON|5|nsubj leaks|VERB|3|ccomp|VBZ and|CCONJ|7|cc "
        "refused|VERB|3|conj to|PART|9|mark pay|VERB|7|xcomp|VB .|PUNCT|3|punct",
    )
    assert [row[1:] for row in attributed(parse)] == [
        ("said", "asserted", "it leaks"),
        ("refused", "attitude", "to pay"),
    ]
