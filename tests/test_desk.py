"""The desk: what its pages show, how they lead to the words, and what they let in."""

import json
import re
import sqlite3
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise
from urllib.parse import parse_qs, urljoin, urlsplit
from xml.etree import ElementTree

import pytest
from desks import Page, ferry_dossier, ferry_project, hostile, put_story, renamed
from envoys import ARTICLES as OF_ENVOYS
from envoys import envoys_story
from ferry import ARTICLES
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("starlette", reason="needs the extra `desk`")
pytest.importorskip("argon2", reason="needs the extra `desk`")
from clients import OFTEN, desk

from rashomon.exports.view import dated, named_roots, root_words, view_of
from rashomon.storage.project import Project
from rashomon.web import guard, matrix
from rashomon.web.catalog import FILE as CATALOG
from rashomon.web.catalog import query_of
from rashomon.web.drawn import environment
from rashomon.web.pages import PAGES
from rashomon.web.places import rings, together
from rashomon.web.record import answer_name
from rashomon.web.wishes import WishError, asked_of, wish_of

STORY = f"/story/{ferry_dossier().story_id}"
NAMES = [page.name for page in PAGES]


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """Tests ask more often than people."""
    monkeypatch.setattr(guard, "READS", OFTEN)


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    """A desk for the tests that only read."""
    return desk(ferry_project(tmp_path_factory.mktemp("desk") / "p").folder)


def page(client, address):
    answer = client.get(address)
    assert answer.status_code == 200, answer.text
    return Page(answer.text)


