import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.records import Figure, ParsedArticle
from rashomon.stages.extract.figures import find_figures
from rashomon.stages.extract.times import find_times
from tests.builders import make_article, make_parse
from tests.compared import read


def parsed(rows: str) -> ParsedArticle:
    """Build a one-sentence parse of words written form/UPOS/XPOS/relation/head, heads counted from 1."""
    cells = [row.rsplit("/", 4) for row in rows.split()]
    text, starts, stops = "", [], []
    for form, *_ in cells:
        text += " " if text and form not in ",.’s" else ""
        starts.append(len(text))
        text += form
        stops.append(len(text))
    return ParsedArticle(
        article_id="a",
        text=text,
        sentence_start=[0],
        sentence_stop=[len(text)],
        token_start=starts,
        token_stop=stops,
        token_sentence=[0] * len(cells),
        upos=[c[1] for c in cells],
        xpos=[c[2] for c in cells],
        lemma=[c[0].lower() for c in cells],
        head=[int(c[4]) - 1 for c in cells],
        rel=[c[3] for c in cells],
        mention_start=[],
        mention_stop=[],
        mention_kind=[],
        telling=[0.0] * len(cells),
        sentence_vectors=b"",
        token_vectors=b"",
    )


def told(rows: str) -> list[tuple[str, float | None, str, str]]:
    one = parsed(rows)
    return [
        (one.text[f.start : f.stop], f.low, f.measure, one.text[max(0, f.counted_start) : max(0, f.counted_stop)])
        for f in find_figures([one])
    ]


PASSIVE = (
    "Two/NUM/CD/nummod/2 smugglers/NOUN/NNS/nsubj:pass/4 were/AUX/VBD/aux:pass/4 drowned/VERB/VBN/root/0 "
    "and/CCONJ/CC/cc/8 three/NUM/CD/nummod/7 guards/NOUN/NNS/nsubj/8 wounded/VERB/VBN/conj/4 ././PUNCT/punct/4"
).replace("././PUNCT", "./PUNCT/.")


def test_a_figure_is_counted_by_the_verb_that_it_is_passive_subject_of() -> None:
    assert told(PASSIVE) == [("Two", 2, "killed", "smugglers"), ("three", 3, "injured", "guards")]


def test_a_rate_is_no_toll() -> None:
    rows = (
        "Cameras/NOUN/NNS/nsubj/2 shoot/VERB/VBP/root/0 at/ADP/IN/case/5 960/NUM/CD/nummod/5 frames/NOUN/NNS/obl/2 "
        "per/ADP/IN/case/7 second/NOUN/NN/nmod/5"
    )
    assert told(rows) == [("960", 960, "frame", "frames")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The dancer Ada Brel died at 91, her agent said.", [(91, "age")]),
        ("Ada Free, 18, and Tabitha Brel, 20, were dancers.", [(18, "age"), (20, "age")]),
        ("Nino Daas, 27, and Jena Brel, 31 were arrested.", [(27, "age"), (31, "age")]),
        ("The man has 19 prior arrests.", [(19, "prior arrest")]),
        ("It happened near 7 Mile and Dale.", []),
        ("Two suspects fled the scene in a van.", [(2, "suspect")]),
        ("Some 3,000 people fled their homes.", [(3000, "displaced")]),
        ("He stopped at a 7-Eleven.", []),
        ("She fell near the shop at 200 W. Harbour Blvd. on Sunday.", []),
        ("The Gulls have a record of 9-14.", []),
    ],
)
def test_ages_addresses_and_scores_count_nothing(words: str, found: list[tuple[float, str]]) -> None:
    told = read(f"The port of Velm was closed on Monday, the harbour master said. {words}").get(Figure, [])
    assert [(f.low, f.measure) for f in told] == found


def test_the_age_of_a_junior_is_no_count() -> None:
    one = parsed(
        "Maro/PROPN/NNP/nsubj:pass/8 Tel/PROPN/NNP/flat/1 Jr./PROPN/NNP/flat/1 ,/PUNCT/,/punct/5 19/NUM/CD/appos/1 "
        ",/PUNCT/,/punct/5 was/AUX/VBD/aux:pass/8 held/VERB/VBN/root/0"
    )
    [age] = find_figures([one])
    assert (age.low, age.measure) == (19, "age")


