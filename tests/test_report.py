import json
import re
from base64 import b64encode
from copy import deepcopy
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from builders import make_article, make_claim, make_fact, make_member, make_parse, make_standing
from ferry import ARTICLES, MADE_BY, ferry_story
from hypothesis import given
from hypothesis import strategies as st

from rashomon.exports.cells import Evidence, Units
from rashomon.exports.folder import folder_name, write_folder
from rashomon.exports.report import render
from rashomon.exports.sections import fact_of, figure_rows, foremost, foremost_head
from rashomon.exports.view import view_of
from rashomon.records import Dossier, Rejected
from rashomon.stages.write.dossier import write_dossier

TEXTS = {a.article_id: a.text for a in ARTICLES}
VOID = {"meta", "link", "br"}


class Page(HTMLParser):
    """Collects the ids, links, tags and article texts of a page, and checks that the tags close."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.ids, self.links, self.tags, self.open = [], [], [], []
        self.texts, self.inside = {}, None
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags.append((tag, attrs))
        self.ids += [attrs["id"]] if "id" in attrs else []
        self.links += [attrs] if tag == "a" else []
        if tag not in VOID:
            self.open.append(tag)
        if tag == "div" and attrs.get("class") == "text":
            self.inside = next(i for i in reversed(self.ids) if re.fullmatch(r"a\d+", i))
            self.texts[self.inside] = ""

    def handle_endtag(self, tag):
        assert self.open.pop() == tag
        if tag == "div":
            self.inside = None

    def handle_data(self, data):
        if self.inside:
            self.texts[self.inside] += data


@pytest.fixture(scope="module")
def dossier():
    (written,) = write_dossier(*ferry_story(), made_by=MADE_BY)
    return json.loads(written.json)


@pytest.fixture(scope="module")
def html(dossier):
    return render(dossier, TEXTS)


@pytest.fixture(scope="module")
def page(html):
    return Page(html)


def spans_in(html):
    return json.loads(re.search(r'<script type="application/json" id="spans">(.*?)</script>', html, re.DOTALL)[1])


def one_report(text, title, outlet="The Gazette"):
    article = make_article(text, outlet, title=title, published="2031-05-04")
    claim = make_claim(article, text.split(".")[0])
    fact = make_fact(claim, question=title, statement=text.split(".")[0])
    (written,) = write_dossier(
        [article], [make_parse(article)], [], [], [], [claim], [], [], [], [], [fact], [], [], [],
        [make_standing(fact, "single-source")], [], [], [], [make_member(article)], made_by=MADE_BY,
    )  # fmt: skip
    return json.loads(written.json), {article.article_id: text}


def test_every_link_to_evidence_leads_to_a_sentence_of_the_page(page):
    evidence = [a for a in page.links if a.get("class", "").startswith("ev")]
    assert len(evidence) > 40
    assert {a["href"].removeprefix("#") for a in page.links if a["href"].startswith("#")} <= set(page.ids)
    assert all(re.fullmatch(r"#a\d+-s\d+", a["href"]) for a in evidence)


def test_a_link_to_a_fact_that_is_left_out_leads_to_the_one_that_tells_it(dossier):
    row = deepcopy(dossier)
    first, last = (f for f in row["facts"] if f["standing"] == "corroborated")
    last["statement"] = " ".join(first["statement"].split()[:-1])
    page, told = Page(render(row, TEXTS)), view_of(row).agreed()
    assert [f["id"] for f in told] == [first["id"]]
    assert {a["href"].removeprefix("#") for a in page.links if a["href"].startswith("#")} <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))


def test_every_number_of_a_link_is_a_span_inside_its_article(html, page, dossier):
    spans = spans_in(html)
    length = [len(TEXTS[a["id"]]) for a in dossier["articles"]]
    assert {int(n) for a in page.links if "data-ev" in a for n in a["data-ev"].split()} == set(range(len(spans)))
    assert all(0 <= start < stop <= length[article - 1] for article, start, stop, _ in spans)


def test_the_page_holds_every_article_character_for_character(page, dossier):
    assert list(page.texts.values()) == [TEXTS[a["id"]] for a in dossier["articles"]]


def test_no_id_is_given_twice(page):
    assert len(page.ids) == len(set(page.ids))


def test_the_page_asks_for_nothing_from_the_network(html, page):
    assert not re.search(r"""(?:src|href|action)=["'](?:https?:)?//""", html)
    assert "url(" not in html
    assert "@import" not in html
    assert not [tag for tag, _ in page.tags if tag in ("img", "iframe", "object", "embed", "form", "base")]


