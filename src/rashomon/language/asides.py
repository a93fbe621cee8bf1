"""Asides: tags set off in a sentence ("…, X said, …", "…, said X", "according to X, …"), what they speak for."""

from dataclasses import dataclass

from rashomon.language.arcs import QUOTES, Tree
from rashomon.language.offices import OFFICES
from rashomon.language.reporting import VERBS
from rashomon.language.sources import RELATIVES, agent_of, is_cue, noun_in, takes, undergoes

Spans = tuple[tuple[int, int], ...]
LONGEST_SOURCE = 14  # words between a comma and the verb of a tag
FINITE = ("VBD", "VBZ", "VBP", "MD")
PLAIN = frozenset("say tell add write reply answer insist state report".split())
STOPS = frozenset(";")
BREAKS = frozenset(',–—”"’:;?!')
JOINTS = frozenset(",–—;:“")
CLOSING = frozenset({"”", "»", '"', "''"})
OPENING = frozenset({"“", "«", '"', "``", "''"})
ADDRESSING = frozenset("tell inform notify assure".split())
"""Verbs whose noun behind them is the one who is told: "…, told the paper"."""
TAIL = 3  # words behind a tag that belong to it ("on Monday"), where no verb is among them
GOING_ON = frozenset("including among up down and but or".split())
"""What goes on with what is told, after a tag: "…, X said Friday, including 91 pupils", "…, X said, up from nine"."""
QUESTIONED = frozenset("asked questioned pressed quizzed".split())
DESCRIBING = frozenset("DET NUM NOUN ADJ".split())
ABOUT = frozenset("of about against for to".split())


@dataclass(frozen=True, slots=True)
class Tag:
    """First token of a tag, the token after it, and the token that heads its source."""

    first: int
    stop: int
    source: int


def words_in(tree: Tree, tokens: list[int]) -> bool:
    """Whether the tokens hold more than marks."""
    return any(tree.parsed.upos[t] not in ("PUNCT", "SYM") for t in tokens)


def strip(tree: Tree, tokens: list[int]) -> tuple[int, int]:
    """Return the span without a leading "that", comma or quotation mark."""
    first = 0
    while first < len(tokens) - 1 and (
        tree.parsed.upos[tokens[first]] == "PUNCT"
        or (tree.parsed.upos[tokens[first]] == "SCONJ" and tree.lemma(tokens[first]) == "that")
    ):
        first += 1
    return tree.span(tokens[first:])


def has_verb(tree: Tree, tokens: list[int]) -> bool:
    """Whether the tokens hold a finite verb."""
    return any(tree.parsed.xpos[t] in FINITE for t in tokens)


WHEN = frozenset("after before since when while because until although though".split())


def tag_of(tree: Tree, verb: int) -> Tag | None:
    """Return first token, token after and source of a tag set off by a comma ("…, X said"); None where it is none."""
    if "clause" not in frozenset().union(*(s.takes for s in VERBS[tree.lemma(verb)])):
        return None
    sentence = tree.sentence_of(verb)
    if tree.parsed.xpos[verb] == "VB" and verb > sentence.start and tree.word(verb - 1).lower() == "to":
        return None  # "…, X, brought back to announce it, said"
    is_done_to = undergoes(tree, verb, tree.parsed.head[verb]) and not _is_names_own(tree, verb)
    if tree.parsed.xpos[verb] == "VBG" or is_done_to:
        return None  # "…, rushing there after learning of it", "…, for a tax on earnings held abroad"
    if any(tree.lemma(m) == "that" for c in tree.kids(verb, "ccomp") if c > verb for m in tree.kids(c, "mark")):
        return None  # "when, over tea, his aunt pointed out that …": what it says stands behind it
    introduced = _introduced_tag(tree, verb, sentence) or _titled_tag(tree, verb, sentence)
    if introduced is not None:
        return introduced
    first = verb
    while first > sentence.start and not _is_break(tree, first - 1):
        first -= 1
        if verb - first > LONGEST_SOURCE:
            return None
    before = list(range(first, verb))
    source = _tag_source(tree, verb, before)
    if not words_in(tree, before) or source < 0:
        return _inverted_tag(tree, verb, sentence) if first == verb else None
    if first > sentence.start and tree.word(first - 1) == ":":  # what follows a colon is no tag of what stands before
        return None
    if (opening := _opening_tag(tree, verb, first, source)) is not None:
        return opening
    if first == sentence.start or has_verb(tree, [t for t in before if not _in_relative(tree, t, before)]):
        return None
    stop = _tag_stop(tree, verb, verb + 1, sentence)
    # "… on trade | and stressed that", "…, two years after dozens reported it"
    joined = "CCONJ" in (tree.parsed.upos[before[0]], tree.parsed.upos[before[-1]])
    joined = joined or any(tree.word(t).lower() in WHEN for t in before)
    said = _may_be_said(tree, verb, sentence.start, first) or _parts(tree, verb, first, stop)
    return Tag(first, stop, source) if said and not joined else None


