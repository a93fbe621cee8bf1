"""One article → how many it tells were killed and injured: persons told of one by one, and counts.

"A man was shot dead; his wife, 41, died in hospital; two others were hurt" states no number of dead. Every phrase for
one person is followed through the article, as far as nothing said of the two keeps them apart, and the worst that is
said of a person stands: one who "was injured" and "later died" is dead.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from rashomon.language.background import LEAD, counts_many, is_what_it_came_of, names_year, other_happenings
from rashomon.language.counting import words_of
from rashomon.language.fates import HIT, INJURED, KILLED, is_bare_blow
from rashomon.language.tolls import SUICIDE, Headline
from rashomon.records import Figure, LocalActor, ParsedArticle, Time
from rashomon.stages.write.headcounts import Count, counts_of, hit_besides, living, summed, with_ordinals, without_dead
from rashomon.stages.write.roll import Roll
from rashomon.stages.write.syntax import sentence_at

DAY = len("2025-06-29")
FAR = 4  # sentences from the first to tell a fate, behind which other happenings are told of
COUNTED = 14  # sentences more within which a count is still one of this happening


@dataclass(frozen=True, slots=True)
class Toll:
    """What one article's words come to; `start` of the words that tell it, by measure. None: it tells nothing of it."""

    killed: int | None
    injured: int | None
    starts: dict[str, list[int]]
    sentence: int = 0  # the first to tell any of it
    stated: frozenset[str] = frozenset()  # measures of which a number is stated
    titled: frozenset[str] = frozenset()  # measures whose number the headline states
    died: bool = False  # its headline tells of a death since
    zero: bool = False  # it says that nobody was hurt, or nobody else
    lives: bool = False  # it tells of one who lives, beside the dead
    open: int = 0  # persons who were hit, with nothing said of what came of it


def toll_of(
    parsed: ParsedArticle, locals_: Iterable[LocalActor], figures: Sequence[Figure], skipped: Collection[int] = ()
) -> Toll:
    """Count the article's dead and injured; `skipped` sentences tell of other happenings."""
    words = words_of(parsed)
    told = [parsed.text[a:b] for a, b in zip(parsed.sentence_start, parsed.sentence_stop, strict=True)]
    skipped = {*skipped, *other_happenings(told)}
    many = {n for n, sentence in enumerate(told) if counts_many(sentence)}
    counts = list(counts_of(parsed, words, figures, skipped | many))
    roll = Roll(parsed, words, locals_, figures)
    people = roll.fewest([p for p in roll.persons(skipped) if p.fate and p.places])
    people = [p for p in people if not all(came_before(parsed, parsed.token_start[w]) for w in p.places)]
    sentences = [min(parsed.token_sentence[w] for w in p.places) for p in people]
    near = min([*sentences, *(c.sentence for c in counts if c.number)], default=0) + FAR
    counts = [c for c in counts if c.sentence <= near + COUNTED and not came_before(parsed, c.start)]
    people = [p for p, first in zip(people, sentences, strict=True) if first <= near]
    if not counts and all(is_bare_blow(words, w) for p in people for w in p.places):
        people = []
    dead = [p for p in people if p.fate == KILLED]
    killed = summed([c for c in counts if c.fate == KILLED], dead, words, parsed)
    hurt = living([p for p in people if p.fate != KILLED], killed - len(dead), words)
    if any(SUICIDE.search(sentence) for sentence in told[:LEAD]):
        hurt, counts = [p for p in hurt if p.fate != HIT], [c for c in counts if c.fate != HIT]
    wounded = without_dead([c for c in counts if c.fate == INJURED], killed, hurt, words, parsed)
    shot = without_dead([c for c in counts if c.fate == HIT], killed, hurt, words, parsed)
    injured = max(summed(wounded, hurt, words, parsed), hit_besides(shot, hurt, parsed))
    hit = 0
    if any(c.number and not c.more for c in shot):
        hit = summed([c for c in shot if not c.more], hurt + dead, words, parsed)
        injured = max(injured, hit - killed)
    killed, injured = with_ordinals(killed, injured, people, words)
    if (whole := whole_of_dead(counts)) is not None:  # "one of the five hurt has died"
        injured = max(0, whole - killed)
    zeros = {c.fate for c in counts if c.number == 0}
    starts = {
        KILLED: [parsed.token_start[w] for p in dead for w in p.places] + [c.start for c in counts if c.fate == KILLED],
        INJURED: [parsed.token_start[w] for p in hurt for w in p.places]
        + [c.start for c in counts if c.fate in (INJURED, HIT)],
    }
    return Toll(
        killed=killed if killed or KILLED in zeros or injured else None,
        injured=injured if injured or INJURED in zeros or killed else None,
        starts=starts,
        sentence=near - FAR,
        zero=INJURED in zeros,
        lives=any(p.lived for p in hurt),
        open=hit - killed if hit and hit - killed == injured else sum(p.fate == HIT for p in hurt),
        stated=frozenset(INJURED if c.fate == HIT else c.fate for c in counts if c.number),
    )


