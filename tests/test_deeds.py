"""language.deed*: what a deed was part of, whose a time is, what nobody did; stages.weigh.event*: events that bear on
each other."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trees import make_tree

from rashomon.config import Config, ConfigError, SchemeConfig, read_config
from rashomon.language.arcs import Tree
from rashomon.language.deedcauses import deed_around, tells_accident
from rashomon.language.deeds import read_blamed, read_deed
from rashomon.language.deedtimes import ABOVE, BESIDE, OWN, nearness
from rashomon.language.deedwords import kind_of
from rashomon.language.scheme import code_in, unknown_keys
from rashomon.stages.weigh.events import find_events
from rashomon.stages.weigh.eventsides import NOBODY, Who, agreed
from rashomon.stages.weigh.eventtimes import apart
from rashomon.stages.weigh.sameness import same_events
from tests.builders import make_actor, make_article, make_claim, make_fact, make_local, make_time
from tests.test_events import code

LEMMAS = {
    "were": "be", "injured": "injure", "raids": "raid", "led": "lead", "deaths": "death", "killed": "kill",
    "blamed": "blame", "attacks": "attack", "regretted": "regret", "vowed": "vow", "said": "say",
    "announced": "announce", "summoned": "summon",
    "met": "meet", "visited": "visit", "withdrew": "withdraw", "soldiers": "soldier", "villagers": "villager",
    "envoys": "envoy", "orders": "order", "arrested": "arrest", "presidents": "president", "launched": "launch",
    "was": "be", "had": "have", "sent": "send", "called": "call", "people": "people", "others": "other",
}  # fmt: skip
STATES = (("Norland", "place"), ("Sudmark", "place"))


def tree_of(row, *mentions):
    words = [cell.split("|")[0] for cell in row.split()]
    parsed = make_tree(" ".join(words), row, mentions=tuple(m for m in mentions if m[0] in words))
    return Tree.of(replace(parsed, lemma=[LEMMAS.get(lemma, lemma) for lemma in parsed.lemma]))


def at(tree, word):
    return next(t for t in range(len(tree.parsed.head)) if tree.word(t) == word)


def deed(row, word, *mentions):
    tree = tree_of(row, *(mentions or STATES))
    return tree, read_deed(tree, at(tree, word))


def words(tree, parties):
    return [tree.parsed.text[p.start : p.stop] for p in parties]


RAID = (
    "Five|NUM|2|nummod villagers|NOUN|4|nsubj:pass were|AUX|4|aux:pass injured|VERB|0|root in|ADP|7|case "
    "Norland|PROPN|7|compound raids|NOUN|4|obl"
)


def test_who_is_injured_in_a_raid_is_injured_by_those_who_raid():
    tree, found = deed(RAID, "injured")
    assert (found.type, tree.word(found.within)) == ("ASSAULT", "raids")
    assert (words(tree, found.actors), words(tree, found.recipients)) == (["Norland"], ["Five villagers"])


def test_deaths_are_a_deed_only_where_a_deed_led_to_them():
    led = "Raids|NOUN|2|nsubj led|VERB|0|root to|ADP|5|case two|NUM|5|nummod deaths|NOUN|2|obl"
    tree = tree_of(led.replace("Raids", "raids"))
    assert tree.word(deed_around(tree, at(tree, "deaths"))) == "raids"
    tree = tree_of(led.replace("Raids", "storms"))
    assert deed_around(tree, at(tree, "deaths")) == -1


def test_whom_an_accident_kills_nobody_assaults():
    crash = "The|DET|2|det crash|NOUN|3|nsubj killed|VERB|0|root five|NUM|5|nummod soldiers|NOUN|3|obj"
    tree, found = deed(crash, "killed")
    assert tells_accident(tree, 0)
    assert found.accident
    _, found = deed(crash.replace("crash", "police"), "killed")
    assert not found.accident


def test_what_somebody_is_blamed_for_is_his_deed_to_whoever_blames():
    row = "Norland|PROPN|2|nsubj blamed|VERB|0|root Sudmark|PROPN|2|obj for|ADP|5|case attacks|NOUN|2|obl"
    tree, found = deed(row, "blamed")
    blamed = read_blamed(tree, found)
    assert (found.type, blamed.type) == ("ACCUSE", "ASSAULT")
    assert (words(tree, blamed.actors), words(tree, blamed.recipients)) == (["Sudmark"], ["Norland"])
    assert read_blamed(tree, replace(found, recipients=())) is None


def test_to_regret_what_another_did_finds_fault_and_to_regret_alone_yields():
    row = "Norland|PROPN|2|nsubj regretted|VERB|0|root Sudmark|PROPN|5|nmod:poss 's|PART|3|case decision|NOUN|2|obj"
    _, found = deed(row, "regretted")
    assert (found.type, found.mode) == ("ACCUSE", "disapprove")
    row = "Norland|PROPN|2|nsubj regretted|VERB|0|root the|DET|4|det decision|NOUN|2|obj"
    assert deed(row, "regretted")[1].type == "CONCEDE"


def test_a_promise_of_harm_is_a_threat():
    row = "Norland|PROPN|2|nsubj vowed|VERB|0|root to|PART|4|mark attack|VERB|2|xcomp Sudmark|PROPN|4|obj"
    assert deed(row, "vowed")[1].type == "THREATEN"


def test_to_withdraw_from_talks_is_no_retreat():
    row = (
        "Norland|PROPN|2|nsubj withdrew|VERB|0|root from|ADP|4|case talks|NOUN|2|obl "
        "with|ADP|6|case Sudmark|PROPN|4|nmod"
    )
    assert deed(row.replace("talks", "talk"), "withdrew")[1].type == "SANCTION"
    assert deed(row.replace("talks", "Karst"), "withdrew")[1].type == "RETREAT"


def test_who_meets_is_with_whom_where_nobody_else_is_named():
    row = (
        "The|DET|2|det presidents|NOUN|8|nsubj of|ADP|4|case Norland|PROPN|2|nmod and|CCONJ|6|cc Sudmark|PROPN|4|conj "
        "had|AUX|8|aux met|VERB|0|root"
    )
    row = row.replace("Norland", "Norway").replace("Sudmark", "Sweden")
    _, found = deed(row, "met", ("Norway", "place"), ("Sweden", "place"))
    assert [p.country for p in (*found.actors, *found.recipients)] == ["NO", "SE"]


def test_a_he_in_what_somebody_says_is_the_speaker():
    row = (
        "Norland|PROPN|2|nsubj said|VERB|0|root it|PRON|5|nsubj had|AUX|5|aux sent|VERB|2|ccomp soldiers|NOUN|5|obj "
        "to|ADP|8|case Sudmark|PROPN|5|obl"
    )
    tree, found = deed(row, "sent")
    assert words(tree, found.actors) == ["Norland"]


def test_a_judge_who_orders_an_arrest_has_done_it():
    row = (
        "Soldiers|NOUN|3|nsubj:pass were|AUX|3|aux:pass arrested|VERB|0|root on|ADP|5|case orders|NOUN|3|obl "
        "of|ADP|8|case a|DET|8|det judge|NOUN|5|nmod"
    )
    tree, found = deed(row.replace("Soldiers", "soldiers"), "arrested")
    assert words(tree, found.actors) == ["a judge"]


def test_a_rocket_shot_at_nobody_is_a_show_of_arms():
    row = "Norland|PROPN|2|nsubj launched|VERB|0|root a|DET|4|det missile|NOUN|2|obj"
    assert deed(row, "launched")[1].type == "MOBILIZE"
    row += " at|ADP|6|case Sudmark|PROPN|2|obl"
    assert deed(row, "launched")[1].type == "ASSAULT"


@pytest.mark.parametrize(
    ("row", "word", "expected"),
    [
        ("Norland|PROPN|2|nsubj arrested|VERB|0|root five|NUM|2|obj in|ADP|5|case May|PROPN|2|obl", "arrested", OWN),
        (
            "Norland|PROPN|2|nsubj announced|VERB|0|root in|ADP|4|case May|PROPN|2|obl the|DET|6|det raids|NOUN|2|obj",
            "raids",
            ABOVE,
        ),
        (
            "Norland|PROPN|2|nsubj said|VERB|0|root in|ADP|4|case May|PROPN|2|obl police|NOUN|6|nsubj "
            "arrested|VERB|2|ccomp five|NUM|6|obj",
            "arrested",
            None,
        ),
        (
            "Norland|PROPN|2|nsubj announced|VERB|0|root in|ADP|4|case May|PROPN|2|obl it|PRON|6|nsubj "
            "arrested|VERB|2|ccomp five|NUM|6|obj",
            "arrested",
            BESIDE,
        ),
        (
            "Norland|PROPN|2|nsubj arrested|VERB|0|root five|NUM|2|obj since|ADP|6|case a|DET|6|det coup|NOUN|2|obl "
            "in|ADP|8|case May|PROPN|6|nmod",
            "arrested",
            None,
        ),
    ],
)
def test_a_time_is_of_the_word_it_hangs_on(row, word, expected):
    tree = tree_of(row, *STATES)
    head = at(tree, word)
    assert nearness(tree, (head, head), [at(tree, "May")]) == expected


@given(
    st.lists(st.sampled_from(["nsubj", "obj", "obl", "acl", "xcomp", "conj", "nmod", "advcl", "ccomp"]), min_size=2,
             max_size=7),
    st.data(),
)  # fmt: skip
def test_any_tree_puts_a_time_near_a_deed_or_not(rels, data):
    some = ["arrested", "raids", "said", "May", "police", "killed", "in", "Norland"][: len(rels) + 1]
    cells = [f"{some[0]}|VERB|0|root"]
    for n, (word, rel) in enumerate(zip(some[1:], rels, strict=True), 2):
        cells.append(f"{word}|NOUN|{data.draw(st.integers(1, n - 1))}|{rel}")
    tree = tree_of(" ".join(cells))
    for head in range(len(some)):
        for time in range(len(some)):
            assert nearness(tree, (head, head), [time]) in (None, OWN, ABOVE, BESIDE)


def test_the_dead_the_injured_and_other_violence_are_kinds_of_their_own():
    kinds = [kind_of("ASSAULT", "", lemma) for lemma in ("kill", "injure", "attack")]
    assert kinds == ["death", "injury", "violence"]
    assert kind_of("COERCE", "arrest", "detain") == kind_of("COERCE", "arrest", "arrest")


def test_a_side_is_the_one_that_most_tellings_name():
    north, south = Who("n", "NOR", "GOV", "", 0, 7), Who("", "SWE", "", "", 0, 7)
    men = Who("", "", "CVL", "", 0, 7)
    assert agreed([(south,), (north,), (replace(north, sector=""),), (men,), (men,), (men,)]) == (north,)
    assert agreed([(men,), ()]) == (men,)
    assert agreed([(), ()]) == ()
    assert NOBODY.known == 0


def test_two_days_of_one_thing_may_be_neighbours_and_two_years_may_not():
    article = make_article("3 May, 4 May, 9 May, May, 2030")
    third, fourth, ninth = (make_time(article, f"{n} May", f"2031-05-0{n}", precision="day") for n in (3, 4, 9))
    month = make_time(article, "May, 2030", "2031-05", precision="month")
    year = make_time(article, "2030", "2030", precision="year")
    assert not apart(third, fourth)
    assert not apart(ninth, month)
    assert apart(third, ninth)
    assert apart(year, month)


def test_an_undated_event_does_not_join_two_times():
    events = [code("COERCE", "arrest", "a", "b", day=d) for d in ("2031-05-03", "", "2031-09-09")]
    assert len(same_events(events, ["arrest"] * 3)) == 2


def test_the_dead_of_one_raid_are_one_event_however_they_are_named():
    events = [code("COERCE", "seize", "a"), *(code("ASSAULT", "", "a", r) for r in ("b", "c", "d"))]
    named = ["raid", "kill", "die", "injure"]
    assert len(same_events(events, named)) == 4
    assert same_events(events, named, [-1, 0, 0, 0]) == [[0], [1, 2], [3]]


def test_what_happened_in_a_raid_has_its_day_and_its_doer():
    text = "Norland raids homes on 3 May . Five villagers were injured in raids"
    rows = (
        "Norland|PROPN|2|nsubj raids|VERB|0|root homes|NOUN|2|obj on|ADP|5|case 3|NUM|2|obl May|PROPN|5|nmod "
        ".|PUNCT|2|punct",
        "Five|NUM|2|nummod villagers|NOUN|4|nsubj:pass were|AUX|4|aux:pass injured|VERB|0|root in|ADP|6|case "
        "raids|NOUN|4|obl",
    )
    article = make_article(text)
    parsed = make_tree(text, *rows, mentions=(("Norland", "place"),))
    parsed = replace(parsed, article_id=article.article_id, lemma=[LEMMAS.get(lemma, lemma) for lemma in parsed.lemma])
    state = make_local(article, "Norland", kind="country", country="NO")
    raid = make_claim(article, "Norland raids homes on 3 May", "raids", actors=[state])
    hurt = make_claim(article, "Five villagers were injured in raids", "injured")
    facts = [make_fact(raid, question="What?", statement=""), make_fact(hurt, question="Who?", statement="")]
    actor, time = make_actor(state), make_time(article, "3 May", "2031-05-03")
    found = {e.plover: e for e in find_events(facts, [raid, hurt], [actor], [time], [state], [parsed])}
    assert found["ASSAULT"].from_date == found["COERCE"].from_date == "2031-05-03"
    assert found["ASSAULT"].actor == actor.id
    assert found["ASSAULT"].party_side == ["actor", "recipient"]
    assert found["ASSAULT"].party_sector == ["", "CVL"]


def test_a_users_own_scheme_goes_from_the_word_over_the_mode_to_the_type(tmp_path):
    codes = {"COERCE": "repression", "COERCE cyber": "hybrid", "word evict": "displacement"}
    assert code_in(codes, "COERCE", "cyber", "hack") == "hybrid"
    assert code_in(codes, "COERCE", "", "evict") == "displacement"
    assert code_in(codes, "COERCE", "arrest", "detain") == "repression"
    assert code_in(codes, "AID", "", "feed") == ""
    assert unknown_keys([*codes, "FIGHT", "AID arrest", "word "]) == ["FIGHT", "AID arrest", "word "]
    file = tmp_path / "rashomon.toml"
    file.write_text('[scheme]\nname = "ours"\n[scheme.codes]\n"COERCE" = "repression"\n')
    assert read_config(file) == Config(scheme=SchemeConfig(name="ours", codes={"COERCE": "repression"}))
    for wrong in ('"FIGHT" = "x"', '"COERCE" = 3'):
        file.write_text(f"[scheme.codes]\n{wrong}\n")
        with pytest.raises(ConfigError, match=r"scheme|codes"):
            read_config(file)


def test_who_visits_a_place_of_no_state_meets_nobody_there():
    row = "Roe|PROPN|2|nsubj visited|VERB|0|root Karst|PROPN|2|obj"
    tree, found = deed(row, "visited", ("Roe", "person"), ("Karst", "organisation"))
    assert words(tree, found.recipients) == ["Karst"]
    _, nobody = deed(row, "visited", ("Roe", "person"), ("Karst", "place"))
    assert nobody is None or not nobody.recipients
