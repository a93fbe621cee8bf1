"""Drafts → their nominal and pronoun mentions: the last step of `extract.actors`.

One walk from left to right: what a word is found to mean is known to those after it. Precision comes first: speakers of
quotes are read from these, so a doubtful word stays without an actor.
"""

from rashomon.stages.extract.namesakes import Draft
from rashomon.stages.extract.nominals import nominal
from rashomon.stages.extract.pronouns import pronoun
from rashomon.stages.extract.scene import SUBJECTS, Scene, Seen
from rashomon.stages.extract.surface import Surface
from rashomon.stages.extract.voices import voices

Later = list[tuple[int, int, str]]


def resolve(surface: Surface, drafts: list[Draft]) -> list[Later]:
    """For each draft the spans of its nominals and pronouns as (start, stop, form), each in the order of the text."""
    later: list[Later] = [[] for _ in drafts]
    scene = Scene(surface, drafts)
    for at in range(len(surface.words)):
        if scene.named[at]:
            continue
        scene.read_to(at)
        found = nominal(scene, at) or pronoun(scene, at)
        if found is None:
            continue
        first, last, draft, form = found
        later[draft].append((surface.start[first], surface.stop[last - 1], form))
        scene.saw(Seen(first, last, draft, surface.rel[at] in SUBJECTS, form))
        scene.whose[at] = draft
    for first, last, draft, form in voices(scene):
        later[draft].append((surface.start[first], surface.stop[last - 1], form))
    return later
