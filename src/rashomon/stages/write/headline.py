"""Articles → the story's headline: the title most of the reports would own to, else the main happening as told."""

import re
from collections.abc import Sequence, Set

from rashomon.language.numbers import find
from rashomon.language.sentences import sentence_case
from rashomon.records import Fact
from rashomon.stages.write.evidence import Evidence, claims_of
from rashomon.stages.write.telling import title_words

OUTLET_TAIL = re.compile(r"\s+(?:[|–—]|-)\s+[^|–—]{2,40}$")
PREFIX = re.compile(
    r"^(?:breaking|update(?: \d+)?|exclusive|live|watch|video|factbox|opinion|analysis)\s*[:|–—-]\s*", re.I
)
LONGEST = 110  # characters; what a page and an 80-column screen hold in two lines
LEAD_SENTENCES = 3
FEWEST = 3  # longer words that a title cannot do without


def headline(main: Sequence[Fact], story: Evidence) -> str:
    """Choose the title whose words the other articles' leads and titles share most.

    A title that states one side of a disputed figure, or a toll that grew, stands back, because the headline speaks for
    all reports; where the figure is all that its last part says ("…, two dead"), it is left off.
    """
    contested = disputed_numbers(story)
    titles = {a.article_id: settled(plain_title(a.title or ""), contested) for a in story.articles.values()}
    told = {a: lead_words(a, story) | title_words(titles[a]) for a in story.articles}
    central = {w[:5] for f in main for c in claims_of(f, story) for w in c.words}
    ranked = []
    for article, title in titles.items():
        words = title_words(title)
        if len(words) < 2 or len(title) > LONGEST:
            continue
        others = max(1, len(told) - 1)
        shared = sum(w in told[other] for w in words for other in told if other != article) / others
        score = (shared + len(words & central)) / (len(words) + 2)
        score -= 0.5 * bool(contested & numbers_in(title)) + 0.3 * title.endswith("?")
        ranked.append((-round(score, 6), story.rank[article], title))
    if ranked:
        return min(ranked)[2]
    return cut(sentence_case(main[0].statement), LONGEST) if main else first_words(story)


def plain_title(title: str) -> str:
    """Take the outlet's name off the end and the desk's label off the front."""
    title = " ".join(title.split())
    shorter = OUTLET_TAIL.sub("", title)
    return PREFIX.sub("", shorter if len(shorter) > 20 else title)


def lead_words(article_id: str, story: Evidence) -> frozenset[str]:
    """Return the longer words of the first sentences."""
    parsed = story.parsed.get(article_id)
    text = story.articles[article_id].text
    if parsed is None or not parsed.sentence_stop:
        return title_words(text[:500])
    last = min(LEAD_SENTENCES, len(parsed.sentence_stop)) - 1
    return title_words(text[parsed.sentence_start[0] : parsed.sentence_stop[last]])


def settled(title: str, contested: Set[float]) -> str:
    """Leave off what follows a title's last comma where that states a contested number and the rest does not."""
    rest, _, last = title.rpartition(", ")
    is_settled = bool(contested & numbers_in(last)) and not contested & numbers_in(rest)
    return rest if is_settled and len(title_words(rest)) >= FEWEST else title


def disputed_numbers(story: Evidence) -> set[float]:
    """Return the numbers that stand on one side of a conflict, or that later reports have outgrown; a date has none."""
    disputes = (d for ds in story.disputes.values() for d in ds if d.kind != "date" and not d.loose)
    told = (d for d in disputes if d.reading in ("conflict", "update"))
    return {number for d in told for p in d.positions for number in numbers_in(p.value)}


def numbers_in(words: str) -> set[float]:
    """Return the numbers that some words give; "dozens" gives none."""
    return {bound for n in find(words) if n.hedge != "vague" for bound in (n.low, n.high) if bound is not None}


def first_words(story: Evidence) -> str:
    """Return the beginning of the earliest report, where nothing else is known of the story."""
    texts = (" ".join(a.text.split()) for a in story.articles.values())
    return cut(next((t for t in texts if t), "Untitled"), LONGEST)


def cut(text: str, longest: int) -> str:
    """Shorten to whole words with an ellipsis, at most `longest` characters."""
    if len(text) <= longest:
        return text
    return text[: longest - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