def test_the_policy_allows_the_pages_own_script_and_style_alone(html, page):
    policy = next(a["content"] for tag, a in page.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    bodies = re.findall(r"<style>(.*?)</style>", html, re.DOTALL) + re.findall(
        r"<script>(.*?)</script>", html, re.DOTALL
    )
    assert len(bodies) == 3
    for body in bodies:
        assert "sha256-" + b64encode(sha256(body.encode()).digest()).decode() in policy


def test_no_style_or_handler_stands_in_an_attribute(page):
    assert not [a for _, attrs in page.tags for a in attrs if a == "style" or a.startswith("on")]


def test_a_dropped_passage_is_greyed_with_its_reason(html):
    assert re.search(r'class="dropped" data-why="boilerplate">Subscribe to our newsletter\.<', html)


def test_both_sides_of_a_dispute_stand_in_one_card_with_the_reason(html):
    card = re.search(r'<article class="dispute" id="D1".*?</article>', html, re.DOTALL)[0]
    assert "port records" in card
    assert "Selma Roth" in card
    assert "the owner denies it" in card


def test_the_page_is_the_same_on_every_run(dossier, html):
    assert render(dossier, TEXTS) == html


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script> The ferry sank.",
        "</script><script>alert(1)</script>\"' The ferry sank.",
        "<!-- --> <style>*{display:none}</style> The ferry sank.",
        "]]> &lt;b&gt; {{ 7 * 7 }} {% raw %} The ferry sank.",
        "\u202eThe ferry\u202c \x00sank\r\nat \U0001f6a2 dawn.",
    ],
)
def test_words_of_an_article_cannot_become_part_of_the_page(hostile):
    dossier, texts = one_report(hostile, hostile, outlet=hostile)
    page = Page(render(dossier, texts))
    scripts = [attrs for tag, attrs in page.tags if tag == "script"]
    assert scripts == [{}, {"type": "application/json", "id": "spans"}, {}]
    assert len([tag for tag, _ in page.tags if tag == "style"]) == 1
    assert page.texts["a1"].replace("\ufffd", "\x00") == hostile


def test_a_story_without_facts_still_makes_a_page(dossier):
    bare = {
        **dossier,
        "facts": [],
        "disputes": [],
        "claims": [],
        "quotes": [],
        "events": [],
        "timeline": [],
        "changes": [],
    }
    bare["story"] = {**dossier["story"], "main": dict.fromkeys(dossier["story"]["main"]) | {"figures": []}}
    assert "No fact here surely rests on two independent sources" in render(bare, TEXTS)


def test_a_text_that_is_missing_leaves_its_words_without_a_link(dossier):
    some = dict(list(TEXTS.items())[1:])
    assert "The text is not at hand." in render(dossier, some)


@given(st.text())
def test_units_count_as_a_browser_does(text):
    at = len(text) // 2
    assert Units(text).at(at) == len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def ferry_dossier():
    (written,) = write_dossier(*ferry_story(), made_by=MADE_BY)
    return written


def test_the_folder_holds_the_index_and_a_folder_a_story(tmp_path):
    dossier = ferry_dossier()
    write_folder(tmp_path, [dossier], [Rejected(uri="x.txt", stage="acquire", reason="empty")], ARTICLES)
    index = json.loads((tmp_path / "index.json").read_text(encoding="utf-8"))
    assert index["format"] == "rashomon-index/1"
    assert index["rejected"] == [{"uri": "x.txt", "reason": "empty"}]
    (story,) = index["stories"]
    assert story["headline"] == dossier.headline
    assert len(story["articles"]) == 5
    folder = tmp_path / story["path"]
    assert sorted(p.name for p in folder.iterdir()) == ["dossier.json", "report.html", "texts"]
    assert (folder / "dossier.json").read_text(encoding="utf-8").strip() == dossier.json
    for article in ARTICLES:
        assert (folder / "texts" / f"{article.article_id}.txt").read_bytes().decode("utf-8") == article.text


def test_a_second_run_replaces_a_story_and_leaves_nothing_half_written(tmp_path):
    for _ in range(2):
        write_folder(tmp_path, [ferry_dossier()], [], ARTICLES)
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".")]


