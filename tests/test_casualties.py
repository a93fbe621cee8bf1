import json
import re
import string
from dataclasses import replace
from types import SimpleNamespace

import pytest
from builders import make_article
from compared import make_page
from hypothesis import given
from hypothesis import strategies as st
from trees import make_tree

from rashomon.config import Config
from rashomon.engine.local import LocalEngine
from rashomon.language.counting import words_of
from rashomon.language.fates import INJURED, KILLED, fate_of
from rashomon.language.persons import Looks, aged
from rashomon.language.tolls import headline_toll
from rashomon.models.encoder import OnnxReader, reader_model
from rashomon.pipeline import all_stages
from rashomon.records import Dossier, Time
from rashomon.stages.annotate.parse import parse
from rashomon.stages.extract.actors import find_actors
from rashomon.stages.extract.figures import find_figures
from rashomon.stages.write.casualties import Toll, elsewhen, toll_of, with_headline
from rashomon.stages.write.roll import Person, is_called
from rashomon.stages.write.toll import best_number, died_since, is_offhand, row_of, with_best

SHOT_DEAD = "A|DET|2|det man|NOUN|4|nsubj:pass was|AUX|4|aux:pass shot|VERB|0|root|VBN dead|ADJ|4|xcomp .|PUNCT|4|punct"


def toll(text, *rows, mentions=()):
    return toll_of(make_tree(text, *rows, mentions=mentions), (), ())


def test_one_who_was_shot_dead_is_one_dead():
    counted = toll("A man was shot dead.", SHOT_DEAD)
    assert (counted.killed, counted.injured) == (1, 0)


def test_one_who_was_hurt_and_then_died_is_dead_and_not_hurt():
    text = "A woman was wounded. She died."
    counted = toll(
        text,
        "A|DET|2|det woman|NOUN|4|nsubj:pass was|AUX|4|aux:pass wounded|VERB|0|root|VBN .|PUNCT|4|punct",
        "She|PRON|2|nsubj died|VERB|0|root .|PUNCT|2|punct",
    )
    assert (counted.killed, counted.injured) == (1, 0)


def test_a_man_and_a_woman_of_one_sentence_are_two():
    text = "A man and a woman were killed."
    row = "A|DET|2|det man|NOUN|7|nsubj:pass and|CCONJ|5|cc a|DET|5|det woman|NOUN|2|conj were|AUX|7|aux:pass "
    counted = toll(text, row + "killed|VERB|0|root|VBN .|PUNCT|7|punct")
    assert counted.killed == 2


def test_a_man_told_of_twice_is_one():
    counted = toll("A man was shot dead. A man was shot dead.", SHOT_DEAD, SHOT_DEAD)
    assert counted.killed == 1


def test_one_who_shot_himself_dead_is_counted():
    text = "The farmer killed himself."
    counted = toll(text, "The|DET|2|det farmer|NOUN|3|nsubj killed|VERB|0|root himself|PRON|3|obj .|PUNCT|3|punct")
    assert counted.killed == 1


@pytest.mark.parametrize("word", ["could", "might", "would"])
def test_what_might_have_been_is_no_fate(word):
    text = f"The sailor {word} drown."
    tree = make_tree(text, f"The|DET|2|det sailor|NOUN|4|nsubj {word}|AUX|4|aux drown|VERB|0|root|VB .|PUNCT|4|punct")
    assert fate_of(words_of(tree), 1) == ""


@pytest.mark.parametrize(("tag", "fate"), [("VBD", ""), ("VBN", "hit")])
def test_workers_who_struck_are_not_hurt(tag, fate):
    row = f"Forty|NUM|2|nummod welders|NOUN|3|nsubj struck|VERB|0|root|{tag} .|PUNCT|3|punct"
    tree = make_tree("Forty welders struck.", row)
    assert fate_of(words_of(replace(tree, lemma=["forty", "welder", "strike", "."])), 1) == fate


def test_who_kills_is_not_killed():
    tree = make_tree(
        "The pilot shot a guard.",
        "The|DET|2|det pilot|NOUN|3|nsubj shot|VERB|0|root a|DET|5|det guard|NOUN|3|obj .|PUNCT|3|punct",
    )
    assert [fate_of(words_of(tree), i) for i in (1, 4)] == ["", "hit"]


def test_a_boy_of_nineteen_may_be_one_and_a_man_of_nine_may_not():
    assert Looks(is_minor=True).fits(Looks(age=19))
    assert not Looks(is_minor=False).fits(Looks(age=9))
    assert not Looks(gender="f").fits(Looks(gender="m"))


