"""weigh.differing, sameness, homes, eventlinks: which tellings are one happening, whose officials act."""

from dataclasses import replace

from trees import make_tree

from rashomon.language.arcs import Tree
from rashomon.language.deeds import read_deed
from rashomon.language.deedwords import kind_of
from rashomon.stages.weigh.differing import Differing
from rashomon.stages.weigh.eventlinks import Telling, courses, implied
from rashomon.stages.weigh.eventsides import Cast
from rashomon.stages.weigh.happenings import gather_happenings
from rashomon.stages.weigh.homes import Homes
from rashomon.stages.weigh.sameness import same_events
from tests.builders import make_actor, make_article, make_claim, make_event, make_fact, make_local

FORMS = {
    "others": "other",
    "soldiers": "soldier",
    "killed": "kill",
    "men": "man",
    "detained": "detain",
    "freed": "free",
    "were": "be",
}


def scene(*rows, outlet="The Gazette"):
    """An article of these rows, its tree, and a claim at every verb."""
    text = " ".join(cell.split("|")[0] for row in rows for cell in row.split())
    article = make_article(text, outlet)
    parsed = make_tree(text, *rows)
    parsed = replace(parsed, article_id=article.article_id, lemma=[FORMS.get(w, w) for w in parsed.lemma])
    tree = Tree.of(parsed)
    verbs = [t for t, upos in enumerate(parsed.upos) if upos == "VERB"]
    tellings = {}
    for token in verbs:
        deed = read_deed(tree, token)
        words = text[parsed.token_start[token] : parsed.token_stop[token]]
        nth = [t for t in verbs if tree.word(t) == words].index(token)
        claim = make_claim(article, words, words, nth=nth)
        kind = kind_of(deed.type, deed.mode, deed.lemma)
        word = (article.article_id, token, kind)
        tellings[word] = Telling(claim, deed, deed.status, deed.type, deed.mode)
    return article, tree, tellings


def differing(*scenes):
    trees = {article.article_id: tree for article, tree, _ in scenes}
    told = {word: telling for _, _, tellings in scenes for word, telling in tellings.items()}
    return Differing(told.items(), Cast([], [], trees), trees), list(told)


def clause(who, verb="detained", number="Three"):
    return f"{number}|NUM|2|nummod {who}|NOUN|4|nsubj:pass|NNS were|AUX|4|aux:pass {verb}|VERB|0|root|VBN"


def test_one_sentence_that_counts_two_groups_tells_of_two_deeds():
    both = (
        "Three|NUM|2|nummod men|NOUN|4|nsubj:pass|NNS were|AUX|4|aux:pass detained|VERB|0|root|VBN and|CCONJ|9|cc "
        "nine|NUM|7|nummod others|NOUN|9|nsubj:pass|NNS were|AUX|9|aux:pass detained|VERB|4|conj|VBN"
    )
    differ, (one, other) = differing(scene(both))
    assert differ(one, other)


def test_two_accounts_may_count_the_same_people_differently():
    differ, (one, other) = differing(scene(clause("men")), scene(clause("men", number="Nine"), outlet="The Mail"))
    assert not differ(one, other)
    assert differ.count_apart([one], [other])
    differ, (one, other) = differing(
        scene(clause("men", "killed")), scene(clause("soldiers", "killed", "Nine"), outlet="The Mail")
    )
    assert differ(one, other)  # other people, and not as many


def test_a_girl_is_no_man():
    girl = "A|DET|2|det girl|NOUN|4|nsubj:pass was|AUX|4|aux:pass killed|VERB|0|root|VBN"
    differ, (one, other) = differing(scene(girl), scene(girl.replace("girl", "man"), outlet="The Mail"))
    assert differ(one, other)
    differ, (one, other) = differing(scene(girl), scene(girl.replace("girl", "child"), outlet="The Mail"))
    assert not differ(one, other)


