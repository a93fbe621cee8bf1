"""The desk written to disk: whole, offline, and the same bytes every time."""

import json
import os
import re
from dataclasses import replace
from itertools import combinations
from math import dist
from urllib.parse import unquote, urlsplit

import pytest
from desks import Page, ferry_dossier, ferry_project, hostile, put_story
from ferry import ARTICLES

from rashomon.storage.project import Project
from rashomon.web.pages import PAGES
from rashomon.web.site import write_site

COLOUR = re.compile(r"--([\w-]+): (#[0-9a-f]{6})")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    ferry_project(folder / "p").close()
    assert write_site(folder / "p", folder / "out") == 1
    return folder / "out"


def files_of(folder):
    return {str(f.relative_to(folder)): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def test_every_page_is_there(site):
    names = {f.name for f in (site / "story" / ferry_dossier().story_id).iterdir()}
    assert {f"{page.name}.html" for page in PAGES} <= names
    assert {f"article-{n}.html" for n in range(1, len(ARTICLES) + 1)} <= names
    assert {"record-2031-05-04.html", "feed.atom", "dossier.json"} <= names


@pytest.fixture(scope="module")
def nested_site(tmp_path_factory):
    """A site whose story has facts that others tell: a part of what is agreed, more than what is disputed."""
    folder, dossier = tmp_path_factory.mktemp("nested"), ferry_dossier()
    row = json.loads(dossier.json)
    of = {s: [f for f in row["facts"] if f["standing"] == s] for s in ("corroborated", "disputed", "single-source")}
    (first, last), [disputed], [part] = of.values()
    part["statement"] = " ".join(first["statement"].split()[:-1])
    last["statement"] = disputed["statement"] + ", said a diver"
    project = Project.create(folder / "p")
    put_story(project, replace(dossier, json=json.dumps(row)), ARTICLES)
    project.close()
    write_site(folder / "p", folder / "out")
    return folder / "out"


@pytest.mark.parametrize("name", ["site", "nested_site"])
def test_every_link_leads_to_a_file_and_a_place_in_it_and_nothing_leaves_the_folder(name, request):
    site = request.getfixturevalue(name)
    pages = {file: Page(file.read_text(encoding="utf-8")) for file in site.rglob("*.html")}
    for file, page in pages.items():
        refs = [(attrs.get("href") or attrs.get("src")) for tag, attrs in page.tags if {"href", "src"} & attrs.keys()]
        for ref in refs:
            parts = urlsplit(ref)
            if parts.scheme in ("http", "https", "data"):
                continue
            target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
            assert target.is_file(), (file.name, ref)
            assert site.resolve() in target.parents
            if parts.fragment and target.suffix == ".html":
                found = next(p for f, p in pages.items() if f.resolve() == target.resolve())
                assert unquote(parts.fragment) in found.ids, (file.name, ref)
        assert not [attrs["src"] for _, attrs in page.tags if attrs.get("src", "").startswith("http")]
        assert page.all("form") == []


def test_a_page_on_disk_forbids_all_but_the_folders_own_files(site):
    for file in site.rglob("*.html"):
        [policy] = [m["content"] for m in Page(file.read_text()).all("meta") if m.get("http-equiv")]
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy


def test_the_same_project_gives_the_same_bytes_and_what_is_gone_is_taken_away(site, tmp_path):
    ferry_project(tmp_path / "p").close()
    (tmp_path / "out" / "story" / "gone").mkdir(parents=True)
    write_site(tmp_path / "p", tmp_path / "out")
    assert files_of(tmp_path / "out") == files_of(site)


def test_foreign_words_on_disk_stay_words(tmp_path):
    project = Project.create(tmp_path / "p")
    put_story(project, *hostile("</script><script>alert(1)</script>\u202e"))
    write_site(tmp_path / "p", tmp_path / "out")
    for file in (tmp_path / "out").rglob("*.html"):
        assert "<script>alert" not in file.read_text(encoding="utf-8")


def test_export_names_the_page_to_open(tmp_path, rashomon):
    ferry_project(tmp_path / "p").close()
    run = rashomon("export", tmp_path / "p", "--format", "site", "--out", tmp_path / "out")
    assert (run.status, run.stdout) == (0, f"1 story in {tmp_path / 'out' / 'index.html'}\n")
    if os.geteuid():
        assert rashomon("export", tmp_path / "p", "--out", "/proc/x").status == 2


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def palette(site, is_dark=False):
    css = "".join((site / "static" / name).read_text() for name in ("report.css", "desk.css"))
    light = dict(COLOUR.findall("".join(re.findall(r"^:root \{.*?\}", css, re.M | re.S))))
    dark = dict(
        COLOUR.findall("".join(re.findall(r"@media \(prefers-color-scheme: dark\) \{\s*:root \{.*?\}", css, re.S)))
    )
    return {**light, **dark} if is_dark else light


@pytest.mark.parametrize("is_dark", [False, True])
def test_words_stand_out_from_what_they_stand_on(site, is_dark):
    colours = palette(site, is_dark)
    for words in ("ink", "quiet", "agreed", "disputed", "single", "link"):
        for ground in ("paper", "card", "wash"):
            assert contrast(colours[words], colours[ground]) >= 4.5, (words, ground)
    assert contrast(colours["ink"], colours["mark"]) >= 4.5
    assert contrast(colours["ink"], colours["sea"]) >= 4.5


SEEN_BY = {  # Machado, Oliveira and Fernandes (2009), severity 1: what of linear red, green and blue is seen
    "protanopia": ((0.1523, 1.0526, -0.2049), (0.1145, 0.7863, 0.0992), (-0.0039, -0.0481, 1.0520)),
    "deuteranopia": ((0.3673, 0.8606, -0.2280), (0.2801, 0.6725, 0.0474), (-0.0118, 0.0429, 0.9689)),
    "tritanopia": ((1.2556, -0.0767, -0.1788), (-0.0784, 0.9308, 0.1476), (0.0047, 0.6914, 0.3039)),
    "everyone": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
}
APART = 9.0  # in CIELAB: about four times what is just told apart


def seen(colour, eyes):
    """A colour in CIELAB as some eyes see it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    r, g, b = (min(1.0, max(0.0, sum(m * c for m, c in zip(row, linear, strict=True)))) for row in eyes)
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
    )
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("eyes", SEEN_BY)
def test_colours_that_mean_something_are_told_apart_by_all_eyes(site, eyes):
    hues = re.findall(r"--hue: (#[0-9a-f]{6})", (site / "static" / "desk.css").read_text())
    assert len(hues) == 8
    standings = [[palette(site, dark)[name] for name in ("agreed", "disputed", "single")] for dark in (False, True)]
    for group in (hues, *standings):
        for one, other in combinations(group, 2):
            assert dist(seen(one, SEEN_BY[eyes]), seen(other, SEEN_BY[eyes])) > APART, (one, other)
