"""language.deednames, deedreality, deedseats: which event a clause names, whether it happened, who stands where."""

from dataclasses import replace

import pytest
from trees import make_tree

from rashomon.language.arcs import Tree
from rashomon.language.deedreality import asks_above, is_denied
from rashomon.language.deeds import read_blamed, read_deed, told_below
from rashomon.language.deedtimes import OWN, nearness
from rashomon.language.deedwords import TYPE_OF, word_of
from rashomon.language.sectors import sector_of

FORMS = {
    "sailors": "sailor", "held": "hold", "being": "be", "told": "tell", "diplomats": "diplomat", "broke": "break",
    "received": "receive", "threats": "threat", "failed": "fail", "hoped": "hope", "freed": "free", "men": "man",
    "recalled": "recall", "villagers": "villager", "arrested": "arrest", "said": "say", "claimed": "claim",
    "begun": "begin", "investigating": "investigate", "soldiers": "soldier", "killed": "kill", "shut": "shut",
    "landed": "land", "blamed": "blame", "regrets": "regret", "deaths": "death", "accused": "accuse",
    "shooting": "shoot", "ordered": "order", "patrols": "patrol", "met": "meet", "ministers": "minister",
    "put": "put", "called": "call", "is": "be", "are": "be", "was": "be", "been": "be", "has": "have", "took": "take",
    "captives": "captive", "urged": "urge", "turned": "turn", "monitors": "monitor", "fired": "fire",
    "drivers": "driver", "let": "let", "detained": "detain", "rammed": "ramm", "had": "have",
    "guerrillas": "guerrilla", "leaders": "leader",
}  # fmt: skip
MENTIONS = (("Norland", "place"), ("Sudmark", "place"))


def tree_of(row):
    words = [cell.split("|")[0] for cell in row.split()]
    parsed = make_tree(" ".join(words), row, mentions=tuple(m for m in MENTIONS if m[0] in words))
    return Tree.of(replace(parsed, lemma=[FORMS.get(lemma, lemma) for lemma in parsed.lemma]))


def at(tree, word):
    return next(t for t in range(len(tree.parsed.head)) if tree.word(t) == word)


def read(row, word):
    tree = tree_of(row)
    deed = read_deed(tree, at(tree, word))
    if deed is None:
        return None
    sides = [[tree.parsed.text[p.start : p.stop] for p in side] for side in (deed.actors, deed.recipients)]
    return f"{deed.type} {deed.mode}".strip(), *sides


