"""Facts → the figures of the main happening: its toll first, then what else its reports count alike."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar

from rashomon.language.beings import is_someone
from rashomon.language.fates import INJURED, KILLED
from rashomon.language.inflection import singular
from rashomon.language.measures import BEASTS, NOUNS, PERIODS, STATES
from rashomon.language.moments import are_before
from rashomon.language.scopes import SOME_OF
from rashomon.language.tolls import DEADLY, headline_toll
from rashomon.records import Fact, Figure, LocalActor, Time
from rashomon.stages.write.casualties import Toll, elsewhen, of_named_years, toll_of, with_headline
from rashomon.stages.write.evidence import Evidence
from rashomon.stages.write.figures import figures_of, plain

HIT = ("shot", "stabbed", "hit")  # the dead and the hurt among them
TOLLS = ("killed", "injured", "missing", "detained", "abducted", "released", "rescued", "displaced", "affected")
PART = 0.3  # worth of a figure that is given as a part of another: "10 of the 12 on board"
ENOUGH = 0.03  # mean worth over the articles below which a toll is background: one late sentence of one article
FEW = 3  # where at most one in so many reports tells of it, and no headline does, it is background
PASSING = 0.1  # of the best value's support: a value with less is told in passing
NEXT = 12  # characters between a number and what it counts: "640 burnt | hectares"
FEWEST = 3  # of which a count is told: one or two of a thing are told in the words of what happened
NO_COUNT = frozenset(
    {"age", "duration", "time", "count", "be", "that", "name", "people", "make", "announce", "estimate"}
)
BETWEEN = frozenset("the a an to my your his her its our their any each".split())  # "set 400 | the key"
JOINTS = ("-", "‑", "–", ":")
MOST_MEASURES, MOST_VALUES = 4, 3
HEAD = 2  # sentences: a report that opens with another toll than the earlier ones has news of it

IN_TITLE, STATED = 1.5, 1.2  # worth of a number in a headline, and of one stated in the text; counted by us: 1
LATER = 0.3  # by how much the last article's word weighs more than the first one's
OTHER_HOUR = 0.4
LATE, OFFHAND = 5, 0.5  # sentences behind which a report that tells first of it is of something else; its worth
FAR_OFF = 12  # sentences behind which a stated number is of something else as well
SILENT = 0.3  # worth of a report that tells of the dead alone, for there being no hurt, where another has their number

Value = tuple[float | None, float | None]
KILLED_OF, INJURED_OF = attrgetter("killed"), attrgetter("injured")
OfArticle = TypeVar("OfArticle", Time, Figure, LocalActor)


def main_figures(main: Sequence[Fact], story: Evidence, day: str = "") -> list[dict[str, object]]:
    """Return `{measure, low, high, hedge, fact, articles, text}` rows, for each measure the best supported value first.

    `articles` give the value; `text` is the number with what it counts as written, None for tolls.
    `day` is the main happening's, where it is known to the day: what is dated before it is another happening.
    """
    told = died_since(article_tolls(story, day))
    killed = best_number(KILLED, told, story)
    best = {KILLED: killed, INJURED: best_number(INJURED, told, story, killed or 0)}
    rows = []
    for measure in TOLLS:
        stated = stated_values(measure, story)
        rows += with_best(measure, best[measure], stated, told, story, main) if measure in best else stated
    others: dict[str, list[dict[str, object]]] = {}
    for fact in main:
        for group in figures_of(fact, story):
            measure = str(group["measure"])
            known = measure in TOLLS or measure in NO_COUNT or measure in PERIODS or is_told(group, fact, rows, others)
            if not known and (len(main) == 1 or measure not in others) and is_worth_telling(group, story):
                others.setdefault(measure, []).append(row_as_written(group, fact, story))
    for values in list(others.values())[:MOST_MEASURES]:
        rows += values[:MOST_VALUES]
    return rows


def is_told(
    group: Mapping[str, Any],
    fact: Fact,
    tolls: Sequence[Mapping[str, Any]],
    others: Mapping[str, Sequence[Mapping[str, object]]],
) -> bool:
    """Whether the number is told by another noun: people of a toll or of two, or what the same fact counts already."""
    value = group["low"], group["high"]
    if is_someone(str(group["measure"])) or group["measure"] in HIT:
        if any((row["low"], row["high"]) == value for row in tolls):
            return True
        if group["measure"] in HIT and fact.id in {r["fact"] for r in tolls if r["measure"] == KILLED}:
            return True  # "six children and two adults were shot": all died
        dead, hurt = ([r["low"] for r in tolls if r["measure"] == m and r["low"]] for m in (KILLED, INJURED))
        if value[0] == value[1] and value[0] in {d + h for d in dead for h in hurt}:
            return True  # "five were shot", of whom one died
    elsewhere = [row for measure, rows in others.items() if measure != group["measure"] for row in rows]
    return any((row["low"], row["high"], row["fact"]) == (*value, fact.id) for row in elsewhere)


def article_tolls(story: Evidence, day: str) -> dict[str, Toll]:
    """Count each article's dead and injured; articles that tell of neither are left out. In order of report."""
    of_people = {name: f for name, f in story.figures.items() if not is_of_beasts(f, story)}
    times, figures, locals_ = (gathered(story.times), gathered(of_people), gathered(story.locals_))
    found = {}
    for article, parsed in ((a, story.parsed[a]) for a in story.articles if a in story.parsed):
        skipped = elsewhen(parsed, times.get(article, ()), day) if day else of_named_years(parsed)
        counted = toll_of(parsed, locals_.get(article, ()), figures.get(article, ()), skipped)
        title = headline_toll(story.articles[article].title or "")
        if counted.killed is None and not DEADLY.search(parsed.text):
            title = replace(title, is_fatal=False)  # a name: "Dead Harbour 2", "Murder Ballads"
        told = with_headline(counted, title)
        if told.killed is not None:
            found[article] = told
    return found


