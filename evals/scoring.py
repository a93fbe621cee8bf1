"""Dossier and story key → scores, and what was missed.

A key lists what a careful reader finds in a story; a dossier is `rashomon-dossier/1`. Every measure compares places in
the articles, never ids, so any program that writes dossiers can be scored.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import combinations
from typing import Any

from evals.spans import Span, characters, covers, likeness, meets, same_name, spans, stem
from rashomon.language.agencies import canonical

Score = dict[str, Any]
Miss = tuple[Any, ...]


def rates(hit: int, found: int, wanted: int) -> Score:
    """Return precision, recall and F1, all None where the key asks for nothing."""
    counts = {"hit": hit, "found": found, "wanted": wanted}
    if not wanted:
        return {"precision": None, "recall": None, "f1": None, **counts}
    precision, recall = hit / found if found else 0.0, hit / wanted
    f1 = round(2 * precision * recall / (precision + recall), 3) if precision + recall else 0.0
    return {"precision": round(precision, 3), "recall": round(recall, 3), "f1": f1, **counts}


class Reading:
    """A key and a dossier side by side, with what several measures need."""

    def __init__(self, key: Mapping[str, Any], dossier: Mapping[str, Any], texts: Mapping[str, str]) -> None:
        self.key = key
        self.dossier = dossier
        self.texts = {stem(name): text for name, text in texts.items()}
        self.names = {article["id"]: article.get("uri") or article["id"] for article in dossier["articles"]}
        self.misses: list[Miss] = []

    @cached_property
    def claims(self) -> dict[str, tuple[Span, dict[str, Any]]]:
        """Every claim of the dossier with its place."""
        return {claim["id"]: (spans([claim], self.names)[0], claim) for claim in self.dossier["claims"]}

    @cached_property
    def claims_in(self) -> dict[str, list[str]]:
        """The claims of each article."""
        by_article: dict[str, list[str]] = defaultdict(list)
        for name, (span, _) in self.claims.items():
            by_article[span.article].append(name)
        return by_article

    @cached_property
    def told(self) -> list[tuple[str, Span]]:
        """Every telling that the key lists in an article that the dossier knows."""
        known = {stem(name) for name in self.names.values()}
        return [(f["id"], s) for f in self.key["facts"] for s in spans(f["told"]) if s.article in known]

    @cached_property
    def facts_at(self) -> list[set[str]]:
        """For each telling the facts of the claims that hold it most closely; a longer claim loses to a tighter one."""
        facts_of: dict[str, set[str]] = defaultdict(set)
        for fact in self.dossier["facts"]:
            for claim in fact["claims"]:
                facts_of[claim].add(fact["id"])
        return [self._facts_of_closest(gold, facts_of) for _, gold in self.told]

    def _facts_of_closest(self, gold: Span, facts_of: Mapping[str, set[str]]) -> set[str]:
        near = [(likeness(self.claims[c][0], gold), c) for c in self.claims_in[gold.article]]
        near = [(likely, c) for likely, c in near if covers(self.claims[c][0], gold)]
        best = max((likely for likely, _ in near), default=0.0)
        return {fact for likely, c in near if likely == best for fact in facts_of.get(c, ())}

    @cached_property
    def direct_quotes(self) -> list[tuple[Span, dict[str, Any]]]:
        """The dossier's quotations in quotation marks."""
        direct = [quote for quote in self.dossier["quotes"] if quote.get("kind", "direct") != "indirect"]
        return [(spans([quote], self.names)[0], quote) for quote in direct]


def dropped(side: Reading) -> Score:
    """Characters thrown away: boilerplate and repeats."""
    gold = characters(spans([*side.key.get("boilerplate", []), *side.key.get("repeats", [])]))
    thrown = [{**span, "article": a["id"]} for a in side.dossier["articles"] for span in a.get("dropped", [])]
    got = characters(spans(thrown, side.names))
    return rates(len(gold & got), len(got), len(gold))


def tellings(side: Reading) -> Score:
    """Tellings that some claim covers."""
    pairs = zip(side.told, side.facts_at, strict=True)
    side.misses += [("untold", fact, span) for (fact, span), facts in pairs if not facts]
    return rates(sum(map(bool, side.facts_at)), len(side.told), len(side.told))


