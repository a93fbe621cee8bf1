"""weigh.conflicts: where accounts part, how, and where they only seem to."""

import pytest
from builders import make_article, make_claim
from compared import compare, disputes, outlets_of

from rashomon.language.opposites import PAIRS, opposed
from rashomon.records import Actor, Article, Claim, Dispute, Fact, Figure, Likeness, Time
from rashomon.stages.weigh.claimwords import stem
from rashomon.stages.weigh.differences import CITIZENS, differences, setting
from rashomon.stages.weigh.disputes import _whole_hours
from rashomon.stages.weigh.refusals import affirms
from rashomon.stages.weigh.sides import sides_of

POST, LEDGER = "Harbour Post", "Northern Ledger"

PAST_CRASH = (
    (
        POST,
        "2031-05-02",
        "The regional parliament voted on Thursday to close the old runway at Torvik. In January, 38 people died when "
        "an Air Meridian jet crashed short of the runway, according to the aviation agency. Deputies said the work "
        "would take two years.",
    ),
    (
        LEDGER,
        "2031-05-02",
        "Torvik will lose its old runway. The vote on Thursday was 41 to 12. Engineers had asked for the closure since "
        "an Air Meridian jet crashed there in January, killing all 67 people on board. The work will take two years.",
    ),
)
PAST_CRASH_OF_UNDATED_REPORTS = (
    (
        POST,
        None,
        "The regional parliament voted on 1 May 2031 to close the old runway at Torvik. In January 2031 an Air "
        "Meridian jet crashed short of the runway, and 38 people of the 67 on board were killed. Deputies said the "
        "work would take two years.",
    ),
    (
        LEDGER,
        None,
        "Torvik will lose its old runway. The vote on 1 May 2031 was 41 to 12. An Air Meridian jet crashed short of "
        "the runway in January 2031, and 67 people were killed. The work will take two years.",
    ),
)
RISING_TOLL = (
    (
        POST,
        "2031-06-02",
        "A ferry sank off the island of Lome on Sunday night. The sinking killed 12 people, the coast guard said on "
        "Monday. Divers were still searching the wreck. The port was closed.",
    ),
    (
        LEDGER,
        "2031-06-03",
        "The death toll from the ferry that sank off the island of Lome on Sunday night has risen to 19, the coast "
        "guard said on Tuesday. The wreck lies in deep water. Schools were shut.",
    ),
)
CITIZENS_OF_ONE_COUNTRY = (
    (
        POST,
        "2031-08-05",
        "A court in Torvik ruled on Monday on the raid at the docks. Two Norwegian citizens were arrested in the raid, "
        "the prosecutor said. The harbour was shut for a day. A lawyer for the men called the raid unlawful.",
    ),
    (
        LEDGER,
        "2031-08-05",
        "Judges in Torvik ruled on Monday on the raid at the docks. A Norwegian citizen and a Danish citizen were "
        "arrested in the raid, the prosecutor said. Traders complained of losses. The appeal is set for May.",
    ),
)
DEAD_OF_ONE_COUNTRY = (
    (
        POST,
        "2031-08-05",
        "Police searched a warehouse at the docks of Torvik on Sunday. The operation left two Norwegians dead, "
        "officials said. Shops nearby stayed shut.",
    ),
    (
        LEDGER,
        "2031-08-05",
        "Torvik was quiet after Sunday's search of a warehouse at the docks. A Norwegian and a Swede died in the "
        "operation, officials said. The union called a strike.",
    ),
)
DEAD_WITHOUT_A_COUNT = (
    (
        POST,
        "2031-08-05",
        "A dredger sank off Torvik on Sunday. Two of its crew are dead, both Norwegians, the port said. The wreck lies "
        "in the channel.",
    ),
    (
        LEDGER,
        "2031-08-05",
        "Shipping stopped off Torvik after Sunday's sinking of a dredger. Two of its crew died, one of them a "
        "Norwegian and the other a Dane, the consulate said. Tugs were called.",
    ),
)
DENIED = (
    (
        POST,
        "2031-09-05",
        "The water in the Orrin reservoir turned red on Tuesday. The Balt chemical works dumped acid into the Orrin "
        "reservoir, the fishing union said. Taps ran dry in three villages. Farmers moved their cattle.",
    ),
    (
        LEDGER,
        "2031-09-05",
        "Villagers queued for water on Wednesday. The Balt chemical works denied that it had dumped acid into the "
        "Orrin reservoir. Tests will take a week. The governor promised tankers.",
    ),
)
NEGATED = (
    (
        POST,
        "2031-09-05",
        "Minister Ada Korr took money from the builder Tessman, prosecutors said on Monday. She is to appear before "
        "the court in May. Her party met in the evening.",
    ),
    (
        LEDGER,
        "2031-09-05",
        "Minister Ada Korr did not take money from the builder Tessman, her lawyer said on Monday. The opposition "
        "asked for a vote. Shares of Tessman fell.",
    ),
)


