import json
import re
from copy import deepcopy

import pytest
from ferry import MADE_BY, ferry_story
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from rashomon.exports.basis import basis_words
from rashomon.exports.cells import Evidence
from rashomon.exports.knowledge import known_at
from rashomon.exports.layout import console_of, lay
from rashomon.exports.lines import (
    Line,
    agreed_words,
    cut_question,
    disputed_words,
    plain,
    short_dispute_lines,
)
from rashomon.exports.sections import all_sections
from rashomon.exports.terminal import render, render_view
from rashomon.exports.view import (
    FIRM,
    date_words,
    listed,
    number_words,
    outlet_names,
    period_words,
    report_days,
    shown_in,
    source_words,
    support_words,
    telling_roots,
    told_under,
    view_of,
    words_of,
)
from rashomon.language.sentences import sentence_case
from rashomon.stages.write.dossier import write_dossier
from rashomon.web.record import tally


@pytest.fixture(scope="module")
def dossier():
    (written,) = write_dossier(*ferry_story(), made_by=MADE_BY)
    return json.loads(written.json)


@pytest.fixture(scope="module")
def screen(dossier):
    return render(dossier, width=80)


def test_no_line_is_wider_than_the_screen(dossier):
    for width in (60, 80, 120):
        assert max(cell_len(line) for line in render(dossier, width=width).splitlines()) <= width


def test_the_first_screen_holds_the_glance_the_agreed_and_the_disputed(screen):
    first = "\n".join(screen.splitlines()[:24])
    assert "4 May 2031 · Marrow Point" in first
    assert "14 (3 reports), earlier 11 (1 report)" in first
    assert "AGREED" in first
    assert re.search(r"\[D1\] +Was the ferry overloaded\?", first)


def test_both_sides_of_a_dispute_stand_with_their_outlets_and_their_sources(screen):
    assert re.search(r"• overloaded — Isle Wire and quay\.example · port records and own voice", screen)
    assert re.search(r"• not overloaded — Strait Herald and The Lagoon Post · Selma Roth \(about\s+self\)", screen)


def test_what_differs_in_wording_alone_is_counted_apart():
    said = [("conflict", "figure"), ("update", "figure"), ("scope", "denial"), ("scope", "characterisation")]
    rows = [{"reading": reading, "kind": kind} for reading, kind in said]
    assert disputed_words(rows) == "1 question, 1 other difference, 2 possible ones"
    assert disputed_words(rows[:1]) == "1 question"


def test_a_fact_told_once_is_kept_and_labelled(screen):
    after = screen.split("IN ONE REPORT ONLY")[1]
    assert "sister ship ran aground" in after.split("TIMELINE")[0]


def facts_saying(*statements):
    return [{"id": s.casefold(), "statement": s} for s in statements]


def test_a_fact_within_another_is_told_under_it():
    facts = facts_saying("the ferry sank off Lome", "The ferry sank", "[The ferry] sank off Lome", "Six died")
    first, *_, last = (f["id"] for f in facts)
    assert list(told_under(facts).values()) == [first, first, first, last]


def test_a_report_that_came_out_before_is_not_called_silent(screen):
    row = next(line for line in screen.splitlines() if line.startswith("Marrow Radio"))
    assert "came out before F" in row


def test_no_side_is_called_right(screen):
    assert not re.search(r"\b(true|false|wrong|correct|liar|debunked)\b", screen, re.IGNORECASE)


def test_colour_is_there_only_when_asked_for(dossier, screen):
    assert "\x1b" not in screen
    assert "\x1b[" in render(dossier, colour=True)


def test_the_environment_does_not_change_the_screen(dossier, screen, monkeypatch):
    for name, value in (("COLUMNS", "40"), ("FORCE_COLOR", "1"), ("TERM", "dumb")):
        monkeypatch.setenv(name, value)
    assert render(dossier, width=80) == screen


def test_an_escape_sequence_in_a_title_does_not_reach_the_terminal(dossier):
    hostile = {**dossier, "story": {**dossier["story"], "headline": "Ferry \x1b[2J\x1b]0;owned\x07 sinks \u202e"}}
    assert "\x1b" not in render(hostile)
    assert "\u202e" not in render(hostile)


@given(st.text())
def test_plain_words_hold_nothing_that_a_terminal_obeys(text):
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", plain(text))


