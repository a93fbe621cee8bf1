"""Who said what: quotations and their speakers, whose word a telling is, and sayings against hand-marked news.

    python -m evals.attribution SHARED [--stories N] [--polnear N] [--misses]

SHARED holds the keyed stories (gold/, seeds/, stories/) and quotes/polnear.jsonl.gz under data/; the invented stories
of this repository come with it. Boilerplate is taken out as the keys have it, so that only the reading is measured.

quotes    a quotation counts where its span shares 80 % of the union with the key's; a speaker where the names meet
voice     own or attributed, the tellings that the keys give both ways
tellings  invented stories: own or attributed as marked; where both say attributed, the nearest source and the stance
echoes    pairs of same-word quotations found; `precise` is the share of grouped pairs that a key lists
polnear   dev part (measured only: it may not train): token F1 of source, cue and content; whole attributions (`whole`);
          speakers of direct quotations, one that is not found counting as wrong; 95 % intervals over articles.
          The set marks no cue inside quotation marks or another content, and no source or cue inside of its own
          content: what is found there is left out
"""

import argparse
import gzip
import json
import sys
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

from evals.intervals import f1, share, shown
from evals.spans import same_name, stem
from rashomon.language.quotation import find_quotations
from rashomon.models.encoder import OnnxReader
from rashomon.records import Article, Attribution, Echo, LocalActor, ParsedArticle, Quote
from rashomon.stages.annotate.parse import parse
from rashomon.stages.extract.actors import find_actors
from rashomon.stages.extract.attributions import find_attributions
from rashomon.stages.extract.claims import bears
from rashomon.stages.extract.quotes import find_quotes
from rashomon.stages.group.identities import resolve_actors
from rashomon.stages.weigh.echoes import find_echoes
from training.stories.markup import read

STORIES = Path(__file__).resolve().parents[1] / "training" / "stories"
ALIKE = 0.5  # of the tokens of both contents that a whole attribution must share
PARTS = ("source", "cue", "content")
Key = Mapping[str, Any]
Tokens = Mapping[str, frozenset[int]]


@dataclass
class Read:
    """One story as read."""

    name: str
    key: Key
    articles: list[Article]
    parsed: list[ParsedArticle]
    actors: list[LocalActor]
    quotes: list[Quote]
    attributions: dict[str, list[Attribution]] = field(default_factory=lambda: defaultdict(list))

    def text(self, article: str) -> str:
        """Return an article's text by its id."""
        return next(a.text for a in self.articles if a.article_id == article)


def article_of(story: str, row: Mapping[str, Any], key: Key) -> Article:
    """One row as an article without what the key calls junk."""
    name = stem(row["id"])
    drop = sorted(
        (d["start"], d["end"]) for part in ("boilerplate", "repeats") for d in key[part] if stem(d["article"]) == name
    )
    return Article(
        article_id=f"{story}/{name}",
        uri=name,
        outlet=row.get("source_domain"),
        title=row.get("title"),
        published=row.get("date_publish"),
        published_by="input",
        text=row["maintext"],
        story=story,
        dropped_start=[a for a, _ in drop],
        dropped_stop=[b for _, b in drop],
        dropped_why=["boilerplate" for _ in drop],
    )


def read_story(name: str, rows: Sequence[Mapping[str, Any]], key: Key, reader: OnnxReader) -> Read:
    """Read one story as far as its attributions."""
    articles = [article_of(name, row, key) for row in rows]
    parsed = list(parse(articles, reader))
    actors = list(find_actors(parsed))
    quotes = list(find_quotes(parsed, actors))
    story = Read(name, key, articles, parsed, actors, quotes)
    for one in find_attributions(parsed, actors, quotes):
        story.attributions[one.article_id].append(one)
    return story


def keyed(shared: Path) -> Iterator[tuple[str, list[Mapping[str, Any]], Key]]:
    """The real stories with their keys."""
    for path in sorted((shared / "gold").glob("*.json")):
        if path.stem == "seeds":
            texts = sorted((shared / "seeds").glob("*.txt"))
            rows: list[Mapping[str, Any]] = [{"id": p.name, "maintext": p.read_text(encoding="utf-8")} for p in texts]
        else:
            export = shared / "stories" / path.stem / "articles.jsonl"
            rows = [json.loads(line) for line in export.read_text(encoding="utf-8").splitlines()]
        yield path.stem, rows, json.loads(path.read_text(encoding="utf-8"))