def sinking(first, second):
    """Two accounts of one day that count the dead of one sinking."""
    return (
        (
            POST,
            "2031-06-03",
            f"A ferry sank off the island of Lome on Sunday night. The sinking killed {first} people, the coast guard "
            "said. Divers searched the wreck on Monday. The port was closed.",
        ),
        (
            LEDGER,
            "2031-06-03",
            f"Grief hung over the island of Lome after a ferry sank there on Sunday night. The sinking killed {second} "
            "people, the coast guard said. The captain was questioned by police. Schools were shut.",
        ),
    )


STORIES = (
    PAST_CRASH,
    RISING_TOLL,
    CITIZENS_OF_ONE_COUNTRY,
    DEAD_OF_ONE_COUNTRY,
    DENIED,
    NEGATED,
    sinking("38", "67"),
    sinking("at least 38", "40"),
    sinking("dozens of", "38"),
)


def sides(tables, dispute):
    """Value → who holds it."""
    return {p.value: outlets_of(tables, p) for p in dispute.positions}


@pytest.mark.parametrize("accounts", [PAST_CRASH, PAST_CRASH_OF_UNDATED_REPORTS])
def test_another_number_of_dead_of_one_past_crash_is_a_conflict_of_figures(accounts):
    tables = compare(*accounts)
    [dispute] = disputes(tables, "figure")
    assert sides(tables, dispute) == {"38": {POST}, "67": {LEDGER}}
    assert dispute.reading == "conflict"


def test_two_counts_of_one_day_are_shown_as_a_dispute():
    tables = compare(*sinking("38", "67"))
    assert [sides(tables, d) for d in disputes(tables, "figure")] == [{"38": {POST}, "67": {LEDGER}}]


@pytest.mark.parametrize(
    ("first", "second"),
    [("at least 38", "40"), ("dozens of", "38"), ("about 40", "38"), ("more than 30", "38"), ("up to 50", "38")],
)
def test_a_number_that_the_other_leaves_room_for_is_no_conflict(first, second):
    tables = compare(*sinking(first, second))
    assert [d for d in tables.get(Dispute, []) if d.reading == "conflict"] == []


def test_a_rounded_number_that_is_shown_is_shown_as_rounded():
    assert {d.reading for d in disputes(compare(*sinking("about 40", "38")), "figure")} <= {"rounding"}


def test_the_same_number_is_no_dispute():
    assert disputes(compare(*sinking("38", "38")), "figure") == []


def test_mondays_toll_and_tuesdays_higher_one_are_no_conflict():
    tables = compare(*RISING_TOLL)
    assert {d.reading for d in disputes(tables, "figure")} <= {"update"}


@pytest.mark.parametrize(
    ("accounts", "ours", "theirs"),
    [
        (CITIZENS_OF_ONE_COUNTRY, "Two Norwegian citizens", "A Norwegian citizen, a Danish citizen"),
        (DEAD_WITHOUT_A_COUNT, "both Norwegians", "a Norwegian, a Dane"),
        (DEAD_OF_ONE_COUNTRY, "two Norwegians", "A Norwegian, a Swede"),
    ],
)
def test_as_many_people_of_other_countries_are_a_conflict_of_identity(accounts, ours, theirs):
    tables = compare(*accounts)
    [dispute] = disputes(tables, "identity")
    assert sides(tables, dispute) == {ours: {POST}, theirs: {LEDGER}}
    assert dispute.reading == "conflict"


