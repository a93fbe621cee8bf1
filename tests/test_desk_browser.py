"""The desk in a browser: every page and action, by mouse and by keyboard, wide and narrow, light and dark.

Needs a Chromium on this machine (`apt-get install chromium`, or its path in RASHOMON_CHROMIUM); skipped where none is.
"""

import threading
from urllib.parse import urlencode

import pytest

pytest.importorskip("starlette", reason="needs the extra `desk`")
pytest.importorskip("playwright", reason="needs the development requirements")
from browsers import COLOURS, RULES, SEEN_AS, chromium, listening, watched
from desks import example_project, ferry_dossier, ferry_project, hostile, put_story, renamed
from ferry import ARTICLES
from playwright.sync_api import expect

from rashomon.exports.folder import write_folder
from rashomon.storage.corrections import log
from rashomon.storage.project import Project
from rashomon.web import guard
from rashomon.web.app import make_app
from rashomon.web.guard import Rate
from rashomon.web.identity import Access
from rashomon.web.pages import PAGES
from rashomon.web.shelf import Shelf
from rashomon.web.site import write_site
from rashomon.web.users import FILE as USERS
from rashomon.web.users import put_user

pytestmark = pytest.mark.skipif(not chromium(), reason="there is no Chromium on this machine")
NAMES = [page.name for page in PAGES]
FERRY = f"/story/{ferry_dossier().story_id}"


@pytest.fixture(scope="module", autouse=True)
def patient():
    """Tests ask more often than people."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(guard, "READS", Rate(1e9, 1e9))
        patch.setattr(guard, "WRITES", Rate(1e9, 1e9))
        yield


def app_of(folder, access=None, **more):
    return make_app(Shelf(folder), access or Access(local="Nora"), lambda project: None, **more)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    """A desk over the ferry's story, for what only reads."""
    ferry_project(tmp_path_factory.mktemp("browser") / "p").close()
    with listening(app_of(tmp_path_factory.getbasetemp() / "browser0" / "p")) as address:
        yield address


@pytest.fixture
def window(browser, base):
    with watched(browser, base) as found:
        yield found


# --- every page -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/?q=ferry",
        "/relations",
        "/relations?one=Olan+Brix&two=Selma+Roth",
        "/corrections",
        "/compare",
        "/manage",
        "/nothing",
        *(f"{FERRY}/{n}" for n in [*NAMES, "article-1", "correct"]),
    ],
)
def test_a_page_has_no_barrier_wide_or_narrow_light_or_dark(window, axe, address):
    assert window.open(address) == (404 if address == "/nothing" else 200)
    for width, scheme in SEEN_AS:
        window.seen_as(width, scheme)
        assert window.violations(axe, RULES if scheme == "light" else COLOURS) == [], (address, width, scheme)
        assert window.overflow() <= 0, (address, width)


@pytest.fixture(scope="module")
def whole(tmp_path_factory, example_run, example_dossier, example_texts):
    """A desk over the example's record."""
    folder = tmp_path_factory.mktemp("example") / "p"
    example_project(folder, example_dossier, example_texts).close()
    with listening(app_of(folder)) as address:
        yield address, f"/story/{example_dossier['story']['id']}"


def test_every_page_of_the_example_is_drawn_without_asking_anyone_else(browser, whole, axe):
    base, story = whole
    with watched(browser, base) as window:
        for name in [*NAMES, "article-1", "article-7", "correct"]:
            assert window.open(f"{story}/{name}") == 200
            assert window.page.evaluate("document.styleSheets.length") == 2
            for width in (1440, 1024, 390):
                window.seen_as(width, "light")
                assert window.overflow() <= 0, (name, width)
        window.open(f"{story}/record")
        assert window.violations(axe) == []


# --- reading ----------------------------------------------------------------------------------------------------------