@pytest.mark.parametrize(
    ("title", "killed", "injured"),
    [
        ("Two dead, five injured in Tarven ferry fire", 2, 5),
        ("Man, 34, killed and teen hurt as quarry wall falls", 1, 1),
        ("Farmer and 2 children found dead in Oldmere mill", 3, None),
        ("Boiler blast kills three", 3, None),
        ("Girl, 9, dies after fall from Tarven pier", 1, None),
        ("Tarven council meets on harbour dues", None, None),
        ("Father of 4 killed by falling crane", None, None),
        ("One dead, 3 hurt in Tarven ferry fire", 1, 3),
        ("Man kills woman, her son, himself in Oldmere", 3, None),
        ("Officer fatally shot his 2 children, then himself", 3, None),
        ("Neighbor killed man, woman and her baby granddaughter, police say", 3, None),
        ("Search for driver who killed 2 adults, 2 teens", 4, None),
        ("Parents, 2 children dead in Oldmere home", 4, None),
        ("Blast that killed 1, injured 6 was an accident", 1, 6),
        ("5 dead, 17 wounded in weekend shootings", None, None),
        ("Boy, 6, hurt 3 times in a week", None, 1),
        ("Girl is 4th child hurt in three days", None, 1),
        ("Bears kill 14 hikers a year, ministry says", None, None),
        ("Cook poisons band: kills 3 fiddlers, self", 4, None),
        ("Torvik rowing coach nearly died after regatta", None, None),
    ],
)
def test_a_headlines_numbers_are_read(title, killed, injured):
    found = headline_toll(title)
    assert (found.killed, found.injured) == (killed, injured)


@pytest.mark.parametrize("title", ["How a rower escaped near-death at the weir", "Rower cheats death at the weir"])
def test_who_came_near_to_death_has_not_died(title):
    assert not headline_toll(title).is_fatal


def test_a_headline_that_tells_of_a_death_makes_one_of_the_hurt_dead():
    hurt = toll(
        "A woman was wounded.",
        "A|DET|2|det woman|NOUN|4|nsubj:pass was|AUX|4|aux:pass wounded|VERB|0|root|VBN .|PUNCT|4|punct",
    )
    told = with_headline(hurt, headline_toll("Fatal fall at Oldmere quarry"))
    assert (told.killed, told.injured) == (1, 0)


def test_those_whom_an_older_headline_has_as_hurt_have_died_where_its_text_says_so():
    dead = toll("A man was shot dead.", SHOT_DEAD)
    told = with_headline(dead, headline_toll("Man hurt at Oldmere quarry"))
    assert (told.killed, told.injured, told.titled) == (1, 0, frozenset())


def test_a_clause_with_a_subject_of_its_own_says_nothing_of_the_noun_it_hangs_on():
    row = "Three|NUM|2|nummod boys|NOUN|4|nsubj:pass were|AUX|4|aux:pass fined|VERB|0|root|VBN after|SCONJ|8|mark "
    row += "one|NUM|8|nsubj:pass was|AUX|8|aux:pass hurt|VERB|2|acl|VBN .|PUNCT|4|punct"
    tree = make_tree("Three boys were fined after one was hurt.", row)
    assert fate_of(words_of(tree), 1) == ""


@given(st.text(alphabet=string.ascii_letters + string.digits + " ,.:;-&’", max_size=300))
def test_any_headline_is_read_to_numbers_or_nothing(title):
    found = headline_toll(title)
    assert all(n is None or n >= 0 for n in (found.killed, found.injured, found.hit))


def test_a_sentence_dated_before_the_day_tells_of_another_happening():
    text = "A man was shot dead. A man was shot dead.\nA man was shot dead."
    tree = make_tree(text, SHOT_DEAD, SHOT_DEAD, SHOT_DEAD)
    earlier = Time(
        story_id="s", article_id="a1", id="t", start=0, stop=5, from_date="2019", to_date="2019", precision="year",
        method="",
    )  # fmt: skip
    assert elsewhen(tree, [earlier], "2020-03-04") == {0, 1}
    assert elsewhen(tree, [earlier], "2019-03-04") == frozenset()
    assert elsewhen(tree, [earlier], "") == frozenset()


