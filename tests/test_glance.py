"""The head of a record: what leads it, who is named, when and where, how many, why."""

import json
import re
from dataclasses import replace
from types import SimpleNamespace

import pytest
from builders import make_article

from rashomon.config import Config
from rashomon.engine.local import LocalEngine
from rashomon.exports.lines import toll_words
from rashomon.exports.view import view_of
from rashomon.language.beings import is_someone
from rashomon.language.captions import caption_spans, is_caption
from rashomon.models.encoder import reader_model
from rashomon.pipeline import all_stages
from rashomon.records import Dossier, ParsedArticle
from rashomon.stages.write.glance import is_named_subject, owns_a_name
from rashomon.stages.write.places import acts, is_located, place_mentions
from rashomon.stages.write.setting import is_plain_day
from rashomon.stages.write.syntax import describes, is_aside
from tests.compared import compare, make_page, read


def record(*accounts):
    [of] = compare(*accounts)[Dossier]
    return json.loads(of.json)


def compare_titled(*accounts):
    """Compare accounts given as (title, text)."""
    pages = [
        replace(make_page(f"outlet {n}", "2031-05-05", text), title=title) for n, (title, text) in enumerate(accounts)
    ]
    return LocalEngine(workers=1).run(all_stages(Config(), reader_model()), pages)


def glance(*accounts):
    return record(*accounts)["story"]["main"]


@pytest.mark.parametrize("noun", "tourists schoolgirl organisers police crew leopard ship minister scientists".split())
def test_persons_bodies_beasts_and_what_carries_them_are_someone(noun):
    assert is_someone(noun)


@pytest.mark.parametrize("noun", "bridge gunfire explosion container planet quarrel shiver key water pier".split())
def test_things_and_deeds_are_no_one(noun):
    assert not is_someone(noun)


@pytest.mark.parametrize(
    "line",
    [
        "FILE - In this May 4, 2031, file photo, the mayor of Tarn opens the new lock.",
        "Divers search the lower basin for the missing barge on Sunday. (Ada Merrow/Quay Press)",
        "The barge lies on its side below the second lock, as seen from the dam. (AP)",
        "Photos: The night of the flood A barge drifts past the town hall.",
        "Divers search the lower basin for the missing barge in Tarn on Sunday. [Photo/Agencies]",
        "Divers search the “lower basin” for the missing barge Ada Merrow/Reuters",
    ],
)
def test_lines_with_a_credit_or_a_label_are_captions(line):
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "TARN (Reuters) - A barge sank in the lower basin on Sunday and two men are missing.",
        "The photo shows a barge on its side, and the owner says it was taken a year ago.",
        "The owner (a firm in Tarn) would not say who had been on board.",
        "(AP)",
    ],
)
def test_sentences_that_name_an_agency_or_a_photo_are_none(line):
    assert not is_caption(line)


def test_caption_spans_are_whole_lines():
    text = "A barge sank on Sunday.\nDivers search the lower basin for it. (Ada Merrow/Quay Press)\nTwo are missing.\n"
    [(start, stop)] = caption_spans(text)
    assert text[start:stop] == "Divers search the lower basin for it. (Ada Merrow/Quay Press)\n"


def test_a_caption_at_the_top_of_the_page_does_not_lead_the_record():
    caption = "Mayor Ilse Brandt waters the roses of the town park in Tarn. (Ada Merrow/Quay Press)\n"
    body = "A barge sank in the lower basin at Tarn on Sunday, the port said. Mayor Ilse Brandt closed the lock."
    main = glance(("Post", "2031-05-05", caption + body), ("Bell", "2031-05-05", caption + body))
    assert "barge sank" in main["what"]["text"]


def test_what_few_reports_tell_in_their_own_voice_says_on_whose_word():
    said = "Norland's navy has sunk a fishing boat off Cape Tarn, the Southland government said on Monday."
    more = " The boat had left the harbour of Velm on Sunday with four men."
    main = glance(("Post", "2031-05-05", said + more), ("Bell", "2031-05-05", said + more))
    assert "Southland" in main["what"]["text"]


def test_whose_lawyer_somebody_is_did_nothing_to_him():
    text = "Two business associates of President Aker's personal lawyer Jon Roe were arrested on Friday in Velm."
    main = glance(("Post", None, text), ("Bell", None, text))
    assert main["who"] is None
    assert main["whom"]["text"].startswith("Two business associates")