def alignment(side: Reading) -> Score:
    """Pairs of tellings of one fact in two articles that the dossier gives one fact."""
    tellings_of: dict[str, list[Span]] = defaultdict(list)
    for fact, span in side.told:
        tellings_of[fact].append(span)

    def nested(span: Span, fact: str) -> bool:
        return any(meets(span, other) for other in tellings_of[fact])

    hit = found = wanted = 0
    for ((fact, span), facts), ((fact2, span2), facts2) in combinations(zip(side.told, side.facts_at, strict=True), 2):
        if span.article == span2.article:
            continue
        linked = bool(facts & facts2)
        if fact == fact2:
            wanted, hit, found = wanted + 1, hit + linked, found + linked
        elif linked and not nested(span, fact2) and not nested(span2, fact):
            found += 1  # facts that the key itself tells in the same words are not held against the link
    return rates(hit, found, wanted)


def facts(side: Reading) -> Score:
    """Facts with at least one telling covered."""
    covered = {fact for (fact, _), ids in zip(side.told, side.facts_at, strict=True) if ids}
    return rates(len(covered), len(side.key["facts"]), len(side.key["facts"]))


def disputes(side: Reading) -> Score:
    """Disputes of the key that are named, and disputes named that the key knows."""

    def matches(gold: Mapping[str, Any], got: Mapping[str, Any]) -> bool:
        mine = [[side.claims[c][0] for c in p["claims"] if c in side.claims] for p in got["positions"]]
        golden = [spans(position["claims"]) for position in gold["positions"]]
        pairs = {
            (i, j)
            for i, claims in enumerate(mine)
            for j, places in enumerate(golden)
            if any(meets(claim, place) for claim in claims for place in places)
        }
        return any(a[0] != b[0] and a[1] != b[1] for a, b in combinations(pairs, 2))

    said, wanted = side.dossier.get("disputes", []), side.key["disputes"]
    noticed = [d["id"] for d in wanted if any(matches(d, got) for got in said)]
    must = [d for d in wanted if d.get("must")]
    caught = [d for d in must if d["id"] in noticed]
    hard = [got for got in said if got.get("reading", "conflict") == "conflict"]
    right = [got for got in hard if any(matches(d, got) for d in wanted)]
    side.misses += [("dispute missed", d["id"], d["question"]) for d in must if d not in caught]
    side.misses += [("dispute invented", got["id"], got.get("question")) for got in hard if got not in right]
    return {
        "precision": round(len(right) / len(hard), 3) if hard else 0.0,
        "recall": round(len(caught) / len(must), 3) if must else None,
        "recall_all": round(len(noticed) / len(wanted), 3) if wanted else None,
        "right": len(right),
        "said": len(hard),
        "caught": len(caught),
        "must": len(must),
        "all": len(wanted),
    }


def _matched_quotes(side: Reading) -> list[tuple[dict[str, Any], dict[str, Any] | None]]:
    """Each quotation of the key with the dossier's quotation in the same place."""
    used: set[int] = set()
    matched: list[tuple[dict[str, Any], dict[str, Any] | None]] = []
    for gold, wanted in zip(spans(side.key["quotes"]), side.key["quotes"], strict=True):
        free = (i for i, (span, _) in enumerate(side.direct_quotes) if i not in used and likeness(gold, span) >= 0.8)
        at = next(free, None)
        matched.append((wanted, None if at is None else side.direct_quotes[at][1]))
        used |= {at} if at is not None else set()
    return matched


def quotes(side: Reading) -> Score:
    """Quotations found, to four fifths of their characters."""
    matched = _matched_quotes(side)
    side.misses += [("quote missed", gold["speaker"], gold["text"][:60]) for gold, got in matched if got is None]
    return rates(sum(got is not None for _, got in matched), len(side.direct_quotes), len(matched))


def speakers(side: Reading) -> Score:
    """Quotations found with the right speaker."""
    actors = {actor["id"]: actor["name"] for actor in side.dossier["actors"]}
    matched = _matched_quotes(side)
    right = sum(
        same_name(gold["speaker"], got.get("speaker_text"))
        or same_name(gold["speaker"], actors.get(got.get("speaker") or ""))
        for gold, got in matched
        if got is not None
    )
    return rates(right, len(side.direct_quotes), len(matched))


def same_quote(side: Reading) -> Score:
    """Pairs of quotations of the same words, cut, altered or translated, that share a group."""

    def groups(gold: Span) -> set[str]:
        return {q["group"] for span, q in side.direct_quotes if meets(span, gold) and q.get("group") is not None}

    wanted = [spans(group["spans"]) for group in side.key.get("same_quote", [])]
    pairs = [(groups(a), groups(b)) for group in wanted for a, b in combinations(group, 2)]
    hit = sum(bool(a & b) for a, b in pairs)
    return rates(hit, len(pairs), len(pairs))