@pytest.mark.parametrize("accounts", [DENIED, NEGATED], ids=["denied", "negated"])
def test_a_denial_is_linked_to_what_it_denies(accounts):
    tables = compare(*accounts)
    [dispute] = [d for d in disputes(tables, "denial") if d.reading == "conflict"]
    assert {frozenset(outlets_of(tables, p)) for p in dispute.positions} == {frozenset({POST}), frozenset({LEDGER})}


RAMMED = (
    POST,
    "2031-05-06",
    "A Norwegian patrol boat rammed the trawler Anna off Velm on Monday night, its skipper said. Two men were hurt.",
)


def denied_by(ledger, before=RAMMED):
    """The sides of the denials that stand as conflicts where the Ledger writes so."""
    tables = compare(before, (LEDGER, "2031-05-07", ledger))
    found = [d for d in disputes(tables, "denial") if d.reading == "conflict"]
    return [[p.value for p in d.positions] for d in found]


def test_a_denial_in_other_words_is_linked_by_the_word_for_the_deed():
    [sides_of_it] = denied_by("The coast guard said the trawler Anna hit a rock. Norway rejected talk of a ramming.")
    assert sorted(sides_of_it) == [
        "A Norwegian patrol boat rammed the trawler Anna off Velm",
        "Norway rejected talk of a ramming",
    ]


@pytest.mark.parametrize(
    "ledger",
    [
        "The coast guard said the trawler Anna hit a rock. Norway rejected the appeal of the trawler's owner.",
        "Norway no longer denies that a patrol boat rammed the trawler Anna off Velm.",
        "The court in Oslo denied bail to the skipper whose trawler Anna was rammed off Velm.",
    ],
    ids=["an appeal", "no longer", "bail"],
)
def test_what_denies_nothing_that_was_told_is_no_conflict(ledger):
    assert denied_by(ledger) == []


def test_who_denies_in_words_of_his_own_counters_the_sentence_before():
    said = "Norwegian officials said that a Peruvian boat had fired at the trawler."
    harbour = (LEDGER, "2031-05-07", "The ministers met in the harbour town on Thursday.")
    for answer, is_conflict in (("Peru denied that its boat had fired.", True), ("The court denied it bail.", False)):
        tables = compare((POST, "2031-05-06", f"{said} {answer} The trawler came home on Friday."), harbour)
        found = [d for d in disputes(tables, "denial") if d.reading == "conflict"]
        assert bool(found) == is_conflict
        assert all({POST} == outlets_of(tables, p) for d in found for p in d.positions)


@pytest.mark.parametrize("accounts", STORIES)
def test_no_claim_stands_on_two_sides_of_a_dispute(accounts):
    for dispute in compare(*accounts).get(Dispute, []):
        claims = [c for p in dispute.positions for c in p.claims]
        assert len(set(claims)) == len(claims)


@pytest.mark.parametrize("accounts", STORIES)
def test_a_dispute_has_two_sides_at_least_and_each_rests_on_claims(accounts):
    tables = compare(*accounts)
    known = {c.id for c in tables[Claim]}
    assert tables.get(Dispute)
    for dispute in tables[Dispute]:
        assert len({p.value for p in dispute.positions}) == len(dispute.positions) >= 2
        assert all(p.claims and known.issuperset(p.claims) for p in dispute.positions)
        assert dispute.because
        assert dispute.fact_id in {f.id for f in tables[Fact]}


def test_what_one_article_says_twice_is_no_dispute_with_itself():
    tables = compare(
        (
            POST,
            "2031-06-03",
            "The sinking killed 38 people, the navy said. The sinking killed 67 people, the navy said.",
        )
    )
    assert tables.get(Dispute, []) == []