def _likeness(a: tuple[int, int], b: tuple[int, int]) -> float:
    both = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return both / (a[1] - a[0] + b[1] - b[0] - both)


def score_quotes(story: Read, misses: bool) -> Counter[str]:
    """Count quotations found, wanted and right, and speakers right."""
    counts: Counter[str] = Counter()
    names = {a.id: a.name for a in story.actors}
    direct = [q for q in story.quotes if q.kind == "direct"]
    free = {q.id for q in direct}
    for gold in story.key["quotes"]:
        article, span = f"{story.name}/{stem(gold['article'])}", (gold["start"], gold["end"])
        near = [
            q for q in direct if q.id in free and q.article_id == article and _likeness((q.start, q.stop), span) >= 0.8
        ]
        counts["wanted"] += 1
        if not near:
            if misses:
                print("missed", article, gold["speaker"], repr(gold["text"][:80]), file=sys.stderr)
            continue
        quote = near[0]
        free.discard(quote.id)
        counts["hit"] += 1
        right = any(same_name(gold["speaker"], n) for n in (quote.speaker_text, names.get(quote.speaker)))
        counts["speaker"] += right
        if misses and not right:
            print(
                "speaker", article, gold["speaker"], "not", quote.speaker_text, repr(gold["text"][:60]), file=sys.stderr
            )
    counts["found"] = len(direct)
    return counts


def _over(attributions: Sequence[Attribution], start: int, stop: int) -> list[Attribution]:
    """The attributions that a telling stands under, outermost first, by the rule that claims go by."""
    return sorted((a for a in attributions if bears(a, start, stop)), key=lambda a: a.start - a.stop)


def score_voice(story: Read) -> Counter[str]:
    """Own or attributed, where the key gives a fact both ways."""
    counts: Counter[str] = Counter()
    for voice in story.key.get("voice", []):
        for want, places in (("own", voice["asserted"]), ("attributed", voice["attributed"])):
            for place in places:
                under = _over(
                    story.attributions[f"{story.name}/{stem(place['article'])}"], place["start"], place["end"]
                )
                counts["voices"] += 1
                counts["voice"] += ("attributed" if under else "own") == want
    return counts


def score_tellings(story: Read) -> Counter[str]:
    """Own or attributed, nearest source and stance, as an invented story marks them."""
    counts: Counter[str] = Counter()
    for fact in story.key["facts"]:
        for told in fact["told"]:
            under = _over(story.attributions[f"{story.name}/{told['article']}"], told["start"], told["end"])
            by = told.get("by", "-").strip()
            counts[f"{'attributed' if by != '-' else 'own'} as {'attributed' if under else 'own'}"] += 1
            if by == "-" or not under:
                continue
            near = by.split(">")[0].strip()
            counts["source"] += any(same_name(near, a.source_text) for a in under)
            counts["stance"] += under[-1].stance == told.get("st", "asserted")
    return counts


def score_echoes(story: Read) -> Counter[str]:
    """Pairs of same-word quotations found, and grouped pairs that the key lists."""
    echoes: list[Echo] = list(
        find_echoes(story.articles, story.quotes, list(resolve_actors(story.articles, story.actors)))
    )
    quote_of = {q.id: q for q in story.quotes}
    wanted = [
        tuple((f"{story.name}/{stem(s['article'])}", s["start"], s.get("stop", s.get("end"))) for s in pair)
        for group in story.key.get("same_quote", [])
        for pair in combinations(group["spans"], 2)
    ]

    def meets(quote: Quote, place: tuple[str, int, int]) -> bool:
        both = min(quote.stop, place[2]) - max(quote.start, place[1])
        return quote.article_id == place[0] and both >= 0.5 * min(quote.stop - quote.start, place[2] - place[1])

    def lists(a: Quote, b: Quote) -> bool:
        return any((meets(a, x) and meets(b, y)) or (meets(a, y) and meets(b, x)) for x, y in wanted)

    groups = [[quote_of[q] for q in e.quotes] for e in echoes]
    counts: Counter[str] = Counter(echoes=len(wanted))
    for a, b in wanted:
        counts["echo"] += any(any(meets(q, a) for q in g) and any(meets(q, b) for q in g) for g in groups)
    for group in groups:
        for one, other in combinations(group, 2):
            if one.article_id != other.article_id:
                counts["grouped"] += 1
                counts["listed"] += lists(one, other)
    return counts


