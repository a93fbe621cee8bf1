"""What a stage is: a pure function over groups of records, and the record types at its two ends."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Stage:
    """`run` gets one sequence per taken type and yields the given type, or `Rejected` for an item it cannot use.

    `by` names the key the inputs are gathered on: "article_id" (any number of whole articles a call), "story_id" (one
    whole story a call) or "" (everything at once). A story-level stage may take article-level records: the engine joins
    them through `StoryMember`, and writes the story's id on what the stage gives. `with_` holds further keyword
    arguments: configuration and model handles, picklable.
    """

    name: str
    takes: tuple[type, ...]
    gives: type
    run: Callable[..., Iterable[Any]]
    by: str
    with_: dict[str, Any] = field(default_factory=dict)
