"""weigh.counts and language.scopes: how two counts stand to each other, and why."""

from dataclasses import replace

import pytest
from builders import make_article, make_claim, make_fact, make_figure
from compared import compare, disputes, outlets_of
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.scopes import CORRECTED, GROUPS, scope_of, sentence_around
from rashomon.records import Figure, Likeness
from rashomon.stages.weigh.conflicts import judgement
from rashomon.stages.weigh.counts import (
    RULES,
    Count,
    Counts,
    Dated,
    Told,
    comparable,
    counts_of,
    in_time,
    most_apart,
    stand,
)
from rashomon.stages.weigh.differences import difference, setting
from rashomon.stages.weigh.sides import sides_of

POST, LEDGER = "Harbour Post", "Northern Ledger"


def count(sentence, number, measure="injured", counted="", **fields):
    """The count that a sentence makes with the words `number`, of the noun `counted`."""
    start = sentence.index(number)
    noun = sentence.index(counted, start) if counted else -1
    value = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
    low = float(value.get(number.lower(), 0) or number)
    figure = Figure(
        article_id="a", id=f"{start}", start=start, stop=start + len(number), measure=measure, unit="",
        low=fields.pop("low", low), high=fields.pop("high", low), hedge=fields.pop("hedge", "exact"),
        counted_start=noun, counted_stop=noun + len(counted) if counted else -1,
        part_of=fields.pop("part_of", ""),
    )  # fmt: skip
    return counts_of(sentence, [figure])[0]


@pytest.mark.parametrize(
    ("first", "second", "reading"),
    [
        (("Seven people were shot in Torvik.", "Seven", "shot", "people"),
         ("One man died and six others were hurt.", "six", "injured", "others"), "scope"),
        (("Five people were killed, including the gunman.", "Five", "killed", "people"),
         ("The gunman killed four people.", "four", "killed", "people"), "scope"),
        (("Two officers were wounded.", "Two", "injured", "officers"),
         ("Five people were wounded.", "Five", "injured", "people"), "scope"),
        (("Two people were critically hurt.", "Two", "injured", "people"),
         ("Five people were hurt.", "Five", "injured", "people"), "scope"),
        (("Three people were killed in the country.", "Three", "killed", "people"),
         ("Two people were killed in Torvik.", "Two", "killed", "people"), "scope"),
        (("He killed three people and then himself.", "three", "killed", "people"),
         ("four people are dead.", "four", "killed", "people"), "scope"),
        (("The gunman shot dead three people before killing himself.", "three", "killed", "people"),
         ("He killed three people.", "three", "killed", "people"), "same"),
        (("Seven people were hurt in shootings across the city.", "Seven", "injured", "people"),
         ("Five people were hurt.", "Five", "injured", "people"), "scope"),
        (("Seven people were hurt.", "Seven", "injured", "people"),
         ("Five people were hurt in shootings across the city.", "Five", "injured", "people"), ""),
        (("Two of the officers killed were from Torvik.", "Two", "killed", "officers"),
         ("Five officers were killed.", "Five", "killed", "officers"), "scope"),
        (("Seven pilots were taken in May.", "Seven", "abducted", "pilots"),
         ("Five pilots remain captive.", "Five", "abducted", "pilots"), "scope"),
        (("eight people were shot.", "eight", "shot", "people"),
         ("One man died and five others were hurt.", "five", "injured", "others"), "scope"),
        (("800 people were killed in the war.", "800", "killed", "people"),
         ("Five people were killed.", "Five", "killed", "people"), "scope"),
        (("Police found three people with gunshot wounds.", "three", "injured", "people"),
         ("Five people were hurt.", "Five", "injured", "people"), "scope"),
        (("Three people were hurt and taken to a hospital.", "Three", "injured", "people"),
         ("Five people were hurt.", "Five", "injured", "people"), "scope"),
        (("Five people were hurt and taken to a hospital.", "Five", "injured", "people"),
         ("Five people were hurt.", "Five", "injured", "people"), "same"),
        (("Two of the victims were shot in the leg.", "Two", "shot", "victims"),
         ("Five people were shot.", "Five", "shot", "people"), "scope"),
        (("The blast killed seven innocents.", "seven", "killed", "innocents"),
         ("Eight people were killed.", "Eight", "killed", "people"), "scope"),
        (("Four people were killed by a man before he was shot.", "Four", "killed", "people"),
         ("Five people were killed. The man was also shot dead before he was shot.", "Five", "killed", "people"),
         "scope"),
        (("The most seriously hurt of six people hurt at Torvik spoke.", "six", "injured", "people"),
         ("Seven people were hurt.", "Seven", "injured", "people"), ""),
        (("Two people were hurt.", "Two", "injured", "people"),
         ("Five people were hurt.", "Five", "injured", "people"), ""),
        (("Seven riders were hurt, including two jockeys.", "Seven", "injured", "riders"),
         ("Two people were hurt.", "Two", "injured", "people"), "scope"),
        (("Five people were hurt, three by hail and two by glass.", "Five", "injured", "people"),
         ("Three people were hurt.", "Three", "injured", "people"), "scope"),
        (("Five people were hurt; the fair drew 300 guests and two bands.", "Five", "injured", "people"),
         ("Two people were hurt.", "Two", "injured", "people"), ""),
        (("Ferry staff took five people to a hospital.", "five", "injured", "people"),
         ("Seven people were hurt.", "Seven", "injured", "people"), "scope"),
        (("Seven people were shot and two more died.", "Seven", "killed", "people"),
         ("Seven people were shot.", "Seven", "shot", "people"), "same"),
        (("Two other women were also shot.", "Two", "shot", "women"),
         ("Three other women were injured.", "Three", "injured", "women"), ""),
        (("A crowd of 300 people fled the pier.", "300", "people", "people"),
         ("Five people were hurt.", "Five", "injured", "people"), "scope"),
        (("Two people were hurt.", "Two", "injured", "people"),
         ("Two people were wounded.", "Two", "injured", "people"), "same"),
    ],
)  # fmt: skip
def test_counts_of_another_whole_are_of_another_scope(first, second, reading):
    a, b = (count(sentence, number, measure, counted) for sentence, number, measure, counted in (first, second))
    dead = (1.0,) if "died" in second[0] else ()
    assert stand(a, b, dead).reading == stand(b, a, dead).reading == reading