@pytest.mark.parametrize(
    ("start", "stop", "words"),
    [
        ("2031-05-04", "2031-05-04", "4 May 2031"),
        ("2031-05-04", "2031-05-09", "4–9 May 2031"),
        ("2031-04-30", "2031-05-09", "30 April – 9 May 2031"),
        ("2030-12", "2031-01", "December 2030 – January 2031"),
        ("2031-05-04T07:30", "2031-05-04T07:30", "4 May 2031, 07:30"),
        ("2019", "2019", "2019"),
        (None, None, ""),
    ],
)
def test_a_period_says_what_both_ends_share_once(start, stop, words):
    assert period_words(start, stop) == words


@given(st.text())
def test_any_date_text_is_written_without_an_error(text):
    assert isinstance(date_words(text), str)


@pytest.mark.parametrize(
    ("low", "high", "hedge", "words"),
    [
        (38, 38, "exact", "38"),
        (38, None, "at least", "at least 38"),
        (None, 38, "at most", "at most 38"),
        (30, 40, "exact", "30 to 40"),
        (3, 9, "vague", "several"),
        (24, 99, "vague", "dozens"),
        (1_200_000, 1_200_000, "exact", "1,200,000"),
        (1.5, 1.5, "exact", "1.5"),
    ],
)
def test_a_figure_is_written_with_its_hedge(low, high, hedge, words):
    assert number_words(low, high, hedge) == words


def test_long_lists_name_the_first_and_count_the_rest():
    assert listed(["A"]) == "A"
    assert listed(["A", "B", "C"]) == "A, B and C"
    assert listed(["A", "B", "C", "D", "E"]) == "A, B and 3 more"
    assert listed(["A", "B", "C"], 1) == "A and 2 more"


def test_two_reports_of_one_outlet_are_told_apart_by_their_days():
    rows = [
        {"id": "1", "outlet": "The Gazette", "uri": "x", "published": "2031-05-04"},
        {"id": "2", "outlet": "The Gazette", "uri": "y", "published": "2031-05-06"},
        {"id": "3", "outlet": None, "uri": "https://www.quay.example/a.html", "published": None},
    ]
    assert outlet_names(rows) == {"1": "The Gazette 4 May", "2": "The Gazette 6 May", "3": "quay.example"}


def test_a_source_that_speaks_of_itself_is_marked(screen):
    assert re.search(r"Selma Roth \(about\s+self\)", screen)
    assert "coast guard (about" not in screen


def test_the_screen_tells_how_the_record_changed(screen):
    section = screen.split("HOW THE RECORD CHANGED")[1].split("TIMELINE")[0]
    assert "4 May 2031, 10:20" in section
    assert "Coast guard gave 11 before, and now 14" in section
    assert "Disputed: " in section


def test_an_address_that_cannot_be_read_still_names_its_article():
    row = {"id": "1", "outlet": None, "uri": "http://[broken/a.html", "published": None}
    assert outlet_names([row]) == {"1": "a"}


def test_one_source_that_few_reports_name_is_not_the_word_of_all(dossier):
    view = view_of(dossier)
    fact = max(view.facts.values(), key=lambda f: len(f["told_by"]))
    first = {view.claims[c]["article"]: c for c in reversed(fact["claims"])}
    claims = [first[a] for a in fact["told_by"]]
    named = {"name": "the harbour master", "claims": claims, "basis": ["named", *["adopted"] * (len(claims) - 1)]}
    assert support_words(view, fact | {"roots": [named]}) == f"{len(claims)} reports, one source (named in 1)"
    everywhere = named | {"basis": ["named"] * len(claims)}
    assert support_words(view, fact | {"roots": [everywhere]}) == f"{len(claims)} reports, one source"
    assert support_words(view, fact | {"roots": []}) == f"{len(claims)} reports, no source named"


def test_what_is_disputed_is_not_agreed_in_more_words():
    facts = facts_saying("A boat struck her, in an act of war", "She struck a boat", "The boat")
    disputed = facts_saying("a boat struck her")
    assert list(told_under(facts, disputed).values()) == ["a boat struck her", "she struck a boat", "the boat"]


def test_what_one_source_says_beyond_what_is_agreed_is_told_and_a_part_of_it_is_not():
    agreed = facts_saying("a boat struck her at dusk")
    facts = facts_saying("A boat struck her", "A boat struck her at dusk, with no lights")
    assert list(told_under(facts, agreed=agreed).values()) == [agreed[0]["id"], facts[1]["id"]]


