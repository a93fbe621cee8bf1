"""Whose mouth a stretch of text is put into, and how the source stands to it."""

import pytest
from compared import read
from trees import make_tree

from rashomon.language.arcs import Tree
from rashomon.language.sayings import LEMMAS, PATTERNS, WORDS
from rashomon.records import Attribution, Claim, LocalActor, ParsedArticle
from rashomon.stages.extract.attributions import find_attributions
from rashomon.stages.extract.quotes import find_quotes

FILLER = "\n\nThe shops near the old market were open until late in the evening, and the trams ran as usual."


def said(parse):
    """(source, cue, stance, content) of every attribution."""
    quotes = list(find_quotes([parse], []))
    found = find_attributions([parse], [], quotes)
    return [(a.source_text, a.cue, a.stance, parse.text[a.start : a.stop]) for a in found]


CLAUSE = "the|DET|{n}|det pump|NOUN|{v}|nsubj had|AUX|{v}|aux failed|VERB|{h}|ccomp|VBN .|PUNCT|{h}|punct"


@pytest.mark.parametrize(
    ("verb", "cue", "stance"),
    [
        ("said", "say", "asserted"),
        ("alleged", "allege", "alleged"),
        ("denied", "deny", "denied"),
        ("doubted", "doubt", "doubted"),
        ("promised", "promise", "planned"),
        ("demanded", "demand", "asked"),
    ],
)
def test_the_verb_gives_the_stance(verb, cue, stance):
    parse = make_tree(
        f"The owner {verb} that the pump had failed.",
        f"The|DET|2|det owner|NOUN|3|nsubj {verb}|VERB|0|root that|SCONJ|8|mark " + CLAUSE.format(n=6, v=8, h=3),
    )
    assert said(parse) == [("The owner", cue, stance, "the pump had failed")]


def test_a_source_that_would_not_say_whether_leaves_it_open():
    parse = make_tree(
        "The owner did not say whether the pump had failed.",
        "The|DET|2|det owner|NOUN|5|nsubj did|AUX|5|aux not|PART|5|advmod say|VERB|0|root|VB whether|SCONJ|10|mark "
        + CLAUSE.format(n=8, v=10, h=5),
    )
    assert [row[2] for row in said(parse)] == ["doubted"]


def test_what_goes_according_to_plan_has_no_source():
    parse = make_tree(
        "If all goes according to plan, the bridge opens.",
        "If|SCONJ|3|mark all|DET|3|nsubj goes|VERB|10|advcl according|VERB|6|case to|ADP|4|fixed plan|NOUN|3|obl "
        ",|PUNCT|3|punct the|DET|9|det bridge|NOUN|10|nsubj opens|VERB|0|root .|PUNCT|10|punct",
    )
    assert said(parse) == []


def test_an_object_that_an_arc_gives_to_the_next_verb_is_not_its_source():
    parse = make_tree(
        "Divers sought shelter and reported that the pump had failed.",
        "Divers|NOUN|2|nsubj sought|VERB|0|root shelter|NOUN|5|nsubj and|CCONJ|5|cc reported|VERB|2|conj|VBD "
        "that|SCONJ|10|mark " + CLAUSE.format(n=8, v=10, h=5),
    )
    assert [row[0] for row in said(parse)] == ["Divers"]


def test_a_tag_at_the_end_speaks_for_the_whole_sentence():
    parse = make_tree(
        "Four men drowned in the canal, the coast guard said.",
        "Four|NUM|2|nummod men|NOUN|3|nsubj drowned|VERB|11|ccomp in|ADP|6|case the|DET|6|det "
        "canal|NOUN|3|obl ,|PUNCT|3|punct "
        "the|DET|10|det coast|NOUN|10|compound guard|NOUN|11|nsubj said|VERB|0|root .|PUNCT|11|punct",
    )
    assert said(parse) == [("the coast guard", "say", "asserted", "Four men drowned in the canal")]


def test_a_tag_in_the_middle_leaves_one_content():
    parse = make_tree(
        "The lock, the coast guard said, was broken.",
        "The|DET|2|det lock|NOUN|10|nsubj ,|PUNCT|7|punct the|DET|6|det coast|NOUN|6|compound guard|NOUN|7|nsubj "
        "said|VERB|10|parataxis ,|PUNCT|7|punct was|AUX|10|cop broken|ADJ|0|root .|PUNCT|10|punct",
    )
    assert said(parse) == [("the coast guard", "say", "asserted", "The lock, the coast guard said, was broken")]


def test_according_to_speaks_for_its_sentence_from_either_end():
    closing = make_tree(
        "Four men drowned, according to the coast guard.",
        "Four|NUM|2|nummod men|NOUN|3|nsubj drowned|VERB|0|root ,|PUNCT|9|punct "
        "according|VERB|9|case|VBG to|ADP|5|fixed "
        "the|DET|9|det coast|NOUN|9|compound guard|NOUN|3|obl .|PUNCT|3|punct",
    )
    opening = make_tree(
        "According to the coast guard, four men drowned.",
        "According|VERB|5|case|VBG to|ADP|1|fixed the|DET|5|det coast|NOUN|5|compound guard|NOUN|9|obl ,|PUNCT|5|punct "
        "four|NUM|8|nummod men|NOUN|9|nsubj drowned|VERB|0|root .|PUNCT|9|punct",
    )
    assert said(closing) == [("the coast guard", "according to", "asserted", "Four men drowned")]
    assert said(opening) == [("the coast guard", "according to", "asserted", "four men drowned")]


