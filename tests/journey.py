"""Every page and action of the desk in a browser, in the order in which someone might come to them.

The same steps for the shipped example and for a project of thousands of reports. `rashomon serve` answers in a process
of its own, so that corrections are weighed and reports are read as for its users.
"""

import re
import statistics
import time
from contextlib import contextmanager

from browsers import RULES
from playwright.sync_api import expect

from rashomon.web.pages import PAGES

LOOK_S = 200  # that a correction of a story of twenty reports, or reading a few, may take on a busy machine
MOST_WAIT = LOOK_S * 1000
TIMING = (
    "() => { const t = performance.getEntriesByType('navigation')[0];"
    " const p = performance.getEntriesByName('first-contentful-paint')[0];"
    " return [t.responseEnd - t.requestStart, p ? p.startTime - t.startTime : null, t.decodedBodySize / 1024]; }"
)
DROPPED = """(text) => {
  const files = new DataTransfer();
  files.items.add(new File([text], "report.txt", {type: "text/plain"}));
  return files;
}"""
FRAMES = """(box) => new Promise((done) => {
  const gaps = []; let last = performance.now(), left = 60;
  const step = (now) => {
    gaps.push(now - last); last = now;
    box.scrollTop += 40; window.scrollBy(0, 40);
    if (--left) requestAnimationFrame(step); else done(gaps.slice(1));
  };
  requestAnimationFrame(step);
})"""


class Walk:
    """A browser's window on a desk, what is known of its project, and how long what took."""

    def __init__(self, window, axe):
        self.window, self.page, self.axe = window, window.page, axe
        self.times, self.took, self.notes = [], [], {}
        self.stories = self.asked("/api/stories?by=size")["stories"]
        self.story = f"/story/{self.stories[0]['id']}"

    def asked(self, address):
        """What the desk answers a program."""
        answer = self.page.request.get(self.window.base + address)
        assert answer.status == 200, (address, answer.status)
        return answer.json()

    def open(self, address):
        """Go to a page and look at it: it fits, whoever cannot see it can use it."""
        assert self.window.open(address) == 200, address
        self.looked(address)

    def looked(self, address):
        """Note how long the page took that is open."""
        self.times.append((re.sub(r"/story/\w+", "", address), *self.page.evaluate(TIMING)))

    def follow(self, link, name):
        """Click what leads to another page, and wait until it is there."""
        with self.page.expect_navigation():
            link.click()
        self.looked(name)

    def has_no_barrier(self, address):
        """Look at a page through axe and at three widths."""
        self.open(address)
        assert self.window.violations(self.axe, RULES) == [], address
        for width in (1024, 390, 1440):
            self.window.seen_as(width, "light")
            assert self.window.overflow() <= 0, (address, width)

    @contextmanager
    def doing(self, name):
        """Note how long an action takes."""
        begin = time.perf_counter()
        yield
        self.took.append((name, (time.perf_counter() - begin) * 1000))

    def evidence(self, within=""):
        """Open the first underlined words, see the marked sentence, close it again; False where there are none."""
        links = self.page.locator(f"{within} a.ev:visible")
        if not links.count():
            return False
        links.first.click()
        marks = self.page.frame_locator("#panel iframe").locator("mark")
        expect(marks.first).to_be_visible()
        self.page.keyboard.press("Escape")
        expect(self.page.locator("#panel .inner")).to_be_hidden()
        return True


def lists(walk):
    """The list in its orders, its further pages, every filter there is something for."""
    page = walk.page
    walk.has_no_barrier("/")
    for order in ("most reports", "most disputed", "newest"):
        walk.follow(page.get_by_role("link", name=order), f"by {order}")
        assert page.locator(".stories > li").count() == min(40, len(walk.stories))
    if page.get_by_role("link", name="Further in the list").count():
        walk.follow(page.get_by_role("link", name="Further in the list"), "the second page")
        expect(page.locator(".stories > li").first).to_be_visible()
    choices = walk.asked("/api/choices")
    for kind, label in (("outlet", "Outlet"), ("actor", "Actor"), ("place", "Place"), ("dispute", "Kind of dispute")):
        if not choices[kind]:
            continue
        name, count = max(choices[kind], key=lambda c: c[1])
        walk.open("/")
        page.get_by_text("Filter by outlet").click()
        field = page.get_by_label(label, exact=True)
        field.select_option(name) if kind in ("outlet", "dispute") else field.fill(name)
        walk.follow(page.get_by_role("button", name="Filter"), f"by {kind}")
        assert int(page.locator("h1 .count").inner_text()) >= count  # "Police" and "police" are one to the filter
    day = walk.stories[0]["last"][:10]
    walk.open("/")
    page.get_by_text("Filter by outlet").click()
    page.get_by_label("From").fill(day)
    page.get_by_label("To", exact=True).fill(day)
    walk.follow(page.get_by_role("button", name="Filter"), "by date")
    assert page.locator(".stories > li").count() > 0
    page.get_by_role("link", name="Clear").click()
    expect(page.locator(".stories > li")).to_have_count(min(40, len(walk.stories)))


