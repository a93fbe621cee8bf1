"""Facts → the story's main happening: what, who, whom, why, how, when, where and its figures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rashomon.language.beings import is_someone
from rashomon.language.dateforms import MONTHS, WEEKDAYS
from rashomon.language.parties import MEDIA_NAMES, describe
from rashomon.language.reporting import VERBS
from rashomon.language.sentences import sentence_case, stated
from rashomon.records import Claim, Fact, ParsedArticle
from rashomon.stages.write.cause import HOW, WHY, joined_by
from rashomon.stages.write.evidence import PARTIES, Evidence, claims_of
from rashomon.stages.write.setting import weekday, when, where
from rashomon.stages.write.syntax import children, doer, has_case, head_token, phrase, undergoer
from rashomon.stages.write.telling import TELLING, best_telling
from rashomon.stages.write.toll import main_figures

CLOSE = 0.72  # a fact at least this near the top one's centrality is part of the main happening
MOST = 5
PERSON = ("person",)
DAYS = frozenset((*WEEKDAYS, *MONTHS))
ARTICLES = frozenset("a an the".split())
# What is left or reached is where it happened, and who is told something is not whom it befell.
PASSING = frozenset("leave depart exit enter reach visit tour approach flee cross".split())
SPEAKING = TELLING | {"inform", "ask", "address", "brief"}
INQUIRING = frozenset(
    """investigate probe search look seek hunt respond examine review identify continue try interview canvass cordon
    release receive work""".split()
)
OF_ANOTHERS = SPEAKING | INQUIRING
"""What police do about a happening that is not theirs."""

CALLING = frozenset("call dispatch summon alert notify send".split())  # police, to what happened
SCENES = frozenset("scene site venue".split())

Find = Callable[[ParsedArticle, int], int | None]


@dataclass(frozen=True, slots=True)
class Named:
    """One telling's word for a party."""

    key: str
    text: str
    article: str
    claim: str
    is_aside: bool = False  # of one who tells it, looks into it or is something: of no deed


def led_by_several(ranked: Sequence[tuple[Fact, float]], story: Evidence) -> list[tuple[Fact, float]]:
    """Put the first fact that two reports tell before those that one tells, however well: its opening may be a joke."""
    first = next((n for n, (fact, _) in enumerate(ranked) if len(story.tellers(fact.claims)) > 1), 0)
    return [ranked[first], *ranked[:first], *ranked[first + 1 :]] if ranked else []


def main_facts(ranked: Sequence[tuple[Fact, float]]) -> list[Fact]:
    """Take the top fact and those that come close to it."""
    return [fact for fact, score in ranked[:MOST] if score >= CLOSE * ranked[0][1]]


def main_happening(main: Sequence[Fact], story: Evidence) -> dict[str, object]:
    """Write the glance; a part that no article tells is None."""
    if not main:
        return dict.fromkeys(("what", "who", "whom", "why", "how", "when", "weekday", "where"), None) | {"figures": []}
    told = best_telling(main[0], story)
    who = party(doer, main, told.id, story)
    day = when(main, story)
    return {
        "what": {
            "text": sentence_case(stated(told, story.articles[told.article_id].text)) + whose(told, main[0], story),
            "claims": sorted(main[0].claims, key=lambda c: (c != told.id, *story.place_in_story(c))),
        },
        "who": who,
        "whom": party(undergoer, main, told.id, story, but=who),
        "why": joined_by(WHY, main, story),
        "how": joined_by(HOW, main[:1], story),
        "when": day,
        "weekday": None if day else weekday(main, story),
        "where": where(main, story, str(day["from"])[:10] if day else ""),
        "figures": main_figures(main, story, str(day["from"])[:10] if day else ""),
    }


def whose(told: Claim, fact: Fact, story: Evidence) -> str:
    """Return who says what leads the record, where few reports tell it in their own voice and its words name nobody."""
    start, stop = told.in_full
    sources = zip(told.source_start, told.source_stop, strict=True)
    own = {c.article_id for c in claims_of(fact, story) if c.voice == "own" and c.stance == "asserted"}
    is_known = len(own) * 2 >= len(story.tellers(fact.claims))
    return "" if is_known or any(start <= a and b <= stop for a, b in sources) else story.on_whose_word([told])