def test_a_number_that_is_left_open_is_rounding_and_says_so():
    a = count("At least 20 people were hurt.", "20", hedge="at least", high=None)
    b = count("About 24 people were hurt.", "24")
    assert stand(a, b).reading == "rounding"
    assert "open" in stand(a, b).why


def test_an_age_in_months_comes_to_one_in_years():
    months, years = (count(f"The child is {n} old.", n[:2].strip(), "age") for n in ("16 months", "1 year"))
    months = replace(months, figure=replace(months.figure, unit="months"))
    years = replace(years, figure=replace(years.figure, unit="years"))
    older = replace(years, figure=replace(years.figure, low=2.0, high=2.0))
    assert comparable(months, years)
    assert stand(months, years).reading == stand(years, months).reading == "rounding"
    assert not comparable(months, older)


def test_a_crowd_is_estimated_and_does_not_grow():
    early = count("Police watched a crowd of 300 teenagers.", "300", "teenager", "teenagers")
    late = count("340 guests showed up at the barn.", "340", "guest", "guests")
    assert comparable(early, late)
    assert in_time(Dated(count=early, day=MONDAY), Dated(count=late, day=FRIDAY), []) == "conflict"


def test_gunmen_are_not_the_dead_of_their_shooting():
    assert count("One of three gunmen in the attack that left eight dead fled.", "three", "gunman").scope.fate == ""


def test_a_part_of_each_by_chance_as_large_is_not_the_same():
    sentence = "Seven guests fell ill, five women and two men."
    women, guests = (count(sentence, n, "injured", noun) for n, noun in (("five", "women"), ("Seven", "guests")))
    light = count("five guests are slightly ill.", "five", "injured", "guests")
    a, b, how = most_apart([(women, light), (guests, light)], ())
    assert (a, b, how.reading) == (guests, light, "scope")