def died_since(told: Mapping[str, Toll]) -> dict[str, Toll]:
    """Count those who died between two reports as dead in both: of as many who were hit, one has more dead.

    A report without a number of dead may be the later one (many dates are the page's): nobody is hurt after his death.
    One that states fewer dead than an earlier report corrects it.
    """
    found = {}
    for place, (article, toll) in enumerate(told.items()):
        is_stated = KILLED in toll.stated | toll.titled
        known = (
            t
            for at, t in enumerate(told.values())
            if (KILLED in t.titled or t.died) and total(t) == total(toll) and (at > place or not is_stated)
        )
        newer = max(known, key=lambda t: t.killed or 0, default=toll)
        has_more = (newer.killed or 0) > (toll.killed or 0)
        found[article] = replace(toll, killed=newer.killed, injured=newer.injured) if has_more else toll
    return found


def total(toll: Toll) -> int:
    """How many were hit."""
    return (toll.killed or 0) + (toll.injured or 0)


def gathered(records: Mapping[str, OfArticle]) -> dict[str, list[OfArticle]]:
    """Gather records by their article."""
    found: dict[str, list[OfArticle]] = {}
    for record in records.values():
        found.setdefault(record.article_id, []).append(record)
    return found


def best_number(measure: str, told: Mapping[str, Toll], story: Evidence, killed: int | None = None) -> int | None:
    """Let every article vote for its number of one measure; None where they tell too little of it to be the main thing.

    A number that a headline or a count states weighs more than one that the reader must count; a later article's more
    than an earlier one's; the injured of an article that has another number of dead less: it tells of another hour.
    Equal support: the smaller, because what is counted wrongly is rather counted twice.
    """
    votes: dict[int, float] = {}
    is_stated = any(toll.injured and (toll.lives or INJURED in toll.stated | toll.titled) for toll in told.values())
    for place, toll in enumerate(told.values()):
        number = toll.killed if measure == KILLED else toll.injured
        if number is None:
            continue
        worth = IN_TITLE if measure in toll.titled else STATED if measure in toll.stated else 1.0
        worth *= 1 + LATER * place / max(1, len(told) - 1)
        if measure == INJURED and is_stated and not number and not toll.zero:
            worth *= SILENT
        worth *= OFFHAND if toll.sentence >= LATE else 1.0
        worth *= OTHER_HOUR if killed is not None and toll.killed != killed else 1.0
        votes[number] = votes.get(number, 0.0) + worth
    early = sum(1 / (1 + toll.sentence) for toll in told.values() if not is_offhand(toll))
    is_titled = any(toll.titled for toll in told.values())
    if not votes or early < ENOUGH * len(story.articles) or (len(told) * FEW <= len(story.articles) and not is_titled):
        return None
    return min(votes, key=lambda n: (-round(votes[n], 6), n))


def is_offhand(toll: Toll) -> bool:
    """Whether a report comes to speak of the dead or hurt behind its first sentences, or states a number far behind."""
    return toll.sentence >= (FAR_OFF if toll.stated else LATE) and not toll.titled