def test_what_came_a_day_before_is_no_reason():
    text = (
        "The navy shot down rockets aimed at the port of Velm on Friday, {} one of its drones struck a lorry of mines."
    )
    timed, plain = (text.format(joint) for joint in ("a day after", "because"))
    assert glance(("Post", None, timed), ("Bell", None, timed))["why"] is None
    assert "drones" in glance(("Post", None, plain), ("Bell", None, plain))["why"]["text"]


def test_a_thing_is_not_whom_it_was_done_to():
    text = "A gunman emptied a rifle from the roof of a hotel in Velm on Sunday. Police said they shot the gunman."
    main = glance(("Post", "2031-05-05", text), ("Bell", "2031-05-05", text))
    assert main["whom"] is None


def test_the_town_in_which_it_happened_leads_and_not_the_state_around_it():
    text = "TOLEDO, Ohio (ANA) - A grain mill burned down in northern Ohio on Sunday. Firemen ran to the mill."
    where = glance(("Post", "2031-05-05", text), ("Bell", "2031-05-05", text))["where"]
    assert (where["name"], where["country"], where["town"]["region"]) == ("Toledo", "US", "Ohio")


def test_a_place_that_no_map_and_one_that_holds_everything_are_no_scene_before_a_town():
    text = "A balloon fell on Gull Pier on Sunday, the police in Toledo said. No such balloon is left on Earth."
    other = "A balloon fell on a pier in Toledo, Ohio, on Sunday. Nobody on Earth builds such balloons."
    where = glance(("Post", "2031-05-05", text), ("Bell", "2031-05-05", other))["where"]
    assert where["name"] == "Toledo"


def test_a_town_that_is_only_spoken_from_is_no_town_of_a_scene_elsewhere():
    text = "BERLIN, May 5 (ANA) - A ferry sank off Sicily on Sunday, the navy said. The ferry had left Sicily at noon."
    where = glance(("Post", "2031-05-05", text), ("Bell", "2031-05-05", text))["where"]
    assert (where["name"], where["town"]) == ("Sicily", None)


def test_where_something_was_years_before_is_not_where_it_happened():
    text = "A fair will shut its gate to men at night on Sunday. "
    before = "It comes two years after women were robbed at a fair in Dresden. Bremen holds the fair on Sunday."
    other = "A fair in Dresden was robbed in May 2029. The fair opens in Bremen on Sunday."
    where = glance(("Post", "2031-05-05", text + before), ("Bell", "2031-05-05", text + other))["where"]
    assert where["name"] == "Bremen"


def test_a_place_that_hardly_any_words_speak_for_is_not_told():
    text = "A new phone has a screen that folds in two, its makers said on Sunday. It costs 900 crowns."
    far = text + " Norway wants one."
    assert glance(("Post", "2031-05-05", text), ("Bell", "2031-05-05", far))["where"] is None


def test_one_name_beside_the_telling_places_nothing():
    text = "The Ohio senator signed a letter against the new lock on Sunday. She had opposed it for years."
    other = "A senator signed a letter against the new lock on Sunday. It was her third letter."
    assert glance(("Post", "2031-05-05", text), ("Bell", "2031-05-05", other))["where"] is None


@pytest.mark.parametrize(
    ("text", "located"),
    [
        ("The tram burned in Norland.", True),
        ("A whale lay on the coast of Norland.", True),
        ("A mill burned on Norland Island.", True),
        ("The minister laid new tariffs on Norland.", False),
        ("The rowers take on Norland tomorrow.", False),
        ("It is a plug-in version of Norland trams.", False),
    ],
)
def test_what_is_laid_on_a_place_is_not_in_it(text, located):
    assert is_located(make_article(text), text.index("Norland")) is located


@pytest.mark.parametrize(
    ("text", "name", "named"),
    [
        ("The tram burned in Norland.", "Norland", True),
        ("A Norland-based charity paid for the tram.", "Norland", False),
        ("She heads the Institute for Trams in Quiet Towns.", "Quiet Towns", False),
        ("The game is sold in the Quay App Store.", "Quay App Store", False),
        ("The game is sold in the Quay App Store.", "Store", False),
        ("Rain fell in the North.", "North", False),
    ],
)
def test_what_only_says_of_which_sort_a_thing_is_is_no_place(text, name, named):
    start = text.index(name)
    local = SimpleNamespace(
        id="l", article_id="a", mention_start=[start], mention_stop=[start + len(name)], mention_form=["name"]
    )
    story = SimpleNamespace(
        articles={"a": make_article(text)},
        locals_={"l": local},
        actor_of={"l": "x"},
        actors={"x": SimpleNamespace(kind="place", name=name, precision="unknown")},
    )
    assert bool([*place_mentions(story)]) is named