def test_any_cell_opens_its_sentence_marked_in_its_report(window):
    window.open(f"{FERRY}/record")
    page = window.page
    link = page.locator("#agreed a.ev").first
    link.click()
    marks = page.frame_locator("#panel iframe").locator("mark")
    expect(marks.first).to_be_visible()
    said = " ".join(link.inner_text().split()).rstrip(".").casefold()
    told = " ".join(marks.first.inner_text().split()).casefold()
    assert said in told or told in said or said.split()[-1] in told
    page.get_by_role("button", name="Close").click()
    expect(link).to_be_focused()


def test_a_search_leads_to_the_place_that_was_found(window):
    window.open("/")
    page = window.page
    page.keyboard.press("/")
    page.keyboard.type("capsized")
    page.keyboard.press("Enter")
    expect(page.locator(".hits mark").first).to_have_text("capsized")
    page.locator(".hits a", has_text="capsized").first.click()
    assert "/story/" in page.url


def test_the_list_is_ordered_and_filtered(window):
    window.open("/")
    page = window.page
    page.get_by_role("link", name="most disputed").click()
    page.get_by_text("Filter by outlet").click()
    page.get_by_label("Outlet").select_option("Strait Herald")
    page.get_by_role("button", name="Filter").click()
    assert "by=disagreement" in page.url
    expect(page.locator(".stories > li")).to_have_count(1)
    page.get_by_role("link", name="Clear").click()
    assert "outlet" not in page.url


def test_the_record_as_known_then(window):
    window.open(f"{FERRY}/record")
    window.page.get_by_label("As known by").select_option("2031-05-05")
    window.page.get_by_role("button", name="Show").click()
    expect(window.page.locator(".standfirst")).to_contain_text("Known by 5 May 2031")


def test_without_scripts_the_words_are_still_one_click_away(browser, base):
    with watched(browser, base, java_script_enabled=False) as window:
        window.open(f"{FERRY}/record")
        window.page.locator("#agreed a.ev").first.click()
        assert "/article-" in window.page.url
        expect(window.page.locator("mark").first).to_be_visible()


# --- tables, columns, the slider -----------------------------------------------------------------------------------


def test_the_table_of_facts_and_reports_takes_other_orders_and_its_own_again(window):
    window.open(f"{FERRY}/matrix")
    rows, handles = window.page.locator(".matrix tbody tr"), window.page.locator(".matrix tbody th .handle")
    own = handles.all_inner_texts()
    window.page.get_by_label("Order").select_option("told")
    told = [int(n) for n in rows.evaluate_all("rows => rows.map((row) => row.dataset.told)")]
    assert told == sorted(told, reverse=True)
    window.page.get_by_label("Order").select_option("stand")
    assert rows.first.get_attribute("class") == "disputed"
    window.page.get_by_label("Order").select_option("1")
    first = rows.evaluate_all("rows => rows.map((row) => 't' in row.cells[1].dataset)")
    assert first == sorted(first, reverse=True)
    window.page.get_by_label("Order").select_option("")
    assert handles.all_inner_texts() == own


def test_keys_lead_from_difference_to_difference_side_by_side(window):
    window.open(f"{FERRY}/beside?a=3&a=4")
    here = window.page.locator(".share.here")
    count = window.page.locator(".columns .share:has(.diff)").count()
    assert count > 1
    window.page.keyboard.press("n")
    first = here.inner_text()
    window.page.keyboard.press("n")
    second = here.inner_text()
    assert here.count() == 1
    assert window.page.evaluate("document.activeElement.classList.contains('here')")
    window.page.keyboard.press("p")
    assert here.inner_text() == first
    for _ in range(count):
        window.page.keyboard.press("p")
    assert (here.inner_text(), first == second) == (first, False)


def test_reports_are_chosen_side_by_side(window):
    window.open(f"{FERRY}/beside?a=1&a=2")
    window.page.get_by_text("Choose other reports").click()
    window.page.get_by_label("The Lagoon Post").check()
    window.page.get_by_role("button", name="Show these").click()
    expect(window.page.locator("article.column")).to_have_count(3)