def test_an_announced_thing_is_the_content():
    parse = make_tree(
        "The ministry announced the closure of the port.",
        "The|DET|2|det ministry|NOUN|3|nsubj announced|VERB|0|root the|DET|5|det closure|NOUN|3|obj "
        "of|ADP|8|case the|DET|8|det "
        "port|NOUN|5|nmod .|PUNCT|3|punct",
    )
    assert said(parse) == [("The ministry", "announce", "asserted", "the closure of the port")]


def test_an_accusation_holds_the_accused_and_the_deed():
    parse = make_tree(
        "The union accused the owner of hiding the report.",
        "The|DET|2|det union|NOUN|3|nsubj accused|VERB|0|root the|DET|5|det owner|NOUN|3|obj of|SCONJ|7|mark "
        "hiding|VERB|3|advcl the|DET|9|det report|NOUN|7|obj .|PUNCT|3|punct",
    )
    assert ("The union", "accuse", "alleged", "the owner of hiding the report") in said(parse)


def test_reportedly_keeps_its_distance_without_a_source():
    parse = make_tree(
        "Two men reportedly drowned.",
        "Two|NUM|2|nummod men|NOUN|4|nsubj reportedly|ADV|4|advmod drowned|VERB|0|root .|PUNCT|4|punct",
    )
    assert said(parse) == [("", "reportedly", "alleged", "Two men reportedly drowned")]


def test_a_direct_quote_is_its_speakers_content_once():
    parse = make_tree(
        "“The pump failed,” the owner said.",
        "“|PUNCT|4|punct The|DET|3|det pump|NOUN|4|nsubj failed|VERB|9|ccomp ,|PUNCT|4|punct "
        "”|PUNCT|4|punct the|DET|8|det "
        "owner|NOUN|9|nsubj said|VERB|0|root .|PUNCT|9|punct",
    )
    rows = said(parse)
    assert [row[0] for row in rows] == ["the owner"]
    assert rows[0][3].startswith("The pump failed")


def test_of_a_chain_the_outlet_comes_before_the_one_it_cites():
    parse = make_tree(
        "Nordwire reported, citing police, that four men drowned.",
        "Nordwire|PROPN|2|nsubj reported|VERB|0|root ,|PUNCT|4|punct citing|VERB|2|advcl "
        "police|NOUN|4|obj ,|PUNCT|4|punct "
        "that|SCONJ|10|mark four|NUM|9|nummod men|NOUN|10|nsubj drowned|VERB|2|ccomp .|PUNCT|2|punct",
    )
    rows = [row for row in said(parse) if row[3] == "four men drowned"]
    assert [row[0] for row in rows] == ["Nordwire", "police"]


def test_a_sentence_without_a_cue_is_nobodys():
    parse = make_tree("Four men drowned.", "Four|NUM|2|nummod men|NOUN|3|nsubj drowned|VERB|0|root .|PUNCT|3|punct")
    assert said(parse) == []


def test_a_thing_that_shows_something_is_no_source():
    parse = make_tree(
        "The smoke shows that the pump had failed.",
        "The|DET|2|det smoke|NOUN|3|nsubj shows|VERB|0|root that|SCONJ|8|mark " + CLAUSE.format(n=6, v=8, h=3),
    )
    assert said(parse) == []


def test_a_participle_goes_on_for_the_one_who_spoke_before_it():
    parse = make_tree(
        "The owner said it was late, adding that the pump had failed.",
        "The|DET|2|det owner|NOUN|3|nsubj said|VERB|0|root|VBD it|PRON|6|nsubj was|AUX|6|cop late|ADJ|3|ccomp "
        ",|PUNCT|8|punct adding|VERB|6|advcl|VBG that|SCONJ|13|mark the|DET|11|det pump|NOUN|13|nsubj had|AUX|13|aux "
        "failed|VERB|8|ccomp|VBN .|PUNCT|3|punct",
    )
    assert {row[0] for row in said(parse) if row[1] == "add"} == {"The owner"}


def test_a_name_between_office_and_verb_does_not_make_the_next_noun_the_speaker():
    parse = make_tree(
        "A spokesman for the port, Odile Brandt, said the pump was broken.",
        "A|DET|2|det spokesman|NOUN|10|nsubj for|ADP|5|case the|DET|5|det port|PROPN|2|nmod ,|PUNCT|7|punct "
        "Odile|PROPN|2|appos Brandt|PROPN|7|flat ,|PUNCT|2|punct said|VERB|0|root|VBD the|DET|12|det "
        "pump|NOUN|10|nsubj was|AUX|14|cop broken|ADJ|10|ccomp .|PUNCT|10|punct",
    )
    assert {row[0] for row in said(parse)} == {"Odile Brandt"}