def test_part_of_a_toll_is_no_other_toll():
    text = "A small plane crashed near Velm on Sunday, killing 12 people: ten tourists and two pilots, police said."
    other = (
        "Twelve people died when a small plane crashed near Velm on Sunday. The dead are ten tourists and two pilots."
    )
    main = glance(("Post", "2031-05-05", text), ("Bell", "2031-05-05", other))
    assert [row["low"] for row in main["figures"] if row["measure"] == "killed"] == [12]


def test_a_later_toll_is_told_before_the_earlier_one():
    first = "A warehouse exploded in Velm on Sunday, killing 4 people, police said. Firemen searched the ruins."
    later = "The explosion of a warehouse in Velm on Sunday killed 9 people, police said. Firemen left the ruins."
    accounts = [("Post", "2031-05-05", first), ("Bell", "2031-05-05", first), ("Echo", "2031-05-08", later)]
    words = toll_words(view_of(record(*accounts)))
    assert words.startswith("killed: 9 (1 report), earlier 4 (2 reports)")


def test_one_later_report_with_another_toll_at_its_head_is_news_beside_many_earlier_ones():
    first = "A ferry sank off Velm on Sunday and 2 people were killed, the port said. Divers searched the strait."
    later = "Four people were killed when a ferry sank off Velm on Sunday, the port said. Divers left the strait."
    days = ("2031-05-05", "2031-05-05", "2031-05-06", None)
    accounts = [(f"Paper {n}", day, first) for n, day in enumerate(days)]
    dossier = record(*accounts, ("Echo", "2031-05-08", later))
    assert toll_words(view_of(dossier)).startswith("killed: 4 (1 report), earlier 2 (4 reports)")
    assert dossier["story"]["main"]["figures"][0]["low"] == 2  # what most reports say


def test_those_shot_are_not_told_again_beside_the_dead_and_the_hurt():
    text = (
        "Five people were shot outside a hall in Velm on Sunday, police said. One man was killed and four others were "
        "injured in the shooting. Nobody was arrested."
    )
    figures = glance(*[(f"Paper {n}", "2031-05-05", text) for n in range(2)])["figures"]
    assert [(f["measure"], f["low"]) for f in figures] == [("killed", 1), ("injured", 4)]


def test_who_looks_into_a_deed_did_not_do_it():
    text = (
        "Velm police are investigating the shooting of a woman at a hall in the town on Sunday. The woman was shot in "
        "the leg. She was taken to hospital."
    )
    who = glance(*[(f"Paper {n}", "2031-05-05", text) for n in range(2)])["who"]
    assert who is None or "police" not in who["text"].casefold()


def test_a_number_that_is_told_is_not_told_by_another_noun():
    one = "A clerk leaked 400 secret documents of the town of Velm on Sunday, the mayor said."
    two = "A clerk of Velm leaked 400 internal files of the town on Sunday, the mayor said."
    more = [one + " The files are old.", two + " The documents are old."]
    accounts = [(f"Paper {n}", "2031-05-05", text) for n, text in enumerate([one, two, *more])]
    assert toll_words(view_of(record(*accounts))) == "400 secret documents"


def test_some_of_those_taken_are_not_all_who_were_taken():
    text = "Rebels freed 21 of the schoolgirls abducted in Velm in April. They had abducted more than 200 girls there."
    dossier = record(("Post", "2031-05-05", text), ("Bell", "2031-05-05", text))
    assert [f["low"] for f in dossier["story"]["main"]["figures"] if f["measure"] == "abducted"] == [200]


def test_a_count_of_things_stands_in_the_words_it_is_written_in():
    text = "A fire burnt 640 hectares of forest above Velm on Sunday, the forest service said. Rain put it out."
    dossier = record(("Post", "2031-05-05", text), ("Bell", "2031-05-05", text))
    assert "640 hectares" in toll_words(view_of(dossier))