def test_what_the_glance_tells_in_other_words_than_its_fact_is_not_repeated_as_another_fact(dossier):
    told = view_of(dossier).single()[-1]
    main = dossier["story"]["main"]
    what = main["what"] | {"text": f"{told['statement']}, it was said"}
    view = view_of(dossier | {"story": dossier["story"] | {"main": main | {"what": what}}})
    assert told["id"] != view.main_fact
    assert told["id"] not in {f["id"] for f in view.single()}
    assert view.handle[told["id"]] in view.told_with(view.main_fact)


def test_a_fact_told_in_no_sentence_of_its_own_is_perhaps_agreed_and_comes_last(dossier):
    row = deepcopy(dossier)
    first, second = (f for f in row["facts"] if f["standing"] == "corroborated")
    for fact in (first, second):
        del fact["whole"]  # as in records written before the field was there
    assert [f["id"] for f in view_of(row).agreed()] == [first["id"], second["id"]]
    first["whole"] = False
    assert [f["id"] for f in view_of(row).agreed()] == [second["id"]]
    for root in second["roots"]:
        root["nearness"] = 0.1
    assert [f["id"] for f in view_of(row).perhaps()][:2] == [second["id"], first["id"]]


def test_a_fact_told_in_no_sentence_of_its_own_is_counted_as_perhaps_agreed_and_left_to_the_page(dossier):
    row = deepcopy(dossier)
    second = [f for f in row["facts"] if f["standing"] == "corroborated"][1]
    second |= {"whole": False, "statement": "the lamps of the quay"}
    agreed = render(row, width=80).split("HOW THE RECORD CHANGED")[0]
    assert "The lamps of the quay" not in agreed
    assert "PERHAPS AGREED" not in agreed  # a list with nothing to read
    assert agreed_words(view_of(row).agreed(), view_of(row).perhaps()) in agreed


def test_what_one_report_tells_in_no_sentence_of_its_own_is_left_to_the_page(dossier):
    row = deepcopy(dossier)
    once = next(f for f in view_of(row).single() if len(f["told_by"]) == 1)
    told = "IN ONE REPORT ONLY"
    assert told in render(row, width=80)
    once["whole"] = False
    assert told not in render(row, width=80)


def test_where_nothing_is_surely_agreed_the_first_screen_tells_what_most_reports_do(dossier):
    row = deepcopy(dossier)
    assert "TOLD BY MOST REPORTS" not in render(row, width=80)
    for root in (r for f in row["facts"] for r in f["roots"]):
        root["nearness"] = 0.5
    assert "Fourteen people died" not in [sentence_case(f["statement"]) for f in view_of(row).common()]  # or eleven
    row["disputes"] = []
    first, rest = render(row, width=80).split("DISPUTED", 1)
    told = first.split("TOLD BY MOST REPORTS")[1]
    most = view_of(row).common()
    shown = next(f for f in most if f["id"] != view_of(row).main_fact)
    assert sentence_case(shown["statement"]) in told
    assert sentence_case(shown["statement"]) not in rest.split("HOW THE RECORD CHANGED")[0]
    assert all(2 * len(f["told_by"]) > len(row["articles"]) for f in most)


@pytest.fixture(scope="module")
def nested(dossier):
    """The ferry's record, in which one source's word repeats a part of what is agreed."""
    row = deepcopy(dossier)
    agreed = next(f for f in row["facts"] if f["standing"] == "corroborated")
    part = next(f for f in row["facts"] if f["standing"] == "single-source")
    part["statement"] = " ".join(agreed["statement"].split()[:-1])
    return row


def test_the_terminal_the_page_and_the_desk_count_alike(nested, dossier):
    counts = []
    for row in (dossier, nested):
        view = view_of(row)
        content = all_sections(view, Evidence(view, {}))
        agreed, single = len(view.agreed()), len(view.single())
        assert (len(content["agreed"]), content["single_count"]) == (agreed, single)
        assert f"AGREED  {agreed} facts" in render(row)
        assert (tally(view)["agreed"], tally(view)["single"]) == (agreed, single)
        counts.append((agreed, single))
    assert counts[1] == (counts[0][0], counts[0][1] - 1)