# --- the pages --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_every_page_of_a_story_is_whole_and_names_its_parts(client, name):
    found = page(client, f"{STORY}/{name}")
    ids = [attrs["id"] for _, attrs in found.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert [a for a in found.all("a") if a.get("class") == "skip"] == [{"class": "skip", "href": "#main"}]
    assert "main" in ids
    assert len(found.all("h1")) == 1
    assert found.all("html") == [{"lang": "en"}]
    assert all("scope" in th for th in found.all("th"))
    assert [a["href"] for a in found.all("a") if a.get("aria-current")] == [name]
    labelled = [attrs["aria-labelledby"] for _, attrs in found.tags if "aria-labelledby" in attrs]
    assert set(labelled) <= set(ids)
    assert all("aria-label" in svg or "aria-hidden" in svg for svg in found.all("svg"))


@pytest.mark.parametrize("name", [*NAMES, "correct"])
def test_a_page_has_no_style_or_script_of_its_own(client, name):
    found = page(client, f"{STORY}/{name}")
    assert found.all("style") == []
    assert all("src" in script for script in found.all("script"))
    assert not [k for _, attrs in found.tags for k in attrs if k.startswith("on") or k == "style"]


@pytest.mark.parametrize("name", NAMES)
def test_every_cell_leads_to_the_marked_words_of_its_report(client, name):
    links = {a["href"] for a in page(client, f"{STORY}/{name}").all("a") if a.get("class", "").split()[:1] == ["ev"]}
    assert links or name in ("beside", "reports", "map")
    for href in links:
        asked = parse_qs(urlsplit(href).query)["c"][0]
        number = int(re.match(r"article-(\d+)", href)[1])
        text = ARTICLES_IN_ORDER[number - 1].text
        wanted = [text[int(a) : int(b)] for a, b in (span.split("-") for span in asked.split(","))]
        report = page(client, urljoin(f"{STORY}/{name}", href.split("#")[0]))
        shown = "".join(report.marked)
        assert all(part in shown or "".join(part.split()) in "".join(shown.split()) for part in wanted)
        assert urlsplit(href).fragment in [attrs.get("id") for _, attrs in report.tags]


VIEW = view_of(json.loads(ferry_dossier().json))
ARTICLES_IN_ORDER = [
    next(a for a in ARTICLES if a.article_id == row["id"]) for row in json.loads(ferry_dossier().json)["articles"]
]


@pytest.mark.parametrize("name", NAMES)
def test_every_link_within_the_desk_leads_somewhere(client, name):
    ids_of = {}
    for a in page(client, f"{STORY}/{name}").all("a"):
        address = urljoin(f"{STORY}/{name}", a["href"])
        path, _, anchor = address.partition("#")
        if path not in ids_of:
            answer = client.get(path, follow_redirects=True)
            assert answer.status_code == 200, path
            is_page = answer.headers["content-type"].startswith("text/html")
            ids_of[path] = {attrs.get("id") for _, attrs in Page(answer.text).tags} if is_page else {anchor}
        assert not anchor or anchor in ids_of[path], a["href"]


def test_the_record_says_what_is_agreed_disputed_and_told_once_each_with_its_roots(client):
    found = page(client, f"{STORY}/record")
    ids = {attrs.get("id") for _, attrs in found.tags}
    assert {"agreed", "disputed", "single"} <= ids
    text = "".join(found.words)
    for fact in json.loads(ferry_dossier().json)["facts"]:
        assert fact["statement"][1:] in text
        assert all(root_words(VIEW, root) in text for root in named_roots(fact))


def test_a_figure_says_on_whose_word_it_is_and_leads_to_it_also_where_its_fact_counts_nothing(client, tmp_path):
    of = client.get(f"/api/stories{STORY[6:]}/record").json()["figures"]
    assert all(v["cell"] and " · " in v["support"] for f in of for v in f["values"])
    row = json.loads(ferry_dossier().json)
    for fact in row["facts"]:
        fact["figures"] = []
    project = Project.create(tmp_path / "p")
    put_story(project, replace(ferry_dossier(), json=json.dumps(row)), ARTICLES)
    bare = desk(project.folder).get(f"/api/stories{STORY[6:]}/record").json()["figures"]
    assert bare
    assert all(v["cell"] and v["support"] for f in bare for v in f["values"])
    project.close()


def test_the_matrix_tells_own_voice_from_someones_word_and_why_others_are_silent(client):
    cells = client.get(f"/api{STORY.replace('story', 'stories')}/matrix").json()["rows"]
    signs = {cell["sign"] for row in cells for cell in row["cells"]}
    assert {"●", "◐"} <= signs
    assert signs & {"–", "‹", "·"}
    assert all(cell["label"] for row in cells for cell in row["cells"])
    sides = {s for row in cells for cell in row["cells"] for s in cell["sides"]}
    assert {"A", "B"} <= sides


def test_side_by_side_shows_the_chosen_reports_and_links_what_they_share(client):
    found = page(client, f"{STORY}/beside?a=2&a=4&a=99&a=x")
    anchors = {attrs["id"] for _, attrs in found.tags if re.fullmatch(r"r\d+-F\d+", attrs.get("id", ""))}
    tags = [a["href"][1:] for a in found.all("a") if a.get("class") == "tag" and a["href"].startswith("#")]
    assert len(found.all("article")) == 2
    assert tags
    assert set(tags) <= anchors
    assert {t[1] for t in tags} == {"2", "4"}
    hues = re.findall(
        r'class="share (k\d)[^>]*>(?:<a[^>]*>|<span[^>]*>)(F\d+)', client.get(f"{STORY}/beside?a=2&a=4").text
    )
    assert all(one[0] != other[0] for one, other in pairwise(hues) if one[1] != other[1])
    assert len(dict(map(reversed, hues))) == len(set(hues))


def test_a_passage_that_one_report_has_from_another_is_ruled_in_both(client):
    columns = client.get(f"/api/stories{STORY[6:]}/beside?a=3&a=4").json()["columns"]
    ruled = ["".join(s["text"] for p in column["paragraphs"] for s in p["pieces"] if s["copied"]) for column in columns]
    [copy] = [c for c in json.loads(ferry_dossier().json)["copies"] if len(c["spans"]) == 1]
    [span] = copy["spans"]
    text = next(a.text for a in ARTICLES if a.article_id == copy["article"])
    shown = [r for r in ruled if r]
    assert shown == [text[span["start"] : span["stop"]]] * 2
    assert 'class="copied"' in client.get(f"{STORY}/beside?a=3&a=4").text


def test_the_forms_of_one_utterance_stand_under_their_speaker_with_what_differs_marked(client):
    [speaker] = client.get(f"/api/stories{STORY[6:]}/quotes").json()["speakers"]
    assert (speaker["name"], speaker["reports"]) == ("Olan Brix", 2)
    [utterance] = speaker["utterances"]
    first, other = utterance["variants"]
    assert not any(piece["new"] for piece in first["pieces"])
    assert [piece["text"].strip() for piece in other["pieces"] if piece["new"]] == ["over"]
    assert "via a radio station" in other["outlets"]
    assert "<ins> over</ins>" in client.get(f"{STORY}/quotes").text


def test_a_dispute_tells_its_positions_with_their_claims_and_how_they_moved_in_time(client):
    kinds = client.get(f"/api/stories{STORY[6:]}/disputes").json()["kinds"]
    dispute = next(d for k in kinds for d in k["disputes"] if d["question"] == "Was the ferry overloaded?")
    values = [p["value"] for p in dispute["positions"]]
    assert values == ["not overloaded", "overloaded"]
    assert all(p["support"] and p["tellings"] for p in dispute["positions"])
    steps = [(s["date"], s["outlet"], s["answers"][0]["letter"]) for s in dispute["steps"]]
    assert steps[0] == ("5 May 2031", "Strait Herald", "A")
    assert ("6 May 2031", "Isle Wire", "B") in steps
    assert all(answer["cell"] for step in dispute["steps"] for answer in step["answers"])


def test_what_may_be_no_difference_stands_apart_from_what_is_told_differently(tmp_path):
    row = json.loads(ferry_dossier().json)
    conflict, update = row["disputes"]
    row["disputes"] = [conflict | {"reading": "scope", "loose": True}, update]
    project = Project.create(tmp_path / "p")
    put_story(project, replace(ferry_dossier(), json=json.dumps(row)), ARTICLES)
    found = desk(project.folder)
    told = found.get(f"/api/stories{STORY[6:]}/disputes").json()
    assert [[d["handle"] for d in told[part]] for part in ("differences", "loose")] == [["D2"], ["D1"]]
    text = found.get(f"{STORY}/disputes").text
    assert text.index('id="D2"') < text.index("Possible differences") < text.index('id="D1"')
    record = found.get(f"{STORY}/record")
    assert "1 possible difference</a>" in record.text
    assert "Told differently" in record.text.split('id="agreed"')[0]
    assert "<b>0</b> disputed, perhaps 2<" in record.text
    project.close()


def test_the_first_screen_of_a_record_says_on_whose_word_it_happened_and_repeats_it_not(client):
    told = client.get(f"/api/stories{STORY[6:]}/record").json()
    what = told["glance"][0]
    assert what["note"] == "2 independent sources: coast guard and Marrow Radio — 4 reports"
    handles = [f["handle"] for f in told["foremost"]]
    assert what["handle"] not in handles
    assert handles == [f["handle"] for f in told["agreed"] + told["perhaps"] if f["handle"] != what["handle"]][:4]


def test_the_map_shows_how_exactly_a_place_is_known(tmp_path):
    row = json.loads(ferry_dossier().json)
    for actor, (lat, lon, precision) in zip(
        row["actors"], [(54.5, 10.1, "city"), (60.0, 15.0, "country"), (None, None, None)], strict=False
    ):
        actor |= {"kind": "place", "lat": lat, "lon": lon, "precision": precision}
    project = Project.create(tmp_path / "p")
    put_story(project, replace(ferry_dossier(), json=json.dumps(row)), ARTICLES)
    found = desk(project.folder)
    told = found.get(f"/api/stories{STORY[6:]}/map").json()
    exact = {p["name"]: p["exact"] for p in told["places"]}
    names = [a["name"] for a in row["actors"][:3]]
    assert [exact[n] for n in names] == ["the town", "the middle of a country", "not known"]
    assert sorted(spot["pin"] for spot in told["map"]["spots"]) == [False, True]
    drawn = Page(found.get(f"{STORY}/map").text)
    circles = [a.get("class") for _, a in drawn.tags if a.get("class") in ("pin", "middle")]
    assert sorted(circles) == ["middle", "pin"]
    assert not [a for _, a in drawn.tags if str(a.get("src") or a.get("href") or "").startswith("http")]
    project.close()


def test_whose_word_draws_the_ways_to_the_sources_and_names_who_passes_words_on(client):
    found = client.get(f"/api/stories{STORY[6:]}/sources").json()
    drawn = {way["words"].split(":")[0] for way in found["graph"]["ways"]}
    assert "Strait Herald → coast guard" in drawn
    assert len(found["graph"]["roots"]) == len({r["name"] for r in found["graph"]["roots"]})
    assert all(len(chain["links"]) > 1 and chain["cell"] for chain in found["chains"])
    assert "go back to" in client.get(f"{STORY}/sources").text


def test_a_record_as_known_at_a_moment_has_only_what_had_been_told(client):
    early, late = (client.get(f"{STORY}/record?at={day}").text for day in ("2031-05-05", "2031-05-06"))
    assert "Known by 5 May 2031" in early
    assert "14" not in re.sub(r"<[^>]*>", "", early.split('id="glance"')[1].split("</section>")[0])
    assert len(late) > len(early)


@pytest.mark.parametrize("name", NAMES)
def test_every_page_can_be_asked_for_as_known_then(client, name):
    page(client, f"{STORY}/{name}?at=2031-05-05")
    assert client.get(f"/api/stories{STORY[6:]}/{name}?at=2031-05-05").status_code == 200


def test_what_is_no_date_is_refused(client):
    assert client.get(f"{STORY}/record?at=yesterday").status_code == 400


@pytest.mark.parametrize(
    "address", ["/story/ffff/record", f"{STORY}/nothing", f"{STORY}/article-99", "/x", f"{STORY}/article"]
)
def test_what_is_not_there_is_said_to_be_not_there(client, address):
    assert client.get(address).status_code == 404


def test_the_land_has_every_continent_in_it():
    assert len(rings()) > 200
    assert all(-1810 <= x <= 1810 and -900 <= y <= 900 for ring in rings() for x, y in ring)


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("2031-05-04", "4 May 2031"),
        ("2031-05-04 to 2031-05-06", "4 May 2031 to 6 May 2031"),
        ("flight 2031-05-041", "flight 2031-05-041"),
        ("2031-13-04", "2031-13-04"),
        ("14 or more", "14 or more"),
    ],
)
def test_a_date_that_is_an_answer_is_written_as_people_write_it(kept, shown):
    assert dated(kept) == shown