def came_before(parsed: ParsedArticle, at: int) -> bool:
    """Whether a death is told as what the news came of: "protests sparked by the killing of a docker"."""
    return is_what_it_came_of(parsed.text[parsed.sentence_start[sentence_at(parsed, at)] : at])


def whole_of_dead(counts: Sequence[Count]) -> int | None:
    """The number of the hurt of whom some are said to have died, or None."""
    dead = {c.of for c in counts if c.fate == KILLED}
    return next((c.number for c in counts if c.fate == INJURED and c.id in dead), None)


def with_headline(toll: Toll, title: Headline) -> Toll:
    """Believe a headline's number; where it tells of a death and the text of none, one has died."""
    killed, injured = toll.killed, toll.injured
    if title.injured and not title.is_fatal and (killed or 0) >= title.injured and not injured:
        title = replace(title, injured=None)  # those whom the older headline has as hurt have died
    if title.killed is not None:
        injured = max(0, injured - min(toll.open, max(0, title.killed - (killed or 0)))) if injured else injured
        killed = title.killed
    elif title.is_fatal and not killed:
        killed, injured = 1, max(0, injured - 1) if injured else injured
    hit = title.hit or 0
    if hit > 1 and hit >= (killed or 0) + (title.injured or 0) and hit > (killed or 0):
        injured = hit - (0 if title.hit_besides else killed or 0)
    elif title.injured is not None:
        injured = title.injured
    if killed is None and injured is None:
        return toll
    stated = {
        KILLED: title.killed,
        INJURED: injured if title.injured is None and title.hit == injured else title.injured,
    }
    titled = frozenset(measure for measure, number in stated.items() if number is not None)
    first = 0 if titled or title.is_fatal else toll.sentence
    return replace(toll, killed=killed or 0, injured=injured or 0, titled=titled, sentence=first, died=title.died)


def of_named_years(parsed: ParsedArticle) -> frozenset[int]:
    """Return the sentences behind the first that name the year of what they tell: an undated report's own has none."""
    spans = enumerate(zip(parsed.sentence_start, parsed.sentence_stop, strict=True))
    return frozenset(n for n, (start, stop) in spans if n and names_year(parsed.text[start:stop]))


def elsewhen(parsed: ParsedArticle, times: Iterable[Time], day: str) -> frozenset[int]:
    """Return the sentences that tell of an earlier happening.

    All days they name lie before `day`; so do those of what follows in the same paragraph without a day of its own.
    """
    latest: dict[int, str] = {}
    for time in times:
        sentence = sentence_at(parsed, time.start)
        latest[sentence] = max(latest.get(sentence, ""), (time.to_date + "-12-31"[len(time.to_date) - 4 :])[:10])
    found, before = [], False
    if len(day) < DAY:
        return frozenset()
    for sentence, start in enumerate(parsed.sentence_start):
        if sentence in latest:
            before = latest[sentence] < day
        elif sentence and "\n" in parsed.text[parsed.sentence_stop[sentence - 1] : start]:
            before = False
        if before:
            found.append(sentence)
    return frozenset(found)
