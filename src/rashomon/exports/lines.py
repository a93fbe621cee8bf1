"""View → lines of text for the terminal: one function for each kind of item, cut to the screen elsewhere."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rich.text import Text

from rashomon.exports import view as show
from rashomon.exports.basis import basis_words
from rashomon.exports.turns import AGAINST, BOUND, EARLIER, by_measure, in_turn
from rashomon.exports.view import Row, View
from rashomon.language.sentences import sentence_case, shortened

AGREED, DISPUTED, SINGLE, QUIET, STRONG = "green", "red", "blue", "dim", "bold"
MARGIN = 6  # cells: the column of the handles
LONGEST_QUESTION = 110  # characters
CUT_TO = range(72, 20, -4)  # characters: of an answer or question that has one line
MORE = 8  # items of each kind after the first screen; the page has all of them
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
READINGS = {
    "conflict": "accounts conflict",
    "update": "later reports differ",
    "scope": "perhaps not the same question",
    "rounding": "rounded or left open",
}
SILENCES = {
    "silent": "silent on",
    "published-before": "came out before",
    "no-room": "too short for",
    "feed-dark": "its feed was dark for",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line before it is laid: a label for the margin, its words, and after how many lines they are cut.

    `shorter` holds ways to say the same in less room; `poorer` ways to say less of it, tried in turn where all of it
    has no room.
    """

    label: str
    text: Text
    most: int = 2
    style: str = ""
    shorter: tuple[Text, ...] = ()
    poorer: tuple[Text, ...] = ()


def plain(words: object) -> str:
    """Return words on one line, without anything that a terminal obeys."""
    return " ".join(UNSAFE.sub("", str(words)).split())


def head(view: View) -> list[Line]:
    """Write the headline, how much was read, and when it came out."""
    outlets = {a["outlet"] for a in view.articles.values() if a["outlet"]}
    parts = [show.counted(len(view.articles), "report")]
    named = "" if all(a["outlet"] for a in view.articles.values()) else " named"
    parts += [show.counted(len(outlets), "outlet") + named] if outlets else []
    parts += [show.report_days(view.articles.values())] if view.articles else []
    return [
        Line("", Text(plain(view.dossier["story"]["headline"]), STRONG)),
        Line("", Text(" · ".join(parts), QUIET), most=1),
    ]


def glance(view: View) -> list[Line]:
    """Write what, who, when, where, the figures and why, as far as they are told."""
    main = view.dossier["story"]["main"]
    rows: list[tuple[str, str, int]] = []
    top: list[Line] = []
    if main["what"]:
        top.append(Line("WHAT", Text(plain(main["what"]["text"])), 2, QUIET))
        fact = view.facts.get(view.main_fact)
        top += [basis_line(view, fact)] if fact else []
    parties = [main[p]["text"] for p in ("who", "whom") if main[p]]
    if parties:
        rows.append(("WHO" if main["who"] else "WHOM", " → ".join(parties), 1))
    setting = [day] if (day := show.day_words(main)) else []
    setting += [show.place_words(main["where"])] if main["where"] else []
    setting += dict.fromkeys(words for c in (main["when"], main["where"]) if c and (words := show.by_words(c)))
    if setting:
        rows.append(("WHEN" if day else "WHERE", " · ".join(setting), 1))
    if main["figures"]:
        rows.append(("COUNT", toll_words(view), 2))
    if main["why"]:
        rows.append(("WHY", main["why"]["text"], 1))
    return top + [Line(label, Text(plain(words)), most, QUIET) for label, words, most in rows]


def toll_words(view: View) -> str:
    """Write the main figures; where accounts differ, every value with the number of reports that give it."""
    words = []
    for measure, figures in by_measure(view).items():
        if len(figures) == 1 or figures[0].get("text"):
            told = figures[0].get("text") or show.figure_words(figures[0])
            words.append(" ".join(filter(None, [told, show.by_words(figures[0])])))
        else:
            words.append(f"{measure}: {values_words(view, figures[:3])}")
    return " · ".join(words[:6])


def values_words(view: View, figures: Sequence[Row]) -> str:
    """Write the values of one toll: the latest first, then the earlier; those told at one time beside one another."""
    words, before = "", ""
    for turn, figure in in_turn(view, figures):
        joint = {"": "", AGAINST: " or ", BOUND: ", ", EARLIER: " and " if before == EARLIER else ", earlier "}[turn]
        words, before = f"{words}{joint}{value_words(view, figure)}", turn
    return words