def voice(side: Reading) -> Score:
    """The same loaded words told as fact here and attributed there."""
    wanted = [
        (voice, gold)
        for entry in side.key.get("voice", [])
        for voice, items in (("own", entry["asserted"]), ("attributed", entry["attributed"]))
        for gold in spans(items)
    ]
    hit = 0
    for voice, gold in wanted:
        voices = Counter(claim["voice"] for span, claim in side.claims.values() if covers(span, gold))
        hit += bool(voices) and voices.most_common(1)[0][0] == voice
    return rates(hit, len(wanted), len(wanted))


def roots(side: Reading) -> Score:
    """Facts whose number of independent roots is right."""
    by_id = {fact["id"]: fact for fact in side.dossier["facts"]}
    hit = 0
    for root in side.key.get("roots", []):
        placed = zip(side.told, side.facts_at, strict=True)
        votes = Counter(i for (fact, _), ids in placed if fact == root["fact"] for i in sorted(ids))
        if votes:
            hit += len(by_id[votes.most_common(1)[0][0]].get("roots", [])) == root["independent"]
    wanted = len(side.key.get("roots", []))
    return rates(hit, wanted, wanted)


def entities(side: Reading) -> Score:
    """One id for all the forms of a name, and no other entity's: the mean share of its mentions."""
    by_article: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for actor in side.dossier["actors"]:
        for span in spans(actor["mentions"], side.names):
            by_article[span.article].append((span, actor["id"]))
    major: dict[str, str | None] = {}
    share: dict[str, float] = {}
    for entity in side.key.get("entities", []):
        forms = sorted(entity["forms"], key=len, reverse=True)
        pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, forms)) + r")(?!\w)")
        found = [Span(name, *m.span()) for name, text in side.texts.items() for m in pattern.finditer(text)]
        if not found:
            continue
        votes: Counter[str] = Counter()
        for place in found:
            votes.update({i for span, i in by_article[place.article] if meets(span, place, 0.6)})
        best, count = votes.most_common(1)[0] if votes else (None, 0)
        major[entity["name"]], share[entity["name"]] = best, count / len(found)
    owners = Counter(filter(None, major.values()))
    marks = [share[name] if best and owners[best] == 1 else 0.0 for name, best in major.items()]
    poor = [name for name, best in major.items() if share[name] < 0.7 or owners[best or ""] > 1]
    side.misses += [("entity split or merged", name, round(share[name], 2)) for name in poor]
    return {"score": round(sum(marks) / len(marks), 3) if marks else None, "n": len(marks)}


def dates(side: Reading) -> Score:
    """Time expressions with the right first day."""
    times = list(zip(spans(side.dossier.get("times", []), side.names), side.dossier.get("times", []), strict=True))
    hit = 0
    for gold, wanted in zip(spans(side.key.get("dates", [])), side.key.get("dates", []), strict=True):
        day = wanted["date"][:10]
        good = any(meets(span, gold) and str(time.get("from", "")).startswith(day) for span, time in times)
        hit += good
        side.misses += [] if good else [("date", wanted["date"], wanted["text"])]
    total = len(side.key.get("dates", []))
    return rates(hit, total, total)


def copies(side: Reading) -> Score:
    """Characters taken from another article or an agency."""
    gold = characters(span for copy in side.key.get("copies", []) for span in spans(copy["spans"]))
    taken = [span for copy in side.dossier.get("copies", []) for span in _in_article(copy)]
    got = characters(spans(taken, side.names)) if gold else set()
    return rates(len(gold & got), len(got), len(gold))


def _in_article(copy: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [{**span, "article": copy["article"]} for span in copy["spans"]]


def agencies(side: Reading) -> Score:
    """Characters given to the agency that they are from: of `copies`, those of no article of the story.

    The invented stories copy from agencies that no article credits: of those nothing can be found.
    """
    known = {stem(name) for name in side.names.values()} | set(side.names)
    gold, got = (
        {(canonical(copy["of"]), place) for copy in part if stem(copy["of"]) not in known for place in places(copy)}
        for part, places in (
            (side.key.get("copies", []), lambda copy: characters(spans(copy["spans"]))),
            (side.dossier.get("copies", []), lambda copy: characters(spans(_in_article(copy), side.names))),
        )
    )
    return rates(len(gold & got), len(got), len(gold))


MEASURES: tuple[Callable[[Reading], Score], ...] = (
    *(dropped, tellings, alignment, facts, disputes, quotes, speakers),
    *(same_quote, voice, roots, entities, dates, copies, agencies),
)


def score(
    key: Mapping[str, Any], dossier: Mapping[str, Any], texts: Mapping[str, str]
) -> tuple[dict[str, Score], list[Miss]]:
    """Return every measure by name, and what was missed; `texts` (by article name) serve the entity score."""
    side = Reading(key, dossier, texts)
    return {measure.__name__: measure(side) for measure in MEASURES}, side.misses
