"""Quotation marks: where the quoted stretches of a raw text begin and stop.

Works on characters alone, so that it holds for text no parser has seen. A paragraph is a run of text without a line
break; typographic custom repeats the opening mark at each new paragraph of a long quotation and closes only the last
(Chicago Manual of Style, 13.32), so every paragraph gives its own stretch and says whether it carries on another.
"""

import re
from dataclasses import dataclass

# opening mark → the marks that may close it; some marks do both (»…« beside «…», “…” beside „…“)
PAIRS = {
    "“": '”"“',
    "”": "”",
    "„": '“”"',
    "‟": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "「": "」",
    "『": "』",
    '"': '"”',
    "‘": "’",
    "‚": "‘’",
    "'": "'’",
    "`": "'`",
}
SINGLE = "‘’‚‹›'`"
CLOSING = set("”»›」』’") | set("\"'“‘«`")
# words that begin with an apostrophe and so open nothing: 'em, 'tis, the '90s
ELISIONS = re.compile(
    r"(?:\d0s?\b|\d\d\b|em\b|til\b|till\b|tis\b|twas\b|cause\b|cos\b|n\b|bout\b|round\b|s\b|t\b)", re.I
)
OPENING_TWICE = re.compile(
    r"(?<![^\s(\[—–-])''(?=[^\s'])"
)  # two apostrophes for a double mark, as wire services send it
PARAGRAPH = re.compile(r"[^\n\r\u2028\u2029]+")
SENTENCE_STOP = re.compile(r"[.!?…](?=\s+[^\W\d_a-z])")
LONGEST_SINGLE = 1200  # characters; a longer stretch between single marks is two apostrophes


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted stretch, without its marks. `start`/`stop` are code points; `depth` 0 is not inside another one.

    `closed` is false where the paragraph ends before the quotation does; `carries_on` is true where the stretch goes on
    with the unclosed one of the paragraph before.
    """

    start: int
    stop: int
    mark: str
    depth: int
    closed: bool = True
    carries_on: bool = False


def find_quotations(text: str) -> list[Quotation]:
    """Return every quoted stretch of the text, in order of `start`; an inner one follows its outer one."""
    text = _unify(text)
    found: list[Quotation] = []
    open_mark = ""  # of a quotation that the last paragraph left open
    for paragraph in PARAGRAPH.finditer(text):
        stretches = _read(text, paragraph.start(), paragraph.end())
        carried = [q for q in stretches if q.mark == open_mark and not text[paragraph.start() : q.start - 1].strip()]
        if carried:
            first = carried[0]
            stretches = [
                Quotation(q.start, q.stop, q.mark, q.depth, q.closed, carries_on=True) if q is first else q
                for q in stretches
            ]
        found += stretches
        left_open = [q for q in stretches if not q.closed and q.depth == 0]
        open_mark = left_open[-1].mark if left_open else ""
    return sorted(found, key=lambda q: (q.start, -q.stop))


def _unify(text: str) -> str:
    """Give typewriter doubles (``, '') and HTML's primes one form of the same length."""
    if "``" in text:
        return re.sub(r"''(?!')", "” ", text.replace("``", "“ "))
    return OPENING_TWICE.sub(' "', text).replace("''", '" ')