def test_the_dead_of_a_whole_are_part_of_it() -> None:
    one = parsed(
        "The/DET/DT/det/2 wreck/NOUN/NN/nsubj/3 killed/VERB/VBD/root/0 38/NUM/CD/obj/3 of/ADP/IN/case/8 "
        "the/DET/DT/det/8 67/NUM/CD/nummod/8 people/NOUN/NNS/nmod/4 on/ADP/IN/case/10 board/NOUN/NN/nmod/8"
    )
    dead, aboard = find_figures([one])
    assert (dead.measure, aboard.measure) == ("killed", "on board")
    assert dead.part_of == aboard.id
    assert aboard.part_of == ""


def test_a_part_named_by_including_is_counted_like_its_whole() -> None:
    one = parsed(
        "The/DET/DT/det/2 wave/NOUN/NN/nsubj/3 killed/VERB/VBD/root/0 nine/NUM/CD/nummod/5 bathers/NOUN/NNS/obj/3 "
        ",/PUNCT/,/punct/9 including/VERB/VBG/case/9 two/NUM/CD/nummod/9 children/NOUN/NNS/nmod/5"
    )
    whole, part = find_figures([one])
    assert (whole.measure, part.measure) == ("killed", "killed")
    assert part.part_of == whole.id


def test_two_states_that_held_talks_were_not_held() -> None:
    rows = (
        "The/DET/DT/det/3 two/NUM/CD/nummod/3 countries/NOUN/NNS/nsubj:pass/5 were/AUX/VBD/aux:pass/5 "
        "held/VERB/VBN/root/0"
    )
    assert told(rows) == [("two", 2, "country", "countries")]
    assert told(rows.replace("countries", "bathers")) == [("two", 2, "detained", "bathers")]


def test_a_nominal_happening_counts_what_hangs_on_it() -> None:
    rows = (
        "the/DET/DT/det/2 deaths/NOUN/NNS/root/0 of/ADP/IN/case/5 two/NUM/CD/nummod/5 brothers/NOUN/NNS/nmod/2 "
        "and/CCONJ/CC/cc/8 the/DET/DT/det/8 detention/NOUN/NN/conj/2 of/ADP/IN/case/11 nine/NUM/CD/nummod/11 "
        "people/NOUN/NNS/nmod/8"
    )
    assert told(rows) == [("two", 2, "killed", "brothers"), ("nine", 9, "detained", "people")]


def test_one_person_counts_only_for_what_happens_to_persons() -> None:
    killed = "A/DET/DT/det/2 ferryman/NOUN/NN/nsubj:pass/4 was/AUX/VBD/aux:pass/4 killed/VERB/VBN/root/0"
    law = "A/DET/DT/det/2 law/NOUN/NN/nsubj:pass/4 was/AUX/VBD/aux:pass/4 killed/VERB/VBN/root/0"
    praised = "A/DET/DT/det/2 ferryman/NOUN/NN/nsubj:pass/4 was/AUX/VBD/aux:pass/4 praised/VERB/VBN/root/0"
    assert told(killed) == [("A", 1, "killed", "ferryman")]
    assert told(law) == []
    assert told(praised) == []


def test_those_who_were_not_found_are_missing_and_those_not_hurt_are_not_the_hurt() -> None:
    lost = (
        "Nine/NUM/CD/nsubj:pass/5 have/AUX/VBP/aux/5 not/PART/RB/advmod/5 been/AUX/VBN/aux:pass/5 found/VERB/VBN/root/0"
    )
    found = "Nine/NUM/CD/nsubj:pass/4 have/AUX/VBP/aux/4 been/AUX/VBN/aux:pass/4 found/VERB/VBN/root/0"
    safe = "Nine/NUM/CD/nsubj:pass/4 were/AUX/VBD/aux:pass/4 not/PART/RB/advmod/4 hurt/VERB/VBN/root/0"
    assert [measure for _, _, measure, _ in told(lost)] == ["missing"]
    assert [measure for _, _, measure, _ in told(found)] != ["missing"]
    assert [measure for _, _, measure, _ in told(safe)] != ["injured"]


def test_the_size_of_a_crew_is_not_the_count_of_those_of_it_who_are_missing() -> None:
    rows = (
        "Nine/NUM/CD/nsubj/7 of/ADP/IN/case/4 the/DET/DT/det/4 crew/NOUN/NN/nmod/1 of/ADP/IN/case/6 38/NUM/CD/nmod/4 "
        "remain/VERB/VBP/root/0 missing/ADJ/JJ/xcomp/7"
    )
    assert [(low, measure) for _, low, measure, _ in told(rows)] == [(9, "missing"), (38, "crew")]