@pytest.mark.parametrize(
    ("words", "counted"),
    [
        ("Two Norwegian citizens were held", ["Two Norwegian"]),
        ("a Swede and 3 Danish nationals", ["a Swede", "3 Danish"]),
        ("A Swedish court ruled", []),
        ("one Dane, two Finns", ["one Dane", "two Finn"]),
        ("Both of the dead were Swedish sailors", ["Both of the dead were Swedish"]),
    ],
)
def test_citizens_are_counted_and_courts_are_not(words, counted):
    assert [f"{m['many']} {m['who']}" for m in CITIZENS.finditer(words)] == counted


def test_opposites_are_stems_as_the_claims_are_compared_by():
    assert [w for pair in PAIRS for w in pair if stem(w) != w] == []


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ({"crew", "surviv"}, {"crew", "dead"}, ("surviv", "dead")),
        ({"dead"}, {"surviv"}, ("dead", "surviv")),
        ({"dead", "surviv"}, {"surviv", "dead"}, None),
        ({"crew"}, {"ship"}, None),
    ],
)
def test_opposites_are_found_on_either_side(left, right, found):
    assert opposed(frozenset(left), frozenset(right)) == found


ONE_ACCOUNT_SETS_THEM_APART = (
    (
        POST,
        "2031-08-05",
        "Villagers marched through Torvik on Sunday against the new quarry. About 1,100 people took part in the march, "
        "the prefect's office said. Shops along the route stayed shut.",
    ),
    (
        LEDGER,
        "2031-08-05",
        "Torvik marched on Sunday against the new quarry. Three thousand people took part in the march, and not the "
        "1,100 that the prefect counted, the committee said. The quarry is to open in May.",
    ),
)


def measured(tables):
    """The signals of all pairs of claims of two articles."""
    kinds = (Article, Claim, Actor, Figure, Time)
    articles, claims, actors, figures, times = (tables.get(kind, []) for kind in kinds)
    s = setting(articles, sides_of(articles, claims, actors, figures, times), tables.get(Likeness, []), times)
    article = s.sides.article.tolist()
    return differences(s, [(i, j) for i, j in sorted(s.links) if article[i] != article[j]]).signals


def test_numbers_of_which_one_account_says_that_the_other_does_not_hold_are_a_conflict():
    tables = compare(*ONE_ACCOUNT_SETS_THEM_APART)
    assert measured(tables)["excluded"].any()
    assert [d.reading for d in disputes(tables, "figure") if not d.loose] == ["conflict"]


def test_two_numbers_that_one_account_gives_on_two_sources_word_are_a_conflict():
    report = (
        POST,
        "2031-08-05",
        "Dock workers walked through Torvik on Sunday. Organisers put the crowd at 3,000; police put the crowd at 400. "
        "The ferries were late.",
    )
    tables = compare(report, (LEDGER, "2031-08-05", "Ferries in Torvik were late on Sunday, the harbour office said."))
    [found] = [d for d in disputes(tables, "figure") if not d.loose]
    assert found.reading == "conflict"
    assert len(found.positions) == 2


def test_a_part_that_another_source_tells_of_is_no_second_number():
    report = (
        POST,
        "2031-08-05",
        "Fire broke out at the mill in Torvik. The mayor said 12 people were killed; the clinic said five of the dead "
        "were children. The mill is shut.",
    )
    tables = compare(report, (LEDGER, "2031-08-05", "The mill in Torvik is shut after a fire, the mayor said."))
    assert [d for d in disputes(tables, "figure") if d.reading == "conflict"] == []


def test_a_day_within_the_week_that_the_other_names_is_no_other_date():
    day = (LEDGER, "2031-08-11", "The court in Torvik jailed the ferry's captain last week. He will appeal.")
    tables = compare((POST, "2031-08-05", "The court in Torvik jailed the ferry’s captain on Tuesday. He wept."), day)
    assert not measured(tables)["days_differ"].any()


