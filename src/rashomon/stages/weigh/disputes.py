"""A question with its reading → a Dispute in words: what is asked, who says what, and why they are held to differ."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.language.measures import UNITS
from rashomon.language.sentences import sentence_case, stated
from rashomon.records import Dispute, Fact, Figure, Position, content_id
from rashomon.stages.weigh.claimwords import meets
from rashomon.stages.weigh.comparable import counted_as
from rashomon.stages.weigh.counters import Counter
from rashomon.stages.weigh.counts import Stand
from rashomon.stages.weigh.differences import Difference, Differences, Setting
from rashomon.stages.weigh.questions import Question, number_of
from rashomon.stages.weigh.refusals import affirms
from rashomon.stages.weigh.statements import count_question


@dataclass(frozen=True, kw_only=True)
class Story:
    """What the answers to a story's questions are put in words with."""

    setting: Setting
    texts: Mapping[str, str]  # by article id
    names: Mapping[str, str]  # by actor id
    fact_of: Mapping[str, Fact]  # by claim id


def dispute_of(story: Story, found: Differences, question: Question, how: Stand, *, is_loose: bool) -> Dispute:
    """One dispute; the surest pair gives the two sides their values and the others join a side."""
    lead = found.at(question.pairs[0])
    sides: dict[str, list[str]] = defaultdict(list)
    for claim_id, value in _placed(story, found, question).items():
        sides[value].append(claim_id)
    if question.kind == "date":
        sides = _whole_hours(sides)
    positions = [Position(value=v, claims=ids) for v, ids in sides.items()]
    positions.sort(key=lambda p: (-len(p.claims), p.value))
    fact = story.fact_of[story.setting.sides.claims[lead.first].id]
    return Dispute(
        story_id="",
        id=content_id("dispute", question.kind, *sorted(c for p in positions for c in p.claims)),
        fact_id=fact.id,
        kind=question.kind,
        question=_question(story, fact, question.kind, lead),
        reading=how.reading,
        because=_because(lead, question.kind, how, story.names),
        positions=positions,
        loose=is_loose,
    )