def test_a_source_that_contradicts_a_fact_is_not_counted_among_those_that_agree(dossier):
    view = view_of(dossier)
    fact = next(f for f in view.facts.values() if f["standing"] == "corroborated")
    told, denied = (fact["roots"][0] | {"name": n} for n in ("the harbour master", "the union"))
    assert support_words(view, fact | {"roots": [told, denied]}) == "2 independent sources"
    against = denied | {"against": True}
    assert support_words(view, fact | {"roots": [told, against]}) == "2 sources, who differ"
    assert source_words(view, against).endswith("(contradicts it)")


def test_what_two_sources_tell_only_if_they_mean_the_same_is_not_listed_as_agreed(dossier):
    row = deepcopy(dossier)
    agreed = view_of(row).agreed()
    fact = next(f for f in row["facts"] if f["id"] == agreed[0]["id"])
    for root in fact["roots"]:
        root["nearness"] = FIRM - 0.01
    view = view_of(row)
    assert [f["id"] for f in view.perhaps()] == [fact["id"], *(f["id"] for f in view_of(dossier).perhaps())]
    assert len(view.agreed()) == len(agreed) - 1
    assert support_words(view, fact) == "perhaps 2 independent sources"
    assert agreed_words([], [fact]).endswith("surely tell, perhaps 1 fact")
    assert agreed_words([fact], [fact]) == "1 fact from two or more independent sources, perhaps 1 more"
    assert next(f["handle"] for f in all_sections(view, Evidence(view, {}))["perhaps"]) == view.handle[fact["id"]]


def test_a_source_that_tells_something_beside_a_fact_is_not_counted_for_it(dossier):
    view = view_of(dossier)
    fact = next(f for f in view.facts.values() if f["standing"] == "corroborated")
    near, far = (
        fact["roots"][0] | {"name": n, "nearness": m} for n, m in (("the harbour master", 0.9), ("a tug", 0.2))
    )
    alone = fact | {"roots": [near, far], "standing": "single-source"}
    assert "one source" in support_words(view, alone)
    assert [r["name"] for r in telling_roots(alone)] == ["the harbour master"]
    assert [r["name"] for r in telling_roots(alone | {"standing": "disputed"})] == ["the harbour master", "a tug"]
    assert [r["name"] for r in telling_roots(alone | {"roots": [far]})] == ["a tug"]


def test_one_source_under_two_names_is_told_once(dossier):
    view = view_of(deepcopy(dossier))
    fact = next(f for f in view.facts.values() if any(r["name"] == "coast guard" for r in f["roots"]))
    root = next(r for r in fact["roots"] if r["name"] == "coast guard")
    spoken = [c for c in shown_in(root) if view.claims[c]["voice"] != "own"]
    view.claims[spoken[-1]]["sources"][0]["text"] = "the guard"
    assert len(spoken) > 1
    assert len(words_of(view, spoken)) == 1


def laid(line, width=60):
    return [text.plain.rstrip() for text in lay([line], console_of(width, colour=False))]


def test_a_long_handle_does_not_touch_its_statement():
    assert laid(Line("[F105]", Text("The sluice was shut"))) == ["[F105] The sluice was shut"]
    assert laid(Line("[F5]", Text("The sluice was shut"))) == ["[F5]  The sluice was shut"]


@given(st.lists(st.text("abcde漢", min_size=1, max_size=9), min_size=1, max_size=30))
def test_words_are_cut_at_their_ends(words):
    [line] = laid(Line("", Text(" ".join(words)), most=1))
    assert cell_len(line) <= 60
    assert line.removesuffix("…").split() == words[: len(line.removesuffix("…").split())]


def test_all_is_said_in_fewer_lines_before_anything_is_left_out():
    whole, counted, less = (Text(w) for w in ("the harbour " * 6 + "office", "the harbour " * 3, "the harbour"))
    assert laid(Line("", whole, most=2, shorter=(counted,), poorer=(less,))) == [counted.plain.rstrip()]
    assert len(laid(Line("", whole, most=2, poorer=(less,)))) == 2
    assert laid(Line("", whole, most=1, poorer=(less,))) == [less.plain]


def test_a_question_that_is_cut_closes_its_quotation():
    assert cut_question("Is it so? “The sluice was shut at noon”", 24) == "Is it so? “The sluice…”"
    assert cut_question("Is it so? “The sluice was shut”", 60) == "Is it so? “The sluice was shut”"