def test_two_boys_and_a_girl_are_three_children():
    boys = count("Two boys and a girl were hurt.", "Two", "injured", "boys")
    children = count("Three children were hurt.", "Three", "injured", "children")
    assert stand(boys, children).reading == "same"


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("He and six others were shot.", 7.0),
        ("The woman and six others were hurt.", 7.0),
        ("Ana Quist, 28, and six others were hurt.", 7.0),
        ("One man died in Torvik and six others were hurt.", 6.0),
        ("He was arrested and six others were hurt.", 6.0),
        ("A fire broke out and six people were hurt.", 6.0),
    ],
)
def test_who_stands_before_the_others_is_counted_with_them(sentence, number):
    assert count(sentence, "six", "injured", "people" if "people" in sentence else "others").number == number


def test_a_third_person_is_three():
    sentence = "A third person has died."
    figure = Figure(
        article_id="a", id="0", start=0, stop=1, measure="killed", low=1.0, high=1.0, hedge="exact", unit="",
        counted_start=2, counted_stop=14, part_of="",
    )  # fmt: skip
    assert counts_of(sentence, [figure])[0].number == 3.0


def dated(number, day, measure="killed"):
    return Dated(count=count(f"{number} people were {measure}.", str(number), measure, "people"), day=day)


MONDAY, TUESDAY, FRIDAY = "2031-06-02", "2031-06-03", "2031-06-06"


@pytest.mark.parametrize(
    ("first", "second", "told", "reading"),
    [
        (dated(12, MONDAY), dated(19, TUESDAY), [], "update"),
        (dated(12, MONDAY), dated(19, MONDAY), [], "conflict"),
        (dated(12, ""), dated(19, TUESDAY), [], "conflict"),
        (dated(19, MONDAY), dated(12, TUESDAY), [], "conflict"),  # the dead grow no fewer
        (dated(12, MONDAY), dated(19, FRIDAY), [Told(number=19.0, day=MONDAY)], "conflict"),
        (dated(12, MONDAY), dated(19, TUESDAY), [Told(number=12.0, day=FRIDAY)], "update"),  # looking back
    ],
)
def test_a_later_higher_toll_is_an_update_and_any_other_a_conflict(first, second, told, reading):
    assert in_time(first, second, told) == in_time(second, first, told) == reading


def test_the_missing_grow_fewer_as_they_are_found():
    nine, seven = dated(9, MONDAY, "missing"), dated(7, FRIDAY, "missing")
    assert in_time(nine, seven, [Told(number=9.0, day=FRIDAY)]) == "update"


@pytest.mark.parametrize(
    ("old", "older", "day", "reading"),
    [(23, 24, TUESDAY, "conflict"), (23, 24, "2031-09-02", "update"), (23, 26, "2031-09-02", "conflict")],
)
def test_who_is_a_year_older_some_weeks_later_had_a_birthday(old, older, day, reading):
    a, b = (count(f"Mara Quist, {n}, was there.", str(n), "age") for n in (old, older))
    assert in_time(Dated(count=a, day=MONDAY), Dated(count=b, day=day), []) == reading


def test_who_is_dead_grows_no_older():
    young, old = (count(f"Mara Quist, {n}, died there.", str(n), "age") for n in (23, 24))
    assert in_time(Dated(count=young, day=MONDAY), Dated(count=old, day="2031-09-02"), []) == "conflict"


def read_counts(*told):
    """How two accounts stand, each told as (day, text, number of its figure, what that counts, measure)."""
    articles, claims, figures = [], [], []
    for day, text, number, counted, measure in told:
        article = make_article(text, published=day)
        figure = make_figure(article, number, measure, {"Four": 4, "three": 3, "two": 2}[number], unit="")
        start = text.index(counted)
        articles.append(article)
        figures.append(replace(figure, counted_start=start, counted_stop=start + len(counted)))
        claims.append(make_claim(article, text, figures=[figure]))
    sides = sides_of(articles, claims, [], figures, [])
    fact_of = {c.id: make_fact(c, question=c.id, statement="") for c in claims}
    return Counts(setting(articles, sides, [], []), fact_of).read(0, 1).reading