def score_polnear(path: Path, reader: OnnxReader, limit: int) -> list[Counter[str]]:
    """What each article of the dev part adds, by its primary annotation: tokens of each part, whole ones, quotes."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [r for r in map(json.loads, lines) if r["split"] == "dev" and r["primary"]][:limit]
    empty: Key = {"boilerplate": [], "repeats": []}
    counted = []
    for row in rows:
        article = article_of("polnear", {"id": row["doc"], "maintext": row["text"]}, empty)
        parsed = list(parse([article], reader))
        actors = list(find_actors(parsed))
        quotes = list(find_quotes(parsed, actors))
        counts = _speakers(row["attributions"], [q for q in quotes if q.kind == "direct"], actors)
        starts = parsed[0].token_start
        marked = [_tokens({part: a[part] for part in PARTS}, starts) for a in row["attributions"]]
        joined = _joined(list(find_attributions(parsed, actors, quotes)), article.text)
        found = [untagged(_tokens(a, starts)) for a in joined]
        for part in PARTS:
            gold, got = (frozenset().union(*(one[part] for one in rows)) for rows in (marked, found))
            counts.update({f"{part} right": len(gold & got), f"{part} gold": len(gold), f"{part} found": len(got)})
        counts.update({"whole right": whole(marked, found), "whole gold": len(marked), "whole found": len(found)})
        counted.append(counts)
    return counted


def _joined(found: Sequence[Attribution], text: str) -> list[dict[str, list[tuple[int, int]]]]:
    """Attributions as the set marks them: one a cue with all its content, none inside quotation marks."""
    quoted = [(q.start, q.stop) for q in find_quotations(text) if q.depth == 0]
    by_cue: dict[tuple[int, int, int], dict[str, list[tuple[int, int]]]] = {}
    for a in found:
        if any(start <= a.cue_start < stop for start, stop in quoted):
            continue
        # marks alone show some quotations to be speech: each is one of its own
        key = (a.cue_start, a.source_start, a.start if a.cue_start < 0 else -1)
        one = by_cue.setdefault(key, {part: [] for part in PARTS})
        one["source"] += [(a.source_start, a.source_stop)] if a.source_start >= 0 else []
        one["cue"] += [(a.cue_start, a.cue_stop)] if a.cue_start >= 0 else []
        one["content"].append((a.start, a.stop))
    return outermost(list(by_cue.values()))


def outermost(found: Sequence[dict[str, list[tuple[int, int]]]]) -> list[dict[str, list[tuple[int, int]]]]:
    """Leave out what another attribution's content holds with its cue; of two that hold each other the wider stays."""
    kept: list[dict[str, list[tuple[int, int]]]] = []
    for one in sorted(found, key=lambda a: -sum(stop - start for start, stop in a["content"])):
        held = (start <= at < stop for k in kept for start, stop in k["content"] for at, _ in one["cue"])
        if not any(held):
            kept.append(one)
    return kept


def untagged(tokens: Tokens) -> Tokens:
    """Without the attribution's own source and cue in its content: "The lock, the coast guard said, was broken"."""
    return {**tokens, "content": tokens["content"] - tokens["source"] - tokens["cue"]}


def _tokens(spans: Mapping[str, Sequence[Sequence[int]]], starts: Sequence[int]) -> dict[str, frozenset[int]]:
    """The tokens of each part, as the places where they start."""
    return {
        part: frozenset(
            at for start, stop in rows for at in starts[bisect_left(starts, start) : bisect_left(starts, stop)]
        )
        for part, rows in spans.items()
    }


