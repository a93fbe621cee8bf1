"""How well dates are found and resolved: keyed stories, TimeBank and GUM.

    python evals/dates.py SHARED [--misses]

SHARED is the folder that holds gold/, seeds/, stories/ and data/. No model runs here: the tense of the governing verb
is guessed from the words around (`tense_near`), which costs a little against the parsed pipeline.

* keyed stories: share of the key's dates with an overlapping mention whose `from` begins with the key's value
* TimeBank: F1 of TIMEX3 value, over DATE and TIME expressions whose value is a calendar date; spans must overlap
* GUM: share of the dates with a `when` whose `from` is that date, for documents with a date of their own
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rashomon.language import datewords
from rashomon.language.dates import Anchor, Resolved, resolve
from rashomon.records import Article, Time, TimeMention, content_id
from rashomon.stages.weigh.dates import resolve_times

AHEAD = re.compile(
    r"\b(?:will|shall|would|to be|going to|expected|scheduled|due|planned|plans? to|set to"
    r"|upcoming|next|is to|are to)\b"
)
BEHIND = re.compile(r"\b(?:was|were|had|did|said|told|began|fell|rose|went|came|made|took|\w+ed)\b")


def tense_near(text: str, start: int, stop: int) -> str:
    """Guess the tense at a span from the words of its own clause."""
    before = re.split(r"[.;!?\n]\s|,\s", text[max(0, start - 120) : start])[-1]
    after = re.split(r"[.;!?\n]|,\s", text[stop : stop + 60])[0]
    if AHEAD.search(before) or AHEAD.search(re.split(r"\bthat\b", " ".join(after.split()[:3]))[0]):
        return "future"
    return "past" if BEHIND.search(before + " " + after) else ""


def mentions_in(article_id: str, text: str) -> Iterator[TimeMention]:
    """The text's time expressions, without a parse."""
    for f in datewords.find(text):
        yield TimeMention(
            article_id=article_id,
            id=content_id("time", article_id, f.start, f.stop),
            start=f.start,
            stop=f.stop,
            normal=f.normal,
            precision=f.precision,
            tense=tense_near(text, f.start, f.stop),
        )


def articles_of(shared: Path, name: str, key: dict) -> list[Article]:
    """The articles of a keyed story; the seeds have no date but those that stand in their own text."""
    if name == "seeds":
        rows = [(p.name, p.read_text(encoding="utf-8"), None) for p in sorted((shared / "seeds").glob("*.txt"))]
    else:
        lines = (shared / "stories" / name / "articles.jsonl").read_text(encoding="utf-8").splitlines()
        rows = [(r["id"], r["maintext"], r.get("date_publish")) for r in map(json.loads, lines)]
    return [
        Article(
            article_id=i,
            uri=i,
            outlet=None,
            title=None,
            published=published,
            published_by="input" if published else "unknown",
            text=text,
            story=None,
        )
        for i, text, published in rows
    ]


def _meets(start: int, stop: int, time: Time) -> bool:
    shared = min(stop, time.stop) - max(start, time.start)
    return shared >= 0.5 * max(1, min(stop - start, time.stop - time.start))


def score_story(shared: Path, path: Path) -> tuple[int, int, list[str]]:
    """Right and all dates of a keyed story, and what was missed."""
    key = json.loads(path.read_text(encoding="utf-8"))
    articles = articles_of(shared, path.stem, key)
    times = list(resolve_times(articles, [m for a in articles for m in mentions_in(a.article_id, a.text)]))
    misses, right = [], 0
    for d in key["dates"]:
        near = [t for t in times if t.article_id == d["article"] and _meets(d["start"], d.get("stop", d.get("end")), t)]
        if any(t.from_date.startswith(d["date"][:10]) for t in near):
            right += 1
            continue
        found = [(t.from_date, t.method) for t in near]
        misses.append(f"{path.stem} {d['article'][:16]} {d['text']!r} is {d['date']}, read as {found}")
    return right, len(key["dates"]), misses


@dataclass(frozen=True)
class Span:
    """A resolved expression of a single dated text."""

    start: int
    stop: int
    resolved: Resolved


def resolved_in(text: str, day: date) -> list[Span]:
    """Every expression of a text written on `day`, resolved."""
    anchor, before, out = Anchor(day=day, name="its date"), None, []
    for f in datewords.find(text):
        found = resolve(f.normal, anchor, tense_near(text, f.start, f.stop), before)
        if found:
            out.append(Span(start=f.start, stop=f.stop, resolved=found))
            before = found
    return out