def _opening_tag(tree: Tree, verb: int, first: int, source: int) -> Tag | None:
    """Read "As X said on Monday, …": a tag that stands before all it speaks for."""
    sentence = tree.sentence_of(verb)
    before = [t for t in range(sentence.start, first) if tree.parsed.upos[t] not in ("CCONJ", "ADV")]
    if tree.word(first).lower() != "as" or words_in(tree, before):
        return None
    if any(c > verb for c in tree.kids(verb, "obj", "xcomp", "ccomp")) or tree.negated(verb):
        return None  # "as X announced the plan, …" tells when
    stop = next((t for t in range(verb + 1, sentence.stop) if tree.word(t) == ","), sentence.stop)
    behind = range(verb + 1, stop)
    about = any(tree.lemma(t) in ABOUT for t in behind) or has_verb(tree, list(behind))
    return None if about or stop == sentence.stop else Tag(first, stop, source)


def _parts(tree: Tree, verb: int, first: int, stop: int) -> bool:
    """Whether a tag stands between a subject and its verb: "The shot, experts found, came from a rifle"."""
    sentence = tree.sentence_of(verb)
    if has_verb(tree, list(range(verb + 1, stop))) or tree.word(first).lower() in RELATIVES or stop >= sentence.stop:
        return False
    subjects = (t for t in range(sentence.start, first) if tree.is_a(t, "nsubj", "nsubj:pass"))
    return any(tree.parsed.head[t] > stop for t in subjects)


def _introduced_tag(tree: Tree, verb: int, sentence: range) -> Tag | None:
    """Read "…, X, an engineer who had built it, said": a subject with what is set beside it between commas."""
    source = tree.subject(verb)
    if not sentence.start < source < verb or tree.parsed.upos[verb - 1] != "PUNCT":
        return None
    named = set(tree.under(source, without=[verb]))
    first = min((t for t in named if tree.parsed.upos[t] != "PUNCT"), default=sentence.start)  # of a mark alone no tag
    helps = tree.kids(verb, "aux", "advmod")
    whole = all(t in named or t in helps or tree.parsed.upos[t] == "PUNCT" for t in range(first, verb))
    if not whole or first <= sentence.start or not _is_break(tree, first - 1):
        return None
    if not _may_be_said(tree, verb, sentence.start, first):
        return None
    return Tag(first, _tag_stop(tree, verb, verb + 1, sentence), source)


def _is_names_own(tree: Tree, verb: int) -> bool:
    """Whether a name does what a tagger takes for done to it: "…, Governor Roe disclosed on Sunday"."""
    name = tree.parsed.head[verb]
    plain = 0 <= name < verb and all(tree.parsed.upos[t] in ("PROPN", "ADP") for t in range(name, verb))
    return plain and tree.parsed.upos[name] == "PROPN" and agent_of(tree, verb) < 0


def _titled_tag(tree: Tree, verb: int, sentence: range) -> Tag | None:
    """Read "…, the head of the port authority, Jane Roe, said": an office and its bearer, whatever the arcs say."""
    if tree.word(verb - 1) != "," or tree.parsed.xpos[verb] not in FINITE:
        return None
    inner = _between_commas(tree, verb - 2, sentence)
    outer = _between_commas(tree, inner[0] - 2, sentence) if inner and tree.word(inner[0] - 1) == "," else []
    if not outer or outer[0] <= sentence.start or tree.parsed.upos[outer[0]] in ("CCONJ", "ADP", "SCONJ"):
        return None
    named, title = noun_in(tree, inner), " ".join(map(tree.word, outer)).lower()
    if _is_name(tree, outer) and tree.parsed.upos[inner[0]] in DESCRIBING:  # "…, Jane Roe, a baker, said"
        named = noun_in(tree, outer)
    elif named < 0 or tree.parsed.upos[named] != "PROPN" or not OFFICES.search(title):
        return None
    if not has_verb(tree, list(range(sentence.start, outer[0]))):
        return None
    return Tag(outer[0], _tag_stop(tree, verb, verb + 1, sentence), named)


def _is_name(tree: Tree, tokens: list[int]) -> bool:
    return all(tree.parsed.upos[t] == "PROPN" for t in tokens)