def value_words(view: View, figure: Row) -> str:
    """Write one value with the number of reports that give it."""
    number = show.number_words(figure["low"], figure["high"], figure.get("hedge", "exact"))
    return number + reports_with(view, figure)


def reports_with(view: View, figure: Row) -> str:
    """Say how many reports give a figure; "" where it was counted from several claims and none gives it."""
    if figure.get("articles"):
        return f" ({show.counted(len(figure['articles']), 'report')})"
    for row in view.facts[figure["fact"]]["figures"]:
        if show.is_same_value(row, figure):
            return f" ({show.counted(len(view.outlets(row['claims'])), 'report')})"
    return ""


def agreed_words(facts: Sequence[Row], perhaps: Sequence[Row]) -> str:
    """Say how many facts rest on two or more independent sources, and how many more perhaps do."""
    if not facts:
        may_be = f", perhaps {show.counted(len(perhaps), 'fact')}" if perhaps else ""
        return f"nothing that two independent sources surely tell{may_be}"
    more = f", perhaps {len(perhaps)} more" if perhaps else ""
    return f"{show.counted(len(facts), 'fact')} from two or more independent sources{more}"


def disputed_words(disputes: Sequence[Row]) -> str:
    """Say how many questions the accounts answer in ways that conflict, how many otherwise, and what may be none."""
    conflicts = sum(d["reading"] == "conflict" for d in disputes)
    if not disputes:
        return "no difference found between the accounts"
    loose = sum(map(show.is_loose, disputes))
    others = len(disputes) - conflicts - loose
    parts = [show.counted(conflicts, "question") if conflicts else "no conflict found"]
    parts += [show.counted(others, "other difference" if conflicts else "difference")] if others else []
    parts += [show.counted(loose, "possible one" if others else "possible difference")] if loose else []
    return ", ".join(parts)


def basis_line(view: View, fact: Row) -> Line:
    """Lay the basis in one line, else in two, with as many names as fit."""
    handle = f"[{view.handle[fact['id']]}] " if fact["id"] == view.main_fact else ""
    whole, *less = (Text(handle + plain(basis_words(view, fact, *names)), QUIET) for names in ((4, 4), (4, 0), (2, 0)))
    return Line(" " * MARGIN, whole, shorter=(less[0],), poorer=(less[1],))


def fact_lines(view: View, fact: Row, style: str = AGREED) -> list[Line]:
    """Write a fact, on whose word it rests and in which outlets it stands."""
    return [
        Line(f"[{view.handle[fact['id']]}]", Text(plain(sentence_case(fact["statement"]))), 2, style),
        basis_line(view, fact),
    ]


def single_lines(view: View, fact: Row) -> list[Line]:
    """Write a fact that rests on one account."""
    return fact_lines(view, fact, SINGLE)


def dispute_lines(view: View, dispute: Row) -> list[Line]:
    """Write a question with every answer, the outlets that give it and on whose word."""
    reading = READINGS.get(dispute["reading"], dispute["reading"])
    question = Text.assemble(
        cut_question(dispute["question"], LONGEST_QUESTION), (f"  ({dispute['kind']}: {reading})", QUIET)
    )
    return [
        Line(f"[{view.handle[dispute['id']]}]", question, 2, DISPUTED),
        *(answer_line(view, dispute, position, 2) for position in dispute["positions"]),
    ]


def short_dispute_lines(view: View, dispute: Row) -> list[Line]:
    """Write a dispute in one line for the question and one for each answer: long words are cut before the names."""
    reading = "" if dispute["reading"] == "conflict" else READINGS.get(dispute["reading"], dispute["reading"])
    question, *less = (
        Text.assemble(cut_question(dispute["question"], longest), (f"  ({reading})" if reading else "", QUIET))
        for longest in (LONGEST_QUESTION, *CUT_TO)
    )
    return [
        Line(f"[{view.handle[dispute['id']]}]", question, 1, DISPUTED, poorer=tuple(less)),
        *(answer_line(view, dispute, position, 1) for position in dispute["positions"]),
    ]


def cut_question(question: str, longest: int) -> str:
    """Cut a question at a word's end; the words that it quotes stay in their marks."""
    words = plain(question)
    cut = shortened(words, longest)
    return f"{cut}”" if cut != words and cut.count("“") > cut.count("”") else cut