def test_a_bare_number_and_one_that_names_a_sort_count_nothing():
    text = "The clerk made 40 paper masks and a 3-D sign behind gate 873 of Velm on Sunday. The 40 masks were gone."
    assert toll_words(view_of(record(("Post", "2031-05-05", text)))) == "40 paper masks"


def test_of_two_counts_of_one_thing_the_one_told_first_leads():
    text = "Thieves took 6,000 paper masks from a hospital in Velm on Sunday, the mayor said. They left 50 masks there."
    assert toll_words(view_of(record(("Post", "2031-05-05", text)))).startswith("6,000 paper masks")


def test_things_are_no_toll():
    text = "The clerk locked 60 halls in Velm on Sunday after the flood, the mayor said. She saved 100 crates."
    rows = record(("Post", "2031-05-05", text))["story"]["main"]["figures"]
    assert not [row for row in rows if row["measure"] in ("detained", "rescued")]


def test_what_a_missile_flew_over_is_no_reason():
    text = "Norland fired a missile on Tuesday over the northern island of Velm. The missile fell into the sea."
    main = glance(("Post", "2031-05-06", text), ("Bell", "2031-05-06", text))
    assert main["why"] is None


def test_a_month_long_past_does_not_date_the_happening():
    text = "Rebels freed 21 of the girls they had kidnapped in April 2029. Officials met the girls in Velm."
    main = glance(("Post", "2031-05-06", text), ("Bell", "2031-05-06", text))
    assert main["when"] is None
    assert main["whom"]["text"].startswith("21 of the girls")


@pytest.mark.parametrize(
    ("text", "verb", "aside"),
    [
        ("Ferries stopped as the storm crossed the bay.", "stop", False),
        ("Ferries stopped as the storm crossed the bay.", "cross", True),
        ("The pilot said that the ferries stopped.", "stop", False),
        ("The pilot doubted that the ferries stopped.", "stop", True),
    ],
)
def test_what_a_sentence_says_beside_its_news_is_an_aside(text, verb, aside):
    [parsed] = read(text)[ParsedArticle]
    assert is_aside(parsed, parsed.lemma.index(verb), {"say"}) is aside


def test_a_death_that_most_titles_tell_is_the_news():
    [of] = compare_titled(
        ("Deputy mayor stabbed to death in Tarn", "A deputy mayor was stabbed to death on Friday by a man who walked "
         "into a hall where she was meeting voters."),
        ("Ilse Brandt: deputy mayor dead after stabbing", "Deputy mayor Ilse Brandt has died after being stabbed while "
         "she was meeting voters in Tarn."),
    )[Dossier]  # fmt: skip
    assert re.search("stabbed|died", json.loads(of.json)["story"]["main"]["what"]["text"])


def test_a_year_dates_no_story_without_dates():
    text = "Ministers met in Velm on Tuesday over the lock treaty. The treaty was signed in 2016."
    assert glance(("Post", None, text), ("Bell", None, text))["when"] is None


def test_a_weekday_dates_no_story_without_dates():
    text = "Ministers signed the lock treaty in Velm on Tuesday. The first one was signed on 8 March 2016."
    assert glance(("Post", None, text), ("Bell", None, text))["when"] is None


def test_a_day_named_in_full_in_its_telling_dates_a_story_without_dates():
    text = "Ministers signed the lock treaty in Velm on 8 March 2016. Boats may pass without a toll."
    assert glance(("Post", None, text), ("Bell", None, text))["when"]["from"] == "2016-03-08"


def test_what_leads_the_record_says_of_which_thing_and_of_what():
    text = "The harbour court on Tuesday backed the council's right to seize barges that carry no lamp. Owners object."
    assert glance(("Post", None, text), ("Bell", None, text))["what"]["text"].endswith(
        "right to seize barges that carry no lamp"
    )


def test_what_leads_the_record_says_to_what_and_for_what():
    text = "The harbour court on Tuesday set the stage for a vote next year on barges. Owners object to it."
    main = glance(("Post", None, text), ("Bell", None, text))
    assert main["what"]["text"].endswith("set the stage for a vote next year on barges")


def test_a_day_does_nothing():
    [parsed] = read("Monday brought the flood to Velm. Hulda brought the flood to Velm.")[ParsedArticle]
    assert [is_named_subject(parsed, parsed.lemma.index(name)) for name in ("Monday", "Hulda")] == [False, True]