def test_a_name_behind_an_office_is_whom_the_source_means():
    parse = make_tree(
        "Harbour spokeswoman Odile Brandt said the pump had failed.",
        "Harbour|NOUN|2|compound spokeswoman|NOUN|5|nsubj Odile|PROPN|2|flat Brandt|PROPN|3|flat said|VERB|0|root|VBD "
        + CLAUSE.format(n=7, v=9, h=5),
    )
    start, stop = 20, 32
    person = LocalActor(
        article_id="a1", id="brandt", name="Odile Brandt", kind="person", country="", names=["Odile Brandt"], roles=[],
        mention_start=[start], mention_stop=[stop], mention_form=["name"],
    )  # fmt: skip
    (found,) = find_attributions([parse], [person], [])
    assert (found.source, found.source_text) == ("brandt", "Harbour spokeswoman Odile Brandt")


def test_a_verb_without_a_subject_belongs_to_the_name_right_before_it():
    parse = make_tree(
        "Harbour boats Odile Brandt said the pump had failed.",
        "Harbour|NOUN|2|compound boats|NOUN|0|root Odile|PROPN|2|appos Brandt|PROPN|3|flat said|VERB|2|appos|VBD "
        + CLAUSE.format(n=7, v=9, h=5),
    )
    assert {row[0] for row in said(parse)} == {"Odile Brandt"}


def test_a_river_before_a_colon_says_nothing():
    parse = make_tree(
        "Long channel, Grey River: closed to barges.",
        "Long|ADJ|2|amod channel|NOUN|0|root ,|PUNCT|2|punct Grey|PROPN|5|compound River|PROPN|2|appos :|PUNCT|7|punct "
        "closed|VERB|2|acl|VBN to|ADP|9|case barges|NOUN|7|obl .|PUNCT|2|punct",
    )
    assert said(parse) == []


def test_nobody_and_you_are_no_sources():
    for who in ("Nobody", "You"):
        parse = make_tree(
            f"{who} said that the pump had failed.",
            f"{who}|PRON|2|nsubj said|VERB|0|root that|SCONJ|7|mark " + CLAUSE.format(n=5, v=7, h=2),
        )
        assert said(parse) == []


def test_the_owner_of_a_source_is_not_the_source():
    parse = make_tree(
        "The lock is shut, according to her office.",
        "The|DET|2|det lock|NOUN|4|nsubj is|AUX|4|cop shut|ADJ|0|root ,|PUNCT|8|punct according|VERB|8|case "
        "to|ADP|6|fixed her|PRON|9|nmod:poss|PRP$ office|NOUN|4|obl .|PUNCT|4|punct",
    )
    assert said(parse) == [("her office", "according to", "asserted", "The lock is shut")]


def test_days_say_nothing_and_a_source_begins_behind_its_preposition():
    day = "The port is shut. Monday: the photograph of the lock turns out to be nine years old."
    years = "Brandt said the rule ignored the town, two years after scores of divers reported being robbed at the lock."
    assert "Monday" not in {a.source_text for a in read(day + FILLER).get(Attribution, [])}
    assert {a.source_text for a in read(years + FILLER)[Attribution]} <= {"Brandt", "scores of divers", ""}


def test_another_report_does_not_go_back_to_who_spoke_before():
    parse = make_tree(
        "The owner said that the pump had failed. Canal posts said that the pump had failed.",
        "The|DET|2|det owner|NOUN|3|nsubj said|VERB|0|root that|SCONJ|8|mark " + CLAUSE.format(n=6, v=8, h=3),
        "Canal|NOUN|2|compound posts|NOUN|3|nsubj said|VERB|0|root that|SCONJ|8|mark " + CLAUSE.format(n=6, v=8, h=3),
    )
    assert [row[0] for row in said(parse)] == ["The owner", "Canal posts"]


def test_what_follows_a_tag_behind_a_semicolon_is_its_too():
    parse = make_tree(
        "Four drowned, the guard said, in fog; the lock was shut.",
        "Four|NUM|2|nsubj drowned|VERB|6|ccomp|VBD ,|PUNCT|6|punct the|DET|5|det guard|NOUN|6|nsubj "
        "said|VERB|0|root|VBD ,|PUNCT|6|punct in|ADP|9|case fog|NOUN|2|obl ;|PUNCT|14|punct the|DET|12|det "
        "lock|NOUN|14|nsubj:pass was|AUX|14|aux:pass|VBD shut|VERB|6|parataxis|VBN .|PUNCT|6|punct",
    )
    assert [row[3] for row in said(parse)] == ["Four drowned", "the lock was shut"]


def test_an_estimate_holds_its_figure_wherever_the_figure_hangs():
    parse = make_tree(
        "The guard put the number of boats at forty.",
        "The|DET|2|det guard|NOUN|3|nsubj put|VERB|0|root the|DET|5|det number|NOUN|3|obj of|ADP|7|case "
        "boats|NOUN|5|nmod at|ADP|9|case forty|NUM|7|nmod .|PUNCT|3|punct",
    )
    assert ("The guard", "put", "asserted", "the number of boats at forty") in said(parse)


