"""Where a name begins and stops, as its words say it, put over what a reader makes of it. Pure functions.

Names are written with capitals, in one piece, without the office of who bears them: "the federal Unity Party of" is
read as "Unity Party", "Ada" and "Brel" side by side as "Ada Brel", "U.N. envoy Ada Brel" as "U.N." and "Ada Brel".
"""

from collections.abc import Sequence

from rashomon.language import countries

Span = tuple[int, int, str]  # first word, one past the last, kind
# lower-case words inside of names, which may also begin one
PARTICLES = frozenset(
    "al el de da di del della van von der den bin ibn abu la le los las dos das du ter ten y e".split()
)
FUNCTION = frozenset("of in at for and or the to on by with from as a an , - & / ( '".split())
OPENERS = frozenset("But And Yet Although Though Because While".split())  # of a sentence: "But Police said"
OFFICES = frozenset(
    """president secretary minister senator representative commissioner envoy ambassador spokesman spokeswoman
    spokesperson chairman chairwoman chief director governor congressman congresswoman chancellor premier
    secretary-general commander coordinator negotiator leader""".split()
)
DEGREES = frozenset("special deputy vice prime foreign assistant former acting permanent".split())
LONGEST_COUNTRY = 4  # words


def bordered(words: Sequence[str], spans: Sequence[Span]) -> list[Span]:
    """Return the mentions with their borders put right, in the order of the sentence."""
    found: list[Span] = []
    has_capitals = any(w[:1].isupper() for w in words[1:])
    for span in _joined(words, spans):
        parts = [_stripped(words, part) for part in _parted(words, span)]
        found += [part for part in parts if _is_name(words, part) or not has_capitals]
    return _countries(words, found)


def _joined(words: Sequence[str], spans: Sequence[Span]) -> list[Span]:
    """Put persons' names together that were cut in two: "[Ada] [Brel]"."""
    out: list[Span] = []
    for start, stop, kind in spans:
        if out and kind == "person" == out[-1][2] and out[-1][1] == start and words[start][:1].isupper():
            start = out.pop()[0]
        out.append((start, stop, kind))
    return out


def _parted(words: Sequence[str], span: Span) -> list[Span]:
    """Part a body from the one who holds an office in it: "[U.N.] envoy [Ada Brel]"."""
    start, stop, kind = span
    at = next((i for i in range(start + 1, stop) if words[i].lower() in OFFICES), -1)
    if kind != "organisation" or at < 0:
        return [span]
    last = max(i for i in range(at, stop) if words[i].lower() in OFFICES)
    while at > start + 1 and words[at - 1].lower() in DEGREES:
        at -= 1
    kind = "place" if countries.by_name(" ".join(words[start:at])) else kind
    bearer = [(last + 1, stop, "person")] if last + 1 < stop and words[last + 1][:1].isupper() else []
    return [(start, at, kind), *bearer]


def _is_name(words: Sequence[str], span: Span) -> bool:
    """Whether a mention has a capital or a digit, or is of a kind that may do without: "the communists"."""
    start, stop, kind = span
    return kind in ("group", "other", "event") or any(c.isupper() or c.isdigit() for w in words[start:stop] for c in w)


def _stripped(words: Sequence[str], span: Span) -> Span:
    """Take plain words off a name's rims."""
    start, stop, kind = span
    if start == 0 and stop > 1 and words[0] in OPENERS:
        start = 1
    while stop - start > 1 and words[stop - 1] in FUNCTION:
        stop -= 1
    while stop - start > 1 and kind == "organisation" and words[start].islower() and words[start] not in PARTICLES:
        start += 1
    return start, stop, kind


def _countries(words: Sequence[str], spans: Sequence[Span]) -> list[Span]:
    """Read a country's name of several words in one piece, where no longer name holds it."""
    out = list(spans)
    at = 0
    while at < len(words):
        stop = next(
            (s for s in range(min(len(words), at + LONGEST_COUNTRY), at + 1, -1) if _is_country(words, at, s)), 0
        )
        if stop and not any(a <= at and stop <= b for a, b, _ in out):
            out = [s for s in out if s[1] <= at or s[0] >= stop]
            out.append((at, stop, "place" if countries.by_name(" ".join(words[at:stop])) else "group"))
        at = max(at + 1, stop)
    return sorted(out)


def _is_country(words: Sequence[str], start: int, stop: int) -> bool:
    if words[start].lower() == "the" or not (words[start][:1].isupper() and words[stop - 1][:1].isupper()):
        return False
    name = " ".join(words[start:stop])
    return bool(countries.by_name(name) or countries.by_adjective(name))
