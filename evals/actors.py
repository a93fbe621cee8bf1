"""How well the names of one actor come together: the `entities` part of the public story score.

    python -m evals.actors KEY.json=TEXTS [KEY.json=TEXTS ...] [--misses]

`TEXTS` is a folder of .txt files or a JSON Lines file. For each entity of a key, every place where one of its forms
stands votes for the actors whose mentions meet it by 60 % of the shorter span; the mark is the share of the winner, or
0 if another entity has the same winner. The score is the mean over entities.
"""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from rashomon.models.encoder import OnnxReader
from rashomon.records import Actor, Article, LocalActor, ParsedArticle
from rashomon.stages.annotate.parse import parse
from rashomon.stages.extract.actors import find_actors
from rashomon.stages.group.identities import resolve_actors

Span = tuple[str, int, int]


def meets(a: Span, b: Span, share: float = 0.6) -> bool:
    """Whether two spans share at least `share` of the shorter one."""
    both = max(0, min(a[2], b[2]) - max(a[1], b[1])) if a[0] == b[0] else 0
    return both >= share * max(1, min(a[2] - a[1], b[2] - b[1]))


def mentions_of(found: Iterable[Actor], local: Iterable[LocalActor]) -> dict[str, list[tuple[Span, str]]]:
    """All mention spans by article, each with its story-level actor."""
    owner = {m: actor.id for actor in found for m in actor.members}
    rows: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for one in local:
        for start, stop in zip(one.mention_start, one.mention_stop, strict=True):
            rows[one.article_id].append(((one.article_id, start, stop), owner[one.id]))
    return rows


def entity_marks(
    entities: Sequence[Mapping[str, Any]], texts: Mapping[str, str], rows: Mapping[str, list[tuple[Span, str]]]
) -> dict[str, tuple[float, str]]:
    """For each entity its mark and, where it is not whole, why."""
    major: dict[str, str | None] = {}
    share: dict[str, float] = {}
    for entity in entities:
        forms = sorted(entity["forms"], key=len, reverse=True)
        pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, forms)) + r")(?!\w)")
        votes: Counter[str] = Counter()
        count = 0
        for article, body in texts.items():
            for match in pattern.finditer(body):
                count += 1
                here = (article, match.start(), match.end())
                votes.update(sorted({i for s, i in rows.get(article, []) if meets(s, here)}))
        if count:
            best = votes.most_common(1)
            major[entity["name"]] = best[0][0] if best else None
            share[entity["name"]] = best[0][1] / count if best else 0.0
    owners = Counter(v for v in major.values() if v)
    marks = {}
    for name, owner in major.items():
        shared = owner is not None and owners[owner] > 1
        why = "merged with another" if shared else "not found" if owner is None else "split"
        marks[name] = (0.0 if shared or owner is None else share[name], why)
    return marks


def texts_of(path: Path) -> dict[str, str]:
    """Article texts by id or file stem."""
    if path.is_dir():
        return {p.stem: p.read_text(encoding="utf-8") for p in sorted(path.glob("*.txt"))}
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {str(r["id"]): r["maintext"] for r in rows}


def articles_of(texts: Mapping[str, str]) -> list[Article]:
    """The texts as articles with nothing dropped."""
    return [
        Article(article_id=n, uri=n, outlet=None, title=None, published=None, published_by="unknown", text=t, story="s")
        for n, t in texts.items()
    ]


def score(
    key: Mapping[str, Any], texts: Mapping[str, str], parsed: Sequence[ParsedArticle]
) -> dict[str, tuple[float, str]]:
    """The marks of one key over parsed articles."""
    local = list(find_actors(parsed))
    found = list(resolve_actors(articles_of(texts), local))
    return entity_marks(key["entities"], texts, mentions_of(found, local))


def main() -> None:
    """Scores keys given on the command line."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("keys", nargs="+", help="KEY.json=TEXTS")
    ask.add_argument("--misses", action="store_true")
    args = ask.parse_args()
    means = []
    for pair in args.keys:
        key_path, _, texts_path = pair.partition("=")
        texts = texts_of(Path(texts_path))
        key = json.loads(Path(key_path).read_text(encoding="utf-8"))
        marks = score(key, texts, list(parse(articles_of(texts), OnnxReader())))
        means.append(sum(m for m, _ in marks.values()) / len(marks))
        print(f"{Path(key_path).stem:24} {means[-1]:.3f}  {len(marks)} entities")
        for name, (mark, why) in marks.items():
            if args.misses and mark < 1:
                print(f"  {mark:.2f} {name}: {why}", file=sys.stderr)
    print(f"{'mean':24} {sum(means) / len(means):.3f}")


if __name__ == "__main__":
    main()