def party(
    find: Find, facts: Sequence[Fact], told: str, story: Evidence, but: dict[str, object] | None = None
) -> dict[str, object] | None:
    """Choose the party that the chosen telling names, else that most tellings do, of the first fact with any.

    Who did it is none to whom the chosen telling says that it was done.
    """
    bore = [n.text for n in names_in(undergoer, facts[0], story) if n.claim == told] if find is doer else []
    for fact in facts:
        named = [n for n in names_in(find, fact, story) if but is None or not overlap(n.text, str(but["text"]))]
        if but is None and any(unnamed(find, c, story) for c in claims_of(fact, story) if c.id == told):
            return None  # a thing did it, or a deed
        named = [n for n in named if n.claim == told or not (n.is_aside or any(overlap(n.text, w) for w in bore))]
        if bore:  # "a man was charged": by those alone who charge somebody
            named = [n for n in named if story.claims[n.claim].predicate == story.claims[told].predicate]
        if not named:
            continue
        support = {n.key: len({m.article for m in named if m.key == n.key}) for n in named}
        if but is not None:
            # an object that one other telling alone has is that of something else; "the wind sank her", "she sank"
            acts = {n.text for f in facts for n in names_in(doer, f, story)}
            befell = {n.key for n in named if support[n.key] > 1 and not any(overlap(n.text, a) for a in acts)}
            named = [n for n in named if n.claim == told or n.key in befell]
        elif len(story.tellers(fact.claims)) > 1:
            named = [n for n in named if n.claim == told or support[n.key] > 1]
        if not named:
            return None
        best = min(named, key=lambda n: (n.claim != told, -support[n.key], story.place_in_story(n.claim)))
        claims = {n.claim for n in named if n.key == best.key}
        found: dict[str, object] = {"text": best.text, "claims": sorted(claims, key=story.place_in_story)}
        return found | ({"actor": best.key} if best.key in story.actors else {})
    return None


def unnamed(find: Find, claim: Claim, story: Evidence) -> bool:
    """Whether a telling has a noun for the party that is no one: "a wave overturned the tug"."""
    parsed = story.parsed.get(claim.article_id)
    head = None if parsed is None else head_token(claim, parsed)
    word = None if parsed is None or head is None else find(parsed, head)
    if parsed is None or word is None or parsed.upos[word] != "NOUN":
        return False
    return not actor_at(claim.article_id, parsed.token_start[word], story) and not is_party(parsed, word)


def overlap(one: str, other: str) -> bool:
    """Whether one of two names holds the other: "a dredger", "the dredger Doña Eulalia"."""
    first, second = ({*name.casefold().split()} - ARTICLES for name in (one, other))
    return first <= second or second <= first


def names_in(find: Find, fact: Fact, story: Evidence) -> list[Named]:
    """Name the party in each telling: the actor whose mention holds the word, else the phrase around the word.

    Things, deeds and places are no party; a vehicle stands for whoever is in it, and what has a name may act.
    """
    named = []
    for claim in claims_of(fact, story):
        parsed = story.parsed.get(claim.article_id)
        head = None if parsed is None else head_token(claim, parsed)
        if parsed is None or head is None:
            continue
        head = deed_token(find, parsed, head)
        word = find(parsed, head)
        if find is doer and (parsed.upos[head] == "ADJ" or parsed.lemma[head] in SCENES):
            continue  # "she was 15 years old" and "the hall was the scene of a shooting" tell no deed
        if (
            word is None
            or parsed.lemma[word].endswith(("self", "selves"))
            or owns_a_name(parsed, word)
            or (find is undergoer and parsed.lemma[head] in SPEAKING)
        ):
            continue
        actor = actor_at(claim.article_id, parsed.token_start[word], story) or named_beside(claim, parsed, word, story)
        if actor and parsed.lemma[head] in SPEAKING and MEDIA_NAMES.search(story.actors[actor].name.casefold()):
            continue  # who only passes it on
        kinds = kinds_of(parsed.lemma[word]) + (("other",) if find is doer else ())
        if find is undergoer and parsed.lemma[head] in PASSING:
            kinds = PERSON
        if actor and story.actors[actor].kind in kinds and not is_owned_body(parsed, word, story.actors[actor].kind):
            found = Named(actor, story.actors[actor].name, claim.article_id, claim.id)
        elif not actor and (is_party(parsed, word) or (find is doer and is_named_subject(parsed, word))):
            start, stop = phrase(parsed, word)
            text = " ".join(parsed.text[start:stop].split())
            found = Named(parsed.lemma[word].casefold(), text, claim.article_id, claim.id)
        else:
            continue
        if find is undergoer and parsed.lemma[head] in CALLING and looks_into_it(found.text):
            continue
        is_of_anothers = find is doer and parsed.lemma[head] in OF_ANOTHERS
        if is_of_anothers and looks_into_it(found.text):
            continue
        is_state = find is doer and any(parsed.rel[i] == "cop" for i in children(parsed, head))
        named.append(replace(found, is_aside=is_of_anothers or is_state))
    return named