@pytest.fixture(scope="module")
def count():
    """Read a text with the shipped reader and count its dead and injured."""
    reader = OnnxReader()

    def counted(text, title=""):
        (parsed,) = parse([make_article(text)], reader)
        toll = toll_of(parsed, list(find_actors([parsed])), list(find_figures([parsed])))
        return with_headline(toll, headline_toll(title))

    return counted


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        # a blow in a debate or at the polls hurts nobody, and an illness is none
        ("Rill said of the mayor: I beat him easily in the first debate.", 0, 0),
        ("Rill attacked a farmer over the toll on Monday.", 0, 0),
        ("Rill attacked a farmer with a hammer on Monday.", 0, 1),
        ("The mayor said that she had recovered from the coronavirus.", 0, 0),
        ("Rill was beaten out by Ana Kolm in the last race on Sunday.", 0, 0),
        ("Her body cannot tolerate cold water, said the swimmer Ana Rill.", 0, 0),
        ("The body of Ana Rill washed ashore on Sunday.", 1, 0),
        # what a number was before
        ("The number of deaths in Tarven rose from 12 to 19 on Monday.", 19, 0),
        ("Six farmers were slaughtered by gunmen in Tarven on Monday.", 6, 0),
        # others besides those told of, and who is among them
        ("One man was killed and three others, including a 4-year-old girl, were wounded at the quay.", 1, 3),
        ("A teacher was hurt and two others were wounded when a boiler burst in Tarven.", 0, 3),
        (
            "Two clerks were shot at the mill. Ana Rill, 30, died at once. The other victim is in a stable condition.",
            1,
            1,
        ),
        # lists of persons and of counts
        ("The captain, his wife and two deckhands drowned.", 4, 0),
        ("The bodies of a woman and two children were found in the lake.", 3, 0),
        ("A farmer, his wife, and their 8-year-old daughter were killed by the avalanche.", 3, 0),
        ("Two sisters, aged 7 and 9, and their mother were killed.", 3, 0),
        ("Maro Tel and Ana Tel were found dead. Ivo Tel, 12, was hurt.", 2, 1),
        ("The driver died instantly. His passenger, a 20-year-old student, was flown to hospital.", 1, 1),
        ("The gunman shot dead three people before he was killed by police.", 4, 0),
        ("The crash left one dead and three injured, two of them critically.", 1, 3),
        ("The fire left two people dead, with six others (aged 6 to 32) sustaining burns.", 2, 6),
        ("Six people were hit by the tram, two of whom have died.", 2, 4),
        ("Three of the ten people on board were killed.", 3, 0),
        # a clause between a person and what became of him
        ("A girl who had been hit in the head by a stone on Sunday has died.", 1, 0),
        ("A boy injured in a fall at Oldmere on Monday morning has since died of his injuries.", 1, 0),
        # no counts of the dead and hurt
        ("A mother of two was killed in the crash.", 1, 0),
        ("Three miners were killed and two others remain trapped.", 3, 0),
        ("A clerk was wounded. Neighbours heard at least 20 shots fired.", 0, 1),
        # all who were hit, with the dead among them
        ("Four people were taken to hospital after the blast. One has died and three others are stable.", 1, 3),
        ("A fire killed three people in Oldmere. All three were taken to the hospital.", 3, 0),
        ("Five people, three women and two men, were wounded in the Oldmere mill.", 0, 5),
        ("One of the five people wounded in the Tarven blast has died.", 1, 4),
        # one more
        ("The blast killed two people. A third victim, a sailor, was pronounced dead on Sunday.", 3, 0),
        ("Three people are dead and a fourth is wounded after the Tarven ferry fire.", 3, 1),
        ("A woman was killed and another was wounded in the market.", 1, 1),
        # who did it is not hurt by it; a blow that killed
        ("A boy was wounded by a 12-year-old on Sunday.", 0, 1),
        ("A man is accused of fatally shooting four of his relatives.", 4, 0),
        # other happenings
        ("A girl was wounded in Tarven on Sunday. So far this year 41 people have been killed in the city.", 0, 1),
        ("A boy was wounded. He is stable. Police look for a car. In an unrelated incident, a man was killed.", 0, 1),
        # who did it, what was only tried
        ("Maro Tel told police that he accidentally shot and killed a friend in Oldmere.", 1, 0),
        ("A man admitted killing two people and trying to kill three others.", 2, 0),
        # of two, the one that the words are of
        ("A fire killed a cook and hurt a second cook. The slain cook was old. The injured cook had surgery.", 1, 1),
        ("A 15-year-old boy drowned and a 14-year-old was wounded. The slain teen was Maro Tel.", 1, 1),
        ("Two clerks were killed and another wounded at the quay.", 2, 1),
        ("A man was killed. Another man was wounded and is expected to live. The dead man was Maro Tel.", 1, 1),
        ("A fight broke out during a service, leaving two dead and four others injured, according to police.", 2, 4),
        ("Maro Tel, 19, Ivo Rill, 21, and Ana Kolm, 17, were also wounded.", 0, 3),
        # those hit with the outcome open, or not
        ("A farmer was struck in the upper body and his son was struck in his lower body.", 0, 2),
        ("The fall sent a farmer and his daughter to the hospital.", 0, 2),
        ("A girl was hit by a stone. A second victim, an 18-year-old man, was treated and released.", 0, 2),
        ("Police found three people with stab wounds. One of them, a cook, died.", 1, 2),
        ("Two sailors died. Three sailors were flown to a hospital with injuries that are not life-threatening.", 2, 3),
        ("A couple were found in what police call a murder-suicide. A man killed his wife. The man was shot.", 1, 0),
        # others far behind a number
        ("He fatally wounded four friends and wounded another.", 4, 1),
        (
            "The blast wounded 16 people. It was loud. It was seen from afar. Nobody slept. "
            "The mayor spoke of it. A blast in Tarven hurt 30 others.",
            0,
            16,
        ),
        ("A boy was killed by a beam. Eight people were killed in Tarven accidents throughout the day.", 1, 0),
        # ages, addresses, captions
        ("Two men ages 20 and 27 were wounded at the 1400 block of Quay Road.", 0, 2),
        ("Image 2 of 8 A child was wounded in Tarven.", 0, 1),
    ],
)
def test_the_dead_and_the_hurt_are_counted_as_they_are_told(count, text, killed, injured):
    toll = count(text)
    assert (toll.killed or 0, toll.injured or 0) == (killed, injured)