def searches(walk):
    """Words of a headline, of an actor and of a fact are found, and a hit leads to where they stand."""
    page, record = walk.page, walk.asked(f"/api/stories{walk.story[6:]}/record")
    actors = walk.asked(f"/api/stories{walk.story[6:]}/actors")["kinds"][0]["actors"]
    fact = " ".join(re.findall(r"\w+", record["one_report"][0]["facts"][0]["statement"])[:6])
    for words in (walk.stories[0]["headline"], actors[0]["name"], fact):
        walk.open("/")
        page.keyboard.press("/")
        page.keyboard.type(" ".join(re.findall(r"\w+", words)))
        page.keyboard.press("Enter")
        page.wait_for_url("**q=**")
        walk.looked("search")
        expect(page.locator(".hits mark").first).to_be_visible()
    with walk.doing("a hit leads to its page"):
        page.locator(".hits a").first.click()
        page.wait_for_url("**/story/**")
    walk.has_no_barrier("/?q=said")


def the_record(walk):
    """What is agreed, disputed, told once; the sentences; the record as known then."""
    page = walk.page
    walk.has_no_barrier(f"{walk.story}/record")
    tally = page.locator(".tally").inner_text()
    assert all(word in tally for word in ("agreed", "disputed", "one source"))
    for part in ("#glance", "#agreed", "#disputed", "#single"):
        found = page.locator(part).count() and walk.evidence(part)
        assert found or part in ("#agreed", "#disputed")
    several = page.locator("a.ev[data-ev]:visible")
    if several.count():
        several.first.click()
        frame = page.locator("#panel iframe")
        first = frame.get_attribute("src")
        page.keyboard.press("]")
        assert frame.get_attribute("src") != first
        page.keyboard.press("Escape")
    moment = page.get_by_label("As known by")
    if moment.count():
        moment.select_option(index=1)
        walk.follow(page.get_by_role("button", name="Show"), "the record as known then")
        expect(page.locator(".standfirst")).to_contain_text("Known by")


def every_page(walk):
    """Every page of the story, its reports in full, each with evidence where it has any."""
    for name in [*(p.name for p in PAGES), "article-1", "correct"]:
        walk.has_no_barrier(f"{walk.story}/{name}")
        if name != "correct":
            found = walk.evidence("main")
            assert found or name in ("beside", "map", "reports", "article-1", "disputes", "quotes")
    walk.open(f"{walk.story}/disputes")
    if walk.page.locator(".moved summary").count():
        walk.page.locator(".moved summary").first.click()
        expect(walk.page.locator(".moved li").first).to_be_visible()
    for more in (
        walk.page.request.get(f"{walk.window.base}{walk.story}/feed.atom"),
        walk.page.request.get(f"{walk.window.base}/api/openapi.json"),
    ):
        assert more.status == 200


def the_table(walk):
    """The table in every order, narrowed, in parts, scrolled."""
    page = walk.page
    walk.open(f"{walk.story}/matrix")
    rows = page.locator(".matrix tbody tr")
    walk.notes["cells of the table at once"] = page.locator(".matrix td").count()
    for value in ("told", "silent", "stand", "1", ""):
        with walk.doing("the table in another order"):
            page.get_by_label("Order").select_option(value)
            rows.first.evaluate("(row) => row.getBoundingClientRect().height")
    gaps = page.locator(".scroll").evaluate(FRAMES)
    walk.notes["milliseconds between frames while it scrolls, half / 95 of 100 / most"] = " / ".join(
        f"{v:.0f}" for v in (statistics.median(gaps), sorted(gaps)[int(len(gaps) * 0.95)], max(gaps))
    )
    if page.get_by_label("Parts of the table").count():
        walk.follow(page.get_by_label("Parts of the table").get_by_role("link").first, "another part of the table")
    counts = []
    for words in ("agreed", "disputed", "one source"):
        walk.open(f"{walk.story}/matrix")
        walk.follow(page.locator(".lede").get_by_role("link", name=words, exact=True), "the table narrowed")
        counts.append(rows.count())
        assert set(rows.evaluate_all("rows => rows.map((row) => row.className)")) <= {
            {"agreed": "corroborated", "disputed": "disputed", "one source": "single-source"}[words]
        }
    assert sum(counts) > 0


