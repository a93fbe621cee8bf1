"""Hand-made events and one-topic incidents → how well articles are grouped into stories (B³, Bagga and Baldwin 1998).

python -m evals.grouping [--folders] [--no-vectors] [--arrivals N]

Beside each figure stands plain TF-IDF with average linkage at the threshold that is best for it on that very set. The
sets lie in ../shared and are skipped, saying so, where that folder is absent. `--folders` groups each invented story of
the training set alone, as a user's folder: the share of its articles that stay in one story. `--arrivals N` also adds
each set to a project folder, N articles at a time, in the order of their publication.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from evals.stories import SHARED
from rashomon.engine.project import kept_of, place
from rashomon.language import segment
from rashomon.models.encoder import OnnxReader
from rashomon.records import Article, Page
from rashomon.sources.files import read_paths
from rashomon.stages.acquire.clean import clean
from rashomon.stages.acquire.titles import headline
from rashomon.stages.annotate.parse import parse
from rashomon.stages.group.arrivals import ArrivalConfig
from rashomon.stages.group.linkage import average_linkage
from rashomon.stages.group.pairs import find_pairs
from rashomon.stages.group.readings import LEAD, Reading, read, vector_of
from rashomon.stages.group.stories import cluster
from rashomon.storage.project import Project
from training.stories import markup

SAME_PAGES = Path(__file__).with_name("same_pages.json")
STORIES = Path(__file__).resolve().parents[1] / "training" / "stories"
FEW_EVENTS = (2, 4, 8)
THRESHOLDS = tuple(np.arange(0.06, 0.5, 0.02))


@dataclass(frozen=True)
class Labelled:
    """Articles and the event each reports."""

    name: str
    articles: tuple[Article, ...]
    events: tuple[str, ...]


def bcubed(gold: Sequence[str], found: Sequence[int]) -> tuple[float, float, float]:
    """Return B³ precision, recall and F1 of a grouping."""
    by_gold: dict[str, set[int]] = defaultdict(set)
    by_found: dict[int, set[int]] = defaultdict(set)
    for n, (g, f) in enumerate(zip(gold, found, strict=True)):
        by_gold[g].add(n)
        by_found[f].add(n)
    shared = [len(by_gold[g] & by_found[f]) for g, f in zip(gold, found, strict=True)]
    p = float(np.mean([s / len(by_found[f]) for s, f in zip(shared, found, strict=True)]))
    r = float(np.mean([s / len(by_gold[g]) for s, g in zip(shared, gold, strict=True)]))
    return p, r, 2 * p * r / (p + r)


def _article(
    number: int, title: str | None, text: str, published: str | None, *, outlet: str = "", site: str = ""
) -> Article:
    return Article(
        article_id=f"{number:08}",
        uri=f"{number:08}",
        outlet=outlet or None,
        title=headline(title, text, f"{site} {outlet}"),
        published=published,
        published_by="input",
        text=text,
        story=None,
    )


def labelled_sets(*, with_incidents: bool = True) -> Iterator[Labelled]:
    """Yield the sets that are at hand; reading the incidents takes longer than all others."""
    yield from strangers()
    for name, file, event, when, text in (
        ("mixed events", "stories.jsonl.gz", "event", "date_publish", "maintext"),
        ("incidents", "incidents/docs.jsonl.gz", "incident", "dct", "text"),
    ):
        path = SHARED / "data" / file
        if not path.exists():
            print(f"{name}: skipped, {path} is not there")
            continue
        if name == "incidents" and not with_incidents:
            continue
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            rows = [r for r in map(json.loads, lines) if r.get("split", "dev") == "dev"]
        articles = tuple(_article(n, r["title"], r[text], r[when], site=r.get("uri", "")) for n, r in enumerate(rows))
        yield Labelled(name, articles, tuple(str(r[event]) for r in rows))


def strangers() -> Iterator[Labelled]:
    """Yield lots in which hardly any two articles are of one story: web pages of all kinds; politics, three a story.

    Which of the pages tell one happening one reader said, by their titles and openings (`same_pages.json`). Of politics
    the same with one article a story: nothing is right there but that each stays by itself.
    """
    pages, politics = (SHARED / "data" / part for part in ("cleaning", "framing/neus_allsides.jsonl"))
    if pages.exists():
        same = {page: f"{n}" for n, group in enumerate(json.loads(SAME_PAGES.read_text("utf-8"))) for page in group}
        found = [page for page in read_paths([str(pages)]) if isinstance(page, Page)]
        articles = sorted((a for a in clean(found) if isinstance(a, Article)), key=lambda a: a.article_id)
        names = [Path(a.uri).name.split(".")[0] for a in articles]
        yield Labelled("web pages", tuple(articles), tuple(same.get(name, name) for name in names))
    if politics.exists():
        rows = [json.loads(line) for line in politics.read_text(encoding="utf-8").splitlines()]
        told = [(row["id"], one) for row in rows for one in row["articles"]]
        three = tuple(_article(n, one["title"], one["text"], None) for n, (_, one) in enumerate(told))
        yield Labelled("politics", three, tuple(story for story, _ in told))


def folders() -> Iterator[Labelled]:
    """Yield each invented story as a folder of its own."""
    for path in sorted(STORIES.glob("*.story")):
        rows, _ = markup.read(path)
        articles = (_article(n, r["title"], r["maintext"], r["date_publish"]) for n, r in enumerate(rows))
        yield Labelled(path.stem, tuple(articles), (path.stem,) * len(rows))


def readings_of(articles: Sequence[Article], *, with_vectors: bool) -> list[Reading]:
    """Read articles; of each only the opening is parsed, since grouping looks at no other vectors."""
    reader, out = OnnxReader(), []
    for article in articles:
        vector = None
        if with_vectors:
            opening = segment.sentences(article.text, 0, len(article.text))[:LEAD]
            cut = replace(article, text=article.text[: opening[-1][1]] if opening else article.text)
            vector = vector_of(next(parse([cut], reader)))
        out.append(read(article, vector))
    return out


def tfidf_best(readings: Sequence[Reading], events: Sequence[str]) -> tuple[float, float]:
    """Return the best B³ F1 that words alone reach, and the threshold it takes."""
    pairs = find_pairs(readings)
    cosine = pairs.columns["words"] ** 2
    best = (0.0, 0.0)
    for at_least in THRESHOLDS:
        kept = cosine >= at_least / 4
        rows = zip(pairs.left[kept].tolist(), pairs.right[kept].tolist(), cosine[kept].tolist(), strict=True)
        best = max(best, (bcubed(events, average_linkage(len(readings), rows, float(at_least)))[2], float(at_least)))
    return best


def arrived(articles: Sequence[Article], readings: Sequence[Reading], at_once: int) -> list[int]:
    """Return each article's story after all were added to a project, so many at a time, the earliest first."""
    order = sorted(range(len(articles)), key=lambda n: (readings[n].day or 0, n))
    kept = [kept_of(article, reading, {}) for article, reading in zip(articles, readings, strict=True)]
    with tempfile.TemporaryDirectory() as scratch:
        project = Project.create(Path(scratch))
        for start in range(0, len(order), at_once):
            project.put_read("evals", [kept[n] for n in order[start : start + at_once]], {})
            place(project, ArrivalConfig())
        story = {p.article_id: p.story_id for p in project.placed(a.article_id for a in articles)}
        project.close()
    number = {s: n for n, s in enumerate(dict.fromkeys(story.values()))}
    return [number[story[a.article_id]] for a in articles]


