"""weigh.alternatives: which differences are between answers to one question, and which between two questions."""

from dataclasses import replace

from compared import Account, compare

from rashomon.exports.view import is_loose
from rashomon.records import Actor, Article, Claim, Fact, Figure, Likeness, Time
from rashomon.stages.weigh.alternatives import Alternatives
from rashomon.stages.weigh.counts import Counts
from rashomon.stages.weigh.differences import Setting, differences, setting
from rashomon.stages.weigh.sides import sides_of

POST, LEDGER = "Harbour Post", "Northern Ledger"
DAY, NEXT_DAY, WEEKS_LATER = "2031-05-02", "2031-05-03", "2031-05-20"


class Pair:
    """Two claims of two accounts, each the shortest that holds some words, taken to speak of one happening."""

    def __init__(self, accounts: tuple[Account, Account], first: str, second: str) -> None:
        tables = compare(*accounts)
        articles = sorted(tables[Article], key=lambda a: (a.published or "~", a.uri, a.article_id))
        figures, actors = tables.get(Figure, []), tables.get(Actor, [])
        sides = sides_of(articles, tables[Claim], actors, figures, tables.get(Time, []))
        text = {a.article_id: a.text for a in articles}
        self.i, self.j = (
            min(
                (n for n, c in enumerate(sides.claims) if words in text[c.article_id][c.start : c.stop]),
                key=lambda n: sides.claims[n].stop - sides.claims[n].start,
            )
            for words in (first, second)
        )
        one, other = sorted((self.i, self.j))
        alike = dict.fromkeys(("probability", "cosine", "words", "contained", "context", "met", "gap", "heads"), 0.6)
        link = Likeness(story_id="", first=sides.claims[one].id, second=sides.claims[other].id, **alike)
        self.setting: Setting = setting(articles, sides, [link], tables.get(Time, []))
        self.counts = Counts(self.setting, {c: fact for fact in tables[Fact] for c in fact.claims})
        self.alternatives = Alternatives(self.counts, {a.id: a.names for a in actors})
        self.text = text

    def may_be(self, kind: str, *numbers: str) -> bool:
        """Whether the two are alternatives; of a figure its two numbers, as they are written."""
        s = self.setting
        found = [
            next(f for f in s.told[k] if number in self.text[f.article_id][f.start : f.stop])
            for k, number in zip((self.i, self.j), numbers, strict=False)
        ]
        i, j, basis = self.i, self.j, {"figures": tuple(found)} if found else {}
        if i > j:
            i, j, basis = j, i, {"figures": tuple(found[::-1])} if found else {}
        return self.alternatives.may_be(kind, i, j, basis)


FLIGHT = (
    (
        POST,
        DAY,
        "A Meridian Air jet turned back on Thursday four hours into the eleven-hour flight to Torvik. A man had "
        "boarded the wrong plane. The airline said it was sorry.",
    ),
    (
        LEDGER,
        DAY,
        "The flight to Torvik takes eleven hours. On Thursday a Meridian Air jet turned back because a man had boarded "
        "the wrong plane. Nobody was hurt.",
    ),
)
CONCERT = (
    (
        POST,
        DAY,
        "A gunman killed at least 21 people at a concert in Torvik on Thursday. It is the worst attack in the country. "
        "Nine people were killed in the market of Lome in 2019.",
    ),
    (
        LEDGER,
        NEXT_DAY,
        "The gunman who killed 24 people at a concert in Torvik acted alone, police said. Flags flew at half-mast.",
    ),
)
BREACH = (
    (POST, DAY, "Thieves broke into the files of a bank. The breach affected 8,000 Danish customers, the bank said."),
    (LEDGER, DAY, "Thieves broke into the files of a bank. The breach affected 61,000 Norwegian customers, it said."),
)
BREACH_OF_DANES = (
    BREACH[0],
    (LEDGER, DAY, "Thieves broke into the files of a bank. The breach affected 61,000 Danish customers, it said."),
)


def test_an_account_that_gives_both_numbers_measures_two_things() -> None:
    assert not Pair(FLIGHT, "four hours", "eleven hours").may_be("figure", "four", "eleven")


def test_who_gives_the_toll_of_this_happening_tells_another_of_another() -> None:
    assert not Pair(CONCERT, "Nine people were killed", "killed 24 people").may_be("figure", "Nine", "24")
    assert Pair(CONCERT, "killed at least 21 people", "killed 24 people").may_be("figure", "21", "24")


def test_the_citizens_of_two_countries_are_counted_apart() -> None:
    assert not Pair(BREACH, "8,000 Danish", "61,000 Norwegian").may_be("figure", "8,000", "61,000")
    assert Pair(BREACH_OF_DANES, "8,000 Danish", "61,000 Danish").may_be("figure", "8,000", "61,000")