def with_best(
    measure: str,
    best: int | None,
    stated: Sequence[dict[str, object]],
    told: Mapping[str, Toll],
    story: Evidence,
    main: Sequence[Fact],
) -> list[dict[str, object]]:
    """Put the number that the articles vote for first, as it is stated where it is; without one there is no row."""
    if not best:
        return []
    number_of = KILLED_OF if measure == KILLED else INJURED_OF
    reports = {n: [a for a, toll in told.items() if number_of(toll) == n] for n in map(number_of, told.values())}
    first = next((row for row in stated if best in (row["low"], row["high"])), None)
    if first is None:
        fact = fact_told(measure, reports[best], told, story) or (main[0].id if main else "")
        if not fact:
            return []
        first = row_of(measure, (best, best), "exact", fact)
    kept = {best: first}
    for number in sorted(n for n in reports if n is not None and n > best):
        if (risen := risen_in(measure, reports[number], reports[best], told, story)) and (
            fact := fact_told(measure, risen, told, story)
        ):
            kept[number] = row_of(measure, (number, number), "exact", fact)
    for row in stated:
        told_as: Any = row["low"] if row["low"] is not None else row["high"]
        if reports.get(told_as) and not is_part(told_as, best, stated):
            kept.setdefault(told_as, row)
    own = {a: number for number in kept for a in reports[number]}
    rows = []
    for number, row in kept.items():
        states: Any = row["articles"]  # as well those that state it and come to a number that is not told
        tellers = [a for a in story.articles if own.get(a) == number or (a in states and a not in own)]
        rows.append(row | {"articles": tellers})
    return rows[:MOST_VALUES]


def risen_in(
    measure: str, tellers: Sequence[str], earlier: Sequence[str], told: Mapping[str, Toll], story: Evidence
) -> list[str]:
    """Return the reports that state a larger number at their head, and came out after all dated ones of another."""
    days = [day for a in earlier if (day := story.articles[a].published)]
    return [
        a
        for a in tellers
        if measure in told[a].stated | told[a].titled
        and told[a].sentence < HEAD
        and are_before(days, story.articles[a].published or "")
    ]


def is_part(number: Any, whole: int, stated: Sequence[dict[str, object]]) -> bool:
    """Whether a number is told as a part of the whole: what is missing to it is told as well."""
    return any(whole - number in (row["low"], row["high"]) for row in stated if whole > number)


def fact_told(measure: str, tellers: Sequence[str], told: Mapping[str, Toll], story: Evidence) -> str:
    """Return the fact whose claims hold most of the words from which the articles' number is counted, or ""."""
    held: dict[str, float] = {}
    for claim in story.claims.values():
        if claim.article_id in tellers and claim.id in story.fact_of:
            inside = sum(claim.start <= start < claim.stop for start in told[claim.article_id].starts.get(measure, ()))
            if inside:
                fact = story.fact_of[claim.id]
                held[fact] = held.get(fact, 0.0) + inside / (1 + claim.sentence)
    return min(held, key=lambda f: (-round(held[f], 6), f), default="")


def stated_values(measure: str, story: Evidence) -> list[dict[str, object]]:
    """Let every article vote for its figures of one measure; what it tells earlier counts more.

    Every figure of the story votes, whatever its fact, because reports that lead with the toll tell it in many ways.
    Listed are the winner and the other values of its fact: the toll of an earlier happening belongs to another fact.
    """
    votes: dict[Value, dict[str, float]] = {}
    hedge: dict[Value, str] = {}
    backers: dict[Value, dict[str, float]] = {}
    whole: set[Value] = set()
    for claim in story.claims.values():
        for f in claim.figures:
            figure = story.figures.get(f)
            if figure is None or figure.measure != measure or claim.id not in story.holders.get(figure.id, ()):
                continue
            if not counts(figure) or not is_of_people(figure, story):
                continue
            is_some = is_some_of(figure, story)
            worth = (PART if is_some else 1.0) / (1 + claim.sentence)
            value, fact = (figure.low, figure.high), story.fact_of.get(claim.id, "")
            if not is_some:
                whole.add(value)
            hedge.setdefault(value, figure.hedge)
            by_article = votes.setdefault(value, {})
            by_article[claim.article_id] = max(worth, by_article.get(claim.article_id, 0.0))
            by_fact = backers.setdefault(value, {})
            by_fact[fact] = by_fact.get(fact, 0.0) + worth
    total = {value: round(sum(by.values()), 6) for value, by in votes.items()}
    fact_of = {value: min(by, key=lambda f: (-by[f], f)) for value, by in backers.items()}
    ordered = sorted(total, key=lambda v: (-total[v], -(v[0] or v[1] or 0), str(v)))
    if not ordered or total[ordered[0]] < ENOUGH * len(story.articles):
        return []
    best = ordered[0]
    ordered = [v for v in ordered if fact_of[v] and fact_of[v] == fact_of[best] and total[v] >= PASSING * total[best]]
    ordered = [v for v in ordered if v in whole or not any(is_greater(other, v) for other in ordered)]
    totals_first = sorted(ordered, key=lambda v: not is_sum(v, ordered))
    several = len(story.articles) - 1
    tellers = {v: [a for a in story.articles if a in votes[v]] for v in totals_first}
    if measure not in (KILLED, INJURED) and totals_first[0][0] == 1 and len(tellers[totals_first[0]]) == 1 < several:
        return []  # one person in one of several reports is not what happened
    return [row_of(measure, v, hedge[v], fact_of[v], tellers[v]) for v in totals_first[:MOST_VALUES]]