def _between_commas(tree: Tree, last: int, sentence: range) -> list[int]:
    """The tokens up to `last` that no mark and no finite verb parts from it; none where they are too many."""
    first = last + 1
    while first > sentence.start and not _is_break(tree, first - 1):
        first -= 1
    tokens = list(range(first, last + 1))
    return [] if len(tokens) > LONGEST_SOURCE or has_verb(tree, tokens) else tokens


def _in_relative(tree: Tree, token: int, before: list[int]) -> bool:
    """Whether a verb of the tag belongs to its noun ("a man who saw it told us") or helps the reporting verb."""
    return tree.is_a(token, "aux") or any(tree.word(t).lower() in RELATIVES for t in before if t < token)


def _is_break(tree: Tree, token: int) -> bool:
    return tree.word(token) in BREAKS


def _may_be_said(tree: Tree, verb: int, start: int, stop: int) -> bool:
    """Whether what stands before a tag can be its content: a clause, or any words before a plain verb of saying."""
    before = list(range(start, stop))
    if tree.word(start).lower() in QUESTIONED:  # "Asked whether it had leaked, X said no"
        return False
    if has_verb(tree, before):
        return True
    closes = tree.word(tree.sentence_of(verb).stop - 1) in {".", "!", "?", "…"}
    return (
        tree.lemma(verb) in PLAIN
        and closes
        and len(before) > 1
        and tree.parsed.upos[start] not in ("ADP", "SCONJ", "ADV")
    )


def _tag_source(tree: Tree, verb: int, before: list[int]) -> int:
    own = tree.subject(verb)
    if own not in before:
        own = noun_in(tree, before[1:] if before and tree.lemma(before[0]) in ("as", "who", "which") else before)
    if tree.lemma(verb) == "find" and own >= 0 and tree.parsed.upos[own] != "NOUN":
        return -1  # "…, three of them found in the cellar": who finds that something is so is a court or an inquiry
    return own


def _inverted_tag(tree: Tree, verb: int, sentence: range) -> Tag | None:
    """Read "…, said X"; "…, contradicting X" goes on in another way."""
    if tree.parsed.xpos[verb] == "VBG":
        return None
    after = list(range(verb + 1, min(sentence.stop, verb + LONGEST_SOURCE)))
    own = tree.subject(verb)
    if tree.lemma(verb) in ADDRESSING or (0 <= own < verb and tree.lemma(verb) not in PLAIN):
        return None
    before = list(range(sentence.start, verb))
    if not has_verb(tree, before) and not any(tree.word(t) in QUOTES for t in before):
        return None  # "Ada Brel, a clerk, said a man had …": nothing is told before
    source = own if own > verb else -1
    if source < 0 and after and tree.parsed.upos[after[0]] in ("PROPN", "PRON", "DET", "NOUN", "ADJ", "NUM"):
        source = noun_in(tree, after[:6])
    if source < 0 or verb == sentence.start or not _may_be_said(tree, verb, sentence.start, verb):
        return None
    named = _named_until(tree, verb, source)
    return Tag(verb, max(named, _tag_stop(tree, verb, source + 1, sentence)), source)


def _named_until(tree: Tree, verb: int, source: int) -> int:
    """Return the token after a source and what is told of it: "…, said the man, who had seen it, on Monday"."""
    words = set(tree.under(source, without=[verb]))
    stop = source + 1
    while stop in words or (stop + 1 in words and tree.parsed.upos[stop] == "PUNCT" and tree.word(stop) not in QUOTES):
        stop += 1
    return stop


def _tag_stop(tree: Tree, verb: int, start: int, sentence: range) -> int:
    """Return the token after a tag and what hangs on it ("in a statement on Monday"): the next comma, or the end."""
    comma = next((t for t in range(verb, sentence.start, -1) if tree.word(t) == ","), sentence.start)
    left = list(range(sentence.start, comma))
    for token in range(start, sentence.stop):
        if tree.word(token) in JOINTS and token > verb:
            behind = list(range(token + 1, sentence.stop))
            if tree.word(token) == "," and not _goes_on(tree, behind) and not _breaks_off(tree, left, behind):
                continue
            return token
    return sentence.stop


def _goes_on(tree: Tree, behind: list[int]) -> bool:
    """Whether more is told after a comma behind a tag: a clause, or a part of what was told before it."""
    if not behind:
        return False
    counts = tree.parsed.upos[behind[0]] == "NUM" and tree.word(behind[0]).isalpha()  # "nine of them"; no "May 3, 2021"
    return counts or tree.word(behind[0]).lower() in GOING_ON or has_verb(tree, behind)