def test_of_two_people_whose_ages_differ_by_a_year_one_report_means_two(count):
    assert count("Ana Rill, 38, died. A 39-year-old woman was wounded as well.").injured == 1


def test_who_was_hit_is_the_one_the_headline_says_has_died(count):
    toll = count("A boy was shot in a shed in Oldmere on Friday.", "Gun kills boy in Oldmere")
    assert (toll.killed, toll.injured) == (1, 0)


def test_all_who_were_hit_are_not_hurt_where_the_headline_has_them_dead(count):
    toll = count("All four people were shot in the head.", "Parents, 2 children dead in Oldmere")
    assert (toll.killed, toll.injured) == (4, 0)


def test_those_shot_are_all_or_the_others_as_the_headline_has_it(count):
    text = "Shots were fired in Tarven on Monday."
    assert count(text, "Four shot, one dead in Tarven").injured == 3
    assert count(text, "One dead, four others shot in Tarven").injured == 4


def test_a_report_of_a_death_since_makes_the_earlier_one_of_the_hurt_dead():
    earlier = Toll(killed=0, injured=3, starts={})
    later = Toll(killed=1, injured=2, starts={}, died=True)
    found = died_since({"a": earlier, "b": later})
    assert [(t.killed, t.injured) for t in found.values()] == [(1, 2), (1, 2)]
    assert died_since({"a": earlier, "b": replace(later, died=False)})["a"] == earlier


def test_a_death_is_one_whichever_report_is_dated_later_unless_it_is_corrected():
    dead, hurt = Toll(killed=1, injured=0, starts={}, titled=frozenset({KILLED})), Toll(killed=0, injured=1, starts={})
    assert died_since({"a": dead, "b": hurt})["b"].killed == 1
    fewer = replace(hurt, stated=frozenset({KILLED}))
    assert died_since({"a": dead, "b": fewer})["b"] == fewer


def test_two_of_one_family_are_two_and_a_rank_is_no_first_name():
    assert is_called(Person(Looks(), {"Corporal Tel"}), {"Maro Tel"})
    assert is_called(Person(Looks(), {"Tel"}), {"Maro Tel"})
    assert not is_called(Person(Looks(), {"Ana Tel"}), {"Maro Tel"})


def votes(*tolls, killed=2):
    told = {str(n): toll for n, toll in enumerate(tolls)}
    return best_number(INJURED, told, SimpleNamespace(articles=told), killed)


def test_a_report_of_the_dead_alone_does_not_say_that_nobody_was_hurt():
    silent, stated = Toll(2, 0, {}), Toll(2, 9, {}, stated=frozenset({INJURED}))
    assert votes(silent, silent, stated) == 9
    assert votes(silent, silent, Toll(2, 1, {})) == 0
    assert votes(silent, silent, Toll(2, 1, {}, lives=True)) == 1
    denied = replace(silent, zero=True)
    assert votes(denied, denied, stated) == 0