def parts(one: Labelled, readings: Sequence[Reading]) -> Iterator[tuple[Labelled, list[Reading]]]:
    """Yield a set whole; of the incidents also those that two and that three report, of politics one a story."""
    if one.name == "politics":
        first = sorted({event: n for n, event in reversed([*enumerate(one.events)])}.values())
        articles, events = (tuple(rows[n] for n in first) for rows in (one.articles, one.events))
        yield Labelled("politics, 1 each", articles, events), [readings[n] for n in first]
    size = Counter(one.events)
    for least in (1, 2, 3) if one.name == "incidents" else (1,):
        kept = [n for n, event in enumerate(one.events) if size[event] >= least]
        name = one.name if least == 1 else f"{one.name}, {least}+"
        articles, events = ([rows[n] for n in kept] for rows in (one.articles, one.events))
        yield Labelled(name, tuple(articles), tuple(events)), [readings[n] for n in kept]


def few(one: Labelled, readings: Sequence[Reading], events: int, draws: int = 50) -> float:
    """The mean B³ F1 over small collections: the articles of some events of two articles and more, drawn at random."""
    of: dict[str, list[Reading]] = defaultdict(list)
    for event, reading in zip(one.events, readings, strict=True):
        of[event].append(reading)
    names, pick = sorted(e for e, told in of.items() if len(told) > 1), random.Random(events)
    scores = []
    for _ in range(draws):
        drawn = [(event, reading) for event in pick.sample(names, events) for reading in of[event]]
        scores.append(bcubed([e for e, _ in drawn], cluster([r for _, r in drawn])[2])[2])
    return float(np.mean(scores))