def aside(tree: Tree, first: int, stop: int) -> Spans:
    """Return what an aside from `first` up to `stop` speaks for: the rest of its sentence, cut at its joints."""
    sentence = tree.sentence_of(first)
    left, right = list(range(sentence.start, first)), list(range(stop, sentence.stop))
    joint = next((i for i in range(len(left) - 1, -1, -1) if tree.word(left[i]) in STOPS), -1)
    left = _within_marks(tree, left[joint + 1 :])
    if right and tree.word(right[0]) in STOPS:  # "…, X said; two are missing": the next clause is X's too
        right = _until_other_voice(tree, right)
        return tuple(strip(tree, part) for part in (left, right) if words_in(tree, part))
    if right and (_speaks_on(tree, right) or _is_outside(tree, left, right)):
        right = []
    rest = right
    right = _until_joint(tree, right)
    later = rest[len(right) :]
    if not has_verb(tree, right) and words_in(tree, left) and len(right) <= TAIL and not _breaks_off(tree, left, right):
        right = []
    if not words_in(tree, left) and not has_verb(tree, right):
        return ()
    goes_on = bool(later) and tree.word(later[0]) in STOPS  # "…, X said, …; two are missing": so is what follows
    later = _until_other_voice(tree, later) if goes_on else []
    parts = [left, right, later]
    if words_in(tree, left) and words_in(tree, right):  # one content with the aside in its middle
        parts = [list(range(left[0], right[-1] + 1)), later]
    return tuple(strip(tree, part) for part in parts if words_in(tree, part))


def _within_marks(tree: Tree, tokens: list[int]) -> list[int]:
    """The tokens behind a quotation mark that is still open: a tag within a quotation speaks for words of it."""
    marks = [i for i, t in enumerate(tokens) if tree.word(t) in OPENING | CLOSING]
    if not marks or len(tokens) - 1 in marks:
        return tokens
    straight = [i for i in marks if tree.word(tokens[i]) == '"']
    is_open = tree.word(tokens[marks[-1]]) in {"“", "«"} or (marks[-1] in straight and len(straight) % 2 == 1)
    return tokens[marks[-1] + 1 :] if is_open else tokens


def _breaks_off(tree: Tree, left: list[int], right: list[int]) -> bool:
    """Whether the words before a tag end in a verb that those behind it complete: "It was, X conceded, a mistake"."""
    last, first = (next((t for t in side if tree.parsed.upos[t] != "PUNCT"), -1) for side in (left[::-1], right))
    if last < 0 or first < 0 or tree.parsed.xpos[last] not in FINITE:
        return False
    return tree.parsed.upos[last] == "AUX" or tree.parsed.upos[first] in ("DET", "NUM", "NOUN", "PRON")


def _speaks_on(tree: Tree, tokens: list[int]) -> bool:
    """Whether what follows a tag is its speaker's next saying: "…, he said, adding that …"."""
    first = next((t for t in tokens if tree.parsed.upos[t] not in ("PUNCT", "ADV", "CCONJ")), -1)
    return first >= 0 and tree.parsed.xpos[first] == "VBG" and is_cue(tree, first)


def _is_outside(tree: Tree, left: list[int], right: list[int]) -> bool:
    """Whether the words before a tag are a quotation that it closes, and those behind it are none."""
    return bool(left) and tree.word(left[-1]) in CLOSING and not any(tree.word(t) in OPENING for t in right[:3])


def _until_joint(tree: Tree, tokens: list[int]) -> list[int]:
    """Keep the tokens up to a semicolon or another tag."""
    for i, token in enumerate(tokens):
        if tree.word(token) in STOPS:
            return tokens[:i]
        if i and tree.parsed.xpos[token] == "VBG" and tree.word(token - 1) == "," and is_cue(tree, token):
            return tokens[: i - 1]  # "…, the court ruled, contradicting the police": the speaker's deed, not his words
        tag = tag_of(tree, token) if i and is_cue(tree, token) else None
        if tag:
            return tokens[: max(0, tag.first - tokens[0])]
    return tokens


def _is_voice(tree: Tree, token: int) -> bool:
    """Whether a verb reports, and does not only set a figure: "it will raise the wall by a foot"."""
    return is_cue(tree, token) and takes(tree.lemma(token)) != {"estimate"}


def _until_other_voice(tree: Tree, tokens: list[int]) -> list[int]:
    """Keep the clauses between semicolons up to the first that has a reporting verb of its own."""
    kept: list[int] = []
    clause_tokens: list[int] = []
    for token in [*tokens[1:], -1]:
        if token >= 0 and tree.word(token) not in STOPS:
            clause_tokens.append(token)
            continue
        if not has_verb(tree, clause_tokens) or any(_is_voice(tree, t) for t in clause_tokens):
            break
        kept += clause_tokens
        clause_tokens = []
    return kept