def test_what_one_state_does_to_another_is_not_what_is_done_to_it():
    shot = "Kenya|PROPN|2|nsubj killed|VERB|0|root Uganda|PROPN|2|obj"
    back = "Uganda|PROPN|2|nsubj killed|VERB|0|root Kenya|PROPN|2|obj"
    differ, (one, other) = differing(scene(shot), scene(back, outlet="The Mail"))
    assert differ(one, other)


def test_a_fact_whose_words_differ_is_two_happenings():
    article = make_article("Nine men were held. Three girls were held.")
    claims = [make_claim(article, words, "held") for words in ("Nine men were held", "Three girls were held")]
    fact = make_fact(*claims, question="What?", statement="")
    words = {c.id: ("a1", n, "COERCE arrest") for n, c in enumerate(claims)}
    assert len(list(gather_happenings([fact], words))) == 1
    (only,) = gather_happenings([fact], words, lambda a, b: a != b)  # the fact speaks for one of them
    assert len(only.claims) == 1


def freed(actor="", recipient="", claims=1, **more):
    fact = make_fact(make_claim(make_article("They were freed."), "freed"), question="?", statement="")
    known = {"actor": actor, "recipient": recipient, "recipient_sector": "CVL", "mode": "release"}
    told = [f"c{n}" for n in range(claims)]
    return replace(make_event(fact, "RETREAT"), from_date="", to_date="", claims=told, **known | more)


def test_what_is_told_in_passing_is_the_only_larger_event_that_it_may_be():
    whole, passing = freed("rebels", "girls", claims=9), freed()
    assert same_events([whole, passing], ["free", "release"]) == [[0, 1]]
    assert same_events([whole, passing], ["free", "release"], (), lambda a, b: False, lambda a, b: True) == [[0], [1]]
    other = freed("army", "traders", claims=5)
    assert same_events([whole, other, passing], ["free"] * 3) == [[0], [1], [2]]  # it may be either
    assert same_events([whole, freed(recipient_country="UGA")], ["free"] * 2) == [[0, 1]]
    named = replace(whole, recipient_country="KEN")
    assert same_events([named, freed(recipient_country="UGA")], ["free"] * 2) == [[0], [1]]


def test_a_wrong_year_in_passing_does_not_make_a_second_deed():
    whole = replace(freed("rebels", "girls", claims=9), from_date="2031-04", to_date="2031-04")
    slip = replace(freed("rebels", "girls"), from_date="2033-04-14", to_date="2033-04-14")
    assert same_events([whole, slip], ["free"] * 2) == [[0, 1]]
    other = replace(slip, from_date="2033-05-14", to_date="2033-05-14")
    assert same_events([whole, other], ["free"] * 2) == [[0], [1]]


ABOUT = "Kenya|PROPN|2|nsubj said|VERB|0|root {other}|PROPN|2|obj Kenya|PROPN|2|obj {other}|PROPN|2|obj"


def homes(*rows, outlet="The Gazette", text=""):
    made = make_article(text or " ".join(cell.split("|")[0] for row in rows for cell in row.split()), outlet)
    parsed = replace(make_tree(made.text, *rows), article_id=made.article_id)
    return Homes({made.article_id: Tree.of(parsed)}, [], [], [made]), made.article_id


def test_officials_without_a_country_are_of_the_one_that_the_story_is_about():
    known, article = homes(ABOUT.format(other="Nairobi"))
    assert known.home == "KE"
    assert known.of(article, None, "COP", "police") == "KE"
    assert known.of(article, None, "CVL", "residents") == ""  # a resident may be anybody
    assert known.of(article, None, "GOV", "western officials") == ""
    assert known.of(article, None, "GOV", "the foreign ministry") == "KE"
    assert known.of(article, None, "MIL", "international peacekeepers") == ""


