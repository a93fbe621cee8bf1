"""Text → spans of sentences and words, by rules.

Words are cut as in the current English Web Treebank: clitics ('s, n't), marks, currency signs and the hyphens between
words stand alone; abbreviations, decimals, times, links, #tags and @names stay whole. Spans are (start, stop) code
point offsets into the whole text, in order, disjoint, never empty, and together they cover every character that is
not white space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

Span = tuple[int, int]

# --- words ------------------------------------------------------------------------------------------------------------


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


TITLES = _listed(
    "mr mrs ms messrs mme mlle dr prof gen lt col maj capt cpl sgt pvt adm cmdr comdr brig rep reps sen sens gov "
    "rev hon fr st ste mt ft pres supt insp det sec atty asst assoc dep dir vs gov msgr ens cdr spc pfc det "
    "sr"
)
BEFORE_NUMBER = _listed("no nos p pp vol fig art sec ch para jan feb mar apr jun jul aug sep sept oct nov dec")
CLOSING = _listed("inc corp ltd co jr bros llc plc ave blvd rd etc dept dist est approx ph esq cos mfg intl univ govt")
STATES = _listed(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla "
    "ore pa tenn tex va vt wash wis wyo"
)
ABBREVIATIONS = TITLES | BEFORE_NUMBER | CLOSING | STATES | _listed("eg ie cf al ca viz mon tue wed thu fri sat sun")
# Abbreviations that are also ordinary words: whole only before a capital letter or a number.
ORDINARY = _listed(
    "no art fig sec sat sun mon wed mar gen del ill ind miss mass ore wash co la pa ma det fr dir dep est para ch"
)

# Prefixes that keep their hyphen and stay one word with what follows.
PREFIXES = (
    "non|e|anti|re|pro|pre|co|mid|cross|post|over|multi|ex|sub|semi|counter|mini|neo|inter|socio|arch|intra|"
    "micro|ultra|extra|trans|hyper|un|pseudo|quasi"
)
_LETTER = r"[^\W\d_]"
_WORD = re.compile(
    rf"""
    (?P<link>(?:https?://|ftp://|www\.)[^\s<>"“”]+
        |[\w.+-]+@[\w-]+(?:\.[\w-]+)+
        |(?:[A-Za-z0-9-]+\.)+(?:com|org|net|gov|edu|info|int|mil|co\.uk|tv|uk|ru|az|ua|de|fr|eu|io)(?:/[^\s<>"“”]*)?(?!\w))
    |(?P<tag>[@\#]\w+)
    |(?P<face>[:;=8]-?[)(DPp/](?!\w))
    |(?P<dots>(?:{_LETTER}\.){{2,}}(?!\w)|(?:[A-Z]\.)+[A-Z](?!\w)|Ph\.D\.?(?!\w))
    |(?P<file>[\w-]+\.(?:pdf|htm|html|docx?|xlsx?|jpe?g|png|txt|zip)(?!\w))
    |(?P<prefixed>(?<![\w-])(?i:{PREFIXES})-{_LETTER}+(?:['’](?!s\b){_LETTER}+)?(?![\w]))
    |(?P<phone>\+?\d{{1,4}}(?:[-.]\d{{2,4}}){{2,}}(?!\w)|\d{{3}}-\d{{4}}(?!\w))
    |(?P<dollar>(?:US|A|C|NZ|HK|S)\$)
    |(?P<code>\d+[A-JLN-Z](?!\w))
    |(?P<number>\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s|['’]s)(?!\w))?|[.,]\d+)
    |(?P<and>(?<!\w)[A-Z]&[A-Z](?!\w)|AT&T)
    |(?P<word>(?:{_LETTER}[\u0300-\u036f\u200c\u200d\u064b-\u0652\u093e-\u094d]*|_)+(?:['’](?:{_LETTER})+)*['’]?\d*)
    |(?P<run>\.{{2,}}|…+|-{{2,}}|—+|–+|!+\?+|[!?]+|\*+|=+|~+|_{{2,}}|\++|<+|>+|``|'')
    |(?P<mark>\S)
    """,
    re.VERBOSE,
)
_CLITIC = re.compile(r"(?i)(n['’]t|['’](?:s|re|ve|ll|d|m|em)|['’])$")
_FUSED = {"cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "dunno": 2}
_TIME = re.compile(r"(?i)(?:am|pm|a\.m\.|p\.m\.)")


def tokens(text: str, start: int, stop: int) -> list[Span]:
    """The words and marks of one sentence."""
    found: list[Span] = []
    at = start
    while at < stop:
        match = _WORD.search(text, at, stop)
        if match is None:
            break
        end = _end(text, match, stop)
        found += _parts(text, match.lastgroup or "mark", match.start(), end)
        at = end
    return found


def _end(text: str, match: re.Match[str], stop: int) -> int:
    """Where the match really ends: links drop closing marks, abbreviations take their full stop."""
    start, end = match.span()
    kind = match.lastgroup
    if kind == "link":
        while end - 1 > start and text[end - 1] in ".,;:!?'’)]}>*…":
            end -= 1
    elif kind == "word" and text[end : end + 1] == "." and text[end + 1 : end + 2] != ".":
        word = text[start:end].lower()
        rest = text[end + 1 : stop].lstrip()
        if word in ABBREVIATIONS:
            named = (
                rest[:1].isupper()
                or rest[:1].isdigit()
                or (word in STATES and text[max(0, start - 3) : start].rstrip()[-1:] == ",")
            )
            end += word not in ORDINARY or (named and text[start].isupper())
        elif len(word) == 1 and text[start].isupper() and rest[:1].isalpha():
            end += 1
    return end


def _parts(text: str, kind: str, start: int, end: int) -> list[Span]:
    """Cuts clitics off a word and a unit off nothing else."""
    if kind != "word":
        return [(start, end)]
    word = text[start:end]
    cut = _FUSED.get(word.lower())
    if cut:
        return [(start, start + cut), (start + cut, end)]
    cuts: list[Span] = []
    while (clitic := _CLITIC.search(text[start:end])) and clitic.start() > 0:
        cuts.append((start + clitic.start(), end))
        end = start + clitic.start()
    return [(start, end), *reversed(cuts)]


# --- sentences --------------------------------------------------------------------------------------------------------

_CLOSERS = "\"'”’»)]}"
_OPENERS = "\"'“‘«([{"
# "… in 2004. [3] [4] She …": notes belong to the sentence that they follow.
_NOTES = r"(?:\s?\[(?:\d{1,3}|[a-z]|[Nn]ote \d{1,2}|citation needed)\])*"
_BREAK = re.compile(
    r"(?:[.!?。！？]+|…)[\"'”’»)\]}]*(?P<notes>" + _NOTES + r")(?=\s|$)|(?<=[a-z)]{2})[.!?][\"”’]?(?=[“A-Z][a-z]+)"
)
_BULLET = re.compile(r"(?<=\s)[•▪●■◦‣](?=\s)")
_CREDIT = re.compile(r"(?<=\s)(?:Image|Photo|Photograph|Picture|File photo|Credit): (?=[A-Z])")  # after a caption
_STARTERS = _listed(
    "the he she it they we i you a an this that these those there in on at for but and or so if when while "
    "after before as since although though however meanwhile his her its their our my another some many most "
    "both all no not what who why how where with by from to under according last one two three several "
    "officials police"
)
_SAID = re.compile(
    r"(?i)\b(?:said|says|asked|asks|told|tells|wrote|writes|added|adds|shouted|cried|replied|wondered|tweeted|warned|"
    r"insisted|declared|exclaimed|demanded|quipped|joked|recalled)\b"
)
_DATELINE = re.compile(r"(?:\([A-Z][^()]{0,30}\)\s*)?[-–—]")  # "ERIE, Pa. (AP) — A woman …"
_SIGNED = re.compile(r"[-–—]{1,2} ?[A-Z][^.!?]{2,40}\s*$")  # "They lied." – Mara Holt
_SIGHT = 160  # characters looked at on either side of a full stop
_EXCLAIMED = frozenset(["yahoo", "jeopardy", "oliver", "yum"])


def sentences(text: str, start: int, stop: int) -> list[Span]:
    """The sentences of a region; a line break ends one unless the text is wrapped at a fixed width."""
    found: list[Span] = []
    for first, last in _paragraphs(text, start, stop):
        at = first
        for cut in _cuts(text, first, last):
            found += _stripped(text, at, cut)
            at = cut
        found += _stripped(text, at, last)
    return found


def _stripped(text: str, start: int, stop: int) -> list[Span]:
    """The span without outer white space, or nothing."""
    piece = text[start:stop]
    bare = piece.strip()
    if not bare:
        return []
    first = start + len(piece) - len(piece.lstrip())
    return [(first, first + len(bare))]


def _paragraphs(text: str, start: int, stop: int) -> Iterator[Span]:
    """Lines, or for wrapped text the blocks between blank lines."""
    lines = _lines(text, start, stop)
    width = _wrap_width(text, lines)
    if not width:
        yield from lines
        return
    first = start
    for line, after in pairwise([*lines, (stop, stop)]):
        bare = text[line[0] : line[1]].rstrip()
        blank = not bare or not text[after[0] : after[1]].strip()
        ends_short = len(bare) < 0.6 * width and bare[-1:] in '.!?:"”’'
        if blank or ends_short:
            yield first, line[1]
            first = line[1]
    yield first, stop


def _lines(text: str, start: int, stop: int) -> list[Span]:
    """Spans between line breaks."""
    edges = [
        start,
        *(m.end() for m in re.compile(r"\r\n|[\n\r\u2028\u2029\x0b\x0c\x85]").finditer(text, start, stop)),
        stop,
    ]
    return [(a, b) for a, b in pairwise(edges) if a < b]


def _wrap_width(text: str, lines: list[Span]) -> int:
    """The width at which the text is wrapped, or 0: most lines nearly full and most ending inside a sentence."""
    bare = [text[a:b].rstrip() for a, b in lines]
    inner = [line for line, after in pairwise(bare) if line and after]
    if len(inner) < 3:
        return 0
    width = max(map(len, inner))
    if not 45 <= width <= 100 or median(map(len, inner)) < 0.75 * width:
        return 0
    open_ended = sum(line[-1] not in '.!?:;"”’' for line in inner)
    return width if open_ended >= 0.6 * len(inner) else 0


def _cuts(text: str, start: int, stop: int) -> Iterator[int]:
    """Offsets at which a paragraph falls into sentences."""
    marks = [(m.end(), m) for m in _BREAK.finditer(text, start, stop)]
    marks += [(m.start(), m) for shape in (_BULLET, _CREDIT) for m in shape.finditer(text, start, stop)]
    for cut, match in sorted(marks, key=lambda pair: pair[0]):
        if match.re is not _BREAK or _ends(text, start, match, stop):
            yield cut


def _ends(text: str, start: int, match: re.Match[str], stop: int) -> bool:
    """Whether this stop ends a sentence."""
    stop_mark = match.group().removesuffix(match.group("notes") or "")
    mark = stop_mark.rstrip(_CLOSERS)
    rest = text[match.end() : min(stop, match.end() + _SIGHT)].lstrip()
    bare = rest.lstrip(_OPENERS + "-–—• ")
    if not rest or not bare:
        return bool(rest) and rest[0] not in _CLOSERS
    if bare[0].islower() and not bare[1:2].isupper():
        return False
    before = text[max(start, match.start() - _SIGHT) : match.start()].lstrip(_OPENERS)
    word = "" if before[-1:].isspace() else before.split()[-1].lstrip(_OPENERS) if before.split() else ""
    if match.start() - start < 40 and _DATELINE.match(rest):
        return False
    if _SIGNED.match(rest) and match.end() + _SIGHT > stop:
        return False
    if mark == ".":
        if len(word) == 1 and before[-2:-1] == "(":  # "(b. March 1970)"
            return False
        return not _holds(word, rest, bare, len(before.strip()) > len(word))
    if word.lower() in _EXCLAIMED:
        return False
    quoted = stop_mark[-1] in '"”’'
    return not (quoted and mark[0] in "!?" and rest[0] not in _OPENERS and _SAID.search(" ".join(rest.split()[1:5])))


def _holds(word: str, rest: str, bare: str, inside: bool) -> bool:
    """Does the full stop after `word` stand within a sentence? `inside`: something stands before the word."""
    low = word.lower().rstrip(".")
    low = re.split(r"[-/(]", low)[-1] if low else low
    follower = re.match(r"\w+", bare)
    starter = bool(follower) and follower.group().lower() in _STARTERS if follower else False
    if re.fullmatch(rf"(?:{_LETTER}\.)+{_LETTER}", low) or low in CLOSING or low in STATES - ORDINARY:
        return not (starter or rest[0] in _OPENERS)
    if low in BEFORE_NUMBER and (word[:1].isupper() or low in {"p", "pp"}):
        return bare[0].isdigit()
    if low == "st" and inside and starter:  # "at 2600 Harbour St. But police …"
        return False
    if low in TITLES - ORDINARY or (low in {"gen", "det", "fr"} and word[:1].isupper()):
        return True
    if len(low) == 1 and word[:1].isupper():
        return not starter or not inside
    return word in {"v", "eg", "ie", "cf", "e.g", "i.e"} or (low.isdigit() and not inside)