def figures() -> dict[str, float]:
    """Print the table without the incidents and return what is pinned: the B³ F1 of every set."""
    return table(labelled_sets(with_incidents=False))


def table(
    sets: Iterable[Labelled], *, with_vectors: bool = True, with_folders: bool = False, at_once: int = 0
) -> dict[str, float]:
    """Print the table and return the B³ F1 of every set; `at_once` articles at a time are added to a project."""
    out = {}
    print(f"{'':16}{'articles':>9}{'events':>8}{'P':>8}{'R':>8}{'F1':>8}   TF-IDF alone, at its best")
    wholes = [(whole, readings_of(whole.articles, with_vectors=with_vectors)) for whole in sets]
    for one, readings in (part for whole, of in wholes for part in parts(whole, of)):
        p, r, f = bcubed(one.events, cluster(readings)[2])
        plain, at = tfidf_best(readings, one.events)
        print(
            f"{one.name:16}{len(readings):9}{len(set(one.events)):8}{p:8.3f}{r:8.3f}{f:8.3f}   {plain:.3f} at {at:.2f}",
            flush=True,
        )
        out[f"{one.name}/b3"] = f
        if at_once:
            p, r, f = bcubed(one.events, arrived(one.articles, readings, at_once))
            print(f"{f'  {at_once} at a time':33}{p:8.3f}{r:8.3f}{f:8.3f}", flush=True)
    for whole, readings in wholes:
        if sum(times > 1 for times in Counter(whole.events).values()) < max(FEW_EVENTS):
            continue
        for events in FEW_EVENTS:
            out[f"{whole.name}/{events} events"] = few(whole, readings, events)
            print(f"{whole.name}, {events} of its events by themselves: {out[f'{whole.name}/{events} events']:.3f}")
    if with_folders:
        shares = []
        for one in folders():
            groups = cluster(readings_of(one.articles, with_vectors=with_vectors))[2]
            shares.append(max(groups.count(g) for g in groups) / len(groups))
        whole = f"{shares.count(1.0)} of {len(shares)} whole"
        print(f"folders of one story: {np.mean(shares):.3f} of the articles in the largest group, {whole}")
        out["folders/share"] = float(np.mean(shares))
    return out


def main() -> None:
    """Print the table."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--folders", action="store_true")
    ask.add_argument("--no-vectors", action="store_true")
    ask.add_argument("--arrivals", type=int, default=0, metavar="N")
    args = ask.parse_args()
    table(labelled_sets(), with_vectors=not args.no_vectors, with_folders=args.folders, at_once=args.arrivals)


if __name__ == "__main__":
    main()