def test_an_answer_too_long_for_the_first_screen_still_says_who_gives_it(dossier):
    row = deepcopy(dossier)
    for position in row["disputes"][0]["positions"]:
        position["value"] = "so many people were let aboard at the quay that nobody counted them any more"
    shown = [laid(line, 80) for line in short_dispute_lines(view_of(row), row["disputes"][0])]
    assert all(len(lines) == 1 for lines in shown)
    assert re.fullmatch(r" +• so many people were let aboard.*… — 2 reports · Selma Roth \(about self\)", shown[1][0])


def test_where_nothing_is_in_dispute_what_is_agreed_has_the_first_screen(dossier):
    row = deepcopy(dossier)
    facts = [f for f in row["facts"] if f["standing"] == "corroborated"]
    row["facts"] += [
        facts[-1] | {"id": f"more{n}", "statement": f"The {word} boat came late to the wreck off the northern point"}
        for n, word in enumerate(("first", "second", "third"))
    ]
    full = render(row).split("DISPUTED")[0].count("[F")
    row["disputes"] = [d | {"reading": "scope", "loose": True} for d in row["disputes"]]
    screen = render(row)
    assert screen.split("DISPUTED")[0].count("[F") > full
    assert "no conflict found, 2 possible differences in report.html" in screen


def test_when_the_reports_came_out_is_no_day_on_which_it_happened(dossier):
    row = deepcopy(dossier)
    assert "4–6 May 2031, 1 undated" in render(row).splitlines()[1]
    for article in row["articles"]:
        article["published"] = None
    assert render(row).splitlines()[1] == "5 reports · 4 outlets named · undated"
    assert "WHEN  4 May 2031" in render(row)
    by_file = {"published": "2031-05-04", "published_by": "file"}
    assert report_days([by_file]) == "undated"


def test_what_it_was_done_to_is_not_who_did_it(dossier):
    row = deepcopy(dossier)
    main = row["story"]["main"]
    main["who"], main["whom"] = None, main["who"]
    assert "WHOM  The Halden Star" in render(row)
    main["who"] = main["whom"]
    assert "WHO   The Halden Star → The Halden Star" in render(row)


def test_a_fact_that_every_report_tells_says_so(dossier):
    row = deepcopy(dossier)
    view = view_of(row)
    fact = max(view.facts.values(), key=lambda f: len(f["told_by"]))
    told = set(fact["told_by"])
    only = view_of(row | {"articles": [a for a in row["articles"] if a["id"] in told]})
    assert support_words(only, fact | {"roots": []}) == "all 4 reports, no source named"
    assert basis_words(only, fact | {"roots": []}).endswith("all 4 reports, no source named")
    assert basis_words(only, fact).endswith(" — all 4 reports")
    assert basis_words(view, fact, 4, 0).endswith(" — 4 reports")


def test_a_date_that_other_words_than_the_statement_give_is_left_to_the_page(dossier):
    row = deepcopy(dossier)
    entry = next(e for e in row["timeline"] if e["from"] == "2019")
    assert "\n2019 " in render(row)
    entry["claims"] = row["timeline"][1]["claims"][:1]
    assert "\n2019 " not in render(row)
    assert "… 1 more in report.html" in render(row).split("TIMELINE")[1]


def test_one_report_is_not_said_to_be_agreed_or_disputed(dossier):
    screen = render_view(known_at(view_of(dossier), "2031-05-04", lambda claim: ""))
    assert "ONE REPORT  nothing to compare it with" in screen
    assert "AGREED" not in screen
    assert "DISPUTED" not in screen


def test_reports_that_leave_nothing_out_are_not_listed(dossier, screen):
    assert "WHO LEAVES OUT WHAT ─" in screen
    assert "tells all 3 shared facts" in screen
    row = deepcopy(dossier)
    for fact in row["facts"]:
        fact["told_by"] = [a["id"] for a in row["articles"]]
    assert "WHO LEAVES OUT WHAT" not in render(row)


def test_a_day_that_is_an_answer_is_written_as_people_write_it(dossier):
    row = deepcopy(dossier)
    row["disputes"][0]["positions"][0]["value"] = "2031-05-03"
    assert "• 3 May 2031 — " in render(row)
    assert "2031-05-03" not in render(row)