def test_the_slider_dims_what_was_not_yet_known_and_leads_to_the_record_of_then(browser, whole):
    base, story = whole
    with watched(browser, base) as window:
        window.open(f"{story}/timeline")
        page = window.page
        slider = page.get_by_label("As known by the end of")
        assert page.locator(".later").count() == 0
        slider.focus()
        page.keyboard.press("Home")
        expect(page.locator("output")).to_have_text("9 May 2021")
        known = page.locator("tr[data-known]").evaluate_all("rows => rows.map((row) => row.dataset.known)")
        assert page.locator("tr.later").count() == sum(day > "2021-05-09" for day in known) > 0
        page.get_by_role("link", name="the record as known then").click()
        assert "at=2021-05-09" in page.url


# --- changing ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def editable(tmp_path):
    """A desk of one's own, with two stories."""
    project = ferry_project(tmp_path / "p")
    put_story(project, *renamed(ferry_dossier(), ARTICLES, "ee"))
    with listening(app_of(project.folder, work=compares)) as address:
        yield address, project
    project.close()


SEEN = threading.Event()


def compares(verb, inputs, out, is_one, tell):
    """Stands for the reading process, which goes on once it was seen at work."""
    tell("reading", 1, 3)
    SEEN.wait(30)
    write_folder(out, [ferry_dossier()], [], ARTICLES)
    return ""


def test_a_report_is_moved_a_story_merged_names_joined_and_all_of_it_taken_back(browser, editable):
    base, project = editable
    with watched(browser, base) as window:
        page = window.page
        for heading, choose in (
            ("A report does not belong here", lambda form: form.get_by_label("Report").select_option(index=1)),
            ("Another story is the same", lambda form: form.get_by_label("Id of the other").fill("ee00000000000001")),
            ("Two names are one actor", names_chosen),
        ):
            window.open(f"{FERRY}/record")
            page.get_by_role("link", name="Put right").click()
            form = page.locator(".do", has_text=heading)
            choose(form)
            form.get_by_role("button").click()
            expect(page.get_by_role("status")).to_contain_text("is made")
        expect(page.locator("tbody tr")).to_have_count(3)
        for _ in range(3):
            page.get_by_role("button", name="Take back").first.click()
            expect(page.get_by_role("status")).to_be_visible()
        assert page.get_by_role("button", name="Take back").count() == 0
        assert [(c.verb, c.by, bool(c.undone_by)) for c in log(project)][:3] == [
            ("move", "Nora", True),
            ("merge", "Nora", True),
            ("same", "Nora", True),
        ]


SEEN_BUSY = """document.addEventListener("submit", (event) => setTimeout(() => {
  sessionStorage.busy = `${event.submitter.textContent} ${event.submitter.disabled}`;
}, 50))"""  # while a page waits for the next, nothing else can be asked of it


def test_a_correction_says_that_it_takes_a_while_and_cannot_be_sent_twice(browser, tmp_path):
    ferry_project(tmp_path / "p").close()
    going = threading.Event()
    app = make_app(Shelf(tmp_path / "p"), Access(local="Nora"), lambda project: going.wait(30))
    with listening(app) as base, watched(browser, base) as window:
        window.open(f"{FERRY}/correct")
        form = window.page.locator(".do", has_text="A report does not belong here")
        form.get_by_label("Report").select_option(index=1)
        window.page.evaluate(SEEN_BUSY)
        threading.Timer(1, going.set).start()
        form.get_by_role("button").click()
        expect(window.page.get_by_role("status")).to_contain_text("is made")
        assert window.page.evaluate("sessionStorage.busy") == "The story is weighed anew … true"


def names_chosen(form):
    form.get_by_label("One name").select_option(index=1)
    form.get_by_label("Another name").select_option(index=2)