def _whole_hours(sides: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """The sides of a question of time, "7:30" joined with "7:30 p.m." where no other half of the day is told."""
    out: dict[str, list[str]] = defaultdict(list)
    for value, claims in sides.items():
        whole = [v for v in sides if v.startswith(f"{value} ") and HALF_DAY.fullmatch(v, len(value))]
        out[whole[0] if len(whole) == 1 else value] += claims
    return out


def countered_of(story: Story, counter: Counter) -> Dispute:
    """The dispute that one account gives both sides of."""
    claims = story.setting.sides.claims
    positions = []
    for side in (counter.said, counter.countered):
        widest = max((claims[i] for i in side), key=lambda c: (c.stop - c.start, -c.start))
        words = stated(widest, story.texts[widest.article_id])
        positions.append(Position(value=words, claims=[claims[i].id for i in side]))
    fact = story.fact_of[positions[0].claims[0]]
    return Dispute(
        story_id="",
        id=content_id("dispute", counter.kind, *sorted(c for p in positions for c in p.claims)),
        fact_id=fact.id,
        kind=counter.kind,
        question=f"{WHAT_IS_ASKED[counter.kind]} “{sentence_case(positions[0].value)}”",
        reading=counter.reading,
        because=WHY_COUNTERED[counter.kind, counter.reading],
        positions=positions,
        loose=counter.reading == "scope",
    )


def _placed(story: Story, found: Differences, question: Question) -> dict[str, str]:
    """Claim → the value it stands for: no claim takes two sides."""
    s, kind, lead = story.setting, question.kind, found.at(question.pairs[0])
    placed: dict[str, str] = {}
    said: dict[object, str] = {}  # a number, or citizens → how the surest pair puts it
    usual = _values(story, lead, kind)
    for k in question.pairs:
        pair, basis = found.pairs[k], found.bases.get(k, {})
        tallies, figures = basis.get("tallies"), basis.get("figures")
        if kind in ("figure", "date") or tallies or pair == (lead.first, lead.second):
            values = _values(story, found.at(k, is_named=kind in ("identity", "place")), kind)
        else:
            values = _joined(s, lead, pair, usual)
        keys: Sequence[object] = ()
        if tallies:
            keys = [t.citizens for t in tallies]
        elif kind == "figure" and figures:
            keys = [number_of(f) for f in figures]
        if keys:
            mine, theirs = (said.setdefault(key, value) for key, value in zip(keys, values, strict=True))
            values = mine, theirs
        holding = [t.claims for t in tallies] if tallies else [(i,) for i in pair]
        for value, of in zip(values, holding, strict=True):
            for claim in of:
                placed.setdefault(s.sides.claims[claim].id, value)
    return placed


MEASURED_IN = frozenset(unit for unit, _, _ in UNITS.values())
ARTICLES = ("a", "an")  # which say one: "a man was shot"
HALF_DAY = re.compile(r"\s?[ap]\.?m\.?", re.I)
WHAT_IS_ASKED = {
    "figure": "How many?",  # where an account gives two numbers: between accounts the number's noun is asked for
    "date": "When?",
    "place": "Where?",
    "identity": "Who?",
    "cause": "What caused it?",
    "responsibility": "Who did it?",
    "characterisation": "What was it?",
    "denial": "Is it so?",
    "sequence": "In which order?",
}


WHY_COUNTERED = {
    ("denial", "conflict"): "one account gives both the claim and its denial; neither gives way",
    ("figure", "conflict"): "one account gives two numbers on two sources' word; neither gives way",
    ("figure", "update"): "one account tells which number was given at first and which replaced it",
    ("characterisation", "conflict"): "one account sets two sources against each other; neither gives way",
    ("characterisation", "scope"): "one account sets two sources against each other; "
    "they may not speak of the same thing",
    ("characterisation", "update"): "one account tells what was believed at first and what replaced it; "
    "the later word may know more",
}


def _question(story: Story, fact: Fact, kind: str, lead: Difference) -> str:
    """What is asked, and of which fact: a story may count the dead of several happenings.

    A fact that is stated without the number is told by the claim that gives one.
    """
    said = fact.statement
    if lead.tallies:
        asked = "Of which country?"
    elif kind == "figure" and lead.figures:
        asked = count_question(counted_as(*lead.figures))
        if not any(_words(story, f) in said for f in lead.figures):
            claim = story.setting.sides.claims[lead.first]
            said = stated(claim, story.texts[claim.article_id])
    else:
        asked = WHAT_IS_ASKED.get(kind, "How many?")
        said = _denied(story, fact, lead) if kind == "denial" else said
    return f"{asked} “{sentence_case(said)}”"


def _denied(story: Story, fact: Fact, lead: Difference) -> str:
    """What a denial is of: the fact, or, where its statement tells of the denial, what the other account says."""
    claims = story.setting.sides.claims
    best = next((c for c in claims if c.id == fact.best), None)
    said = [c for c in (claims[lead.first], claims[lead.second]) if affirms(c, story.texts[c.article_id])]
    if best is None or affirms(best, story.texts[best.article_id]) or len(said) != 1:
        return fact.statement
    return stated(said[0], story.texts[said[0].article_id])


def _words(story: Story, f: Figure) -> str:
    """A number as its article puts it."""
    return " ".join(story.texts[f.article_id][f.start : f.stop].split())


def _number(story: Story, f: Figure) -> str:
    words = _words(story, f)
    return "one" if words.lower() in ARTICLES else words + _unit(story, f)


def _unit(story: Story, f: Figure) -> str:
    """The unit behind a number, as its article puts it: " seconds"; "" where the number has it, or counts things."""
    text = story.texts[f.article_id]
    if f.unit not in MEASURED_IN or not f.stop <= f.counted_start <= f.stop + len("-"):
        return ""
    return f" {text[f.counted_start : f.counted_stop]}"


def _joined(s: Setting, lead: Difference, pair: tuple[int, int], values: tuple[str, str]) -> tuple[str, str]:
    """The lead's two values in the order in which this pair's claims stand nearer to the lead's."""
    first, second = pair
    straight = _near(s, first, lead.first) + _near(s, second, lead.second)
    crossed = _near(s, first, lead.second) + _near(s, second, lead.first)
    return values if straight >= crossed else values[::-1]


def _near(s: Setting, i: int, j: int) -> float:
    """How near two claims are: one and the same or overlapping ones nearest of all."""
    if meets(s.sides.claims[i], s.sides.claims[j]):
        return 1.0
    link = s.links.get((min(i, j), max(i, j)))
    return link.probability if link else 0.0


def _values(story: Story, d: Difference, kind: str) -> tuple[str, str]:
    """What each side says, as short as its kind allows."""
    claims, texts, names = story.setting.sides.claims, story.texts, story.names
    if kind == "figure" and d.figures:
        a, b = (_number(story, f) for f in d.figures)
        return a, b
    if d.tallies:
        return d.tallies[0].words, d.tallies[1].words
    if kind == "date" and d.days:
        return d.days
    if kind in ("identity", "place") and d.named:
        return names[d.named[0]], names[d.named[1]]
    first, second = claims[d.first], claims[d.second]
    return stated(first, texts[first.article_id]), stated(second, texts[second.article_id])


def _because(d: Difference, kind: str, how: Stand, names: Mapping[str, str]) -> str:
    """Why the two are held to differ, and why in this way: from the signals that hold."""
    says = {
        "figure": "both count the same thing and the figures differ"
        if how.reading in ("conflict", "update")
        else "the figures differ",
        "date": f"the same happening is dated {' and '.join(d.days or ())}",
        "denial": "one account denies what the other says",
        "identity": f"{' stands where the other has '.join(names[a] for a in d.named)}"
        if d.named
        else "they name different parties",
        "place": f"{' stands where the other has '.join(names[a] for a in d.named)}"
        if d.named
        else "they name different places",
        "cause": "they give different causes",
        "responsibility": "they hold different parties responsible",
        "characterisation": "they describe the same matter differently",
    }[kind]
    if d.tallies:
        return "both count as many, but not as citizens of the same countries"
    gap = d.signals["gap_days"]
    why = {
        "conflict": "neither gives a reason that would let both stand",
        "update": f"the later account, {gap:.0f} days on, may know more"
        if gap > 0
        else "one account reads like the newer one",
        "scope": "they may not speak of the same thing",
        "rounding": "they agree to the precision given",
    }[how.reading]
    return f"{says}; {how.why or why}"