def _wave(day: str) -> tuple[Account, Account]:
    return (
        (
            POST,
            DAY,
            "The wave that struck the mole of Torvik was 4 metres high, the harbour office said. A crane fell.",
        ),
        (
            LEDGER,
            day,
            "The wave that struck the mole of Torvik was 6 metres high, the harbour office said. Boats sank.",
        ),
    )


def test_what_is_measured_weeks_later_may_be_something_new() -> None:
    assert Pair(_wave(NEXT_DAY), "4 metres", "6 metres").may_be("figure", "4", "6")
    assert not Pair(_wave(WEEKS_LATER), "4 metres", "6 metres").may_be("figure", "4", "6")


def test_a_plan_does_not_deny_that_nobody_has_done_it_yet() -> None:
    nobody = (POST, DAY, "Nobody has crossed the Oste strait in a balloon. The winds are too strong for it.")
    planned = (LEDGER, DAY, "Maro Tel will cross the Oste strait in a balloon in June. His club pays for it.")
    done = (LEDGER, DAY, "Maro Tel has crossed the Oste strait in a balloon. His club paid for it.")
    assert not Pair((nobody, planned), "crossed the Oste", "cross the Oste").may_be("denial")
    assert Pair((nobody, done), "Nobody has crossed", "has crossed the Oste").may_be("denial")


def test_a_denial_has_words_that_deny() -> None:
    told = (
        (POST, DAY, "The two ministers had discussed the bridge, the office said in a note, without giving details."),
        (LEDGER, DAY, "The two ministers had discussed the bridge, the office said in a note. It rained all day."),
    )
    assert not Pair(told, "had discussed the bridge", "had discussed the bridge").may_be("denial")


def _sailing(day: str) -> tuple[Account, Account]:
    return (
        (POST, DAY, "The ferry Oste will sail again on Monday, the company said. Divers had found no leak in it."),
        (LEDGER, day, "The ferry Oste will sail again on Tuesday, the company said. The captain has been heard."),
    )


def test_days_counted_from_two_times_of_writing_are_no_two_dates() -> None:
    assert Pair(_sailing(NEXT_DAY), "sail again on Monday", "sail again on Tuesday").may_be("date")
    assert not Pair(_sailing(WEEKS_LATER), "sail again on Monday", "sail again on Tuesday").may_be("date")


def _led(span: str) -> Pair:
    accounts = (
        (POST, DAY, f"Maro Tel led the port authority of Torvik {span}. He built the new quay of the town."),
        (LEDGER, DAY, "Maro Tel led the port authority of Torvik in 2028. The new quay of the town bears his name."),
    )
    return Pair(accounts, span, "in 2028")


def test_a_state_begins_and_ends_on_the_days_of_its_span() -> None:
    for span, differs in (("from 2021 to 2028", 0), ("between 2021 and 2028", 1)):
        pair = _led(span)
        [found] = differences(pair.setting, [tuple(sorted((pair.i, pair.j)))]).signals["span_differs"]
        assert found == differs, span


def test_what_was_not_so_until_a_day_was_so_from_then_on() -> None:
    done = (LEDGER, DAY, "The ferries cross the Oste at Torvik. The new bridge is shut.")
    until = (POST, DAY, "The ferries did not cross the Oste until May. The new bridge of Torvik is shut.")
    never = (POST, DAY, "The ferries did not cross the Oste. The new bridge of Torvik is shut.")
    assert not Pair((until, done), "did not cross the Oste", "cross the Oste").may_be("denial")
    assert Pair((never, done), "did not cross the Oste", "cross the Oste").may_be("denial")


def test_what_takes_long_is_no_alternative_to_what_else_does() -> None:
    told = (
        (POST, DAY, "The surgery took three hours, doctors at the Torvik clinic said. The parade was called off."),
        (LEDGER, DAY, "The parade in Torvik was called off. It took the ambulance 30 minutes to come through."),
    )
    pair = Pair(told, "surgery took three hours", "took the ambulance 30 minutes")
    first = pair.setting.sides.claims[pair.i].id
    pair.counts.fact_of[first] = replace(pair.counts.fact_of[first], id="another")
    assert not pair.may_be("figure", "three", "30")


def test_what_only_says_when_is_denied_by_nobody() -> None:
    done = (LEDGER, DAY, "The ferries lay at Torvik, having crossed the Oste at noon. The new bridge is shut.")
    never = (POST, DAY, "The ferries did not cross the Oste. The new bridge of Torvik is shut.")
    assert not Pair((never, done), "did not cross the Oste", "having crossed the Oste").may_be("denial")


def test_what_may_be_no_difference_is_folded_away() -> None:
    assert is_loose({"reading": "scope", "kind": "figure", "loose": True})
    assert not is_loose({"reading": "update", "kind": "denial", "loose": False})
    assert is_loose({"reading": "scope", "kind": "cause"})  # in a record that does not say it


