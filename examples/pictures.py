"""The example at the desk → the pictures in docs/desk, one a page: `python -m examples.pictures` takes them anew.

Needs Chromium on this machine and the development requirements.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "docs" / "desk"
LAPTOP, PHONE = (1280, 800), (390, 844)
PASSWORD = "for a picture only"
OF_STORIES = {
    "record": "record",
    "disputes": "disputes",
    "matrix": "matrix",
    "side-by-side": "beside?a=1&a=3",
    "whose-word": "sources",
    "quotes": "quotes",
    "timeline": "timeline",
    "map": "map",
    "actors": "actors",
    "reports": "reports",
    "report": "article-1",
    "put-right": "correct",
}
OTHERS = {
    "stories": "/",
    "search": "/?q=collision",
    "relations": "/relations?one=Argentina&two=Uruguay&by=day",
    "compare-now": "/compare",
    "corrections": "/corrections",
    "manage": "/manage",
}
FURTHER = (
    ("record", PHONE, "light"),
    ("timeline", PHONE, "light"),
    ("record", LAPTOP, "dark"),
    ("matrix", LAPTOP, "dark"),
)


def run(*words: Any, said: str = "") -> None:
    """Run a command of the package, which reads what is said."""
    command = [sys.executable, "-m", "rashomon", *map(str, words)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, input=said, text=True)


def prepare(page: Page, name: str) -> None:
    """Show what a page can do."""
    if name == "disputes":
        page.locator(".moved summary").first.click()
    if name == "timeline":
        page.locator("#then").focus()
        page.keyboard.press("Home")
    page.evaluate("window.scrollTo(0, 0)")


def take(page: Page, base: str) -> None:
    """Take every picture that needs no password."""
    page.goto(base + "/")
    story = page.locator(".stories h2 a").first.get_attribute("href") or ""
    story = story.rpartition("/")[0]
    addresses = {name: f"{story}/{address}" for name, address in OF_STORIES.items()} | OTHERS
    wanted = [(name, LAPTOP, "light", name) for name in addresses]
    wanted += [(n, size, scheme, f"{n}-{'phone' if size == PHONE else scheme}") for n, size, scheme in FURTHER]
    for name, (width, height), scheme, file in wanted:
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
        page.goto(base + addresses[name])
        prepare(page, name)
        page.wait_for_timeout(300)
        page.screenshot(path=OUT / f"{file}.png")


def take_with_password(page: Page, base: str) -> None:
    """Take the pictures of who signs in."""
    page.set_viewport_size({"width": LAPTOP[0], "height": LAPTOP[1]})
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    page.goto(base + "/")
    page.screenshot(path=OUT / "sign-in.png")
    page.get_by_label("Name").fill("Nora")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name="Nora", exact=True).click()
    page.get_by_label("New password").wait_for()
    page.screenshot(path=OUT / "account.png")


@contextmanager
def served(project: Path, *options: str) -> Iterator[str]:
    """Serve a project; give its address."""
    command = [sys.executable, "-m", "rashomon", "serve", str(project), "--port", "0", "--by", "Nora", *options]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        found = re.search(r"http://[\d.:]+", server.stdout.readline())
        assert found is not None
        yield found[0]
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    """Make a project of the example, serve it, look at it."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("examples.pictures: there is no Chromium on this machine")
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        project = Path(scratch) / "desk"
        run("init", project)
        run("add", "--quiet", project, ROOT / "examples" / "river_dredger")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        with served(project) as base:
            take(browser.new_page(), base)
        run("desk-user", project, "Nora", "--role", "admin", said=PASSWORD)
        with served(project, "--passwords") as base:
            take_with_password(browser.new_page(), base)
        browser.close()


if __name__ == "__main__":
    main()
