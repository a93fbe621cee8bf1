"""Story → its reports: the list, one in full with the words that are asked for marked, several side by side."""

from collections import Counter
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from rashomon.exports import sections
from rashomon.exports.accounts import differing
from rashomon.exports.cells import Span, paragraphs
from rashomon.exports.view import Row, date_words
from rashomon.language.sentences import sentence_case, shortened
from rashomon.web.pointers import Pointers
from rashomon.web.record import briefly, is_alone
from rashomon.web.shown import Shown

MOST_BESIDE, HUES = 5, 8
MOST_NEW = 0.5  # of a telling's words: with more it says the same in its own words, and to mark them tells nothing
Told = tuple[int, int, str]


def reports(shown: Shown) -> dict[str, Any]:
    """The reports, each with what is known of it."""
    view, evidence = shown.view, bare(shown)
    claims = Counter(c["article"] for c in view.claims.values())
    own = Counter(c["article"] for c in view.claims.values() if c["voice"] == "own")
    facts = Counter(a for f in view.facts.values() for a in f["told_by"])
    return {
        "reports": [
            {**entry(a, shown, evidence), "facts": facts[a["id"]], "claims": claims[a["id"]], "own": own[a["id"]]}
            for a in view.articles.values()
        ]
    }


def entry(article: Row, shown: Shown, evidence: Pointers) -> dict[str, Any]:
    """One report: whose, of when, why it is here, what it shares with others."""
    view = shown.view
    row = sections.article_of(article, view, evidence)
    del row["paragraphs"]
    return {
        **row,
        "id": article["id"],
        "number": shown.evidence.number[article["id"]],
        "copies": sections.copies_of(article["id"], view, shown.evidence),
        "address": safe_address(article["uri"]),
        "length": article.get("length") or 0,
    }


def bare(shown: Shown) -> Pointers:
    """The evidence without texts: what is said about an article needs none."""
    return Pointers(shown.view, {}, links=shown.links, numbers=shown.evidence.numbers)


def safe_address(uri: str) -> str:
    """Return an address that may be a link; "" for what is none, or would run something."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return ""
    return uri if parts.scheme in ("http", "https") and parts.hostname and uri.isprintable() else ""


def article(shown: Shown) -> dict[str, Any]:
    """One report in full; the characters that are asked for are marked."""
    (number,) = shown.wish.articles
    row = next(a for a, n in shown.evidence.number.items() if n == number)
    found, text = shown.view.articles[row], shown.stored.texts.get(row)
    handles = [shown.view.handle[f["id"]] for f in shown.view.facts.values() if row in f["told_by"]]
    return {
        **entry(found, shown, bare(shown)),
        "text_is_here": text is not None,
        "paragraphs": paragraphs(found, number, text or "", shown.wish.marks),
        "handles": handles,
        "alone": briefly([f for f in shown.view.single() if is_alone(f) and row in f["told_by"]], shown),
    }


def beside(shown: Shown) -> dict[str, Any]:
    """Two to five reports side by side.

    Facts that several of them tell are linked by colour and handle; in each telling the words that another has not are
    marked, and so are passages that one has from another.
    """
    view, number = shown.view, shown.evidence.number
    chosen = [a for a in view.articles if number[a] in shown.wish.articles][:MOST_BESIDE] or likeliest(shown)
    shared = [f for f in view.facts.values() if sum(a in f["told_by"] for a in chosen) > 1]
    placed = {a: spans_of(a, shared, shown) for a in chosen}
    in_order = dict.fromkeys([*(fact for spans in placed.values() for _, _, fact in spans), *(f["id"] for f in shared)])
    hue = {fact: n % HUES + 1 for n, fact in enumerate(in_order)}  # as they come in the texts: neighbours differ
    copied = copied_of(chosen, shown)
    return {
        "most": MOST_BESIDE,
        "copied": any(copied.values()),
        "reports": [
            {"number": number[a], "outlet": view.outlet[a], "title": row["title"] or "", "chosen": a in chosen}
            for a, row in view.articles.items()
        ],
        "shared": [
            {
                "handle": view.handle[f["id"]],
                "hue": hue[f["id"]],
                "statement": shortened(sentence_case(f["statement"]), 140),
                "standing": f["standing"],
                "in": [
                    {"number": number[a], "outlet": view.outlet[a], "here": any(s[2] == f["id"] for s in placed[a])}
                    for a in chosen
                    if a in f["told_by"]
                ],
            }
            for f in shared
        ],
        "columns": [column(a, placed, copied[a], hue, shown) for a in chosen],
    }


def copied_of(chosen: Sequence[str], shown: Shown) -> dict[str, list[Span]]:
    """The stretches of each chosen report that another of them has too, as the record found them."""
    found: dict[str, list[Span]] = {a: [] for a in chosen}
    for copy in shown.view.dossier["copies"]:
        if copy["article"] in found and copy["of"] in found:
            found[copy["article"]] += [(s["start"], s["stop"]) for s in copy["spans"]]
            found[copy["of"]] += [(s["of_start"], s["of_stop"]) for s in copy["spans"] if "of_start" in s]
    return {a: sorted(spans) for a, spans in found.items()}


def likeliest(shown: Shown) -> list[str]:
    """The three reports that tell most facts, in the order in which they came out."""
    counts = {a: sum(a in f["told_by"] for f in shown.view.facts.values()) for a in shown.view.articles}
    most = sorted(counts, key=lambda a: (-counts[a], shown.evidence.number[a]))[:3]
    return [a for a in shown.view.articles if a in most]


def spans_of(article: str, facts: Sequence[Row], shown: Shown) -> list[Told]:
    """Where a report tells each shared fact: start, stop, fact; of words that tell several the more central fact's."""
    taken: list[Told] = []
    length = len(shown.stored.texts.get(article, ""))
    for fact in facts:
        claims = [c for i in fact["claims"] if (c := shown.view.claims[i])["article"] == article]
        for c in sorted(claims, key=lambda c: (c["start"], -c["stop"])):
            free = all(c["stop"] <= a or c["start"] >= b for a, b, _ in taken)
            if free and 0 <= c["start"] < c["stop"] <= length:
                taken.append((c["start"], c["stop"], fact["id"]))
    return sorted(taken)