def is_some_of(figure: Figure, story: Evidence) -> bool:
    """Whether a part is counted: "21 of the 200 who were taken", "four of the officers killed"."""
    return bool(figure.part_of or SOME_OF.match(story.articles[figure.article_id].text, figure.stop))


def is_greater(one: Value, other: Value) -> bool:
    """Whether a value is surely greater than another."""
    return one[0] is not None and one[0] > max(n for n in other if n is not None)


def is_sum(value: Value, values: Sequence[Value]) -> bool:
    """Whether the value is the sum of two others, which then are its parts: "10 tourists", "two pilots", "12 dead"."""
    exact = [low for low, high in values if low is not None and low == high]
    return value[0] in exact and any(value[0] == a + b for n, a in enumerate(exact) for b in exact[n + 1 :])


def is_of_beasts(figure: Figure, story: Evidence) -> bool:
    """Whether animals are counted: "163,000 livestock died" is no toll of the story's people."""
    counted = story.articles[figure.article_id].text[figure.counted_start : figure.counted_stop]
    return bool(counted) and singular(counted.split()[-1]) in BEASTS


def is_of_people(figure: Figure, story: Evidence) -> bool:
    """Whether people are counted, or nothing is named: not "60 halls locked down", "two free throws"."""
    counted = story.articles[figure.article_id].text[figure.counted_start : figure.counted_stop].split()
    if not counted or counted[-1][:1].isupper() or not counted[-1].isalpha():
        return not is_of_beasts(figure, story)
    noun = singular(counted[-1].casefold())
    return noun not in BEASTS and (is_someone(noun) or noun in NOUNS or noun in STATES)


def counts(figure: Figure) -> bool:
    """Whether the figure counts whole heads, one at least."""
    number = figure.low if figure.low is not None else figure.high
    return number is not None and number >= 1 and float(number).is_integer()


def is_worth_telling(group: dict[str, Any], story: Evidence) -> bool:
    """Whether two reports give the value, or the story has but one; and it is a measure, or counts several."""
    number = group["low"] if group["low"] is not None else group["high"]
    is_measure = group["unit"] not in ("", "people")
    figure = first_figure(group, story)
    if is_part_of_a_word(figure, story):
        return False
    is_count = (number or 0) >= FEWEST and float(number).is_integer() and says_what(figure, story)
    return (is_measure or is_count) and len(story.tellers(group["claims"])) >= min(2, len(story.articles))


def is_part_of_a_word(figure: Figure, story: Evidence) -> bool:
    """Whether the number only says of which sort a thing is: "3-D", "a three-point range", "16:9 screens"."""
    return story.articles[figure.article_id].text[figure.stop : figure.stop + 1] in JOINTS


def says_what(figure: Figure, story: Evidence) -> bool:
    """Whether the words behind the number say what is counted: "640 hectares", not a bare "873"."""
    counted = story.articles[figure.article_id].text[figure.stop : figure.counted_stop].split()
    is_next = 0 < figure.counted_start - figure.stop <= NEXT
    if counted[:1] == ["of"] and story.articles[figure.article_id].text[figure.stop - 1].isdigit():
        return False  # "gate 873 of Velm"
    return is_next and counted[0][:1].isalpha() and BETWEEN.isdisjoint(map(str.casefold, counted))


def first_figure(group: dict[str, Any], story: Evidence) -> Figure:
    """Return the first figure that gives the value."""
    same = (story.figures[f] for c in group["claims"] for f in story.claims[c].figures if f in story.figures)
    value = (group["measure"], group["low"], group["high"])
    return next(f for f in same if (f.measure, plain(f.low), plain(f.high)) == value)


def row_as_written(group: dict[str, Any], fact: Fact, story: Evidence) -> dict[str, object]:
    """Write one value of a measure that is no toll, in the first report's words: "$284 billion", "640 hectares"."""
    figure = first_figure(group, story)
    stop = figure.counted_stop if 0 <= figure.counted_start - figure.stop <= NEXT else figure.stop
    text = " ".join(story.articles[figure.article_id].text[figure.start : max(stop, figure.stop)].split())
    row = row_of(figure.measure, (figure.low, figure.high), group["hedge"], fact.id, story.tellers(group["claims"]))
    return row | {"text": text}


def row_of(
    measure: str, value: tuple[Any, Any], hedge: object, fact: str, articles: Sequence[str] = ()
) -> dict[str, object]:
    """Write one value."""
    given = {"measure": measure, "low": plain(value[0]), "high": plain(value[1]), "hedge": hedge, "fact": fact}
    return given | {"articles": [*articles], "text": None}
