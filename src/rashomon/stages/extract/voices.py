"""First person → whoever speaks: "I" inside quotation marks whoever is said to say it, in an interview its guest.

Read after all other mentions, because the speaker may be a pronoun. "We" stays without an actor: it means whom the
speaker likes.
"""

import re
from collections.abc import Iterator

from rashomon.language.reporting import VERBS
from rashomon.stages.extract.nominals import Found
from rashomon.stages.extract.scene import SUBJECTS, Scene

I = frozenset({"i", "me", "my", "mine", "myself"})  # noqa: E741
YOU = frozenset({"you", "your", "yours", "yourself"})
# Questions, each a paragraph, that make an interview, and the sentences in which it says that it is one.
QUESTIONS, OPENING = 2, 4
_INTERVIEW = re.compile(
    r"\b(?:interview(?:s|ed|ing)?|spoke (?:with|to)|talk(?:s|ed) (?:with|to)|sat down with)\b", re.I
)
Stretch = tuple[int, int]


def voices(scene: Scene) -> Iterator[Found]:
    """Every "I", and in the questions of an interview every "you", with the person it means."""
    words = [w.casefold() for w in scene.surface.words]
    last: tuple[int, int | None] = (-1, None)  # the paragraph of the last quotation, and who spoke
    for first, stop in _stretches(scene):
        paragraph = scene.paragraphs[first]
        speaker = _speaker(scene, first, stop)
        if speaker is None and last[0] == paragraph:
            speaker = last[1]
        last = paragraph, speaker
        if speaker is not None:
            yield from ((n, n + 1, speaker, "pronoun") for n in range(first, stop) if words[n] in I)
    if not any(w in I and not q for w, q in zip(words, scene.quoted, strict=True)):
        return
    guest, asked = _guest(scene), _questions(scene)
    if guest is None or len(asked) < QUESTIONS:
        return
    for n, word in enumerate(words):
        place = scene.paragraphs[n]
        if word in (YOU if place in asked else I) and not scene.quoted[n] and place >= min(asked):
            yield n, n + 1, guest, "pronoun"


def _stretches(scene: Scene) -> Iterator[Stretch]:
    """Runs of quoted words."""
    first = -1
    for n, inside in enumerate([*scene.quoted, False]):
        if inside and first < 0:
            first = n
        elif not inside and first >= 0:
            yield first, n
            first = -1


def _speaker(scene: Scene, first: int, stop: int) -> int | None:
    """The person whom the sentence says to say the quoted words: after them, else before them."""
    row, is_closed = scene.surface.sentence, scene.surface.words[stop - 1] == "."  # no tag follows: "…”, he said"
    after = range(stop, min(len(row), stop + 25))
    before = range(first - 1, max(-1, first - 40), -1)
    for words, sentence in ((after, row[stop - 1]), (before, row[first])):
        for n in words:
            if row[n] != sentence and (words is before or n > stop + 1 or is_closed):
                break
            if _says(scene, n):
                return scene.whose[n]
    return None


def _says(scene: Scene, n: int) -> bool:
    """Whether a word is a known person who is said to speak."""
    surface = scene.surface
    draft = scene.whose.get(n)
    if draft is None or scene.quoted[n] or surface.rel[n] not in SUBJECTS or surface.head[n] < 0:
        return False
    return scene.kinds[draft] == "person" and surface.lemma[surface.head[n]].casefold() in VERBS


def _guest(scene: Scene) -> int | None:
    """The first person named at the beginning of an article that says there that it is an interview."""
    surface = scene.surface
    count = next((n for n, row in enumerate(surface.sentence) if row >= OPENING), len(surface.words))
    if not count or not _INTERVIEW.search(surface.text, 0, surface.stop[count - 1]):
        return None
    return next((s.draft for s in scene.names if scene.kinds[s.draft] == "person" and s.first < count), None)


def _questions(scene: Scene) -> set[int]:
    """The paragraphs that end in a question mark outside quotation marks."""
    found = set[int]()
    for n, word in enumerate(scene.surface.words):
        last = n + 1 == len(scene.paragraphs) or scene.paragraphs[n + 1] != scene.paragraphs[n]
        if last and word == "?" and not scene.quoted[n]:
            found.add(scene.paragraphs[n])
    return found
