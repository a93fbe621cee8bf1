"""A desk that listens on this machine, and a headless Chromium that can reach nothing else."""

import os
import re
import shutil
import subprocess
import sys
import threading
import time
from contextlib import contextmanager

import uvicorn
from conftest import ROOT

SEEN_AS = [(width, scheme) for scheme in ("light", "dark") for width in (1440, 390)]
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
COLOURS = ("color-contrast", "link-in-text-block")  # all that another palette can change


def chromium():
    """The system's browser; "" where there is none."""
    given = os.environ.get("RASHOMON_CHROMIUM", "")
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return given or next(filter(None, map(shutil.which, names)), "")


@contextmanager
def listening(app):
    """Serve an application from a thread; give its address."""
    config = uvicorn.Config(app, port=0, log_level="warning", lifespan="off", access_log=False)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until = time.monotonic() + 20
    while not server.started and time.monotonic() < until:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)


@contextmanager
def served(project, *options):
    """Serve a project as its users do, in a process of its own; give its address."""
    command = [sys.executable, "-m", "rashomon", "serve", str(project), "--port", "0", "--by", "Nora", *options]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        found = re.search(r"http://[\d.:]+", server.stdout.readline())
        assert found, "the desk did not start"
        yield found[0]
    finally:
        server.terminate()
        server.wait(20)
        server.stdout.close()


@contextmanager
def launched(playwright):
    """A browser for which every name but this machine's is unknown."""
    browser = playwright.chromium.launch(
        executable_path=chromium(),
        args=["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-gpu"],
    )
    try:
        yield browser
    finally:
        browser.close()


@contextmanager
def watched(browser, base, **context):
    """A page of the browser in which nothing may go on that should not."""
    found = Watched(browser, base, **context)
    try:
        yield found
    finally:
        found.context.close()
    assert (found.abroad, found.faults, found.dialogs) == ([], [], [])


class Watched:
    """A page of the browser, and what went on in it that should not: requests abroad, faults, dialogs, overflow."""

    def __init__(self, browser, base, **context):
        given = {"viewport": {"width": 1440, "height": 900}, "reduced_motion": "reduce", **context}
        self.context = browser.new_context(**given)
        self.context.set_default_timeout(15_000)
        self.page, self.base = self.context.new_page(), base
        self.abroad, self.faults, self.dialogs = [], [], []
        self.context.on("request", self._asked)
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("console", self._said)
        self.page.on("dialog", self._dialog)

    def _asked(self, request):
        if not request.url.startswith((self.base, "data:")):
            self.abroad.append(request.url)

    def _said(self, message):
        if message.type == "error" and "status of" not in message.text:  # a refusal that a test asks for
            self.faults.append(message.text)

    def _dialog(self, dialog):
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def open(self, address):
        """Go to a page of the desk; return its status."""
        return self.page.goto(self.base + address).status

    def violations(self, script, rules=RULES):
        """What axe finds, a line each."""
        if not self.page.evaluate("Boolean(window.axe)"):
            self.page.evaluate(script)
        found = self.page.evaluate(
            "(only) => axe.run(document, {runOnly: only, resultTypes: ['violations'], preload: false, iframes: false})",
            list(rules),
        )
        return [
            f"{v['id']} ({len(v['nodes'])}): {v['nodes'][0]['target']} {v['nodes'][0]['failureSummary'][:200]}"
            for v in found["violations"]
        ]

    def overflow(self):
        """By how many pixels the page is wider than the window."""
        return self.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")

    def seen_as(self, width, scheme):
        """Look at the same page through another window."""
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.emulate_media(color_scheme=scheme)