def side_by_side(walk):
    """Two to five reports chosen; from difference to difference by key."""
    page = walk.page
    walk.open(f"{walk.story}/beside")
    page.get_by_text("Choose other reports").click()
    boxes = page.locator(".choose input[type=checkbox]")
    many = min(5, boxes.count())
    for n in range(boxes.count()):
        boxes.nth(n).set_checked(n < many)
    walk.follow(page.get_by_role("button", name="Show these"), "five side by side")
    expect(page.locator("article.column")).to_have_count(many)
    assert walk.window.overflow() <= 0
    if page.locator(".columns .share:has(.diff)").count():
        for key in "nnp":
            with walk.doing("to the next difference"):
                page.keyboard.press(key)
        expect(page.locator(".share.here")).to_have_count(1)
        expect(page.locator(".share.here")).to_be_in_viewport()


def the_clocks(walk):
    """The slider of what was known then, and the other clock."""
    page = walk.page
    walk.open(f"{walk.story}/timeline")
    walk.follow(page.get_by_role("link", name="became known").first, "the other clock")
    slider = page.get_by_label("As known by the end of")
    if slider.count():
        slider.focus()
        with walk.doing("the slider"):
            page.keyboard.press("Home")
            expect(page.locator(".then-told")).to_contain_text("told")
        walk.follow(page.get_by_role("link", name="the record as known then"), "the record as known then")
        assert "at=" in page.url


def relations(walk):
    """Two actors of those between whom most happened; the points, the words, the other spans."""
    page = walk.page
    walk.has_no_barrier("/relations")
    known = walk.asked("/api/relations")["pairs"]
    assert known
    page.get_by_label("One actor").fill(known[0]["one"])
    page.get_by_label("Another").fill(known[0]["two"])
    walk.follow(page.get_by_role("button", name="Show"), "the relation of two actors")
    assert walk.window.violations(walk.axe, RULES) == []
    assert walk.evidence(".points")
    if page.locator("svg .point").count():
        page.locator("svg a.ev").first.dispatch_event("click")
        expect(page.frame_locator("#panel iframe").locator("mark").first).to_be_visible()
        page.keyboard.press("Escape")
    for span in ("year", "day"):
        page.get_by_label("Points").select_option(span)
        walk.follow(page.get_by_role("button", name="Show"), f"the relation by {span}")
        expect(page.locator(".points > li").first).to_be_visible()


def corrections(walk):
    """Every kind of correction, each taken back; what it says is in the log under its author's name."""
    page, story = walk.page, walk.stories[0]["id"]
    other = next((s["id"] for s in walk.stories[1:]), "")
    before = walk.asked(f"/api/stories/{story}/record")
    made = [
        ("A report does not belong here", {"Report": 1}, {}),
        ("Two names are one actor", {"One name": 1, "Another name": 2}, {}),
        ("Two names are two actors", {"One name": 1, "Another name": 2}, {}),
        ("It happened on another day", {}, {"Date": "2031-05-04"}),
        ("It happened somewhere else", {}, {"Name of the place": "none"}),
        ("A figure is another", {"What is counted": 1}, {"Number": "7"}),
        ("It is someone else’s word", {"What goes back to": 1}, {"Is the word of": "a neighbour"}),
    ]
    if other:
        made.insert(1, ("Another story is the same", {}, {"Id of the other": other}))
    for heading, chosen, said in made:
        walk.open(f"{walk.story}/correct")
        form = page.locator(".do", has_text=heading)
        if not form.count():
            continue
        for label, index in chosen.items():
            form.get_by_label(label).select_option(index=index)
        for label, words in said.items():
            form.get_by_label(label).fill(words)
        with walk.doing(f"correct: {heading}"):
            form.get_by_role("button").click(timeout=MOST_WAIT)
            expect(page.get_by_role("status")).to_contain_text("is made", timeout=MOST_WAIT)
        expect(page.locator("tbody tr").first).to_contain_text("Nora")
        with walk.doing("take back"):
            page.get_by_role("button", name="Take back").first.click(timeout=MOST_WAIT)
            expect(page.locator("tbody tr").first).to_contain_text("took back", timeout=MOST_WAIT)
    walk.has_no_barrier("/corrections")
    after = walk.asked(f"/api/stories/{story}/record")
    assert facts_of(after) == facts_of(before)
    assert after["figures"] == before["figures"]


