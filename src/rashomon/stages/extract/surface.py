"""ParsedArticle → its words by sentence, with the questions that name finding asks of them."""

from collections.abc import Iterator

from rashomon.language import countries, institutions, titles
from rashomon.language.functionwords import POSSESSIVE
from rashomon.language.institutions import country_before
from rashomon.language.names import PARTICLES, fold
from rashomon.language.namewords import NAMED_AFTER, NOT_NAMES, OPENING_WORDS
from rashomon.records import ParsedArticle

_MARKS = frozenset({"'s", "’s", "'", "’", '"', "“", "”", ",", ".", ";", ":", "(", ")", "-", "—", "–", "[", "]"})
_ARTICLES = frozenset({"the", "a", "an"})
_SIDES = frozenset({"North", "South", "East", "West"})
_PEOPLES = frozenset({"People", "Women", "Men", "Children"})  # "People’s Daily": no owner but a part of the name
_INTO_PLACE = frozenset({"in", "at", "near", "from", "outside", "to", "of"})


class Surface:
    """Words, tags and reader mentions as token indices."""

    def __init__(self, article: ParsedArticle) -> None:
        self.text = article.text
        self.start, self.stop = article.token_start, article.token_stop
        self.words = [article.text[a:b] for a, b in zip(self.start, self.stop, strict=True)]
        self.upos, self.xpos = article.upos, article.xpos
        self.head, self.rel, self.lemma = article.head, article.rel, article.lemma
        self.sentence = article.token_sentence
        self.sentences = _ranges(article.token_sentence)
        self._naming = [
            w not in _MARKS and w.casefold() not in _ARTICLES and u != "PUNCT"
            for w, u in zip(self.words, self.upos, strict=True)
        ]
        self.reader = self._joined(sorted(self._reader(article)))
        self.openers = {self.words[f] for f, last, kind in self.reader if kind == "organisation" and last - f > 1}
        self.families = {
            self.words[last - 1] for first, last, kind in self.reader if kind == "person" and last - first > 1
        }

        self.sides = [n for n, word in enumerate(self.words) if word in _SIDES]  # where a half of a land may be named
        nouns = zip(self.words, self.lemma, self.upos, strict=True)
        self.common = {lemma.casefold() for word, lemma, tag in nouns if tag == "NOUN" and word.islower()}

    def _reader(self, article: ParsedArticle) -> Iterator[tuple[int, int, str]]:
        first_at = {start: n for n, start in enumerate(self.start)}
        last_at = {stop: n + 1 for n, stop in enumerate(self.stop)}
        rows = zip(article.mention_start, article.mention_stop, article.mention_kind, strict=True)
        for start, stop, kind in rows:
            first, last = first_at.get(start), last_at.get(stop)
            if first is not None and last is not None and first < last:
                yield first, last, kind

    def _joined(self, rows: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
        """Pieces of one name put together again: "Porto" + "Alegre", "Friends" + "of Rivers"."""
        done: list[tuple[int, int, str]] = []
        for first, last, kind in rows:
            first = self._start(first, done[-1][1] if done else 0, kind)
            if done and self._one_name(done[-1], (first, last, kind)):
                before = done.pop()
                longer = kind if last - first >= before[1] - before[0] else before[2]
                first, kind = before[0], longer
            done.append((first, self._stop(last, kind), kind))
        return done

    def _start(self, first: int, floor: int, kind: str) -> int:
        """Takes in what belongs before: "Friends" in "Friends of Rivers", "St." in "St. Petersburg"."""
        opening = self.words[first].casefold() in {"of", "for"}
        if opening and first > floor and self._capital(first - 1):
            return first - 1
        row = self.sentence[first]
        if kind == "organisation" and first - 1 > floor and self.words[first - 1] == "of" and self._proper(first - 2):
            free = not titles.is_title(self.words[first - 2]) and not countries.code_of(self.words[first - 2])
            return first - 2 if free and self.sentence[first - 2] == row else first
        if first > floor and self.sentence[first - 1] == row and self.words[first - 1].casefold() in OPENING_WORDS:
            return first - 1 if self._proper(first - 1) else first
        return first

    def _stop(self, last: int, kind: str) -> int:
        """A name goes on over a hyphen: "Chan-ho", "Holm-Berg"."""
        row = self.sentence[last - 1]
        while last + 1 < len(self.words) and self.words[last] == "-" and self.sentence[last + 1] == row:
            if not self._tight(last) or not self.words[last + 1].isalpha():
                break
            if self.upos[last + 1] != "PROPN" and (kind != "person" or not self._capital(last - 1)):
                break
            last += 2
        return last

    def _tight(self, hyphen: int) -> bool:
        return self.stop[hyphen - 1] == self.start[hyphen] and self.stop[hyphen] == self.start[hyphen + 1]

    def _capital(self, n: int) -> bool:
        return self.words[n][:1].isupper()

    def _one_name(self, a: tuple[int, int, str], b: tuple[int, int, str]) -> bool:
        if self.sentence[a[0]] != self.sentence[b[0]]:
            return False
        if b[0] < a[1]:
            return True
        gap = self.words[a[1] : b[0]]
        if gap == ["-"] and self._tight(a[1]):
            return True
        if gap == ["of"] and a[1] - a[0] == 1 and self.words[a[0]].casefold() in NAMED_AFTER:
            return self._capital(a[0])
        if gap or not self._capital(a[1] - 1) or self.text[self.stop[a[1] - 1] : self.start[b[0]]] != " ":
            return False
        if titles.is_title(self.words[a[1] - 1]) or countries.code_of(self.phrase(a[0], a[1])):
            return False
        if self.words[b[0]].casefold() == "of" and b[2] in {"organisation", "group"}:
            return True
        if not self._capital(b[0]) or titles.is_title(self.words[b[0]]):
            return False
        if a[2] == b[2] or b[2] in {"organisation", "facility"}:
            return True
        return any(self.head[n] in range(b[0], b[1]) for n in range(a[0], a[1])) or any(
            self.head[n] in range(a[0], a[1]) for n in range(b[0], b[1])
        )

    def phrase(self, first: int, last: int) -> str:
        """The words as written, one blank for any white space."""
        return " ".join(self.text[self.start[first] : self.stop[last - 1]].split())

    def names(self, n: int) -> bool:
        """Whether a word may open or close a name."""
        return self._naming[n]

    def reader_around(self, first: int, last: int) -> tuple[int, int, str] | None:
        """The reader's widest mention that holds the words."""
        around = [m for m in self.reader if m[0] <= first and last <= m[1]]
        return max(around, key=lambda m: m[1] - m[0], default=None)

    def shouts(self, n: int) -> bool:
        """Whether the sentence is in capitals, so that capitals tell nothing."""
        first, last = self.sentences[self._row(n)]
        letters = [w for w in self.words[first:last] if w.isalpha() and len(w) > 1]
        return len(letters) > 2 and sum(w.isupper() for w in letters) > len(letters) / 2

    def _row(self, n: int) -> int:
        low, high = 0, len(self.sentences) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.sentences[middle][0] <= n:
                low = middle
            else:
                high = middle - 1
        return low

    def opens(self, n: int) -> bool:
        """Whether the word is the first of its sentence, opening marks aside."""
        first, _ = self.sentences[self._row(n)]
        return all(self.words[k] in _MARKS for k in range(first, n))

    def owner_first(self, first: int) -> int:
        """Where a body's name starts with the adjective of its country: "Russian" in "Russian Federal … Service"."""
        if first and countries.by_adjective(self.words[first - 1]) and self.sentence[first - 1] == self.sentence[first]:
            return first - 1
        return first

    def within_longer(self, first: int) -> bool:
        """Whether another capital stands right before, as "National" before "Security Council"."""
        if not first or self.sentence[first - 1] != self.sentence[first]:
            return False
        word = self.words[first - 1]
        tagged = self.upos[first - 1] in {"PROPN", "ADJ"}
        return self._capital(first - 1) and word.casefold() not in _ARTICLES and tagged

    def opens_longer(self, n: int) -> bool:
        """Whether a longer name of a body in the article begins with the word: "Delta" where there is "Delta Lines"."""
        return self.words[n] in self.openers

    def after_place_word(self, first: int) -> bool:
        """Whether "in", "near" … stands before."""
        return first > 0 and self.words[first - 1].casefold() in _INTO_PLACE

    def run_to(self, at: int, endings: frozenset[str]) -> int:
        """Where a run of capitals from a word on last ends in one of the words; the word itself if it does not."""
        best, n = at, at
        while n < len(self.words) and n < at + 4 and self.sentence[n] == self.sentence[at - 1] and self._capital(n):
            n += 1
            if fold(self.words[n - 1]) in endings:
                best = n
        return best

    def titled(self, first: int) -> bool:
        """Whether a title stands right before."""
        return first > 0 and self.sentence[first - 1] == self.sentence[first] and titles.is_title(self.words[first - 1])

    def parts(self, first: int, last: int, kind: str) -> Iterator[tuple[int, int]]:
        """A mention cut where it holds two names: at marks, and for persons and places at "and"."""
        cuts = {",", ";", "(", ")", "—", "/", "“", "”"} | ({"and", "&"} if kind in {"person", "place"} else set())
        at = first
        for n in range(first, last):
            owned = n > first and self.words[n] in {"'s", "’s"} and self.words[n - 1] not in _PEOPLES
            if self.words[n] in cuts or owned:
                if n > at:
                    yield at, n
                at = n + 1
        if at < last:
            yield at, last

    def proper_runs(self, taken: list[bool]) -> Iterator[tuple[int, int]]:
        """Runs of capitalised proper nouns that nobody has taken, particles and inner hyphens included."""
        for first_word, last_word in self.sentences:
            at = first_word
            while at < last_word:
                if taken[at] or not self._proper(at):
                    at += 1
                    continue
                last = at + 1
                while last < last_word and not taken[last] and self._continues(last, last_word, taken):
                    last += 1
                yield at, last
                at = last

    def _proper(self, n: int) -> bool:
        if not self._capital(n) or fold(self.words[n]).rstrip(".") in NOT_NAMES:
            return False
        addressed = n > 0 and titles.is_address(self.words[n - 1]) and self.words[n - 1][:1].isupper()
        return self.upos[n] == "PROPN" or addressed

    def _continues(self, n: int, last_word: int, taken: list[bool]) -> bool:
        if self._proper(n):
            return True
        joins = self.words[n] == "-" or self.words[n].casefold() in PARTICLES
        return joins and n + 1 < last_word and not taken[n + 1] and self._proper(n + 1)


def _ranges(sentence: list[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for n, row in enumerate(sentence):
        if n == 0 or row != sentence[n - 1]:
            found.append((n, n + 1))
        else:
            found[-1] = (found[-1][0], n + 1)
    return found


def person_span(surface: Surface, first: int, last: int) -> tuple[int, int, list[str], str, str]:
    """The name's own words, the roles and gender that titles inside and before it tell, and a country ("Russian …")."""
    roles: list[str] = []
    topic = office_topic(surface, first, last)
    if 0 < topic < last - first:
        roles.append(surface.phrase(first - 2, first + topic).casefold())
        first += topic
    gender, at = "", first + title_words(surface, first, last)
    while at < last - 1 and countries.by_adjective(surface.words[at]):
        at += 1
    # Titles may stand outside of what the reader marked.
    before = at
    row = surface.sentence[at] if at < last else -1
    while before > 0 and surface.sentence[before - 1] == row and _in_title(surface, before - 1, before):
        before -= 1
    for n in range(before, at):
        gender = gender or titles.gender_of_title(surface.words[n])
    office = [w for w in surface.words[before:at] if not titles.is_address(w) or titles.is_office(w)]
    if any(titles.is_office(w) for w in office):
        roles.append(" ".join(office).replace(" - ", "-").casefold())
    country, _ = _country_before(surface, before, row)
    return at, last, roles, gender, country if roles else ""


def office_topic(surface: Surface, first: int, last: int) -> int:
    """How many of a mention's first words belong to an office before it: "State" in "Secretary of State Ann Lee"."""
    if first < 2 or surface.words[first - 1] != "of" or not titles.is_office(surface.words[first - 2].casefold()):
        return 0
    topics = (n for n in range(first, last) if fold(surface.words[n]) not in institutions.PORTFOLIO | {"state"})
    return next(topics, last) - first


def title_words(surface: Surface, first: int, last: int) -> int:
    """How many of a mention's first words are a title: 4 in "Peruvian Deputy Prime Minister Luis Paredes"."""
    count = 0
    for n in range(first, last):
        word = surface.words[n]
        if titles.is_title(word):
            count = n + 1 - first
            continue
        plain = fold(word) in titles.BEFORE_OFFICE or word in {"-", "'s", "’s"}
        if not plain and not countries.by_adjective(word) and not countries.by_name(word):
            break
    return count


def _in_title(surface: Surface, n: int, at: int) -> bool:
    word = surface.words[n]
    if titles.is_title(word):
        return True
    if word == "-":
        return n > 0 and surface.words[n - 1].casefold() in {"vice", "ex", "co", "secretary", "attorney"}
    joined = surface.words[at] if at < len(surface.words) else ""
    return fold(word) in titles.BEFORE_OFFICE and (titles.is_office(joined) or fold(joined) in titles.BEFORE_OFFICE)


def _country_before(surface: Surface, at: int, row: int) -> tuple[str, int]:
    first = at
    while first > 0 and surface.sentence[first - 1] == row:
        first -= 1
    words = surface.words[first:at]
    if words and words[-1] in POSSESSIVE:
        words = words[:-1]
    code, where = country_before(words, len(words))
    return code, first + where