DIED_LATER = "Mara Quist, 38, died on Thursday, and the three other victims are well."


@pytest.mark.parametrize(
    ("day", "text", "number", "counted", "measure", "reading"),
    [
        (FRIDAY, DIED_LATER, "three", "other victims", "victim", "update"),
        (MONDAY, DIED_LATER, "three", "other victims", "victim", "scope"),
        (FRIDAY, "In all two people were killed at the pier.", "two", "people", "killed", "scope"),
    ],
)
def test_who_was_hurt_and_has_died_since_is_an_update(day, text, number, counted, measure, reading):
    first = (MONDAY, "Four people were hurt at the pier.", "Four", "people", "injured")
    assert read_counts(first, (day, text, number, counted, measure)) == reading


def test_the_number_of_a_subject_outside_of_every_claim_is_known():
    article = make_article("Four people from Torvik were hurt on Monday.")
    figure = make_figure(article, "Four", "injured", 4)
    subject = "Four people from Torvik"
    claim = replace(make_claim(article, "were hurt on Monday"), role=["A1"], role_start=[0], role_stop=[len(subject)])
    sides = sides_of([article], [claim], [], [figure], [])
    assert setting([article], sides, [], []).told == [(figure,)]


def test_of_what_nobody_counts_upwards_a_later_number_is_no_update():
    a, b = (count(f"The budget is {n} crowns.", str(n), "crown", "crowns") for n in (600, 840))
    assert in_time(Dated(count=a, day=MONDAY), Dated(count=b, day=FRIDAY), []) == "conflict"


def test_every_rule_is_symmetric_and_has_a_name_of_its_own():
    assert len({name for name, _ in RULES}) == len(RULES)


WORDS = st.lists(
    st.sampled_from([*sorted(GROUPS), "two", "St.", "Dr.", "J.", "and", "the", "\n", ".", "“", "8", "Oslo"])
)


@given(WORDS, st.integers(0, 40), st.integers(0, 10))
def test_a_scope_is_read_from_any_words(words, start, size):
    text = " ".join(words)
    number = (min(start, len(text)), min(start + size, len(text)))
    first, last = sentence_around(text, *number)
    assert first <= number[0] <= number[1] <= last <= len(text)
    scope_of(text, "killed", number, (-1, -1), len(text))


def test_a_sentence_begins_where_the_one_before_ends():
    text = "He was hurt. Two died on the spot. “Three,” she said."
    for words in ("Two", "died"):
        at = text.index(words)
        start, stop = sentence_around(text, at, at + len(words))
        assert text[start:stop] == "Two died on the spot."
    assert sentence_around(text, text.index("Three"), len(text))[0] == text.index("“Three")


@pytest.mark.parametrize(
    ("words", "takes_back"),
    [
        ("It was originally reported that the boy fell.", True),
        ("Police initially said that the car was red.", True),
        ("The baby was initially described as three months old.", True),
        ("The ministry corrected the number.", True),
        ("Police said that the car was red.", False),
    ],
)
def test_words_that_take_back_what_was_said_are_known(words, takes_back):
    assert bool(CORRECTED.search(words)) == takes_back


COUNTERED = (
    (
        POST,
        "2031-09-05",
        "The Orrin reservoir turned red on Tuesday. The Balt works dumped acid into the reservoir, the fishing union "
        "said. The Balt works rejected the accusation. Taps ran dry in three villages.",
    ),
)


def test_a_denial_in_the_next_sentence_is_linked_to_what_it_denies():
    tables = compare(*COUNTERED)
    [dispute] = [d for d in disputes(tables, "denial") if d.reading == "conflict"]
    assert [outlets_of(tables, p) for p in dispute.positions] == [{POST}, {POST}]
    said, denied = (p.value for p in dispute.positions)
    assert "dumped acid" in said
    assert "rejected the accusation" in denied
    assert "denial" in dispute.because


def test_a_plea_before_a_court_is_no_conflict_of_accounts():
    tables = compare(
        (
            POST,
            "2031-09-05",
            "The shipowner Nils Aker smuggled diesel, the prosecutor said on Tuesday. Aker denied the charge. He will "
            "be tried in June.",
        )
    )
    assert disputes(tables, "denial") == []