CASES = {
    "people are held by those who may": (
        "Sailors|NOUN|4|nsubj:pass|NNS are|AUX|4|aux being|AUX|4|aux:pass held|VERB|0|root|VBN by|ADP|7|case "
        "the|DET|7|det navy|NOUN|4|obl:agent",
        "held", ("COERCE arrest", ["the navy"], ["Sailors"]),
    ),
    "to be in custody is to be held": (
        "Villagers|NOUN|5|nsubj|NNS are|AUX|5|cop in|ADP|5|case police|NOUN|5|compound custody|NOUN|0|root",
        "custody", ("COERCE arrest", ["police"], ["Villagers"]),
    ),
    "diplomats told to leave are expelled": (
        "Norland|PROPN|2|nsubj told|VERB|0|root two|NUM|4|nummod diplomats|NOUN|2|obj to|PART|6|mark "
        "leave|VERB|2|xcomp",
        "told", ("SANCTION expel", ["Norland"], ["two diplomats"]),
    ),
    "what breaks out between two is done by both": (
        "Fighting|NOUN|2|nsubj broke|VERB|0|root out|ADP|2|compound:prt between|ADP|5|case soldiers|NOUN|2|obl "
        "and|CCONJ|7|cc guerrillas|NOUN|5|conj",
        "broke", ("ASSAULT", ["soldiers"], ["guerrillas"]),
    ),
    "who receives threats is threatened": (
        "Ministers|NOUN|2|nsubj|NNS received|VERB|0|root threats|NOUN|2|obj from|ADP|5|case guerrillas|NOUN|2|obl",
        "received", ("THREATEN", ["guerrillas"], ["Ministers"]),
    ),
    "an envoy is recalled from his host": (
        "Norland|PROPN|2|nsubj recalled|VERB|0|root its|PRON|4|nmod:poss ambassador|NOUN|2|obj to|ADP|6|case "
        "Sudmark|PROPN|4|nmod",
        "recalled", ("SANCTION withdraw", ["Norland"], ["Sudmark"]),
    ),
    "police who tell of arrests have made them": (
        "Villagers|NOUN|3|nsubj:pass|NNS were|AUX|3|aux:pass arrested|VERB|0|root|VBN ,|PUNCT|6|punct "
        "police|NOUN|6|nsubj said|VERB|3|parataxis",
        "arrested", ("COERCE arrest", ["police"], ["Villagers"]),
    ),
    "who claims an attack has made it": (
        "Guerrillas|NOUN|2|nsubj|NNS claimed|VERB|0|root the|DET|4|det ambush|NOUN|2|obj on|ADP|6|case "
        "soldiers|NOUN|4|nmod",
        "claimed", ("ASSAULT", ["Guerrillas"], ["soldiers"]),
    ),
    "soldiers who are landed are the ones who come": (
        "Soldiers|NOUN|3|nsubj:pass|NNS were|AUX|3|aux:pass landed|VERB|0|root|VBN",
        "landed", ("MOBILIZE troops", ["Soldiers"], []),
    ),
    "to order patrols is to send them": (
        "Norland|PROPN|2|nsubj ordered|VERB|0|root patrols|NOUN|2|obj",
        "ordered", ("MOBILIZE", ["Norland"], []),
    ),
    "to regret deaths is to condole": (
        "Norland|PROPN|2|nsubj regrets|VERB|0|root the|DET|4|det deaths|NOUN|2|obj of|ADP|6|case sailors|NOUN|4|nmod",
        "regrets", ("SUPPORT", ["Norland"], ["sailors"]),
    ),
    "who is accused of shooting shoots": (
        "Norland|PROPN|2|nsubj accused|VERB|0|root guerrillas|NOUN|2|obj of|ADP|5|mark shooting|VERB|2|advcl "
        "villagers|NOUN|5|obj",
        "shooting", ("ASSAULT firearms", ["guerrillas"], ["villagers"]),
    ),
    "an envoy is called in, whatever the reader takes the particle for": (
        "Norland|PROPN|2|nsubj called|VERB|0|root in|ADP|6|case the|DET|6|det Sudmark|PROPN|6|compound "
        "envoy|NOUN|2|obl",
        "called", ("ACCUSE", ["Norland"], ["the Sudmark envoy"]),
    ),
    "who is turned back is kept out": (
        "Monitors|NOUN|3|nsubj:pass|NNS were|AUX|3|aux:pass turned|VERB|0|root|VBN back|ADV|3|advmod at|ADP|6|case "
        "Sudmark|PROPN|3|obl",
        "turned", ("COERCE restrict", [], ["Sudmark"]),
    ),
    "a shot has a target": (
        "Guerrillas|NOUN|2|nsubj|NNS fired|VERB|0|root on|ADP|5|case the|DET|5|det market|NOUN|2|obl",
        "fired", ("ASSAULT firearms", ["Guerrillas"], ["the market"]),
    ),
    "a form that the reader got wrong is found": (
        "Norland|PROPN|2|nsubj rammed|VERB|0|root villagers|NOUN|2|obj",
        "rammed", ("ASSAULT", ["Norland"], ["villagers"]),
    ),
    "who may leave is let go": (
        "Drivers|NOUN|3|nsubj:pass|NNS were|AUX|3|aux:pass let|VERB|0|root|VBN go|VERB|3|xcomp",
        "let", ("RETREAT release", [], ["Drivers"]),
    ),
    "ministers meet each other": (
        "Ministers|NOUN|2|nsubj|NNS met|VERB|0|root", "met", ("CONSULT", ["Ministers"], []),
    ),
    "to fail to free is to free nobody": (
        "Norland|PROPN|2|nsubj failed|VERB|0|root to|PART|4|mark free|VERB|2|xcomp villagers|NOUN|4|obj", "free", None,
    ),
    "what is hoped has not happened": (
        "Norland|PROPN|2|nsubj hoped|VERB|0|root villagers|NOUN|6|nsubj:pass had|AUX|6|aux been|AUX|6|aux:pass "
        "freed|VERB|2|ccomp",
        "freed", None,
    ),
    "one's own captives are not taken again": (
        "Guerrillas|NOUN|2|nsubj|NNS took|VERB|0|root their|PRON|4|nmod:poss captives|NOUN|2|obj", "took", None,
    ),
    "money is nobody": (
        "Norland|PROPN|2|nsubj killed|VERB|0|root 30|NUM|2|obj dollars|NOUN|3|nmod",
        "killed", ("ASSAULT", ["Norland"], []),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("row", "word", "wanted"), CASES.values(), ids=CASES)
def test_who_did_what_to_whom(row, word, wanted):
    assert read(row, word) == wanted


def test_a_title_and_the_name_after_it_are_one_party():
    row = "Norland|PROPN|2|nsubj met|VERB|0|root envoy|NOUN|2|obj Jane|PROPN|2|obj Roe|PROPN|4|flat"
    words = [cell.split("|")[0] for cell in row.split()]
    parsed = make_tree(" ".join(words), row, mentions=(("Norland", "place"), ("Jane Roe", "person")))
    tree = Tree.of(replace(parsed, lemma=[FORMS.get(lemma, lemma) for lemma in parsed.lemma]))
    (party,) = read_deed(tree, 1).recipients
    assert tree.parsed.text[party.start : party.stop] == "envoy Jane Roe"
    assert party.sector == "GOV"


def test_a_deed_below_the_head_of_a_claim_is_found():
    tree = tree_of(
        "Police|NOUN|2|nsubj said|VERB|0|root it|PRON|5|nsubj had|AUX|5|aux begun|VERB|2|ccomp "
        "investigating|VERB|5|xcomp ministers|NOUN|6|obj"
    )
    assert [tree.word(t) for t in told_below(tree, at(tree, "said"))] == ["begun", "investigating"]
    tree = tree_of("Soldiers|NOUN|0|root killed|VERB|1|acl|VBN in|ADP|4|case May|PROPN|2|obl")
    assert [tree.word(t) for t in told_below(tree, 0)] == ["killed"]
    assert told_below(tree, at(tree, "killed")) == []


def test_what_is_blamed_on_somebody_is_his_deed():
    tree = tree_of(
        "Norland|PROPN|2|nsubj blamed|VERB|0|root the|DET|4|det ambush|NOUN|2|obj on|ADP|6|case guerrillas|NOUN|2|obl"
    )
    deed = read_blamed(tree, read_deed(tree, at(tree, "blamed")))
    assert (deed.type, [tree.word(p.token) for p in deed.actors], deed.recipients) == ("ASSAULT", ["guerrillas"], ())


def test_a_denial_is_of_the_deed_or_of_something_else():
    tree = tree_of("Nobody|PRON|3|nsubj:pass was|AUX|3|aux:pass killed|VERB|0|root")
    assert is_denied(tree, 2, 0, 99)
    tree = tree_of(
        "Men|NOUN|3|nsubj:pass were|AUX|3|aux:pass killed|VERB|0|root without|ADP|6|case a|DET|6|det trial|NOUN|3|obl"
    )
    assert not is_denied(tree, 2, 0, 99)
    assert is_denied(tree, 2, 0, len("Men were killed"))  # what the reader denies without a word for it is denied


def test_only_what_stands_under_a_word_that_asks_is_asked():
    tree = tree_of(
        "Norland|PROPN|2|nsubj urged|VERB|0|root Sudmark|PROPN|2|obj to|PART|5|mark free|VERB|2|xcomp men|NOUN|5|obj "
        "who|PRON|8|nsubj shot|VERB|6|acl:relcl"
    )
    assert asks_above(tree, at(tree, "free"))
    assert not asks_above(tree, at(tree, "shot"))


SHUT = "Roads|NOUN|4|nsubj:pass {have} been|AUX|4|aux:pass shut|VERB|0|root|VBN since|ADP|6|case May|PROPN|4|obl"


def test_what_lasts_since_a_day_was_done_on_it():
    lasting = tree_of(SHUT.format(have="have|AUX|4|aux"))
    assert nearness(lasting, (3, 3), [at(lasting, "May")]) == OWN
    killed = tree_of(SHUT.format(have="have|AUX|4|aux").replace("shut", "killed"))
    assert nearness(killed, (3, 3), [at(killed, "May")]) is None  # one of many, on whichever day


def test_before_dawn_on_a_day_is_that_day():
    tree = tree_of(
        "Guerrillas|NOUN|2|nsubj fired|VERB|0|root before|ADP|4|case dawn|NOUN|2|obl on|ADP|6|case "
        "Monday|PROPN|4|nmod:unmarked"
    )
    assert nearness(tree, (1, 1), [at(tree, "Monday")]) == OWN


@pytest.mark.parametrize(
    ("words", "sector"),
    [("rebel leader", "REB"), ("police spokesman", "COP"), ("secretary general", "GOV"), ("army general", "MIL")],
)
def test_who_speaks_for_others_is_of_their_sector(words, sector):
    assert sector_of(words.split()) == sector


def test_forms_of_the_lists_words_are_found_and_others_left_alone():
    assert [word_of(w) for w in ("ramm", "ramming", "bombing", "raping", "morning")] == [
        "ram", "ram", "bombing", "rape", "morning",
    ]  # fmt: skip
    assert word_of("morning") not in TYPE_OF