def value_matches(value: str, found: Resolved) -> bool:
    """Whether a TIMEX3 value names the resolved stretch (seasons, quarters, weeks and decades by their first day)."""
    start = found.from_date
    week = re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value)
    if week:
        wanted = date.fromisocalendar(int(week[1]), int(week[2]), 6 if week[3] else 1).isoformat()
        return start == wanted
    part = re.fullmatch(r"(\d{4})-(Q\d|H\d|SP|SU|FA|WI)", value)
    if part:
        month = {"Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7, "SP": 3, "SU": 6, "FA": 9, "WI": 12}[part[2]]
        return start == f"{part[1]}-{month:02}"
    if re.fullmatch(r"\d{2,3}", value):
        return start == value.ljust(4, "0") and found.precision == "year"
    return start == re.sub(r"T(?![012])\w\w$", "", value)[:16]


CALENDAR = re.compile(r"\d{2,4}(-(\d\d|Q\d|H\d|SP|SU|FA|WI|W\d\d))?(-(\d\d|WE))?(T.*)?$")


def score_timebank(path: Path) -> tuple[int, int, int, list[str]]:
    """Right, found and wanted TIMEX3 values."""
    right = found = wanted = 0
    misses = []
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        spans = resolved_in(row["text"], date.fromisoformat(row["dct"][:10]))
        gold = [s for s in row["spans"] if s["tag"] == "TIMEX3"]
        counted = [s for s in gold if s["type"] in ("DATE", "TIME") and CALENDAR.match(s["value"])]
        skipped = [s for s in gold if s not in counted]
        found += sum(not any(min(g["e"], s.stop) > max(g["s"], s.start) for g in skipped) for s in spans)
        wanted += len(counted)
        for g in counted:
            near = [s for s in spans if min(g["e"], s.stop) > max(g["s"], s.start)]
            if any(value_matches(g["value"], s.resolved) for s in near):
                right += 1
            else:
                words = row["text"][max(0, g["s"] - 40) : g["e"] + 15]
                misses.append(f"{row['dct'][:10]} {words!r} {g['value']} {[s.resolved.from_date for s in near]}")
    return right, found, wanted, misses


def score_gum(path: Path, genres: tuple[str, ...] = ("news",)) -> tuple[int, int, list[str]]:
    """Right and all `when` dates of the genres; each sentence is read by itself."""
    right = wanted = 0
    misses = []
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        value = row["attrs"].get("when", "").strip()
        if row["genre"] not in genres or not re.fullmatch(r"\d{4}(-\d\d){0,2}", value) or len(row["dct"]) < 10:
            continue
        wanted += 1
        words = re.sub(r" ([-,.’'])", r"\1", row["text"]).replace("- ", "-")
        spans = resolved_in(row["sent"], date.fromisoformat(row["dct"][:10]))
        if any(s.resolved.from_date[:10] == value for s in spans):
            right += 1
        else:
            misses.append(f"{row['dct']} {words!r} {value} {row['sent'][:80]!r}")
    return right, wanted, misses


def main() -> None:
    """Print the three measures."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("shared", type=Path)
    ask.add_argument("--misses", action="store_true")
    args = ask.parse_args()
    shares, misses = [], []
    for path in sorted((args.shared / "gold").glob("*.json")):
        right, wanted, missed = score_story(args.shared, path)
        shares.append(right / wanted)
        misses += missed
        print(f"{path.stem:20} {right:4} of {wanted:4}  {right / wanted:.3f}")
    print(f"{'keyed stories, mean':20} {sum(shares) / len(shares):18.3f}")
    right, found, wanted, missed = score_timebank(args.shared / "data/time/timebank.jsonl")
    misses += missed
    p, r = right / found, right / wanted
    print(f"{'TimeBank value':20} P {p:.3f}  R {r:.3f}  F1 {2 * p * r / (p + r):.3f}")
    right, wanted, missed = score_gum(args.shared / "data/grammar/gum_dates.jsonl")
    misses += missed
    print(f"{'GUM news when':20} {right:4} of {wanted:4}  {right / wanted:.3f}")
    if args.misses:
        print("\n".join(misses), file=sys.stderr)


if __name__ == "__main__":
    main()