def test_a_question_may_have_more_answers_than_there_are_letters(tmp_path):
    row = json.loads(ferry_dossier().json)
    dispute = row["disputes"][0]
    dispute["positions"] = [{**dispute["positions"][0], "value": f"{n} people"} for n in range(60)]
    project = Project.create(tmp_path / "p")
    put_story(project, replace(ferry_dossier(), json=json.dumps(row)), ARTICLES)
    found = desk(project.folder)
    assert all(found.get(f"{STORY}/{name}").status_code == 200 for name in NAMES)
    assert [answer_name(n) for n in (0, 25, 26, 27, 52, 701, 702)] == ["A", "Z", "AA", "AB", "BA", "ZZ", "AAA"]
    project.close()


# --- list and search --------------------------------------------------------------------------------------------------


def listed(client, query=""):
    return client.get(f"/api/stories{query}").json()


def test_stories_are_found_by_words_of_reports_actors_and_facts(client):
    kinds = {
        h["kind"]
        for q in ("Lifeboats", "Selma Roth", "capsized")
        for h in listed(client, f"?q={q}")["stories"][0]["hits"]
    }
    assert kinds == {"report", "actor", "fact"}
    assert listed(client, "?q=zeppelin")["total"] == 0
    assert "<mark>" in client.get("/?q=capsized").text