def deed_token(find: Find, parsed: ParsedArticle, head: int) -> int:
    """The verb of what somebody says, where it has the party sought: "police say | a child has died"; else the head.

    Whoever says what befell another did not do it.
    """
    told = [i for i in children(parsed, head) if parsed.rel[i] == "ccomp"] if parsed.lemma[head] in VERBS else []
    if not told:
        return head
    is_found = find(parsed, told[0]) is not None or (find is doer and undergoer(parsed, told[0]) is not None)
    return told[0] if is_found else head


def looks_into_it(name: str) -> bool:
    """Whether a party is police or officials in general, who tell of a deed and look into it: it is not theirs."""
    spoken_for = describe(name)
    return spoken_for.organ in ("police", "fire", "rescue") or (spoken_for.scope == "state" and not spoken_for.country)


def is_owned_body(parsed: ParsedArticle, word: int, kind: str) -> bool:
    """Whether a body's name belongs to what somebody has: "retained his | IBF title"."""
    return kind == "organisation" and any(
        parsed.rel[i] == "nmod:poss" and parsed.upos[i] == "PRON" for i in children(parsed, word)
    )


def owns_a_name(parsed: ParsedArticle, word: int) -> bool:
    """Whether a name only begins that of a place or a thing: "Bunny's Truck Stop"."""
    after = slice(word + 2, word + 3)
    has_article = word > 0 and parsed.lemma[word - 1].casefold() in ARTICLES and parsed.upos[word] == "PROPN"
    is_capital = any(parsed.text[start].isupper() for start in parsed.token_start[after])
    return parsed.xpos[word + 1 : word + 2] == ["POS"] and (
        parsed.upos[after] == ["PROPN"] or (has_article and is_capital)
    )


def named_beside(claim: Claim, parsed: ParsedArticle, word: int, story: Evidence) -> str:
    """Return the actor whose name stands right behind a title that is read as the party: "Speaker | Ada Brel"."""
    after = word + 1
    is_title = parsed.upos[word] in ("NOUN", "PROPN") and after < len(parsed.upos) and parsed.upos[after] == "PROPN"
    actor = actor_at(claim.article_id, parsed.token_start[after], story) if is_title else ""
    return actor if actor and story.actors[actor].kind == "person" else ""


def is_named_subject(parsed: ParsedArticle, word: int) -> bool:
    """Whether a name is the subject of a verb: a ship or a storm that has one may act, a day does not."""
    is_day = parsed.text[parsed.token_start[word] : parsed.token_stop[word]].casefold() in DAYS
    return parsed.upos[word] == "PROPN" and parsed.rel[word] == "nsubj" and not is_day


def kinds_of(word: str) -> tuple[str, ...]:
    """Return the kinds of actors that a word may mean: she is a person."""
    return PERSON if word.casefold() in ("he", "she") else PARTIES


def is_party(parsed: ParsedArticle, word: int) -> bool:
    """Whether a word that is no actor's names someone: "ten tourists", "21 of the girls"."""
    if parsed.upos[word] == "NUM":
        return any(
            is_someone(parsed.lemma[i])
            for i in children(parsed, word)
            if parsed.rel[i] == "nmod" and has_case(parsed, i, "of")
        )
    if parsed.lemma[word] == "authority" and parsed.xpos[word] == "NN":
        return False  # "the authority to hold them"
    return parsed.upos[word] in ("NOUN", "PROPN") and is_someone(parsed.lemma[word])


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