def column(
    article: str, placed: dict[str, list[Told]], copied: list[Span], hue: dict[str, int], shown: Shown
) -> dict[str, Any]:
    """One report's text; each stretch that tells a shared fact knows where the next report tells it."""
    view, number = shown.view, shown.evidence.number
    row, spans, text = view.articles[article], placed[article], shown.stored.texts.get(article, "")
    marks = [(a, b) for a, b, _ in spans]
    pieces = paragraphs(row, number[article], text, marks, [bound for span in copied for bound in span])
    named: set[str] = set()
    for piece in (p for paragraph in pieces for p in paragraph["pieces"]):
        piece["copied"] = any(a <= piece["start"] < b for a, b in copied)
        if piece["mark"] < 0:
            continue
        start, stop, fact = spans[piece["mark"]]
        first = piece["start"] == start
        piece |= {
            "hue": hue[fact],
            "handle": view.handle[fact] if first else "",
            "anchor": f"r{number[article]}-{view.handle[fact]}" if first and fact not in named else "",
            "next": following(article, fact, placed, shown),
            "words": [],
        }
        if first and len(piece["text"]) == stop - start and (other := told_elsewhere(article, fact, placed, shown)):
            piece["words"] = compared(other, text[start:stop])
        named.add(fact)
    return {
        "number": number[article],
        "outlet": view.outlet[article],
        "title": row["title"] or "",
        "date": date_words(row["published"]),
        "paragraphs": pieces,
    }


def compared(other: str, words: str) -> list[dict[str, Any]]:
    """Cut words into those that another telling has too and those it has not; [] where it is told in other words."""
    pieces = differing(other, words)
    new = sum(len(p["text"].split()) for p in pieces if p["new"])
    return pieces if new <= MOST_NEW * len(words.split()) else []


def told_elsewhere(article: str, fact: str, placed: dict[str, list[Told]], shown: Shown) -> str:
    """The words in which the first of the other reports tells a fact; "" where none shows it."""
    for other, spans in placed.items():
        if other != article and (span := next((s for s in spans if s[2] == fact), None)):
            return shown.stored.texts.get(other, "")[span[0] : span[1]]
    return ""


def following(article: str, fact: str, placed: dict[str, list[Told]], shown: Shown) -> str:
    """The anchor in the next report, after this one and round again, that tells a fact; "" where none shows it."""
    order = list(placed)
    at = order.index(article)
    for other in order[at + 1 :] + order[:at]:
        if any(f == fact for _, _, f in placed[other]):
            return f"r{shown.evidence.number[other]}-{shown.view.handle[fact]}"
    return ""