def answer_line(view: View, dispute: Row, position: Row, most: int) -> Line:
    """Write an answer with who gives it; what has no room is cut from the names, then from the answer."""
    fact = view.facts.get(dispute.get("fact") or "")
    whole, *fewer = (position_words(view, position, fact, *names) for names in ((4, 4), (4, 0), (2, 0), (1, 0)))
    cut = (position_words(view, position, fact, sources, 0, n) for n in CUT_TO for sources in (2, 1))
    return Line("    • ", whole, most, poorer=(*fewer, *cut))


def position_words(view: View, position: Row, fact: Row | None, sources: int, outlets: int, longest: int = 0) -> Text:
    """Write one answer with up to so many names, with no outlet their number; cut to `longest` characters if any."""
    told = [plain(o) for o in view.outlets(position["claims"])]
    words = [plain(w) for w in show.words_of(view, position["claims"], fact)]
    value = show.dated(plain(position["value"]))
    answer = shortened(value, longest) if longest else value
    where = show.listed(told, outlets or 1) if outlets or len(told) < 2 else show.counted(len(told), "report")
    return Text.assemble((answer, STRONG), f" — {where}", (f" · {show.listed(words, sources)}", QUIET))


def central_dates(view: View) -> list[Row]:
    """Return the dates of the most central facts, in the order of time.

    A date that other words than the statement's give stands on the page, where those words are shown.
    """
    place = {f: n for n, f in enumerate(view.facts)}
    entries = [
        e for e in view.dossier.get("timeline", []) if show.is_dated_as_stated(view, view.facts[e["fact"]], e["claims"])
    ]
    kept = sorted(place[e["fact"]] for e in entries)[:MORE]
    return [e for e in entries if place[e["fact"]] in kept]


def dates_left_out(view: View) -> int:
    """Return how many dates the screen does not show."""
    return len(view.dossier.get("timeline", [])) - len(central_dates(view))


def time_lines(view: View, entry: Row) -> list[Line]:
    """Write one date of the timeline."""
    fact = view.facts[entry["fact"]]
    planned = " (planned)" if entry.get("stance") == "planned" else ""
    date = f"{show.period_words(entry['from'], entry['to'])}{planned}"
    return [
        Line(f"{date:<22}", Text(plain(f"[{view.handle[fact['id']]}] {sentence_case(fact['statement'])}")), 2, STRONG)
    ]


def central_turns(view: View) -> list[Row]:
    """Return the turns of the most central facts, in the order of time."""
    place = {f: n for n, f in enumerate(view.facts)}
    changes = show.turns(view)
    kept = sorted(range(len(changes)), key=lambda n: (place[changes[n]["fact"]], n))[:MORE]
    return [changes[n] for n in sorted(kept)]


def turn_lines(view: View, change: Row) -> list[Line]:
    """Write one turn of the record: when, of which fact, and by which reports."""
    statement = sentence_case(view.facts[change["fact"]]["statement"])
    kind = "disputed: " if change["kind"] == "dispute" else ""
    words = f"{kind}{change['text']} — in {show.listed(view.outlets(change['claims']), 3)}"
    label = f"{show.date_words(change['at']):<22}"
    return [
        Line(label, Text(plain(f"[{view.handle[change['fact']]}] {sentence_case(words)}")), 2, STRONG),
        Line(" " * len(label), Text(plain(statement), QUIET), 1),
    ]


def silent_reports(view: View) -> list[Row]:
    """Return the reports, if any of them leaves out what two or more others tell."""
    shared = shared_facts(view)
    leaves_out = any(len(f["told_by"]) < len(view.articles) for f in shared)
    return [*view.articles.values()] if leaves_out else []


def shared_facts(view: View) -> list[Row]:
    """Return the facts that two or more reports tell."""
    return [f for f in view.facts.values() if len(f["told_by"]) > 1]


def silence_lines(view: View, article: Row) -> list[Line]:
    """Write what one report does not tell of the facts that two or more others do."""
    shared = shared_facts(view)
    told = sum(article["id"] in f["told_by"] for f in shared)
    parts = [f"tells {'all' if told == len(shared) else f'{told} of'} {show.counted(len(shared), 'shared fact')}"]
    for why, words in SILENCES.items():
        missing = [
            view.handle[f["id"]]
            for f in shared
            if any(u["article"] == article["id"] and u["why"] == why for u in f["untold_by"])
        ]
        parts += [f"{words} {show.listed(missing, 6)}"] if missing else []
    return [Line(f"{plain(view.outlet[article['id']]):<24} ", Text("; ".join(parts)), 3, STRONG)]