def test_a_bare_number_can_be_said_but_one_of_them_speaks():
    parse = make_tree(
        "The harbour office says eight.",
        "The|DET|3|det harbour|NOUN|3|compound office|NOUN|4|nsubj says|VERB|0|root|VBZ eight|NUM|4|obj "
        ".|PUNCT|4|punct",
    )
    assert said(parse) == [("The harbour office", "say", "asserted", "eight")]
    parse = make_tree(
        "So said one of them.",
        "So|ADV|2|advmod said|VERB|0|root|VBD one|NUM|2|obj of|ADP|5|case them|PRON|3|nmod .|PUNCT|2|punct",
    )
    assert said(parse) == []


def test_what_is_called_off_is_not_called_anything():
    parse = make_tree(
        "The town called off the fair as a mark of grief.",
        "The|DET|2|det town|NOUN|3|nsubj called|VERB|0|root|VBD off|ADP|3|compound:prt the|DET|6|det fair|NOUN|3|obj "
        "as|ADP|9|case a|DET|9|det mark|NOUN|3|obl of|ADP|11|case grief|NOUN|9|nmod .|PUNCT|3|punct",
    )
    assert said(parse) == []


def test_a_spokesman_has_the_words_for_whom_he_speaks_whatever_the_arcs():
    parse = make_tree(
        "A spokesman for the canal board called the delay painful.",
        "A|DET|2|det spokesman|NOUN|7|nsubj for|ADP|6|case the|DET|6|det canal|NOUN|6|compound board|NOUN|7|obl "
        "called|VERB|0|root|VBD the|DET|9|det delay|NOUN|7|obj painful|ADJ|7|xcomp .|PUNCT|7|punct",
    )
    assert {row[0] for row in said(parse)} == {"A spokesman for the canal board"}


def test_every_pattern_starts_from_words_that_sayings_are_looked_for_at():
    text = (
        "Officials said that the pump had failed. According to the harbour board, the crest gave way. In her view it "
        "was neglect. The lock was closed, citing police. The claim that it was sabotage is false. The mayor is "
        "certain that nobody died. The ministry: four dead. The gate reportedly broke, and the alleged culprit fled."
    )
    (parsed,) = read(text)[ParsedArticle]
    tree = Tree(parsed)
    found = {
        (pattern.__name__, token)
        for token in range(len(parsed.head))
        for pattern in PATTERNS
        if any(True for _ in pattern(tree, token))
    }
    assert len({name for name, _ in found}) > 4
    assert all(tree.lemma(t) in LEMMAS or tree.word(t).lower() in WORDS for _, t in found)


def test_a_body_named_right_after_a_name_is_no_apposition_where_it_speaks():
    text = "Overloading sank the barge Elsa Brandt, the coast guard said on Monday, rejecting talk of a collision."
    said = [a.source_text for a in read(text)[Attribution] if a.source_start >= 0]
    assert said
    assert all("oast guard" in s for s in said)


WAYS = (
    ("Nine miners are dead by the coroner's latest count.", "the coroner", "Nine miners are dead"),
    ("The harbour commission: forty-one, those its own divers saw.", "The harbour commission", "forty-one"),
    ("The parish priest, to us by telephone on Sunday: sixty.", "The parish priest", "sixty"),
    ("The union's version: the light was green, because the signals had failed.", "The union", "the light was green"),
    ("The crowd numbered 900 according to the prefect and 2,500 according to the growers.", "the growers", "2,500"),
    ("There were 700 marchers according to the prefect, 3,400 if you ask the bakers.", "the bakers", "3,400"),
    ("The port authority admits to 17 detentions.", "The port authority", "17 detentions"),
    ("The fighters say missiles, and have printed a photograph of a fin.", "The fighters", "missiles"),
    ("Pictures from the ministry show two open gates.", "the ministry", "two open gates"),
    ("Coast Radio, quoting the chief of Tindila, put the toll at 44.", "the chief of Tindila", "the toll at 44"),
    ("Forty people were saved, the search and rescue agency said.", "the search and rescue agency", "Forty people"),
    ("The city says it never got the letter.", "The city", "it never got the letter"),
    ("Deaths: 13 (interior ministry).", "interior ministry", "Deaths: 13"),
    ("The anglers' union counts nine tonnes of dead fish.", "The anglers' union", "nine tonnes"),
    ("The monitors recorded 46 deaths along the river in May.", "The monitors", "46 deaths"),
    ("Police counted some sixty people at the rally.", "Police", "some sixty people"),
    ("The governor raised the toll to 42.", "The governor", "the toll to 42"),
    ("Officials gave the number of dead as 42.", "Officials", "the number of dead as 42"),
    (
        "The lock keepers put the crowd at the gate at 6,000, and left.",
        "The lock keepers",
        "the crowd at the gate at 6,000",
    ),
    ("Nine barges are missing, by the ferrymen's log.", "the ferrymen", "Nine barges are missing"),
    ("Residents heard gunfire through the night.", "Residents", "gunfire"),
    ("Ministry figures show forty barges have sunk.", "Ministry figures", "forty barges have sunk"),
    ("Government data showed that the lock had failed.", "Government", "the lock had failed"),
    ("The toll was put at 37 by the ferrymen.", "the ferrymen", "The toll was put at 37"),
    (
        "Two Coast Radio journalists at the lock saw nine bodies.",
        "Two Coast Radio journalists at the lock",
        "nine bodies",
    ),
    ("The mayor, Lida Orr, told Coast Radio the fire began in the kitchen.", "Lida Orr", "the fire began"),
    ("The warden's office said in a note posted on Sunday that the lock was shut.", "The warden's office", "the lock"),
    ("The harbour council attributed the crash to a worn brake.", "The harbour council", "the crash to a worn brake"),
)
"""Sentences, whose word they give, and how what is said begins."""