def _read(text: str, start: int, stop: int) -> list[Quotation]:
    """Read one paragraph: a stack of open marks, closed by the first mark that fits."""
    done: list[Quotation] = []
    stack: list[tuple[str, int]] = []  # mark, position
    at = start
    while at < stop:
        mark = text[at]
        if mark in CLOSING and stack and _closes(text, at, start, stop, stack):
            level = max(i for i, (m, _) in enumerate(stack) if mark in PAIRS[m])
            opened, position = stack[level]
            del stack[level:]
            done.append(_trim(text, position + 1, at, opened, level))
        elif mark in PAIRS and _opens(text, at, start, stop, stack):
            stack.append((mark, at))
        at += 1
    for level, (mark, position) in enumerate(stack):
        # an opening single that nothing closes is an apostrophe; an unclosed double that begins the paragraph runs to
        # its end, another one to the sentence's, unless closed ones follow it: then the mark itself is the mistake
        if mark in SINGLE or mark in "”»" or any(q.start > position for q in done):
            continue
        begins = not text[start:position].strip()
        done.append(
            _trim(
                text, position + 1, stop if begins else _sentence_stop(text, position, stop), mark, level, closed=False
            )
        )
    kept = [q for q in done if q.stop > q.start]
    # a stray mark on the stack must not push whole quotations to a deeper level
    return [Quotation(q.start, q.stop, q.mark, _depth(q, kept), q.closed) for q in kept]


def _sentence_stop(text: str, position: int, stop: int) -> int:
    sentence = SENTENCE_STOP.search(text, position, stop)
    return sentence.start() + 1 if sentence else stop


def _depth(quotation: Quotation, others: list[Quotation]) -> int:
    return sum(o.start < quotation.start and o.stop > quotation.stop - 1 and o is not quotation for o in others)


def _trim(text: str, start: int, stop: int, mark: str, depth: int, closed: bool = True) -> Quotation:
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return Quotation(start, stop, mark, depth, closed)


def _around(text: str, at: int, start: int, stop: int) -> tuple[str, str]:
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < stop else " "
    return before, after


def _opens(text: str, at: int, start: int, stop: int, stack: list[tuple[str, int]]) -> bool:
    mark = text[at]
    before, after = _around(text, at, start, stop)
    if after.isspace() and mark in "\"'`”»":
        return False
    if any(m == mark for m, _ in stack) and mark not in "“‘«":
        return False
    if mark == "”":  # a closing mark set by mistake at the opening place
        return (before.isspace() or before in "([—–-:") and after.isalnum() and not stack
    if mark == "»":
        return (before.isspace() or before in "([—–:") and not stack and "«" in text[at:stop]
    if mark == '"':
        return not before.isdigit() or bool(stack)
    if mark in "'`‘":
        if before.isalnum() or ELISIONS.match(text, at + 1):
            return False
        return _single_close(text, at, stop) > 0
    return True


def _closes(text: str, at: int, start: int, stop: int, stack: list[tuple[str, int]]) -> bool:
    mark = text[at]
    level = max((i for i, (m, _) in enumerate(stack) if mark in PAIRS[m]), default=-1)
    if level < 0:
        return False
    opened, position = stack[level]
    before, after = _around(text, at, start, stop)
    if opened == "“" and mark in "“":  # „ is the only mark that “ properly closes
        return False
    if mark in "'’‘`" and opened in SINGLE:
        return at == _single_close(text, position, stop)
    if mark == '"' and opened == '"':
        inner_opening = before.isspace() and after.isalnum()
        return not inner_opening or text.count('"', at + 1, stop) % 2 == 0
    return not (mark == '"' and before.isspace() and after.isalnum())


def _single_close(text: str, opened: int, stop: int) -> int:
    """Return the place of the mark that closes the single mark at `opened`, or -1.

    A mark after "s" and before a lower-case word may be a plural's apostrophe ("the workers' demands"): a later mark
    that stands behind punctuation is then the better one.
    """
    closers = PAIRS[text[opened]]
    doubtful = -1
    for at in range(opened + 2, min(stop, opened + LONGEST_SINGLE)):
        if text[at] == text[opened] and text[at] not in closers:
            break  # a second opening mark
        if text[at] not in closers:
            continue
        before, after = text[at - 1], text[at + 1] if at + 1 < stop else " "
        if before.isspace() or after.isalnum():
            if before.isspace() and after.isalnum() and text[opened] == "'":
                break  # the next one opens
            continue
        plural = before in "sS" and after == " " and text[at + 2 : at + 3].islower()
        if not plural:
            return at
        doubtful = doubtful if doubtful > 0 else at
    return doubtful