@pytest.mark.parametrize(
    ("post", "ledger"),
    [
        (
            "Erik Dorn is being held without bail at the county jail of Torvik",
            "Erik Dorn is held at the county jail of Torvik",
        ),
        ("Talks are to formally end the war over the Oste", "The war over the Oste has not ended"),
        (
            "The mayor told the council of Torvik that the bridge was unsafe",
            "The mayor did not tell reporters when the bridge is shut",
        ),
    ],
)
def test_what_is_not_said_not_to_be_so_denies_nothing(post, ledger):
    rest = "The trial of the smugglers at Torvik begins on Monday. Their lawyer is Jana Brandt."
    tables = compare((POST, "2031-05-06", f"{post}. {rest}"), (LEDGER, "2031-05-06", f"{rest} {ledger}."))
    assert [d for d in disputes(tables, "denial") if d.reading == "conflict"] == []


def test_what_somebody_is_asked_to_do_is_not_said_to_be_so():
    article = make_article("The family asked the council to allow an enquiry. The council allowed an enquiry.")
    asked, done = "to allow an enquiry", "The council allowed an enquiry"
    heads = {asked: "allow", done: "allowed"}
    said = {words: affirms(make_claim(article, words, head), article.text) for words, head in heads.items()}
    assert said == {asked: False, done: True}


@pytest.mark.parametrize(
    ("words", "differ"),
    [
        ("Police put the crowd at the quay at 400. Organisers spoke of 3,000", True),
        ("Police named the dead man as Erik Dorn, 20. The coroner said the gunman, Jan Holt, 45, had fled", False),
        ("Three men were killed at the quay, police said. A docker said the gunman killed two at the gate", False),
        ("Police arrested 12 dockers at the quay. The union said 40 lorries were damaged at the quay", False),
        ("Police put the crowd at the quay at 400. On Tuesday organisers spoke of 3,000", False),
    ],
)
def test_a_number_side_by_side_with_another_answers_it_where_it_names_nothing_else(words, differ):
    tables = compare((POST, "2031-05-06", f"{words}. The quay at Torvik was closed on Monday."))
    assert bool([d for d in disputes(tables, "figure") if d.reading == "conflict"]) == differ


def test_an_hour_that_both_name_is_one_hour_whichever_day_it_is_taken_for():
    told = compare(
        (POST, "2031-05-05", "Gunmen fired at the guards of the dam around 9.40 p.m. on Sunday. Two guards died."),
        (
            LEDGER,
            "2031-05-06",
            "Gunmen fired at the guards of the dam around 9.40 p.m. Two guards died, the army said.",
        ),
    )
    assert disputes(told, "date") == []


def test_a_slip_in_the_same_words_is_no_dispute():
    said = '"I {} speak for the first death, but in this case it looks like a lack of experience," Maro Tel said.'
    accounts = (
        ("Harbour Post", "2031-05-02", f"Two climbers fell on Mount Orm. {said.format('can’t')}"),
        ("Northern Ledger", "2031-05-02", f"Two climbers fell on Mount Orm. {said.format('cant')}"),
    )
    assert not disputes(compare(*accounts), "denial")


def test_a_measured_answer_is_given_with_its_unit():
    accounts = (
        ("Harbour Post", "2031-05-02", "The tremor that hit Torvik on Friday lasted 10 seconds, the institute said."),
        ("Northern Ledger", "2031-05-02", "The tremor that hit Torvik on Friday lasted 30 seconds, officials said."),
    )
    [dispute] = disputes(compare(*accounts), "figure")
    assert {p.value for p in dispute.positions} == {"10 seconds", "30 seconds"}


def test_an_hour_without_its_half_of_the_day_is_no_third_answer():
    sides = {"5 p.m.": ["a"], "7:30 p.m.": ["b"], "7:30": ["c"]}
    assert _whole_hours(sides) == {"5 p.m.": ["a"], "7:30 p.m.": ["b", "c"]}
    assert _whole_hours({"7": ["a"], "7 a.m.": ["b"], "7 p.m.": ["c"]}).keys() == {"7", "7 a.m.", "7 p.m."}