@pytest.mark.parametrize(("sentence", "source", "content"), WAYS)
def test_a_source_is_read_in_whatever_way_it_is_given(sentence, source, content):
    text = sentence + FILLER
    said = [(a.source_text, text[a.start : a.stop]) for a in read(text)[Attribution]]
    assert [words for who, words in said if who == source and words.startswith(content)], said


@pytest.mark.parametrize(
    "sentence",
    [
        "The accident claimed two lives, a nurse and a retired sailor.",
        "TORVIK: Four men drowned in the canal on Monday night.",
        "Two crore thirty is the sum, said Mehta, offering tea.",
    ],
)
def test_accidents_datelines_and_what_is_offered_with_the_words_say_nothing(sentence):
    names = {a.source_text for a in read(sentence + FILLER).get(Attribution, [])}
    assert names <= {"Mehta"}


DEEDS = (
    "The younger sister continued to count the nets, and nobody on the quay stopped her.",
    "In 2041 the yard set a record for barges built in one winter.",
    "If the ferrymen admit that the crossing was unsafe, the council will close it.",
    "The storm that night saw eleven barges sunk and four more driven ashore.",
    "The doctors decided to take off the leg below the knee.",
    "No official confirmed that the sluice had failed.",
    "Satellite images show two open gates.",
    "An image from a video shows two open gates at the lock.",
    "Hackers are thought to have stolen the plans of the lock.",
    "The list holds the names of all nine men thought to have died in the mine.",
    "The rowing club learned on Monday of the deaths of two members.",
    "It was too soon to tell whether the new bridge would hold.",
    "A large mill decides you might like to eat its bread.",
    "The council expressed its sorrow at the deaths of nine ferrymen.",
    "Sandy Cove: 26 killed",
    "To Our Harbour Friends: It is with great joy that I send this card.",
    "The frost claimed the jobs of nine ferrymen.",
    "The port council denied access to four barges from the north.",
    "If the ferrymen want to report a theft, an officer will take it down.",
    "Back in the third row, Torben heard his neighbours break into a song.",
    "For those wanting to limit how much the mill is used, there is a new rule.",
    "The rowing club recorded twelve wins that summer.",
    "The port council raised its fee for barges to 40 dollars.",
    "The harbour firm cut the number of its pilots to 12.",
    "The foreman had been seen at the lock that night.",
)
"""Verbs that report in other sentences, and put nothing in a mouth in these."""


@pytest.mark.parametrize("sentence", DEEDS)
def test_a_verb_of_saying_that_is_used_of_a_deed_or_a_chance_gives_no_source(sentence):
    found = read(sentence + FILLER).get(Attribution, [])
    assert not [a.source_text for a in found if a.stance != "attitude" and a.source_text]


REACHES = (
    (
        "She started learning the trade in winter when, on the old ferry, her uncle, Jon Roe, pointed out that the "
        "lock, Grey Lock, was going to close.",
        "Jon Roe",
        "the lock, Grey Lock, was going to close",
    ),
    (
        "The union aims to open a school across the poorest valley, which has two mills and a lock.",
        "The union",
        "to open a school across the poorest valley",
    ),
    (
        "The firm did not say how the fire would affect its plans, and did not return messages left on Friday.",
        "The firm",
        "how the fire would affect its plans",
    ),
    (
        "A leaflet of the Quay League said: “Amid the noise, what must not be forgotten is that dredging is the only "
        "way, as Norland has often pointed out.”",
        "Norland",
        "Amid the noise, what must not be forgotten is that dredging is the only way",
    ),
    (
        "The barge rammed four boats, the pilot said on Monday, and two piers.",
        "the pilot",
        "The barge rammed four boats, the pilot said on Monday, and two piers",
    ),
    (
        "The number of sick pupils has reached 143, the pilot said on May 3, 2041.",
        "the pilot",
        "The number of sick pupils has reached 143",
    ),
)
"""Sentences, one whose word they give, and all that is said on it."""


@pytest.mark.parametrize(("sentence", "source", "content"), REACHES)
def test_a_source_speaks_for_no_more_than_it_says(sentence, source, content):
    text = sentence + FILLER
    told = [a for a in read(text)[Attribution] if a.source_text == source and a.stance != "attitude"]
    assert [text[a.start : a.stop].strip(",") for a in told] == [content]


def test_who_is_told_is_not_the_one_who_says_it():
    text = (
        "The race will be a hard test for the crew, making it 'one of the longest seasons', Odile Brandt, "
        "an engineer from the lock school, told the paper. The shops near the old market were open until late."
    )
    assert "the paper" not in {a.source_text for a in read(text)[Attribution] if a.stance != "attitude"}