def test_a_count_without_figure_fields_is_a_plain_number():
    assert (
        Count(figure=count("Two people were hurt.", "Two").figure, scope=count("Two men.", "Two").scope).number == 2.0
    )


def test_one_of_those_counted_is_no_count_of_them():
    article = make_article("She is one of eleven injured people.")
    whole = make_figure(article, "eleven", "injured", 11)
    one = replace(make_figure(article, "one", "injured", 1), part_of=whole.id)
    claim = make_claim(article, "one of eleven injured people", figures=[one, whole])
    sides = sides_of([article], [claim], [], [one, whole], [])
    assert sides.figures == [(one, whole)]
    assert setting([article], sides, [], []).sides.figures == [(whole,)]


@pytest.mark.parametrize(
    ("hour", "other", "apart"),
    [("9.40 p.m.", "11 p.m.", True), ("9.40", "21.40", False), ("9.40 p.m.", "", False)],
)
def test_a_time_of_day_is_no_count_and_may_be_another_than_the_others(hour, other, apart):
    first, second = make_article(f"The tower fell at {hour} on Friday."), make_article(f"It fell at {other} yesterday.")
    number = make_figure(first, hour.split(" ")[0], "count", 9.4)
    claims = [
        make_claim(first, f"The tower fell at {hour}", figures=[number]),
        make_claim(second, f"It fell at {other}" if other else "It fell"),
    ]
    likeness = Likeness(
        story_id="", first=claims[0].id, second=claims[1].id, probability=0.9, cosine=0.9, words=0.5, contained=0.5,
        context=0.5, met=0.5, gap=0.1, heads=0.9,
    )  # fmt: skip
    s = setting([first, second], sides_of([first, second], claims, [], [number], []), [likeness], [])
    assert s.sides.figures == [(), ()]
    found = difference(s, 0, 1)
    assert bool(found.signals["days_differ"]) == apart
    assert found.days == ((hour, other) if apart else None)


@pytest.mark.parametrize(
    ("hour", "other", "reading"),
    [
        ("about 5:30 p.m.", "5:26 p.m.", "rounding"),
        ("shortly before 10 p.m.", "about 9:50 p.m.", "rounding"),
        ("about 5:30 p.m.", "5:30 p.m.", "same"),
    ],
)
def test_times_of_day_that_may_be_one_are_rounded(hour, other, reading):
    first, second = make_article(f"The tower fell {hour} on Friday."), make_article(f"It fell at {other} yesterday.")
    claims = [make_claim(first, f"The tower fell {hour}"), make_claim(second, f"It fell at {other}")]
    likeness = Likeness(
        story_id="", first=claims[0].id, second=claims[1].id, probability=0.9, cosine=0.9, words=0.5, contained=0.5,
        context=0.5, met=0.5, gap=0.1, heads=0.9,
    )  # fmt: skip
    s = setting([first, second], sides_of([first, second], claims, [], [], []), [likeness], [])
    assert judgement(s, 0, 1, {c.id: make_fact(c, question=c.id, statement="") for c in claims}) == reading


def test_a_length_is_compared_in_one_unit_and_other_units_agree_in_nothing():
    def length(words, number, unit, measure):
        made = count(words, number, measure)
        return replace(made, figure=replace(made.figure, unit=unit))

    feet = length("They fell around 2000 feet.", "2000", "feet", "length")
    assert stand(feet, length("They fell 609 metres.", "609", "metres", "length")).reading == "rounding"
    months = length("He got 18 months.", "18", "months", "duration")
    years = length("He got 4 years.", "4", "years", "duration")
    assert stand(months, years).reading == ""
    people = length("There were 3 people.", "3", "people", "people")
    assert stand(people, length("There were 5 there.", "5", "", "count")).reading == ""


def test_about_leaves_room_for_what_is_near_alone():
    hit = count("Gunfire left 20 people wounded.", "20", "injured", "people")
    crowd = count("He fired into a crowd of about 200 people.", "200", "shot", "people", hedge="about")
    assert stand(hit, crowd).reading != "rounding"