def test_who_carries_passengers_is_not_blamed() -> None:
    told = (
        (POST, DAY, "The ferry Oste was carrying 90 passengers when it ran aground off Lome. Divers found no leak."),
        (LEDGER, DAY, "The owner is to blame for the grounding of the ferry Oste off Lome. Divers found no leak."),
    )
    carried, blamed = "carrying 90 passengers", "to blame"
    assert Pair(told, carried, blamed).may_be("responsibility")
    assert not Pair((told[0], (LEDGER, *told[0][1:])), carried, carried).may_be("responsibility")


OUTAGE = (
    (POST, DAY, "A cut cable slowed the network. At one point 52 percent of calls in Norway were lost, the firm said."),
    (LEDGER, DAY, "The cut cable hit the network hard. Some 60 percent of calls in Iceland were lost, engineers said."),
)


def test_shares_in_two_countries_are_two_questions() -> None:
    assert not Pair(OUTAGE, "52 percent", "60 percent").may_be("figure", "52", "60")
    in_one = ((*OUTAGE[0][:2], OUTAGE[0][2].replace("Norway", "Iceland")), OUTAGE[1])
    assert Pair(in_one, "52 percent", "60 percent").may_be("figure", "52", "60")


def test_that_something_is_not_told_yet_contradicts_nobody() -> None:
    for untold in ("Officials have not released her condition", "Police are still investigating who she was"):
        told = (
            (POST, DAY, f"A girl was hurt when a crane fell in Torvik on Friday. {untold}."),
            (
                LEDGER,
                DAY,
                "A girl was hurt when a crane fell in Torvik on Friday. Her condition was stable.",
            ),
        )
        assert not Pair(told, untold.split(" ", 1)[1][:20], "condition was stable").may_be("characterisation")


def test_a_family_name_is_no_other_answer_than_the_full_name() -> None:
    told = (
        (POST, DAY, "Orla Venn, a clerk, had threatened Piet Daas with a knife last year, records show."),
        (LEDGER, NEXT_DAY, "Venn had threatened Piet Daas with a knife last year, a neighbour said."),
    )
    assert not Pair(told, "threatened Piet", "threatened Piet").may_be("identity")


def test_a_street_is_no_other_place_than_its_town_nor_another_speaker_another_person():
    street = (
        (POST, DAY, "A child was hit by a car on Gull Street on Friday."),
        (LEDGER, DAY, "A child was hit by a car in Torvik on Friday."),
    )
    assert not Pair(street, "hit by a car", "hit by a car").may_be("place")
    spoken = (
        (POST, DAY, "Orla Venn said the ferry had left Torvik at noon."),
        (LEDGER, DAY, "Piet Daas said the ferry had left Torvik at noon."),
    )
    assert not Pair(spoken, "Orla Venn said", "Piet Daas said").may_be("identity")


def test_ages_of_two_persons_distances_from_two_towns_and_hours_are_no_alternatives():
    ages = (
        (POST, DAY, "Ada Brel, 30, was held in Torvik on Friday, a clerk said."),
        (LEDGER, DAY, "Maro Tel, 33, was held in Torvik on Friday, a clerk said."),
    )
    assert not Pair(ages, "Ada Brel", "Maro Tel").may_be("figure", "30", "33")
    behind = (ages[0], (LEDGER, DAY, "The clerk said that 33-year-old Maro Brel was held in Torvik on Friday."))
    assert not Pair(behind, "Ada Brel", "Maro Brel").may_be("figure", "30", "33")
    far = (
        (POST, DAY, "The van was found about 30 miles from Torvik on Friday."),
        (LEDGER, DAY, "The van was found roughly 35 miles northeast of Velmar on Friday."),
    )
    assert not Pair(far, "30 miles", "35 miles").may_be("figure", "30", "35")


def test_a_year_in_a_span_of_something_else_is_no_other_date():
    told = (
        (POST, DAY, "The firm in Torvik moved 40 ships through the canal between 2008 and 2013, papers show."),
        (LEDGER, DAY, "As the crisis of 2008 proved, no bank in Torvik is safe, a clerk said."),
    )
    pair = Pair(told, "between 2008", "2008 proved")
    one, other = sorted((pair.i, pair.j))
    for words, is_one in ((0.6, True), (0.3, False)):
        pair.setting.links[one, other] = replace(pair.setting.links[one, other], words=words)
        assert pair.alternatives.is_one_span(one, other) is is_one


def test_what_somebody_does_something_for_is_no_cause_that_another_disputes():
    suit = (
        (
            POST,
            DAY,
            "Brask sued the port of Velm on Thursday to block the count. The mayor said that storms caused it.",
        ),
        (LEDGER, DAY, "The port of Velm changed its rules to allow more ships. Brask sued it on Thursday for that."),
    )
    assert not Pair(suit, "block the count", "allow more ships").may_be("cause")
    assert Pair(suit, "storms caused it", "changed its rules").may_be("cause")