@pytest.mark.parametrize(
    "words", ['"', "*", "a OR", 'NEAR("x', "text:ferry", "(", "'; DROP TABLE story; --", "^ferry -x", "\x00", "é" * 200]
)
def test_nothing_that_is_searched_for_breaks_the_search(client, words):
    answer = client.get("/", params={"q": words})
    assert answer.status_code == 200
    sqlite3.connect(":memory:").execute("SELECT ?", (query_of(words),))


@given(st.text(max_size=60))
def test_every_search_is_one_that_the_database_understands(words):
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE words USING fts5 (text)")
    database.execute("SELECT * FROM words WHERE words MATCH ?", (query_of(words),)).fetchall()
    database.close()


@given(st.lists(st.tuples(st.sampled_from("q at a c by page from to standing outlet".split()), st.text(max_size=30))))
def test_whatever_an_address_asks_for_is_understood_left_out_or_refused(pairs):
    asked = asked_of(pairs)
    assert asked.by in ("time", "size", "disagreement")
    assert asked.page >= 1
    with suppress(WishError):
        wish = wish_of(pairs)
        assert all(0 <= start < stop for start, stop in wish.marks)
        assert len(wish.articles) <= 5


@given(st.text(max_size=60))
def test_no_foreign_text_can_turn_the_direction_or_end_an_attribute(words):
    drawn = environment().from_string('<a title="{{ words }}"></a>').render(words=words)
    [(_, attrs)] = Page(drawn).tags
    assert set(attrs) == {"title"}
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\ud800-\udfff]", drawn)