def test_what_moves_a_speaker_is_not_told_on_his_word():
    text = (
        "The minister said she was saddened by the deaths of two pilots in the storm. "
        "The shops near the old market were open until late in the evening, and the trams ran as usual."
    )
    tables = read(text)
    about = [c for c in tables[Claim] if text[c.start : c.stop].startswith(("the deaths", "deaths"))]
    assert about
    assert not [c.source_text for c in about if c.source_text]


def test_the_company_is_no_office_and_it_is_not_the_one_in_whose_name_a_thing_is_called():
    text = (
        "Millbank Data lost the files of nine towns. Nine in ten people live there, according to the Census Bureau. "
        "The company said that it had found the fault. The Harbour Times article names no one. It says the town slept."
    )
    said = {text[a.start : a.stop]: a.source_text for a in read(text)[Attribution]}
    assert said["it had found the fault"] == "Millbank"
    assert said.get("the town slept", "") != "Harbour Times"


def test_a_company_statement_and_the_kind_of_firm_are_the_firm_last_named():
    text = (
        "Thieves took the data from Bolta Credit in May. Bolta Credit told its customers on Monday. The pumps were not "
        "hit, according to a company statement. The credit firm does not believe that they are at risk. The rival firm "
        "said that it had lost nothing."
    )
    assert [a.source_text for a in read(text)[Attribution]] == ["Bolta Credit", "Bolta Credit", "The rival firm"]


NAMES = (
    ("The state-run Bolta company said its engineers had found the craft.", "The state-run Bolta company"),
    ("One popular air-traffic site argues that the code is silly.", "One popular air-traffic site"),
    ("At least eight former ministers said the vote was rigged.", "At least eight former ministers"),
    ("The old crest gave way on Monday, said company chairman and chief executive Rita Solberg.", "Rita Solberg"),
)


@pytest.mark.parametrize(("sentence", "source"), NAMES)
def test_a_source_is_named_by_all_of_its_words_and_by_its_name(sentence, source):
    assert source in {a.source_text for a in read(sentence + FILLER)[Attribution]}


def test_the_armies_of_two_countries_are_two_actors_though_one_is_also_named_without_its_country():
    text = (
        "Norway's army closed the pass on Monday. The army said that snow had made it unsafe. "
        "Chile's army lent two engineers, and both officers praised Norway's army for its maps."
    )
    names = [a.names for a in read(text)[LocalActor]]
    assert not [n for n in names if any("Norway" in x for x in n) and any("Chile" in x for x in n)]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "The gate was shut at noon, the head of the harbour office, Jane Roe, told reporters on Monday.",
            "Jane Roe",
            "The gate was shut at noon",
        ),
        (
            "The toll of the fire has climbed to 79, Governor Sani Moke of Delta State disclosed on Sunday as three "
            "more died.",
            "Sani Moke",
            "The toll of the fire has climbed to 79",
        ),
        ("The army insists the dead number 31 and that all of them were rebels.", "army", "the dead number 31 and"),
        ("The audit board had put it at 61 billion, not counting the bridge.", "The audit board", "it at 61 billion"),
        ("The union's count was forty dead; nobody else has counted.", "The union", "forty dead"),
        ("The eleven hundred marchers that the prefect counted were many more.", "the prefect", "The eleven hundred"),
        ("Two nurses were refused a vote, the district court in Torvik found on Friday.", "court", "Two nurses were"),
        (
            "His lawyer, Ivo Brandt, called this slander: “My client was thrown into the water like everybody else.”",
            "Ivo Brandt",
            "My client was thrown into the water",
        ),
    ],
)
def test_whose_word_it_is_where_the_source_stands_in_an_unusual_place(text, source, content):
    found = [a for a in read(text)[Attribution] if a.stance != "attitude" and source in a.source_text]
    assert any(text[a.start : a.stop].startswith(content) for a in found)


def test_what_was_found_in_a_cellar_is_no_finding_of_those_who_lay_there():
    text = "Eleven men are dead by the prosecutor's latest count, three of them found in the cellar."
    assert {a.source_text for a in read(text)[Attribution] if a.stance != "attitude"} <= {"the prosecutor"}


def test_a_verb_behind_and_is_no_tag_of_the_noun_before_it():
    parse = make_tree(
        "Roe said the toll harms trade and stressed that the lock would close.",
        "Roe|PROPN|2|nsubj said|VERB|0|root the|DET|4|det toll|NOUN|5|nsubj harms|VERB|2|ccomp|VBZ trade|NOUN|5|obj "
        "and|CCONJ|8|cc stressed|VERB|2|conj|VBD that|SCONJ|13|mark the|DET|11|det lock|NOUN|13|nsubj "
        "would|AUX|13|aux|MD close|VERB|8|ccomp|VB .|PUNCT|2|punct",
    )
    assert {row[0] for row in said(parse)} == {"Roe"}


def test_a_past_tense_that_an_arc_joins_to_an_infinitive_is_the_speakers():
    parse = make_tree(
        "Roe said the state should get a share and warned that the lock would close.",
        "Roe|PROPN|2|nsubj said|VERB|0|root the|DET|4|det state|NOUN|6|nsubj should|AUX|6|aux|MD get|VERB|2|ccomp|VB "
        "a|DET|8|det share|NOUN|6|obj and|CCONJ|10|cc warned|VERB|6|conj|VBD that|SCONJ|15|mark the|DET|13|det "
        "lock|NOUN|15|nsubj would|AUX|15|aux|MD close|VERB|10|ccomp|VB .|PUNCT|2|punct",
    )
    assert {row[0] for row in said(parse)} == {"Roe"}