def test_an_interrupted_story_leaves_no_folder(tmp_path, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("rashomon.exports.folder.render", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_folder(tmp_path, [ferry_dossier()], [], ARTICLES)
    assert not [p for p in tmp_path.iterdir() if not p.name.startswith(".")]


@given(st.text())
def test_no_id_leads_out_of_the_folder(name):
    assert "/" not in folder_name(name)
    assert folder_name(name) not in ("", ".", "..")
    assert not folder_name(name).startswith(".")


def test_a_story_id_that_is_a_path_gets_a_plain_folder(tmp_path):
    dossier = replace(ferry_dossier(), story_id="../../outside")
    assert isinstance(dossier, Dossier)
    write_folder(tmp_path / "out", [dossier], [], ARTICLES)
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_a_source_that_speaks_of_itself_is_marked_with_the_reason(html):
    mark = re.search(r'Selma Roth</bdi></a> <span class="interest" title="([^"]*)">about self</span>', html)
    assert "for whom Selma Roth speaks" in mark[1]
    assert "1 about self" in html


def test_every_change_leads_to_the_sentences_that_made_it(html, page, dossier):
    section = re.search(r'<section id="changes".*?</section>', html, re.DOTALL)[0]
    links = re.findall(r'class="ev" href="#(a\d+-s\d+)"', section)
    assert len(links) == len(dossier["changes"])
    assert set(links) <= set(page.ids)
    assert "gave 11 before, and now 14" in section


def test_a_record_without_dates_has_no_history(dossier):
    assert 'id="changes"' not in render({**dossier, "changes": []}, TEXTS)


def test_a_toll_stands_on_the_words_of_the_reports_that_give_it():
    (written,) = write_dossier(*ferry_story(), made_by=MADE_BY)
    view = view_of(json.loads(written.json))
    (killed,) = (row for row in figure_rows(view, Evidence(view, TEXTS)) if row["measure"] == "killed")
    support = {value["words"].split()[0]: value["support"] for value in killed["values"]}
    assert support["14"].startswith("3 reports")
    assert support["11"].startswith("Strait Herald · ")


def test_a_value_rests_on_every_report_that_gives_it_in_whatever_fact_or_measure():
    (written,) = write_dossier(*ferry_story(), made_by=MADE_BY)
    row = json.loads(written.json)
    (toll,) = (f for f in row["story"]["main"]["figures"] if (f["measure"], f["low"]) == ("killed", 14))
    fact = next(f for f in row["facts"] if f["id"] == toll["fact"])
    other = next(f for f in row["facts"] if f["id"] != toll["fact"] and not f["figures"])
    given = next(g for g in fact["figures"] if (g["measure"], g["low"]) == ("killed", 14))
    article = {c["id"]: c["article"] for c in row["claims"]}
    last = article[given["claims"][-1]]
    moved = [c for c in given["claims"] if article[c] == last]
    given["claims"] = [c for c in given["claims"] if article[c] != last]
    other["figures"] = [given | {"claims": moved}]
    view = view_of(row)
    (killed,) = (r for r in figure_rows(view, Evidence(view, TEXTS)) if r["measure"] == "killed")
    assert [v["support"][:9] for v in killed["values"] if v["words"].startswith("14")] == ["3 reports"]


def test_the_first_screen_says_on_whose_word_it_happened_and_what_else_is_agreed_and_disputed(html, dossier):
    first = html.split('id="glance"')[1].split('<section id="agreed"')[0]
    view = view_of(dossier)
    main = view.handle[view.fact_of[dossier["story"]["main"]["what"]["claims"][0]]]
    basis = "2 independent sources: coast guard and Marrow Radio — 4 reports"
    assert f'href="#{main}">{main}</a><bdi>{basis}</bdi>' in first
    also = re.findall(r'<a class="handle" href="#(F\d+)"', first.split('id="h-b-agreed"')[1])
    assert also == [view.handle[f["id"]] for f in view.agreed() if view.handle[f["id"]] != main]
    assert '<span class="whose quiet"><b>11</b> <bdi>Strait Herald · coast guard</bdi></span>' in first
    assert "Was the ferry overloaded?" in first
    assert "Strait Herald and The Lagoon Post · Selma Roth (about self)" in first


def test_what_is_only_perhaps_agreed_is_headed_so(dossier):
    row = deepcopy(dossier)
    assert foremost_head(view_of(row)) == "Agreed"
    agreed = [f for f in row["facts"] if f["standing"] == "corroborated"]
    extra = deepcopy(agreed[1]) | {"id": "another", "statement": "Nobody counted them at the quay"}
    for root in extra["roots"]:
        root["nearness"] = 0.1
    row["facts"].append(extra)
    assert foremost_head(view_of(row)) == "Agreed, or perhaps"
    for root in agreed[1]["roots"]:
        root["nearness"] = 0.1
    assert foremost_head(view_of(row)) == "Perhaps agreed"
    row["disputes"] = []
    assert foremost_head(view_of(row)) == "Told by most reports, not surely by two sources"
    assert [f["id"] for f in foremost(view_of(row))] == [agreed[1]["id"], "another"]
    for fact in (agreed[1], extra):
        fact["told_by"] = fact["told_by"][:2]
    assert foremost_head(view_of(row)) == "Perhaps agreed"


def test_what_may_be_no_difference_has_its_place_in_the_pages_parts(dossier):
    row = deepcopy(dossier)
    row["disputes"] = [d | {"reading": "scope", "loose": True} for d in row["disputes"]]
    for fact in row["facts"]:
        fact["standing"] = "single-source" if fact["standing"] == "disputed" else fact["standing"]
    html = render(row, TEXTS)
    assert '<li><a href="#disputed">Disputed</a></li>' in html
    assert "<b>0</b> disputed, perhaps 2<" in html
    assert html.count("2 possible differences") == 2
    assert "No conflict was found between the accounts." in html


def test_every_count_above_leads_to_a_part_that_is_there(dossier):
    bare = {**dossier, "disputes": [], "facts": []}
    bare |= {part: [] for part in ("timeline", "changes", "claims", "quotes", "events")}
    bare["story"] = {**dossier["story"], "main": dict.fromkeys(dossier["story"]["main"]) | {"figures": []}}
    for row in (dossier, bare):
        page = Page(render(row, TEXTS))
        assert {a["href"].removeprefix("#") for a in page.links if a["href"].startswith("#")} <= set(page.ids)


def test_the_page_tells_when_the_reports_came_out_and_not_when_it_happened(dossier):
    row = deepcopy(dossier)
    assert "5 reports · 4–6 May 2031, 1 undated" in render(row, TEXTS)
    for article in row["articles"]:
        article["published"] = None
    assert "5 reports · undated" in render(row, TEXTS)


def test_the_timeline_shows_the_words_that_give_the_date(dossier):
    row = deepcopy(dossier)
    entry = next(e for e in row["timeline"] if e["from"] == "2019")
    shown = render(row, TEXTS).split('id="timeline"')[1].split("</section>")[0]
    assert "Her sister ship ran aground in 2019" in shown
    fact = next(f for f in row["facts"] if f["id"] == entry["fact"])
    fact["statement"] = "A sister ship ran aground"
    fact["best"] = next(c["id"] for c in row["claims"] if c["id"] not in fact["claims"])
    shown = render(row, TEXTS).split('id="timeline"')[1].split("</section>")[0]
    assert "A sister ship" not in shown
    assert "2019 her sister ship ran aground" in shown or "er sister ship ran aground" in shown


def test_what_the_same_words_date_stands_once_in_the_timeline(dossier):
    row = deepcopy(dossier)
    entry = next(e for e in row["timeline"] if e["from"] == "2019")
    row["timeline"].insert(0, entry)
    shown = render(row, TEXTS).split('id="timeline"')[1].split("</section>")[0]
    assert shown.count("ran aground in 2019") == 1


def test_a_fact_that_every_report_tells_names_none_of_them(dossier):
    view = view_of(dossier)
    fact = max(view.facts.values(), key=lambda f: len(f["told_by"]))
    assert fact_of(fact, view, Evidence(view, TEXTS))["outlets"].startswith("Marrow Radio, ")
    only = view_of(dossier | {"articles": [a for a in dossier["articles"] if a["id"] in fact["told_by"]]})
    assert (
        fact_of(fact | {"untold_by": []}, only, Evidence(only, TEXTS))["outlets"]
        == f"all {len(fact['told_by'])} reports"
    )


def test_a_statement_no_source_is_named_for_is_on_nobodys_word(html):
    assert "From one source, or none named" in html
    assert "on one source’s word" not in html