def test_stories_are_filtered_and_ordered(ferry):
    other, articles = renamed(ferry_dossier(), ARTICLES, "ee")
    put_story(ferry, other, articles)
    client = desk(ferry.folder)
    assert listed(client)["total"] == 2
    assert listed(client, "?outlet=Strait Herald")["total"] == 2
    assert listed(client, "?outlet=Nobody")["total"] == 0
    assert listed(client, "?actor=selma roth")["total"] == 2
    places = {a["name"] for a in json.loads(ferry_dossier().json)["actors"] if a["kind"] in ("place", "country")}
    filtered = {name for name, _ in client.get("/api/choices").json()["place"]}
    assert filtered <= places
    assert [listed(client, f"?place={name}")["total"] for name in sorted(filtered)] == [2] * len(filtered)
    assert listed(client, "?place=Selma Roth")["total"] == 0
    assert listed(client, "?dispute=figure")["total"] in (0, 2)
    assert listed(client, "?from=2031-05-07")["total"] == 0
    assert listed(client, "?to=2031-05-03")["total"] == 0
    assert listed(client, "?from=2031-05-01&to=2031-05-31")["total"] == 2
    assert [listed(client, f"?by={by}")["total"] for by in ("time", "size", "disagreement", "nonsense")] == [2] * 4


def test_the_catalog_follows_the_project_and_may_be_deleted(ferry):
    client = desk(ferry.folder)
    assert listed(client)["total"] == 1
    ferry.connection.execute("UPDATE story SET inputs = 'other', headline = 'x'")
    (ferry.folder / CATALOG).unlink()
    client = desk(ferry.folder)
    assert listed(client)["total"] == 1
    ferry.connection.execute("DELETE FROM story")
    client.app.state.desk.catalog.changed()
    assert listed(client)["total"] == 0
    assert listed(client, "?q=ferry")["total"] == 0