def test_where_no_date_is_known_the_weekday_is_told_and_not_that_of_a_feast():
    text = "Ministers signed the lock treaty in Velm on Tuesday. The mayor said on Wednesday that she was glad."
    main = glance(("Post", None, text), ("Bell", None, text))
    assert (main["when"], main["weekday"]["text"]) == (None, "Tuesday")
    assert glance(("Post", "2031-05-05", text), ("Bell", "2031-05-05", text))["weekday"] is None
    assert is_plain_day("The ministers met on ")
    assert not is_plain_day("He lost on Super ")


def test_a_clause_that_says_which_thing_is_meant_places_nothing():
    [parsed] = read("The minister signed an order in Lima against barges that were built in Norway.")[ParsedArticle]
    assert describes(parsed, parsed.lemma.index("Norway"))
    assert not describes(parsed, parsed.lemma.index("Lima"))


def test_a_place_stands_for_those_who_govern_it_where_it_acts():
    [parsed] = read("Oslo had the right to close the lock. The Norway minister met the owners in Lima.")[ParsedArticle]
    found = [acts(parsed, parsed.lemma.index(name), is_country=True) for name in ("Oslo", "Norway", "Lima")]
    assert found == [True, True, False]
    assert not acts(parsed, parsed.lemma.index("Norway"), is_country=False)  # of a town's people: they are there


def test_who_only_passes_on_what_another_says_did_nothing():
    text = "The Torvik Herald reports a whale in the harbour. Swimmers stay away."
    main = glance(("Post", None, text), ("Bell", None, text))
    assert main["what"]["text"] == "The Torvik Herald reports a whale in the harbour"
    assert main["who"] is None


def test_what_is_left_is_no_party_and_a_title_read_alone_is_who_bears_it():
    text = "The last pilots left Norway on Monday. The pilots had been there for a year."
    main = glance(("Post", None, text), ("Bell", None, text))
    assert (main["who"] or {}).get("text") == "The last pilots"
    assert main["whom"] is None


@pytest.mark.parametrize(
    ("text", "owns"),
    [
        ("The Marla's Truck Stop shooting killed a man in Torvik.", True),
        ("Marla's truck was found in Torvik on Sunday.", False),
        ("Torvik's police said on Sunday that Marla had fled.", False),
    ],
)
def test_whose_name_only_begins_that_of_a_place_did_nothing(text, owns):
    parsed = read(text)[ParsedArticle][0]
    assert any(owns_a_name(parsed, word) for word in range(len(parsed.upos))) == owns


def test_where_victims_are_at_home_is_not_where_they_died_abroad():
    first = "A plane crashed in the hills of Kenya on Sunday. It killed a family of five from Leeds, England."
    second = "LEEDS, England - A family of five died in a plane crash in Kenya on Sunday, killed with the pilot."
    where = glance(("Post", "2031-05-05", first), ("Bell", "2031-05-05", second))["where"]
    assert (where["name"], where["country"]) == ("Kenya", "KE")


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("Five miners are hurt after a shaft fell in at Velm on Sunday.", None, "Five miners"),
        ("A ten-year-old boy died on Sunday after a fall from the pier at Velm.", None, "A ten-year-old boy"),
        ("Two climbers fell to their deaths on Mount Orm near Velm on Sunday.", None, "Two climbers"),
        ("A suspect is now in custody after a shop in Velm burned down on Sunday.", None, "A suspect"),
        ("The Velm Community Hall was the scene of a brawl on Sunday night.", None, None),
        ("A trader from Velm was shot on Sunday while he stood in a doorway.", None, "A trader from Velm"),
        ("The coroner confirmed a farmer was killed at a mill in Velm on Sunday.", None, "a farmer"),
        ("Police were called to a shop in Velm on Sunday.", None, None),
        ("Police in Velm say a child has died after a fall from the pier on Sunday.", None, "a child"),
        ("A man from Velm was charged on Sunday. Ada Brel was swimming, deputies said.", None, "A man from Velm"),
        ("A hunter from Velm shot himself in the foot on Sunday.", "A hunter from Velm", None),
    ],
)
def test_whom_it_befell_did_nothing(text, who, whom):
    main = glance(("Post", "2031-05-05", text), ("Bell", "2031-05-05", text))
    named = [main[part] and main[part]["text"] for part in ("who", "whom")]
    assert named == [who, whom]