def test_of_two_states_the_one_that_an_article_is_written_for_says_only_police():
    two = ABOUT.format(other="Uganda")
    assert homes(two)[0].of(homes(two)[1], None, "COP", "police") == ""
    for outlet in ("Kampala Herald", "herald.co.ug"):
        known, article = homes(two, outlet=outlet)
        assert known.of(article, None, "COP", "police") == "UG"
    known, article = homes(two, outlet="Lima Herald")  # a country that the story is not about
    assert known.of(article, None, "COP", "police") == ""
    assert (known.other("KE"), known.other("UG"), known.other("PE")) == ("UG", "KE", "")


def event(plover, mode, **more):
    return replace(freed(), plover=plover, mode=mode, recipient_sector="", **more)


def sided(made, side, country, sector):
    return replace(
        made,
        **{f"{side}_country": country, f"{side}_sector": sector},
        party_side=[side], party=[""], party_country=[country], party_sector=[sector], party_role=[""],
        party_start=[0], party_stop=[4],
    )  # fmt: skip


def test_of_two_states_the_other_calls_the_envoy_in_and_no_words_show_it():
    between, _ = homes(ABOUT.format(other="Uganda"))
    called = sided(event("ACCUSE", "disapprove", word="summon"), "recipient", "UGA", "GOV")
    filled = implied(called, between)
    assert (filled.actor_country, filled.actor_start) == ("KEN", -1)
    condemned = replace(called, word="condemn")
    assert implied(condemned, between).actor_country == ""


def test_in_a_story_of_one_state_that_state_arrests():
    inside, _ = homes(ABOUT.format(other="Nairobi"))
    held = sided(event("COERCE", "arrest", word="arrest"), "recipient", "", "CVL")
    assert implied(held, inside).actor_country == "KEN"
    killed = replace(held, plover="ASSAULT", mode="firearms")
    assert implied(killed, inside).actor_country == ""
    between, _ = homes(ABOUT.format(other="Uganda"))
    assert implied(held, between).actor_country == ""


def test_a_protest_against_nobody_is_to_the_state_it_is_held_in():
    between, _ = homes(ABOUT.format(other="Uganda"))
    march = sided(event("PROTEST", "demo", word="march"), "actor", "KEN", "EDU")
    assert implied(march, between, "UG").recipient_country == "UGA"
    assert implied(march, between).recipient_country == "KEN"
    assert implied(march, between).recipient_start == -1


def test_a_we_outside_of_quotes_is_who_puts_the_text_out():
    article = make_article("Haki House calls for calm. We demand an inquiry.", "Haki House")
    rows = (
        "Haki|PROPN|2|compound House|PROPN|3|nsubj calls|VERB|0|root for|ADP|5|case calm|NOUN|3|obl",
        "We|PRON|2|nsubj demand|VERB|0|root an|DET|4|det inquiry|NOUN|2|obj",
    )
    parsed = replace(make_tree(article.text, *rows), article_id=article.article_id)
    house = make_local(article, "Haki House", kind="organisation")
    tree = Tree.of(parsed)
    deed = read_deed(tree, 6)
    cast = Cast([make_actor(house)], [house], {article.article_id: tree}, [article])
    assert cast.sides(article.article_id, deed.actors)[0].actor == make_actor(house).id
    quoted = Cast([make_actor(house)], [house], {article.article_id: tree}, [replace(article, outlet="The Gazette")])
    assert quoted.sides(article.article_id, deed.actors)[0].actor == ""


def test_detainees_are_beaten_by_those_who_took_them():
    rows = (
        "Kenya|PROPN|2|nsubj detained|VERB|0|root men|NOUN|2|obj|NNS",
        "Detainees|NOUN|3|nsubj:pass|NNS were|AUX|3|aux:pass beaten|VERB|0|root|VBN",
    )
    FORMS.update({"detainees": "detainee", "beaten": "beat"})
    _, tree, tellings = scene(*rows)
    article = next(iter(tellings))[0]
    assert courses([[t] for t in tellings.values()], {article: tree}) == [-1, 0]