def test_a_report_that_comes_to_the_toll_late_weighs_less():
    late = Toll(0, 3, {}, stated=frozenset({INJURED}), sentence=9)
    assert votes(Toll(0, 2, {}, stated=frozenset({INJURED})), late, killed=0) == 2


def test_who_is_hurt_in_passing_makes_no_toll_but_one_that_is_stated_late_does():
    assert votes(Toll(0, 1, {}, sentence=9), killed=0) is None
    assert votes(Toll(0, 1, {}, sentence=1), killed=0) == 1
    assert votes(Toll(0, 3, {}, stated=frozenset({INJURED}), sentence=9), killed=0) == 3


def test_a_death_that_one_of_three_reports_tells_of_is_background_unless_it_is_in_a_headline():
    dead = Toll(1, 0, {})
    of_three = SimpleNamespace(articles=dict.fromkeys("abc"))
    assert best_number(KILLED, {"a": dead}, of_three) is None
    assert best_number(KILLED, {"a": dead, "b": dead}, of_three) == 1
    assert best_number(KILLED, {"a": replace(dead, titled=frozenset({KILLED}))}, of_three) == 1


@pytest.mark.parametrize(("ending", "killed"), [("It runs badly.", 0), ("Its maker was found dead on Monday.", 1)])
def test_a_name_in_a_headline_kills_nobody_of_whom_the_text_does_not_tell(ending, killed):
    text = f"The game came out on Tuesday and costs sixty crowns in most shops of Oldmere. {ending}"
    page = replace(make_page("Game Notes", "2031-05-06", text), title="Dead Harbour 2 is out")
    (dossier,) = LocalEngine(workers=1).run(all_stages(Config(), reader_model()), [page])[Dossier]
    figures = json.loads(dossier.json)["story"]["main"]["figures"]
    assert sum(f["low"] for f in figures if f["measure"] == "killed") == killed


def test_a_number_is_told_by_all_who_come_to_it_or_state_it_and_come_to_none_that_is_told():
    told = {"a": Toll(1, 4, {}), "b": Toll(1, 3, {}), "c": Toll(1, 5, {})}
    stated = [row_of(INJURED, (n, n), "exact", "f", by) for n, by in ((4, ["b", "c"]), (5, ["c"]))]
    story = SimpleNamespace(articles=dict.fromkeys(told, SimpleNamespace(published="")))
    rows = with_best(INJURED, 4, stated, told, story, ())
    assert [(row["low"], row["articles"]) for row in rows] == [(4, ["a", "b"]), (5, ["c"])]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Maro Tel, 60, was hurt", "the 61-year-old Maro Tel", True),
        ("Maro Tel, 60, was hurt", "Ana Rill, 31, was hurt", False),
        ("a 25-year-old woman was hurt", "the man, 31, was hurt", False),
        ("a 25-year-old was hurt", "Ana Rill, 31, was hurt", True),
    ],
)
def test_ages_are_of_one_person_unless_the_words_say_otherwise(one, other, same):
    first, second = (aged(t, *re.search(r"\d+", t).span()) for t in (one, other))
    assert first.may_be(second) is same


@pytest.mark.parametrize(
    ("title", "killed"),
    [
        ("At least nine members of one Tarven family killed in quarry blast", 9),
        ("Nine divers, including a cook, killed in Tarven blast", 9),
        ("Uproar after 9 Tarven women and children killed in blast", 9),
        ("Three men and two boys killed in Tarven blast", 5),
    ],
)
def test_a_group_is_counted_by_its_number_however_it_is_described(title, killed):
    assert headline_toll(title).killed == killed


def test_a_death_that_the_news_came_of_is_not_its_toll():
    killing = "the|DET|{n}|det killing|NOUN|{up}|{rel} of|ADP|{d}|case a|DET|{d}|det man|NOUN|{n}|nmod"
    told = "Protests|NOUN|9|nsubj sparked|VERB|1|acl|VBN by|ADP|5|case " + killing.format(n=5, up=2, rel="obl", d=8)
    counted = toll("Protests sparked by the killing of a man went on.", told + " went|VERB|0|root on|ADP|9|compound")
    assert counted.killed is None
    told = killing.format(n=2, up=6, rel="nsubj", d=5) + " shook|VERB|0|root ports|NOUN|6|obj"
    assert toll("the killing of a man shook ports", told).killed == 1


def test_a_number_stated_far_behind_is_told_in_passing():
    stated = Toll(killed=40, injured=None, starts={}, sentence=12, stated=frozenset({KILLED}))
    assert is_offhand(stated)
    assert not is_offhand(replace(stated, sentence=11))
    assert not is_offhand(replace(stated, titled=frozenset({KILLED})))
