"""Facts → the story's main happening: what, who, whom, why, how, when, where and its figures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rashomon.records import Fact, ParsedArticle
from rashomon.stages.write.cause import HOW, WHY, joined_by
from rashomon.stages.write.centrality import claims_of
from rashomon.stages.write.evidence import Evidence
from rashomon.stages.write.figures import figures_of
from rashomon.stages.write.setting import when, where
from rashomon.stages.write.syntax import doer, head_token, phrase, undergoer

CLOSE = 0.72  # a fact at least this near the top one's centrality is part of the main happening
MOST = 5
FIGURE_FACTS = 12  # how far down the list the main happening's toll is looked for
TOLLS = ("killed", "injured", "missing", "detained", "abducted", "displaced", "rescued", "affected")
POINTERS = frozenset({"who", "which", "that", "whom", "what", "it", "this", "these", "those", "there"})


@dataclass(frozen=True, slots=True)
class Named:
    """One telling's word for a party."""

    key: str
    text: str
    article: str
    claim: str
    rank: int


def main_facts(ranked: Sequence[tuple[Fact, float]]) -> list[Fact]:
    """Take the top fact and those that come close to it."""
    return [fact for fact, score in ranked[:MOST] if score >= CLOSE * ranked[0][1]]


def main_happening(ranked: Sequence[Fact], main: Sequence[Fact], story: Evidence) -> dict[str, object]:
    """Write the glance; a part that no article tells is None."""
    if not main:
        return dict.fromkeys(("what", "who", "whom", "why", "how", "when", "where"), None) | {"figures": []}
    who = party(doer, main, story)
    return {
        "what": {"text": main[0].statement, "claims": sorted(main[0].claims, key=story.place_in_story)},
        "who": who,
        "whom": party(undergoer, main, story, but=who),
        "why": joined_by(WHY, main, story),
        "how": joined_by(HOW, main[:1], story),
        "when": when(main, story),
        "where": where(main, story),
        "figures": toll(ranked, main, story),
    }


def party(
    find: Callable[[ParsedArticle, int], int | None],
    facts: Sequence[Fact],
    story: Evidence,
    but: dict[str, object] | None = None,
) -> dict[str, object] | None:
    """Choose the party most tellings name: of the top fact, else of the next one that names any."""
    for rank, fact in enumerate(facts):
        named = [n for n in names_in(find, fact, story, rank) if but is None or n.text != but["text"]]
        if not named:
            continue
        support = {n.key: len({m.article for m in named if m.key == n.key}) for n in named}
        best = min(named, key=lambda n: (-support[n.key], n.claim != fact.best, story.place_in_story(n.claim)))
        claims = {n.claim for n in named if n.key == best.key}
        found = {"text": best.text, "claims": sorted(claims, key=story.place_in_story)}
        return found | ({"actor": best.key} if best.key in story.actors else {})
    return None


def names_in(
    find: Callable[[ParsedArticle, int], int | None], fact: Fact, story: Evidence, rank: int
) -> list[Named]:
    """Name the party in each telling: the actor whose mention holds the word, else the phrase around the word."""
    named = []
    for claim in claims_of(fact, story):
        parsed = story.parsed.get(claim.article_id)
        head = None if parsed is None else head_token(claim, parsed)
        if parsed is None or head is None:
            continue
        word = find(parsed, head)
        if word is None:
            continue
        actor = actor_at(claim.article_id, parsed.token_start[word], story)
        if actor:
            named.append(Named(actor, story.actors[actor].name, claim.article_id, claim.id, rank))
        elif parsed.upos[word] != "PRON" and parsed.lemma[word].casefold() not in POINTERS:
            start, stop = phrase(parsed, word)
            text = " ".join(parsed.text[start:stop].split())
            named.append(Named(parsed.lemma[word].casefold(), text, claim.article_id, claim.id, rank))
    return named


def actor_at(article_id: str, at: int, story: Evidence) -> str:
    """Return the id of the actor with the tightest mention around the character, or ""."""
    best: tuple[int, str] | None = None
    for local in story.locals_.values():
        if local.article_id != article_id or local.id not in story.actor_of:
            continue
        for start, stop in zip(local.mention_start, local.mention_stop, strict=True):
            if start <= at < stop:
                best = min(best or (stop - start, story.actor_of[local.id]), (stop - start, story.actor_of[local.id]))
    return best[1] if best else ""


def toll(ranked: Sequence[Fact], main: Sequence[Fact], story: Evidence) -> list[dict[str, object]]:
    """Collect the figures of the main facts and the story's toll, each measure from the most central fact that has it."""
    main_ids = {f.id for f in main}
    rows: list[dict[str, object]] = []
    taken: set[str] = set()
    for fact in ranked[:FIGURE_FACTS]:
        groups = [g for g in figures_of(fact, story) if g["measure"] not in taken]
        groups = [g for g in groups if fact.id in main_ids or g["measure"] in TOLLS]
        for group in groups:
            rows.append({"measure": group["measure"], "low": group["low"], "high": group["high"], "fact": fact.id})
        taken.update(str(g["measure"]) for g in groups)
    order = {measure: place for place, measure in enumerate(TOLLS)}
    return sorted(rows, key=lambda r: order.get(str(r["measure"]), len(TOLLS)))