RAID = "a raid that officials now say killed five"


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("As the mayor said on Monday, the lock was shut in May.", "the mayor", "the lock was shut in May"),
        ("Speaking to divers, the mayor said four boats had sunk.", "the mayor", "four boats had sunk"),
        ("Two of the dead, police believe, were brothers.", "police", "Two of the dead, police believe, were brothers"),
        ("It was, the mayor conceded, a mistake.", "the mayor", "It was, the mayor conceded, a mistake"),
        ("Sedd was hit by a raid that officials now say killed five.", "officials", RAID),
        ("Nine were hurt in what the prefect calls a brawl.", "the prefect", "a brawl"),
        ("The boats lost forty nets, by the mayor's reckoning.", "the mayor", "The boats lost forty nets"),
        ("State radio, citing the coast guard, said four boats were lost.", "coast guard", "four boats were lost"),
        ("We were told by a diver that nobody was hurt.", "a diver", "nobody was hurt"),
        ("The toll, put at twelve by the prefect, may rise.", "the prefect", "The toll, put at twelve"),
        ("Activists list more than 40.", "Activists", "more than 40"),
        ("The prefect gives a depth of 12 metres.", "The prefect", "a depth of 12 metres"),
        ("In a letter, the mayor put the blame on a rusty pump.", "the mayor", "the blame on a rusty pump"),
        ("The indictment says the guard sold the pump.", "The indictment", "the guard sold the pump"),
        ("The pump failed, Ana Brandt, a diver, said.", "Ana Brandt", "The pump failed"),
        ("Ana Brandt told reporters four boats sank.", "Ana Brandt", "four boats sank"),
        ("The judge said the guard had slept, calling the theft a shame.", "The judge", "the theft a shame"),
        ("Two divers have whispered that the pump failed.", "Two divers", "the pump failed"),
        ("Nobody had heard an alarm, residents fumed.", "residents", "Nobody had heard an alarm"),
        ("The harbour police registered a single body.", "harbour police", "a single body"),
        ("The road stayed shut, with police saying it would open in May.", "police", "it would open in May"),
    ],
)  # fmt: skip
def test_ways_of_naming_a_source_are_read(sentence, source, content):
    found = [a for a in read(sentence + FILLER)[Attribution] if a.stance != "attitude"]
    assert (source, content) in {(a.source_text, sentence[a.start : a.stop]) for a in found}


def test_a_tag_behind_the_name_of_a_place_has_its_speaker():
    words = (
        "They were saved by divers near the locks above Torvik, Major General Ana Brandt, the harbour commander, said."
    )
    [found] = [a for a in read(words + FILLER)[Attribution] if a.cue == "say"]
    assert (found.source_text, words[found.stop :][:2]) == ("Ana Brandt", ", ")


@pytest.mark.parametrize(
    ("sentence", "source", "stop"),
    [
        ("The prefect said 12 were dead, but the union put the figure at 20.", "The prefect", ", but"),
        ("The mayor said it is too early to tell but noted that two locks were shut.", "The mayor", " but noted"),
        ("The diver, who told police he was at home, fled.", "The diver", ", fled"),
        ("Roe told voters that “we will be back” after he left the hall for the last time.", "Roe", "” after he"),
    ],
)
def test_what_a_source_says_ends_where_another_verb_goes_on(sentence, source, stop):
    found = [a for a in read(sentence + FILLER)[Attribution] if a.source_text == source]
    assert sentence.index(stop) in {a.stop for a in found}
    assert not any(a.start < sentence.index(stop) < a.stop for a in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "As the mayor spoke, the crowd left the quay.",
        "The guard pleaded guilty to two counts of theft.",
        "The town has 900 people and a lock.",
        "The players were told to leave.",
        "Fans were painting the town red and blue.",
        "One might think it would be the old lock.",
        "The new figure puts the death toll in Torvik at 4,632.",
        "The mayor rejected two of the members he chose to sit on the panel.",
    ],
)
def test_what_only_looks_like_naming_a_source_puts_nothing_in_a_mouth(sentence):
    assert [a for a in read(sentence + FILLER).get(Attribution, []) if a.stance != "attitude"] == []


def test_who_is_accused_by_whom_is_told_with_the_charge():
    sentence = "The army has been accused by two unions of torture."
    [found] = [a for a in read(sentence + FILLER)[Attribution] if a.cue == "accuse"]
    assert (found.source_text, sentence[found.start : found.stop]) == ("two unions", sentence[:-1])


def test_a_name_that_somebody_gives_is_nothing_he_asks_for():
    stances = {a.stance for a in read("The union has called the plan an insult." + FILLER)[Attribution]}
    assert stances == {"asserted"}