def facts_of(record):
    """What a record says, by how it stands."""
    return [sorted(f["statement"] for f in record[part]) for part in ("agreed", "contested", "one_source")]


def comparing(walk, folder):
    """Reports pasted and dropped become a record, with progress; the same added to the project become a story."""
    page = walk.page
    texts = [
        "A barge loaded with gravel sank in the harbour of Lindvik on Tuesday, and two sailors drowned, police said.",
        "Three sailors drowned when a gravel barge went down in Lindvik harbour on Tuesday, the harbour office said.",
    ]
    for verb, button in (("compare", "Compare them"), ("add", "Add them to the project")):
        (folder / "report.txt").write_text(
            "The gravel barge that sank at Lindvik on Tuesday had passed its survey in March, its owner said. "
            "Two sailors died.\n"
        )
        walk.has_no_barrier("/compare")
        for n, text in enumerate(texts):
            page.locator("textarea").nth(n).fill(text)
            page.get_by_label("Outlet").nth(n).fill(f"Lindvik {n}")
            page.get_by_label("Date").nth(n).fill("2031-05-06")
        if verb == "add":
            page.locator("input[type=file]").set_input_files(folder / "report.txt")
        else:
            dropped = page.evaluate_handle(DROPPED, (folder / "report.txt").read_text())
            page.locator(".drop span").dispatch_event("drop", {"dataTransfer": dropped})
        with walk.doing(f"{verb} three reports"):
            page.get_by_role("button", name=button).click()
            expect(page.locator("progress")).to_be_visible()
            if verb == "compare":
                page.wait_for_url("**/1/record", timeout=MOST_WAIT)
            else:
                expect(page.locator("h1")).to_have_text("Added to the project", timeout=MOST_WAIT)
        if verb == "compare":
            expect(page.locator(".kicker")).to_contain_text("3 reports")
            assert walk.evidence("main")
    walk.open("/?q=gravel+barge+Lindvik")
    expect(page.locator(".hits mark").first).to_be_visible()


def the_rest(walk):
    """What an admin has, what is printed, what is not there."""
    walk.has_no_barrier("/manage")
    walk.page.emulate_media(media="print")
    for name in ("record", "matrix", "beside"):
        walk.open(f"{walk.story}/{name}")
        assert walk.page.locator("header.top").is_hidden()
        assert walk.page.locator("h1").is_visible()
    walk.page.emulate_media(media="screen")
    assert walk.window.open("/nothing") == 404


STEPS = (
    lists,
    searches,
    the_record,
    every_page,
    the_table,
    side_by_side,
    the_clocks,
    relations,
    corrections,
    comparing,
    the_rest,
)


def travel(walk, folder, only=()):
    """Go through every step."""
    for step in STEPS:
        if not only or step.__name__ in only:
            with walk.doing(f"all of: {step.__name__.replace('_', ' ')}"):
                step(walk, folder) if step is comparing else step(walk)


def told(walk):
    """How long what took, in lines."""
    by_page = {}
    for address, took, paint, size in walk.times:
        by_page.setdefault(re.sub(r"\?.*|\d+$", "", address) or "/", []).append((took, paint or 0, size))
    every = sorted(t for _, t, _, _ in walk.times)
    yield f"{'page':<34}{'asked':>6}{'ms':>8}{'first paint':>13}{'kB':>7}"
    for name, rows in by_page.items():
        took, paint, size = (max(r[n] for r in rows) for n in range(3))
        yield f"{name[:33]:<34}{len(rows):>6}{took:>8.0f}{paint:>13.0f}{size:>7.0f}"
    yield f"{len(every)} pages: half {every[len(every) // 2]:.0f} ms, 95 of 100 {every[int(len(every) * 0.95)]:.0f} ms"
    for name, took in walk.took:
        yield f"{name:<60}{took:>8.0f} ms"
    yield from (f"{name}: {value}" for name, value in walk.notes.items())