def test_no_one_hurt_is_a_count_of_nought() -> None:
    assert told("No/DET/DT/det/2 one/PRON/NN/nsubj:pass/4 was/AUX/VBD/aux:pass/4 hurt/VERB/VBN/root/0") == [
        ("No one", 0, "injured", "")
    ]


@pytest.mark.parametrize(
    ("text", "measure", "unit"),
    [
        ("The shaft is 40 metres deep", "depth", "metres"),
        ("A lake of 800 square metres", "area", "square metres"),
        ("It blew at 150 km/h", "speed", "km/h"),
        ("She waited for six weeks", "duration", "weeks"),
        ("A 60-year-old sang", "age", "years"),
        ("The tremor of magnitude 6.4 woke us", "magnitude", ""),
    ],
)
def test_a_measurement_is_known_by_its_unit(text: str, measure: str, unit: str) -> None:
    (figure,) = find_figures([make_parse(make_article(text))])
    assert (figure.measure, figure.unit) == (measure, unit)


def test_a_length_given_again_in_brackets_measures_the_same_side() -> None:
    figures = find_figures([make_parse(make_article("The shaft is 40 metres deep (131 feet) at noon"))])
    assert [f.measure for f in figures] == ["depth", "depth"]


@pytest.mark.parametrize("text", ["It sank in 2019", "on 4 March 2031 at 9:40 a.m.", "Ten days later it rained"])
def test_times_are_no_figures(text: str) -> None:
    assert list(find_figures([make_parse(make_article(text))])) == []


def test_the_toll_that_moves_counts_the_dead() -> None:
    (figure,) = find_figures([make_parse(make_article("The death toll went up to 36"))])
    assert (figure.low, figure.high, figure.hedge, figure.measure) == (36, 36, "exact", "killed")


SCRAPS = "two 38 at least dozens of people killed injured the dead , and including three them A man was hurt no one $5 m".split()  # noqa: E501


@given(st.lists(st.sampled_from(SCRAPS), max_size=14), st.randoms(use_true_random=False))
def test_any_tree_over_any_words_gives_figures_within_the_text(words: list[str], chance: random.Random) -> None:
    tags = ["NOUN", "VERB", "NUM", "DET", "ADJ", "PUNCT", "AUX", "PRON", "ADP"]
    rels = ["nsubj", "obj", "nummod", "nmod", "conj", "det", "nsubj:pass", "case", "appos", "xcomp"]
    heads = [chance.randrange(i) + 1 if i else 0 for i in range(len(words))]
    rows = " ".join(
        f"{w}/{chance.choice(tags)}/VBN/{chance.choice(rels)}/{h}" for w, h in zip(words, heads, strict=True)
    )
    one = parsed(rows) if rows else parsed("x/X/X/root/0")
    figures: list[Figure] = list(find_figures([one]))
    assert len({f.id for f in figures}) == len(figures)
    for f in figures:
        assert 0 <= f.start < f.stop <= len(one.text)
        assert f.measure
        assert f.part_of == "" or f.part_of in {g.id for g in figures}


def tense(rows: str) -> str:
    one = parsed(rows)
    (mention,) = find_times([one])
    return mention.tense


def test_a_time_under_will_is_in_the_future() -> None:
    rows = "Talks/NOUN/NNS/nsubj/3 will/AUX/MD/aux/3 begin/VERB/VB/root/0 on/ADP/IN/case/5 Sunday/PROPN/NNP/obl/3"
    assert tense(rows) == "future"


def test_a_time_under_a_past_verb_is_in_the_past() -> None:
    assert tense("Talks/NOUN/NNS/nsubj/2 began/VERB/VBD/root/0 on/ADP/IN/case/4 Sunday/PROPN/NNP/obl/2") == "past"


def test_the_day_of_saying_is_past_even_where_what_is_said_lies_ahead() -> None:
    rows = (
        "He/PRON/PRP/nsubj/2 said/VERB/VBD/root/0 Sunday/PROPN/NNP/obl/6 it/PRON/PRP/nsubj/6 will/AUX/MD/aux/6 "
        "rain/VERB/VB/ccomp/2"
    )
    assert tense(rows) == "past"


def test_a_planned_time_is_in_the_future() -> None:
    rows = (
        "The/DET/DT/det/2 vote/NOUN/NN/nsubj:pass/4 is/AUX/VBZ/aux:pass/4 scheduled/VERB/VBN/root/0 for/ADP/IN/case/6 "
        "Sunday/PROPN/NNP/obl/4"
    )
    assert tense(rows) == "future"