@pytest.mark.parametrize(
    ("before", "source"),
    [
        ("The Water Agency fined Lunda Steel on Monday.", "Water Agency"),
        ("The Labour Party lost the vote on Monday.", "The agency"),
    ],
)
def test_the_agency_is_no_body_whose_name_shows_another_kind(before, source):
    found = read(f"{before} The agency said the river was safe.{FILLER}")[Attribution]
    assert source in {a.source_text for a in found if a.cue == "say"}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("A man claiming to be a plumber rang the bell.", False),
        ("Two rivals were claiming on Monday to be the mayor.", True),
        ("They called themselves the Lamp Keepers.", False),
        ("The union called the mayor a liar.", True),
        ("The bank reports earnings in January.", False),
        ("The bank reported earnings of 2 billion crowns.", True),
        ("The page shows that the ferry was sold in March.", False),
        ("The ministry's page shows that the ferry was sold in March.", True),
    ],
)
def test_who_somebody_is_when_figures_are_due_and_what_a_page_shows_is_no_ones_word(sentence, told):
    assert any(a.stance != "attitude" for a in read(sentence + FILLER).get(Attribution, [])) is told


def test_what_somebody_quoted_says_others_must_indicate_is_not_their_word():
    sentence = "“Harl and Sedd must indicate their anger by deeds of their own,” the mayor said."
    assert {a.source_text for a in read(sentence + FILLER)[Attribution] if a.stance != "attitude"} == {"the mayor"}


def test_a_petition_is_the_word_of_those_who_filed_it():
    text = "The union filed a petition on Monday. The petition says the dam leaks."
    assert [a.source_text for a in read(text + FILLER)[Attribution] if a.cue == "say"] == ["The union"]


@pytest.mark.parametrize(
    ("sentence", "nobody"),
    [
        ("Officers were sent to the quay at 2 a.m. on reports of shots fired inside the bar.", "shots"),
        (
            "The guards were responding to a report of a man with a rifle and were met with gunfire.",
            "a man with a rifle",
        ),
        ("Two days after the crane fell, the rampage claimed a fifth victim on Sunday.", "the rampage"),
        ("Video from the scene shows that the crane fell.", "the scene"),
    ],
)
def test_what_happens_and_what_is_reported_or_filmed_are_no_sources(sentence, nobody):
    names = {a.source_text for a in read(sentence + FILLER).get(Attribution, [])}
    assert nobody not in names


def test_whose_report_it_is_is_said_with_of_where_it_is_what_tells():
    text = "According to a report of the auditors, nine boats sank at the quay."
    assert any("auditors" in a.source_text for a in read(text + FILLER)[Attribution])


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("According to the mayor, Ada Brel was found dead in her flat at noon.", "the mayor"),
        ("According to the sheriff's office, Ada Brel later shot a man on the quay.", "sheriff's office"),
        ("The mayor, Ada Brel, said the dam had broken at noon.", "Ada Brel"),
        ("Roe is under the care of his own doctor, Ada Brel, who said she expects a full recovery.", "Ada Brel"),
        ("The dance was near 2600 Harbour St. But Police did not say when it ended.", "Police"),
        ("Ada Brel, spokeswoman for the port, said a clerk matching his name had been on board.", "Ada Brel"),
        (
            "Ada Brel said the plan was poor in parts, two years after dozens reported being cheated by it.",
            "Ada Brel|dozens",
        ),
        ("Rome met Defense Secretary Piet Daas. US Secretary of State Ada Brel said it was over.", "Ada Brel"),
        ("The police believe that the owners were charging for beer.", "police"),
        ("Cedar Rapids police say he was held on Monday.", "Cedar Rapids police"),
        ("Nine died in the fire, according to a statement to the Harbour Times by Major Ada Brel.", "Ada Brel"),
        (
            "The mayor cited the agency's lack of interest, saying it cost the town valuable time.",
            "The mayor|The mayor",
        ),
        ("“Sure, I will do that,” Roe said. “I want to see peace.” Brel pressed the question.", "Roe|Roe|Roe"),
        ("The jump in cases has led experts to warn that hospitals could soon be full.", "experts"),
        ("Roe tweeted that the agency was preparing to kick off days of raids in ten cities.", "Roe"),
        ("The town would add nine boats in May, according to the plan first reported by Coast Radio.", "the plan"),
        ("Roe, a Democrat from Torvik, has long argued that the port should be public.", "Roe"),
        ("Roe called on the council to reopen the lock.", "Roe"),
        ("Prosecutors allege Brel sold the pump for 400 crowns and spent the money on drink.", "Prosecutors"),
        ("The strike, which the union says was the largest in a decade, closed the port.", "the union"),
        ("The Gazette reports that, according to two officials, the talks have failed.", "Gazette|two officials"),
        ("Ada Brel, by video, tells a judge she had nothing to do with the shooting.", "Ada Brel"),
        ("Authorities in Washington state said the dam had broken.", "Authorities in Washington state"),
        (
            "The plan came on the day that the port agency opened its new hall, forecasting few catches this year "
            "and warning that the fleet would struggle.",
            "the port agency|the port agency",
        ),
    ],
)
def test_a_source_is_who_the_words_name_and_not_the_name_behind_them(text, source):
    told = read(f"{text}{FILLER}")[Attribution]
    assert [a.source_text for a in told if a.stance != "attitude"] == source.split("|")