def test_pasted_and_dropped_reports_become_a_record_with_progress(browser, editable, tmp_path, axe):
    base, _ = editable
    SEEN.clear()
    (tmp_path / "report.txt").write_text("A ferry sank.")
    with watched(browser, base) as window:
        page = window.page
        window.open("/")
        page.get_by_role("link", name="Compare now").click()
        page.locator("textarea").first.fill("The Halden Star capsized.")
        page.locator("input[type=file]").set_input_files(tmp_path / "report.txt")
        page.get_by_role("button", name="Compare them").click()
        expect(page.locator(".steps")).to_have_text("1 of 3")
        assert window.violations(axe) == []
        SEEN.set()
        page.wait_for_url("**/1/record")
        expect(page.locator(".kicker")).to_contain_text("not in the project")
        page.locator("#agreed a.ev").first.click()
        expect(page.frame_locator("#panel iframe").locator("mark").first).to_be_visible()


def test_an_admin_lets_someone_sign_in_who_then_reads_and_corrects_nothing(browser, tmp_path, axe):
    project = ferry_project(tmp_path / "p")
    file = project.folder / USERS
    put_user(file, "Ada", "a long enough one", "admin")
    with listening(app_of(project.folder, Access(users=file))) as base:
        with watched(browser, base) as window:
            window.open("/")
            assert window.violations(axe) == []
            sign_in(window.page, "Ada", "a long enough one")
            window.page.get_by_role("link", name="Manage").click()
            form = window.page.locator(".do", has_text="Let someone sign in")
            form.get_by_label("Name").fill("Bo")
            form.get_by_label("Password").fill("another long one")
            form.get_by_label("Role").select_option("reader")
            form.get_by_role("button").click()
            expect(window.page.get_by_role("status")).to_have_text("Bo can sign in as reader.")
            assert window.violations(axe) == []
            window.page.get_by_role("button", name="Sign out").click()
        with watched(browser, base) as window:
            window.open("/")
            sign_in(window.page, "Bo", "a wrong password")
            expect(window.page.get_by_role("alert")).to_have_text("The name or the password is wrong.")
            sign_in(window.page, "Bo", "another long one")
            window.page.get_by_role("link", name="Bo", exact=True).click()
            expect(window.page.locator("h1")).to_have_text("Your password")
            window.page.wait_for_load_state()
            assert window.violations(axe) == []
            window.open(f"{FERRY}/record")
            assert window.page.get_by_text("Put right").count() == 0
            assert window.open("/manage") == 403
            assert window.open(f"{FERRY}/correct") == 403
    project.close()


def sign_in(page, name, password):
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()


# --- the keyboard -----------------------------------------------------------------------------------------------------


def test_evidence_is_opened_stepped_through_and_closed_by_key(window):
    window.open(f"{FERRY}/record")
    page = window.page
    link = page.locator("#agreed a.ev[data-ev]").first
    link.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_be_focused()
    first = page.locator("#panel iframe").get_attribute("src")
    page.keyboard.press("]")
    assert page.locator("#panel iframe").get_attribute("src") != first
    page.keyboard.press("[")
    assert page.locator("#panel iframe").get_attribute("src") == first
    page.keyboard.press("Escape")
    expect(link).to_be_focused()


@pytest.mark.parametrize("name", ["record", "matrix", "timeline", "correct"])
def test_tab_reaches_everything_that_can_be_used_and_shows_where_it_is(window, name):
    window.open(f"{FERRY}/{name}")
    page = window.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    usable = page.evaluate(
        "[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')]"
        ".filter((e) => e.checkVisibility({visibilityProperty: true}) && !e.disabled && e.type !== 'hidden').length"
    )
    reached = 1
    unseen = []
    while reached < usable:
        page.keyboard.press("Tab")
        here = page.evaluate(
            "(() => { const e = document.activeElement, s = getComputedStyle(e);"
            "return [e.tagName, s.outlineStyle !== 'none' || s.boxShadow !== 'none', e.outerHTML.slice(0, 80)]; })()"
        )
        if here[0] == "BODY":
            break
        if here[0] == "IFRAME":
            continue
        reached += 1
        unseen += [here[2]] * (not here[1])
    assert unseen == []
    assert reached >= usable - 1


