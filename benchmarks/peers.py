"""The same work by others, in the same run: trafilatura for pages, MinHash LSH for copies, TF-IDF for stories.

Each returns seconds of processor time an article, and where there is a key how well it did.
"""

from __future__ import annotations

import html
import importlib.util
import re
import time
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.varied import Varied
from evals.grouping import bcubed
from rashomon.records import Page
from rashomon.stages.acquire.clean import clean
from rashomon.stages.group.readings import Reading
from rashomon.stages.group.stories import cluster
from rashomon.stages.weigh.copies import find_copies

SHINGLE, SAME = 5, 0.5  # words; Jaccard likeness from which two texts are copies of one another
NEAR = 0.25  # cosine from which an article joins a story; not tuned


def timed(run: Callable[[], Any], count: int) -> tuple[float, Any]:
    """Milliseconds of processor time an article, and what came out."""
    begin = time.process_time()
    out = run()
    return 1000 * (time.process_time() - begin) / count, out


def pages(made: Sequence[Varied]) -> dict[str, float]:
    """Cleaning pages, ours and trafilatura alone."""
    import trafilatura

    furniture = "<nav><a href='/'>Home</a> <a href='/w'>World</a></nav>"
    found = [
        Page(
            article_id=one.page.article_id,
            uri=one.page.uri,
            outlet=None,
            title=None,
            published=None,
            is_html=True,
            text=f"<html><head><title>{html.escape(one.page.title or '')}</title></head><body>{furniture}<article>"
            + "".join(f"<p>{html.escape(p)}</p>" for p in one.page.text.split("\n") if p.strip())
            + "</article><footer>All rights reserved</footer></body></html>",
        )
        for one in made
    ]
    trafilatura.extract(found[0].text)  # loads what it needs
    ours, _ = timed(lambda: list(clean(found)), len(found))
    theirs, _ = timed(lambda: [trafilatura.extract(page.text, with_metadata=True) for page in found], len(found))
    return {"pages_ms": ours, "pages_peer_ms": theirs, "pages_ratio": ours / theirs}


def copies(stories: Sequence[tuple[Sequence[Any], Sequence[Any]]]) -> dict[str, float]:
    """Finding copies: ours passage by passage within stories, MinHash LSH whole texts among all articles."""
    count = sum(len(articles) for articles, _ in stories)
    ours, found = timed(lambda: [copy for story in stories for copy in find_copies(*story)], count)
    out = {"copies_ms": ours, "copies_found": float(len(found))}
    if importlib.util.find_spec("datasketch") is None:
        print("copies: no peer, datasketch is not installed")
        return out
    texts = {a.article_id: a.text for articles, _ in stories for a in articles}
    theirs, pairs = timed(lambda: _minhash(texts), count)
    return {**out, "copies_peer_ms": theirs, "copies_peer_pairs": float(pairs), "copies_ratio": ours / theirs}


def _minhash(texts: dict[str, str]) -> int:
    from datasketch import MinHash, MinHashLSH

    index, pairs = MinHashLSH(threshold=SAME, num_perm=128), 0
    for name, text in texts.items():
        words = re.findall(r"\w+", text.casefold())
        sketch = MinHash(num_perm=128)
        sketch.update_batch([" ".join(words[n : n + SHINGLE]).encode() for n in range(len(words) - SHINGLE + 1)])
        pairs += len(index.query(sketch))
        index.insert(name, sketch)
    return pairs


def stories(readings: Sequence[Reading], names: Sequence[str], events: Sequence[str]) -> dict[str, float]:
    """Grouping all articles at once, ours and TF-IDF with online clustering, with B³ F1 against the events."""
    ours, groups = timed(lambda: cluster(readings, names=names)[2], len(readings))
    out = {"stories_ms": ours, "stories_f1": bcubed(events, groups)[2]}
    if importlib.util.find_spec("sklearn") is None:
        print("stories: no peer, scikit-learn is not installed")
        return out
    theirs, found = timed(lambda: _online(readings), len(readings))
    out |= {"stories_peer_ms": theirs, "stories_peer_f1": bcubed(events, found)[2]}
    return {**out, "stories_ratio": ours / theirs}


def _online(readings: Sequence[Reading]) -> list[int]:
    """One pass in the order of days: an article joins the story whose mean it is nearest to, or opens one."""
    import numpy as np
    from scipy.sparse import csr_matrix, vstack
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.feature_extraction.text import TfidfTransformer

    counts = DictVectorizer().fit_transform([r.words for r in readings])
    rows = csr_matrix(TfidfTransformer(sublinear_tf=True).fit_transform(counts))
    group, members, means = [0] * len(readings), list[list[int]](), csr_matrix((0, rows.shape[1]))
    waiting: list[int] = []  # stories opened since the means were put together
    for n in sorted(range(len(readings)), key=lambda n: readings[n].day or 0):
        row = rows[n]
        near = np.asarray((means @ row.T).todense()).ravel() if means.shape[0] else np.zeros(0)
        late = np.asarray((rows[[members[g][0] for g in waiting]] @ row.T).todense()).ravel() if waiting else near[:0]
        scores = np.concatenate([near, late])
        best = int(scores.argmax()) if len(scores) else -1
        if best >= 0 and scores[best] >= NEAR:
            members[best].append(n)
        else:
            best = len(members)
            members.append([n])
            waiting.append(best)
        group[n] = best
        if len(waiting) == 200:
            means = vstack([csr_matrix(rows[m].mean(axis=0)) for m in members]).tocsr()
            waiting = []
    return group
