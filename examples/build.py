"""Marked example story → input files in mixed forms, and their key.

python -m examples.build      writes examples/river_dredger/* and examples/river_dredger.key.json

The inputs are what a user really has: text files, a web page with its navigation, a JSONL export, a gzipped file. The
key's offsets count in the article's text alone, so for the web page they hold against the extracted text.
"""

from __future__ import annotations

import gzip
import html
import json
from pathlib import Path
from typing import Any

from training.stories.markup import read

HERE = Path(__file__).parent
STORY = HERE / "river_dredger.story"
INPUTS = HERE / "river_dredger"
KEY = HERE / "river_dredger.key.json"

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title} | {outlet}</title>
<meta property="og:site_name" content="{outlet}">
<meta property="article:published_time" content="{published}">
<style>.bar {{ display: flex }}</style>
</head>
<body>
<div id="cookie-notice" class="cookie-banner"><p>We use cookies to measure our audience. By reading on you accept \
them.</p><button>Accept all</button> <button>Only what is needed</button></div>
<nav class="bar"><ul><li><a href="/">Front page</a></li><li><a href="/nation">Nation</a></li>\
<li><a href="/river">River</a></li><li><a href="/sport">Sport</a></li><li><a href="/login">Sign in</a></li></ul></nav>
<main>
<article>
<h1>{title}</h1>
<p class="byline">By our political staff</p>
{paragraphs}
</article>
<aside><h2>You may also like</h2><ul><li><a href="/a1">Senate votes on harbour dues</a></li>\
<li><a href="/a2">Winter floods: what the almanac says</a></li></ul></aside>
</main>
<footer><p>© La Ribera. All rights reserved. <a href="/terms">Terms</a> <a href="/contact">Contact</a></p></footer>
<script>window.stats = {{ page: "river" }};</script>
</body>
</html>
"""


def page(article: dict[str, Any]) -> str:
    """Return the article as a web page with everything that surrounds one."""
    paragraphs = "\n".join(f"<p>{html.escape(line)}</p>" for line in article["maintext"].strip().split("\n"))
    return PAGE.format(
        title=html.escape(article["title"]),
        outlet=html.escape(article["source_domain"]),
        published=article["date_publish"],
        paragraphs=paragraphs,
    )


def inputs(articles: dict[str, dict[str, Any]]) -> dict[str, bytes]:
    """Return the input files by name; articles that come as text files say nothing of themselves but their text."""
    export = [articles["agencia_austral"], articles["meridian"]]
    texts = {
        "wires.jsonl": "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in export),
        "la_ribera.html": page(articles["la_ribera"]),
        **{f"{name}.txt": articles[name]["maintext"] for name in ("calandria_courier", "channel_brief")},
        "rotterdam_post.txt": articles["rotterdam_post"]["maintext"],
    }
    packed = gzip.compress(articles["plata_gazette"]["maintext"].encode(), mtime=0)
    return {**{name: text.encode() for name, text in texts.items()}, "plata_gazette.txt.gz": packed}


def build() -> tuple[dict[str, bytes], dict[str, Any]]:
    """Return the input files and the key, with the article texts that the key's offsets count in."""
    listed, key = read(STORY)
    articles = {article["id"]: article for article in listed}
    return inputs(articles), {**key, "texts": {name: article["maintext"] for name, article in articles.items()}}


def main() -> None:
    """Write the inputs and the key."""
    files, key = build()
    INPUTS.mkdir(exist_ok=True)
    for name, content in files.items():
        (INPUTS / name).write_bytes(content)
    KEY.write_text(json.dumps(key, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