@pytest.mark.parametrize("name", [*NAMES, "article-1", "correct"])
def test_what_is_read_aloud_comes_in_the_order_in_which_it_stands(window, name):
    window.open(f"{FERRY}/{name}")
    for width in (1440, 390):
        window.seen_as(width, "light")
        heights = window.page.locator("main :is(h1, h2, .kicker, nav.parts)").evaluate_all(
            "all => all.map((e) => e.getBoundingClientRect().top + window.scrollY)"
        )
        assert heights == sorted(heights), width
        landmarks = window.page.locator("header.top, main, aside").evaluate_all("all => all.map((e) => e.tagName)")
        assert landmarks[:2] == ["HEADER", "MAIN"]


# --- foreign words ----------------------------------------------------------------------------------------------------

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(2)><a href="javascript:alert(3)">',
    '</title></textarea></svg></datalist><svg onload=alert(4)><iframe srcdoc="<script>parent.alert(5)</script>">',
    "' autofocus onfocus='alert(6)' style='background:url(https://evil.example/x)",
)


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_in_an_article_runs_or_loads_even_where_no_policy_forbids_it(browser, tmp_path, words):
    project = Project.create(tmp_path / "p")
    put_story(project, *hostile(words))
    project.close()
    with listening(app_of(tmp_path / "p")) as base, watched(browser, base, bypass_csp=True) as window:
        pair = f"/relations?{urlencode({'one': words, 'two': words})}"
        for address in [
            "/",
            "/?q=alert",
            "/relations",
            pair,
            *(f"{FERRY}/{n}" for n in [*NAMES, "correct", "article-1"]),
        ]:
            assert window.open(address) == 200
        window.open(f"{FERRY}/record")
        window.page.locator("a.ev").first.click()
        expect(window.page.frame_locator("#panel iframe").locator("mark").first).to_be_visible()
        assert window.page.locator("img, object, embed, svg [onload], [srcdoc]").count() == 0


# --- from disk --------------------------------------------------------------------------------------------------------


def test_the_site_on_disk_opens_evidence_and_asks_for_nothing_but_its_files(browser, tmp_path, axe):
    ferry_project(tmp_path / "p").close()
    write_site(tmp_path / "p", tmp_path / "out")
    with watched(browser, f"file://{tmp_path}/out") as window:
        window.page.goto(window.base + "/index.html")
        window.page.get_by_label("Only with").fill("marrow")
        window.page.locator(".stories h2 a").first.click()
        window.page.locator("#agreed a.ev").first.click()
        expect(window.page.frame_locator("#panel iframe").locator("mark").first).to_be_visible()
        assert window.violations(axe) == []
        window.page.get_by_role("link", name="Relations").click()
        window.page.get_by_role("link", name="Olan Brix and Selma Roth").click()
        window.page.locator(".points a.ev").first.click()
        expect(window.page.frame_locator("#panel iframe").locator("mark").first).to_be_visible()
        assert window.violations(axe) == []


def test_the_page_of_one_record_opens_and_steps_through_the_same_evidence(browser, example_run, axe):
    page_of = example_run.out / example_run.index["stories"][0]["id"] / "report.html"
    with watched(browser, f"file://{page_of}") as window:
        page = window.page
        page.goto(window.base)
        link = page.locator("#agreed, #disputed").locator("a.ev[data-ev*=' ']:visible").first
        link.click()
        expect(page.locator("#panel h2")).to_be_focused()
        place, mark = page.locator("#panel .place"), page.locator("#panel mark").first
        expect(mark).to_be_in_viewport()
        assert place.inner_text().startswith("1 of")
        page.keyboard.press("]")
        assert place.inner_text().startswith("2 of")
        expect(mark).to_be_in_viewport()
        page.keyboard.press("Escape")
        expect(link).to_be_focused()
        assert window.violations(axe) == []