def test_a_catalog_of_another_version_is_made_anew(ferry):
    assert listed(desk(ferry.folder))["total"] == 1
    other = sqlite3.connect(ferry.folder / CATALOG)
    with other:
        other.execute("UPDATE meta SET format = 'older'")
        other.execute("DELETE FROM story")
    other.close()
    assert listed(desk(ferry.folder), "?q=capsized")["total"] == 1


def test_a_damaged_story_hides_no_other(ferry):
    other, articles = renamed(ferry_dossier(), ARTICLES, "ee")
    put_story(ferry, other, articles)
    ferry.connection.execute("UPDATE story SET dossier = x'00' WHERE story_id = ?", (other.story_id,))
    client = desk(ferry.folder)
    assert listed(client)["total"] == 1
    assert client.get(f"/story/{other.story_id}/record").status_code in (500, 503)


# --- for programs -----------------------------------------------------------------------------------------------------


def test_everything_shown_can_be_asked_for_as_json_and_is_described(client):
    described = client.get("/api/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    for path in (p for p in described["paths"] if "{key}" not in p):
        answer = client.get(path.replace("{story}", STORY[7:]).replace("{number}", "1"))
        assert answer.status_code == 200, path
        assert isinstance(answer.json(), dict)
    assert {f"/api/stories/{{story}}/{name}" for name in NAMES} <= set(described["paths"])


def test_a_cell_in_the_interface_is_the_spans_it_rests_on(client):
    record = client.get(f"/api/stories{STORY[6:]}/record").json()
    for span in record["agreed"][0]["cell"]:
        text = next(a.text for a in ARTICLES if a.article_id == span["article"])
        assert text[span["start"] : span["stop"]].strip()
    report = client.get(f"/api/stories{STORY[6:]}/articles/1").json()
    assert report["text"] == ARTICLES_IN_ORDER[0].text


def test_the_feed_of_a_story_is_well_formed_and_tells_its_changes(client):
    answer = client.get(f"{STORY}/feed.atom")
    feed = ElementTree.fromstring(answer.content)
    space = {"a": "http://www.w3.org/2005/Atom"}
    entries = feed.findall("a:entry", space)
    assert entries
    assert len({e.findtext("a:id", "", space) for e in entries}) == len(entries)
    updated = [e.findtext("a:updated", "", space) for e in entries]
    assert updated == sorted(updated, reverse=True)
    assert all(re.fullmatch(r"2031-05-0\dT\d\d:\d\d:\d\d\+00:00", at) for at in updated)


def test_a_fact_has_a_feed_of_its_own(client):
    space = {"a": "http://www.w3.org/2005/Atom"}
    whole = ElementTree.fromstring(client.get(f"{STORY}/feed.atom").content).findall("a:entry", space)
    ids = [fact["id"] for fact in json.loads(ferry_dossier().json)["facts"]]
    feeds = [ElementTree.fromstring(client.get(f"{STORY}/feed.atom?fact={i}").content) for i in ids]
    assert len({f.findtext("a:id", "", space) for f in feeds}) == len(ids)
    told = [e.findtext("a:id", "", space) for f in feeds for e in f.findall("a:entry", space)]
    assert sorted(told) == sorted(e.findtext("a:id", "", space) for e in whole)
    assert client.get(f"{STORY}/feed.atom?fact=nothing").status_code == 404


def test_a_large_table_comes_in_parts_that_together_are_the_whole(client, monkeypatch):
    address = f"/api/stories{STORY[6:]}/matrix"
    whole = client.get(address).json()
    monkeypatch.setattr(matrix, "MOST_CELLS", 5)
    monkeypatch.setattr(matrix, "FEWEST_ROWS", 1)
    parts = [client.get(f"{address}?page={n}").json() for n in range(1, whole["count"] + 1)]
    assert [p["parts"] for p in parts] == [whole["count"]] * whole["count"]
    assert [row for p in parts for row in p["rows"]] == whole["rows"]
    assert client.get(f"{address}?page=999").json()["part"] == whole["count"]


def test_an_unchanged_page_is_not_sent_again(client):
    first = client.get(f"{STORY}/record")
    again = client.get(f"{STORY}/record", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


# --- foreign words ----------------------------------------------------------------------------------------------------

ATTACKS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></textarea></svg><svg onload=alert(1)>",
    "{{ 7*7 }}{% raw %}",
    "\u202egnirts desrever\u2066",
    "<!--<iframe srcdoc='<script>alert(1)</script>'>",
    "\x00\x01\x1b[31m\ud800",
    "x" * 20_000,
]


@pytest.mark.parametrize("words", ATTACKS, ids=range(len(ATTACKS)))
def test_foreign_words_never_become_markup_or_turn_what_follows(tmp_path, client, words):
    project = Project.create(tmp_path / "p")
    put_story(project, *hostile(words))
    plain, client = client, desk(project.folder)
    for address in ["/", *(f"{STORY}/{n}" for n in [*NAMES, "correct", "article-1"])]:
        answer = client.get(address)
        assert answer.status_code == 200, address
        found = Page(answer.text)
        kinds = {tag for tag, _ in found.tags}
        assert kinds <= {tag for tag, _ in Page(plain.get(address).text).tags} | {
            "details",
            "summary",
            "p",
            "ul",
            "li",
            "mark",
        }
        assert not [k for _, attrs in found.tags for k in attrs if k.startswith("on") or k in ("style", "srcdoc")]
        assert not [a for a in found.all("a") if a["href"].lower().startswith(("javascript:", "data:"))]
        assert "49" not in "".join(found.words) or "{{" not in words
        outside = re.sub(r'<div class="text".*?</div>', "", answer.text, flags=re.S)
        assert not re.search("[\u202a-\u202e\u2066-\u2069]", outside)
    ElementTree.fromstring(client.get(f"{STORY}/feed.atom").content)
    assert client.get(f"/api/stories{STORY[6:]}/record").json()


def test_only_addresses_of_the_web_become_links(client):
    from rashomon.web.reports import safe_address

    assert safe_address("https://news.example/a?b=c") == "https://news.example/a?b=c"
    for bad in (
        "javascript:alert(1)",
        "data:text/html,x",
        "JAVASCRIPT:x",
        "file:///etc",
        "http://[",
        "//x",
        "http://a\n.b",
        "",
    ):
        assert safe_address(bad) == ""


def test_a_place_far_off_that_few_mention_does_not_hide_where_it_happened():
    def place(name, lat, lon, mentions):
        return {"name": name, "lat": lat, "lon": lon, "mentions": mentions, "pin": True}

    scene = [place("Velmar", -34.0, -58.0, 12), place("Marrow", -33.0, -57.5, 6)]
    assert together([*scene, place("Rotterdam", 51.9, 4.5, 2)]) == scene
    assert len(together([*scene, place("Rotterdam", 51.9, 4.5, 30)])) == 3
    assert together([place("Velmar", 0.0, 0.0, 0)]) == [place("Velmar", 0.0, 0.0, 0)]


def test_the_interface_gives_the_series_of_each_pair_and_every_event(tmp_path):
    project = ferry_project(tmp_path / "p")
    put_story(project, envoys_story(), OF_ENVOYS)
    project.close()
    found = desk(tmp_path / "p").get(f"/api/stories/{envoys_story().story_id}/actors").json()
    assert [(p["one"], p["two"], len(p["points"])) for p in found["series"]] == [("Norway", "Sweden", 3)]
    assert {r["event"] for r in found["relations"]} >= {"sanction expel", "assault torture (alleged)"}