def whole(marked: Sequence[Tokens], found: Sequence[Tokens]) -> int:
    """How many marked attributions are found: source and cue meet, and the contents share half of all their tokens.

    One found attribution counts for one marked; a source that is marked nowhere must not be found either. The likest
    contents are paired first.
    """
    pairs = []
    for i, a in enumerate(marked):
        for j, b in enumerate(found):
            likeness = len(a["content"] & b["content"]) / max(1, len(a["content"] | b["content"]))
            meet = all(a[part] & b[part] or not (a[part] or b[part]) for part in ("source", "cue"))
            pairs += [(-likeness, i, j)] if meet and likeness >= ALIKE else []
    taken: tuple[set[int], set[int]] = set(), set()
    for _, i, j in sorted(pairs):
        if i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
    return len(taken[0])


def _speakers(marked: Sequence[Key], quotes: Sequence[Quote], actors: Sequence[LocalActor]) -> Counter[str]:
    """Direct quotations with a source, and those whose speaker's words, or mentions, meet the marked source."""
    of = {a.id: list(zip(a.mention_start, a.mention_stop, strict=True)) for a in actors}
    counts: Counter[str] = Counter()
    for one in marked:
        if one["type"] != "direct" or not one["source"]:
            continue
        near = [q for q in quotes if any(_meets(q.start, q.stop, *span) for span in one["content"])]
        named = [p for q in near for p in ((q.speaker_start, q.speaker_stop), *of.get(q.speaker, ()))]
        right = any(min(b, e) > max(a, s) for a, b in named for s, e in one["source"])
        counts.update({"direct": 1, "speaker": int(right)})
    return counts


def _meets(start: int, stop: int, first: int, last: int) -> bool:
    """Whether two spans share half of the shorter one."""
    return min(stop, last) - max(start, first) > 0.5 * min(stop - start, last - first)


def _f1(hit: int, found: int, wanted: int) -> float:
    return 2 * hit / (found + wanted) if found + wanted else 1.0


def report(name: str, counts: Counter[str]) -> None:
    """Print one line of figures."""
    quotes, speakers = (_f1(counts[part], counts["found"], counts["wanted"]) for part in ("hit", "speaker"))
    line = f"{name:20} quotes {quotes:.3f}  speakers {speakers:.3f}"
    if counts["voices"]:
        line += f"  voice {counts['voice'] / counts['voices']:.3f} of {counts['voices']}"
    if counts["echoes"]:
        precise = counts["listed"] / max(1, counts["grouped"])
        line += f"  echoes {counts['echo'] / counts['echoes']:.3f} of {counts['echoes']}, precise {precise:.3f}"
    both = counts["attributed as attributed"]
    if both:
        right = both + counts["own as own"]
        total = right + counts["own as attributed"] + counts["attributed as own"]
        precision, recall = (both / (both + counts[k]) for k in ("own as attributed", "attributed as own"))
        line += f"\n{'':20} tellings {right / total:.3f} of {total}  attributed P {precision:.3f} R {recall:.3f}"
        line += f"  source {counts['source'] / both:.3f}  stance {counts['stance'] / both:.3f}"
    print(line)


def main() -> None:
    """Measure and print."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("shared", type=Path)
    ask.add_argument("--stories", type=int, default=1000, help="how many invented stories")
    ask.add_argument("--polnear", type=int, default=0, help="how many PolNeAR articles")
    ask.add_argument("--misses", action="store_true")
    args = ask.parse_args()
    reader = OnnxReader()
    others: Counter[str] = Counter()
    for name, rows, key in keyed(args.shared):
        story = read_story(name, rows, key, reader)
        counts = score_quotes(story, args.misses) + score_voice(story) + score_echoes(story)
        report(name, counts)
        others += counts if name != "seeds" else Counter()
    report("all but seeds", others)
    invented: Counter[str] = Counter()
    for path in sorted(STORIES.glob("*.story"))[: args.stories]:
        records, key = read(path)
        story = read_story(path.stem, records, key, reader)
        invented += score_quotes(story, args.misses) + score_tellings(story) + score_echoes(story)
    report("invented", invented)
    if args.polnear:
        parts = score_polnear(args.shared / "data" / "quotes" / "polnear.jsonl.gz", reader, args.polnear)
        for part in (*PARTS, "whole"):
            print(f"polnear dev {part:8} F1 {shown(parts, f1(f'{part} right', f'{part} gold', f'{part} found'))}")
        print(f"polnear dev speakers of direct quotations {shown(parts, share('speaker', 'direct'))}")


if __name__ == "__main__":
    main()
